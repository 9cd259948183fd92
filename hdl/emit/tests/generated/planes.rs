//! The unit `planes` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub shown: u8,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub narrow_0: u8,
    pub narrow_1: u8,
    pub narrow_2: u8,
    pub narrow_3: u8,
    pub narrow_4: u8,
    pub narrow_5: u8,
    pub narrow_6: u8,
    pub narrow_7: u8,
    pub narrow_8: u8,
    pub narrow_9: u8,
    pub narrow_10: u8,
    pub narrow_11: u8,
    pub narrow_12: u8,
    pub narrow_13: u8,
    pub wide_0: u64,
    pub wide_1: u64,
    pub wide_2: u64,
    pub wide_3: u64,
    pub wide_4: u64,
    pub wide_5: u64,
    pub wide_6: u64,
    pub wide_7: u64,
    pub wide_8: u64,
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
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        narrow_0: 0_u8,
        narrow_1: 0_u8,
        narrow_2: 0_u8,
        narrow_3: 0_u8,
        narrow_4: 0_u8,
        narrow_5: 0_u8,
        narrow_6: 0_u8,
        narrow_7: 0_u8,
        narrow_8: 0_u8,
        narrow_9: 0_u8,
        narrow_10: 0_u8,
        narrow_11: 0_u8,
        narrow_12: 0_u8,
        narrow_13: 0_u8,
        wide_0: 0_u64,
        wide_1: 0_u64,
        wide_2: 0_u64,
        wide_3: 0_u64,
        wide_4: 0_u64,
        wide_5: 0_u64,
        wide_6: 0_u64,
        wide_7: 0_u64,
        wide_8: 0_u64,
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
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut shown: u8 = 0_u8;
        let mut picked: u8 = 0_u8;
        let mut narrow_0_d: u8 = 0_u8;
        let mut narrow_1_d: u8 = 0_u8;
        let mut narrow_2_d: u8 = 0_u8;
        let mut narrow_3_d: u8 = 0_u8;
        let mut narrow_4_d: u8 = 0_u8;
        let mut narrow_5_d: u8 = 0_u8;
        let mut narrow_6_d: u8 = 0_u8;
        let mut narrow_7_d: u8 = 0_u8;
        let mut narrow_8_d: u8 = 0_u8;
        let mut narrow_9_d: u8 = 0_u8;
        let mut narrow_10_d: u8 = 0_u8;
        let mut narrow_11_d: u8 = 0_u8;
        let mut narrow_12_d: u8 = 0_u8;
        let mut narrow_13_d: u8 = 0_u8;
        let mut wide_0_d: u64 = 0_u64;
        let mut wide_1_d: u64 = 0_u64;
        let mut wide_2_d: u64 = 0_u64;
        let mut wide_3_d: u64 = 0_u64;
        let mut wide_4_d: u64 = 0_u64;
        let mut wide_5_d: u64 = 0_u64;
        let mut wide_6_d: u64 = 0_u64;
        let mut wide_7_d: u64 = 0_u64;
        let mut wide_8_d: u64 = 0_u64;
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
        narrow_0_d = pins.a.wrapping_add(pins.b);
        narrow_1_d = pins.a.wrapping_sub(pins.b);
        narrow_2_d = ((!pins.a) & pins.b);
        narrow_3_d = (pins.a | self.narrow_0);
        narrow_4_d = (pins.a ^ 0x5a_u8);
        narrow_5_d = (if (pins.b & 0xf_u8) < 8_u8 { (pins.a << (pins.b & 0xf_u8)) } else { 0_u8 });
        narrow_6_d = (pins.a >> pins.n);
        narrow_7_d = ((pins.a << 3_u8) ^ (pins.b >> 5_u8));
        narrow_8_d = (pins.n.wrapping_add(5_u8) & 7_u8);
        narrow_9_d = ((pins.v >> 13) as u8);
        narrow_10_d = ((pins.v as u8) & 7_u8);
        narrow_11_d = ((pins.p >> 40) as u8);
        narrow_12_d = 1_u8;
        if pins.f {
            narrow_12_d = pins.b;
        } else {
            if (pins.a == pins.b) {
                narrow_12_d = self.narrow_11;
            }
        }
        match pins.n {
            0_u8 => {
                picked = pins.a;
            }
            1_u8 => {
                picked = pins.b;
            }
            5_u8 => {
                picked = self.narrow_3;
            }
            _ => {
                picked = self.narrow_4;
            }
        }
        shown = picked;
        narrow_13_d = picked.wrapping_add(pins.a);
        wide_0_d = (pins.x.wrapping_add(pins.y) & 0xffffffffffff_u64);
        wide_1_d = (pins.x.wrapping_sub(pins.y) & 0xffffffffffff_u64);
        wide_2_d = (pins.x.wrapping_add(u64::from(pins.v)) & 0xffffffffffff_u64);
        wide_3_d = (if pins.c < 0x40_u8 { ((u64::from(pins.a) << pins.c) & 0xffffffffffff_u64) } else { 0_u64 });
        wide_4_d = (if (pins.b & 0x3f_u8) < 0x40_u8 { ((pins.x >> (pins.b & 0x3f_u8)) & 0xffffffffffff_u64) } else { 0_u64 });
        wide_5_d = ((pins.p >> 11) & 0xffffffffffff_u64);
        wide_6_d = u64::from(u32::from(((pins.v >> 3) as u16)).wrapping_mul(u32::from((pins.w as u16))));
        wide_7_d = (pins.x ^ self.wide_0);
        wide_8_d = (pins.p.wrapping_add(pins.q) & 0xffffffffffff_u64);
        bit_0_d = (pins.a == pins.b);
        bit_1_d = (pins.a < pins.b);
        bit_2_d = (pins.a >= 0x80_u8);
        bit_3_d = ((pins.a.count_ones() & 1 == 1) ^ pins.f);
        bit_4_d = ((pins.b == 0xff_u8) | (!pins.g));
        bit_5_d = (pins.x < pins.y);
        bit_6_d = (pins.p == pins.q);
        bit_7_d = (pins.x & 0x800000000000_u64 != 0_u64);
        bit_8_d = ((pins.a & 7_u8) == 7_u8);
        bit_9_d = (pins.n == 2_u8);
        bit_10_d = (picked < pins.b);
        let outputs = Outputs {
            shown,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(narrow_0_d, &mut self.narrow_0);
        changes |= put(narrow_1_d, &mut self.narrow_1);
        changes |= put(narrow_2_d, &mut self.narrow_2);
        changes |= put(narrow_3_d, &mut self.narrow_3);
        changes |= put(narrow_4_d, &mut self.narrow_4);
        changes |= put(narrow_5_d, &mut self.narrow_5);
        changes |= put(narrow_6_d, &mut self.narrow_6);
        changes |= put(narrow_7_d, &mut self.narrow_7);
        changes |= put(narrow_8_d, &mut self.narrow_8);
        changes |= put(narrow_9_d, &mut self.narrow_9);
        changes |= put(narrow_10_d, &mut self.narrow_10);
        changes |= put(narrow_11_d, &mut self.narrow_11);
        changes |= put(narrow_12_d, &mut self.narrow_12);
        changes |= put(narrow_13_d, &mut self.narrow_13);
        changes |= put(wide_0_d, &mut self.wide_0);
        changes |= put(wide_1_d, &mut self.wide_1);
        changes |= put(wide_2_d, &mut self.wide_2);
        changes |= put(wide_3_d, &mut self.wide_3);
        changes |= put(wide_4_d, &mut self.wide_4);
        changes |= put(wide_5_d, &mut self.wide_5);
        changes |= put(wide_6_d, &mut self.wide_6);
        changes |= put(wide_7_d, &mut self.wide_7);
        changes |= put(wide_8_d, &mut self.wide_8);
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
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 34;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.narrow_0),
            u64::from(self.narrow_1),
            u64::from(self.narrow_2),
            u64::from(self.narrow_3),
            u64::from(self.narrow_4),
            u64::from(self.narrow_5),
            u64::from(self.narrow_6),
            u64::from(self.narrow_7),
            u64::from(self.narrow_8),
            u64::from(self.narrow_9),
            u64::from(self.narrow_10),
            u64::from(self.narrow_11),
            u64::from(self.narrow_12),
            u64::from(self.narrow_13),
            self.wide_0,
            self.wide_1,
            self.wide_2,
            self.wide_3,
            self.wide_4,
            self.wide_5,
            self.wide_6,
            self.wide_7,
            self.wide_8,
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
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.narrow_0 = (words[0] & 0xff) as u8;
        self.narrow_1 = (words[1] & 0xff) as u8;
        self.narrow_2 = (words[2] & 0xff) as u8;
        self.narrow_3 = (words[3] & 0xff) as u8;
        self.narrow_4 = (words[4] & 0xff) as u8;
        self.narrow_5 = (words[5] & 0xff) as u8;
        self.narrow_6 = (words[6] & 0xff) as u8;
        self.narrow_7 = (words[7] & 0xff) as u8;
        self.narrow_8 = (words[8] & 0xff) as u8;
        self.narrow_9 = (words[9] & 0xff) as u8;
        self.narrow_10 = (words[10] & 0xff) as u8;
        self.narrow_11 = (words[11] & 0xff) as u8;
        self.narrow_12 = (words[12] & 0xff) as u8;
        self.narrow_13 = (words[13] & 0xff) as u8;
        self.wide_0 = (words[14] & 0xffffffffffff) as u64;
        self.wide_1 = (words[15] & 0xffffffffffff) as u64;
        self.wide_2 = (words[16] & 0xffffffffffff) as u64;
        self.wide_3 = (words[17] & 0xffffffffffff) as u64;
        self.wide_4 = (words[18] & 0xffffffffffff) as u64;
        self.wide_5 = (words[19] & 0xffffffffffff) as u64;
        self.wide_6 = (words[20] & 0xffffffffffff) as u64;
        self.wide_7 = (words[21] & 0xffffffffffff) as u64;
        self.wide_8 = (words[22] & 0xffffffffffff) as u64;
        self.bit_0 = words[23] & 1 == 1;
        self.bit_1 = words[24] & 1 == 1;
        self.bit_2 = words[25] & 1 == 1;
        self.bit_3 = words[26] & 1 == 1;
        self.bit_4 = words[27] & 1 == 1;
        self.bit_5 = words[28] & 1 == 1;
        self.bit_6 = words[29] & 1 == 1;
        self.bit_7 = words[30] & 1 == 1;
        self.bit_8 = words[31] & 1 == 1;
        self.bit_9 = words[32] & 1 == 1;
        self.bit_10 = words[33] & 1 == 1;
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
    let old_narrow_0 = held.narrow_0;
    let old_wide_0 = held.wide_0;
    let value_1 = (pins.a == pins.b);
    let value_2 = if pins.f {
        pins.b
    } else {
        let value_3 = if value_1 { held.narrow_11 } else { 1_u8 };
        value_3
    };
    let value_4 = match pins.n {
        0x0 => pins.a,
        0x1 => pins.b,
        0x5 => held.narrow_3,
        _ => held.narrow_4,
    };
    changed |= put(pins.a.wrapping_add(pins.b), &mut held.narrow_0);
    changed |= put(pins.a.wrapping_sub(pins.b), &mut held.narrow_1);
    changed |= put((pins.b & (!pins.a)), &mut held.narrow_2);
    changed |= put((pins.a | old_narrow_0), &mut held.narrow_3);
    changed |= put((pins.a ^ 0x5a_u8), &mut held.narrow_4);
    changed |= put((if (pins.b & 0xf_u8) < 8_u8 { (pins.a << (pins.b & 0xf_u8)) } else { 0_u8 }), &mut held.narrow_5);
    changed |= put((pins.a >> pins.n), &mut held.narrow_6);
    changed |= put(((pins.a << 3_u8) ^ (pins.b >> 5_u8)), &mut held.narrow_7);
    changed |= put((pins.n.wrapping_add(5_u8) & 7_u8), &mut held.narrow_8);
    changed |= put(((pins.v >> 13) as u8), &mut held.narrow_9);
    changed |= put(((pins.v as u8) & 7_u8), &mut held.narrow_10);
    changed |= put(((pins.p >> 40) as u8), &mut held.narrow_11);
    changed |= put(value_2, &mut held.narrow_12);
    changed |= put(pins.a.wrapping_add(value_4), &mut held.narrow_13);
    changed |= put((pins.x.wrapping_add(pins.y) & 0xffffffffffff_u64), &mut held.wide_0);
    changed |= put((pins.x.wrapping_sub(pins.y) & 0xffffffffffff_u64), &mut held.wide_1);
    changed |= put((pins.x.wrapping_add(u64::from(pins.v)) & 0xffffffffffff_u64), &mut held.wide_2);
    changed |= put((if pins.c < 0x40_u8 { ((u64::from(pins.a) << pins.c) & 0xffffffffffff_u64) } else { 0_u64 }), &mut held.wide_3);
    changed |= put((if (pins.b & 0x3f_u8) < 0x40_u8 { ((pins.x >> (pins.b & 0x3f_u8)) & 0xffffffffffff_u64) } else { 0_u64 }), &mut held.wide_4);
    changed |= put(((pins.p >> 11) & 0xffffffffffff_u64), &mut held.wide_5);
    changed |= put(u64::from(u32::from(((pins.v >> 3) as u16)).wrapping_mul(u32::from((pins.w as u16)))), &mut held.wide_6);
    changed |= put((pins.x ^ old_wide_0), &mut held.wide_7);
    changed |= put((pins.p.wrapping_add(pins.q) & 0xffffffffffff_u64), &mut held.wide_8);
    changed |= put(value_1, &mut held.bit_0);
    changed |= put((pins.a < pins.b), &mut held.bit_1);
    changed |= put((pins.a >= 0x80_u8), &mut held.bit_2);
    changed |= put((pins.f ^ (pins.a.count_ones() & 1 == 1)), &mut held.bit_3);
    changed |= put(((pins.b == 0xff_u8) | (!pins.g)), &mut held.bit_4);
    changed |= put((pins.x < pins.y), &mut held.bit_5);
    changed |= put((pins.p == pins.q), &mut held.bit_6);
    changed |= put((pins.x & 0x800000000000_u64 != 0_u64), &mut held.bit_7);
    changed |= put(((pins.a & 7_u8) == 7_u8), &mut held.bit_8);
    changed |= put((pins.n == 2_u8), &mut held.bit_9);
    changed |= put((value_4 < pins.b), &mut held.bit_10);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
