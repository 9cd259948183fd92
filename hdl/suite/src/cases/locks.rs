//! The device lock: it comes from anywhere, at once, once, and nothing is permitted or recorded behind it.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::record::{MARKER_VALID, MARKER_WORD, SETS, address, flag, word};
use hdl::regs::{self, command, lock_reason, result, status};
use hdl::{Ability, Phase, TwoRail};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "locks",
    once: named![
        the_first_reason_stands,
        a_debit_under_way_ends_without_a_permit,
        a_print_not_yet_recorded_stays_unrecorded,
        a_print_whose_record_is_unreadable_costs_that_set_and_the_unit_comes_to_rest,
        a_lock_that_no_bank_takes_is_not_tried_for_ever,
        a_lock_that_no_bank_writes_is_not_tried_for_ever,
        a_print_that_no_bank_takes_is_not_tried_for_ever
    ],
    swept: named![],
};

/// A unit at rest with set 2 open and selected, the value of a piece in the operands.
fn opened(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(2, true, 9_000);
    bench.settle();
    bench.value(100);
    bench
}

/// One clock of a report that cannot be: the device locks, whatever it is doing.
fn break_the_report(bench: &mut Bench) {
    bench.pins.printed = TwoRail {
        rail: true,
        complement: true,
    };
    bench.tick();
    bench.pins.printed = TwoRail::IDLE;
}

fn the_first_reason_stands(subject: &Subject) {
    let mut bench = opened(subject);
    bench.show_peer(1);
    break_the_report(&mut bench);
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::PEER_MISMATCH);
    bench.power_cycle(1);
    bench.until_ready();
    assert_eq!(bench.reason(), lock_reason::PEER_MISMATCH);
}

fn a_debit_under_way_ends_without_a_permit(subject: &Subject) {
    let mut bench = opened(subject);
    bench.write(regs::COMMAND, command::DEBIT);
    bench.until("writing", |bench| bench.phase() == Phase::WritingA);
    break_the_report(&mut bench);
    bench.until("answered", |bench| {
        assert!(!bench.unit.out().permit.asserted());
        !bench.status(status::BUSY)
    });
    assert_eq!(bench.read(regs::RESULT), result::OK);
    bench.settle();
    assert!(!bench.unit.out().permit.asserted());
    assert_eq!(
        bench.record()[word::ASCENDING_LO],
        100,
        "booked all the same"
    );
}

fn a_print_not_yet_recorded_stays_unrecorded(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    let booked = bench.record();
    bench.print();
    break_the_report(&mut bench);
    bench.settle();
    assert_eq!(bench.record(), booked);
    bench.power_cycle(1);
    bench.until_ready();
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record(), booked);
    assert_eq!(booked[word::FLAGS] & flag::UNPRINTED, flag::UNPRINTED);
}

fn a_print_whose_record_is_unreadable_costs_that_set_and_the_unit_comes_to_rest(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::Decay);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert_eq!(bench.select(1), result::OK);
    bench.settle();
    for bank in [&mut bench.a, &mut bench.b] {
        for slot in 0..2 {
            bank.words[address(2, slot, 3) as usize] ^= 1;
        }
    }
    bench.print();
    bench.settle();
    assert!(!bench.status(status::DEVICE_LOCKED));
    assert_eq!(bench.phase(), Phase::Idle);
    assert!(!bench.unit.out().permit.asserted());
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
    assert_eq!(bench.select(1), result::OK);
}

fn a_lock_that_no_bank_takes_is_not_tried_for_ever(subject: &Subject) {
    let mut bench = opened(subject);
    bench.a.missing = true;
    bench.b.erring = true;
    assert_eq!(bench.command(command::DEBIT), result::BANK_FAILED);
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.phase(), Phase::Locked);
}

fn a_lock_that_no_bank_writes_is_not_tried_for_ever(subject: &Subject) {
    let mut bench = opened(subject);
    for bank in [&mut bench.a, &mut bench.b] {
        let marker = |slot| address(SETS as u32, slot, MARKER_WORD);
        let free = u32::from(bank.words[marker(0) as usize] == MARKER_VALID);
        bank.worn = Some(marker(free));
    }
    bench.show_peer(1);
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::PEER_MISMATCH);
    assert_eq!(bench.phase(), Phase::Locked);
}

fn a_print_that_no_bank_takes_is_not_tried_for_ever(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    bench.a.missing = true;
    bench.b.erring = true;
    bench.print();
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.phase(), Phase::Locked);
}
