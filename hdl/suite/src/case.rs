//! One case: a piece of behaviour with a name that reproduces it.
//!
//! The rule that must never break: a name means the same run on every machine and in every version that knows it, and a
//! failure of a case is a value, not the end of the program.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use hdl::{Ability, Unreachable};

use crate::bench::{Lacking, random};
use crate::cases::{GROUPS, Once, Swept};
use crate::cross::Crossing;
use crate::own;
use crate::subject::Subject;

/// A piece of behaviour. Displayed as `group/name`, which is what [`case`] takes.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it belongs to.
    pub group: &'static str,
    /// Its name within the group.
    pub name: Cow<'static, str>,
    run: Run,
}

/// What a case does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Run {
    Once(Once),
    Swept(Swept, u64),
    Crossed(Crossing),
    Lived { seed: u64, clocks: u64 },
    Valued { seed: u64, clocks: u64 },
}

/// A case that held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passed {
    /// Clocks of all its benches together.
    pub clocks: u64,
}

/// A case that did not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} (clock {clock})")]
pub struct Failure {
    /// What was found.
    pub message: String,
    /// The unit has not what the case needs, so the case was left, and nothing is said of the unit.
    pub lacking: Option<Ability>,
    /// Number of the edge after which it was found, counted by the bench that ticked last; 1 is the first edge of its reset.
    pub clock: u64,
    /// Clocks of all benches together until then.
    pub clocks: u64,
}

/// A name that no case has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "there is no case `{0}`; cases are GROUP/NAME, GROUP/NAME@STRIDE, cross/WAITS_A-WAITS_B/SET, random/SEED/LIFE and \
     value/SEED/LIFE, seed in hexadecimal; `imprint regress --list` prints them"
)]
pub struct UnknownCase(pub String);

impl Case {
    pub(crate) fn new(group: &'static str, name: impl Into<Cow<'static, str>>, run: Run) -> Self {
        Self {
            group,
            name: name.into(),
            run,
        }
    }

    /// Runs it on units of `subject`, which gathers what it covers.
    ///
    /// # Errors
    /// The case did not hold: a failed assertion, or units of a lock-step that differ; or it was left, for what the unit lacks.
    ///
    /// # Panics
    /// With an [`Unreachable`] when the unit was lost: the case has then neither held nor broken.
    pub fn run(&self, subject: &Subject<'_>) -> Result<Passed, Failure> {
        let before = subject.clocks();
        let ran = catch_unwind(AssertUnwindSafe(|| match self.run {
            Run::Once(test) => test(subject),
            Run::Swept(test, stride) => test(subject, stride),
            Run::Crossed(crossing) => crossing.run(subject),
            Run::Lived { seed, clocks } => random::live(subject, seed, clocks),
            Run::Valued { seed, clocks } => own::value::live(subject, seed, clocks),
        }));
        let clocks = subject.clocks() - before;
        match ran {
            Ok(()) => Ok(Passed { clocks }),
            Err(panic) if panic.is::<Unreachable>() => resume_unwind(panic),
            Err(panic) => Err(Failure {
                message: said(&*panic),
                lacking: panic.downcast_ref().map(|Lacking(ability)| *ability),
                clock: subject.clock(),
                clocks,
            }),
        }
    }
}

/// What a panic has said.
fn said(panic: &(dyn Any + Send)) -> String {
    if let Some(Lacking(ability)) = panic.downcast_ref() {
        return format!("the unit has not {ability}");
    }
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without words".to_owned())
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.group, self.name)
    }
}

/// The case of that name.
///
/// # Errors
/// There is none.
pub fn case(name: &str) -> Result<Case, UnknownCase> {
    let unknown = || UnknownCase(name.to_owned());
    let (group, rest) = name.split_once('/').ok_or_else(unknown)?;
    let found = match group {
        "cross" => Crossing::named(rest).map(Crossing::case),
        "random" => life_named(rest, random::life),
        "value" => life_named(rest, own::value::life),
        _ => directed(group, rest),
    };
    // A case whose name reads otherwise than it was asked for is not that case.
    found
        .filter(|case| case.to_string() == name)
        .ok_or_else(unknown)
}

fn directed(group: &str, name: &str) -> Option<Case> {
    let mut groups = GROUPS.iter().chain(own::GROUPS);
    let group = groups.find(|known| known.name == group)?;
    let (name, stride) = match name.split_once('@') {
        Some((name, stride)) => (name, stride.parse().ok().filter(|stride| *stride > 1)?),
        None => (name, 1),
    };
    let mut cases = group.cases(stride).into_iter();
    cases.find(|case| case.name.split('@').next() == Some(name))
}

fn life_named(name: &str, life_of: fn(u64, u64) -> Case) -> Option<Case> {
    let (seed, life) = name.split_once('/')?;
    Some(life_of(
        u64::from_str_radix(seed, 16).ok()?,
        life.parse().ok()?,
    ))
}
