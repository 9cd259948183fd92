//! Code memory: regions decoded once, before the first cycle.
//!
//! The rule that must never break: a decoded table equals its bytes. Regions are read-only and shared; the one
//! writable stretch a map may name is decoded by each processor for itself while it executes.

use std::ops::Range;

use super::decode::decode;
use super::op::Op;
use super::writable::WritableCode;

/// One stretch of program memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// First byte; a multiple of 4.
    pub base: u32,
    /// The code, little-endian; a multiple of 2 bytes long.
    pub bytes: Vec<u8>,
    /// With a gate, code outside may enter only there (any other fetch from outside traps) and interrupts wait
    /// while the pc is inside.
    pub gate: Option<u32>,
}

/// What is wrong with a code map.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A region that does not start at a word or ends inside a half word.
    #[error(
        "code region at {base:#010x}, {bytes} bytes: must start at a multiple of 4 and have an even length"
    )]
    Unaligned {
        /// First byte.
        base: u32,
        /// Length.
        bytes: usize,
    },
    /// A region beyond the end of the address space.
    #[error("code region at {base:#010x}, {bytes} bytes: reaches beyond the 32-bit address space")]
    TooLong {
        /// First byte.
        base: u32,
        /// Length.
        bytes: usize,
    },
    /// Two regions share addresses.
    #[error("code regions at {0:#010x} and {1:#010x} overlap")]
    Overlap(u32, u32),
    /// A gate outside its region or at an odd address.
    #[error("gate {gate:#010x} is not an instruction address of its region at {base:#010x}")]
    Gate {
        /// First byte of the region.
        base: u32,
        /// The gate.
        gate: u32,
    },
}

/// A region with its decoded instructions, one entry for each half word.
#[derive(Clone, Debug)]
pub(super) struct Decoded {
    pub base: u32,
    pub ops: Vec<Op>,
    pub gate: Option<u32>,
}

impl Decoded {
    fn end(&self) -> u64 {
        u64::from(self.base) + 2 * self.ops.len() as u64
    }

    fn contains(&self, pc: u32) -> bool {
        pc >= self.base && u64::from(pc) < self.end()
    }
}

/// A program as a processor sees it: decoded regions and the address it starts at. Shared, never changed.
#[derive(Clone, Debug)]
pub struct CodeMap {
    reset: u32,
    regions: Vec<Decoded>,
    writable: Option<Range<u32>>,
}

impl CodeMap {
    /// Decodes `regions`; `reset` is the address of the first instruction. Ibex starts at its boot address
    /// (a multiple of 256) + 0x80, and the trap vector table is at the boot address until `mtvec` is written:
    /// here it starts as `reset` rounded down to 256.
    ///
    /// # Errors
    /// A region is misaligned, overlaps another one, leaves the address space, or has a gate outside itself.
    pub fn new(reset: u32, regions: Vec<Region>) -> Result<Self, CodeError> {
        let mut decoded = regions
            .iter()
            .map(decode_region)
            .collect::<Result<Vec<_>, _>>()?;
        decoded.sort_by_key(|region| region.base);
        for pair in decoded.windows(2) {
            if pair[0].end() > u64::from(pair[1].base) {
                return Err(CodeError::Overlap(pair[0].base, pair[1].base));
            }
        }
        Ok(Self {
            reset,
            regions: decoded,
            writable: None,
        })
    }

    /// A program in memory that can be written: code is read through `Bus::fetch` when it is first executed
    /// and again after a store to it. A store is seen by the next instruction (Ibex itself has up to three
    /// words in its prefetch buffer and needs `fence.i`). `range` starts at a multiple of 4.
    #[must_use]
    pub fn with_writable(reset: u32, range: Range<u32>) -> Self {
        Self {
            reset,
            regions: Vec::new(),
            writable: Some(range),
        }
    }

    /// Address of the first instruction.
    #[must_use]
    pub fn reset(&self) -> u32 {
        self.reset
    }

    pub(super) fn writable(&self) -> Option<WritableCode> {
        self.writable.as_ref().map(WritableCode::new)
    }

    /// Which region `pc` lies in.
    pub(super) fn find(&self, pc: u32) -> Option<usize> {
        self.regions.iter().position(|region| region.contains(pc))
    }

    pub(super) fn region(&self, index: usize) -> &Decoded {
        &self.regions[index]
    }
}

fn decode_region(region: &Region) -> Result<Decoded, CodeError> {
    let (base, bytes) = (region.base, region.bytes.len());
    if base & 3 != 0 || bytes & 1 != 0 {
        return Err(CodeError::Unaligned { base, bytes });
    }
    if u64::from(base) + bytes as u64 > 1 << 32 {
        return Err(CodeError::TooLong { base, bytes });
    }
    if let Some(gate) = region.gate
        && (gate & 1 != 0 || gate < base || u64::from(gate) >= u64::from(base) + bytes as u64)
    {
        return Err(CodeError::Gate { base, gate });
    }
    let halves: Vec<u16> = region
        .bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    let ops = (0..halves.len())
        .map(|at| {
            decode(base + 2 * at as u32, halves[at], || {
                halves.get(at + 1).copied()
            })
        })
        .collect();
    Ok(Decoded {
        base,
        ops,
        gate: region.gate,
    })
}

/// Where the execution loop takes decoded instructions from.
pub(super) trait Code {
    /// The instruction at half word `at` of this code.
    fn op(&self, at: u32) -> Option<&Op>;
    /// There is an instruction at half word `at`, and it is decoded.
    fn decoded(&self, at: u32) -> bool;
    /// Bytes from `address` on were written.
    fn written(&mut self, address: u32);
}

/// Read-only code.
pub(super) struct FixedCode<'a>(pub &'a [Op]);

impl Code for FixedCode<'_> {
    #[inline(always)]
    fn decoded(&self, at: u32) -> bool {
        (at as usize) < self.0.len()
    }
    #[inline(always)]
    fn op(&self, at: u32) -> Option<&Op> {
        self.0.get(at as usize)
    }
    #[inline(always)]
    fn written(&mut self, _address: u32) {}
}
