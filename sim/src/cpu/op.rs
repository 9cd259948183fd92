//! One decoded instruction: sixteen bytes the execution loop can act on without looking at the encoding again.
//!
//! Immediates share the path of the second register: every arithmetic instruction computes with
//! `x[rs2] + imm`, where one of the two is zero. A destination of x0 is replaced by [`SINK`], so a write needs
//! no test and x0 stays zero.

use super::bus::Width;

/// Register number that takes the writes to x0; outside the architectural 0 to 31.
pub const SINK: u8 = 32;

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs, reason = "the names are the instruction set's own")]
pub enum Kind {
    Add,
    Sub,
    Sll,
    Slt,
    Sltu,
    Xor,
    Srl,
    Sra,
    Or,
    And,
    Mul,
    Mulh,
    Mulhsu,
    Mulhu,
    Div,
    Divu,
    Rem,
    Remu,
    Lb,
    Lh,
    Lw,
    Lbu,
    Lhu,
    Sb,
    Sh,
    Sw,
    Beq,
    Bne,
    Blt,
    Bge,
    Bltu,
    Bgeu,
    Jal,
    Jalr,
    /// Any CSR access; the bits are in [`Op::raw`].
    Csr,
    Ecall,
    Ebreak,
    Mret,
    Wfi,
    FenceI,
    /// Does not exist.
    Illegal,
    /// Reaches beyond the end of its code region.
    Truncated,
    /// Not decoded yet; only in writable code.
    Undecoded,
}

/// One decoded instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Op {
    /// What to do.
    pub kind: Kind,
    /// Destination, [`SINK`] for x0.
    pub rd: u8,
    /// First source.
    pub rs1: u8,
    /// Second source, 0 where there is none.
    pub rs2: u8,
    /// Immediate: added to `x[rs2]` in arithmetic, to `x[rs1]` in addresses; for jumps and branches the
    /// distance in half words.
    pub imm: u32,
    /// The instruction's own bits (16 for a compressed one), for `mtval` and CSR accesses.
    pub raw: u32,
    /// Length in half words: 1 or 2.
    pub size: u8,
    /// 32 bits long at an address that is not word-aligned: its two halves need two fetches.
    pub straddles: bool,
}

impl Op {
    /// A place nobody has decoded yet.
    pub const UNDECODED: Self = Self {
        kind: Kind::Undecoded,
        rd: SINK,
        rs1: 0,
        rs2: 0,
        imm: 0,
        raw: 0,
        size: 1,
        straddles: false,
    };

    /// Width of the data access it makes, and whether it stores; `None` where it makes none.
    #[inline(always)]
    pub fn access(&self) -> Option<(Width, bool)> {
        Some(match self.kind {
            Kind::Lb | Kind::Lbu => (Width::Byte, false),
            Kind::Lh | Kind::Lhu => (Width::Half, false),
            Kind::Lw => (Width::Word, false),
            Kind::Sb => (Width::Byte, true),
            Kind::Sh => (Width::Half, true),
            Kind::Sw => (Width::Word, true),
            _ => return None,
        })
    }
}
