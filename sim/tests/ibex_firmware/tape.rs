//! A tape: all that enters one processor of a board, and all that it does, cycle by cycle.
//!
//! It is what the bench of the real core plays and compares (`sim/ibex/replay.cpp`). The rule that must never break:
//! an edge of a line stands on the tape before any instruction that starts behind it, so that who reads a tape up to
//! an instruction knows every edge before that instruction's first cycle.

use std::io::{self, Write};
use std::ops::Range;

use sim::cpu::{Cause, StallClass, Transfer, Trap};
use sim::map::{CIPHER_BASE, CIPHER_BYTES};
use sim::{Board, Clock, Event, Observer, Processor, Program, Time, Wire};

use super::figures::{Digest, Figures};

/// One entry of 24 bytes, little-endian: kind, three bytes, three words, a double word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    pub kind: Kind,
    pub a: u8,
    pub b: u8,
    pub address: u32,
    pub value: u32,
    pub span: u32,
    pub cycle: u64,
}

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// The program has `value` at `address`.
    Code = 1,
    /// Reset ends; the program starts 0x80 above `address`.
    Start,
    /// From `cycle` on the interrupt lines are `value`.
    Lines,
    /// From `cycle` on the board's gate holds the lines back (`a` is 1), gives out no code from `address` on for `value`
    /// bytes (2), or does nothing (0).
    Gate,
    /// In `cycle` lanes `a` of the word at `address` are on the bus; `span` wait states; `b`: 1 write, 2 error.
    Transfer,
    /// In `cycle`, `span` cycles after its first, the instruction at `address` is through and x`a` is `value`; `b` is
    /// 1 where it trapped.
    Done,
    /// The run is over before `cycle`.
    End,
}

impl Record {
    pub const BYTES: usize = 24;

    const fn new(kind: Kind, cycle: u64) -> Self {
        Self {
            kind,
            a: 0,
            b: 0,
            address: 0,
            value: 0,
            span: 0,
            cycle,
        }
    }

    fn bytes(&self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        bytes[..3].copy_from_slice(&[self.kind as u8, self.a, self.b]);
        bytes[4..8].copy_from_slice(&self.address.to_le_bytes());
        bytes[8..12].copy_from_slice(&self.value.to_le_bytes());
        bytes[12..16].copy_from_slice(&self.span.to_le_bytes());
        bytes[16..].copy_from_slice(&self.cycle.to_le_bytes());
        bytes
    }

    /// A transfer as its lanes show it.
    fn transfer(moved: &Transfer) -> Self {
        let lane = moved.address & 3;
        Self {
            a: ((1 << moved.bytes) - 1) << lane,
            b: u8::from(moved.write) | u8::from(moved.error) << 1,
            address: moved.address & !3,
            value: moved.value << (8 * lane),
            span: moved.wait,
            ..Self::new(Kind::Transfer, moved.at)
        }
    }
}

/// Writes one processor's tape.
pub struct Tape<W: Write> {
    core: Processor,
    clock: Clock,
    irqs: &'static [(Wire, u32)],
    gate: Range<u32>,
    to: W,
    error: Option<io::Error>,
    /// The edge that is its cycle 0, while it runs.
    origin: Option<u64>,
    level: u32,
    /// The last instruction was inside the cipher, where interrupts wait.
    inside: bool,
    /// In `wfi` since this cycle.
    asleep: Option<u64>,
    /// The last instruction; what follows may still lengthen it.
    last: Option<Record>,
    wrote: (u8, u32),
    to_vector: u64,
    digest: Digest,
    figures: Figures,
}

impl<W: Write> Tape<W> {
    /// The tape of `core` on `board`, which executes `program` and has not run yet.
    pub fn new(board: &Board, core: Processor, program: &Program, to: W) -> Self {
        let mut tape = Self {
            core,
            clock: board.clock(core),
            irqs: board.interrupts(core),
            gate: CIPHER_BASE..CIPHER_BASE + CIPHER_BYTES,
            to,
            error: None,
            origin: None,
            level: 0,
            inside: false,
            asleep: None,
            last: None,
            wrote: (0, 0),
            to_vector: 0,
            digest: Digest::default(),
            figures: Figures::default(),
        };
        for (base, bytes) in program.memories() {
            for (at, bytes) in bytes.chunks(4).enumerate() {
                let mut word = [0; 4];
                word[..bytes.len()].copy_from_slice(bytes);
                tape.put(Record {
                    address: base + 4 * at as u32,
                    value: u32::from_le_bytes(word),
                    ..Record::new(Kind::Code, 0)
                });
            }
        }
        tape
    }

    /// Ends the tape at `now`: what stands on it, and whom it was written to, or why that failed.
    pub fn finish(mut self, now: Time) -> (Figures, io::Result<W>) {
        self.stop(now);
        self.figures.digest = self.digest.to_string();
        let error = self.error.or(self.to.flush().err());
        (self.figures, error.map_or(Ok(self.to), Err))
    }

    fn put(&mut self, record: Record) {
        let bytes = record.bytes();
        self.digest.add(&bytes);
        if self.error.is_none() {
            self.error = self.to.write_all(&bytes).err();
        }
    }

    /// The last instruction is not lengthened any more.
    fn settle(&mut self) {
        if let Some(last) = self.last.take() {
            self.figures.instructions += 1;
            self.put(last);
        }
    }

    /// The next instruction is at `pc`: the gate opens in the last cycle of the one before, and closes in its own first.
    fn pass(&mut self, at: u64, pc: u32) {
        let inside = self.gate.contains(&pc);
        if inside != self.inside {
            let left = self.last.map_or(at, |last| last.cycle);
            self.settle();
            let cycle = if inside { at } else { left };
            self.put(Record {
                a: u8::from(inside),
                ..Record::new(Kind::Gate, cycle)
            });
            self.inside = inside;
        }
        self.settle();
    }

    /// The gate has refused what the last instruction jumped to; by cycle `until` that is known.
    fn refuse(&mut self, until: u64) {
        let jump = self
            .last
            .map_or(until, |last| last.cycle - u64::from(last.span));
        self.put(Record {
            a: 2,
            address: self.gate.start,
            value: self.gate.end - self.gate.start,
            ..Record::new(Kind::Gate, jump)
        });
        self.put(Record::new(Kind::Gate, until + 1));
        self.settle();
    }

    fn start(&mut self, at: Time) {
        self.origin = Some(self.clock.edges_before(at));
        (self.inside, self.asleep) = (false, None);
        self.figures.starts += 1;
        self.put(Record::new(Kind::Start, 0));
        self.lines(0);
    }

    fn lines(&mut self, cycle: u64) {
        self.put(Record {
            value: self.level,
            ..Record::new(Kind::Lines, cycle)
        });
    }

    /// The supply is cut or the recording ends. An instruction that is not through by then is left out.
    fn stop(&mut self, at: Time) {
        let Some(origin) = self.origin.take() else {
            return;
        };
        let through = self.last.map_or(0, |last| last.cycle + 1);
        self.settle();
        let cycles = match self.asleep {
            Some(_) => self.clock.edges_before(at).saturating_sub(origin),
            None => through,
        };
        self.figures.asleep_cycles += self.asleep.map_or(0, |since| cycles.saturating_sub(since));
        self.figures.cycles += cycles;
        self.put(Record::new(Kind::End, cycles));
    }

    fn wire(&mut self, at: Time, wire: Wire, value: u32) {
        if wire == Wire::Reset && value == 1 {
            self.stop(at);
        }
        let Some((_, line)) = self.irqs.iter().find(|(irq, _)| *irq == wire) else {
            return;
        };
        self.level = self.level & !(1 << line) | value << line;
        if let Some(origin) = self.origin {
            let cycle = self.clock.edges_before(at).saturating_sub(origin);
            self.lines(cycle);
        }
    }

    fn trap(&mut self, trap: &Trap) {
        if matches!(trap.cause, Cause::Interrupt(_)) {
            self.figures.interrupts += 1;
            return;
        }
        self.figures.traps += 1;
        if trap.cause == Cause::FetchFault && self.gate.contains(&trap.pc) {
            self.refuse(trap.at);
        } else {
            self.pass(trap.at, trap.pc);
        }
        let cycle = trap.at + self.to_vector - 3;
        self.last = Some(Record {
            b: 1,
            address: trap.pc,
            span: (cycle - trap.at) as u32,
            ..Record::new(Kind::Done, cycle)
        });
    }
}

impl<W: Write> Observer for Tape<W> {
    const FOLLOWS_DATA: bool = true;

    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Wire { wire, value } => self.wire(at, *wire, *value),
            Event::Started { processor, .. } if *processor == self.core => self.start(at),
            Event::Sleep(processor) if *processor == self.core => {
                let edges = self.clock.edges_before(at);
                self.asleep = self.origin.map(|origin| edges - origin);
                self.figures.sleeps += 1;
            }
            Event::Wake(processor) if *processor == self.core => self.asleep = None,
            Event::Trap { processor, trap } if *processor == self.core => self.trap(trap),
            _ => {}
        }
    }

    fn retire(&mut self, processor: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        if processor != self.core {
            return;
        }
        self.pass(at, pc);
        // A jump or branch completes in its second cycle; what it still costs are empty slots behind it.
        let span = match class {
            StallClass::Branch => 1,
            StallClass::Flush => 0,
            _ => cycles - 1,
        };
        let (register, value) = std::mem::take(&mut self.wrote);
        self.last = Some(Record {
            a: register,
            address: pc,
            value,
            span,
            ..Record::new(Kind::Done, at + u64::from(span))
        });
    }

    fn spend(&mut self, processor: Processor, _at: u64, pc: u32, cycles: u64, class: StallClass) {
        if processor != self.core {
            return;
        }
        match (class, &mut self.last) {
            (StallClass::Trap, _) => self.to_vector = cycles,
            (StallClass::Asleep, _) => self.figures.asleep_cycles += cycles,
            (StallClass::BusWait, Some(last)) if last.address == pc => {
                last.cycle += cycles;
                last.span += cycles as u32;
            }
            _ => {}
        }
    }

    fn transfer(&mut self, processor: Processor, transfer: &Transfer) {
        if processor == self.core {
            self.figures.transfers += 1;
            self.put(Record::transfer(transfer));
        }
    }

    fn wrote(&mut self, processor: Processor, register: u8, value: u32) {
        if processor == self.core {
            self.wrote = (register, value);
        }
    }
}
