//! The two ends of each piece's latency: when its data were complete, and when its image was.
//!
//! Looks at what people, letters and the head do. A letter that passes without an imprint does not take its piece with
//! it: the first letter that a piece could have been printed on stays the one it is measured by, so that a machine that
//! comes too late looks as slow as it is. The rule that must never break: what [`Spans::floor`] says is never later
//! than the end of entry of any piece still to be printed.

use std::collections::VecDeque;

use crate::event::{Event, Sensor, Stimulus};
use crate::picture::Picture;
use crate::time::Time;

/// One printed piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Piece of the job, from 0, as the person counts: one for each letter that came out with an imprint.
    pub piece: usize,
    /// Latest event that changed its data.
    pub entry_done: Time,
    /// Last store to the print buffer before the head was armed.
    pub print_ready: Time,
    /// The edge of its first letter was at the trip sensor.
    pub trip: Time,
}

/// A letter on its way; `NEVER` where it has not been yet.
#[derive(Clone, Copy, Debug)]
struct Letter {
    sensed: Time,
    trip: Time,
}

/// What is known of the letters since the last one printed, and of the entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spans {
    letters: VecDeque<Letter>,
    /// Number of the first of them.
    first: u32,
    /// Number of the first letter placed after the data of the piece in hand.
    since: u32,
    /// Last key or weight of the piece in hand; absent where its letter ends the entry.
    entered: Option<Time>,
    stored: Time,
    printed: usize,
}

impl Spans {
    /// Something happened; of a complete picture its span comes back.
    pub fn event(&mut self, at: Time, event: &Event) -> Option<Span> {
        match event {
            Event::Stimulus { piece, stimulus } => self.stimulus(at, *piece, *stimulus),
            Event::Letter { letter, sensor } => self.letter(at, *letter, *sensor),
            Event::Armed { stored } => self.stored = *stored,
            Event::Printed(picture) if picture.complete => return self.printed(picture),
            _ => {}
        }
        None
    }

    fn stimulus(&mut self, at: Time, piece: usize, stimulus: Stimulus) {
        let next = self.first.wrapping_add(self.letters.len() as u32);
        match stimulus {
            Stimulus::Key(_) | Stimulus::Weight(_) => {
                (self.entered, self.since) = (Some(at), next);
            }
            // A batch is sent ahead of its letters; of the piece in hand it is the data.
            Stimulus::HostEntry(_) if piece == self.printed => {
                (self.entered, self.since) = (None, next);
            }
            Stimulus::HostEntry(_) => {}
            Stimulus::Letter => self.letters.push_back(Letter {
                sensed: Time::NEVER,
                trip: Time::NEVER,
            }),
        }
    }

    fn letter(&mut self, at: Time, letter: u32, sensor: Sensor) {
        let place = letter.wrapping_sub(self.first) as usize;
        if let Some(letter) = self.letters.get_mut(place) {
            match sensor {
                Sensor::Feed => letter.sensed = at,
                Sensor::Trip => letter.trip = at,
                Sensor::Head => {}
            }
        }
    }

    fn printed(&mut self, picture: &Picture) -> Option<Span> {
        let place = picture.letter.wrapping_sub(self.first) as usize;
        let own = *self.letters.get(place)?;
        let missed = self.since.saturating_sub(self.first) as usize;
        let passed: Vec<Letter> = self.letters.drain(..=place).skip(missed).collect();
        // A letter that was taken away before a sensor saw it does not count there.
        let first = |instant: fn(&Letter) -> Time, own: Time| {
            let mut seen = passed.iter().map(instant);
            seen.find(|at| *at != Time::NEVER).unwrap_or(own)
        };
        let span = Span {
            piece: self.printed,
            entry_done: match self.entered.take() {
                Some(at) => at,
                None => first(|letter| letter.sensed, own.sensed),
            },
            print_ready: self.stored,
            trip: first(|letter| letter.trip, own.trip),
        };
        self.first = picture.letter.wrapping_add(1);
        self.since = self.since.max(self.first);
        self.printed += 1;
        Some(span)
    }

    /// No piece printed from now on has an end of entry before this. The last piece may be printed once more.
    pub fn floor(&self, now: Time) -> Time {
        let sensed = self.letters.iter().map(|letter| letter.sensed);
        sensed.chain(self.entered).fold(now, Time::min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn stimulus(spans: &mut Spans, at: u64, piece: usize, stimulus: Stimulus) {
        spans.event(Time(at), &Event::Stimulus { piece, stimulus });
    }

    fn passes(spans: &mut Spans, letter: u32, sensed: u64) {
        for (sensor, at) in [(Sensor::Feed, sensed), (Sensor::Trip, sensed + 5)] {
            spans.event(Time(at), &Event::Letter { letter, sensor });
        }
    }

    fn printed(spans: &mut Spans, letter: u32) -> Span {
        let picture = Picture {
            letter,
            started: Time::ZERO,
            ended: Time::ZERO,
            columns: Vec::new(),
            complete: true,
        };
        spans
            .event(Time::ZERO, &Event::Printed(Arc::new(picture)))
            .expect("the letter was placed")
    }

    #[test]
    fn a_letter_missed_delays_its_piece_and_not_the_next() {
        let mut spans = Spans::default();
        for piece in 0..3 {
            stimulus(&mut spans, 1, piece, Stimulus::HostEntry(550));
            stimulus(&mut spans, 1, piece, Stimulus::Letter);
        }
        passes(&mut spans, 0, 100);
        stimulus(&mut spans, 150, 0, Stimulus::Letter);
        passes(&mut spans, 1, 200);
        assert_eq!(spans.floor(Time(250)), Time(100));
        let first = printed(&mut spans, 1);
        assert_eq!((first.piece, first.entry_done), (0, Time(100)));
        assert_eq!(first.trip, Time(105));
        passes(&mut spans, 2, 300);
        let second = printed(&mut spans, 2);
        assert_eq!((second.piece, second.entry_done), (1, Time(300)));
        passes(&mut spans, 3, 400);
        assert_eq!(printed(&mut spans, 3).entry_done, Time(400));
        assert_eq!(spans.floor(Time(450)), Time(450));
    }

    #[test]
    fn keys_pressed_again_begin_the_piece_anew() {
        let mut spans = Spans::default();
        stimulus(&mut spans, 10, 0, Stimulus::Key(0x31));
        stimulus(&mut spans, 20, 0, Stimulus::Letter);
        passes(&mut spans, 0, 30);
        // The supply fails, letter 0 is taken away, the person starts again.
        stimulus(&mut spans, 500, 0, Stimulus::Key(0x31));
        stimulus(&mut spans, 510, 0, Stimulus::Letter);
        passes(&mut spans, 1, 520);
        let span = printed(&mut spans, 1);
        assert_eq!((span.entry_done, span.trip), (Time(500), Time(525)));
    }

    #[test]
    fn a_letter_taken_away_before_the_trip_sensor_does_not_count_there() {
        let mut spans = Spans::default();
        stimulus(&mut spans, 10, 0, Stimulus::Key(0x31));
        stimulus(&mut spans, 20, 0, Stimulus::Letter);
        let (letter, sensor) = (0, Sensor::Feed);
        spans.event(Time(30), &Event::Letter { letter, sensor });
        stimulus(&mut spans, 510, 0, Stimulus::Letter);
        passes(&mut spans, 1, 520);
        let span = printed(&mut spans, 1);
        assert_eq!((span.entry_done, span.trip), (Time(10), Time(525)));
    }
}
