//! DES with the selection functions and the permutation P folded into eight tables of words (2 KiB).
//!
//! The tables are computed from the standard's own at compile time, so there is one source. Six-bit groups of round
//! keys lie where a rotated right half has the matching bits of E: groups 1, 3, 5, 7 in one word, 2, 4, 6, 8 in the other.

use super::Des;
use super::compact::Compact;
use super::standard::{P, S};

/// The table code.
pub struct Table;

/// Round keys, odd groups then even groups.
pub type Schedule = [[u32; 2]; 16];

const SP: [[u32; 64]; 8] = {
    let mut tables = [[0; 64]; 8];
    let mut table = 0;
    while table < 8 {
        let mut six = 0;
        while six < 64 {
            let row = six >> 4 & 2 | six & 1;
            let nibble = S[table][row * 16 + (six >> 1 & 15)] as u32;
            let selected = nibble << (28 - 4 * table);
            let mut bit = 0;
            while bit < 32 {
                tables[table][six] |= (selected >> (32 - P[bit] as u32) & 1) << (31 - bit);
                bit += 1;
            }
            six += 1;
        }
        table += 1;
    }
    tables
};

/// Exchanges the bits of `a >> shift` and `b` under `mask`.
#[inline(always)]
fn exchange(a: &mut u32, b: &mut u32, shift: u32, mask: u32) {
    let difference = (*a >> shift ^ *b) & mask;
    *b ^= difference;
    *a ^= difference << shift;
}

#[inline(always)]
fn cipher_function(right: u32, round_key: &[u32; 2]) -> u32 {
    let odd = right.rotate_right(1) ^ round_key[0];
    let even = right.rotate_left(3) ^ round_key[1];
    SP[0][(odd >> 26) as usize]
        | SP[2][(odd >> 18 & 63) as usize]
        | SP[4][(odd >> 10 & 63) as usize]
        | SP[6][(odd >> 2 & 63) as usize]
        | SP[1][(even >> 26) as usize]
        | SP[3][(even >> 18 & 63) as usize]
        | SP[5][(even >> 10 & 63) as usize]
        | SP[7][(even >> 2 & 63) as usize]
}

impl Des for Table {
    type Schedule = Schedule;

    #[inline(never)]
    fn schedule(key: &[u8; 8]) -> Schedule {
        Compact::schedule(key).map(|round_key| {
            let group = |place: u32| (round_key >> (48 - 6 * place)) as u32 & 63;
            [
                group(1) << 26 | group(3) << 18 | group(5) << 10 | group(7) << 2,
                group(2) << 26 | group(4) << 18 | group(6) << 10 | group(8) << 2,
            ]
        })
    }

    #[inline(never)]
    fn des_block(block: u64, schedule: &Schedule, decrypt: bool) -> u64 {
        let (mut left, mut right) = ((block >> 32) as u32, block as u32);
        // The initial permutation as five exchanges of bit groups.
        exchange(&mut left, &mut right, 4, 0x0f0f_0f0f);
        exchange(&mut left, &mut right, 16, 0x0000_ffff);
        exchange(&mut right, &mut left, 2, 0x3333_3333);
        exchange(&mut right, &mut left, 8, 0x00ff_00ff);
        exchange(&mut left, &mut right, 1, 0x5555_5555);
        for round in 0..16 {
            let round_key = &schedule[if decrypt { 15 - round } else { round }];
            (left, right) = (right, left ^ cipher_function(right, round_key));
        }
        // Its inverse, on the halves exchanged once more.
        exchange(&mut right, &mut left, 1, 0x5555_5555);
        exchange(&mut left, &mut right, 8, 0x00ff_00ff);
        exchange(&mut left, &mut right, 2, 0x3333_3333);
        exchange(&mut right, &mut left, 16, 0x0000_ffff);
        exchange(&mut right, &mut left, 4, 0x0f0f_0f0f);
        u64::from(right) << 32 | u64::from(left)
    }
}

#[cfg(test)]
mod tests {
    use super::{Compact, Des, Table};

    #[test]
    fn both_codes_agree_on_random_keys_and_blocks() {
        let mut noise = 1u64;
        for _ in 0..2_000 {
            noise = noise
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let key = (noise ^ noise >> 29).to_be_bytes();
            let block = noise.rotate_left(17);
            let decrypt = noise >> 63 == 1;
            assert_eq!(
                Table::des_block(block, &Table::schedule(&key), decrypt),
                Compact::des_block(block, &Compact::schedule(&key), decrypt)
            );
        }
    }

    #[test]
    fn a_published_block_comes_out() {
        // Source: NIST SP 800-17, table 1 (variable plaintext known answer test), first row.
        let answer = Table::des_block(1 << 63, &Table::schedule(&[1; 8]), false);
        assert_eq!(answer, 0x95f8_a5e5_dd31_d900);
        assert_eq!(
            Table::des_block(answer, &Table::schedule(&[1; 8]), true),
            1 << 63
        );
    }
}
