//! The record of a register set: word order, flags, slots and markers, as they stand in both banks.
//!
//! 19 words of 32 bits; the last one is the check code over the others. The marker, not the check code,
//! says whether a slot is valid. The same addresses hold in bank A and bank B; in bank B a page is 16 words,
//! so a slot's body fills two pages and its marker has a page of its own.

use crate::regs::Code;

macro_rules! words {
    ($($name:ident = $value:literal, $doc:literal;)*) => {
        /// Word indices of the record.
        pub mod word {
            $(#[doc = $doc] pub const $name: usize = $value;)*
        }
        /// Every word of the record, in order.
        pub const WORD_TABLE: &[Code] = &[$(Code { name: stringify!($name), value: $value, doc: $doc }),*];
    };
}

macro_rules! flags {
    ($($name:ident = $bit:literal, $doc:literal;)*) => {
        /// Flag bits of [`word::FLAGS`].
        pub mod flag {
            $(#[doc = $doc] pub const $name: u32 = 1 << $bit;)*
        }
        /// Every flag, by bit number.
        pub const FLAG_TABLE: &[Code] = &[$(Code { name: stringify!($name), value: $bit, doc: $doc }),*];
    };
}

words! {
    LICENCE = 0, "Licence number.";
    FLAGS = 1, "Flags in bits 7..0, opening number 15..8, lock reason 23..16.";
    ASCENDING_LO = 2, "Ascending register in mills, low word.";
    ASCENDING_HI = 3, "Ascending register, high word.";
    DESCENDING_LO = 4, "Descending register in mills, low word; zero in a set without one.";
    DESCENDING_HI = 5, "Descending register, high word.";
    CONTROL_SUM_LO = 6, "Control sum in mills, low word.";
    CONTROL_SUM_HI = 7, "Control sum, high word.";
    PIECE_COUNT = 8, "Pieces booked under this licence.";
    GENERATION = 9, "Number of the commit that wrote this record.";
    LIMIT_LO = 10, "Limit of ascending in mills, low word; zero in a set with descending register.";
    LIMIT_HI = 11, "Limit, high word.";
    INTENT_VALUE = 12, "Pending intent: value in mills in bits 23..0, layout in 31..24; zero when none is pending.";
    INTENT_ASCENDING_LO = 13, "Pending intent: predicted ascending, low word.";
    INTENT_ASCENDING_HI = 14, "Pending intent: predicted ascending, high word.";
    INTENT_DATE_KEY = 15, "Pending intent: date and key indicator, as in register DATE_KEY.";
    BOOKED_VALUE = 16, "Last booked piece: value in bits 23..0, layout in 31..24. Its ascending is the record's.";
    BOOKED_DATE_KEY = 17, "Last booked piece: date and key indicator.";
    CHECK = 18, "CRC-32 (IEEE 802.3, reflected, words little end first) over words 0..=17.";
}

/// Words in a record, check code included.
pub const WORDS: usize = 19;

flags! {
    OPEN = 0, "The set is open under its licence.";
    HAS_DESCENDING = 1, "The set has a descending register.";
    LOCKED = 2, "The set (in the device record: the device) is locked.";
    PENDING = 3, "An intent is pending.";
    UNPRINTED = 4, "The last booked piece has not been confirmed as printed.";
}

/// Opening number in [`word::FLAGS`].
pub const OPENING_BITS: u32 = 0x0000_ff00;
/// Lock reason in [`word::FLAGS`].
pub const REASON_BITS: u32 = 0x00ff_0000;
/// Value in [`word::INTENT_VALUE`] and [`word::BOOKED_VALUE`]; the layout fills the bits above.
pub const PIECE_VALUE_BITS: u32 = 0x00ff_ffff;

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

/// Register sets in the unit; the device record stands at index `SETS`. Widths and addresses follow from it, and three bits
/// number the records, but only four sets have been built and tested.
pub const SETS: usize = 4;
/// Records in each bank: the sets' and the device's.
pub const RECORDS: usize = SETS + 1;
/// Words of address space used in each bank.
pub const BANK_WORDS: usize = RECORDS * SET_STRIDE as usize;

/// Highest value of one imprint in mills. `Assumed:` 99.99 units; meters stop at 9.99 or 99.99, the larger is taken.
pub const MAX_IMPRINT: u32 = 99_990;
/// Highest ascending value in mills: what fits the five bytes of the code's layout.
pub const MAX_ASCENDING: u64 = (1 << 40) - 1;
/// Its high word. The low one is all ones, so that the high one alone decides.
pub const MAX_ASCENDING_HI: u32 = {
    assert!(MAX_ASCENDING as u32 == u32::MAX);
    (MAX_ASCENDING >> 32) as u32
};

/// One record, as words.
pub type Record = [u32; WORDS];

/// The check code's step for each value of one byte.
const CRC_STEPS: [u32; 256] = {
    let mut steps = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
            bit += 1;
        }
        steps[byte] = crc;
        byte += 1;
    }
    steps
};

/// CRC-32 (IEEE 802.3) of `words`, each taken low byte first; `crc` is the running value, start with 0.
///
/// Source: IEEE Std 802.3, 3.2.9; the polynomial in reflected form.
#[must_use]
pub fn crc32(crc: u32, words: &[u32]) -> u32 {
    let mut crc = !crc;
    for word in words {
        crc ^= word;
        for _ in 0..4 {
            crc = (crc >> 8) ^ CRC_STEPS[(crc & 0xff) as usize];
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
    for record in 0..RECORDS as u32 {
        let base = address(record, 0, 0) as usize;
        bank[base..base + WORDS].copy_from_slice(&empty);
        bank[base + MARKER_WORD as usize] = MARKER_VALID;
        bank[address(record, 1, MARKER_WORD) as usize] = MARKER_INVALID;
    }
    bank
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_code_is_that_of_the_standard() {
        // Source: the check value that catalogues of CRC algorithms give for "123456789", here its first eight bytes
        // and the empty message, computed with zlib.
        let words = [u32::from_le_bytes(*b"1234"), u32::from_le_bytes(*b"5678")];
        assert_eq!(crc32(0, &words), 0x9ae0_daaf);
        assert_eq!(crc32(0, &[]), 0);
    }

    #[test]
    fn a_running_check_code_equals_that_of_the_whole() {
        let words = [1, 0xffff_ffff, 0x8000_0001];
        assert_eq!(crc32(crc32(0, &words[..1]), &words[1..]), crc32(0, &words));
    }
}
