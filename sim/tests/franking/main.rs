//! Whole jobs on the board: every strategy, policy, layout and cipher gives the right codes and the right books.

#![allow(clippy::unwrap_used)]

mod office;

use office::run;
use sim::{Cipher, CipherCode, Entry, Piece, Policy, Scenario, Strategy, Time};

const STRATEGIES: [Strategy; 5] = [
    Strategy::Single,
    Strategy::Sequential,
    Strategy::TwoRoutine,
    Strategy::Pipelined,
    Strategy::LookAhead,
];
const POLICIES: [Policy; 3] = [
    Policy::ReleaseFirst,
    Policy::IntentFirst,
    Policy::DebitFirst,
];

fn piece(entry: Entry, set: u8, value: u32, count: u32) -> Piece {
    Piece {
        entry,
        set,
        value_mills: Some(value),
        weight_g: None,
        slogan: None,
        key_indicator: None,
        count,
    }
}

#[test]
fn every_strategy_and_policy_franks_the_built_in_job() {
    for strategy in STRATEGIES {
        for policy in POLICIES {
            let scenario = Scenario {
                strategy,
                policy,
                ..Scenario::letters()
            };
            let name = format!("{strategy} {policy}");
            let office = run(&scenario, Time::from_s(60));
            office.held(&name);
            assert_eq!(office.notes.pictures.len(), 12, "{name}");
        }
    }
}
