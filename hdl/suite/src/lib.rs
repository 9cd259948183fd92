//! What an accounting unit must do, as cases that run on any back-end, and what they have covered.
//!
//! A case takes its unit from a [`Subject`], so one text holds every back-end to the same behaviour, alone or in
//! lock-step. The rule that must never break: a case is reproduced by its name alone, so nothing here knows a file, a
//! clock, an environment variable or a thread.

pub mod bench;
pub mod canary;
mod case;
mod cases;
pub mod coverage;
mod cross;
mod own;
mod plan;
mod subject;
pub mod window;

pub use bench::Bench;
pub use case::{Case, Failure, Passed, UnknownCase, case};
pub use coverage::Coverage;
pub use plan::{Plan, cases, own_cases};
pub use subject::Subject;
