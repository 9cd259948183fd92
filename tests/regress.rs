//! `imprint regress` and `imprint replay` as their users know them: the answer, the files, a failure, the mistakes, the interruption.

#![allow(clippy::unwrap_used)]

#[path = "common/cli.rs"]
#[allow(dead_code)] // the answer of a run
mod cli;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use cli::{imprint, refused};
use serde_json::Value;

/// A few cases of each kind.
const FEW: [&str; 6] = ["--only", "timing/", "--only", "refusals/", "--only", "/1/0"];

/// The answer of a regression, for programs, and its exit code.
fn regress(arguments: &[&str]) -> (i32, Value) {
    let output = imprint(&[&["regress", "--format", "json"], arguments].concat());
    let said = String::from_utf8_lossy(&output.stderr);
    let code = output.status.code().unwrap();
    assert!(code < 2, "{arguments:?}: {said}");
    (code, serde_json::from_slice(&output.stdout).unwrap())
}

/// The same, without what depends on the host.
fn timeless(mut answer: Value) -> Value {
    for unit in answer["units"].as_array_mut().unwrap() {
        unit.as_object_mut().unwrap().remove("wall_s").unwrap();
    }
    answer
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn built_with_verilator() -> bool {
    hdl::Verilated::version().is_some()
}

#[test]
fn every_back_end_is_run_and_all_files_say_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("results");
    let place = out.to_str().unwrap();
    let (code, answer) = regress(&[&FEW[..], &["--out", place]].concat());
    assert_eq!(code, 0, "{answer}");
    let kept = fs::read_to_string(out.join("regress.json")).unwrap();
    assert_eq!(answer, serde_json::from_str::<Value>(&kept).unwrap());
    assert_eq!(answer["schema"], 1);
    assert_eq!(answer["command"], "regress");
    assert_eq!(answer["unit_hash"], hdl::unit_hash());
    assert_eq!(answer["functional"]["judged"], false, "only a part was run");
    let units = answer["units"].as_array().unwrap();
    let present: Vec<_> = hdl::Backend::present().map(|(name, _)| name).collect();
    let run: Vec<_> = units.iter().map(|unit| unit["unit"].clone()).collect();
    assert_eq!(run, present);
    let xml = fs::read_to_string(out.join("junit.xml")).unwrap();
    let junit = quick_junit::Report::deserialize_from_str(&xml).unwrap();
    for (unit, suite) in units.iter().zip(&junit.test_suites) {
        assert_eq!(unit["unit"], suite.name.as_str());
        assert_eq!(unit["cases"], suite.test_cases.len());
        assert_eq!(unit["failed"], suite.failures);
        assert_eq!(unit["clocks"], units[0]["clocks"], "cycle for cycle");
        assert!(unit["clocks"].as_u64() > Some(100_000));
    }
    let table = fs::read_to_string(out.join("functional.txt")).unwrap();
    assert!(table.contains("hole: ") && table.contains("FUNDS_SHORT"));
    let mut expected = vec!["functional.txt", "junit.xml", "regress.json"];
    if built_with_verilator() {
        expected.insert(0, "coverage.info");
        assert!(
            answer["tools"]["verilator"]
                .as_str()
                .unwrap()
                .starts_with("Verilator ")
        );
    }
    assert_eq!(names(&out), expected, "and no journal is left");
}

#[test]
fn what_the_verilog_ran_can_be_read_by_other_tools() {
    if !built_with_verilator() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let (code, answer) = regress(&["--unit", "verilated", "--only", "timing/", "--out", place]);
    assert_eq!(code, 0);
    let report = lcov::Report::from_file(folder.path().join("coverage.info")).unwrap();
    let (key, section) = report.sections.iter().next().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join(&key.source_file)).unwrap();
    let rtl = &answer["rtl"];
    let hit = section.lines.values().filter(|line| line.count > 0).count();
    assert_eq!(rtl["lines"], section.lines.len());
    assert_eq!(rtl["hit"], hit);
    assert!(hit > 1_000 && hit < section.lines.len());
    let holes = rtl["holes"].as_array().unwrap();
    let idle = section.lines.iter().filter(|(_, value)| value.count == 0);
    let idle: Vec<u32> = idle.map(|(key, _)| key.line).collect();
    let named: Vec<&Value> = holes.iter().map(|hole| &hole["line"]).collect();
    assert_eq!(named, idle);
    let rows: Vec<&str> = text.lines().map(str::trim).collect();
    for hole in holes {
        let line = hole["line"].as_u64().unwrap() as usize;
        assert_eq!(hole["text"], rows[line - 1]);
    }
    assert!(holes.iter().any(|hole| hole["text"] == "a_lost_d = 1'b1;"));
    for (key, value) in &section.lines {
        let always = rows[key.line as usize - 1].starts_with("always");
        let clocks = answer["units"][0]["clocks"].as_u64().unwrap();
        assert!(!always || value.count == clocks, "under no condition");
    }
    let taken = section
        .branches
        .values()
        .filter(|branch| branch.taken > Some(0));
    let sum =
        |first: &str, second: &str| rtl[first].as_u64().unwrap() + rtl[second].as_u64().unwrap();
    assert_eq!(section.branches.len() as u64, sum("branches", "toggles"));
    assert_eq!(taken.count() as u64, sum("branches_hit", "toggles_hit"));
}

#[test]
fn the_same_seed_gives_the_same_answer_on_any_number_of_threads() {
    let run = |seed, jobs| {
        let few = [
            "--unit",
            "reference",
            "compiled",
            "--only",
            "random/",
            "--cycles",
            "400000",
        ];
        let (code, answer) = regress(&[&few[..], &["--seed", seed, "--jobs", jobs]].concat());
        assert_eq!(code, 0);
        timeless(answer)
    };
    let first = run("7", "1");
    assert_eq!(first, run("7", "3"));
    assert_ne!(first["functional"], run("8", "3")["functional"]);
}

/// The figures that depend on no host.
#[test]
fn the_first_page_shows_the_regression_that_is_run() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let shown = page.split("```text\n").nth(2).unwrap();
    let rows: Vec<Vec<&str>> = shown
        .lines()
        .map(|row| row.split_whitespace().collect())
        .collect();
    let shows = |row: &[&str]| assert!(rows.iter().any(|shown| shown.starts_with(row)), "{row:?}");
    let listed = imprint(&["regress", "--list"]).stdout;
    let listed = String::from_utf8(listed).unwrap();
    for (unit, _) in hdl::Backend::present() {
        let cases = listed
            .lines()
            .filter(|id| id.split(':').next() == Some(unit));
        shows(&[unit, &cases.count().to_string(), "0"]);
    }
    if !built_with_verilator() {
        return;
    }
    let (_, answer) = regress(&["--unit", "verilated", "--only", "timing/"]);
    let bins = answer["functional"]["reachable"].to_string();
    shows(&["all", &bins, &bins, "100.0", "%"]);
    for (what, key) in [("lines", "lines"), ("ways of a choice", "branches")] {
        let words: Vec<&str> = what.split(' ').collect();
        let number = answer["rtl"][key].to_string();
        shows(&[&words[..], &[&number]].concat());
    }
}

/// A wrong unit in lock-step, where it is found at once.
const CANARY: [&str; 6] = [
    "--unit",
    "lockstep",
    "--canary",
    "wrong-result",
    "--only",
    "values_at_their_bounds",
];

#[test]
fn a_wrong_unit_is_found_shown_and_reproduced() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let (code, answer) = regress(&[&CANARY[..], &["--out", place]].concat());
    assert_eq!(code, 1);
    assert_eq!(answer["held"], false);
    let failures = answer["failures"].as_array().unwrap();
    let failure = &failures[0];
    assert_eq!(failures.len(), 1);
    let (id, message) = (
        failure["id"].as_str().unwrap(),
        failure["message"].as_str().unwrap(),
    );
    assert_eq!(id, "lockstep:refusals/values_at_their_bounds");
    assert!(
        message.contains("differ") && message.contains("wrong-result"),
        "{message}"
    );
    let xml = fs::read_to_string(folder.path().join("junit.xml")).unwrap();
    assert!(xml.contains(&format!("imprint replay {id}")), "{xml}");
    let clock = failure["clock"].as_u64().unwrap();
    let (first, second) = (
        folder.path().join("again.vcd"),
        folder.path().join("again.fst"),
    );
    let (vcd, fst) = (first.to_str().unwrap(), second.to_str().unwrap());
    let again = imprint(&[
        "replay",
        id,
        "--canary",
        "wrong-result",
        "--vcd",
        vcd,
        "--fst",
        fst,
    ]);
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert_eq!(again.status.code(), Some(1));
    assert!(
        said.starts_with(&format!("FAILED {id}, clock {clock}\n")),
        "{said}"
    );
    assert!(said.contains(message), "{said}");
    for file in failure["waveforms"].as_array().unwrap() {
        let kept = fs::read(folder.path().join(file.as_str().unwrap())).unwrap();
        let again = if file.as_str().unwrap().ends_with("vcd") {
            &first
        } else {
            &second
        };
        assert!(
            kept == fs::read(again).unwrap(),
            "{file} differs from the replay's"
        );
        shows_the_failure(again, clock);
    }
    let sound = imprint(&["replay", id]);
    assert_eq!(sound.status.code(), Some(0));
    let said = String::from_utf8_lossy(&sound.stdout).into_owned();
    assert!(said.contains("held"), "{said}");
}

/// At the failing clock, which is the last, and no earlier, the wrong unit's result is not the others'.
fn shows_the_failure(path: &Path, clock: u64) {
    let mut wave = wellen::simple::read(path).unwrap();
    let hierarchy = wave.hierarchy();
    let signal = |unit| {
        let scope = ["case", unit, "registers"];
        let var = hierarchy
            .lookup_var(&scope, "result")
            .expect("the register");
        hierarchy[var].signal_ref()
    };
    let (wrong, sound) = (signal("wrong-result"), signal("compiled"));
    wave.load_signals(&[wrong, sound]);
    let value = |signal, clock: u64| {
        let times = wave.time_table();
        let place = times.partition_point(|time| *time <= 10 * clock) - 1;
        let signal = wave.get_signal(signal).unwrap();
        let offset = signal.get_offset(place as u32).unwrap();
        signal.get_value_at(&offset, 0).to_string()
    };
    assert_eq!(*wave.time_table().last().unwrap(), 10 * clock);
    assert_ne!(value(wrong, clock), value(sound, clock));
    assert_eq!(value(wrong, clock - 1), value(sound, clock - 1));
}

/// Begins a regression that takes some seconds, and ends it by Ctrl-C.
fn interrupted(arguments: &[&str]) -> Output {
    let child = Command::new(env!("CARGO_BIN_EXE_imprint"))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(1_500));
    let id = child.id().to_string();
    let kill = Command::new("kill").args(["-INT", &id]).status();
    assert!(kill.unwrap().success());
    child.wait_with_output().unwrap()
}

#[test]
fn an_interrupted_regression_leaves_nothing_half_and_goes_on_where_it_stood() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let long = [
        "--unit",
        "reference",
        "--only",
        "random/",
        "--cycles",
        "15000000",
    ];
    let kept = [&long[..], &["--out", place]].concat();
    let output = interrupted(&[&["regress"], &kept[..]].concat());
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        said.contains("interrupted after") && said.contains("--resume"),
        "{said}"
    );
    assert!(output.stdout.is_empty());
    assert_eq!(names(folder.path()), ["journal.jsonl"]);
    let journal = folder.path().join("journal.jsonl");
    let whole = fs::read_to_string(&journal).unwrap();
    assert!(whole.lines().count() > 1, "something had been done");
    fs::write(&journal, whole + "{\"cases\":{\"half a li").unwrap();
    refused(
        &[&["regress", "--resume", "--seed", "2"], &kept[..]].concat(),
        &["another regression", "\"seed\":2"],
    );
    refused(
        &[&["regress"], &kept[..]].concat(),
        &["journal.jsonl", "--resume", "remove it"],
    );
    let (code, resumed) = regress(&[&kept[..], &["--resume"]].concat());
    assert_eq!(code, 0);
    assert_eq!(timeless(resumed), timeless(regress(&long).1));
    assert!(!journal.exists());
}

#[test]
fn what_can_be_run_is_listed() {
    let listed = |arguments: &[&str]| {
        let output = imprint(&[&["regress", "--list"], arguments].concat());
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    let all = listed(&["--unit", "compiled"]);
    assert!(all.lines().all(|id| id.starts_with("compiled:")));
    assert!(all.lines().count() > 80);
    let one = listed(&["--unit", "compiled", "--only", "refusals/values_at"]);
    assert_eq!(one, "compiled:refusals/values_at_their_bounds\n");
    assert_eq!(imprint(&["replay", one.trim()]).status.code(), Some(0));
    let help = String::from_utf8(imprint(&["regress", "--help"]).stdout).unwrap();
    for canary in suite::canary::CANARIES {
        assert!(
            help.contains(canary.name),
            "--help does not list {}",
            canary.name
        );
    }
}

#[test]
fn a_mistake_gets_one_clear_message() {
    refused(
        &["regress", "--unit", "verilogger"],
        &["verilogger", "lockstep"],
    );
    refused(
        &["regress", "--only", "no-such-case"],
        &["no-such-case", "--list"],
    );
    refused(&["regress", "--canary", "none"], &["none", "wrong-result"]);
    refused(&["regress", "--resume"], &["--out"]);
    refused(&["regress", "--jobs", "0"], &["--jobs"]);
    refused(
        &["regress", "--cycles", "18446744073709551615"],
        &["--cycles", "100000000000"],
    );
    refused(
        &["regress", "--out", "README.md", "--only", "timing/"],
        &["README.md"],
    );
    refused(&["replay", "values"], &["values", "UNIT:CASE", "--list"]);
    refused(
        &["replay", "verilogger:timing/x"],
        &["verilogger", "lockstep"],
    );
    refused(&["replay", "compiled:timing/x"], &["timing/x", "--list"]);
    refused(&["replay", "compiled:random/zz/1"], &["random/zz/1"]);
    refused(
        &["replay", "compiled:timing/x", "--window", "0"],
        &["1 to 1000000"],
    );
}
