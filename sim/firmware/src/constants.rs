//! Numbers of the accounting unit that its processor shares: places of words, flags, limits.
//!
//! Generated from the tables of the unit; `UPDATE_GOLDEN=1 cargo test -p hdl` rewrites it. The rule that must never
//! break: nobody edits this file.

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

/// Flag bits.
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

/// Register sets.
pub const SETS: usize = 4;
/// Highest value of one imprint in mills.
pub const MAX_IMPRINT: u32 = 99990;
/// Highest ascending value in mills.
pub const MAX_ASCENDING: u64 = 0xffffffffff;
