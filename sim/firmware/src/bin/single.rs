//! Program of the variant with one processor: the module's and the meter's halves, with a queue instead of a link.

#![no_std]
#![no_main]

use core::cell::RefCell;

use firmware::machine::print_buffer::PrintBuffer;
use firmware::machine::processor::sleep_unless;
use firmware::machine::start::Ring;
use firmware::meter::{Meter, Order};
use firmware::module::Module;
use firmware::port::{End, Queues};
use firmware::unit::lock_and_halt;

fn run(_: &'static Ring) -> ! {
    let queues = RefCell::new(Queues::default());
    let meter = RefCell::new(Meter::power_up(
        End::meter(&queues, |_| {}),
        PrintBuffer,
        Order::AfterCode,
    ));
    // While the module's half waits for the accounting unit, the meter's half works.
    let turn_or_sleep = |lines: u32| {
        if !meter.borrow_mut().turn() {
            sleep_unless(|| false, lines | meter.borrow().lines());
        }
    };
    let mut module = Module::power_up(End::module(&queues, turn_or_sleep));
    loop {
        if !module.turn() {
            turn_or_sleep(module.lines());
        }
    }
}

firmware::program!(run, lock_and_halt);
