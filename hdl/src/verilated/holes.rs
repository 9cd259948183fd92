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
type Explanation = (&'static str, &'static str, &'static str);

fn explanations(list: &'static str) -> Vec<Explanation> {
    let rows = list.lines().filter(|row| !row.starts_with('#'));
    let read = |row: &'static str| {
        let (place, why) = row.split_once(" => ")?;
        let (part, text) = place.split_once(": ")?;
        Some((part.trim(), text.trim(), why.trim()))
    };
    rows.filter_map(read).collect()
}

impl RtlCoverage {
    /// Every line that did not run, in order.
    #[must_use]
    pub fn holes(&self) -> Vec<Hole> {
        self.holes_beside(&explanations(EXPLAINED))
    }

    /// Explanations of lines that did run or are not there, as `PART: TEXT`.
    #[must_use]
    pub fn stale_explanations(&self) -> Vec<String> {
        self.stale_among(&explanations(EXPLAINED))
    }

    fn holes_beside(&self, known: &[Explanation]) -> Vec<Hole> {
        let lines = self.lines().into_iter();
        let idle = lines.filter(|(_, hits)| *hits == 0);
        idle.map(|(line, _)| {
            let (part, text) = Self::text(line);
            let why = known.iter().find(|row| (row.0, row.1) == (part, text));
            Hole {
                line,
                part,
                text,
                why: why.map(|row| row.2),
            }
        })
        .collect()
    }

    fn stale_among(&self, known: &[Explanation]) -> Vec<String> {
        let holes = self.holes_beside(&[]);
        let idle: BTreeSet<_> = holes.iter().map(|hole| (hole.part, hole.text)).collect();
        known
            .iter()
            .filter(|row| !idle.contains(&(row.0, row.1)))
            .map(|(part, text, _)| format!("{part}: {text}"))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verilated::Verilated;

    #[test]
    fn a_line_that_does_not_run_is_a_hole_until_it_is_explained_and_no_other_may_be() {
        if Verilated::version().is_none() {
            return;
        }
        let nothing = RtlCoverage::default();
        let known = explanations("# a remark\nApply: stores = 1'b1; => nobody applies anything\n");
        let (explained, holes): (Vec<_>, Vec<_>) = nothing
            .holes_beside(&known)
            .into_iter()
            .partition(|hole| hole.why.is_some());
        assert_eq!(explained.len(), 1);
        assert_eq!(explained[0].why, Some("nobody applies anything"));
        assert!(holes.len() > 2_000);
        assert!(nothing.stale_among(&known).is_empty());
        let unknown = explanations("Apply: no such line => for no reason\n");
        assert_eq!(nothing.stale_among(&unknown), ["Apply: no such line"]);
    }
}
