//! The speeds that pages quote are those of `tests/results/speed.json`, which `tests/measure` writes.
//!
//! The rule that must never break: a page quotes no speed that was not measured, and the results say on what.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Page, what it says with `{}` for the figure in millions a second and `{x}` for its ratio to the Verilated unit, and the
/// benchmark that measured it.
const QUOTED: &[(&str, &str, &str)] = &[
    (
        "hdl/README.md",
        "| `compiled` | {} | {x} |",
        "edges/compiled",
    ),
    (
        "hdl/README.md",
        "| `reference` | {} | {x} |",
        "edges/reference",
    ),
    (
        "hdl/README.md",
        "| `verilated` | {} | {x} |",
        "edges/verilated",
    ),
    (
        "hdl/README.md",
        "| `lockstep` (the three above) | {} |",
        "edges/lockstep",
    ),
    (
        "hdl/README.md",
        "| `rust-hdl` | {} | {x} |",
        "edges/rust-hdl",
    ),
    (
        "hdl/README.md",
        "| in step: the life above | {} | {x} |",
        "lane-edges/in step",
    ),
    (
        "hdl/README.md",
        "then a recovery from all banks | {} | {x} |",
        "lane-edges/struck in step",
    ),
    (
        "hdl/README.md",
        "seven edges behind another | {} | {x} |",
        "lane-edges/struck one by one",
    ),
    ("README.md", "| sequential | {} M |", "board/sequential"),
    ("README.md", "| two-routine | {} M |", "board/two-routine"),
    ("README.md", "| single | {} M |", "board/single"),
    (
        "README.md",
        "processor retires {} million instructions",
        "cpu/unobserved",
    ),
    (
        "README.md",
        "there, {} million under `imprint exec",
        "cpu/exec",
    ),
    (
        "sim/src/cpu/README.md",
        "one core: {} million unobserved",
        "cpu/unobserved",
    ),
    (
        "sim/src/cpu/README.md",
        "\n{} million with every cycle counted",
        "cpu/counted",
    ),
    (
        "sim/src/cpu/README.md",
        "address and class, {} million under `exec`",
        "cpu/exec",
    ),
];

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn results() -> Value {
    serde_json::from_str(&text("tests/results/speed.json")).unwrap()
}

/// Elements a second.
fn speed(results: &Value, benchmark: &str) -> f64 {
    let mut rows = results["speeds"].as_array().unwrap().iter();
    let row = rows.find(|row| row["name"] == benchmark);
    row.unwrap_or_else(|| panic!("{benchmark} was not measured"))["per_s"]
        .as_f64()
        .unwrap()
}

/// As pages write figures: whole from ten, with two decimals below.
fn written(figure: f64) -> String {
    if figure >= 9.95 {
        format!("{figure:.0}")
    } else {
        format!("{figure:.2}")
    }
}

#[test]
fn pages_quote_the_speeds_that_were_measured() {
    let results = results();
    for (page, says, benchmark) in QUOTED {
        let speed = |benchmark| speed(&results, benchmark);
        let ratio = speed(benchmark) / speed("edges/verilated");
        let expected = says.replace("{}", &written(speed(benchmark) / 1e6));
        let expected = expected.replace("{x}", &written(ratio));
        assert!(
            text(page).contains(&expected),
            "{page} should say `{expected}`"
        );
    }
}

#[test]
fn the_results_say_what_they_were_measured_on() {
    let results = results();
    assert_eq!(results["schema"], 1);
    assert_eq!(results["commit"].as_str().unwrap().len(), 40);
    assert_eq!(results["changed_since"], false);
    assert_eq!(results["unit_hash"].as_str().unwrap().len(), 64);
    for tool in ["rustc", "verilator", "g++"] {
        assert!(results["tools"][tool].is_string(), "{tool}");
    }
}
