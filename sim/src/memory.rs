//! Bytes in pages that are shared between snapshots until one of them writes.
//!
//! The rule that must never break: a clone never sees what its original writes later, nor the other way round.

use std::sync::Arc;

use crate::cpu::Width;

/// Bytes in a page. `Assumed:` small enough that a snapshot copies little, large enough that the table is short.
const PAGE: usize = 1024;

type Bytes = [u8; PAGE];

#[derive(Clone, Debug)]
enum Page {
    /// Ours alone.
    Own(Box<Bytes>),
    /// Perhaps also another snapshot's.
    Shared(Arc<Bytes>),
}

/// A memory of whole pages, little-endian.
#[derive(Clone, Debug)]
pub(crate) struct Memory {
    pages: Vec<Page>,
}

impl Memory {
    /// `content`, filled up with zeros to whole pages.
    pub fn new(content: &[u8]) -> Self {
        let page = |chunk: &[u8]| {
            let mut bytes = [0; PAGE];
            bytes[..chunk.len()].copy_from_slice(chunk);
            Page::Own(Box::new(bytes))
        };
        Self {
            pages: content.chunks(PAGE).map(page).collect(),
        }
    }

    /// Makes every page shareable: clones made from now on copy nothing until someone writes.
    pub fn freeze(&mut self) {
        for page in &mut self.pages {
            if let Page::Own(bytes) = page {
                *page = Page::Shared(Arc::new(**bytes));
            }
        }
    }

    /// All bytes.
    pub fn bytes(&self) -> Vec<u8> {
        (0..self.pages.len())
            .flat_map(|page| *self.page(page))
            .collect()
    }

    #[inline(always)]
    fn page(&self, index: usize) -> &Bytes {
        match &self.pages[index] {
            Page::Own(bytes) => bytes,
            Page::Shared(bytes) => bytes,
        }
    }

    #[inline(always)]
    fn page_mut(&mut self, index: usize) -> &mut Bytes {
        if let Page::Shared(_) = self.pages[index] {
            self.own(index);
        }
        match &mut self.pages[index] {
            Page::Own(bytes) => bytes,
            Page::Shared(_) => unreachable!("made our own above"),
        }
    }

    #[cold]
    fn own(&mut self, index: usize) {
        self.pages[index] = Page::Own(Box::new(*self.page(index)));
    }

    /// Reads `width` at `offset`; the bytes lie in one aligned word inside the memory.
    #[inline(always)]
    pub fn load(&self, offset: u32, width: Width) -> u32 {
        let page = self.page(offset as usize / PAGE);
        let at = offset as usize % PAGE;
        match width {
            Width::Byte => u32::from(page[at]),
            Width::Half => u32::from(page[at]) | u32::from(page[at + 1]) << 8,
            Width::Word => u32::from_le_bytes([page[at], page[at + 1], page[at + 2], page[at + 3]]),
        }
    }

    /// Writes the low `width` bits of `value` at `offset`; the bytes lie in one aligned word inside the memory.
    #[inline(always)]
    pub fn store(&mut self, offset: u32, width: Width, value: u32) {
        let page = self.page_mut(offset as usize / PAGE);
        let at = offset as usize % PAGE;
        let bytes = value.to_le_bytes();
        match width {
            Width::Byte => page[at] = bytes[0],
            Width::Half => page[at..at + 2].copy_from_slice(&bytes[..2]),
            Width::Word => page[at..at + 4].copy_from_slice(&bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_keeps_what_it_had() {
        let mut memory = Memory::new(&[7; 3000]);
        memory.freeze();
        let snapshot = memory.clone();
        memory.store(1024, Width::Word, 0x0403_0201);
        assert_eq!(memory.load(1026, Width::Half), 0x0403);
        assert_eq!(snapshot.load(1024, Width::Word), 0x0707_0707);
        assert_eq!(memory.bytes().len(), 3072);
        assert_eq!(memory.load(0, Width::Byte), 7);
    }
}
