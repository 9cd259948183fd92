//! Many of the unit `own_reset` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::own_reset::Registers;

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
    pub count: Planes<8>,
    pub seen: Mask,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            count: Planes::number(registers.count as u64),
            seen: every(registers.seen),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            count: self.count.lane(lane) as u8,
            seen: bit(self.seen, lane),
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.count.set_lane(lane, registers.count as u64);
        set_bit(&mut self.seen, lane, registers.seen);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        let subject = self.seen;
        {
            let within = within & !subject;
            if within.count_ones() < fewest {
                left.few |= within;
            } else if within != 0 {
                left.rare |= self.in_0(pins, within, changed);
            }
        }
        {
            let within = within & subject;
            if within.count_ones() < fewest {
                left.few |= within;
            } else if within != 0 {
                left.rare |= self.in_1(pins, within, changed);
            }
        }
        left
    }

    fn in_0(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (pins.reset_i | pins.a.plus(&pins.b).below(&Planes::<8>::number(0x10))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        self.count.put(within, &self.count.plus(&Planes::<8>::number(0x1)), changed);
        put_bit(within, pins.a.is(&pins.b), &mut self.seen, changed);
        left
    }

    fn in_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (pins.reset_i | pins.a.plus(&pins.b).below(&Planes::<8>::number(0x10))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        self.count.put(within, &self.count.plus(&Planes::<8>::number(0x1)), changed);
        left
    }

}
