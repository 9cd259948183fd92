//! The covers themselves: each one is needed, and what two flips at once can hide from them.
//!
//! A unit that lacks a single cover is found out by flips at one clock; so `upsets.rs`, which flips at all, misses no cover.

use hdl::cover::Covered;
use hdl::record::WORDS;
use hdl::regs::{command, result};
use hdl::state::{FIELDS, Registers};
use hdl::{AccountingUnit, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState};
use suite::bench::upset::unseen;
use suite::bench::{Bench, field};

/// A unit at rest with set 1 open and a piece permitted.
fn permitted() -> Bench {
    let mut bench = Bench::new(Box::new(Reference::new()));
    bench.until_ready();
    bench.open(1, true, 9_000);
    assert_eq!(bench.with_value(command::DEBIT, 100), result::OK);
    bench.settle();
    assert!(bench.unit.out().permit.asserted());
    bench
}

/// The specification without one cover: before each edge that cover is made to fit.
struct Uncovered {
    inner: Reference,
    /// Place of the complement in the state list.
    refit: usize,
}

/// Registers with a complement.
fn registers() -> usize {
    field("state_n")
}

impl AccountingUnit for Uncovered {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let mut state = self.inner.state();
        let stands = Covered::from_state(&state).expect("the shape of the list");
        let fitting = stands.registers.to_state();
        state.0[self.refit] = fitting.0[self.refit];
        self.inner.set_state(&state).expect("its own state");
        self.inner.tick(pins)
    }
    fn out(&self) -> UnitOut {
        self.inner.out()
    }
    fn quiet(&self) -> bool {
        self.inner.quiet()
    }
    fn phase(&self) -> Phase {
        self.inner.phase()
    }
    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.inner.flip(bit)
    }
    fn state(&self) -> UnitState {
        self.inner.state()
    }
    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.inner.set_state(state)
    }
    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            inner: self.inner.clone(),
            ..*self
        })
    }
}

#[test]
fn a_unit_without_one_cover_is_found_out() {
    let sound = permitted();
    assert_eq!(unseen(&sound), Vec::<&str>::new());
    let without = |refit| {
        let mut inner = Reference::new();
        inner.set_state(&sound.unit.state()).expect("a state");
        let mut bench = sound.clone();
        bench.unit = Box::new(Uncovered { inner, refit });
        bench
    };
    for (register, field) in FIELDS[..registers()].iter().enumerate() {
        let found = unseen(&without(register + registers()));
        let (name, complement) = (field.name.to_owned(), format!("{}_n", field.name));
        if name == "spoiled" {
            // Set, it is an alarm of its own.
            assert_eq!(found, [complement]);
        } else {
            assert_eq!(found, [name, complement]);
        }
    }
    let look = |bench: &mut Bench, at: usize, place: usize| {
        bench.silently(|registers| {
            let places = [
                &mut registers.index,
                &mut registers.augend_at,
                &mut registers.rival_at,
                &mut registers.looked_at,
            ];
            for (of, register) in places.into_iter().enumerate() {
                *register = if of == at { place as u32 } else { 0 };
            }
        });
    };
    let first = field("record_licence");
    for (at, name) in ["index", "augend_at", "rival_at", "looked_at"]
        .into_iter()
        .enumerate()
    {
        // No place of the augend's lies behind word 15.
        let reach = 1 << FIELDS[field(name)].width;
        for place in 1..WORDS.min(reach) {
            let mut bench = without(first + WORDS + place);
            look(&mut bench, at, place);
            let word = FIELDS[first + place].name;
            assert_eq!(unseen(&bench), [word.to_owned(), format!("{word}_n")]);
        }
    }
}

/// A register and its complement, and a word and its, after both were struck.
fn both_struck(rail: u32, complement: u32) -> bool {
    let mut stands = Covered::from(Registers::default());
    stands.registers.value_lo ^= rail;
    stands.cover.value_lo ^= complement;
    let register = !stands.spoils();
    let mut stands = Covered::from(Registers {
        filled: true,
        index: 3,
        ..Registers::default()
    });
    stands.registers.record[3] ^= rail;
    stands.cover.record[3] ^= complement;
    assert_eq!(
        !stands.spoils(),
        register,
        "a word is covered as a register is"
    );
    register
}

#[test]
fn only_the_same_bits_of_a_register_or_word_and_its_complement_cancel_out() {
    for rail in 0..32 {
        for complement in 0..32 {
            let unseen = both_struck(1 << rail, 1 << complement);
            assert_eq!(unseen, rail == complement);
        }
    }
    assert!(both_struck(0b1001, 0b1001));
    assert!(!both_struck(0b1001, 0b1011));
}
