//! The two ends of each piece's latency: when its data were complete, and when its image was.
//!
//! Looks at what people, letters and the head do. The rule that must never break: what [`Spans::floor`] says is never
//! later than the end of entry of any piece still to be printed.

use crate::event::{Event, Sensor, Stimulus};
use crate::picture::Picture;
use crate::time::Time;

/// One printed piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Piece of the job, from 0.
    pub piece: usize,
    /// Latest event that changed its data.
    pub entry_done: Time,
    /// Last store to the print buffer before the head was armed.
    pub print_ready: Time,
    /// The letter's edge was at the trip sensor.
    pub trip: Time,
}

/// A letter on its way.
#[derive(Clone, Copy, Debug)]
struct Letter {
    piece: usize,
    sensed: Time,
    trip: Time,
}

/// What is known of all letters and entries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spans {
    letters: Vec<Letter>,
    /// Instant of each piece's last key or weight; `NEVER` where its letter ends the entry.
    entered: Vec<Time>,
    stored: Time,
    /// Letters that have passed the head, and the piece of the last one printed.
    passed: usize,
    reached: usize,
}

impl Spans {
    /// Something happened; of a complete picture its span comes back.
    pub fn event(&mut self, at: Time, event: &Event) -> Option<Span> {
        match event {
            Event::Stimulus { piece, stimulus } => self.stimulus(at, *piece, *stimulus),
            Event::Letter { letter, sensor } => self.letter(at, *letter, *sensor),
            Event::Armed { stored } => self.stored = *stored,
            Event::Printed(picture) if picture.complete => return self.printed(picture),
            Event::Missed { letter } => self.pass(*letter),
            _ => {}
        }
        None
    }

    fn stimulus(&mut self, at: Time, piece: usize, stimulus: Stimulus) {
        if self.entered.len() <= piece {
            self.entered.resize(piece + 1, Time::NEVER);
        }
        match stimulus {
            Stimulus::Key(_) | Stimulus::Weight(_) => self.entered[piece] = at,
            Stimulus::HostEntry(_) => self.entered[piece] = Time::NEVER,
            Stimulus::Letter => self.letters.push(Letter {
                piece,
                sensed: Time::NEVER,
                trip: Time::NEVER,
            }),
        }
    }

    fn letter(&mut self, at: Time, letter: u32, sensor: Sensor) {
        if let Some(letter) = self.letters.get_mut(letter as usize) {
            match sensor {
                Sensor::Feed => letter.sensed = at,
                Sensor::Trip => letter.trip = at,
                Sensor::Head => {}
            }
        }
    }

    fn printed(&mut self, picture: &Picture) -> Option<Span> {
        let letter = *self.letters.get(picture.letter as usize)?;
        self.pass(picture.letter);
        self.reached = letter.piece;
        let entered = self.entered.get(letter.piece).copied();
        Some(Span {
            piece: letter.piece,
            entry_done: entered
                .filter(|at| *at != Time::NEVER)
                .unwrap_or(letter.sensed),
            print_ready: self.stored,
            trip: letter.trip,
        })
    }

    fn pass(&mut self, letter: u32) {
        self.passed = self.passed.max(letter as usize + 1);
    }

    /// No piece printed from now on has an end of entry before this. The last piece may be printed once more.
    pub fn floor(&self, now: Time) -> Time {
        let entered = self.entered.iter().skip(self.reached);
        let sensed = self.letters.iter().skip(self.passed);
        let sensed = sensed.map(|letter| letter.sensed);
        entered.copied().chain(sensed).fold(now, Time::min)
    }
}
