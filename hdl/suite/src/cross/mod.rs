//! The cross product: every command x every result it can give x everything it can meet, on banks with wait states, for
//! every register set, with banks that fail.
//!
//! Which combinations there are is asked of the coverage rules, so a rule that promises too much fails here, and one that
//! promises too little goes astray. The rule that must never break: each combination starts from the same recovered bench, so
//! none can stand in the way of another, and costs hundreds of clocks.

mod aside;
mod demand;
mod judge;
mod stage;

use std::borrow::Cow;

use crate::bench::Bench;
use crate::case::{Case, Run};
use crate::coverage::{Asked, Banks, Bin, Met, reachable, results};
use crate::subject::Subject;
use demand::Demand;
use hdl::record::SETS;
use hdl::regs::{self, status};
use stage::Stage;

/// Wait states of one bank.
const WAITS: [u32; 3] = [0, 1, 3];

/// One case of the cross product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Crossing {
    /// Wait states of bank A and of bank B.
    waits: [u32; 2],
    /// The register set at work.
    set: u32,
}

/// One combination.
#[derive(Clone, Copy, Debug)]
struct Combination {
    asked: Asked,
    result: u32,
    met: Met,
    failing: Banks,
}

impl Crossing {
    /// All of them, in order.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let waits = WAITS.iter().flat_map(|a| WAITS.map(|b| [*a, b]));
        waits.flat_map(|waits| (0..SETS as u32).map(move |set| Self { waits, set }))
    }

    /// The one whose name within its group is `name`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::all().find(|crossing| crossing.name() == name)
    }

    fn name(self) -> String {
        let ([a, b], set) = (self.waits, self.set);
        format!("{a}-{b}/{set}")
    }

    /// It as a case.
    pub(crate) fn case(self) -> Case {
        Case::new("cross", Cow::Owned(self.name()), Run::Crossed(self))
    }

    /// Runs its combinations.
    pub(crate) fn run(self, subject: &Subject<'_>) {
        let stage = Stage::new(subject, self.waits, self.set);
        for (number, combination) in self.combinations().enumerate() {
            let demand = Demand::of(&combination, self.set);
            let scene = stage.scene(&combination, &demand, number);
            judge::play(scene, &combination, &demand);
        }
        // Once for each pair of waits is enough for what depends on the set no further.
        if self.waits.iter().sum::<u32>() % SETS as u32 == self.set {
            aside::run(&stage);
        }
    }

    /// Every combination that can be reached. Failing banks are tried on one pair of waits of each kind, shared out among
    /// the sets.
    fn combinations(self) -> impl Iterator<Item = Combination> {
        let failures = match self.waits {
            [0, 0] | [3, 0] | [0, 3] | [1, 1] => Banks::ALL,
            _ => &Banks::ALL[..1],
        };
        let asked = Asked::ALL.iter();
        let all = asked.flat_map(move |asked| {
            results().flat_map(move |result| {
                Met::ALL.iter().flat_map(move |met| {
                    failures.iter().map(move |failing| Combination {
                        asked: *asked,
                        result,
                        met: *met,
                        failing: *failing,
                    })
                })
            })
        });
        let can = |combination: &Combination| {
            let Combination {
                asked,
                result,
                met,
                failing,
            } = *combination;
            let bin = Bin::Answer {
                asked,
                result,
                met,
                waits: Banks::None,
                failing,
            };
            reachable(bin).is_ok()
        };
        let numbered = all.filter(can).enumerate();
        let mine = move |(number, combination): (usize, Combination)| {
            let shared = combination.failing == Banks::None || number % SETS == self.set as usize;
            shared.then_some(combination)
        };
        numbered.filter_map(mine)
    }
}

/// Waits for the answer of a command that has been written; the result.
fn answer(bench: &mut Bench) -> u32 {
    bench.until("answered", |bench| !bench.status(status::BUSY));
    bench.read(regs::RESULT)
}
