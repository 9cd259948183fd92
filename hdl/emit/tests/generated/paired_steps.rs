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

    /// One edge of a unit whose guards fit; they will fit again. Says whether a register changed; nothing has
    /// happened when it says nothing: the edge is then left to `tick`.
    #[inline]
    pub fn tick_sound(&mut self, pins: &Inputs) -> Option<bool> {
        if pins.reset_i {
            return None;
        }
        match pins.f {
            false => {
                match self.step {
                    0x1 => {
                        self.in_0_1(pins)
                    }
                    0x2 => {
                        self.in_0_2(pins)
                    }
                    0x4 => {
                        self.in_0_4(pins)
                    }
                    _ => None,
                }
            }
            true => {
                match self.step {
                    0x1 => {
                        self.in_1_1(pins)
                    }
                    0x2 => {
                        self.in_1_2(pins)
                    }
                    0x4 => {
                        self.in_1_4(pins)
                    }
                    _ => None,
                }
            }
        }
    }

    fn in_0_1(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        if self.ready {
            if !(pins.c == self.data) {
                changed |= put(pins.c, &mut self.data);
            }
        }
        Some(changed)
    }

    fn in_0_2(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        if self.ready {
            if !(pins.c == self.data) {
                changed |= put(pins.c, &mut self.data);
            }
        }
        Some(changed)
    }

    fn in_0_4(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        if self.ready {
            if !(pins.c == self.data) {
                changed |= put(pins.c, &mut self.data);
            }
        }
        Some(changed)
    }

    fn in_1_1(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        self.step = 2_u8;
        changed |= self.step != 1_u8;
        changed |= put((!self.data).wrapping_sub(pins.a), &mut self.data);
        Some(changed)
    }

    fn in_1_2(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        if (pins.g | (self.data < pins.b)) {
            self.step = 4_u8;
            changed |= self.step != 2_u8;
        }
        changed |= put(pins.g, &mut self.ready);
        Some(changed)
    }

    fn in_1_4(&mut self, pins: &Inputs) -> Option<bool> {
        let mut changed = false;
        self.step = 1_u8;
        changed |= self.step != 4_u8;
        Some(changed)
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
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}
