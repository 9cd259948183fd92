//! Code that can be written: decoded when it is first executed, and again after a store to it.
//!
//! The rule that must never break: an instruction is executed as it stands in memory when it starts. It is kept
//! in chunks so that a large memory costs only what is executed.

use std::ops::Range;

use super::code::Code;
use super::decode::decode;
use super::op::{Kind, Op};

/// Half words in one chunk: 64 KiB of code.
const CHUNK: usize = 1 << 15;

/// Decoded code of one writable memory.
#[derive(Clone, Debug)]
pub(super) struct WritableCode {
    base: u32,
    halves: usize,
    chunks: Vec<Vec<Op>>,
    /// The chunk being executed, taken out of the list.
    open: Vec<Op>,
    open_index: usize,
}

impl WritableCode {
    pub fn new(range: &Range<u32>) -> Self {
        let halves = range.len() / 2;
        let chunks = vec![Vec::new(); halves.div_ceil(CHUNK)];
        Self {
            base: range.start,
            halves,
            chunks,
            open: Vec::new(),
            open_index: usize::MAX,
        }
    }

    /// Prepares to execute at `pc`, decoding what stands there from what `fetch` reads, and answers the base of
    /// the chunk; `None` if `pc` is not in this memory.
    pub fn open(&mut self, pc: u32, fetch: impl FnMut(u32) -> Option<u16>) -> Option<u32> {
        let half = pc.wrapping_sub(self.base) as usize / 2;
        if half >= self.halves {
            return None;
        }
        let index = half / CHUNK;
        if index != self.open_index {
            if let Some(place) = self.chunks.get_mut(self.open_index) {
                *place = std::mem::take(&mut self.open);
            }
            self.open = std::mem::take(&mut self.chunks[index]);
            self.open_index = index;
        }
        if self.open.is_empty() {
            self.open = vec![Op::UNDECODED; CHUNK.min(self.halves - index * CHUNK)];
        }
        if !self.decoded((half % CHUNK) as u32) {
            self.fill(pc, fetch);
        }
        Some(self.base.wrapping_add(2 * (index * CHUNK) as u32))
    }

    fn fill(&mut self, pc: u32, mut fetch: impl FnMut(u32) -> Option<u16>) {
        let op = match fetch(pc) {
            Some(first) => decode(pc, first, || fetch(pc.wrapping_add(2))),
            None => Op {
                kind: Kind::Truncated,
                ..Op::UNDECODED
            },
        };
        let at = pc.wrapping_sub(self.base) as usize / 2 % CHUNK;
        if let Some(place) = self.open.get_mut(at) {
            *place = op;
        }
    }

    fn forget(&mut self, half: usize) {
        let chunk = if half / CHUNK == self.open_index {
            Some(&mut self.open)
        } else {
            self.chunks.get_mut(half / CHUNK)
        };
        if let Some(place) = chunk.and_then(|chunk| chunk.get_mut(half % CHUNK)) {
            *place = Op::UNDECODED;
        }
    }
}

impl Code for WritableCode {
    #[inline(always)]
    fn decoded(&self, at: u32) -> bool {
        self.op(at).is_some_and(|op| op.kind != Kind::Undecoded)
    }

    #[inline(always)]
    fn op(&self, at: u32) -> Option<&Op> {
        self.open.get(at as usize)
    }

    #[inline(always)]
    fn written(&mut self, address: u32) {
        let half = (address.wrapping_sub(self.base) >> 1) as usize;
        if half < self.halves {
            // Up to four bytes, and the instruction that starts one half word earlier may be 32 bits long.
            for half in half.saturating_sub(1)..half + 3 {
                self.forget(half);
            }
        }
    }
}
