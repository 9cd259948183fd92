//! What happens to a processor between two instructions: devices, traps, interrupts, sleep, gates.

mod common;

use std::sync::Arc;

use common::scenario::Line;
use common::*;
use sim::cpu::{Cause, CodeMap, Cpu, Region, Stop, Width, csr_number};

const SPIN: u32 = 0x6f;

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
fn a_store_over_two_words_reaches_the_second_though_the_first_is_refused() {
    let program = [lui(T0, RAM), addi(A0, ZERO, -1), sw(A0, T0, -2), NOP];
    let mut cpu = vectored(&program, &[(0, SPIN)]);
    let mut bus = Flat::default();
    let _ = cpu.run(&mut bus, &mut (), 12);
    let trap = cpu.last_trap().unwrap();
    assert_eq!((trap.cause, trap.value), (Cause::StoreFault, RAM - 2));
    assert_eq!(bus.bytes[..4], [0xff, 0xff, 0, 0]);
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
fn runs_cut_anywhere_are_the_same_with_interrupts_and_sleep() {
    let (mut instructions, mut handled) = (0, 0);
    for seed in 0..150 {
        let scenario = random::scenario(seed);
        let traces = [1, 2, 17, u64::MAX >> 1].map(|stride| {
            let trace = scenario.model(stride);
            let lines: Vec<Line> = trace.iter().map(|(line, _)| *line).collect();
            (lines, trace.last().map(|(_, registers)| *registers))
        });
        for other in &traces[1..] {
            assert_eq!(&traces[0], other, "{}", scenario.name);
        }
        instructions += traces[0].0.len();
        handled += traces[0]
            .0
            .iter()
            .filter(|line| line.pc < 0x80 && line.pc > 0)
            .count();
    }
    assert!(
        instructions > 40_000 && handled > 200,
        "{instructions} instructions, {handled} interrupts"
    );
}
