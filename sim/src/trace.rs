//! The wires as a value change dump (VCD) for waveform viewers.
//!
//! Bytes go to a writer given from outside. Only wires between parts are written: no memory content and no
//! register of a processor, so no key ever. The rule that must never break: a trace changes nothing in the run.
//! Source: IEEE Std 1364-2001, clause 18 (value change dump files).

use std::io::{self, Write};

use vcd::{IdCode, TimescaleUnit, Value, Writer};

use crate::event::{Event, Observer};
use crate::time::Time;
use crate::wires::{Wire, Wires};

/// Writes every change of every wire; times in picoseconds.
pub struct Trace<W: Write> {
    writer: Writer<W>,
    codes: Vec<IdCode>,
    at: Option<Time>,
    error: Option<io::Error>,
}

impl<W: Write> Trace<W> {
    /// Starts a dump with `wires` as they stand at `at`.
    ///
    /// # Errors
    /// The writer failed.
    pub fn new(to: W, at: Time, wires: &Wires) -> io::Result<Self> {
        let mut writer = Writer::new(to);
        writer.timescale(1, TimescaleUnit::PS)?;
        let mut codes = Vec::with_capacity(Wire::ALL.len());
        let mut scope = "";
        for wire in Wire::ALL {
            let (part, signal) = wire
                .name()
                .split_once('.')
                .unwrap_or(("board", wire.name()));
            if part != scope {
                if !scope.is_empty() {
                    writer.upscope()?;
                }
                writer.add_module(part)?;
                scope = part;
            }
            codes.push(writer.add_wire(wire.width(), signal)?);
        }
        writer.upscope()?;
        writer.enddefinitions()?;
        let mut trace = Self {
            writer,
            codes,
            at: None,
            error: None,
        };
        for wire in Wire::ALL {
            trace.change(at, *wire, wires[*wire])?;
        }
        Ok(trace)
    }

    fn change(&mut self, at: Time, wire: Wire, value: u32) -> io::Result<()> {
        if self.at != Some(at) {
            self.writer.timestamp(at.ps())?;
            self.at = Some(at);
        }
        let code = self.codes[wire as usize];
        let bit = |place: u32| Value::from(value >> place & 1 == 1);
        match wire.width() {
            1 => self.writer.change_scalar(code, bit(0)),
            width => self.writer.change_vector(code, (0..width).rev().map(bit)),
        }
    }

    /// Ends the dump.
    ///
    /// # Errors
    /// The writer failed, now or at any change before.
    pub fn finish(mut self) -> io::Result<()> {
        match self.error.take() {
            Some(error) => Err(error),
            None => self.writer.flush(),
        }
    }
}

impl<W: Write> Observer for Trace<W> {
    fn event(&mut self, at: Time, event: &Event) {
        if let Event::Wire { wire, value } = event
            && self.error.is_none()
        {
            self.error = self.change(at, *wire, *value).err();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_names_its_wires_and_tells_their_changes() {
        let mut text = Vec::new();
        let mut trace = Trace::new(&mut text, Time::ZERO, &Wires::IDLE).unwrap();
        let change = |wire, value| Event::Wire { wire, value };
        trace.event(Time(62_500), &change(Wire::UnitIrq, 1));
        trace.event(Time(62_500), &change(Wire::BankAAddress, 5));
        trace.finish().unwrap();
        let mut parser = vcd::Parser::new(&text[..]);
        let header = parser.parse_header().unwrap();
        let irq = header.find_var(&["unit", "irq"]).unwrap().code;
        let changes: Vec<_> = parser.map(Result::unwrap).collect();
        let at = changes
            .iter()
            .position(|command| *command == vcd::Command::Timestamp(62_500))
            .unwrap();
        assert_eq!(changes[at + 1], vcd::Command::ChangeScalar(irq, Value::V1));
    }

    #[test]
    fn a_full_disk_is_said_at_the_end() {
        struct Full(usize);
        impl Write for Full {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0 = self
                    .0
                    .checked_sub(bytes.len())
                    .ok_or(io::ErrorKind::StorageFull)?;
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut trace = Trace::new(Full(20_000), Time::ZERO, &Wires::IDLE).unwrap();
        for at in 0..10_000 {
            let event = Event::Wire {
                wire: Wire::UnitIrq,
                value: at as u32 & 1,
            };
            trace.event(Time(at), &event);
        }
        assert!(trace.finish().is_err());
    }
}
