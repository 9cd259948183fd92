//! Many of the unit `paired_steps` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::paired_steps::Registers;

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
    pub step: Planes<3>,
    pub data: Planes<8>,
    pub ready: Mask,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            step: Planes::number(registers.step as u64),
            data: Planes::number(registers.data as u64),
            ready: every(registers.ready),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            step: self.step.lane(lane) as u8,
            data: self.data.lane(lane) as u8,
            ready: bit(self.ready, lane),
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.step.set_lane(lane, registers.step as u64);
        self.data.set_lane(lane, registers.data as u64);
        set_bit(&mut self.ready, lane, registers.ready);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        left.rare = within & (pins.reset_i);
        let within = within & !left.rare;
        let subject = pins.f;
        {
            let within = within & !subject;
            let mut rest = within;
            while rest != 0 {
                let (within, value) = self.step.alike(rest);
                rest &= !within;
                match value {
                    0x1 => {
                        let subject = self.ready;
                        {
                            let within = within & !subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_0_1_0(pins, within, changed);
                            }
                        }
                        {
                            let within = within & subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_0_1_1(pins, within, changed);
                            }
                        }
                    }
                    0x2 => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_0_2(pins, within, changed);
                        }
                    }
                    0x4 => {
                        let subject = self.ready;
                        {
                            let within = within & !subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_0_4_0(pins, within, changed);
                            }
                        }
                        {
                            let within = within & subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_0_4_1(pins, within, changed);
                            }
                        }
                    }
                    _ => left.rare |= within,
                }
            }
        }
        {
            let within = within & subject;
            let mut rest = within;
            while rest != 0 {
                let (within, value) = self.step.alike(rest);
                rest &= !within;
                match value {
                    0x1 => {
                        let subject = self.ready;
                        {
                            let within = within & !subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_1_1_0(pins, within, changed);
                            }
                        }
                        {
                            let within = within & subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_1_1_1(pins, within, changed);
                            }
                        }
                    }
                    0x2 => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_1_2(pins, within, changed);
                        }
                    }
                    0x4 => {
                        let subject = self.ready;
                        {
                            let within = within & !subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_1_4_0(pins, within, changed);
                            }
                        }
                        {
                            let within = within & subject;
                            if within.count_ones() < fewest {
                                left.few |= within;
                            } else if within != 0 {
                                left.rare |= self.in_1_4_1(pins, within, changed);
                            }
                        }
                    }
                    _ => left.rare |= within,
                }
            }
        }
        left
    }

    fn in_0_1_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        0
    }

    fn in_0_1_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let within_1 = pins.c.is(&self.data) & within;
        let within_2 = within & !within_1;
        if within_2 != 0 {
            self.data.put(within_2, &pins.c, changed);
        }
        0
    }

    fn in_0_2(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let within_1 = self.ready & within;
        if within_1 != 0 {
            let within_3 = pins.c.is(&self.data) & within_1;
            let within_4 = within_1 & !within_3;
            if within_4 != 0 {
                self.data.put(within_4, &pins.c, changed);
            }
        }
        0
    }

    fn in_0_4_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        0
    }

    fn in_0_4_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let within_1 = pins.c.is(&self.data) & within;
        let within_2 = within & !within_1;
        if within_2 != 0 {
            self.data.put(within_2, &pins.c, changed);
        }
        0
    }

    fn in_1_1_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.step.put(within, &Planes::<3>::number(0x2), changed);
        self.data.put(within, &self.data.not().minus(&pins.a), changed);
        0
    }

    fn in_1_1_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.step.put(within, &Planes::<3>::number(0x2), changed);
        self.data.put(within, &self.data.not().minus(&pins.a), changed);
        0
    }

    fn in_1_2(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let within_1 = (pins.g | self.data.below(&pins.b)) & within;
        if within_1 != 0 {
            self.step.put(within_1, &Planes::<3>::number(0x4), changed);
        }
        put_bit(within, pins.g, &mut self.ready, changed);
        0
    }

    fn in_1_4_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.step.put(within, &Planes::<3>::number(0x1), changed);
        0
    }

    fn in_1_4_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.step.put(within, &Planes::<3>::number(0x1), changed);
        0
    }

}
