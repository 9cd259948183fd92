//! `imprint unit check`: a designer's own unit against the specification, by the same cases and with the same report as `regress`.
//!
//! The rule that must never break: what is checked is what the map names, so an id of the report is enough to run a case again.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use hdl::{Backend, Foreign};

use super::interrupt;
use super::regress::How;

/// Works on an accounting unit of your own.
#[derive(Debug, Args)]
pub struct Unit {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
#[allow(clippy::large_enum_variant)] // one value in the life of the program
enum Command {
    Check(Check),
}

/// Runs every case on a unit written in Verilog: its behaviour, power cuts, flips, and lives beside the specification.
#[derive(Debug, Args)]
#[command(after_long_help = lacking())]
pub struct Check {
    /// Your Verilog, as the map names it; may be left out.
    #[arg(value_name = "MY_UNIT.v")]
    files: Vec<PathBuf>,
    /// Which of its ports are which pins, and what it claims.
    #[arg(long, value_name = "MAP.toml")]
    pins: PathBuf,
    /// Its flip-flops, as the map names that file; may be left out.
    #[arg(long, value_name = "REGISTERS.toml")]
    registers: Option<PathBuf>,
    #[command(flatten)]
    how: How,
}

impl Unit {
    /// Does what was asked.
    ///
    /// # Errors
    /// As [`Check::run`].
    pub fn run(self) -> anyhow::Result<u8> {
        match self.command {
            Command::Check(check) => check.run(),
        }
    }
}

impl Check {
    /// Runs the cases; 0 if every one of them held, else 1.
    ///
    /// # Errors
    /// The map or the Verilog is wrong, a tool is missing, output cannot be written, or Ctrl-C.
    pub fn run(self) -> anyhow::Result<u8> {
        let interrupted = interrupt::watch()?;
        let named = Foreign::files(&self.pins)?;
        same(&self.files, &named.verilog, &self.pins, "unit.files")?;
        let registers: Vec<PathBuf> = self.registers.into_iter().collect();
        let known: Vec<PathBuf> = named.registers.into_iter().collect();
        same(&registers, &known, &self.pins, "unit.registers")?;
        let units = [Backend::Verilog(self.pins)];
        self.how.run(&units, None, &interrupted)
    }
}

/// Every file that was given is one that the map names.
fn same(given: &[PathBuf], named: &[PathBuf], map: &Path, key: &str) -> anyhow::Result<()> {
    let place = |path: &PathBuf| {
        path.canonicalize().with_context(|| {
            format!(
                "{}: cannot be read; a path here is relative to the working folder",
                path.display()
            )
        })
    };
    let known = named
        .iter()
        .map(place)
        .collect::<anyhow::Result<Vec<_>>>()?;
    for path in given {
        if !known.contains(&place(path)?) {
            bail!(
                "{} is not what {} names: put it into {key} there, relative to that file, so that a case can be run again by its id",
                path.display(),
                map.display()
            );
        }
    }
    Ok(())
}

/// What a map may disclaim, for the help.
fn lacking() -> String {
    let row = |(name, _, what): &(&str, hdl::Ability, &str)| format!("\n  {name:<16} {what}");
    let rows: String = hdl::Ability::DISCLAIMED.iter().map(row).collect();
    format!("What a unit may lack (claims.lacks of the map):{rows}")
}
