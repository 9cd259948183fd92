//! What an observer of a processor is told: where every cycle went.
//!
//! The rule that must never break: the cycles reported by [`Observer::retire`] and [`Observer::spend`] sum
//! exactly to the advance of `Cpu::cycle`, apart from the constant reset delay. An observer looks and never
//! touches.

use super::trap::Trap;

/// What a group of cycles was spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum StallClass {
    /// One-cycle instructions: arithmetic, CSR access, a branch not taken.
    Execute,
    /// Loads, without wait states.
    Load,
    /// Stores, without wait states.
    Store,
    /// Multiplications.
    Multiply,
    /// Divisions and remainders.
    Divide,
    /// Jumps, taken branches and `fence.i`, which is one.
    Branch,
    /// Pipeline flushes: `mret`, writes to `mstatus` and `mie`, `wfi` itself.
    Flush,
    /// Wait states of the bus, devices included.
    BusWait,
    /// From a trapping instruction or an interrupt to the vector.
    Trap,
    /// In `wfi`, from falling asleep to the next instruction.
    Asleep,
}

impl StallClass {
    /// Number of classes; `class as usize` is below it.
    pub const COUNT: usize = 10;

    /// Every class, in the order of their numbers.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Execute,
        Self::Load,
        Self::Store,
        Self::Multiply,
        Self::Divide,
        Self::Branch,
        Self::Flush,
        Self::BusWait,
        Self::Trap,
        Self::Asleep,
    ];

    /// The name used in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Execute => "execute",
            Self::Load => "load",
            Self::Store => "store",
            Self::Multiply => "multiply",
            Self::Divide => "divide",
            Self::Branch => "branch",
            Self::Flush => "flush",
            Self::BusWait => "bus_wait",
            Self::Trap => "trap",
            Self::Asleep => "asleep",
        }
    }
}

/// One transfer over the data bus, as its processor saw it: request, answer and the time between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Processor cycle in which the request is on the bus.
    pub at: u64,
    /// First byte.
    pub address: u32,
    /// Bytes moved, 1 to 4; all of them lie in one aligned word.
    pub bytes: u32,
    /// To memory or a device, not from it.
    pub write: bool,
    /// What was moved, right-aligned, the bits above it zero; zero where a read was refused.
    pub value: u32,
    /// Wait states in processor cycles; with none the answer is there in the cycle behind the request.
    pub wait: u32,
    /// The answer was an error.
    pub error: bool,
}

/// Looks at a running processor. `()` observes nothing at no cost.
pub trait Observer {
    /// It wants [`transfer`](Self::transfer) and [`wrote`](Self::wrote), which otherwise may be left out.
    const FOLLOWS_DATA: bool = false;

    /// The instruction at `pc` started in cycle `at`, took `cycles` (wait states not included) and completed.
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass);

    /// `cycles` from `at` on passed without completing an instruction; `pc` is the instruction they belong to.
    fn spend(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass);

    /// The instruction that [`retire`](Self::retire) names next, or the trap, has moved this. In order of time.
    #[inline(always)]
    fn transfer(&mut self, _transfer: &Transfer) {}

    /// The instruction that [`retire`](Self::retire) names next has left `value` in `register`, 1 to 31.
    #[inline(always)]
    fn wrote(&mut self, _register: u8, _value: u32) {}

    /// A trap or an interrupt was taken.
    fn trap(&mut self, _trap: &Trap) {}
}

impl Observer for () {
    #[inline(always)]
    fn retire(&mut self, _at: u64, _pc: u32, _cycles: u32, _class: StallClass) {}
    #[inline(always)]
    fn spend(&mut self, _at: u64, _pc: u32, _cycles: u64, _class: StallClass) {}
}

impl<O: Observer> Observer for &mut O {
    const FOLLOWS_DATA: bool = O::FOLLOWS_DATA;

    #[inline(always)]
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass) {
        (**self).retire(at, pc, cycles, class);
    }
    #[inline(always)]
    fn spend(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass) {
        (**self).spend(at, pc, cycles, class);
    }
    #[inline(always)]
    fn transfer(&mut self, transfer: &Transfer) {
        (**self).transfer(transfer);
    }
    #[inline(always)]
    fn wrote(&mut self, register: u8, value: u32) {
        (**self).wrote(register, value);
    }
    fn trap(&mut self, trap: &Trap) {
        (**self).trap(trap);
    }
}
