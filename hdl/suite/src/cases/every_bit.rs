//! No bit of an operand, of a record or of a generation is like another: each of them is set somewhere, and cleared somewhere.
//!
//! Random lives draw small numbers, for which commands succeed. The rule that must never break: every word that a command takes from
//! the port or from a bank is here with patterns in which each bit stands alone.

use crate::bench::Bench;
use crate::bench::books::{Operands, after, newest, place, printed, with_amounts};
use crate::cases::{Group, named};
use crate::coverage::Asked;
use crate::subject::Subject;
use hdl::Ability;
use hdl::record::{MAX_IMPRINT, Record, SETS, sealed, word};
use hdl::regs::{self, command, info, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "every_bit",
    once: named![
        operands_are_kept,
        a_piece_reaches_its_record,
        a_piece_of_a_set_with_a_limit_reaches_its_record,
        the_higher_generation_is_the_newer,
        equal_generations_of_other_content_are_not_trusted,
        a_reason_is_kept
    ],
    swept: named![],
};

/// Every two of them tell any two bits apart, and so do their inverses.
pub(super) const PATTERNS: [u32; SETS] = [0x5555_5555, 0xcccc_cccc, 0xf0f0_f0f0, 0x00ff_ff00];

fn operands_are_kept(subject: &Subject) {
    let mut bench = subject.bench();
    bench.until_ready();
    let words = [
        (regs::VALUE_LO, 32),
        (regs::VALUE_HI, 32),
        (regs::DATE_KEY, 32),
        (regs::INFO, 18),
        (regs::LICENCE, 32),
    ];
    for turn in 0..32 {
        let of = |place: usize| 1u32.rotate_left(turn + 5 * place as u32);
        for inverted in [false, true] {
            let pattern = |place| if inverted { !of(place) } else { of(place) };
            for (place, (address, _)) in words.iter().enumerate() {
                bench.write(*address, pattern(place));
            }
            for (place, (address, width)) in words.iter().enumerate() {
                let mask = u32::MAX >> (32 - width);
                assert_eq!(bench.read(*address), pattern(place) & mask, "{address:#x}");
            }
        }
    }
}

/// Gives the operands and the command, and holds the record to the books.
pub(super) fn booked(
    bench: &mut Bench,
    record: &mut Record,
    asked: Asked,
    code: u32,
    operands: &Operands,
) {
    bench.write(regs::DATE_KEY, operands.date_key);
    bench.write(regs::INFO, operands.info);
    bench.write(regs::LICENCE, operands.licence);
    assert_eq!(bench.with_value(code, operands.value), result::OK);
    *record = after(record, asked, operands);
    assert_eq!(bench.record(), *record, "{}", asked.name());
    bench.settle();
    assert_eq!(newest(&bench.a, operands.set), Some(*record), "bank A");
    if bench.has(Ability::BankB) {
        assert_eq!(newest(&bench.b, operands.set), Some(*record), "bank B");
    }
}

/// Opens each set and prints a piece of it, every operand made of a pattern.
fn pieces(bench: &mut Bench, kind: u32) {
    bench.until_ready();
    for (set, pattern) in (0..).zip(PATTERNS) {
        assert_eq!(bench.select(set), result::OK);
        let mut record = bench.record();
        let operands = |value: u64, pattern: u32| Operands {
            set,
            value,
            date_key: pattern,
            info: pattern & 0xffff | kind,
            licence: !pattern,
        };
        let piece = u64::from(pattern % MAX_IMPRINT);
        let other = u64::from(!pattern % MAX_IMPRINT);
        let funds = u64::from(pattern) << 8 | u64::from(!pattern & 0xff);
        let steps = [
            (Asked::Open, command::OPEN, operands(funds, pattern)),
            (
                Asked::Credit,
                command::CREDIT,
                operands(u64::from(!pattern), 0),
            ),
            (Asked::Intent, command::INTENT, operands(piece, !pattern)),
            (
                Asked::ClearIntent,
                command::CLEAR_INTENT,
                operands(0, pattern),
            ),
            (Asked::Intent, command::INTENT, operands(other, pattern)),
            (Asked::Debit, command::DEBIT, operands(other, pattern)),
            (Asked::Debit, command::DEBIT, operands(piece, !pattern)),
        ];
        for (asked, code, operands) in steps {
            booked(bench, &mut record, asked, code, &operands);
        }
        bench.print();
        bench.settle();
        record = printed(&record);
        assert_eq!(bench.record(), record);
        let reason = operands(u64::from(pattern.rotate_left(4) & 0xff), 0);
        let reason = Operands { info: 0, ..reason };
        booked(bench, &mut record, Asked::Lock, command::LOCK, &reason);
    }
}

fn a_piece_reaches_its_record(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::Intents);
    pieces(&mut bench, 1 << info::DESCENDING);
}

fn a_piece_of_a_set_with_a_limit_reaches_its_record(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::Intents);
    bench.needs(Ability::Limits);
    pieces(&mut bench, 0);
}

/// An open record of that generation.
fn of_generation(generation: u32, funds: u32) -> Record {
    let mut record = with_amounts(0, u64::from(funds), 0);
    record[word::GENERATION] = generation;
    sealed(record)
}

fn the_higher_generation_is_the_newer(subject: &Subject) {
    // Where the two records are: in either slot of bank A, or one in each bank.
    let places = [
        [[0, 0], [0, 1]],
        [[0, 1], [0, 0]],
        [[0, 0], [1, 0]],
        [[1, 0], [0, 0]],
    ];
    for first in (0..32).step_by(SETS) {
        let mut bench = subject.bench();
        bench.needs(Ability::BankB);
        let bits = || (0..SETS as u32).map(|set| (set, 1 << (first + set as usize)));
        let above = |set: u32, bit: u32| !PATTERNS[set as usize] & !(bit | (bit - 1));
        for (set, bit) in bits() {
            let [newer, older] = places[(set as usize + first / SETS) % places.len()];
            let lower = of_generation(above(set, bit) | (bit - 1), 3_000);
            let higher = of_generation(above(set, bit) | bit, 2_000);
            for ([bank, slot], record) in [([1, 0], &lower), (older, &lower), (newer, &higher)] {
                let banks = [&mut bench.a, &mut bench.b];
                place(banks[bank], set, slot as u32, record);
            }
        }
        bench.reset();
        bench.until_ready();
        for (set, bit) in bits() {
            assert_eq!(bench.select(set), result::OK, "bit {bit:#x}");
            assert_eq!(bench.record(), of_generation(above(set, bit) | bit, 2_000));
        }
    }
}

fn equal_generations_of_other_content_are_not_trusted(subject: &Subject) {
    for first in (0..32).step_by(SETS) {
        let mut bench = subject.bench();
        bench.needs(Ability::BankB);
        for set in 0..SETS as u32 {
            let generation = 1 << (first + set as usize);
            for (slot, funds) in [(0, 5_000), (1, 5_000 ^ generation)] {
                place(&mut bench.a, set, slot, &of_generation(generation, funds));
            }
        }
        bench.reset();
        bench.until_ready();
        for set in 0..SETS as u32 {
            assert_eq!(
                bench.select(set),
                result::RECORD_DAMAGED,
                "set {set}, bit {first}"
            );
        }
    }
}

fn a_reason_is_kept(subject: &Subject) {
    for reason in [0x55, 0xaa, 0x0f, 0xf0, 0xff] {
        let mut bench = subject.bench();
        bench.needs(Ability::DeviceLock);
        bench.needs(Ability::Intents);
        bench.until_ready();
        // With the other bits of STATUS up that a locked device can have.
        bench.open(3, true, 500);
        assert_eq!(bench.with_value(command::INTENT, 100), result::OK);
        assert_eq!(bench.command(command::ISSUE), result::OK);
        bench.write(regs::INFO, 1 << info::WHOLE_DEVICE);
        assert_eq!(bench.with_value(command::LOCK, reason), result::OK);
        assert_eq!(bench.reason(), reason as u32);
        bench.settle();
        assert!(bench.status(status::ISSUED));
        assert_eq!(bench.reason(), reason as u32);
        // The first reason to refuse it is the answer.
        assert_eq!(bench.command(command::CLEAR_INTENT), result::DEVICE_LOCKED);
        bench.power_cycle(7);
        bench.until_ready();
        assert_eq!(bench.reason(), reason as u32, "after a power cycle");
        assert_ne!(bench.reason(), lock_reason::NONE);
    }
}
