//! The meter's devices as functions: keys, scale, sensors, motor, host queue, print head.

use crate::machine::processor::line;
use crate::machine::registers::{read, write};
use crate::map::{
    HEAD_BASE, HEAD_CONTROL, HEAD_STATUS, HOST_BASE, HOST_DATA, HOST_IRQ_ENABLE, HOST_STATUS,
    KEYBOARD_BASE, KEYBOARD_DATA, KEYBOARD_STATUS, SCALE_BASE, SCALE_STATUS, SCALE_WEIGHT,
    TRANSPORT_BASE, TRANSPORT_CONTROL, TRANSPORT_EVENTS, head_status, irq,
};

const FEED: u32 = 1 << 0;
const LAST: u32 = 1 << 31;

/// What the head reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadEvent {
    /// The picture is on the letter.
    Printed,
    /// The letter passed without permit or unarmed.
    Missed,
}

/// Interrupt lines to sleep on.
#[must_use]
pub fn lines(keys: bool, host: bool) -> u32 {
    let mut lines = line(irq::TRANSPORT) | line(irq::HEAD);
    if keys {
        lines |= line(irq::KEYBOARD) | line(irq::SCALE);
    }
    if host {
        lines |= line(irq::HOST);
    }
    write(HOST_BASE + HOST_IRQ_ENABLE, u32::from(host));
    lines
}

/// The oldest key, if one waits.
#[must_use]
pub fn key() -> Option<u32> {
    (read(KEYBOARD_BASE + KEYBOARD_STATUS) & 1 == 1).then(|| read(KEYBOARD_BASE + KEYBOARD_DATA))
}

/// A new stable weight in grams.
#[must_use]
pub fn weight() -> Option<u32> {
    if read(SCALE_BASE + SCALE_STATUS) & 1 == 0 {
        return None;
    }
    write(SCALE_BASE + SCALE_STATUS, 1);
    Some(read(SCALE_BASE + SCALE_WEIGHT))
}

/// A letter has reached the feed sensor since the last look.
#[must_use]
pub fn letter_sensed() -> bool {
    let events = read(TRANSPORT_BASE + TRANSPORT_EVENTS);
    if events != 0 {
        write(TRANSPORT_BASE + TRANSPORT_EVENTS, events);
    }
    events & FEED != 0
}

/// Motor on or off.
pub fn motor(on: bool) {
    write(TRANSPORT_BASE + TRANSPORT_CONTROL, u32::from(on));
}

/// An entry waits in the host's queue.
#[must_use]
pub fn batch_waits() -> bool {
    read(HOST_BASE + HOST_STATUS) & 1 == 1
}

/// The oldest entry of the host's queue: set, value in mills, last of its batch.
#[must_use]
pub fn batch_entry() -> Option<(u8, u32, bool)> {
    if !batch_waits() {
        return None;
    }
    let entry = read(HOST_BASE + HOST_DATA);
    Some((
        ((entry >> 24) & 15) as u8,
        entry & 0x00ff_ffff,
        entry & LAST != 0,
    ))
}

/// The picture in the print buffer is final.
pub fn arm() {
    write(HEAD_BASE + HEAD_CONTROL, 1);
}

/// Nothing is to be printed.
pub fn disarm() {
    write(HEAD_BASE + HEAD_CONTROL, 0);
}

/// The head neither waits for a letter nor prints: the print buffer may be changed.
#[must_use]
pub fn head_is_free() -> bool {
    read(HEAD_BASE + HEAD_STATUS) & (head_status::ARMED | head_status::PRINTING) == 0
}

/// What the head reports since the last look.
#[must_use]
pub fn head_event() -> Option<HeadEvent> {
    let status = read(HEAD_BASE + HEAD_STATUS);
    let event = if status & head_status::PRINTED != 0 {
        (head_status::PRINTED, HeadEvent::Printed)
    } else if status & head_status::MISSED != 0 {
        (head_status::MISSED, HeadEvent::Missed)
    } else {
        return None;
    };
    write(HEAD_BASE + HEAD_STATUS, event.0);
    Some(event.1)
}
