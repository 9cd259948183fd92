//! The emitted Verilog as tools see it: no warning but the waived ones, no latch, no loop, every register in the netlist.
//!
//! Latches and loops simulate well and are still wrong; only synthesis finds them, and only its netlist shows that no
//! two registers became one. Needs `verilator` and `yosys`; `tests/run` installs them and sets `IMPRINT_TOOLS=required`,
//! without which a machine that lacks one is told so and passes. The rule that must never break: no waiver is about a width.

#[path = "../emit/tests/harness/tools.rs"]
mod tools;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use hdl::state::FIELDS;
use serde_json::Value;
use tools::{lacks, run};

fn unit() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rtl/unit.v")
}

/// What Verilator says about `verilog`, beyond the waivers in `rtl/unit.vlt` or all of it.
fn lint(verilog: &Path, waived: bool) -> String {
    let waivers = unit().with_extension("vlt");
    let output = Command::new("verilator")
        .args(["--lint-only", "-Wall", "--top-module", "accounting_unit"])
        .args(waived.then_some(&waivers))
        .arg(verilog)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// `unit.v` in a folder of its own, with one text in place of another.
fn changed(right: &str, wrong: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let verilog = std::fs::read_to_string(unit()).expect("the unit is there");
    assert!(verilog.contains(right), "`{right}` is not there");
    let path = folder.join("unit.v");
    std::fs::write(&path, verilog.replacen(right, wrong, 1)).expect("the folder can be written");
    path
}

#[test]
fn lint_finds_nothing_that_is_not_waived() {
    if lacks("verilator") {
        return;
    }
    assert_eq!(lint(&unit(), true), "");
}

/// A lint that has never found anything proves nothing.
#[test]
fn lint_would_find_a_width_a_latch_and_a_dead_wire() {
    if lacks("verilator") {
        return;
    }
    for (warning, right, wrong) in [
        (
            "WIDTH",
            "index_d = index + 5'd1;",
            "index_d = index + 6'd1;",
        ),
        (
            "LATCH",
            "        setup = psel_i",
            "        if (ready) setup = psel_i",
        ),
        (
            "UNUSEDSIGNAL",
            "    reg setup;",
            "    reg setup;\n    reg dead;",
        ),
    ] {
        let found = lint(&changed(right, wrong), true);
        assert!(
            found.contains(&format!("-{warning}:")),
            "{warning}: {found}"
        );
    }
}

#[test]
fn each_waiver_has_a_reason_and_is_for_one_warning() {
    let waivers = std::fs::read_to_string(unit().with_extension("vlt")).expect("they are there");
    let mut before = "";
    let mut waived = 0;
    for line in waivers.lines() {
        if line.starts_with("lint_off") {
            assert!(
                before.starts_with("//"),
                "a waiver without a reason: {line}"
            );
            assert!(!line.contains("WIDTH"), "{line}");
            waived += 1;
        }
        before = line;
    }
    if !lacks("verilator") {
        let all = lint(&unit(), false);
        assert_eq!(all.matches("%Warning-").count(), waived, "{all}");
    }
}

/// Gates of any kind: what every tool for real ones begins with.
const SYNTHESIS: &str = "hierarchy -check -top accounting_unit; proc; flatten; opt_expr; opt_clean; check -assert; \
    opt -full; wreduce; peepopt; opt_clean; alumacc; memory -nordff; opt; techmap; opt -fast; abc -fast -g AND,XOR,MUX; opt -fast; \
    check -assert; write_json";

/// The module in the netlist that synthesis makes of `verilog`.
fn netlist(verilog: &Path, name: &str) -> Value {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let script = format!("read_verilog {}; {SYNTHESIS} {name}", verilog.display());
    run(folder, "yosys", &["-q", "-p", &script]);
    let text = std::fs::read_to_string(folder.join(name)).expect("it was written");
    let mut netlist: Value = serde_json::from_str(&text).expect("Yosys writes JSON");
    netlist["modules"]["accounting_unit"].take()
}

/// The first register that has not a flip-flop of its own for each bit, or what else is stored.
fn lost(module: &Value, registers: &[(String, u32)]) -> Option<String> {
    let mut flip_flops = BTreeSet::new();
    for cell in module["cells"].as_object().expect("cells").values() {
        let kind = cell["type"].as_str().expect("a type");
        if kind.contains("LATCH") {
            return Some(kind.to_owned());
        }
        if kind.contains("DFF") {
            flip_flops.insert(cell["connections"]["Q"][0].as_u64().expect("one bit"));
        }
    }
    for (name, width) in registers {
        let bits = module["netnames"][name]["bits"].as_array();
        let bits = bits.map_or(&[][..], Vec::as_slice);
        let own = bits.iter().filter_map(Value::as_u64);
        let own = own.filter(|bit| flip_flops.remove(bit)).count();
        if own != *width as usize {
            return Some(format!("{name} has {own} of its {width} bits"));
        }
    }
    let others = flip_flops.len();
    (others > 0).then(|| format!("{others} flip-flops outside the state list"))
}

#[test]
fn synthesis_keeps_every_register_by_name() {
    if lacks("yosys") {
        return;
    }
    let registers = FIELDS.iter().map(|field| (field.holder(), field.width));
    let registers: Vec<_> = registers.collect();
    assert_eq!(lost(&netlist(&unit(), "unit.json"), &registers), None);
}

/// Two registers that always hold the same, a latch, and a word that a memory does not have.
#[test]
fn synthesis_would_find_a_merged_register_and_a_latch() {
    if lacks("yosys") {
        return;
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("small.v");
    let found = |stored: &str, words: usize| {
        let text = format!(
            "module accounting_unit (input clock, input d, output q);\nreg a; reg b; reg m [0:1];\n\
             assign q = a & b & m[a];\n{stored}\nalways @(posedge clock) m[b] <= d;\nendmodule\n"
        );
        std::fs::write(&path, text).expect("the target folder can be written");
        let mut registers = vec![("a".to_owned(), 1), ("b".to_owned(), 1)];
        registers.extend((0..words).map(|word| (format!("m[{word}]"), 1)));
        lost(&netlist(&path, "small.json"), &registers)
    };
    let sound = "always @(posedge clock) begin a <= d; b <= a; end";
    let merged = "always @(posedge clock) begin a <= d; b <= d; end";
    let latch = "always @(*) if (clock) a = d;\nalways @(posedge clock) b <= d;";
    assert_eq!(found(sound, 2), None);
    assert_eq!(
        found(sound, 1),
        Some("1 flip-flops outside the state list".to_owned())
    );
    assert_eq!(found(sound, 3), Some("m[2] has 0 of its 1 bits".to_owned()));
    assert_eq!(found(merged, 2), Some("b has 0 of its 1 bits".to_owned()));
    assert_eq!(found(latch, 2), Some("$_DLATCH_P_".to_owned()));
}
