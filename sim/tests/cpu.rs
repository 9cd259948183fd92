//! The processor, in programs assembled by hand: results, cycles, accounting, and runs cut into pieces.

mod common;

use std::sync::Arc;

use common::*;
use sim::cpu::{CodeError, CodeMap, Cpu, Region, StallClass, Stop, csr_number};

const SPIN: u32 = 0x6f;

/// Runs to a `j .` at the end and answers cycles and bus.
fn run(words: &[u32]) -> (Cpu, Flat) {
    let mut program = words.to_vec();
    program.push(SPIN);
    let mut cpu = cpu(&program);
    let mut bus = Flat::default();
    let end = 0x80 + 4 * words.len() as u32;
    while cpu.pc() != end {
        let until = cpu.cycle() + 1;
        assert_eq!(cpu.run(&mut bus, &mut (), until), Stop::Deadline);
    }
    (cpu, bus)
}

fn cycles(words: &[u32]) -> u64 {
    run(words).0.cycle()
}

#[test]
fn every_row_of_the_table_is_charged() {
    assert_eq!(cycles(&[NOP]), 1);
    let to_ram = [lui(A0, RAM)];
    let cost = |words: &[u32]| cycles(&[&to_ram, words].concat()) - 1;
    assert_eq!(cost(&[lw(A1, A0, 0)]), 2);
    assert_eq!(cost(&[sw(A1, A0, 0)]), 2);
    assert_eq!(cost(&[lw(A1, A0, 1)]), 3, "crosses a word");
    assert_eq!(cost(&[load(1, A1, A0, 1)]), 2, "a half inside a word");
    assert_eq!(cost(&[load(1, A1, A0, 3)]), 3, "a half across words");
    assert_eq!(cost(&[mul(A1, A0, A0)]), 3);
    assert_eq!(cost(&[r(1, 1, A1, A0, A0)]), 4, "mulh");
    assert_eq!(cost(&[div(A1, A0, A0)]), 37);
    assert_eq!(cost(&[div(A1, A0, ZERO)]), 2);
    assert_eq!(cost(&[jal(RA, 4)]), 2);
    assert_eq!(cost(&[beq(A0, A0, 4)]), 3);
    assert_eq!(cost(&[bne(A0, A0, 4)]), 1);
    assert_eq!(cost(&[csrrw(A1, csr_number::MSCRATCH, A0)]), 1);
    assert_eq!(cost(&[csrrsi(A1, csr_number::MIE, 8)]), 3);
    assert_eq!(cost(&[csrrs(A1, csr_number::MIE, ZERO)]), 1, "a read");
    assert_eq!(cost(&[csrrci(A1, csr_number::MIE, 8)]), 1);
    assert_eq!(cost(&[FENCE_I]), 2);
}

#[test]
fn a_jump_to_a_long_instruction_across_words_costs_one_more() {
    // c.nop at 0x84 puts the long instruction at 0x86; the jump at 0x80 goes there.
    let words = [jal(ZERO, 6), 0x0013_0001, 0x0001_0000, SPIN];
    let mut cpu = cpu(&words);
    let _ = cpu.run(&mut Flat::default(), &mut (), 1);
    assert_eq!((cpu.pc(), cpu.cycle()), (0x86, 3));
    let words = [jal(ZERO, 6), 0x0001_0001, SPIN];
    let mut cpu = common::cpu(&words);
    let _ = cpu.run(&mut Flat::default(), &mut (), 1);
    assert_eq!(
        (cpu.pc(), cpu.cycle()),
        (0x86, 2),
        "a compressed one does not"
    );
}

#[test]
fn arithmetic_at_its_corners() {
    let value = |words: &[u32]| run(words).0.registers()[A2 as usize];
    let min = [lui(A0, 0x8000_0000), addi(A1, ZERO, -1)];
    let with = |word: u32| value(&[&min[..], &[word]].concat());
    assert_eq!(with(div(A2, A0, A1)), 0x8000_0000, "overflow");
    assert_eq!(with(r(1, 6, A2, A0, A1)), 0, "its remainder");
    assert_eq!(with(div(A2, A0, ZERO)), u32::MAX);
    assert_eq!(with(r(1, 6, A2, A0, ZERO)), 0x8000_0000);
    assert_eq!(with(r(1, 5, A2, A0, ZERO)), u32::MAX, "divu by zero");
    assert_eq!(with(r(1, 1, A2, A0, A1)), 0, "mulh");
    assert_eq!(with(r(1, 2, A2, A1, A0)), u32::MAX, "mulhsu: -1 times 2^31");
    assert_eq!(with(r(1, 3, A2, A1, A1)), 0xffff_fffe, "mulhu");
    assert_eq!(with(r(0x20, 5, A2, A0, A1)), u32::MAX, "sra by 31");
    assert_eq!(with(r(0, 2, A2, A0, A1)), 1, "slt");
    assert_eq!(with(r(0, 3, A2, A0, A1)), 1, "sltu");
}

#[test]
fn loads_extend_and_stores_cut() {
    let words = [
        lui(A0, RAM),
        addi(A1, ZERO, -2),
        store(0, A1, A0, 5),
        store(1, A1, A0, 7),
        load(0, T0, A0, 5),
        load(4, T1, A0, 5),
        load(5, A2, A0, 7),
        lw(A1, A0, 5),
    ];
    let (cpu, bus) = run(&words);
    assert_eq!(bus.bytes[4..12], [0, 0xfe, 0, 0xfe, 0xff, 0, 0, 0]);
    let x = cpu.registers();
    assert_eq!(
        (x[5], x[6], x[12], x[11]),
        (0xffff_fffe, 0xfe, 0xfffe, 0xfffe_00fe)
    );
    assert_eq!(x[0], 0);
}

#[test]
fn wait_states_add_and_count_twice_across_words() {
    let run_with = |offset| {
        let mut cpu = cpu(&[lui(A0, RAM), lw(A1, A0, offset), SPIN]);
        let mut log = Log::default();
        let mut bus = Flat {
            wait: 5,
            ..Flat::default()
        };
        while cpu.pc() != 0x88 {
            let until = cpu.cycle() + 1;
            let _ = cpu.run(&mut bus, &mut log, until);
        }
        assert_eq!(log.cycles(), cpu.cycle(), "every cycle is accounted for");
        assert!(log.0.contains(&Event::Spend(
            if offset == 0 { 3 } else { 4 },
            0x84,
            if offset == 0 { 5 } else { 10 },
            StallClass::BusWait
        )));
        cpu.cycle()
    };
    assert_eq!((run_with(0), run_with(2)), (1 + 2 + 5, 1 + 3 + 10));
}

#[test]
fn impossible_code_maps_are_refused() {
    let odd = Region {
        base: 2,
        bytes: vec![0; 4],
        gate: None,
    };
    assert!(matches!(
        CodeMap::new(0, vec![odd]),
        Err(CodeError::Unaligned { .. })
    ));
    let over = [region(0, &[NOP, NOP]), region(4, &[NOP])];
    assert_eq!(
        CodeMap::new(0, over.to_vec()).unwrap_err(),
        CodeError::Overlap(0, 4)
    );
    let long = region(0xffff_fffc, &[NOP, NOP]);
    assert!(matches!(
        CodeMap::new(0, vec![long]),
        Err(CodeError::TooLong { .. })
    ));
    let gate = Region {
        gate: Some(8),
        ..region(0, &[NOP])
    };
    assert!(matches!(
        CodeMap::new(0, vec![gate]),
        Err(CodeError::Gate { .. })
    ));
}

#[test]
fn a_run_cycle_by_cycle_equals_a_run_in_one_piece() {
    // Loops, calls across regions, misaligned accesses, traps and returns, divisions, flushes.
    let handler = [
        csrrs(T1, csr_number::MEPC, ZERO),
        addi(T1, T1, 4),
        csrrw(ZERO, csr_number::MEPC, T1),
        MRET,
    ];
    let mut low = handler.to_vec();
    low.resize(32, NOP);
    low.extend_from_slice(&[
        lui(A0, RAM),
        addi(A1, A1, 7),
        sw(A1, A0, 3),
        lw(A2, A0, 2),
        div(T0, A2, A1),
        ECALL,
        bne(T0, ZERO, 4),
        csrrw(ZERO, csr_number::MIE, A2),
        lui(T0, 0x1000),
        jalr(RA, T0, 4),
        jal(ZERO, -36),
    ]);
    let closed = Region {
        gate: Some(0x1004),
        ..region(0x1000, &[NOP, mul(A2, A2, A2), jalr(ZERO, RA, 0)])
    };
    let map = Arc::new(CodeMap::new(0x80, vec![region(0, &low), closed]).unwrap());
    let mut whole = Cpu::new(Arc::clone(&map), timing());
    let mut stepped = whole.clone();
    let (mut bus_a, mut bus_b) = (Flat::default(), Flat::default());
    let (mut log_a, mut log_b) = (Log::default(), Log::default());
    let _ = whole.run(&mut bus_a, &mut log_a, 5000);
    for until in 1..=5000 {
        let _ = stepped.run(&mut bus_b, &mut log_b, until);
    }
    assert!(whole.retired() > 500);
    assert_eq!(log_a, log_b);
    assert_eq!(bus_a.seen, bus_b.seen);
    assert_eq!(whole.registers(), stepped.registers());
    assert_eq!((whole.pc(), whole.cycle()), (stepped.pc(), stepped.cycle()));
}
