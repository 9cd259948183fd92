//! Canaries of the money: wrong units and a wrong recovery, caught by the record they leave.

use hdl::codes::{job, state};
use hdl::record::{Record, SETS, flag, sealed, word};
use hdl::regs::{self, command, result};
use hdl::state::Registers;

use crate::bench::DATE_KEY;
use crate::wrong::{at_commit, at_debit};
use crate::{broken_unit, sound};

#[test]
fn conservation_catches_a_unit_that_adds_a_mill() {
    let mut bench = broken_unit(|q| at_debit(q, |q| q.record[word::ASCENDING_LO] += 1));
    bench.book(0, 550);
    assert_eq!(bench.broken(), ["conservation"]);
    let breach = bench.observer.breaches().next().unwrap().to_string();
    assert!(breach.contains("ascending 550; found 551"), "{breach}");
    assert!(breach.contains("reproduce with --seed 7"), "{breach}");
}

#[test]
fn conservation_catches_a_unit_that_forgets_the_control_sum() {
    let credit = |q: &mut Registers| {
        if q.command == command::CREDIT {
            at_commit(q, |q| q.record[word::CONTROL_SUM_LO] -= 700);
        }
    };
    let mut bench = broken_unit(credit);
    bench.select(0);
    assert_eq!(bench.with_value(command::CREDIT, 700), result::OK);
    assert_eq!(bench.broken(), ["conservation"]);
}

#[test]
fn monotonic_catches_a_unit_that_does_not_count_pieces_or_generations() {
    let uncounted = |q: &mut Registers| at_debit(q, |q| q.record[word::PIECE_COUNT] -= 1);
    let undated = |q: &mut Registers| at_debit(q, |q| q.record[word::GENERATION] -= 2);
    for change in [uncounted as fn(&mut Registers), undated] {
        let mut bench = broken_unit(change);
        bench.book(0, 550);
        assert_eq!(bench.broken(), ["monotonic"]);
    }
}

#[test]
fn solvent_catches_a_unit_that_does_not_look_at_the_funds() {
    let blind = |q: &mut Registers| {
        if q.state == state::CHECK {
            (q.too_short, q.over_limit) = (false, false);
        }
    };
    for set in [0, 1] {
        let mut bench = broken_unit(blind);
        bench.book(set, 20_000);
        assert_eq!(bench.broken(), ["solvent"], "set {set}");
    }
}

#[test]
fn atomic_catches_a_unit_that_leaves_bank_b_behind() {
    let lazy = |q: &mut Registers| {
        if matches!(q.state, state::RETIRE | state::BODY) && q.job == job::TRAIL {
            (q.state, q.window) = (state::IDLE, false);
        }
    };
    let mut bench = broken_unit(lazy);
    bench.book(0, 550);
    assert_eq!(bench.broken(), ["atomic"]);
}

#[test]
fn atomic_catches_a_recovery_that_is_neither_before_nor_after() {
    let forgetful = |q: &mut Registers| {
        let writes = matches!(q.state, state::RETIRE | state::BODY);
        let first = writes && q.bank && q.handshake == 0 && q.leg == 0;
        if q.job == job::RECOVERY && first && q.record[word::PIECE_COUNT] > 0 {
            q.record[word::PIECE_COUNT] = 0;
            q.record[word::CHECK] = hdl::record::crc32(0, &q.record[..word::CHECK]);
        }
    };
    let mut bench = broken_unit(forgetful);
    bench.frank(0, 550);
    bench.cut(1);
    assert_eq!(bench.broken(), ["atomic"]);
}

#[test]
fn the_last_inspection_catches_what_no_commit_explains() {
    type Change = fn(&mut Record);
    let damaged: Change = |record| record[word::CHECK] ^= 1;
    let ahead: Change = |record| {
        record[word::GENERATION] += 40;
        *record = sealed(*record);
    };
    let locked: Change = |record| {
        record[word::FLAGS] |= flag::LOCKED;
        *record = sealed(*record);
    };
    for (set, change, invariant) in [
        (0, damaged, "conservation"),
        (0, ahead, "monotonic"),
        (SETS as u32, damaged, "conservation"),
        (SETS as u32, locked, "atomic"),
    ] {
        let mut bench = sound();
        bench.frank(0, 550);
        bench.rewrite(set, change);
        assert_eq!(bench.broken(), [invariant], "record {set}");
    }
}

#[test]
fn a_cut_at_any_cycle_of_intent_or_debit_is_before_or_after() {
    let start = || {
        let mut bench = sound();
        bench.frank(0, 100);
        bench.ask(0, 550);
        bench
    };
    let mut owed = 0;
    for cycle in 0..700 {
        let mut bench = start();
        bench.write(regs::VALUE_LO, 550);
        if cycle % 2 == 1 {
            assert_eq!(bench.command(command::INTENT), result::OK);
            bench.settle();
            bench.write(regs::COMMAND, command::DEBIT);
        } else {
            bench.write(regs::COMMAND, command::INTENT);
        }
        (0..cycle).for_each(|_| bench.tick());
        bench.cut(0x9e37_79b9_u32.wrapping_mul(cycle + 1));
        bench.select(0);
        owed += bench.observer.owed();
        if bench.observer.owed() > 0 {
            bench.write(regs::DATE_KEY, DATE_KEY);
            bench.write(regs::INFO, 1);
            assert_eq!(
                bench.with_value(command::DEBIT, 550),
                result::OK,
                "cut after {cycle}"
            );
            bench.report();
        }
        bench.frank(0, 60);
        assert_eq!(bench.broken(), [""; 0], "cut after {cycle} cycles");
    }
    assert!((100..600).contains(&owed), "{owed} intents survived");
}
