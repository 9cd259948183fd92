//! What covers the registers: a complement of each, and a code over the working record, all the time.
//!
//! A flipped bit is found in the very cycle, before an edge uses it, because the cover no longer fits. Any flips in one
//! register are found unless they strike the same bits of its complement; of the working record and its code, any three.
//! The rule that must never break: no register without a cover, and the cover is of nothing else.

use crate::contract::{UnitError, UnitState};
use crate::pins::{BankIn, TwoRail, UnitOut};
use crate::record::{RECORDS, ROWS, Record, SETS, WORDS};
use crate::state::{FIELDS, Registers, Stored, mask, state_list};

macro_rules! cover {
    ($($(#[doc = $doc:literal])* $name:ident: $kind:ident, $width:tt;)* ; record $($word:literal)*) => {
        /// The complement of every register, and the code of the working record.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Cover {
            $(
                #[doc = concat!("Complement of `", stringify!($name), "`.")]
                pub $name: $kind,
            )*
            /// Parity of each word of the working record, word 0 lowest; the highest bit is that of all words.
            pub rows: u32,
            /// Exclusive or of all words of the working record.
            pub columns: u32,
        }

        impl Registers {
            /// The cover that fits these registers.
            #[must_use]
            pub fn cover(&self) -> Cover {
                Cover {
                    $($name: <$kind>::from_word(!self.$name.to_word() & mask($width as u32)),)*
                    rows: rows(&self.record),
                    columns: columns(&self.record),
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
                words.extend([n.rows, n.columns]);
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
                    rows: 0,
                    columns: 0,
                };
                registers.record = std::array::from_fn(|_| next());
                cover.rows = next();
                cover.columns = next();
                Ok(Self { registers, cover })
            }
        }
    };
}

state_list!(cover);

/// Parity of each word, and above them that of all.
pub(crate) fn rows(record: &Record) -> u32 {
    let odd = |word: u32| word.count_ones() & 1;
    let rows = record
        .iter()
        .rev()
        .fold(0, |rows, word| rows << 1 | odd(*word));
    rows | odd(rows) << (ROWS - 1)
}

/// Parity of each bit place over all words.
pub(crate) fn columns(record: &Record) -> u32 {
    record.iter().fold(0, |columns, word| columns ^ word)
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
    /// No stored bit has flipped, as far as the cover can tell.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.cover == self.registers.cover()
    }

    /// The output pins, which are registers all; the complement rails are those registers' complements.
    #[must_use]
    #[inline]
    pub fn out(&self) -> UnitOut {
        let (q, n) = (&self.registers, &self.cover);
        let rails = |rail, complement| TwoRail { rail, complement };
        let bank = |read, write, program| BankIn {
            address: q.address,
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
