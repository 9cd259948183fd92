//! The tree keeps its own rules: layout, file heads, file sizes, words that must not stand in it.
//!
//! A rule that nobody checks is no rule; each one here is a test that names the offending file.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// What may stand at the top: fixed by the project, or required there by the named tool.
const TOP: &[(&str, &str)] = &[
    ("Cargo.toml", "fixed"),
    ("hdl", "fixed"),
    ("sim", "fixed"),
    ("src", "fixed"),
    ("tests", "fixed"),
    ("README.md", "fixed"),
    ("Cargo.lock", "cargo"),
    ("clippy.toml", "clippy"),
    (".ci", "continuous integration"),
    (".git", "git"),
    (".github", "the public continuous integration"),
    (".gitignore", "git"),
    ("target", "cargo, ignored by git"),
];

/// A longer file is two files.
const LINES_MAX: usize = 450;

/// Printed by the emitter and held to it by a test of its own; as long as it comes out.
const GENERATED: [&str; 2] = ["hdl/src/compiled/lanes.rs", "hdl/src/compiled/model.rs"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            collect(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
}

fn files(extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root(), extension, &mut found);
    found.sort();
    found
}

fn offenders(extension: &str, bad: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    files(extension)
        .into_iter()
        .filter(|path| bad(&fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn the_top_level_holds_only_what_is_fixed_or_required_by_a_tool() {
    let strangers: Vec<_> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !TOP.iter().any(|(allowed, _)| allowed == name))
        .collect();
    assert!(
        strangers.is_empty(),
        "not allowed at the top level: {strangers:?}"
    );
}

#[test]
fn every_rust_file_starts_by_saying_what_it_is() {
    let found = offenders("rs", |text| !text.starts_with("//!"));
    assert!(found.is_empty(), "no //! on line 1: {found:?}");
}

#[test]
fn no_rust_file_is_too_long() {
    let mut found = offenders("rs", |text| text.lines().count() > LINES_MAX);
    found.retain(|path| !GENERATED.iter().any(|generated| path.ends_with(generated)));
    assert!(found.is_empty(), "over {LINES_MAX} lines: {found:?}");
}

#[test]
fn no_work_is_left_half_done() {
    // In two halves each, so that this file does not find itself.
    let words = [
        ("todo", "!("),
        ("unimplemented", "!("),
        ("dbg", "!("),
        ("FIX", "ME"),
        ("#[ign", "ore"),
    ]
    .map(|(start, end)| format!("{start}{end}"));
    let found = offenders("rs", |text| words.iter().any(|word| text.contains(word)));
    assert!(found.is_empty(), "unfinished: {found:?}");
}

#[test]
fn every_folder_of_code_has_its_readme() {
    for folder in [
        "",
        "hdl",
        "hdl/board",
        "hdl/emit",
        "hdl/evidence",
        "hdl/mutation",
        "hdl/suite",
        "sim",
        "sim/firmware",
        "sim/ibex",
        "sim/src/cpu",
    ] {
        assert!(
            root().join(folder).join("README.md").exists(),
            "no README.md in /{folder}"
        );
    }
}

#[test]
fn links_between_documents_lead_somewhere() {
    let link = |line: &str| -> Vec<String> {
        line.split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
            .map(str::to_owned)
            .collect()
    };
    for page in files("md") {
        let folder = page.parent().unwrap();
        for target in fs::read_to_string(&page).unwrap().lines().flat_map(link) {
            let path = target.split('#').next().unwrap();
            let outside = path.is_empty() || path.contains("://");
            assert!(
                outside || folder.join(path).exists(),
                "{}: dead link {target}",
                page.display()
            );
        }
    }
}
