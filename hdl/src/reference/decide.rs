//! The check phase: eight clocks of sums over 32-bit words, then the decision.
//!
//! Nothing visible changes here. The rule that must never break: every sum of money that a command would make is made
//! here first, with its carry kept, before anything is stored.

use super::{Edge, bit};
use crate::checks::{CHECKS, KNOWN, LAST_GENERATION, SPENDS};
use crate::record::{MAX_ASCENDING, MAX_IMPRINT, OPENING_BITS, PIECE_VALUE_BITS, SETS, flag, word};
use crate::regs::result;

/// `a + b + carry`, and the carry out.
pub(super) fn add(a: u32, b: u32, carry: bool) -> (u32, bool) {
    let (sum, first) = a.overflowing_add(b);
    let (sum, second) = sum.overflowing_add(u32::from(carry));
    (sum, first || second)
}

/// `a - b - borrow`, and the borrow out.
pub(super) fn subtract(a: u32, b: u32, borrow: bool) -> (u32, bool) {
    let (difference, first) = a.overflowing_sub(b);
    let (difference, second) = difference.overflowing_sub(u32::from(borrow));
    (difference, first || second)
}

fn wide(hi: u32, lo: u32) -> u64 {
    u64::from(hi) << 32 | u64::from(lo)
}

impl Edge<'_> {
    pub(super) fn flagged(&self, flag: u32) -> bool {
        self.q.record[word::FLAGS] & flag != 0
    }

    /// The 64-bit amount whose low word stands at `lo` of the working record.
    fn amount(&self, lo: usize) -> u64 {
        wide(self.q.record[lo + 1], self.q.record[lo])
    }

    /// Operand VALUE, low or high word.
    pub(super) fn value(&self, high: bool) -> u32 {
        if high {
            self.q.value_hi
        } else {
            self.q.value_lo
        }
    }

    /// One clock of sums: a low word at even steps, the high word with its carry at odd ones.
    pub(super) fn sums(&mut self) {
        let (q, high) = (self.q, bit(self.q.index, 0));
        let descends = self.flagged(flag::HAS_DESCENDING);
        let at = |lo: usize| q.record[lo + usize::from(high)];
        let carry = high && q.carry;
        let (sum, carry) = match q.index >> 1 {
            0 => add(at(word::ASCENDING_LO), at(word::DESCENDING_LO), carry),
            1 => add(at(word::ASCENDING_LO), self.value(high), carry),
            2 if descends => subtract(at(word::DESCENDING_LO), self.value(high), carry),
            2 => subtract(at(word::LIMIT_LO), self.value(high), carry),
            _ if descends => add(at(word::CONTROL_SUM_LO), self.value(high), carry),
            _ => add(at(word::LIMIT_LO), self.value(high), carry),
        };
        if !high {
            self.d.sum_lo = sum;
            self.d.carry = carry;
            return;
        }
        let sum = wide(sum, q.sum_lo);
        match q.index >> 1 {
            0 => self.d.broken = carry || sum != self.amount(word::CONTROL_SUM_LO),
            1 => {
                self.d.over_maximum = carry || sum > MAX_ASCENDING;
                self.d.over_limit = carry || sum > self.amount(word::LIMIT_LO);
            }
            2 => {
                self.d.too_short = carry || (!descends && sum < self.amount(word::ASCENDING_LO));
            }
            _ => self.d.overflow = carry,
        }
    }

    /// The pending intent is not exactly the debit asked for.
    fn intent_differs(&self) -> bool {
        let q = self.q;
        q.value_hi != 0
            || q.value_lo & !PIECE_VALUE_BITS != 0
            || q.record[word::INTENT_VALUE] != self.piece()
            || q.record[word::INTENT_DATE_KEY] != q.date_key
    }

    /// Value and layout of the piece asked for, as the record keeps them.
    pub(super) fn piece(&self) -> u32 {
        self.q.value_lo & PIECE_VALUE_BITS | self.q.info << PIECE_VALUE_BITS.trailing_ones()
    }

    /// The first row of the check table that refuses `action`, or `None` when it may go on.
    pub(super) fn refusal(&self, action: u32) -> Option<u32> {
        let (q, record) = (self.q, &self.q.record);
        let asked = |commands: u32| action < 32 && bit(commands, action);
        if !asked(KNOWN) {
            return Some(result::UNKNOWN_COMMAND);
        }
        let last = u32::MAX - u32::from(!asked(LAST_GENERATION));
        let opening = record[word::FLAGS] & OPENING_BITS;
        let pending = self.flagged(flag::PENDING);
        let descends = self.flagged(flag::HAS_DESCENDING);
        let limited = !descends && asked(SPENDS);
        CHECKS
            .iter()
            .filter(|row| asked(row.commands))
            .find(|row| match row.result {
                result::DEVICE_LOCKED => q.device_locked,
                result::UNKNOWN_SET => q.operand_set >= SETS as u32,
                result::NOT_SELECTED => !q.selected,
                result::RECORD_DAMAGED => bit(q.unusable, q.operand_set & 7),
                result::SET_LOCKED => self.flagged(flag::LOCKED),
                result::SET_OPEN => self.flagged(flag::OPEN),
                result::SET_NOT_OPEN => !self.flagged(flag::OPEN),
                result::BROKEN_SUM => q.broken,
                result::GENERATION_OVERFLOW => record[word::GENERATION] >= last,
                result::NO_INTENT => !pending,
                result::INTENT_PENDING => pending,
                result::INTENT_DIFFERS => pending && self.intent_differs(),
                result::INTENT_ISSUED => bit(q.issued, q.selected_set),
                result::OPENING_USED => q.info & OPENING_BITS <= opening,
                result::VALUE_ZERO => q.value_lo == 0 && q.value_hi == 0,
                result::ABOVE_MAXIMUM => q.value_hi != 0 || q.value_lo > MAX_IMPRINT,
                result::FUNDS_SHORT if limited => q.over_limit,
                result::FUNDS_SHORT => q.too_short,
                result::FUNDS_REMAIN => {
                    record[word::DESCENDING_LO] != 0 || record[word::DESCENDING_HI] != 0
                }
                result::ASCENDING_OVERFLOW => q.over_maximum,
                result::CONTROL_SUM_OVERFLOW => q.overflow,
                result::PIECE_COUNT_OVERFLOW => record[word::PIECE_COUNT] == u32::MAX,
                result::NOTHING_UNPRINTED => !self.flagged(flag::UNPRINTED),
                result::PRINT_DUE => {
                    q.printed_pending || (q.permit && q.permit_set != q.selected_set)
                }
                unlisted => unreachable!("the check table has a row for result {unlisted:#x}"),
            })
            .map(|row| row.result)
    }
}
