//! The commit: marker, body, read-back, marker; and what follows when a bank holds the record, or fails to.
//!
//! The rule that must never break: no step begins before the one before it has been verified.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Body, Effect, Lost, Steps, Unit};
use crate::record::SETS;

impl Part<Steps> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.at_marker.val() & self.done.val() {
            self.leg.d.next = self.c.leg_write.val();
            if self.leg_writes.val() {
                self.leg.d.next = self.c.leg_read.val();
                if self.bank.q.val() {
                    self.leg.d.next = self.c.leg_program.val();
                }
            } else if self.leg_programs.val() {
                self.leg.d.next = self.c.leg_read.val();
            }
        }
        self.bodies.next = self.in_retire.val() & self.marked.val();
        self.renewed.next = false;
        self.verified.next = self.in_validate.val() & self.marked.val();
        self.takes_effect.next = false;
        self.outcome.next = self.c.result_ok.val();
        if self.verified.val() {
            if self.bank.q.val() {
                self.wide_slots_b.next = self.wide_slots_b.val() | self.target_bit.val();
                if !self.slot.q.val() {
                    self.wide_slots_b.next = self.wide_slots_b.val() ^ self.target_bit.val();
                }
            } else {
                self.wide_slots_a.next = self.wide_slots_a.val() | self.target_bit.val();
                if !self.slot.q.val() {
                    self.wide_slots_a.next = self.wide_slots_a.val() ^ self.target_bit.val();
                }
            }
            if self.for_recovery.val() & self.bank.q.val() {
                self.state.d.next = self.c.prune.val();
            } else if self.for_recovery.val() {
                self.renewed.next = true;
            } else if self.bank.q.val() {
                self.takes_effect.next = self.a_lost.q.val();
                self.outcome.next = self.c.result_bank_failed.val();
                self.state.d.next = self.c.idle.val();
                self.window.d.next = false;
            } else {
                self.takes_effect.next = true;
                self.job.d.next = self.c.job_trail.val();
                self.copies.next = true;
                self.copy_bank.next = true;
                self.copy_slot.next = !self.slot_b.val();
            }
        }
        if self.in_prune.val() & self.marked.val() & self.bank.q.val() {
            self.renewed.next = true;
        }
        if self.renewed.val() {
            self.recovered.next =
                (self.bank.q.val() == self.best_bank.val()) | self.source_failed.val();
            self.renews.next = !self.recovered.val();
        }
    }
}

impl Part<Body> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.page_index.next = self.index.q.val().get_bits::<4>(0);
        self.page_full.next =
            (self.page_index.val() == self.c.page_end.val()) | self.at_last_word.val();
        self.advances.next = self.in_verify.val() & self.done.val() & self.as_expected.q.val();
        self.next_state.next = self.c.validate.val();
        if self.in_body.val() & self.done.val() {
            self.next_state.next = self.c.verify.val();
            if self.bank.q.val() & self.page_full.val() & !self.leg_programs.val() {
                self.leg.d.next = self.c.leg_program.val();
            } else {
                self.leg.d.next = self.c.leg_write.val();
                self.advances.next = true;
            }
        }
        if self.advances.val() {
            self.index.d.next = self.index.q.val() + 1;
            if self.at_last_word.val() {
                self.index.d.next = 0.into();
                self.state.d.next = self.next_state.val();
            }
        }
    }
}

impl Part<Lost> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.commits_now.val() & self.loses.val() {
            self.leg.d.next = self.c.leg_write.val();
            if self.for_recovery.val() {
                self.recovers.next = true;
                self.recover_target.next = self.target.q.val();
            } else if !self.bank.q.val() {
                self.a_lost.d.next = true;
                self.copies.next = true;
                self.copy_bank.next = true;
                self.copy_slot.next = !self.slot_b.val();
            } else {
                self.state.d.next = self.c.idle.val();
                self.window.d.next = false;
                if self.a_lost.q.val() {
                    if self.device_record.val() {
                        self.lock_pending.d.next = false;
                    }
                    if self.for_command.val() {
                        self.answers.next = true;
                        self.answer_code.next = self.c.result_bank_failed.val();
                    }
                    if self.for_printed.val() {
                        self.printed_pending.d.next = false;
                    }
                }
            }
        }
    }
}

impl Part<Effect> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.books.next = (self.command.q.val() != self.c.act_credit.val())
            & (self.command.q.val() != self.c.act_withdraw.val());
        if self.takes_effect.val() {
            if self.device_record.val() {
                self.lock_pending.d.next = false;
            }
            if self.here.val() {
                self.home.d.next = true;
            }
            if self.for_command.val() {
                self.answers.next = true;
                self.answer_code.next = self.outcome.val();
                if self.asked_lock.val() {
                    self.permit.d.next = false;
                } else if self.books.val() {
                    self.wide_bits.next = bit_cast::<8, SETS>(self.issued.q.val());
                    self.wide_bits.next = self.wide_bits.val() | self.selected_bit.val();
                    self.wide_bits.next = self.wide_bits.val() ^ self.selected_bit.val();
                    self.issued.d.next = bit_cast::<SETS, 8>(self.wide_bits.val());
                }
                if self.command.q.val() == self.c.act_debit.val() {
                    self.printed_pending.d.next = false;
                    if self.outcome.val() == self.c.result_ok.val() {
                        self.permits.next = true;
                        self.permit_for.next = self.target.q.val();
                    }
                }
            }
            if self.for_printed.val() {
                self.printed_pending.d.next = false;
                self.irq.d.next = true;
            }
        }
    }
}
