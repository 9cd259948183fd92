//! What the board does while the tapes are written: every strategy, policy and cipher code, clocks and waits of all
//! kinds, supply failures.

use sim::cpu::csr_number::{MEPC, MTVEC};
use sim::map::{PROTECTED_BASE, RAM_BASE, RAM_BYTES, UNIT_BASE};
use sim::{CipherCode, Fault, Firmware, Policy, Scenario, Scheduled, Strategy, Time};

use crate::common::program::elf;
use crate::common::*;
use crate::machine::JOB;

const HASTY_METER: &[u8] = include_bytes!("../../firmware/images/hasty-meter.elf");
const HOSTILE_MODULE: &[u8] = include_bytes!("../../firmware/images/hostile-module.elf");

/// One run of a board.
#[derive(Clone, Debug)]
pub struct Run {
    pub name: String,
    pub scenario: Scenario,
    /// Other programs than the committed ones, which come to no end of their own: how long they run.
    pub programs: Option<(Firmware, Time)>,
    /// The real core is clocked through every cycle, also those in which its own clock is stopped.
    pub every_cycle: bool,
}

const STRATEGIES: [Strategy; 5] = [
    Strategy::Single,
    Strategy::Sequential,
    Strategy::TwoRoutine,
    Strategy::Pipelined,
    Strategy::LookAhead,
];
const POLICIES: [Policy; 3] = [
    Policy::ReleaseFirst,
    Policy::IntentFirst,
    Policy::DebitFirst,
];

impl Run {
    fn new(name: &str, scenario: Scenario) -> Self {
        let choices = [
            scenario.strategy.name(),
            scenario.policy.name(),
            scenario.cipher_code.name(),
        ];
        Self {
            name: format!("{name}, {}", choices.join(", ")),
            scenario,
            programs: None,
            every_cycle: false,
        }
    }

    /// The built-in job.
    fn letters(strategy: Strategy, policy: Policy, cipher_code: CipherCode) -> Self {
        let scenario = Scenario {
            strategy,
            policy,
            cipher_code,
            ..Scenario::letters()
        };
        Self::new("twelve letters", scenario)
    }

    /// Four letters on a machine far faster than a real one, its clocks unrelated.
    pub fn quick(name: &str, change: impl FnOnce(&mut Scenario)) -> Self {
        let mut scenario = Scenario::from_toml(JOB).unwrap();
        scenario.cipher_code = CipherCode::Compact;
        change(&mut scenario);
        Self::new(name, scenario)
    }

    /// The same with the supply cut at these instants, in microseconds.
    fn cut(strategy: Strategy, at_us: &[u64]) -> Self {
        let name = format!("four letters, {} supply failures", at_us.len());
        Self::quick(&name, |scenario| {
            scenario.strategy = strategy;
            scenario.faults = at_us
                .iter()
                .map(|at| Scheduled {
                    at_ps: Time::from_us(*at).ps(),
                    fault: Fault::PowerCut { off_us: 2_000 },
                })
                .collect();
        })
    }
}

/// Programs that do what nobody should: forbidden loads, stores and fetches, data in the middle of a routine.
fn wrong() -> [Run; 3] {
    let other = |name: &str, firmware: Firmware, strategy| {
        let mut run = Run::quick(name, |scenario| scenario.strategy = strategy);
        run.programs = Some((firmware, Time::from_ms(60)));
        run
    };
    let code = CipherCode::Compact;
    let hostile = Firmware::dual(code, Some(HOSTILE_MODULE), None).unwrap();
    let hasty = Firmware::dual(code, None, Some(HASTY_METER)).unwrap();
    let faults = Firmware::single(code, Some(&faults())).unwrap();
    [
        other("hostile module", hostile, Strategy::TwoRoutine),
        other("hasty meter", hasty, Strategy::TwoRoutine),
        other("faults", faults, Strategy::Single),
    ]
}

/// Accesses over two words, and such as devices and memories refuse; the handler goes on behind them.
fn faults() -> Vec<u8> {
    let mut words = vec![jal(ZERO, 0xc0)];
    words.resize(32, NOP);
    words.extend([
        csrrs(A0, MEPC, ZERO),
        addi(A0, A0, 4),
        csrrw(ZERO, MEPC, A0),
        MRET,
    ]);
    words.resize(48, NOP);
    words.extend([addi(T0, ZERO, 0x100), csrrw(ZERO, MTVEC, T0)]);
    let end = RAM_BASE + RAM_BYTES;
    for (base, offset) in [
        (UNIT_BASE, 0),
        (UNIT_BASE, 2),
        (UNIT_BASE, 0x7fc),
        (PROTECTED_BASE, 0),
        (0x5000_0000, 0),
        (RAM_BASE, 0),
        (RAM_BASE, 1),
        (RAM_BASE, 2),
        (RAM_BASE, 3),
        (end, -3),
        (end, -2),
        (end, 0),
    ] {
        words.push(lui(T0, base));
        for width in 0..3 {
            words.extend([store(width, T0, T0, offset), load(width, A1, T0, offset)]);
        }
    }
    words.push(jal(ZERO, 0));
    elf(&words)
}

/// The built-in job on every strategy; every policy; wait states and divided clocks; supply failures; midnight; wrong programs.
pub fn short() -> Vec<Run> {
    let mut runs: Vec<Run> = STRATEGIES
        .map(|strategy| Run::letters(strategy, Policy::IntentFirst, CipherCode::Table))
        .to_vec();
    runs.extend(POLICIES.map(|policy| {
        Run::quick("four letters", |scenario| {
            scenario.policy = policy;
            scenario.strategy = Strategy::Pipelined;
            scenario.ahead = 1;
        })
    }));
    runs.push(Run::quick("four letters, slow buses", |scenario| {
        let board = &mut scenario.board;
        (board.unit_divider, board.print_buffer_wait) = (3, 2);
        (board.bank_a_wait, board.bank_b_wait) = (2, 5);
        board.uncertain_crossings = 1;
    }));
    let cuts = [1_000, 9_000, 21_500, 40_017, 58_250];
    runs.push(Run::cut(Strategy::TwoRoutine, &cuts));
    runs.push(Run::cut(Strategy::Single, &cuts));
    runs.push(Run::quick("four letters around midnight", |scenario| {
        scenario.device.second = 86_399;
        scenario.board.power_up_us = 960_000;
    }));
    runs.extend(wrong());
    runs
}

/// The built-in job on every strategy under every policy with both cipher codes, on both boards with every cycle
/// clocked, and many supply failures.
pub fn full() -> Vec<Run> {
    let mut runs = Vec::new();
    for strategy in STRATEGIES {
        for policy in POLICIES {
            for code in [CipherCode::Table, CipherCode::Compact] {
                runs.push(Run::letters(strategy, policy, code));
            }
        }
        let cuts: Vec<u64> = (0..20).map(|cut| 1_000 + 6_007 * cut).collect();
        runs.push(Run::cut(strategy, &cuts));
    }
    for strategy in [Strategy::Single, Strategy::TwoRoutine] {
        let mut slow = Run::letters(strategy, Policy::IntentFirst, CipherCode::Table);
        slow.name += ", every cycle clocked";
        slow.every_cycle = true;
        runs.push(slow);
    }
    runs
}
