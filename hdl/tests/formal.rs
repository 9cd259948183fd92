//! The proofs are about the present unit, none is left out, and the page quotes what was found.
//!
//! The solvers run by `hdl/formal/prove`; what is cheap to check stands here. The rule that must never break: a canary's
//! change applies exactly once, or the proof is not known to be able to fail.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A named change of the unit's text.
#[derive(serde::Deserialize)]
struct Change {
    from: String,
    to: String,
}

/// A wrong unit.
#[derive(serde::Deserialize)]
struct Canary {
    what: String,
    changes: Vec<Change>,
}

/// One proof, as the driver reads it.
#[derive(serde::Deserialize)]
struct Proof {
    name: String,
    claim: String,
    files: Vec<String>,
    #[serde(default)]
    cuts: Vec<String>,
    canary: Canary,
}

/// All of them.
#[derive(serde::Deserialize)]
struct Book {
    cut: std::collections::BTreeMap<String, Change>,
    proof: Vec<Proof>,
}

/// One row of the results.
#[derive(serde::Deserialize)]
struct Row {
    name: String,
    claim: String,
    verdict: String,
    engine: String,
    depth: String,
    canary: Caught,
}

/// What became of a canary.
#[derive(serde::Deserialize)]
struct Caught {
    what: String,
    verdict: String,
}

/// The results file.
#[derive(serde::Deserialize)]
struct Results {
    unit_hash: String,
    proofs: Vec<Row>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("formal")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn book() -> Book {
    toml::from_str(&read("proofs.toml")).unwrap()
}

#[test]
fn every_change_applies_to_the_present_unit_exactly_once() {
    let unit = read("../rtl/unit.v");
    let book = book();
    let changes = book.proof.iter().flat_map(|proof| &proof.canary.changes);
    for change in changes.chain(book.cut.values()) {
        assert_eq!(unit.matches(&change.from).count(), 1, "{}", change.from);
        assert_ne!(change.from, change.to);
    }
    for proof in &book.proof {
        assert!(
            !proof.canary.changes.is_empty(),
            "{} has no canary",
            proof.name
        );
        let unknown = proof.cuts.iter().find(|cut| !book.cut.contains_key(*cut));
        assert_eq!(unknown, None, "{}", proof.name);
    }
}

#[test]
fn every_property_file_is_proved() {
    let used: BTreeSet<_> = book()
        .proof
        .into_iter()
        .flat_map(|proof| proof.files)
        .collect();
    let there: BTreeSet<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".sv") && name != "names.sv")
        .collect();
    assert_eq!(used, there);
}

#[test]
fn the_results_are_of_these_proofs_and_every_canary_was_caught() {
    let results: Results = serde_json::from_str(&read("results.json")).unwrap();
    assert_eq!(
        results.unit_hash,
        hdl::unit_hash(),
        "of another unit: run hdl/formal/prove --full"
    );
    let proofs = book().proof;
    assert_eq!(results.proofs.len(), proofs.len());
    for (row, proof) in results.proofs.iter().zip(proofs) {
        assert_eq!(row.name, proof.name);
        assert_eq!(
            (&row.claim, &row.canary.what),
            (&proof.claim, &proof.canary.what)
        );
        assert_eq!(
            (&*row.verdict, &*row.canary.verdict),
            ("proved", "caught"),
            "{}",
            row.name
        );
    }
}

#[test]
fn every_kept_verdict_is_of_the_present_text() {
    let listed = Command::new("python3")
        .arg(folder().join("prove"))
        .arg("--list")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&listed.stderr);
    assert!(listed.status.success(), "{said}");
}

/// The table as it must stand on the page.
fn table(results: &Results) -> String {
    let rows = results.proofs.iter().map(|row| {
        format!(
            "| `{}` | {} | {}, {} | {} |\n",
            row.name, row.claim, row.engine, row.depth, row.canary.what
        )
    });
    rows.collect()
}

#[test]
fn the_page_quotes_the_results() {
    let results: Results = serde_json::from_str(&read("results.json")).unwrap();
    let page = read("README.md");
    let table = table(&results);
    if page.contains(&table) {
        return;
    }
    assert!(
        std::env::var_os("UPDATE_GOLDEN").is_some(),
        "the page must hold this table:\n{table}"
    );
    let start = page.find("| `").unwrap();
    let end = start + page[start..].find("\n\n").unwrap() + 1;
    fs::write(
        folder().join("README.md"),
        format!("{}{table}{}", &page[..start], &page[end..]),
    )
    .unwrap();
}
