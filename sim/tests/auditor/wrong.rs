//! Wrong units: the specification with one thing done otherwise.
//!
//! The rule that must never break: only the one thing differs, so that a canary shows what caught it.

use hdl::codes::{job, state};
use hdl::record::{crc32, word};
use hdl::regs::command;
use hdl::state::Registers;
use hdl::{AccountingUnit, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState};

/// The specification, with `change` applied to its registers after every edge.
#[derive(Clone)]
pub struct Wrong {
    inner: Reference,
    change: fn(&mut Registers),
}

/// A unit that is wrong by `change`.
pub fn wrong(change: fn(&mut Registers)) -> Box<dyn AccountingUnit> {
    Box::new(Wrong {
        inner: Reference::new(),
        change,
    })
}

impl AccountingUnit for Wrong {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        self.inner.tick(pins);
        let mut registers = *self.inner.registers();
        (self.change)(&mut registers);
        if registers != *self.inner.registers() {
            self.set_state(&registers.to_state()).unwrap();
        }
        self.out()
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
        Box::new(self.clone())
    }
}

/// A debit's record is complete and on its way to bank A: called once a debit, the change is sealed into it.
pub fn at_debit(registers: &mut Registers, change: impl Fn(&mut Registers)) {
    if registers.job == job::COMMAND && registers.command == command::DEBIT {
        at_commit(registers, change);
    }
}

/// A record is complete and on its way to the first bank.
pub fn at_commit(registers: &mut Registers, change: impl Fn(&mut Registers)) {
    // The apply phase has made the last word, which no word of the new body is yet; the bank access sets out from step 0.
    let first = matches!(registers.state, state::RETIRE | state::BODY);
    let first = first && registers.job != job::RECOVERY && registers.rival_at == word::CHECK as u32;
    if first && !registers.bank && registers.handshake == 0 && registers.leg == 0 {
        change(registers);
        registers.record[word::CHECK] = crc32(0, &registers.record[..word::CHECK]);
        registers.rival_at = 0;
    }
}
