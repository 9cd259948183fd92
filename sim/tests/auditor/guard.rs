//! Canaries of secrets and progress: leaks, bad keys, unfinished erasure, silence, locks without a reason.

use codec::{CodeBytes, Message, Ready};
use hdl::codes::state;
use hdl::record::{SETS, word};
use hdl::regs::{self, command, result};
use hdl::state::Registers;
use sim::auditor::Subject;
use sim::auditor::oracle::Inputs;
use sim::{Event, Fault, Observer, Power, Processor, Time, map};

use crate::bench::{self, DATE_KEY, drawn, indicium, subject};
use crate::wrong::{at_commit, wrong};
use crate::{right, sound, watched};

/// A message with sixteen free bytes.
fn ready(town: [u8; 16]) -> Message {
    Message::Ready(Ready {
        device: bench::DEVICE,
        licence: 70_001,
        set: 0,
        opening: 1,
        layout: 1,
        code_bytes: 4,
        strategy: 1,
        policy: 1,
        trigger: 0,
        date: DATE_KEY >> 8,
        key_indicator: DATE_KEY as u8,
        town,
    })
}

#[test]
fn secret_catches_a_key_and_the_first_block_on_the_link() {
    let identity = [0, 0x47, 0x11, 1, 1, 3, 2, 8];
    let first = bench::key().chain(&[identity]);
    for stolen in [*b"byte key", first] {
        let mut bench = sound();
        let mut town = [b' '; 16];
        town[5..13].copy_from_slice(&stolen);
        bench.link(Processor::Module, &ready(town));
        assert_eq!(bench.broken(), ["secret"]);
    }
}

#[test]
fn secret_catches_a_code_computed_ahead_in_a_message_that_is_no_code() {
    let mut bench = sound();
    bench.frank(0, 550);
    let next = Inputs {
        layout: 1,
        code_bytes: 8,
        device: bench::DEVICE,
        opening: 1,
        key_indicator: DATE_KEY as u8,
        date: DATE_KEY >> 8,
        value: 550,
        ascending: 1_100,
        count_before: 1,
    };
    let mut town = [b' '; 16];
    town[5..13].copy_from_slice(&bench::key().chain(&next.blocks().unwrap()));
    bench.link(Processor::Module, &ready(town));
    assert_eq!(bench.broken(), ["secret"]);
}

#[test]
fn secret_catches_a_key_in_a_picture_and_on_the_device_bus() {
    let mut bench = sound();
    let code = bench.book(0, 550);
    let mut shown = indicium(&code);
    shown.code = CodeBytes::new(b"sixteen byte key");
    let (bytes, length) = shown.to_bytes();
    bench.print(&drawn(&bytes[..length]));
    assert_eq!(bench.broken(), ["imprint", "secret"]);

    let mut bench = sound();
    for word in [u32::from_le_bytes(*b"byte"), u32::from_le_bytes(*b" key")] {
        bench.store(map::SUPERVISOR_BASE + map::SUPERVISOR_INDICATOR, word);
    }
    assert_eq!(bench.broken(), ["secret"]);
}

#[test]
fn secret_catches_a_code_under_a_key_whose_check_value_fails() {
    let mut subject = subject(true);
    subject.keys[0].check_value[2] ^= 0x80;
    let mut bench = watched(right(), subject);
    bench.frank(0, 550);
    assert_eq!(bench.broken(), ["secret"]);
}

#[test]
fn secret_catches_a_start_before_the_erase_is_finished() {
    let words = (0..map::PROTECTED_BYTES)
        .step_by(4)
        .map(|byte| map::PROTECTED_BASE + byte);
    for (left, verdict) in [(0, vec![]), (1, vec!["secret"])] {
        let mut bench = sound();
        bench.say(&Event::Fault(Fault::TamperOpen {}));
        for address in words.clone().skip(left) {
            bench.say(&Event::Erased { address });
        }
        bench.say(&Event::Power(Power::Released));
        assert_eq!(bench.broken(), verdict);
    }
}

#[test]
fn live_or_locked_catches_a_unit_that_never_answers() {
    let stuck = |q: &mut Registers| {
        if q.state == state::CHECK && q.command == command::DEBIT {
            q.index = 0;
        }
    };
    let mut bench = watched(
        wrong(stuck),
        Subject {
            patience: Time::from_ms(2),
            ..subject(true)
        },
    );
    bench.select(0);
    assert_eq!(bench.with_value(command::DEBIT, 550), result::RUNNING);
    assert_eq!(bench.broken(), ["live_or_locked"]);
}

#[test]
fn live_or_locked_catches_a_module_that_never_answers_and_a_job_left_undone() {
    let mut bench = sound();
    bench.ask(0, 550);
    let late = bench.now() + Time::from_ms(101);
    bench.observer.event(late, &Event::Power(Power::Good));
    assert_eq!(bench.broken(), ["live_or_locked"]);

    let mut bench = sound();
    bench.frank(0, 550);
    let now = bench.now();
    bench.observer.unfinished(now, 0);
    assert_eq!(bench.broken(), [""; 0]);
    bench.observer.unfinished(now, 1);
    assert_eq!(bench.broken(), ["live_or_locked"]);
}

#[test]
fn live_or_locked_catches_a_lock_without_a_reason() {
    let silent = |q: &mut Registers| {
        if q.target == SETS as u32 {
            at_commit(q, |q| q.record[word::FLAGS] &= !0x00ff_0000);
        }
    };
    for (unit, verdict) in [(right(), vec![]), (wrong(silent), vec!["live_or_locked"])] {
        let mut bench = watched(unit, subject(true));
        bench.select(0);
        bench.write(regs::INFO, 1 << 17);
        assert_eq!(bench.with_value(command::LOCK, 2), result::OK);
        assert_eq!(bench.broken(), verdict);
    }
}
