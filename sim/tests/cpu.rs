//! The processor, in programs assembled by hand: results, cycles, traps, interrupts, sleep, gates, devices.

mod common;

use std::sync::Arc;

use common::*;
use sim::cpu::{Cause, CodeError, CodeMap, Cpu, Region, StallClass, Stop, Width, csr_number};

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
fn a_device_access_stops_the_processor_before_the_transfer() {
    let mut cpu = cpu(&[
        lui(A0, DEVICE),
        addi(A1, ZERO, -1),
        store(1, A1, A0, 4),
        load(0, A2, A0, 8),
        SPIN,
    ]);
    let mut log = Log::default();
    let mut bus = Flat::default();
    let Stop::Device(request) = cpu.run(&mut bus, &mut log, 100) else {
        panic!("no device access")
    };
    assert_eq!(
        (request.address, request.width, request.write),
        (DEVICE + 4, Width::Half, Some(0xffff))
    );
    assert_eq!((request.pc, request.at), (0x88, 2));
    assert_eq!(
        cpu.run(&mut bus, &mut log, 100),
        Stop::Device(request),
        "still waiting"
    );
    cpu.complete(0, 7, &mut log);
    assert_eq!((cpu.cycle(), cpu.pc()), (2 + 2 + 7, 0x8c));
    let Stop::Device(request) = cpu.run(&mut bus, &mut log, 100) else {
        panic!("no device access")
    };
    assert_eq!(
        (request.width, request.write, request.at),
        (Width::Byte, None, 11)
    );
    cpu.complete(0x1280, 0, &mut log);
    assert_eq!(cpu.registers()[A2 as usize], 0xffff_ff80);
    assert_eq!(cpu.cycle(), log.cycles());
}

#[test]
fn a_refused_device_access_traps() {
    let mut cpu = cpu(&[lui(A0, DEVICE), lw(A2, A0, 0), SPIN]);
    assert!(matches!(
        cpu.run(&mut Flat::default(), &mut (), 100),
        Stop::Device(_)
    ));
    cpu.refuse(3, &mut ());
    let trap = cpu.last_trap().unwrap();
    assert_eq!(
        (trap.cause, trap.pc, trap.value),
        (Cause::LoadFault, 0x84, DEVICE)
    );
    assert_eq!(cpu.csr(csr_number::MCAUSE), Some(5));
}

/// A program at 0x180 with the vector table of `mtvec` = 0x100: the first entry is an exception handler.
fn vectored(words: &[u32], vectors: &[(usize, u32)]) -> Cpu {
    let mut table = vec![NOP; 32];
    for &(number, word) in vectors {
        table[number] = word;
    }
    Cpu::new(
        Arc::new(
            CodeMap::new(0x180, vec![region(0x100, &[&table, words].concat())])
                .expect("a valid map"),
        ),
        timing(),
    )
}

#[test]
fn traps_are_precise() {
    let cases = [
        (ECALL, Cause::EcallMachine, 0),
        (EBREAK, Cause::Breakpoint, 0),
        (0xffff_ffff, Cause::Illegal, 0xffff_ffff),
        (0x0000_0000, Cause::Illegal, 0),
        (csrrw(A0, 0xf11, A0), Cause::Illegal, csrrw(A0, 0xf11, A0)),
        (csrrw(A0, 0x123, A0), Cause::Illegal, csrrw(A0, 0x123, A0)),
        (lw(A0, ZERO, 0x10), Cause::LoadFault, 0x10),
        (sw(A0, ZERO, 0x11), Cause::StoreFault, 0x11),
        (jal(ZERO, 0x1000), Cause::FetchFault, 0x1184),
    ];
    for (word, cause, value) in cases {
        let mut cpu = vectored(&[addi(A0, ZERO, 5), word, NOP], &[(0, SPIN)]);
        let _ = cpu.run(&mut Flat::default(), &mut (), 12);
        let trap = cpu.last_trap().unwrap();
        let pc = if cause == Cause::FetchFault {
            value
        } else {
            0x184
        };
        assert_eq!(
            (trap.cause, trap.pc, trap.value, trap.double),
            (cause, pc, value, false),
            "{word:#x}"
        );
        assert_eq!(cpu.csr(csr_number::MEPC), Some(pc));
        assert_eq!(cpu.csr(csr_number::MTVAL), Some(value));
        assert_eq!(
            (cpu.pc(), cpu.registers()[A0 as usize]),
            (0x100, 5),
            "no side effect"
        );
    }
}

#[test]
fn a_trap_costs_three_cycles_and_mret_three() {
    let skip = [
        csrrs(A0, csr_number::MEPC, ZERO),
        addi(A0, A0, 4),
        csrrw(ZERO, csr_number::MEPC, A0),
        MRET,
    ];
    let vectors: Vec<(usize, u32)> = skip.into_iter().enumerate().collect();
    let mut cpu = vectored(&[ECALL, SPIN], &vectors);
    let mut log = Log::default();
    let _ = cpu.run(&mut Flat::default(), &mut log, 9);
    assert_eq!(
        log.starts(),
        [(3, 0x100), (4, 0x104), (5, 0x108), (6, 0x10c)]
    );
    assert_eq!((cpu.cycle(), cpu.pc()), (9, 0x184));
    assert_eq!(cpu.retired(), 4, "ecall does not complete");
}

#[test]
fn a_handler_that_traps_itself_is_reported_as_dead() {
    let mut cpu = cpu(&[NOP, ECALL]);
    let stop = cpu.run(&mut Flat::default(), &mut (), 100);
    let Stop::Fault(trap) = stop else {
        panic!("{stop:?}")
    };
    assert_eq!((trap.cause, trap.pc), (Cause::EcallMachine, 0x84));
    assert_eq!(cpu.run(&mut Flat::default(), &mut (), 1000), stop);
    let message = trap.message(&sim::cpu::Symbols::default());
    assert_eq!(
        message,
        "environment call at pc 0x00000084 (no function), value 0x00000000, cycle 1"
    );
}

const FAST_0: u32 = 1 << 16;

/// Enables fast interrupt 0 and goes on with `words` at 0x18c; the handler is a spin at its vector.
fn interruptible(words: &[u32]) -> Cpu {
    let enable = [
        lui(A0, FAST_0),
        csrrw(ZERO, csr_number::MIE, A0),
        csrrsi(ZERO, csr_number::MSTATUS, 8),
    ];
    vectored(&[&enable, words].concat(), &[(16, SPIN)])
}

#[test]
fn an_interrupt_is_taken_after_the_instruction_whose_last_cycle_sees_it() {
    // The enabling sequence ends in cycle 7; the division takes 7 to 43, the next instruction would start at 44.
    for (rises, vector_at, pc) in [(7, 47, 0x190), (43, 47, 0x190), (44, 48, 0x194)] {
        let mut cpu = interruptible(&[div(A1, A0, A0), NOP, NOP, SPIN]);
        let mut bus = Flat::default();
        let mut log = Log::default();
        let _ = cpu.run(&mut bus, &mut log, rises.min(8));
        let _ = cpu.run(&mut bus, &mut log, rises);
        cpu.set_interrupts(rises, FAST_0);
        let _ = cpu.run(&mut bus, &mut log, vector_at + 1);
        assert_eq!(
            log.starts().last(),
            Some(&(vector_at, 0x140)),
            "risen in {rises}"
        );
        assert_eq!(cpu.csr(csr_number::MEPC), Some(pc));
        assert_eq!(cpu.csr(csr_number::MCAUSE), Some(0x8000_0010));
    }
}

#[test]
fn the_lowest_fast_interrupt_comes_first() {
    let mut cpu = interruptible(&[NOP; 4]);
    let mut bus = Flat::default();
    let _ = cpu.run(&mut bus, &mut (), 7);
    cpu.set_interrupts(7, FAST_0 | 1 << 20 | 1 << 11);
    let _ = cpu.run(&mut bus, &mut (), 12);
    assert_eq!(cpu.csr(csr_number::MCAUSE), Some(0x8000_0010));
    assert_eq!(cpu.csr(csr_number::MIP), Some(FAST_0 | 1 << 20 | 1 << 11));
}

#[test]
fn wfi_sleeps_until_an_enabled_interrupt() {
    let mut cpu = interruptible(&[WFI, NOP, SPIN]);
    let mut bus = Flat::default();
    let mut log = Log::default();
    assert_eq!(cpu.run(&mut bus, &mut log, 1000), Stop::Asleep);
    assert!(cpu.asleep());
    let fell_asleep = cpu.cycle();
    cpu.advance(500);
    assert_eq!(
        cpu.run(&mut bus, &mut log, 1000),
        Stop::Asleep,
        "still nothing"
    );
    cpu.set_interrupts(600, 1 << 17);
    assert_eq!(
        cpu.run(&mut bus, &mut log, 1000),
        Stop::Asleep,
        "not enabled"
    );
    cpu.set_interrupts(700, FAST_0);
    let _ = cpu.run(&mut bus, &mut log, 705);
    assert_eq!(log.starts().last(), Some(&(704, 0x140)));
    assert_eq!(cpu.csr(csr_number::MEPC), Some(0x190), "behind wfi");
    assert_eq!(
        cpu.csr(csr_number::MCYCLE),
        Some(cpu.cycle() as u32 - (700 - fell_asleep as u32)),
        "no clock asleep"
    );
    assert_eq!(log.cycles(), cpu.cycle());
}

#[test]
fn wfi_wakes_without_a_handler_while_interrupts_are_globally_off() {
    let mut cpu = vectored(
        &[
            lui(A0, FAST_0),
            csrrw(ZERO, csr_number::MIE, A0),
            WFI,
            NOP,
            SPIN,
        ],
        &[],
    );
    let mut log = Log::default();
    assert_eq!(cpu.run(&mut Flat::default(), &mut log, 1000), Stop::Asleep);
    cpu.set_interrupts(50, FAST_0);
    let _ = cpu.run(&mut Flat::default(), &mut log, 53);
    assert_eq!(log.starts().last(), Some(&(52, 0x18c)));
}

/// Open code at 0x80, gated code at 0x1000 with its gate at 0x1004, handlers from 0x0.
fn gated(open: &[u32], inside: &[u32]) -> Cpu {
    let mut low = vec![NOP; 32];
    low[0] = SPIN;
    low[16] = SPIN;
    low.extend_from_slice(open);
    let closed = Region {
        gate: Some(0x1004),
        ..region(0x1000, inside)
    };
    let mut cpu = Cpu::new(
        Arc::new(CodeMap::new(0x80, vec![closed, region(0, &low)]).expect("a valid map")),
        timing(),
    );
    assert_eq!(cpu.csr(csr_number::MTVEC), Some(1));
    cpu.set_register(A0 as usize, FAST_0);
    cpu
}

#[test]
fn gated_code_is_entered_only_at_its_gate() {
    for (target, traps) in [(0x1004, false), (0x1000, true), (0x1008, true)] {
        let mut cpu = gated(
            &[lui(T0, 0x1000), jalr(RA, T0, target - 0x1000), SPIN],
            &[NOP, NOP, jal(ZERO, -8), NOP],
        );
        let _ = cpu.run(&mut Flat::default(), &mut (), 40);
        assert_eq!(cpu.last_trap().is_some(), traps, "{target:#x}");
        if traps {
            let trap = cpu.last_trap().unwrap();
            assert_eq!(
                (trap.cause, trap.pc, trap.value),
                (Cause::FetchFault, target as u32, target as u32)
            );
        } else {
            assert!(
                (0x1000..0x100c).contains(&cpu.pc()),
                "inside it may go anywhere"
            );
        }
    }
}

#[test]
fn interrupts_wait_inside_gated_code_and_are_taken_behind_it() {
    let enable = [
        csrrw(ZERO, csr_number::MIE, A0),
        csrrsi(ZERO, csr_number::MSTATUS, 8),
    ];
    let call = [lui(T0, 0x1000), jalr(RA, T0, 4), NOP, SPIN];
    let mut cpu = gated(
        &[&enable[..], &call].concat(),
        &[NOP, NOP, NOP, NOP, NOP, jalr(ZERO, RA, 0)],
    );
    let mut bus = Flat::default();
    let mut log = Log::default();
    // 3 + 3 + 1 + 2 cycles up to the gate at cycle 9.
    let _ = cpu.run(&mut bus, &mut log, 10);
    assert_eq!(cpu.pc(), 0x1008);
    cpu.set_interrupts(10, FAST_0);
    let _ = cpu.run(&mut bus, &mut log, 60);
    let inside = log.starts().iter().filter(|(_, pc)| *pc >= 0x1000).count();
    assert_eq!(inside, 5, "nothing was skipped");
    assert_eq!(
        cpu.csr(csr_number::MEPC),
        Some(0x90),
        "taken before the next instruction outside"
    );
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
