//! Letters and batches: what lies at the feed, and whether the motor must run.

use super::devices;
use crate::message::Message;
use crate::port::Port;

/// The letters' side of the meter.
#[derive(Default)]
pub struct Letters {
    /// Letters sensed that no piece has taken yet.
    pub waiting: u32,
    /// A batch from the host is running.
    pub batch: bool,
    /// The piece at hand is the batch's last.
    pub last: bool,
    /// A batch ended and the module has not been told.
    pub ended: bool,
}

impl Letters {
    /// A batch begins when the host's queue has entries: the motor runs until its last piece is printed.
    pub fn look_at_host(&mut self) {
        if !self.batch && devices::batch_waits() {
            self.batch = true;
            devices::motor(true);
        }
    }

    /// A piece was printed: the motor stops unless more is to be done.
    pub fn settle(&mut self, keyed: bool) {
        if self.batch && (self.last || !devices::batch_waits()) {
            (self.batch, self.ended) = (false, true);
        }
        if !self.batch && !keyed && !devices::batch_waits() {
            devices::motor(false);
        }
    }

    /// Tells the module that a batch is over.
    pub fn report(&mut self, port: &mut impl Port) {
        if core::mem::take(&mut self.ended) {
            port.send(&Message::BatchEnd);
        }
    }
}
