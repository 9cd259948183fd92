//! Work that a test spreads over the cores of the machine.
//!
//! The rule that must never break: every item is worked on, and a panic over one of them fails the test.

use std::sync::Mutex;
use std::thread::{available_parallelism, scope};

/// Does `work` for each item, as many at a time as there are cores.
pub fn on_all_cores<T: Send>(items: impl IntoIterator<Item = T>, work: impl Fn(T) + Sync) {
    let left = Mutex::new(Vec::from_iter(items));
    let next = || left.lock().expect("no holder panics").pop();
    scope(|scope| {
        for _ in 0..available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(item) = next() {
                    work(item);
                }
            });
        }
    });
}
