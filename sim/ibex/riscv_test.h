// The environment riscv-tests are written against, for a machine with only M and U mode that ends by `tohost`.
//
// The test reports its number in gp (TESTNUM): tohost becomes 1 for a pass, 2 * number + 1 for a failure.

#ifndef _IMPRINT_RISCV_TEST_H
#define _IMPRINT_RISCV_TEST_H

#include "encoding.h"

#define TESTNUM gp

#define RVTEST_RV32U .macro init; .endm
#define RVTEST_RV64U RVTEST_RV32U
#define RVTEST_RV32M .macro init; li t0, MSTATUS_MPP; csrs mstatus, t0; .endm
#define RVTEST_RV64M RVTEST_RV32M

// The reset address is 0x80 above a multiple of 256, as the real core wants it.
#define RVTEST_CODE_BEGIN                                                                          \
        .section .text.init;                                                                       \
        .org 0x80;                                                                                 \
        .weak mtvec_handler;                                                                       \
        .globl _start;                                                                             \
_start: j reset_vector;                                                                            \
        .balign 256;                                                                               \
trap_vector:                                                                                       \
        csrr t5, mcause;                                                                           \
        li t6, CAUSE_USER_ECALL;                                                                   \
        beq t5, t6, write_tohost;                                                                  \
        li t6, CAUSE_MACHINE_ECALL;                                                                \
        beq t5, t6, write_tohost;                                                                  \
        la t5, mtvec_handler;                                                                      \
        beqz t5, 1f;                                                                               \
        jr t5;                                                                                     \
1:      ori TESTNUM, TESTNUM, 1337;                                                                \
write_tohost:                                                                                      \
        sw TESTNUM, tohost, t5;                                                                    \
        j write_tohost;                                                                            \
reset_vector:                                                                                      \
        li TESTNUM, 0;                                                                             \
        la t0, trap_vector;                                                                        \
        csrw mtvec, t0;                                                                            \
        csrwi mstatus, 0;                                                                          \
        init;                                                                                      \
        la t0, 1f;                                                                                 \
        csrw mepc, t0;                                                                             \
        csrr a0, mhartid;                                                                          \
        mret;                                                                                      \
1:

#define RVTEST_CODE_END unimp

#define RVTEST_PASS fence; li TESTNUM, 1; ecall
#define RVTEST_FAIL fence; 1: beqz TESTNUM, 1b; sll TESTNUM, TESTNUM, 1; or TESTNUM, TESTNUM, 1; ecall

#define EXTRA_DATA

#define RVTEST_DATA_BEGIN                                                                          \
        EXTRA_DATA                                                                                 \
        .pushsection .tohost,"aw",@progbits;                                                       \
        .align 6; .global tohost; tohost: .dword 0;                                                \
        .align 6; .global fromhost; fromhost: .dword 0;                                            \
        .popsection;                                                                               \
        .align 4; .global begin_signature; begin_signature:

#define RVTEST_DATA_END .align 4; .global end_signature; end_signature:

#endif
