//! Many of the unit `planes` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

use emit::lanes::*;

use super::super::planes::Registers;

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
    pub narrow_0: Planes<8>,
    pub narrow_1: Planes<8>,
    pub narrow_2: Planes<8>,
    pub narrow_3: Planes<8>,
    pub narrow_4: Planes<8>,
    pub narrow_5: Planes<8>,
    pub narrow_6: Planes<8>,
    pub narrow_7: Planes<8>,
    pub narrow_8: Planes<8>,
    pub narrow_9: Planes<8>,
    pub narrow_10: Planes<8>,
    pub narrow_11: Planes<8>,
    pub narrow_12: Planes<8>,
    pub narrow_13: Planes<8>,
    pub wide_0: Planes<48>,
    pub wide_1: Planes<48>,
    pub wide_2: Planes<48>,
    pub wide_3: Planes<48>,
    pub wide_4: Planes<48>,
    pub wide_5: Planes<48>,
    pub wide_6: Planes<48>,
    pub wide_7: Planes<48>,
    pub wide_8: Planes<48>,
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
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            narrow_0: Planes::number(registers.narrow_0 as u64),
            narrow_1: Planes::number(registers.narrow_1 as u64),
            narrow_2: Planes::number(registers.narrow_2 as u64),
            narrow_3: Planes::number(registers.narrow_3 as u64),
            narrow_4: Planes::number(registers.narrow_4 as u64),
            narrow_5: Planes::number(registers.narrow_5 as u64),
            narrow_6: Planes::number(registers.narrow_6 as u64),
            narrow_7: Planes::number(registers.narrow_7 as u64),
            narrow_8: Planes::number(registers.narrow_8 as u64),
            narrow_9: Planes::number(registers.narrow_9 as u64),
            narrow_10: Planes::number(registers.narrow_10 as u64),
            narrow_11: Planes::number(registers.narrow_11 as u64),
            narrow_12: Planes::number(registers.narrow_12 as u64),
            narrow_13: Planes::number(registers.narrow_13 as u64),
            wide_0: Planes::number(registers.wide_0 as u64),
            wide_1: Planes::number(registers.wide_1 as u64),
            wide_2: Planes::number(registers.wide_2 as u64),
            wide_3: Planes::number(registers.wide_3 as u64),
            wide_4: Planes::number(registers.wide_4 as u64),
            wide_5: Planes::number(registers.wide_5 as u64),
            wide_6: Planes::number(registers.wide_6 as u64),
            wide_7: Planes::number(registers.wide_7 as u64),
            wide_8: Planes::number(registers.wide_8 as u64),
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
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            narrow_0: self.narrow_0.lane(lane) as u8,
            narrow_1: self.narrow_1.lane(lane) as u8,
            narrow_2: self.narrow_2.lane(lane) as u8,
            narrow_3: self.narrow_3.lane(lane) as u8,
            narrow_4: self.narrow_4.lane(lane) as u8,
            narrow_5: self.narrow_5.lane(lane) as u8,
            narrow_6: self.narrow_6.lane(lane) as u8,
            narrow_7: self.narrow_7.lane(lane) as u8,
            narrow_8: self.narrow_8.lane(lane) as u8,
            narrow_9: self.narrow_9.lane(lane) as u8,
            narrow_10: self.narrow_10.lane(lane) as u8,
            narrow_11: self.narrow_11.lane(lane) as u8,
            narrow_12: self.narrow_12.lane(lane) as u8,
            narrow_13: self.narrow_13.lane(lane) as u8,
            wide_0: self.wide_0.lane(lane) as u64,
            wide_1: self.wide_1.lane(lane) as u64,
            wide_2: self.wide_2.lane(lane) as u64,
            wide_3: self.wide_3.lane(lane) as u64,
            wide_4: self.wide_4.lane(lane) as u64,
            wide_5: self.wide_5.lane(lane) as u64,
            wide_6: self.wide_6.lane(lane) as u64,
            wide_7: self.wide_7.lane(lane) as u64,
            wide_8: self.wide_8.lane(lane) as u64,
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
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.narrow_0.set_lane(lane, registers.narrow_0 as u64);
        self.narrow_1.set_lane(lane, registers.narrow_1 as u64);
        self.narrow_2.set_lane(lane, registers.narrow_2 as u64);
        self.narrow_3.set_lane(lane, registers.narrow_3 as u64);
        self.narrow_4.set_lane(lane, registers.narrow_4 as u64);
        self.narrow_5.set_lane(lane, registers.narrow_5 as u64);
        self.narrow_6.set_lane(lane, registers.narrow_6 as u64);
        self.narrow_7.set_lane(lane, registers.narrow_7 as u64);
        self.narrow_8.set_lane(lane, registers.narrow_8 as u64);
        self.narrow_9.set_lane(lane, registers.narrow_9 as u64);
        self.narrow_10.set_lane(lane, registers.narrow_10 as u64);
        self.narrow_11.set_lane(lane, registers.narrow_11 as u64);
        self.narrow_12.set_lane(lane, registers.narrow_12 as u64);
        self.narrow_13.set_lane(lane, registers.narrow_13 as u64);
        self.wide_0.set_lane(lane, registers.wide_0 as u64);
        self.wide_1.set_lane(lane, registers.wide_1 as u64);
        self.wide_2.set_lane(lane, registers.wide_2 as u64);
        self.wide_3.set_lane(lane, registers.wide_3 as u64);
        self.wide_4.set_lane(lane, registers.wide_4 as u64);
        self.wide_5.set_lane(lane, registers.wide_5 as u64);
        self.wide_6.set_lane(lane, registers.wide_6 as u64);
        self.wide_7.set_lane(lane, registers.wide_7 as u64);
        self.wide_8.set_lane(lane, registers.wide_8 as u64);
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
        let old_narrow_0 = self.narrow_0;
        let old_wide_0 = self.wide_0;
        let value_1 = pins.a.is(&pins.b);
        let value_2 = choose(pins.f, within, || {
            pins.b
        }, || {
            let value_3 = Planes::either(value_1, &self.narrow_11, &Planes::<8>::number(0x1));
            value_3
        });
        let mut value_4: Planes<8> = Planes::<8>::number(0x0);
        let subject_5 = pins.n;
        let mut rest_6 = within;
        while rest_6 != 0 {
            let (within_7, value) = subject_5.alike(rest_6);
            rest_6 &= !within_7;
            value_4.take(within_7, &match value {
                0x0 => pins.a,
                0x1 => pins.b,
                0x5 => self.narrow_3,
                _ => self.narrow_4,
            });
        }
        self.narrow_0.put(within, &pins.a.plus(&pins.b), changed);
        self.narrow_1.put(within, &pins.a.minus(&pins.b), changed);
        self.narrow_2.put(within, &pins.b.and(&pins.a.not()), changed);
        self.narrow_3.put(within, &pins.a.or(&old_narrow_0), changed);
        self.narrow_4.put(within, &pins.a.xor(&Planes::<8>::number(0x5a)), changed);
        self.narrow_5.put(within, &pins.a.up(&pins.b.part::<4>(0).extended::<8>()), changed);
        self.narrow_6.put(within, &pins.a.down(&pins.n), changed);
        self.narrow_7.put(within, &pins.a.up_by(3).xor(&pins.b.down_by(5)), changed);
        self.narrow_8.put(within, &pins.n.plus(&Planes::<3>::number(0x5)).extended::<8>(), changed);
        self.narrow_9.put(within, &pins.v.part::<8>(13), changed);
        self.narrow_10.put(within, &pins.v.part::<3>(0).extended::<8>(), changed);
        self.narrow_11.put(within, &pins.p.part::<8>(40), changed);
        self.narrow_12.put(within, &value_2, changed);
        self.narrow_13.put(within, &pins.a.plus(&value_4), changed);
        self.wide_0.put(within, &pins.x.plus(&pins.y), changed);
        self.wide_1.put(within, &pins.x.minus(&pins.y), changed);
        self.wide_2.put(within, &pins.x.plus(&pins.v.part::<48>(0)), changed);
        self.wide_3.put(within, &pins.a.extended::<48>().up(&pins.c), changed);
        self.wide_4.put(within, &pins.x.down(&pins.b.part::<6>(0).extended::<8>()), changed);
        self.wide_5.put(within, &pins.p.part::<48>(11), changed);
        self.wide_6.put(within, &pins.v.cut(3, 16).times(&pins.w.cut(0, 16)).part::<48>(0), changed);
        self.wide_7.put(within, &pins.x.xor(&old_wide_0), changed);
        self.wide_8.put(within, &pins.p.plus(&pins.q).part::<48>(0), changed);
        put_bit(within, value_1, &mut self.bit_0, changed);
        put_bit(within, pins.a.below(&pins.b), &mut self.bit_1, changed);
        put_bit(within, !pins.a.below(&Planes::<8>::number(0x80)), &mut self.bit_2, changed);
        put_bit(within, (pins.f ^ pins.a.odd()), &mut self.bit_3, changed);
        put_bit(within, (pins.b.is_number(0xff) | !pins.g), &mut self.bit_4, changed);
        put_bit(within, pins.x.below(&pins.y), &mut self.bit_5, changed);
        put_bit(within, pins.p.is(&pins.q), &mut self.bit_6, changed);
        put_bit(within, pins.x.bit(47), &mut self.bit_7, changed);
        put_bit(within, pins.a.part::<3>(0).extended::<8>().is_number(0x7), &mut self.bit_8, changed);
        put_bit(within, pins.n.is_number(0x2), &mut self.bit_9, changed);
        put_bit(within, value_4.below(&pins.b), &mut self.bit_10, changed);
        0
    }

}
