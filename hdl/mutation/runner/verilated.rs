//! Mutants under Verilator, one after the other in each thread.
//!
//! The rule that must never break: a mutant is killed by a difference at the pins, and by nothing else.

use std::path::Path;
use std::time::Instant;

use hdl::AccountingUnit;
use serde_json::json;

use crate::detector::Detector;
use crate::pair::{DIFFERENCE, Mutants};
use crate::{answer, job};

/// Does every job of the standard input.
///
/// # Errors
/// In words: the map, a job that is none, or a pipe that has ended.
pub fn serve(map: &Path, threads: usize) -> Result<(), String> {
    // Built before several ask for it.
    Mutants::behind(map)?;
    std::thread::scope(|scope| {
        let crew: Vec<_> = (0..threads.max(1))
            .map(|_| scope.spawn(|| work(map)))
            .collect();
        crew.into_iter().try_for_each(|worker| {
            let done = worker.join();
            done.unwrap_or_else(|_| Err("a worker ended early".to_owned()))
        })
    })
}

/// One thread: a job after the other.
fn work(map: &Path) -> Result<(), String> {
    let mutants = Mutants::behind(map)?;
    while let Some(job) = job()? {
        let number = job["mutant"].as_u64().and_then(|n| u32::try_from(n).ok());
        let number = number.ok_or_else(|| format!("no mutant is named in {job}"))?;
        let detector: Detector = job["detector"][0].as_str().unwrap_or_default().parse()?;
        let clocks = job["detector"][1].as_u64();
        let begun = Instant::now();
        let new_unit = || -> Box<dyn AccountingUnit> {
            Box::new(mutants.pair(number, detector.flips(), clocks))
        };
        let ran = detector.run(&new_unit);
        let killed = ran.ended.as_deref() == Some(DIFFERENCE);
        answer(&json!({
            "mutant": number, "detector": detector.to_string(), "killed": killed, "ended": ran.ended, "clock": ran.clocks, "seconds": begun.elapsed().as_secs_f64(),
        }))?;
    }
    Ok(())
}
