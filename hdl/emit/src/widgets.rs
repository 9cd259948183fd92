//! The widgets of the hardware description: a wire, a flip-flop, a flip-flop with its complement, and a word of a memory.
//!
//! [`Wire`] reads back at once what the kernel has assigned to it, exactly as a variable in a Verilog `always @(*)`
//! block does; so a unit settles in one pass. The rule that must never break: a wire is assigned on every
//! path before it is read, which the reader enforces.

mod word;

use std::marker::PhantomData;
use std::ops::Not;

use rust_hdl::core::ast::VerilogLiteral;
use rust_hdl::core::constraint::PinConstraint;
use rust_hdl::core::prelude::*;
use rust_hdl::core::signal::get_signal_id;

pub use word::Word;

/// A value with a direction and no memory.
#[derive(Clone, Debug)]
pub struct Wire<D: Direction, T: Synth> {
    /// The value, as last assigned.
    pub next: T,
    connected: bool,
    id: usize,
    direction: PhantomData<D>,
}

impl<D: Direction, T: Synth> Wire<D, T> {
    /// The value, as last assigned.
    #[inline(always)]
    pub fn val(&self) -> T {
        self.next
    }
}

impl<D: Direction, T: Synth> Default for Wire<D, T> {
    fn default() -> Self {
        Self {
            next: T::default(),
            connected: false,
            id: get_signal_id(),
            direction: PhantomData,
        }
    }
}

impl<D: Direction, T: Synth> Logic for Wire<D, T> {
    fn update(&mut self) {}

    fn connect(&mut self) {
        self.connected = true;
    }
}

impl<D: Direction, T: Synth> Block for Wire<D, T> {
    fn connect_all(&mut self) {}

    fn update_all(&mut self) {}

    fn has_changed(&self) -> bool {
        false
    }

    fn accept(&self, name: &str, probe: &mut dyn Probe) {
        probe.visit_atom(name, self);
    }
}

impl<D: Direction, T: Synth> Atom for Wire<D, T> {
    fn bits(&self) -> usize {
        T::BITS
    }

    fn connected(&self) -> bool {
        self.connected
    }

    fn changed(&self) -> bool {
        false
    }

    fn kind(&self) -> AtomKind {
        D::KIND
    }

    fn descriptor(&self) -> TypeDescriptor {
        T::descriptor()
    }

    fn vcd(&self) -> VCDValue {
        self.next.vcd()
    }

    fn id(&self) -> usize {
        self.id
    }

    fn verilog(&self) -> VerilogLiteral {
        self.next.verilog()
    }

    fn constraints(&self) -> Vec<PinConstraint> {
        Vec::new()
    }
}

/// A flip-flop with synchronous reset.
#[derive(Clone, Debug)]
pub struct Flop<T: Synth> {
    /// Clock, rising edge.
    pub clock: Wire<In, Clock>,
    /// Reset, synchronous.
    pub reset: Wire<In, Bit>,
    /// What will stand after the next edge.
    pub d: Wire<In, T>,
    /// What stands.
    pub q: Wire<Out, T>,
    after_reset: T,
    clock_was_high: bool,
    changed: bool,
}

impl<T: Synth> Flop<T> {
    /// A flip-flop that holds `after_reset` after an edge with reset.
    pub fn new(after_reset: T) -> Self {
        Self {
            clock: Wire::default(),
            reset: Wire::default(),
            d: Wire::default(),
            q: Wire::default(),
            after_reset,
            clock_was_high: false,
            changed: false,
        }
    }
}

impl<T: Synth> Default for Flop<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Synth> Logic for Flop<T> {
    fn update(&mut self) {
        let rises = self.clock.val().clk && !self.clock_was_high;
        self.clock_was_high = self.clock.val().clk;
        let stored = match (rises, self.reset.val()) {
            (false, _) => self.q.val(),
            (true, true) => self.after_reset,
            (true, false) => self.d.val(),
        };
        self.changed = stored != self.q.val();
        self.q.next = stored;
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "always @(posedge clock) begin\n   q <= reset ? {} : d;\nend",
            self.after_reset.verilog()
        ))
    }
}

impl<T: Synth> Block for Flop<T> {
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

/// A flip-flop and one that holds the complement, with synchronous reset, and the comparison of the two.
#[derive(Clone, Debug)]
pub struct Pair<T: Synth> {
    /// Clock, rising edge.
    pub clock: Wire<In, Clock>,
    /// Reset, synchronous.
    pub reset: Wire<In, Bit>,
    /// What will stand after the next edge.
    pub d: Wire<In, T>,
    /// What stands.
    pub q: Wire<Out, T>,
    /// Its complement, stored apart.
    pub n: Wire<Out, T>,
    /// The two stored values are not complements: a bit has flipped.
    pub differs: Wire<Out, Bit>,
    after_reset: T,
    clock_was_high: bool,
    changed: bool,
}

impl<T: Synth + Not<Output = T>> Pair<T> {
    /// A pair that holds `after_reset` after an edge with reset.
    pub fn new(after_reset: T) -> Self {
        let mut pair = Self {
            clock: Wire::default(),
            reset: Wire::default(),
            d: Wire::default(),
            q: Wire::default(),
            n: Wire::default(),
            differs: Wire::default(),
            after_reset,
            clock_was_high: false,
            changed: false,
        };
        pair.compare();
        pair
    }

    /// Compares the stored values as they stand.
    pub fn compare(&mut self) {
        self.differs.next = self.q.val() != !self.n.val();
    }
}

impl<T: Synth + Not<Output = T>> Default for Pair<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Synth + Not<Output = T>> Logic for Pair<T> {
    fn update(&mut self) {
        let rises = self.clock.val().clk && !self.clock_was_high;
        self.clock_was_high = self.clock.val().clk;
        let (q, n) = match (rises, self.reset.val()) {
            (false, _) => (self.q.val(), self.n.val()),
            (true, true) => (self.after_reset, !self.after_reset),
            (true, false) => (self.d.val(), !self.d.val()),
        };
        self.changed = q != self.q.val() || n != self.n.val();
        (self.q.next, self.n.next) = (q, n);
        self.compare();
    }

    fn connect(&mut self) {
        self.q.connect();
        self.n.connect();
        self.differs.connect();
    }

    fn hdl(&self) -> Verilog {
        let (q, n) = (self.after_reset.verilog(), (!self.after_reset).verilog());
        Verilog::Custom(format!(
            "always @(posedge clock) begin\n   q <= reset ? {q} : d;\n   n <= reset ? {n} : ~d;\nend\n\
             always @(*) begin\n   differs = q != ~n;\nend"
        ))
    }
}

impl<T: Synth + Not<Output = T>> Block for Pair<T> {
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
        self.n.accept("n", probe);
        self.differs.accept("differs", probe);
        probe.visit_end_scope(name, self);
    }
}

/// A stored value as a word of the state list.
pub trait Stored: Synth {
    /// The value, in the low bits.
    fn to_word(self) -> u32;
    /// The value of the low bits of `word`.
    fn from_word(word: u32) -> Self;
}

impl Stored for Bit {
    fn to_word(self) -> u32 {
        u32::from(self)
    }

    fn from_word(word: u32) -> Self {
        word & 1 == 1
    }
}

impl<const N: usize> Stored for Bits<N> {
    fn to_word(self) -> u32 {
        self.to_u32()
    }

    fn from_word(word: u32) -> Self {
        u64::from(word).into()
    }
}
