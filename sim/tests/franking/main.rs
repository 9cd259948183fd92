//! Whole jobs on the board: every strategy, policy, layout and cipher gives the right codes and the right books.

#![allow(clippy::unwrap_used)]

mod image_work;
mod locks;
mod office;
mod power_cuts;
mod precalculation;
mod random_jobs;
mod system_data;

use office::run;
use sim::{CipherCode, Entry, Piece, Policy, Scenario, Strategy, Time};

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

#[test]
fn the_links_fifo_may_be_as_short_as_the_meters_longest_burst() {
    let mut scenario = Scenario {
        cipher_code: CipherCode::Compact,
        ..Scenario::letters()
    };
    let burst = codec::frame::METER_BURST as u64;
    for bytes in [burst, 1_024] {
        scenario.board.link_fifo_bytes = bytes;
        let office = run(&scenario, Time::from_s(60));
        office.held(&format!("{bytes} bytes"));
        assert_eq!(office.notes.pictures.len(), 12);
    }
    for bytes in [burst - 1, 1_025] {
        scenario.board.link_fifo_bytes = bytes;
        assert!(scenario.check().is_err(), "{bytes} bytes");
    }
}

/// Median latency of a batch: from letter sensed to the final picture, in module cycles at 16 MHz.
fn median_latency(scenario: &Scenario) -> u64 {
    let office = run(scenario, Time::from_s(60));
    office.held(&format!("{} {}", scenario.strategy, scenario.policy));
    let letters = office.notes.sensed.iter().zip(&office.notes.ready);
    let mut cycles: Vec<u64> = letters
        .map(|(sensed, ready)| (ready.ps() - sensed.ps()) * 16 / 1_000_000)
        .collect();
    cycles.sort_unstable();
    cycles[cycles.len() / 2]
}

#[test]
fn each_strategy_saves_what_it_promises() {
    for policy in [Policy::ReleaseFirst, Policy::IntentFirst] {
        let latency = |strategy, pieces: &[Piece]| {
            median_latency(&Scenario {
                strategy,
                policy,
                cipher_code: CipherCode::Compact,
                layout: Some(4),
                pieces: pieces.to_vec(),
                ..Scenario::default()
            })
        };
        let mixed = [550, 950, 1_440, 550].map(|value| piece(Entry::Batch, 0, value, 1));
        let equal = [piece(Entry::Batch, 0, 550, 4)];
        // Three, three, two and one cipher blocks are left when the letter is sensed.
        let [single, sequential, two_routine, _, look_ahead] =
            STRATEGIES.map(|strategy| latency(strategy, &mixed));
        assert!(single > sequential, "{policy}: {single} {sequential}");
        assert!(
            sequential > two_routine,
            "{policy}: {sequential} {two_routine}"
        );
        assert!(
            two_routine > look_ahead,
            "{policy}: {two_routine} {look_ahead}"
        );
        let pipelined = latency(Strategy::Pipelined, &equal);
        for other in [Strategy::TwoRoutine, Strategy::LookAhead] {
            let other_latency = latency(other, &equal);
            assert!(
                pipelined < other_latency,
                "{policy} {other}: {pipelined} {other_latency}"
            );
        }
    }
}
