//! The unit `paired_steps` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub shown_o: u8,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub step: u8,
    pub data: u8,
    pub ready: bool,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
    pub step_n: u8,
    pub data_n: u8,
    pub ready_n: bool,
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        step: 1_u8,
        data: 0_u8,
        ready: false,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
        step_n: 6_u8,
        data_n: 0xff_u8,
        ready_n: true,
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut shown_o: u8 = 0_u8;
        let mut disturbed: bool = false;
        let mut step_d: u8 = 0_u8;
        let step_differs = (self.step ^ guards.step_n) != 7_u8;
        let mut data_d: u8 = 0_u8;
        let data_differs = (self.data ^ guards.data_n) != 0xff_u8;
        let mut ready_d: bool = false;
        let ready_differs = (self.ready ^ guards.ready_n) != true;
        step_d = self.step;
        data_d = self.data;
        ready_d = self.ready;
        disturbed = ((step_differs | data_differs) | ready_differs);
        if pins.f {
            match self.step {
                1_u8 => {
                    step_d = 2_u8;
                    data_d = guards.data_n.wrapping_sub(pins.a);
                }
                2_u8 => {
                    ready_d = pins.g;
                    if (pins.g | (self.data < pins.b)) {
                        step_d = 4_u8;
                    }
                }
                _ => {
                    step_d = 1_u8;
                }
            }
        } else {
            if (self.ready & (self.data != pins.c)) {
                data_d = pins.c;
            }
        }
        if disturbed {
            step_d = 0_u8;
            data_d = 0_u8;
            ready_d = false;
        }
        shown_o = self.data;
        let outputs = Outputs {
            shown_o,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(step_d, &mut self.step);
        changes |= put(step_d ^ 7_u8, &mut guards.step_n);
        changes |= put(data_d, &mut self.data);
        changes |= put(data_d ^ 0xff_u8, &mut guards.data_n);
        changes |= put(ready_d, &mut self.ready);
        changes |= put(ready_d ^ true, &mut guards.ready_n);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 6;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.step),
            u64::from(self.data),
            u64::from(self.ready),
            u64::from(guards.step_n),
            u64::from(guards.data_n),
            u64::from(guards.ready_n),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.step = (words[0] & 0x7) as u8;
        self.data = (words[1] & 0xff) as u8;
        self.ready = words[2] & 1 == 1;
        guards.step_n = (words[3] & 0x7) as u8;
        guards.data_n = (words[4] & 0xff) as u8;
        guards.ready_n = words[5] & 1 == 1;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            step_n: self.step ^ 7_u8,
            data_n: self.data ^ 0xff_u8,
            ready_n: !self.ready,
            ..Guards::default()
        }
    }

    /// No register holds more than `tick_sound` expects; it leaves them so.
    #[must_use]
    pub fn within(&self) -> bool {
        self.step <= 4_u8
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
    match pins.f {
        false => {
            let held = host.registers();
            match u32::from(held.step) | u32::from(held.ready) << 3 {
                0x1 => in_0_1_0(host, pins),
                0x9 => in_0_1_1(host, pins),
                0x2 | 0xa => in_0_2(host, pins),
                0x4 => in_0_4_0(host, pins),
                0xc => in_0_4_1(host, pins),
                _ => host.whole(pins),
            }
        }
        true => {
            let held = host.registers();
            match u32::from(held.step) | u32::from(held.ready) << 3 {
                0x1 => in_1_1_0(host, pins),
                0x9 => in_1_1_1(host, pins),
                0x2 | 0xa => in_1_2(host, pins),
                0x4 => in_1_4_0(host, pins),
                0xc => in_1_4_1(host, pins),
                _ => host.whole(pins),
            }
        }
    }
}

#[inline(never)]
fn in_0_1_0<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    host.done(changed)
}

#[inline(never)]
fn in_0_1_1<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if !(pins.c == held.data) {
        changed |= put(pins.c, &mut held.data);
    }
    host.done(changed)
}

#[inline(never)]
fn in_0_2<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if held.ready {
        if !(pins.c == held.data) {
            changed |= put(pins.c, &mut held.data);
        }
    }
    host.done(changed)
}

#[inline(never)]
fn in_0_4_0<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    host.done(changed)
}

#[inline(never)]
fn in_0_4_1<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if !(pins.c == held.data) {
        changed |= put(pins.c, &mut held.data);
    }
    host.done(changed)
}

#[inline(never)]
fn in_1_1_0<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    held.step = 2_u8;
    changed |= held.step != 1_u8;
    changed |= put((!held.data).wrapping_sub(pins.a), &mut held.data);
    host.done(changed)
}

#[inline(never)]
fn in_1_1_1<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    held.step = 2_u8;
    changed |= held.step != 1_u8;
    changed |= put((!held.data).wrapping_sub(pins.a), &mut held.data);
    host.done(changed)
}

#[inline(never)]
fn in_1_2<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (pins.g | (held.data < pins.b)) {
        held.step = 4_u8;
        changed |= held.step != 2_u8;
    }
    changed |= put(pins.g, &mut held.ready);
    host.done(changed)
}

#[inline(never)]
fn in_1_4_0<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    held.step = 1_u8;
    changed |= held.step != 4_u8;
    host.done(changed)
}

#[inline(never)]
fn in_1_4_1<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    held.step = 1_u8;
    changed |= held.step != 4_u8;
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
