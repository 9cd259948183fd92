//! The commit: four steps in bank A, then, behind the answer, the same in bank B.
//!
//! The marker of the older slot becomes INVALID unless recovery left it so, the body is written, read back and compared, the
//! marker becomes VALID; every marker is read back. A marker that is INVALID is not written again, because under it may lie a
//! record that was given up, or a damaged one, which a torn marker could bring back. The rule that must never break: no step
//! begins before the one before it has been verified, so a cut anywhere leaves the old record or the new one. It is the marker,
//! not the check code, that makes the commit atomic.

use super::access::{Answer, Ask};
use super::{Edge, bit, with_bit};
use crate::codes::{job, leg, state};
use crate::record::{
    MARKER_INVALID, MARKER_VALID, MARKER_WORD, PAGE_WORDS, RECORDS, SETS, address, word,
};
use crate::regs::{command, result};

/// Index of the last word of a body.
const LAST: u32 = word::CHECK as u32;

impl Edge<'_> {
    /// Begins to commit the working record in `bank`, in the slot that is not current.
    pub(super) fn start_commit(&mut self, bank: bool) {
        let q = self.q;
        self.start_copy(bank, !bit(self.slots(bank), q.target));
        if bit(q.vacant, q.target) {
            self.start_body();
        }
        if bank {
            self.d.vacant = with_bit(q.vacant, RECORDS, q.target, false);
        }
    }

    /// Begins to write the working record to `slot` of `bank`.
    pub(super) fn start_copy(&mut self, bank: bool, slot: bool) {
        self.d.bank = bank;
        self.d.slot = slot;
        self.d.state = state::RETIRE;
        self.d.leg = leg::WRITE;
        self.d.window = true;
    }

    /// Ends the commit with nothing to follow it.
    fn end_commit(&mut self) {
        self.d.state = state::IDLE;
        self.d.window = false;
    }

    /// Writes, programs and reads back the marker of `slot`.
    fn marker(&mut self, slot: bool, value: u32) -> Answer {
        let q = self.q;
        let place = address(q.target, u32::from(slot), MARKER_WORD);
        let ask = match q.leg {
            leg::WRITE => Ask::Write(value),
            leg::PROGRAM => Ask::Program,
            _ => Ask::Read(value),
        };
        match (self.access(q.bank, ask, place), q.leg) {
            (Answer::Done(_), leg::WRITE) => {
                self.d.leg = if q.bank { leg::PROGRAM } else { leg::READ };
                Answer::Pending
            }
            (Answer::Done(_), leg::PROGRAM) => {
                self.d.leg = leg::READ;
                Answer::Pending
            }
            (Answer::Done(data), _) => {
                self.d.leg = leg::WRITE;
                if q.as_expected {
                    Answer::Done(data)
                } else {
                    Answer::Failed
                }
            }
            (answer, _) => answer,
        }
    }

    pub(super) fn retire(&mut self) {
        match self.marker(self.q.slot, MARKER_INVALID) {
            Answer::Pending => {}
            Answer::Done(_) => self.start_body(),
            Answer::Failed => self.lost(),
        }
    }

    /// Under a marker that is INVALID for sure.
    pub(super) fn start_body(&mut self) {
        self.d.state = state::BODY;
        self.d.index = 0;
    }

    pub(super) fn body(&mut self) {
        let q = self.q;
        let programs = q.leg == leg::PROGRAM;
        let ask = if programs {
            Ask::Program
        } else {
            Ask::Write(self.look(q.index))
        };
        match self.access(q.bank, ask, self.place(q.index)) {
            Answer::Pending => {}
            Answer::Failed => self.lost(),
            Answer::Done(_) => {
                let page_full = q.index % PAGE_WORDS == PAGE_WORDS - 1 || q.index >= LAST;
                if q.bank && page_full && !programs {
                    self.d.leg = leg::PROGRAM;
                } else {
                    self.d.leg = leg::WRITE;
                    self.next_word(state::VERIFY);
                }
            }
        }
    }

    pub(super) fn verify(&mut self) {
        let q = self.q;
        match self.access(q.bank, Ask::Read(self.look(q.index)), self.place(q.index)) {
            Answer::Pending => {}
            Answer::Done(_) if q.as_expected => self.next_word(state::VALIDATE),
            Answer::Done(_) | Answer::Failed => self.lost(),
        }
    }

    fn next_word(&mut self, next: u32) {
        if self.q.index < LAST {
            self.d.index = self.q.index + 1;
        } else {
            self.d.index = 0;
            self.d.state = next;
        }
    }

    pub(super) fn validate(&mut self) {
        match self.marker(self.q.slot, MARKER_VALID) {
            Answer::Pending => {}
            Answer::Done(_) => self.verified(),
            Answer::Failed => self.lost(),
        }
    }

    /// The record stands verified in the bank at work.
    fn verified(&mut self) {
        let q = self.q;
        let slots = with_bit(self.slots(q.bank), RECORDS, q.target, q.slot);
        if q.bank {
            self.d.slots_b = slots;
        } else {
            self.d.slots_a = slots;
        }
        if q.job == job::RECOVERY && q.bank {
            self.d.state = state::PRUNE;
        } else if q.job == job::RECOVERY {
            self.renewed();
        } else if q.bank {
            if q.a_lost {
                self.take_effect(result::BANK_FAILED);
            }
            self.end_commit();
        } else {
            self.take_effect(result::OK);
            self.d.job = job::TRAIL;
            self.start_commit(true);
        }
    }

    /// The bank at work failed to take the record.
    fn lost(&mut self) {
        let q = self.q;
        self.d.leg = leg::WRITE;
        self.fail(q.bank);
        if q.job == job::RECOVERY {
            self.restart_recovery(q.target);
        } else if !q.bank {
            self.d.a_lost = true;
            self.start_commit(true);
        } else {
            if q.a_lost {
                self.abandon();
            }
            self.end_commit();
        }
    }

    /// Neither bank took the record: the old one stands.
    fn abandon(&mut self) {
        if self.at_device_record() {
            self.d.lock_pending = false;
        }
        match self.q.job {
            job::COMMAND => self.answer(result::BANK_FAILED),
            job::PRINTED => self.d.printed_pending = false,
            _ => {}
        }
    }

    /// The first verified copy makes the change real.
    fn take_effect(&mut self, outcome: u32) {
        let q = self.q;
        if self.at_device_record() {
            self.d.lock_pending = false;
        }
        if q.selected && q.target == q.selected_set {
            self.d.home = true;
        }
        match q.job {
            job::COMMAND => {
                self.answer(outcome);
                if q.command == command::LOCK {
                    self.d.permit = false;
                } else if q.command != command::CREDIT && q.command != command::WITHDRAW {
                    self.d.issued = with_bit(q.issued, SETS, q.selected_set, false);
                }
                if q.command == command::DEBIT {
                    // A report that came with the decision was the piece before's, which no record knows any more.
                    self.d.printed_pending = false;
                    if outcome == result::OK {
                        self.permit(q.target);
                    }
                }
            }
            job::PRINTED => {
                self.d.printed_pending = false;
                self.d.irq = true;
            }
            _ => {}
        }
    }

    pub(super) fn prune(&mut self) {
        match self.marker(!self.q.slot, MARKER_INVALID) {
            Answer::Pending => {}
            Answer::Done(_) => self.pruned(),
            Answer::Failed => self.lost(),
        }
    }
}
