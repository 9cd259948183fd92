//! Recovery: markers once, scan, choice, comparison, and the judgement over each record.
//!
//! The rule that must never break: what cannot be told from decay of the newest record is never used.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Choose, Compare, Judgement, Markers, Renewal, Scan, Unit};
use crate::record::{RECORDS, SETS};

impl Part<Markers> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.next_slot.next = false;
        self.marks.next = self.in_markers.val() & (self.scan_silent.val() | self.done.val());
        self.mark_valid.next = !self.scan_silent.val() & self.as_expected.q.val();
        if self.marks.val() {
            self.scan_bits.next = self.valid.q.val() | self.scan_bit.val();
            if !self.mark_valid.val() {
                self.scan_bits.next = self.scan_bits.val() ^ self.scan_bit.val();
            }
            self.valid.d.next = self.scan_bits.val();
            self.scan.d.next = self.scan.q.val() + 1;
            if self.last_scan.val() {
                self.state.d.next = self.c.scan.val();
                self.index.d.next = 0.into();
                self.crc.d.next = self.c.ones.val();
                self.good.d.next = 0.into();
                self.found.d.next = false;
            }
        }
        if self.failed.val() & (self.in_markers.val() | self.in_scan.val() | self.in_compare.val())
        {
            self.recovers.next = true;
            self.recover_target.next = self.target.q.val();
        }
    }
}

impl Part<Scan> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.in_scan.val() {
            self.next_slot.next = self.scan_silent.val();
            if self.done.val() & !self.at_last_word.val() {
                self.index.d.next = self.index.q.val() + 1;
                self.passes.next = true;
                if self.at_generation.val() {
                    self.generation.d.next = self.got.val();
                    if self.scan_slot.val() {
                        if self.scan_bank.val() {
                            self.older_b.d.next = self.got.val() < self.generation.q.val();
                        } else {
                            self.older_a.d.next = self.got.val() < self.generation.q.val();
                        }
                    }
                }
            }
            if self.done.val() & self.at_last_word.val() {
                self.next_slot.next = true;
                if self.code_fits.q.val() {
                    self.good.d.next = self.good.q.val() | self.scan_bit.val();
                    if self.scan_valid.val()
                        & (!self.found.q.val() | (self.generation.q.val() > self.newest.q.val()))
                    {
                        self.found.d.next = true;
                        self.best.d.next = self.scan.q.val();
                        self.newest.d.next = self.generation.q.val();
                    }
                }
            }
            if self.next_slot.val() & self.last_scan.val() {
                self.state.d.next = self.c.choose.val();
            }
        }
    }
}

impl Part<Choose> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.bad_slots.next = !self.good.q.val();
        self.bad_slots.next = self.bad_slots.val() & self.valid.q.val();
        self.fewer_bad.next = self.bad_slots.val() - 1;
        self.other_bad.next = self.bad_slots.val() & self.fewer_bad.val();
        self.bad_in_a.next = self.bad_slots.val().get_bit(0) | self.bad_slots.val().get_bit(1);
        self.many_bad.next = self.other_bad.val().any();
        self.harmless.next = self.best_bank.val() & !self.many_bad.val();
        self.one_bank.next = self.failed_a.q.val() | self.failed_b.q.val();
        self.source_failed.next = self.failed_a.q.val();
        self.other_failed.next = self.failed_b.q.val();
        if self.best_bank.val() {
            self.source_failed.next = self.failed_b.q.val();
            self.other_failed.next = self.failed_a.q.val();
        }
        self.renew_bank.next = self.best_bank.val();
        if self.in_compare.val() {
            self.renew_bank.next = !self.best_bank.val();
        }
        if self.in_prune.val() & !self.bank.q.val() {
            self.renew_bank.next = false;
        }
        if self.in_choose.val() {
            if self.found.q.val() & (!self.bad_in_a.val() | self.harmless.val()) {
                self.bank.d.next = self.best_bank.val();
                self.slot.d.next = self.best_slot.val();
                self.fetches.next = true;
            } else {
                self.condemns.next = true;
                self.condemn_reason.next = self.c.reason_damaged.val();
            }
        }
        if self.fetches.val() {
            self.state.d.next = self.c.fetch.val();
            self.index.d.next = 0.into();
            self.crc.d.next = self.c.ones.val();
        }
    }
}

impl Part<Compare> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.differs_now.next = self.differs.q.val() | !self.as_expected.q.val();
        if self.in_compare.val() {
            self.next_slot.next = !self.scan_compares.val();
            if self.done.val() {
                self.differs.d.next = self.differs_now.val();
                if self.at_generation.val() {
                    self.as_new.d.next = self.got.val() == self.newest.q.val();
                }
                if !self.at_last_word.val() {
                    self.passes.next = true;
                    self.passed_word.next = self.got.val();
                    self.index.d.next = self.index.q.val() + 1;
                } else if self.differs_now.val() & self.code_fits.q.val() & self.as_new.q.val() {
                    self.condemns.next = true;
                    self.condemn_reason.next = self.c.reason_differ.val();
                } else {
                    self.next_slot.next = true;
                }
            }
            if self.next_slot.val() {
                self.differs.d.next = false;
                if self.last_scan.val() {
                    self.keeps.next = self.other_failed.val();
                    self.recovered.next = self.other_failed.val();
                    self.renews.next = !self.other_failed.val();
                }
            }
        }
        if self.next_slot.val() {
            self.index.d.next = 0.into();
            self.crc.d.next = self.c.ones.val();
            self.scan.d.next = self.scan.q.val() + 1;
        }
    }
}

impl Part<Renewal> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.low_good.next = self.good.q.val().get_bit(0);
        self.high_good.next = self.good.q.val().get_bit(1);
        self.low_valid.next = self.valid.q.val().get_bit(0);
        self.high_valid.next = self.valid.q.val().get_bit(1);
        if self.renew_bank.val() {
            self.low_good.next = self.good.q.val().get_bit(2);
            self.high_good.next = self.good.q.val().get_bit(3);
            self.low_valid.next = self.valid.q.val().get_bit(2);
            self.high_valid.next = self.valid.q.val().get_bit(3);
        }
        self.prefers_high.next = !self.older_a.q.val();
        if self.renew_bank.val() {
            self.prefers_high.next = self.older_b.q.val();
            if self.low_valid.val() != self.high_valid.val() {
                self.prefers_high.next = self.low_valid.val();
            }
        }
        self.renew_slot.next =
            self.low_good.val() & (!self.high_good.val() | self.prefers_high.val());
        if self.renew_bank.val() == self.best_bank.val() {
            self.renew_slot.next = !self.best_slot.val();
        }
        self.cut_short.next = !(self.low_good.val() | self.low_valid.val());
        if self.renew_slot.val() {
            self.cut_short.next = !(self.high_good.val() | self.high_valid.val());
        }
        if self.in_prune.val() & self.marked.val() & !self.bank.q.val() {
            self.state.d.next = self.c.retire.val();
            self.bodies.next = self.cut_short.val();
        }
        if self.renews.val() {
            self.copies.next = true;
            self.copy_bank.next = self.renew_bank.val();
            self.copy_slot.next = self.renew_slot.val();
        }
    }
}

impl Part<Judgement> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        if self.keeps.val() {
            if self.best_bank.val() {
                self.wide_slots_b.next = self.wide_slots_b.val() | self.target_bit.val();
                if !self.best_slot.val() {
                    self.wide_slots_b.next = self.wide_slots_b.val() ^ self.target_bit.val();
                }
            } else {
                self.wide_slots_a.next = self.wide_slots_a.val() | self.target_bit.val();
                if !self.best_slot.val() {
                    self.wide_slots_a.next = self.wide_slots_a.val() ^ self.target_bit.val();
                }
            }
        }
        self.slots_a.d.next = bit_cast::<RECORDS, 8>(self.wide_slots_a.val());
        self.slots_b.d.next = bit_cast::<RECORDS, 8>(self.wide_slots_b.val());
        if self.recovered.val() {
            self.wide_vacant.next = self.wide_vacant.val() | self.target_bit.val();
            if self.one_bank.val() {
                self.wide_vacant.next = self.wide_vacant.val() ^ self.target_bit.val();
            }
            if !self.device_record.val() {
                if self.is_pending.val() {
                    self.wide_bits.next = bit_cast::<8, SETS>(self.issued.q.val());
                    self.wide_bits.next = self.wide_bits.val() | self.target_bit.val();
                    self.issued.d.next = bit_cast::<SETS, 8>(self.wide_bits.val());
                }
            } else if self.set_locked.val() {
                self.device_locked.d.next = true;
                self.lock_reason.d.next = self.flags.q.val().get_bits::<8>(16);
                self.lock_pending.d.next = false;
            }
        }
        if self.condemns.val() & self.device_record.val() {
            self.alarm.next = self.condemn_reason.val();
        }
        if self.condemns.val() & !self.device_record.val() {
            self.discards.next = true;
        }
        if self.discards.val() {
            if self.here.val() {
                self.selected.d.next = false;
            }
            self.wide_bits.next = bit_cast::<8, SETS>(self.unusable.q.val());
            self.wide_bits.next = self.wide_bits.val() | self.target_bit.val();
            self.unusable.d.next = bit_cast::<SETS, 8>(self.wide_bits.val());
        }
        if self.recovered.val() | self.condemns.val() {
            if self.device_record.val() {
                self.state.d.next = self.c.idle.val();
                self.window.d.next = false;
                self.ready.d.next = true;
                self.irq.d.next = true;
            } else {
                self.recovers.next = true;
                self.recover_target.next = self.target.q.val() + 1;
            }
        }
    }
}
