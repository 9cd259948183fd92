//! What the print head has put on a letter.
//!
//! Columns from left to right as in the print buffer: bit 0 of word 0 is the topmost dot, 1 is black.

use crate::map;
use crate::time::Time;

/// One column of dots.
pub type Column = [u32; map::PRINT_COLUMN_WORDS as usize];

/// Dots in one column.
pub const HEIGHT: usize = map::PRINT_COLUMN_WORDS as usize * 32;
/// Columns in a complete picture.
pub const WIDTH: usize = map::PRINT_COLUMNS as usize;

/// A picture on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Number of the letter it is on.
    pub letter: u32,
    /// When the first column was printed.
    pub started: Time,
    /// When the last column was printed.
    pub ended: Time,
    /// The columns; blank where the permit was down.
    pub columns: Vec<Column>,
    /// Every column was printed under permit.
    pub complete: bool,
}

impl Picture {
    /// The dot in column `x` and row `y`, counted from the top left, is black. Outside the picture it is white.
    #[must_use]
    pub fn dot(&self, x: usize, y: usize) -> bool {
        self.columns
            .get(x)
            .and_then(|column| column.get(y / 32))
            .is_some_and(|word| word >> (y % 32) & 1 == 1)
    }
}
