//! Program of the meter.

#![no_std]
#![no_main]

use firmware::machine::link_port::LinkPort;
use firmware::machine::print_buffer::PrintBuffer;
use firmware::machine::processor::halt;
use firmware::machine::start::Ring;
use firmware::meter::{Meter, Order};

fn run(ring: &'static Ring) -> ! {
    Meter::power_up(LinkPort::open(ring), PrintBuffer, Order::WhileWaiting).run()
}

firmware::program!(run, halt);
