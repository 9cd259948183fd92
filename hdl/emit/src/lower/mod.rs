//! From the kernel's syntax tree to sized statements.
//!
//! Loops are unrolled, but for those that are an access to a memory; the connections of clocks and resets are taken out. The rule that must never break: the statements
//! keep their order, because a later one wins.

mod expression;
mod memory;

use std::collections::BTreeSet;

use rust_hdl::core::ast::{
    VerilogBlockOrConditional, VerilogExpression, VerilogLoop, VerilogMatch, VerilogStatement,
};

use crate::lines::Lines;
use crate::memory::Memory;
use crate::module::{Kind, Register, Signal, SignalId, Statement, mask};
use crate::read::{Place, Places, Refused, plain_name};

/// What is wrong with a word that stands alone.
const WORD: &str = "a word of a memory outside a loop that holds, looks up or puts";

/// A walk over a kernel.
pub(crate) struct Lower<'a> {
    signals: &'a [Signal],
    memories: &'a [Memory],
    places: &'a Places,
    loops: Vec<(String, u64)>,
    /// How many conditions the statement at work stands under.
    depth: usize,
    assigned: BTreeSet<SignalId>,
    lines: Lines,
}

impl<'a> Lower<'a> {
    pub fn new(signals: &'a [Signal], memories: &'a [Memory], places: &'a Places) -> Self {
        Self {
            signals,
            memories,
            places,
            loops: Vec::new(),
            depth: 0,
            assigned: BTreeSet::new(),
            lines: Lines::default(),
        }
    }

    /// Clock and reset of `registers`, once the kernel is read.
    pub fn lines(&self, registers: &[Register]) -> Result<(SignalId, SignalId), Refused> {
        self.lines.of(registers, self.signals)
    }

    pub fn block(&mut self, block: &[VerilogStatement]) -> Result<Vec<Statement>, Refused> {
        let mut lowered = Vec::new();
        for statement in block {
            self.statement(statement, &mut lowered)?;
        }
        Ok(lowered)
    }

    /// A block under a condition.
    fn branch(&mut self, block: &[VerilogStatement]) -> Result<Vec<Statement>, Refused> {
        self.depth += 1;
        let lowered = self.block(block);
        self.depth -= 1;
        lowered
    }

    fn statement(
        &mut self,
        statement: &VerilogStatement,
        into: &mut Vec<Statement>,
    ) -> Result<(), Refused> {
        match statement {
            VerilogStatement::Assignment(target, value) => {
                into.extend(self.assignment(target, value)?);
            }
            VerilogStatement::If(chosen) => {
                let test = self.sized(&chosen.test, 1)?;
                let then = self.branch(&chosen.then)?;
                let otherwise = match &chosen.otherwise {
                    VerilogBlockOrConditional::Block(block) => self.branch(block)?,
                    VerilogBlockOrConditional::Conditional(next) => {
                        self.branch(std::slice::from_ref(next))?
                    }
                    VerilogBlockOrConditional::None => Vec::new(),
                };
                into.push(Statement::If(test, then, otherwise));
            }
            VerilogStatement::Match(chosen) => into.push(self.choice(chosen)?),
            VerilogStatement::Loop(repeated) => self.repeat(repeated, into)?,
            VerilogStatement::Macro(block) => into.extend(self.block(block)?),
            VerilogStatement::Comment(text) => into.push(Statement::Heading(text.clone())),
            VerilogStatement::SliceAssignment { base, .. } => {
                return Err(Refused::expression("assignment to a slice", base));
            }
            VerilogStatement::Link(_) => return Err(Refused::new("a link", "")),
        }
        Ok(())
    }

    /// An assignment to a signal, or the connection of a register's clock or reset, which is no statement.
    fn assignment(
        &mut self,
        target: &VerilogExpression,
        value: &VerilogExpression,
    ) -> Result<Option<Statement>, Refused> {
        let VerilogExpression::Signal(name) = target else {
            return Err(Refused::expression("assignment to no signal", target));
        };
        let place = self.place(name)?;
        if let Place::Signal(id) = place {
            let signal = &self.signals[id.0];
            let value = self.sized(value, signal.width)?;
            self.assigned(id)?;
            return Ok(Some(Statement::Assign(id, value)));
        }
        if let Place::Held(_) | Place::Taken(_) = place {
            return Err(Refused::new(WORD, &**name));
        }
        let VerilogExpression::Signal(source) = value else {
            return Err(Refused::expression(
                "a clock or reset that is no signal",
                value,
            ));
        };
        let id = self.signal(source)?;
        let signal = &self.signals[id.0];
        let stands = match (place, signal.kind) {
            (_, Kind::Input) => true,
            (Place::Reset(_), Kind::Wire) => self.assigned.contains(&id),
            _ => false,
        };
        if signal.width != 1 || self.depth > 0 || !stands {
            return Err(Refused::new(
                "not what a register can be clocked or reset by",
                &**source,
            ));
        }
        self.lines.connect(place, id);
        Ok(None)
    }

    /// Notes that the kernel assigns to a signal.
    fn assigned(&mut self, id: SignalId) -> Result<(), Refused> {
        self.lines.assigned(id, &self.signals[id.0])?;
        self.assigned.insert(id);
        Ok(())
    }

    fn choice(&mut self, chosen: &VerilogMatch) -> Result<Statement, Refused> {
        let value = self.known(&chosen.test)?;
        let (mut cases, mut otherwise) = (Vec::new(), None);
        for case in &chosen.cases {
            if otherwise.is_some() {
                return Err(Refused::new("a case behind the default", &*case.condition));
            }
            let block = self.branch(&case.block)?;
            if case.condition == "default" {
                otherwise = Some(block);
            } else {
                cases.push((self.case(&case.condition, value.width)?, block));
            }
        }
        Ok(Statement::Case(value, cases, otherwise.unwrap_or_default()))
    }

    fn repeat(&mut self, repeated: &VerilogLoop, into: &mut Vec<Statement>) -> Result<(), Refused> {
        let index = &repeated.index;
        if self.places.contains_key(index) {
            return Err(Refused::new(
                "a loop's index with the name of a signal",
                &**index,
            ));
        }
        if let Some(access) = self.access(repeated)? {
            into.push(access);
            return Ok(());
        }
        for at in repeated.from.as_usize()..repeated.to.as_usize() {
            self.loops.push((index.clone(), at as u64));
            let block = self.block(&repeated.block);
            self.loops.pop();
            into.extend(block?);
        }
        Ok(())
    }

    /// The number of a case: decimal, or the name of a constant.
    fn case(&self, text: &str, width: u32) -> Result<u64, Refused> {
        let named = || match self.places.get(&plain_name(text, &|_| None)?) {
            Some(Place::Signal(id)) => match self.signals[id.0].kind {
                Kind::Constant(value) => Some(value),
                _ => None,
            },
            _ => None,
        };
        let value = text.parse().ok().or_else(named);
        value
            .filter(|value| *value <= mask(width))
            .ok_or_else(|| Refused::new("a case that is no number of the value's width", text))
    }

    /// The value of a number or of a loop's index.
    fn index(&self, text: &str) -> Option<u64> {
        let text = text.trim();
        let bound = self.loops.iter().rev().find(|(name, _)| name == text);
        bound.map(|(_, at)| *at).or_else(|| text.parse().ok())
    }

    fn place(&self, name: &str) -> Result<Place, Refused> {
        plain_name(name, &|index| self.index(index))
            .and_then(|plain| self.places.get(&plain).copied())
            .ok_or_else(|| Refused::new("an unknown signal", name))
    }

    fn signal(&self, name: &str) -> Result<SignalId, Refused> {
        match self.place(name)? {
            Place::Signal(id) => Ok(id),
            Place::Held(_) | Place::Taken(_) => Err(Refused::new(WORD, name)),
            Place::Clock(_) | Place::Reset(_) => Err(Refused::new("a register's port read", name)),
        }
    }
}
