//! The unit `product` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub product: u32,
    pub upper: u16,
    pub lower: u16,
    pub is_large: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub r: u32,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        r: 0_u32,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut product: u32 = 0_u32;
        let mut upper: u16 = 0_u16;
        let mut lower: u16 = 0_u16;
        let mut is_large: bool = false;
        let mut factor: u16 = 0_u16;
        let mut r_d: u32 = 0_u32;
        factor = (pins.v as u16);
        product = u32::from(factor).wrapping_mul(u32::from((pins.w as u16)));
        upper = ((u32::from(factor).wrapping_mul(u32::from((pins.w as u16))) >> 0x10_u8) as u16);
        lower = (u32::from(factor).wrapping_mul(u32::from(factor.wrapping_add(1_u16))) as u16);
        is_large = (0x40000000_u32 < u32::from(factor).wrapping_mul(u32::from(factor)));
        r_d = self.r.wrapping_add(u32::from(factor).wrapping_mul(u32::from(factor)));
        let outputs = Outputs {
            product,
            upper,
            lower,
            is_large,
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
        let value_1 = u32::from((pins.v as u16));
        changed |= put(self.r.wrapping_add(value_1.wrapping_mul(value_1)), &mut self.r);
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
        self.r = (words[0] & 0xffffffff) as u32;
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
