//! New system data: judged valid or not and relevant or not the moment they are taken, then applied.
//!
//! The rules that must never break: invalid data change nothing; relevant data make C1, and every code computed ahead, void
//! before anything else happens. Source: US 6,853,986, claims 1 and 9.

use super::cipher::Step;
use super::{Data, INBOX, Module, Stop, midnight_passed, today};
use crate::code::date_exists;
use crate::constants::SETS;
use crate::machine::registers::write;
use crate::map::{CLOCK_BASE, CLOCK_DATE, CLOCK_STATUS};
use crate::message::{Message, system_data, verdict};
use crate::port::Port;
use crate::record::{flag, flagged};

impl<P: Port> Module<P> {
    /// Takes everything that arrived: system data are dealt with at once, other messages wait in the inbox.
    /// True when relevant data changed, so a routine under way is void.
    #[inline(never)]
    pub(super) fn take_system_data(&mut self) -> bool {
        let mut changed = self.take_midnight();
        while self.inbox[INBOX - 1].is_none() {
            match self.port.receive() {
                Some(Message::SystemData { kind, value }) => changed |= self.take(kind, value),
                Some(message) => {
                    if let Some(place) = self.inbox.iter_mut().find(|place| place.is_none()) {
                        *place = Some(message);
                    }
                }
                None => break,
            }
        }
        changed
    }

    /// Between two cipher blocks: newer system data end the routine.
    pub(super) fn go_on(&mut self) -> Result<(), Stop> {
        if self.take_system_data() {
            Err(Stop::Abandoned)
        } else {
            Ok(())
        }
    }

    /// The next message but system data.
    pub(super) fn next_message(&mut self) -> Option<Message> {
        let first = self.inbox[0].take();
        self.inbox.rotate_left(1);
        first
    }

    /// A message waits: work ahead of its piece should stop.
    pub(super) fn asked(&self) -> bool {
        self.inbox[0].is_some()
    }

    fn take_midnight(&mut self) -> bool {
        if !midnight_passed() {
            return false;
        }
        write(CLOCK_BASE + CLOCK_STATUS, 1);
        let date = today();
        self.apply(Data { date, ..self.data })
    }

    fn take(&mut self, kind: u8, value: u32) -> bool {
        let judged = self.validate_system_data(kind, value);
        let verdict = match judged {
            None => verdict::INVALID,
            Some(None) => verdict::NOT_RELEVANT,
            Some(Some(_)) => verdict::RELEVANT,
        };
        self.port.send(&Message::Judged { kind, verdict });
        match judged {
            Some(Some(data)) => {
                if kind == system_data::DATE {
                    write(CLOCK_BASE + CLOCK_DATE, data.date);
                }
                self.apply(data)
            }
            _ => false,
        }
    }

    /// `None`: invalid. `Some(None)`: valid, routine 1 does not need it. Otherwise the data as they will be.
    #[inline(never)]
    fn validate_system_data(&mut self, kind: u8, value: u32) -> Option<Option<Data>> {
        match kind {
            system_data::DATE => {
                (date_exists(value) && value >= self.data.date).then_some(Some(Data {
                    date: value,
                    ..self.data
                }))
            }
            system_data::SET => {
                let record = self.records.get(value as usize)?;
                let usable = flagged(record, flag::OPEN) && !flagged(record, flag::LOCKED);
                usable.then_some(Some(Data {
                    set: value as u8,
                    ..self.data
                }))
            }
            system_data::KEY_INDICATOR => {
                let indicator = u8::try_from(value).ok()?;
                // A code under the old key may be on its way: its piece must be booked first.
                if self
                    .records
                    .iter()
                    .any(|record| flagged(record, flag::PENDING))
                    && crate::unit::issued()
                {
                    return None;
                }
                let exists = self.key.usable() == Some(indicator)
                    || self.key.step(indicator) != Step::Missing;
                exists.then_some(Some(Data {
                    key_indicator: indicator,
                    ..self.data
                }))
            }
            system_data::VALUE => (1..=crate::constants::MAX_IMPRINT)
                .contains(&value)
                .then_some(None),
            system_data::SLOGAN => (value <= 9).then_some(None),
            _ => None,
        }
    }

    /// Puts relevant data in force; true when they differ from those before.
    pub(super) fn apply(&mut self, data: Data) -> bool {
        if data == self.data {
            return false;
        }
        self.data = data;
        self.forget_c1();
        self.ahead.clear();
        self.port.send(&self.ready());
        true
    }

    /// Whether a set can be asked for pieces at all.
    pub(super) fn set_exists(set: u8) -> bool {
        usize::from(set) < SETS
    }
}
