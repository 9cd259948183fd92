// The real Ibex's pins as both benches drive them: reset, interrupt lines, one cycle in two halves.
//
// Cycles are counted as the core's own mcycle counts them while it is awake: cycle 0 is the first with a clock.

#ifndef IMPRINT_CORE_H
#define IMPRINT_CORE_H

#include "Vibex_top.h"
#include "verilated.h"
#include <cstdint>
#include <memory>

class Core {
 public:
  Core() : context(std::make_unique<VerilatedContext>()), top(std::make_unique<Vibex_top>(context.get())) {}

  // Holds it in reset and lets it go; the program starts 0x80 above `boot`.
  void reset(uint32_t boot) {
    // Reset is asynchronous and the gated clock stands still: the registers need the falling edge.
    top->clk_i = 0;
    top->rst_ni = 1;
    top->eval();
    top->rst_ni = 0;
    top->eval();
    top->test_en_i = 0;
    top->scan_rst_ni = 1;
    top->hart_id_i = 0;
    top->boot_addr_i = boot;
    top->fetch_enable_i = 5;  // IbexMuBiOn
    top->debug_req_i = 0;
    top->irq_nm_i = 0;
    top->instr_gnt_i = 1;
    top->instr_rvalid_i = 0;
    top->instr_err_i = 0;
    top->data_gnt_i = 1;
    top->data_rvalid_i = 0;
    top->data_err_i = 0;
    top->scramble_key_valid_i = 0;
    for (int i = 0; i < 4; i++) {
      top->clk_i = 0;
      top->eval();
      top->clk_i = 1;
      top->eval();
    }
    top->clk_i = 0;
    top->rst_ni = 1;
  }

  // The interrupt lines, as bits of mip.
  void lines(uint32_t level) {
    top->irq_software_i = level >> 3 & 1;
    top->irq_timer_i = level >> 7 & 1;
    top->irq_external_i = level >> 11 & 1;
    top->irq_fast_i = level >> 16 & 0x7fff;
  }

  // The inputs of this cycle reach the outputs.
  void settle() {
    top->clk_i = 0;
    top->eval();
  }

  // The edge that ends this cycle.
  void edge() {
    top->clk_i = 1;
    top->eval();
  }

  Vibex_top *operator->() { return top.get(); }

 private:
  std::unique_ptr<VerilatedContext> context;
  std::unique_ptr<Vibex_top> top;
};

// Reads a tape from standard input and plays it; `every_cycle`: also those in which the clock stands still.
int replay(bool every_cycle);

#endif
