//! The specification of the accounting unit, in plain Rust.
//!
//! One rising edge computes the next registers from the present ones and the pins, exactly as flip-flops do:
//! `q` is what stands, `d` is what will stand, and nothing reads `d`. The other back-ends are
//! compared with this one on every cycle. The rule that must never break: a refused command changes nothing but the port
//! and result registers, the print permit rises only for a piece that a bank holds verified, and nothing is done with a
//! register whose cover does not fit.

mod access;
mod apply;
mod commit;
mod decide;
mod load;
mod port;
mod recovery;
mod sequence;

use crate::codes::{handshake, job, state};
use crate::contract::{AccountingUnit, UnitError, UnitState};
use crate::cover::{Cover, Covered};
use crate::phase::{Phase, Steering};
use crate::pins::{UnitIn, UnitOut};
use crate::regs::{lock_reason, result};
use crate::state::{Registers, mask};

/// The specification as an accounting unit.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The registers before an edge and after it change places at each edge. One copy written in place would be
    /// read as a whole right behind its single stores, which costs the host a third of its time.
    pair: [Covered; 2],
    /// Which of the pair stands.
    second: bool,
    quiet: bool,
}

impl Reference {
    /// A unit as after power-up with every bit zero; it needs a reset like any other.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pair: [Covered::default(); 2],
            second: false,
            quiet: false,
        }
    }

    /// The registers as they stand.
    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.stored().registers
    }

    fn stored(&self) -> &Covered {
        &self.pair[usize::from(self.second)]
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::new()
    }
}

/// The registers after an edge with reset asserted: the working record is a memory, and keeps what it holds.
fn after_reset(q: &Registers) -> Registers {
    Registers {
        state: state::SETTLE,
        job: job::RECOVERY,
        record: q.record,
        ..Registers::default()
    }
}

/// Why nothing may be done with what stands, if so: a lock reason.
fn fault(stands: &Covered) -> Option<u32> {
    if !stands.fits() || stands.registers.spoiled {
        Some(lock_reason::UPSET)
    } else if Steering::from(&stands.registers).impossible() || unasked(&stands.registers) {
        Some(lock_reason::ILLEGAL_STATE)
    } else {
        None
    }
}

/// An access is under way that nothing asks for.
fn unasked(q: &Registers) -> bool {
    let asks = match q.state {
        state::IDLE | state::SETTLE | state::CHOOSE | state::CHECK | state::APPLY => false,
        state::MARKERS | state::SCAN => !recovery::is_silent(q),
        state::COMPARE => recovery::is_rival(q),
        _ => true,
    };
    !asks && q.handshake != handshake::ASK
}

/// The registers after an edge that found a fault: a reset that the unit gives itself, for recovery to find out from the
/// banks what is true; and the device locks. A lock already in the device record comes back from there with its own
/// reason. What became of a command, of one that is being written too, only the recovered record can tell; a transfer that
/// has no answer yet gets an error.
fn after_fault(reason: u32, q: &Registers, pins: &UnitIn) -> Registers {
    let unanswered = pins.psel && !(pins.penable && q.pready);
    Registers {
        device_locked: true,
        lock_reason: reason,
        lock_pending: true,
        result: result::OUTCOME_OPEN,
        irq: true,
        pready: unanswered,
        pslverr: unanswered,
        ..after_reset(q)
    }
}

/// The registers after an edge at which nothing stands in the way of the ordinary, and the word of the working record that
/// was written, if one was.
fn after_edge(stands: &Covered, pins: &UnitIn) -> (Registers, Option<usize>) {
    let q = &stands.registers;
    let mut d = Registers {
        spoiled: stands.spoils(),
        ..*q
    };
    let mut edge = Edge {
        q,
        d: &mut d,
        pins,
        alarm: lock_reason::NONE,
        kept: None,
    };
    edge.end_pulses();
    edge.port();
    edge.issue();
    edge.sequence();
    edge.printed();
    edge.lock();
    let kept = edge.kept;
    (d, kept)
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
    /// Word of the working record that this edge writes.
    kept: Option<usize>,
}

impl AccountingUnit for Reference {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let [first, second] = &mut self.pair;
        let (q, d) = if self.second {
            (&*second, first)
        } else {
            (&*first, second)
        };
        let (registers, kept) = match fault(q) {
            _ if pins.reset => (after_reset(&q.registers), None),
            Some(reason) => (after_fault(reason, &q.registers, &pins), None),
            None => after_edge(q, &pins),
        };
        d.registers = registers;
        d.cover = Cover {
            record: q.cover.record,
            ..registers.cover()
        };
        if let Some(place) = kept {
            d.cover.record[place] = !registers.record[place];
        }
        self.quiet = d == q;
        self.second = !self.second;
        d.out()
    }

    fn out(&self) -> UnitOut {
        self.stored().out()
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        Steering::from(self.registers()).phase()
    }

    fn state(&self) -> UnitState {
        self.stored().to_state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.pair[usize::from(self.second)] = Covered::from_state(state)?;
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

impl Edge<'_> {
    /// A word of the working record; there is none beyond the last.
    fn look(&self, place: u32) -> u32 {
        self.q.record.get(place as usize).copied().unwrap_or(0)
    }
}

/// Bit `n` of `word`.
fn bit(word: u32, n: u32) -> bool {
    word >> n & 1 == 1
}
