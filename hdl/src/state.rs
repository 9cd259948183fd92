//! The state list: every stored bit of the accounting unit, by name and width.
//!
//! All back-ends keep exactly these registers, and for each of them what [`Cover`](crate::cover::Cover) says; a flip, a
//! snapshot and the lock-step comparison speak of them by their place in [`FIELDS`]. The rule that must never break: nothing
//! is stored outside this list and its cover, output pins included. [`codes`](crate::codes) holds the encodings of the
//! registers that steer the sequencer.

use crate::contract::{StateBit, UnitError, UnitState};
use crate::cover::Covered;
use crate::record::{RECORDS, SETS, WORDS};

/// One stored field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name, the same in every back-end and in the emitted Verilog.
    pub name: &'static str,
    /// Width in bits, 1 to 32.
    pub width: u32,
}

impl Field {
    /// What holds it in the emitted Verilog, as it is written there: `record[3]` for a word of a memory.
    #[must_use]
    pub fn holder(&self) -> String {
        let of_words = FIELDS
            .iter()
            .filter(|field| field.name.starts_with("record_"));
        match of_words
            .map(|field| field.name)
            .position(|name| name == self.name)
        {
            Some(place) if place < WORDS => format!("record[{place}]"),
            Some(place) => format!("record_n[{}]", place - WORDS),
            None => self.name.to_owned(),
        }
    }
}

/// A value that a register can hold.
pub(crate) trait Stored: Copy {
    /// The value, in the low bits.
    fn to_word(self) -> u32;
    /// The value of a word of the register's width.
    fn from_word(word: u32) -> Self;
}

impl Stored for u32 {
    fn to_word(self) -> u32 {
        self
    }
    fn from_word(word: u32) -> Self {
        word
    }
}

impl Stored for bool {
    fn to_word(self) -> u32 {
        u32::from(self)
    }
    fn from_word(word: u32) -> Self {
        word != 0
    }
}

/// Hands the state list to another macro: `doc; name: kind, width;` for each register, then the record's words. Behind the width of
/// a register that carries data and steers nothing at the edge stands `data`: its cover is compared a clock before it is judged.
macro_rules! state_list {
    ($with:ident) => {
        $with! {
            /// Sequencer state, see [`codes::state`](crate::codes::state).
            state: u32, 8;
            /// Step of the bank access under way, see [`codes::handshake`](crate::codes::handshake).
            handshake: u32, 3;
            /// The bank's answer is the word that was expected.
            as_expected: bool, 1;
            /// The bank's answer is the check code of the words before it.
            code_fits: bool, 1;
            /// Part of the commit step under way, see [`codes::leg`](crate::codes::leg).
            leg: u32, 2;
            /// A commit is under way: without it no bank is written.
            window: bool, 1;
            /// Record word or check step at work.
            index: u32, 5;
            /// Timebase pulses since the bank began to work.
            patience: u32, 7;
            /// Word address at both bank ports.
            address: u32, 10;
            /// Write data at both bank ports.
            data: u32, 32, data;
            /// Bank A read pulse.
            a_read: bool, 1;
            /// Bank A write pulse.
            a_write: bool, 1;
            /// Bank A program pulse.
            a_program: bool, 1;
            /// Bank B read pulse.
            b_read: bool, 1;
            /// Bank B write pulse.
            b_write: bool, 1;
            /// Bank B program pulse.
            b_program: bool, 1;
            /// APB ready.
            pready: bool, 1;
            /// APB error.
            pslverr: bool, 1;
            /// APB read data.
            prdata: u32, 32, data;
            /// The port looks at a word of the working record: its answer comes a clock later.
            looks: bool, 1;
            /// Word of the working record that the port looks at.
            looked_at: u32, 5;
            /// Interrupt.
            irq: bool, 1;
            /// Print permit.
            permit: bool, 1;
            /// Set whose piece the permit is for.
            permit_set: u32, 3;
            /// Recovery is finished.
            ready: bool, 1;
            /// A command is latched and has no answer yet.
            busy: bool, 1;
            /// Last command accepted, or 15 for a code above.
            command: u32, 4;
            /// Result of the last command.
            result: u32, 8, data;
            /// Operand SET, or 7 for a number above.
            operand_set: u32, 3;
            /// Operand VALUE_LO.
            value_lo: u32, 32, data;
            /// Operand VALUE_HI.
            value_hi: u32, 32, data;
            /// Operand DATE_KEY.
            date_key: u32, 32, data;
            /// Operand INFO.
            info: u32, 18, data;
            /// Operand LICENCE.
            new_licence: u32, 32, data;
            /// A set is selected.
            selected: bool, 1;
            /// Its number.
            selected_set: u32, 3;
            /// The working record is the selected set's, as it stands verified in a bank.
            home: bool, 1;
            /// The device is locked.
            device_locked: bool, 1;
            /// Why.
            lock_reason: u32, 8, data;
            /// The device lock is not yet in the device record.
            lock_pending: bool, 1;
            /// Issue latch of each set.
            issued: u32, SETS;
            /// Sets whose record was found unusable since reset.
            unusable: u32, SETS;
            /// The print head reported a piece at the edge before: only a rising report counts.
            printed_before: bool, 1;
            /// A piece was printed and its record does not say so yet.
            printed_pending: bool, 1;
            /// The unit changed a record by itself since the interrupt was last cleared.
            unreported: bool, 1;
            /// Current slot of each record in bank A.
            slots_a: u32, RECORDS;
            /// Current slot of each record in bank B.
            slots_b: u32, RECORDS;
            /// Records whose other slot is INVALID in both banks, as recovery left it: a commit does not write that marker again.
            vacant: u32, RECORDS;
            /// Bank A has failed since reset: recovery writes nothing more to it.
            failed_a: bool, 1;
            /// Bank B has failed since reset.
            failed_b: bool, 1;
            /// Bank A has not answered recovery's read: it is not asked again.
            silent_a: bool, 1;
            /// Bank B has not answered recovery's read.
            silent_b: bool, 1;
            /// What the sequencer works for, see [`codes::job`](crate::codes::job).
            job: u32, 3;
            /// What the sequencer works for as a command of the check table, see [`checks`](crate::checks); it follows the job and
            /// the command while a record is loaded or checked.
            action: u32, 4;
            /// Record at work: a set number, or `SETS` for the device record.
            target: u32, 3;
            /// Bank at work, 1 = B.
            bank: bool, 1;
            /// Slot at work.
            slot: bool, 1;
            /// The record is being loaded from the second bank tried.
            again: bool, 1;
            /// The commit under way failed in bank A.
            a_lost: bool, 1;
            /// Check and apply: the second clock of a step, when its sum or verdict stands.
            second: bool, 1;
            /// The sum of the step at work.
            sum: u32, 32, data;
            /// Its carry or borrow.
            sum_carry: bool, 1;
            /// Result code that the check table gives.
            verdict: u32, 8;
            /// The verdict is on ISSUE.
            issue_judged: bool, 1;
            /// Carry or borrow from the low word to the high word.
            carry: bool, 1;
            /// Word of the working record that a sum begins with.
            augend_at: u32, 4;
            /// Word of the working record that a sum is compared with.
            rival_at: u32, 5;
            /// The low word of the sum under check is that of its rival.
            alike: bool, 1;
            /// The low word of the sum under check is above that of its rival.
            above: bool, 1;
            /// Check: ascending plus descending is not the control sum.
            broken: bool, 1;
            /// Check: ascending plus value passes the highest ascending value.
            over_maximum: bool, 1;
            /// Check: ascending plus value passes the limit.
            over_limit: bool, 1;
            /// Check: descending less value is negative, or limit less value is below ascending.
            too_short: bool, 1;
            /// Check: control sum (or limit) plus value overflows.
            overflow: bool, 1;
            /// Check: the record's intent is not of the piece asked for.
            other_intent: bool, 1;
            /// A register that carries data, or a word of the working record that was looked at, did not fit its complement.
            spoiled: bool, 1;
            /// PEER_CHECK was written with another number than the working record's.
            peer_differs: bool, 1;
            /// Every word of the working record has been written since reset.
            filled: bool, 1;
            /// Flags, opening number and lock reason of the working record, beside it.
            flags: u32, 24, data;
            /// Its descending register is not zero.
            funded: bool, 1;
            /// Its piece count is the highest there is.
            count_end: bool, 1;
            /// Its generation is the highest there is.
            generation_end: bool, 1;
            /// Its generation is that or the one before.
            generation_near: bool, 1;
            /// Running check code, complemented form.
            crc: u32, 32, data;
            /// Recovery: slot at work, bank in bit 1.
            scan: u32, 2;
            /// Recovery: slots whose marker reads VALID.
            valid: u32, 4;
            /// Recovery: slots with a good check code, valid or not.
            good: u32, 4;
            /// Recovery: in bank A slot 1 has the lower generation.
            older_a: bool, 1;
            /// Recovery: in bank B slot 1 has the lower generation.
            older_b: bool, 1;
            /// Recovery: there is a good valid slot.
            found: bool, 1;
            /// Recovery: the newest good valid slot.
            best: u32, 2;
            /// Recovery: its generation.
            newest: u32, 32, data;
            /// Recovery: generation of the slot under scan.
            generation: u32, 32, data;
            /// Recovery: the slot under comparison has the newest generation.
            as_new: bool, 1;
            /// Recovery: the slot at work differs from the newest.
            differs: bool, 1;
            ; record
            "licence" "flags" "ascending_lo" "ascending_hi" "descending_lo" "descending_hi" "control_sum_lo" "control_sum_hi"
            "piece_count" "generation" "limit_lo" "limit_hi" "intent_value" "intent_ascending_lo" "intent_ascending_hi"
            "intent_date_key" "booked_value" "booked_date_key" "check"
        }
    };
}
pub(crate) use state_list;

macro_rules! registers {
    ($($(#[doc = $doc:literal])* $name:ident: $kind:ident, $width:tt $(, $data:ident)?;)* ; record $($word:literal)*) => {
        /// Every register of the unit, by name.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Registers {
            $($(#[doc = $doc])* pub $name: $kind,)*
            /// Working record of the selected set, in the record's word order.
            pub record: [u32; WORDS],
        }

        /// Every stored field, in the order of [`UnitState`]: the registers, their complements under the same names with
        /// `_n` behind, the working record, the complements of its words.
        pub const FIELDS: &[Field] = &[
            $(Field { name: stringify!($name), width: $width as u32 },)*
            $(Field { name: concat!(stringify!($name), "_n"), width: $width as u32 },)*
            $(Field { name: concat!("record_", $word), width: 32 },)*
            $(Field { name: concat!("record_", $word, "_n"), width: 32 },)*
        ];
    };
}

state_list!(registers);

impl Registers {
    /// The state that holds these registers with a cover that fits.
    #[must_use]
    pub fn to_state(&self) -> UnitState {
        Covered::from(*self).to_state()
    }
}

/// The lowest `width` bits set.
#[must_use]
pub fn mask(width: u32) -> u32 {
    u32::MAX >> (32 - width)
}

/// Checks that `bit` is in the state list.
///
/// # Errors
/// It is not.
pub fn check_bit(bit: StateBit) -> Result<(), UnitError> {
    match FIELDS.get(bit.field) {
        Some(field) if bit.bit < field.width => Ok(()),
        _ => Err(UnitError::NoSuchBit(bit)),
    }
}
