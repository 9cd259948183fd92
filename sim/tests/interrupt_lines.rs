//! When a processor on the board sees its interrupt lines: in the very cycle in which their wires change.

mod common;

use common::program::elf;
use common::*;
use sim::cpu::{StallClass, csr_number::MIP};
use sim::map::{CLOCK_BASE, TIMER_AT, TIMER_NOW, irq};
use sim::{
    CipherCode, Clock, Event, Firmware, Observer, Processor, Scenario, Schedule, Setup, Strategy,
    Time, Wire,
};

/// Notes the cycle in which the timer's wire rises, and every value read into A1 with the cycle of its reading.
#[derive(Default)]
struct Watch {
    clock: Option<Clock>,
    origin: u64,
    rises: Option<u64>,
    value: Option<u32>,
    read: Vec<(u64, u32)>,
}

impl Observer for Watch {
    const FOLLOWS_DATA: bool = true;

    fn event(&mut self, at: Time, event: &Event) {
        let edge = self.clock.map_or(0, |clock| clock.edges_before(at));
        match event {
            Event::Started { .. } => self.origin = edge,
            Event::Wire {
                wire: Wire::ModuleTimerIrq,
                value: 1,
            } => self.rises = Some(edge - self.origin),
            _ => {}
        }
    }
    fn retire(&mut self, _: Processor, at: u64, _: u32, _: u32, class: StallClass) {
        let value = self.value.take().filter(|_| class == StallClass::Execute);
        self.read.extend(value.map(|value| (at, value)));
    }
    fn wrote(&mut self, _: Processor, register: u8, value: u32) {
        self.value = (u32::from(register) == A1).then_some(value);
    }
}

/// Reads `mip` in every cycle around the end of the timer.
fn watched(schedule: Schedule) -> Watch {
    let scenario = Scenario {
        strategy: Strategy::Single,
        ..Scenario::default()
    };
    let mut setup = Setup::new(scenario).expect("the default scenario");
    let arm = [
        lui(T0, CLOCK_BASE),
        lw(A0, T0, TIMER_NOW as i32),
        addi(A0, A0, 3),
        sw(A0, T0, TIMER_AT as i32),
    ];
    let reads = [csrrs(A1, MIP, ZERO); 100];
    let program = elf(&[&arm[..], &reads[..], &[jal(ZERO, 0)]].concat());
    setup.firmware = Firmware::single(CipherCode::Table, Some(&program)).expect("a small program");
    let unit = hdl::unit(hdl::Backend::default()).expect("a back-end of every build");
    let mut board = setup.board(unit).expect("the default scenario");
    board.set_schedule(schedule);
    let mut watch = Watch {
        clock: Some(board.module_clock()),
        ..Watch::default()
    };
    let end = Time::from_us(setup.scenario.board.power_up_us + 500);
    board.run_until(end, &mut watch);
    watch
}

#[test]
fn a_line_is_seen_in_the_cycle_in_which_its_wire_changes() {
    for schedule in [Schedule::Fast, Schedule::Plain(1), Schedule::Plain(2)] {
        let watch = watched(schedule);
        let rises = watch.rises.expect("the timer ends");
        assert_eq!(watch.read.len(), 100);
        for (at, mip) in watch.read {
            let seen = mip == 1 << irq::TIMER;
            assert_eq!(
                seen,
                at >= rises,
                "{schedule:?}: read in {at}, rises in {rises}"
            );
        }
    }
}
