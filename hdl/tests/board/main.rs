//! The unit on a board, shown on simulated ones: the wrapper itself runs, under Verilator, behind a pseudo-terminal.
//!
//! The rule that must never break: whatever happens on the line, the unit is found to be what it is, or the run ends with a
//! clear error. Needs `verilator`; `tests/run` installs it and sets `IMPRINT_TOOLS=required`, without which a machine that lacks it is
//! told so and passes.

mod behaviour;
mod cable;
mod line;
mod simulated;
mod strangers;
#[path = "../../emit/tests/harness/tools.rs"]
#[allow(dead_code)] // programs are run here in ways of their own
mod tools;
mod wrapper;
