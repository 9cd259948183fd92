//! The emitted Verilog under Verilator as a back-end: it can be flipped, set, cloned and moved like any other.
//!
//! That it lives the same life as the specification is shown in `lockstep.rs`, which compares every back-end of the build. Where the
//! build has no Verilator these tests are told so and pass, unless `IMPRINT_TOOLS=required`.

use hdl::codes::{handshake, state};
use hdl::cover::Covered;
use hdl::regs::{self, command, lock_reason, result};
use hdl::state::FIELDS;
use hdl::{
    AccountingUnit, Backend, Lockstep, Reference, StateBit, UnitError, UnitIn, UnitState, Verilated,
};
use suite::bench::random::{Random, live};
use suite::{Bench, Subject};

/// Whether the build has the unit; where the tools are required, it must.
fn present() -> bool {
    let required = std::env::var_os("IMPRINT_TOOLS").is_some();
    match Verilated::new() {
        Ok(_) => true,
        Err(absent) if required => panic!("{absent}"),
        Err(absent) => {
            println!("{absent}");
            false
        }
    }
}

fn verilated() -> Box<dyn AccountingUnit> {
    Box::new(Verilated::new().expect("asked before"))
}

/// Specification and Verilog side by side.
fn pair() -> Box<dyn AccountingUnit> {
    Box::new(Lockstep::new(vec![
        ("reference".into(), Box::new(Reference::new())),
        ("verilated".into(), verilated()),
    ]))
}

/// A state with arbitrary words, wider than their fields.
fn noise(random: &mut Random) -> UnitState {
    UnitState(FIELDS.iter().map(|_| random.word()).collect())
}

/// A unit in the middle of a debit's commit.
fn committing(unit: Box<dyn AccountingUnit>) -> Bench {
    let mut bench = Bench::new(unit);
    bench.until_ready();
    bench.open(1, true, 9_000);
    bench.value(10);
    bench.write(regs::COMMAND, command::DEBIT);
    for _ in 0..60 {
        bench.tick();
    }
    bench
}

#[test]
fn a_build_without_it_says_what_to_do_in_one_line() {
    let Err(absent) = Verilated::new() else {
        assert!(present());
        return;
    };
    let said = absent.to_string();
    assert_eq!(said.lines().count(), 1, "{said}");
    for part in [
        "`verilated`",
        "apt-get install verilator g++",
        "touch hdl/build.rs",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let refused = hdl::unit(Backend::Verilated).err();
    assert_eq!(refused.map(|error| error.to_string()), Some(said));
    assert!(Backend::present().all(|(name, _)| name != "verilated"));
    assert!(hdl::unit(Backend::Lockstep).is_ok(), "the others remain");
}

#[test]
fn the_lock_step_has_it() {
    if present() {
        let members = Backend::Lockstep.members();
        assert_eq!(members[0], Backend::Reference);
        assert!(members.contains(&Backend::Verilated));
    }
}

#[test]
fn a_flip_of_every_stored_bit_sticks_is_seen_and_works_on_as_specified() {
    if !present() {
        return;
    }
    let bench = committing(pair());
    let before = bench.unit.state();
    let out = bench.unit.out();
    let mut shown = 0;
    for (field, row) in FIELDS.iter().enumerate() {
        for bit in 0..row.width {
            let name = format!("{} bit {bit}", row.name);
            let mut unit = bench.unit.boxed_clone();
            unit.flip(StateBit { field, bit }).expect(&name);
            let mut expected = before.clone();
            expected.0[field] ^= 1 << bit;
            assert_eq!(unit.state(), expected, "{name}");
            assert!(!unit.quiet(), "{name}");
            shown += u32::from(unit.out() != out);
            // The lock-step compares what follows from it, pins and phase included.
            for _ in 0..4 {
                unit.tick(bench.pins);
            }
        }
    }
    assert_eq!(shown, output_bits(), "flips seen on the pins at once");
}

/// Bits of the registers that are pins: each output pin bit once, address and data of both banks together.
fn output_bits() -> u32 {
    let module = hdl::products::module();
    let outputs = module.signals.iter();
    outputs
        .filter(|signal| matches!(signal.kind, emit::Kind::Output))
        .map(|signal| signal.width)
        .sum()
}

#[test]
fn a_bit_that_does_not_exist_is_refused() {
    if !present() {
        return;
    }
    let mut unit = verilated();
    let before = unit.state();
    for bit in [
        StateBit {
            field: FIELDS.len(),
            bit: 0,
        },
        StateBit {
            field: 0,
            bit: FIELDS[0].width,
        },
    ] {
        assert_eq!(unit.flip(bit), Err(UnitError::NoSuchBit(bit)));
    }
    assert!(unit.set_state(&UnitState(vec![0; 3])).is_err());
    assert_eq!(unit.state(), before);
}

#[test]
fn it_wakes_up_in_any_state_and_goes_on_as_specified() {
    if !present() {
        return;
    }
    let mut random = Random::new(11);
    let mut went_on = 0;
    for round in 0..2_000 {
        let mut unit = pair();
        assert_eq!(unit.state(), UnitState(vec![0; FIELDS.len()]));
        let mut woken = noise(&mut random);
        if round % 2 == 1 {
            woken = possible(&woken, &mut random);
        }
        unit.set_state(&woken).unwrap();
        for _ in 0..3 {
            unit.tick(UnitIn {
                paddr: random.word(),
                psel: true,
                ..UnitIn::IDLE
            });
        }
        let locked = Covered::from_state(&unit.state()).unwrap().registers;
        let restarted = [lock_reason::UPSET, lock_reason::ILLEGAL_STATE];
        went_on += u32::from(!restarted.contains(&locked.lock_reason));
    }
    assert!(went_on > 900, "only {went_on} states were possible");
}

/// The same state as far as it can be: its covers fit, and the sequencer stands somewhere.
fn possible(noise: &UnitState, random: &mut Random) -> UnitState {
    let mut registers = Covered::from_state(noise)
        .expect("the shape of the list")
        .registers;
    registers.state = state::ALL[random.below(state::ALL.len() as u32) as usize];
    registers.job = random.below(6);
    registers.leg = random.below(3);
    registers.spoiled = false;
    // Whether a state under scan asks depends on more; the others ask always, or never.
    let asks = [
        state::LOAD,
        state::FETCH,
        state::RETIRE,
        state::BODY,
        state::VERIFY,
        state::VALIDATE,
        state::PRUNE,
    ];
    registers.handshake = if asks.contains(&registers.state) {
        random.below(handshake::FAILED + 1)
    } else {
        handshake::ASK
    };
    let commits = [
        state::RETIRE,
        state::BODY,
        state::VERIFY,
        state::VALIDATE,
        state::PRUNE,
    ];
    registers.window = commits.contains(&registers.state);
    registers.to_state()
}

#[test]
fn a_clone_and_a_restored_snapshot_go_on_as_the_unit_does() {
    if !present() {
        return;
    }
    let mut bench = committing(verilated());
    let mut clone = bench.clone();
    let snapshot = bench.unit.state();
    assert_eq!(clone.unit.quiet(), bench.unit.quiet());
    let mut restored = bench.clone();
    restored.unit = verilated();
    restored.unit.set_state(&snapshot).unwrap();
    assert!(!restored.unit.quiet());
    bench.settle();
    assert_ne!(bench.unit.state(), snapshot);
    assert_eq!(clone.unit.state(), snapshot, "the clone is another unit");
    for other in [&mut clone, &mut restored] {
        other.settle();
        assert_eq!(other.unit.state(), bench.unit.state());
        assert_eq!(other.unit.out(), bench.unit.out());
        assert_eq!(other.read(regs::RESULT), result::OK);
    }
}

/// Births, deaths and ticks in many threads at once, units that move between threads among them.
#[test]
fn many_live_in_many_threads() {
    if !present() {
        return;
    }
    let threads: Vec<_> = (0..8)
        .map(|seed| {
            let born_here = Bench::new(pair());
            std::thread::spawn(move || {
                let mut moved = born_here;
                moved.until_ready();
                for _ in 0..50 {
                    drop(moved.unit.boxed_clone());
                }
                live(&Subject::new(&pair), seed, 30_000);
                moved
            })
        })
        .collect();
    for thread in threads {
        let mut moved = thread.join().expect("the units agree");
        moved.open(1, true, 9_000);
        assert_eq!(moved.with_value(command::DEBIT, 10), result::OK);
    }
}
