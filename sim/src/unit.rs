//! The accounting unit as a part of the board: wires to pins, pins to wires, and the gates outside it.
//!
//! The rule that must never break: a quiet unit with unchanged inputs may be skipped, any other is ticked.

use hdl::{AccountingUnit, BankIn, BankOut, Phase, TwoRail, UnitIn, UnitOut};

use crate::event::Event;
use crate::part::{Edge, Part};
use crate::seed::Stream;
use crate::time::{Clock, Time};
use crate::wires::{Wire, Wires};

/// The wires of one bank port.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BankLines {
    pub address: [Wire; 2],
    pub write_data: Wire,
    pub read: Wire,
    pub write: [Wire; 2],
    pub program: [Wire; 2],
    pub data: Wire,
    pub busy: Wire,
    pub error: Wire,
}

/// Between unit and bank A.
pub(crate) const BANK_A: BankLines = BankLines {
    address: [Wire::BankAAddress, Wire::BankAAddressComplement],
    write_data: Wire::BankAWriteData,
    read: Wire::BankARead,
    write: [Wire::BankAWriteRail, Wire::BankAWriteComplement],
    program: [Wire::BankAProgramRail, Wire::BankAProgramComplement],
    data: Wire::BankAData,
    busy: Wire::BankABusy,
    error: Wire::BankAError,
};

/// Between unit and bank B.
pub(crate) const BANK_B: BankLines = BankLines {
    address: [Wire::BankBAddress, Wire::BankBAddressComplement],
    write_data: Wire::BankBWriteData,
    read: Wire::BankBRead,
    write: [Wire::BankBWriteRail, Wire::BankBWriteComplement],
    program: [Wire::BankBProgramRail, Wire::BankBProgramComplement],
    data: Wire::BankBData,
    busy: Wire::BankBBusy,
    error: Wire::BankBError,
};

fn rails(wires: &Wires, [rail, complement]: [Wire; 2]) -> TwoRail {
    TwoRail {
        rail: wires.high(rail),
        complement: wires.high(complement),
    }
}

fn drive_rails(wires: &mut Wires, [rail, complement]: [Wire; 2], value: TwoRail) {
    wires[rail] = u32::from(value.rail);
    wires[complement] = u32::from(value.complement);
}

/// Writes pass the gate outside the unit only with good supply and out of reset.
fn gated_pulse(wires: &Wires, pulse: [Wire; 2]) -> bool {
    rails(wires, pulse).asserted() && wires.high(Wire::PowerGood) && !wires.high(Wire::Reset)
}

/// Writes to a bank pass only when the address and its complement agree besides.
pub(crate) fn gated_write(wires: &Wires, lines: BankLines, pulse: [Wire; 2]) -> bool {
    let [address, complement] = lines.address;
    let aimed = wires[address] ^ wires[complement] == hdl::pins::ADDRESSES;
    aimed && gated_pulse(wires, pulse)
}

/// The permit behind its gates: good supply, no reset, not inhibited.
pub(crate) fn gated_permit(wires: &Wires) -> bool {
    gated_pulse(wires, [Wire::PermitRail, Wire::PermitComplement]) && !wires.high(Wire::Inhibit)
}

/// The accounting unit on the board.
pub(crate) struct UnitPart {
    unit: Box<dyn AccountingUnit>,
    clock: Clock,
    last: UnitIn,
    /// Register port wires come from this select number.
    number: u32,
    /// A tick changed a stored bit since this was last taken.
    pub stirred: bool,
    phase: Phase,
}

impl Clone for UnitPart {
    fn clone(&self) -> Self {
        Self {
            unit: self.unit.boxed_clone(),
            ..*self
        }
    }
}

impl UnitPart {
    pub fn new(unit: Box<dyn AccountingUnit>, clock: Clock) -> Self {
        Self {
            phase: unit.phase(),
            unit,
            clock,
            last: UnitIn::IDLE,
            number: crate::port::number(crate::map::UNIT_BASE),
            stirred: false,
        }
    }

    /// The unit itself.
    pub fn unit(&self) -> &dyn AccountingUnit {
        &*self.unit
    }

    /// The unit itself, to flip a bit.
    pub fn unit_mut(&mut self) -> &mut dyn AccountingUnit {
        &mut *self.unit
    }

    /// Every stored bit becomes arbitrary, as after power-up.
    pub fn scramble(&mut self, stream: &mut Stream, wires: &mut Wires) {
        self.unit.scramble(&mut || stream.word());
        Self::drive(wires, &self.unit.out());
    }

    fn pins(&self, wires: &Wires) -> UnitIn {
        let bank = |lines: BankLines| BankOut {
            data: wires[lines.data],
            busy: wires.high(lines.busy),
            error: wires.high(lines.error),
        };
        let selected = wires[Wire::ModuleSelect] == self.number;
        UnitIn {
            reset: wires.high(Wire::Reset),
            power_good: wires.high(Wire::PowerGood),
            timebase: wires.high(Wire::Timebase),
            printed: rails(wires, [Wire::UnitPrintedRail, Wire::UnitPrintedComplement]),
            psel: selected,
            penable: selected && wires.high(Wire::ModuleEnable),
            pwrite: selected && wires.high(Wire::ModuleWrite),
            paddr: if selected {
                wires[Wire::ModuleAddress]
            } else {
                0
            },
            pwdata: if selected {
                wires[Wire::ModuleWriteData]
            } else {
                0
            },
            bank_a: bank(BANK_A),
            bank_b: bank(BANK_B),
        }
    }

    fn drive(wires: &mut Wires, out: &UnitOut) {
        wires[Wire::UnitReady] = u32::from(out.pready);
        wires[Wire::UnitError] = u32::from(out.pslverr);
        wires[Wire::UnitReadData] = out.prdata;
        wires[Wire::UnitIrq] = u32::from(out.irq);
        drive_rails(
            wires,
            [Wire::PermitRail, Wire::PermitComplement],
            out.permit,
        );
        Self::drive_bank(wires, BANK_A, &out.bank_a);
        Self::drive_bank(wires, BANK_B, &out.bank_b);
    }

    fn drive_bank(wires: &mut Wires, lines: BankLines, out: &BankIn) {
        let [address, complement] = lines.address;
        wires[address] = out.address;
        wires[complement] = out.address_n;
        wires[lines.write_data] = out.data;
        wires[lines.read] = u32::from(out.read);
        drive_rails(wires, lines.write, out.write);
        drive_rails(wires, lines.program, out.program);
    }
}

impl Part for UnitPart {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if !self.clock.is_edge(edge.at) {
            return;
        }
        self.last = self.pins(edge.old);
        let out = self.unit.tick(self.last);
        self.stirred |= !self.unit.quiet();
        Self::drive(edge.new, &out);
        if self.stirred && self.phase != self.unit.phase() {
            self.phase = self.unit.phase();
            edge.event(Event::Phase(self.phase));
        }
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        if self.unit.quiet() && self.pins(wires) == self.last {
            Time::NEVER
        } else {
            self.clock.after(after)
        }
    }

    /// The unit's reset is synchronous: it is ticked through it, and its first phase after it is news.
    fn reset(&mut self, _at: Time, _wires: &mut Wires) {
        self.phase = Phase::Idle;
    }
}
