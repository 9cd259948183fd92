//! The machine under the programs: the only place where addresses become memory and instructions are named.
//!
//! Everything unsafe in the firmware stands in this folder. The rule that must never break: device registers are touched
//! by whole aligned words, and only at addresses of the memory map.

pub mod gate;
pub mod link_port;
pub mod print_buffer;
pub mod processor;
pub mod registers;
pub mod start;
