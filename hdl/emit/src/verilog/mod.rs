//! A module as Verilog-2005, for tools and for a hardware designer to read.
//!
//! One flat module: ports, constants, registers, wires, one `always @(*)` block with the statements in their order, one
//! clocked block with synchronous reset. A register with a complement that is not always assigned has a write enable. The
//! rule that must never break: standing alone, every expression in the text has exactly the width that the module gives it,
//! so no width is left to the place where it stands.

mod block;
mod clears;
mod enables;
mod expression;
mod memory;
mod numbers;
mod stepped;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::module::{Kind, Module, Register, Signal, SignalId, mask};
use block::Block;
use clears::Clears;
use enables::Enables;
use expression::code;

pub use stepped::stepped;

/// The text of `module`. The same module gives the same text.
#[must_use]
pub fn verilog(module: &Module) -> String {
    print(module, &module.name, &[], Vec::new(), &clocked(module))
}

/// A module of that name around the block of `module`: with these ports beside its own, these lines about its registers, and
/// this text behind the block.
fn print(
    module: &Module,
    name: &str,
    ports: &[String],
    registers: Vec<String>,
    clocked: &str,
) -> String {
    let block = Block::of(module);
    let sections = [
        section("Constants.", constants(module, &block.used)),
        section("Registers.", declared(module).chain(registers).collect()),
        section("Memories.", memory::arrays(module)),
        section("What they take at the next edge.", nexts(module)),
        section("Whether they take it.", written(&block)),
        section(
            "Whether a pair has lost its opposition.",
            differs(module, &block.used),
        ),
        section(
            "Which word they put at the next edge.",
            memory::ports(module),
        ),
        section("Wires.", wires(module, &block)),
    ];
    format!(
        "module {} (\n{}\n);\n{}\n    always @(*) begin\n{}    end\n\n{}endmodule\n",
        name,
        own_ports(module)
            .chain(ports.iter().cloned())
            .collect::<Vec<_>>()
            .join(",\n"),
        sections.concat(),
        block.text,
        clocked,
    )
}

/// Declarations under a heading; nothing where there are none.
fn section(heading: &str, lines: Vec<String>) -> String {
    if lines.is_empty() {
        return String::new();
    }
    format!("\n    // {heading}\n    {}\n", lines.join("\n    "))
}

/// A range as declared, ready to stand before a name.
fn range(width: u32) -> String {
    match width {
        1 => String::new(),
        _ => format!("[{}:0] ", width - 1),
    }
}

fn own_ports(module: &Module) -> impl Iterator<Item = String> {
    module.signals.iter().filter_map(|port| {
        let direction = match port.kind {
            Kind::Input => "input  wire",
            Kind::Output => "output reg ",
            _ => return None,
        };
        Some(format!(
            "    {direction} {}{}",
            range(port.width),
            port.name
        ))
    })
}

fn constants(module: &Module, used: &BTreeSet<SignalId>) -> Vec<String> {
    let signals = used.iter().map(|id| module.signal(*id));
    let declared = signals.filter_map(|signal| match signal.kind {
        Kind::Constant(value) => Some(format!(
            "localparam {}{} = {};",
            range(signal.width),
            signal.name,
            code(signal.width, value)
        )),
        _ => None,
    });
    declared.collect()
}

fn reg(signal: &Signal) -> String {
    format!("reg {}{};", range(signal.width), signal.name)
}

/// Every register that is no word of a memory, and what it holds after an edge with reset.
fn registers_with_reset(module: &Module) -> impl Iterator<Item = (&Register, u64)> {
    let registers = module.registers.iter();
    registers.filter_map(|register| Some((register, register.after_reset?)))
}

/// Each register and, where it has one, its complement. No tool may take one for redundant, be it beside the other or beside a
/// bit that always takes the same.
fn declared(module: &Module) -> impl Iterator<Item = String> {
    registers_with_reset(module).flat_map(|(register, _)| {
        let present = reg(module.signal(register.present));
        match register.pair {
            None => vec![present],
            Some((complement, _)) => [present, reg(module.signal(complement))]
                .map(|declared| format!("(* keep *) {declared}"))
                .to_vec(),
        }
    })
}

fn nexts(module: &Module) -> Vec<String> {
    registers_with_reset(module)
        .map(|(register, _)| reg(module.signal(register.next)))
        .collect()
}

/// The write enables.
fn written(block: &Block<'_>) -> Vec<String> {
    let names = block.enables.values().map(|enable| &enable.name);
    names.map(|name| format!("reg {name};")).collect()
}

fn differs(module: &Module, used: &BTreeSet<SignalId>) -> Vec<String> {
    let name = |id: SignalId| &module.signal(id).name;
    let pairs = module.registers.iter().filter_map(|register| {
        let (complement, differs) = register
            .pair
            .filter(|(_, differs)| used.contains(differs))?;
        Some(format!(
            "wire {} = {} != ~{};",
            name(differs),
            register.name,
            name(complement)
        ))
    });
    pairs.collect()
}

fn wires(module: &Module, block: &Block<'_>) -> Vec<String> {
    let used = block.used.iter().map(|id| module.signal(*id));
    let wires = used.filter(|signal| signal.kind == Kind::Wire);
    wires.chain(&block.parts).map(reg).collect()
}

fn clocked(module: &Module) -> String {
    let clock = &module.signal(module.clock).name;
    let reset = &module.signal(module.reset).name;
    format!(
        "    always @(posedge {clock}) begin\n        if ({reset}) begin\n{}        end else begin\n{}{}        end\n    end\n",
        resets(module),
        stores(module),
        memory::stores(module),
    )
}

/// What every register takes at an edge with reset.
fn resets(module: &Module) -> String {
    let mut text = String::new();
    for (register, value) in registers_with_reset(module) {
        store(module, register, Some(value), 3, &mut text);
    }
    text
}

/// What every register takes at an edge without reset.
fn stores(module: &Module) -> String {
    let edge = Stores {
        module,
        enables: enables::enables(module),
        clears: Clears::of(module),
    };
    let is_cleared = |register: &Register| {
        let clears = edge.clears.as_ref();
        clears.is_some_and(|clears| clears.registers.contains(&register.next))
    };
    let (mut plain, mut cleared, mut clearing) = (String::new(), String::new(), String::new());
    for (register, value) in registers_with_reset(module) {
        if is_cleared(register) {
            store(module, register, Some(value), 4, &mut clearing);
            edge.take(register, 4, &mut cleared);
        } else {
            edge.take(register, 3, &mut plain);
        }
    }
    if let Some(Clears { when, .. }) = edge.clears {
        let when = &module.signal(when).name;
        let indent = "    ".repeat(3);
        cleared = format!(
            "{indent}if ({when}) begin\n{clearing}{indent}end else begin\n{cleared}{indent}end\n"
        );
    }
    plain + &cleared
}

/// What is known about the edges without reset.
struct Stores<'a> {
    module: &'a Module,
    enables: Enables,
    clears: Option<Clears>,
}

impl Stores<'_> {
    /// What a register takes at an edge at which nothing clears it. While it is held its complement is made anew, unless the two
    /// always fit when they are held.
    fn take(&self, register: &Register, depth: usize, text: &mut String) {
        let Some(enable) = self.enables.get(&register.next) else {
            return store(self.module, register, None, depth, text);
        };
        let clears = self.clears.as_ref();
        let fits = clears.is_some_and(|clears| clears.mends(self.module, register));
        let (indent, enable) = ("    ".repeat(depth), &enable.name);
        let _ = writeln!(text, "{indent}if ({enable}) begin");
        match register.pair {
            Some((complement, _)) if !fits => {
                let [complement, next] =
                    [complement, register.next].map(|id| &self.module.signal(id).name);
                let name = &register.name;
                let _ = writeln!(text, "{indent}    {name} <= {next};\n{indent}end");
                let _ = writeln!(
                    text,
                    "{indent}{complement} <= {enable} ? ~{next} : ~{name};"
                );
            }
            _ => {
                store(self.module, register, None, depth + 1, text);
                let _ = writeln!(text, "{indent}end");
            }
        }
    }
}

/// What a register and its complement take at an edge with or without reset, that many steps to the right.
fn store(
    module: &Module,
    register: &Register,
    after_reset: Option<u64>,
    depth: usize,
    text: &mut String,
) {
    let width = register.width;
    let next = &module.signal(register.next).name;
    let (value, opposite) = match after_reset {
        Some(value) => (code(width, value), code(width, !value & mask(width))),
        None => (next.clone(), format!("~{next}")),
    };
    let mut line = |name: &str, value: &str| {
        let indent = "    ".repeat(depth);
        writeln!(text, "{indent}{name} <= {value};").expect("a string takes it");
    };
    line(&register.name, &value);
    if let Some((complement, _)) = register.pair {
        line(&module.signal(complement).name, &opposite);
    }
}
