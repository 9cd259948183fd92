#!/bin/sh
# Builds the public suites the wheel carries: `sim/ibex/suites.sh FOLDER`, after build.sh, leaves FOLDER/suites.
#
# riscv-tests rv32ui, rv32um, rv32uc and rv32mi, and riscv-arch-test I, M, C and Zifencei, as ELF files.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?usage: suites.sh FOLDER}
vendor=$folder/pythondata_cpu_ibex/system_verilog/vendor
arch=$vendor/riscv-arch-tests/riscv-test-suite
command -v riscv64-unknown-elf-gcc >/dev/null || {
  echo "riscv64-unknown-elf-gcc is missing; on Debian: apt-get install gcc-riscv64-unknown-elf" >&2
  exit 1
}
mkdir -p "$folder/suites"
compile() { # SOURCE TARGET OPTION...
  source=$1 target=$folder/suites/$2
  shift 2
  [ "$target" -nt "$source" ] || riscv64-unknown-elf-gcc -w -march=rv32gc_zicsr_zifencei -mabi=ilp32 -mcmodel=medany \
    -static -nostdlib -nostartfiles -I"$here" -T"$here/link.ld" "$@" "$source" -o "$target"
}
for suite in rv32ui rv32um rv32uc rv32mi; do
  for source in "$vendor/riscv-tests/isa/$suite"/*.S; do
    compile "$source" "$suite-$(basename "$source" .S)" -march=rv32g_zicsr_zifencei \
      -I"$vendor/riscv-test-env" -I"$vendor/riscv-tests/isa/macros/scalar"
  done
done
for suite in I M C Zifencei; do
  for source in "$arch/rv32i_m/$suite/src"/*.S; do
    compile "$source" "arch-$suite-$(basename "$source" .S)" -DXLEN=32 -DTEST_CASE_1=True -I"$arch/env" -Wl,-e,rvtest_entry_point
  done
done
