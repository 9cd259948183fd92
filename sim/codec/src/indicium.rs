//! The content of the barcode: what a verifier at the post reads from the letter.
//!
//! `Assumed:` the order is ours (fields known before the code first, so that a meter can begin to encode before it has the
//! code): device 3, licence 4, date 3, value 3, ascending 5, piece count 4, then the code. All most significant byte first.

use super::content::{CodeBytes, MAX_CODE};

/// Bytes before the code.
pub const FIXED: usize = 22;
/// Bytes known before the code: device, licence, date, value.
pub const KNOWN: usize = 13;
/// Bytes of the longest content.
pub const MAX_BYTES: usize = FIXED + MAX_CODE;

/// What the barcode says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicium {
    /// Device number, 24 bits.
    pub device: u32,
    /// Licence of the register set.
    pub licence: u32,
    /// Date: year - 2000, month, day.
    pub date: u32,
    /// Value in mills, 24 bits.
    pub value: u32,
    /// Ascending register with this piece, in mills, 40 bits.
    pub ascending: u64,
    /// Piece count with this piece.
    pub piece_count: u32,
    /// The printed code.
    pub code: CodeBytes,
}

impl Indicium {
    /// The content as bytes, and how many there are.
    #[must_use]
    pub fn to_bytes(self) -> ([u8; MAX_BYTES], usize) {
        let mut bytes = [0; MAX_BYTES];
        bytes[0..3].copy_from_slice(&self.device.to_be_bytes()[1..]);
        bytes[3..7].copy_from_slice(&self.licence.to_be_bytes());
        bytes[7..10].copy_from_slice(&self.date.to_be_bytes()[1..]);
        bytes[10..13].copy_from_slice(&self.value.to_be_bytes()[1..]);
        bytes[13..18].copy_from_slice(&self.ascending.to_be_bytes()[3..]);
        bytes[18..22].copy_from_slice(&self.piece_count.to_be_bytes());
        let code = self.code.as_slice();
        bytes[FIXED..FIXED + code.len()].copy_from_slice(code);
        (bytes, FIXED + code.len())
    }

    /// Reads the content; `None` when it is too short or too long.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() < FIXED || bytes.len() > MAX_BYTES {
            return None;
        }
        let number = |from: usize, to: usize| {
            bytes[from..to]
                .iter()
                .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
        };
        Some(Self {
            device: number(0, 3) as u32,
            licence: number(3, 7) as u32,
            date: number(7, 10) as u32,
            value: number(10, 13) as u32,
            ascending: number(13, 18),
            piece_count: number(18, 22) as u32,
            code: CodeBytes::new(&bytes[FIXED..]),
        })
    }
}
