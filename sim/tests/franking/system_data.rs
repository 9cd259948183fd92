//! New system data: judged at once, abandoned when they come inside a routine, without effect when invalid; and what a
//! hostile program in the module's place can reach.

use codec::Message;
use codec::message::{system_data, verdict};
use sim::{CipherCode, Entry, Firmware, Policy, Processor, Scenario, Strategy, Time};

use super::office::{Office, run, run_with};
use super::{POLICIES, piece};

const HASTY_METER: &[u8] = include_bytes!("../../firmware/images/hasty-meter.elf");
const HOSTILE_MODULE: &[u8] = include_bytes!("../../firmware/images/hostile-module.elf");

/// A meter that sends new data 3 ms after each request; compact code, so that they fall inside a cipher block.
fn hasty(policy: Policy, strategy: Strategy) -> Office {
    let scenario = Scenario {
        policy,
        strategy,
        cipher_code: CipherCode::Compact,
        pieces: vec![piece(Entry::Batch, 0, 550, 1)],
        ..Scenario::default()
    };
    let firmware = Firmware::dual(CipherCode::Compact, None, Some(HASTY_METER)).unwrap();
    run_with(&scenario, &firmware, Time::from_s(3))
}

/// Codes by piece number, with key indicator and date.
fn codes(office: &Office) -> Vec<(u16, u8, u32)> {
    let code = |message: &Message| match message {
        Message::Code(code) => Some((code.piece, code.key_indicator, code.date)),
        _ => None,
    };
    let messages = office.notes.messages.iter();
    messages
        .filter_map(|(_, _, message)| code(message))
        .collect()
}

#[test]
fn data_that_come_inside_a_routine_abandon_it_and_the_abandoned_code_never_leaves() {
    for policy in [Policy::ReleaseFirst, Policy::IntentFirst] {
        for strategy in [Strategy::TwoRoutine, Strategy::Sequential] {
            let office = hasty(policy, strategy);
            let name = format!("{policy} {strategy}");
            let breaches: Vec<_> = office.auditor.breaches().collect();
            assert!(breaches.is_empty(), "{name}: {breaches:#?}");
            // One code a piece: the key changed inside the first, slogan, bad key and bad dates changed nothing, the date
            // changed inside the last.
            let (old, new) = (0x03_0208, 0x03_0209);
            let expected = [
                (1, 2, old),
                (2, 2, old),
                (3, 2, old),
                (4, 2, old),
                (5, 2, old),
                (6, 2, new),
            ];
            assert_eq!(codes(&office), expected, "{name}");
            assert_eq!(office.auditor.stranded(), 0, "{name}");
        }
    }
}

#[test]
fn under_debit_first_the_booked_piece_keeps_its_data() {
    let office = hasty(Policy::DebitFirst, Strategy::TwoRoutine);
    let breaches: Vec<_> = office.auditor.breaches().collect();
    assert!(breaches.is_empty(), "{breaches:#?}");
    let (old, new) = (0x03_0208, 0x03_0209);
    assert_eq!(
        codes(&office),
        [
            (1, 1, old),
            (2, 2, old),
            (3, 2, old),
            (4, 2, old),
            (5, 2, old),
            (6, 2, old)
        ]
    );
    let dates = office
        .notes
        .messages
        .iter()
        .filter_map(|(_, _, message)| match message {
            Message::Ready(ready) => Some(ready.date),
            _ => None,
        });
    assert_eq!(
        dates.collect::<Vec<_>>().last(),
        Some(&new),
        "the next piece has the new date"
    );
}

#[test]
fn data_are_judged_within_one_cipher_block_of_their_receipt() {
    // Assumed: one block of compact triple DES (about 115 000 cycles at 16 MHz), judging and the answer's seven bytes.
    let bound = Time::from_us(9_000);
    let office = hasty(Policy::IntentFirst, Strategy::TwoRoutine);
    let mut received = None;
    let mut verdicts = Vec::new();
    for (at, from, message) in &office.notes.messages {
        match message {
            Message::SystemData { kind, .. } => {
                assert_eq!(*from, Processor::Meter);
                received = Some((*at, *kind));
            }
            Message::Judged { kind, verdict } => {
                let (sent, asked) = received.take().expect("judged after it was sent");
                assert_eq!(asked, *kind);
                assert!(*at - sent < bound, "kind {kind}: {:?}", *at - sent);
                verdicts.push((*kind, *verdict));
            }
            _ => {}
        }
    }
    assert_eq!(
        verdicts,
        [
            (system_data::KEY_INDICATOR, verdict::RELEVANT),
            (system_data::SLOGAN, verdict::NOT_RELEVANT),
            (system_data::KEY_INDICATOR, verdict::INVALID),
            (system_data::DATE, verdict::INVALID),
            // The day before the one in force.
            (system_data::DATE, verdict::INVALID),
            (system_data::DATE, verdict::RELEVANT),
        ]
    );
}

#[test]
fn routine_1_ends_within_its_bound_after_the_receipt_of_relevant_data() {
    // Assumed: the rest of a block under way, two schedules, the key check and C1 itself, all compact triple DES with two
    // keys, 385 000 cycles at 16 MHz; and the frames before and after.
    for policy in POLICIES {
        // Under debit-first the booked piece gets its code first, all blocks anew under its own key.
        let bound = Time::from_us(match policy {
            Policy::DebitFirst => 52_000,
            _ => 26_000,
        });
        let office = hasty(policy, Strategy::TwoRoutine);
        let relevant = |index: usize| {
            let data =
                |entry: &&(Time, Processor, Message)| matches!(entry.2, Message::SystemData { .. });
            office
                .notes
                .messages
                .iter()
                .filter(data)
                .nth(index)
                .unwrap()
                .0
        };
        // The key change is the first of the data, the good date the last.
        for received in [relevant(0), relevant(5)] {
            let ended = office.notes.precalculated.iter().find(|at| **at > received);
            let took = *ended.expect("routine 1 ran") - received;
            assert!(took < bound, "{policy}: {took:?}");
        }
    }
}

#[test]
fn each_record_says_how_fast_its_new_data_were_dealt_with() {
    // Assumed: the bounds above, in cycles of 16 MHz.
    let (validation_most, routine1_most) = (9_000 * 16, 26_000 * 16);
    for cipher_code in [CipherCode::Table, CipherCode::Compact] {
        let mut changed = piece(Entry::Keyboard, 0, 550, 1);
        changed.key_indicator = Some(2);
        changed.slogan = Some(3);
        let scenario = Scenario {
            cipher_code,
            pieces: vec![
                piece(Entry::Keyboard, 0, 550, 1),
                changed,
                piece(Entry::Keyboard, 0, 550, 1),
            ],
            ..Scenario::default()
        };
        let office = run(&scenario, Time::from_s(30));
        office.held(&format!("{cipher_code}"));
        let receipt = |of: u8| {
            office.notes.messages.iter().find_map(|(at, _, message)| {
                matches!(message, Message::SystemData { kind, .. } if *kind == of).then_some(*at)
            })
        };
        let key = receipt(system_data::KEY_INDICATOR).unwrap();
        let ended = office.notes.precalculated.iter().find(|at| **at > key);
        let edge = |at: Time| at.ps() / 62_500;
        let [before, with, after] = &office.records[..] else {
            panic!("three pieces");
        };
        let routine1 = with.receipt_to_routine1_cycles.unwrap();
        assert_eq!(routine1, edge(*ended.unwrap()) - edge(key));
        assert!(routine1 < routine1_most, "{cipher_code}: {routine1}");
        let validation = with.receipt_to_validation_cycles.unwrap();
        assert!(
            0 < validation && validation < validation_most,
            "{cipher_code}: {validation}"
        );
        assert!(validation < routine1, "the judgement comes first");
        for record in [before, after] {
            assert_eq!(record.receipt_to_validation_cycles, None);
            assert_eq!(record.receipt_to_routine1_cycles, None);
        }
    }
}

#[test]
fn a_key_is_changed_at_the_keyboard() {
    for policy in POLICIES {
        let mut changed = piece(Entry::Keyboard, 0, 550, 1);
        changed.key_indicator = Some(2);
        changed.slogan = Some(3);
        let scenario = Scenario {
            policy,
            pieces: vec![piece(Entry::Keyboard, 0, 550, 1), changed],
            ..Scenario::default()
        };
        let office = run(&scenario, Time::from_s(30));
        office.held(&format!("{policy}"));
        let keys: Vec<u8> = codes(&office).into_iter().map(|(_, key, _)| key).collect();
        assert_eq!(keys, [1, 2]);
    }
}

#[test]
fn a_hostile_program_reads_no_key() {
    let scenario = Scenario {
        pieces: vec![piece(Entry::Batch, 0, 550, 1)],
        ..Scenario::default()
    };
    let firmware = Firmware::dual(CipherCode::Table, Some(HOSTILE_MODULE), None).unwrap();
    let office = run_with(&scenario, &firmware, Time::from_ms(500));
    // Outside loads and stores trap, fetches beside the gate trap, the gate refuses addresses, slots and unchecked keys.
    let expected = [0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 1, 6, 1, 7, 1, 8, 1, 0xee];
    assert_eq!(office.notes.module_bytes, expected);
}

#[test]
fn midnight_gives_the_following_pieces_the_new_date() {
    for policy in POLICIES {
        for strategy in [
            Strategy::TwoRoutine,
            Strategy::Pipelined,
            Strategy::LookAhead,
        ] {
            let mut scenario = Scenario {
                policy,
                strategy,
                pieces: vec![piece(Entry::Batch, 0, 550, 5)],
                ..Scenario::default()
            };
            scenario.device.second = 86_399;
            let name = format!("{policy} {strategy}");
            let office = run(&scenario, Time::from_s(30));
            office.held(&name);
            let mut dates: Vec<u32> = codes(&office)
                .into_iter()
                .map(|(_, _, date)| date)
                .collect();
            assert!(dates.is_sorted(), "{name}: {dates:x?}");
            dates.dedup();
            assert_eq!(dates, [0x03_0208, 0x03_0209], "{name}");
            assert_eq!(office.notes.pictures.len(), 5, "{name}");
        }
    }
}

#[test]
fn what_the_unit_refuses_the_meter_is_told_and_nothing_is_printed() {
    for policy in POLICIES {
        for (value, reason) in [
            (100_000, hdl::regs::result::ABOVE_MAXIMUM),
            (60_000, hdl::regs::result::FUNDS_SHORT),
        ] {
            let mut scenario = Scenario {
                policy,
                pieces: vec![piece(Entry::Keyboard, 0, value, 1)],
                ..Scenario::default()
            };
            scenario.device.sets[0].first_mills = 50_000;
            let office = run(&scenario, Time::from_s(6));
            let breaches: Vec<_> = office.auditor.breaches().collect();
            assert!(breaches.is_empty(), "{policy}: {breaches:#?}");
            let refused = office
                .notes
                .messages
                .iter()
                .find_map(|(_, _, message)| match message {
                    Message::Refused { reason, .. } => Some(u32::from(*reason)),
                    _ => None,
                });
            assert_eq!(refused, Some(reason), "{policy} {value}");
            assert!(codes(&office).is_empty() && office.notes.pictures.is_empty());
        }
    }
}
