//! The map of a designer's unit: a TOML file that says which of its ports are which pins of the contract, and what it claims.
//!
//! The rule that must never break: a key that is not known, a pin that is not there and a claim that cannot be held to are errors,
//! with the place where they stand; nothing is guessed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::MapError;
use crate::ability::{Ability, Claims};

/// A map as it stands in its file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Map {
    pub unit: Unit,
    /// Your input port = the pins of the contract that drive it.
    pub inputs: BTreeMap<String, Terms>,
    /// Pin of the contract = your output ports that drive it.
    pub outputs: BTreeMap<String, Terms>,
    /// Bits of output ports that are not as wide as the pin they drive.
    #[serde(default)]
    pub widths: BTreeMap<String, u32>,
    /// Flip-flops: width, or words and width of a memory.
    #[serde(default)]
    pub registers: BTreeMap<String, Shape>,
    #[serde(default)]
    pub claims: Claimed,
}

/// The Verilog.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unit {
    /// Verilog files, relative to the map.
    pub files: Vec<PathBuf>,
    /// Files that those include.
    #[serde(default)]
    pub headers: Vec<PathBuf>,
    /// Top module.
    pub top: String,
    /// Its clock port.
    pub clock: String,
    /// Output ports that nothing is done with.
    #[serde(default)]
    pub unused: Vec<String>,
    /// File with a `[registers]` table of its own.
    pub registers: Option<PathBuf>,
}

/// One term, or several, the highest bits first.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Terms {
    One(String),
    Several(Vec<String>),
}

impl Terms {
    pub fn list(&self) -> &[String] {
        match self {
            Self::One(term) => std::slice::from_ref(term),
            Self::Several(terms) => terms,
        }
    }
}

/// Width of a register, or words and width of a memory.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Shape {
    Bits(u32),
    Memory([u32; 2]),
}

/// What the unit claims and disclaims.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Claimed {
    /// Every pin after every edge is as the specification has it.
    pub cycle_exact: bool,
    /// Where no named register changes at an edge, none does at the next with the same pins.
    pub quiet: bool,
    /// What the unit has not, by the names of [`Ability::DISCLAIMED`].
    pub lacks: Vec<String>,
    pub port_clocks: u32,
    pub work_clocks: u32,
}

impl Default for Claimed {
    fn default() -> Self {
        Self {
            cycle_exact: false,
            quiet: false,
            lacks: Vec::new(),
            port_clocks: Claims::WHOLE.port_clocks,
            work_clocks: 100_000,
        }
    }
}

/// A file with registers alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registers {
    registers: BTreeMap<String, Shape>,
}

fn text(path: &Path) -> Result<String, MapError> {
    std::fs::read_to_string(path).map_err(|error| MapError::Unreadable {
        file: path.to_owned(),
        why: error.to_string(),
    })
}

fn parsed<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, MapError> {
    toml::from_str(&text(path)?).map_err(|error| MapError::Wrong {
        file: path.to_owned(),
        why: error.to_string().trim_end().to_owned(),
    })
}

impl Map {
    /// Reads and checks a map.
    ///
    /// # Errors
    /// It cannot be read or contradicts itself.
    pub fn read(path: &Path) -> Result<Self, MapError> {
        let mut map: Self = parsed(path)?;
        let wrong = |why: String| MapError::Wrong {
            file: path.to_owned(),
            why,
        };
        if let Some(file) = &map.unit.registers {
            if !map.registers.is_empty() {
                return Err(wrong(
                    "[registers] stands here and in the file of unit.registers: keep one".into(),
                ));
            }
            let place = path.with_file_name("").join(file);
            map.registers = parsed::<Registers>(&place)?.registers;
        }
        if map.unit.files.is_empty() {
            return Err(wrong("unit.files: name at least one Verilog file".into()));
        }
        let known = |name: &&String| Ability::DISCLAIMED.iter().any(|(known, ..)| known == name);
        if let Some(name) = map.claims.lacks.iter().find(|name| !known(name)) {
            let names: Vec<_> = Ability::DISCLAIMED.iter().map(|(name, ..)| *name).collect();
            return Err(wrong(format!(
                "claims.lacks: nothing is called `{name}`; there are {}",
                names.join(", ")
            )));
        }
        if map.claims.quiet && map.registers.is_empty() {
            return Err(wrong(
                "claims.quiet: a quiet edge is one at which no register changes, so name them in [registers]".into(),
            ));
        }
        Ok(map)
    }

    /// What the unit lacks because the map says so, or does not claim it; the registers are judged elsewhere.
    pub fn lacks(&self) -> Vec<Ability> {
        let named = self.claims.lacks.iter();
        let mut lacks: Vec<Ability> = named
            .filter_map(|name| Ability::DISCLAIMED.iter().find(|(known, ..)| known == name))
            .map(|(_, ability, _)| *ability)
            .collect();
        for (claimed, ability) in [
            (self.claims.cycle_exact, Ability::CycleExact),
            (self.claims.quiet, Ability::Quiet),
            (!self.registers.is_empty(), Ability::Registers),
        ] {
            if !claimed && !lacks.contains(&ability) {
                lacks.push(ability);
            }
        }
        lacks
    }
}
