//! What of the Verilog was run, as an LCOV trace file, for `genhtml` and whatever else reads it.
//!
//! Lines are lines (`DA`); a choice is a branch with two ways; a bit is a branch on the line of its declaration, whose block is the
//! number of the bit on that line, where words of a memory follow one another, and whose ways are 0 for having risen and 1 for having fallen. Source: geninfo(1), section FILES.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hdl::RtlCoverage;

/// The trace file; paths are from the project's own folder.
#[must_use]
pub fn lcov(coverage: &RtlCoverage) -> String {
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
