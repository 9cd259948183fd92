//! The apply phase: the working record becomes the new one, one word in two clocks, its check code a word behind.
//!
//! Runs only after the decision found nothing against the command. The rule that must never break: amounts change here
//! only by the operand that the check phase has let pass.

use super::decide::{add, subtract};
use super::{Edge, bit};
use crate::checks::{LOCK_DEVICE, PRINTED};
use crate::codes::state;
use crate::record::{OPENING_BITS, REASON_BITS, crc32, flag, word};
use crate::regs::{command, info};
use crate::state::mask;

/// What happens to one amount.
#[derive(Clone, Copy)]
enum Change {
    Keep,
    Zero,
    Load,
    Sum,
}

impl Edge<'_> {
    /// One clock of a step: the sum, and the check code of the word before, which has been written; then the word at `index`
    /// is replaced by its successor.
    pub(super) fn apply(&mut self) {
        let q = self.q;
        let index = q.index as usize;
        self.step();
        if !q.second {
            (self.d.sum, self.d.sum_carry) = self.successor_sum(index);
            if index > 0 {
                self.d.crc = !crc32(!q.crc, &[self.look(q.rival_at)]);
            }
            return;
        }
        self.d.rival_at = q.index;
        if index >= word::CHECK {
            self.keep(!q.crc);
            self.d.a_lost = false;
            self.start_commit(false);
            return;
        }
        let (new, carry) = self.successor(index);
        self.keep(new);
        self.d.carry = carry;
        self.d.index = q.index + 1;
        let high = index == word::INTENT_ASCENDING_LO;
        self.d.augend_at = word::ASCENDING_LO as u32 + u32::from(high);
    }

    /// The word at `index` counts what it is about.
    fn counts(&self, index: usize) -> bool {
        let debits = self.q.action == command::DEBIT;
        index == word::GENERATION || (index == word::PIECE_COUNT && debits)
    }

    /// What is added up at `index`, whether it is needed there or not, and the carry.
    fn successor_sum(&self, index: usize) -> (u32, bool) {
        let (q, action) = (self.q, self.q.action);
        let old = self.look(q.index);
        let predicts = action == command::INTENT;
        let high = index % 2 == 1;
        let carry = high && q.carry;
        match index {
            _ if self.counts(index) => add(old, 0, true),
            word::INTENT_ASCENDING_LO if predicts => add(self.look(q.augend_at), q.value_lo, false),
            word::INTENT_ASCENDING_HI if predicts => {
                add(self.look(q.augend_at), q.value_hi, q.carry)
            }
            word::DESCENDING_LO | word::DESCENDING_HI if action == command::DEBIT => {
                subtract(old, self.value(high), carry)
            }
            _ if action == command::WITHDRAW => subtract(old, self.value(high), carry),
            _ => add(old, self.value(high), carry),
        }
    }

    /// The word at `index` of the working record becomes `new`; at most one word is written at an edge. What is asked
    /// at any time about the record is kept beside it.
    pub(super) fn keep(&mut self, new: u32) {
        let place = self.q.index as usize;
        let Some(kept) = self.d.record.get_mut(place) else {
            return;
        };
        *kept = new;
        self.kept = Some(place);
        let d = &mut *self.d;
        match place {
            word::FLAGS => d.flags = new & mask(24),
            word::DESCENDING_LO => d.funded = new != 0,
            word::DESCENDING_HI => d.funded = self.q.funded || new != 0,
            word::PIECE_COUNT => d.count_end = new == u32::MAX,
            word::GENERATION => {
                d.generation_end = new == u32::MAX;
                d.generation_near = new >= u32::MAX - 1;
            }
            word::CHECK => d.filled = true,
            _ => {}
        }
    }

    /// Begins the walk.
    pub(super) fn start_apply(&mut self) {
        self.d.state = state::APPLY;
        self.d.index = 0;
        self.d.augend_at = word::ASCENDING_LO as u32;
        self.d.crc = u32::MAX;
        self.d.home = false;
    }

    /// The new word at `index`, and the carry into the next one.
    fn successor(&self, index: usize) -> (u32, bool) {
        let (q, action) = (self.q, self.q.action);
        let old = q.record[index];
        let opens = action == command::OPEN;
        let debits = action == command::DEBIT;
        let intends = action == command::INTENT;
        let forgets = opens || debits || action == command::CLEAR_INTENT;
        let or_cleared = |new: u32, set: bool, clear: bool| match (set, clear) {
            (true, _) => (new, false),
            (_, true) => (0, false),
            _ => (old, false),
        };
        match index {
            word::LICENCE => or_cleared(q.new_licence, opens, false),
            word::FLAGS => (self.new_flags(old, action), false),
            word::ASCENDING_LO..=word::CONTROL_SUM_HI | word::LIMIT_LO | word::LIMIT_HI => {
                self.changed(index, old)
            }
            word::PIECE_COUNT => or_cleared(q.sum, debits, opens),
            word::GENERATION => (q.sum, false),
            word::INTENT_VALUE => or_cleared(self.piece(), intends, forgets),
            word::INTENT_ASCENDING_LO | word::INTENT_ASCENDING_HI if intends => {
                (q.sum, q.sum_carry)
            }
            word::INTENT_ASCENDING_LO | word::INTENT_ASCENDING_HI => or_cleared(0, false, forgets),
            word::INTENT_DATE_KEY => or_cleared(q.date_key, intends, forgets),
            word::BOOKED_VALUE => or_cleared(self.piece(), debits, opens),
            _ => or_cleared(q.date_key, debits, opens),
        }
    }

    fn new_flags(&self, old: u32, action: u32) -> u32 {
        let q = self.q;
        let locked = |reason: u32| {
            old & !REASON_BITS | flag::LOCKED | reason << REASON_BITS.trailing_zeros()
        };
        match action {
            command::OPEN => {
                let kind = if bit(q.info, info::DESCENDING) {
                    flag::HAS_DESCENDING
                } else {
                    0
                };
                flag::OPEN | kind | q.info & OPENING_BITS
            }
            command::CLOSE => old & !flag::OPEN,
            command::DEBIT => old & !flag::PENDING | flag::UNPRINTED,
            command::INTENT => old & !flag::UNPRINTED | flag::PENDING,
            command::CLEAR_INTENT => old & !flag::PENDING,
            command::LOCK => locked(self.reason_given()),
            LOCK_DEVICE => locked(q.lock_reason),
            PRINTED => old & !flag::UNPRINTED,
            _ => old,
        }
    }

    /// One word of an amount; the carry register joins its two words.
    fn changed(&self, index: usize, old: u32) -> (u32, bool) {
        match self.change(index & !1) {
            Change::Keep => (old, false),
            Change::Zero => (0, false),
            Change::Load => (self.value(index % 2 == 1), false),
            Change::Sum => (self.q.sum, self.q.sum_carry),
        }
    }

    /// What the command does to the amount at `lo`.
    fn change(&self, lo: usize) -> Change {
        let opens_descending = bit(self.q.info, info::DESCENDING);
        let descends = self.flagged(flag::HAS_DESCENDING);
        match (self.q.action, lo) {
            (command::OPEN, word::ASCENDING_LO) => Change::Zero,
            (command::OPEN, word::LIMIT_LO) if opens_descending => Change::Zero,
            (command::OPEN, word::LIMIT_LO) => Change::Load,
            (command::OPEN, _) if opens_descending => Change::Load,
            (command::OPEN, _) => Change::Zero,
            (command::DEBIT, word::ASCENDING_LO) => Change::Sum,
            (command::DEBIT, word::DESCENDING_LO) if descends => Change::Sum,
            (command::DEBIT, word::CONTROL_SUM_LO) if !descends => Change::Sum,
            (command::CREDIT | command::WITHDRAW, word::DESCENDING_LO | word::CONTROL_SUM_LO)
                if descends =>
            {
                Change::Sum
            }
            (command::CREDIT | command::WITHDRAW, word::LIMIT_LO) if !descends => Change::Sum,
            _ => Change::Keep,
        }
    }
}
