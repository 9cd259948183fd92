//! Data entry: what the keys typed so far mean.
//!
//! Value in mills by digits, ended by ENTER; ENTER alone repeats the last value. SET, SLOGAN and KEY_INDICATOR take one
//! digit. The rule that must never break: nothing is decided here, a key only becomes a wish that the module judges.

use crate::map::key;

/// What a key completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// End of entry: frank this value, in mills.
    Value(u32),
    /// Select this register set.
    Set(u8),
    /// Use this slogan.
    Slogan(u8),
    /// Use this key indicator.
    KeyIndicator(u8),
}

/// The keys typed so far.
#[derive(Default)]
pub struct Entry {
    digits: Option<u32>,
    prefix: Option<u32>,
    last: Option<u32>,
}

impl Entry {
    /// Takes one key.
    pub fn press(&mut self, code: u32) -> Option<Wish> {
        let digit = code.wrapping_sub(key::DIGIT_0);
        match (code, self.prefix) {
            (key::SET | key::SLOGAN | key::KEY_INDICATOR, _) => {
                self.prefix = Some(code);
                None
            }
            (key::CLEAR, _) => {
                (self.digits, self.prefix) = (None, None);
                None
            }
            (key::ENTER, _) => {
                self.last = self.digits.take().or(self.last);
                self.prefix = None;
                self.last.map(Wish::Value)
            }
            (_, Some(prefix)) if digit <= 9 => {
                self.prefix = None;
                let digit = digit as u8;
                Some(match prefix {
                    key::SET => Wish::Set(digit),
                    key::SLOGAN => Wish::Slogan(digit),
                    _ => Wish::KeyIndicator(digit),
                })
            }
            (_, None) if digit <= 9 => {
                // Beyond seven digits the value is above every maximum; the module says so.
                let value = self
                    .digits
                    .unwrap_or(0)
                    .saturating_mul(10)
                    .saturating_add(digit);
                self.digits = Some(value.min(9_999_999));
                None
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &[u32]) -> Vec<Wish> {
        let mut entry = Entry::default();
        keys.iter().filter_map(|key| entry.press(*key)).collect()
    }

    #[test]
    fn keys_become_wishes() {
        let digits = |text: &str| text.bytes().map(u32::from).collect::<Vec<_>>();
        assert_eq!(
            typed(&[digits("550"), vec![key::ENTER, key::ENTER]].concat()),
            [Wish::Value(550); 2]
        );
        assert_eq!(
            typed(&[key::SET, 0x31, 0x37, key::ENTER]),
            [Wish::Set(1), Wish::Value(7)]
        );
        assert_eq!(typed(&[0x31, key::CLEAR, key::ENTER]), []);
        assert_eq!(
            typed(&[key::SLOGAN, 0x33, key::KEY_INDICATOR, 0x32]),
            [Wish::Slogan(3), Wish::KeyIndicator(2)]
        );
        assert_eq!(typed(&[0, 0xffff_ffff, key::ENTER]), []);
    }
}
