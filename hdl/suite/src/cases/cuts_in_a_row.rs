//! Three power cuts in a row, each at a write that matters, with torn words that read as it hurts most.
//!
//! A torn marker may read VALID in one recovery and not in the next. The rule that must never break: an answered command
//! is never undone, no set is half booked, and no cut locks anything.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::Ability;
use hdl::record::{MARKER_INVALID, MARKER_VALID, MARKER_WORD, Record, SLOT_STRIDE, address};
use hdl::regs::{self, command, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "cuts_in_a_row",
    once: named![],
    swept: named![
        three_cuts_in_a_row_undo_nothing,
        nor_after_a_recovery_which_leaves_one_slot_in_each_bank
    ],
};

/// The set under test: the first that recovery comes to.
const SET: u32 = 0;
/// Of how many critical writes within a recovery one is cut, in the short form.
const SKIPPED: u32 = 3;
/// A word in the middle of a body, in its first page.
const IN_BODY: u32 = 5;

/// The books a device may show after its cuts.
struct Books {
    before: Record,
    after: Record,
}

/// A write to a marker or to the middle of a body of the set has just begun.
fn at_a_critical_write(bench: &Bench, last: &mut [Option<u32>; 2]) -> bool {
    let now = [bench.a.writing(), bench.b.writing()];
    let began =
        |bank: usize| now[bank] != last[bank] && now[bank].is_some_and(|at| critical(bank, at));
    let critical = began(0) || began(1);
    *last = now;
    critical
}

fn critical(bank: usize, at: u32) -> bool {
    let place = at % SLOT_STRIDE;
    let body = if bank == 0 { IN_BODY } else { 15 };
    at < address(SET + 1, 0, 0) && (place == MARKER_WORD || place == body)
}

/// Recovers with torn words that read `torn`, and collects the bench at every critical write on the way.
fn recover(bench: &Bench, torn: u32) -> (Bench, Vec<Bench>) {
    let mut bench = bench.clone();
    bench.a.torn_reads = Some(torn);
    bench.b.torn_reads = Some(torn);
    let (mut cuts, mut last) = (Vec::new(), [None; 2]);
    bench.until("ready", |bench| {
        if at_a_critical_write(bench, &mut last) {
            cuts.push(bench.clone());
        }
        bench.unit.out().irq
    });
    (bench, cuts)
}

/// Cuts `left` more times, at every critical write or one in so many, with every reading of what is torn.
fn cut_on(
    bench: &Bench,
    books: &Books,
    answered: bool,
    [left, skipped]: [u32; 2],
    what: &str,
) -> u32 {
    let mut lives = 0;
    for (torn, reads) in [(MARKER_VALID, "valid"), (MARKER_INVALID, "not")] {
        let mut off = bench.clone();
        off.power_cycle(left + 1);
        let (mut ready, cuts) = recover(&off, torn);
        let what = format!("{what}, torn markers read {reads}");
        assert!(!ready.status(status::DEVICE_LOCKED), "{what}: locked");
        assert_eq!(ready.select(SET), result::OK, "{what}: not selectable");
        let record = ready.record();
        let undone = record == books.before;
        assert!(undone || record == books.after, "{what}: between the books");
        assert!(
            !(undone && answered),
            "{what}: an answered command is undone"
        );
        lives += 1;
        if left > 0 {
            for (place, cut) in cuts
                .iter()
                .enumerate()
                .skip(lives as usize % skipped as usize)
                .step_by(skipped as usize)
            {
                let what = format!("{what}, cut at write {place}");
                lives += cut_on(cut, books, answered, [left - 1, skipped], &what);
            }
        }
    }
    lives
}

/// A unit at rest with two pieces booked, so that every slot has been used.
fn booked(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(SET, true, 9_000);
    for _ in 0..2 {
        assert_eq!(bench.with_value(command::CREDIT, 100), result::OK);
        bench.settle();
    }
    bench
}

/// A credit from `start`, cut at each of its critical writes and at its answer, and twice more in the recoveries.
fn three_cuts(start: &Bench, stride: u64) {
    let mut whole = start.clone();
    let before = whole.record();
    assert_eq!(whole.command(command::CREDIT), result::OK);
    whole.settle();
    let after = whole.record();
    let books = Books { before, after };
    let mut running = start.clone();
    running.write(regs::IRQ_CLEAR, 0);
    running.write(regs::COMMAND, command::CREDIT);
    let (mut last, mut was_answered, mut lives) = ([None; 2], false, 0);
    let skipped = if stride == 1 { 1 } else { SKIPPED };
    for clock in 0..600 {
        running.tick();
        let answered = running.unit.out().irq;
        if at_a_critical_write(&running, &mut last) || answered != was_answered {
            let what = format!("cut {clock} clocks into the command");
            lives += cut_on(&running, &books, answered, [2, skipped], &what);
        }
        was_answered = answered;
    }
    let every = if stride == 1 { 1_000 } else { 100 };
    // A bank that is not there has no writes to be cut.
    let enough = if start.has(Ability::BankB) {
        every
    } else {
        every / 10
    };
    assert!(lives > enough, "only {lives} lives were cut");
}

fn three_cuts_in_a_row_undo_nothing(subject: &Subject, stride: u64) {
    three_cuts(&booked(subject), stride);
}

fn nor_after_a_recovery_which_leaves_one_slot_in_each_bank(subject: &Subject, stride: u64) {
    let mut bench = booked(subject);
    bench.power_cycle(1);
    bench.until_ready();
    assert_eq!(bench.select(SET), result::OK);
    bench.value(100);
    three_cuts(&bench, stride);
}
