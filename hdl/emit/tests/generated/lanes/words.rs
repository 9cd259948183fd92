//! Many of the unit `words` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::words::Registers;

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
    pub word_0: Words,
    pub word_1: Words,
    pub word_2: Words,
    pub word_3: Words,
    pub word_4: Words,
    pub word_5: Words,
    pub word_6: Words,
    pub word_7: Words,
    pub word_8: Words,
    pub word_9: Words,
    pub word_10: Words,
    pub word_11: Words,
    pub word_12: Words,
    pub narrow_0: Words,
    pub narrow_1: Words,
    pub narrow_2: Words,
    pub narrow_3: Words,
    pub narrow_4: Words,
    pub narrow_5: Words,
    pub bit_0: Mask,
    pub bit_1: Mask,
    pub bit_2: Mask,
    pub bit_3: Mask,
    pub bit_4: Mask,
    pub bit_5: Mask,
    pub bit_6: Mask,
    pub bit_7: Mask,
    pub bit_8: Mask,
    pub bit_9: Mask,
    pub bit_10: Mask,
    pub bit_11: Mask,
    pub bit_12: Mask,
    pub bit_13: Mask,
    pub bit_14: Mask,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            word_0: Words::number(registers.word_0),
            word_1: Words::number(registers.word_1),
            word_2: Words::number(registers.word_2),
            word_3: Words::number(registers.word_3),
            word_4: Words::number(registers.word_4),
            word_5: Words::number(registers.word_5),
            word_6: Words::number(registers.word_6),
            word_7: Words::number(registers.word_7),
            word_8: Words::number(registers.word_8),
            word_9: Words::number(registers.word_9),
            word_10: Words::number(registers.word_10),
            word_11: Words::number(registers.word_11),
            word_12: Words::number(registers.word_12),
            narrow_0: Words::number(registers.narrow_0),
            narrow_1: Words::number(registers.narrow_1),
            narrow_2: Words::number(registers.narrow_2),
            narrow_3: Words::number(registers.narrow_3),
            narrow_4: Words::number(registers.narrow_4),
            narrow_5: Words::number(registers.narrow_5),
            bit_0: every(registers.bit_0),
            bit_1: every(registers.bit_1),
            bit_2: every(registers.bit_2),
            bit_3: every(registers.bit_3),
            bit_4: every(registers.bit_4),
            bit_5: every(registers.bit_5),
            bit_6: every(registers.bit_6),
            bit_7: every(registers.bit_7),
            bit_8: every(registers.bit_8),
            bit_9: every(registers.bit_9),
            bit_10: every(registers.bit_10),
            bit_11: every(registers.bit_11),
            bit_12: every(registers.bit_12),
            bit_13: every(registers.bit_13),
            bit_14: every(registers.bit_14),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            word_0: self.word_0.lane(lane) as u32,
            word_1: self.word_1.lane(lane) as u32,
            word_2: self.word_2.lane(lane) as u32,
            word_3: self.word_3.lane(lane) as u32,
            word_4: self.word_4.lane(lane) as u32,
            word_5: self.word_5.lane(lane) as u32,
            word_6: self.word_6.lane(lane) as u32,
            word_7: self.word_7.lane(lane) as u32,
            word_8: self.word_8.lane(lane) as u32,
            word_9: self.word_9.lane(lane) as u32,
            word_10: self.word_10.lane(lane) as u32,
            word_11: self.word_11.lane(lane) as u32,
            word_12: self.word_12.lane(lane) as u32,
            narrow_0: self.narrow_0.lane(lane) as u32,
            narrow_1: self.narrow_1.lane(lane) as u32,
            narrow_2: self.narrow_2.lane(lane) as u32,
            narrow_3: self.narrow_3.lane(lane) as u32,
            narrow_4: self.narrow_4.lane(lane) as u32,
            narrow_5: self.narrow_5.lane(lane) as u32,
            bit_0: bit(self.bit_0, lane),
            bit_1: bit(self.bit_1, lane),
            bit_2: bit(self.bit_2, lane),
            bit_3: bit(self.bit_3, lane),
            bit_4: bit(self.bit_4, lane),
            bit_5: bit(self.bit_5, lane),
            bit_6: bit(self.bit_6, lane),
            bit_7: bit(self.bit_7, lane),
            bit_8: bit(self.bit_8, lane),
            bit_9: bit(self.bit_9, lane),
            bit_10: bit(self.bit_10, lane),
            bit_11: bit(self.bit_11, lane),
            bit_12: bit(self.bit_12, lane),
            bit_13: bit(self.bit_13, lane),
            bit_14: bit(self.bit_14, lane),
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.word_0.set_lane(lane, registers.word_0);
        self.word_1.set_lane(lane, registers.word_1);
        self.word_2.set_lane(lane, registers.word_2);
        self.word_3.set_lane(lane, registers.word_3);
        self.word_4.set_lane(lane, registers.word_4);
        self.word_5.set_lane(lane, registers.word_5);
        self.word_6.set_lane(lane, registers.word_6);
        self.word_7.set_lane(lane, registers.word_7);
        self.word_8.set_lane(lane, registers.word_8);
        self.word_9.set_lane(lane, registers.word_9);
        self.word_10.set_lane(lane, registers.word_10);
        self.word_11.set_lane(lane, registers.word_11);
        self.word_12.set_lane(lane, registers.word_12);
        self.narrow_0.set_lane(lane, registers.narrow_0);
        self.narrow_1.set_lane(lane, registers.narrow_1);
        self.narrow_2.set_lane(lane, registers.narrow_2);
        self.narrow_3.set_lane(lane, registers.narrow_3);
        self.narrow_4.set_lane(lane, registers.narrow_4);
        self.narrow_5.set_lane(lane, registers.narrow_5);
        set_bit(&mut self.bit_0, lane, registers.bit_0);
        set_bit(&mut self.bit_1, lane, registers.bit_1);
        set_bit(&mut self.bit_2, lane, registers.bit_2);
        set_bit(&mut self.bit_3, lane, registers.bit_3);
        set_bit(&mut self.bit_4, lane, registers.bit_4);
        set_bit(&mut self.bit_5, lane, registers.bit_5);
        set_bit(&mut self.bit_6, lane, registers.bit_6);
        set_bit(&mut self.bit_7, lane, registers.bit_7);
        set_bit(&mut self.bit_8, lane, registers.bit_8);
        set_bit(&mut self.bit_9, lane, registers.bit_9);
        set_bit(&mut self.bit_10, lane, registers.bit_10);
        set_bit(&mut self.bit_11, lane, registers.bit_11);
        set_bit(&mut self.bit_12, lane, registers.bit_12);
        set_bit(&mut self.bit_13, lane, registers.bit_13);
        set_bit(&mut self.bit_14, lane, registers.bit_14);
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
        let old_narrow_2 = self.narrow_2;
        let old_word_0 = self.word_0;
        let value_1 = pins.v.part::<8>(16);
        let value_2 = pins.v.is(&pins.w);
        let value_3 = choose(pins.f, within, || {
            pins.w
        }, || {
            let value_4 = choose(value_2, within, || self.word_10, || Words::number(0x77));
            value_4
        });
        let mut value_5: Words = Words::number(0x0);
        let subject_6 = pins.n;
        let mut rest_7 = within;
        while rest_7 != 0 {
            let (within_8, value) = subject_6.alike(rest_7);
            rest_7 &= !within_8;
            value_5.take(within_8, &match value {
                0x0 => pins.v,
                0x1 => pins.w,
                0x5 => self.word_3,
                _ => self.word_4,
            });
        }
        let value_9 = pins.v.part::<8>(24);
        self.word_0.put(within, &pins.v.plus(&pins.w), changed);
        self.word_1.put(within, &pins.v.minus(&pins.w), changed);
        self.word_2.put(within, &pins.w.and(&pins.v.not()), changed);
        self.word_3.put(within, &pins.v.or(&old_word_0), changed);
        self.word_4.put(within, &pins.v.xor(&Words::number(0x12345678)), changed);
        self.word_5.put(within, &pins.v.up(&Words::from(pins.b.part::<6>(0).extended::<8>())), changed);
        self.word_6.put(within, &pins.w.down(&Words::from(pins.n)), changed);
        self.word_7.put(within, &pins.w.up_by(3).xor(&pins.v.down_by(5)), changed);
        self.word_8.put(within, &Words::from(value_1), changed);
        self.word_9.put(within, &Words::from(pins.a.plus(&pins.b)).up_by(8), changed);
        self.word_10.put(within, &Words::from(pins.x.part::<32>(9)), changed);
        self.word_11.put(within, &value_3, changed);
        self.word_12.put(within, &pins.v.plus(&value_5), changed);
        self.narrow_0.put(within, &pins.v.cut(7, 20).plus(&pins.w.cut(0, 20)).cut(0, 20), changed);
        self.narrow_1.put(within, &pins.v.cut(12, 20).minus(&pins.w.cut(12, 20)).cut(0, 20), changed);
        self.narrow_2.put(within, &pins.w.cut(5, 20).not().cut(0, 20), changed);
        self.narrow_3.put(within, &pins.v.cut(3, 20).up(&Words::from(pins.n)).cut(0, 20), changed);
        self.narrow_4.put(within, &pins.v.down(&Words::from(pins.a)).cut(0, 20), changed);
        self.narrow_5.put(within, &Words::from(pins.n), changed);
        put_bit(within, value_9.is_number(0x0), &mut self.bit_0, changed);
        put_bit(within, value_9.is(&pins.w.part::<8>(24)), &mut self.bit_1, changed);
        put_bit(within, value_1.below(&pins.w.part::<8>(8)), &mut self.bit_2, changed);
        put_bit(within, value_2, &mut self.bit_3, changed);
        put_bit(within, pins.v.below(&pins.w), &mut self.bit_4, changed);
        put_bit(within, pins.v.is_number(0x1), &mut self.bit_5, changed);
        put_bit(within, Words::number(0x70000000).below(&pins.w), &mut self.bit_6, changed);
        put_bit(within, !pins.v.bit(4), &mut self.bit_7, changed);
        put_bit(within, pins.v.odd(), &mut self.bit_8, changed);
        put_bit(within, !pins.w.is_number(0x0), &mut self.bit_9, changed);
        put_bit(within, pins.w.is_number(0xffffffff), &mut self.bit_10, changed);
        put_bit(within, pins.v.bit(31), &mut self.bit_11, changed);
        put_bit(within, pins.v.and(&Words::number(0x70)).is_number(0x0), &mut self.bit_12, changed);
        put_bit(within, old_narrow_2.bit(19), &mut self.bit_13, changed);
        put_bit(within, value_5.below(&pins.w), &mut self.bit_14, changed);
        0
    }

}
