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

/// Looks at a running processor. `()` observes nothing at no cost.
pub trait Observer {
    /// The instruction at `pc` started in cycle `at`, took `cycles` (wait states not included) and completed.
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass);

    /// `cycles` from `at` on passed without completing an instruction; `pc` is the instruction they belong to.
    fn spend(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass);

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
    #[inline(always)]
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass) {
        (**self).retire(at, pc, cycles, class);
    }
    #[inline(always)]
    fn spend(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass) {
        (**self).spend(at, pc, cycles, class);
    }
    fn trap(&mut self, trap: &Trap) {
        (**self).trap(trap);
    }
}
