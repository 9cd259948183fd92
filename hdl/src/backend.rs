//! The choice of a back-end, made at run time and by name.
//!
//! The rule that must never break: every back-end has its name in every build, and none excludes another. One that needs
//! a foreign tool to be built says what to do when it is asked for and not there. A name and its back-end are one: what is
//! displayed is what is parsed.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use crate::compiled::Compiled;
use crate::contract::AccountingUnit;
use crate::fpga::{BoardError, Fpga};
use crate::lockstep::Lockstep;
use crate::reference::Reference;
use crate::rust_hdl::RustHdl;
use crate::verilated::{AbsentUnit, Verilated};
use crate::verilog::{Foreign, MapError};

/// Which machine plays the accounting unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
    /// A designer's own Verilog behind the map of its pins that stands in this file.
    Verilog(PathBuf),
    /// The unit on a board behind this serial port.
    Fpga(PathBuf),
}

/// Makes a back-end of the place behind its kind.
type Placed = fn(PathBuf) -> Backend;

impl Backend {
    /// Every back-end, by the name it has on a command line.
    pub const NAMES: [(&'static str, Self); 5] = [
        ("compiled", Self::Compiled),
        ("reference", Self::Reference),
        ("rust-hdl", Self::RustHdl),
        ("verilated", Self::Verilated),
        ("lockstep", Self::Lockstep),
    ];

    /// Kinds of back-end that stand somewhere, as `KIND:PLACE` on a command line: kind, what its place is, how it is made.
    const PLACED: [(&'static str, &'static str, Placed); 2] = [
        ("verilog", "MAP.toml", Self::Verilog),
        ("fpga", "PORT", Self::Fpga),
    ];

    /// Those of [`NAMES`](Self::NAMES) that this build has.
    pub fn present() -> impl Iterator<Item = (&'static str, Self)> {
        let built = |backend: &Self| *backend != Self::Verilated || cfg!(verilated);
        Self::NAMES
            .into_iter()
            .filter(move |(_, backend)| built(backend))
    }

    /// How each of them is written on a command line.
    #[must_use]
    pub fn forms() -> Vec<String> {
        let names = Self::NAMES.map(|(name, _)| name.to_owned()).into_iter();
        let placed = Self::PLACED.map(|(kind, place, _)| format!("{kind}:{place}"));
        names.chain(placed).collect()
    }

    /// The back-ends that a regression runs under this name in this build, compared if there are several, the leading one
    /// first: itself, those of the lock-step, a board beside the specification, which is nothing beside the line.
    #[must_use]
    pub fn members(&self) -> Vec<Self> {
        match self {
            Self::Lockstep => {}
            Self::Fpga(_) => return vec![Self::Reference, self.clone()],
            _ => return vec![self.clone()],
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
        match self {
            Self::Compiled => f.write_str("compiled"),
            Self::Reference => f.write_str("reference"),
            Self::RustHdl => f.write_str("rust-hdl"),
            Self::Verilated => f.write_str("verilated"),
            Self::Lockstep => f.write_str("lockstep"),
            Self::Verilog(map) => write!(f, "verilog:{}", map.display()),
            Self::Fpga(port) => write!(f, "fpga:{}", port.display()),
        }
    }
}

/// A name that no back-end has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no accounting unit `{0}`; there are {names}", names = Backend::forms().join(", "))]
pub struct UnknownBackend(pub String);

impl FromStr for Backend {
    type Err = UnknownBackend;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownBackend(text.to_owned());
        if let Some((kind, place)) = text.split_once(':') {
            let mut placed = Self::PLACED.iter();
            let made = placed.find(|(name, ..)| *name == kind && !place.is_empty());
            return made
                .map(|(_, _, make)| make(place.into()))
                .ok_or_else(unknown);
        }
        let found = Self::NAMES.into_iter().find(|(name, _)| *name == text);
        found.map(|(_, backend)| backend).ok_or_else(unknown)
    }
}

/// Why there is no such unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoUnit {
    /// This build does not have that back-end.
    #[error(transparent)]
    Absent(#[from] AbsentUnit),
    /// A designer's unit cannot be had.
    #[error(transparent)]
    Verilog(#[from] MapError),
    /// There is no such board, or another one.
    #[error(transparent)]
    Board(#[from] BoardError),
}

/// A new unit as after power-up with every bit zero; it needs a reset before anything else.
///
/// # Errors
/// This build does not have that back-end, or it is not where it is said to be; the error says what to do.
pub fn unit(backend: Backend) -> Result<Box<dyn AccountingUnit>, NoUnit> {
    Ok(match backend {
        Backend::Compiled => Box::new(Compiled::new()),
        Backend::Reference => Box::new(Reference::new()),
        Backend::RustHdl => Box::new(RustHdl::new()),
        Backend::Verilated => Box::new(Verilated::new()?),
        Backend::Lockstep => {
            let named = |member: Backend| Ok((member.to_string(), unit(member)?));
            let members: Result<Vec<_>, NoUnit> =
                backend.members().into_iter().map(named).collect();
            Box::new(Lockstep::new(members?))
        }
        Backend::Fpga(port) => Box::new(Fpga::new(&port)?),
        Backend::Verilog(map) => Box::new(Foreign::new(&map)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_displayed_is_parsed_and_nothing_else() {
        let placed = [
            Backend::Verilog("some where/map:2.toml".into()),
            Backend::Fpga("/dev/ttyUSB0".into()),
        ];
        let named = Backend::NAMES.map(|(_, backend)| backend);
        for backend in named.into_iter().chain(placed) {
            assert_eq!(backend.to_string().parse(), Ok(backend));
        }
        for (name, backend) in Backend::NAMES {
            assert_eq!(backend.to_string(), name);
        }
        for wrong in ["", "verilog", "verilog:", "Compiled", "compiled:x", ":x"] {
            let error = wrong.parse::<Backend>().unwrap_err().to_string();
            assert!(error.contains("lockstep, verilog:MAP.toml"), "{error}");
        }
    }
}
