//! The compiled unit and a mutant side by side: every output pin compared after every edge.
//!
//! What the two store is not compared: a mutant that stores something else and never shows it is no other unit. The rule that must
//! never break: both get the same pins, the same flips and the same noise, and the first difference ends the run.

use std::path::Path;

use hdl::state::FIELDS;
use hdl::{
    AccountingUnit, Backend, Foreign, Phase, StateBit, UnitError, UnitIn, UnitOut, UnitState,
};

use crate::flips::{AFTERMATH, Flips};

/// The register that says which mutant is active.
const SELECTOR: &str = "mutsel";
/// What ends a run in which the two have differed.
pub const DIFFERENCE: &str = "the pins differ";

/// Every mutant, in one build.
pub struct Mutants {
    /// With none active, as after power-up.
    sound: Foreign,
    /// Place of each register of the state list in the mutant's own list.
    places: Vec<usize>,
    selector: usize,
}

impl Mutants {
    /// Those of the netlist that a map names.
    ///
    /// # Errors
    /// In words: the map, the tools, or a register that the netlist has not.
    pub fn behind(map: &Path) -> Result<Self, String> {
        let sound = Foreign::new(map).map_err(|error| error.to_string())?;
        let place = |name: &str| {
            let own = sound.fields();
            let named = |wanted: &str| own.iter().position(|field| field.name == wanted);
            // A register behind an output pin goes by the name of the pin.
            let found = named(name).or_else(|| named(&format!("{name}_o")));
            found.ok_or_else(|| format!("{}: it names no register {name}", map.display()))
        };
        let holder = |text: String| text.replace('[', "_").replace(']', "");
        let places = FIELDS.iter().map(|field| place(&holder(field.holder())));
        Ok(Self {
            places: places.collect::<Result<_, _>>()?,
            selector: place(SELECTOR)?,
            sound,
        })
    }

    /// One of them beside the compiled unit; bits may flip as well, and behind `clocks` the run
    /// ends.
    pub fn pair(&self, number: u32, flips: Option<Flips>, clocks: Option<u64>) -> Pair {
        let mut mutant = self.sound.clone();
        let mut state = mutant.state();
        state.0[self.selector] = number;
        mutant.set_state(&state).expect("the shape of its own list");
        Pair {
            sound: hdl::unit(Backend::Compiled).expect("a back-end of every build"),
            mutant,
            places: self.places.clone(),
            flips,
            left: clocks.unwrap_or(u64::MAX),
        }
    }
}

/// Two units under the same pins.
pub struct Pair {
    sound: Box<dyn AccountingUnit>,
    mutant: Foreign,
    places: Vec<usize>,
    flips: Option<Flips>,
    /// Edges until the run has had what it may have.
    left: u64,
}

/// One edge of both.
fn tick(sound: &mut dyn AccountingUnit, mutant: &mut Foreign, pins: UnitIn) -> UnitOut {
    let out = sound.tick(pins);
    let other = mutant.tick(pins);
    assert!(out == other, "{DIFFERENCE}");
    out
}

impl Pair {
    /// Flips the bits whose turn it is, each in a copy of this moment, and looks at the edges behind it.
    fn strike(&mut self, pins: UnitIn) {
        let bits = self
            .flips
            .map_or_else(Vec::new, |flips| flips.bits(&*self.sound));
        let own = self.mutant.state();
        for bit in bits {
            let mut sound = self.sound.boxed_clone();
            sound.flip(bit).expect("a bit of the list");
            let mut struck = own.clone();
            struck.0[self.places[bit.field]] ^= 1 << bit.bit;
            self.mutant.set_state(&struck).expect("its own list");
            for _ in 0..AFTERMATH {
                tick(&mut *sound, &mut self.mutant, pins);
            }
        }
        self.mutant.set_state(&own).expect("its own list");
    }
}

impl AccountingUnit for Pair {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        assert!(self.left > 0, "it has had its clocks");
        self.left -= 1;
        if self.flips.as_mut().is_some_and(Flips::due) {
            self.strike(pins);
        }
        tick(&mut *self.sound, &mut self.mutant, pins)
    }

    fn out(&self) -> UnitOut {
        self.sound.out()
    }

    fn quiet(&self) -> bool {
        self.sound.quiet()
    }

    fn phase(&self) -> Phase {
        self.sound.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.sound.flip(bit)?;
        let field = self.places[bit.field];
        self.mutant.flip(StateBit { field, ..bit })
    }

    fn state(&self) -> UnitState {
        self.sound.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.sound.set_state(state)?;
        let mut own = self.mutant.state();
        for (place, word) in self.places.iter().zip(&state.0) {
            own.0[*place] = *word;
        }
        self.mutant.set_state(&own)
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            sound: self.sound.boxed_clone(),
            mutant: self.mutant.clone(),
            places: self.places.clone(),
            ..*self
        })
    }
}
