//! Units that generators get wrong live the same life as hardware, and as compiled Rust, as in Rust-HDL's simulation.
//!
//! Output pins and registers of every unit are compared before each of 2,000 edges, under Verilator, under Icarus
//! Verilog, and in the compiled models. Needs `verilator`, a C++ compiler, `iverilog` and `rustc`; `tests/run` installs them and sets
//! `IMPRINT_TOOLS=required`, without which a machine that lacks one is told so and passes. The rule that must never
//! break: what a generator of hardware was once seen to get wrong has its unit here.

mod harness;
mod models;
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use harness::bench::{digits, prepare, under_icarus, under_verilator};
use harness::cores::on_all_cores;
use harness::tools::lacks;
use harness::vectors::{Vector, vectors};
use models::mutants::unseen;
use models::{Life, Model};
use units::{Shown, Unit};

/// Edges that every unit lives through.
const EDGES: usize = 2_000;

/// Seed of the vectors. `Assumed:` any but zero.
const SEED: u64 = 20_260_101;

/// Texts as Rust-HDL 0.46 writes them, and memories put wrong: what goes wrong, our text, the wrong text.
const MUTANTS: [(&str, &str, &str); 9] = [
    ("lost precedence", "(a & b) == c", "a & b == c"),
    ("a compared carry", "(a + b) == 8'd0", "(a + b) == 0"),
    ("a compared borrow", "(a - b) > 8'hc8", "(a - b) > 200"),
    ("a compared complement", "~a == 8'd7", "~a == 7"),
    ("a cast carry", "{8'd0, a + b}", "((a + b) & 16'hffff)"),
    ("a missing reset", "count <= 8'hf0", "count <= count_d"),
    (
        "a memory that a reset clears",
        "second <= 4'h0;",
        "second <= 4'h0; record[3] <= 32'd0;",
    ),
    ("a look beyond", "if (second < 4'd11)", "if (1'b1)"),
    (
        "a place that has lost bits",
        "wide_put = a < 8'd9",
        "wide_put = 1'b1",
    ),
];

/// All units, after power-up and one clock with reset, and what each shows.
fn units_and_shapes(vectors: &[Vector]) -> (Vec<Box<dyn Unit>>, Vec<Vec<Shown>>) {
    let mut units = units::all();
    let shapes = units.iter_mut().map(|unit| unit.clock(&vectors[0]));
    let shapes = shapes.collect();
    (units, shapes)
}

/// What all units show before each edge.
fn simulated(units: &mut [Box<dyn Unit>], vectors: &[Vector]) -> Vec<Vec<Shown>> {
    let mut shown = |vector| {
        units
            .iter_mut()
            .flat_map(|unit| unit.clock(vector))
            .collect()
    };
    vectors.iter().map(&mut shown).collect()
}

/// What differs first, in words. The first edge brings the reset; what stands before it is anything.
fn first_difference(found: &str, expected: &[Vec<Shown>]) -> Option<String> {
    let lines: Vec<&str> = found.lines().filter(|line| !line.contains('$')).collect();
    if lines.len() != expected.len() {
        return Some(format!("{} lines", lines.len()));
    }
    for (edge, (line, shown)) in lines.iter().zip(expected).enumerate().skip(1) {
        if **line == digits(shown) {
            continue;
        }
        let bits: String = line
            .chars()
            .map(|digit| {
                digit
                    .to_digit(16)
                    .map_or("x".repeat(4), |digit| format!("{digit:04b}"))
            })
            .collect();
        let mut place = bits.len() - shown.iter().map(|value| value.width).sum::<usize>();
        for Shown { name, width, value } in shown {
            let found = &bits[place..place + width];
            if found != format!("{value:0width$b}") {
                return Some(format!(
                    "edge {edge}: {name} is {found}, not {value:0width$b}"
                ));
            }
            place += width;
        }
    }
    None
}

fn verilog(units: &[Box<dyn Unit>]) -> String {
    let texts = units.iter().map(|unit| emit::verilog(&unit.module()));
    texts.collect()
}

#[test]
fn verilator_agrees_with_the_simulation() {
    if lacks("verilator") {
        return;
    }
    let vectors = vectors(SEED, EDGES);
    let (mut units, shapes) = units_and_shapes(&vectors);
    let folder = prepare("verilator", &verilog(&units), &units, &shapes, &vectors);
    let expected = simulated(&mut units, &vectors);
    assert_eq!(first_difference(&under_verilator(&folder), &expected), None);
}

#[test]
fn icarus_agrees_with_the_simulation() {
    if lacks("iverilog") {
        return;
    }
    let vectors = vectors(SEED, EDGES);
    let (mut units, shapes) = units_and_shapes(&vectors);
    let text = verilog(&units);
    let folder = prepare("icarus", &text, &units, &shapes, &vectors);
    let expected = simulated(&mut units, &vectors);
    assert_eq!(first_difference(&under_icarus(&folder), &expected), None);
    let mutants = MUTANTS.map(|(what, right, wrong)| {
        assert!(text.contains(right), "{what}: `{right}` is not there");
        let mutant = text.replacen(right, wrong, 1);
        let name = what.replace(' ', "-");
        (what, prepare(&name, &mutant, &units, &shapes, &vectors))
    });
    on_all_cores(mutants, |(what, folder)| {
        let difference = first_difference(&under_icarus(&folder), &expected);
        assert!(difference.is_some(), "{what} went unseen");
    });
}

/// A unit whose hazard never shows in the vectors would prove nothing.
#[test]
fn every_value_changes() {
    let vectors = vectors(SEED, EDGES);
    let (mut units, _) = units_and_shapes(&vectors);
    for unit in &mut units {
        let mut values: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
        for vector in &vectors {
            for Shown { name, value, .. } in unit.clock(vector) {
                values.entry(name).or_default().insert(value);
            }
        }
        for (name, values) in values {
            assert!(values.len() > 1, "{}: {name} never changes", unit.name());
        }
    }
}

/// The unit after power-up and one clock with reset, and its model.
fn with_model(mut unit: Box<dyn Unit>, vectors: &[Vector]) -> (Life, Box<dyn Model>) {
    let name = unit.name();
    let mut model = models::all().remove(name).expect("a unit has its model");
    unit.clock(&vectors[0]);
    model.tick(&vectors[0]);
    let shown: Vec<_> = vectors.iter().map(|vector| unit.clock(vector)).collect();
    (Life::of(&unit.module(), &shown), model)
}

#[test]
fn the_compiled_models_agree_with_the_simulation() {
    let vectors = vectors(SEED, EDGES);
    for unit in units::all() {
        let name = unit.name();
        let (life, mut model) = with_model(unit, &vectors);
        assert_eq!(life.first_difference(&mut *model, &vectors), None, "{name}");
    }
}

#[test]
fn a_model_put_wrong_lives_another_life() {
    if lacks("rustc") {
        return;
    }
    let unseen = unseen(&units::all(), &vectors(SEED, EDGES));
    assert!(unseen.is_empty(), "went unseen: {unseen:?}");
}

/// A fast way that is seldom gone would prove nothing, and so would one that never leaves an edge.
#[test]
fn the_fast_ways_agree_with_the_simulation() {
    let vectors = vectors(SEED, EDGES);
    for unit in units::all() {
        let name = unit.name();
        let (life, mut model) = with_model(unit, &vectors);
        let fast = life.first_difference_sound(&mut *model, &vectors);
        let fast = fast.unwrap_or_else(|difference| panic!("{name}: {difference}"));
        assert!(fast > EDGES / 3 && fast < EDGES - 1, "{name}: {fast} edges");
    }
}

/// The same of many lanes, each at an edge of its own.
#[test]
fn many_lanes_agree_with_the_simulation() {
    let vectors = vectors(SEED, EDGES);
    let models = models::lanes::all();
    for unit in units::all() {
        let name = unit.name();
        let (life, _) = with_model(unit, &vectors);
        let fast = life.first_difference_lanes(models[name], &vectors);
        let fast = fast.unwrap_or_else(|difference| panic!("{name}: {difference}"));
        assert!(fast > EDGES / 3 && fast < EDGES, "{name}: {fast} edges");
    }
}

#[test]
fn the_generated_files_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generated");
    for unit in units::all() {
        let module = unit.module();
        let name = unit.name();
        for (file, text) in [
            (format!("{name}.v"), emit::verilog(&module)),
            (format!("{name}.rs"), models::text(&module)),
            (format!("lanes/{name}.rs"), models::lanes::text(&module)),
        ] {
            let path = folder.join(file);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::create_dir_all(folder.join("lanes"))
                    .expect("the crate's folder can be written");
                std::fs::write(&path, text).expect("the crate's folder can be written");
                continue;
            }
            let committed = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                committed == text,
                "{} is stale; run UPDATE_GOLDEN=1 cargo test -p emit",
                path.display()
            );
        }
    }
}
