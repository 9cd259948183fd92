//! A word of a memory: a flip-flop that keeps what it holds at an edge with reset.
//!
//! An array of words is a memory. The rule that must never break: at an edge with reset nothing is written, as nothing is in
//! a block memory whose writing the reset forbids.

use rust_hdl::core::prelude::*;

use super::Wire;

/// A word of a memory. It holds anything when power comes; in the simulation, zero.
#[derive(Clone, Debug, Default)]
pub struct Word<T: Synth> {
    /// Clock, rising edge.
    pub clock: Wire<In, Clock>,
    /// Reset, synchronous: the word keeps what it holds.
    pub reset: Wire<In, Bit>,
    /// What will stand after the next edge without reset.
    pub d: Wire<In, T>,
    /// What stands.
    pub q: Wire<Out, T>,
    clock_was_high: bool,
    changed: bool,
}

impl<T: Synth> Logic for Word<T> {
    fn update(&mut self) {
        let rises = self.clock.val().clk && !self.clock_was_high;
        self.clock_was_high = self.clock.val().clk;
        self.changed = false;
        if rises && !self.reset.val() {
            self.changed = self.d.val() != self.q.val();
            self.q.next = self.d.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom("always @(posedge clock) begin\n   q <= reset ? q : d;\nend".to_owned())
    }
}

impl<T: Synth> Block for Word<T> {
    fn connect_all(&mut self) {
        self.connect();
    }

    fn update_all(&mut self) {
        self.update();
    }

    fn has_changed(&self) -> bool {
        self.changed
    }

    fn accept(&self, name: &str, probe: &mut dyn Probe) {
        probe.visit_start_scope(name, self);
        self.clock.accept("clock", probe);
        self.reset.accept("reset", probe);
        self.d.accept("d", probe);
        self.q.accept("q", probe);
        probe.visit_end_scope(name, self);
    }
}
