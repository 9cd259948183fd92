// The pins of an accounting unit as plain structs, for every shim between a Verilated unit and Rust.
//
// The rule that must never break: the structs are those of the Rust side, field by field and in order.

#pragma once

#include <cstdint>

namespace {

// src/pins.rs
struct TwoRail { bool rail, complement; };
struct BankOut { uint32_t data; bool busy, error; };
struct BankIn { uint32_t address, address_n, data; bool read; TwoRail write, program; };
struct UnitIn {
    bool reset, power_good, timebase;
    TwoRail printed;
    bool psel, penable, pwrite;
    uint32_t paddr, pwdata;
    BankOut bank_a, bank_b;
};
struct UnitOut {
    bool pready, pslverr;
    uint32_t prdata;
    bool irq;
    TwoRail permit;
    BankIn bank_a, bank_b;
};

// What an edge leaves.
struct Edge { UnitOut out; bool changed; };

} // namespace
