//! `imprint replay`: one case of a regression again, exactly, with a waveform of its last clocks.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use suite::canary::{CANARIES, Canary};

use super::{BROKEN, HELD, own};
use crate::regression::{Row, Task, UnderTest, hush};
use crate::report::{AtomicFile, Waveform};

/// Clocks that a waveform shows, the failing one last. `Assumed:` a whole debit without wait states.
pub const WINDOW: usize = 200;

/// Runs one case of a regression again, by the id that `regress` gave it.
#[derive(Debug, Args)]
pub struct Replay {
    /// UNIT:CASE, as `imprint regress` prints it on failure, or `--list` for all.
    #[arg(value_name = "ID")]
    id: String,
    /// Write the last clocks there (VCD).
    #[arg(long, value_name = "FILE.vcd")]
    vcd: Option<PathBuf>,
    /// Write the last clocks there (FST).
    #[arg(long, value_name = "FILE.fst")]
    fst: Option<PathBuf>,
    /// Clocks that are written.
    #[arg(long, value_name = "N", default_value_t = WINDOW, value_parser = window)]
    window: usize,
    /// The deliberately wrong unit that `regress` was given.
    #[arg(long, value_name = "NAME")]
    canary: Option<String>,
}

/// A number of clocks that fits into memory.
fn window(text: &str) -> Result<usize, String> {
    let clocks = text.parse().ok();
    let clocks = clocks.filter(|clocks| (1..=1_000_000).contains(clocks));
    clocks.ok_or_else(|| "1 to 1000000 clocks are allowed".to_owned())
}

impl Replay {
    /// Runs the case; 0 if it held, else 1.
    ///
    /// # Errors
    /// There is no such case or unit, or a file cannot be written.
    pub fn run(self) -> anyhow::Result<u8> {
        let task: Task = self.id.parse()?;
        own::prepare(&task.unit, true)?;
        let canary = self.canary.as_deref().map(canary).transpose()?;
        let create = |path: &Option<PathBuf>| path.as_deref().map(AtomicFile::create).transpose();
        let (vcd, fst) = (create(&self.vcd)?, create(&self.fst)?);
        hush();
        let (row, wave) = recorded(&task, canary, self.window);
        if let Some(mut file) = vcd {
            wave.vcd(&mut file)?;
            file.finish()?;
        }
        if let Some(mut file) = fst {
            wave.fst(&mut file)?;
            file.finish()?;
        }
        super::print(&said(&task, &row))?;
        Ok(if row.broken.is_none() { HELD } else { BROKEN })
    }
}

/// What came of it, in words.
fn said(task: &Task, row: &Row) -> String {
    if let Some(ability) = &row.lacking {
        return format!("{task} was left: the unit has not {ability}\n");
    }
    let Some(broken) = &row.broken else {
        return format!("{task} held, {} clocks\n", row.clocks);
    };
    let mut text = format!("FAILED {task}, clock {}\n", broken.clock);
    for line in broken.message.lines().chain(broken.place.as_deref()) {
        text += &format!("  {line}\n");
    }
    text
}

/// The canary of that name.
///
/// # Errors
/// There is none; the error lists them.
pub fn canary(name: &str) -> anyhow::Result<&'static Canary> {
    let found = CANARIES.iter().find(|canary| canary.name == name);
    found.with_context(|| {
        let names: Vec<_> = CANARIES.iter().map(|canary| canary.name).collect();
        format!(
            "there is no canary `{name}`; there are {}",
            names.join(", ")
        )
    })
}

/// Runs a case with its last clocks on record.
pub fn recorded(task: &Task, canary: Option<&'static Canary>, window: usize) -> (Row, Waveform) {
    let unit = task.unit.clone();
    let (row, clocks) = UnderTest { unit, canary }.record(&task.case, window);
    let failed = row.broken.as_ref().map(|broken| broken.clock);
    (row, Waveform::of(&clocks, failed))
}
