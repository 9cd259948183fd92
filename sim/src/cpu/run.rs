//! Running a processor: from event to event around the execution loop.
//!
//! CSRs, changes of region, split and device accesses are settled here, between two instructions. The rule that
//! must never break: code with a gate is entered from outside only there.

use std::sync::Arc;

use super::burst::{Burst, Exit};
use super::bus::{Bus, Request, Width};
use super::code::{Code, FixedCode};
use super::csr::{CsrWrite, number};
use super::events::Due;
use super::observer::{Observer, StallClass};
use super::op::{Kind, Op, SINK};
use super::trap::Cause;
use super::{Cpu, Pending, Stop};

impl Cpu {
    /// Executes instructions that start before cycle `until`; the last may end after it.
    pub fn run<B: Bus, O: Observer>(&mut self, bus: &mut B, observer: &mut O, until: u64) -> Stop {
        if let Some(request) = self.pending() {
            return Stop::Device(request);
        }
        while self.cycle < until {
            if self.asleep.is_some() {
                if !self.wakes() {
                    return Stop::Asleep;
                }
                self.wake(observer);
                continue;
            }
            if let (true, Some((trap, _))) = (self.dead, self.last_trap) {
                return Stop::Fault(trap);
            }
            self.stumble(observer);
            let until = match self.interrupt(observer) {
                Due::No => until,
                Due::Soon => self.cycle + 1,
                Due::Taken => continue,
            };
            let Some(exit) = self.burst(bus, observer, until) else {
                self.arrive(self.pc & 2 != 0, observer);
                self.trap(
                    Cause::FetchFault,
                    self.pc,
                    self.timing.cycles.trap,
                    observer,
                );
                continue;
            };
            if let Some(request) = self.settle(exit, bus, observer) {
                return Stop::Device(request);
            }
        }
        Stop::Deadline
    }

    /// Finishes the pending device access: `value` is what was read (ignored after a write), `wait` the wait
    /// states in processor cycles, the base cost not included. Nothing happens when none is pending.
    pub fn complete<O: Observer>(&mut self, value: u32, wait: u32, observer: &mut O) {
        let Some(pending) = self.pending.take() else {
            return;
        };
        observer.transfer(&pending.request.answered(value, wait, false));
        let (cycles, class) = if pending.request.write.is_some() {
            (self.timing.cycles.store, StallClass::Store)
        } else {
            self.write(pending.rd, extended(pending.kind, value), observer);
            (self.timing.cycles.load, StallClass::Load)
        };
        self.finish(pending.size, cycles, wait, class, observer);
    }

    /// Ends the pending device access with an error answer: load or store access fault.
    pub fn refuse<O: Observer>(&mut self, wait: u32, observer: &mut O) {
        let Some(pending) = self.pending.take() else {
            return;
        };
        let cause = if pending.request.write.is_some() {
            Cause::StoreFault
        } else {
            Cause::LoadFault
        };
        observer.transfer(&pending.request.answered(0, wait, true));
        self.trap(
            cause,
            pending.request.address,
            self.timing.cycles.trap_memory + wait,
            observer,
        );
    }

    /// An instruction outside the loop writes a general register.
    pub(super) fn write<O: Observer>(&mut self, register: u8, value: u32, observer: &mut O) {
        self.x[usize::from(register)] = value;
        if register != SINK {
            observer.wrote(register, value);
        }
    }

    /// One instruction outside the loop has completed.
    pub(super) fn finish<O: Observer>(
        &mut self,
        size: u8,
        cycles: u32,
        wait: u32,
        class: StallClass,
        observer: &mut O,
    ) {
        observer.retire(self.cycle, self.pc, cycles, class);
        self.cycle += u64::from(cycles);
        if wait != 0 {
            observer.spend(self.cycle, self.pc, u64::from(wait), StallClass::BusWait);
            self.cycle += u64::from(wait);
        }
        self.retired += 1;
        self.bubble = 0;
        self.pc = self.pc.wrapping_add(2 * u32::from(size));
    }

    /// Executes from the current region; `None` if there is no code at the pc or it may not be entered there.
    fn burst<B: Bus, O: Observer>(
        &mut self,
        bus: &mut B,
        observer: &mut O,
        until: u64,
    ) -> Option<Exit> {
        if let Some(mut code) = self.writable.take() {
            let exit = code
                .open(self.pc, |address| bus.fetch(address))
                .map(|base| self.execute(&mut code, (base, false), bus, observer, until));
            self.writable = Some(code);
            return exit;
        }
        let index = self.program.find(self.pc)?;
        let program = Arc::clone(&self.program);
        let region = program.region(index);
        if self.inside != Some(index) && region.gate.is_some_and(|gate| gate != self.pc) {
            return None;
        }
        self.inside = Some(index);
        Some(self.execute(
            &mut FixedCode(&region.ops),
            (region.base, region.gate.is_some()),
            bus,
            observer,
            until,
        ))
    }

    /// Pays for the fetch at the pc after a change of flow that could not be paid for on leaving.
    fn arrive<O: Observer>(&mut self, straddles: bool, observer: &mut O) {
        if std::mem::take(&mut self.jumped) && straddles {
            let straddle = self.timing.cycles.straddle;
            observer.spend(self.cycle, self.pc, u64::from(straddle), StallClass::Branch);
            self.cycle += u64::from(straddle);
            self.bubble += straddle;
        }
    }

    fn execute<C: Code, B: Bus, O: Observer>(
        &mut self,
        code: &mut C,
        (base, gated): (u32, bool),
        bus: &mut B,
        observer: &mut O,
        until: u64,
    ) -> Exit {
        let at = self.pc.wrapping_sub(base) >> 1;
        self.arrive(code.op(at).is_some_and(|op| op.straddles), observer);
        let flow = (self.cycle, self.bubble);
        let costs = &self.timing.cycles;
        let (cycle, retired) = (self.cycle, self.retired);
        let mut burst = Burst {
            x: &mut self.x,
            costs,
            base,
            gated,
            at,
            cycle,
            retired,
            flow,
            written: None,
        };
        let exit = burst.run(code, bus, observer, until);
        self.pc = base.wrapping_add(burst.at << 1);
        self.bubble = if burst.flow.0 == burst.cycle {
            burst.flow.1
        } else {
            0
        };
        (self.cycle, self.retired) = (burst.cycle, burst.retired);
        exit
    }

    /// Does what the loop could not; a request if a device access is now pending.
    fn settle<B: Bus, O: Observer>(
        &mut self,
        exit: Exit,
        bus: &mut B,
        observer: &mut O,
    ) -> Option<Request> {
        match exit {
            Exit::Deadline => {}
            Exit::Left { jumped } => self.jumped = jumped,
            Exit::Special(op) => self.special(&op, bus, observer),
            Exit::Refused(op) => {
                let request = self.request(&op);
                observer.transfer(&request.answered(0, 0, true));
                let cause = if request.write.is_some() {
                    Cause::StoreFault
                } else {
                    Cause::LoadFault
                };
                let cycles = self.timing.cycles.trap_memory;
                self.trap(cause, request.address, cycles, observer);
            }
            Exit::Device(op) => {
                let request = self.request(&op);
                self.pending = Some(Pending {
                    request,
                    kind: op.kind,
                    rd: op.rd,
                    size: op.size,
                });
                return Some(request);
            }
        }
        None
    }

    /// The last instruction was in a gated region.
    pub(super) fn in_gated(&self) -> bool {
        self.inside
            .is_some_and(|index| self.program.region(index).gate.is_some())
    }

    /// The load or store at the pc as a request, on the bus in this cycle.
    pub(super) fn request(&self, op: &Op) -> Request {
        let (width, store) = op.access().unwrap_or((Width::Word, false));
        Request {
            address: self.x[usize::from(op.rs1)].wrapping_add(op.imm),
            width,
            write: store.then(|| self.x[usize::from(op.rs2)] & width.mask()),
            pc: self.pc,
            at: self.cycle,
            gated: self.in_gated(),
        }
    }

    fn special<B: Bus, O: Observer>(&mut self, op: &Op, bus: &mut B, observer: &mut O) {
        let costs = self.timing.cycles.clone();
        match op.kind {
            Kind::Csr => self.access_csr(op, observer),
            Kind::Ecall if self.csr.machine => {
                self.trap(Cause::EcallMachine, 0, costs.trap, observer)
            }
            Kind::Ecall => self.trap(Cause::EcallUser, 0, costs.trap, observer),
            Kind::Ebreak => self.trap(Cause::Breakpoint, 0, costs.trap, observer),
            Kind::Truncated => self.trap(
                Cause::FetchFault,
                self.pc.wrapping_add(2),
                costs.trap,
                observer,
            ),
            Kind::Mret if self.csr.machine => {
                self.finish(op.size, costs.mret, 0, StallClass::Flush, observer);
                self.pc = self.csr.leave_trap();
                (self.bubble, self.jumped) = (1, true);
            }
            Kind::Wfi if !self.csr.wfi_traps() => {
                self.finish(op.size, costs.wfi, 0, StallClass::Flush, observer);
                self.asleep = Some(self.cycle);
            }
            Kind::FenceI => {
                self.finish(op.size, costs.fence_i, 0, StallClass::Branch, observer);
                self.jumped = true;
            }
            Kind::Mret | Kind::Wfi | Kind::Illegal => {
                self.trap(Cause::Illegal, op.raw, costs.trap, observer)
            }
            _ => self.misaligned(op, bus, observer),
        }
    }

    fn access_csr<O: Observer>(&mut self, op: &Op, observer: &mut O) {
        let number = (op.raw >> 20) as u16;
        let source = op.raw >> 15 & 31;
        let operand = if op.raw & 1 << 14 != 0 {
            source
        } else {
            self.x[usize::from(op.rs1)]
        };
        let write = match op.raw >> 12 & 3 {
            1 => CsrWrite::Write(operand),
            _ if source == 0 => CsrWrite::Read,
            2 => CsrWrite::Set(operand),
            _ => CsrWrite::Clear(operand),
        };
        let (before, seen) = (self.interrupted(), self.lines_at);
        let Some(old) = self.csr.access(number, write, self.now()) else {
            return self.trap(Cause::Illegal, op.raw, self.timing.cycles.trap, observer);
        };
        self.write(op.rd, old, observer);
        let raises = matches!(write, CsrWrite::Write(_) | CsrWrite::Set(_));
        if raises && matches!(number, number::MSTATUS | number::MIE) {
            self.finish(
                op.size,
                self.timing.cycles.csr + self.timing.cycles.csr_flush,
                0,
                StallClass::Flush,
                observer,
            );
            self.bubble = 1;
        } else {
            // Disabled in the very cycle in which the line is seen.
            self.halted = before && seen == self.cycle && !self.interrupted();
            self.finish(
                op.size,
                self.timing.cycles.csr,
                0,
                StallClass::Execute,
                observer,
            );
        }
    }
}

/// What a load of this kind makes of the bytes read.
pub(super) fn extended(kind: Kind, value: u32) -> u32 {
    match kind {
        Kind::Lb => value as i8 as u32,
        Kind::Lh => value as i16 as u32,
        Kind::Lbu => value & 0xff,
        Kind::Lhu => value & 0xffff,
        _ => value,
    }
}
