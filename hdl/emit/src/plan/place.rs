//! Where a value gets its name: in the innermost block around its uses.
//!
//! Values are placed from the last to the first, so every use of a value is known when its turn comes. The rule that must
//! never break: a name stands in a block around every use of it.

use std::collections::BTreeMap;

use super::{BlockId, COPIES, Planner, Test};
use crate::graph::{Node, NodeId};

impl Planner<'_> {
    /// Names what is used more than once, and every choice, in the innermost block around its uses.
    pub(super) fn place(&mut self) {
        while let Some((value, blocks)) = self.uses.pop_last() {
            let node = self.graph.node(value);
            if !matches!(node, Node::Constant(_) | Node::Source(_)) {
                let parted = self.parted(blocks.clone());
                if parted.len() > COPIES {
                    self.place_once(value, &blocks);
                    continue;
                }
                for uses in parted {
                    self.place_once(value, &uses);
                }
            }
        }
        for block in &mut self.plan.blocks {
            block.named.sort_unstable();
        }
    }

    fn place_once(&mut self, value: NodeId, uses: &[BlockId]) {
        let choice = matches!(self.graph.node(value), Node::Choose(..));
        let block = self.around(uses);
        if uses.len() > 1 || choice {
            self.plan.blocks[block].named.push(value);
        }
        if choice {
            let test = self.arms(block, value);
            self.use_in(block, test.subject());
            self.plan.choices.insert((block, value), test);
        } else {
            for part in self.graph.parts(value) {
                self.use_in(block, part);
            }
        }
    }

    /// Parts uses that no path executes together.
    fn parted(&self, uses: Vec<BlockId>) -> Vec<Vec<BlockId>> {
        let around = self.around(&uses);
        let mut arms: BTreeMap<BlockId, Vec<BlockId>> = BTreeMap::new();
        for block in &uses {
            if *block == around {
                return vec![uses];
            }
            arms.entry(self.below(*block, around))
                .or_default()
                .push(*block);
        }
        let mut choices = arms.keys().map(|arm| self.plan.blocks[*arm].choice);
        let first = choices.next();
        if !choices.all(|choice| Some(choice) == first) {
            return vec![uses];
        }
        arms.into_values()
            .flat_map(|uses| self.parted(uses))
            .collect()
    }

    /// The block directly in `around` that `block` lies in.
    fn below(&self, mut block: BlockId, around: BlockId) -> BlockId {
        while self.plan.blocks[block].parent != around {
            block = self.plan.blocks[block].parent;
        }
        block
    }

    /// The arms of a choice, each in a block of its own; a chain that compares one value with numbers is one choice.
    fn arms(&mut self, block: BlockId, choice: NodeId) -> Test<(BlockId, NodeId)> {
        let mut arms = Vec::new();
        let mut rest = choice;
        let mut subject = None;
        while let Node::Choose(condition, then, otherwise) = self.graph.node(rest) {
            let compared = self.compared(condition);
            let alone = rest == choice || !self.uses.contains_key(&rest);
            if compared.is_none() || !alone || (subject.is_some() && subject != compared) {
                break;
            }
            subject = compared;
            let number = self.graph.number(self.graph.parts(condition)[1]);
            arms.push((number.expect("compared with a number"), then));
            rest = otherwise;
        }
        self.tests += 1;
        let place = (block, self.tests);
        let mut arm = |value| {
            let inner = self.open(Some(place));
            self.use_in(inner, value);
            (inner, value)
        };
        match subject {
            Some(subject) if arms.len() > 1 => {
                let arms = arms
                    .into_iter()
                    .map(|(at, value)| (at, arm(value)))
                    .collect();
                Test::Match(subject, arms, arm(rest))
            }
            _ => {
                let parts = self.graph.parts(choice);
                let mut arm = |value| {
                    let inner = self.open(Some(place));
                    self.use_in(inner, value);
                    (inner, value)
                };
                Test::If(parts[0], arm(parts[1]), arm(parts[2]))
            }
        }
    }

    /// The innermost block around all of `uses`.
    fn around(&self, uses: &[BlockId]) -> BlockId {
        let blocks = &self.plan.blocks;
        let both = |mut a: BlockId, mut b: BlockId| {
            while a != b {
                if blocks[a].depth >= blocks[b].depth {
                    a = blocks[a].parent;
                } else {
                    b = blocks[b].parent;
                }
            }
            a
        };
        uses.iter().copied().reduce(both).unwrap_or(0)
    }
}
