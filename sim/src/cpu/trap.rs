//! Traps: what went wrong or interrupted, where and when.
//!
//! The architectural side (mepc, mcause, mtval, vector) is in `csr.rs`; this record is for people and reports.
//! Source: Ibex documentation, Exceptions and Interrupts; RISC-V Privileged Architecture 1.11, table 3.6.

use super::symbols::Symbols;

/// Why a trap was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// Code was fetched from where there is none, or into a gated region beside its gate.
    FetchFault,
    /// The instruction does not exist, or the CSR does not, or the mode may not.
    Illegal,
    /// `ebreak`.
    Breakpoint,
    /// A load nothing answered or that was refused.
    LoadFault,
    /// A store nothing answered or that was refused.
    StoreFault,
    /// `ecall` in user mode.
    EcallUser,
    /// `ecall` in machine mode.
    EcallMachine,
    /// The interrupt with this number (3, 7, 11, 16 to 30).
    Interrupt(u8),
}

impl Cause {
    /// The value of `mcause`.
    #[must_use]
    pub const fn code(self) -> u32 {
        match self {
            Self::FetchFault => 1,
            Self::Illegal => 2,
            Self::Breakpoint => 3,
            Self::LoadFault => 5,
            Self::StoreFault => 7,
            Self::EcallUser => 8,
            Self::EcallMachine => 11,
            Self::Interrupt(number) => 1 << 31 | number as u32,
        }
    }

    /// A short description for messages.
    #[must_use]
    pub fn describe(self) -> String {
        match self {
            Self::FetchFault => "instruction access fault".into(),
            Self::Illegal => "illegal instruction".into(),
            Self::Breakpoint => "breakpoint".into(),
            Self::LoadFault => "load access fault".into(),
            Self::StoreFault => "store access fault".into(),
            Self::EcallUser => "environment call from user mode".into(),
            Self::EcallMachine => "environment call".into(),
            Self::Interrupt(number) => format!("interrupt {number}"),
        }
    }
}

/// One trap as it was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Trap {
    /// Why.
    pub cause: Cause,
    /// Address of the trapping instruction; for an interrupt, of the instruction it came before.
    pub pc: u32,
    /// `mtval`: the address accessed or the instruction's own bits, 0 where neither applies.
    pub value: u32,
    /// Processor cycle in which the trapping instruction started or the interrupt was taken.
    pub at: u64,
    /// A synchronous trap while the handler of another one had not returned with `mret`.
    pub double: bool,
}

impl Trap {
    /// One line with cause, pc, function and cycle.
    #[must_use]
    pub fn message(&self, symbols: &Symbols) -> String {
        let place = symbols
            .find(self.pc)
            .map_or_else(|| "no function".to_owned(), |place| place.to_string());
        let kind = if self.double { "double fault: " } else { "" };
        format!(
            "{kind}{} at pc {:#010x} ({place}), value {:#010x}, cycle {}",
            self.cause.describe(),
            self.pc,
            self.value,
            self.at
        )
    }
}
