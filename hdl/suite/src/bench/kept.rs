//! What a refused command must leave alone, named by what it may touch.
//!
//! Of a unit whose registers cannot be looked at, what the port shows stands for them. The rule that must never break: a register
//! that is not listed here is kept, so a new one is kept until it is listed.

use hdl::Ability;
use hdl::state::FIELDS;

use super::Bench;

/// Registers of the port and the sequencer's own scratch, which a refused command may use, and their complements.
const SCRATCH: &[&str] = &[
    "state",
    "index",
    "pready",
    "pslverr",
    "prdata",
    "looks",
    "looked_at",
    "irq",
    "busy",
    "command",
    "result",
    "target",
    "action",
    "job",
    "carry",
    "second",
    "sum",
    "sum_carry",
    "verdict",
    "issue_judged",
    "augend_at",
    "rival_at",
    "alike",
    "above",
    "other_intent",
    "broken",
    "over_maximum",
    "over_limit",
    "too_short",
    "overflow",
    "patience",
    "address",
];

/// Registers and banks as a refusal must leave them: books, selection, latches, permit, lock, operands.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    registers: Vec<(&'static str, u32)>,
    banks: [Vec<u32>; 2],
}

/// What must be the same after a refusal.
#[must_use]
pub fn kept(bench: &mut Bench) -> Kept {
    let banks = [bench.a.words.clone(), bench.b.words.clone()];
    if !bench.has(Ability::StateList) {
        let registers = bench.shown();
        return Kept { registers, banks };
    }
    let state = bench.state();
    let fields = FIELDS
        .iter()
        .zip(state.0)
        .map(|(field, word)| (field.name, word));
    let scratch = |name: &str| SCRATCH.contains(&name.strip_suffix("_n").unwrap_or(name));
    let kept = fields.filter(|(name, _)| !scratch(name)).collect();
    Kept {
        registers: kept,
        banks,
    }
}
