//! Words at addresses: device registers, configuration in battery-backed SRAM, the print buffer.

#![allow(unsafe_code)]

/// Reads the word at `address`, an aligned address of the memory map.
#[inline(always)]
#[must_use]
pub fn read(address: u32) -> u32 {
    // SAFETY: callers pass addresses of the memory map only; a volatile word read of a device has no alias in the program.
    unsafe { (address as *const u32).read_volatile() }
}

/// Writes the word at `address`, an aligned address of the memory map.
#[inline(always)]
pub fn write(address: u32, value: u32) {
    // SAFETY: as for `read`; none of these addresses belongs to a variable of the program.
    unsafe { (address as *mut u32).write_volatile(value) }
}
