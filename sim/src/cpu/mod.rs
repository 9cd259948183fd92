//! A processor: RV32IMC with Zicsr, machine and user mode, timed cycle by cycle as lowRISC Ibex.
//!
//! The rule that must never break: a run to a deadline in one piece and the same run cycle by cycle are
//! bit-identical, and with the default profile both take the cycles of the real core. See README.md beside
//! this file for the contract, the sources and the limits.

mod bare;
mod burst;
mod bus;
mod code;
mod compressed;
mod csr;
mod decode;
mod events;
mod flow;
mod image;
mod observer;
mod op;
mod run;
mod split;
mod symbols;
mod timing;
mod trap;
mod writable;

use std::sync::Arc;

pub use bare::{BEYOND, BareError, BareMachine, End, SPAN_MOST};
pub use bus::{Access, Bus, Request, Width};
pub use code::{CodeError, CodeMap, Region};
pub use csr::{INTERRUPTS, number as csr_number};
pub(crate) use flow::Flow;
pub use image::{Image, ImageError, Segment};
pub use observer::{Observer, StallClass, Transfer};
pub use symbols::{Place, Symbol, Symbols};
pub use timing::{Cycles, IBEX, Timing, TimingError};
pub use trap::{Cause, Trap};

use burst::Registers;
use csr::{Csr, Now};
use op::Kind;
use writable::WritableCode;

/// Why [`Cpu::run`] came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The next instruction would start at or after the deadline.
    Deadline,
    /// A device access waits for [`Cpu::complete`] or [`Cpu::refuse`].
    Device(Request),
    /// In `wfi` with no enabled interrupt pending: only [`Cpu::set_interrupts`] wakes it.
    Asleep,
    /// Dead: the first instruction of the trap handler traps itself, so the same trap repeats for ever. The
    /// trap is the one the handler was entered for; every further run answers the same.
    Fault(Trap),
}

/// A device access in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Pending {
    request: Request,
    kind: Kind,
    rd: u8,
    /// Length of the instruction in half words.
    size: u8,
}

/// One processor. Plain data: a clone is a snapshot; the decoded program is shared.
#[derive(Clone, Debug)]
pub struct Cpu {
    program: Arc<CodeMap>,
    timing: Arc<Timing>,
    writable: Option<WritableCode>,
    x: Registers,
    pc: u32,
    cycle: u64,
    retired: u64,
    csr: Csr,
    /// Interrupt lines and the cycle they took this level in.
    lines: u32,
    lines_at: u64,
    /// Empty slots behind the last instruction, before `cycle`.
    bubble: u32,
    /// The last instruction changed the flow and the fetch of its target has not been paid for.
    jumped: bool,
    /// An interrupt has been seen and its handler starts in this cycle.
    entering: Option<u64>,
    /// One had been seen and was gone a cycle later.
    halted: bool,
    /// Since when, in `wfi`.
    asleep: Option<u64>,
    /// Cycles without clock, in `wfi`.
    slept: u64,
    pending: Option<Pending>,
    /// The code region the last instruction was in.
    inside: Option<usize>,
    /// The last exception, and how many instructions were complete when it was taken.
    last_trap: Option<(Trap, u64)>,
    dead: bool,
}

impl Cpu {
    /// A processor in reset state, before its first instruction. General registers are zero.
    #[must_use]
    pub fn new(program: Arc<CodeMap>, timing: Arc<Timing>) -> Self {
        let reset = program.reset();
        Self {
            writable: program.writable(),
            cycle: u64::from(timing.cycles.reset),
            program,
            timing,
            x: [0; 256],
            pc: reset,
            retired: 0,
            csr: Csr::new(reset),
            lines: 0,
            lines_at: 0,
            bubble: 0,
            jumped: false,
            entering: None,
            halted: false,
            asleep: None,
            slept: 0,
            pending: None,
            inside: None,
            last_trap: None,
            dead: false,
        }
    }

    /// Back to the reset state; cycle and instruction count start again.
    pub fn reset(&mut self) {
        *self = Self::new(Arc::clone(&self.program), Arc::clone(&self.timing));
    }

    /// Own clock edges since reset consumed so far: the next instruction starts in this cycle.
    #[must_use]
    pub fn cycle(&self) -> u64 {
        self.cycle
    }

    /// Instructions completed since reset.
    #[must_use]
    pub fn retired(&self) -> u64 {
        self.retired
    }

    /// Address of the next instruction; of the accessing one while a device access is pending.
    #[must_use]
    pub fn pc(&self) -> u32 {
        self.pc
    }

    /// Moves the program counter (debugger). Not while a device access is pending.
    pub fn set_pc(&mut self, pc: u32) {
        assert!(
            self.pending.is_none(),
            "pc moved during a device access, cycle {}",
            self.cycle
        );
        self.pc = pc & !1;
        self.inside = None;
    }

    /// x0 to x31.
    #[must_use]
    pub fn registers(&self) -> &[u32; 32] {
        self.x.first_chunk().expect("32 is less than 256")
    }

    /// Writes a general register (debugger); x0 stays zero. `index` is below 32.
    pub fn set_register(&mut self, index: usize, value: u32) {
        assert!(index < 32, "register x{index}");
        if index != 0 {
            self.x[index] = value;
        }
    }

    /// Reads a CSR without side effects, whatever the mode; `None` if there is none with this number.
    #[must_use]
    pub fn csr(&self, number: u16) -> Option<u32> {
        self.csr.read(number, self.now())
    }

    /// In `wfi`.
    #[must_use]
    pub fn asleep(&self) -> bool {
        self.asleep.is_some()
    }

    /// The device access that waits to be completed.
    #[must_use]
    pub fn pending(&self) -> Option<Request> {
        self.pending.map(|pending| pending.request)
    }

    /// The last exception taken (not interrupts).
    #[must_use]
    pub fn last_trap(&self) -> Option<Trap> {
        self.last_trap.map(|(trap, _)| trap)
    }

    /// The program it executes.
    #[must_use]
    pub fn program(&self) -> &Arc<CodeMap> {
        &self.program
    }

    /// The profile it is timed by.
    #[must_use]
    pub fn timing(&self) -> &Arc<Timing> {
        &self.timing
    }

    /// The interrupt lines have these levels from cycle `at` on (bits of `mip`, others are ignored). An
    /// interrupt is taken after the first instruction whose last cycle sees its line. `at` is at most
    /// [`cycle`](Self::cycle), except asleep, where the time up to `at` is slept through. Changes come in their
    /// order.
    pub fn set_interrupts(&mut self, at: u64, lines: u32) {
        self.advance(at);
        assert!(
            at <= self.cycle,
            "interrupt lines set at {at}, ahead of cycle {}",
            self.cycle
        );
        let (before, seen) = (self.interrupted(), self.lines_at < self.cycle);
        if !self.wakes() {
            self.lines_at = at;
        }
        self.lines = lines & INTERRUPTS;
        let awake = self.asleep.is_none() && self.entering.is_none();
        self.halted |= awake && before && seen && !self.interrupted() && at == self.cycle;
    }

    /// The interrupt lines as last set.
    #[must_use]
    pub fn interrupts(&self) -> u32 {
        self.lines
    }

    /// Asleep with nothing pending, time passes up to cycle `to`; otherwise, or for the past, nothing happens.
    pub fn advance(&mut self, to: u64) {
        if self.asleep.is_some() && !self.wakes() && to > self.cycle {
            self.slept += to - self.cycle;
            self.cycle = to;
        }
    }

    /// An enabled interrupt is pending, so that `wfi` ends (whether or not a handler is entered).
    #[must_use]
    pub fn wakes(&self) -> bool {
        self.lines & self.csr.mie != 0
    }

    fn now(&self) -> Now {
        Now {
            cycles: self.cycle - self.slept,
            retired: self.retired,
            lines: self.lines,
        }
    }
}
