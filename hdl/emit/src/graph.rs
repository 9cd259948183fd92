//! Values as a graph: every value stands there once, in its simplest form.
//!
//! What is built from equal parts is the same node, so common parts are shared, and numbers are computed as soon as they are
//! known. The rule that must never break: a simplification holds for every value that its parts can have.

mod facts;

use std::collections::HashMap;

pub(crate) use facts::Facts;

use crate::linear::Columns;
use crate::module::{Binary, SignalId, Unary, mask};

/// Place of a node in its graph. The parts of a node have lower places than itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(u32);

/// How a value comes about. Comparisons other than equality and less-than, and reductions other than parity, are
/// written with these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    /// A number.
    Constant(u64),
    /// A pin, or what a register holds.
    Source(SignalId),
    /// An operator on one value.
    Unary(Unary, NodeId),
    /// An operator on two values.
    Binary(Binary, NodeId, NodeId),
    /// The bits from this place upwards.
    Slice(NodeId, u32),
    /// Zeroes above.
    Extend(NodeId),
    /// The first value when the condition holds, else the second.
    Choose(NodeId, NodeId, NodeId),
    /// A linear map of a word, by its place in the list of such maps.
    Linear(usize, NodeId),
}

/// A graph of values.
#[derive(Default)]
pub(crate) struct Graph {
    nodes: Vec<(u32, Node)>,
    places: HashMap<(u32, Node), NodeId>,
    /// The most that each node can be.
    most: Vec<u64>,
    /// The most that sources can be, where it is less than their width would allow.
    limits: HashMap<SignalId, u64>,
    /// Columns of the linear maps.
    maps: Vec<Columns>,
    /// The wire that a value was first assigned to, for people who read the product.
    names: HashMap<NodeId, SignalId>,
}

impl Graph {
    pub fn node(&self, id: NodeId) -> Node {
        self.nodes[id.0 as usize].1
    }

    pub fn width(&self, id: NodeId) -> u32 {
        self.nodes[id.0 as usize].0
    }

    pub fn constant(&mut self, width: u32, value: u64) -> NodeId {
        self.intern(width, Node::Constant(value & mask(width)))
    }

    pub fn number(&self, id: NodeId) -> Option<u64> {
        match self.node(id) {
            Node::Constant(value) => Some(value),
            _ => None,
        }
    }

    /// From now on a source is known never to be more than `most`.
    pub fn limit(&mut self, signal: SignalId, most: u64) {
        self.limits.insert(signal, most);
    }

    /// A number that the value never passes.
    pub fn most(&self, id: NodeId) -> u64 {
        self.most[id.0 as usize]
    }

    fn most_of(&self, width: u32, node: Node) -> u64 {
        let most = match node {
            Node::Constant(value) => value,
            Node::Source(signal) => self.limits.get(&signal).copied().unwrap_or(u64::MAX),
            Node::Choose(_, a, b) => self.most(a).max(self.most(b)),
            Node::Extend(a) => self.most(a),
            Node::Slice(a, from) => self.most(a) >> from,
            Node::Binary(Binary::And, a, b) => self.most(a).min(self.most(b)),
            _ => u64::MAX,
        };
        most.min(mask(width))
    }

    pub fn source(&mut self, width: u32, signal: SignalId) -> NodeId {
        self.intern(width, Node::Source(signal))
    }

    /// Remembers that `signal` takes this value.
    pub fn name(&mut self, id: NodeId, signal: SignalId) {
        self.names.entry(id).or_insert(signal);
    }

    /// The wire that first took this value, or a value that became it.
    pub fn named(&self, id: NodeId) -> Option<SignalId> {
        self.names.get(&id).copied()
    }

    /// Parts of a node.
    pub fn parts(&self, id: NodeId) -> Vec<NodeId> {
        match self.node(id) {
            Node::Constant(_) | Node::Source(_) => vec![],
            Node::Unary(_, a) | Node::Slice(a, _) | Node::Extend(a) | Node::Linear(_, a) => vec![a],
            Node::Binary(_, a, b) => vec![a, b],
            Node::Choose(c, a, b) => vec![c, a, b],
        }
    }

    fn intern(&mut self, width: u32, node: Node) -> NodeId {
        let next = NodeId(u32::try_from(self.nodes.len()).expect("a unit has fewer nodes"));
        let id = *self.places.entry((width, node)).or_insert(next);
        if id == next {
            self.nodes.push((width, node));
            self.most.push(self.most_of(width, node));
        }
        id
    }

    pub fn not(&mut self, a: NodeId) -> NodeId {
        match self.node(a) {
            Node::Constant(value) => self.constant(self.width(a), !value),
            Node::Unary(Unary::Not, inner) => inner,
            _ => self.intern(self.width(a), Node::Unary(Unary::Not, a)),
        }
    }

    pub fn unary(&mut self, op: Unary, a: NodeId) -> NodeId {
        let width = self.width(a);
        match (op, self.number(a)) {
            (Unary::Not, _) => self.not(a),
            (Unary::Any, _) => {
                let zero = self.constant(width, 0);
                let none = self.binary(Binary::Equal, a, zero);
                self.not(none)
            }
            (Unary::All, _) => {
                let ones = self.constant(width, u64::MAX);
                self.binary(Binary::Equal, a, ones)
            }
            (Unary::Parity, _) if width == 1 => a,
            (Unary::Parity, Some(value)) => self.constant(1, u64::from(value.count_ones() % 2)),
            (Unary::Parity, None) => self.intern(1, Node::Unary(op, a)),
            (Unary::Negate, Some(value)) => self.constant(width, value.wrapping_neg()),
            (Unary::Negate, None) => self.intern(width, Node::Unary(op, a)),
        }
    }

    pub fn binary(&mut self, op: Binary, a: NodeId, b: NodeId) -> NodeId {
        use Binary::{And, Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual, Or, Xor};
        let width = self.width(a);
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            let result = if op.compares() { 1 } else { width };
            return self.constant(result, compute(op, width, x, y));
        }
        match op {
            NotEqual => {
                let equal = self.binary(Equal, a, b);
                self.not(equal)
            }
            Greater => self.binary(Less, b, a),
            GreaterOrEqual => {
                let less = self.binary(Less, a, b);
                self.not(less)
            }
            LessOrEqual => {
                let greater = self.binary(Less, b, a);
                self.not(greater)
            }
            And | Or | Xor | Equal | Binary::Add | Binary::Multiply => {
                // Numbers stand on the right, everything else in order of age, so equal things look equal.
                let left_number = self.number(a).is_some();
                let (a, b) = if left_number || (self.number(b).is_none() && b < a) {
                    (b, a)
                } else {
                    (a, b)
                };
                match op {
                    Equal => self.equal(a, b),
                    And | Or | Xor => self.bitwise(op, a, b),
                    _ if self.number(b) == Some(0) && op == Binary::Add => a,
                    _ => self.intern(width, Node::Binary(op, a, b)),
                }
            }
            Less if a == b || self.number(a).is_some_and(|a| self.most(b) <= a) => {
                self.constant(1, 0)
            }
            Less if self.number(b) == Some(0) => self.constant(1, 0),
            Less if self.number(b).is_some_and(|b| self.most(a) < b) => self.constant(1, 1),
            Less => self.intern(1, Node::Binary(op, a, b)),
            _ if op.shifts() && self.number(b).is_some_and(|b| b >= u64::from(width)) => {
                self.constant(width, 0)
            }
            _ if self.number(b) == Some(0) => a,
            _ => self.intern(width, Node::Binary(op, a, b)),
        }
    }

    fn bitwise(&mut self, op: Binary, a: NodeId, b: NodeId) -> NodeId {
        let width = self.width(a);
        let (zero, ones) = (self.constant(width, 0), self.constant(width, u64::MAX));
        let opposite = self.not(b) == a;
        match op {
            Binary::And if b == zero || opposite => zero,
            Binary::And if b == ones || a == b => a,
            Binary::Or if b == ones || opposite => ones,
            Binary::Or if b == zero || a == b => a,
            Binary::Xor if b == zero => a,
            Binary::Xor if b == ones => self.not(a),
            Binary::Xor if a == b => zero,
            Binary::Xor if opposite => ones,
            _ => self.intern(width, Node::Binary(op, a, b)),
        }
    }

    fn equal(&mut self, a: NodeId, b: NodeId) -> NodeId {
        if a == b {
            return self.constant(1, 1);
        }
        if self.number(a).is_some() && self.number(b).is_some() {
            return self.constant(1, 0);
        }
        if self.width(a) == 1 {
            let differ = self.binary(Binary::Xor, a, b);
            return self.not(differ);
        }
        // A choice with a number in it is compared arm by arm.
        if let (Some(_), Node::Choose(c, x, y)) = (self.number(b), self.node(a))
            && (self.number(x).is_some() || self.number(y).is_some())
        {
            let (x, y) = (self.equal(x, b), self.equal(y, b));
            return self.choose(c, x, y);
        }
        if let (Some(value), Node::Extend(inner)) = (self.number(b), self.node(a)) {
            let width = self.width(inner);
            if value > mask(width) {
                return self.constant(1, 0);
            }
            let narrow = self.constant(width, value);
            return self.binary(Binary::Equal, inner, narrow);
        }
        self.intern(1, Node::Binary(Binary::Equal, a, b))
    }

    pub fn slice(&mut self, a: NodeId, from: u32, width: u32) -> NodeId {
        if from == 0 && width == self.width(a) {
            return a;
        }
        match self.node(a) {
            Node::Constant(value) => self.constant(width, value >> from),
            Node::Slice(inner, lower) => self.slice(inner, lower + from, width),
            Node::Extend(inner) if from + width <= self.width(inner) => {
                self.slice(inner, from, width)
            }
            _ => self.intern(width, Node::Slice(a, from)),
        }
    }

    pub fn extend(&mut self, a: NodeId, width: u32) -> NodeId {
        match self.node(a) {
            Node::Constant(value) => self.constant(width, value),
            Node::Extend(inner) => self.extend(inner, width),
            _ => self.intern(width, Node::Extend(a)),
        }
    }

    pub fn choose(&mut self, c: NodeId, a: NodeId, b: NodeId) -> NodeId {
        let width = self.width(a);
        let a = match self.node(a) {
            Node::Choose(same, inner, _) if same == c => inner,
            _ => a,
        };
        let b = match self.node(b) {
            Node::Choose(same, _, inner) if same == c => inner,
            _ => b,
        };
        if a == b {
            return a;
        }
        match (self.node(c), self.number(a), self.number(b)) {
            (Node::Constant(0), _, _) => b,
            (Node::Constant(_), _, _) => a,
            (Node::Unary(Unary::Not, inner), _, _) => self.choose(inner, b, a),
            (_, Some(1), _) if width == 1 => self.binary(Binary::Or, c, b),
            (_, _, Some(0)) if width == 1 => self.binary(Binary::And, c, a),
            (_, Some(0), _) if width == 1 => {
                let otherwise = self.not(c);
                self.binary(Binary::And, otherwise, b)
            }
            (_, _, Some(1)) if width == 1 => {
                let otherwise = self.not(c);
                self.binary(Binary::Or, otherwise, a)
            }
            _ => self.intern(width, Node::Choose(c, a, b)),
        }
    }

    /// The exclusive-or of those `columns` whose bit of `a` is set.
    pub fn linear(&mut self, a: NodeId, columns: Columns) -> NodeId {
        let known = self.maps.iter().position(|map| *map == columns);
        let place = known.unwrap_or_else(|| {
            self.maps.push(columns);
            self.maps.len() - 1
        });
        self.intern(self.width(a), Node::Linear(place, a))
    }

    /// The linear maps that nodes name.
    pub fn maps(&self) -> &[Columns] {
        &self.maps
    }
}

/// What an operator makes of two numbers of `width` bits.
fn compute(op: Binary, width: u32, a: u64, b: u64) -> u64 {
    let shifted = |value: Option<u64>| {
        if b < u64::from(width) {
            value.unwrap_or(0)
        } else {
            0
        }
    };
    match op {
        Binary::Add => a.wrapping_add(b),
        Binary::Subtract => a.wrapping_sub(b),
        Binary::Multiply => a.wrapping_mul(b),
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::ShiftLeft => shifted(a.checked_shl(b as u32)),
        Binary::ShiftRight => shifted(a.checked_shr(b as u32)),
        Binary::Equal => u64::from(a == b),
        Binary::NotEqual => u64::from(a != b),
        Binary::Less => u64::from(a < b),
        Binary::LessOrEqual => u64::from(a <= b),
        Binary::Greater => u64::from(a > b),
        Binary::GreaterOrEqual => u64::from(a >= b),
    }
}

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
