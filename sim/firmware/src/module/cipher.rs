//! The cipher's gate as the module uses it: keys made usable step by step, blocks chained between slots.
//!
//! The rule that must never break: between two steps the module may stop; a key half scheduled is not usable, which the
//! cipher itself sees to.

use crate::machine::processor::enter_gate;
use crate::map::gate;

/// Slots of chained state in the protected area.
pub mod slot {
    /// C1 of the data in force.
    pub const C1: u32 = 0;
    /// The code at hand.
    pub const WORK: u32 = 1;
    /// The first block of a code that is not of the data in force.
    pub const FIRST: u32 = 2;
    /// Look-ahead's C2.
    pub const LOOK_AHEAD: u32 = 3;
    /// First of the slots for codes computed ahead.
    pub const AHEAD: u32 = 4;
    /// Number of those.
    pub const AHEAD_COUNT: usize = 4;
}

/// Which key the cipher holds ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// None.
    Unscheduled,
    /// This many DES keys of the indicator are scheduled.
    Partly(u8, u32),
    /// All are scheduled.
    Scheduled(u8),
    /// Scheduled and found right by its check value.
    Usable(u8),
}

/// What one step towards a usable key did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Go on.
    Going,
    /// The key is usable.
    Usable,
    /// There is no such key; the one before is untouched.
    Missing,
    /// The key failed its check value.
    Damaged,
}

impl Key {
    /// One entry of the gate towards a usable key `indicator`.
    pub fn step(&mut self, indicator: u8) -> Step {
        let count = match *self {
            Self::Usable(held) if held == indicator => return Step::Usable,
            Self::Scheduled(held) if held == indicator => {
                if enter_gate(gate::CHECK_KEY, 0, 0, 0) != 0 {
                    *self = Self::Unscheduled;
                    return Step::Damaged;
                }
                *self = Self::Usable(indicator);
                return Step::Usable;
            }
            Self::Partly(held, count) if held == indicator => count,
            _ => 0,
        };
        match enter_gate(gate::SCHEDULE, u32::from(indicator), count, 0) {
            0 if count == 2 => *self = Self::Scheduled(indicator),
            0 => *self = Self::Partly(indicator, count + 1),
            _ if count == 0 => return Step::Missing,
            _ => *self = Self::Scheduled(indicator),
        }
        Step::Going
    }

    /// The indicator of the usable key.
    pub fn usable(self) -> Option<u8> {
        match self {
            Self::Usable(indicator) => Some(indicator),
            _ => None,
        }
    }
}

/// Destination := E(source xor block). True when the cipher did it.
pub fn chain(destination: u32, source: u32, block: &[u8; 8]) -> bool {
    enter_gate(gate::CHAIN, destination, source, block.as_ptr() as u32) == 0
}

/// Copies the leading bytes of a slot out and clears it. True when the slot held something.
pub fn issue(slot: u32, bytes: &mut [u8]) -> bool {
    enter_gate(
        gate::ISSUE,
        slot,
        bytes.as_mut_ptr() as u32,
        bytes.len() as u32,
    ) == 0
}

/// Copies a slot out and leaves it.
pub fn copy(slot: u32, bytes: &mut [u8; 8]) -> bool {
    enter_gate(gate::COPY, slot, bytes.as_mut_ptr() as u32, 8) == 0
}

/// Clears a slot, or all with [`gate::ZERO`].
pub fn wipe(slot: u32) {
    let _ = enter_gate(gate::WIPE, slot, 0, 0);
}
