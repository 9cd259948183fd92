//! DES in two codes of equal answers: [`table`] for speed, [`compact`] for size, straight from the standard's tables.
//!
//! The rule that must never break: both answer the same for every key and block. Source: FIPS PUB 46-3.

pub mod compact;
pub mod standard;
pub mod table;

/// One of the two codes.
pub trait Des {
    /// Sixteen round keys.
    type Schedule: Copy + 'static;

    /// Round keys of an eight-byte key; parity bits are ignored.
    fn schedule(key: &[u8; 8]) -> Self::Schedule;

    /// One block, enciphered, or deciphered when `decrypt`.
    fn des_block(block: u64, schedule: &Self::Schedule, decrypt: bool) -> u64;
}

/// Single DES, or triple DES (encipher, decipher, encipher) with two or three keys.
///
/// Source: FIPS PUB 46-3, "Triple Data Encryption Algorithm", keying options 1 to 3.
pub fn encipher<D: Des>(block: u64, schedules: &[D::Schedule; 3], keys: usize) -> u64 {
    let first = D::des_block(block, &schedules[0], false);
    if keys < 2 {
        return first;
    }
    let second = D::des_block(first, &schedules[1], true);
    D::des_block(second, &schedules[if keys == 2 { 0 } else { 2 }], false)
}
