//! What acts between edges: faults, and the supply's coming and going.
//!
//! The rule that must never break: after the supply was lost, everything volatile is arbitrary until reset, and
//! everything durable is as its own model says.

use super::Board;
use crate::event::{Bank, Event, Observer, Power};
use crate::fault::Fault;
use crate::map;
use crate::memory::Memory;
use crate::meter::buffer::{self, PrintBuffer};
use crate::nvm::Nvm;
use crate::sram;
use crate::time::Time;

impl Board {
    /// Applies everything due at `at`, in order.
    pub(super) fn act<O: Observer>(&mut self, at: Time, observer: &mut O) {
        loop {
            if let Some(fault) = self.faults.take(at) {
                self.strike(at, fault);
                observer.event(at, &Event::Fault(fault));
            } else if let Some(power) = self.parts.supervisor.transition(at, &mut self.wires) {
                self.change(at, power);
                observer.event(at, &Event::Power(power));
            } else {
                return;
            }
        }
    }

    fn strike(&mut self, at: Time, fault: Fault) {
        let parts = &mut self.parts;
        match fault {
            Fault::PowerCut { off_us } => {
                let off = Time::from_us(off_us);
                if parts.supervisor.cut(at, off, &mut self.wires) {
                    self.events.push((at, Event::Power(Power::Failing)));
                }
                parts.reset(at, &mut self.wires, &mut self.events);
                parts.operator.power_failed();
            }
            Fault::TamperOpen {} => {
                parts.supervisor.open_mesh(at, &mut self.wires);
                if let Some(sram) = &mut parts.module.local.sram {
                    sram.inhibited = true;
                }
            }
            Fault::UnitFlip { field, bit } => {
                // A bit that does not exist or does not stick changes nothing: the campaign reads the state back.
                let _ = parts.unit.unit_mut().flip(hdl::StateBit { field, bit });
            }
            Fault::SramFlip { offset, bit } => {
                if let Some(sram) = &mut parts.module.local.sram {
                    sram.flip(offset, bit);
                }
            }
            Fault::NvmFlip { bank, address, bit } => self.bank_mut(bank).flip(address, bit),
            Fault::BankMissing { bank } => self.bank_mut(bank).remove(),
            Fault::BankFailing { bank } => self.bank_mut(bank).fail(),
            Fault::BatteryDead {} => {
                if parts.supervisor.end_battery() {
                    self.lose_battery();
                }
            }
        }
    }

    fn bank_mut(&mut self, bank: Bank) -> &mut Nvm {
        match bank {
            Bank::A => &mut self.parts.bank_a,
            Bank::B => &mut self.parts.bank_b,
        }
    }

    fn change(&mut self, at: Time, power: Power) {
        match power {
            Power::Lost => {
                self.parts.bank_a.lose_supply(&mut self.wires);
                self.parts.bank_b.lose_supply(&mut self.wires);
                self.dark = true;
                if self.parts.supervisor.content().battery_dead {
                    self.lose_battery();
                }
            }
            Power::Returned if self.dark => self.scramble(),
            Power::Good => {
                self.dark = false;
                self.parts.reset(at, &mut self.wires, &mut self.events);
            }
            Power::Failing | Power::Returned | Power::Released => {}
        }
    }

    /// Battery-backed memory without battery and supply.
    fn lose_battery(&mut self) {
        self.parts.bank_a.lose_battery();
        let content = self.noise(sram::BYTES as usize);
        if let Some(sram) = &mut self.parts.module.local.sram {
            for (word, bytes) in content.chunks_exact(4).enumerate() {
                let value = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
                sram.write(word as u32 * 4, crate::cpu::Width::Word, value);
            }
        }
    }

    /// Arbitrary bytes.
    fn noise(&mut self, bytes: usize) -> Vec<u8> {
        (0..bytes.div_ceil(8))
            .flat_map(|_| self.chance.bits().to_le_bytes())
            .collect()
    }

    /// Everything volatile becomes arbitrary.
    fn scramble(&mut self) {
        self.parts.unit.scramble(&mut self.chance, &mut self.wires);
        let rams = [
            self.noise(map::RAM_BYTES as usize),
            self.noise(map::RAM_BYTES as usize),
        ];
        let print = self.noise(buffer::BYTES as usize);
        let parts = &mut self.parts;
        let cores = std::iter::once(&mut parts.module).chain(&mut parts.meter);
        for (core, ram) in cores.zip(rams) {
            core.local.ram = Memory::new(&ram);
            if core.local.buffer.is_some() {
                core.local.buffer = Some(PrintBuffer::new(&print));
            }
        }
    }
}
