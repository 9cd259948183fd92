//! What commissioning presets in a blank device: number, date, keys, register sets. Plain data, read from a file.
//!
//! The rule that must never break: a preset that has been checked can be commissioned, and no key is ever printed.

use serde::{Deserialize, Serialize};

use crate::choice::{Cipher, Profile, SetKind};
use crate::date::Date;
use crate::scenario::{ScenarioError, within};

/// One register set as commissioned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetPreset {
    /// Licence number.
    #[serde(deserialize_with = "within::<1, 0xffff_ffff, _, _>")]
    pub licence: u32,
    /// Opening number, never used again under one key.
    #[serde(deserialize_with = "within::<1, 255, _, _>")]
    pub opening: u8,
    /// With or without descending register.
    pub kind: SetKind,
    /// First credit or limit, in mills.
    #[serde(deserialize_with = "within::<1, 0xff_ffff_ffff, _, _>")]
    pub first_mills: u64,
    /// Town in the imprint: 1 to 15 printable ASCII characters.
    pub town: String,
}

/// A DES, two-key or three-key triple DES key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyPreset {
    /// The key indicator that is printed.
    #[serde(deserialize_with = "within::<0, 9, _, _>")]
    pub indicator: u8,
    /// 16, 32 or 48 hexadecimal digits, by the cipher. Absent: drawn from the seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hex: Option<String>,
}

impl std::fmt::Debug for KeyPreset {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyPreset {{ indicator: {}, .. }}", self.indicator)
    }
}

/// What commissioning presets in a blank device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DevicePreset {
    /// Device number, 24 bits. `Assumed:` any.
    #[serde(deserialize_with = "within::<1, 0xff_ffff, _, _>")]
    pub number: u32,
    /// Jurisdiction number. `Assumed:` any.
    #[serde(deserialize_with = "within::<0, 65_535, _, _>")]
    pub jurisdiction: u32,
    /// Date at the start of the run.
    pub date: Date,
    /// Second of that day.
    #[serde(deserialize_with = "within::<0, 86_399, _, _>")]
    pub second: u32,
    /// What the battery's end means.
    pub profile: Profile,
    /// Cipher the keys are for.
    pub cipher: Cipher,
    /// Key indicator in force.
    #[serde(deserialize_with = "within::<0, 9, _, _>")]
    pub key_indicator: u8,
    /// Register set selected at power-up.
    #[serde(deserialize_with = "within::<0, 3, _, _>")]
    pub first_set: u8,
    /// Keys, at most four.
    #[serde(rename = "key")]
    pub keys: Vec<KeyPreset>,
    /// Register sets, at most four.
    #[serde(rename = "set")]
    pub sets: Vec<SetPreset>,
}

impl Default for DevicePreset {
    fn default() -> Self {
        let set = |licence, opening, kind, first_mills, town: &str| SetPreset {
            licence,
            opening,
            kind,
            first_mills,
            town: town.to_owned(),
        };
        Self {
            number: 0x00_4711,
            jurisdiction: 1,
            date: Date::from_register(0x03_02_08).expect("8 February 2003 is a date"),
            second: 8 * 3600,
            profile: Profile::Potted,
            cipher: Cipher::Tdes2,
            key_indicator: 1,
            first_set: 0,
            keys: (1..=2)
                .map(|indicator| KeyPreset {
                    indicator,
                    hex: None,
                })
                .collect(),
            sets: vec![
                set(70_001, 1, SetKind::Descending, 500_000, "BIRKENWERDER"),
                set(70_002, 2, SetKind::Limit, 900_000, "BERLIN"),
            ],
        }
    }
}

impl DevicePreset {
    /// Checks what one value alone cannot show.
    ///
    /// # Errors
    /// The first contradiction, in words.
    pub fn check(&self) -> Result<(), ScenarioError> {
        let wrong = |key: &str, what: &str| Err(ScenarioError::setting(key, what));
        if self.sets.is_empty() || self.sets.len() > hdl::record::SETS {
            return wrong("set", "needs one to four entries");
        }
        if usize::from(self.first_set) >= self.sets.len() {
            return wrong("first_set", "is not below the number of sets");
        }
        for (index, set) in self.sets.iter().enumerate() {
            if self.sets[..index]
                .iter()
                .any(|other| other.opening == set.opening)
            {
                let what = format!("is {}, as in another set; codes would repeat", set.opening);
                return wrong(&format!("set.{index}.opening"), &what);
            }
            let printable = set.town.bytes().all(|byte| (0x20..0x7f).contains(&byte));
            if set.town.is_empty() || set.town.len() > 15 || !printable {
                let what = "needs 1 to 15 printable ASCII characters";
                return wrong(&format!("set.{index}.town"), what);
            }
        }
        if self.keys.is_empty() || self.keys.len() > crate::map::keys::ENTRIES as usize {
            return wrong("key", "needs one to four entries");
        }
        if !self
            .keys
            .iter()
            .any(|key| key.indicator == self.key_indicator)
        {
            return wrong("key_indicator", "is that of no `[[device.key]]`");
        }
        let digits = 16 * self.cipher.keys();
        for (index, key) in self.keys.iter().enumerate() {
            if self.keys[..index]
                .iter()
                .any(|other| other.indicator == key.indicator)
            {
                let what = format!("is {}, as in another key", key.indicator);
                return wrong(&format!("key.{index}.indicator"), &what);
            }
            let good = |hex: &String| {
                hex.len() == digits && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
            };
            if !key.hex.as_ref().is_none_or(good) {
                let what = format!("needs {digits} hexadecimal digits for {}", self.cipher);
                return wrong(&format!("key.{index}.hex"), &what);
            }
        }
        Ok(())
    }
}
