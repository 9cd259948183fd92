//! The bins of the functional coverage: everything that can be told apart about an answer, an acceptance or a clock.
//!
//! What a command met is a partition: exactly one [`Met`] holds between any two edges, found by the order of its names.
//! The rule that must never break: a bin's name is its identity, in reports of every version that knows it.

use std::fmt;
use std::str::FromStr;

use hdl::Phase;
use hdl::codes::state;
use hdl::record::{OPENING_BITS, flag, word};
use hdl::regs::{RESULTS, command, info, result};
use hdl::state::Registers;

/// An enumeration whose values have names.
macro_rules! named {
    ($(#[doc = $doc:literal])* $kind:ident { $($(#[doc = $what:literal])* $value:ident = $name:literal;)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind {
            $($(#[doc = $what])* $value,)*
        }

        impl $kind {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$value),*];

            /// Its name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $name,)*
                }
            }

            fn of_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }
    };
}

named! {
    /// What was asked of the unit.
    Asked {
        /// A number that no command has.
        Unknown = "unknown";
        /// Select a set.
        Select = "select";
        /// Read the selected set's record again.
        Read = "read";
        /// Open the selected set.
        Open = "open";
        /// Close it.
        Close = "close";
        /// Book a piece.
        Debit = "debit";
        /// Add funds.
        Credit = "credit";
        /// Take funds.
        Withdraw = "withdraw";
        /// Write down a piece to come.
        Intent = "intent";
        /// Set the issue latch.
        Issue = "issue";
        /// Withdraw the pending intent.
        ClearIntent = "clear-intent";
        /// Permit the last piece again.
        Reprint = "reprint";
        /// Lock the selected set.
        Lock = "lock";
        /// Lock the device.
        LockDevice = "lock-device";
    }
}

impl Asked {
    /// What the number written to COMMAND asks for, with these bits in INFO.
    #[must_use]
    pub fn of(number: u32, info_bits: u32) -> Self {
        match number {
            command::LOCK if info_bits >> info::WHOLE_DEVICE & 1 == 1 => Self::LockDevice,
            command::SELECT..=command::LOCK => Self::ALL[number as usize],
            _ => Self::Unknown,
        }
    }

    /// The number that asks for it.
    #[must_use]
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown => command::LOCK + 1,
            Self::LockDevice => command::LOCK,
            known => known as u32,
        }
    }
}

named! {
    /// What a command meets when the unit begins on it; the first that holds.
    Met {
        /// The device is locked.
        DeviceLocked = "device-locked";
        /// No set is selected.
        NotSelected = "not-selected";
        /// The selected set is locked.
        SetLocked = "set-locked";
        /// The selected set has never been opened.
        Empty = "empty";
        /// The selected set is closed.
        Closed = "closed";
        /// An intent is pending and its code may have left.
        Issued = "issued";
        /// An intent is pending.
        Pending = "pending";
        /// The permit is up for the selected set's piece.
        Permitted = "permitted";
        /// The permit is up for another set's piece.
        Elsewhere = "elsewhere";
        /// The last piece waits for its imprint without a permit.
        Unprinted = "unprinted";
        /// The set is open, nothing is under way.
        Open = "open";
        /// The same, without descending register.
        Limited = "limited";
    }
}

impl Met {
    /// What these registers hold for a command. The working record must be the selected set's.
    #[must_use]
    pub fn of(registers: &Registers) -> Self {
        let (q, flags) = (registers, registers.record[word::FLAGS]);
        let flagged = |flag: u32| flags & flag != 0;
        let own = q.permit_set == q.selected_set;
        match () {
            () if q.device_locked => Self::DeviceLocked,
            () if !q.selected => Self::NotSelected,
            () if flagged(flag::LOCKED) => Self::SetLocked,
            () if !flagged(flag::OPEN) && flags & OPENING_BITS == 0 => Self::Empty,
            () if !flagged(flag::OPEN) => Self::Closed,
            () if flagged(flag::PENDING) && q.issued >> q.selected_set & 1 == 1 => Self::Issued,
            () if flagged(flag::PENDING) => Self::Pending,
            () if q.permit && own => Self::Permitted,
            () if q.permit => Self::Elsewhere,
            () if flagged(flag::UNPRINTED) => Self::Unprinted,
            () if flagged(flag::HAS_DESCENDING) => Self::Open,
            () => Self::Limited,
        }
    }
}

named! {
    /// Which of the two banks something is true of.
    Banks {
        /// Of neither.
        None = "none";
        /// Of bank A.
        A = "A";
        /// Of bank B.
        B = "B";
        /// Of both.
        Both = "both";
    }
}

impl Banks {
    /// Those of which it is true.
    #[must_use]
    pub fn of(a: bool, b: bool) -> Self {
        Self::ALL[usize::from(a) | usize::from(b) << 1]
    }

    /// Whether it is true of bank A.
    #[must_use]
    pub fn has_a(self) -> bool {
        matches!(self, Self::A | Self::Both)
    }

    /// Whether it is true of bank B.
    #[must_use]
    pub fn has_b(self) -> bool {
        matches!(self, Self::B | Self::Both)
    }
}

named! {
    /// Steps of one bank access, see [`hdl::codes::handshake`].
    Step {
        /// Drive the pulse; also where no bank is asked.
        Ask = "ask";
        /// The bank samples the pulse.
        Sent = "sent";
        /// The bank must show busy.
        Heard = "heard";
        /// Wait until it is not busy.
        Wait = "wait";
        /// It has answered.
        Done = "done";
        /// It has failed.
        Failed = "failed";
    }
}

/// States of the sequencer by name, in the order of their codes' table.
pub(super) const STATES: [(&str, u32); 15] = [
    ("idle", state::IDLE),
    ("settle", state::SETTLE),
    ("markers", state::MARKERS),
    ("scan", state::SCAN),
    ("choose", state::CHOOSE),
    ("compare", state::COMPARE),
    ("load", state::LOAD),
    ("fetch", state::FETCH),
    ("check", state::CHECK),
    ("apply", state::APPLY),
    ("retire", state::RETIRE),
    ("body", state::BODY),
    ("verify", state::VERIFY),
    ("validate", state::VALIDATE),
    ("prune", state::PRUNE),
];

/// What can be covered. `waits` are the banks with wait states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bin {
    /// A command had an answer.
    Answer {
        /// The command.
        asked: Asked,
        /// The result code.
        result: u32,
        /// What it met when the unit began on it.
        met: Met,
        /// Banks with wait states.
        waits: Banks,
        /// Banks that failed every access from then to the answer.
        failing: Banks,
    },
    /// A command was taken while the unit was in a phase.
    Taken {
        /// The command.
        asked: Asked,
        /// The phase after the edge that took it.
        phase: Phase,
        /// Banks with wait states.
        waits: Banks,
    },
    /// The sequencer was in a state.
    Sequencer {
        /// The state's code.
        state: u32,
        /// Step of the bank access in it.
        step: Step,
        /// Banks with wait states.
        waits: Banks,
    },
}

/// Results that a command can be answered with.
pub(crate) fn results() -> impl Iterator<Item = u32> {
    RESULTS
        .iter()
        .map(|row| row.value)
        .filter(|value| *value != result::RUNNING)
}

/// Name of a result code in the register table.
pub(super) fn result_name(code: u32) -> &'static str {
    let row = RESULTS.iter().find(|row| row.value == code);
    row.map_or("no result", |row| row.name)
}

impl Bin {
    /// Every bin, reachable or not, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        let waits = || Banks::ALL.iter().copied();
        let asked = || Asked::ALL.iter().copied();
        let answers = asked().flat_map(move |asked| {
            results().flat_map(move |result| {
                Met::ALL.iter().flat_map(move |met| {
                    waits().flat_map(move |waits| {
                        Banks::ALL.iter().map(move |failing| Self::Answer {
                            asked,
                            result,
                            met: *met,
                            waits,
                            failing: *failing,
                        })
                    })
                })
            })
        });
        let taken = asked().flat_map(move |asked| {
            Phase::ALL.iter().flat_map(move |phase| {
                waits().map(move |waits| Self::Taken {
                    asked,
                    phase: *phase,
                    waits,
                })
            })
        });
        let sequencer = STATES.iter().flat_map(move |(_, state)| {
            Step::ALL.iter().flat_map(move |step| {
                waits().map(move |waits| Self::Sequencer {
                    state: *state,
                    step: *step,
                    waits,
                })
            })
        });
        answers.chain(taken).chain(sequencer)
    }
}

impl fmt::Display for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Answer {
                asked,
                result,
                met,
                waits,
                failing,
            } => {
                let (asked, met, result) = (asked.name(), met.name(), result_name(result));
                let (waits, failing) = (waits.name(), failing.name());
                write!(f, "answer/{asked}/{result}/{met}/{waits}/{failing}")
            }
            Self::Taken {
                asked,
                phase,
                waits,
            } => write!(f, "taken/{}/{phase}/{}", asked.name(), waits.name()),
            Self::Sequencer { state, step, waits } => {
                let known = STATES.iter().find(|(_, code)| *code == state);
                let state = known.map_or("no state", |(name, _)| name);
                write!(f, "sequencer/{state}/{}/{}", step.name(), waits.name())
            }
        }
    }
}

/// A name that no bin has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no coverage bin `{0}`")]
pub struct UnknownBin(pub String);

impl FromStr for Bin {
    type Err = UnknownBin;

    fn from_str(text: &str) -> Result<Self, UnknownBin> {
        let parts: Vec<&str> = text.split('/').collect();
        let bin = match parts[..] {
            ["answer", asked, result, met, waits, failing] => {
                answer([asked, result, met, waits, failing])
            }
            ["taken", asked, phase, waits] => taken([asked, phase, waits]),
            ["sequencer", state, step, waits] => sequencer([state, step, waits]),
            _ => None,
        };
        bin.ok_or_else(|| UnknownBin(text.to_owned()))
    }
}

fn answer([asked, result, met, waits, failing]: [&str; 5]) -> Option<Bin> {
    Some(Bin::Answer {
        asked: Asked::of_name(asked)?,
        result: results().find(|code| result_name(*code) == result)?,
        met: Met::of_name(met)?,
        waits: Banks::of_name(waits)?,
        failing: Banks::of_name(failing)?,
    })
}

fn taken([asked, phase, waits]: [&str; 3]) -> Option<Bin> {
    Some(Bin::Taken {
        asked: Asked::of_name(asked)?,
        phase: Phase::ALL
            .iter()
            .copied()
            .find(|known| known.name() == phase)?,
        waits: Banks::of_name(waits)?,
    })
}

fn sequencer([state, step, waits]: [&str; 3]) -> Option<Bin> {
    Some(Bin::Sequencer {
        state: STATES.iter().find(|(name, _)| *name == state)?.1,
        step: Step::of_name(step)?,
        waits: Banks::of_name(waits)?,
    })
}
