//! The determinism digest: one number for everything that happened.
//!
//! The sum modulo 2^128 of one fixed hash of each entry (instant, key, value, occurrence number within the key), so
//! the order in which entries are found does not matter. The rule that must never break: the hash never changes
//! without a word; a digest written down today must come out again tomorrow.

use crate::event::Bank;
use crate::map;
use crate::sram;
use crate::time::Time;
use crate::wires::{WIRES, Wire};

/// Words of battery-backed SRAM.
const SRAM_WORDS: usize = sram::BYTES as usize / 4;
/// First key of each kind.
const SRAM: usize = WIRES;
const BANK_A: usize = SRAM + SRAM_WORDS;
const BANK_B: usize = BANK_A + hdl::record::BANK_WORDS;
const REGISTERS: usize = BANK_B + hdl::record::BANK_WORDS;
const KEYS: usize = REGISTERS + 2;

/// The digest so far.
#[derive(Clone, Debug)]
pub(crate) struct Digest {
    sum: u128,
    occurrences: Vec<u32>,
}

/// Odd constants without structure. Source: the fractional digits of pi in hexadecimal, made odd.
const PI: [u64; 6] = [
    0x243f_6a88_85a3_08d3,
    0x1319_8a2e_0370_7345,
    0xa409_3822_299f_31d1,
    0x082e_fa98_ec4e_6c89,
    0x4528_21e6_38d0_1377,
    0xbe54_66cf_34e9_0c6d,
];

/// Both halves of a product, folded.
#[inline(always)]
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    product as u64 ^ (product >> 64) as u64
}

#[inline(always)]
fn hash(at: u64, key: u64, value: u64, occurrence: u64) -> u128 {
    let first = fold(at ^ PI[0], key << 32 ^ occurrence ^ PI[1]);
    let second = fold(value ^ PI[2], first ^ PI[3]);
    let high = fold(second ^ PI[4], first ^ value);
    let low = fold(second ^ at, high ^ PI[5]);
    u128::from(high) << 64 | u128::from(low)
}

impl Digest {
    pub fn new() -> Self {
        Self {
            sum: 0,
            occurrences: vec![0; KEYS],
        }
    }

    /// The digest.
    pub fn value(&self) -> u128 {
        self.sum
    }

    #[inline(always)]
    fn add(&mut self, at: Time, key: usize, value: u64) {
        let Some(occurrence) = self.occurrences.get_mut(key) else {
            return;
        };
        let entry = hash(at.ps(), key as u64, value, u64::from(*occurrence));
        *occurrence = occurrence.wrapping_add(1);
        self.sum = self.sum.wrapping_add(entry);
    }

    /// A wire took a new value.
    #[inline(always)]
    pub fn wire(&mut self, at: Time, wire: Wire, value: u32) {
        self.add(at, wire as usize, u64::from(value));
    }

    /// A store of `bytes` bytes to battery-backed SRAM.
    #[inline(always)]
    pub fn sram(&mut self, at: Time, address: u32, bytes: u32, value: u32) {
        let offset = address.wrapping_sub(map::SRAM_BASE) as usize;
        let place = u64::from(address & 3) << 36 | u64::from(bytes) << 32;
        self.add(
            at,
            SRAM + (offset / 4).min(SRAM_WORDS - 1),
            place | u64::from(value),
        );
    }

    /// A word of a bank was written.
    pub fn nvm(&mut self, at: Time, bank: Bank, address: u32, value: u32) {
        let base = match bank {
            Bank::A => BANK_A,
            Bank::B => BANK_B,
        };
        self.add(at, base + address as usize, u64::from(value));
    }

    /// A processor's registers and pc at a device access.
    pub fn registers(&mut self, at: Time, processor: usize, registers: &[u32; 32], pc: u32) {
        let folded = registers.chunks_exact(2).fold(u64::from(pc), |sum, pair| {
            let pair = u64::from(pair[1]) << 32 | u64::from(pair[0]);
            fold(sum ^ PI[0], pair ^ PI[1])
        });
        self.add(at, REGISTERS + processor, folded);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Change = fn(&mut Digest, Time);

    /// Three entries, of which one is changed by `change` instead.
    fn digest(place: usize, change: Option<Change>) -> u128 {
        let entries: [Change; 3] = [
            |digest, at| digest.wire(at, Wire::UnitIrq, 1),
            |digest, at| digest.sram(at, map::SRAM_BASE + 4, 4, 0x10),
            |digest, at| digest.registers(at, 0, &[7; 32], 0x80),
        ];
        let mut digest = Digest::new();
        for (index, entry) in entries.iter().enumerate() {
            let entry = change.filter(|_| index == place).unwrap_or(*entry);
            entry(&mut digest, Time(1000 + index as u64));
        }
        digest.value()
    }

    #[test]
    fn canaries_change_the_digest() {
        let good = digest(0, None);
        let later: Change = |digest, at| digest.wire(at + Time(62_500), Wire::UnitIrq, 1);
        let bit: Change = |digest, at| digest.sram(at, map::SRAM_BASE + 4, 4, 0x11);
        let register: Change = |digest, at| {
            let mut registers = [7; 32];
            registers[31] = 6;
            digest.registers(at, 0, &registers, 0x80);
        };
        for (place, change) in [(0, later), (1, bit), (2, register)] {
            assert_ne!(digest(place, Some(change)), good, "entry {place}");
        }
        assert_eq!(digest(0, None), good);
    }

    #[test]
    fn the_order_of_discovery_does_not_matter() {
        let mut one = Digest::new();
        one.nvm(Time(5), Bank::A, 3, 9);
        one.wire(Time(4), Wire::Motor, 1);
        let mut other = Digest::new();
        other.wire(Time(4), Wire::Motor, 1);
        other.nvm(Time(5), Bank::A, 3, 9);
        assert_eq!(one.value(), other.value());
    }

    #[test]
    fn the_hash_stays_what_it_is() {
        let hashes = [(1, 2, 3, 4), (62_500, 7, 1, 0)].map(|(at, key, value, occurrence)| {
            format!("{:032x}", hash(at, key, value, occurrence))
        });
        assert_eq!(
            hashes,
            [
                "a8fb16fe67b4f65864fc2a18481ccfc5",
                "0fe592a4a9f2c1423663368caacb43c2"
            ]
        );
    }
}
