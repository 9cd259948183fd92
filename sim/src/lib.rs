//! The board around the accounting unit: processors, memories, link, meter mechanics, time.

pub mod auditor;
pub mod cpu;
pub mod map;
