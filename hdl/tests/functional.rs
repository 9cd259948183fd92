//! What the suite covers: everything that can be reached, by the short form without a single random clock.
//!
//! And the measure is itself measured: what is left out leaves holes with names, a wrong rule is found, what was written
//! down reads back the same.

use std::convert::Infallible;
use std::str::FromStr;

use hdl::regs::result;
use hdl::{Backend, unit};
use suite::coverage::{Asked, Bin, Met, reachable};
use suite::{Case, Coverage, Plan, Subject, case, cases};

/// The short form, all of it directed or crossed.
fn short() -> Vec<Case> {
    cases(&Plan {
        cycles: 0,
        ..Plan::short(0)
    })
}

/// What these cases cover; none of them may fail.
fn covered_by(cases: impl IntoIterator<Item = Case>) -> Coverage {
    let new_unit = || unit(Backend::Compiled).expect("a back-end of every build");
    let subject = Subject::new(&new_unit);
    for case in cases {
        if let Err(failure) = case.run(&subject) {
            panic!("{case}: {failure}");
        }
    }
    subject.coverage()
}

fn names(bins: impl Iterator<Item = Bin>) -> Vec<String> {
    bins.map(|bin| bin.to_string()).collect()
}

#[test]
fn the_short_form_reaches_all_that_can_be_reached_and_nothing_else() {
    let coverage = covered_by(short());
    let text = coverage.to_string();
    assert!(text.lines().all(|line| line.len() <= 100), "{text}");
    assert_eq!(names(coverage.holes()), [""; 0]);
    assert_eq!(coverage.astray().count(), 0);
    assert_eq!(coverage.reached(), Coverage::reachable());
    let rows: Vec<_> = coverage.rows().collect();
    let rows = rows.iter().map(|(name, hits)| (name.as_str(), *hits));
    assert_eq!(Coverage::from_rows(rows), Ok(coverage));
}

#[test]
fn what_is_left_out_leaves_holes_with_names() {
    let without = |group: &str| covered_by(short().into_iter().filter(|case| case.group != group));
    let coverage = without("sequencer");
    let holes = names(coverage.holes());
    assert!(
        holes.contains(&"sequencer/settle/ask/both".to_owned()),
        "{holes:?}"
    );
    assert!(holes.iter().all(|hole| hole.starts_with("sequencer/")));
    let text = coverage.to_string();
    assert!(text.contains("hole: sequencer/settle/ask/both"), "{text}");
    let settle = text.lines().find(|line| line.starts_with("settle"));
    let cells: Vec<_> = settle.expect("a row").split_whitespace().collect();
    assert_eq!(cells[2..], ["."; 5]);
    assert!(cells[1].ends_with("/4") && cells[1] != "4/4", "{cells:?}");
    let coverage = without("cross");
    let holes = names(coverage.holes());
    for hole in [
        "answer/debit/PRINT_DUE/issued/both/A",
        "answer/open/OPENING_USED/closed/A/none",
        "taken/reprint/recording a lock/A",
    ] {
        assert!(holes.contains(&hole.to_owned()), "{hole} is no hole");
    }
}

#[test]
fn a_rule_that_promises_too_much_leaves_a_hole_and_one_that_promises_too_little_a_hit_astray() {
    let one_set = ["cross/0-0/0", "cross/0-0/1"].map(|name| case(name).expect("a case"));
    let coverage = covered_by(one_set);
    let debit_elsewhere = |bin| {
        matches!(
            bin,
            Bin::Answer {
                asked: Asked::Debit,
                result: result::OK,
                met: Met::Elsewhere,
                ..
            }
        )
    };
    let too_much = |bin| {
        if debit_elsewhere(bin) {
            Ok(())
        } else {
            reachable(bin)
        }
    };
    let holes = names(coverage.holes_by(too_much));
    let hole = "answer/debit/OK/elsewhere/none/none".to_owned();
    assert!(holes.contains(&hole));
    assert!(!names(coverage.holes()).contains(&hole));
    let too_little = |bin| match bin {
        Bin::Answer {
            result: result::OPENING_USED,
            ..
        } => Err("never"),
        bin => reachable(bin),
    };
    assert_eq!(coverage.astray().count(), 0);
    let astray = names(coverage.astray_by(too_little).map(|(bin, _)| bin));
    assert!(astray.contains(&"answer/open/OPENING_USED/empty/none/none".to_owned()));
}

#[test]
fn the_readme_says_how_many_bins_there_are() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/suite/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let (all, can) = (Bin::all().count(), Coverage::reachable());
    let sentence = format!("of {all} bins {can} can be");
    assert!(readme.contains(&sentence), "`{sentence}` is not there");
}

#[test]
fn covering_twice_is_covering_once_and_adding_up() {
    let once = covered_by(case("franking/one_piece_from_intent_to_print"));
    let mut twice = once.clone();
    twice.merge(&once);
    assert_eq!(twice.reached(), once.reached());
    for (bin, hits) in once.bins() {
        assert_eq!(twice.hits(bin), 2 * hits, "{bin}");
    }
}

#[test]
fn every_bin_has_a_name_of_its_own() {
    let mut seen = std::collections::HashSet::new();
    for bin in Bin::all() {
        let name = bin.to_string();
        assert_eq!(Bin::from_str(&name), Ok(bin));
        assert!(seen.insert(name), "{bin} twice");
    }
    let everything = Coverage::default()
        .holes_by(|_| Ok::<(), Infallible>(()))
        .count();
    assert_eq!(everything, seen.len());
    for name in [
        "",
        "answer",
        "answer/debit/OK/open/none",
        "taken/debit/lunch/none",
    ] {
        let unknown = Bin::from_str(name).expect_err(name).to_string();
        assert!(unknown.contains(&format!("`{name}`")), "{unknown}");
    }
}
