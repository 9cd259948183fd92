//! Random lives for a unit, one after the other, from one seed.
//!
//! The rule that must never break: most lives stay healthy for long, so that the deep states are reached; a life that has
//! locked itself is ended and a new one begins. Only a storm, where bits flip all the time, goes on.

use hdl::Ability;

use super::acts::{Weather, act, flip};
use super::furnish::furnish;
use super::{Bench, field};
use crate::case::{Case, Run};
use crate::subject::Subject;

/// Clocks of one life of a plan. `Assumed:` room for a recovery and some hundred commands, and short enough to run again.
pub const LIFE: u64 = 100_000;

/// xorshift64*: enough to choose with, and no dependency. Source: Vigna, "An experimental exploration of
/// Marsaglia's xorshift generators, scrambled", ACM TOMS 42(4), 2016.
pub struct Random(u64);

impl Random {
    /// A generator; every seed is good.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// 32 bits.
    pub fn word(&mut self) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) as u32
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: u32) -> u32 {
        ((u64::from(self.word()) * u64::from(limit)) >> 32) as u32
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: u32) -> bool {
        self.below(n) == 0
    }
}

/// Life number `life` of a seed. Its choices come from a seed of its own, so it runs alone.
pub(crate) fn life(seed: u64, life: u64) -> Case {
    let run = Run::Lived {
        seed: own_seed(seed, life),
        clocks: LIFE,
    };
    Case::new("random", format!("{seed:x}/{life}"), run)
}

/// The seed of life number `life` of a seed.
pub(crate) fn own_seed(seed: u64, life: u64) -> u64 {
    mixed(seed ^ mixed(life))
}

/// Every bit of the answer depends on every bit of `word`. Source: the output function of SplitMix64 in Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014.
fn mixed(word: u64) -> u64 {
    let word = word.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ word >> 31
}

/// Lives `clocks` clocks, and the rest of a transfer.
pub fn live(subject: &Subject<'_>, seed: u64, clocks: u64) {
    live_on(|| subject.bench(), seed, clocks);
}

/// The same on benches from `new_bench`.
fn live_on(new_bench: impl Fn() -> Bench, seed: u64, clocks: u64) {
    let mut random = Random::new(seed);
    let mut lived = 0;
    while lived < clocks {
        let mut bench = new_bench();
        bench.needs(Ability::StateList);
        furnish(&mut bench, &mut random);
        bench.reset();
        let end = 20_000 + u64::from(random.below(60_000));
        let weather = Weather::new(&mut random);
        while bench.cycle < end.min(clocks - lived) {
            act(&mut bench, &mut random, weather);
            let locked = bench.state().0[field("device_locked")] != 0;
            if locked && !weather.storm && random.one_in(60) {
                break;
            }
            if weather.storm && random.one_in(3) {
                flip(&mut bench, &mut random);
            }
        }
        lived += bench.cycle;
    }
}

#[cfg(test)]
mod tests {
    use super::live_on;
    use crate::coverage::{Bin, Coverage};
    use crate::subject::Subject;

    /// The watch looks at a unit where an answer can be; nothing escapes it.
    #[test]
    fn looking_after_every_edge_finds_no_other_answers() {
        let new_unit = || hdl::unit(hdl::Backend::Compiled).expect("a back-end of every build");
        let answers = |closely: bool| -> Vec<(Bin, u64)> {
            let subject = Subject::new(&new_unit);
            let new_bench = || {
                let mut bench = subject.bench();
                if closely {
                    bench.look_closely();
                }
                bench
            };
            for seed in 0..8 {
                live_on(new_bench, seed, 100_000);
            }
            let coverage: Coverage = subject.coverage();
            let answers = coverage.bins();
            let answers = answers.filter(|(bin, _)| !matches!(bin, Bin::Sequencer { .. }));
            answers.collect()
        };
        let found = answers(false);
        assert!(found.iter().map(|(_, hits)| hits).sum::<u64>() > 2_000);
        assert_eq!(found, answers(true));
    }
}
