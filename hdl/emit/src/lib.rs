//! From the syntax tree of a Rust-HDL unit to the products made of it: Verilog and a compiled Rust model.
//!
//! [`read`](read()) turns a unit into a [`Module`]: flat, every value with its exact width, nothing left to the rules of
//! a language. Each product is printed from that. The rule that must never break: what the reader cannot size or
//! place it refuses; it never guesses.

mod atoms;
mod check;
mod expression;
mod graph;
mod keywords;
pub mod lanes;
mod linear;
mod lines;
mod lower;
mod memory;
mod module;
mod plan;
mod read;
mod rust;
mod symbolic;
mod verilog;
pub mod widgets;

pub use keywords::KEYWORDS;
pub use memory::{Access, Memory};
pub use module::{
    Binary, Expression, Kind, Module, Register, Signal, SignalId, Statement, Unary, Value, mask,
};
pub use read::{Refused, read};
pub use rust::{Cut, Pins, Sound, rust, rust_lanes};
pub use verilog::{stepped, verilog};
