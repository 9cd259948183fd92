//! The map of our own Verilog, as a stranger would write it: every pin and every register under its own name, every claim made.
//!
//! The rule that must never break: it follows from the pins and the state list, so it is the map of `rtl/unit.v` as that stands.

use std::fmt::Write as _;

use super::Foreign;
use crate::signals::{INPUTS, OUTPUTS};
use crate::state::{FIELDS, Field};

/// An input that our unit does not look at.
const UNSEEN: &str = "power_good_i";

impl Foreign {
    /// The map of `rtl/unit.v`, as it stands in `rtl/map.toml`.
    #[must_use]
    pub fn our_map() -> String {
        let mut text = "# The map of our own unit, which claims everything. Generated from the pins and the state list; nobody edits this.\n\n\
             [unit]\nfiles = [\"unit.v\"]\ntop = \"accounting_unit\"\nclock = \"clock\"\n\n[inputs]\n"
            .to_owned();
        for pin in INPUTS.iter().filter(|pin| pin.name != UNSEEN) {
            let _ = writeln!(text, "{0} = \"{0}\"", pin.name);
        }
        text += "\n[outputs]\n";
        for pin in &OUTPUTS {
            let _ = writeln!(text, "{} = \"{}\"", pin.name, port(pin.name));
        }
        text += "\n[claims]\ncycle_exact = true\nquiet = true\n\n[registers]\n";
        // The words of a memory follow one another.
        for words in FIELDS.chunk_by(|a, b| memory(a).is_some() && memory(a) == memory(b)) {
            let width = words[0].width;
            let _ = match memory(&words[0]) {
                Some(name) => writeln!(text, "{name} = [{}, {width}]", words.len()),
                None => writeln!(text, "{} = {width}", words[0].name),
            };
        }
        text
    }
}

/// The memory of which a register is a word.
fn memory(field: &Field) -> Option<String> {
    let holder = field.holder();
    let (name, _) = holder.split_once('[')?;
    Some(name.to_owned())
}

/// The port that drives a pin: both banks have address and data from one.
fn port(pin: &'static str) -> &'static str {
    let of_bank = pin.strip_prefix("a_").or_else(|| pin.strip_prefix("b_"));
    let shared = |rest: &&str| rest.starts_with("address") || rest.starts_with("data");
    of_bank.filter(shared).unwrap_or(pin)
}
