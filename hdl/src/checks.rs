//! The one table of checks: in precedence order, which result a command gets and which commands it applies to.
//!
//! The specification and the hardware description both walk this table; the documentation prints it. The
//! rule that must never break: the order of the rows is the order of the result codes, and a command is refused with the first
//! row that applies to it and whose condition holds.

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
