//! Clock and date on battery, and the free-running microsecond timer; the meter has the timer alone.
//!
//! The rule that must never break: the date runs on without supply, and no day is skipped.

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::map;
use crate::part::{Edge, Part};
use crate::port::{Port, Transfer};
use crate::time::Time;
use crate::wires::{Wire, Wires};

/// Seconds in a day.
const DAY: u64 = 86_400;

/// What the clock keeps on battery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarContent {
    /// The date.
    pub date: Date,
    /// Second of the day.
    pub second: u32,
}

/// The calendar.
#[derive(Clone, Copy, Debug)]
struct Calendar {
    date: Date,
    midnight: Time,
}

impl Calendar {
    fn content(self, now: Time) -> CalendarContent {
        let left = (self.midnight - now).ps().div_ceil(Time::from_s(1).ps());
        CalendarContent {
            date: self.date,
            second: DAY.saturating_sub(left) as u32,
        }
    }

    /// Turns the pages up to `now`; says whether midnight has passed.
    fn advance(&mut self, now: Time) -> bool {
        let before = self.date;
        while self.midnight <= now {
            self.date = self.date.next();
            self.midnight = self.midnight + Time::from_s(DAY);
        }
        self.date != before
    }
}

/// The clock device of one processor.
#[derive(Clone, Debug)]
pub(crate) struct ClockDevice {
    port: Port,
    calendar: Option<Calendar>,
    timer_irq: Wire,
    /// Midnight has passed since the bit was cleared.
    passed: bool,
    /// Instant of microsecond 0.
    zero: Time,
    /// When the timer fires.
    armed: Option<Time>,
    fired: bool,
}

impl ClockDevice {
    /// The clock on `port`; with `calendar` it keeps the date.
    pub fn new(port: Port, calendar: Option<CalendarContent>, timer_irq: Wire) -> Self {
        Self {
            port,
            calendar: calendar.map(|content| Calendar {
                date: content.date,
                midnight: Time::from_s(DAY - u64::from(content.second).min(DAY - 1)),
            }),
            timer_irq,
            passed: false,
            zero: Time::ZERO,
            armed: None,
            fired: false,
        }
    }

    /// What the battery keeps.
    pub fn content(&self, now: Time) -> Option<CalendarContent> {
        let mut calendar = self.calendar?;
        calendar.advance(now);
        Some(calendar.content(now))
    }

    fn now_us(&self, at: Time) -> u32 {
        ((at - self.zero).ps() / Time::from_us(1).ps()) as u32
    }

    fn read(&self, at: Time, offset: u32) -> u32 {
        match offset {
            map::CLOCK_DATE => self
                .calendar
                .map_or(0, |calendar| calendar.date.to_register()),
            map::CLOCK_SECOND => self.content(at).map_or(0, |content| content.second),
            map::CLOCK_STATUS => u32::from(self.passed),
            map::TIMER_NOW => self.now_us(at),
            _ => 0,
        }
    }

    fn write(&mut self, at: Time, offset: u32, value: u32) {
        match offset {
            map::CLOCK_DATE => {
                if let (Some(calendar), Some(date)) =
                    (&mut self.calendar, Date::from_register(value))
                {
                    calendar.date = date;
                }
            }
            map::CLOCK_STATUS => self.passed &= value & 1 == 0,
            map::TIMER_AT => {
                // A time already past fires at once. Assumed: the half of the ring behind now is the past.
                let ahead = value.wrapping_sub(self.now_us(at)) as i32;
                let microsecond = (at - self.zero).ps() / Time::from_us(1).ps();
                let fire = microsecond + u64::from(ahead.max(0).unsigned_abs());
                self.armed = Some(self.zero + Time::from_us(fire));
                self.fired = false;
            }
            map::TIMER_CLEAR => (self.armed, self.fired) = (None, false),
            _ => {}
        }
    }
}

impl Part for ClockDevice {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if !self.port.clock().is_edge(edge.at) {
            return;
        }
        if let Some(calendar) = &mut self.calendar {
            self.passed |= calendar.advance(edge.at);
        }
        if self.armed.is_some_and(|armed| armed <= edge.at) {
            (self.armed, self.fired) = (None, true);
        }
        if let Some(Transfer { offset, write }) = self.port.transfer(edge) {
            match write {
                Some(value) => self.write(edge.at, offset, value),
                None => self.port.answer(edge, self.read(edge.at, offset)),
            }
        }
        edge.new[self.timer_irq] = u32::from(self.fired);
        if self.calendar.is_some() {
            edge.new[Wire::MidnightIrq] = u32::from(self.passed);
        }
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        let midnight = self
            .calendar
            .map_or(Time::NEVER, |calendar| calendar.midnight);
        let alarm = midnight.min(self.armed.unwrap_or(Time::NEVER));
        let alarm = if alarm == Time::NEVER {
            alarm
        } else if alarm <= after {
            self.port.clock().after(after)
        } else {
            self.port.clock().at_or_after(alarm)
        };
        alarm.min(self.port.due(after, wires))
    }

    /// The timer starts again; the calendar has gone on, and midnights without supply raise nothing.
    fn reset(&mut self, at: Time, wires: &mut Wires) {
        if let Some(calendar) = &mut self.calendar {
            calendar.advance(at);
        }
        (self.passed, self.armed, self.fired, self.zero) = (false, None, false, at);
        wires[self.timer_irq] = 0;
        if self.calendar.is_some() {
            wires[Wire::MidnightIrq] = 0;
        }
    }
}
