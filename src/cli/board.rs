//! `imprint commission` and `imprint inspect`: devices that outlive a run, as BOARD files.
//!
//! The rule that must never break: what is in the file's secret section is shown to nobody.

use super::{HELD, input, own};
use crate::report::AtomicFile;
use anyhow::{Context as _, bail};
use clap::Args;
use sim::Scenario;
use std::io::Write as _;
use std::path::PathBuf;

/// Presets a blank device: numbers, keys, date, register sets; the accounting unit writes its own records.
#[derive(Debug, Args)]
pub struct Commission {
    /// Device file (TOML): a job file's [device] section; pieces in it are ignored.
    #[arg(value_name = "DEVICE.toml")]
    file: PathBuf,
    /// Where the device goes. It holds keys: readable by its owner alone.
    #[arg(long, value_name = "BOARD")]
    out: PathBuf,
    /// Back-end of the accounting unit that writes the records; as with `imprint run`.
    #[arg(long, default_value_t = hdl::Backend::default())]
    unit: hdl::Backend,
    /// Seed of the keys that the file does not give.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Commission {
    /// Writes the commissioned device.
    ///
    /// # Errors
    /// The file is wrong, or BOARD exists already or cannot be written.
    pub fn run(self) -> anyhow::Result<u8> {
        if self.out.exists() {
            bail!(
                "{} exists already; a device is not overwritten, choose another name",
                self.out.display()
            );
        }
        let name = || self.file.display().to_string();
        let scenario = Scenario::from_toml(&input::text(&self.file)?).with_context(name)?;
        own::prepare(&self.unit, false)?;
        let unit = hdl::unit(self.unit.clone())?;
        let device = sim::commission(&scenario.device, unit, self.seed).with_context(name)?;
        let mut file = AtomicFile::create(&self.out)?;
        file.write_all(device.to_text()?.as_bytes())?;
        file.finish_private()?;
        super::print(&format!(
            "device {} with {} register sets: {}\n",
            device.preset.number,
            device.preset.sets.len(),
            self.out.display()
        ))?;
        Ok(HELD)
    }
}

/// Shows what a device holds: registers of every set, date, latches. Never its keys.
#[derive(Debug, Args)]
pub struct Inspect {
    /// The device.
    #[arg(value_name = "BOARD")]
    board: PathBuf,
}

impl Inspect {
    /// Prints the device.
    ///
    /// # Errors
    /// The file cannot be read or is not a device.
    pub fn run(self) -> anyhow::Result<u8> {
        let device = input::device(&self.board)?;
        super::print(&crate::report::device(&device))?;
        Ok(HELD)
    }
}
