//! Makes one record per printed letter from what happens on the board.
//!
//! Looks at letters, keys, the link, bank A and the permit from outside, and at the picture where there is no link. The rule that must never break: a record
//! says what was booked and printed, never what was meant.

use std::sync::Arc;

use codec::{Decoder, Message};
use hdl::record::{MARKER_VALID, MARKER_WORD, SET_STRIDE, SETS, SLOT_STRIDE, word};

use crate::auditor::imprint;
use crate::device::Device;
use crate::event::{Bank, Event, Observer, Power, Processor};
use crate::money::Mills;
use crate::outcome::PieceRecord;
use crate::picture::Picture;
use crate::receipts::Receipts;
use crate::scenario::Scenario;
use crate::span::{Span, Spans};
use crate::time::{Clock, Time};
use crate::wires::Wire;

/// Codes remembered. `Assumed:` more than can be ahead of their pieces.
const CODES: usize = 16;

/// A piece as booked in bank A.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Booking {
    set: u8,
    value: u64,
    ascending: u64,
    descending: u64,
    piece_count: u32,
}

/// A code as the meter received it.
#[derive(Clone, Debug)]
struct Received {
    at: Time,
    set: u8,
    ascending: u64,
    code: Vec<u8>,
}

/// Collects the records of a run.
#[derive(Clone, Debug)]
pub struct Recorder {
    /// One record per complete picture.
    pub records: Vec<PieceRecord>,
    trip_window: Time,
    bank: Vec<u32>,
    /// Last booking seen in each set.
    booked: [Booking; SETS],
    last: Booking,
    /// The booking under permit, and when the permit rose.
    permitted: (Booking, Time),
    decoder: Decoder,
    received: Vec<Received>,
    spans: Spans,
    receipts: Receipts,
}

fn long(record: &[u32], low: usize) -> u64 {
    u64::from(record[low]) | u64::from(record[low + 1]) << 32
}

fn booking(set: usize, record: &[u32]) -> Booking {
    Booking {
        set: set as u8,
        value: u64::from(record[word::BOOKED_VALUE] & 0xff_ffff),
        ascending: long(record, word::ASCENDING_LO),
        descending: long(record, word::DESCENDING_LO),
        piece_count: record[word::PIECE_COUNT],
    }
}

impl Recorder {
    /// A recorder for a run of `scenario` that starts with `device`.
    #[must_use]
    pub fn new(scenario: &Scenario, device: &Device) -> Self {
        let mut recorder = Self {
            records: Vec::new(),
            trip_window: Time::from_us(scenario.board.trip_window_us),
            bank: device.bank_a.words.clone(),
            booked: [Booking::default(); SETS],
            last: Booking::default(),
            permitted: (Booking::default(), Time::ZERO),
            decoder: Decoder::new(),
            received: Vec::new(),
            spans: Spans::default(),
            receipts: Receipts::new(Clock::from_hz(scenario.board.module_hz, Time::ZERO)),
        };
        for set in 0..SETS {
            for slot in 0..2 {
                recorder.look(set, slot);
            }
        }
        recorder
    }

    /// Reads a slot of bank A if it is valid; a piece count that rose is a booking.
    fn look(&mut self, set: usize, slot: usize) {
        let base = set * SET_STRIDE as usize + slot * SLOT_STRIDE as usize;
        let Some(words) = self.bank.get(base..base + SLOT_STRIDE as usize) else {
            return;
        };
        if words[MARKER_WORD as usize] != MARKER_VALID {
            return;
        }
        let found = booking(set, words);
        if found.piece_count > self.booked[set].piece_count {
            self.booked[set] = found;
            self.last = found;
        } else if found.piece_count == self.booked[set].piece_count && found.piece_count > 0 {
            self.last = self.booked[set];
        }
    }

    fn nvm(&mut self, address: u32, value: u32) {
        let Some(place) = self.bank.get_mut(address as usize) else {
            return;
        };
        *place = value;
        let set = (address / SET_STRIDE) as usize;
        if address % SLOT_STRIDE == MARKER_WORD && set < SETS {
            self.look(set, (address % SET_STRIDE / SLOT_STRIDE) as usize);
        }
    }

    fn link(&mut self, at: Time, byte: u8) {
        if let Some(Ok(Message::Code(code))) = self.decoder.push(byte) {
            self.received.push(Received {
                at,
                set: code.set,
                ascending: code.ascending,
                code: code.code.as_slice().to_vec(),
            });
        }
    }

    fn printed(&mut self, span: Span, picture: &Arc<Picture>) {
        let (booking, debit) = self.permitted;
        let of_this = |received: &&Received| {
            received.set == booking.set && received.ascending == booking.ascending
        };
        let received = self.received.iter().rev().find(of_this).cloned();
        let reprint =
            self.records.iter().rev().any(|record| {
                (record.set, record.piece_count) == (booking.set, booking.piece_count)
            });
        let answered = self.receipts.take();
        self.records.push(PieceRecord {
            index: self.records.len(),
            piece: span.piece,
            set: booking.set,
            value: Mills(booking.value),
            ascending: Mills(booking.ascending),
            descending: Mills(booking.descending),
            piece_count: booking.piece_count,
            code: received
                .as_ref()
                .map(|received| received.code.clone())
                .or_else(|| Some(imprint::read(picture)?.indicium.code.as_slice().to_vec()))
                .unwrap_or_default(),
            entry_done: span.entry_done,
            code_received: received.map(|code| code.at),
            print_ready: span.print_ready,
            debit,
            trip: span.trip,
            debit_in_time: debit <= span.trip + self.trip_window,
            receipt_to_validation_cycles: answered.validation,
            receipt_to_routine1_cycles: answered.routine1,
            picture: Arc::clone(picture),
            reprint,
        });
        // Codes sent ahead stay; those of pieces long gone do not pile up.
        let old = self.received.len().saturating_sub(CODES);
        self.received.drain(..old);
    }
}

impl Observer for Recorder {
    fn event(&mut self, at: Time, event: &Event) {
        self.receipts.event(at, event);
        if let (Some(span), Event::Printed(picture)) = (self.spans.event(at, event), event) {
            self.printed(span, picture);
        }
        match event {
            Event::Nvm {
                bank: Bank::A,
                address,
                value,
            } => self.nvm(*address, *value),
            Event::Wire {
                wire: Wire::PermitRail,
                value: 1,
            } => self.permitted = (self.last, at),
            Event::Link {
                from: Processor::Module,
                byte,
                overrun: false,
                ..
            } => self.link(at, *byte),
            Event::Power(Power::Released) => self.decoder = Decoder::new(),
            _ => {}
        }
    }
}
