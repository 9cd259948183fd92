//! What a device keeps without supply: banks, battery-backed SRAM, clock, latches. A `BOARD` file is this as text.
//!
//! The rule that must never break: keys and precalculated state stand in `secret` alone, and `secret` is never shown.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::clock::CalendarContent;
use crate::document;
use crate::map;
use crate::nvm::NvmContent;
use crate::preset::DevicePreset;
use crate::scenario::ScenarioError;
use crate::supervisor::SupervisorContent;

/// Seconds of a day.
const SECONDS: u32 = 86_400;
/// Version of the format.
const VERSION: u32 = 1;

/// A device at rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// Format of this text.
    pub version: u32,
    /// What it was commissioned with; keys given there in hexadecimal digits are not kept here.
    pub preset: DevicePreset,
    /// Clock and date.
    pub clock: CalendarContent,
    /// Supply latches, tamper mesh, erase.
    pub supervisor: SupervisorContent,
    /// Bank A of the accounting unit.
    pub bank_a: NvmContent,
    /// Bank B.
    pub bank_b: NvmContent,
    /// Open part of the battery-backed SRAM.
    pub sram: Bytes,
    /// The protected area: keys and precalculated state. Secret.
    pub secret: Secret,
}

/// Bytes, written as one hexadecimal string.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bytes(pub Vec<u8>);

/// The secret section.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secret {
    /// The protected area.
    pub protected: Bytes,
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret { .. }")
    }
}

impl TryFrom<String> for Bytes {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
        let pair = |pair: &[u8]| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        };
        text.as_bytes()
            .chunks(2)
            .map(pair)
            .collect::<Option<Vec<u8>>>()
            .map(Self)
            .ok_or_else(|| "bytes are an even number of hexadecimal digits".to_owned())
    }
}

impl From<Bytes> for String {
    fn from(bytes: Bytes) -> Self {
        bytes.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Device {
    /// A device with these parts, in the current format.
    pub(crate) fn new(
        preset: DevicePreset,
        clock: CalendarContent,
        supervisor: SupervisorContent,
        [bank_a, bank_b]: [NvmContent; 2],
        sram: &[u8],
    ) -> Self {
        let (open, protected) = sram.split_at(map::SRAM_BYTES as usize);
        Self {
            version: VERSION,
            preset,
            clock,
            supervisor,
            bank_a,
            bank_b,
            sram: Bytes(open.to_vec()),
            secret: Secret {
                protected: Bytes(protected.to_vec()),
            },
        }
    }

    /// Both parts of the battery-backed SRAM, as the board holds them.
    pub(crate) fn sram_bytes(&self) -> Vec<u8> {
        [&self.sram.0[..], &self.secret.protected.0[..]].concat()
    }

    /// The text of a `BOARD` file. It holds secrets: write it for its owner's eyes only.
    ///
    /// # Errors
    /// Never for a device that this crate made.
    pub fn to_text(&self) -> Result<String, ScenarioError> {
        toml::to_string(self).map_err(|error| ScenarioError::Syntax(error.to_string()))
    }

    /// Reads a `BOARD` file.
    ///
    /// # Errors
    /// Not a device of this format, or parts of the wrong size.
    pub fn from_text(text: &str) -> Result<Self, ScenarioError> {
        let device: Self = document::read(text).map_err(ScenarioError::Syntax)?;
        device.check().map_err(|error| error.located(text))?;
        Ok(device)
    }

    fn check(&self) -> Result<(), ScenarioError> {
        let exactly = |key: &str, found: usize, needed: usize| {
            if found == needed {
                return Ok(());
            }
            let what = format!("is or has {found}; allowed is {needed}");
            Err(ScenarioError::setting(key, what))
        };
        let below = |key: &str, found: u32, end: u32| {
            if found < end {
                return Ok(());
            }
            let what = format!("is or has {found}; allowed is less than {end}");
            Err(ScenarioError::setting(key, what))
        };
        exactly("version", self.version as usize, VERSION as usize)?;
        self.preset
            .check()
            .map_err(|error| error.within("preset"))?;
        let words = hdl::record::BANK_WORDS;
        for (name, bank) in [("bank_a", &self.bank_a), ("bank_b", &self.bank_b)] {
            exactly(&format!("{name}.words"), bank.words.len(), words)?;
            for torn in &bank.torn {
                below(&format!("{name}.torn.address"), torn.address, words as u32)?;
            }
        }
        below("clock.second", self.clock.second, SECONDS)?;
        let erasing = self.supervisor.erasing.unwrap_or(0);
        below("supervisor.erasing", erasing, map::PROTECTED_BYTES / 4)?;
        exactly("sram", self.sram.0.len(), map::SRAM_BYTES as usize)?;
        let protected = self.secret.protected.0.len();
        exactly("secret.protected", protected, map::PROTECTED_BYTES as usize)
    }
}
