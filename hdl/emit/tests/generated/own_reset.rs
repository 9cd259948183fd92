//! The unit `own_reset` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub runs: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub count: u8,
    pub seen: bool,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        count: 0xf0_u8,
        seen: false,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut runs: bool = false;
        let mut restarts: bool = false;
        let mut count_d: u8 = 0_u8;
        let mut seen_d: bool = false;
        restarts = (pins.reset_i | (pins.a.wrapping_add(pins.b) < 0x10_u8));
        count_d = self.count.wrapping_add(1_u8);
        seen_d = (self.seen | (pins.a == pins.b));
        runs = (!restarts);
        let outputs = Outputs {
            runs,
        };
        if restarts {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(count_d, &mut self.count);
        changes |= put(seen_d, &mut self.seen);
        (changes, outputs)
    }

    /// One edge of a unit whose guards fit; they will fit again. Says whether a register changed; nothing has
    /// happened when it says nothing: the edge is then left to `tick`.
    #[inline]
    pub fn tick_sound(&mut self, pins: &Inputs) -> Option<bool> {
        match self.seen {
            false => {
                self.in_0(pins)
            }
            true => {
                self.in_1(pins)
            }
        }
    }

    fn in_0(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        if (pins.reset_i | (pins.a.wrapping_add(pins.b) < 0x10_u8)) {
            return None;
        }
        changed |= put(self.count.wrapping_add(1_u8), &mut self.count);
        self.seen = (pins.a == pins.b);
        changed |= self.seen != false;
        Some(changed)
    }

    fn in_1(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        if (pins.reset_i | (pins.a.wrapping_add(pins.b) < 0x10_u8)) {
            return None;
        }
        changed |= put(self.count.wrapping_add(1_u8), &mut self.count);
        Some(changed)
    }

    /// How many registers there are.
    pub const COUNT: usize = 2;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.count),
            u64::from(self.seen),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.count = (words[0] & 0xff) as u8;
        self.seen = words[1] & 1 == 1;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            ..Guards::default()
        }
    }
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
