//! The whole board under audit: sound in every setting, caught in every canary, before or after in every cut.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod canaries;
mod machine;
mod random;
#[path = "../auditor/wrong.rs"]
mod wrong;

use machine::{broken, right, run};
use sim::{Policy, Scenario, Strategy};

#[test]
fn the_built_in_job_holds_every_invariant_in_every_strategy_and_policy() {
    for strategy in Strategy::NAMES {
        for policy in Policy::NAMES {
            let scenario = Scenario {
                strategy: strategy.parse().unwrap(),
                policy: policy.parse().unwrap(),
                ..Scenario::letters()
            };
            let (auditor, ()) = run(&scenario, right(), ());
            assert_eq!(broken(&auditor), [""; 0], "{strategy}, {policy}");
            assert_eq!((auditor.owed(), auditor.reprints()), (0, 0));
            // Only here a code leaves before its piece is asked for, and the built-in job mixes values.
            let sends_ahead = (*strategy, *policy) == ("pipelined", "release-first");
            let lost = (auditor.stranded(), auditor.double_codes());
            assert_eq!(
                lost.0 > 0 && lost.1 > 0,
                sends_ahead,
                "{lost:?} in {strategy}, {policy}"
            );
            assert_eq!(
                lost == (0, 0),
                !sends_ahead,
                "{lost:?} in {strategy}, {policy}"
            );
        }
    }
}
