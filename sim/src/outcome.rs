//! What a run has done: one record per printed piece, and totals.
//!
//! Every instant is in picoseconds of simulated time; nothing here depends on the host.

use std::sync::Arc;

use crate::money::Mills;
use crate::picture::Picture;
use crate::time::Time;

/// One franked piece, in order of printing.
#[derive(Clone, Debug)]
pub struct PieceRecord {
    /// Number in order of printing, from 0.
    pub index: usize,
    /// Piece of the job it belongs to, from 0, as the person counts: one for each letter that came out with an imprint;
    /// of a repeated imprint that of the first.
    pub piece: usize,
    /// Register set.
    pub set: u8,
    /// Value booked.
    pub value: Mills,
    /// Ascending register after the piece.
    pub ascending: Mills,
    /// Descending register after the piece; zero in a set without one.
    pub descending: Mills,
    /// Piece count after the piece.
    pub piece_count: u32,
    /// The code as the meter received it, or on a board without link as the picture's barcode shows it; empty when that
    /// cannot be read.
    pub code: Vec<u8>,
    /// Latest event that changed this piece's data: last key, stable weight, in a batch its first letter at the feed sensor.
    /// A letter that passes unprinted stays its first one.
    pub entry_done: Time,
    /// The last byte of the code's frame was delivered to the meter.
    pub code_received: Option<Time>,
    /// Last store to the print buffer before the head was armed.
    pub print_ready: Time,
    /// The debit was verified in bank A: the permit rose, for the first time.
    pub debit: Time,
    /// Its first letter's edge was at the trip sensor.
    pub trip: Time,
    /// The debit was done within the trip window.
    pub debit_in_time: bool,
    /// Cycles of the module's clock from the last byte of new system data to the module's verdict on them: of the last
    /// data since the piece before; absent when there were none.
    pub receipt_to_validation_cycles: Option<u64>,
    /// The same up to the end of routine 1, of the last relevant data; absent when there were none, or when they were in
    /// force already.
    pub receipt_to_routine1_cycles: Option<u64>,
    /// The picture on the letter, if the recorder was told to keep it.
    pub picture: Option<Arc<Picture>>,
    /// A repeated imprint of a piece booked before.
    pub reprint: bool,
}

impl PieceRecord {
    /// From the end of entry to the print-ready image; zero when the image was ready first.
    #[must_use]
    pub fn latency(&self) -> Time {
        self.print_ready - self.entry_done
    }

    /// How long before the end of entry the image was ready; zero when it came after.
    #[must_use]
    pub fn ahead(&self) -> Time {
        self.entry_done - self.print_ready
    }
}

/// Totals of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Simulated time.
    pub end: Time,
    /// Module-clock cycles in it.
    pub cycles: u64,
    /// Cycles in which a processor executed or the unit changed state.
    pub active_cycles: u64,
    /// Cycles in which the schedule had nothing to do.
    pub skipped_cycles: u64,
    /// The determinism digest.
    pub digest: u128,
    /// Letters with a complete imprint.
    pub printed: u32,
    /// Letters that passed without one.
    pub missed: u32,
}
