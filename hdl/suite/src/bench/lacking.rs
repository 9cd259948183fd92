//! A unit that has not everything: what a case asks of it is looked at, and a case that asks too much is left there.
//!
//! The rule that must never break: a case is left only for what the unit has disclaimed, and with the name of it.

use std::panic::resume_unwind;

use hdl::regs::{self, command, info, status};
use hdl::{Ability, Phase, UnitState};

use super::Bench;

/// Thrown where a case cannot go on, because the unit has not what it needs.
pub(crate) struct Lacking(pub Ability);

impl Bench {
    /// The unit can do that.
    #[must_use]
    pub fn has(&self, ability: Ability) -> bool {
        !self.lacking || self.unit.claims().has(ability)
    }

    /// Leaves the case here if the unit cannot do that.
    pub fn needs(&self, ability: Ability) {
        if !self.has(ability) {
            // No panic: nothing is wrong, and nobody is told here.
            resume_unwind(Box::new(Lacking(ability)));
        }
    }

    /// Every stored bit of a unit with the registers of the specification.
    #[must_use]
    pub fn state(&self) -> UnitState {
        self.needs(Ability::StateList);
        self.unit.state()
    }

    /// What a unit with the registers of the specification is busy with.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.needs(Ability::StateList);
        self.unit.phase()
    }

    /// Nothing moves, as far as can be told: a unit that does not claim to be quiet asks nothing of a bank, and none is busy.
    pub(super) fn rests(&self) -> bool {
        if self.has(Ability::Quiet) {
            return self.unit.quiet();
        }
        let out = self.unit.out();
        let asks = out.bank_a.asks() || out.bank_b.asks();
        !asks && !self.a.out().busy && !self.b.out().busy
    }

    /// Whether the unit has an answer to how the banks and the head are.
    pub(super) fn look_at_the_world(&self) {
        if self.pins.printed.broken() {
            self.needs(Ability::BrokenRails);
        }
        if self.b.fails() {
            self.needs(Ability::BankB);
        }
        if self.a.fails() || self.b.fails() {
            self.needs(Ability::BankFailures);
        }
    }

    /// Whether the unit has what is written here.
    pub(super) fn look_at_a_write(&mut self, address: u32, data: u32) {
        match address {
            regs::PEER_CHECK => self.needs(Ability::PeerCheck),
            regs::INFO => self.info = data,
            regs::COMMAND => self.look_at_a_command(data),
            _ => {}
        }
    }

    fn look_at_a_command(&self, asked: u32) {
        let set = |bit: u32| self.info >> bit & 1 == 1;
        match asked {
            command::INTENT | command::ISSUE | command::CLEAR_INTENT => {
                self.needs(Ability::Intents)
            }
            command::REPRINT => self.needs(Ability::Reprint),
            command::CLOSE => self.needs(Ability::Close),
            command::WITHDRAW => self.needs(Ability::Withdraw),
            command::OPEN if !set(info::DESCENDING) => self.needs(Ability::Limits),
            command::LOCK if set(info::WHOLE_DEVICE) => self.needs(Ability::DeviceLock),
            _ => {}
        }
    }

    /// What began at that clock has not taken longer than the unit claims, the waits of its banks set apart.
    ///
    /// # Panics
    /// It has.
    pub(super) fn in_time(&self, what: &str, begun: u64) {
        let waits = [
            self.a.waits,
            self.a.page_waits,
            self.b.waits,
            self.b.page_waits,
        ];
        let slower = u64::from(waits.into_iter().max().unwrap_or(0)) + 1;
        let claimed = u64::from(self.unit.claims().work_clocks);
        let took = self.cycle - begun;
        assert!(
            took <= claimed.saturating_mul(slower),
            "{what} took {took} clocks; the map claims {claimed} at most (claims.work_clocks)"
        );
    }

    /// What the port shows of what a refusal must leave, where registers cannot be looked at.
    pub(super) fn shown(&mut self) -> Vec<(&'static str, u32)> {
        let passing = 1 << status::BUSY | 1 << status::IRQ;
        let operands = [
            ("SET", regs::SET),
            ("VALUE_LO", regs::VALUE_LO),
            ("VALUE_HI", regs::VALUE_HI),
            ("DATE_KEY", regs::DATE_KEY),
            ("INFO", regs::INFO),
            ("LICENCE", regs::LICENCE),
        ];
        let mut shown: Vec<_> = operands
            .map(|(name, address)| (name, self.read(address)))
            .into();
        shown.push(("STATUS", self.read(regs::STATUS) & !passing));
        shown.push(("the permit", u32::from(self.unit.out().permit.asserted())));
        if self.status(status::SELECTED) {
            shown.extend(self.record().map(|word| ("RECORD", word)));
        }
        shown
    }
}
