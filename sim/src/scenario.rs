//! What a run is given: the device as commissioned, the mail, the settings, the faults, the seed. Plain data.
//!
//! The rule that must never break: a scenario that has been checked cannot make the board misbehave; what is
//! wrong with one is said with the key and what is allowed.

use serde::{Deserialize, Deserializer, Serialize};

use crate::choice::{CipherCode, Entry, Policy, Strategy, Trigger};
use crate::document;
use crate::fault::Scheduled;
use crate::parameters::Parameters;
use crate::preset::DevicePreset;

/// The job that runs when none is given: twelve letters, two register sets.
pub const LETTERS: &str = include_str!("../jobs/letters.toml");

/// Letters of one job. `Assumed:` weeks of a fast machine's work, and its records fit a small computer.
const MAIL_MOST: u64 = 1_000_000;

/// What is wrong with a scenario.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScenarioError {
    /// Not TOML, an unknown key, or a value of the wrong kind; the message has the line.
    #[error("{0}")]
    Syntax(String),
    /// A value that cannot be, by itself or beside others.
    #[error("{}`{key}` {what}", line.map_or(String::new(), |line| format!("line {line}: ")))]
    Setting {
        /// The key with the tables it stands in; entries of an array count from 0.
        key: String,
        /// What is wrong with it, and what is allowed.
        what: String,
        /// Line of the document, where there is one.
        line: Option<usize>,
    },
}

impl ScenarioError {
    /// `key` is wrong in the way `what` says.
    pub(crate) fn setting(key: impl Into<String>, what: impl Into<String>) -> Self {
        Self::Setting {
            key: key.into(),
            what: what.into(),
            line: None,
        }
    }

    /// The same inside the table `outer`.
    pub(crate) fn within(self, outer: &str) -> Self {
        match self {
            Self::Setting { key, what, line } => Self::Setting {
                key: format!("{outer}.{key}"),
                what,
                line,
            },
            other => other,
        }
    }

    /// The same with its line in `text`.
    pub(crate) fn located(mut self, text: &str) -> Self {
        if let Self::Setting { key, line, .. } = &mut self {
            *line = document::line_of(text, key);
        }
        self
    }
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
    /// Strategy. Defaults of this and what follows: [`Scenario::CHOICES`].
    pub strategy: Strategy,
    /// Policy.
    pub policy: Policy,
    /// Code in the cipher ROM.
    pub cipher_code: CipherCode,
    /// Layout of the code; where absent as [`layout`](Self::layout) says.
    #[serde(
        deserialize_with = "within_option::<1, 4, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub layout: Option<u8>,
    /// Bytes of the code that are printed.
    #[serde(deserialize_with = "within::<1, 8, _, _>")]
    pub code_bytes: u8,
    /// Codes ahead of the piece at hand.
    #[serde(deserialize_with = "within::<0, 4, _, _>")]
    pub ahead: u8,
    /// Trigger of the second routine.
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
    /// Key, default and origin of every choice; [`Parameters::TABLE`] has the numbers of the board.
    pub const CHOICES: &'static [(&'static str, &'static str, &'static str)] = &[
        ("seed", "1", "Assumed: any will do."),
        ("strategy", "two-routine", "Assumed: the claims' main case."),
        (
            "policy",
            "intent-first",
            "Assumed: the one that loses nothing.",
        ),
        (
            "device.cipher",
            "tdes2",
            "Assumed: of the ciphers that the claims allow, the usual one of the time.",
        ),
        ("cipher_code", "table", "Assumed: constants are cheap."),
        (
            "layout",
            "1",
            "Assumed: the shortest that holds what the claims name; 4 with look-ahead, which needs three blocks.",
        ),
        (
            "code_bytes",
            "4",
            "Assumed: eight digits that a clerk can type.",
        ),
        (
            "ahead",
            "0",
            "Assumed: no code leaves before its piece is known.",
        ),
        (
            "trigger",
            "entry",
            "Assumed: the earliest that the claims allow.",
        ),
    ];

    /// Reads a scenario and checks it.
    ///
    /// # Errors
    /// Not TOML, an unknown key, a value out of range, or settings that contradict each other; all with their line.
    pub fn from_toml(text: &str) -> Result<Self, ScenarioError> {
        let scenario: Self = document::read(text).map_err(ScenarioError::Syntax)?;
        scenario.check().map_err(|error| error.located(text))?;
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
        self.board.check().map_err(|error| error.within("board"))?;
        self.device
            .check()
            .map_err(|error| error.within("device"))?;
        if self.strategy == Strategy::LookAhead && self.layout() != 4 {
            let what = "must be 4 with strategy `look-ahead`: leave it out or set layout 4";
            return Err(ScenarioError::setting("layout", what));
        }
        for (index, piece) in self.pieces.iter().enumerate() {
            let place = format!("piece.{index}");
            piece
                .check(&self.device)
                .map_err(|error| error.within(&place))?;
        }
        let mail: u64 = self.pieces.iter().map(|piece| u64::from(piece.count)).sum();
        if mail > MAIL_MOST {
            let what = format!("make {mail} letters; allowed are {MAIL_MOST} in all");
            return Err(ScenarioError::setting("piece", what));
        }
        for (index, fault) in self.faults.iter().enumerate() {
            let place = format!("fault.{index}");
            fault.fault.check().map_err(|error| error.within(&place))?;
        }
        Ok(())
    }
}

impl Piece {
    fn check(&self, device: &DevicePreset) -> Result<(), ScenarioError> {
        let wrong = |key: &str, what: String| Err(ScenarioError::setting(key, what));
        let scale = self.entry == Entry::Scale;
        if scale != self.weight_g.is_some() || scale == self.value_mills.is_some() {
            let what = "with `scale` needs `weight_g` alone, otherwise `value_mills` alone";
            return wrong("entry", what.to_owned());
        }
        for (key, given) in [
            ("slogan", self.slogan),
            ("key_indicator", self.key_indicator),
        ] {
            if given.is_some() && self.entry != Entry::Keyboard {
                return wrong(key, "needs entry `keyboard`".to_owned());
            }
        }
        let sets = device.sets.len();
        if usize::from(self.set) >= sets {
            let what = format!("is {}; the device has sets 0 to {}", self.set, sets - 1);
            return wrong("set", what);
        }
        match self.key_indicator {
            Some(indicator) if !device.keys.iter().any(|key| key.indicator == indicator) => {
                let what = format!("is {indicator}; the device has no such `[[device.key]]`");
                wrong("key_indicator", what)
            }
            _ => Ok(()),
        }
    }
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
    fn no_two_sets_share_a_code_and_no_two_keys_an_indicator() {
        let device = |change: &dyn Fn(&mut DevicePreset)| {
            let mut device = DevicePreset::default();
            change(&mut device);
            device.check().map_err(|error| error.to_string())
        };
        assert_eq!(device(&|_| {}), Ok(()));
        let sets = device(&|device| device.sets[1].opening = device.sets[0].opening);
        assert!(sets.unwrap_err().contains("set.1.opening"));
        let keys = device(&|device| device.keys[1].indicator = device.keys[0].indicator);
        assert!(keys.unwrap_err().contains("key.1.indicator"));
    }

    #[test]
    fn the_table_of_choices_says_what_holds() {
        let default = Scenario::default();
        let written = toml::Table::try_from(&default).unwrap();
        for (key, value, origin) in Scenario::CHOICES {
            let found = match key.split_once('.') {
                Some((table, key)) => written[table][key].clone(),
                None if *key == "layout" => i64::from(default.layout()).into(),
                None => written[*key].clone(),
            };
            assert_eq!(found.to_string().trim_matches('"'), *value, "{key}");
            assert!(origin.starts_with("Assumed: "), "{key}");
        }
    }

    #[test]
    fn a_written_scenario_reads_back() {
        let scenario = Scenario::letters();
        let text = toml::to_string(&scenario).unwrap();
        assert_eq!(Scenario::from_toml(&text).unwrap(), scenario);
    }
}
