//! What was booked, and for which booking the head has its permit.
//!
//! Looks at bank A and at what the processor asks of the accounting unit. The rule that must never break: the permit
//! belongs to the set that is selected in the unit, whichever record was written last; a recovery writes them all.

use hdl::record::{MARKER_VALID, MARKER_WORD, SET_STRIDE, SETS, SLOT_STRIDE, word};
use hdl::regs::{self, command, result};

use crate::event::{Bank, DeviceAccess, Event, Processor};
use crate::map;
use crate::time::Time;
use crate::wires::Wire;

/// A piece as booked in bank A.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Booking {
    pub set: u8,
    /// Mills, as the registers.
    pub value: u64,
    pub ascending: u64,
    pub descending: u64,
    pub piece_count: u32,
    /// When its permit rose first: the debit was verified in bank A. `NEVER` before.
    pub debit: Time,
}

/// The bookings of one device.
#[derive(Clone, Debug)]
pub(crate) struct Bookings {
    bank: Vec<u32>,
    /// Last booking in each set.
    booked: [Option<Booking>; SETS],
    /// Operand SET of the next command.
    operand: u32,
    selected: usize,
    /// The set selected before a select that has not been answered.
    before: Option<usize>,
    permitted: Option<Booking>,
}

fn long(record: &[u32], low: usize) -> u64 {
    u64::from(record[low]) | u64::from(record[low + 1]) << 32
}

impl Bookings {
    /// The bookings that stand in the words of bank A.
    pub fn new(bank: &[u32]) -> Self {
        let mut bookings = Self {
            bank: bank.to_vec(),
            booked: [None; SETS],
            operand: 0,
            selected: 0,
            before: None,
            permitted: None,
        };
        for set in 0..SETS {
            for slot in 0..2 {
                bookings.look(set, slot);
            }
        }
        bookings
    }

    /// The booking that was under permit last.
    pub fn permitted(&self) -> Option<Booking> {
        self.permitted
    }

    /// Something happened.
    pub fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Nvm {
                bank: Bank::A,
                address,
                value,
            } => self.nvm(*address, *value),
            Event::Access(access) if access.processor == Processor::Module && !access.error => {
                self.access(access);
            }
            Event::Wire {
                wire: Wire::PermitRail,
                value: 1,
            } => self.permit(at),
            _ => {}
        }
    }

    fn nvm(&mut self, address: u32, value: u32) {
        let Some(place) = self.bank.get_mut(address as usize) else {
            return;
        };
        *place = value;
        let set = (address / SET_STRIDE) as usize;
        if address % SLOT_STRIDE == MARKER_WORD && set < SETS {
            self.look(set, (address % SET_STRIDE / SLOT_STRIDE) as usize);
        }
    }

    /// Reads a slot of bank A if it is valid; a piece count that rose is a booking.
    fn look(&mut self, set: usize, slot: usize) {
        let base = set * SET_STRIDE as usize + slot * SLOT_STRIDE as usize;
        let Some(record) = self.bank.get(base..base + SLOT_STRIDE as usize) else {
            return;
        };
        let last = self.booked[set].map_or(0, |booking| booking.piece_count);
        if record[MARKER_WORD as usize] == MARKER_VALID && record[word::PIECE_COUNT] > last {
            self.booked[set] = Some(Booking {
                set: set as u8,
                value: u64::from(record[word::BOOKED_VALUE] & 0xff_ffff),
                ascending: long(record, word::ASCENDING_LO),
                descending: long(record, word::DESCENDING_LO),
                piece_count: record[word::PIECE_COUNT],
                debit: Time::NEVER,
            });
        }
    }

    /// Follows the selection: a select that is refused leaves it as it was.
    fn access(&mut self, access: &DeviceAccess) {
        let (offset, value) = (access.address.wrapping_sub(map::UNIT_BASE), access.value);
        match (access.write, offset) {
            (true, regs::SET) => self.operand = value,
            (true, regs::COMMAND) => {
                self.before = None;
                if value == command::SELECT && (self.operand as usize) < SETS {
                    self.before = Some(self.selected);
                    self.selected = self.operand as usize;
                }
            }
            (false, regs::RESULT) if value != result::RUNNING => {
                if let (Some(before), true) = (self.before.take(), value != result::OK) {
                    self.selected = before;
                }
            }
            _ => {}
        }
    }

    fn permit(&mut self, at: Time) {
        if let Some(booking) = &mut self.booked[self.selected] {
            booking.debit = booking.debit.min(at);
        }
        self.permitted = self.booked[self.selected];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(bookings: &mut Bookings, write: bool, offset: u32, value: u32) {
        let access = DeviceAccess {
            processor: Processor::Module,
            pc: 0,
            address: map::UNIT_BASE + offset,
            write,
            value,
            error: false,
            start: Time::ZERO,
            end: Time::ZERO,
        };
        bookings.event(Time::ZERO, &Event::Access(access));
    }

    fn select(bookings: &mut Bookings, set: u32, answer: u32) {
        access(bookings, true, regs::SET, set);
        access(bookings, true, regs::COMMAND, command::SELECT);
        access(bookings, false, regs::RESULT, result::RUNNING);
        access(bookings, false, regs::RESULT, answer);
    }

    fn permit(bookings: &mut Bookings, at: u64) -> Option<(u8, u64)> {
        let wire = Wire::PermitRail;
        bookings.event(Time(at), &Event::Wire { wire, value: 1 });
        let booking = bookings.permitted()?;
        Some((booking.set, booking.debit.ps()))
    }

    /// Bank A with a piece booked in sets 0 and 1.
    fn bank() -> Vec<u32> {
        let mut bank = vec![0; hdl::record::BANK_WORDS];
        for set in 0..2 {
            let base = (set * SET_STRIDE) as usize;
            bank[base + word::PIECE_COUNT] = 1;
            bank[base + MARKER_WORD as usize] = MARKER_VALID;
        }
        bank
    }

    #[test]
    fn the_permit_belongs_to_the_selected_set_whatever_was_written_last() {
        let mut bookings = Bookings::new(&bank());
        select(&mut bookings, 0, result::OK);
        assert_eq!(permit(&mut bookings, 5), Some((0, 5)));
        // A recovery writes every set again.
        for set in 0..2 {
            let (bank, address, value) = (Bank::A, set * SET_STRIDE + MARKER_WORD, MARKER_VALID);
            let event = Event::Nvm {
                bank,
                address,
                value,
            };
            bookings.event(Time(6), &event);
        }
        select(&mut bookings, 0, result::OK);
        assert_eq!(permit(&mut bookings, 9), Some((0, 5)), "booked once");
        select(&mut bookings, 1, result::OK);
        assert_eq!(permit(&mut bookings, 12), Some((1, 12)));
    }

    #[test]
    fn a_refused_select_changes_nothing() {
        let mut bookings = Bookings::new(&bank());
        select(&mut bookings, 1, result::OK);
        select(&mut bookings, 0, result::RECORD_DAMAGED);
        assert_eq!(permit(&mut bookings, 5), Some((1, 5)));
        select(&mut bookings, 7, result::UNKNOWN_SET);
        assert_eq!(permit(&mut bookings, 6), Some((1, 5)));
    }
}
