//! The link between module and meter: one byte at a time in each direction, a FIFO at each end.
//!
//! A byte leaves its sender's FIFO for the line, is on it for one byte time, enters the receiver's clock through
//! a synchroniser and goes into the receiver's FIFO. The rule that must never break: nothing a processor stores
//! reaches the other one before one byte time has passed; the fast schedule looks ahead by that.

use std::collections::VecDeque;

use crate::event::{Event, Processor};
use crate::map::{self, link_status};
use crate::part::{Edge, Part};
use crate::port::{Port, Transfer};
use crate::seed::Stream;
use crate::time::Time;
use crate::wires::{Wire, Wires};

/// A byte and when its sender stored it.
#[derive(Clone, Copy, Debug)]
struct Byte {
    byte: u8,
    stored: Time,
}

/// One end: the device on a processor's bus and the line that leaves it.
#[derive(Clone, Debug)]
struct End {
    id: Processor,
    port: Port,
    /// Bytes in each FIFO.
    depth: usize,
    irq: Wire,
    /// Byte and strobe of the line from here to the other end.
    line: [Wire; 2],
    send: VecDeque<Byte>,
    /// On the line until that instant.
    sending: Option<(Byte, Time)>,
    /// In the receiver's synchroniser until that instant.
    crossing: VecDeque<(Byte, Time)>,
    receive: VecDeque<u8>,
    overrun: bool,
    irq_enabled: bool,
}

/// Both ends and both lines.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    ends: [End; 2],
    byte_time: Time,
    uncertain: Option<Stream>,
}

impl End {
    fn new(id: Processor, port: Port, depth: usize) -> Self {
        let (irq, line) = match id {
            Processor::Module => (
                Wire::ModuleLinkIrq,
                [Wire::LinkToMeterByte, Wire::LinkToMeterStrobe],
            ),
            Processor::Meter => (
                Wire::MeterLinkIrq,
                [Wire::LinkToModuleByte, Wire::LinkToModuleStrobe],
            ),
        };
        Self {
            id,
            port,
            depth,
            irq,
            line,
            send: VecDeque::with_capacity(depth),
            sending: None,
            crossing: VecDeque::with_capacity(4),
            receive: VecDeque::with_capacity(depth),
            overrun: false,
            irq_enabled: false,
        }
    }

    fn read(&mut self, offset: u32) -> u32 {
        match offset {
            map::LINK_DATA => self.receive.pop_front().map_or(0, u32::from),
            map::LINK_STATUS => {
                let bit = |raised, bit| if raised { bit } else { 0 };
                bit(!self.receive.is_empty(), link_status::RECEIVED)
                    | bit(self.send.len() >= self.depth, link_status::SEND_FULL)
                    | bit(self.send.is_empty(), link_status::SEND_EMPTY)
                    | bit(self.overrun, link_status::OVERRUN)
            }
            map::LINK_IRQ_ENABLE => u32::from(self.irq_enabled),
            _ => 0,
        }
    }

    fn write(&mut self, at: Time, offset: u32, value: u32) {
        match offset {
            map::LINK_DATA if self.send.len() < self.depth => self.send.push_back(Byte {
                byte: value as u8,
                stored: at,
            }),
            map::LINK_STATUS => self.overrun &= value & link_status::OVERRUN == 0,
            map::LINK_IRQ_ENABLE => self.irq_enabled = value & 1 == 1,
            _ => {}
        }
    }

    /// The processor's transfer, if one ends its setup here.
    fn serve(&mut self, edge: &mut Edge<'_>) {
        if let Some(Transfer { offset, write }) = self.port.transfer(edge) {
            match write {
                Some(value) => self.write(edge.at, offset, value),
                None => {
                    let value = self.read(offset);
                    self.port.answer(edge, value);
                }
            }
        }
    }

    /// The line: a byte leaves it, the next one enters it.
    fn shift(&mut self, edge: &mut Edge<'_>, byte_time: Time, delivery: impl FnOnce() -> Time) {
        if let Some((byte, end)) = self.sending
            && end <= edge.at
        {
            edge.new[self.line[0]] = u32::from(byte.byte);
            edge.new[self.line[1]] = edge.old[self.line[1]] ^ 1;
            self.crossing.push_back((byte, delivery()));
            self.sending = None;
        }
        if self.sending.is_none()
            && let Some(byte) = self.send.pop_front()
        {
            self.sending = Some((byte, edge.at + byte_time));
        }
    }

    /// The byte that has come through to the other end's clock.
    fn arrived(&mut self, at: Time) -> Option<Byte> {
        let (byte, due) = *self.crossing.front()?;
        if due > at {
            return None;
        }
        self.crossing.pop_front();
        Some(byte)
    }

    fn accept(&mut self, edge: &mut Edge<'_>, from: Processor, byte: Byte) {
        let overrun = self.receive.len() >= self.depth;
        self.overrun |= overrun;
        if !overrun {
            self.receive.push_back(byte.byte);
        }
        edge.event(Event::Link {
            from,
            byte: byte.byte,
            stored: byte.stored,
            overrun,
        });
    }
}

impl Link {
    /// A link between two ports with FIFOs of `depth` bytes; `uncertain`: where late edges of the crossings are drawn from.
    pub fn new(
        module: Port,
        meter: Port,
        depth: usize,
        byte_time: Time,
        uncertain: Option<Stream>,
    ) -> Self {
        Self {
            ends: [
                End::new(Processor::Module, module, depth),
                End::new(Processor::Meter, meter, depth),
            ],
            byte_time,
            uncertain,
        }
    }
}

impl Part for Link {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        for from in 0..2 {
            self.ends[from].serve(edge);
            let to = self.ends[1 - from].port.clock();
            let late = &mut self.uncertain;
            let at = edge.at;
            let delivery = || {
                let extra = late.as_mut().map_or(0, |stream| stream.below(2));
                to.edge(to.edges_through(at) + 1 + extra)
            };
            self.ends[from].shift(edge, self.byte_time, delivery);
        }
        for from in 0..2 {
            if let Some(byte) = self.ends[from].arrived(edge.at) {
                let id = self.ends[from].id;
                self.ends[1 - from].accept(edge, id, byte);
            }
        }
        for end in &self.ends {
            edge.new[end.irq] = u32::from(end.irq_enabled && !end.receive.is_empty());
        }
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        self.ends.iter().fold(Time::NEVER, |due, end| {
            let sent = end.sending.map_or(Time::NEVER, |(_, at)| at);
            let arrived = end.crossing.front().map_or(Time::NEVER, |(_, at)| *at);
            due.min(sent).min(arrived).min(end.port.due(after, wires))
        })
    }

    fn reset(&mut self, _at: Time, wires: &mut Wires) {
        for end in &mut self.ends {
            *end = End::new(end.id, end.port, end.depth);
            wires[end.irq] = 0;
        }
    }
}
