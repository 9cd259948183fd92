//! The accounting unit of a postal security device: contract, specification, hardware description and its products.
//!
//! Money is kept in register sets in two memory banks that only this unit reaches. The crate holds one
//! contract ([`AccountingUnit`]) and several machines that fulfil it cycle for cycle. With `emit` it fences Rust-HDL and
//! Verilator: no other crate names them.

mod ability;
mod backend;
pub mod checks;
pub mod codes;
mod compiled;
mod contract;
pub mod cover;
mod description;
mod documentation;
pub mod fpga;
mod lockstep;
mod phase;
pub mod pins;
pub mod products;
pub mod record;
mod reference;
pub mod regs;
mod rust_hdl;
pub mod signals;
pub mod state;
mod unit;
mod unreachable;
mod verilated;
mod verilog;

pub use ability::{Ability, Claims};
pub use backend::{Backend, NoUnit, UnknownBackend, unit};
pub use compiled::{Compiled, CompiledLanes, LanePins};
pub use contract::{AccountingUnit, StateBit, UnitError, UnitState};
pub use description::unit_hash;
pub use documentation::{firmware_constants, register_table};
pub use fpga::{BoardError, Fpga};
pub use lockstep::{Difference, Lockstep, Showing};
pub use phase::Phase;
pub use pins::{BankIn, BankOut, TwoRail, UnitIn, UnitOut};
pub use reference::Reference;
pub use rust_hdl::RustHdl;
pub use unreachable::Unreachable;
pub use verilated::{AbsentUnit, Branch, Hole, RtlCoverage, Toggle, Verilated};
pub use verilog::{FileCoverage, Files, Foreign, MapError, Stage, VerilogCoverage};
