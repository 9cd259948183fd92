//! `imprint`: a hardware-in-the-loop emulator of a postal security device.
//!
//! The command line, reports and pictures around the simulated board of the crate [`sim`], which in turn
//! stands on the accounting unit of the crate [`hdl`], and the regression of that unit by the cases of the crate [`suite`].
//! Only this crate knows files, arguments, signals and threads.

pub mod cli;
pub mod regression;
pub mod report;
