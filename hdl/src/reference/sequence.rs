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

    /// One clock of a step; the sum or the verdict that the first one makes is what the second one goes by.
    fn check(&mut self) {
        let q = self.q;
        self.d.action = self.asked();
        self.step();
        if !q.second {
            (self.d.sum, self.d.sum_carry) = self.compared_sum();
            if q.index >= DECISION {
                self.d.verdict = self.refusal(q.action);
            }
        } else if q.index < DECISION {
            self.sums();
            self.d.index = q.index + 1;
        } else {
            self.decide();
        }
    }

    /// A step of the check and apply phases has two clocks.
    pub(super) fn step(&mut self) {
        self.d.second = !self.q.second;
    }

    fn decide(&mut self) {
        let q = self.q;
        if q.verdict == result::BROKEN_SUM {
            self.alarm = lock_reason::BROKEN_SUM;
        }
        if q.job != job::COMMAND {
            return self.decide_printed();
        }
        match (q.verdict, q.action) {
            (result::OK, command::SELECT) => self.start_load(q.operand_set),
            (result::OK, command::READ) => self.start_load(q.selected_set),
            (result::OK, command::REPRINT) => {
                // A report that came beside the verdict has used the permit up.
                if !q.printed_pending {
                    self.permit(q.selected_set);
                }
                self.answer(result::OK);
                self.d.state = state::IDLE;
            }
            (result::OK, LOCK_DEVICE) => {
                self.alarm = self.reason_given();
                self.start_load(SETS as u32);
            }
            (result::OK, action) => {
                if action == command::DEBIT {
                    // The set's next piece begins, and no report may be taken for it before it has a permit of its own.
                    self.d.permit = false;
                }
                self.start_apply();
            }
            (refusal, _) => {
                self.answer(refusal);
                self.d.state = state::IDLE;
            }
        }
    }

    /// Whether the record of a printed piece has anything to learn.
    fn decide_printed(&mut self) {
        if self.q.verdict == result::OK {
            self.start_apply();
        } else {
            self.d.printed_pending = false;
            self.d.state = state::IDLE;
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
