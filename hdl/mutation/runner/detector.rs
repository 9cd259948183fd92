//! A detector: a case of the suite, lived by the compiled unit and a mutant side by side.
//!
//! With `flips@N:` before its name, every stored bit that the unit looks at is flipped as well, at one clock in N, each in a copy of
//! the moment. The rule that must never break: a detector's name reproduces its verdict.

use std::fmt;
use std::str::FromStr;

use hdl::AccountingUnit;
use suite::{Case, Subject};

/// What mutants can be run against.
pub struct Detector {
    case: Case,
    /// Clocks from one moment at which every bit is flipped to the next.
    flips: Option<u64>,
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
        let (flips, name) = match text.strip_prefix("flips@") {
            None => (None, text),
            Some(rest) => {
                let (every, name) = rest.split_once(':').unwrap_or((rest, ""));
                let every = every.parse().ok().filter(|every| *every > 0);
                let every = every.ok_or_else(|| format!("`{text}` does not say how often"))?;
                (Some(every), name)
            }
        };
        let case = suite::case(name).map_err(|error| error.to_string())?;
        Ok(Self { case, flips })
    }
}

impl fmt::Display for Detector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.flips {
            Some(every) => write!(f, "flips@{every}:{}", self.case),
            None => write!(f, "{}", self.case),
        }
    }
}

impl Detector {
    /// At one clock in how many every bit is flipped.
    pub fn flips(&self) -> Option<u64> {
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
