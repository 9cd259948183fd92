//! Loops that are an access to a memory.
//!
//! They have one of three forms, with nothing else in them, and go over the whole memory. The rule that must never break: a loop of
//! another form is unrolled, and any word of a memory in it is then refused.

use rust_hdl::core::ast::{
    VerilogBlockOrConditional, VerilogConditional, VerilogExpression, VerilogLoop, VerilogOp,
    VerilogStatement,
};

use super::Lower;
use crate::memory::Access;
use crate::module::{SignalId, Statement};
use crate::read::{Place, Refused, plain_name};

impl Lower<'_> {
    /// The access that a loop is, when it is one.
    pub fn access(&mut self, repeated: &VerilogLoop) -> Result<Option<Statement>, Refused> {
        if !self.loops.is_empty() {
            return Ok(None);
        }
        match &repeated.block[..] {
            [VerilogStatement::If(chosen)] => self.at_place(repeated, chosen),
            block => self.hold(repeated, block),
        }
    }

    /// `m[i].clock = ..; m[i].reset = ..; m[i].d = m[i].q;`
    fn hold(
        &mut self,
        repeated: &VerilogLoop,
        block: &[VerilogStatement],
    ) -> Result<Option<Statement>, Refused> {
        let (mut held, mut lines) = (None, Vec::new());
        for statement in block {
            let VerilogStatement::Assignment(target, value) = statement else {
                return Ok(None);
            };
            match (self.port(repeated, target), self.port(repeated, value)) {
                (Some((memory, Place::Taken(_))), Some((from, Place::Held(_))))
                    if memory == from && held.is_none() =>
                {
                    held = Some(memory);
                }
                (Some((memory, Place::Clock(_) | Place::Reset(_))), None) => {
                    lines.push((memory, target, value));
                }
                _ => return Ok(None),
            }
        }
        let Some(memory) = held.filter(|held| lines.iter().all(|line| line.0 == *held)) else {
            return Ok(None);
        };
        for at in 0..self.memories[memory].words.len() {
            self.loops.push((repeated.index.clone(), at as u64));
            let connected = lines.iter().try_for_each(|(_, target, value)| {
                self.assignment(target, value)?;
                Ok(())
            });
            self.loops.pop();
            connected?;
        }
        Ok(Some(Statement::Memory(memory, Access::Hold)))
    }

    /// `if place == i { target = m[i].q; }` or `if place == i { m[i].d = value; }`
    fn at_place(
        &mut self,
        repeated: &VerilogLoop,
        chosen: &VerilogConditional,
    ) -> Result<Option<Statement>, Refused> {
        let (
            Some(place),
            [VerilogStatement::Assignment(target, value)],
            VerilogBlockOrConditional::None,
        ) = (
            compared(&chosen.test, &repeated.index),
            &chosen.then[..],
            &chosen.otherwise,
        )
        else {
            return Ok(None);
        };
        if let Some((memory, Place::Taken(_))) = self.port(repeated, target) {
            let place = self.signal(place)?;
            let value = self.sized(value, self.memories[memory].width)?;
            return Ok(Some(Statement::Memory(memory, Access::Put(place, value))));
        }
        let Some((memory, Place::Held(_))) = self.port(repeated, value) else {
            return Ok(None);
        };
        let place = self.signal(place)?;
        let target = self.target(target, self.memories[memory].width)?;
        Ok(Some(Statement::Memory(memory, Access::Look(target, place))))
    }

    /// The signal that takes a word of `width` bits.
    fn target(&mut self, target: &VerilogExpression, width: u32) -> Result<SignalId, Refused> {
        let VerilogExpression::Signal(name) = target else {
            return Err(Refused::expression("assignment to no signal", target));
        };
        let id = self.signal(name)?;
        if self.signals[id.0].width != width {
            let what = format!("{width} bits where {} are wanted", self.signals[id.0].width);
            return Err(Refused::new(what, &**name));
        }
        self.assigned(id)?;
        Ok(id)
    }

    /// The memory and the port of its word `i`, when the expression is one and the loop goes over the whole memory by `i`.
    fn port(
        &self,
        repeated: &VerilogLoop,
        expression: &VerilogExpression,
    ) -> Option<(usize, Place)> {
        let VerilogExpression::Signal(name) = expression else {
            return None;
        };
        let first = |place: &str| (place.trim() == repeated.index).then_some(0);
        let place = *self.places.get(&plain_name(name, &first)?)?;
        let register = match place {
            Place::Clock(at) | Place::Reset(at) | Place::Held(at) | Place::Taken(at) => at,
            Place::Signal(_) => return None,
        };
        self.whole(repeated, register).map(|memory| (memory, place))
    }

    /// The memory that begins with this register, when the loop goes over all of it.
    fn whole(&self, repeated: &VerilogLoop, register: usize) -> Option<usize> {
        self.memories.iter().position(|memory| {
            memory.words.start == register
                && repeated.from.as_usize() == 0
                && repeated.to.as_usize() == memory.words.len()
        })
    }
}

/// The name of the place that a condition compares with the loop's index.
fn compared<'a>(test: &'a VerilogExpression, index: &str) -> Option<&'a str> {
    match test {
        VerilogExpression::Paren(inner) => compared(inner, index),
        VerilogExpression::Binary(place, VerilogOp::Eq, number) => match (&**place, &**number) {
            (VerilogExpression::Signal(place), VerilogExpression::Signal(number))
                if number == index =>
            {
                Some(place)
            }
            _ => None,
        },
        _ => None,
    }
}
