//! The border to the shim `rtl/shim.cpp`, and, beside `verilog/model.rs`, the only place where Rust is not checked by its compiler.
//!
//! A [`Model`] owns one Verilated unit and frees it. The rule that must never break: what is said here about
//! the shim's functions and structs is what stands there; sizes and the number of registers are compared at each birth.
#![allow(
    unsafe_code,
    reason = "a C++ model is called; each block says why it may be"
)]

use std::ffi::{CStr, c_char};
use std::ptr::NonNull;

use super::coverage::Words;
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

/// The shim's functions for one way of translating the unit.
struct Entries {
    layout: extern "C" fn() -> Layout,
    new: extern "C" fn() -> *mut Handle,
    free: unsafe extern "C" fn(*mut Handle),
    tick: unsafe extern "C" fn(*mut Handle, *const UnitIn) -> Edge,
    out: unsafe extern "C" fn(*const Handle) -> UnitOut,
    field: unsafe extern "C" fn(*const Handle, usize) -> u32,
    read: unsafe extern "C" fn(*const Handle, *mut u32),
    write: unsafe extern "C" fn(*mut Handle, *const u32),
}

macro_rules! entries {
    ($table:ident: $layout:ident $new:ident $free:ident $tick:ident $out:ident $field:ident $read:ident $write:ident) => {
        unsafe extern "C" {
            safe fn $layout() -> Layout;
            safe fn $new() -> *mut Handle;
            fn $free(model: *mut Handle);
            fn $tick(model: *mut Handle, pins: *const UnitIn) -> Edge;
            fn $out(model: *const Handle) -> UnitOut;
            fn $field(model: *const Handle, place: usize) -> u32;
            fn $read(model: *const Handle, words: *mut u32);
            fn $write(model: *mut Handle, words: *const u32);
        }
        static $table: Entries = Entries {
            layout: $layout,
            new: $new,
            free: $free,
            tick: $tick,
            out: $out,
            field: $field,
            read: $read,
            write: $write,
        };
    };
}

entries!(FAST: verilated_layout verilated_new verilated_free verilated_tick verilated_out verilated_field verilated_read
    verilated_write);
entries!(COVERED: covered_layout covered_new covered_free covered_tick covered_out covered_field covered_read covered_write);

/// A counter of the covered model, as Verilator names it: texts that live as long as the program.
#[repr(C)]
struct RawPoint {
    page: *const c_char,
    comment: *const c_char,
    lines: *const c_char,
    line: u32,
}

unsafe extern "C" {
    // Both are asked behind the first birth only: it is then that the points are noted.
    safe fn covered_points() -> usize;
    fn covered_point(place: usize) -> RawPoint;
    fn covered_hits(model: *const Handle, counts: *mut u32);
}

/// One Verilated unit.
pub(super) struct Model {
    handle: NonNull<Handle>,
    entries: &'static Entries,
}

// SAFETY: a model and its context are reached through this one pointer. What Verilator keeps beside them is each thread's own and
// not looked at between birth and death by a unit that prints nothing and draws no random numbers; the one place that threads
// share, the note of the newest context, is touched at birth and death alone, and there the shim holds a lock.
unsafe impl Send for Model {}

impl Model {
    /// A model with every register zero.
    pub fn new() -> Result<Self, AbsentUnit> {
        Ok(Self::born(&FAST))
    }

    /// One that counts which lines and branches it runs.
    pub fn covered() -> Result<Self, AbsentUnit> {
        Ok(Self::born(&COVERED))
    }

    fn born(entries: &'static Entries) -> Self {
        let here = Layout {
            unit_in: size_of::<UnitIn>(),
            edge: size_of::<Edge>(),
            registers: FIELDS.len(),
        };
        assert_eq!(
            (entries.layout)(),
            here,
            "rtl/shim.cpp or the generated files it reads are not of this state list"
        );
        let handle = NonNull::new((entries.new)()).expect("C++ `new` gives memory or ends");
        Self { handle, entries }
    }

    /// One edge.
    pub fn tick(&mut self, pins: &UnitIn) -> Edge {
        // SAFETY: the model lives and nobody else holds it; the pins are only read.
        unsafe { (self.entries.tick)(self.handle.as_ptr(), pins) }
    }

    /// The output pins.
    pub fn out(&self) -> UnitOut {
        // SAFETY: the model lives and is only read.
        unsafe { (self.entries.out)(self.handle.as_ptr()) }
    }

    /// The register at that place of the state list.
    pub fn field(&self, place: usize) -> u32 {
        // SAFETY: the model lives and is only read; the shim knows every place, and answers 0 to any other.
        unsafe { (self.entries.field)(self.handle.as_ptr(), place) }
    }

    /// Every register, in the order of the state list.
    pub fn read(&self) -> Vec<u32> {
        let mut words = vec![0; FIELDS.len()];
        // SAFETY: the model lives and is only read; the shim writes as many words as it has registers, compared in `new`.
        unsafe { (self.entries.read)(self.handle.as_ptr(), words.as_mut_ptr()) };
        words
    }

    /// Sets every register; each word fits the width of its field.
    pub fn write(&mut self, words: &[u32]) {
        assert_eq!(words.len(), FIELDS.len(), "a word for each field");
        // SAFETY: the model lives, nobody else holds it; the shim reads as many words as it has registers.
        unsafe { (self.entries.write)(self.handle.as_ptr(), words.as_ptr()) };
    }
}

impl Model {
    /// What the counters of a covered model count, in their order, in Verilator's words.
    pub fn points() -> Vec<Words> {
        // The points are noted at the first birth.
        drop(Self::born(&COVERED));
        let text = |text| {
            // SAFETY: the shim gives literals of Verilator's own text: they end with a zero and live for ever.
            unsafe { CStr::from_ptr(text) }.to_str().unwrap_or_default()
        };
        let point = |place| {
            // SAFETY: the place is below their number.
            let raw = unsafe { covered_point(place) };
            (text(raw.page), text(raw.comment), text(raw.lines), raw.line)
        };
        (0..covered_points()).map(point).collect()
    }

    /// The counters; none for a model that does not count.
    pub fn hits(&self) -> Vec<u32> {
        if !std::ptr::eq(self.entries, &COVERED) {
            return Vec::new();
        }
        let mut counts = vec![0; covered_points()];
        // SAFETY: the model lives and is only read; it is of the kind that counts, and writes a number for each point.
        unsafe { covered_hits(self.handle.as_ptr(), counts.as_mut_ptr()) };
        counts
    }
}

impl Clone for Model {
    fn clone(&self) -> Self {
        let mut twin = Self::born(self.entries);
        twin.write(&self.read());
        twin
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: the model was made by `verilated_new`, and nobody uses it after this.
        unsafe { (self.entries.free)(self.handle.as_ptr()) };
    }
}
