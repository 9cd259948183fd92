//! The print head's report against the commands that permit: one imprint for each piece that is paid, whatever the clock.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::TwoRail;
use hdl::record::{flag, word};
use hdl::regs::{self, command, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "printed",
    once: named![
        a_report_within_a_reprint_ends_the_piece_for_good,
        a_report_within_the_next_debit_is_that_of_the_piece_before,
        a_debit_waits_for_the_print_of_another_sets_piece,
        a_debit_ends_the_permit_of_the_sets_piece_before,
        a_report_that_lasts_does_not_take_the_next_permit,
        a_reprint_never_moves_the_permit_to_another_set
    ],
    swept: named![],
};

/// A unit at rest with a booked piece in set 2, its permit up, and set 1 open.
fn permitted(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(1, true, 9_000);
    bench.open(2, true, 9_000);
    assert_eq!(bench.with_value(command::DEBIT, 100), result::OK);
    bench.settle();
    assert!(bench.unit.out().permit.asserted());
    bench
}

fn unprinted(bench: &mut Bench) -> bool {
    bench.record()[word::FLAGS] & flag::UNPRINTED != 0
}

/// A report of `length` clocks while a command runs; returns its result.
fn under_report(bench: &mut Bench, length: u32) -> u32 {
    bench.pins.printed = TwoRail::ASSERTED;
    for _ in 0..length {
        bench.tick();
    }
    bench.pins.printed = TwoRail::IDLE;
    bench.settle();
    bench.read(regs::RESULT)
}

fn a_report_within_a_reprint_ends_the_piece_for_good(subject: &Subject) {
    let moments = permitted(subject).moments(command::REPRINT);
    for (delay, moment) in moments.take_while(Bench::waits).enumerate() {
        for length in [1, 5, 700] {
            let mut bench = moment.clone();
            let answer = under_report(&mut bench, length);
            let what = format!("report after {delay} clocks for {length}, answer {answer:#x}");
            assert!(
                !bench.unit.out().permit.asserted(),
                "{what}: a free imprint"
            );
            assert!(!unprinted(&mut bench), "{what}: not recorded");
        }
    }
}

fn a_report_within_the_next_debit_is_that_of_the_piece_before(subject: &Subject) {
    let moments = permitted(subject).moments(command::DEBIT);
    let mut answers = [0; 2];
    for (delay, moment) in moments.take_while(Bench::waits).enumerate() {
        let lengths = if delay % 17 == 0 {
            &[1, 40, 700][..]
        } else {
            &[1]
        };
        for length in lengths.iter().copied() {
            let mut bench = moment.clone();
            let answer = under_report(&mut bench, length);
            let what = format!("report after {delay} clocks for {length}, answer {answer:#x}");
            let booked = answer == result::OK;
            assert!(booked || answer == result::PRINT_DUE, "{what}");
            assert_eq!(bench.unit.out().permit.asserted(), booked, "{what}");
            assert_eq!(unprinted(&mut bench), booked, "{what}");
            let pieces = bench.record()[word::PIECE_COUNT];
            assert_eq!(pieces, 1 + u32::from(booked), "{what}");
            answers[usize::from(booked)] += 1;
        }
    }
    assert!(answers[0] > 0, "no debit met a print not yet recorded");
}

fn a_debit_waits_for_the_print_of_another_sets_piece(subject: &Subject) {
    let mut bench = permitted(subject);
    assert_eq!(bench.select(1), result::OK);
    let before = bench.record();
    assert_eq!(bench.command(command::DEBIT), result::PRINT_DUE);
    bench.settle();
    assert_eq!(bench.record(), before);
    assert!(bench.unit.out().permit.asserted());
    bench.print();
    bench.settle();
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert!(bench.unit.out().permit.asserted());
}

fn a_debit_ends_the_permit_of_the_sets_piece_before(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.write(regs::COMMAND, command::DEBIT);
    bench.until("decided", |bench| !bench.unit.out().permit.asserted());
    assert!(bench.status(status::BUSY), "its own comes with the answer");
    bench.until("answered", |bench| !bench.status(status::BUSY));
    assert!(bench.unit.out().permit.asserted());
    assert!(unprinted(&mut bench));
}

fn a_report_that_lasts_does_not_take_the_next_permit(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.pins.printed = TwoRail::ASSERTED;
    bench.settle();
    assert!(!bench.unit.out().permit.asserted());
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    assert!(bench.unit.out().permit.asserted());
    bench.pins.printed = TwoRail::IDLE;
    bench.tick();
    bench.print();
    bench.settle();
    assert!(!bench.unit.out().permit.asserted());
    assert!(!unprinted(&mut bench));
}

fn a_reprint_never_moves_the_permit_to_another_set(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.print();
    bench.settle();
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    bench.power_cycle(7);
    bench.until_ready();
    bench.value(100);
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert_eq!(
        bench.command(command::REPRINT),
        result::OK,
        "the very piece"
    );
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.command(command::REPRINT), result::PRINT_DUE);
    bench.print();
    bench.settle();
    assert!(unprinted(&mut bench), "the report was set 2's");
    assert_eq!(bench.command(command::REPRINT), result::OK);
}
