//! The accounting unit as its processor sees it: operands, one command at a time, results, the record.
//!
//! The rule that must never break: no operand or command is written while a command runs (the unit would answer with a
//! bus error), and every result is waited for before the next command.

use crate::machine::processor::{halt, line, sleep_alone};
use crate::machine::registers::{read, write};
use crate::map::{SUPERVISOR_BASE, SUPERVISOR_STATUS, UNIT_BASE, irq, supervisor};
use crate::port::Port;
use crate::record::{Record, WORDS};
use crate::regs::{self, command, status};

/// Scope bit of INFO: the whole device.
const SCOPE_DEVICE: u32 = 1 << 17;

fn register(offset: u32) -> u32 {
    read(UNIT_BASE + offset)
}

fn set_register(offset: u32, value: u32) {
    write(UNIT_BASE + offset, value);
}

fn status_bit(bit: u32) -> bool {
    register(regs::STATUS) >> bit & 1 == 1
}

/// Operands of debit and intent.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// Value in mills.
    pub value: u32,
    /// Date and key indicator as in DATE_KEY.
    pub date_key: u32,
    /// Layout.
    pub layout: u8,
}

/// Lowers the unit's interrupt.
pub fn acknowledge() {
    set_register(regs::IRQ_CLEAR, 1);
}

/// Waits until recovery after power-up is finished.
#[inline(never)]
pub fn wait_until_ready(port: &mut impl Port) {
    while !status_bit(status::READY) {
        port.wait(line(irq::UNIT));
        acknowledge();
    }
}

/// Waits for the result of the command that runs; messages keep coming in meanwhile.
#[inline(never)]
pub fn wait_for_result(port: &mut impl Port) -> u32 {
    while status_bit(status::BUSY) {
        port.wait(line(irq::UNIT));
        acknowledge();
    }
    acknowledge();
    register(regs::RESULT)
}

fn run(port: &mut impl Port, number: u32) -> u32 {
    set_register(regs::COMMAND, number);
    wait_for_result(port)
}

/// Selects a set; its record can be read when the result is OK.
pub fn select(port: &mut impl Port, set: u8) -> u32 {
    set_register(regs::SET, u32::from(set));
    run(port, command::SELECT)
}

/// Starts debit or intent; the result comes with [`wait_for_result`].
#[inline(never)]
pub fn start(number: u32, piece: Piece) {
    set_register(regs::VALUE_LO, piece.value);
    set_register(regs::VALUE_HI, 0);
    set_register(regs::DATE_KEY, piece.date_key);
    set_register(regs::INFO, u32::from(piece.layout));
    set_register(regs::COMMAND, number);
}

/// Sets the issue latch: the code leaves now.
pub fn issue(port: &mut impl Port) -> u32 {
    run(port, command::ISSUE)
}

/// Withdraws the pending intent.
pub fn clear_intent(port: &mut impl Port) -> u32 {
    run(port, command::CLEAR_INTENT)
}

/// Raises the permit again for the unprinted piece.
pub fn reprint(port: &mut impl Port) -> u32 {
    run(port, command::REPRINT)
}

/// Locks the whole device durably, after the command that may still run.
pub fn lock_device(port: &mut impl Port, reason: u32) {
    wait_for_result(port);
    set_register(regs::VALUE_LO, reason);
    set_register(regs::INFO, SCOPE_DEVICE);
    run(port, command::LOCK);
}

/// The tamper mesh has been opened; the look lowers the supervisor's line.
#[must_use]
pub fn mesh_opened() -> bool {
    read(SUPERVISOR_BASE + SUPERVISOR_STATUS) >> supervisor::TAMPER & 1 == 1
}

/// The end of a program that trapped or panicked: the device locks durably and stays silent. In a closed protected area a
/// program traps, so the reason may be the mesh.
pub fn lock_and_halt() -> ! {
    while !status_bit(status::READY) || status_bit(status::BUSY) {
        sleep_alone(line(irq::UNIT));
        acknowledge();
    }
    let reason = if mesh_opened() {
        regs::lock_reason::TAMPER
    } else {
        regs::lock_reason::BY_COMMAND
    };
    set_register(regs::VALUE_LO, reason);
    set_register(regs::INFO, SCOPE_DEVICE);
    set_register(regs::COMMAND, command::LOCK);
    halt()
}

/// The device lock reason, when it is locked.
#[must_use]
pub fn device_lock() -> Option<u8> {
    let value = register(regs::STATUS);
    (value >> status::DEVICE_LOCKED & 1 == 1).then_some((value >> status::LOCK_REASON) as u8)
}

/// The issue latch of the selected set is set.
#[must_use]
pub fn issued() -> bool {
    status_bit(status::ISSUED)
}

/// One word of the selected set's record.
#[must_use]
pub fn record_word(word: usize) -> u32 {
    register(regs::RECORD + 4 * word as u32)
}

/// The whole record of the selected set.
#[inline(never)]
#[must_use]
pub fn record() -> Record {
    let mut record = [0; WORDS];
    for (place, word) in record.iter_mut().enumerate() {
        *word = record_word(place);
    }
    record
}

/// Tells the unit our check code over our own copy; a difference locks the device.
pub fn peer_check(check: u32) {
    set_register(regs::PEER_CHECK, check);
}
