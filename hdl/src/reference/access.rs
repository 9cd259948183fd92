//! One access to one bank: pulse, busy, answer.
//!
//! A state that needs a word calls [`Edge::access`] at every edge until it is answered. A word takes five clocks and the
//! bank's wait states: an answer is compared at one edge and acted on at the next, so that no path goes through both. The rule
//! that must never break: a bank that does not show busy is missing and one that stays busy for too many timebase pulses has
//! failed; neither is ever taken for an answer.

use super::Edge;
use crate::codes::{PATIENCE, handshake};
use crate::regs::lock_reason;

/// What is asked of a bank.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// With the word that is expected.
    Read(u32),
    Write(u32),
    Program,
}

/// How far an access has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Pending,
    Done(u32),
    Failed,
}

impl Edge<'_> {
    /// Pulses last one clock.
    pub(super) fn end_pulses(&mut self) {
        let d = &mut *self.d;
        (d.a_read, d.a_write, d.a_program) = (false, false, false);
        (d.b_read, d.b_write, d.b_program) = (false, false, false);
    }

    /// One edge of an access to `bank`.
    pub(super) fn access(&mut self, bank: bool, ask: Ask, address: u32) -> Answer {
        let pins = if bank {
            self.pins.bank_b
        } else {
            self.pins.bank_a
        };
        let answer = match self.q.handshake {
            handshake::ASK => {
                self.pulse(bank, ask, address);
                Answer::Pending
            }
            handshake::SENT => {
                self.d.handshake = handshake::HEARD;
                Answer::Pending
            }
            handshake::HEARD => {
                self.d.handshake = if pins.busy {
                    handshake::WAIT
                } else {
                    handshake::FAILED
                };
                Answer::Pending
            }
            handshake::WAIT => {
                if let Ask::Read(expected) = ask {
                    self.d.as_expected = pins.data == expected;
                    self.d.code_fits = pins.data == !self.q.crc;
                }
                if !pins.busy && !pins.error {
                    self.d.handshake = handshake::DONE;
                } else if !pins.busy || self.wait() == Answer::Failed {
                    self.d.handshake = handshake::FAILED;
                }
                Answer::Pending
            }
            handshake::DONE => Answer::Done(pins.data),
            _ => Answer::Failed,
        };
        if answer != Answer::Pending {
            self.d.handshake = handshake::ASK;
        }
        answer
    }

    /// Drives the pulse; nothing is written but through the window.
    fn pulse(&mut self, bank: bool, ask: Ask, address: u32) {
        let (q, d) = (self.q, &mut *self.d);
        d.handshake = handshake::SENT;
        d.patience = 0;
        d.address = address;
        if let Ask::Write(word) = ask {
            d.data = word;
        }
        let (read, write, program) = if bank {
            (&mut d.b_read, &mut d.b_write, &mut d.b_program)
        } else {
            (&mut d.a_read, &mut d.a_write, &mut d.a_program)
        };
        *read = matches!(ask, Ask::Read(_));
        *write = q.window && matches!(ask, Ask::Write(_));
        *program = q.window && ask == Ask::Program;
    }

    /// Counts timebase pulses while a bank is at work; fails when there were too many.
    pub(super) fn wait(&mut self) -> Answer {
        if self.pins.timebase {
            if self.q.patience >= PATIENCE - 1 {
                return Answer::Failed;
            }
            self.d.patience = self.q.patience + 1;
        }
        Answer::Pending
    }

    /// `bank` does not answer a read: it has failed, and recovery does without it.
    pub(super) fn silence(&mut self, bank: bool) {
        if bank {
            self.d.silent_b = true;
        } else {
            self.d.silent_a = true;
        }
        self.fail(bank);
    }

    /// `bank` has failed: remember it and lock the device.
    pub(super) fn fail(&mut self, bank: bool) {
        if bank {
            self.d.failed_b = true;
        } else {
            self.d.failed_a = true;
        }
        self.alarm = lock_reason::BANK_FAILED;
    }
}
