//! The print buffer as a picture. Only whole words are written; dots are added to what stands there.

use super::registers::{read, write};
use crate::image::canvas::{PICTURE_WORDS, Picture};
use crate::map::{PRINT_BASE, PRINT_COLUMN_WORDS};

/// The buffer the head prints from.
pub struct PrintBuffer;

impl Picture for PrintBuffer {
    #[inline(never)]
    fn copy(&mut self, picture: &[u32; PICTURE_WORDS]) {
        let mut address = PRINT_BASE;
        for words in picture.as_chunks::<8>().0 {
            for (place, word) in words.iter().enumerate() {
                write(address + 4 * place as u32, *word);
            }
            address += 32;
        }
    }

    #[inline(always)]
    fn blacken(&mut self, column: u32, word: u32, bits: u32) {
        let address = PRINT_BASE + 4 * (column * PRINT_COLUMN_WORDS + word);
        write(address, read(address) | bits);
    }
}
