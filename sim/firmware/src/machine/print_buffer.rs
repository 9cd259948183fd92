//! The print buffer as a picture. Only whole words are written; dots are added to what stands there.

use super::registers::{read, write};
use crate::image::canvas::Picture;
use crate::map::{PRINT_BASE, PRINT_COLUMN_WORDS, PRINT_COLUMNS};

/// The buffer the head prints from.
pub struct PrintBuffer;

impl Picture for PrintBuffer {
    #[inline(never)]
    fn clear(&mut self) {
        for word in 0..PRINT_COLUMNS * PRINT_COLUMN_WORDS {
            write(PRINT_BASE + 4 * word, 0);
        }
    }

    #[inline(always)]
    fn blacken(&mut self, column: u32, word: u32, bits: u32) {
        let address = PRINT_BASE + 4 * (column * PRINT_COLUMN_WORDS + word);
        write(address, read(address) | bits);
    }
}
