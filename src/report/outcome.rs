//! From the parts of a finished run to its report.

use super::{Piece, Report, SCHEMA, named};
use hdl::Backend;
use hdl::regs::{LOCK_REASONS, RESULTS};
use sim::auditor::Auditor;
use sim::ledger::Ledger;
use sim::{Board, Ending, PieceRecord, Processor, Recorder, Setup};
use std::time::Duration;

/// Share of the latency below which the cipher does not matter. `Assumed:` less than what other work varies by.
const CIPHER_MATTERS_PERCENT: u64 = 10;

/// A finished run, in parts.
pub struct Outcome<'a> {
    /// What was asked for.
    pub setup: &'a Setup,
    /// Back-end of the accounting unit.
    pub unit: &'a Backend,
    /// The board as it stands.
    pub board: &'a Board,
    /// How the run ended.
    pub ending: Ending,
    /// The pieces.
    pub recorder: &'a Recorder,
    /// The verdicts.
    pub auditor: &'a Auditor,
    /// Where the cycles went.
    pub ledger: &'a Ledger,
    /// Host time of the run.
    pub wall: Duration,
}

impl Report {
    /// The report of a run.
    #[must_use]
    pub fn of(run: &Outcome<'_>) -> Self {
        let scenario = &run.setup.scenario;
        let totals = run.board.totals();
        let pieces: Vec<Piece> = run
            .recorder
            .records
            .iter()
            .map(|record| piece(run, record))
            .collect();
        let mut latencies: Vec<u64> = pieces.iter().map(|piece| piece.latency_cycles).collect();
        latencies.sort_unstable();
        Self {
            schema: SCHEMA,
            command: "run",
            version: env!("CARGO_PKG_VERSION"),
            seed: scenario.seed,
            unit: run.unit.to_string(),
            unit_members: run.unit.members().iter().map(ToString::to_string).collect(),
            unit_hash: hdl::unit_hash(),
            strategy: scenario.strategy.to_string(),
            policy: scenario.policy.to_string(),
            cipher: scenario.device.cipher.to_string(),
            cipher_code: scenario.cipher_code.to_string(),
            layout: u32::from(scenario.layout()),
            trigger: scenario.trigger.to_string(),
            clock_hz: scenario.board.module_hz,
            cycles: totals.cycles,
            active_cycles: totals.active_cycles,
            skipped_cycles: totals.skipped_cycles,
            wall_s: run.wall.as_secs_f64(),
            digest: format!("{:032x}", totals.digest),
            invariants: run
                .auditor
                .verdicts()
                .map(|(name, verdict)| (name.name().to_owned(), verdict.name().to_owned()))
                .collect(),
            breaches: run.auditor.breaches().map(ToString::to_string).collect(),
            stranded: run.auditor.stranded(),
            double_codes: run.auditor.double_codes(),
            missed: totals.missed,
            latency_cycles_median: latencies
                .get(latencies.len().saturating_sub(1) / 2)
                .copied(),
            remarks: remarks(run, &pieces),
            pieces,
            ledger_module: run.ledger.account(Processor::Module),
            ledger_meter: run.ledger.account(Processor::Meter),
            finished: matches!(run.ending, Ending::Finished),
        }
    }

    /// Every claimed invariant held and all mail was franked.
    #[must_use]
    pub fn held(&self) -> bool {
        self.finished && self.invariants.values().all(|verdict| verdict != "broken")
    }
}

fn piece(run: &Outcome<'_>, record: &PieceRecord) -> Piece {
    Piece {
        index: record.index,
        piece: record.piece,
        set: u32::from(record.set),
        value_mills: record.value.0,
        ascending_mills: record.ascending.0,
        descending_mills: record.descending.0,
        piece_count: u64::from(record.piece_count),
        dac: record
            .code
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
        entry_done_ps: record.entry_done.ps(),
        print_ready_ps: record.print_ready.ps(),
        latency_cycles: run.ledger.latency(record),
        ledger: run.ledger.path(record),
        cipher_cycles: run.ledger.cipher(record),
        receipt_to_validation_cycles: record.receipt_to_validation_cycles,
        receipt_to_routine1_cycles: record.receipt_to_routine1_cycles,
        ahead_ps: record.ahead().ps(),
        debit_ps: record.debit.ps(),
        debit_in_time: record.debit_in_time,
        reprint: record.reprint,
    }
}

fn remarks(run: &Outcome<'_>, pieces: &[Piece]) -> Vec<String> {
    let scenario = &run.setup.scenario;
    let mut remarks = Vec::new();
    let latency: u64 = pieces.iter().map(|piece| piece.latency_cycles).sum();
    let cipher: u64 = pieces.iter().map(|piece| piece.cipher_cycles).sum();
    if latency > 0 && cipher * 100 < latency * CIPHER_MATTERS_PERCENT {
        remarks.push(format!(
            "The cipher does not matter here: {:.1} % of the latency ({} code); strategies differ little.",
            cipher as f64 * 100.0 / latency as f64,
            scenario.cipher_code
        ));
    }
    if scenario.layout() == 2 {
        remarks.push("Layout 2 publishes C1 with the code, by its definition.".to_owned());
    }
    match run.ending {
        Ending::Finished | Ending::Limit => {}
        Ending::Stuck => remarks.push(format!(
            "Mail is left, and nothing was printed any more: {}.",
            standstill(run)
        )),
        Ending::Died(processor, trap) => {
            let firmware = &run.setup.firmware;
            let program = match (processor, &firmware.meter) {
                (Processor::Meter, Some(meter)) => meter,
                _ => &firmware.module,
            };
            remarks.push(format!(
                "The {} died: {}",
                processor_name(processor),
                trap.message(&program.symbols)
            ));
        }
    }
    remarks
}

/// Why the machine stands still, as far as the device says.
fn standstill(run: &Outcome<'_>) -> String {
    if run.board.device().supervisor.tamper {
        "the tamper mesh was opened".to_owned()
    } else if let Some(reason) = run.auditor.locked() {
        format!(
            "the device is locked, {}",
            named(LOCK_REASONS, reason.into())
        )
    } else if let Some(reason) = run.auditor.refusal() {
        format!("the piece was refused, {}", named(RESULTS, reason.into()))
    } else {
        "the device neither refused nor locked".to_owned()
    }
}

fn processor_name(processor: Processor) -> &'static str {
    match processor {
        Processor::Module => "security module",
        Processor::Meter => "meter",
    }
}
