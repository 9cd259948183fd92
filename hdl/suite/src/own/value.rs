//! Lives of a unit beside the specification, compared by value: answers, records in the banks, permit; each takes its own clocks.
//!
//! A command runs to its end in both before anything is compared. When the supply fails within one, the unit must stand where the
//! specification stands without the command or with it, and with it if it had answered. The rule that must never break: only
//! what the unit disclaims is not compared.

use hdl::record::{MAX_ASCENDING, Record, SETS, WORD_TABLE, WORDS, flag, sealed, word};
use hdl::regs::{self, COMMANDS, RESULTS, command, info, result, status};
use hdl::{Ability, Backend};

use crate::bench::random::{LIFE, Random, own_seed};
use crate::bench::{Bench, books};
use crate::case::{Case, Run};
use crate::subject::Subject;

/// Life number `life` of a seed. Its choices come from a seed of its own, so it runs alone.
pub(crate) fn life(seed: u64, life: u64) -> Case {
    let run = Run::Valued {
        seed: own_seed(seed, life),
        clocks: LIFE,
    };
    Case::new("value", format!("{seed:x}/{life}"), run)
}

/// Lives at least `clocks` clocks.
pub(crate) fn live(subject: &Subject<'_>, seed: u64, clocks: u64) {
    let mut random = Random::new(seed);
    let mut lived = 0;
    while lived < clocks {
        let mut twins = Twins::new(subject, &mut random);
        let end = (clocks - lived).min(30_000);
        while twins.own.cycle < end {
            twins.act(&mut random);
            if twins.own.status(status::DEVICE_LOCKED) && random.one_in(4) {
                break;
            }
        }
        lived += twins.own.cycle;
    }
}

/// The name of a code.
fn name(table: &[regs::Code], value: u32) -> String {
    let found = table.iter().find(|code| code.value == value);
    found.map_or_else(|| format!("{value:#x}"), |code| code.name.to_owned())
}

/// A record that most commands succeed on, its amounts near where words and registers end.
fn some_record(random: &mut Random, limits: bool) -> Record {
    let mut record = [0; WORDS];
    let near = |random: &mut Random, end: u64| end - u64::from(random.below(700));
    let ascending = match random.below(4) {
        0 => near(random, MAX_ASCENDING),
        1 | 2 => near(random, 1 << 32),
        _ => u64::from(random.below(90_000)),
    };
    let funds = match random.below(4) {
        0 => near(random, u64::MAX - ascending),
        1 => near(random, (1 << 32) + 700),
        _ => u64::from(random.below(90_000)),
    };
    record[word::FLAGS] = flag::OPEN | 1 << 8;
    books::set_amount(&mut record, word::ASCENDING_LO, ascending);
    if limits && random.one_in(3) {
        books::set_amount(&mut record, word::CONTROL_SUM_LO, ascending);
        books::set_amount(&mut record, word::LIMIT_LO, ascending + funds.min(1 << 60));
    } else {
        record[word::FLAGS] |= flag::HAS_DESCENDING;
        books::set_amount(&mut record, word::DESCENDING_LO, funds);
        books::set_amount(&mut record, word::CONTROL_SUM_LO, ascending + funds);
    }
    for at in [word::PIECE_COUNT, word::GENERATION] {
        record[at] = if random.one_in(6) {
            u32::MAX - random.below(4)
        } else {
            random.below(1000)
        };
    }
    sealed(record)
}

/// A unit and the specification that live one life.
struct Twins {
    own: Bench,
    spec: Bench,
    /// What was done last, in words.
    what: String,
    /// Clocks that the unit took for it.
    took: u64,
}

impl Twins {
    /// On equal banks, both ready.
    fn new(subject: &Subject<'_>, random: &mut Random) -> Self {
        let mut own = subject.bench();
        let mut spec = Bench::on(Backend::Reference);
        let limits = own.has(Ability::Limits);
        let waits = [random.below(3), random.below(3)];
        for set in (0..SETS as u32).filter(|set| *set != 3) {
            let record = some_record(random, limits);
            for bench in [&mut own, &mut spec] {
                books::put(&mut bench.a, set, record);
                books::put(&mut bench.b, set, record);
            }
        }
        for bench in [&mut own, &mut spec] {
            [bench.a.waits, bench.b.waits] = waits;
            bench.a.page_waits = waits[0];
            bench.b.page_waits = waits[1] + 5;
            bench.reset();
            bench.until_ready();
        }
        let mut twins = Self {
            own,
            spec,
            what: "recovery".to_owned(),
            took: 400,
        };
        twins.compare();
        twins
    }

    /// The same to both.
    fn both(&mut self, act: impl Fn(&mut Bench)) {
        act(&mut self.own);
        act(&mut self.spec);
    }

    /// Something happens.
    fn act(&mut self, random: &mut Random) {
        match random.below(16) {
            0..=8 => self.give(random),
            9 | 10 => {
                self.what = "a print".to_owned();
                self.both(Bench::print);
                self.compare();
            }
            11 => {
                self.what = "a power cut at rest".to_owned();
                let seed = random.word();
                self.both(|bench| {
                    bench.power_cycle(seed);
                    bench.until_ready();
                });
                self.compare();
            }
            12 | 13 => self.cut(random),
            14 => {
                self.what = "IRQ_CLEAR".to_owned();
                self.both(|bench| bench.write(regs::IRQ_CLEAR, 0));
                self.compare();
            }
            _ => self.port(random),
        }
    }

    /// A command, run to its end in both.
    fn give(&mut self, random: &mut Random) {
        let asked = self.prepare(random);
        let begun = self.own.cycle;
        let answers = [&mut self.own, &mut self.spec].map(|bench| bench.command(asked));
        let [own, spec] = answers.map(|answer| name(RESULTS, answer));
        assert_eq!(
            own, spec,
            "{}: its answer, and the specification's",
            self.what
        );
        self.compare();
        self.took = self.own.cycle - begun;
    }

    /// Chooses a command and gives both its operands.
    fn prepare(&mut self, random: &mut Random) -> u32 {
        let asked = self.choose(random);
        let value = match random.below(12) {
            0 => 0,
            1 => u64::from(random.word()) << 8,
            2 => u64::MAX - u64::from(random.below(9)),
            3 => 99_989 + u64::from(random.below(4)),
            _ => 1 + u64::from(random.below(400)),
        };
        let beyond = u32::from(random.one_in(8));
        let set = random.below(SETS as u32 + beyond);
        let descends = !self.own.has(Ability::Limits) || !random.one_in(3);
        let device = self.own.has(Ability::DeviceLock) && random.one_in(2);
        let flags =
            u32::from(descends) << info::DESCENDING | u32::from(device) << info::WHOLE_DEVICE;
        let opening = random.below(6) << info::OPENING;
        let operands = [
            (regs::VALUE_LO, value as u32),
            (regs::VALUE_HI, (value >> 32) as u32),
            (regs::SET, set),
            (regs::DATE_KEY, random.below(2)),
            (regs::INFO, flags | opening | (1 + random.below(2))),
            (regs::LICENCE, random.word()),
        ];
        // A piece that was announced is mostly paid as announced.
        if asked != command::DEBIT || random.one_in(2) {
            self.both(|bench| {
                operands
                    .iter()
                    .for_each(|(address, data)| bench.write(*address, *data))
            });
        }
        let value = u64::from(self.spec.read(regs::VALUE_HI)) << 32
            | u64::from(self.spec.read(regs::VALUE_LO));
        let set = self.spec.read(regs::SET);
        self.what = format!(
            "command {} (value {value}, operand set {set})",
            name(COMMANDS, asked)
        );
        asked
    }

    /// One of the commands that the unit has.
    fn choose(&self, random: &mut Random) -> u32 {
        loop {
            let asked = match random.below(12) {
                0 if random.one_in(6) => 13 + random.below(9),
                0..=2 => command::SELECT,
                3..=5 => command::DEBIT,
                6 => command::INTENT,
                _ => command::READ + random.below(11),
            };
            let needed = match asked {
                command::INTENT | command::ISSUE | command::CLEAR_INTENT => Ability::Intents,
                command::REPRINT => Ability::Reprint,
                command::CLOSE => Ability::Close,
                command::WITHDRAW => Ability::Withdraw,
                command::LOCK if !random.one_in(12) => continue,
                _ => return asked,
            };
            if self.own.has(needed) {
                return asked;
            }
        }
    }

    /// The supply fails at some clock of a command, or just behind it.
    fn cut(&mut self, random: &mut Random) {
        let asked = self.prepare(random);
        let clocks = u64::from(random.word()) % (self.took + 20);
        self.what = format!("a power cut {clocks} clocks into {}", self.what);
        let seed = random.word();
        let mut without = self.spec.clone();
        let mut with = self.spec.clone();
        let answer = with.command(asked);
        with.settle();
        for bench in [&mut without, &mut with] {
            bench.power_cycle(seed);
            bench.until_ready();
            bench.settle();
        }
        self.own.write(regs::IRQ_CLEAR, 0);
        self.own.write(regs::COMMAND, asked);
        let mut answered = false;
        for _ in 0..clocks {
            self.own.tick();
            answered |= self.own.unit.out().irq;
        }
        self.own.power_cycle(seed);
        self.own.until_ready();
        self.own.settle();
        let device = usize::from(self.own.has(Ability::DeviceLock));
        let held = |bench: &Bench| -> Vec<Option<Record>> {
            (0..(SETS + device) as u32)
                .map(|set| books::newest(&bench.a, set))
                .collect()
        };
        let stands = held(&self.own);
        let done = answered && answer == result::OK;
        self.spec = if stands == held(&with) {
            with
        } else {
            let what = &self.what;
            assert!(
                stands == held(&without),
                "{what}: neither the books before nor those after"
            );
            assert!(!done, "{what}: it had answered OK, and is undone");
            without
        };
        self.compare();
    }

    /// Reads that may be refused, and a write that must change nothing.
    fn port(&mut self, random: &mut Random) {
        let address = 4 * random.below(52);
        self.what = format!("a read of {address:#x}");
        let [own, spec] = [&mut self.own, &mut self.spec].map(|bench| bench.try_read(address));
        assert_eq!(own.1, spec.1, "{}: whether it is refused", self.what);
        let open = [regs::STATUS, regs::RESULT, regs::COMMAND].contains(&address);
        if !own.1 && !open && address < regs::RECORD {
            assert_eq!(
                own.0, spec.0,
                "{}: its value, and the specification's",
                self.what
            );
        }
        if self.own.has(Ability::PeerCheck) && self.spec.status(status::SELECTED) {
            let check = self.spec.read(regs::RECORD + 4 * word::CHECK as u32);
            self.both(|bench| bench.write(regs::PEER_CHECK, check));
        }
        self.compare();
    }

    /// Bits of STATUS that mean something in both.
    fn comparable(&self) -> u32 {
        let always = [
            status::READY,
            status::BUSY,
            status::BACKGROUND,
            status::PERMIT,
            status::SELECTED,
            status::IRQ,
        ];
        let mut mask = always
            .iter()
            .fold(7 << status::SET, |mask, bit| mask | 1 << bit);
        mask |= 1 << status::DEVICE_LOCKED | 0xff << status::LOCK_REASON;
        for (ability, bit) in [
            (Ability::Intents, status::ISSUED),
            (Ability::Unreported, status::UNREPORTED),
        ] {
            mask |= u32::from(self.own.has(ability)) << bit;
        }
        mask
    }

    /// Both come to rest and show the same.
    fn compare(&mut self) {
        self.both(Bench::settle);
        let (what, mask) = (self.what.clone(), self.comparable());
        let [own, spec] =
            [&mut self.own, &mut self.spec].map(|bench| bench.read(regs::STATUS) & mask);
        assert_eq!(
            format!("{own:#010x}"),
            format!("{spec:#010x}"),
            "{what}: STATUS, and the specification's"
        );
        let outs = [&self.own, &self.spec].map(|bench| bench.unit.out());
        assert_eq!(
            outs[0].permit, outs[1].permit,
            "{what}: the permit, and the specification's"
        );
        assert_eq!(
            outs[0].irq, outs[1].irq,
            "{what}: the interrupt, and the specification's"
        );
        if spec >> status::SELECTED & 1 == 1 {
            let [own, spec] = [&mut self.own, &mut self.spec].map(Bench::record);
            same(&own, &spec, &format!("{what}: RECORD at the port"));
        }
        let device = usize::from(self.own.has(Ability::DeviceLock));
        for set in 0..(SETS + device) as u32 {
            let pairs = [
                (&self.own.a, &self.spec.a, "A"),
                (&self.own.b, &self.spec.b, "B"),
            ];
            let there = if self.own.has(Ability::BankB) { 2 } else { 1 };
            for (own, spec, bank) in &pairs[..there] {
                let place = format!("{what}: set {set} in bank {bank}");
                match (books::newest(own, set), books::newest(spec, set)) {
                    (Some(own), Some(spec)) => same(&own, &spec, &place),
                    (None, Some(_)) => panic!("{place}: no valid record"),
                    (_, None) => {}
                }
            }
        }
    }
}

/// Two records are the same, or a word of them is named.
fn same(own: &Record, spec: &Record, what: &str) {
    for (code, (own, spec)) in WORD_TABLE.iter().zip(own.iter().zip(spec)) {
        assert!(
            own == spec,
            "{what}: {} is {own:#x}, and {spec:#x} in the specification",
            code.name
        );
    }
}
