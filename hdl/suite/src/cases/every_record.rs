//! No record, slot or bank is like another: what holds of one set holds of each, wherever its newest record stands.
//!
//! The rule that must never break: what is expected of a recovery is worked out here, from what the slots hold.

use super::{Group, named};
use crate::bench::books::{place, with_amounts};
use crate::bench::random::Random;
use crate::bench::{Bench, field};
use crate::subject::Subject;
use hdl::Ability;
use hdl::codes::state;
use hdl::record::{
    MARKER_INVALID, MARKER_VALID, MARKER_WORD, RECORDS, Record, SETS, WORDS, address, sealed, word,
};
use hdl::regs::{command, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "every_record",
    once: named![
        recovery_judges_slots_in_any_condition,
        a_bank_that_is_gone_leaves_each_slot_of_the_other,
        each_record_is_read_on_in_the_other_bank,
        each_record_is_judged_anew_when_it_reads_differently,
        each_set_has_its_own_issue_latch,
    ],
    swept: named![],
};

/// A record of that generation: an open one, or of the device one that says nothing.
fn of_generation(set: u32, generation: u32) -> Record {
    let mut record = if set < SETS as u32 {
        with_amounts(0, u64::from(9_000 + generation), 0)
    } else {
        [0; WORDS]
    };
    record[word::GENERATION] = generation;
    sealed(record)
}

/// What a slot holds.
#[derive(Clone, Copy, Debug)]
struct Slot {
    valid: bool,
    good: bool,
    generation: u32,
}

impl Slot {
    /// In one of four conditions.
    fn new(condition: usize, random: &mut Random) -> Self {
        Self {
            valid: condition & 1 == 1,
            good: condition & 2 == 2,
            generation: 1 + random.below(3),
        }
    }

    fn put(self, bench: &mut Bench, set: u32, place_of: usize) {
        let bank = if place_of < 2 {
            &mut bench.a
        } else {
            &mut bench.b
        };
        let slot = place_of as u32 % 2;
        place(bank, set, slot, &of_generation(set, self.generation));
        if !self.valid {
            bank.words[address(set, slot, MARKER_WORD) as usize] = MARKER_INVALID;
        }
        if !self.good {
            bank.words[address(set, slot, word::LICENCE as u32) as usize] ^= 1;
        }
    }
}

/// The generation that a recovery must find in these slots, two of bank A and two of bank B: the newest of those that are valid and
/// good, unless a damaged one might have been newer. One damaged slot is no reason for doubt if the newest is in bank B.
fn expected(slots: &[Slot; 4]) -> Option<u32> {
    let sound = |place: &usize| slots[*place].valid && slots[*place].good;
    let bad = |place: &usize| slots[*place].valid && !slots[*place].good;
    let newest = (0..4).filter(sound).map(|place| slots[place].generation);
    let newest = newest.max()?;
    let mut places = (0..4).filter(sound);
    let first = places.find(|place| slots[*place].generation == newest)?;
    let harmless = first >= 2 && (0..4).filter(bad).count() <= 1;
    ((0..2).filter(bad).count() == 0 || harmless).then_some(newest)
}

fn recovery_judges_slots_in_any_condition(subject: &Subject) {
    let mut random = Random::new(1);
    // Four slots in four conditions.
    for first in (0..256).step_by(SETS) {
        let mut bench = subject.bench();
        bench.needs(Ability::BankB);
        bench.needs(Ability::Decay);
        let mut slot = |condition: usize| Slot::new(condition, &mut random);
        let slots: [[Slot; 4]; SETS] = std::array::from_fn(|set| {
            std::array::from_fn(|place| slot((first + set) >> (2 * place) & 3))
        });
        for (set, slots) in (0..).zip(&slots) {
            for (place, slot) in slots.iter().enumerate() {
                slot.put(&mut bench, set, place);
            }
        }
        bench.reset();
        bench.until_ready();
        for (set, slots) in (0..).zip(&slots) {
            let found = bench.select(set);
            if let Some(generation) = expected(slots) {
                assert_eq!(found, result::OK, "{slots:?}");
                assert_eq!(bench.record(), of_generation(set, generation), "{slots:?}");
            } else {
                assert_eq!(found, result::RECORD_DAMAGED, "{slots:?}");
            }
        }
    }
}

fn a_bank_that_is_gone_leaves_each_slot_of_the_other(subject: &Subject) {
    for (gone, first) in [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)] {
        let mut bench = subject.bench();
        bench.needs(Ability::BankB);
        let slot = |set: u32| (set + first) / 2 % 2;
        for set in 0..RECORDS as u32 {
            let bank = if gone == 0 {
                &mut bench.b
            } else {
                &mut bench.a
            };
            bank.words[address(set, 1 - slot(set), MARKER_WORD) as usize] = MARKER_INVALID;
            place(bank, set, slot(set), &of_generation(set, 5 + set));
        }
        let bank = if gone == 0 {
            &mut bench.a
        } else {
            &mut bench.b
        };
        bank.missing = true;
        bench.reset();
        bench.until_ready();
        assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK, "set {set}");
            assert_eq!(bench.record(), of_generation(set, 5 + set));
        }
        bench.settle();
        for set in 0..SETS as u32 {
            assert_eq!(bench.select(set), result::OK, "set {set}, locked");
            assert_eq!(bench.record(), of_generation(set, 5 + set));
        }
    }
}

/// A unit in whose recovery a record is being read from bank A, with the slot it is read from.
fn recovering(subject: &Subject, target: u32) -> (Bench, u32) {
    let mut bench = subject.bench();
    bench.needs(Ability::BankB);
    for set in 0..RECORDS as u32 {
        for bank in [&mut bench.a, &mut bench.b] {
            place(bank, set, set % 2, &of_generation(set, 5));
        }
    }
    bench.reset();
    bench.until("reading the record", |bench| {
        let state = bench.state();
        let at = |name| state.0[field(name)];
        at("state") == state::FETCH && at("target") == target && at("index") > 3
    });
    let slot = bench.state().0[field("slot")];
    (bench, slot)
}

/// All sets can be selected, and hold what they held.
fn assert_all_there(bench: &mut Bench) {
    bench.until_ready();
    bench.settle();
    for set in 0..SETS as u32 {
        assert_eq!(bench.select(set), result::OK, "set {set}");
        assert_eq!(bench.record(), of_generation(set, 5), "set {set}");
    }
}

fn each_record_is_read_on_in_the_other_bank(subject: &Subject) {
    for target in 0..RECORDS as u32 {
        let (mut bench, _) = recovering(subject, target);
        bench.a.missing = true;
        assert_all_there(&mut bench);
        assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    }
}

fn each_record_is_judged_anew_when_it_reads_differently(subject: &Subject) {
    for target in 0..RECORDS as u32 {
        let (mut bench, slot) = recovering(subject, target);
        let marker = address(target, slot, MARKER_WORD) as usize;
        assert_eq!(bench.a.words[marker], MARKER_VALID);
        bench.a.words[address(target, slot, word::BOOKED_VALUE as u32) as usize] ^= 1;
        // Bank B holds it still, and the one damaged slot is older or the same.
        assert_all_there(&mut bench);
        assert!(!bench.status(status::DEVICE_LOCKED));
    }
}

fn each_set_has_its_own_issue_latch(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::Intents);
    bench.until_ready();
    for set in 0..SETS as u32 {
        bench.open(set, true, 9_000);
        assert_eq!(bench.with_value(command::INTENT, 100), result::OK);
        assert_eq!(bench.command(command::ISSUE), result::OK);
    }
    // Commands that leave the latch up, and those that take it down, in this order.
    for code in [command::CREDIT, command::LOCK, command::DEBIT] {
        for struck in 0..SETS as u32 {
            let mut bench = bench.clone();
            assert_eq!(bench.select(struck), result::OK);
            bench.write(hdl::regs::INFO, 1 << 8 | 1 << 16 | 1);
            // A lock asks for no intent of its value.
            let value = if code == command::LOCK { 101 } else { 100 };
            assert_eq!(bench.with_value(code, value), result::OK);
            for set in 0..SETS as u32 {
                assert_eq!(bench.select(set), result::OK);
                let up = code != command::DEBIT || set != struck;
                assert_eq!(bench.status(status::ISSUED), up, "{code} in set {struck}");
            }
        }
    }
}
