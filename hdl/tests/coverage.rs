//! What the covered unit says of the lines, branches and bits that it ran, and that it is the same unit as the others.
//!
//! Where the build has no Verilator these tests pass; `verilated.rs` says so, and fails where the tools are required.

use std::sync::{Arc, Mutex};

use hdl::state::{FIELDS, Field};
use hdl::{AccountingUnit, Lockstep, Reference, RtlCoverage, StateBit, Toggle, Verilated};
use suite::Subject;
use suite::bench::random::live;
use suite::bench::{Bench, field};

type Shared = Arc<Mutex<RtlCoverage>>;

/// A unit that counts, if the build has one.
fn covered(coverage: &Shared) -> Option<Box<dyn AccountingUnit>> {
    let unit = Verilated::covered(coverage).ok()?;
    Some(Box::new(unit))
}

/// What a piece of work covers.
fn of(work: impl FnOnce(Bench)) -> Option<RtlCoverage> {
    let coverage = Shared::default();
    work(Bench::new(covered(&coverage)?));
    let coverage = coverage.lock().expect("no panic").clone();
    Some(coverage)
}

/// Hits of the first line that reads so in that part of the unit.
fn hits(coverage: &RtlCoverage, part: &str, text: &str) -> u64 {
    let mut lines = coverage.lines().into_iter();
    let found = lines.find(|(line, _)| RtlCoverage::text(*line) == (part, text));
    found.expect("a line that is counted").1
}

fn toggle(coverage: &RtlCoverage, signal: &str, bit: u32) -> Toggle {
    let mut toggles = coverage.toggles().into_iter();
    let found = toggles.find(|toggle| toggle.signal == signal && toggle.bit == bit);
    found.expect("a bit that is watched")
}

#[test]
fn it_lives_as_specified_whatever_strikes_it() {
    let coverage = Shared::default();
    if covered(&coverage).is_none() {
        return;
    }
    let pair = || -> Box<dyn AccountingUnit> {
        Box::new(Lockstep::new(vec![
            ("reference".into(), Box::new(Reference::new())),
            ("covered".into(), covered(&coverage).expect("asked before")),
        ]))
    };
    for seed in 0..4 {
        live(&Subject::new(&pair), seed, 50_000);
    }
    let lines = coverage.lock().expect("no panic").lines();
    let hit = lines.values().filter(|hits| **hits > 0).count();
    assert!(lines.len() > 1_500, "only {} lines", lines.len());
    assert!(hit * 10 > lines.len() * 9, "{hit} of {}", lines.len());
}

#[test]
fn lines_count_when_they_run_and_only_then() {
    let restarts = |coverage| hits(coverage, "Clear", "state_d = 8'd0;");
    let mut edges = 0;
    let sound = of(|mut bench| {
        bench.until_ready();
        edges = bench.cycle;
    });
    let Some(sound) = sound else { return };
    // At power-up the registers do not fit their complements.
    assert_eq!(restarts(&sound), 1);
    // The two blocks run once for an edge, whatever a simulator computes besides.
    assert_eq!(hits(&sound, "Decode", "low_state = state[3:0];"), edges);
    assert_eq!(
        hits(&sound, "Restart", "always @(posedge clock) begin"),
        edges
    );
    assert_eq!(hits(&sound, "Restart", "state <= 8'hd2;"), 2, "reset");
    assert!(hits(&sound, "Choose", "state_d = FETCH;") > 0);
    assert_eq!(hits(&sound, "Apply", "stores = 1'b1;"), 0);
    let struck = of(|mut bench| {
        bench.until_ready();
        let (field, bit) = (field("patience"), 3);
        bench.unit.flip(StateBit { field, bit }).expect("it sticks");
        bench.tick();
    });
    assert!(restarts(&struck.expect("asked before")) > 1);
}

#[test]
fn a_choice_counts_each_way() {
    let Some(coverage) = of(|mut bench| bench.until_ready()) else {
        return;
    };
    let branches = coverage.branches();
    let first = |line| branches.iter().position(|branch| branch.line == line);
    let choices: Vec<_> = branches.iter().map(|branch| branch.line).collect();
    assert!(choices.is_sorted() && choices.len() > 500);
    for branch in &branches {
        let place = first(branch.line).expect("it is there");
        let (_, text) = RtlCoverage::text(branch.line);
        assert!(text.contains("if (") || text.contains('?'), "{text}");
        assert_eq!(branches[place].way, "if");
        assert_eq!(branches[place + 1].way, "else");
    }
    let taken = branches.iter().filter(|branch| branch.hits > 0).count();
    assert!((100..choices.len()).contains(&taken), "{taken}");
}

#[test]
fn a_bit_toggles_at_an_edge_and_what_a_fault_forces_is_none() {
    let ready = |coverage: &RtlCoverage| toggle(coverage, "ready", 0);
    let Some(reset) = of(drop) else { return };
    assert!(!ready(&reset).rose && !ready(&reset).fell);
    assert!(toggle(&reset, "reset_i", 0).rose);
    assert!(!toggle(&reset, "reset_i", 0).fell, "no clock without it");
    let forced = of(|mut bench| {
        let (field, bit) = (field("ready"), 0);
        bench.unit.flip(StateBit { field, bit }).expect("it sticks");
    });
    assert_eq!(forced.as_ref().map(ready), Some(ready(&reset)));
    let recovered = of(|mut bench| bench.until_ready());
    let recovered = ready(&recovered.expect("asked before"));
    assert!(recovered.rose && !recovered.fell);
    for toggle in reset.toggles() {
        let (_, declared) = RtlCoverage::text(toggle.line);
        let field = FIELDS.iter().find(|field| field.name == toggle.signal);
        let holder = field.map_or_else(|| toggle.signal.to_owned(), Field::holder);
        let variable = holder.split('[').next().expect("a name");
        assert!(declared.contains(variable), "{toggle:?}: {declared}");
    }
}

#[test]
fn what_several_units_cover_adds_up_and_a_clone_adds_its_own_alone() {
    let ready = |mut bench: Bench| bench.until_ready();
    let debit = |mut bench: Bench| {
        bench.until_ready();
        bench.open(1, true, 9_000);
    };
    let (Some(one), Some(other)) = (of(ready), of(debit)) else {
        return;
    };
    let mut both = one.clone();
    both.merge(&other);
    let mut turned = other.clone();
    turned.merge(&one);
    assert_eq!(both, turned);
    let shared = Shared::default();
    for work in [&ready as &dyn Fn(Bench), &debit] {
        work(Bench::new(covered(&shared).expect("asked before")));
    }
    assert_eq!(*shared.lock().expect("no panic"), both);
    let cloned = of(|mut bench| {
        bench.until_ready();
        drop(bench.clone());
        bench.clone().open(1, true, 9_000);
    });
    assert_eq!(cloned.as_ref(), Some(&other), "run once, by the clone");
    let (hits, toggles) = both.rows();
    let read = RtlCoverage::from_rows(hits.to_vec(), toggles.to_vec());
    assert_eq!(read, Some(both.clone()));
    assert_eq!(RtlCoverage::from_rows(vec![1], Vec::new()), None);
}
