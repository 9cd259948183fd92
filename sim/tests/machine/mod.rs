//! A device, its programs and a short job, ready to be put on a board.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

use std::sync::Arc;

use sim::cpu::Timing;
use sim::{
    Board, CipherCode, Device, Firmware, Scenario, Schedule, Strategy, commission, configure,
};

/// Four letters by keys, scale and host from two sets, with people and mechanics far faster than real ones.
pub const JOB: &str = "
[board]
belt_mil_s = 400_000
key_ms = 1
weigh_ms = 1
insert_ms = 1
next_ms = 1
recover_ms = 12
power_up_us = 100
page_write_us = 200
timebase_us = 50
meter_phase_ps = 17
meter_hz = 12_345_678
[[piece]]
entry = 'keyboard'
value_mills = 550
[[piece]]
entry = 'scale'
set = 1
weight_g = 30
[[piece]]
entry = 'batch'
value_mills = 1_000
count = 2
";

pub struct Bench {
    pub scenario: Scenario,
    pub device: Device,
    pub firmware: Firmware,
    pub timing: Arc<Timing>,
}

impl Bench {
    pub fn new(mut scenario: Scenario) -> Self {
        let single = scenario.strategy == Strategy::Single;
        let firmware = if single {
            scenario.board.meter_phase_ps = 0;
            Firmware::single(CipherCode::Table, None).unwrap()
        } else {
            Firmware::dual(CipherCode::Table, None, None).unwrap()
        };
        let unit = hdl::unit(hdl::Backend::default());
        let mut device = commission(&scenario.device, unit, scenario.seed).unwrap();
        configure(&mut device, &scenario);
        Self {
            scenario,
            device,
            firmware,
            timing: Arc::new(Timing::ibex()),
        }
    }

    pub fn job() -> Self {
        Self::new(Scenario::from_toml(JOB).unwrap())
    }

    pub fn board(&self, schedule: Schedule) -> Board {
        self.board_with(hdl::Backend::default(), schedule)
    }

    pub fn board_with(&self, backend: hdl::Backend, schedule: Schedule) -> Board {
        let unit = hdl::unit(backend);
        let (scenario, device) = (&self.scenario, &self.device);
        let mut board = Board::new(scenario, device, unit, &self.firmware, &self.timing).unwrap();
        board.set_schedule(schedule);
        board
    }
}
