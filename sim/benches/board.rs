//! Speed of the whole board in active module-clock cycles a second: both processors and the accounting unit.
//!
//! The job: ten letters of one batch, two-key triple DES by the compact code, the image compiled for each piece, on a
//! machine that has been switched on before. A cycle is active when a processor executes or the unit changes state;
//! skipped cycles do not count.

use std::sync::Arc;

use criterion::{Criterion, Throughput};
use sim::cpu::Timing;
use sim::{Board, CipherCode, Ending, Firmware, Scenario, Strategy, Time, commission, configure};

const JOB: &str = "
[[piece]]
entry = 'batch'
value_mills = 550
count = 10
";

/// The module has recovered and the meter waits. `Assumed:` recovery writes 35 pages of 5 ms at most.
const SWITCHED_ON_MS: u64 = 300;

fn board(strategy: Strategy) -> Board {
    let scenario = Scenario {
        strategy,
        cipher_code: CipherCode::Compact,
        ..Scenario::from_toml(JOB).expect("the job is right")
    };
    let firmware = match strategy {
        Strategy::Single => Firmware::single(scenario.cipher_code, None),
        _ => Firmware::dual(scenario.cipher_code, None, None),
    }
    .expect("the committed programs load");
    let unit = || hdl::unit(hdl::Backend::default());
    let mut device =
        commission(&scenario.device, unit(), scenario.seed).expect("the default device is right");
    configure(&mut device, &scenario);
    let timing = Arc::new(Timing::ibex());
    Board::new(&scenario, &device, unit(), &firmware, &timing).expect("the scenario is right")
}

fn speed(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("board");
    group.sample_size(10);
    for strategy in [Strategy::Sequential, Strategy::TwoRoutine, Strategy::Single] {
        let mut ready = board(strategy);
        ready.run_until(Time::from_ms(SWITCHED_ON_MS), &mut ());
        let ready = ready.snapshot();
        let run = || {
            let mut board = ready.clone();
            let ending = board.run(Time::from_s(60), &mut ());
            assert_eq!(ending, Ending::Finished);
            board.totals().active_cycles - ready.totals().active_cycles
        };
        group.throughput(Throughput::Elements(run()));
        group.bench_function(strategy.name(), |bencher| bencher.iter(run));
    }
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    speed(&mut criterion);
    criterion.final_summary();
}
