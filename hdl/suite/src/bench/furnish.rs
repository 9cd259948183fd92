//! Two banks for a random life: wait states, pages, and records at the edges of their range.
//!
//! The rule that must never break: most sets are such that commands succeed, and some such that each check refuses.

use hdl::record::{MARKER_VALID, MARKER_WORD, SETS, WORDS, address, blank_bank, crc32, flag, word};

use super::Bench;
use super::random::Random;

/// Banks with wait states, and records at the edges of their range.
pub(super) fn furnish(bench: &mut Bench, random: &mut Random) {
    bench.timebase = 1 + u64::from(random.below(40));
    for bank in [&mut bench.a, &mut bench.b] {
        bank.lenient = true;
        bank.waits = random.below(4);
        bank.page_waits = random.below(30);
        bank.words = blank_bank();
    }
    bench.b.paged = !random.one_in(4);
    for set in 0..SETS as u32 {
        if random.one_in(2) {
            let record = some_record(random);
            for bank in [&mut bench.a, &mut bench.b] {
                let base = address(set, 0, 0) as usize;
                bank.words[base..base + WORDS].copy_from_slice(&record);
                if random.one_in(12) {
                    bank.words[base + word::GENERATION] ^= 1;
                }
                if random.one_in(12) {
                    let other = address(set, 1, 0) as usize;
                    bank.words[other..other + WORDS].copy_from_slice(&record);
                    bank.words[other + MARKER_WORD as usize] = MARKER_VALID;
                }
            }
        }
    }
}

fn some_record(random: &mut Random) -> [u32; WORDS] {
    let mut record = [0; WORDS];
    let descends = random.one_in(2);
    let ascending = match random.below(5) {
        0 => hdl::record::MAX_ASCENDING - u64::from(random.below(4)),
        1 | 2 => hdl::record::MAX_ASCENDING - u64::from(random.below(200_000)),
        3 => (1 << 32) - u64::from(random.below(9)),
        _ => u64::from(random.word()),
    };
    let funds = match random.below(6) {
        0 | 1 => u64::MAX - ascending - 5,
        2 => (1 << 32) + u64::from(random.below(9)),
        _ => u64::from(random.below(90_000)),
    };
    let (descending, limit) = if descends {
        (funds, 0)
    } else {
        (0, ascending + funds.min(1 << 60))
    };
    record[word::FLAGS] = flag::OPEN | 1 << 8 | if descends { flag::HAS_DESCENDING } else { 0 };
    let pairs = [
        (2, ascending),
        (4, descending),
        (6, ascending + descending),
        (10, limit),
    ];
    for (lo, amount) in pairs {
        record[lo] = amount as u32;
        record[lo + 1] = (amount >> 32) as u32;
    }
    for at in [word::PIECE_COUNT, word::GENERATION] {
        record[at] = if random.one_in(6) {
            u32::MAX - random.below(4)
        } else {
            random.below(1000)
        };
    }
    if random.one_in(8) {
        record[random.below(18) as usize] ^= 1 << random.below(32);
    }
    record[18] = crc32(0, &record[..18]) ^ u32::from(random.one_in(20));
    record
}
