//! The command line: one file per subcommand, each with its arguments and what it does.
//!
//! Arguments are first read as typed, then turned into what they mean; parsing never acts.

mod board;
mod exec;
mod exports;
mod input;
mod interrupt;
mod job;
mod own;
mod regress;
mod replay;
mod run;
mod unit;

use anyhow::Context as _;
use clap::{Parser, Subcommand, ValueEnum};
use std::io::Write as _;

/// Exit code: everything held.
pub const HELD: u8 = 0;
/// Exit code: an invariant broke, a case of the regression failed, or the program under test did.
pub const BROKEN: u8 = 1;
/// Exit code: usage or input error, or a unit that cannot be reached: no verdict.
pub const INPUT_ERROR: u8 = 2;

/// Emulates a postal security device cycle by cycle.
#[derive(Debug, Parser)]
#[command(name = "imprint", version, about, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
#[allow(clippy::large_enum_variant)] // one value in the life of the program
enum Command {
    Run(run::Run),
    Commission(board::Commission),
    Inspect(board::Inspect),
    Exec(exec::Exec),
    Regress(regress::Regress),
    Replay(replay::Replay),
    Unit(unit::Unit),
}

/// How the answer is written to standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Tables for people.
    #[default]
    Text,
    /// One JSON document, schema 1, and nothing else.
    Json,
}

/// Writes an answer to standard output.
fn print(answer: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    out.write_all(answer.as_bytes())
        .and_then(|()| out.flush())
        .context("cannot write the answer")
}

impl Arguments {
    /// Does what was asked and says with which code to exit.
    ///
    /// # Errors
    /// Usage or input errors, with what, where and what to do.
    pub fn run(self) -> anyhow::Result<u8> {
        match self.command {
            Command::Run(run) => run.run(),
            Command::Commission(commission) => commission.run(),
            Command::Inspect(inspect) => inspect.run(),
            Command::Exec(exec) => exec.run(),
            Command::Regress(regress) => regress.run(),
            Command::Replay(replay) => replay.run(),
            Command::Unit(unit) => unit.run(),
        }
    }
}
