//! Reads a Rust-HDL unit: its pins, wires and constants from its atoms, its registers from its widgets, its kernel from
//! the syntax tree.
//!
//! A register is a widget with the ports clock, reset, d and q; a paired one has n and differs besides. The rule that
//! must never break: every register has the unit's one clock and one reset, and no two signals share a name.

use std::collections::{BTreeMap, BTreeSet};

use rust_hdl::core::ast::{Verilog, VerilogExpression, VerilogLiteral, VerilogStatement};
use rust_hdl::core::prelude::*;

use crate::lower::Lower;
use crate::module::{Kind, Module, Register, Signal, SignalId, mask};

/// What cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {place}")]
pub struct Refused {
    /// What is wrong.
    pub what: String,
    /// The name or the expression it is about.
    pub place: String,
}

impl Refused {
    /// Something wrong at a place.
    pub(crate) fn new(what: impl Into<String>, place: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            place: place.into(),
        }
    }

    /// Something wrong with an expression, which is shown in part.
    pub(crate) fn expression(what: impl Into<String>, expression: &VerilogExpression) -> Self {
        Self::new(
            what,
            format!("{expression:?}")
                .chars()
                .take(200)
                .collect::<String>(),
        )
    }
}

/// Reads `unit` as a module called `name`. `rename` gives another name to signals that need one, such as elements of
/// an array; it is asked with the name as Rust-HDL has it, `record$3`.
///
/// # Errors
/// A construct, a width or a name that has no exact meaning in every product.
pub fn read(
    unit: &dyn Block,
    name: &str,
    rename: &dyn Fn(&str) -> Option<String>,
) -> Result<Module, Refused> {
    let mut atoms = Atoms::default();
    unit.accept(name, &mut atoms);
    if let Some(refused) = atoms.refused {
        return Err(refused);
    }
    let Verilog::Combinatorial(kernel) = unit.hdl() else {
        return Err(Refused::new("no kernel", name));
    };
    let mut places = BTreeMap::new();
    let (signals, registers) = declare(&atoms.pins, &atoms.widgets, rename, &mut places)?;
    let (kernel, lines) = split_lines(kernel, &atoms.widgets);
    let clock = one_source(&lines, "clock", &places)?;
    let reset = one_source(&lines, "reset", &places)?;
    let mut module = Module {
        name: name.to_owned(),
        signals,
        registers,
        clock,
        reset,
        body: Vec::new(),
    };
    module.body = Lower::new(&module, &places).block(&kernel)?;
    crate::check::check(&module)?;
    Ok(module)
}

/// A pin, a wire or a constant.
struct Pin {
    name: String,
    width: u32,
    kind: Kind,
}

/// A register's widget.
#[derive(Default)]
struct Widget {
    name: String,
    width: u32,
    after_reset: u64,
    ports: BTreeSet<String>,
}

/// What a walk over the unit finds.
#[derive(Default)]
struct Atoms {
    namespace: Vec<String>,
    scope: Vec<String>,
    pins: Vec<Pin>,
    widgets: Vec<Widget>,
    refused: Option<Refused>,
}

impl Atoms {
    fn path(&self, name: &str) -> String {
        let mut path = self.namespace.clone();
        path.extend(self.scope.iter().skip(1).cloned());
        path.push(name.to_owned());
        path.join("$")
    }

    fn refuse(&mut self, what: &str, place: String) {
        self.refused.get_or_insert(Refused::new(what, place));
    }

    fn pin(&mut self, name: String, signal: &dyn Atom) {
        let width = u32::try_from(signal.bits()).unwrap_or(u32::MAX);
        if !(1..=64).contains(&width) {
            return self.refuse("wider than 64 bits", name);
        }
        let kind = match signal.kind() {
            AtomKind::InputParameter => Kind::Input,
            AtomKind::OutputParameter => Kind::Output,
            AtomKind::LocalSignal => Kind::Wire,
            AtomKind::Constant => match number(&signal.verilog()) {
                Some((_, value)) => Kind::Constant(value),
                None => return self.refuse("not a constant of 64 bits", name),
            },
            _ => return self.refuse("neither pin, wire nor constant", name),
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
        let path = self.path("");
        let path = path.trim_end_matches('$').to_owned();
        match node.hdl() {
            Verilog::Custom(text) if self.scope.len() == 2 => match after_reset(&text) {
                Some((width, after_reset)) => self.widgets.push(Widget {
                    name: path,
                    width,
                    after_reset,
                    ports: BTreeSet::new(),
                }),
                None => self.refuse("a widget without a reset value", path),
            },
            _ => self.refuse("a unit inside the unit", path),
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
        if self.scope.len() == 1 {
            let path = self.path(name);
            return self.pin(path, signal);
        }
        if let Some(widget) = self.widgets.last_mut() {
            widget.ports.insert(name.to_owned());
        }
    }
}

/// Width and value of a literal of at most 64 bits.
pub(crate) fn number(literal: &VerilogLiteral) -> Option<(u32, u64)> {
    let text = format!("{literal:x}");
    let (width, digits) = text.split_once("'h")?;
    Some((width.parse().ok()?, u64::from_str_radix(digits, 16).ok()?))
}

/// Width and value of the literal behind `reset ?` in the text of a register's widget.
fn after_reset(text: &str) -> Option<(u32, u64)> {
    let (_, rest) = text.split_once("reset ? ")?;
    let (literal, _) = rest.split_once(" :")?;
    let (width, digits) = literal.split_once('\'')?;
    let radix = match digits.get(..1)? {
        "h" => 16,
        "b" => 2,
        _ => return None,
    };
    let value = u64::from_str_radix(&digits[1..], radix).ok()?;
    Some((width.parse().ok()?, value))
}

/// Signals by the name that the kernel has for them.
pub(crate) type Places = BTreeMap<String, SignalId>;

fn declare(
    pins: &[Pin],
    widgets: &[Widget],
    rename: &dyn Fn(&str) -> Option<String>,
    places: &mut Places,
) -> Result<(Vec<Signal>, Vec<Register>), Refused> {
    let mut signals: Vec<Signal> = Vec::new();
    let mut add = |kernel_name: String, name: String, width: u32, kind: Kind| {
        let id = SignalId(signals.len());
        if let Some(other) = signals.iter().find(|other| other.name == name) {
            return Err(Refused::new("two signals of one name", other.name.clone()));
        }
        signals.push(Signal { name, width, kind });
        places.insert(kernel_name, id);
        Ok(id)
    };
    let legal = |path: &str| rename(path).unwrap_or_else(|| path.replace('$', "_"));
    for pin in pins {
        let name = match pin.kind {
            Kind::Constant(value) if value > mask(pin.width) => {
                return Err(Refused::new(
                    "a constant that does not fit its width",
                    &*pin.name,
                ));
            }
            Kind::Constant(_) => {
                let (_, own) = pin.name.split_once('$').unwrap_or(("", &pin.name));
                legal(own).to_uppercase()
            }
            _ => legal(&pin.name),
        };
        add(pin.name.clone(), name, pin.width, pin.kind)?;
    }
    let mut registers = Vec::new();
    for (place, widget) in widgets.iter().enumerate() {
        let (path, width) = (&widget.name, widget.width);
        let name = legal(path);
        let present = add(
            format!("{path}$q"),
            name.clone(),
            width,
            Kind::Present(place),
        )?;
        let next = add(
            format!("{path}$d"),
            format!("{name}_d"),
            width,
            Kind::Next(place),
        )?;
        let pair = if widget.ports.contains("n") {
            let complement = add(
                format!("{path}$n"),
                format!("{name}_n"),
                width,
                Kind::Complement(place),
            )?;
            let differs = add(
                format!("{path}$differs"),
                format!("{name}_differs"),
                1,
                Kind::Differs(place),
            )?;
            Some((complement, differs))
        } else {
            None
        };
        registers.push(Register {
            name,
            width,
            after_reset: widget.after_reset,
            present,
            next,
            pair,
        });
    }
    Ok((signals, registers))
}

/// Name of a signal as its atom is called: `.record[3].d.next` is `record$3$d`.
pub(crate) fn plain_name(signal: &str, index: &dyn Fn(&str) -> Option<u64>) -> Option<String> {
    let name = signal
        .trim_start_matches('.')
        .replace("::", "$")
        .replace('.', "$");
    let name = name.strip_suffix("$next").unwrap_or(&name);
    let Some((head, rest)) = name.split_once('[') else {
        return Some(name.to_owned());
    };
    let (place, tail) = rest.split_once(']')?;
    Some(format!("{head}${}{tail}", index(place)?))
}

/// What drives a register's clock or reset: port, source.
type Line = (&'static str, String);

/// Parts the connections of clocks and resets from the kernel, in and out of loops.
fn split_lines(
    kernel: Vec<VerilogStatement>,
    widgets: &[Widget],
) -> (Vec<VerilogStatement>, Vec<Line>) {
    let mut lines = Vec::new();
    let kernel = without_lines(kernel, widgets, &mut lines);
    (kernel, lines)
}

fn without_lines(
    block: Vec<VerilogStatement>,
    widgets: &[Widget],
    lines: &mut Vec<Line>,
) -> Vec<VerilogStatement> {
    let mut rest = Vec::new();
    for statement in block {
        match statement {
            VerilogStatement::Assignment(
                VerilogExpression::Signal(target),
                VerilogExpression::Signal(source),
            ) => match line_of(&target, widgets) {
                Some(port) => lines.push((port, source)),
                None => rest.push(VerilogStatement::Assignment(
                    VerilogExpression::Signal(target),
                    VerilogExpression::Signal(source),
                )),
            },
            VerilogStatement::Loop(mut repeated) => {
                repeated.block = without_lines(repeated.block, widgets, lines);
                rest.push(VerilogStatement::Loop(repeated));
            }
            other => rest.push(other),
        }
    }
    rest
}

/// The port that `target` names when it is the clock or the reset of a register.
fn line_of(target: &str, widgets: &[Widget]) -> Option<&'static str> {
    let name = plain_name(target, &|index| Some(index.trim().parse().unwrap_or(0)))?;
    let (widget, port) = name.rsplit_once('$')?;
    let port = ["clock", "reset"].into_iter().find(|line| *line == port)?;
    widgets
        .iter()
        .any(|known| known.name == widget)
        .then_some(port)
}

/// The one input that drives every register's `port`.
fn one_source(lines: &[Line], port: &str, places: &Places) -> Result<SignalId, Refused> {
    let mut sources: Vec<&str> = lines
        .iter()
        .filter(|(known, _)| *known == port)
        .map(|(_, source)| source.as_str())
        .collect();
    sources.sort_unstable();
    sources.dedup();
    let [source] = sources[..] else {
        return Err(Refused::new(
            format!("not one {port} for every register"),
            sources.join(", "),
        ));
    };
    plain_name(source, &|_| None)
        .and_then(|name| places.get(&name).copied())
        .ok_or_else(|| Refused::new(format!("an unknown {port}"), source))
}
