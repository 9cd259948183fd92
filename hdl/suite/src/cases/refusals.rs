//! Every refusal: its result code, and that it changes nothing but the port and result registers.

use crate::bench::Bench;
use crate::bench::kept::kept;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::Ability;
use hdl::record::{MAX_ASCENDING, MAX_IMPRINT, Record, WORDS, address, flag, sealed, word};
use hdl::regs::{self, command, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "refusals",
    once: named![
        unknown_commands_sets_and_selection,
        an_empty_set_takes_only_open,
        a_closed_set_opens_again_only_with_a_higher_opening_number,
        values_at_their_bounds,
        a_set_without_descending_register_is_bound_by_its_limit,
        a_pending_intent_reserves_its_piece,
        counters_end_without_wrapping,
        reprint_needs_an_unprinted_piece,
        an_intent_ends_the_right_to_reprint_even_when_it_is_cleared,
        a_locked_set_is_readable_and_nothing_else,
        a_broken_sum_is_refused_and_locks_the_device,
        operands_and_command_are_closed_while_a_command_runs,
        they_are_closed_to_an_access_that_leaves_the_address_of_its_setup,
        nothing_is_accepted_before_recovery_is_done
    ],
    swept: named![],
};

#[track_caller]
fn refused(bench: &mut Bench, asked: u32, expected: u32) {
    bench.settle();
    let before = kept(bench);
    assert_eq!(bench.command(asked), expected);
    bench.settle();
    assert_eq!(kept(bench), before, "a refused command changed something");
}

#[track_caller]
fn refused_value(bench: &mut Bench, asked: u32, value: u64, expected: u32) {
    bench.value(value);
    refused(bench, asked, expected);
}

fn ready(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench
}

fn opened(subject: &Subject, descending: bool, value: u64) -> Bench {
    let mut bench = ready(subject);
    bench.open(0, descending, value);
    bench.settle();
    bench
}

/// A ready unit whose set 0 holds `change` of an open, funded record.
fn holding(subject: &Subject, change: impl Fn(&mut Record)) -> Bench {
    let mut bench = subject.bench();
    let mut record = [0; WORDS];
    record[word::FLAGS] = flag::OPEN | flag::HAS_DESCENDING | 1 << 8;
    record[word::DESCENDING_LO] = 5_000;
    record[word::CONTROL_SUM_LO] = 5_000;
    change(&mut record);
    let base = address(0, 0, 0) as usize;
    for bank in [&mut bench.a, &mut bench.b] {
        bank.words[base..base + WORDS].copy_from_slice(&sealed(record));
    }
    bench.until_ready();
    assert_eq!(bench.select(0), result::OK);
    bench.value(100);
    bench
}

fn unknown_commands_sets_and_selection(subject: &Subject) {
    let mut bench = ready(subject);
    refused(&mut bench, 0, result::UNKNOWN_COMMAND);
    refused(&mut bench, 13, result::UNKNOWN_COMMAND);
    for bit in 4..32 {
        let beyond = 1 << bit | command::SELECT;
        refused(&mut bench, beyond, result::UNKNOWN_COMMAND);
    }
    for asked in command::READ..=command::LOCK {
        refused(&mut bench, asked, result::NOT_SELECTED);
    }
    for bit in 2..32 {
        bench.write(regs::SET, 1 << bit);
        refused(&mut bench, command::SELECT, result::UNKNOWN_SET);
    }
    bench.write(regs::SET, u32::MAX);
    refused(&mut bench, command::SELECT, result::UNKNOWN_SET);
}

fn an_empty_set_takes_only_open(subject: &Subject) {
    let mut bench = ready(subject);
    bench.select(1);
    for asked in [
        command::CLOSE,
        command::DEBIT,
        command::CREDIT,
        command::WITHDRAW,
        command::INTENT,
        command::ISSUE,
    ] {
        refused(&mut bench, asked, result::SET_NOT_OPEN);
    }
    bench.write(regs::INFO, 1 << 16);
    refused(&mut bench, command::OPEN, result::OPENING_USED);
}

fn a_closed_set_opens_again_only_with_a_higher_opening_number(subject: &Subject) {
    let mut bench = opened(subject, true, 300);
    refused(&mut bench, command::OPEN, result::SET_OPEN);
    refused(&mut bench, command::CLOSE, result::FUNDS_REMAIN);
    assert_eq!(bench.with_value(command::DEBIT, 300), result::OK);
    assert_eq!(bench.command(command::CLOSE), result::OK);
    refused(&mut bench, command::OPEN, result::OPENING_USED);
    let generation = bench.record()[word::GENERATION];
    bench.write(regs::INFO, 2 << 8 | 1);
    assert_eq!(bench.with_value(command::OPEN, 900), result::OK);
    let record = bench.record();
    assert_eq!(record[word::ASCENDING_LO], 0);
    assert_eq!(record[word::PIECE_COUNT], 0);
    assert_eq!(record[word::LIMIT_LO], 900);
    assert_eq!(record[word::FLAGS], flag::OPEN | 2 << 8);
    assert_eq!(record[word::GENERATION], generation + 1);
}

fn values_at_their_bounds(subject: &Subject) {
    let mut bench = opened(subject, true, 1);
    for bit in 0..32 {
        let value = MAX_IMPRINT ^ 1 << bit;
        let expected = if value > MAX_IMPRINT {
            result::ABOVE_MAXIMUM
        } else {
            result::FUNDS_SHORT
        };
        refused_value(&mut bench, command::DEBIT, value.into(), expected);
    }
    let mut bench = opened(subject, true, 500_000);
    refused_value(&mut bench, command::DEBIT, 0, result::VALUE_ZERO);
    refused_value(
        &mut bench,
        command::DEBIT,
        u64::from(MAX_IMPRINT) + 1,
        result::ABOVE_MAXIMUM,
    );
    refused_value(&mut bench, command::INTENT, 1 << 32, result::ABOVE_MAXIMUM);
    assert_eq!(
        bench.with_value(command::DEBIT, u64::from(MAX_IMPRINT)),
        result::OK
    );
    refused_value(&mut bench, command::WITHDRAW, 500_000, result::FUNDS_SHORT);
    assert_eq!(
        bench.with_value(command::WITHDRAW, 500_000 - u64::from(MAX_IMPRINT)),
        result::OK
    );
    refused_value(&mut bench, command::DEBIT, 1, result::FUNDS_SHORT);
    refused_value(
        &mut bench,
        command::CREDIT,
        u64::MAX,
        result::CONTROL_SUM_OVERFLOW,
    );
    assert_eq!(
        bench.with_value(command::CREDIT, u64::MAX - u64::from(MAX_IMPRINT)),
        result::OK
    );
    refused_value(&mut bench, command::CREDIT, 1, result::CONTROL_SUM_OVERFLOW);
}

fn a_set_without_descending_register_is_bound_by_its_limit(subject: &Subject) {
    let mut bench = opened(subject, false, 1_000);
    assert_eq!(bench.with_value(command::DEBIT, 600), result::OK);
    bench.print();
    bench.settle();
    let record = bench.record();
    assert_eq!(record[word::CONTROL_SUM_LO], 600);
    assert_eq!(record[word::DESCENDING_LO], 0);
    refused_value(&mut bench, command::DEBIT, 401, result::FUNDS_SHORT);
    refused_value(&mut bench, command::WITHDRAW, 401, result::FUNDS_SHORT);
    assert_eq!(bench.with_value(command::WITHDRAW, 400), result::OK);
    assert_eq!(bench.record()[word::LIMIT_LO], 600);
    refused_value(&mut bench, command::DEBIT, 1, result::FUNDS_SHORT);
    assert_eq!(bench.with_value(command::CREDIT, 1), result::OK);
    assert_eq!(bench.with_value(command::DEBIT, 1), result::OK);
    refused_value(
        &mut bench,
        command::CREDIT,
        u64::MAX,
        result::CONTROL_SUM_OVERFLOW,
    );
}

fn a_pending_intent_reserves_its_piece(subject: &Subject) {
    let mut bench = opened(subject, true, 1_000);
    refused(&mut bench, command::ISSUE, result::NO_INTENT);
    refused(&mut bench, command::CLEAR_INTENT, result::NO_INTENT);
    assert_eq!(bench.with_value(command::INTENT, 300), result::OK);
    refused(&mut bench, command::INTENT, result::INTENT_PENDING);
    refused(&mut bench, command::WITHDRAW, result::INTENT_PENDING);
    refused(&mut bench, command::CLOSE, result::INTENT_PENDING);
    refused(&mut bench, command::REPRINT, result::INTENT_PENDING);
    refused_value(&mut bench, command::DEBIT, 301, result::INTENT_DIFFERS);
    refused_value(
        &mut bench,
        command::DEBIT,
        300 + (1 << 24),
        result::INTENT_DIFFERS,
    );
    bench.value(300);
    bench.write(regs::DATE_KEY, 1);
    refused(&mut bench, command::DEBIT, result::INTENT_DIFFERS);
    bench.write(regs::DATE_KEY, 0x1a0b_1603);
    bench.write(regs::INFO, 2);
    refused(&mut bench, command::DEBIT, result::INTENT_DIFFERS);
    bench.write(regs::INFO, 1);
    assert_eq!(bench.command(command::CLEAR_INTENT), result::OK);
    assert_eq!(bench.command(command::INTENT), result::OK);
    assert_eq!(bench.command(command::ISSUE), result::OK);
    refused(&mut bench, command::CLEAR_INTENT, result::INTENT_ISSUED);
    assert_eq!(bench.with_value(command::CREDIT, 5), result::OK);
    bench.value(300);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert!(!bench.status(status::ISSUED));
}

fn counters_end_without_wrapping(subject: &Subject) {
    let mut bench = holding(subject, |record| record[word::PIECE_COUNT] = u32::MAX);
    refused(&mut bench, command::DEBIT, result::PIECE_COUNT_OVERFLOW);
    refused(&mut bench, command::INTENT, result::PIECE_COUNT_OVERFLOW);
    let mut bench = holding(subject, |record| record[word::GENERATION] = u32::MAX);
    refused(&mut bench, command::DEBIT, result::GENERATION_OVERFLOW);
    let mut bench = holding(subject, |record| record[word::GENERATION] = u32::MAX - 2);
    assert_eq!(bench.command(command::INTENT), result::OK);
    refused(&mut bench, command::CREDIT, result::GENERATION_OVERFLOW);
    assert_eq!(
        bench.command(command::DEBIT),
        result::OK,
        "the last generation is kept for the pending debit"
    );
    let mut bench = holding(subject, |record| {
        let ascending = MAX_ASCENDING - 99;
        let control_sum = ascending + 5_000;
        record[word::ASCENDING_LO] = ascending as u32;
        record[word::ASCENDING_HI] = (ascending >> 32) as u32;
        record[word::CONTROL_SUM_LO] = control_sum as u32;
        record[word::CONTROL_SUM_HI] = (control_sum >> 32) as u32;
    });
    refused(&mut bench, command::DEBIT, result::ASCENDING_OVERFLOW);
    assert_eq!(bench.with_value(command::DEBIT, 99), result::OK);
}

fn reprint_needs_an_unprinted_piece(subject: &Subject) {
    let mut bench = opened(subject, true, 1_000);
    refused(&mut bench, command::REPRINT, result::NOTHING_UNPRINTED);
    assert_eq!(bench.with_value(command::DEBIT, 10), result::OK);
    bench.settle();
    let books = bench.record();
    assert_eq!(bench.command(command::REPRINT), result::OK);
    assert!(bench.unit.out().permit.asserted());
    assert_eq!(bench.record(), books);
    bench.print();
    bench.settle();
    refused(&mut bench, command::REPRINT, result::NOTHING_UNPRINTED);
    assert!(!bench.unit.out().permit.asserted());
}

fn an_intent_ends_the_right_to_reprint_even_when_it_is_cleared(subject: &Subject) {
    let mut bench = opened(subject, true, 1_000);
    assert_eq!(bench.with_value(command::DEBIT, 10), result::OK);
    assert_eq!(bench.with_value(command::INTENT, 10), result::OK);
    refused(&mut bench, command::REPRINT, result::INTENT_PENDING);
    assert_eq!(bench.command(command::CLEAR_INTENT), result::OK);
    refused(&mut bench, command::REPRINT, result::NOTHING_UNPRINTED);
}

fn a_locked_set_is_readable_and_nothing_else(subject: &Subject) {
    let mut bench = opened(subject, true, 1_000);
    bench.value(u64::from(lock_reason::KEY_CHECK));
    assert_eq!(bench.command(command::LOCK), result::OK);
    assert_eq!(bench.record()[word::FLAGS] >> 16, lock_reason::KEY_CHECK);
    bench.value(5);
    for asked in command::OPEN..=command::LOCK {
        refused(&mut bench, asked, result::SET_LOCKED);
    }
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.select(0), result::OK);
    assert_eq!(bench.record()[word::DESCENDING_LO], 1_000);
}

fn a_broken_sum_is_refused_and_locks_the_device(subject: &Subject) {
    let mut bench = holding(subject, |record| record[word::CONTROL_SUM_LO] = 4_999);
    assert_eq!(bench.command(command::DEBIT), result::BROKEN_SUM);
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BROKEN_SUM);
    refused(&mut bench, command::DEBIT, result::DEVICE_LOCKED);
    assert_eq!(bench.select(0), result::OK, "registers stay readable");
}

fn operands_and_command_are_closed_while_a_command_runs(subject: &Subject) {
    let mut bench = opened(subject, true, 1_000);
    bench.value(10);
    bench.write(regs::COMMAND, command::DEBIT);
    assert!(!bench.try_write(regs::VALUE_LO, 11));
    assert!(!bench.try_write(regs::COMMAND, command::DEBIT));
    assert!(!bench.try_write(regs::PEER_CHECK, 0));
    assert!(!bench.try_write(regs::STATUS, 0), "a read-only register");
    assert!(!bench.try_write(0xfc, 0), "no register");
    assert!(bench.try_read(0xfc).1, "no register");
    bench.settle();
    assert_eq!(bench.record()[word::ASCENDING_LO], 10);
    assert_eq!(bench.read(regs::VALUE_LO), 10);
}

fn they_are_closed_to_an_access_that_leaves_the_address_of_its_setup(subject: &Subject) {
    let mut start = opened(subject, true, 1_000);
    // No unit has to stand what the protocol forbids; ours does.
    start.needs(Ability::StateList);
    start.value(10);
    let stands_on = |bench: &mut Bench| {
        let operands = regs::SET..=regs::LICENCE;
        let places = operands.step_by(4).chain([regs::COMMAND]);
        places.map(|at| bench.read(at)).collect::<Vec<_>>()
    };
    for address in (0..=0xfc).step_by(4).filter(|at| *at != regs::IRQ_CLEAR) {
        let mut bench = start.clone();
        bench.write(regs::COMMAND, command::DEBIT);
        let before = stands_on(&mut bench);
        bench.pins.psel = true;
        bench.pins.pwrite = true;
        bench.pins.paddr = regs::IRQ_CLEAR;
        bench.tick();
        bench.pins.penable = true;
        bench.pins.paddr = address;
        bench.pins.pwdata = command::CREDIT;
        bench.tick();
        bench.pins.psel = false;
        bench.pins.penable = false;
        assert_eq!(stands_on(&mut bench), before, "{address:#x}");
        bench.settle();
        assert_eq!(bench.read(regs::RESULT), result::OK, "{address:#x}");
        assert!(!bench.status(status::DEVICE_LOCKED), "{address:#x}");
        assert_eq!(bench.record()[word::ASCENDING_LO], 10, "{address:#x}");
    }
}

fn nothing_is_accepted_before_recovery_is_done(subject: &Subject) {
    let mut bench = subject.bench();
    assert!(!bench.try_write(regs::COMMAND, command::SELECT));
    assert!(!bench.status(status::READY));
    assert!(
        bench.try_write(regs::VALUE_LO, 5),
        "operands may be prepared"
    );
}
