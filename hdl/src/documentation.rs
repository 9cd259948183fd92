//! Texts generated from the tables: the register documentation and the firmware's constants.
//!
//! The rule that must never break: a number in either text comes from a table that the unit itself decodes by.

use std::fmt::Write;

use crate::checks::{CHECKS, LOCK_DEVICE, PRINTED};
use crate::record::{
    BANK_WORDS, FLAG_TABLE, MARKER_INVALID, MARKER_VALID, MARKER_WORD, MAX_ASCENDING, MAX_IMPRINT,
    PAGE_WORDS, SET_STRIDE, SETS, SLOT_STRIDE, WORD_TABLE, WORDS,
};
use crate::regs::{
    COMMANDS, Code, Direction, INFO_BITS, LOCK_REASONS, REGISTERS, RESULTS, STATUS_BITS,
};

/// The register documentation, in Markdown.
#[must_use]
pub fn register_table() -> String {
    let mut text = String::from(
        "# Registers of the accounting unit\n\n\
         Generated from the tables in `src/`; `UPDATE_GOLDEN=1 cargo test -p hdl` rewrites it.\n\n\
         ## Registers\n\n| offset | name | access | holds |\n|---|---|---|---|\n",
    );
    for register in REGISTERS {
        let access = match register.direction {
            Direction::Read => "read",
            Direction::Write => "write",
            Direction::Both => "read, write",
        };
        let row = (register.offset, register.name, access, register.doc);
        line(
            &mut text,
            format_args!("| 0x{:02x} | {} | {} | {} |", row.0, row.1, row.2, row.3),
        );
    }
    table(&mut text, "Bits of STATUS", "bit", STATUS_BITS, |value| {
        value.to_string()
    });
    table(&mut text, "Bits of INFO", "bit", INFO_BITS, |value| {
        value.to_string()
    });
    table(&mut text, "Commands", "code", COMMANDS, |value| {
        format!("0x{value:02x}")
    });
    results(&mut text);
    table(&mut text, "Lock reasons", "code", LOCK_REASONS, |value| {
        format!("0x{value:02x}")
    });
    table(
        &mut text,
        "Words of a record",
        "word",
        WORD_TABLE,
        |value| value.to_string(),
    );
    table(&mut text, "Flags of a record", "bit", FLAG_TABLE, |value| {
        value.to_string()
    });
    banks(&mut text);
    text
}

fn line(text: &mut String, row: std::fmt::Arguments<'_>) {
    writeln!(text, "{row}").expect("writing to a string does not fail");
}

fn table(text: &mut String, title: &str, column: &str, rows: &[Code], number: fn(u32) -> String) {
    line(
        text,
        format_args!("\n## {title}\n\n| {column} | name | meaning |\n|---|---|---|"),
    );
    for row in rows {
        line(
            text,
            format_args!("| {} | {} | {} |", number(row.value), row.name, row.doc),
        );
    }
}

/// The results in the order of the checks, with the commands each applies to.
fn results(text: &mut String) {
    line(
        text,
        format_args!(
            "\n## Results\n\nThe checks are made in this order; the first that applies is the answer.\n\n\
             | code | name | meaning | checked for |\n|---|---|---|---|"
        ),
    );
    for row in RESULTS {
        let checked = CHECKS.iter().find(|check| check.result == row.value);
        let commands = checked.map_or(String::new(), |check| command_names(check.commands));
        line(
            text,
            format_args!(
                "| 0x{:02x} | {} | {} | {commands} |",
                row.value, row.name, row.doc
            ),
        );
    }
}

fn command_names(mask: u32) -> String {
    let pseudo = [(LOCK_DEVICE, "lock device"), (PRINTED, "printed")];
    let named = COMMANDS
        .iter()
        .map(|code| (code.value, code.name.to_lowercase().replace('_', " ")))
        .chain(pseudo.map(|(number, name)| (number, name.to_owned())));
    let names: Vec<String> = named
        .filter(|(number, _)| mask >> number & 1 == 1)
        .map(|(_, name)| name)
        .collect();
    names.join(", ")
}

fn banks(text: &mut String) {
    line(
        text,
        format_args!(
            "\n## Banks\n\nBoth banks hold {BANK_WORDS} words of 32 bits at the same addresses. Record `i` (sets 0 to {}, then the\n\
             device record) begins at word {SET_STRIDE} x i, its slots are {SLOT_STRIDE} words apart. A slot holds the {WORDS} words of the record\n\
             and, at word {MARKER_WORD}, its marker: VALID is 0x{MARKER_VALID:08x}, INVALID is 0x{MARKER_INVALID:08x}, any other word counts as INVALID. A\n\
             page of bank B is {PAGE_WORDS} words.",
            SETS - 1,
        ),
    );
}

/// Source text of the constants that the firmware shares, a `no_std` file.
#[must_use]
pub fn firmware_constants() -> String {
    let mut text = String::from(
        "//! Numbers of the accounting unit that its processor shares: places of words, flags, limits.\n\
         //!\n\
         //! Generated from the tables of the unit; `UPDATE_GOLDEN=1 cargo test -p hdl` rewrites it. The rule that must never\n\
         //! break: nobody edits this file.\n\n\
         /// Word indices of the record.\npub mod word {\n",
    );
    for word in WORD_TABLE {
        line(&mut text, format_args!("    /// {}", word.doc));
        line(
            &mut text,
            format_args!("    pub const {}: usize = {};", word.name, word.value),
        );
    }
    text.push_str("}\n\n/// Flag bits.\npub mod flag {\n");
    for flag in FLAG_TABLE {
        line(&mut text, format_args!("    /// {}", flag.doc));
        line(
            &mut text,
            format_args!("    pub const {}: u32 = 1 << {};", flag.name, flag.value),
        );
    }
    line(
        &mut text,
        format_args!(
            "}}\n\n/// Register sets.\npub const SETS: usize = {SETS};\n\
             /// Highest value of one imprint in mills.\npub const MAX_IMPRINT: u32 = {MAX_IMPRINT};\n\
             /// Highest ascending value in mills.\npub const MAX_ASCENDING: u64 = 0x{MAX_ASCENDING:x};"
        ),
    );
    text
}
