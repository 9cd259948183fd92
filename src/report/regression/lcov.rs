//! What of the Verilog was run, as an LCOV trace file, for `genhtml` and whatever else reads it.
//!
//! Lines are lines (`DA`); a choice is a branch with two ways; a bit is a branch on the line of its declaration, whose block is the
//! number of the bit on that line, where words of a memory follow one another, and whose ways are 0 for having risen and 1 for having fallen. Source: geninfo(1), section FILES.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hdl::{FileCoverage, RtlCoverage};

use super::{Regression, own_files};
use crate::regression::Tally;

/// The trace file; paths of our own files are from the project's own folder, those of a designer's as the map leads to them. None where
/// no unit counted.
#[must_use]
pub fn lcov(report: &Regression, tally: &Tally) -> Option<String> {
    let ours = report.rtl.as_ref().map(|_| ours(&tally.done.covered.rtl));
    let mut text = ours.unwrap_or_default();
    for (_, files) in own_files(tally) {
        for (file, coverage) in files {
            text += &designers(file, &coverage);
        }
    }
    (!text.is_empty()).then_some(text)
}

/// A file of a designer's unit. Choices of one line are numbered, each way of one has the number of its place among them.
fn designers(file: &str, coverage: &FileCoverage) -> String {
    let mut text = format!("TN:\nSF:{file}\n");
    for (place, way) in coverage.branches.iter().enumerate() {
        let _ = writeln!(text, "BRDA:{},0,{place},{}", way.line, way.hits);
    }
    let taken = coverage.branches.iter().filter(|way| way.hits > 0).count();
    let _ = writeln!(text, "BRF:{}\nBRH:{taken}", coverage.branches.len());
    for (line, hits) in &coverage.lines {
        let _ = writeln!(text, "DA:{line},{hits}");
    }
    let hit = coverage.lines.values().filter(|hits| **hits > 0).count();
    let _ = writeln!(text, "LF:{}\nLH:{hit}\nend_of_record", coverage.lines.len());
    text
}

/// Our own Verilog.
fn ours(coverage: &RtlCoverage) -> String {
    let mut text = "TN:\nSF:hdl/rtl/unit.v\n".to_owned();
    let (mut found, mut hit) = (0, 0);
    let mut branch = |text: &mut String, line: u32, block: u32, way: u32, taken: u64| {
        found += 1;
        hit += u64::from(taken > 0);
        let _ = writeln!(text, "BRDA:{line},{block},{way},{taken}");
    };
    let mut bits = BTreeMap::<u32, u32>::new();
    for toggle in coverage.toggles() {
        let bit = bits.entry(toggle.line).or_default();
        for (way, seen) in [(0, toggle.rose), (1, toggle.fell)] {
            branch(&mut text, toggle.line, *bit, way, u64::from(seen));
        }
        *bit += 1;
    }
    for choice in coverage.branches() {
        let way = u32::from(choice.way != "if");
        branch(&mut text, choice.line, 0, way, choice.hits);
    }
    let _ = writeln!(text, "BRF:{found}\nBRH:{hit}");
    let lines = coverage.lines();
    for (line, hits) in &lines {
        let _ = writeln!(text, "DA:{line},{hits}");
    }
    let hit = lines.values().filter(|hits| **hits > 0).count();
    let _ = writeln!(text, "LF:{}\nLH:{hit}\nend_of_record", lines.len());
    text
}
