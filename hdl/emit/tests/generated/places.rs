//! The unit `places` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub out: u8,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub last: u8,
    pub wide_0: u8,
    pub wide_1: u8,
    pub wide_2: u8,
    pub wide_3: u8,
    pub wide_4: u8,
    pub wide_5: u8,
    pub wide_6: u8,
    pub wide_7: u8,
    pub wide_8: u8,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        last: 0x3c_u8,
        wide_0: 0_u8,
        wide_1: 0_u8,
        wide_2: 0_u8,
        wide_3: 0_u8,
        wide_4: 0_u8,
        wide_5: 0_u8,
        wide_6: 0_u8,
        wide_7: 0_u8,
        wide_8: 0_u8,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut out: u8 = 0_u8;
        let mut last_d: u8 = 0_u8;
        let mut wide_0_d: u8 = 0_u8;
        let mut wide_1_d: u8 = 0_u8;
        let mut wide_2_d: u8 = 0_u8;
        let mut wide_3_d: u8 = 0_u8;
        let mut wide_4_d: u8 = 0_u8;
        let mut wide_5_d: u8 = 0_u8;
        let mut wide_6_d: u8 = 0_u8;
        let mut wide_7_d: u8 = 0_u8;
        let mut wide_8_d: u8 = 0_u8;
        wide_0_d = self.wide_0;
        wide_1_d = self.wide_1;
        wide_2_d = self.wide_2;
        wide_3_d = self.wide_3;
        wide_4_d = self.wide_4;
        wide_5_d = self.wide_5;
        wide_6_d = self.wide_6;
        wide_7_d = self.wide_7;
        wide_8_d = self.wide_8;
        last_d = pins.c;
        if (pins.a == 0_u8) {
            last_d = self.wide_0;
        }
        if (pins.a == 1_u8) {
            last_d = self.wide_1;
        }
        if (pins.a == 2_u8) {
            last_d = self.wide_2;
        }
        if (pins.a == 3_u8) {
            last_d = self.wide_3;
        }
        if (pins.a == 4_u8) {
            last_d = self.wide_4;
        }
        if (pins.a == 5_u8) {
            last_d = self.wide_5;
        }
        if (pins.a == 6_u8) {
            last_d = self.wide_6;
        }
        if (pins.a == 7_u8) {
            last_d = self.wide_7;
        }
        if (pins.a == 8_u8) {
            last_d = self.wide_8;
        }
        out = self.last;
        match pins.n {
            0_u8 => {
                if (pins.a == 0_u8) {
                    wide_0_d = (pins.b ^ out);
                }
                if (pins.a == 1_u8) {
                    wide_1_d = (pins.b ^ out);
                }
                if (pins.a == 2_u8) {
                    wide_2_d = (pins.b ^ out);
                }
                if (pins.a == 3_u8) {
                    wide_3_d = (pins.b ^ out);
                }
                if (pins.a == 4_u8) {
                    wide_4_d = (pins.b ^ out);
                }
                if (pins.a == 5_u8) {
                    wide_5_d = (pins.b ^ out);
                }
                if (pins.a == 6_u8) {
                    wide_6_d = (pins.b ^ out);
                }
                if (pins.a == 7_u8) {
                    wide_7_d = (pins.b ^ out);
                }
                if (pins.a == 8_u8) {
                    wide_8_d = (pins.b ^ out);
                }
            }
            _ => {
                if pins.g {
                    if (pins.n == 0_u8) {
                        wide_0_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 1_u8) {
                        wide_1_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 2_u8) {
                        wide_2_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 3_u8) {
                        wide_3_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 4_u8) {
                        wide_4_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 5_u8) {
                        wide_5_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 6_u8) {
                        wide_6_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                    if (pins.n == 7_u8) {
                        wide_7_d = (pins.v.wrapping_sub(pins.w) as u8);
                    }
                } else {
                    last_d = (pins.a & 0xf_u8);
                }
            }
        }
        let outputs = Outputs {
            out,
        };
        if pins.reset_i {
            let kept = Self { wide_0: self.wide_0, wide_1: self.wide_1, wide_2: self.wide_2, wide_3: self.wide_3, wide_4: self.wide_4, wide_5: self.wide_5, wide_6: self.wide_6, wide_7: self.wide_7, wide_8: self.wide_8, ..Self::AFTER_RESET };
            let changes = put(kept, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(last_d, &mut self.last);
        changes |= put(wide_0_d, &mut self.wide_0);
        changes |= put(wide_1_d, &mut self.wide_1);
        changes |= put(wide_2_d, &mut self.wide_2);
        changes |= put(wide_3_d, &mut self.wide_3);
        changes |= put(wide_4_d, &mut self.wide_4);
        changes |= put(wide_5_d, &mut self.wide_5);
        changes |= put(wide_6_d, &mut self.wide_6);
        changes |= put(wide_7_d, &mut self.wide_7);
        changes |= put(wide_8_d, &mut self.wide_8);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 10;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.last),
            u64::from(self.wide_0),
            u64::from(self.wide_1),
            u64::from(self.wide_2),
            u64::from(self.wide_3),
            u64::from(self.wide_4),
            u64::from(self.wide_5),
            u64::from(self.wide_6),
            u64::from(self.wide_7),
            u64::from(self.wide_8),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.last = (words[0] & 0xff) as u8;
        self.wide_0 = (words[1] & 0xff) as u8;
        self.wide_1 = (words[2] & 0xff) as u8;
        self.wide_2 = (words[3] & 0xff) as u8;
        self.wide_3 = (words[4] & 0xff) as u8;
        self.wide_4 = (words[5] & 0xff) as u8;
        self.wide_5 = (words[6] & 0xff) as u8;
        self.wide_6 = (words[7] & 0xff) as u8;
        self.wide_7 = (words[8] & 0xff) as u8;
        self.wide_8 = (words[9] & 0xff) as u8;
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
    let value_1 = (pins.n == 0_u8);
    let value_2 = if value_1 {
        let value_3 = match pins.a {
            0x8 => held.wide_8,
            0x7 => held.wide_7,
            0x6 => held.wide_6,
            0x5 => held.wide_5,
            0x4 => held.wide_4,
            0x3 => held.wide_3,
            0x2 => held.wide_2,
            0x1 => held.wide_1,
            0x0 => held.wide_0,
            _ => pins.c,
        };
        value_3
    } else {
        let value_4 = if pins.g {
            let value_5 = match pins.a {
                0x8 => held.wide_8,
                0x7 => held.wide_7,
                0x6 => held.wide_6,
                0x5 => held.wide_5,
                0x4 => held.wide_4,
                0x3 => held.wide_3,
                0x2 => held.wide_2,
                0x1 => held.wide_1,
                0x0 => held.wide_0,
                _ => pins.c,
            };
            value_5
        } else {
            (pins.a & 0xf_u8)
        };
        value_4
    };
    if value_1 {
        let value_6 = (pins.b ^ held.last);
        match pins.a {
            0x0 => {
                changed |= put(value_6, &mut held.wide_0);
            }
            0x1 => {
                changed |= put(value_6, &mut held.wide_1);
            }
            0x2 => {
                changed |= put(value_6, &mut held.wide_2);
            }
            0x3 => {
                changed |= put(value_6, &mut held.wide_3);
            }
            0x4 => {
                changed |= put(value_6, &mut held.wide_4);
            }
            0x5 => {
                changed |= put(value_6, &mut held.wide_5);
            }
            0x6 => {
                changed |= put(value_6, &mut held.wide_6);
            }
            0x7 => {
                changed |= put(value_6, &mut held.wide_7);
            }
            0x8 => {
                changed |= put(value_6, &mut held.wide_8);
            }
            _ => {
            }
        }
    } else {
        if pins.g {
            let value_7 = (pins.v.wrapping_sub(pins.w) as u8);
            match pins.n {
                0x1 => {
                    changed |= put(value_7, &mut held.wide_1);
                }
                0x2 => {
                    changed |= put(value_7, &mut held.wide_2);
                }
                0x3 => {
                    changed |= put(value_7, &mut held.wide_3);
                }
                0x4 => {
                    changed |= put(value_7, &mut held.wide_4);
                }
                0x5 => {
                    changed |= put(value_7, &mut held.wide_5);
                }
                0x6 => {
                    changed |= put(value_7, &mut held.wide_6);
                }
                0x7 => {
                    changed |= put(value_7, &mut held.wide_7);
                }
                _ => {
                }
            }
        }
    }
    changed |= put(value_2, &mut held.last);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
