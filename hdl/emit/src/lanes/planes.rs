//! A narrow value of every lane: a mask for each of its bits, so that its operators work on all lanes at once.
//!
//! The rule that must never break: an operator means what it means for a number of that width.

use super::{ALL, Mask, Value, bit, every, put_bit, set_bit};

/// A value of `W` bits, 1 to 64, for each lane; the mask of the lowest bit first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planes<const W: usize>([Mask; W]);

impl<const W: usize> Default for Planes<W> {
    fn default() -> Self {
        Self::number(0)
    }
}

impl<const W: usize> Planes<W> {
    /// The same number in every lane.
    #[inline]
    #[must_use]
    pub fn number(value: u64) -> Self {
        Self::of(|place| every(bit(value, place)))
    }

    /// A mask for each bit.
    #[inline]
    pub(super) fn of(plane: impl FnMut(usize) -> Mask) -> Self {
        Self(std::array::from_fn(plane))
    }

    /// What one lane holds.
    #[inline]
    #[must_use]
    pub fn lane(&self, lane: usize) -> u64 {
        let planes = self.0.iter().enumerate();
        planes.fold(0, |value, (place, plane)| {
            value | u64::from(bit(*plane, lane)) << place
        })
    }

    /// Sets what one lane holds; bits beyond the width are lost.
    #[inline]
    pub fn set_lane(&mut self, lane: usize, value: u64) {
        for (place, plane) in self.0.iter_mut().enumerate() {
            set_bit(plane, lane, bit(value, place));
        }
    }

    /// The lanes of `within` that hold what its first lane holds, and that. `within` is not empty.
    #[inline]
    #[must_use]
    pub fn alike(&self, within: Mask) -> (Mask, u64) {
        let first = within.trailing_zeros();
        let (mut these, mut value) = (within, 0);
        for (place, plane) in self.0.iter().enumerate() {
            let bit = plane >> first & 1;
            value |= bit << place;
            these &= plane ^ bit.wrapping_sub(1);
        }
        (these, value)
    }

    /// One bit of the value.
    #[inline]
    #[must_use]
    pub fn bit(&self, place: usize) -> Mask {
        self.0[place]
    }

    /// The bits from a place upwards.
    #[inline]
    #[must_use]
    pub fn part<const V: usize>(&self, from: usize) -> Planes<V> {
        Planes::of(|place| self.0[from + place])
    }

    /// With zeroes above.
    #[inline]
    #[must_use]
    pub fn extended<const V: usize>(&self) -> Planes<V> {
        Planes::of(|place| self.0.get(place).copied().unwrap_or(0))
    }

    /// Every bit inverted.
    #[inline]
    #[must_use]
    pub fn not(&self) -> Self {
        Self::of(|place| !self.0[place])
    }

    /// Bit by bit.
    #[inline]
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self::of(|place| self.0[place] & other.0[place])
    }

    /// Bit by bit.
    #[inline]
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        Self::of(|place| self.0[place] | other.0[place])
    }

    /// Bit by bit.
    #[inline]
    #[must_use]
    pub fn xor(&self, other: &Self) -> Self {
        Self::of(|place| self.0[place] ^ other.0[place])
    }

    #[inline]
    fn sum(&self, other: &Self, mut carry: Mask) -> Self {
        Self::of(|place| {
            let (a, b) = (self.0[place], other.0[place]);
            let sum = a ^ b ^ carry;
            carry = a & b | carry & (a ^ b);
            sum
        })
    }

    /// The sum without its carry.
    #[inline]
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        self.sum(other, 0)
    }

    /// The difference without its borrow.
    #[inline]
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        self.sum(&other.not(), ALL)
    }

    /// The lower half of the product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        let mut product = Self::number(0);
        for (place, plane) in other.0.iter().enumerate() {
            let summand = Self::of(|at| match at.checked_sub(place) {
                Some(from) => self.0[from] & plane,
                None => 0,
            });
            product = product.plus(&summand);
        }
        product
    }

    /// The two's complement.
    #[inline]
    #[must_use]
    pub fn negated(&self) -> Self {
        Self::number(0).minus(self)
    }

    /// Where an odd number of bits is set.
    #[inline]
    #[must_use]
    pub fn odd(&self) -> Mask {
        self.0.iter().fold(0, |odd, plane| odd ^ plane)
    }

    /// Where both are equal.
    #[inline]
    #[must_use]
    pub fn is(&self, other: &Self) -> Mask {
        let pairs = self.0.iter().zip(&other.0);
        !pairs.fold(0, |differs, (a, b)| differs | (a ^ b))
    }

    /// Where it is that number.
    #[inline]
    #[must_use]
    pub fn is_number(&self, value: u64) -> Mask {
        self.is(&Self::number(value))
    }

    /// Where it is less.
    #[inline]
    #[must_use]
    pub fn below(&self, other: &Self) -> Mask {
        let pairs = self.0.iter().zip(&other.0);
        pairs.fold(0, |below, (a, b)| !a & b | !(a ^ b) & below)
    }

    /// Bits moved up by fewer places than there are.
    #[inline]
    #[must_use]
    pub fn up_by(&self, places: usize) -> Self {
        Self::of(|at| at.checked_sub(places).map_or(0, |from| self.0[from]))
    }

    /// Bits moved down by fewer places than there are.
    #[inline]
    #[must_use]
    pub fn down_by(&self, places: usize) -> Self {
        Self::of(|at| self.0.get(at + places).copied().unwrap_or(0))
    }

    /// Bits moved up, zero when by the width or more.
    #[inline]
    #[must_use]
    pub fn up<const P: usize>(&self, places: &Planes<P>) -> Self {
        self.moved(places, |at, by| at.checked_sub(by))
    }

    /// Bits moved down, zero when by the width or more.
    #[inline]
    #[must_use]
    pub fn down<const P: usize>(&self, places: &Planes<P>) -> Self {
        self.moved(places, |at, by| at.checked_add(by))
    }

    #[inline]
    fn moved<const P: usize>(
        &self,
        places: &Planes<P>,
        from: impl Fn(usize, usize) -> Option<usize>,
    ) -> Self {
        let mut moved = *self;
        for (place, plane) in places.0.iter().enumerate() {
            let by = 1_usize.checked_shl(place as u32).unwrap_or(usize::MAX);
            let further = Self::of(|at| {
                let source = from(at, by).and_then(|source| moved.0.get(source));
                source.copied().unwrap_or(0)
            });
            moved = Self::either(*plane, &further, &moved);
        }
        moved
    }

    /// `then` where the bit is set, `otherwise` elsewhere.
    #[inline]
    #[must_use]
    pub fn either(condition: Mask, then: &Self, otherwise: &Self) -> Self {
        Self::of(|place| {
            let (a, b) = (then.0[place], otherwise.0[place]);
            (a ^ b) & condition ^ b
        })
    }

    /// Writes in the lanes of `within`; adds to `changed` the lanes that held something else.
    #[inline]
    pub fn put(&mut self, within: Mask, value: &Self, changed: &mut Mask) {
        for (plane, value) in self.0.iter_mut().zip(&value.0) {
            put_bit(within, *value, plane, changed);
        }
    }
}

impl<const W: usize> Value for Planes<W> {
    #[inline]
    fn take(&mut self, within: Mask, value: &Self) {
        *self = Self::either(within, value, self);
    }
}

impl From<Mask> for Planes<1> {
    #[inline]
    fn from(bits: Mask) -> Self {
        Self([bits])
    }
}
