//! What a run or a regression says: one set of figures, as tables for people, as JSON schema 1 for programs, as pictures
//! and waveforms.
//!
//! Both forms print the same [`Report`]; neither computes anything of its own. `wall_s` is the only figure that
//! depends on the host.

mod atomic;
mod device;
mod outcome;
mod picture;
pub mod regression;
mod text;
mod waveform;

pub use atomic::{AtomicFile, write_atomic};
pub use device::device;
pub use outcome::Outcome;
pub use picture::imprint_png;
pub use text::table;
pub use waveform::Waveform;

use hdl::regs::Code;
use serde::Serialize;
use std::collections::BTreeMap;

/// A number of one of the accounting unit's tables, in words.
fn named(table: &[Code], value: u32) -> String {
    match table.iter().find(|code| code.value == value) {
        Some(code) => format!("{} ({})", code.name, code.doc.trim_end_matches('.')),
        None => format!("code {value:#04x}"),
    }
}

/// Cycles by cause, in name order.
pub type CyclesByCause = BTreeMap<String, u64>;

/// Version of the JSON contract. New keys may be added; a changed meaning raises it.
pub const SCHEMA: u32 = 1;

/// One run, complete.
#[derive(Debug, Serialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Always `run`.
    pub command: &'static str,
    /// Version of the program.
    pub version: &'static str,
    /// Seed of every arbitrary value.
    pub seed: u64,
    /// Back-end of the accounting unit.
    pub unit: String,
    /// The back-ends that ran under that name; of `lockstep` those that were compared.
    pub unit_members: Vec<String>,
    /// SHA-256 of the unit as emitted Verilog.
    pub unit_hash: String,
    /// Strategy of the security code.
    pub strategy: String,
    /// Release policy.
    pub policy: String,
    /// Cipher.
    pub cipher: String,
    /// Code of the cipher.
    pub cipher_code: String,
    /// Layout of the code.
    pub layout: u32,
    /// Trigger of routine 2.
    pub trigger: String,
    /// Module clock in Hz.
    pub clock_hz: u64,
    /// Simulated module-clock cycles.
    pub cycles: u64,
    /// Cycles in which a processor executed or the unit changed state.
    pub active_cycles: u64,
    /// Cycles that the scheduler did not have to tick.
    pub skipped_cycles: u64,
    /// Host seconds.
    pub wall_s: f64,
    /// Determinism digest.
    pub digest: String,
    /// Verdict of every invariant.
    pub invariants: BTreeMap<String, String>,
    /// What broke, in words; empty when everything held.
    pub breaches: Vec<String>,
    /// Codes released and never booked.
    pub stranded: u64,
    /// Further codes released on top of one booked ascending value.
    pub double_codes: u64,
    /// Letters that passed without a complete imprint.
    pub missed: u32,
    /// Every piece.
    pub pieces: Vec<Piece>,
    /// All cycles of the module's processor by cause, in its own clock.
    pub ledger_module: CyclesByCause,
    /// All cycles of the meter's processor by cause, in its own clock.
    pub ledger_meter: CyclesByCause,
    /// Median latency over the pieces, module-clock cycles; null without pieces.
    pub latency_cycles_median: Option<u64>,
    /// Remarks on what the figures mean, such as a cipher that does not matter.
    pub remarks: Vec<String>,
    /// All mail was franked.
    pub finished: bool,
}

/// One franked piece.
#[derive(Debug, Serialize)]
pub struct Piece {
    /// Number in order of printing, from 0.
    pub index: usize,
    /// Piece of the job it belongs to, from 0.
    pub piece: usize,
    /// Register set.
    pub set: u32,
    /// Value in mills.
    pub value_mills: u64,
    /// Ascending register after the piece, mills.
    pub ascending_mills: u64,
    /// Descending register after the piece, mills.
    pub descending_mills: u64,
    /// Piece count after the piece.
    pub piece_count: u64,
    /// Printed code, hexadecimal.
    pub dac: String,
    /// Latest event that changed this piece's data, ps.
    pub entry_done_ps: u64,
    /// The print buffer holds the final code, ps.
    pub print_ready_ps: u64,
    /// Module-clock cycles between the two.
    pub latency_cycles: u64,
    /// How long before `entry_done_ps` the image was complete, ps; 0 when it came after.
    pub ahead_ps: u64,
    /// The unit had booked the piece, ps.
    pub debit_ps: u64,
    /// Booked within the trip window.
    pub debit_in_time: bool,
    /// Cycles of the critical path by cause; they sum to `latency_cycles`.
    pub ledger: CyclesByCause,
    /// Those of them inside the cipher: the most that a faster one could save.
    pub cipher_cycles: u64,
    /// From the receipt of the last new system data before the piece to the module's verdict; null without any.
    pub receipt_to_validation_cycles: Option<u64>,
    /// From the receipt of the last relevant data before the piece to the end of routine 1; null without any.
    pub receipt_to_routine1_cycles: Option<u64>,
    /// A repeated imprint of a piece booked before.
    pub reprint: bool,
}
