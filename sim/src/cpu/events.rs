//! What happens between two instructions: interrupts, traps and the end of sleep.
//!
//! The rule that must never break: an interrupt is taken in the cycle the real core takes it, never inside a
//! gated region, and a trap leaves mepc, mcause and mtval as the real core does.

use super::Cpu;
use super::observer::{Observer, StallClass};
use super::trap::{Cause, Trap};

/// An interrupt at an instruction boundary.
pub(super) enum Due {
    /// None is enabled and pending.
    No,
    /// Its line rose too late for this boundary: one more instruction.
    Soon,
    /// Entered.
    Taken,
}

impl Cpu {
    /// Takes the interrupt that is due at this instruction boundary, if any.
    pub(super) fn interrupt<O: Observer>(&mut self, observer: &mut O) -> Due {
        let pending = self.lines & self.csr.mie;
        if pending == 0 || !self.csr.interrupts_enabled() {
            return Due::No;
        }
        if self.in_gated() && self.inside == self.program.find(self.pc) {
            return Due::No;
        }
        if self.lines_at >= self.cycle {
            return Due::Soon;
        }
        // The line is seen in the first empty slot; one follows every instruction that is to be interrupted.
        let seen = self.lines_at.max(self.cycle - u64::from(self.bubble));
        let vector_at = seen + u64::from(self.timing.cycles.interrupt);
        // Source: Ibex documentation, Interrupts: fast ones first, the lowest first, then 11, 3, 7.
        let fast = pending & 0x7fff_0000;
        let number = match fast {
            0 if pending & 1 << 11 != 0 => 11,
            0 if pending & 1 << 3 != 0 => 3,
            0 => 7,
            fast => fast.trailing_zeros() as u8,
        };
        self.enter(Cause::Interrupt(number), 0, vector_at, observer);
        Due::Taken
    }

    /// The instruction at the pc traps instead of completing; `cycles` up to the vector.
    pub(super) fn trap<O: Observer>(
        &mut self,
        cause: Cause,
        value: u32,
        cycles: u32,
        observer: &mut O,
    ) {
        self.enter(cause, value, self.cycle + u64::from(cycles), observer);
    }

    /// Enters a handler whose first instruction starts in cycle `vector_at`.
    fn enter<O: Observer>(&mut self, cause: Cause, value: u32, vector_at: u64, observer: &mut O) {
        let (vector, double) = self.csr.enter_trap(cause.code(), self.pc, value);
        let trap = Trap {
            cause,
            pc: self.pc,
            value,
            at: self.cycle,
            double,
        };
        observer.spend(
            self.cycle,
            self.pc,
            vector_at.saturating_sub(self.cycle),
            StallClass::Trap,
        );
        observer.trap(&trap);
        let exception = !matches!(cause, Cause::Interrupt(_));
        if exception
            && self.pc == vector
            && self
                .last_trap
                .is_some_and(|(_, retired)| retired == self.retired)
        {
            self.dead = true;
        } else if exception {
            self.last_trap = Some((trap, self.retired));
        }
        (self.pc, self.cycle, self.bubble, self.jumped) = (vector, vector_at, 0, true);
    }

    /// Out of `wfi`, towards the next instruction or the handler.
    pub(super) fn wake<O: Observer>(&mut self, observer: &mut O) {
        let Some(since) = self.asleep.take() else {
            return;
        };
        self.cycle += u64::from(self.timing.cycles.wake);
        observer.spend(since, self.pc, self.cycle - since, StallClass::Asleep);
        self.bubble = 1;
    }
}
