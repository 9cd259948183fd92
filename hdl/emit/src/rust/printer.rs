//! Prints a plan as Rust statements.
//!
//! Registers are written in place. The rule that must never break: whoever reads a register after it was written reads what stood
//! there before the edge, from a copy.

use std::collections::{BTreeSet, HashMap};

use super::Model;
use crate::expression::{Scope, compute, literal, write};
use crate::graph::{Graph, NodeId};
use crate::linear::Columns;
use crate::module::SignalId;
use crate::plan::{BlockId, Plan, Step, Test};

/// How the names of copies begin, and no others.
const COPY: &str = "old_";

/// What the registers are called in the statements.
pub(super) const HELD: &str = "held";

/// Name of the copy of what stood in a register before the edge.
fn copy_of(path: &str) -> String {
    let field = path.split_once('.').map_or(path, |(_, field)| field);
    format!("{COPY}{field}")
}

/// A plan, and what it is about.
pub(super) struct Program<'a> {
    pub model: &'a Model<'a>,
    pub graph: &'a Graph,
    pub plan: &'a Plan,
    /// Where each cell that the plan writes to stands.
    pub paths: &'a [String],
    /// What each of them held before.
    pub present: &'a [NodeId],
}

impl Program<'_> {
    /// The statements.
    pub fn print(&self) -> String {
        let mut printer = Printer {
            program: self,
            written: BTreeSet::new(),
            stale: BTreeSet::new(),
            names: HashMap::new(),
            numbers: HashMap::new(),
            text: String::new(),
        };
        // The first pass finds what is read after it was written; the second reads that from a copy.
        printer.block(0, 1);
        printer.text.clear();
        printer.written.clear();
        printer.numbers.clear();
        let copy = |path: &String| format!("    let {} = {path};\n", copy_of(path));
        let copies: String = printer.stale.iter().map(copy).collect();
        printer.block(0, 1);
        copies + &printer.text
    }
}

struct Printer<'a> {
    program: &'a Program<'a>,
    written: BTreeSet<String>,
    stale: BTreeSet<String>,
    names: HashMap<NodeId, String>,
    numbers: HashMap<String, usize>,
    text: String,
}

impl Scope for Printer<'_> {
    fn source(&mut self, signal: SignalId) -> String {
        let cell = self
            .program
            .model
            .cells
            .iter()
            .find(|cell| cell.source == signal);
        let Some(cell) = cell else {
            return self.program.model.pin(signal);
        };
        let path = cell.path(HELD);
        if self.written.contains(&path) {
            self.stale.insert(path.clone());
        }
        if self.stale.contains(&path) {
            return copy_of(&path);
        }
        path
    }

    fn name(&self, value: NodeId) -> Option<String> {
        self.names.get(&value).cloned()
    }

    fn map(&mut self, columns: &Columns) -> String {
        self.program.model.map_name(columns)
    }
}

impl Printer<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        self.text += &"    ".repeat(depth);
        self.text += line;
        self.text += "\n";
    }

    fn block(&mut self, block: BlockId, depth: usize) {
        let plan = self.program.plan;
        for value in &plan.blocks[block].named {
            self.named(block, *value, depth);
        }
        for step in &plan.blocks[block].steps {
            match step {
                Step::Write(cell, value) => {
                    let value = write(self.program.graph, *value, self);
                    let path = self.program.paths[*cell].clone();
                    let line = match self
                        .program
                        .present
                        .get(*cell)
                        .and_then(|known| self.program.graph.number(*known))
                    {
                        None => format!("changed |= put({value}, &mut {path});"),
                        Some(known) => {
                            let width = self.program.graph.width(self.program.present[*cell]);
                            self.line(depth, &format!("{path} = {value};"));
                            format!("changed |= {path} != {};", literal(width, known))
                        }
                    };
                    self.line(depth, &line);
                    self.written.insert(path);
                }
                Step::Choose(test) => self.choose(test, depth),
                Step::Leave(condition) => {
                    let condition = write(self.program.graph, *condition, self);
                    self.line(depth, &format!("if {condition} {{"));
                    self.line(depth + 1, "return host.whole(pins);");
                    self.line(depth, "}");
                }
            }
        }
        for value in &plan.blocks[block].named {
            self.names.remove(value);
        }
    }

    fn choose(&mut self, test: &Test<BlockId>, depth: usize) {
        let before = self.written.clone();
        let mut after = before.clone();
        let mut arm = |printer: &mut Self, block: BlockId, depth: usize| {
            printer.written.clone_from(&before);
            printer.block(block, depth);
            after.append(&mut printer.written);
        };
        let subject = write(self.program.graph, test.subject(), self);
        match test {
            Test::If(_, then, otherwise) => {
                if self.is_empty(*then) {
                    self.line(depth, &format!("if !{subject} {{"));
                } else {
                    self.line(depth, &format!("if {subject} {{"));
                    arm(self, *then, depth + 1);
                }
                if !self.is_empty(*otherwise) {
                    if !self.is_empty(*then) {
                        self.line(depth, "} else {");
                    }
                    arm(self, *otherwise, depth + 1);
                }
                self.line(depth, "}");
            }
            Test::Match(_, arms, otherwise) => {
                self.line(depth, &format!("match {subject} {{"));
                for (number, block) in arms {
                    self.line(depth + 1, &format!("{number:#x} => {{"));
                    arm(self, *block, depth + 2);
                    self.line(depth + 1, "}");
                }
                self.line(depth + 1, "_ => {");
                arm(self, *otherwise, depth + 2);
                self.line(depth + 1, "}");
                self.line(depth, "}");
            }
        }
        self.written = after;
    }

    fn is_empty(&self, block: BlockId) -> bool {
        let block = &self.program.plan.blocks[block];
        block.named.is_empty() && block.steps.is_empty()
    }

    /// Computes a value and gives it a name.
    fn named(&mut self, block: BlockId, value: NodeId, depth: usize) {
        let model = self.program.model;
        let hint = self.program.graph.named(value);
        let hint = hint.map(|signal| model.module.signal(signal).name.as_str());
        // Copies of registers are called so.
        let hint = hint.filter(|name| !name.starts_with(COPY));
        let hint = hint.unwrap_or("value");
        let number = self.numbers.entry(hint.to_owned()).or_default();
        *number += 1;
        let name = format!("{hint}_{number}");
        match self.program.plan.choices.get(&(block, value)) {
            None => {
                let text = compute(self.program.graph, value, self);
                self.line(depth, &format!("let {name} = {text};"));
            }
            Some(Test::If(condition, then, otherwise)) => {
                let condition = write(self.program.graph, *condition, self);
                let plain = |block: BlockId| self.program.plan.blocks[block].named.is_empty();
                if plain(then.0) && plain(otherwise.0) {
                    let then = write(self.program.graph, then.1, self);
                    let otherwise = write(self.program.graph, otherwise.1, self);
                    let text =
                        format!("let {name} = if {condition} {{ {then} }} else {{ {otherwise} }};");
                    self.line(depth, &text);
                    self.names.insert(value, name);
                    return;
                }
                self.line(depth, &format!("let {name} = if {condition} {{"));
                self.arm(*then, depth + 1);
                self.line(depth, "} else {");
                self.arm(*otherwise, depth + 1);
                self.line(depth, "};");
            }
            Some(Test::Match(subject, arms, otherwise)) => {
                let subject = write(self.program.graph, *subject, self);
                self.line(depth, &format!("let {name} = match {subject} {{"));
                for (number, arm) in arms {
                    self.match_arm(&format!("{number:#x}"), *arm, depth + 1);
                }
                self.match_arm("_", *otherwise, depth + 1);
                self.line(depth, "};");
            }
        }
        self.names.insert(value, name);
    }

    fn match_arm(&mut self, pattern: &str, (block, value): (BlockId, NodeId), depth: usize) {
        if self.program.plan.blocks[block].named.is_empty() {
            let text = write(self.program.graph, value, self);
            return self.line(depth, &format!("{pattern} => {text},"));
        }
        self.line(depth, &format!("{pattern} => {{"));
        self.arm((block, value), depth + 1);
        self.line(depth, "}");
    }

    fn arm(&mut self, (block, value): (BlockId, NodeId), depth: usize) {
        for inner in &self.program.plan.blocks[block].named {
            self.named(block, *inner, depth);
        }
        let text = write(self.program.graph, value, self);
        self.line(depth, &text);
        for inner in &self.program.plan.blocks[block].named {
            self.names.remove(inner);
        }
    }
}
