//! What the board does while the tapes are written: every strategy, policy and cipher code, clocks and waits of all
//! kinds, supply failures.

use sim::{CipherCode, Fault, Policy, Scenario, Scheduled, Strategy, Time};

use crate::machine::JOB;

/// One run of a board.
#[derive(Clone, Debug)]
pub struct Run {
    pub name: String,
    pub scenario: Scenario,
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

/// The built-in job on every strategy; every policy; wait states and divided clocks; supply failures.
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
    runs
}

/// The built-in job on every strategy under every policy with both cipher codes, and once with every cycle clocked.
pub fn full() -> Vec<Run> {
    let mut runs = Vec::new();
    for strategy in STRATEGIES {
        for policy in POLICIES {
            for code in [CipherCode::Table, CipherCode::Compact] {
                runs.push(Run::letters(strategy, policy, code));
            }
        }
        let mut slow = Run::letters(strategy, Policy::IntentFirst, CipherCode::Table);
        slow.name += ", every cycle clocked";
        slow.every_cycle = true;
        runs.push(slow);
        let cuts: Vec<u64> = (0..20).map(|cut| 1_000 + 6_007 * cut).collect();
        runs.push(Run::cut(strategy, &cuts));
    }
    runs
}
