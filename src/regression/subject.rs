//! The unit under test: what a back-end's name stands for in a regression.
//!
//! `verilated` is the translation that counts lines; the lock-step takes the fast one. The rule that must never break: a
//! case on a unit runs alike however often it is run, recorded or not.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::panic;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use hdl::{
    Ability, AccountingUnit, Backend, Foreign, Lockstep, NoUnit, RtlCoverage, Unreachable,
    Verilated, VerilogCoverage,
};
use suite::canary::Canary;
use suite::window::{Clocks, Window};
use suite::{Case, Coverage, Failure, Subject};

use super::tally::{Broken, Covered, Row};

/// A back-end, perhaps with a wrong unit in it.
#[derive(Clone, Debug)]
pub struct UnderTest {
    /// The back-end.
    pub unit: Backend,
    /// What stands in place of its first unit.
    pub canary: Option<&'static Canary>,
}

/// Where the units of a case put down what they counted.
#[derive(Default)]
struct Counted {
    rtl: Arc<Mutex<RtlCoverage>>,
    own: Arc<Mutex<VerilogCoverage>>,
}

/// What stands in it: it is whole after each addition, whatever became of who added.
fn unlocked<T: Clone>(counted: &Mutex<T>) -> T {
    counted
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone()
}

thread_local! {
    /// This thread runs a case: its panics are findings, not news.
    static RUNNING: Cell<bool> = const { Cell::new(false) };
    /// Where the case broke.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// From now on a case that breaks does so quietly, and its place in the source is kept.
pub fn hush() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if RUNNING.get() {
            let place = info.location().map(ToString::to_string);
            PLACE.with_borrow_mut(|kept| *kept = place);
        } else {
            before(info);
        }
    }));
}

/// The units that run under that name, each with what stands in its place.
#[must_use]
pub fn unit_names(under: &UnderTest) -> Vec<String> {
    let members = under.members().into_iter().enumerate();
    let name = |(place, member): (usize, Backend)| match under.canary {
        Some(canary) if place == 0 => canary.name.to_owned(),
        _ => member.to_string(),
    };
    members.map(name).collect()
}

/// Cases in which a designer's unit stands alone, because they speak of registers that the specification has not.
const ALONE: [&str; 2] = ["registers", "quiet"];

impl UnderTest {
    /// Runs a case: what came of it, and what it covered.
    ///
    /// # Panics
    /// With an [`Unreachable`] when a unit was lost.
    #[must_use]
    pub fn run(&self, case: &Case) -> (Row, Covered) {
        let counted = Counted::default();
        let (row, functional) = self.live(case, &counted, None);
        let rtl = unlocked(&counted.rtl);
        let own = unlocked(&counted.own);
        let mut covered = Covered {
            functional,
            rtl,
            own: BTreeMap::new(),
        };
        if matches!(self.unit, Backend::Verilog(_)) {
            covered.own.insert(self.unit.to_string(), own);
        }
        (row, covered)
    }

    /// Runs a case again and keeps the last clocks of each unit.
    ///
    /// # Panics
    /// With an [`Unreachable`] when a unit was lost.
    #[must_use]
    pub fn record(&self, case: &Case, window: usize) -> (Row, BTreeMap<String, Clocks>) {
        let window = Window::new(window);
        let (row, _) = self.live(case, &Counted::default(), Some(&window));
        (row, window.clocks())
    }

    fn live(&self, case: &Case, counted: &Counted, window: Option<&Window>) -> (Row, Coverage) {
        let started = Instant::now();
        let new_unit = || self.unit(case, counted, window);
        let subject = Subject::new(&new_unit);
        RUNNING.set(true);
        let ran = Unreachable::catch(|| case.run(&subject));
        RUNNING.set(false);
        let result = ran.unwrap_or_else(|lost| lost.end_run());
        let place = PLACE.take();
        let (clocks, broken, lacking) = match result {
            Ok(passed) => (passed.clocks, None, None),
            Err(failure) => {
                let Failure {
                    message,
                    lacking,
                    clock,
                    clocks,
                } = failure;
                let broken = Broken {
                    message,
                    clock,
                    place,
                };
                match lacking {
                    Some(ability) => (clocks, None, Some(ability.to_string())),
                    None => (clocks, Some(broken), None),
                }
            }
        };
        let wall_s = started.elapsed().as_secs_f64();
        let row = Row {
            clocks,
            wall_s,
            broken,
            lacking,
        };
        (row, subject.coverage())
    }

    /// The back-ends that run side by side: a designer's unit beside the specification where its map claims to be it cycle by
    /// cycle.
    fn members(&self) -> Vec<Backend> {
        let members = self.unit.members();
        let present = "the back-ends of a plan are in this build";
        match &self.unit {
            Backend::Verilog(map) => {
                let (claims, _) = Foreign::claimed(map).expect(present);
                let exact = claims.has(Ability::CycleExact);
                let specification = exact.then_some(Backend::Reference);
                specification.into_iter().chain(members).collect()
            }
            _ => members,
        }
    }

    fn unit(
        &self,
        case: &Case,
        counted: &Counted,
        window: Option<&Window>,
    ) -> Box<dyn AccountingUnit> {
        let present = "the back-ends of a plan are in this build";
        let alone = ALONE.contains(&case.group);
        let members = self.members().into_iter().zip(unit_names(self));
        let members = members.filter(|(member, _)| !alone || *member == self.unit);
        let member = |(place, (member, name)): (usize, (Backend, String))| {
            let mut unit: Box<dyn AccountingUnit> = match (&member, self.canary) {
                (_, Some(canary)) if place == 0 => canary.unit(),
                (Backend::Verilog(map), _) => {
                    Box::new(Foreign::covered(map, &counted.own).expect(present))
                }
                _ if self.unit == Backend::Verilated => {
                    Box::new(Verilated::covered(&counted.rtl).expect(present))
                }
                _ => hdl::unit(member).unwrap_or_else(|none| match none {
                    // It was there when the plan was made.
                    NoUnit::Board(error) => Unreachable::from(error).end_run(),
                    none => panic!("{present}: {none}"),
                }),
            };
            if let Some(window) = window {
                unit = window.record(&name, unit);
            }
            (name, unit)
        };
        let mut units: Vec<_> = members.enumerate().map(member).collect();
        match units.len() {
            1 => units.remove(0).1,
            _ => Box::new(Lockstep::new(units)),
        }
    }
}
