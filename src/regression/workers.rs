//! Threads that run cases, a case at a time, until there are none left or nobody listens any more.
//!
//! The rule that must never break: what a case finds does not depend on the thread it runs on, nor on what runs beside it.

use std::sync::Arc;
use std::thread;

use crossbeam::channel::{Receiver, unbounded};
use hdl::{Backend, RtlCoverage};
use parking_lot::Mutex;
use suite::Coverage;
use suite::canary::Canary;

use super::subject::{UnderTest, hush};
use super::{Row, Task};

/// A case that has ended: its place in the plan, and what came of it.
pub type Ended = (usize, Row, Coverage, RtlCoverage);

/// Threads at work.
pub struct Crew {
    /// What has ended, in the order in which it did; closed when everything has.
    pub ended: Receiver<Ended>,
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
    }
}

impl Crew {
    /// Starts `jobs` threads on these cases.
    #[must_use]
    pub fn start(
        mut tasks: Vec<(usize, Task)>,
        jobs: usize,
        canary: Option<&'static Canary>,
    ) -> Self {
        hush();
        tasks.sort_by_key(|(_, task)| weight(&task.unit));
        let (give, tasks_left) = unbounded();
        for task in tasks {
            // The receiver stands below.
            let _ = give.send(task);
        }
        let (tell, ended) = unbounded();
        let busy = Arc::new(Mutex::new(vec![None; jobs]));
        for worker in 0..jobs {
            let (tasks, tell, busy) = (tasks_left.clone(), tell.clone(), Arc::clone(&busy));
            thread::spawn(move || {
                for (place, Task { unit, case }) in tasks {
                    busy.lock()[worker] = Some(format!("{unit}:{case}"));
                    let (row, functional, rtl) = UnderTest { unit, canary }.run(&case);
                    if tell.send((place, row, functional, rtl)).is_err() {
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
