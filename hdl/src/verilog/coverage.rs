//! What of a designer's Verilog has been run: its lines and branches, as Verilator counts them.
//!
//! A block of a computation counts each time that it is computed, which may be more than once for an edge, so what a count says is
//! whether, and not how often. The rule that must never break: coverages of one unit add up in any order.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;

use super::model::Words;
use super::{MapError, loaded};
use crate::verilated::Branch;

/// A place that Verilator counts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Point {
    file: &'static str,
    /// One of two or more ways; else a block of lines.
    branch: bool,
    /// `if`, `else`, `elsif`, `case`, `block`.
    name: &'static str,
    line: u32,
    /// The lines that run when it does.
    lines: Vec<RangeInclusive<u32>>,
}

impl From<Words> for Point {
    fn from(words: Words) -> Self {
        let number = |text: &str| text.parse().ok();
        let range = |text: &str| {
            let (first, last) = text.split_once('-').unwrap_or((text, text));
            Some(number(first)?..=number(last)?)
        };
        Self {
            file: words.file,
            branch: words.page.starts_with("v_branch"),
            name: words.comment,
            line: words.line,
            lines: words.lines.split(',').filter_map(range).collect(),
        }
    }
}

/// What of one file has been run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileCoverage {
    /// Every line that Verilator counts, from 1, and its count.
    pub lines: BTreeMap<u32, u64>,
    /// Every way out of every choice.
    pub branches: Vec<Branch>,
}

/// What of the Verilog has been run: a count for each place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerilogCoverage {
    hits: Vec<u64>,
}

impl VerilogCoverage {
    /// What one unit has counted.
    pub(super) fn add(&mut self, hits: &[u32]) {
        self.hits.resize(self.hits.len().max(hits.len()), 0);
        for (mine, more) in self.hits.iter_mut().zip(hits) {
            *mine += u64::from(*more);
        }
    }

    /// Adds another coverage of the same unit.
    pub fn merge(&mut self, other: &Self) {
        self.hits.resize(self.hits.len().max(other.hits.len()), 0);
        for (mine, more) in self.hits.iter_mut().zip(&other.hits) {
            *mine += more;
        }
    }

    /// As numbers, for whoever keeps it.
    #[must_use]
    pub fn hits(&self) -> &[u64] {
        &self.hits
    }

    /// From [`hits`](Self::hits).
    #[must_use]
    pub fn from_hits(hits: Vec<u64>) -> Self {
        Self { hits }
    }

    /// It by file of the unit behind that map, each file as the map leads to it.
    ///
    /// # Errors
    /// The unit cannot be had.
    pub fn files(&self, map: &Path) -> Result<BTreeMap<&'static str, FileCoverage>, MapError> {
        let mut files = BTreeMap::<_, FileCoverage>::new();
        for (place, point) in loaded(map, true, &mut |_| ())?.points.iter().enumerate() {
            let hits = self.hits.get(place).copied().unwrap_or(0);
            let file = files.entry(point.file).or_default();
            for line in point.lines.iter().cloned().flatten() {
                let most = file.lines.entry(line).or_default();
                *most = hits.max(*most);
            }
            if point.branch {
                let (line, way) = (point.line, point.name);
                file.branches.push(Branch { line, way, hits });
                // The question was put each time that it was answered, either way.
                let asked = file.lines.entry(line).or_default();
                *asked = hits.max(*asked);
            }
        }
        for file in files.values_mut() {
            file.branches.sort_by_key(|branch| branch.line);
        }
        Ok(files)
    }
}
