//! What the fast way through each unit may rest on, and how it is cut.
//!
//! The rule that must never break: what is assumed here is true of the unit while nothing flips.

use emit::{Cut, Sound};

/// That of the unit of this name; most units have one uncut way and no assumptions.
pub fn sound(unit: &str) -> Sound {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    match unit {
        // The last state is left to the whole unit.
        "machine" => Sound {
            rare: names(&["alarm"]),
            cut: by("state", &[3, 12, 21], &Cut::Whole),
            ..Sound::default()
        },
        "paired_steps" => Sound {
            zero: names(&["disturbed"]),
            within: vec![("step".into(), 4)],
            cut: by("f", &[0, 1], &steps()),
            ..Sound::default()
        },
        "guarded" => Sound {
            guards: names(&["parity"]),
            zero: names(&["misfits"]),
            usual: vec![("g".into(), 1)],
            ..Sound::default()
        },
        "check_code" => Sound {
            cut: by("f", &[0, 1], &Cut::Whole),
            ..Sound::default()
        },
        "exchange" => Sound {
            rare: names(&["same"]),
            ..Sound::default()
        },
        "lights" => Sound {
            cut: by("light", &[0, 1, 2], &by("f", &[0, 1], &Cut::Whole)),
            ..Sound::default()
        },
        "own_reset" => Sound {
            cut: by("seen", &[0, 1], &Cut::Whole),
            ..Sound::default()
        },
        _ => Sound::default(),
    }
}

/// Some steps are cut again, one is not.
fn steps() -> Cut {
    let case = |step: u64, rest| (step, step.to_string(), rest);
    let ready = || by("ready", &[0, 1], &Cut::Whole);
    let cases = vec![case(1, ready()), case(2, Cut::Whole), case(4, ready())];
    Cut::By("step".into(), cases)
}

fn by(signal: &str, values: &[u64], rest: &Cut) -> Cut {
    let cases = values
        .iter()
        .map(|value| (*value, value.to_string(), rest.clone()));
    Cut::By(signal.to_owned(), cases.collect())
}
