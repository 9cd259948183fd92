//! Random jobs: over two thousand pieces under random layouts, ciphers, strategies and policies, each code against the
//! oracle.

use std::sync::atomic::{AtomicU64, Ordering};

use codec::{Decoder, Message};
use sim::auditor::oracle::{Inputs, Key};
use sim::seed::Stream;
use sim::{
    Cipher, CipherCode, Date, Event, KeyPreset, Observer, Piece, Policy, Processor, Scenario,
    SetKind, SetPreset, Strategy, Time, Trigger,
};

use crate::machine::{batch, broken, device, keyed, right, run};

/// Jobs, and pieces in each at least.
const JOBS: u64 = 48;
const PIECES: u32 = 45;

/// One of `choices`.
fn one<T: Copy>(dice: &mut Stream, choices: &[T]) -> T {
    choices[dice.below(choices.len() as u64) as usize]
}

fn sets(dice: &mut Stream) -> Vec<SetPreset> {
    let count = 1 + dice.below(4) as u32;
    let first = 1 + dice.below(200) as u8;
    (0..count)
        .map(|set| SetPreset {
            licence: 70_000 + set,
            opening: first + set as u8,
            kind: one(dice, &[SetKind::Descending, SetKind::Limit]),
            first_mills: 10_000_000 + dice.below(1 << 38),
            town: format!("TOWN {set}"),
        })
        .collect()
}

fn mail(dice: &mut Stream, sets: u64) -> Vec<Piece> {
    let mut mail = Vec::new();
    let mut pieces = 0;
    while pieces < PIECES {
        let set = dice.below(sets) as u8;
        let value = 1 + dice.below(99_990) as u32;
        let piece = match dice.below(5) {
            0 => keyed(set, value),
            1 => Piece {
                key_indicator: Some(1 + dice.below(2) as u8),
                ..keyed(set, value)
            },
            2 => batch(set, value, 1 + dice.below(6) as u32),
            _ => batch(set, value, 1),
        };
        pieces += piece.count;
        mail.push(piece);
    }
    mail
}

/// A random job; some begin shortly before midnight.
fn scenario(seed: u64) -> Scenario {
    let mut dice = Stream::new(seed, "random job");
    let strategy = one(
        &mut dice,
        &[
            Strategy::Single,
            Strategy::Sequential,
            Strategy::TwoRoutine,
            Strategy::Pipelined,
            Strategy::LookAhead,
        ],
    );
    let layout = match strategy {
        Strategy::LookAhead => 4,
        _ => 1 + dice.below(4) as u8,
    };
    let date = (3 + dice.below(40)) << 16 | (1 + dice.below(12)) << 8 | (1 + dice.below(28));
    let mut scenario = Scenario {
        seed,
        strategy,
        policy: one(
            &mut dice,
            &[
                Policy::ReleaseFirst,
                Policy::IntentFirst,
                Policy::DebitFirst,
            ],
        ),
        cipher_code: one(
            &mut dice,
            &[CipherCode::Table, CipherCode::Table, CipherCode::Compact],
        ),
        layout: Some(layout),
        code_bytes: 1 + dice.below(8) as u8,
        ahead: dice.below(3) as u8,
        trigger: one(&mut dice, &[Trigger::Entry, Trigger::Insertion]),
        ..Scenario::default()
    };
    scenario.device.number = 1 + dice.below(0xff_ffff) as u32;
    scenario.device.cipher = one(&mut dice, &[Cipher::Des, Cipher::Tdes2, Cipher::Tdes3]);
    scenario.device.date = Date::from_register(date as u32).unwrap();
    scenario.device.second = one(&mut dice, &[3_600, 86_395]);
    scenario.device.keys = (1..=2)
        .map(|indicator| KeyPreset {
            indicator,
            hex: None,
        })
        .collect();
    scenario.device.sets = sets(&mut dice);
    let count = scenario.device.sets.len() as u64;
    scenario.device.first_set = dice.below(count) as u8;
    scenario.pieces = mail(&mut dice, count);
    scenario
}

/// Checks every code on the link against the oracle, from what commissioning said alone.
struct Verifier {
    keys: Vec<Key>,
    scenario: Scenario,
    decoder: Decoder,
    codes: u64,
    pictures: u64,
}

impl Observer for Verifier {
    fn event(&mut self, _at: Time, event: &Event) {
        match event {
            Event::Printed(picture) => self.pictures += u64::from(picture.complete),
            Event::Link {
                from: Processor::Module,
                byte,
                ..
            } => {
                if let Some(Ok(Message::Code(code))) = self.decoder.push(*byte) {
                    self.verify(&code);
                }
            }
            _ => {}
        }
    }
}

impl Verifier {
    fn verify(&mut self, code: &codec::Code) {
        let set = &self.scenario.device.sets[usize::from(code.set)];
        let inputs = Inputs {
            layout: self.scenario.layout(),
            code_bytes: self.scenario.code_bytes,
            device: self.scenario.device.number,
            opening: set.opening,
            key_indicator: code.key_indicator,
            date: code.date,
            value: code.value,
            ascending: code.ascending,
            count_before: code.piece_count - 1,
        };
        let key = self
            .keys
            .iter()
            .find(|key| key.indicator == code.key_indicator);
        let truth = inputs.code(key.unwrap()).unwrap();
        assert_eq!(
            code.code.as_slice(),
            truth,
            "seed {}: {inputs:?}",
            self.scenario.seed
        );
        assert_eq!(code.licence, set.licence);
        self.codes += 1;
    }
}

/// One job; answers how many pictures it printed.
fn job(seed: u64) -> u64 {
    let scenario = scenario(seed);
    let verifier = Verifier {
        keys: Key::table(&device(&scenario).secret.protected.0),
        decoder: Decoder::new(),
        codes: 0,
        pictures: 0,
        scenario: scenario.clone(),
    };
    let (auditor, verifier) = run(&scenario, right(), verifier);
    assert_eq!(broken(&auditor), [""; 0], "seed {seed}");
    let pieces = scenario.mail().len() as u64;
    assert_eq!(verifier.pictures, pieces, "seed {seed}: pictures");
    let linked = scenario.strategy != Strategy::Single;
    assert!(!linked || verifier.codes >= pieces, "seed {seed}: codes");
    pieces
}

#[test]
fn every_code_of_thousands_of_random_pieces_is_the_oracles() {
    let next = AtomicU64::new(0);
    let pieces = AtomicU64::new(0);
    let worker = |_: &crossbeam::thread::Scope<'_>| loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= JOBS {
            return;
        }
        pieces.fetch_add(job(seed), Ordering::Relaxed);
    };
    crossbeam::thread::scope(|scope| {
        scope.spawn(worker);
        scope.spawn(worker);
    })
    .unwrap();
    let pieces = pieces.into_inner();
    assert!(pieces >= 2_000, "{pieces} pieces only");
}
