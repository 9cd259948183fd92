//! From the kernel's syntax tree to sized statements.
//!
//! Widths come from the signals; a number takes the width of what it is combined with, because that is what it does in
//! the simulation. The rule that must never break: two operands of different width are refused, never extended, except a
//! single bit that is added as a carry.

use rust_hdl::core::ast::{
    VerilogBlockOrConditional, VerilogExpression, VerilogOp, VerilogOpUnary, VerilogStatement,
};

use crate::module::{Binary, Expression, Module, SignalId, Statement, Unary, Value, mask};
use crate::read::{Places, Refused, number, plain_name};

/// A walk over a kernel.
pub(crate) struct Lower<'a> {
    module: &'a Module,
    places: &'a Places,
    loops: Vec<(String, u64)>,
}

impl<'a> Lower<'a> {
    pub fn new(module: &'a Module, places: &'a Places) -> Self {
        Self {
            module,
            places,
            loops: Vec::new(),
        }
    }

    pub fn block(&mut self, block: &[VerilogStatement]) -> Result<Vec<Statement>, Refused> {
        let mut lowered = Vec::new();
        for statement in block {
            self.statement(statement, &mut lowered)?;
        }
        Ok(lowered)
    }

    fn statement(
        &mut self,
        statement: &VerilogStatement,
        into: &mut Vec<Statement>,
    ) -> Result<(), Refused> {
        match statement {
            VerilogStatement::Assignment(target, value) => {
                let VerilogExpression::Signal(name) = target else {
                    return Err(Refused::expression("assignment to no signal", target));
                };
                let target = self.signal(name)?;
                let width = self.module.signal(target).width;
                into.push(Statement::Assign(target, self.sized(value, width)?));
            }
            VerilogStatement::If(chosen) => {
                let test = self.sized(&chosen.test, 1)?;
                let then = self.block(&chosen.then)?;
                let mut otherwise = Vec::new();
                match &chosen.otherwise {
                    VerilogBlockOrConditional::Block(block) => otherwise = self.block(block)?,
                    VerilogBlockOrConditional::Conditional(next) => {
                        self.statement(next, &mut otherwise)?;
                    }
                    VerilogBlockOrConditional::None => {}
                }
                into.push(Statement::If(test, then, otherwise));
            }
            VerilogStatement::Match(chosen) => {
                let value = self.known(&chosen.test)?;
                let (mut cases, mut otherwise) = (Vec::new(), Vec::new());
                for case in &chosen.cases {
                    let block = self.block(&case.block)?;
                    if case.condition == "default" {
                        otherwise = block;
                        continue;
                    }
                    let at = self.case(&case.condition, value.width)?;
                    cases.push((at, block));
                }
                into.push(Statement::Case(value, cases, otherwise));
            }
            VerilogStatement::Loop(repeated) => {
                for at in repeated.from.as_usize()..repeated.to.as_usize() {
                    self.loops.push((repeated.index.clone(), at as u64));
                    let block = self.block(&repeated.block);
                    self.loops.pop();
                    into.extend(block?);
                }
            }
            VerilogStatement::Macro(block) => into.extend(self.block(block)?),
            VerilogStatement::Comment(text) => into.push(Statement::Heading(text.clone())),
            VerilogStatement::SliceAssignment { base, .. } => {
                return Err(Refused::expression("assignment to a slice", base));
            }
            VerilogStatement::Link(_) => return Err(Refused::new("a link", "")),
        }
        Ok(())
    }

    /// The number of a case: decimal, or the name of a constant.
    fn case(&self, text: &str, width: u32) -> Result<u64, Refused> {
        text.parse()
            .ok()
            .filter(|value| *value <= mask(width))
            .ok_or_else(|| Refused::new("a case that is no number of the value's width", text))
    }

    fn index(&self, text: &str) -> Option<u64> {
        let text = text.trim();
        let bound = self.loops.iter().rev().find(|(name, _)| name == text);
        bound.map(|(_, at)| *at).or_else(|| text.parse().ok())
    }

    fn signal(&self, name: &str) -> Result<SignalId, Refused> {
        plain_name(name, &|index| self.index(index))
            .and_then(|plain| self.places.get(&plain).copied())
            .ok_or_else(|| Refused::new("an unknown signal", name))
    }

    /// A bare number: a literal or a loop's index.
    fn literal(&self, expression: &VerilogExpression) -> Option<u64> {
        match expression {
            VerilogExpression::Literal(literal) => {
                // A `bool` is a literal of one bit and has a width of its own.
                number(literal).and_then(|(width, value)| (width > 1).then_some(value))
            }
            VerilogExpression::Paren(inner) => self.literal(inner),
            VerilogExpression::Signal(name) => {
                let bound = self.loops.iter().rev().find(|(index, _)| index == name);
                bound.map(|(_, at)| *at)
            }
            _ => None,
        }
    }

    /// An expression of `width` bits.
    fn sized(&self, expression: &VerilogExpression, width: u32) -> Result<Expression, Refused> {
        if let Some(value) = self.literal(expression) {
            if value > mask(width) {
                let what = format!("a number that does not fit {width} bits");
                return Err(Refused::expression(what, expression));
            }
            return Ok(Expression {
                width,
                value: Value::Literal(value),
            });
        }
        if let VerilogExpression::Cast(inner, bits) = expression
            && self.literal(inner).is_some()
            && *bits as u32 == width
        {
            return self.sized(inner, width);
        }
        let lowered = self.known(expression)?;
        if lowered.width != width {
            let what = format!("{} bits where {width} are wanted", lowered.width);
            return Err(Refused::expression(what, expression));
        }
        Ok(lowered)
    }

    /// An expression that knows its own width.
    fn known(&self, expression: &VerilogExpression) -> Result<Expression, Refused> {
        use VerilogExpression as E;
        match expression {
            E::Signal(name) => {
                let id = self.signal(name)?;
                let width = self.module.signal(id).width;
                Ok(Expression {
                    width,
                    value: Value::Signal(id),
                })
            }
            E::Paren(inner) => self.known(inner),
            E::Literal(literal) => match number(literal) {
                Some((1, value)) => Ok(Expression {
                    width: 1,
                    value: Value::Literal(value),
                }),
                _ => Err(Refused::expression("a number without a width", expression)),
            },
            E::Unary(op, inner) => self.unary(op, inner),
            E::Binary(left, op, right) => self.binary(left, op, right),
            E::Cast(inner, bits) => self.cast(inner, *bits as u32),
            E::Index(inner, place) => self.slice(inner, 1, place),
            E::Slice(inner, bits, place) => self.slice(inner, *bits as u32, place),
            E::Signed(_) | E::Unsigned(_) | E::IndexReplace(..) => Err(Refused::expression(
                "an operation without exact meaning",
                expression,
            )),
        }
    }

    fn unary(&self, op: &VerilogOpUnary, inner: &VerilogExpression) -> Result<Expression, Refused> {
        let inner = self.known(inner)?;
        let (op, width) = match op {
            VerilogOpUnary::Not => (Unary::Not, inner.width),
            VerilogOpUnary::Neg => (Unary::Negate, inner.width),
            VerilogOpUnary::All => (Unary::All, 1),
            VerilogOpUnary::Any => (Unary::Any, 1),
            VerilogOpUnary::Xor => (Unary::Parity, 1),
        };
        Ok(Expression {
            width,
            value: Value::Unary(op, Box::new(inner)),
        })
    }

    fn binary(
        &self,
        left: &VerilogExpression,
        op: &VerilogOp,
        right: &VerilogExpression,
    ) -> Result<Expression, Refused> {
        let op = operator(op);
        let (left, right) = if op.shifts() {
            (self.known(left)?, self.places(right)?)
        } else if self.literal(left).is_some() {
            let right = self.known(right)?;
            (self.sized(left, right.width)?, right)
        } else {
            let known = self.known(left)?;
            let right = self.operand(op, right, known.width)?;
            (known, right)
        };
        Ok(Expression {
            width: if op.compares() { 1 } else { left.width },
            value: Value::Binary(op, Box::new(left), Box::new(right)),
        })
    }

    /// A right operand: of the left one's width, or a single bit that is added as a carry.
    fn operand(
        &self,
        op: Binary,
        expression: &VerilogExpression,
        width: u32,
    ) -> Result<Expression, Refused> {
        if op == Binary::Add && self.literal(expression).is_none() {
            let lowered = self.known(expression)?;
            if lowered.width == 1 && width > 1 {
                return Ok(Expression {
                    width,
                    value: Value::Extend(Box::new(lowered)),
                });
            }
        }
        self.sized(expression, width)
    }

    /// A number of places to shift by: a value of any width, or a number, which takes as many bits as it needs.
    fn places(&self, expression: &VerilogExpression) -> Result<Expression, Refused> {
        match self.literal(expression) {
            Some(value) => Ok(Expression {
                width: (64 - value.leading_zeros()).max(1),
                value: Value::Literal(value),
            }),
            None => self.known(expression),
        }
    }

    fn cast(&self, inner: &VerilogExpression, width: u32) -> Result<Expression, Refused> {
        let inner = self.known(inner)?;
        let value = match inner.width.cmp(&width) {
            std::cmp::Ordering::Less => Value::Extend(Box::new(inner)),
            std::cmp::Ordering::Equal => return Ok(inner),
            std::cmp::Ordering::Greater => Value::Slice(Box::new(inner), 0),
        };
        Ok(Expression { width, value })
    }

    /// `width` bits from `place` upwards.
    fn slice(
        &self,
        inner: &VerilogExpression,
        width: u32,
        place: &VerilogExpression,
    ) -> Result<Expression, Refused> {
        let lowered = self.known(inner)?;
        let from = match self.literal(place) {
            Some(value) => value,
            None => {
                // A place that is a value: shift it down, then take the lowest bits.
                let places = self.known(place)?;
                let of = lowered.width;
                let value = Value::Binary(Binary::ShiftRight, Box::new(lowered), Box::new(places));
                let shifted = Expression { width: of, value };
                return Ok(Expression {
                    width,
                    value: Value::Slice(Box::new(shifted), 0),
                });
            }
        };
        if from + u64::from(width) > u64::from(lowered.width) {
            return Err(Refused::expression("bits beyond the value", inner));
        }
        Ok(Expression {
            width,
            value: Value::Slice(Box::new(lowered), from as u32),
        })
    }
}

fn operator(op: &VerilogOp) -> Binary {
    match op {
        VerilogOp::Add => Binary::Add,
        VerilogOp::Sub => Binary::Subtract,
        VerilogOp::Mul => Binary::Multiply,
        VerilogOp::LogicalAnd | VerilogOp::BitAnd => Binary::And,
        VerilogOp::LogicalOr | VerilogOp::BitOr => Binary::Or,
        VerilogOp::BitXor => Binary::Xor,
        VerilogOp::Shl => Binary::ShiftLeft,
        VerilogOp::Shr => Binary::ShiftRight,
        VerilogOp::Eq => Binary::Equal,
        VerilogOp::Ne => Binary::NotEqual,
        VerilogOp::Lt => Binary::Less,
        VerilogOp::Le => Binary::LessOrEqual,
        VerilogOp::Gt => Binary::Greater,
        VerilogOp::Ge => Binary::GreaterOrEqual,
    }
}
