//! What was compared, in numbers, and the file in which the real core's word is kept.
//!
//! The rule that must never break: no figure gets into the file before the real core has agreed to it.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::common::tools::{RTL, version};

/// What stands on one processor's tape.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// Resets left: power-ups.
    pub starts: u64,
    /// Instructions completed or trapped.
    pub instructions: u64,
    /// Clock cycles from reset, asleep ones included.
    pub cycles: u64,
    /// Of these, cycles in `wfi`.
    pub asleep_cycles: u64,
    /// Times it fell asleep.
    pub sleeps: u64,
    /// Interrupts taken.
    pub interrupts: u64,
    /// Other traps.
    pub traps: u64,
    /// Transfers over the data bus.
    pub transfers: u64,
    /// Of everything on the tape, with its cycle.
    pub digest: String,
}

/// FNV-1a over all records, 64 bits. Source: G. Fowler, L. C. Noll, K.-P. Vo, The FNV Non-Cryptographic Hash Algorithm.
#[derive(Clone, Copy)]
pub struct Digest(u64);

impl Default for Digest {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Digest {
    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// One processor in one run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// What the board did: job, strategy, policy, cipher code.
    pub run: String,
    /// Which of the committed programs.
    pub program: String,
    /// What was the same on both.
    pub figures: Figures,
}

/// The results file: what the real core has agreed to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Results {
    /// Version of this layout.
    pub schema: u32,
    /// Where the RTL is from.
    pub rtl: String,
    /// What simulated it.
    pub verilator: String,
    /// What compiled that.
    pub compiler: String,
    /// Seed of every job.
    pub seed: u64,
    /// Compared by `sim/ibex/check`.
    pub short: Vec<Compared>,
    /// Compared by `sim/ibex/check --full`.
    pub full: Vec<Compared>,
}

impl Results {
    fn path() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("ibex/results.json")
    }

    /// The committed file.
    pub fn read() -> Self {
        let text = std::fs::read_to_string(Self::path()).unwrap_or_else(|_| "{}".to_owned());
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Writes the file, with the tools of this machine.
    pub fn write(mut self) {
        self.schema = 1;
        self.rtl = RTL.to_owned();
        self.verilator = version("verilator");
        self.compiler = version("g++");
        self.seed = sim::Scenario::letters().seed;
        let text = serde_json::to_string_pretty(&self).unwrap() + "\n";
        std::fs::write(Self::path(), text).unwrap();
    }
}
