//! Runs mutants of the unit against detectors, for `hdl/mutation/score`: a job in a line of JSON in, verdicts in lines of JSON out.
//!
//! `mutants lanes CIRCUIT THREADS` runs hundreds at a time: a job is `{"mutants": [7, ..], "detectors": [["random/1/0", CLOCKS], ..]}`,
//! and each detector gets what those before it have left alive. `mutants verilated MAP THREADS` runs each alone under Verilator: a
//! job is `{"mutant": 7, "detector": ["random/1/0", CLOCKS]}`. The rule that must never break: what becomes of a mutant depends on
//! its number and its detectors alone, not on threads or on other mutants.

mod circuit;
mod detector;
mod flips;
mod lanes;
mod pack;
mod pair;
mod verilated;

use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::Value;
use suite::Plan;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [how, file, threads] = &arguments[..] else {
        eprintln!(
            "usage: mutants lanes CIRCUIT THREADS, mutants verilated MAP THREADS, or mutants cases - STRIDE; jobs at the standard input"
        );
        return ExitCode::from(2);
    };
    // A run that has seen enough ends by a panic, which is its verdict and nothing to print.
    std::panic::set_hook(Box::new(|_| ()));
    let threads = threads.parse().unwrap_or(1);
    let served = match how.as_str() {
        "lanes" => lanes::serve(file.as_ref(), threads),
        "verilated" => verilated::serve(file.as_ref(), threads),
        "cases" => cases(threads),
        _ => Err(format!(
            "`{how}` is not understood: lanes, verilated or cases"
        )),
    };
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("mutants: {why}");
            ExitCode::from(2)
        }
    }
}

/// Lists the directed cases, sweeps at one clock in `stride`.
fn cases(stride: usize) -> Result<(), String> {
    let plan = Plan {
        stride: stride as u64,
        cycles: 0,
        ..Plan::short(0)
    };
    let directed = suite::cases(&plan)
        .into_iter()
        .filter(|case| case.group != "cross");
    let names: Vec<String> = directed.map(|case| case.to_string()).collect();
    println!("{}", names.join("\n"));
    Ok(())
}

/// The next line of the standard input, if there is one more.
///
/// # Errors
/// In words: the pipe, or the line.
fn job() -> Result<Option<Value>, String> {
    let mut line = String::new();
    let read = io::stdin().read_line(&mut line);
    if read.map_err(|error| error.to_string())? == 0 {
        return Ok(None);
    }
    let job = serde_json::from_str(&line);
    job.map(Some)
        .map_err(|error| format!("{error}, in the job {line}"))
}

/// A line of the standard output.
///
/// # Errors
/// Nobody listens any more.
fn answer(value: &Value) -> Result<(), String> {
    let mut out = io::stdout().lock();
    let written = writeln!(out, "{value}").and_then(|()| out.flush());
    written.map_err(|error| error.to_string())
}
