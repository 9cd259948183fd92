//! What the unit costs as a circuit stands in one file, for every part, and the pages quote it.
//!
//! The tools run by `hdl/synth/measure`. The rule that must never break: a part with a goal is in the results with a verdict
//! that follows from its figures.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("synth")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn results() -> Value {
    serde_json::from_str(&read("results.json")).unwrap()
}

fn targets() -> Vec<toml::Table> {
    let all: toml::Table = toml::from_str(&read("targets.toml")).unwrap();
    let targets = all["target"].as_array().unwrap().iter();
    targets
        .map(|target| target.as_table().unwrap().clone())
        .collect()
}

/// A figure as the page shows it.
fn shown(figure: &Value) -> String {
    match figure {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        number => number.to_string(),
    }
}

#[test]
fn every_part_has_its_figures_and_the_verdict_that_follows_from_them() {
    let results = results();
    let parts = results["parts"].as_array().unwrap();
    let targets = targets();
    assert_eq!(parts.len(), targets.len());
    for (row, target) in parts.iter().zip(&targets) {
        assert_eq!(row["part"].as_str(), target["name"].as_str());
        let (cells, of) = (row["cells"].as_u64().unwrap(), row["of"].as_u64().unwrap());
        let goal = row["goal_mhz"].as_f64().unwrap();
        assert_eq!(of, target["cells"].as_integer().unwrap() as u64);
        assert_eq!(goal, target["goal_mhz"].as_integer().unwrap() as f64);
        let placements = row["mhz_by_seed"].as_object().unwrap().values();
        let best = placements
            .filter_map(Value::as_f64)
            .fold(None, |best: Option<f64>, mhz| {
                Some(best.map_or(mhz, |best| best.max(mhz)))
            });
        assert_eq!(row["mhz"].as_f64(), best, "{row}");
        let room = of as f64 * target["room"].as_float().unwrap();
        let verdict = match row["mhz"].as_f64() {
            None => "does not fit",
            Some(mhz) if mhz < goal => "too slow",
            Some(_) if cells as f64 > room => "no room",
            Some(_) => "fits",
        };
        assert_eq!(row["verdict"], verdict, "{row}");
        assert_eq!(verdict, "fits", "{row}");
        assert!(cells <= of || row["mhz"].is_null(), "{row}");
    }
    let unit = results["unit_hash"].as_str().unwrap();
    assert_eq!(
        unit,
        hdl::unit_hash(),
        "of another unit: run hdl/synth/measure"
    );
    for key in ["commit", "tools", "machine"] {
        assert!(!results[key].is_null(), "{key}");
    }
}

#[test]
fn the_pages_quote_the_results() {
    let (page, first_page, results) = (read("README.md"), read("../../README.md"), results());
    let mut rows = Vec::new();
    for row in results["parts"].as_array().unwrap() {
        let cells = format!("{} of {}", row["cells"], row["of"]);
        let [part, mhz, goal, verdict] =
            ["part", "mhz", "goal_mhz", "verdict"].map(|key| shown(&row[key]));
        rows.push(format!("| {part} | {cells} | {mhz} | {goal} | {verdict} |"));
    }
    for row in &rows {
        assert!(first_page.contains(row), "the first page lacks {row}");
    }
    let modules = results["modules"].as_object().unwrap();
    let units = results["unit"].as_object().unwrap();
    let units = units
        .iter()
        .map(|(name, row)| (format!("unit, {name}"), row));
    let modules = modules.iter().map(|(name, row)| (format!("`{name}`"), row));
    for (name, row) in units.chain(modules) {
        let figures = ["luts", "flip_flops", "carries", "block_rams"].map(|key| shown(&row[key]));
        rows.push(format!("| {name} | {} |", figures.join(" | ")));
    }
    for row in rows {
        assert!(page.contains(&row), "the page lacks {row}");
    }
}
