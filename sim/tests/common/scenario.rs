//! A scenario both the model and the real core can run, and what each of them did.

use std::fmt::Write as _;
use std::sync::Arc;

use sim::cpu::{
    Access, Bus, Cause, CodeMap, Cpu, Observer, Region, StallClass, Stop, Timing, Trap, Width,
};

/// Code begins at 0 with the vector table, the program at the reset address; data begins here.
pub const RESET: u32 = 0x80;
pub const RAM: u32 = 0x2000_0000;
pub const RAM_BYTES: u32 = 256;

/// One program with its surroundings.
#[derive(Clone, Debug)]
pub struct Scenario {
    pub name: String,
    /// Words from address 0: thirty-two vectors, then the program.
    pub code: Vec<u32>,
    /// Interrupt lines from each of these cycles on, by cycle; 0 is the first cycle after reset.
    pub lines: Vec<(u64, u32)>,
    /// Seed and greatest number of data wait states.
    pub wait: (u32, u32),
    pub cycles: u64,
}

/// Wait states of the word at this address: the same function stands in the bench of the real core.
fn wait_states((seed, most): (u32, u32), address: u32) -> u32 {
    let mixed = ((address >> 2) ^ seed).wrapping_mul(2_654_435_761);
    (mixed >> 16) % (most + 1)
}

/// One line of a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The cycle in which the instruction completed or trapped.
    pub cycle: u64,
    pub pc: u32,
    /// The register written (0 for none) and its value.
    pub rd: u32,
    pub value: u32,
    pub trap: bool,
}

impl Line {
    pub fn parse(text: &str) -> Self {
        let mut parts = text.split(' ');
        let mut hex =
            || u64::from_str_radix(parts.next().unwrap_or_default(), 16).unwrap_or_default();
        let (cycle, pc, rd, value) = (hex(), hex() as u32, hex() as u32, hex() as u32);
        Self {
            cycle,
            pc,
            rd,
            value,
            trap: text.ends_with("trap"),
        }
    }
}

struct Memory {
    words: Vec<u8>,
    wait: (u32, u32),
}

impl Memory {
    fn place(&self, address: u32, width: Width) -> Option<usize> {
        let at = address.wrapping_sub(RAM) as usize;
        (at + width.bytes() as usize <= self.words.len()).then_some(at)
    }
}

impl Bus for Memory {
    fn load(&mut self, _at: u64, address: u32, width: Width, _gated: bool) -> Access {
        let Some(at) = self.place(address, width) else {
            return Access::Fault;
        };
        let value = (0..width.bytes() as usize).fold(0, |value, i| {
            value | u32::from(self.words[at + i]) << (8 * i)
        });
        Access::Done {
            value,
            wait: wait_states(self.wait, address),
        }
    }
    fn store(&mut self, _at: u64, address: u32, width: Width, value: u32, _gated: bool) -> Access {
        let Some(at) = self.place(address, width) else {
            return Access::Fault;
        };
        for i in 0..width.bytes() as usize {
            self.words[at + i] = (value >> (8 * i)) as u8;
        }
        Access::Done {
            value: 0,
            wait: wait_states(self.wait, address),
        }
    }
}

/// Collects completions with the cycle in which the real core reports them.
#[derive(Default)]
pub struct Completions {
    pub lines: Vec<Line>,
    /// The vector of the last trap follows after so many cycles, three of them after the instruction is through.
    to_vector: u64,
}

impl Observer for Completions {
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass) {
        // A jump or branch completes in its second cycle; what it still costs are empty slots behind it.
        let cycle = match class {
            StallClass::Branch => at + 1,
            StallClass::Flush => at,
            _ => at + u64::from(cycles) - 1,
        };
        self.lines.push(Line {
            cycle,
            pc,
            rd: 0,
            value: 0,
            trap: false,
        });
    }
    fn spend(&mut self, _at: u64, pc: u32, cycles: u64, class: StallClass) {
        if class == StallClass::Trap {
            self.to_vector = cycles;
        }
        if let (StallClass::BusWait, Some(line)) = (class, self.lines.last_mut())
            && line.pc == pc
        {
            line.cycle += cycles;
        }
    }
    fn trap(&mut self, trap: &Trap) {
        if !matches!(trap.cause, Cause::Interrupt(_)) {
            self.lines.push(Line {
                cycle: trap.at + self.to_vector - 3,
                pc: trap.pc,
                rd: 0,
                value: 0,
                trap: true,
            });
        }
    }
}

impl Scenario {
    /// The scenario as the bench reads it.
    pub fn for_bench(&self) -> String {
        let mut text = format!("name {}\nat 0\nram {RAM:x} {RAM_BYTES:x}\n", self.name);
        let mut line =
            |parts: std::fmt::Arguments<'_>| writeln!(text, "{parts}").expect("text grows");
        line(format_args!("wait {:x} {:x}", self.wait.0, self.wait.1));
        for (cycle, lines) in &self.lines {
            line(format_args!("irq {cycle:x} {lines:x}"));
        }
        for (at, word) in self.code.iter().enumerate() {
            line(format_args!("word {:x} {word:x}", 4 * at));
        }
        line(format_args!("run {:x}", self.cycles));
        text
    }

    /// What the model does, run in pieces of at most `stride` cycles; registers are as they stand behind a piece.
    pub fn model(&self, stride: u64) -> Vec<Completion> {
        self.timed(&Arc::new(Timing::ibex()), stride)
    }

    /// The same with another cycle table.
    pub fn timed(&self, timing: &Arc<Timing>, stride: u64) -> Vec<Completion> {
        let bytes = self
            .code
            .iter()
            .flat_map(|word| word.to_le_bytes())
            .collect();
        let map = CodeMap::new(
            RESET,
            vec![Region {
                base: 0,
                bytes,
                gate: None,
            }],
        )
        .expect("one region");
        let mut cpu = Cpu::new(Arc::new(map), Arc::clone(timing));
        let mut memory = Memory {
            words: vec![0; RAM_BYTES as usize],
            wait: self.wait,
        };
        let mut lines = self.lines.iter().copied().peekable();
        let mut trace = Vec::new();
        while cpu.cycle() < self.cycles {
            let mut done = Completions::default();
            let event = lines
                .peek()
                .map_or(self.cycles, |(at, _)| (*at).min(self.cycles));
            let until = event.max(cpu.cycle() + 1).min(cpu.cycle() + stride);
            let stop = cpu.run(&mut memory, &mut done, until);
            trace.extend(done.lines.into_iter().map(|line| (line, *cpu.registers())));
            while let Some((at, level)) =
                lines.next_if(|(at, _)| *at <= cpu.cycle() || (cpu.asleep() && !cpu.wakes()))
            {
                cpu.set_interrupts(at, level);
            }
            if stop == Stop::Asleep && !cpu.wakes() {
                break;
            }
        }
        trace
    }

    /// The model's completions.
    pub fn trace(&self) -> Vec<Line> {
        self.model(1).into_iter().map(|(line, _)| line).collect()
    }

    /// Compares the model with what the real core did; the number of instructions, or the first difference.
    pub fn compare(&self, real: &[Line]) -> Result<usize, String> {
        compare(&self.name, &self.model(1), real)
    }
}

/// A completion of the model (without the register it wrote), and all registers behind it.
pub type Completion = (Line, [u32; 32]);

/// Compares a model's completions with what the real core did, line by line to the real core's end.
pub fn compare(name: &str, model: &[Completion], real: &[Line]) -> Result<usize, String> {
    for (at, real) in real.iter().enumerate() {
        let mine = model.get(at).map(|(line, registers)| {
            let value = if real.rd == 0 {
                0
            } else {
                registers[real.rd as usize]
            };
            Line {
                rd: real.rd,
                value,
                ..*line
            }
        });
        if mine.as_ref() != Some(real) {
            return Err(format!(
                "{name} line {}: real {real:x?}, model {mine:x?}",
                at + 1
            ));
        }
    }
    Ok(real.len())
}
