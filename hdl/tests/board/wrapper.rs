//! The wrapper as text and as tools see it: around the unit and nothing but the unit, without a warning, at the stated speed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::lacks;

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(file: &str) -> String {
    std::fs::read_to_string(folder().join(file)).expect(file)
}

/// What registers take between two lines of the clocked block, without what indents it; words of memories are stored elsewhere.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    let (_, clocked) = text
        .split_once("always @(posedge clock)")
        .expect("a clocked block");
    let (_, rest) = clocked.split_once(from).expect(from);
    let (lines, _) = rest.split_once(to).expect(to);
    lines
        .lines()
        .map(str::trim)
        .filter(|line| line.contains(" <= ") && !line.contains("] <= "))
        .collect()
}

/// With its clock enabled and its chain at rest the stepped unit is the unit: the same statements, the same registers.
#[test]
fn the_stepped_unit_is_the_unit_but_for_enable_and_chain() {
    let (unit, stepped) = (text("rtl/unit.v"), text("rtl/stepped.v"));
    let begin = |text: &str| text.find("\n    // Constants.").expect("constants");
    let end = |text: &str| text.find("    always @(posedge").expect("a clocked block");
    // The chain, and where in the row a word is.
    let more = ["scan_padding", "scan_word_o", "scan_at", "_scanned"];
    let own = |line: &&str| more.iter().all(|name| !line.contains(name));
    let body = |text: &str| -> Vec<String> {
        let (from, to) = (begin(text), end(text));
        let lines = text[from..to].lines().filter(own);
        let lines = lines.filter(|line| !line.contains("// The lowest word of the row"));
        lines
            .map(str::to_owned)
            .filter(|line| !line.is_empty())
            .collect()
    };
    assert_eq!(body(&stepped), body(&unit));
    let reset = between(&unit, "if (reset_i) begin", "end else begin");
    let held = between(&stepped, "& !scan_i) begin", "end else if (scan_i) begin");
    assert!(reset.len() > 100);
    assert_eq!(held, reset);
    let runs = between(&unit, "end else begin", "end\n");
    let held = between(&stepped, "end else begin", "end\n");
    assert_eq!(held, runs);
}

/// What Verilator says about the wrapper with these sources, beyond what it may say about the unit.
fn lint(wrapper: &Path) -> String {
    let waivers = text("rtl/unit.vlt");
    let waivers = waivers
        .replace("unit.v\"", "stepped.v\"")
        .replace("_unit'", "_unit_stepped'");
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stepped.vlt");
    std::fs::write(&file, waivers).expect("the target folder can be written");
    let parts = [
        "board",
        "core",
        "crc32",
        "frame_receiver",
        "frame_transmitter",
        "stepper",
        "uart_receiver",
    ];
    let parts = parts.iter().chain(&["uart_transmitter"]);
    let output = Command::new("verilator")
        .args(["--lint-only", "-Wall", "--top-module", "board"])
        .arg(format!("-I{}", folder().join("board/rtl").display()))
        .arg(file)
        .args(parts.map(|part| wrapper.join(part).with_extension("v")))
        .arg(folder().join("rtl/stepped.v"))
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn lint_finds_nothing_in_the_wrapper() {
    if lacks("verilator") {
        return;
    }
    let sources: PathBuf = folder().join("board/rtl");
    assert_eq!(lint(&sources), "");
    // One that has never found anything proves nothing.
    let wrong = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrapper");
    std::fs::create_dir_all(&wrong).expect("the target folder can be written");
    for entry in std::fs::read_dir(&sources).expect("it is there").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("text");
        let text = text.replace("at_d = at + 9'd1;", "at_d = at + 10'd1;");
        std::fs::write(wrong.join(entry.file_name()), text).expect("it can be written");
    }
    assert!(lint(&wrong).contains("WIDTH"));
}

#[test]
fn clock_and_line_are_the_same_everywhere() {
    let (divisor, mhz) = (24, 24);
    assert_eq!(hdl::fpga::BAUD, mhz * 1_000_000 / divisor);
    for (file, said) in [
        ("board/rtl/board.v", format!("DIVISOR = {divisor}\n")),
        ("board/rtl/olimex.v", format!(".DIVISOR({divisor})")),
        ("board/simulate", format!("divisor={divisor} ")),
        ("board/bitstream", format!("mhz={mhz} ")),
    ] {
        assert!(text(file).contains(&said), "{file}: {said}");
    }
}
