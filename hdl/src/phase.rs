//! What the unit is busy with, in words: the answer to "where did the time go".
//!
//! A phase is read off the registers that steer the sequencer and stores nothing of its own, so it is the same in every
//! back-end and costs a few comparisons. The rule that must never break: every value of those registers has exactly
//! one phase, impossible ones included, because flips and power-up make any.

use std::fmt;

use crate::codes::{handshake, job, leg, state};
use crate::state::Registers;

macro_rules! phases {
    ($($(#[doc = $doc:literal])* $phase:ident = $name:literal;)*) => {
        /// What the unit is busy with between two edges.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Phase {
            $($(#[doc = $doc])* $phase,)*
        }

        impl Phase {
            /// Every phase, in the order of its number (`phase as usize`).
            pub const ALL: &[Self] = &[$(Self::$phase),*];

            /// The phase in the user's words, lower case.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$phase => $name,)*
                }
            }
        }
    };
}

phases! {
    /// Nothing to do.
    Idle = "idle";
    /// Nothing to do, and the device is locked.
    Locked = "locked";
    /// A command is latched and its first step begins at the next edge.
    Accepting = "accepting";
    /// The sums over the working record, then the decision.
    Checking = "checking";
    /// A record is read from a bank for a command.
    Loading = "loading";
    /// The working record becomes the new one, word by word.
    Arithmetic = "arithmetic";
    /// A commit writes to bank A.
    WritingA = "writing bank A";
    /// A commit reads back from bank A.
    VerifyingA = "verifying bank A";
    /// Bank A failed within a commit, whose answer now waits for bank B: words and page writes.
    WritingB = "writing bank B";
    /// The same: reading back.
    VerifyingB = "verifying bank B";
    /// Bank B follows a commit that bank A already holds; commands other than issue wait.
    BackgroundB = "background bank B";
    /// The record of a printed piece is being brought up to date in bank A.
    Printed = "recording a print";
    /// A lock that no command asked for is being made durable in bank A.
    Locking = "recording a lock";
    /// The selected set's record returns to the working record.
    Homing = "returning to the set";
    /// After reset or an impossible state: waiting until no bank is at work.
    Settling = "waiting for the banks";
    /// Recovery reads markers and records, and chooses.
    RecoveryScan = "recovery scan";
    /// Recovery writes the chosen record anew in both banks.
    RecoveryRepair = "recovery repair";
    /// The steering registers hold what cannot be; the next edge locks the device.
    Impossible = "impossible state";
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The registers that tell the phase, as in the state list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Steering {
    pub state: u32,
    pub job: u32,
    pub handshake: u32,
    pub leg: u32,
    pub window: bool,
    pub bank: bool,
    pub busy: bool,
    pub device_locked: bool,
}

impl From<&Registers> for Steering {
    fn from(registers: &Registers) -> Self {
        Self {
            state: registers.state,
            job: registers.job,
            handshake: registers.handshake,
            leg: registers.leg,
            window: registers.window,
            bank: registers.bank,
            busy: registers.busy,
            device_locked: registers.device_locked,
        }
    }
}

impl Steering {
    /// No unit that works as it should comes to hold these values.
    pub fn impossible(self) -> bool {
        self.handshake > handshake::FAILED
            || self.leg > leg::READ
            || self.job > job::HOMING
            || !state::ALL.contains(&self.state)
            || self.window != state::COMMITS.contains(&self.state)
    }

    /// The phase these registers stand for.
    pub fn phase(self) -> Phase {
        if self.impossible() {
            return Phase::Impossible;
        }
        match (self.state, self.job) {
            (state::IDLE, _) if self.busy => Phase::Accepting,
            (state::IDLE, _) if self.device_locked => Phase::Locked,
            (state::IDLE, _) => Phase::Idle,
            (state::SETTLE, _) => Phase::Settling,
            (state::MARKERS | state::SCAN | state::CHOOSE | state::COMPARE, _) => {
                Phase::RecoveryScan
            }
            (state::LOAD | state::FETCH, job::RECOVERY) => Phase::RecoveryScan,
            (_, job::RECOVERY) => Phase::RecoveryRepair,
            (_, job::TRAIL) => Phase::BackgroundB,
            (_, job::PRINTED) => Phase::Printed,
            (_, job::LOCK) => Phase::Locking,
            (_, job::HOMING) => Phase::Homing,
            (state::CHECK, _) => Phase::Checking,
            (state::LOAD | state::FETCH, _) => Phase::Loading,
            (state::APPLY, _) => Phase::Arithmetic,
            _ => self.commit(),
        }
    }

    /// The part of a command's own commit.
    fn commit(self) -> Phase {
        let reads = self.state == state::VERIFY || self.leg == leg::READ;
        match (self.bank, reads) {
            (false, false) => Phase::WritingA,
            (false, true) => Phase::VerifyingA,
            (true, false) => Phase::WritingB,
            (true, true) => Phase::VerifyingB,
        }
    }
}
