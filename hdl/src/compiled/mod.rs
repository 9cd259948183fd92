//! The hardware description as compiled Rust: the same bits as the description, at full speed.
//!
//! [`model`] is generated from the description's own syntax tree. While the cover of every register fits it follows from
//! the registers and is not kept; a unit that was disturbed runs the whole description until its cover fits again. The
//! rule that must never break: which of the two runs cannot be seen from outside.

#[allow(clippy::all, missing_docs, unused, unused_comparisons, reason = "generated")]
#[rustfmt::skip]
mod lanes;
mod many;
#[allow(clippy::all, missing_docs, unused, unused_comparisons, reason = "generated")]
#[rustfmt::skip]
mod model;
#[cfg(test)]
mod tests;

use crate::contract::{AccountingUnit, UnitError, UnitState};
use crate::phase::{Phase, Steering};
use crate::pins::{ADDRESSES, BankIn, TwoRail, UnitIn, UnitOut};
use crate::record::WORDS;
use crate::state::FIELDS;
pub use many::{CompiledLanes, LanePins};
use model::{Guards, Host, Registers, tick_sound};

/// The compiled description.
#[derive(Clone, Debug)]
pub struct Compiled {
    registers: Registers,
    /// The cover of the registers; meaningful only while it does not fit.
    guards: Guards,
    sound: bool,
    quiet: bool,
}

impl Compiled {
    /// A unit as after power-up with every bit zero; it needs a reset like any other.
    #[must_use]
    pub fn new() -> Self {
        Self {
            registers: Registers::default(),
            guards: Guards::default(),
            sound: false,
            quiet: false,
        }
    }

    /// Every register with its cover.
    fn words(&self) -> [u64; Registers::COUNT] {
        if self.sound {
            self.registers.words(&fitting(&self.registers))
        } else {
            self.registers.words(&self.guards)
        }
    }

    /// The fast way may be gone: the cover fits, and nothing is held that it does not expect.
    fn is_sound(&self) -> bool {
        self.guards == fitting(&self.registers) && self.registers.within()
    }

    /// The output registers when their complements may not fit.
    #[cold]
    fn outputs_disturbed(&self) -> UnitOut {
        let guards = &self.guards;
        let mut out = outputs(&self.registers);
        out.permit.complement = guards.permit_n;
        out.bank_a.address_n = u32::from(guards.address_n);
        out.bank_b.address_n = u32::from(guards.address_n);
        out.bank_a.write.complement = guards.a_write_n;
        out.bank_a.program.complement = guards.a_program_n;
        out.bank_b.write.complement = guards.b_write_n;
        out.bank_b.program.complement = guards.b_program_n;
        out
    }
}

/// Each way of an edge ends with the outputs, so that a function that knows what they become need not look.
impl Host for Compiled {
    type Outcome = UnitOut;

    #[inline]
    fn registers(&mut self) -> &mut Registers {
        &mut self.registers
    }

    #[inline]
    fn done(&mut self, changed: bool) -> UnitOut {
        self.quiet = !changed;
        outputs(&self.registers)
    }

    /// An edge of the whole description.
    #[cold]
    fn whole(&mut self, pins: &UnitIn) -> UnitOut {
        if self.sound {
            self.guards = fitting(&self.registers);
        }
        let (changed, _) = self.registers.tick(&mut self.guards, pins);
        self.sound = self.is_sound();
        self.quiet = !changed;
        self.out()
    }
}

impl Default for Compiled {
    fn default() -> Self {
        Self::new()
    }
}

/// The output registers, with complements that fit.
#[inline]
fn outputs(registers: &Registers) -> UnitOut {
    let r = registers;
    let bank = |read, write, program| BankIn {
        address: u32::from(r.address),
        address_n: u32::from(r.address) ^ ADDRESSES,
        data: r.data,
        read,
        write: TwoRail::of(write),
        program: TwoRail::of(program),
    };
    UnitOut {
        pready: r.pready,
        pslverr: r.pslverr,
        prdata: r.prdata,
        irq: r.irq,
        permit: TwoRail::of(r.permit),
        bank_a: bank(r.a_read, r.a_write, r.a_program),
        bank_b: bank(r.b_read, r.b_write, r.b_program),
    }
}

/// The cover that fits what the registers hold.
fn fitting(registers: &Registers) -> Guards {
    let mut guards = registers.complements();
    let mut words = registers.words(&guards);
    // The working record and behind it the complements of its words.
    let (record, complements) = words[Registers::COUNT - 2 * WORDS..].split_at_mut(WORDS);
    for (word, complement) in record.iter().zip(complements) {
        *complement = u64::from(!*word as u32);
    }
    registers.clone().set_words(&mut guards, &words);
    guards
}

impl AccountingUnit for Compiled {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        if self.sound {
            tick_sound(self, &pins)
        } else {
            self.whole(&pins)
        }
    }

    #[inline]
    fn out(&self) -> UnitOut {
        if self.sound {
            outputs(&self.registers)
        } else {
            self.outputs_disturbed()
        }
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        let r = &self.registers;
        let steering = Steering {
            state: u32::from(r.state),
            job: u32::from(r.job),
            handshake: u32::from(r.handshake),
            leg: u32::from(r.leg),
            bank: r.bank,
            busy: r.busy,
            window: r.window,
            device_locked: r.device_locked,
        };
        steering.phase()
    }

    fn state(&self) -> UnitState {
        UnitState(self.words().iter().map(|word| *word as u32).collect())
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        let words: Vec<u64> = state.0.iter().map(|word| u64::from(*word)).collect();
        let words = <[u64; Registers::COUNT]>::try_from(words);
        let words = words.map_err(|words| UnitError::WrongShape {
            found: words.len(),
            expected: FIELDS.len(),
        })?;
        self.registers.set_words(&mut self.guards, &words);
        self.sound = self.is_sound();
        self.quiet = false;
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}
