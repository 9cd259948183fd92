//! The plan of a regression: which cases, and how much of each.
//!
//! The rule that must never break: one plan is one list of cases, in one order, on every machine.

use crate::bench::random;
use crate::case::Case;
use crate::cases::GROUPS;
use crate::cross::Crossing;
use crate::own;

/// How much is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Where the random lives come from.
    pub seed: u64,
    /// Clocks of random life, rounded up to whole lives.
    pub cycles: u64,
    /// Clocks from one try to the next where a case tries every clock of something; 1 tries every one.
    pub stride: u64,
}

impl Plan {
    /// The short form, with a million clocks of random life.
    #[must_use]
    pub fn short(seed: u64) -> Self {
        Self {
            seed,
            cycles: 1_000_000,
            // Assumed: a prime, so that all steps of a bank access are met; a slow back-end is done within two minutes.
            stride: 61,
        }
    }

    /// Every clock of everything, with as much random life as the short form.
    #[must_use]
    pub fn full(seed: u64) -> Self {
        Self {
            stride: 1,
            ..Self::short(seed)
        }
    }
}

/// The cases of a plan: directed, crossed, random.
#[must_use]
pub fn cases(plan: &Plan) -> Vec<Case> {
    let directed = GROUPS.iter().flat_map(|group| group.cases(plan.stride));
    let crossed = Crossing::all().map(Crossing::case);
    let lives = plan.cycles.div_ceil(random::LIFE);
    let lived = (0..lives).map(|life| random::life(plan.seed, life));
    directed.chain(crossed).chain(lived).collect()
}

/// The cases of a plan for a designer's own unit: those of [`cases`], each of which it is held to as far as it has what they need;
/// lives beside the specification, compared by value; and what its map says of registers and of being quiet.
#[must_use]
pub fn own_cases(plan: &Plan) -> Vec<Case> {
    let mut all = cases(plan);
    all.extend(
        own::GROUPS
            .iter()
            .flat_map(|group| group.cases(plan.stride)),
    );
    let lives = plan.cycles.div_ceil(random::LIFE);
    all.extend((0..lives).map(|life| own::value::life(plan.seed, life)));
    all
}
