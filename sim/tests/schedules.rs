//! Both schedules are one machine: same digest, same totals, whatever the order of calls, wherever a snapshot is
//! taken, and whenever the supply fails.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod machine;

use machine::Bench;
use sim::seed::Stream;
use sim::{Fault, Scenario, Schedule, Scheduled, Strategy, Time, Totals};

/// Totals without what tells the schedules apart.
fn same(totals: Totals) -> Totals {
    Totals {
        skipped_cycles: 0,
        ..totals
    }
}

#[test]
fn the_job_ends_and_both_schedules_agree_in_any_order_of_calls() {
    let bench = Bench::job();
    let mut fast = bench.board(Schedule::Fast);
    while !fast.mail_done() && fast.now() < Time::from_ms(300) {
        fast.run_until(fast.now() + Time::from_ms(5), &mut ());
    }
    assert_eq!(fast.totals().printed, 4, "{:?}", fast.totals());
    let mut plain = bench.board(Schedule::Plain(1));
    // A schedule may be changed on the way; a second order of calls takes over.
    plain.run_until(Time::from_ms(30), &mut ());
    plain.set_schedule(Schedule::Plain(2));
    plain.run_until(Time::from_ms(60), &mut ());
    plain.set_schedule(Schedule::Fast);
    plain.run_until(fast.now(), &mut ());
    assert_eq!(same(plain.totals()), same(fast.totals()));
}

#[test]
fn a_snapshot_at_any_cycle_goes_on_as_the_board_did() {
    let bench = Bench::job();
    let mut whole = bench.board(Schedule::Fast);
    whole.run_until(Time::from_ms(80), &mut ());
    let mut stream = Stream::new(1, "snapshots");
    for _ in 0..40 {
        let at = Time(stream.below(Time::from_ms(80).ps()));
        let mut first = bench.board(Schedule::Fast);
        first.run_until(at, &mut ());
        let mut second = first.snapshot();
        first.run_until(Time::from_ms(80), &mut ());
        second.run_until(Time::from_ms(80), &mut ());
        assert_eq!(first.totals(), whole.totals(), "cut at {at:?}");
        assert_eq!(second.totals(), whole.totals(), "snapshot at {at:?}");
    }
}

#[test]
fn a_snapshot_goes_on_with_every_back_end_of_the_unit() {
    let bench = Bench::job();
    let end = Time::from_ms(45);
    let mut stream = Stream::new(4, "snapshots");
    for (name, backend) in hdl::Backend::present() {
        let mut whole = bench.board_with(backend.clone(), Schedule::Fast);
        whole.run_until(end, &mut ());
        for _ in 0..3 {
            let at = Time(stream.below(end.ps()));
            let mut board = bench.board_with(backend.clone(), Schedule::Fast);
            board.run_until(at, &mut ());
            let mut copy = board.snapshot();
            // What the board does after the snapshot is nothing to the copy.
            board.run_until(end, &mut ());
            copy.run_until(end, &mut ());
            assert_eq!(
                board.totals(),
                whole.totals(),
                "{name}, board cut at {at:?}"
            );
            assert_eq!(copy.totals(), whole.totals(), "{name}, copy made at {at:?}");
        }
    }
}

#[test]
fn both_schedules_agree_through_power_cuts() {
    let bench = Bench::job();
    let mut stream = Stream::new(2, "cuts");
    for _ in 0..4 {
        let mut fast = bench.board(Schedule::Fast);
        let mut plain = bench.board(Schedule::Plain(stream.bits()));
        for _ in 0..2 {
            let cut = Scheduled {
                at_ps: stream.below(Time::from_ms(40).ps()),
                fault: Fault::PowerCut {
                    off_us: stream.below(1_000),
                },
            };
            fast.inject(cut);
            plain.inject(cut);
        }
        fast.run_until(Time::from_ms(45), &mut ());
        plain.run_until(Time::from_ms(45), &mut ());
        assert_eq!(same(plain.totals()), same(fast.totals()));
    }
}

#[test]
fn both_schedules_agree_on_every_kind_of_board() {
    type Change = fn(&mut Scenario);
    let kinds: [(&str, Change); 4] = [
        ("one processor", |scenario| {
            scenario.strategy = Strategy::Single;
        }),
        ("slow unit, late crossings", |scenario| {
            scenario.board.unit_divider = 3;
            scenario.board.uncertain_crossings = 1;
        }),
        ("waiting memories", |scenario| {
            scenario.board.bank_a_wait = 2;
            scenario.board.bank_b_wait = 5;
            scenario.board.print_buffer_wait = 1;
        }),
        ("fast link, slow meter", |scenario| {
            scenario.board.link_byte_us = 1;
            scenario.board.meter_hz = 7_000_001;
        }),
    ];
    for (name, change) in kinds {
        let mut scenario = Bench::job().scenario.clone();
        change(&mut scenario);
        let bench = Bench::new(scenario);
        let mut fast = bench.board(Schedule::Fast);
        let mut plain = bench.board(Schedule::Plain(5));
        let cut = Scheduled {
            at_ps: Time::from_ms(22).ps() + 12_345,
            fault: Fault::PowerCut { off_us: 300 },
        };
        fast.inject(cut);
        plain.inject(cut);
        fast.run_until(Time::from_ms(30), &mut ());
        plain.run_until(Time::from_ms(30), &mut ());
        assert_eq!(same(plain.totals()), same(fast.totals()), "{name}");
    }
}

#[test]
fn every_back_end_of_the_unit_gives_the_same_digest() {
    let bench = Bench::job();
    let digest = |backend: hdl::Backend| {
        let mut board = bench.board_with(backend.clone(), Schedule::Fast);
        board.inject(Scheduled {
            at_ps: Time::from_ms(20).ps() + 77,
            fault: Fault::PowerCut { off_us: 900 },
        });
        board.run_until(Time::from_ms(40), &mut ());
        board.totals().digest
    };
    let reference = digest(hdl::Backend::Reference);
    for (name, backend) in hdl::Backend::present() {
        assert_eq!(digest(backend), reference, "{name}");
    }
}

#[test]
fn a_board_gives_the_same_digest_in_any_thread() {
    let bench = Bench::job();
    let run = |mut board: sim::Board| {
        board.run_until(Time::from_ms(25), &mut ());
        board.totals()
    };
    let (first, second) = (bench.board(Schedule::Fast), bench.board(Schedule::Fast));
    let other = std::thread::spawn(move || run(second));
    assert_eq!(run(first), other.join().unwrap());
}
