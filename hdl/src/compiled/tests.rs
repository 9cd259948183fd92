//! The fast path is taken, and is the whole description.
//!
//! A life of recovery and commands is lived by the specification; at each edge both ways of the compiled model start from the
//! same registers. The rule that must never break: a test that never takes the fast path proves nothing about it.

use std::collections::BTreeSet;

use super::*;
use crate::codes::state;
use crate::record::blank_bank;
use crate::reference::Reference;
use crate::regs::{self, command};
use crate::{BankOut, UnitIn};

/// A bank that answers after one busy clock.
struct Bank {
    words: Vec<u32>,
    out: BankOut,
}

impl Bank {
    fn tick(&mut self, pins: BankIn) {
        let at = pins.address as usize;
        if pins.read {
            self.out.data = self.words[at];
        }
        if pins.write.asserted() {
            self.words[at] = pins.data;
        }
        self.out.busy = pins.read || pins.write.asserted() || pins.program.asserted();
    }
}

/// The specification and its banks, with the compiled model beside it.
struct Machine {
    unit: Reference,
    compiled: Compiled,
    banks: [Bank; 2],
    pins: UnitIn,
    edges: usize,
    fast: usize,
    states: BTreeSet<u8>,
}

impl Machine {
    fn tick(&mut self) {
        let old = self.unit.out();
        self.pins.bank_a = self.banks[0].out;
        self.pins.bank_b = self.banks[1].out;
        self.compare();
        self.compiled.tick(self.pins);
        self.unit.tick(self.pins);
        assert_eq!(self.compiled.state(), self.unit.state());
        self.banks[0].tick(old.bank_a);
        self.banks[1].tick(old.bank_b);
    }

    /// One edge, both ways, from the registers as they stand.
    fn compare(&mut self) {
        let (mut fast, mut whole) = (self.compiled.registers, self.compiled.registers);
        let mut guards = fitting(&whole);
        let changed = model::tick_sound(&mut fast, &self.pins);
        let (whole_changed, _) = whole.tick(&mut guards, &self.pins);
        self.edges += 1;
        if let Some(changed) = changed {
            assert_eq!((fast, changed), (whole, whole_changed));
            assert_eq!(guards, fitting(&whole));
            self.fast += 1;
            self.states.insert(self.compiled.registers.state);
        } else {
            assert_eq!(fast, self.compiled.registers, "an edge half done");
        }
    }

    fn write(&mut self, address: u32, data: u32) {
        self.pins.psel = true;
        self.pins.pwrite = true;
        (self.pins.paddr, self.pins.pwdata) = (address, data);
        self.tick();
        self.pins.penable = true;
        self.tick();
        self.pins.psel = false;
        self.pins.penable = false;
    }

    /// Until the interrupt, and until the second bank has followed.
    fn settle(&mut self) {
        while !self.unit.out().irq {
            self.tick();
        }
        self.write(regs::IRQ_CLEAR, 0);
        while !self.unit.quiet() {
            self.tick();
        }
    }

    fn command(&mut self, command: u32) {
        self.write(regs::COMMAND, command);
        self.settle();
    }
}

#[test]
fn nearly_every_edge_is_fast_and_both_ways_are_one() {
    let bank = || Bank {
        words: blank_bank(),
        out: BankOut::default(),
    };
    let mut machine = Machine {
        unit: Reference::new(),
        compiled: Compiled::new(),
        banks: [bank(), bank()],
        pins: UnitIn::IDLE,
        edges: 0,
        fast: 0,
        states: BTreeSet::new(),
    };
    machine.pins.reset = true;
    machine.tick();
    machine.pins.reset = false;
    machine.settle();
    machine.command(command::SELECT);
    machine.write(regs::VALUE_LO, 1 << 20);
    machine.write(regs::INFO, 1 << 16 | 1 << 8);
    machine.command(command::OPEN);
    machine.write(regs::VALUE_LO, 550);
    for command in [
        command::CREDIT,
        command::INTENT,
        command::ISSUE,
        command::DEBIT,
    ] {
        machine.command(command);
    }
    let (fast, edges) = (machine.fast, machine.edges);
    assert!(fast * 100 > edges * 95, "{fast} of {edges} edges were fast");
    let all: BTreeSet<u8> = state::ALL.iter().map(|code| *code as u8).collect();
    assert_eq!(machine.states, all, "states with a fast edge");
}
