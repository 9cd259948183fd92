// The real Ibex under Verilator, beside the memories and interrupt lines of one scenario after another.
//
// Reads scenarios from standard input and writes one line for each completed or trapped instruction: the clock
// cycle (as the core's own mcycle counts until it sleeps), its address, and the register it wrote. Instruction memory has no wait
// states; the wait states of data memory depend on the word address only, so that a model can follow.
//
// Called as `bench tape` it plays the tape of a processor on the board instead (replay.cpp).
//
// Scenario, one item a line, numbers hexadecimal:
//   name TEXT | at BOOT_ADDRESS | ram BASE BYTES | wait SEED MOST | irq CYCLE LINES | word ADDRESS VALUE
//   run CYCLES   (runs it and writes "name TEXT", the lines, "end")

#include "core.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

double sc_time_stamp() { return 0; }

struct Scenario {
  char name[128] = "";
  uint32_t boot = 0, ram = 0, ram_bytes = 0, wait_seed = 0, wait_most = 0;
  std::map<int64_t, uint32_t> lines;
  std::map<uint32_t, uint32_t> words;
};

// Wait states of the word at this address: the same function stands in the model's tests.
static uint32_t wait_states(const Scenario &s, uint32_t address) {
  uint32_t mixed = ((address >> 2) ^ s.wait_seed) * 2654435761u;
  return s.wait_most == 0 ? 0 : (mixed >> 16) % (s.wait_most + 1);
}

static void run(Scenario &s, uint64_t cycles) {
  Core top;
  top.reset(s.boot);
  bool fetch = false, data = false, data_error = false;
  uint32_t fetch_at = 0, data_value = 0, data_left = 0, level = 0;
  printf("name %s\n", s.name);
  // The clock gate opens one cycle after reset: cycle 0 is the first the core counts itself.
  for (int64_t cycle = -1; cycle < (int64_t)cycles; cycle++) {
    auto change = s.lines.find(cycle);
    if (change != s.lines.end()) level = change->second;
    top.lines(level);
    auto code = s.words.find(fetch_at & ~3u);
    top->instr_rvalid_i = fetch;
    top->instr_err_i = fetch && code == s.words.end();
    top->instr_rdata_i = code == s.words.end() ? 0 : code->second;
    const bool answer = data && data_left == 0;
    top->data_rvalid_i = answer;
    top->data_err_i = answer && data_error;
    top->data_rdata_i = answer ? data_value : 0;
    // One access at a time: a second request waits until the first is answered.
    top->data_gnt_i = !data || answer;
    top.settle();
    const bool requested = top->data_req_o && top->data_gnt_i;
    const uint32_t at = top->data_addr_o & ~3u, lanes = top->data_be_o, value = top->data_wdata_o;
    const bool write = top->data_we_o;
    fetch = top->instr_req_o;
    fetch_at = top->instr_addr_o;
    if (top->rvfi_valid) {
      // The trace port is one cycle behind the execute stage.
      printf("%llx %x %x %x%s\n", (unsigned long long)cycle - 1, top->rvfi_pc_rdata, top->rvfi_rd_addr, top->rvfi_rd_wdata,
             top->rvfi_trap ? " trap" : "");
    }
    top.edge();
    if (answer) data = false;
    else if (data) data_left--;
    if (requested) {
      data = true;
      data_error = at - s.ram >= s.ram_bytes;
      data_left = data_error ? 0 : wait_states(s, at);
      data_value = 0;
      if (!data_error) {
        uint32_t &word = s.words[at];
        for (int lane = 0; write && lane < 4; lane++)
          if (lanes >> lane & 1) word = (word & ~(0xffu << 8 * lane)) | (value & 0xffu << 8 * lane);
        data_value = word;
      }
    }
  }
  printf("end\n");
}

int main(int count, char **words) {
  const std::string mode = count > 1 ? words[1] : "";
  if (mode == "tape" || mode == "tape-every-cycle") return replay(mode != "tape");
  Scenario s;
  char line[256];
  while (fgets(line, sizeof line, stdin)) {
    unsigned long long a = 0, b = 0;
    if (sscanf(line, "name %127s", s.name) == 1) continue;
    if (sscanf(line, "at %llx", &a) == 1) s.boot = a;
    else if (sscanf(line, "ram %llx %llx", &a, &b) == 2) s.ram = a, s.ram_bytes = b;
    else if (sscanf(line, "wait %llx %llx", &a, &b) == 2) s.wait_seed = a, s.wait_most = b;
    else if (sscanf(line, "irq %llx %llx", &a, &b) == 2) s.lines[a] = b;
    else if (sscanf(line, "word %llx %llx", &a, &b) == 2) s.words[a] = b;
    else if (sscanf(line, "run %llx", &a) == 1) { run(s, a); s = Scenario(); }
    else { fprintf(stderr, "bench: cannot read: %s", line); return 2; }
  }
  return 0;
}
