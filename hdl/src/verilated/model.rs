//! The border to the shim `rtl/shim.cpp`, and the only place of the project where Rust is not checked by its compiler.
//!
//! A [`Model`] owns one Verilated unit and frees it. The rule that must never break: what is said here about
//! the shim's functions and structs is what stands there; sizes and the number of registers are compared at each birth.
#![allow(
    unsafe_code,
    reason = "a C++ model is called; each block says why it may be"
)]

use std::ptr::NonNull;

use super::{AbsentUnit, Edge};
use crate::pins::{UnitIn, UnitOut};
use crate::state::FIELDS;

/// What the shim calls its model.
#[repr(C)]
struct Handle {
    _opaque: [u8; 0],
}

/// What both sides must agree on: bytes, and the number of registers.
#[repr(C)]
#[derive(Debug, PartialEq, Eq)]
struct Layout {
    unit_in: usize,
    edge: usize,
    registers: usize,
}

unsafe extern "C" {
    safe fn verilated_layout() -> Layout;
    safe fn verilated_new() -> *mut Handle;
    fn verilated_free(model: *mut Handle);
    fn verilated_tick(model: *mut Handle, pins: *const UnitIn) -> Edge;
    fn verilated_out(model: *const Handle) -> UnitOut;
    fn verilated_field(model: *const Handle, place: usize) -> u32;
    fn verilated_read(model: *const Handle, words: *mut u32);
    fn verilated_write(model: *mut Handle, words: *const u32);
}

/// One Verilated unit.
pub(super) struct Model(NonNull<Handle>);

// SAFETY: a model and its context are reached through this one pointer. What Verilator keeps beside them is each thread's own and
// not looked at between birth and death by a unit that prints nothing and draws no random numbers; the one place that threads
// share, the note of the newest context, is touched at birth and death alone, and there the shim holds a lock.
unsafe impl Send for Model {}

impl Model {
    /// A model with every register zero.
    pub fn new() -> Result<Self, AbsentUnit> {
        let here = Layout {
            unit_in: size_of::<UnitIn>(),
            edge: size_of::<Edge>(),
            registers: FIELDS.len(),
        };
        assert_eq!(
            verilated_layout(),
            here,
            "rtl/shim.cpp or the generated files it reads are not of this state list"
        );
        let model = NonNull::new(verilated_new()).expect("C++ `new` gives memory or ends");
        Ok(Self(model))
    }

    /// One edge.
    pub fn tick(&mut self, pins: &UnitIn) -> Edge {
        // SAFETY: the model lives and nobody else holds it; the pins are only read.
        unsafe { verilated_tick(self.0.as_ptr(), pins) }
    }

    /// The output pins.
    pub fn out(&self) -> UnitOut {
        // SAFETY: the model lives and is only read.
        unsafe { verilated_out(self.0.as_ptr()) }
    }

    /// The register at that place of the state list.
    pub fn field(&self, place: usize) -> u32 {
        // SAFETY: the model lives and is only read; the shim knows every place, and answers 0 to any other.
        unsafe { verilated_field(self.0.as_ptr(), place) }
    }

    /// Every register, in the order of the state list.
    pub fn read(&self) -> Vec<u32> {
        let mut words = vec![0; FIELDS.len()];
        // SAFETY: the model lives and is only read; the shim writes as many words as it has registers, compared in `new`.
        unsafe { verilated_read(self.0.as_ptr(), words.as_mut_ptr()) };
        words
    }

    /// Sets every register; each word fits the width of its field.
    pub fn write(&mut self, words: &[u32]) {
        assert_eq!(words.len(), FIELDS.len(), "a word for each field");
        // SAFETY: the model lives, nobody else holds it; the shim reads as many words as it has registers.
        unsafe { verilated_write(self.0.as_ptr(), words.as_ptr()) };
    }
}

impl Clone for Model {
    fn clone(&self) -> Self {
        let mut twin = Self::new().expect("where there is one model there are more");
        twin.write(&self.read());
        twin
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: the model was made by `verilated_new`, and nobody uses it after this.
        unsafe { verilated_free(self.0.as_ptr()) };
    }
}
