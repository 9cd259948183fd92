//! The claim to be quiet: a unit whose clock stands while nothing changes is the unit whose clock runs.
//!
//! The rule that must never break: what is spared a tick is exactly what a board would spare.

use hdl::regs::{self, command, result};
use hdl::state::Field;
use hdl::{
    Ability, AccountingUnit, Claims, Phase, StateBit, UnitError, UnitIn, UnitOut, UnitState,
};

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "quiet",
    once: named![a_unit_whose_clock_stands_while_it_is_quiet_misses_nothing],
    swept: named![],
};

/// A unit, and a second one that is ticked only when the contract asks for it.
struct Spared {
    whole: Box<dyn AccountingUnit>,
    spared: Box<dyn AccountingUnit>,
    /// What the spared one was given last.
    last: Option<UnitIn>,
}

impl AccountingUnit for Spared {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        if !self.spared.quiet() || self.last != Some(pins) {
            self.spared.tick(pins);
            self.last = Some(pins);
        }
        let out = self.whole.tick(pins);
        assert_eq!(
            self.spared.out(),
            out,
            "a unit that was quiet and had the same pins would have gone on (claims.quiet)"
        );
        out
    }

    fn out(&self) -> UnitOut {
        self.whole.out()
    }

    fn quiet(&self) -> bool {
        self.whole.quiet()
    }

    fn phase(&self) -> Phase {
        self.whole.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.spared.flip(bit)?;
        self.whole.flip(bit)
    }

    fn state(&self) -> UnitState {
        self.whole.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.spared.set_state(state)?;
        self.whole.set_state(state)
    }

    fn fields(&self) -> &[Field] {
        self.whole.fields()
    }

    fn claims(&self) -> &Claims {
        self.whole.claims()
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(Self {
            whole: self.whole.boxed_clone(),
            spared: self.spared.boxed_clone(),
            last: self.last,
        })
    }
}

fn a_unit_whose_clock_stands_while_it_is_quiet_misses_nothing(subject: &Subject) {
    let wrapped = |whole: Box<dyn AccountingUnit>| -> Box<dyn AccountingUnit> {
        let spared = whole.boxed_clone();
        let last = None;
        Box::new(Spared {
            whole,
            spared,
            last,
        })
    };
    let mut bench: Bench = subject.bench_around(&wrapped);
    bench.needs(Ability::Quiet);
    bench.until_ready();
    bench.open(1, true, 9_000);
    for piece in 0..4 {
        assert_eq!(bench.with_value(command::DEBIT, 100 + piece), result::OK);
        bench.settle();
        bench.print();
        bench.settle();
        bench.write(regs::IRQ_CLEAR, 0);
        for _ in 0..500 {
            bench.tick();
        }
    }
    assert_eq!(bench.select(2), result::OK);
    bench.reset();
    bench.until_ready();
    bench.settle();
}
