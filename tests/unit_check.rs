//! `imprint unit check` as a designer knows it: a unit that holds, one with bugs in it, mistakes, and what other commands make of a map.
//!
//! Nearly every test here needs Verilator and a C++ compiler, and passes where they are not installed, unless
//! `IMPRINT_TOOLS=required`.

#![allow(clippy::unwrap_used)]

#[path = "common/cli.rs"]
mod cli;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use cli::{imprint, json, refused};
use serde_json::Value;

const ONE_BANK: &str = "hdl/examples/one_bank/map.toml";
const PLANTED: &str = "hdl/examples/planted/map.toml";
/// Our own unit.
const OURS: &str = "hdl/rtl/map.toml";

/// Verilator is there. Where the tools are required, a machine without it fails.
fn tools() -> bool {
    let there = hdl::Verilated::version().is_some();
    let required = std::env::var_os("IMPRINT_TOOLS").is_some();
    assert!(there || !required, "this test needs verilator");
    there
}

/// The answer of a check, for programs, and its exit code.
fn check(arguments: &[&str]) -> (i32, Value) {
    let output = imprint(&[&["unit", "check", "--format", "json"], arguments].concat());
    let said = String::from_utf8_lossy(&output.stderr);
    let code = output.status.code().unwrap();
    assert!(code < 2, "{arguments:?}: {said}");
    (code, serde_json::from_slice(&output.stdout).unwrap())
}

fn rows<'a>(answer: &'a Value, list: &str) -> &'a Vec<Value> {
    answer[list].as_array().unwrap()
}

#[test]
fn a_unit_of_another_build_holds_and_what_it_lacks_is_listed_in_every_file() {
    if !tools() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let files = [
        "hdl/examples/one_bank/one_bank.v",
        "--registers",
        "hdl/examples/one_bank/registers.toml",
    ];
    let (code, answer) = check(&[&files[..], &["--pins", ONE_BANK, "--out", place]].concat());
    assert_eq!(code, 0, "{:?}", answer["failures"]);
    let unit = &answer["units"][0];
    assert_eq!(unit["unit"], format!("verilog:{ONE_BANK}"));
    let skipped = rows(&answer, "skipped");
    assert_eq!(unit["skipped"], skipped.len());
    let run = unit["cases"].as_u64().unwrap() - skipped.len() as u64;
    assert!(run >= 30, "{run} cases were run");
    assert!(
        skipped
            .iter()
            .all(|case| !case["lacks"].as_str().unwrap().is_empty())
    );
    for group in ["power_cut/", "registers/", "quiet/", "value/"] {
        let of_group = |case: &&Value| case["id"].as_str().unwrap().contains(group);
        let left = skipped.iter().filter(of_group).count();
        assert!(left < 8, "of {group} {left} were left");
    }
    let xml = fs::read_to_string(folder.path().join("junit.xml")).unwrap();
    let junit = quick_junit::Report::deserialize_from_str(&xml).unwrap();
    assert_eq!(
        junit.test_suites[0].test_cases.len() as u64,
        unit["cases"].as_u64().unwrap()
    );
    assert_eq!(xml.matches("<skipped").count(), skipped.len());
    let report = lcov::Report::from_file(folder.path().join("coverage.info")).unwrap();
    let (key, section) = report.sections.iter().next().unwrap();
    assert_eq!(
        key.source_file,
        Path::new("hdl/examples/one_bank/one_bank.v")
    );
    let hit = section.lines.values().filter(|line| line.count > 0).count();
    assert_eq!(answer["own"][0]["hit"], hit);
    assert!(
        hit * 100 > section.lines.len() * 95,
        "{hit} of {} lines",
        section.lines.len()
    );
}

#[test]
fn three_planted_bugs_are_found_named_and_reproduced() {
    if !tools() {
        return;
    }
    let sound = fs::read_to_string("hdl/examples/one_bank/one_bank.v").unwrap();
    let wrong = fs::read_to_string("hdl/examples/planted/planted.v").unwrap();
    assert_eq!(wrong.matches("// PLANTED").count(), 3);
    assert_eq!(
        sound.lines().count(),
        wrong.lines().count(),
        "nothing else is different"
    );
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let (code, answer) = check(&["--pins", PLANTED, "--out", place]);
    assert_eq!(code, 1);
    let failures = rows(&answer, "failures");
    let found = |case: &str, words: &str| {
        let named = |failure: &&Value| {
            let id = failure["id"].as_str().unwrap();
            id.contains(case) && failure["message"].as_str().unwrap().contains(words)
        };
        let failure = failures.iter().find(named);
        failure.unwrap_or_else(|| panic!("no {case} with {words}: {failures:?}"))
    };
    // A lost carry, a slot that is valid too early, a permit that outlives its lock.
    found(
        ":value/",
        "ASCENDING_HI is 0x0, and 0x1 in the specification",
    );
    found(":power_cut/a_debit_is_booked_or_not", "not selectable");
    let permit = found(
        ":franking/locking_a_set_withdraws_the_permit_of_its_piece",
        "permit",
    );
    let id = permit["id"].as_str().unwrap();
    assert_eq!(permit["replay"], format!("imprint replay {id}"));
    for file in rows(permit, "waveforms") {
        let wave = wellen::simple::read(folder.path().join(file.as_str().unwrap())).unwrap();
        let scope = format!("verilog_{}", PLANTED.replace(['/', '.'], "_"));
        let registers = ["case", scope.as_str(), "registers"];
        assert!(
            wave.hierarchy().lookup_var(&registers, "rec_18").is_some(),
            "{registers:?}"
        );
    }
    let again = imprint(&["replay", id]);
    assert_eq!(again.status.code(), Some(1));
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(
        said.starts_with(&format!("FAILED {id}, clock {}\n", permit["clock"])),
        "{said}"
    );
}

#[test]
fn a_case_that_is_left_is_said_to_be_so_when_it_is_run_again() {
    if !tools() {
        return;
    }
    let output = imprint(&[
        "replay",
        &format!("verilog:{ONE_BANK}:timing/commands_take_their_time"),
    ]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        said.contains("was left: the unit has not the timing"),
        "{said}"
    );
}

#[test]
fn mistakes_are_named_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("results");
    let place = out.to_str().unwrap();
    let tried = |arguments: &[&str], words: &[&str]| {
        refused(
            &[&["unit", "check", "--out", place], arguments].concat(),
            words,
        );
        assert!(!out.exists());
    };
    tried(
        &["--pins", "nowhere.toml"],
        &["nowhere.toml", "cannot be read", "hdl/examples/README.md"],
    );
    tried(
        &["nowhere.v", "--pins", ONE_BANK],
        &["nowhere.v", "cannot be read", "relative to"],
    );
    tried(
        &["Cargo.toml", "--pins", ONE_BANK],
        &["Cargo.toml", "unit.files"],
    );
    tried(
        &["--pins", ONE_BANK, "--registers", "Cargo.toml"],
        &["Cargo.toml", "unit.registers"],
    );
    if tools() {
        tried(&["--pins", ONE_BANK, "--only", "gold"], &["--only gold"]);
    }
    refused(&["unit", "check"], &["--pins"]);
}

#[test]
fn a_machine_without_the_tools_says_what_to_install() {
    let output = Command::new(env!("CARGO_BIN_EXE_imprint"))
        .args(["unit", "check", "--pins", ONE_BANK])
        .env("PATH", "/nowhere")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("apt-get install verilator g++"), "{said}");
}

#[test]
fn our_own_verilog_behind_a_map_franks_the_job_like_every_other_back_end() {
    if !tools() {
        return;
    }
    let run = |unit: &str| {
        let mut answer = json(&["--unit", unit]);
        for host in ["unit", "unit_members", "wall_s", "speed"] {
            answer.as_object_mut().unwrap().remove(host);
        }
        answer
    };
    let own = run(&format!("verilog:{OURS}"));
    let same = |key: &str| assert_eq!(own[key], run("compiled")[key], "{key}");
    same("pieces");
    same("digest");
}

#[test]
fn what_is_broken_off_while_it_is_built_leaves_nothing_behind() {
    use std::os::unix::process::CommandExt as _;
    if !tools() {
        return;
    }
    let cache = tempfile::tempdir().unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_imprint"))
        .args(["unit", "check", "--pins", OURS])
        .env("IMPRINT_CACHE", cache.path())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .process_group(0)
        .spawn()
        .unwrap();
    let kept = || -> Vec<PathBuf> {
        let entries = fs::read_dir(cache.path()).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    // Verilator is at work.
    while !kept().iter().any(|folder| folder.join("model").exists()) {
        std::thread::sleep(Duration::from_millis(10));
    }
    // As a terminal does it: to the program and to the tools that it runs.
    let group = format!("-{}", child.id());
    let kill = Command::new("kill").args(["-INT", "--", &group]).status();
    assert!(kill.unwrap().success());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("did not build the unit"), "{said}");
    assert!(kept().is_empty(), "{:?}", kept());
}

/// A copy of everything that a stranger brings, in a repository of its own.
fn repository() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_owned();
    let git = Command::new("git")
        .args(["init", "--quiet"])
        .current_dir(&place)
        .status();
    assert!(git.unwrap().success());
    fs::create_dir_all(place.join("unit")).unwrap();
    fs::create_dir_all(place.join(".github/workflows")).unwrap();
    let bring = |from: &str, to: &str| {
        fs::copy(Path::new("hdl/examples").join(from), place.join(to)).unwrap()
    };
    bring("one_bank/one_bank.v", "unit/one_bank.v");
    bring("one_bank/map.toml", "unit/map.toml");
    bring("one_bank/registers.toml", "unit/registers.toml");
    bring("ci/check-unit", "check-unit");
    bring("ci/unit.yml", ".github/workflows/unit.yml");
    (folder, place)
}

/// Runs the one command of the workflow where a stranger would.
fn in_ci(place: &Path) -> (Option<i32>, String) {
    let workflow = fs::read_to_string(place.join(".github/workflows/unit.yml")).unwrap();
    let step = workflow
        .lines()
        .find_map(|line| line.trim().strip_prefix("- run: ./check-unit"));
    let arguments = step.expect("a step that runs it").split_whitespace();
    let program = Path::new(env!("CARGO_BIN_EXE_imprint"));
    let path = format!(
        "{}:{}",
        program.parent().unwrap().display(),
        std::env::var("PATH").unwrap()
    );
    let output = Command::new(place.join("check-unit"))
        .args(arguments)
        .current_dir(place)
        .env("PATH", path)
        .env("CYCLES", "200000")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

#[test]
fn an_empty_repository_has_its_unit_checked_by_one_command_and_keeps_what_a_reader_needs() {
    if !tools() {
        return;
    }
    let (_folder, place) = repository();
    let (code, said) = in_ci(&place);
    assert_eq!(code, Some(0), "{said}");
    let workflow = fs::read_to_string(place.join(".github/workflows/unit.yml")).unwrap();
    let mut paths = workflow
        .lines()
        .filter_map(|line| line.trim().strip_prefix("path: "));
    let kept = paths.next_back().expect("what is kept");
    for file in [
        "check/junit.xml",
        "check/coverage.info",
        "check/regress.json",
        "regress/junit.xml",
    ] {
        assert!(
            place.join(kept).join(file).is_file(),
            "{kept}/{file}\n{said}"
        );
    }
    let wrong = fs::read_to_string("hdl/examples/planted/planted.v").unwrap();
    fs::write(place.join("unit/one_bank.v"), wrong).unwrap();
    let (code, said) = in_ci(&place);
    assert_eq!(code, Some(1), "{said}");
    let waves = fs::read_dir(place.join(kept).join("check/failures")).unwrap();
    let names = waves.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.filter(|name| name.ends_with(".vcd")).count() >= 3);
    let check = fs::read_to_string(place.join(kept).join("check/junit.xml")).unwrap();
    assert!(
        check.contains("imprint replay verilog:unit/map.toml:"),
        "{check}"
    );
}
