//! Records with a good check code that no unit has written: a bank may hold any, and each bit of them means what it means.
//!
//! The rule that must never break: what a command does not write stays as it is, and what it judges by is judged in every bit.

use super::every_bit::{PATTERNS, booked};
use super::{Group, named};
use crate::bench::Bench;
use crate::bench::books::{Operands, amount, place, printed, set_amount, with_amounts};
use crate::coverage::Asked;
use crate::subject::Subject;
use hdl::Ability;
use hdl::record::{MAX_IMPRINT, PIECE_VALUE_BITS, Record, SETS, WORDS, crc32, flag};
use hdl::record::{sealed, word};
use hdl::regs::{self, command, info, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "crafted",
    once: named![
        opening_forgets_what_a_closed_set_held,
        what_no_command_means_stays_as_it_is,
        an_intent_is_compared_in_every_bit,
        funds_that_remain_are_seen_in_every_bit,
        a_broken_sum_is_seen_in_every_bit,
        a_credit_overflows_where_its_register_does,
        a_limit_is_passed_in_every_bit,
        a_counter_is_at_its_end_in_no_bit_but_all,
        a_check_code_within_a_record_is_not_its_end,
    ],
    swept: named![],
};

/// A recovered unit whose sets hold these records, in both banks.
fn holding(subject: &Subject, record: impl Fn(u32) -> Record) -> Bench {
    let mut bench = subject.bench();
    bench.needs(Ability::BankB);
    for set in 0..SETS as u32 {
        for bank in [&mut bench.a, &mut bench.b] {
            place(bank, set, 0, &record(set));
        }
    }
    bench.reset();
    bench.until_ready();
    bench
}

/// A record of which every word but the amounts and the flags with a meaning is a pattern.
fn patterned(pattern: u32, amounts: &Record, flags: u32) -> Record {
    let mut record = *amounts;
    let meant = flag::OPEN | flag::HAS_DESCENDING | flag::LOCKED | flag::PENDING | flag::UNPRINTED;
    record[word::FLAGS] = pattern & !(meant | 1 << 15) | flags;
    record[word::LICENCE] = !pattern;
    let unmeant = word::INTENT_VALUE..word::CHECK;
    for (at, held) in unmeant.clone().zip(&mut record[unmeant]) {
        *held = pattern.rotate_left(at as u32);
    }
    // Not at their ends.
    for at in [word::PIECE_COUNT, word::GENERATION] {
        record[at] = pattern.rotate_left(at as u32) & u32::MAX >> 1;
    }
    sealed(record)
}

fn opening_forgets_what_a_closed_set_held(subject: &Subject) {
    for (kind, turned) in [(0, 0), (1 << info::DESCENDING, u32::MAX)] {
        let of = |set: u32| PATTERNS[set as usize] ^ turned;
        let held = |set: u32| {
            let half = u64::from(of(set)) << 31;
            patterned(of(set), &with_amounts(half, half, half | 1), 0)
        };
        let mut bench = holding(subject, held);
        if kind == 0 {
            bench.needs(Ability::Limits);
        }
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK);
            let mut record = held(set);
            let value = if kind == 0 { 1 << 40 } else { 0 };
            let operands = Operands {
                set,
                value,
                date_key: of(set),
                info: 0x80 << info::OPENING | kind,
                licence: of(set),
            };
            booked(
                &mut bench,
                &mut record,
                Asked::Open,
                command::OPEN,
                &operands,
            );
            // Nothing is left of its funds either.
            booked(
                &mut bench,
                &mut record,
                Asked::Close,
                command::CLOSE,
                &operands,
            );
        }
    }
}

fn what_no_command_means_stays_as_it_is(subject: &Subject) {
    for turned in [0, u32::MAX] {
        let of = |set: u32| PATTERNS[set as usize] ^ turned;
        let held = |set: u32| {
            let amounts = with_amounts(of(set).into(), 1 << 40 | u64::from(!of(set)), 0);
            patterned(of(set), &amounts, flag::OPEN | flag::HAS_DESCENDING)
        };
        let mut bench = holding(subject, held);
        bench.needs(Ability::Intents);
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK);
            let mut record = held(set);
            assert_eq!(bench.record(), record);
            let operands = |value: u64, info: u32| Operands {
                set,
                value,
                date_key: !of(set),
                info,
                licence: 0,
            };
            let piece = operands(u64::from(of(set) % MAX_IMPRINT), of(set) & 0xff);
            let steps = [
                (Asked::Credit, command::CREDIT, operands(5, 0)),
                (Asked::Intent, command::INTENT, piece),
                (Asked::ClearIntent, command::CLEAR_INTENT, operands(0, 0)),
                (Asked::Withdraw, command::WITHDRAW, operands(3, 0)),
                (Asked::Debit, command::DEBIT, piece),
            ];
            for (asked, code, operands) in steps {
                booked(&mut bench, &mut record, asked, code, &operands);
                let closing = bench.command(command::CLOSE);
                let pending = record[word::FLAGS] & flag::PENDING != 0;
                let forbids = if pending {
                    result::INTENT_PENDING
                } else {
                    result::FUNDS_REMAIN
                };
                assert_eq!(closing, forbids, "behind {}", asked.name());
            }
            bench.print();
            bench.settle();
            record = printed(&record);
            assert_eq!(bench.record(), record);
            let all = operands(amount(&record, word::DESCENDING_LO), 0);
            booked(
                &mut bench,
                &mut record,
                Asked::Withdraw,
                command::WITHDRAW,
                &all,
            );
            booked(&mut bench, &mut record, Asked::Close, command::CLOSE, &all);
        }
    }
}

fn an_intent_is_compared_in_every_bit(subject: &Subject) {
    let held = |set: u32| {
        let pattern = PATTERNS[set as usize];
        let mut record = with_amounts(0, 1 << 40, 0);
        record[word::FLAGS] |= flag::PENDING;
        record[word::INTENT_VALUE] = pattern;
        record[word::INTENT_DATE_KEY] = !pattern;
        sealed(record)
    };
    let mut bench = holding(subject, held);
    bench.needs(Ability::Intents);
    for set in 0..SETS as u32 {
        let pattern = PATTERNS[set as usize];
        assert_eq!(bench.select(set), result::OK);
        let mut debit = |value: u64, layout: u32, date_key: u32| {
            bench.write(regs::INFO, layout);
            bench.write(regs::DATE_KEY, date_key);
            bench.with_value(command::DEBIT, value)
        };
        let value = u64::from(pattern & PIECE_VALUE_BITS);
        let layout = pattern >> PIECE_VALUE_BITS.count_ones();
        assert_eq!(debit(value, layout, !pattern), result::ABOVE_MAXIMUM);
        for bit in (set..64).step_by(SETS) {
            let found = debit(value ^ 1 << bit, layout, !pattern);
            assert_eq!(found, result::INTENT_DIFFERS, "bit {bit} of VALUE");
        }
        for bit in (set..8).step_by(SETS) {
            let found = debit(value, layout ^ 1 << bit, !pattern);
            assert_eq!(found, result::INTENT_DIFFERS, "bit {bit} of the layout");
        }
        for bit in (set..32).step_by(SETS) {
            let found = debit(value, layout, !pattern ^ 1 << bit);
            assert_eq!(found, result::INTENT_DIFFERS, "bit {bit} of DATE_KEY");
        }
    }
}

fn funds_that_remain_are_seen_in_every_bit(subject: &Subject) {
    for first in (0..64).step_by(SETS) {
        let mut bench = holding(subject, |set| {
            sealed(with_amounts(0, 1 << (first + set as usize), 0))
        });
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK);
            let found = bench.command(command::CLOSE);
            assert_eq!(found, result::FUNDS_REMAIN, "set {set}, bit {first}");
        }
    }
}

fn a_broken_sum_is_seen_in_every_bit(subject: &Subject) {
    let broken = |bit: usize| {
        let mut record = with_amounts(1 << 39 | 0x5555, 1 << 50 | 0x3333, 0);
        if bit < 64 {
            record[word::CONTROL_SUM_LO + bit / 32] ^= 1 << (bit % 32);
        } else {
            // It agrees but for the carry beyond it.
            set_amount(&mut record, word::DESCENDING_LO, u64::MAX);
            set_amount(&mut record, word::CONTROL_SUM_LO, (1 << 39 | 0x5555) - 1);
        }
        sealed(record)
    };
    for first in (0..=64).step_by(SETS) {
        let bench = holding(subject, |set| broken(first + set as usize));
        for set in 0..SETS as u32 {
            let mut bench = bench.clone();
            assert_eq!(bench.select(set), result::OK);
            let found = bench.with_value(command::CREDIT, 1);
            assert_eq!(found, result::BROKEN_SUM, "set {set}, bit {first}");
            assert_eq!(bench.reason(), lock_reason::BROKEN_SUM);
        }
    }
}

fn a_credit_overflows_where_its_register_does(subject: &Subject) {
    let near = u64::MAX - 5;
    let held = |set: u32| match set {
        0 => with_amounts(0, near, 0),
        1 => with_amounts(1 << 39, near - (1 << 39), 0),
        _ => with_amounts(0, 0, near),
    };
    let mut bench = holding(subject, |set| sealed(held(set)));
    bench.needs(Ability::Limits);
    for set in 0..SETS as u32 {
        assert_eq!(bench.select(set), result::OK);
        assert_eq!(bench.with_value(command::CREDIT, 5), result::OK);
        let found = bench.with_value(command::CREDIT, 1);
        assert_eq!(found, result::CONTROL_SUM_OVERFLOW, "set {set}");
        let found = bench.with_value(command::CREDIT, 1 << 63);
        assert_eq!(found, result::CONTROL_SUM_OVERFLOW, "set {set}");
    }
}

fn a_limit_is_passed_in_every_bit(subject: &Subject) {
    for first in (1..64).step_by(SETS) {
        let reached = |bit: usize| (1 << bit.min(63)) - 1;
        let mut bench = holding(subject, |set| {
            let amount = reached(first + set as usize);
            sealed(with_amounts(amount, 0, amount))
        });
        bench.needs(Ability::Limits);
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK);
            let found = bench.with_value(command::DEBIT, 1);
            assert_eq!(found, result::FUNDS_SHORT, "set {set}, bit {first}");
        }
    }
}

fn a_counter_is_at_its_end_in_no_bit_but_all(subject: &Subject) {
    for first in (0..32).step_by(SETS) {
        let held = |set: u32| {
            let all_but_one = !(1 << (first as u32 + set));
            let mut record = with_amounts(0, 9_000, 0);
            record[word::PIECE_COUNT] = all_but_one;
            record[word::GENERATION] = all_but_one;
            sealed(record)
        };
        let mut bench = holding(subject, held);
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK);
            let last_but_one = first == 0 && set == 0;
            let expected = if last_but_one {
                result::GENERATION_OVERFLOW
            } else {
                result::OK
            };
            assert_eq!(
                bench.with_value(command::CREDIT, 1),
                expected,
                "set {set}, bit {first}"
            );
            bench.settle();
            assert_eq!(
                bench.command(command::DEBIT),
                result::OK,
                "set {set}, bit {first}"
            );
            bench.settle();
            bench.print();
            bench.settle();
        }
    }
}

/// Each word is the check code of those before it, so whoever reads it may think that it ends there.
fn ending_everywhere() -> Record {
    let mut record = [0; WORDS];
    for at in 0..WORDS {
        record[at] = crc32(0, &record[..at]);
    }
    record
}

fn a_check_code_within_a_record_is_not_its_end(subject: &Subject) {
    let whole = ending_everywhere();
    let mut decayed = whole;
    decayed[word::CHECK] ^= 1;
    let held = |set: u32| if set < 2 { whole } else { decayed };
    let mut bench = holding(subject, held);
    for set in 0..SETS as u32 {
        if set < 2 {
            assert_eq!(bench.select(set), result::OK);
            assert_eq!(bench.record(), whole);
        } else {
            assert_eq!(bench.select(set), result::RECORD_DAMAGED);
        }
    }
    assert!(!bench.status(status::DEVICE_LOCKED));
}
