//! The register map of the accounting unit: the one source of every address, code and constant at its port.
//!
//! The documentation table (`hdl/registers.md`) and the firmware's constants are generated from the
//! tables here, and the unit decodes by the same constants. A number that appears at the port and not
//! in this file is a defect. No dependency, `no_std`-clean: the firmware may include this file as it is.

/// Who may use a register, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Read only; a write answers `pslverr` and changes nothing.
    Read,
    /// Write only; a read returns zero.
    Write,
    /// Read and write.
    Both,
}

/// One row of the register table.
#[derive(Clone, Copy, Debug)]
pub struct Register {
    /// Name in the field's words.
    pub name: &'static str,
    /// Byte offset from the unit's base.
    pub offset: u32,
    /// Direction as the processor sees it.
    pub direction: Direction,
    /// What it holds.
    pub doc: &'static str,
}

/// One row of a table of codes.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// Name in the field's words.
    pub name: &'static str,
    /// Number at the port.
    pub value: u32,
    /// What it means.
    pub doc: &'static str,
}

macro_rules! registers {
    ($($name:ident = $offset:literal, $direction:ident, $doc:literal;)*) => {
        $(#[doc = $doc] pub const $name: u32 = $offset;)*
        /// Every register, in address order.
        pub const REGISTERS: &[Register] = &[$(Register {
            name: stringify!($name), offset: $offset, direction: Direction::$direction, doc: $doc,
        }),*];
    };
}

macro_rules! codes {
    ($(#[$meta:meta])* $table:ident, $prefix:ident; $($name:ident = $value:literal, $doc:literal;)*) => {
        #[doc = concat!("Numbers of `", stringify!($table), "`.")]
        pub mod $prefix {
            $(#[doc = $doc] pub const $name: u32 = $value;)*
        }
        $(#[$meta])*
        pub const $table: &[Code] = &[$(Code { name: stringify!($name), value: $value, doc: $doc }),*];
    };
}

registers! {
    ID = 0x00, Read, "Identity: 0x4950 in the upper half, the number of register sets in bits 7..0.";
    STATUS = 0x04, Read, "Status bits, see the status table.";
    COMMAND = 0x08, Both, "Write: start a command. While one runs or before ready the write answers pslverr and changes nothing. Read: the last command accepted, 15 for any code above.";
    RESULT = 0x0c, Read, "Result code of the last command; 0xff while it runs.";
    SET = 0x10, Both, "Operand: register set number of select; 7 for any number above.";
    VALUE_LO = 0x14, Both, "Operand: value in mills, low word. For lock: the lock reason.";
    VALUE_HI = 0x18, Both, "Operand: value in mills, high word. Debit and intent need zero here.";
    DATE_KEY = 0x1c, Both, "Operand of intent and debit: year - 2000 in bits 31..24, month 23..16, day 15..8, key indicator 7..0.";
    INFO = 0x20, Both, "Operand: layout of the code in bits 7..0 (intent, debit); opening number in bits 15..8 and set kind in bit 16, 1 = with descending register (open); lock scope in bit 17, 1 = whole device (lock).";
    LICENCE = 0x24, Both, "Operand of open: licence number.";
    PEER_CHECK = 0x28, Write, "The processor's check code over its own copy of the selected record. A difference locks the device. Not compared while no set is selected, while HOME is down, or while UNREPORTED stands.";
    IRQ_CLEAR = 0x2c, Write, "Any write lowers the interrupt.";
    RECORD = 0x80, Read, "Working record of the selected set, word 0, with one wait state. The words follow in the record's order up to RECORD + 4 * 18.";
}

codes! {
    /// Bits of STATUS, by bit number.
    STATUS_BITS, status;
    READY = 0, "Recovery is finished: commands are accepted.";
    BUSY = 1, "A command runs and has no result yet.";
    BACKGROUND = 2, "The unit works by itself: bank B is still being written, a printed piece or a lock is being recorded, or the selected record is on its way back. Commands other than issue wait for it.";
    PERMIT = 3, "The print permit is up.";
    DEVICE_LOCKED = 4, "The whole device is locked.";
    SELECTED = 5, "A set is selected and its record loaded.";
    ISSUED = 6, "The issue latch of the selected set is set: its code may have left.";
    IRQ = 7, "The interrupt is raised.";
    SET = 8, "Selected set, bits 10..8.";
    UNREPORTED = 11, "The unit changed a record by itself (a piece was printed) and IRQ_CLEAR has not been written since: read the record again. Until then PEER_CHECK is not compared.";
    HOME = 12, "RECORD shows the selected set's record as it stands in a bank. Not while a command applies, nor while the unit works on another record by itself: read STATUS after the words.";
    LOCK_REASON = 16, "Device lock reason, bits 23..16.";
}

/// Upper half of register ID: "IP".
pub const IDENTITY: u32 = 0x4950_0000;

codes! {
    /// Bits of INFO, by the lowest bit number.
    INFO_BITS, info;
    LAYOUT = 0, "Layout of the code, bits 7..0 (intent, debit).";
    OPENING = 8, "Opening number, bits 15..8 (open).";
    DESCENDING = 16, "The set has a descending register (open).";
    WHOLE_DEVICE = 17, "The lock is for the whole device (lock).";
}

codes! {
    /// Commands, as written to COMMAND.
    COMMANDS, command;
    SELECT = 0x01, "Load the record of set SET from bank A, or from bank B when A's copy is damaged.";
    READ = 0x02, "Load the selected set's record again from the banks.";
    OPEN = 0x03, "Open an empty or closed set under a licence. VALUE is the first credit (with descending register) or the limit (without).";
    CLOSE = 0x04, "Close the selected set; its descending register must be zero.";
    DEBIT = 0x05, "Book one piece of VALUE; fulfils a pending intent of the same value, date, key and layout. The permit of the set's piece before ends when it is accepted.";
    CREDIT = 0x06, "Add VALUE to descending and control sum, or to the limit of a set without descending register.";
    WITHDRAW = 0x07, "Take VALUE from descending and control sum, or from the limit.";
    INTENT = 0x08, "Write down durably that one piece of VALUE is about to be released.";
    ISSUE = 0x09, "Set the issue latch: the code leaves now. Answered at once, also in the background phase.";
    CLEAR_INTENT = 0x0a, "Withdraw the pending intent while its code has not been issued.";
    REPRINT = 0x0b, "Raise the permit again for the last booked, unprinted piece. Changes no books. A report of the head that comes while it is judged ends the piece: then it is answered, and the permit stays down.";
    LOCK = 0x0c, "Lock the selected set or, with scope, the device, with reason VALUE_LO.";
}

codes! {
    /// Results. Those of the check table stand in its order: the first that applies is the answer.
    RESULTS, result;
    OK = 0x00, "Done; the new record stands in bank A.";
    UNKNOWN_COMMAND = 0x01, "No such command.";
    DEVICE_LOCKED = 0x02, "The device is locked; only select and read are accepted.";
    UNKNOWN_SET = 0x03, "SET is not below the number of sets.";
    NOT_SELECTED = 0x04, "No set is selected.";
    RECORD_DAMAGED = 0x05, "Neither bank holds a readable record of this set, or recovery could not trust it. Found only when a command needs the record, it changes one thing: the set is unusable until the next reset, and if it was the selected one, none is selected.";
    SET_LOCKED = 0x06, "The selected set is locked.";
    SET_OPEN = 0x07, "The set is open already.";
    SET_NOT_OPEN = 0x08, "The set is empty or closed.";
    BROKEN_SUM = 0x09, "Ascending, descending and control sum of the working record do not agree. The one refusal that locks the device.";
    GENERATION_OVERFLOW = 0x0a, "The generation counter is at its end.";
    NO_INTENT = 0x0b, "No intent is pending.";
    INTENT_PENDING = 0x0c, "An intent is pending and forbids this command.";
    INTENT_DIFFERS = 0x0d, "Value, date, key or layout differ from the pending intent.";
    INTENT_ISSUED = 0x0e, "The code of the pending intent may have left; it cannot be cleared.";
    OPENING_USED = 0x0f, "The opening number is not above the last one of this set.";
    VALUE_ZERO = 0x10, "The value is zero.";
    ABOVE_MAXIMUM = 0x11, "The value is above the maximum imprint.";
    FUNDS_SHORT = 0x12, "Descending (or limit less ascending) is below the value.";
    FUNDS_REMAIN = 0x13, "Descending is not zero.";
    ASCENDING_OVERFLOW = 0x14, "Ascending would pass its highest value.";
    CONTROL_SUM_OVERFLOW = 0x15, "Control sum (or limit) would pass its highest value.";
    PIECE_COUNT_OVERFLOW = 0x16, "The piece count is at its end.";
    NOTHING_UNPRINTED = 0x17, "No booked piece waits for its imprint.";
    BANK_FAILED = 0x18, "Bank A or B failed while writing; the device locks. The command ended in the new state if the other bank holds it verified.";
    PRINT_DUE = 0x19, "The permit is up for a piece of another set, or a printed piece is not recorded yet.";
    OUTCOME_OPEN = 0x1a, "The unit has found a flipped bit or an impossible state; it locks and recovers. Whether the command ended, or was taken at all, is what the record says once READY is up again.";
    RUNNING = 0xff, "The command has no result yet.";
}

codes! {
    /// Reasons of a lock, kept durably.
    LOCK_REASONS, lock_reason;
    NONE = 0x00, "Not locked.";
    BY_COMMAND = 0x01, "Locked by the processor without a better reason.";
    PEER_MISMATCH = 0x02, "Processor and unit disagree about the record.";
    BANK_FAILED = 0x03, "A bank failed, is missing or does not answer.";
    RECORD_DAMAGED = 0x04, "No readable device record, or its newest one cannot be trusted. (A set so found answers result RECORD_DAMAGED and does not lock the device.)";
    RECORDS_DIFFER = 0x05, "Two valid device records of equal generation differ. (A set so found answers result RECORD_DAMAGED.)";
    BROKEN_SUM = 0x06, "Ascending, descending and control sum do not agree.";
    ILLEGAL_STATE = 0x07, "A state or a two-rail pin took a value that cannot be.";
    KEY_CHECK = 0x08, "A key failed its check value (set by the processor).";
    MIRROR_LOST = 0x09, "The processor's mirror differs by more than one transaction (set by the processor).";
    TAMPER = 0x0a, "The tamper mesh was opened (set by the processor).";
    UPSET = 0x0b, "A stored bit flipped: a register, or a word of the working record, and its complement did not fit.";
}
