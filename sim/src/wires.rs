//! Every wire between parts, in one table.
//!
//! A part reads the old values and stores new ones to the wires it drives; the board compares once per
//! instant. The rule that must never break: one driver per wire, and no part looks into another part. (The one
//! shared bundle is a bus: only the device selected drives its read data.)

use std::ops::{Index, IndexMut};

macro_rules! wires {
    ($($wire:ident, $width:literal, $name:literal, $doc:literal;)*) => {
        /// One wire or bundle of wires.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Wire { $(#[doc = $doc] $wire),* }

        impl Wire {
            /// Every wire, in the order of the table.
            pub const ALL: &'static [Wire] = &[$(Wire::$wire),*];

            /// Name: driving part, dot, signal.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Wire::$wire => $name),* }
            }

            /// Width in bits.
            #[must_use]
            pub fn width(self) -> u32 {
                match self { $(Wire::$wire => $width),* }
            }
        }
    };
}

wires! {
    PowerGood, 1, "supervisor.power_good", "Supply is good.";
    Reset, 1, "supervisor.reset", "Reset of processors, unit and devices.";
    Inhibit, 1, "supervisor.inhibit", "Tamper or erase: closes the permit and the protected area.";
    Timebase, 1, "supervisor.timebase", "Slow pulse, one unit clock wide.";
    ModuleSelect, 8, "module.psel", "Device number selected on the module's bus, counted from 1; 0 is none.";
    ModuleEnable, 1, "module.penable", "Access phase on the module's bus.";
    ModuleWrite, 1, "module.pwrite", "Direction on the module's bus.";
    ModuleAddress, 16, "module.paddr", "Byte offset within the device.";
    ModuleWriteData, 32, "module.pwdata", "Data towards the device.";
    ModuleReadData, 32, "module.prdata", "Data from a device other than the unit.";
    MeterSelect, 8, "meter.psel", "Device number selected on the meter's bus, counted from 1; 0 is none.";
    MeterEnable, 1, "meter.penable", "Access phase on the meter's bus.";
    MeterWrite, 1, "meter.pwrite", "Direction on the meter's bus.";
    MeterAddress, 16, "meter.paddr", "Byte offset within the device.";
    MeterWriteData, 32, "meter.pwdata", "Data towards the device.";
    MeterReadData, 32, "meter.prdata", "Data from a device.";
    UnitReady, 1, "unit.pready", "APB ready.";
    UnitError, 1, "unit.pslverr", "APB error.";
    UnitReadData, 32, "unit.prdata", "APB read data.";
    UnitIrq, 1, "unit.irq", "Interrupt.";
    PermitRail, 1, "unit.permit", "Print permit, true rail, before the supervisor's gate.";
    PermitComplement, 1, "unit.permit_n", "Print permit, complement rail.";
    BankAAddress, 10, "unit.a_address", "Word address to bank A.";
    BankAAddressComplement, 10, "unit.a_address_n", "Word address to bank A, complement.";
    BankAWriteData, 32, "unit.a_data", "Word to bank A.";
    BankARead, 1, "unit.a_read", "Read pulse to bank A.";
    BankAWriteRail, 1, "unit.a_write", "Write pulse to bank A, true rail.";
    BankAWriteComplement, 1, "unit.a_write_n", "Write pulse to bank A, complement rail.";
    BankAProgramRail, 1, "unit.a_program", "Page write of bank A, true rail.";
    BankAProgramComplement, 1, "unit.a_program_n", "Page write of bank A, complement rail.";
    BankBAddress, 10, "unit.b_address", "Word address to bank B.";
    BankBAddressComplement, 10, "unit.b_address_n", "Word address to bank B, complement.";
    BankBWriteData, 32, "unit.b_data", "Word to bank B.";
    BankBRead, 1, "unit.b_read", "Read pulse to bank B.";
    BankBWriteRail, 1, "unit.b_write", "Write pulse to bank B, true rail.";
    BankBWriteComplement, 1, "unit.b_write_n", "Write pulse to bank B, complement rail.";
    BankBProgramRail, 1, "unit.b_program", "Page write of bank B, true rail.";
    BankBProgramComplement, 1, "unit.b_program_n", "Page write of bank B, complement rail.";
    BankAData, 32, "bank_a.data", "Word read from bank A.";
    BankABusy, 1, "bank_a.busy", "Bank A is busy.";
    BankAError, 1, "bank_a.error", "The last access to bank A failed.";
    BankBData, 32, "bank_b.data", "Word read from bank B.";
    BankBBusy, 1, "bank_b.busy", "Bank B is busy.";
    BankBError, 1, "bank_b.error", "The last access to bank B failed.";
    PrintedRail, 1, "head.printed", "The piece has been printed, true rail, asynchronous.";
    PrintedComplement, 1, "head.printed_n", "The piece has been printed, complement rail, asynchronous.";
    UnitPrintedRail, 1, "sync.printed", "Printed, true rail, in the unit's clock.";
    UnitPrintedComplement, 1, "sync.printed_n", "Printed, complement rail, in the unit's clock.";
    LinkToMeterByte, 8, "link.to_meter_byte", "Byte on the line to the meter.";
    LinkToMeterStrobe, 1, "link.to_meter_strobe", "Toggles with each byte.";
    LinkToModuleByte, 8, "link.to_module_byte", "Byte on the line to the module.";
    LinkToModuleStrobe, 1, "link.to_module_strobe", "Toggles with each byte.";
    ModuleLinkIrq, 1, "module_link.irq", "A byte waits in the module.";
    MeterLinkIrq, 1, "meter_link.irq", "A byte waits in the meter.";
    MidnightIrq, 1, "clock.midnight_irq", "Midnight has passed.";
    ModuleTimerIrq, 1, "module_timer.irq", "The module's timer.";
    MeterTimerIrq, 1, "meter_timer.irq", "The meter's timer.";
    SupervisorIrq, 1, "supervisor.irq", "A tamper or battery latch has been set.";
    KeyboardIrq, 1, "keyboard.irq", "A key waits.";
    ScaleIrq, 1, "scale.irq", "A new stable weight.";
    TransportIrq, 1, "transport.irq", "A letter at a sensor.";
    HeadIrq, 1, "head.irq", "Printed or missed.";
    HostIrq, 1, "host.irq", "A batch entry waits.";
    HostFull, 1, "host.full", "The host must wait.";
    Motor, 1, "transport.motor", "The motor runs.";
    FeedSensor, 1, "transport.feed", "A letter at the feed sensor.";
    TripSensor, 1, "transport.trip", "A letter at the trip sensor.";
    HeadSensor, 1, "transport.head", "A letter at the print head.";
    HeadLetter, 32, "transport.head_letter", "Number of the letter at the print head.";
    LettersOut, 32, "transport.letters_out", "Letters that have left the machine.";
    Printing, 1, "head.printing", "The head prints.";
    LettersPrinted, 32, "head.letters_printed", "Letters with a complete imprint.";
    LettersMissed, 32, "head.letters_missed", "Letters that passed without one.";
    KeyCode, 8, "operator.key_code", "The key pressed.";
    KeyStrobe, 1, "operator.key_strobe", "Toggles with each key.";
    Weight, 16, "operator.weight", "What lies on the scale, in grams.";
    WeightStrobe, 1, "operator.weight_strobe", "Toggles with each stable weight.";
    HostWord, 32, "operator.host_word", "Batch entry on the line from the host.";
    HostStrobe, 1, "operator.host_strobe", "Toggles with each batch entry.";
    LettersPlaced, 32, "operator.letters_placed", "Letters put into the feeder.";
}

/// Number of wires.
pub const WIRES: usize = Wire::ALL.len();

/// Wires compared at once when looking for changes. `Assumed:` eight words are one vector register.
const GROUP: usize = 8;

/// The values of all wires at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wires([u32; WIRES.next_multiple_of(GROUP)]);

impl Wires {
    /// Every wire low, two-rail signals idle.
    pub const IDLE: Self = {
        let mut values = [0; WIRES.next_multiple_of(GROUP)];
        values[Wire::PermitComplement as usize] = 1;
        values[Wire::BankAAddressComplement as usize] = hdl::pins::ADDRESSES;
        values[Wire::BankBAddressComplement as usize] = hdl::pins::ADDRESSES;
        values[Wire::BankAWriteComplement as usize] = 1;
        values[Wire::BankAProgramComplement as usize] = 1;
        values[Wire::BankBWriteComplement as usize] = 1;
        values[Wire::BankBProgramComplement as usize] = 1;
        values[Wire::PrintedComplement as usize] = 1;
        values[Wire::UnitPrintedComplement as usize] = 1;
        Self(values)
    };

    /// The wires whose value differs from `before`, in order.
    pub fn changes<'a>(&'a self, before: &'a Wires) -> impl Iterator<Item = Wire> + 'a {
        let groups = |wires: &'a Wires| wires.0.as_chunks::<GROUP>().0.iter();
        groups(self)
            .zip(groups(before))
            .enumerate()
            .filter(|(_, (now, before))| now != before)
            .flat_map(|(group, _)| Wire::ALL.iter().skip(group * GROUP).take(GROUP).copied())
            .filter(move |wire| self[*wire] != before[*wire])
    }

    /// A one-bit wire is high.
    #[must_use]
    pub fn high(&self, wire: Wire) -> bool {
        self[wire] != 0
    }
}

impl Index<Wire> for Wires {
    type Output = u32;
    fn index(&self, wire: Wire) -> &u32 {
        &self.0[wire as usize]
    }
}

impl IndexMut<Wire> for Wires {
    fn index_mut(&mut self, wire: Wire) -> &mut u32 {
        &mut self.0[wire as usize]
    }
}
