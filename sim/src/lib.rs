//! The board around the accounting unit: processors, memories, link, meter mechanics, time.

/// The page of this crate, whose example is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Page;

mod activity;
pub mod auditor;
mod board;
mod booking;
mod bus;
mod calls;
mod choice;
mod clock;
mod commission;
pub mod cpu;
mod date;
mod device;
mod digest;
mod document;
mod event;
mod fault;
mod firmware;
mod folded;
pub mod ledger;
mod link;
pub mod map;
mod memory;
mod meter;
mod money;
mod nvm;
mod outcome;
mod parameters;
mod part;
mod perfetto;
mod picture;
mod port;
mod preset;
mod processor;
mod receipts;
mod recorder;
mod scenario;
pub mod seed;
mod setup;
mod span;
mod sram;
mod supervisor;
mod sync;
mod time;
mod trace;
mod unit;
mod wires;

pub use board::{Board, Ending, Schedule};
pub use choice::{Cipher, CipherCode, Entry, Policy, Profile, SetKind, Strategy, Trigger};
pub use clock::CalendarContent;
pub use commission::{CommissionError, commission, configure};
pub use date::{Date, DateError};
pub use device::{Bytes, Device, Secret};
pub use event::{Bank, DeviceAccess, Event, Observer, Power, Processor, Sensor, Stimulus};
pub use fault::{Fault, Faults, Scheduled};
pub use firmware::{Firmware, FirmwareError, Program};
pub use folded::Folded;
pub use money::Mills;
pub use nvm::{NvmContent, Torn};
pub use outcome::{PieceRecord, Totals};
pub use parameters::Parameters;
pub use perfetto::Perfetto;
pub use picture::{Column, HEIGHT, Picture, WIDTH};
pub use preset::{DevicePreset, KeyPreset, SetPreset};
pub use recorder::Recorder;
pub use scenario::{LETTERS, Piece, Scenario, ScenarioError};
pub use setup::{Setup, SetupError};
pub use supervisor::SupervisorContent;
pub use time::{Clock, Time};
pub use trace::Trace;
pub use wires::{WIRES, Wire, Wires};
