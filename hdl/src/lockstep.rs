//! Several units as one: every pin and every stored bit is compared after every edge; of a foreign unit that has other registers,
//! or none that are named, every pin.
//!
//! `Lockstep` is itself an accounting unit, so whatever runs on one unit can prove that several are the same. The rule that
//! must never break: what one unit cannot take, none takes; a difference is never passed over;
//! [`tick`](AccountingUnit::tick) panics with cycle, name and both values, [`try_tick`](Lockstep::try_tick) returns the
//! same as data.

use std::fmt;
use std::iter;

use crate::ability::{Ability, Claims};
use crate::contract::{AccountingUnit, StateBit, UnitError, UnitState};
use crate::phase::Phase;
use crate::pins::{UnitIn, UnitOut};
use crate::state::FIELDS;

/// What one unit shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    /// Name of the unit.
    pub unit: String,
    /// What it shows.
    pub value: String,
}

/// Where two units part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Edges since the lock-step began.
    pub cycle: u64,
    /// Name of the pins or of the state field.
    pub name: String,
    /// The leading unit.
    pub first: Showing,
    /// The unit that differs from it.
    pub second: Showing,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the units differ after edge {} in {}: {} in {} against {} in {}",
            self.cycle,
            self.name,
            self.first.value,
            self.first.unit,
            self.second.value,
            self.second.unit
        )
    }
}

/// A unit with the name it has in a [`Difference`].
struct Named {
    name: String,
    unit: Box<dyn AccountingUnit>,
}

/// Units that get the same pins.
pub struct Lockstep {
    /// What all are compared with.
    first: Named,
    others: Vec<Named>,
    cycle: u64,
    /// What all of them claim.
    claims: Claims,
}

impl Lockstep {
    /// Named units side by side, each compared with the first. They must begin in the same state.
    ///
    /// # Panics
    /// When there is no unit.
    #[must_use]
    pub fn new(units: Vec<(String, Box<dyn AccountingUnit>)>) -> Self {
        let mut claims = Claims::WHOLE;
        for (_, unit) in &units {
            claims.restrict(unit.claims());
        }
        let mut units = units.into_iter().map(|(name, unit)| Named { name, unit });
        Self {
            claims,
            first: units.next().expect("a lock-step has a leading unit"),
            others: units.collect(),
            cycle: 0,
        }
    }

    /// The first difference between the leading unit and another, as they stand.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        let state = self.first.unit.state();
        let differs = |other| self.difference_of(&state, other);
        self.others.iter().find_map(differs)
    }

    /// The first difference between the leading unit, whose state is `first`, and `other`.
    fn difference_of(&self, first: &UnitState, other: &Named) -> Option<Difference> {
        let named = |name: &str, a: String, b: String| Difference {
            cycle: self.cycle,
            name: name.to_owned(),
            first: Showing {
                unit: self.first.name.clone(),
                value: a,
            },
            second: Showing {
                unit: other.name.clone(),
                value: b,
            },
        };
        let comparable = other.unit.claims().has(Ability::StateList);
        // All at once, because they are nearly always the same.
        let second = other.unit.state();
        if comparable && *first != second {
            let mut fields = FIELDS.iter().zip(first.0.iter().zip(&second.0));
            let differing = fields.find(|(_, (a, b))| a != b);
            return Some(match differing {
                Some((field, (a, b))) => named(field.name, format!("{a:#x}"), format!("{b:#x}")),
                None => {
                    let size = |state: &UnitState| state.0.len().to_string();
                    named("the number of fields", size(first), size(&second))
                }
            });
        }
        let (a, b) = (self.first.unit.out(), other.unit.out());
        if a != b {
            return Some(named("the pins", format!("{a:?}"), format!("{b:?}")));
        }
        if !comparable {
            return None;
        }
        let (a, b) = (self.first.unit.phase(), other.unit.phase());
        if a != b {
            return Some(named("the phase", a.to_string(), b.to_string()));
        }
        let (a, b) = (self.first.unit.quiet(), other.unit.quiet());
        (a != b).then(|| named("being quiet", a.to_string(), b.to_string()))
    }

    /// One edge of every unit.
    ///
    /// # Errors
    /// The first difference found after it.
    pub fn try_tick(&mut self, pins: UnitIn) -> Result<UnitOut, Box<Difference>> {
        let out = self.first.unit.tick(pins);
        for other in &mut self.others {
            other.unit.tick(pins);
        }
        self.cycle += 1;
        match self.difference() {
            None => Ok(out),
            Some(difference) => Err(Box::new(difference)),
        }
    }

    /// Does something to every unit, one after the other; when one refuses, undoes it in those before.
    fn all_or_none(
        &mut self,
        act: impl Fn(&mut dyn AccountingUnit) -> Result<(), UnitError>,
        undo: impl Fn(&mut dyn AccountingUnit) -> Result<(), UnitError>,
    ) -> Result<(), UnitError> {
        act(&mut *self.first.unit)?;
        for place in 0..self.others.len() {
            if let Err(error) = act(&mut *self.others[place].unit) {
                undo(&mut *self.first.unit)?;
                for done in &mut self.others[..place] {
                    undo(&mut *done.unit)?;
                }
                return Err(error);
            }
        }
        Ok(())
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
        self.first.unit.out()
    }

    fn quiet(&self) -> bool {
        self.first.unit.quiet() && self.others.iter().all(|other| other.unit.quiet())
    }

    fn phase(&self) -> Phase {
        self.first.unit.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.all_or_none(|unit| unit.flip(bit), |unit| unit.flip(bit))
    }

    fn state(&self) -> UnitState {
        self.first.unit.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        let before = self.first.unit.state();
        self.all_or_none(|unit| unit.set_state(state), |unit| unit.set_state(&before))
    }

    fn claims(&self) -> &Claims {
        &self.claims
    }

    /// Every unit gets the same noise.
    fn scramble(&mut self, noise: &mut dyn FnMut() -> u32) {
        let mut drawn: Vec<u32> = Vec::new();
        let units = iter::once(&mut self.first).chain(&mut self.others);
        for Named { unit, .. } in units {
            let mut place = 0;
            unit.scramble(&mut || {
                if place == drawn.len() {
                    drawn.push(noise());
                }
                place += 1;
                drawn[place - 1]
            });
        }
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        let clone = |named: &Named| Named {
            name: named.name.clone(),
            unit: named.unit.boxed_clone(),
        };
        Box::new(Self {
            first: clone(&self.first),
            others: self.others.iter().map(clone).collect(),
            cycle: self.cycle,
            claims: self.claims.clone(),
        })
    }
}
