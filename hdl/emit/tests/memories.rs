//! A memory becomes block memory, which does what the text says.
//!
//! Needs `yosys` and `iverilog`; `tests/run` installs them and sets `IMPRINT_TOOLS=required`, without which a machine that
//! lacks one is told so and passes. The rule that must never break: what tools make of a look by a register is a block memory's
//! read, and a word just put is seen by it.

#[path = "harness/tools.rs"]
mod tools;

use std::path::{Path, PathBuf};

use emit::widgets::{Flop, Pair, Wire, Word};
use rust_hdl::prelude::*;
use tools::{lacks, run};

/// As many words as the accounting unit has in its working record, two places, one of which is a pair.
#[derive(LogicBlock, Default)]
struct Record {
    clock: Wire<In, Clock>,
    reset_i: Wire<In, Bit>,
    goes: Wire<In, Bit>,
    up: Wire<In, Bit>,
    a: Wire<In, Bits<5>>,
    v: Wire<In, Bits<32>>,
    x: Wire<Out, Bits<32>>,
    y: Wire<Out, Bits<32>>,
    index: Pair<Bits<5>>,
    other: Flop<Bits<5>>,
    record: [Word<Bits<32>>; 19],
}

impl Logic for Record {
    #[hdl_gen]
    fn update(&mut self) {
        self.index.clock.next = self.clock.val();
        self.index.reset.next = self.reset_i.val();
        self.index.d.next = self.index.q.val();
        self.other.clock.next = self.clock.val();
        self.other.reset.next = self.reset_i.val();
        self.other.d.next = self.other.q.val();
        for i in 0..19 {
            self.record[i].clock.next = self.clock.val();
            self.record[i].reset.next = self.reset_i.val();
            self.record[i].d.next = self.record[i].q.val();
        }
        self.x.next = self.v.val();
        for i in 0..19 {
            if self.index.q.val().index() == i {
                self.x.next = self.record[i].q.val();
            }
        }
        self.y.next = 0.into();
        for i in 0..19 {
            if self.other.q.val().index() == i {
                self.y.next = self.record[i].q.val();
            }
        }
        if self.goes.val() {
            for i in 0..19 {
                if self.index.q.val().index() == i {
                    self.record[i].d.next = self.x.val() ^ self.v.val();
                }
            }
        }
        if self.up.val() {
            self.index.d.next = self.index.q.val() + 1;
            if self.index.differs.val() {
                self.index.d.next = 0.into();
            }
        } else if self.a.val().get_bit(0) {
            self.index.d.next = self.a.val();
            self.other.d.next = self.index.q.val();
        }
    }
}

/// Both units under the same random pins: the text, and what synthesis made of it.
const BENCH: &str = "module bench;
  reg clock = 1'b0; reg reset_i = 1'b1; reg goes, up; reg [4:0] a; reg [31:0] v; integer i;
  wire [31:0] x, y, net_x, net_y;
  text text_i(.clock(clock), .reset_i(reset_i), .goes(goes), .up(up), .a(a), .v(v), .x(x), .y(y));
  net net_i(.clock(clock), .reset_i(reset_i), .goes(goes), .up(up), .a(a), .v(v), .x(net_x), .y(net_y));
  initial begin
    for (i = 0; i < 19; i = i + 1) text_i.record[i] = 32'd0;
    for (i = 0; i < 5000; i = i + 1) begin
      reset_i = i == 0 || $random % 50 == 0; goes = $random; up = $random; a = $random; v = $random;
      #1;
      if (i > 0 && {x, y} !== {net_x, net_y}) begin $display(\"edge %0d differs\", i); $finish; end
      clock = 1'b1; #1 clock = 1'b0;
    end
    $display(\"equal\"); $finish;
  end
endmodule
";

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("memories");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

fn text() -> String {
    let module = emit::read(&Record::default(), "net", &|_| None).expect("the unit can be read");
    emit::verilog(&module)
}

/// The netlist that `net.v` holds after the synthesis of `text` for iCE40, and how many cells it has of each of two kinds: block
/// memories, flip-flops.
fn synthesised(text: &str, name: &str) -> (PathBuf, usize, usize) {
    let folder = folder().join(name);
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    std::fs::write(folder.join("unit.v"), text).expect("the folder can be written");
    let script = "read_verilog unit.v; synth_ice40 -top net; setundef -zero -params; write_verilog -noattr net.v";
    run(&folder, "yosys", &["-q", "-p", script]);
    let netlist = std::fs::read_to_string(folder.join("net.v")).expect("it was written");
    let cells = |kind: &str| {
        let lines = netlist.lines().map(str::trim);
        lines.filter(|line| line.starts_with(kind)).count()
    };
    let (memories, flip_flops) = (cells("SB_RAM40_4K"), cells("SB_DFF"));
    (folder, memories, flip_flops)
}

/// Verilog of the cells of iCE40, which stands beside the program.
fn cells() -> PathBuf {
    let path = std::env::var_os("PATH").expect("programs are found");
    let mut folders = std::env::split_paths(&path).filter(|folder| folder.join("yosys").exists());
    let folder = folders.next().expect("the program has run");
    folder.join("../share/yosys/ice40/cells_sim.v")
}

#[test]
fn a_memory_becomes_block_memory() {
    if lacks("yosys") {
        return;
    }
    let text = text();
    // A word of 32 bits takes two, and each place its own. What is just put stands in flip-flops besides.
    let (_, memories, flip_flops) = synthesised(&text, "sound");
    assert_eq!(memories, 4);
    assert!(flip_flops < 64, "{flip_flops} flip-flops");
    // A place that no register holds: what is looked up there no block memory can give.
    assert!(text.contains("= record[index]"));
    let chosen = text.replace("= record[index]", "= record[index ^ a]");
    let (_, memories, flip_flops) = synthesised(&chosen, "chosen");
    assert_eq!(memories, 0);
    assert!(flip_flops > 600, "{flip_flops} flip-flops");
}

#[test]
fn block_memory_does_what_the_text_says() {
    if lacks("yosys") || lacks("iverilog") {
        return;
    }
    let said = |text: &str, name: &str| {
        let (folder, ..) = synthesised(text, name);
        let right = self::text().replace("module net ", "module text ");
        std::fs::write(folder.join("text.v"), right).expect("the folder can be written");
        std::fs::write(folder.join("bench.v"), BENCH).expect("the folder can be written");
        let cells = cells().display().to_string();
        let sources = ["bench.v", "text.v", "net.v", &cells];
        let options = [
            "-g2012",
            "-DNO_ICE40_DEFAULT_ASSIGNMENTS",
            "-o",
            "bench.vvp",
        ];
        run(&folder, "iverilog", &[&options[..], &sources].concat());
        run(&folder, "vvp", &["bench.vvp"]).trim().to_owned()
    };
    let text = text();
    assert_eq!(said(&text, "equal"), "equal");
    for (place, (right, wrong)) in [
        ("= record[other]", "= record[index]"),
        (
            "if (record_put)",
            "if (record_put & !(record_at == index_d))",
        ),
        ("if (index < 5'd19)", "if (index < 5'd18)"),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(text.contains(right), "`{right}` is not there");
        let wrong = text.replacen(right, wrong, 1);
        let said = said(&wrong, &format!("wrong_{place}"));
        assert!(said.contains("differs"), "{right}: {said}");
    }
}
