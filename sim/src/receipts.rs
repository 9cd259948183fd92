//! How fast the module deals with new system data: from their last byte to the verdict, and to the end of routine 1.
//!
//! Seen from outside: frames on the link, and the store that says which date C1 belongs to. The rule that must never
//! break: the firmware carries no mark for it. Source: US 6,853,986, claims 1 and 9.

use std::collections::VecDeque;

use codec::frame::START;
use codec::message::verdict;
use codec::{Decoder, Message};

use crate::event::{Event, Power, Processor};
use crate::map::{SRAM_BASE, preset};
use crate::time::{Clock, Time};

/// Ends of routine 1 remembered. `Assumed:` more than there are while one verdict is on the link.
const REMEMBERED: usize = 8;

/// What became of the data since the piece before, in cycles of the module's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answered {
    /// Of the last data, from receipt to verdict.
    pub validation: Option<u64>,
    /// Of the last relevant data, from receipt to the end of routine 1.
    pub routine1: Option<u64>,
}

/// Data received and what came of them.
#[derive(Clone, Debug)]
pub(crate) struct Receipts {
    clock: Clock,
    /// From the meter and from the module.
    meter: Decoder,
    module: Decoder,
    /// When the frame under way left the module.
    left: Option<Time>,
    /// Received, and not judged as far as has been heard.
    received: VecDeque<Time>,
    /// Receipt and verdict of relevant data whose routine 1 has not ended.
    relevant: Option<(Time, Time)>,
    ended: VecDeque<Time>,
    answered: Answered,
}

impl Receipts {
    /// Nothing received; `clock` is the module's.
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            meter: Decoder::new(),
            module: Decoder::new(),
            left: None,
            received: VecDeque::new(),
            relevant: None,
            ended: VecDeque::new(),
            answered: Answered::default(),
        }
    }

    /// Something happened.
    pub fn event(&mut self, at: Time, event: &Event) {
        const C1_DATE: u32 = SRAM_BASE + preset::C1_DATE;
        match event {
            Event::Link {
                from,
                byte,
                stored,
                overrun: false,
            } => match from {
                Processor::Meter => self.meter_sent(at, *byte),
                Processor::Module => self.module_sent(*byte, *stored),
            },
            Event::Sram {
                address: C1_DATE,
                value,
                ..
            } if *value != 0 => self.precalculated(at),
            Event::Power(Power::Released) => *self = Self::new(self.clock),
            _ => {}
        }
    }

    /// A piece was printed: what came of the data before it.
    pub fn take(&mut self) -> Answered {
        self.relevant = None;
        std::mem::take(&mut self.answered)
    }

    fn meter_sent(&mut self, at: Time, byte: u8) {
        if let Some(Ok(Message::SystemData { .. })) = self.meter.push(byte) {
            self.received.push_back(at);
        }
    }

    fn module_sent(&mut self, byte: u8, stored: Time) {
        if byte == START && self.left.is_none() {
            self.left = Some(stored);
        }
        let Some(message) = self.module.push(byte) else {
            return;
        };
        let left = self.left.take().unwrap_or(stored);
        let Ok(Message::Judged { verdict, .. }) = message else {
            return;
        };
        // A verdict nobody asked for is the firmware's own affair.
        let Some(received) = self.received.pop_front() else {
            return;
        };
        self.answered.validation = Some(self.cycles(received, left));
        if verdict == verdict::RELEVANT {
            self.answered.routine1 = None;
            self.relevant = Some((received, left));
            if let Some(end) = self.ended.iter().copied().find(|end| *end >= left) {
                self.conclude(end);
            }
        }
    }

    /// Routine 1 ended. Its store is seen at once, the verdict before it only when its frame is through.
    fn precalculated(&mut self, at: Time) {
        self.conclude(at);
        if self.ended.len() == REMEMBERED {
            self.ended.pop_front();
        }
        self.ended.push_back(at);
    }

    fn conclude(&mut self, end: Time) {
        if let Some((received, _)) = self.relevant.take_if(|(_, judged)| *judged <= end) {
            self.answered.routine1 = Some(self.cycles(received, end));
        }
    }

    fn cycles(&self, from: Time, to: Time) -> u64 {
        self.clock.edges_through(to) - self.clock.edges_through(from)
    }
}
