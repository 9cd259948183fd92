//! Secrets: what must never be seen on the link, on the module's device bus or in a picture.
//!
//! Every window of eight bytes on each path is compared with the keys and with the precalculated state that
//! follows from them. The rule that must never break: what may be seen is decided by the message it stands in, after the
//! message is complete; bytes outside every message may hold nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use hdl::record::SETS;

use super::accounts::Accounts;
use super::books::{Books, Piece};
use super::invariant::{Findings, Invariant};
use super::oracle::{Block, Key};
use super::subject::Subject;
use crate::event::Processor;
use crate::map;
use crate::time::Time;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A code not yet asked for.
    Ahead,
    /// The first block, which layout 2 publishes with its code.
    First,
    /// The state after the second of three blocks.
    Chained,
    /// One of the DES keys.
    Key,
}

/// The forbidden blocks, and the last eight bytes of each path.
#[derive(Clone, Debug)]
pub struct Secrets {
    subject: Arc<Subject>,
    date: u32,
    blocks: BTreeMap<u64, Kind>,
    windows: [u64; 2],
    /// Seen inside a frame that is not complete yet.
    seen: Option<Kind>,
    word: u32,
    /// Words of the protected area that a hardware erase has cleared since it began.
    erased: Option<Vec<bool>>,
}

impl Secrets {
    /// The secrets of `subject` at the start of a run.
    #[must_use]
    pub fn new(subject: Arc<Subject>, accounts: &Accounts) -> Self {
        let mut secrets = Self {
            date: subject.date,
            subject,
            blocks: BTreeMap::new(),
            windows: [0; 2],
            seen: None,
            word: 0,
            erased: None,
        };
        secrets.refresh(accounts);
        secrets
    }

    /// Computes anew what must not be seen, after date or books changed.
    pub fn refresh(&mut self, accounts: &Accounts) {
        self.blocks.clear();
        let subject = Arc::clone(&self.subject);
        for key in &subject.keys {
            for set in (0..SETS).filter(|set| accounts.now(*set).open) {
                self.derive(key, accounts.now(set));
            }
        }
        for part in subject.keys.iter().flat_map(Key::parts) {
            // The lowest bit of each byte is parity and says nothing: both forms are the key.
            let block = u64::from_be_bytes(part);
            self.blocks.insert(block, Kind::Key);
            self.blocks
                .insert(block & !0x0101_0101_0101_0101, Kind::Key);
        }
    }

    /// Precalculated state of one set under one key: C1, and what may be computed ahead for the next piece.
    fn derive(&mut self, key: &Key, books: &Books) {
        let value = books.booked.map_or(0, |piece| piece.value);
        let next = Piece {
            value,
            ascending: books.ascending() + i128::from(value),
            date_key: self.date << 8 | u32::from(key.indicator),
            layout: self.subject.layout,
        };
        let inputs = self
            .subject
            .inputs(books.opening, &next, books.piece_count + 1);
        let Some(blocks) = inputs.blocks() else {
            return;
        };
        let state = |length: usize| u64::from_be_bytes(key.chain(&blocks[..length]));
        self.blocks.insert(state(blocks.len()), Kind::Ahead);
        if blocks.len() == 3 {
            self.blocks.insert(state(2), Kind::Chained);
        }
        self.blocks.insert(state(1), Kind::First);
    }

    /// The module read its clock.
    pub fn dated(&mut self, date: u32, accounts: &Accounts) {
        if date != self.date {
            self.date = date;
            self.refresh(accounts);
        }
    }

    /// A byte came over the link. Nothing is decided before its frame ends.
    pub fn byte(&mut self, from: Processor, byte: u8) {
        let window = &mut self.windows[from as usize];
        *window = *window << 8 | u64::from(byte);
        if let Some(kind) = self.blocks.get(window) {
            self.seen = self.seen.max(Some(*kind));
        }
    }

    /// A frame ended, with a code in it or with anything else.
    pub fn frame(&mut self, at: Time, with_code: bool, findings: &mut Findings) {
        let allowed = match self.seen.take() {
            None => true,
            Some(Kind::Ahead) => with_code,
            Some(Kind::First) => with_code && self.subject.layout == 2,
            Some(Kind::Chained | Kind::Key) => false,
        };
        if !allowed {
            leaked(at, "the link", findings);
        }
    }

    /// The module wrote `value` to a device other than the link.
    pub fn written(&mut self, at: Time, value: u32, findings: &mut Findings) {
        let pair = u64::from(self.word) << 32 | u64::from(value);
        let turned = u64::from(self.word.swap_bytes()) << 32 | u64::from(value.swap_bytes());
        self.word = value;
        if self.blocks.contains_key(&pair) || self.blocks.contains_key(&turned) {
            leaked(at, "the module's device bus", findings);
        }
    }

    /// A picture whose barcode holds `bytes` was printed.
    pub fn pictured(&self, at: Time, bytes: &[u8], findings: &mut Findings) {
        let block = |window: &[u8]| Block::try_from(window).map(u64::from_be_bytes);
        let keys = bytes.windows(8).filter_map(|window| {
            let kind = *self.blocks.get(&block(window).ok()?)?;
            (kind >= Kind::Chained).then_some(())
        });
        if keys.count() > 0 {
            leaked(at, "a printed picture", findings);
        }
    }

    /// The tamper mesh opened: everything protected must be erased.
    pub fn tampered(&mut self) {
        let words = (map::PROTECTED_BYTES / 4) as usize;
        self.erased.get_or_insert_with(|| vec![false; words]);
    }

    /// The mesh has been opened.
    pub fn opened(&self) -> bool {
        self.erased.is_some()
    }

    /// Hardware cleared one word.
    pub fn cleared(&mut self, address: u32) {
        self.tampered();
        let index = (address.wrapping_sub(map::PROTECTED_BASE) / 4) as usize;
        if let Some(word) = self.erased.as_mut().and_then(|words| words.get_mut(index)) {
            *word = true;
        }
    }

    /// Reset is released: an erase that had begun must be complete.
    pub fn released(&mut self, at: Time, findings: &mut Findings) {
        let left = self
            .erased
            .iter()
            .flatten()
            .filter(|cleared| !**cleared)
            .count();
        if left > 0 {
            let expected = "the erase to end before the processors start";
            findings.breach(
                Invariant::Secret,
                at,
                expected,
                format!("{left} words left"),
            );
        }
    }
}

/// The finding never shows the bytes it is about.
fn leaked(at: Time, place: &str, findings: &mut Findings) {
    let expected = format!("no key and no precalculated state on {place}");
    findings.breach(Invariant::Secret, at, expected, "eight bytes of one");
}
