//! The critical path of one piece, found backwards from the print-ready image to the end of entry.
//!
//! It stays with the processor that acted; out of a sleep it goes on at what ended the sleep: a byte at its sender's
//! store, the accounting unit's interrupt at the command. The rule that must never break: each step takes the half-open
//! interval before the one found last, so no edge of the module's clock counts twice or not at all.

use std::collections::BTreeMap;

use super::timeline::Segment;
use super::{Ledger, Trigger};
use crate::cpu::StallClass;
use crate::event::Processor;
use crate::outcome::PieceRecord;
use crate::time::Time;
use crate::wires::Wire;

/// Functions that wait by polling, and for what.
const POLLING: [(&str, &str); 1] = [("wait_for_send_fifo", LINK)];
/// From the store of a byte until it wakes its receiver.
const LINK: &str = "link transfer";
/// The accounting unit at work.
const UNIT: &str = "unit";
/// The accounting unit while a bank is busy.
const BANK: &str = "nvm wait";

/// A walk backwards in time.
pub(super) struct Walk<'a> {
    ledger: &'a Ledger,
    /// The end of entry.
    floor: Time,
    /// Everything after this instant has its cause.
    at: Time,
    causes: BTreeMap<String, u64>,
}

/// The name of what raises a line from outside.
fn outside(wire: Wire) -> &'static str {
    match wire {
        Wire::KeyboardIrq => "outside: key",
        Wire::ScaleIrq => "outside: scale",
        Wire::TransportIrq => "outside: letter sensor",
        Wire::HeadIrq => "outside: print head",
        Wire::HostIrq => "outside: host",
        Wire::MidnightIrq | Wire::ModuleTimerIrq | Wire::MeterTimerIrq => "outside: clock",
        _ => "outside: supply",
    }
}

impl<'a> Walk<'a> {
    /// Causes of the piece's latency and their cycles, starting at the processor that wrote the image.
    pub fn back(
        ledger: &'a Ledger,
        piece: &PieceRecord,
        printer: Processor,
    ) -> BTreeMap<String, u64> {
        let mut walk = Self {
            ledger,
            floor: piece.entry_done,
            at: piece.print_ready,
            causes: BTreeMap::new(),
        };
        let mut on = printer;
        while walk.at > walk.floor {
            on = walk.step(on);
        }
        walk.causes
    }

    /// Gives everything after `from` that has no cause yet to `cause`.
    fn charge(&mut self, cause: &str, from: Time) {
        let from = from.max(self.floor);
        if from >= self.at {
            return;
        }
        let clock = self.ledger.clock;
        let edges = clock.edges_through(self.at) - clock.edges_through(from);
        if edges > 0 {
            *self.causes.entry(cause.to_owned()).or_default() += edges;
        }
        self.at = from;
    }

    /// One segment back; the processor where it goes on comes back.
    fn step(&mut self, on: Processor) -> Processor {
        let Some(segment) = self.ledger.side(on).before(self.at).copied() else {
            self.charge("outside: supply", self.floor);
            return on;
        };
        // Nothing was executed between: the processor was in reset.
        self.charge("outside: supply", segment.end);
        if segment.asleep {
            return self.wait(on, &segment);
        }
        let name = self.ledger.side(on).symbols.short(segment.function);
        if let Some((_, cause)) = POLLING.iter().find(|(polling, _)| *polling == name) {
            self.charge(cause, segment.start);
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
                let cause = self.ledger.cause(on, segment.function, class);
                self.charge(&cause, start);
            }
        }
    }

    /// A sleep: what ended it.
    fn wait(&mut self, on: Processor, segment: &Segment) -> Processor {
        let own = self.ledger.cause(on, segment.function, StallClass::Asleep);
        let nap = self.ledger.side(on).nap(segment.start);
        let line = nap.and_then(|nap| Some((nap.woken, nap.line?)));
        // A line that was up before the processor slept did not keep it waiting.
        let Some((woken, (_, wire))) = line.filter(|(_, (rose, _))| *rose > segment.start) else {
            self.charge(&own, segment.start);
            return on;
        };
        self.charge(&own, woken);
        match wire {
            Wire::ModuleLinkIrq | Wire::MeterLinkIrq => self.byte(on),
            Wire::UnitIrq => self.unit(on),
            _ => {
                self.charge(outside(wire), self.floor);
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
        self.charge(LINK, stored);
        match receiver {
            Processor::Module => Processor::Meter,
            Processor::Meter => Processor::Module,
        }
    }

    /// The unit's interrupt woke the module: it goes on at what set the unit going.
    fn unit(&mut self, on: Processor) -> Processor {
        let triggers = &self.ledger.triggers;
        let after = triggers.partition_point(|(at, _)| *at < self.at);
        let last = after.checked_sub(1).map(|last| triggers[last]);
        let (start, trigger) = last.unwrap_or((self.floor, Trigger::Reset));
        let busy = &self.ledger.busy;
        let mut place = busy.partition_point(|(from, _)| *from < self.at);
        while place > 0 && busy[place - 1].1 > start {
            place -= 1;
            let (from, through) = busy[place];
            self.charge(UNIT, through.max(start));
            self.charge(BANK, from.max(start));
        }
        self.charge(UNIT, start);
        match trigger {
            Trigger::Command => {}
            Trigger::Printed => self.charge("outside: print head", self.floor),
            Trigger::Reset => self.charge("outside: supply", self.floor),
        }
        on
    }
}
