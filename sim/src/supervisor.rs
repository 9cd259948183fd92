//! The supervisor: supply, power-good, reset, battery, tamper mesh and hardware erase. Logic, not firmware.
//!
//! Supply and mesh act between edges ([`Supervisor::cut`], [`Supervisor::open_mesh`], [`Supervisor::transition`]);
//! reset, timebase and the erase of one word after the other are ticked. The rule that must never break: an erase
//! once begun is finished before any processor leaves reset, with or without supply.

use serde::{Deserialize, Serialize};

use crate::cpu::Width;
use crate::event::{Event, Power};
use crate::map::{self, supervisor};
use crate::parameters::Parameters;
use crate::part::Edge;
use crate::port::{Port, Transfer};
use crate::sram::Sram;
use crate::time::{Clock, Time};
use crate::wires::{Wire, Wires};

/// What the supervisor keeps on battery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SupervisorContent {
    /// The tamper mesh has been open.
    pub tamper: bool,
    /// The protected area has been erased.
    pub erased: bool,
    /// Words of an erase under way that are done; absent when none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erasing: Option<u32>,
    /// The battery was below its threshold.
    pub battery_low: bool,
    /// The battery is at its end.
    pub battery_dead: bool,
}

/// The supply's timetable; `NEVER` where nothing is to come.
#[derive(Clone, Copy, Debug)]
struct Timetable {
    /// Hold-up ends.
    lost: Time,
    /// Mains come back.
    returns: Time,
    /// Power-good rises.
    good: Time,
    /// Reset is released at this unit edge or, while an erase runs, after it.
    release: Time,
}

impl Timetable {
    const NOTHING: Self = Self {
        lost: Time::NEVER,
        returns: Time::NEVER,
        good: Time::NEVER,
        release: Time::NEVER,
    };
}

/// The supervisor as a part of the board.
#[derive(Clone, Debug)]
pub(crate) struct Supervisor {
    port: Port,
    unit_clock: Clock,
    kept: SupervisorContent,
    /// Supply within its limits or held up: clocks run.
    pub powered: bool,
    table: Timetable,
    power_up: Time,
    hold_up: Time,
    timebase: Time,
    erase_word: Time,
    /// When the next word is erased.
    erase_at: Time,
    /// A latch has been set since the status was read.
    noticed: bool,
    indicator: u32,
}

impl Supervisor {
    /// A supervisor without supply that will get it at instant 0.
    pub fn new(
        port: Port,
        unit_clock: Clock,
        parameters: &Parameters,
        kept: SupervisorContent,
    ) -> Self {
        let erase_word = Time::from_ns(parameters.erase_word_ns);
        Self {
            port,
            unit_clock,
            kept,
            powered: false,
            table: Timetable {
                returns: Time::ZERO,
                ..Timetable::NOTHING
            },
            power_up: Time::from_us(parameters.power_up_us),
            hold_up: Time::from_us(parameters.hold_up_us),
            timebase: Time::from_us(parameters.timebase_us),
            erase_word,
            erase_at: kept.erasing.map_or(Time::NEVER, |_| erase_word),
            noticed: false,
            indicator: 0,
        }
    }

    /// What the battery keeps.
    pub fn content(&self) -> SupervisorContent {
        self.kept
    }

    /// The protected area is closed.
    fn inhibit(&self) -> bool {
        self.kept.tamper
    }

    /// The supply fails for `off`. Power-good falls at once; says whether it was up.
    pub fn cut(&mut self, at: Time, off: Time, wires: &mut Wires) -> bool {
        let was_good = wires.high(Wire::PowerGood);
        wires[Wire::PowerGood] = 0;
        wires[Wire::Reset] = 1;
        wires[Wire::Timebase] = 0;
        self.table.lost = match self.powered {
            true => self.table.lost.min(at + self.hold_up),
            false => Time::NEVER,
        };
        self.table.returns = at + off;
        self.table.good = Time::NEVER;
        self.table.release = Time::NEVER;
        was_good
    }

    /// When the memories lose the supply, at the latest, if it fails at `at`.
    pub fn lost_at(&self, at: Time) -> Time {
        self.table.lost.min(at + self.hold_up)
    }

    /// The tamper mesh opens.
    pub fn open_mesh(&mut self, at: Time, wires: &mut Wires) {
        if !self.kept.tamper {
            self.kept.tamper = true;
            self.kept.erasing = Some(0);
            self.erase_at = at + self.erase_word;
            self.noticed = true;
        }
        wires[Wire::Inhibit] = 1;
    }

    /// The battery ends; says whether memory is lost with it now.
    pub fn end_battery(&mut self) -> bool {
        self.kept.battery_dead = true;
        self.kept.battery_low = true;
        self.noticed = true;
        !self.powered
    }

    /// When the supply changes next.
    pub fn transition_due(&self) -> Time {
        let table = &self.table;
        table.lost.min(table.returns).min(table.good)
    }

    /// The supply's change due at `at`, if any. At one instant the loss comes before the return.
    pub fn transition(&mut self, at: Time, wires: &mut Wires) -> Option<Power> {
        let table = &mut self.table;
        if table.lost <= at {
            table.lost = Time::NEVER;
            self.powered = false;
            Some(Power::Lost)
        } else if table.returns <= at {
            table.returns = Time::NEVER;
            table.lost = Time::NEVER;
            table.good = at + self.power_up;
            Some(Power::Returned)
        } else if table.good <= at {
            table.good = Time::NEVER;
            table.release = self.unit_clock.edge(self.unit_clock.edges_through(at) + 1);
            self.powered = true;
            wires[Wire::PowerGood] = 1;
            wires[Wire::Reset] = 1;
            wires[Wire::Inhibit] = u32::from(self.inhibit());
            Some(Power::Good)
        } else {
            None
        }
    }

    fn status(&self, wires: &Wires) -> u32 {
        wires[Wire::PowerGood] << supervisor::POWER_GOOD
            | u32::from(self.kept.battery_low) << supervisor::BATTERY_LOW
            | u32::from(self.kept.tamper) << supervisor::TAMPER
            | u32::from(self.kept.erased) << supervisor::ERASED
            | u32::from(self.inhibit()) << supervisor::INHIBIT
    }

    fn serve(&mut self, edge: &mut Edge<'_>) {
        let Some(Transfer { offset, write }) = self.port.transfer(edge) else {
            return;
        };
        match (offset, write) {
            (map::SUPERVISOR_STATUS, None) => {
                let status = self.status(edge.old);
                self.port.answer(edge, status);
                self.noticed = false;
            }
            (map::SUPERVISOR_INDICATOR, None) => {
                let lamp = self.indicator;
                self.port.answer(edge, lamp);
            }
            (map::SUPERVISOR_INDICATOR, Some(value)) => self.indicator = value & 3,
            (map::SUPERVISOR_RESET, Some(value)) if value & 2 != 0 => {
                self.kept.battery_low = self.kept.battery_dead;
            }
            (_, None) => self.port.answer(edge, 0),
            _ => {}
        }
    }

    fn erase(&mut self, edge: &mut Edge<'_>, sram: &mut Sram) {
        let Some(word) = self.kept.erasing else {
            return;
        };
        let offset = map::SRAM_BYTES + word * 4;
        sram.write(offset, Width::Word, 0);
        edge.event(Event::Erased {
            address: map::SRAM_BASE + offset,
        });
        if (word + 1) * 4 < map::PROTECTED_BYTES {
            self.kept.erasing = Some(word + 1);
            self.erase_at = edge.at + self.erase_word;
        } else {
            self.kept.erasing = None;
            self.kept.erased = true;
            self.erase_at = Time::NEVER;
        }
    }

    /// One instant: reset, timebase, registers, erase.
    pub fn tick(&mut self, edge: &mut Edge<'_>, sram: &mut Sram) {
        if self.erase_at <= edge.at {
            self.erase(edge, sram);
        }
        if !self.powered {
            return;
        }
        self.serve(edge);
        edge.new[Wire::SupervisorIrq] = u32::from(self.noticed);
        if !self.unit_clock.is_edge(edge.at) {
            return;
        }
        if self.table.release <= edge.at && self.kept.erasing.is_none() {
            self.table.release = Time::NEVER;
            edge.new[Wire::Reset] = 0;
        }
        let pulse = edge.at == self.pulse_at(edge.at);
        edge.new[Wire::Timebase] = u32::from(pulse && edge.old.high(Wire::PowerGood));
    }

    /// The unit edge of the timebase pulse that belongs to the period `at` lies in or touches.
    fn pulse_at(&self, at: Time) -> Time {
        let period = self.timebase.ps();
        let start = Time(at.ps() / period * period);
        self.unit_clock.at_or_after(start)
    }

    /// The next instant at which a tick may change something.
    pub fn due(&self, after: Time, wires: &Wires) -> Time {
        if !self.powered {
            return self.erase_at;
        }
        let release = match self.table.release {
            Time::NEVER => Time::NEVER,
            at if at <= after => self.unit_clock.after(after),
            at => at,
        };
        let noticed = self.noticed != wires.high(Wire::SupervisorIrq);
        let pulse = if wires.high(Wire::Timebase) || noticed {
            self.unit_clock.after(after)
        } else if wires.high(Wire::PowerGood) {
            self.next_pulse(after)
        } else {
            Time::NEVER
        };
        self.erase_at
            .min(release)
            .min(pulse)
            .min(self.port.due(after, wires))
    }

    fn next_pulse(&self, after: Time) -> Time {
        let this = self.pulse_at(after);
        if this > after {
            return this;
        }
        let next = Time((after.ps() / self.timebase.ps() + 1) * self.timebase.ps());
        self.unit_clock.at_or_after(next)
    }

    /// Its registers on reset, between edges; latches and timetable stay.
    pub fn reset(&mut self, wires: &mut Wires) {
        self.indicator = 0;
        self.noticed = false;
        wires[Wire::SupervisorIrq] = 0;
    }
}
