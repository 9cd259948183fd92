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
    /// What the interrupt lines mean at this instruction boundary.
    pub(super) fn interrupt<O: Observer>(&mut self, observer: &mut O) -> Due {
        if let Some(vector_at) = self.entering.take() {
            self.enter_interrupt(vector_at, observer);
            return Due::Taken;
        }
        if !self.interrupted() || (self.in_gated() && self.inside == self.program.find(self.pc)) {
            return Due::No;
        }
        if self.lines_at >= self.cycle {
            return Due::Soon;
        }
        // The line is seen in the first empty slot; one follows every instruction that is to be interrupted.
        // One cycle later the cause is chosen, from the lines as they are then.
        let seen = self.lines_at.max(self.cycle - u64::from(self.bubble));
        self.entering = Some(seen + u64::from(self.timing.cycles.interrupt));
        self.pass(seen + 1, observer);
        Due::Taken
    }

    /// An interrupt is pending and enabled.
    pub(super) fn interrupted(&self) -> bool {
        self.lines & self.csr.mie != 0 && self.csr.interrupts_enabled()
    }

    fn enter_interrupt<O: Observer>(&mut self, vector_at: u64, observer: &mut O) {
        let pending = self.lines & self.csr.mie;
        // Source: Ibex documentation, Interrupts: fast ones first, the lowest first, then 11, 3, 7.
        let number = match pending & 0x7fff_0000 {
            0 if pending == 0 => {
                // The line has fallen again: the next instruction goes on after an empty slot.
                self.bubble = 0;
                return self.pass(self.cycle + 1, observer);
            }
            0 if pending & 1 << 11 != 0 => 11,
            0 if pending & 1 << 3 != 0 => 3,
            0 => 7,
            fast => fast.trailing_zeros() as u8,
        };
        self.enter(Cause::Interrupt(number), 0, vector_at, observer);
    }

    /// A line was seen in the last cycle of an instruction and is gone in the next: that slot stays empty.
    pub(super) fn stumble<O: Observer>(&mut self, observer: &mut O) {
        if std::mem::take(&mut self.halted) {
            self.pass(self.cycle + 1, observer);
            self.bubble += 1;
        }
    }

    /// Empty slots up to cycle `to`.
    fn pass<O: Observer>(&mut self, to: u64, observer: &mut O) {
        if to > self.cycle {
            observer.spend(self.cycle, self.pc, to - self.cycle, StallClass::Trap);
            self.cycle = to;
        }
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
