//! Compressed instructions: each stands for one 32-bit instruction and is expanded to it before decoding.
//!
//! Source: RISC-V Unprivileged ISA, chapter "C" Standard Extension; what Ibex refuses (floating point, 64-bit
//! forms, shifts by 32 and more) is refused here.

const OP_IMM: u32 = 0x13;
const OP: u32 = 0x33;
const LUI: u32 = 0x37;
const LOAD_WORD: u32 = 0x2003;
const STORE_WORD: u32 = 0x2023;
const BRANCH: u32 = 0x63;
const JALR: u32 = 0x67;
const JAL: u32 = 0x6f;
const EBREAK: u32 = 0x0010_0073;

/// Bits `high..=low` of `from`, moved to start at bit `to`.
const fn pick(from: u32, high: u32, low: u32, to: u32) -> u32 {
    ((from >> low) & ((1 << (high - low + 1)) - 1)) << to
}

/// Bit 12 repeated from bit `to` upwards.
const fn sign(from: u32, to: u32) -> u32 {
    if from & 1 << 12 == 0 {
        0
    } else {
        u32::MAX << to
    }
}

const fn i_type(imm: u32, rs1: u32, funct3: u32, rd: u32, opcode: u32) -> u32 {
    imm << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode
}

const fn r_type(funct7: u32, rs2: u32, rs1: u32, funct3: u32, rd: u32) -> u32 {
    funct7 << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | OP
}

const fn store(imm: u32, rs2: u32, rs1: u32) -> u32 {
    (imm >> 5) << 25 | rs2 << 20 | rs1 << 15 | (imm & 31) << 7 | STORE_WORD
}

const fn jump(imm: u32, rd: u32) -> u32 {
    pick(imm, 20, 20, 31)
        | pick(imm, 10, 1, 21)
        | pick(imm, 11, 11, 20)
        | pick(imm, 19, 12, 12)
        | rd << 7
        | JAL
}

const fn branch(imm: u32, rs1: u32, funct3: u32) -> u32 {
    pick(imm, 12, 12, 31)
        | pick(imm, 10, 5, 25)
        | rs1 << 15
        | funct3 << 12
        | pick(imm, 4, 1, 8)
        | pick(imm, 11, 11, 7)
        | BRANCH
}

/// The 32-bit instruction a 16-bit one stands for, `None` where it is illegal. `half` has bits 1:0 other than 11.
#[must_use]
pub fn expand(half: u16) -> Option<u32> {
    let h = u32::from(half);
    let funct3 = h >> 13;
    match h & 3 {
        0 => quadrant_0(h, funct3),
        1 => quadrant_1(h, funct3),
        _ => quadrant_2(h, funct3),
    }
}

fn quadrant_0(h: u32, funct3: u32) -> Option<u32> {
    let (rd, rs1) = (8 + pick(h, 4, 2, 0), 8 + pick(h, 9, 7, 0));
    let word_offset = pick(h, 5, 5, 6) | pick(h, 12, 10, 3) | pick(h, 6, 6, 2);
    match funct3 {
        0 => {
            let imm = pick(h, 10, 7, 6) | pick(h, 12, 11, 4) | pick(h, 5, 5, 3) | pick(h, 6, 6, 2);
            (imm != 0).then_some(i_type(imm, 2, 0, rd, OP_IMM))
        }
        2 => Some(i_type(word_offset, rs1, 0, rd, LOAD_WORD)),
        6 => Some(store(word_offset, rd, rs1)),
        _ => None,
    }
}

fn quadrant_1(h: u32, funct3: u32) -> Option<u32> {
    let rd = pick(h, 11, 7, 0);
    let imm6 = sign(h, 5) | pick(h, 6, 2, 0);
    match funct3 {
        0 => Some(i_type(imm6, rd, 0, rd, OP_IMM)),
        1 | 5 => {
            let imm = sign(h, 11)
                | pick(h, 8, 8, 10)
                | pick(h, 10, 9, 8)
                | pick(h, 6, 6, 7)
                | pick(h, 7, 7, 6)
                | pick(h, 2, 2, 5)
                | pick(h, 11, 11, 4)
                | pick(h, 5, 3, 1);
            Some(jump(imm, u32::from(funct3 == 1)))
        }
        2 => Some(i_type(imm6, 0, 0, rd, OP_IMM)),
        3 if imm6 == 0 => None,
        3 if rd == 2 => {
            let imm = sign(h, 9)
                | pick(h, 4, 3, 7)
                | pick(h, 5, 5, 6)
                | pick(h, 2, 2, 5)
                | pick(h, 6, 6, 4);
            Some(i_type(imm, 2, 0, 2, OP_IMM))
        }
        3 => Some(imm6 << 12 | rd << 7 | LUI),
        4 => arithmetic(h),
        _ => {
            let imm = sign(h, 8)
                | pick(h, 6, 5, 6)
                | pick(h, 2, 2, 5)
                | pick(h, 11, 10, 3)
                | pick(h, 4, 3, 1);
            Some(branch(imm, 8 + pick(h, 9, 7, 0), funct3 & 1))
        }
    }
}

fn arithmetic(h: u32) -> Option<u32> {
    let (rd, rs2) = (8 + pick(h, 9, 7, 0), 8 + pick(h, 4, 2, 0));
    let shift = pick(h, 6, 2, 0);
    let upper = h & 1 << 12 != 0;
    match pick(h, 11, 10, 0) {
        0 | 1 if upper => None,
        0 => Some(i_type(shift, rd, 5, rd, OP_IMM)),
        1 => Some(i_type(shift | 0x400, rd, 5, rd, OP_IMM)),
        2 => Some(i_type(sign(h, 5) | shift, rd, 7, rd, OP_IMM)),
        _ if upper => None,
        _ => Some(match pick(h, 6, 5, 0) {
            0 => r_type(0x20, rs2, rd, 0, rd),
            1 => r_type(0, rs2, rd, 4, rd),
            2 => r_type(0, rs2, rd, 6, rd),
            _ => r_type(0, rs2, rd, 7, rd),
        }),
    }
}

fn quadrant_2(h: u32, funct3: u32) -> Option<u32> {
    let (rd, rs2) = (pick(h, 11, 7, 0), pick(h, 6, 2, 0));
    let upper = h & 1 << 12 != 0;
    match funct3 {
        0 if upper => None,
        0 => Some(i_type(rs2, rd, 1, rd, OP_IMM)),
        2 if rd == 0 => None,
        2 => Some(i_type(
            pick(h, 3, 2, 6) | pick(h, 12, 12, 5) | pick(h, 6, 4, 2),
            2,
            0,
            rd,
            LOAD_WORD,
        )),
        4 => match (upper, rs2, rd) {
            (false, 0, 0) => None,
            (false, 0, _) => Some(i_type(0, rd, 0, 0, JALR)),
            (false, _, _) => Some(r_type(0, rs2, 0, 0, rd)),
            (true, 0, 0) => Some(EBREAK),
            (true, 0, _) => Some(i_type(0, rd, 0, 1, JALR)),
            (true, _, _) => Some(r_type(0, rs2, rd, 0, rd)),
        },
        6 => Some(store(pick(h, 8, 7, 6) | pick(h, 12, 9, 2), rs2, 2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs made with GNU binutils 2.40 (`objdump -d -M no-aliases`).
    #[test]
    fn known_encodings_expand_to_their_long_forms() {
        for (half, word) in [
            (0x0001, 0x0000_0013), // c.nop
            (0x1141, 0xff01_0113), // c.addi sp,-16
            (0xc606, 0x0011_2623), // c.swsp ra,12(sp)
            (0x40b2, 0x00c1_2083), // c.lwsp ra,12(sp)
            (0x8082, 0x0000_8067), // c.jr ra
            (0x852e, 0x00b0_0533), // c.mv a0,a1
            (0x952e, 0x00b5_0533), // c.add a0,a1
            (0x8d0d, 0x40b5_0533), // c.sub a0,a1
            (0x4508, 0x0085_2503), // c.lw a0,8(a0)
            (0xc50c, 0x00b5_2423), // c.sw a1,8(a0)
            (0x9002, 0x0010_0073), // c.ebreak
            (0x6505, 0x0000_1537), // c.lui a0,1
            (0x157d, 0xfff5_0513), // c.addi a0,-1
            (0x0505, 0x0015_0513), // c.addi a0,1
            (0x617d, 0x1f01_0113), // c.addi16sp sp,496
        ] {
            assert_eq!(expand(half), Some(word), "{half:#06x}");
        }
    }

    #[test]
    fn reserved_encodings_are_illegal() {
        for half in [
            0x0000, 0x8002, 0x4002, 0x6081, 0x1002, 0x9105, 0x9c01, 0x2000, 0xa000, 0x6001,
        ] {
            assert_eq!(expand(half), None, "{half:#06x}");
        }
    }
}
