//! The apply phase: the successor of one record word per clock, and the check code over what passes.
//!
//! The code takes in a word when it has been written, so that no path goes through the adder and the code. The rule that must
//! never break: an amount changes only by the operand that the check phase has let pass.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Amounts, Apply, Crc, NewFlags, Operands, Rewrite, Successor, Unit};

impl Part<Operands> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.check_pair.next = self.index.q.val().get_bits::<2>(1);
        self.word_pair.next = self.index.q.val().get_bits::<4>(1);
        self.ceiling_pair.next = self.check_pair.val() == self.c.pair_ceiling.val();
        self.limit_pair.next = self.check_pair.val() == self.c.pair_limit.val();
        self.control_pair.next = self.check_pair.val() == self.c.pair_control.val();
        self.at_descending.next = self.word_pair.val() == 2;
        self.predicts_lo.next = self.intends.val() & (self.index.q.val() == 13);
        self.predicts_hi.next = self.intends.val() & (self.index.q.val() == 14);
        self.predicts.next = self.predicts_lo.val() | self.predicts_hi.val();
        self.counts.next = self.in_apply.val()
            & ((self.index.q.val() == 9) | ((self.index.q.val() == 8) & self.debits.val()));
        self.takes_high.next = self.high.val();
        self.adds_descending.next = false;
        self.subtracts.next = false;
        if self.in_apply.val() {
            self.takes_high.next =
                (self.high.val() | self.predicts_hi.val()) & !self.predicts_lo.val();
            self.subtracts.next = (self.withdraws.val()
                | (self.debits.val() & self.at_descending.val()))
                & !self.counts.val();
        } else {
            self.adds_descending.next = self.control_pair.val();
            self.subtracts.next = self.check_pair.val() == self.c.pair_funds.val();
        }
        self.augend.next = self.augend_word.val();
        if self.in_apply.val() & !self.predicts.val() {
            self.augend.next = self.this_word.val();
        }
    }
}

impl Part<NewFlags> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.cleared_flags.next = self.c.zero.val();
        self.added_flags.next = self.c.zero.val();
        self.wide_info.next = bit_cast::<32, 18>(self.info.q.val());
        self.wide_code.next = bit_cast::<32, 8>(self.lock_code.val());
        if self.locks_device.val() {
            self.wide_code.next = bit_cast::<32, 8>(self.lock_reason.q.val());
        }
        self.placed_code.next = self.wide_code.val() << self.c.reason_place.val();
        if self.opens.val() {
            self.cleared_flags.next = self.c.ones.val();
            self.added_flags.next = self.wide_info.val() & self.c.opening_bits.val();
            self.added_flags.next = self.added_flags.val() | self.c.wide_open.val();
            if self.opens_descending.val() {
                self.added_flags.next = self.added_flags.val() | self.c.wide_descends.val();
            }
        } else if self.closes.val() {
            self.cleared_flags.next = self.c.wide_open.val();
        } else if self.debits.val() {
            self.cleared_flags.next = self.c.wide_pending.val();
            self.added_flags.next = self.c.wide_unprinted.val();
        } else if self.intends.val() {
            self.cleared_flags.next = self.c.wide_unprinted.val();
            self.added_flags.next = self.c.wide_pending.val();
        } else if self.clears.val() {
            self.cleared_flags.next = self.c.wide_pending.val();
        } else if self.locks_set.val() | self.locks_device.val() {
            self.cleared_flags.next = self.c.reason_bits.val();
            self.added_flags.next = self.placed_code.val() | self.c.wide_locked.val();
        } else if self.records_print.val() {
            self.cleared_flags.next = self.c.wide_unprinted.val();
        }
        self.kept_flags.next = !self.cleared_flags.val();
        self.kept_flags.next = self.kept_flags.val() & self.this_word.val();
        self.new_flags.next = self.kept_flags.val() | self.added_flags.val();
    }
}

impl Part<Amounts> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.zeroes.next = false;
        self.takes_operand.next = false;
        self.takes_sum.next = false;
        self.credits_funds.next = (self.credits.val() | self.withdraws.val()) & self.descends.val();
        self.opened_funds.next = self.opens.val() & self.opens_descending.val();
        self.opened_limit.next = self.opens.val() & !self.opens_descending.val();
        match self.word_pair.val().index() {
            1 => {
                self.zeroes.next = self.opens.val();
                self.takes_sum.next = self.debits.val();
            }
            2 => {
                self.zeroes.next = self.opened_limit.val();
                self.takes_operand.next = self.opened_funds.val();
                self.takes_sum.next =
                    self.credits_funds.val() | (self.debits.val() & self.descends.val());
            }
            3 => {
                self.zeroes.next = self.opened_limit.val();
                self.takes_operand.next = self.opened_funds.val();
                self.takes_sum.next =
                    self.credits_funds.val() | (self.debits.val() & !self.descends.val());
            }
            5 => {
                self.zeroes.next = self.opened_funds.val();
                self.takes_operand.next = self.opened_limit.val();
                self.takes_sum.next =
                    (self.credits.val() | self.withdraws.val()) & !self.descends.val();
            }
            _ => {}
        }
    }
}

impl Part<Rewrite> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.forgets.next = self.opens.val() | self.debits.val() | self.clears.val();
        self.operand_word.next = self.value_lo.q.val();
        if self.high.val() {
            self.operand_word.next = self.value_hi.q.val();
        }
        match self.index.q.val().index() {
            0 => {
                self.takes_operand.next = self.opens.val();
                self.operand_word.next = self.new_licence.q.val();
            }
            8 => {
                self.zeroes.next = self.opens.val();
            }
            12 => {
                self.zeroes.next = self.forgets.val();
                self.takes_operand.next = self.intends.val();
                self.operand_word.next = self.piece.val();
            }
            13 => {
                self.zeroes.next = self.forgets.val();
            }
            14 => {
                self.zeroes.next = self.forgets.val();
            }
            15 => {
                self.zeroes.next = self.forgets.val();
                self.takes_operand.next = self.intends.val();
                self.operand_word.next = self.date_key.q.val();
            }
            16 => {
                self.zeroes.next = self.opens.val();
                self.takes_operand.next = self.debits.val();
                self.operand_word.next = self.piece.val();
            }
            17 => {
                self.zeroes.next = self.opens.val();
                self.takes_operand.next = self.debits.val();
                self.operand_word.next = self.date_key.q.val();
            }
            _ => {}
        }
    }
}

impl Part<Successor> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.new_word.next = self.this_word.val();
        if self.takes_operand.val() {
            self.new_word.next = self.operand_word.val();
        }
        if self.takes_sum.val() | self.predicts.val() | self.counts.val() {
            self.new_word.next = self.sum.q.val();
        }
        if self.index.q.val() == 1 {
            self.new_word.next = self.new_flags.val();
        }
        if self.zeroes.val() {
            self.new_word.next = self.c.zero.val();
        }
    }
}

impl Part<Apply> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.in_apply.val() & !self.second.q.val() {
            self.passes.next = self.index.q.val().any();
            self.passed_word.next = self.rival_word.val();
        }
        if self.in_apply.val() & self.second.q.val() {
            self.stores.next = true;
            self.rival_at.d.next = self.index.q.val();
            if self.at_last_word.val() {
                self.stored_word.next = self.final_crc.val();
                self.a_lost.d.next = false;
                self.copies.next = true;
                self.copy_bank.next = false;
                self.copy_slot.next = !self.slot_a.val();
            } else {
                self.stored_word.next = self.new_word.val();
                self.carry.d.next =
                    self.sum_carry.q.val() & (self.takes_sum.val() | self.predicts.val());
                self.index.d.next = self.index.q.val() + 1;
                self.augend_at.d.next = self.c.at_ascending_lo.val();
                if self.index.q.val() == 13 {
                    self.augend_at.d.next = self.c.at_ascending_hi.val();
                }
            }
        }
    }
}

impl Part<Crc> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.crc_next.next = self.crc.q.val();
        self.crc_next.next = self.crc_next.val() ^ self.passed_word.val();
        for _i in 0..32 {
            self.crc_low.next = self.crc_next.val().get_bit(0);
            self.crc_next.next = self.crc_next.val() >> 1;
            if self.crc_low.val() {
                self.crc_next.next = self.crc_next.val() ^ self.c.polynomial.val();
            }
        }
        if self.passes.val() {
            self.crc.d.next = self.crc_next.val();
        }
    }
}
