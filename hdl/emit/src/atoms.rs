//! What a walk over a Rust-HDL unit finds: pins, wires, constants, enumerations, registers.
//!
//! A register is a widget with the ports clock, reset, d and q; a paired one has n and differs besides; a word of a memory keeps what
//! it holds at an edge with reset. The rule that
//! must never break: what is none of these, or no unsigned value of 1 to 64 bits, is refused.

use std::collections::BTreeMap;

use rust_hdl::core::ast::{Verilog, VerilogLiteral};
use rust_hdl::core::prelude::*;

use crate::module::Kind;
use crate::read::Refused;

/// A pin, a wire or a constant.
pub(crate) struct Pin {
    pub name: String,
    pub width: u32,
    pub kind: Kind,
}

/// A register's widget: its name, what it holds after a reset, the widths of its ports.
pub(crate) struct Widget {
    pub name: String,
    /// Nothing when it keeps what it holds.
    pub after_reset: Option<u64>,
    pub ports: BTreeMap<String, u32>,
}

impl Widget {
    /// Width of the register, and whether it has a complement; nothing when it is no register.
    pub fn shape(&self) -> Option<(u32, bool)> {
        let width = *self.ports.get("q")?;
        let plain = [("clock", 1), ("d", width), ("q", width), ("reset", 1)];
        let pair = [("clock", 1), ("d", width), ("differs", 1)]
            .into_iter()
            .chain([("n", width), ("q", width), ("reset", 1)]);
        let ports = || {
            self.ports
                .iter()
                .map(|(name, width)| (name.as_str(), *width))
        };
        let paired = ports().eq(pair);
        (paired || ports().eq(plain)).then_some((width, paired))
    }
}

/// Everything in a unit but its kernel. Names are as Rust-HDL has them, `record$3`.
#[derive(Default)]
pub(crate) struct Atoms {
    namespace: Vec<String>,
    scope: Vec<String>,
    pub pins: Vec<Pin>,
    pub widgets: Vec<Widget>,
    /// Values of the enumerations in use.
    pub values: BTreeMap<String, (u32, u64)>,
    /// The first thing that has no place in a unit.
    pub refused: Option<Refused>,
}

impl Atoms {
    /// Walks over `unit`.
    pub fn of(unit: &dyn Block, name: &str) -> Result<Self, Refused> {
        let mut atoms = Self::default();
        unit.accept(name, &mut atoms);
        match atoms.refused {
            Some(refused) => Err(refused),
            None => Ok(atoms),
        }
    }

    fn path(&self) -> Vec<String> {
        let scope = self.scope.iter().skip(1);
        self.namespace.iter().chain(scope).cloned().collect()
    }

    fn refuse(&mut self, what: &str, place: &str) {
        self.refused.get_or_insert(Refused::new(what, place));
    }

    /// Width of a value, whose type is noted when it is an enumeration.
    fn width(&mut self, name: &str, signal: &dyn Atom) -> Option<u32> {
        let width = u32::try_from(signal.bits()).unwrap_or(u32::MAX);
        if !(1..=64).contains(&width) {
            self.refuse("not a value of 1 to 64 bits", name);
            return None;
        }
        match signal.descriptor().kind {
            TypeKind::Bits(_) => {}
            TypeKind::Enum(values) => {
                for (value, name) in (0..).zip(values) {
                    self.values.insert(name.replace("::", "$"), (width, value));
                }
            }
            TypeKind::Signed(_) => self.refuse("a signed value", name),
            TypeKind::Composite(_) => self.refuse("a structure", name),
        }
        Some(width)
    }

    fn pin(&mut self, name: String, width: u32, signal: &dyn Atom) {
        let kind = match signal.kind() {
            AtomKind::InputParameter => Kind::Input,
            AtomKind::OutputParameter => Kind::Output,
            AtomKind::LocalSignal => Kind::Wire,
            AtomKind::Constant => match number(&signal.verilog()) {
                Some((_, value)) => Kind::Constant(value),
                None => return self.refuse("not a constant of 64 bits", &name),
            },
            _ => return self.refuse("neither pin, wire nor constant", &name),
        };
        self.pins.push(Pin { name, width, kind });
    }
}

impl Probe for Atoms {
    fn visit_start_scope(&mut self, name: &str, node: &dyn Block) {
        self.scope.push(name.to_owned());
        if self.scope.len() == 1 {
            return;
        }
        let name = self.path().join("$");
        match node.hdl() {
            Verilog::Custom(text) if self.scope.len() == 2 => match after_reset(&text) {
                Some(after_reset) => self.widgets.push(Widget {
                    name,
                    after_reset,
                    ports: BTreeMap::new(),
                }),
                None => self.refuse("a widget without a reset value", &name),
            },
            _ => self.refuse("a unit inside the unit", &name),
        }
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.scope.pop();
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.namespace.push(name.to_owned());
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.namespace.pop();
    }

    fn visit_atom(&mut self, name: &str, signal: &dyn Atom) {
        let mut path = self.path();
        path.push(name.to_owned());
        let path = path.join("$");
        let Some(width) = self.width(&path, signal) else {
            return;
        };
        if self.scope.len() == 1 {
            self.pin(path, width, signal);
        } else if let Some(widget) = self.widgets.last_mut() {
            widget.ports.insert(name.to_owned(), width);
        }
    }
}

/// Width and value of a literal of at most 64 bits.
pub(crate) fn number(literal: &VerilogLiteral) -> Option<(u32, u64)> {
    let text = format!("{literal:x}");
    let (width, digits) = text.split_once("'h")?;
    Some((width.parse().ok()?, u64::from_str_radix(digits, 16).ok()?))
}

/// Value of the literal behind `reset ?` in the text of a register's widget, where a word of a memory has its own name.
fn after_reset(text: &str) -> Option<Option<u64>> {
    let (_, rest) = text.split_once("reset ? ")?;
    let (literal, _) = rest.split_once(" :")?;
    if literal == "q" {
        return Some(None);
    }
    let (_, digits) = literal.split_once('\'')?;
    let radix = match digits.get(..1)? {
        "h" => 16,
        "b" => 2,
        _ => return None,
    };
    u64::from_str_radix(&digits[1..], radix).ok().map(Some)
}
