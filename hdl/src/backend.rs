//! The choice of a back-end, made at run time and by name.
//!
//! The rule that must never break: every back-end is always built; none excludes another.

use std::fmt;
use std::str::FromStr;

use crate::contract::AccountingUnit;
use crate::lockstep::Lockstep;
use crate::reference::Reference;
use crate::rust_hdl::RustHdl;

/// Which machine plays the accounting unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Backend {
    /// The specification in plain Rust.
    #[default]
    Reference,
    /// The hardware description, simulated.
    RustHdl,
    /// Both, compared on every cycle.
    Lockstep,
}

impl Backend {
    /// Every back-end, by the name it has on a command line.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("reference", Self::Reference),
        ("rust-hdl", Self::RustHdl),
        ("lockstep", Self::Lockstep),
    ];
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
#[must_use]
pub fn unit(backend: Backend) -> Box<dyn AccountingUnit> {
    match backend {
        Backend::Reference => Box::new(Reference::new()),
        Backend::RustHdl => Box::new(RustHdl::new()),
        Backend::Lockstep => Box::new(Lockstep::new(
            unit(Backend::Reference),
            unit(Backend::RustHdl),
        )),
    }
}
