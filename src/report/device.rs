//! A device at rest in words: what its banks, clock and latches hold. Never its keys.

use super::named;
use hdl::record::{self, MARKER_VALID, MARKER_WORD, REASON_BITS, SETS, flag, word};
use hdl::regs::LOCK_REASONS;
use sim::{Device, Mills};
use std::fmt::Write as _;

/// The device as a page of text.
#[must_use]
pub fn device(device: &Device) -> String {
    let mut text = String::new();
    let second = device.clock.second;
    let _ = writeln!(
        text,
        "device {}, {}, {} {:02}:{:02}:{:02}",
        device.preset.number,
        device.preset.cipher,
        device.clock.date,
        second / 3600,
        second / 60 % 60,
        second % 60,
    );
    for set in 0..SETS as u32 {
        let _ = match newest(&device.bank_a.words, set) {
            Some(record) => writeln!(text, "set {set}: {}", registers(record)),
            None => writeln!(text, "set {set}: no valid record in bank A"),
        };
    }
    let latches = &device.supervisor;
    for (raised, name) in [
        (latches.tamper, "tamper mesh was opened"),
        (latches.erased, "keys are erased"),
        (latches.battery_low, "battery low"),
        (latches.battery_dead, "battery at its end"),
    ] {
        if raised {
            let _ = writeln!(text, "{name}");
        }
    }
    let flags = newest(&device.bank_a.words, SETS as u32).map_or(0, |record| record[word::FLAGS]);
    if flags & flag::LOCKED != 0 {
        let _ = writeln!(text, "the device is {}", locked(flags));
    }
    text
}

/// Words of the newest valid record of a set.
fn newest(bank: &[u32], set: u32) -> Option<&[u32]> {
    (0..2)
        .filter(|slot| {
            bank.get(record::address(set, *slot, MARKER_WORD) as usize) == Some(&MARKER_VALID)
        })
        .filter_map(|slot| {
            bank.get(record::address(set, slot, 0) as usize..)?
                .get(..record::WORDS)
        })
        .max_by_key(|record| record[word::GENERATION])
}

fn registers(record: &[u32]) -> String {
    let flags = record[word::FLAGS];
    if flags & flag::OPEN == 0 {
        return "not open".to_owned();
    }
    let long = |low: usize| Mills(u64::from(record[low]) | u64::from(record[low + 1]) << 32);
    let funds = if flags & flag::HAS_DESCENDING != 0 {
        format!("descending {}", long(word::DESCENDING_LO))
    } else {
        format!("limit {}", long(word::LIMIT_LO))
    };
    let mut text = format!(
        "licence {}, ascending {}, {funds}, control sum {}, {} pieces",
        record[word::LICENCE],
        long(word::ASCENDING_LO),
        long(word::CONTROL_SUM_LO),
        record[word::PIECE_COUNT],
    );
    for (bit, name) in [
        (flag::PENDING, "an intent is pending".to_owned()),
        (flag::UNPRINTED, "the last piece is not printed".to_owned()),
        (flag::LOCKED, locked(flags)),
    ] {
        if flags & bit != 0 {
            text = text + ", " + &name;
        }
    }
    text
}

/// A lock with the reason that stands in the record's flags.
fn locked(flags: u32) -> String {
    let reason = (flags & REASON_BITS) >> REASON_BITS.trailing_zeros();
    format!("locked, {}", named(LOCK_REASONS, reason))
}
