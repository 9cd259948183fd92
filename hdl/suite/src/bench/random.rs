//! A random life for a unit: commands, noise on the port, wait states, resets, power cuts, torn words, flipped bits.
//!
//! Everything comes from one seed. The rule that must never break: most lives stay healthy for long, so that the deep
//! states are reached; a life that has locked itself is ended and a new one begins. Only a storm, where bits
//! flip all the time, goes on.

use hdl::record::{MARKER_VALID, SETS, WORDS, address, blank_bank, crc32, flag, word};
use hdl::regs::{self, command, status};
use hdl::state::FIELDS;
use hdl::{StateBit, TwoRail};

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
        seed: mixed(seed ^ mixed(life)),
        clocks: LIFE,
    };
    Case::new("random", format!("{seed:x}/{life}"), run)
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
        furnish(&mut bench, &mut random);
        bench.reset();
        let end = 20_000 + u64::from(random.below(60_000));
        let harsh = random.one_in(2);
        let storm = harsh && random.one_in(2);
        while bench.cycle < end.min(clocks - lived) {
            act(&mut bench, &mut random, harsh);
            let locked = bench.unit.state().0[field("device_locked")] != 0;
            if locked && !storm && random.one_in(60) {
                break;
            }
            if storm && random.one_in(3) {
                flip(&mut bench, &mut random);
            }
        }
        lived += bench.cycle;
    }
}

/// Banks with wait states, and records at the edges of their range.
fn furnish(bench: &mut Bench, random: &mut Random) {
    bench.timebase = 1 + u64::from(random.below(40));
    for bank in [&mut bench.a, &mut bench.b] {
        bank.lenient = true;
        bank.waits = random.below(4);
        bank.page_waits = random.below(30);
        bank.words = blank_bank();
    }
    bench.b.paged = !random.one_in(4);
    for set in 0..SETS as u32 {
        if random.one_in(2) {
            let record = some_record(random);
            for bank in [&mut bench.a, &mut bench.b] {
                let base = address(set, 0, 0) as usize;
                bank.words[base..base + WORDS].copy_from_slice(&record);
                if random.one_in(12) {
                    bank.words[base + word::GENERATION] ^= 1;
                }
                if random.one_in(12) {
                    let other = address(set, 1, 0) as usize;
                    bank.words[other..other + WORDS].copy_from_slice(&record);
                    bank.words[other + 32] = MARKER_VALID;
                }
            }
        }
    }
}

fn some_record(random: &mut Random) -> [u32; WORDS] {
    let mut record = [0; WORDS];
    let descends = random.one_in(2);
    let ascending = match random.below(5) {
        0 => hdl::record::MAX_ASCENDING - u64::from(random.below(4)),
        1 | 2 => hdl::record::MAX_ASCENDING - u64::from(random.below(200_000)),
        3 => (1 << 32) - u64::from(random.below(9)),
        _ => u64::from(random.word()),
    };
    let funds = match random.below(6) {
        0 | 1 => u64::MAX - ascending - 5,
        2 => (1 << 32) + u64::from(random.below(9)),
        _ => u64::from(random.below(90_000)),
    };
    let (descending, limit) = if descends {
        (funds, 0)
    } else {
        (0, ascending + funds.min(1 << 60))
    };
    record[word::FLAGS] = flag::OPEN | 1 << 8 | if descends { flag::HAS_DESCENDING } else { 0 };
    let pairs = [
        (2, ascending),
        (4, descending),
        (6, ascending + descending),
        (10, limit),
    ];
    for (lo, amount) in pairs {
        record[lo] = amount as u32;
        record[lo + 1] = (amount >> 32) as u32;
    }
    for at in [word::PIECE_COUNT, word::GENERATION] {
        record[at] = if random.one_in(6) {
            u32::MAX - random.below(4)
        } else {
            random.below(1000)
        };
    }
    if random.one_in(8) {
        record[random.below(18) as usize] ^= 1 << random.below(32);
    }
    record[18] = crc32(0, &record[..18]) ^ u32::from(random.one_in(20));
    record
}

fn act(bench: &mut Bench, random: &mut Random, harsh: bool) {
    match random.below(100) {
        0..=29 => issue_command(bench, random, harsh),
        30..=42 => {
            for _ in 0..random.below(40) {
                bench.tick();
            }
        }
        43 | 44 => compare_peers(bench, random),
        45..=54 => noise(bench, random),
        55..=69 => {
            let address = 4 * random.below(52);
            bench.try_read(address);
        }
        70..=76 => report(bench, random),
        77..=88 => bench.settle_within(3_000),
        89..=92 => {
            bench.try_write(regs::IRQ_CLEAR, 0);
        }
        93 if random.one_in(20) => {
            bench.power_cycle(random.word());
            bench.settle_within(random.below(9_000));
        }
        94 if random.one_in(20) => bench.reset(),
        95 | 96 if harsh && random.one_in(4) => flip(bench, random),
        97 if harsh && random.one_in(4) => sicken(bench, random),
        98 if harsh && random.one_in(8) => ruin(bench, random),
        99 if harsh && random.one_in(10) => {
            bench.pins.printed = if random.one_in(2) {
                TwoRail {
                    rail: true,
                    complement: true,
                }
            } else {
                TwoRail {
                    rail: false,
                    complement: false,
                }
            };
            bench.tick();
            bench.pins.printed = TwoRail::IDLE;
        }
        _ => {}
    }
}

/// A report of the print head, short or long, at rest or a few clocks into a command that permits.
fn report(bench: &mut Bench, random: &mut Random) {
    if random.one_in(4) {
        let asked = if random.one_in(2) {
            command::REPRINT
        } else {
            command::DEBIT
        };
        bench.try_write(regs::COMMAND, asked);
        for _ in 0..random.below(12) {
            bench.tick();
        }
    }
    bench.print();
    if random.one_in(4) {
        bench.pins.printed = TwoRail::ASSERTED;
        for _ in 0..random.below(40) {
            bench.tick();
        }
        bench.pins.printed = TwoRail::IDLE;
    }
}

fn issue_command(bench: &mut Bench, random: &mut Random, harsh: bool) {
    let value = match random.below(8) {
        0 => 0,
        1 => u64::from(random.word()) << 8,
        2 => u64::MAX - u64::from(random.below(9)),
        3 => 99_989 + u64::from(random.below(4)),
        _ => 1 + u64::from(random.below(3)),
    };
    for (address, data) in [
        (regs::VALUE_LO, value as u32),
        (regs::VALUE_HI, (value >> 32) as u32),
        (regs::SET, random.below(SETS as u32 + 1)),
        (regs::DATE_KEY, random.below(2)),
        (
            regs::INFO,
            random.below(4) << 16 | random.below(6) << 8 | (1 + random.below(2)),
        ),
        (regs::LICENCE, random.word()),
    ] {
        if random.one_in(2) {
            bench.try_write(address, data);
        }
    }
    let asked = match random.below(10) {
        0 => random.below(20),
        1 | 2 => command::SELECT,
        3 => command::INTENT,
        4 => command::DEBIT,
        _ => 1 + random.below(12),
    };
    if asked == command::LOCK && !random.one_in(4) {
        return;
    }
    if !bench.try_write(regs::COMMAND, asked) {
        return;
    }
    if random.one_in(3) {
        return;
    }
    if harsh && random.one_in(60) {
        let (field, bit) = (field("state"), random.below(8));
        strike(bench, random, StateBit { field, bit });
    }
    for _ in 0..400 {
        if bench.try_read(regs::STATUS).0 >> status::BUSY & 1 == 0 {
            bench.try_read(regs::RESULT);
            return;
        }
        bench.tick();
    }
}

/// The processor's copy of the record against the unit's. Mostly right, or wrong while that is forgiven: a difference
/// ends the life.
fn compare_peers(bench: &mut Bench, random: &mut Random) {
    let (check, _) = bench.try_read(regs::RECORD + 4 * word::CHECK as u32);
    let forgiven = bench.unit.state().0[field("unreported")] != 0;
    let wrong = random.one_in(if forgiven { 2 } else { 30 });
    bench.try_write(regs::PEER_CHECK, check ^ u32::from(wrong));
}

/// Anything at all on the port pins for a few clocks.
fn noise(bench: &mut Bench, random: &mut Random) {
    for _ in 0..random.below(12) {
        let word = random.word();
        bench.pins.psel = word & 1 != 0;
        bench.pins.penable = word & 2 != 0;
        bench.pins.pwrite = word & 4 != 0;
        bench.pins.paddr = word >> 8 & 0xff;
        bench.pins.pwdata = random.below(16);
        bench.tick();
    }
    bench.pins.psel = false;
    bench.pins.penable = false;
    bench.tick();
}

/// Half of the flips strike the narrow fields, which steer; the amounts are many bits and much alike. Some are followed
/// by a clear, which looks at two latches that only a flip can part.
fn flip(bench: &mut Bench, random: &mut Random) {
    let steering = random.one_in(2);
    let field = loop {
        let field = random.below(FIELDS.len() as u32) as usize;
        if !steering || FIELDS[field].width < 32 {
            break field;
        }
    };
    let bit = random.below(FIELDS[field].width);
    strike(bench, random, StateBit { field, bit });
    if random.one_in(3) {
        bench.try_write(regs::IRQ_CLEAR, 0);
    }
}

/// A bit flips, or it does so with all that covers it, and the unit goes on with a wrong register.
fn strike(bench: &mut Bench, random: &mut Random, bit: StateBit) {
    bench.flip(bit);
    if random.one_in(2) {
        bench.silently(|_| {});
    }
}

/// One record decays in some slots, or in all. Then its next use, a device lock or a recovery finds it.
fn ruin(bench: &mut Bench, random: &mut Random) {
    let device = random.one_in(2);
    let record = if device {
        SETS as u32
    } else {
        random.below(SETS as u32)
    };
    let decayed = if random.one_in(2) {
        0b1111
    } else {
        random.below(0b1111)
    };
    for slot in (0..4).filter(|slot| decayed >> slot & 1 != 0) {
        let bank = if slot < 2 { &mut bench.a } else { &mut bench.b };
        bank.words[address(record, slot & 1, 3) as usize] ^= 1 << random.below(32);
    }
    match random.below(4) {
        0 | 1 => {
            bench.try_write(regs::INFO, 1 << 17);
            bench.try_write(regs::COMMAND, command::LOCK);
        }
        2 => {
            bench.power_cycle(random.word());
            bench.settle_within(9_000);
        }
        _ => {}
    }
}

/// A bank misbehaves.
fn sicken(bench: &mut Bench, random: &mut Random) {
    let bank = if random.one_in(2) {
        &mut bench.a
    } else {
        &mut bench.b
    };
    match random.below(5) {
        0 => bank.missing = !bank.missing,
        1 => bank.erring = !bank.erring,
        2 => bank.stuck = !bank.stuck,
        3 => {
            let at = random.below(bank.words.len() as u32) as usize;
            bank.torn[at] = true;
        }
        _ => {
            let at = random.below(bank.words.len() as u32) as usize;
            bank.words[at] ^= 1 << random.below(32);
        }
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
