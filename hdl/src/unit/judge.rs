//! The check phase: sums over 32-bit words, and the table of checks.
//!
//! One adder serves the check phase and the apply phase. The rule that must never break: the rows are walked in the
//! table's order and the first one that holds is the answer.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Adder, Conditions, Refusal, Sums, Unit};
use crate::checks::CHECKS;
use crate::record::SETS;

/// A kernel's loop bound is a literal, so the number of rows stands here beside the loop that walks them.
const _: () = assert!(CHECKS.len() == 23);

impl Part<Adder> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.addend.next = self.value_lo.q.val();
        if self.takes_high.val() {
            self.addend.next = self.value_hi.q.val();
        }
        if self.adds_descending.val() {
            self.addend.next = self.this_word.val();
        }
        if self.counts.val() {
            self.addend.next = self.c.zero.val();
        }
        self.carry_in.next = self.counts.val() | (self.takes_high.val() & self.carry.q.val());
        if self.subtracts.val() {
            self.addend.next = !self.addend.val();
            self.carry_in.next = !self.carry_in.val();
        }
        self.partial.next = self.augend.val() + self.addend.val();
        self.total.next = self.partial.val() + self.carry_in.val();
        self.either.next = self.augend.val().get_bit(31) | self.addend.val().get_bit(31);
        self.carries.next = (self.augend.val().get_bit(31) & self.addend.val().get_bit(31))
            | (self.either.val() & !self.total.val().get_bit(31));
        if self.subtracts.val() {
            self.carries.next = !self.carries.val();
        }
        if self.in_check.val() | self.in_apply.val() {
            self.second.d.next = !self.second.q.val();
            if !self.second.q.val() {
                self.sum.d.next = self.total.val();
                self.sum_carry.d.next = self.carries.val();
            }
        }
    }
}

impl Part<Sums> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.deciding.next = self.index.q.val() >= self.c.decision.val();
        self.alike_now.next = self.sum.q.val() == self.rival_word.val();
        self.above_now.next = self.sum.q.val() > self.rival_word.val();
        self.all_alike.next = self.alike_now.val() & self.alike.q.val();
        self.all_above.next = self.above_now.val() | (self.alike_now.val() & self.above.q.val());
        self.wanted.next = self.piece.val();
        if self.high.val() {
            self.wanted.next = self.date_key.q.val();
        }
        self.sums.next = self.in_check.val() & !self.deciding.val() & self.second.q.val();
        if self.sums.val() {
            self.index.d.next = self.index.q.val() + 1;
            if self.ceiling_pair.val() {
                self.other_intent.d.next = (self.rival_word.val() != self.wanted.val())
                    | (self.high.val() & self.other_intent.q.val());
            }
            if !self.high.val() {
                self.carry.d.next = self.sum_carry.q.val();
                self.alike.d.next = self.alike_now.val();
                self.above.d.next = self.above_now.val();
            } else if self.ceiling_pair.val() {
                self.overflow.d.next = self.sum_carry.q.val();
            } else if self.limit_pair.val() {
                self.over_maximum.d.next =
                    self.sum_carry.q.val() | (self.sum.q.val() > self.c.maximum_hi.val());
                self.over_limit.d.next = self.sum_carry.q.val() | self.all_above.val();
            } else if self.control_pair.val() {
                self.broken.d.next = self.sum_carry.q.val() | !self.all_alike.val();
            } else {
                self.too_short.d.next = self.sum_carry.q.val()
                    | !(self.descends.val() | self.all_above.val() | self.all_alike.val());
            }
        }
    }
}

impl Part<Conditions> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.judged.next = self.action.q.val();
        if self.issue_due.val() {
            self.judged.next = self.c.act_issue.val();
        }
        self.judged_bit.next = self.c.one_16.val() << self.judged.val();
        self.judged_bits.next = self.judged_bit.val() & self.c.known.val();
        self.is_known.next = self.judged_bits.val().any();
        self.judged_bits.next = self.judged_bit.val() & self.c.last_generation.val();
        self.may_end.next = self.judged_bits.val().any();
        self.judged_bits.next = self.judged_bit.val() & self.c.spends.val();
        self.limited.next = self.judged_bits.val().any() & !self.descends.val();
        self.value_top.next = self.value_lo.q.val().get_bits::<8>(24);
        self.value_wide.next = self.value_hi.q.val().any() | self.value_top.val().any();
        self.intent_differs.next = self.value_wide.val() | self.other_intent.q.val();
        self.old_opening.next = self.flags.q.val().get_bits::<8>(8);
        self.new_opening.next = self.info.q.val().get_bits::<8>(8);
        self.holds[0].next = self.device_locked.q.val();
        self.holds[1].next = self.operand_set.q.val() >= self.c.device.val();
        self.holds[2].next = !self.selected.q.val();
        self.holds[3].next = self.unusable_there.val();
        self.holds[4].next = self.set_locked.val();
        self.holds[5].next = self.is_open.val();
        self.holds[6].next = !self.is_open.val();
        self.holds[7].next = self.broken.q.val();
        self.holds[8].next =
            self.generation_end.q.val() | (self.generation_near.q.val() & !self.may_end.val());
        self.holds[9].next = !self.is_pending.val();
        self.holds[10].next = self.is_pending.val();
        self.holds[11].next = self.is_pending.val() & self.intent_differs.val();
        self.holds[12].next = self.issued_here.val();
        self.holds[13].next = self.new_opening.val() <= self.old_opening.val();
        self.holds[14].next = !(self.value_lo.q.val().any() | self.value_hi.q.val().any());
        self.holds[15].next =
            self.value_hi.q.val().any() | (self.value_lo.q.val() > self.c.maximum_imprint.val());
        self.holds[16].next = (self.limited.val() & self.over_limit.q.val())
            | (!self.limited.val() & self.too_short.q.val());
        self.holds[17].next = self.funded.q.val();
        self.holds[18].next = self.over_maximum.q.val();
        self.holds[19].next = self.overflow.q.val();
        self.holds[20].next = self.count_end.q.val();
        self.holds[21].next = !self.is_unprinted.val();
        self.holds[22].next = self.printed_pending.q.val()
            | (self.permit.q.val() & (self.permit_set.q.val() != self.selected_set.q.val()));
    }
}

impl Part<Refusal> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.refused.next = !self.is_known.val();
        self.refusal.next = self.c.result_unknown.val();
        for i in 0..23 {
            self.judged_bits.next = self.judged_bit.val() & self.c.check_commands[i].val();
            if !self.refused.val() & self.holds[i].val() & self.judged_bits.val().any() {
                self.refused.next = true;
                self.refusal.next = self.c.check_result[i].val();
            }
        }
        if !self.refused.val() {
            self.refusal.next = self.c.result_ok.val();
        }
        self.judges.next = self.in_check.val() & self.deciding.val() & !self.second.q.val();
        self.issue_asks.next = self.issue_due.val() & !self.issue_judged.q.val();
        self.issue_judged.d.next = self.issue_asks.val();
        if self.judges.val() | self.issue_asks.val() {
            self.verdict.d.next = self.refusal.val();
        }
        self.passes_checks.next = self.verdict.q.val() == self.c.result_ok.val();
        if self.issues.val() {
            self.answers.next = true;
            self.answer_code.next = self.verdict.q.val();
            if self.passes_checks.val() {
                self.wide_bits.next = bit_cast::<8, SETS>(self.issued.q.val());
                self.place_bits.next = self.wide_bits.val() | self.selected_bit.val();
                self.issued.d.next = bit_cast::<SETS, 8>(self.place_bits.val());
            }
        }
    }
}
