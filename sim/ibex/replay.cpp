// Plays the surroundings of one processor of the board to the real Ibex, and compares what the two of them do.
//
// The tape on standard input was written by the modelled processor's own run: its program, the answers on its data
// bus, the edges of its interrupt lines, and every instruction it completed. The core gets the same answers after the same
// wait states and the same edges in the same cycles; each request it makes and each instruction it completes must be
// the tape's next, in the tape's cycle. The first difference ends the replay: nothing is forgiven.
//
// A record is 24 bytes, little-endian: kind, three bytes, address, value, span, cycle. sim/tests/ibex_firmware/tape.rs
// writes it and says what each kind holds.

#include "core.h"
#include <algorithm>
#include <cstdio>
#include <deque>
#include <vector>

namespace {

enum Kind : uint8_t { CODE = 1, START, LINES, GATE, TRANSFER, DONE, END };

struct Record {
  uint8_t kind, a, b, c;
  uint32_t address, value, span;
  uint64_t cycle;
};
static_assert(sizeof(Record) == 24, "as it stands on the tape");

constexpr uint8_t WRITE = 1, ERROR = 2, TRAP = 1, HELD = 1, CLOSED = 2;
// What the lanes of a word hold that nobody has asked for.
constexpr uint32_t NOISE = 0xa5a5a5a5;
// Cycles in which nothing may move before stopped clocks are passed over.
constexpr int STILL = 4;
// Instructions shown around a difference.
constexpr size_t CONTEXT = 8;

uint32_t mask(uint8_t lanes) {
  uint32_t bits = 0;
  for (int lane = 0; lane < 4; lane++)
    if (lanes >> lane & 1) bits |= 0xffu << 8 * lane;
  return bits;
}

class Tape {
 public:
  std::deque<Record> lines, gates, transfers, done;
  uint64_t known_to = 0;  // every edge of a line before this cycle has been read
  bool ended = false;
  uint64_t end = 0;

  // The next record that does not belong to the run in hand.
  bool next(Record &record) { return fread(&record, sizeof record, 1, stdin) == 1; }

  void start() {
    for (auto *queue : {&lines, &gates, &transfers, &done}) queue->clear();
    known_to = 0;
    ended = false;
  }

  // Reads on until everything that can act in this cycle is known.
  bool know(uint64_t cycle) {
    Record record;
    while (!ended && known_to <= cycle) {
      if (!next(record)) return false;
      switch (record.kind) {
        case LINES: lines.push_back(record); break;
        case GATE: gates.push_back(record); break;
        case TRANSFER: transfers.push_back(record); break;
        case DONE:
          done.push_back(record);
          known_to = record.cycle - record.span;
          break;
        case END:
          ended = true;
          end = record.cycle;
          break;
        default: return false;
      }
    }
    return true;
  }
};

class Player {
 public:
  explicit Player(bool every_cycle) : every_cycle(every_cycle) {}
  int play();

 private:
  Core core;
  Tape tape;
  const bool every_cycle;
  std::vector<uint32_t> code;
  std::vector<bool> present;
  std::deque<Record> passed;
  uint64_t runs = 0, instructions = 0, transfers = 0, cycles = 0, clocked = 0;
  bool fetch = false, data = false;
  uint32_t fetch_at = 0, level = 0;
  Record gate{};
  uint64_t data_left = 0, changed = 0;
  Record answer{};

  bool run();
  bool completed(uint64_t cycle);
  bool requested(uint64_t cycle);
  void drive(uint64_t cycle);
  uint64_t next_edge();
  bool same_code(uint32_t pc, uint32_t instruction);
  bool differs(const char *what, uint64_t cycle);
};

// Says what the core does where the tape has something else.
bool Player::differs(const char *what, uint64_t cycle) {
  printf("run %llu, cycle %llu: %s\n", (unsigned long long)runs, (unsigned long long)cycle, what);
  auto show = [](const char *who, const Record &r) {
    printf("  %s cycle %llu pc %08x x%u = %08x%s\n", who, (unsigned long long)r.cycle, r.address, r.a, r.value,
           r.b == TRAP ? " trap" : "");
  };
  for (const Record &r : passed) show("both ", r);
  if (core->rvfi_valid) {
    Record real{DONE, (uint8_t)core->rvfi_rd_addr, (uint8_t)core->rvfi_trap, 0, core->rvfi_pc_rdata,
                core->rvfi_rd_wdata, 0, cycle - 1};
    show("real ", real);
  }
  for (size_t i = 0; i < tape.done.size() && i < CONTEXT; i++) show("model", tape.done[i]);
  if (core->data_req_o)
    printf("  real  requests %08x lanes %x %s %08x\n", core->data_addr_o & ~3u, core->data_be_o,
           core->data_we_o ? "write" : "read", core->data_wdata_o);
  if (!tape.transfers.empty()) {
    const Record &r = tape.transfers.front();
    printf("  model requests %08x lanes %x %s %08x in cycle %llu\n", r.address, r.a, r.b & WRITE ? "write" : "read", r.value,
           (unsigned long long)r.cycle);
  }
  printf("  lines %08x since cycle %llu%s, %s\n", level, (unsigned long long)changed, gate.a == HELD ? ", held back by the gate" : "",
         core->core_sleep_o ? "asleep" : "awake");
  return false;
}

// The instruction the trace port shows is the one that stands at its address.
bool Player::same_code(uint32_t pc, uint32_t instruction) {
  const size_t word = pc >> 2;
  if (word >= code.size() || !present[word]) return false;
  uint64_t both = code[word];
  if (word + 1 < code.size()) both |= (uint64_t)code[word + 1] << 32;
  const uint32_t there = both >> 8 * (pc & 2);
  return instruction == ((there & 3) == 3 ? there : there & 0xffff);
}

// The trace port is one cycle behind the execute stage.
bool Player::completed(uint64_t cycle) {
  if (core->rvfi_valid) {
    if (tape.done.empty()) return differs("the real core completes an instruction, the model none", cycle);
    const Record &model = tape.done.front();
    const bool trap = model.b == TRAP;
    if (model.cycle + 1 != cycle || model.address != core->rvfi_pc_rdata || trap != core->rvfi_trap ||
        (!trap && (model.a != core->rvfi_rd_addr || model.value != core->rvfi_rd_wdata)))
      return differs("another instruction, cycle or result", cycle);
    if (!trap && !same_code(core->rvfi_pc_rdata, core->rvfi_insn))
      return differs("an instruction that is not in the program", cycle);
    passed.push_back(model);
    if (passed.size() > CONTEXT) passed.pop_front();
    tape.done.pop_front();
    instructions++;
  } else if (!tape.done.empty() && tape.done.front().cycle < cycle) {
    return differs("the model has completed an instruction, the real core has not", cycle);
  }
  return true;
}

// The core's request, if it makes one, is the tape's next.
bool Player::requested(uint64_t cycle) {
  if (!tape.transfers.empty() && tape.transfers.front().cycle < cycle)
    return differs("the model has accessed memory, the real core has not", cycle);
  if (!core->data_req_o || !core->data_gnt_i) return true;
  if (tape.transfers.empty()) return differs("the real core accesses memory, the model does not", cycle);
  const Record &model = tape.transfers.front();
  const bool write = model.b & WRITE;
  if (model.cycle != cycle || model.address != (core->data_addr_o & ~3u) || model.a != core->data_be_o ||
      write != core->data_we_o || (write && ((model.value ^ core->data_wdata_o) & mask(model.a))))
    return differs("another access", cycle);
  data = true;
  answer = model;
  data_left = model.span;
  tape.transfers.pop_front();
  transfers++;
  return true;
}

// What comes in: the instruction and the data asked for, and the lines as they stand behind the cipher's gate.
void Player::drive(uint64_t cycle) {
  while (!tape.lines.empty() && tape.lines.front().cycle <= cycle) {
    level = tape.lines.front().value;
    changed = tape.lines.front().cycle;
    tape.lines.pop_front();
  }
  while (!tape.gates.empty() && tape.gates.front().cycle <= cycle) {
    gate = tape.gates.front();
    tape.gates.pop_front();
  }
  core.lines(gate.a == HELD ? 0 : level);
  const size_t word = fetch_at >> 2;
  const bool closed = gate.a == CLOSED && fetch_at - gate.address < gate.value;
  const bool there = word < code.size() && present[word] && !closed;
  core->instr_rvalid_i = fetch;
  core->instr_err_i = fetch && !there;
  core->instr_rdata_i = there ? code[word] : 0;
  const bool answered = data && data_left == 0;
  core->data_rvalid_i = answered;
  core->data_err_i = answered && (answer.b & ERROR);
  const uint32_t lanes = answer.b & WRITE ? 0 : mask(answer.a);
  core->data_rdata_i = answered ? (answer.value & lanes) | (NOISE & ~lanes) : NOISE;
  // One access at a time: a second request waits until the first is answered.
  core->data_gnt_i = !data || answered;
  if (answered) data = false;
  else if (data) data_left--;
}

// The first cycle in which something may come in from outside.
uint64_t Player::next_edge() {
  uint64_t next = tape.ended ? tape.end : tape.known_to;
  if (!tape.lines.empty()) next = std::min(next, tape.lines.front().cycle);
  if (!tape.gates.empty()) next = std::min(next, tape.gates.front().cycle);
  return next;
}

// One run, from reset to the next one or to the end of the tape.
bool Player::run() {
  fetch = data = false;
  gate = Record{};
  fetch_at = level = changed = 0;
  passed.clear();
  int still = 0;
  // The clock gate opens one cycle after reset: cycle 0 is the first the core counts itself.
  core.lines(0);
  core.settle();
  fetch = core->instr_req_o;
  fetch_at = core->instr_addr_o;
  core.edge();
  for (uint64_t cycle = 0;; cycle++) {
    if (!tape.know(cycle)) return differs("the tape ends without an end", cycle);
    if (tape.ended && cycle > tape.end) break;
    drive(cycle);
    core.settle();
    clocked++;
    if (!completed(cycle)) return false;
    // The cycle of the reset itself shows what was completed before it and begins nothing.
    if (tape.ended && cycle == tape.end) break;
    if (!requested(cycle)) return false;
    fetch = core->instr_req_o;
    fetch_at = core->instr_addr_o;
    core.edge();
    still = core->core_sleep_o && !fetch && !data ? still + 1 : 0;
    if (!every_cycle && still > STILL && next_edge() > cycle + 2) cycle = next_edge() - 2;
  }
  cycles += tape.end;
  return true;
}

int Player::play() {
  Record record;
  while (tape.next(record)) {
    if (record.kind == CODE) {
      const size_t word = record.address >> 2;
      if (word >= code.size()) code.resize(word + 1), present.resize(word + 1);
      code[word] = record.value;
      present[word] = true;
    } else if (record.kind == START) {
      runs++;
      tape.start();
      core.reset(record.address);
      if (!run()) return 1;
    } else {
      printf("the tape has a record of kind %u between two runs\n", record.kind);
      return 2;
    }
  }
  printf("same: %llu runs, %llu instructions, %llu transfers, %llu cycles, %llu clocked\n", (unsigned long long)runs,
         (unsigned long long)instructions, (unsigned long long)transfers, (unsigned long long)cycles,
         (unsigned long long)clocked);
  return 0;
}

}  // namespace

int replay(bool every_cycle) { return Player(every_cycle).play(); }
