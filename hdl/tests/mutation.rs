//! The manifest of the mutants is whole, the results are of it, the page quotes them, and the command refuses what it must.
//!
//! The mutants themselves run by `hdl/mutation/score`. The rule that must never break: no cell of the unit is without a mutant.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// One mutant, by column.
type Row = BTreeMap<String, String>;

/// The results, as far as they are looked at here.
#[derive(serde::Deserialize)]
struct Results {
    unit_hash: String,
    cells: usize,
    cells_mutated: usize,
    mutants: usize,
    killed: usize,
    equivalent: usize,
    survived: usize,
    score: f64,
    killed_by: BTreeMap<String, usize>,
    survivors: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("mutation")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn results() -> Results {
    serde_json::from_str(&read("results.json")).unwrap()
}

/// The hash of the unit that the manifest is of, and its rows.
fn manifest() -> (String, Vec<Row>) {
    let text = read("manifest.csv");
    let mut lines = text.lines();
    let hash = lines.next().unwrap().strip_prefix("# unit ").unwrap();
    let columns: Vec<&str> = lines.next().unwrap().split(',').collect();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), columns.len(), "{line}");
        let named = columns.iter().zip(cells);
        named
            .map(|(name, cell)| ((*name).to_owned(), cell.to_owned()))
            .collect()
    };
    (hash.to_owned(), lines.map(row).collect())
}

/// Rows with that verdict.
fn judged<'a>(rows: &'a [Row], verdict: &str) -> Vec<&'a Row> {
    rows.iter()
        .filter(|row| row["verdict"] == verdict)
        .collect()
}

#[test]
fn every_mutant_has_its_line_and_every_cell_a_mutant() {
    let (_, rows) = manifest();
    assert!(rows.len() >= 2_000, "{} mutants", rows.len());
    let modes = ["inv", "const0", "const1", "cnot0", "cnot1"];
    let mut seen = BTreeSet::new();
    for (place, row) in rows.iter().enumerate() {
        assert_eq!(row["id"], (place + 1).to_string());
        assert!(modes.contains(&&*row["mode"]), "{row:?}");
        assert_eq!(
            row["mode"].starts_with("cnot"),
            !row["control"].is_empty(),
            "{row:?}"
        );
        assert!(row["bit"].parse::<u32>().is_ok(), "{row:?}");
        let what = ["cell", "port", "bit", "control", "mode"].map(|column| row[column].clone());
        assert!(seen.insert(what), "twice: {row:?}");
    }
    let cells: BTreeSet<_> = rows.iter().map(|row| &row["cell"]).collect();
    let results = results();
    assert_eq!(
        (results.cells, results.cells_mutated),
        (cells.len(), cells.len())
    );
}

#[test]
fn whoever_is_killed_has_a_detector_that_the_suite_knows() {
    let (_, rows) = manifest();
    for row in &rows {
        let killed = row["verdict"] == "killed";
        assert_eq!(!row["detector"].is_empty(), killed, "{row:?}");
        assert_eq!(!row["clock"].is_empty(), killed, "{row:?}");
        if !killed {
            continue;
        }
        assert!(row["clock"].parse::<u64>().unwrap() > 0, "{row:?}");
        let name = row["detector"]
            .split_once(':')
            .map_or(&*row["detector"], |(_, name)| name);
        suite::case(name).unwrap();
    }
}

#[test]
fn the_results_are_those_of_the_manifest() {
    let (hash, rows) = manifest();
    let results = results();
    assert_eq!(results.unit_hash, hash);
    assert_eq!(
        hash,
        hdl::unit_hash(),
        "of another unit: run hdl/mutation/score --full"
    );
    let counts = ["killed", "equivalent", "survived"].map(|verdict| judged(&rows, verdict).len());
    assert_eq!(
        [results.killed, results.equivalent, results.survived],
        counts
    );
    assert_eq!(counts.iter().sum::<usize>(), rows.len());
    assert_eq!(results.mutants, rows.len());
    assert_eq!(results.killed_by.values().sum::<usize>(), results.killed);
    assert_eq!(results.survivors.len(), results.survived);
    for (named, row) in results.survivors.iter().zip(judged(&rows, "survived")) {
        assert!(named.starts_with(&format!("{}: ", row["id"])), "{named}");
    }
    let others = (results.mutants - results.equivalent) as f64;
    assert!((results.score - 100.0 * results.killed as f64 / others).abs() < 0.01);
    assert!(results.score >= 95.0, "{} %", results.score);
}

/// What a page says between two texts that stand on it, each once.
fn quote(page: &str, before: &str, after: &str) -> std::ops::Range<usize> {
    let begin = page.find(before).unwrap() + before.len();
    begin..begin + page[begin..].find(after).unwrap()
}

#[test]
fn the_pages_quote_the_results() {
    let r = results();
    let row = format!(
        "{} | {} | {} | {} | {} | {}",
        r.cells, r.mutants, r.killed, r.equivalent, r.survived, r.score
    );
    let others = r.mutants - r.equivalent;
    let of_all = format!("{} of {others}", r.killed);
    let quoted = [
        (
            "mutation/README.md",
            "|---|---|---|---|---|---|\n| ",
            " % |",
            &row,
        ),
        (
            "README.md",
            "the suite notices ",
            " mutants of the",
            &of_all,
        ),
        (
            "../README.md",
            "the suite notices ",
            " circuits with",
            &of_all,
        ),
    ];
    for (name, before, after, said) in quoted {
        let path = folder().join("..").join(name);
        let mut page = fs::read_to_string(&path).unwrap();
        let place = quote(&page, before, after);
        if page[place.clone()] == **said {
            continue;
        }
        let updates = std::env::var_os("UPDATE_GOLDEN").is_some();
        assert!(updates, "{name} must say: {before}{said}{after}");
        page.replace_range(place, said);
        fs::write(path, page).unwrap();
    }
}

/// What the command says.
fn score(arguments: &[&str]) -> Output {
    let command = folder().join("score");
    Command::new(command).args(arguments).output().unwrap()
}

#[test]
fn the_command_says_what_it_cannot_do() {
    let unknown = score(&["99999"]);
    assert_eq!(unknown.status.code(), Some(2));
    let said = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(said.contains("no mutant is called 99999"), "{said}");
    assert_eq!(score(&["--fuller"]).status.code(), Some(2));
}

#[test]
fn the_command_lists_survivors_by_name() {
    let listed = score(&["--survivors"]);
    assert!(listed.status.success());
    let said = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert_eq!(said.lines().count(), results().survived);
    let all = score(&["--list"]);
    assert_eq!(
        String::from_utf8_lossy(&all.stdout).lines().count(),
        results().mutants
    );
}
