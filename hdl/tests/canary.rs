//! Units that are wrong on purpose are found by the cases that claim to find them, alone and in lock-step.
//!
//! A failure is a value with a message and a clock; the messages of these panics are part of the test's output.

#[path = "../emit/tests/harness/cores.rs"]
mod cores;

use cores::on_all_cores;
use hdl::{AccountingUnit, Lockstep, Reference};
use suite::canary::CANARIES;
use suite::{Case, Failure, Passed, Subject, case};

fn run(case: &Case, unit: &dyn Fn() -> Box<dyn AccountingUnit>) -> Result<Passed, Failure> {
    case.run(&Subject::new(unit))
}

#[test]
fn every_wrong_unit_is_found_by_its_cases_alone_and_in_lock_step() {
    on_all_cores(CANARIES, |canary| {
        let beside = || -> Box<dyn AccountingUnit> {
            let sound: Box<dyn AccountingUnit> = Box::new(Reference::new());
            Box::new(Lockstep::new(vec![
                ("reference".into(), sound),
                (canary.name.into(), canary.unit()),
            ]))
        };
        assert!(!canary.found_by.is_empty(), "{}", canary.name);
        for name in canary.found_by {
            let case = case(name).unwrap();
            let what = format!("{} in {name}", canary.name);
            let alone = run(&case, &|| canary.unit()).expect_err(&what);
            assert!(alone.clock > 0 && !alone.message.is_empty(), "{what}");
            let parted = run(&case, &beside).expect_err(&what).message;
            assert!(parted.contains(canary.name), "{what}: {parted}");
            let sound = run(&case, &|| Box::new(Reference::new()));
            assert_eq!(sound.err(), None, "{name} on the specification");
        }
    });
}

#[test]
fn a_failure_is_the_same_when_its_case_is_run_again() {
    let canary = CANARIES.iter().find(|canary| canary.name == "mill-less");
    let canary = canary.expect("one of them");
    let again = || {
        let case = case("franking/one_piece_from_intent_to_print").unwrap();
        run(&case, &|| canary.unit()).expect_err("a wrong unit")
    };
    assert_eq!(again(), again());
}
