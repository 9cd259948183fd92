//! Numbers and dates as characters, without the formatting machinery: a meter has no room and no time for it.

/// Room for the longest text.
pub const MAX_TEXT: usize = 24;

/// A short text that is put together piece by piece; what does not fit is dropped.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    bytes: [u8; MAX_TEXT],
    length: usize,
}

impl Text {
    /// No characters yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bytes: [b' '; MAX_TEXT],
            length: 0,
        }
    }

    /// The characters.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.length.min(MAX_TEXT)]
    }

    /// Adds one character.
    pub fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// Adds characters.
    pub fn push_all(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.push(*byte);
        }
    }

    /// Adds `number` with at least `digits` digits.
    pub fn push_number(&mut self, number: u32, digits: usize) {
        let mut reversed = [b'0'; 10];
        let (mut rest, mut count) = (number, 0);
        while rest != 0 {
            reversed[count % 10] = b'0' + (rest % 10) as u8;
            rest /= 10;
            count += 1;
        }
        for place in (0..count.max(digits).min(10)).rev() {
            self.push(reversed[place]);
        }
    }

    /// Adds an amount of mills as units and three decimals, the last one only when it is not zero.
    pub fn push_amount(&mut self, mills: u64, digits: usize) {
        let units = mills / 1000;
        let decimals = (mills - units * 1000) as u32;
        if let Ok(units) = u32::try_from(units) {
            self.push_number(units, digits);
        }
        self.push(b'.');
        if decimals.is_multiple_of(10) {
            self.push_number(decimals / 10, 2);
        } else {
            self.push_number(decimals, 3);
        }
    }

    /// Adds a date as day, month, year.
    pub fn push_date(&mut self, date: u32) {
        self.push_number(date & 0xff, 2);
        self.push(b'.');
        self.push_number(date >> 8 & 0xff, 2);
        self.push(b'.');
        self.push_number(date >> 16 & 0xff, 2);
    }

    /// Adds bytes as hexadecimal digits.
    pub fn push_hex(&mut self, bytes: &[u8]) {
        for byte in bytes {
            for nibble in [byte >> 4, byte & 15] {
                self.push(if nibble < 10 {
                    b'0' + nibble
                } else {
                    b'A' - 10 + nibble
                });
            }
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn shown(build: impl Fn(&mut Text)) -> String {
        let mut text = Text::new();
        build(&mut text);
        text.as_slice()
            .iter()
            .map(|byte| char::from(*byte))
            .collect()
    }

    #[test]
    fn amounts_dates_and_codes_read_as_on_an_imprint() {
        assert_eq!(shown(|text| text.push_amount(550, 1)), "0.55");
        assert_eq!(shown(|text| text.push_amount(406, 1)), "0.406");
        assert_eq!(
            shown(|text| text.push_amount(1_099_511_627_775, 1)),
            "1099511627.775"
        );
        assert_eq!(shown(|text| text.push_amount(12_340, 6)), "000012.34");
        assert_eq!(
            shown(|text| text.push_date(26 << 16 | 11 << 8 | 2)),
            "02.11.26"
        );
        assert_eq!(shown(|text| text.push_hex(&[0x0f, 0xa9])), "0FA9");
        assert_eq!(shown(|text| text.push_number(0, 1)), "0");
        assert_eq!(
            shown(|text| (0..9).for_each(|_| text.push_all(b"ABCD"))),
            "ABCDABCDABCDABCDABCDABCD"
        );
    }
}
