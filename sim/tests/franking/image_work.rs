//! The meter's image work in cycles: more than the link's transfer, less than one block of the compact cipher, so that
//! the order of the strategies is the cipher's doing.

use std::sync::Arc;

use sim::cpu::{StallClass, Symbols};
use sim::{Entry, Observer, Processor, Scenario, Setup, Time};

use super::piece;

/// Cycles of each call of one function of the meter, from its first instruction to the next one of its caller.
struct Calls {
    symbols: Arc<Symbols>,
    function: &'static str,
    entered: Option<u64>,
    cycles: Vec<u64>,
}

impl Observer for Calls {
    fn retire(&mut self, processor: Processor, at: u64, pc: u32, _: u32, _: StallClass) {
        if processor != Processor::Meter {
            return;
        }
        let Some(place) = self.symbols.find(pc) else {
            return;
        };
        if place.symbol.name.contains(self.function) && place.offset == 0 {
            self.entered = Some(at);
        } else if place.symbol.name.ends_with(">::run")
            && let Some(entered) = self.entered.take()
        {
            self.cycles.push(at - entered);
        }
    }
}

fn cycles_of(function: &'static str) -> u64 {
    let scenario = Scenario {
        pieces: vec![piece(Entry::Keyboard, 0, 550, 1)],
        ..Scenario::default()
    };
    let setup = Setup::new(scenario).unwrap();
    let mut board = setup
        .board(hdl::unit(hdl::Backend::default()).unwrap())
        .unwrap();
    let mut calls = Calls {
        symbols: Arc::clone(&setup.firmware.meter.as_ref().unwrap().symbols),
        function,
        entered: None,
        cycles: Vec::new(),
    };
    board.run(Time::from_s(5), &mut calls);
    assert_eq!(calls.cycles.len(), 1, "{function}");
    calls.cycles[0]
}

#[test]
fn the_image_work_ahead_of_the_code_lies_between_link_and_cipher() {
    let ahead = cycles_of("compile_frame");
    let behind = cycles_of("place_code");
    println!("compile_frame {ahead} cycles, place_code {behind} cycles");
    // Request and code of layout 1: 12 and 32 bytes of 10 us at 16 MHz.
    let link = (12 + 32) * 160;
    // One block of compact triple DES, as in `tests/golden/cipher_cycles.txt`.
    let block = 114_282;
    assert!(ahead > link, "{ahead}");
    let hundreds = (ahead + 50) / 100;
    let quoted = format!("takes {},{}00 cycles", hundreds / 10, hundreds % 10);
    let page = include_str!("../../../README.md");
    assert!(
        page.contains(&quoted),
        "README.md should say that it {quoted}"
    );
    assert!(ahead < block && behind < block, "{ahead} {behind}");
}
