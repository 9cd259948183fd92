//! What disturbs a line: noise is got over without a trace, a break ends the run and says so.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use hdl::regs::{command, result};
use hdl::{AccountingUnit, Unreachable};
use suite::Bench;
use suite::bench::random::Random;

use crate::cable::{Cable, Damage, Plan};
use crate::simulated::{Form, Simulated, beside_the_reference};

/// Longest that anything may take that goes wrong.
const END: Duration = Duration::from_secs(30);

/// A debit with everything that goes before it, in lock-step.
fn debit(unit: Box<dyn AccountingUnit>) {
    let mut bench = Bench::new(unit);
    bench.until_ready();
    bench.open(1, true, 9_000);
    assert_eq!(bench.with_value(command::DEBIT, 10), result::OK);
    bench.settle();
}

/// Damage of every kind, far enough apart for a request to get through: every byte of a short frame meets each in time.
fn noise(seed: u64, first: usize, apart: usize, count: usize) -> Plan {
    let mut random = Random::new(seed);
    let mut place = first;
    let damage = |_| {
        place += apart + random.below(apart as u32) as usize;
        let kinds = [
            Damage::Flip(1 << random.below(8)),
            Damage::Flip(random.below(255) as u8 + 1),
            Damage::Lose,
            Damage::Insert(random.word() as u8),
            Damage::Insert(0xc0),
            Damage::Double,
        ];
        (place, kinds[random.below(6) as usize])
    };
    (0..count).map(damage).collect()
}

#[test]
fn noise_changes_nothing() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    for seed in 1..=2 {
        // Behind the greeting, where it is another matter.
        let cable = Cable::to(
            &board.port,
            noise(seed, 60, 4_000, 9),
            noise(seed + 9, 1_000, 4_000, 9),
        );
        debit(beside_the_reference(&cable.port));
        let done = cable.done.load(Ordering::Relaxed);
        assert!(done > 12, "only {done} of the bytes were damaged");
    }
}

#[test]
fn the_greeting_gets_through_noise_as_well() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let flip = |place| (place, Damage::Flip(0x10));
    let cable = Cable::to(
        &board.port,
        vec![flip(3), (20, Damage::Lose)],
        vec![flip(30)],
    );
    beside_the_reference(&cable.port);
    assert_eq!(cable.done.load(Ordering::Relaxed), 3);
}

/// What a run says that began on that unit and ended because the board was lost.
fn lost(unit: Box<dyn AccountingUnit>) -> String {
    let started = Instant::now();
    let ended = Unreachable::catch(|| debit(unit));
    assert!(started.elapsed() < END, "{:?}", started.elapsed());
    ended.expect_err("the board was lost").to_string()
}

#[test]
fn a_cut_in_either_direction_ends_the_run_with_a_clear_error() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    for (going, coming) in [(5_000, usize::MAX), (usize::MAX, 5_000)] {
        let plan = |place| vec![(place, Damage::Cut)];
        let cable = Cable::to(&board.port, plan(going), plan(coming));
        let said = lost(beside_the_reference(&cable.port));
        let port = cable.port.display().to_string();
        for part in [&*port, "fallen silent", "nothing is said about the unit"] {
            assert!(said.contains(part), "{said}");
        }
    }
}

#[test]
fn a_pulled_cable_ends_the_run_with_a_clear_error() {
    let Some(mut board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let unit = board.unit();
    let clone = unit.boxed_clone();
    let puller = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        board.pull();
        board
    });
    let said = lost(unit);
    assert!(said.contains("the board was lost"), "{said}");
    // Whoever else is on it is told the same, at once.
    let started = Instant::now();
    assert_eq!(lost(clone), said);
    assert!(started.elapsed() < Duration::from_secs(1));
    let board = puller.join().expect("it was pulled");
    let error = hdl::Fpga::new(&board.port).err().expect("it is gone");
    assert!(error.to_string().contains("cannot be opened"), "{error}");
}

/// A line that is always bad: no answer at all, and no end without one.
#[test]
fn noise_without_end_ends_the_run_with_a_clear_error() {
    let Some(board) = Simulated::start(Form::Bytes) else {
        return;
    };
    let every = (1_000..20_000).step_by(12);
    let coming = every.map(|place| (place, Damage::Flip(4))).collect();
    let cable = Cable::to(&board.port, Plan::new(), coming);
    let said = lost(beside_the_reference(&cable.port));
    assert!(said.contains("no sound answer gets through"), "{said}");
}
