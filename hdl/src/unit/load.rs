//! Loading a record, and what a loaded or unreadable record means to the job.
//!
//! The rule that must never break: a record without a VALID marker and a good check code is never used.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Load, Loaded, NotLoaded, Unit};

impl Part<Load> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.fetches.next = false;
        self.loaded.next = false;
        self.not_here.next = false;
        if self.in_load.val() {
            self.fetches.next = self.done.val() & self.as_expected.q.val();
            self.not_here.next = (self.done.val() & !self.fetches.val()) | self.failed.val();
        }
        if self.in_fetch.val() {
            if self.done.val() {
                self.stores.next = true;
                if self.at_last_word.val() {
                    self.loaded.next = self.code_fits.q.val();
                    self.not_here.next = !self.loaded.val();
                } else {
                    self.passes.next = true;
                    self.index.d.next = self.index.q.val() + 1;
                }
            }
            if self.failed.val() {
                if self.for_recovery.val() {
                    self.recovers.next = true;
                    self.recover_target.next = self.target.q.val();
                } else {
                    self.not_here.next = true;
                }
            }
        }
    }
}

impl Part<Loaded> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.loaded.val() {
            if self.for_recovery.val() {
                self.state.d.next = self.c.compare.val();
                self.scan.d.next = 0.into();
                self.index.d.next = 0.into();
                self.crc.d.next = self.c.ones.val();
                self.differs.d.next = false;
            } else if self.for_printed.val() {
                self.starts_check.next = true;
                self.check_target.next = self.target.q.val();
            } else if self.for_lock.val() | (self.for_command.val() & self.locks_device.val()) {
                self.applies.next = true;
            } else {
                self.home.d.next = true;
                self.state.d.next = self.c.idle.val();
                if self.for_command.val() {
                    self.selected.d.next = true;
                    self.selected_set.d.next = self.target.q.val();
                    self.answers.next = true;
                    self.answer_code.next = self.c.result_ok.val();
                }
            }
        }
    }
}

impl Part<NotLoaded> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.not_here.val() {
            if self.for_recovery.val() {
                self.recovers.next = true;
                self.recover_target.next = self.target.q.val();
            } else if !self.again.q.val() {
                self.again.d.next = true;
                self.state.d.next = self.c.load.val();
                self.bank.d.next = !self.bank.q.val();
                self.slot.d.next = self.slot_b.val();
                if self.bank.q.val() {
                    self.slot.d.next = self.slot_a.val();
                }
            } else {
                self.state.d.next = self.c.idle.val();
                if self.for_command.val() {
                    self.answers.next = true;
                    self.answer_code.next = self.c.result_damaged.val();
                }
                if self.for_printed.val() {
                    self.printed_pending.d.next = false;
                }
                if self.device_record.val() {
                    self.lock_pending.d.next = false;
                } else {
                    self.discards.next = true;
                }
            }
        }
    }
}
