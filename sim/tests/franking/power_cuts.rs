//! The supply fails at random instants of a job: the machine recovers, nobody loses money, no piece gets two codes.

use sim::{Entry, Fault, Policy, Scenario, Scheduled, Strategy, Time};

use super::office::run;
use super::{POLICIES, piece};

/// A small deterministic generator (xorshift64*), so that a failure repeats.
fn noise(state: &mut u64) -> u64 {
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    state.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

/// Three pieces and one to three cuts at random instants; the seed tells everything.
fn cut_short(policy: Policy, strategy: Strategy, seed: u64) -> Scenario {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let cuts = 1 + noise(&mut state) % 3;
    let faults = (0..cuts)
        .map(|_| Scheduled {
            at_ps: Time::from_us(noise(&mut state) % 3_000_000).ps(),
            fault: Fault::PowerCut {
                off_us: 50_000 + noise(&mut state) % 100_000,
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
