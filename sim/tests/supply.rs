//! Supply, battery and tamper mesh: what a cut, a brown-out and an opened mesh do, and what they leave.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod machine;

use hdl::record::word;
use machine::Bench;
use sim::{
    Bank, Board, Ending, Event, Fault, Observer, Power, Recorder, Scenario, Schedule, Scheduled,
    Strategy, Time, seed::Stream,
};

/// Notes what the supply does and what is erased.
#[derive(Default)]
struct Watch {
    power: Vec<(Time, Power)>,
    erased: Vec<Time>,
    released: Option<Time>,
}

impl Observer for Watch {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Power(power) => {
                self.power.push((at, *power));
                if *power == Power::Released {
                    self.released = Some(at);
                }
            }
            Event::Erased { .. } => self.erased.push(at),
            _ => {}
        }
    }
}

fn at(ms: u64, fault: Fault) -> Scheduled {
    Scheduled {
        at_ps: Time::from_ms(ms).ps(),
        fault,
    }
}

/// The unit's stored bits of this name.
fn unit_state(board: &Board, name: &str) -> u32 {
    let mut fields = hdl::state::FIELDS.iter().zip(board.unit().state().0);
    fields.find(|(field, _)| field.name == name).unwrap().1
}

#[test]
fn a_brown_out_resets_but_loses_nothing() {
    let mut board = Bench::job().board(Schedule::Fast);
    board.inject(at(5, Fault::PowerCut { off_us: 50 }));
    let mut watch = Watch::default();
    board.run_until(Time::from_ms(8), &mut watch);
    let kinds: Vec<Power> = watch.power.iter().map(|(_, power)| *power).collect();
    let start = [Power::Returned, Power::Good, Power::Released];
    assert_eq!(kinds[..3], start);
    assert_eq!(kinds[3..], [&[Power::Failing][..], &start].concat());
}

#[test]
fn both_processors_sleep_while_the_unit_recovers() {
    for strategy in [Strategy::TwoRoutine, Strategy::Single] {
        let mut scenario = Scenario::from_toml(machine::JOB).unwrap();
        // The meter's greeting and an entry of the host arrive while nobody can take them.
        scenario.pieces.rotate_right(1);
        scenario.board.recover_ms = 1;
        let mut board = Bench::new(Scenario {
            strategy,
            ..scenario
        })
        .board(Schedule::Fast);
        let mut watch = Watch::default();
        while watch.released.is_none() || unit_state(&board, "ready") == 0 {
            board.run_until(board.now() + Time::from_us(500), &mut watch);
        }
        let totals = board.totals();
        // Assumed: the unit's own recovery changes its state in some 3 500 cycles, the programs start in as many.
        let active = 5_000..10_000;
        assert!(
            active.contains(&totals.active_cycles),
            "{strategy}: {totals:?}"
        );
    }
}

#[test]
fn an_open_mesh_erases_within_its_time_with_supply_or_without() {
    for cut in [None, Some(4), Some(5)] {
        let bench = Bench::job();
        let mut board = bench.board(Schedule::Fast);
        board.inject(at(5, Fault::TamperOpen {}));
        if let Some(ms) = cut {
            board.inject(at(ms, Fault::PowerCut { off_us: 1_000 }));
        }
        let mut watch = Watch::default();
        board.run_until(Time::from_ms(12), &mut watch);
        let device = board.device();
        assert!(
            device.secret.protected.0.iter().all(|byte| *byte == 0),
            "{cut:?}"
        );
        assert!(device.supervisor.tamper && device.supervisor.erased);
        let stated = Time::from_ns(bench.scenario.board.erase_word_ns * 1024);
        let last = watch.erased.last().copied().unwrap();
        assert!(last <= Time::from_ms(5) + stated, "{cut:?}");
        // Registers stay readable: the open part and the banks are untouched.
        assert_eq!(device.sram.0[..4], *b"IMPR");
        assert_eq!(device.bank_a.words[word::LICENCE], 70_001);
    }
}

#[test]
fn an_interrupted_erase_is_finished_before_anything_else() {
    let mut bench = Bench::job();
    bench.device.supervisor.tamper = true;
    bench.device.supervisor.erasing = Some(0);
    bench.scenario.board.erase_word_ns = 10_000;
    let mut board = bench.board(Schedule::Fast);
    let mut watch = Watch::default();
    board.run_until(Time::from_ms(12), &mut watch);
    let last = watch.erased.last().copied().unwrap();
    assert!(watch.released.unwrap() >= last && board.device().supervisor.erased);
}

#[test]
fn no_battery_and_no_supply_lose_the_memory() {
    let mut board = Bench::job().board(Schedule::Fast);
    board.inject(at(5, Fault::BatteryDead {}));
    board.inject(at(6, Fault::PowerCut { off_us: 5_000 }));
    board.run_until(Time::from_ms(6), &mut ());
    assert_eq!(board.device().sram.0[..4], *b"IMPR");
    board.run_until(Time::from_ms(9), &mut ());
    assert_ne!(board.device().sram.0[..4], *b"IMPR");
}

#[test]
fn a_cut_at_any_instant_leaves_a_device_that_franks_on() {
    let bench = Bench::job();
    let mut stream = Stream::new(3, "cuts");
    for _ in 0..60 {
        let cut = Scheduled {
            at_ps: stream.below(Time::from_ms(140).ps()),
            fault: Fault::PowerCut {
                off_us: 1 + stream.below(20_000),
            },
        };
        let mut board = bench.board(Schedule::Fast);
        board.inject(cut);
        let mut recorder = Recorder::new(&bench.scenario, &bench.device);
        while !board.mail_done() && board.now() < Time::from_ms(400) {
            board.run_until(board.now() + Time::from_ms(5), &mut recorder);
        }
        let note = format!("{cut:?}: {:?}", board.totals());
        assert!(board.mail_done(), "{note}");
        // Cut between the last dot and the commit that confirms it, the identical picture comes twice.
        let reprints = recorder.records.iter().filter(|record| record.reprint);
        assert!(
            recorder.records.len() >= 4 && reprints.count() <= 1,
            "{note}"
        );
    }
}

#[test]
fn a_missing_bank_locks_the_device_which_then_sleeps() {
    for bank in [Bank::A, Bank::B] {
        let mut bench = Bench::job();
        // Entries of the host that nobody will take any more.
        bench.scenario.pieces.rotate_right(1);
        let mut board = bench.board(Schedule::Fast);
        board.inject(at(5, Fault::BankMissing { bank }));
        assert_eq!(board.run(Time::from_s(100), &mut ()), Ending::Stuck);
        assert_ne!(unit_state(&board, "device_locked"), 0, "bank {bank:?}");
        let totals = board.totals();
        // Assumed: a letter's picture and all commits of the unit; a minute of polling would be some hundred million.
        assert!(
            totals.active_cycles < 1_000_000,
            "bank {bank:?}: {totals:?}"
        );
    }
}
