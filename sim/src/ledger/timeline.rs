//! What one processor did when: segments of one function each, with their cycles by stall class.
//!
//! The rule that must never break: segments are in order of time, and the cycles of one fill it exactly. A new one
//! begins with every change of function, device access, sleep and outside stimulus. What no path can need any more is
//! added to the account and forgotten.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;

use super::cause;
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
    /// Cycles by class.
    pub cycles: [u32; StallClass::COUNT],
    /// All of it in `wfi`, and not counted in the cycles: a sleep may be longer than their numbers.
    pub asleep: bool,
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

/// Cycles by function and class.
#[derive(Clone, Debug)]
pub(super) struct Account {
    /// By index of the function plus 1; what lies in no function comes first.
    cycles: Vec<[u64; StallClass::COUNT]>,
}

impl Account {
    /// No cycles in any function of `symbols`.
    pub fn new(symbols: &Symbols) -> Self {
        Self {
            cycles: vec![[0; StallClass::COUNT]; symbols.all().len() + 1],
        }
    }

    fn add(&mut self, segment: &Segment, period: Time) {
        let place = segment.function.map_or(0, |index| index as usize + 1);
        let cycles = &mut self.cycles[place];
        for (sum, count) in cycles.iter_mut().zip(segment.cycles) {
            *sum += u64::from(count);
        }
        if segment.asleep {
            let span = (segment.end - segment.start).ps() / period.ps();
            cycles[StallClass::Asleep as usize] += span;
        }
    }

    /// One more entry: cycles of one function and class.
    pub fn take(&mut self, function: Option<u32>, class: StallClass, cycles: u64) {
        let place = function.map_or(0, |index| index as usize + 1);
        self.cycles[place][class as usize] += cycles;
    }

    /// Every function and class that took cycles.
    pub fn all(&self) -> impl Iterator<Item = (Option<u32>, StallClass, u64)> {
        let functions = self.cycles.iter().enumerate();
        functions.flat_map(|(place, cycles)| {
            let function = place.checked_sub(1).map(|index| index as u32);
            let classes = StallClass::ALL.into_iter().zip(*cycles);
            classes
                .filter(|(_, cycles)| *cycles > 0)
                .map(move |(class, cycles)| (function, class, cycles))
        })
    }
}

/// No cycle has this number: there is no segment to go on with.
const NONE: u64 = u64::MAX;

/// The timeline of one processor.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    pub symbols: Arc<Symbols>,
    pub period: Time,
    /// The function that waits by polling, if the program has one.
    polling: Option<u32>,
    segments: VecDeque<Segment>,
    /// The segment under way; its end is not known before it is closed.
    open: Segment,
    /// The cycle in which the segment under way goes on, or [`NONE`].
    next: u64,
    naps: VecDeque<Nap>,
    /// What was in the segments that are gone.
    gone: Account,
    /// Instant of cycle 0 since the last reset.
    origin: Time,
    /// Addresses of the function executing, and its index.
    range: Range<u32>,
    function: Option<u32>,
    slept: Option<Time>,
}

impl Timeline {
    pub fn new(symbols: Arc<Symbols>) -> Self {
        Self {
            gone: Account::new(&symbols),
            polling: symbols.named(cause::POLLING),
            symbols,
            period: Time(1),
            segments: VecDeque::new(),
            open: Segment {
                start: Time::ZERO,
                end: Time::ZERO,
                function: None,
                cycles: [0; StallClass::COUNT],
                asleep: false,
            },
            next: NONE,
            naps: VecDeque::new(),
            origin: Time::ZERO,
            range: 0..0,
            function: None,
            slept: None,
        }
    }

    /// Reset ended: cycle 0 stands at `origin`.
    pub fn start(&mut self, origin: Time, period: Time) {
        self.cut();
        (self.origin, self.period, self.slept) = (origin, period, None);
    }

    /// The next instruction begins a segment.
    pub fn cut(&mut self) {
        if self.next != NONE {
            self.open.end = self.instant(self.next);
            self.segments.push_back(self.open);
            self.next = NONE;
        }
    }

    /// Fell asleep.
    pub fn sleep(&mut self, at: Time) {
        self.slept = Some(at);
    }

    /// Woke because of `line`.
    pub fn wake(&mut self, at: Time, line: Option<(Time, Wire)>) {
        if let Some(since) = self.slept.take() {
            self.naps.push_back(Nap {
                since,
                woken: at,
                line,
            });
        }
    }

    fn instant(&self, cycle: u64) -> Time {
        Time(self.origin.ps() + cycle * self.period.ps())
    }

    /// The segment under way as far as it has come.
    fn under_way(&self) -> Option<Segment> {
        (self.next != NONE).then(|| Segment {
            end: self.instant(self.next),
            ..self.open
        })
    }

    fn enter(&mut self, pc: u32) {
        let (function, range) = self.symbols.around(pc);
        self.range = range;
        if function != self.function {
            self.cut();
            self.function = function;
        }
    }

    /// `cycles` from cycle `at` on belong to the instruction at `pc`.
    #[inline]
    pub fn add(&mut self, at: u64, pc: u32, cycles: u64, class: StallClass) {
        if !self.range.contains(&pc) {
            self.enter(pc);
        }
        if at != self.next || class == StallClass::Asleep {
            self.begin(at, cycles, class);
        } else {
            self.open.cycles[class as usize] += cycles as u32;
            self.next = at + cycles;
        }
    }

    fn begin(&mut self, at: u64, cycles: u64, class: StallClass) {
        if cycles == 0 {
            return;
        }
        self.cut();
        self.open = Segment {
            start: self.instant(at),
            end: self.instant(at + cycles),
            function: self.function,
            cycles: [0; StallClass::COUNT],
            asleep: class == StallClass::Asleep,
        };
        if self.open.asleep {
            self.segments.push_back(self.open);
        } else {
            self.open.cycles[class as usize] = cycles as u32;
            self.next = at + cycles;
        }
    }

    /// The last segment that starts before `t`.
    pub fn before(&self, t: Time) -> Option<Segment> {
        let after = self.segments.partition_point(|segment| segment.start < t);
        let last = |after: usize| self.segments.get(after.checked_sub(1)?).copied();
        let open = self.under_way().filter(|segment| segment.start < t);
        open.or_else(|| last(after))
    }

    /// The segment polls: its function waits for room in the link's FIFO.
    pub fn polls(&self, segment: &Segment) -> bool {
        self.polling.is_some() && segment.function == self.polling
    }

    /// What ended the sleep that began at `since`.
    pub fn nap(&self, since: Time) -> Option<&Nap> {
        let place = self.naps.partition_point(|nap| nap.since < since);
        self.naps.get(place).filter(|nap| nap.since == since)
    }

    /// Nobody will ask any more what was before `floor`.
    pub fn forget(&mut self, floor: Time) {
        while let Some(segment) = self.segments.pop_front_if(|segment| segment.end <= floor) {
            self.gone.add(&segment, self.period);
        }
        while self.naps.pop_front_if(|nap| nap.woken < floor).is_some() {}
    }

    /// Segments and sleeps held.
    pub fn held(&self) -> usize {
        self.segments.len() + self.naps.len()
    }

    /// All cycles since the start of the run.
    pub fn account(&self) -> Account {
        let mut account = self.gone.clone();
        for segment in self.segments.iter().chain(&self.under_way()) {
            account.add(segment, self.period);
        }
        account
    }
}
