//! Both schedules are one machine: same digest, same totals, whatever the order of calls, wherever a snapshot is
//! taken, and whenever the supply fails.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

use std::sync::Arc;

use sim::cpu::Timing;
use sim::seed::Stream;
use sim::{
    Board, CipherCode, Device, Fault, Firmware, Scenario, Schedule, Scheduled, Strategy, Time,
    Totals, commission, configure,
};

/// Four letters by keys, scale and host from two sets, with mechanics a hundred times faster than real ones.
const JOB: &str = "
[board]
belt_mil_s = 1_000_000
key_ms = 1
weigh_ms = 1
insert_ms = 1
next_ms = 1
recover_ms = 12
power_up_us = 100
page_write_us = 200
timebase_us = 50
meter_phase_ps = 17
meter_hz = 12_345_678
[[piece]]
entry = 'keyboard'
value_mills = 550
[[piece]]
entry = 'scale'
set = 1
weight_g = 30
[[piece]]
entry = 'batch'
value_mills = 1_000
count = 2
";

struct Bench {
    scenario: Scenario,
    device: Device,
    firmware: Firmware,
    timing: Arc<Timing>,
}

impl Bench {
    fn new(mut scenario: Scenario) -> Self {
        let single = scenario.strategy == Strategy::Single;
        let firmware = if single {
            scenario.board.meter_phase_ps = 0;
            Firmware::single(CipherCode::Table, None).unwrap()
        } else {
            Firmware::dual(CipherCode::Table, None, None).unwrap()
        };
        let unit = hdl::unit(hdl::Backend::default());
        let mut device = commission(&scenario.device, unit, scenario.seed).unwrap();
        configure(&mut device, &scenario);
        Self {
            scenario,
            device,
            firmware,
            timing: Arc::new(Timing::ibex()),
        }
    }

    fn job() -> Self {
        Self::new(Scenario::from_toml(JOB).unwrap())
    }

    fn board(&self, schedule: Schedule) -> Board {
        let unit = hdl::unit(hdl::Backend::default());
        let (scenario, device) = (&self.scenario, &self.device);
        let mut board = Board::new(scenario, device, unit, &self.firmware, &self.timing).unwrap();
        board.set_schedule(schedule);
        board
    }
}

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
