//! The sequencer itself, looked at after every edge: each of its states, on every kind of bank.
//!
//! What is asserted here is the life of one piece; what counts is that the coverage sees every clock of it.

use hdl::Ability;
use hdl::regs::{command, result};

use super::{Group, named};
use crate::bench::Bench;
use crate::subject::Subject;

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "sequencer",
    once: named![
        a_piece_on_banks_without_waits,
        a_piece_on_a_slow_bank_a,
        a_piece_on_a_slow_bank_b,
        a_piece_on_slow_banks,
    ],
    swept: named![],
};

/// From the first recovery to a piece that is printed and recorded, and through a reset while bank B is at work.
fn a_piece(subject: &Subject, waits: [u32; 2]) {
    let mut bench: Bench = subject.bench();
    bench.needs(Ability::BankB);
    bench.look_closely();
    [bench.a.waits, bench.b.waits] = waits;
    bench.until_ready();
    bench.open(1, true, 9_000);
    assert_eq!(bench.with_value(command::DEBIT, 100), result::OK);
    bench.settle();
    let booked = bench.record();
    bench.print();
    bench.settle();
    assert_ne!(bench.record(), booked);
    assert_eq!(bench.command(command::CREDIT), result::OK);
    let credited = bench.record();
    bench.until("a page write", |bench| bench.b.writing().is_some());
    bench.reset();
    bench.until_ready();
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.record(), credited);
}

fn a_piece_on_banks_without_waits(subject: &Subject) {
    a_piece(subject, [0, 0]);
}

fn a_piece_on_a_slow_bank_a(subject: &Subject) {
    a_piece(subject, [2, 0]);
}

fn a_piece_on_a_slow_bank_b(subject: &Subject) {
    a_piece(subject, [0, 2]);
}

fn a_piece_on_slow_banks(subject: &Subject) {
    a_piece(subject, [2, 2]);
}
