//! What the longer messages carry, field by field, and the cursor that reads and writes them.
//!
//! The rule that must never break: reading past the end makes the payload bad, it never panics.

/// Bytes of the longest payload.
pub const MAX_PAYLOAD: usize = 48;
/// Bytes of the longest code: C1 and eight bytes of C2 in layout 2.
pub const MAX_CODE: usize = 16;
/// Bytes of a town's name.
pub const TOWN_BYTES: usize = 16;

/// The printed code: up to sixteen bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeBytes {
    bytes: [u8; MAX_CODE],
    length: u8,
}

/// Bytes of [`Code`] before the code itself.
pub const CODE_FIXED: usize = 23;

impl CodeBytes {
    /// The leading bytes of `code`, sixteen at most.
    #[must_use]
    pub fn new(code: &[u8]) -> Self {
        let length = code.len().min(MAX_CODE);
        let mut bytes = [0; MAX_CODE];
        bytes[..length].copy_from_slice(&code[..length]);
        Self {
            bytes,
            length: length as u8,
        }
    }

    /// The code.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

/// State of the module as the meter needs it: sent after Hello and whenever set, date or key indicator changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ready {
    /// Device number, 24 bits.
    pub device: u32,
    /// Licence of the selected set.
    pub licence: u32,
    /// Selected set.
    pub set: u8,
    /// Opening number of the selected set.
    pub opening: u8,
    /// Layout of the code, 1 to 4.
    pub layout: u8,
    /// Bytes of the code that are printed.
    pub code_bytes: u8,
    /// Strategy, as preset.
    pub strategy: u8,
    /// Release policy, as preset.
    pub policy: u8,
    /// Trigger of routine 2, as preset.
    pub trigger: u8,
    /// Date in force.
    pub date: u32,
    /// Key indicator in force.
    pub key_indicator: u8,
    /// Town of the selected set, ASCII, zero padded.
    pub town: [u8; TOWN_BYTES],
}

/// A code and everything else the imprint needs from the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Piece number the meter gave.
    pub piece: u16,
    /// Register set, below 16.
    pub set: u8,
    /// Layout, below 16.
    pub layout: u8,
    /// Key indicator.
    pub key_indicator: u8,
    /// Date of the imprint.
    pub date: u32,
    /// Value in mills, 24 bits.
    pub value: u32,
    /// Ascending register with this piece, in mills, 40 bits.
    pub ascending: u64,
    /// Piece count with this piece.
    pub piece_count: u32,
    /// Licence of the set.
    pub licence: u32,
    /// The printed code.
    pub code: CodeBytes,
}

/// Registers after a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booked {
    /// Piece number.
    pub piece: u16,
    /// Result code of the accounting unit.
    pub result: u8,
    /// Ascending register in mills.
    pub ascending: u64,
    /// Descending register in mills.
    pub descending: u64,
    /// Piece count.
    pub piece_count: u32,
}

impl Ready {
    pub(super) fn put(&self, to: &mut Cursor<'_>) {
        to.put(u64::from(self.device), 3);
        to.put(u64::from(self.licence), 4);
        for byte in [
            self.set,
            self.opening,
            self.layout,
            self.code_bytes,
            self.strategy,
            self.policy,
            self.trigger,
        ] {
            to.put(u64::from(byte), 1);
        }
        to.put(u64::from(self.date), 3);
        to.put(u64::from(self.key_indicator), 1);
        for byte in self.town {
            to.put(u64::from(byte), 1);
        }
    }

    pub(super) fn take(from: &mut Cursor<'_>) -> Self {
        Self {
            device: from.word(3),
            licence: from.word(4),
            set: from.byte(),
            opening: from.byte(),
            layout: from.byte(),
            code_bytes: from.byte(),
            strategy: from.byte(),
            policy: from.byte(),
            trigger: from.byte(),
            date: from.word(3),
            key_indicator: from.byte(),
            town: core::array::from_fn(|_| from.byte()),
        }
    }
}

impl Code {
    pub(super) fn put(&self, to: &mut Cursor<'_>) {
        to.put(u64::from(self.piece), 2);
        to.put(u64::from(self.set << 4 | self.layout & 15), 1);
        to.put(u64::from(self.key_indicator), 1);
        to.put(u64::from(self.date), 3);
        to.put(u64::from(self.value), 3);
        to.put(self.ascending, 5);
        to.put(u64::from(self.piece_count), 4);
        to.put(u64::from(self.licence), 4);
        for byte in self.code.as_slice() {
            to.put(u64::from(*byte), 1);
        }
    }

    pub(super) fn take(from: &mut Cursor<'_>) -> Self {
        let piece = from.half();
        let place = from.byte();
        Self {
            piece,
            set: place >> 4,
            layout: place & 15,
            key_indicator: from.byte(),
            date: from.word(3),
            value: from.word(3),
            ascending: from.take(5),
            piece_count: from.word(4),
            licence: from.word(4),
            code: CodeBytes::new(from.rest()),
        }
    }
}

impl Booked {
    pub(super) fn put(&self, to: &mut Cursor<'_>) {
        to.put(u64::from(self.piece), 2);
        to.put(u64::from(self.result), 1);
        to.put(self.ascending, 8);
        to.put(self.descending, 8);
        to.put(u64::from(self.piece_count), 4);
    }

    pub(super) fn take(from: &mut Cursor<'_>) -> Self {
        Self {
            piece: from.half(),
            result: from.byte(),
            ascending: from.take(8),
            descending: from.take(8),
            piece_count: from.word(4),
        }
    }
}

/// Reads or writes a payload front to back; running past its end makes the payload bad instead of panicking.
pub(super) struct Cursor<'a> {
    bytes: &'a mut [u8],
    at: usize,
    bad: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a mut [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            bad: false,
        }
    }

    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn put(&mut self, value: u64, length: usize) {
        for place in (0..length).rev() {
            match self.bytes.get_mut(self.at) {
                Some(byte) => *byte = (value >> (8 * place)) as u8,
                None => self.bad = true,
            }
            self.at += 1;
        }
    }

    pub(super) fn take(&mut self, length: usize) -> u64 {
        let mut value = 0;
        for _ in 0..length {
            let byte = self.bytes.get(self.at).copied();
            self.bad |= byte.is_none();
            value = value << 8 | u64::from(byte.unwrap_or(0));
            self.at += 1;
        }
        value
    }

    pub(super) fn byte(&mut self) -> u8 {
        self.take(1) as u8
    }

    pub(super) fn half(&mut self) -> u16 {
        self.take(2) as u16
    }

    pub(super) fn word(&mut self, length: usize) -> u32 {
        self.take(length) as u32
    }

    pub(super) fn rest(&mut self) -> &[u8] {
        let from = self.at.min(self.bytes.len());
        self.at = self.bytes.len();
        &self.bytes[from..]
    }

    pub(super) fn whole(&self) -> bool {
        !self.bad && self.at == self.bytes.len()
    }
}
