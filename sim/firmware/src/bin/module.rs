//! Program of the security module.

#![no_std]
#![no_main]

use firmware::machine::link_port::LinkPort;
use firmware::machine::start::Ring;
use firmware::module::Module;
use firmware::unit::lock_and_halt;

fn run(ring: &'static Ring) -> ! {
    Module::power_up(LinkPort::open(ring)).run()
}

firmware::program!(run, lock_and_halt);
