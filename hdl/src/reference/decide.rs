//! The check phase: eight steps of sums over 32-bit words, then the decision; a step takes two clocks.
//!
//! Nothing visible changes here. The rule that must never break: every sum of money that a command would make is made
//! here first, with its carry kept, before anything is stored.

use super::{Edge, bit};
use crate::checks::{CHECKS, KNOWN, LAST_GENERATION, LOOKS, SPENDS, pair};
use crate::record::{MAX_ASCENDING_HI, MAX_IMPRINT, OPENING_BITS, PIECE_VALUE_BITS, SETS, flag};
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

impl Edge<'_> {
    pub(super) fn flagged(&self, flag: u32) -> bool {
        self.q.flags & flag != 0
    }

    /// Operand VALUE, low or high word.
    pub(super) fn value(&self, high: bool) -> u32 {
        if high {
            self.q.value_hi
        } else {
            self.q.value_lo
        }
    }

    /// What the clock of the check phase after this one looks at.
    pub(super) fn look_ahead(&mut self, step: u32) {
        let Some(looks) = LOOKS.get(step as usize) else {
            return;
        };
        let descends = self.flagged(flag::HAS_DESCENDING);
        self.d.augend_at = if descends { looks.funds } else { looks.limit };
        self.d.rival_at = looks.rival;
    }

    /// What a step of the check phase adds up, and the carry: a low word at even steps, the high word with its carry at odd ones.
    pub(super) fn compared_sum(&self) -> (u32, bool) {
        let (q, high) = (self.q, bit(self.q.index, 0));
        let augend = self.look(q.augend_at);
        let (value, carry) = (self.value(high), high && q.carry);
        match q.index >> 1 & 0b11 {
            pair::CONTROL => add(augend, self.look(q.index), carry),
            pair::FUNDS => subtract(augend, value, carry),
            _ => add(augend, value, carry),
        }
    }

    /// What the sum of a step says.
    pub(super) fn sums(&mut self) {
        let q = self.q;
        let rival = self.look(q.rival_at);
        if bit(q.index, 0) {
            self.judge(rival);
        } else {
            self.d.carry = q.sum_carry;
            self.d.alike = q.sum == rival;
            self.d.above = q.sum > rival;
            if q.index >> 1 == pair::CEILING {
                self.d.other_intent = rival != self.piece();
            }
        }
        self.look_ahead(q.index + 1);
    }

    /// What a sum says once its high word is there; how its low word compares has been kept.
    fn judge(&mut self, rival: u32) {
        let q = self.q;
        let (sum, carry) = (q.sum, q.sum_carry);
        let alike = sum == rival;
        let above = sum > rival || (alike && q.above);
        match q.index >> 1 {
            pair::CEILING => {
                self.d.overflow = carry;
                self.d.other_intent = q.other_intent || rival != q.date_key;
            }
            pair::LIMIT => {
                self.d.over_maximum = carry || sum > MAX_ASCENDING_HI;
                self.d.over_limit = carry || above;
            }
            pair::CONTROL => self.d.broken = carry || !(alike && q.alike),
            _ => {
                let same = alike && q.alike;
                let below = !(above || same);
                let descends = self.flagged(flag::HAS_DESCENDING);
                self.d.too_short = carry || (!descends && below);
            }
        }
    }

    /// The pending intent is not exactly the debit asked for.
    fn intent_differs(&self) -> bool {
        let q = self.q;
        q.value_hi != 0 || q.value_lo & !PIECE_VALUE_BITS != 0 || q.other_intent
    }

    /// Value and layout of the piece asked for, as the record keeps them.
    pub(super) fn piece(&self) -> u32 {
        self.q.value_lo & PIECE_VALUE_BITS | self.q.info << PIECE_VALUE_BITS.trailing_ones()
    }

    /// The result of the first row of the check table that refuses `action`, or OK.
    pub(super) fn refusal(&self, action: u32) -> u32 {
        let q = self.q;
        let asked = |commands: u32| action < 32 && bit(commands, action);
        if !asked(KNOWN) {
            return result::UNKNOWN_COMMAND;
        }
        let opening = q.flags & OPENING_BITS;
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
                result::RECORD_DAMAGED => bit(q.unusable, q.operand_set),
                result::SET_LOCKED => self.flagged(flag::LOCKED),
                result::SET_OPEN => self.flagged(flag::OPEN),
                result::SET_NOT_OPEN => !self.flagged(flag::OPEN),
                result::BROKEN_SUM => q.broken,
                result::GENERATION_OVERFLOW if asked(LAST_GENERATION) => q.generation_end,
                result::GENERATION_OVERFLOW => q.generation_near,
                result::NO_INTENT => !pending,
                result::INTENT_PENDING => pending,
                result::INTENT_DIFFERS => pending && self.intent_differs(),
                result::INTENT_ISSUED => bit(q.issued, q.selected_set),
                result::OPENING_USED => q.info & OPENING_BITS <= opening,
                result::VALUE_ZERO => q.value_lo == 0 && q.value_hi == 0,
                result::ABOVE_MAXIMUM => q.value_hi != 0 || q.value_lo > MAX_IMPRINT,
                result::FUNDS_SHORT if limited => q.over_limit,
                result::FUNDS_SHORT => q.too_short,
                result::FUNDS_REMAIN => q.funded,
                result::ASCENDING_OVERFLOW => q.over_maximum,
                result::CONTROL_SUM_OVERFLOW => q.overflow,
                result::PIECE_COUNT_OVERFLOW => q.count_end,
                result::NOTHING_UNPRINTED => !self.flagged(flag::UNPRINTED),
                result::PRINT_DUE => {
                    q.printed_pending || (q.permit && q.permit_set != q.selected_set)
                }
                unlisted => unreachable!("the check table has a row for result {unlisted:#x}"),
            })
            .map_or(result::OK, |row| row.result)
    }
}
