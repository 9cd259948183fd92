//! The ledger: every path sums exactly, accounts are complete, and what is slowed down shows.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod machine;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hdl::{AccountingUnit, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState};
use machine::Bench;
use sim::ledger::Ledger;
use sim::{
    Board, CipherCode, Ending, Fault, PieceRecord, Policy, Processor, Recorder, Scenario, Schedule,
    Scheduled, Setup, Strategy, Time,
};

const STRATEGIES: [Strategy; 5] = [
    Strategy::Single,
    Strategy::Sequential,
    Strategy::TwoRoutine,
    Strategy::Pipelined,
    Strategy::LookAhead,
];

fn run(scenario: &Scenario) -> (Board, Ledger, Vec<PieceRecord>) {
    run_on(scenario, hdl::unit(hdl::Backend::default()).unwrap())
}

fn run_on(scenario: &Scenario, unit: Box<dyn AccountingUnit>) -> (Board, Ledger, Vec<PieceRecord>) {
    let setup = Setup::new(scenario.clone()).unwrap();
    let mut board = setup.board(unit).unwrap();
    let mut recorder = Recorder::new(&setup.scenario, &setup.device);
    let mut ledger = Ledger::on(&setup.scenario, &setup.firmware);
    let ending = board.run(Time::from_s(60), &mut (&mut recorder, &mut ledger));
    assert_eq!(ending, Ending::Finished);
    (board, ledger, recorder.records)
}

fn job(strategy: Strategy) -> Scenario {
    Scenario {
        strategy,
        ..Scenario::letters()
    }
}

fn total(causes: &BTreeMap<String, u64>) -> u64 {
    causes.values().sum()
}

/// Cycles of the causes whose name starts so.
fn of(causes: &BTreeMap<String, u64>, start: &str) -> u64 {
    let named = causes.iter().filter(|(cause, _)| cause.starts_with(start));
    named.map(|(_, cycles)| cycles).sum()
}

fn check_sums(scenario: &Scenario) {
    let strategy = scenario.strategy;
    let (board, ledger, records) = run(scenario);
    let mut latencies = 0;
    for record in &records {
        let path = ledger.path(record);
        assert_eq!(total(&path), ledger.latency(record));
        let exact = record.latency().ps() / board.module_clock().period().ps();
        assert!(total(&path).abs_diff(exact) <= 1, "{strategy}: {path:?}");
        latencies += total(&path);
    }
    assert!(!records.is_empty() && latencies > 0, "{strategy}");
}

#[test]
fn every_path_sums_to_its_latency_under_every_strategy() {
    for strategy in STRATEGIES {
        check_sums(&job(strategy));
    }
}

#[test]
fn every_path_sums_to_its_latency_on_clocks_that_do_not_fit() {
    for strategy in STRATEGIES {
        let mut scenario = Scenario {
            strategy,
            ..Scenario::from_toml(machine::JOB).unwrap()
        };
        if strategy == Strategy::Single {
            scenario.board.meter_phase_ps = 0;
        }
        check_sums(&scenario);
    }
}

#[test]
fn an_account_holds_every_cycle_of_its_processor() {
    let (board, ledger, _) = run(&job(Strategy::TwoRoutine));
    for processor in [Processor::Module, Processor::Meter] {
        let cycles = board.cpu(processor).unwrap().cycle();
        let reset = u64::from(sim::cpu::Timing::ibex().cycles.reset);
        assert_eq!(
            total(&ledger.account(processor)) + reset,
            cycles,
            "{processor:?}"
        );
    }
}

/// Path of the first piece, entered by keys.
fn first(change: impl Fn(&mut Scenario)) -> BTreeMap<String, u64> {
    let mut scenario = Scenario::letters();
    change(&mut scenario);
    let (_, ledger, records) = run(&scenario);
    ledger.path(&records[0])
}

#[test]
fn a_slower_link_takes_the_path_over_and_then_moves_it() {
    const LINK: &str = "link transfer";
    let with = |us| first(|scenario| scenario.board.link_byte_us = us);
    let fast = with(10);
    assert_eq!(of(&fast, LINK), 0, "the image takes longer: {fast:?}");
    assert!(of(&fast, "meter: compile_frame") > 0, "{fast:?}");
    let (slow, slower) = (with(1_000), with(1_010));
    assert_eq!(of(&slow, "meter: compile_frame"), 0, "{slow:?}");
    assert!(of(&slow, "module: ") > 0, "{slow:?}");
    let moved = of(&slower, LINK) - of(&slow, LINK);
    assert!(
        moved > 0 && moved.is_multiple_of(160),
        "whole bytes of ten microseconds: {moved}"
    );
    // The next frame's bytes interrupt the meter in other instructions than before, at up to one cycle a byte.
    let off = (total(&slower) - total(&slow)).abs_diff(moved);
    assert!(off <= codec::MAX_FRAME as u64, "{off} beside {moved}");
}

#[test]
fn a_slower_bank_moves_the_path_through_the_unit() {
    const BANK: &str = "nvm wait";
    let with = |wait| {
        first(|scenario| {
            scenario.policy = Policy::DebitFirst;
            // The link is slow enough to put the module on the path.
            scenario.board.link_byte_us = 1_000;
            scenario.board.bank_a_wait = wait;
        })
    };
    let (slow, slower) = (with(200), with(210));
    let moved = total(&slower) - total(&slow);
    assert_eq!(moved, of(&slower, BANK) - of(&slow, BANK));
    assert!(moved > 0 && of(&slow, "unit") > 0, "{slow:?}");
    assert_eq!(moved % 10, 0, "whole accesses: {moved}");
}

#[test]
fn every_path_sums_across_power_cuts() {
    let bench = Bench::job();
    let mut cut_through = 0;
    for ms in (3..140).step_by(5) {
        let mut board = bench.board(Schedule::Fast);
        let (at_ps, fault) = (Time::from_ms(ms).ps(), Fault::PowerCut { off_us: 1_000 });
        board.inject(Scheduled { at_ps, fault });
        let mut recorder = Recorder::new(&bench.scenario, &bench.device);
        let mut ledger = Ledger::on(&bench.scenario, &bench.firmware);
        board.run_until(Time::from_ms(400), &mut (&mut recorder, &mut ledger));
        for record in &recorder.records {
            let path = ledger.path(record);
            assert_eq!(total(&path), ledger.latency(record), "cut at {ms} ms");
            cut_through +=
                usize::from(record.entry_done.ps() < at_ps && at_ps < record.print_ready.ps());
        }
    }
    assert!(cut_through > 0, "some latency has a cut in it");
}

/// A unit that answers no access while it is at work in the foreground, as its contract would allow.
#[derive(Clone)]
struct Slow {
    unit: Reference,
    /// The access on the port has begun in the unit.
    begun: bool,
}

impl AccountingUnit for Slow {
    fn tick(&mut self, mut pins: UnitIn) -> UnitOut {
        let at_work = !matches!(
            self.unit.phase(),
            Phase::Idle | Phase::Locked | Phase::BackgroundB
        );
        if !pins.psel || self.unit.out().pready {
            self.begun = false;
        } else if !self.begun {
            // It begins when the unit has time, whenever the processor did.
            self.begun = !at_work;
            pins.psel = self.begun;
            pins.penable = false;
        }
        self.unit.tick(pins)
    }
    fn out(&self) -> UnitOut {
        self.unit.out()
    }
    fn quiet(&self) -> bool {
        self.unit.quiet()
    }
    fn phase(&self) -> Phase {
        self.unit.phase()
    }
    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.unit.flip(bit)
    }
    fn state(&self) -> UnitState {
        self.unit.state()
    }
    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.unit.set_state(state)
    }
    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}

#[test]
fn an_access_that_the_unit_makes_wait_leads_on_into_the_unit() {
    let path = |wait| {
        let mut scenario = Scenario {
            policy: Policy::DebitFirst,
            ..Scenario::letters()
        };
        scenario.board.link_byte_us = 1_000;
        scenario.board.bank_a_wait = wait;
        let (_, ledger, records) = run_on(
            &scenario,
            Box::new(Slow {
                unit: Reference::new(),
                begun: false,
            }),
        );
        ledger.path(&records[0])
    };
    let (slow, slower) = (path(200), path(210));
    assert_eq!(of(&slow, "module: wait_for_result / asleep"), 0, "{slow:?}");
    assert!(of(&slow, "unit: writing bank A") > 0, "{slow:?}");
    assert!(of(&slow, "unit: verifying bank A") > 0, "{slow:?}");
    let waited = of(&slow, "module: wait_for_result / bus_wait");
    assert!(waited < 100, "no more than the bus itself: {slow:?}");
    let moved = total(&slower) - total(&slow);
    assert!(moved > 0, "{slower:?}");
    assert_eq!(moved, of(&slower, "nvm wait") - of(&slow, "nvm wait"));
}

/// Cycles by what stands before the colon, or after the slash.
fn grouped<'a>(
    causes: &'a BTreeMap<String, u64>,
    group: impl Fn(&'a str) -> &'a str,
) -> BTreeMap<&'a str, u64> {
    let mut groups = BTreeMap::new();
    for (cause, cycles) in causes {
        *groups.entry(group(cause)).or_default() += cycles;
    }
    groups
}

fn line(groups: &BTreeMap<&str, u64>) -> String {
    let parts: Vec<String> = groups
        .iter()
        .map(|(group, cycles)| format!("{group} {cycles}"))
        .collect();
    parts.join(", ")
}

#[test]
fn what_the_reference_job_costs_is_as_written_down() {
    let mut table = String::from(
        "# The built-in job with compact triple DES under layout 4: latency of each piece by what it went into, all cycles of\n\
         # each processor by stall, in cycles of 16 MHz. `UPDATE_GOLDEN=1 cargo test -p sim` rewrites this.\n",
    );
    for strategy in STRATEGIES {
        let scenario = Scenario {
            cipher_code: CipherCode::Compact,
            layout: Some(4),
            ..job(strategy)
        };
        let (board, ledger, records) = run(&scenario);
        let cycles = board.totals().cycles;
        let _ = writeln!(table, "\n{strategy}: {cycles} cycles");
        for record in &records {
            let path = ledger.path(record);
            let top = grouped(&path, |cause| cause.split(':').next().unwrap());
            let (piece, latency) = (record.index + 1, ledger.latency(record));
            let _ = writeln!(table, "  piece {piece}: {latency} = {}", line(&top));
        }
        for (name, processor) in [("module", Processor::Module), ("meter", Processor::Meter)] {
            let account = ledger.account(processor);
            let stalls = grouped(&account, |cause| cause.rsplit(" / ").next().unwrap());
            if !stalls.is_empty() {
                let _ = writeln!(table, "  {name}: {}", line(&stalls));
            }
        }
    }
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/golden/latency_cycles.txt"
    );
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap();
    assert_eq!(
        written, table,
        "UPDATE_GOLDEN=1 cargo test -p sim rewrites it"
    );
}
