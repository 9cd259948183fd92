//! A detector: a case of the suite, lived by the compiled unit and a mutant side by side.
//!
//! With `flips@N:` or `flip@N:` before its name, stored bits flip as well, each in a copy of its moment. The rule that must never
//! break: a detector's name reproduces its verdict.

use std::fmt;
use std::str::FromStr;

use hdl::AccountingUnit;
use suite::{Case, Subject};

use crate::flips::Flips;

/// What mutants can be run against.
pub struct Detector {
    case: Case,
    flips: Option<Flips>,
}

/// What became of a run.
pub struct Ran {
    /// What ended it before its own end.
    pub ended: Option<String>,
    /// Clocks of all benches together, until then.
    pub clocks: u64,
}

impl FromStr for Detector {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (flips, name) = match text.split_once(':') {
            None => (None, text),
            Some((flips, name)) => (Some(flips.parse()?), name),
        };
        let case = suite::case(name).map_err(|error| error.to_string())?;
        Ok(Self { case, flips })
    }
}

impl fmt::Display for Detector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.flips {
            Some(flips) => write!(f, "{flips}:{}", self.case),
            None => write!(f, "{}", self.case),
        }
    }
}

impl Detector {
    /// What flips beside it.
    pub fn flips(&self) -> Option<Flips> {
        self.flips
    }

    /// Runs it on what `new_unit` makes, to its end or to the first panic.
    pub fn run(&self, new_unit: &dyn Fn() -> Box<dyn AccountingUnit>) -> Ran {
        match self.case.run(&Subject::new(new_unit)) {
            Ok(passed) => Ran {
                ended: None,
                clocks: passed.clocks,
            },
            Err(failure) => Ran {
                ended: Some(failure.message),
                clocks: failure.clocks,
            },
        }
    }
}
