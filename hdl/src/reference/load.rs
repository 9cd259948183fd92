//! Loading a record into the working record, from the bank that is good.
//!
//! The rule that must never break: a record whose marker is not VALID or whose check code is wrong is never used; the
//! other bank is tried, and when both fail the job ends without it.

use super::access::{Answer, Ask};
use super::{Edge, bit, with_bit};
use crate::checks::LOCK_DEVICE;
use crate::codes::{job, state};
use crate::record::{MARKER_VALID, MARKER_WORD, SETS, address, crc32, word};
use crate::regs::result;

impl Edge<'_> {
    /// Begins to load record `target`, from bank A unless only B still works.
    pub(super) fn start_load(&mut self, target: u32) {
        self.d.state = state::LOAD;
        self.d.target = target;
        self.d.home = false;
        self.d.again = false;
        self.choose_bank(self.q.failed_a && !self.q.failed_b, target);
    }

    fn choose_bank(&mut self, bank: bool, target: u32) {
        self.d.bank = bank;
        self.d.slot = bit(self.slots(bank), target);
    }

    /// Current slots of `bank`, one bit per record.
    pub(super) fn slots(&self, bank: bool) -> u32 {
        if bank { self.q.slots_b } else { self.q.slots_a }
    }

    /// Address of `word` in the slot at work.
    pub(super) fn place(&self, word: u32) -> u32 {
        address(self.q.target, u32::from(self.q.slot), word)
    }

    pub(super) fn load(&mut self) {
        self.d.action = self.asked();
        match self.access(
            self.q.bank,
            Ask::Read(MARKER_VALID),
            self.place(MARKER_WORD),
        ) {
            Answer::Pending => {}
            Answer::Done(_) if self.q.as_expected => self.start_fetch(),
            Answer::Done(_) => self.not_here(),
            Answer::Failed => {
                self.fail(self.q.bank);
                self.not_here();
            }
        }
    }

    pub(super) fn start_fetch(&mut self) {
        self.d.state = state::FETCH;
        self.d.index = 0;
        self.d.crc = u32::MAX;
    }

    pub(super) fn fetch(&mut self) {
        let q = self.q;
        match self.access(q.bank, Ask::Read(self.look(q.index)), self.place(q.index)) {
            Answer::Pending => {}
            Answer::Done(data) => {
                self.keep(data);
                if q.index < word::CHECK as u32 {
                    self.d.crc = !crc32(!q.crc, &[data]);
                    self.d.index = q.index + 1;
                } else if q.code_fits {
                    self.loaded();
                } else {
                    self.not_here();
                }
            }
            Answer::Failed => {
                if q.job == job::RECOVERY {
                    self.silence(q.bank);
                    self.restart_recovery(q.target);
                } else {
                    self.fail(q.bank);
                    self.not_here();
                }
            }
        }
    }

    /// The bank at work has no good copy: try the other one, once.
    fn not_here(&mut self) {
        let q = self.q;
        if q.job == job::RECOVERY {
            // It fitted a moment ago, so it is torn: what it reads as now decides.
            self.restart_recovery(q.target);
        } else if q.again {
            self.not_loaded();
        } else {
            self.d.again = true;
            self.d.state = state::LOAD;
            self.choose_bank(!q.bank, q.target);
        }
    }

    fn loaded(&mut self) {
        let q = self.q;
        match q.job {
            job::RECOVERY => self.start_compare(),
            job::PRINTED => self.start_check(q.target),
            job::LOCK => self.start_apply(),
            job::COMMAND if q.action == LOCK_DEVICE => self.start_apply(),
            job::COMMAND => {
                self.d.selected = true;
                self.d.selected_set = q.target;
                self.d.home = true;
                self.answer(result::OK);
                self.d.state = state::IDLE;
            }
            _ => {
                self.d.home = true;
                self.d.state = state::IDLE;
            }
        }
    }

    /// No bank has the record: its set is of no use any more, and nothing but that set suffers. The device record is only
    /// read to be rewritten, so without it a lock just does not last.
    fn not_loaded(&mut self) {
        self.d.state = state::IDLE;
        if self.at_device_record() {
            self.d.lock_pending = false;
        } else {
            self.condemn();
        }
        match self.q.job {
            job::COMMAND => self.answer(result::RECORD_DAMAGED),
            job::PRINTED => self.d.printed_pending = false,
            _ => {}
        }
    }

    /// The set at work answers "damaged" from now on, and cannot stay selected.
    pub(super) fn condemn(&mut self) {
        let q = self.q;
        self.d.unusable = with_bit(q.unusable, SETS, q.target, true);
        if q.selected && q.selected_set == q.target {
            self.d.selected = false;
        }
    }
}
