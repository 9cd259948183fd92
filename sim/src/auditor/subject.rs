//! What is audited: the device's constants, and what its release policy claims.
//!
//! The rule that must never break: nothing here is learnt from the running device; it comes from commissioning.

use super::oracle::Key;
use crate::choice::{Policy, Strategy};
use crate::map::preset;
use crate::scenario::Scenario;
use crate::time::{Clock, Time};

/// Module cycles without progress after which a device counts as hung.
///
/// `Assumed:` ten times the longest answer: three blocks of bit-at-a-time triple DES with their schedules.
const PATIENCE_CYCLES: u64 = 8_000_000;
/// Page writes that one answer may have to wait for. `Assumed:` recovery writes seven pages for each of five records.
const PATIENCE_PAGES: u64 = 64;

/// The device under audit.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Device number, 24 bits.
    pub device: u32,
    /// Layout of the code, 1 to 4.
    pub layout: u8,
    /// Bytes of the last block that are printed.
    pub code_bytes: u8,
    /// The policy claims that a record precedes its code, and that there is one code at most.
    pub claims_order: bool,
    /// There is a link to the meter; without one a code is released by printing it.
    pub linked: bool,
    /// Every key of the device.
    pub keys: Vec<Key>,
    /// Date at the start, 24 bits: year - 2000, month, day.
    pub date: u32,
    /// Clock period of the module.
    pub period: Time,
    /// Longest time without progress.
    pub patience: Time,
    /// Seed of the run.
    pub seed: u64,
}

impl Subject {
    /// The device that `scenario` runs, with the battery-backed SRAM as commissioned: open part and protected area.
    #[must_use]
    pub fn new(scenario: &Scenario, open: &[u8], protected: &[u8]) -> Self {
        let word = |offset: u32| {
            let at = offset as usize;
            open[at..at + 4]
                .iter()
                .rev()
                .fold(0, |word, byte| word << 8 | u32::from(*byte))
        };
        let period = Clock::from_hz(scenario.board.module_hz, Time::ZERO).period();
        let patience = PATIENCE_CYCLES * period.ps()
            + PATIENCE_PAGES * Time::from_us(scenario.board.page_write_us).ps();
        Self {
            device: word(preset::DEVICE),
            layout: word(preset::LAYOUT) as u8,
            code_bytes: word(preset::CODE_BYTES) as u8,
            claims_order: scenario.policy != Policy::ReleaseFirst,
            linked: scenario.strategy != Strategy::Single,
            keys: Key::table(protected),
            date: scenario.device.date.to_register(),
            period,
            patience: Time(patience),
            seed: scenario.seed,
        }
    }

    /// The key with this indicator.
    #[must_use]
    pub fn key(&self, indicator: u8) -> Option<&Key> {
        self.keys.iter().find(|key| key.indicator == indicator)
    }
}
