//! A device's side of a processor's bus: APB without wait states, in that processor's clock.
//!
//! The bridge shows a transfer for one clock without enable (setup) and one with it (access). The device acts
//! at the edge between the two; its read data stand during the access phase. The rule that must never break:
//! a device sees each transfer exactly once.

use crate::part::Edge;
use crate::time::{Clock, Time};
use crate::wires::{Wire, Wires};

/// The wires of one processor's bus.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BusLines {
    pub select: Wire,
    pub enable: Wire,
    pub write: Wire,
    pub address: Wire,
    pub write_data: Wire,
    pub read_data: Wire,
}

/// The module's bus.
pub(crate) const MODULE: BusLines = BusLines {
    select: Wire::ModuleSelect,
    enable: Wire::ModuleEnable,
    write: Wire::ModuleWrite,
    address: Wire::ModuleAddress,
    write_data: Wire::ModuleWriteData,
    read_data: Wire::ModuleReadData,
};

/// The meter's bus.
pub(crate) const METER: BusLines = BusLines {
    select: Wire::MeterSelect,
    enable: Wire::MeterEnable,
    write: Wire::MeterWrite,
    address: Wire::MeterAddress,
    write_data: Wire::MeterWriteData,
    read_data: Wire::MeterReadData,
};

/// The select number of the device at `address`.
pub(crate) fn number(address: u32) -> u32 {
    (address >> 16 & 0xff) + 1
}

/// A transfer as the device sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Transfer {
    /// Byte offset within the device.
    pub offset: u32,
    /// The word written; `None` is a read.
    pub write: Option<u32>,
}

/// Where a device hangs on a bus.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Port {
    lines: BusLines,
    number: u32,
    clock: Clock,
}

impl Port {
    pub fn new(lines: BusLines, base: u32, clock: Clock) -> Self {
        Self {
            lines,
            number: number(base),
            clock,
        }
    }

    /// The clock of the bus.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    fn selected(&self, wires: &Wires) -> bool {
        wires[self.lines.select] == self.number && !wires.high(self.lines.enable)
    }

    /// The transfer to act on at this edge.
    pub fn transfer(&self, edge: &Edge<'_>) -> Option<Transfer> {
        if !self.selected(edge.old) || !self.clock.is_edge(edge.at) {
            return None;
        }
        Some(Transfer {
            offset: edge.old[self.lines.address],
            write: edge
                .old
                .high(self.lines.write)
                .then(|| edge.old[self.lines.write_data]),
        })
    }

    /// Shows the word read.
    pub fn answer(&self, edge: &mut Edge<'_>, value: u32) {
        edge.new[self.lines.read_data] = value;
    }

    /// When a transfer must be acted on.
    pub fn due(&self, after: Time, wires: &Wires) -> Time {
        if self.selected(wires) {
            self.clock.after(after)
        } else {
            Time::NEVER
        }
    }
}
