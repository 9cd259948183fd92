//! A small machine for processor tests: an assembler of the few instructions they need, and a flat memory.

#![allow(dead_code, reason = "each test file uses its own part")]

pub mod program;
pub mod random;
pub mod scenario;
pub mod suite;
pub mod sweep;
pub mod tools;

use std::sync::Arc;

use sim::cpu::{Access, Bus, CodeMap, Cpu, Observer, Region, StallClass, Timing, Width};

pub const ZERO: u32 = 0;
pub const RA: u32 = 1;
pub const T0: u32 = 5;
pub const T1: u32 = 6;
pub const A0: u32 = 10;
pub const A1: u32 = 11;
pub const A2: u32 = 12;

/// Where the test programs' memory begins, its size, and where device registers begin.
pub const RAM: u32 = 0x2000_0000;
pub const RAM_BYTES: usize = 256;
pub const DEVICE: u32 = 0x4000_0000;

pub fn addi(rd: u32, rs1: u32, imm: i32) -> u32 {
    (imm as u32) << 20 | rs1 << 15 | rd << 7 | 0x13
}
pub fn lui(rd: u32, upper: u32) -> u32 {
    upper & !0xfff | rd << 7 | 0x37
}
pub fn r(funct7: u32, funct3: u32, rd: u32, rs1: u32, rs2: u32) -> u32 {
    funct7 << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | 0x33
}
pub fn mul(rd: u32, rs1: u32, rs2: u32) -> u32 {
    r(1, 0, rd, rs1, rs2)
}
pub fn div(rd: u32, rs1: u32, rs2: u32) -> u32 {
    r(1, 4, rd, rs1, rs2)
}
pub fn load(funct3: u32, rd: u32, rs1: u32, imm: i32) -> u32 {
    (imm as u32) << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | 0x03
}
pub fn lw(rd: u32, rs1: u32, imm: i32) -> u32 {
    load(2, rd, rs1, imm)
}
pub fn store(funct3: u32, rs2: u32, rs1: u32, imm: i32) -> u32 {
    let imm = imm as u32;
    (imm >> 5 & 127) << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | (imm & 31) << 7 | 0x23
}
pub fn sw(rs2: u32, rs1: u32, imm: i32) -> u32 {
    store(2, rs2, rs1, imm)
}
pub fn branch(funct3: u32, rs1: u32, rs2: u32, distance: i32) -> u32 {
    let d = distance as u32;
    (d >> 12 & 1) << 31
        | (d >> 5 & 63) << 25
        | rs2 << 20
        | rs1 << 15
        | funct3 << 12
        | (d >> 1 & 15) << 8
        | (d >> 11 & 1) << 7
        | 0x63
}
pub fn beq(rs1: u32, rs2: u32, distance: i32) -> u32 {
    branch(0, rs1, rs2, distance)
}
pub fn bne(rs1: u32, rs2: u32, distance: i32) -> u32 {
    branch(1, rs1, rs2, distance)
}
pub fn jal(rd: u32, distance: i32) -> u32 {
    let d = distance as u32;
    (d >> 20 & 1) << 31
        | (d >> 1 & 1023) << 21
        | (d >> 11 & 1) << 20
        | (d >> 12 & 255) << 12
        | rd << 7
        | 0x6f
}
pub fn jalr(rd: u32, rs1: u32, imm: i32) -> u32 {
    (imm as u32) << 20 | rs1 << 15 | rd << 7 | 0x67
}
pub fn csrrw(rd: u32, number: u16, rs1: u32) -> u32 {
    u32::from(number) << 20 | rs1 << 15 | 1 << 12 | rd << 7 | 0x73
}
pub fn csrrs(rd: u32, number: u16, rs1: u32) -> u32 {
    u32::from(number) << 20 | rs1 << 15 | 2 << 12 | rd << 7 | 0x73
}
pub fn csrrsi(rd: u32, number: u16, bits: u32) -> u32 {
    u32::from(number) << 20 | bits << 15 | 6 << 12 | rd << 7 | 0x73
}
pub fn csrrci(rd: u32, number: u16, bits: u32) -> u32 {
    u32::from(number) << 20 | bits << 15 | 7 << 12 | rd << 7 | 0x73
}
pub const NOP: u32 = 0x13;
pub const ECALL: u32 = 0x73;
pub const EBREAK: u32 = 0x0010_0073;
pub const MRET: u32 = 0x3020_0073;
pub const WFI: u32 = 0x1050_0073;
pub const FENCE_I: u32 = 0x100f;

/// A flat memory with fixed wait states, and a device above it.
#[derive(Clone)]
pub struct Flat {
    pub bytes: Vec<u8>,
    pub wait: u32,
    /// Every access answered: cycle, address, width, value written.
    pub seen: Vec<(u64, u32, Width, Option<u32>)>,
}

impl Default for Flat {
    fn default() -> Self {
        Self {
            bytes: vec![0; RAM_BYTES],
            wait: 0,
            seen: Vec::new(),
        }
    }
}

impl Flat {
    fn place(&self, address: u32, width: Width) -> Result<usize, Access> {
        if address >= DEVICE {
            return Err(Access::Device);
        }
        let at = address.wrapping_sub(RAM) as usize;
        if at + width.bytes() as usize > self.bytes.len() {
            Err(Access::Fault)
        } else {
            Ok(at)
        }
    }
}

impl Bus for Flat {
    fn load(&mut self, at: u64, address: u32, width: Width, _gated: bool) -> Access {
        let place = match self.place(address, width) {
            Ok(place) => place,
            Err(answer) => return answer,
        };
        self.seen.push((at, address, width, None));
        let mut word = [0; 4];
        let length = width.bytes() as usize;
        word[..length].copy_from_slice(&self.bytes[place..place + length]);
        Access::Done {
            value: u32::from_le_bytes(word),
            wait: self.wait,
        }
    }

    fn store(&mut self, at: u64, address: u32, width: Width, value: u32, _gated: bool) -> Access {
        let place = match self.place(address, width) {
            Ok(place) => place,
            Err(answer) => return answer,
        };
        self.seen.push((at, address, width, Some(value)));
        let length = width.bytes() as usize;
        self.bytes[place..place + length].copy_from_slice(&value.to_le_bytes()[..length]);
        Access::Done {
            value: 0,
            wait: self.wait,
        }
    }
}

/// What a [`Log`] has been told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Retire(u64, u32, u32, StallClass),
    Spend(u64, u32, u64, StallClass),
}

/// Writes down everything an observer is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log(pub Vec<Event>);

impl Log {
    pub fn cycles(&self) -> u64 {
        self.0
            .iter()
            .map(|event| match event {
                Event::Retire(_, _, cycles, _) => u64::from(*cycles),
                Event::Spend(_, _, cycles, _) => *cycles,
            })
            .sum()
    }

    /// Start cycle and pc of every instruction completed.
    pub fn starts(&self) -> Vec<(u64, u32)> {
        self.0
            .iter()
            .filter_map(|event| match event {
                Event::Retire(at, pc, _, _) => Some((*at, *pc)),
                Event::Spend(..) => None,
            })
            .collect()
    }
}

impl Observer for Log {
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass) {
        self.0.push(Event::Retire(at, pc, cycles, class));
    }
    fn spend(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass) {
        self.0.push(Event::Spend(at, pc, cycles, class));
    }
}

pub fn bytes(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

pub fn region(base: u32, words: &[u32]) -> Region {
    Region {
        base,
        bytes: bytes(words),
        gate: None,
    }
}

/// The profile without reset delay, so that programs start in cycle 0.
pub fn timing() -> Arc<Timing> {
    let mut timing = Timing::ibex();
    timing.cycles.reset = 0;
    Arc::new(timing)
}

/// A processor at the first word of `words`, which stand at 0x80.
pub fn cpu(words: &[u32]) -> Cpu {
    Cpu::new(
        Arc::new(CodeMap::new(0x80, vec![region(0x80, words)]).expect("a valid map")),
        timing(),
    )
}
