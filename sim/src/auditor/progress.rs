//! Progress: what has begun must end within a stated time, or the device must be locked and say why.
//!
//! The rule that must never break: a wait ends by what was waited for, by loss of supply, or by a durable lock; by nothing else.

use hdl::regs::lock_reason;

use super::accounts::Accounts;
use super::invariant::{Findings, Invariant};
use crate::time::Time;

/// Something that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Reset was released: the unit must become ready.
    Recovery,
    /// The unit took a command: it must answer.
    Command,
    /// The meter asked: the module must answer.
    Request,
    /// The unit says it is locked: that must stand in a bank.
    Lock,
}

const WAITS: [Wait; 4] = [Wait::Recovery, Wait::Command, Wait::Request, Wait::Lock];

/// The waits under way.
#[derive(Clone, Debug)]
pub struct Progress {
    patience: Time,
    until: [Time; WAITS.len()],
    next: Time,
}

impl Progress {
    /// Nothing is awaited; each wait may last `patience`.
    #[must_use]
    pub fn new(patience: Time) -> Self {
        Self {
            patience,
            until: [Time::NEVER; WAITS.len()],
            next: Time::NEVER,
        }
    }

    /// `wait` begins, unless it is under way.
    pub fn begin(&mut self, at: Time, wait: Wait) {
        let until = &mut self.until[wait as usize];
        if *until == Time::NEVER {
            *until = at + self.patience;
            self.next = self.next.min(*until);
        }
    }

    /// What was awaited has come.
    pub fn end(&mut self, wait: Wait) {
        self.until[wait as usize] = Time::NEVER;
        self.next = self.until.into_iter().min().unwrap_or(Time::NEVER);
    }

    /// The supply is gone, and every wait with it.
    pub fn interrupted(&mut self) {
        *self = Self::new(self.patience);
    }

    /// Time passes: is anything overdue? One comparison while nothing is.
    #[inline]
    pub fn pass(&mut self, at: Time, accounts: &Accounts, findings: &mut Findings) {
        if at > self.next {
            self.overdue(at, accounts, findings);
        }
    }

    fn overdue(&mut self, at: Time, accounts: &Accounts, findings: &mut Findings) {
        for wait in WAITS {
            if at <= self.until[wait as usize] {
                continue;
            }
            let excused = match wait {
                Wait::Lock => accounts.durable_lock().is_some(),
                Wait::Recovery | Wait::Command | Wait::Request => accounts.locked(),
            };
            if !excused {
                let expected = format!("{wait:?} to end within {} ps", self.patience.ps());
                let found = "neither an answer nor a durable lock";
                findings.breach(Invariant::LiveOrLocked, at, expected, found);
            }
            self.end(wait);
        }
    }
}

/// A durable lock must state its reason.
pub fn lock_states_reason(at: Time, reason: Option<u8>, findings: &mut Findings) {
    if reason.is_some_and(|reason| u32::from(reason) == lock_reason::NONE) {
        let expected = "a lock with its reason";
        findings.breach(Invariant::LiveOrLocked, at, expected, "reason 0");
    }
}
