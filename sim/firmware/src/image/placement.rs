//! Where each bit of each codeword stands in a square barcode symbol: tables made at compile time.
//!
//! Source: ISO/IEC 16022, annex F (symbol character placement). The rule that must never break: every module is given to
//! exactly one bit, or to the fixed pattern in the lower right corner.

/// Modules along the side of the largest mapping used.
pub const MAX_SIDE: usize = 24;
/// Codewords, error correction included, of the largest symbol used.
pub const MAX_CODEWORDS: usize = 72;
/// Codeword place that must hold 0x00: white modules of the fixed pattern.
pub const WHITE: usize = MAX_CODEWORDS;
/// Codeword place that must hold 0xff: black modules of the fixed pattern.
pub const BLACK: usize = MAX_CODEWORDS + 1;

const EMPTY: u16 = u16::MAX;

/// Module by module, column after column, the number of its bit: eight times the codeword's place, plus the bit's place
/// from the top.
pub struct Placement {
    side: i32,
    bits: [u16; MAX_SIDE * MAX_SIDE],
}

static PLACEMENTS: [Placement; 4] = [
    Placement::new(18),
    Placement::new(20),
    Placement::new(22),
    Placement::new(24),
];

/// The placement in a square mapping of `side` modules: 18, 20, 22 or 24.
#[must_use]
pub fn placement(side: usize) -> &'static Placement {
    &PLACEMENTS[(side / 2).wrapping_sub(9) % PLACEMENTS.len()]
}

impl Placement {
    /// Numbers of the bits of one column, from the top.
    #[must_use]
    pub fn column(&self, column: usize) -> &[u16] {
        let side = self.side as usize;
        &self.bits[column * side..(column + 1) * side]
    }

    const fn new(side: i32) -> Self {
        let mut placement = Self {
            side,
            bits: [EMPTY; MAX_SIDE * MAX_SIDE],
        };
        placement.place_all();
        placement
    }

    const fn index(&self, row: i32, column: i32) -> usize {
        (column * self.side + row) as usize
    }

    const fn is_empty(&self, row: i32, column: i32) -> bool {
        self.bits[self.index(row, column)] == EMPTY
    }

    /// One module; positions before the edge wrap round as the standard says.
    const fn module(&mut self, row: i32, column: i32, codeword: u16, bit: u16) {
        let side = self.side;
        let (mut row, mut column) = (row, column);
        if row < 0 {
            row += side;
            column += 4 - (side + 4) % 8;
        }
        if column < 0 {
            column += side;
            row += 4 - (side + 4) % 8;
        }
        self.bits[self.index(row, column)] = codeword * 8 + bit;
    }

    const fn shape(&mut self, codeword: u16, row: i32, column: i32, places: [(i32, i32); 8]) {
        let mut bit = 0;
        while bit < 8 {
            let (down, right) = places[bit];
            self.module(row + down, column + right, codeword, bit as u16);
            bit += 1;
        }
    }

    /// The ordinary shape, named after its lower right module.
    const fn utah(&mut self, row: i32, column: i32, codeword: u16) {
        const UTAH: [(i32, i32); 8] = [
            (-2, -2),
            (-2, -1),
            (-1, -2),
            (-1, -1),
            (-1, 0),
            (0, -2),
            (0, -1),
            (0, 0),
        ];
        self.shape(codeword, row, column, UTAH);
    }

    /// One of the four corner shapes, when the walk stands where it belongs.
    #[rustfmt::skip]
    const fn corner(&mut self, row: i32, column: i32, codeword: u16) -> bool {
        let n = self.side;
        let shape = if row == n && column == 0 {
            [(n - 1, 0), (n - 1, 1), (n - 1, 2), (0, n - 2), (0, n - 1), (1, n - 1), (2, n - 1), (3, n - 1)]
        } else if row == n - 2 && column == 0 && n % 8 == 4 {
            [(n - 3, 0), (n - 2, 0), (n - 1, 0), (0, n - 2), (0, n - 1), (1, n - 1), (2, n - 1), (3, n - 1)]
        } else if row == n - 2 && column == 0 && n % 4 != 0 {
            [(n - 3, 0), (n - 2, 0), (n - 1, 0), (0, n - 4), (0, n - 3), (0, n - 2), (0, n - 1), (1, n - 1)]
        } else if row == n + 4 && column == 2 && n % 8 == 0 {
            [(n - 1, 0), (n - 1, n - 1), (0, n - 3), (0, n - 2), (0, n - 1), (1, n - 3), (1, n - 2), (1, n - 1)]
        } else {
            return false;
        };
        self.shape(codeword, 0, 0, shape);
        true
    }

    const fn place_all(&mut self) {
        let n = self.side;
        let (mut codeword, mut row, mut column) = (0, 4, 0);
        while row < n || column < n {
            if self.corner(row, column, codeword) {
                codeword += 1;
            }
            while row >= 0 && column < n {
                if row < n && column >= 0 && self.is_empty(row, column) {
                    self.utah(row, column, codeword);
                    codeword += 1;
                }
                row -= 2;
                column += 2;
            }
            row += 1;
            column += 3;
            while row < n && column >= 0 {
                if row >= 0 && column < n && self.is_empty(row, column) {
                    self.utah(row, column, codeword);
                    codeword += 1;
                }
                row += 2;
                column -= 2;
            }
            row += 3;
            column += 1;
        }
        if self.is_empty(n - 1, n - 1) {
            let (white, black) = (8 * WHITE as u16, 8 * BLACK as u16);
            self.bits[self.index(n - 1, n - 1)] = black;
            self.bits[self.index(n - 2, n - 2)] = black;
            self.bits[self.index(n - 1, n - 2)] = white;
            self.bits[self.index(n - 2, n - 1)] = white;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_belongs_to_exactly_one_bit() {
        for placement in &PLACEMENTS {
            let side = placement.side as usize;
            let mut used: Vec<u16> = (0..side)
                .flat_map(|column| placement.column(column))
                .copied()
                .filter(|bit| usize::from(*bit) < 8 * WHITE)
                .collect();
            used.sort_unstable();
            let codewords = side * side / 8;
            assert!(
                used.iter().copied().eq(0..codewords as u16 * 8),
                "side {side}"
            );
        }
    }
}
