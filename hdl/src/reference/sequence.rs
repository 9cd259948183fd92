//! The sequencer: one state at a time, for recovery, commands, printed pieces and locks.
//!
//! The rule that must never break: one job at a time, in this order of urgency: a device lock not yet durable, a
//! printed piece, bringing the selected record home, the latched command.

use super::Edge;
use super::access::Answer;
use crate::checks::LOCK_DEVICE;
use crate::codes::{DECISION, job, state};
use crate::record::SETS;
use crate::regs::{command, lock_reason, result};

impl Edge<'_> {
    pub(super) fn sequence(&mut self) {
        match self.q.state {
            state::IDLE => self.idle(),
            state::SETTLE => self.settle(),
            state::MARKERS => self.markers(),
            state::SCAN => self.scan(),
            state::CHOOSE => self.choose(),
            state::COMPARE => self.compare(),
            state::LOAD => self.load(),
            state::FETCH => self.fetch(),
            state::CHECK => self.check(),
            state::APPLY => self.apply(),
            state::RETIRE => self.retire(),
            state::BODY => self.body(),
            state::VERIFY => self.verify(),
            state::VALIDATE => self.validate(),
            state::PRUNE => self.prune(),
            other => unreachable!("state {other:#x} is a fault, not an ordinary edge"),
        }
    }

    fn idle(&mut self) {
        let q = self.q;
        if q.lock_pending {
            self.d.job = job::LOCK;
            self.start_load(SETS as u32);
        } else if q.printed_pending && q.device_locked {
            self.d.printed_pending = false;
        } else if q.printed_pending {
            self.d.job = job::PRINTED;
            if q.home && q.permit_set == q.selected_set {
                self.start_check(q.permit_set);
            } else {
                self.start_load(q.permit_set);
            }
        } else if q.selected && !q.home {
            self.d.job = job::HOMING;
            self.start_load(q.selected_set);
        } else if q.busy && q.command != command::ISSUE {
            self.d.job = job::COMMAND;
            self.start_check(q.selected_set);
        }
    }

    /// After reset a bank may still be finishing a page write.
    fn settle(&mut self) {
        let (q, pins) = (self.q, self.pins);
        let a = pins.bank_a.busy && !q.failed_a;
        let b = pins.bank_b.busy && !q.failed_b;
        if a || b {
            if self.wait() == Answer::Failed {
                self.d.patience = 0;
                if a {
                    self.silence(false);
                }
                if b {
                    self.silence(true);
                }
            }
        } else {
            self.restart_recovery(0);
        }
    }

    /// The record at work is the device record.
    pub(super) fn at_device_record(&self) -> bool {
        self.q.target >= SETS as u32
    }

    /// Begins the check phase for the record in the working record.
    pub(super) fn start_check(&mut self, target: u32) {
        self.d.state = state::CHECK;
        self.d.index = 0;
        self.d.target = target;
        self.look_ahead(0);
    }

    fn check(&mut self) {
        self.d.action = self.asked();
        if self.q.index < DECISION {
            self.sums();
            self.d.index = self.q.index + 1;
            return;
        }
        let action = self.q.action;
        let refusal = self.refusal(action);
        if self.q.job != job::COMMAND {
            return self.decide_printed(refusal);
        }
        match (refusal, action) {
            (Some(code), _) => {
                if code == result::BROKEN_SUM {
                    self.alarm = lock_reason::BROKEN_SUM;
                }
                self.answer(code);
                self.d.state = state::IDLE;
            }
            (None, command::SELECT) => self.start_load(self.q.operand_set),
            (None, command::READ) => self.start_load(self.q.selected_set),
            (None, command::REPRINT) => {
                self.permit(self.q.selected_set);
                self.answer(result::OK);
                self.d.state = state::IDLE;
            }
            (None, LOCK_DEVICE) => {
                self.alarm = self.reason_given();
                self.start_load(SETS as u32);
            }
            (None, action) => {
                if action == command::DEBIT {
                    // The set's next piece begins, and no report may be taken for it before it has a permit of its own.
                    self.d.permit = false;
                }
                self.start_apply();
            }
        }
    }

    /// Whether the record of a printed piece has anything to learn.
    fn decide_printed(&mut self, refusal: Option<u32>) {
        match refusal {
            None => self.start_apply(),
            Some(code) => {
                if code == result::BROKEN_SUM {
                    self.alarm = lock_reason::BROKEN_SUM;
                }
                self.d.printed_pending = false;
                self.d.state = state::IDLE;
            }
        }
    }

    /// The lock reason that the processor gives; it may not give none.
    pub(super) fn reason_given(&self) -> u32 {
        match self.q.value_lo & 0xff {
            lock_reason::NONE => lock_reason::BY_COMMAND,
            reason => reason,
        }
    }

    /// Raises the print permit for one piece of `set`.
    pub(super) fn permit(&mut self, set: u32) {
        self.d.permit = true;
        self.d.permit_set = set;
    }
}
