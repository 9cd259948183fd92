//! A module whose clock can be held, and whose registers can be read and set: what a unit on a board needs.
//!
//! The block and the registers are those of [`verilog`](super::verilog), text for text. An edge counts only with `enable_i`; with
//! `scan_i` the registers form a chain of words instead, which moves by one word. The rule that must never break: with `enable_i` high and
//! `scan_i` low it is the module itself, and as many edges with `scan_i` as there are words, each word put in again as it comes out, change nothing.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{print, stores};
use crate::module::Module;

/// Bits that move at once. `Assumed:` the widest register, so that no register takes more than two edges.
const WORD: u32 = 32;

/// Names that the module gains; it must not have them itself.
const PORTS: [&str; 4] = [
    "    input  wire enable_i",
    "    input  wire scan_i",
    "    input  wire [31:0] scan_word_i",
    "    output wire [31:0] scan_word_o",
];

/// The text of `module` under the name `NAME_stepped`, with a chain of the registers and complements in `order`, each exactly
/// once, the first at the lowest bits. The same arguments give the same text.
///
/// # Panics
/// When a name in `order` is no stored signal, or one is missing.
#[must_use]
pub fn stepped(module: &Module, order: &[&str]) -> String {
    let chain = Chain::of(module, order);
    let clock = &module.signal(module.clock).name;
    let reset = &module.signal(module.reset).name;
    let mut text = format!(
        "    // The words of the registers, the lowest one first.\n    assign scan_word_o = {};\n\n\
         \x20   always @(posedge {clock}) begin\n        if (enable_i | scan_i) begin\n",
        chain.bits(0, WORD)
    );
    let mut branch = |head: &str, stored: &str| {
        let _ = writeln!(text, "            {head} begin");
        for line in stored.lines() {
            let _ = writeln!(text, "    {line}");
        }
    };
    branch(&format!("if ({reset} & !scan_i)"), &stores(module, true));
    branch("end else if (scan_i)", &chain.moves());
    branch("end else", &stores(module, false));
    text.push_str("            end\n        end\n    end\n");
    let name = format!("{}_stepped", module.name);
    print(
        module,
        &name,
        &PORTS.map(String::from),
        chain.padding(),
        &text,
    )
}

/// The stored bits in a row, as many as fill words.
struct Chain<'a> {
    /// Name and width of each stage, the lowest bits first.
    stages: Vec<(&'a str, u32)>,
}

impl<'a> Chain<'a> {
    fn of(module: &'a Module, order: &[&'a str]) -> Self {
        let mut widths = HashMap::new();
        for register in &module.registers {
            widths.insert(register.name.as_str(), register.width);
            if let Some((complement, _)) = register.pair {
                widths.insert(&module.signal(complement).name, register.width);
            }
        }
        let mut take = |name: &&'a str| {
            let width = widths.remove(name);
            (
                *name,
                width.unwrap_or_else(|| panic!("{name} is not stored, or is named twice")),
            )
        };
        let mut stages: Vec<_> = order.iter().map(&mut take).collect();
        assert!(widths.is_empty(), "not in the chain: {widths:?}");
        let stored: u32 = stages.iter().map(|(_, width)| width).sum();
        let bits = stored.next_multiple_of(WORD);
        if bits > stored {
            stages.push(("scan_padding", bits - stored));
        }
        Self { stages }
    }

    /// The declaration of what fills the last word, if something does.
    fn padding(&self) -> Vec<String> {
        let last = self
            .stages
            .last()
            .filter(|(name, _)| *name == "scan_padding");
        let declared = last.map(|(name, width)| match width {
            1 => format!("reg {name};"),
            _ => format!("reg [{}:0] {name};", width - 1),
        });
        declared.into_iter().collect()
    }

    /// Every stage takes what stands one word above it.
    fn moves(&self) -> String {
        let (mut text, mut place) = (String::new(), 0);
        for (name, width) in &self.stages {
            let source = self.bits(place + WORD, *width);
            writeln!(text, "            {name} <= {source};").expect("a string takes it");
            place += width;
        }
        text
    }

    /// `width` bits of the chain from bit `from` upwards; above its end is the word that comes in.
    fn bits(&self, from: u32, width: u32) -> String {
        let (mut parts, mut place) = (Vec::new(), 0);
        let above = [("scan_word_i", WORD)];
        for (name, size) in self.stages.iter().chain(&above) {
            let low = from.max(place);
            let high = (from + width).min(place + size);
            if low < high {
                parts.push(part(name, *size, low - place, high - place - 1));
            }
            place += size;
        }
        parts.reverse();
        match &parts[..] {
            [one] => one.clone(),
            _ => format!("{{{}}}", parts.join(", ")),
        }
    }
}

/// Bits `low` to `high` of a signal of that size.
fn part(name: &str, size: u32, low: u32, high: u32) -> String {
    match (low, high) {
        (0, high) if high + 1 == size => name.to_owned(),
        (low, high) if low == high => format!("{name}[{low}]"),
        _ => format!("{name}[{high}:{low}]"),
    }
}
