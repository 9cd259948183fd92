//! Start of a program: vectors, reset, the link's interrupt handler, and what happens to a panic.
//!
//! The handler moves every waiting byte from the link's FIFO to the ring in work RAM; written by hand because it runs
//! once per byte received and saves four registers instead of sixteen. Any exception ends in `fault`.

/// The ring between handler and program. The handler writes bytes and `head`, the program only reads.
#[repr(C)]
pub struct Ring {
    /// Count of bytes put in, modulo 2^32.
    pub head: core::sync::atomic::AtomicU32,
    /// The last [`RING_BYTES`] bytes.
    pub bytes: [core::sync::atomic::AtomicU8; RING_BYTES],
}

/// Bytes in the ring. `Assumed:` several of the longest frames; a power of two.
pub const RING_BYTES: usize = 256;

impl Ring {
    /// An empty ring.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            head: core::sync::atomic::AtomicU32::new(0),
            bytes: [const { core::sync::atomic::AtomicU8::new(0) }; RING_BYTES],
        }
    }
}

impl Default for Ring {
    fn default() -> Self {
        Self::new()
    }
}

/// Makes `$main` (a `fn(&'static Ring) -> !`) the program and `$fault` (a `fn() -> !`) what follows a trap or panic.
#[macro_export]
macro_rules! program {
    ($main:path, $fault:path) => {
        core::arch::global_asm!(
            ".section .vectors, \"ax\"",
            ".option push",
            ".option norvc",
            "    j _fault",
            ".rept 31",
            "    j _link",
            ".endr",
            ".option pop",
            ".section .reset, \"ax\"",
            ".globl _reset",
            "_reset:",
            "    la sp, _stack_top",
            "    li t0, 1", // vectored, base 0
            "    csrw mtvec, t0",
            "    la t0, _data",
            "    la t1, _data_end",
            "    la t2, _data_load",
            "1:  bgeu t0, t1, 2f",
            "    lw t3, 0(t2)",
            "    sw t3, 0(t0)",
            "    addi t0, t0, 4",
            "    addi t2, t2, 4",
            "    j 1b",
            "2:  la t0, _bss",
            "    la t1, _bss_end",
            "3:  bgeu t0, t1, 4f",
            "    sw zero, 0(t0)",
            "    addi t0, t0, 4",
            "    j 3b",
            "4:  j _main",
            ".text",
            ".globl _link",
            ".type _link, @function",
            "_link:",
            "    addi sp, sp, -16",
            "    sw t0, 0(sp)",
            "    sw t1, 4(sp)",
            "    sw t2, 8(sp)",
            "    sw t3, 12(sp)",
            "    li t0, {link}",
            "    la t1, LINK_RING",
            "5:  lw t2, {status}(t0)",
            "    andi t2, t2, 1",
            "    beqz t2, 6f",
            "    lw t3, {data}(t0)",
            "    lw t2, 0(t1)",
            "    addi t2, t2, 1",
            "    sw t2, 0(t1)",
            "    addi t2, t2, -1",
            "    andi t2, t2, {mask}",
            "    add t2, t2, t1",
            "    sb t3, 4(t2)",
            "    j 5b",
            "6:  lw t0, 0(sp)",
            "    lw t1, 4(sp)",
            "    lw t2, 8(sp)",
            "    lw t3, 12(sp)",
            "    addi sp, sp, 16",
            "    mret",
            ".size _link, . - _link",
            link = const $crate::map::LINK_BASE,
            status = const $crate::map::LINK_STATUS,
            data = const $crate::map::LINK_DATA,
            mask = const $crate::machine::start::RING_BYTES - 1,
        );

        #[allow(unsafe_code)]
        #[unsafe(no_mangle)]
        static LINK_RING: $crate::machine::start::Ring = $crate::machine::start::Ring::new();

        #[allow(unsafe_code)]
        #[unsafe(no_mangle)]
        extern "C" fn _main() -> ! {
            $main(&LINK_RING)
        }

        #[allow(unsafe_code)]
        #[unsafe(no_mangle)]
        extern "C" fn _fault() -> ! {
            $fault()
        }

        #[panic_handler]
        fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
            $fault()
        }
    };
}
