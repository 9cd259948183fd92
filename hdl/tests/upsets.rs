//! Any stored bit may flip at any clock: the unit finds it before it does anything with it, locks, and keeps the books.
//!
//! Every bit of the state list is flipped, at clocks all over each kind of work; `IMPRINT_UPSETS=every` takes every clock.
//! Flips that leave the same unit between the same banks share what follows. A unit that lacks the cover of one
//! register is found out by the same flips.

mod bench;

use std::collections::HashSet;

use bench::Bench;
use bench::books::assert_both_banks_hold;
use bench::field;
use hdl::cover::Covered;
use hdl::record::{Record, SETS, flag, word};
use hdl::regs::{self, command, info, lock_reason, result, status};
use hdl::state::{FIELDS, Registers};
use hdl::{
    AccountingUnit, Backend, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState,
    unit,
};

/// The set at work.
const SET: u32 = 3;

/// Every stored bit.
fn bits() -> impl Iterator<Item = StateBit> {
    let fields = FIELDS.iter().enumerate();
    fields.flat_map(|(field, row)| (0..row.width).map(move |bit| StateBit { field, bit }))
}

/// The unit after an edge that found a flip: nothing asked of a bank, no permit, a lock to be recorded, a cover that fits.
fn alarmed(bench: &Bench) -> bool {
    let stands = Covered::from_state(&bench.unit.state()).expect("the shape of the list");
    let (out, q) = (bench.unit.out(), stands.registers);
    let silent = [out.bank_a, out.bank_b].iter().all(|bank| {
        !bank.read && bank.write == hdl::TwoRail::IDLE && bank.program == hdl::TwoRail::IDLE
    });
    let locked = q.device_locked && q.lock_pending && q.lock_reason == lock_reason::UPSET;
    silent && locked && !q.window && out.permit == hdl::TwoRail::IDLE && stands.fits()
}

/// Fields with a bit whose flip raises no alarm at the next edge.
fn unseen(bench: &Bench) -> Vec<&'static str> {
    let mut unseen = Vec::new();
    for bit in bits() {
        let mut struck = bench.clone();
        struck.unit.flip(bit).expect("a bit of the list");
        struck.tick();
        let name = FIELDS[bit.field].name;
        if !alarmed(&struck) && !unseen.contains(&name) {
            unseen.push(name);
        }
    }
    unseen
}

/// What may be true after an upset.
struct Truth {
    /// The books of each set before the work and after it.
    books: [[Record; 2]; SETS],
    /// Reasons that the device may be locked for.
    reasons: Vec<u32>,
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

/// What a flip anywhere at this clock may do, for every stored bit. Returns how many words went astray with a set.
fn flip_every_bit(bench: &Bench, truth: &Truth, what: &str) -> u32 {
    let out = bench.unit.out();
    let strikes = [out.bank_a, out.bank_b]
        .iter()
        .any(|bank| bank.write.asserted() || bank.program.asserted());
    let mut followed: Vec<(UnitState, Bench)> = Vec::new();
    let mut astray = 0;
    for bit in bits() {
        let name = FIELDS[bit.field].name;
        let what = format!("{what}, {name} bit {}", bit.bit);
        let mut struck = bench.clone();
        struck.a.lenient = true;
        struck.b.lenient = true;
        struck.unit.flip(bit).expect("a bit of the list");
        struck.tick();
        assert!(alarmed(&struck), "{what}: unseen");
        let state = struck.unit.state();
        let same = |(before, like): &(UnitState, Bench)| {
            *before == state && like.a == struck.a && like.b == struck.b
        };
        if followed.iter().any(same) {
            continue;
        }
        followed.push((state, struck.clone()));
        let unusable = recover(struck, truth, &what);
        assert!(
            unusable == 0 || (strikes && name == "address"),
            "{what}: {unusable} sets are unusable"
        );
        astray += unusable;
    }
    astray
}

/// Clocks between two at which every bit is flipped. `Assumed:` a prime, so that all steps of a bank access are met.
fn stride(ordinary: u64) -> u64 {
    match std::env::var("IMPRINT_UPSETS") {
        Ok(text) if text == "every" => 1,
        Ok(text) => panic!("IMPRINT_UPSETS is `{text}`; it can be `every`"),
        Err(_) => ordinary,
    }
}

/// Flips every bit at every `stride`th clock of what `begin` sets going, until it comes to rest.
fn strike(start: &Bench, name: &str, stride: u64, begin: impl Fn(&mut Bench)) -> u32 {
    let mut whole = start.clone();
    begin(&mut whole);
    let first = whole.cycle;
    whole.settle();
    let (before, after) = (books(start), books(&whole));
    let mut reasons = vec![lock_reason::UPSET];
    if whole.status(status::DEVICE_LOCKED) {
        reasons.push(whole.reason());
    }
    let truth = Truth {
        books: std::array::from_fn(|set| [before[set], after[set]]),
        reasons,
    };
    let mut running = start.clone();
    begin(&mut running);
    let mut astray = 0;
    while running.cycle < whole.cycle {
        let what = format!("{name}, clock {}", running.cycle - first);
        astray += flip_every_bit(&running, &truth, &what);
        for _ in 0..stride {
            running.tick();
        }
    }
    astray
}

fn opened(backend: Backend) -> Bench {
    let mut bench = Bench::new(unit(backend));
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

/// Strikes a command that changes the record of the selected set.
fn strike_command(start: &Bench, asked: u32) {
    strike(
        start,
        &format!("command {asked}"),
        stride(7),
        command(asked),
    );
}

#[test]
fn at_rest_and_permitted() {
    assert_eq!(strike(&permitted(Backend::Reference), "rest", 1, |_| {}), 0);
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
    let mut bench = Bench::new(unit(Backend::Reference));
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
    strike(&bench, "a peer that differs", stride(7), |bench| {
        bench.write(regs::PEER_CHECK, 1);
    });
}

#[test]
fn in_recording_a_print_while_another_set_is_selected() {
    let mut bench = permitted(Backend::Reference);
    assert_eq!(bench.select(1), result::OK);
    bench.settle();
    strike(&bench, "a print", stride(7), Bench::print);
}

#[test]
fn in_a_reprint_and_in_a_selection() {
    let mut bench = permitted(Backend::Reference);
    strike_command(&bench, command::REPRINT);
    bench.write(regs::SET, 1);
    strike_command(&bench, command::SELECT);
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
    strike(
        &bench,
        "a debit, both units",
        stride(67),
        command(command::DEBIT),
    );
    strike(
        &permitted(Backend::Lockstep),
        "a print, both units",
        stride(101),
        Bench::print,
    );
    strike(&bench, "recovery, both units", stride(997), |bench| {
        bench.power_cycle(5)
    });
}

/// The only word that a flip can send astray is one that a bank takes in the very clock of the flip. This is what it can
/// cost: a set that answers "damaged", on a device that is locked.
#[test]
fn a_word_astray_costs_a_set_at_most() {
    let mut bench = opened(Backend::Reference);
    // With a history, both slots of each bank hold a record of the set.
    for _ in 0..2 {
        assert_eq!(bench.command(command::CREDIT), result::OK);
        bench.settle();
    }
    let astray = strike(&bench, "a debit, every clock", 1, command(command::DEBIT));
    println!("{astray} of the flips made a set unusable");
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

/// The specification without one cover: before each edge that cover is made to fit.
struct Uncovered {
    inner: Reference,
    refit: Refit,
}

/// What covers: a register's complement by its place in the list, the rows, or the columns.
#[derive(Clone, Copy)]
enum Refit {
    Complement(usize),
    Rows,
    Columns,
}

/// Registers with a complement.
fn registers() -> usize {
    field("state_n")
}

impl AccountingUnit for Uncovered {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let mut state = self.inner.state();
        let stands = Covered::from_state(&state).expect("the shape of the list");
        let fitting = stands.registers.to_state();
        let place = match self.refit {
            Refit::Complement(register) => register + registers(),
            Refit::Rows => field("rows"),
            Refit::Columns => field("columns"),
        };
        state.0[place] = fitting.0[place];
        self.inner.set_state(&state).expect("its own state");
        self.inner.tick(pins)
    }
    fn out(&self) -> UnitOut {
        self.inner.out()
    }
    fn quiet(&self) -> bool {
        self.inner.quiet()
    }
    fn phase(&self) -> Phase {
        self.inner.phase()
    }
    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.inner.flip(bit)
    }
    fn state(&self) -> UnitState {
        self.inner.state()
    }
    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.inner.set_state(state)
    }
    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            inner: self.inner.clone(),
            ..*self
        })
    }
}

#[test]
fn a_unit_without_one_cover_is_found_out() {
    let sound = permitted(Backend::Reference);
    assert_eq!(unseen(&sound), Vec::<&str>::new());
    let without = |refit| {
        let mut inner = Reference::new();
        inner.set_state(&sound.unit.state()).expect("a state");
        let mut bench = sound.clone();
        bench.unit = Box::new(Uncovered { inner, refit });
        unseen(&bench)
    };
    for register in 0..registers() {
        let name = FIELDS[register].name;
        let found = without(Refit::Complement(register));
        assert_eq!(found, [name.to_owned(), format!("{name}_n")]);
    }
    assert_eq!(without(Refit::Rows), ["rows"]);
    assert_eq!(without(Refit::Columns), ["columns"]);
}

/// A register and its complement after both were struck.
fn both_struck(rail: u32, complement: u32) -> bool {
    let mut stands = Covered::from(Registers::default());
    stands.registers.value_lo ^= rail;
    stands.cover.value_lo ^= complement;
    stands.fits()
}

#[test]
fn only_the_same_bits_of_a_register_and_its_complement_cancel_out() {
    for rail in 0..32 {
        for complement in 0..32 {
            let unseen = both_struck(1 << rail, 1 << complement);
            assert_eq!(unseen, rail == complement);
        }
    }
    assert!(both_struck(0b1001, 0b1001));
    assert!(!both_struck(0b1001, 0b1011));
}

/// By how much rows and columns miss their record after `bits` of the three were struck.
fn misses(bits: &[StateBit]) -> (u32, u32) {
    let mut state = Registers::default().to_state();
    for bit in bits {
        state.0[bit.field] ^= 1 << bit.bit;
    }
    let struck = Covered::from_state(&state).expect("the shape of the list");
    let fitting = struck.registers.cover();
    (
        struck.cover.rows ^ fitting.rows,
        struck.cover.columns ^ fitting.columns,
    )
}

/// Both parities are sums without carry, so the misses of several flips are the sum of those of each.
#[test]
fn up_to_three_flips_in_the_working_record_and_its_code_are_found() {
    let coded = bits().filter(|bit| bit.field >= field("record_licence"));
    let single: Vec<_> = coded.map(|bit| misses(&[bit])).collect();
    assert_eq!(single.len(), 19 * 32 + 20 + 32);
    let of_one: HashSet<_> = single.iter().copied().collect();
    assert!(!of_one.contains(&(0, 0)));
    for (place, first) in single.iter().enumerate() {
        for second in &single[place + 1..] {
            let of_two = (first.0 ^ second.0, first.1 ^ second.1);
            assert_ne!(of_two, (0, 0));
            assert!(!of_one.contains(&of_two), "a third flip would hide two");
        }
    }
    let corner = |word: &str, bit| StateBit {
        field: field(word),
        bit,
    };
    let corners = ["record_flags", "record_check"].map(|word| [corner(word, 3), corner(word, 9)]);
    assert_eq!(misses(&corners.concat()), (0, 0), "four may hide");
}
