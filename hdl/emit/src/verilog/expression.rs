//! Expressions as text.
//!
//! Operands of one operator have one width and every number is sized, so an expression is as wide standing alone as in any
//! place that wants its width. The rule that must never break: parentheses stand wherever precedence would
//! otherwise have to be known, except in a chain of one operator.

use super::block::Block;
use crate::module::{Binary, Expression, Unary, Value, mask};

/// A sized number in an expression: bits as such, numbers that people count with in decimal, others in hexadecimal.
pub(super) fn literal(width: u32, value: u64) -> String {
    match (width, value) {
        (1, _) => format!("1'b{value}"),
        (_, 0..100) => format!("{width}'d{value}"),
        _ => code(width, value),
    }
}

/// A sized number that stands for something: bits as such, others in hexadecimal.
pub(super) fn code(width: u32, value: u64) -> String {
    match width {
        1 => format!("1'b{value}"),
        _ => format!("{width}'h{value:x}"),
    }
}

fn symbol(op: Binary) -> &'static str {
    match op {
        Binary::Add => "+",
        Binary::Subtract => "-",
        Binary::Multiply => "*",
        Binary::And => "&",
        Binary::Or => "|",
        Binary::Xor => "^",
        Binary::ShiftLeft => "<<",
        Binary::ShiftRight => ">>",
        Binary::Equal => "==",
        Binary::NotEqual => "!=",
        Binary::Less => "<",
        Binary::LessOrEqual => "<=",
        Binary::Greater => ">",
        Binary::GreaterOrEqual => ">=",
    }
}

/// Whether a chain of this operator needs no parentheses.
fn chains(op: Binary) -> bool {
    matches!(op, Binary::And | Binary::Or | Binary::Xor | Binary::Add)
}

impl Block<'_> {
    pub fn expression(&mut self, expression: &Expression) -> String {
        self.terms(expression).join(" ")
    }

    /// The terms of a chain of one operator, each but the first with the operator before it; any other expression whole.
    pub fn terms(&mut self, expression: &Expression) -> Vec<String> {
        let Value::Binary(op, left, right) = &expression.value else {
            return vec![self.simple(expression)];
        };
        let mut terms = match &left.value {
            Value::Binary(inner, ..) if inner == op && chains(*op) => self.terms(left),
            _ => vec![self.operand(left)],
        };
        let right = self.operand(right);
        terms.push(format!("{} {right}", symbol(*op)));
        terms
    }

    /// An operand: in parentheses unless it is a name, a number or an inverted name.
    fn operand(&mut self, expression: &Expression) -> String {
        let text = self.expression(expression);
        let bare = match &expression.value {
            Value::Unary(Unary::Not, inner) => is_plain(inner),
            _ => is_plain(expression),
        };
        if bare { text } else { format!("({text})") }
    }

    /// Anything but an operator on two values.
    fn simple(&mut self, expression: &Expression) -> String {
        match &expression.value {
            Value::Signal(id) => self.name(*id).to_owned(),
            Value::Literal(value) => literal(expression.width, *value),
            Value::Unary(op, inner) => self.unary(*op, inner),
            Value::Slice(inner, from) => self.slice(inner, *from, expression.width),
            Value::Extend(inner) => {
                let zeroes = literal(expression.width - inner.width, 0);
                format!("{{{zeroes}, {}}}", self.expression(inner))
            }
            Value::Binary(..) => self.expression(expression),
        }
    }

    fn unary(&mut self, op: Unary, inner: &Expression) -> String {
        let text = self.expression(inner);
        let text = if is_plain(inner) {
            text
        } else {
            format!("({text})")
        };
        let symbol = match op {
            Unary::Not if inner.width == 1 => "!",
            Unary::Not => "~",
            Unary::Negate => "-",
            Unary::All => "&",
            Unary::Any => "|",
            Unary::Parity => "^",
        };
        format!("{symbol}{text}")
    }

    /// `width` bits of `inner` from place `from` upwards. What has no name gets one first.
    fn slice(&mut self, inner: &Expression, from: u32, width: u32) -> String {
        if inner.width == width {
            return self.expression(inner);
        }
        let name = match &inner.value {
            Value::Literal(value) => return literal(width, (value >> from) & mask(width)),
            Value::Signal(id) => self.name(*id).to_owned(),
            _ => {
                let whole = self.expression(inner);
                let name = self.part(inner.width);
                self.before.push(format!("{name} = {whole};"));
                name
            }
        };
        match width {
            1 => format!("{name}[{from}]"),
            _ => format!("{name}[{}:{from}]", from + width - 1),
        }
    }
}

/// Whether the text of this expression holds together by itself.
fn is_plain(expression: &Expression) -> bool {
    match &expression.value {
        Value::Signal(_) | Value::Literal(_) | Value::Extend(_) => true,
        // A slice of everything is what it slices.
        Value::Slice(inner, _) => inner.width != expression.width || is_plain(inner),
        Value::Unary(..) | Value::Binary(..) => false,
    }
}
