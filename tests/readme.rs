//! Every command that a page of this project shows is run here, and what the first page prints below one is what it says.
//!
//! A page may show the program (`imprint`, or `cargo run --release --`), its test script, cargo's tests and benchmarks,
//! and checks of its own; anything else is refused, so that nothing is shown that nobody tries. Words in capitals stand
//! for the reader's own files.

#![allow(clippy::unwrap_used)]

#[path = "common/program.rs"]
mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use program::{Program, SYMBOLS, elf, storing};

/// What a word in capitals stands for when a command is tried.
const PLACEHOLDERS: &[(&str, &str)] = &[
    ("S", "two-routine"),
    ("P", "intent-first"),
    ("DIR", "pictures"),
    ("JOB.toml", "sim/jobs/equal.toml"),
    ("FILE.elf", "program.elf"),
    ("C", "wrong-result"),
    ("ID", "lockstep:refusals/values_at_their_bounds"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            pages(&path, found);
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
}

/// A line that begins so is a command; leading assignments belong to the environment.
fn is_command(line: &str) -> bool {
    let mut words = line
        .split_whitespace()
        .skip_while(|word| word.contains('='));
    match words.next() {
        Some("cargo" | "imprint") => words.next().is_some(),
        Some(word) => word.starts_with("./") || (word.contains('/') && is_script(word)),
        None => false,
    }
}

fn is_script(word: &str) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let file = root().join(word).metadata();
    file.is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

/// Commands on a page: code lines, and code within a sentence.
fn commands(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        if fenced || line.starts_with("    ") {
            found.push(line.trim());
        } else {
            found.extend(line.split('`').skip(1).step_by(2));
        }
    }
    found.retain(|line| is_command(line));
    found.into_iter().map(str::to_owned).collect()
}

/// A folder in which a reader might try the program: the project's own files, and one program.
fn workplace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for own in ["sim", "hdl"] {
        std::os::unix::fs::symlink(root().join(own), folder.path().join(own)).unwrap();
    }
    let passing = Program {
        words: &storing(1),
        symbols: &SYMBOLS,
    };
    fs::write(folder.path().join("program.elf"), elf(&passing)).unwrap();
    folder
}

/// Runs the program as a reader would who types `command` in `folder`.
fn imprint(folder: &Path, arguments: &str) -> Output {
    let arguments = arguments.split_whitespace().map(|word| {
        let word = word.trim_matches(['[', ']']);
        let meant = PLACEHOLDERS.iter().find(|(shown, _)| *shown == word);
        meant.map_or(word, |(_, meant)| meant)
    });
    Command::new(env!("CARGO_BIN_EXE_imprint"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

/// A test or benchmark that cargo is told to run exists; `tests/run` runs every one of them.
fn check_cargo(command: &str) {
    let words: Vec<&str> = command.split_whitespace().collect();
    let after = |flag: &str| {
        let place = words.iter().position(|word| *word == flag)?;
        words.get(place + 1).copied()
    };
    let package = match after("-p") {
        None | Some("imprint") => root().to_owned(),
        Some("emit") => root().join("hdl/emit"),
        Some(name) => root().join(name),
    };
    assert!(
        package.join("Cargo.toml").exists(),
        "{command}: no such package"
    );
    for (flag, place) in [("--test", "tests"), ("--bench", "benches")] {
        if let Some(name) = after(flag) {
            let target = package.join(place).join(name);
            let found = target.with_extension("rs").exists() || target.join("main.rs").exists();
            assert!(found, "{command}: there is no {}", target.display());
        }
    }
    let run = fs::read_to_string(root().join("tests/run")).unwrap();
    for all in ["cargo test --workspace\n", "tests/measure speed --quick"] {
        assert!(run.contains(all), "tests/run should run {all}");
    }
    if let Some(name) = after("--bench") {
        let text = fs::read_to_string(root().join("tests/measure")).unwrap();
        let row = format!("\"--bench\", \"{name}\"");
        assert!(text.contains(&row), "{command}: tests/measure does not");
    }
}

/// A script stands where the page says, and the test command runs it.
fn check_script(page: &Path, command: &str) {
    let script = command.split_whitespace().next().unwrap();
    let beside = page.parent().unwrap().join(script);
    let path = if beside.exists() {
        beside
    } else {
        root().join(script)
    };
    let name = path
        .strip_prefix(root())
        .unwrap()
        .to_str()
        .unwrap()
        .replace("/./", "/");
    let name = name.trim_start_matches("./");
    let caller = if name == "tests/run" {
        ".ci/run"
    } else {
        "tests/run"
    };
    let text = fs::read_to_string(root().join(caller)).unwrap();
    assert!(
        path.exists() && text.contains(name),
        "{command}: {caller} does not run {name}"
    );
}

/// Needs a board, so the test that has one runs it.
fn is_on_a_board(arguments: &str) -> bool {
    arguments.contains("fpga:PORT")
}

/// Builds a unit from its map, for which Verilator is needed. Where the tools are required, a machine without it fails.
fn needs_what_is_missing(arguments: &str) -> bool {
    let required = std::env::var_os("IMPRINT_TOOLS").is_some();
    let there = hdl::Verilated::version().is_some();
    arguments.contains("/map.toml") && !there && !required
}

/// Takes minutes, so the test script runs it.
fn is_whole_regression(arguments: &str) -> bool {
    arguments.starts_with("regress") && !arguments.contains("--only")
}

#[test]
fn every_command_that_a_page_shows_works() {
    let mut found = Vec::new();
    pages(root(), &mut found);
    let mut tried = 0;
    for page in found {
        let folder = workplace();
        for command in commands(&fs::read_to_string(&page).unwrap()) {
            let command: Vec<&str> = command
                .split_whitespace()
                .skip_while(|word| word.contains('=') && !word.starts_with('-'))
                .collect();
            let command = command.join(" ");
            let own = command
                .strip_prefix("cargo run --release -- ")
                .or_else(|| command.strip_prefix("imprint "));
            if own.is_some_and(needs_what_is_missing) {
                continue;
            }
            if own.is_some_and(is_on_a_board) {
                let tested = fs::read_to_string(root().join("tests/board.rs")).unwrap();
                let name = page.strip_prefix(root()).unwrap().to_str().unwrap();
                assert!(
                    tested.contains(name),
                    "{command}: tests/board.rs does not run {name}"
                );
            } else if let Some(arguments) = own.filter(|arguments| !is_whole_regression(arguments))
            {
                let output = imprint(folder.path(), arguments);
                let said = String::from_utf8_lossy(&output.stderr);
                // A wrong unit is there to be found.
                let wrong = ["--canary", "examples/planted/"];
                let expected = i32::from(wrong.iter().any(|there| arguments.contains(there)));
                assert_eq!(
                    output.status.code(),
                    Some(expected),
                    "{}: {command}: {said}",
                    page.display()
                );
            } else if own.is_some() {
                let run = fs::read_to_string(root().join("tests/run")).unwrap();
                assert!(run.contains("-- regress "), "{command}: tests/run does not");
            } else if command.starts_with("cargo ") {
                check_cargo(&command);
            } else {
                check_script(&page, &command);
            }
            tried += 1;
        }
    }
    assert!(tried >= 10, "only {tried} commands were found");
}

#[test]
fn the_first_page_shows_what_its_first_command_prints() {
    let page = fs::read_to_string(root().join("README.md")).unwrap();
    let shown = page
        .split("```text\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let output = imprint(workplace().path(), "run");
    let printed = String::from_utf8(output.stdout).unwrap();
    for line in shown.lines().map(str::trim).filter(|line| *line != "...") {
        assert!(
            printed.lines().any(|other| other.trim() == line),
            "README.md shows what `imprint run` does not print:\n{line}"
        );
    }
}
