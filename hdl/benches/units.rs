//! Speed of the back-ends: edges per second on a unit that never rests.
//!
//! The job is a debit after a debit on one set, both banks without wait states, so nearly every edge changes a stored
//! bit; the quiet ones are counted out. The rule that must never break: quote active edges only.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hdl::record::blank_bank;
use hdl::regs::{self, command};
use hdl::{AccountingUnit, Backend, BankIn, BankOut, UnitIn, unit};

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

struct Machine {
    unit: Box<dyn AccountingUnit>,
    banks: [Bank; 2],
    pins: UnitIn,
    active: u64,
}

impl Machine {
    fn new(backend: Backend) -> Self {
        let banks = [Bank::new(), Bank::new()];
        let mut machine = Self {
            unit: unit(backend).expect("only those present are measured"),
            banks,
            pins: UnitIn::IDLE,
            active: 0,
        };
        machine.pins.reset = true;
        machine.tick();
        machine.pins.reset = false;
        while machine.read(regs::STATUS) & 1 == 0 {}
        machine.command(command::SELECT);
        machine.write(regs::VALUE_LO, 1 << 30);
        machine.write(regs::INFO, 1 << 16 | 1 << 8);
        machine.command(command::OPEN);
        machine.write(regs::VALUE_LO, 1);
        machine
    }

    fn tick(&mut self) -> (bool, u32) {
        let old = self.unit.out();
        self.pins.bank_a = self.banks[0].out;
        self.pins.bank_b = self.banks[1].out;
        let out = self.unit.tick(self.pins);
        self.active += u64::from(!self.unit.quiet());
        self.banks[0].tick(old.bank_a);
        self.banks[1].tick(old.bank_b);
        (out.pready, out.prdata)
    }

    fn transfer(&mut self, write: bool, address: u32, data: u32) -> u32 {
        self.pins = UnitIn {
            psel: true,
            pwrite: write,
            paddr: address,
            pwdata: data,
            ..self.pins
        };
        let (_, word) = self.tick();
        self.pins.penable = true;
        self.tick();
        self.pins.psel = false;
        self.pins.penable = false;
        word
    }

    fn read(&mut self, address: u32) -> u32 {
        self.transfer(false, address, 0)
    }

    fn write(&mut self, address: u32, data: u32) {
        self.transfer(true, address, data);
    }

    fn command(&mut self, command: u32) {
        self.write(regs::COMMAND, command);
        while self.read(regs::STATUS) & 2 != 0 {}
    }
}

/// Runs until `edges` active edges have passed and says how long it took.
fn run(backend: Backend, edges: u64) -> Duration {
    let mut machine = Machine::new(backend);
    machine.active = 0;
    let begin = Instant::now();
    while machine.active < edges {
        machine.command(command::CREDIT);
    }
    black_box(machine.unit.out());
    begin
        .elapsed()
        .mul_f64(edges as f64 / machine.active as f64)
}

fn back_ends(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("active edges");
    for (name, backend) in Backend::present() {
        group.throughput(Throughput::Elements(1));
        group.sample_size(10);
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|edges| run(backend, edges))
        });
    }
    group.finish();
}

criterion_group!(benches, back_ends);
criterion_main!(benches);
