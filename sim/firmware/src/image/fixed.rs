//! The fixed pixels of the imprint: box, emblem, waves and the stamp's rings, drawn at compile time.
//!
//! A meter keeps them as a picture and copies it; only the windows are drawn for each piece. The rule that must never break:
//! no window's place is black here. `Assumed:` the design is ours.

use super::canvas::PICTURE_WORDS;
use super::font::Glyph;
use super::font::plain_glyph;
use crate::map::PRINT_COLUMN_WORDS;

/// Centre of the stamp.
pub const STAMP: (u32, u32) = (262, 96);
/// Left, top, width and height of the value's box.
const BOX: (u32, u32, u32, u32) = (356, 6, 276, 180);

/// The picture without any window filled.
#[allow(long_running_const_eval)]
pub static FIXED_PICTURE: [u32; PICTURE_WORDS] = {
    let mut picture = Fixed([0; PICTURE_WORDS]);
    picture.outline(BOX, 3);
    picture.outline((BOX.0 + 5, BOX.1 + 5, BOX.2 - 10, BOX.3 - 10), 1);
    picture.emblem(BOX.0 + 14, 38);
    picture.waves(BOX.0 + 8, BOX.2 - 16, BOX.1 + 112);
    picture.text(BOX.0 + 72, BOX.1 + 14, 3, b"POSTAGE");
    picture.ring(STAMP, 86, 83);
    picture.ring(STAMP, 79, 78);
    picture.fill(STAMP.0 - 70, STAMP.1 - 22, 140, 2);
    picture.fill(STAMP.0 - 70, STAMP.1 + 20, 140, 2);
    picture.0
};

struct Fixed([u32; PICTURE_WORDS]);

impl Fixed {
    const fn dot(&mut self, x: u32, y: u32) {
        self.0[(x * PRINT_COLUMN_WORDS + y / 32) as usize] |= 1 << (y % 32);
    }

    const fn fill(&mut self, x: u32, y: u32, width: u32, height: u32) {
        let mut place = 0;
        while place < width * height {
            self.dot(x + place % width, y + place / width);
            place += 1;
        }
    }

    /// The outline of a box, `line` dots thick, inwards.
    const fn outline(&mut self, (x, y, width, height): (u32, u32, u32, u32), line: u32) {
        self.fill(x, y, line, height);
        self.fill(x + width - line, y, line, height);
        self.fill(x, y, width, line);
        self.fill(x, y + height - line, width, line);
    }

    /// Nested diamonds.
    const fn emblem(&mut self, left: u32, middle: u32) {
        let mut column = 0;
        while column < 48u32 {
            let half = 24 - column.abs_diff(24);
            let mut inset = 0;
            while inset < half {
                self.fill(left + column, middle - (half - inset), 1, 3);
                self.fill(left + column, middle + (half - inset) - 3, 1, 3);
                inset += 6;
            }
            column += 1;
        }
    }

    /// Two waves in opposite phase, against copying by hand.
    const fn waves(&mut self, left: u32, width: u32, top: u32) {
        let mut column = 0;
        while column < width {
            let phase = ((column + 8) % 32).abs_diff(16) / 2;
            self.fill(left + column, top + phase, 1, 2);
            self.fill(left + column, top + 8 - phase, 1, 2);
            column += 1;
        }
    }

    /// A ring between the circles of two radii.
    const fn ring(&mut self, (x, y): (u32, u32), radius: u32, inner: u32) {
        let side = 2 * radius + 1;
        let mut place = 0;
        while place < side * side {
            let (right, down) = (place % side, place / side);
            let (dx, dy) = (right.abs_diff(radius), down.abs_diff(radius));
            let square = dx * dx + dy * dy;
            if square <= radius * radius && square >= inner * inner {
                self.dot(x + right - radius, y + down - radius);
            }
            place += 1;
        }
    }

    const fn text(&mut self, x: u32, y: u32, scale: u32, text: &[u8]) {
        let mut x = x;
        let mut place = 0;
        while place < text.len() {
            let Glyph { columns, rows } = plain_glyph(text[place]);
            let mut column = 0;
            while column < columns.len() {
                let mut row = 0;
                while row < rows {
                    if columns[column] >> row & 1 == 1 {
                        self.fill(x, y + row * scale, scale, scale);
                    }
                    row += 1;
                }
                x += scale;
                column += 1;
            }
            x += scale;
            place += 1;
        }
    }
}
