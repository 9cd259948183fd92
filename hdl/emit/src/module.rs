//! A unit as plain data: signals, registers and the statements of its one combinational block.
//!
//! The statements are executed in order, as in a Verilog `always @(*)` block with blocking assignments: a later
//! assignment wins. At the rising edge each register takes what its `next` signal then holds. Words of a [`Memory`] are registers that
//! the block looks up and puts by their place. The rule that must never break: every
//! expression carries its own width, and its operands have exactly the widths that its operator asks for.

use crate::memory::{Access, Memory};

/// A unit of one clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// Every signal, in the order of declaration.
    pub signals: Vec<Signal>,
    /// Every register, words of memories included, in the order of declaration.
    pub registers: Vec<Register>,
    /// Every memory.
    pub memories: Vec<Memory>,
    /// The clock, an input.
    pub clock: SignalId,
    /// The synchronous reset: an input, or a wire that is assigned once.
    pub reset: SignalId,
    /// The combinational block.
    pub body: Vec<Statement>,
}

/// Place of a signal in [`Module::signals`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignalId(pub usize);

/// A named value of 1 to 64 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Name, legal in Verilog and in Rust.
    pub name: String,
    /// Width in bits.
    pub width: u32,
    /// What it is.
    pub kind: Kind,
}

/// What a signal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An input pin, clock and reset included.
    Input,
    /// An output pin, driven by the block.
    Output,
    /// A value inside the block.
    Wire,
    /// A named number.
    Constant(u64),
    /// What a register holds; the place is that in [`Module::registers`].
    Present(usize),
    /// What a register will hold after the edge.
    Next(usize),
    /// The complement that a paired register holds.
    Complement(usize),
    /// One bit: the two halves of a paired register are no complements.
    Differs(usize),
    /// A name that a [`Memory`] has in Verilog, and only there.
    Memory,
}

/// A register with synchronous reset, or a word of a memory, which has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// Name, that of its present value.
    pub name: String,
    /// Width in bits.
    pub width: u32,
    /// What it holds after an edge with reset; nothing for a word of a memory, which keeps what it holds.
    pub after_reset: Option<u64>,
    /// What it holds.
    pub present: SignalId,
    /// What it will hold.
    pub next: SignalId,
    /// The complement beside it and the signal that tells that the two do not fit, when it is paired.
    pub pair: Option<(SignalId, SignalId)>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// The signal takes the value, of its own width.
    Assign(SignalId, Expression),
    /// A one-bit condition, what happens when it holds, what happens otherwise.
    If(Expression, Vec<Statement>, Vec<Statement>),
    /// A value, the cases, and what happens in none of them.
    Case(Expression, Vec<(u64, Vec<Statement>)>, Vec<Statement>),
    /// What happens to the memory of that place.
    Memory(usize, Access),
    /// A heading for what follows.
    Heading(String),
}

/// A value with its exact width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Width in bits.
    pub width: u32,
    /// How it comes about.
    pub value: Value,
}

/// How a value comes about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A signal, of this width.
    Signal(SignalId),
    /// A number that fits the width.
    Literal(u64),
    /// An operator on one value.
    Unary(Unary, Box<Expression>),
    /// An operator on two values.
    Binary(Binary, Box<Expression>, Box<Expression>),
    /// The bits of a wider or equal value from this place upwards.
    Slice(Box<Expression>, u32),
    /// A narrower value with zeroes above it.
    Extend(Box<Expression>),
}

/// Operators on one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unary {
    /// Every bit inverted; width of the operand.
    Not,
    /// The two's complement; width of the operand.
    Negate,
    /// One bit: all bits are set.
    All,
    /// One bit: some bit is set.
    Any,
    /// One bit: an odd number of bits is set.
    Parity,
}

/// Operators on two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Binary {
    /// Sum; all widths equal, the carry is lost.
    Add,
    /// Difference; all widths equal, the borrow is lost.
    Subtract,
    /// Product; all widths equal, the upper half is lost.
    Multiply,
    /// Bitwise; all widths equal.
    And,
    /// Bitwise; all widths equal.
    Or,
    /// Bitwise; all widths equal.
    Xor,
    /// To the left; width of the left operand, zero when shifted by the width or more.
    ShiftLeft,
    /// To the right; width of the left operand, zero when shifted by the width or more.
    ShiftRight,
    /// One bit; operands of equal width, unsigned like all comparisons.
    Equal,
    /// One bit.
    NotEqual,
    /// One bit.
    Less,
    /// One bit.
    LessOrEqual,
    /// One bit.
    Greater,
    /// One bit.
    GreaterOrEqual,
}

impl Binary {
    /// Whether the result is one bit that compares two values.
    #[must_use]
    pub fn compares(self) -> bool {
        use Binary::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
        matches!(
            self,
            Equal | NotEqual | Less | LessOrEqual | Greater | GreaterOrEqual
        )
    }

    /// Whether the right operand is a number of places, of any width.
    #[must_use]
    pub fn shifts(self) -> bool {
        matches!(self, Self::ShiftLeft | Self::ShiftRight)
    }
}

impl Module {
    /// The signal of that place.
    #[must_use]
    pub fn signal(&self, id: SignalId) -> &Signal {
        &self.signals[id.0]
    }

    /// The place of the signal of that name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<SignalId> {
        let place = self.signals.iter().position(|signal| signal.name == name)?;
        Some(SignalId(place))
    }
}

/// The lowest `width` bits set, 1 to 64.
#[must_use]
pub fn mask(width: u32) -> u64 {
    u64::MAX >> (64 - width)
}
