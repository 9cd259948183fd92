//! `imprint run`: franks a job on the board, cycle by cycle, and says what came out and how long it took.
//!
//! The rule that must never break: an interrupted run writes nothing and changes no file.

use super::exports::Exports;
use super::job::{self, Job};
use super::{BROKEN, Format, HELD, interrupt, own};
use crate::report::{self, AtomicFile, Outcome, Report};
use anyhow::bail;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use sim::auditor::Auditor;
use sim::ledger::Ledger;
use sim::{Board, Ending, Observer, Recorder, Setup, Time};
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// Franks a job cycle by cycle: codes, latency from the end of entry to the print-ready image, verdicts.
#[derive(Debug, Args)]
#[command(after_long_help = job::defaults())]
pub struct Run {
    #[command(flatten)]
    job: Job,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    exports: Exports,
}

impl Run {
    /// Runs the job; 0 if every claimed invariant held, else 1.
    ///
    /// # Errors
    /// Input that is missing or wrong, or output that cannot be written.
    pub fn run(self) -> anyhow::Result<u8> {
        let interrupted = interrupt::watch()?;
        own::prepare(&self.job.unit, false)?;
        let unit = hdl::unit(self.job.unit.clone())?;
        let setup = self.job.setup()?;
        let mut files = self.exports.create()?;
        let state = self
            .job
            .state
            .as_deref()
            .map(AtomicFile::create)
            .transpose()?;
        let mut board = setup.board(unit)?;
        let mut recorder = Recorder::new(&setup.scenario, &setup.device);
        if self.exports.wants_pictures() {
            recorder = recorder.with_pictures();
        }
        let mut auditor = Auditor::on(&setup.scenario, &setup.device);
        let mut ledger = Ledger::on(&setup.scenario, &setup.firmware);
        let mut books = (&mut recorder, (&mut auditor, &mut ledger));
        let started = Instant::now();
        let ending = match files.watchers(&setup, &board)? {
            Some(mut watchers) => {
                let all = &mut (&mut books, &mut watchers.observers);
                let ending = drive(&mut board, &setup, all, &interrupted)?;
                watchers.finish(&recorder)?;
                ending
            }
            None => drive(&mut board, &setup, &mut books, &interrupted)?,
        };
        let left = setup.scenario.mail().len().saturating_sub(board.piece());
        auditor.conclude(board.now(), left, &board.device());
        let report = Report::of(&Outcome {
            setup: &setup,
            unit: &self.job.unit,
            board: &board,
            ending,
            recorder: &recorder,
            auditor: &auditor,
            ledger: &ledger,
            wall: started.elapsed(),
        });
        // The device goes on last: it has not been run as long as its answer is not given.
        super::print(&match self.format {
            Format::Text => report::table(&report),
            Format::Json => serde_json::to_string(&report)? + "\n",
        })?;
        self.exports.pictures(&recorder)?;
        files.finish()?;
        if let Some(mut file) = state {
            file.write_all(board.device().to_text()?.as_bytes())?;
            file.finish_private()?;
        }
        Ok(if report.held() { HELD } else { BROKEN })
    }
}

/// Runs the board to its end, with a progress bar on a terminal, until Ctrl-C.
fn drive<O: Observer>(
    board: &mut Board,
    setup: &Setup,
    observer: &mut O,
    interrupted: &AtomicBool,
) -> anyhow::Result<Ending> {
    let bar = ProgressBar::new(setup.scenario.mail().len() as u64).with_style(
        ProgressStyle::with_template(
            "{bar:40} {pos} of {len} pieces, {elapsed} so far, {eta} left",
        )
        .expect("a constant template"),
    );
    let ending = board.run_while(Time::NEVER, observer, |board| {
        bar.set_position(u64::from(board.totals().printed));
        !interrupted.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    if interrupted.load(Ordering::Relaxed) {
        bail!(
            "interrupted after {} pieces; nothing was written",
            board.totals().printed
        );
    }
    Ok(ending)
}
