//! The covers themselves: each one is needed, and what several flips at once can hide from them.
//!
//! A unit that lacks a single cover is found out by flips at one clock; so `upsets.rs`, which flips at all, misses no cover.

use std::collections::HashSet;

use hdl::cover::Covered;
use hdl::regs::{command, result};
use hdl::state::{FIELDS, Registers};
use hdl::{AccountingUnit, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState};
use suite::bench::upset::{bits, unseen};
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
    refit: Refit,
}

/// What covers: a register's complement by its place in the list, the rows, or the columns.
#[derive(Clone, Copy)]
enum Refit {
    Complement(usize),
    Rows,
    Columns,
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
        let place = match self.refit {
            Refit::Complement(register) => register + registers(),
            Refit::Rows => field("rows"),
            Refit::Columns => field("columns"),
        };
        state.0[place] = fitting.0[place];
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
        unseen(&bench)
    };
    for (register, field) in FIELDS[..registers()].iter().enumerate() {
        let found = without(Refit::Complement(register));
        assert_eq!(found, [field.name.to_owned(), format!("{}_n", field.name)]);
    }
    assert_eq!(without(Refit::Rows), ["rows"]);
    assert_eq!(without(Refit::Columns), ["columns"]);
}

/// A register and its complement after both were struck.
fn both_struck(rail: u32, complement: u32) -> bool {
    let mut stands = Covered::from(Registers::default());
    stands.registers.value_lo ^= rail;
    stands.cover.value_lo ^= complement;
    stands.fits()
}

#[test]
fn only_the_same_bits_of_a_register_and_its_complement_cancel_out() {
    for rail in 0..32 {
        for complement in 0..32 {
            let unseen = both_struck(1 << rail, 1 << complement);
            assert_eq!(unseen, rail == complement);
        }
    }
    assert!(both_struck(0b1001, 0b1001));
    assert!(!both_struck(0b1001, 0b1011));
}

/// By how much rows and columns miss their record after `bits` of the three were struck.
fn misses(bits: &[StateBit]) -> (u32, u32) {
    let mut state = Registers::default().to_state();
    for bit in bits {
        state.0[bit.field] ^= 1 << bit.bit;
    }
    let struck = Covered::from_state(&state).expect("the shape of the list");
    let fitting = struck.registers.cover();
    (
        struck.cover.rows ^ fitting.rows,
        struck.cover.columns ^ fitting.columns,
    )
}

/// Both parities are sums without carry, so the misses of several flips are the sum of those of each.
#[test]
fn up_to_three_flips_in_the_working_record_and_its_code_are_found() {
    let coded = bits().filter(|bit| bit.field >= field("record_licence"));
    let single: Vec<_> = coded.map(|bit| misses(&[bit])).collect();
    assert_eq!(single.len(), 19 * 32 + 20 + 32);
    let of_one: HashSet<_> = single.iter().copied().collect();
    assert!(!of_one.contains(&(0, 0)));
    for (place, first) in single.iter().enumerate() {
        for second in &single[place + 1..] {
            let of_two = (first.0 ^ second.0, first.1 ^ second.1);
            assert_ne!(of_two, (0, 0));
            assert!(!of_one.contains(&of_two), "a third flip would hide two");
        }
    }
    let corner = |word: &str, bit| StateBit {
        field: field(word),
        bit,
    };
    let corners = ["record_flags", "record_check"].map(|word| [corner(word, 3), corner(word, 9)]);
    assert_eq!(misses(&corners.concat()), (0, 0), "four may hide");
}
