// The program of the processor benchmark: sixteen Feistel rounds of DES's shape over and over, tables in memory.
//
// riscv64-unknown-elf-gcc -O2 -march=rv32imc -mabi=ilp32 -nostdlib -ffreestanding -fno-builtin \
//   -Wl,-Ttext=0x80 -Wl,--build-id=none -Wl,-N feistel.c -o feistel.elf
// riscv64-unknown-elf-objcopy -O binary feistel.elf feistel.bin     (GCC 12.2.0, binutils 2.40)

typedef unsigned int word;

// 8 tables of 64 words at the start of memory; what they hold does not matter to the speed.
#define TABLE ((word *)0x20000000)
#define KEYS ((word *)0x20000800)
#define BLOCK ((volatile word *)0x20000900)

static inline word rotated(word x, int by) { return x << by | x >> (32 - by); }

static inline word round_function(word half, word low, word high) {
  word a = rotated(half, 28) ^ low, b = half ^ high;
  return TABLE[a >> 24 & 63] ^ TABLE[64 + (a >> 16 & 63)] ^ TABLE[128 + (a >> 8 & 63)] ^ TABLE[192 + (a & 63)] ^
         TABLE[256 + (b >> 24 & 63)] ^ TABLE[320 + (b >> 16 & 63)] ^ TABLE[384 + (b >> 8 & 63)] ^ TABLE[448 + (b & 63)];
}

static __attribute__((noinline)) void encrypt(word *left, word *right) {
  word l = *left, r = *right;
  for (int i = 0; i < 32; i += 4) {
    l ^= round_function(r, KEYS[i], KEYS[i + 1]);
    r ^= round_function(l, KEYS[i + 2], KEYS[i + 3]);
  }
  *left = r, *right = l;
}

__attribute__((naked, section(".text.startup"))) void _start(void) {
  __asm__("lui sp, 0x20001\n j run");
}

__attribute__((used)) void run(void) {
  word state = 1, left = 0, right = 0;
  for (int i = 0; i < 512 + 32; i++) TABLE[i] = state = state * 1664525 + 1013904223;
  for (;;) {
    encrypt(&left, &right);
    BLOCK[0] = left, BLOCK[1] = right;
  }
}
