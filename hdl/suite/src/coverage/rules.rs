//! Which bins can be reached at all, by the rules of the unit and not by what was seen.
//!
//! The order of the checks stands here a second time, written from the unit's documentation, so that a slip in the unit's own
//! table makes a hole or a hit astray. The rule that must never break: what is called unreachable has a reason that
//! holds for every record a bank may hold and for every moment at which something may happen outside.

use hdl::Phase;
use hdl::codes::state;
use hdl::regs::result::{
    ABOVE_MAXIMUM, ASCENDING_OVERFLOW, BANK_FAILED, BROKEN_SUM, CONTROL_SUM_OVERFLOW,
    DEVICE_LOCKED, FUNDS_REMAIN, FUNDS_SHORT, GENERATION_OVERFLOW, INTENT_DIFFERS, INTENT_ISSUED,
    INTENT_PENDING, NO_INTENT, NOT_SELECTED, NOTHING_UNPRINTED, OK, OPENING_USED, OUTCOME_OPEN,
    PIECE_COUNT_OVERFLOW, PRINT_DUE, RECORD_DAMAGED, SET_LOCKED, SET_NOT_OPEN, SET_OPEN,
    UNKNOWN_COMMAND, UNKNOWN_SET, VALUE_ZERO,
};

use super::bin::{Asked, Banks, Bin, Met, Step};

/// The refusals of a command, in the order in which they are looked for.
fn checks(asked: Asked) -> Vec<u32> {
    [gates(asked), scruples(asked)].concat()
}

/// Those that ask whether the command is in place at all.
fn gates(asked: Asked) -> &'static [u32] {
    match asked {
        Asked::Unknown => &[UNKNOWN_COMMAND],
        Asked::Select => &[UNKNOWN_SET],
        Asked::Read => &[NOT_SELECTED],
        Asked::LockDevice => &[DEVICE_LOCKED],
        Asked::Lock => &[DEVICE_LOCKED, NOT_SELECTED, SET_LOCKED],
        Asked::Open => &[DEVICE_LOCKED, NOT_SELECTED, SET_LOCKED, SET_OPEN],
        _ => &[DEVICE_LOCKED, NOT_SELECTED, SET_LOCKED, SET_NOT_OPEN],
    }
}

/// Those that ask whether it may be done, behind them.
fn scruples(asked: Asked) -> &'static [u32] {
    match asked {
        Asked::Unknown | Asked::Select | Asked::Read | Asked::LockDevice => &[],
        Asked::Open => &[BROKEN_SUM, GENERATION_OVERFLOW, OPENING_USED],
        Asked::Close => &[
            BROKEN_SUM,
            GENERATION_OVERFLOW,
            INTENT_PENDING,
            FUNDS_REMAIN,
        ],
        Asked::Debit => &[
            BROKEN_SUM,
            GENERATION_OVERFLOW,
            INTENT_DIFFERS,
            VALUE_ZERO,
            ABOVE_MAXIMUM,
            FUNDS_SHORT,
            ASCENDING_OVERFLOW,
            PIECE_COUNT_OVERFLOW,
            PRINT_DUE,
        ],
        Asked::Credit => &[
            BROKEN_SUM,
            GENERATION_OVERFLOW,
            VALUE_ZERO,
            CONTROL_SUM_OVERFLOW,
        ],
        Asked::Withdraw => &[
            BROKEN_SUM,
            GENERATION_OVERFLOW,
            INTENT_PENDING,
            VALUE_ZERO,
            FUNDS_SHORT,
        ],
        Asked::Intent => &[
            BROKEN_SUM,
            GENERATION_OVERFLOW,
            INTENT_PENDING,
            VALUE_ZERO,
            ABOVE_MAXIMUM,
            FUNDS_SHORT,
            ASCENDING_OVERFLOW,
            PIECE_COUNT_OVERFLOW,
        ],
        Asked::Issue => &[NO_INTENT],
        Asked::ClearIntent => &[BROKEN_SUM, GENERATION_OVERFLOW, NO_INTENT, INTENT_ISSUED],
        Asked::Reprint => &[BROKEN_SUM, INTENT_PENDING, NOTHING_UNPRINTED, PRINT_DUE],
        Asked::Lock => &[GENERATION_OVERFLOW],
    }
}

/// Whether a check refuses, as far as that follows from what the command met.
enum Refuses {
    Never(&'static str),
    Perhaps,
    Always,
}

/// Always or never, with the reason for never.
fn exactly(holds: bool, otherwise: &'static str) -> Refuses {
    if holds {
        Refuses::Always
    } else {
        Refuses::Never(otherwise)
    }
}

/// Always where it is known to hold, and possible elsewhere.
fn at_least(holds: bool) -> Refuses {
    if holds {
        Refuses::Always
    } else {
        Refuses::Perhaps
    }
}

fn refuses(check: u32, asked: Asked, met: Met) -> Refuses {
    let intended = matches!(met, Met::Pending | Met::Issued);
    let shut = matches!(met, Met::Empty | Met::Closed);
    match check {
        UNKNOWN_COMMAND => Refuses::Always,
        // An alarm may come while any other command is checked.
        DEVICE_LOCKED if asked == Asked::Issue => exactly(
            met == Met::DeviceLocked,
            "an issue is decided at the edge after; no alarm comes between",
        ),
        DEVICE_LOCKED => at_least(met == Met::DeviceLocked),
        NOT_SELECTED if met == Met::DeviceLocked => Refuses::Perhaps,
        NOT_SELECTED => exactly(met == Met::NotSelected, "a set is selected"),
        SET_LOCKED => exactly(met == Met::SetLocked, "the set is not locked"),
        SET_OPEN => exactly(!shut, "the set is not open"),
        SET_NOT_OPEN => exactly(shut, "the set is open"),
        NO_INTENT => exactly(!intended, "an intent is pending"),
        INTENT_PENDING => exactly(intended, "no intent is pending"),
        INTENT_DIFFERS if intended => Refuses::Perhaps,
        INTENT_DIFFERS => Refuses::Never("no intent is pending"),
        INTENT_ISSUED => exactly(met == Met::Issued, "the code has not been issued"),
        NOTHING_UNPRINTED => match met {
            Met::Unprinted => Refuses::Never("a piece waits for its imprint"),
            Met::Open | Met::Limited => Refuses::Always,
            _ => Refuses::Perhaps,
        },
        PRINT_DUE => match met {
            Met::Elsewhere => Refuses::Always,
            Met::Unprinted | Met::Open | Met::Limited => {
                Refuses::Never("without a permit no report counts")
            }
            _ => Refuses::Perhaps,
        },
        _ => Refuses::Perhaps,
    }
}

/// What a command does with the banks once nothing refuses it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    /// Nothing.
    Nothing,
    /// Reads a record.
    Loads,
    /// Writes a record.
    Commits,
    /// Reads the device record and writes it.
    LoadsAndCommits,
}

fn work(asked: Asked) -> Work {
    match asked {
        Asked::Unknown | Asked::Issue | Asked::Reprint => Work::Nothing,
        Asked::Select | Asked::Read => Work::Loads,
        Asked::LockDevice => Work::LoadsAndCommits,
        _ => Work::Commits,
    }
}

/// Whether a command that nothing refuses can have this result between banks of which some fail.
fn ends(asked: Asked, result: u32, failing: Banks) -> Result<(), &'static str> {
    let work = work(asked);
    let loads = matches!(work, Work::Loads | Work::LoadsAndCommits);
    let commits = matches!(work, Work::Commits | Work::LoadsAndCommits);
    match result {
        OK if loads && failing == Banks::Both => Err("no bank can be read"),
        OK if commits && failing.has_a() => Err("bank A does not take the record"),
        OK => Ok(()),
        // A record may have decayed in a bank that answers.
        RECORD_DAMAGED if loads => Ok(()),
        RECORD_DAMAGED => Err("the command reads no record"),
        _ if !commits => Err("the command writes no record"),
        _ if loads && failing == Banks::Both => Err("the device record cannot be read"),
        _ if failing.has_a() => Ok(()),
        _ => Err("bank A takes the record, and bank B follows behind the answer"),
    }
}

fn answer(asked: Asked, result: u32, met: Met, failing: Banks) -> Result<(), &'static str> {
    if result == OUTCOME_OPEN {
        // A flip may strike while any command runs.
        return Ok(());
    }
    let ended = matches!(result, OK | BANK_FAILED | RECORD_DAMAGED);
    let checks = checks(asked);
    let place = checks.iter().position(|check| *check == result);
    if !ended && place.is_none() {
        return Err("the command is not checked for it");
    }
    let before = &checks[..place.unwrap_or(checks.len())];
    let settled = |check: &u32| matches!(refuses(*check, asked, met), Refuses::Always);
    if before.iter().any(settled) {
        return Err("a check before refuses it always");
    }
    match refuses(result, asked, met) {
        _ if ended => ends(asked, result, failing),
        Refuses::Never(why) => Err(why),
        _ => Ok(()),
    }
}

/// Whether a bin can be reached.
///
/// # Errors
/// It cannot, and why.
pub fn reachable(bin: Bin) -> Result<(), &'static str> {
    match bin {
        Bin::Answer {
            asked,
            result,
            met,
            failing,
            ..
        } => answer(asked, result, met, failing),
        Bin::Taken { phase, .. } => match phase {
            Phase::Accepting
            | Phase::BackgroundB
            | Phase::Printed
            | Phase::Locking
            | Phase::Homing => Ok(()),
            Phase::Idle | Phase::Locked => Err("a command that was taken is under way"),
            _ => Err("the port takes no command then"),
        },
        Bin::Sequencer { state, step, .. } => match state {
            state::IDLE | state::SETTLE | state::CHOOSE | state::CHECK | state::APPLY
                if step != Step::Ask =>
            {
                Err("no bank is asked in this state")
            }
            _ => Ok(()),
        },
    }
}

#[cfg(test)]
mod tests {
    use hdl::checks::{CHECKS, LOCK_DEVICE};
    use hdl::regs::result::RECORD_DAMAGED;

    use super::{Asked, checks};

    #[test]
    fn the_order_written_here_is_that_of_the_units_table() {
        for asked in Asked::ALL.iter().filter(|asked| **asked != Asked::Unknown) {
            let number = match asked {
                Asked::LockDevice => LOCK_DEVICE,
                asked => asked.number(),
            };
            let rows = CHECKS.iter().filter(|row| row.commands >> number & 1 == 1);
            // A damaged record is met in the banks, whatever the table knows of it by then.
            let table: Vec<u32> = rows
                .map(|row| row.result)
                .filter(|code| *code != RECORD_DAMAGED)
                .collect();
            assert_eq!(checks(*asked), table, "{}", asked.name());
        }
    }
}
