//! A value as a Rust expression.
//!
//! A value of `n` bits lives in the smallest unsigned type that holds it, one bit in `bool`. The rule that must never
//! break: bits above the width are zero in every value.

use crate::graph::{Graph, Node, NodeId};
use crate::linear::Columns;
use crate::module::{Binary, SignalId, Unary, mask};

/// The Rust type of values of that width.
pub(crate) fn rust_type(width: u32) -> &'static str {
    match width {
        1 => "bool",
        2..=8 => "u8",
        9..=16 => "u16",
        17..=32 => "u32",
        _ => "u64",
    }
}

/// Bits of that type.
fn type_bits(width: u32) -> u32 {
    match width {
        1 => 1,
        _ => width.next_power_of_two().max(8),
    }
}

/// A number of that width.
pub(crate) fn literal(width: u32, value: u64) -> String {
    match width {
        1 => (value == 1).to_string(),
        _ if value < 10 => format!("{value}_{}", rust_type(width)),
        _ => format!("{value:#x}_{}", rust_type(width)),
    }
}

/// What an expression asks about the values it is made of.
pub(crate) trait Scope {
    /// How a pin or a register's value is written here.
    fn source(&mut self, signal: SignalId) -> String;
    /// The name of a value, if it has one here.
    fn name(&self, value: NodeId) -> Option<String>;
    /// The name of the tables of a linear map.
    fn map(&mut self, columns: &Columns) -> String;
}

/// `text`, cut to `width` bits if its type holds more.
fn cut(text: String, width: u32) -> String {
    if type_bits(width) == width {
        return text;
    }
    format!("({text} & {})", literal(width, mask(width)))
}

/// The value as an expression that binds as tightly as a name.
pub(crate) fn write(graph: &Graph, id: NodeId, scope: &mut dyn Scope) -> String {
    match scope.name(id) {
        Some(name) => name,
        None => compute(graph, id, scope),
    }
}

/// The same, for the place where the value gets its name.
pub(crate) fn compute(graph: &Graph, id: NodeId, scope: &mut dyn Scope) -> String {
    let width = graph.width(id);
    match graph.node(id) {
        Node::Constant(value) => literal(width, value),
        Node::Source(signal) => scope.source(signal),
        Node::Unary(op, a) => unary(graph, op, a, scope),
        Node::Binary(op, a, b) => {
            let texts = [write(graph, a, scope), write(graph, b, scope)];
            binary(graph, op, (a, b), texts)
        }
        Node::Slice(a, from) => slice(graph, a, from, width, scope),
        Node::Extend(a) => {
            let text = write(graph, a, scope);
            if type_bits(graph.width(a)) == type_bits(width) {
                return text;
            }
            format!("{}::from({text})", rust_type(width))
        }
        Node::Linear(map, a) => {
            let text = write(graph, a, scope);
            let map = scope.map(&graph.maps()[map]);
            format!("linear(&{map}, {text})")
        }
        Node::Choose(c, a, b) => {
            let [c, a, b] = [c, a, b].map(|part| write(graph, part, scope));
            format!("(if {c} {{ {a} }} else {{ {b} }})")
        }
    }
}

fn unary(graph: &Graph, op: Unary, a: NodeId, scope: &mut dyn Scope) -> String {
    // A comparison is turned round rather than inverted.
    if let (Unary::Not, Node::Binary(compare @ (Binary::Equal | Binary::Less), x, y)) =
        (op, graph.node(a))
        && scope.name(a).is_none()
    {
        let [x, y] = [x, y].map(|part| write(graph, part, scope));
        let sign = if compare == Binary::Equal { "!=" } else { ">=" };
        return format!("({x} {sign} {y})");
    }
    let width = graph.width(a);
    let text = write(graph, a, scope);
    match op {
        Unary::Not => cut(format!("(!{text})"), width),
        Unary::Negate if width == 1 => text,
        Unary::Negate => cut(format!("{text}.wrapping_neg()"), width),
        Unary::Parity => format!("({text}.count_ones() & 1 == 1)"),
        Unary::All | Unary::Any => unreachable!("the graph writes these as comparisons"),
    }
}

fn binary(graph: &Graph, op: Binary, (a, b): (NodeId, NodeId), [x, y]: [String; 2]) -> String {
    let width = graph.width(a);
    match op {
        Binary::And => format!("({x} & {y})"),
        Binary::Or => format!("({x} | {y})"),
        Binary::Xor => format!("({x} ^ {y})"),
        Binary::Equal => format!("({x} == {y})"),
        Binary::Less if width == 1 => format!("(!{x} & {y})"),
        Binary::Less => format!("({x} < {y})"),
        Binary::Add | Binary::Subtract if width == 1 => format!("({x} ^ {y})"),
        Binary::Multiply if width == 1 => format!("({x} & {y})"),
        Binary::Add => cut(format!("{x}.wrapping_add({y})"), width),
        Binary::Subtract => cut(format!("{x}.wrapping_sub({y})"), width),
        Binary::Multiply => cut(format!("{x}.wrapping_mul({y})"), width),
        Binary::ShiftLeft | Binary::ShiftRight => shift(graph, op, (a, b), &x, &y),
        _ => unreachable!("the graph writes other comparisons with these"),
    }
}

fn shift(graph: &Graph, op: Binary, (a, b): (NodeId, NodeId), x: &str, y: &str) -> String {
    let (width, places) = (graph.width(a), graph.width(b));
    if width == 1 {
        let stays = match places {
            1 => format!("!{y}"),
            _ => format!("({y} == {})", literal(places, 0)),
        };
        return format!("({x} & {stays})");
    }
    let y = if places == 1 {
        format!("u8::from({y})")
    } else {
        y.to_owned()
    };
    let sign = if op == Binary::ShiftLeft { "<<" } else { ">>" };
    let shifted = cut(format!("({x} {sign} {y})"), width);
    let most = graph.number(b).unwrap_or(mask(places));
    if most < u64::from(type_bits(width)) {
        return shifted;
    }
    let limit = literal(places.max(2), u64::from(type_bits(width)));
    let zero = literal(width, 0);
    format!("(if {y} < {limit} {{ {shifted} }} else {{ {zero} }})")
}

fn slice(graph: &Graph, a: NodeId, from: u32, width: u32, scope: &mut dyn Scope) -> String {
    let text = write(graph, a, scope);
    let of = graph.width(a);
    if width == 1 {
        let bit = literal(of, 1 << from);
        return format!("({text} & {bit} != {})", literal(of, 0));
    }
    let shifted = if from == 0 {
        text
    } else {
        format!("({text} >> {from})")
    };
    let narrowed = if type_bits(width) == type_bits(of) {
        shifted
    } else {
        format!("({shifted} as {})", rust_type(width))
    };
    if width + from == of && type_bits(width) == type_bits(of) {
        return narrowed;
    }
    cut(narrowed, width)
}
