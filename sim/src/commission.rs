//! Commissioning: a blank device becomes one that can frank.
//!
//! Register sets are opened by the accounting unit itself, driven at its pins on a bench, so every record comes
//! from the unit. Keys, towns and settings are preset in battery-backed SRAM. The rule that must never break:
//! nobody but the unit writes a bank.

use hdl::AccountingUnit;
use hdl::record::blank_bank;
use hdl::regs::{self, command, result, status};

use crate::auditor::oracle;
use crate::choice::{Policy, SetKind, Strategy, Trigger};
use crate::clock::CalendarContent;
use crate::device::Device;
use crate::event::Bank;
use crate::map::{self, keys, preset};
use crate::nvm::{Nvm, NvmContent};
use crate::part::{Edge, Part};
use crate::port;
use crate::preset::{DevicePreset, KeyPreset, SetPreset};
use crate::scenario::{Scenario, ScenarioError};
use crate::seed::Stream;
use crate::sram;
use crate::supervisor::SupervisorContent;
use crate::time::{Clock, Time};
use crate::unit::UnitPart;
use crate::wires::{Wire, Wires};

/// Unit clocks the bench waits for anything. `Assumed:` many times a recovery of all records.
const PATIENCE: u64 = 1_000_000;

/// Why a device could not be commissioned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommissionError {
    /// The preset does not hold together.
    #[error(transparent)]
    Preset(#[from] ScenarioError),
    /// The unit refused a command.
    #[error("register set {set}: the accounting unit answered {code:#04x} ({name}) to {command}")]
    Refused {
        /// Register set.
        set: usize,
        /// What was asked.
        command: &'static str,
        /// Its result code.
        code: u32,
        /// The code's name.
        name: &'static str,
    },
    /// The unit did not answer in time.
    #[error("the accounting unit did not answer within {PATIENCE} clocks while {0}")]
    Silent(&'static str),
}

/// Unit and banks alone, on a bench.
struct Bench {
    unit: UnitPart,
    banks: [Nvm; 2],
    wires: Wires,
    clock: Clock,
    edge: u64,
}

impl Bench {
    fn new(unit: Box<dyn AccountingUnit>, seed: u64) -> Self {
        let clock = Clock::from_hz(16_000_000, Time::ZERO);
        let blank = || NvmContent {
            words: blank_bank(),
            torn: Vec::new(),
        };
        let bank = |bank, page| {
            let stream = Stream::new(seed, "bench");
            Nvm::new(bank, blank(), clock, 0, page, stream)
        };
        let mut wires = Wires::IDLE;
        let mut unit = UnitPart::new(unit, clock);
        unit.scramble(&mut Stream::new(seed, "commission"), &mut wires);
        wires[Wire::Reset] = 1;
        wires[Wire::PowerGood] = 1;
        Self {
            unit,
            banks: [bank(Bank::A, None), bank(Bank::B, Some(Time::from_us(1)))],
            wires,
            clock,
            edge: 0,
        }
    }

    fn tick(&mut self) {
        let mut new = self.wires;
        let mut events = Vec::new();
        let edge = &mut Edge {
            at: self.clock.edge(self.edge),
            old: &self.wires,
            new: &mut new,
            events: &mut events,
        };
        self.unit.tick(edge);
        for bank in &mut self.banks {
            bank.tick(edge);
        }
        self.wires = new;
        self.edge += 1;
    }

    /// One APB transfer; read data come back.
    fn transfer(&mut self, register: u32, write: Option<u32>) -> u32 {
        self.wires[Wire::ModuleSelect] = port::number(map::UNIT_BASE);
        self.wires[Wire::ModuleAddress] = register;
        self.wires[Wire::ModuleWrite] = u32::from(write.is_some());
        self.wires[Wire::ModuleWriteData] = write.unwrap_or(0);
        self.wires[Wire::ModuleEnable] = 0;
        self.tick();
        self.wires[Wire::ModuleEnable] = 1;
        let mut clocks = 0;
        while !self.wires.high(Wire::UnitReady) && clocks < PATIENCE {
            self.tick();
            clocks += 1;
        }
        let value = self.wires[Wire::UnitReadData];
        self.tick();
        self.wires[Wire::ModuleSelect] = 0;
        self.wires[Wire::ModuleEnable] = 0;
        value
    }

    /// Waits until the status bits in `mask` are `wanted`.
    fn wait(&mut self, mask: u32, wanted: u32, what: &'static str) -> Result<(), CommissionError> {
        let end = self.edge + PATIENCE;
        while self.edge < end {
            if self.transfer(regs::STATUS, None) & mask == wanted {
                return Ok(());
            }
        }
        Err(CommissionError::Silent(what))
    }

    fn power_up(&mut self) -> Result<(), CommissionError> {
        for _ in 0..3 {
            self.tick();
        }
        self.wires[Wire::Reset] = 0;
        self.wait(1 << status::READY, 1 << status::READY, "recovering")
    }

    fn command(
        &mut self,
        set: usize,
        code: u32,
        what: &'static str,
    ) -> Result<(), CommissionError> {
        self.transfer(regs::COMMAND, Some(code));
        let busy = 1 << status::BUSY | 1 << status::BACKGROUND;
        self.wait(busy, 0, what)?;
        match self.transfer(regs::RESULT, None) {
            result::OK => Ok(()),
            code => Err(CommissionError::Refused {
                set,
                command: what,
                code,
                name: regs::RESULTS
                    .iter()
                    .find(|row| row.value == code)
                    .map_or("no such result", |row| row.name),
            }),
        }
    }

    fn open(&mut self, set: usize, preset: &SetPreset) -> Result<(), CommissionError> {
        self.transfer(regs::SET, Some(set as u32));
        self.command(set, command::SELECT, "select")?;
        let kind = u32::from(preset.kind == SetKind::Descending) << 16;
        self.transfer(regs::VALUE_LO, Some(preset.first_mills as u32));
        self.transfer(regs::VALUE_HI, Some((preset.first_mills >> 32) as u32));
        self.transfer(regs::INFO, Some(kind | u32::from(preset.opening) << 8));
        self.transfer(regs::LICENCE, Some(preset.licence));
        self.command(set, command::OPEN, "open")
    }
}

/// Makes a device from `preset`; `unit` writes its records, `seed` draws keys that are not given.
///
/// # Errors
/// The preset does not hold together, or the unit refuses it.
pub fn commission(
    preset: &DevicePreset,
    unit: Box<dyn AccountingUnit>,
    seed: u64,
) -> Result<Device, CommissionError> {
    preset.check()?;
    let mut bench = Bench::new(unit, seed);
    bench.power_up()?;
    for (set, opening) in preset.sets.iter().enumerate() {
        bench.open(set, opening)?;
    }
    let clock = CalendarContent {
        date: preset.date,
        second: preset.second,
    };
    let banks = bench.banks.map(|bank| bank.content(Time::NEVER));
    let mut kept = preset.clone();
    for key in &mut kept.keys {
        key.hex = None;
    }
    let supervisor = SupervisorContent::default();
    Ok(Device::new(
        kept,
        clock,
        supervisor,
        banks,
        &sram(preset, seed),
    ))
}

fn put(bytes: &mut [u8], offset: u32, word: u32) {
    let offset = offset as usize;
    bytes[offset..offset + 4].copy_from_slice(&word.to_le_bytes());
}

/// Battery-backed SRAM: open part, then protected area.
fn sram(device: &DevicePreset, seed: u64) -> Vec<u8> {
    let mut bytes = vec![0; sram::BYTES as usize];
    put(&mut bytes, preset::MAGIC, preset::MAGIC_VALUE);
    put(&mut bytes, preset::DEVICE, device.number);
    put(&mut bytes, preset::JURISDICTION, device.jurisdiction);
    put(&mut bytes, preset::FIRST_SET, u32::from(device.first_set));
    put(
        &mut bytes,
        preset::KEY_INDICATOR,
        u32::from(device.key_indicator),
    );
    for (set, opening) in device.sets.iter().enumerate() {
        let at = preset::TOWNS as usize + 16 * set;
        bytes[at..at + opening.town.len()].copy_from_slice(opening.town.as_bytes());
    }
    let mut stream = Stream::new(seed, "keys");
    for (index, key) in device.keys.iter().enumerate() {
        let entry = map::SRAM_BYTES + keys::TABLE + keys::ENTRY_BYTES * index as u32;
        put_key(
            &mut bytes[entry as usize..],
            key,
            device.cipher.keys(),
            &mut stream,
        );
    }
    bytes
}

fn put_key(entry: &mut [u8], key: &KeyPreset, parts: usize, stream: &mut Stream) {
    let drawn = |stream: &mut Stream| (0..8 * parts).map(|_| stream.word() as u8).collect();
    let mut bytes: Vec<u8> = match &key.hex {
        Some(hex) => (0..8 * parts)
            .filter_map(|at| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok())
            .collect(),
        None => drawn(stream),
    };
    // Source: FIPS 46-3: the lowest bit of each byte makes its parity odd.
    for byte in &mut bytes {
        *byte = *byte & 0xfe | u8::from((*byte >> 1).count_ones() % 2 == 0);
    }
    put(entry, 0, u32::from(key.indicator) | (parts as u32) << 8);
    if let Some(key) = oracle::Key::new(key.indicator, &bytes) {
        let [first, second, third] = key.true_check_value();
        put(entry, 4, u32::from_le_bytes([first, second, third, 0]));
    }
    entry[8..8 + bytes.len()].copy_from_slice(&bytes);
}

/// Sets what a run may choose: strategy, policy, layout, code bytes, codes ahead, trigger.
pub fn configure(device: &mut Device, scenario: &Scenario) {
    let strategy = match scenario.strategy {
        Strategy::Sequential => map::strategy::SEQUENTIAL,
        Strategy::TwoRoutine => map::strategy::TWO_ROUTINE,
        Strategy::Pipelined => map::strategy::PIPELINED,
        Strategy::LookAhead => map::strategy::LOOK_AHEAD,
        Strategy::Single => map::strategy::SINGLE,
    };
    let policy = match scenario.policy {
        Policy::ReleaseFirst => map::policy::RELEASE_FIRST,
        Policy::IntentFirst => map::policy::INTENT_FIRST,
        Policy::DebitFirst => map::policy::DEBIT_FIRST,
    };
    let trigger = match scenario.trigger {
        Trigger::Entry => map::trigger::ENTRY,
        Trigger::Insertion => map::trigger::INSERTION,
    };
    for (offset, word) in [
        (preset::STRATEGY, strategy),
        (preset::POLICY, policy),
        (preset::LAYOUT, u32::from(scenario.layout())),
        (preset::CODE_BYTES, u32::from(scenario.code_bytes)),
        (preset::AHEAD, u32::from(scenario.ahead)),
        (preset::TRIGGER, trigger),
    ] {
        put(&mut device.sram.0, offset, word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hdl::record::{MARKER_VALID, MARKER_WORD, address, word};

    fn device() -> Device {
        let unit = hdl::unit(hdl::Backend::default()).unwrap();
        commission(&DevicePreset::default(), unit, 7).unwrap()
    }

    #[test]
    fn the_unit_opens_the_sets_and_both_banks_agree() {
        let device = device();
        for bank in [&device.bank_a, &device.bank_b] {
            let open = |set| {
                (0..2).find_map(|slot| {
                    let at = |word| bank.words[address(set, slot, word) as usize];
                    (at(MARKER_WORD) == MARKER_VALID && at(word::LICENCE as u32) != 0)
                        .then(|| (at(word::LICENCE as u32), at(word::DESCENDING_LO as u32)))
                })
            };
            assert_eq!(open(0), Some((70_001, 500_000)));
            assert_eq!(open(1), Some((70_002, 0)));
            assert_eq!(open(2), None);
        }
    }

    #[test]
    fn a_device_reads_back_from_its_text_and_hides_its_secrets() {
        let device = device();
        let text = device.to_text().unwrap();
        assert_eq!(Device::from_text(&text).unwrap(), device);
        assert!(!format!("{device:?}").contains("protected"));
        let error = Device::from_text(&text.replace("version = 1", "version = 9"));
        assert!(error.is_err());
    }

    #[test]
    fn a_used_opening_number_is_refused_by_the_unit() {
        let mut preset = DevicePreset::default();
        preset.sets[1].opening = 0;
        let unit = hdl::unit(hdl::Backend::default()).unwrap();
        let error = commission(&preset, unit, 7).unwrap_err();
        assert!(error.to_string().contains("OPENING_USED"), "{error}");
    }
}
