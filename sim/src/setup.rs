//! Everything a run stands on: the scenario, the device it starts with, the programs, the processors' timing.
//!
//! The rule that must never break: the device is configured for its scenario, and the board has the processors that
//! its strategy asks for.

use std::sync::Arc;

use hdl::{AccountingUnit, NoUnit};

use crate::board::Board;
use crate::commission::{CommissionError, commission, configure};
use crate::cpu::Timing;
use crate::device::Device;
use crate::firmware::{Firmware, FirmwareError};
use crate::scenario::{Scenario, ScenarioError};

/// What a board is built from, as often as wanted.
#[derive(Clone, Debug)]
pub struct Setup {
    /// What is to happen.
    pub scenario: Scenario,
    /// The device before the run.
    pub device: Device,
    /// The programs.
    pub firmware: Firmware,
    /// Cycle table of both processors.
    pub timing: Arc<Timing>,
}

/// Why nothing can be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetupError {
    /// The scenario does not hold together.
    #[error(transparent)]
    Scenario(#[from] ScenarioError),
    /// The device cannot be commissioned.
    #[error(transparent)]
    Commission(#[from] CommissionError),
    /// A program does not fit.
    #[error(transparent)]
    Firmware(#[from] FirmwareError),
    /// This build has no such accounting unit.
    #[error(transparent)]
    Unit(#[from] NoUnit),
}

impl Setup {
    /// `scenario` on its device, freshly commissioned, with the committed programs.
    ///
    /// # Errors
    /// The scenario or its device does not hold together, or there is no unit to commission it with.
    pub fn new(scenario: Scenario) -> Result<Self, SetupError> {
        scenario.check()?;
        let firmware = Firmware::committed(scenario.strategy, scenario.cipher_code)?;
        let unit = hdl::unit(hdl::Backend::default())?;
        let device = commission(&scenario.device, unit, scenario.seed)?;
        Ok(Self::with(scenario, device, firmware))
    }

    /// `scenario` on a device and with programs that exist already; the device is told the scenario's choices.
    #[must_use]
    pub fn with(scenario: Scenario, mut device: Device, firmware: Firmware) -> Self {
        configure(&mut device, &scenario);
        Self {
            scenario,
            device,
            firmware,
            timing: Arc::new(Timing::ibex()),
        }
    }

    /// A board with `unit` on it, before power-up.
    ///
    /// # Errors
    /// The scenario does not hold together.
    pub fn board(&self, unit: Box<dyn AccountingUnit>) -> Result<Board, ScenarioError> {
        Board::new(
            &self.scenario,
            &self.device,
            unit,
            &self.firmware,
            &self.timing,
        )
    }
}
