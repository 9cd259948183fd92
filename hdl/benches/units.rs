//! Speed of the back-ends: edges per second through the trait, on a unit that never rests.
//!
//! A life is recorded first: credit after credit on one set, both banks without wait states, a processor that sleeps until
//! the interrupt, so nearly every edge changes a stored bit. Then each back-end gets the recorded pins. The rule
//! that must never break: every back-end does the same work, and ends in the same state.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hdl::record::blank_bank;
use hdl::regs::{self, command};
use hdl::{AccountingUnit, Backend, BankIn, BankOut, UnitIn, UnitState, unit};

/// Edges of the recorded life.
const EDGES: usize = 100_000;

/// A bank that answers after one busy clock.
struct Bank {
    words: Vec<u32>,
    out: BankOut,
}

impl Bank {
    fn new() -> Self {
        Self {
            words: blank_bank(),
            out: BankOut::default(),
        }
    }

    fn tick(&mut self, pins: BankIn) {
        let at = pins.address as usize;
        if pins.read {
            self.out.data = self.words[at];
        }
        if pins.write.asserted() {
            self.words[at] = pins.data;
        }
        self.out.busy = pins.read || pins.write.asserted() || pins.program.asserted();
    }
}

/// A unit with its banks and a processor that sleeps.
struct Machine {
    unit: Box<dyn AccountingUnit>,
    banks: [Bank; 2],
    pins: UnitIn,
    recorded: Vec<UnitIn>,
    active: usize,
}

impl Machine {
    fn new() -> Self {
        Self {
            unit: unit(Backend::Reference).expect("in every build"),
            banks: [Bank::new(), Bank::new()],
            pins: UnitIn::IDLE,
            recorded: Vec::new(),
            active: 0,
        }
    }

    /// The pins of a life, and the state at its end.
    fn live(mut self) -> (Vec<UnitIn>, UnitState) {
        self.pins.reset = true;
        self.tick();
        self.pins.reset = false;
        self.sleep();
        self.command(command::SELECT);
        self.write(regs::VALUE_LO, 1 << 30);
        self.write(regs::INFO, 1 << 16 | 1 << 8);
        self.command(command::OPEN);
        self.write(regs::VALUE_LO, 1);
        while self.recorded.len() < EDGES {
            self.command(command::CREDIT);
        }
        assert!(
            self.active * 100 > self.recorded.len() * 99,
            "a unit at rest"
        );
        (self.recorded, self.unit.state())
    }

    fn tick(&mut self) {
        let old = self.unit.out();
        self.pins.bank_a = self.banks[0].out;
        self.pins.bank_b = self.banks[1].out;
        self.recorded.push(self.pins);
        self.unit.tick(self.pins);
        self.active += usize::from(!self.unit.quiet());
        self.banks[0].tick(old.bank_a);
        self.banks[1].tick(old.bank_b);
    }

    fn write(&mut self, address: u32, data: u32) {
        self.pins = UnitIn {
            psel: true,
            pwrite: true,
            paddr: address,
            pwdata: data,
            ..self.pins
        };
        self.tick();
        self.pins.penable = true;
        self.tick();
        self.pins.psel = false;
        self.pins.penable = false;
    }

    /// Until the interrupt, which is then taken back.
    fn sleep(&mut self) {
        while !self.unit.out().irq {
            self.tick();
        }
        self.write(regs::IRQ_CLEAR, 0);
    }

    /// One command, and the second bank's work behind it.
    fn command(&mut self, command: u32) {
        self.write(regs::COMMAND, command);
        self.sleep();
        while !self.unit.quiet() {
            self.tick();
        }
    }
}

/// How long `edges` edges take, the recorded ones over and over.
fn replay(backend: Backend, pins: &[UnitIn], edges: u64) -> Duration {
    let mut unit = black_box(unit(backend).expect("only those present are measured"));
    let (mut words, mut active) = (0_u32, 0_u64);
    let begin = Instant::now();
    let mut left = edges;
    while left > 0 {
        for pins in pins.iter().take(left as usize) {
            words = words.wrapping_add(unit.tick(*pins).prdata);
            active += u64::from(!unit.quiet());
        }
        left = left.saturating_sub(pins.len() as u64);
    }
    let took = begin.elapsed();
    black_box((words, active));
    took
}

fn back_ends(criterion: &mut Criterion) {
    let (pins, last) = Machine::new().live();
    let mut group = criterion.benchmark_group("edges");
    group.throughput(Throughput::Elements(1));
    group.sample_size(10);
    for (name, backend) in Backend::present() {
        let mut once = unit(backend).expect("only those present are measured");
        for pins in &pins {
            once.tick(*pins);
        }
        assert_eq!(once.state(), last, "{name} ends another way");
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|edges| replay(backend, &pins, edges));
        });
    }
    group.finish();
}

criterion_group!(benches, back_ends);
criterion_main!(benches);
