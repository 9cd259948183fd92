//! The registers that a map names: each bit can be flipped, together they are the whole unit, and a flip is noticed or harmless.
//!
//! The rule that must never break: a register that is no flip-flop, or one that was left out, is found here and not by whoever
//! trusts a snapshot.

use hdl::record::Record;
use hdl::regs::{self, command, result, status};
use hdl::{Ability, StateBit, TwoRail};

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "registers",
    once: named![
        every_bit_that_is_named_takes_a_flip,
        a_unit_set_to_a_state_goes_on_like_the_one_it_is_of
    ],
    swept: named![a_flip_within_a_debit_is_noticed_or_harmless],
};

/// Set under test.
const SET: u32 = 1;
/// Clocks in which a unit has looked at a record, or has found a flip and recovered. `Assumed:` more than a recovery takes.
const LOOK: u32 = 8_000;

/// A unit at rest with the set open and selected and the value of a piece in the operands.
fn opened(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.needs(Ability::Registers);
    bench.until_ready();
    bench.open(SET, true, 9_000);
    bench.value(100);
    bench.settle();
    bench.write(regs::IRQ_CLEAR, 0);
    bench
}

/// Every bit that the map names.
fn bits(bench: &Bench) -> Vec<StateBit> {
    let fields = bench.unit.fields().iter().enumerate();
    let of_field = |(field, row): (usize, &hdl::state::Field)| {
        let width = row.width;
        (0..width).map(move |bit| StateBit { field, bit })
    };
    fields.flat_map(of_field).collect()
}

fn named_bit(bench: &Bench, StateBit { field, bit }: StateBit) -> String {
    format!("{}[{bit}]", bench.unit.fields()[field].name)
}

fn every_bit_that_is_named_takes_a_flip(subject: &Subject) {
    let bench = opened(subject);
    let before = bench.unit.state();
    let mut unit = bench.unit.boxed_clone();
    for bit in bits(&bench) {
        let name = named_bit(&bench, bit);
        for _ in 0..2 {
            if let Err(error) = unit.flip(bit) {
                panic!("{name}: {error}; is it a flip-flop?");
            }
        }
        assert_eq!(unit.state(), before, "{name}: flipped twice");
    }
}

fn a_unit_set_to_a_state_goes_on_like_the_one_it_is_of(subject: &Subject) {
    let mut bench = opened(subject);
    bench.write(regs::COMMAND, command::DEBIT);
    for clock in 0..300 {
        bench.tick();
        if clock % 7 != 0 {
            continue;
        }
        let mut whole = bench.clone();
        // Another life until here: what the state does not hold is something else.
        let mut copy = whole.clone();
        copy.unit.scramble(&mut || 0x5a5a_5a5a ^ clock);
        let set = copy.unit.set_state(&bench.unit.state());
        assert_eq!(set, Ok(()));
        for later in 0..400 {
            whole.tick();
            copy.tick();
            assert_eq!(
                copy.unit.out(),
                whole.unit.out(),
                "{clock} clocks into a debit a unit was set to the state of another, and {later} clocks later their pins \
                 differ: a flip-flop is not named in the map"
            );
        }
    }
}

/// How a debit ended.
struct End {
    locked: bool,
    result: u32,
    permit: TwoRail,
    record: Record,
}

/// Lets the unit notice whatever there is: a transfer under way then would end with an error, so there is none.
fn look(bench: &mut Bench) {
    for _ in 0..LOOK {
        bench.tick();
    }
    bench.until_ready();
    bench.settle();
}

/// Waits for the end of whatever is under way.
fn end(bench: &mut Bench) -> End {
    look(bench);
    let result = bench.read(regs::RESULT);
    let mut permit = bench.unit.out().permit;
    // The whole record is looked at only now.
    bench.write(regs::SET, SET);
    bench.write(regs::COMMAND, command::SELECT);
    look(bench);
    let locked = bench.status(status::DEVICE_LOCKED);
    if locked {
        permit = bench.unit.out().permit;
    }
    assert_eq!(bench.select(SET), result::OK);
    End {
        locked,
        result,
        permit,
        record: bench.record(),
    }
}

fn a_flip_within_a_debit_is_noticed_or_harmless(subject: &Subject, stride: u64) {
    let mut start = opened(subject);
    start.needs(Ability::Upsets);
    // A page load that was broken off leaves words in the buffer.
    start.b.lenient = true;
    let before = start.record();
    start.write(regs::COMMAND, command::DEBIT);
    let whole = end(&mut start.clone());
    let length = 400;
    for (number, bit) in bits(&start)
        .into_iter()
        .enumerate()
        .step_by(stride as usize)
    {
        let clock = number * 37 % length;
        let what = format!(
            "{} flipped {clock} clocks into a debit",
            named_bit(&start, bit)
        );
        let mut bench = start.clone();
        for _ in 0..clock {
            bench.tick();
        }
        bench.flip(bit);
        bench.tick();
        let end = end(&mut bench);
        if end.locked {
            assert_eq!(
                end.permit,
                TwoRail::IDLE,
                "{what}: noticed, and permitted all the same"
            );
            assert!(
                end.record == before || end.record == whole.record,
                "{what}: between the books"
            );
        } else {
            assert_eq!(
                end.record, whole.record,
                "{what}: unnoticed, and other books"
            );
            assert_eq!(
                end.result, whole.result,
                "{what}: unnoticed, and another result"
            );
            assert_eq!(
                end.permit, whole.permit,
                "{what}: unnoticed, and another permit"
            );
        }
    }
}
