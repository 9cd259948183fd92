//! Control and status registers of the modelled Ibex: machine and user mode, no memory protection, no
//! performance counters beyond `mcycle` and `minstret`, no debug unit.
//!
//! The rule that must never break: what a register ignores reads back as Ibex reads it. Source: Ibex
//! documentation, Control and Status Registers; ibex_cs_registers.sv.

/// What a CSR instruction does with its operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CsrWrite {
    Read,
    Write(u32),
    Set(u32),
    Clear(u32),
}

/// CSR numbers that are used by name.
pub mod number {
    /// Machine status.
    pub const MSTATUS: u16 = 0x300;
    /// Interrupt enable.
    pub const MIE: u16 = 0x304;
    /// Trap vector base, always vectored, a multiple of 256.
    pub const MTVEC: u16 = 0x305;
    /// Scratch word for handlers.
    pub const MSCRATCH: u16 = 0x340;
    /// Where a trap came from.
    pub const MEPC: u16 = 0x341;
    /// Why.
    pub const MCAUSE: u16 = 0x342;
    /// Address or instruction.
    pub const MTVAL: u16 = 0x343;
    /// Interrupt lines.
    pub const MIP: u16 = 0x344;
    /// Cycles, lower word.
    pub const MCYCLE: u16 = 0xb00;
    /// Instructions, lower word.
    pub const MINSTRET: u16 = 0xb02;
}

use number::{MCAUSE, MCYCLE, MEPC, MIE, MINSTRET, MIP, MSCRATCH, MSTATUS, MTVAL, MTVEC};

/// The lines Ibex has: software 3, timer 7, external 11, fast 16 to 30.
pub const INTERRUPTS: u32 = 1 << 3 | 1 << 7 | 1 << 11 | 0x7fff_0000;

/// RV32IMC with user mode. Source: ibex_cs_registers.sv, MISA_VALUE.
const MISA: u32 = 1 << 30 | 1 << 20 | 1 << 12 | 1 << 8 | 1 << 2;
/// Source: ibex_pkg.sv, CSR_MARCHID_VALUE (assigned by RISC-V International).
const MARCHID: u32 = 22;

const MSTATUS_MIE: u32 = 1 << 3;
const MSTATUS_MPIE: u32 = 1 << 7;
const MSTATUS_MPP: u32 = 3 << 11;
const MSTATUS_MPRV: u32 = 1 << 17;
const MSTATUS_TW: u32 = 1 << 21;
const MSTATUS_WRITABLE: u32 = MSTATUS_MIE | MSTATUS_MPIE | MSTATUS_MPP | MSTATUS_MPRV | MSTATUS_TW;
const SYNC_EXC_SEEN: u32 = 1 << 6;
const DOUBLE_FAULT_SEEN: u32 = 1 << 7;

/// A 64-bit counter that follows a count kept elsewhere and can be written and stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Counter {
    /// Its value when the count was `since`, and ever since if stopped.
    value: u64,
    since: u64,
    stopped: bool,
}

impl Counter {
    const RESET: Self = Self {
        value: 0,
        since: 0,
        stopped: false,
    };

    fn read(&self, count: u64) -> u64 {
        if self.stopped {
            self.value
        } else {
            self.value.wrapping_add(count.wrapping_sub(self.since))
        }
    }

    /// A write replaces the increment of its own step.
    fn write(&mut self, count: u64, value: u64) {
        (self.value, self.since) = (value, count + 1);
    }

    fn stop(&mut self, count: u64, stop: bool) {
        // The step of the write itself still counts by the old rule.
        (self.value, self.since) = (self.read(count + 1), count + 1);
        self.stopped = stop;
    }
}

/// What a CSR access can see of the processor.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    /// Clocked cycles: asleep ones do not count.
    pub cycles: u64,
    /// Instructions completed.
    pub retired: u64,
    /// Interrupt lines.
    pub lines: u32,
}

/// The registers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Csr {
    /// The current mode is machine mode; otherwise user mode.
    pub machine: bool,
    mstatus: u32,
    pub mie: u32,
    mtvec: u32,
    mscratch: u32,
    pub mepc: u32,
    mcause: u32,
    mtval: u32,
    cpuctrl: u32,
    mcycle: Counter,
    minstret: Counter,
}

impl Csr {
    /// After reset with the first instruction at `reset`.
    pub fn new(reset: u32) -> Self {
        Self {
            machine: true,
            mstatus: MSTATUS_MPIE,
            mie: 0,
            mtvec: reset & !0xff | 1,
            mscratch: 0,
            mepc: 0,
            mcause: 0,
            mtval: 0,
            cpuctrl: 0,
            mcycle: Counter::RESET,
            minstret: Counter::RESET,
        }
    }

    /// Interrupts are enabled in the current mode.
    pub fn interrupts_enabled(&self) -> bool {
        !self.machine || self.mstatus & MSTATUS_MIE != 0
    }

    /// `wfi` is an illegal instruction in the current mode.
    pub fn wfi_traps(&self) -> bool {
        !self.machine && self.mstatus & MSTATUS_TW != 0
    }

    /// Enters a trap and answers the vector and whether this is a double fault.
    pub fn enter_trap(&mut self, code: u32, pc: u32, value: u32) -> (u32, bool) {
        let interrupt = code >> 31 != 0;
        let mie = self.mstatus & MSTATUS_MIE;
        let mpp = if self.machine { MSTATUS_MPP } else { 0 };
        self.mstatus = self.mstatus & (MSTATUS_MPRV | MSTATUS_TW) | mie << 4 | mpp;
        (self.machine, self.mepc, self.mcause, self.mtval) = (true, pc, code, value);
        let base = self.mtvec & !0xff;
        if interrupt {
            return (base + 4 * (code & 31), false);
        }
        let double = self.cpuctrl & SYNC_EXC_SEEN != 0;
        self.cpuctrl |= SYNC_EXC_SEEN | if double { DOUBLE_FAULT_SEEN } else { 0 };
        (base, double)
    }

    /// `mret`: answers where to go on.
    pub fn leave_trap(&mut self) -> u32 {
        self.machine = self.mstatus & MSTATUS_MPP != 0;
        let mprv = if self.machine {
            self.mstatus & MSTATUS_MPRV
        } else {
            0
        };
        self.mstatus =
            self.mstatus & MSTATUS_TW | mprv | MSTATUS_MPIE | (self.mstatus & MSTATUS_MPIE) >> 4;
        self.cpuctrl &= !SYNC_EXC_SEEN;
        self.mepc
    }

    /// One CSR instruction: the old value, or `None` if it is illegal here.
    pub fn access(&mut self, number: u16, write: CsrWrite, now: Now) -> Option<u32> {
        let writes = write != CsrWrite::Read;
        let privileged = number >> 8 & 3 != 0;
        if (writes && number >> 10 == 3) || (privileged && !self.machine) {
            return None;
        }
        let old = self.read(number, now)?;
        match write {
            CsrWrite::Read => {}
            CsrWrite::Write(value) => self.write(number, value, now),
            CsrWrite::Set(bits) => self.write(number, old | bits, now),
            CsrWrite::Clear(bits) => self.write(number, old & !bits, now),
        }
        Some(old)
    }

    /// The value of a register, `None` if there is none with this number.
    pub fn read(&self, number: u16, now: Now) -> Option<u32> {
        Some(match number {
            MSTATUS => self.mstatus,
            0x301 => MISA,
            MIE => self.mie,
            MTVEC => self.mtvec,
            MSCRATCH => self.mscratch,
            MEPC => self.mepc,
            MCAUSE => self.mcause,
            MTVAL => self.mtval,
            MIP => now.lines,
            0x320 => u32::from(self.mcycle.stopped) | u32::from(self.minstret.stopped) << 2,
            MCYCLE => self.mcycle.read(now.cycles) as u32,
            0xb80 => (self.mcycle.read(now.cycles) >> 32) as u32,
            MINSTRET => self.minstret.read(now.retired) as u32,
            0xb82 => (self.minstret.read(now.retired) >> 32) as u32,
            0x7c0 => self.cpuctrl,
            0xf12 => MARCHID,
            // mstatush, menvcfg, mcounteren, event selectors and their counters, secureseed, vendor,
            // implementation, hart and configuration numbers: all read as zero.
            0x306 | 0x30a | 0x310 | 0x31a | 0x323..=0x33f | 0x7c1 => 0,
            0xb03..=0xb1f | 0xb83..=0xb9f | 0xf11 | 0xf13..=0xf15 => 0,
            _ => return None,
        })
    }

    fn write(&mut self, number: u16, value: u32, now: Now) {
        match number {
            MSTATUS => {
                let mpp = if value & MSTATUS_MPP == MSTATUS_MPP {
                    MSTATUS_MPP
                } else {
                    0
                };
                self.mstatus = value & MSTATUS_WRITABLE & !MSTATUS_MPP | mpp;
            }
            MIE => self.mie = value & INTERRUPTS,
            MTVEC => self.mtvec = value & !0xff | 1,
            MSCRATCH => self.mscratch = value,
            MEPC => self.mepc = value & !1,
            MCAUSE => self.mcause = cause_as_kept(value),
            MTVAL => self.mtval = value,
            0x320 => {
                self.mcycle.stop(now.cycles, value & 1 != 0);
                self.minstret.stop(now.retired, value & 4 != 0);
            }
            MCYCLE | 0xb80 => self.mcycle.write(
                now.cycles,
                spliced(number, self.mcycle.read(now.cycles), value),
            ),
            MINSTRET | 0xb82 => {
                self.minstret.write(
                    now.retired,
                    spliced(number, self.minstret.read(now.retired), value),
                );
            }
            0x7c0 => self.cpuctrl = value & (SYNC_EXC_SEEN | DOUBLE_FAULT_SEEN),
            _ => {}
        }
    }
}

/// `mcause` keeps five bits of the code and whether the interrupt was external or internal (all ones between).
fn cause_as_kept(value: u32) -> u32 {
    let kind = match value >> 30 {
        2 => 1 << 31,
        3 => 0xffff_ffe0,
        _ => 0,
    };
    kind | value & 31
}

/// A counter with one of its words replaced: the upper for the numbers from 0xb80 on.
fn spliced(number: u16, old: u64, value: u32) -> u64 {
    if number >= 0xb80 {
        old & 0xffff_ffff | u64::from(value) << 32
    } else {
        old & !0xffff_ffff | u64::from(value)
    }
}
