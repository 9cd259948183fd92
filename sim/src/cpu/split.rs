//! Loads and stores over two words: two transfers, one behind the other.
//!
//! Memories answer byte by byte and the wait states of each word count once. The second request is made even where the
//! first was refused: a store then changes the second word although it traps. The rule that must never break: the
//! second request is on the bus in the cycle of the first one's answer, and a device takes no part.
//! Source: ibex_load_store_unit.sv, state WAIT_RVALID_MIS.

use super::Cpu;
use super::bus::{Access, Bus, Width};
use super::code::Code;
use super::observer::{Observer, StallClass, Transfer};
use super::op::Op;
use super::run::extended;
use super::trap::Cause;

impl Cpu {
    /// Executes a load or store over two words.
    pub(super) fn misaligned<B: Bus, O: Observer>(
        &mut self,
        op: &Op,
        bus: &mut B,
        observer: &mut O,
    ) {
        let whole = self.request(op);
        let first = 4 - (whole.address & 3);
        let (mut value, mut waits, mut refused) = (0, 0, None);
        for (from, to) in [(0, first), (first, whole.width.bytes())] {
            let part = Part {
                at: self.cycle + u64::from(from != 0) + u64::from(waits),
                address: whole.address.wrapping_add(from),
                bytes: to - from,
                write: whole.write.map(|value| value >> (8 * from)),
                gated: whole.gated,
            };
            let transfer = part.served(bus, self.timing.cycles.memory_wait);
            observer.transfer(&transfer);
            if transfer.error {
                refused = refused.or(Some(transfer.address));
            }
            value |= transfer.value << (8 * from);
            waits += transfer.wait;
        }
        if let (Some(code), Some(_)) = (&mut self.writable, whole.write) {
            code.written(whole.address);
        }
        let costs = &self.timing.cycles;
        let misaligned = costs.misaligned;
        if let Some(address) = refused {
            let cause = if whole.write.is_some() {
                Cause::StoreFault
            } else {
                Cause::LoadFault
            };
            let cycles = costs.trap_memory + misaligned + waits;
            return self.trap(cause, address, cycles, observer);
        }
        let (cycles, class) = if whole.write.is_some() {
            (costs.store, StallClass::Store)
        } else {
            let cycles = costs.load;
            self.write(op.rd, extended(op.kind, value), observer);
            (cycles, StallClass::Load)
        };
        self.finish(op.size, cycles + misaligned, waits, class, observer);
    }
}

/// What a load or store over two words has to do with one of them.
struct Part {
    at: u64,
    address: u32,
    bytes: u32,
    /// What to store, in the low bits.
    write: Option<u32>,
    gated: bool,
}

impl Part {
    /// Makes the access; each wait state of the memory counts once, not for every byte.
    fn served<B: Bus>(&self, bus: &mut B, memory_wait: u32) -> Transfer {
        let mut transfer = Transfer {
            at: self.at,
            address: self.address,
            bytes: self.bytes,
            write: self.write.is_some(),
            value: self.write.unwrap_or(0) & u32::MAX >> (32 - 8 * self.bytes),
            wait: 0,
            error: false,
        };
        for byte in 0..self.bytes {
            let place = self.address.wrapping_add(byte);
            let access = match self.write {
                Some(value) => {
                    let value = value >> (8 * byte) & 0xff;
                    bus.store(self.at, place, Width::Byte, value, self.gated)
                }
                None => bus.load(self.at, place, Width::Byte, self.gated),
            };
            let Access::Done { value, wait } = access else {
                (transfer.wait, transfer.error) = (0, true);
                return transfer;
            };
            if self.write.is_none() {
                transfer.value |= (value & 0xff) << (8 * byte);
            }
            transfer.wait = if byte == 0 {
                wait + memory_wait
            } else {
                transfer.wait
            };
        }
        transfer
    }
}
