//! The life of a register set at the port: open, intent, issue, debit, print, and what survives.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::record::{flag, word};
use hdl::regs::{self, command, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "franking",
    once: named![
        a_blank_device_becomes_ready_and_says_what_it_is,
        one_piece_from_intent_to_print,
        the_books_survive_the_supply,
        locking_a_set_withdraws_the_permit_of_its_piece,
        a_credit_between_intent_and_debit_leaves_the_code_issued,
        a_piece_reprinted_after_a_cut_is_confirmed_in_its_own_set
    ],
    swept: named![],
};

fn ready(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench
}

fn a_blank_device_becomes_ready_and_says_what_it_is(subject: &Subject) {
    let mut bench = ready(subject);
    assert_eq!(bench.read(regs::ID), 0x4950_0004);
    assert!(bench.unit.out().irq);
    bench.write(regs::IRQ_CLEAR, 0);
    assert!(!bench.status(status::IRQ));
    assert!(!bench.status(status::DEVICE_LOCKED));
}

fn one_piece_from_intent_to_print(subject: &Subject) {
    let mut bench = ready(subject);
    bench.open(2, true, 10_000);
    assert_eq!(bench.with_value(command::INTENT, 820), result::OK);
    let record = bench.record();
    assert_eq!(record[word::INTENT_VALUE], 1 << 24 | 820);
    assert_eq!(record[word::INTENT_ASCENDING_LO], 820);
    assert_eq!(record[word::FLAGS] & flag::PENDING, flag::PENDING);
    assert_eq!(bench.command(command::ISSUE), result::OK);
    assert!(bench.status(status::ISSUED));
    assert_eq!(bench.command(command::CLEAR_INTENT), result::INTENT_ISSUED);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert!(bench.unit.out().permit.asserted());
    assert!(
        bench.status(status::BACKGROUND),
        "bank B follows behind the answer"
    );
    let record = bench.record();
    assert_eq!(record[word::ASCENDING_LO], 820);
    assert_eq!(record[word::DESCENDING_LO], 9_180);
    assert_eq!(record[word::CONTROL_SUM_LO], 10_000);
    assert_eq!(record[word::PIECE_COUNT], 1);
    assert_eq!(record[word::INTENT_VALUE], 0);
    assert_eq!(record[word::BOOKED_VALUE], 1 << 24 | 820);
    assert_eq!(record[word::FLAGS] & flag::UNPRINTED, flag::UNPRINTED);
    assert_eq!(record[word::FLAGS] & flag::PENDING, 0);
    bench.write(regs::IRQ_CLEAR, 0);
    bench.print();
    assert!(!bench.unit.out().permit.asserted());
    bench.settle();
    assert!(bench.status(status::UNREPORTED));
    assert_eq!(bench.record()[word::FLAGS] & flag::UNPRINTED, 0);
}

fn the_books_survive_the_supply(subject: &Subject) {
    let mut bench = ready(subject);
    bench.open(1, true, 10_000);
    assert_eq!(bench.with_value(command::DEBIT, 300), result::OK);
    let before = bench.record();
    bench.settle();
    bench.power_cycle(99);
    bench.until_ready();
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.record(), before);
}

fn locking_a_set_withdraws_the_permit_of_its_piece(subject: &Subject) {
    let mut bench = ready(subject);
    bench.open(0, true, 10_000);
    assert_eq!(bench.with_value(command::DEBIT, 300), result::OK);
    assert!(bench.unit.out().permit.asserted());
    assert_eq!(bench.command(command::LOCK), result::OK);
    assert!(!bench.unit.out().permit.asserted());
}

fn a_credit_between_intent_and_debit_leaves_the_code_issued(subject: &Subject) {
    let mut bench = ready(subject);
    bench.open(0, true, 10_000);
    assert_eq!(bench.with_value(command::INTENT, 300), result::OK);
    assert_eq!(bench.command(command::ISSUE), result::OK);
    assert_eq!(bench.with_value(command::CREDIT, 5_000), result::OK);
    assert!(bench.status(status::ISSUED));
    assert_eq!(bench.command(command::CLEAR_INTENT), result::INTENT_ISSUED);
    assert_eq!(bench.with_value(command::DEBIT, 300), result::OK);
    assert!(!bench.status(status::ISSUED));
}

fn a_piece_reprinted_after_a_cut_is_confirmed_in_its_own_set(subject: &Subject) {
    let mut bench = ready(subject);
    bench.open(2, true, 10_000);
    assert_eq!(bench.with_value(command::DEBIT, 300), result::OK);
    bench.settle();
    bench.power_cycle(7);
    bench.until_ready();
    assert!(!bench.unit.out().permit.asserted());
    assert_eq!(bench.select(2), result::OK);
    bench.write(regs::SET, 1);
    assert_eq!(bench.command(command::REPRINT), result::OK);
    assert!(bench.unit.out().permit.asserted());
    bench.print();
    bench.settle();
    assert_eq!(bench.record()[word::FLAGS] & flag::UNPRINTED, 0);
    assert_eq!(bench.record()[word::PIECE_COUNT], 1);
}
