//! Which registers a condition at the end of the block clears, whatever the block has made of them until then.
//!
//! To such a register the condition is one more reset: the flip-flops of every part have one, and the way from the condition to it
//! is short. The rule that must never break: what a clear leaves in a register is what a reset leaves there.

use std::collections::BTreeSet;

use super::enables::{assigns, reads};
use crate::module::{Binary, Expression, Module, Register, SignalId, Statement, Value};

/// A condition, and what the registers that it clears would hold at the next edge.
pub(super) struct Clears {
    /// The condition.
    pub when: SignalId,
    /// The registers, by what they will hold.
    pub registers: BTreeSet<SignalId>,
    /// Signals that bring the condition about whenever they are set.
    causes: BTreeSet<SignalId>,
}

impl Clears {
    /// What the last statement of `module` is about, if it is a condition that clears registers.
    pub fn of(module: &Module) -> Option<Self> {
        let (when, _) = condition(module.body.last()?)?;
        let made = module.body.iter().filter(|row| assigns(row, when)).count();
        let registers = module.registers.iter();
        let cleared = registers.filter(|register| made == 1 && is_cleared(module, when, register));
        let registers: BTreeSet<_> = cleared.map(|register| register.next).collect();
        (!registers.is_empty()).then(|| Self {
            when,
            registers,
            causes: causes(module, when),
        })
    }

    /// Whether `register` is given a value under the condition, and not fitting its complement brings that about.
    pub fn mends(&self, module: &Module, register: &Register) -> bool {
        let differs = register.pair.map(|(_, differs)| differs);
        differs.is_some_and(|differs| self.causes.contains(&differs))
            && given(module, self.when, register).is_some()
    }

    /// Whether `statement`, outside any condition, only clears registers, or what of it does not.
    pub fn without(&self, statement: &Statement) -> Option<Statement> {
        let Some((when, then)) = condition(statement).filter(|(when, _)| *when == self.when) else {
            return Some(statement.clone());
        };
        let clears = |row: &&Statement| !matches!(row, Statement::Assign(target, _) if self.registers.contains(target));
        let rest: Vec<_> = then.iter().filter(clears).cloned().collect();
        let test = Expression {
            width: 1,
            value: Value::Signal(when),
        };
        (!rest.is_empty()).then_some(Statement::If(test, rest, Vec::new()))
    }
}

/// The signal that a statement depends on, and what it does.
fn condition(statement: &Statement) -> Option<(SignalId, &[Statement])> {
    match statement {
        Statement::If(test, then, otherwise) if otherwise.is_empty() => match test.value {
            Value::Signal(when) => Some((when, then)),
            _ => None,
        },
        _ => None,
    }
}

/// The last that the block does about `register` is to give it, under `when`, what it holds after a reset.
fn is_cleared(module: &Module, when: SignalId, register: &Register) -> bool {
    let given = given(module, when, register).map(|value| &value.value);
    let as_reset =
        matches!(given, Some(Value::Literal(given)) if register.after_reset == Some(*given));
    as_reset && !module.body.iter().any(|row| reads(row, register.next))
}

/// What the last that the block does about `register` gives it under `when`.
fn given<'a>(module: &'a Module, when: SignalId, register: &Register) -> Option<&'a Expression> {
    let next = register.next;
    let last = module.body.iter().rfind(|row| assigns(row, next));
    let (_, then) = last
        .and_then(condition)
        .filter(|(found, _)| *found == when)?;
    match then.iter().rfind(|row| assigns(row, next))? {
        Statement::Assign(_, value) => Some(value),
        _ => None,
    }
}

/// The signals of which one that is set is enough for `when`: what is joined to it, and to such a signal in turn.
fn causes(module: &Module, when: SignalId) -> BTreeSet<SignalId> {
    let mut causes = BTreeSet::from([when]);
    let mut lately = vec![when];
    while let Some(cause) = lately.pop() {
        let about: Vec<_> = module
            .body
            .iter()
            .filter(|row| assigns(row, cause))
            .collect();
        let mut joined = Vec::new();
        for (place, row) in about.iter().enumerate() {
            let Statement::Assign(_, value) = row else {
                joined.clear();
                break;
            };
            let terms = terms(value);
            // What was joined before is lost unless it is one of the terms.
            if place > 0 && !terms.contains(&cause) {
                joined.clear();
            }
            joined.extend(terms);
        }
        lately.extend(joined.into_iter().filter(|signal| causes.insert(*signal)));
    }
    causes
}

/// The signals that a value of one bit is the sum of.
fn terms(value: &Expression) -> Vec<SignalId> {
    match &value.value {
        Value::Signal(id) => vec![*id],
        Value::Binary(Binary::Or, left, right) => [terms(left), terms(right)].concat(),
        _ => Vec::new(),
    }
}
