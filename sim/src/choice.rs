//! The choices a scenario makes by name, each with its names in files, options and reports.
//!
//! The rule that must never break: a choice reads back under the name it is printed with.

use serde::{Deserialize, Serialize};

use crate::scenario::ScenarioError;

macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// Every choice, by name.
            pub const NAMES: &'static [&'static str] = &[$($text),*];

            /// The name used in files, options and reports.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl std::str::FromStr for $name {
            type Err = ScenarioError;
            fn from_str(text: &str) -> Result<Self, ScenarioError> {
                match text {
                    $($text => Ok(Self::$variant),)*
                    _ => Err(ScenarioError::Syntax(format!(
                        "`{text}` is not known here; allowed are {}", Self::NAMES.join(", ")
                    ))),
                }
            }
        }
    };
}

choice! {
    /// How the code's computation is spread over time.
    Strategy {
        /// One processor does everything (a board variant).
        Single = "single",
        /// The module computes every block when asked.
        Sequential = "sequential",
        /// The first block is precalculated.
        TwoRoutine = "two-routine",
        /// The next code of an equal-value batch is computed after the previous debit.
        Pipelined = "pipelined",
        /// All but the last block are precalculated (layout 4).
        LookAhead = "look-ahead",
    }
}

choice! {
    /// In which order code and books go.
    Policy {
        /// The code leaves, then the debit.
        ReleaseFirst = "release-first",
        /// A durable intent, the code, then the debit.
        IntentFirst = "intent-first",
        /// The debit, then the code.
        DebitFirst = "debit-first",
    }
}

choice! {
    /// The block cipher under the code.
    Cipher {
        /// DES.
        Des = "des",
        /// Triple DES with two keys.
        Tdes2 = "tdes2",
        /// Triple DES with three keys.
        Tdes3 = "tdes3",
    }
}

choice! {
    /// Which code stands in the cipher ROM.
    CipherCode {
        /// Tables that join S-boxes and permutation.
        Table = "table",
        /// Bit at a time, by the standard's own tables.
        Compact = "compact",
    }
}

choice! {
    /// What starts the second routine.
    Trigger {
        /// The end of data entry.
        Entry = "entry",
        /// The letter at the feed sensor.
        Insertion = "insertion",
    }
}

choice! {
    /// How a piece's data come in.
    Entry {
        /// Keys, then ENTER, then the letter by hand.
        Keyboard = "keyboard",
        /// The letter on the scale, the value by the tariff, then the letter by hand.
        Scale = "scale",
        /// A list from the host; the feeder feeds the letters.
        Batch = "batch",
    }
}

choice! {
    /// What money a register set counts.
    SetKind {
        /// Prepaid: ascending and descending register.
        Descending = "descending",
        /// Billed by the ascending register up to a limit.
        Limit = "limit",
    }
}

choice! {
    /// What happens at the battery's end.
    Profile {
        /// The battery is potted: its end is the device's end.
        Potted = "potted",
        /// The battery can be replaced.
        Replaceable = "replaceable",
    }
}

impl Cipher {
    /// Number of DES keys: 1, 2 or 3.
    #[must_use]
    pub fn keys(self) -> usize {
        match self {
            Self::Des => 1,
            Self::Tdes2 => 2,
            Self::Tdes3 => 3,
        }
    }
}
