//! Any stored bit may flip at any clock: the unit finds it before it does anything with it, locks, and keeps the books.
//!
//! Every bit that the unit looks at is flipped, at clocks all over each kind of work; `IMPRINT_UPSETS=every` takes every clock.
//! Flips that leave the same unit between the same banks share what follows. Of the words of the working record that it does not
//! look at just then, a few bits are flipped, others at each clock. The rule that must never break: no bit of the list is left out.

use hdl::record::{Record, SETS, WORDS, flag, word};
use hdl::regs::{self, command, info, lock_reason, result, status};
use hdl::state::FIELDS;
use hdl::{Backend, Phase, StateBit, UnitState};
use suite::bench::Bench;
use suite::bench::books::assert_both_banks_hold;
use suite::bench::field;
use suite::bench::upset::{bits, found, looked_at};

/// The set at work.
const SET: u32 = 3;

/// What may be true after an upset.
struct Truth {
    /// The books of each set before the work and after it.
    books: [[Record; 2]; SETS],
    /// Reasons that the device may be locked for.
    reasons: Vec<u32>,
    /// What it is locked for when nothing is struck; none when it is not.
    unstruck: u32,
}

/// Records of all sets, read through the unit.
fn books(bench: &Bench) -> [Record; SETS] {
    let mut bench = bench.clone();
    std::array::from_fn(|set| {
        assert_eq!(bench.select(set as u32), result::OK);
        bench.record()
    })
}

/// Runs on to the end of recovery and lock, and through a power cycle: the books must be among the true ones, the same in
/// both banks and in both runs, and an intent's code must count as issued. Returns the sets found unusable.
fn recover(mut bench: Bench, truth: &Truth, what: &str) -> u32 {
    let mut shown: Vec<Option<Record>> = Vec::new();
    for run in ["at once", "after a power cycle"] {
        bench.until_ready();
        bench.settle();
        let reason = bench.reason();
        assert!(
            truth.reasons.contains(&reason),
            "{what}, {run}: reason {reason:#x}"
        );
        assert!(!bench.unit.out().permit.asserted(), "{what}, {run}");
        let mut found = Vec::new();
        for (set, allowed) in truth.books.iter().enumerate() {
            if bench.select(set as u32) == result::RECORD_DAMAGED {
                found.push(None);
                continue;
            }
            let record = bench.record();
            assert!(
                allowed.contains(&record),
                "{what}, {run}: set {set} between the books"
            );
            let issued = bench.status(status::ISSUED);
            let pending = record[word::FLAGS] & flag::PENDING != 0;
            assert_eq!(issued, pending, "{what}, {run}: set {set}");
            assert_both_banks_hold(&bench, set as u32, &record, what);
            found.push(Some(record));
        }
        if !shown.is_empty() {
            assert_eq!(found, shown, "{what}: what was shown lasts");
        }
        shown = found;
        bench.power_cycle(9);
    }
    shown.iter().filter(|record| record.is_none()).count() as u32
}

/// What a flip anywhere at this clock may do, for every stored bit.
fn flip_every_bit(bench: &Bench, truth: &Truth, what: &str) {
    let mut followed: Vec<(UnitState, Bench)> = Vec::new();
    for bit in bits() {
        let name = FIELDS[bit.field].name;
        let what = format!("{what}, {name} bit {}", bit.bit);
        if !looked_at(bench, bit) {
            let turn = |place: u64, of: u64| (bench.cycle + place).is_multiple_of(of);
            if turn(bit.field as u64, WORDS as u64) && turn(u64::from(bit.bit), 32) {
                flip_out_of_sight(bench, bit, truth, &what);
            }
            continue;
        }
        let mut struck = bench.clone();
        struck.a.lenient = true;
        struck.b.lenient = true;
        assert!(found(&mut struck, bit), "{what}: unseen");
        let state = forgetful(struck.unit.state());
        let same = |(before, like): &(UnitState, Bench)| {
            *before == state && like.a == struck.a && like.b == struck.b
        };
        if followed.iter().any(same) {
            continue;
        }
        followed.push((state, struck.clone()));
        let unusable = recover(struck, truth, &what);
        assert_eq!(unusable, 0, "{what}: sets are unusable");
    }
}

/// A restarted unit without the working record: until it is filled again nobody looks at it (proof `fits`), so units that differ in
/// it alone live the same life.
fn forgetful(mut state: UnitState) -> UnitState {
    if state.0[field("filled")] == 0 {
        let words = FIELDS.iter().zip(&mut state.0);
        for (_, word) in words.filter(|(field, _)| field.name.starts_with("record_")) {
            *word = 0;
        }
    }
    state
}

/// What a flip may do in a word of the working record that nobody looks at: nothing, or what any other does, later on.
fn flip_out_of_sight(bench: &Bench, bit: StateBit, truth: &Truth, what: &str) {
    let mut struck = bench.clone();
    struck.a.lenient = true;
    struck.b.lenient = true;
    struck.unit.flip(bit).expect("a bit of the list");
    // Not by asking at the port, whose transfer a restart would end.
    struck.until("at rest", |bench| {
        bench.unit.quiet() && matches!(bench.unit.phase(), Phase::Idle | Phase::Locked)
    });
    let locked = struck.unit.state().0[field("device_locked")] != 0;
    assert!(!(locked && struck.unit.out().permit.asserted()), "{what}");
    struck.power_cycle(9);
    let truth = Truth {
        books: truth.books,
        reasons: [truth.reasons.clone(), vec![truth.unstruck]].concat(),
        unstruck: truth.unstruck,
    };
    assert_eq!(recover(struck, &truth, what), 0, "{what}");
}

/// Clocks between two at which every bit is flipped. `Assumed:` a prime, so that all steps of a bank access are met.
fn stride(ordinary: u64) -> u64 {
    match std::env::var("IMPRINT_UPSETS") {
        Ok(text) if text == "every" => 1,
        Ok(text) => panic!("IMPRINT_UPSETS is `{text}`; it can be `every`"),
        Err(_) => ordinary,
    }
}

/// Flips every bit at every `stride`th clock of what `begin` sets going, until it comes to rest. Once a command has been
/// answered with success, only the books after it are true. Says whether the work changes the books, or locks the device.
fn strike(start: &Bench, name: &str, stride: u64, begin: impl Fn(&mut Bench)) -> bool {
    let mut whole = start.clone();
    begin(&mut whole);
    let first = whole.cycle;
    let commanded = running(&whole);
    whole.settle();
    let (before, after) = (books(start), books(&whole));
    let locked = whole.status(status::DEVICE_LOCKED).then(|| whole.reason());
    let unstruck = locked.unwrap_or(lock_reason::NONE);
    let mut striking = start.clone();
    begin(&mut striking);
    while striking.cycle < whole.cycle {
        let what = format!("{name}, clock {}", striking.cycle - first);
        let truth = if commanded && !running(&striking) {
            Truth {
                books: after.map(|record| [record; 2]),
                reasons: vec![locked.unwrap_or(lock_reason::UPSET)],
                unstruck,
            }
        } else {
            Truth {
                books: std::array::from_fn(|set| [before[set], after[set]]),
                reasons: [lock_reason::UPSET].into_iter().chain(locked).collect(),
                unstruck,
            }
        };
        flip_every_bit(&striking, &truth, &what);
        for _ in 0..stride {
            striking.tick();
        }
    }
    before != after || (locked.is_some() && !start.clone().status(status::DEVICE_LOCKED))
}

/// A command has no answer yet.
fn running(bench: &Bench) -> bool {
    bench.unit.state().0[field("busy")] != 0
}

fn opened(backend: Backend) -> Bench {
    let mut bench = Bench::on(backend);
    bench.until_ready();
    bench.open(SET, true, 50_000);
    bench.settle();
    bench.value(700);
    bench
}

/// With a piece booked and permitted.
fn permitted(backend: Backend) -> Bench {
    let mut bench = opened(backend);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    bench.settle();
    assert!(bench.unit.out().permit.asserted());
    bench
}

fn command(asked: u32) -> impl Fn(&mut Bench) {
    move |bench| bench.write(regs::COMMAND, asked)
}

/// Strikes a command that changes a record.
fn strike_command(start: &Bench, asked: u32) {
    let name = format!("command {asked}");
    let worked = strike(start, &name, stride(7), command(asked));
    assert!(worked, "{name} did nothing");
}

#[test]
fn at_rest_and_permitted() {
    assert!(!strike(&permitted(Backend::Reference), "rest", 1, |_| {}));
}

#[test]
fn in_a_debit() {
    strike_command(&opened(Backend::Reference), command::DEBIT);
}

#[test]
fn in_an_intent_and_in_the_debit_of_it() {
    let mut bench = opened(Backend::Reference);
    strike_command(&bench, command::INTENT);
    assert_eq!(bench.command(command::INTENT), result::OK);
    bench.settle();
    assert_eq!(bench.command(command::ISSUE), result::OK);
    strike_command(&bench, command::DEBIT);
}

#[test]
fn in_clearing_an_intent() {
    let mut bench = opened(Backend::Reference);
    assert_eq!(bench.command(command::INTENT), result::OK);
    bench.settle();
    strike_command(&bench, command::CLEAR_INTENT);
}

#[test]
fn in_a_credit_and_in_a_withdrawal() {
    let bench = opened(Backend::Reference);
    strike_command(&bench, command::CREDIT);
    strike_command(&bench, command::WITHDRAW);
}

#[test]
fn in_opening_and_closing() {
    let mut bench = Bench::on(Backend::Reference);
    bench.until_ready();
    bench.open(SET, true, 0);
    bench.settle();
    strike_command(&bench, command::CLOSE);
    assert_eq!(bench.select(1), result::OK);
    bench.settle();
    strike_command(&bench, command::OPEN);
}

#[test]
fn in_locking_a_set_and_the_device() {
    let mut bench = opened(Backend::Reference);
    bench.value(u64::from(lock_reason::KEY_CHECK));
    strike_command(&bench, command::LOCK);
    bench.write(regs::INFO, 1 << info::WHOLE_DEVICE);
    strike_command(&bench, command::LOCK);
    assert_eq!(bench.command(command::LOCK), result::OK);
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::KEY_CHECK);
    strike(&bench, "locked", 1, |_| {});
}

#[test]
fn in_recording_a_lock_that_no_command_asked_for() {
    let bench = opened(Backend::Reference);
    let worked = strike(&bench, "a peer that differs", stride(7), |bench| {
        bench.write(regs::PEER_CHECK, 1);
    });
    assert!(worked);
}

#[test]
fn in_recording_a_print_while_another_set_is_selected() {
    let mut bench = permitted(Backend::Reference);
    assert_eq!(bench.select(1), result::OK);
    bench.settle();
    assert!(strike(&bench, "a print", stride(7), Bench::print));
}

#[test]
fn in_a_reprint_and_in_a_selection() {
    let mut bench = permitted(Backend::Reference);
    strike(&bench, "a reprint", stride(7), command(command::REPRINT));
    bench.write(regs::SET, 1);
    strike(&bench, "a selection", stride(7), command(command::SELECT));
}

#[test]
fn in_recovery() {
    let mut bench = permitted(Backend::Reference);
    bench.settle();
    strike(&bench, "recovery", stride(61), |bench| bench.power_cycle(5));
}

#[test]
fn in_the_hardware_description_as_well() {
    let bench = opened(Backend::Lockstep);
    strike(&bench, "a debit, in lock-step", 67, command(command::DEBIT));
    strike(
        &permitted(Backend::Lockstep),
        "a print, in lock-step",
        101,
        Bench::print,
    );
    strike(&bench, "recovery, in lock-step", 997, |bench| {
        bench.power_cycle(5)
    });
}

/// A bit that flips in the address at the very clock in which a bank would take a word: the gates let nothing through.
#[test]
fn no_word_goes_astray() {
    let mut bench = opened(Backend::Reference);
    // With a history, both slots of each bank hold a record of the set.
    for _ in 0..2 {
        assert_eq!(bench.command(command::CREDIT), result::OK);
        bench.settle();
    }
    bench.write(regs::COMMAND, command::DEBIT);
    let (mut writes, before) = (0, bench.clone());
    let whole = {
        let mut whole = before;
        whole.settle();
        whole
    };
    while bench.cycle < whole.cycle {
        let out = bench.unit.out();
        let banks = [out.bank_a, out.bank_b];
        if banks
            .iter()
            .any(|bank| bank.write.asserted() || bank.program.asserted())
        {
            writes += 1;
            for name in ["address", "address_n"] {
                for bit in 0..10 {
                    let mut struck = bench.clone();
                    let field = field(name);
                    struck
                        .unit
                        .flip(StateBit { field, bit })
                        .expect("a bit of the list");
                    struck.tick();
                    assert!(struck.a.resting() && struck.b.resting(), "{name} bit {bit}");
                }
            }
        }
        bench.tick();
    }
    assert!(writes > 40, "{writes} writes");
}

#[test]
fn a_transfer_under_way_is_answered_with_an_error_and_its_command_with_an_open_outcome() {
    let start = permitted(Backend::Lockstep);
    for struck in ["pready", "pready_n", "pslverr", "irq"] {
        for clock in 0..2 {
            let mut bench = start.clone();
            let (field, what) = (field(struck), format!("{struck} at clock {clock}"));
            bench.pins.psel = true;
            bench.pins.pwrite = true;
            bench.pins.paddr = regs::COMMAND;
            bench.pins.pwdata = command::CREDIT;
            if clock == 1 {
                bench.tick();
                bench.pins.penable = true;
            }
            let flipped = bench.unit.flip(StateBit { field, bit: 0 });
            flipped.expect("a bit of the list");
            let shown = bench.unit.out();
            let taken = bench.pins.penable && shown.pready;
            let out = bench.tick();
            assert!(taken || (out.pready && out.pslverr), "{what}: no answer");
            bench.pins.psel = false;
            bench.pins.penable = false;
            bench.until_ready();
            bench.settle();
            assert_eq!(bench.read(regs::RESULT), result::OUTCOME_OPEN, "{what}");
            assert_eq!(bench.select(SET), result::OK);
            assert_eq!(bench.record()[word::DESCENDING_LO], 49_300, "{what}");
        }
    }
}
