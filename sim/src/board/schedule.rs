//! How time is walked through: edge by edge, or by leaps over what cannot change anything.
//!
//! A leap lets each executing processor run alone up to the next instant at which another part acts, at most one
//! link byte time ahead of the other processor: nothing one of them does can reach the other sooner. The rule
//! that must never break: a leap changes when things are computed, never what happens at which instant.

use super::names::{self, Name};
use super::{Board, Schedule};
use crate::event::{Event, Observer, Power, Processor};
use crate::part::Edge;
use crate::time::Time;
use crate::wires::{Wire, Wires};

impl Board {
    /// Names the next instant of every part, everything up to `after` being done.
    pub(super) fn plan(&mut self, after: Time) {
        self.plan_some(after, u16::MAX);
    }

    /// The same for the parts in `mask`; the others' instants stand.
    fn plan_some(&mut self, after: Time, mut mask: u16) {
        while mask != 0 {
            let name = Name::ALL[mask.trailing_zeros() as usize];
            mask &= mask - 1;
            self.due[name as usize] = self.parts.due(name, after, &self.wires);
        }
    }

    fn next_due(&self) -> Time {
        self.due.iter().copied().fold(Time::NEVER, Time::min)
    }

    /// When something acts between edges: a fault, or the supply.
    fn next_action(&self) -> Time {
        self.faults
            .due()
            .min(self.parts.supervisor.transition_due())
    }

    /// The fast schedule's step: one instant, or one stretch of processors running alone.
    pub(super) fn leap<O: Observer>(&mut self, limit: Time, observer: &mut O) {
        let (due, action) = (self.next_due(), self.next_action());
        let mut to = due.min(action).min(limit);
        if self.parts.meter.is_some() && self.parts.cores().any(|core| core.running()) {
            to = to.min(self.now + self.lookahead);
        }
        let reached = to == due && to < action && to < limit;
        self.execute(to, observer);
        let due = self.next_due();
        if due < to || (due == to && reached) {
            self.instant(due, observer);
        } else if to < limit && to == action {
            self.instant(to, observer);
        } else {
            self.now = to;
        }
    }

    /// The processors execute what starts before `to`. An instruction sees its interrupt lines as the wires stand behind
    /// the edge it starts at, so that edge comes first.
    fn execute<O: Observer>(&mut self, to: Time, observer: &mut O) {
        for id in [Processor::Module, Processor::Meter] {
            let Some(core) = self.parts.core_mut(id) else {
                continue;
            };
            if !core.running() {
                continue;
            }
            core.run(core.clock.edges_before(to), observer);
            let stopped = core.due(self.now);
            self.due[Name::Module as usize + id as usize] = stopped;
            self.take_stores(id, observer);
        }
    }

    /// The plain schedule's step: the next edge of any clock, or what falls between edges. Of what parts say is due
    /// it only believes those that have no clock.
    pub(super) fn pace<O: Observer>(&mut self, limit: Time, observer: &mut O) {
        let done = Time(self.now.ps().saturating_sub(1));
        let due = |name: &Name| self.parts.due(*name, done, &self.wires);
        let mut to = Name::WITHOUT_CLOCK
            .iter()
            .map(due)
            .min()
            .unwrap_or(Time::NEVER);
        to = to.min(self.next_action()).max(self.now);
        if self.parts.supervisor.powered {
            to = to
                .min(self.clocks.module.at_or_after(self.now))
                .min(self.clocks.meter.at_or_after(self.now));
        }
        self.execute(to.min(limit), observer);
        if to >= limit {
            self.now = limit;
            return;
        }
        for place in (1..self.order.len()).rev() {
            let other = self.shuffle.below(place as u64 + 1) as usize;
            self.order.swap(place, other);
        }
        self.instant(to, observer);
    }

    /// One instant: actions between edges, then every part that is due reads the old wires, then all store.
    fn instant<O: Observer>(&mut self, at: Time, observer: &mut O) {
        let saved;
        let acted = self.next_action() <= at;
        if acted {
            saved = self.wires;
            self.act(at, observer);
            self.plan(Time(at.ps().saturating_sub(1)));
        } else {
            saved = Wires::IDLE;
        }
        let plain = self.schedule != Schedule::Fast;
        let everything = plain && self.parts.supervisor.powered;
        let old = self.wires;
        let mut stale = 0;
        for name in self.order {
            if everything || self.due[name as usize] <= at || (plain && name.without_clock()) {
                let edge = &mut Edge {
                    at,
                    old: &old,
                    new: &mut self.wires,
                    events: &mut self.events,
                };
                self.parts.tick(name, edge, observer);
                stale |= name.bit();
            }
        }
        // Before the wires are shown: what they wake was idle up to this instant.
        if std::mem::take(&mut self.parts.unit.stirred) {
            let parts = &mut self.parts;
            let cores = std::iter::once(&parts.module).chain(&parts.meter);
            parts.idleness.stir(at, cores);
        }
        self.now = at + Time(1);
        stale |= self.settle(at, if acted { &saved } else { &old }, &old, observer);
        if !plain {
            self.plan_some(at, stale);
        }
    }

    /// After all stores: observers look, processors see their interrupt lines. The parts whose wires changed come back.
    fn settle<O: Observer>(
        &mut self,
        at: Time,
        before: &Wires,
        old: &Wires,
        observer: &mut O,
    ) -> u16 {
        let mut listeners = 0;
        for wire in self.wires.changes(before) {
            let value = self.wires[wire];
            self.digest.wire(at, wire, value);
            observer.event(at, &Event::Wire { wire, value });
            listeners |= names::listeners(wire);
        }
        for (select, enable) in [
            (Wire::ModuleSelect, Wire::ModuleEnable),
            (Wire::MeterSelect, Wire::MeterEnable),
        ] {
            if (self.wires[select], self.wires[enable]) != (before[select], before[enable]) {
                listeners |= names::selected(before[select]) | names::selected(self.wires[select]);
            }
        }
        if listeners & names::CORES != 0 {
            self.show_lines(at, old, observer);
        }
        for id in [Processor::Module, Processor::Meter] {
            self.take_stores(id, observer);
        }
        if !self.events.is_empty() {
            let mut events = std::mem::take(&mut self.events);
            for (at, event) in events.drain(..) {
                self.record(at, &event);
                observer.event(at, &event);
            }
            self.events = events;
        }
        listeners
    }

    /// Digest entries that do not come from wires.
    fn record(&mut self, at: Time, event: &Event) {
        match event {
            Event::Nvm {
                bank,
                address,
                value,
            } => self.digest.nvm(at, *bank, *address, *value),
            Event::Erased { address } => self.digest.sram(at, *address, 4, 0),
            Event::Access(access) => {
                let id = access.processor;
                if let Some(core) = self.parts.core_mut(id) {
                    let registers = core.cpu.registers();
                    self.digest
                        .registers(access.start, id as usize, registers, access.pc);
                }
            }
            _ => {}
        }
    }

    fn show_lines<O: Observer>(&mut self, at: Time, old: &Wires, observer: &mut O) {
        if let Some(sram) = &mut self.parts.module.local.sram {
            sram.inhibited = self.wires.high(Wire::Inhibit);
        }
        if old.high(Wire::Reset) && !self.wires.high(Wire::Reset) {
            let clock = self.clocks.module;
            for id in [Processor::Module, Processor::Meter] {
                let Some(start) = self.parts.core_mut(id).map(|core| core.start_at(at)) else {
                    continue;
                };
                self.idle_until(start, clock);
                if let Some(core) = self.parts.core_mut(id) {
                    core.start(at, &self.wires, observer);
                }
            }
            self.parts.operator.power_returned(at);
            observer.event(at, &Event::Power(Power::Released));
            return;
        }
        for id in [Processor::Module, Processor::Meter] {
            let wires = &self.wires;
            let Some(woken) = self.parts.core_mut(id).and_then(|core| core.see(at, wires)) else {
                continue;
            };
            self.idle_until(woken, self.clocks.module);
            if let Some(core) = self.parts.core_mut(id) {
                core.wake(woken, observer);
            }
        }
    }

    fn idle_until(&mut self, at: Time, clock: crate::time::Clock) {
        let parts = &mut self.parts;
        let cores = std::iter::once(&parts.module).chain(&parts.meter);
        parts.idleness.wake(at, clock, cores);
    }

    /// Stores to battery-backed SRAM since the last time.
    fn take_stores<O: Observer>(&mut self, processor: Processor, observer: &mut O) {
        let Some(core) = self.parts.core_mut(processor) else {
            return;
        };
        if core.local.stores.is_empty() {
            return;
        }
        let mut stores = std::mem::take(&mut core.local.stores);
        for store in stores.drain(..) {
            let bytes = store.width.bytes();
            self.digest
                .sram(store.at, store.address, bytes, store.value);
            let event = Event::Sram {
                processor,
                address: store.address,
                width: store.width,
                value: store.value,
            };
            observer.event(store.at, &event);
        }
        if let Some(core) = self.parts.core_mut(processor) {
            core.local.stores = stores;
        }
    }
}
