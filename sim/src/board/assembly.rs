//! How a board is put together: which device hangs on which bus, which line interrupts whom.
//!
//! The rule that must never break: devices, buses and lines are those of the memory map, and of nothing else.

use std::sync::Arc;

use hdl::AccountingUnit;

use super::parts::Parts;
use crate::activity::Idleness;
use crate::bus::LocalBus;
use crate::clock::ClockDevice;
use crate::cpu::{Cpu, Timing};
use crate::device::Device;
use crate::event::{Bank, Processor};
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
use crate::port::{self, Port};
use crate::processor::Core;
use crate::scenario::Scenario;
use crate::seed::Stream;
use crate::sram::Sram;
use crate::supervisor::Supervisor;
use crate::sync::{PrintedCrossing, Synchroniser};
use crate::time::{Clock, Time};
use crate::unit::UnitPart;
use crate::wires::Wire;

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

/// What parts are made from.
struct Kit<'a> {
    scenario: &'a Scenario,
    clocks: Clocks,
    single: bool,
}

impl Kit<'_> {
    fn module_port(&self, base: u32) -> Port {
        Port::new(port::MODULE, base, self.clocks.module)
    }

    fn meter_port(&self, base: u32) -> Port {
        let lines = if self.single {
            port::MODULE
        } else {
            port::METER
        };
        Port::new(lines, base, self.clocks.meter)
    }

    fn stream(&self, name: &str) -> Stream {
        Stream::new(self.scenario.seed, name)
    }

    /// Where a crossing's late edges are drawn from, if there are any.
    fn late(&self, name: &str) -> Option<Stream> {
        (self.scenario.board.uncertain_crossings == 1).then(|| self.stream(name))
    }

    fn crossing(&self, name: &str) -> Synchroniser {
        Synchroniser::new(self.clocks.meter, 0, self.late(name))
    }

    fn bank(&self, bank: Bank, device: &Device) -> Nvm {
        let board = &self.scenario.board;
        let page_write = Time::from_us(board.page_write_us);
        let (name, content, wait, page_write) = match bank {
            Bank::A => ("bank_a", &device.bank_a, board.bank_a_wait, None),
            Bank::B => (
                "bank_b",
                &device.bank_b,
                board.bank_b_wait,
                Some(page_write),
            ),
        };
        let stream = self.stream(name);
        Nvm::new(
            bank,
            content.clone(),
            self.clocks.unit,
            wait,
            page_write,
            stream,
        )
    }

    fn link(&self) -> Link {
        Link::new(
            self.module_port(map::LINK_BASE),
            self.meter_port(map::LINK_BASE),
            self.scenario.board.link_fifo_bytes as usize,
            Time::from_us(self.scenario.board.link_byte_us),
            self.late("link"),
        )
    }

    fn module_clock(&self, device: &Device) -> ClockDevice {
        let port = self.module_port(map::CLOCK_BASE);
        ClockDevice::new(port, Some(device.clock), Wire::ModuleTimerIrq)
    }

    fn meter_clock(&self) -> ClockDevice {
        let port = self.meter_port(map::CLOCK_BASE);
        ClockDevice::new(port, None, Wire::MeterTimerIrq)
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
        let kit = Kit {
            scenario,
            clocks,
            single,
        };
        let supervisor_port = kit.module_port(map::SUPERVISOR_BASE);
        let transport_port = kit.meter_port(map::TRANSPORT_BASE);
        let head_port = kit.meter_port(map::HEAD_BASE);
        let (letter, permit) = (kit.crossing("head"), kit.crossing("permit"));
        Self {
            unit: UnitPart::new(unit, clocks.unit),
            bank_a: kit.bank(Bank::A, device),
            bank_b: kit.bank(Bank::B, device),
            printed: PrintedCrossing(Synchroniser::new(clocks.unit, 1, kit.late("printed"))),
            supervisor: Supervisor::new(
                supervisor_port,
                clocks.unit,
                parameters,
                device.supervisor,
            ),
            module_clock: kit.module_clock(device),
            meter_clock: (!single).then(|| kit.meter_clock()),
            link: (!single).then(|| kit.link()),
            keyboard: Keyboard::new(kit.meter_port(map::KEYBOARD_BASE), kit.crossing("keyboard")),
            scale: Scale::new(kit.meter_port(map::SCALE_BASE), kit.crossing("scale")),
            host: Host::new(kit.meter_port(map::HOST_BASE), kit.crossing("host")),
            transport: Transport::new(transport_port, kit.crossing("sensors"), parameters),
            head: Head::new(head_port, letter, permit, clocks.unit, parameters),
            operator: Operator::new(scenario.mail(), device.preset.first_set, parameters),
            module: module(device, firmware, timing, clocks, parameters),
            meter: meter(firmware, timing, clocks, parameters),
            idleness: Idleness::default(),
        }
    }
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
