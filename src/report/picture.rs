//! The printed imprint as a PNG: what the head put on the letter, dot for dot, with a quiet margin.

use anyhow::Context as _;
use image::{GrayImage, ImageFormat, Luma};
use sim::map::{PRINT_COLUMN_WORDS, PRINT_COLUMNS};
use std::io::Cursor;

/// Pixels per dot. `Assumed:` large enough for a screen and for an optical decoder.
const SCALE: u32 = 3;
/// White dots around the picture. `Assumed:` more than the two modules a Data Matrix asks for.
const MARGIN: u32 = 12;

/// PNG of a printed picture, given as the words of the print buffer in column order.
///
/// # Errors
/// The encoder failed, which it does only for want of memory.
pub fn imprint_png(words: &[u32]) -> anyhow::Result<Vec<u8>> {
    let (width, height) = (PRINT_COLUMNS, PRINT_COLUMN_WORDS * 32);
    let dot = |x: u32, y: u32| {
        let word = words
            .get((x * PRINT_COLUMN_WORDS + y / 32) as usize)
            .copied()
            .unwrap_or(0);
        word >> (y % 32) & 1 == 1
    };
    let picture = GrayImage::from_fn(
        (width + 2 * MARGIN) * SCALE,
        (height + 2 * MARGIN) * SCALE,
        |px, py| {
            let (x, y) = (
                (px / SCALE).wrapping_sub(MARGIN),
                (py / SCALE).wrapping_sub(MARGIN),
            );
            Luma([if x < width && y < height && dot(x, y) {
                0
            } else {
                255
            }])
        },
    );
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, ImageFormat::Png)
        .context("cannot encode the imprint as PNG")?;
    Ok(png.into_inner())
}
