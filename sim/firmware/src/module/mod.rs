//! The security module's program: system data, security codes, accounting, and the conversation with the meter.
//!
//! One loop: sleep, take what arrived, act. New system data are judged the moment they are taken, also between two cipher
//! blocks of a routine, which is then abandoned. The rules that must never break: an abandoned code never leaves; no code
//! leaves before the policy's durable record stands; a piece once owed gets its identical code.

mod ahead;
mod cipher;
mod power_up;
mod routine1;
mod routine2;
mod system_data;
mod tamper;

use crate::code::Inputs;
use crate::constants::SETS;
use crate::content::{Booked, Ready};
use crate::machine::processor::line;
use crate::machine::registers::read;
use crate::map::{CLOCK_BASE, CLOCK_DATE, CLOCK_STATUS, SRAM_BASE, irq, preset};
use crate::message::{Message, refusal};
use crate::mirror::{self, Mirror};
use crate::port::Port;
use crate::record::{Record, amount, check_code, flag, flagged, opening, word};
use crate::regs::result;
use crate::unit;

use ahead::Ahead;
use cipher::Key;

/// Messages taken while a routine ran. `Assumed:` the meter has at most two unanswered.
const INBOX: usize = 4;

/// What commissioning preset, read once.
#[derive(Clone, Copy)]
struct Config {
    device: u32,
    strategy: u32,
    policy: u32,
    layout: u8,
    code_bytes: u8,
    ahead: u32,
    trigger: u32,
}

/// System data in force.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Data {
    set: u8,
    date: u32,
    key_indicator: u8,
}

/// Why a routine came back without a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// System data changed: start again.
    Abandoned,
    /// Refused, with a result code of the unit or a refusal of ours.
    Refused(u8),
}

/// The module.
pub struct Module<P> {
    port: P,
    config: Config,
    data: Data,
    /// Our copy of each set's record, in work RAM; the durable one is the mirror's.
    records: [Record; SETS],
    mirror: Mirror,
    /// Set selected in the unit.
    selected: u8,
    /// Block 1 that C1 in its slot belongs to.
    c1: Option<[u8; 8]>,
    key: Key,
    /// Key indicator found to have no key.
    missing_key: Option<u8>,
    ahead: Ahead,
    inbox: [Option<Message>; INBOX],
    lock_reported: bool,
}

fn preset_word(offset: u32) -> u32 {
    read(SRAM_BASE + offset)
}

impl<P: Port> Module<P> {
    /// One turn of the loop; false when there was nothing to do.
    pub fn turn(&mut self) -> bool {
        self.watch_mesh();
        self.take_system_data();
        if self.needs_routine1() {
            // Abandoned by newer data: the next turn starts again with those.
            let _ = self.routine1();
            return true;
        }
        if self.needs_key() {
            let _ = self.make_key_usable(self.data.key_indicator);
            return true;
        }
        if let Some(message) = self.next_message() {
            self.answer(message);
            return true;
        }
        unit::acknowledge();
        self.report_lock();
        false
    }

    /// Runs for good.
    pub fn run(&mut self) -> ! {
        loop {
            if !self.turn() {
                self.port.sleep(self.lines());
            }
        }
    }

    /// Interrupt lines that can bring something to do.
    pub fn lines(&self) -> u32 {
        line(irq::MIDNIGHT) | line(irq::UNIT) | line(irq::SUPERVISOR)
    }

    fn answer(&mut self, message: Message) {
        match message {
            Message::Hello => self.greet(),
            Message::Request {
                piece,
                set,
                value,
                last,
            } => self.request(piece, set, value, last),
            Message::Fetch { piece, set } => self.fetch(piece, set),
            Message::Reprint { piece, set } => {
                let result = self.reprint(set);
                self.port.send(&Message::Permitted { piece, result });
            }
            Message::BatchEnd => self.ahead.clear(),
            _ => {}
        }
    }

    fn record(&self) -> &Record {
        &self.records[usize::from(self.data.set) % SETS]
    }

    /// The state as the meter needs it.
    fn ready(&self) -> Message {
        let town = core::array::from_fn(|place| {
            let at = preset::TOWNS + 16 * u32::from(self.data.set) + place as u32;
            (preset_word(at & !3) >> (8 * (at & 3))) as u8
        });
        Message::Ready(Ready {
            device: self.config.device,
            licence: self.record()[word::LICENCE],
            set: self.data.set,
            opening: opening(self.record()),
            layout: self.config.layout,
            code_bytes: self.config.code_bytes,
            strategy: self.config.strategy as u8,
            policy: self.config.policy as u8,
            trigger: self.config.trigger as u8,
            date: self.data.date,
            key_indicator: self.data.key_indicator,
            town,
        })
    }

    /// What a code for `value` in the selected set is made of.
    fn inputs(&self, value: u32, ascending: u64, count_before: u32) -> Inputs {
        Inputs {
            set: self.data.set,
            device: self.config.device,
            opening: opening(self.record()),
            key_indicator: self.data.key_indicator,
            date: self.data.date,
            layout: self.config.layout,
            value,
            ascending,
            count_before,
        }
    }

    /// Tells the meter once that the device is locked.
    fn report_lock(&mut self) {
        if let (false, Some(reason)) = (self.lock_reported, unit::device_lock()) {
            self.lock_reported = true;
            self.port.send(&Message::Locked { reason });
        }
    }

    fn lock(&mut self, reason: u32) {
        unit::lock_device(&mut self.port, reason);
        self.report_lock();
    }

    /// Makes `set` the one selected in the unit.
    fn select(&mut self, set: u8) -> Result<(), Stop> {
        if usize::from(set) >= SETS {
            return Err(Stop::Refused(result::UNKNOWN_SET as u8));
        }
        if self.selected != set {
            match unit::select(&mut self.port, set) {
                result::OK => self.selected = set,
                refusal => return Err(Stop::Refused(refusal as u8)),
            }
        }
        Ok(())
    }

    /// Takes over the record that follows `number`, and has both sides compare check codes.
    #[inline(never)]
    fn account(&mut self, number: u32, piece: unit::Piece) {
        let set = self.selected;
        let own = self.records[usize::from(set) % SETS];
        // The imprint of the piece before may have been confirmed since: one commit of the unit's own.
        let behind = unit::record_word(word::GENERATION).wrapping_sub(own[word::GENERATION]);
        let before = if behind == 2 {
            mirror::printed(&own)
        } else {
            own
        };
        if let Ok(next) = mirror::predict(&before, number, piece) {
            unit::peer_check(next[word::CHECK]);
            self.records[usize::from(set) % SETS] = next;
            self.mirror.keep(set, &next);
        } else {
            // The unit did what we hold to be impossible: our check code over the old copy says so.
            unit::peer_check(check_code(&own));
        }
        self.report_lock();
    }

    fn booked(&self, piece: u16, result: u8) -> Message {
        let record = self.records[usize::from(self.selected) % SETS];
        Message::Booked(Booked {
            piece,
            result,
            ascending: amount(&record, word::ASCENDING_LO),
            descending: amount(&record, word::DESCENDING_LO),
            piece_count: record[word::PIECE_COUNT],
        })
    }

    fn reprint(&mut self, set: u8) -> u8 {
        match self.select(set) {
            Ok(()) => unit::reprint(&mut self.port) as u8,
            Err(Stop::Refused(reason)) => reason,
            Err(Stop::Abandoned) => refusal::NO_CODE,
        }
    }
}

/// Date in force, from the clock.
fn today() -> u32 {
    read(CLOCK_BASE + CLOCK_DATE)
}

fn midnight_passed() -> bool {
    read(CLOCK_BASE + CLOCK_STATUS) & 1 == 1
}

/// The piece that a set owes: pending, or booked and not printed.
fn owes(record: &Record) -> bool {
    flagged(record, flag::PENDING) || flagged(record, flag::UNPRINTED)
}

/// Operands of the unit for a piece with these inputs.
fn operands(inputs: &Inputs) -> unit::Piece {
    unit::Piece {
        value: inputs.value,
        date_key: inputs.date_key(),
        layout: inputs.layout,
    }
}
