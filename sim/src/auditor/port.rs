//! What the processor has asked of the accounting unit, as seen at its register port.
//!
//! The rule that must never break: a command counts as accepted only when the unit took the write; what came of it
//! is judged by the record it left.

use hdl::record::SETS;
use hdl::regs::{self, command, result};

use super::books::Command;
use super::invariant::{Findings, Invariant};
use crate::time::Time;

/// The port of one unit.
#[derive(Clone, Debug, Default)]
pub struct Port {
    operands: Command,
    running: Option<Command>,
    /// The running command has left its record.
    committed: bool,
    selected: Option<usize>,
    /// By set: the code of the pending intent may have left.
    issued: [bool; SETS],
    /// Set of the piece under permit.
    permit_set: usize,
    /// The last intent or debit was refused.
    refused: bool,
    /// Between the supply's fall and the end of reset nothing at the port counts.
    down: bool,
}

impl Port {
    /// A command has been accepted and has not been answered.
    #[must_use]
    pub fn awaits_result(&self) -> bool {
        self.running.is_some()
    }

    /// The unit refused the last intent or debit: its piece has ended.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.refused
    }

    /// The port is dead.
    #[must_use]
    pub fn down(&self) -> bool {
        self.down
    }

    /// The set whose piece is or was under permit.
    #[must_use]
    pub fn permit_set(&self) -> usize {
        self.permit_set
    }

    /// The code of the intent pending in `set` may have left.
    #[must_use]
    pub fn issued(&self, set: usize) -> bool {
        self.issued.get(set).is_some_and(|issued| *issued)
    }

    /// The command that may still leave a record in `set`.
    #[must_use]
    pub fn may_write(&self, set: usize) -> Option<Command> {
        let open = |command: &Command| {
            command.writes_record() && !self.committed && self.selected == Some(set)
        };
        self.running.filter(open)
    }

    /// The unit took a write.
    pub fn wrote(&mut self, offset: u32, value: u32) {
        if offset != regs::COMMAND {
            return self.operands.operand(offset, value);
        }
        if let Some(last) = self.running.take() {
            self.took_effect(&last);
        }
        self.committed = false;
        self.running = Some(Command {
            number: value,
            ..self.operands
        });
    }

    /// The processor read the result of its command.
    pub fn answered(&mut self, at: Time, code: u32, findings: &mut Findings) {
        let Some(command) = self.running.take_if(|_| code != result::RUNNING) else {
            return;
        };
        if code == result::OK && command.writes_record() && !self.committed {
            let expected = format!("a record of {command:?}, as the answer was OK");
            findings.breach(Invariant::Atomic, at, expected, "none was written");
        }
        let may_leave_a_record = [result::OK, result::BANK_FAILED, result::OUTCOME_OPEN];
        if !may_leave_a_record.contains(&code) && self.committed {
            let expected = format!("no change, as {command:?} was refused with {code:#x}");
            findings.breach(Invariant::Conservation, at, expected, "a new record");
        }
        if matches!(command.number, command::INTENT | command::DEBIT) {
            self.refused = code != result::OK;
        }
        match code {
            result::OK => self.took_effect(&command),
            result::RECORD_DAMAGED if self.loses_selection(&command) => self.selected = None,
            _ => {}
        }
    }

    /// A record found unreadable ends the selection of its set and of no other.
    fn loses_selection(&self, command: &Command) -> bool {
        let select = command.number == command::SELECT;
        command.number == command::READ || (select && self.selected == Some(command.set as usize))
    }

    fn took_effect(&mut self, command: &Command) {
        let set = command.set as usize;
        match (command.number, self.selected) {
            (command::SELECT, _) if set < SETS => self.selected = Some(set),
            (command::ISSUE, Some(selected)) => self.issued[selected] = true,
            (command::REPRINT, Some(selected)) => self.permit_set = selected,
            _ => {}
        }
    }

    /// The running command has left its record.
    pub fn committed(&mut self) {
        self.committed = true;
    }

    /// The commit in `set` booked a piece.
    pub fn booked(&mut self, set: usize) {
        self.permit_set = set;
    }

    /// The intent of `set` began or ended: its code has not left, as far as is known.
    pub fn intent_changed(&mut self, set: usize) {
        if let Some(issued) = self.issued.get_mut(set) {
            *issued = false;
        }
    }

    /// The supply fails. An interrupted command may still leave its record, until recovery is done.
    pub fn power_failing(&mut self) {
        self.down = true;
        self.operands = Command::default();
        if self.committed {
            self.running = None;
        }
    }

    /// Reset is released.
    pub fn reset_released(&mut self) {
        self.down = false;
    }

    /// Recovery is done: nothing runs, and every code of a `pending` intent counts as issued.
    pub fn ready(&mut self, pending: [bool; SETS]) {
        self.running = None;
        self.selected = None;
        self.issued = pending;
    }
}
