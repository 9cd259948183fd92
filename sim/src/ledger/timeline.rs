//! What one processor did when: segments of one function each, with their cycles by stall class.
//!
//! The rule that must never break: segments are in order of time, and the cycles of one fill it exactly. A new one
//! begins with every change of function, device access, sleep and outside stimulus. What no path can need any more is
//! added to the account and forgotten.

use std::collections::{BTreeMap, VecDeque};
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
pub(super) type Account = BTreeMap<(Option<u32>, StallClass), u64>;

/// No cycle has this number: there is no segment to go on with.
const NONE: u64 = u64::MAX;

/// The timeline of one processor.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    pub symbols: Arc<Symbols>,
    pub period: Time,
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
            gone: Account::new(),
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
        self.segments.extend(self.under_way());
        self.next = NONE;
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

    /// What ended the sleep that began at `since`.
    pub fn nap(&self, since: Time) -> Option<&Nap> {
        let place = self.naps.partition_point(|nap| nap.since < since);
        self.naps.get(place).filter(|nap| nap.since == since)
    }

    /// Nobody will ask any more what was before `floor`.
    pub fn forget(&mut self, floor: Time) {
        while let Some(segment) = self.segments.pop_front_if(|segment| segment.end <= floor) {
            segment.add_to(&mut self.gone, self.period);
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
            segment.add_to(&mut account, self.period);
        }
        account
    }
}

impl Segment {
    fn add_to(&self, account: &mut Account, period: Time) {
        let mut add = |class, cycles| {
            if cycles > 0 {
                *account.entry((self.function, class)).or_default() += cycles;
            }
        };
        if self.asleep {
            let span = (self.end - self.start).ps() / period.ps();
            add(StallClass::Asleep, span);
        }
        for class in StallClass::ALL {
            add(class, u64::from(self.cycles[class as usize]));
        }
    }
}
