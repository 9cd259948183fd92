//! Commands that come while the unit is still at work on something of its own: behind an answer, on a print, on a lock.
//!
//! The rule that must never break: a command that has to wait has the result that it would have had afterwards.

use hdl::Phase;
use hdl::record::{Record, flag, word};
use hdl::regs::{self, command, result};

use super::answer;
use super::demand::{met_record, neighbour, operands};
use super::stage::{Stage, give, place};
use crate::bench::Bench;
use crate::bench::books::{Operands, after, newest, printed};
use crate::coverage::{Asked, Met};

/// What a command gives on an open set with funds when nothing else is under way.
fn ordinary(asked: Asked) -> u32 {
    match asked {
        Asked::Unknown => result::UNKNOWN_COMMAND,
        Asked::Open => result::SET_OPEN,
        Asked::Close => result::FUNDS_REMAIN,
        Asked::Issue | Asked::ClearIntent => result::NO_INTENT,
        Asked::Reprint => result::NOTHING_UNPRINTED,
        _ => result::OK,
    }
}

/// The same on a locked device.
fn locked(asked: Asked) -> u32 {
    match asked {
        Asked::Unknown => result::UNKNOWN_COMMAND,
        Asked::Select | Asked::Read => result::OK,
        _ => result::DEVICE_LOCKED,
    }
}

/// Every command in each such phase.
pub(super) fn run(stage: &Stage) {
    for asked in Asked::ALL {
        let given = operands(*asked, stage.set);
        for (phase, (mut bench, record)) in [
            (Phase::BackgroundB, behind_an_answer(stage, &given)),
            (Phase::Printed, on_a_print(stage, &given)),
            (Phase::Locking, on_a_lock(stage, &given)),
            (Phase::Homing, on_the_way_home(stage, &given)),
        ] {
            let what = format!("{} while {phase}", asked.name());
            bench.write(regs::COMMAND, asked.number());
            assert_eq!(bench.phase(), phase, "{what}: wrongly set up");
            let expected = if phase == Phase::Locking {
                locked(*asked)
            } else {
                ordinary(*asked)
            };
            assert_eq!(answer(&mut bench), expected, "{what}");
            bench.settle();
            let still = matches!(asked, Asked::Select | Asked::Read | Asked::LockDevice);
            let books = if expected == result::OK && !still {
                after(&record, *asked, &given)
            } else {
                record
            };
            for bank in [&bench.a, &bench.b] {
                let held = newest(bank, stage.set);
                assert_eq!(held, Some(books), "{what}: the books");
            }
        }
    }
}

/// The set at work open with funds, selected, operands written; and its record.
fn open(mut bench: Bench, set: u32, given: &Operands) -> (Bench, Record) {
    place(&mut bench, set, met_record(Met::Open, set));
    assert_eq!(bench.select(set), result::OK);
    give(&mut bench, given);
    bench.settle();
    let record = newest(&bench.a, set).expect("just placed");
    (bench, record)
}

/// Bank B follows a credit.
fn behind_an_answer(stage: &Stage, given: &Operands) -> (Bench, Record) {
    let (mut bench, record) = open(stage.recovered(), stage.set, given);
    assert_eq!(bench.command(command::CREDIT), result::OK);
    (bench, after(&record, Asked::Credit, given))
}

/// The print of the set's piece has just been reported.
fn on_a_print(stage: &Stage, given: &Operands) -> (Bench, Record) {
    let mut bench = stage.permitted(stage.set);
    let mut unprinted = met_record(Met::Open, stage.set);
    unprinted[word::FLAGS] |= flag::UNPRINTED;
    place(&mut bench, stage.set, unprinted);
    assert_eq!(bench.select(stage.set), result::OK);
    give(&mut bench, given);
    bench.settle();
    let record = newest(&bench.a, stage.set).expect("just placed");
    bench.print();
    bench.tick();
    (bench, printed(&record))
}

/// The processor has shown a record that differs.
fn on_a_lock(stage: &Stage, given: &Operands) -> (Bench, Record) {
    let (mut bench, record) = open(stage.recovered(), stage.set, given);
    bench.show_peer(1);
    bench.tick();
    (bench, record)
}

/// The print of another set's piece has been recorded, and the selected record is on its way back.
fn on_the_way_home(stage: &Stage, given: &Operands) -> (Bench, Record) {
    let other = neighbour(stage.set);
    let (mut bench, record) = open(stage.permitted(other), stage.set, given);
    bench.print();
    bench.until("on the way", |bench| bench.phase() == Phase::Homing);
    (bench, record)
}
