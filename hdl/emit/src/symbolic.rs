//! Executes a module's block on names instead of numbers: what every register will hold, as a value of pins and registers.
//!
//! The rule that must never break: both branches of a condition are executed, and what differs behind them becomes a
//! choice.

use std::collections::HashMap;

use crate::graph::{Graph, NodeId};
use crate::module::{Expression, Kind, Module, SignalId, Statement, Value};

/// What holds of a sound unit before an edge, and need not be computed. That every pair fits goes without saying.
#[derive(Clone, Debug, Default)]
pub struct Assumptions {
    /// Registers and pins whose value is known.
    pub known: Vec<(String, u64)>,
    /// Wires that are zero, whatever the block assigns to them.
    pub zero: Vec<String>,
    /// Registers that are never more than this.
    pub within: Vec<(String, u64)>,
    /// Wires of one bit that are zero here; the block says when they are not.
    pub rare: Vec<String>,
}

/// What a block makes of its sources.
pub(crate) struct Meaning {
    /// Value of every register after the edge, in the module's order.
    pub next: Vec<NodeId>,
    /// One bit: a wire that is rarely set is set.
    pub rare: NodeId,
}

type Environment = Vec<Option<NodeId>>;

/// Executes the block of `module` under `assumptions`.
pub(crate) fn execute(module: &Module, assumptions: &Assumptions, graph: &mut Graph) -> Meaning {
    let mut walk = Walk {
        module,
        zero: HashMap::new(),
        rare: None,
        assumptions,
        graph,
    };
    let environment = walk.sources();
    let after = walk.block(&module.body, environment);
    let value = |id: SignalId| after[id.0].expect("checked: driven on every path");
    let never = walk.graph.constant(1, 0);
    let rare = walk.rare.unwrap_or(never);
    Meaning {
        next: module
            .registers
            .iter()
            .map(|register| value(register.next))
            .collect(),
        rare,
    }
}

struct Walk<'a> {
    module: &'a Module,
    assumptions: &'a Assumptions,
    zero: HashMap<SignalId, NodeId>,
    rare: Option<NodeId>,
    graph: &'a mut Graph,
}

impl Walk<'_> {
    fn sources(&mut self) -> Environment {
        let assumptions = self.assumptions;
        let mut environment = Vec::new();
        for (place, signal) in self.module.signals.iter().enumerate() {
            let (id, width) = (SignalId(place), signal.width);
            if assumptions.zero.contains(&signal.name) {
                let zero = self.graph.constant(width, 0);
                self.zero.insert(id, zero);
            }
            let told = |table: &[(String, u64)]| {
                let row = table.iter().find(|(name, _)| *name == signal.name);
                row.map(|(_, value)| *value)
            };
            if let Some(most) = told(&assumptions.within) {
                self.graph.limit(id, most);
            }
            let known = told(&assumptions.known);
            environment.push(match (signal.kind, known) {
                (Kind::Present(_) | Kind::Input, Some(value)) => {
                    Some(self.graph.constant(width, value))
                }
                (Kind::Input | Kind::Present(_), _) => Some(self.graph.source(width, id)),
                (Kind::Constant(value), _) => Some(self.graph.constant(width, value)),
                _ => None,
            });
        }
        for register in &self.module.registers {
            let Some((complement, differs)) = register.pair else {
                continue;
            };
            let present = environment[register.present.0].expect("set above");
            let fitting = self.graph.not(present);
            environment[complement.0] = Some(fitting);
            environment[differs.0] = Some(self.graph.constant(1, 0));
        }
        environment
    }

    fn block(&mut self, block: &[Statement], mut environment: Environment) -> Environment {
        for statement in block {
            environment = self.statement(statement, environment);
        }
        environment
    }

    fn statement(&mut self, statement: &Statement, mut environment: Environment) -> Environment {
        match statement {
            Statement::Heading(_) => environment,
            Statement::Memory(memory, access) => {
                self.block(&self.module.expand(*memory, access), environment)
            }
            Statement::Assign(target, value) => {
                let value = self.value(value, &environment);
                let mut value = self.zero.get(target).copied().unwrap_or(value);
                let signal = self.module.signal(*target);
                if self.assumptions.rare.contains(&signal.name) {
                    let never = self.graph.constant(1, 0);
                    let before = self.rare.unwrap_or(never);
                    self.rare = Some(self.graph.binary(crate::Binary::Or, before, value));
                    value = never;
                }
                if signal.kind == Kind::Wire {
                    self.graph.name(value, *target);
                }
                environment[target.0] = Some(value);
                environment
            }
            Statement::If(test, then, otherwise) => {
                let condition = self.value(test, &environment);
                match self.graph.number(condition) {
                    Some(0) => self.block(otherwise, environment),
                    Some(_) => self.block(then, environment),
                    None => {
                        let then = self.block(then, environment.clone());
                        let otherwise = self.block(otherwise, environment);
                        self.merge(condition, then, otherwise)
                    }
                }
            }
            Statement::Case(value, cases, otherwise) => {
                let value = self.value(value, &environment);
                let width = self.graph.width(value);
                let mut after = self.block(otherwise, environment.clone());
                for (at, case) in cases.iter().rev() {
                    let at = self.graph.constant(width, *at);
                    let hit = self.graph.binary(crate::Binary::Equal, value, at);
                    let then = self.block(case, environment.clone());
                    after = self.merge(hit, then, after);
                }
                after
            }
        }
    }

    fn merge(
        &mut self,
        condition: NodeId,
        then: Environment,
        otherwise: Environment,
    ) -> Environment {
        then.into_iter()
            .zip(otherwise)
            .map(|values| match values {
                (Some(a), Some(b)) => Some(self.graph.choose(condition, a, b)),
                _ => None,
            })
            .collect()
    }

    fn value(&mut self, expression: &Expression, environment: &Environment) -> NodeId {
        let width = expression.width;
        match &expression.value {
            Value::Literal(value) => self.graph.constant(width, *value),
            Value::Signal(id) => environment[id.0].expect("checked: assigned before it is read"),
            Value::Unary(op, inner) => {
                let inner = self.value(inner, environment);
                self.graph.unary(*op, inner)
            }
            Value::Binary(op, left, right) => {
                let left = self.value(left, environment);
                let right = self.value(right, environment);
                self.graph.binary(*op, left, right)
            }
            Value::Slice(inner, from) => {
                let inner = self.value(inner, environment);
                self.graph.slice(inner, *from, width)
            }
            Value::Extend(inner) => {
                let inner = self.value(inner, environment);
                self.graph.extend(inner, width)
            }
        }
    }
}
