//! The accounts of all sets: every record written in either bank is held against the books.
//!
//! A command accepted at the port justifies one commit; a record that nothing justifies is a breach. The
//! commit counts when its marker becomes VALID. The rule that must never break: the memory as written is the evidence, the
//! unit's answers only say which command was meant.

use std::collections::VecDeque;

use hdl::record::{MARKER_VALID, MARKER_WORD, SET_STRIDE, SETS, SLOT_STRIDE};
use hdl::regs::{self, command, result, status};

use super::books::{Books, Command, Piece};
use super::invariant::{Findings, Invariant};
use super::records::{Difference, Entry, marked_valid};
use crate::event::Bank;
use crate::time::Time;

/// Commits remembered per set. `Assumed:` more than one frame on the link can outlast.
const REMEMBERED: usize = 16;
/// Records: the sets and the device's own.
const RECORDS: usize = SETS + 1;

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
        let booked = self.after.piece_count > self.before.piece_count;
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
    operands: Command,
    running: Option<Command>,
    committed: bool,
    selected: Option<usize>,
    /// Set of the piece under permit; the head has reported it as printed.
    permit_set: usize,
    printed: bool,
    issued: [bool; RECORDS],
    /// Between the supply's fall and the end of reset nothing at the port counts.
    down: bool,
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
            operands: Command::default(),
            running: None,
            committed: false,
            selected: None,
            permit_set: 0,
            printed: false,
            issued: [false; RECORDS],
            down: false,
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
        self.running.is_some()
    }

    /// Recovery after reset is under way.
    #[must_use]
    pub fn recovering(&self) -> bool {
        self.recovering
    }

    /// The processor wrote a register of the unit, and the unit took it.
    pub fn wrote(&mut self, at: Time, offset: u32, value: u32, findings: &mut Findings) {
        if self.down {
            return;
        }
        if offset != regs::COMMAND {
            return self.operands.operand(offset, value);
        }
        self.ready(at, findings);
        if let Some(last) = self.running.take() {
            self.concluded(&last);
        }
        self.running = Some(Command {
            number: value,
            ..self.operands
        });
        self.committed = false;
    }

    /// The processor read a register of the unit.
    pub fn read(&mut self, at: Time, offset: u32, value: u32, findings: &mut Findings) {
        match offset {
            _ if self.down => {}
            regs::STATUS => {
                self.device_locked |= value >> status::DEVICE_LOCKED & 1 == 1;
                if value >> status::READY & 1 == 1 {
                    self.ready(at, findings);
                }
            }
            regs::RESULT if value != result::RUNNING => {
                if let Some(command) = self.running.take() {
                    self.answered(at, &command, value, findings);
                }
            }
            _ => {}
        }
    }

    /// A piece has been reported as printed.
    pub fn printed(&mut self) {
        self.printed = true;
    }

    /// The supply fails: whatever runs is interrupted. It stays a candidate until recovery is done.
    pub fn power_failing(&mut self) {
        self.down = true;
        self.recovering = true;
        self.device_locked = false;
        self.operands = Command::default();
        if self.committed {
            self.running = None;
        }
    }

    /// Reset is released: recovery begins.
    pub fn reset_released(&mut self) {
        self.down = false;
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
            // The unit may lock the device by itself; the reason has to be stated.
            let lock = Books {
                locked: entry.locked().filter(|reason| *reason != 0),
                generation: books.generation + 1,
                ..*books
            };
            return Vec::from_iter(lock.locked.map(|_| lock));
        }
        let command = self
            .running
            .filter(|command| {
                !self.committed && command.writes_record() && self.selected == Some(set)
            })
            .and_then(|command| books.after(&command));
        let printed = (self.printed && set == self.permit_set).then(|| books.after_printed());
        command.into_iter().chain(printed.flatten()).collect()
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
        if withdrawn && after.piece_count == before.piece_count && self.issued[set] {
            let expected = "an intent to stand once its code may have left";
            findings.breach(
                Invariant::Paid,
                at,
                expected,
                format!("set {set}: intent cleared"),
            );
        }
        if after.piece_count > before.piece_count {
            self.permit_set = set;
        }
        if after.pending != before.pending {
            self.issued[set] = false;
        }
        if before.after_printed() == Some(after) {
            self.printed = false;
        } else {
            self.committed = true;
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
    fn ready(&mut self, at: Time, findings: &mut Findings) {
        if !std::mem::take(&mut self.recovering) {
            return;
        }
        self.running = None;
        self.printed = false;
        self.selected = None;
        if !self.locked() {
            self.agree(at, findings);
        }
        for set in 0..SETS {
            self.issued[set] = self.now(set).pending.is_some();
        }
    }

    fn answered(&mut self, at: Time, command: &Command, code: u32, findings: &mut Findings) {
        let committed = self.committed;
        if code == result::OK && command.writes_record() && !committed {
            let expected = format!("a record of {command:?}, as the answer was OK");
            findings.breach(Invariant::Atomic, at, expected, "none was written");
        }
        if code != result::OK && code != result::BANK_FAILED && committed {
            let expected = format!("no change, as {command:?} was refused with {code:#x}");
            findings.breach(Invariant::Conservation, at, expected, "a new record");
        }
        match code {
            result::OK => self.concluded(command),
            result::RECORD_DAMAGED if command.number == command::SELECT => self.selected = None,
            _ => {}
        }
    }

    /// `command` has taken effect.
    fn concluded(&mut self, command: &Command) {
        let set = command.set as usize;
        match (command.number, self.selected) {
            (command::SELECT, _) if set < SETS => self.selected = Some(set),
            (command::ISSUE, Some(selected)) => self.issued[selected] = true,
            (command::REPRINT, Some(selected)) => self.permit_set = selected,
            _ => {}
        }
    }

    /// Holds the memory itself against the books: every valid record of every set must be what the books were at its generation.
    pub fn inspect(&self, at: Time, banks: [&[u32]; 2], findings: &mut Findings) {
        let places = (0..2).flat_map(|bank| (0..SETS).map(move |set| (bank, set)));
        for (bank, set) in places {
            for slot in (0..2).filter(|slot| marked_valid(banks[bank], set, *slot)) {
                let entry = Entry::read(banks[bank], set, slot);
                let stood = self.history[set]
                    .iter()
                    .find(|(_, books)| books.generation == u64::from(entry.generation));
                if let Some(difference) = stood.and_then(|(_, books)| entry.differs(books)) {
                    let found = format!("{} in set {set}, bank {bank}", difference.found);
                    findings.breach(difference.invariant, at, difference.expected, found);
                }
            }
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
