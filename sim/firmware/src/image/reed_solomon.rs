//! The barcode's error correction: a running remainder that takes data as they become known.
//!
//! Source: ISO/IEC 16022, 5.7 and annex E: GF(256) with the polynomial 0x12d, roots 2^1 to 2^n of the generator.
//! The rule that must never break: the data codewords go in in their order, each once.

/// Error correction codewords of the largest symbol used.
pub const MAX_CHECK: usize = 28;

const FIELD: u32 = 0x12d;

/// Powers of 2, twice over so that a sum of two logarithms needs no reduction.
static POWERS: [u8; 510] = tables().0;
/// Multiples of zero.
static NOTHING: [u8; 256] = [0; 256];
static LOGARITHMS: [u8; 256] = tables().1;

const fn tables() -> ([u8; 510], [u8; 256]) {
    let (mut powers, mut logarithms) = ([0; 510], [0; 256]);
    let (mut place, mut value) = (0, 1);
    while place < 255 {
        powers[place] = value as u8;
        powers[place + 255] = value as u8;
        logarithms[value as usize] = place as u8;
        value <<= 1;
        if value & 0x100 != 0 {
            value ^= FIELD;
        }
        place += 1;
    }
    (powers, logarithms)
}

/// Logarithms of the generator's coefficients, highest power first, its leading one left out.
const fn generator(count: usize) -> [u8; MAX_CHECK] {
    let (powers, logarithms) = tables();
    let mut polynomial = [0u8; MAX_CHECK + 1];
    polynomial[0] = 1;
    let mut root = 1;
    while root <= count {
        // Times (x - 2^root), in place from the lowest power up.
        let mut place = root;
        while place > 0 {
            let above = polynomial[place - 1];
            if above != 0 {
                polynomial[place] ^= powers[(logarithms[above as usize] as usize + root) % 255];
            }
            place -= 1;
        }
        root += 1;
    }
    let mut coefficients = [0; MAX_CHECK];
    let mut place = 0;
    while place < count {
        coefficients[place] = logarithms[polynomial[place + 1] as usize];
        place += 1;
    }
    coefficients
}

static GENERATOR_18: [u8; MAX_CHECK] = generator(18);
static GENERATOR_20: [u8; MAX_CHECK] = generator(20);
static GENERATOR_24: [u8; MAX_CHECK] = generator(24);
static GENERATOR_28: [u8; MAX_CHECK] = generator(28);

/// The running remainder.
#[derive(Clone, Copy)]
pub struct ReedSolomon {
    generator: &'static [u8],
    remainder: [u8; MAX_CHECK],
}

impl ReedSolomon {
    /// Starts for a symbol with `count` error correction codewords: 18, 20, 24 or 28.
    #[must_use]
    pub fn new(count: usize) -> Self {
        let generator = match count {
            18 => &GENERATOR_18[..18],
            20 => &GENERATOR_20[..20],
            24 => &GENERATOR_24[..24],
            _ => &GENERATOR_28[..28],
        };
        Self {
            generator,
            remainder: [0; MAX_CHECK],
        }
    }

    /// Takes the next data codewords.
    #[inline(never)]
    pub fn feed(&mut self, codewords: &[u8]) {
        let last = self.generator.len() - 1;
        let remainder = &mut self.remainder[..=last];
        for codeword in codewords {
            let factor = codeword ^ remainder[0];
            // No coefficient of these generators is zero, so each has a logarithm; zero has none.
            let powers: &[u8] = match factor {
                0 => &NOTHING,
                _ => &POWERS[usize::from(LOGARITHMS[usize::from(factor)])..],
            };
            for place in 0..last {
                remainder[place] =
                    remainder[place + 1] ^ powers[usize::from(self.generator[place])];
            }
            remainder[last] = powers[usize::from(self.generator[last])];
        }
    }

    /// The error correction codewords.
    #[must_use]
    pub fn check(&self) -> &[u8] {
        &self.remainder[..self.generator.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_coefficient_has_a_logarithm() {
        for count in [18, 20, 24, 28] {
            let (powers, logarithms) = tables();
            for root in 1..=count {
                // The generator vanishes at each of its roots.
                let at = |sum: u8, coefficient: u8| {
                    let shifted = if sum == 0 {
                        0
                    } else {
                        powers[(usize::from(logarithms[usize::from(sum)]) + root) % 255]
                    };
                    shifted ^ coefficient
                };
                let value = generator(count)[..count]
                    .iter()
                    .fold(1, |sum, log| at(sum, powers[usize::from(*log)]));
                assert_eq!(value, 0, "root {root} of {count}");
            }
        }
    }
}
