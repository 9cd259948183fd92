// What a model that counts what it runs has to count: the points that Verilator set, kept once for all models.
//
// Stands in for Verilator's own book-keeping, which would write text files and spend more time at each birth than a short life
// takes. Every point is of `unit.v`; STORING_LINE is the line there at which the block begins that stores. The rule that must never break: the points are in the order of the model's counters.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "verilated_cov.h"

// What build.rs puts in the place of Verilator's atomic counters.
struct Counter {
    uint32_t value;
    void fetch_add(uint32_t more, std::memory_order) { value += more; }
    operator uint32_t() const { return value; }
    Counter& operator=(uint32_t count) { value = count; return *this; }
};

// src/verilated/
struct Point { const char *page, *comment, *lines; uint32_t line; };

inline std::vector<Point>& points() {
    static std::vector<Point> all;
    return all;
}

// How many of them are in the block that computes; those behind are in the block that stores, which runs at an edge alone.
inline size_t computing = 0;

// Called for each counter at each birth, in order; births follow one another.
inline void note(const uint32_t* count, const uint32_t* first, Point point) {
    const size_t place = count - first;
    if (place == points().size()) points().push_back(point);
    if (point.line < STORING_LINE) computing = std::max(computing, place + 1);
}

// Verilator's text calls this in a member function of the model, with a key before each value.
#undef VL_COVER_INSERT
#define VL_COVER_INSERT(context, count, k1, file, k2, line, k3, column, k4, hierarchy, k5, page, k6, comment, k7, lines) \
    note(count, reinterpret_cast<const uint32_t*>(vlSymsp->__Vcoverage), {page, comment, lines, static_cast<uint32_t>(line)})
