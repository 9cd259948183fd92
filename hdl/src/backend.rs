//! The choice of a back-end, made at run time and by name.
//!
//! The rule that must never break: every back-end has its name in every build, and none excludes another. One that needs
//! a foreign tool to be built says what to do when it is asked for and not there.

use std::fmt;
use std::str::FromStr;

use crate::compiled::Compiled;
use crate::contract::AccountingUnit;
use crate::lockstep::Lockstep;
use crate::reference::Reference;
use crate::rust_hdl::RustHdl;
use crate::verilated::{AbsentUnit, Verilated};

/// Which machine plays the accounting unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Backend {
    /// The hardware description, compiled.
    #[default]
    Compiled,
    /// The specification in plain Rust.
    Reference,
    /// The hardware description, simulated.
    RustHdl,
    /// The emitted Verilog, run by Verilator.
    Verilated,
    /// Reference, compiled and, where this build has it, verilated, compared on every cycle.
    Lockstep,
}

impl Backend {
    /// Every back-end, by the name it has on a command line.
    pub const NAMES: [(&'static str, Self); 5] = [
        ("compiled", Self::Compiled),
        ("reference", Self::Reference),
        ("rust-hdl", Self::RustHdl),
        ("verilated", Self::Verilated),
        ("lockstep", Self::Lockstep),
    ];

    /// Those of [`NAMES`](Self::NAMES) that this build has.
    pub fn present() -> impl Iterator<Item = (&'static str, Self)> {
        let built = |backend| backend != Self::Verilated || cfg!(verilated);
        Self::NAMES
            .into_iter()
            .filter(move |(_, backend)| built(*backend))
    }

    /// The back-ends that run under this name in this build: itself, or those that the lock-step compares, the leading
    /// one first.
    #[must_use]
    pub fn members(self) -> Vec<Self> {
        if self != Self::Lockstep {
            return vec![self];
        }
        // The simulated description is slower than all of these together; a test of its own holds the compiled one to it.
        let compared = [Self::Reference, Self::Compiled, Self::Verilated];
        let present: Vec<Self> = Self::present().map(|(_, backend)| backend).collect();
        let built = compared
            .into_iter()
            .filter(|backend| present.contains(backend));
        built.collect()
    }
}

impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::NAMES.iter().find(|(_, backend)| backend == self);
        f.write_str(name.map_or("", |(name, _)| name))
    }
}

/// A name that no back-end has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no accounting unit `{0}`; there are {names}", names = Backend::NAMES.map(|(name, _)| name).join(", "))]
pub struct UnknownBackend(pub String);

impl FromStr for Backend {
    type Err = UnknownBackend;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::NAMES
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, backend)| *backend)
            .ok_or_else(|| UnknownBackend(text.to_owned()))
    }
}

/// A new unit as after power-up with every bit zero; it needs a reset before anything else.
///
/// # Errors
/// This build does not have that back-end; the error says what to install and how to rebuild.
pub fn unit(backend: Backend) -> Result<Box<dyn AccountingUnit>, AbsentUnit> {
    Ok(match backend {
        Backend::Compiled => Box::new(Compiled::new()),
        Backend::Reference => Box::new(Reference::new()),
        Backend::RustHdl => Box::new(RustHdl::new()),
        Backend::Verilated => Box::new(Verilated::new()?),
        Backend::Lockstep => {
            let named = |member: Backend| Ok((member.to_string(), unit(member)?));
            let members: Result<Vec<_>, _> = backend.members().into_iter().map(named).collect();
            Box::new(Lockstep::new(members?))
        }
    })
}
