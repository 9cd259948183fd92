//! `imprint`: a hardware-in-the-loop emulator of a postal security device.
//!
//! The command line, reports and pictures around the simulated board of the crate [`sim`], which in turn
//! stands on the accounting unit of the crate [`hdl`]. Only this crate knows files, arguments and signals.

pub mod cli;
pub mod report;
