//! The link as a port: frames out through the FIFO, frames in through the ring that the interrupt handler fills.

use core::sync::atomic::Ordering;

use super::processor::{enable_link, sleep_unless};
use super::registers::{read, write};
use super::start::{RING_BYTES, Ring};
use crate::frame::{Decoder, MAX_FRAME, encode};
use crate::map::{LINK_BASE, LINK_DATA, LINK_IRQ_ENABLE, LINK_STATUS, link_status};
use crate::message::Message;
use crate::port::Port;

/// One end of the link.
pub struct LinkPort {
    ring: &'static Ring,
    tail: u32,
    decoder: Decoder,
}

impl LinkPort {
    /// Opens the link and takes its interrupt from now on.
    #[must_use]
    pub fn open(ring: &'static Ring) -> Self {
        write(LINK_BASE + LINK_IRQ_ENABLE, 1);
        enable_link();
        Self {
            ring,
            tail: 0,
            decoder: Decoder::new(),
        }
    }
}

/// The one place where a processor polls: the frame is longer than the room left in the send FIFO.
#[inline(never)]
fn wait_for_send_fifo() {
    while read(LINK_BASE + LINK_STATUS) & link_status::SEND_FULL != 0 {}
}

impl Port for LinkPort {
    #[inline(never)]
    fn send(&mut self, message: &Message) {
        let mut frame = [0; MAX_FRAME];
        let length = encode(message, &mut frame);
        for byte in &frame[..length.min(MAX_FRAME)] {
            if read(LINK_BASE + LINK_STATUS) & link_status::SEND_FULL != 0 {
                wait_for_send_fifo();
            }
            write(LINK_BASE + LINK_DATA, u32::from(*byte));
        }
    }

    #[inline(never)]
    fn receive(&mut self) -> Option<Message> {
        while self.tail != self.ring.head.load(Ordering::Acquire) {
            let byte = self.ring.bytes[self.tail as usize % RING_BYTES].load(Ordering::Relaxed);
            self.tail = self.tail.wrapping_add(1);
            // A damaged frame is dropped: the meter asks again, and nothing was changed by it.
            if let Some(Ok(message)) = self.decoder.push(byte) {
                return Some(message);
            }
        }
        None
    }

    fn sleep(&mut self, lines: u32) {
        let (ring, tail) = (self.ring, self.tail);
        sleep_unless(|| ring.head.load(Ordering::Acquire) != tail, lines);
    }

    fn wait(&mut self, lines: u32) {
        sleep_unless(|| false, lines);
    }
}
