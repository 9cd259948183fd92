//! The statements of the combinational block as text.
//!
//! A part of a value can only be taken from a name in Verilog, so a part of a sum, say, stands in a wire of its own, assigned
//! just before the statement that uses it. The rule that must never break: such a wire has a value on every path, so
//! that it is no latch.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::clears::Clears;
use super::enables::{Enables, enables, holds};
use super::expression::literal;
use crate::module::{Expression, Kind, Module, Signal, SignalId, Statement};

/// How deep a statement outside any condition is indented.
const OUTSIDE: usize = 2;

/// Columns that a line may take before a long sum of terms is broken.
const COLUMNS: usize = 110;

/// The printed block and what it needs declared.
pub(super) struct Block<'a> {
    pub module: &'a Module,
    /// The write enables.
    pub enables: Rc<Enables>,
    /// The statements.
    pub text: String,
    /// Signals that are read or assigned.
    pub used: BTreeSet<SignalId>,
    /// Wires that the module does not have, for values of which a part is taken.
    pub parts: Vec<Signal>,
    /// Assignments that give a value to those of them that are otherwise assigned under a condition.
    defaults: String,
    /// How deep the statement at work is indented.
    depth: usize,
    /// Assignments to such wires that must stand before the statement at work.
    pub before: Vec<String>,
}

impl<'a> Block<'a> {
    /// The block of `module`.
    pub fn of(module: &'a Module) -> Self {
        let mut block = Self {
            module,
            enables: Rc::new(enables(module)),
            text: String::new(),
            used: BTreeSet::new(),
            parts: Vec::new(),
            defaults: String::new(),
            depth: OUTSIDE,
            before: Vec::new(),
        };
        match Clears::of(module) {
            None => block.statements(&module.body, OUTSIDE),
            Some(clears) => {
                let rows: Vec<_> = module
                    .body
                    .iter()
                    .filter_map(|row| clears.without(row))
                    .collect();
                block.statements(&rows, OUTSIDE);
            }
        }
        block.text.insert_str(0, &block.defaults);
        block
    }

    /// Name of a signal, which is thereby used.
    pub fn name(&mut self, id: SignalId) -> &'a str {
        self.used.insert(id);
        &self.module.signal(id).name
    }

    /// A new wire for a value of which a part is taken.
    pub fn part(&mut self, width: u32) -> String {
        let taken = |name: &String| {
            let known = self.module.signals.iter().chain(&self.parts);
            known.map(|signal| &signal.name).any(|known| known == name)
        };
        let name = (1..)
            .map(|number| format!("whole_{number}"))
            .find(|name| !taken(name))
            .expect("numbers do not end");
        if self.depth > OUTSIDE {
            self.defaults += &format!("        {name} = {};\n", literal(width, 0));
        }
        self.parts.push(Signal {
            name: name.clone(),
            width,
            kind: Kind::Wire,
        });
        name
    }

    pub fn line(&mut self, depth: usize, text: &str) {
        if !text.is_empty() {
            self.text.push_str(&"    ".repeat(depth));
            self.text.push_str(text);
        }
        self.text.push('\n');
    }

    /// Writes what must stand before the statement at work.
    fn prepare(&mut self, depth: usize) {
        for assignment in std::mem::take(&mut self.before) {
            self.line(depth, &assignment);
        }
    }

    fn statements(&mut self, block: &[Statement], depth: usize) {
        for statement in block {
            self.statement(statement, depth);
        }
    }

    pub fn statement(&mut self, statement: &Statement, depth: usize) {
        self.depth = depth;
        match statement {
            Statement::Heading(text) => {
                if !self.text.is_empty() {
                    self.line(depth, "");
                }
                self.line(depth, &format!("// {text}"));
            }
            Statement::Assign(target, value) => self.assignment(statement, *target, value, depth),
            Statement::If(test, then, otherwise) => self.chain(test, then, otherwise, depth),
            Statement::Case(value, cases, otherwise) => self.case(value, cases, otherwise, depth),
            Statement::Memory(memory, access) => self.access(*memory, access, depth),
        }
    }

    /// What a register with a write enable will hold is anything while it is held.
    fn assignment(
        &mut self,
        statement: &Statement,
        target: SignalId,
        value: &Expression,
        depth: usize,
    ) {
        let head = format!("{} = ", self.name(target));
        let (module, enables) = (self.module, Rc::clone(&self.enables));
        let enable = enables.get(&target);
        let held = module.registers.iter().any(|row| holds(statement, row));
        if held && enable.is_some_and(|enable| enable.free) {
            self.line(depth, &format!("{head}{}'bx;", value.width));
        } else {
            let value = self.wrapped(value, depth, head.len());
            self.prepare(depth);
            self.line(depth, &format!("{head}{value};"));
        }
        if let Some(enable) = enable {
            self.line(depth, &format!("{} = 1'b{};", enable.name, u8::from(!held)));
        }
    }

    /// `if`, every `else if`, `else`. No statement runs between the conditions, so all their parts may be taken first.
    fn chain(
        &mut self,
        test: &Expression,
        then: &[Statement],
        mut otherwise: &[Statement],
        depth: usize,
    ) {
        let mut branches = vec![(self.wrapped(test, depth, 4), then)];
        while let [Statement::If(test, then, rest)] = otherwise {
            branches.push((self.wrapped(test, depth, 11), then));
            otherwise = rest;
        }
        self.prepare(depth);
        for (place, (test, then)) in branches.into_iter().enumerate() {
            let head = if place == 0 { "if" } else { "end else if" };
            self.line(depth, &format!("{head} ({test}) begin"));
            self.statements(then, depth + 1);
        }
        if !otherwise.is_empty() {
            self.line(depth, "end else begin");
            self.statements(otherwise, depth + 1);
        }
        self.line(depth, "end");
    }

    fn case(
        &mut self,
        value: &Expression,
        cases: &[(u64, Vec<Statement>)],
        otherwise: &[Statement],
        depth: usize,
    ) {
        let test = self.expression(value);
        self.prepare(depth);
        self.line(depth, &format!("case ({test})"));
        for (at, block) in cases {
            self.line(depth + 1, &format!("{}: begin", literal(value.width, *at)));
            self.statements(block, depth + 2);
            self.line(depth + 1, "end");
        }
        self.line(depth + 1, "default: begin");
        self.statements(otherwise, depth + 2);
        self.line(depth + 1, "end");
        self.line(depth, "endcase");
    }

    /// An expression that starts in column `column` of its line; a long one takes a line for each of its terms.
    fn wrapped(&mut self, value: &Expression, depth: usize, column: usize) -> String {
        let terms = self.terms(value);
        let one_line = terms.join(" ");
        if 4 * depth + column + one_line.len() < COLUMNS {
            return one_line;
        }
        terms.join(&format!("\n{}", "    ".repeat(depth + 1)))
    }
}
