//! Every case of the suite as a test of its own, by the name that reproduces it.
//!
//! The back-ends run in lock-step, so all are held to it. What sweeps over every clock runs on the specification alone, which
//! the lock-step proof ties to the others; of the cross product, one set for each pair of waits runs in
//! lock-step and the others on the compiled description. `imprint regress` runs all of it on all.

use hdl::{Backend, unit};
use libtest_mimic::{Arguments, Failed, Trial};
use suite::{Case, Plan, Subject, cases};

/// The back-end that a case runs on here.
fn backend(case: &Case) -> Backend {
    match case.group {
        "power_cut" | "cuts_in_a_row" | "timing" => Backend::Reference,
        _ if case.name.starts_with("an_impossible_state_at_any_clock") => Backend::Reference,
        "cross" if !one_of_its_waits(&case.name) => Backend::Compiled,
        _ => Backend::Lockstep,
    }
}

/// Of the four sets on one pair of waits, named `A-B/SET`: another one for each sum of waits, the one whose case also gives
/// commands to a unit that is still at work.
fn one_of_its_waits(name: &str) -> bool {
    let numbers = name.split(['-', '/']).map(|part| part.parse::<u32>());
    let numbers: Vec<u32> = numbers.collect::<Result<_, _>>().expect("A-B/SET");
    (numbers[0] + numbers[1]) % 4 == numbers[2]
}

fn trial(case: Case) -> Trial {
    let name = case.to_string();
    Trial::test(name, move || {
        let backend = backend(&case);
        let new_unit = || unit(backend.clone()).expect("a back-end of every build");
        let ran = case.run(&Subject::new(&new_unit));
        ran.map(drop)
            .map_err(|failure| Failed::from(format!("{backend}:{case}: {failure}")))
    })
}

fn main() {
    let plan = Plan {
        cycles: 0,
        ..Plan::full(0)
    };
    let trials = cases(&plan).into_iter().map(trial).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
