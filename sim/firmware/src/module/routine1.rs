//! Routine 1: C1 is computed as soon as the data it needs change, long before a value is keyed.
//!
//! The rule that must never break: C1 in its slot belongs to the block 1 noted beside it, and the note is made after the slot
//! was filled and unmade before it changes, so that a power cut can only lose C1, never falsify it.
//! Source: US 6,853,986, claims 3, 6 and 9.

use super::cipher::{Key, Step, chain, slot, wipe};
use super::{Module, Stop, preset_word};
use crate::machine::registers::write;
use crate::map::{SRAM_BASE, gate, preset, strategy};
use crate::message::refusal;
use crate::mirror;
use crate::port::Port;
use crate::record::{flag, flagged};
use crate::regs::lock_reason;

/// Where the note of C1's block 1 stands; its date stands in the preset's own word.
const NOTE: u32 = (mirror::END + 7) & !7;

impl<P: Port> Module<P> {
    /// C1 is void and there is a set to compute it for.
    pub(super) fn needs_routine1(&self) -> bool {
        let precalculates = !matches!(
            self.config.strategy,
            strategy::SEQUENTIAL | strategy::SINGLE
        );
        precalculates && self.serves() && self.c1 != Some(self.inputs(0, 0, 0).block1())
    }

    /// The key in force has no schedules yet.
    pub(super) fn needs_key(&self) -> bool {
        self.serves() && self.key.usable() != Some(self.data.key_indicator)
    }

    fn serves(&self) -> bool {
        let open = flagged(self.record(), flag::OPEN) && !flagged(self.record(), flag::LOCKED);
        open && !self.lock_reported && self.missing_key != Some(self.data.key_indicator)
    }

    /// The cipher refused to chain: nothing it holds can be trusted, so key and C1 are made anew.
    pub(super) fn cipher_lost(&mut self) -> Stop {
        self.key = Key::Unscheduled;
        self.forget_c1();
        self.ahead.clear();
        Stop::Abandoned
    }

    /// Computes C1 for the data in force; newer data abandon it.
    #[inline(never)]
    pub(super) fn routine1(&mut self) -> Result<(), Stop> {
        self.make_key_usable(self.data.key_indicator)?;
        let inputs = self.inputs(0, 0, 0);
        let block = inputs.block1();
        self.forget_c1();
        if !chain(slot::C1, gate::ZERO, &block) {
            return Err(self.cipher_lost());
        }
        self.c1 = Some(block);
        let note = u64::from_be_bytes(block);
        write(SRAM_BASE + NOTE, (note >> 32) as u32);
        write(SRAM_BASE + NOTE + 4, note as u32);
        write(SRAM_BASE + preset::C1_DATE, inputs.date);
        self.go_on()
    }

    /// Takes over the C1 that survived on battery, when it is of today and of the data in force.
    pub(super) fn recall_c1(&mut self) {
        let inputs = self.inputs(0, 0, 0);
        let block = inputs.block1();
        let note = u64::from(preset_word(NOTE)) << 32 | u64::from(preset_word(NOTE + 4));
        if preset_word(preset::C1_DATE) == inputs.date && note == u64::from_be_bytes(block) {
            self.c1 = Some(block);
        } else {
            self.forget_c1();
        }
    }

    /// Makes C1 void, durably.
    pub(super) fn forget_c1(&mut self) {
        write(SRAM_BASE + preset::C1_DATE, 0);
        self.c1 = None;
        wipe(slot::C1);
    }

    /// Schedules and checks a key, one entry of the gate at a time.
    pub(super) fn make_key_usable(&mut self, indicator: u8) -> Result<(), Stop> {
        loop {
            match self.key.step(indicator) {
                Step::Usable => return Ok(()),
                Step::Going => self.go_on()?,
                Step::Missing => {
                    self.missing_key = Some(indicator);
                    return Err(Stop::Refused(refusal::KEY));
                }
                Step::Damaged => {
                    self.lock(lock_reason::KEY_CHECK);
                    return Err(Stop::Refused(refusal::KEY));
                }
            }
        }
    }
}
