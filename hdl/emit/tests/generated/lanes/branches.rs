//! Many of the unit `branches` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::branches::Registers;

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
    pub r: Planes<8>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            r: Planes::number(registers.r as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            r: self.r.lane(lane) as u8,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.r.set_lane(lane, registers.r as u64);
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
        let value_1 = choose(pins.a.plus(&pins.b).bit(7), within, || {
            let depth_2 = pins.a.plus(&Planes::<8>::number(0x1));
            let value_3 = Planes::either(pins.c.plus(&depth_2).part::<2>(3).is_number(0x2), &depth_2.up_by(1), &depth_2.minus(&pins.c));
            value_3
        }, || {
            let value_4 = choose((pins.f & !pins.a.minus(&pins.c).is_number(0x0)), within, || {
                Planes::<8>::number(0x11)
            }, || {
                let value_5 = choose(pins.g, within, || {
                    let value_6 = Planes::either(pins.f, &pins.b, &pins.a);
                    value_6
                }, || {
                    pins.a.not()
                });
                value_5
            });
            value_4
        });
        let value_7 = Planes::either(self.r.xor(&value_1).odd(), &self.r.plus(&value_1), &value_1);
        self.r.put(within, &value_7, changed);
        0
    }

}
