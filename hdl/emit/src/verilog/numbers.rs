//! Registers that take a few numbers only, and of these which have bits that tools would make one of.
//!
//! While such a register is held it must keep what it holds: were that anything, bits that agree in all its numbers would have one
//! flip-flop, and a bit that never changes none. The rule that must never break: every stored bit has a flip-flop of its own.

use std::collections::BTreeSet;

use crate::memory::Access;
use crate::module::{Expression, Kind, Module, Register, SignalId, Statement, Value};

/// Whether some bits of `register` agree in all that it ever takes, or one never changes.
pub(super) fn has_bits_alike(module: &Module, register: &Register) -> bool {
    let mut numbers: BTreeSet<u64> = register.after_reset.into_iter().collect();
    let mut seen = BTreeSet::from([register.next, register.present]);
    if !taken(module, &module.body, register.next, &mut seen, &mut numbers) {
        return false;
    }
    let column = |bit: u32| -> Vec<u64> { numbers.iter().map(|row| row >> bit & 1).collect() };
    let columns: BTreeSet<Vec<u64>> = (0..register.width).map(column).collect();
    let still = |column: &Vec<u64>| column.iter().all(|bit| *bit == column[0]);
    columns.len() < register.width as usize || columns.iter().any(still)
}

/// Adds the numbers that these statements assign to `target`; false when they assign anything else. A signal in `seen` adds nothing.
fn taken(
    module: &Module,
    body: &[Statement],
    target: SignalId,
    seen: &mut BTreeSet<SignalId>,
    numbers: &mut BTreeSet<u64>,
) -> bool {
    body.iter().all(|statement| match statement {
        Statement::Assign(to, value) if *to == target => number(module, value, seen, numbers),
        Statement::Memory(_, Access::Look(to, _)) => *to != target,
        Statement::If(_, then, otherwise) => {
            taken(module, then, target, seen, numbers)
                && taken(module, otherwise, target, seen, numbers)
        }
        Statement::Case(_, cases, otherwise) => {
            let mut blocks = cases.iter().map(|(_, case)| case).chain([otherwise]);
            blocks.all(|block| taken(module, block, target, seen, numbers))
        }
        Statement::Assign(..) | Statement::Memory(..) | Statement::Heading(_) => true,
    })
}

/// Adds the numbers that a value may be; false when it is no number, and no name of some.
fn number(
    module: &Module,
    value: &Expression,
    seen: &mut BTreeSet<SignalId>,
    numbers: &mut BTreeSet<u64>,
) -> bool {
    match value.value {
        Value::Literal(literal) => {
            numbers.insert(literal);
            true
        }
        Value::Signal(id) if seen.contains(&id) => true,
        Value::Signal(id) => match module.signal(id).kind {
            Kind::Constant(constant) => {
                numbers.insert(constant);
                true
            }
            Kind::Wire => {
                seen.insert(id);
                taken(module, &module.body, id, seen, numbers)
            }
            _ => false,
        },
        _ => false,
    }
}
