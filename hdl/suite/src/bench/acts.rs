//! What happens in a random life: commands, noise on the port, prints, resets, power cuts, flips, failing banks.
//!
//! The rule that must never break: every choice is drawn from the life's own generator, and nothing else decides.

use hdl::record::{SETS, address, word};
use hdl::regs::{self, command, status};
use hdl::state::FIELDS;
use hdl::{StateBit, TwoRail};

use super::random::Random;
use super::{Bench, field};

/// What may go wrong in a life.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weather {
    /// Banks fail and records decay.
    pub banks: bool,
    /// Bits flip.
    pub flips: bool,
    /// They do so all the time.
    pub storm: bool,
}

impl Weather {
    /// Three lives in eight are calm; two have failing banks alone, one has flips as well, two are storms.
    pub(super) fn new(random: &mut Random) -> Self {
        let kind = random.below(8);
        Self {
            banks: kind >= 3,
            flips: kind >= 5,
            storm: kind >= 6,
        }
    }
}

/// Something happens: mostly what a processor does, now and then what nobody wants.
pub(super) fn act(bench: &mut Bench, random: &mut Random, weather: Weather) {
    match random.below(100) {
        0..=29 => issue_command(bench, random, weather),
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
        95 | 96 if weather.flips && random.one_in(4) => flip(bench, random),
        97 if weather.banks && random.one_in(4) => sicken(bench, random),
        98 if weather.banks && random.one_in(8) => ruin(bench, random),
        99 if weather.flips || weather.banks && random.one_in(10) => {
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

fn issue_command(bench: &mut Bench, random: &mut Random, weather: Weather) {
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
    if weather.banks && random.one_in(30) {
        fail(bench, random);
    }
    if !bench.try_write(regs::COMMAND, asked) {
        return;
    }
    if random.one_in(3) {
        return;
    }
    if weather.flips && random.one_in(60) {
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
    let forgiven = bench.state().0[field("unreported")] != 0;
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
pub(super) fn flip(bench: &mut Bench, random: &mut Random) {
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

/// One bank or both fail from now on, as far as the next command can tell.
fn fail(bench: &mut Bench, random: &mut Random) {
    bench.settle_within(3_000);
    let which = 1 + random.below(3);
    for (number, bank) in [&mut bench.a, &mut bench.b].into_iter().enumerate() {
        if which >> number & 1 == 1 {
            bank.missing = random.one_in(2);
            bank.erring = !bank.missing;
        }
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
