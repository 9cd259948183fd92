//! The unit `arrays` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub last: u8,
    pub sum: u8,
    pub picked: u8,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub held_0: u8,
    pub held_1: u8,
    pub held_2: u8,
    pub held_3: u8,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        held_0: 0_u8,
        held_1: 0_u8,
        held_2: 0_u8,
        held_3: 0_u8,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut last: u8 = 0_u8;
        let mut sum: u8 = 0_u8;
        let mut picked: u8 = 0_u8;
        let mut stage_0: u8 = 0_u8;
        let mut stage_1: u8 = 0_u8;
        let mut stage_2: u8 = 0_u8;
        let mut stage_3: u8 = 0_u8;
        let mut held_0_d: u8 = 0_u8;
        let mut held_1_d: u8 = 0_u8;
        let mut held_2_d: u8 = 0_u8;
        let mut held_3_d: u8 = 0_u8;
        held_0_d = self.held_0;
        stage_0 = self.held_0.wrapping_add(pins.a);
        held_1_d = self.held_1;
        stage_1 = self.held_1.wrapping_add(pins.a);
        held_2_d = self.held_2;
        stage_2 = self.held_2.wrapping_add(pins.a);
        held_3_d = self.held_3;
        stage_3 = self.held_3.wrapping_add(pins.a);
        sum = 0_u8;
        picked = pins.b;
        sum = sum.wrapping_add(stage_0);
        if (pins.n == 0_u8) {
            picked = stage_0;
            held_0_d = (pins.b ^ stage_3);
        }
        if ((pins.c & 1_u8 != 0_u8) & ((stage_0 & 0xf_u8) == 3_u8)) {
            held_0_d = self.held_0.wrapping_add(1_u8);
        }
        sum = sum.wrapping_add(stage_1);
        if (pins.n == 1_u8) {
            picked = stage_1;
            held_1_d = (pins.b ^ stage_3);
        }
        if ((pins.c & 2_u8 != 0_u8) & (((stage_1 >> 1) & 0xf_u8) == 3_u8)) {
            held_1_d = self.held_0.wrapping_add(1_u8);
        }
        sum = sum.wrapping_add(stage_2);
        if (pins.n == 2_u8) {
            picked = stage_2;
            held_2_d = (pins.b ^ stage_3);
        }
        if ((pins.c & 4_u8 != 0_u8) & (((stage_2 >> 2) & 0xf_u8) == 3_u8)) {
            held_2_d = self.held_0.wrapping_add(1_u8);
        }
        sum = sum.wrapping_add(stage_3);
        if (pins.n == 3_u8) {
            picked = stage_3;
            held_3_d = (pins.b ^ stage_3);
        }
        if ((pins.c & 8_u8 != 0_u8) & (((stage_3 >> 3) & 0xf_u8) == 3_u8)) {
            held_3_d = self.held_0.wrapping_add(1_u8);
        }
        last = stage_3;
        let outputs = Outputs {
            last,
            sum,
            picked,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(held_0_d, &mut self.held_0);
        changes |= put(held_1_d, &mut self.held_1);
        changes |= put(held_2_d, &mut self.held_2);
        changes |= put(held_3_d, &mut self.held_3);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 4;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.held_0),
            u64::from(self.held_1),
            u64::from(self.held_2),
            u64::from(self.held_3),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.held_0 = (words[0] & 0xff) as u8;
        self.held_1 = (words[1] & 0xff) as u8;
        self.held_2 = (words[2] & 0xff) as u8;
        self.held_3 = (words[3] & 0xff) as u8;
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
    let stage_3_1 = pins.a.wrapping_add(held.held_3);
    let value_1 = (pins.b ^ stage_3_1);
    let value_2 = held.held_0.wrapping_add(1_u8);
    if ((pins.c & 1_u8 != 0_u8) & ((pins.a.wrapping_add(held.held_0) & 0xf_u8) == 3_u8)) {
        changed |= put(value_2, &mut held.held_0);
    } else {
        if (pins.n == 0_u8) {
            changed |= put(value_1, &mut held.held_0);
        }
    }
    if ((pins.c & 2_u8 != 0_u8) & (((pins.a.wrapping_add(held.held_1) >> 1) & 0xf_u8) == 3_u8)) {
        changed |= put(value_2, &mut held.held_1);
    } else {
        if (pins.n == 1_u8) {
            changed |= put(value_1, &mut held.held_1);
        }
    }
    if ((pins.c & 4_u8 != 0_u8) & (((pins.a.wrapping_add(held.held_2) >> 2) & 0xf_u8) == 3_u8)) {
        changed |= put(value_2, &mut held.held_2);
    } else {
        if (pins.n == 2_u8) {
            changed |= put(value_1, &mut held.held_2);
        }
    }
    if ((pins.c & 8_u8 != 0_u8) & (((stage_3_1 >> 3) & 0xf_u8) == 3_u8)) {
        changed |= put(value_2, &mut held.held_3);
    } else {
        if (pins.n == 3_u8) {
            changed |= put(value_1, &mut held.held_3);
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
