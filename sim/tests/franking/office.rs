//! A franking office: a scenario run to its end, with the auditor looking and everything on the link noted.

use std::sync::Arc;

use codec::{Decoder, Message};
use sim::auditor::{Auditor, Breach, Subject};
use sim::cpu::Timing;
use sim::map::{SRAM_BASE, preset};
use sim::{
    Board, Device, Ending, Event, Firmware, Observer, Picture, PieceRecord, Processor, Recorder,
    Scenario, Time, commission, configure,
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
    /// When routine 1 ended: the note of the date that C1 belongs to was written.
    pub precalculated: Vec<Time>,
    /// Bytes the module sent, whether they made a frame or not.
    pub module_bytes: Vec<u8>,
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
                if *from == Processor::Module {
                    self.module_bytes.push(*byte);
                }
                if let Some(Ok(message)) = decoder.push(*byte) {
                    self.messages.push((at, *from, message));
                }
            }
            Event::Sram { address, value, .. }
                if *address == SRAM_BASE + preset::C1_DATE && *value != 0 =>
            {
                self.precalculated.push(at);
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
    pub records: Vec<PieceRecord>,
    pub ending: Ending,
    /// The device as it is left.
    pub device: Device,
}

/// Runs `scenario` with a freshly commissioned device until the mail is done, at most `limit`.
pub fn run(scenario: &Scenario, limit: Time) -> Office {
    let firmware = Firmware::committed(scenario.strategy, scenario.cipher_code).unwrap();
    run_with(scenario, &firmware, limit)
}

/// Runs `scenario` with these programs.
pub fn run_with(scenario: &Scenario, firmware: &Firmware, limit: Time) -> Office {
    let unit = || hdl::unit(hdl::Backend::default()).unwrap();
    let mut device = commission(&scenario.device, unit(), scenario.seed).unwrap();
    configure(&mut device, scenario);
    resume(scenario, &device, firmware, limit)
}

/// Runs `scenario` with a device that exists.
pub fn resume(scenario: &Scenario, device: &Device, firmware: &Firmware, limit: Time) -> Office {
    let unit = hdl::unit(hdl::Backend::default()).unwrap();
    let timing = Arc::new(Timing::ibex());
    let mut board = Board::new(scenario, device, unit, firmware, &timing).unwrap();
    let subject = Subject::new(scenario, &device.sram.0, &device.secret.protected.0);
    let mut auditor = Auditor::new(subject, [&device.bank_a.words, &device.bank_b.words]);
    let mut notes = Notes::default();
    let mut recorder = Recorder::new(scenario, device);
    let mut observer = (&mut auditor, (&mut notes, &mut recorder));
    let ending = board.run(limit, &mut observer);
    let after = board.device();
    auditor.inspect(board.now(), [&after.bank_a.words, &after.bank_b.words]);
    Office {
        notes,
        auditor,
        records: recorder.records,
        ending,
        device: after,
    }
}

impl Office {
    /// Asserts that the run ended by itself and no invariant broke.
    pub fn held(&self, name: &str) {
        let breaches: Vec<&Breach> = self.auditor.breaches().collect();
        assert!(breaches.is_empty(), "{name}: {breaches:#?}");
        let last = self.notes.messages.len().saturating_sub(16);
        let heard = &self.notes.messages[last..];
        assert_eq!(self.ending, Ending::Finished, "{name}: {heard:#?}");
        assert_eq!(self.auditor.locked(), None, "{name}");
    }
}
