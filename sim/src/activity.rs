//! How many cycles were active: a processor executed, or the accounting unit changed state.
//!
//! Counted from the other side: stretches in which no processor executes, less the unit's ticks that changed
//! something in them. The rule that must never break: the figure is the same under both schedules.

use crate::processor::{Activity, Core};
use crate::time::{Clock, Time};

/// The count so far, in module-clock cycles.
#[derive(Clone, Debug, Default)]
pub(crate) struct Idleness {
    idle: u64,
    /// The unit's ticks since the processors stopped that changed something, but for the last.
    stirred: u64,
    /// The last one. A processor may turn out later to have stopped at that instant, or to start at it.
    last: Option<Time>,
}

/// Since when no processor executes.
fn since<'a>(cores: impl Iterator<Item = &'a Core>) -> Option<Time> {
    cores
        .map(|core| match core.activity {
            Activity::Reset(at) | Activity::Asleep(at) | Activity::Dead(at) => Some(at),
            Activity::Executing => None,
        })
        .try_fold(Time::ZERO, |latest, at| at.map(|at| latest.max(at)))
}

impl Idleness {
    /// The unit changed state at `at`.
    pub fn stir<'a>(&mut self, at: Time, cores: impl Iterator<Item = &'a Core>) {
        self.settle(since(cores), at);
        self.last = Some(at);
    }

    /// A processor is about to execute from `at` on; `cores` are as before.
    pub fn wake<'a>(&mut self, at: Time, clock: Clock, cores: impl Iterator<Item = &'a Core>) {
        self.end(since(cores), at, clock);
    }

    /// Idle cycles up to `end`.
    pub fn total<'a>(&self, end: Time, clock: Clock, cores: impl Iterator<Item = &'a Core>) -> u64 {
        let mut last = self.clone();
        last.wake(end, clock, cores);
        last.idle
    }

    /// Counts the last stir if no processor executed then: they have stopped at `since`, and it came before `to`.
    fn settle(&mut self, since: Option<Time>, to: Time) {
        let counts = |last: Time| since.is_some_and(|since| since <= last && last < to);
        self.stirred += u64::from(self.last.take().is_some_and(counts));
    }

    /// The stretch that began at `since`, if there is one, ends at `at`.
    fn end(&mut self, since: Option<Time>, at: Time, clock: Clock) {
        self.settle(since, at);
        if let Some(since) = since {
            self.idle += idle_cycles(clock, since, at).saturating_sub(self.stirred);
            self.stirred = 0;
        }
    }
}

fn idle_cycles(clock: Clock, since: Time, at: Time) -> u64 {
    clock
        .edges_before(at)
        .saturating_sub(clock.edges_before(since))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stir_counts_from_the_instant_of_sleep_and_not_at_that_of_waking() {
        let clock = Clock::from_hz(1_000_000_000_000, Time::ZERO);
        let mut idleness = Idleness::default();
        // Not known yet: they fall asleep at this very instant.
        idleness.settle(None, Time(10));
        idleness.last = Some(Time(10));
        for at in [12, 13, 20] {
            idleness.settle(Some(Time(10)), Time(at));
            idleness.last = Some(Time(at));
        }
        idleness.end(Some(Time(10)), Time(20), clock);
        assert_eq!(idleness.idle, 10 - 3);
        idleness.last = Some(Time(25));
        idleness.end(Some(Time(26)), Time(30), clock);
        assert_eq!(idleness.idle, 7 + 4, "before they slept");
    }
}
