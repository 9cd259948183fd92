//! What is left of a life: nothing after one clock of reset, and after a restart the lock alone.
//!
//! The rule that must never break: every register holds something else before, so none of them is left out.

use super::{Group, named};
use crate::bench::{Bench, field, upset};
use crate::subject::Subject;
use hdl::Ability;
use hdl::codes::{handshake, job, leg, state};
use hdl::cover::Covered;
use hdl::record::MAX_IMPRINT;
use hdl::regs::{self, command, lock_reason, result};
use hdl::state::{FIELDS, mask};
use hdl::{StateBit, UnitState};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "cleared",
    once: named![
        one_clock_of_reset_is_enough,
        one_clock_of_reset_clears_every_register,
        a_flip_at_the_edge_of_a_reset_is_forgotten,
        a_restart_clears_every_register,
        a_restart_waits_for_a_bank_as_long_as_a_reset_does,
    ],
    swept: named![],
};

fn one_clock_of_reset_is_enough(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::StateList);
    bench.until_ready();
    bench.open(1, true, u64::MAX >> 2);
    bench.settle();
    for address in [regs::DATE_KEY, regs::INFO, regs::LICENCE] {
        bench.write(address, u32::MAX);
    }
    // A register that keeps what it held does not fit its complement any more, and a second clock would make it fit again.
    for clocks in (0..1_200).step_by(17) {
        let mut cut = bench.clone();
        cut.value(u64::from(MAX_IMPRINT) - clocks);
        cut.write(regs::COMMAND, command::DEBIT);
        for _ in 0..clocks {
            cut.tick();
        }
        reset_for_one_clock(&mut cut);
        for _ in 0..8 {
            cut.tick();
        }
        let locked = cut.state().0[field("device_locked")] != 0;
        assert!(!locked, "after {clocks} clocks of a debit");
    }
}

fn reset_for_one_clock(bench: &mut Bench) {
    bench.pins.reset = true;
    bench.tick();
    bench.pins.reset = false;
}

/// Whether a field is a word of the working record, which no reset clears.
fn is_of_the_record(name: &str) -> bool {
    name.starts_with("record_")
}

/// Every register full of ones, but for those of the sequencer, whose state can be, and its complement of zeros.
fn full(state: &UnitState) -> UnitState {
    let words = state.0.iter().zip(FIELDS).map(|(word, field)| {
        let (name, rail) = match field.name.strip_suffix("_n") {
            Some(name) => (name, u32::MAX),
            None => (field.name, 0),
        };
        let held = match name {
            "state" => state::VALIDATE,
            "leg" => leg::READ,
            "job" => job::HOMING,
            // An answer that the state has asked for, and no alarm: the unit would restart by itself.
            "handshake" => handshake::FAILED,
            "spoiled" => 0,
            _ => u32::MAX,
        };
        if is_of_the_record(field.name) {
            *word
        } else {
            (held ^ rail) & mask(field.width)
        }
    });
    UnitState(words.collect())
}

fn one_clock_of_reset_clears_every_register(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::StateList);
    let fresh = bench.state();
    bench.until_ready();
    bench.a.lenient = true;
    bench.b.lenient = true;
    bench.force(&full(&bench.state()));
    reset_for_one_clock(&mut bench);
    let state = bench.state();
    for ((field, fresh), word) in FIELDS.iter().zip(&fresh.0).zip(&state.0) {
        let cleared = is_of_the_record(field.name) || word == fresh;
        assert!(cleared, "{} holds {word:#x}", field.name);
    }
    bench.until_ready();
    assert_eq!(bench.reason(), lock_reason::NONE);
}

fn a_flip_at_the_edge_of_a_reset_is_forgotten(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::StateList);
    bench.until_ready();
    bench.flip(StateBit {
        field: field("value_lo"),
        bit: 7,
    });
    reset_for_one_clock(&mut bench);
    bench.until_ready();
    assert_eq!(bench.reason(), lock_reason::NONE);
}

/// Flips a bit of a unit whose registers are all ones, its strobes among them.
fn restart(bench: &mut Bench) {
    bench.a.lenient = true;
    bench.b.lenient = true;
    bench.force(&full(&bench.state()));
    bench.flip(StateBit {
        field: field("selected_set"),
        bit: 1,
    });
    bench.tick();
}

fn a_restart_clears_every_register(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::StateList);
    bench.until_ready();
    restart(&mut bench);
    assert!(upset::alarmed(&bench));
    let stands = Covered::from_state(&bench.state()).expect("the shape of the list");
    let q = stands.registers;
    assert!(!q.filled && !q.selected && !q.printed_pending && !q.unreported);
    let nothing = [
        q.patience, q.issued, q.unusable, q.slots_a, q.slots_b, q.vacant, q.value_lo,
    ];
    assert_eq!(nothing, [0; 7]);
    bench.until_ready();
    // Behind the commit that makes the lock durable nothing is left to do.
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.reason(), lock_reason::UPSET);
    bench.settle();
}

fn a_restart_waits_for_a_bank_as_long_as_a_reset_does(subject: &Subject) {
    let mut waited = [0; 2];
    for (restarts, waited) in [false, true].into_iter().zip(&mut waited) {
        let mut bench = subject.bench();
        bench.needs(Ability::StateList);
        bench.until_ready();
        bench.open(2, true, 9_000);
        bench.settle();
        assert_eq!(bench.with_value(command::DEBIT, 100), result::OK);
        bench.b.stuck = true;
        bench.until("busy", |bench| bench.b.out().busy);
        while bench.cycle % bench.timebase != 1 {
            bench.tick();
        }
        if restarts {
            restart(&mut bench);
        } else {
            reset_for_one_clock(&mut bench);
        }
        let begun = bench.cycle;
        bench.until("given up", |bench| bench.state().0[field("failed_b")] != 0);
        *waited = bench.cycle - begun;
        bench.until_ready();
        assert_eq!(bench.select(2), result::OK);
    }
    assert_eq!(waited[0], waited[1]);
}
