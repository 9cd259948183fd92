//! The whole board under audit: sound in every setting, caught in every canary, before or after in every cut.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod canaries;
mod cuts;
mod machine;
mod random;
mod secrecy;
#[path = "../auditor/wrong.rs"]
mod wrong;

use machine::{broken, right, run};
use sim::auditor::Auditor;
use sim::{Ending, Policy, Scenario, Strategy, Time};

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

#[test]
fn a_piece_that_the_funds_do_not_cover_is_refused_and_no_hang() {
    for strategy in [Strategy::Single, Strategy::TwoRoutine] {
        let mut scenario = Scenario {
            strategy,
            pieces: vec![machine::keyed(0, 550), machine::keyed(0, 600)],
            ..Scenario::default()
        };
        scenario.device.sets[0].first_mills = 1_000;
        let device = machine::device(&scenario);
        let mut board = machine::board(&scenario, &device, right());
        let mut auditor = Auditor::on(&scenario, &device);
        let ending = board.run(Time::from_s(10), &mut auditor);
        assert_eq!((&ending, board.piece()), (&Ending::Limit, 1));
        machine::conclude(&board, &ending, &mut auditor);
        assert_eq!(broken(&auditor), [""; 0], "{strategy}");
    }
}
