//! Messages on the link between meter and security module: one vocabulary for firmware, board and auditor.
//!
//! A frame is `0xA5, length, type, payload, CRC-16`; [`Decoder`] takes it byte by byte and is total: whatever comes in,
//! it answers a message, a reason why not, or nothing yet. No allocation, no `std`, no `unsafe`. The firmware includes the
//! two modules as they are, so both ends of the link and every observer read the same lines.

#![no_std]
#![forbid(unsafe_code)]

pub mod content;
pub mod frame;
pub mod indicium;
pub mod message;

pub use content::{Booked, Code, CodeBytes, Ready};
pub use frame::{Decoder, Fault, MAX_FRAME, encode};
pub use indicium::Indicium;
pub use message::Message;
