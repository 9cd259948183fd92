//! Makes one record per printed letter from what happens on the board.
//!
//! Looks at letters, keys, the link, the bookings and the permit from outside, and at the picture where there is no
//! link. The rule that must never break: a record says what was booked and printed, never what was meant.

use std::sync::Arc;

use codec::{Decoder, Message};
use hdl::record::SETS;

use crate::auditor::imprint;
use crate::booking::Bookings;
use crate::device::Device;
use crate::event::{Event, Observer, Power, Processor};
use crate::money::Mills;
use crate::outcome::PieceRecord;
use crate::picture::Picture;
use crate::receipts::Receipts;
use crate::scenario::Scenario;
use crate::span::{Span, Spans};
use crate::time::{Clock, Time};

/// Codes remembered. `Assumed:` more than can be ahead of their pieces.
const CODES: usize = 16;

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
    /// Records keep their pictures.
    pictures: bool,
    /// Place of each set's last record.
    last: [Option<usize>; SETS],
    bookings: Bookings,
    decoder: Decoder,
    received: Vec<Received>,
    spans: Spans,
    receipts: Receipts,
}

impl Recorder {
    /// A recorder for a run of `scenario` that starts with `device`.
    #[must_use]
    pub fn new(scenario: &Scenario, device: &Device) -> Self {
        Self {
            records: Vec::new(),
            trip_window: Time::from_us(scenario.board.trip_window_us),
            pictures: false,
            last: [None; SETS],
            bookings: Bookings::new(&device.bank_a.words),
            decoder: Decoder::new(),
            received: Vec::new(),
            spans: Spans::default(),
            receipts: Receipts::new(Clock::from_hz(scenario.board.module_hz, Time::ZERO)),
        }
    }

    /// The same, with every record keeping its picture: some fifteen kilobytes each.
    #[must_use]
    pub fn with_pictures(mut self) -> Self {
        self.pictures = true;
        self
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
        // Not one dot without a permit, and no permit without a booking.
        let Some(booking) = self.bookings.permitted() else {
            return;
        };
        let of_this = |received: &&Received| {
            received.set == booking.set && received.ascending == booking.ascending
        };
        let received = self.received.iter().rev().find(of_this).cloned();
        let set = usize::from(booking.set);
        let last = self.last[set].replace(self.records.len());
        let same = |at: &usize| self.records[*at].piece_count == booking.piece_count;
        let first = last.filter(same).map(|at| self.records[at].piece);
        let answered = self.receipts.take();
        self.records.push(PieceRecord {
            index: self.records.len(),
            piece: first.unwrap_or(span.piece),
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
            debit: booking.debit,
            trip: span.trip,
            debit_in_time: booking.debit <= span.trip + self.trip_window,
            receipt_to_validation_cycles: answered.validation,
            receipt_to_routine1_cycles: answered.routine1,
            picture: self.pictures.then(|| Arc::clone(picture)),
            reprint: first.is_some(),
        });
        // Codes sent ahead stay; those of pieces long gone do not pile up.
        let old = self.received.len().saturating_sub(CODES);
        self.received.drain(..old);
    }
}

impl Observer for Recorder {
    fn event(&mut self, at: Time, event: &Event) {
        self.receipts.event(at, event);
        self.bookings.event(at, event);
        if let (Some(span), Event::Printed(picture)) = (self.spans.event(at, event), event) {
            self.printed(span, picture);
        }
        match event {
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
