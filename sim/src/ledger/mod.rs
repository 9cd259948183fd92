//! The latency ledger: where every cycle between the end of entry and the print-ready image went.
//!
//! Looks at both processors, the link and the accounting unit from outside, and finds the critical path of a piece
//! backwards the moment it is printed; what no later piece can need is then forgotten, so a run of any length fits in
//! memory. The rule that must never break: a path's cycles sum exactly to the piece's latency.

mod cause;
#[cfg(test)]
mod endurance;
mod path;
mod timeline;
mod unit;

use std::collections::{BTreeMap, VecDeque};

use crate::cpu::StallClass;
use crate::event::{Event, Observer, Power, Processor};
use crate::firmware::Firmware;
use crate::map;
use crate::outcome::PieceRecord;
use crate::port;
use crate::scenario::Scenario;
use crate::span::{Span, Spans};
use crate::time::{Clock, Time};
use crate::wires::Wire;
use cause::Cause;
use path::{Path, Walk};
use timeline::Timeline;
use unit::{Trigger, UnitHistory};

/// A byte that came through the link.
#[derive(Clone, Copy, Debug)]
struct Delivery {
    at: Time,
    stored: Time,
}

/// Finds the paths of a run's pieces and keeps the processors' accounts; give it to the board as an observer.
#[derive(Clone, Debug)]
pub struct Ledger {
    clock: Clock,
    single: bool,
    sides: [Timeline; 2],
    /// Bytes by receiver.
    deliveries: [VecDeque<Delivery>; 2],
    unit: UnitHistory,
    /// The module's bus has the accounting unit selected.
    selected: bool,
    /// The interrupt line that rose last, by processor.
    line: [Option<(Time, Wire)>; 2],
    spans: Spans,
    /// What was before this instant is forgotten.
    horizon: Time,
    /// The path of each piece, in order of printing.
    paths: Vec<Path>,
}

/// Which processor a line interrupts on a board with two.
fn listener(wire: Wire) -> Option<Processor> {
    match wire {
        Wire::ModuleLinkIrq
        | Wire::UnitIrq
        | Wire::MidnightIrq
        | Wire::ModuleTimerIrq
        | Wire::SupervisorIrq => Some(Processor::Module),
        Wire::MeterLinkIrq
        | Wire::MeterTimerIrq
        | Wire::KeyboardIrq
        | Wire::ScaleIrq
        | Wire::TransportIrq
        | Wire::HeadIrq
        | Wire::HostIrq => Some(Processor::Meter),
        _ => None,
    }
}

impl Ledger {
    /// A ledger for a run of `scenario` with `firmware`, from its start.
    #[must_use]
    pub fn on(scenario: &Scenario, firmware: &Firmware) -> Self {
        let meter = firmware.meter.as_ref().unwrap_or(&firmware.module);
        Self {
            clock: Clock::from_hz(scenario.board.module_hz, Time::ZERO),
            single: firmware.meter.is_none(),
            sides: [&firmware.module, meter].map(|program| Timeline::new(program.symbols.clone())),
            deliveries: [VecDeque::new(), VecDeque::new()],
            unit: UnitHistory::default(),
            selected: false,
            line: [None; 2],
            spans: Spans::default(),
            horizon: Time::ZERO,
            paths: Vec::new(),
        }
    }

    /// Latency of a piece in cycles of the module's clock: its edges after the end of entry, through print-ready.
    #[must_use]
    pub fn latency(&self, piece: &PieceRecord) -> u64 {
        self.edges(piece.entry_done, piece.print_ready)
    }

    /// The critical path of a piece of this run: cycles of the module's clock by cause; empty when the image was ready
    /// first.
    ///
    /// # Panics
    /// The cycles do not sum to [`latency`](Self::latency): the record is of another run, or the ledger has a fault.
    #[must_use]
    pub fn path(&self, piece: &PieceRecord) -> BTreeMap<String, u64> {
        let causes = self.paths.get(piece.index).into_iter().flatten();
        let path = self.named(causes.copied());
        assert_eq!(
            path.values().sum::<u64>(),
            self.latency(piece),
            "the path sums to the latency"
        );
        path
    }

    /// Cycles of a piece's critical path inside the cipher ROM: the most that a faster cipher could save.
    #[must_use]
    pub fn cipher(&self, piece: &PieceRecord) -> u64 {
        let symbols = [&*self.sides[0].symbols, &*self.sides[1].symbols];
        let causes = self.paths.get(piece.index).into_iter().flatten();
        let inside = causes.filter(|(cause, _)| cause.is_cipher(symbols));
        inside.map(|(_, cycles)| cycles).sum()
    }

    /// All cycles of a processor since the start of the run by function and stall class, in its own clock. A sleep
    /// counts when it has ended.
    #[must_use]
    pub fn account(&self, processor: Processor) -> BTreeMap<String, u64> {
        let account = self.side(processor).account();
        let causes = account.all().map(|(function, class, cycles)| {
            (Cause::Processor(processor, function, class), cycles)
        });
        self.named(causes)
    }

    /// Stretches of time held for paths to come: how much memory the ledger uses, the paths found apart.
    #[must_use]
    pub fn held(&self) -> usize {
        let sides = self.sides.iter().map(Timeline::held);
        let deliveries = self.deliveries.iter().map(VecDeque::len);
        sides.chain(deliveries).sum::<usize>() + self.unit.held()
    }

    fn edges(&self, from: Time, through: Time) -> u64 {
        let count = |t| self.clock.edges_through(t);
        count(through).saturating_sub(count(from))
    }

    fn named(&self, causes: impl Iterator<Item = (Cause, u64)>) -> BTreeMap<String, u64> {
        let symbols = [&*self.sides[0].symbols, &*self.sides[1].symbols];
        let mut named = BTreeMap::new();
        for (cause, cycles) in causes {
            *named.entry(cause.name(symbols)).or_default() += cycles;
        }
        named
    }

    fn side(&self, processor: Processor) -> &Timeline {
        &self.sides[processor as usize]
    }

    /// A piece is printed: its path is found, and what was before the entry of the next is forgotten.
    fn settle(&mut self, at: Time, span: &Span) {
        let path = self.walk(span);
        self.paths.push(path);
        let floor = self.spans.floor(at);
        self.horizon = self.horizon.max(floor);
        self.sides.iter_mut().for_each(|side| side.forget(floor));
        for bytes in &mut self.deliveries {
            while bytes.pop_front_if(|byte| byte.at <= floor).is_some() {}
        }
        self.unit.forget(floor);
    }

    fn walk(&self, span: &Span) -> Path {
        assert!(span.entry_done >= self.horizon, "{span:?} was forgotten");
        let printer = if self.single {
            Processor::Module
        } else {
            Processor::Meter
        };
        Walk::back(self, span, printer)
    }

    fn wire(&mut self, at: Time, wire: Wire, value: u32) {
        match wire {
            Wire::ModuleSelect => {
                self.sides[0].cut();
                self.selected = value == port::number(map::UNIT_BASE);
            }
            Wire::MeterSelect => self.sides[1].cut(),
            Wire::ModuleEnable if value == 1 => self.unit.enabled(at),
            Wire::UnitReady if value == 1 && self.selected => self.unit.ready(at),
            Wire::UnitPrintedRail if value == 1 => self.unit.trigger(at, Trigger::Printed),
            Wire::BankABusy => self.unit.bank(at, 0, value == 1),
            Wire::BankBBusy => self.unit.bank(at, 1, value == 1),
            _ if value == 1 => self.rose(at, wire),
            _ => {}
        }
    }

    fn rose(&mut self, at: Time, wire: Wire) {
        let Some(mut listener) = listener(wire) else {
            return;
        };
        if self.single {
            listener = Processor::Module;
        }
        let line = &mut self.line[listener as usize];
        // Of lines that rise together the one of the lower number counts; they come in this order.
        if line.is_none_or(|(rose, _)| rose != at) {
            *line = Some((at, wire));
        }
    }

    /// Takes down what happened; of a complete picture its span comes back.
    fn note(&mut self, at: Time, event: &Event) -> Option<Span> {
        match event {
            Event::Wire { wire, value } => self.wire(at, *wire, *value),
            Event::Access(access) => {
                self.sides[access.processor as usize].cut();
                let unit = port::number(access.address) == port::number(map::UNIT_BASE);
                if unit && access.processor == Processor::Module {
                    self.unit.accessed(access, self.clock.period());
                }
                let command = map::UNIT_BASE + hdl::regs::COMMAND;
                if access.write && !access.error && access.address == command {
                    self.unit.trigger(at, Trigger::Command);
                }
            }
            Event::Link { from, stored, .. } => {
                let receiver = 1 - *from as usize;
                let stored = *stored;
                self.deliveries[receiver].push_back(Delivery { at, stored });
            }
            Event::Phase(phase) => self.unit.phase(at, *phase),
            Event::Stimulus { .. } => self.sides.iter_mut().for_each(Timeline::cut),
            Event::Power(Power::Released) => self.unit.trigger(at, Trigger::Reset),
            Event::Started { processor, period } => {
                self.sides[*processor as usize].start(at, *period);
            }
            Event::Sleep(processor) => self.sides[*processor as usize].sleep(at),
            Event::Wake(processor) => {
                let side = *processor as usize;
                self.sides[side].wake(at, self.line[side]);
            }
            _ => {}
        }
        self.spans.event(at, event)
    }
}

impl Observer for Ledger {
    fn event(&mut self, at: Time, event: &Event) {
        if let Some(span) = self.note(at, event) {
            self.settle(at, &span);
        }
    }

    #[inline]
    fn retire(&mut self, processor: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        self.sides[processor as usize].add(at, pc, u64::from(cycles), class);
    }

    #[inline]
    fn spend(&mut self, processor: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        self.sides[processor as usize].add(at, pc, cycles, class);
    }
}
