//! Units in plain, unrestricted Rust-HDL, each for one thing that a generator of hardware easily gets wrong.
//!
//! All have the same input pins, so one set of vectors drives them all. The rule that must never break: a unit is written as its
//! author would write it, never as it suits the reader.

#![allow(
    clippy::precedence,
    clippy::bool_comparison,
    reason = "units are written as somebody might write them"
)]

mod cleared;
mod conditions;
mod kept;
mod memories;
mod paths;
mod places;
mod registers;
mod sums;

use emit::Module;
use rust_hdl::core::prelude::*;

use crate::harness::vectors::Vector;

/// A unit as the tests use it.
pub trait Unit {
    /// Name of its module.
    fn name(&self) -> &'static str;
    /// As read from its syntax tree.
    fn module(&self) -> Module;
    /// Drives the input pins and passes one clock; what output pins and registers showed just before its edge.
    fn clock(&mut self, vector: &Vector) -> Vec<Shown>;
}

/// A value before an edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Name in the emitted module.
    pub name: String,
    /// Width in bits.
    pub width: usize,
    /// The value.
    pub value: u64,
}

/// Every unit, in its state after power-up.
pub fn all() -> Vec<Box<dyn Unit>> {
    let mut units = sums::units();
    units.extend(places::units());
    units.extend(cleared::units());
    units.extend(conditions::units());
    units.extend(registers::units());
    units.extend(paths::units());
    units.extend(kept::units());
    units.extend(memories::units());
    units
}

/// Declares units: name, name of the module, what it has besides the pins of all, its kernel.
macro_rules! units {
    ($($(#[$note:meta])* $kind:ident $name:literal {
        $($field:ident: $type:ty $(= $value:expr)?,)*
    } { $($kernel:tt)* })*) => {
        /// The units of this file.
        pub fn units() -> Vec<Box<dyn super::Unit>> {
            vec![$(Box::new($kind::default())),*]
        }

        $(
            $(#[$note])*
            #[derive(LogicBlock, Clone, Debug)]
            struct $kind {
                clock: Wire<In, Clock>,
                reset_i: Wire<In, Bit>,
                a: Wire<In, Bits<8>>,
                b: Wire<In, Bits<8>>,
                c: Wire<In, Bits<8>>,
                n: Wire<In, Bits<3>>,
                f: Wire<In, Bit>,
                g: Wire<In, Bit>,
                v: Wire<In, Bits<32>>,
                w: Wire<In, Bits<32>>,
                x: Wire<In, Bits<48>>,
                y: Wire<In, Bits<48>>,
                p: Wire<In, Bits<64>>,
                q: Wire<In, Bits<64>>,
                $($field: $type,)*
            }

            impl Default for $kind {
                fn default() -> Self {
                    Self {
                        clock: Default::default(),
                        reset_i: Default::default(),
                        a: Default::default(),
                        b: Default::default(),
                        c: Default::default(),
                        n: Default::default(),
                        f: Default::default(),
                        g: Default::default(),
                        v: Default::default(),
                        w: Default::default(),
                        x: Default::default(),
                        y: Default::default(),
                        p: Default::default(),
                        q: Default::default(),
                        $($field: units!(@ $type $(= $value)?),)*
                    }
                }
            }

            impl Logic for $kind {
                $($kernel)*
            }

            impl super::Unit for $kind {
                fn name(&self) -> &'static str {
                    $name
                }

                fn module(&self) -> emit::Module {
                    emit::read(self, $name, &|_| None).expect("the unit can be read")
                }

                fn clock(&mut self, vector: &crate::harness::vectors::Vector) -> Vec<super::Shown> {
                    self.reset_i.next = vector.reset;
                    self.a.next = vector.a.into();
                    self.b.next = vector.b.into();
                    self.c.next = vector.c.into();
                    self.n.next = vector.n.into();
                    self.f.next = vector.f;
                    self.g.next = vector.g;
                    self.v.next = vector.v.into();
                    self.w.next = vector.w.into();
                    self.x.next = vector.x.into();
                    self.y.next = vector.y.into();
                    self.p.next = vector.p.into();
                    self.q.next = vector.q.into();
                    let registers = super::shown(self, true);
                    self.clock.next = Clock { clk: true };
                    simulate(self, 1);
                    let mut shown = super::shown(self, false);
                    self.clock.next = Clock { clk: false };
                    simulate(self, 1);
                    shown.extend(registers);
                    shown
                }
            }
        )*
    };
    (@ $type:ty) => { <$type>::default() };
    (@ $type:ty = $value:expr) => { <$type>::new($value.into()) };
}
use units;

/// Walks to the output pins, or to what the registers hold.
struct Values {
    depth: usize,
    scope: Vec<String>,
    registers: bool,
    found: Vec<Shown>,
}

fn shown(unit: &dyn Block, registers: bool) -> Vec<Shown> {
    let mut values = Values {
        depth: 0,
        scope: Vec::new(),
        registers,
        found: Vec::new(),
    };
    unit.accept("unit", &mut values);
    values.found
}

impl Probe for Values {
    fn visit_start_scope(&mut self, name: &str, _node: &dyn Block) {
        self.depth += 1;
        if self.depth > 1 {
            self.scope.push(name.to_owned());
        }
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth -= 1;
        self.scope.pop();
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.scope.push(name.to_owned());
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.scope.pop();
    }

    fn visit_atom(&mut self, name: &str, signal: &dyn Atom) {
        let is_output = self.depth == 1 && signal.kind() == AtomKind::OutputParameter;
        let (is_register, name) = match (self.depth, name) {
            (1, _) if is_output => (false, name.to_owned()),
            (2, "q") => (true, register(&self.scope)),
            (2, "n") => (true, register(&self.scope) + "_n"),
            _ => return,
        };
        if self.registers == is_register {
            let digits = format!("{:x}", signal.verilog());
            let (_, digits) = digits.split_once("'h").expect("a literal has a base");
            self.found.push(Shown {
                name,
                width: signal.bits(),
                value: u64::from_str_radix(digits, 16).expect("64 bits at most"),
            });
        }
    }
}

/// Name of a register in the emitted module.
fn register(scope: &[String]) -> String {
    scope.join("_").replace('$', "_")
}
