//! Speed of the back-ends: edges per second through the trait, on a unit that never rests; and that of many lanes.
//!
//! A life is recorded first: credit after credit on one set, both banks without wait states, a processor that sleeps until
//! the interrupt, so nearly every edge changes a stored bit. Then each back-end gets the recorded pins. For campaigns a second
//! life is recorded: a credit in which a bit flips, and the recovery from it. The rule
//! that must never break: every back-end and every lane does the same work, and ends in the same state.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hdl::record::blank_bank;
use hdl::regs::{self, command};
use hdl::state::FIELDS;
use hdl::{
    AccountingUnit, Backend, BankIn, BankOut, Compiled, CompiledLanes, LanePins, StateBit, UnitIn,
    UnitState, unit,
};

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

    /// A unit out of reset, with an open set.
    fn open(mut self) -> Self {
        self.pins.reset = true;
        self.tick();
        self.pins.reset = false;
        self.sleep();
        self.command(command::SELECT);
        self.write(regs::VALUE_LO, 1 << 30);
        self.write(regs::INFO, 1 << 16 | 1 << 8);
        self.command(command::OPEN);
        self.write(regs::VALUE_LO, 1);
        self
    }

    /// The pins of a life, and the state at its end.
    fn live(mut self) -> (Vec<UnitIn>, UnitState) {
        while self.recorded.len() < EDGES {
            self.command(command::CREDIT);
        }
        assert!(
            self.active * 100 > self.recorded.len() * 99,
            "a unit at rest"
        );
        (self.recorded, self.unit.state())
    }

    /// A credit in the midst of which a bit flips, until the unit has recovered and rests: what it began with, the pins, what
    /// it ends with.
    fn struck(mut self) -> Struck {
        let begin = self.unit.state();
        self.recorded.clear();
        self.write(regs::COMMAND, command::CREDIT);
        while self.recorded.len() < STRUCK {
            self.tick();
        }
        self.unit.flip(flip(0)).expect("a stored bit");
        self.sleep();
        while !self.unit.quiet() {
            self.tick();
        }
        Struck {
            begin,
            pins: self.recorded,
            end: self.unit.state(),
        }
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
fn replay(backend: &Backend, pins: &[UnitIn], edges: u64) -> Duration {
    let mut unit = black_box(unit(backend.clone()).expect("only those present are measured"));
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
    let (pins, last) = Machine::new().open().live();
    let mut group = criterion.benchmark_group("edges");
    group.throughput(Throughput::Elements(1));
    group.sample_size(10);
    for (name, backend) in Backend::present() {
        let mut once = unit(backend.clone()).expect("only those present are measured");
        for pins in &pins {
            once.tick(*pins);
        }
        assert_eq!(once.state(), last, "{name} ends another way");
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|edges| replay(&backend, &pins, edges));
        });
    }
    group.finish();
}

/// Edge before which a bit flips. `Assumed:` within the commit to bank A.
const STRUCK: usize = 100;

/// The bit that flips in a lane: another one in each.
fn flip(lane: usize) -> StateBit {
    let name = ["value_lo", "crc"][lane / 32];
    let field = FIELDS.iter().position(|field| field.name == name);
    StateBit {
        field: field.expect("a field of the state list"),
        bit: lane as u32 % 32,
    }
}

/// The life of a unit that is struck.
struct Struck {
    begin: UnitState,
    pins: Vec<UnitIn>,
    end: UnitState,
}

/// How long `edges` edges of lanes take that live one life in step, the recorded edges over and over.
fn replay_lanes(pins: &[UnitIn], edges: u64) -> (CompiledLanes, Duration) {
    let mut lanes = black_box(CompiledLanes::new(&Compiled::new()));
    let mut left = edges.div_ceil(CompiledLanes::COUNT as u64);
    let begin = Instant::now();
    while left > 0 {
        for pins in pins.iter().take(left as usize) {
            lanes.tick(&LanePins::all(pins));
        }
        left = left.saturating_sub(pins.len() as u64);
    }
    let took = begin.elapsed();
    (black_box(lanes), took)
}

/// A campaign: every lane is struck at another bit, `behind` edges after the lane before it.
struct Campaign {
    struck: Struck,
    behind: usize,
    begin: CompiledLanes,
    /// The lanes that are struck before each edge.
    strikes: Vec<Vec<usize>>,
    /// The pins of every edge, when the lanes have pins of their own.
    laid: Vec<LanePins>,
}

impl Campaign {
    fn new(behind: usize) -> Self {
        let struck = Machine::new().open().struck();
        let mut unit = Compiled::new();
        unit.set_state(&struck.begin).expect("a state of the unit");
        let mut campaign = Self {
            struck,
            behind,
            begin: CompiledLanes::new(&unit),
            strikes: Vec::new(),
            laid: Vec::new(),
        };
        let edges = campaign.struck.pins.len() + CompiledLanes::COUNT * behind;
        campaign.strikes = vec![Vec::new(); edges];
        for lane in 0..CompiledLanes::COUNT {
            campaign.strikes[STRUCK + lane * behind].push(lane);
        }
        if behind > 0 {
            campaign.laid = (0..edges).map(|edge| campaign.pins(edge)).collect();
        }
        campaign
    }

    /// A lane waits for its time at rest, and rests behind it.
    fn pins(&self, edge: usize) -> LanePins {
        let life = &self.struck.pins;
        let waiting = UnitIn {
            psel: false,
            ..life[0]
        };
        let mut pins = LanePins::all(&waiting);
        for lane in 0..CompiledLanes::COUNT {
            if let Some(own) = edge.checked_sub(lane * self.behind) {
                pins.set(lane, life.get(own).unwrap_or(&life[life.len() - 1]));
            }
        }
        pins
    }

    /// Lives it once, at most `most` edges of it, and says how long that took.
    fn run(&self, most: usize) -> Duration {
        let mut lanes = black_box(self.begin.clone());
        let begin = Instant::now();
        for (edge, strikes) in self.strikes.iter().enumerate().take(most) {
            for lane in strikes {
                lanes.flip(*lane, flip(*lane)).expect("a stored bit");
            }
            match self.laid.get(edge) {
                Some(pins) => lanes.tick(pins),
                None => lanes.tick(&LanePins::all(&self.struck.pins[edge])),
            }
        }
        let took = begin.elapsed();
        if most >= self.strikes.len() {
            for lane in 0..CompiledLanes::COUNT {
                assert_eq!(
                    lanes.state(lane),
                    self.struck.end,
                    "lane {lane} ends another way"
                );
            }
        }
        took
    }

    /// How long `edges` edges of lanes take, the campaign over and over.
    fn replay(&self, edges: u64) -> Duration {
        let mut left = edges.div_ceil(CompiledLanes::COUNT as u64);
        let mut took = Duration::ZERO;
        while left > 0 {
            took += self.run(left as usize);
            left = left.saturating_sub(self.strikes.len() as u64);
        }
        took
    }
}

fn lanes(criterion: &mut Criterion) {
    let (pins, last) = Machine::new().open().live();
    let (once, _) = replay_lanes(&pins, (pins.len() * CompiledLanes::COUNT) as u64);
    for lane in 0..CompiledLanes::COUNT {
        assert_eq!(once.state(lane), last, "lane {lane} ends another way");
    }
    let mut group = criterion.benchmark_group("lane-edges");
    group.throughput(Throughput::Elements(1));
    group.sample_size(10);
    group.bench_function("in step", |bencher| {
        bencher.iter_custom(|edges| replay_lanes(&pins, edges).1);
    });
    for (name, behind) in [("struck in step", 0), ("struck one by one", 7)] {
        let campaign = Campaign::new(behind);
        campaign.run(usize::MAX);
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|edges| campaign.replay(edges));
        });
    }
    group.finish();
}

criterion_group!(benches, back_ends, lanes);
criterion_main!(benches);
