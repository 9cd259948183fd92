//! Program of the security module.

#![no_std]
#![no_main]

use firmware::machine::link_port::LinkPort;
use firmware::machine::processor::halt;
use firmware::machine::start::Ring;
use firmware::module::Module;

fn run(ring: &'static Ring) -> ! {
    Module::power_up(LinkPort::open(ring)).run()
}

firmware::program!(run, halt);
