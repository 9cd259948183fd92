//! The record of a register set as the processor keeps it: word places, flags, check code.
//!
//! The rule that must never break: places and flags are those of the accounting unit's own record.

pub use crate::constants::{flag, word};

/// Words in a record, check code included.
pub const WORDS: usize = word::CHECK + 1;

/// One record, as words.
pub type Record = [u32; WORDS];

/// Remainders of the 256 bytes. Source: IEEE Std 802.3, 3.2.9; the polynomial in reflected form.
static REMAINDERS: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xedb8_8320
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

/// CRC-32 over the words before the check code, each low byte first.
#[inline(never)]
#[must_use]
pub fn check_code(record: &Record) -> u32 {
    let mut crc = !0;
    for word in &record[..word::CHECK] {
        crc ^= word;
        for _ in 0..4 {
            crc = crc >> 8 ^ REMAINDERS[(crc & 0xff) as usize];
        }
    }
    !crc
}

/// A 64-bit amount whose low word stands at `lo`.
#[must_use]
pub fn amount(record: &Record, lo: usize) -> u64 {
    u64::from(record[lo + 1]) << 32 | u64::from(record[lo])
}

/// Stores a 64-bit amount.
pub fn set_amount(record: &mut Record, lo: usize, value: u64) {
    record[lo] = value as u32;
    record[lo + 1] = (value >> 32) as u32;
}

/// The record has this flag.
#[must_use]
pub fn flagged(record: &Record, flag: u32) -> bool {
    record[word::FLAGS] & flag != 0
}

/// Opening number of the set.
#[must_use]
pub fn opening(record: &Record) -> u8 {
    (record[word::FLAGS] >> 8) as u8
}
