//! Many of the unit `arrays` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::arrays::Registers;

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
    pub held_0: Planes<8>,
    pub held_1: Planes<8>,
    pub held_2: Planes<8>,
    pub held_3: Planes<8>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            held_0: Planes::number(registers.held_0 as u64),
            held_1: Planes::number(registers.held_1 as u64),
            held_2: Planes::number(registers.held_2 as u64),
            held_3: Planes::number(registers.held_3 as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            held_0: self.held_0.lane(lane) as u8,
            held_1: self.held_1.lane(lane) as u8,
            held_2: self.held_2.lane(lane) as u8,
            held_3: self.held_3.lane(lane) as u8,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.held_0.set_lane(lane, registers.held_0 as u64);
        self.held_1.set_lane(lane, registers.held_1 as u64);
        self.held_2.set_lane(lane, registers.held_2 as u64);
        self.held_3.set_lane(lane, registers.held_3 as u64);
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
        let stage_3_1 = pins.a.plus(&self.held_3);
        let value_2 = pins.b.xor(&stage_3_1);
        let value_3 = self.held_0.plus(&Planes::<8>::number(0x1));
        let within_4 = (pins.c.bit(0) & pins.a.plus(&self.held_0).part::<4>(0).is_number(0x3)) & within;
        let within_5 = within & !within_4;
        if within_4 != 0 {
            self.held_0.put(within_4, &value_3, changed);
        }
        if within_5 != 0 {
            let within_6 = pins.n.is_number(0x0) & within_5;
            if within_6 != 0 {
                self.held_0.put(within_6, &value_2, changed);
            }
        }
        let within_8 = (pins.c.bit(1) & pins.a.plus(&self.held_1).part::<4>(1).is_number(0x3)) & within;
        let within_9 = within & !within_8;
        if within_8 != 0 {
            self.held_1.put(within_8, &value_3, changed);
        }
        if within_9 != 0 {
            let within_10 = pins.n.is_number(0x1) & within_9;
            if within_10 != 0 {
                self.held_1.put(within_10, &value_2, changed);
            }
        }
        let within_12 = (pins.c.bit(2) & pins.a.plus(&self.held_2).part::<4>(2).is_number(0x3)) & within;
        let within_13 = within & !within_12;
        if within_12 != 0 {
            self.held_2.put(within_12, &value_3, changed);
        }
        if within_13 != 0 {
            let within_14 = pins.n.is_number(0x2) & within_13;
            if within_14 != 0 {
                self.held_2.put(within_14, &value_2, changed);
            }
        }
        let within_16 = (pins.c.bit(3) & stage_3_1.part::<4>(3).is_number(0x3)) & within;
        let within_17 = within & !within_16;
        if within_16 != 0 {
            self.held_3.put(within_16, &value_3, changed);
        }
        if within_17 != 0 {
            let within_18 = pins.n.is_number(0x3) & within_17;
            if within_18 != 0 {
                self.held_3.put(within_18, &value_2, changed);
            }
        }
        0
    }

}
