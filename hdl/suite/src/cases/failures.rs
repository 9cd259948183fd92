//! Banks that fail, records that decay, peers that differ: what the unit does when its world is not sound.

use crate::bench::{Bench, field};
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::record::{MARKER_VALID, MARKER_WORD, WORDS, address, flag, sealed, word};
use hdl::regs::{self, command, lock_reason, result, status};
use hdl::{Ability, StateBit, TwoRail};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "failures",
    once: named![
        a_failed_bank_a_leaves_the_new_state_in_bank_b_and_locks,
        a_failed_bank_b_is_found_behind_the_answer_and_locks,
        with_both_banks_gone_the_old_books_stand,
        recovery_without_a_bank_locks_and_keeps_the_registers_readable,
        the_processors_difference_locks,
        a_check_that_crosses_a_printed_piece_is_not_held_against_the_processor,
        a_broken_printed_pin_locks_and_withdraws_the_permit,
        every_single_wrong_bit_of_the_sequencers_state_locks,
        a_bank_a_that_reads_but_takes_no_writes_is_still_read,
        damage_found_while_running_costs_that_set_and_no_other,
        the_command_locks_the_device_for_good,
        printing_while_another_set_is_selected_confirms_the_right_piece,
        decay_of_the_newest_record_of_a_is_made_good_from_b,
        two_decayed_records_of_a_are_not_made_good_from_b,
        decay_that_might_hide_a_newer_record_makes_the_set_unusable_and_no_other,
        two_records_of_one_generation_that_differ_make_the_set_unusable,
        no_valid_slot_never_means_zero,
        a_damaged_device_record_locks_the_device,
        recovery_waits_for_a_page_write_still_under_way,
        a_bank_that_never_ends_its_page_write_does_not_stop_recovery,
        a_bank_a_that_never_rests_does_not_stop_recovery,
        the_quiet_unit_stays_quiet_until_a_pin_changes
    ],
    swept: named![an_impossible_state_at_any_clock_of_a_debit_leaves_the_books_it_shows],
};

fn opened(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(2, true, 9_000);
    bench.settle();
    bench.value(100);
    bench
}

#[track_caller]
fn assert_locked_for_good(bench: &mut Bench, reason: u32) {
    bench.settle();
    assert!(bench.status(status::DEVICE_LOCKED));
    assert_eq!(bench.reason(), reason);
    assert!(!bench.unit.out().permit.asserted());
    bench.a.missing = false;
    bench.power_cycle(3);
    bench.until_ready();
    assert_eq!(bench.reason(), reason, "the lock is durable");
}

fn a_failed_bank_a_leaves_the_new_state_in_bank_b_and_locks(subject: &Subject) {
    let mut bench = opened(subject);
    bench.a.missing = true;
    assert_eq!(bench.command(command::DEBIT), result::BANK_FAILED);
    bench.settle();
    assert_eq!(
        bench.record()[word::ASCENDING_LO],
        100,
        "the command ended in the new state"
    );
    assert!(!bench.unit.out().permit.asserted());
    assert_locked_for_good(&mut bench, lock_reason::BANK_FAILED);
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::ASCENDING_LO], 100);
}

fn a_failed_bank_b_is_found_behind_the_answer_and_locks(subject: &Subject) {
    let mut bench = opened(subject);
    bench.b.stuck = true;
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.until("locked", |bench| bench.status(status::DEVICE_LOCKED));
    bench.until("out of patience", |bench| !bench.status(status::BACKGROUND));
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.record()[word::ASCENDING_LO], 100);
}

fn with_both_banks_gone_the_old_books_stand(subject: &Subject) {
    let mut bench = opened(subject);
    bench.b.erring = true;
    bench.a.missing = true;
    assert_eq!(bench.command(command::DEBIT), result::BANK_FAILED);
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    bench.b.erring = false;
    bench.a.missing = false;
    bench.power_cycle(1);
    bench.until_ready();
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::ASCENDING_LO], 0);
}

fn recovery_without_a_bank_locks_and_keeps_the_registers_readable(subject: &Subject) {
    for which in 0..2 {
        let mut bench = opened(subject);
        if which == 0 {
            bench.a.missing = true;
        } else {
            bench.b.missing = true;
        }
        bench.power_cycle(9);
        bench.until_ready();
        bench.settle();
        assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
        assert_eq!(bench.select(2), result::OK);
        assert_eq!(bench.record()[word::DESCENDING_LO], 9_000);
    }
}

fn the_processors_difference_locks(subject: &Subject) {
    let mut bench = opened(subject);
    let check = bench.record()[word::CHECK];
    bench.show_peer(check);
    assert!(!bench.status(status::DEVICE_LOCKED));
    bench.show_peer(check ^ 1);
    assert_locked_for_good(&mut bench, lock_reason::PEER_MISMATCH);
}

fn a_check_that_crosses_a_printed_piece_is_not_held_against_the_processor(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    let stale = bench.record()[word::CHECK];
    bench.print();
    bench.settle();
    bench.show_peer(stale);
    assert!(!bench.status(status::DEVICE_LOCKED));
    bench.write(regs::IRQ_CLEAR, 0);
    let fresh = bench.record()[word::CHECK];
    assert_ne!(fresh, stale);
    bench.show_peer(fresh);
    assert!(!bench.status(status::DEVICE_LOCKED));
    bench.show_peer(stale);
    assert!(bench.status(status::DEVICE_LOCKED));
}

fn a_broken_printed_pin_locks_and_withdraws_the_permit(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert!(bench.unit.out().permit.asserted());
    bench.pins.printed = TwoRail {
        rail: true,
        complement: true,
    };
    bench.tick();
    assert!(!bench.unit.out().permit.asserted());
    bench.pins.printed = TwoRail::IDLE;
    assert_locked_for_good(&mut bench, lock_reason::ILLEGAL_STATE);
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::ASCENDING_LO], 100);
}

fn every_single_wrong_bit_of_the_sequencers_state_locks(subject: &Subject) {
    for bit in 0..8 {
        let mut bench = opened(subject);
        bench.silently(|registers| registers.state ^= 1 << bit);
        bench.tick();
        assert_locked_for_good(&mut bench, lock_reason::ILLEGAL_STATE);
        assert_eq!(bench.select(2), result::OK);
    }
}

/// Whether a debit that was led astray ended; what the record shows then must last.
fn debit_led_astray_at(
    mut bench: Bench,
    clock: usize,
    bit: usize,
    books: &[[u32; WORDS]; 2],
) -> bool {
    let what = format!("bit {bit} wrong {clock} clocks into a debit");
    // A page load that was broken off leaves words in the buffer, which the next page write drops.
    bench.b.lenient = true;
    bench.silently(|registers| registers.state ^= 1 << bit);
    bench.tick();
    bench.until_ready();
    bench.settle();
    assert_eq!(bench.read(regs::RESULT), result::OUTCOME_OPEN, "{what}");
    assert_eq!(bench.reason(), lock_reason::ILLEGAL_STATE, "{what}");
    assert_eq!(bench.select(2), result::OK, "{what}");
    let shown = bench.record();
    let [before, after] = books;
    assert!(shown == *before || shown == *after, "{what}");
    bench.power_cycle(3);
    bench.until_ready();
    assert_eq!(bench.reason(), lock_reason::ILLEGAL_STATE, "{what}");
    assert_eq!(bench.select(2), result::OK, "{what}");
    assert_eq!(bench.record(), shown, "{what}: what was shown lasts");
    shown == *after
}

fn an_impossible_state_at_any_clock_of_a_debit_leaves_the_books_it_shows(
    subject: &Subject,
    stride: u64,
) {
    let start = opened(subject);
    let mut bench = start.clone();
    let before = bench.record();
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    let books = [before, bench.record()];
    let mut seen = [0; 2];
    let moments = start.moments(command::DEBIT).take_while(Bench::works);
    for (clock, moment) in moments.enumerate().step_by(stride as usize) {
        let ended = debit_led_astray_at(moment, clock, clock % 8, &books);
        seen[usize::from(ended)] += stride;
    }
    assert!(seen[0] > 100 && seen[1] > 50, "{seen:?}");
}

fn a_bank_a_that_reads_but_takes_no_writes_is_still_read(subject: &Subject) {
    let mut bench = opened(subject);
    bench.b.page_waits = 4_000;
    assert_eq!(bench.command(command::DEBIT), result::OK);
    let books = bench.record();
    bench.power_cycle(6);
    bench.b.page_waits = 5;
    bench.a.frozen = true;
    bench.until_ready();
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record(), books, "bank B was one debit behind");
    bench.a.frozen = false;
    bench.a.missing = true;
    bench.power_cycle(7);
    bench.until_ready();
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record(), books, "bank B has it now");
}

fn damage_found_while_running_costs_that_set_and_no_other(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::Decay);
    assert_eq!(bench.select(1), result::OK);
    bench.settle();
    let other = bench.record();
    for bank in [&mut bench.a, &mut bench.b] {
        for slot in 0..2 {
            bank.words[address(2, slot, 3) as usize] ^= 1;
        }
    }
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
    bench.settle();
    assert!(!bench.status(status::DEVICE_LOCKED));
    assert!(bench.status(status::SELECTED), "set 1 stays selected");
    assert_eq!(bench.record(), other);
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
}

fn the_command_locks_the_device_for_good(subject: &Subject) {
    let mut bench = opened(subject);
    bench.write(regs::INFO, 1 << 17);
    assert_eq!(
        bench.with_value(command::LOCK, u64::from(lock_reason::MIRROR_LOST)),
        result::OK
    );
    assert_locked_for_good(&mut bench, lock_reason::MIRROR_LOST);
}

fn printing_while_another_set_is_selected_confirms_the_right_piece(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert_eq!(bench.select(1), result::OK);
    let other = bench.record();
    bench.print();
    bench.settle();
    assert_eq!(bench.record(), other, "the selected record is back");
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::FLAGS] & flag::UNPRINTED, 0);
}

/// Slot of `set` in bank A that holds the newest record after a debit on top of an older one.
fn newest_in_a(bench: &Bench, set: u32) -> u32 {
    let generation = |slot| bench.a.words[address(set, slot, word::GENERATION as u32) as usize];
    u32::from(generation(1) > generation(0))
}

fn decay_of_the_newest_record_of_a_is_made_good_from_b(subject: &Subject) {
    for commits in [command::DEBIT, command::CREDIT] {
        let mut bench = opened(subject);
        bench.needs(Ability::BankB);
        assert_eq!(bench.command(commits), result::OK);
        bench.settle();
        let books = bench.record();
        let slot = newest_in_a(&bench, 2);
        bench.a.words[address(2, slot, 3) as usize] ^= 1;
        bench.power_cycle(4);
        bench.until_ready();
        assert_eq!(bench.select(2), result::OK);
        assert_eq!(bench.record(), books);
    }
}

fn two_decayed_records_of_a_are_not_made_good_from_b(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::Decay);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    for slot in 0..2 {
        let marker = address(2, slot, MARKER_WORD) as usize;
        assert_eq!(bench.a.words[marker], MARKER_VALID);
        bench.a.words[address(2, slot, 3) as usize] ^= 1;
    }
    bench.power_cycle(4);
    bench.until_ready();
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
}

fn decay_that_might_hide_a_newer_record_makes_the_set_unusable_and_no_other(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::Decay);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    let older = 1 - newest_in_a(&bench, 2);
    bench.a.words[address(2, older, 3) as usize] ^= 1;
    bench.power_cycle(4);
    bench.until_ready();
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
    assert!(!bench.status(status::DEVICE_LOCKED));
    assert_eq!(bench.select(1), result::OK);
}

fn two_records_of_one_generation_that_differ_make_the_set_unusable(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::BankB);
    let mut record = bench.record();
    record[word::BOOKED_VALUE] ^= 4;
    let slot = u32::from(bench.b.words[address(2, 1, 32) as usize] == MARKER_VALID);
    let base = address(2, slot, 0) as usize;
    bench.b.words[base..base + WORDS].copy_from_slice(&sealed(record));
    bench.power_cycle(4);
    bench.until_ready();
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
}

fn no_valid_slot_never_means_zero(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::Decay);
    for slot in 0..2 {
        bench.a.words[address(2, slot, 32) as usize] = 0;
        bench.b.words[address(2, slot, 32) as usize] = 0;
    }
    bench.power_cycle(4);
    bench.until_ready();
    assert_eq!(bench.select(2), result::RECORD_DAMAGED);
    assert_eq!(bench.select(0), result::OK);
}

fn a_damaged_device_record_locks_the_device(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::Decay);
    for slot in 0..2 {
        bench.a.words[address(4, slot, 5) as usize] ^= 2;
        bench.b.words[address(4, slot, 5) as usize] ^= 2;
    }
    bench.power_cycle(4);
    bench.until_ready();
    assert_eq!(bench.reason(), lock_reason::RECORD_DAMAGED);
    assert_eq!(bench.select(2), result::OK, "registers stay readable");
}

fn recovery_waits_for_a_page_write_still_under_way(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::BankB);
    bench.b.page_waits = 400;
    assert_eq!(bench.command(command::DEBIT), result::OK);
    for _ in 0..60 {
        bench.tick();
    }
    bench.reset();
    bench.until_ready();
    assert!(!bench.status(status::DEVICE_LOCKED));
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::ASCENDING_LO], 100);
}

fn a_bank_that_never_ends_its_page_write_does_not_stop_recovery(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.b.stuck = true;
    bench.until("busy", |bench| bench.b.out().busy);
    bench.reset();
    bench.until_ready();
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::ASCENDING_LO], 100);
}

fn a_bank_a_that_never_rests_does_not_stop_recovery(subject: &Subject) {
    let mut bench = opened(subject);
    bench.needs(Ability::BankB);
    bench.write(regs::COMMAND, command::DEBIT);
    bench.until("a write", |bench| bench.a.writing().is_some());
    bench.a.stuck = true;
    bench.reset();
    bench.until_ready();
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.select(2), result::OK);
    assert_eq!(bench.record()[word::DESCENDING_LO], 9_000, "from bank B");
}

fn the_quiet_unit_stays_quiet_until_a_pin_changes(subject: &Subject) {
    let mut bench = opened(subject);
    bench.timebase = u64::MAX;
    bench.settle();
    let state = bench.state();
    for _ in 0..1_000 {
        bench.tick();
        assert!(bench.unit.quiet());
    }
    assert_eq!(bench.state(), state);
    bench.flip(StateBit {
        field: field("value_lo"),
        bit: 0,
    });
    assert!(!bench.unit.quiet());
}
