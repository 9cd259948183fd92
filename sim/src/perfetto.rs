//! A run as a timeline for ui.perfetto.dev: calls of both processors, banks, link, letters and the pieces' latencies.
//!
//! Chrome trace-event JSON, written while the run goes on, never held in memory. No data word is in it but the bytes
//! that cross the link. The rule that must never break: slices of one track nest, and a trace changes nothing in the
//! run. Source: "Trace Event Format", the document of the Chromium catapult project.

use std::io::{self, Write};

use hdl::Phase as UnitPhase;
use serde::ser::{Error as _, SerializeStruct as _};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::calls::{Calls, Move};
use crate::cpu::StallClass;
use crate::event::{Event, Observer, Power, Processor};
use crate::firmware::{Firmware, Program};
use crate::outcome::PieceRecord;
use crate::scenario::Scenario;
use crate::time::Time;
use crate::wires::Wire;

/// Calls shorter than this are not written. `Assumed:` at 16 MHz some thirty instructions; leaving them out makes the file
/// of a job of twelve letters small enough for a browser.
const SHORTEST: Time = Time::from_us(2);

macro_rules! tracks {
    ($($track:ident, $process:literal, $name:literal;)*) => {
        /// One row of the picture.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        enum Track { $($track),* }

        /// Group and name of each row.
        const TRACKS: &[(Track, &str, &str)] = &[$((Track::$track, $process, $name)),*];
    };
}

tracks! {
    Pieces, "pieces", "end of entry to print-ready image";
    Module, "security module", "processor";
    Unit, "security module", "accounting unit";
    BankA, "security module", "bank A";
    BankB, "security module", "bank B";
    ToMeter, "link", "module to meter";
    ToModule, "link", "meter to module";
    Meter, "meter", "processor";
    Motor, "letter transport", "motor";
    Feed, "letter transport", "feed sensor";
    Trip, "letter transport", "trip sensor";
    AtHead, "letter transport", "head sensor";
    Head, "letter transport", "print head";
}

/// Wires whose high level is a slice of its own.
const LEVELS: [(Wire, Track, &str); 7] = [
    (Wire::BankABusy, Track::BankA, "busy"),
    (Wire::BankBBusy, Track::BankB, "busy"),
    (Wire::Motor, Track::Motor, "on"),
    (Wire::FeedSensor, Track::Feed, "letter"),
    (Wire::TripSensor, Track::Trip, "letter"),
    (Wire::HeadSensor, Track::AtHead, "letter"),
    (Wire::Printing, Track::Head, "printing"),
];

impl Track {
    /// Number of the group; equal for rows with equal group names.
    fn process(self) -> usize {
        let (_, process, _) = TRACKS[self as usize];
        let first = TRACKS.iter().position(|(_, name, _)| *name == process);
        first.unwrap_or(0) + 1
    }
}

/// An instant or span in microseconds, to the picosecond.
struct Micros(Time);

impl Serialize for Micros {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (whole, rest) = (self.0.ps() / 1_000_000, self.0.ps() % 1_000_000);
        let number = RawValue::from_string(format!("{whole}.{rest:06}"));
        number.map_err(S::Error::custom)?.serialize(to)
    }
}

/// What an entry is.
enum Phase {
    /// A slice of this length.
    Complete(Time),
    /// One end of a span that may overlap others: the piece with this number.
    Span(bool, usize),
}

/// One entry of the file.
struct Entry<'a> {
    track: Track,
    name: &'a str,
    at: Time,
    phase: Phase,
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut entry = to.serialize_struct("Entry", 7)?;
        entry.serialize_field("name", self.name)?;
        entry.serialize_field("pid", &self.track.process())?;
        entry.serialize_field("tid", &(self.track as usize + 1))?;
        entry.serialize_field("ts", &Micros(self.at))?;
        match self.phase {
            Phase::Complete(length) => {
                entry.serialize_field("ph", "X")?;
                entry.serialize_field("dur", &Micros(length))?;
            }
            Phase::Span(begins, piece) => {
                entry.serialize_field("ph", if begins { "b" } else { "e" })?;
                entry.serialize_field("cat", "piece")?;
                entry.serialize_field("id", &piece)?;
            }
        }
        entry.end()
    }
}

/// The file under way.
struct File<W> {
    to: W,
    begun: bool,
    error: Option<io::Error>,
}

impl<W: Write> File<W> {
    fn put(&mut self, entry: &impl Serialize) {
        if self.error.is_none() {
            self.error = self.try_put(entry).err();
        }
    }

    fn try_put(&mut self, entry: &impl Serialize) -> io::Result<()> {
        let head = if std::mem::replace(&mut self.begun, true) {
            ",\n"
        } else {
            "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n"
        };
        self.to.write_all(head.as_bytes())?;
        serde_json::to_writer(&mut self.to, entry).map_err(io::Error::from)
    }

    fn slice(&mut self, track: Track, name: &str, from: Time, to: Time) {
        self.put(&Entry {
            track,
            name,
            at: from,
            phase: Phase::Complete(to - from),
        });
    }
}

/// The calls of one processor.
struct Side {
    track: Track,
    calls: Calls,
    /// Function and beginning of each call under way.
    open: Vec<(Option<u32>, Time)>,
    /// Instant of cycle 0, the clock's period, and the end of what is known.
    origin: Time,
    period: Time,
    end: Time,
}

impl Side {
    fn new(track: Track, program: &Program) -> Self {
        Self {
            track,
            calls: Calls::new(program),
            open: Vec::new(),
            origin: Time::ZERO,
            period: Time(1),
            end: Time::ZERO,
        }
    }

    fn instant(&self, cycle: u64) -> Time {
        Time(self.origin.ps() + cycle * self.period.ps())
    }

    #[inline]
    fn pass<W: Write>(&mut self, file: &mut File<W>, at: u64, pc: u32, cycles: u64) {
        let (now, track) = (self.instant(at), self.track);
        let open = &mut self.open;
        let mut left = Vec::new();
        self.calls.at(pc, |moved| match moved {
            Move::Enter(function) => open.push((function, now)),
            Move::Leave => left.extend(open.pop()),
        });
        for (function, from) in left {
            if now - from >= SHORTEST {
                file.slice(track, self.calls.name(function), from, now);
            }
        }
        self.end = self.instant(at + cycles);
    }

    /// Every call under way ends with what is known.
    fn close<W: Write>(&mut self, file: &mut File<W>) {
        self.calls.end(|_| {});
        while let Some((function, from)) = self.open.pop() {
            file.slice(self.track, self.calls.name(function), from, self.end);
        }
    }
}

/// Writes the timeline of a run; give it to the board as an observer.
pub struct Perfetto<W: Write> {
    file: File<W>,
    sides: Vec<Side>,
    /// Since when each level of [`LEVELS`] is high.
    high: [Option<Time>; LEVELS.len()],
    /// What the accounting unit is busy with, and since when.
    unit: (UnitPhase, Time),
    byte_time: Time,
    /// The byte on each line, to the meter and to the module.
    bytes: [u32; 2],
    now: Time,
}

impl<W: Write> Perfetto<W> {
    /// Starts the timeline of a run of `scenario` with `firmware`.
    ///
    /// # Errors
    /// The writer failed.
    pub fn new(to: W, scenario: &Scenario, firmware: &Firmware) -> io::Result<Self> {
        let module = Side::new(Track::Module, &firmware.module);
        let meter = firmware.meter.as_ref();
        let meter = meter.map(|program| Side::new(Track::Meter, program));
        let mut perfetto = Self {
            file: File {
                to,
                begun: false,
                error: None,
            },
            sides: std::iter::once(module).chain(meter).collect(),
            high: [None; LEVELS.len()],
            unit: (UnitPhase::Idle, Time::ZERO),
            byte_time: Time::from_us(scenario.board.link_byte_us),
            bytes: [0; 2],
            now: Time::ZERO,
        };
        for (track, process, name) in TRACKS {
            perfetto.name(*track, "process_name", process)?;
            perfetto.name(*track, "thread_name", name)?;
        }
        Ok(perfetto)
    }

    fn name(&mut self, track: Track, what: &str, name: &str) -> io::Result<()> {
        self.file.try_put(&serde_json::json!({
            "ph": "M", "name": what, "args": { "name": name },
            "pid": track.process(), "tid": track as usize + 1,
        }))
    }

    fn wire(&mut self, at: Time, wire: Wire, value: u32) {
        match wire {
            Wire::LinkToMeterByte => self.bytes[0] = value,
            Wire::LinkToModuleByte => self.bytes[1] = value,
            Wire::LinkToMeterStrobe => self.byte(at, Track::ToMeter, self.bytes[0]),
            Wire::LinkToModuleStrobe => self.byte(at, Track::ToModule, self.bytes[1]),
            _ => {
                if let Some(level) = LEVELS.iter().position(|(of, ..)| *of == wire) {
                    self.level(at, level, value == 1);
                }
            }
        }
    }

    /// A byte has left its line.
    fn byte(&mut self, at: Time, track: Track, byte: u32) {
        let from = at - self.byte_time;
        self.file.slice(track, &format!("{byte:02x}"), from, at);
    }

    fn level(&mut self, at: Time, level: usize, high: bool) {
        let (_, track, name) = LEVELS[level];
        if let Some(from) = self.high[level].take() {
            self.file.slice(track, name, from, at);
        }
        self.high[level] = high.then_some(at);
    }

    fn unit(&mut self, at: Time, phase: UnitPhase) {
        let (last, from) = std::mem::replace(&mut self.unit, (phase, at));
        if last != UnitPhase::Idle {
            self.file.slice(Track::Unit, last.name(), from, at);
        }
    }

    /// Ends the timeline with the latencies of `pieces`. A piece that was ready first has a span called `ahead`.
    ///
    /// # Errors
    /// The writer failed, now or at any entry before.
    pub fn finish(mut self, pieces: &[PieceRecord]) -> io::Result<()> {
        for side in &mut self.sides {
            side.close(&mut self.file);
        }
        for level in 0..LEVELS.len() {
            self.level(self.now, level, false);
        }
        self.unit(self.now, UnitPhase::Idle);
        for piece in pieces {
            let (entered, ready) = (piece.entry_done, piece.print_ready);
            let ahead = if ready < entered { " ahead" } else { "" };
            let name = format!("piece {}{ahead}", piece.index + 1);
            for (begins, at) in [(true, entered.min(ready)), (false, entered.max(ready))] {
                self.file.put(&Entry {
                    track: Track::Pieces,
                    name: &name,
                    at,
                    phase: Phase::Span(begins, piece.index),
                });
            }
        }
        if let Some(error) = self.file.error {
            return Err(error);
        }
        self.file.to.write_all(b"\n]}\n")?;
        self.file.to.flush()
    }
}

impl<W: Write> Observer for Perfetto<W> {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Wire { wire, value } => {
                self.now = at;
                self.wire(at, *wire, *value);
            }
            Event::Phase(phase) => self.unit(at, *phase),
            Event::Power(Power::Lost) => self.unit(at, UnitPhase::Idle),
            Event::Started { processor, period } => {
                if let Some(side) = self.sides.get_mut(*processor as usize) {
                    side.close(&mut self.file);
                    (side.origin, side.period) = (at, *period);
                }
            }
            Event::Trap { processor, trap } => {
                if let Some(side) = self.sides.get_mut(*processor as usize) {
                    side.calls.trap(trap);
                }
            }
            _ => {}
        }
    }

    #[inline]
    fn retire(&mut self, processor: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        if let Some(side) = self.sides.get_mut(processor as usize) {
            side.pass(&mut self.file, at, pc, u64::from(cycles));
            side.calls.completed(pc, class);
        }
    }

    #[inline]
    fn spend(&mut self, processor: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        if let Some(side) = self.sides.get_mut(processor as usize) {
            side.pass(&mut self.file, at, pc, cycles);
            if class == StallClass::Asleep {
                let (from, to) = (side.instant(at), side.end);
                self.file.slice(side.track, class.name(), from, to);
            }
        }
    }
}
