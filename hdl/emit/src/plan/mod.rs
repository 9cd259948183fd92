//! From values to a program: nested choices in which a value is computed only where it is needed.
//!
//! Registers whose values hang on one condition change under one `if`; registers that hang on one value compared with
//! numbers, under one `match`. A value that is used more than once gets a name in the innermost block around all its
//! uses. The rule that must never break: a register is written at most once on every path.

mod place;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::graph::{Facts, Graph, Node, NodeId};
use crate::linear::tabulate;
use crate::module::Binary;

/// Place of a block in its plan; 0 is the outermost.
pub(crate) type BlockId = usize;

/// In how many branches that exclude each other a value may be computed apart, rather than once before them.
/// `Assumed:` more only make the program longer.
const COPIES: usize = 4;

/// Bits from which on a value counts as a word of data. `Assumed:` what steers is narrower.
const WORD: u32 = 16;

/// A program that writes registers.
#[derive(Default)]
pub(crate) struct Plan {
    pub blocks: Vec<Block>,
    /// How each named choice comes about, by the block in which it has its name.
    pub choices: HashMap<(BlockId, NodeId), Test<(BlockId, NodeId)>>,
}

/// Named values, then steps.
#[derive(Default)]
pub(crate) struct Block {
    pub named: Vec<NodeId>,
    pub steps: Vec<Step>,
    parent: BlockId,
    depth: usize,
    /// Which choice of its parent it belongs to; of those blocks one is executed.
    choice: usize,
}

/// What a block does.
pub(crate) enum Step {
    /// The register, by place, takes the value.
    Write(usize, NodeId),
    /// One of several blocks.
    Choose(Test<BlockId>),
    /// Nothing here: the edge is left to the whole unit when the condition holds.
    Leave(NodeId),
}

/// A choice between several of something.
pub(crate) enum Test<T> {
    /// Condition, when it holds, otherwise.
    If(NodeId, T, T),
    /// Value, its numbers, and otherwise.
    Match(NodeId, Vec<(u64, T)>, T),
}

impl<T> Test<T> {
    /// What the choice hangs on.
    pub fn subject(&self) -> NodeId {
        match self {
            Self::If(subject, ..) | Self::Match(subject, ..) => *subject,
        }
    }
}

/// A register by place, and the value it takes.
pub(crate) type Root = (usize, NodeId);

/// Plans the writes of `roots`; a register that takes its own `present` value is left alone. When `leaves` holds, nothing
/// is written.
pub(crate) fn plan(
    graph: &mut Graph,
    roots: Vec<Root>,
    present: &[NodeId],
    leaves: NodeId,
) -> Plan {
    let mut planner = Planner::new(graph, present);
    let outermost = planner.open(None);
    let mut facts = Facts::new();
    if planner.graph.number(leaves) != Some(0) {
        planner.use_in(outermost, leaves);
        let leave = Step::Leave(leaves);
        planner.plan.blocks[outermost].steps.push(leave);
    }
    planner.graph.learn(&mut facts, leaves, false);
    let under = |(register, value): Root| (register, planner.graph.rewrite(value, &mut facts));
    let mut roots: Vec<Root> = roots.into_iter().map(under).collect();
    planner.present = planner.present_under(&mut facts);
    tabulate(planner.graph, &mut roots);
    planner.share(&roots);
    planner.lay(outermost, roots);
    planner.place();
    planner.plan
}

/// A block, and a choice in it.
type Place = (BlockId, usize);

struct Planner<'a> {
    graph: &'a mut Graph,
    /// What each register holds, as far as it is known in the block at work.
    present: Vec<NodeId>,
    plan: Plan,
    /// Blocks in which a value is used.
    uses: BTreeMap<NodeId, Vec<BlockId>>,
    /// Choices so far.
    tests: usize,
    /// Words that several registers take: better computed once than specialised for each.
    shared: Facts,
    /// Whether a register may keep its value when it takes this one.
    stays: HashMap<Root, bool>,
}

impl<'a> Planner<'a> {
    fn new(graph: &'a mut Graph, present: &[NodeId]) -> Self {
        Self {
            graph,
            present: present.to_vec(),
            plan: Plan::default(),
            uses: BTreeMap::new(),
            tests: 0,
            shared: Facts::new(),
            stays: HashMap::new(),
        }
    }

    fn write(&mut self, block: BlockId, roots: &[Root]) {
        for (register, value) in roots {
            self.use_in(block, *value);
            self.plan.blocks[block]
                .steps
                .push(Step::Write(*register, *value));
        }
    }

    /// Finds the choices of words that more than one of `roots` is made of.
    fn share(&mut self, roots: &[Root]) {
        let mut counts: HashMap<NodeId, usize> = HashMap::new();
        for (_, value) in roots {
            let mut seen = BTreeSet::new();
            let mut open = vec![*value];
            while let Some(node) = open.pop() {
                if seen.insert(node) {
                    open.extend(self.graph.parts(node));
                }
            }
            for node in seen {
                *counts.entry(node).or_default() += 1;
            }
        }
        for (node, count) in counts {
            let word = self.graph.width(node) >= WORD;
            let choice = matches!(self.graph.node(node), Node::Choose(..));
            if count > 1 && word && choice {
                self.shared.insert(node, node);
            }
        }
    }

    fn open(&mut self, place: Option<Place>) -> BlockId {
        let (parent, choice) = place.unwrap_or_default();
        let depth = place.map_or(0, |_| self.plan.blocks[parent].depth + 1);
        self.plan.blocks.push(Block {
            parent,
            depth,
            choice,
            ..Block::default()
        });
        self.plan.blocks.len() - 1
    }

    fn use_in(&mut self, block: BlockId, value: NodeId) {
        self.uses.entry(value).or_default().push(block);
    }

    /// Lays the writes of `roots` into `block`.
    fn lay(&mut self, block: BlockId, mut roots: Vec<Root>) {
        roots.retain(|(register, value)| *value != self.present[*register]);
        while let Some(condition) = self.next_test(&roots) {
            let subject = self.compared(condition);
            let (group, rest): (Vec<Root>, Vec<Root>) = roots
                .into_iter()
                .partition(|root| self.hangs_on(*root, condition, subject));
            roots = rest;
            let numbers = match subject {
                Some(subject) => self.numbers(&group, subject),
                None => BTreeSet::new(),
            };
            self.tests += 1;
            let choice = self.tests;
            let test = match subject {
                Some(subject) if numbers.len() > 1 => {
                    self.lay_match((block, choice), subject, &numbers, &group)
                }
                _ => self.lay_if((block, choice), condition, &group),
            };
            self.use_in(block, test.subject());
            self.plan.blocks[block].steps.push(Step::Choose(test));
        }
        self.write(block, &roots);
    }

    fn lay_if(&mut self, block: Place, condition: NodeId, group: &[Root]) -> Test<BlockId> {
        let [then, otherwise] = [true, false].map(|holds| {
            let mut facts = self.shared.clone();
            self.graph.learn(&mut facts, condition, holds);
            self.lay_under(block, group, &mut facts)
        });
        Test::If(condition, then, otherwise)
    }

    fn lay_match(
        &mut self,
        block: Place,
        subject: NodeId,
        numbers: &BTreeSet<u64>,
        group: &[Root],
    ) -> Test<BlockId> {
        let width = self.graph.width(subject);
        let mut otherwise = self.shared.clone();
        let mut arms = Vec::new();
        for number in numbers {
            let value = self.graph.constant(width, *number);
            let equal = self.graph.binary(Binary::Equal, subject, value);
            self.graph.learn(&mut otherwise, equal, false);
            let mut facts = self.shared.clone();
            facts.insert(subject, value);
            arms.push((*number, self.lay_under(block, group, &mut facts)));
        }
        let otherwise = self.lay_under(block, group, &mut otherwise);
        Test::Match(subject, arms, otherwise)
    }

    fn lay_under(&mut self, place: Place, group: &[Root], facts: &mut Facts) -> BlockId {
        let inner = self.open(Some(place));
        let roots = group
            .iter()
            .map(|(register, value)| (*register, self.graph.rewrite(*value, facts)))
            .collect();
        let known = self.present_under(facts);
        let before = std::mem::replace(&mut self.present, known);
        self.stays.clear();
        self.lay(inner, roots);
        self.present = before;
        self.stays.clear();
        inner
    }

    fn present_under(&mut self, facts: &mut Facts) -> Vec<NodeId> {
        let present = self.present.iter();
        present
            .map(|value| self.graph.rewrite(*value, facts))
            .collect()
    }

    /// The condition that most of the roots hang on, if any root is a choice.
    fn next_test(&mut self, roots: &[Root]) -> Option<NodeId> {
        let mut counts: BTreeMap<NodeId, usize> = BTreeMap::new();
        for root in roots {
            let mut tests = self.tests(*root);
            // Conditions that compare one value with numbers count as one.
            for test in &mut tests {
                if let Some(subject) = self.compared(*test) {
                    let same = |known: &&NodeId| self.compared(**known) == Some(subject);
                    *test = counts.keys().find(same).copied().unwrap_or(*test);
                }
            }
            tests.sort_unstable();
            tests.dedup();
            for test in tests {
                *counts.entry(test).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .max_by_key(|(test, count)| (*count, std::cmp::Reverse(*test)))
            .map(|(test, _)| test)
    }

    /// Conditions under which a write may be skipped: the value's own, and, when nothing but a plain value stands behind it,
    /// each part of a conjunction.
    fn tests(&mut self, (register, value): Root) -> Vec<NodeId> {
        let Node::Choose(condition, _, otherwise) = self.graph.node(value) else {
            return Vec::new();
        };
        if !self.may_stay((register, value)) {
            return Vec::new();
        }
        let mut tests = vec![condition];
        if !matches!(self.graph.node(otherwise), Node::Choose(..)) {
            self.conjuncts(condition, &mut tests);
        }
        tests
    }

    fn may_stay(&mut self, (register, value): Root) -> bool {
        if value == self.present[register] {
            return true;
        }
        let Node::Choose(_, then, otherwise) = self.graph.node(value) else {
            return false;
        };
        // A word that others take as well is computed as a whole, whether or not it is what stands there.
        if self.shared.contains_key(&value) {
            return false;
        }
        if let Some(known) = self.stays.get(&(register, value)) {
            return *known;
        }
        let stays = self.may_stay((register, then)) || self.may_stay((register, otherwise));
        self.stays.insert((register, value), stays);
        stays
    }

    fn conjuncts(&self, condition: NodeId, into: &mut Vec<NodeId>) {
        if let Node::Binary(Binary::And, a, b) = self.graph.node(condition) {
            for part in [a, b] {
                into.push(part);
                self.conjuncts(part, into);
            }
        }
    }

    fn hangs_on(&mut self, root: Root, condition: NodeId, subject: Option<NodeId>) -> bool {
        self.tests(root)
            .into_iter()
            .any(|test| test == condition || (subject.is_some() && self.compared(test) == subject))
    }

    /// The value that a condition compares with a number.
    fn compared(&self, condition: NodeId) -> Option<NodeId> {
        match self.graph.node(condition) {
            Node::Binary(Binary::Equal, value, number) => self.graph.number(number).map(|_| value),
            _ => None,
        }
    }

    /// The numbers that the roots compare `subject` with, before anything else is asked.
    fn numbers(&mut self, group: &[Root], subject: NodeId) -> BTreeSet<u64> {
        let mut numbers = BTreeSet::new();
        for (register, value) in group {
            let mut value = *value;
            while let Node::Choose(_, _, otherwise) = self.graph.node(value) {
                let hits: Vec<u64> = self
                    .tests((*register, value))
                    .into_iter()
                    .filter(|test| self.compared(*test) == Some(subject))
                    .filter_map(|test| self.graph.number(self.graph.parts(test)[1]))
                    .collect();
                if hits.is_empty() {
                    break;
                }
                numbers.extend(hits);
                value = otherwise;
            }
        }
        numbers
    }
}

#[cfg(test)]
mod tests;
