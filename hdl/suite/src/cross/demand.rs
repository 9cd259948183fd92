//! What it takes for a command to have a given result: the record it meets, its operands, and what happens meanwhile.
//!
//! The rule that must never break: a demand makes one check refuse, and every check before it hold.

use hdl::record::{MAX_ASCENDING, MAX_IMPRINT, PIECE_VALUE_BITS, Record, SETS, WORDS, flag, word};
use hdl::regs::{info, lock_reason, result};

use super::Combination;
use crate::bench::books::{Operands, amount, set_amount};
use crate::coverage::{Asked, Met};

/// Value of an ordinary piece.
const VALUE: u64 = 100;
/// Ascending before it: the piece carries into the high word.
const ASCENDING: u64 = (1 << 32) - 50;
/// Funds before it: the piece borrows from the high word.
const FUNDS: u64 = (1 << 32) + 20;
/// Date and key indicator of a piece.
const DATE_KEY: u32 = 0x1a0b_1603;
/// Last opening number of a set that has one.
const OPENING: u32 = 5;

/// What happens between the command and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// Nothing.
    Nothing,
    /// A report of the print head that cannot be, which locks the device.
    Alarm,
    /// The print head reports the piece under permit.
    Report,
    /// A stored bit flips.
    Flip,
}

/// One demand.
#[derive(Clone, Debug)]
pub(super) struct Demand {
    /// The record of the set at work, not yet sealed.
    pub record: Record,
    /// What the command is given.
    pub operands: Operands,
    /// What happens meanwhile.
    pub event: Event,
    /// The set whose piece has the permit.
    pub permitted: Option<u32>,
    /// No set is selected.
    pub unselected: bool,
    /// A record that no bank holds sound: a set's, or the device record.
    pub decayed: Option<u32>,
}

/// Another set than `set`: one whose piece may have the permit.
pub(super) fn neighbour(set: u32) -> u32 {
    (set + 1) % SETS as u32
}

/// Another one: one to select.
pub(super) fn stranger(set: u32) -> u32 {
    (set + 2) % SETS as u32
}

impl Demand {
    /// What makes that combination on `set`.
    pub(super) fn of(combination: &Combination, set: u32) -> Self {
        let Combination {
            asked, result, met, ..
        } = *combination;
        let permitted = match met {
            Met::Permitted => Some(set),
            Met::Elsewhere => Some(neighbour(set)),
            Met::Pending | Met::Issued if result == result::PRINT_DUE => Some(neighbour(set)),
            _ => None,
        };
        let event = match (result, met) {
            (result::OUTCOME_OPEN, _) => Event::Flip,
            (result::DEVICE_LOCKED, met) if met != Met::DeviceLocked => Event::Alarm,
            (result::PRINT_DUE, Met::Permitted) => Event::Report,
            _ => Event::Nothing,
        };
        let decayed = match asked {
            _ if result != result::RECORD_DAMAGED => None,
            Asked::Select => Some(stranger(set)),
            Asked::Read => Some(set),
            _ => Some(SETS as u32),
        };
        let mut demand = Self {
            record: met_record(met, set),
            operands: operands(asked, set),
            event,
            permitted,
            unselected: met == Met::NotSelected || result == result::NOT_SELECTED,
            decayed,
        };
        demand.twist(asked, result, met);
        demand
    }

    /// Makes the check for `result` refuse, and those before it hold.
    fn twist(&mut self, asked: Asked, result: u32, met: Met) {
        let record = &mut self.record;
        let intended = matches!(met, Met::Pending | Met::Issued);
        match result {
            result::UNKNOWN_SET => self.operands.set = SETS as u32,
            result::BROKEN_SUM => {
                let sum = amount(record, word::CONTROL_SUM_LO);
                set_amount(record, word::CONTROL_SUM_LO, sum + 1);
            }
            result::GENERATION_OVERFLOW => record[word::GENERATION] = u32::MAX,
            result::OPENING_USED => {
                let opening = record[word::FLAGS] & 0xff00;
                self.operands.info = self.operands.info & !0xff00 | opening;
            }
            result::INTENT_DIFFERS => self.operands.value = VALUE + 1,
            result::VALUE_ZERO => self.operands.value = 0,
            result::ABOVE_MAXIMUM => self.operands.value = u64::from(MAX_IMPRINT) + 1,
            result::FUNDS_SHORT => fund(record, amount(record, word::ASCENDING_LO), VALUE - 1),
            result::FUNDS_REMAIN => {
                let sum = amount(record, word::ASCENDING_LO) + 1;
                set_amount(record, word::DESCENDING_LO, 1);
                set_amount(record, word::CONTROL_SUM_LO, sum);
            }
            result::ASCENDING_OVERFLOW => fund(record, MAX_ASCENDING - VALUE + 1, FUNDS),
            result::CONTROL_SUM_OVERFLOW => {
                let ascending = amount(record, word::ASCENDING_LO);
                fund(record, ascending, u64::MAX - VALUE + 1 - ascending);
            }
            result::PIECE_COUNT_OVERFLOW => record[word::PIECE_COUNT] = u32::MAX,
            result::NOTHING_UNPRINTED => record[word::FLAGS] &= !flag::UNPRINTED,
            result::PRINT_DUE if asked == Asked::Reprint => record[word::FLAGS] |= flag::UNPRINTED,
            result::OK | result::BANK_FAILED if asked == Asked::Close => {
                fund(record, amount(record, word::ASCENDING_LO), 0);
            }
            _ => {}
        }
        if intended && result != result::INTENT_DIFFERS {
            self.record[word::INTENT_VALUE] = self.operands.piece();
        }
    }
}

/// Gives `record` these books: `funds` is what may still be spent.
fn fund(record: &mut Record, ascending: u64, funds: u64) {
    let descends = record[word::FLAGS] & flag::HAS_DESCENDING != 0;
    let (descending, limit) = if descends {
        (funds, 0)
    } else {
        (0, ascending + funds)
    };
    set_amount(record, word::ASCENDING_LO, ascending);
    set_amount(record, word::DESCENDING_LO, descending);
    set_amount(record, word::CONTROL_SUM_LO, ascending + descending);
    set_amount(record, word::LIMIT_LO, limit);
}

/// The record of a set in that condition, with funds. Where the condition leaves it open, sets with even numbers have a
/// descending register.
pub(super) fn met_record(met: Met, set: u32) -> Record {
    let mut record = [0; WORDS];
    record[word::GENERATION] = 40 + set;
    if met == Met::Empty {
        return record;
    }
    let descends = met == Met::Open || (met != Met::Limited && set.is_multiple_of(2));
    let own = match met {
        Met::Closed => 0,
        Met::SetLocked => flag::OPEN | flag::LOCKED | lock_reason::TAMPER << 16,
        Met::Pending | Met::Issued => flag::OPEN | flag::PENDING,
        Met::Permitted | Met::Unprinted => flag::OPEN | flag::UNPRINTED,
        _ => flag::OPEN,
    };
    record[word::LICENCE] = 0x70 + set;
    let kind = if descends { flag::HAS_DESCENDING } else { 0 };
    record[word::FLAGS] = own | kind | OPENING << 8;
    record[word::PIECE_COUNT] = 12;
    record[word::BOOKED_VALUE] = 1 << PIECE_VALUE_BITS.trailing_ones() | 77;
    record[word::BOOKED_DATE_KEY] = DATE_KEY - 0x100;
    fund(&mut record, ASCENDING, FUNDS);
    if matches!(met, Met::Pending | Met::Issued) {
        record[word::INTENT_DATE_KEY] = DATE_KEY;
        set_amount(&mut record, word::INTENT_ASCENDING_LO, ASCENDING + VALUE);
    }
    record
}

/// Operands with which `asked` succeeds where it can.
pub(super) fn operands(asked: Asked, set: u32) -> Operands {
    let scope = u32::from(asked == Asked::LockDevice) << info::WHOLE_DEVICE;
    let kind = (set & 1) << info::DESCENDING;
    Operands {
        set: stranger(set),
        value: VALUE,
        date_key: DATE_KEY,
        info: 1 | (OPENING + 1) << info::OPENING | kind | scope,
        licence: 0x900 + set,
    }
}
