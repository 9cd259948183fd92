//! Codes computed ahead of their pieces, and layout 4's second block: used if the next piece is what was foreseen, else void.
//!
//! The rule that must never break: a code computed ahead is used only for exactly the inputs it was computed from. It is
//! sent ahead under release-first alone; otherwise it waits in its slot until the piece asks.
//! Source: US 6,853,986, claims 5 and 14.

use super::cipher::{chain, slot, wipe};
use super::{Module, operands};
use crate::code::Inputs;
use crate::map::{policy, strategy};
use crate::mirror;
use crate::port::Port;
use crate::record::{amount, word};
use crate::regs::command;

/// One code in a slot, or already with the meter.
#[derive(Clone, Copy)]
pub struct Held {
    /// What it was computed from.
    pub inputs: Inputs,
    /// Its slot.
    pub slot: u32,
    /// It was sent ahead.
    pub sent: bool,
}

/// What was computed ahead.
#[derive(Default)]
pub struct Ahead {
    held: [Option<Held>; slot::AHEAD_COUNT],
    /// Block 2 whose chained result stands in the look-ahead slot.
    look_ahead: Option<[u8; 8]>,
}

impl Ahead {
    /// Everything is void.
    pub fn clear(&mut self) {
        for held in self.held.iter_mut().filter_map(Option::take) {
            wipe(held.slot);
        }
        if self.look_ahead.take().is_some() {
            wipe(slot::LOOK_AHEAD);
        }
    }

    /// The code for exactly these inputs; any other one is void.
    pub fn take(&mut self, inputs: &Inputs) -> Option<Held> {
        match self.held[0] {
            Some(held) if held.inputs == *inputs => {
                self.held[0] = None;
                self.held.rotate_left(1);
                Some(held)
            }
            Some(_) => {
                for held in self.held.iter_mut().filter_map(Option::take) {
                    wipe(held.slot);
                }
                None
            }
            None => None,
        }
    }

    /// The look-ahead slot holds the chained second block of these inputs; it is used up.
    pub fn take_look_ahead(&mut self, inputs: &Inputs) -> bool {
        inputs.layout == 4 && self.look_ahead.take() == Some(inputs.block(1))
    }

    fn count(&self) -> usize {
        self.held.iter().flatten().count()
    }

    fn last(&self) -> Option<Inputs> {
        self.held.iter().flatten().last().map(|held| held.inputs)
    }

    /// A slot no held code uses.
    fn free_slot(&self) -> Option<u32> {
        (slot::AHEAD..slot::AHEAD + slot::AHEAD_COUNT as u32)
            .find(|free| !self.held.iter().flatten().any(|held| held.slot == *free))
    }

    fn push(&mut self, held: Held) {
        let count = self.count();
        if let Some(place) = self.held.get_mut(count) {
            *place = Some(held);
        }
    }
}

impl<P: Port> Module<P> {
    /// After a piece: what the strategy computes ahead of the next one. Stops as soon as a message waits.
    #[inline(never)]
    pub(super) fn compute_ahead(&mut self, piece: u16, done: &Inputs, last: bool) {
        let depth = match self.config.strategy {
            strategy::SEQUENTIAL | strategy::SINGLE => 0,
            strategy::PIPELINED => self.config.ahead.max(1),
            _ => self.config.ahead,
        };
        if last || self.c1 != Some(self.inputs(0, 0, 0).block1()) {
            return;
        }
        if self.config.strategy == strategy::LOOK_AHEAD && depth == 0 {
            return self.look_ahead();
        }
        let sends = self.config.policy == policy::RELEASE_FIRST
            && self.config.strategy == strategy::PIPELINED;
        while self.ahead.count() < slot::AHEAD_COUNT.min(depth as usize) {
            let before = self.ahead.last().unwrap_or(*done);
            let inputs = Inputs {
                ascending: before.ascending + u64::from(before.value),
                count_before: before.count_before.wrapping_add(1),
                ..before
            };
            let place = self.ahead.count() as u16 + 1;
            // A piece that would be refused gets no code ahead.
            if mirror::predict(self.record(), command::DEBIT, operands(&inputs)).is_err() {
                return;
            }
            let Some(free) = self.ahead.free_slot() else {
                return;
            };
            if self.chain_rest(&inputs, slot::C1, 1, free, true).is_err() {
                wipe(free);
                return;
            }
            if sends {
                self.send_code(piece.wrapping_add(place), &inputs, slot::C1, free);
            }
            self.ahead.push(Held {
                inputs,
                slot: free,
                sent: sends,
            });
        }
    }

    /// Layout 4: block 2 needs no value, so only one block is left when the next value comes.
    fn look_ahead(&mut self) {
        let record = self.record();
        let inputs = self.inputs(
            0,
            amount(record, word::ASCENDING_LO),
            record[word::PIECE_COUNT],
        );
        if inputs.layout == 4 && chain(slot::LOOK_AHEAD, slot::C1, &inputs.block(1)) {
            self.ahead.look_ahead = Some(inputs.block(1));
        }
    }

    /// Chains the blocks from `from` on into `destination`. With `yields`, a waiting message stops it.
    pub(super) fn chain_rest(
        &mut self,
        inputs: &Inputs,
        source: u32,
        from: usize,
        destination: u32,
        yields: bool,
    ) -> Result<(), super::Stop> {
        let mut source = source;
        for place in from..inputs.block_count() {
            if !chain(destination, source, &inputs.block(place)) {
                return Err(self.cipher_lost());
            }
            source = destination;
            self.go_on()?;
            if yields && self.asked() {
                return Err(super::Stop::Abandoned);
            }
        }
        Ok(())
    }
}
