//! The processor's own copy of each register set's record, and the mutual check with the accounting unit.
//!
//! The processor predicts every record itself and both sides compare check codes after each status change. The copy stands in
//! battery-backed SRAM in two places per set, so that a power cut while one is written leaves the other. The rule that must
//! never break: a copy changes only to what the processor predicted, or at power-up to what the unit holds when that is
//! at most one transaction ahead.

use crate::constants::{MAX_ASCENDING, MAX_IMPRINT, SETS};
use crate::machine::registers::{read, write};
use crate::map::{SRAM_BASE, preset};
use crate::record::{Record, WORDS, amount, check_code, flag, flagged, set_amount, word};
use crate::regs::{command, result};
use crate::unit::Piece;

/// Two copies for each set, then one word for each set that says a copy was ever made.
const COPIES: u32 = SRAM_BASE + preset::FREE;
const COPY_BYTES: u32 = 4 * WORDS as u32;
const PRESENT: u32 = COPIES + 2 * COPY_BYTES * SETS as u32;
/// First byte behind the mirror. Byte offset from the base of SRAM.
pub const END: u32 = PRESENT + 4 * SETS as u32 - SRAM_BASE;
/// "KEPT". `Assumed:` any word but zero, which is what commissioning leaves.
const KEPT: u32 = 0x5450_454b;

/// The record after `number` (intent, debit, clear intent) on `record`, or the result code the unit will refuse with.
///
/// # Errors
/// The result code of the first check that fails, in the unit's order.
#[inline(never)]
pub fn predict(record: &Record, number: u32, piece: Piece) -> Result<Record, u32> {
    let mut next = *record;
    if number != command::CLEAR_INTENT {
        check(record, number, piece)?;
    }
    let pending = flagged(record, flag::PENDING);
    let ascending = amount(record, word::ASCENDING_LO) + u64::from(piece.value);
    let words = piece.value & 0x00ff_ffff | u32::from(piece.layout) << 24;
    match number {
        command::INTENT => {
            next[word::FLAGS] = next[word::FLAGS] & !flag::UNPRINTED | flag::PENDING;
            next[word::INTENT_VALUE] = words;
            set_amount(&mut next, word::INTENT_ASCENDING_LO, ascending);
            next[word::INTENT_DATE_KEY] = piece.date_key;
        }
        command::DEBIT => {
            set_amount(&mut next, word::ASCENDING_LO, ascending);
            let (book, sign_down) = if flagged(record, flag::HAS_DESCENDING) {
                (word::DESCENDING_LO, true)
            } else {
                (word::CONTROL_SUM_LO, false)
            };
            let old = amount(record, book);
            let value = u64::from(piece.value);
            set_amount(
                &mut next,
                book,
                if sign_down { old - value } else { old + value },
            );
            next[word::PIECE_COUNT] += 1;
            next[word::FLAGS] = next[word::FLAGS] & !flag::PENDING | flag::UNPRINTED;
            next[word::BOOKED_VALUE] = words;
            next[word::BOOKED_DATE_KEY] = piece.date_key;
        }
        _ => next[word::FLAGS] &= !flag::PENDING,
    }
    if number != command::INTENT && pending {
        next[word::INTENT_VALUE..=word::INTENT_DATE_KEY].fill(0);
    }
    next[word::GENERATION] = next[word::GENERATION].wrapping_add(1);
    next[word::CHECK] = check_code(&next);
    Ok(next)
}

fn check(record: &Record, number: u32, piece: Piece) -> Result<(), u32> {
    let ascending = amount(record, word::ASCENDING_LO);
    let value = u64::from(piece.value);
    let room = if flagged(record, flag::HAS_DESCENDING) {
        amount(record, word::DESCENDING_LO)
    } else {
        amount(record, word::LIMIT_LO).saturating_sub(ascending)
    };
    let pending = flagged(record, flag::PENDING);
    let words = piece.value & 0x00ff_ffff | u32::from(piece.layout) << 24;
    let differs =
        record[word::INTENT_VALUE] != words || record[word::INTENT_DATE_KEY] != piece.date_key;
    let checks = [
        (flagged(record, flag::LOCKED), result::SET_LOCKED),
        (!flagged(record, flag::OPEN), result::SET_NOT_OPEN),
        (
            record[word::GENERATION] >= u32::MAX - 1,
            result::GENERATION_OVERFLOW,
        ),
        (pending && number == command::INTENT, result::INTENT_PENDING),
        (
            pending && number == command::DEBIT && differs,
            result::INTENT_DIFFERS,
        ),
        (value == 0, result::VALUE_ZERO),
        (piece.value > MAX_IMPRINT, result::ABOVE_MAXIMUM),
        (value > room, result::FUNDS_SHORT),
        (
            ascending + value > MAX_ASCENDING,
            result::ASCENDING_OVERFLOW,
        ),
        (
            record[word::PIECE_COUNT] == u32::MAX,
            result::PIECE_COUNT_OVERFLOW,
        ),
    ];
    match checks.iter().find(|(applies, _)| *applies) {
        Some((_, refusal)) => Err(*refusal),
        None => Ok(()),
    }
}

/// The record after the unit's own commit that confirms an imprint.
#[must_use]
pub fn printed(record: &Record) -> Record {
    let mut next = *record;
    next[word::FLAGS] &= !flag::UNPRINTED;
    next[word::GENERATION] = next[word::GENERATION].wrapping_add(1);
    next[word::CHECK] = check_code(&next);
    next
}

fn place(set: u8, copy: u32) -> u32 {
    COPIES + (2 * u32::from(set) + copy) * COPY_BYTES
}

fn load(set: u8, copy: u32) -> Option<Record> {
    let mut record = [0; WORDS];
    for (index, word) in record.iter_mut().enumerate() {
        *word = read(place(set, copy) + 4 * index as u32);
    }
    (check_code(&record) == record[word::CHECK]).then_some(record)
}

/// What the power-up comparison found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Both agree.
    Agree,
    /// The unit is at most one transaction ahead, or there was no copy yet: its record was taken over.
    Adopted,
    /// Anything else.
    Lost,
}

/// Which of the two copies of each set is the newest.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mirror {
    newest: [u32; SETS],
}

impl Mirror {
    /// Writes the copy of `set` in the place that does not hold the newest one.
    #[inline(never)]
    pub fn keep(&mut self, set: u8, record: &Record) {
        let newest = &mut self.newest[usize::from(set) % SETS];
        *newest ^= 1;
        for (index, word) in record.iter().enumerate() {
            write(place(set, *newest) + 4 * index as u32, *word);
        }
    }

    /// Compares the unit's record with the newest whole copy, and takes it over when it may be ahead.
    #[inline(never)]
    pub fn compare(&mut self, set: u8, unit: &Record) -> Comparison {
        if check_code(unit) != unit[word::CHECK] {
            return Comparison::Lost;
        }
        let absent = read(PRESENT + 4 * u32::from(set)) != KEPT;
        let (place, own) = match (load(set, 0), load(set, 1)) {
            (Some(a), Some(b)) if a[word::GENERATION] < b[word::GENERATION] => (1, Some(b)),
            (None, b) => (1, b),
            (a, _) => (0, a),
        };
        self.newest[usize::from(set) % SETS] = place;
        match own {
            _ if absent => {}
            Some(own) if own == *unit => return Comparison::Agree,
            // A transaction is one command, with the commit that confirms the imprint before it.
            Some(own)
                if (1..=2)
                    .contains(&unit[word::GENERATION].wrapping_sub(own[word::GENERATION])) => {}
            _ => return Comparison::Lost,
        }
        self.keep(set, unit);
        write(PRESENT + 4 * u32::from(set), KEPT);
        Comparison::Adopted
    }
}
