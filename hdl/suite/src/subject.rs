//! The unit under test: makes new ones on demand, and gathers what happens to them.
//!
//! The rule that must never break: every bench of a case is made here, so no clock and no answer goes uncounted.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hdl::AccountingUnit;

use crate::bench::Bench;
use crate::coverage::Coverage;

/// Makes the units that cases run on, and knows what they have covered.
pub struct Subject<'a> {
    new_unit: &'a dyn Fn() -> Box<dyn AccountingUnit>,
    observer: Observer,
}

impl<'a> Subject<'a> {
    /// Units from `new_unit`, as after power-up, with nothing covered yet.
    #[must_use]
    pub fn new(new_unit: &'a dyn Fn() -> Box<dyn AccountingUnit>) -> Self {
        Self {
            new_unit,
            observer: Observer::default(),
        }
    }

    /// A bench after reset, recovery not yet done.
    #[must_use]
    pub fn bench(&self) -> Bench {
        Bench::observed((self.new_unit)(), self.observer.clone())
    }

    /// The same, with something built around the unit.
    #[must_use]
    pub(crate) fn bench_around(
        &self,
        wrap: &dyn Fn(Box<dyn AccountingUnit>) -> Box<dyn AccountingUnit>,
    ) -> Bench {
        Bench::observed(wrap((self.new_unit)()), self.observer.clone())
    }

    /// What has been covered so far.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        self.observer.coverage().clone()
    }

    /// Clocks of all benches together.
    #[must_use]
    pub fn clocks(&self) -> u64 {
        self.observer.0.clocks.load(Ordering::Relaxed)
    }

    /// Clock of the bench that ticked last, since it was made.
    #[must_use]
    pub fn clock(&self) -> u64 {
        self.observer.0.clock.load(Ordering::Relaxed)
    }
}

/// What all benches of one subject tell; clones tell the same one.
///
/// A bench may move between threads, but only one ticks at a time, so plain loads and stores count right.
#[derive(Clone, Default)]
pub(crate) struct Observer(Arc<Seen>);

#[derive(Default)]
struct Seen {
    clock: AtomicU64,
    clocks: AtomicU64,
    coverage: Mutex<Coverage>,
}

impl Observer {
    /// A bench begins its edge number `clock`.
    #[inline]
    pub(crate) fn edge(&self, clock: u64) {
        let clocks = self.0.clocks.load(Ordering::Relaxed);
        self.0.clocks.store(clocks + 1, Ordering::Relaxed);
        self.0.clock.store(clock, Ordering::Relaxed);
    }

    /// What has been covered; a case that failed while it held it leaves it sound.
    pub(crate) fn coverage(&self) -> MutexGuard<'_, Coverage> {
        self.0
            .coverage
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
