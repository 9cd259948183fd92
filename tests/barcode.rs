//! A decoder that is not ours reads the barcode from the PNG of every printed letter, and it says what the books say.
//!
//! The decoder is `dmtxread`; `tests/run` installs it and sets `IMPRINT_TOOLS=required`, without which a machine that lacks
//! it is told so and passes.

#![allow(clippy::unwrap_used)]

use std::process::Command;
use std::sync::Arc;

use codec::{Code, Decoder, Indicium, Message};
use sim::{Ending, Event, Observer, Picture, Processor, Scenario, Setup, Time};

/// Keeps pictures and codes.
#[derive(Default)]
struct Tray {
    pictures: Vec<Arc<Picture>>,
    codes: Vec<Code>,
    decoder: Decoder,
}

impl Observer for Tray {
    fn event(&mut self, _at: Time, event: &Event) {
        match event {
            Event::Printed(picture) => self.pictures.push(Arc::clone(picture)),
            Event::Link {
                from: Processor::Module,
                byte,
                ..
            } => {
                if let Some(Ok(Message::Code(code))) = self.decoder.push(*byte) {
                    self.codes.push(code);
                }
            }
            _ => {}
        }
    }
}

fn franked() -> (Scenario, Tray) {
    let scenario = Scenario::letters();
    let setup = Setup::new(scenario).unwrap();
    let mut board = setup
        .board(hdl::unit(hdl::Backend::default()).unwrap())
        .unwrap();
    let mut tray = Tray::default();
    assert_eq!(board.run(Time::from_s(60), &mut tray), Ending::Finished);
    (setup.scenario, tray)
}

/// What the stranger's decoder reads; `None` when it is not installed and need not be.
fn read_by_a_stranger(picture: &Picture) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("imprint.png");
    let words: Vec<u32> = picture.columns.iter().flatten().copied().collect();
    std::fs::write(&file, imprint::report::imprint_png(&words).unwrap()).unwrap();
    match Command::new("dmtxread")
        .arg("--stop-after=1")
        .arg(&file)
        .output()
    {
        Ok(output) => Some(output.stdout),
        Err(_) if std::env::var_os("IMPRINT_TOOLS").is_none() => {
            println!("dmtxread is not installed: the barcode was not read by it");
            None
        }
        Err(why) => panic!("dmtxread: {why}"),
    }
}

#[test]
fn a_strangers_decoder_reads_the_books_from_every_letter() {
    let (scenario, tray) = franked();
    assert_eq!(tray.pictures.len(), 12);
    assert_eq!(tray.codes.len(), 12);
    // The books, kept here by hand: ascending and pieces of each set.
    let mut books = [(0u64, 0u32); 4];
    for ((piece, picture), code) in scenario.mail().iter().zip(&tray.pictures).zip(&tray.codes) {
        // Assumed: 48 g cost 1.10 by the meter's tariff.
        let value = piece.value_mills.unwrap_or(1_100);
        let (ascending, count) = &mut books[usize::from(piece.set)];
        *ascending += u64::from(value);
        *count += 1;
        let Some(bytes) = read_by_a_stranger(picture) else {
            return;
        };
        let expected = Indicium {
            device: scenario.device.number,
            licence: scenario.device.sets[usize::from(piece.set)].licence,
            date: scenario.device.date.to_register(),
            value,
            ascending: *ascending,
            piece_count: *count,
            code: code.code,
        };
        let (wanted, length) = expected.to_bytes();
        assert_eq!(bytes, wanted[..length], "letter {}", picture.letter);
    }
}
