//! What is done about a register whose cover does not fit, and about a state that cannot be: the unit restarts.
//!
//! A restart clears every register as a reset does, and then sets what must not be lost. The working record is a memory, and stays.
//! The last part of the kernel, so nothing that the others made of a wrong register is stored. The rule that must never break: what
//! a restart sets comes from nothing but the pins and `pready`.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Fault, Restart, Unit};
use crate::codes::{handshake, job, leg};

/// What a cleared register says.
const _: () = assert!(job::RECOVERY == 0 && handshake::ASK == 0 && leg::WRITE == 0);

impl Part<Fault> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        // An access that no state asks for.
        self.unasked.next = self.handshake.q.val().any() & !self.asks.val();
        self.restarts.next = self.upset.val() | self.impossible.val() | self.unasked.val();
    }
}

impl Part<Restart> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.unanswered.next = self.psel_i.val() & !(self.penable_i.val() & self.pready.q.val());
        if self.restarts.val() {
            self.state.d.next = self.c.settle.val();
            self.device_locked.d.next = true;
            self.lock_reason.d.next = self.c.reason_illegal.val();
            if self.upset.val() {
                self.lock_reason.d.next = self.c.reason_upset.val();
            }
            self.lock_pending.d.next = true;
            self.result.d.next = self.c.result_open.val();
            self.irq.d.next = true;
            self.pready.d.next = self.unanswered.val();
            self.pslverr.d.next = self.unanswered.val();
        }
    }
}
