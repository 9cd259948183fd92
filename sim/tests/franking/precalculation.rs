//! What is computed before a piece is known, and what is left after it was asked for: cipher blocks counted on the core.

use std::sync::Arc;

use codec::frame::START;
use codec::{Decoder, Message};
use sim::cpu::{StallClass, Symbols};
use sim::{Cipher, Ending, Entry, Event, Observer, Processor, Scenario, Setup, Strategy, Time};

use super::office::Notes;
use super::piece;

/// When the cipher began a block, and when each code began to leave the module.
struct Blocks {
    symbols: Arc<Symbols>,
    origin: Time,
    period: Time,
    begun: Vec<Time>,
    given: Vec<Time>,
    decoder: Decoder,
    /// First byte of the module's frame under way.
    left: Option<Time>,
}

impl Blocks {
    fn sent(&mut self, byte: u8, stored: Time) {
        if byte == START && self.left.is_none() {
            self.left = Some(stored);
        }
        if let Some(message) = self.decoder.push(byte) {
            let left = self.left.take().unwrap_or(stored);
            if matches!(message, Ok(Message::Code(_))) {
                self.given.push(left);
            }
        }
    }
}

impl Observer for Blocks {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Started {
                processor: Processor::Module,
                period,
            } => (self.origin, self.period) = (at, *period),
            Event::Link {
                from: Processor::Module,
                byte,
                stored,
                ..
            } => self.sent(*byte, *stored),
            _ => {}
        }
    }

    fn retire(&mut self, processor: Processor, at: u64, pc: u32, _: u32, _: StallClass) {
        let Some(place) = self.symbols.find(pc) else {
            return;
        };
        let block = place.offset == 0 && place.symbol.short() == "des_block";
        if processor == Processor::Module && block {
            self.begun
                .push(Time(self.origin.ps() + at * self.period.ps()));
        }
    }
}

/// Cipher blocks from each request to its code, and whether C1 stood before the first request of the day.
fn left(strategy: Strategy, layout: u8, values: [u32; 3]) -> (Vec<usize>, bool) {
    let mut scenario = Scenario {
        strategy,
        layout: Some(layout),
        pieces: values
            .map(|value| piece(Entry::Batch, 0, value, 1))
            .to_vec(),
        ..Scenario::default()
    };
    scenario.device.cipher = Cipher::Des;
    let setup = Setup::new(scenario).unwrap();
    let mut board = setup
        .board(hdl::unit(hdl::Backend::default()).unwrap())
        .unwrap();
    let mut notes = Notes::default();
    let mut blocks = Blocks {
        symbols: Arc::clone(&setup.firmware.module.symbols),
        origin: Time::ZERO,
        period: Time(1),
        begun: Vec::new(),
        given: Vec::new(),
        decoder: Decoder::new(),
        left: None,
    };
    let ending = board.run(Time::from_s(20), &mut (&mut notes, &mut blocks));
    assert_eq!(ending, Ending::Finished);
    let messages = notes.messages.iter();
    let asked: Vec<Time> = messages
        .filter(|(_, _, message)| matches!(message, Message::Request { .. }))
        .map(|(at, ..)| *at)
        .collect();
    let given = &blocks.given;
    assert_eq!((asked.len(), given.len()), (3, 3), "{strategy} {layout}");
    let between = asked.iter().zip(given).map(|(from, to)| {
        let blocks = blocks.begun.iter();
        blocks.filter(|at| *from < **at && **at < *to).count()
    });
    let early = notes.precalculated.first().is_some_and(|at| *at < asked[0]);
    (between.collect(), early)
}

/// Source: US 6,853,986, claims 3, 5, 12, 13 and 14.
#[test]
fn only_the_blocks_that_the_piece_decides_are_left_after_its_request() {
    const MIXED: [u32; 3] = [550, 1_440, 770];
    for (layout, all) in [(1, 2), (2, 2), (3, 3), (4, 3)] {
        let sequential = left(Strategy::Sequential, layout, MIXED);
        assert_eq!(sequential, (vec![all; 3], false), "layout {layout}");
        let two_routine = left(Strategy::TwoRoutine, layout, MIXED);
        assert_eq!(two_routine, (vec![all - 1; 3], true), "layout {layout}");
    }
    // Block 2 is computed after the debit before: the first piece has none.
    let look_ahead = left(Strategy::LookAhead, 4, MIXED);
    assert_eq!(look_ahead, (vec![2, 1, 1], true));
    let new_values = left(Strategy::Pipelined, 1, MIXED);
    assert_eq!(new_values, left(Strategy::TwoRoutine, 1, MIXED));
    let pipelined = left(Strategy::Pipelined, 1, [550; 3]);
    assert_eq!(pipelined, (vec![1, 0, 0], true));
}
