//! What a bank is told is read back: a word that does not take, and a bank that is too slow, are found at once.
//!
//! Bank A answers for the command, bank B for what follows behind the answer.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::Ability;
use hdl::codes::PATIENCE;
use hdl::record::{MARKER_VALID, MARKER_WORD, address, word};
use hdl::regs::{command, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "verified",
    once: named![
        a_marker_that_cannot_be_retired_is_found,
        a_word_of_the_body_that_does_not_take_is_found,
        a_marker_that_cannot_become_valid_is_found,
        a_bank_may_be_busy_for_so_many_pulses_and_no_longer
    ],
    swept: named![],
};

/// A unit at rest, set 1 selected with some pieces booked, so that both slots of both banks have been used.
fn booked(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(1, true, 9_000);
    for _ in 0..2 {
        assert_eq!(bench.with_value(command::DEBIT, 100), result::OK);
        bench.print();
        bench.settle();
    }
    bench
}

/// The slot of set 1 that the next commit writes: not the one with the newest record.
fn next_slot(words: &[u32]) -> u32 {
    let generation = |slot| words[address(1, slot, word::GENERATION as u32) as usize];
    u32::from(generation(0) > generation(1))
}

/// A debit while `place` of the slot to be written is worn, in bank A or in bank B.
fn debit_over_a_worn_word(subject: &Subject, in_b: bool, place: u32, what: &str) {
    let mut bench = booked(subject);
    let bank = if in_b { &mut bench.b } else { &mut bench.a };
    let slot = next_slot(&bank.words);
    assert_eq!(
        bank.words[address(1, slot, MARKER_WORD) as usize],
        MARKER_VALID
    );
    bank.worn = Some(address(1, slot, place));
    let expected = if in_b {
        result::OK
    } else {
        result::BANK_FAILED
    };
    assert_eq!(bench.command(command::DEBIT), expected, "{what}");
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED, "{what}");
    let ascending = bench.record()[word::ASCENDING_LO];
    assert_eq!(ascending, 300, "{what}: the other bank has it");
    assert!(!bench.unit.out().permit.asserted(), "{what}");
}

fn a_marker_that_cannot_be_retired_is_found(subject: &Subject) {
    debit_over_a_worn_word(subject, false, MARKER_WORD, "marker in bank A");
    debit_over_a_worn_word(subject, true, MARKER_WORD, "marker in bank B");
}

fn a_word_of_the_body_that_does_not_take_is_found(subject: &Subject) {
    let last = word::CHECK as u32;
    for place in [word::ASCENDING_LO as u32, word::GENERATION as u32, last] {
        debit_over_a_worn_word(subject, false, place, "body in bank A");
        debit_over_a_worn_word(subject, true, place, "body in bank B");
    }
}

fn a_marker_that_cannot_become_valid_is_found(subject: &Subject) {
    for in_b in [false, true] {
        let mut bench = booked(subject);
        // After a recovery only one slot of each bank is valid, so retiring the other changes nothing.
        bench.power_cycle(1);
        bench.until_ready();
        assert_eq!(bench.select(1), result::OK);
        let bank = if in_b { &mut bench.b } else { &mut bench.a };
        let marker = |slot| address(1, slot, MARKER_WORD);
        let free = u32::from(bank.words[marker(0) as usize] == MARKER_VALID);
        bank.worn = Some(marker(free));
        let expected = if in_b {
            result::OK
        } else {
            result::BANK_FAILED
        };
        assert_eq!(bench.with_value(command::DEBIT, 100), expected);
        bench.settle();
        assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    }
}

fn a_bank_may_be_busy_for_so_many_pulses_and_no_longer(subject: &Subject) {
    let locks = |waits: u32| {
        let mut bench = booked(subject);
        bench.needs(Ability::BankB);
        bench.timebase = 1;
        bench.b.page_waits = waits;
        assert_eq!(bench.command(command::DEBIT), result::OK);
        bench.settle();
        bench.status(status::DEVICE_LOCKED)
    };
    assert!(!locks(PATIENCE - 1), "too impatient");
    assert!(locks(PATIENCE), "too patient");
}
