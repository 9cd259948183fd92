//! The last clocks of a unit under test, kept while it runs, so that a failure can be looked at.
//!
//! A [`Recorded`] unit keeps what its pins and registers were at its last edges and hands that to its [`Window`] when it
//! ends; of all the units of a case the window keeps the one that ticked last, which is the one in whose hands the case broke.
//! In a lock-step each member is recorded under its own name. The rule that must never break: a recorded unit
//! behaves in everything as the one inside.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use hdl::signals::{INPUTS, OUTPUTS, inputs, outputs};
use hdl::state::Field;
use hdl::{AccountingUnit, Claims, Phase, StateBit, UnitError, UnitIn, UnitOut, UnitState};

/// One edge: what the unit was given, and what it showed and held behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Number of the edge in the life of the unit, from 1.
    pub number: u64,
    /// The input pins that the edge took.
    pub pins: UnitIn,
    /// The output pins behind it.
    pub out: UnitOut,
    /// Every stored bit behind it.
    pub state: UnitState,
}

/// The last edges of one unit.
#[derive(Clone, Debug, Default)]
pub struct Clocks {
    /// What its state consists of.
    pub fields: Vec<Field>,
    /// The edges, oldest first.
    pub edges: VecDeque<Arc<Clock>>,
}

impl Clocks {
    /// Every signal of each [`Clock`]: input pins, output pins, registers.
    pub fn signals(&self) -> impl Iterator<Item = (Group, Field)> {
        let group = |group| move |field: &Field| (group, *field);
        INPUTS
            .iter()
            .map(group(Group::Inputs))
            .chain(OUTPUTS.iter().map(group(Group::Outputs)))
            .chain(self.fields.iter().map(group(Group::Registers)))
    }
}

/// What a signal is to the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A pin that is driven.
    Inputs,
    /// A pin that it drives.
    Outputs,
    /// A register.
    Registers,
}

impl Clock {
    /// The values of [`signals`](Clocks::signals), in their order.
    pub fn values(&self) -> impl Iterator<Item = u32> {
        let pins = inputs(&self.pins).into_iter().chain(outputs(&self.out));
        pins.chain(self.state.0.iter().copied())
    }
}

/// Where recorded units leave their last clocks. Clones are the same window.
#[derive(Clone, Debug)]
pub struct Window {
    length: usize,
    /// Edges of all units together: tells who ticked last.
    edges: Arc<AtomicU64>,
    last: Arc<Mutex<BTreeMap<String, (u64, Clocks)>>>,
}

impl Window {
    /// Keeps so many clocks of each unit, one at least.
    #[must_use]
    pub fn new(length: usize) -> Self {
        Self {
            length: length.max(1),
            edges: Arc::default(),
            last: Arc::default(),
        }
    }

    /// Records a unit under a name. It leaves its clocks here when it is dropped.
    #[must_use]
    pub fn record(&self, name: &str, unit: Box<dyn AccountingUnit>) -> Box<dyn AccountingUnit> {
        Box::new(Recorded {
            name: name.to_owned(),
            clocks: Clocks {
                fields: unit.fields().to_vec(),
                edges: VecDeque::new(),
            },
            unit,
            ticks: 0,
            at: 0,
            window: self.clone(),
        })
    }

    /// The clocks of the unit that ticked last under each name, of those that have ended.
    #[must_use]
    pub fn clocks(&self) -> BTreeMap<String, Clocks> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let clocks = last.iter();
        clocks
            .map(|(name, (_, clocks))| (name.clone(), clocks.clone()))
            .collect()
    }
}

/// A unit that remembers its last clocks.
struct Recorded {
    name: String,
    unit: Box<dyn AccountingUnit>,
    clocks: Clocks,
    /// Edges of this unit.
    ticks: u64,
    /// Number of its last edge among those of all units.
    at: u64,
    window: Window,
}

impl AccountingUnit for Recorded {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let out = self.unit.tick(pins);
        self.ticks += 1;
        self.at = self.window.edges.fetch_add(1, Ordering::Relaxed) + 1;
        if self.clocks.edges.len() == self.window.length {
            self.clocks.edges.pop_front();
        }
        self.clocks.edges.push_back(Arc::new(Clock {
            number: self.ticks,
            pins,
            out,
            state: self.unit.state(),
        }));
        out
    }

    fn out(&self) -> UnitOut {
        self.unit.out()
    }

    fn quiet(&self) -> bool {
        self.unit.quiet()
    }

    fn phase(&self) -> Phase {
        self.unit.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.unit.flip(bit)
    }

    fn state(&self) -> UnitState {
        self.unit.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.unit.set_state(state)
    }

    fn fields(&self) -> &[Field] {
        self.unit.fields()
    }

    fn claims(&self) -> &Claims {
        self.unit.claims()
    }

    fn scramble(&mut self, noise: &mut dyn FnMut() -> u32) {
        self.unit.scramble(noise);
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            name: self.name.clone(),
            unit: self.unit.boxed_clone(),
            clocks: self.clocks.clone(),
            ticks: self.ticks,
            // It has not ticked yet: what it remembers is another's.
            at: 0,
            window: self.window.clone(),
        })
    }
}

impl Drop for Recorded {
    fn drop(&mut self) {
        if self.at == 0 {
            return;
        }
        let mut last = self
            .window
            .last
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let kept = last.entry(self.name.clone()).or_default();
        if kept.0 < self.at {
            *kept = (self.at, std::mem::take(&mut self.clocks));
        }
    }
}
