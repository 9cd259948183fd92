//! Many of the unit `exchange` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::exchange::Registers;

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
    pub turn: Planes<2>,
    pub low: Planes<64>,
    pub high: Planes<64>,
    pub held: Planes<48>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            turn: Planes::number(registers.turn as u64),
            low: Planes::number(registers.low as u64),
            high: Planes::number(registers.high as u64),
            held: Planes::number(registers.held as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            turn: self.turn.lane(lane) as u8,
            low: self.low.lane(lane) as u64,
            high: self.high.lane(lane) as u64,
            held: self.held.lane(lane) as u64,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.turn.set_lane(lane, registers.turn as u64);
        self.low.set_lane(lane, registers.low as u64);
        self.high.set_lane(lane, registers.high as u64);
        self.held.set_lane(lane, registers.held as u64);
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
        let old_high = self.high;
        let old_low = self.low;
        let left = pins.p.is(&pins.q) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_1 = self.turn;
        let mut rest_2 = within;
        while rest_2 != 0 {
            let (within_3, value) = subject_1.alike(rest_2);
            rest_2 &= !within_3;
            match value {
                0x0 => {
                    self.low.put(within_3, &old_high, changed);
                    self.high.put(within_3, &old_low, changed);
                }
                0x1 => {
                    let value_4 = pins.p.plus(&old_low);
                    self.low.put(within_3, &value_4, changed);
                    self.high.put(within_3, &old_high.xor(&value_4), changed);
                }
                0x2 => {
                    let within_5 = pins.x.below(&self.held) & within_3;
                    if within_5 != 0 {
                        self.low.put(within_5, &self.held.extended::<64>().up_by(9), changed);
                        self.high.put(within_5, &old_low.down(&pins.n), changed);
                    }
                    self.held.put(within_3, &old_low.minus(&old_high).part::<48>(0), changed);
                }
                _ => {
                }
            }
        }
        self.turn.put(within, &self.turn.plus(&Planes::<2>::number(0x1)), changed);
        left
    }

}
