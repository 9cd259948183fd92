//! Speed of the processor: instructions per second on one core, with the exact cycle table.
//!
//! The program has DES's shape (`feistel.c`, committed as `feistel.bin`). Throughput is in simulated
//! instructions; at least 200 million a second unobserved and 120 million counted are asked for.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, Throughput};
use sim::cpu::{
    Access, BareMachine, Bus, CodeMap, Cpu, Image, Observer, Region, StallClass, Timing, Width,
};

const PROGRAM: &[u8] = include_bytes!("feistel.bin");
const RESET: u32 = 0x80;
const RAM: u32 = 0x2000_0000;
/// Simulated cycles in one iteration. Assumed: about ten milliseconds.
const CYCLES: u64 = 4_000_000;

struct Ram(Vec<u8>);

impl Ram {
    #[inline(always)]
    fn at<const N: usize>(&mut self, address: u32) -> Option<&mut [u8; N]> {
        self.0
            .get_mut(address.wrapping_sub(RAM) as usize..)?
            .first_chunk_mut()
    }
}

impl Bus for Ram {
    #[inline(always)]
    fn load(&mut self, _at: u64, address: u32, width: Width, _gated: bool) -> Access {
        let value = match width {
            Width::Byte => self.at::<1>(address).map(|bytes| u32::from(bytes[0])),
            Width::Half => self
                .at(address)
                .map(|bytes| u32::from(u16::from_le_bytes(*bytes))),
            Width::Word => self.at(address).map(|bytes| u32::from_le_bytes(*bytes)),
        };
        value.map_or(Access::Fault, |value| Access::Done { value, wait: 0 })
    }

    #[inline(always)]
    fn store(&mut self, _at: u64, address: u32, width: Width, value: u32, _gated: bool) -> Access {
        let place = match width {
            Width::Byte => self.at::<1>(address).map(|bytes| *bytes = [value as u8]),
            Width::Half => self
                .at(address)
                .map(|bytes| *bytes = (value as u16).to_le_bytes()),
            Width::Word => self.at(address).map(|bytes| *bytes = value.to_le_bytes()),
        };
        place.map_or(Access::Fault, |()| Access::Done { value: 0, wait: 0 })
    }
}

/// Cycles of every instruction by class: what a ledger keeps.
struct Counter(Vec<[u64; StallClass::COUNT]>);

impl Observer for Counter {
    #[inline(always)]
    fn retire(&mut self, _at: u64, pc: u32, cycles: u32, class: StallClass) {
        if let Some(place) = self.0.get_mut((pc >> 1) as usize) {
            place[class as usize] += u64::from(cycles);
        }
    }
    #[inline(always)]
    fn spend(&mut self, _at: u64, pc: u32, cycles: u64, class: StallClass) {
        if let Some(place) = self.0.get_mut((pc >> 1) as usize) {
            place[class as usize] += cycles;
        }
    }
}

fn observed<O: Observer>(criterion: &mut Criterion, name: &str, mut observer: O) {
    let region = Region {
        base: RESET,
        bytes: PROGRAM.to_vec(),
        gate: None,
    };
    let map = Arc::new(CodeMap::new(RESET, vec![region]).expect("one region"));
    let mut cpu = Cpu::new(map, Arc::new(Timing::ibex()));
    let mut ram = Ram(vec![0; 4096]);
    // Past the filling of the tables, into the loop.
    let _ = cpu.run(&mut ram, &mut observer, CYCLES);
    let (retired, end) = (cpu.retired(), cpu.cycle() + CYCLES);
    let mut trial = cpu.clone();
    let _ = trial.run(&mut ram, &mut observer, end);
    let mut group = criterion.benchmark_group("cpu");
    group.throughput(Throughput::Elements(trial.retired() - retired));
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            let until = cpu.cycle() + CYCLES;
            black_box(cpu.run(&mut ram, &mut observer, until))
        });
    });
    group.finish();
}

fn speed(criterion: &mut Criterion) {
    observed(criterion, "unobserved", ());
    observed(
        criterion,
        "counted",
        Counter(vec![[0; StallClass::COUNT]; 1024]),
    );
    bare(criterion);
}

/// The same program in writable memory, as `exec` runs it.
fn bare(criterion: &mut Criterion) {
    let mut image = Image::flat(RESET, RESET, PROGRAM.to_vec());
    image
        .segments
        .extend(Image::flat(RAM, RESET, vec![0; 4096]).segments);
    let mut machine = BareMachine::new(&image, Arc::new(Timing::ibex())).expect("a small program");
    let _ = machine.run(&mut (), CYCLES);
    let (retired, end) = (machine.cpu().retired(), machine.cpu().cycle() + CYCLES);
    let _ = machine.run(&mut (), end);
    let mut group = criterion.benchmark_group("cpu");
    group.throughput(Throughput::Elements(machine.cpu().retired() - retired));
    group.bench_function("exec", |bencher| {
        bencher.iter(|| {
            let until = machine.cpu().cycle() + CYCLES;
            black_box(machine.run(&mut (), until))
        });
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    speed(&mut criterion);
    criterion.final_summary();
}
