//! The auditor's own books of one register set, kept from the commands the unit accepted.
//!
//! The rule that must never break: no arithmetic is shared with the unit. Amounts are 128-bit integers with a
//! sign, so nothing here can carry, wrap or saturate where the unit might.

use hdl::regs::{self, command};

/// One piece as an intent or a booking names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Value in mills.
    pub value: u64,
    /// Ascending register with this piece, in mills.
    pub ascending: i128,
    /// Date in bits 31..8, key indicator in 7..0.
    pub date_key: u32,
    /// Layout of its code.
    pub layout: u8,
}

/// A command as it was started, with the operands of that moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Command {
    /// Number, as in the register map.
    pub number: u32,
    /// Operand SET.
    pub set: u32,
    /// Operand VALUE.
    pub value: u64,
    /// Operand DATE_KEY.
    pub date_key: u32,
    /// Operand INFO.
    pub info: u32,
    /// Operand LICENCE.
    pub licence: u32,
}

impl Command {
    /// Takes one write to an operand register.
    pub fn operand(&mut self, offset: u32, value: u32) {
        let wide = u64::from(value);
        match offset {
            regs::SET => self.set = value,
            regs::VALUE_LO => self.value = self.value >> 32 << 32 | wide,
            regs::VALUE_HI => self.value = self.value & 0xffff_ffff | wide << 32,
            regs::DATE_KEY => self.date_key = value,
            regs::INFO => self.info = value,
            regs::LICENCE => self.licence = value,
            _ => {}
        }
    }

    /// A lock of the whole device, not of the selected set.
    #[must_use]
    pub fn locks_device(&self) -> bool {
        self.number == command::LOCK && self.info >> 17 & 1 == 1
    }

    /// The command writes the selected set's record when it succeeds.
    #[must_use]
    pub fn writes_record(&self) -> bool {
        let writes = [
            command::OPEN,
            command::CLOSE,
            command::DEBIT,
            command::CREDIT,
            command::WITHDRAW,
            command::INTENT,
            command::CLEAR_INTENT,
            command::LOCK,
        ];
        writes.contains(&self.number) && !self.locks_device()
    }

    fn layout(&self) -> u8 {
        self.info as u8
    }
}

/// The books of one set, or of the device record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Books {
    /// Licence under which the set is or was open.
    pub licence: u32,
    /// Opening number of that licence.
    pub opening: u8,
    /// The set is open.
    pub open: bool,
    /// The set counts down from a credit.
    pub has_descending: bool,
    /// Lock reason of a locked set.
    pub locked: Option<u8>,
    /// Sum of the debits.
    pub debited: i128,
    /// Sum of the credits; of a set without descending register, to its limit.
    pub credited: i128,
    /// Sum of the withdrawals.
    pub withdrawn: i128,
    /// Pieces booked.
    pub piece_count: u64,
    /// Commits so far.
    pub generation: u64,
    /// The piece an intent promises.
    pub pending: Option<Piece>,
    /// The piece booked last.
    pub booked: Option<Piece>,
    /// The piece booked last waits for its imprint.
    pub unprinted: bool,
}

impl Books {
    /// What the ascending register must show.
    #[must_use]
    pub fn ascending(&self) -> i128 {
        self.debited
    }

    /// What the descending register must show; below zero when the set is overdrawn.
    #[must_use]
    pub fn descending(&self) -> i128 {
        if self.has_descending {
            self.credited - self.withdrawn - self.debited
        } else {
            0
        }
    }

    /// What the control sum must show.
    #[must_use]
    pub fn control_sum(&self) -> i128 {
        if self.has_descending {
            self.credited - self.withdrawn
        } else {
            self.debited
        }
    }

    /// What the limit must show.
    #[must_use]
    pub fn limit(&self) -> i128 {
        if self.has_descending {
            0
        } else {
            self.credited - self.withdrawn
        }
    }

    /// More has been spent or taken out than was paid in.
    #[must_use]
    pub fn overdrawn(&self) -> bool {
        self.debited > self.credited - self.withdrawn
    }

    /// The books after `command` succeeds; `None` when no unit may accept it as the books stand.
    /// Money that is not there is no reason here: that shows in [`overdrawn`](Self::overdrawn).
    #[must_use]
    pub fn after(&self, command: &Command) -> Option<Self> {
        let value = i128::from(command.value);
        let piece = Piece {
            value: command.value,
            ascending: self.debited + value,
            date_key: command.date_key,
            layout: command.layout(),
        };
        let mut next = *self;
        next.generation += 1;
        match command.number {
            command::OPEN if !self.open => {
                next = Self {
                    licence: command.licence,
                    opening: (command.info >> 8) as u8,
                    open: true,
                    has_descending: command.info >> 16 & 1 == 1,
                    credited: value,
                    generation: next.generation,
                    ..Self::default()
                };
            }
            command::LOCK => {
                let reason = command.value as u8;
                next.locked = Some(reason.max(regs::lock_reason::BY_COMMAND as u8));
            }
            _ if !self.open => return None,
            command::CLOSE if self.pending.is_none() => next.open = false,
            command::DEBIT if self.pending.is_none_or(|pending| pending == piece) => {
                next.debited += value;
                next.piece_count += 1;
                next.pending = None;
                next.booked = Some(piece);
                next.unprinted = true;
            }
            command::CREDIT => next.credited += value,
            command::WITHDRAW if self.pending.is_none() => next.withdrawn += value,
            command::INTENT if self.pending.is_none() => {
                next.pending = Some(piece);
                next.unprinted = false;
            }
            command::CLEAR_INTENT if self.pending.is_some() => next.pending = None,
            _ => return None,
        }
        Some(next)
    }

    /// The books after the last booked piece was reported as printed; `None` when none waits.
    #[must_use]
    pub fn after_printed(&self) -> Option<Self> {
        self.unprinted.then_some(Self {
            unprinted: false,
            generation: self.generation + 1,
            ..*self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(value: u64, has_descending: bool) -> Books {
        let open = Command {
            number: command::OPEN,
            value,
            licence: 7,
            info: 3 << 8 | u32::from(has_descending) << 16,
            ..Command::default()
        };
        Books::default().after(&open).unwrap()
    }

    fn command(number: u32, value: u64) -> Command {
        Command {
            number,
            value,
            info: 1,
            date_key: 0x1a0b_1601,
            ..Command::default()
        }
    }

    #[test]
    fn money_spent_leaves_descending_and_enters_ascending() {
        let books = opened(1000, true)
            .after(&command(command::DEBIT, 300))
            .unwrap();
        assert_eq!(
            (books.ascending(), books.descending(), books.control_sum()),
            (300, 700, 1000)
        );
        assert_eq!(
            (books.piece_count, books.generation, books.unprinted),
            (1, 2, true)
        );
        assert_eq!(books.booked.unwrap().ascending, 300);
        let printed = books.after_printed().unwrap();
        assert_eq!(printed.after_printed(), None);
    }

    #[test]
    fn a_set_without_descending_register_counts_up_to_its_limit() {
        let books = opened(1000, false)
            .after(&command(command::DEBIT, 300))
            .unwrap();
        assert_eq!(
            (books.ascending(), books.descending(), books.control_sum()),
            (300, 0, 300)
        );
        let raised = books.after(&command(command::CREDIT, 50)).unwrap();
        assert_eq!((raised.limit(), raised.overdrawn()), (1050, false));
        let spent = raised.after(&command(command::DEBIT, 751)).unwrap();
        assert!(spent.overdrawn());
    }

    #[test]
    fn overspending_is_written_down_below_zero() {
        let books = opened(10, true)
            .after(&command(command::DEBIT, 11))
            .unwrap();
        assert_eq!((books.descending(), books.overdrawn()), (-1, true));
    }

    #[test]
    fn a_pending_intent_forbids_what_would_break_its_promise() {
        let intent = command(command::INTENT, 300);
        let books = opened(1000, true).after(&intent).unwrap();
        assert_eq!(books.pending.unwrap().ascending, 300);
        for (number, value) in [
            (command::WITHDRAW, 1),
            (command::CLOSE, 0),
            (command::INTENT, 300),
            (command::DEBIT, 301),
        ] {
            assert_eq!(books.after(&command(number, value)), None);
        }
        let booked = books.after(&command(command::DEBIT, 300)).unwrap();
        assert_eq!((booked.pending, booked.debited), (None, 300));
        let cleared = books.after(&command(command::CLEAR_INTENT, 0)).unwrap();
        assert_eq!((cleared.pending, cleared.generation), (None, 3));
    }

    #[test]
    fn operands_are_those_of_the_moment() {
        let mut command = Command::default();
        command.operand(regs::VALUE_HI, 2);
        command.operand(regs::VALUE_LO, 5);
        command.operand(regs::VALUE_HI, 1);
        assert_eq!(command.value, 1 << 32 | 5);
        command.number = command::LOCK;
        command.operand(regs::INFO, 1 << 17);
        assert!(command.locks_device() && !command.writes_record());
    }
}
