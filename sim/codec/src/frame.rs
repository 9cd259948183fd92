//! Frames: how a message becomes bytes and bytes become messages again, one at a time.
//!
//! The rule that must never break: a frame whose check code is wrong yields no message, and no sequence of bytes makes
//! the decoder panic or stop. After noise it waits for the next start byte.

use super::content::{Cursor, MAX_PAYLOAD};
use super::message::Message;

/// First byte of a frame. `Assumed:` alternating bits, so that a stuck line never starts one.
pub const START: u8 = 0xa5;
/// Bytes around a payload: start, length, type, two of check code.
pub const OVERHEAD: usize = 5;
/// Bytes of the longest frame.
pub const MAX_FRAME: usize = MAX_PAYLOAD + OVERHEAD;
/// Most bytes the meter sends while the module stays inside the cipher and takes none: system data, the end of a batch and
/// a request. The link's FIFO holds them.
pub const METER_BURST: usize = 27;

/// Remainders of the sixteen upper nibbles. Source: CRC-16/IBM-3740, polynomial 0x1021 as in ITU-T V.41.
const REMAINDERS: [u16; 16] = {
    let mut table = [0; 16];
    let mut nibble = 0;
    while nibble < 16 {
        let mut crc = (nibble as u16) << 12;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 0x8000 != 0 {
                crc << 1 ^ 0x1021
            } else {
                crc << 1
            };
            bit += 1;
        }
        table[nibble] = crc;
        nibble += 1;
    }
    table
};

/// One more byte of the check code CRC-16/IBM-3740 (CCITT polynomial, start value 0xffff, most significant bit first).
#[must_use]
pub fn crc16(crc: u16, byte: u8) -> u16 {
    let crc = crc << 4 ^ REMAINDERS[usize::from((crc >> 12) as u8 ^ byte >> 4)];
    crc << 4 ^ REMAINDERS[usize::from((crc >> 12) as u8 ^ byte & 15)]
}

/// Writes `message` as a frame; returns the number of bytes.
pub fn encode(message: &Message, frame: &mut [u8; MAX_FRAME]) -> usize {
    let mut payload = Cursor::new(&mut frame[3..3 + MAX_PAYLOAD]);
    let kind = message.put(&mut payload);
    let length = payload.position();
    frame[0] = START;
    frame[1] = length as u8;
    frame[2] = kind;
    let crc = frame[1..3 + length]
        .iter()
        .fold(0xffff, |crc, byte| crc16(crc, *byte));
    frame[3 + length..OVERHEAD + length].copy_from_slice(&crc.to_be_bytes());
    OVERHEAD + length
}

/// Why a frame yields no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The length byte is above the longest payload.
    Length,
    /// The check code is wrong.
    Check,
    /// The check code is right, but no message of that type has such a payload.
    Content,
}

/// Takes a stream of bytes apart into messages.
#[derive(Clone, Debug)]
pub struct Decoder {
    frame: [u8; MAX_FRAME],
    filled: usize,
    crc: u16,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// A decoder that waits for a start byte.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            frame: [0; MAX_FRAME],
            filled: 0,
            crc: 0xffff,
        }
    }

    /// Takes one byte; answers when it ends a frame.
    pub fn push(&mut self, byte: u8) -> Option<Result<Message, Fault>> {
        if self.filled == 0 {
            self.filled = usize::from(byte == START);
            self.crc = 0xffff;
            return None;
        }
        if self.filled == 1 && usize::from(byte) > MAX_PAYLOAD {
            self.filled = 0;
            return Some(Err(Fault::Length));
        }
        self.crc = crc16(self.crc, byte);
        self.frame[self.filled.min(MAX_FRAME - 1)] = byte;
        self.filled += 1;
        let length = usize::from(self.frame[1]).min(MAX_PAYLOAD);
        if self.filled < OVERHEAD + length {
            return None;
        }
        self.filled = 0;
        // The check code runs over itself as well: a whole frame leaves the remainder zero.
        if self.crc != 0 {
            return Some(Err(Fault::Check));
        }
        Some(Message::take(self.frame[2], &mut self.frame[3..3 + length]).ok_or(Fault::Content))
    }
}
