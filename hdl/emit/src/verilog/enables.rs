//! Which registers are written under a condition only, and so have a write enable.
//!
//! A register with a complement that the block holds first, and then assigns here and there, is not stored at the other edges: the
//! flip-flops of every part have an enable, and what the register would take while it is held is nobody's concern, which saves the
//! choice between old and new. Its complement is made anew from what it holds, unless the two always fit then. One that is a place
//! in a memory has none: block memory keeps its place itself and takes it, without an enable, from what the register will hold. The
//! rule that must never break: what a register will hold is read by nothing but its store.

use std::collections::BTreeMap;

use super::numbers::has_bits_alike;
use crate::memory::Access;
use crate::module::{Expression, Module, Register, SignalId, Statement, Value};

/// A write enable.
pub(super) struct Enable {
    /// Its name.
    pub name: String,
    /// What the register would take while it is held may be anything.
    pub free: bool,
}

/// The write enables, each by what its register will hold.
pub(super) type Enables = BTreeMap<SignalId, Enable>;

/// The write enables of `module`.
pub(super) fn enables(module: &Module) -> Enables {
    let paired = module.registers.iter().filter(|row| row.pair.is_some());
    let paired = paired.filter(|row| {
        !module
            .body
            .iter()
            .any(|access| looks_at(access, row.present))
    });
    let held = paired.filter(|register| is_held_first(module, register));
    let unread = held.filter(|register| !module.body.iter().any(|row| reads(row, register.next)));
    let named = unread.map(|register| {
        let name = format!("{}_we", register.name);
        let free = !has_bits_alike(module, register);
        (register.next, Enable { name, free })
    });
    named
        .filter(|(_, enable)| module.find(&enable.name).is_none())
        .collect()
}

/// Whether the first that the block does about `register` is to hold it, and all else stands under a condition.
fn is_held_first(module: &Module, register: &Register) -> bool {
    let next = register.next;
    let mut about = module.body.iter().filter(|row| assigns(row, next));
    let first = about.next();
    first.is_some_and(|row| holds(row, register))
        && !about.any(|row| matches!(row, Statement::Assign(..)))
}

/// Whether a statement leaves `register` as it is.
pub(super) fn holds(statement: &Statement, register: &Register) -> bool {
    matches!(statement, Statement::Assign(target, value)
        if *target == register.next && value.value == Value::Signal(register.present))
}

/// Whether a statement looks at the place in a memory that `signal` tells.
fn looks_at(statement: &Statement, signal: SignalId) -> bool {
    matches!(statement, Statement::Memory(_, Access::Look(_, place)) if *place == signal)
        || inside(statement)
            .into_iter()
            .flatten()
            .any(|row| looks_at(row, signal))
}

/// The blocks inside a statement.
fn inside(statement: &Statement) -> Vec<&[Statement]> {
    match statement {
        Statement::If(_, then, otherwise) => vec![then, otherwise],
        Statement::Case(_, cases, otherwise) => {
            let cases = cases.iter().map(|(_, case)| case.as_slice());
            cases.chain([otherwise.as_slice()]).collect()
        }
        Statement::Assign(..) | Statement::Memory(..) | Statement::Heading(_) => Vec::new(),
    }
}

/// Whether some path through a statement assigns that signal.
pub(super) fn assigns(statement: &Statement, signal: SignalId) -> bool {
    match statement {
        Statement::Assign(target, _) | Statement::Memory(_, Access::Look(target, _)) => {
            *target == signal
        }
        _ => inside(statement)
            .into_iter()
            .flatten()
            .any(|row| assigns(row, signal)),
    }
}

/// Whether a statement reads that signal.
pub(super) fn reads(statement: &Statement, signal: SignalId) -> bool {
    let own = match statement {
        Statement::Assign(_, value) | Statement::If(value, ..) | Statement::Case(value, ..) => {
            mentions(value, signal)
        }
        Statement::Memory(_, Access::Put(place, value)) => {
            *place == signal || mentions(value, signal)
        }
        // What lies beyond the words keeps the value that the target has.
        Statement::Memory(_, Access::Look(target, place)) => *target == signal || *place == signal,
        Statement::Memory(_, Access::Hold) | Statement::Heading(_) => false,
    };
    own || inside(statement)
        .into_iter()
        .flatten()
        .any(|row| reads(row, signal))
}

fn mentions(expression: &Expression, signal: SignalId) -> bool {
    match &expression.value {
        Value::Signal(id) => *id == signal,
        Value::Literal(_) => false,
        Value::Unary(_, inner) | Value::Slice(inner, _) | Value::Extend(inner) => {
            mentions(inner, signal)
        }
        Value::Binary(_, left, right) => mentions(left, signal) || mentions(right, signal),
    }
}
