//! The messages themselves: what meter and module say to each other, which byte says which.
//!
//! All numbers are most significant byte first. Money is in mills. Dates are year - 2000, month, day in three bytes, as in
//! the clock's register. The rule that must never break: nothing here can carry a key or precalculated state; a code
//! travels in [`Message::Code`] only.

use super::content::{Booked, CODE_FIXED, Code, Cursor, MAX_CODE, Ready};

/// Kinds of system data.
pub mod system_data {
    /// Date to set; relevant.
    pub const DATE: u8 = 1;
    /// Register set to select; relevant.
    pub const SET: u8 = 2;
    /// Key indicator; relevant.
    pub const KEY_INDICATOR: u8 = 3;
    /// Value of the next piece, announced; valid, but routine 1 does not need it.
    pub const VALUE: u8 = 4;
    /// Advertising slogan; the code does not need it.
    pub const SLOGAN: u8 = 5;
}

/// What the module thinks of system data.
pub mod verdict {
    /// Not valid: nothing changed.
    pub const INVALID: u8 = 0;
    /// Valid, not needed for the code.
    pub const NOT_RELEVANT: u8 = 1;
    /// Valid and needed: routine 1 began.
    pub const RELEVANT: u8 = 2;
}

/// Refusals of the module itself; numbers below 0x40 are the accounting unit's result codes.
pub mod refusal {
    /// There is no such key, or it failed its check value.
    pub const KEY: u8 = 0x40;
    /// There is no code that may be fetched.
    pub const NO_CODE: u8 = 0x42;
}

/// How far an owed piece has come.
pub mod owed {
    /// Its intent is pending: code, debit and imprint are missing.
    pub const PENDING: u8 = 0;
    /// It is booked and waits for its imprint.
    pub const UNPRINTED: u8 = 1;
}

/// What is said on the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Meter: I am here, say Ready and what is owed.
    Hello,
    /// Meter: new system data of a [`system_data`] kind.
    SystemData {
        /// Kind.
        kind: u8,
        /// Value.
        value: u32,
    },
    /// Meter: code for a piece, please.
    Request {
        /// Piece number, counted by the meter.
        piece: u16,
        /// Register set.
        set: u8,
        /// Value in mills, 24 bits.
        value: u32,
        /// No further piece is known to follow: nothing is computed ahead.
        last: bool,
    },
    /// Meter: the identical code of the set's last piece again.
    Fetch {
        /// Piece number for the answer.
        piece: u16,
        /// Register set.
        set: u8,
    },
    /// Meter: the permit again for the set's last booked, unprinted piece.
    Reprint {
        /// Piece number.
        piece: u16,
        /// Register set.
        set: u8,
    },
    /// Meter: the batch is over; codes computed ahead will not be asked for.
    BatchEnd,
    /// Module: state after Hello and after a relevant change.
    Ready(Ready),
    /// Module: judgement on system data.
    Judged {
        /// Kind.
        kind: u8,
        /// One of [`verdict`].
        verdict: u8,
    },
    /// Module: the code.
    Code(Code),
    /// Module: the piece is booked.
    Booked(Booked),
    /// Module: no code, no booking.
    Refused {
        /// Piece number.
        piece: u16,
        /// Result code of the accounting unit, or a [`refusal`].
        reason: u8,
    },
    /// Module: the answer to Reprint.
    Permitted {
        /// Piece number.
        piece: u16,
        /// Result code of the accounting unit.
        result: u8,
    },
    /// Module: a piece of this set is owed since before power-up.
    Owed {
        /// Register set.
        set: u8,
        /// Value in mills, 24 bits.
        value: u32,
        /// One of [`owed`].
        state: u8,
    },
    /// Module: the device is locked.
    Locked {
        /// Lock reason of the accounting unit.
        reason: u8,
    },
}

/// Type bytes. The meter's are below 0x80, the module's above.
mod kind {
    pub const HELLO: u8 = 0x01;
    pub const SYSTEM_DATA: u8 = 0x02;
    pub const REQUEST: u8 = 0x03;
    pub const FETCH: u8 = 0x04;
    pub const REPRINT: u8 = 0x05;
    pub const BATCH_END: u8 = 0x06;
    pub const READY: u8 = 0x81;
    pub const JUDGED: u8 = 0x82;
    pub const CODE: u8 = 0x83;
    pub const BOOKED: u8 = 0x84;
    pub const REFUSED: u8 = 0x85;
    pub const PERMITTED: u8 = 0x86;
    pub const OWED: u8 = 0x87;
    pub const LOCKED: u8 = 0x88;
}

impl Message {
    /// Writes the payload; returns the type byte.
    pub(super) fn put(&self, to: &mut Cursor<'_>) -> u8 {
        match *self {
            Self::Hello => kind::HELLO,
            Self::BatchEnd => kind::BATCH_END,
            Self::SystemData { kind, value } => {
                to.put(u64::from(kind), 1);
                to.put(u64::from(value), 4);
                kind::SYSTEM_DATA
            }
            Self::Request {
                piece,
                set,
                value,
                last,
            } => {
                to.put(u64::from(piece), 2);
                to.put(u64::from(set), 1);
                to.put(u64::from(value), 3);
                to.put(u64::from(last), 1);
                kind::REQUEST
            }
            Self::Fetch { piece, set } => put_piece(to, piece, set, kind::FETCH),
            Self::Reprint { piece, set } => put_piece(to, piece, set, kind::REPRINT),
            Self::Ready(ready) => {
                ready.put(to);
                kind::READY
            }
            Self::Judged { kind, verdict } => {
                to.put(u64::from(kind), 1);
                to.put(u64::from(verdict), 1);
                kind::JUDGED
            }
            Self::Code(code) => {
                code.put(to);
                kind::CODE
            }
            Self::Booked(booked) => {
                booked.put(to);
                kind::BOOKED
            }
            Self::Refused { piece, reason } => put_piece(to, piece, reason, kind::REFUSED),
            Self::Permitted { piece, result } => put_piece(to, piece, result, kind::PERMITTED),
            Self::Owed { set, value, state } => {
                to.put(u64::from(set), 1);
                to.put(u64::from(value), 3);
                to.put(u64::from(state), 1);
                kind::OWED
            }
            Self::Locked { reason } => {
                to.put(u64::from(reason), 1);
                kind::LOCKED
            }
        }
    }

    /// Reads a payload of the given type; `None` when it does not fit the type exactly.
    pub(super) fn take(kind: u8, payload: &mut [u8]) -> Option<Self> {
        if kind == kind::CODE && payload.len() > CODE_FIXED + MAX_CODE {
            return None;
        }
        let mut from = Cursor::new(payload);
        let message = match kind {
            kind::HELLO => Self::Hello,
            kind::BATCH_END => Self::BatchEnd,
            kind::SYSTEM_DATA => Self::SystemData {
                kind: from.byte(),
                value: from.word(4),
            },
            kind::REQUEST => Self::Request {
                piece: from.half(),
                set: from.byte(),
                value: from.word(3),
                last: from.byte() != 0,
            },
            kind::FETCH => Self::Fetch {
                piece: from.half(),
                set: from.byte(),
            },
            kind::REPRINT => Self::Reprint {
                piece: from.half(),
                set: from.byte(),
            },
            kind::READY => Self::Ready(Ready::take(&mut from)),
            kind::JUDGED => Self::Judged {
                kind: from.byte(),
                verdict: from.byte(),
            },
            kind::CODE => Self::Code(Code::take(&mut from)),
            kind::BOOKED => Self::Booked(Booked::take(&mut from)),
            kind::REFUSED => Self::Refused {
                piece: from.half(),
                reason: from.byte(),
            },
            kind::PERMITTED => Self::Permitted {
                piece: from.half(),
                result: from.byte(),
            },
            kind::OWED => Self::Owed {
                set: from.byte(),
                value: from.word(3),
                state: from.byte(),
            },
            kind::LOCKED => Self::Locked {
                reason: from.byte(),
            },
            _ => return None,
        };
        from.whole().then_some(message)
    }
}

fn put_piece(to: &mut Cursor<'_>, piece: u16, byte: u8, kind: u8) -> u8 {
    to.put(u64::from(piece), 2);
    to.put(u64::from(byte), 1);
    kind
}
