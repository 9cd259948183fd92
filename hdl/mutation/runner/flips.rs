//! Flips of every stored bit, at one clock in so many: which, and when.
//!
//! The rule that must never break: no bit that the unit looks at is left out.

use hdl::cover::Covered;
use hdl::record::WORDS;
use hdl::state::FIELDS;
use hdl::{AccountingUnit, StateBit};

/// Edges after a flip at which pins are compared. `Assumed:` the unit restarts at the first, and what it restarts with shows at
/// the pins of the next ones.
pub const AFTERMATH: u32 = 4;

/// When it is time.
#[derive(Clone, Copy, Debug)]
pub struct Flips {
    every: u64,
    edges: u64,
}

impl Flips {
    /// At one edge in `every`.
    pub fn every(every: u64) -> Self {
        Self { every, edges: 0 }
    }

    /// One more edge; whether bits flip before it.
    pub fn due(&mut self) -> bool {
        self.edges += 1;
        self.edges.is_multiple_of(self.every)
    }

    /// Every bit that the unit looks at as it stands: all registers, and the words of the working record at the four places.
    pub fn bits(unit: &dyn AccountingUnit) -> impl Iterator<Item = StateBit> + use<> {
        let stands = Covered::from_state(&unit.state()).expect("the shape of the list");
        let q = stands.registers;
        let places = [q.index, q.augend_at, q.rival_at, q.looked_at];
        let of_record = |row: &hdl::state::Field| row.name.starts_with("record_");
        let first = FIELDS.iter().position(of_record).unwrap_or(FIELDS.len());
        let looked_at = move |field: &usize| {
            let word = field.checked_sub(first).filter(|word| *word < 2 * WORDS);
            word.is_none_or(|word| places.contains(&((word % WORDS) as u32)))
        };
        let fields = (0..FIELDS.len()).filter(looked_at);
        fields.flat_map(|field| (0..FIELDS[field].width).map(move |bit| StateBit { field, bit }))
    }
}
