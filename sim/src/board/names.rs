//! The parts' names, and which part listens to which wire.
//!
//! The rule that must never break: a part whose next instant depends on a wire is listed under it.

use crate::map;
use crate::port;
use crate::wires::Wire;

/// A part, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Name {
    Unit,
    BankA,
    BankB,
    Printed,
    Supervisor,
    ModuleClock,
    MeterClock,
    Link,
    Keyboard,
    Scale,
    Host,
    Transport,
    Head,
    Operator,
    Module,
    Meter,
}

impl Name {
    pub const ALL: [Self; 16] = [
        Self::Unit,
        Self::BankA,
        Self::BankB,
        Self::Printed,
        Self::Supervisor,
        Self::ModuleClock,
        Self::MeterClock,
        Self::Link,
        Self::Keyboard,
        Self::Scale,
        Self::Host,
        Self::Transport,
        Self::Head,
        Self::Operator,
        Self::Module,
        Self::Meter,
    ];

    /// Parts that act at instants of their own, beside any clock's edges.
    pub const WITHOUT_CLOCK: [Self; 5] = [
        Self::Supervisor,
        Self::Link,
        Self::Transport,
        Self::Head,
        Self::Operator,
    ];

    pub fn without_clock(self) -> bool {
        Self::WITHOUT_CLOCK.contains(&self)
    }

    /// Its place in a set of parts.
    pub const fn bit(self) -> u16 {
        1 << self as u8
    }
}

/// Stands for the processors, which are shown every change of a wire that may be theirs.
pub(crate) const CORES: u16 = Name::Module.bit() | Name::Meter.bit();

/// The devices that a select number may mean; on which bus is left open.
pub(crate) fn selected(number: u32) -> u16 {
    let means = |base: u32, mask: u16| {
        if number == port::number(base) {
            mask
        } else {
            0
        }
    };
    let clocks = Name::ModuleClock.bit() | Name::MeterClock.bit();
    means(map::UNIT_BASE, Name::Unit.bit())
        | means(map::LINK_BASE, Name::Link.bit())
        | means(map::CLOCK_BASE, clocks)
        | means(map::SUPERVISOR_BASE, Name::Supervisor.bit())
        | means(map::KEYBOARD_BASE, Name::Keyboard.bit())
        | means(map::SCALE_BASE, Name::Scale.bit())
        | means(map::TRANSPORT_BASE, Name::Transport.bit())
        | means(map::HEAD_BASE, Name::Head.bit())
        | means(map::HOST_BASE, Name::Host.bit())
}

/// The parts whose next instant may depend on a wire, apart from the devices on the buses: see [`selected`].
pub(crate) fn listeners(wire: Wire) -> u16 {
    use Wire as W;
    match wire {
        W::PowerGood | W::Reset | W::Inhibit => u16::MAX,
        W::Timebase => Name::Unit.bit() | Name::Supervisor.bit(),
        W::ModuleWrite | W::ModuleAddress | W::ModuleWriteData => Name::Unit.bit(),
        W::PermitRail | W::PermitComplement => Name::Head.bit(),
        W::BankAAddress
        | W::BankAAddressComplement
        | W::BankAWriteData
        | W::BankARead
        | W::BankAWriteRail
        | W::BankAWriteComplement
        | W::BankAProgramRail
        | W::BankAProgramComplement => Name::BankA.bit(),
        W::BankBAddress
        | W::BankBAddressComplement
        | W::BankBWriteData
        | W::BankBRead
        | W::BankBWriteRail
        | W::BankBWriteComplement
        | W::BankBProgramRail
        | W::BankBProgramComplement => Name::BankB.bit(),
        W::BankAData | W::BankABusy | W::BankAError => Name::Unit.bit(),
        W::BankBData | W::BankBBusy | W::BankBError => Name::Unit.bit(),
        W::PrintedRail | W::PrintedComplement => Name::Printed.bit(),
        W::UnitPrintedRail | W::UnitPrintedComplement => Name::Unit.bit(),
        W::FeedSensor | W::TripSensor | W::LettersPlaced => Name::Transport.bit(),
        W::HeadSensor => Name::Transport.bit() | Name::Head.bit(),
        W::KeyStrobe => Name::Keyboard.bit(),
        W::WeightStrobe => Name::Scale.bit(),
        W::HostStrobe => Name::Host.bit(),
        W::SupervisorIrq => Name::Supervisor.bit() | CORES,
        W::UnitIrq
        | W::ModuleLinkIrq
        | W::MeterLinkIrq
        | W::MidnightIrq
        | W::ModuleTimerIrq
        | W::MeterTimerIrq
        | W::KeyboardIrq
        | W::ScaleIrq
        | W::TransportIrq
        | W::HeadIrq
        | W::HostIrq => CORES,
        W::ModuleSelect
        | W::ModuleEnable
        | W::MeterSelect
        | W::MeterEnable
        | W::MeterWrite
        | W::MeterAddress
        | W::MeterWriteData
        | W::ModuleReadData
        | W::MeterReadData
        | W::UnitReady
        | W::UnitError
        | W::UnitReadData
        | W::LinkToMeterByte
        | W::LinkToMeterStrobe
        | W::LinkToModuleByte
        | W::LinkToModuleStrobe
        | W::HostFull
        | W::Motor
        | W::HeadLetter
        | W::LettersOut
        | W::Printing
        | W::LettersPrinted
        | W::LettersMissed
        | W::KeyCode
        | W::Weight
        | W::HostWord => 0,
    }
}
