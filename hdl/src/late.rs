//! Which flips are acted on a cycle after the one that finds them: those in what carries data and steers nothing at an edge.
//!
//! The rule that must never break: what is late is what the state list marks as data, and the working record.

use crate::state::{FIELDS, state_list};

/// What stands behind the mark of a register that carries data.
macro_rules! of_data {
    (data $what:expr) => {
        $what
    };
}

macro_rules! data {
    ($($(#[doc = $doc:literal])* $name:ident: $kind:ident, $width:tt $(, $data:ident)?;)* ; record $($word:literal)*) => {
        /// Registers that carry data.
        const DATA: &[&str] = &[$($(of_data!($data stringify!($name)),)?)*];
    };
}

state_list!(data);

/// Whether a flip in that field of [`FIELDS`] is acted on late: the field is a register that carries data, a word of the working
/// record, or the complement of one.
#[must_use]
pub fn is_late(field: usize) -> bool {
    let name = FIELDS[field].name;
    let plain = name.strip_suffix("_n").unwrap_or(name);
    plain.starts_with("record_") || DATA.contains(&plain)
}
