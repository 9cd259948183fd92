//! A plan leaves in the registers what they are to take, and writes none of them twice.
//!
//! The rule that must never break: paths are followed in the plan alone; what they must lead to is computed beside the
//! graph.

use std::collections::BTreeSet;

use super::{BlockId, Plan, Step, Test, plan};
use crate::graph::samples::{CASES, Sample, Samples, evaluate, source};
use crate::graph::{Graph, NodeId};
use crate::module::Binary;

/// Widths of the registers; the last two may take the same words.
const REGISTERS: [u32; 5] = [1, 3, 8, 32, 32];

/// Place of the first register among the sources of its width; lower ones are pins.
const FIRST: usize = 8;

const PLANS: u64 = 3_000;

/// Registers, what they are to take, when to leave the edge, and the plan for it.
struct Planned {
    graph: Graph,
    present: Vec<Sample>,
    roots: Vec<Sample>,
    leaves: Sample,
    plan: Plan,
}

impl Planned {
    fn new(seed: u64) -> Self {
        let mut samples = Samples::new(seed);
        let present: Vec<Sample> = (0..)
            .zip(REGISTERS)
            .map(|(place, width)| samples.source(width, FIRST + place))
            .collect();
        let steer = samples.value(3, 1);
        let words: Vec<Sample> = (0..3).map(|_| samples.value(32, 2)).collect();
        let shared = condition(&mut samples, present[1]);
        let shared = samples.choose(shared, words[0], words[1]);
        let root = |(place, width): (usize, u32)| {
            let steer = samples.one_of(&[steer, present[1]]);
            let ends = [present[place], present[place]];
            let ends = match width {
                32 => [ends.as_slice(), &[shared], &words].concat(),
                _ => [ends.as_slice(), &[samples.value(width, 2)]].concat(),
            };
            tree(&mut samples, steer, &ends, 4)
        };
        let roots: Vec<Sample> = REGISTERS.into_iter().enumerate().map(root).collect();
        let (seldom, rarely) = (samples.value(1, 2), samples.value(1, 2));
        let leaves = match seed % 3 {
            0 => samples.constant(1),
            _ => samples.binary(Binary::And, seldom, rarely),
        };
        let mut graph = samples.graph;
        let places = roots.iter().map(|root| root.node).enumerate().collect();
        let held: Vec<NodeId> = present.iter().map(|sample| sample.node).collect();
        let plan = plan(&mut graph, places, &held, leaves.node);
        Self {
            graph,
            present,
            roots,
            leaves,
            plan,
        }
    }

    fn number(&self, id: NodeId, case: usize) -> u64 {
        evaluate(&self.graph, id, &|signal| source(signal, case))
    }

    /// Which of several a choice comes to.
    fn chosen<T: Copy>(&self, test: &Test<T>, case: usize) -> T {
        let subject = self.number(test.subject(), case);
        match test {
            Test::If(_, then, otherwise) => [*otherwise, *then][subject as usize],
            Test::Match(_, arms, otherwise) => {
                let arm = arms.iter().find(|(number, _)| *number == subject);
                arm.map_or(*otherwise, |(_, arm)| *arm)
            }
        }
    }

    /// What a block writes to the registers; nothing when the edge is left.
    fn execute(&self, block: BlockId, case: usize, registers: &mut [u64]) -> bool {
        for value in &self.plan.blocks[block].named {
            if let Some(test) = self.plan.choices.get(&(block, *value)) {
                let (_, arm) = self.chosen(test, case);
                assert_eq!(self.number(arm, case), self.number(*value, case));
            }
        }
        self.plan.blocks[block].steps.iter().all(|step| match step {
            Step::Write(register, value) => {
                registers[*register] = self.number(*value, case);
                true
            }
            Step::Choose(test) => self.execute(self.chosen(test, case), case, registers),
            Step::Leave(condition) => self.number(*condition, case) == 0,
        })
    }

    /// What may be written in a block, on any path; `before` may have been already.
    fn writes(&self, block: BlockId, before: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut written = before.clone();
        for step in &self.plan.blocks[block].steps {
            match step {
                Step::Write(register, _) => assert!(written.insert(*register), "written twice"),
                Step::Choose(Test::If(_, then, otherwise)) => {
                    let then = self.writes(*then, &written);
                    written = &then | &self.writes(*otherwise, &written);
                }
                Step::Choose(Test::Match(_, arms, otherwise)) => {
                    let mut after = self.writes(*otherwise, &written);
                    for (_, arm) in arms {
                        after.append(&mut self.writes(*arm, &written));
                    }
                    written = after;
                }
                Step::Leave(_) => assert!(written.is_empty(), "written before the edge is left"),
            }
        }
        written
    }
}

/// One bit: of pins, of what steers, or of both.
fn condition(samples: &mut Samples, steer: Sample) -> Sample {
    let width = samples.graph.width(steer.node);
    let number = samples.constant(width);
    let steered = samples.binary(Binary::Equal, steer, number);
    let free = samples.value(1, 2);
    match samples.below(3) {
        0 => free,
        1 => samples.binary(Binary::And, steered, free),
        _ => steered,
    }
}

/// Choices in choices, with `ends` at their ends.
fn tree(samples: &mut Samples, steer: Sample, ends: &[Sample], depth: usize) -> Sample {
    if depth == 0 || samples.below(6) == 0 {
        return samples.one_of(ends);
    }
    let condition = condition(samples, steer);
    let then = tree(samples, steer, ends, depth - 2.min(depth));
    let otherwise = tree(samples, steer, ends, depth - 1);
    samples.choose(condition, then, otherwise)
}

#[test]
fn a_register_is_written_at_most_once_on_every_path() {
    let mut matches = 0;
    for seed in 0..PLANS {
        let planned = Planned::new(seed);
        planned.writes(0, &BTreeSet::new());
        let steps = planned.plan.blocks.iter().flat_map(|block| &block.steps);
        matches += steps
            .filter(|step| matches!(step, Step::Choose(Test::Match(..))))
            .count();
    }
    assert!(matches > 0, "no plan has a match");
}

#[test]
fn registers_take_what_they_are_to_take() {
    let (mut left, mut kept, mut named) = (0, 0, 0);
    for seed in 0..PLANS {
        let planned = Planned::new(seed);
        named += planned.plan.choices.len();
        for case in 0..CASES {
            let of = |all: &[Sample]| -> Vec<u64> {
                all.iter().map(|sample| sample.numbers[case]).collect()
            };
            let (before, after) = (of(&planned.present), of(&planned.roots));
            let mut registers = before.clone();
            let stays = planned.execute(0, case, &mut registers);
            assert_eq!(stays, planned.leaves.numbers[case] == 0, "plan {seed}");
            let expected = if stays { after } else { before.clone() };
            assert_eq!(registers, expected, "plan {seed}, case {case}");
            left += usize::from(!stays);
            kept += usize::from(stays && registers == before);
        }
    }
    let all = PLANS as usize * CASES;
    assert!(
        left > 0 && left < all / 2 && kept < all / 2 && named > 0,
        "{left} {kept} {named}"
    );
}
