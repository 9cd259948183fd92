//! One access to one bank: what the state asks for, the pulse, the wait, the answer.
//!
//! The rule that must never break: pulses last one clock, and silence or patience at its end is a failure, never an
//! answer.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Access, Loss, Pulse, Request, Unit};

impl Part<Request> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.asks.next = false;
        self.ask_bank.next = self.bank.q.val();
        self.ask_slot.next = self.slot.q.val();
        self.ask_writes.next = false;
        self.ask_programs.next = false;
        self.ask_place.next = self.c.marker_word.val();
        self.ask_data.next = self.c.marker_invalid.val();
        self.wide_index.next = bit_cast::<10, 5>(self.index.q.val());
        self.scan_silent.next = (self.scan_bank.val() & self.silent_b.q.val())
            | (!self.scan_bank.val() & self.silent_a.q.val());
        self.scan_bits.next = self.valid.q.val() & self.scan_bit.val();
        self.scan_valid.next = self.scan_bits.val().any();
        self.scan_bits.next = self.good.q.val() & self.scan_bits.val();
        self.scan_compares.next =
            self.scan_bits.val().any() & (self.scan.q.val() != self.best.q.val());
        if self.in_markers.val() | self.in_scan.val() | self.in_compare.val() {
            self.ask_bank.next = self.scan_bank.val();
            self.ask_slot.next = self.scan_slot.val();
            self.asks.next = ((self.in_markers.val() | self.in_scan.val())
                & !self.scan_silent.val())
                | (self.in_compare.val() & self.scan_compares.val());
        }
        if self.in_load.val() | self.in_fetch.val() | self.in_verify.val() {
            self.asks.next = true;
        }
        if self.in_body.val() {
            self.asks.next = true;
            self.ask_writes.next = !self.leg_programs.val();
            self.ask_programs.next = self.leg_programs.val();
        }
        if self.in_scan.val()
            | self.in_compare.val()
            | self.in_fetch.val()
            | self.in_verify.val()
            | self.in_body.val()
        {
            self.ask_place.next = self.wide_index.val();
            self.ask_data.next = self.this_word.val();
        }
        if self.at_marker.val() {
            self.asks.next = true;
            self.ask_writes.next = self.leg_writes.val();
            self.ask_programs.next = self.leg_programs.val();
        }
        if self.in_validate.val() | self.in_load.val() | self.in_markers.val() {
            self.ask_data.next = self.c.marker_valid.val();
        }
        if self.in_prune.val() {
            self.ask_slot.next = !self.slot.q.val();
        }
        self.ask_reads.next = !(self.ask_writes.val() | self.ask_programs.val());
        self.wide_target.next = bit_cast::<10, 3>(self.target.q.val());
        self.ask_address.next = self.wide_target.val() << self.c.set_shift.val();
        self.ask_address.next = self.ask_address.val() | self.ask_place.val();
        if self.ask_slot.val() {
            self.ask_address.next = self.ask_address.val() | self.c.slot_stride.val();
        }
    }
}

impl Part<Access> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.got.next = self.a_data_i.val();
        self.bank_busy.next = self.a_busy_i.val();
        self.bank_error.next = self.a_error_i.val();
        if self.ask_bank.val() {
            self.got.next = self.b_data_i.val();
            self.bank_busy.next = self.b_busy_i.val();
            self.bank_error.next = self.b_error_i.val();
        }
        self.stored_word.next = self.got.val();
        self.passed_word.next = self.got.val();
        self.pulses.next = false;
        self.done.next = self.handshake.q.val() == self.c.handshake_done.val();
        self.failed.next = self.handshake.q.val() == self.c.handshake_failed.val();
        self.expires.next =
            self.timebase_i.val() & (self.patience.q.val() >= self.c.last_patience.val());
        if self.asks.val() {
            self.pulses.next = self.handshake.q.val() == self.c.handshake_ask.val();
            if self.handshake.q.val() == self.c.handshake_sent.val() {
                self.handshake.d.next = self.c.handshake_heard.val();
            }
            if self.handshake.q.val() == self.c.handshake_heard.val() {
                self.handshake.d.next = self.c.handshake_failed.val();
                if self.bank_busy.val() {
                    self.handshake.d.next = self.c.handshake_wait.val();
                }
            }
            if self.handshake.q.val() == self.c.handshake_wait.val() {
                if self.ask_reads.val() {
                    self.as_expected.d.next = self.got.val() == self.ask_data.val();
                    self.code_fits.d.next = self.got.val() == self.final_crc.val();
                }
                if !self.bank_busy.val() {
                    self.handshake.d.next = self.c.handshake_done.val();
                    if self.bank_error.val() {
                        self.handshake.d.next = self.c.handshake_failed.val();
                    }
                } else if self.expires.val() {
                    self.handshake.d.next = self.c.handshake_failed.val();
                } else if self.timebase_i.val() {
                    self.patience.d.next = self.patience.q.val() + 1;
                }
            }
            if self.done.val() | self.failed.val() {
                self.handshake.d.next = self.c.handshake_ask.val();
            }
        }
    }
}

impl Part<Pulse> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.a_read.d.next = false;
        self.a_write.d.next = false;
        self.a_program.d.next = false;
        self.b_read.d.next = false;
        self.b_write.d.next = false;
        self.b_program.d.next = false;
        self.write_pulse.next = self.ask_writes.val() & self.window.q.val() & !self.window.n.val();
        self.program_pulse.next =
            self.ask_programs.val() & self.window.q.val() & !self.window.n.val();
        if self.pulses.val() {
            self.handshake.d.next = self.c.handshake_sent.val();
            self.patience.d.next = 0.into();
            self.address.d.next = self.ask_address.val();
            if self.ask_writes.val() {
                self.data.d.next = self.ask_data.val();
            }
            if self.ask_bank.val() {
                self.b_read.d.next = self.ask_reads.val();
                self.b_write.d.next = self.write_pulse.val();
                self.b_program.d.next = self.program_pulse.val();
            } else {
                self.a_read.d.next = self.ask_reads.val();
                self.a_write.d.next = self.write_pulse.val();
                self.a_program.d.next = self.program_pulse.val();
            }
        }
    }
}

impl Part<Loss> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.reads_back.next = self.done.val() & self.ask_reads.val();
        self.marked.next = self.at_marker.val() & self.reads_back.val() & self.as_expected.q.val();
        self.unmarked.next =
            self.at_marker.val() & self.reads_back.val() & !self.as_expected.q.val();
        self.unequal.next = self.in_verify.val() & self.done.val() & !self.as_expected.q.val();
        self.loses.next = self.failed.val() | self.unmarked.val() | self.unequal.val();
        if self.loses.val() {
            self.alarm.next = self.c.reason_bank.val();
            if self.ask_bank.val() {
                self.failed_b.d.next = true;
            } else {
                self.failed_a.d.next = true;
            }
        }
        self.hushes.next = self.failed.val()
            & (self.in_markers.val()
                | self.in_scan.val()
                | self.in_compare.val()
                | (self.in_fetch.val() & self.for_recovery.val()));
        if self.hushes.val() {
            if self.ask_bank.val() {
                self.silent_b.d.next = true;
            } else {
                self.silent_a.d.next = true;
            }
        }
    }
}
