//! Many of the unit `memory` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::memory::Registers;

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
    pub index: Planes<4>,
    pub second: Planes<4>,
    pub record_0: Words,
    pub record_1: Words,
    pub record_2: Words,
    pub record_3: Words,
    pub record_4: Words,
    pub record_5: Words,
    pub record_6: Words,
    pub record_7: Words,
    pub record_8: Words,
    pub record_9: Words,
    pub record_10: Words,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            index: Planes::number(registers.index as u64),
            second: Planes::number(registers.second as u64),
            record_0: Words::number(registers.record_0),
            record_1: Words::number(registers.record_1),
            record_2: Words::number(registers.record_2),
            record_3: Words::number(registers.record_3),
            record_4: Words::number(registers.record_4),
            record_5: Words::number(registers.record_5),
            record_6: Words::number(registers.record_6),
            record_7: Words::number(registers.record_7),
            record_8: Words::number(registers.record_8),
            record_9: Words::number(registers.record_9),
            record_10: Words::number(registers.record_10),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            index: self.index.lane(lane) as u8,
            second: self.second.lane(lane) as u8,
            record_0: self.record_0.lane(lane) as u32,
            record_1: self.record_1.lane(lane) as u32,
            record_2: self.record_2.lane(lane) as u32,
            record_3: self.record_3.lane(lane) as u32,
            record_4: self.record_4.lane(lane) as u32,
            record_5: self.record_5.lane(lane) as u32,
            record_6: self.record_6.lane(lane) as u32,
            record_7: self.record_7.lane(lane) as u32,
            record_8: self.record_8.lane(lane) as u32,
            record_9: self.record_9.lane(lane) as u32,
            record_10: self.record_10.lane(lane) as u32,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.index.set_lane(lane, registers.index as u64);
        self.second.set_lane(lane, registers.second as u64);
        self.record_0.set_lane(lane, registers.record_0);
        self.record_1.set_lane(lane, registers.record_1);
        self.record_2.set_lane(lane, registers.record_2);
        self.record_3.set_lane(lane, registers.record_3);
        self.record_4.set_lane(lane, registers.record_4);
        self.record_5.set_lane(lane, registers.record_5);
        self.record_6.set_lane(lane, registers.record_6);
        self.record_7.set_lane(lane, registers.record_7);
        self.record_8.set_lane(lane, registers.record_8);
        self.record_9.set_lane(lane, registers.record_9);
        self.record_10.set_lane(lane, registers.record_10);
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
        let within_1 = pins.f & within;
        if within_1 != 0 {
            let mut value_3: Words = Words::number(0x0);
            let subject_4 = self.second;
            let mut rest_5 = within_1;
            while rest_5 != 0 {
                let (within_6, value) = subject_4.alike(rest_5);
                rest_5 &= !within_6;
                value_3.take(within_6, &match value {
                    0xa => self.record_10,
                    0x9 => self.record_9,
                    0x8 => self.record_8,
                    0x7 => self.record_7,
                    0x6 => self.record_6,
                    0x5 => self.record_5,
                    0x4 => self.record_4,
                    0x3 => self.record_3,
                    0x2 => self.record_2,
                    0x1 => self.record_1,
                    0x0 => self.record_0,
                    _ => {
                        let mut value_7: Words = Words::number(0x0);
                        let subject_8 = self.index;
                        let mut rest_9 = within_6;
                        while rest_9 != 0 {
                            let (within_10, value) = subject_8.alike(rest_9);
                            rest_9 &= !within_10;
                            value_7.take(within_10, &match value {
                                0xa => self.record_10,
                                0x9 => self.record_9,
                                0x8 => self.record_8,
                                0x7 => self.record_7,
                                0x6 => self.record_6,
                                0x5 => self.record_5,
                                0x4 => self.record_4,
                                0x3 => self.record_3,
                                0x2 => self.record_2,
                                0x1 => self.record_1,
                                0x0 => self.record_0,
                                _ => pins.v,
                            });
                        }
                        pins.w.xor(&value_7)
                    }
                });
            }
            let value_11 = pins.v.plus(&value_3);
            let subject_12 = self.index;
            let mut rest_13 = within_1;
            while rest_13 != 0 {
                let (within_14, value) = subject_12.alike(rest_13);
                rest_13 &= !within_14;
                match value {
                    0x0 => {
                        self.record_0.put(within_14, &value_11, changed);
                    }
                    0x1 => {
                        self.record_1.put(within_14, &value_11, changed);
                    }
                    0x2 => {
                        self.record_2.put(within_14, &value_11, changed);
                    }
                    0x3 => {
                        self.record_3.put(within_14, &value_11, changed);
                    }
                    0x4 => {
                        self.record_4.put(within_14, &value_11, changed);
                    }
                    0x5 => {
                        self.record_5.put(within_14, &value_11, changed);
                    }
                    0x6 => {
                        self.record_6.put(within_14, &value_11, changed);
                    }
                    0x7 => {
                        self.record_7.put(within_14, &value_11, changed);
                    }
                    0x8 => {
                        self.record_8.put(within_14, &value_11, changed);
                    }
                    0x9 => {
                        self.record_9.put(within_14, &value_11, changed);
                    }
                    0xa => {
                        self.record_10.put(within_14, &value_11, changed);
                    }
                    _ => {
                    }
                }
            }
            self.second.put(within_1, &self.index, changed);
        }
        let within_15 = pins.g & within;
        let within_16 = within & !within_15;
        if within_15 != 0 {
            self.index.put(within_15, &self.index.plus(&Planes::<4>::number(0x1)), changed);
        }
        if within_16 != 0 {
            let within_17 = pins.a.bit(7) & within_16;
            if within_17 != 0 {
                self.index.put(within_17, &pins.a.part::<4>(0), changed);
            }
        }
        0
    }

}
