//! Random jobs on random machines: every choice drawn from a seed, cuts of the supply and midnight among them.

use sim::seed::Stream;
use sim::{Cipher, CipherCode, Entry, Fault, Piece, Scenario, Scheduled, Strategy, Time, Trigger};

use super::office::run;
use super::{POLICIES, STRATEGIES, piece};

/// One of several.
fn pick<T: Copy>(stream: &mut Stream, from: &[T]) -> T {
    from[stream.below(from.len() as u64) as usize]
}

fn any_piece(stream: &mut Stream) -> Piece {
    let value = pick(stream, &[550, 550, 950, 1, 99_990, 4_321]);
    let set = stream.below(2) as u8;
    match stream.below(4) {
        0 => Piece {
            value_mills: None,
            weight_g: Some(1 + stream.below(1_000) as u32),
            ..piece(Entry::Scale, set, 0, 1)
        },
        1 => Piece {
            slogan: (stream.below(2) == 0).then_some(stream.below(10) as u8),
            key_indicator: (stream.below(2) == 0).then_some(1 + stream.below(2) as u8),
            ..piece(Entry::Keyboard, set, value, 1)
        },
        _ => piece(Entry::Batch, set, value, 1 + stream.below(3) as u32),
    }
}

fn any_job(seed: u64) -> Scenario {
    let stream = &mut Stream::new(seed, "random jobs");
    let strategy = pick(stream, &STRATEGIES);
    let mut scenario = Scenario {
        seed,
        strategy,
        policy: pick(stream, &POLICIES),
        cipher_code: pick(
            stream,
            &[CipherCode::Table, CipherCode::Table, CipherCode::Compact],
        ),
        layout: match strategy {
            Strategy::LookAhead => None,
            _ => Some(1 + stream.below(4) as u8),
        },
        code_bytes: 1 + stream.below(8) as u8,
        ahead: pick(stream, &[0, 0, 1, 2, 4]),
        trigger: pick(stream, &[Trigger::Entry, Trigger::Insertion]),
        pieces: (0..1 + stream.below(3))
            .map(|_| any_piece(stream))
            .collect(),
        ..Scenario::default()
    };
    scenario.device.cipher = pick(stream, &[Cipher::Des, Cipher::Tdes2, Cipher::Tdes3]);
    // Refusals have their own test: here every piece is to be printed.
    for set in &mut scenario.device.sets {
        set.first_mills = 50_000_000;
    }
    scenario.device.second = pick(stream, &[30_000, 86_398]);
    scenario.faults = (0..pick(stream, &[0, 0, 1, 2]))
        .map(|_| Scheduled {
            at_ps: Time::from_us(stream.below(4_000_000)).ps(),
            fault: Fault::PowerCut {
                off_us: pick(stream, &[200, 5_000, 60_000, 400_000]),
            },
        })
        .collect();
    scenario
}

/// How many jobs: few in an ordinary run, `RANDOM_JOBS=1000` for a long one; `RANDOM_FROM` is the first seed.
fn seeds() -> std::ops::Range<u64> {
    let number = |name| {
        std::env::var(name)
            .ok()
            .map(|text| text.parse::<u64>().unwrap())
    };
    let first = number("RANDOM_FROM").unwrap_or(1);
    first..first + number("RANDOM_JOBS").unwrap_or(20)
}

#[test]
fn random_jobs_hold_every_invariant() {
    for seed in seeds() {
        let scenario = any_job(seed);
        let office = run(&scenario, Time::from_s(180));
        office.held(&format!("seed {seed}: {scenario:#?}"));
    }
}
