//! Mutants in lanes: each detector in turn, on all that those before it have left alive.
//!
//! The rule that must never break: a detector that ends on the compiled unit otherwise than well judges nobody.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use hdl::AccountingUnit;
use serde_json::json;

use crate::detector::Detector;
use crate::pack::{ENOUGH, Lanes, NOBODY, Pack};
use crate::{answer, job};

/// Mutants side by side, at most. `Assumed:` their nets fit a processor's cache.
const LANES: usize = 512;

/// Does every job of the standard input.
///
/// # Errors
/// In words: the circuit, a job that is none, a case that does not hold, or a pipe that has ended.
pub fn serve(circuit: &Path, threads: usize) -> Result<(), String> {
    let lanes = Arc::new(Lanes::read(circuit)?);
    while let Some(job) = job()? {
        let numbers = job["mutants"].as_array().into_iter().flatten();
        let mut alive: Vec<u32> = numbers
            .filter_map(|n| n.as_u64()?.try_into().ok())
            .collect();
        for given in job["detectors"].as_array().into_iter().flatten() {
            let name = given[0].as_str().unwrap_or_default();
            let clocks = given[1].as_u64().unwrap_or(u64::MAX);
            let begun = Instant::now();
            let killed = judge(&lanes, &alive, name, clocks, threads)?;
            alive.retain(|mutant| !killed.iter().any(|(dead, _)| dead == mutant));
            answer(&json!({
                "detector": name, "killed": killed, "alive": alive.len(), "seconds": begun.elapsed().as_secs_f64(),
            }))?;
            if alive.is_empty() {
                break;
            }
        }
        answer(&json!({ "alive": alive }))?;
    }
    Ok(())
}

/// Who is killed by a detector, and at which clock.
fn judge(
    lanes: &Arc<Lanes>,
    mutants: &[u32],
    name: &str,
    clocks: u64,
    threads: usize,
) -> Result<Vec<(u32, u64)>, String> {
    // As many groups as threads at least, or most of them would stand idle.
    let size = mutants.len().div_ceil(threads.max(1)).clamp(1, LANES);
    let groups: Mutex<VecDeque<&[u32]>> = Mutex::new(mutants.chunks(size).collect());
    let next = || {
        groups
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop_front()
    };
    let work = || -> Result<Vec<(u32, u64)>, String> {
        let mut killed = Vec::new();
        while let Some(group) = next() {
            killed.extend(of_group(lanes, group, name, clocks)?);
        }
        Ok(killed)
    };
    let mut all = std::thread::scope(|scope| {
        let crew: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
        let mut all = Vec::new();
        for worker in crew {
            let done = worker.join();
            all.extend(done.unwrap_or_else(|_| Err("a worker ended early".to_owned()))?);
        }
        Ok::<_, String>(all)
    })?;
    all.sort_unstable();
    Ok(all)
}

/// The same for at most [`LANES`] mutants, in as many words as they need.
fn of_group(
    lanes: &Arc<Lanes>,
    group: &[u32],
    name: &str,
    clocks: u64,
) -> Result<Vec<(u32, u64)>, String> {
    match group.len().div_ceil(64) {
        0 | 1 => of_words::<1>(lanes, group, name, clocks),
        2 => of_words::<2>(lanes, group, name, clocks),
        3 | 4 => of_words::<4>(lanes, group, name, clocks),
        _ => of_words::<8>(lanes, group, name, clocks),
    }
}

/// The same in that many words.
fn of_words<const W: usize>(
    lanes: &Arc<Lanes>,
    group: &[u32],
    name: &str,
    clocks: u64,
) -> Result<Vec<(u32, u64)>, String> {
    let detector: Detector = name.parse()?;
    let field = Arc::new(Mutex::new(lanes.field::<W>(group, clocks)));
    let new_unit =
        || -> Box<dyn AccountingUnit> { Box::new(Pack::new(lanes, &field, detector.flips())) };
    match detector.run(&new_unit).ended.as_deref() {
        None | Some(ENOUGH | NOBODY) => {}
        Some(message) => return Err(format!("{name} does not hold: {message}")),
    }
    let field = field.lock().unwrap_or_else(PoisonError::into_inner);
    let killed = field.killed.iter();
    Ok(killed.map(|(lane, clock)| (group[*lane], *clock)).collect())
}
