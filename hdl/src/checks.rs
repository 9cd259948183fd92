//! The one table of checks: in precedence order, which result a command gets and which commands it applies to.
//!
//! The specification and the hardware description both walk this table; the documentation prints it. The
//! rule that must never break: the order of the rows is the order of the result codes, and a command is refused with the first
//! row that applies to it and whose condition holds.

use crate::codes::DECISION;
use crate::record::word;
use crate::regs::{command, result};

/// Pseudo-command: lock with scope "whole device".
pub const LOCK_DEVICE: u32 = 13;
/// Pseudo-command: the commit that clears `unprinted` after a piece was printed.
pub const PRINTED: u32 = 14;

/// One row: the result and the commands it applies to.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Result code of the refusal.
    pub result: u32,
    /// Commands it applies to, as bits by command number.
    pub commands: u32,
}

const fn bits(commands: &[u32]) -> u32 {
    let mut mask = 0;
    let mut i = 0;
    while i < commands.len() {
        mask |= 1 << commands[i];
        i += 1;
    }
    mask
}

const SELECTED_SET: u32 = bits(&[
    command::OPEN,
    command::CLOSE,
    command::DEBIT,
    command::CREDIT,
    command::WITHDRAW,
    command::INTENT,
    command::ISSUE,
    command::CLEAR_INTENT,
    command::REPRINT,
    command::LOCK,
]);
const OPEN_SET: u32 = SELECTED_SET & !bits(&[command::OPEN, command::LOCK]);
const WRITES: u32 = SELECTED_SET & !bits(&[command::ISSUE, command::REPRINT]);

/// Every command there is.
pub const KNOWN: u32 = SELECTED_SET | bits(&[command::SELECT, command::READ, LOCK_DEVICE, PRINTED]);

/// Commands that may use the last generation there is. The others leave one, so that a pending intent can
/// always be booked.
pub const LAST_GENERATION: u32 = bits(&[
    command::DEBIT,
    command::CLEAR_INTENT,
    command::LOCK,
    LOCK_DEVICE,
    PRINTED,
]);

/// Commands that spend VALUE on a piece.
pub const SPENDS: u32 = bits(&[command::DEBIT, command::INTENT]);

/// The checks in precedence order, after [`result::UNKNOWN_COMMAND`].
pub const CHECKS: [Check; 23] = [
    row(result::DEVICE_LOCKED, SELECTED_SET | bits(&[LOCK_DEVICE])),
    row(result::UNKNOWN_SET, bits(&[command::SELECT])),
    row(result::NOT_SELECTED, SELECTED_SET | bits(&[command::READ])),
    row(result::RECORD_DAMAGED, bits(&[command::SELECT])),
    row(result::SET_LOCKED, SELECTED_SET),
    row(result::SET_OPEN, bits(&[command::OPEN])),
    row(result::SET_NOT_OPEN, OPEN_SET),
    row(
        result::BROKEN_SUM,
        (SELECTED_SET | bits(&[PRINTED])) & !bits(&[command::ISSUE, command::LOCK]),
    ),
    row(result::GENERATION_OVERFLOW, WRITES | bits(&[PRINTED])),
    row(
        result::NO_INTENT,
        bits(&[command::ISSUE, command::CLEAR_INTENT]),
    ),
    row(
        result::INTENT_PENDING,
        bits(&[
            command::CLOSE,
            command::WITHDRAW,
            command::INTENT,
            command::REPRINT,
        ]),
    ),
    row(result::INTENT_DIFFERS, bits(&[command::DEBIT])),
    row(result::INTENT_ISSUED, bits(&[command::CLEAR_INTENT])),
    row(result::OPENING_USED, bits(&[command::OPEN])),
    row(
        result::VALUE_ZERO,
        bits(&[
            command::DEBIT,
            command::INTENT,
            command::CREDIT,
            command::WITHDRAW,
        ]),
    ),
    row(
        result::ABOVE_MAXIMUM,
        bits(&[command::DEBIT, command::INTENT]),
    ),
    row(
        result::FUNDS_SHORT,
        bits(&[command::DEBIT, command::INTENT, command::WITHDRAW]),
    ),
    row(result::FUNDS_REMAIN, bits(&[command::CLOSE])),
    row(
        result::ASCENDING_OVERFLOW,
        bits(&[command::DEBIT, command::INTENT]),
    ),
    row(result::CONTROL_SUM_OVERFLOW, bits(&[command::CREDIT])),
    row(
        result::PIECE_COUNT_OVERFLOW,
        bits(&[command::DEBIT, command::INTENT]),
    ),
    row(
        result::NOTHING_UNPRINTED,
        bits(&[command::REPRINT, PRINTED]),
    ),
    row(result::PRINT_DUE, bits(&[command::DEBIT, command::REPRINT])),
];

/// Pairs of clocks of the check phase: a low word, then the high one.
pub mod pair {
    /// Control sum (or limit) plus VALUE; beside it, the intent is compared with the piece asked for.
    pub const CEILING: u32 = 0;
    /// Ascending plus VALUE, against the limit.
    pub const LIMIT: u32 = 1;
    /// Ascending plus descending, against the control sum. Of these words it takes the second by its own step.
    pub const CONTROL: u32 = 2;
    /// Descending (or limit) less VALUE, against ascending.
    pub const FUNDS: u32 = 3;
}

/// Words of the working record that a clock of the check phase looks at.
#[derive(Clone, Copy, Debug)]
pub struct Looks {
    /// What the sum begins with in a set with descending register.
    pub funds: u32,
    /// What it begins with in a set without.
    pub limit: u32,
    /// What is compared.
    pub rival: u32,
}

/// What each clock of the check phase looks at, besides the word of its own number.
pub const LOOKS: [Looks; DECISION as usize] = [
    looks(word::CONTROL_SUM_LO, word::LIMIT_LO, word::INTENT_VALUE),
    looks(word::CONTROL_SUM_HI, word::LIMIT_HI, word::INTENT_DATE_KEY),
    looks(word::ASCENDING_LO, word::ASCENDING_LO, word::LIMIT_LO),
    looks(word::ASCENDING_HI, word::ASCENDING_HI, word::LIMIT_HI),
    looks(word::ASCENDING_LO, word::ASCENDING_LO, word::CONTROL_SUM_LO),
    looks(word::ASCENDING_HI, word::ASCENDING_HI, word::CONTROL_SUM_HI),
    looks(word::DESCENDING_LO, word::LIMIT_LO, word::ASCENDING_LO),
    looks(word::DESCENDING_HI, word::LIMIT_HI, word::ASCENDING_HI),
];

/// The second summand of [`pair::CONTROL`] stands where its steps point.
const _: () = assert!(2 * pair::CONTROL == word::DESCENDING_LO as u32);

const fn looks(funds: usize, limit: usize, rival: usize) -> Looks {
    Looks {
        funds: funds as u32,
        limit: limit as u32,
        rival: rival as u32,
    }
}

const fn row(result: u32, commands: u32) -> Check {
    Check { result, commands }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_follow_the_result_codes() {
        assert_eq!(CHECKS[0].result, result::DEVICE_LOCKED);
        assert!(CHECKS.is_sorted_by(|row, next| row.result < next.result));
    }
}
