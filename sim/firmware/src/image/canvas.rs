//! Drawing by columns, as the head prints them: spans, boxes, circles.
//!
//! The rule that must never break: nothing outside the picture is touched; what would be is cut off.

use crate::map::{PRINT_COLUMN_WORDS, PRINT_COLUMNS};

/// Dots in a column.
pub const ROWS: u32 = PRINT_COLUMN_WORDS * 32;
/// Words in a picture.
pub const PICTURE_WORDS: usize = (PRINT_COLUMNS * PRINT_COLUMN_WORDS) as usize;
/// One column of dots, bit 0 of word 0 on top.
pub type Column = [u32; PRINT_COLUMN_WORDS as usize];

/// Where dots go: the print buffer, or a picture in a test.
pub trait Picture {
    /// Takes over a whole picture, column after column.
    fn copy(&mut self, picture: &[u32; PICTURE_WORDS]);

    /// Makes the dots of `bits` black in word `word` of `column`; both are inside the picture.
    fn blacken(&mut self, column: u32, word: u32, bits: u32);
}

/// Adds the dots `top` to `top + height` to a column.
pub fn add_span(column: &mut Column, top: u32, height: u32) {
    let end = (top + height).min(ROWS);
    let mut at = top;
    while at < end {
        let bit = at % 32;
        let count = (32 - bit).min(end - at);
        column[(at / 32) as usize] |= (u32::MAX >> (32 - count)) << bit;
        at += count;
    }
}

/// Draws `count` equal columns from `x` on.
pub fn put_columns(picture: &mut impl Picture, x: u32, count: u32, column: &Column) {
    let end = (x + count).min(PRINT_COLUMNS);
    for (word, bits) in column.iter().enumerate() {
        if *bits != 0 {
            for x in x..end {
                picture.blacken(x, word as u32, *bits);
            }
        }
    }
}

/// Draws up to 64 dots from row `y` downwards, bit 0 on top, in `count` columns from `x` on.
pub fn put_bits(picture: &mut impl Picture, x: u32, count: u32, y: u32, bits: u64) {
    let (word, shift) = (y / 32, y % 32);
    // A shift by the whole width would not be zero, hence two steps.
    let (low, high) = (bits as u32, (bits >> 32) as u32);
    let carried = |part: u32| part >> 1 >> (31 - shift);
    let parts = [low << shift, high << shift | carried(low), carried(high)];
    let end = (x + count).min(PRINT_COLUMNS);
    for (offset, bits) in parts.into_iter().enumerate() {
        let word = word + offset as u32;
        if bits != 0 && word < PRINT_COLUMN_WORDS {
            for x in x..end {
                picture.blacken(x, word, bits);
            }
        }
    }
}
