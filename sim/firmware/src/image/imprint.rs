//! The imprint's own layout: what stands where, and in which of the two steps it is drawn.
//!
//! Left the barcode, in the middle the town's stamp with date and machine number, right the value with register and code. The
//! rule that must never break: every printed figure comes from the module's answer or equals it. `Assumed:` the design is
//! ours; the elements are those of common imprints.

use super::canvas::Picture;
use super::data_matrix::DataMatrix;
use super::fixed::{FIXED_PICTURE, STAMP};
use super::font::{ocr_glyph, plain_glyph, width, write};
use super::text::Text;
use crate::content::{Code, TOWN_BYTES};
use crate::indicium::{FIXED, Indicium, KNOWN};

/// Upper left corner of the barcode and dots of a module.
const BARCODE: (u32, u32) = (10, 18);
const MODULE_DOTS: u32 = 6;
const BOX_RIGHT: u32 = 622;
const REGISTER: (u32, u32) = (366, 130);
const CODE: (u32, u32) = (366, 152);

/// What is known before the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Device number.
    pub device: u32,
    /// Licence of the set.
    pub licence: u32,
    /// Town of the set, ASCII, zero padded.
    pub town: [u8; TOWN_BYTES],
    /// Date of the imprint.
    pub date: u32,
    /// Key indicator.
    pub key_indicator: u8,
    /// Value in mills.
    pub value: u32,
    /// Bytes of the printed code.
    pub code_length: usize,
    /// Advertising slogan, 0 for none.
    pub slogan: u8,
}

impl Known {
    /// The code is one for this very picture.
    #[must_use]
    pub fn fits(&self, code: &Code) -> bool {
        (
            self.licence,
            self.date,
            self.key_indicator,
            self.value,
            self.code_length,
        ) == (
            code.licence,
            code.date,
            code.key_indicator,
            code.value,
            code.code.as_slice().len(),
        )
    }
}

/// The picture without its code.
pub struct Frame {
    known: Known,
    barcode: DataMatrix,
}

impl Frame {
    /// What it was compiled from.
    #[must_use]
    pub fn known(&self) -> &Known {
        &self.known
    }
}

/// Draws everything that does not need the code, and prepares the barcode as far as it goes.
#[inline(never)]
pub fn compile_frame(picture: &mut impl Picture, known: &Known) -> Frame {
    picture.copy(&FIXED_PICTURE);
    draw_stamp(picture, known);
    draw_value(picture, known);
    let mut barcode = DataMatrix::begin(FIXED + known.code_length);
    let content = Indicium {
        device: known.device,
        licence: known.licence,
        date: known.date,
        value: known.value,
        ascending: 0,
        piece_count: 0,
        code: crate::content::CodeBytes::new(&[]),
    };
    barcode.push(&content.to_bytes().0[..KNOWN]);
    barcode.draw_finder(picture, BARCODE.0, BARCODE.1, MODULE_DOTS);
    Frame {
        known: *known,
        barcode,
    }
}

/// Inserts register, code and barcode: the imprint is complete.
#[inline(never)]
pub fn place_code(picture: &mut impl Picture, frame: &mut Frame, code: &Code) {
    let mut register = Text::new();
    register.push_amount(code.ascending, 7);
    let x = write(picture, REGISTER, 1, register.as_slice(), ocr_glyph);
    let mut count = Text::new();
    count.push_number(code.piece_count, 6);
    write(
        picture,
        (x + 40, REGISTER.1),
        1,
        count.as_slice(),
        ocr_glyph,
    );

    let bytes = code.code.as_slice();
    let (scale, step) = if bytes.len() <= 8 { (2, 8) } else { (1, 8) };
    let mut x = CODE.0;
    for part in bytes.chunks(step) {
        let mut digits = Text::new();
        digits.push_hex(part);
        x = write(picture, (x, CODE.1), scale, digits.as_slice(), ocr_glyph);
    }

    let content = Indicium {
        device: frame.known.device,
        licence: code.licence,
        date: code.date,
        value: code.value,
        ascending: code.ascending,
        piece_count: code.piece_count,
        code: code.code,
    };
    let (bytes, length) = content.to_bytes();
    frame.barcode.push(&bytes[KNOWN..length]);
    frame.barcode.finish();
    frame
        .barcode
        .draw_modules(picture, BARCODE.0, BARCODE.1, MODULE_DOTS);
}

/// The stamp's windows: town, date, machine number.
#[inline(never)]
fn draw_stamp(picture: &mut impl Picture, known: &Known) {
    let (x, y) = STAMP;
    let length = known
        .town
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(TOWN_BYTES);
    let town = &known.town[..length];
    let scale = if length <= 9 { 2 } else { 1 };
    centred(picture, y - 46, scale, town);
    let mut date = Text::new();
    date.push_date(known.date);
    let left = x - width(2, date.as_slice(), ocr_glyph) / 2;
    write(picture, (left, y - 11), 2, date.as_slice(), ocr_glyph);
    let mut machine = Text::new();
    machine.push(b'F');
    machine.push_number(known.device, 7);
    centred(picture, y + 34, 1, machine.as_slice());
    if known.slogan != 0 {
        centred(picture, y + 52, 1, &[b'S', b'0' + known.slogan % 10]);
    }
}

fn centred(picture: &mut impl Picture, y: u32, scale: u32, text: &[u8]) {
    let left = STAMP.0 - width(scale, text, plain_glyph) / 2;
    write(picture, (left, y), scale, text, plain_glyph);
}

/// The value in large digits, and the key indicator.
#[inline(never)]
fn draw_value(picture: &mut impl Picture, known: &Known) {
    let mut value = Text::new();
    value.push_amount(u64::from(known.value), 1);
    let scale = if value.as_slice().len() <= 5 { 5 } else { 4 };
    let left = BOX_RIGHT - width(scale, value.as_slice(), ocr_glyph);
    write(picture, (left, 58), scale, value.as_slice(), ocr_glyph);
    let mut key = Text::new();
    key.push(b'K');
    key.push_number(u32::from(known.key_indicator), 1);
    let left = BOX_RIGHT - width(1, key.as_slice(), plain_glyph);
    write(picture, (left, REGISTER.1), 1, key.as_slice(), plain_glyph);
}
