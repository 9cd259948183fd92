//! Records as they stand in a bank, read by a decoder of the auditor's own and compared with its books.
//!
//! The rule that must never break: a record is judged by what stands in the memory, never by what the unit
//! says about it.

use hdl::record::{MARKER_VALID, MARKER_WORD, WORDS, address, flag, word};

use super::books::{Books, Piece};
use super::invariant::Invariant;

/// Highest ascending value in mills: five bytes of the code's layout.
const ASCENDING_MAX: u64 = 0xff_ffff_ffff;

/// A record, decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The check code agrees with the rest.
    pub whole: bool,
    flags: u32,
    licence: u32,
    ascending: u64,
    descending: u64,
    control_sum: u64,
    limit: u64,
    piece_count: u32,
    /// Number of the commit that wrote it.
    pub generation: u32,
    intent: Piece,
    booked: Piece,
}

impl Entry {
    /// Decodes the body in `slot` of `set`; the marker is not looked at.
    #[must_use]
    pub fn read(bank: &[u32], set: usize, slot: usize) -> Self {
        let base = address(set as u32, slot as u32, 0) as usize;
        Self::decode(&bank[base..base + WORDS])
    }

    /// The newest whole record of `set` whose marker says VALID.
    #[must_use]
    pub fn newest(bank: &[u32], set: usize) -> Option<Self> {
        (0..2)
            .filter(|slot| marked_valid(bank, set, *slot))
            .map(|slot| Self::read(bank, set, slot))
            .filter(|entry| entry.whole)
            .max_by_key(|entry| entry.generation)
    }

    fn decode(words: &[u32]) -> Self {
        let wide = |lo: usize| u64::from(words[lo + 1]) << 32 | u64::from(words[lo]);
        let piece = |value: usize, date_key: usize, ascending: u64| Piece {
            value: u64::from(words[value] & 0x00ff_ffff),
            ascending: i128::from(ascending),
            date_key: words[date_key],
            layout: (words[value] >> 24) as u8,
        };
        let ascending = wide(word::ASCENDING_LO);
        Self {
            whole: check_code(&words[..word::CHECK]) == words[word::CHECK],
            flags: words[word::FLAGS],
            licence: words[word::LICENCE],
            ascending,
            descending: wide(word::DESCENDING_LO),
            control_sum: wide(word::CONTROL_SUM_LO),
            limit: wide(word::LIMIT_LO),
            piece_count: words[word::PIECE_COUNT],
            generation: words[word::GENERATION],
            intent: piece(
                word::INTENT_VALUE,
                word::INTENT_DATE_KEY,
                wide(word::INTENT_ASCENDING_LO),
            ),
            booked: piece(word::BOOKED_VALUE, word::BOOKED_DATE_KEY, ascending),
        }
    }

    fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// The lock reason; `None` when not locked.
    #[must_use]
    pub fn locked(&self) -> Option<u8> {
        self.has(flag::LOCKED).then_some((self.flags >> 16) as u8)
    }

    fn pending(&self) -> Option<Piece> {
        self.has(flag::PENDING).then_some(self.intent)
    }

    /// Books that say what this record says: where an audit starts, and where it goes on after a breach.
    #[must_use]
    pub fn taken_over(&self) -> Books {
        let has_descending = self.has(flag::HAS_DESCENDING);
        let paid_in = if has_descending {
            self.control_sum
        } else {
            self.limit
        };
        Books {
            licence: self.licence,
            opening: (self.flags >> 8) as u8,
            open: self.has(flag::OPEN),
            has_descending,
            locked: self.locked(),
            debited: i128::from(self.ascending),
            credited: i128::from(paid_in),
            withdrawn: 0,
            piece_count: u64::from(self.piece_count),
            generation: u64::from(self.generation),
            pending: self.pending(),
            booked: (self.booked.value != 0).then_some(self.booked),
            unprinted: self.has(flag::UNPRINTED),
        }
    }

    /// The first thing in which the record differs from `books`, the gravest first, and whose invariant that is.
    #[must_use]
    pub fn differs(&self, books: &Books) -> Option<Difference> {
        self.money(books)
            .or_else(|| self.counts(books))
            .or_else(|| self.pieces(books))
            .or_else(|| self.state(books))
    }

    fn money(&self, books: &Books) -> Option<Difference> {
        let limited = !self.has(flag::HAS_DESCENDING) && self.ascending > self.limit;
        if books.overdrawn() || self.ascending > ASCENDING_MAX || (self.has(flag::OPEN) && limited)
        {
            return difference(
                Invariant::Solvent,
                "funds that cover every debit",
                format_args!(
                    "ascending {}, descending {}, limit {} where the books leave {}",
                    self.ascending,
                    self.descending,
                    self.limit,
                    books.credited - books.withdrawn - books.debited
                ),
            );
        }
        let amounts = [
            ("ascending", self.ascending, books.ascending()),
            ("descending", self.descending, books.descending()),
            ("control sum", self.control_sum, books.control_sum()),
            ("limit", self.limit, books.limit()),
        ];
        amounts.iter().find_map(|(name, found, expected)| {
            unequal(Invariant::Conservation, name, expected, &i128::from(*found))
        })
    }

    fn counts(&self, books: &Books) -> Option<Difference> {
        let count = u64::from(self.piece_count);
        let generation = u64::from(self.generation);
        unequal(
            Invariant::Monotonic,
            "piece count",
            &books.piece_count,
            &count,
        )
        .or_else(|| {
            unequal(
                Invariant::Monotonic,
                "generation",
                &books.generation,
                &generation,
            )
        })
    }

    fn pieces(&self, books: &Books) -> Option<Difference> {
        let unprinted = self.has(flag::UNPRINTED);
        unequal(Invariant::Paid, "intent", &books.pending, &self.pending())
            .or_else(|| unequal(Invariant::NoLoss, "unprinted", &books.unprinted, &unprinted))
            .or_else(|| {
                let kept = books.unprinted.then_some(Some(self.booked));
                let kept = kept.unwrap_or(books.booked);
                unequal(Invariant::NoLoss, "booked piece", &books.booked, &kept)
            })
    }

    fn state(&self, books: &Books) -> Option<Difference> {
        let own = self.taken_over();
        let found = (
            own.licence,
            own.opening,
            own.open,
            own.has_descending,
            own.locked,
        );
        let expected = (
            books.licence,
            books.opening,
            books.open,
            books.has_descending,
            books.locked,
        );
        unequal(
            Invariant::Atomic,
            "licence, opening, open, kind, lock",
            &expected,
            &found,
        )
    }
}

/// In what a record and the books differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The invariant that this breaks.
    pub invariant: Invariant,
    /// What the books say.
    pub expected: String,
    /// What the record says.
    pub found: String,
}

fn difference(
    invariant: Invariant,
    expected: impl std::fmt::Display,
    found: impl std::fmt::Display,
) -> Option<Difference> {
    Some(Difference {
        invariant,
        expected: expected.to_string(),
        found: found.to_string(),
    })
}

fn unequal<T: PartialEq + std::fmt::Debug>(
    invariant: Invariant,
    name: &str,
    expected: &T,
    found: &T,
) -> Option<Difference> {
    if expected == found {
        return None;
    }
    difference(
        invariant,
        format_args!("{name} {expected:?}"),
        format_args!("{found:?}"),
    )
}

/// The marker of `slot` of `set` says VALID.
#[must_use]
pub fn marked_valid(bank: &[u32], set: usize, slot: usize) -> bool {
    bank[address(set as u32, slot as u32, MARKER_WORD) as usize] == MARKER_VALID
}

/// CRC-32 over `words`, low byte first, by long division from the top: another way than the unit's.
///
/// Source: IEEE Std 802.3, 3.2.9.
fn check_code(words: &[u32]) -> u32 {
    let divide = |rest: u32, bit: u32| {
        let top = (rest >> 31) ^ bit;
        (rest << 1) ^ (0x04c1_1db7 * top)
    };
    let bits = words
        .iter()
        .flat_map(|word| (0..32).map(move |n| word >> n & 1));
    (!bits.fold(u32::MAX, divide)).reverse_bits()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hdl::record::{Record, sealed};

    fn record() -> Record {
        let mut record = [0; WORDS];
        record[word::LICENCE] = 7;
        record[word::FLAGS] = flag::OPEN | flag::HAS_DESCENDING | flag::UNPRINTED | 3 << 8;
        record[word::ASCENDING_LO] = 300;
        record[word::DESCENDING_LO] = 700;
        record[word::CONTROL_SUM_LO] = 1000;
        record[word::PIECE_COUNT] = 1;
        record[word::GENERATION] = 2;
        record[word::BOOKED_VALUE] = 1 << 24 | 300;
        record[word::BOOKED_DATE_KEY] = 0x1a0b_1601;
        record
    }

    fn broken_by(change: impl Fn(&mut Record)) -> Option<Invariant> {
        let books = Entry::decode(&record()).taken_over();
        let mut record = record();
        change(&mut record);
        Entry::decode(&record).differs(&books).map(|d| d.invariant)
    }

    /// Source: the check value of CRC-32/ISO-HDLC, over the ASCII digits 1 to 9, here as far as words reach.
    #[test]
    fn the_check_code_is_the_published_one() {
        let words = [u32::from_le_bytes(*b"1234"), u32::from_le_bytes(*b"5678")];
        assert_eq!(check_code(&words), 0x9ae0_daaf);
        assert!(Entry::decode(&sealed(record())).whole);
        let mut damaged = sealed(record());
        damaged[word::GENERATION] ^= 4;
        assert!(!Entry::decode(&damaged).whole);
    }

    #[test]
    fn every_word_of_a_record_answers_to_one_invariant() {
        assert_eq!(broken_by(|_| {}), None);
        for (index, invariant) in [
            (word::ASCENDING_LO, Invariant::Conservation),
            (word::DESCENDING_HI, Invariant::Conservation),
            (word::CONTROL_SUM_LO, Invariant::Conservation),
            (word::PIECE_COUNT, Invariant::Monotonic),
            (word::GENERATION, Invariant::Monotonic),
            (word::BOOKED_VALUE, Invariant::NoLoss),
            (word::BOOKED_DATE_KEY, Invariant::NoLoss),
            (word::LICENCE, Invariant::Atomic),
        ] {
            assert_eq!(
                broken_by(|record| record[index] += 1),
                Some(invariant),
                "word {index}"
            );
        }
        for (flag, invariant) in [
            (flag::PENDING, Invariant::Paid),
            (flag::UNPRINTED, Invariant::NoLoss),
            (flag::LOCKED, Invariant::Atomic),
        ] {
            assert_eq!(
                broken_by(|record| record[word::FLAGS] ^= flag),
                Some(invariant)
            );
        }
    }

    #[test]
    fn a_register_above_its_highest_value_is_not_solvent() {
        let above = broken_by(|record| record[word::ASCENDING_HI] = 1 << 8);
        assert_eq!(above, Some(Invariant::Solvent));
    }

    #[test]
    fn the_newest_valid_record_counts() {
        let mut bank = hdl::record::blank_bank();
        let base = address(0, 1, 0) as usize;
        bank[base..base + WORDS].copy_from_slice(&sealed(record()));
        assert_eq!(Entry::newest(&bank, 0).unwrap().generation, 0);
        bank[base + MARKER_WORD as usize] = MARKER_VALID;
        assert_eq!(Entry::newest(&bank, 0).unwrap().generation, 2);
        assert!(marked_valid(&bank, 0, 1));
    }
}
