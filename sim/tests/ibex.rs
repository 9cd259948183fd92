//! The processor against the real core: every completed instruction in the same cycle with the same result.
//!
//! What stands under `golden/ibex` was written by the RTL. With `IBEX_BENCH` naming the bench built by
//! `sim/ibex/build.sh`, the RTL itself runs beside the model: the committed traces must be what it says
//! (`UPDATE_GOLDEN=1` rewrites them), `IBEX_SEEDS` more random programs are compared, and every program under
//! `IBEX_SUITES` (built by `sim/ibex/suites.sh`), whose figures are kept in `sim/ibex/suites.json`.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use common::scenario::{Line, Scenario, compare};
use common::suite::Program;
use common::tools::{RTL, version};
use common::{random, sweep};
use serde::{Deserialize, Serialize};
use sim::cpu::{Cycles, IBEX, Timing};

/// Random programs whose traces are committed.
const COMMITTED: u64 = 12;

fn bench_path() -> Option<String> {
    std::env::var("IBEX_BENCH").ok()
}

/// What the RTL says to these scenarios, in their order.
fn bench(path: &str, scenarios: &[Scenario]) -> Vec<String> {
    traces(path, scenarios.iter().map(Scenario::for_bench).collect())
}

/// One trace for each scenario in `text`.
fn traces(path: &str, text: String) -> Vec<String> {
    let mut child = Command::new(path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()).unwrap());
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    writer.join().unwrap();
    let mut traces: Vec<String> = Vec::new();
    for line in output.lines() {
        match (line.strip_prefix("name "), traces.last_mut()) {
            (Some(_), _) => traces.push(String::new()),
            (None, Some(trace)) if line != "end" => trace.extend([line, "\n"]),
            _ => {}
        }
    }
    traces
}

fn lines(trace: &str) -> Vec<Line> {
    trace.lines().map(Line::parse).collect()
}

/// The committed text of this name, after checking it against the RTL where that is at hand.
fn golden(name: &str, real: impl FnOnce(&str) -> String) -> String {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/ibex")
        .join(name);
    if let Some(path) = bench_path() {
        let now = real(&path);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, &now).unwrap();
        }
        assert_eq!(
            std::fs::read_to_string(&file).unwrap(),
            now,
            "{name} is stale"
        );
    }
    std::fs::read_to_string(&file).unwrap()
}

fn committed_programs() -> Vec<Scenario> {
    (0..COMMITTED).map(random::scenario).collect()
}

#[test]
fn committed_programs_run_as_on_the_real_core() {
    let mut compared = 0;
    for scenario in committed_programs() {
        let trace = golden(&format!("{}.trace", scenario.name), |path| {
            bench(path, std::slice::from_ref(&scenario)).concat()
        });
        compared += scenario.compare(&lines(&trace)).unwrap();
    }
    assert!(
        compared > 200 * COMMITTED as usize,
        "only {compared} instructions compared"
    );
}

/// One line for each scenario: where and when the interrupted program stopped and its handler began.
fn entries(scenarios: &[Scenario], traces: &[Vec<Line>]) -> String {
    scenarios
        .iter()
        .zip(traces)
        .fold(String::new(), |mut text, (scenario, trace)| {
            let first = trace
                .iter()
                .position(|line| line.pc < 0x80)
                .expect("the handler is entered");
            let (last, handler) = (trace[first - 1], trace[first]);
            let _ = writeln!(
                text,
                "{} last {:x} at {} handler {:x} at {}",
                scenario.name, last.pc, last.cycle, handler.pc, handler.cycle
            );
            text
        })
}

#[test]
fn interrupts_are_entered_as_on_the_real_core_from_every_kind_of_instruction() {
    let scenarios = sweep::scenarios();
    let real = golden("interrupt_entry.txt", |path| {
        let traces: Vec<Vec<Line>> = bench(path, &scenarios)
            .iter()
            .map(|trace| lines(trace))
            .collect();
        for (scenario, trace) in scenarios.iter().zip(&traces) {
            scenario.compare(trace).unwrap();
        }
        entries(&scenarios, &traces)
    });
    let model: Vec<Vec<Line>> = scenarios.iter().map(Scenario::trace).collect();
    let model = entries(&scenarios, &model);
    for (real, model) in real.lines().zip(model.lines()) {
        assert_eq!(real, model);
    }
    assert_eq!(real, model);
}

/// The cycle table with one more cycle in `row`.
fn slower(row: &str) -> Arc<Timing> {
    let (before, after) = IBEX
        .split_once(&format!("[cycles.{row}]\ncycles = "))
        .unwrap();
    let digits = after.find('\n').unwrap();
    let more = after[..digits].parse::<u32>().unwrap() + 1;
    let text = format!(
        "{before}[cycles.{row}]\ncycles = {more}{}",
        &after[digits..]
    );
    Arc::new(Timing::from_toml(&text).unwrap())
}

#[test]
fn every_row_of_the_cycle_table_is_held_by_a_committed_trace() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ibex");
    let committed = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let (programs, sweep) = (committed_programs(), sweep::scenarios());
    let entered = committed("interrupt_entry.txt");
    for row in Cycles::ROWS {
        let timing = slower(row);
        let differs = |scenario: &Scenario| {
            let real = lines(&committed(&format!("{}.trace", scenario.name)));
            compare(&scenario.name, &scenario.timed(&timing, 1), &real).is_err()
        };
        let swept = || {
            let line = |(line, _)| line;
            let model = sweep.iter().map(|scenario| scenario.timed(&timing, 1));
            let model: Vec<Vec<Line>> = model
                .map(|all| all.into_iter().map(line).collect())
                .collect();
            entries(&sweep, &model) != entered
        };
        assert!(
            programs.iter().any(differs) || swept(),
            "{row}: one more goes unnoticed"
        );
    }
}

/// The sweep with a line that falls again after a cycle and comes back after `down` more.
fn flickering(down: u64) -> Vec<Scenario> {
    let mut all = sweep::scenarios();
    for scenario in &mut all {
        let (rises, line) = scenario.lines[0];
        let later = [(rises + 1, 0), (rises + 1 + down, line)];
        scenario.lines.extend(later);
        scenario.name += &format!("-{down}");
    }
    all
}

#[test]
fn a_line_up_for_one_cycle_does_what_it_does_on_the_real_core() {
    let Some(path) = bench_path() else { return };
    for down in 1..4 {
        let scenarios = flickering(down);
        for (scenario, trace) in scenarios.iter().zip(bench(&path, &scenarios)) {
            scenario.compare(&lines(&trace)).unwrap();
        }
    }
}

#[test]
fn random_programs_run_as_on_the_real_core_itself() {
    let Some(path) = bench_path() else { return };
    let seeds: u64 = std::env::var("IBEX_SEEDS").map_or(2000, |text| text.parse().unwrap());
    let mut failures = Vec::new();
    let mut compared = 0;
    for first in (0..seeds).step_by(100) {
        let scenarios: Vec<Scenario> = (first..(first + 100).min(seeds))
            .map(random::scenario)
            .collect();
        for (scenario, trace) in scenarios.iter().zip(bench(&path, &scenarios)) {
            match scenario.compare(&lines(&trace)) {
                Ok(count) => compared += count,
                Err(message) => failures.push(message),
            }
        }
    }
    let shown = failures[..failures.len().min(20)].join("\n");
    assert!(
        failures.is_empty(),
        "{} of {seeds} differ:\n{shown}",
        failures.len()
    );
    println!("{compared} instructions of {seeds} programs compared");
}

/// What the modelled core does not have, nor the real one in this configuration; both end them alike.
const BEYOND_THE_CORE: [(&str, &str); 3] = [
    ("rv32mi-breakpoint", "debug triggers"),
    ("rv32mi-zicntr", "counters readable in user mode"),
    (
        "arch-C-cebreak-01",
        "a trap handler, which the test brings only for cores with a writable trap mode",
    ),
];

/// What was compared of one program.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Figures {
    instructions: usize,
    cycles: u64,
}

/// `sim/ibex/suites.json`: what the real core has agreed to.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Suites {
    schema: u32,
    rtl: String,
    verilator: String,
    /// What compiled the programs: their figures are its.
    compiler: String,
    programs: BTreeMap<String, Figures>,
}

fn kept_suites() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("ibex/suites.json")
}

fn read_suites() -> Suites {
    serde_json::from_str(&std::fs::read_to_string(kept_suites()).unwrap()).unwrap()
}

/// Keeps the figures, or holds them against those kept if the same compiler made the programs.
fn keep_suites(programs: BTreeMap<String, Figures>) {
    let now = Suites {
        schema: 1,
        rtl: RTL.to_owned(),
        verilator: version("verilator"),
        compiler: version("riscv64-unknown-elf-gcc"),
        programs,
    };
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let text = serde_json::to_string_pretty(&now).unwrap() + "\n";
        std::fs::write(kept_suites(), text).unwrap();
    }
    let kept = read_suites();
    if kept.compiler == now.compiler {
        assert_eq!(kept.programs, now.programs, "suites.json is stale");
    }
}

#[test]
fn the_suites_kept_are_whole() {
    let kept = read_suites();
    assert_eq!((kept.schema, kept.rtl.as_str()), (1, RTL));
    assert!(kept.programs.len() > 130);
    assert!(kept.programs.values().all(|of| of.instructions > 10));
}

#[test]
fn public_suites_pass_and_run_as_on_the_real_core() {
    let (Some(path), Some(folder)) = (bench_path(), std::env::var_os("IBEX_SUITES")) else {
        return;
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() > 130, "only {} programs", files.len());
    let mut compared = BTreeMap::new();
    for file in files {
        let program = Program::run(&file);
        let excused = BEYOND_THE_CORE
            .iter()
            .any(|(name, _)| *name == program.name);
        let passed = program.end.is_some_and(|end| end.exit() == Some(0));
        assert_eq!(passed, !excused, "{}: {:?}", program.name, program.end);
        let real = lines(&traces(&path, program.for_bench()).concat());
        let real = &real[..program.trace.len().min(real.len())];
        let instructions = compare(&program.name, &program.trace, real).unwrap();
        assert!(
            real.len() >= program.trace.len().saturating_sub(1),
            "{}: the real core did less",
            program.name
        );
        let cycles = real.last().map_or(0, |line| line.cycle + 1);
        let figures = Figures {
            instructions,
            cycles,
        };
        println!("{}: {figures:?}", program.name);
        compared.insert(program.name, figures);
    }
    let sum: usize = compared.values().map(|of| of.instructions).sum();
    println!(
        "{sum} instructions of {} programs of the suites compared",
        compared.len()
    );
    keep_suites(compared);
}
