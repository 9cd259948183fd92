//! Lines of the Verilog that nothing runs: each is explained in `rtl/uncovered.txt`, or it is a hole.
//!
//! A line of that file is `PART: TEXT => REASON`: the heading under which the line stands in `rtl/unit.v`, the line, why
//! nothing runs it. The rule that must never break: an explanation of what does run is as wrong as a hole.

use std::collections::BTreeSet;

use super::coverage::RtlCoverage;

/// What is explained.
const EXPLAINED: &str = include_str!("../../rtl/uncovered.txt");

/// A line that was not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hole {
    /// Its number in `rtl/unit.v`, from 1.
    pub line: u32,
    /// The heading under which it stands there.
    pub part: &'static str,
    /// What it says.
    pub text: &'static str,
    /// Why nothing runs it; none for a hole that nobody has explained.
    pub why: Option<&'static str>,
}

/// An explanation: part, text, reason.
fn explanations() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let rows = EXPLAINED.lines().filter(|row| !row.starts_with('#'));
    rows.filter_map(|row| {
        let (place, why) = row.split_once(" => ")?;
        let (part, text) = place.split_once(": ")?;
        Some((part.trim(), text.trim(), why.trim()))
    })
}

impl RtlCoverage {
    /// Every line that did not run, in order.
    #[must_use]
    pub fn holes(&self) -> Vec<Hole> {
        let lines = self.lines().into_iter();
        let idle = lines.filter(|(_, hits)| *hits == 0);
        idle.map(|(line, _)| {
            let (part, text) = Self::text(line);
            let mut known = explanations().filter(|row| (row.0, row.1) == (part, text));
            Hole {
                line,
                part,
                text,
                why: known.next().map(|row| row.2),
            }
        })
        .collect()
    }

    /// Explanations of lines that did run or are not there, as `PART: TEXT`.
    #[must_use]
    pub fn stale_explanations(&self) -> Vec<String> {
        let holes = self.holes();
        let idle: BTreeSet<_> = holes.iter().map(|hole| (hole.part, hole.text)).collect();
        explanations()
            .filter(|row| !idle.contains(&(row.0, row.1)))
            .map(|(part, text, _)| format!("{part}: {text}"))
            .collect()
    }
}
