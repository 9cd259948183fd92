//! What a run is given: the device as commissioned, the mail, the settings, the faults, the seed. Plain data.
//!
//! The rule that must never break: a scenario that has been checked cannot make the board misbehave; what is
//! wrong with one is said with the key and what is allowed.

use serde::{Deserialize, Deserializer, Serialize};

use crate::choice::{CipherCode, Entry, Policy, Strategy, Trigger};
use crate::fault::Scheduled;
use crate::parameters::Parameters;
use crate::preset::DevicePreset;

/// The job that runs when none is given: twelve letters, two register sets.
pub const LETTERS: &str = include_str!("../jobs/letters.toml");

/// What is wrong with a scenario.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScenarioError {
    /// Not TOML, an unknown key, or a value of the wrong kind; the message has the line.
    #[error("{0}")]
    Syntax(String),
    /// A number out of range.
    #[error("`{key}` is {value}; allowed are {least} to {most}")]
    Range {
        /// The key.
        key: &'static str,
        /// What it says.
        value: u64,
        /// Least value allowed.
        least: u64,
        /// Greatest value allowed.
        most: u64,
    },
    /// Settings that contradict each other.
    #[error("{0}")]
    Conflict(String),
}

/// One piece of mail, or several equal ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// How its data come in.
    pub entry: Entry,
    /// Register set.
    #[serde(default, deserialize_with = "within::<0, 3, _, _>")]
    pub set: u8,
    /// Value in mills; not with the scale.
    #[serde(
        default,
        deserialize_with = "within_option::<1, 0xff_ffff, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub value_mills: Option<u32>,
    /// Weight in grams; with the scale only.
    #[serde(
        default,
        deserialize_with = "within_option::<1, 2_000, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub weight_g: Option<u32>,
    /// Changes the advertising slogan first; keyboard only.
    #[serde(
        default,
        deserialize_with = "within_option::<0, 9, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub slogan: Option<u8>,
    /// Changes the key indicator first; keyboard only.
    #[serde(
        default,
        deserialize_with = "within_option::<0, 9, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_indicator: Option<u8>,
    /// How many of them. `Assumed:` one.
    #[serde(default = "one", deserialize_with = "within::<1, 1_000_000, _, _>")]
    pub count: u32,
}

fn one() -> u32 {
    1
}

/// Everything a run is given. The fields' defaults are those of the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Seed of every arbitrary value.
    pub seed: u64,
    /// Strategy. `Assumed:` two-routine, the claims' main case.
    pub strategy: Strategy,
    /// Policy. `Assumed:` intent-first, which loses nothing.
    pub policy: Policy,
    /// Code in the cipher ROM. `Assumed:` table.
    pub cipher_code: CipherCode,
    /// Layout of the code. `Assumed:` 1, with look-ahead 4.
    #[serde(
        deserialize_with = "within_option::<1, 4, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub layout: Option<u8>,
    /// Bytes of the code that are printed. `Assumed:` 4.
    #[serde(deserialize_with = "within::<1, 8, _, _>")]
    pub code_bytes: u8,
    /// Codes ahead of the piece at hand. `Assumed:` none.
    #[serde(deserialize_with = "within::<0, 4, _, _>")]
    pub ahead: u8,
    /// Trigger of the second routine. `Assumed:` the end of entry.
    pub trigger: Trigger,
    /// The device before the run.
    pub device: DevicePreset,
    /// The board's numbers.
    pub board: Parameters,
    /// The mail.
    #[serde(rename = "piece")]
    pub pieces: Vec<Piece>,
    /// What goes wrong.
    #[serde(rename = "fault")]
    pub faults: Vec<Scheduled>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            seed: 1,
            strategy: Strategy::TwoRoutine,
            policy: Policy::IntentFirst,
            cipher_code: CipherCode::Table,
            layout: None,
            code_bytes: 4,
            ahead: 0,
            trigger: Trigger::Entry,
            device: DevicePreset::default(),
            board: Parameters::default(),
            pieces: Vec::new(),
            faults: Vec::new(),
        }
    }
}

impl Scenario {
    /// Reads a scenario and checks it.
    ///
    /// # Errors
    /// Not TOML, an unknown key, a value out of range (all with their line), or settings that contradict each other.
    pub fn from_toml(text: &str) -> Result<Self, ScenarioError> {
        let scenario: Self =
            toml::from_str(text).map_err(|error| ScenarioError::Syntax(error.to_string()))?;
        scenario.check()?;
        Ok(scenario)
    }

    /// The built-in job.
    #[must_use]
    pub fn letters() -> Self {
        Self::from_toml(LETTERS).expect("the built-in job is checked by a test")
    }

    /// Layout of the code in force.
    #[must_use]
    pub fn layout(&self) -> u8 {
        match (self.layout, self.strategy) {
            (Some(layout), _) => layout,
            (None, Strategy::LookAhead) => 4,
            (None, _) => 1,
        }
    }

    /// The mail, one entry per piece.
    #[must_use]
    pub fn mail(&self) -> Vec<Piece> {
        let several = |piece: &Piece| {
            vec![
                Piece {
                    count: 1,
                    ..piece.clone()
                };
                piece.count as usize
            ]
        };
        self.pieces.iter().flat_map(several).collect()
    }

    /// Checks what one value alone cannot show.
    ///
    /// # Errors
    /// The first contradiction, in words.
    pub fn check(&self) -> Result<(), ScenarioError> {
        self.board.check()?;
        self.device.check()?;
        if self.strategy == Strategy::LookAhead && self.layout() != 4 {
            return Err(conflict(
                "strategy `look-ahead` needs layout 4: leave `layout` out or set it to 4",
            ));
        }
        for (index, piece) in self.pieces.iter().enumerate() {
            piece
                .check()
                .map_err(|what| ScenarioError::Conflict(format!("piece {}: {what}", index + 1)))?;
        }
        Ok(())
    }
}

impl Piece {
    fn check(&self) -> Result<(), String> {
        let scale = self.entry == Entry::Scale;
        if scale != self.weight_g.is_some() || scale == self.value_mills.is_some() {
            return Err(
                "with entry `scale` give `weight_g` alone, otherwise `value_mills` alone"
                    .to_owned(),
            );
        }
        if self.entry != Entry::Keyboard && (self.slogan.is_some() || self.key_indicator.is_some())
        {
            return Err("`slogan` and `key_indicator` need entry `keyboard`".to_owned());
        }
        Ok(())
    }
}

pub(crate) fn conflict(what: &str) -> ScenarioError {
    ScenarioError::Conflict(what.to_owned())
}

/// A whole number from `LEAST` to `MOST`; anything else is refused where it stands in the file.
pub(crate) fn within<'de, const LEAST: u64, const MOST: u64, D, N>(from: D) -> Result<N, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    let value = i64::deserialize(from)?;
    u64::try_from(value)
        .ok()
        .filter(|value| (LEAST..=MOST).contains(value))
        .and_then(|value| N::try_from(value).ok())
        .ok_or_else(|| {
            serde::de::Error::custom(format!(
                "{value} is out of range; allowed are {LEAST} to {MOST}"
            ))
        })
}

/// As [`within`], for a key that may be absent.
fn within_option<'de, const LEAST: u64, const MOST: u64, D, N>(
    from: D,
) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    within::<LEAST, MOST, D, N>(from).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_job_has_twelve_letters_from_two_sets() {
        let mail = Scenario::letters().mail();
        assert_eq!(mail.len(), 12);
        assert!(mail.iter().any(|piece| piece.set == 0) && mail.iter().any(|piece| piece.set == 1));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line_and_what_is_allowed() {
        let error = |text: &str| Scenario::from_toml(text).unwrap_err().to_string();
        let value = error("[[piece]]\nentry = \"keyboard\"\nvalue_mills = 0\n");
        assert!(
            value.contains("line 3") && value.contains("1 to 16777215"),
            "{value}"
        );
        let key = error("sed = 1\n");
        assert!(key.contains("line 1") && key.contains("`seed`"), "{key}");
        let date = error("[device]\ndate = \"2003-02-29\"\n");
        assert!(
            date.contains("line 2") && date.contains("YYYY-MM-DD"),
            "{date}"
        );
        let layout = error("strategy = \"look-ahead\"\nlayout = 1\n");
        assert!(layout.contains("layout 4"), "{layout}");
        let clock = error("[board]\nmodule_hz = 7\n");
        assert!(
            clock.contains("board.module_hz") && clock.contains("100000"),
            "{clock}"
        );
        let noise = error("\u{1}\u{2}noise");
        assert!(noise.contains("line 1"), "{noise}");
    }

    #[test]
    fn a_written_scenario_reads_back() {
        let scenario = Scenario::letters();
        let text = toml::to_string(&scenario).unwrap();
        assert_eq!(Scenario::from_toml(&text).unwrap(), scenario);
    }
}
