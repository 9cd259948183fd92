//! Many of the unit `cleared` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::cleared::Registers;

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
    pub steps: Planes<8>,
    pub data: Planes<8>,
    pub told: Mask,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            steps: Planes::number(registers.steps as u64),
            data: Planes::number(registers.data as u64),
            told: every(registers.told),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            steps: self.steps.lane(lane) as u8,
            data: self.data.lane(lane) as u8,
            told: bit(self.told, lane),
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.steps.set_lane(lane, registers.steps as u64);
        self.data.set_lane(lane, registers.data as u64);
        set_bit(&mut self.told, lane, registers.told);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        left.rare = within & (pins.reset_i);
        let within = within & !left.rare;
        if within.count_ones() < fewest {
            left.few |= within;
        } else if within != 0 {
            left.rare |= self.whole(pins, within, changed);
        }
        left
    }

    fn whole(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_steps = self.steps;
        let clears_1 = pins.a.part::<2>(0).extended::<8>().is_number(0x3);
        let within_2 = clears_1 & within;
        let within_3 = within & !within_2;
        if within_2 != 0 {
            self.steps.put(within_2, &Planes::<8>::number(0x5), changed);
            self.data.put(within_2, &Planes::<8>::number(0x0), changed);
        }
        if within_3 != 0 {
            let within_4 = pins.f & within_3;
            if within_4 != 0 {
                self.steps.put(within_4, &pins.a.plus(&old_steps), changed);
            }
            let within_6 = pins.g & within_3;
            if within_6 != 0 {
                self.data.put(within_6, &pins.b.xor(&old_steps), changed);
            }
        }
        put_bit(within, (clears_1 | ((self.told & !pins.f) & !clears_1)), &mut self.told, changed);
        0
    }

}
