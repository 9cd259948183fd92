//! `imprint run`: franks a job on the board, cycle by cycle, and says what came out and how long it took.
//!
//! The rule that must never break: an interrupted run writes nothing and changes no file.

use super::job::{self, Job};
use super::{BROKEN, Format, HELD};
use crate::report::{self, AtomicFile, Outcome, Report};
use anyhow::{Context as _, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use sim::auditor::Auditor;
use sim::ledger::Ledger;
use sim::{Board, Ending, Observer, Recorder, Setup, Time, Trace};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// Franks a job cycle by cycle: codes, latency from the end of entry to the print-ready image, verdicts.
#[derive(Debug, Args)]
#[command(after_long_help = job::parameters())]
pub struct Run {
    #[command(flatten)]
    job: Job,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write every change of every wire as a waveform (VCD).
    #[arg(long, value_name = "FILE.vcd")]
    trace: Option<PathBuf>,
    /// Write every printed picture into this folder (PNG).
    #[arg(long, value_name = "DIR")]
    imprint_png: Option<PathBuf>,
}

impl Run {
    /// Runs the job; 0 if every claimed invariant held, else 1.
    ///
    /// # Errors
    /// Input that is missing or wrong, or output that cannot be written.
    pub fn run(self) -> anyhow::Result<u8> {
        let setup = self.job.setup()?;
        let mut board = setup.board(hdl::unit(self.job.unit))?;
        let mut recorder = Recorder::new(&setup.scenario, &setup.device);
        let mut auditor = Auditor::on(&setup.scenario, &setup.device);
        let mut ledger = Ledger::on(&setup.scenario, &setup.firmware);
        let mut books = (&mut recorder, (&mut auditor, &mut ledger));
        let started = Instant::now();
        let (ending, waveform) = match &self.trace {
            Some(path) => {
                let mut file = AtomicFile::create(path)?;
                let mut trace = Trace::new(&mut file, board.now(), board.wires())?;
                let ending = drive(&mut board, &setup, &mut (&mut books, &mut trace))?;
                trace
                    .finish()
                    .with_context(|| format!("cannot write {}", path.display()))?;
                (ending, Some(file))
            }
            None => (drive(&mut board, &setup, &mut books)?, None),
        };
        let left = setup.scenario.mail().len().saturating_sub(board.piece());
        auditor.conclude(board.now(), left, &board.device());
        let report = Report::of(&Outcome {
            setup: &setup,
            unit: self.job.unit,
            board: &board,
            ending,
            recorder: &recorder,
            auditor: &auditor,
            ledger: &ledger,
            wall: started.elapsed(),
        });
        self.write(&board, &recorder, waveform)?;
        self.print(&report)?;
        Ok(if report.held() { HELD } else { BROKEN })
    }

    fn write(
        &self,
        board: &Board,
        recorder: &Recorder,
        waveform: Option<AtomicFile>,
    ) -> anyhow::Result<()> {
        if let Some(folder) = &self.imprint_png {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("cannot make the folder {}", folder.display()))?;
            for record in &recorder.records {
                let words: Vec<u32> = record.picture.columns.iter().flatten().copied().collect();
                let mut file = AtomicFile::create(
                    &folder.join(format!("imprint-{:03}.png", record.index + 1)),
                )?;
                file.write_all(&report::imprint_png(&words)?)?;
                file.finish()?;
            }
        }
        if let Some(path) = &self.job.state {
            let mut file = AtomicFile::create(path)?;
            file.write_all(board.device().to_text()?.as_bytes())?;
            file.finish_private()?;
        }
        waveform.map_or(Ok(()), AtomicFile::finish)
    }

    fn print(&self, report: &Report) -> anyhow::Result<()> {
        let text = match self.format {
            Format::Text => report::table(report),
            Format::Json => serde_json::to_string(report)? + "\n",
        };
        std::io::stdout()
            .write_all(text.as_bytes())
            .context("cannot write the answer")
    }
}

/// Runs the board to its end, with a progress bar on a terminal, until Ctrl-C.
fn drive<O: Observer>(
    board: &mut Board,
    setup: &Setup,
    observer: &mut O,
) -> anyhow::Result<Ending> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let raised = Arc::clone(&interrupted);
    ctrlc::set_handler(move || raised.store(true, Ordering::Relaxed))
        .context("cannot watch for Ctrl-C")?;
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
