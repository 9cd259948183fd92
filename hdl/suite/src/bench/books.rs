//! The books of a set: what the two banks hold of it, and what a command must make of it.
//!
//! The rule that must never break: nothing of the unit is asked; the words in the banks are the evidence, and the sums are
//! made here anew, 64 bits wide.

use hdl::Ability;
use hdl::record::{
    MARKER_VALID, MARKER_WORD, OPENING_BITS, PIECE_VALUE_BITS, REASON_BITS, Record, WORDS, address,
    flag, sealed, word,
};
use hdl::regs::{info, lock_reason};

use super::{Bank, Bench};
use crate::coverage::Asked;

/// Slots of `set` in `bank` that are marked valid.
fn valid_slots(bank: &Bank, set: u32) -> Vec<u32> {
    let valid = |slot: &u32| bank.words[address(set, *slot, MARKER_WORD) as usize] == MARKER_VALID;
    (0..2).filter(valid).collect()
}

/// The record in one slot.
fn in_slot(bank: &Bank, set: u32, slot: u32) -> Record {
    let base = address(set, slot, 0) as usize;
    std::array::from_fn(|word| bank.words[base + word])
}

/// The newest record of `set` in `bank` that is marked valid and has a good check code.
#[must_use]
pub fn newest(bank: &Bank, set: u32) -> Option<Record> {
    let slots = valid_slots(bank, set).into_iter();
    slots
        .map(|slot| in_slot(bank, set, slot))
        .filter(|record| *record == sealed(*record))
        .max_by_key(|record| record[word::GENERATION])
}

/// Puts `record`, sealed, where `bank` holds its newest record of `set`.
pub fn put(bank: &mut Bank, set: u32, record: Record) {
    let slots = valid_slots(bank, set).into_iter();
    let newest = slots.max_by_key(|slot| in_slot(bank, set, *slot)[word::GENERATION]);
    let base = address(set, newest.expect("a valid slot"), 0) as usize;
    bank.words[base..base + WORDS].copy_from_slice(&sealed(record));
}

/// Puts `record`, as it is, into a slot of `bank`, and marks it VALID.
pub fn place(bank: &mut Bank, set: u32, slot: u32, record: &Record) {
    let base = address(set, slot, 0) as usize;
    bank.words[base..base + WORDS].copy_from_slice(record);
    bank.words[address(set, slot, MARKER_WORD) as usize] = MARKER_VALID;
}

/// Each bank that the unit has holds `record` for `set` in its one valid slot, and no torn word in it.
pub fn assert_both_banks_hold(bench: &Bench, set: u32, record: &Record, what: &str) {
    let banks = [(&bench.a, "A"), (&bench.b, "B")];
    let there = if bench.has(Ability::BankB) { 2 } else { 1 };
    for (bank, name) in &banks[..there] {
        let slots = valid_slots(bank, set);
        assert_eq!(
            slots.len(),
            1,
            "{what}: bank {name} has {} valid slots",
            slots.len()
        );
        let base = address(set, slots[0], 0) as usize;
        let markers = (0..2).map(|slot| address(set, slot, MARKER_WORD) as usize);
        let torn = (base..base + WORDS)
            .chain(markers)
            .find(|at| bank.torn[*at]);
        assert_eq!(torn, None, "{what}: bank {name} has a torn word");
        let held = in_slot(bank, set, slots[0]);
        assert_eq!(held, *record, "{what}: bank {name} differs");
    }
}

/// The 64-bit amount whose low word stands at `lo`, in mills.
#[must_use]
pub fn amount(record: &Record, lo: usize) -> u64 {
    u64::from(record[lo + 1]) << 32 | u64::from(record[lo])
}

/// Makes the amount whose low word stands at `lo` this one.
pub fn set_amount(record: &mut Record, lo: usize, mills: u64) {
    record[lo] = mills as u32;
    record[lo + 1] = (mills >> 32) as u32;
}

/// An open record with these amounts, whose sums agree.
pub fn with_amounts(ascending: u64, descending: u64, limit: u64) -> Record {
    let mut record = [0; WORDS];
    record[word::FLAGS] = flag::OPEN | 1 << 8;
    if limit == 0 {
        record[word::FLAGS] |= flag::HAS_DESCENDING;
    }
    let amounts = [
        (word::ASCENDING_LO, ascending),
        (word::DESCENDING_LO, descending),
        (word::CONTROL_SUM_LO, ascending + descending),
        (word::LIMIT_LO, limit),
    ];
    for (lo, mills) in amounts {
        set_amount(&mut record, lo, mills);
    }
    record
}

/// What a command is given.
#[derive(Clone, Copy, Debug)]
pub struct Operands {
    /// Operand SET.
    pub set: u32,
    /// Operand VALUE in mills.
    pub value: u64,
    /// Operand DATE_KEY.
    pub date_key: u32,
    /// Operand INFO.
    pub info: u32,
    /// Operand LICENCE.
    pub licence: u32,
}

impl Operands {
    /// Value and layout as a record keeps them.
    #[must_use]
    pub fn piece(&self) -> u32 {
        self.value as u32 & PIECE_VALUE_BITS | self.info << PIECE_VALUE_BITS.trailing_ones()
    }
}

/// What the commit of `asked` must make of `record`: a set's, or the device record.
///
/// # Panics
/// A sum overflows: the command must have been refused.
#[must_use]
pub fn after(record: &Record, asked: Asked, operands: &Operands) -> Record {
    let mut new = *record;
    let descends = record[word::FLAGS] & flag::HAS_DESCENDING != 0;
    let mut change = |lo: usize, add: bool| {
        let old = amount(&new, lo);
        let sum = if add {
            old.checked_add(operands.value)
        } else {
            old.checked_sub(operands.value)
        };
        set_amount(&mut new, lo, sum.expect("a sum that the unit has checked"));
    };
    match asked {
        Asked::Open => new = opened(operands),
        Asked::Debit => {
            change(word::ASCENDING_LO, true);
            if descends {
                change(word::DESCENDING_LO, false);
            } else {
                change(word::CONTROL_SUM_LO, true);
            }
        }
        Asked::Credit | Asked::Withdraw if descends => {
            change(word::DESCENDING_LO, asked == Asked::Credit);
            change(word::CONTROL_SUM_LO, asked == Asked::Credit);
        }
        Asked::Credit | Asked::Withdraw => change(word::LIMIT_LO, asked == Asked::Credit),
        _ => {}
    }
    new[word::GENERATION] = record[word::GENERATION] + 1;
    describe(&mut new, asked, operands);
    sealed(new)
}

/// A set just opened.
fn opened(operands: &Operands) -> Record {
    let mut record = [0; WORDS];
    record[word::LICENCE] = operands.licence;
    record[word::FLAGS] = flag::OPEN | operands.info & OPENING_BITS;
    if operands.info >> info::DESCENDING & 1 == 1 {
        record[word::FLAGS] |= flag::HAS_DESCENDING;
        set_amount(&mut record, word::DESCENDING_LO, operands.value);
        set_amount(&mut record, word::CONTROL_SUM_LO, operands.value);
    } else {
        set_amount(&mut record, word::LIMIT_LO, operands.value);
    }
    record
}

/// Everything about a commit that is not money.
fn describe(record: &mut Record, asked: Asked, operands: &Operands) {
    match asked {
        Asked::Close => record[word::FLAGS] &= !flag::OPEN,
        Asked::Debit => {
            record[word::FLAGS] = record[word::FLAGS] & !flag::PENDING | flag::UNPRINTED;
            record[word::PIECE_COUNT] += 1;
            record[word::INTENT_VALUE..=word::INTENT_DATE_KEY].fill(0);
            record[word::BOOKED_VALUE] = operands.piece();
            record[word::BOOKED_DATE_KEY] = operands.date_key;
        }
        Asked::Intent => {
            record[word::FLAGS] = record[word::FLAGS] & !flag::UNPRINTED | flag::PENDING;
            record[word::INTENT_VALUE] = operands.piece();
            let predicted = amount(record, word::ASCENDING_LO) + operands.value;
            set_amount(record, word::INTENT_ASCENDING_LO, predicted);
            record[word::INTENT_DATE_KEY] = operands.date_key;
        }
        Asked::ClearIntent => {
            record[word::FLAGS] &= !flag::PENDING;
            record[word::INTENT_VALUE..=word::INTENT_DATE_KEY].fill(0);
        }
        Asked::Lock | Asked::LockDevice => {
            let reason = reason_given(operands) << REASON_BITS.trailing_zeros();
            record[word::FLAGS] = record[word::FLAGS] & !REASON_BITS | flag::LOCKED | reason;
        }
        _ => {}
    }
}

/// The lock reason that a command gives.
#[must_use]
pub fn reason_given(operands: &Operands) -> u32 {
    match operands.value as u32 & 0xff {
        lock_reason::NONE => lock_reason::BY_COMMAND,
        reason => reason,
    }
}

/// What recording the print of the last piece must make of `record`.
#[must_use]
pub fn printed(record: &Record) -> Record {
    let mut new = *record;
    new[word::FLAGS] &= !flag::UNPRINTED;
    new[word::GENERATION] += 1;
    sealed(new)
}
