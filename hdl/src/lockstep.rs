//! Two units as one: every pin and every stored bit is compared after every edge.
//!
//! `Lockstep` is itself an accounting unit, so whatever runs on one unit can prove that two are the same. The rule that
//! must never break: what one unit cannot take, neither takes; a difference is never passed over;
//! [`tick`](AccountingUnit::tick) panics with cycle, name and both values, [`try_tick`](Lockstep::try_tick) returns the
//! same as data.

use std::fmt;

use crate::contract::{AccountingUnit, StateBit, UnitError, UnitState};
use crate::phase::Phase;
use crate::pins::{UnitIn, UnitOut};
use crate::state::FIELDS;

/// Where two units part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Edges since the lock-step began.
    pub cycle: u64,
    /// Name of the pins or of the state field.
    pub name: String,
    /// What the first unit shows.
    pub first: String,
    /// What the second unit shows.
    pub second: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the units differ after edge {} in {}: {} against {}",
            self.cycle, self.name, self.first, self.second
        )
    }
}

/// Two units that get the same pins.
pub struct Lockstep {
    first: Box<dyn AccountingUnit>,
    second: Box<dyn AccountingUnit>,
    cycle: u64,
}

impl Lockstep {
    /// Two units side by side. They must begin in the same state.
    #[must_use]
    pub fn new(first: Box<dyn AccountingUnit>, second: Box<dyn AccountingUnit>) -> Self {
        Self {
            first,
            second,
            cycle: 0,
        }
    }

    /// The first difference between the two units as they stand.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        let named = |name: &str, first: String, second: String| Difference {
            cycle: self.cycle,
            name: name.to_owned(),
            first,
            second,
        };
        let (first, second) = (self.first.state(), self.second.state());
        for ((field, a), b) in FIELDS.iter().zip(&first.0).zip(&second.0) {
            if a != b {
                return Some(named(field.name, format!("{a:#x}"), format!("{b:#x}")));
            }
        }
        if first.0.len() != second.0.len() {
            let size = |state: &UnitState| state.0.len().to_string();
            return Some(named("the number of fields", size(&first), size(&second)));
        }
        let (a, b) = (self.first.out(), self.second.out());
        if a != b {
            return Some(named("the pins", format!("{a:?}"), format!("{b:?}")));
        }
        let (a, b) = (self.first.phase(), self.second.phase());
        if a != b {
            return Some(named("the phase", a.to_string(), b.to_string()));
        }
        let (a, b) = (self.first.quiet(), self.second.quiet());
        (a != b).then(|| named("being quiet", a.to_string(), b.to_string()))
    }

    /// One edge of both units.
    ///
    /// # Errors
    /// The first difference found after it.
    pub fn try_tick(&mut self, pins: UnitIn) -> Result<UnitOut, Box<Difference>> {
        let out = self.first.tick(pins);
        self.second.tick(pins);
        self.cycle += 1;
        match self.difference() {
            None => Ok(out),
            Some(difference) => Err(Box::new(difference)),
        }
    }
}

impl AccountingUnit for Lockstep {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        match self.try_tick(pins) {
            Ok(out) => out,
            Err(difference) => panic!("{difference}"),
        }
    }

    fn out(&self) -> UnitOut {
        self.first.out()
    }

    fn quiet(&self) -> bool {
        self.first.quiet() && self.second.quiet()
    }

    fn phase(&self) -> Phase {
        self.first.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.first.flip(bit)?;
        self.second.flip(bit).or_else(|error| {
            self.first.flip(bit)?;
            Err(error)
        })
    }

    fn state(&self) -> UnitState {
        self.first.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        let before = self.first.state();
        self.first.set_state(state)?;
        self.second.set_state(state).or_else(|error| {
            self.first.set_state(&before)?;
            Err(error)
        })
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            first: self.first.boxed_clone(),
            second: self.second.boxed_clone(),
            cycle: self.cycle,
        })
    }
}
