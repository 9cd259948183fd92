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
