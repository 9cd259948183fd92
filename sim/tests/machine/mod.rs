//! A device, its programs and a short job, ready to be put on a board.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

use std::ops::{Deref, DerefMut};

use sim::{Board, Scenario, Schedule, Setup, Strategy};

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

/// A setup whose schedule a test chooses.
pub struct Bench(Setup);

impl Deref for Bench {
    type Target = Setup;
    fn deref(&self) -> &Setup {
        &self.0
    }
}

impl DerefMut for Bench {
    fn deref_mut(&mut self) -> &mut Setup {
        &mut self.0
    }
}

impl Bench {
    pub fn new(mut scenario: Scenario) -> Self {
        if scenario.strategy == Strategy::Single {
            scenario.board.meter_phase_ps = 0;
        }
        Self(Setup::new(scenario).unwrap())
    }

    pub fn job() -> Self {
        Self::new(Scenario::from_toml(JOB).unwrap())
    }

    pub fn board(&self, schedule: Schedule) -> Board {
        self.board_with(hdl::Backend::default(), schedule)
    }

    pub fn board_with(&self, backend: hdl::Backend, schedule: Schedule) -> Board {
        let mut board = self.0.board(hdl::unit(backend).unwrap()).unwrap();
        board.set_schedule(schedule);
        board
    }
}
