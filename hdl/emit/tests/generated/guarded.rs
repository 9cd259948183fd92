//! The unit `guarded` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub intact: u8,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub words_0: u8,
    pub words_1: u8,
    pub words_2: u8,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
    pub parity: u8,
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        words_0: 0_u8,
        words_1: 0_u8,
        words_2: 0_u8,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
        parity: 0_u8,
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut intact: u8 = 0_u8;
        let mut misfits: bool = false;
        let mut words_0_d: u8 = 0_u8;
        let mut words_1_d: u8 = 0_u8;
        let mut words_2_d: u8 = 0_u8;
        let mut parity_d: u8 = 0_u8;
        misfits = (guards.parity != ((self.words_0 ^ self.words_1) ^ self.words_2));
        words_0_d = self.words_0;
        if (pins.n == 0_u8) {
            words_0_d = self.words_2.wrapping_add(pins.a);
        }
        words_1_d = self.words_1;
        if (pins.n == 1_u8) {
            words_1_d = self.words_2.wrapping_add(pins.a);
        }
        words_2_d = self.words_2;
        if (pins.n == 2_u8) {
            words_2_d = self.words_2.wrapping_add(pins.a);
        }
        if misfits {
            words_0_d = 0_u8;
        }
        parity_d = ((words_0_d ^ words_1_d) ^ words_2_d);
        intact = self.words_0;
        if misfits {
            intact = 1_u8;
        }
        let outputs = Outputs {
            intact,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(words_0_d, &mut self.words_0);
        changes |= put(words_1_d, &mut self.words_1);
        changes |= put(words_2_d, &mut self.words_2);
        changes |= put(parity_d, &mut guards.parity);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 4;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.words_0),
            u64::from(self.words_1),
            u64::from(self.words_2),
            u64::from(guards.parity),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.words_0 = (words[0] & 0xff) as u8;
        self.words_1 = (words[1] & 0xff) as u8;
        self.words_2 = (words[2] & 0xff) as u8;
        guards.parity = (words[3] & 0xff) as u8;
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
    if pins.reset_i | !pins.g {
        return host.whole(pins);
    }
    whole(host, pins)
}

#[inline(never)]
fn whole<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    match pins.n {
        0x0 => {
            changed |= put(pins.a.wrapping_add(held.words_2), &mut held.words_0);
        }
        0x1 => {
            changed |= put(pins.a.wrapping_add(held.words_2), &mut held.words_1);
        }
        0x2 => {
            changed |= put(pins.a.wrapping_add(held.words_2), &mut held.words_2);
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
