//! Many of the unit `lights` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::lights::Registers;

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
    pub light: Planes<2>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            light: Planes::number(registers.light as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            light: self.light.lane(lane) as u8,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.light.set_lane(lane, registers.light as u64);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        left.rare = within & (pins.reset_i);
        let within = within & !left.rare;
        let mut rest = within;
        while rest != 0 {
            let (within, value) = self.light.alike(rest);
            rest &= !within;
            match value {
                0x0 => {
                    let subject = pins.f;
                    {
                        let within = within & !subject;
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_0_0(pins, within, changed);
                        }
                    }
                    {
                        let within = within & subject;
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_0_1(pins, within, changed);
                        }
                    }
                }
                0x1 => {
                    let subject = pins.f;
                    {
                        let within = within & !subject;
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_1_0(pins, within, changed);
                        }
                    }
                    {
                        let within = within & subject;
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_1_1(pins, within, changed);
                        }
                    }
                }
                0x2 => {
                    let subject = pins.f;
                    {
                        let within = within & !subject;
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_2_0(pins, within, changed);
                        }
                    }
                    {
                        let within = within & subject;
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_2_1(pins, within, changed);
                        }
                    }
                }
                _ => left.rare |= within,
            }
        }
        left
    }

    fn in_0_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        0
    }

    fn in_0_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.light.put(within, &Planes::<2>::number(0x1), changed);
        0
    }

    fn in_1_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.light.put(within, &Planes::<2>::number(0x2), changed);
        0
    }

    fn in_1_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.light.put(within, &Planes::<2>::number(0x2), changed);
        0
    }

    fn in_2_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.light.put(within, &Planes::<2>::number(0x0), changed);
        0
    }

    fn in_2_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.light.put(within, &Planes::<2>::number(0x0), changed);
        0
    }

}
