//! Faults as data: a sorted list of instants and what goes wrong, applied between edges.
//!
//! The rule that must never break: no model asks whether a fault is being injected; a fault changes the state
//! a model has, and the model goes on from there.

use serde::{Deserialize, Serialize};

use crate::event::Bank;
use crate::map;
use crate::scenario::ScenarioError;
use crate::time::Time;

/// One thing that goes wrong. A kind without keys is written with braces, so that a key that it has not is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// The supply fails and returns after `off_us` microseconds. Shorter than the hold-up time: a brown-out, which resets but loses no work RAM.
    PowerCut {
        /// Microseconds without supply.
        off_us: u64,
    },
    /// The tamper mesh opens. It stays open.
    TamperOpen {},
    /// A stored bit of the accounting unit flips.
    UnitFlip {
        /// Index into the unit's state list.
        field: usize,
        /// Bit within the field.
        bit: u32,
    },
    /// A bit of battery-backed SRAM reads inverted until its byte is written again.
    SramFlip {
        /// Byte offset from the start of the open part; the protected area follows it.
        offset: u32,
        /// Bit of the byte, 0 to 7.
        bit: u32,
    },
    /// A bit of a bank reads inverted until its word is written again.
    NvmFlip {
        /// Which bank.
        bank: Bank,
        /// Word address.
        address: u32,
        /// Bit of the word, 0 to 31.
        bit: u32,
    },
    /// A bank no longer answers.
    BankMissing {
        /// Which bank.
        bank: Bank,
    },
    /// A bank answers every access with an error.
    BankFailing {
        /// Which bank.
        bank: Bank,
    },
    /// The battery is at its end: without supply, battery-backed memory is lost.
    BatteryDead {},
}

/// Longest cut. `Assumed:` an hour tells as much as a year.
const OFF_US_MOST: u64 = 3_600_000_000;

impl Fault {
    /// Checks that what it names exists.
    ///
    /// # Errors
    /// The field that is out of range, with what is allowed.
    pub fn check(&self) -> Result<(), ScenarioError> {
        let below = |key: &str, value: u64, end: u64| {
            if value < end {
                return Ok(());
            }
            let what = format!("is {value}; allowed are 0 to {}", end - 1);
            Err(ScenarioError::setting(key, what))
        };
        match *self {
            Self::PowerCut { off_us } => below("off_us", off_us, OFF_US_MOST + 1),
            Self::UnitFlip { field, bit } => {
                let fields = hdl::state::FIELDS;
                below("field", field as u64, fields.len() as u64)?;
                below("bit", bit.into(), fields[field].width.into())
            }
            Self::SramFlip { offset, bit } => {
                let bytes = map::SRAM_BYTES + map::PROTECTED_BYTES;
                below("offset", offset.into(), bytes.into())?;
                below("bit", bit.into(), 8)
            }
            Self::NvmFlip { address, bit, .. } => {
                below("address", address.into(), hdl::record::BANK_WORDS as u64)?;
                below("bit", bit.into(), 32)
            }
            Self::TamperOpen {}
            | Self::BankMissing { .. }
            | Self::BankFailing { .. }
            | Self::BatteryDead {} => Ok(()),
        }
    }
}

/// A fault and its instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheduled {
    /// Picoseconds since the start of the run.
    pub at_ps: u64,
    /// What goes wrong.
    #[serde(flatten)]
    pub fault: Fault,
}

/// Faults still to come, in order of time.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    sorted: Vec<Scheduled>,
    applied: usize,
}

impl Faults {
    /// Sorts `faults`; faults of one instant keep their order.
    #[must_use]
    pub fn new(mut faults: Vec<Scheduled>) -> Self {
        faults.sort_by_key(|fault| fault.at_ps);
        Self {
            sorted: faults,
            applied: 0,
        }
    }

    /// Adds one fault, not before `now`.
    pub fn inject(&mut self, now: Time, fault: Scheduled) {
        let fault = Scheduled {
            at_ps: fault.at_ps.max(now.ps()),
            ..fault
        };
        let rest = &self.sorted[self.applied..];
        let place = rest.partition_point(|other| other.at_ps <= fault.at_ps);
        self.sorted.insert(self.applied + place, fault);
    }

    /// When the next one is due.
    #[must_use]
    pub fn due(&self) -> Time {
        self.sorted
            .get(self.applied)
            .map_or(Time::NEVER, |fault| Time(fault.at_ps))
    }

    /// Takes the next fault due at or before `at`.
    pub fn take(&mut self, at: Time) -> Option<Fault> {
        let next = self.sorted.get(self.applied)?;
        if next.at_ps > at.ps() {
            return None;
        }
        self.applied += 1;
        Some(next.fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_come_in_order_of_time() {
        let cut = |at_ps, off_us| Scheduled {
            at_ps,
            fault: Fault::PowerCut { off_us },
        };
        let mut faults = Faults::new(vec![cut(30, 1), cut(10, 2)]);
        faults.inject(Time(20), cut(5, 3));
        assert_eq!(faults.due(), Time(10));
        assert_eq!(faults.take(Time(9)), None);
        assert_eq!(faults.take(Time(30)), Some(Fault::PowerCut { off_us: 2 }));
        assert_eq!(faults.take(Time(30)), Some(Fault::PowerCut { off_us: 3 }));
        assert_eq!(faults.take(Time(30)), Some(Fault::PowerCut { off_us: 1 }));
        assert_eq!(faults.due(), Time::NEVER);
    }
}
