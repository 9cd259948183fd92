//! The meter's picture, drawn on the host by the firmware's own code: the barcode reads back, figures stay in their place.
//!
//! The firmware's files are included as they are, so what is looked at here is what the images contain.

#![allow(clippy::unwrap_used)]

#[path = "../firmware/src/image/mod.rs"]
#[allow(dead_code)]
mod image;

#[path = "../codec/src/content.rs"]
#[allow(dead_code, missing_docs)]
mod content;
#[path = "../codec/src/indicium.rs"]
#[allow(dead_code)]
mod indicium;
#[path = "../src/map.rs"]
#[allow(dead_code)]
mod map;

use content::{Code, CodeBytes, TOWN_BYTES};
use datamatrix::DataMatrix;
use image::canvas::{PICTURE_WORDS, Picture, ROWS};
use image::imprint::{Known, compile_frame, place_code};
use map::{PRINT_COLUMN_WORDS, PRINT_COLUMNS};

/// A print buffer that remembers how often it was touched.
struct Buffer {
    words: Vec<u32>,
    cleared: usize,
}

impl Buffer {
    fn new() -> Self {
        Self {
            words: vec![u32::MAX; (PRINT_COLUMNS * PRINT_COLUMN_WORDS) as usize],
            cleared: 0,
        }
    }

    fn dot(&self, x: usize, y: usize) -> bool {
        self.words[x * PRINT_COLUMN_WORDS as usize + y / 32] >> (y % 32) & 1 == 1
    }

    fn dots(&self, columns: std::ops::Range<usize>) -> usize {
        columns
            .map(|x| (0..ROWS as usize).filter(|y| self.dot(x, *y)).count())
            .sum()
    }

    /// The symbol at the barcode's place: six dots to a module.
    fn symbol(&self, modules: usize) -> Vec<bool> {
        (0..modules * modules)
            .map(|place| self.dot(10 + place % modules * 6 + 3, 18 + place / modules * 6 + 3))
            .collect()
    }
}

impl Picture for Buffer {
    fn copy(&mut self, picture: &[u32; PICTURE_WORDS]) {
        self.words.copy_from_slice(picture);
        self.cleared += 1;
    }

    fn blacken(&mut self, column: u32, word: u32, bits: u32) {
        assert!(column < PRINT_COLUMNS && word < PRINT_COLUMN_WORDS);
        self.words[(column * PRINT_COLUMN_WORDS + word) as usize] |= bits;
    }
}

fn known(code_length: usize) -> Known {
    let mut town = [0; TOWN_BYTES];
    town[..12].copy_from_slice(b"BIRKENWERDER");
    Known {
        device: 0x00_4711,
        licence: 70_001,
        town,
        date: 0x03_02_08,
        key_indicator: 1,
        value: 550,
        code_length,
        slogan: 0,
    }
}

fn code(known: &Known, seed: u64) -> Code {
    let bytes: Vec<u8> = (0..known.code_length as u64)
        .map(|place| {
            (seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (place % 8 * 8)) as u8 ^ place as u8
        })
        .collect();
    Code {
        piece: 1,
        set: 0,
        layout: 1,
        key_indicator: known.key_indicator,
        date: known.date,
        value: known.value,
        ascending: seed.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 24,
        piece_count: seed as u32 & 0xff_ffff,
        licence: known.licence,
        code: CodeBytes::new(&bytes),
    }
}

#[test]
fn a_stranger_reads_the_barcode_for_every_length_of_code() {
    for length in 1..=16 {
        for seed in 1..40 {
            let known = known(length);
            let code = code(&known, seed);
            let mut buffer = Buffer::new();
            let mut frame = compile_frame(&mut buffer, &known);
            place_code(&mut buffer, &mut frame, &code);
            let modules = match length {
                0..=6 => 22,
                7..=12 => 24,
                _ => 26,
            };
            let bytes = DataMatrix::decode(&buffer.symbol(modules), modules)
                .unwrap_or_else(|why| panic!("length {length}, seed {seed}: {why:?}"));
            let read = indicium::Indicium::from_bytes(&bytes).unwrap();
            assert_eq!(
                read,
                indicium::Indicium {
                    device: known.device,
                    licence: known.licence,
                    date: known.date,
                    value: known.value,
                    ascending: code.ascending,
                    piece_count: code.piece_count,
                    code: code.code,
                }
            );
        }
    }
}

#[test]
fn the_code_only_adds_dots_and_nothing_is_cleared_twice() {
    let known = known(4);
    let mut buffer = Buffer::new();
    let mut frame = compile_frame(&mut buffer, &known);
    let before = buffer.words.clone();
    place_code(&mut buffer, &mut frame, &code(&known, 7));
    assert_eq!(buffer.cleared, 1);
    assert!(
        before
            .iter()
            .zip(&buffer.words)
            .all(|(old, new)| old & !new == 0)
    );
    assert!(before != buffer.words);
}

#[test]
fn every_window_shows_its_own_value() {
    let plain = {
        let mut buffer = Buffer::new();
        compile_frame(&mut buffer, &known(4));
        buffer
    };
    let changed = |change: fn(&mut Known)| {
        let mut known = known(4);
        change(&mut known);
        let mut buffer = Buffer::new();
        compile_frame(&mut buffer, &known);
        (0..PRINT_COLUMNS as usize)
            .filter(|x| (0..ROWS as usize).any(|y| buffer.dot(*x, y) != plain.dot(*x, y)))
            .collect::<Vec<_>>()
    };
    let stamp = 170..350;
    let value = 356..632;
    assert!(
        changed(|known| known.town[0] = b'X')
            .iter()
            .all(|x| stamp.contains(x))
    );
    assert!(!changed(|known| known.date += 1).is_empty());
    assert!(
        changed(|known| known.date += 1)
            .iter()
            .all(|x| stamp.contains(x))
    );
    assert!(
        changed(|known| known.device += 1)
            .iter()
            .all(|x| stamp.contains(x))
    );
    assert!(
        changed(|known| known.value = 99_999)
            .iter()
            .all(|x| value.contains(x))
    );
    assert!(!changed(|known| known.key_indicator = 2).is_empty());
    assert!(
        plain.dots(0..170) > 300,
        "the finder pattern is drawn ahead"
    );
}

#[test]
fn values_far_out_of_range_still_draw_inside_the_picture() {
    for value in [0, 1, 9_999, 99_990, 0x00ff_ffff] {
        for town in [b"W234567890123456", b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
            let known = Known {
                value,
                town: *town,
                device: 0x00ff_ffff,
                key_indicator: 255,
                ..known(16)
            };
            let mut buffer = Buffer::new();
            let mut frame = compile_frame(&mut buffer, &known);
            let code = Code {
                ascending: (1 << 40) - 1,
                piece_count: u32::MAX,
                ..code(&known, 3)
            };
            place_code(&mut buffer, &mut frame, &code);
        }
    }
}
