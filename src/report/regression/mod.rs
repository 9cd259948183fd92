//! What a regression says: one set of figures, as tables for people, as JSON schema 1, as JUnit XML and as LCOV for other tools.
//!
//! All forms print the same [`Regression`]; none computes anything of its own. `wall_s` is the only figure that depends on
//! the host.

mod junit;
mod lcov;
mod text;

pub use junit::junit;
pub use lcov::lcov;
pub use text::table;

use std::collections::BTreeMap;

use hdl::{Backend, FileCoverage, RtlCoverage, Verilated};
use serde::Serialize;
use suite::Coverage;

use super::SCHEMA;
use crate::regression::{Broken, Plan, Tally, Task, UnderTest, unit_names};

/// A regression, complete.
#[derive(Debug, Serialize)]
pub struct Regression {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Always `regress`.
    pub command: &'static str,
    /// Version of the program.
    pub version: &'static str,
    /// Seed of the random lives.
    pub seed: u64,
    /// The long form.
    pub full: bool,
    /// The deliberately wrong unit that was run; null without one.
    pub canary: Option<String>,
    /// SHA-256 of the unit as emitted Verilog.
    pub unit_hash: String,
    /// The foreign tools, as they name themselves.
    pub tools: BTreeMap<&'static str, &'static str>,
    /// Every back-end.
    pub units: Vec<Unit>,
    /// Every case that broke.
    pub failures: Vec<Failure>,
    /// Every case that was left, for what the unit lacks.
    pub skipped: Vec<Skipped>,
    /// What commands met.
    pub functional: Functional,
    /// What of our own Verilog was run; null where no unit counted.
    pub rtl: Option<Rtl>,
    /// What of a designer's Verilog was run, file by file.
    pub own: Vec<OwnFile>,
    /// What the figures mean, or lack.
    pub remarks: Vec<String>,
    /// Everything held.
    pub held: bool,
}

/// One back-end.
#[derive(Debug, Serialize)]
pub struct Unit {
    /// Its name.
    pub unit: String,
    /// What ran under that name.
    pub members: Vec<String>,
    /// Cases.
    pub cases: usize,
    /// Those that broke.
    pub failed: usize,
    /// Those that were left, for what the unit lacks.
    pub skipped: usize,
    /// Clocks of all cases.
    pub clocks: u64,
    /// Host seconds, of all threads together.
    pub wall_s: f64,
}

/// A case that broke.
#[derive(Debug, Serialize)]
pub struct Failure {
    /// Its name: the back-end and the case.
    pub id: String,
    /// The command that runs it again.
    pub replay: String,
    /// What was found.
    pub message: String,
    /// Edge after which it was found, in the life of the unit that ticked last.
    pub clock: u64,
    /// Place of the assertion in the source; null if there is none.
    pub place: Option<String>,
    /// Files that show the last clocks, if they were kept.
    pub waveforms: Vec<String>,
}

/// A case that was left, for what the unit lacks: it says nothing of the unit.
#[derive(Debug, Serialize)]
pub struct Skipped {
    /// Its name: the back-end and the case.
    pub id: String,
    /// What the unit has not.
    pub lacks: String,
}

/// What of one of a designer's files was run.
#[derive(Debug, Serialize)]
pub struct OwnFile {
    /// The back-end.
    pub unit: String,
    /// The file.
    pub file: &'static str,
    /// Lines that can run.
    pub lines: usize,
    /// Those that did.
    pub hit: usize,
    /// Ways out of choices.
    pub branches: usize,
    /// Those that were taken.
    pub branches_hit: usize,
}

/// Functional coverage.
#[derive(Debug, Serialize)]
pub struct Functional {
    /// All cases were run, so that a hole counts.
    pub judged: bool,
    /// Bins that can be reached.
    pub reachable: usize,
    /// Those that were.
    pub hit: usize,
    /// Those that were not.
    pub holes: Vec<String>,
    /// Bins that were hit and cannot be.
    pub astray: Vec<Astray>,
}

/// A bin that was hit though a rule calls it unreachable.
#[derive(Debug, Serialize)]
pub struct Astray {
    /// The bin.
    pub bin: String,
    /// The rule.
    pub rule: &'static str,
}

/// Coverage of the Verilog.
#[derive(Debug, Serialize)]
pub struct Rtl {
    /// All cases were run, so that a hole counts.
    pub judged: bool,
    /// Lines that can run.
    pub lines: usize,
    /// Those that did.
    pub hit: usize,
    /// Those that did not and nobody has explained.
    pub holes: Vec<Line>,
    /// Those that did not, with the reason.
    pub explained: Vec<Line>,
    /// Explanations of lines that did run, or are not there.
    pub stale: Vec<String>,
    /// Ways out of choices.
    pub branches: usize,
    /// Those that were taken.
    pub branches_hit: usize,
    /// Bits of inputs and registers, each rising and falling.
    pub toggles: usize,
    /// Those that did.
    pub toggles_hit: usize,
    /// Choices of which a way was not taken: line, way, text.
    pub branch_holes: Vec<String>,
    /// Bits that did not rise or did not fall, as `NAME[BIT] rise`.
    pub toggle_holes: Vec<String>,
}

/// A line of `hdl/rtl/unit.v`.
#[derive(Debug, Serialize)]
pub struct Line {
    /// Its number, from 1.
    pub line: u32,
    /// The heading under which it stands.
    pub part: &'static str,
    /// What it says.
    pub text: &'static str,
    /// Why nothing runs it.
    pub why: Option<&'static str>,
}

impl Regression {
    /// The report on what was found; waveforms by the id that they belong to.
    #[must_use]
    pub fn of(plan: &Plan, tally: &Tally, waveforms: &BTreeMap<String, Vec<String>>) -> Self {
        let judged = plan.is_whole();
        let failures: Vec<_> = tally
            .broken()
            .map(|(task, broken)| failure(plan, task, broken, waveforms))
            .collect();
        let functional = Functional::of(&tally.done.covered.functional, judged);
        let counted = plan.backends().any(|unit| unit == Backend::Verilated);
        let rtl = counted.then(|| Rtl::of(&tally.done.covered.rtl, judged));
        let held = failures.is_empty() && functional.held() && rtl.as_ref().is_none_or(Rtl::held);
        Self {
            schema: SCHEMA,
            command: "regress",
            version: env!("CARGO_PKG_VERSION"),
            seed: plan.seed,
            full: plan.full,
            canary: plan.canary.clone(),
            unit_hash: hdl::unit_hash(),
            tools: Verilated::version()
                .map(|version| ("verilator", version))
                .into_iter()
                .collect(),
            units: plan
                .backends()
                .map(|unit| Unit::of(plan, tally, &unit))
                .collect(),
            failures,
            skipped: tally.skipped().map(skipped).collect(),
            functional,
            rtl,
            own: own(tally),
            remarks: Vec::new(),
            held,
        }
    }
}

fn skipped((task, lacks): (&Task, &str)) -> Skipped {
    Skipped {
        id: task.to_string(),
        lacks: lacks.to_owned(),
    }
}

/// What of each designer's Verilog was run.
fn own(tally: &Tally) -> Vec<OwnFile> {
    let mut rows = Vec::new();
    for (unit, files) in own_files(tally) {
        rows.extend(files.into_iter().map(|(file, coverage)| OwnFile {
            unit: unit.clone(),
            file,
            lines: coverage.lines.len(),
            hit: coverage.lines.values().filter(|hits| **hits > 0).count(),
            branches: coverage.branches.len(),
            branches_hit: coverage.branches.iter().filter(|way| way.hits > 0).count(),
        }));
    }
    rows
}

/// The coverage of each designer's unit by file. A unit that ran is there.
fn own_files(tally: &Tally) -> Vec<(String, BTreeMap<&'static str, FileCoverage>)> {
    let own = tally.done.covered.own.iter();
    let files = |(name, coverage): (&String, &hdl::VerilogCoverage)| match name.parse().ok()? {
        Backend::Verilog(map) => Some((name.clone(), coverage.files(&map).ok()?)),
        _ => None,
    };
    own.filter_map(files).collect()
}

fn failure(
    plan: &Plan,
    task: &Task,
    broken: &Broken,
    waveforms: &BTreeMap<String, Vec<String>>,
) -> Failure {
    let id = task.to_string();
    Failure {
        replay: plan.replay(task),
        waveforms: waveforms.get(&id).cloned().unwrap_or_default(),
        id,
        message: broken.message.clone(),
        clock: broken.clock,
        place: broken.place.clone(),
    }
}

impl Unit {
    fn of(plan: &Plan, tally: &Tally, unit: &Backend) -> Self {
        let sum = tally.unit(unit);
        let canary = plan.canary();
        Self {
            unit: unit.to_string(),
            members: unit_names(&UnderTest {
                unit: unit.clone(),
                canary,
            }),
            cases: sum.cases,
            failed: sum.failed,
            skipped: sum.skipped,
            clocks: sum.clocks,
            wall_s: sum.wall_s,
        }
    }
}

impl Functional {
    fn of(coverage: &Coverage, judged: bool) -> Self {
        let astray = |(bin, rule): (suite::coverage::Bin, _)| Astray {
            bin: bin.to_string(),
            rule,
        };
        Self {
            judged,
            reachable: Coverage::reachable(),
            hit: coverage.reached(),
            holes: coverage.holes().map(|bin| bin.to_string()).collect(),
            astray: coverage.astray().map(astray).collect(),
        }
    }

    /// Nothing is missing where everything was run, and nothing was hit that cannot be.
    #[must_use]
    pub fn held(&self) -> bool {
        self.astray.is_empty() && (!self.judged || self.holes.is_empty())
    }
}

impl Rtl {
    fn of(coverage: &RtlCoverage, judged: bool) -> Self {
        let lines = coverage.lines();
        let idle = coverage.holes().into_iter().map(|hole| Line {
            line: hole.line,
            part: hole.part,
            text: hole.text,
            why: hole.why,
        });
        let (explained, holes): (Vec<_>, Vec<_>) = idle.partition(|line| line.why.is_some());
        let branches = coverage.branches();
        let untaken = branches.iter().filter(|branch| branch.hits == 0);
        let toggles = coverage.toggles();
        let still = toggles.iter().flat_map(|toggle| {
            let name = format!("{}[{}]", toggle.signal, toggle.bit);
            let rise = (!toggle.rose).then(|| format!("{name} rise"));
            let fall = (!toggle.fell).then(|| format!("{name} fall"));
            rise.into_iter().chain(fall)
        });
        let branch_holes: Vec<_> = untaken
            .map(|branch| {
                let (_, text) = RtlCoverage::text(branch.line);
                format!("{} {}: {text}", branch.line, branch.way)
            })
            .collect();
        let toggle_holes: Vec<_> = still.collect();
        Self {
            judged,
            lines: lines.len(),
            hit: lines.values().filter(|hits| **hits > 0).count(),
            holes,
            explained,
            stale: coverage.stale_explanations(),
            branches: branches.len(),
            branches_hit: branches.len() - branch_holes.len(),
            toggles: 2 * toggles.len(),
            toggles_hit: 2 * toggles.len() - toggle_holes.len(),
            branch_holes,
            toggle_holes,
        }
    }

    /// Where everything was run, every line was, or is explained, and every explanation is needed.
    #[must_use]
    pub fn held(&self) -> bool {
        !self.judged || (self.holes.is_empty() && self.stale.is_empty())
    }
}
