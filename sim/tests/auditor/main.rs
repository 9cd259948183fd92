//! Canaries: for every invariant a deliberately wrong part, which the auditor must catch by exactly that invariant.
//!
//! An invariant without a canary is not trusted. Here the unit stands between two banks and a scripted module does
//! what the firmware does; the same auditor watches the whole board elsewhere.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod bench;
mod codes;
mod guard;
mod memory;
mod money;
mod wrong;

use bench::{Bench, DATE_KEY, subject};
use hdl::regs::{self, command, result};
use hdl::state::Registers;
use hdl::{AccountingUnit, Backend, unit};
use sim::auditor::{Auditor, Invariant, Subject};
use wrong::wrong;

fn right() -> Box<dyn AccountingUnit> {
    unit(Backend::Reference).unwrap()
}

fn watched(unit: Box<dyn AccountingUnit>, subject: Subject) -> Bench<Auditor> {
    Bench::commissioned(right()).audited(unit, subject)
}

fn sound() -> Bench<Auditor> {
    watched(right(), subject(true))
}

/// A device whose unit is wrong by `change`.
fn broken_unit(change: fn(&mut Registers)) -> Bench<Auditor> {
    watched(wrong(change), subject(true))
}

#[test]
fn a_sound_device_breaks_nothing() {
    let mut bench = sound();
    for value in [550, 1, 2000, 550, 550] {
        bench.frank(0, value);
        bench.frank(1, value);
    }
    bench.select(0);
    assert_eq!(bench.with_value(command::CREDIT, 700), result::OK);
    assert_eq!(bench.with_value(command::WITHDRAW, 300), result::OK);
    assert_eq!(
        bench.with_value(command::DEBIT, 99_000),
        result::FUNDS_SHORT
    );
    bench.write(regs::DATE_KEY, DATE_KEY);
    assert_eq!(bench.with_value(command::INTENT, 40), result::OK);
    assert_eq!(bench.command(command::CLEAR_INTENT), result::OK);
    assert_eq!(bench.command(command::READ), result::OK);
    assert_eq!(bench.broken(), [""; 0]);
    assert_eq!((bench.observer.stranded(), bench.observer.owed()), (0, 0));
}

#[test]
fn a_wrapped_specification_is_as_good_as_the_bare_one() {
    let mut bench = broken_unit(|_| {});
    bench.frank(0, 550);
    assert_eq!(bench.broken(), [""; 0]);
}

#[test]
fn every_invariant_has_a_canary_that_exists() {
    let page = include_str!("../../src/auditor/README.md");
    let tests = [
        include_str!("money.rs"),
        include_str!("codes.rs"),
        include_str!("guard.rs"),
    ]
    .concat();
    for invariant in Invariant::ALL {
        let row = page
            .lines()
            .find(|line| line.starts_with(&format!("| {} |", invariant.name())))
            .unwrap_or_else(|| panic!("{} has no row", invariant.name()));
        let canaries: Vec<_> = row
            .split('`')
            .filter(|word| word.contains("_catches_"))
            .collect();
        assert!(!canaries.is_empty(), "{} has no canary", invariant.name());
        for canary in canaries {
            assert!(
                canary.starts_with(invariant.name()),
                "{canary} stands in another row"
            );
            assert!(
                tests.contains(&format!("fn {canary}()")),
                "{canary} does not exist"
            );
        }
    }
}
