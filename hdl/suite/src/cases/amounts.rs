//! Amounts are 64 bits that pass in two words: every sum carries, and every difference borrows, from one to the other.

use crate::bench::Bench;
use crate::bench::books::with_amounts;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::Ability;
use hdl::record::{Record, WORDS, address, sealed, word};
use hdl::regs::{command, result};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "amounts",
    once: named![
        a_piece_carries_into_ascending_and_borrows_from_descending,
        a_piece_without_descending_register_carries_into_ascending_and_control_sum,
        a_credit_carries_and_a_withdrawal_borrows,
        a_limit_carries_and_borrows
    ],
    swept: named![],
};

/// One word boundary.
const WORD: u64 = 1 << 32;

/// A unit with set 0 selected, open, with these amounts.
fn holding(subject: &Subject, ascending: u64, descending: u64, limit: u64) -> Bench {
    let record = with_amounts(ascending, descending, limit);
    let mut bench = subject.bench();
    if limit != 0 {
        bench.needs(Ability::Limits);
    }
    let base = address(0, 0, 0) as usize;
    for bank in [&mut bench.a, &mut bench.b] {
        bank.words[base..base + WORDS].copy_from_slice(&sealed(record));
    }
    bench.until_ready();
    assert_eq!(bench.select(0), result::OK);
    bench
}

fn amount(record: &Record, lo: usize) -> u64 {
    u64::from(record[lo + 1]) << 32 | u64::from(record[lo])
}

/// Ascending, descending, control sum, limit.
fn books(bench: &mut Bench) -> [u64; 4] {
    let record = bench.record();
    [
        word::ASCENDING_LO,
        word::DESCENDING_LO,
        word::CONTROL_SUM_LO,
        word::LIMIT_LO,
    ]
    .map(|lo| amount(&record, lo))
}

fn a_piece_carries_into_ascending_and_borrows_from_descending(subject: &Subject) {
    let mut bench = holding(subject, WORD - 100, WORD + 50, 0);
    assert_eq!(bench.with_value(command::INTENT, 300), result::OK);
    let predicted = amount(&bench.record(), word::INTENT_ASCENDING_LO);
    assert_eq!(predicted, WORD + 200);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    let expected = [WORD + 200, WORD - 250, 2 * WORD - 50, 0];
    assert_eq!(books(&mut bench), expected);
    assert_eq!(amount(&bench.record(), word::INTENT_ASCENDING_LO), 0);
}

fn a_piece_without_descending_register_carries_into_ascending_and_control_sum(subject: &Subject) {
    let mut bench = holding(subject, WORD - 1, 0, WORD + 7);
    assert_eq!(bench.with_value(command::DEBIT, 9), result::FUNDS_SHORT);
    assert_eq!(bench.with_value(command::DEBIT, 8), result::OK);
    assert_eq!(books(&mut bench), [WORD + 7, 0, WORD + 7, WORD + 7]);
}

fn a_credit_carries_and_a_withdrawal_borrows(subject: &Subject) {
    let mut bench = holding(subject, 0, WORD - 10, 0);
    assert_eq!(bench.with_value(command::CREDIT, WORD + 30), result::OK);
    let funds = 2 * WORD + 20;
    assert_eq!(books(&mut bench), [0, funds, funds, 0]);
    assert_eq!(bench.with_value(command::WITHDRAW, 30), result::OK);
    assert_eq!(books(&mut bench), [0, funds - 30, funds - 30, 0]);
    let all_and_one = funds - 29;
    assert_eq!(
        bench.with_value(command::WITHDRAW, all_and_one),
        result::FUNDS_SHORT
    );
}

fn a_limit_carries_and_borrows(subject: &Subject) {
    let mut bench = holding(subject, WORD - 5, 0, WORD - 1);
    assert_eq!(bench.with_value(command::CREDIT, 3), result::OK);
    assert_eq!(books(&mut bench)[3], WORD + 2);
    assert_eq!(bench.with_value(command::WITHDRAW, 8), result::FUNDS_SHORT);
    assert_eq!(bench.with_value(command::WITHDRAW, 7), result::OK);
    assert_eq!(books(&mut bench), [WORD - 5, 0, WORD - 5, WORD - 5]);
}
