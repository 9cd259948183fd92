//! The register port (APB3) and the commands that are answered without the sequencer.
//!
//! The setup phase registers data and error, the access phase completes the transfer and writes; a word of the working record
//! takes one wait state, because the record is a memory. The rule that must never break: a transfer answered with an error
//! writes nothing, and none writes what may not be written now, whatever the master does.

use super::{Edge, bit};
use crate::checks;
use crate::codes::{job, state};
use crate::record::{SETS, WORDS, word};
use crate::regs::{self, command, info, lock_reason, result, status};
use crate::state::mask;

/// Word of the working record that stands at an address.
fn in_record(address: u32) -> Option<u32> {
    let place = address.checked_sub(regs::RECORD)?;
    (place % 4 == 0 && place / 4 < WORDS as u32).then_some(place / 4)
}

impl Edge<'_> {
    pub(super) fn port(&mut self) {
        let (q, pins) = (self.q, self.pins);
        if q.peer_differs {
            self.alarm = lock_reason::PEER_MISMATCH;
        }
        self.d.peer_differs = false;
        let address = pins.paddr & 0xff;
        let setup = pins.psel && !pins.penable;
        let looked_at = in_record(address).filter(|_| setup && !pins.pwrite);
        self.d.looks = looked_at.is_some();
        self.d.pready = if setup { !self.d.looks } else { q.looks };
        self.d.pslverr = false;
        if setup {
            let read = self.read(address);
            self.d.pslverr = match looked_at {
                Some(_) => false,
                None if pins.pwrite => !self.writable(address),
                None => read.is_none(),
            };
            self.d.prdata = if pins.pwrite { 0 } else { read.unwrap_or(0) };
            self.d.looked_at = looked_at.unwrap_or(word::CHECK as u32);
        } else if q.looks && q.selected {
            self.d.prdata = self.look(q.looked_at);
        }
        let written = pins.psel && pins.penable && pins.pwrite;
        // Asked once more, for a master that has changed the address since setup.
        if written && q.pready && !q.pslverr && self.writable(address) {
            self.write(address, pins.pwdata);
        }
    }

    fn writable(&self, address: u32) -> bool {
        match address {
            regs::COMMAND | regs::PEER_CHECK => self.q.ready && !self.q.busy,
            regs::SET
            | regs::VALUE_LO
            | regs::VALUE_HI
            | regs::DATE_KEY
            | regs::INFO
            | regs::LICENCE => !self.q.busy,
            regs::IRQ_CLEAR => true,
            _ => false,
        }
    }

    fn read(&self, address: u32) -> Option<u32> {
        let q = self.q;
        Some(match address {
            regs::ID => regs::IDENTITY | SETS as u32,
            regs::STATUS => self.status(),
            regs::COMMAND => q.command,
            regs::RESULT => q.result,
            regs::SET => q.operand_set,
            regs::VALUE_LO => q.value_lo,
            regs::VALUE_HI => q.value_hi,
            regs::DATE_KEY => q.date_key,
            regs::INFO => q.info,
            regs::LICENCE => q.new_licence,
            regs::PEER_CHECK | regs::IRQ_CLEAR => 0,
            _ => return None,
        })
    }

    fn status(&self) -> u32 {
        let q = self.q;
        let flag = |value: bool, place: u32| u32::from(value) << place;
        let idle = q.state == state::IDLE;
        let alone = !idle && q.job != job::COMMAND;
        let due = q.lock_pending || q.printed_pending || (idle && q.selected && !q.home);
        flag(q.ready, status::READY)
            | flag(q.busy, status::BUSY)
            | flag(q.ready && (alone || due), status::BACKGROUND)
            | flag(q.permit, status::PERMIT)
            | flag(q.device_locked, status::DEVICE_LOCKED)
            | flag(q.selected, status::SELECTED)
            | flag(q.selected && bit(q.issued, q.selected_set), status::ISSUED)
            | flag(q.irq, status::IRQ)
            | q.selected_set << status::SET
            | flag(q.unreported, status::UNREPORTED)
            | flag(q.home, status::HOME)
            | q.lock_reason << status::LOCK_REASON
    }

    fn write(&mut self, address: u32, data: u32) {
        let differs = data != self.look(self.q.looked_at);
        let (q, d) = (self.q, &mut *self.d);
        match address {
            regs::COMMAND => {
                d.command = data.min(mask(4));
                d.result = result::RUNNING;
                d.busy = true;
            }
            regs::SET => d.operand_set = data.min(mask(3)),
            regs::VALUE_LO => d.value_lo = data,
            regs::VALUE_HI => d.value_hi = data,
            regs::DATE_KEY => d.date_key = data,
            regs::INFO => d.info = data & mask(18),
            regs::LICENCE => d.new_licence = data,
            regs::IRQ_CLEAR => {
                d.irq = false;
                d.unreported = q.unreported && q.printed_pending;
            }
            regs::PEER_CHECK if q.selected && q.home && !q.unreported => {
                d.peer_differs = differs;
            }
            _ => {}
        }
    }

    /// ISSUE touches only a latch, so it is answered beside the sequencer, also while bank B is written. It shares the
    /// check table with the check phase, which goes first.
    pub(super) fn issue(&mut self) {
        let q = self.q;
        let due = q.busy
            && q.command == command::ISSUE
            && q.state != state::CHECK
            && (q.home || (!q.selected && q.state == state::IDLE));
        self.d.issue_judged = due && !q.issue_judged;
        if self.d.issue_judged {
            self.d.verdict = self.refusal(command::ISSUE);
        } else if due {
            if q.verdict == result::OK {
                self.d.issued = super::with_bit(q.issued, SETS, q.selected_set, true);
            }
            self.answer(q.verdict);
        }
    }

    /// Ends the latched command.
    pub(super) fn answer(&mut self, result: u32) {
        self.d.result = result;
        self.d.busy = false;
        self.d.irq = true;
    }

    /// The print head reports the piece under permit. Only a rising report counts: one that lasts long belongs to the piece
    /// it began with, not to a permit raised meanwhile.
    pub(super) fn printed(&mut self) {
        let (q, d) = (self.q, &mut *self.d);
        let printed = self.pins.printed;
        if printed.broken() {
            self.alarm = lock_reason::ILLEGAL_STATE;
        }
        d.printed_before = printed.asserted();
        if printed.asserted() && !q.printed_before && q.permit {
            d.permit = false;
            d.printed_pending = true;
            d.unreported = true;
        }
    }

    /// Locks the device when an alarm was found; a locked device never permits a print.
    pub(super) fn lock(&mut self) {
        let (q, d) = (self.q, &mut *self.d);
        let locks = self.alarm != lock_reason::NONE && !q.device_locked;
        if locks {
            d.device_locked = true;
            d.lock_reason = self.alarm;
            d.lock_pending = true;
            d.irq = true;
        }
        if locks || q.device_locked {
            d.permit = false;
        }
    }

    /// What the sequencer works for, as a command number of the check table; 0 is no command.
    pub(super) fn asked(&self) -> u32 {
        let q = self.q;
        match q.job {
            job::PRINTED => checks::PRINTED,
            job::LOCK => checks::LOCK_DEVICE,
            _ if q.command == command::LOCK && bit(q.info, info::WHOLE_DEVICE) => {
                checks::LOCK_DEVICE
            }
            _ if q.command <= command::LOCK => q.command,
            _ => 0,
        }
    }
}
