//! The accounts of all sets: every record written in either bank is held against the books.
//!
//! A command accepted at the port justifies one commit; a record that nothing justifies is a breach. The
//! commit counts when its marker becomes VALID. The rule that must never break: the memory as written is the evidence, the
//! unit's answers only say which command was meant.

use std::collections::VecDeque;

use hdl::record::{MARKER_VALID, MARKER_WORD, RECORDS, SET_STRIDE, SETS, SLOT_STRIDE};
use hdl::regs::{self, status};

use super::books::{Books, Piece};
use super::invariant::{Findings, Invariant};
use super::port::Port;
use super::records::{Difference, Entry, marked_valid};
use crate::event::Bank;
use crate::time::Time;

/// Commits remembered per set. `Assumed:` more than one frame on the link can outlast.
const REMEMBERED: usize = 16;
/// A change of the books by a commit.
#[derive(Clone, Copy, Debug)]
pub struct Commit {
    /// Register set; [`SETS`] is the device record.
    pub set: usize,
    /// The books before.
    pub before: Books,
    /// The books after.
    pub after: Books,
}

impl Commit {
    /// The piece that this commit booked.
    #[must_use]
    pub fn booking(&self) -> Option<Piece> {
        let booked = self.after.debited > self.before.debited;
        self.after.booked.filter(|_| booked)
    }
}

/// The books of every set, and what is known of both banks.
#[derive(Clone, Debug)]
pub struct Accounts {
    /// Books by set, each with the instant from which they stood; the last entry stands now.
    history: Vec<VecDeque<(Time, Books)>>,
    /// Every word written so far.
    banks: [Vec<u32>; 2],
    /// The record that was validated last, by bank and set.
    standing: [[Option<Entry>; RECORDS]; 2],
    port: Port,
    /// The head has reported a piece as printed, and no record says so yet.
    printed: bool,
    recovering: bool,
    /// The unit says the device is locked.
    device_locked: bool,
}

impl Accounts {
    /// Accounts that begin with the records as they stand in `banks`.
    #[must_use]
    pub fn new(banks: [Vec<u32>; 2]) -> Self {
        let standing =
            [0, 1].map(|bank: usize| std::array::from_fn(|set| Entry::newest(&banks[bank], set)));
        let newest = |set: usize| {
            let [a, b]: [Option<Entry>; 2] = [standing[0][set], standing[1][set]];
            a.into_iter().chain(b).max_by_key(|entry| entry.generation)
        };
        let begin = |set| newest(set).map_or_else(Books::default, |entry| entry.taken_over());
        Self {
            history: (0..RECORDS)
                .map(|set| VecDeque::from([(Time::ZERO, begin(set))]))
                .collect(),
            banks,
            standing,
            port: Port::default(),
            printed: false,
            recovering: true,
            device_locked: false,
        }
    }

    /// The books of `set` as they stand.
    #[must_use]
    pub fn now(&self, set: usize) -> &Books {
        let (_, books) = self.history[set].back().expect("history is never empty");
        books
    }

    /// The books of `set` as they stood at `at`, as far back as remembered.
    #[must_use]
    pub fn at(&self, set: usize, at: Time) -> &Books {
        let stood = self.history[set]
            .iter()
            .rev()
            .find(|(since, _)| *since <= at);
        stood.map_or(&self.history[set][0].1, |(_, books)| books)
    }

    /// The booking or intent of `set` whose ascending value is `ascending`, with its piece count, as far back as remembered.
    #[must_use]
    pub fn piece(&self, set: usize, ascending: i128) -> Option<(Piece, u64)> {
        self.history[set]
            .iter()
            .rev()
            .flat_map(|(_, books)| {
                let booked = books.booked.map(|piece| (piece, books.piece_count));
                let pending = books.pending.map(|piece| (piece, books.piece_count + 1));
                booked.into_iter().chain(pending)
            })
            .find(|(piece, _)| piece.ascending == ascending)
    }

    /// The set that is or was last open under `licence`.
    #[must_use]
    pub fn set_of(&self, licence: u32) -> Option<usize> {
        (0..SETS).find(|set| self.now(*set).licence == licence)
    }

    /// The device is locked, by its own word or by the record.
    #[must_use]
    pub fn locked(&self) -> bool {
        self.device_locked || self.now(SETS).locked.is_some()
    }

    /// The lock stands in a bank, with its reason.
    #[must_use]
    pub fn durable_lock(&self) -> Option<u8> {
        self.now(SETS).locked
    }

    /// A command has been accepted and has not been answered.
    #[must_use]
    pub fn awaits_result(&self) -> bool {
        self.port.awaits_result()
    }

    /// The unit refused the last intent or debit.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.port.refused()
    }

    /// Recovery after reset is under way.
    #[must_use]
    pub fn recovering(&self) -> bool {
        self.recovering
    }

    /// The processor wrote a register of the unit, and the unit took it.
    pub fn wrote(&mut self, at: Time, offset: u32, value: u32, findings: &mut Findings) {
        if self.port.down() {
            return;
        }
        if offset == regs::COMMAND {
            self.settle(at, findings);
        }
        self.port.wrote(offset, value);
    }

    /// The processor read a register of the unit.
    pub fn read(&mut self, at: Time, offset: u32, value: u32, findings: &mut Findings) {
        match offset {
            _ if self.port.down() => {}
            regs::STATUS => {
                self.device_locked |= value >> status::DEVICE_LOCKED & 1 == 1;
                if value >> status::READY & 1 == 1 {
                    self.settle(at, findings);
                } else {
                    // Also after an impossible state, with the supply on.
                    self.recovering = true;
                }
            }
            regs::RESULT => self.port.answered(at, value, findings),
            _ => {}
        }
    }

    /// A piece has been reported as printed.
    pub fn printed(&mut self) {
        self.printed = true;
    }

    /// The supply fails: whatever runs is interrupted.
    pub fn power_failing(&mut self) {
        self.recovering = true;
        self.device_locked = false;
        self.port.power_failing();
    }

    /// Reset is released: recovery begins.
    pub fn reset_released(&mut self) {
        self.port.reset_released();
    }

    /// A word was written in a bank. Answers the commit that it completed.
    pub fn stored(
        &mut self,
        at: Time,
        bank: Bank,
        address: u32,
        value: u32,
        findings: &mut Findings,
    ) -> Option<Commit> {
        let side = bank as usize;
        *self.banks[side].get_mut(address as usize)? = value;
        if address % SLOT_STRIDE != MARKER_WORD {
            return None;
        }
        let set = (address / SET_STRIDE) as usize;
        let slot = (address % SET_STRIDE / SLOT_STRIDE) as usize;
        if value != MARKER_VALID {
            if bank == Bank::A && !self.recovering && set < SETS {
                self.agree(at, findings);
            }
            return None;
        }
        let entry = Entry::read(&self.banks[side], set, slot);
        if !entry.whole {
            let expected = "a check code that fits its record";
            findings.breach(
                Invariant::Atomic,
                at,
                expected,
                format!("{entry:?} in bank {bank:?}"),
            );
        }
        let commit = self.judge(at, bank, set, &entry, findings);
        self.standing[side][set] = Some(entry);
        commit
    }

    /// Holds a freshly validated record against the books.
    fn judge(
        &mut self,
        at: Time,
        bank: Bank,
        set: usize,
        entry: &Entry,
        findings: &mut Findings,
    ) -> Option<Commit> {
        let before = *self.now(set);
        let changes = self.changes(set, entry);
        // Bank A is written for a new record only, bank B mostly for the copy of the one that A just took.
        let copy = u64::from(entry.generation) == before.generation
            && (self.recovering || bank == Bank::B || changes.is_empty());
        if copy && entry.differs(&before).is_none() {
            return None;
        }
        let expected: Vec<Books> = match (self.recovering, copy) {
            (true, _) => std::iter::once(before).chain(changes).collect(),
            (false, true) => vec![before],
            (false, false) => changes,
        };
        let (after, difference) = match best(entry, &expected) {
            Some((books, None)) => (books, None),
            Some((_, difference)) => (entry.taken_over(), difference),
            None => (entry.taken_over(), Some(self.unexplained(&before, entry))),
        };
        if let Some(difference) = difference {
            let invariant = if self.recovering {
                Invariant::Atomic
            } else {
                difference.invariant
            };
            let found = format!("{} in set {set} of bank {bank:?}", difference.found);
            findings.breach(invariant, at, difference.expected, found);
        }
        self.take(at, set, &before, after, findings);
        Some(Commit { set, before, after })
    }

    /// The books that a commit to `set` may lead to now.
    fn changes(&self, set: usize, entry: &Entry) -> Vec<Books> {
        let books = self.now(set);
        if set == SETS {
            // The unit may lock the device by itself; what reason it states is judged elsewhere.
            let lock = Books {
                locked: entry.locked(),
                generation: books.generation + 1,
                ..*books
            };
            return Vec::from_iter(lock.locked.map(|_| lock));
        }
        let command = self
            .port
            .may_write(set)
            .and_then(|command| books.after(&command));
        let printed = self.printed && set == self.port.permit_set();
        let printed = printed.then(|| books.after_printed()).flatten();
        command.into_iter().chain(printed).collect()
    }

    fn unexplained(&self, before: &Books, entry: &Entry) -> Difference {
        let older = u64::from(entry.generation) < before.generation;
        Difference {
            invariant: if older {
                Invariant::Monotonic
            } else {
                Invariant::Conservation
            },
            expected: format!("generation {}, as no command changes it", before.generation),
            found: format!("{entry:?}"),
        }
    }

    /// The books of `set` go on from `after`.
    fn take(
        &mut self,
        at: Time,
        set: usize,
        before: &Books,
        after: Books,
        findings: &mut Findings,
    ) {
        let withdrawn = before.pending.is_some() && after.pending.is_none();
        if withdrawn && after.debited == before.debited && self.port.issued(set) {
            let expected = "an intent to stand once its code may have left";
            findings.breach(
                Invariant::Paid,
                at,
                expected,
                format!("set {set}: intent cleared"),
            );
        }
        if after.debited > before.debited {
            self.port.booked(set);
        }
        if after.pending != before.pending {
            self.port.intent_changed(set);
        }
        if before.after_printed() == Some(after) {
            self.printed = false;
        } else if set < SETS {
            self.port.committed();
        }
        let history = &mut self.history[set];
        if history.len() == REMEMBERED {
            history.pop_front();
        }
        history.push_back((at, after));
    }

    /// Both banks must hold the same before a commit begins.
    fn agree(&self, at: Time, findings: &mut Findings) {
        let [a, b] = &self.standing;
        if let Some(set) = (0..SETS).find(|set| a[*set] != b[*set]) {
            let expected = format!("bank B to hold {:?}", a[set]);
            let found = format!("{:?} in set {set} as the next commit begins", b[set]);
            findings.breach(Invariant::Atomic, at, expected, found);
        }
    }

    /// Recovery is over: what was interrupted is settled.
    fn settle(&mut self, at: Time, findings: &mut Findings) {
        if !std::mem::take(&mut self.recovering) {
            return;
        }
        self.printed = false;
        let pending = std::array::from_fn(|set| self.now(set).pending.is_some());
        self.port.ready(pending);
        if !self.locked() {
            self.agree(at, findings);
        }
    }

    /// Holds the memory itself against the books: every valid record of every set and of the
    /// device must be whole, and what the books were at its generation.
    pub fn inspect(&self, at: Time, banks: [&[u32]; 2], findings: &mut Findings) {
        let places = (0..2).flat_map(|bank| (0..RECORDS).map(move |set| (bank, set)));
        for (bank, set) in places {
            for slot in (0..2).filter(|slot| marked_valid(banks[bank], set, *slot)) {
                let entry = Entry::read(banks[bank], set, slot);
                if let Some(difference) = self.misfit(set, &entry) {
                    let found = format!("{} in set {set}, bank {bank}", difference.found);
                    findings.breach(difference.invariant, at, difference.expected, found);
                }
            }
        }
    }

    /// How a valid record at rest differs from the books of its generation. Older ones than the audit remembers are judged
    /// only once recovery is over, which leaves none.
    fn misfit(&self, set: usize, entry: &Entry) -> Option<Difference> {
        if !entry.whole {
            return Some(Difference {
                invariant: Invariant::Conservation,
                expected: "a record whose check code agrees".into(),
                found: format!("{entry:?}"),
            });
        }
        let generation = u64::from(entry.generation);
        let history = &self.history[set];
        match history
            .iter()
            .rev()
            .find(|(_, books)| books.generation == generation)
        {
            Some((_, books)) => entry.differs(books),
            None if self.recovering && generation < history[0].1.generation => None,
            None => Some(Difference {
                invariant: Invariant::Monotonic,
                expected: format!("a generation up to {}", self.now(set).generation),
                found: format!("{entry:?}"),
            }),
        }
    }
}

/// The books among `expected` that `entry` agrees with, or else the first with the difference.
fn best(entry: &Entry, expected: &[Books]) -> Option<(Books, Option<Difference>)> {
    expected
        .iter()
        .find(|books| entry.differs(books).is_none())
        .map(|books| (*books, None))
        .or_else(|| expected.first().map(|books| (*books, entry.differs(books))))
}
