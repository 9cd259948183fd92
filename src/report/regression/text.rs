//! A regression as tables for people, a hundred columns wide.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use suite::Coverage;
use suite::coverage::{Bin, reachable};

use super::{Failure, Functional, OwnFile, Regression, Rtl, Skipped};
use crate::regression::Tally;
use crate::report::text::plain;

/// Failures, holes and slow cases shown before the rest is summed up.
const SHOWN: usize = 10;
const SLOWEST: usize = 5;
/// Characters of a name in a table.
const NAME: usize = 70;

/// The whole report.
#[must_use]
pub fn table(report: &Regression, tally: &Tally) -> String {
    let mut text = String::new();
    units(&mut text, report);
    functional(
        &mut text,
        &report.functional,
        &tally.done.covered.functional,
    );
    if let Some(rtl) = &report.rtl {
        verilog(&mut text, rtl);
    }
    own(&mut text, &report.own);
    skipped(&mut text, &report.skipped);
    slowest(&mut text, tally);
    for remark in &report.remarks {
        let _ = writeln!(text, "{remark}");
    }
    failures(&mut text, report);
    verdict(&mut text, report);
    text
}

fn units(text: &mut String, report: &Regression) {
    // A column for what does not happen to our own would only be read in vain.
    let skips = !report.skipped.is_empty();
    let (left, right) = (["unit", "cases", "failed"], ["clocks", "s", "M clocks/s"]);
    let head = [&left, &["skipped"][..usize::from(skips)], &right].concat();
    let mut table = plain(&head);
    for unit in &report.units {
        let skipped = skips.then(|| unit.skipped.to_string());
        let speed = unit.clocks as f64 / unit.wall_s.max(1e-9) / 1e6;
        let left = [
            unit.unit.clone(),
            unit.cases.to_string(),
            unit.failed.to_string(),
        ];
        let right = [
            unit.clocks.to_string(),
            format!("{:.1}", unit.wall_s),
            format!("{speed:.2}"),
        ];
        table.add_row(left.into_iter().chain(skipped).chain(right));
    }
    let _ = writeln!(text, "{table}\n");
    for unit in report.units.iter().filter(|unit| unit.members.len() > 1) {
        let _ = writeln!(
            text,
            "{}: {} side by side\n",
            unit.unit,
            unit.members.join(", ")
        );
    }
}

/// What a bin is counted under: its command, or its kind.
fn kind(bin: Bin) -> String {
    match bin {
        Bin::Answer { asked, .. } => format!("answers to {}", asked.name()),
        Bin::Taken { .. } => "commands taken while".to_owned(),
        Bin::Sequencer { .. } => "states of the sequencer".to_owned(),
    }
}

fn functional(text: &mut String, report: &Functional, coverage: &Coverage) {
    let Functional {
        reachable: all,
        hit,
        ..
    } = report;
    if report.judged {
        commands(text, coverage);
    } else if *hit > 0 {
        // A unit whose registers cannot be looked at has none.
        let _ = writeln!(
            text,
            "{hit} of {all} reachable bins of the functional coverage hit\n"
        );
    }
    some(text, "hole", &report.holes, report.judged);
    let astray: Vec<_> = report
        .astray
        .iter()
        .map(|astray| format!("{}, though {}", astray.bin, astray.rule))
        .collect();
    some(text, "astray", &astray, true);
}

fn commands(text: &mut String, coverage: &Coverage) {
    let mut kinds: Vec<(String, [usize; 2])> = Vec::new();
    for (bin, hits) in coverage.bins() {
        if reachable(bin).is_err() {
            continue;
        }
        let kind = kind(bin);
        if kinds.last().is_none_or(|(last, _)| *last != kind) {
            kinds.push((kind, [0; 2]));
        }
        if let Some((_, sums)) = kinds.last_mut() {
            sums[0] += 1;
            sums[1] += usize::from(hits > 0);
        }
    }
    let mut table = plain(&["functional coverage", "reachable", "hit", ""]);
    for (kind, [reachable, hit]) in kinds {
        let note = if hit == reachable { "" } else { "HOLES" };
        table.add_row([
            kind,
            reachable.to_string(),
            hit.to_string(),
            note.to_owned(),
        ]);
    }
    let (reachable, hit) = (Coverage::reachable(), coverage.reached());
    table.add_row([
        "all".to_owned(),
        reachable.to_string(),
        hit.to_string(),
        share(hit, reachable),
    ]);
    let _ = writeln!(text, "{table}\n");
}

fn verilog(text: &mut String, rtl: &Rtl) {
    let mut table = plain(&["hdl/rtl/unit.v", "there are", "run", ""]);
    for (what, all, hit) in [
        ("lines", rtl.lines, rtl.hit),
        ("ways of a choice", rtl.branches, rtl.branches_hit),
        ("rises and falls of a bit", rtl.toggles, rtl.toggles_hit),
    ] {
        table.add_row([
            what.to_owned(),
            all.to_string(),
            hit.to_string(),
            share(hit, all),
        ]);
    }
    let _ = writeln!(text, "{table}\n");
    if rtl.judged && !rtl.explained.is_empty() {
        let _ = writeln!(
            text,
            "{} lines cannot run, see hdl/rtl/uncovered.txt\n",
            rtl.explained.len()
        );
    }
    let holes: Vec<_> = rtl
        .holes
        .iter()
        .map(|line| format!("line {}, {}: {}", line.line, line.part, line.text))
        .collect();
    some(text, "never run", &holes, rtl.judged);
    some(
        text,
        "explained in hdl/rtl/uncovered.txt, but it runs or is not there",
        &rtl.stale,
        rtl.judged,
    );
}

/// What of each designer's file was run.
fn own(text: &mut String, files: &[OwnFile]) {
    if files.is_empty() {
        return;
    }
    let mut table = plain(&["Verilog of your own", "lines", "run", "ways", "taken"]);
    for file in files {
        table.add_row([
            file.file.to_owned(),
            file.lines.to_string(),
            file.hit.to_string(),
            file.branches.to_string(),
            file.branches_hit.to_string(),
        ]);
    }
    let _ = writeln!(text, "{table}\n");
}

/// How many cases were left for what.
fn skipped(text: &mut String, cases: &[Skipped]) {
    let mut left = BTreeMap::<&str, usize>::new();
    for case in cases {
        *left.entry(&case.lacks).or_default() += 1;
    }
    if left.is_empty() {
        return;
    }
    let mut table = plain(&["skipped, for the unit has not", "cases"]);
    for (lacks, cases) in left {
        table.add_row([lacks.to_owned(), cases.to_string()]);
    }
    let _ = writeln!(text, "{table}\n");
}

/// The first rows of a list, where it matters.
fn some(text: &mut String, what: &str, rows: &[String], matters: bool) {
    if !matters {
        return;
    }
    for row in rows.iter().take(SHOWN) {
        let _ = writeln!(text, "{what}: {row}");
    }
    if rows.len() > SHOWN {
        let _ = writeln!(
            text,
            "{what}: {} more (see --format json)",
            rows.len() - SHOWN
        );
    }
    if !rows.is_empty() {
        text.push('\n');
    }
}

fn slowest(text: &mut String, tally: &Tally) {
    let mut rows: Vec<_> = tally.rows().collect();
    rows.sort_by(|(_, a), (_, b)| b.wall_s.total_cmp(&a.wall_s));
    let mut table = plain(&["slowest cases", "clocks", "s"]);
    for (task, row) in rows.into_iter().take(SLOWEST) {
        table.add_row([
            short(&task.to_string()),
            row.clocks.to_string(),
            format!("{:.1}", row.wall_s),
        ]);
    }
    let _ = writeln!(text, "{table}\n");
}

fn failures(text: &mut String, report: &Regression) {
    for failure in report.failures.iter().take(SHOWN) {
        let Failure {
            id, message, clock, ..
        } = failure;
        let _ = writeln!(text, "FAILED {id}, clock {clock}");
        for line in message.lines() {
            let _ = writeln!(text, "  {line}");
        }
        if let Some(place) = &failure.place {
            let _ = writeln!(text, "  {place}");
        }
        for file in &failure.waveforms {
            let _ = writeln!(text, "  {file}");
        }
    }
    if report.failures.len() > SHOWN {
        let mut by_unit = BTreeMap::<&str, usize>::new();
        for failure in &report.failures[SHOWN..] {
            let unit = failure.id.rsplit_once(':').map_or("", |(unit, _)| unit);
            *by_unit.entry(unit).or_default() += 1;
        }
        let mut rest: Vec<_> = by_unit.into_iter().collect();
        rest.sort_by_key(|(_, count)| Reverse(*count));
        let rest: Vec<_> = rest
            .iter()
            .map(|(unit, n)| format!("{n} on {unit}"))
            .collect();
        let _ = writeln!(text, "FAILED: {} more (see --format json)", rest.join(", "));
    }
    if let Some(first) = report.failures.first() {
        let _ = writeln!(
            text,
            "\nRun one again, with a waveform of its last clocks:\n  {} --vcd failure.vcd\n",
            first.replay
        );
    }
}

fn verdict(text: &mut String, report: &Regression) {
    let cases: usize = report.units.iter().map(|unit| unit.cases).sum();
    let failed = report.failures.len();
    let skipped = match report.skipped.len() {
        0 => String::new(),
        skipped => format!(", {skipped} of them skipped"),
    };
    let said = match (report.held, failed) {
        (true, _) => "held".to_owned(),
        (false, 0) => "NOT HELD: something is not covered".to_owned(),
        (false, failed) => format!("NOT HELD: {failed} failed"),
    };
    let _ = writeln!(text, "{cases} cases{skipped}, seed {}: {said}", report.seed);
}

/// A name that leaves room for its figures.
fn short(name: &str) -> String {
    match name.char_indices().nth(NAME) {
        Some((place, _)) => format!("{}...", &name[..place]),
        None => name.to_owned(),
    }
}

fn share(hit: usize, all: usize) -> String {
    // Rounded down, so that only everything is 100 %.
    let tenths = hit * 1000 / all.max(1);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
