//! All parts of the board in one place, and who is called when.
//!
//! The rule that must never break: the order in which parts are called at one instant cannot matter.

use crate::activity::Idleness;
use crate::bus::LocalBus;
use crate::clock::ClockDevice;
use crate::cpu::{Cpu, Timing};
use crate::device::Device;
use crate::event::{Bank, Event, Observer, Processor};
use crate::firmware::Firmware;
use crate::link::Link;
use crate::map;
use crate::memory::Memory;
use crate::meter::buffer::{self, PrintBuffer};
use crate::meter::entry::{Host, Keyboard, Scale};
use crate::meter::head::Head;
use crate::meter::operator::Operator;
use crate::meter::transport::Transport;
use crate::nvm::Nvm;
use crate::parameters::Parameters;
use crate::part::{Edge, Part};
use crate::port::{self, Port};
use crate::processor::Core;
use crate::scenario::Scenario;
use crate::seed::Stream;
use crate::sram::Sram;
use crate::supervisor::Supervisor;
use crate::sync::{PrintedCrossing, Synchroniser};
use crate::time::{Clock, Time};
use crate::unit::UnitPart;
use crate::wires::{Wire, Wires};
use hdl::AccountingUnit;
use std::sync::Arc;

/// Devices on the module's bus.
const MODULE_DEVICES: &[u32] = &[
    map::UNIT_BASE,
    map::LINK_BASE,
    map::CLOCK_BASE,
    map::SUPERVISOR_BASE,
];
/// Devices on the meter's bus.
const METER_DEVICES: &[u32] = &[
    map::LINK_BASE,
    map::CLOCK_BASE,
    map::KEYBOARD_BASE,
    map::SCALE_BASE,
    map::TRANSPORT_BASE,
    map::HEAD_BASE,
    map::HOST_BASE,
];
/// Devices on the one bus of the single-processor variant.
const SINGLE_DEVICES: &[u32] = &[
    map::UNIT_BASE,
    map::CLOCK_BASE,
    map::SUPERVISOR_BASE,
    map::KEYBOARD_BASE,
    map::SCALE_BASE,
    map::TRANSPORT_BASE,
    map::HEAD_BASE,
    map::HOST_BASE,
];

/// Interrupt lines of the module.
const MODULE_IRQS: &[(Wire, u32)] = &[
    (Wire::ModuleLinkIrq, map::irq::LINK),
    (Wire::UnitIrq, map::irq::UNIT),
    (Wire::MidnightIrq, map::irq::MIDNIGHT),
    (Wire::ModuleTimerIrq, map::irq::TIMER),
    (Wire::SupervisorIrq, map::irq::SUPERVISOR),
];
/// Interrupt lines of the meter.
const METER_IRQS: &[(Wire, u32)] = &[
    (Wire::MeterLinkIrq, map::irq::LINK),
    (Wire::MeterTimerIrq, map::irq::TIMER),
    (Wire::KeyboardIrq, map::irq::KEYBOARD),
    (Wire::ScaleIrq, map::irq::SCALE),
    (Wire::TransportIrq, map::irq::TRANSPORT),
    (Wire::HeadIrq, map::irq::HEAD),
    (Wire::HostIrq, map::irq::HOST),
];
/// Interrupt lines of the single processor.
const SINGLE_IRQS: &[(Wire, u32)] = &[
    (Wire::UnitIrq, map::irq::UNIT),
    (Wire::MidnightIrq, map::irq::MIDNIGHT),
    (Wire::ModuleTimerIrq, map::irq::TIMER),
    (Wire::SupervisorIrq, map::irq::SUPERVISOR),
    (Wire::KeyboardIrq, map::irq::KEYBOARD),
    (Wire::ScaleIrq, map::irq::SCALE),
    (Wire::TransportIrq, map::irq::TRANSPORT),
    (Wire::HeadIrq, map::irq::HEAD),
    (Wire::HostIrq, map::irq::HOST),
];

/// A part, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Name {
    Unit,
    BankA,
    BankB,
    Printed,
    Supervisor,
    ModuleClock,
    MeterClock,
    Link,
    Keyboard,
    Scale,
    Host,
    Transport,
    Head,
    Operator,
    Module,
    Meter,
}

impl Name {
    pub const ALL: [Self; 16] = [
        Self::Unit,
        Self::BankA,
        Self::BankB,
        Self::Printed,
        Self::Supervisor,
        Self::ModuleClock,
        Self::MeterClock,
        Self::Link,
        Self::Keyboard,
        Self::Scale,
        Self::Host,
        Self::Transport,
        Self::Head,
        Self::Operator,
        Self::Module,
        Self::Meter,
    ];

    /// Parts that act at instants of their own, beside any clock's edges.
    pub const WITHOUT_CLOCK: [Self; 5] = [
        Self::Supervisor,
        Self::Link,
        Self::Transport,
        Self::Head,
        Self::Operator,
    ];

    pub fn without_clock(self) -> bool {
        Self::WITHOUT_CLOCK.contains(&self)
    }

    /// Its place in a set of parts.
    pub const fn bit(self) -> u16 {
        1 << self as u8
    }
}

/// Every device that hangs on a processor's bus.
const DEVICES: u16 = Name::Supervisor.bit()
    | Name::ModuleClock.bit()
    | Name::MeterClock.bit()
    | Name::Link.bit()
    | Name::Keyboard.bit()
    | Name::Scale.bit()
    | Name::Host.bit()
    | Name::Transport.bit()
    | Name::Head.bit();
/// Stands for the processors, which are shown every change of a wire that may be theirs.
pub(crate) const CORES: u16 = Name::Module.bit() | Name::Meter.bit();

/// The parts whose next instant may depend on a wire.
pub(crate) fn listeners(wire: Wire) -> u16 {
    use Wire as W;
    match wire {
        W::PowerGood | W::Reset | W::Inhibit => u16::MAX,
        W::Timebase => Name::Unit.bit() | Name::Supervisor.bit(),
        W::ModuleSelect | W::ModuleEnable => DEVICES | Name::Unit.bit(),
        W::MeterSelect | W::MeterEnable => DEVICES,
        W::ModuleWrite | W::ModuleAddress | W::ModuleWriteData => Name::Unit.bit(),
        W::PermitRail | W::PermitComplement => Name::Head.bit(),
        W::BankAAddress
        | W::BankAWriteData
        | W::BankARead
        | W::BankAWriteRail
        | W::BankAWriteComplement
        | W::BankAProgramRail
        | W::BankAProgramComplement => Name::BankA.bit(),
        W::BankBAddress
        | W::BankBWriteData
        | W::BankBRead
        | W::BankBWriteRail
        | W::BankBWriteComplement
        | W::BankBProgramRail
        | W::BankBProgramComplement => Name::BankB.bit(),
        W::BankAData | W::BankABusy | W::BankAError => Name::Unit.bit(),
        W::BankBData | W::BankBBusy | W::BankBError => Name::Unit.bit(),
        W::PrintedRail | W::PrintedComplement => Name::Printed.bit(),
        W::UnitPrintedRail | W::UnitPrintedComplement => Name::Unit.bit(),
        W::FeedSensor | W::TripSensor | W::LettersPlaced => Name::Transport.bit(),
        W::HeadSensor => Name::Transport.bit() | Name::Head.bit(),
        W::KeyStrobe => Name::Keyboard.bit(),
        W::WeightStrobe => Name::Scale.bit(),
        W::HostStrobe => Name::Host.bit(),
        W::SupervisorIrq => Name::Supervisor.bit() | CORES,
        W::UnitIrq
        | W::ModuleLinkIrq
        | W::MeterLinkIrq
        | W::MidnightIrq
        | W::ModuleTimerIrq
        | W::MeterTimerIrq
        | W::KeyboardIrq
        | W::ScaleIrq
        | W::TransportIrq
        | W::HeadIrq
        | W::HostIrq => CORES,
        W::MeterWrite
        | W::MeterAddress
        | W::MeterWriteData
        | W::ModuleReadData
        | W::MeterReadData
        | W::UnitReady
        | W::UnitError
        | W::UnitReadData
        | W::LinkToMeterByte
        | W::LinkToMeterStrobe
        | W::LinkToModuleByte
        | W::LinkToModuleStrobe
        | W::HostFull
        | W::Motor
        | W::HeadLetter
        | W::LettersOut
        | W::Printing
        | W::LettersPrinted
        | W::LettersMissed
        | W::KeyCode
        | W::Weight
        | W::HostWord => 0,
    }
}

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

/// The clocks of the board.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clocks {
    pub module: Clock,
    pub unit: Clock,
    pub meter: Clock,
}

impl Clocks {
    pub fn new(parameters: &Parameters, single: bool) -> Self {
        let module = Clock::from_hz(parameters.module_hz, Time::ZERO);
        Self {
            module,
            unit: module.divided(parameters.unit_divider),
            meter: if single {
                module
            } else {
                Clock::from_hz(parameters.meter_hz, Time(parameters.meter_phase_ps))
            },
        }
    }
}

impl Parts {
    pub fn new(
        scenario: &Scenario,
        device: &Device,
        unit: Box<dyn AccountingUnit>,
        firmware: &Firmware,
        timing: &Arc<Timing>,
    ) -> Self {
        let parameters = &scenario.board;
        let single = firmware.meter.is_none();
        let clocks = Clocks::new(parameters, single);
        let module_port = |base| Port::new(port::MODULE, base, clocks.module);
        let meter_lines = if single { port::MODULE } else { port::METER };
        let meter_port = |base| Port::new(meter_lines, base, clocks.meter);
        let stream = |name: &str| Stream::new(scenario.seed, name);
        let late = |name: &str| (parameters.uncertain_crossings == 1).then(|| stream(name));
        let crossing = |name: &str| Synchroniser::new(clocks.meter, 0, late(name));
        let bank = |bank, content: &_, wait, page| {
            let name = if bank == Bank::A { "bank_a" } else { "bank_b" };
            Nvm::new(
                bank,
                Clone::clone(content),
                clocks.unit,
                wait,
                page,
                stream(name),
            )
        };
        let page_write = Time::from_us(parameters.page_write_us);
        let byte_time = Time::from_us(parameters.link_byte_us);
        let link = Link::new(
            module_port(map::LINK_BASE),
            meter_port(map::LINK_BASE),
            byte_time,
            late("link"),
        );
        let meter_clock = ClockDevice::new(meter_port(map::CLOCK_BASE), None, Wire::MeterTimerIrq);
        Self {
            unit: UnitPart::new(unit, clocks.unit),
            bank_a: bank(Bank::A, &device.bank_a, parameters.bank_a_wait, None),
            bank_b: bank(
                Bank::B,
                &device.bank_b,
                parameters.bank_b_wait,
                Some(page_write),
            ),
            printed: PrintedCrossing(Synchroniser::new(clocks.unit, 1, late("printed"))),
            supervisor: Supervisor::new(
                module_port(map::SUPERVISOR_BASE),
                clocks.unit,
                parameters,
                device.supervisor,
            ),
            module_clock: ClockDevice::new(
                module_port(map::CLOCK_BASE),
                Some(device.clock),
                Wire::ModuleTimerIrq,
            ),
            meter_clock: (!single).then_some(meter_clock),
            link: (!single).then_some(link),
            keyboard: Keyboard::new(meter_port(map::KEYBOARD_BASE), crossing("keyboard")),
            scale: Scale::new(meter_port(map::SCALE_BASE), crossing("scale")),
            host: Host::new(meter_port(map::HOST_BASE), crossing("host")),
            transport: Transport::new(
                meter_port(map::TRANSPORT_BASE),
                crossing("sensors"),
                parameters,
            ),
            head: Head::new(
                meter_port(map::HEAD_BASE),
                crossing("head"),
                crossing("permit"),
                parameters,
            ),
            operator: Operator::new(scenario.mail(), device.preset.first_set, parameters),
            module: module(device, firmware, timing, clocks, parameters),
            meter: meter(firmware, timing, clocks, parameters),
            idleness: Idleness::default(),
        }
    }

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

    /// Calls one part at an instant. In the plain schedule a processor also executes here.
    pub fn tick<O: Observer>(
        &mut self,
        name: Name,
        edge: &mut Edge<'_>,
        execute: bool,
        observer: &mut O,
    ) {
        match name {
            Name::Unit => {
                self.unit.stirred = false;
                self.unit.tick(edge);
                if self.unit.stirred {
                    let cores = std::iter::once(&self.module).chain(&self.meter);
                    self.idleness.stir(edge.at, cores);
                }
            }
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
            Name::Module => tick_core(&mut self.module, edge, execute, observer),
            Name::Meter => {
                if let Some(core) = &mut self.meter {
                    tick_core(core, edge, execute, observer);
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

fn tick_core<O: Observer>(core: &mut Core, edge: &mut Edge<'_>, execute: bool, observer: &mut O) {
    if execute {
        core.run(core.clock.edges_through(edge.at), observer);
    }
    core.tick(edge, observer);
}

fn module(
    device: &Device,
    firmware: &Firmware,
    timing: &Arc<Timing>,
    clocks: Clocks,
    parameters: &Parameters,
) -> Core {
    let single = firmware.meter.is_none();
    let local = LocalBus {
        rom: Arc::clone(&firmware.module.rom),
        ram: Memory::new(&vec![0; map::RAM_BYTES as usize]),
        sram: Some(Sram::new(&device.sram_bytes())),
        buffer: single.then(|| PrintBuffer::new(&vec![0; buffer::BYTES as usize])),
        buffer_wait: parameters.print_buffer_wait as u32,
        devices: if single {
            SINGLE_DEVICES
        } else {
            MODULE_DEVICES
        },
        stores: Vec::new(),
        clock: clocks.module,
        origin: 0,
    };
    let cpu = Cpu::new(Arc::clone(&firmware.module.code), Arc::clone(timing));
    let irqs = if single { SINGLE_IRQS } else { MODULE_IRQS };
    Core::new(Processor::Module, cpu, local, clocks.unit, irqs)
}

fn meter(
    firmware: &Firmware,
    timing: &Arc<Timing>,
    clocks: Clocks,
    parameters: &Parameters,
) -> Option<Core> {
    let image = firmware.meter.as_ref()?;
    let local = LocalBus {
        rom: Arc::clone(&image.rom),
        ram: Memory::new(&vec![0; map::RAM_BYTES as usize]),
        sram: None,
        buffer: Some(PrintBuffer::new(&vec![0; buffer::BYTES as usize])),
        buffer_wait: parameters.print_buffer_wait as u32,
        devices: METER_DEVICES,
        stores: Vec::new(),
        clock: clocks.meter,
        origin: 0,
    };
    let cpu = Cpu::new(Arc::clone(&image.code), Arc::clone(timing));
    Some(Core::new(
        Processor::Meter,
        cpu,
        local,
        clocks.unit,
        METER_IRQS,
    ))
}
