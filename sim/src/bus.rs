//! What one processor reaches without waiting for a device: ROM, work RAM, battery-backed SRAM, print buffer.
//!
//! Everything here belongs to this processor alone, so it may run ahead of the board over it. The rule that must
//! never break: the cipher ROM and the protected area answer only instructions in cipher ROM.

use std::sync::Arc;

use crate::cpu::{Access, Bus, Width};
use crate::firmware::Rom;
use crate::map;
use crate::memory::Memory;
use crate::meter::buffer::{self, PrintBuffer};
use crate::port;
use crate::sram::Sram;
use crate::time::{Clock, Time};

/// A store to battery-backed SRAM.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stored {
    pub at: Time,
    pub address: u32,
    pub width: Width,
    pub value: u32,
}

/// One processor's memories and the list of its devices.
#[derive(Clone, Debug)]
pub(crate) struct LocalBus {
    pub rom: Arc<Rom>,
    pub ram: Memory,
    pub sram: Option<Sram>,
    pub buffer: Option<PrintBuffer>,
    /// Wait states of the print buffer.
    pub buffer_wait: u32,
    /// Base addresses of the devices on this bus.
    pub devices: &'static [u32],
    /// Stores to the SRAM since they were last taken.
    pub stores: Vec<Stored>,
    pub clock: Clock,
    /// The edge that is the processor's cycle 0.
    pub origin: u64,
}

impl LocalBus {
    fn time(&self, at: u64) -> Time {
        self.clock.edge(self.origin + at)
    }

    /// A device register: whole words at multiples of four only.
    fn device(&self, address: u32, width: Width) -> Access {
        let known = self
            .devices
            .iter()
            .any(|base| port::number(*base) == port::number(address));
        if known && width == Width::Word && address & 3 == 0 && address >> 24 == 0x40 {
            Access::Device
        } else {
            Access::Fault
        }
    }

    /// Constants; the cipher's are for the cipher alone.
    fn rom(&self, address: u32, width: Width, gated: bool) -> Access {
        let (bytes, offset) = if address >= map::CIPHER_BASE {
            if !gated {
                return Access::Fault;
            }
            (&self.rom.cipher, address - map::CIPHER_BASE)
        } else {
            (&self.rom.program, address - map::ROM_BASE)
        };
        let range = offset as usize..(offset + width.bytes()) as usize;
        bytes.get(range).map_or(Access::Fault, |bytes| {
            let value = bytes
                .iter()
                .rev()
                .fold(0, |value, byte| value << 8 | u32::from(*byte));
            Access::Done { value, wait: 0 }
        })
    }
}

impl Bus for LocalBus {
    #[inline(always)]
    fn load(&mut self, _at: u64, address: u32, width: Width, gated: bool) -> Access {
        let done = |value| Access::Done { value, wait: 0 };
        match address >> 28 {
            0 => self.rom(address, width, gated),
            1 if address - map::RAM_BASE < map::RAM_BYTES => {
                done(self.ram.load(address - map::RAM_BASE, width))
            }
            2 => self
                .sram
                .as_ref()
                .and_then(|sram| sram.load(address, width, gated))
                .map_or(Access::Fault, done),
            3 => match &self.buffer {
                Some(print) if address - map::PRINT_BASE < buffer::BYTES => Access::Done {
                    value: print.load(address - map::PRINT_BASE, width),
                    wait: self.buffer_wait,
                },
                _ => Access::Fault,
            },
            4 => self.device(address, width),
            _ => Access::Fault,
        }
    }

    #[inline(always)]
    fn store(&mut self, at: u64, address: u32, width: Width, value: u32, gated: bool) -> Access {
        let done = Access::Done { value: 0, wait: 0 };
        match address >> 28 {
            1 if address - map::RAM_BASE < map::RAM_BYTES => {
                self.ram.store(address - map::RAM_BASE, width, value);
                done
            }
            2 => {
                let at = self.time(at);
                let stored = self
                    .sram
                    .as_mut()
                    .is_some_and(|sram| sram.store(address, width, value, gated));
                if !stored {
                    return Access::Fault;
                }
                self.stores.push(Stored {
                    at,
                    address,
                    width,
                    value,
                });
                done
            }
            3 => {
                let at = self.time(at);
                match &mut self.buffer {
                    Some(print) if address - map::PRINT_BASE < buffer::BYTES => {
                        print.store(at, address - map::PRINT_BASE, width, value);
                        Access::Done {
                            value: 0,
                            wait: self.buffer_wait,
                        }
                    }
                    _ => Access::Fault,
                }
            }
            4 => self.device(address, width),
            _ => Access::Fault,
        }
    }
}
