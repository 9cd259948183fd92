//! The critical path of one piece, found backwards from the print-ready image to the end of entry.
//!
//! It stays with the processor that acted; out of a wait it goes on at what ended the wait: a byte at its sender's
//! store, the accounting unit's answer at the command. The rule that must never break: each step takes the half-open
//! interval before the one found last, so no edge of the module's clock counts twice or not at all.

use std::collections::BTreeMap;

use super::Ledger;
use super::cause::{Cause, HEAD, SUPPLY};
use super::timeline::{Account, Segment};
use super::unit::{Trigger, Work};
use crate::cpu::StallClass;
use crate::event::Processor;
use crate::span::Span;
use crate::time::Time;
use crate::wires::Wire;

/// Causes and their cycles of the module's clock.
pub(super) type Path = Box<[(Cause, u64)]>;

/// A walk backwards in time.
pub(super) struct Walk<'a> {
    ledger: &'a Ledger,
    /// The end of entry.
    floor: Time,
    /// Everything after this instant has its cause.
    at: Time,
    /// Causes of both processors, and the others.
    sides: [Account; 2],
    causes: BTreeMap<Cause, u64>,
}

impl<'a> Walk<'a> {
    /// Causes of the piece's latency and their cycles, starting at the processor that wrote the image.
    pub fn back(ledger: &'a Ledger, span: &Span, printer: Processor) -> Path {
        let mut walk = Self {
            ledger,
            floor: span.entry_done,
            at: span.print_ready,
            sides: [0, 1].map(|side: usize| Account::new(&ledger.sides[side].symbols)),
            causes: BTreeMap::new(),
        };
        let mut on = printer;
        while walk.at > walk.floor {
            on = walk.step(on);
        }
        let own = [Processor::Module, Processor::Meter].into_iter();
        let own = own.zip(&walk.sides).flat_map(|(on, account)| {
            let causes = account.all();
            causes.map(move |(function, class, cycles)| {
                (Cause::Processor(on, function, class), cycles)
            })
        });
        own.chain(walk.causes).collect()
    }

    /// Gives everything after `from` that has no cause yet to `cause`.
    fn charge(&mut self, cause: Cause, from: Time) {
        let from = from.max(self.floor);
        if from >= self.at {
            return;
        }
        let clock = self.ledger.clock;
        let edges = clock.edges_through(self.at) - clock.edges_through(from);
        match cause {
            Cause::Processor(on, function, class) => {
                self.sides[on as usize].take(function, class, edges);
            }
            _ if edges > 0 => *self.causes.entry(cause).or_default() += edges,
            _ => {}
        }
        self.at = from;
    }

    /// One segment back; the processor where it goes on comes back.
    fn step(&mut self, on: Processor) -> Processor {
        let side = self.ledger.side(on);
        let Some(segment) = side.before(self.at) else {
            self.charge(SUPPLY, self.floor);
            return on;
        };
        // Nothing was executed between: the processor was in reset.
        self.charge(SUPPLY, segment.end);
        if segment.asleep {
            return self.sleep(on, &segment);
        }
        if on == Processor::Module
            && let Some(stall) = self.ledger.unit.stall(segment.start)
        {
            let waited = Cause::Processor(on, segment.function, StallClass::BusWait);
            self.charge(waited, stall.ready);
            return self.stall(on, segment.start);
        }
        if side.polls(&segment) {
            self.charge(Cause::Link, segment.start);
        } else {
            self.execute(on, &segment);
        }
        on
    }

    /// The classes of a segment stand in the order of their numbers, which keeps its sum on any clock.
    fn execute(&mut self, on: Processor, segment: &Segment) {
        let period = self.ledger.side(on).period;
        let mut start = segment.end;
        for class in StallClass::ALL.into_iter().rev() {
            let cycles = u64::from(segment.cycles[class as usize]);
            start = start - Time(cycles * period.ps());
            if cycles > 0 && start < self.at {
                self.charge(Cause::Processor(on, segment.function, class), start);
            }
        }
    }

    /// A sleep: what ended it.
    fn sleep(&mut self, on: Processor, segment: &Segment) -> Processor {
        let own = Cause::Processor(on, segment.function, StallClass::Asleep);
        let nap = self.ledger.side(on).nap(segment.start);
        let line = nap.and_then(|nap| Some((nap.woken, nap.line?)));
        // A line that was up before the processor slept did not keep it waiting.
        let Some((woken, (_, wire))) = line.filter(|(_, (rose, _))| *rose > segment.start) else {
            self.charge(own, segment.start);
            return on;
        };
        self.charge(own, woken);
        match wire {
            Wire::ModuleLinkIrq | Wire::MeterLinkIrq => self.byte(on),
            Wire::UnitIrq => self.unit(on),
            _ => {
                self.charge(Cause::outside(wire), self.floor);
                on
            }
        }
    }

    /// A byte woke the receiver: it goes on at the store of the byte.
    fn byte(&mut self, receiver: Processor) -> Processor {
        let deliveries = &self.ledger.deliveries[receiver as usize];
        let after = deliveries.partition_point(|delivery| delivery.at <= self.at);
        let stored = after
            .checked_sub(1)
            .map_or(self.floor, |last| deliveries[last].stored);
        self.charge(Cause::Link, stored);
        match receiver {
            Processor::Module => Processor::Meter,
            Processor::Meter => Processor::Module,
        }
    }

    /// An access that the unit made wait: for what it was at work on, or for the access itself.
    fn stall(&mut self, on: Processor, start: Time) -> Processor {
        let triggered = self.ledger.unit.triggered(self.at);
        match triggered {
            Some((trigger, _)) if self.ledger.unit.worked(trigger, self.at) => self.unit(on),
            _ => {
                self.work(start);
                on
            }
        }
    }

    /// The unit's answer was waited for: it goes on at what set the unit going.
    fn unit(&mut self, on: Processor) -> Processor {
        let triggered = self.ledger.unit.triggered(self.at);
        let (start, trigger) = triggered.unwrap_or((self.floor, Trigger::Reset));
        self.work(start);
        match trigger {
            Trigger::Command => {}
            Trigger::Printed => self.charge(HEAD, self.floor),
            Trigger::Reset => self.charge(SUPPLY, self.floor),
        }
        on
    }

    /// The unit and its banks at work since `start`.
    fn work(&mut self, start: Time) {
        let start = start.max(self.floor);
        while self.at > start {
            let (began, work) = self.ledger.unit.work(self.at);
            let cause = match work {
                Work::Bank => Cause::Bank,
                Work::Unit(phase) => Cause::Unit(phase),
            };
            self.charge(cause, began.max(start));
        }
    }
}
