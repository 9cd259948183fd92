//! Money in mills, one thousandth of the currency unit.
//!
//! The rule that must never break: no float ever holds money.

/// An amount in mills, 64 bits.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct Mills(pub u64);

impl std::fmt::Display for Mills {
    /// Currency units with three decimals: `0.550`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1000, self.0 % 1000)
    }
}
