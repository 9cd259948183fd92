//! `imprint regress`: every case of the suite on every back-end, what failed, and what is covered.
//!
//! The rule that must never break: an interrupted regression leaves no report, only the journal with which it goes on.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use clap::Args;
use crossbeam::channel::RecvTimeoutError;
use hdl::{Backend, Verilated};
use indicatif::{ProgressBar, ProgressStyle};
use suite::canary::CANARIES;

use super::{BROKEN, Format, HELD, interrupt, own, replay};
use crate::regression::{Batch, Crew, Journal, Plan, Tally, Task};
use crate::report::regression::{Regression, junit, lcov, table};
use crate::report::{AtomicFile, write_atomic};

/// Between two entries in the journal. `Assumed:` what may be lost when the machine stops.
const JOURNAL_EVERY: Duration = Duration::from_secs(30);
/// Between two looks at Ctrl-C and the clock.
const GLANCE: Duration = Duration::from_millis(100);
/// Random clocks that a plan has room for. `Assumed:` a week of one processor.
const CYCLES_MAX: u64 = 100_000_000_000;
/// Failures that get a waveform, the first of the plan. `Assumed:` more than anybody looks at.
const WAVEFORMS: usize = 10;

/// Runs every case of the suite on every back-end, alone and in lock-step: what failed, and what is covered.
#[derive(Debug, Args)]
#[command(after_long_help = canaries())]
pub struct Regress {
    /// Back-ends, several allowed: compiled, reference, rust-hdl, verilated, lockstep, verilog:MAP.toml, fpga:PORT [default: all that this build has, none that stands somewhere].
    #[arg(long, value_name = "NAME", num_args = 1..)]
    unit: Vec<Backend>,
    /// Run a deliberately wrong unit in place of the first of each back-end, to see what a failure looks like.
    #[arg(long, value_name = "NAME")]
    canary: Option<String>,
    #[command(flatten)]
    how: How,
}

/// How cases are run and what becomes of the answer: the same for every command that runs them.
#[derive(Debug, Args)]
pub struct How {
    /// Seed of the random lives.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Random clocks on each back-end [default: 10000000 on lockstep, 1000000 on the others].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(..=CYCLES_MAX))]
    cycles: Option<u64>,
    /// The long form: 1000000000 random clocks in lock-step, and every clock of every power cut there.
    #[arg(long)]
    full: bool,
    /// Only cases whose id contains this; repeatable. What is covered is then shown and not judged.
    #[arg(long, value_name = "PART")]
    only: Vec<String>,
    /// Name the cases instead of running them.
    #[arg(long)]
    list: bool,
    /// Threads [default: one for each processor].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Write junit.xml, regress.json, coverage.info (LCOV), functional.txt and waveforms of failures there.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Go on with the interrupted regression in the folder of --out.
    #[arg(long, requires = "out")]
    resume: bool,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Regress {
    /// Runs the regression; 0 if every case held and everything is covered, else 1.
    ///
    /// # Errors
    /// Input that is wrong, output that cannot be written, or Ctrl-C.
    pub fn run(self) -> anyhow::Result<u8> {
        let interrupted = interrupt::watch()?;
        let mut units = self.unit;
        if units.is_empty() {
            units = Backend::present().map(|(_, unit)| unit).collect();
        }
        if let Some(name) = &self.canary {
            replay::canary(name)?;
        }
        self.how.run(&units, self.canary, &interrupted)
    }
}

impl How {
    /// Runs the cases on these back-ends; 0 if every case held and everything is covered, else 1.
    ///
    /// # Errors
    /// As [`Regress::run`].
    pub fn run(
        &self,
        units: &[Backend],
        canary: Option<String>,
        interrupted: &AtomicBool,
    ) -> anyhow::Result<u8> {
        let plan = self.plan(units, canary)?;
        let tasks = plan.tasks();
        if tasks.is_empty() {
            bail!(
                "--only {}: no id contains it; `imprint regress --list` prints them all",
                plan.only.join(" --only ")
            );
        }
        if self.list {
            let ids: String = tasks.iter().map(|task| format!("{task}\n")).collect();
            super::print(&ids)?;
            return Ok(HELD);
        }
        let (mut journal, done) = self.journal(&plan, &tasks)?;
        let mut tally = Tally::new(tasks);
        tally.done = done;
        let processors = available_parallelism().map_or(1, NonZeroUsize::get);
        let jobs = self.jobs.map_or(processors, usize::from);
        drive(&plan, &mut tally, &mut journal, jobs, interrupted)?;
        let waveforms = self.waveforms(&plan, &tally)?;
        let mut report = Regression::of(&plan, &tally, &waveforms);
        self.remark(&plan, &mut report);
        self.write(&plan, &tally, &report)?;
        super::print(&match self.format {
            Format::Text => table(&report, &tally),
            Format::Json => serde_json::to_string(&report)? + "\n",
        })?;
        if let Some(journal) = journal {
            journal.remove()?;
        }
        Ok(if report.held { HELD } else { BROKEN })
    }

    fn plan(&self, units: &[Backend], canary: Option<String>) -> anyhow::Result<Plan> {
        let mut names: Vec<String> = Vec::new();
        for unit in units {
            own::prepare(unit, true)?;
            if !names.contains(&unit.to_string()) {
                names.push(unit.to_string());
            }
        }
        Ok(Plan {
            units: names,
            seed: self.seed,
            cycles: self.cycles,
            full: self.full,
            only: self.only.clone(),
            canary,
        })
    }

    /// The journal, where results are kept, and what it already holds.
    fn journal(&self, plan: &Plan, tasks: &[Task]) -> anyhow::Result<(Option<Journal>, Batch)> {
        let Some(folder) = &self.out else {
            return Ok((None, Batch::default()));
        };
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let (journal, done) = if self.resume {
            Journal::resume(folder, plan, tasks)?
        } else {
            (Journal::create(folder, plan)?, Batch::default())
        };
        Ok((Some(journal), done))
    }

    /// Runs the first failures once more and writes down their last clocks: the files of each id, relative to --out. Those of
    /// a regression before go.
    fn waveforms(
        &self,
        plan: &Plan,
        tally: &Tally,
    ) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
        let mut written = BTreeMap::new();
        let Some(folder) = &self.out else {
            return Ok(written);
        };
        let place = folder.join("failures");
        let what = || format!("cannot write the folder {}", place.display());
        if place.exists() {
            std::fs::remove_dir_all(&place).with_context(what)?;
        }
        for (task, _) in tally.broken().take(WAVEFORMS) {
            std::fs::create_dir_all(&place).with_context(what)?;
            let id = task.to_string();
            let name = id.replace(['/', ':'], "-");
            let (_, wave) = replay::recorded(task, plan.canary(), replay::WINDOW);
            let files = ["vcd", "fst"].map(|kind| format!("failures/{name}.{kind}"));
            let mut vcd = AtomicFile::create(&folder.join(&files[0]))?;
            wave.vcd(&mut vcd)?;
            vcd.finish()?;
            let mut fst = AtomicFile::create(&folder.join(&files[1]))?;
            wave.fst(&mut fst)?;
            fst.finish()?;
            written.insert(id, files.to_vec());
        }
        Ok(written)
    }

    /// What the reader must know to read the figures right.
    fn remark(&self, plan: &Plan, report: &mut Regression) {
        let ours = |unit| !matches!(unit, Backend::Verilog(_));
        if let Err(absent) = Verilated::new()
            && plan.backends().any(ours)
        {
            report.remarks.push(format!(
                "Without verilated and the coverage of the Verilog: {absent}"
            ));
            // Where the tools are required, a regression without them has not held.
            report.held &= std::env::var_os("IMPRINT_TOOLS").is_none();
        }
        report.remarks.extend(plan.backends().filter_map(|unit| {
            let Backend::Verilog(map) = &unit else {
                return None;
            };
            Some(format!("{unit}: {}", own::claims(map)?))
        }));
        if !self.only.is_empty() {
            let remark = "Not everything was run (--only), so what is covered is not judged.";
            report.remarks.push(remark.to_owned());
        }
    }

    fn write(&self, plan: &Plan, tally: &Tally, report: &Regression) -> anyhow::Result<()> {
        let Some(folder) = &self.out else {
            return Ok(());
        };
        let place = |name: &str| folder.join(name);
        write_atomic(&place("junit.xml"), &junit(plan, tally)?)?;
        let json = serde_json::to_string_pretty(report)? + "\n";
        write_atomic(&place("regress.json"), &json)?;
        write_atomic(
            &place("functional.txt"),
            &tally.done.covered.functional.to_string(),
        )?;
        if let Some(trace) = lcov(report, tally) {
            write_atomic(&place("coverage.info"), &trace)?;
        }
        Ok(())
    }
}

/// Runs what has not been run, with a progress bar on a terminal, until Ctrl-C.
fn drive(
    plan: &Plan,
    tally: &mut Tally,
    journal: &mut Option<Journal>,
    jobs: usize,
    interrupted: &AtomicBool,
) -> anyhow::Result<()> {
    let all = tally.tasks.len();
    let left = tally.tasks.iter().cloned().enumerate();
    let left: Vec<_> = left
        .filter(|(place, _)| !tally.done.rows.contains_key(place))
        .collect();
    let bar = progress(all, all - left.len());
    let crew = Crew::start(left, jobs, plan.canary());
    let started = Instant::now();
    let (mut batch, mut written, mut clocks) = (Batch::default(), Instant::now(), 0);
    let mut stopped = None;
    loop {
        let over = match crew.ended.recv_timeout(GLANCE) {
            Ok(Err(lost)) => {
                stopped = Some(format!("{lost}; stopped"));
                false
            }
            Ok(Ok((place, row, covered))) => {
                clocks += row.clocks;
                bar.inc(1);
                batch.add(place, row, &covered);
                false
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => true,
        };
        let speed = clocks as f64 / started.elapsed().as_secs_f64() / 1e6;
        bar.set_message(format!("{speed:.2} M clocks/s, {}", crew.busy()));
        if interrupted.load(Ordering::Relaxed) {
            stopped = Some("interrupted".to_owned());
        }
        if over || stopped.is_some() || written.elapsed() > JOURNAL_EVERY {
            if let Some(journal) = journal {
                journal.write(&batch, &tally.tasks)?;
            }
            tally.done.merge(std::mem::take(&mut batch));
            written = Instant::now();
        }
        if over {
            bar.finish_and_clear();
            break;
        }
        if let Some(why) = stopped {
            bar.finish_and_clear();
            bail!("{why} {}", said_of_the_rest(tally, journal.is_some()));
        }
    }
    let done = tally.done.rows.len();
    if done < all {
        bail!(
            "{} of {all} cases were not run: a thread of this program ended",
            all - done
        );
    }
    Ok(())
}

fn said_of_the_rest(tally: &Tally, resumable: bool) -> String {
    let (done, all) = (tally.done.rows.len(), tally.tasks.len());
    let failed = tally.broken().count();
    let next = if resumable {
        "the same command with --resume goes on from there"
    } else {
        "nothing was written (with --out it could go on with --resume)"
    };
    format!("after {done} of {all} cases, {failed} failed; {next}")
}

fn progress(all: usize, done: usize) -> ProgressBar {
    let style = ProgressStyle::with_template(
        "{bar:30} {pos} of {len} cases, {elapsed} so far, {eta} left, {wide_msg}",
    );
    ProgressBar::new(all as u64)
        .with_style(style.expect("a constant template"))
        .with_position(done as u64)
}

/// The canaries, for the help.
fn canaries() -> String {
    let row = |canary: &suite::canary::Canary| format!("\n  {:<24} {}", canary.name, canary.what);
    let rows: String = CANARIES.iter().map(row).collect();
    format!("Deliberately wrong units (--canary NAME):{rows}")
}
