//! The supply fails at random instants of a job: the machine recovers, nobody loses money, no piece gets two codes.

use sim::map::keys;
use sim::seed::Stream;
use sim::{CipherCode, Entry, Fault, Firmware, Policy, Scenario, Scheduled, Strategy, Time};

use super::office::{resume, run};
use super::{POLICIES, piece};

/// Three pieces and one to three cuts at random instants; the seed tells everything.
fn cut_short(policy: Policy, strategy: Strategy, seed: u64) -> Scenario {
    let mut stream = Stream::new(seed, "power cuts");
    let cuts = 1 + stream.below(3);
    let faults = (0..cuts)
        .map(|_| Scheduled {
            at_ps: Time::from_us(stream.below(3_000_000)).ps(),
            fault: Fault::PowerCut {
                off_us: 50_000 + stream.below(100_000),
            },
        })
        .collect();
    Scenario {
        seed,
        policy,
        strategy,
        pieces: vec![
            piece(Entry::Keyboard, 0, 550, 1),
            piece(Entry::Batch, 1, 950, 2),
        ],
        faults,
        ..Scenario::default()
    }
}

/// How many seeds: two in an ordinary run, `POWER_CUTS=40` for a long one.
fn seeds() -> u64 {
    std::env::var("POWER_CUTS").map_or(2, |count| count.parse().unwrap())
}

#[test]
fn power_cuts_end_recovered() {
    for seed in 0..seeds() {
        for policy in POLICIES {
            for strategy in [Strategy::TwoRoutine, Strategy::Pipelined, Strategy::Single] {
                let scenario = cut_short(policy, strategy, seed);
                let office = run(&scenario, Time::from_s(120));
                office.held(&format!("{policy} {strategy} seed {seed}"));
            }
        }
    }
}

#[test]
fn of_precalculated_state_only_c1_survives_a_power_cut() {
    let scenario = Scenario {
        pieces: vec![piece(Entry::Keyboard, 0, 550, 1)],
        ..Scenario::default()
    };
    let firmware = Firmware::dual(CipherCode::Table, None, None).unwrap();
    let mut device = run(&scenario, Time::from_s(10)).device;
    // Behind three words of state stand the slots, three words each; C1's is the first.
    let slots = keys::FREE as usize + 12..keys::FREE as usize + 12 + 12 * keys::SLOTS as usize;
    let c1 = device.secret.protected.0[slots.clone()][..12].to_vec();
    assert_ne!(c1, [0; 12]);
    device.secret.protected.0[slots.clone()][12..].fill(0x55);
    let after = resume(&scenario, &device, &firmware, Time::from_ms(400)).device;
    let left = &after.secret.protected.0[slots];
    assert_eq!(left[..12], c1);
    assert!(left[12..].iter().all(|byte| *byte == 0), "{left:x?}");
}
