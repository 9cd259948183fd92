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

#[cfg(test)]
mod tests {
    use super::{STEPS, tabulate};
    use crate::graph::samples::evaluate;
    use crate::graph::{Graph, Node, NodeId};
    use crate::module::{Binary, SignalId};

    /// Source: ISO 3309, the 32-bit frame check sequence, lowest bit first.
    const POLYNOMIAL: u64 = 0xedb8_8320;

    /// What a step is made of; the chain is one when nothing is put otherwise.
    struct Form {
        width: u32,
        steps: usize,
        shift: Binary,
        join: Binary,
        bit: u32,
        /// What differs from a proper step, if anything.
        odd: &'static str,
    }

    const PROPER: Form = Form {
        width: 32,
        steps: 32,
        shift: Binary::ShiftRight,
        join: Binary::Xor,
        bit: 0,
        odd: "",
    };

    /// A chain of that form on the source 0.
    fn chain(graph: &mut Graph, form: &Form) -> NodeId {
        let other = graph.source(form.width, SignalId(1));
        // A sum has operands of one width, a shift need not.
        let places = if form.shift.shifts() { 6 } else { form.width };
        let (one, two) = (graph.constant(places, 1), graph.constant(places, 2));
        let number = graph.constant(form.width, POLYNOMIAL);
        let mut word = graph.source(form.width, SignalId(0));
        for step in 0..form.steps {
            let places = if form.odd == "places" { other } else { one };
            let moved = if form.odd == "another moved" {
                other
            } else {
                word
            };
            let shifted = graph.binary(form.shift, moved, places);
            let looked_at = match form.odd {
                "another word" => other,
                "the shifted word" => shifted,
                _ => word,
            };
            let condition = graph.slice(looked_at, form.bit, 1);
            let added = if form.odd == "added" { other } else { number };
            let then = graph.binary(form.join, shifted, added);
            let otherwise = match form.odd {
                "otherwise" => graph.binary(form.shift, word, two),
                "nothing shifted" => word,
                _ => shifted,
            };
            word = graph.choose(condition, then, otherwise);
            if form.odd == "broken" && step + 1 == form.steps / 2 {
                word = graph.binary(Binary::Add, word, other);
            }
        }
        word
    }

    /// How many tables the chain needs; the values are the same with them.
    fn tables(form: &Form) -> usize {
        let mut graph = Graph::default();
        let before = chain(&mut graph, form);
        let mut roots = [(0, before)];
        tabulate(&mut graph, &mut roots);
        let (_, after) = roots[0];
        let mut word = 0x0123_4567_89ab_cdef_u64;
        for _ in 0..16 {
            word = word.rotate_left(7).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let source = |signal: SignalId| word >> (8 * signal.0) & crate::mask(form.width);
            let [before, after] = [before, after].map(|id| evaluate(&graph, id, &source));
            assert_eq!(after, before, "{}", form.odd);
        }
        let (mut open, mut found) = (vec![after], 0);
        while let Some(id) = open.pop() {
            found += usize::from(matches!(graph.node(id), Node::Linear(..)));
            if matches!(graph.node(id), Node::Linear(..)) || form.odd == "broken" {
                open.extend(graph.parts(id));
            }
        }
        assert!(found > 0 || after == before, "{} was touched", form.odd);
        found
    }

    #[test]
    fn a_chain_is_a_table() {
        for steps in [STEPS, 31, 32] {
            assert_eq!(tables(&Form { steps, ..PROPER }), 1);
        }
        let shift = Binary::ShiftLeft;
        assert_eq!(
            tables(&Form {
                shift,
                bit: 31,
                ..PROPER
            }),
            1
        );
        // Any bit of the word will do.
        assert_eq!(tables(&Form { bit: 17, ..PROPER }), 1);
    }

    #[test]
    fn a_near_miss_is_left_alone() {
        let steps = STEPS;
        for odd in [
            "places",
            "another word",
            "another moved",
            "the shifted word",
            "added",
            "otherwise",
            "nothing shifted",
        ] {
            assert_eq!(
                tables(&Form {
                    odd,
                    steps,
                    ..PROPER
                }),
                0,
                "{odd}"
            );
        }
        for join in [Binary::And, Binary::Or, Binary::Add, Binary::Subtract] {
            assert_eq!(
                tables(&Form {
                    join,
                    steps,
                    ..PROPER
                }),
                0,
                "{join:?}"
            );
        }
        let shift = Binary::Add;
        assert_eq!(
            tables(&Form {
                shift,
                steps,
                ..PROPER
            }),
            0
        );
        for width in [16, 48, 64] {
            assert_eq!(
                tables(&Form {
                    width,
                    steps,
                    ..PROPER
                }),
                0
            );
        }
        assert_eq!(
            tables(&Form {
                steps: STEPS - 1,
                ..PROPER
            }),
            0
        );
    }

    #[test]
    fn a_broken_chain_is_two() {
        let odd = "broken";
        assert_eq!(
            tables(&Form {
                odd,
                steps: 2 * STEPS,
                ..PROPER
            }),
            2
        );
        assert_eq!(
            tables(&Form {
                odd,
                steps: STEPS,
                ..PROPER
            }),
            0
        );
    }
}
