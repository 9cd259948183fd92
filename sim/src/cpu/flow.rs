//! What an instruction does to the chain of calls, by the convention of the link registers.
//!
//! The rule that must never break: only `jal` and `jalr` call or return, and their register numbers alone say which.
//! Source: The RISC-V Instruction Set Manual, Volume I, table "Return-address stack prediction hints".

use super::code::CodeMap;
use super::op::{Kind, Op};

/// Link registers: `ra` and the alternate one. Source: as above.
const LINKS: [u8; 2] = [1, 5];

/// What follows an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    /// The same call goes on, here or after a jump.
    Same,
    /// A call; it returns to this address.
    Call(u32),
    /// The innermost call returns.
    Return,
    /// The innermost call returns into a new one, which returns to this address.
    Swap(u32),
    /// The handler of a trap returns.
    TrapReturn,
}

impl CodeMap {
    /// What the instruction at `pc` does once it completes.
    pub(crate) fn flow(&self, pc: u32) -> Flow {
        let region = self.find(pc).map(|index| self.region(index));
        let op = region.and_then(|region| region.ops.get((pc - region.base) as usize / 2));
        op.map_or(Flow::Same, |op| flow(pc, op))
    }
}

fn flow(pc: u32, op: &Op) -> Flow {
    let after = pc.wrapping_add(2 * u32::from(op.size));
    let (to, from) = (LINKS.contains(&op.rd), LINKS.contains(&op.rs1));
    match op.kind {
        Kind::Jal if to => Flow::Call(after),
        Kind::Jalr => match (to, from) {
            (false, false) => Flow::Same,
            (false, true) => Flow::Return,
            (true, true) if op.rd != op.rs1 => Flow::Swap(after),
            (true, _) => Flow::Call(after),
        },
        Kind::Mret => Flow::TrapReturn,
        _ => Flow::Same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cpu::Region;

    #[test]
    fn link_registers_tell_calls_from_returns() {
        let words: [u32; 8] = [
            0x0080_00ef, // jal ra, +8
            0x0080_006f, // j +8
            0x0000_8067, // ret
            0x0003_00e7, // jalr ra, t1
            0x0003_0067, // jr t1
            0x0002_80e7, // jalr ra, t0
            0x0000_80e7, // jalr ra, ra
            0x3020_0073, // mret
        ];
        let bytes = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let region = Region {
            base: 0,
            bytes,
            gate: None,
        };
        let code = CodeMap::new(0, vec![region]).unwrap();
        let flows: Vec<Flow> = (0..9).map(|word| code.flow(4 * word)).collect();
        assert_eq!(
            flows,
            [
                Flow::Call(4),
                Flow::Same,
                Flow::Return,
                Flow::Call(16),
                Flow::Same,
                Flow::Swap(24),
                Flow::Call(28),
                Flow::TrapReturn,
                Flow::Same,
            ]
        );
    }
}
