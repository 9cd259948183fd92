//! What becomes of values when something is known: inside a branch, its condition.
//!
//! The rule that must never break: what is rewritten has, wherever the facts hold, the value that it had.

use std::collections::HashMap;

use super::{Graph, Node, NodeId};
use crate::module::{Binary, Unary};

/// What is known about nodes, and what became of others because of that.
pub(crate) type Facts = HashMap<NodeId, NodeId>;

impl Graph {
    /// Adds what follows when `condition` holds, or does not.
    pub fn learn(&mut self, facts: &mut Facts, condition: NodeId, holds: bool) {
        let value = self.constant(1, u64::from(holds));
        facts.insert(condition, value);
        match (self.node(condition), holds) {
            (Node::Unary(Unary::Not, inner), _) => self.learn(facts, inner, !holds),
            (Node::Binary(Binary::And, a, b), true) | (Node::Binary(Binary::Or, a, b), false)
                if self.width(a) == 1 =>
            {
                self.learn(facts, a, holds);
                self.learn(facts, b, holds);
            }
            (Node::Binary(Binary::Equal, a, b), true) if self.number(b).is_some() => {
                facts.insert(a, b);
            }
            _ => {}
        }
    }

    /// The node as it is under the facts, which also remember what became of each part.
    pub fn rewrite(&mut self, id: NodeId, facts: &mut Facts) -> NodeId {
        if let Some(known) = facts.get(&id) {
            return *known;
        }
        let rewritten = self.rebuild(id, facts);
        if let Some(signal) = self.named(id) {
            self.name(rewritten, signal);
        }
        facts.insert(id, rewritten);
        rewritten
    }

    /// The node made of what its parts are under the facts.
    pub fn rebuild(&mut self, id: NodeId, facts: &mut Facts) -> NodeId {
        let width = self.width(id);
        match self.node(id) {
            Node::Constant(_) | Node::Source(_) => id,
            Node::Unary(op, a) => {
                let a = self.rewrite(a, facts);
                self.unary(op, a)
            }
            Node::Binary(op, a, b) => {
                let (a, b) = (self.rewrite(a, facts), self.rewrite(b, facts));
                self.binary(op, a, b)
            }
            Node::Slice(a, from) => {
                let a = self.rewrite(a, facts);
                self.slice(a, from, width)
            }
            Node::Extend(a) => {
                let a = self.rewrite(a, facts);
                self.extend(a, width)
            }
            Node::Linear(map, a) => {
                let a = self.rewrite(a, facts);
                self.intern(width, Node::Linear(map, a))
            }
            Node::Choose(c, a, b) => {
                let c = self.rewrite(c, facts);
                match self.number(c) {
                    Some(0) => self.rewrite(b, facts),
                    Some(_) => self.rewrite(a, facts),
                    None => {
                        let (a, b) = (self.rewrite(a, facts), self.rewrite(b, facts));
                        self.choose(c, a, b)
                    }
                }
            }
        }
    }
}
