//! Flips of stored bits, and whether the unit has seen one.
//!
//! The rule that must never break: what counts as seen is the whole of what the edge after the flip must do.

use hdl::cover::Covered;
use hdl::record::WORD_TABLE;
use hdl::regs::{lock_reason, result};
use hdl::state::FIELDS;
use hdl::{StateBit, TwoRail};

use super::Bench;

/// Every stored bit.
pub fn bits() -> impl Iterator<Item = StateBit> {
    let fields = FIELDS.iter().enumerate();
    fields.flat_map(|(field, row)| (0..row.width).map(move |bit| StateBit { field, bit }))
}

/// The unit looks at what holds this bit, and sees it at the next edge when it flips: a register at any time, a word of the
/// working record when one of the four places points at it and the record has been filled.
#[must_use]
pub fn looked_at(bench: &Bench, bit: StateBit) -> bool {
    let Some(word) = FIELDS[bit.field].name.strip_prefix("record_") else {
        return true;
    };
    let word = word.strip_suffix("_n").unwrap_or(word);
    let stands = Covered::from_state(&bench.unit.state()).expect("the shape of the list");
    let q = stands.registers;
    let place = WORD_TABLE
        .iter()
        .position(|row| row.name.to_lowercase() == word);
    let places = [q.index, q.augend_at, q.rival_at, q.looked_at].map(|place| Some(place as usize));
    q.filled && places.contains(&place)
}

/// The unit after an edge that found a flip: nothing asked of a bank, no permit, a lock to be
/// recorded, the outcome of any command open, a cover that fits.
#[must_use]
pub fn alarmed(bench: &Bench) -> bool {
    let stands = Covered::from_state(&bench.state()).expect("the shape of the list");
    let (out, q) = (bench.unit.out(), stands.registers);
    let silent = [out.bank_a, out.bank_b]
        .iter()
        .all(|bank| !bank.read && bank.write == TwoRail::IDLE && bank.program == TwoRail::IDLE);
    let locked = q.device_locked && q.lock_pending && q.lock_reason == lock_reason::UPSET;
    let open = q.result == result::OUTCOME_OPEN && !q.busy && !q.ready && q.irq;
    silent && locked && open && !q.window && out.permit == TwoRail::IDLE && stands.fits()
}

/// Fields with a bit that the unit looks at and whose flip raises no alarm at the next edge.
#[must_use]
pub fn unseen(bench: &Bench) -> Vec<&'static str> {
    let mut unseen = Vec::new();
    for bit in bits().filter(|bit| looked_at(bench, *bit)) {
        let mut struck = bench.clone();
        struck.flip(bit);
        struck.tick();
        let name = FIELDS[bit.field].name;
        if !alarmed(&struck) && !unseen.contains(&name) {
            unseen.push(name);
        }
    }
    unseen
}
