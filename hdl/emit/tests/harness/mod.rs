//! What the tests of the products share: vectors, benches, the programs that run them.
//!
//! The rule that must never break: nothing here knows a unit by name.

pub mod bench;
pub mod cores;
pub mod tools;
pub mod vectors;
