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
        let index = self.symbols.index(pc);
        let all = self.symbols.all();
        self.range = match index {
            Some(index) => {
                let symbol = &all[index];
                let next = all.get(index + 1).map_or(u32::MAX, |next| next.address);
                let end = match symbol.size {
                    0 => next,
                    size => next.min(symbol.address.saturating_add(size)),
                };
                symbol.address..end
            }
            None => pc..pc.saturating_add(1),
        };
        let function = index.map(|index| index as u32);
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

    /// The function's name without path and type arguments.
    pub fn name(&self, function: Option<u32>) -> &str {
        function.map_or("unknown", |index| {
            short(&self.symbols.all()[index as usize].name)
        })
    }
}

/// The last part of a path; type arguments are left out and not looked into.
fn short(name: &str) -> &str {
    let (mut depth, mut start) = (0_u32, 0);
    for (place, byte) in name.bytes().enumerate() {
        let next = name.as_bytes().get(place + 1);
        match byte {
            b'<' => depth += 1,
            b'>' => depth = depth.saturating_sub(1),
            b':' if depth == 0 && next.is_some_and(|next| !b":<".contains(next)) => {
                start = place + 1;
            }
            _ => {}
        }
    }
    let last = &name[start..];
    match last.find('<') {
        Some(end) if end > 0 => last[..end].trim_end_matches(':'),
        _ => last,
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn names_are_the_last_part_of_their_path() {
        assert_eq!(short("firmware::image::compile_frame"), "compile_frame");
        assert_eq!(short("<a::B<c::D> as e::F>::send"), "send");
        assert_eq!(short("a::b<c::d>"), "b");
        assert_eq!(short("a::b::<c::D<u32>>"), "b");
        assert_eq!(short("memcpy"), "memcpy");
    }
}
