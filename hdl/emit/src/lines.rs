//! The clock and the reset of every register.
//!
//! The rule that must never break: all registers share one clock and one reset, and a reset that is made inside the unit does
//! not change after the registers were connected to it.

use std::collections::BTreeMap;

use crate::module::{Register, Signal, SignalId};
use crate::read::{Place, Refused};

/// What drives the clock and the reset of each register, by the register's place.
#[derive(Default)]
pub(crate) struct Lines {
    clocks: BTreeMap<usize, SignalId>,
    resets: BTreeMap<usize, SignalId>,
}

impl Lines {
    /// Connects a clock or reset port to `source`.
    pub fn connect(&mut self, place: Place, source: SignalId) {
        match place {
            Place::Clock(register) => self.clocks.insert(register, source),
            Place::Reset(register) => self.resets.insert(register, source),
            Place::Signal(_) | Place::Held(_) | Place::Taken(_) => None,
        };
    }

    /// Notes that the kernel assigns to a signal.
    pub fn assigned(&self, id: SignalId, signal: &Signal) -> Result<(), Refused> {
        if self.resets.values().any(|reset| *reset == id) {
            let what = "a reset that changes after registers were connected to it";
            return Err(Refused::new(what, &*signal.name));
        }
        Ok(())
    }

    /// The clock and the reset of all `registers`.
    pub fn of(
        &self,
        registers: &[Register],
        signals: &[Signal],
    ) -> Result<(SignalId, SignalId), Refused> {
        let one = |what: &str, lines: &BTreeMap<usize, SignalId>| {
            let Some(first) = lines.values().next() else {
                return Err(Refused::new(format!("no register with a {what}"), ""));
            };
            for (place, register) in registers.iter().enumerate() {
                if lines.get(&place) != Some(first) {
                    let what = format!("not the {what} {}", signals[first.0].name);
                    return Err(Refused::new(what, &*register.name));
                }
            }
            Ok(*first)
        };
        Ok((one("clock", &self.clocks)?, one("reset", &self.resets)?))
    }
}
