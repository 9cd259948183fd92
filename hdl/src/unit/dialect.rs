//! The dialect of the hardware description, enforced on its syntax tree.
//!
//! Rust-HDL 0.46 emits Verilog that differs from its own simulation for ordinary expressions: operators lose their
//! precedence, literals widen sums so that carries survive. So every sub-expression of more than one bit stands alone in a wire of
//! its own, widths agree, and only one-bit conditions nest. The rule that must never break: what this test cannot
//! classify it refuses.

use std::collections::{BTreeMap, BTreeSet};

use rust_hdl::core::ast::{
    Verilog, VerilogBlockOrConditional, VerilogExpression, VerilogOp, VerilogOpUnary,
    VerilogStatement,
};
use rust_hdl::core::prelude::*;

/// A walk over a unit that collects what the dialect refuses.
#[derive(Default)]
pub struct Dialect {
    depth: usize,
    namespace: Vec<String>,
    scope: Vec<String>,
    widths: BTreeMap<String, usize>,
    locals: BTreeSet<String>,
    loops: Vec<String>,
    assigned: BTreeSet<String>,
    nesting: usize,
    /// What was refused, in words.
    pub refused: Vec<String>,
}

/// Everything that the dialect refuses in `unit`.
pub fn refusals(unit: &dyn Block) -> Vec<String> {
    let mut dialect = Dialect::default();
    unit.accept("unit", &mut dialect);
    if let Verilog::Combinatorial(block) = unit.hdl() {
        dialect.block(&block);
    } else {
        dialect.refused.push("not a combinational kernel".into());
    }
    dialect.refused
}

impl Probe for Dialect {
    fn visit_start_scope(&mut self, name: &str, _node: &dyn Block) {
        self.depth += 1;
        self.scope.push(name.to_owned());
        self.check_name(name);
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth -= 1;
        self.scope.pop();
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.namespace.push(name.to_owned());
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.namespace.pop();
    }

    fn visit_atom(&mut self, name: &str, signal: &dyn Atom) {
        let mut path = self.namespace.clone();
        path.extend(self.scope.iter().skip(1).cloned());
        path.push(name.to_owned());
        let full = path.join("$");
        if self.depth == 1 {
            self.check_name(&full);
            if signal.kind() == AtomKind::LocalSignal {
                self.locals.insert(full.clone());
            }
        }
        self.widths.insert(full, signal.bits());
    }
}

impl Dialect {
    fn refuse(&mut self, what: &str, expression: &VerilogExpression) {
        let text: String = format!("{what}: {expression:?}")
            .chars()
            .take(200)
            .collect();
        self.refused.push(text);
    }

    fn check_name(&mut self, name: &str) {
        if emit::KEYWORDS.contains(&name) {
            self.refused.push(format!("`{name}` is a Verilog keyword"));
        }
    }

    /// Name of a signal as its atom is called; a loop index stands for element 0.
    fn name(signal: &str) -> String {
        let signal = signal.trim_end_matches("$next");
        match (signal.find('['), signal.find(']')) {
            (Some(open), Some(close)) => {
                let index = &signal[open + 1..close];
                let index = if index.parse::<u32>().is_ok() {
                    index
                } else {
                    "0"
                };
                format!("{}${index}{}", &signal[..open], &signal[close + 1..])
            }
            _ => signal.to_owned(),
        }
    }

    fn width(&self, signal: &str) -> Option<usize> {
        self.widths.get(&Self::name(signal)).copied()
    }

    /// Width of an operand that may stand beside an operator: a signal, or a literal (no width of its own).
    fn operand(&mut self, e: &VerilogExpression) -> Option<Option<usize>> {
        match e {
            VerilogExpression::Signal(name) if self.loops.contains(name) => Some(None),
            VerilogExpression::Signal(name) => {
                let width = self.width(name);
                if width.is_none() {
                    self.refuse("unknown signal", e);
                }
                Some(width)
            }
            VerilogExpression::Literal(_) => Some(None),
            _ => None,
        }
    }

    /// A one-bit condition; those may nest, in parentheses.
    fn condition(&mut self, e: &VerilogExpression) -> bool {
        use VerilogExpression::{Binary, Index, Literal, Paren, Signal, Unary};
        match e {
            Signal(name) => self.width(name) == Some(1),
            Literal(literal) => format!("{literal}").starts_with("1'"),
            Paren(inner) => self.condition(inner),
            Unary(VerilogOpUnary::Not, inner) => {
                matches!(**inner, Signal(_) | Paren(_)) && self.condition(inner)
            }
            Unary(VerilogOpUnary::Neg, _) => false,
            Unary(_, inner) => matches!(**inner, Signal(_)) && self.operand(inner).is_some(),
            Index(signal, place) => matches!(**signal, Signal(_)) && matches!(**place, Literal(_)),
            Binary(a, op @ (VerilogOp::BitAnd | VerilogOp::BitOr), b) => {
                let chain = |x: &VerilogExpression| match x {
                    Binary(_, inner, _) => format!("{inner:?}") == format!("{op:?}"),
                    _ => true,
                };
                chain(a) && chain(b) && self.condition(a) && self.condition(b)
            }
            Binary(a, op, b) if is_comparison(op) => self.comparable(a, b),
            _ => false,
        }
    }

    /// Both sides stand alone, and have one width unless one is a literal.
    fn comparable(&mut self, a: &VerilogExpression, b: &VerilogExpression) -> bool {
        match (self.operand(a), self.operand(b)) {
            (Some(Some(a)), Some(Some(b))) => a == b,
            (Some(a), Some(b)) => a.is_some() || b.is_some(),
            _ => false,
        }
    }

    /// A value of `width` bits: one operator at most, its operands standing alone.
    fn value(&mut self, e: &VerilogExpression, width: usize) -> bool {
        use VerilogExpression::{Binary, Cast, Literal, Signal, Slice, Unary};
        let same = |found: Option<Option<usize>>| {
            matches!(found, Some(None)) || found == Some(Some(width))
        };
        match e {
            Signal(_) | Literal(_) => same(self.operand(e)),
            Unary(VerilogOpUnary::Not, inner) => {
                matches!(**inner, Signal(_)) && same(self.operand(inner))
            }
            Cast(inner, bits) => {
                matches!(**inner, Signal(_)) && *bits == width && self.operand(inner).is_some()
            }
            Slice(inner, bits, place) => {
                matches!((&**inner, &**place), (Signal(_), Literal(_)))
                    && *bits == width
                    && self.operand(inner).is_some()
            }
            Binary(a, VerilogOp::Shl | VerilogOp::Shr, b) => {
                self.operand(a) == Some(Some(width)) && self.operand(b).is_some()
            }
            Binary(a, VerilogOp::Add, b) => {
                self.operand(a) == Some(Some(width))
                    && (same(self.operand(b)) || self.operand(b) == Some(Some(1)))
            }
            Binary(
                a,
                VerilogOp::Sub | VerilogOp::BitXor | VerilogOp::BitAnd | VerilogOp::BitOr,
                b,
            ) => self.operand(a) == Some(Some(width)) && same(self.operand(b)),
            _ => false,
        }
    }

    /// A wire that is read before the kernel has assigned it holds what the last clock left in it, which hardware does not.
    fn reads(&mut self, e: &VerilogExpression) {
        use VerilogExpression::{Binary, Cast, Index, Paren, Signal, Slice, Unary};
        match e {
            Signal(name) => {
                let name = Self::name(name);
                if self.locals.contains(&name) && !self.assigned.contains(&name) {
                    self.refuse("read before it is assigned", e);
                }
            }
            Paren(inner) | Unary(_, inner) | Cast(inner, _) => self.reads(inner),
            Index(a, b) | Slice(a, _, b) | Binary(a, _, b) => {
                self.reads(a);
                self.reads(b);
            }
            _ => {}
        }
    }

    fn assignment(&mut self, target: &VerilogExpression, value: &VerilogExpression) {
        let VerilogExpression::Signal(name) = target else {
            return self.refuse("assignment to something else than a signal", target);
        };
        let name = Self::name(name);
        let Some(width) = self.widths.get(&name).copied() else {
            return self.refuse("assignment to an unknown signal", target);
        };
        self.reads(value);
        let means_the_same = self.value(value, width) || (width == 1 && self.condition(value));
        if !means_the_same {
            self.refuse("this expression may mean something else in Verilog", value);
        }
        if self.locals.contains(&name) && self.assigned.insert(name) && self.nesting > 0 {
            self.refuse(
                "first assigned under a condition, which makes a latch",
                target,
            );
        }
    }

    fn block(&mut self, block: &[VerilogStatement]) {
        for statement in block {
            self.statement(statement);
        }
    }

    fn nested(&mut self, block: &[VerilogStatement]) {
        self.nesting += 1;
        self.block(block);
        self.nesting -= 1;
    }

    fn statement(&mut self, statement: &VerilogStatement) {
        match statement {
            VerilogStatement::Assignment(target, value) => self.assignment(target, value),
            VerilogStatement::If(chosen) => {
                self.reads(&chosen.test);
                if !self.condition(&chosen.test) {
                    self.refuse("not a one-bit condition", &chosen.test);
                }
                self.nested(&chosen.then);
                match &chosen.otherwise {
                    VerilogBlockOrConditional::Block(block) => self.nested(block),
                    VerilogBlockOrConditional::Conditional(next) => self.statement(next),
                    VerilogBlockOrConditional::None => {}
                }
            }
            VerilogStatement::Match(chosen) => {
                self.reads(&chosen.test);
                if self.operand(&chosen.test).is_none() {
                    self.refuse("match on an expression", &chosen.test);
                }
                for case in &chosen.cases {
                    if case.condition != "default" && case.condition.parse::<u32>().is_err() {
                        self.refused
                            .push(format!("case `{}` is no decimal number", case.condition));
                    }
                    self.nested(&case.block);
                }
            }
            VerilogStatement::Loop(repeated) => {
                self.loops.push(repeated.index.clone());
                self.block(&repeated.block);
                self.loops.pop();
            }
            VerilogStatement::Macro(block) => self.block(block),
            VerilogStatement::Comment(_) => {}
            VerilogStatement::SliceAssignment { base, .. } => {
                self.refuse("assignment to a slice", base)
            }
            VerilogStatement::Link(_) => self.refused.push("a link".into()),
        }
    }
}

fn is_comparison(op: &VerilogOp) -> bool {
    use VerilogOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
}

#[test]
fn the_unit_keeps_to_the_dialect() {
    assert_eq!(refusals(&super::Unit::new()), Vec::<String>::new());
}
