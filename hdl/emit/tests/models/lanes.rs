//! The models of many lanes of all units, from the committed texts, each lane at another edge of the unit's life.
//!
//! The rule that must never break: each lane is held against the life, be it taken over the edge, left, or outside the mask.

use std::collections::BTreeMap;

use emit::Module;
use emit::lanes::{ALL, LANES, Left, Mask, Planes, Words, bit, every, set_bit};

use super::{Life, sound};
use crate::harness::vectors::Vector;

/// What became of the lanes of a mask.
pub struct Edge {
    /// What each lane holds.
    words: Vec<Vec<u64>>,
    left: Left,
    changed: Mask,
}

/// Takes the lanes of a mask over an edge: what each of all holds, its pins, the mask.
pub type Lanes = fn(&[Vec<u64>], &[Vector], Mask) -> Edge;

/// A pin of one lane, as the models keep it for all.
trait Pin {
    fn set(&mut self, lane: usize, value: u64);
}

impl Pin for Mask {
    fn set(&mut self, lane: usize, value: u64) {
        set_bit(self, lane, value == 1);
    }
}

impl<const W: usize> Pin for Planes<W> {
    fn set(&mut self, lane: usize, value: u64) {
        self.set_lane(lane, value);
    }
}

impl Pin for Words {
    fn set(&mut self, lane: usize, value: u64) {
        self.set_lane(lane, value as u32);
    }
}

/// Takes in the models: name of the unit, its committed text.
macro_rules! lanes {
    ($($unit:ident $text:literal)*) => {
        $(
            #[path = $text]
            #[allow(clippy::all, missing_docs, unused, reason = "generated")]
            mod $unit;
        )*

        /// The model of every unit.
        pub fn all() -> BTreeMap<&'static str, Lanes> {
            let mut models: BTreeMap<&'static str, Lanes> = BTreeMap::new();
            $(models.insert(stringify!($unit), |held, vectors, within| {
                use super::$unit::{Guards, Registers};
                let mut guards = vec![Guards::default(); held.len()];
                let mut lanes = $unit::Lanes::all(&Registers::default());
                for (lane, (words, guards)) in held.iter().zip(&mut guards).enumerate() {
                    let mut registers = Registers::default();
                    registers.set_words(guards, words[..].try_into().expect("every register"));
                    lanes.set_lane(lane, &registers);
                }
                let mut pins = $unit::LaneInputs::default();
                for (lane, vector) in vectors.iter().enumerate() {
                    lanes!(@ pins, lane, vector, a b c n v w x y p q);
                    pins.reset_i.set(lane, vector.reset.into());
                    pins.f.set(lane, vector.f.into());
                    pins.g.set(lane, vector.g.into());
                }
                let mut changed = 0;
                let left = lanes.tick(&pins, within, 1, &mut changed);
                let words = guards.iter().enumerate();
                let words = words.map(|(lane, guards)| lanes.lane(lane).words(guards).to_vec());
                Edge { words: words.collect(), left, changed }
            });)*
            models
        }
    };
    (@ $pins:ident, $lane:ident, $vector:ident, $($pin:ident)*) => {
        $($pins.$pin.set($lane, $vector.$pin);)*
    };
}

lanes! {
    arrays "../generated/lanes/arrays.rs"
    branches "../generated/lanes/branches.rs"
    carry_in "../generated/lanes/carry_in.rs"
    cases "../generated/lanes/cases.rs"
    cast_sum "../generated/lanes/cast_sum.rs"
    casts "../generated/lanes/casts.rs"
    chained_sum "../generated/lanes/chained_sum.rs"
    check_code "../generated/lanes/check_code.rs"
    cleared "../generated/lanes/cleared.rs"
    compared_complement "../generated/lanes/compared_complement.rs"
    compared_difference "../generated/lanes/compared_difference.rs"
    compared_sum "../generated/lanes/compared_sum.rs"
    comparisons "../generated/lanes/comparisons.rs"
    exchange "../generated/lanes/exchange.rs"
    guarded "../generated/lanes/guarded.rs"
    lights "../generated/lanes/lights.rs"
    machine "../generated/lanes/machine.rs"
    memory "../generated/lanes/memory.rs"
    numbers "../generated/lanes/numbers.rs"
    own_reset "../generated/lanes/own_reset.rs"
    paired_steps "../generated/lanes/paired_steps.rs"
    pairs "../generated/lanes/pairs.rs"
    part_of_sum "../generated/lanes/part_of_sum.rs"
    places "../generated/lanes/places.rs"
    places_by_value "../generated/lanes/places_by_value.rs"
    planes "../generated/lanes/planes.rs"
    precedence "../generated/lanes/precedence.rs"
    product "../generated/lanes/product.rs"
    reassigned "../generated/lanes/reassigned.rs"
    reduced_sum "../generated/lanes/reduced_sum.rs"
    rows "../generated/lanes/rows.rs"
    shifts "../generated/lanes/shifts.rs"
    truth "../generated/lanes/truth.rs"
    wide_48 "../generated/lanes/wide_48.rs"
    wide_64 "../generated/lanes/wide_64.rs"
    words "../generated/lanes/words.rs"
}

/// The text of a unit's model of many lanes.
pub fn text(module: &Module) -> String {
    let name = &module.name;
    let head = format!(
        "//! Many of the unit `{name}` of `tests/units` as Rust. Made from it by `hdl/emit`: do not edit.\n\n\
         use emit::lanes::*;\n\nuse super::super::{name}::Registers;\n"
    );
    emit::rust_lanes(module, &head, &sound::sound(name))
}

impl Life {
    /// Where a lane of `model` does otherwise than the unit did under `vectors`, or how many were taken over an edge.
    pub fn first_difference_lanes(
        &self,
        model: Lanes,
        vectors: &[Vector],
    ) -> Result<usize, String> {
        let (mut begin, mut fast) = (0, 0);
        while begin + 1 < vectors.len() {
            let many = LANES.min(vectors.len() - 1 - begin);
            // Every second time only every second lane.
            let all = every((begin / LANES).is_multiple_of(2));
            let within = (all | (ALL / 3)) & (ALL >> (LANES - many));
            let held = &self.words[begin..begin + many];
            let edge = model(held, &vectors[begin..begin + many], within);
            for lane in 0..many {
                let took = bit(within & !edge.left.rare, lane);
                self.hold_against(begin + lane, took, &edge, lane)?;
                fast += usize::from(took);
            }
            begin += many;
        }
        Ok(fast)
    }

    fn hold_against(&self, at: usize, took: bool, edge: &Edge, lane: usize) -> Result<(), String> {
        let own = |words: &[u64]| -> Vec<u64> {
            let words = words.iter().zip(&self.guards);
            let own = words.filter(|(_, guards)| !**guards);
            own.map(|(word, _)| *word).collect()
        };
        let expected = own(&self.words[at + usize::from(took)]);
        let found = own(&edge.words[lane]);
        if found != expected {
            return Err(format!("edge {at}: {found:x?}, not {expected:x?}"));
        }
        let changed = bit(edge.changed, lane);
        if changed != (took && self.changes(at) == Some(true)) {
            return Err(format!("edge {at}: it says {changed} about change"));
        }
        Ok(())
    }
}
