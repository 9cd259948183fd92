//! The emitted Verilog under Verilator as a back-end: what every other tool will read is itself run.
//!
//! The build script makes the model where Verilator and a C++ compiler are installed; where they are not, [`Verilated::new`]
//! says what to do. The rule that must never break: the file `rtl/unit.v` is what runs, unchanged; only
//! its registers are made reachable.

mod coverage;
mod holes;
#[cfg_attr(verilated, path = "model.rs")]
#[cfg_attr(not(verilated), path = "absent.rs")]
mod model;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use crate::contract::{AccountingUnit, UnitError, UnitState};
use crate::phase::{Phase, Steering};
use crate::pins::{UnitIn, UnitOut};
use crate::state::{FIELDS, mask};
use coverage::Watch;
use model::Model;

pub use coverage::{Branch, RtlCoverage, Toggle};
pub use holes::Hole;

/// This build has no Verilated unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the unit `verilated` is not in this build, because {reason}: \
     run `apt-get install verilator g++`, then `touch hdl/build.rs`, and build again"
)]
pub struct AbsentUnit {
    /// What the build script met.
    reason: &'static str,
}

/// What an edge leaves.
#[repr(C)]
struct Edge {
    /// The output pins from this edge to the next.
    out: UnitOut,
    /// A stored bit is not what it was.
    changed: bool,
}

/// The emitted Verilog, run by Verilator.
#[derive(Clone)]
pub struct Verilated {
    model: Model,
    quiet: bool,
    covered: Option<Covered>,
}

/// Where a unit that counts puts down what it counted.
#[derive(Clone)]
struct Covered {
    watch: Watch,
    coverage: Arc<Mutex<RtlCoverage>>,
}

impl Verilated {
    /// A unit as after power-up with every bit zero; it needs a reset like any other.
    ///
    /// # Errors
    /// Verilator or a C++ compiler was missing when this program was built.
    pub fn new() -> Result<Self, AbsentUnit> {
        Ok(Self {
            model: Model::new()?,
            quiet: false,
            covered: None,
        })
    }

    /// The same unit from a translation that counts which lines, branches and bits it runs, at about half the speed: it adds
    /// them to `coverage` when it ends, and so does every clone of it.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn covered(coverage: &Arc<Mutex<RtlCoverage>>) -> Result<Self, AbsentUnit> {
        let model = Model::covered()?;
        let watch = Watch::new(&UnitState(model.read()));
        let coverage = Arc::clone(coverage);
        Ok(Self {
            model,
            quiet: false,
            covered: Some(Covered { watch, coverage }),
        })
    }

    /// What Verilator says of itself, such as `Verilator 5.006 2023-01-22`; none in a build without it.
    #[must_use]
    pub fn version() -> Option<&'static str> {
        option_env!("IMPRINT_VERILATOR_VERSION")
    }

    /// Tells Verilator to keep each flip-flop as a variable that takes what is written to it, as in `rtl/registers.vlt`.
    #[must_use]
    pub fn configuration() -> String {
        let mut text = "`verilator_config\n\
             // Every stored bit stays a variable of its own. Generated from the state list; nobody edits this.\n"
            .to_owned();
        let mut variables = BTreeSet::new();
        for field in FIELDS {
            let name = variable(&field.holder()).to_owned();
            // The words of a memory are one variable.
            if variables.insert(name.clone()) {
                let _ = writeln!(
                    text,
                    "public_flat_rw -module \"accounting_unit\" -var \"{name}\""
                );
            }
        }
        text
    }

    /// Names every register and what holds it to the shim, in the order of the state list, as in `rtl/registers.inc`.
    #[must_use]
    pub fn registers() -> String {
        let mut text =
            "// Every stored bit. Generated from the state list; nobody edits this.\n".to_owned();
        for field in FIELDS {
            let _ = writeln!(text, "REGISTER({}, {})", field.name, field.holder());
        }
        text
    }
}

/// The variable that has a holder: `record` for `record[3]`.
fn variable(holder: &str) -> &str {
    holder.split('[').next().unwrap_or(holder)
}

/// Place of the field of that name in the state list; a name that is not there is found at compile time.
const fn place(name: &str) -> usize {
    let mut place = 0;
    while !same(FIELDS[place].name, name) {
        place += 1;
    }
    place
}

/// `a == b`, at compile time.
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut place = 0;
    while place < a.len() && place < b.len() && a[place] == b[place] {
        place += 1;
    }
    place == a.len() && place == b.len()
}

impl AccountingUnit for Verilated {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let edge = self.model.tick(&pins);
        self.quiet = !edge.changed;
        if let Some(covered) = &mut self.covered {
            covered.watch.edge(&pins, &UnitState(self.model.read()));
        }
        edge.out
    }

    fn out(&self) -> UnitOut {
        self.model.out()
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        let word = |place| self.model.field(place);
        let bit = |place| word(place) != 0;
        let steering = Steering {
            state: word(const { place("state") }),
            job: word(const { place("job") }),
            handshake: word(const { place("handshake") }),
            leg: word(const { place("leg") }),
            window: bit(const { place("window") }),
            bank: bit(const { place("bank") }),
            busy: bit(const { place("busy") }),
            device_locked: bit(const { place("device_locked") }),
        };
        steering.phase()
    }

    fn state(&self) -> UnitState {
        UnitState(self.model.read())
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        if state.0.len() != FIELDS.len() {
            return Err(UnitError::WrongShape {
                found: state.0.len(),
                expected: FIELDS.len(),
            });
        }
        let fitting = state.0.iter().zip(FIELDS);
        let words: Vec<u32> = fitting
            .map(|(word, field)| word & mask(field.width))
            .collect();
        self.model.write(&words);
        self.quiet = false;
        if let Some(covered) = &mut self.covered {
            covered.watch.stand(&UnitState(words));
        }
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}

impl Drop for Verilated {
    fn drop(&mut self) {
        if let Some(Covered { watch, coverage }) = &self.covered {
            // A coverage is whole after each addition, whatever became of who added.
            let mut coverage = coverage.lock().unwrap_or_else(PoisonError::into_inner);
            coverage.add(&self.model.hits(), watch);
        }
    }
}
