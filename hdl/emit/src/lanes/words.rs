//! A word of every lane: an array, worked on in loops that a compiler makes vector instructions of.
//!
//! Each loop is compiled for several kinds of vector registers, and the widest that the processor has are used at run time. The
//! rule that must never break: all of them compute the same.

use super::{ALL, LANES, Mask, Planes, Value};

/// A value of up to 32 bits for each lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(align(64))]
pub struct Words([u32; LANES]);

/// What each byte of a word contributes to a linear map of it.
pub type Tables = [[u32; 256]; 4];

/// Lanes whose bits fit a word.
const HALF: usize = 32;

/// The bit of each lane in its half of a mask.
const BITS: [u32; HALF] = {
    let mut bits = [0; HALF];
    let mut place = 0;
    while place < HALF {
        bits[place] = 1 << place;
        place += 1;
    }
    bits
};

/// The tables of the map with these columns, that of the lowest bit first.
#[must_use]
pub const fn tables(columns: [u32; 32]) -> Tables {
    let mut tables = [[0; 256]; 4];
    let mut place = 0;
    while place < 4 * 256 * 8 {
        let (bit, byte, table) = (place % 8, place / 8 % 256, place / 2048);
        if byte >> bit & 1 == 1 {
            tables[table][byte] ^= columns[8 * table + bit];
        }
        place += 1;
    }
    tables
}

/// A word for each lane.
#[inline(always)]
fn map(word: impl Fn(usize) -> u32) -> Words {
    let mut words = [0; LANES];
    for (lane, place) in words.iter_mut().enumerate() {
        *place = word(lane);
    }
    Words(words)
}

/// The lanes for which the test holds. Both halves go through one loop, which so stays one of vectors.
#[inline(always)]
fn lanes(test: impl Fn(usize) -> bool) -> Mask {
    let (mut low, mut high) = (0, 0);
    for (place, bit) in BITS.iter().enumerate() {
        low |= if test(place) { *bit } else { 0 };
        high |= if test(HALF + place) { *bit } else { 0 };
    }
    joined(low, high)
}

/// Writes a word in each lane of `within`; says in which of them another was held.
#[inline(always)]
fn write(within: Mask, word: impl Fn(usize) -> u32, words: &mut Words) -> Mask {
    let half = |start: usize, words: &mut Words| {
        let (inside, mut differs) = ((within >> start) as u32, 0);
        for (place, bit) in BITS.iter().enumerate() {
            let held = &mut words.0[start + place];
            let value = if inside & bit == 0 {
                *held
            } else {
                word(start + place)
            };
            differs |= if value == *held { 0 } else { *bit };
            *held = value;
        }
        differs
    };
    joined(half(0, words), half(HALF, words))
}

/// A mask of its halves.
#[inline(always)]
fn joined(low: u32, high: u32) -> Mask {
    Mask::from(low) | Mask::from(high) << HALF
}

/// Functions that are compiled for each kind of vector.
macro_rules! vectors {
    ($($function:item)*) => {$(
        #[multiversion::multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl+avx2", "x86_64+avx2"))]
        $function
    )*};
}

vectors! {
    fn not(a: &Words) -> Words {
        map(|lane| !a.0[lane])
    }
    fn and(a: &Words, b: &Words) -> Words {
        map(|lane| a.0[lane] & b.0[lane])
    }
    fn or(a: &Words, b: &Words) -> Words {
        map(|lane| a.0[lane] | b.0[lane])
    }
    fn xor(a: &Words, b: &Words) -> Words {
        map(|lane| a.0[lane] ^ b.0[lane])
    }
    fn plus(a: &Words, b: &Words) -> Words {
        map(|lane| a.0[lane].wrapping_add(b.0[lane]))
    }
    fn minus(a: &Words, b: &Words) -> Words {
        map(|lane| a.0[lane].wrapping_sub(b.0[lane]))
    }
    fn times(a: &Words, b: &Words) -> Words {
        map(|lane| a.0[lane].wrapping_mul(b.0[lane]))
    }
    fn up(a: &Words, places: &Words) -> Words {
        map(|lane| a.0[lane].checked_shl(places.0[lane]).unwrap_or(0))
    }
    fn down(a: &Words, places: &Words) -> Words {
        map(|lane| a.0[lane].checked_shr(places.0[lane]).unwrap_or(0))
    }
    fn up_by(a: &Words, places: u32) -> Words {
        map(|lane| a.0[lane] << places)
    }
    fn cut(a: &Words, from: u32, mask: u32) -> Words {
        map(|lane| a.0[lane] >> from & mask)
    }
    fn is(a: &Words, b: &Words) -> Mask {
        lanes(|lane| a.0[lane] == b.0[lane])
    }
    fn is_number(a: &Words, number: u32) -> Mask {
        lanes(|lane| a.0[lane] == number)
    }
    fn below(a: &Words, b: &Words) -> Mask {
        lanes(|lane| a.0[lane] < b.0[lane])
    }
    fn bit(a: &Words, place: usize) -> Mask {
        lanes(|lane| a.0[lane] & BITS[place] != 0)
    }
    fn add_bits(a: &mut Words, bits: Mask, number: u32) {
        for (start, words) in [0, HALF].into_iter().zip(a.0.chunks_exact_mut(HALF)) {
            let inside = (bits >> start) as u32;
            for (word, bit) in words.iter_mut().zip(BITS) {
                *word |= if inside & bit == 0 { 0 } else { number };
            }
        }
    }
    fn put(within: Mask, value: &Words, place: &mut Words) -> Mask {
        write(within, |lane| value.0[lane], place)
    }
    fn put_number(within: Mask, number: u32, place: &mut Words) -> Mask {
        write(within, |_| number, place)
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::number(0)
    }
}

impl<const W: usize> From<Planes<W>> for Words {
    fn from(planes: Planes<W>) -> Self {
        let mut words = Self::number(0);
        for (place, bit) in BITS.iter().enumerate().take(W) {
            add_bits(&mut words, planes.bit(place), *bit);
        }
        words
    }
}

impl Words {
    /// The same number in every lane.
    #[inline]
    #[must_use]
    pub const fn number(value: u32) -> Self {
        Self([value; LANES])
    }

    /// What one lane holds.
    #[inline]
    #[must_use]
    pub fn lane(&self, lane: usize) -> u32 {
        self.0[lane]
    }

    /// Sets what one lane holds.
    #[inline]
    pub fn set_lane(&mut self, lane: usize, value: u32) {
        self.0[lane] = value;
    }

    /// The lanes of `within` that hold what its first lane holds, and that. `within` is not empty.
    #[must_use]
    pub fn alike(&self, within: Mask) -> (Mask, u64) {
        let first = self.0[within.trailing_zeros() as usize % LANES];
        (is_number(self, first) & within, u64::from(first))
    }

    /// One bit of the value.
    #[must_use]
    pub fn bit(&self, place: usize) -> Mask {
        bit(self, place)
    }

    /// The bits from a place upwards.
    #[must_use]
    pub fn part<const V: usize>(&self, from: usize) -> Planes<V> {
        Planes::of(|place| match from + place {
            place if place < HALF => bit(self, place),
            _ => 0,
        })
    }

    /// `width` bits, fewer than 32, from a place upwards, as a word.
    #[must_use]
    pub fn cut(&self, from: u32, width: u32) -> Self {
        cut(self, from, (1 << width) - 1)
    }

    /// Every bit inverted.
    #[must_use]
    pub fn not(&self) -> Self {
        not(self)
    }

    /// Bit by bit.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        and(self, other)
    }

    /// Bit by bit.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        or(self, other)
    }

    /// Bit by bit.
    #[must_use]
    pub fn xor(&self, other: &Self) -> Self {
        xor(self, other)
    }

    /// The sum without its carry.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        plus(self, other)
    }

    /// The difference without its borrow.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        minus(self, other)
    }

    /// The lower half of the product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        times(self, other)
    }

    /// The two's complement.
    #[must_use]
    pub fn negated(&self) -> Self {
        minus(&Self::number(0), self)
    }

    /// Where an odd number of bits is set.
    #[must_use]
    pub fn odd(&self) -> Mask {
        (0..HALF).fold(0, |odd, place| odd ^ bit(self, place))
    }

    /// Where both are equal.
    #[must_use]
    pub fn is(&self, other: &Self) -> Mask {
        is(self, other)
    }

    /// Where it is that number.
    #[must_use]
    pub fn is_number(&self, value: u32) -> Mask {
        is_number(self, value)
    }

    /// Where it is less.
    #[must_use]
    pub fn below(&self, other: &Self) -> Mask {
        below(self, other)
    }

    /// Bits moved up by fewer than 32 places.
    #[must_use]
    pub fn up_by(&self, places: u32) -> Self {
        up_by(self, places)
    }

    /// Bits moved down by fewer than 32 places.
    #[must_use]
    pub fn down_by(&self, places: u32) -> Self {
        cut(self, places, u32::MAX)
    }

    /// Bits moved up, zero when by 32 or more.
    #[must_use]
    pub fn up(&self, places: &Self) -> Self {
        up(self, places)
    }

    /// Bits moved down, zero when by 32 or more.
    #[must_use]
    pub fn down(&self, places: &Self) -> Self {
        down(self, places)
    }

    /// What the map makes of it.
    #[must_use]
    pub fn linear(&self, tables: &Tables) -> Self {
        map(|lane| {
            let [a, b, c, d] = self.0[lane].to_le_bytes().map(usize::from);
            tables[0][a] ^ tables[1][b] ^ tables[2][c] ^ tables[3][d]
        })
    }

    /// Writes in the lanes of `within`; adds to `changed` the lanes that held something else.
    pub fn put(&mut self, within: Mask, value: &Self, changed: &mut Mask) {
        *changed |= put(within, value, self);
    }

    /// Writes a number in the lanes of `within`; adds to `changed` the lanes that held something else.
    pub fn put_number(&mut self, within: Mask, value: u32, changed: &mut Mask) {
        *changed |= put_number(within, value, self);
    }
}

impl Value for Words {
    #[inline]
    fn take(&mut self, within: Mask, value: &Self) {
        if within == ALL {
            *self = *value;
        } else {
            put(within, value, self);
        }
    }
}
