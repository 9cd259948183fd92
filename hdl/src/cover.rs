//! What covers the registers: a complement of each, stored apart.
//!
//! A flipped bit is found in the very cycle, before an edge uses it, because the cover no longer fits. One in a register that carries
//! data and steers nothing at the edge is acted on in the next cycle. The working record is a memory, of which four words are
//! looked at in a cycle: a bit that has flipped there is found in the cycle that looks at its word, and acted on in the next too.
//! Until then no permit has it, but a bank may be asked to write one wrong word, and a read at the port may be answered with it.
//! Any flips in one register or word are found unless they strike the same bits of its complement. The rule that must never
//! break: no register without a cover, and the cover is of nothing else.

use crate::contract::{UnitError, UnitState};
use crate::pins::{BankIn, TwoRail, UnitOut};
use crate::record::{RECORDS, Record, SETS, WORDS};
use crate::state::{FIELDS, Registers, Stored, mask, state_list};

/// What stands behind the mark of a register that carries data.
macro_rules! covered {
    (data $what:expr) => {
        $what
    };
}

macro_rules! cover {
    ($($(#[doc = $doc:literal])* $name:ident: $kind:ident, $width:tt $(, $data:ident)?;)* ; record $($word:literal)*) => {
        /// The complement of every register and of every word of the working record.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Cover {
            $(
                #[doc = concat!("Complement of `", stringify!($name), "`.")]
                pub $name: $kind,
            )*
            /// Complements of the words of the working record.
            pub record: Record,
        }

        /// Registers that carry data.
        const DATA: &[&str] = &[$($(covered!($data stringify!($name)),)?)*];

        impl Registers {
            /// The cover that fits these registers.
            #[must_use]
            pub fn cover(&self) -> Cover {
                Cover {
                    $($name: <$kind>::from_word(!self.$name.to_word() & mask($width as u32)),)*
                    record: self.record.map(|word| !word),
                }
            }
        }

        impl Cover {
            /// This cover, but of the registers that carry data that one.
            fn with_data_of(&self, other: &Self) -> Self {
                Self {
                    $($($name: covered!($data other.$name),)?)*
                    ..*self
                }
            }
        }

        impl Covered {
            /// Every field as a word, in the order of [`FIELDS`].
            #[must_use]
            pub fn to_state(&self) -> UnitState {
                let (q, n) = (&self.registers, &self.cover);
                let mut words = vec![$(q.$name.to_word(),)* $(n.$name.to_word(),)*];
                words.extend(q.record);
                words.extend(n.record);
                UnitState(words)
            }

            /// The registers and the cover of a state, whether they fit or not.
            ///
            /// # Errors
            /// The state has another number of fields than [`FIELDS`].
            pub fn from_state(state: &UnitState) -> Result<Self, UnitError> {
                if state.0.len() != FIELDS.len() {
                    return Err(UnitError::WrongShape { found: state.0.len(), expected: FIELDS.len() });
                }
                let mut words = state.0.iter().zip(FIELDS).map(|(word, field)| word & mask(field.width));
                let mut next = || words.next().expect("as many words as fields, checked above");
                let mut registers = Registers {
                    $($name: <$kind>::from_word(next()),)*
                    record: [0; WORDS],
                };
                let mut cover = Cover {
                    $($name: <$kind>::from_word(next()),)*
                    record: [0; WORDS],
                };
                registers.record = std::array::from_fn(|_| next());
                cover.record = std::array::from_fn(|_| next());
                Ok(Self { registers, cover })
            }
        }
    };
}

state_list!(cover);

/// Whether a flip in that field of [`FIELDS`] is acted on in the cycle after the one that finds it: the field is a register that
/// carries data, a word of the working record, or the complement of one.
#[must_use]
pub fn is_late(field: usize) -> bool {
    let name = FIELDS[field].name;
    let plain = name.strip_suffix("_n").unwrap_or(name);
    plain.starts_with("record_") || DATA.contains(&plain)
}

/// Every stored bit: the registers and their cover.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered {
    /// The registers.
    pub registers: Registers,
    /// Their cover.
    pub cover: Cover,
}

impl From<Registers> for Covered {
    fn from(registers: Registers) -> Self {
        let cover = registers.cover();
        Self { registers, cover }
    }
}

impl Covered {
    /// No register that steers has lost its cover.
    #[must_use]
    pub fn fits(&self) -> bool {
        let n = &self.cover;
        let registers = self.registers.cover();
        n.with_data_of(&registers)
            == Cover {
                record: n.record,
                ..registers
            }
    }

    /// A register that carries data has lost its cover, or a word of the working record that is looked at; before the record has
    /// been filled for the first time since reset, its words are not looked at.
    #[must_use]
    pub fn spoils(&self) -> bool {
        let (q, n) = (&self.registers, &self.cover);
        let fits = |place: u32| {
            let place = place as usize;
            place >= WORDS || q.record[place] == !n.record[place]
        };
        let words = [q.index, q.augend_at, q.rival_at, q.looked_at];
        let miscovered = q.filled && !words.into_iter().all(fits);
        miscovered || n.with_data_of(&q.cover()) != *n
    }

    /// The output pins, which are registers all; the complement rails are those registers' complements.
    #[must_use]
    #[inline]
    pub fn out(&self) -> UnitOut {
        let (q, n) = (&self.registers, &self.cover);
        let rails = |rail, complement| TwoRail { rail, complement };
        let bank = |read, write, program| BankIn {
            address: q.address,
            address_n: n.address,
            data: q.data,
            read,
            write,
            program,
        };
        UnitOut {
            pready: q.pready,
            pslverr: q.pslverr,
            prdata: q.prdata,
            irq: q.irq,
            permit: rails(q.permit, n.permit),
            bank_a: bank(
                q.a_read,
                rails(q.a_write, n.a_write),
                rails(q.a_program, n.a_program),
            ),
            bank_b: bank(
                q.b_read,
                rails(q.b_write, n.b_write),
                rails(q.b_program, n.b_program),
            ),
        }
    }
}
