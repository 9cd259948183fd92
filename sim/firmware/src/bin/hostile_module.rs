//! A hostile program in the module's place: tries to read a key by every way there is. For tests.
//!
//! Each attempt sends two bytes on the link: its number, and 0x00 when it trapped, 0x01 when the gate refused it, or 0xff
//! when it got through. 0xee ends the list.

#![no_std]
#![no_main]
#![allow(unsafe_code)]

use core::sync::atomic::{AtomicU32, Ordering};

use firmware::machine::processor::{enter_gate, halt};
use firmware::machine::registers::{read, write};
use firmware::machine::start::Ring;
use firmware::map::{
    CIPHER_BASE, LINK_BASE, LINK_DATA, LINK_STATUS, PROTECTED_BASE, PROTECTED_BYTES, gate,
};

static ATTEMPT: AtomicU32 = AtomicU32::new(0);

const TRAPPED: u8 = 0x00;
const REFUSED: u8 = 0x01;
const THROUGH: u8 = 0xff;

fn send(byte: u8) {
    while read(LINK_BASE + LINK_STATUS) & 2 != 0 {}
    write(LINK_BASE + LINK_DATA, u32::from(byte));
}

fn report(answer: u8) {
    send(ATTEMPT.load(Ordering::Relaxed) as u8);
    send(answer);
}

fn judge(answer: u32) -> u8 {
    if answer == 0 { THROUGH } else { REFUSED }
}

/// Enters the cipher ROM beside its gate.
fn enter_beside(offset: u32) {
    // SAFETY: there is none; the processor must refuse this.
    let inside: extern "C" fn() =
        unsafe { core::mem::transmute((CIPHER_BASE + offset) as usize as *const ()) };
    inside();
}

/// One attempt; false when there are no more.
fn attempt(number: u32) -> Option<u8> {
    let answer = match number {
        0 => read(PROTECTED_BASE + 8) as u8 | 1,
        1 => read(PROTECTED_BASE + PROTECTED_BYTES - 4) as u8 | 1,
        2 => {
            write(PROTECTED_BASE + 4, 0);
            THROUGH
        }
        3 => {
            enter_beside(8);
            THROUGH
        }
        4 => {
            enter_beside(0x200);
            THROUGH
        }
        // The gate reads or writes the protected area for its caller.
        5 => judge(enter_gate(gate::CHAIN, 1, gate::ZERO, PROTECTED_BASE + 8)),
        6 => judge(enter_gate(gate::COPY, 0, PROTECTED_BASE + 4, 8)),
        // A slot number that would lie in the key table.
        7 => judge(enter_gate(gate::COPY, 0xffff_fff0, 0x1000_0100, 8)),
        // A code without a key that was found right.
        8 => judge(enter_gate(gate::CHAIN, 1, gate::ZERO, 0x1000_0100)),
        _ => return None,
    };
    Some(answer)
}

fn go_on() -> ! {
    loop {
        match attempt(ATTEMPT.load(Ordering::Relaxed)) {
            Some(answer) => report(answer),
            None => break,
        }
        ATTEMPT.store(ATTEMPT.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }
    send(0xee);
    halt()
}

fn run(_: &'static Ring) -> ! {
    go_on()
}

fn trapped() -> ! {
    report(TRAPPED);
    ATTEMPT.store(ATTEMPT.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    go_on()
}

firmware::program!(run, trapped);
