//! Canaries of codes and pictures: a module that releases what it must not, a meter that prints what is not booked.

use codec::{CodeBytes, Message};
use hdl::record::{flag, word};
use hdl::regs::{self, command, result};
use sim::Processor;

use crate::bench::{picture, subject};
use crate::wrong::at_debit;
use crate::{broken_unit, right, sound, watched};

#[test]
fn paid_catches_a_code_that_leaves_before_its_intent() {
    let mut bench = sound();
    bench.ask(0, 550);
    let code = bench.code(0, 550);
    bench.link(Processor::Module, &Message::Code(code));
    assert_eq!(bench.with_value(command::INTENT, 550), result::OK);
    assert_eq!(bench.with_value(command::DEBIT, 550), result::OK);
    bench.print(&picture(&code));
    assert_eq!(bench.broken(), ["paid"]);
}

#[test]
fn paid_catches_a_unit_that_lets_an_issued_intent_be_cleared() {
    let mut bench = broken_unit(|q| q.issued = 0);
    bench.ask(0, 550);
    let code = bench.code(0, 550);
    assert_eq!(bench.with_value(command::INTENT, 550), result::OK);
    assert_eq!(bench.command(command::ISSUE), result::OK);
    bench.link(Processor::Module, &Message::Code(code));
    assert_eq!(bench.command(command::CLEAR_INTENT), result::OK);
    assert_eq!(bench.broken(), ["paid"]);
}

#[test]
fn one_code_catches_a_second_code_on_one_ascending_value() {
    let mut bench = sound();
    bench.ask(0, 550);
    let other = bench.code(0, 700);
    let code = bench.code(0, 550);
    assert_eq!(bench.with_value(command::INTENT, 550), result::OK);
    bench.link(Processor::Module, &Message::Code(code));
    bench.link(Processor::Module, &Message::Code(code));
    bench.link(Processor::Module, &Message::Code(other));
    assert_eq!(bench.with_value(command::DEBIT, 550), result::OK);
    bench.print(&picture(&code));
    assert_eq!(bench.broken(), ["one_code"]);
}

#[test]
fn true_code_catches_one_wrong_bit() {
    let mut bench = sound();
    bench.ask(0, 550);
    let mut code = bench.code(0, 550);
    let mut bytes = code.code.as_slice().to_vec();
    bytes[3] ^= 1;
    code.code = CodeBytes::new(&bytes);
    assert_eq!(bench.with_value(command::INTENT, 550), result::OK);
    bench.link(Processor::Module, &Message::Code(code));
    assert_eq!(bench.with_value(command::DEBIT, 550), result::OK);
    bench.print(&picture(&code));
    assert_eq!(bench.broken(), ["true_code"]);
}

#[test]
fn true_code_catches_two_sets_with_one_identifier() {
    let mut bench = sound();
    bench.frank(0, 550);
    bench.select(2);
    bench.write(regs::LICENCE, 70_009);
    bench.write(regs::INFO, 1 << 8 | 1 << 16);
    assert_eq!(bench.with_value(command::OPEN, 1000), result::OK);
    bench.frank(2, 550);
    assert_eq!(bench.broken(), ["true_code"]);
}

#[test]
fn imprint_catches_a_picture_of_another_value_and_one_that_cannot_be_read() {
    let mut bench = sound();
    let mut code = bench.book(0, 550);
    code.value = 9550;
    bench.print(&picture(&code));
    assert_eq!(bench.broken(), ["imprint"]);

    let mut bench = sound();
    let mut blank = picture(&bench.book(0, 550));
    blank.columns.fill([0; 6]);
    bench.print(&blank);
    assert_eq!(bench.broken(), ["imprint"]);
}

#[test]
fn imprint_catches_a_picture_printed_before_its_booking() {
    let mut bench = sound();
    bench.ask(0, 550);
    let code = bench.code(0, 550);
    assert_eq!(bench.with_value(command::INTENT, 550), result::OK);
    bench.link(Processor::Module, &Message::Code(code));
    bench.print(&picture(&code));
    assert_eq!(bench.broken(), ["imprint"]);
}

#[test]
fn no_loss_catches_a_unit_that_forgets_what_is_not_printed() {
    let mut bench = broken_unit(|q| at_debit(q, |q| q.record[word::FLAGS] &= !flag::UNPRINTED));
    bench.book(0, 550);
    assert_eq!(bench.broken(), ["no_loss"]);
}

#[test]
fn no_loss_catches_a_refused_and_a_changed_code() {
    let mut bench = sound();
    let code = bench.book(0, 550);
    bench.link(Processor::Meter, &Message::Fetch { piece: 9, set: 0 });
    bench.link(Processor::Module, &Message::Code(code));
    assert_eq!(bench.broken(), [""; 0]);
    bench.link(Processor::Meter, &Message::Fetch { piece: 9, set: 0 });
    bench.link(
        Processor::Module,
        &Message::Refused {
            piece: 9,
            reason: 0x42,
        },
    );
    assert_eq!(bench.broken(), ["no_loss"]);

    let mut bench = sound();
    let mut code = bench.book(0, 550);
    bench.link(Processor::Meter, &Message::Fetch { piece: 9, set: 0 });
    code.code = CodeBytes::new(&[1, 2, 3, 4]);
    bench.link(Processor::Module, &Message::Code(code));
    assert_eq!(bench.broken(), ["no_loss"]);
}

#[test]
fn release_first_claims_less_and_counts_instead() {
    let mut bench = watched(right(), subject(false));
    bench.ask(0, 550);
    let first = bench.code(0, 550);
    bench.link(Processor::Module, &Message::Code(first));
    bench.ask(0, 700);
    let second = bench.code(0, 700);
    bench.link(Processor::Module, &Message::Code(second));
    assert_eq!(bench.with_value(command::DEBIT, 700), result::OK);
    bench.print(&picture(&second));
    assert_eq!(bench.broken(), [""; 0]);
    assert_eq!(
        (bench.observer.stranded(), bench.observer.double_codes()),
        (1, 1)
    );
    let unclaimed = bench
        .observer
        .verdicts()
        .filter(|(_, verdict)| verdict.name() == "not_claimed");
    let names: Vec<_> = unclaimed.map(|(invariant, _)| invariant.name()).collect();
    assert_eq!(names, ["paid", "one_code"]);
}
