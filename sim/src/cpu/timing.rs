//! The cycle table: how many cycles each kind of instruction and event takes. Data, not code.
//!
//! The rule that must never break: every row of a profile says where its number is from (`source`) or why it
//! was chosen (`assumed`), and the default profile is exact against the real core.

use std::collections::BTreeMap;

use crate::document;
use serde::Deserialize;

/// lowRISC Ibex, two stages, fast multiplier: the default.
pub const IBEX: &str = include_str!("../../profiles/ibex.toml");

/// The built-in profiles by name.
const PROFILES: [(&str, &str); 3] = [
    ("ibex", IBEX),
    ("ibex-slow", include_str!("../../profiles/ibex-slow.toml")),
    ("ibex-wait", include_str!("../../profiles/ibex-wait.toml")),
];

/// What is wrong with a profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimingError {
    /// Not TOML, or a key that is not known; the message has the line.
    #[error("timing profile: {0}")]
    Syntax(String),
    /// A row that no profile has.
    #[error("timing profile: unknown row `{0}`; the rows are: {1}")]
    UnknownRow(String, String),
    /// A row that every profile must have.
    #[error("timing profile: row `{0}` is missing")]
    MissingRow(&'static str),
    /// A row without exactly one of `source` and `assumed`.
    #[error(
        "timing profile: row `{0}` needs exactly one of `source` (a public document) and `assumed` (why)"
    )]
    Origin(String),
    /// A number outside what the row may hold.
    #[error("timing profile: row `{row}` is {cycles}, allowed are {least} to {MOST}")]
    Range {
        /// The row.
        row: String,
        /// What it says.
        cycles: u32,
        /// What it must at least be.
        least: u32,
    },
}

/// The greatest number of cycles in a row. Assumed: far above any real core, far below overflow.
const MOST: u32 = 10_000;

macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident >= $least:literal,)*) => {
        /// The rows of the table, in processor cycles.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Cycles {
            $($(#[$doc])* pub $name: u32,)*
        }

        impl Cycles {
            /// The names of all rows.
            pub const ROWS: &'static [&'static str] = &[$(stringify!($name)),*];

            fn from_rows(rows: &BTreeMap<String, Row>) -> Result<Self, TimingError> {
                Ok(Self { $($name: cycles_of(rows, stringify!($name), $least)?,)* })
            }
        }
    };
}

rows! {
    /// Arithmetic, logic, shifts, `lui`, `auipc`, `fence`.
    execute >= 1,
    /// A load without wait states.
    load >= 1,
    /// A store without wait states.
    store >= 1,
    /// Added to every load and store that memory (not a device) serves.
    memory_wait >= 0,
    /// Added to an access that needs two words, beside the wait states of both.
    misaligned >= 0,
    /// `mul`.
    mul >= 1,
    /// `mulh`, `mulhsu`, `mulhu`.
    mulh >= 1,
    /// Added to `mul` for each significant bit of its second operand.
    mul_per_bit >= 0,
    /// Division or remainder, divisor not zero.
    div >= 1,
    /// Division or remainder by zero.
    div_by_zero >= 1,
    /// `jal`, `jalr`.
    jump >= 1,
    /// A branch not taken.
    branch >= 1,
    /// A taken branch.
    branch_taken >= 1,
    /// Of these, cycles after the branch itself has completed.
    branch_bubble >= 0,
    /// Added to a change of flow to a 32-bit instruction that is not word-aligned.
    straddle >= 0,
    /// A CSR access.
    csr >= 1,
    /// Added to `csrw` and `csrs` on `mstatus` and `mie`.
    csr_flush >= 0,
    /// `fence.i`.
    fence_i >= 1,
    /// `mret`.
    mret >= 1,
    /// A trapping instruction, up to the vector.
    trap >= 1,
    /// A load or store that is answered with an error, up to the vector, without wait states.
    trap_memory >= 1,
    /// From the first free slot after the interrupted instruction to the vector.
    interrupt >= 1,
    /// `wfi`, up to the first cycle in which an interrupt can wake.
    wfi >= 1,
    /// From the cycle in which a pending enabled interrupt is seen asleep to the next instruction.
    wake >= 1,
    /// From reset to the first instruction.
    reset >= 0,
}

/// One row as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    cycles: u32,
    source: Option<String>,
    assumed: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    cycles: BTreeMap<String, Row>,
}

/// A timing profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// Its name, for reports.
    pub name: String,
    /// The table.
    pub cycles: Cycles,
}

impl Timing {
    /// Reads a profile.
    ///
    /// # Errors
    /// Not TOML, a row missing, unknown, out of range or without an origin.
    pub fn from_toml(text: &str) -> Result<Self, TimingError> {
        let file: File = document::read(text).map_err(TimingError::Syntax)?;
        for (name, row) in &file.cycles {
            if !Cycles::ROWS.contains(&name.as_str()) {
                return Err(TimingError::UnknownRow(
                    name.clone(),
                    Cycles::ROWS.join(", "),
                ));
            }
            let told =
                |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
            if told(&row.source) == told(&row.assumed) {
                return Err(TimingError::Origin(name.clone()));
            }
        }
        Ok(Self {
            name: file.name,
            cycles: Cycles::from_rows(&file.cycles)?,
        })
    }

    /// The names of the built-in profiles.
    pub const BUILT_IN: [&'static str; 3] = [PROFILES[0].0, PROFILES[1].0, PROFILES[2].0];

    /// The text of the built-in profile with this name.
    #[must_use]
    pub fn built_in(name: &str) -> Option<&'static str> {
        PROFILES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, text)| *text)
    }

    /// The default profile.
    #[must_use]
    pub fn ibex() -> Self {
        Self::from_toml(IBEX).expect("the built-in profile is checked by a test")
    }
}

fn cycles_of(
    rows: &BTreeMap<String, Row>,
    name: &'static str,
    least: u32,
) -> Result<u32, TimingError> {
    let cycles = rows.get(name).ok_or(TimingError::MissingRow(name))?.cycles;
    if cycles < least || cycles > MOST {
        return Err(TimingError::Range {
            row: name.into(),
            cycles,
            least,
        });
    }
    Ok(cycles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_shipped_is_complete_and_says_where_its_numbers_are_from() {
        for (name, text) in PROFILES {
            let timing = Timing::from_toml(text).unwrap();
            assert_eq!(timing.name, name);
        }
    }

    #[test]
    fn a_row_without_origin_is_refused() {
        let text = IBEX.replacen("source = ", "sauce = ", 1);
        assert!(matches!(
            Timing::from_toml(&text),
            Err(TimingError::Syntax(_))
        ));
        let row = "[cycles.mul]\ncycles = 3\n";
        let at = IBEX.find(row).unwrap() + row.len();
        let end = at + IBEX[at..].find('\n').unwrap();
        let text = format!("{}{}", &IBEX[..at], &IBEX[end..]);
        assert_eq!(
            Timing::from_toml(&text),
            Err(TimingError::Origin("mul".into()))
        );
    }

    #[test]
    fn unknown_missing_and_impossible_rows_are_refused() {
        let unknown = IBEX.replacen("[cycles.mul]", "[cycles.fma]", 1);
        assert!(
            matches!(Timing::from_toml(&unknown), Err(TimingError::UnknownRow(name, _)) if name == "fma")
        );
        let zero = IBEX.replacen("[cycles.mul]\ncycles = 3", "[cycles.mul]\ncycles = 0", 1);
        assert!(matches!(
            Timing::from_toml(&zero),
            Err(TimingError::Range { .. })
        ));
        assert_eq!(
            Timing::from_toml("name = 'x'\n[cycles]\n"),
            Err(TimingError::MissingRow("execute"))
        );
    }
}
