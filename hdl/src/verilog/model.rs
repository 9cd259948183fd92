//! The border to a library that was built from a designer's Verilog and `rtl/foreign.cpp`: calls that Rust cannot check.
//!
//! A [`Library`] is loaded once and never unloaded, so what it hands out lives as long as the program; a [`Model`] owns one unit
//! and frees it. The rule that must never break: what is said here about the shim's functions and structs is what stands
//! there; sizes are compared when a library is loaded.
#![allow(
    unsafe_code,
    reason = "a C++ model is called; each block says why it may be"
)]

use std::ffi::{CStr, c_char};
use std::path::Path;
use std::ptr::NonNull;

use crate::pins::{UnitIn, UnitOut};

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

/// What an edge leaves.
#[repr(C)]
pub(super) struct Edge {
    /// The output pins from this edge to the next.
    pub out: UnitOut,
    /// A register that the map names is not what it was, or the map names none.
    pub changed: bool,
}

/// A counter, as Verilator names it: texts that live as long as the library.
#[repr(C)]
struct RawPoint {
    file: *const c_char,
    page: *const c_char,
    comment: *const c_char,
    lines: *const c_char,
    line: u32,
}

/// A place that the library counts, in Verilator's words.
pub(super) struct Words {
    /// The file, as it was named to Verilator.
    pub file: &'static str,
    /// Such as `v_branch/top`.
    pub page: &'static str,
    /// Such as `else`.
    pub comment: &'static str,
    /// The lines that run when it does, such as `886-888,892`.
    pub lines: &'static str,
    /// The line where it begins, from 1.
    pub line: u32,
}

macro_rules! entries {
    ($($name:ident: $symbol:literal $kind:ty;)*) => {
        /// The functions of one library.
        struct Entries {
            $($name: $kind,)*
        }

        impl Entries {
            /// Finds every function.
            fn of(library: &'static libloading::Library) -> Result<Self, libloading::Error> {
                Ok(Self {
                    // SAFETY: the library was built from `rtl/foreign.cpp`, whose functions of these names have these types.
                    $($name: *unsafe { library.get::<$kind>($symbol) }?,)*
                })
            }
        }
    };
}

entries! {
    layout: b"imprint_layout" extern "C" fn() -> Layout;
    new: b"imprint_new" extern "C" fn(u32) -> *mut Handle;
    twin: b"imprint_twin" unsafe extern "C" fn(*const Handle) -> *mut Handle;
    free: b"imprint_free" unsafe extern "C" fn(*mut Handle);
    tick: b"imprint_tick" unsafe extern "C" fn(*mut Handle, *const UnitIn) -> Edge;
    out: b"imprint_out" unsafe extern "C" fn(*const Handle) -> UnitOut;
    read: b"imprint_read" unsafe extern "C" fn(*const Handle, *mut u32);
    write: b"imprint_write" unsafe extern "C" fn(*mut Handle, *const u32);
    points: b"imprint_points" extern "C" fn() -> usize;
    point: b"imprint_point" unsafe extern "C" fn(usize) -> RawPoint;
    hits: b"imprint_hits" unsafe extern "C" fn(*const Handle, *mut u32);
}

/// A designer's unit, compiled and loaded.
pub(super) struct Library {
    entries: Entries,
    registers: usize,
}

impl Library {
    /// Loads a library for the rest of the program.
    ///
    /// # Errors
    /// In words: it cannot be loaded, or it is not of this version.
    pub fn load(path: &Path, registers: usize) -> Result<&'static Self, String> {
        // SAFETY: the library was built by `build.rs` of this folder from Verilator's text and `rtl/foreign.cpp`; what runs
        // when it is loaded are constructors of Verilator's own tables.
        let library = unsafe { libloading::Library::new(path) };
        let library = Box::leak(Box::new(library.map_err(|error| error.to_string())?));
        let entries = Entries::of(library).map_err(|error| error.to_string())?;
        let here = Layout {
            unit_in: size_of::<UnitIn>(),
            edge: size_of::<Edge>(),
            registers,
        };
        let there = (entries.layout)();
        if here != there {
            return Err(format!("it is {there:?} and should be {here:?}"));
        }
        Ok(Box::leak(Box::new(Self { entries, registers })))
    }

    /// What the counters count, in their order; none for a library that does not count.
    pub fn points(&'static self) -> Vec<Words> {
        // The points are noted at the first birth.
        drop(Model::new(self, 0));
        let text = |text| {
            // SAFETY: the shim gives literals of Verilator's own text: they end with a zero and live as long as the library.
            unsafe { CStr::from_ptr(text) }.to_str().unwrap_or_default()
        };
        let point = |place| {
            // SAFETY: the place is below their number.
            let raw = unsafe { (self.entries.point)(place) };
            Words {
                file: text(raw.file),
                page: text(raw.page),
                comment: text(raw.comment),
                lines: text(raw.lines),
                line: raw.line,
            }
        };
        (0..(self.entries.points)()).map(point).collect()
    }
}

/// One unit.
pub(super) struct Model {
    handle: NonNull<Handle>,
    library: &'static Library,
}

// SAFETY: a model and its context are reached through this one pointer; what Verilator keeps beside them is each thread's own, and
// the one place that threads share is touched at birth and death alone, under the shim's lock.
unsafe impl Send for Model {}

impl Model {
    /// A unit whose registers are what its text says, and else arbitrary by this seed; zero with seed 0.
    pub fn new(library: &'static Library, seed: u32) -> Self {
        Self::owning(library, (library.entries.new)(seed))
    }

    fn owning(library: &'static Library, handle: *mut Handle) -> Self {
        let handle = NonNull::new(handle).expect("C++ `new` gives memory or ends");
        Self { handle, library }
    }

    /// One edge.
    pub fn tick(&mut self, pins: &UnitIn) -> Edge {
        // SAFETY: the model lives and nobody else holds it; the pins are only read.
        unsafe { (self.library.entries.tick)(self.handle.as_ptr(), pins) }
    }

    /// The output pins.
    pub fn out(&self) -> UnitOut {
        // SAFETY: the model lives and is only read.
        unsafe { (self.library.entries.out)(self.handle.as_ptr()) }
    }

    /// Every register that the map names, in its order.
    pub fn read(&self) -> Vec<u32> {
        let mut words = vec![0; self.library.registers];
        // SAFETY: the model lives and is only read; the shim writes as many words as it has registers, compared in `load`.
        unsafe { (self.library.entries.read)(self.handle.as_ptr(), words.as_mut_ptr()) };
        words
    }

    /// Sets every register that the map names; each word fits the width of its field.
    pub fn write(&mut self, words: &[u32]) {
        assert_eq!(words.len(), self.library.registers, "a word for each field");
        // SAFETY: the model lives, nobody else holds it; the shim reads as many words as it has registers.
        unsafe { (self.library.entries.write)(self.handle.as_ptr(), words.as_ptr()) };
    }

    /// The counters, one for each point.
    pub fn hits(&self) -> Vec<u32> {
        let mut counts = vec![0; (self.library.entries.points)()];
        // SAFETY: the model lives and is only read; it writes a number for each point, and none where nothing is counted.
        unsafe { (self.library.entries.hits)(self.handle.as_ptr(), counts.as_mut_ptr()) };
        counts
    }
}

impl Clone for Model {
    fn clone(&self) -> Self {
        // SAFETY: the model lives and is only read.
        let twin = unsafe { (self.library.entries.twin)(self.handle.as_ptr()) };
        Self::owning(self.library, twin)
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: the model was made by the library, and nobody uses it after this.
        unsafe { (self.library.entries.free)(self.handle.as_ptr()) };
    }
}
