//! Two-flop synchronisers: how a signal enters another clock.
//!
//! The rule that must never break: an input that changed shows at the second edge after the change, or, where a
//! crossing is uncertain, at the second or third as the seed says.

use crate::part::{Edge, Part};
use crate::seed::Stream;
use crate::time::{Clock, Time};
use crate::wires::{Wire, Wires};

/// The flops of one crossing. Several bits that change at one instant cross together.
#[derive(Clone, Debug)]
pub(crate) struct Synchroniser {
    clock: Clock,
    stages: [u32; 3],
    /// Stages in the path of the value now crossing: 2, or 3.
    depth: usize,
    uncertain: Option<Stream>,
}

impl Synchroniser {
    /// A settled crossing into `clock`; `uncertain`: where late edges are drawn from.
    pub fn new(clock: Clock, value: u32, uncertain: Option<Stream>) -> Self {
        Self {
            clock,
            stages: [value; 3],
            depth: 2,
            uncertain,
        }
    }

    /// The value as the receiving clock sees it.
    pub fn value(&self) -> u32 {
        self.stages[self.depth - 1]
    }

    /// One instant; `Some` when the value seen changed at it.
    pub fn tick(&mut self, at: Time, input: u32) -> Option<u32> {
        if self.settled(input) || !self.clock.is_edge(at) {
            return None;
        }
        let before = self.value();
        if input != self.stages[0]
            && let Some(stream) = &mut self.uncertain
        {
            self.depth = 2 + stream.below(2) as usize;
        }
        self.stages = [input, self.stages[0], self.stages[1]];
        let after = self.value();
        (after != before).then_some(after)
    }

    fn settled(&self, input: u32) -> bool {
        self.stages == [input; 3]
    }

    /// When the next flop takes a new value.
    pub fn due(&self, after: Time, input: u32) -> Time {
        if self.settled(input) {
            Time::NEVER
        } else {
            self.clock.after(after)
        }
    }

    /// Settles at `value`.
    pub fn reset(&mut self, value: u32) {
        self.stages = [value; 3];
    }
}

/// The crossing of the head's `printed` into the accounting unit's clock; both rails in one.
#[derive(Clone, Debug)]
pub(crate) struct PrintedCrossing(pub Synchroniser);

impl PrintedCrossing {
    fn input(wires: &Wires) -> u32 {
        wires[Wire::PrintedRail] << 1 | wires[Wire::PrintedComplement]
    }

    fn drive(wires: &mut Wires, value: u32) {
        wires[Wire::UnitPrintedRail] = value >> 1;
        wires[Wire::UnitPrintedComplement] = value & 1;
    }
}

impl Part for PrintedCrossing {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if let Some(value) = self.0.tick(edge.at, Self::input(edge.old)) {
            Self::drive(edge.new, value);
        }
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        self.0.due(after, Self::input(wires))
    }

    fn reset(&mut self, _at: Time, wires: &mut Wires) {
        self.0.reset(1);
        Self::drive(wires, 1);
    }
}
