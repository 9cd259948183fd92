//! The report as tables for people.

use super::{Ledger, Piece, Report};
use comfy_table::{CellAlignment, Table, presets};
use std::fmt::Write as _;

/// Causes shown before the rest is summed up.
const CAUSES_SHOWN: usize = 8;

/// The whole report: a row per piece, where the cycles went, what held.
#[must_use]
pub fn table(report: &Report) -> String {
    let mut text = String::new();
    headline(&mut text, report);
    pieces(&mut text, report);
    causes(
        &mut text,
        "Critical path, all pieces",
        &critical_path(&report.pieces),
    );
    verdicts(&mut text, report);
    for remark in &report.remarks {
        let _ = writeln!(text, "{remark}");
    }
    totals(&mut text, report);
    text
}

fn headline(text: &mut String, report: &Report) {
    let _ = writeln!(
        text,
        "{} pieces, {} / {}, {} ({} code), layout {}, unit {}, {} MHz\n",
        report.pieces.len(),
        report.strategy,
        report.policy,
        report.cipher,
        report.cipher_code,
        report.layout,
        report.unit,
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
            money(piece.value_mills),
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
            money(piece.ascending_mills),
            money(piece.descending_mills),
            piece.piece_count.to_string(),
        ]);
    }
    let _ = writeln!(
        text,
        "{table}\nMedian latency {} cycles.\n",
        report.latency_cycles_median
    );
}

fn critical_path(pieces: &[Piece]) -> Ledger {
    let mut sum = Ledger::new();
    for (cause, cycles) in pieces.iter().flat_map(|piece| &piece.ledger) {
        *sum.entry(cause.clone()).or_default() += cycles;
    }
    sum
}

fn causes(text: &mut String, title: &str, ledger: &Ledger) {
    let total: u64 = ledger.values().sum();
    let mut rows: Vec<_> = ledger.iter().collect();
    rows.sort_by_key(|(name, cycles)| (std::cmp::Reverse(**cycles), name.as_str()));
    let mut table = plain(&[title, "cycles", "share"]);
    let share = |cycles: u64| format!("{:.1} %", cycles as f64 * 100.0 / total.max(1) as f64);
    for (name, cycles) in rows.iter().take(CAUSES_SHOWN) {
        table.add_row([(*name).clone(), cycles.to_string(), share(**cycles)]);
    }
    let rest: u64 = rows
        .iter()
        .skip(CAUSES_SHOWN)
        .map(|(_, cycles)| **cycles)
        .sum();
    if rest > 0 {
        table.add_row([
            format!("{} more", rows.len() - CAUSES_SHOWN),
            rest.to_string(),
            share(rest),
        ]);
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

/// Mills as units with three decimals, without ever going through a float.
fn money(mills: u64) -> String {
    format!("{}.{:03}", mills / 1000, mills % 1000)
}

fn plain(header: &[&str]) -> Table {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_header(header.to_vec());
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::money;

    #[test]
    fn money_shows_every_mill() {
        assert_eq!(money(0), "0.000");
        assert_eq!(money(99_990), "99.990");
        assert_eq!(money(1_099_511_627_775), "1099511627.775");
    }
}
