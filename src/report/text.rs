//! The report as tables for people.

use super::Report;
use comfy_table::{CellAlignment, Table, presets};
use sim::Mills;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Causes shown before the rest is summed up.
const CAUSES_SHOWN: usize = 10;
/// Characters of a bar that stands for everything.
const BAR: f64 = 40.0;

/// The whole report: a row per piece, what held, what it took.
#[must_use]
pub fn table(report: &Report) -> String {
    let mut text = String::new();
    headline(&mut text, report);
    pieces(&mut text, report);
    causes(&mut text, report);
    verdicts(&mut text, report);
    for remark in &report.remarks {
        let _ = writeln!(text, "{remark}");
    }
    totals(&mut text, report);
    text
}

fn headline(text: &mut String, report: &Report) {
    let unit = match &report.unit_members[..] {
        [_] => report.unit.clone(),
        several => format!("{} of {}", report.unit, several.join(", ")),
    };
    let _ = writeln!(
        text,
        "{} pieces, {} / {}, {} ({} code), layout {}, unit {unit}, {} MHz\n",
        report.pieces.len(),
        report.strategy,
        report.policy,
        report.cipher,
        report.cipher_code,
        report.layout,
        report.clock_hz as f64 / 1e6,
    );
}

fn pieces(text: &mut String, report: &Report) {
    let mut table = plain(&[
        "piece",
        "set",
        "value",
        "code",
        "latency",
        "µs",
        "debit",
        "ascending",
        "descending",
        "count",
    ]);
    for piece in &report.pieces {
        table.add_row([
            (piece.index + 1).to_string(),
            piece.set.to_string(),
            Mills(piece.value_mills).to_string(),
            piece.dac.clone(),
            piece.latency_cycles.to_string(),
            format!(
                "{:.1}",
                piece.latency_cycles as f64 * 1e6 / report.clock_hz as f64
            ),
            if piece.debit_in_time {
                "in time"
            } else {
                "late"
            }
            .to_owned(),
            Mills(piece.ascending_mills).to_string(),
            Mills(piece.descending_mills).to_string(),
            piece.piece_count.to_string(),
        ]);
    }
    let _ = writeln!(
        text,
        "{table}
"
    );
    if report.missed > 0 {
        let _ = writeln!(
            text,
            "Letters that passed without an imprint, the machine being late or dark: {}; each piece counts from its first letter.",
            report.missed
        );
    }
    if let Some(median) = report.latency_cycles_median {
        let _ = writeln!(
            text,
            "Median latency {median} cycles from the end of entry to the print-ready image.
"
        );
    }
}

/// The critical path by function, whatever stalled it.
fn causes(text: &mut String, report: &Report) {
    let mut path = BTreeMap::<&str, u64>::new();
    for (cause, cycles) in report.pieces.iter().flat_map(|piece| &piece.ledger) {
        let function = cause.split(" / ").next().unwrap_or(cause);
        *path.entry(function).or_default() += cycles;
    }
    let total: u64 = path.values().sum();
    let mut rows: Vec<_> = path
        .into_iter()
        .map(|(function, cycles)| (function.to_owned(), cycles))
        .collect();
    rows.sort_by_key(|(function, cycles)| (Reverse(*cycles), function.clone()));
    if rows.len() > CAUSES_SHOWN {
        let rest = rows.split_off(CAUSES_SHOWN);
        let cycles = rest.iter().map(|(_, cycles)| cycles).sum();
        rows.push((format!("{} more (see --format json)", rest.len()), cycles));
    }
    let mut table = plain(&["critical path, all pieces", "cycles", "share", ""]);
    for (function, cycles) in rows {
        let share = cycles as f64 / total.max(1) as f64;
        table.add_row([
            function,
            cycles.to_string(),
            format!("{:.1} %", share * 100.0),
            "█".repeat((share * BAR).round() as usize),
        ]);
    }
    if let Some(bars) = table.column_mut(3) {
        bars.set_cell_alignment(CellAlignment::Left);
    }
    let _ = writeln!(text, "{table}\n");
}

fn verdicts(text: &mut String, report: &Report) {
    let named = |verdict: &str| {
        let names: Vec<_> = report
            .invariants
            .iter()
            .filter(|(_, v)| *v == verdict)
            .map(|(name, _)| name.as_str())
            .collect();
        names.join(", ")
    };
    for (verdict, label) in [
        ("held", "Held"),
        ("not_claimed", "Not claimed"),
        ("broken", "BROKEN"),
    ] {
        if report.invariants.values().any(|v| v == verdict) {
            let _ = writeln!(text, "{label}: {}", named(verdict));
        }
    }
    for breach in &report.breaches {
        let _ = writeln!(text, "  {breach}");
    }
    if report.stranded + report.double_codes > 0 {
        let _ = writeln!(
            text,
            "Stranded codes: {}, double codes: {}",
            report.stranded, report.double_codes
        );
    }
}

fn totals(text: &mut String, report: &Report) {
    let _ = writeln!(
        text,
        "{} cycles simulated, {} active, {} skipped, in {:.2} s ({:.1} M active cycles/s)\ndigest {}  seed {}",
        report.cycles,
        report.active_cycles,
        report.skipped_cycles,
        report.wall_s,
        report.active_cycles as f64 / report.wall_s.max(1e-9) / 1e6,
        report.digest,
        report.seed,
    );
}

/// A table without lines, numbers to the right of the first column.
pub(super) fn plain(header: &[&str]) -> Table {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_header(header.to_vec());
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}
