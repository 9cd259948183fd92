//! The print head: prints column by column while the letter passes, under the accounting unit's permit.
//!
//! It is a device in the meter's clock. `printed` goes to the unit on two rails. The rule that must never break:
//! not one dot without permit, and the picture reported is what was on paper, column by column.

use std::sync::Arc;

use crate::event::Event;
use crate::map::{self, head_status as status};
use crate::meter::buffer::PrintBuffer;
use crate::parameters::Parameters;
use crate::part::Edge;
use crate::picture::{Column, Picture, WIDTH};
use crate::port::{Port, Transfer};
use crate::sync::Synchroniser;
use crate::time::{Clock, Time};
use crate::unit::gated_permit;
use crate::wires::{Wire, Wires};

/// Shortest `printed` pulse. `Assumed:` far shorter than a column.
const PRINTED_MIN: Time = Time::from_us(20);
/// Clocks of the accounting unit that a `printed` pulse lasts at least. `Assumed:` two for its synchroniser, one of
/// uncertainty and one to be seen in.
const PRINTED_CLOCKS: u64 = 4;

/// A letter on its way past the head.
#[derive(Clone, Debug)]
struct Passing {
    letter: u32,
    /// Instant of the first column.
    start: Time,
    /// What is on paper so far; absent before the first column.
    picture: Option<Picture>,
}

/// The head.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    port: Port,
    letter_at: Synchroniser,
    permit: Synchroniser,
    offset: Time,
    columns_s: u64,
    /// Length of the `printed` pulse.
    pulse: Time,
    armed: bool,
    latched: u32,
    passing: Option<Passing>,
    /// The `printed` pulse ends.
    pulse_end: Time,
}

impl Head {
    pub fn new(
        port: Port,
        letter_at: Synchroniser,
        permit: Synchroniser,
        unit: Clock,
        parameters: &Parameters,
    ) -> Self {
        Self {
            port,
            letter_at,
            permit,
            offset: Time(parameters.print_offset_mil * 1_000_000_000_000 / parameters.belt_mil_s),
            columns_s: parameters.head_dpi * parameters.belt_mil_s / 1000,
            pulse: printed_pulse(unit),
            armed: false,
            latched: 0,
            passing: None,
            pulse_end: Time::NEVER,
        }
    }

    /// When column `index` of a picture that started at `start` is printed.
    fn column_at(&self, start: Time, index: usize) -> Time {
        let span = index as u64 * 1_000_000_000_000 / self.columns_s.max(1);
        self.port.clock().at_or_after(start + Time(span))
    }

    /// When the passing letter needs the head next.
    fn next_column(&self) -> Time {
        self.passing.as_ref().map_or(Time::NEVER, |passing| {
            let printed = passing
                .picture
                .as_ref()
                .map_or(0, |picture| picture.columns.len());
            self.column_at(passing.start, printed)
        })
    }

    fn serve(&mut self, edge: &mut Edge<'_>, buffer: &PrintBuffer) {
        let Some(Transfer { offset, write }) = self.port.transfer(edge) else {
            return;
        };
        match (offset, write) {
            (map::HEAD_CONTROL, Some(value)) => {
                self.armed = value & 1 == 1;
                if self.armed {
                    let stored = buffer.stored();
                    edge.event(Event::Armed { stored });
                }
            }
            (map::HEAD_STATUS, Some(value)) => {
                self.latched &= !(value & (status::PRINTED | status::MISSED));
            }
            (map::HEAD_STATUS, None) => {
                let printing = self
                    .passing
                    .as_ref()
                    .is_some_and(|passing| passing.picture.is_some());
                let value = self.latched
                    | if self.armed { status::ARMED } else { 0 }
                    | if printing { status::PRINTING } else { 0 }
                    | if self.permit.value() == 1 {
                        status::PERMIT
                    } else {
                        0
                    };
                self.port.answer(edge, value);
            }
            (map::HEAD_CONTROL, None) => self.port.answer(edge, u32::from(self.armed)),
            (_, None) => self.port.answer(edge, 0),
            _ => {}
        }
    }

    /// The first column's place is here: print or let the letter pass.
    fn begin(&mut self, edge: &mut Edge<'_>) {
        let Some(passing) = &mut self.passing else {
            return;
        };
        if self.armed && self.permit.value() == 1 {
            self.armed = false;
            passing.picture = Some(Picture {
                letter: passing.letter,
                started: edge.at,
                ended: edge.at,
                columns: Vec::with_capacity(WIDTH),
                complete: true,
            });
        } else {
            self.miss(edge);
        }
    }

    fn miss(&mut self, edge: &mut Edge<'_>) {
        self.latched |= status::MISSED;
        edge.new[Wire::LettersMissed] = edge.new[Wire::LettersMissed].wrapping_add(1);
        if let Some(passing) = self.passing.take() {
            let letter = passing.letter;
            edge.event(Event::Missed { letter });
        }
    }

    /// One column onto paper.
    fn print(&mut self, edge: &mut Edge<'_>, buffer: &PrintBuffer) {
        let permit = self.permit.value() == 1;
        let Some(picture) = self
            .passing
            .as_mut()
            .and_then(|passing| passing.picture.as_mut())
        else {
            return;
        };
        let index = picture.columns.len();
        let column = if permit {
            buffer.column(edge.at, index)
        } else {
            picture.complete = false;
            Column::default()
        };
        picture.columns.push(column);
        picture.ended = edge.at;
        if index + 1 == WIDTH {
            self.finish(edge);
        }
    }

    /// The picture is as complete as it will be.
    fn finish(&mut self, edge: &mut Edge<'_>) {
        let picture = self
            .passing
            .as_mut()
            .and_then(|passing| passing.picture.take());
        let Some(picture) = picture else { return };
        let complete = picture.complete;
        edge.event(Event::Printed(Arc::new(picture)));
        if complete {
            self.passing = None;
            self.latched |= status::PRINTED;
            self.pulse_end = edge.at + self.pulse;
            edge.new[Wire::PrintedRail] = 1;
            edge.new[Wire::PrintedComplement] = 0;
            edge.new[Wire::LettersPrinted] = edge.new[Wire::LettersPrinted].wrapping_add(1);
        } else {
            self.miss(edge);
        }
    }

    /// One instant; `buffer` is read as it stood before it.
    pub fn tick(&mut self, edge: &mut Edge<'_>, buffer: &PrintBuffer) {
        if self.pulse_end <= edge.at {
            self.pulse_end = Time::NEVER;
            edge.new[Wire::PrintedRail] = 0;
            edge.new[Wire::PrintedComplement] = 1;
        }
        if !self.port.clock().is_edge(edge.at) {
            return;
        }
        if self.next_column() <= edge.at {
            let begins = self
                .passing
                .as_ref()
                .is_some_and(|passing| passing.picture.is_none());
            if begins {
                self.begin(edge);
            }
            self.print(edge, buffer);
        }
        self.serve(edge, buffer);
        if self.letter_at.tick(edge.at, edge.old[Wire::HeadSensor]) == Some(1) {
            self.passing = Some(Passing {
                letter: edge.old[Wire::HeadLetter],
                start: edge.at + self.offset,
                picture: None,
            });
        }
        self.permit.tick(edge.at, u32::from(gated_permit(edge.old)));
        let printing = self
            .passing
            .as_ref()
            .is_some_and(|passing| passing.picture.is_some());
        edge.new[Wire::Printing] = u32::from(printing);
        edge.new[Wire::HeadIrq] = u32::from(self.latched != 0);
    }

    /// The next instant at which a tick may change something.
    pub fn due(&self, after: Time, wires: &Wires) -> Time {
        self.port
            .due(after, wires)
            .min(self.letter_at.due(after, wires[Wire::HeadSensor]))
            .min(self.permit.due(after, u32::from(gated_permit(wires))))
            .min(self.next_column().max(after + Time(1)))
            .min(self.pulse_end)
    }

    /// Reset, between edges: printing stops, what is on paper stays there.
    pub fn reset(&mut self, at: Time, wires: &mut Wires, events: &mut Vec<(Time, Event)>) {
        if let Some(Passing {
            letter, picture, ..
        }) = self.passing.take()
        {
            if let Some(mut picture) = picture {
                picture.complete = false;
                events.push((at, Event::Printed(Arc::new(picture))));
            }
            events.push((at, Event::Missed { letter }));
            wires[Wire::LettersMissed] = wires[Wire::LettersMissed].wrapping_add(1);
        }
        self.armed = false;
        self.latched = 0;
        self.pulse_end = Time::NEVER;
        self.permit.reset(0);
        self.letter_at.reset(wires[Wire::HeadSensor]);
        wires[Wire::PrintedRail] = 0;
        wires[Wire::PrintedComplement] = 1;
        wires[Wire::Printing] = 0;
        wires[Wire::HeadIrq] = 0;
    }
}

/// A report that the unit cannot miss, however slow its clock.
fn printed_pulse(unit: Clock) -> Time {
    PRINTED_MIN.max(Time(PRINTED_CLOCKS * unit.period().ps()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_lasts_four_clocks_of_the_slowest_unit() {
        let module = Clock::from_hz(16_000_000, Time::ZERO);
        assert_eq!(printed_pulse(module), PRINTED_MIN);
        for (divider, microseconds) in [(80, 20), (320, 80), (1024, 256)] {
            let pulse = printed_pulse(module.divided(divider));
            assert_eq!(pulse, Time::from_us(microseconds), "divider {divider}");
        }
    }
}
