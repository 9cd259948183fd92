// The target description riscv-arch-test asks for: a signature between two symbols, the end by `tohost`.

#ifndef _IMPRINT_MODEL_H
#define _IMPRINT_MODEL_H

#define RVMODEL_BOOT                                                                               \
        .section .text.init;                                                                       \
        .org 0x80;
#define RVMODEL_HALT                                                                               \
        li x1, 1;                                                                                  \
write_tohost:                                                                                      \
        sw x1, tohost, t5;                                                                         \
        j write_tohost;
#define RVMODEL_DATA_BEGIN                                                                         \
        .pushsection .tohost,"aw",@progbits;                                                       \
        .align 6; .global tohost; tohost: .dword 0;                                                \
        .align 6; .global fromhost; fromhost: .dword 0;                                            \
        .popsection;                                                                               \
        .align 4; .global begin_signature; begin_signature:
#define RVMODEL_DATA_END                                                                           \
        .align 4; .global end_signature; end_signature:
#define RVMODEL_IO_INIT
#define RVMODEL_IO_WRITE_STR(_SP, _STR)
#define RVMODEL_IO_CHECK()
#define RVMODEL_IO_ASSERT_GPR_EQ(_SP, _R, _I)
#define RVMODEL_IO_ASSERT_SFPR_EQ(_F, _R, _I)
#define RVMODEL_IO_ASSERT_DFPR_EQ(_D, _R, _I)
#define RVMODEL_SET_MSW_INT
#define RVMODEL_CLEAR_MSW_INT
#define RVMODEL_CLEAR_MTIMER_INT
#define RVMODEL_CLEAR_MEXT_INT

#endif
