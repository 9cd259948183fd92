//! Names of cases: each reproduces its case, alone and every time, and none is taken for another.
//!
//! A random life runs alone, because its choices come from a seed of its own.

use std::collections::HashSet;

use hdl::{AccountingUnit, Backend, unit};
use suite::{Passed, Plan, Subject, case, cases};

fn compiled() -> Box<dyn AccountingUnit> {
    unit(Backend::Compiled).expect("a back-end of every build")
}

#[test]
fn every_case_of_a_plan_is_found_by_its_name_alone() {
    for plan in [Plan::short(0x2a), Plan::full(u64::MAX)] {
        let mut seen = HashSet::new();
        for planned in cases(&plan) {
            let name = planned.to_string();
            assert_eq!(case(&name).map(|found| found.to_string()), Ok(name.clone()));
            assert!(seen.insert(name), "{planned} twice");
        }
        assert!(seen.len() > 140, "{} cases", seen.len());
    }
}

#[test]
fn a_name_that_no_case_has_is_refused_with_what_there_is() {
    for name in [
        "",
        "refusals",
        "refusals/",
        "refusals/no_such_case",
        "refusals/values_at_their_bounds@61",
        "power_cut/a_debit_is_booked_or_not@1",
        "power_cut/a_debit_is_booked_or_not@061",
        "power_cut/a_debit_is_booked_or_not@0",
        "cross/2-0/0",
        "cross/0-0/4",
        "random/2A/0",
        "random/2a",
        "random/g/0",
        "random/1ffffffffffffffff/0",
    ] {
        let refused = case(name).expect_err(name).to_string();
        assert!(refused.contains(&format!("no case `{name}`")), "{refused}");
        assert!(refused.contains("random/SEED/LIFE"), "{refused}");
    }
}

#[test]
fn random_clocks_come_in_whole_lives_and_each_is_its_own() {
    let lives = |cycles| {
        let plan = Plan {
            cycles,
            ..Plan::short(7)
        };
        let lives = cases(&plan)
            .into_iter()
            .filter(|case| case.group == "random");
        lives.collect::<Vec<_>>()
    };
    assert_eq!(lives(0).len(), 0);
    assert_eq!(lives(1).len(), 1);
    let ran: Vec<_> = lives(300_000)
        .iter()
        .map(|life| {
            let subject = Subject::new(&compiled);
            let Passed { clocks } = life.run(&subject).expect("a sound unit");
            assert!((100_000..110_000).contains(&clocks), "{clocks}");
            let again = Subject::new(&compiled);
            case(&life.to_string()).unwrap().run(&again).unwrap();
            assert_eq!(again.coverage(), subject.coverage(), "{life} again");
            (clocks, subject.coverage())
        })
        .collect();
    assert_eq!(ran.len(), 3);
    assert_ne!(ran[0].1, ran[1].1, "two lives alike");
    assert_ne!(ran[1].1, ran[2].1, "two lives alike");
}

#[test]
fn the_clocks_of_a_case_are_counted() {
    let subject = Subject::new(&compiled);
    let passed = case("timing/commands_take_their_time")
        .unwrap()
        .run(&subject);
    assert_eq!(
        passed,
        Ok(Passed {
            clocks: subject.clocks()
        })
    );
    assert!(subject.clock() > 5_000 && subject.clock() <= subject.clocks());
}
