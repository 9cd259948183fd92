//! One processor with its memories and its bridge to the devices.
//!
//! Between device accesses it touches nothing but its own memories, so it may run ahead of the board; an access
//! stops it, the bridge performs the transfer in bus cycles, and it goes on. The rule that must never break: run
//! ahead or edge by edge, every store, access and interrupt has the same instant.

use crate::bus::LocalBus;
use crate::cpu::{self, Cpu, Request, StallClass, Stop, Transfer, Trap};
use crate::event::{DeviceAccess, Event, Observer, Processor};
use crate::map;
use crate::part::Edge;
use crate::port::{self, BusLines};
use crate::time::{Clock, Time};
use crate::wires::{Wire, Wires};

/// CSR number of `mie`. Source: RISC-V Privileged Architecture 1.11, table 2.4.
const MIE: u16 = 0x304;

/// Where the bridge stands in a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bridge {
    Idle,
    /// The request is on the core's bus; the transfer starts at this instant.
    Requested(Request, Time),
    /// Select is up; enable follows at the device clock's next edge.
    Setup(Request),
    /// Enable is up; the answer is taken at an edge of the device clock.
    Enabled(Request),
}

/// What the core does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activity {
    /// Held in reset or without supply, idle since this instant.
    Reset(Time),
    /// Executes, or waits for a device.
    Executing,
    /// In `wfi` since this instant.
    Asleep(Time),
    /// Its trap handler traps: it will not do anything any more.
    Dead(Time),
}

/// A processor as a part of the board.
#[derive(Clone, Debug)]
pub(crate) struct Core {
    pub id: Processor,
    pub cpu: Cpu,
    pub local: LocalBus,
    pub activity: Activity,
    pub clock: Clock,
    unit_clock: Clock,
    lines: BusLines,
    pub irqs: &'static [(Wire, u32)],
    bridge: Bridge,
    /// Interrupt lines as the wires have them, and the cycle since when.
    levels: (u64, u32),
    /// The trap it died of.
    pub fatal: Option<Trap>,
}

/// Hands a processor's own observations on, with the processor's name.
struct Retire<'a, O> {
    id: Processor,
    observer: &'a mut O,
    clock: Clock,
    origin: u64,
}

impl<O: Observer> cpu::Observer for Retire<'_, O> {
    const FOLLOWS_DATA: bool = O::FOLLOWS_DATA;

    #[inline(always)]
    fn retire(&mut self, at: u64, pc: u32, cycles: u32, class: StallClass) {
        self.observer.retire(self.id, at, pc, cycles, class);
    }
    #[inline(always)]
    fn spend(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass) {
        self.observer.spend(self.id, at, pc, cycles, class);
    }
    #[inline(always)]
    fn transfer(&mut self, transfer: &Transfer) {
        self.observer.transfer(self.id, transfer);
    }
    #[inline(always)]
    fn wrote(&mut self, register: u8, value: u32) {
        self.observer.wrote(self.id, register, value);
    }
    fn trap(&mut self, trap: &Trap) {
        let at = self.clock.edge(self.origin + trap.at);
        let event = Event::Trap {
            processor: self.id,
            trap: *trap,
        };
        self.observer.event(at, &event);
    }
}

macro_rules! retire {
    ($core:ident, $observer:ident) => {
        &mut Retire {
            id: $core.id,
            observer: $observer,
            clock: $core.clock,
            origin: $core.local.origin,
        }
    };
}

impl Core {
    pub fn new(
        id: Processor,
        cpu: Cpu,
        local: LocalBus,
        unit_clock: Clock,
        irqs: &'static [(Wire, u32)],
    ) -> Self {
        Self {
            id,
            cpu,
            activity: Activity::Reset(Time::ZERO),
            clock: local.clock,
            local,
            unit_clock,
            lines: match id {
                Processor::Module => port::MODULE,
                Processor::Meter => port::METER,
            },
            irqs,
            bridge: Bridge::Idle,
            levels: (0, 0),
            fatal: None,
        }
    }

    /// Into reset, between edges.
    pub fn reset(&mut self, at: Time, wires: &mut Wires) {
        self.activity = match self.activity {
            Activity::Executing => Activity::Reset(at),
            Activity::Reset(since) | Activity::Asleep(since) | Activity::Dead(since) => {
                Activity::Reset(since.min(at))
            }
        };
        self.bridge = Bridge::Idle;
        self.cpu.reset();
        for wire in [
            self.lines.select,
            self.lines.enable,
            self.lines.write,
            self.lines.address,
            self.lines.write_data,
            self.lines.read_data,
        ] {
            wires[wire] = 0;
        }
    }

    /// Out of reset: cycle 0 is the third edge after `at`, behind the two flops of a reset synchroniser.
    pub fn start<O: Observer>(&mut self, at: Time, wires: &Wires, observer: &mut O) {
        self.local.origin = self.origin_after(at);
        self.activity = Activity::Executing;
        self.levels = (0, self.levels_of(wires));
        self.cpu.set_interrupts(0, self.levels.1);
        let event = Event::Started {
            processor: self.id,
            period: self.clock.period(),
        };
        observer.event(self.clock.edge(self.local.origin), &event);
    }

    fn origin_after(&self, at: Time) -> u64 {
        self.clock.edges_through(at) + 2
    }

    /// When it would start, were reset released at `at`.
    pub fn start_at(&self, at: Time) -> Time {
        self.clock.edge(self.origin_after(at))
    }

    /// Executes what starts before edge number `until`, up to a device access or sleep.
    #[inline]
    pub fn run<O: Observer>(&mut self, until: u64, observer: &mut O) {
        if self.activity != Activity::Executing || self.bridge != Bridge::Idle {
            return;
        }
        let Some(until) = until.checked_sub(self.local.origin) else {
            return;
        };
        let observer = retire!(self, observer);
        let stop = self.cpu.run(&mut self.local, observer, until);
        let observer = &mut *observer.observer;
        match stop {
            Stop::Deadline => {}
            Stop::Device(request) => {
                let next = self.local.origin + request.at + 1;
                let start = self
                    .device_clock(&request)
                    .at_or_after(self.clock.edge(next));
                self.bridge = Bridge::Requested(request, start);
            }
            Stop::Asleep => {
                let since = self.clock.edge(self.local.origin + self.cpu.cycle());
                self.activity = Activity::Asleep(since);
                observer.event(since, &Event::Sleep(self.id));
            }
            Stop::Fault(trap) => {
                let since = self.clock.edge(self.local.origin + self.cpu.cycle());
                self.activity = Activity::Dead(since);
                self.fatal = Some(trap);
            }
        }
    }

    fn unit(request: &Request) -> bool {
        port::number(request.address) == port::number(map::UNIT_BASE)
    }

    fn device_clock(&self, request: &Request) -> Clock {
        if Self::unit(request) {
            self.unit_clock
        } else {
            self.clock
        }
    }

    /// The bridge's edge.
    pub fn tick<O: Observer>(&mut self, edge: &mut Edge<'_>, observer: &mut O) {
        let lines = self.lines;
        match self.bridge {
            Bridge::Requested(request, start) if start == edge.at => {
                edge.new[lines.select] = port::number(request.address);
                edge.new[lines.enable] = 0;
                edge.new[lines.write] = u32::from(request.write.is_some());
                edge.new[lines.address] = request.address & 0xffff;
                edge.new[lines.write_data] = request.write.unwrap_or(0);
                self.bridge = Bridge::Setup(request);
            }
            Bridge::Setup(request) if self.device_clock(&request).is_edge(edge.at) => {
                edge.new[lines.enable] = 1;
                self.bridge = Bridge::Enabled(request);
            }
            Bridge::Enabled(request) if self.device_clock(&request).is_edge(edge.at) => {
                let (ready, error, value) = if Self::unit(&request) {
                    let old = edge.old;
                    let error = old.high(Wire::UnitError);
                    (old.high(Wire::UnitReady), error, old[Wire::UnitReadData])
                } else {
                    (true, false, edge.old[lines.read_data])
                };
                if ready {
                    edge.new[lines.select] = 0;
                    edge.new[lines.enable] = 0;
                    self.complete(edge, request, value, error, observer);
                }
            }
            _ => {}
        }
    }

    /// The answer reaches the core one edge later.
    fn complete<O: Observer>(
        &mut self,
        edge: &mut Edge<'_>,
        request: Request,
        value: u32,
        error: bool,
        observer: &mut O,
    ) {
        self.bridge = Bridge::Idle;
        let origin = self.local.origin;
        let resume = self.clock.edges_through(edge.at) - origin;
        let cycles = &self.cpu.timing().cycles;
        let base = match request.write {
            Some(_) => cycles.store,
            None => cycles.load,
        };
        let wait = (resume - request.at).saturating_sub(u64::from(base)) as u32;
        // An error is answered like anything else; the way to the vector is longer than that to the next instruction.
        let detour = if error {
            cycles.trap_memory.saturating_sub(base)
        } else {
            0
        };
        let (at, start) = (edge.at, self.clock.edge(origin + request.at));
        let access = DeviceAccess {
            processor: self.id,
            pc: request.pc,
            address: request.address,
            write: request.write.is_some(),
            value: request.write.unwrap_or(value),
            error,
            start,
            end: self.clock.edge(origin + resume + u64::from(detour)),
        };
        if error {
            self.cpu.refuse(wait, retire!(self, observer));
        } else {
            self.cpu.complete(value, wait, retire!(self, observer));
        }
        edge.events.push((at, Event::Access(access)));
        let (since, levels) = self.levels;
        if levels != self.cpu.interrupts() {
            self.cpu.set_interrupts(since, levels);
        }
    }

    /// When the bridge or a sleeping core has something to do; an executing core is run by the schedule.
    pub fn due(&self, after: Time) -> Time {
        match self.bridge {
            Bridge::Idle => Time::NEVER,
            Bridge::Requested(_, start) => start,
            Bridge::Setup(request) | Bridge::Enabled(request) => {
                self.device_clock(&request).after(after)
            }
        }
    }

    /// It executes and no device access holds it.
    #[inline]
    pub fn running(&self) -> bool {
        self.activity == Activity::Executing && self.bridge == Bridge::Idle
    }

    fn levels_of(&self, wires: &Wires) -> u32 {
        self.irqs
            .iter()
            .fold(0, |levels, (wire, line)| levels | wires[*wire] << line)
    }

    /// The wires changed at `at`: passes interrupt lines on; `Some` with the instant of waking if they wake it.
    pub fn see(&mut self, at: Time, wires: &Wires) -> Option<Time> {
        let levels = self.levels_of(wires);
        if levels == self.levels.1 {
            return None;
        }
        let since = self
            .clock
            .edges_before(at)
            .saturating_sub(self.local.origin);
        match self.activity {
            Activity::Reset(_) | Activity::Dead(_) => return None,
            Activity::Asleep(slept) => {
                self.levels = (since, levels);
                self.cpu.set_interrupts(since, levels);
                let enabled = self.cpu.csr(MIE).unwrap_or(0);
                if levels & enabled != 0 {
                    return Some(self.clock.edge(self.local.origin + since).max(slept));
                }
            }
            Activity::Executing => {
                self.levels = (since, levels);
                if self.bridge == Bridge::Idle {
                    self.cpu.set_interrupts(since, levels);
                }
            }
        }
        None
    }

    /// Wakes at `at`.
    pub fn wake<O: Observer>(&mut self, at: Time, observer: &mut O) {
        self.activity = Activity::Executing;
        observer.event(at, &Event::Wake(self.id));
    }
}
