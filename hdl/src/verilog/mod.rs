//! A designer's own unit as a back-end: its Verilog under Verilator, built at run time behind the map of its pins.
//!
//! The rule that must never break: the designer's files are what runs, unchanged; only the registers that the map names are made
//! reachable, and what the map does not claim is not taken for granted.

mod build;
mod coverage;
mod map;
mod model;
mod ours;
mod registers;
mod wrapper;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::ability::{Ability, Claims};
use crate::contract::{AccountingUnit, StateBit, UnitError, UnitState};
use crate::cover::Covered;
use crate::phase::{Phase, Steering};
use crate::pins::{UnitIn, UnitOut};
use crate::regs;
use crate::state::{Field, mask};
use coverage::Point;
use model::{Library, Model};

pub use coverage::{FileCoverage, VerilogCoverage};

/// Why a designer's unit cannot be run.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// A file cannot be read.
    #[error("{file}: cannot be read ({why}); hdl/examples/README.md says what a map is and what stands beside it", file = file.display())]
    Unreadable {
        /// Which.
        file: PathBuf,
        /// The system's words.
        why: String,
    },
    /// The map is wrong.
    #[error("{file}: {why}", file = file.display())]
    Wrong {
        /// The map, or its file of registers.
        file: PathBuf,
        /// What and where.
        why: String,
    },
    /// There is no Verilator.
    #[error(
        "no verilator was found: a unit of your own needs it and a C++ compiler when it is run; `apt-get install verilator g++`"
    )]
    NoVerilator,
    /// A tool refused.
    #[error("{tool} did not build the unit:\n{said}")]
    Tool {
        /// Which.
        tool: &'static str,
        /// Its words.
        said: String,
    },
    /// The folder for built units cannot be used.
    #[error("{folder}: cannot keep what is built there ({why}); name another folder in IMPRINT_CACHE", folder = folder.display())]
    Cache {
        /// Which.
        folder: PathBuf,
        /// The system's words.
        why: String,
    },
    /// What was built does not load.
    #[error("{library}: cannot be loaded ({why}); remove it, and it is built again", library = library.display())]
    Load {
        /// The library.
        library: PathBuf,
        /// Why.
        why: String,
    },
}

/// Files that a map names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The Verilog.
    pub verilog: Vec<PathBuf>,
    /// The registers, where they have a file of their own.
    pub registers: Option<PathBuf>,
}

/// What is being done to make a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Verilator translates.
    Verilator,
    /// The C++ compiler compiles.
    Compiler,
}

/// What a map stands for, built and loaded: one for each map and way of building, for the rest of the program.
struct Loaded {
    /// What it was built from, in one word.
    identity: String,
    library: &'static Library,
    fields: Vec<Field>,
    claims: Claims,
    points: Vec<Point>,
}

/// Everything loaded so far, by map and whether it counts.
static LOADED: Mutex<BTreeMap<(PathBuf, bool), &'static Loaded>> = Mutex::new(BTreeMap::new());

/// Reads a map and loads its unit, which is built if it was not before; `news` hears of each stage of that.
fn loaded(
    path: &Path,
    counting: bool,
    news: &mut dyn FnMut(Stage),
) -> Result<&'static Loaded, MapError> {
    // Entries are only added whole, whatever became of who added.
    let mut all = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (path.to_owned(), counting);
    if let Some(known) = all.get(&key) {
        return Ok(known);
    }
    let map = map::Map::read(path)?;
    let registers = registers::Registers::of(&map).map_err(|why| MapError::Wrong {
        file: path.to_owned(),
        why,
    })?;
    let mut lacks = map.lacks();
    if !registers.is_state_list() {
        lacks.push(Ability::StateList);
    }
    let recipe = build::Recipe {
        path,
        map: &map,
        registers: &registers,
        counting,
    };
    let file = recipe.library(news)?;
    let fields = registers.fields();
    let identity = file.file_stem().unwrap_or_default().to_string_lossy();
    let identity = identity.into_owned();
    let library =
        Library::load(&file, fields.len()).map_err(|why| MapError::Load { library: file, why })?;
    let points = library.points().into_iter().map(Point::from).collect();
    let loaded: &'static Loaded = Box::leak(Box::new(Loaded {
        identity,
        library,
        fields,
        claims: Claims {
            lacks,
            port_clocks: map.claims.port_clocks,
            work_clocks: map.claims.work_clocks,
        },
        points,
    }));
    all.insert(key, loaded);
    Ok(loaded)
}

/// A designer's unit.
#[derive(Clone)]
pub struct Foreign {
    model: Model,
    of: &'static Loaded,
    quiet: bool,
    /// What can be told of its work from its pins.
    phase: Phase,
    coverage: Option<Arc<Mutex<VerilogCoverage>>>,
}

impl Foreign {
    /// Builds what the map asks for, unless that was done before, so that units come at once; `news` hears of each stage.
    ///
    /// # Errors
    /// The map is wrong, a tool is missing, or what a tool had to say of the Verilog.
    pub fn prepare(
        map: &Path,
        counting: bool,
        news: &mut dyn FnMut(Stage),
    ) -> Result<(), MapError> {
        loaded(map, counting, news).map(drop)
    }

    /// The files that a map names, which need not be there.
    ///
    /// # Errors
    /// The map is wrong.
    pub fn files(map: &Path) -> Result<Files, MapError> {
        let place = |file: &PathBuf| map.with_file_name("").join(file);
        let unit = map::Map::read(map)?.unit;
        Ok(Files {
            verilog: unit.files.iter().map(place).collect(),
            registers: unit.registers.as_ref().map(place),
        })
    }

    /// What the unit behind that map claims, and its registers.
    ///
    /// # Errors
    /// As [`prepare`](Self::prepare).
    pub fn claimed(map: &Path) -> Result<(&'static Claims, &'static [Field]), MapError> {
        let of = loaded(map, true, &mut |_| ())?;
        Ok((&of.claims, &of.fields))
    }

    /// What the unit behind that map is built from, in one word: another text, map, tool or version gives another.
    ///
    /// # Errors
    /// As [`prepare`](Self::prepare).
    pub fn identity(map: &Path) -> Result<&'static str, MapError> {
        Ok(&loaded(map, true, &mut |_| ())?.identity)
    }

    /// A unit as after power-up, every register that its text does not set zero; it needs a reset like any other.
    ///
    /// # Errors
    /// As [`prepare`](Self::prepare).
    pub fn new(map: &Path) -> Result<Self, MapError> {
        Ok(Self::of(loaded(map, false, &mut |_| ())?, None))
    }

    /// The same unit from a translation that counts which lines and branches it runs: it adds them to `coverage` when it ends, and
    /// so does every clone of it.
    ///
    /// # Errors
    /// As [`prepare`](Self::prepare).
    pub fn covered(map: &Path, coverage: &Arc<Mutex<VerilogCoverage>>) -> Result<Self, MapError> {
        let of = loaded(map, true, &mut |_| ())?;
        Ok(Self::of(of, Some(Arc::clone(coverage))))
    }

    fn of(of: &'static Loaded, coverage: Option<Arc<Mutex<VerilogCoverage>>>) -> Self {
        Self {
            model: Model::new(of.library, 0),
            of,
            quiet: false,
            phase: Phase::Idle,
            coverage,
        }
    }

    fn has(&self, ability: Ability) -> bool {
        self.of.claims.has(ability)
    }

    /// A command is answered and recovery ends with the interrupt; a bank at work is the bank's.
    fn phase_behind(&self, pins: &UnitIn, out: &UnitOut, old: &UnitOut) -> Phase {
        let access = pins.psel && pins.penable && pins.pwrite && old.pready && !old.pslverr;
        if pins.reset {
            Phase::Settling
        } else if access && pins.paddr & 0xff == regs::COMMAND {
            Phase::Accepting
        } else if out.irq && !old.irq {
            Phase::Idle
        } else {
            self.phase
        }
    }

    /// Adds what the model has counted to the coverage.
    fn put_down(&self) {
        if let Some(coverage) = &self.coverage {
            // A coverage is whole after each addition, whatever became of who added.
            let mut coverage = coverage.lock().unwrap_or_else(PoisonError::into_inner);
            coverage.add(&self.model.hits());
        }
    }

    /// A state that is one of this unit.
    fn fitting(&self, state: &UnitState) -> Result<Vec<u32>, UnitError> {
        if !self.has(Ability::Registers) {
            return Err(UnitError::Unsupported(
                "be set to a state: its map names no registers",
            ));
        }
        if state.0.len() != self.of.fields.len() {
            return Err(UnitError::WrongShape {
                found: state.0.len(),
                expected: self.of.fields.len(),
            });
        }
        let words = state.0.iter().zip(&self.of.fields);
        Ok(words
            .map(|(word, field)| word & mask(field.width))
            .collect())
    }
}

impl AccountingUnit for Foreign {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let old = self.model.out();
        let edge = self.model.tick(&pins);
        self.quiet = !edge.changed && self.has(Ability::Quiet);
        self.phase = self.phase_behind(&pins, &edge.out, &old);
        edge.out
    }

    fn out(&self) -> UnitOut {
        self.model.out()
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        if self.has(Ability::StateList) {
            let stands = Covered::from_state(&self.state()).expect("the shape of the list");
            Steering::from(&stands.registers).phase()
        } else {
            self.phase
        }
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        let mut state = self.state();
        match self.of.fields.get(bit.field) {
            Some(field) if bit.bit < field.width => state.0[bit.field] ^= 1 << bit.bit,
            _ if !self.has(Ability::Registers) => {
                return Err(UnitError::Unsupported(
                    "be flipped: its map names no registers",
                ));
            }
            _ => return Err(UnitError::NoSuchBit(bit)),
        }
        self.set_state(&state)?;
        if self.state() == state {
            Ok(())
        } else {
            Err(UnitError::FlipLost(bit))
        }
    }

    fn state(&self) -> UnitState {
        UnitState(self.model.read())
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        let words = self.fitting(state)?;
        self.model.write(&words);
        self.quiet = false;
        Ok(())
    }

    fn fields(&self) -> &[Field] {
        &self.of.fields
    }

    fn claims(&self) -> &Claims {
        &self.of.claims
    }

    /// What the text does not set is arbitrary; so is then every register that the map names.
    fn scramble(&mut self, noise: &mut dyn FnMut() -> u32) {
        // Where every flip-flop is named there is nothing beside them, and the same noise makes the same unit as elsewhere.
        if !self.has(Ability::StateList) {
            self.put_down();
            self.model = Model::new(self.of.library, noise() | 1);
        }
        let words: Vec<u32> = self
            .of
            .fields
            .iter()
            .map(|field| noise() & mask(field.width))
            .collect();
        self.model.write(&words);
        self.quiet = false;
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        self.put_down();
    }
}
