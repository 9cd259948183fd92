//! The print buffer: written by the processor, read by the head column by column.
//!
//! The rule that must never break: at one instant the head reads what stood before that instant's store, in
//! whatever order the two are called.

use crate::cpu::Width;
use crate::map;
use crate::memory::Memory;
use crate::picture::Column;
use crate::time::Time;

/// Bytes of the buffer.
pub(crate) const BYTES: u32 = map::PRINT_COLUMNS * map::PRINT_COLUMN_WORDS * 4;

/// The word a store replaced.
#[derive(Clone, Copy, Debug)]
struct Replaced {
    at: Time,
    offset: u32,
    word: u32,
}

/// The print buffer.
#[derive(Clone, Debug)]
pub(crate) struct PrintBuffer {
    memory: Memory,
    last: Replaced,
}

impl PrintBuffer {
    /// A buffer with arbitrary content.
    pub fn new(content: &[u8]) -> Self {
        Self {
            memory: Memory::new(content),
            last: Replaced {
                at: Time::ZERO,
                offset: 0,
                word: 0,
            },
        }
    }

    /// Reads; `offset` lies inside.
    #[inline(always)]
    pub fn load(&self, offset: u32, width: Width) -> u32 {
        self.memory.load(offset, width)
    }

    /// Writes at instant `at`; `offset` lies inside.
    #[inline(always)]
    pub fn store(&mut self, at: Time, offset: u32, width: Width, value: u32) {
        let aligned = offset & !3;
        self.last = Replaced {
            at,
            offset: aligned,
            word: self.memory.load(aligned, Width::Word),
        };
        self.memory.store(offset, width, value);
    }

    /// When the last store was made.
    pub fn stored(&self) -> Time {
        self.last.at
    }

    /// Column `index` as it stood before instant `at`.
    pub fn column(&self, at: Time, index: usize) -> Column {
        std::array::from_fn(|word| {
            let offset = (index * map::PRINT_COLUMN_WORDS as usize + word) as u32 * 4;
            if self.last.at >= at && self.last.offset == offset {
                self.last.word
            } else {
                self.memory.load(offset, Width::Word)
            }
        })
    }

    /// See [`Memory::freeze`].
    pub fn freeze(&mut self) {
        self.memory.freeze();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_reads_what_stood_before_the_instant() {
        let mut buffer = PrintBuffer::new(&[0; BYTES as usize]);
        buffer.store(Time(5), 24, Width::Word, 1);
        buffer.store(Time(9), 24, Width::Byte, 2);
        assert_eq!(buffer.column(Time(9), 1)[0], 1);
        assert_eq!(buffer.column(Time(10), 1)[0], 2);
        assert_eq!(buffer.stored(), Time(9));
    }
}
