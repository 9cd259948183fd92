//! The unit `memory` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub found: u32,
    pub other: u32,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub index: u8,
    pub second: u8,
    pub record_0: u32,
    pub record_1: u32,
    pub record_2: u32,
    pub record_3: u32,
    pub record_4: u32,
    pub record_5: u32,
    pub record_6: u32,
    pub record_7: u32,
    pub record_8: u32,
    pub record_9: u32,
    pub record_10: u32,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
    pub index_n: u8,
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        index: 3_u8,
        second: 0_u8,
        record_0: 0_u32,
        record_1: 0_u32,
        record_2: 0_u32,
        record_3: 0_u32,
        record_4: 0_u32,
        record_5: 0_u32,
        record_6: 0_u32,
        record_7: 0_u32,
        record_8: 0_u32,
        record_9: 0_u32,
        record_10: 0_u32,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
        index_n: 0xc_u8,
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut found: u32 = 0_u32;
        let mut other: u32 = 0_u32;
        let mut this_word: u32 = 0_u32;
        let mut that_word: u32 = 0_u32;
        let mut index_d: u8 = 0_u8;
        let index_differs = (self.index ^ guards.index_n) != 0xf_u8;
        let mut second_d: u8 = 0_u8;
        let mut record_0_d: u32 = 0_u32;
        let mut record_1_d: u32 = 0_u32;
        let mut record_2_d: u32 = 0_u32;
        let mut record_3_d: u32 = 0_u32;
        let mut record_4_d: u32 = 0_u32;
        let mut record_5_d: u32 = 0_u32;
        let mut record_6_d: u32 = 0_u32;
        let mut record_7_d: u32 = 0_u32;
        let mut record_8_d: u32 = 0_u32;
        let mut record_9_d: u32 = 0_u32;
        let mut record_10_d: u32 = 0_u32;
        index_d = self.index;
        second_d = self.second;
        record_0_d = self.record_0;
        record_1_d = self.record_1;
        record_2_d = self.record_2;
        record_3_d = self.record_3;
        record_4_d = self.record_4;
        record_5_d = self.record_5;
        record_6_d = self.record_6;
        record_7_d = self.record_7;
        record_8_d = self.record_8;
        record_9_d = self.record_9;
        record_10_d = self.record_10;
        this_word = pins.v;
        if (self.index == 0_u8) {
            this_word = self.record_0;
        }
        if (self.index == 1_u8) {
            this_word = self.record_1;
        }
        if (self.index == 2_u8) {
            this_word = self.record_2;
        }
        if (self.index == 3_u8) {
            this_word = self.record_3;
        }
        if (self.index == 4_u8) {
            this_word = self.record_4;
        }
        if (self.index == 5_u8) {
            this_word = self.record_5;
        }
        if (self.index == 6_u8) {
            this_word = self.record_6;
        }
        if (self.index == 7_u8) {
            this_word = self.record_7;
        }
        if (self.index == 8_u8) {
            this_word = self.record_8;
        }
        if (self.index == 9_u8) {
            this_word = self.record_9;
        }
        if (self.index == 0xa_u8) {
            this_word = self.record_10;
        }
        that_word = (this_word ^ pins.w);
        if (self.second == 0_u8) {
            that_word = self.record_0;
        }
        if (self.second == 1_u8) {
            that_word = self.record_1;
        }
        if (self.second == 2_u8) {
            that_word = self.record_2;
        }
        if (self.second == 3_u8) {
            that_word = self.record_3;
        }
        if (self.second == 4_u8) {
            that_word = self.record_4;
        }
        if (self.second == 5_u8) {
            that_word = self.record_5;
        }
        if (self.second == 6_u8) {
            that_word = self.record_6;
        }
        if (self.second == 7_u8) {
            that_word = self.record_7;
        }
        if (self.second == 8_u8) {
            that_word = self.record_8;
        }
        if (self.second == 9_u8) {
            that_word = self.record_9;
        }
        if (self.second == 0xa_u8) {
            that_word = self.record_10;
        }
        if pins.f {
            if (self.index == 0_u8) {
                record_0_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 1_u8) {
                record_1_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 2_u8) {
                record_2_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 3_u8) {
                record_3_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 4_u8) {
                record_4_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 5_u8) {
                record_5_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 6_u8) {
                record_6_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 7_u8) {
                record_7_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 8_u8) {
                record_8_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 9_u8) {
                record_9_d = that_word.wrapping_add(pins.v);
            }
            if (self.index == 0xa_u8) {
                record_10_d = that_word.wrapping_add(pins.v);
            }
            second_d = self.index;
        }
        if pins.g {
            index_d = (self.index.wrapping_add(1_u8) & 0xf_u8);
        } else {
            if (pins.a & 0x80_u8 != 0_u8) {
                index_d = (pins.a & 0xf_u8);
                if index_differs {
                    index_d = 0_u8;
                }
            }
        }
        found = this_word;
        other = that_word.wrapping_add(1_u32);
        let outputs = Outputs {
            found,
            other,
        };
        if pins.reset_i {
            let kept = Self { record_0: self.record_0, record_1: self.record_1, record_2: self.record_2, record_3: self.record_3, record_4: self.record_4, record_5: self.record_5, record_6: self.record_6, record_7: self.record_7, record_8: self.record_8, record_9: self.record_9, record_10: self.record_10, ..Self::AFTER_RESET };
            let changes = put(kept, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(index_d, &mut self.index);
        changes |= put(index_d ^ 0xf_u8, &mut guards.index_n);
        changes |= put(second_d, &mut self.second);
        changes |= put(record_0_d, &mut self.record_0);
        changes |= put(record_1_d, &mut self.record_1);
        changes |= put(record_2_d, &mut self.record_2);
        changes |= put(record_3_d, &mut self.record_3);
        changes |= put(record_4_d, &mut self.record_4);
        changes |= put(record_5_d, &mut self.record_5);
        changes |= put(record_6_d, &mut self.record_6);
        changes |= put(record_7_d, &mut self.record_7);
        changes |= put(record_8_d, &mut self.record_8);
        changes |= put(record_9_d, &mut self.record_9);
        changes |= put(record_10_d, &mut self.record_10);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 14;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.index),
            u64::from(guards.index_n),
            u64::from(self.second),
            u64::from(self.record_0),
            u64::from(self.record_1),
            u64::from(self.record_2),
            u64::from(self.record_3),
            u64::from(self.record_4),
            u64::from(self.record_5),
            u64::from(self.record_6),
            u64::from(self.record_7),
            u64::from(self.record_8),
            u64::from(self.record_9),
            u64::from(self.record_10),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.index = (words[0] & 0xf) as u8;
        guards.index_n = (words[1] & 0xf) as u8;
        self.second = (words[2] & 0xf) as u8;
        self.record_0 = (words[3] & 0xffffffff) as u32;
        self.record_1 = (words[4] & 0xffffffff) as u32;
        self.record_2 = (words[5] & 0xffffffff) as u32;
        self.record_3 = (words[6] & 0xffffffff) as u32;
        self.record_4 = (words[7] & 0xffffffff) as u32;
        self.record_5 = (words[8] & 0xffffffff) as u32;
        self.record_6 = (words[9] & 0xffffffff) as u32;
        self.record_7 = (words[10] & 0xffffffff) as u32;
        self.record_8 = (words[11] & 0xffffffff) as u32;
        self.record_9 = (words[12] & 0xffffffff) as u32;
        self.record_10 = (words[13] & 0xffffffff) as u32;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            index_n: self.index ^ 0xf_u8,
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
    if pins.f {
        let value_1 = match held.second {
            0xa => held.record_10,
            0x9 => held.record_9,
            0x8 => held.record_8,
            0x7 => held.record_7,
            0x6 => held.record_6,
            0x5 => held.record_5,
            0x4 => held.record_4,
            0x3 => held.record_3,
            0x2 => held.record_2,
            0x1 => held.record_1,
            0x0 => held.record_0,
            _ => {
                let value_2 = match held.index {
                    0xa => held.record_10,
                    0x9 => held.record_9,
                    0x8 => held.record_8,
                    0x7 => held.record_7,
                    0x6 => held.record_6,
                    0x5 => held.record_5,
                    0x4 => held.record_4,
                    0x3 => held.record_3,
                    0x2 => held.record_2,
                    0x1 => held.record_1,
                    0x0 => held.record_0,
                    _ => pins.v,
                };
                (pins.w ^ value_2)
            }
        };
        let value_3 = pins.v.wrapping_add(value_1);
        match held.index {
            0x0 => {
                changed |= put(value_3, &mut held.record_0);
            }
            0x1 => {
                changed |= put(value_3, &mut held.record_1);
            }
            0x2 => {
                changed |= put(value_3, &mut held.record_2);
            }
            0x3 => {
                changed |= put(value_3, &mut held.record_3);
            }
            0x4 => {
                changed |= put(value_3, &mut held.record_4);
            }
            0x5 => {
                changed |= put(value_3, &mut held.record_5);
            }
            0x6 => {
                changed |= put(value_3, &mut held.record_6);
            }
            0x7 => {
                changed |= put(value_3, &mut held.record_7);
            }
            0x8 => {
                changed |= put(value_3, &mut held.record_8);
            }
            0x9 => {
                changed |= put(value_3, &mut held.record_9);
            }
            0xa => {
                changed |= put(value_3, &mut held.record_10);
            }
            _ => {
            }
        }
        changed |= put(held.index, &mut held.second);
    }
    if pins.g {
        changed |= put((held.index.wrapping_add(1_u8) & 0xf_u8), &mut held.index);
    } else {
        if (pins.a & 0x80_u8 != 0_u8) {
            changed |= put((pins.a & 0xf_u8), &mut held.index);
        }
    }
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
