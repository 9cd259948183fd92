//! A module whose clock can be held, and whose registers can be read and set: what a unit on a board needs.
//!
//! The block and the registers are those of [`verilog`](super::verilog), text for text. An edge counts only with `enable_i`. With
//! `scan_i` an edge moves the stored bits by one word instead, in a row: first the registers, which form a chain, then each word of
//! each memory. The lowest word comes out, another one goes in at its place. The rule that must never break: with `enable_i` high and
//! `scan_i` low it is the module itself, and as many edges with `scan_i` as there are words, each put in again as it comes out, change nothing.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{memory, print, resets, stores};
use crate::memory::Memory;
use crate::module::Module;

/// Bits that move at once. `Assumed:` the widest register, so that no register takes more than two edges.
const WORD: u32 = 32;

/// Ports that the module gains; it must not have such names itself.
const PORTS: [&str; 4] = [
    "    input  wire enable_i",
    "    input  wire scan_i",
    "    input  wire [31:0] scan_word_i",
    "    output wire [31:0] scan_word_o",
];

/// The text of `module` under the name `NAME_stepped`, with a chain of the registers and complements in `order`, each exactly
/// once, the first at the lowest bits, and its memories behind it, a word of each for a word of the row. The same arguments give the
/// same text.
///
/// # Panics
/// When a name in `order` is no stored signal, one is missing, or a memory is wider than a word of the row.
#[must_use]
pub fn stepped(module: &Module, order: &[&str]) -> String {
    let chain = Chain::of(module, order);
    let row = Row::of(module, &chain);
    let clock = &module.signal(module.clock).name;
    let reset = &module.signal(module.reset).name;
    let mut text = format!(
        "    // The lowest word of the row.\n    assign scan_word_o = {};\n\n\
         \x20   always @(posedge {clock}) begin\n        if (enable_i | {chained}) begin\n",
        row.lowest(&chain.bits(0, WORD)),
        chained = row.chained(),
    );
    let mut branch = |head: &str, stored: &str| {
        let _ = writeln!(text, "            {head} begin");
        for line in stored.lines() {
            let _ = writeln!(text, "    {line}");
        }
    };
    branch(&format!("if ({reset} & !scan_i)"), &resets(module));
    branch("end else if (scan_i)", &chain.moves());
    branch("end else", &stores(module));
    text.push_str("            end\n        end\n    end\n");
    text += &row.clocked(clock, reset);
    let name = format!("{}_stepped", module.name);
    let declared = chain.padding().into_iter().chain(row.declared()).collect();
    print(module, &name, &PORTS.map(String::from), declared, &text)
}

/// The bits of the registers one behind the other, as many as fill words.
struct Chain<'a> {
    /// Name and width of each stage, the lowest bits first.
    stages: Vec<(&'a str, u32)>,
}

impl<'a> Chain<'a> {
    fn of(module: &'a Module, order: &[&'a str]) -> Self {
        let mut widths = HashMap::new();
        for register in &module.registers {
            if register.after_reset.is_none() {
                continue;
            }
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

/// Where in the row a word is, when there are memories behind the chain.
struct Row<'a> {
    module: &'a Module,
    /// Words of the chain.
    chained: usize,
}

impl<'a> Row<'a> {
    fn of(module: &'a Module, chain: &Chain<'_>) -> Self {
        let bits: u32 = chain.stages.iter().map(|(_, width)| width).sum();
        for memory in &module.memories {
            assert!(memory.width <= WORD, "{} is too wide", memory.name);
        }
        Self {
            module,
            chained: (bits / WORD) as usize,
        }
    }

    /// Every memory with its place in the row.
    fn memories(&self) -> impl Iterator<Item = (&'a Memory, usize)> {
        let first = self.chained;
        self.module.memories.iter().scan(first, |next, memory| {
            let place = *next;
            *next += memory.words.len();
            Some((memory, place))
        })
    }

    /// Bits of a place in the row.
    fn width(&self) -> u32 {
        let words = self.memories().map(|(memory, _)| memory.words.len());
        let last = self.chained + words.sum::<usize>() - 1;
        usize::BITS - last.leading_zeros()
    }

    /// A place in the row as a number.
    fn place(&self, place: usize) -> String {
        format!("{}'d{place}", self.width())
    }

    /// The condition on which the chain moves.
    fn chained(&self) -> String {
        match self.module.memories.len() {
            0 => "scan_i".to_owned(),
            _ => format!("(scan_i & (scan_at < {}))", self.place(self.chained)),
        }
    }

    /// Places, and what a memory takes there.
    fn declared(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (memory, place) in self.memories() {
            if lines.is_empty() {
                lines.push(format!("reg [{}:0] scan_at = 0;", self.width() - 1));
            }
            let (name, last) = (&memory.name, place + memory.words.len() - 1);
            // A register of its own: only then do tools make block memory.
            lines.push(format!(
                "reg [{}:0] {name}_scan_at;",
                memory.place_width() - 1
            ));
            lines.push(format!(
                "wire {name}_scanned = (scan_at >= {}) & (scan_at <= {});",
                self.place(place),
                self.place(last)
            ));
        }
        lines
    }

    /// The lowest word of the row, of which that of the chain is given.
    fn lowest(&self, chain: &str) -> String {
        let words = self.memories().map(|(Memory { name, width, .. }, _)| {
            let word = format!("{name}[{name}_scan_at]");
            let word = match WORD - width {
                0 => word,
                zeroes => format!("{{{zeroes}'d0, {word}}}"),
            };
            format!("{name}_scanned ? {word} : ")
        });
        words.collect::<String>() + chain
    }

    /// How places move on, and how memories are stored to, each at one place.
    fn clocked(&self, clock: &str, reset: &str) -> String {
        let (mut places, mut stores) = (String::new(), String::new());
        let mut end = self.chained;
        for (memory, place) in self.memories() {
            let name = &memory.name;
            let [put, at, word] = memory::taken(self.module, memory);
            end = place + memory.words.len();
            let narrow = part("scan_word_i", WORD, 0, memory.width - 1);
            let size = memory.place_width();
            let _ = writeln!(
                places,
                "            {name}_scan_at <= {name}_scanned ? {name}_scan_at + {size}'d1 : {size}'d0;"
            );
            let _ = write!(
                stores,
                "\n    wire {name}_stored = scan_i ? {name}_scanned : (enable_i & {put} & !{reset});\n\
                 \x20   always @(posedge {clock}) begin\n        if ({name}_stored) begin\n\
                 \x20           {name}[scan_i ? {name}_scan_at : {at}] <= scan_i ? {narrow} : {word};\n\
                 \x20       end\n    end\n"
            );
        }
        if places.is_empty() {
            return places;
        }
        let (last, width) = (self.place(end - 1), self.width());
        format!(
            "\n    always @(posedge {clock}) begin\n        if (scan_i) begin\n\
             \x20           scan_at <= (scan_at == {last}) ? {width}'d0 : scan_at + {width}'d1;\n\
             {places}        end\n    end\n{stores}"
        )
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

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(stages: &[(&'static str, u32)]) -> Chain<'static> {
        Chain {
            stages: stages.to_vec(),
        }
    }

    #[test]
    fn each_bit_takes_what_stands_a_word_above() {
        let chain = chain(&[("low", 3), ("flag", 1), ("word", 32), ("scan_padding", 28)]);
        assert_eq!(chain.bits(0, 32), "{word[27:0], flag, low}");
        let moves = chain.moves();
        let moves: Vec<_> = moves.lines().map(str::trim).collect();
        let expected = [
            "low <= word[30:28];",
            "flag <= word[31];",
            "word <= {scan_word_i[3:0], scan_padding};",
            "scan_padding <= scan_word_i[31:4];",
        ];
        assert_eq!(moves, expected);
    }

    #[test]
    fn a_row_of_whole_words_needs_no_padding() {
        let chain = chain(&[("a", 16), ("b", 16)]);
        assert!(chain.padding().is_empty());
        assert_eq!(chain.bits(0, 32), "{b, a}");
        assert!(chain.moves().contains("a <= scan_word_i[15:0];"));
    }
}
