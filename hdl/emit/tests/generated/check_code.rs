//! The unit `check_code` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.

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
    pub code_o: u32,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub check: u32,
    pub many: u8,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        check: 0xffffffff_u32,
        many: 0_u8,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &Inputs) -> (bool, Outputs) {
        let mut code_o: u32 = 0_u32;
        let mut code: u32 = 0_u32;
        let mut lowest: bool = false;
        let mut check_d: u32 = 0_u32;
        let mut many_d: u8 = 0_u8;
        check_d = self.check;
        many_d = self.many;
        code = self.check;
        lowest = (code & 1_u32 != 0_u32);
        if pins.f {
            code = (code ^ pins.v);
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            lowest = (code & 1_u32 != 0_u32);
            code = (code >> u8::from(true));
            if lowest {
                code = (code ^ 0xedb88320_u32);
            }
            check_d = code;
            many_d = self.many.wrapping_add(1_u8);
        } else {
            if (pins.w == pins.v) {
                check_d = 0xffffffff_u32;
            }
        }
        code_o = (!self.check);
        let outputs = Outputs {
            code_o,
        };
        if pins.reset_i {
            let changes = put(Self::AFTER_RESET, self) | put(Self::GUARDS_AFTER_RESET, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(check_d, &mut self.check);
        changes |= put(many_d, &mut self.many);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 2;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.check),
            u64::from(self.many),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.check = (words[0] & 0xffffffff) as u32;
        self.many = (words[1] & 0xff) as u8;
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
    match pins.f {
        false => in_0(host, pins),
        true => in_1(host, pins),
    }
}

#[inline(never)]
fn in_0<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (pins.v == pins.w) {
        changed |= put(0xffffffff_u32, &mut held.check);
    }
    host.done(changed)
}

#[inline(never)]
fn in_1<H: Host>(host: &mut H, pins: &Inputs) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    changed |= put(linear(&LINEAR_0, (pins.v ^ held.check)), &mut held.check);
    changed |= put(held.many.wrapping_add(1_u8), &mut held.many);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}

/// Tables of a linear map: what each byte of a word contributes.
type Tables = [[u32; 256]; 4];

/// The tables of the map with these columns.
const fn tables(columns: [u32; 32]) -> Tables {
    let mut tables = [[0; 256]; 4];
    let mut place = 0;
    while place < 4 * 256 * 8 {
        let (bit, byte, table) = (place % 8, place / 8 % 256, place / 2048);
        if byte >> bit & 1 == 1 {
            tables[table][byte] ^= columns[8 * table + bit];
        }
        place += 1;
    }
    tables
}

/// What the map makes of a word.
#[inline(always)]
fn linear(tables: &Tables, word: u32) -> u32 {
    let [a, b, c, d] = word.to_le_bytes();
    tables[0][a as usize] ^ tables[1][b as usize] ^ tables[2][c as usize] ^ tables[3][d as usize]
}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
