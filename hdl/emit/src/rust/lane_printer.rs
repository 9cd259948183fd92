//! Prints a plan as statements about many lanes.
//!
//! A block is entered when any lane needs it, with the mask of those that do. The rule that must never break: nothing is
//! written outside the mask of the block, and which lanes enter the parts of a choice is found before any of them writes.

use std::collections::{BTreeSet, HashMap};

use super::Model;
use super::lane_values::{Names, Shape, number};
use super::ticks::Part;
use crate::graph::{Graph, NodeId};
use crate::module::SignalId;
use crate::plan::{BlockId, Step, Test};

/// The statements of a function that takes the lanes of `within` over an edge, and ends with those that it leaves.
pub(super) fn print(model: &Model<'_>, part: &Part) -> String {
    let mut printer = Printer {
        model,
        part,
        written: BTreeSet::new(),
        stale: BTreeSet::new(),
        names: HashMap::new(),
        count: 0,
        text: String::new(),
    };
    // The first pass finds what is read after it was written; the second reads that from a copy.
    printer.outermost();
    printer.written.clear();
    printer.text.clear();
    printer.count = 0;
    let copy = |field: &String| format!("        let old_{field} = self.{field};\n");
    let copies: String = printer.stale.iter().map(copy).collect();
    printer.outermost();
    copies + &printer.text
}

struct Printer<'a> {
    model: &'a Model<'a>,
    part: &'a Part,
    written: BTreeSet<String>,
    stale: BTreeSet<String>,
    names: HashMap<NodeId, String>,
    count: usize,
    text: String,
}

impl Names for Printer<'_> {
    fn graph(&self) -> &Graph {
        &self.part.graph
    }

    fn source(&mut self, signal: SignalId) -> String {
        let name = &self.model.module.signal(signal).name;
        if !self.model.cells.iter().any(|cell| cell.source == signal) {
            return format!("pins.{name}");
        }
        if self.written.contains(name) {
            self.stale.insert(name.clone());
        }
        match self.stale.contains(name) {
            true => format!("old_{name}"),
            false => format!("self.{name}"),
        }
    }

    fn name(&self, value: NodeId) -> Option<String> {
        self.names.get(&value).cloned()
    }

    fn map(&self, map: usize) -> String {
        self.model.map_name(&self.graph().maps()[map])
    }
}

impl<'a> Printer<'a> {
    fn line(&mut self, depth: usize, line: &str) {
        self.text += &"    ".repeat(depth);
        self.text += line;
        self.text += "\n";
    }

    fn fresh(&mut self, hint: &str) -> String {
        self.count += 1;
        format!("{hint}_{}", self.count)
    }

    fn named_in(&self, block: BlockId) -> &'a [NodeId] {
        &self.part.plan.blocks[block].named
    }

    fn steps_in(&self, block: BlockId) -> &'a [Step] {
        &self.part.plan.blocks[block].steps
    }

    fn outermost(&mut self) {
        for value in self.named_in(0) {
            self.named(0, *value, "within", 2);
        }
        let mut left = "0";
        for step in self.steps_in(0) {
            if let Step::Leave(condition) = step {
                let rare = self.value(*condition);
                self.line(2, &format!("let left = {rare} & within;"));
                self.line(2, "let within = within & !left;");
                self.line(2, "if within == 0 {");
                self.line(3, "return left;");
                self.line(2, "}");
                left = "left";
            }
        }
        self.steps(0, "within", 2);
        self.line(2, left);
        self.forget(0);
    }

    fn block(&mut self, block: BlockId, within: &str, depth: usize) {
        for value in self.named_in(block) {
            self.named(block, *value, within, depth);
        }
        self.steps(block, within, depth);
        self.forget(block);
    }

    fn forget(&mut self, block: BlockId) {
        for value in self.named_in(block) {
            self.names.remove(value);
        }
    }

    fn steps(&mut self, block: BlockId, within: &str, depth: usize) {
        for step in self.steps_in(block) {
            match step {
                Step::Leave(_) => {}
                Step::Write(cell, value) => {
                    let field = &self.part.fields[*cell];
                    let (shape, known) = (self.shape(*value), self.graph().number(*value));
                    let text = self.value(*value);
                    let line = match (shape, known) {
                        (Shape::Bit, _) => {
                            format!("put_bit({within}, {text}, &mut self.{field}, changed);")
                        }
                        (Shape::Words, Some(number)) => {
                            format!("self.{field}.put_number({within}, {number:#x}, changed);")
                        }
                        _ => format!("self.{field}.put({within}, &{text}, changed);"),
                    };
                    self.line(depth, &line);
                    self.written.insert(field.clone());
                }
                Step::Choose(test) => self.choose(test, within, depth),
            }
        }
    }

    fn choose(&mut self, test: &Test<BlockId>, within: &str, depth: usize) {
        let before = self.written.clone();
        let mut after = before.clone();
        let mut arm = |printer: &mut Self, block: BlockId, within: &str, depth: usize| {
            printer.written.clone_from(&before);
            printer.block(block, within, depth);
            after.append(&mut printer.written);
        };
        match test {
            Test::If(condition, then, otherwise) => {
                let condition = self.value(*condition);
                let these = self.fresh("within");
                self.line(depth, &format!("let {these} = {condition} & {within};"));
                let others = self.fresh("within");
                if !self.is_empty(*otherwise) {
                    self.line(depth, &format!("let {others} = {within} & !{these};"));
                }
                for (inside, block) in [(these, *then), (others, *otherwise)] {
                    if !self.is_empty(block) {
                        self.line(depth, &format!("if {inside} != 0 {{"));
                        arm(self, block, &inside, depth + 1);
                        self.line(depth, "}");
                    }
                }
            }
            Test::Match(subject, arms, otherwise) => {
                let these = self.open_match(*subject, within, depth);
                self.line(depth + 1, "match value {");
                for (number, block) in arms {
                    self.line(depth + 2, &format!("{number:#x} => {{"));
                    arm(self, *block, &these, depth + 3);
                    self.line(depth + 2, "}");
                }
                self.line(depth + 2, "_ => {");
                arm(self, *otherwise, &these, depth + 3);
                self.line(depth + 2, "}");
                self.line(depth + 1, "}");
                self.line(depth, "}");
            }
        }
        self.written = after;
    }

    /// Begins a loop over the values that a subject has, and names the lanes that have it.
    fn open_match(&mut self, subject: NodeId, within: &str, depth: usize) -> String {
        let text = self.value(subject);
        let (subject, rest, these) = (
            self.fresh("subject"),
            self.fresh("rest"),
            self.fresh("within"),
        );
        self.line(depth, &format!("let {subject} = {text};"));
        self.line(depth, &format!("let mut {rest} = {within};"));
        self.line(depth, &format!("while {rest} != 0 {{"));
        self.line(
            depth + 1,
            &format!("let ({these}, value) = {subject}.alike({rest});"),
        );
        self.line(depth + 1, &format!("{rest} &= !{these};"));
        these
    }

    fn is_empty(&self, block: BlockId) -> bool {
        self.named_in(block).is_empty() && self.steps_in(block).is_empty()
    }

    /// Computes a value and gives it a name.
    fn named(&mut self, block: BlockId, value: NodeId, within: &str, depth: usize) {
        let hint = self.graph().named(value);
        let hint = hint.map_or("value", |signal| {
            self.model.module.signal(signal).name.as_str()
        });
        let name = self.fresh(hint);
        let part = self.part;
        match part.plan.choices.get(&(block, value)) {
            None => {
                let text = self.compute(value);
                self.line(depth, &format!("let {name} = {text};"));
            }
            Some(Test::If(condition, then, otherwise)) => {
                let condition = self.value(*condition);
                let head = format!("let {name} = ");
                if self.is_plain(*then) && self.is_plain(*otherwise) {
                    let (shape, a, b) = (
                        self.shape(value),
                        self.value(then.1),
                        self.value(otherwise.1),
                    );
                    let text = match shape {
                        Shape::Bit => format!("{condition} & {a} | !{condition} & {b}"),
                        Shape::Planes => format!("Planes::either({condition}, &{a}, &{b})"),
                        Shape::Words => format!("choose({condition}, {within}, || {a}, || {b})"),
                    };
                    self.line(depth, &format!("{head}{text};"));
                } else {
                    self.line(depth, &format!("{head}choose({condition}, {within}, || {{"));
                    self.arm(*then, within, depth + 1);
                    self.line(depth, "}, || {");
                    self.arm(*otherwise, within, depth + 1);
                    self.line(depth, "});");
                }
            }
            Some(Test::Match(subject, arms, otherwise)) => {
                let width = self.graph().width(value);
                let (shape, zero) = (Shape::name(width), number(width, 0));
                self.line(depth, &format!("let mut {name}: {shape} = {zero};"));
                let these = self.open_match(*subject, within, depth);
                self.line(depth + 1, &format!("{name}.take({these}, &match value {{"));
                for (number, arm) in arms {
                    self.match_arm(&format!("{number:#x}"), *arm, &these, depth + 2);
                }
                self.match_arm("_", *otherwise, &these, depth + 2);
                self.line(depth + 1, "});");
                self.line(depth, "}");
            }
        }
        self.names.insert(value, name);
    }

    fn is_plain(&self, (block, _): (BlockId, NodeId)) -> bool {
        self.named_in(block).is_empty()
    }

    fn match_arm(&mut self, pattern: &str, arm: (BlockId, NodeId), within: &str, depth: usize) {
        if self.is_plain(arm) {
            let text = self.value(arm.1);
            return self.line(depth, &format!("{pattern} => {text},"));
        }
        self.line(depth, &format!("{pattern} => {{"));
        self.arm(arm, within, depth + 1);
        self.line(depth, "}");
    }

    fn arm(&mut self, (block, value): (BlockId, NodeId), within: &str, depth: usize) {
        for inner in self.named_in(block) {
            self.named(block, *inner, within, depth);
        }
        let text = self.value(value);
        self.line(depth, &text);
        self.forget(block);
    }
}
