//! All parts of the board in one place: who is called, when, and what reset does.
//!
//! The rule that must never break: the order in which parts are called at one instant cannot matter.

use super::names::Name;
use crate::activity::Idleness;
use crate::clock::ClockDevice;
use crate::event::{Event, Observer, Processor};
use crate::link::Link;
use crate::meter::buffer::PrintBuffer;
use crate::meter::entry::{Host, Keyboard, Scale};
use crate::meter::head::Head;
use crate::meter::operator::Operator;
use crate::meter::transport::Transport;
use crate::nvm::Nvm;
use crate::part::{Edge, Part};
use crate::processor::Core;
use crate::sram::Sram;
use crate::supervisor::Supervisor;
use crate::sync::PrintedCrossing;
use crate::time::Time;
use crate::unit::UnitPart;
use crate::wires::Wires;

/// Every part.
#[derive(Clone)]
pub(crate) struct Parts {
    pub unit: UnitPart,
    pub bank_a: Nvm,
    pub bank_b: Nvm,
    pub printed: PrintedCrossing,
    pub supervisor: Supervisor,
    pub module_clock: ClockDevice,
    /// Absent, as the link and the meter's processor, in the single-processor variant.
    pub meter_clock: Option<ClockDevice>,
    pub link: Option<Link>,
    pub keyboard: Keyboard,
    pub scale: Scale,
    pub host: Host,
    pub transport: Transport,
    pub head: Head,
    pub operator: Operator,
    pub module: Core,
    pub meter: Option<Core>,
    pub idleness: Idleness,
}

impl Parts {
    /// The processors.
    pub fn cores(&self) -> impl Iterator<Item = &Core> {
        std::iter::once(&self.module).chain(&self.meter)
    }

    /// A processor, by name.
    pub fn core_mut(&mut self, id: Processor) -> Option<&mut Core> {
        match id {
            Processor::Module => Some(&mut self.module),
            Processor::Meter => self.meter.as_mut(),
        }
    }

    /// Calls one part at an instant; of a processor, its bridge.
    pub fn tick<O: Observer>(&mut self, name: Name, edge: &mut Edge<'_>, observer: &mut O) {
        match name {
            Name::Unit => self.unit.tick(edge),
            Name::BankA => self.bank_a.tick(edge),
            Name::BankB => self.bank_b.tick(edge),
            Name::Printed => self.printed.tick(edge),
            Name::Supervisor => {
                if let Some(sram) = &mut self.module.local.sram {
                    self.supervisor.tick(edge, sram);
                }
            }
            Name::ModuleClock => self.module_clock.tick(edge),
            Name::MeterClock => tick(&mut self.meter_clock, edge),
            Name::Link => tick(&mut self.link, edge),
            Name::Keyboard => self.keyboard.tick(edge),
            Name::Scale => self.scale.tick(edge),
            Name::Host => self.host.tick(edge),
            Name::Transport => self.transport.tick(edge),
            Name::Head => {
                let printing = self.meter.as_ref().unwrap_or(&self.module);
                if let Some(buffer) = &printing.local.buffer {
                    self.head.tick(edge, buffer);
                }
            }
            Name::Operator => self.operator.tick(edge),
            Name::Module => self.module.tick(edge, observer),
            Name::Meter => {
                if let Some(core) = &mut self.meter {
                    core.tick(edge, observer);
                }
            }
        }
    }

    /// When a part must be called next. Without supply only the person, the battery's logic and nobody else.
    pub fn due(&self, name: Name, after: Time, wires: &Wires) -> Time {
        match name {
            Name::Supervisor => return self.supervisor.due(after, wires),
            Name::Operator => return self.operator.due(after),
            _ if !self.supervisor.powered => return Time::NEVER,
            _ => {}
        }
        let optional =
            |part: Option<&dyn Part>| part.map_or(Time::NEVER, |part| part.due(after, wires));
        match name {
            Name::Unit => self.unit.due(after, wires),
            Name::BankA => self.bank_a.due(after, wires),
            Name::BankB => self.bank_b.due(after, wires),
            Name::Printed => self.printed.due(after, wires),
            Name::ModuleClock => self.module_clock.due(after, wires),
            Name::MeterClock => optional(self.meter_clock.as_ref().map(|part| part as &dyn Part)),
            Name::Link => optional(self.link.as_ref().map(|part| part as &dyn Part)),
            Name::Keyboard => self.keyboard.due(after, wires),
            Name::Scale => self.scale.due(after, wires),
            Name::Host => self.host.due(after, wires),
            Name::Transport => self.transport.due(after, wires),
            Name::Head => self.head.due(after, wires),
            Name::Module => self.module.due(after),
            Name::Meter => self
                .meter
                .as_ref()
                .map_or(Time::NEVER, |core| core.due(after)),
            Name::Supervisor | Name::Operator => Time::NEVER,
        }
    }

    /// Reset falls on everything, between edges.
    pub fn reset(&mut self, at: Time, wires: &mut Wires, events: &mut Vec<(Time, Event)>) {
        self.module.reset(at, wires);
        if let Some(core) = &mut self.meter {
            core.reset(at, wires);
        }
        self.supervisor.reset(wires);
        self.head.reset(at, wires, events);
        let optional = [
            self.meter_clock.as_mut().map(|part| part as &mut dyn Part),
            self.link.as_mut().map(|part| part as &mut dyn Part),
        ];
        let always: [&mut dyn Part; 9] = [
            &mut self.unit,
            &mut self.bank_a,
            &mut self.bank_b,
            &mut self.printed,
            &mut self.module_clock,
            &mut self.keyboard,
            &mut self.scale,
            &mut self.host,
            &mut self.transport,
        ];
        for part in always.into_iter().chain(optional.into_iter().flatten()) {
            part.reset(at, wires);
        }
    }

    /// Makes memory pages shareable between snapshots.
    pub fn freeze(&mut self) {
        for core in std::iter::once(&mut self.module).chain(&mut self.meter) {
            core.local.ram.freeze();
            core.local.sram.iter_mut().for_each(Sram::freeze);
            core.local.buffer.iter_mut().for_each(PrintBuffer::freeze);
        }
    }
}

fn tick(part: &mut Option<impl Part>, edge: &mut Edge<'_>) {
    if let Some(part) = part {
        part.tick(edge);
    }
}
