//! The unit `rows` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub flag: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub full_0: u8,
    pub full_1: u8,
    pub full_2: u8,
    pub full_3: u8,
    pub full_4: u8,
    pub full_5: u8,
    pub full_6: u8,
    pub full_7: u8,
    pub flags_0: bool,
    pub flags_1: bool,
    pub flags_2: bool,
    pub lone_0: u64,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        full_0: 0_u8,
        full_1: 0_u8,
        full_2: 0_u8,
        full_3: 0_u8,
        full_4: 0_u8,
        full_5: 0_u8,
        full_6: 0_u8,
        full_7: 0_u8,
        flags_0: false,
        flags_1: false,
        flags_2: false,
        lone_0: 0_u64,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut out: u8 = 0_u8;
        let mut flag: bool = false;
        let mut restarts: bool = false;
        let mut full_0_d: u8 = 0_u8;
        let mut full_1_d: u8 = 0_u8;
        let mut full_2_d: u8 = 0_u8;
        let mut full_3_d: u8 = 0_u8;
        let mut full_4_d: u8 = 0_u8;
        let mut full_5_d: u8 = 0_u8;
        let mut full_6_d: u8 = 0_u8;
        let mut full_7_d: u8 = 0_u8;
        let mut flags_0_d: bool = false;
        let mut flags_1_d: bool = false;
        let mut flags_2_d: bool = false;
        let mut lone_0_d: u64 = 0_u64;
        restarts = (pins.reset_i | (pins.a == pins.b));
        full_0_d = self.full_0;
        full_1_d = self.full_1;
        full_2_d = self.full_2;
        full_3_d = self.full_3;
        full_4_d = self.full_4;
        full_5_d = self.full_5;
        full_6_d = self.full_6;
        full_7_d = self.full_7;
        flags_0_d = self.flags_0;
        flags_1_d = self.flags_1;
        flags_2_d = self.flags_2;
        lone_0_d = self.lone_0;
        out = pins.a;
        if (pins.n == 0_u8) {
            out = self.full_0;
        }
        if (pins.n == 1_u8) {
            out = self.full_1;
        }
        if (pins.n == 2_u8) {
            out = self.full_2;
        }
        if (pins.n == 3_u8) {
            out = self.full_3;
        }
        if (pins.n == 4_u8) {
            out = self.full_4;
        }
        if (pins.n == 5_u8) {
            out = self.full_5;
        }
        if (pins.n == 6_u8) {
            out = self.full_6;
        }
        if (pins.n == 7_u8) {
            out = self.full_7;
        }
        flag = pins.f;
        if (pins.n == 0_u8) {
            flag = self.flags_0;
        }
        if (pins.n == 1_u8) {
            flag = self.flags_1;
        }
        if (pins.n == 2_u8) {
            flag = self.flags_2;
        }
        if pins.f {
            if (pins.n == 0_u8) {
                full_0_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 1_u8) {
                full_1_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 2_u8) {
                full_2_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 3_u8) {
                full_3_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 4_u8) {
                full_4_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 5_u8) {
                full_5_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 6_u8) {
                full_6_d = out.wrapping_add(pins.c);
            }
            if (pins.n == 7_u8) {
                full_7_d = out.wrapping_add(pins.c);
            }
        }
        if (pins.n == 0_u8) {
            flags_0_d = (flag ^ pins.g);
        }
        if (pins.n == 1_u8) {
            flags_1_d = (flag ^ pins.g);
        }
        if (pins.n == 2_u8) {
            flags_2_d = (flag ^ pins.g);
        }
        if (pins.n == 0_u8) {
            lone_0_d = pins.x;
        }
        let outputs = Outputs {
            out,
            flag,
        };
        if restarts {
            let kept = Self { full_0: self.full_0, full_1: self.full_1, full_2: self.full_2, full_3: self.full_3, full_4: self.full_4, full_5: self.full_5, full_6: self.full_6, full_7: self.full_7, flags_0: self.flags_0, flags_1: self.flags_1, flags_2: self.flags_2, lone_0: self.lone_0, ..Self::AFTER_RESET };
            let changes = put(kept, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(full_0_d, &mut self.full_0);
        changes |= put(full_1_d, &mut self.full_1);
        changes |= put(full_2_d, &mut self.full_2);
        changes |= put(full_3_d, &mut self.full_3);
        changes |= put(full_4_d, &mut self.full_4);
        changes |= put(full_5_d, &mut self.full_5);
        changes |= put(full_6_d, &mut self.full_6);
        changes |= put(full_7_d, &mut self.full_7);
        changes |= put(flags_0_d, &mut self.flags_0);
        changes |= put(flags_1_d, &mut self.flags_1);
        changes |= put(flags_2_d, &mut self.flags_2);
        changes |= put(lone_0_d, &mut self.lone_0);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 12;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.full_0),
            u64::from(self.full_1),
            u64::from(self.full_2),
            u64::from(self.full_3),
            u64::from(self.full_4),
            u64::from(self.full_5),
            u64::from(self.full_6),
            u64::from(self.full_7),
            u64::from(self.flags_0),
            u64::from(self.flags_1),
            u64::from(self.flags_2),
            self.lone_0,
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.full_0 = (words[0] & 0xff) as u8;
        self.full_1 = (words[1] & 0xff) as u8;
        self.full_2 = (words[2] & 0xff) as u8;
        self.full_3 = (words[3] & 0xff) as u8;
        self.full_4 = (words[4] & 0xff) as u8;
        self.full_5 = (words[5] & 0xff) as u8;
        self.full_6 = (words[6] & 0xff) as u8;
        self.full_7 = (words[7] & 0xff) as u8;
        self.flags_0 = words[8] & 1 == 1;
        self.flags_1 = words[9] & 1 == 1;
        self.flags_2 = words[10] & 1 == 1;
        self.lone_0 = (words[11] & 0xffffffffffff) as u64;
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
    whole(host, pins)
}

#[inline(never)]
fn whole<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (pins.reset_i | (pins.a == pins.b)) {
        return host.whole(pins);
    }
    if pins.f {
        match pins.n {
            0x0 => {
                changed |= put(pins.c.wrapping_add(held.full_0), &mut held.full_0);
            }
            0x1 => {
                changed |= put(pins.c.wrapping_add(held.full_1), &mut held.full_1);
            }
            0x2 => {
                changed |= put(pins.c.wrapping_add(held.full_2), &mut held.full_2);
            }
            0x3 => {
                changed |= put(pins.c.wrapping_add(held.full_3), &mut held.full_3);
            }
            0x4 => {
                changed |= put(pins.c.wrapping_add(held.full_4), &mut held.full_4);
            }
            0x5 => {
                changed |= put(pins.c.wrapping_add(held.full_5), &mut held.full_5);
            }
            0x6 => {
                changed |= put(pins.c.wrapping_add(held.full_6), &mut held.full_6);
            }
            0x7 => {
                changed |= put(pins.c.wrapping_add(held.full_7), &mut held.full_7);
            }
            _ => {
            }
        }
    }
    match pins.n {
        0x0 => {
            changed |= put((pins.g ^ held.flags_0), &mut held.flags_0);
            changed |= put(pins.x, &mut held.lone_0);
        }
        0x1 => {
            changed |= put((pins.g ^ held.flags_1), &mut held.flags_1);
        }
        0x2 => {
            changed |= put((pins.g ^ held.flags_2), &mut held.flags_2);
        }
        _ => {
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
