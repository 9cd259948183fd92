//! Drawing by columns, as the head prints them: spans, boxes, circles.
//!
//! The rule that must never break: nothing outside the picture is touched; what would be is cut off.

use crate::map::{PRINT_COLUMN_WORDS, PRINT_COLUMNS};

/// Dots in a column.
pub const ROWS: u32 = PRINT_COLUMN_WORDS * 32;
/// One column of dots, bit 0 of word 0 on top.
pub type Column = [u32; PRINT_COLUMN_WORDS as usize];

/// Where dots go: the print buffer, or a picture in a test.
pub trait Picture {
    /// Makes every dot white.
    fn clear(&mut self);

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

/// Draws one column at `x`.
pub fn put_column(picture: &mut impl Picture, x: u32, column: &Column) {
    if x < PRINT_COLUMNS {
        for (word, bits) in column.iter().enumerate() {
            if *bits != 0 {
                picture.blacken(x, word as u32, *bits);
            }
        }
    }
}

/// Draws up to 64 dots from (`x`, `y`) downwards, bit 0 on top.
pub fn put_bits(picture: &mut impl Picture, x: u32, y: u32, bits: u64) {
    let (word, shift) = (y / 32, y % 32);
    let low = (bits as u32) << shift;
    let spread = (bits >> (32 - shift)) as u32;
    // The third word only when the bits reach it; shifting by 64 would not be zero.
    let high = if shift == 0 {
        0
    } else {
        (bits >> (64 - shift)) as u32
    };
    let middle = if shift == 0 {
        (bits >> 32) as u32
    } else {
        spread
    };
    for (offset, bits) in [low, middle, high].into_iter().enumerate() {
        let word = word + offset as u32;
        if bits != 0 && word < PRINT_COLUMN_WORDS && x < PRINT_COLUMNS {
            picture.blacken(x, word, bits);
        }
    }
}

/// A filled box.
pub fn fill(picture: &mut impl Picture, x: u32, y: u32, width: u32, height: u32) {
    let mut column = Column::default();
    add_span(&mut column, y, height);
    for x in x..x + width {
        put_column(picture, x, &column);
    }
}

/// The outline of a box, `line` dots thick, inwards.
pub fn outline(picture: &mut impl Picture, x: u32, y: u32, width: u32, height: u32, line: u32) {
    fill(picture, x, y, line, height);
    fill(picture, x + width - line, y, line, height);
    fill(picture, x + line, y, width - 2 * line, line);
    fill(picture, x + line, y + height - line, width - 2 * line, line);
}

/// Half the height of a circle of `radius` at distance `dx` from its centre, by counting down from `from`.
fn half_height(radius: u32, dx: u32, from: u32) -> u32 {
    let mut y = from;
    while y > 0 && dx * dx + y * y > radius * radius {
        y -= 1;
    }
    y
}

/// A ring between `inner` and `radius` around (`x`, `y`).
pub fn ring(picture: &mut impl Picture, x: u32, y: u32, radius: u32, inner: u32) {
    let (mut outside, mut inside) = (radius, inner);
    for dx in 0..=radius {
        outside = half_height(radius, dx, outside);
        inside = if dx <= inner {
            half_height(inner, dx, inside)
        } else {
            0
        };
        let mut column = Column::default();
        if dx <= inner {
            add_span(&mut column, y - outside, outside - inside + 1);
            add_span(&mut column, y + inside, outside - inside + 1);
        } else {
            add_span(&mut column, y - outside, 2 * outside + 1);
        }
        put_column(picture, x + dx, &column);
        if dx > 0 {
            put_column(picture, x - dx, &column);
        }
    }
}
