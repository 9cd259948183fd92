//! A test bench for any accounting unit: two simple banks, a processor's port, a print head.
//!
//! The rule that must never break: the unit is driven through its pins alone, but for what only a fault can do.

mod acts;
mod bank;
pub mod books;
mod furnish;
pub mod kept;
mod lacking;
pub mod random;
pub mod upset;
mod watch;

use hdl::cover::Covered;
use hdl::record::{Record, WORDS};
use hdl::state::{FIELDS, Registers};
use hdl::{
    Ability, AccountingUnit, Backend, BankIn, Claims, StateBit, TwoRail, UnitIn, UnitOut,
    UnitState, regs,
};

pub use bank::{Bank, Torn};
pub(crate) use lacking::Lacking;

use crate::subject::Observer;
use watch::{Edge, Watch};

/// Clocks after which what has not come never will. `Assumed:` far above the longest command and recovery.
const LAST_LOOK: u64 = 2_000_000;

/// A unit between its two banks.
pub struct Bench {
    /// The unit under test.
    pub unit: Box<dyn AccountingUnit>,
    /// Bank A.
    pub a: Bank,
    /// Bank B.
    pub b: Bank,
    /// What the unit is given at the next edge; the banks' pins and the timebase are set there.
    pub pins: UnitIn,
    /// Edges so far.
    pub cycle: u64,
    /// Timebase period in clocks.
    pub timebase: u64,
    /// The unit lacks something, so what is asked of it has to be looked at.
    lacking: bool,
    /// Operand INFO as written last.
    info: u32,
    watch: Watch,
    observer: Observer,
}

impl Clone for Bench {
    fn clone(&self) -> Self {
        Self {
            unit: self.unit.boxed_clone(),
            a: self.a.clone(),
            b: self.b.clone(),
            watch: self.watch.clone(),
            observer: self.observer.clone(),
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
    ///
    /// # Panics
    /// This build does not have it.
    #[must_use]
    pub fn on(backend: Backend) -> Self {
        Self::new(hdl::unit(backend).expect("a back-end of every build"))
    }

    /// A bench after reset, recovery not yet done.
    #[must_use]
    pub fn new(unit: Box<dyn AccountingUnit>) -> Self {
        Self::observed(unit, Observer::default())
    }

    /// The same, which tells `observer` what happens.
    pub(crate) fn observed(unit: Box<dyn AccountingUnit>, observer: Observer) -> Self {
        let mut bench = Self {
            lacking: unit.claims() != &Claims::WHOLE,
            info: 0,
            unit,
            a: Bank::new(false, 0),
            b: Bank::new(true, 0),
            pins: UnitIn::IDLE,
            cycle: 0,
            timebase: 16,
            watch: Watch::default(),
            observer,
        };
        bench.reset();
        bench
    }

    /// Two clocks of reset.
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
        if self.lacking {
            self.look_at_the_world();
        }
        self.observer.edge(self.cycle + 1);
        let out = self.unit.tick(self.pins);
        self.cycle += 1;
        let edge = Edge {
            unit: &*self.unit,
            pins: &self.pins,
            old,
            banks: [&self.a, &self.b],
        };
        self.watch.edge(&edge, &self.observer);
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
        for _ in 0..self.unit.claims().port_clocks {
            let (ready, answer) = (out.pready, (out.prdata, out.pslverr));
            out = self.tick();
            if ready {
                self.pins.psel = false;
                self.pins.penable = false;
                return answer;
            }
        }
        panic!("no pready within {} clocks", self.unit.claims().port_clocks);
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
            still = if self.rests() { still + 1 } else { 0 };
            if still == 4 {
                return;
            }
        }
    }

    /// A read that must not be refused.
    pub fn read(&mut self, address: u32) -> u32 {
        let (data, error) = self.transfer(false, address, 0);
        assert!(!error, "read of {address:#x} answered with an error");
        data
    }

    /// A write that may be refused; whether it was taken.
    pub fn try_write(&mut self, address: u32, data: u32) -> bool {
        if self.lacking {
            self.look_at_a_write(address, data);
        }
        !self.transfer(true, address, data).1
    }

    /// A write that must not be refused.
    pub fn write(&mut self, address: u32, data: u32) {
        assert!(
            self.try_write(address, data),
            "write of {address:#x} answered with an error"
        );
    }

    /// Shows the unit the processor's check code, and waits for the clock that compares it.
    pub fn show_peer(&mut self, check: u32) {
        self.write(regs::PEER_CHECK, check);
        self.tick();
    }

    /// One bit of STATUS.
    pub fn status(&mut self, bit: u32) -> bool {
        if bit == regs::status::UNREPORTED {
            self.needs(Ability::Unreported);
        }
        self.read(regs::STATUS) >> bit & 1 == 1
    }

    /// The device's lock reason.
    pub fn reason(&mut self) -> u32 {
        self.read(regs::STATUS) >> regs::status::LOCK_REASON & 0xff
    }

    /// Ticks until `done`; `what` says what never came.
    ///
    /// # Panics
    /// It has not come after two million looks.
    pub fn until(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) {
        for _ in 0..LAST_LOOK {
            if done(self) {
                return;
            }
            self.tick();
        }
        panic!("never {what}");
    }

    /// Waits for the end of recovery.
    pub fn until_ready(&mut self) {
        let begun = self.cycle;
        self.until("ready", |bench| bench.status(regs::status::READY));
        self.in_time("recovery", begun);
    }

    /// Waits until recovery is over and no bank is written any more.
    pub fn settle(&mut self) {
        self.until("settled", |bench| {
            let status = bench.read(regs::STATUS);
            let at_work = 1 << regs::status::BUSY | 1 << regs::status::BACKGROUND;
            let quiet = (0..4).all(|_| {
                bench.tick();
                bench.rests()
            });
            let ready = status >> regs::status::READY & 1 == 1;
            ready && status & at_work == 0 && quiet
        });
    }

    /// Starts a command and waits for its result; bank B may still be at work.
    pub fn command(&mut self, command: u32) -> u32 {
        self.write(regs::COMMAND, command);
        let begun = self.cycle;
        self.until("answered", |bench| !bench.status(regs::status::BUSY));
        self.in_time("a command", begun);
        self.read(regs::RESULT)
    }

    /// The moments of a command: this bench behind the edge that accepts it, and behind every edge from there on.
    ///
    /// # Panics
    /// Whoever takes them has not found an end after two million clocks.
    pub fn moments(&self, command: u32) -> impl Iterator<Item = Self> + use<> {
        let mut accepted = self.clone();
        accepted.write(regs::COMMAND, command);
        let last = accepted.cycle + LAST_LOOK;
        std::iter::successors(Some(accepted), move |moment| {
            assert!(moment.cycle < last, "command {command} never ended");
            let mut next = moment.clone();
            next.tick();
            Some(next)
        })
    }

    /// Whether the last command still waits for its answer.
    pub fn waits(&self) -> bool {
        self.clone().read(regs::RESULT) == regs::result::RUNNING
    }

    /// Whether a command runs, or the unit works by itself.
    pub fn works(&self) -> bool {
        let at_work = 1 << regs::status::BUSY | 1 << regs::status::BACKGROUND;
        self.clone().read(regs::STATUS) & at_work != 0
    }

    /// Selects `set`; the result.
    pub fn select(&mut self, set: u32) -> u32 {
        self.write(regs::SET, set);
        self.command(regs::command::SELECT)
    }

    /// Writes the operand VALUE, in mills.
    pub fn value(&mut self, value: u64) {
        self.write(regs::VALUE_LO, value as u32);
        self.write(regs::VALUE_HI, (value >> 32) as u32);
    }

    /// A command with this VALUE; the result.
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

    /// The words at RECORD.
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
        let stands = Covered::from_state(&self.state()).expect("the shape of the list");
        let mut registers = stands.registers;
        change(&mut registers);
        self.force(&registers.to_state());
    }

    /// Sets every stored bit.
    pub fn force(&mut self, state: &UnitState) {
        self.needs(Ability::StateList);
        self.watch.strike();
        self.unit.set_state(state).expect("the shape of the list");
    }

    /// Flips one stored bit.
    pub fn flip(&mut self, bit: StateBit) {
        self.needs(Ability::Registers);
        self.watch.strike();
        self.unit.flip(bit).expect("a bit of the list");
    }

    /// Has the coverage look at the registers after every edge, and not only now and then.
    pub fn look_closely(&mut self) {
        self.watch.look_closely();
    }

    /// Power off at this instant and on again: everything volatile in the unit is noise, then reset.
    pub fn power_cycle(&mut self, seed: u32) {
        self.a.cut(seed);
        self.b.cut(seed ^ 0x5555);
        let mut noise = seed | 1;
        self.watch.strike();
        self.unit.scramble(&mut || {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            noise
        });
        self.pins = UnitIn {
            reset: true,
            ..UnitIn::IDLE
        };
        self.tick();
        self.tick();
        self.pins.reset = false;
    }
}

/// The gates outside the unit: no write and no page write while reset is asserted, or with an address whose rails disagree.
fn gated(pins: BankIn, reset: bool) -> BankIn {
    if !reset && pins.aimed() {
        return pins;
    }
    BankIn {
        read: pins.read && !reset,
        write: TwoRail::IDLE,
        program: TwoRail::IDLE,
        ..pins
    }
}
