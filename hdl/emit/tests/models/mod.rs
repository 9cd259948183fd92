//! The compiled models of all units, from the committed texts, and their comparison with the simulation.
//!
//! The rule that must never break: registers and output pins are compared at every edge, and so is what a model says
//! about change.

pub mod lanes;
pub mod mutants;
pub mod sound;

use std::collections::BTreeMap;

use emit::{Kind, Module};

use crate::harness::vectors::Vector;
use crate::units::Shown;

/// A compiled model as the tests use it.
pub trait Model {
    /// An edge of the whole unit: whether a register changed, and what the output pins showed before.
    fn tick(&mut self, pins: &Vector) -> (bool, String);
    /// An edge the fast way, when there is one: whether a register changed.
    fn tick_sound(&mut self, pins: &Vector) -> Option<bool>;
    /// Every register: those with a complement, the complements, the others.
    fn words(&self) -> Vec<u64>;
    /// Sets every register.
    fn set_words(&mut self, words: &[u64]);
}

/// Takes in the models: name of the unit, its committed text.
macro_rules! models {
    ($($unit:ident $text:literal)*) => {
        $(
            #[path = $text]
            #[allow(clippy::all, missing_docs, unused, reason = "generated")]
            mod $unit;

            impl Model for ($unit::Registers, $unit::Guards) {
                fn tick(&mut self, pins: &Vector) -> (bool, String) {
                    let (changed, outputs) = self.0.tick(&mut self.1, &models!(@ $unit, pins));
                    (changed, format!("{outputs:?}"))
                }

                fn tick_sound(&mut self, pins: &Vector) -> Option<bool> {
                    $unit::tick_sound(&mut self.0, &models!(@ $unit, pins))
                }

                fn words(&self) -> Vec<u64> {
                    self.0.words(&self.1).to_vec()
                }

                fn set_words(&mut self, words: &[u64]) {
                    let words = words.try_into().expect("as many as there are registers");
                    self.0.set_words(&mut self.1, words);
                }
            }
        )*

        /// The model of every unit, as after power-up.
        pub fn all() -> BTreeMap<&'static str, Box<dyn Model>> {
            let mut models: BTreeMap<_, Box<dyn Model>> = BTreeMap::new();
            $(
                let model = ($unit::Registers::default(), $unit::Guards::default());
                models.insert(stringify!($unit), Box::new(model));
            )*
            models
        }
    };
    (@ $unit:ident, $pins:ident) => {
        $unit::Inputs {
            reset_i: $pins.reset,
            a: $pins.a as u8,
            b: $pins.b as u8,
            c: $pins.c as u8,
            n: $pins.n as u8,
            f: $pins.f,
            g: $pins.g,
            v: $pins.v as u32,
            w: $pins.w as u32,
            x: $pins.x,
            y: $pins.y,
            p: $pins.p,
            q: $pins.q,
        }
    };
}

models! {
    arrays "../generated/arrays.rs"
    branches "../generated/branches.rs"
    carry_in "../generated/carry_in.rs"
    cases "../generated/cases.rs"
    cast_sum "../generated/cast_sum.rs"
    casts "../generated/casts.rs"
    chained_sum "../generated/chained_sum.rs"
    check_code "../generated/check_code.rs"
    cleared "../generated/cleared.rs"
    compared_complement "../generated/compared_complement.rs"
    compared_difference "../generated/compared_difference.rs"
    compared_sum "../generated/compared_sum.rs"
    comparisons "../generated/comparisons.rs"
    exchange "../generated/exchange.rs"
    guarded "../generated/guarded.rs"
    lights "../generated/lights.rs"
    machine "../generated/machine.rs"
    memory "../generated/memory.rs"
    numbers "../generated/numbers.rs"
    own_reset "../generated/own_reset.rs"
    paired_steps "../generated/paired_steps.rs"
    pairs "../generated/pairs.rs"
    part_of_sum "../generated/part_of_sum.rs"
    places "../generated/places.rs"
    places_by_value "../generated/places_by_value.rs"
    planes "../generated/planes.rs"
    precedence "../generated/precedence.rs"
    product "../generated/product.rs"
    reassigned "../generated/reassigned.rs"
    reduced_sum "../generated/reduced_sum.rs"
    rows "../generated/rows.rs"
    shifts "../generated/shifts.rs"
    truth "../generated/truth.rs"
    wide_48 "../generated/wide_48.rs"
    wide_64 "../generated/wide_64.rs"
    words "../generated/words.rs"
}

/// The text of a unit's model.
pub fn text(module: &Module) -> String {
    let head = format!(
        "//! The unit `{}` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.\n",
        module.name
    );
    emit::rust(module, &head, None, Some(&sound::sound(&module.name)))
}

/// What a unit did, by the names and in the order of its model.
pub struct Life {
    /// What the output pins showed before each edge.
    outputs: Vec<String>,
    /// What the registers held before each edge.
    words: Vec<Vec<u64>>,
    /// Which of them are there only to guard others.
    guards: Vec<bool>,
}

impl Life {
    /// That of a unit that showed these values.
    pub fn of(module: &Module, shown: &[Vec<Shown>]) -> Self {
        let name = |id| module.signal(id).name.as_str();
        let (paired, single): (Vec<_>, Vec<_>) = module
            .registers
            .iter()
            .partition(|register| register.pair.is_some());
        let complements = paired.iter().filter_map(|register| register.pair);
        let complements: Vec<_> = complements
            .map(|(complement, _)| name(complement))
            .collect();
        let guarding = sound::sound(&module.name).guards;
        let plain = |registers: &[&emit::Register]| -> Vec<_> {
            registers.iter().map(|row| name(row.present)).collect()
        };
        let order = [plain(&paired), complements.clone(), plain(&single)].concat();
        let guards = order
            .iter()
            .map(|name| complements.contains(name) || guarding.iter().any(|guard| guard == name));
        let words = |shown: &Vec<Shown>| order.iter().map(|name| value(shown, name)).collect();
        Self {
            outputs: shown.iter().map(|shown| outputs(module, shown)).collect(),
            words: shown.iter().map(words).collect(),
            guards: guards.collect(),
        }
    }

    /// Where `model` first lives another life under `vectors`, in words.
    pub fn first_difference(&self, model: &mut dyn Model, vectors: &[Vector]) -> Option<String> {
        for (edge, pins) in vectors.iter().enumerate() {
            let (held, expected) = (model.words(), &self.words[edge]);
            if held != *expected {
                return Some(format!("edge {edge}: {held:x?}, not {expected:x?}"));
            }
            let (changed, outputs) = model.tick(pins);
            let expected = &self.outputs[edge];
            if outputs != *expected {
                return Some(format!("edge {edge}: {outputs}, not {expected}"));
            }
            if self.changes(edge).is_some_and(|changes| changes != changed) {
                return Some(format!("edge {edge}: it says {changed} about change"));
            }
        }
        None
    }

    /// The same on the fast way, and how many edges went it. Guards are as they must be; what they become is not asked.
    pub fn first_difference_sound(
        &self,
        model: &mut dyn Model,
        vectors: &[Vector],
    ) -> Result<usize, String> {
        let own = |words: &[u64]| -> Vec<u64> {
            let words = words.iter().zip(&self.guards);
            words
                .filter(|(_, guards)| !**guards)
                .map(|(word, _)| *word)
                .collect()
        };
        let mut fast = 0;
        for (edge, pins) in vectors.iter().enumerate().take(vectors.len() - 1) {
            model.set_words(&self.words[edge]);
            let told = model.tick_sound(pins);
            let (held, expected) = match told {
                Some(_) => (own(&model.words()), own(&self.words[edge + 1])),
                // Nothing has happened.
                None => (model.words(), self.words[edge].clone()),
            };
            if held != expected {
                return Err(format!("edge {edge}: {held:x?}, not {expected:x?}"));
            }
            if told.is_some() && told != self.changes(edge) {
                return Err(format!("edge {edge}: it says {told:?} about change"));
            }
            fast += usize::from(told.is_some());
        }
        Ok(fast)
    }

    /// Whether a register changes at an edge; nobody knows of the last.
    fn changes(&self, edge: usize) -> Option<bool> {
        let after = self.words.get(edge + 1)?;
        Some(*after != self.words[edge])
    }
}

fn value(shown: &[Shown], name: &str) -> u64 {
    let found = shown.iter().find(|value| value.name == name);
    found.expect("every register is shown").value
}

/// The output pins as a model prints them.
fn outputs(module: &Module, shown: &[Shown]) -> String {
    let pins = module.signals.iter().filter(|pin| pin.kind == Kind::Output);
    let pins = pins.map(|pin| {
        let value = value(shown, &pin.name);
        match pin.width {
            1 => format!("{}: {}", pin.name, value == 1),
            _ => format!("{}: {value}", pin.name),
        }
    });
    format!("Outputs {{ {} }}", pins.collect::<Vec<_>>().join(", "))
}
