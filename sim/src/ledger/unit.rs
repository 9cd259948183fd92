//! What the accounting unit and its banks did when, seen at their wires.
//!
//! The rule that must never break: everything is in order of time.

use std::collections::VecDeque;

use hdl::Phase;

use crate::event::DeviceAccess;
use crate::time::Time;

/// What set the accounting unit going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trigger {
    /// The module's store of a command.
    Command,
    /// The head's signal.
    Printed,
    /// Recovery after reset.
    Reset,
}

/// What the unit did in the stretch that ends at some instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// A bank was busy.
    Bank,
    /// No bank was; the unit was in this phase.
    Unit(Phase),
}

/// An access that the unit made wait, and when it became ready.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stall {
    pub start: Time,
    pub ready: Time,
}

/// The unit's history.
#[derive(Clone, Debug, Default)]
pub(super) struct UnitHistory {
    triggers: VecDeque<(Time, Trigger)>,
    /// Phases by their beginning.
    phases: VecDeque<(Time, Phase)>,
    /// When at least one bank was busy, from and through.
    busy: VecDeque<(Time, Time)>,
    stalls: VecDeque<Stall>,
    /// Banks busy now.
    banks: [bool; 2],
    /// When the access under way came to its second phase.
    enabled: Time,
    /// When the unit said last that it was ready.
    ready: Time,
}

impl UnitHistory {
    pub fn trigger(&mut self, at: Time, trigger: Trigger) {
        self.triggers.push_back((at, trigger));
    }

    pub fn phase(&mut self, at: Time, phase: Phase) {
        self.phases.push_back((at, phase));
    }

    pub fn bank(&mut self, at: Time, bank: usize, busy: bool) {
        let before = self.banks.contains(&true);
        self.banks[bank] = busy;
        match (before, self.banks.contains(&true)) {
            (false, true) => self.busy.push_back((at, Time::NEVER)),
            (true, false) => {
                if let Some((_, through)) = self.busy.back_mut() {
                    *through = at;
                }
            }
            _ => {}
        }
    }

    /// An access of the module came to its second phase: a device that is ready by now makes nobody wait.
    pub fn enabled(&mut self, at: Time) {
        self.enabled = at;
    }

    pub fn ready(&mut self, at: Time) {
        self.ready = at;
    }

    /// The module's access to the unit has ended. The one clock that the port itself takes to look up a word of `RECORD`, of length
    /// `lookup`, is the bus's and not a wait for the unit.
    pub fn accessed(&mut self, access: &DeviceAccess, lookup: Time) {
        if self.ready > self.enabled + lookup && self.ready <= access.end {
            self.stalls.push_back(Stall {
                start: access.start,
                ready: self.ready,
            });
        }
    }

    /// The stall of the access that started at `start`.
    pub fn stall(&self, start: Time) -> Option<Stall> {
        let place = self.stalls.partition_point(|stall| stall.start < start);
        let stall = self.stalls.get(place).copied();
        stall.filter(|stall| stall.start == start)
    }

    /// What set the unit going last before `t`.
    pub fn triggered(&self, t: Time) -> Option<(Time, Trigger)> {
        let after = self.triggers.partition_point(|(at, _)| *at < t);
        self.triggers.get(after.checked_sub(1)?).copied()
    }

    /// What the unit did in the stretch that ends at `t`, and since when.
    pub fn work(&self, t: Time) -> (Time, Work) {
        let after = self.phases.partition_point(|(from, _)| *from < t);
        let phase = after.checked_sub(1).map(|last| self.phases[last]);
        let (began, phase) = phase.unwrap_or((Time::ZERO, Phase::Settling));
        let after = self.busy.partition_point(|(from, _)| *from < t);
        match after.checked_sub(1).map(|last| self.busy[last]) {
            Some((from, through)) if through >= t => (from, Work::Bank),
            Some((_, through)) => (began.max(through), Work::Unit(phase)),
            None => (began, Work::Unit(phase)),
        }
    }

    /// The unit was at work from `from` to `to`, without a pause.
    pub fn worked(&self, from: Time, to: Time) -> bool {
        let mut t = to;
        while t > from {
            match self.work(t) {
                (_, Work::Unit(Phase::Idle | Phase::Locked)) => return false,
                (began, _) => t = began,
            }
        }
        true
    }

    /// Nobody will ask any more what was before `floor`.
    pub fn forget(&mut self, floor: Time) {
        while self.triggers.pop_front_if(|(at, _)| *at <= floor).is_some() {}
        while self
            .busy
            .pop_front_if(|(_, through)| *through <= floor)
            .is_some()
        {}
        while self
            .stalls
            .pop_front_if(|stall| stall.ready <= floor)
            .is_some()
        {}
        // The last phase that began before still goes on.
        while self.phases.get(1).is_some_and(|(from, _)| *from <= floor) {
            self.phases.pop_front();
        }
    }

    /// Entries held.
    pub fn held(&self) -> usize {
        self.triggers.len() + self.phases.len() + self.busy.len() + self.stalls.len()
    }
}
