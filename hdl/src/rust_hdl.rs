//! The hardware description itself as a back-end, simulated by Rust-HDL.
//!
//! `simulate` is called directly, once for each level of the clock; Rust-HDL's threaded `Simulation` would be fifty times
//! slower. The rule that must never break: one pass for each level is enough, because the kernel reads no wire before it
//! has assigned it, or it could not be read as a module.

use emit::widgets::Pair;
use rust_hdl::core::prelude::*;

use crate::contract::{AccountingUnit, UnitError, UnitState};
use crate::phase::{Phase, Steering};
use crate::pins::{BankIn, TwoRail, UnitIn, UnitOut};
use crate::state::{FIELDS, mask};
use crate::unit::Unit;

/// The hardware description, driven by its pins.
#[derive(Clone, Debug)]
pub struct RustHdl {
    unit: Box<Unit>,
    quiet: bool,
}

impl RustHdl {
    /// A unit as after power-up with every bit zero; it needs a reset like any other.
    #[must_use]
    pub fn new() -> Self {
        Self {
            unit: Box::new(Unit::new()),
            quiet: false,
        }
    }

    /// Every register as a word, in the order of the state list.
    #[must_use]
    pub fn words(&self) -> Vec<u32> {
        self.unit.words()
    }

    fn drive(&mut self, pins: &UnitIn) {
        let unit = &mut *self.unit;
        unit.reset_i.next = pins.reset;
        unit.timebase_i.next = pins.timebase;
        unit.printed_i.next = pins.printed.rail;
        unit.printed_n_i.next = pins.printed.complement;
        unit.psel_i.next = pins.psel;
        unit.penable_i.next = pins.penable;
        unit.pwrite_i.next = pins.pwrite;
        unit.paddr_i.next = u64::from(pins.paddr & 0xff).into();
        unit.pwdata_i.next = u64::from(pins.pwdata).into();
        unit.a_data_i.next = u64::from(pins.bank_a.data).into();
        unit.a_busy_i.next = pins.bank_a.busy;
        unit.a_error_i.next = pins.bank_a.error;
        unit.b_data_i.next = u64::from(pins.bank_b.data).into();
        unit.b_busy_i.next = pins.bank_b.busy;
        unit.b_error_i.next = pins.bank_b.error;
    }
}

impl Default for RustHdl {
    fn default() -> Self {
        Self::new()
    }
}

impl AccountingUnit for RustHdl {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        self.drive(&pins);
        self.unit.clock.next = Clock { clk: true };
        // One pass: the kernel sees the old registers and the pins, then the flip-flops take the edge.
        self.quiet = simulate(&mut *self.unit, 1);
        self.unit.clock.next = Clock { clk: false };
        simulate(&mut *self.unit, 1);
        self.out()
    }

    fn out(&self) -> UnitOut {
        let unit = &*self.unit;
        let rails = |pair: &Pair<Bit>| TwoRail {
            rail: pair.q.val(),
            complement: pair.n.val(),
        };
        let bank = |read: &Pair<Bit>, write, program| BankIn {
            address: unit.address.q.val().to_u32(),
            address_n: unit.address.n.val().to_u32(),
            data: unit.data.q.val().to_u32(),
            read: read.q.val(),
            write,
            program,
        };
        UnitOut {
            pready: unit.pready.q.val(),
            pslverr: unit.pslverr.q.val(),
            prdata: unit.prdata.q.val().to_u32(),
            irq: unit.irq.q.val(),
            permit: rails(&unit.permit),
            bank_a: bank(&unit.a_read, rails(&unit.a_write), rails(&unit.a_program)),
            bank_b: bank(&unit.b_read, rails(&unit.b_write), rails(&unit.b_program)),
        }
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        let unit = &*self.unit;
        let steering = Steering {
            state: unit.state.q.val().to_u32(),
            job: unit.job.q.val().to_u32(),
            handshake: unit.handshake.q.val().to_u32(),
            leg: unit.leg.q.val().to_u32(),
            window: unit.window.q.val(),
            bank: unit.bank.q.val(),
            busy: unit.busy.q.val(),
            device_locked: unit.device_locked.q.val(),
        };
        steering.phase()
    }

    fn state(&self) -> UnitState {
        UnitState(self.unit.words())
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        if state.0.len() != FIELDS.len() {
            return Err(UnitError::WrongShape {
                found: state.0.len(),
                expected: FIELDS.len(),
            });
        }
        let words: Vec<u32> = state
            .0
            .iter()
            .zip(FIELDS)
            .map(|(word, field)| word & mask(field.width))
            .collect();
        self.unit.set_words(&words);
        self.quiet = false;
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}
