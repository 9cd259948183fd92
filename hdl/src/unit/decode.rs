//! What the registers mean: state, job, leg, flags, masks and the command asked for.
//!
//! It stands before everything that a register may become. The rule that must never break: it drives wires only, never a
//! register. The lower half of a state tells it from every other; what a wrong upper half makes of it is never stored.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Action, Decode, Masks, Unit};
use crate::codes::state;
use crate::record::{RECORDS, SETS};

/// A kernel's loop bound is a literal, so the number of states stands here beside the loop that walks them.
const _: () = assert!(state::ALL.len() == 15);

impl Part<Decode> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.low_state.next = self.state.q.val().get_bits::<4>(0);
        self.top_state.next = self.state.q.val().get_bits::<4>(4);
        self.in_idle.next = self.low_state.val() == self.c.idle.val().get_bits::<4>(0);
        self.in_settle.next = self.low_state.val() == self.c.settle.val().get_bits::<4>(0);
        self.in_markers.next = self.low_state.val() == self.c.markers.val().get_bits::<4>(0);
        self.in_scan.next = self.low_state.val() == self.c.scan.val().get_bits::<4>(0);
        self.in_choose.next = self.low_state.val() == self.c.choose.val().get_bits::<4>(0);
        self.in_compare.next = self.low_state.val() == self.c.compare.val().get_bits::<4>(0);
        self.in_load.next = self.low_state.val() == self.c.load.val().get_bits::<4>(0);
        self.in_fetch.next = self.low_state.val() == self.c.fetch.val().get_bits::<4>(0);
        self.in_check.next = self.low_state.val() == self.c.check.val().get_bits::<4>(0);
        self.in_apply.next = self.low_state.val() == self.c.apply.val().get_bits::<4>(0);
        self.in_retire.next = self.low_state.val() == self.c.retire.val().get_bits::<4>(0);
        self.in_body.next = self.low_state.val() == self.c.body.val().get_bits::<4>(0);
        self.in_verify.next = self.low_state.val() == self.c.verify.val().get_bits::<4>(0);
        self.in_validate.next = self.low_state.val() == self.c.validate.val().get_bits::<4>(0);
        self.in_prune.next = self.low_state.val() == self.c.prune.val().get_bits::<4>(0);
        self.at_marker.next = self.in_retire.val() | self.in_validate.val() | self.in_prune.val();
        self.commits_now.next = self.at_marker.val() | self.in_body.val() | self.in_verify.val();
        self.due_state.next = !self.top_state.val();
        for i in 0..15 {
            if self.low_state.val() == self.c.state_low[i].val() {
                self.due_state.next = self.c.state_high[i].val();
            }
        }
        self.impossible.next = (self.top_state.val() != self.due_state.val())
            | (self.handshake.q.val() > self.c.handshake_failed.val())
            | (self.leg.q.val() > self.c.leg_read.val())
            | (self.job.q.val() > self.c.job_homing.val())
            | (self.window.q.val() != self.commits_now.val());
        self.for_recovery.next = self.job.q.val() == self.c.job_recovery.val();
        self.for_command.next = self.job.q.val() == self.c.job_command.val();
        self.for_printed.next = self.job.q.val() == self.c.job_printed.val();
        self.for_lock.next = self.job.q.val() == self.c.job_lock.val();
        self.leg_writes.next = self.leg.q.val() == self.c.leg_write.val();
        self.leg_programs.next = self.leg.q.val() == self.c.leg_program.val();
    }
}

impl Part<Masks> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.flag_bits.next = self.flags.q.val() & self.c.flag_open.val();
        self.is_open.next = self.flag_bits.val().any();
        self.flag_bits.next = self.flags.q.val() & self.c.flag_descends.val();
        self.descends.next = self.flag_bits.val().any();
        self.flag_bits.next = self.flags.q.val() & self.c.flag_locked.val();
        self.set_locked.next = self.flag_bits.val().any();
        self.flag_bits.next = self.flags.q.val() & self.c.flag_pending.val();
        self.is_pending.next = self.flag_bits.val().any();
        self.flag_bits.next = self.flags.q.val() & self.c.flag_unprinted.val();
        self.is_unprinted.next = self.flag_bits.val().any();
        self.target_bit.next = self.c.one_8.val() << self.target.q.val();
        self.selected_bit.next = self.c.one_8.val() << self.selected_set.q.val();
        self.operand_bit.next = self.c.one_8.val() << self.operand_set.q.val();
        self.wide_bits.next = bit_cast::<8, SETS>(self.issued.q.val());
        self.place_bits.next = self.wide_bits.val() & self.selected_bit.val();
        self.issued_here.next = self.place_bits.val().any();
        self.wide_bits.next = bit_cast::<8, SETS>(self.unusable.q.val());
        self.place_bits.next = self.wide_bits.val() & self.operand_bit.val();
        self.unusable_there.next = self.place_bits.val().any();
        self.wide_slots_a.next = bit_cast::<8, RECORDS>(self.slots_a.q.val());
        self.place_bits.next = self.wide_slots_a.val() & self.target_bit.val();
        self.slot_a.next = self.place_bits.val().any();
        self.wide_slots_b.next = bit_cast::<8, RECORDS>(self.slots_b.q.val());
        self.place_bits.next = self.wide_slots_b.val() & self.target_bit.val();
        self.slot_b.next = self.place_bits.val().any();
        self.wide_vacant.next = bit_cast::<8, RECORDS>(self.vacant.q.val());
        self.place_bits.next = self.wide_vacant.val() & self.target_bit.val();
        self.vacant_here.next = self.place_bits.val().any();
        self.device_record.next = self.target.q.val() >= self.c.device.val();
        self.here.next = self.selected.q.val() & (self.target.q.val() == self.selected_set.q.val());
        self.scan_bank.next = self.scan.q.val().get_bit(1);
        self.scan_slot.next = self.scan.q.val().get_bit(0);
        self.scan_bit.next = self.c.one_4.val() << self.scan.q.val();
        self.last_scan.next = self.scan.q.val().all();
        self.best_bank.next = self.best.q.val().get_bit(1);
        self.best_slot.next = self.best.q.val().get_bit(0);
        self.at_last_word.next = self.index.q.val() >= self.c.last_word.val();
        self.at_generation.next = self.index.q.val() == self.c.generation_word.val();
        self.final_crc.next = !self.crc.q.val();
        self.high.next = self.index.q.val().get_bit(0);
        self.opens_descending.next = self.info.q.val().get_bit(16);
        self.whole_device.next = self.info.q.val().get_bit(17);
    }
}

impl Part<Action> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.asked_lock.next = self.command.q.val() == self.c.act_lock.val();
        self.asked.next = self.c.act_none.val();
        if self.command.q.val() <= self.c.act_lock.val() {
            self.asked.next = self.command.q.val();
        }
        if self.asked_lock.val() & self.whole_device.val() {
            self.asked.next = self.c.act_lock_device.val();
        }
        if self.for_printed.val() {
            self.asked.next = self.c.act_printed.val();
        }
        if self.for_lock.val() {
            self.asked.next = self.c.act_lock_device.val();
        }
        if self.in_load.val() | self.in_check.val() {
            self.action.d.next = self.asked.val();
        }
        self.selects.next = self.action.q.val() == self.c.act_select.val();
        self.rereads.next = self.action.q.val() == self.c.act_read.val();
        self.opens.next = self.action.q.val() == self.c.act_open.val();
        self.closes.next = self.action.q.val() == self.c.act_close.val();
        self.debits.next = self.action.q.val() == self.c.act_debit.val();
        self.credits.next = self.action.q.val() == self.c.act_credit.val();
        self.withdraws.next = self.action.q.val() == self.c.act_withdraw.val();
        self.intends.next = self.action.q.val() == self.c.act_intent.val();
        self.clears.next = self.action.q.val() == self.c.act_clear.val();
        self.reprints.next = self.action.q.val() == self.c.act_reprint.val();
        self.locks_set.next = self.action.q.val() == self.c.act_lock.val();
        self.locks_device.next = self.action.q.val() == self.c.act_lock_device.val();
        self.records_print.next = self.action.q.val() == self.c.act_printed.val();
        self.lock_code.next = self.value_lo.q.val().get_bits::<8>(0);
        if self.lock_code.val() == self.c.reason_none.val() {
            self.lock_code.next = self.c.reason_command.val();
        }
        self.layout.next = self.info.q.val().get_bits::<8>(0);
        self.wide_layout.next = bit_cast::<32, 8>(self.layout.val());
        self.high_layout.next = self.wide_layout.val() << self.c.layout_place.val();
        self.low_value.next = self.value_lo.q.val() & self.c.low_24.val();
        self.piece.next = self.low_value.val() | self.high_layout.val();
        self.issue_asked.next =
            self.busy.q.val() & (self.command.q.val() == self.c.act_issue.val());
        self.issue_clear.next = self.home.q.val() | (!self.selected.q.val() & self.in_idle.val());
        self.issue_due.next =
            self.issue_asked.val() & self.issue_clear.val() & !self.in_check.val();
        self.issues.next = self.issue_due.val() & self.issue_judged.q.val();
    }
}
