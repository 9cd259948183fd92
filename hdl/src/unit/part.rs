//! What a part of the unit's kernel is.
//!
//! A trait of its own, because Rust-HDL writes three methods for each kernel and a type can have only one of
//! each name per trait. The rule that must never break: this trait is named by path where the
//! unit is declared, never imported there, or its methods would hide those of Rust-HDL.

use rust_hdl::core::prelude::Verilog;

/// One part of the kernel. Rust-HDL's `hdl_gen` writes `connect` and `hdl` beside each `update`.
pub trait Part<Name> {
    /// The simulation of this part.
    fn update(&mut self);
    /// Marks what this part drives.
    fn connect(&mut self);
    /// The syntax tree of this part.
    fn hdl(&self) -> Verilog;
}
