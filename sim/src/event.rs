//! What happens on the board, as data, and who may look.
//!
//! The rule that must never break: an observer looks and never touches; with no observer the run is the same,
//! bit for bit. Wire events come in order of time. A processor runs ahead of the rest of the board between its
//! device accesses, so its own events ([`Event::Sram`], retirement, sleep) are in order among themselves only,
//! at most one link byte time ahead of the wires.

use std::sync::Arc;

use hdl::Phase;

use crate::cpu::{StallClass, Transfer, Trap, Width};
use crate::fault::Fault;
use crate::picture::Picture;
use crate::time::Time;
use crate::wires::Wire;

/// One of the board's processors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Processor {
    /// In the security module; in the single-processor variant the only one.
    Module,
    /// In the meter.
    Meter,
}

/// One of the accounting unit's memories.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Bank {
    /// Battery-backed SRAM.
    A,
    /// EEPROM-like, written by pages.
    B,
}

/// A letter sensor, in the order the letter meets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sensor {
    /// At the feeder: the letter has been sensed.
    Feed,
    /// Trip: the debit window starts.
    Trip,
    /// At the print head.
    Head,
}

/// One transfer between a processor and a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceAccess {
    /// Who asked.
    pub processor: Processor,
    /// Address of the instruction.
    pub pc: u32,
    /// Byte address in the processor's map.
    pub address: u32,
    /// A write.
    pub write: bool,
    /// The value written or read.
    pub value: u32,
    /// The device answered with an error.
    pub error: bool,
    /// The edge at which the instruction put the request on its bus.
    pub start: Time,
    /// The edge at which the next instruction starts.
    pub end: Time,
}

/// What the outside does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stimulus {
    /// A key was pressed; codes as in `map::key`.
    Key(u32),
    /// The scale shows this stable weight, in grams.
    Weight(u32),
    /// The host sent this batch entry; word as in `map::HOST_DATA`.
    HostEntry(u32),
    /// A letter was put into the feeder.
    Letter,
}

/// What the supply does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// The supply fails: power-good falls, the hold-up time begins.
    Failing,
    /// The hold-up time is over: everything volatile is lost.
    Lost,
    /// The supply is back, not yet good.
    Returned,
    /// Power-good rises.
    Good,
    /// Reset is released.
    Released,
}

/// Something that happened at one instant.
#[derive(Clone, Debug)]
pub enum Event {
    /// A wire between parts took a new value.
    Wire {
        /// Which.
        wire: Wire,
        /// Its new value.
        value: u32,
    },
    /// A processor finished a device access; the instant is its end.
    Access(DeviceAccess),
    /// A processor stored to battery-backed SRAM.
    Sram {
        /// Who.
        processor: Processor,
        /// Byte address in the processor's map.
        address: u32,
        /// Width of the store.
        width: Width,
        /// The value, in the low bits.
        value: u32,
    },
    /// Hardware cleared a word of the protected area.
    Erased {
        /// Byte address in the module's map.
        address: u32,
    },
    /// A word of a bank has been written.
    Nvm {
        /// Which bank.
        bank: Bank,
        /// Word address.
        address: u32,
        /// The word.
        value: u32,
    },
    /// The accounting unit is busy with something else from this instant on.
    Phase(Phase),
    /// A byte has come through the link; the instant is its delivery into the receiver's FIFO.
    Link {
        /// The sender.
        from: Processor,
        /// The byte.
        byte: u8,
        /// When the sender's store reached its FIFO.
        stored: Time,
        /// The receiver's FIFO was full: the byte is lost.
        overrun: bool,
    },
    /// The outside did something for piece `piece` of the job, counted from 0.
    Stimulus {
        /// Which piece it is meant for.
        piece: usize,
        /// What.
        stimulus: Stimulus,
    },
    /// A letter's leading edge reached a sensor.
    Letter {
        /// Number of the letter, counted from 0 in order of placing.
        letter: u32,
        /// Which sensor.
        sensor: Sensor,
    },
    /// The head was armed: the picture in the print buffer is final.
    Armed {
        /// When the last store to the print buffer was made.
        stored: Time,
    },
    /// A picture is complete on its letter.
    Printed(Arc<Picture>),
    /// A letter passed the head without a complete imprint.
    Missed {
        /// Number of the letter.
        letter: u32,
    },
    /// The supply changed.
    Power(Power),
    /// The reset of a processor ended: its cycle 0 stands at this instant, cycle k at k periods later.
    Started {
        /// Which.
        processor: Processor,
        /// Its clock period.
        period: Time,
    },
    /// A processor fell asleep in `wfi`.
    Sleep(Processor),
    /// A processor woke.
    Wake(Processor),
    /// A processor took a trap that is not an interrupt, or an interrupt.
    Trap {
        /// Which.
        processor: Processor,
        /// What.
        trap: Trap,
    },
    /// A fault was injected.
    Fault(Fault),
}

/// Looks at a running board. Every method has an empty default; `()` costs nothing.
pub trait Observer {
    /// It wants [`transfer`](Self::transfer) and [`wrote`](Self::wrote), which otherwise may be left out.
    const FOLLOWS_DATA: bool = false;

    /// Something happened.
    #[inline(always)]
    fn event(&mut self, _at: Time, _event: &Event) {}

    /// An instruction completed: it started in cycle `at` of its processor and took `cycles`, wait states not included.
    #[inline(always)]
    fn retire(
        &mut self,
        _processor: Processor,
        _at: u64,
        _pc: u32,
        _cycles: u32,
        _class: StallClass,
    ) {
    }

    /// Cycles passed without completing an instruction: wait states, traps, sleep.
    #[inline(always)]
    fn spend(
        &mut self,
        _processor: Processor,
        _at: u64,
        _pc: u32,
        _cycles: u64,
        _class: StallClass,
    ) {
    }

    /// Something moved over a processor's data bus, for the instruction that [`retire`](Self::retire) names next.
    #[inline(always)]
    fn transfer(&mut self, _processor: Processor, _transfer: &Transfer) {}

    /// The instruction that [`retire`](Self::retire) names next has left `value` in general register `register`, 1 to 31.
    #[inline(always)]
    fn wrote(&mut self, _processor: Processor, _register: u8, _value: u32) {}
}

impl Observer for () {}

impl<O: Observer> Observer for &mut O {
    const FOLLOWS_DATA: bool = O::FOLLOWS_DATA;

    #[inline(always)]
    fn event(&mut self, at: Time, event: &Event) {
        (**self).event(at, event);
    }
    #[inline(always)]
    fn retire(&mut self, processor: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        (**self).retire(processor, at, pc, cycles, class);
    }
    #[inline(always)]
    fn spend(&mut self, processor: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        (**self).spend(processor, at, pc, cycles, class);
    }
    #[inline(always)]
    fn transfer(&mut self, processor: Processor, transfer: &Transfer) {
        (**self).transfer(processor, transfer);
    }
    #[inline(always)]
    fn wrote(&mut self, processor: Processor, register: u8, value: u32) {
        (**self).wrote(processor, register, value);
    }
}

/// An observer that may be left out.
impl<O: Observer> Observer for Option<O> {
    const FOLLOWS_DATA: bool = O::FOLLOWS_DATA;

    #[inline]
    fn event(&mut self, at: Time, event: &Event) {
        if let Some(observer) = self {
            observer.event(at, event);
        }
    }
    #[inline]
    fn retire(&mut self, processor: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        if let Some(observer) = self {
            observer.retire(processor, at, pc, cycles, class);
        }
    }
    #[inline]
    fn spend(&mut self, processor: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        if let Some(observer) = self {
            observer.spend(processor, at, pc, cycles, class);
        }
    }
    #[inline]
    fn transfer(&mut self, processor: Processor, transfer: &Transfer) {
        if let Some(observer) = self {
            observer.transfer(processor, transfer);
        }
    }
    #[inline]
    fn wrote(&mut self, processor: Processor, register: u8, value: u32) {
        if let Some(observer) = self {
            observer.wrote(processor, register, value);
        }
    }
}

impl<A: Observer, B: Observer> Observer for (A, B) {
    const FOLLOWS_DATA: bool = A::FOLLOWS_DATA || B::FOLLOWS_DATA;

    #[inline(always)]
    fn event(&mut self, at: Time, event: &Event) {
        self.0.event(at, event);
        self.1.event(at, event);
    }
    #[inline(always)]
    fn retire(&mut self, processor: Processor, at: u64, pc: u32, cycles: u32, class: StallClass) {
        self.0.retire(processor, at, pc, cycles, class);
        self.1.retire(processor, at, pc, cycles, class);
    }
    #[inline(always)]
    fn spend(&mut self, processor: Processor, at: u64, pc: u32, cycles: u64, class: StallClass) {
        self.0.spend(processor, at, pc, cycles, class);
        self.1.spend(processor, at, pc, cycles, class);
    }
    #[inline(always)]
    fn transfer(&mut self, processor: Processor, transfer: &Transfer) {
        self.0.transfer(processor, transfer);
        self.1.transfer(processor, transfer);
    }
    #[inline(always)]
    fn wrote(&mut self, processor: Processor, register: u8, value: u32) {
        self.0.wrote(processor, register, value);
        self.1.wrote(processor, register, value);
    }
}
