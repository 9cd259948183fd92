//! Many of the unit `rows` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::rows::Registers;

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
    pub full_0: Planes<8>,
    pub full_1: Planes<8>,
    pub full_2: Planes<8>,
    pub full_3: Planes<8>,
    pub full_4: Planes<8>,
    pub full_5: Planes<8>,
    pub full_6: Planes<8>,
    pub full_7: Planes<8>,
    pub flags_0: Mask,
    pub flags_1: Mask,
    pub flags_2: Mask,
    pub lone_0: Planes<48>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            full_0: Planes::number(registers.full_0 as u64),
            full_1: Planes::number(registers.full_1 as u64),
            full_2: Planes::number(registers.full_2 as u64),
            full_3: Planes::number(registers.full_3 as u64),
            full_4: Planes::number(registers.full_4 as u64),
            full_5: Planes::number(registers.full_5 as u64),
            full_6: Planes::number(registers.full_6 as u64),
            full_7: Planes::number(registers.full_7 as u64),
            flags_0: every(registers.flags_0),
            flags_1: every(registers.flags_1),
            flags_2: every(registers.flags_2),
            lone_0: Planes::number(registers.lone_0 as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            full_0: self.full_0.lane(lane) as u8,
            full_1: self.full_1.lane(lane) as u8,
            full_2: self.full_2.lane(lane) as u8,
            full_3: self.full_3.lane(lane) as u8,
            full_4: self.full_4.lane(lane) as u8,
            full_5: self.full_5.lane(lane) as u8,
            full_6: self.full_6.lane(lane) as u8,
            full_7: self.full_7.lane(lane) as u8,
            flags_0: bit(self.flags_0, lane),
            flags_1: bit(self.flags_1, lane),
            flags_2: bit(self.flags_2, lane),
            lone_0: self.lone_0.lane(lane) as u64,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.full_0.set_lane(lane, registers.full_0 as u64);
        self.full_1.set_lane(lane, registers.full_1 as u64);
        self.full_2.set_lane(lane, registers.full_2 as u64);
        self.full_3.set_lane(lane, registers.full_3 as u64);
        self.full_4.set_lane(lane, registers.full_4 as u64);
        self.full_5.set_lane(lane, registers.full_5 as u64);
        self.full_6.set_lane(lane, registers.full_6 as u64);
        self.full_7.set_lane(lane, registers.full_7 as u64);
        set_bit(&mut self.flags_0, lane, registers.flags_0);
        set_bit(&mut self.flags_1, lane, registers.flags_1);
        set_bit(&mut self.flags_2, lane, registers.flags_2);
        self.lone_0.set_lane(lane, registers.lone_0 as u64);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        if within.count_ones() < fewest {
            left.few |= within;
        } else if within != 0 {
            left.rare |= self.whole(pins, within, changed);
        }
        left
    }

    fn whole(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (pins.reset_i | pins.a.is(&pins.b)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = pins.f & within;
        if within_1 != 0 {
            let subject_3 = pins.n;
            let mut rest_4 = within_1;
            while rest_4 != 0 {
                let (within_5, value) = subject_3.alike(rest_4);
                rest_4 &= !within_5;
                match value {
                    0x0 => {
                        self.full_0.put(within_5, &pins.c.plus(&self.full_0), changed);
                    }
                    0x1 => {
                        self.full_1.put(within_5, &pins.c.plus(&self.full_1), changed);
                    }
                    0x2 => {
                        self.full_2.put(within_5, &pins.c.plus(&self.full_2), changed);
                    }
                    0x3 => {
                        self.full_3.put(within_5, &pins.c.plus(&self.full_3), changed);
                    }
                    0x4 => {
                        self.full_4.put(within_5, &pins.c.plus(&self.full_4), changed);
                    }
                    0x5 => {
                        self.full_5.put(within_5, &pins.c.plus(&self.full_5), changed);
                    }
                    0x6 => {
                        self.full_6.put(within_5, &pins.c.plus(&self.full_6), changed);
                    }
                    0x7 => {
                        self.full_7.put(within_5, &pins.c.plus(&self.full_7), changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let subject_6 = pins.n;
        let mut rest_7 = within;
        while rest_7 != 0 {
            let (within_8, value) = subject_6.alike(rest_7);
            rest_7 &= !within_8;
            match value {
                0x0 => {
                    put_bit(within_8, (pins.g ^ self.flags_0), &mut self.flags_0, changed);
                    self.lone_0.put(within_8, &pins.x, changed);
                }
                0x1 => {
                    put_bit(within_8, (pins.g ^ self.flags_1), &mut self.flags_1, changed);
                }
                0x2 => {
                    put_bit(within_8, (pins.g ^ self.flags_2), &mut self.flags_2, changed);
                }
                _ => {
                }
            }
        }
        left
    }

}
