//! The whole edge as the description has it: statement by statement, one variable for each signal.
//!
//! Nothing is simplified beyond single expressions. The rule that must never break: it is read off the module alone, so
//! it can serve as the measure for every faster form.

use super::Model;
use crate::expression::{Scope, literal, rust_type, write};
use crate::graph::{Graph, NodeId};
use crate::module::{Expression, Kind, SignalId, Statement, Value};

/// Expressions of a statement: signals are variables.
struct Variables<'a>(&'a Model<'a>);

impl Scope for Variables<'_> {
    fn source(&mut self, signal: SignalId) -> String {
        let Self(model) = self;
        match model.module.signal(signal).kind {
            Kind::Input => model.pin(signal),
            Kind::Present(_) | Kind::Complement(_) => model.path(signal),
            _ => model.module.signal(signal).name.clone(),
        }
    }

    fn name(&self, _value: NodeId) -> Option<String> {
        None
    }

    fn map(&mut self, _columns: &crate::linear::Columns) -> String {
        unreachable!("a statement has no linear map")
    }
}

impl Model<'_> {
    pub(super) fn tick(&self, text: &mut String) {
        let (reset, inputs) = (Variables(self).source(self.module.reset), self.inputs());
        *text += "    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed\n";
        *text += "    /// before it.\n";
        *text += &format!(
            "    pub fn tick(&mut self, guards: &mut Guards, pins: &{inputs}) -> (bool, Outputs) {{\n"
        );
        self.variables(text);
        self.statements(&self.module.body, 2, text);
        *text += "        let outputs = Outputs {\n";
        for signal in self
            .module
            .signals
            .iter()
            .filter(|signal| signal.kind == Kind::Output)
        {
            *text += &format!("            {},\n", signal.name);
        }
        *text += "        };\n";
        *text += &format!("        if {reset} {{\n");
        let registers = self.after_reset(false, text);
        let guards = self.after_reset(true, text);
        *text +=
            &format!("            let changes = put({registers}, self) | put({guards}, guards);\n");
        *text += "            return (changes, outputs);\n        }\n";
        *text += "        let mut changes = false;\n";
        for register in &self.module.registers {
            let next = &self.module.signal(register.next).name;
            *text += &format!(
                "        changes |= put({next}, &mut {});\n",
                self.path(register.present)
            );
            if let Some((complement, _)) = register.pair {
                let all = literal(register.width, crate::mask(register.width));
                *text += &format!(
                    "        changes |= put({next} ^ {all}, &mut {});\n",
                    self.path(complement)
                );
            }
        }
        *text += "        (changes, outputs)\n    }\n\n";
    }

    /// What the registers or their guards hold after an edge with reset: a memory keeps what it holds.
    fn after_reset(&self, guards: bool, text: &mut String) -> &'static str {
        let (name, constant, kind, holder) = match guards {
            false => ("kept", "Self::AFTER_RESET", "Self", "self"),
            true => (
                "kept_guards",
                "Self::GUARDS_AFTER_RESET",
                "Guards",
                "guards",
            ),
        };
        let kept = self.cells.iter();
        let kept = kept.filter(|cell| cell.kept && cell.guards == guards);
        let kept: String = kept
            .map(|cell| format!("{0}: {holder}.{0}, ", cell.name))
            .collect();
        if kept.is_empty() {
            return constant;
        }
        *text += &format!("            let {name} = {kind} {{ {kept}..{constant} }};\n");
        name
    }

    fn variables(&self, text: &mut String) {
        for signal in &self.module.signals {
            let (name, width) = (&signal.name, signal.width);
            match signal.kind {
                Kind::Wire | Kind::Next(_) | Kind::Output => {
                    let zero = literal(width, 0);
                    *text += &format!("        let mut {name}: {} = {zero};\n", rust_type(width));
                }
                Kind::Differs(place) => {
                    let register = &self.module.registers[place];
                    let (complement, _) = register.pair.expect("only a pair differs");
                    let all = literal(register.width, crate::mask(register.width));
                    let (held, beside) = (self.path(register.present), self.path(complement));
                    *text += &format!("        let {name} = ({held} ^ {beside}) != {all};\n");
                }
                _ => {}
            }
        }
    }

    fn statements(&self, block: &[Statement], depth: usize, text: &mut String) {
        let indent = "    ".repeat(depth);
        for statement in block {
            match statement {
                Statement::Memory(memory, access) => {
                    self.statements(&self.module.expand(*memory, access), depth, text);
                }
                Statement::Heading(heading) => *text += &format!("{indent}// {heading}\n"),
                Statement::Assign(target, value) => {
                    let target = &self.module.signal(*target).name;
                    *text += &format!("{indent}{target} = {};\n", self.expression(value));
                }
                Statement::If(test, then, otherwise) => {
                    *text += &format!("{indent}if {} {{\n", self.expression(test));
                    self.statements(then, depth + 1, text);
                    if !otherwise.is_empty() {
                        *text += &format!("{indent}}} else {{\n");
                        self.statements(otherwise, depth + 1, text);
                    }
                    *text += &format!("{indent}}}\n");
                }
                Statement::Case(value, cases, otherwise) => {
                    *text += &format!("{indent}match {} {{\n", self.expression(value));
                    for (at, case) in cases {
                        *text += &format!("{indent}    {} => {{\n", literal(value.width, *at));
                        self.statements(case, depth + 2, text);
                        *text += &format!("{indent}    }}\n");
                    }
                    *text += &format!("{indent}    _ => {{\n");
                    self.statements(otherwise, depth + 2, text);
                    *text += &format!("{indent}    }}\n{indent}}}\n");
                }
            }
        }
    }

    fn expression(&self, expression: &Expression) -> String {
        let mut graph = Graph::default();
        let node = self.node(expression, &mut graph);
        write(&graph, node, &mut Variables(self))
    }

    fn node(&self, expression: &Expression, graph: &mut Graph) -> NodeId {
        let width = expression.width;
        match &expression.value {
            Value::Literal(value) => graph.constant(width, *value),
            Value::Signal(id) => match self.module.signal(*id).kind {
                Kind::Constant(value) => graph.constant(width, value),
                _ => graph.source(width, *id),
            },
            Value::Unary(op, inner) => {
                let inner = self.node(inner, graph);
                graph.unary(*op, inner)
            }
            Value::Binary(op, left, right) => {
                let (left, right) = (self.node(left, graph), self.node(right, graph));
                graph.binary(*op, left, right)
            }
            Value::Slice(inner, from) => {
                let inner = self.node(inner, graph);
                graph.slice(inner, *from, width)
            }
            Value::Extend(inner) => {
                let inner = self.node(inner, graph);
                graph.extend(inner, width)
            }
        }
    }
}
