//! Many of the unit `check_code` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::check_code::Registers;

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
    pub check: Words,
    pub many: Planes<8>,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            check: Words::number(registers.check),
            many: Planes::number(registers.many as u64),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            check: self.check.lane(lane) as u32,
            many: self.many.lane(lane) as u8,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.check.set_lane(lane, registers.check);
        self.many.set_lane(lane, registers.many as u64);
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
        let within_1 = pins.v.is(&pins.w) & within;
        if within_1 != 0 {
            self.check.put_number(within_1, 0xffffffff, changed);
        }
        0
    }

    fn in_1(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        self.check.put(within, &pins.v.xor(&self.check).linear(&LINEAR_0), changed);
        self.many.put(within, &self.many.plus(&Planes::<8>::number(0x1)), changed);
        0
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
