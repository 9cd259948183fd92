//! Program of the variant with one processor: the module's and the meter's halves, with a queue instead of a link.

#![no_std]
#![no_main]

use core::cell::RefCell;

use firmware::machine::print_buffer::PrintBuffer;
use firmware::machine::processor::{halt, sleep_unless};
use firmware::machine::start::Ring;
use firmware::meter::{Meter, Order};
use firmware::module::Module;
use firmware::port::{End, Queues};

fn run(_: &'static Ring) -> ! {
    let queues = RefCell::new(Queues::default());
    let sleep = |lines: u32| sleep_unless(|| false, lines);
    let mut meter = Meter::power_up(End::meter(&queues, sleep), PrintBuffer, Order::AfterCode);
    let mut module = Module::power_up(End::module(&queues, sleep));
    loop {
        if !(module.turn() | meter.turn()) {
            sleep_unless(|| false, module.lines() | meter.lines());
        }
    }
}

firmware::program!(run, halt);
