//! Recovery after reset: every record is found, judged, and written anew in both banks.
//!
//! Each marker is read once and that value is acted on, because a torn word may read differently every time. The bank that does not
//! hold the newest record is written first, so recovery itself may be cut anywhere; and in bank A, whose damage condemns, both markers
//! are INVALID before a body is written, because torn over a body that was cut short a marker could not be told from decay. The
//! rule that must never break: what cannot be told from decay of the newest record is never used; it locks that set and no other.

use super::access::{Answer, Ask};
use super::{Edge, bit, with_bit};
use crate::codes::{job, leg, state};
use crate::record::{
    MARKER_VALID, MARKER_WORD, REASON_BITS, RECORDS, SETS, address, crc32, flag, word,
};
use crate::regs::lock_reason;
use crate::state::Registers;

/// Slots in bank A, as bits by scan number.
const IN_BANK_A: u32 = 0b0011;
/// Slots of a record in both banks.
const SLOTS: usize = 4;
/// Last scan number.
const LAST_SLOT: u32 = SLOTS as u32 - 1;

/// The bank under scan has not answered a read since reset.
pub(super) fn is_silent(q: &Registers) -> bool {
    if bit(q.scan, 1) {
        q.silent_b
    } else {
        q.silent_a
    }
}

/// The slot under scan may be used, and is not the newest.
pub(super) fn is_rival(q: &Registers) -> bool {
    bit(q.good & q.valid, q.scan) && q.scan != q.best
}

impl Edge<'_> {
    /// Begins the recovery of record `target`.
    pub(super) fn restart_recovery(&mut self, target: u32) {
        let d = &mut *self.d;
        d.state = state::MARKERS;
        d.window = false;
        d.job = job::RECOVERY;
        d.leg = leg::WRITE;
        d.target = target;
        d.scan = 0;
    }

    /// Address of `word` in the slot under scan.
    fn scanned(&self, word: u32) -> u32 {
        address(self.q.target, self.q.scan & 1, word)
    }

    pub(super) fn markers(&mut self) {
        let q = self.q;
        if is_silent(q) {
            return self.marked(false);
        }
        let bank = bit(q.scan, 1);
        match self.access(bank, Ask::Read(MARKER_VALID), self.scanned(MARKER_WORD)) {
            Answer::Pending => {}
            Answer::Done(_) => self.marked(q.as_expected),
            Answer::Failed => {
                self.silence(bank);
                self.restart_recovery(q.target);
            }
        }
    }

    fn marked(&mut self, valid: bool) {
        let q = self.q;
        self.d.valid = with_bit(q.valid, SLOTS, q.scan, valid);
        self.d.scan = (q.scan + 1) & LAST_SLOT;
        if q.scan == LAST_SLOT {
            self.d.state = state::SCAN;
            self.d.index = 0;
            self.d.crc = u32::MAX;
            self.d.good = 0;
            self.d.found = false;
        }
    }

    pub(super) fn scan(&mut self) {
        let q = self.q;
        if is_silent(q) {
            return self.next_slot(state::CHOOSE);
        }
        let bank = bit(q.scan, 1);
        match self.access(bank, Ask::Read(self.look(q.index)), self.scanned(q.index)) {
            Answer::Pending => {}
            Answer::Failed => {
                self.silence(bank);
                self.restart_recovery(q.target);
            }
            Answer::Done(data) if q.index < word::CHECK as u32 => {
                if q.index == word::GENERATION as u32 {
                    self.rank(data);
                }
                self.d.crc = !crc32(!q.crc, &[data]);
                self.d.index = q.index + 1;
            }
            Answer::Done(_) => {
                if q.code_fits {
                    self.d.good = with_bit(q.good, SLOTS, q.scan, true);
                    if bit(q.valid, q.scan) && (!q.found || q.generation > q.newest) {
                        self.d.found = true;
                        self.d.best = q.scan;
                        self.d.newest = q.generation;
                    }
                }
                self.next_slot(state::CHOOSE);
            }
        }
    }

    /// Keeps the generation of the slot under scan, and how it stands to that of the bank's first slot.
    fn rank(&mut self, generation: u32) {
        let q = self.q;
        self.d.generation = generation;
        if bit(q.scan, 0) {
            let lower = generation < q.generation;
            if bit(q.scan, 1) {
                self.d.older_b = lower;
            } else {
                self.d.older_a = lower;
            }
        }
    }

    /// On to the next slot, or to `then` after the last.
    fn next_slot(&mut self, then: u32) {
        self.d.index = 0;
        self.d.crc = u32::MAX;
        self.d.scan = (self.q.scan + 1) & LAST_SLOT;
        if self.q.scan == LAST_SLOT {
            self.d.state = then;
        }
    }

    /// A slot that is VALID with a wrong check code may have been the newest. In bank A that is harmless only when it
    /// is the only one and bank B alone holds a generation above every good record of A: then B has the record it held.
    pub(super) fn choose(&mut self) {
        let q = self.q;
        let bad = q.valid & !q.good;
        let only_one = bad & bad.wrapping_sub(1) == 0;
        let from_b_alone = bit(q.best, 1);
        if q.found && (bad & IN_BANK_A == 0 || (only_one && from_b_alone)) {
            self.d.bank = bit(q.best, 1);
            self.d.slot = bit(q.best, 0);
            self.start_fetch();
        } else {
            self.unusable(lock_reason::RECORD_DAMAGED);
        }
    }

    pub(super) fn start_compare(&mut self) {
        self.d.state = state::COMPARE;
        self.d.scan = 0;
        self.d.index = 0;
        self.d.crc = u32::MAX;
        self.d.differs = false;
    }

    pub(super) fn compare(&mut self) {
        let q = self.q;
        if !is_rival(q) {
            return self.compared();
        }
        let bank = bit(q.scan, 1);
        match self.access(bank, Ask::Read(self.look(q.index)), self.scanned(q.index)) {
            Answer::Pending => {}
            Answer::Failed => {
                self.silence(bank);
                self.restart_recovery(q.target);
            }
            Answer::Done(data) => {
                let differs = q.differs || !q.as_expected;
                self.d.differs = differs;
                if q.index == word::GENERATION as u32 {
                    self.d.as_new = data == q.newest;
                }
                if q.index < word::CHECK as u32 {
                    self.d.crc = !crc32(!q.crc, &[data]);
                    self.d.index = q.index + 1;
                } else if differs && q.code_fits && q.as_new {
                    self.unusable(lock_reason::RECORDS_DIFFER);
                } else {
                    self.compared();
                }
            }
        }
    }

    /// The slot under comparison raises no doubt.
    fn compared(&mut self) {
        let q = self.q;
        self.next_slot(state::COMPARE);
        self.d.differs = false;
        if q.scan != LAST_SLOT {
            return;
        }
        let other = !bit(q.best, 1);
        if self.failed(other) {
            self.keep_as_found();
        } else {
            self.start_renewal(other);
        }
    }

    fn failed(&self, bank: bool) -> bool {
        if bank {
            self.q.failed_b
        } else {
            self.q.failed_a
        }
    }

    /// Writes the record anew in `bank`. Beside its source that is the other slot. Elsewhere it is the one whose body is damaged;
    /// else in bank A the later one, which may be a record that was given up, and in B the one that is not VALID, or the older.
    fn start_renewal(&mut self, bank: bool) {
        let q = self.q;
        let first = u32::from(bank) << 1;
        let (good, valid) = (q.good >> first & 0b11, q.valid >> first & 0b11);
        let slot = match (good, valid) {
            _ if bank == bit(q.best, 1) => !bit(q.best, 0),
            (0b00 | 0b10, _) => false,
            (0b01, _) => true,
            _ if !bank => !q.older_a,
            (_, 0b01) => true,
            (_, 0b10) => false,
            _ => q.older_b,
        };
        self.start_copy(bank, slot);
        if !bank {
            self.d.state = state::PRUNE;
        } else if self.cut_short(bank, slot) {
            self.start_body();
        }
    }

    /// A damaged body under an INVALID marker is a copy that was cut short: its marker is sound and is left alone.
    fn cut_short(&self, bank: bool, slot: bool) -> bool {
        let scan = u32::from(bank) << 1 | u32::from(slot);
        !bit(self.q.good | self.q.valid, scan)
    }

    /// With no sound bank to copy to nothing is written; the record is read where it stands.
    fn keep_as_found(&mut self) {
        let (q, slot) = (self.q, bit(self.q.best, 0));
        if bit(q.best, 1) {
            self.d.slots_b = with_bit(q.slots_b, RECORDS, q.target, slot);
        } else {
            self.d.slots_a = with_bit(q.slots_a, RECORDS, q.target, slot);
        }
        self.recovered();
    }

    /// The other marker of the bank at work is INVALID: in A first, in B last.
    pub(super) fn pruned(&mut self) {
        let q = self.q;
        if q.bank {
            self.renewed();
        } else if self.cut_short(q.bank, q.slot) {
            self.start_body();
        } else {
            self.d.state = state::RETIRE;
        }
    }

    /// The bank at work holds the record and nothing else.
    pub(super) fn renewed(&mut self) {
        let source = bit(self.q.best, 1);
        if self.q.bank == source || self.failed(source) {
            self.recovered();
        } else {
            self.start_renewal(source);
        }
    }

    fn recovered(&mut self) {
        let device = self.at_device_record();
        let (q, d) = (self.q, &mut *self.d);
        d.vacant = with_bit(q.vacant, RECORDS, q.target, !(q.failed_a || q.failed_b));
        let flags = q.flags;
        if !device {
            if flags & flag::PENDING != 0 {
                d.issued = with_bit(q.issued, SETS, q.target, true);
            }
        } else if flags & flag::LOCKED != 0 {
            d.device_locked = true;
            d.lock_reason = (flags & REASON_BITS) >> REASON_BITS.trailing_zeros();
            d.lock_pending = false;
        }
        self.next_record();
    }

    /// The record at work cannot be trusted: its set answers "damaged", the device record locks the device.
    pub(super) fn unusable(&mut self, reason: u32) {
        if self.at_device_record() {
            self.alarm = reason;
        } else {
            self.condemn();
        }
        self.next_record();
    }

    fn next_record(&mut self) {
        if self.at_device_record() {
            self.d.state = state::IDLE;
            self.d.window = false;
            self.d.ready = true;
            self.d.irq = true;
        } else {
            self.restart_recovery(self.q.target + 1);
        }
    }
}
