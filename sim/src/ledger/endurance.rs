//! A ledger that forgets says exactly what one that keeps everything says, and stays small.

use super::*;
use crate::board::Ending;
use crate::fault::{Fault, Scheduled};
use crate::setup::Setup;

/// Keys, scale and a batch, with people and mechanics far faster than real ones.
const JOB: &str = "
[board]
belt_mil_s = 400_000
key_ms = 1
weigh_ms = 1
insert_ms = 1
next_ms = 1
recover_ms = 12
power_up_us = 100
page_write_us = 200
meter_hz = 12_345_678
[[piece]]
entry = 'keyboard'
value_mills = 550
[[piece]]
entry = 'batch'
value_mills = 1_000
count = 40
[[piece]]
entry = 'scale'
weight_g = 30
[[piece]]
entry = 'batch'
value_mills = 2_000
count = 20
";

/// A ledger that never forgets, and the spans of its pieces.
struct Whole {
    ledger: Ledger,
    spans: Vec<Span>,
}

impl Observer for Whole {
    fn event(&mut self, at: Time, event: &Event) {
        self.spans.extend(self.ledger.note(at, event));
    }
    fn retire(&mut self, on: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        self.ledger.retire(on, at, pc, cycles, class);
    }
    fn spend(&mut self, on: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        self.ledger.spend(on, at, pc, cycles, class);
    }
}

/// The most that a ledger held while each piece was printed.
struct Held {
    ledger: Ledger,
    now: usize,
    most: Vec<usize>,
}

impl Observer for Held {
    fn event(&mut self, at: Time, event: &Event) {
        self.ledger.event(at, event);
        self.now = self.now.max(self.ledger.held());
        if let Event::Printed(_) = event {
            self.most.push(std::mem::take(&mut self.now));
        }
    }
    fn retire(&mut self, on: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        self.ledger.retire(on, at, pc, cycles, class);
    }
    fn spend(&mut self, on: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        self.ledger.spend(on, at, pc, cycles, class);
    }
}

fn run(strategy: &str, cut_ms: Option<u64>) -> (Whole, Held) {
    let strategy = strategy.parse().unwrap();
    let setup = Setup::new(Scenario {
        strategy,
        ..Scenario::from_toml(JOB).unwrap()
    });
    let setup = setup.unwrap();
    let unit = hdl::unit(hdl::Backend::default()).unwrap();
    let mut board = setup.board(unit).unwrap();
    if let Some(ms) = cut_ms {
        let fault = Fault::PowerCut { off_us: 1_000 };
        let at_ps = Time::from_ms(ms).ps();
        board.inject(Scheduled { at_ps, fault });
    }
    let ledger = || Ledger::on(&setup.scenario, &setup.firmware);
    let mut whole = Whole {
        ledger: ledger(),
        spans: Vec::new(),
    };
    let mut held = Held {
        ledger: ledger(),
        now: 0,
        most: Vec::new(),
    };
    let ending = board.run(Time::from_s(60), &mut (&mut whole, &mut held));
    assert_eq!(ending, Ending::Finished);
    (whole, held)
}

fn compare(whole: &Whole, held: &Held) {
    assert_eq!(whole.spans.len(), held.ledger.paths.len());
    for (span, path) in whole.spans.iter().zip(&held.ledger.paths) {
        assert_eq!(whole.ledger.walk(span), *path, "{span:?}");
        let latency = whole.ledger.edges(span.entry_done, span.print_ready);
        assert_eq!(path.iter().map(|(_, cycles)| cycles).sum::<u64>(), latency);
    }
    for processor in [Processor::Module, Processor::Meter] {
        let account = whole.ledger.account(processor);
        assert_eq!(account, held.ledger.account(processor));
    }
}

#[test]
fn a_ledger_that_forgets_agrees_with_one_that_does_not_and_stays_small() {
    for strategy in ["single", "two-routine", "pipelined", "look-ahead"] {
        let (whole, held) = run(strategy, None);
        compare(&whole, &held);
        let early = held.most[..10].iter().max().unwrap();
        let late = held.most[10..].iter().max().unwrap();
        assert!(*late <= 2 * early, "{strategy}: {:?}", held.most);
        assert!(whole.ledger.held() > 10 * late, "{strategy}: {late}");
    }
}

#[test]
fn a_ledger_that_forgets_agrees_across_power_cuts() {
    for ms in (5..120).step_by(11) {
        let (whole, held) = run("two-routine", Some(ms));
        compare(&whole, &held);
    }
}
