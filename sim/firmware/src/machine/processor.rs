//! The processor itself: interrupts, sleep, and the call into the cipher ROM.
//!
//! Only the link's interrupt is taken (its FIFO is short); every other line merely ends a sleep, so the programs are one
//! loop without locks. Source: RISC-V privileged specification, mstatus, mie, wfi: a pending, enabled line ends `wfi` even
//! while interrupts are globally off, so nothing is lost between the last look and the sleep.

#![allow(unsafe_code)]

use crate::map::{CIPHER_BASE, irq};

const GLOBAL: u32 = 1 << 3;

/// Bit of an interrupt line in `mie` and `mip`.
#[must_use]
pub const fn line(number: u32) -> u32 {
    1 << number
}

/// One of the `lines` is up, enabled or not.
#[must_use]
pub fn pending(lines: u32) -> bool {
    let up: u32;
    // SAFETY: reads a register.
    #[cfg(target_arch = "riscv32")]
    unsafe {
        core::arch::asm!("csrr {0}, mip", out(reg) up)
    }
    #[cfg(not(target_arch = "riscv32"))]
    {
        up = 0;
    }
    up & lines != 0
}

/// Takes the link's interrupt from now on.
pub fn enable_link() {
    // SAFETY: writes interrupt enables only; the handler touches nothing but the link's ring.
    #[cfg(target_arch = "riscv32")]
    unsafe {
        core::arch::asm!("csrw mie, {0}", "csrsi mstatus, {1}", in(reg) line(irq::LINK), const GLOBAL)
    }
}

/// Sleeps until the link's or one of the `lines` interrupts is pending, unless `awake` says there is something to do.
pub fn sleep_unless(awake: impl Fn() -> bool, lines: u32) {
    let _ = (GLOBAL, lines | line(irq::LINK));
    #[cfg(target_arch = "riscv32")]
    // SAFETY: interrupts are off between the look and the sleep, and on again after it.
    unsafe {
        core::arch::asm!("csrci mstatus, {0}", const GLOBAL);
        if !awake() {
            core::arch::asm!(
                "csrw mie, {0}", "wfi", "csrw mie, {1}",
                in(reg) lines | line(irq::LINK), in(reg) line(irq::LINK)
            );
        }
        core::arch::asm!("csrsi mstatus, {0}", const GLOBAL);
    }
    #[cfg(not(target_arch = "riscv32"))]
    awake();
}

/// Sleeps until one of the `lines` is pending and takes no interrupt from now on: the sleep of a program that has ended.
pub fn sleep_alone(lines: u32) {
    let _ = lines;
    // SAFETY: with interrupts off nothing is disturbed.
    #[cfg(target_arch = "riscv32")]
    unsafe {
        core::arch::asm!("csrci mstatus, {0}", "csrw mie, {1}", "wfi", const GLOBAL, in(reg) lines)
    }
}

/// Stops for good.
pub fn halt() -> ! {
    loop {
        sleep_alone(0);
    }
}

/// Calls the cipher's gate.
#[inline(never)]
#[must_use]
pub fn enter_gate(operation: u32, a1: u32, a2: u32, a3: u32) -> u32 {
    // SAFETY: the cipher ROM stands at this address in every board profile and keeps the C calling convention.
    let gate: extern "C" fn(u32, u32, u32, u32) -> u32 =
        unsafe { core::mem::transmute(CIPHER_BASE as usize as *const ()) };
    gate(operation, a1, a2, a3)
}
