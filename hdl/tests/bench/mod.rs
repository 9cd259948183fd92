//! A test bench for any accounting unit: two simple banks, a processor's port, a print head.
//!
//! Written apart from the board on purpose, so that two models of a bank check the unit. The rule that must never break:
//! the banks keep the timing that the pin contract states, no better and no worse.
#![allow(dead_code, reason = "each test binary uses its own part of the bench")]

pub mod books;
pub mod random;
pub mod upset;

use hdl::cover::Covered;
use hdl::record::{BANK_WORDS, PAGE_WORDS, Record, WORDS, blank_bank};
use hdl::state::{FIELDS, Registers};
use hdl::{AccountingUnit, Backend, BankIn, BankOut, TwoRail, UnitIn, UnitOut, regs};

/// What a bank has been asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Read(u32),
    Write(u32, u32),
    Program(u32),
}

/// A bank of words, immediate or paged.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// The stored words.
    pub words: Vec<u32>,
    /// Words that a cut has torn: they read as anything until rewritten.
    pub torn: Vec<bool>,
    /// Extra busy clocks of an access, and of a page write.
    pub waits: u32,
    pub page_waits: u32,
    /// Words go to a page buffer first.
    pub paged: bool,
    /// The bank does not answer at all.
    pub missing: bool,
    /// Every access from now on reports an error.
    pub erring: bool,
    /// The bank stays busy for ever.
    pub stuck: bool,
    /// A word that has stopped taking what is written to it.
    pub worn: Option<u32>,
    /// Nothing that is written takes any more.
    pub frozen: bool,
    /// What torn words read as; anything when it is not given.
    pub torn_reads: Option<u32>,
    /// The unit has been flipped at: what it asks may make no sense.
    pub lenient: bool,
    buffer: Vec<(u32, u32)>,
    work: Option<(Work, u32)>,
    out: BankOut,
    noise: u32,
}

impl Bank {
    pub fn new(paged: bool, waits: u32) -> Self {
        Self {
            words: blank_bank(),
            torn: vec![false; BANK_WORDS],
            waits,
            page_waits: if paged { waits + 5 } else { waits },
            paged,
            missing: false,
            erring: false,
            stuck: false,
            worn: None,
            frozen: false,
            torn_reads: None,
            lenient: false,
            buffer: Vec::new(),
            work: None,
            out: BankOut::default(),
            noise: 0x1234_5678,
        }
    }

    pub fn out(&self) -> BankOut {
        self.out
    }

    /// One edge, with the unit's pins before it.
    pub fn tick(&mut self, pins: BankIn) {
        if self.missing {
            self.out = BankOut::default();
            return;
        }
        if let Some((work, left)) = self.work {
            if left > 0 || self.stuck {
                self.work = Some((work, left.saturating_sub(1)));
            } else {
                self.work = None;
                self.finish(work);
            }
            return;
        }
        let asked = match (pins.read, pins.write.asserted(), pins.program.asserted()) {
            (false, false, false) => return,
            (true, false, false) => Work::Read(pins.address),
            (false, true, false) => Work::Write(pins.address, pins.data),
            (false, false, true) => Work::Program(pins.address),
            _ if self.lenient => return,
            _ => panic!("the unit pulsed two strobes at once: {pins:?}"),
        };
        let left = if matches!(asked, Work::Program(_)) {
            self.page_waits
        } else {
            self.waits
        };
        self.work = Some((asked, left));
        self.out.busy = true;
    }

    fn finish(&mut self, work: Work) {
        self.out.busy = false;
        self.out.error = self.erring;
        match work {
            Work::Read(address) => self.out.data = self.read(address),
            Work::Write(address, word) if self.paged => self.buffer.push((address, word)),
            Work::Write(address, word) => self.store(address, word),
            Work::Program(address) => {
                for (at, word) in std::mem::take(&mut self.buffer) {
                    let same_page = at / PAGE_WORDS == address / PAGE_WORDS;
                    assert!(same_page || self.lenient, "a word of another page");
                    if same_page {
                        self.store(at, word);
                    }
                }
            }
        }
    }

    fn store(&mut self, address: u32, word: u32) {
        let address = address as usize;
        assert!(
            address < BANK_WORDS || self.lenient,
            "a word beyond the bank"
        );
        if address < BANK_WORDS && !self.frozen && self.worn != Some(address as u32) {
            self.words[address] = word;
            self.torn[address] = false;
        }
    }

    fn read(&mut self, address: u32) -> u32 {
        if self.torn.get(address as usize).copied().unwrap_or(true) {
            return self.torn_reads.unwrap_or_else(|| self.random());
        }
        self.words[address as usize]
    }

    fn tear(&mut self, address: u32) {
        if let Some(torn) = self.torn.get_mut(address as usize) {
            *torn = true;
        }
    }

    fn random(&mut self) -> u32 {
        self.noise ^= self.noise << 13;
        self.noise ^= self.noise >> 17;
        self.noise ^= self.noise << 5;
        // A torn marker that reads VALID is the dangerous one, so it is common.
        if self.noise & 1 == 0 {
            hdl::record::MARKER_VALID
        } else {
            self.noise
        }
    }

    /// Address of the word (in a paged bank: of the page write) that a cut at this instant would tear.
    pub fn writing(&self) -> Option<u32> {
        match self.work? {
            (Work::Write(address, _), _) if !self.paged => Some(address),
            (Work::Program(address), _) => Some(address),
            _ => None,
        }
    }

    /// The supply goes: what is in flight is torn.
    pub fn cut(&mut self, seed: u32) {
        self.noise = self.noise.wrapping_add(seed) | 1;
        match self.work.take() {
            Some((Work::Write(address, _), _)) if !self.paged => self.tear(address),
            Some((Work::Program(address), _)) => {
                let page = address / PAGE_WORDS * PAGE_WORDS;
                (page..page + PAGE_WORDS).for_each(|address| self.tear(address));
            }
            _ => {}
        }
        self.buffer.clear();
        self.out = BankOut::default();
    }
}

/// A unit between its two banks.
pub struct Bench {
    pub unit: Box<dyn AccountingUnit>,
    pub a: Bank,
    pub b: Bank,
    pub pins: UnitIn,
    pub cycle: u64,
    /// Timebase period in clocks.
    pub timebase: u64,
}

impl Clone for Bench {
    fn clone(&self) -> Self {
        Self {
            unit: self.unit.boxed_clone(),
            a: self.a.clone(),
            b: self.b.clone(),
            ..*self
        }
    }
}

/// Place of a field in the state list.
pub fn field(name: &str) -> usize {
    FIELDS
        .iter()
        .position(|field| field.name == name)
        .expect("a field of the state list")
}

impl Bench {
    /// A bench with a back-end that every build has.
    pub fn on(backend: Backend) -> Self {
        Self::new(hdl::unit(backend).expect("a back-end of every build"))
    }

    /// A bench after reset, recovery not yet done.
    pub fn new(unit: Box<dyn AccountingUnit>) -> Self {
        let mut bench = Self {
            unit,
            a: Bank::new(false, 0),
            b: Bank::new(true, 0),
            pins: UnitIn::IDLE,
            cycle: 0,
            timebase: 16,
        };
        bench.reset();
        bench
    }

    pub fn reset(&mut self) {
        self.pins.reset = true;
        self.tick();
        self.tick();
        self.pins.reset = false;
    }

    /// One edge of everything: all read the old wires, then all store.
    pub fn tick(&mut self) -> UnitOut {
        let old = self.unit.out();
        self.pins.bank_a = self.a.out();
        self.pins.bank_b = self.b.out();
        self.pins.timebase = self.cycle.is_multiple_of(self.timebase);
        let out = self.unit.tick(self.pins);
        self.cycle += 1;
        self.a.tick(gated(old.bank_a, self.pins.reset));
        self.b.tick(gated(old.bank_b, self.pins.reset));
        out
    }

    fn transfer(&mut self, write: bool, address: u32, data: u32) -> (u32, bool) {
        self.pins.psel = true;
        self.pins.penable = false;
        self.pins.pwrite = write;
        self.pins.paddr = address;
        self.pins.pwdata = data;
        let mut out = self.tick();
        self.pins.penable = true;
        for _ in 0..16 {
            let (ready, answer) = (out.pready, (out.prdata, out.pslverr));
            out = self.tick();
            if ready {
                self.pins.psel = false;
                self.pins.penable = false;
                return answer;
            }
        }
        panic!("no pready");
    }

    /// A read that may be refused: data and error.
    pub fn try_read(&mut self, address: u32) -> (u32, bool) {
        self.transfer(false, address, 0)
    }

    /// Ticks until nothing has changed for four clocks, `limit` clocks at most.
    pub fn settle_within(&mut self, limit: u32) {
        let mut still = 0;
        for _ in 0..limit {
            self.tick();
            still = if self.unit.quiet() { still + 1 } else { 0 };
            if still == 4 {
                return;
            }
        }
    }

    pub fn read(&mut self, address: u32) -> u32 {
        let (data, error) = self.transfer(false, address, 0);
        assert!(!error, "read of {address:#x} answered with an error");
        data
    }

    pub fn try_write(&mut self, address: u32, data: u32) -> bool {
        !self.transfer(true, address, data).1
    }

    pub fn write(&mut self, address: u32, data: u32) {
        assert!(
            self.try_write(address, data),
            "write of {address:#x} answered with an error"
        );
    }

    pub fn status(&mut self, bit: u32) -> bool {
        self.read(regs::STATUS) >> bit & 1 == 1
    }

    pub fn reason(&mut self) -> u32 {
        self.read(regs::STATUS) >> regs::status::LOCK_REASON & 0xff
    }

    pub fn until(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) {
        for _ in 0..2_000_000 {
            if done(self) {
                return;
            }
            self.tick();
        }
        panic!("never {what}");
    }

    pub fn until_ready(&mut self) {
        self.until("ready", |bench| bench.status(regs::status::READY));
    }

    /// Waits until recovery is over and no bank is written any more.
    pub fn settle(&mut self) {
        self.until("settled", |bench| {
            let status = bench.read(regs::STATUS);
            let at_work = 1 << regs::status::BUSY | 1 << regs::status::BACKGROUND;
            let quiet = (0..4).all(|_| {
                bench.tick();
                bench.unit.quiet()
            });
            let ready = status >> regs::status::READY & 1 == 1;
            ready && status & at_work == 0 && quiet
        });
    }

    /// Starts a command and waits for its result; bank B may still be at work.
    pub fn command(&mut self, command: u32) -> u32 {
        self.write(regs::COMMAND, command);
        self.until("answered", |bench| !bench.status(regs::status::BUSY));
        self.read(regs::RESULT)
    }

    pub fn select(&mut self, set: u32) -> u32 {
        self.write(regs::SET, set);
        self.command(regs::command::SELECT)
    }

    pub fn value(&mut self, value: u64) {
        self.write(regs::VALUE_LO, value as u32);
        self.write(regs::VALUE_HI, (value >> 32) as u32);
    }

    pub fn with_value(&mut self, command: u32, value: u64) -> u32 {
        self.value(value);
        self.command(command)
    }

    /// Opens `set` under licence 7, opening number 1.
    pub fn open(&mut self, set: u32, descending: bool, value: u64) {
        assert_eq!(self.select(set), regs::result::OK);
        self.write(regs::LICENCE, 7);
        self.write(regs::INFO, 1 << 8 | u32::from(descending) << 16 | 1);
        self.write(regs::DATE_KEY, 0x1a0b_1603);
        assert_eq!(
            self.with_value(regs::command::OPEN, value),
            regs::result::OK
        );
    }

    pub fn record(&mut self) -> Record {
        let mut record = [0; WORDS];
        for (index, word) in record.iter_mut().enumerate() {
            *word = self.read(regs::RECORD + 4 * index as u32);
        }
        record
    }

    /// One report of the print head, one clock long.
    pub fn print(&mut self) {
        self.pins.printed = TwoRail::ASSERTED;
        self.tick();
        self.pins.printed = TwoRail::IDLE;
    }

    /// Changes registers and makes their cover fit: what only a fault can do that strikes both alike.
    pub fn silently(&mut self, change: impl FnOnce(&mut Registers)) {
        let stands = Covered::from_state(&self.unit.state()).expect("the shape of the list");
        let mut registers = stands.registers;
        change(&mut registers);
        let changed = self.unit.set_state(&registers.to_state());
        changed.expect("same shape as read");
    }

    /// Power off at this instant and on again: everything volatile in the unit is noise, then reset.
    pub fn power_cycle(&mut self, seed: u32) {
        self.a.cut(seed);
        self.b.cut(seed ^ 0x5555);
        let mut state = self.unit.state();
        let mut noise = seed | 1;
        for (word, field) in state.0.iter_mut().zip(FIELDS) {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            *word = noise & hdl::state::mask(field.width);
        }
        self.unit.set_state(&state).expect("same shape as read");
        self.pins = UnitIn {
            reset: true,
            ..UnitIn::IDLE
        };
        self.tick();
        self.tick();
        self.pins.reset = false;
    }
}

/// The gates outside the unit: no write and no page write while reset is asserted.
fn gated(pins: BankIn, reset: bool) -> BankIn {
    if !reset {
        return pins;
    }
    BankIn {
        read: false,
        write: TwoRail::IDLE,
        program: TwoRail::IDLE,
        ..pins
    }
}
