//! The record of a register set: word order, flags, slots and markers, as they stand in both banks.
//!
//! 19 words of 32 bits; the last one is the check code over the others. The marker, not the check code,
//! says whether a slot is valid. The same addresses hold in bank A and bank B; in bank B a page is 16 words,
//! so a slot's body fills two pages and its marker has a page of its own.

/// Word indices of the record.
pub mod word {
    /// Licence number.
    pub const LICENCE: usize = 0;
    /// Flags in bits 7..0, opening number 15..8, lock reason 23..16.
    pub const FLAGS: usize = 1;
    /// Ascending register in mills, low word.
    pub const ASCENDING_LO: usize = 2;
    /// Ascending register, high word.
    pub const ASCENDING_HI: usize = 3;
    /// Descending register in mills, low word; zero in a set without one.
    pub const DESCENDING_LO: usize = 4;
    /// Descending register, high word.
    pub const DESCENDING_HI: usize = 5;
    /// Control sum in mills, low word.
    pub const CONTROL_SUM_LO: usize = 6;
    /// Control sum, high word.
    pub const CONTROL_SUM_HI: usize = 7;
    /// Pieces booked under this licence.
    pub const PIECE_COUNT: usize = 8;
    /// Number of the commit that wrote this record.
    pub const GENERATION: usize = 9;
    /// Limit of ascending in mills, low word; zero in a set with descending register.
    pub const LIMIT_LO: usize = 10;
    /// Limit, high word.
    pub const LIMIT_HI: usize = 11;
    /// Pending intent: value in mills in bits 23..0, layout in 31..24; zero when none is pending.
    pub const INTENT_VALUE: usize = 12;
    /// Pending intent: predicted ascending, low word.
    pub const INTENT_ASCENDING_LO: usize = 13;
    /// Pending intent: predicted ascending, high word.
    pub const INTENT_ASCENDING_HI: usize = 14;
    /// Pending intent: date and key indicator, as in register DATE_KEY.
    pub const INTENT_DATE_KEY: usize = 15;
    /// Last booked piece: value in bits 23..0, layout in 31..24. Its ascending is the record's.
    pub const BOOKED_VALUE: usize = 16;
    /// Last booked piece: date and key indicator.
    pub const BOOKED_DATE_KEY: usize = 17;
    /// CRC-32 (IEEE 802.3, reflected, words little end first) over words 0..=17.
    pub const CHECK: usize = 18;
}

/// Words in a record, check code included.
pub const WORDS: usize = 19;

/// Flag bits of [`word::FLAGS`].
pub mod flag {
    /// The set is open under its licence.
    pub const OPEN: u32 = 1 << 0;
    /// The set has a descending register.
    pub const HAS_DESCENDING: u32 = 1 << 1;
    /// The set (in the device record: the device) is locked.
    pub const LOCKED: u32 = 1 << 2;
    /// An intent is pending.
    pub const PENDING: u32 = 1 << 3;
    /// The last booked piece has not been confirmed as printed.
    pub const UNPRINTED: u32 = 1 << 4;
}

/// Marker of a valid slot. `Assumed:` two words at Hamming distance 32, neither all-zero nor all-one.
pub const MARKER_VALID: u32 = 0x5a3c_96e1;
/// Marker of an invalid slot. Every word that is not [`MARKER_VALID`] counts as invalid; this one is written.
pub const MARKER_INVALID: u32 = 0xa5c3_691e;

/// Word offset of the marker within a slot.
pub const MARKER_WORD: u32 = 32;
/// Word address distance of the two slots of one set.
pub const SLOT_STRIDE: u32 = 64;
/// Word address distance of two sets.
pub const SET_STRIDE: u32 = 128;
/// Words in one page of bank B. `Assumed:` 64-byte pages as in common serial EEPROMs.
pub const PAGE_WORDS: u32 = 16;

/// Register sets in the shipped unit. The device record stands at index `SETS`.
pub const SETS: usize = 4;
/// Words of address space used in each bank.
pub const BANK_WORDS: usize = (SETS + 1) * SET_STRIDE as usize;

/// Highest value of one imprint in mills. `Assumed:` 99.99 units, DOMAIN facts 3.1 "typically 9.99 or 99.99".
pub const MAX_IMPRINT: u32 = 99_990;
/// Highest ascending value in mills: what fits the five bytes of the code's layout.
pub const MAX_ASCENDING: u64 = (1 << 40) - 1;

/// One record, as words.
pub type Record = [u32; WORDS];

/// CRC-32 (IEEE 802.3) of `words`, each taken low byte first; `crc` is the running value, start with 0.
///
/// Source: IEEE Std 802.3, 3.2.9; the polynomial in reflected form.
#[must_use]
pub fn crc32(crc: u32, words: &[u32]) -> u32 {
    let mut crc = !crc;
    for word in words {
        crc ^= word;
        for _ in 0..32 {
            crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    !crc
}

/// `record` with its check code made to agree.
#[must_use]
pub fn sealed(mut record: Record) -> Record {
    record[word::CHECK] = crc32(0, &record[..word::CHECK]);
    record
}

/// Word address of `word` in slot `slot` of set `set`.
#[must_use]
pub fn address(set: u32, slot: u32, word: u32) -> u32 {
    set * SET_STRIDE + slot * SLOT_STRIDE + word
}

/// Content of a bank as it leaves manufacture: an EMPTY valid record in slot 0 of every set and of the device record.
#[must_use]
pub fn blank_bank() -> Vec<u32> {
    let mut bank = vec![0; BANK_WORDS];
    let empty = sealed([0; WORDS]);
    for set in 0..=SETS as u32 {
        let base = address(set, 0, 0) as usize;
        bank[base..base + WORDS].copy_from_slice(&empty);
        bank[base + MARKER_WORD as usize] = MARKER_VALID;
        bank[address(set, 1, MARKER_WORD) as usize] = MARKER_INVALID;
    }
    bank
}
