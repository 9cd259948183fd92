//! Random programs for comparing two processors: every kind of instruction, loops, traps, interrupts, sleep.

use super::scenario::{RAM, Scenario};
use super::*;
use sim::cpu::csr_number::{MCAUSE, MCYCLE, MEPC, MIE, MINSTRET, MSCRATCH, MSTATUS};

/// A small generator of our own, so that a seed means the same program for ever.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }
    pub fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 32) as u32) % bound
    }
    fn of(&mut self, choices: &[u32]) -> u32 {
        choices[self.below(choices.len() as u32) as usize]
    }
}

/// x3 and x4 point into memory; x5 to x9 hold anything; x28 and x29 belong to the handlers.
const BASES: [u32; 2] = [3, 4];
const HANDLER: u32 = 28;
const ALL_LINES: u32 = sim::cpu::INTERRUPTS;

fn any(dice: &mut Dice) -> u32 {
    dice.of(&[5, 6, 7, 8, 9, 10, 0])
}

fn arithmetic(dice: &mut Dice) -> u32 {
    let (rd, rs1, rs2) = (any(dice), any(dice), any(dice));
    match dice.below(8) {
        0 => addi(rd, rs1, dice.below(4096) as i32 - 2048),
        1 => lui(rd, dice.below(u32::MAX)),
        2 => r(0x20, dice.of(&[0, 5]), rd, rs1, rs2),
        3 | 4 => r(1, dice.below(8), rd, rs1, rs2),
        5 => 0x17 | rd << 7,
        _ => r(0, dice.below(8), rd, rs1, rs2),
    }
}

fn memory(dice: &mut Dice) -> u32 {
    let (base, imm) = (dice.of(&BASES), dice.below(96) as i32);
    let imm = if dice.below(3) == 0 { imm } else { imm & !3 };
    if dice.below(12) == 0 {
        // Nothing answers at low addresses.
        return if dice.below(2) == 0 {
            load(dice.of(&[0, 1, 2]), any(dice), ZERO, imm)
        } else {
            sw(5, ZERO, imm)
        };
    }
    if dice.below(2) == 0 {
        load(dice.of(&[0, 1, 2, 2, 4, 5]), any(dice), base, imm)
    } else {
        store(dice.of(&[0, 1, 2]), any(dice), base, imm)
    }
}

/// `sleeps`: the program uses `wfi`. Then it does not look at `mcycle`, whose clock the real core stops one
/// cycle later when its prefetch is still busy; nothing else depends on that.
fn system(dice: &mut Dice, sleeps: bool) -> u32 {
    let (rd, rs) = (any(dice), any(dice));
    let counter = if sleeps {
        MINSTRET
    } else {
        dice.of(&[u32::from(MCYCLE), u32::from(MINSTRET)]) as u16
    };
    match dice.below(16) {
        0 => ECALL,
        1 => EBREAK,
        2 => FENCE_I,
        3 if sleeps => WFI,
        3 => csrrw(rd, MSTATUS, rs),
        4 | 5 => csrrs(rd, counter, ZERO),
        6 => csrrw(rd, MSCRATCH, rs),
        7 | 8 => csrrw(rd, MIE, 31),
        9 | 10 => csrrsi(rd, MSTATUS, 8),
        11 => csrrci(rd, MSTATUS, 8),
        12 => csrrci(rd, MIE, 8),
        13 => csrrs(rd, dice.of(&READABLE) as u16, ZERO),
        14 => csrrw(
            rd,
            dice.of(&[
                0x7c0,
                0x320,
                0x301,
                0x323,
                0xb03,
                0x7c1,
                0x343,
                u32::from(counter),
            ]) as u16,
            rs,
        ),
        _ => dice.of(&[
            0,
            0xffff_ffff,
            0x0000_5073,
            csrrw(ZERO, 0x123, 5),
            csrrw(5, 0xf11, 6),
            0x3020_0173,
        ]),
    }
}

/// Registers of the trap unit and constants; 0x7a0 does not exist.
const READABLE: [u32; 13] = [
    0x344, 0x300, 0x301, 0x304, 0x305, 0x341, 0x342, 0x343, 0x320, 0x7c0, 0xf12, 0xf14, 0x7a0,
];

/// A half word of random compressed code that does not leave the program.
fn compressed(dice: &mut Dice) -> u32 {
    let (rd, short, imm) = (dice.of(&[5, 6, 7, 8, 9]), dice.below(2), dice.below(32));
    match dice.below(6) {
        0 => 0x0001 | rd << 7 | imm << 2,
        1 => 0x4001 | rd << 7 | imm << 2,
        2 => 0x8002 | rd << 7 | dice.of(&[5, 6, 7, 8]) << 2,
        3 => 0x8c01 | dice.below(4) << 5 | short << 7 | (1 - short) << 2,
        4 => 0x0002 | rd << 7 | imm << 2,
        _ => 0x8401 | short << 7 | imm << 2,
    }
}

/// The vectors all jump to one handler behind them; an exception skips four bytes, an interrupt disables itself.
fn vectors() -> Vec<u32> {
    let mut words: Vec<u32> = (0..32).map(|at| jal(ZERO, 0x80 - 4 * at)).collect();
    words.push(jal(ZERO, 0x40));
    words.extend([
        csrrs(HANDLER, MCAUSE, ZERO),
        branch(4, HANDLER, ZERO, 20),
        csrrs(HANDLER, MEPC, ZERO),
        addi(HANDLER, HANDLER, 4),
        csrrw(ZERO, MEPC, HANDLER),
        MRET,
        csrrw(ZERO, MIE, ZERO),
        MRET,
    ]);
    // Exceptions and interrupts enter at the second word behind the vectors.
    for (at, word) in words.iter_mut().enumerate().take(32) {
        *word = jal(ZERO, 0x84 - 4 * at as i32);
    }
    words.resize(48, NOP);
    words
}

/// The program of this seed.
pub fn scenario(seed: u64) -> Scenario {
    let mut dice = Dice::new(seed);
    let mut code = vectors();
    code.extend([
        lui(3, RAM),
        addi(4, 3, 33 + dice.below(8) as i32),
        lui(31, ALL_LINES),
        addi(31, 31, 0x444),
        addi(31, 31, 0x444),
    ]);
    code.extend([
        addi(5, ZERO, 77),
        addi(6, ZERO, -3),
        lui(7, 0x1234_5000),
        addi(8, ZERO, 1),
    ]);
    let length = 40 + dice.below(60) as usize;
    let interrupts = dice.below(3) != 0;
    let sleeps = interrupts && dice.below(2) == 0;
    let start = code.len();
    while code.len() < start + length {
        let left = (start + length - code.len()) as i32;
        let back = (code.len() - start) as i32;
        let distance =
            (dice.below(12) as i32 - 3).clamp(-back, left) * 4 + 2 * i32::from(dice.below(4) == 0);
        let word = match dice.below(16) {
            0..=4 => arithmetic(&mut dice),
            5..=7 => memory(&mut dice),
            8 if interrupts || dice.below(3) == 0 => system(&mut dice, sleeps),
            8..=10 => branch(
                dice.of(&[0, 1, 4, 5, 6, 7]),
                any(&mut dice),
                any(&mut dice),
                distance,
            ),
            11 => jal(any(&mut dice), distance.max(4)),
            _ => compressed(&mut dice) | compressed(&mut dice) << 16,
        };
        code.push(word);
    }
    if interrupts {
        // Once around, interrupts are on again.
        code.extend([csrrw(ZERO, MIE, 31), csrrsi(ZERO, MSTATUS, 8)]);
    }
    code.push(jal(ZERO, 4 * (start as i32 - code.len() as i32)));
    code.resize(code.len() + 8, NOP);
    let cycles = 900;
    let (mut lines, mut cycle) = (Vec::new(), 20 + u64::from(dice.below(80)));
    while interrupts && cycle < cycles {
        let level = dice.of(&[
            0,
            1 << 3,
            1 << 7,
            1 << 11,
            1 << 16,
            1 << 22,
            1 << 30,
            0x4001_0008,
        ]);
        lines.push((cycle, level));
        cycle += 1 + u64::from(dice.below(100));
    }
    let wait = (dice.below(1 << 30), dice.of(&[0, 0, 1, 4]));
    Scenario {
        name: format!("random-{seed}"),
        code,
        lines,
        wait,
        cycles,
    }
}
