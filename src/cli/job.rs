//! What to run: the job file, the options that override it, the programs and the device, read and checked.
//!
//! The rule that must never break: nothing is written before everything that was asked for is known to be sound.

use super::input;
use anyhow::{Context as _, bail};
use clap::Args;
use hdl::Backend;
use sim::{Cipher, CipherCode, Firmware, Policy, Scenario, Setup, Strategy, Trigger};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

/// The job and what overrides it. Options win over the file, the file over the defaults.
#[derive(Debug, Args)]
pub struct Job {
    /// Job file (TOML); without it the built-in job of twelve letters runs.
    #[arg(value_name = "JOB.toml")]
    file: Option<PathBuf>,
    /// How the code's computation is spread over time: single, sequential, two-routine, pipelined, look-ahead [default: two-routine].
    #[arg(long)]
    strategy: Option<Strategy>,
    /// Order of code and books: release-first, intent-first, debit-first [default: intent-first].
    #[arg(long)]
    policy: Option<Policy>,
    /// Block cipher: des, tdes2, tdes3 [default: tdes2].
    #[arg(long)]
    cipher: Option<Cipher>,
    /// Code in the cipher ROM: table, compact [default: table].
    #[arg(long)]
    cipher_code: Option<CipherCode>,
    /// Layout of the code, 1 to 4 [default: 1, with look-ahead 4].
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4))]
    layout: Option<u8>,
    /// Bytes of the code that are printed [default: 4].
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=8))]
    code_bytes: Option<u8>,
    /// Codes computed ahead of the piece at hand [default: 0].
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=4))]
    ahead: Option<u8>,
    /// What starts the second routine: entry, insertion [default: entry].
    #[arg(long)]
    trigger: Option<Trigger>,
    /// Seed of every arbitrary value [default: 1].
    #[arg(long)]
    seed: Option<u64>,
    /// Clock of both processors in Hz; for one alone use --set module_hz or --set meter_hz [default: 16000000].
    #[arg(long)]
    clock_hz: Option<u64>,
    /// The accounting unit runs at the module's clock divided by this [default: 1].
    #[arg(long)]
    unit_divider: Option<u64>,
    /// A number of the board: clocks, link, memories, supply, transport, person; --help lists them all. Repeatable.
    #[arg(long, value_name = "NAME=VALUE", value_parser = parameter)]
    set: Vec<(String, String)>,
    /// Back-end of the accounting unit: compiled, reference, rust-hdl, verilated, lockstep (all but rust-hdl side by side), verilog:MAP.toml (your own), fpga:PORT (on a board).
    #[arg(long, default_value_t = Backend::default())]
    pub unit: Backend,
    /// The designer's own program for the security module (or for the single processor).
    #[arg(long, value_name = "ELF")]
    module_firmware: Option<PathBuf>,
    /// The designer's own program for the meter.
    #[arg(long, value_name = "ELF")]
    meter_firmware: Option<PathBuf>,
    /// Timing profile of both processors: `ibex`, `ibex-slow`, `ibex-wait` or a TOML file.
    #[arg(long, default_value = "ibex")]
    profile: String,
    /// Run this commissioned device and keep its new state (see `imprint commission`).
    #[arg(long, value_name = "BOARD")]
    pub state: Option<PathBuf>,
}

impl Job {
    /// Reads and checks everything that was named.
    ///
    /// # Errors
    /// A file that is missing, too large or wrong, or settings that contradict each other.
    pub fn setup(&self) -> anyhow::Result<Setup> {
        let mut scenario = match &self.file {
            Some(path) => Scenario::from_toml(&input::text(path)?)
                .with_context(|| path.display().to_string())?,
            None => Scenario::letters(),
        };
        self.apply(&mut scenario)?;
        let firmware = self.firmware(&scenario)?;
        let device = match &self.state {
            Some(path) => {
                let device = input::device(path)?;
                if self
                    .cipher
                    .is_some_and(|cipher| cipher != device.preset.cipher)
                {
                    bail!(
                        "{}: this device was commissioned for {}; leave --cipher out",
                        path.display(),
                        device.preset.cipher
                    );
                }
                scenario.device = device.preset.clone();
                device
            }
            None => {
                scenario.check()?;
                sim::commission(
                    &scenario.device,
                    hdl::unit(Backend::default())?,
                    scenario.seed,
                )?
            }
        };
        scenario.check()?;
        if scenario.pieces.is_empty() {
            bail!("the job has no mail: add at least one [[piece]]");
        }
        let mut setup = Setup::with(scenario, device, firmware);
        setup.timing = Arc::new(input::timing(&self.profile)?);
        Ok(setup)
    }

    fn apply(&self, scenario: &mut Scenario) -> anyhow::Result<()> {
        fn set<T: Clone>(place: &mut T, option: &Option<T>) {
            if let Some(value) = option {
                *place = value.clone();
            }
        }
        set(&mut scenario.strategy, &self.strategy);
        set(&mut scenario.policy, &self.policy);
        set(&mut scenario.device.cipher, &self.cipher);
        set(&mut scenario.cipher_code, &self.cipher_code);
        set(&mut scenario.code_bytes, &self.code_bytes);
        set(&mut scenario.ahead, &self.ahead);
        set(&mut scenario.trigger, &self.trigger);
        set(&mut scenario.seed, &self.seed);
        set(&mut scenario.board.module_hz, &self.clock_hz);
        set(&mut scenario.board.meter_hz, &self.clock_hz);
        set(&mut scenario.board.unit_divider, &self.unit_divider);
        scenario.layout = self.layout.or(scenario.layout);
        for (name, value) in &self.set {
            scenario.board.set(name, value).context("--set")?;
        }
        Ok(())
    }

    fn firmware(&self, scenario: &Scenario) -> anyhow::Result<Firmware> {
        let own = |path: &Option<PathBuf>| path.as_deref().map(input::program).transpose();
        let (module, meter) = (own(&self.module_firmware)?, own(&self.meter_firmware)?);
        let single = scenario.strategy == Strategy::Single;
        if single && meter.is_some() {
            bail!(
                "strategy single has one processor: give its program with --module-firmware alone"
            );
        }
        let firmware = if single {
            Firmware::single(scenario.cipher_code, module.as_deref())
        } else {
            Firmware::dual(scenario.cipher_code, module.as_deref(), meter.as_deref())
        };
        let named = || {
            let paths = [&self.module_firmware, &self.meter_firmware];
            let names: Vec<_> = paths
                .into_iter()
                .flatten()
                .map(|path| path.display().to_string())
                .collect();
            names.join(" or ")
        };
        firmware.with_context(named)
    }
}

/// `NAME=VALUE`, in two.
fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
        None => Err("a name, `=` and a number are expected, as in link_byte_us=20".to_owned()),
    }
}

/// Every default with its origin: the choices, and the numbers of the board that `--set` can set.
#[must_use]
pub fn defaults() -> String {
    let mut text = "Choices (options, or keys of the job file):".to_owned();
    for (key, default, origin) in Scenario::CHOICES {
        let _ = write!(text, "\n  {key:<20} {default:>12}  {origin}");
    }
    text += "\n\nNumbers of the board (--set NAME=VALUE, or the job file's [board] section):";
    for (name, default, origin) in sim::Parameters::TABLE {
        let _ = write!(text, "\n  {name:<20} {default:>12}  {origin}");
    }
    text
}
