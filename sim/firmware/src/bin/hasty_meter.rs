//! A meter that changes its mind: asks for a code and sends new system data while the module computes it. For tests.
//!
//! First the key indicator changes inside routine 2, then data that are not needed for the code, then data that are not
//! valid. It prints nothing.

#![no_std]
#![no_main]

use firmware::machine::link_port::LinkPort;
use firmware::machine::processor::{halt, line};
use firmware::machine::registers::{read, write};
use firmware::machine::start::Ring;
use firmware::map::{CLOCK_BASE, TIMER_AT, TIMER_CLEAR, TIMER_NOW, irq};
use firmware::message::{Message, system_data};
use firmware::port::Port;

/// Microseconds from the request to the new data: inside the first cipher block of the compact code.
const INSIDE_US: u32 = 3_000;

fn wait_us(port: &mut LinkPort, us: u32) {
    let until = read(CLOCK_BASE + TIMER_NOW).wrapping_add(us);
    write(CLOCK_BASE + TIMER_AT, until);
    while (read(CLOCK_BASE + TIMER_NOW).wrapping_sub(until) as i32) < 0 {
        port.wait(line(irq::TIMER));
    }
    write(CLOCK_BASE + TIMER_CLEAR, 1);
}

fn wait_for(port: &mut LinkPort, wanted: fn(&Message) -> bool) {
    loop {
        match port.receive() {
            Some(message) if wanted(&message) => return,
            Some(_) => {}
            None => port.sleep(0),
        }
    }
}

fn run(ring: &'static Ring) -> ! {
    let mut port = LinkPort::open(ring);
    port.send(&Message::Hello);
    wait_for(&mut port, |message| matches!(message, Message::Ready(_)));
    // Routine 1 has had its time.
    wait_us(&mut port, 200_000);
    let changes = [
        (system_data::KEY_INDICATOR, 2),
        (system_data::SLOGAN, 3),
        (system_data::KEY_INDICATOR, 9),
        (system_data::DATE, 3 << 16 | 2 << 8 | 30),
        (system_data::DATE, 3 << 16 | 2 << 8 | 7),
        (system_data::DATE, 3 << 16 | 2 << 8 | 9),
    ];
    for (piece, (kind, value)) in changes.into_iter().enumerate() {
        port.send(&Message::Request {
            piece: piece as u16 + 1,
            set: 0,
            value: 550,
            last: true,
        });
        wait_us(&mut port, INSIDE_US);
        port.send(&Message::SystemData { kind, value });
        wait_for(&mut port, |message| {
            matches!(message, Message::Booked(_) | Message::Refused { .. })
        });
        wait_us(&mut port, 200_000);
    }
    halt()
}

firmware::program!(run, halt);
