//! From the kernel's expressions to sized ones.
//!
//! Widths come from the signals; a number takes the width of what it is combined with, because that is what it does in
//! the simulation. The rule that must never break: two operands of different width are refused, never extended, except a
//! single bit that is added as a carry and the factors of a product.

use rust_hdl::core::ast::{VerilogExpression, VerilogOp, VerilogOpUnary};

use super::Lower;
use crate::atoms::number;
use crate::module::{Binary, Expression, Unary, Value, mask};
use crate::read::Refused;

impl Lower<'_> {
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
    pub fn sized(&self, expression: &VerilogExpression, width: u32) -> Result<Expression, Refused> {
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
        let lowered = self.known(expression)?;
        if lowered.width != width {
            let what = format!("{} bits where {width} are wanted", lowered.width);
            return Err(Refused::expression(what, expression));
        }
        Ok(lowered)
    }

    /// An expression that knows its own width.
    pub fn known(&self, expression: &VerilogExpression) -> Result<Expression, Refused> {
        use VerilogExpression as E;
        match expression {
            E::Signal(name) => {
                let id = self.signal(name)?;
                let width = self.signals[id.0].width;
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
        let lowered = self.known(inner)?;
        let (op, width) = match op {
            VerilogOpUnary::Not => (Unary::Not, lowered.width),
            VerilogOpUnary::Neg => (Unary::Negate, lowered.width),
            VerilogOpUnary::All => (Unary::All, 1),
            VerilogOpUnary::Any => (Unary::Any, 1),
            VerilogOpUnary::Xor => (Unary::Parity, 1),
        };
        Ok(Expression {
            width,
            value: Value::Unary(op, Box::new(lowered)),
        })
    }

    fn binary(
        &self,
        left: &VerilogExpression,
        op: &VerilogOp,
        right: &VerilogExpression,
    ) -> Result<Expression, Refused> {
        let op = operator(op);
        let (left, right) = if op == Binary::Multiply {
            self.factors(left, right)?
        } else if op.shifts() {
            (self.known(left)?, self.shift(right)?)
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

    /// The operands of a product, as wide as the product: the sum of their own widths.
    fn factors(
        &self,
        left: &VerilogExpression,
        right: &VerilogExpression,
    ) -> Result<(Expression, Expression), Refused> {
        let (left, right) = (self.known(left)?, self.known(right)?);
        let width = left.width + right.width;
        if width > 64 {
            return Err(Refused::new(
                "a product of more than 64 bits",
                width.to_string(),
            ));
        }
        Ok((extended(left, width), extended(right, width)))
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
                return Ok(extended(lowered, width));
            }
        }
        self.sized(expression, width)
    }

    /// A number of places to shift by: a value of any width, or a number, which takes as many bits as it needs.
    fn shift(&self, expression: &VerilogExpression) -> Result<Expression, Refused> {
        match self.literal(expression) {
            Some(value) => Ok(Expression {
                width: (64 - value.leading_zeros()).max(1),
                value: Value::Literal(value),
            }),
            None => self.known(expression),
        }
    }

    fn cast(&self, inner: &VerilogExpression, width: u32) -> Result<Expression, Refused> {
        if self.literal(inner).is_some() {
            return self.sized(inner, width);
        }
        let inner = self.known(inner)?;
        if inner.width <= width {
            return Ok(extended(inner, width));
        }
        Ok(Expression {
            width,
            value: Value::Slice(Box::new(inner), 0),
        })
    }

    /// `width` bits of a value from a place upwards, which must be within it for every place that can be.
    fn slice(
        &self,
        inner: &VerilogExpression,
        width: u32,
        place: &VerilogExpression,
    ) -> Result<Expression, Refused> {
        let whole = self.known(inner)?;
        let beyond = |last: u64| last + u64::from(width) > u64::from(whole.width);
        let (whole, from) = if let Some(from) = self.literal(place) {
            if beyond(from) {
                return Err(Refused::expression("bits beyond the value", inner));
            }
            (whole, from as u32)
        } else {
            // Arithmetic on a place is not sized in the simulation, so only a signal will do.
            let VerilogExpression::Signal(name) = place else {
                return Err(Refused::expression("a place that is no signal", place));
            };
            let id = self.signal(name)?;
            let signal = &self.signals[id.0];
            if beyond(mask(signal.width.min(32))) {
                return Err(Refused::expression(
                    "bits that may lie beyond the value",
                    inner,
                ));
            }
            let places = Expression {
                width: signal.width,
                value: Value::Signal(id),
            };
            let shifted = Expression {
                width: whole.width,
                value: Value::Binary(Binary::ShiftRight, Box::new(whole), Box::new(places)),
            };
            (shifted, 0)
        };
        Ok(Expression {
            width,
            value: Value::Slice(Box::new(whole), from),
        })
    }
}

/// A value with zeroes above it up to `width` bits.
fn extended(inner: Expression, width: u32) -> Expression {
    if inner.width == width {
        return inner;
    }
    Expression {
        width,
        value: Value::Extend(Box::new(inner)),
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
