//! The specification of the accounting unit, in plain Rust.
//!
//! One rising edge computes the next registers from the present ones and the pins, exactly as flip-flops do:
//! `q` is what stands, `d` is what will stand, and nothing reads `d`. The other back-ends are
//! compared with this one on every cycle. The rule that must never break: a refused command changes nothing but the port
//! and result registers, and the print permit rises only for a piece that a bank holds verified.

mod access;
mod apply;
mod commit;
mod decide;
mod load;
mod port;
mod recovery;
mod sequence;

use crate::codes::{job, state};
use crate::contract::{AccountingUnit, StateBit, UnitError, UnitState};
use crate::phase::{Phase, Steering};
use crate::pins::{UnitIn, UnitOut};
use crate::state::{Registers, check_bit, mask};

/// The specification as an accounting unit.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The registers before an edge and after it change places at each edge. One copy written in place would be
    /// read as a whole right behind its single stores, which costs the host a third of its time.
    pair: [Registers; 2],
    /// Which of the pair stands.
    second: bool,
    quiet: bool,
}

impl Reference {
    /// A unit as after power-up with every bit zero; it needs a reset like any other.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pair: [Registers::default(); 2],
            second: false,
            quiet: false,
        }
    }

    /// The registers as they stand.
    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.pair[usize::from(self.second)]
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::new()
    }
}

/// The registers after an edge with reset asserted.
fn after_reset() -> Registers {
    Registers {
        state: state::SETTLE,
        job: job::RECOVERY,
        a_write_n: true,
        a_program_n: true,
        b_write_n: true,
        b_program_n: true,
        permit_n: true,
        ..Registers::default()
    }
}

/// One rising edge under way.
struct Edge<'a> {
    /// The registers before the edge.
    q: &'a Registers,
    /// The registers after it.
    d: &'a mut Registers,
    /// The pins at the edge.
    pins: &'a UnitIn,
    /// Lock reason found at this edge, 0 for none; the last one found wins.
    alarm: u32,
}

impl AccountingUnit for Reference {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let [first, second] = &mut self.pair;
        let (q, d) = if self.second {
            (&*second, first)
        } else {
            (&*first, second)
        };
        if pins.reset {
            *d = after_reset();
        } else {
            *d = *q;
            let mut edge = Edge {
                q,
                d,
                pins: &pins,
                alarm: 0,
            };
            edge.end_pulses();
            edge.port();
            edge.issue();
            edge.sequence();
            edge.printed();
            edge.lock();
        }
        self.quiet = d == q;
        self.second = !self.second;
        d.out()
    }

    fn out(&self) -> UnitOut {
        self.registers().out()
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        Steering::from(self.registers()).phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        check_bit(bit)?;
        let mut state = self.state();
        state.0[bit.field] ^= 1 << bit.bit;
        self.set_state(&state)
    }

    fn state(&self) -> UnitState {
        self.registers().to_state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.pair[usize::from(self.second)] = Registers::from_state(state)?;
        self.quiet = false;
        Ok(())
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}

/// `word` of `width` bits with bit `n` set to `value`; a bit beyond the width is lost.
fn with_bit(word: u32, width: usize, n: u32, value: bool) -> u32 {
    (word & !(1 << n) | u32::from(value) << n) & mask(width as u32)
}

/// Bit `n` of `word`.
fn bit(word: u32, n: u32) -> bool {
    word >> n & 1 == 1
}
