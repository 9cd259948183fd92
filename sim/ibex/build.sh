#!/bin/sh
# Builds the real Ibex with its bench: `sim/ibex/build.sh FOLDER` leaves FOLDER/bench and the sources beside it.
#
# Needs verilator (5.006 or newer), a C++ compiler, python3 with pip. The RTL is a pinned test dependency and is
# never part of this tree; a wheel already in FOLDER is used as it is. Whatever is missing is named in one line.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?usage: build.sh FOLDER}
need() { # COMMAND PACKAGE
  command -v "$1" >/dev/null || { echo "$1 is missing; on Debian: apt-get install $2" >&2; exit 1; }
}
need verilator verilator
need g++ g++
need make make
need python3 python3-pip
mkdir -p "$folder"
cd "$folder"
wheel=pythondata_cpu_ibex-0.0.post2937-py3-none-any.whl
[ -f "$wheel" ] || python3 -m pip download --quiet --no-deps pythondata-cpu-ibex==0.0.post2937 || {
  echo "the Ibex RTL is missing: put $wheel (pip download pythondata-cpu-ibex==0.0.post2937) into $folder" >&2
  exit 1
}
echo "bcb32ffccc75097248a11b3e52031eca92d21c6c6161a29151c8c79d6157e1c9  $wheel" | sha256sum --check --quiet || {
  echo "$folder/$wheel is not the pinned file: remove it and try again" >&2
  exit 1
}
[ -d pythondata_cpu_ibex ] || python3 -m zipfile -e "$wheel" .
sv=pythondata_cpu_ibex/system_verilog
prim=$sv/vendor/lowrisc_ip/ip/prim/rtl
verilator --cc --exe --build -j 2 -O3 --x-assign fast --x-initial fast -Wno-fatal -Wno-lint -Wno-style \
  -CFLAGS "-O2" -MAKEFLAGS "OPT_FAST=-O2" --Mdir obj -o ../bench +define+RVFI+SYNTHESIS --top-module ibex_top \
  -I"$prim" -I$sv/vendor/lowrisc_ip/dv/sv/dv_utils -y $sv/rtl -y "$prim" \
  "$prim/prim_util_pkg.sv" "$prim/prim_secded_pkg.sv" "$prim/prim_ram_1p_pkg.sv" "$prim/prim_cipher_pkg.sv" \
  "$prim/prim_mubi_pkg.sv" "$prim/prim_count_pkg.sv" $sv/rtl/ibex_pkg.sv "$here/primitives.sv" $sv/rtl/ibex_top.sv \
  "$here/bench.cpp" "$here/replay.cpp"
