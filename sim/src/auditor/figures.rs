//! The printed figures beside the barcode, read back from the dots as a clerk would read them.
//!
//! The shapes of the digits are the firmware's own file; where they stand, how amounts are written and what they must
//! say is the auditor's. The rule that must never break: figures that can be read must be right; an imprint of another
//! design, in which nothing can be read at these places, is judged by its barcode alone.

use codec::Indicium;

use crate::picture::Picture;

#[path = "../../firmware/src/image/canvas.rs"]
#[allow(dead_code, reason = "only the shapes of the digits are used here")]
mod canvas;
#[path = "../../firmware/src/image/font.rs"]
#[allow(dead_code, reason = "only the shapes of the digits are used here")]
mod font;

/// Dots from character to character and rows of a character, before scaling.
const ADVANCE: usize = 8;
/// Characters that may stand in a figure.
const CHARACTERS: &[u8] = b"0123456789ABCDEF.";
/// Fewer characters than these in a row are chance.
const READABLE: usize = 4;

// Where the figures stand. Assumed: the form of the project's own meter.
const VALUE_RIGHT: usize = 622;
const VALUE_TOP: usize = 58;
const VALUE_SCALES: [usize; 2] = [5, 4];
const REGISTER: (usize, usize) = (366, 130);
const COUNT_GAP: usize = 40;
const CODE: (usize, usize) = (366, 152);
const DATE: (usize, usize) = (198, 85);

/// What stands on the letter in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    value: String,
    date: String,
    register: String,
    piece_count: String,
    code: String,
}

impl Figures {
    /// Reads a picture; `None` when there is nothing to read at the places of the form.
    #[must_use]
    pub fn read(picture: &Picture) -> Option<Self> {
        let value = VALUE_SCALES
            .iter()
            .map(|scale| leftwards(picture, VALUE_RIGHT, VALUE_TOP, *scale))
            .find(|value| value.len() >= READABLE);
        let register = rightwards(picture, REGISTER, 1);
        if value.is_none() && register.len() < READABLE {
            return None;
        }
        let count = (
            REGISTER.0 + register.len() * ADVANCE + COUNT_GAP,
            REGISTER.1,
        );
        let code = [2, 1].map(|scale| rightwards(picture, CODE, scale));
        let [large, small] = code;
        Some(Self {
            value: value.unwrap_or_default(),
            date: rightwards(picture, DATE, 2),
            piece_count: rightwards(picture, count, 1),
            register,
            code: if large.is_empty() { small } else { large },
        })
    }

    /// What must stand on the letter of this piece.
    #[must_use]
    pub fn of(piece: &Indicium) -> Self {
        let [_, year, month, day] = piece.date.to_be_bytes();
        let hex = |byte: &u8| format!("{byte:02X}");
        Self {
            value: amount(u64::from(piece.value), 1),
            date: format!("{day:02}.{month:02}.{year:02}"),
            register: amount(piece.ascending, 7),
            piece_count: format!("{:06}", piece.piece_count),
            code: piece.code.as_slice().iter().map(hex).collect(),
        }
    }
}

/// Mills as units with two decimals, or three when the last is not zero.
fn amount(mills: u64, digits: usize) -> String {
    let text = format!("{:0digits$}.{:03}", mills / 1000, mills % 1000);
    text.strip_suffix('0').map_or(text.clone(), str::to_owned)
}

/// Characters from (`x`, `y`) to the right, as far as they can be read.
fn rightwards(picture: &Picture, (x, y): (usize, usize), scale: usize) -> String {
    (0..)
        .map_while(|place| character(picture, x + place * ADVANCE * scale, y, scale))
        .collect()
}

/// Characters that end at `right`, from there to the left, as far as they can be read.
fn leftwards(picture: &Picture, right: usize, y: usize, scale: usize) -> String {
    let place = |place: usize| right.checked_sub(place * ADVANCE * scale);
    let found: Vec<char> = (1..)
        .map_while(|n| character(picture, place(n)?, y, scale))
        .collect();
    found.into_iter().rev().collect()
}

/// The character whose upper left corner is at (`x`, `y`); every dot must be its own.
fn character(picture: &Picture, x: usize, y: usize, scale: usize) -> Option<char> {
    let shape = |byte: &&u8| {
        let glyph = font::ocr_glyph(**byte);
        glyph.columns.iter().enumerate().all(|(column, dots)| {
            (0..glyph.rows as usize).all(|row| {
                let black = dots >> row & 1 == 1;
                let mut dots = (0..scale * scale).map(|dot| (dot % scale, dot / scale));
                dots.all(|(right, down)| {
                    picture.dot(x + column * scale + right, y + row * scale + down) == black
                })
            })
        })
    };
    CHARACTERS.iter().find(shape).map(|byte| char::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::WIDTH;
    use crate::time::Time;

    struct Paper(Picture);

    impl canvas::Picture for Paper {
        fn copy(&mut self, picture: &[u32; canvas::PICTURE_WORDS]) {
            self.0.columns = picture.as_chunks().0.to_vec();
        }

        fn blacken(&mut self, column: u32, word: u32, bits: u32) {
            self.0.columns[column as usize][word as usize] |= bits;
        }
    }

    fn paper() -> Paper {
        Paper(Picture {
            letter: 0,
            started: Time::ZERO,
            ended: Time::ZERO,
            columns: vec![[0; 6]; WIDTH],
            complete: true,
        })
    }

    #[test]
    fn what_the_meters_pen_writes_is_read_back() {
        let mut paper = paper();
        let all = "0123456789ABCDEF.";
        font::write(&mut paper, (366, 152), 2, all.as_bytes(), font::ocr_glyph);
        assert_eq!(rightwards(&paper.0, CODE, 2), all);
        assert_eq!(rightwards(&paper.0, CODE, 1), "");
        assert_eq!(Figures::read(&paper.0), None);
        font::write(&mut paper, (622 - 4 * 40, 58), 5, b"0.55", font::ocr_glyph);
        assert_eq!(Figures::read(&paper.0).unwrap().value, "0.55");
    }

    #[test]
    fn amounts_are_written_as_on_stamps() {
        assert_eq!(amount(550, 1), "0.55");
        assert_eq!(amount(406, 1), "0.406");
        assert_eq!(amount(12_340, 7), "0000012.34");
    }
}
