//! The inputs of a security code and the cipher blocks they make: the four layouts.
//!
//! The rule that must never break: the blocks are a function of these inputs alone, so the same piece always has the
//! same code. Source: US 6,853,986, claims 3, 7, 12 to 14 name the inputs. `Assumed:` their places.

/// What a code is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inputs {
    /// Register set; not part of the code itself.
    pub set: u8,
    /// Device number, 24 bits.
    pub device: u32,
    /// Opening number of the set.
    pub opening: u8,
    /// Key indicator.
    pub key_indicator: u8,
    /// Date: year - 2000, month, day.
    pub date: u32,
    /// Layout, 1 to 4.
    pub layout: u8,
    /// Value in mills, 24 bits.
    pub value: u32,
    /// Predicted ascending register, with this piece, in mills.
    pub ascending: u64,
    /// Piece count before this piece.
    pub count_before: u32,
}

impl Inputs {
    /// Number of cipher blocks.
    #[must_use]
    pub fn block_count(&self) -> usize {
        if self.layout >= 3 { 3 } else { 2 }
    }

    /// Block 1: identifier, key indicator, date; in layout 3 without the date.
    #[must_use]
    pub fn block1(&self) -> [u8; 8] {
        let identifier = self.device << 8 | u32::from(self.opening);
        let date = if self.layout == 3 {
            0
        } else {
            self.date & 0x00ff_ffff
        };
        pair(identifier, u32::from(self.key_indicator) << 24 | date)
    }

    /// Block `place` (0 is the first), eight bytes; zero beyond the last.
    #[must_use]
    pub fn block(&self, place: usize) -> [u8; 8] {
        match (self.layout, place) {
            (_, 0) => self.block1(),
            (3, 1) => pair(self.date << 8 | self.value >> 16 & 0xff, self.value << 16),
            (3, 2) => pair((self.ascending >> 32) as u32 & 0xff, self.ascending as u32),
            (4, 1) => self.look_ahead_block(),
            (4, 2) | (1 | 2, 1) => pair(
                self.value << 8 | (self.ascending >> 32) as u32 & 0xff,
                self.ascending as u32,
            ),
            _ => [0; 8],
        }
    }

    /// Layout 4, block 2: ascending before the piece and piece count, known before the value is.
    fn look_ahead_block(&self) -> [u8; 8] {
        let before = self.ascending - u64::from(self.value);
        pair(
            (before >> 8) as u32,
            (before as u32) << 24 | self.count_before & 0x00ff_ffff,
        )
    }

    /// Operand DATE_KEY of the accounting unit.
    #[must_use]
    pub fn date_key(&self) -> u32 {
        self.date << 8 | u32::from(self.key_indicator)
    }
}

fn pair(high: u32, low: u32) -> [u8; 8] {
    (u64::from(high) << 32 | u64::from(low)).to_be_bytes()
}

/// The date exists and is in this century.
#[must_use]
pub fn date_exists(date: u32) -> bool {
    let (year, month, day) = (date >> 16, date >> 8 & 0xff, date & 0xff);
    let leap = year % 4 == 0;
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    year <= 99 && (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIECE: Inputs = Inputs {
        set: 0,
        device: 0x01_0203,
        opening: 4,
        key_indicator: 5,
        date: 0x001a_0b16,
        layout: 1,
        value: 0x00_0226,
        ascending: 0x07_0809_0a0b,
        count_before: 0x0c_0d0e,
    };

    #[test]
    fn each_layout_puts_its_inputs_where_the_table_says() {
        let layout = |layout| Inputs { layout, ..PIECE };
        for same in [1, 2, 4] {
            assert_eq!(layout(same).block(0), [1, 2, 3, 4, 5, 0x1a, 0x0b, 0x16]);
        }
        assert_eq!(layout(1).block(1), [0, 2, 0x26, 7, 8, 9, 0x0a, 0x0b]);
        assert_eq!(layout(2).block(1), layout(1).block(1));
        assert_eq!(layout(3).block(0), [1, 2, 3, 4, 5, 0, 0, 0]);
        assert_eq!(layout(3).block(1), [0x1a, 0x0b, 0x16, 0, 2, 0x26, 0, 0]);
        assert_eq!(layout(3).block(2), [0, 0, 0, 7, 8, 9, 0x0a, 0x0b]);
        assert_eq!(layout(4).block(1), [7, 8, 9, 7, 0xe5, 0x0c, 0x0d, 0x0e]);
        assert_eq!(layout(4).block(2), layout(1).block(1));
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        assert!(date_exists(24 << 16 | 2 << 8 | 29));
        for bad in [
            25 << 16 | 2 << 8 | 29,
            1 << 8,
            13 << 8 | 1,
            4 << 8 | 31,
            100 << 16 | 1 << 8 | 1,
            0,
        ] {
            assert!(!date_exists(bad), "{bad:#x}");
        }
    }
}
