//! Threads that run cases, a case at a time, until there are none left or nobody listens any more.
//!
//! The rule that must never break: what a case finds does not depend on the thread it runs on, nor on what runs beside it.

use std::sync::Arc;
use std::thread;

use crossbeam::channel::{Receiver, unbounded};
use hdl::{Backend, Unreachable};
use parking_lot::Mutex;
use suite::canary::Canary;

use super::subject::{UnderTest, hush};
use super::{Covered, Row, Task};

/// A case that has ended: its place in the plan, and what came of it.
pub type Ended = (usize, Row, Covered);

/// Threads at work.
pub struct Crew {
    /// What has ended, in the order in which it did; closed when everything has. A unit that was lost ends its thread.
    pub ended: Receiver<Result<Ended, Unreachable>>,
    /// What each thread is busy with.
    busy: Arc<Mutex<Vec<Option<String>>>>,
}

/// The slowest first: otherwise one thread would end up alone with them.
fn weight(unit: &Backend) -> u8 {
    match unit {
        Backend::RustHdl => 0,
        Backend::Verilated | Backend::Verilog(_) => 1,
        Backend::Lockstep => 2,
        Backend::Reference => 3,
        Backend::Compiled => 4,
        // Has a thread of its own.
        Backend::Fpga(_) => 5,
    }
}

/// What is to be done, for one thread after the other to take from.
fn queue(tasks: Vec<(usize, Task)>) -> Receiver<(usize, Task)> {
    let (give, left) = unbounded();
    for task in tasks {
        // The receiver stands above.
        let _ = give.send(task);
    }
    left
}

impl Crew {
    /// Starts `jobs` threads on these cases, and one more where there are boards: a board has one unit, which takes one case
    /// after the other.
    #[must_use]
    pub fn start(
        mut tasks: Vec<(usize, Task)>,
        jobs: usize,
        canary: Option<&'static Canary>,
    ) -> Self {
        hush();
        tasks.sort_by_key(|(_, task)| weight(&task.unit));
        let on_board = |task: &(usize, Task)| matches!(task.1.unit, Backend::Fpga(_));
        let (boards, others): (Vec<_>, Vec<_>) = tasks.into_iter().partition(on_board);
        let mut queues = vec![queue(others); jobs];
        if !boards.is_empty() {
            queues.push(queue(boards));
        }
        let (tell, ended) = unbounded();
        let busy = Arc::new(Mutex::new(vec![None; queues.len()]));
        for (worker, tasks) in queues.into_iter().enumerate() {
            let (tell, busy) = (tell.clone(), Arc::clone(&busy));
            thread::spawn(move || {
                for (place, Task { unit, case }) in tasks {
                    busy.lock()[worker] = Some(format!("{unit}:{case}"));
                    let ran = Unreachable::catch(|| UnderTest { unit, canary }.run(&case));
                    let lost = ran.is_err();
                    let ended = ran.map(|(row, covered)| (place, row, covered));
                    if tell.send(ended).is_err() || lost {
                        return;
                    }
                }
                busy.lock()[worker] = None;
            });
        }
        Self { ended, busy }
    }

    /// What is under way, in words.
    #[must_use]
    pub fn busy(&self) -> String {
        let busy = self.busy.lock();
        let names: Vec<&str> = busy.iter().flatten().map(String::as_str).collect();
        names.join(", ")
    }
}
