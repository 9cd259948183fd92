//! Many of the unit `guarded` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::guarded::Registers;

/// The input pins of every lane, without the clock.
#[derive(Clone, Debug, Default)]
pub struct LaneInputs {
    pub reset_i: Mask,
    pub a: Planes<8>,
    pub b: Planes<8>,
    pub c: Planes<8>,
    pub n: Planes<3>,
    pub f: Mask,
    pub g: Mask,
    pub v: Words,
    pub w: Words,
    pub x: Planes<48>,
    pub y: Planes<48>,
    pub p: Planes<64>,
    pub q: Planes<64>,
}

/// What the units hold.
#[derive(Clone, Debug)]
pub struct Lanes {
    pub words_0: Planes<8>,
    pub words_1: Planes<8>,
    pub words_2: Planes<8>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            words_0: Planes::number(registers.words_0 as u64),
            words_1: Planes::number(registers.words_1 as u64),
            words_2: Planes::number(registers.words_2 as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            words_0: self.words_0.lane(lane) as u8,
            words_1: self.words_1.lane(lane) as u8,
            words_2: self.words_2.lane(lane) as u8,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.words_0.set_lane(lane, registers.words_0 as u64);
        self.words_1.set_lane(lane, registers.words_1 as u64);
        self.words_2.set_lane(lane, registers.words_2 as u64);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        left.rare = within & (pins.reset_i | !pins.g);
        let within = within & !left.rare;
        if within.count_ones() < fewest {
            left.few |= within;
        } else if within != 0 {
            left.rare |= self.whole(pins, within, changed);
        }
        left
    }

    fn whole(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let subject_1 = pins.n;
        let mut rest_2 = within;
        while rest_2 != 0 {
            let (within_3, value) = subject_1.alike(rest_2);
            rest_2 &= !within_3;
            match value {
                0x0 => {
                    self.words_0.put(within_3, &pins.a.plus(&self.words_2), changed);
                }
                0x1 => {
                    self.words_1.put(within_3, &pins.a.plus(&self.words_2), changed);
                }
                0x2 => {
                    self.words_2.put(within_3, &pins.a.plus(&self.words_2), changed);
                }
                _ => {
                }
            }
        }
        0
    }

}
