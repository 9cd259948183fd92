//! The regression: every case of the suite on every back-end, run by as many threads as there are processors.
//!
//! What is run, and in what order it is reported, follows from [`Plan`] alone; threads only decide when. The rule that must never
//! break: the same plan, version and description give the same answer, but for the time it took.

mod journal;
mod subject;
mod tally;
mod workers;

pub use journal::Journal;
pub use subject::{UnderTest, hush, unit_names};
pub use tally::{Batch, Broken, Covered, Row, Tally, UnitTally};
pub use workers::Crew;

use std::fmt;
use std::str::FromStr;

use hdl::Backend;
use serde::{Deserialize, Serialize};
use suite::Case;
use suite::canary::Canary;

/// Random clocks on the lock-step in the short form. `Assumed:` what a minute of two processors allows.
const LOCKSTEP_CLOCKS: u64 = 10_000_000;
/// Random clocks on the lock-step in the long form.
const FULL_LOCKSTEP_CLOCKS: u64 = 1_000_000_000;
/// Random clocks on one back-end alone.
const SINGLE_CLOCKS: u64 = 1_000_000;

/// Random clocks on a board. `Assumed:` what a minute or two of its line allow.
const BOARD_CLOCKS: u64 = 100_000;

/// What a regression runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Names of the back-ends, in the order of the report.
    pub units: Vec<String>,
    /// Seed of the random lives.
    pub seed: u64,
    /// Random clocks on each back-end, where they were chosen.
    pub cycles: Option<u64>,
    /// The long form.
    pub full: bool,
    /// Parts of the ids that are run; all if there are none.
    pub only: Vec<String>,
    /// A deliberately wrong unit in place of the first of each back-end.
    pub canary: Option<String>,
}

/// One case on one back-end. Displayed as `UNIT:CASE`, which is what [`FromStr`] takes.
#[derive(Clone, Debug)]
pub struct Task {
    /// The back-end.
    pub unit: Backend,
    /// The case.
    pub case: Case,
}

/// What is wrong with an id.
#[derive(Debug, thiserror::Error)]
pub enum IdError {
    /// It is not in two parts.
    #[error("`{0}` is no id; an id is UNIT:CASE, as `imprint regress --list` prints them")]
    Shape(String),
    /// No such back-end.
    #[error(transparent)]
    Unit(#[from] hdl::UnknownBackend),
    /// No such case.
    #[error(transparent)]
    Case(#[from] suite::UnknownCase),
}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.unit, self.case)
    }
}

impl FromStr for Task {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let shape = || IdError::Shape(text.to_owned());
        let (unit, case) = text.rsplit_once(':').ok_or_else(shape)?;
        Ok(Self {
            unit: unit.parse()?,
            case: suite::case(case)?,
        })
    }
}

impl Plan {
    /// Random clocks on that back-end.
    fn clocks(&self, unit: &Backend) -> u64 {
        self.cycles.unwrap_or(match unit {
            Backend::Lockstep if self.full => FULL_LOCKSTEP_CLOCKS,
            Backend::Lockstep => LOCKSTEP_CLOCKS,
            Backend::Fpga(_) => BOARD_CLOCKS,
            _ => SINGLE_CLOCKS,
        })
    }

    /// Its back-ends.
    pub fn backends(&self) -> impl Iterator<Item = Backend> {
        self.units.iter().filter_map(|name| name.parse().ok())
    }

    /// Everything there is to run, in the order of the report.
    #[must_use]
    pub fn tasks(&self) -> Vec<Task> {
        let of_unit = |unit: Backend| {
            // The long form takes every clock of everything where that is quick.
            let quick = !matches!(
                unit,
                Backend::RustHdl | Backend::Verilated | Backend::Verilog(_)
            );
            let form = if self.full && quick {
                suite::Plan::full(self.seed)
            } else {
                suite::Plan::short(self.seed)
            };
            let cycles = self.clocks(&unit);
            let plan = suite::Plan { cycles, ..form };
            let cases = match unit {
                Backend::Verilog(_) => suite::own_cases(&plan),
                _ => suite::cases(&plan),
            };
            cases.into_iter().map(move |case| Task {
                unit: unit.clone(),
                case,
            })
        };
        let mut tasks: Vec<Task> = self.backends().flat_map(of_unit).collect();
        tasks.retain(|task| self.wants(&task.to_string()));
        tasks
    }

    fn wants(&self, id: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| id.contains(part.as_str()))
    }

    /// Everything is run on sound units, so that what is covered can be judged. A designer's unit covers what it has.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let ours = |unit| !matches!(unit, Backend::Verilog(_));
        self.only.is_empty() && self.canary.is_none() && self.backends().any(ours)
    }

    /// The command that runs a case of it again.
    #[must_use]
    pub fn replay(&self, task: &Task) -> String {
        let canary = self.canary.as_ref();
        let canary = canary.map_or_else(String::new, |name| format!(" --canary {name}"));
        format!("imprint replay {task}{canary}")
    }

    /// Its canary.
    #[must_use]
    pub fn canary(&self) -> Option<&'static Canary> {
        let name = self.canary.as_deref()?;
        suite::canary::CANARIES
            .iter()
            .find(|canary| canary.name == name)
    }
}
