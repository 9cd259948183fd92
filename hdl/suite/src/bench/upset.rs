//! Flips of stored bits, and whether the unit has seen one.
//!
//! The rule that must never break: what counts as seen is the whole of what the edge after the flip must do.

use hdl::cover::{Covered, is_late};
use hdl::record::WORD_TABLE;
use hdl::regs::{lock_reason, result};
use hdl::state::FIELDS;
use hdl::{StateBit, TwoRail, UnitOut};

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

/// The unit after an edge that acted on a flip: nothing asked of a bank, no permit, a lock to be
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
    let fits = stands.fits() && !stands.spoils();
    silent && locked && open && !q.window && out.permit == TwoRail::IDLE && fits
}

/// Flips a bit that the unit looks at, and says whether the unit is [`alarmed`] by the next edge, or by the one after if it is
/// [late](is_late); until then no pin but data may be other than without the flip.
pub fn found(bench: &mut Bench, bit: StateBit) -> bool {
    let unstruck = is_late(bit.field).then(|| bench.clone());
    bench.flip(bit);
    bench.tick();
    if let Some(mut unstruck) = unstruck {
        unstruck.tick();
        if steering(bench) != steering(&unstruck) {
            return false;
        }
        bench.tick();
    }
    alarmed(bench)
}

/// The output pins, data aside.
fn steering(bench: &Bench) -> UnitOut {
    let mut out = bench.unit.out();
    out.prdata = 0;
    out.bank_a.data = 0;
    out.bank_b.data = 0;
    out
}

/// Fields with a bit that the unit looks at and whose flip is not [`found`].
#[must_use]
pub fn unseen(bench: &Bench) -> Vec<&'static str> {
    let mut unseen = Vec::new();
    for bit in bits().filter(|bit| looked_at(bench, *bit)) {
        let name = FIELDS[bit.field].name;
        if !found(&mut bench.clone(), bit) && !unseen.contains(&name) {
            unseen.push(name);
        }
    }
    unseen
}
