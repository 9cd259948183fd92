//! Many units side by side: what a model of [`LANES`] lanes is written with.
//!
//! One bit of every lane is a [`Mask`]. A narrow value is a mask for each of its bits, [`Planes`]; a word of data is a number for
//! each lane, [`Words`]. What a lane outside the mask at work holds in a value means nothing. The rule that must never break: a
//! lane outside the mask that is written in keeps what it holds.

mod planes;
mod words;

pub use planes::Planes;
pub use words::{Tables, Words, tables};

/// How many units stand side by side.
pub const LANES: usize = 64;

/// One bit for each lane, the lowest for lane 0.
pub type Mask = u64;

/// Every lane.
pub const ALL: Mask = Mask::MAX;

/// Every lane with that bit.
#[inline]
#[must_use]
pub const fn every(bit: bool) -> Mask {
    if bit { ALL } else { 0 }
}

/// The bit of one lane.
#[inline]
#[must_use]
pub const fn bit(mask: Mask, lane: usize) -> bool {
    mask >> lane & 1 == 1
}

/// Sets the bit of one lane.
#[inline]
pub const fn set_bit(mask: &mut Mask, lane: usize, value: bool) {
    *mask = *mask & !(1 << lane) | (value as Mask) << lane;
}

/// Writes bits in the lanes of `within`; adds to `changed` the lanes whose bit was another.
#[inline]
pub const fn put_bit(within: Mask, bits: Mask, place: &mut Mask, changed: &mut Mask) {
    let flips = (bits ^ *place) & within;
    *changed |= flips;
    *place ^= flips;
}

/// A value of every lane.
pub trait Value: Copy {
    /// Takes the value in the lanes of `within`.
    fn take(&mut self, within: Mask, value: &Self);
}

impl Value for Mask {
    #[inline]
    fn take(&mut self, within: Mask, value: &Self) {
        *self ^= (*self ^ value) & within;
    }
}

/// `then` where the bit is set, `otherwise` elsewhere; what no lane of `within` takes is not computed.
#[inline]
pub fn choose<T: Value>(
    condition: Mask,
    within: Mask,
    then: impl FnOnce() -> T,
    otherwise: impl FnOnce() -> T,
) -> T {
    if within & !condition == 0 {
        return then();
    }
    let mut value = otherwise();
    if within & condition != 0 {
        value.take(condition, &then());
    }
    value
}

/// Lanes that an edge has not touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Something rare happens in them: their edge is left to `tick` of the one unit.
    pub rare: Mask,
    /// Too few of them are in one case to go together.
    pub few: Mask,
}

#[cfg(test)]
mod tests;
