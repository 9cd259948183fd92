//! Flips of stored bits beside a case, at one clock in so many: which, and when.
//!
//! `flips@N` is every bit at one clock in N, `flip@N` one bit, another each time. The rule that must never break: no bit that the unit
//! looks at is left out of all.

use std::fmt;
use std::str::FromStr;

use hdl::cover::Covered;
use hdl::record::WORDS;
use hdl::state::FIELDS;
use hdl::{AccountingUnit, StateBit};

/// Edges after a flip at which pins are compared. `Assumed:` the unit restarts at the first or second, and what it restarts with shows at
/// the pins of the next ones.
pub const AFTERMATH: u32 = 5;
/// From one bit to the next, where one flips at a time. `Assumed:` a prime, so that each has its turn.
const STEP: u64 = 617;

/// When it is time, and how many bits flip then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flips {
    every: u64,
    edges: u64,
    /// One bit at a time, another at each; else all.
    single: bool,
}

impl FromStr for Flips {
    type Err = String;

    /// `flip@N` or `flips@N`.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` does not say what flips: write flip@N or flips@N");
        let (what, every) = text.split_once('@').ok_or_else(wrong)?;
        let every = every.parse().ok().filter(|every| *every > 0);
        let single = match what {
            "flip" => true,
            "flips" => false,
            _ => return Err(wrong()),
        };
        Ok(Self {
            every: every.ok_or_else(wrong)?,
            edges: 0,
            single,
        })
    }
}

impl fmt::Display for Flips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.single { "flip" } else { "flips" };
        write!(f, "{what}@{}", self.every)
    }
}

impl Flips {
    /// One more edge; whether bits flip before it.
    pub fn due(&mut self) -> bool {
        self.edges += 1;
        self.edges.is_multiple_of(self.every)
    }

    /// The bits whose turn it is, of all that the unit looks at as it stands: registers, and the words of the working record at the
    /// four places.
    pub fn bits(self, unit: &dyn AccountingUnit) -> Vec<StateBit> {
        let stands = Covered::from_state(&unit.state()).expect("the shape of the list");
        let q = stands.registers;
        let places = [q.index, q.augend_at, q.rival_at, q.looked_at];
        let of_record = |row: &hdl::state::Field| row.name.starts_with("record_");
        let first = FIELDS.iter().position(of_record).unwrap_or(FIELDS.len());
        let looked_at = |field: &usize| {
            let word = field.checked_sub(first);
            word.is_none_or(|word| places.contains(&((word % WORDS) as u32)))
        };
        let fields = (0..FIELDS.len()).filter(looked_at);
        let bits: Vec<StateBit> = fields
            .flat_map(|field| (0..FIELDS[field].width).map(move |bit| StateBit { field, bit }))
            .collect();
        if self.single {
            let turn = self.edges / self.every * STEP;
            return vec![bits[(turn % bits.len() as u64) as usize]];
        }
        bits
    }
}
