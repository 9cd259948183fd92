//! The printed picture: its barcode is found, read by a decoder that is not ours, and held against the books.
//!
//! The rule that must never break: what is judged is the ink on the letter, not what any part says it printed.

use codec::{CodeBytes, Indicium};
use datamatrix::DataMatrix;

use super::books::Books;
use super::figures::Figures;
use super::invariant::{Findings, Invariant};
use super::subject::Subject;
use crate::picture::{Column, HEIGHT, Picture, WIDTH};
use crate::time::Time;

/// Smallest and largest square symbol, in modules. Source: ISO/IEC 16022, table 7.
const MODULES: std::ops::RangeInclusive<usize> = 10..=52;
/// Least dots to a module. `Assumed:` a single dot would not survive paper.
const DOTS_MIN: usize = 2;

/// What a picture says; `None` when there is no barcode that can be read.
#[must_use]
pub fn read(picture: &Picture) -> Option<Shown> {
    let bytes = (0..WIDTH).find_map(|x| {
        let before = x.checked_sub(1).and_then(|x| picture.columns.get(x));
        let edges = left_edges(picture.columns.get(x)?, before);
        edges
            .into_iter()
            .find_map(|(y, length)| symbol(picture, x, y, length))
    })?;
    Some(Shown {
        indicium: Indicium::from_bytes(&bytes)?,
        bytes,
        figures: Figures::read(picture),
    })
}

/// Vertical runs of black with white to their left, long enough for a symbol's solid border: top row and length.
fn left_edges(column: &Column, before: Option<&Column>) -> Vec<(usize, usize)> {
    let edge = |word: usize| column[word] & !before.map_or(0, |before| before[word]);
    let shortest = MODULES.start() * DOTS_MIN;
    let dots: u32 = (0..column.len()).map(|word| edge(word).count_ones()).sum();
    let mut runs = Vec::new();
    if (dots as usize) < shortest {
        return runs;
    }
    let mut length = 0;
    for y in 0..=HEIGHT {
        if y < HEIGHT && edge(y / 32) >> (y % 32) & 1 == 1 {
            length += 1;
        } else {
            if length >= shortest {
                runs.push((y - length, length));
            }
            length = 0;
        }
    }
    runs
}

/// Reads the symbol whose solid left border runs from (`x`, `y`) down over `length` dots.
fn symbol(picture: &Picture, x: usize, y: usize, length: usize) -> Option<Vec<u8>> {
    let dots = (0..length)
        .take_while(|right| picture.dot(x + right, y))
        .count();
    let modules = length / dots.max(1);
    let square =
        modules * dots == length && modules.is_multiple_of(2) && MODULES.contains(&modules);
    let bottom = (0..length).all(|right| picture.dot(x + right, y + length - 1));
    if dots < DOTS_MIN || !square || !bottom {
        return None;
    }
    let middle = |module: usize| module * dots + dots / 2;
    let places = (0..modules).flat_map(|row| (0..modules).map(move |column| (column, row)));
    let bits: Vec<bool> = places
        .map(|(column, row)| picture.dot(x + middle(column), y + middle(row)))
        .collect();
    DataMatrix::decode(&bits, modules).ok()
}

/// What the barcode of a piece must say.
fn expected(subject: &Subject, books: &Books) -> Option<Indicium> {
    let piece = books.booked?;
    let key = subject.key(piece.date_key as u8)?;
    let inputs = subject.inputs(books.opening, &piece, books.piece_count);
    Some(Indicium {
        device: subject.device,
        licence: books.licence,
        date: piece.date_key >> 8,
        value: piece.value as u32,
        ascending: piece.ascending as u64,
        piece_count: books.piece_count as u32,
        code: CodeBytes::new(&inputs.code(key)?),
    })
}

/// What a picture shows: the barcode's content, and the figures where they can be read.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Content of the barcode.
    pub indicium: Indicium,
    /// The same, as bytes.
    pub bytes: Vec<u8>,
    /// Figures beside it.
    pub figures: Option<Figures>,
}

/// Holds what a picture shows against the books as they stood when its first column was printed. Its code is the oracle's,
/// or else the one that was released for the piece, which then is judged elsewhere.
pub fn judge(
    at: Time,
    shown: &Shown,
    subject: &Subject,
    books: Option<(&Books, Option<&[u8]>)>,
    findings: &mut Findings,
) {
    let booked = books.and_then(|(books, released)| {
        let truth = expected(subject, books)?;
        let code = released.map_or(truth.code, CodeBytes::new);
        let as_released = Indicium { code, ..truth };
        Some(if shown.indicium == as_released {
            as_released
        } else {
            truth
        })
    });
    let Some(booked) = booked.filter(|booked| *booked == shown.indicium) else {
        let nothing = "no imprint, as nothing is booked".to_owned();
        let expected = booked.map_or(nothing, |booked| format!("{booked:?}"));
        let found = format!("{:?}", shown.indicium);
        return findings.breach(Invariant::Imprint, at, expected, found);
    };
    let expected = Figures::of(&booked);
    if let Some(figures) = &shown.figures
        && *figures != expected
    {
        let expected = format!("{expected:?}");
        findings.breach(Invariant::Imprint, at, expected, format!("{figures:?}"));
    }
}

/// A complete picture without a barcode that can be read.
pub fn unreadable(at: Time, picture: &Picture, findings: &mut Findings) {
    let found = format!("letter {}: none that can be read", picture.letter);
    findings.breach(Invariant::Imprint, at, "an imprint with its barcode", found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use datamatrix::SymbolList;

    fn indicium() -> Indicium {
        Indicium {
            device: 0x4711,
            licence: 70_001,
            date: 0x03_0208,
            value: 550,
            ascending: 1100,
            piece_count: 2,
            code: CodeBytes::new(&[1, 2, 3, 4]),
        }
    }

    /// A picture with a frame, some noise and the symbol of `bytes` at (`x`, `y`), `dots` to a module.
    fn picture(bytes: &[u8], x: usize, y: usize, dots: usize) -> Picture {
        let symbols = SymbolList::default().enforce_square();
        let map = DataMatrix::encode(bytes, symbols).unwrap().bitmap();
        let mut picture = Picture {
            letter: 0,
            started: Time::ZERO,
            ended: Time::ZERO,
            columns: vec![[0; 6]; WIDTH],
            complete: true,
        };
        let mut blacken = |x: usize, y: usize| picture.columns[x][y / 32] |= 1 << (y % 32);
        (0..HEIGHT).for_each(|y| blacken(3, y));
        (0..WIDTH).for_each(|x| blacken(x, 1));
        for (column, row) in map.pixels() {
            for dot in 0..dots * dots {
                blacken(x + column * dots + dot % dots, y + row * dots + dot / dots);
            }
        }
        picture
    }

    #[test]
    fn the_barcode_is_found_wherever_it_stands() {
        let (bytes, length) = indicium().to_bytes();
        for (x, y, dots) in [(10, 10, 3), (400, 60, 4), (333, 2 + 5, 2), (500, 100, 3)] {
            let shown = read(&picture(&bytes[..length], x, y, dots)).unwrap();
            assert_eq!(shown.indicium, indicium(), "at {x}, {y}");
            assert_eq!(shown.bytes, bytes[..length]);
            assert_eq!(shown.figures, None);
        }
    }

    #[test]
    fn a_picture_without_a_barcode_is_not_readable() {
        let mut blank = picture(b"x", 10, 10, 3);
        blank.columns.fill([0x00ff_ff00; 6]);
        assert!(read(&blank).is_none());
        blank.columns.clear();
        assert!(read(&blank).is_none());
    }
}
