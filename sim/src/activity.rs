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
    /// The unit's ticks since the processors stopped that changed something.
    stirred: u64,
    /// The last tick that changed something while a processor executed: it may have fallen asleep at that instant.
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
        match since(cores) {
            Some(since) => self.stirred += u64::from(since <= at),
            None => self.last = Some(at),
        }
    }

    /// A processor is about to execute from `at` on; `cores` are as before.
    pub fn wake<'a>(&mut self, at: Time, clock: Clock, cores: impl Iterator<Item = &'a Core>) {
        if let Some(since) = since(cores) {
            let stirred = self.stirred + u64::from(self.last == Some(since));
            self.idle += idle_cycles(clock, since, at).saturating_sub(stirred);
            self.stirred = 0;
        }
    }

    /// Idle cycles up to `end`.
    pub fn total<'a>(&self, end: Time, clock: Clock, cores: impl Iterator<Item = &'a Core>) -> u64 {
        let mut last = self.clone();
        last.wake(end, clock, cores);
        last.idle
    }
}

fn idle_cycles(clock: Clock, since: Time, at: Time) -> u64 {
    clock
        .edges_before(at)
        .saturating_sub(clock.edges_before(since))
}
