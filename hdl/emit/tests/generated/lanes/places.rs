//! Many of the unit `places` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::places::Registers;

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
    pub last: Planes<8>,
    pub wide_0: Planes<8>,
    pub wide_1: Planes<8>,
    pub wide_2: Planes<8>,
    pub wide_3: Planes<8>,
    pub wide_4: Planes<8>,
    pub wide_5: Planes<8>,
    pub wide_6: Planes<8>,
    pub wide_7: Planes<8>,
    pub wide_8: Planes<8>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            last: Planes::number(registers.last as u64),
            wide_0: Planes::number(registers.wide_0 as u64),
            wide_1: Planes::number(registers.wide_1 as u64),
            wide_2: Planes::number(registers.wide_2 as u64),
            wide_3: Planes::number(registers.wide_3 as u64),
            wide_4: Planes::number(registers.wide_4 as u64),
            wide_5: Planes::number(registers.wide_5 as u64),
            wide_6: Planes::number(registers.wide_6 as u64),
            wide_7: Planes::number(registers.wide_7 as u64),
            wide_8: Planes::number(registers.wide_8 as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            last: self.last.lane(lane) as u8,
            wide_0: self.wide_0.lane(lane) as u8,
            wide_1: self.wide_1.lane(lane) as u8,
            wide_2: self.wide_2.lane(lane) as u8,
            wide_3: self.wide_3.lane(lane) as u8,
            wide_4: self.wide_4.lane(lane) as u8,
            wide_5: self.wide_5.lane(lane) as u8,
            wide_6: self.wide_6.lane(lane) as u8,
            wide_7: self.wide_7.lane(lane) as u8,
            wide_8: self.wide_8.lane(lane) as u8,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.last.set_lane(lane, registers.last as u64);
        self.wide_0.set_lane(lane, registers.wide_0 as u64);
        self.wide_1.set_lane(lane, registers.wide_1 as u64);
        self.wide_2.set_lane(lane, registers.wide_2 as u64);
        self.wide_3.set_lane(lane, registers.wide_3 as u64);
        self.wide_4.set_lane(lane, registers.wide_4 as u64);
        self.wide_5.set_lane(lane, registers.wide_5 as u64);
        self.wide_6.set_lane(lane, registers.wide_6 as u64);
        self.wide_7.set_lane(lane, registers.wide_7 as u64);
        self.wide_8.set_lane(lane, registers.wide_8 as u64);
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
        let value_1 = pins.n.is_number(0x0);
        let value_2 = choose(value_1, within, || {
            let mut value_3: Planes<8> = Planes::<8>::number(0x0);
            let subject_4 = pins.a;
            let mut rest_5 = within;
            while rest_5 != 0 {
                let (within_6, value) = subject_4.alike(rest_5);
                rest_5 &= !within_6;
                value_3.take(within_6, &match value {
                    0x8 => self.wide_8,
                    0x7 => self.wide_7,
                    0x6 => self.wide_6,
                    0x5 => self.wide_5,
                    0x4 => self.wide_4,
                    0x3 => self.wide_3,
                    0x2 => self.wide_2,
                    0x1 => self.wide_1,
                    0x0 => self.wide_0,
                    _ => pins.c,
                });
            }
            value_3
        }, || {
            let value_7 = choose(pins.g, within, || {
                let mut value_8: Planes<8> = Planes::<8>::number(0x0);
                let subject_9 = pins.a;
                let mut rest_10 = within;
                while rest_10 != 0 {
                    let (within_11, value) = subject_9.alike(rest_10);
                    rest_10 &= !within_11;
                    value_8.take(within_11, &match value {
                        0x8 => self.wide_8,
                        0x7 => self.wide_7,
                        0x6 => self.wide_6,
                        0x5 => self.wide_5,
                        0x4 => self.wide_4,
                        0x3 => self.wide_3,
                        0x2 => self.wide_2,
                        0x1 => self.wide_1,
                        0x0 => self.wide_0,
                        _ => pins.c,
                    });
                }
                value_8
            }, || {
                pins.a.part::<4>(0).extended::<8>()
            });
            value_7
        });
        let within_12 = value_1 & within;
        let within_13 = within & !within_12;
        if within_12 != 0 {
            let value_14 = pins.b.xor(&self.last);
            let subject_15 = pins.a;
            let mut rest_16 = within_12;
            while rest_16 != 0 {
                let (within_17, value) = subject_15.alike(rest_16);
                rest_16 &= !within_17;
                match value {
                    0x0 => {
                        self.wide_0.put(within_17, &value_14, changed);
                    }
                    0x1 => {
                        self.wide_1.put(within_17, &value_14, changed);
                    }
                    0x2 => {
                        self.wide_2.put(within_17, &value_14, changed);
                    }
                    0x3 => {
                        self.wide_3.put(within_17, &value_14, changed);
                    }
                    0x4 => {
                        self.wide_4.put(within_17, &value_14, changed);
                    }
                    0x5 => {
                        self.wide_5.put(within_17, &value_14, changed);
                    }
                    0x6 => {
                        self.wide_6.put(within_17, &value_14, changed);
                    }
                    0x7 => {
                        self.wide_7.put(within_17, &value_14, changed);
                    }
                    0x8 => {
                        self.wide_8.put(within_17, &value_14, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        if within_13 != 0 {
            let within_18 = pins.g & within_13;
            if within_18 != 0 {
                let value_20 = pins.v.minus(&pins.w).part::<8>(0);
                let subject_21 = pins.n;
                let mut rest_22 = within_18;
                while rest_22 != 0 {
                    let (within_23, value) = subject_21.alike(rest_22);
                    rest_22 &= !within_23;
                    match value {
                        0x1 => {
                            self.wide_1.put(within_23, &value_20, changed);
                        }
                        0x2 => {
                            self.wide_2.put(within_23, &value_20, changed);
                        }
                        0x3 => {
                            self.wide_3.put(within_23, &value_20, changed);
                        }
                        0x4 => {
                            self.wide_4.put(within_23, &value_20, changed);
                        }
                        0x5 => {
                            self.wide_5.put(within_23, &value_20, changed);
                        }
                        0x6 => {
                            self.wide_6.put(within_23, &value_20, changed);
                        }
                        0x7 => {
                            self.wide_7.put(within_23, &value_20, changed);
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        self.last.put(within, &value_2, changed);
        0
    }

}
