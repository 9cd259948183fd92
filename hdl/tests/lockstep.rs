//! The proof that specification, hardware description and its products are one machine: random lives in lock-step.
//!
//! Ten million clocks in the ordinary run, a million where Rust-HDL simulates; `IMPRINT_LOCKSTEP_TIMES=100` makes them a
//! hundred times as many. A failure names seed, edge, field and both values.

use hdl::record::SETS;
use hdl::regs::result;
use hdl::{
    AccountingUnit, Backend, Difference, Lockstep, Phase, Reference, Showing, StateBit, UnitError,
    UnitIn, UnitOut, UnitState, unit,
};
use suite::bench::random::live;
use suite::coverage::{Asked, Bin};
use suite::{Coverage, Subject};

/// Clocks of the ordinary run, all seeds together.
const CYCLES: u64 = 10_000_000;
/// Clocks of the run beside the simulated description, all seeds together.
const SIMULATED: u64 = 1_000_000;
const SEEDS: u64 = 4;

const RESET: UnitIn = UnitIn {
    reset: true,
    ..UnitIn::IDLE
};

/// Every back-end of this build, compared after every edge.
fn every_back_end() -> Box<dyn AccountingUnit> {
    unit(Backend::Lockstep).expect("a back-end of every build")
}

/// Units side by side under their names.
fn together<const N: usize>(units: [(&str, Box<dyn AccountingUnit>); N]) -> Lockstep {
    Lockstep::new(units.map(|(name, unit)| (name.to_owned(), unit)).into())
}

#[test]
fn every_fast_back_end_is_one_machine() {
    let coverage = one_machine(CYCLES, &every_back_end);
    let answers = |wanted: &dyn Fn(Asked, u32) -> bool| {
        let answered =
            |bin: Bin| matches!(bin, Bin::Answer { asked, result, .. } if wanted(asked, result));
        coverage.bins().any(|(bin, hits)| hits > 0 && answered(bin))
    };
    for asked in Asked::ALL.iter().filter(|asked| **asked != Asked::Unknown) {
        let succeeded = |answered, code| answered == *asked && code == result::OK;
        assert!(answers(&succeeded), "{} never succeeded", asked.name());
    }
    let codes = hdl::regs::RESULTS.iter().map(|row| row.value);
    for code in codes.filter(|code| *code != result::RUNNING) {
        let given = |_, given| given == code;
        assert!(answers(&given), "result {code:#x} was never seen");
    }
    let astray: Vec<_> = coverage.astray().collect();
    assert!(astray.is_empty(), "against the rules: {astray:?}");
    assert_eq!(SETS, 4);
}

#[test]
fn the_compiled_description_is_the_simulated_one() {
    one_machine(SIMULATED, &|| {
        let named = |backend: Backend| {
            let unit = unit(backend.clone()).expect("a back-end of every build");
            (backend.to_string(), unit)
        };
        Box::new(Lockstep::new(
            [Backend::Compiled, Backend::RustHdl].map(named).into(),
        ))
    });
}

/// Lives random lives on what `units` makes; returns what they covered.
fn one_machine(cycles: u64, units: &(dyn Fn() -> Box<dyn AccountingUnit> + Sync)) -> Coverage {
    let times = std::env::var("IMPRINT_LOCKSTEP_TIMES").map_or(1, |text| {
        text.parse()
            .expect("IMPRINT_LOCKSTEP_TIMES is how many times as many clocks")
    });
    let cycles = cycles * times;
    let lived = move |seed| {
        let subject = Subject::new(units);
        live(&subject, seed, cycles / SEEDS);
        subject.coverage()
    };
    let results: Vec<_> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..SEEDS)
            .map(|seed| scope.spawn(move || lived(seed)))
            .collect();
        runs.into_iter().map(|run| run.join()).collect()
    });
    let mut covered = Coverage::default();
    for (seed, result) in results.into_iter().enumerate() {
        let coverage =
            result.unwrap_or_else(|_| panic!("the units parted under seed {seed}, see above"));
        covered.merge(&coverage);
    }
    covered
}

fn showing(unit: &str, value: &str) -> Showing {
    Showing {
        unit: unit.into(),
        value: value.into(),
    }
}

#[test]
fn a_difference_is_reported_with_edge_name_and_both_values() {
    let mut sound = Reference::new();
    sound.tick(RESET);
    let mut odd = sound.clone();
    let beside = |odd: &Reference| {
        together([
            ("first", Box::new(sound.clone())),
            ("second", Box::new(sound.clone())),
            ("odd", Box::new(odd.clone())),
        ])
    };
    assert_eq!(beside(&odd).try_tick(UnitIn::IDLE).err(), None);
    let mut registers = *odd.registers();
    registers.date_key ^= 0x10;
    odd.set_state(&registers.to_state()).unwrap();
    let difference = beside(&odd).try_tick(UnitIn::IDLE).unwrap_err();
    let expected = Difference {
        cycle: 1,
        name: "date_key".into(),
        first: showing("first", "0x0"),
        second: showing("odd", "0x10"),
    };
    assert_eq!(*difference, expected);
    assert_eq!(
        difference.to_string(),
        "the units differ after edge 1 in date_key: 0x0 in first against 0x10 in odd"
    );
}

/// The specification, but it never says that it is settling, and it cannot be set from outside.
struct Liar(Reference);

impl AccountingUnit for Liar {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        self.0.tick(pins)
    }
    fn out(&self) -> UnitOut {
        self.0.out()
    }
    fn quiet(&self) -> bool {
        self.0.quiet()
    }
    fn phase(&self) -> Phase {
        match self.0.phase() {
            Phase::Settling => Phase::Idle,
            phase => phase,
        }
    }
    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        Err(UnitError::FlipLost(bit))
    }
    fn state(&self) -> UnitState {
        self.0.state()
    }
    fn set_state(&mut self, _: &UnitState) -> Result<(), UnitError> {
        Err(UnitError::Unsupported("be set"))
    }
    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self(self.0.clone()))
    }
}

#[test]
fn a_unit_that_names_another_phase_is_found() {
    let liar = Box::new(Liar(Reference::new()));
    let mut pair = together([("reference", Box::new(Reference::new())), ("liar", liar)]);
    let difference = pair.try_tick(RESET).unwrap_err();
    assert_eq!(difference.name, "the phase");
    assert_eq!(
        difference.first,
        showing("reference", "waiting for the banks")
    );
    assert_eq!(difference.second, showing("liar", "idle"));
}

#[test]
fn what_one_unit_does_not_take_neither_takes() {
    let mut pair = together([
        ("first", Box::new(Reference::new())),
        ("second", Box::new(Reference::new())),
        ("liar", Box::new(Liar(Reference::new()))),
    ]);
    let before = pair.state();
    let bit = StateBit { field: 0, bit: 3 };
    assert_eq!(pair.flip(bit), Err(UnitError::FlipLost(bit)));
    assert_eq!(pair.state(), before);
    let mut other = before.clone();
    other.0[0] ^= 1;
    assert!(pair.set_state(&other).is_err());
    assert_eq!(pair.state(), before);
    assert_eq!(pair.difference().map(|found| found.second.unit), None);
}
