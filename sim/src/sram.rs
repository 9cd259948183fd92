//! Battery-backed SRAM of the module: an open part and a protected area.
//!
//! Pristine bytes are kept beside an overlay of faults: a flipped bit reads inverted until its byte is written.
//! The rule that must never break: the protected area answers only the cipher, and nobody while inhibited.

use crate::cpu::Width;
use crate::map;
use crate::memory::Memory;

/// Both parts together, in bytes.
pub(crate) const BYTES: u32 = map::SRAM_BYTES + map::PROTECTED_BYTES;

/// The SRAM.
#[derive(Clone, Debug)]
pub(crate) struct Sram {
    memory: Memory,
    /// Offset of a byte and the bits that read inverted.
    flipped: Vec<(u32, u8)>,
    /// The supervisor has closed the protected area.
    pub inhibited: bool,
}

impl Sram {
    /// `content`: open part, then protected area.
    pub fn new(content: &[u8]) -> Self {
        Self {
            memory: Memory::new(content),
            flipped: Vec::new(),
            inhibited: false,
        }
    }

    /// The offset of `address`, if the access is allowed.
    #[inline(always)]
    fn offset(&self, address: u32, gated: bool) -> Option<u32> {
        let offset = address.wrapping_sub(map::SRAM_BASE);
        let open = offset < map::SRAM_BYTES;
        let protected = offset < BYTES && gated && !self.inhibited;
        (open || protected).then_some(offset)
    }

    /// Reads, if allowed.
    #[inline(always)]
    pub fn load(&self, address: u32, width: Width, gated: bool) -> Option<u32> {
        let offset = self.offset(address, gated)?;
        let value = self.memory.load(offset, width);
        if self.flipped.is_empty() {
            return Some(value);
        }
        Some(value ^ self.errors(offset, width))
    }

    fn errors(&self, offset: u32, width: Width) -> u32 {
        let inside = |&&(at, _): &&(u32, u8)| at.wrapping_sub(offset) < width.bytes();
        self.flipped
            .iter()
            .filter(inside)
            .fold(0, |errors, (at, bits)| {
                errors ^ u32::from(*bits) << (8 * (at - offset))
            })
    }

    /// Writes, if allowed; says whether it was.
    #[inline(always)]
    pub fn store(&mut self, address: u32, width: Width, value: u32, gated: bool) -> bool {
        let Some(offset) = self.offset(address, gated) else {
            return false;
        };
        self.write(offset, width, value);
        true
    }

    /// Writes from inside the hardware, wherever it is.
    #[inline(always)]
    pub fn write(&mut self, offset: u32, width: Width, value: u32) {
        self.memory.store(offset, width, value);
        if !self.flipped.is_empty() {
            self.flipped
                .retain(|(at, _)| at.wrapping_sub(offset) >= width.bytes());
        }
    }

    /// One bit of the byte at `offset` reads inverted from now on.
    pub fn flip(&mut self, offset: u32, bit: u32) {
        self.flipped.push((offset % BYTES, 1 << (bit % 8)));
    }

    /// What a reader sees, both parts.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.memory.bytes();
        for (at, bits) in &self.flipped {
            bytes[*at as usize] ^= bits;
        }
        bytes
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
    fn the_protected_area_answers_the_cipher_alone() {
        let mut sram = Sram::new(&[0; BYTES as usize]);
        assert!(sram.store(map::PROTECTED_BASE, Width::Word, 5, true));
        assert!(!sram.store(map::PROTECTED_BASE, Width::Word, 6, false));
        assert_eq!(sram.load(map::PROTECTED_BASE, Width::Word, false), None);
        assert_eq!(sram.load(map::PROTECTED_BASE, Width::Word, true), Some(5));
        sram.inhibited = true;
        assert_eq!(sram.load(map::PROTECTED_BASE, Width::Word, true), None);
        assert_eq!(sram.load(map::SRAM_BASE, Width::Word, false), Some(0));
        assert_eq!(sram.load(map::SRAM_BASE + BYTES, Width::Word, true), None);
    }

    #[test]
    fn a_flip_lasts_until_the_byte_is_written() {
        let mut sram = Sram::new(&[0; BYTES as usize]);
        sram.flip(5, 3);
        assert_eq!(
            sram.load(map::SRAM_BASE + 4, Width::Word, false),
            Some(0x800)
        );
        assert!(sram.store(map::SRAM_BASE + 4, Width::Byte, 0, false));
        assert_eq!(sram.load(map::SRAM_BASE + 5, Width::Byte, false), Some(8));
        assert!(sram.store(map::SRAM_BASE + 5, Width::Byte, 1, false));
        assert_eq!(
            sram.load(map::SRAM_BASE + 4, Width::Word, false),
            Some(0x100)
        );
    }
}
