//! What a designer's own unit is held to beside the cases that all units share: the specification by value, and the claims of its map.
//!
//! The rule that must never break: a claim of a map is tried before anything rests on it.

mod quiet;
mod registers;
pub(crate) mod value;

use crate::cases::Group;

/// Its directed cases.
pub(crate) const GROUPS: &[Group] = &[registers::GROUP, quiet::GROUP];
