//! Where data come in: keyboard, scale and the serial port to the host.
//!
//! Each is a strobe from outside that toggles with its data and enters the meter's clock through a synchroniser.
//! The rule that must never break: one toggle is one entry, none is lost while there is room.

use std::collections::VecDeque;

use crate::map;
use crate::part::{Edge, Part};
use crate::port::{Port, Transfer};
use crate::sync::Synchroniser;
use crate::time::Time;
use crate::wires::{Wire, Wires};

/// Keys that wait. `Assumed:` a value and its ENTER with room to spare.
const KEYS: usize = 16;
/// Batch entries that wait; the host is asked to stop at half of it. `Assumed:` ours.
const ENTRIES: usize = 32;

/// The keyboard.
#[derive(Clone, Debug)]
pub(crate) struct Keyboard {
    port: Port,
    strobe: Synchroniser,
    keys: VecDeque<u32>,
}

impl Keyboard {
    pub fn new(port: Port, strobe: Synchroniser) -> Self {
        Self {
            port,
            strobe,
            keys: VecDeque::with_capacity(KEYS),
        }
    }
}

impl Part for Keyboard {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if let Some(Transfer { offset, write }) = self.port.transfer(edge)
            && write.is_none()
        {
            let value = match offset {
                map::KEYBOARD_DATA => self.keys.pop_front().unwrap_or(0),
                map::KEYBOARD_STATUS => u32::from(!self.keys.is_empty()),
                _ => 0,
            };
            self.port.answer(edge, value);
        }
        let pressed = self.strobe.tick(edge.at, edge.old[Wire::KeyStrobe]);
        if pressed.is_some() && self.keys.len() < KEYS {
            self.keys.push_back(edge.old[Wire::KeyCode]);
        }
        edge.new[Wire::KeyboardIrq] = u32::from(!self.keys.is_empty());
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        let strobe = self.strobe.due(after, wires[Wire::KeyStrobe]);
        strobe.min(self.port.due(after, wires))
    }

    fn reset(&mut self, _at: Time, wires: &mut Wires) {
        self.keys.clear();
        self.strobe.reset(wires[Wire::KeyStrobe]);
        wires[Wire::KeyboardIrq] = 0;
    }
}

/// The scale.
#[derive(Clone, Debug)]
pub(crate) struct Scale {
    port: Port,
    strobe: Synchroniser,
    grams: u32,
    fresh: bool,
}

impl Scale {
    pub fn new(port: Port, strobe: Synchroniser) -> Self {
        Self {
            port,
            strobe,
            grams: 0,
            fresh: false,
        }
    }
}

impl Part for Scale {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if let Some(Transfer { offset, write }) = self.port.transfer(edge) {
            match (offset, write) {
                (map::SCALE_STATUS, Some(value)) => self.fresh &= value & 1 == 0,
                (map::SCALE_WEIGHT, None) => self.port.answer(edge, self.grams),
                (map::SCALE_STATUS, None) => self.port.answer(edge, u32::from(self.fresh)),
                (_, None) => self.port.answer(edge, 0),
                _ => {}
            }
        }
        if self
            .strobe
            .tick(edge.at, edge.old[Wire::WeightStrobe])
            .is_some()
        {
            (self.grams, self.fresh) = (edge.old[Wire::Weight], true);
        }
        edge.new[Wire::ScaleIrq] = u32::from(self.fresh);
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        let strobe = self.strobe.due(after, wires[Wire::WeightStrobe]);
        strobe.min(self.port.due(after, wires))
    }

    fn reset(&mut self, _at: Time, wires: &mut Wires) {
        (self.grams, self.fresh) = (0, false);
        self.strobe.reset(wires[Wire::WeightStrobe]);
        wires[Wire::ScaleIrq] = 0;
    }
}

/// The serial port to the host.
#[derive(Clone, Debug)]
pub(crate) struct Host {
    port: Port,
    strobe: Synchroniser,
    entries: VecDeque<u32>,
    irq_enabled: bool,
}

impl Host {
    pub fn new(port: Port, strobe: Synchroniser) -> Self {
        Self {
            port,
            strobe,
            entries: VecDeque::with_capacity(ENTRIES),
            irq_enabled: false,
        }
    }
}

impl Part for Host {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if let Some(Transfer { offset, write }) = self.port.transfer(edge) {
            match (offset, write) {
                (map::HOST_IRQ_ENABLE, Some(value)) => self.irq_enabled = value & 1 == 1,
                (map::HOST_DATA, None) => {
                    let entry = self.entries.pop_front().unwrap_or(0);
                    self.port.answer(edge, entry);
                }
                (map::HOST_STATUS, None) => {
                    let waiting = u32::from(!self.entries.is_empty());
                    self.port.answer(edge, waiting);
                }
                (map::HOST_IRQ_ENABLE, None) => {
                    self.port.answer(edge, u32::from(self.irq_enabled));
                }
                (_, None) => self.port.answer(edge, 0),
                _ => {}
            }
        }
        let sent = self.strobe.tick(edge.at, edge.old[Wire::HostStrobe]);
        if sent.is_some() && self.entries.len() < ENTRIES {
            self.entries.push_back(edge.old[Wire::HostWord]);
        }
        edge.new[Wire::HostIrq] = u32::from(self.irq_enabled && !self.entries.is_empty());
        edge.new[Wire::HostFull] = u32::from(self.entries.len() >= ENTRIES / 2);
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        let strobe = self.strobe.due(after, wires[Wire::HostStrobe]);
        strobe.min(self.port.due(after, wires))
    }

    fn reset(&mut self, _at: Time, wires: &mut Wires) {
        self.entries.clear();
        self.irq_enabled = false;
        self.strobe.reset(wires[Wire::HostStrobe]);
        wires[Wire::HostIrq] = 0;
        wires[Wire::HostFull] = 0;
    }
}
