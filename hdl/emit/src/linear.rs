//! Finds long chains of exclusive-or steps, such as a check code over a word, and makes one node of each.
//!
//! A step is `bit of y ? shifted y ^ number : shifted y`: linear over bits, and so is a chain of them. A linear map of a
//! word is the exclusive-or of one column for each bit that is set, which a table per byte delivers at once. The rule that
//! must never break: a chain is taken as linear because of its form, never because some values agree.

use crate::graph::{Facts, Graph, Node, NodeId};
use crate::module::Binary;

/// From how many steps on a chain is worth a table.
const STEPS: usize = 8;

/// What each bit of a word contributes to the result, the lowest bit first.
pub(crate) type Columns = Vec<u64>;

/// Replaces the long chains in what `roots` are made of.
pub(crate) fn tabulate(graph: &mut Graph, roots: &mut [(usize, NodeId)]) {
    let mut done = Facts::new();
    for (_, value) in roots {
        *value = replace(graph, *value, &mut done);
    }
}

fn replace(graph: &mut Graph, id: NodeId, done: &mut Facts) -> NodeId {
    if let Some(known) = done.get(&id) {
        return *known;
    }
    let replaced = match chain(graph, id) {
        Some((base, columns, steps)) if steps >= STEPS => {
            let base = replace(graph, base, done);
            graph.linear(base, columns)
        }
        _ => {
            for part in graph.parts(id) {
                replace(graph, part, done);
            }
            // Every part is in `done`, so only this node is built anew.
            graph.rebuild(id, done)
        }
    };
    done.insert(id, replaced);
    replaced
}

/// The word that a chain begins with, its columns, and how many steps it has.
fn chain(graph: &Graph, id: NodeId) -> Option<(NodeId, Columns, usize)> {
    let (before, step) = step(graph, id)?;
    let width = graph.width(before);
    let (base, columns, steps) = chain(graph, before).unwrap_or_else(|| {
        let identity = (0..width).map(|bit| 1 << bit).collect();
        (before, identity, 0)
    });
    let through = |column: &u64| {
        let bits = (0..width).filter(|bit| column >> bit & 1 == 1);
        bits.fold(0, |sum, bit| sum ^ step[bit as usize])
    };
    let columns = columns.iter().map(through).collect();
    Some((base, columns, steps + 1))
}

/// The word that a step is made of, and its columns.
fn step(graph: &Graph, id: NodeId) -> Option<(NodeId, Columns)> {
    let Node::Choose(condition, then, otherwise) = graph.node(id) else {
        return None;
    };
    let Node::Slice(word, bit) = graph.node(condition) else {
        return None;
    };
    let Node::Binary(shift, shifted, places) = graph.node(otherwise) else {
        return None;
    };
    let (Node::Binary(Binary::Xor, same, added), places) =
        (graph.node(then), graph.number(places)?)
    else {
        return None;
    };
    // Tables are made for words of 32 bits.
    if graph.width(word) != 32 {
        return None;
    }
    if shifted != word
        || same != otherwise
        || !shift.shifts()
        || graph.width(id) != graph.width(word)
    {
        return None;
    }
    let (added, width) = (graph.number(added)?, graph.width(word));
    let columns = (0..width).map(|place| {
        let alone = 1_u64 << place;
        let moved = match shift {
            _ if places >= u64::from(width) => 0,
            Binary::ShiftLeft => alone << places,
            _ => alone >> places,
        };
        let flipped = if place == bit { added } else { 0 };
        (moved ^ flipped) & crate::mask(width)
    });
    Some((word, columns.collect()))
}
