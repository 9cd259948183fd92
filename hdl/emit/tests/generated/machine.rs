//! The unit `machine` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub busy: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub state: u8,
    pub count: u8,
    pub last: u8,
    pub total: u64,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        state: 3_u8,
        count: 0_u8,
        last: 0_u8,
        total: 0_u64,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut busy: bool = false;
        let mut alarm: bool = false;
        let mut state_d: u8 = 0_u8;
        let mut count_d: u8 = 0_u8;
        let mut last_d: u8 = 0_u8;
        let mut total_d: u64 = 0_u64;
        state_d = self.state;
        count_d = self.count;
        last_d = self.last;
        total_d = self.total;
        alarm = (pins.a == pins.b);
        busy = (self.state != 3_u8);
        match self.state {
            3_u8 => {
                if pins.f {
                    state_d = 0xc_u8;
                    count_d = pins.a;
                } else {
                    if pins.g {
                        last_d = pins.b;
                    }
                }
            }
            0xc_u8 => {
                count_d = self.count.wrapping_sub(1_u8);
                total_d = (self.total.wrapping_add(pins.x) & 0xffffffffffff_u64);
                if ((self.count & 3_u8) == 0_u8) {
                    state_d = 0x15_u8;
                } else {
                    if (self.count.wrapping_add(pins.a) < 0x28_u8) {
                        state_d = 0x1a_u8;
                        last_d = self.count;
                    }
                }
            }
            0x15_u8 => {
                match pins.n {
                    0_u8 => {
                        last_d = self.count;
                    }
                    1_u8 => {
                        last_d = (self.last ^ pins.a);
                        count_d = self.last;
                    }
                    5_u8 => {
                        total_d = ((self.total >> 3_u8) & 0xffffffffffff_u64);
                    }
                    _ => {
                        state_d = 3_u8;
                    }
                }
            }
            _ => {
                state_d = 3_u8;
                last_d = 0_u8;
            }
        }
        if alarm {
            state_d = 3_u8;
            count_d = 0xff_u8;
        }
        let outputs = Outputs {
            busy,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(state_d, &mut self.state);
        changes |= put(count_d, &mut self.count);
        changes |= put(last_d, &mut self.last);
        changes |= put(total_d, &mut self.total);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 4;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.state),
            u64::from(self.count),
            u64::from(self.last),
            self.total,
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.state = (words[0] & 0x1f) as u8;
        self.count = (words[1] & 0xff) as u8;
        self.last = (words[2] & 0xff) as u8;
        self.total = (words[3] & 0xffffffffffff) as u64;
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
    let held = host.registers();
    match u32::from(held.state & 0x3) {
        0x3 if held.state == 0x3 => in_3(host, pins),
        0x0 if held.state == 0xc => in_12(host, pins),
        0x1 if held.state == 0x15 => in_21(host, pins),
        _ => host.whole(pins),
    }
}

#[inline(never)]
fn in_3<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (pins.a == pins.b) {
        return host.whole(pins);
    }
    if pins.f {
        held.state = 0xc_u8;
        changed |= held.state != 3_u8;
        changed |= put(pins.a, &mut held.count);
    } else {
        if pins.g {
            changed |= put(pins.b, &mut held.last);
        }
    }
    host.done(changed)
}

#[inline(never)]
fn in_12<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (pins.a == pins.b) {
        return host.whole(pins);
    }
    if ((held.count & 3_u8) == 0_u8) {
        held.state = 0x15_u8;
        changed |= held.state != 0xc_u8;
    } else {
        if (pins.a.wrapping_add(held.count) < 0x28_u8) {
            held.state = 0x1a_u8;
            changed |= held.state != 0xc_u8;
            changed |= put(held.count, &mut held.last);
        }
    }
    changed |= put(held.count.wrapping_sub(1_u8), &mut held.count);
    changed |= put((pins.x.wrapping_add(held.total) & 0xffffffffffff_u64), &mut held.total);
    host.done(changed)
}

#[inline(never)]
fn in_21<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (pins.a == pins.b) {
        return host.whole(pins);
    }
    match pins.n {
        0x0 => {
            changed |= put(held.count, &mut held.last);
        }
        0x1 => {
            changed |= put(held.last, &mut held.count);
            changed |= put((pins.a ^ held.last), &mut held.last);
        }
        0x5 => {
            changed |= put(((held.total >> 3_u8) & 0xffffffffffff_u64), &mut held.total);
        }
        _ => {
            held.state = 3_u8;
            changed |= held.state != 0x15_u8;
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
