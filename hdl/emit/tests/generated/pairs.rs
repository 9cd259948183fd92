//! The unit `pairs` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub complement: u8,
    pub fits: u8,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub flag: bool,
    pub count: u8,
    pub wide: u64,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
    pub flag_n: bool,
    pub count_n: u8,
    pub wide_n: u64,
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        flag: true,
        count: 0x5a_u8,
        wide: 0_u64,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
        flag_n: false,
        count_n: 0xa5_u8,
        wide_n: 0xffffffffffff_u64,
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut complement: u8 = 0_u8;
        let mut fits: u8 = 0_u8;
        let mut flag_d: bool = false;
        let flag_differs = (self.flag ^ guards.flag_n) != true;
        let mut count_d: u8 = 0_u8;
        let count_differs = (self.count ^ guards.count_n) != 0xff_u8;
        let mut wide_d: u64 = 0_u64;
        let wide_differs = (self.wide ^ guards.wide_n) != 0xffffffffffff_u64;
        flag_d = (self.flag ^ pins.f);
        count_d = self.count.wrapping_add(pins.a).wrapping_add(u8::from(guards.flag_n));
        wide_d = (self.wide.wrapping_sub(pins.x) & 0xffffffffffff_u64);
        complement = guards.count_n.wrapping_sub(pins.a);
        fits = pins.b;
        if ((flag_differs | count_differs) | wide_differs) {
            fits = 0_u8;
        }
        let outputs = Outputs {
            complement,
            fits,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(flag_d, &mut self.flag);
        changes |= put(flag_d ^ true, &mut guards.flag_n);
        changes |= put(count_d, &mut self.count);
        changes |= put(count_d ^ 0xff_u8, &mut guards.count_n);
        changes |= put(wide_d, &mut self.wide);
        changes |= put(wide_d ^ 0xffffffffffff_u64, &mut guards.wide_n);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 6;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.flag),
            u64::from(self.count),
            self.wide,
            u64::from(guards.flag_n),
            u64::from(guards.count_n),
            guards.wide_n,
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.flag = words[0] & 1 == 1;
        self.count = (words[1] & 0xff) as u8;
        self.wide = (words[2] & 0xffffffffffff) as u64;
        guards.flag_n = words[3] & 1 == 1;
        guards.count_n = (words[4] & 0xff) as u8;
        guards.wide_n = (words[5] & 0xffffffffffff) as u64;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            flag_n: !self.flag,
            count_n: self.count ^ 0xff_u8,
            wide_n: self.wide ^ 0xffffffffffff_u64,
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
    let old_flag = held.flag;
    changed |= put((pins.f ^ old_flag), &mut held.flag);
    changed |= put(pins.a.wrapping_add(held.count).wrapping_add(u8::from((!old_flag))), &mut held.count);
    changed |= put((held.wide.wrapping_sub(pins.x) & 0xffffffffffff_u64), &mut held.wide);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
