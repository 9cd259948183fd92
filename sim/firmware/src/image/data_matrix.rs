//! The barcode: a square ECC 200 symbol that takes its content in parts, so that most work is done before the code is there.
//!
//! Source: ISO/IEC 16022: base 256 encodation (5.2.9), randomising (annex B), symbol sizes (table 7). The rule that must
//! never break: the announced length is the number of bytes pushed.

use super::canvas::{Column, Picture, add_span, put_columns};
use super::placement::{BLACK, MAX_CODEWORDS, Placement, placement};
use super::reed_solomon::ReedSolomon;

/// Side in modules, data codewords, error correction codewords. Source: ISO/IEC 16022, table 7, one data region.
const SIZES: [(usize, usize, usize); 4] = [(20, 22, 18), (22, 30, 20), (24, 36, 24), (26, 44, 28)];
const LATCH_BASE_256: u8 = 231;
const PAD: u8 = 129;

/// A symbol on its way.
pub struct DataMatrix {
    side: usize,
    data: usize,
    /// The codewords, then one byte of white and one of black modules.
    codewords: [u8; MAX_CODEWORDS + 2],
    filled: usize,
    fed: usize,
    correction: ReedSolomon,
    placement: &'static Placement,
}

impl DataMatrix {
    /// Begins the smallest symbol for `length` bytes, at most 42.
    #[must_use]
    pub fn begin(length: usize) -> Self {
        let fitting = SIZES.iter().find(|(_, data, _)| length + 2 <= *data);
        let (side, data, check) = *fitting.unwrap_or(&SIZES[SIZES.len() - 1]);
        let mut symbol = Self {
            side,
            data,
            codewords: [0; MAX_CODEWORDS + 2],
            filled: 0,
            fed: 0,
            correction: ReedSolomon::new(check),
            placement: placement(side - 2),
        };
        symbol.codewords[BLACK] = u8::MAX;
        symbol.put(LATCH_BASE_256);
        symbol.push(&[length as u8]);
        symbol
    }

    /// Modules along the side, finder pattern included.
    #[must_use]
    pub fn side(&self) -> u32 {
        self.side as u32
    }

    /// The next bytes of the content.
    pub fn push(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let random = (149 * (self.filled as u32 + 1) % 255 + 1) as u8;
            self.put(byte.wrapping_add(random));
        }
        let data = self.filled.min(self.data);
        self.correction.feed(&self.codewords[self.fed..data]);
        self.fed = data;
    }

    /// Fills the rest and adds the error correction.
    pub fn finish(&mut self) {
        if self.filled < self.data {
            self.put(PAD);
        }
        while self.filled < self.data {
            let random = 149 * (self.filled as u32 + 1) % 253 + 1;
            let sum = u32::from(PAD) + random;
            self.put((if sum > 254 { sum - 254 } else { sum }) as u8);
        }
        self.correction.feed(&self.codewords[self.fed..self.data]);
        self.fed = self.data;
        let check = self.correction.check();
        self.codewords[self.data..self.data + check.len()].copy_from_slice(check);
    }

    fn put(&mut self, codeword: u8) {
        if self.filled < self.data {
            self.codewords[self.filled] = codeword;
            self.filled += 1;
        }
    }

    /// Draws the finder pattern: solid on the left and below, alternating above and on the right.
    pub fn draw_finder(&self, picture: &mut impl Picture, x: u32, y: u32, scale: u32) {
        let side = self.side as u32;
        for place in 0..side {
            let mut column = Column::default();
            if place == 0 {
                add_span(&mut column, y, side * scale);
            } else if place == side - 1 {
                (1..side)
                    .step_by(2)
                    .for_each(|row| add_span(&mut column, y + row * scale, scale));
            } else {
                add_span(&mut column, y + (side - 1) * scale, scale);
                if place % 2 == 0 {
                    add_span(&mut column, y, scale);
                }
            }
            put_columns(picture, x + place * scale, scale, &column);
        }
    }

    /// Draws the modules of the finished symbol.
    #[inline(never)]
    pub fn draw_modules(&self, picture: &mut impl Picture, x: u32, y: u32, scale: u32) {
        for place in 0..self.side - 2 {
            let mut column = Column::default();
            let mut top = y + scale;
            let mut height = 0;
            for bit in self.placement.column(place) {
                let codeword = self.codewords[usize::from(bit >> 3) % (MAX_CODEWORDS + 2)];
                if codeword << (bit & 7) & 0x80 != 0 {
                    height += scale;
                    continue;
                }
                if height > 0 {
                    add_span(&mut column, top, height);
                }
                top += height + scale;
                height = 0;
            }
            add_span(&mut column, top, height);
            put_columns(picture, x + (place as u32 + 1) * scale, scale, &column);
        }
    }
}
