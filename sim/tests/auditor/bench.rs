//! A security module without processors: a unit, two banks and a scripted module around them, for canaries of the unit.
//!
//! It says what it does in the board's own events. The rule that must never break: the unit is driven by its pins only,
//! so a wrong unit misbehaves here as it would on the board.

use std::sync::Arc;

use crate::memory::Memory;
use codec::{Code, CodeBytes, Indicium, MAX_FRAME, Message, encode};
use datamatrix::{DataMatrix, SymbolList};
use hdl::record::{MARKER_VALID, MARKER_WORD, Record, WORDS, address, word};
use hdl::regs::{self, command, result, status};
use hdl::{AccountingUnit, TwoRail, UnitIn};
use sim::auditor::oracle::{Inputs, Key};
use sim::auditor::{Auditor, Subject};
use sim::{
    Bank, DeviceAccess, Event, HEIGHT, Observer, Picture, Power, Processor, Time, WIDTH, Wire, map,
};

/// One unit clock.
const PERIOD: u64 = 62_500;
/// Date and key indicator of every piece.
pub const DATE_KEY: u32 = 0x0302_0801;
/// Device number.
pub const DEVICE: u32 = 0x4711;

/// The scripted module.
pub struct Bench<O: Observer> {
    pub unit: Box<dyn AccountingUnit>,
    pub observer: O,
    banks: [Memory; 2],
    pins: UnitIn,
    cycle: u64,
    key: Key,
    pub layout: u8,
    piece: u16,
}

pub fn key() -> Key {
    Key::new(DATE_KEY as u8, b"sixteen byte key").unwrap()
}

pub fn subject(claims_order: bool) -> Subject {
    Subject {
        device: DEVICE,
        layout: 1,
        code_bytes: 4,
        claims_order,
        linked: true,
        keys: vec![key()],
        date: DATE_KEY >> 8,
        period: Time(PERIOD),
        patience: Time::from_ms(100),
        seed: 7,
    }
}

impl Bench<()> {
    /// A commissioned device: set 0 with descending register and 10,000 mills, set 1 without one and a limit of 5,000.
    pub fn commissioned(unit: Box<dyn AccountingUnit>) -> Self {
        let mut bench = Self {
            unit,
            observer: (),
            banks: [Memory::new(false), Memory::new(true)],
            pins: UnitIn::IDLE,
            cycle: 0,
            key: key(),
            layout: 1,
            piece: 0,
        };
        bench.start();
        for (set, descending, value) in [(0, true, 10_000), (1, false, 5_000)] {
            bench.select(set);
            bench.write(regs::LICENCE, 70_001 + set);
            bench.write(regs::INFO, (set + 1) << 8 | u32::from(descending) << 16);
            assert_eq!(bench.with_value(command::OPEN, value), result::OK);
            bench.settle();
        }
        bench
    }

    /// Under audit from here on, from the next power-up.
    pub fn audited(self, unit: Box<dyn AccountingUnit>, subject: Subject) -> Bench<Auditor> {
        let banks = [&self.banks[0].words[..], &self.banks[1].words[..]];
        let mut bench = Bench {
            observer: Auditor::new(subject, banks),
            unit,
            banks: self.banks,
            pins: UnitIn::IDLE,
            cycle: self.cycle,
            key: self.key,
            layout: self.layout,
            piece: 0,
        };
        bench.start();
        bench
    }
}

impl Bench<Auditor> {
    /// Names of the broken invariants, the memories inspected first.
    pub fn broken(&mut self) -> Vec<&'static str> {
        self.settle();
        let banks = [&self.banks[0].words[..], &self.banks[1].words[..]];
        self.observer.inspect(Time(self.cycle * PERIOD), banks);
        self.observer
            .breaches()
            .map(|breach| breach.invariant.name())
            .collect()
    }
}

impl<O: Observer> Bench<O> {
    pub fn now(&self) -> Time {
        Time(self.cycle * PERIOD)
    }

    pub fn say(&mut self, event: &Event) {
        self.observer.event(self.now(), event);
    }

    /// The supply comes; reset; recovery.
    pub fn start(&mut self) {
        self.pins = UnitIn {
            reset: true,
            ..UnitIn::IDLE
        };
        self.tick();
        self.tick();
        self.pins.reset = false;
        self.say(&Event::Power(Power::Released));
        while self.read(regs::STATUS) >> status::READY & 1 == 0 {}
        self.write(regs::IRQ_CLEAR, 1);
    }

    /// The supply goes at once: what the unit held is noise, the words in flight are torn.
    pub fn cut(&mut self, noise: u32) {
        self.say(&Event::Power(Power::Failing));
        self.say(&Event::Power(Power::Lost));
        for bank in &mut self.banks {
            bank.cut(noise);
        }
        let mut state = self.unit.state();
        for (word, field) in state.0.iter_mut().zip(hdl::state::FIELDS) {
            *word = noise.rotate_left(*word & 31) & hdl::state::mask(field.width);
        }
        self.unit.set_state(&state).unwrap();
        self.start();
    }

    pub fn tick(&mut self) {
        let old = self.unit.out();
        self.pins.bank_a = self.banks[0].out;
        self.pins.bank_b = self.banks[1].out;
        self.unit.tick(self.pins);
        self.cycle += 1;
        if self.pins.reset {
            // The gates outside the unit hold every pulse back.
            return;
        }
        let pins = [old.bank_a, old.bank_b];
        for (side, bank) in [Bank::A, Bank::B].into_iter().enumerate() {
            for (address, value) in self.banks[side].tick(pins[side]) {
                self.say(&Event::Nvm {
                    bank,
                    address,
                    value,
                });
            }
        }
    }

    fn transfer(&mut self, write: bool, offset: u32, data: u32) -> (u32, bool) {
        let start = self.now();
        self.pins = UnitIn {
            psel: true,
            penable: false,
            pwrite: write,
            paddr: offset,
            pwdata: data,
            ..self.pins
        };
        self.tick();
        self.pins.penable = true;
        loop {
            let out = self.unit.out();
            self.tick();
            if out.pready {
                self.pins.psel = false;
                self.pins.penable = false;
                self.say(&Event::Access(DeviceAccess {
                    processor: Processor::Module,
                    pc: 0,
                    address: map::UNIT_BASE + offset,
                    write,
                    value: if write { data } else { out.prdata },
                    error: out.pslverr,
                    start,
                    end: self.now(),
                }));
                return (out.prdata, out.pslverr);
            }
        }
    }

    /// The module writes to another device than the unit.
    pub fn store(&mut self, address: u32, value: u32) {
        let at = self.now();
        self.say(&Event::Access(DeviceAccess {
            processor: Processor::Module,
            pc: 0,
            address,
            write: true,
            value,
            error: false,
            start: at,
            end: at,
        }));
    }

    pub fn read(&mut self, offset: u32) -> u32 {
        self.transfer(false, offset, 0).0
    }

    pub fn write(&mut self, offset: u32, data: u32) {
        assert!(
            !self.transfer(true, offset, data).1,
            "the unit refused a write to {offset:#x}"
        );
    }

    /// Starts a command and reads its result.
    pub fn command(&mut self, command: u32) -> u32 {
        self.write(regs::COMMAND, command);
        for _ in 0..20_000 {
            let code = self.read(regs::RESULT);
            if code != result::RUNNING {
                return code;
            }
        }
        result::RUNNING
    }

    pub fn with_value(&mut self, command: u32, value: u64) -> u32 {
        self.write(regs::VALUE_LO, value as u32);
        self.write(regs::VALUE_HI, (value >> 32) as u32);
        self.command(command)
    }

    pub fn select(&mut self, set: u32) {
        self.write(regs::SET, set);
        assert_eq!(self.command(command::SELECT), result::OK);
    }

    /// Until bank B holds what A holds.
    pub fn settle(&mut self) {
        for _ in 0..20_000 {
            let busy = 1 << status::BUSY | 1 << status::BACKGROUND;
            if self.read(regs::STATUS) & busy == 0 {
                return;
            }
        }
    }

    /// The record of `set` that stands in bank A changes by itself, which neither unit nor auditor sees happen.
    pub fn rewrite(&mut self, set: u32, change: impl Fn(&mut Record)) {
        let words = &mut self.banks[0].words;
        let valid = |slot: &u32| words[address(set, *slot, MARKER_WORD) as usize] == MARKER_VALID;
        let newest = (0..2)
            .filter(valid)
            .max_by_key(|slot| words[address(set, *slot, word::GENERATION as u32) as usize]);
        let base = address(set, newest.unwrap(), 0) as usize;
        let mut record: Record = words[base..base + WORDS].try_into().unwrap();
        change(&mut record);
        words[base..base + WORDS].copy_from_slice(&record);
    }

    fn word(&mut self, index: usize) -> u32 {
        self.read(regs::RECORD + 4 * index as u32)
    }

    /// One message on the link.
    pub fn link(&mut self, from: Processor, message: &Message) {
        let mut frame = [0; MAX_FRAME];
        let length = encode(message, &mut frame);
        let stored = self.now();
        for byte in &frame[..length] {
            self.cycle += 160;
            self.say(&Event::Link {
                from,
                byte: *byte,
                stored,
                overrun: false,
            });
        }
    }

    /// The code for the next piece of `value` in the selected set.
    pub fn code(&mut self, set: u8, value: u32) -> Code {
        let ascending = u64::from(self.word(word::ASCENDING_HI)) << 32
            | u64::from(self.word(word::ASCENDING_LO));
        let count = self.word(word::PIECE_COUNT);
        let opening = (self.word(word::FLAGS) >> 8) as u8;
        let inputs = Inputs {
            layout: self.layout,
            code_bytes: 4,
            device: DEVICE,
            opening,
            key_indicator: DATE_KEY as u8,
            date: DATE_KEY >> 8,
            value,
            ascending: ascending + u64::from(value),
            count_before: count,
        };
        Code {
            piece: self.piece,
            set,
            layout: self.layout,
            key_indicator: inputs.key_indicator,
            date: inputs.date,
            value,
            ascending: inputs.ascending,
            piece_count: count + 1,
            licence: self.word(word::LICENCE),
            code: CodeBytes::new(&inputs.code(&self.key).unwrap()),
        }
    }

    /// Select, and the meter's request.
    pub fn ask(&mut self, set: u8, value: u32) {
        self.piece += 1;
        let request = Message::Request {
            piece: self.piece,
            set,
            value,
            last: false,
        };
        self.link(Processor::Meter, &request);
        self.select(u32::from(set));
        self.write(regs::DATE_KEY, DATE_KEY);
        self.write(regs::INFO, u32::from(self.layout));
    }

    /// One piece under intent-first, from request to booking.
    pub fn book(&mut self, set: u8, value: u32) -> Code {
        self.ask(set, value);
        let code = self.code(set, value);
        assert_eq!(
            self.with_value(command::INTENT, u64::from(value)),
            result::OK
        );
        assert_eq!(self.command(command::ISSUE), result::OK);
        self.link(Processor::Module, &Message::Code(code));
        assert_eq!(
            self.with_value(command::DEBIT, u64::from(value)),
            result::OK
        );
        code
    }

    /// One piece, printed as well.
    pub fn frank(&mut self, set: u8, value: u32) -> Code {
        let code = self.book(set, value);
        self.print(&picture(&code));
        code
    }

    /// The picture reaches the letter and the head reports it.
    pub fn print(&mut self, picture: &Picture) {
        let picture = Picture {
            started: self.now(),
            ended: self.now(),
            ..picture.clone()
        };
        self.say(&Event::Printed(Arc::new(picture)));
        self.report();
    }

    /// The head reports the piece under permit.
    pub fn report(&mut self) {
        self.pins.printed = TwoRail::ASSERTED;
        self.say(&Event::Wire {
            wire: Wire::UnitPrintedRail,
            value: 1,
        });
        self.tick();
        self.pins.printed = TwoRail::IDLE;
        self.tick();
        self.settle();
    }
}

/// What a picture of this code says.
pub fn indicium(code: &Code) -> Indicium {
    Indicium {
        device: DEVICE,
        licence: code.licence,
        date: code.date,
        value: code.value,
        ascending: code.ascending,
        piece_count: code.piece_count,
        code: code.code,
    }
}

/// A picture that shows nothing but the barcode.
pub fn picture(code: &Code) -> Picture {
    let (bytes, length) = indicium(code).to_bytes();
    drawn(&bytes[..length])
}

/// A picture of `bytes` as a barcode of three dots a module.
pub fn drawn(bytes: &[u8]) -> Picture {
    let map = DataMatrix::encode(bytes, SymbolList::default().enforce_square())
        .unwrap()
        .bitmap();
    let mut columns = vec![[0; HEIGHT / 32]; WIDTH];
    for (column, row) in map.pixels() {
        for dot in 0..9 {
            let (x, y) = (20 + 3 * column + dot % 3, 20 + 3 * row + dot / 3);
            columns[x][y / 32] |= 1 << (y % 32);
        }
    }
    Picture {
        letter: 0,
        started: Time::ZERO,
        ended: Time::ZERO,
        columns,
        complete: true,
    }
}
