//! Every case of the suite as a test of its own, by the name that reproduces it.
//!
//! The back-ends run in lock-step, so all are held to it; what sweeps over every clock runs on the specification alone,
//! which the lock-step proof ties to the others.

use hdl::{Backend, unit};
use libtest_mimic::{Arguments, Failed, Trial};
use suite::{Case, Plan, Subject, cases};

/// The back-end that a case runs on here: sweeps and figures take the specification alone.
fn backend(case: &Case) -> Backend {
    match case.group {
        "power_cut" | "cuts_in_a_row" | "timing" => Backend::Reference,
        _ if case.name.starts_with("an_impossible_state_at_any_clock") => Backend::Reference,
        _ => Backend::Lockstep,
    }
}

fn trial(case: Case) -> Trial {
    let name = case.to_string();
    Trial::test(name, move || {
        let backend = backend(&case);
        let new_unit = || unit(backend).expect("a back-end of every build");
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
