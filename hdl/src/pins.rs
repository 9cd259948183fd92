//! The pins of the accounting unit, as plain data.
//!
//! Every output is a register: it changes only at a rising edge, so the order in which a board calls its
//! parts cannot matter.
//!
//! Register port: APB3. Setup phase (`psel`, not `penable`), then access phase until `pready`; a transfer takes
//! two unit clocks, one that reads a word of the working record three.
//!
//! Bank port, one per bank: the unit pulses exactly one of `read`, `write` (two-rail) or `program` for one clock with
//! address and data. The bank samples the pulse at the next edge and raises `busy`; when `busy` is low again,
//! `data` and `error` are valid. A bank without wait states shows `busy` for one clock, so a word takes three
//! clocks plus its wait states, and the unit takes a fourth to act on it. A bank that does not raise `busy` is missing.

/// A signal on two rails: asserted is (1, 0), idle is (0, 1), anything else is an alarm.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TwoRail {
    /// True rail.
    pub rail: bool,
    /// Complement rail.
    pub complement: bool,
}

impl TwoRail {
    /// (1, 0)
    pub const ASSERTED: Self = Self {
        rail: true,
        complement: false,
    };
    /// (0, 1)
    pub const IDLE: Self = Self {
        rail: false,
        complement: true,
    };

    /// Asserted exactly when the rails say (1, 0).
    #[must_use]
    #[inline]
    pub fn asserted(self) -> bool {
        self.rail && !self.complement
    }

    /// The rails contradict each other.
    #[must_use]
    #[inline]
    pub fn broken(self) -> bool {
        self.rail == self.complement
    }

    /// The two rails of one logical value.
    #[must_use]
    #[inline]
    pub fn of(asserted: bool) -> Self {
        Self {
            rail: asserted,
            complement: !asserted,
        }
    }
}

/// What a bank drives towards the unit.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BankOut {
    /// Word read, 32 bits; valid once `busy` has fallen.
    pub data: u32,
    /// An access or a page write is under way.
    pub busy: bool,
    /// The last access failed.
    pub error: bool,
}

/// Every bit of a bank's word address.
pub const ADDRESSES: u32 = 0x3ff;

/// What the unit drives towards a bank.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BankIn {
    /// Word address, 10 bits.
    pub address: u32,
    /// Its complement, 10 bits.
    pub address_n: u32,
    /// Word to write, 32 bits.
    pub data: u32,
    /// Read pulse.
    pub read: bool,
    /// Write pulse; in a paged bank the word goes to the page buffer.
    pub write: TwoRail,
    /// Start the page write of the page that holds `address` (paged bank only).
    pub program: TwoRail,
}

impl BankIn {
    /// Something is asked of the bank.
    #[must_use]
    #[inline]
    pub fn asks(&self) -> bool {
        self.read | self.write.rail | self.program.rail
    }

    /// The address and its complement agree. The gates outside the unit let no write and no page write through when they
    /// do not: a bit that flips in the address at the clock of a write sends no word astray.
    #[must_use]
    #[inline]
    pub fn aimed(&self) -> bool {
        self.address ^ self.address_n == ADDRESSES
    }
}

/// Input pins.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitIn {
    /// Synchronous reset, asserted from power-up until two unit clocks after power-good.
    pub reset: bool,
    /// Supply is good.
    pub power_good: bool,
    /// Slow timebase pulse; counted only while waiting for a bank.
    pub timebase: bool,
    /// From the print head: the piece under permit has been printed. The rising edge counts, so a report lasts one unit clock at
    /// least and as long as it likes.
    pub printed: TwoRail,
    /// APB select.
    pub psel: bool,
    /// APB enable: access phase.
    pub penable: bool,
    /// APB write.
    pub pwrite: bool,
    /// APB byte address, 8 bits.
    pub paddr: u32,
    /// APB write data.
    pub pwdata: u32,
    /// Bank A towards the unit.
    pub bank_a: BankOut,
    /// Bank B towards the unit.
    pub bank_b: BankOut,
}

impl UnitIn {
    /// Powered, out of reset, nothing selected.
    pub const IDLE: Self = Self {
        reset: false,
        power_good: true,
        timebase: false,
        printed: TwoRail::IDLE,
        psel: false,
        penable: false,
        pwrite: false,
        paddr: 0,
        pwdata: 0,
        bank_a: BankOut {
            data: 0,
            busy: false,
            error: false,
        },
        bank_b: BankOut {
            data: 0,
            busy: false,
            error: false,
        },
    };
}

/// Output pins, all registered.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitOut {
    /// APB ready.
    pub pready: bool,
    /// APB error, valid with `pready`.
    pub pslverr: bool,
    /// APB read data, valid with `pready`.
    pub prdata: u32,
    /// Interrupt: a command has its result, a print is recorded, recovery is done, or a lock happened.
    pub irq: bool,
    /// Print-head enable for one piece.
    pub permit: TwoRail,
    /// Unit towards bank A.
    pub bank_a: BankIn,
    /// Unit towards bank B.
    pub bank_b: BankIn,
}
