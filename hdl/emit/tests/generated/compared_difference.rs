//! The unit `compared_difference` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub far: bool,
    pub left: bool,
    pub zero: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub r: u8,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        r: 0_u8,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut far: bool = false;
        let mut left: bool = false;
        let mut zero: bool = false;
        let mut r_d: u8 = 0_u8;
        far = (0xc8_u8 < pins.a.wrapping_sub(pins.b));
        left = (0xfa_u8 < 5_u8.wrapping_sub(pins.a));
        zero = (pins.a.wrapping_sub(pins.b).wrapping_sub(pins.c) == 0_u8);
        r_d = self.r.wrapping_add(1_u8).wrapping_sub(pins.a);
        let outputs = Outputs {
            far,
            left,
            zero,
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
        changed |= put(self.r.wrapping_add(1_u8).wrapping_sub(pins.a), &mut self.r);
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
        self.r = (words[0] & 0xff) as u8;
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
