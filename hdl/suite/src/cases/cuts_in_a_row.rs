//! Power cuts in a row, each at a write that matters, with torn words that read as it hurts most.
//!
//! A torn marker may read VALID in one recovery and not in the next, and a torn body may look finished once and never again. The
//! rule that must never break: an answered command is never undone, one that was given up never returns, no set is half booked,
//! and no cut locks anything.

use crate::bench::{Bench, Torn};
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
        nor_after_a_recovery_which_leaves_one_slot_in_each_bank,
        two_cuts_condemn_nothing_and_what_was_given_up_never_returns
    ],
};

/// The set under test: the first that recovery comes to.
const SET: u32 = 0;
/// Of how many critical writes within a recovery one is cut, in the short form.
const SKIPPED: usize = 3;

/// Where cuts come, and what torn words then read as.
struct Harm {
    /// Words of a body, in bank A and in bank B, whose writes are cut; those of markers are cut always.
    words: [&'static [u32]; 2],
    readings: &'static [(Torn, &'static str)],
    /// Of how many critical writes within a recovery one is cut.
    skipped: usize,
    /// A second command follows recoveries that were not cut, and its markers are cut too.
    again: bool,
}

/// Markers that may or may not read VALID over bodies that are damaged.
const MARKERS: [(Torn, &str); 2] = [
    (Torn::Word(MARKER_VALID), "VALID"),
    (Torn::Word(MARKER_INVALID), "INVALID"),
];
/// The same, and words that look finished.
const LOOKS: [(Torn, &str); 3] = [MARKERS[0], MARKERS[1], (Torn::Finished, "as if finished")];

/// The books a device may show after its cuts.
struct Books {
    before: Record,
    after: Record,
}

impl Harm {
    /// A write to a marker or to one of the words of the set has just begun.
    fn begins(&self, bench: &Bench, last: &mut [Option<u32>; 2]) -> bool {
        let now = [bench.a.writing(), bench.b.writing()];
        let began = |bank: usize| {
            now[bank] != last[bank] && now[bank].is_some_and(|at| self.is_critical(bank, at))
        };
        let critical = began(0) || began(1);
        *last = now;
        critical
    }

    fn is_critical(&self, bank: usize, at: u32) -> bool {
        let place = at % SLOT_STRIDE;
        at < address(SET + 1, 0, 0) && (place == MARKER_WORD || self.words[bank].contains(&place))
    }
}

/// Recovers with torn words that read `torn`, and collects the bench at every critical write on the way.
fn recover(bench: &Bench, torn: Torn, harm: &Harm) -> (Bench, Vec<Bench>) {
    let mut bench = bench.clone();
    bench.a.torn_reads = Some(torn);
    bench.b.torn_reads = Some(torn);
    let (mut cuts, mut last) = (Vec::new(), [None; 2]);
    bench.until("ready", |bench| {
        if harm.begins(bench, &mut last) {
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
    left: usize,
    harm: &Harm,
    what: &str,
) -> usize {
    let mut lives = 0;
    for (torn, reads) in harm.readings {
        let mut off = bench.clone();
        off.power_cycle(left as u32 + 1);
        let (mut ready, cuts) = recover(&off, *torn, harm);
        let what = format!("{what}, torn words read {reads}");
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
        if harm.again && (ready.cycle as usize).is_multiple_of(harm.skipped) {
            lives += follow_on(&ready, harm, &what);
        }
        if left > 0 {
            let some = cuts.iter().enumerate().skip(lives % harm.skipped);
            for (place, cut) in some.step_by(harm.skipped) {
                let what = format!("{what}, cut at write {place}");
                lives += cut_on(cut, books, answered, left - 1, harm, &what);
            }
        }
    }
    lives
}

/// A second credit, of another value, cut at its critical writes: what an earlier recovery gave up must not be found by this one.
fn follow_on(ready: &Bench, harm: &Harm, what: &str) -> usize {
    let mut running = ready.clone();
    running.value(70);
    let once = Harm {
        words: [&[], &[]],
        again: false,
        ..*harm
    };
    credits(
        &running,
        &once,
        0,
        &format!("{what}, then a second command"),
    )
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

/// A credit from `start`, cut at each of its critical writes and at its answer, and `left` times more in the recoveries.
fn credits(start: &Bench, harm: &Harm, left: usize, what: &str) -> usize {
    let mut whole = start.clone();
    let before = whole.record();
    assert_eq!(whole.command(command::CREDIT), result::OK, "{what}");
    whole.settle();
    let after = whole.record();
    let books = Books { before, after };
    let mut cleared = start.clone();
    cleared.write(regs::IRQ_CLEAR, 0);
    let (mut last, mut was_answered, mut lives) = ([None; 2], false, 0);
    let moments = cleared.moments(command::CREDIT).take_while(Bench::works);
    for (clock, running) in moments.enumerate() {
        let answered = running.unit.out().irq;
        if harm.begins(&running, &mut last) || answered != was_answered {
            let what = format!("{what} cut {clock} clocks into the command");
            lives += cut_on(&running, &books, answered, left, harm, &what);
        }
        was_answered = answered;
    }
    lives
}

fn three_cuts(start: &Bench, stride: u64) {
    let harm = Harm {
        words: [&[5], &[15]],
        readings: &MARKERS,
        skipped: if stride == 1 { 1 } else { SKIPPED },
        again: false,
    };
    let lives = credits(start, &harm, 2, "");
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

fn two_cuts_condemn_nothing_and_what_was_given_up_never_returns(subject: &Subject, stride: u64) {
    let harm = Harm {
        words: [&[0, 18], &[15, 18]],
        readings: &LOOKS,
        skipped: if stride == 1 { 1 } else { 3 * SKIPPED },
        again: true,
    };
    let start = booked(subject);
    // A bank that stands alone cannot tell a torn marker from decay; two can stand for each other.
    start.needs(Ability::BankB);
    let lives = credits(&start, &harm, 1, "");
    assert!(lives > 100, "only {lives} lives were cut");
}
