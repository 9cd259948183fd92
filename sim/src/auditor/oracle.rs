//! The oracle: what code a piece must bear, computed on the host with other people's cipher code.
//!
//! Every released code is compared with it. The rule that must never break: nothing here runs in the device,
//! and nothing of the device's own arithmetic is used here; agreement of two strangers is the evidence.
//! Source: CBC-MAC as in FIPS 113, DES and triple DES as in FIPS 46-3, through the crates `cbc-mac` and `des`.

use cbc_mac::{CbcMac, KeyInit, Mac};
use des::{Des, TdesEde2, TdesEde3};

use crate::map::keys;

/// One block of the cipher, eight bytes.
pub type Block = [u8; 8];

/// A key of the device, with what it says about itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    /// Key indicator printed with the imprint.
    pub indicator: u8,
    /// First three bytes of the cipher of eight zero bytes, as stored.
    pub check_value: [u8; 3],
    bytes: [u8; 24],
    parts: usize,
}

impl std::fmt::Debug for Key {
    /// A key never shows itself in a message.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Key({}, {} parts)", self.indicator, self.parts)
    }
}

impl Key {
    /// A key of one, two or three DES keys with its right check value; `None` for any other length.
    #[must_use]
    pub fn new(indicator: u8, bytes: &[u8]) -> Option<Self> {
        let parts = match bytes.len() {
            8 => 1,
            16 => 2,
            24 => 3,
            _ => return None,
        };
        let mut own = [0; 24];
        own[..bytes.len()].copy_from_slice(bytes);
        let mut key = Self {
            indicator,
            check_value: [0; 3],
            bytes: own,
            parts,
        };
        key.check_value = key.true_check_value();
        Some(key)
    }

    /// Every key that stands in the key table at the start of a protected area, good check value or not.
    #[must_use]
    pub fn table(protected: &[u8]) -> Vec<Self> {
        protected[keys::TABLE as usize..]
            .chunks_exact(keys::ENTRY_BYTES as usize)
            .take(keys::ENTRIES as usize)
            .filter_map(|entry| {
                let parts = usize::from(entry[1]);
                let bytes = entry[8..].get(..8 * parts)?;
                let mut key = Self::new(entry[0], bytes)?;
                key.check_value = [entry[4], entry[5], entry[6]];
                Some(key)
            })
            .collect()
    }

    /// The check value that this key really has.
    #[must_use]
    pub fn true_check_value(&self) -> [u8; 3] {
        let cipher = self.chain(&[[0; 8]]);
        [cipher[0], cipher[1], cipher[2]]
    }

    /// The DES keys it consists of.
    pub fn parts(&self) -> impl Iterator<Item = Block> + '_ {
        self.bytes[..8 * self.parts].chunks_exact(8).map(block)
    }

    /// CBC-MAC over whole blocks, IV zero: the last cipher block.
    #[must_use]
    pub fn chain(&self, blocks: &[Block]) -> Block {
        let key = &self.bytes[..8 * self.parts];
        match self.parts {
            1 => mac::<CbcMac<Des>>(key, blocks),
            2 => mac::<CbcMac<TdesEde2>>(key, blocks),
            _ => mac::<CbcMac<TdesEde3>>(key, blocks),
        }
    }
}

fn mac<M: Mac + KeyInit>(key: &[u8], blocks: &[Block]) -> Block {
    let mut mac =
        <M as KeyInit>::new_from_slice(key).expect("the number of parts gives the length");
    blocks.iter().for_each(|block| mac.update(block));
    block(&mac.finalize().into_bytes())
}

fn block(bytes: &[u8]) -> Block {
    bytes.try_into().expect("a cipher block has eight bytes")
}

/// Everything that enters a code, and how much of the result is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Inputs {
    /// Layout, 1 to 4.
    pub layout: u8,
    /// Bytes of the last block that are printed, 1 to 8.
    pub code_bytes: u8,
    /// Device number, 24 bits.
    pub device: u32,
    /// Opening number of the register set.
    pub opening: u8,
    /// Key indicator.
    pub key_indicator: u8,
    /// Year - 2000, month, day, 24 bits.
    pub date: u32,
    /// Value of the piece in mills, 24 bits.
    pub value: u32,
    /// Ascending register with this piece, in mills, 40 bits.
    pub ascending: u64,
    /// Piece count before this piece; its lower 24 bits enter.
    pub count_before: u32,
}

impl Inputs {
    /// The cipher blocks of the layout. `None` when the layout does not exist.
    ///
    /// `Assumed:` the patents name the inputs, not their places; the places are those of the project.
    #[must_use]
    pub fn blocks(&self) -> Option<Vec<Block>> {
        let mut identity = Packed::default();
        identity.put(u64::from(self.device), 3);
        identity.put(u64::from(self.opening), 1);
        identity.put(u64::from(self.key_indicator), 1);
        let mut dated = identity;
        dated.put(u64::from(self.date), 3);
        let mut priced = Packed::default();
        priced.put(u64::from(self.value), 3);
        priced.put(self.ascending, 5);
        Some(match self.layout {
            1 | 2 => vec![dated.0, priced.0],
            3 => {
                let mut second = Packed::default();
                second.put(u64::from(self.date), 3);
                second.put(u64::from(self.value), 3);
                let mut third = Packed::default();
                third.put(0, 3);
                third.put(self.ascending, 5);
                vec![identity.0, second.0, third.0]
            }
            4 => {
                let mut before = Packed::default();
                let ascending_before = self.ascending.wrapping_sub(u64::from(self.value));
                before.put(ascending_before, 5);
                before.put(u64::from(self.count_before), 3);
                vec![dated.0, before.0, priced.0]
            }
            _ => return None,
        })
    }

    /// The printed code under `key`; `None` when the layout or the number of bytes does not exist.
    #[must_use]
    pub fn code(&self, key: &Key) -> Option<Vec<u8>> {
        let blocks = self.blocks()?;
        let last = key.chain(&blocks);
        let tail = last.get(..usize::from(self.code_bytes))?;
        let head = key.chain(&blocks[..1]);
        Some(match self.layout {
            2 => [&head[..], tail].concat(),
            _ => tail.to_vec(),
        })
    }
}

/// A block being filled from the left, most significant byte first.
#[derive(Clone, Copy, Default)]
struct Packed(Block, usize);

impl Packed {
    fn put(&mut self, value: u64, bytes: usize) {
        self.0[self.1..self.1 + bytes].copy_from_slice(&value.to_be_bytes()[8 - bytes..]);
        self.1 += bytes;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inputs(layout: u8) -> Inputs {
        Inputs {
            layout,
            code_bytes: 4,
            device: 0x01_0203,
            opening: 7,
            key_indicator: 9,
            date: 0x1a_0b16,
            value: 0x0001_0203,
            ascending: 0x11_2233_4455,
            count_before: 0x00aa_bbcc,
        }
    }

    /// Source: NIST Special Publication 800-17, appendix A, table 1, first variable plaintext; FIPS 113, appendix.
    #[test]
    fn des_and_its_chain_give_the_published_answers() {
        let key = Key::new(0, &[1; 8]).unwrap();
        let plain = 0x8000_0000_0000_0000_u64.to_be_bytes();
        assert_eq!(key.chain(&[plain]), 0x95f8_a5e5_dd31_d900_u64.to_be_bytes());

        let key = Key::new(0, &0x0123_4567_89ab_cdef_u64.to_be_bytes()).unwrap();
        let text: Vec<Block> = b"7654321 Now is the time for \0\0\0\0"
            .chunks_exact(8)
            .map(block)
            .collect();
        assert_eq!(key.chain(&text)[..4], [0xf1, 0xd3, 0x0f, 0x68]);
    }

    #[test]
    fn triple_des_with_equal_parts_is_des() {
        let part = *b"postmark";
        let one = Key::new(0, &part).unwrap();
        let message = [*b"abcdefgh", *b"01234567"];
        for parts in [2, 3] {
            let many = Key::new(0, &part.repeat(parts)).unwrap();
            assert_eq!(many.chain(&message), one.chain(&message));
        }
    }

    #[test]
    fn every_layout_puts_its_inputs_where_it_says() {
        let first = [1, 2, 3, 7, 9, 0x1a, 0x0b, 0x16];
        let last = [1, 2, 3, 0x11, 0x22, 0x33, 0x44, 0x55];
        assert_eq!(inputs(1).blocks().unwrap(), [first, last]);
        assert_eq!(inputs(2).blocks().unwrap(), [first, last]);
        assert_eq!(
            inputs(3).blocks().unwrap(),
            [
                [1, 2, 3, 7, 9, 0, 0, 0],
                [0x1a, 0x0b, 0x16, 1, 2, 3, 0, 0],
                [0, 0, 0, 0x11, 0x22, 0x33, 0x44, 0x55]
            ]
        );
        let before = [0x11, 0x22, 0x32, 0x42, 0x52, 0xaa, 0xbb, 0xcc];
        assert_eq!(inputs(4).blocks().unwrap(), [first, before, last]);
        assert_eq!(inputs(5).blocks(), None);
    }

    #[test]
    fn layout_two_publishes_the_first_block_and_the_others_do_not() {
        let key = Key::new(9, b"sixteen byte key").unwrap();
        let first = key.chain(&inputs(2).blocks().unwrap()[..1]);
        let code = inputs(2).code(&key).unwrap();
        assert_eq!((code.len(), &code[..8]), (12, &first[..]));
        assert_eq!(inputs(1).code(&key).unwrap(), code[8..]);
        assert_eq!(inputs(4).code(&key).unwrap().len(), 4);
    }

    #[test]
    fn the_key_table_is_read_as_commissioning_writes_it() {
        let key = Key::new(5, b"sixteen byte key").unwrap();
        let mut protected = vec![0; 0x80];
        protected[32..34].copy_from_slice(&[5, 2]);
        protected[36..39].copy_from_slice(&key.check_value);
        protected[40..56].copy_from_slice(b"sixteen byte key");
        assert_eq!(Key::table(&protected)[0], key);
        protected[36] ^= 1;
        let damaged = &Key::table(&protected)[0];
        assert_ne!(damaged.check_value, damaged.true_check_value());
        assert_eq!(format!("{key:?}"), "Key(5, 2 parts)");
    }
}
