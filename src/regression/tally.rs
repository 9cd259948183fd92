//! What a regression has found so far: a row for each case, sums for each back-end, what is covered.
//!
//! The rule that must never break: a tally is the same in whatever order its batches came.

use std::collections::BTreeMap;

use hdl::{Backend, RtlCoverage, VerilogCoverage};
use serde::{Deserialize, Serialize};
use suite::Coverage;

use super::Task;

/// A case that was run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Clocks of its units.
    pub clocks: u64,
    /// Host seconds.
    pub wall_s: f64,
    /// How it broke, if it did.
    pub broken: Option<Broken>,
    /// What the unit has not and the case needs, in words: the case was left there, and says nothing of the unit.
    #[serde(default)]
    pub lacking: Option<String>,
}

/// What a case covered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Covered {
    /// What commands met.
    pub functional: Coverage,
    /// What of our own Verilog was run.
    pub rtl: RtlCoverage,
    /// What of a designer's Verilog was run, by back-end.
    pub own: BTreeMap<String, VerilogCoverage>,
}

impl Covered {
    /// Adds another coverage.
    pub fn merge(&mut self, other: &Self) {
        self.functional.merge(&other.functional);
        self.rtl.merge(&other.rtl);
        for (unit, coverage) in &other.own {
            self.own.entry(unit.clone()).or_default().merge(coverage);
        }
    }
}

/// How a case broke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// What was found.
    pub message: String,
    /// Edge after which it was found, in the life of the unit that ticked last.
    pub clock: u64,
    /// Place of the assertion in the source.
    pub place: Option<String>,
}

/// Some cases and what they covered together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    /// The cases, by their place in the plan.
    pub rows: BTreeMap<usize, Row>,
    /// What they covered.
    pub covered: Covered,
}

impl Batch {
    /// Adds one case.
    pub fn add(&mut self, place: usize, row: Row, covered: &Covered) {
        self.rows.insert(place, row);
        self.covered.merge(covered);
    }

    /// Adds another batch.
    pub fn merge(&mut self, other: Self) {
        self.rows.extend(other.rows);
        self.covered.merge(&other.covered);
    }
}

/// Everything that was found, in the order of the plan.
#[derive(Debug)]
pub struct Tally {
    /// What there was to run.
    pub tasks: Vec<Task>,
    /// What was run.
    pub done: Batch,
}

/// Sums of one back-end.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct UnitTally {
    /// Cases run.
    pub cases: usize,
    /// Cases that broke.
    pub failed: usize,
    /// Cases that were left, for what the unit lacks.
    pub skipped: usize,
    /// Clocks of all of them.
    pub clocks: u64,
    /// Host seconds, of all threads together.
    pub wall_s: f64,
}

impl Tally {
    /// Of a plan of which nothing has been run.
    #[must_use]
    pub fn new(tasks: Vec<Task>) -> Self {
        Self {
            tasks,
            done: Batch::default(),
        }
    }

    /// Every case that was run, with its row.
    pub fn rows(&self) -> impl Iterator<Item = (&Task, &Row)> {
        let rows = self.done.rows.iter();
        rows.map(|(place, row)| (&self.tasks[*place], row))
    }

    /// Sums of one back-end.
    #[must_use]
    pub fn unit(&self, unit: &Backend) -> UnitTally {
        let rows = self.rows().filter(|(task, _)| task.unit == *unit);
        rows.fold(UnitTally::default(), |sum, (_, row)| UnitTally {
            cases: sum.cases + 1,
            failed: sum.failed + usize::from(row.broken.is_some()),
            skipped: sum.skipped + usize::from(row.lacking.is_some()),
            clocks: sum.clocks + row.clocks,
            wall_s: sum.wall_s + row.wall_s,
        })
    }

    /// Cases that broke.
    pub fn broken(&self) -> impl Iterator<Item = (&Task, &Broken)> {
        self.rows()
            .filter_map(|(task, row)| Some((task, row.broken.as_ref()?)))
    }

    /// Cases that were left, with what the unit lacks.
    pub fn skipped(&self) -> impl Iterator<Item = (&Task, &str)> {
        self.rows()
            .filter_map(|(task, row)| Some((task, row.lacking.as_deref()?)))
    }

    /// Clocks of everything that was run.
    #[must_use]
    pub fn clocks(&self) -> u64 {
        self.done.rows.values().map(|row| row.clocks).sum()
    }
}
