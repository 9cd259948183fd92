//! The memory map of both processors: regions, device registers, interrupt lines, as plain numbers.
//!
//! One source: the board decodes by these constants and the firmware includes this very file, so it has no
//! dependency and needs no `std`. A device register that is not here does not exist.
//! `Assumed:` every address is ours; the patents name the parts, not their places.

/// Program memory, zero wait states; reset starts at `ROM_BASE + RESET_OFFSET`.
pub const ROM_BASE: u32 = 0x0000_0000;
/// Bytes of program memory.
pub const ROM_BYTES: u32 = 0x0004_0000;
/// First instruction after reset. Source: Ibex documentation, "Reset": boot address + 0x80.
pub const RESET_OFFSET: u32 = 0x80;
/// Cipher ROM of the security module: fixed content of the board profile, entered only at its first word.
pub const CIPHER_BASE: u32 = 0x0008_0000;
/// Bytes of cipher ROM.
pub const CIPHER_BYTES: u32 = 0x0000_8000;
/// Work RAM: stack and variables, arbitrary after power-up.
pub const RAM_BASE: u32 = 0x1000_0000;
/// Bytes of work RAM.
pub const RAM_BYTES: u32 = 0x0001_0000;
/// Battery-backed SRAM of the security module, open part: configuration, mirror, statistics.
pub const SRAM_BASE: u32 = 0x2000_0000;
/// Bytes of the open part.
pub const SRAM_BYTES: u32 = 0x1000;
/// Protected area: keys, schedules, precalculated state, the cipher's stack. Reached only from cipher ROM.
pub const PROTECTED_BASE: u32 = 0x2000_1000;
/// Bytes of the protected area.
pub const PROTECTED_BYTES: u32 = 0x1000;
/// Print buffer: columns from left to right, bit 0 of word 0 is the topmost dot, 1 is black.
pub const PRINT_BASE: u32 = 0x3000_0000;
/// Words in one column.
pub const PRINT_COLUMN_WORDS: u32 = 6;
/// Columns in the picture.
pub const PRINT_COLUMNS: u32 = 640;

/// Accounting unit, behind the bus bridge.
pub const UNIT_BASE: u32 = 0x4000_0000;

/// Link to the other processor.
pub const LINK_BASE: u32 = 0x4001_0000;
/// Write: byte to send. Read: oldest byte received.
pub const LINK_DATA: u32 = 0x0;
/// Bits as in [`link_status`].
pub const LINK_STATUS: u32 = 0x4;
/// Bits of the link's status.
pub mod link_status {
    /// A byte has been received.
    pub const RECEIVED: u32 = 1;
    /// The send FIFO is full.
    pub const SEND_FULL: u32 = 1 << 1;
    /// The send FIFO is empty.
    pub const SEND_EMPTY: u32 = 1 << 2;
    /// A byte was lost; cleared by writing the bit.
    pub const OVERRUN: u32 = 1 << 3;
}
/// Bit 0: raise the interrupt while a byte is waiting.
pub const LINK_IRQ_ENABLE: u32 = 0x8;

/// Clock and date, on battery; and a free-running microsecond timer.
pub const CLOCK_BASE: u32 = 0x4002_0000;
/// Read: year - 2000 in bits 23..16, month 15..8, day 7..0. Write: sets the date (valid dates only).
pub const CLOCK_DATE: u32 = 0x0;
/// Read: second of the day.
pub const CLOCK_SECOND: u32 = 0x4;
/// Bit 0: midnight has passed (cleared by writing it). Raises the midnight interrupt.
pub const CLOCK_STATUS: u32 = 0x8;
/// Microseconds since power-up, 32 bits, wrapping.
pub const TIMER_NOW: u32 = 0x10;
/// Raise the timer interrupt when TIMER_NOW reaches this; a write arms it.
pub const TIMER_AT: u32 = 0x14;
/// Any write disarms the timer and lowers its interrupt.
pub const TIMER_CLEAR: u32 = 0x18;

/// Bits of the supervisor's status.
pub mod supervisor {
    /// The supply is good.
    pub const POWER_GOOD: u32 = 0;
    /// The battery was below its threshold.
    pub const BATTERY_LOW: u32 = 1;
    /// The tamper mesh has been opened.
    pub const TAMPER: u32 = 2;
    /// The protected area has been erased.
    pub const ERASED: u32 = 3;
    /// The protected area is closed.
    pub const INHIBIT: u32 = 4;
}

/// Supervisor: supply, battery, tamper mesh.
pub const SUPERVISOR_BASE: u32 = 0x4003_0000;
/// Bit 0 power good, 1 battery-low latch, 2 tamper latch, 3 erased, 4 inhibit.
pub const SUPERVISOR_STATUS: u32 = 0x0;
/// Bit 1: try to reset the battery-low latch (only above the threshold).
pub const SUPERVISOR_RESET: u32 = 0x4;
/// Indicator lamp, bits 1..0.
pub const SUPERVISOR_INDICATOR: u32 = 0x8;

/// Keyboard of the meter.
pub const KEYBOARD_BASE: u32 = 0x4010_0000;
/// Read: oldest key code, zero when none. Codes in [`key`].
pub const KEYBOARD_DATA: u32 = 0x0;
/// Bit 0: a key is waiting; raises the interrupt.
pub const KEYBOARD_STATUS: u32 = 0x4;

/// Key codes.
pub mod key {
    /// Digits 0 to 9 are their ASCII codes. `Assumed:` a value is keyed in mills (three decimals).
    pub const DIGIT_0: u32 = 0x30;
    /// End of entry.
    pub const ENTER: u32 = 0x0d;
    /// Select register set: the next digit is its number.
    pub const SET: u32 = 0x53;
    /// Clear the entry.
    pub const CLEAR: u32 = 0x43;
    /// Change the advertising slogan: the next digit is its number.
    pub const SLOGAN: u32 = 0x41;
    /// Change the key indicator: the next digit is its number.
    pub const KEY_INDICATOR: u32 = 0x4b;
}

/// Scale.
pub const SCALE_BASE: u32 = 0x4011_0000;
/// Stable weight in grams. `Assumed:` a stable weight above zero sets the value by the tariff and ends the entry.
pub const SCALE_WEIGHT: u32 = 0x0;
/// Bit 0: a new stable weight (cleared by writing it); raises the interrupt.
pub const SCALE_STATUS: u32 = 0x4;

/// Letter transport.
pub const TRANSPORT_BASE: u32 = 0x4012_0000;
/// Levels: bit 0 feed sensor, 1 trip sensor, 2 head sensor.
pub const TRANSPORT_LEVELS: u32 = 0x0;
/// Latched rising edges of the same bits (cleared by writing them); raise the interrupt.
pub const TRANSPORT_EVENTS: u32 = 0x4;
/// Bit 0: motor on.
pub const TRANSPORT_CONTROL: u32 = 0x8;

/// Print head.
pub const HEAD_BASE: u32 = 0x4013_0000;
/// Write 1: the picture in the print buffer is final; print it when the letter reaches the head. Write 0: disarm.
pub const HEAD_CONTROL: u32 = 0x0;
/// Bits as in [`head_status`].
pub const HEAD_STATUS: u32 = 0x4;
/// Bits of the head's status.
pub mod head_status {
    /// The picture is final and waits for its letter.
    pub const ARMED: u32 = 1;
    /// The picture is on its way to the letter.
    pub const PRINTING: u32 = 1 << 1;
    /// The picture is on the letter; cleared by writing the bit; raises the interrupt.
    pub const PRINTED: u32 = 1 << 2;
    /// The permit as seen here.
    pub const PERMIT: u32 = 1 << 3;
    /// The letter passed without permit or unarmed; cleared by writing the bit; raises the interrupt.
    pub const MISSED: u32 = 1 << 4;
}

/// Serial port to the host: a queue of batch entries, one word each.
pub const HOST_BASE: u32 = 0x4014_0000;
/// Read: oldest entry: value in mills 23..0, register set 27..24, last entry of the batch bit 31. Zero when empty.
pub const HOST_DATA: u32 = 0x0;
/// Bit 0: an entry is waiting; raises the interrupt when enabled.
pub const HOST_STATUS: u32 = 0x4;
/// Bit 0: interrupt enable.
pub const HOST_IRQ_ENABLE: u32 = 0x8;

/// Interrupt lines, as bits of `mip`. Source: Ibex documentation, "Exceptions and Interrupts": fast interrupts are bits 16 to 30.
pub mod irq {
    /// A byte waits on the link.
    pub const LINK: u32 = 16;
    /// The accounting unit.
    pub const UNIT: u32 = 17;
    /// Midnight.
    pub const MIDNIGHT: u32 = 18;
    /// The microsecond timer.
    pub const TIMER: u32 = 19;
    /// A key.
    pub const KEYBOARD: u32 = 20;
    /// A stable weight.
    pub const SCALE: u32 = 21;
    /// A letter at a sensor.
    pub const TRANSPORT: u32 = 22;
    /// The print head has printed or missed.
    pub const HEAD: u32 = 23;
    /// A batch entry from the host.
    pub const HOST: u32 = 24;
    /// The supervisor.
    pub const SUPERVISOR: u32 = 25;
}

/// Configuration in the open part of battery-backed SRAM, preset by commissioning. Byte offsets from [`SRAM_BASE`].
pub mod preset {
    /// [`MAGIC_VALUE`] in a commissioned device.
    pub const MAGIC: u32 = 0x00;
    /// "IMPR".
    pub const MAGIC_VALUE: u32 = 0x5250_4d49;
    /// Device number, 24 bits.
    pub const DEVICE: u32 = 0x04;
    /// One of [`strategy`](super::strategy).
    pub const STRATEGY: u32 = 0x08;
    /// Release policy, one of [`policy`](super::policy).
    pub const POLICY: u32 = 0x0c;
    /// Layout of the code, 1 to 4.
    pub const LAYOUT: u32 = 0x10;
    /// Bytes of the code that are printed (t).
    pub const CODE_BYTES: u32 = 0x14;
    /// Codes computed ahead beyond the piece at hand.
    pub const AHEAD: u32 = 0x18;
    /// Trigger of routine 2, one of [`trigger`](super::trigger).
    pub const TRIGGER: u32 = 0x1c;
    /// Jurisdiction number.
    pub const JURISDICTION: u32 = 0x20;
    /// Register set selected at power-up.
    pub const FIRST_SET: u32 = 0x24;
    /// Key indicator in force at power-up.
    pub const KEY_INDICATOR: u32 = 0x28;
    /// Date of C1 (as CLOCK_DATE), written by the firmware; zero when there is none.
    pub const C1_DATE: u32 = 0x2c;
    /// Town name of each set: 4 names of 16 bytes, ASCII, zero padded.
    pub const TOWNS: u32 = 0x40;
    /// First byte the firmware may use for its mirror and bookkeeping.
    pub const FREE: u32 = 0x100;
}

/// Strategies as preset.
pub mod strategy {
    /// Nothing is computed before it is asked for.
    pub const SEQUENTIAL: u32 = 0;
    /// C1 is computed when its data change.
    pub const TWO_ROUTINE: u32 = 1;
    /// And the next equal piece's code after each debit.
    pub const PIPELINED: u32 = 2;
    /// And, under layout 4, the next piece's second block.
    pub const LOOK_AHEAD: u32 = 3;
    /// One processor: as sequential, without link.
    pub const SINGLE: u32 = 4;
}

/// Release policies as preset.
pub mod policy {
    /// Code, then debit.
    pub const RELEASE_FIRST: u32 = 0;
    /// Durable intent, code, debit.
    pub const INTENT_FIRST: u32 = 1;
    /// Debit, then code.
    pub const DEBIT_FIRST: u32 = 2;
}

/// Triggers of routine 2 as preset.
pub mod trigger {
    /// The end of entry.
    pub const ENTRY: u32 = 0;
    /// The insertion of the letter.
    pub const INSERTION: u32 = 1;
}

/// Keys in the protected area, preset by commissioning. Byte offsets from [`PROTECTED_BASE`].
pub mod keys {
    /// Four entries of [`ENTRY_BYTES`].
    pub const TABLE: u32 = 0x00;
    /// Entries.
    pub const ENTRIES: u32 = 4;
    /// Bytes of an entry: word 0 = key indicator 7..0, number of DES keys (1, 2 or 3; 0 = no key) in 15..8; word 1 = key check value, the first three bytes of the cipher of eight zero bytes, low byte first; then 24 key bytes.
    pub const ENTRY_BYTES: u32 = 32;
    /// First byte the cipher may use for schedules, slots and stack; the stack starts at the end of the area.
    pub const FREE: u32 = 0x80;
    /// Slots of eight bytes for chained state: C1, look-ahead's C2, codes computed ahead.
    pub const SLOTS: u32 = 8;
}

/// The cipher's gate: call [`CIPHER_BASE`] with the operation in a0, its arguments in a1 to a3; a0 returns 0 or an [`error`](gate::error).
pub mod gate {
    /// a1 = key indicator, a2 = which DES key (0, 1, 2): compute its schedule. Any change makes the key unusable until checked.
    pub const SCHEDULE: u32 = 0;
    /// Encrypt eight zero bytes and compare with the key check value; only then the key is usable.
    pub const CHECK_KEY: u32 = 1;
    /// a1 = destination slot, a2 = source slot or [`ZERO`], a3 = address of an eight-byte block in work RAM: destination := E(source xor block).
    pub const CHAIN: u32 = 2;
    /// a1 = slot, a2 = address in work RAM, a3 = bytes (1 to 8): copy the leading bytes out and clear the slot.
    pub const ISSUE: u32 = 3;
    /// a1 = slot or [`ZERO`] for all: clear.
    pub const WIPE: u32 = 4;
    /// a1 = slot, a2 = address, a3 = 8: as ISSUE but the slot stays (layout 2 publishes C1).
    pub const COPY: u32 = 5;
    /// Source slot that reads as zero (the IV).
    pub const ZERO: u32 = 0xff;
    /// What the gate answers.
    pub mod error {
        /// No such key, slot or operation, or an address outside work RAM.
        pub const ARGUMENT: u32 = 1;
        /// The key failed its check value, or was never checked.
        pub const KEY: u32 = 2;
        /// The slot is empty.
        pub const EMPTY: u32 = 3;
    }
}
