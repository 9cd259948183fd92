//! The unit `words` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

/// The input pins, without the clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    pub reset_i: bool,
    pub a: u8,
    pub b: u8,
    pub c: u8,
    pub n: u8,
    pub f: bool,
    pub g: bool,
    pub v: u32,
    pub w: u32,
    pub x: u64,
    pub y: u64,
    pub p: u64,
    pub q: u64,
}

/// The output pins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    pub shown: u32,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub word_0: u32,
    pub word_1: u32,
    pub word_2: u32,
    pub word_3: u32,
    pub word_4: u32,
    pub word_5: u32,
    pub word_6: u32,
    pub word_7: u32,
    pub word_8: u32,
    pub word_9: u32,
    pub word_10: u32,
    pub word_11: u32,
    pub word_12: u32,
    pub narrow_0: u32,
    pub narrow_1: u32,
    pub narrow_2: u32,
    pub narrow_3: u32,
    pub narrow_4: u32,
    pub narrow_5: u32,
    pub bit_0: bool,
    pub bit_1: bool,
    pub bit_2: bool,
    pub bit_3: bool,
    pub bit_4: bool,
    pub bit_5: bool,
    pub bit_6: bool,
    pub bit_7: bool,
    pub bit_8: bool,
    pub bit_9: bool,
    pub bit_10: bool,
    pub bit_11: bool,
    pub bit_12: bool,
    pub bit_13: bool,
    pub bit_14: bool,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        word_0: 0_u32,
        word_1: 0_u32,
        word_2: 0_u32,
        word_3: 0_u32,
        word_4: 0_u32,
        word_5: 0_u32,
        word_6: 0_u32,
        word_7: 0_u32,
        word_8: 0_u32,
        word_9: 0_u32,
        word_10: 0_u32,
        word_11: 0_u32,
        word_12: 0_u32,
        narrow_0: 0_u32,
        narrow_1: 0_u32,
        narrow_2: 0_u32,
        narrow_3: 0_u32,
        narrow_4: 0_u32,
        narrow_5: 0_u32,
        bit_0: false,
        bit_1: false,
        bit_2: false,
        bit_3: false,
        bit_4: false,
        bit_5: false,
        bit_6: false,
        bit_7: false,
        bit_8: false,
        bit_9: false,
        bit_10: false,
        bit_11: false,
        bit_12: false,
        bit_13: false,
        bit_14: false,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut shown: u32 = 0_u32;
        let mut picked: u32 = 0_u32;
        let mut word_0_d: u32 = 0_u32;
        let mut word_1_d: u32 = 0_u32;
        let mut word_2_d: u32 = 0_u32;
        let mut word_3_d: u32 = 0_u32;
        let mut word_4_d: u32 = 0_u32;
        let mut word_5_d: u32 = 0_u32;
        let mut word_6_d: u32 = 0_u32;
        let mut word_7_d: u32 = 0_u32;
        let mut word_8_d: u32 = 0_u32;
        let mut word_9_d: u32 = 0_u32;
        let mut word_10_d: u32 = 0_u32;
        let mut word_11_d: u32 = 0_u32;
        let mut word_12_d: u32 = 0_u32;
        let mut narrow_0_d: u32 = 0_u32;
        let mut narrow_1_d: u32 = 0_u32;
        let mut narrow_2_d: u32 = 0_u32;
        let mut narrow_3_d: u32 = 0_u32;
        let mut narrow_4_d: u32 = 0_u32;
        let mut narrow_5_d: u32 = 0_u32;
        let mut bit_0_d: bool = false;
        let mut bit_1_d: bool = false;
        let mut bit_2_d: bool = false;
        let mut bit_3_d: bool = false;
        let mut bit_4_d: bool = false;
        let mut bit_5_d: bool = false;
        let mut bit_6_d: bool = false;
        let mut bit_7_d: bool = false;
        let mut bit_8_d: bool = false;
        let mut bit_9_d: bool = false;
        let mut bit_10_d: bool = false;
        let mut bit_11_d: bool = false;
        let mut bit_12_d: bool = false;
        let mut bit_13_d: bool = false;
        let mut bit_14_d: bool = false;
        word_0_d = pins.v.wrapping_add(pins.w);
        word_1_d = pins.v.wrapping_sub(pins.w);
        word_2_d = ((!pins.v) & pins.w);
        word_3_d = (pins.v | self.word_0);
        word_4_d = (pins.v ^ 0x12345678_u32);
        word_5_d = (if (pins.b & 0x3f_u8) < 0x20_u8 { (pins.v << (pins.b & 0x3f_u8)) } else { 0_u32 });
        word_6_d = (pins.w >> pins.n);
        word_7_d = ((pins.w << 3_u8) ^ (pins.v >> 5_u8));
        word_8_d = u32::from(((pins.v >> 16) as u8));
        word_9_d = (u32::from(pins.a.wrapping_add(pins.b)) << 8_u8);
        word_10_d = ((pins.x >> 9) as u32);
        word_11_d = 0x77_u32;
        if pins.f {
            word_11_d = pins.w;
        } else {
            if (pins.v == pins.w) {
                word_11_d = self.word_10;
            }
        }
        match pins.n {
            0_u8 => {
                picked = pins.v;
            }
            1_u8 => {
                picked = pins.w;
            }
            5_u8 => {
                picked = self.word_3;
            }
            _ => {
                picked = self.word_4;
            }
        }
        shown = picked;
        word_12_d = picked.wrapping_add(pins.v);
        narrow_0_d = (((pins.v >> 7) & 0xfffff_u32).wrapping_add((pins.w & 0xfffff_u32)) & 0xfffff_u32);
        narrow_1_d = ((pins.v >> 12).wrapping_sub((pins.w >> 12)) & 0xfffff_u32);
        narrow_2_d = ((!((pins.w >> 5) & 0xfffff_u32)) & 0xfffff_u32);
        narrow_3_d = ((((pins.v >> 3) & 0xfffff_u32) << pins.n) & 0xfffff_u32);
        narrow_4_d = ((if pins.a < 0x20_u8 { (pins.v >> pins.a) } else { 0_u32 }) & 0xfffff_u32);
        narrow_5_d = u32::from(pins.n);
        bit_0_d = (((pins.v >> 24) as u8) == 0_u8);
        bit_1_d = (((pins.v >> 24) as u8) == ((pins.w >> 24) as u8));
        bit_2_d = (((pins.v >> 16) as u8) < ((pins.w >> 8) as u8));
        bit_3_d = (pins.v == pins.w);
        bit_4_d = (pins.v < pins.w);
        bit_5_d = (pins.v == 1_u32);
        bit_6_d = (0x70000000_u32 < pins.w);
        bit_7_d = ((pins.v & 0x10_u32) == 0_u32);
        bit_8_d = (pins.v.count_ones() & 1 == 1);
        bit_9_d = (pins.w != 0_u32);
        bit_10_d = (pins.w == 0xffffffff_u32);
        bit_11_d = (pins.v & 0x80000000_u32 != 0_u32);
        bit_12_d = ((pins.v & 0x70_u32) == 0_u32);
        bit_13_d = (self.narrow_2 & 0x80000_u32 != 0_u32);
        bit_14_d = (picked < pins.w);
        let outputs = Outputs {
            shown,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(word_0_d, &mut self.word_0);
        changes |= put(word_1_d, &mut self.word_1);
        changes |= put(word_2_d, &mut self.word_2);
        changes |= put(word_3_d, &mut self.word_3);
        changes |= put(word_4_d, &mut self.word_4);
        changes |= put(word_5_d, &mut self.word_5);
        changes |= put(word_6_d, &mut self.word_6);
        changes |= put(word_7_d, &mut self.word_7);
        changes |= put(word_8_d, &mut self.word_8);
        changes |= put(word_9_d, &mut self.word_9);
        changes |= put(word_10_d, &mut self.word_10);
        changes |= put(word_11_d, &mut self.word_11);
        changes |= put(word_12_d, &mut self.word_12);
        changes |= put(narrow_0_d, &mut self.narrow_0);
        changes |= put(narrow_1_d, &mut self.narrow_1);
        changes |= put(narrow_2_d, &mut self.narrow_2);
        changes |= put(narrow_3_d, &mut self.narrow_3);
        changes |= put(narrow_4_d, &mut self.narrow_4);
        changes |= put(narrow_5_d, &mut self.narrow_5);
        changes |= put(bit_0_d, &mut self.bit_0);
        changes |= put(bit_1_d, &mut self.bit_1);
        changes |= put(bit_2_d, &mut self.bit_2);
        changes |= put(bit_3_d, &mut self.bit_3);
        changes |= put(bit_4_d, &mut self.bit_4);
        changes |= put(bit_5_d, &mut self.bit_5);
        changes |= put(bit_6_d, &mut self.bit_6);
        changes |= put(bit_7_d, &mut self.bit_7);
        changes |= put(bit_8_d, &mut self.bit_8);
        changes |= put(bit_9_d, &mut self.bit_9);
        changes |= put(bit_10_d, &mut self.bit_10);
        changes |= put(bit_11_d, &mut self.bit_11);
        changes |= put(bit_12_d, &mut self.bit_12);
        changes |= put(bit_13_d, &mut self.bit_13);
        changes |= put(bit_14_d, &mut self.bit_14);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 34;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.word_0),
            u64::from(self.word_1),
            u64::from(self.word_2),
            u64::from(self.word_3),
            u64::from(self.word_4),
            u64::from(self.word_5),
            u64::from(self.word_6),
            u64::from(self.word_7),
            u64::from(self.word_8),
            u64::from(self.word_9),
            u64::from(self.word_10),
            u64::from(self.word_11),
            u64::from(self.word_12),
            u64::from(self.narrow_0),
            u64::from(self.narrow_1),
            u64::from(self.narrow_2),
            u64::from(self.narrow_3),
            u64::from(self.narrow_4),
            u64::from(self.narrow_5),
            u64::from(self.bit_0),
            u64::from(self.bit_1),
            u64::from(self.bit_2),
            u64::from(self.bit_3),
            u64::from(self.bit_4),
            u64::from(self.bit_5),
            u64::from(self.bit_6),
            u64::from(self.bit_7),
            u64::from(self.bit_8),
            u64::from(self.bit_9),
            u64::from(self.bit_10),
            u64::from(self.bit_11),
            u64::from(self.bit_12),
            u64::from(self.bit_13),
            u64::from(self.bit_14),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.word_0 = (words[0] & 0xffffffff) as u32;
        self.word_1 = (words[1] & 0xffffffff) as u32;
        self.word_2 = (words[2] & 0xffffffff) as u32;
        self.word_3 = (words[3] & 0xffffffff) as u32;
        self.word_4 = (words[4] & 0xffffffff) as u32;
        self.word_5 = (words[5] & 0xffffffff) as u32;
        self.word_6 = (words[6] & 0xffffffff) as u32;
        self.word_7 = (words[7] & 0xffffffff) as u32;
        self.word_8 = (words[8] & 0xffffffff) as u32;
        self.word_9 = (words[9] & 0xffffffff) as u32;
        self.word_10 = (words[10] & 0xffffffff) as u32;
        self.word_11 = (words[11] & 0xffffffff) as u32;
        self.word_12 = (words[12] & 0xffffffff) as u32;
        self.narrow_0 = (words[13] & 0xfffff) as u32;
        self.narrow_1 = (words[14] & 0xfffff) as u32;
        self.narrow_2 = (words[15] & 0xfffff) as u32;
        self.narrow_3 = (words[16] & 0xfffff) as u32;
        self.narrow_4 = (words[17] & 0xfffff) as u32;
        self.narrow_5 = (words[18] & 0xfffff) as u32;
        self.bit_0 = words[19] & 1 == 1;
        self.bit_1 = words[20] & 1 == 1;
        self.bit_2 = words[21] & 1 == 1;
        self.bit_3 = words[22] & 1 == 1;
        self.bit_4 = words[23] & 1 == 1;
        self.bit_5 = words[24] & 1 == 1;
        self.bit_6 = words[25] & 1 == 1;
        self.bit_7 = words[26] & 1 == 1;
        self.bit_8 = words[27] & 1 == 1;
        self.bit_9 = words[28] & 1 == 1;
        self.bit_10 = words[29] & 1 == 1;
        self.bit_11 = words[30] & 1 == 1;
        self.bit_12 = words[31] & 1 == 1;
        self.bit_13 = words[32] & 1 == 1;
        self.bit_14 = words[33] & 1 == 1;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            ..Guards::default()
        }
    }
}

/// Who has the registers, and what becomes of an edge.
pub trait Host {
    /// What is known when the edge is over.
    type Outcome;
    /// Where they stand.
    fn registers(&mut self) -> &mut Registers;
    /// The edge is done, and `changed` says whether a register changed.
    fn done(&mut self, changed: bool) -> Self::Outcome;
    /// Nothing has happened: the edge is left to `tick`.
    fn whole(&mut self, pins: &Inputs) -> Self::Outcome;
}

/// The registers alone: whether one changed, and nothing when the edge is left to `tick`.
impl Host for Registers {
    type Outcome = Option<bool>;

    #[inline]
    fn registers(&mut self) -> &mut Registers {
        self
    }

    #[inline]
    fn done(&mut self, changed: bool) -> Option<bool> {
        Some(changed)
    }

    #[inline]
    fn whole(&mut self, _pins: &Inputs) -> Option<bool> {
        None
    }
}

/// One edge of a unit whose guards fit; they will fit again.
#[inline]
pub fn tick_sound<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    if pins.reset_i {
        return host.whole(pins);
    }
    whole(host, pins)
}

#[inline(never)]
fn whole<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_narrow_2 = held.narrow_2;
    let old_word_0 = held.word_0;
    let value_1 = ((pins.v >> 16) as u8);
    let value_2 = (pins.v == pins.w);
    let value_3 = if pins.f {
        pins.w
    } else {
        let value_4 = if value_2 { held.word_10 } else { 0x77_u32 };
        value_4
    };
    let value_5 = match pins.n {
        0x0 => pins.v,
        0x1 => pins.w,
        0x5 => held.word_3,
        _ => held.word_4,
    };
    let value_6 = ((pins.v >> 24) as u8);
    changed |= put(pins.v.wrapping_add(pins.w), &mut held.word_0);
    changed |= put(pins.v.wrapping_sub(pins.w), &mut held.word_1);
    changed |= put((pins.w & (!pins.v)), &mut held.word_2);
    changed |= put((pins.v | old_word_0), &mut held.word_3);
    changed |= put((pins.v ^ 0x12345678_u32), &mut held.word_4);
    changed |= put((if (pins.b & 0x3f_u8) < 0x20_u8 { (pins.v << (pins.b & 0x3f_u8)) } else { 0_u32 }), &mut held.word_5);
    changed |= put((pins.w >> pins.n), &mut held.word_6);
    changed |= put(((pins.w << 3_u8) ^ (pins.v >> 5_u8)), &mut held.word_7);
    changed |= put(u32::from(value_1), &mut held.word_8);
    changed |= put((u32::from(pins.a.wrapping_add(pins.b)) << 8_u8), &mut held.word_9);
    changed |= put(((pins.x >> 9) as u32), &mut held.word_10);
    changed |= put(value_3, &mut held.word_11);
    changed |= put(pins.v.wrapping_add(value_5), &mut held.word_12);
    changed |= put((((pins.v >> 7) & 0xfffff_u32).wrapping_add((pins.w & 0xfffff_u32)) & 0xfffff_u32), &mut held.narrow_0);
    changed |= put(((pins.v >> 12).wrapping_sub((pins.w >> 12)) & 0xfffff_u32), &mut held.narrow_1);
    changed |= put(((!((pins.w >> 5) & 0xfffff_u32)) & 0xfffff_u32), &mut held.narrow_2);
    changed |= put(((((pins.v >> 3) & 0xfffff_u32) << pins.n) & 0xfffff_u32), &mut held.narrow_3);
    changed |= put(((if pins.a < 0x20_u8 { (pins.v >> pins.a) } else { 0_u32 }) & 0xfffff_u32), &mut held.narrow_4);
    changed |= put(u32::from(pins.n), &mut held.narrow_5);
    changed |= put((value_6 == 0_u8), &mut held.bit_0);
    changed |= put((value_6 == ((pins.w >> 24) as u8)), &mut held.bit_1);
    changed |= put((value_1 < ((pins.w >> 8) as u8)), &mut held.bit_2);
    changed |= put(value_2, &mut held.bit_3);
    changed |= put((pins.v < pins.w), &mut held.bit_4);
    changed |= put((pins.v == 1_u32), &mut held.bit_5);
    changed |= put((0x70000000_u32 < pins.w), &mut held.bit_6);
    changed |= put(((pins.v & 0x10_u32) == 0_u32), &mut held.bit_7);
    changed |= put((pins.v.count_ones() & 1 == 1), &mut held.bit_8);
    changed |= put((pins.w != 0_u32), &mut held.bit_9);
    changed |= put((pins.w == 0xffffffff_u32), &mut held.bit_10);
    changed |= put((pins.v & 0x80000000_u32 != 0_u32), &mut held.bit_11);
    changed |= put(((pins.v & 0x70_u32) == 0_u32), &mut held.bit_12);
    changed |= put((old_narrow_2 & 0x80000_u32 != 0_u32), &mut held.bit_13);
    changed |= put((value_5 < pins.w), &mut held.bit_14);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
