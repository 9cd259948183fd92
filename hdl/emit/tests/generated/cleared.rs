//! The unit `cleared` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub steps: u8,
    pub data: u8,
    pub told: bool,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
    pub steps_n: u8,
    pub data_n: u8,
    pub told_n: bool,
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        steps: 5_u8,
        data: 0_u8,
        told: false,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
        steps_n: 0xfa_u8,
        data_n: 0xff_u8,
        told_n: true,
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut out: u8 = 0_u8;
        let mut upset: bool = false;
        let mut clears: bool = false;
        let mut steps_d: u8 = 0_u8;
        let steps_differs = (self.steps ^ guards.steps_n) != 0xff_u8;
        let mut data_d: u8 = 0_u8;
        let data_differs = (self.data ^ guards.data_n) != 0xff_u8;
        let mut told_d: bool = false;
        let told_differs = (self.told ^ guards.told_n) != true;
        steps_d = self.steps;
        data_d = self.data;
        told_d = self.told;
        upset = steps_differs;
        upset = (upset | told_differs);
        out = self.data.wrapping_add(self.steps);
        if pins.f {
            steps_d = self.steps.wrapping_add(pins.a);
            told_d = false;
        }
        if pins.g {
            data_d = (pins.b ^ self.steps);
        }
        clears = (upset | ((pins.a & 3_u8) == 3_u8));
        if clears {
            steps_d = 5_u8;
            data_d = 0_u8;
            told_d = false;
        }
        if clears {
            told_d = true;
        }
        let outputs = Outputs {
            out,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(steps_d, &mut self.steps);
        changes |= put(steps_d ^ 0xff_u8, &mut guards.steps_n);
        changes |= put(data_d, &mut self.data);
        changes |= put(data_d ^ 0xff_u8, &mut guards.data_n);
        changes |= put(told_d, &mut self.told);
        changes |= put(told_d ^ true, &mut guards.told_n);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 6;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.steps),
            u64::from(self.data),
            u64::from(self.told),
            u64::from(guards.steps_n),
            u64::from(guards.data_n),
            u64::from(guards.told_n),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.steps = (words[0] & 0xff) as u8;
        self.data = (words[1] & 0xff) as u8;
        self.told = words[2] & 1 == 1;
        guards.steps_n = (words[3] & 0xff) as u8;
        guards.data_n = (words[4] & 0xff) as u8;
        guards.told_n = words[5] & 1 == 1;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            steps_n: self.steps ^ 0xff_u8,
            data_n: self.data ^ 0xff_u8,
            told_n: !self.told,
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
    let old_steps = held.steps;
    let clears_1 = ((pins.a & 3_u8) == 3_u8);
    if clears_1 {
        changed |= put(5_u8, &mut held.steps);
        changed |= put(0_u8, &mut held.data);
    } else {
        if pins.f {
            changed |= put(pins.a.wrapping_add(old_steps), &mut held.steps);
        }
        if pins.g {
            changed |= put((pins.b ^ old_steps), &mut held.data);
        }
    }
    changed |= put((clears_1 | ((held.told & (!pins.f)) & (!clears_1))), &mut held.told);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
