//! The sequencer: what to do next, and what each beginning sets up.
//!
//! The rule that must never break: one job at a time; the urgent one first.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Begin, Calm, Decision, Idle, Lock, Printed, Settle, Unit};
use crate::record::RECORDS;

impl Part<Calm> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.alarm.next = self.c.reason_none.val();
        self.answers.next = false;
        self.answer_code.next = self.c.result_ok.val();
        self.loads.next = false;
        self.load_target.next = self.c.device.val();
        self.starts_check.next = false;
        self.check_target.next = self.selected_set.q.val();
        self.applies.next = false;
        self.copies.next = false;
        self.copy_bank.next = false;
        self.copy_slot.next = false;
        self.recovers.next = false;
        self.recover_target.next = self.target.q.val();
        self.recovered.next = false;
        self.keeps.next = false;
        self.condemns.next = false;
        self.discards.next = false;
        self.renews.next = false;
        self.condemn_reason.next = self.c.reason_damaged.val();
        self.permits.next = false;
        self.permit_for.next = self.selected_set.q.val();
        self.stores.next = false;
        self.passes.next = false;
    }
}

impl Part<Idle> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.in_idle.val() {
            if self.lock_pending.q.val() {
                self.job.d.next = self.c.job_lock.val();
                self.loads.next = true;
            } else if self.printed_pending.q.val() & self.device_locked.q.val() {
                self.printed_pending.d.next = false;
            } else if self.printed_pending.q.val() {
                self.job.d.next = self.c.job_printed.val();
                self.check_target.next = self.permit_set.q.val();
                self.load_target.next = self.permit_set.q.val();
                self.starts_check.next =
                    self.home.q.val() & (self.permit_set.q.val() == self.selected_set.q.val());
                self.loads.next = !self.starts_check.val();
            } else if self.selected.q.val() & !self.home.q.val() {
                self.job.d.next = self.c.job_homing.val();
                self.loads.next = true;
                self.load_target.next = self.selected_set.q.val();
            } else if self.busy.q.val() & (self.command.q.val() != self.c.act_issue.val()) {
                self.job.d.next = self.c.job_command.val();
                self.starts_check.next = true;
            }
        }
    }
}

impl Part<Settle> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.waits_for_a.next = self.a_busy_i.val() & !self.failed_a.q.val();
        self.waits_for_b.next = self.b_busy_i.val() & !self.failed_b.q.val();
        if self.in_settle.val() {
            if self.waits_for_a.val() | self.waits_for_b.val() {
                if self.expires.val() {
                    self.patience.d.next = 0.into();
                    self.alarm.next = self.c.reason_bank.val();
                    self.failed_a.d.next = self.failed_a.q.val() | self.waits_for_a.val();
                    self.failed_b.d.next = self.failed_b.q.val() | self.waits_for_b.val();
                    self.silent_a.d.next = self.silent_a.q.val() | self.waits_for_a.val();
                    self.silent_b.d.next = self.silent_b.q.val() | self.waits_for_b.val();
                } else if self.timebase_i.val() {
                    self.patience.d.next = self.patience.q.val() + 1;
                }
            } else {
                self.recovers.next = true;
                self.recover_target.next = 0.into();
            }
        }
    }
}

impl Part<Decision> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.in_check.val() & self.deciding.val() & self.second.q.val() {
            if !self.passes_checks.val() {
                self.state.d.next = self.c.idle.val();
                if self.verdict.q.val() == self.c.result_broken.val() {
                    self.alarm.next = self.c.reason_broken.val();
                }
                if self.for_command.val() {
                    self.answers.next = true;
                    self.answer_code.next = self.verdict.q.val();
                } else {
                    self.printed_pending.d.next = false;
                }
            } else if !self.for_command.val() {
                self.applies.next = true;
            } else if self.selects.val() {
                self.loads.next = true;
                self.load_target.next = self.operand_set.q.val();
            } else if self.rereads.val() {
                self.loads.next = true;
                self.load_target.next = self.selected_set.q.val();
            } else if self.reprints.val() {
                // A report that came beside the verdict has used the permit up.
                self.permits.next = !self.printed_pending.q.val();
                self.permit_for.next = self.selected_set.q.val();
                self.answers.next = true;
                self.answer_code.next = self.c.result_ok.val();
                self.state.d.next = self.c.idle.val();
            } else if self.locks_device.val() {
                self.alarm.next = self.lock_code.val();
                self.loads.next = true;
            } else {
                self.applies.next = true;
                if self.debits.val() {
                    self.permit.d.next = false;
                }
            }
        }
    }
}

impl Part<Begin> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.load_bit.next = self.c.one_8.val() << self.load_target.val();
        self.place_bits.next = self.wide_slots_a.val() & self.load_bit.val();
        self.from_b.next = self.failed_a.q.val() & !self.failed_b.q.val();
        if self.from_b.val() {
            self.place_bits.next = self.wide_slots_b.val() & self.load_bit.val();
        }
        if self.starts_check.val() {
            self.state.d.next = self.c.check.val();
            self.index.d.next = 0.into();
            self.target.d.next = self.check_target.val();
        }
        self.step.next = 0.into();
        if self.sums.val() {
            self.step.next = self.index.q.val() + 1;
        }
        if self.starts_check.val() | self.sums.val() {
            for i in 0..8 {
                if self.step.val().index() == i {
                    self.augend_at.d.next = self.c.limit_look[i].val();
                    if self.descends.val() {
                        self.augend_at.d.next = self.c.funds_look[i].val();
                    }
                    self.rival_at.d.next = self.c.rival_look[i].val();
                }
            }
        }
        if self.loads.val() {
            self.state.d.next = self.c.load.val();
            self.target.d.next = self.load_target.val();
            self.home.d.next = false;
            self.again.d.next = false;
            self.bank.d.next = self.from_b.val();
            self.slot.d.next = self.place_bits.val().any();
        }
        if self.applies.val() {
            self.state.d.next = self.c.apply.val();
            self.index.d.next = 0.into();
            self.augend_at.d.next = self.c.at_ascending_lo.val();
            self.crc.d.next = self.c.ones.val();
            self.home.d.next = false;
        }
        if self.copies.val() {
            self.state.d.next = self.c.retire.val();
            self.window.d.next = true;
            self.bank.d.next = self.copy_bank.val();
            self.slot.d.next = self.copy_slot.val();
            self.leg.d.next = self.c.leg_write.val();
            self.bodies.next = self.vacant_here.val();
            if self.renews.val() {
                self.bodies.next = self.cut_short.val() & self.copy_bank.val();
            }
            if self.renews.val() & !self.copy_bank.val() {
                self.state.d.next = self.c.prune.val();
            }
            if !self.renews.val() & self.copy_bank.val() {
                self.wide_vacant.next = self.wide_vacant.val() | self.target_bit.val();
                self.wide_vacant.next = self.wide_vacant.val() ^ self.target_bit.val();
            }
        }
        if self.bodies.val() {
            self.state.d.next = self.c.body.val();
            self.index.d.next = 0.into();
        }
        self.vacant.d.next = bit_cast::<RECORDS, 8>(self.wide_vacant.val());
        if self.recovers.val() {
            self.state.d.next = self.c.markers.val();
            self.window.d.next = false;
            self.job.d.next = self.c.job_recovery.val();
            self.leg.d.next = self.c.leg_write.val();
            self.target.d.next = self.recover_target.val();
            self.scan.d.next = 0.into();
        }
        if self.answers.val() {
            self.result.d.next = self.answer_code.val();
            self.busy.d.next = false;
            self.irq.d.next = true;
        }
        if self.permits.val() {
            self.permit.d.next = true;
            self.permit_set.d.next = self.permit_for.val();
        }
    }
}

impl Part<Printed> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.printed_i.val() == self.printed_n_i.val() {
            self.alarm.next = self.c.reason_illegal.val();
        }
        self.reports.next = self.printed_i.val() & !self.printed_n_i.val();
        self.printed_before.d.next = self.reports.val();
        if self.reports.val() & !self.printed_before.q.val() & self.permit.q.val() {
            self.permit.d.next = false;
            self.printed_pending.d.next = true;
            self.unreported.d.next = true;
        }
    }
}

impl Part<Lock> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.locks.next =
            (self.alarm.val() != self.c.reason_none.val()) & !self.device_locked.q.val();
        if self.locks.val() {
            self.device_locked.d.next = true;
            self.lock_reason.d.next = self.alarm.val();
            self.lock_pending.d.next = true;
            self.irq.d.next = true;
        }
        if self.locks.val() | self.device_locked.q.val() {
            self.permit.d.next = false;
        }
    }
}
