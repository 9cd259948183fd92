//! The board: two processors, the accounting unit and everything around them, in one exact time.
//!
//! Tick contract: faults due at an instant are applied first; then all parts with an edge at it read the old wires
//! and store new ones; then observers look. The rule that must never break: the plain schedule, which ticks every
//! part at every edge, and the fast one, which skips what cannot change anything, are bit-identical.

mod assembly;
mod names;
mod parts;
mod power;
mod schedule;

use std::sync::Arc;

use hdl::AccountingUnit;

use crate::cpu::{Cpu, Timing, Trap};
use crate::device::Device;
use crate::digest::Digest;
use crate::event::{Event, Observer, Processor};
use crate::fault::{Faults, Scheduled};
use crate::firmware::Firmware;
use crate::outcome::Totals;
use crate::scenario::{Scenario, ScenarioError};
use crate::seed::Stream;
use crate::time::{Clock, Time};
use crate::wires::{Wire, Wires};
use assembly::Clocks;
use names::Name;
use parts::Parts;

/// How time is walked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Every part at every edge, in an order drawn anew at each instant from this seed.
    Plain(u64),
    /// Skips what cannot change anything.
    Fast,
}

/// Why a job ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All mail is franked and the machine has come to rest.
    Finished,
    /// The time given was not enough, or the caller wanted no more.
    Limit,
    /// The person has waited a minute for a letter in vain: locked, refused, or lost.
    Stuck,
    /// A processor died in its own trap handler: which, and what it says.
    Died(Processor, Trap),
}

/// How long a finished machine is watched for stragglers. `Assumed:` longer than a commit in bank B.
const REST: Time = Time::from_ms(100);
/// How long the person waits for a letter. `Assumed:` no piece takes a minute, even on the slowest clock.
const PATIENCE: Time = Time::from_s(60);
/// How far a job runs before it is looked at.
const STRIDE: Time = Time::from_ms(10);

/// A board. A clone is a snapshot of everything.
#[derive(Clone)]
pub struct Board {
    parts: Parts,
    clocks: Clocks,
    wires: Wires,
    /// Everything before this instant is done.
    now: Time,
    schedule: Schedule,
    shuffle: Stream,
    order: [Name; Name::ALL.len()],
    due: [Time; Name::ALL.len()],
    /// How far one processor may run ahead of the other.
    lookahead: Time,
    faults: Faults,
    /// Volatile state has been lost since the last start.
    dark: bool,
    chance: Stream,
    digest: Digest,
    events: Vec<(Time, Event)>,
    preset: crate::preset::DevicePreset,
}

impl Board {
    /// A board with `device` in it, without supply; mains come at instant 0.
    ///
    /// # Errors
    /// The scenario does not hold together.
    pub fn new(
        scenario: &Scenario,
        device: &Device,
        unit: Box<dyn AccountingUnit>,
        firmware: &Firmware,
        timing: &Arc<Timing>,
    ) -> Result<Self, ScenarioError> {
        scenario.check()?;
        let mut wires = Wires::IDLE;
        wires[Wire::Reset] = 1;
        let mut board = Self {
            parts: Parts::new(scenario, device, unit, firmware, timing),
            clocks: Clocks::new(&scenario.board, firmware.meter.is_none()),
            wires,
            now: Time::ZERO,
            schedule: Schedule::Fast,
            shuffle: Stream::new(scenario.seed, "order"),
            order: Name::ALL,
            due: [Time::NEVER; Name::ALL.len()],
            lookahead: Time::from_us(scenario.board.link_byte_us),
            faults: Faults::new(scenario.faults.clone()),
            dark: true,
            chance: Stream::new(scenario.seed, "power-up"),
            digest: Digest::new(),
            events: Vec::new(),
            preset: device.preset.clone(),
        };
        board
            .parts
            .reset(Time::ZERO, &mut board.wires, &mut board.events);
        board.wires[Wire::Reset] = 1;
        board.events.clear();
        board.plan(Time::ZERO);
        Ok(board)
    }

    /// Chooses the schedule; at any time, without effect on anything but speed.
    pub fn set_schedule(&mut self, schedule: Schedule) {
        self.schedule = schedule;
        if let Schedule::Plain(seed) = schedule {
            self.shuffle = Stream::new(seed, "order");
        } else {
            self.order = Name::ALL;
            self.plan(Time(self.now.ps().saturating_sub(1)));
        }
    }

    /// Adds a fault, not before now.
    pub fn inject(&mut self, fault: Scheduled) {
        self.faults.inject(self.now, fault);
    }

    /// Everything before this instant is done.
    #[must_use]
    pub fn now(&self) -> Time {
        self.now
    }

    /// The wires as they stand.
    #[must_use]
    pub fn wires(&self) -> &Wires {
        &self.wires
    }

    /// A processor, to look at; the meter's is absent in the single-processor variant.
    #[must_use]
    pub fn cpu(&self, processor: Processor) -> Option<&Cpu> {
        self.parts
            .cores()
            .find(|core| core.id == processor)
            .map(|core| &core.cpu)
    }

    /// The module's clock, in which latencies are counted.
    #[must_use]
    pub fn module_clock(&self) -> Clock {
        self.clocks.module
    }

    /// The clock of a processor.
    #[must_use]
    pub fn clock(&self, processor: Processor) -> Clock {
        match processor {
            Processor::Module => self.clocks.module,
            Processor::Meter => self.clocks.meter,
        }
    }

    /// The wires that interrupt a processor, each with its line: the bit of `mip`.
    #[must_use]
    pub fn interrupts(&self, processor: Processor) -> &'static [(Wire, u32)] {
        let core = self.parts.cores().find(|core| core.id == processor);
        core.map_or(&[], |core| core.irqs)
    }

    /// The accounting unit, to look at.
    #[must_use]
    pub fn unit(&self) -> &dyn AccountingUnit {
        self.parts.unit.unit()
    }

    /// All mail is franked.
    #[must_use]
    pub fn mail_done(&self) -> bool {
        self.parts.operator.done()
    }

    /// The piece of the job in hand, from 0.
    #[must_use]
    pub fn piece(&self) -> usize {
        self.parts.operator.piece()
    }

    /// What the device keeps if the supply is taken away now: a word or page whose write outlasts the hold-up is torn.
    #[must_use]
    pub fn device(&self) -> Device {
        let lost = self.parts.supervisor.lost_at(self.now);
        let calendar = self.parts.module_clock.content(self.now);
        let sram = self.parts.module.local.sram.as_ref();
        Device::new(
            self.preset.clone(),
            calendar.expect("the module's clock keeps the date"),
            self.parts.supervisor.content(),
            [&self.parts.bank_a, &self.parts.bank_b].map(|bank| bank.content(lost)),
            &sram.expect("the module has its SRAM").bytes(),
        )
    }

    /// Runs until the mail is franked and the machine at rest, until nothing comes out any more, or until `limit`.
    pub fn run<O: Observer>(&mut self, limit: Time, observer: &mut O) -> Ending {
        self.run_while(limit, observer, |_| true)
    }

    /// As [`run`](Self::run), and asks `go_on` every ten milliseconds of simulated time; told no, it ends with
    /// [`Ending::Limit`].
    pub fn run_while<O: Observer>(
        &mut self,
        limit: Time,
        observer: &mut O,
        mut go_on: impl FnMut(&Self) -> bool,
    ) -> Ending {
        let mut rest = Time::ZERO;
        let mut printed = self.wires[Wire::LettersPrinted];
        let mut waiting_since = self.now;
        while self.now < limit && go_on(self) {
            let stride = (self.now + STRIDE).min(limit);
            rest = if self.mail_done() {
                rest + STRIDE
            } else {
                Time::ZERO
            };
            self.run_until(stride, observer);
            let dead = self
                .parts
                .cores()
                .find_map(|core| Some((core.id, core.fatal?)));
            if let Some((processor, trap)) = dead {
                return Ending::Died(processor, trap);
            }
            if rest >= REST {
                return Ending::Finished;
            }
            let idle = self.parts.supervisor.powered && self.parts.operator.waits();
            if !idle || self.wires[Wire::LettersPrinted] != printed {
                (printed, waiting_since) = (self.wires[Wire::LettersPrinted], self.now);
            } else if self.now - waiting_since > PATIENCE {
                return Ending::Stuck;
            }
        }
        Ending::Limit
    }

    /// Does everything before `limit`.
    pub fn run_until<O: Observer>(&mut self, limit: Time, observer: &mut O) {
        while self.now < limit {
            match self.schedule {
                Schedule::Fast => self.leap(limit, observer),
                Schedule::Plain(_) => self.pace(limit, observer),
            }
        }
    }

    /// Totals up to now.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let clock = self.clocks.module;
        let cycles = clock.edges_before(self.now);
        let idle = self
            .parts
            .idleness
            .total(self.now, clock, self.parts.cores());
        Totals {
            end: self.now,
            cycles,
            active_cycles: cycles.saturating_sub(idle),
            skipped_cycles: match self.schedule {
                Schedule::Fast => idle,
                Schedule::Plain(_) => 0,
            },
            digest: self.digest.value(),
            printed: self.wires[Wire::LettersPrinted],
            missed: self.wires[Wire::LettersMissed],
        }
    }

    /// A snapshot that shares memory pages with this board until either writes.
    pub fn snapshot(&mut self) -> Self {
        self.parts.freeze();
        self.clone()
    }
}
