//! The speeds that pages quote are those of `tests/results/speed.json`, which `tests/measure` writes.
//!
//! The rule that must never break: a page quotes no speed that was not measured, and the results say on what.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Page, and what it says: for the name of a benchmark, its speed in millions a second; with `x` before it, its ratio to the
/// Verilated unit in the same run.
const QUOTED: &[(&str, &str)] = &[
    (
        "hdl/README.md",
        "| `compiled` | {edges/compiled} | {x edges/compiled} |",
    ),
    (
        "hdl/README.md",
        "| `reference` | {edges/reference} | {x edges/reference} |",
    ),
    ("hdl/README.md", "| `verilated` | {edges/verilated} | 1 |"),
    (
        "hdl/README.md",
        "| `lockstep` (the three above) | {edges/lockstep} |",
    ),
    (
        "hdl/README.md",
        "| `rust-hdl` | {edges/rust-hdl} | {x edges/rust-hdl} |",
    ),
    (
        "hdl/README.md",
        "| in step: the life above | {lane-edges/in step} | {x lane-edges/in step} |",
    ),
    (
        "hdl/README.md",
        "all banks | {lane-edges/struck in step} | {x lane-edges/struck in step} |",
    ),
    (
        "hdl/README.md",
        "another | {lane-edges/struck one by one} | {x lane-edges/struck one by one} |",
    ),
    (
        "README.md",
        "| sequential | {board/sequential} M | {board as run/sequential} M |",
    ),
    (
        "README.md",
        "| two-routine | {board/two-routine} M | {board as run/two-routine} M |",
    ),
    (
        "README.md",
        "| single | {board/single} M | {board as run/single} M |",
    ),
    (
        "README.md",
        "retires {cpu/unobserved} million instructions a second there, {cpu/exec} million under",
    ),
    (
        "sim/src/cpu/README.md",
        "on one core: {cpu/unobserved} million unobserved,\n{cpu/counted} million with every cycle counted",
    ),
    (
        "sim/src/cpu/README.md",
        "address and class, {cpu/exec} million under `exec`",
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

/// What stands for `{quoted}`: whole from ten, with two decimals below.
fn written(results: &Value, quoted: &str) -> String {
    let figure = match quoted.strip_prefix("x ") {
        Some(benchmark) => speed(results, benchmark) / speed(results, "edges/verilated"),
        None => speed(results, quoted) / 1e6,
    };
    if figure >= 9.995 {
        format!("{figure:.0}")
    } else {
        format!("{figure:.2}")
    }
}

#[test]
fn pages_quote_the_speeds_that_were_measured() {
    let results = results();
    for (page, says) in QUOTED {
        let parts = says.split('{').map(|part| match part.split_once('}') {
            Some((quoted, rest)) => written(&results, quoted) + rest,
            None => part.to_owned(),
        });
        let expected: String = parts.collect();
        assert!(
            text(page).contains(&expected),
            "{page} should say `{expected}`"
        );
    }
}

#[test]
fn the_results_say_what_they_were_measured_on() {
    for results in ["speed", "full"] {
        let results = text(&format!("tests/results/{results}.json"));
        let results: Value = serde_json::from_str(&results).unwrap();
        assert_eq!(results["schema"], 1);
        assert_eq!(results["commit"].as_str().unwrap().len(), 40);
        assert_eq!(results["changed_since"], false);
        assert_eq!(results["unit_hash"].as_str().unwrap().len(), 64);
        for tool in ["rustc", "verilator", "g++"] {
            assert!(results["tools"][tool].is_string(), "{tool}");
        }
    }
}

#[test]
fn the_long_regression_held() {
    let results: Value = serde_json::from_str(&text("tests/results/full.json")).unwrap();
    let regress = &results["regress"];
    assert_eq!(
        (&regress["held"], &regress["full"]),
        (&true.into(), &true.into())
    );
    let mut units = regress["units"].as_array().unwrap().iter();
    let lockstep = units.find(|unit| unit["unit"] == "lockstep").unwrap();
    assert_eq!(lockstep["members"].as_array().unwrap().len(), 3);
    assert!(lockstep["clocks"].as_u64().unwrap() > 1_000_000_000);
}
