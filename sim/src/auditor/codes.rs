//! Released codes: paid for, one per ascending value, and each the oracle's.
//!
//! A code is released when its frame is complete on the meter's side of the link; on a board without link, when the
//! picture is printed. The rule that must never break: each released code is judged once, against the books as
//! they stood when its first byte left.

use std::collections::BTreeMap;
use std::sync::Arc;

use hdl::record::SETS;

use super::accounts::{Accounts, Commit};
use super::books::Piece;
use super::invariant::{Findings, Invariant};
use super::oracle::Inputs;
use super::subject::Subject;
use crate::time::Time;

/// A code as it was released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Register set.
    pub set: usize,
    /// The piece it is for.
    pub piece: Piece,
    /// Piece count with this piece.
    pub piece_count: u64,
    /// The code.
    pub code: Vec<u8>,
}

impl Release {
    /// The booked ascending value on top of which it stands.
    fn base(&self) -> i128 {
        self.piece.ascending - i128::from(self.piece.value)
    }

    /// The code is made of the inputs of `piece`; the piece count is one of them in layout 4 only.
    fn is_of(&self, piece: &Piece, piece_count: u64) -> bool {
        self.piece == *piece && (piece.layout != 4 || self.piece_count == piece_count)
    }
}

/// What became of a released code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// Its piece is not booked yet.
    Open,
    /// Its piece is booked.
    Booked,
    /// Another piece was booked in its place.
    Stranded,
}

/// What the meter asked for last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// A code for a new piece.
    Piece {
        /// Register set.
        set: usize,
        /// Value in mills.
        value: u64,
    },
    /// The identical code of a piece again.
    Again {
        /// Register set.
        set: usize,
    },
}

/// Every released code that still matters.
#[derive(Clone, Debug)]
pub struct Codes {
    subject: Arc<Subject>,
    asked: Asked,
    refusal: Option<u8>,
    /// By set: codes not booked yet, and those on top of the ascending value before the last booking.
    released: Vec<Vec<(Release, Fate)>>,
    /// By key indicator and opening number: who booked under it, and up to which ascending value.
    identifiers: BTreeMap<(u8, u8), (usize, u32, i128)>,
    /// Codes that were released and never booked.
    pub stranded: u64,
    /// Codes released on top of an ascending value that had another one already.
    pub double_codes: u64,
}

impl Codes {
    /// No code has been released.
    #[must_use]
    pub fn new(subject: Arc<Subject>) -> Self {
        Self {
            subject,
            asked: Asked::Nothing,
            refusal: None,
            released: vec![Vec::new(); SETS],
            identifiers: BTreeMap::new(),
            stranded: 0,
            double_codes: 0,
        }
    }

    /// The meter asked.
    pub fn asked(&mut self, asked: Asked) {
        self.asked = asked;
        self.refusal = None;
    }

    /// Why the module refused what the meter asked for last; none if it did not.
    #[must_use]
    pub fn refusal(&self) -> Option<u8> {
        self.refusal
    }

    /// The code released for the piece of `set` that ends at `ascending`.
    #[must_use]
    pub fn code(&self, set: usize, ascending: i128) -> Option<&[u8]> {
        let released = self.released.get(set)?;
        let same = |(release, fate): &&(Release, Fate)| {
            *fate != Fate::Stranded && release.piece.ascending == ascending
        };
        Some(&released.iter().rev().find(same)?.0.code)
    }

    /// The module refused what was asked for.
    pub fn refused(&mut self, at: Time, reason: u8, accounts: &Accounts, findings: &mut Findings) {
        self.refusal = Some(reason);
        let Asked::Again { set } = std::mem::replace(&mut self.asked, Asked::Nothing) else {
            return;
        };
        let books = accounts.now(set);
        if books.unprinted || books.pending.is_some() {
            let expected = format!("the identical code of {:?}", books.pending.or(books.booked));
            findings.breach(Invariant::NoLoss, at, expected, "a refusal");
        }
    }

    /// A code arrived whose first byte left at `left`.
    pub fn release(
        &mut self,
        at: Time,
        left: Time,
        release: Release,
        accounts: &Accounts,
        findings: &mut Findings,
    ) {
        let Some(released) = self.released.get(release.set) else {
            let expected = "a register set of this device";
            return findings.breach(Invariant::TrueCode, at, expected, format!("{release:?}"));
        };
        let mut rivals = released
            .iter()
            .filter(|(other, _)| other.base() == release.base());
        if rivals.clone().any(|(other, _)| *other == release) {
            return;
        }
        let lives = |(_, fate): &&(Release, Fate)| *fate != Fate::Stranded;
        let rival = rivals.clone().find(lives).or_else(|| rivals.next());
        if let Some((rival, fate)) = rival {
            let again = self.asked == Asked::Again { set: release.set };
            let expected = format!("{rival:?}, as released before");
            if again && *fate != Fate::Stranded {
                return findings.breach(Invariant::NoLoss, at, expected, format!("{release:?}"));
            }
            self.double_codes += 1;
            findings.breach(Invariant::OneCode, at, expected, format!("{release:?}"));
            if self.subject.claims_order {
                return;
            }
        }
        let stood = accounts.at(release.set, left);
        if stood.pending != Some(release.piece) && stood.booked != Some(release.piece) {
            let expected = format!("a record that books it; there is {:?}", stood.pending);
            findings.breach(Invariant::Paid, at, expected, format!("{release:?}"));
        }
        self.judge(at, &release, accounts, findings);
        let known = accounts.piece(release.set, release.piece.ascending);
        let fate = if release.base() >= accounts.now(release.set).ascending() {
            Fate::Open
        } else if known.is_some_and(|(piece, _)| piece == release.piece) {
            Fate::Booked
        } else {
            self.stranded += 1;
            Fate::Stranded
        };
        self.released[release.set].push((release, fate));
    }

    /// What the piece of `release` had to be, where it is something else: the booking's, or else the one asked for.
    fn misses(&self, release: &Release, accounts: &Accounts) -> Option<String> {
        if let Some((piece, count)) = accounts.piece(release.set, release.piece.ascending) {
            let other = !release.is_of(&piece, count);
            return other.then(|| format!("{piece:?}, piece {count}"));
        }
        let Asked::Piece { set, value } = self.asked else {
            return None;
        };
        let next = set == release.set && release.base() == accounts.now(set).ascending();
        let other = next && value != release.piece.value;
        other.then(|| format!("a code for the {value} mills asked for"))
    }

    /// The code against the books' inputs and the oracle.
    fn judge(&self, at: Time, release: &Release, accounts: &Accounts, findings: &mut Findings) {
        let mut breach = |expected: String| {
            findings.breach(Invariant::TrueCode, at, expected, format!("{release:?}"));
        };
        if let Some(expected) = self.misses(release, accounts) {
            return breach(expected);
        }
        let indicator = release.piece.date_key as u8;
        let Some(key) = self.subject.key(indicator) else {
            return breach(format!("one of the device's keys, not {indicator}"));
        };
        if key.check_value != key.true_check_value() {
            let found = format!("a code under key {indicator}, whose check value fails");
            return findings.breach(Invariant::Secret, at, "no code under a bad key", found);
        }
        let opening = accounts.now(release.set).opening;
        let inputs = self
            .subject
            .inputs(opening, &release.piece, release.piece_count);
        let truth = inputs.code(key);
        if truth.as_deref() != Some(&release.code) {
            breach(format!("code {truth:02x?}"));
        }
    }

    /// A commit changed the books: if it booked a piece, its code is settled.
    pub fn committed(&mut self, at: Time, commit: &Commit, findings: &mut Findings) {
        let Some(piece) = commit.booking() else {
            return;
        };
        self.own_inputs(at, commit, &piece, findings);
        let count = commit.after.piece_count;
        // A code may still be on the link while its debit is done, so what the last piece stood on is kept one more.
        let released = &mut self.released[commit.set];
        released.retain(|(release, _)| release.base() >= commit.before.debited);
        for (release, fate) in released.iter_mut().filter(|(_, fate)| *fate == Fate::Open) {
            if release.piece.ascending == piece.ascending {
                // Sent ahead before midnight or a change of key: where the policy allows it, another code took its place.
                let outdated = release.piece.date_key != piece.date_key
                    && release.piece.value == piece.value
                    && !self.subject.claims_order;
                *fate = if outdated {
                    Fate::Stranded
                } else {
                    Fate::Booked
                };
                self.stranded += u64::from(outdated);
                if !outdated && !release.is_of(&piece, count) {
                    let expected = format!("the code of {piece:?}, piece {count}");
                    findings.breach(Invariant::TrueCode, at, expected, format!("{release:?}"));
                }
            } else if release.base() < piece.ascending {
                *fate = Fate::Stranded;
                self.stranded += 1;
            }
        }
    }

    /// No two bookings may share the inputs of their code under one key: an identifier has one owner, who only counts up.
    fn own_inputs(&mut self, at: Time, commit: &Commit, piece: &Piece, findings: &mut Findings) {
        let books = &commit.after;
        let owner = (commit.set, books.licence, piece.ascending);
        let last = self
            .identifiers
            .insert((piece.date_key as u8, books.opening), owner);
        if let Some((set, licence, ascending)) = last
            && ((set, licence) != (owner.0, owner.1) || ascending >= owner.2)
        {
            let expected = format!(
                "inputs never used before; opening {} belongs to set {set}, ascending {ascending}",
                books.opening
            );
            findings.breach(Invariant::TrueCode, at, expected, format!("{piece:?}"));
        }
    }

    /// Released codes that no booking has followed and no intent still promises.
    #[must_use]
    pub fn stranded_now(&self, accounts: &Accounts) -> u64 {
        let open = |(release, fate): &&(Release, Fate)| {
            *fate == Fate::Open && accounts.now(release.set).pending != Some(release.piece)
        };
        self.stranded + self.released.iter().flatten().filter(open).count() as u64
    }
}

impl Subject {
    /// What enters the code of `piece`, counted as the `piece_count`th under the licence with this opening number.
    #[must_use]
    pub fn inputs(&self, opening: u8, piece: &Piece, piece_count: u64) -> Inputs {
        Inputs {
            layout: piece.layout,
            code_bytes: self.code_bytes,
            device: self.device,
            opening,
            key_indicator: piece.date_key as u8,
            date: piece.date_key >> 8,
            value: piece.value as u32,
            ascending: piece.ascending as u64,
            count_before: piece_count.wrapping_sub(1) as u32,
        }
    }
}
