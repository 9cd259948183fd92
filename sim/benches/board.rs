//! Speed of the whole board in active module-clock cycles a second: both processors and the accounting unit.
//!
//! The job: ten letters of one batch, two-key triple DES by the compact code, the image compiled for each piece, on a
//! machine that has been switched on before. A cycle is active when a processor executes or the unit changes state;
//! skipped cycles do not count. Once nobody looks, once everybody does that looks in every `imprint run`.

use criterion::{BatchSize, Criterion, Throughput};
use sim::auditor::Auditor;
use sim::ledger::Ledger;
use sim::{Board, CipherCode, Ending, Observer, Recorder, Scenario, Setup, Strategy, Time};

const JOB: &str = "
[[piece]]
entry = 'batch'
value_mills = 550
count = 10
";

/// The module has recovered and the meter waits. `Assumed:` recovery writes 35 pages of 5 ms at most.
const SWITCHED_ON_MS: u64 = 300;

fn setup(strategy: Strategy) -> Setup {
    let scenario = Scenario {
        strategy,
        cipher_code: CipherCode::Compact,
        ..Scenario::from_toml(JOB).expect("the job is right")
    };
    Setup::new(scenario).expect("the scenario is right")
}

/// A machine that has been switched on, and whoever has looked at it since.
fn ready<O: Observer>(setup: &Setup, mut observer: O) -> (Board, O) {
    let unit = hdl::unit(hdl::Backend::default()).expect("a back-end of every build");
    let mut board = setup.board(unit).expect("the scenario is right");
    board.run_until(Time::from_ms(SWITCHED_ON_MS), &mut observer);
    (board.snapshot(), observer)
}

/// Does the job; its active cycles come back.
fn finish<O: Observer>((mut board, mut observer): (Board, O)) -> u64 {
    let before = board.totals().active_cycles;
    let ending = board.run(Time::from_s(60), &mut observer);
    assert_eq!(ending, Ending::Finished);
    board.totals().active_cycles - before
}

fn speed<O: Observer + Clone>(criterion: &mut Criterion, name: &str, look: impl Fn(&Setup) -> O) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10);
    for strategy in [Strategy::Sequential, Strategy::TwoRoutine, Strategy::Single] {
        let setup = setup(strategy);
        let ready = ready(&setup, look(&setup));
        group.throughput(Throughput::Elements(finish(ready.clone())));
        group.bench_function(strategy.name(), |bencher| {
            bencher.iter_batched(|| ready.clone(), finish, BatchSize::LargeInput);
        });
    }
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    speed(&mut criterion, "board", |_| ());
    speed(&mut criterion, "board as run", |setup| {
        let recorder = Recorder::new(&setup.scenario, &setup.device);
        let auditor = Auditor::on(&setup.scenario, &setup.device);
        let ledger = Ledger::on(&setup.scenario, &setup.firmware);
        (recorder, (auditor, ledger))
    });
    criterion.final_summary();
}
