//! A device that answers with an error: the processor traps, and the access ends where its handler begins.

mod common;

use common::program::elf;
use common::*;
use sim::cpu::{StallClass, csr_number::MTVEC};
use sim::map::UNIT_BASE;
use sim::{
    CipherCode, Clock, DeviceAccess, Event, Firmware, Observer, Processor, Scenario, Setup,
    Strategy, Time,
};

/// Where the program's handler stands.
const HANDLER: u32 = 0x100;

/// Notes the access and when the handler's first instruction starts.
struct Watch {
    clock: Clock,
    origin: u64,
    access: Option<DeviceAccess>,
    entered: Option<Time>,
}

impl Observer for Watch {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Started { .. } => self.origin = self.clock.edges_before(at),
            Event::Access(access) => self.access = Some(*access),
            _ => {}
        }
    }
    fn retire(&mut self, _: Processor, at: u64, pc: u32, _: u32, _: StallClass) {
        if pc == HANDLER && self.entered.is_none() {
            self.entered = Some(self.clock.edge(self.origin + at));
        }
    }
}

#[test]
fn an_error_takes_the_transfer_of_any_access_and_then_the_way_to_the_handler() {
    let scenario = Scenario {
        strategy: Strategy::Single,
        ..Scenario::default()
    };
    let mut setup = Setup::new(scenario).expect("the default scenario");
    // The identity cannot be written.
    let mut words = vec![
        addi(T0, ZERO, HANDLER as i32),
        csrrw(ZERO, MTVEC, T0),
        lui(T0, UNIT_BASE),
        sw(ZERO, T0, 0),
    ];
    words.resize(32, NOP);
    words.push(jal(ZERO, 0));
    setup.firmware =
        Firmware::single(CipherCode::Table, Some(&elf(&words))).expect("a small program");
    let unit = hdl::unit(hdl::Backend::default()).expect("a back-end of every build");
    let mut board = setup.board(unit).expect("the default scenario");
    let mut watch = Watch {
        clock: board.module_clock(),
        origin: 0,
        access: None,
        entered: None,
    };
    let end = Time::from_us(setup.scenario.board.power_up_us + 500);
    board.run_until(end, &mut watch);
    let access = watch.access.expect("the unit was asked");
    assert!(access.write && access.error, "{access:?}");
    assert_eq!(Some(access.end), watch.entered);
    // The unit answers in four cycles; to the vector it is further than to the next instruction.
    let cycles = watch.clock.edges_before(access.end) - watch.clock.edges_before(access.start);
    let timing = &setup.timing.cycles;
    assert_eq!(cycles, 4 + u64::from(timing.trap_memory - timing.store));
}
