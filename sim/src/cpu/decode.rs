//! From an instruction's bits to a decoded [`Op`].
//!
//! The rule that must never break: everything Ibex calls illegal decodes to `Illegal`, nothing else does (CSR
//! addresses and modes are judged when executed). Source: RISC-V Unprivileged ISA, RV32/64G Instruction Set
//! Listings; ibex_decoder.sv for what is not checked (`fence` operands, hints).

use super::compressed::expand;
use super::op::{Kind, Op, SINK};

/// Decodes the instruction at `pc` whose first half word is `first`; `second` is asked for only when the
/// instruction is 32 bits long and answers `None` beyond the end of the code.
pub fn decode(pc: u32, first: u16, second: impl FnOnce() -> Option<u16>) -> Op {
    if first & 3 != 3 {
        let raw = u32::from(first);
        let expanded = expand(first).and_then(|word| decode_word(pc, word));
        return Op {
            raw,
            size: 1,
            straddles: false,
            ..expanded.unwrap_or(Op {
                kind: Kind::Illegal,
                ..Op::UNDECODED
            })
        };
    }
    let straddles = pc & 2 != 0;
    let Some(second) = second() else {
        return Op {
            kind: Kind::Truncated,
            raw: u32::from(first),
            size: 2,
            straddles,
            ..Op::UNDECODED
        };
    };
    let raw = u32::from(second) << 16 | u32::from(first);
    let decoded = decode_word(pc, raw).unwrap_or(Op {
        kind: Kind::Illegal,
        ..Op::UNDECODED
    });
    Op {
        raw,
        size: 2,
        straddles,
        ..decoded
    }
}

/// The fields of a 32-bit instruction.
struct Fields(u32);

impl Fields {
    fn rd(&self) -> u8 {
        match (self.0 >> 7 & 31) as u8 {
            0 => SINK,
            rd => rd,
        }
    }
    fn rs1(&self) -> u8 {
        (self.0 >> 15 & 31) as u8
    }
    fn rs2(&self) -> u8 {
        (self.0 >> 20 & 31) as u8
    }
    fn funct3(&self) -> u32 {
        self.0 >> 12 & 7
    }
    fn funct7(&self) -> u32 {
        self.0 >> 25
    }
    fn imm_i(&self) -> u32 {
        (self.0 as i32 >> 20) as u32
    }
    fn imm_s(&self) -> u32 {
        self.imm_i() & !31 | self.0 >> 7 & 31
    }
    fn imm_b(&self) -> u32 {
        let sign = (self.0 as i32 >> 31) as u32;
        sign << 12 | (self.0 >> 7 & 1) << 11 | (self.0 >> 25 & 63) << 5 | (self.0 >> 8 & 15) << 1
    }
    fn imm_j(&self) -> u32 {
        let sign = (self.0 as i32 >> 31) as u32;
        sign << 20 | self.0 & 0xf_f000 | (self.0 >> 20 & 1) << 11 | (self.0 >> 21 & 1023) << 1
    }
    /// Register, register and immediate; unused places are zero.
    fn op(&self, kind: Kind, rd: u8, rs1: u8, rs2: u8, imm: u32) -> Op {
        Op {
            kind,
            rd,
            rs1,
            rs2,
            imm,
            ..Op::UNDECODED
        }
    }
}

/// A byte distance in half words, keeping the sign.
const fn half_words(distance: u32) -> u32 {
    (distance as i32 >> 1) as u32
}

fn decode_word(pc: u32, word: u32) -> Option<Op> {
    let f = Fields(word);
    match word & 0x7f {
        0x37 => Some(f.op(Kind::Add, f.rd(), 0, 0, word & !0xfff)),
        0x17 => Some(f.op(Kind::Add, f.rd(), 0, 0, pc.wrapping_add(word & !0xfff))),
        0x6f => Some(f.op(Kind::Jal, f.rd(), 0, 0, half_words(f.imm_j()))),
        0x67 if f.funct3() == 0 => Some(f.op(Kind::Jalr, f.rd(), f.rs1(), 0, f.imm_i())),
        0x63 => {
            branch(f.funct3()).map(|kind| f.op(kind, SINK, f.rs1(), f.rs2(), half_words(f.imm_b())))
        }
        0x03 => load(f.funct3()).map(|kind| f.op(kind, f.rd(), f.rs1(), 0, f.imm_i())),
        0x23 => store(f.funct3()).map(|kind| f.op(kind, SINK, f.rs1(), f.rs2(), f.imm_s())),
        0x13 => immediate(&f),
        0x33 => {
            register(f.funct7(), f.funct3()).map(|kind| f.op(kind, f.rd(), f.rs1(), f.rs2(), 0))
        }
        0x0f => match f.funct3() {
            // Every access completes in order, so there is nothing to wait for.
            0 => Some(f.op(Kind::Add, SINK, 0, 0, 0)),
            1 => Some(f.op(Kind::FenceI, SINK, 0, 0, 0)),
            _ => None,
        },
        0x73 => system(&f).map(|kind| f.op(kind, f.rd(), f.rs1(), 0, 0)),
        _ => None,
    }
}

fn branch(funct3: u32) -> Option<Kind> {
    Some(match funct3 {
        0 => Kind::Beq,
        1 => Kind::Bne,
        4 => Kind::Blt,
        5 => Kind::Bge,
        6 => Kind::Bltu,
        7 => Kind::Bgeu,
        _ => return None,
    })
}

fn load(funct3: u32) -> Option<Kind> {
    Some(match funct3 {
        0 => Kind::Lb,
        1 => Kind::Lh,
        2 => Kind::Lw,
        4 => Kind::Lbu,
        5 => Kind::Lhu,
        _ => return None,
    })
}

fn store(funct3: u32) -> Option<Kind> {
    Some(match funct3 {
        0 => Kind::Sb,
        1 => Kind::Sh,
        2 => Kind::Sw,
        _ => return None,
    })
}

fn immediate(f: &Fields) -> Option<Op> {
    let (kind, imm) = match (f.funct3(), f.funct7()) {
        (0, _) => (Kind::Add, f.imm_i()),
        (2, _) => (Kind::Slt, f.imm_i()),
        (3, _) => (Kind::Sltu, f.imm_i()),
        (4, _) => (Kind::Xor, f.imm_i()),
        (6, _) => (Kind::Or, f.imm_i()),
        (7, _) => (Kind::And, f.imm_i()),
        (1, 0) => (Kind::Sll, u32::from(f.rs2())),
        (5, 0) => (Kind::Srl, u32::from(f.rs2())),
        (5, 0x20) => (Kind::Sra, u32::from(f.rs2())),
        _ => return None,
    };
    Some(f.op(kind, f.rd(), f.rs1(), 0, imm))
}

fn register(funct7: u32, funct3: u32) -> Option<Kind> {
    Some(match (funct7, funct3) {
        (0, 0) => Kind::Add,
        (0x20, 0) => Kind::Sub,
        (0, 1) => Kind::Sll,
        (0, 2) => Kind::Slt,
        (0, 3) => Kind::Sltu,
        (0, 4) => Kind::Xor,
        (0, 5) => Kind::Srl,
        (0x20, 5) => Kind::Sra,
        (0, 6) => Kind::Or,
        (0, 7) => Kind::And,
        (1, 0) => Kind::Mul,
        (1, 1) => Kind::Mulh,
        (1, 2) => Kind::Mulhsu,
        (1, 3) => Kind::Mulhu,
        (1, 4) => Kind::Div,
        (1, 5) => Kind::Divu,
        (1, 6) => Kind::Rem,
        (1, 7) => Kind::Remu,
        _ => return None,
    })
}

fn system(f: &Fields) -> Option<Kind> {
    match f.funct3() {
        0 => match f.0 {
            0x0000_0073 => Some(Kind::Ecall),
            0x0010_0073 => Some(Kind::Ebreak),
            0x3020_0073 => Some(Kind::Mret),
            0x1050_0073 => Some(Kind::Wfi),
            _ => None,
        },
        4 => None,
        _ => Some(Kind::Csr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(word: u32) -> Op {
        decode(0x100, word as u16, || Some((word >> 16) as u16))
    }

    #[test]
    fn immediates_keep_their_sign() {
        assert_eq!(word(0xfff0_0513).imm, u32::MAX, "addi a0, zero, -1");
        assert_eq!(
            word(0xfe00_0ee3).imm as i32,
            -2,
            "beq zero, zero, -4 is two half words back"
        );
        assert_eq!(word(0xffdf_f06f).imm as i32, -2, "j -4");
        assert_eq!(word(0xfe11_2e23).imm as i32, -4, "sw ra, -4(sp)");
        assert_eq!(word(0x0000_1517).imm, 0x1100, "auipc a0, 1 at 0x100");
    }

    #[test]
    fn writes_to_x0_go_to_the_sink() {
        assert_eq!(word(0x0000_0013).rd, SINK);
        assert_eq!(word(0x0000_0513).rd, 10);
    }

    #[test]
    fn what_does_not_exist_is_illegal() {
        for bits in [
            0xffff_ffff,
            0x0000_0073 | 1 << 7,
            0x3420_2003 | 0x7000,
            0x4010_1033,
            0x0201_1013,
            0x0000_4073,
        ] {
            assert_eq!(word(bits).kind, Kind::Illegal, "{bits:#010x}");
        }
        assert_eq!(decode(0, 0, || None).kind, Kind::Illegal, "all zeros");
        assert_eq!(decode(0, 3, || None).kind, Kind::Truncated);
    }
}
