//! A unit of one's own, seen from outside: our own Verilog taken for a stranger's, behind a map that claims everything.
//!
//! Every test here needs Verilator and a C++ compiler, and passes where they are not installed, unless `IMPRINT_TOOLS=required`.

#![allow(clippy::unwrap_used)]

#[path = "../emit/tests/harness/cores.rs"]
mod cores;

use std::fs;
use std::path::{Path, PathBuf};

use cores::on_all_cores;
use hdl::regs::command;
use hdl::{
    AccountingUnit, Backend, Foreign, Lockstep, Phase, StateBit, UnitError, UnitIn, Verilated,
};
use suite::{Bench, Case, Plan, Subject, own_cases};

/// Verilator is there. Where the tools are required, a machine without it fails.
fn tools() -> bool {
    let there = Verilated::version().is_some();
    let required = std::env::var_os("IMPRINT_TOOLS").is_some();
    assert!(there || !required, "this test needs verilator");
    there
}

/// The map of `rtl/unit.v` with these claims in place of its own, and the registers if they are to be named.
fn map(folder: &Path, claims: &str, registers: bool) -> PathBuf {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("rtl/unit.v");
    let text = Foreign::our_map().replace("unit.v", &ours.display().to_string());
    let (pins, rest) = text.split_once("[claims]").unwrap();
    let (_, named) = rest.split_once("[registers]").unwrap();
    let named = if registers {
        format!("[registers]{named}")
    } else {
        String::new()
    };
    let path = folder.join("map.toml");
    fs::write(&path, format!("{pins}[claims]\n{claims}\n{named}")).unwrap();
    path
}

/// It beside the specification.
fn pair(map: &Path) -> Box<dyn AccountingUnit> {
    let both = [Backend::Reference, Backend::Verilog(map.to_owned())];
    let named = |backend: Backend| {
        let unit = hdl::unit(backend.clone()).unwrap_or_else(|error| panic!("{error}"));
        (backend.to_string(), unit)
    };
    Box::new(Lockstep::new(both.map(named).into()))
}

fn run(case: &Case, new_unit: &dyn Fn() -> Box<dyn AccountingUnit>) {
    if let Err(failure) = case.run(&Subject::new(new_unit)) {
        panic!("{case}: {failure}");
    }
}

#[test]
fn our_own_verilog_behind_a_map_is_the_specification_in_every_case_of_the_suite() {
    if !tools() {
        return;
    }
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("rtl/map.toml");
    let plan = Plan {
        cycles: 300_000,
        ..Plan::short(1)
    };
    // One of the cross product is enough for the way there; `regress` runs all.
    let (crossed, mut cases): (Vec<Case>, Vec<Case>) = own_cases(&plan)
        .into_iter()
        .partition(|case| case.group == "cross");
    cases.extend(crossed.into_iter().take(1));
    on_all_cores(cases, |case| run(&case, &|| pair(&map)));
}

/// A bench with that unit, ready, set 1 open and a debit under way.
fn debiting(map: &Path) -> Bench {
    let mut bench = Bench::new(hdl::unit(Backend::Verilog(map.to_owned())).unwrap());
    bench.until_ready();
    bench.open(1, true, 9_000);
    bench.value(100);
    bench.settle();
    bench.write(hdl::regs::IRQ_CLEAR, 0);
    bench.write(hdl::regs::COMMAND, command::DEBIT);
    bench
}

#[test]
fn a_unit_whose_map_claims_nothing_is_never_quiet_and_refuses_what_needs_registers() {
    if !tools() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let map = map(folder.path(), "", false);
    let mut bench = debiting(&map);
    for _ in 0..2_000 {
        bench.tick();
        assert!(!bench.unit.quiet());
    }
    assert!(bench.unit.fields().is_empty() && bench.unit.state().0.is_empty());
    let bit = StateBit { field: 0, bit: 0 };
    let refused = [
        bench.unit.flip(bit),
        bench.unit.set_state(&hdl::UnitState(vec![0])),
    ];
    for refusal in refused {
        assert!(
            matches!(refusal, Err(UnitError::Unsupported(_))),
            "{refusal:?}"
        );
        assert!(
            refusal
                .unwrap_err()
                .to_string()
                .contains("names no registers")
        );
    }
}

#[test]
fn clones_of_a_unit_without_named_registers_go_on_alike_and_noise_is_gone_after_a_reset() {
    if !tools() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let map = map(folder.path(), "", false);
    let mut whole = debiting(&map);
    for _ in 0..100 {
        whole.tick();
    }
    let mut twin = whole.clone();
    let mut cut = whole.clone();
    for _ in 0..2_000 {
        assert_eq!(whole.tick(), twin.tick());
    }
    assert_eq!(whole.unit.phase(), Phase::Idle, "it has been answered");
    // What the supply leaves is anything, and another thing each time.
    let mut noises = [1, 2].map(|seed| {
        let mut unit = cut.unit.boxed_clone();
        unit.scramble(&mut || seed);
        unit.out()
    });
    assert_ne!(noises[0], noises[1]);
    noises.reverse();
    cut.power_cycle(3);
    cut.until_ready();
    assert_eq!(cut.select(1), hdl::regs::result::OK);
    let reset = UnitIn {
        reset: true,
        ..UnitIn::IDLE
    };
    assert!(!cut.unit.tick(reset).irq);
}

/// What is said of a map in which `from` has become `to`.
fn said(from: &str, to: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = map(folder.path(), "", true);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let error = hdl::unit(Backend::Verilog(path.clone()))
        .err()
        .expect("a mistake");
    let said = error.to_string();
    assert!(said.contains("map.toml") || said.contains(".v:"), "{said}");
    said
}

#[test]
fn a_mistake_in_a_map_is_named_with_the_place_where_it_stands() {
    if !tools() {
        return;
    }
    for (from, to, words) in [
        (
            "[unit]",
            "[unit]\ncolour = 1",
            ["line 4", "unknown field `colour`"],
        ),
        ("[unit]", "[unit", ["line 3", "map.toml"]),
        (
            "top = \"accounting_unit\"",
            "top = \"counting_unit\"",
            ["unit.top", "counting_unit"],
        ),
        (
            "clock = \"clock\"",
            "clock = \"clk\"",
            ["unit.clock", "clk"],
        ),
        (
            "rtl/unit.v",
            "rtl/nothing.v",
            ["nothing.v", "relative to the map"],
        ),
        (
            "psel_i = \"psel_i\"",
            "psel_i = \"select_i\"",
            ["[inputs] psel_i", "there is no pin select_i"],
        ),
        (
            "psel_i = \"psel_i\"",
            "psel_i = \"~psel_i\"",
            ["[inputs] psel_i", "`~psel_i` is not understood"],
        ),
        ("psel_i = \"psel_i\"", "", ["unit.top", "psel_i"]),
        (
            "psel_i = \"psel_i\"",
            "psel_i = \"paddr_i\"",
            ["[inputs] psel_i", "8 bits"],
        ),
        ("irq_o = \"irq_o\"", "", ["[outputs]", "irq_o"]),
        (
            "irq_o = \"irq_o\"",
            "irq_o = \"int_o\"",
            ["[outputs]", "int_o"],
        ),
        (
            "irq_o = \"irq_o\"",
            "iqr_o = \"irq_o\"",
            ["[outputs] iqr_o", "there is no such pin"],
        ),
        (
            "irq_o = \"irq_o\"",
            "irq_o = \"2\"",
            ["[outputs] irq_o", "is no constant"],
        ),
        (
            "[claims]",
            "[widths]\nirq_o = 3\n[claims]",
            ["irq_o", "bits"],
        ),
        (
            "[claims]",
            "[claims]\nlacks = [\"gold\"]",
            ["claims.lacks", "nothing is called `gold`"],
        ),
        (
            "state = 8",
            "state = 9",
            ["[registers] state", "1 x 8 in the Verilog"],
        ),
        (
            "state = 8",
            "estate = 8",
            ["[registers] estate", "keeps nothing of that name"],
        ),
        (
            "state = 8",
            "\"a b\" = 8",
            ["[registers] a b", "INSTANCE.NAME"],
        ),
        ("state = 8", "state = 0", ["[registers] state", "1 bit to"]),
    ] {
        let said = said(from, to);
        for word in words {
            assert!(said.contains(word), "{to} should say {word}: {said}");
        }
    }
}

#[test]
fn a_mistake_in_the_verilog_is_named_with_file_and_line() {
    if !tools() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = map(folder.path(), "", false);
    fs::write(
        folder.path().join("wrong.v"),
        "module wrong (input clock);\n  reg x;\n  always @(posedge clock) x <= ;\nendmodule\n",
    )
    .unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replacen("files = [", "files = [\"wrong.v\", ", 1),
    )
    .unwrap();
    let said = hdl::unit(Backend::Verilog(path)).err().unwrap().to_string();
    assert!(
        said.contains("wrong.v:3:") && said.contains("syntax error"),
        "{said}"
    );
}
