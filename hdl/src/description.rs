//! Which unit this is: one number for what its description makes of it.
//!
//! The rule that must never break: two units that do not do the same have two numbers. One whose description is only worded
//! otherwise keeps its number, and with it whatever was proved, measured or built of it.

use sha2::{Digest as _, Sha256};

/// The unit as it was emitted: a head, a blank line, the module.
const EMITTED: &str = include_str!("../rtl/unit.v");

/// SHA-256 over the unit's module as emitted Verilog, as hexadecimal digits.
///
/// # Panics
/// `rtl/unit.v` has no head; a test holds it to what is emitted.
#[must_use]
pub fn unit_hash() -> String {
    let (_, module) = EMITTED.split_once("\n\n").expect("a head");
    hash_of(module)
}

/// The same over this module.
pub fn hash_of(module: &str) -> String {
    format!("{:x}", Sha256::digest(module))
}
