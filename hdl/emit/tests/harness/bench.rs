//! The benches that show what units do as hardware: one module around all, one process for each simulator.
//!
//! The rule that must never break: both benches show the pins and registers of one instant, just before an edge.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use emit::{Kind, Module};

use super::tools::run;
use super::vectors::Vector;
use crate::units::{Shown, Unit};

/// Bits side by side as hexadecimal digits, the first value highest, zeroes above up to a multiple of 32.
pub fn digits(shown: &[Shown]) -> String {
    let mut bits = String::new();
    for Shown { width, value, .. } in shown {
        write!(bits, "{value:0width$b}").expect("a string takes it");
    }
    let padded = "0".repeat(bits.len().next_multiple_of(32) - bits.len()) + &bits;
    let nibbles = padded.as_bytes().chunks(4);
    let digit = |nibble: &[u8]| {
        nibble
            .iter()
            .fold(0, |sum, bit| sum * 2 + u32::from(bit - b'0'))
    };
    nibbles
        .map(|nibble| char::from_digit(digit(nibble), 16).expect("four bits"))
        .collect()
}

/// Width of what is shown of all values together.
fn width(shapes: &[Vec<Shown>]) -> usize {
    let used: usize = shapes.iter().flatten().map(|value| value.width).sum();
    used.next_multiple_of(32)
}

/// A module that holds every unit, drives all from one set of pins, and shows everything in one value.
fn around(units: &[Box<dyn Unit>], shapes: &[Vec<Shown>], pins: &Vector) -> String {
    let (mut ports, mut inputs) = (String::new(), String::new());
    for (pin, width, _) in pins.pins() {
        ports += &format!(", input wire [{}:0] {pin}", width - 1);
        inputs += &format!(", .{pin}({pin})");
    }
    let (mut wires, mut instances, mut bundle) = (String::new(), String::new(), Vec::new());
    let used: usize = shapes.iter().flatten().map(|value| value.width).sum();
    if width(shapes) > used {
        bundle.push(format!("{}'d0", width(shapes) - used));
    }
    for (unit, values) in units.iter().zip(shapes) {
        let name = unit.name();
        let module = unit.module();
        let outputs: BTreeSet<&str> = module
            .signals
            .iter()
            .filter(|signal| signal.kind == Kind::Output)
            .map(|signal| signal.name.as_str())
            .collect();
        instances += &format!("  {name} {name}_i(.clock(clock){inputs}");
        for Shown {
            name: value, width, ..
        } in values
        {
            if outputs.contains(value.as_str()) {
                wires += &format!("  wire [{}:0] {name}_{value};\n", width - 1);
                instances += &format!(", .{value}({name}_{value})");
                bundle.push(format!("{name}_{value}"));
            } else {
                bundle.push(format!("{name}_i.{}", holder(&module, value)));
            }
        }
        instances += ");\n";
    }
    format!(
        "module all(input wire clock{ports}, output wire [{}:0] shown);\n{wires}{instances}  \
         assign shown = {{\n    {}}};\nendmodule\n",
        width(shapes) - 1,
        bundle.join(",\n    "),
    )
}

/// What holds a register or a complement of that name.
fn holder(module: &Module, value: &str) -> String {
    let register = module.registers.iter().position(|row| row.name == value);
    register.map_or_else(|| value.to_owned(), |register| module.holder(register))
}

/// Statements that make every memory as Rust-HDL has it when power comes; nothing else gives it a value.
fn cleared(units: &[Box<dyn Unit>]) -> String {
    let mut text = String::new();
    for unit in units {
        for memory in unit.module().memories {
            let path = format!("all_i.{}_i.{}", unit.name(), memory.name);
            for word in 0..memory.words.len() {
                writeln!(text, "    {path}[{word}] = {}'d0;", memory.width)
                    .expect("a string takes it");
            }
        }
    }
    text
}

/// The bench for Icarus: prints what is shown before each edge.
fn icarus_bench(pins: &Vector, cleared: &str, edges: usize, width: usize) -> String {
    let pins = pins.pins();
    let many = pins.len();
    let (mut wires, mut connections) = (String::new(), String::new());
    for (place, (pin, width, _)) in pins.iter().enumerate() {
        let top = width - 1;
        wires += &format!("  wire [{top}:0] {pin} = words[{many} * i + {place}][{top}:0];\n");
        connections += &format!(", .{pin}({pin})");
    }
    format!(
        "module bench;
  reg clock = 1'b0; integer i = 0; reg [63:0] words [0:{last}]; wire [{top}:0] shown;
{wires}  all all_i(.clock(clock){connections}, .shown(shown));
  initial begin
{cleared}    $readmemh(\"vectors\", words);
    for (i = 0; i < {edges}; i = i + 1) begin
      #1 $display(\"%h\", shown); clock = 1'b1; #1 clock = 1'b0;
    end
    $finish;
  end
endmodule\n",
        last = many * edges - 1,
        top = width - 1,
    )
}

/// The driver for Verilator: the same in C++, because a bench that reads a file lags a vector behind there.
fn verilator_driver(pins: &Vector, edges: usize, width: usize) -> String {
    let mut reads = String::new();
    for (pin, ..) in pins.pins() {
        reads += &format!("    in >> word; top.{pin} = std::stoull(word, nullptr, 16);\n");
    }
    format!(
        "#include \"Vall.h\"
#include <cstdio>
#include <fstream>
#include <string>
int main() {{
  Vall top;
  std::ifstream in(\"vectors\");
  std::string word;
  for (int edge = 0; edge < {edges}; edge++) {{
{reads}    top.clock = 0; top.eval();
    for (int i = {}; i >= 0; i--) std::printf(\"%08x\", top.shown[i]);
    std::printf(\"\\n\");
    top.clock = 1; top.eval();
  }}
}}\n",
        width / 32 - 1,
    )
}

/// A folder called `name` with the Verilog of the units, the vectors, and both benches. `shapes` is what each unit shows.
pub fn prepare(
    name: &str,
    verilog: &str,
    units: &[Box<dyn Unit>],
    shapes: &[Vec<Shown>],
    vectors: &[Vector],
) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let words = vectors.iter().flat_map(Vector::pins);
    let words: String = words.map(|(_, _, value)| format!("{value:x}\n")).collect();
    let (pins, edges, width) = (&vectors[0], vectors.len(), width(shapes));
    for (file, text) in [
        ("units.v", verilog),
        ("all.v", &around(units, shapes, pins)),
        ("vectors", &words),
        (
            "bench.v",
            &icarus_bench(pins, &cleared(units), edges, width),
        ),
        ("driver.cpp", &verilator_driver(pins, edges, width)),
    ] {
        std::fs::write(folder.join(file), text).expect("the target folder can be written");
    }
    folder
}

/// What Icarus Verilog shows, a line for each edge.
pub fn under_icarus(folder: &Path) -> String {
    let compile = ["-g2005", "-o", "bench.vvp", "bench.v", "all.v", "units.v"];
    run(folder, "iverilog", &compile);
    run(folder, "vvp", &["bench.vvp"])
}

/// What Verilator shows, a line for each edge.
pub fn under_verilator(folder: &Path) -> String {
    let build = "--cc --exe --build -O0 --top-module all -Mdir built all.v units.v driver.cpp";
    run(folder, "verilator", &build.split(' ').collect::<Vec<_>>());
    run(folder, "./built/Vall", &[])
}
