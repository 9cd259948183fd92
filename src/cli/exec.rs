//! `imprint exec`: any bare-metal RV32IMC program on the modelled processor, so that other people's suites run.
//!
//! The program ends by the `tohost` convention of riscv-tests. The rule that must never break: standard output
//! holds the answer and nothing else, and the signature file is complete or not there.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use clap::Args;
use serde::Serialize;
use sim::cpu::{BareMachine, End, Image};

use super::{BROKEN, Format, HELD, input};
use crate::report::{AtomicFile, SCHEMA};

/// Cycles between two looks at the budget. Assumed: a few hundredths of a second.
const SLICE: u64 = 4_000_000;

/// Run a bare-metal RV32IMC program from an ELF file.
#[derive(Debug, Args)]
pub struct Exec {
    /// The program: starts at its entry point, ends by a store to `tohost`.
    file: PathBuf,
    /// Timing profile: `ibex`, `ibex-slow`, `ibex-wait` or a TOML file.
    #[arg(long, default_value = "ibex")]
    profile: String,
    /// Write the words between `begin_signature` and `end_signature` there, in hexadecimal.
    #[arg(long, value_name = "FILE")]
    signature: Option<PathBuf>,
    /// Give up after so many instructions.
    #[arg(long, default_value_t = 1_000_000_000, value_name = "N")]
    max_instructions: u64,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// The answer.
#[derive(Debug, Serialize)]
struct Answer {
    schema: u32,
    command: &'static str,
    /// The program's exit code; null if it said none.
    exit: Option<u32>,
    /// What ended it: `tohost`, `trap`, `asleep` or `budget`.
    end: &'static str,
    retired: u64,
    cycles: u64,
    profile: String,
}

impl Exec {
    /// Runs the program; 0 if it ended with exit code 0, else 1.
    ///
    /// # Errors
    /// The program, the profile or the signature cannot be read, loaded or written.
    pub fn run(self) -> anyhow::Result<u8> {
        let file = self.file.display();
        let image = Image::elf(&input::program(&self.file)?).with_context(|| format!("{file}"))?;
        let timing = Arc::new(input::timing(&self.profile)?);
        let mut machine =
            BareMachine::new(&image, Arc::clone(&timing)).with_context(|| format!("{file}"))?;
        if self.signature.is_some() && machine.signature().is_none() {
            bail!(
                "{file}: --signature needs the symbols begin_signature and end_signature, in this order"
            );
        }
        let end = self.execute(&mut machine);
        let (name, message) = described(end, &image);
        if let Some(message) = message {
            eprintln!("imprint: {file}: {message}");
        }
        if let (Some(path), Some(bytes)) = (&self.signature, machine.signature()) {
            write_signature(path, bytes)?;
        }
        let exit = end.and_then(End::exit);
        let (retired, cycles) = (machine.cpu().retired(), machine.cpu().cycle());
        let profile = timing.name.clone();
        let answer = Answer {
            schema: SCHEMA,
            command: "exec",
            exit,
            end: name,
            retired,
            cycles,
            profile,
        };
        self.print(&answer)?;
        Ok(if exit == Some(0) { HELD } else { BROKEN })
    }

    fn execute(&self, machine: &mut BareMachine) -> Option<End> {
        while machine.cpu().retired() < self.max_instructions {
            // An instruction takes a cycle at least, so no slice can exceed the budget.
            let left = self.max_instructions - machine.cpu().retired();
            let until = machine.cpu().cycle().saturating_add(left.min(SLICE));
            if let Some(end) = machine.run(&mut (), until) {
                return Some(end);
            }
        }
        None
    }

    fn print(&self, answer: &Answer) -> anyhow::Result<()> {
        let text = match self.format {
            Format::Json => serde_json::to_string(answer)?,
            Format::Text => {
                let exit = answer
                    .exit
                    .map_or_else(|| answer.end.to_owned(), |code| code.to_string());
                let Answer {
                    retired,
                    cycles,
                    profile,
                    ..
                } = answer;
                format!("exit {exit}, {retired} instructions, {cycles} cycles (profile {profile})")
            }
        };
        super::print(&(text + "\n"))
    }
}

/// The name of an end, and what there is to say about it.
fn described(end: Option<End>, image: &Image) -> (&'static str, Option<String>) {
    match end {
        Some(End::ToHost(value)) if value & 1 == 0 => (
            "tohost",
            Some(format!(
                "asked the host for {value:#x} through tohost; only exit codes are served"
            )),
        ),
        Some(End::ToHost(_)) => ("tohost", None),
        Some(End::Dead(trap)) => (
            "trap",
            Some(format!("unhandled {}", trap.message(&image.functions))),
        ),
        Some(End::Asleep) => (
            "asleep",
            Some("sleeps in wfi, and nothing here ever interrupts".into()),
        ),
        None => (
            "budget",
            Some("still running when its budget was spent (--max-instructions)".into()),
        ),
    }
}

/// One 32-bit word a line, as riscv-arch-test compares them.
fn write_signature(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut file = AtomicFile::create(path)?;
    for word in bytes.chunks(4) {
        let value = word
            .iter()
            .rev()
            .fold(0u32, |value, byte| value << 8 | u32::from(*byte));
        writeln!(file, "{value:08x}")
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    file.finish()
}
