//! DES one bit at a time, as the standard writes it down: small, slow, and the same steps for every key and block.

use super::Des;
use super::standard::{E, IP, IP_INVERSE, P, PC1, PC2, S, SHIFTS};

/// The compact code.
pub struct Compact;

/// Picks the bits of `input` (which has `width` bits, bit 1 leftmost) that `table` lists.
#[inline(never)]
fn permute(input: u64, width: u32, table: &[u8]) -> u64 {
    let mut output = 0;
    for place in table {
        output = output << 1 | (input >> (width - u32::from(*place))) & 1;
    }
    output
}

/// The cipher function f(R, K).
#[inline(never)]
fn cipher_function(right: u32, round_key: u64) -> u32 {
    let mixed = permute(u64::from(right), 32, &E) ^ round_key;
    let mut selected = 0;
    for (place, selection) in S.iter().enumerate() {
        let six = (mixed >> (42 - 6 * place)) as usize & 63;
        // The outer two bits choose the row, the inner four the column.
        let row = six >> 4 & 2 | six & 1;
        let column = six >> 1 & 15;
        selected = selected << 4 | u32::from(selection[row * 16 + column]);
    }
    permute(u64::from(selected), 32, &P) as u32
}

impl Des for Compact {
    type Schedule = [u64; 16];

    #[inline(never)]
    fn schedule(key: &[u8; 8]) -> [u64; 16] {
        let halves = permute(u64::from_be_bytes(*key), 64, &PC1);
        let (mut c, mut d) = ((halves >> 28) as u32, halves as u32 & 0x0fff_ffff);
        SHIFTS.map(|shift| {
            c = (c << shift | c >> (28 - shift)) & 0x0fff_ffff;
            d = (d << shift | d >> (28 - shift)) & 0x0fff_ffff;
            permute(u64::from(c) << 28 | u64::from(d), 56, &PC2)
        })
    }

    #[inline(never)]
    fn des_block(block: u64, schedule: &[u64; 16], decrypt: bool) -> u64 {
        let start = permute(block, 64, &IP);
        let (mut left, mut right) = ((start >> 32) as u32, start as u32);
        for round in 0..16 {
            let round_key = schedule[if decrypt { 15 - round } else { round }];
            (left, right) = (right, left ^ cipher_function(right, round_key));
        }
        permute(u64::from(right) << 32 | u64::from(left), 64, &IP_INVERSE)
    }
}
