//! The unit `exchange` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub ahead: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub turn: u8,
    pub low: u64,
    pub high: u64,
    pub held: u64,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        turn: 0_u8,
        low: 0_u64,
        high: 0x8000000000000001_u64,
        held: 0_u64,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut ahead: bool = false;
        let mut same: bool = false;
        let mut turn_d: u8 = 0_u8;
        let mut low_d: u64 = 0_u64;
        let mut high_d: u64 = 0_u64;
        let mut held_d: u64 = 0_u64;
        low_d = self.low;
        high_d = self.high;
        held_d = self.held;
        turn_d = (self.turn.wrapping_add(1_u8) & 3_u8);
        same = (pins.p == pins.q);
        match self.turn {
            0_u8 => {
                low_d = self.high;
                high_d = self.low;
            }
            1_u8 => {
                low_d = self.low.wrapping_add(pins.p);
                high_d = (self.high ^ self.low.wrapping_add(pins.p));
            }
            2_u8 => {
                held_d = (self.low.wrapping_sub(self.high) & 0xffffffffffff_u64);
                if (pins.x < self.held) {
                    low_d = (self.held << 9_u8);
                    high_d = (self.low >> pins.n);
                }
            }
            _ => {
            }
        }
        if same {
            held_d = 0_u64;
            turn_d = self.turn;
        }
        ahead = (self.low < self.high);
        let outputs = Outputs {
            ahead,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(turn_d, &mut self.turn);
        changes |= put(low_d, &mut self.low);
        changes |= put(high_d, &mut self.high);
        changes |= put(held_d, &mut self.held);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 4;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.turn),
            self.low,
            self.high,
            self.held,
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.turn = (words[0] & 0x3) as u8;
        self.low = (words[1] & 0xffffffffffffffff) as u64;
        self.high = (words[2] & 0xffffffffffffffff) as u64;
        self.held = (words[3] & 0xffffffffffff) as u64;
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
    let old_high = held.high;
    let old_low = held.low;
    if (pins.p == pins.q) {
        return host.whole(pins);
    }
    match held.turn {
        0x0 => {
            changed |= put(old_high, &mut held.low);
            changed |= put(old_low, &mut held.high);
        }
        0x1 => {
            let value_1 = pins.p.wrapping_add(old_low);
            changed |= put(value_1, &mut held.low);
            changed |= put((old_high ^ value_1), &mut held.high);
        }
        0x2 => {
            if (pins.x < held.held) {
                changed |= put((held.held << 9_u8), &mut held.low);
                changed |= put((old_low >> pins.n), &mut held.high);
            }
            changed |= put((old_low.wrapping_sub(old_high) & 0xffffffffffff_u64), &mut held.held);
        }
        _ => {
        }
    }
    changed |= put((held.turn.wrapping_add(1_u8) & 3_u8), &mut held.turn);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
