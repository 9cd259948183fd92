//! Where each bit of each codeword stands in a square barcode symbol.
//!
//! Source: ISO/IEC 16022, annex F (symbol character placement). The map depends on the size alone, so the meter computes it
//! before the code is there. The rule that must never break: every module is given to exactly one bit.

/// Modules along the side of the largest mapping used.
pub const MAX_SIDE: usize = 24;
/// No codeword bit: a module of the fixed pattern in the lower right corner, white.
const WHITE: u16 = 0xfffe;
/// The same, black.
const BLACK: u16 = 0xfffd;
const EMPTY: u16 = 0xffff;

/// Module by module the number of its bit: eight times the codeword's place, plus the bit's place from the top.
#[derive(Clone)]
pub struct Placement {
    side: i32,
    bits: [u16; MAX_SIDE * MAX_SIDE],
}

impl Placement {
    /// The placement in a square mapping of `side` modules.
    #[inline(never)]
    #[must_use]
    pub fn new(side: usize) -> Self {
        let mut placement = Self {
            side: side.min(MAX_SIDE) as i32,
            bits: [EMPTY; MAX_SIDE * MAX_SIDE],
        };
        placement.place_all();
        placement
    }

    /// Whether the module is black, given the codewords.
    #[must_use]
    pub fn black(&self, row: usize, column: usize, codewords: &[u8]) -> bool {
        match self.bits[row * self.side as usize + column] {
            WHITE | EMPTY => false,
            BLACK => true,
            bit => codewords
                .get(usize::from(bit >> 3))
                .is_some_and(|codeword| codeword << (bit & 7) & 0x80 != 0),
        }
    }

    fn at(&mut self, row: i32, column: i32) -> &mut u16 {
        &mut self.bits[(row * self.side + column) as usize % (MAX_SIDE * MAX_SIDE)]
    }

    /// One module; positions before the edge wrap round as the standard says.
    fn module(&mut self, row: i32, column: i32, codeword: u16, bit: u16) {
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
        *self.at(row, column) = codeword * 8 + bit;
    }

    fn shape(&mut self, codeword: u16, places: [(i32, i32); 8]) {
        for (bit, (row, column)) in places.into_iter().enumerate() {
            self.module(row, column, codeword, bit as u16);
        }
    }

    /// The ordinary shape, named after its lower right module.
    fn utah(&mut self, row: i32, column: i32, codeword: u16) {
        self.shape(
            codeword,
            [
                (-2, -2),
                (-2, -1),
                (-1, -2),
                (-1, -1),
                (-1, 0),
                (0, -2),
                (0, -1),
                (0, 0),
            ]
            .map(|(down, right)| (row + down, column + right)),
        );
    }

    /// One of the four corner shapes, when the walk stands where it belongs.
    fn corner(&mut self, row: i32, column: i32, codeword: u16) -> bool {
        let n = self.side;
        let shape = match (row, column) {
            (row, 0) if row == n => [
                (n - 1, 0),
                (n - 1, 1),
                (n - 1, 2),
                (0, n - 2),
                (0, n - 1),
                (1, n - 1),
                (2, n - 1),
                (3, n - 1),
            ],
            (row, 0) if row == n - 2 && n % 4 != 0 => [
                (n - 3, 0),
                (n - 2, 0),
                (n - 1, 0),
                (0, n - 4),
                (0, n - 3),
                (0, n - 2),
                (0, n - 1),
                (1, n - 1),
            ],
            (row, 0) if row == n - 2 && n % 8 == 4 => [
                (n - 3, 0),
                (n - 2, 0),
                (n - 1, 0),
                (0, n - 2),
                (0, n - 1),
                (1, n - 1),
                (2, n - 1),
                (3, n - 1),
            ],
            (row, 2) if row == n + 4 && n % 8 == 0 => [
                (n - 1, 0),
                (n - 1, n - 1),
                (0, n - 3),
                (0, n - 2),
                (0, n - 1),
                (1, n - 3),
                (1, n - 2),
                (1, n - 1),
            ],
            _ => return false,
        };
        self.shape(codeword, shape);
        true
    }

    fn place_all(&mut self) {
        let n = self.side;
        let (mut codeword, mut row, mut column) = (0, 4, 0);
        while row < n || column < n {
            codeword += u16::from(self.corner(row, column, codeword));
            while row >= 0 && column < n {
                if row < n && column >= 0 && *self.at(row, column) == EMPTY {
                    self.utah(row, column, codeword);
                    codeword += 1;
                }
                row -= 2;
                column += 2;
            }
            row += 1;
            column += 3;
            while row < n && column >= 0 {
                if row >= 0 && column < n && *self.at(row, column) == EMPTY {
                    self.utah(row, column, codeword);
                    codeword += 1;
                }
                row += 2;
                column -= 2;
            }
            row += 3;
            column += 1;
        }
        if *self.at(n - 1, n - 1) == EMPTY {
            *self.at(n - 1, n - 1) = BLACK;
            *self.at(n - 2, n - 2) = BLACK;
            *self.at(n - 1, n - 2) = WHITE;
            *self.at(n - 2, n - 1) = WHITE;
        }
    }
}
