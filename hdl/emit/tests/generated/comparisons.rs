//! The unit `comparisons` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub equal: bool,
    pub unequal: bool,
    pub less: bool,
    pub at_most: bool,
    pub more: bool,
    pub at_least: bool,
    pub number_left: bool,
    pub of_flags: bool,
    pub of_comparisons: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub r: bool,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        r: false,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut equal: bool = false;
        let mut unequal: bool = false;
        let mut less: bool = false;
        let mut at_most: bool = false;
        let mut more: bool = false;
        let mut at_least: bool = false;
        let mut number_left: bool = false;
        let mut of_flags: bool = false;
        let mut of_comparisons: bool = false;
        let mut r_d: bool = false;
        equal = (pins.a == pins.b);
        unequal = (pins.a != pins.b);
        less = (pins.a < 0x80_u8);
        at_most = (pins.v >= pins.w);
        more = (pins.y < pins.x);
        at_least = (pins.p >= pins.q);
        number_left = (0x64_u8 < pins.a);
        of_flags = pins.f;
        of_comparisons = ((pins.a < pins.b) ^ (pins.b < pins.c));
        r_d = (!((pins.a == pins.c) ^ self.r));
        let outputs = Outputs {
            equal,
            unequal,
            less,
            at_most,
            more,
            at_least,
            number_left,
            of_flags,
            of_comparisons,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(r_d, &mut self.r);
        (changes, outputs)
    }

    /// One edge of a unit whose guards fit; they will fit again. Says whether a register changed; nothing has
    /// happened when it says nothing: the edge is then left to `tick`.
    #[inline]
    pub fn tick_sound(&mut self, pins: &Inputs) -> Option<bool> {
        if pins.reset_i {
            return None;
        }
        self.whole(pins)
    }

    fn whole(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        changed |= put((!(self.r ^ (pins.a == pins.c))), &mut self.r);
        Some(changed)
    }

    /// How many registers there are.
    pub const COUNT: usize = 1;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.r),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.r = words[0] & 1 == 1;
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
