//! The board around the accounting unit: processors, memories, link, meter mechanics, time.

pub mod auditor;
mod choice;
pub mod cpu;
mod date;
mod event;
mod fault;
pub mod map;
mod money;
mod outcome;
mod parameters;
mod picture;
mod preset;
mod scenario;
pub mod seed;
mod time;
mod wires;

pub use choice::{Cipher, CipherCode, Entry, Policy, Profile, SetKind, Strategy, Trigger};
pub use date::{Date, DateError};
pub use event::{Bank, DeviceAccess, Event, Observer, Power, Processor, Sensor, Stimulus};
pub use fault::{Fault, Faults, Scheduled};
pub use money::Mills;
pub use outcome::{PieceRecord, Totals};
pub use parameters::Parameters;
pub use picture::{Column, HEIGHT, Picture, WIDTH};
pub use preset::{DevicePreset, KeyPreset, SetPreset};
pub use scenario::{LETTERS, Piece, Scenario, ScenarioError};
pub use time::{Clock, Time};
pub use wires::{WIRES, Wire, Wires};
