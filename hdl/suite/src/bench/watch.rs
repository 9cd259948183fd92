//! What a bench tells the functional coverage: the one place where commands and clocks are sampled.
//!
//! It watches the port's pins and, where something can have happened, the unit's registers. A command is counted when it is
//! answered, by what the unit met when it began on it. The rule that must never break: only what the specification answers
//! for is counted; a unit that was struck from outside counts for nothing but having noticed, until its next reset.

use hdl::codes::handshake;
use hdl::cover::Covered;
use hdl::regs::{self, command, result};
use hdl::state::Registers;
use hdl::{Ability, AccountingUnit, Claims, Phase, UnitIn, UnitOut};

use super::Bank;
use crate::coverage::{Asked, Banks, Bin, Met, Step};
use crate::subject::Observer;

/// Clocks from one look at the sequencer to the next. `Assumed:` a prime, so that all steps of a bank access are met.
const STRIDE: u32 = 61;

/// Follows one bench.
#[derive(Clone, Default)]
pub(super) struct Watch {
    /// The transfer now in its access phase was set up as a write to COMMAND.
    set_up: bool,
    /// The command that was taken and has no answer yet.
    running: Option<Running>,
    /// Phase after the edge before, while a command runs.
    phase: Option<Phase>,
    /// Registers were changed from outside since the last reset.
    struck: bool,
    /// Clocks to the next look at the sequencer.
    left: u32,
    /// Looks at the registers after every edge.
    closely: bool,
}

/// A command under way.
#[derive(Clone, Copy)]
struct Running {
    number: u32,
    /// What the unit met when it last could begin on it.
    began: Option<Began>,
    /// The unit was struck after that.
    struck: bool,
}

#[derive(Clone, Copy)]
struct Began {
    asked: Asked,
    met: Met,
    failing: Option<Banks>,
}

/// One edge as the bench saw it.
pub(super) struct Edge<'a> {
    /// The unit after the edge.
    pub unit: &'a dyn AccountingUnit,
    /// Its inputs at the edge.
    pub pins: &'a UnitIn,
    /// Its outputs before the edge.
    pub old: UnitOut,
    /// Bank A and bank B.
    pub banks: [&'a Bank; 2],
}

impl Edge<'_> {
    fn registers(&self) -> Registers {
        Covered::from_state(&self.unit.state())
            .expect("the shape of the list")
            .registers
    }

    fn waits(&self) -> Banks {
        let [a, b] = self.banks.map(|bank| bank.waits > 0);
        Banks::of(a, b)
    }

    /// Banks that fail every access. Nothing can be said of one that fails some.
    fn failing(&self) -> Option<Banks> {
        let partly = |bank: &Bank| bank.frozen || bank.worn.is_some();
        if self.banks.iter().any(|bank| partly(bank)) {
            return None;
        }
        let [a, b] = self
            .banks
            .map(|bank| bank.missing || bank.erring || bank.stuck);
        Some(Banks::of(a, b))
    }

    /// A write that the unit takes at this edge: its address.
    fn written(&self) -> Option<u32> {
        let access = self.pins.psel && self.pins.penable && self.pins.pwrite;
        let taken = access && self.old.pready && !self.old.pslverr;
        taken.then_some(self.pins.paddr & 0xff)
    }

    fn began(&self, number: u32, q: &Registers) -> Began {
        Began {
            asked: Asked::of(number, q.info),
            met: Met::of(q),
            failing: self.failing(),
        }
    }
}

impl Watch {
    /// Registers were changed from outside.
    pub(super) fn strike(&mut self) {
        self.struck = true;
        if let Some(running) = &mut self.running {
            running.struck = true;
        }
    }

    /// From now on every clock of the sequencer is looked at.
    pub(super) fn look_closely(&mut self) {
        self.closely = true;
    }

    /// After an edge.
    pub(super) fn edge(&mut self, edge: &Edge<'_>, observer: &Observer) {
        if edge.unit.claims() != &Claims::WHOLE && !edge.unit.claims().has(Ability::StateList) {
            return;
        }
        if edge.pins.reset {
            (self.running, self.struck, self.set_up) = (None, false, false);
            return;
        }
        self.sequencer(edge, observer);
        let written = edge.written();
        let set_up = std::mem::replace(
            &mut self.set_up,
            edge.pins.psel
                && !edge.pins.penable
                && edge.pins.pwrite
                && edge.pins.paddr & 0xff == regs::COMMAND,
        );
        match written {
            Some(regs::COMMAND) if set_up && self.running.is_none() && !self.struck => {
                self.taken(edge, observer);
            }
            // Only a transfer that breaks the port's protocol reaches a unit whose registers are closed.
            Some(address) if address != regs::IRQ_CLEAR => self.running = None,
            _ => self.follow(edge, observer),
        }
    }

    /// The unit has taken a command at this edge.
    fn taken(&mut self, edge: &Edge<'_>, observer: &Observer) {
        let (q, phase, number) = (edge.registers(), edge.unit.phase(), edge.pins.pwdata);
        let began = edge.began(number, &q);
        observer.coverage().count(Bin::Taken {
            asked: began.asked,
            phase,
            waits: edge.waits(),
        });
        self.phase = Some(phase);
        self.running = Some(Running {
            number,
            began: (phase == Phase::Accepting || number == command::ISSUE).then_some(began),
            struck: false,
        });
    }

    /// An edge while a command may be running. An answer ends a phase, but for that of an issue; so does the restart of a
    /// unit that has found a flip.
    fn follow(&mut self, edge: &Edge<'_>, observer: &Observer) {
        let Some(running) = &mut self.running else {
            return;
        };
        let phase = edge.unit.phase();
        let in_phase = running.number != command::ISSUE && self.phase == Some(phase);
        if in_phase && !running.struck && !self.closely {
            return;
        }
        self.phase = Some(phase);
        let q = edge.registers();
        if q.busy {
            if !running.struck && (phase == Phase::Accepting || running.number == command::ISSUE) {
                running.began = Some(edge.began(running.number, &q));
            }
            return;
        }
        let running = *running;
        self.running = None;
        let Some(began) = running.began else {
            return;
        };
        let counts = !running.struck || q.result == result::OUTCOME_OPEN;
        if let Some(failing) = began
            .failing
            .filter(|failing| edge.failing() == Some(*failing))
            && counts
        {
            observer.coverage().count(Bin::Answer {
                asked: began.asked,
                result: q.result,
                met: began.met,
                waits: edge.waits(),
                failing,
            });
        }
    }

    /// Counts the state of the sequencer now and then.
    fn sequencer(&mut self, edge: &Edge<'_>, observer: &Observer) {
        if self.left > 0 && !self.closely {
            self.left -= 1;
            return;
        }
        self.left = STRIDE;
        if self.struck {
            return;
        }
        let q = edge.registers();
        let step = match q.handshake {
            handshake::ASK => Step::Ask,
            handshake::SENT => Step::Sent,
            handshake::HEARD => Step::Heard,
            handshake::WAIT => Step::Wait,
            handshake::DONE => Step::Done,
            _ => Step::Failed,
        };
        observer.coverage().count(Bin::Sequencer {
            state: q.state,
            step,
            waits: edge.waits(),
        });
    }
}
