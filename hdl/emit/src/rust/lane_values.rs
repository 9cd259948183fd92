//! A value of every lane as a Rust expression, made of what [`lanes`](crate::lanes) has.
//!
//! The rule that must never break: bits above the width are zero in every word.

use crate::graph::{Graph, Node, NodeId};
use crate::module::{Binary, SignalId, Unary};

/// How the value of a width is kept for every lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One mask.
    Bit,
    /// A mask for each bit: what steers, and what no array of 32-bit numbers holds.
    Planes,
    /// A number for each lane.
    Words,
}

impl Shape {
    pub fn of(width: u32) -> Self {
        match width {
            1 => Self::Bit,
            17..=32 => Self::Words,
            _ => Self::Planes,
        }
    }

    /// Its type.
    pub fn name(width: u32) -> String {
        match Self::of(width) {
            Self::Bit => "Mask".to_owned(),
            Self::Planes => format!("Planes<{width}>"),
            Self::Words => "Words".to_owned(),
        }
    }
}

/// What an expression asks about the values it is made of.
pub(super) trait Names {
    fn graph(&self) -> &Graph;
    /// How a pin or a register is written here.
    fn source(&mut self, signal: SignalId) -> String;
    /// The name of a value, if it has one here.
    fn name(&self, value: NodeId) -> Option<String>;
    /// The name of the tables of a linear map.
    fn map(&self, map: usize) -> String;

    /// The value as an expression that binds as tightly as a name.
    fn value(&mut self, id: NodeId) -> String {
        match self.name(id) {
            Some(name) => name,
            None => self.compute(id),
        }
    }

    fn shape(&self, id: NodeId) -> Shape {
        Shape::of(self.graph().width(id))
    }

    /// The same, for the place where the value gets its name.
    fn compute(&mut self, id: NodeId) -> String {
        let width = self.graph().width(id);
        match self.graph().node(id) {
            Node::Constant(value) => number(width, value),
            Node::Source(signal) => self.source(signal),
            Node::Unary(op, a) => self.unary(op, a),
            Node::Binary(op, a, b) if op.shifts() => self.shift(op, a, b),
            Node::Binary(op, a, b) => self.binary(op, a, b),
            Node::Slice(a, from) => self.slice(a, from, width),
            Node::Extend(a) => self.extend(a, width),
            Node::Linear(map, a) => format!("{}.linear(&{})", self.value(a), self.map(map)),
            Node::Choose(..) => unreachable!("a plan names every choice"),
        }
    }

    fn unary(&mut self, op: Unary, a: NodeId) -> String {
        let (width, shape, a) = (self.graph().width(a), self.shape(a), self.value(a));
        match (op, shape) {
            (Unary::Not, Shape::Bit) => format!("!{a}"),
            (Unary::Not, _) => cut(format!("{a}.not()"), width),
            (Unary::Negate, Shape::Bit) => a,
            (Unary::Negate, _) => cut(format!("{a}.negated()"), width),
            (Unary::Parity, _) => format!("{a}.odd()"),
            _ => unreachable!("the graph writes these as comparisons"),
        }
    }

    fn binary(&mut self, op: Binary, a: NodeId, b: NodeId) -> String {
        let (width, shape) = (self.graph().width(a), self.shape(a));
        let known = self.graph().number(b);
        if let (Binary::And, Shape::Planes, Some(number)) = (op, shape, known)
            && (number + 1).is_power_of_two()
        {
            return self.low(a, number.count_ones());
        }
        if let (Binary::Equal, Shape::Words, Some(0)) = (op, shape, known)
            && let Some(text) = self.clear(a)
        {
            return text;
        }
        if let Some(text) = self.part_compared(op, a, b) {
            return text;
        }
        let (x, y) = (self.value(a), self.value(b));
        if shape == Shape::Bit {
            return match op {
                Binary::And | Binary::Multiply => format!("({x} & {y})"),
                Binary::Or => format!("({x} | {y})"),
                Binary::Xor | Binary::Add | Binary::Subtract => format!("({x} ^ {y})"),
                Binary::Equal => format!("!({x} ^ {y})"),
                _ => format!("(!{x} & {y})"),
            };
        }
        let method = match op {
            Binary::And => "and",
            Binary::Or => "or",
            Binary::Xor => "xor",
            Binary::Add => "plus",
            Binary::Subtract => "minus",
            Binary::Multiply => "times",
            Binary::Equal => match known {
                Some(number) => return format!("{x}.is_number({number:#x})"),
                None => "is",
            },
            _ => "below",
        };
        let text = format!("{x}.{method}(&{y})");
        match op {
            Binary::Add | Binary::Subtract | Binary::Multiply => cut(text, width),
            _ => text,
        }
    }

    /// A part of a word as a word, if that is how the value comes about: cheaper than all its planes.
    fn part_of_word(&mut self, id: NodeId) -> Option<String> {
        let Node::Slice(word, from) = self.graph().node(id) else {
            return None;
        };
        if self.name(id).is_some() || self.shape(word) != Shape::Words {
            return None;
        }
        let width = self.graph().width(id);
        Some(format!("{}.cut({from}, {width})", self.value(word)))
    }

    /// The comparison of a part of a word with a number or with another such part.
    fn part_compared(&mut self, op: Binary, a: NodeId, b: NodeId) -> Option<String> {
        if self.shape(a) != Shape::Planes || !matches!(op, Binary::Equal | Binary::Less) {
            return None;
        }
        if let (Binary::Equal, Some(number)) = (op, self.graph().number(b)) {
            let part = self.part_of_word(a)?;
            return Some(format!("{part}.is_number({number:#x})"));
        }
        let (x, y) = (self.part_of_word(a)?, self.part_of_word(b)?);
        let method = if op == Binary::Equal { "is" } else { "below" };
        Some(format!("{x}.{method}(&{y})"))
    }

    /// Where the one bit is clear that is picked out of a word, if that is how the value comes about.
    fn clear(&mut self, a: NodeId) -> Option<String> {
        let Node::Binary(Binary::And, word, picked) = self.graph().node(a) else {
            return None;
        };
        let picked = self.graph().number(picked)?;
        if self.name(a).is_some() || !picked.is_power_of_two() {
            return None;
        }
        Some(format!("!{}.bit({})", self.value(word), picked.ilog2()))
    }

    /// The lowest `few` bits of planes, zeroes above: of a word no other bits are then asked for.
    fn low(&mut self, a: NodeId, few: u32) -> String {
        let width = self.graph().width(a);
        let low = match (self.name(a), self.graph().node(a)) {
            (None, Node::Slice(word, from)) => {
                let word = self.value(word);
                format!("{word}.part::<{few}>({from})")
            }
            _ => format!("{}.part::<{few}>(0)", self.value(a)),
        };
        format!("{low}.extended::<{width}>()")
    }

    fn shift(&mut self, op: Binary, a: NodeId, b: NodeId) -> String {
        let (width, shape, x) = (self.graph().width(a), self.shape(a), self.value(a));
        let method = match op {
            Binary::ShiftLeft => "up",
            _ => "down",
        };
        if let (Some(places), true) = (self.graph().number(b), shape != Shape::Bit) {
            return cut(format!("{x}.{method}_by({places})"), width);
        }
        let y = match (shape, self.shape(b)) {
            (Shape::Bit, Shape::Bit) => return format!("({x} & !{})", self.value(b)),
            (Shape::Bit, _) => return format!("({x} & {}.is_number(0))", self.value(b)),
            (Shape::Planes, Shape::Planes) | (Shape::Words, Shape::Words) => self.value(b),
            (Shape::Planes, Shape::Bit) => format!("Planes::from({})", self.value(b)),
            (Shape::Planes, Shape::Words) => format!("{}.part::<32>(0)", self.value(b)),
            (Shape::Words, Shape::Bit) => {
                format!("Words::from(Planes::from({}))", self.value(b))
            }
            (Shape::Words, Shape::Planes) => {
                let places = self.graph().width(b);
                assert!(places <= 32, "a word is moved by a value of {places} bits");
                format!("Words::from({})", self.value(b))
            }
        };
        cut(format!("{x}.{method}(&{y})"), width)
    }

    fn slice(&mut self, a: NodeId, from: u32, width: u32) -> String {
        let (of, a) = (self.shape(a), self.value(a));
        match (of, Shape::of(width)) {
            (Shape::Bit, _) => a,
            (_, Shape::Bit) => format!("{a}.bit({from})"),
            (_, Shape::Planes) => format!("{a}.part::<{width}>({from})"),
            (Shape::Words, Shape::Words) => format!("{a}.cut({from}, {width})"),
            (Shape::Planes, Shape::Words) => format!("Words::from({a}.part::<{width}>({from}))"),
        }
    }

    fn extend(&mut self, a: NodeId, width: u32) -> String {
        if let (Shape::Words, Some(part)) = (Shape::of(width), self.part_of_word(a)) {
            return part;
        }
        let (of, a) = (self.shape(a), self.value(a));
        match (of, Shape::of(width)) {
            (Shape::Bit, Shape::Words) => format!("Words::from(Planes::from({a}))"),
            (Shape::Planes, Shape::Words) => format!("Words::from({a})"),
            (Shape::Bit, _) => format!("Planes::from({a}).extended::<{width}>()"),
            (Shape::Planes, _) => format!("{a}.extended::<{width}>()"),
            (Shape::Words, Shape::Planes) => format!("{a}.part::<{width}>(0)"),
            (Shape::Words, _) => a,
        }
    }
}

/// A number of that width in every lane.
pub(super) fn number(width: u32, value: u64) -> String {
    match Shape::of(width) {
        Shape::Bit if value == 0 => "0".to_owned(),
        Shape::Bit => "ALL".to_owned(),
        Shape::Planes => format!("Planes::<{width}>::number({value:#x})"),
        Shape::Words => format!("Words::number({value:#x})"),
    }
}

/// A word cut to `width` bits; planes are as wide as they are.
fn cut(text: String, width: u32) -> String {
    match Shape::of(width) {
        Shape::Words if width < 32 => format!("{text}.cut(0, {width})"),
        _ => text,
    }
}
