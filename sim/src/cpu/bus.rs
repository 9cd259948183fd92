//! The data side of a processor: what it asks for and what it is answered.
//!
//! Instruction memory is not here: it is zero-wait and decoded beforehand. The rule that must never break: a
//! bus answers an access at once or says [`Access::Device`]; it never changes anything for an access it
//! answers with `Device` or `Fault`.

use super::observer::Transfer;

/// Width of one data access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// 8 bits.
    Byte,
    /// 16 bits.
    Half,
    /// 32 bits.
    Word,
}

impl Width {
    /// Length in bytes: 1, 2 or 4.
    #[must_use]
    pub const fn bytes(self) -> u32 {
        match self {
            Self::Byte => 1,
            Self::Half => 2,
            Self::Word => 4,
        }
    }

    /// The bits of this width, all set.
    #[must_use]
    pub const fn mask(self) -> u32 {
        u32::MAX >> (32 - 8 * self.bytes())
    }

    /// An access of this width at `address` needs bytes of two aligned words.
    #[must_use]
    pub const fn crosses(self, address: u32) -> bool {
        (address & 3) + self.bytes() > 4
    }
}

/// The answer to one data access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Served. `value`: what was read, right-aligned, upper bits ignored; 0 after a store. `wait`: wait states
    /// in processor cycles, added to the instruction's cost.
    Done {
        /// The bytes read.
        value: u32,
        /// Wait states in processor cycles.
        wait: u32,
    },
    /// A device register: the processor stops before the transfer, the board performs it.
    Device,
    /// Nothing answers here, or access is refused: load or store access fault.
    Fault,
}

/// What a processor reads from and writes to.
///
/// `at` is the processor's own cycle in which the request is on the bus. An access never crosses a word
/// boundary (the processor splits those, see [`Width::crosses`]), but a half may start at an odd byte inside a
/// word. `gated`: the executing instruction lies in a gated code region.
pub trait Bus {
    /// Reads `width` at `address`.
    fn load(&mut self, at: u64, address: u32, width: Width, gated: bool) -> Access;

    /// Writes the low `width` bits of `value` at `address`.
    fn store(&mut self, at: u64, address: u32, width: Width, value: u32, gated: bool) -> Access;

    /// Reads a half word of code from writable code memory (see `CodeMap::with_writable`); a machine whose
    /// program cannot change never needs it.
    fn fetch(&mut self, _address: u32) -> Option<u16> {
        None
    }
}

/// A device access the processor has stopped at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// Byte address.
    pub address: u32,
    /// Width of the access.
    pub width: Width,
    /// The value to write (upper bits above `width` are zero), `None` for a read.
    pub write: Option<u32>,
    /// Address of the instruction.
    pub pc: u32,
    /// Processor cycle in which the request is on the bus.
    pub at: u64,
    /// The instruction lies in a gated code region.
    pub gated: bool,
}

impl Request {
    /// This request with its answer.
    pub(super) fn answered(&self, value: u32, wait: u32, error: bool) -> Transfer {
        Transfer {
            at: self.at,
            address: self.address,
            bytes: self.width.bytes(),
            write: self.write.is_some(),
            value: self.write.unwrap_or(value & self.width.mask()),
            wait,
            error,
        }
    }
}
