//! The latency ledger: where every cycle between the end of entry and the print-ready image went.
//!
//! Looks at both processors, the link and the accounting unit from outside, and finds the critical path of a piece
//! backwards. The rule that must never break: a path's cycles sum exactly to the piece's latency.

mod path;
mod timeline;

use std::collections::BTreeMap;

use crate::cpu::StallClass;
use crate::event::{Event, Observer, Power, Processor};
use crate::firmware::Firmware;
use crate::map;
use crate::outcome::PieceRecord;
use crate::scenario::Scenario;
use crate::time::{Clock, Time};
use crate::wires::Wire;
use path::Walk;
use timeline::Timeline;

/// A byte that came through the link.
#[derive(Clone, Copy, Debug)]
struct Delivery {
    at: Time,
    stored: Time,
}

/// What set the accounting unit going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trigger {
    /// The module's store of a command.
    Command,
    /// The head's signal.
    Printed,
    /// Recovery after reset.
    Reset,
}

/// Collects what a run's paths and accounts are made of; give it to the board as an observer.
#[derive(Clone, Debug)]
pub struct Ledger {
    clock: Clock,
    single: bool,
    sides: [Timeline; 2],
    /// Bytes by receiver.
    deliveries: [Vec<Delivery>; 2],
    triggers: Vec<(Time, Trigger)>,
    /// When at least one bank was busy, from and through.
    busy: Vec<(Time, Time)>,
    /// Banks busy now.
    banks: [bool; 2],
    /// The interrupt line that rose last, by processor.
    line: [Option<(Time, Wire)>; 2],
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
            deliveries: [Vec::new(), Vec::new()],
            triggers: Vec::new(),
            busy: Vec::new(),
            banks: [false; 2],
            line: [None; 2],
        }
    }

    /// Latency of a piece in cycles of the module's clock: its edges after the end of entry, through print-ready.
    #[must_use]
    pub fn latency(&self, piece: &PieceRecord) -> u64 {
        let through = |t| self.clock.edges_through(t);
        through(piece.print_ready).saturating_sub(through(piece.entry_done))
    }

    /// The critical path of a piece: cycles of the module's clock by cause; empty when the image was ready first.
    ///
    /// # Panics
    /// The cycles do not sum to [`latency`](Self::latency): a fault in the ledger itself.
    #[must_use]
    pub fn path(&self, piece: &PieceRecord) -> BTreeMap<String, u64> {
        let printer = if self.single {
            Processor::Module
        } else {
            Processor::Meter
        };
        let path = Walk::back(self, piece, printer);
        assert_eq!(
            path.values().sum::<u64>(),
            self.latency(piece),
            "the path sums to the latency"
        );
        path
    }

    /// All cycles of a processor since the start of the run by function and stall class, in its own clock. A sleep
    /// counts when it has ended.
    #[must_use]
    pub fn account(&self, processor: Processor) -> BTreeMap<String, u64> {
        let side = self.side(processor);
        let mut cycles: BTreeMap<(Option<u32>, StallClass), u64> = BTreeMap::new();
        for segment in &side.segments {
            if segment.asleep {
                let span = (segment.end - segment.start).ps() / side.period.ps();
                *cycles
                    .entry((segment.function, StallClass::Asleep))
                    .or_default() += span;
            }
            for class in StallClass::ALL {
                let count = u64::from(segment.cycles[class as usize]);
                *cycles.entry((segment.function, class)).or_default() += count;
            }
        }
        let mut account = BTreeMap::new();
        for ((function, class), count) in cycles {
            if count > 0 {
                *account
                    .entry(self.cause(processor, function, class))
                    .or_default() += count;
            }
        }
        account
    }

    fn side(&self, processor: Processor) -> &Timeline {
        &self.sides[processor as usize]
    }

    /// The name of a processor's own cause.
    fn cause(&self, on: Processor, function: Option<u32>, class: StallClass) -> String {
        let side = match on {
            Processor::Module => "module",
            Processor::Meter => "meter",
        };
        let name = self.side(on).symbols.short(function);
        format!("{side}: {name} / {}", class.name())
    }

    fn wire(&mut self, at: Time, wire: Wire, value: u32) {
        match wire {
            Wire::ModuleSelect => self.sides[0].cut(),
            Wire::MeterSelect => self.sides[1].cut(),
            Wire::UnitPrintedRail if value == 1 => self.triggers.push((at, Trigger::Printed)),
            Wire::BankABusy | Wire::BankBBusy => self.bank(at, wire, value == 1),
            _ if value == 1 => {
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
            _ => {}
        }
    }

    fn bank(&mut self, at: Time, wire: Wire, busy: bool) {
        let before = self.banks.contains(&true);
        self.banks[usize::from(wire == Wire::BankBBusy)] = busy;
        match (before, self.banks.contains(&true)) {
            (false, true) => self.busy.push((at, Time::NEVER)),
            (true, false) => {
                if let Some((_, through)) = self.busy.last_mut() {
                    *through = at;
                }
            }
            _ => {}
        }
    }
}

impl Observer for Ledger {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Wire { wire, value } => self.wire(at, *wire, *value),
            Event::Access(access) => {
                self.sides[access.processor as usize].cut();
                let command = map::UNIT_BASE + hdl::regs::COMMAND;
                if access.write && !access.error && access.address == command {
                    self.triggers.push((at, Trigger::Command));
                }
            }
            Event::Link { from, stored, .. } => {
                let receiver = 1 - *from as usize;
                let stored = *stored;
                self.deliveries[receiver].push(Delivery { at, stored });
            }
            Event::Stimulus { .. } => self.sides.iter_mut().for_each(Timeline::cut),
            Event::Power(Power::Released) => self.triggers.push((at, Trigger::Reset)),
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
