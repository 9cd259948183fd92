//! The letter transport: a belt with a feeder, three sensors and a motor.
//!
//! Distances are times of running belt, so that positions are exact. Letters are fed only while the motor runs, at
//! the fixed pitch. The rule that must never break: a letter passes feeder, feed, trip and head in that order,
//! and none overtakes another.

use std::collections::VecDeque;

use crate::event::{Event, Sensor};
use crate::map;
use crate::parameters::Parameters;
use crate::part::{Edge, Part};
use crate::port::{Port, Transfer};
use crate::sync::Synchroniser;
use crate::time::Time;
use crate::wires::{Wire, Wires};

/// What a letter's edges do along the belt, in the order of the table of transitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Rise(Sensor),
    Fall(Sensor),
    Out,
}

/// A letter on the belt.
#[derive(Clone, Copy, Debug)]
struct Letter {
    number: u32,
    /// Belt time at which it left the feeder.
    fed: Time,
    /// Steps it has taken.
    taken: usize,
}

/// The transport.
#[derive(Clone, Debug)]
pub(crate) struct Transport {
    port: Port,
    sensors: Synchroniser,
    /// Belt time of each step after feeding, in order.
    steps: Vec<(Time, Step)>,
    pitch: Time,
    motor: bool,
    /// Belt time, and the instant at which it stood so.
    belt: (Time, Time),
    letters: VecDeque<Letter>,
    fed: u32,
    /// Belt time from which on the feeder may feed again.
    free: Time,
    events: u32,
}

fn wire(sensor: Sensor) -> Wire {
    match sensor {
        Sensor::Feed => Wire::FeedSensor,
        Sensor::Trip => Wire::TripSensor,
        Sensor::Head => Wire::HeadSensor,
    }
}

fn levels(wires: &Wires) -> u32 {
    wires[Wire::FeedSensor] | wires[Wire::TripSensor] << 1 | wires[Wire::HeadSensor] << 2
}

impl Transport {
    pub fn new(port: Port, sensors: Synchroniser, parameters: &Parameters) -> Self {
        let time = |mil: u64| Time(mil * 1_000_000_000_000 / parameters.belt_mil_s);
        let feed = parameters.feeder_mil;
        let trip = feed + parameters.feed_to_trip_mil;
        let head = trip + parameters.trip_to_head_mil;
        let mut steps = Vec::new();
        for (place, sensor) in [
            (feed, Sensor::Feed),
            (trip, Sensor::Trip),
            (head, Sensor::Head),
        ] {
            steps.push((time(place), Step::Rise(sensor)));
            steps.push((time(place + parameters.letter_mil), Step::Fall(sensor)));
        }
        steps.push((time(head + 2 * parameters.letter_mil), Step::Out));
        steps.sort_by_key(|(time, _)| *time);
        Self {
            port,
            sensors,
            steps,
            pitch: time(parameters.pitch_mil.max(parameters.letter_mil + 1)),
            motor: false,
            belt: (Time::ZERO, Time::ZERO),
            letters: VecDeque::new(),
            fed: 0,
            free: Time::ZERO,
            events: 0,
        }
    }

    /// Belt time at instant `at`.
    fn belt_at(&self, at: Time) -> Time {
        let (belt, since) = self.belt;
        if self.motor {
            belt + (at - since)
        } else {
            belt
        }
    }

    /// The instant at which the running belt stands at `belt`.
    fn instant(&self, belt: Time) -> Time {
        if self.motor {
            self.belt.1 + (belt - self.belt.0)
        } else {
            Time::NEVER
        }
    }

    fn switch(&mut self, at: Time, motor: bool) {
        self.belt = (self.belt_at(at), at);
        self.motor = motor;
    }

    fn serve(&mut self, edge: &mut Edge<'_>) {
        let Some(Transfer { offset, write }) = self.port.transfer(edge) else {
            return;
        };
        match (offset, write) {
            (map::TRANSPORT_EVENTS, Some(value)) => self.events &= !value,
            (map::TRANSPORT_CONTROL, Some(value)) => self.switch(edge.at, value & 1 == 1),
            (map::TRANSPORT_LEVELS, None) => self.port.answer(edge, self.sensors.value()),
            (map::TRANSPORT_EVENTS, None) => self.port.answer(edge, self.events),
            (map::TRANSPORT_CONTROL, None) => self.port.answer(edge, u32::from(self.motor)),
            (_, None) => self.port.answer(edge, 0),
            _ => {}
        }
    }

    /// Feeds the next letter if there is one and the pitch allows.
    fn feed(&mut self, edge: &Edge<'_>) {
        let belt = self.belt_at(edge.at);
        let waiting = edge.old[Wire::LettersPlaced] != self.fed;
        if self.motor && waiting && belt >= self.free {
            self.letters.push_back(Letter {
                number: self.fed,
                fed: belt,
                taken: 0,
            });
            self.fed = self.fed.wrapping_add(1);
            self.free = belt + self.pitch;
        }
    }

    /// Lets every letter take the steps that are due.
    fn advance(&mut self, edge: &mut Edge<'_>) {
        let belt = self.belt_at(edge.at);
        for letter in &mut self.letters {
            while let Some((place, step)) = self.steps.get(letter.taken)
                && letter.fed + *place <= belt
            {
                letter.taken += 1;
                match step {
                    Step::Rise(sensor) => {
                        edge.new[wire(*sensor)] = 1;
                        if *sensor == Sensor::Head {
                            edge.new[Wire::HeadLetter] = letter.number;
                        }
                        edge.event(Event::Letter {
                            letter: letter.number,
                            sensor: *sensor,
                        });
                    }
                    Step::Fall(sensor) => edge.new[wire(*sensor)] = 0,
                    Step::Out => {
                        edge.new[Wire::LettersOut] = edge.new[Wire::LettersOut].wrapping_add(1);
                    }
                }
            }
        }
        let steps = self.steps.len();
        while self
            .letters
            .front()
            .is_some_and(|letter| letter.taken == steps)
        {
            self.letters.pop_front();
        }
    }
}

impl Part for Transport {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        self.advance(edge);
        let before = self.sensors.value();
        if let Some(after) = self.sensors.tick(edge.at, levels(edge.old)) {
            self.events |= after & !before;
        }
        if self.port.clock().is_edge(edge.at) {
            self.serve(edge);
            self.feed(edge);
            edge.new[Wire::Motor] = u32::from(self.motor);
            edge.new[Wire::TransportIrq] = u32::from(self.events != 0);
        }
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        let mut due = self
            .port
            .due(after, wires)
            .min(self.sensors.due(after, levels(wires)));
        for letter in &self.letters {
            if let Some((place, _)) = self.steps.get(letter.taken) {
                due = due.min(self.instant(letter.fed + *place));
            }
        }
        let waiting = wires[Wire::LettersPlaced] != self.fed;
        if self.motor && waiting {
            let free = self.instant(self.free);
            let clock = self.port.clock();
            due = due.min(clock.at_or_after(free).max(clock.after(after)));
        }
        // A step that fell due while the motor stood is taken at the first instant after it starts.
        due.max(after + Time(1))
    }

    /// The motor stops; the person clears belt and feeder.
    fn reset(&mut self, at: Time, wires: &mut Wires) {
        self.switch(at, false);
        self.letters.clear();
        self.fed = wires[Wire::LettersPlaced];
        self.free = Time::ZERO;
        self.events = 0;
        for sensor in [Sensor::Feed, Sensor::Trip, Sensor::Head] {
            wires[wire(sensor)] = 0;
        }
        self.sensors.reset(levels(wires));
        wires[Wire::Motor] = 0;
        wires[Wire::TransportIrq] = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::port;
    use crate::time::Clock;

    #[test]
    fn letters_keep_their_numbers_beyond_sixteen_bits() {
        let clock = Clock::from_hz(1_000_000, Time::ZERO);
        let port = Port::new(port::METER, map::TRANSPORT_BASE, clock);
        let sensors = Synchroniser::new(clock, 0, None);
        let mut transport = Transport::new(port, sensors, &Parameters::default());
        let mut wires = Wires::IDLE;
        wires[Wire::LettersPlaced] = 0xffff;
        transport.reset(Time::ZERO, &mut wires);
        transport.switch(Time::ZERO, true);
        // Two letters more, the second of which no sixteen bits can count.
        wires[Wire::LettersPlaced] = 0x1_0001;
        let mut events = Vec::new();
        let mut at = Time::ZERO;
        while at < Time::from_s(2) {
            let old = wires;
            transport.tick(&mut Edge {
                at,
                old: &old,
                new: &mut wires,
                events: &mut events,
            });
            at = transport.due(at, &wires);
        }
        let at_head = |(_, event): &(Time, Event)| match event {
            Event::Letter { letter, sensor } if *sensor == Sensor::Head => Some(*letter),
            _ => None,
        };
        let letters: Vec<u32> = events.iter().filter_map(at_head).collect();
        assert_eq!(letters, [0xffff, 0x1_0000]);
        assert_eq!(wires[Wire::HeadLetter], 0x1_0000);
    }
}
