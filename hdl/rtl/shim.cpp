// The emitted Verilog under Verilator, for Rust: one model in a context of its own, and plain structs over the border.
//
// `registers.inc` names every stored bit, `registers.vlt` keeps each a variable of its own, which may be written from
// outside. Compiled once for each way in which Verilator was told to translate the text, behind what it wrote: MODEL is the class,
// ENTRY(x) the name of x for Rust, and COVERED is defined where the model counts what it runs (`coverage.h`).
// The rule that must never break: the structs, here and in `pins.h`, are those of the Rust side, field by field and in order.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <mutex>
#include <type_traits>
#include <vector>

#include "pins.h"

// Verilator notes the newest context in one place for all threads, at birth; at death it looks for the model there. One lock for
// all models, however they were translated.
inline std::mutex births_and_deaths;

namespace {

// src/verilated/
struct Layout { size_t unit_in, edge, registers; };

// What holds a register: a variable of its own, or `record[3]`.
#define STORED(holder) unit.rootp->accounting_unit__DOT__##holder

class Model {
    VerilatedContext context;
    MODEL unit{alone(context), "TOP"};
    // Every register as the last edge left it, to tell whether the next one changes any.
#define REGISTER(name, holder) std::decay_t<decltype(STORED(holder))> name##_before{};
#include "registers.inc"
#undef REGISTER

    // A context for one thread: else each would start others that have nothing to do.
    static VerilatedContext* alone(VerilatedContext& context) {
        context.threads(1);
        return &context;
    }

#ifdef COVERED
    auto& counters() const { return unit.rootp->vlSymsp->__Vcoverage; }
#endif

    // The outputs follow the registers without an edge: nothing that counts as run.
    void settle() {
#ifdef COVERED
        const std::vector<uint32_t> before(std::begin(counters()), std::end(counters()));
        unit.eval();
        std::copy(before.begin(), before.end(), std::begin(counters()));
#else
        unit.eval();
#endif
    }

    bool compare_and_keep() {
        uint32_t changed = 0;
#define REGISTER(name, holder) changed |= name##_before ^ STORED(holder); name##_before = STORED(holder);
#include "registers.inc"
#undef REGISTER
        return changed != 0;
    }

public:
    Model() { settle(); }
    ~Model() { Verilated::threadContextp(&context); }

    Edge tick(const UnitIn& pins) {
        unit.reset_i = pins.reset;
        unit.timebase_i = pins.timebase;
        unit.printed_i = pins.printed.rail;
        unit.printed_n_i = pins.printed.complement;
        unit.psel_i = pins.psel;
        unit.penable_i = pins.penable;
        unit.pwrite_i = pins.pwrite;
        unit.paddr_i = pins.paddr & 0xff;
        unit.pwdata_i = pins.pwdata;
        unit.a_data_i = pins.bank_a.data;
        unit.a_busy_i = pins.bank_a.busy;
        unit.a_error_i = pins.bank_a.error;
        unit.b_data_i = pins.bank_b.data;
        unit.b_busy_i = pins.bank_b.busy;
        unit.b_error_i = pins.bank_b.error;
#ifdef COVERED
        unit.eval();
        // What the edge takes has been computed, and counts; what is computed from here on comes too late for it.
        const std::vector<uint32_t> taken(std::begin(counters()), std::begin(counters()) + computing);
#endif
        unit.clock = 1; // The inputs settle before the edge is taken.
        unit.eval();
        unit.clock = 0;
        unit.eval();
#ifdef COVERED
        std::copy(taken.begin(), taken.end(), std::begin(counters()));
#endif
        return {out(), compare_and_keep()};
    }

    UnitOut out() const {
        const MODEL& u = unit;
        return UnitOut{
            u.pready_o != 0, u.pslverr_o != 0, u.prdata_o, u.irq_o != 0, {u.permit_o != 0, u.permit_n_o != 0},
            {u.address_o, u.address_n_o, u.data_o, u.a_read_o != 0, {u.a_write_o != 0, u.a_write_n_o != 0},
             {u.a_program_o != 0, u.a_program_n_o != 0}},
            {u.address_o, u.address_n_o, u.data_o, u.b_read_o != 0, {u.b_write_o != 0, u.b_write_n_o != 0},
             {u.b_program_o != 0, u.b_program_n_o != 0}},
        };
    }

    uint32_t field(size_t place) const {
        enum : size_t {
#define REGISTER(name, holder) at_##name,
#include "registers.inc"
#undef REGISTER
        };
        switch (place) {
#define REGISTER(name, holder) case at_##name: return STORED(holder);
#include "registers.inc"
#undef REGISTER
        default: return 0;
        }
    }

    void read(uint32_t* words) const {
#define REGISTER(name, holder) *words++ = STORED(holder);
#include "registers.inc"
#undef REGISTER
    }

    void write(const uint32_t* words) {
#define REGISTER(name, holder) STORED(holder) = *words++;
#include "registers.inc"
#undef REGISTER
        settle();
        compare_and_keep();
    }

#ifdef COVERED
    void hits(uint32_t* counts) const {
        std::copy(std::begin(counters()), std::end(counters()), counts);
    }
#endif
};

#define REGISTER(name, holder) +1
constexpr size_t REGISTERS = 0
#include "registers.inc"
    ;
#undef REGISTER

} // namespace

// `noexcept`: nothing is thrown into Rust; memory that runs out ends the program, as it does there.
extern "C" {

Layout ENTRY(layout)() noexcept { return {sizeof(UnitIn), sizeof(Edge), REGISTERS}; }

Model* ENTRY(new)() noexcept {
    const std::lock_guard<std::mutex> guard{births_and_deaths};
    return new Model;
}

void ENTRY(free)(Model* model) noexcept {
    const std::lock_guard<std::mutex> guard{births_and_deaths};
    delete model;
}

Edge ENTRY(tick)(Model* model, const UnitIn* pins) noexcept { return model->tick(*pins); }
UnitOut ENTRY(out)(const Model* model) noexcept { return model->out(); }
uint32_t ENTRY(field)(const Model* model, size_t place) noexcept { return model->field(place); }
void ENTRY(read)(const Model* model, uint32_t* words) noexcept { model->read(words); }
void ENTRY(write)(Model* model, const uint32_t* words) noexcept { model->write(words); }

#ifdef COVERED
size_t covered_points() noexcept { return points().size(); }
Point covered_point(size_t place) noexcept { return points()[place]; }
void covered_hits(const Model* model, uint32_t* counts) noexcept { model->hits(counts); }
#endif

} // extern "C"
