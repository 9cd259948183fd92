//! The flip-flops that a map names: as fields of a state, as variables that Verilator must keep, as places for the shim.
//!
//! What is wider than 32 bits, and a memory, is as many fields as it takes. The rule that must never break: fields, and lines of
//! `registers.inc`, are in one order; a map that names the registers of the specification has them in the order of the
//! specification.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::map::{Map, Shape};
use super::wrapper::{INSTANCE, MODULE};
use crate::state::{FIELDS, Field};

/// Bits of a field.
const WORD: u32 = 32;
/// Words of all registers together. `Assumed:` a unit is a few thousand flip-flops; what is larger is a memory beside it.
const WORDS_MAX: u64 = 65_536;

/// A register of at most 32 bits, or such a part of one.
struct Part {
    field: Field,
    /// What holds it in the Verilog, as it is written there: `record[3]` for a word of a memory.
    holder: String,
    /// It in C++.
    variable: String,
}

impl Part {
    /// It is that register of the specification.
    fn holds(&self, field: &Field) -> bool {
        self.holder == field.holder() && self.field.width == field.width
    }
}

/// The variable that Verilator keeps for a register.
fn variable(path: &str) -> String {
    let inner = path.replace('.', "__DOT__");
    format!("{MODULE}__DOT__{INSTANCE}__DOT__{inner}")
}

/// Words and bits that a line of Verilator's declares, such as `CData/*4:0*/ name;` or `VlUnpacked<IData/*31:0*/, 19> name;`.
fn declared_shape(line: &str) -> Option<(u32, u32)> {
    let (_, rest) = line.split_once("/*")?;
    let (bounds, rest) = rest.split_once("*/")?;
    let (high, low) = bounds.split_once(':')?;
    let width = high.parse::<u32>().ok()? - low.parse::<u32>().ok()? + 1;
    let words = match rest.split_once(", ") {
        Some((_, rest)) => rest.split_once('>')?.0.parse().ok()?,
        None => 1,
    };
    Some((words, width))
}

/// Every register of a map.
pub(super) struct Registers {
    parts: Vec<Part>,
    /// As the map has them.
    shapes: Vec<(String, Shape)>,
    /// Names within their modules.
    names: BTreeSet<String>,
}

impl Registers {
    /// Those of a map.
    ///
    /// # Errors
    /// In words, with the entry of the map.
    pub fn of(map: &Map) -> Result<Self, String> {
        let mut all = Self {
            parts: Vec::new(),
            shapes: map.registers.clone().into_iter().collect(),
            names: BTreeSet::new(),
        };
        for (path, shape) in &map.registers {
            all.add(path, *shape)
                .map_err(|why| format!("[registers] {path}: {why}"))?;
        }
        if all.is_state_list() {
            // They have the names and the order that they have everywhere else.
            let place = |part: &Part| FIELDS.iter().position(|field| part.holds(field));
            all.parts.sort_by_key(place);
            for (part, field) in all.parts.iter_mut().zip(FIELDS) {
                part.field = *field;
            }
        }
        Ok(all)
    }

    fn add(&mut self, path: &str, shape: Shape) -> Result<(), String> {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let sound = |name: &str| !name.is_empty() && name.chars().all(word);
        if !path.split('.').all(sound) {
            return Err("write NAME or INSTANCE.NAME".to_owned());
        }
        let (words, width) = match shape {
            Shape::Bits(width) => (None, width),
            Shape::Memory([words, width]) => (Some(words), width),
        };
        let size = u64::from(words.unwrap_or(1)) * u64::from(width.div_ceil(WORD));
        if size == 0 || self.parts.len() as u64 + size > WORDS_MAX {
            return Err(format!(
                "1 bit to {WORDS_MAX} words of 32 bits are allowed in all"
            ));
        }
        self.names
            .extend(path.rsplit('.').next().map(str::to_owned));
        let variable = format!("unit.rootp->{}", variable(path));
        let name = path.replace('.', "_");
        match words {
            None => self.split(&name, path, &variable, width),
            Some(words) => {
                for word in 0..words {
                    let place = |text: &str| format!("{text}[{word}]");
                    let name = format!("{name}_{word}");
                    self.split(&name, &place(path), &place(&variable), width);
                }
            }
        }
        Ok(())
    }

    /// One variable, in parts.
    fn split(&mut self, name: &str, holder: &str, variable: &str, width: u32) {
        for part in 0..width.div_ceil(WORD) {
            let (name, variable) = match (width, part) {
                (..=WORD, _) => (name.to_owned(), variable.to_owned()),
                // Verilator keeps up to 64 bits as one number, the low word first in memory, and more as words.
                (..=64, part) => (
                    format!("{name}_w{part}"),
                    format!("reinterpret_cast<uint32_t*>(&{variable})[{part}]"),
                ),
                (_, part) => (format!("{name}_w{part}"), format!("{variable}[{part}]")),
            };
            let field = Field {
                // A map is read once, and what is made of it lives as long as the program.
                name: String::leak(name),
                width: (width - part * WORD).min(WORD),
            };
            self.parts.push(Part {
                field,
                holder: holder.to_owned(),
                variable,
            });
        }
    }

    /// Holds each to the variable that Verilator declares for it in that text.
    ///
    /// # Errors
    /// In words: there is none, or it is wider or narrower.
    pub fn check(&self, header: &str) -> Result<(), String> {
        for (path, shape) in &self.shapes {
            let name = format!(" {};", variable(path));
            let declared = header.lines().find(|line| line.ends_with(&name));
            let there = declared.and_then(declared_shape).ok_or_else(|| {
                format!("[registers] {path}: the Verilog keeps nothing of that name")
            })?;
            let named = match *shape {
                Shape::Bits(width) => (1, width),
                Shape::Memory([words, width]) => (words, width),
            };
            if there != named {
                return Err(format!(
                    "[registers] {path}: {} x {} bits in the map, {} x {} in the Verilog",
                    named.0, named.1, there.0, there.1
                ));
            }
        }
        Ok(())
    }

    /// They are the registers of the specification.
    pub fn is_state_list(&self) -> bool {
        let listed = |field: &Field| self.parts.iter().any(|part| part.holds(field));
        self.parts.len() == FIELDS.len() && FIELDS.iter().all(listed)
    }

    /// They as fields.
    pub fn fields(&self) -> Vec<Field> {
        self.parts.iter().map(|part| part.field).collect()
    }

    /// Tells Verilator to keep each as a variable that takes what is written to it.
    pub fn configuration(&self) -> String {
        let mut text = String::new();
        for name in &self.names {
            let _ = writeln!(text, "public_flat_rw -module \"*\" -var \"{name}\"");
        }
        text
    }

    /// Names each to the shim.
    pub fn places(&self) -> String {
        let mut text = String::new();
        for Part {
            field, variable, ..
        } in &self.parts
        {
            let _ = writeln!(text, "REGISTER({}, {variable})", field.name);
        }
        text
    }
}
