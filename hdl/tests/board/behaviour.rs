//! A board that nothing disturbs is the unit: every pin and stored bit, over the wire.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Instant;

use hdl::regs::{self, command, result};
use hdl::state::FIELDS;
use hdl::{AccountingUnit, StateBit, UnitError, UnitState, products};
use suite::bench::random::{Random, live};
use suite::{Bench, Subject};

use crate::simulated::{Form, Simulated, beside_the_reference};

/// Clocks of random life. `Assumed:` a quarter of a minute; `IMPRINT_BOARD_CLOCKS` takes as many as are wanted.
const CLOCKS: u64 = 40_000;

/// Clocks of random life through the wrapper's own serial receiver and transmitter, which take most of the time.
const WIRE_CLOCKS: u64 = 700;

fn clocks() -> u64 {
    let wanted = std::env::var("IMPRINT_BOARD_CLOCKS").ok();
    wanted.map_or(CLOCKS, |text| text.parse().expect("a number of clocks"))
}

/// A unit in the middle of a debit's commit.
fn committing(unit: Box<dyn AccountingUnit>) -> Bench {
    let mut bench = Bench::new(unit);
    bench.until_ready();
    bench.open(1, true, 9_000);
    bench.value(10);
    bench.write(regs::COMMAND, command::DEBIT);
    for _ in 0..60 {
        bench.tick();
    }
    bench
}

/// Lives `clocks` clocks in lock-step with the specification, storms included.
fn lives(port: &Path, clocks: u64) {
    let started = Instant::now();
    let new_unit = || beside_the_reference(port);
    let subject = Subject::new(&new_unit);
    // 2 is a calm life, in that of 13 bits flip all the time.
    for seed in [2, 13] {
        live(&subject, seed, clocks / 2);
    }
    let speed = subject.clocks() as f64 / started.elapsed().as_secs_f64();
    println!("{} clocks, {speed:.0} in a second", subject.clocks());
}

#[test]
fn it_lives_the_life_of_the_specification() {
    if let Some(board) = Simulated::start(Form::Bytes) {
        lives(&board.port, clocks());
    }
}

#[test]
fn it_does_so_bit_by_bit_on_the_wire() {
    if let Some(board) = Simulated::start(Form::Wire) {
        lives(&board.port, WIRE_CLOCKS);
    }
}

#[test]
fn a_flip_of_every_stored_bit_sticks_and_works_on_as_specified() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let bench = committing(beside_the_reference(&board.port));
    let before = bench.unit.state();
    for (field, row) in FIELDS.iter().enumerate() {
        for bit in 0..row.width {
            let name = format!("{} bit {bit}", row.name);
            let mut unit = bench.unit.boxed_clone();
            unit.flip(StateBit { field, bit }).expect(&name);
            let mut expected = before.clone();
            expected.0[field] ^= 1 << bit;
            assert_eq!(unit.state(), expected, "{name}");
            assert!(!unit.quiet(), "{name}");
            unit.tick(bench.pins);
        }
    }
}

#[test]
fn a_bit_that_does_not_exist_is_refused() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let mut unit = board.unit();
    let before = unit.state();
    let (field, bit) = (FIELDS.len(), 0);
    let none = StateBit { field, bit };
    assert_eq!(unit.flip(none), Err(UnitError::NoSuchBit(none)));
    assert!(unit.set_state(&UnitState(vec![0; 3])).is_err());
    assert_eq!(unit.state(), before);
}

#[test]
fn it_wakes_up_in_any_state_and_goes_on_as_specified() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let mut random = Random::new(11);
    let mut unit = beside_the_reference(&board.port);
    for _ in 0..200 {
        let noise = FIELDS.iter().map(|_| random.word()).collect();
        unit.set_state(&UnitState(noise)).unwrap();
        for _ in 0..3 {
            unit.tick(hdl::UnitIn::IDLE);
        }
    }
}

/// One board, several units: each goes on from where it stands.
#[test]
fn clones_and_snapshots_share_a_board() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let mut bench = committing(beside_the_reference(&board.port));
    let mut clone = bench.clone();
    let snapshot = bench.unit.state();
    let mut restored = bench.clone();
    restored.unit = beside_the_reference(&board.port);
    restored.unit.set_state(&snapshot).unwrap();
    // Turn by turn, so that each finds the other's state on the board.
    for _ in 0..100 {
        bench.tick();
        clone.tick();
    }
    bench.settle();
    assert_eq!(
        restored.unit.state(),
        snapshot,
        "the others are other units"
    );
    for other in [&mut clone, &mut restored] {
        other.settle();
        assert_eq!(other.unit.state(), bench.unit.state());
        assert_eq!(other.read(regs::RESULT), result::OK);
    }
}

/// The directed cases that are short; `imprint regress --unit fpga:PORT` runs all of them.
#[test]
fn the_directed_cases_hold_over_the_wire() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let mut ran = 0;
    for case in suite::cases(&suite::Plan::short(1)) {
        if !["timing", "unreported", "verified"].contains(&case.group) {
            continue;
        }
        let new_unit = || beside_the_reference(&board.port);
        let subject = Subject::new(&new_unit);
        let started = Instant::now();
        let passed = case
            .run(&subject)
            .unwrap_or_else(|failure| panic!("{case}: {failure}"));
        println!(
            "{case}: {} clocks in {:.1} s",
            passed.clocks,
            started.elapsed().as_secs_f64()
        );
        ran += 1;
    }
    assert!(ran > 5, "only {ran} cases");
}

/// A unit that is wrong on the board, though it says that it is the right one, is found.
#[test]
fn a_wrong_unit_on_the_board_is_found() {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (right, wrong) = ("crc_next ^ POLYNOMIAL", "crc_next | POLYNOMIAL");
    let text = products::stepped();
    assert!(text.contains(right));
    let sources = temporary.join("wrong/board");
    let copied = |from: &str, to: &Path| {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(here.join(from)).unwrap().flatten() {
            if entry.path().is_file() {
                std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
    };
    copied("board", &sources);
    copied("board/rtl", &sources.join("rtl"));
    copied("board/simulated", &sources.join("simulated"));
    std::fs::create_dir_all(temporary.join("wrong/rtl")).unwrap();
    std::fs::write(
        temporary.join("wrong/rtl/stepped.v"),
        text.replacen(right, wrong, 1),
    )
    .unwrap();
    let folder = temporary.join("wrong/built");
    let Some(board) = Simulated::from(Form::Bytes, &sources, &folder) else {
        return;
    };
    let found = catch_unwind(AssertUnwindSafe(|| {
        let mut bench = Bench::new(beside_the_reference(&board.port));
        bench.until_ready();
        bench.open(1, true, 500);
    }));
    let said = found.expect_err("it went unseen");
    let said = said.downcast_ref::<String>().expect("words");
    assert!(said.contains("in crc"), "{said}");
}
