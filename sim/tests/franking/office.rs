//! A franking office: a scenario run to its end, with the auditor looking and everything on the link noted.

use std::sync::Arc;

use codec::{Decoder, Message};
use sim::auditor::{Auditor, Breach, Subject};
use sim::cpu::Timing;
use sim::{
    Board, Ending, Event, Firmware, Observer, Picture, Processor, Scenario, Strategy, Time,
    commission, configure,
};

/// What happened, in order.
#[derive(Default)]
pub struct Notes {
    /// Messages with the instant of their last byte, and who sent them.
    pub messages: Vec<(Time, Processor, Message)>,
    /// Instants at which the meter said that the picture is final, with the last store to it.
    pub ready: Vec<Time>,
    /// When letters were sensed.
    pub sensed: Vec<Time>,
    /// Pictures on letters.
    pub pictures: Vec<Arc<Picture>>,
    decoders: [Decoder; 2],
}

impl Observer for Notes {
    fn event(&mut self, at: Time, event: &Event) {
        match event {
            Event::Link {
                from,
                byte,
                overrun,
                ..
            } => {
                assert!(!overrun, "a byte was lost on the link at {at:?}");
                let decoder = &mut self.decoders[usize::from(*from == Processor::Meter)];
                if let Some(message) = decoder.push(*byte) {
                    let message = message.unwrap_or_else(|fault| panic!("bad frame: {fault:?}"));
                    self.messages.push((at, *from, message));
                }
            }
            Event::Armed { stored } => self.ready.push(*stored),
            Event::Letter {
                sensor: sim::Sensor::Feed,
                ..
            } => self.sensed.push(at),
            Event::Printed(picture) => self.pictures.push(Arc::clone(picture)),
            _ => {}
        }
    }
}

/// The end of a run.
pub struct Office {
    pub notes: Notes,
    pub auditor: Auditor,
    pub ending: Ending,
}

/// Runs `scenario` with a freshly commissioned device until the mail is done, at most `limit`.
pub fn run(scenario: &Scenario, limit: Time) -> Office {
    let unit = || hdl::unit(hdl::Backend::default());
    let mut device = commission(&scenario.device, unit(), scenario.seed).unwrap();
    configure(&mut device, scenario);
    let firmware = if scenario.strategy == Strategy::Single {
        Firmware::single(scenario.cipher_code, None).unwrap()
    } else {
        Firmware::dual(scenario.cipher_code, None, None).unwrap()
    };
    let timing = Arc::new(Timing::ibex());
    let mut board = Board::new(scenario, &device, unit(), &firmware, &timing).unwrap();
    let subject = Subject::new(scenario, &device.sram.0, &device.secret.protected.0);
    let mut auditor = Auditor::new(subject, [&device.bank_a.words, &device.bank_b.words]);
    let mut notes = Notes::default();
    let ending = board.run(limit, &mut (&mut auditor, &mut notes));
    let after = board.device();
    auditor.inspect(board.now(), [&after.bank_a.words, &after.bank_b.words]);
    Office {
        notes,
        auditor,
        ending,
    }
}

impl Office {
    /// Asserts that the run ended by itself and no invariant broke.
    pub fn held(&self, name: &str) {
        let breaches: Vec<&Breach> = self.auditor.breaches().collect();
        assert!(breaches.is_empty(), "{name}: {breaches:#?}");
        assert_eq!(self.ending, Ending::Finished, "{name}");
        assert_eq!(self.auditor.locked(), None, "{name}");
    }
}
