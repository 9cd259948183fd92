//! What every module must keep to, so that all its products mean the same.
//!
//! A wire is assigned on every path before it is read, so it never remembers anything; inputs, constants and what a
//! register holds are not assigned; no name is a word of Verilog; a
//! memory is put in one place at most. The rule that must never break: a module that passes has neither
//! latch nor loop.

use std::collections::BTreeSet;

use crate::keywords::KEYWORDS;
use crate::memory::Access;
use crate::module::{Expression, Kind, Module, SignalId, Statement, Value};
use crate::read::Refused;

type Assigned = BTreeSet<SignalId>;

/// Passes `module`, or names the first thing that is wrong with it.
pub(crate) fn check(module: &Module) -> Result<(), Refused> {
    for signal in &module.signals {
        if KEYWORDS.contains(&signal.name.as_str()) {
            return Err(Refused::new("a Verilog keyword as a name", &*signal.name));
        }
    }
    for (place, memory) in module.memories.iter().enumerate() {
        if puts(&module.body, place) > 1 {
            let what = "more than one word of a memory put at an edge";
            return Err(Refused::new(what, &*memory.name));
        }
    }
    let mut assigned = Assigned::new();
    block(module, &module.body, &mut assigned)?;
    let mut somewhere = Assigned::new();
    targets(module, &module.body, &mut somewhere);
    for (place, signal) in module.signals.iter().enumerate() {
        let id = SignalId(place);
        let driven = matches!(signal.kind, Kind::Output | Kind::Next(_));
        if (driven || somewhere.contains(&id)) && !assigned.contains(&id) {
            return Err(Refused::new("not driven on every path", &*signal.name));
        }
    }
    Ok(())
}

/// How often a path through these statements puts a word of that memory, at most.
fn puts(body: &[Statement], memory: usize) -> usize {
    let puts = body.iter().map(|statement| match statement {
        Statement::Memory(of, Access::Put(..)) => usize::from(*of == memory),
        Statement::If(_, then, otherwise) => puts(then, memory).max(puts(otherwise, memory)),
        Statement::Case(_, cases, otherwise) => {
            let cases = cases.iter().map(|(_, case)| puts(case, memory));
            cases.fold(puts(otherwise, memory), usize::max)
        }
        Statement::Heading(_) | Statement::Assign(..) | Statement::Memory(..) => 0,
    });
    puts.sum()
}

/// Every signal that some path assigns.
fn targets(module: &Module, body: &[Statement], found: &mut Assigned) {
    for statement in body {
        match statement {
            Statement::Heading(_) => {}
            Statement::Assign(target, _) => {
                found.insert(*target);
            }
            Statement::If(_, then, otherwise) => {
                targets(module, then, found);
                targets(module, otherwise, found);
            }
            Statement::Case(_, cases, otherwise) => {
                for (_, case) in cases {
                    targets(module, case, found);
                }
                targets(module, otherwise, found);
            }
            Statement::Memory(memory, access) => {
                targets(module, &module.expand(*memory, access), found);
            }
        }
    }
}

fn block(module: &Module, body: &[Statement], assigned: &mut Assigned) -> Result<(), Refused> {
    for statement in body {
        match statement {
            Statement::Heading(_) => {}
            Statement::Assign(target, value) => {
                reads(module, value, assigned)?;
                let signal = module.signal(*target);
                if !matches!(signal.kind, Kind::Output | Kind::Wire | Kind::Next(_)) {
                    return Err(Refused::new(
                        "an assignment to what cannot be driven",
                        &*signal.name,
                    ));
                }
                assigned.insert(*target);
            }
            Statement::If(test, then, otherwise) => {
                reads(module, test, assigned)?;
                branches(module, [then, otherwise], assigned)?;
            }
            Statement::Case(value, cases, otherwise) => {
                reads(module, value, assigned)?;
                let all = cases.iter().map(|(_, case)| case).chain([otherwise]);
                branches(module, all, assigned)?;
            }
            Statement::Memory(memory, access) => {
                block(module, &module.expand(*memory, access), assigned)?;
            }
        }
    }
    Ok(())
}

/// What is assigned after a choice is what every branch assigns.
fn branches<'a>(
    module: &Module,
    all: impl IntoIterator<Item = &'a Vec<Statement>>,
    assigned: &mut Assigned,
) -> Result<(), Refused> {
    let mut common: Option<Assigned> = None;
    for branch in all {
        let mut inside = assigned.clone();
        block(module, branch, &mut inside)?;
        common = Some(match common {
            None => inside,
            Some(before) => before.intersection(&inside).copied().collect(),
        });
    }
    *assigned = common.unwrap_or_default();
    Ok(())
}

fn reads(module: &Module, expression: &Expression, assigned: &Assigned) -> Result<(), Refused> {
    match &expression.value {
        Value::Literal(_) => Ok(()),
        Value::Signal(id) => {
            let signal = module.signal(*id);
            match signal.kind {
                Kind::Wire | Kind::Output | Kind::Next(_) if !assigned.contains(id) => Err(
                    Refused::new("read before it is always assigned", &*signal.name),
                ),
                _ => Ok(()),
            }
        }
        Value::Unary(_, inner) | Value::Slice(inner, _) | Value::Extend(inner) => {
            reads(module, inner, assigned)
        }
        Value::Binary(_, left, right) => {
            reads(module, left, assigned)?;
            reads(module, right, assigned)
        }
    }
}
