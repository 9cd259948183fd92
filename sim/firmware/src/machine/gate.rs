//! The cipher ROM's own machine code: the gate, its stack, and the protected area as memory.
//!
//! The gate moves to a stack at the end of the protected area, so that no intermediate result reaches work RAM, and
//! clears every register the caller could look at. The rule that must never break: it returns to callers outside
//! the ROM only; a forged return address inside traps before anything is done.

#![allow(unsafe_code)]

use crate::map::{PROTECTED_BASE, RAM_BASE, RAM_BYTES};

/// The protected area as a value of type `Area`, which must be plain integers and fit below the stack.
///
/// Called once, by the gate, which runs to its end before anyone can enter again.
#[must_use]
pub fn protected_area<Area>() -> &'static mut Area {
    // SAFETY: only code in cipher ROM reaches this memory, one entry at a time; any bit pattern is a valid `Area`.
    unsafe { &mut *(PROTECTED_BASE as usize as *mut Area) }
}

/// The `length` bytes at `address`, when they all lie in work RAM; the gate's caller waits and cannot touch them.
#[must_use]
pub fn work_ram(address: u32, length: u32) -> Option<&'static mut [u8]> {
    let end = address.checked_add(length)?;
    if address < RAM_BASE || end > RAM_BASE + RAM_BYTES {
        return None;
    }
    // SAFETY: checked to lie in work RAM; the program waits in the gate, so there is no other access.
    Some(unsafe { core::slice::from_raw_parts_mut(address as usize as *mut u8, length as usize) })
}

/// Makes the image a cipher ROM that works with the DES code `$des`.
#[macro_export]
macro_rules! cipher_rom {
    ($des:ty) => {
        core::arch::global_asm!(
            ".section .gate, \"ax\"",
            ".globl gate",
            ".type gate, @function",
            "gate:",
            "    srli t0, ra, 15", // a return address inside the ROM is forged
            "    li t1, {rom} >> 15",
            "    beq t0, t1, 9f",
            "    li t0, {top}",
            "    sw sp, -4(t0)",
            "    sw ra, -8(t0)",
            "    sw s0, -12(t0)",
            "    sw s1, -16(t0)",
            "    sw s2, -20(t0)",
            "    sw s3, -24(t0)",
            "    sw s4, -28(t0)",
            "    sw s5, -32(t0)",
            "    sw s6, -36(t0)",
            "    sw s7, -40(t0)",
            "    sw s8, -44(t0)",
            "    sw s9, -48(t0)",
            "    sw s10, -52(t0)",
            "    sw s11, -56(t0)",
            "    addi sp, t0, -64",
            "    call gate_dispatch",
            "    li t0, {top}",
            "    lw ra, -8(t0)",
            "    lw s0, -12(t0)",
            "    lw s1, -16(t0)",
            "    lw s2, -20(t0)",
            "    lw s3, -24(t0)",
            "    lw s4, -28(t0)",
            "    lw s5, -32(t0)",
            "    lw s6, -36(t0)",
            "    lw s7, -40(t0)",
            "    lw s8, -44(t0)",
            "    lw s9, -48(t0)",
            "    lw s10, -52(t0)",
            "    lw s11, -56(t0)",
            "    lw sp, -4(t0)",
            "    li t0, 0",
            "    li t1, 0",
            "    li t2, 0",
            "    li t3, 0",
            "    li t4, 0",
            "    li t5, 0",
            "    li t6, 0",
            "    li a1, 0",
            "    li a2, 0",
            "    li a3, 0",
            "    li a4, 0",
            "    li a5, 0",
            "    li a6, 0",
            "    li a7, 0",
            "    ret",
            "9:  unimp",
            ".size gate, . - gate",
            rom = const $crate::map::CIPHER_BASE,
            top = const $crate::map::PROTECTED_BASE + $crate::map::PROTECTED_BYTES,
        );

        #[allow(unsafe_code)]
        #[unsafe(no_mangle)]
        extern "C" fn gate_dispatch(operation: u32, a1: u32, a2: u32, a3: u32) -> u32 {
            $crate::vault::dispatch::<$des>(operation, a1, a2, a3)
        }

        // Nothing in the cipher panics; if a flipped bit made it, the gate never opens again.
        #[panic_handler]
        fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
            $crate::machine::processor::halt()
        }
    };
}
