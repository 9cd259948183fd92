//! What one processor did when: segments of one function each, with their cycles by stall class.
//!
//! The rule that must never break: segments are in order of time, and the cycles of one fill it exactly. A new one
//! begins with every change of function, device access, sleep and outside stimulus.

use std::ops::Range;
use std::sync::Arc;

use crate::cpu::{StallClass, Symbols};
use crate::time::Time;
use crate::wires::Wire;

/// A stretch of time in one function.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    /// First instant after the segment before.
    pub start: Time,
    /// First instant after it.
    pub end: Time,
    /// Index into the symbols; none where the table has no function.
    pub function: Option<u32>,
    /// All of it in `wfi`; otherwise the cycles say what it was.
    pub asleep: bool,
    /// Cycles by class, sleep not among them.
    pub cycles: [u32; StallClass::COUNT],
}

/// A sleep that something ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Nap {
    /// Fell asleep.
    pub since: Time,
    /// Woke; the next instruction follows after the processor's own time to wake.
    pub woken: Time,
    /// The line that rose, and when.
    pub line: Option<(Time, Wire)>,
}

/// The timeline of one processor.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    pub symbols: Arc<Symbols>,
    pub period: Time,
    pub segments: Vec<Segment>,
    pub naps: Vec<Nap>,
    /// Instant of cycle 0 since the last reset.
    origin: Time,
    /// Where the last segment may go on: the next cycle.
    next: Option<u64>,
    /// Addresses of the function executing, and its index.
    range: Range<u32>,
    function: Option<u32>,
    slept: Option<Time>,
}

impl Timeline {
    pub fn new(symbols: Arc<Symbols>) -> Self {
        Self {
            symbols,
            period: Time(1),
            segments: Vec::new(),
            naps: Vec::new(),
            origin: Time::ZERO,
            next: None,
            range: 0..0,
            function: None,
            slept: None,
        }
    }

    /// Reset ended: cycle 0 stands at `origin`.
    pub fn start(&mut self, origin: Time, period: Time) {
        (self.origin, self.period) = (origin, period);
        (self.next, self.slept) = (None, None);
    }

    /// The next instruction begins a segment.
    pub fn cut(&mut self) {
        self.next = None;
    }

    /// Fell asleep.
    pub fn sleep(&mut self, at: Time) {
        self.slept = Some(at);
    }

    /// Woke because of `line`.
    pub fn wake(&mut self, at: Time, line: Option<(Time, Wire)>) {
        if let Some(since) = self.slept.take() {
            self.naps.push(Nap {
                since,
                woken: at,
                line,
            });
        }
    }

    fn enter(&mut self, pc: u32) {
        let (function, range) = self.symbols.around(pc);
        self.range = range;
        if function != self.function {
            self.function = function;
            self.next = None;
        }
    }

    /// `cycles` from cycle `at` on belong to the instruction at `pc`.
    #[inline]
    pub fn add(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass) {
        if cycles == 0 {
            return;
        }
        if !self.range.contains(&pc) {
            self.enter(pc);
        }
        let end = Time(self.origin.0 + (at + cycles) * self.period.0);
        let asleep = class == StallClass::Asleep;
        if !asleep
            && self.next == Some(at)
            && let Some(segment) = self.segments.last_mut()
        {
            segment.cycles[class as usize] += cycles as u32;
            segment.end = end;
        } else {
            let mut counted = [0; StallClass::COUNT];
            if !asleep {
                counted[class as usize] = cycles as u32;
            }
            self.segments.push(Segment {
                start: Time(self.origin.0 + at * self.period.0),
                end,
                function: self.function,
                asleep,
                cycles: counted,
            });
        }
        self.next = (!asleep).then_some(at + cycles);
    }

    /// The last segment that starts before `t`.
    pub fn before(&self, t: Time) -> Option<&Segment> {
        let after = self.segments.partition_point(|segment| segment.start < t);
        self.segments.get(after.checked_sub(1)?)
    }

    /// What ended the sleep that began at `since`.
    pub fn nap(&self, since: Time) -> Option<&Nap> {
        let place = self.naps.partition_point(|nap| nap.since < since);
        self.naps.get(place).filter(|nap| nap.since == since)
    }
}
