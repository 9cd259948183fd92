//! The contract of an accounting unit: one trait, several back-ends, all exact to the cycle.
//!
//! The rule that must never break: two back-ends given the same pins and the same state show the same pins
//! and the same state, after every edge. `Lockstep` checks it on every cycle.

use crate::ability::Claims;
use crate::phase::Phase;
use crate::pins::{UnitIn, UnitOut};
use crate::state::{FIELDS, Field, check_bit, mask};

/// One stored bit, by place in the state list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StateBit {
    /// Index into the state list.
    pub field: usize,
    /// Bit within the field, 0 is the lowest.
    pub bit: u32,
}

/// Every stored bit: one word per field of the state list, unused upper bits zero.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnitState(pub Vec<u32>);

/// What a back-end may refuse.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnitError {
    /// A field or bit that is not in the state list.
    #[error("state bit {0:?} does not exist")]
    NoSuchBit(StateBit),
    /// The bit was flipped and read back unchanged.
    #[error("state bit {0:?} did not take the flip")]
    FlipLost(StateBit),
    /// A state of the wrong shape.
    #[error("a state of {found} fields was given, the unit has {expected}")]
    WrongShape {
        /// Fields given.
        found: usize,
        /// Fields needed.
        expected: usize,
    },
    /// The back-end cannot do this.
    #[error("this back-end cannot {0}")]
    Unsupported(&'static str),
}

/// An accounting unit, driven by its pins.
pub trait AccountingUnit: Send {
    /// One rising edge. All outputs are registered: what is returned holds from this edge to the next.
    fn tick(&mut self, pins: UnitIn) -> UnitOut;

    /// The output registers as they stand.
    fn out(&self) -> UnitOut;

    /// The last tick changed no stored bit, so the next one with the same pins changes none either.
    /// False after [`flip`](Self::flip) and [`set_state`](Self::set_state).
    fn quiet(&self) -> bool;

    /// What the unit is busy with, as the registers stand: the same in every back-end. Cheap enough for every edge.
    fn phase(&self) -> Phase;

    /// Inverts one stored bit between edges and reads it back.
    ///
    /// # Errors
    /// The bit does not exist, or did not take the flip.
    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        check_bit(bit)?;
        let mut state = self.state();
        state.0[bit.field] ^= 1 << bit.bit;
        self.set_state(&state)?;
        if self.state() == state {
            Ok(())
        } else {
            Err(UnitError::FlipLost(bit))
        }
    }

    /// Every stored bit, the same list in every back-end.
    fn state(&self) -> UnitState;

    /// Sets every stored bit; with [`state`](Self::state) this is the snapshot.
    ///
    /// # Errors
    /// The shape is wrong, or a foreign unit does not support it.
    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError>;

    /// What each word of [`state`](Self::state) is: the state list, but for a foreign unit, which has its own, perhaps empty.
    fn fields(&self) -> &[Field] {
        FIELDS
    }

    /// What the unit claims of itself: everything, but for a foreign unit.
    fn claims(&self) -> &Claims {
        const { &Claims::WHOLE }
    }

    /// Everything volatile becomes arbitrary, as the supply leaves it: `noise` gives each word.
    fn scramble(&mut self, noise: &mut dyn FnMut() -> u32) {
        let words = FIELDS.iter().map(|field| noise() & mask(field.width));
        let state = UnitState(words.collect());
        self.set_state(&state).expect("the shape of the list");
    }

    /// A second unit in the same state.
    fn boxed_clone(&self) -> Box<dyn AccountingUnit>;
}
