//! Many of the unit `machine` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::machine::Registers;

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
    pub state: Planes<5>,
    pub count: Planes<8>,
    pub last: Planes<8>,
    pub total: Planes<48>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            state: Planes::number(registers.state as u64),
            count: Planes::number(registers.count as u64),
            last: Planes::number(registers.last as u64),
            total: Planes::number(registers.total as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            state: self.state.lane(lane) as u8,
            count: self.count.lane(lane) as u8,
            last: self.last.lane(lane) as u8,
            total: self.total.lane(lane) as u64,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.state.set_lane(lane, registers.state as u64);
        self.count.set_lane(lane, registers.count as u64);
        self.last.set_lane(lane, registers.last as u64);
        self.total.set_lane(lane, registers.total as u64);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        left.rare = within & (pins.reset_i);
        let within = within & !left.rare;
        let mut rest = within;
        while rest != 0 {
            let (within, value) = self.state.alike(rest);
            rest &= !within;
            match value {
                0x3 => {
                    if within.count_ones() < fewest {
                        left.few |= within;
                    } else if within != 0 {
                        left.rare |= self.in_3(pins, within, changed);
                    }
                }
                0xc => {
                    if within.count_ones() < fewest {
                        left.few |= within;
                    } else if within != 0 {
                        left.rare |= self.in_12(pins, within, changed);
                    }
                }
                0x15 => {
                    if within.count_ones() < fewest {
                        left.few |= within;
                    } else if within != 0 {
                        left.rare |= self.in_21(pins, within, changed);
                    }
                }
                _ => left.rare |= within,
            }
        }
        left
    }

    fn in_3(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = pins.a.is(&pins.b) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = pins.f & within;
        let within_2 = within & !within_1;
        if within_1 != 0 {
            self.state.put(within_1, &Planes::<5>::number(0xc), changed);
            self.count.put(within_1, &pins.a, changed);
        }
        if within_2 != 0 {
            let within_3 = pins.g & within_2;
            if within_3 != 0 {
                self.last.put(within_3, &pins.b, changed);
            }
        }
        left
    }

    fn in_12(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = pins.a.is(&pins.b) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.count.part::<2>(0).is_number(0x0) & within;
        let within_2 = within & !within_1;
        if within_1 != 0 {
            self.state.put(within_1, &Planes::<5>::number(0x15), changed);
        }
        if within_2 != 0 {
            let within_3 = pins.a.plus(&self.count).below(&Planes::<8>::number(0x28)) & within_2;
            if within_3 != 0 {
                self.state.put(within_3, &Planes::<5>::number(0x1a), changed);
                self.last.put(within_3, &self.count, changed);
            }
        }
        self.count.put(within, &self.count.minus(&Planes::<8>::number(0x1)), changed);
        self.total.put(within, &pins.x.plus(&self.total), changed);
        left
    }

    fn in_21(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = pins.a.is(&pins.b) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_1 = pins.n;
        let mut rest_2 = within;
        while rest_2 != 0 {
            let (within_3, value) = subject_1.alike(rest_2);
            rest_2 &= !within_3;
            match value {
                0x0 => {
                    self.last.put(within_3, &self.count, changed);
                }
                0x1 => {
                    self.count.put(within_3, &self.last, changed);
                    self.last.put(within_3, &pins.a.xor(&self.last), changed);
                }
                0x5 => {
                    self.total.put(within_3, &self.total.down_by(3), changed);
                }
                _ => {
                    self.state.put(within_3, &Planes::<5>::number(0x3), changed);
                }
            }
        }
        left
    }

}
