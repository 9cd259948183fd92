//! Reads a Rust-HDL unit: its pins, wires and constants from its atoms, its registers from its widgets, its kernel from
//! the syntax tree.
//!
//! The rule that must never break: no two signals share a name, in Verilog or in the kernel.

use std::collections::BTreeMap;

use rust_hdl::core::ast::{Verilog, VerilogExpression};
use rust_hdl::core::prelude::*;

use crate::atoms::{Atoms, Pin, Widget};
use crate::lower::Lower;
use crate::memory::Memory;
use crate::module::{Kind, Module, Register, Signal, SignalId, mask};

/// What cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {place}")]
pub struct Refused {
    /// What is wrong.
    pub what: String,
    /// The name or the expression it is about.
    pub place: String,
}

impl Refused {
    /// Something wrong at a place.
    pub(crate) fn new(what: impl Into<String>, place: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            place: place.into(),
        }
    }

    /// Something wrong with an expression, which is shown in part.
    pub(crate) fn expression(what: impl Into<String>, expression: &VerilogExpression) -> Self {
        let shown: String = format!("{expression:?}").chars().take(200).collect();
        Self::new(what, shown)
    }
}

/// Reads `unit` as a module called `name`. `rename` gives another name to signals that need one, such as elements of
/// an array; it is asked with the name as Rust-HDL has it, `record$3`.
///
/// # Errors
/// A construct, a width or a name that has no exact meaning in every product.
pub fn read(
    unit: &dyn Block,
    name: &str,
    rename: &dyn Fn(&str) -> Option<String>,
) -> Result<Module, Refused> {
    let atoms = Atoms::of(unit, name)?;
    let Verilog::Combinatorial(kernel) = unit.hdl() else {
        return Err(Refused::new("no kernel", name));
    };
    let mut declared = Declared {
        rename,
        signals: Vec::new(),
        registers: Vec::new(),
        memories: Vec::new(),
        places: Places::new(),
    };
    for pin in &atoms.pins {
        declared.pin(pin)?;
    }
    for (value, (width, number)) in &atoms.values {
        declared.add(
            value,
            declared.legal(value).to_uppercase(),
            *width,
            Kind::Constant(*number),
        )?;
    }
    for widget in &atoms.widgets {
        declared.register(widget)?;
    }
    let mut lower = Lower::new(&declared.signals, &declared.memories, &declared.places);
    let body = lower.block(&kernel)?;
    let (clock, reset) = lower.lines(&declared.registers)?;
    let module = Module {
        name: name.to_owned(),
        signals: declared.signals,
        registers: declared.registers,
        memories: declared.memories,
        clock,
        reset,
        body,
    };
    crate::check::check(&module)?;
    Ok(module)
}

/// What a name in the kernel stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Signal(SignalId),
    /// The clock port of the register of that place.
    Clock(usize),
    /// The reset port of the register of that place.
    Reset(usize),
    /// What the word of a memory holds, by its place among the registers.
    Held(usize),
    /// What it will hold.
    Taken(usize),
}

/// Names as the kernel has them.
pub(crate) type Places = BTreeMap<String, Place>;

/// Signals and registers as far as they are declared.
struct Declared<'a> {
    rename: &'a dyn Fn(&str) -> Option<String>,
    signals: Vec<Signal>,
    registers: Vec<Register>,
    memories: Vec<Memory>,
    places: Places,
}

impl Declared<'_> {
    /// The name that a signal gets.
    fn legal(&self, path: &str) -> String {
        (self.rename)(path).unwrap_or_else(|| path.replace('$', "_"))
    }

    fn add(
        &mut self,
        in_kernel: &str,
        name: String,
        width: u32,
        kind: Kind,
    ) -> Result<SignalId, Refused> {
        if self.signals.iter().any(|other| other.name == name) {
            return Err(Refused::new("two signals of one name", name));
        }
        let id = SignalId(self.signals.len());
        self.signals.push(Signal { name, width, kind });
        self.places.insert(in_kernel.to_owned(), Place::Signal(id));
        Ok(id)
    }

    fn pin(&mut self, pin: &Pin) -> Result<(), Refused> {
        let name = match pin.kind {
            Kind::Constant(value) if value > mask(pin.width) => {
                let what = "a constant that does not fit its width";
                return Err(Refused::new(what, &*pin.name));
            }
            Kind::Constant(_) => {
                let (_, own) = pin.name.split_once('$').unwrap_or(("", &pin.name));
                self.legal(own).to_uppercase()
            }
            _ => self.legal(&pin.name),
        };
        self.add(&pin.name, name, pin.width, pin.kind)?;
        Ok(())
    }

    fn register(&mut self, widget: &Widget) -> Result<(), Refused> {
        let path = &widget.name;
        let is_word = widget.after_reset.is_none();
        let shape = widget.shape().filter(|(_, paired)| !(is_word && *paired));
        let Some((width, paired)) = shape else {
            return Err(Refused::new("a widget that is no register", &**path));
        };
        let place = self.registers.len();
        let name = self.legal(path);
        let port = |port: &str| format!("{path}${port}");
        let present = self.add(&port("q"), name.clone(), width, Kind::Present(place))?;
        let next = self.add(&port("d"), format!("{name}_d"), width, Kind::Next(place))?;
        let pair = if paired {
            let complement = format!("{name}_n");
            let complement = self.add(&port("n"), complement, width, Kind::Complement(place))?;
            let differs = format!("{name}_differs");
            let differs = self.add(&port("differs"), differs, 1, Kind::Differs(place))?;
            Some((complement, differs))
        } else {
            None
        };
        self.places.insert(port("clock"), Place::Clock(place));
        self.places.insert(port("reset"), Place::Reset(place));
        self.registers.push(Register {
            name,
            width,
            after_reset: widget.after_reset,
            present,
            next,
            pair,
        });
        if is_word {
            self.places.insert(port("q"), Place::Held(place));
            self.places.insert(port("d"), Place::Taken(place));
            self.word(path, place, width)?;
        }
        Ok(())
    }

    /// Adds the register of that place to the memory whose word it is; word 0 makes the memory.
    fn word(&mut self, path: &str, place: usize, width: u32) -> Result<(), Refused> {
        let (array, at) = path.rsplit_once('$').unwrap_or((path, ""));
        let Ok(at) = at.parse::<usize>() else {
            return Err(Refused::new("a word that is in no array", path));
        };
        if at == 0 {
            let name = self.legal(array);
            self.add(array, name.clone(), width, Kind::Memory)?;
            let mut port = |port: &str, width: u32| {
                let in_kernel = format!("{array}${port}");
                self.add(&in_kernel, format!("{name}_{port}"), width, Kind::Memory)
            };
            let (put, at, next) = (port("put", 1)?, port("at", 1)?, port("d", width)?);
            self.memories.push(Memory {
                name,
                width,
                words: place..place,
                put,
                at,
                next,
            });
        }
        let memory = self.memories.last_mut();
        let memory = memory.expect("an array begins with its word 0");
        memory.words.end += 1;
        self.signals[memory.at.0].width = memory.place_width();
        Ok(())
    }
}

/// Name of a signal as its atom is called: `.record[3].d.next` is `record$3$d`.
pub(crate) fn plain_name(signal: &str, index: &dyn Fn(&str) -> Option<u64>) -> Option<String> {
    let name = signal
        .trim_start_matches('.')
        .replace("::", "$")
        .replace('.', "$");
    let name = name.strip_suffix("$next").unwrap_or(&name);
    let Some((head, rest)) = name.split_once('[') else {
        return Some(name.to_owned());
    };
    let (place, tail) = rest.split_once(']')?;
    Some(format!("{head}${}{tail}", index(place)?))
}
