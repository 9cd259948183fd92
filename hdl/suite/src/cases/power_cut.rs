//! The supply fails at every clock of a command (in the short form, at one in so many): the set is as before or as after,
//! never between, never locked.
//!
//! The word or page in flight is torn and reads as anything until it is rewritten; a torn marker often reads VALID.

use crate::bench::Bench;
use crate::bench::books::assert_both_banks_hold;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::Ability;
use hdl::record::{Record, SETS, word};
use hdl::regs::{self, command, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "power_cut",
    once: named![after_a_cut_a_pending_intent_counts_as_issued],
    swept: named![
        a_debit_is_booked_or_not,
        a_debit_without_descending_register_over_a_slow_bank_is_booked_or_not,
        an_intent_stands_or_not,
        the_debit_of_a_pending_intent_is_booked_or_pending,
        a_credit_arrives_whole_or_not_at_all,
        a_withdrawal_is_made_or_not,
        a_cleared_intent_is_gone_or_pending,
        a_set_is_locked_or_not,
        the_device_is_locked_for_the_reason_given_or_not_locked,
        a_printed_piece_is_confirmed_or_not,
        a_set_is_closed_or_open,
        a_set_is_opened_or_empty,
        the_first_recovery_may_be_cut_anywhere
    ],
};

/// Recovers and reads the record of `set`.
fn recovered(bench: &mut Bench, set: u32, what: &str) -> Record {
    bench.until_ready();
    assert!(
        !bench.status(status::DEVICE_LOCKED),
        "{what}: locked, reason {}",
        bench.reason()
    );
    assert_eq!(bench.select(set), result::OK, "{what}: not selectable");
    let record = bench.record();
    assert_both_banks_hold(bench, set, &record, what);
    record
}

/// Runs command `asked` from `start`, cutting the supply at every clock, and again within the recovery.
fn cut_everywhere(start: &Bench, stride: u64, set: u32, asked: u32) {
    cut_what(start, stride, set, &format!("command {asked}"), |bench| {
        bench.write(regs::COMMAND, asked);
    });
}

/// The same for anything that `begin` sets going.
fn cut_what(start: &Bench, stride: u64, set: u32, name: &str, begin: impl Fn(&mut Bench)) {
    let mut whole = start.clone();
    let before = whole.record();
    let mut running = start.clone();
    begin(&mut running);
    let first = running.cycle;
    begin(&mut whole);
    whole.settle();
    let after = whole.record();
    assert_ne!(before, after, "{name} did nothing");
    let length = whole.cycle - first;
    let both = length > 300 || !start.has(Ability::BankB);
    assert!(both, "both commits lie in {length} clocks");
    let mut seen = [false; 2];
    for cut in 0..length {
        let what = format!("{name}, cut {cut}");
        running.tick();
        if cut % stride != 0 {
            continue;
        }
        let mut bench = running.clone();
        bench.power_cycle(cut as u32 + 1);
        let mut again = bench.clone();
        let record = recovered(&mut bench, set, &what);
        assert!(
            record == before || record == after,
            "{what}: between the books"
        );
        seen[usize::from(record == after)] = true;
        for _ in 0..(cut * 7919) % 6000 {
            again.tick();
        }
        again.power_cycle(cut as u32 + 77);
        let twice = recovered(&mut again, set, &format!("{what}, then in the recovery"));
        assert!(
            twice == before || twice == after,
            "{what}: between the books after a second cut"
        );
    }
    assert_eq!(
        seen,
        [true, true],
        "cuts early and late end on different sides"
    );
}

fn start(subject: &Subject, descending: bool, waits: u32) -> Bench {
    let mut bench = subject.bench();
    bench.a.waits = waits;
    bench.until_ready();
    bench.open(3, descending, 50_000);
    bench.settle();
    bench.value(700);
    bench
}

fn a_debit_is_booked_or_not(subject: &Subject, stride: u64) {
    cut_everywhere(&start(subject, true, 0), stride, 3, command::DEBIT);
}

fn a_debit_without_descending_register_over_a_slow_bank_is_booked_or_not(
    subject: &Subject,
    stride: u64,
) {
    cut_everywhere(&start(subject, false, 3), stride, 3, command::DEBIT);
}

fn an_intent_stands_or_not(subject: &Subject, stride: u64) {
    cut_everywhere(&start(subject, true, 1), stride, 3, command::INTENT);
}

fn the_debit_of_a_pending_intent_is_booked_or_pending(subject: &Subject, stride: u64) {
    let mut bench = start(subject, true, 0);
    assert_eq!(bench.command(command::INTENT), result::OK);
    bench.settle();
    cut_everywhere(&bench, stride, 3, command::DEBIT);
}

fn a_credit_arrives_whole_or_not_at_all(subject: &Subject, stride: u64) {
    cut_everywhere(&start(subject, true, 0), stride, 3, command::CREDIT);
}

fn a_withdrawal_is_made_or_not(subject: &Subject, stride: u64) {
    cut_everywhere(&start(subject, true, 0), stride, 3, command::WITHDRAW);
}

fn a_cleared_intent_is_gone_or_pending(subject: &Subject, stride: u64) {
    let mut bench = start(subject, true, 0);
    assert_eq!(bench.command(command::INTENT), result::OK);
    bench.settle();
    cut_everywhere(&bench, stride, 3, command::CLEAR_INTENT);
}

fn a_set_is_locked_or_not(subject: &Subject, stride: u64) {
    cut_everywhere(&start(subject, true, 0), stride, 3, command::LOCK);
}

fn the_device_is_locked_for_the_reason_given_or_not_locked(subject: &Subject, stride: u64) {
    let mut start = start(subject, true, 0);
    let books = start.record();
    start.value(u64::from(lock_reason::KEY_CHECK));
    start.write(regs::INFO, 1 << regs::info::WHOLE_DEVICE);
    let moments = start.moments(command::LOCK).take_while(Bench::works);
    let mut seen = [false; 2];
    for (cut, mut bench) in moments.enumerate().step_by(stride as usize) {
        bench.power_cycle(cut as u32 + 1);
        bench.until_ready();
        let locked = bench.status(status::DEVICE_LOCKED);
        let reason = if locked {
            lock_reason::KEY_CHECK
        } else {
            lock_reason::NONE
        };
        assert_eq!(bench.reason(), reason, "cut {cut}");
        assert_eq!(
            bench.select(3),
            result::OK,
            "cut {cut}: registers stay readable"
        );
        assert_eq!(bench.record(), books, "cut {cut}");
        seen[usize::from(locked)] = true;
    }
    assert_eq!(
        seen,
        [true, true],
        "cuts early and late end on different sides"
    );
}

fn a_printed_piece_is_confirmed_or_not(subject: &Subject, stride: u64) {
    let mut bench = start(subject, true, 0);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    cut_what(&bench, stride, 3, "printed", Bench::print);
}

fn a_set_is_closed_or_open(subject: &Subject, stride: u64) {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(3, true, 0);
    bench.settle();
    cut_everywhere(&bench, stride, 3, command::CLOSE);
}

fn a_set_is_opened_or_empty(subject: &Subject, stride: u64) {
    let mut bench = start(subject, true, 0);
    assert_eq!(bench.select(1), result::OK);
    bench.settle();
    cut_everywhere(&bench, stride, 1, command::OPEN);
}

fn after_a_cut_a_pending_intent_counts_as_issued(subject: &Subject) {
    let mut bench = start(subject, true, 0);
    assert_eq!(bench.command(command::INTENT), result::OK);
    assert!(!bench.clone().status(status::ISSUED));
    bench.settle();
    bench.power_cycle(5);
    bench.until_ready();
    assert_eq!(bench.select(3), result::OK);
    assert!(bench.status(status::ISSUED));
    assert_eq!(bench.command(command::CLEAR_INTENT), result::INTENT_ISSUED);
    bench.value(700);
    bench.write(regs::INFO, 1);
    let date_key = bench.record()[word::INTENT_DATE_KEY];
    bench.write(regs::DATE_KEY, date_key);
    assert_eq!(bench.command(command::DEBIT), result::OK);
}

fn the_first_recovery_may_be_cut_anywhere(subject: &Subject, stride: u64) {
    let bench = subject.bench();
    let mut running = bench.clone();
    for cut in 0..6_000_u32 {
        running.tick();
        if u64::from(cut) % (16 + stride) != 0 {
            continue;
        }
        let mut bench = running.clone();
        bench.power_cycle(cut + 1);
        for set in 0..SETS as u32 {
            recovered(&mut bench, set, &format!("recovery cut at {cut}"));
        }
    }
}
