//! The sequencer itself, looked at after every edge: each of its states, on every kind of bank.
//!
//! What is asserted here is the life of one piece, and that every state that asks a bank notices one that does not answer; what counts is
//! that the coverage sees every clock of it.

use std::collections::BTreeSet;

use hdl::Ability;
use hdl::codes::{handshake, job, leg, state};
use hdl::cover::Covered;
use hdl::regs::{self, command, lock_reason, result};
use hdl::state::Registers;

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
        every_state_notices_a_bank_that_does_not_answer,
        every_state_notices_one_beside_a_slow_bank_a,
        every_state_notices_one_beside_a_slow_bank_b,
        every_state_notices_one_beside_slow_banks,
        what_the_sequencer_cannot_be_at_rest_locks
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

/// States that ask a bank.
const ASKING: [u32; 10] = [
    state::MARKERS,
    state::SCAN,
    state::COMPARE,
    state::LOAD,
    state::FETCH,
    state::RETIRE,
    state::BODY,
    state::VERIFY,
    state::VALIDATE,
    state::PRUNE,
];

fn registers(bench: &Bench) -> Registers {
    let stands = Covered::from_state(&bench.state()).expect("the shape of the list");
    stands.registers
}

/// In each state that asks a bank, the first time it does, the banks fall silent in a copy of the moment.
fn every_state_notices(subject: &Subject, waits: [u32; 2]) {
    let mut bench = subject.bench();
    bench.needs(Ability::BankB);
    bench.needs(Ability::StateList);
    bench.look_closely();
    [bench.a.waits, bench.b.waits] = waits;
    bench.until_ready();
    bench.open(1, true, 9_000);
    bench.settle();
    bench.reset();
    let mut met = BTreeSet::new();
    fall_silent_in_each(&mut bench, &mut met);
    bench.write(regs::COMMAND, command::SELECT);
    fall_silent_in_each(&mut bench, &mut met);
    assert_eq!(met, BTreeSet::from(ASKING));
}

/// Runs on until the unit is at rest.
fn fall_silent_in_each(bench: &mut Bench, met: &mut BTreeSet<u32>) {
    loop {
        bench.tick();
        let q = registers(bench);
        if q.ready && !q.busy && q.state == state::IDLE {
            return;
        }
        if q.handshake == handshake::SENT && met.insert(q.state) {
            let mut silent = bench.clone();
            silent.a.missing = true;
            silent.b.missing = true;
            silent.tick();
            silent.tick();
            assert_eq!(registers(&silent).handshake, handshake::FAILED);
            silent.tick();
            let after = registers(&silent);
            assert!(after.failed_a || after.failed_b, "in state {:#x}", q.state);
        }
    }
}

fn every_state_notices_a_bank_that_does_not_answer(subject: &Subject) {
    every_state_notices(subject, [0, 0]);
}

fn every_state_notices_one_beside_a_slow_bank_a(subject: &Subject) {
    every_state_notices(subject, [2, 0]);
}

fn every_state_notices_one_beside_a_slow_bank_b(subject: &Subject) {
    every_state_notices(subject, [0, 2]);
}

fn every_state_notices_one_beside_slow_banks(subject: &Subject) {
    every_state_notices(subject, [2, 2]);
}

fn what_the_sequencer_cannot_be_at_rest_locks(subject: &Subject) {
    let wrong: [fn(&mut Registers); 5] = [
        |registers| registers.job = job::HOMING + 1,
        |registers| registers.leg = leg::READ + 1,
        |registers| registers.handshake = handshake::FAILED + 1,
        |registers| registers.handshake = handshake::SENT,
        |registers| registers.window = true,
    ];
    let mut bench = subject.bench();
    bench.needs(Ability::StateList);
    bench.until_ready();
    for (place, change) in wrong.into_iter().enumerate() {
        let mut bench = bench.clone();
        bench.silently(change);
        bench.tick();
        bench.until_ready();
        assert_eq!(bench.reason(), lock_reason::ILLEGAL_STATE, "{place}");
    }
}
