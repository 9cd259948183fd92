//! Simplified values are the values that they were.
//!
//! The rule that must never break: what a value must be is computed without the graph.

use std::collections::BTreeSet;

use super::samples::{CASES, Sample, Samples, evaluate, source};
use super::{Facts, Graph, Node, NodeId};
use crate::module::{Binary, Unary, mask};

/// Graphs that are grown, and values in each.
const GRAPHS: u64 = 400;
const VALUES: usize = 60;

fn assert_is(graph: &Graph, node: NodeId, expected: &Sample, case: usize) {
    let found = evaluate(graph, node, &|signal| source(signal, case));
    assert_eq!(found, expected.numbers[case], "{:?}", graph.node(node));
}

#[test]
fn every_value_keeps_its_numbers() {
    let mut forms = BTreeSet::new();
    for seed in 0..GRAPHS {
        let mut samples = Samples::new(seed);
        for _ in 0..VALUES {
            let width = samples.one_of(&[1, 1, 2, 3, 8, 11, 16, 32, 48, 64]);
            let depth = samples.below(5);
            let sample = samples.value(width, depth);
            assert_eq!(samples.graph.width(sample.node), width);
            for case in 0..CASES {
                assert!(sample.numbers[case] <= mask(width));
                assert_is(&samples.graph, sample.node, &sample, case);
            }
            let form = format!("{:?}", samples.graph.node(sample.node));
            let form = form.split_once(", NodeId").map_or(&*form, |(form, _)| form);
            let is_plain = form.starts_with("Unary") || form.starts_with("Binary");
            let form = if is_plain {
                form
            } else {
                form.split('(').next().expect("a form")
            };
            forms.insert(form.to_owned());
        }
    }
    let expected = [
        "Binary(Add",
        "Binary(And",
        "Binary(Equal",
        "Binary(Less",
        "Binary(Multiply",
        "Binary(Or",
        "Binary(ShiftLeft",
        "Binary(ShiftRight",
        "Binary(Subtract",
        "Binary(Xor",
        "Choose",
        "Constant",
        "Extend",
        "Linear",
        "Slice",
        "Source",
        "Unary(Negate",
        "Unary(Not",
        "Unary(Parity",
    ];
    assert!(forms.iter().eq(expected.iter()), "{forms:?}");
}

#[test]
fn a_part_is_older_than_what_is_made_of_it() {
    let mut samples = Samples::new(GRAPHS);
    for _ in 0..VALUES {
        samples.value(32, 4);
    }
    for place in 0..samples.graph.nodes.len() {
        let id = NodeId(place as u32);
        assert!(samples.graph.parts(id).into_iter().all(|part| part < id));
    }
}

#[test]
fn what_follows_from_a_condition_holds_under_it() {
    let mut rewritten = 0;
    for seed in 0..GRAPHS {
        let mut samples = Samples::new(seed);
        for _ in 0..VALUES {
            let condition = samples.value(1, 3);
            let width = samples.one_of(&[1, 8, 32]);
            let (then, otherwise) = (samples.value(width, 3), samples.value(width, 3));
            let sample = samples.choose(condition, then, otherwise);
            for holds in [false, true] {
                let mut facts = Facts::new();
                let graph = &mut samples.graph;
                graph.learn(&mut facts, condition.node, holds);
                let node = graph.rewrite(sample.node, &mut facts);
                rewritten += usize::from(node != sample.node);
                let stands = |case: &usize| condition.numbers[*case] == u64::from(holds);
                for case in (0..CASES).filter(stands) {
                    assert_is(graph, node, &sample, case);
                }
            }
        }
    }
    let tried = GRAPHS as usize * VALUES * 2;
    assert!(rewritten > tried / 2, "{rewritten} of {tried}");
}

#[test]
fn what_is_plain_becomes_plain() {
    let mut samples = Samples::new(1);
    let [x, y] = [0, 1].map(|place| samples.source(8, place).node);
    let [f, g] = [0, 1].map(|place| samples.source(1, place).node);
    let graph = &mut samples.graph;
    let (zero, ones) = (graph.constant(8, 0), graph.constant(8, 255));
    let [never, always] = [0, 1].map(|number| graph.constant(1, number));
    let (nine, inverted) = (graph.constant(4, 9), graph.not(x));
    for (op, a, b, expected) in [
        (Binary::And, x, inverted, zero),
        (Binary::Or, inverted, x, ones),
        (Binary::Xor, x, inverted, ones),
        (Binary::Xor, x, x, zero),
        (Binary::Xor, ones, x, inverted),
        (Binary::And, ones, x, x),
        (Binary::Or, zero, x, x),
        (Binary::Add, zero, x, x),
        (Binary::Subtract, x, zero, x),
        (Binary::ShiftLeft, x, nine, zero),
        (Binary::ShiftRight, x, nine, zero),
        (Binary::Equal, x, x, always),
        (Binary::Less, x, x, never),
        (Binary::Less, x, zero, never),
        (Binary::Equal, f, always, f),
        (Binary::NotEqual, f, always, graph.not(f)),
    ] {
        assert_eq!(graph.binary(op, a, b), expected, "{op:?}");
    }
    assert_eq!(
        graph.binary(Binary::Add, x, y),
        graph.binary(Binary::Add, y, x)
    );
    assert_eq!(graph.unary(Unary::Not, inverted), x);
    let chosen = graph.choose(f, x, y);
    assert_eq!(graph.choose(f, chosen, y), chosen);
    assert_eq!(graph.choose(g, x, x), x);
    let not_f = graph.not(f);
    assert_eq!(graph.choose(not_f, y, x), chosen);
    let (extended, far) = (graph.extend(x, 16), graph.constant(16, 256));
    assert_eq!(graph.binary(Binary::Equal, extended, far), never);
    assert_eq!(graph.slice(extended, 0, 8), x);
    assert!(matches!(graph.node(chosen), Node::Choose(..)));
}
