// A designer's own unit under Verilator, for Rust: built at run time into a shared library, one model in a context of its own.
//
// Verilator has wrapped the unit in `accounting_unit`, whose ports are the pins of the contract and which the map of the pins gives.
// `registers.inc` names the flip-flops that the map names, REGISTER(NAME, VARIABLE) each, a part of at most 32 bits. COVERED is
// defined where the model counts what it runs. The rule that must never break: the structs, here and in `pins.h`, are those
// of the Rust side, field by field and in order.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <mutex>
#include <type_traits>
#include <vector>

#include "pins.h"

namespace {

// src/verilog/model.rs
struct Layout { size_t unit_in, edge, registers; };
struct Point { const char *file, *page, *comment, *lines; uint32_t line; };

// Verilator notes the newest context in one place for all threads.
std::mutex births_and_deaths;

std::vector<Point>& points() {
    static std::vector<Point> all;
    return all;
}

// Called for each counter at each birth, in order; births follow one another.
void note(size_t place, Point point) {
    if (place == points().size()) points().push_back(point);
}

#ifdef COVERED
// What stands in the place of Verilator's atomic counters: a model belongs to one thread at a time.
struct Counter {
    uint32_t value;
    void fetch_add(uint32_t more, std::memory_order) { value += more; }
    operator uint32_t() const { return value; }
    Counter& operator=(uint32_t count) { value = count; return *this; }
};
#endif

} // namespace

#ifdef COVERED
#include "verilated_cov.h"
// Verilator's text calls this in a member function of the model, with a key before each value.
#undef VL_COVER_INSERT
#define VL_COVER_INSERT(context, count, k1, file, k2, line, k3, column, k4, hierarchy, k5, page, k6, comment, k7, lines) \
    note((count) - reinterpret_cast<const uint32_t*>(vlSymsp->__Vcoverage), {file, page, comment, lines, static_cast<uint32_t>(line)})
#endif

#include "model.inc"

namespace {

class Model {
    VerilatedContext context;
    Foreign unit;

    // A context for one thread. A seed makes every register that the text does not set anything at all; none makes it zero.
    static VerilatedContext* prepared(VerilatedContext& context, uint32_t seed) {
        context.threads(1);
        context.randReset(seed == 0 ? 0 : 2);
        if (seed != 0) context.randSeed(static_cast<int>(seed & 0x7fffffff));
        Verilated::threadContextp(&context);
        return &context;
    }

    // Everything that the model stores, and what it has computed from it: plain numbers, from its first variable to what ties it
    // to its own instance.
    char* image() const { return reinterpret_cast<char*>(unit.rootp) + sizeof(VerilatedModule); }
    size_t length() const { return reinterpret_cast<const char*>(&unit.rootp->vlSymsp) - image(); }

public:
    explicit Model(uint32_t seed) : unit{prepared(context, seed), "TOP"} { unit.eval(); }
    Model(const Model& other) : unit{prepared(context, 0), "TOP"} {
        unit.eval();
        std::memcpy(image(), other.image(), length());
        changed();
    }
    ~Model() { Verilated::threadContextp(&context); }

    Edge tick(const UnitIn& pins) {
        unit.reset_i = pins.reset;
        unit.power_good_i = pins.power_good;
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
        unit.eval(); // The inputs settle before the edge is taken.
        unit.clock = 1;
        unit.eval();
        unit.clock = 0;
        unit.eval();
        // Where the map names no register nothing is known, and all counts as changed.
        return {out(), REGISTERS == 0 || changed()};
    }

    UnitOut out() const {
        const Foreign& u = unit;
        return UnitOut{
            u.pready_o != 0, u.pslverr_o != 0, u.prdata_o, u.irq_o != 0, {u.permit_o != 0, u.permit_n_o != 0},
            {u.a_address_o, u.a_address_n_o, u.a_data_o, u.a_read_o != 0, {u.a_write_o != 0, u.a_write_n_o != 0},
             {u.a_program_o != 0, u.a_program_n_o != 0}},
            {u.b_address_o, u.b_address_n_o, u.b_data_o, u.b_read_o != 0, {u.b_write_o != 0, u.b_write_n_o != 0},
             {u.b_program_o != 0, u.b_program_n_o != 0}},
        };
    }

#define REGISTER(name, variable) +1
    static constexpr size_t REGISTERS = 0
#include "registers.inc"
        ;
#undef REGISTER

    void read(uint32_t* words) const {
        (void)words;
#define REGISTER(name, variable) *words++ = variable;
#include "registers.inc"
#undef REGISTER
    }

    void write(const uint32_t* words) {
        (void)words;
#define REGISTER(name, variable) variable = static_cast<std::decay_t<decltype(variable)>>(*words++);
#include "registers.inc"
#undef REGISTER
        unit.eval();
        changed();
    }

#ifdef COVERED
    void hits(uint32_t* counts) const {
        const auto& counters = unit.rootp->vlSymsp->__Vcoverage;
        std::copy(std::begin(counters), std::end(counters), counts);
    }
#else
    void hits(uint32_t*) const {}
#endif

private:
    // Every register that the map names, as the last edge left it.
    std::vector<uint32_t> kept, now;

    bool changed() {
        kept.resize(REGISTERS);
        now.resize(REGISTERS);
        read(now.data());
        kept.swap(now);
        return kept != now;
    }
};

} // namespace

// `noexcept`: nothing is thrown into Rust; memory that runs out ends the program, as it does there.
#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED Layout imprint_layout() noexcept { return {sizeof(UnitIn), sizeof(Edge), Model::REGISTERS}; }

EXPORTED Model* imprint_new(uint32_t seed) noexcept {
    const std::lock_guard<std::mutex> guard{births_and_deaths};
    return new Model{seed};
}

EXPORTED Model* imprint_twin(const Model* model) noexcept {
    const std::lock_guard<std::mutex> guard{births_and_deaths};
    return new Model{*model};
}

EXPORTED void imprint_free(Model* model) noexcept {
    const std::lock_guard<std::mutex> guard{births_and_deaths};
    delete model;
}

EXPORTED Edge imprint_tick(Model* model, const UnitIn* pins) noexcept { return model->tick(*pins); }
EXPORTED UnitOut imprint_out(const Model* model) noexcept { return model->out(); }
EXPORTED void imprint_read(const Model* model, uint32_t* words) noexcept { model->read(words); }
EXPORTED void imprint_write(Model* model, const uint32_t* words) noexcept { model->write(words); }
EXPORTED size_t imprint_points() noexcept { return points().size(); }
EXPORTED Point imprint_point(size_t place) noexcept { return points()[place]; }
EXPORTED void imprint_hits(const Model* model, uint32_t* counts) noexcept { model->hits(counts); }
