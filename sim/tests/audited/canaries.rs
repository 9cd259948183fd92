//! Canaries on the whole board: a wrong unit under the right firmware, a module with other habits than it claims, a
//! forged link, a forged letter. Each is caught by exactly the invariant that names it.

use std::sync::Arc;

use codec::{Code, CodeBytes, Decoder, MAX_FRAME, Message, encode};
use hdl::AccountingUnit;
use hdl::codes::{job, state};
use hdl::record::{flag, word};
use hdl::state::Registers;
use sim::auditor::Auditor;
use sim::{Event, Observer, Picture, Policy, Processor, Scenario, Time, configure};

use crate::machine::{board, broken, conclude, device, keyed, right};
use crate::wrong::{at_debit, wrong};

/// The three letters need eight seconds.
const ENOUGH: Time = Time::from_s(15);

fn letters() -> Scenario {
    Scenario {
        pieces: vec![keyed(0, 550), keyed(0, 1_440), keyed(1, 550)],
        ..Scenario::default()
    }
}

fn caught(
    unit: Box<dyn AccountingUnit>,
    mut observer: impl Observer + Audits,
) -> Vec<&'static str> {
    let scenario = letters();
    let device = device(&scenario);
    let mut board = board(&scenario, &device, unit);
    let ending = board.run(ENOUGH, &mut observer);
    conclude(&board, &ending, observer.auditor());
    broken(observer.auditor())
}

fn plain() -> Auditor {
    let scenario = letters();
    Auditor::on(&scenario, &device(&scenario))
}

fn by_unit(change: fn(&mut Registers)) -> Vec<&'static str> {
    caught(wrong(change), Forged::plain())
}

/// Something with an auditor in it.
trait Audits {
    fn auditor(&mut self) -> &mut Auditor;
}

/// Passes events on to the auditor with the module's messages and the pictures forged.
struct Forged {
    auditor: Auditor,
    decoder: Decoder,
    held: Vec<Event>,
    message: fn(Message) -> Vec<Message>,
    picture: fn(&mut Picture),
}

impl Forged {
    fn plain() -> Self {
        Self {
            auditor: plain(),
            decoder: Decoder::new(),
            held: Vec::new(),
            message: |message| vec![message],
            picture: |_| {},
        }
    }

    fn message(message: fn(Message) -> Vec<Message>) -> Self {
        Self {
            message,
            ..Self::plain()
        }
    }

    fn picture(picture: fn(&mut Picture)) -> Self {
        Self {
            picture,
            ..Self::plain()
        }
    }

    /// Says `message` as if the module had, with the first held byte's times.
    fn say(&mut self, at: Time, stored: Time, message: &Message) {
        let mut frame = [0; MAX_FRAME];
        let length = encode(message, &mut frame);
        for byte in &frame[..length] {
            let from = Processor::Module;
            let event = Event::Link {
                from,
                byte: *byte,
                stored,
                overrun: false,
            };
            self.auditor.event(at, &event);
        }
    }
}

impl Audits for Forged {
    fn auditor(&mut self) -> &mut Auditor {
        &mut self.auditor
    }
}

impl Observer for Forged {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Link {
                from: Processor::Module,
                byte,
                stored,
                ..
            } => {
                self.held.push(event.clone());
                let Some(message) = self.decoder.push(*byte) else {
                    return;
                };
                let first = self.held.drain(..).next();
                let left = match first {
                    Some(Event::Link { stored, .. }) => stored,
                    _ => *stored,
                };
                for message in (self.message)(message.unwrap()) {
                    self.say(at, left, &message);
                }
            }
            Event::Printed(picture) => {
                let mut picture = Picture::clone(picture);
                (self.picture)(&mut picture);
                self.auditor.event(at, &Event::Printed(Arc::new(picture)));
            }
            other => self.auditor.event(at, other),
        }
    }
}

#[test]
fn a_board_that_is_only_watched_breaks_nothing() {
    assert_eq!(caught(right(), Forged::plain()), [""; 0]);
    assert_eq!(by_unit(|_| {}), [""; 0]);
}

#[test]
fn conservation_catches_a_unit_that_adds_a_mill() {
    let broken = by_unit(|q| at_debit(q, |q| q.record[word::ASCENDING_LO] += 1));
    assert_eq!(broken, ["conservation"]);
}

#[test]
fn monotonic_catches_a_unit_that_does_not_count_pieces() {
    let broken = by_unit(|q| at_debit(q, |q| q.record[word::PIECE_COUNT] -= 1));
    assert_eq!(broken, ["monotonic"]);
}

#[test]
fn atomic_catches_a_unit_that_leaves_bank_b_behind() {
    let broken = by_unit(|q| {
        if q.state == state::RETIRE && q.job == job::TRAIL {
            (q.state, q.window) = (state::IDLE, false);
        }
    });
    assert_eq!(broken, ["atomic"]);
}

#[test]
fn no_loss_catches_a_unit_that_forgets_what_is_not_printed() {
    let broken = by_unit(|q| at_debit(q, |q| q.record[word::FLAGS] &= !flag::UNPRINTED));
    assert_eq!(broken, ["no_loss"]);
}

#[test]
fn live_or_locked_catches_a_unit_that_never_says_its_debit_is_done() {
    let broken = by_unit(|q| {
        if q.command == hdl::regs::command::DEBIT {
            (q.result, q.irq) = (hdl::regs::result::RUNNING, false);
        }
    });
    assert_eq!(broken, ["live_or_locked"]);
}

#[test]
fn solvent_catches_a_unit_that_does_not_look_at_the_funds() {
    let mut scenario = Scenario {
        policy: Policy::DebitFirst,
        ..letters()
    };
    scenario.device.sets[0].first_mills = 1_000;
    let device = device(&scenario);
    let blind = wrong(|q| {
        if q.state == state::CHECK {
            (q.too_short, q.over_limit) = (false, false);
        }
    });
    for (unit, verdict) in [(right(), vec![]), (blind, vec!["solvent"])] {
        let mut board = board(&scenario, &device, unit);
        let mut auditor = Auditor::on(&scenario, &device);
        // The piece that the funds do not cover stays with its operator: only the money is judged here.
        board.run(ENOUGH, &mut auditor);
        assert_eq!(broken(&auditor), verdict);
    }
}

#[test]
fn paid_catches_a_module_that_releases_first_and_claims_otherwise() {
    let scenario = letters();
    let mut device = device(&scenario);
    let habits = Scenario {
        policy: Policy::ReleaseFirst,
        ..scenario.clone()
    };
    configure(&mut device, &habits);
    let mut board = board(&scenario, &device, right());
    let mut auditor = Auditor::on(&scenario, &device);
    let ending = board.run(ENOUGH, &mut auditor);
    conclude(&board, &ending, &mut auditor);
    assert_eq!(broken(&auditor), ["paid"]);
}

#[test]
fn one_code_catches_a_second_code_on_the_link() {
    let twice = |message| match message {
        Message::Code(code) => {
            let other = Code {
                value: code.value + 10,
                ascending: code.ascending + 10,
                ..code
            };
            vec![Message::Code(code), Message::Code(other)]
        }
        other => vec![other],
    };
    assert_eq!(caught(right(), Forged::message(twice)), ["one_code"]);
}

#[test]
fn true_code_catches_one_wrong_bit_on_the_link() {
    let wrong_bit = |message| match message {
        Message::Code(code) => {
            let mut bytes = code.code.as_slice().to_vec();
            bytes[0] ^= 0x10;
            vec![Message::Code(Code {
                code: CodeBytes::new(&bytes),
                ..code
            })]
        }
        other => vec![other],
    };
    assert_eq!(caught(right(), Forged::message(wrong_bit)), ["true_code"]);
}

#[test]
fn imprint_catches_a_letter_whose_figures_or_barcode_are_changed() {
    // The value's first digit becomes a copy of its last one: 0.55 shows 5.55, its barcode stays.
    let raised: fn(&mut Picture) = |picture| {
        let (first, last) = (622 - 4 * 40, 622 - 40);
        for column in 0..40 {
            picture.columns[first + column] = picture.columns[last + column];
        }
    };
    let blotted: fn(&mut Picture) = |picture| picture.columns[10..160].fill([u32::MAX; 6]);
    for forgery in [raised, blotted] {
        assert_eq!(caught(right(), Forged::picture(forgery)), ["imprint"]);
    }
}

#[test]
fn secret_catches_a_town_that_is_a_piece_of_key() {
    let scenario = letters();
    let key = device(&scenario).secret.protected.0[8..16].to_vec();
    let mut forged = Forged::plain();
    forged
        .auditor
        .event(Time::ZERO, &Event::Sleep(Processor::Meter));
    assert_eq!(broken(&forged.auditor), [""; 0]);
    let mut town = [b' '; 16];
    town[3..11].copy_from_slice(&key);
    forged.say(
        Time::ZERO,
        Time::ZERO,
        &Message::Ready(crate::machine::ready(town)),
    );
    assert_eq!(broken(&forged.auditor), ["secret"]);
}

#[test]
fn live_or_locked_catches_a_module_whose_answers_never_arrive() {
    let silent = |message| match message {
        Message::Code(_) | Message::Booked(_) => vec![],
        other => vec![other],
    };
    assert_eq!(caught(right(), Forged::message(silent)), ["live_or_locked"]);
}
