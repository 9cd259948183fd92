//! Units that are wrong on purpose, one fault each, so that a regression can be seen to find it.
//!
//! Each is the specification with one thing changed behind it. The rule that must never break: every canary makes the cases
//! it names fail, on its own and beside the specification in lock-step; a case that no canary can fail proves nothing.

use hdl::codes::{job, state};
use hdl::record::{flag, word};
use hdl::regs::{command, result};
use hdl::state::Registers;
use hdl::{AccountingUnit, Phase, Reference, StateBit, UnitError, UnitIn, UnitOut, UnitState};

/// A wrong unit.
#[derive(Clone, Copy, Debug)]
pub struct Canary {
    /// Its name on a command line.
    pub name: &'static str,
    /// What is wrong with it.
    pub what: &'static str,
    /// Cases that find it, by name.
    pub found_by: &'static [&'static str],
    fault: Fault,
}

/// What it makes of the registers after an edge, given those before it and the pins; the flag is its own to remember with.
type Fault = fn(&Registers, &mut Registers, &UnitIn, &mut bool);

/// Every canary.
pub const CANARIES: &[Canary] = &[
    Canary {
        name: "permit-stays",
        what: "a printed piece does not end its permit",
        found_by: &[
            "franking/one_piece_from_intent_to_print",
            "printed/a_report_within_a_reprint_ends_the_piece_for_good",
        ],
        fault: permit_stays,
    },
    Canary {
        name: "wrong-result",
        what: "a debit above the funds answers FUNDS_REMAIN",
        found_by: &["refusals/values_at_their_bounds", "cross/0-0/0"],
        fault: wrong_result,
    },
    Canary {
        name: "mill-less",
        what: "a debit adds one mill too little to ascending",
        found_by: &["franking/one_piece_from_intent_to_print", "cross/0-0/0"],
        fault: mill_less,
    },
    Canary {
        name: "lock-forgotten",
        what: "a lock that no command asked for is not written down",
        found_by: &["failures/the_processors_difference_locks", "cross/0-0/0"],
        fault: lock_forgotten,
    },
    Canary {
        name: "clock-late",
        what: "every decision comes one clock late",
        found_by: &["timing/commands_take_their_time", "phase/a_select_loads"],
        fault: clock_late,
    },
    Canary {
        name: "refusal-touches",
        what: "a refused debit changes a bit of the operands",
        found_by: &["refusals/values_at_their_bounds", "cross/0-0/0"],
        fault: refusal_touches,
    },
    Canary {
        name: "overdrawn",
        what: "funds are never short",
        found_by: &["refusals/values_at_their_bounds", "cross/0-0/0"],
        fault: overdrawn,
    },
    Canary {
        name: "bank-b-left",
        what: "bank B does not follow a credit",
        found_by: &[
            "failures/decay_of_the_newest_record_of_a_is_made_good_from_b",
            "cross/0-0/0",
        ],
        fault: bank_b_left,
    },
    Canary {
        name: "silent-refusal",
        what: "a refusal raises no interrupt",
        found_by: &["cross/0-0/0"],
        fault: silent_refusal,
    },
    Canary {
        name: "latch-kept",
        what: "a debit does not clear the issue latch",
        found_by: &[
            "franking/a_credit_between_intent_and_debit_leaves_the_code_issued",
            "cross/0-0/0",
        ],
        fault: latch_kept,
    },
    Canary {
        name: "issue-forgotten",
        what: "after a reset no code counts as issued",
        found_by: &["power_cut/after_a_cut_a_pending_intent_counts_as_issued"],
        fault: issue_forgotten,
    },
    Canary {
        name: "vacancy-forgotten",
        what: "a commit writes the INVALID marker of a slot again that recovery left so",
        found_by: &["cuts_in_a_row/two_cuts_condemn_nothing_and_what_was_given_up_never_returns"],
        fault: vacancy_forgotten,
    },
];

fn permit_stays(q: &Registers, d: &mut Registers, pins: &UnitIn, _: &mut bool) {
    if q.permit && pins.printed.asserted() && !d.device_locked && !pins.reset {
        d.permit = true;
    }
}

fn wrong_result(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    if answered(q, d) && q.command == command::DEBIT && d.result == result::FUNDS_SHORT {
        d.result = result::FUNDS_REMAIN;
    }
}

fn mill_less(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    let here = q.state == state::APPLY && q.job == job::COMMAND;
    if here && q.command == command::DEBIT && q.index == word::ASCENDING_LO as u32 {
        let less = d.record[word::ASCENDING_LO].wrapping_sub(1);
        d.record[word::ASCENDING_LO] = less;
    }
}

fn lock_forgotten(_: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    d.lock_pending = false;
}

fn clock_late(q: &Registers, d: &mut Registers, _: &UnitIn, waited: &mut bool) {
    let last_sum = hdl::codes::DECISION - 1;
    if q.state == state::CHECK && q.index == last_sum && q.second && !*waited {
        *waited = true;
        if d.state == state::CHECK {
            (d.index, d.second) = (last_sum, true);
        }
    } else if q.state != state::CHECK {
        *waited = false;
    }
}

fn refusal_touches(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    if answered(q, d) && q.command == command::DEBIT && d.result == result::VALUE_ZERO {
        d.date_key ^= 1;
    }
}

fn overdrawn(_: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    d.too_short = false;
    d.over_limit = false;
}

fn bank_b_left(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    let follows = d.job == job::TRAIL && q.job == job::COMMAND;
    if follows && q.command == command::CREDIT {
        d.state = state::IDLE;
        d.window = false;
    }
}

fn silent_refusal(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    if answered(q, d) && d.result != result::OK {
        d.irq = q.irq;
    }
}

fn latch_kept(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    if answered(q, d) && q.command == command::DEBIT {
        d.issued = q.issued;
    }
}

fn issue_forgotten(q: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    if q.job == job::RECOVERY && q.record[word::FLAGS] & flag::PENDING != 0 {
        d.issued = 0;
    }
}

fn vacancy_forgotten(_: &Registers, d: &mut Registers, _: &UnitIn, _: &mut bool) {
    d.vacant = 0;
}

/// A command had its answer at this edge.
fn answered(q: &Registers, d: &Registers) -> bool {
    q.busy && !d.busy
}

impl Canary {
    /// A new unit with this fault.
    #[must_use]
    pub fn unit(&self) -> Box<dyn AccountingUnit> {
        Box::new(Wrong {
            sound: Reference::new(),
            fault: self.fault,
            memory: false,
        })
    }
}

/// The specification with a fault behind it.
#[derive(Clone)]
struct Wrong {
    sound: Reference,
    fault: Fault,
    memory: bool,
}

impl AccountingUnit for Wrong {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let before = *self.sound.registers();
        self.sound.tick(pins);
        let after = *self.sound.registers();
        let mut wrong = after;
        (self.fault)(&before, &mut wrong, &pins, &mut self.memory);
        if wrong != after {
            let set = self.sound.set_state(&wrong.to_state());
            set.expect("the shape of the list");
        }
        self.out()
    }

    fn out(&self) -> UnitOut {
        self.sound.out()
    }

    fn quiet(&self) -> bool {
        self.sound.quiet()
    }

    fn phase(&self) -> Phase {
        self.sound.phase()
    }

    fn flip(&mut self, bit: StateBit) -> Result<(), UnitError> {
        self.sound.flip(bit)
    }

    fn state(&self) -> UnitState {
        self.sound.state()
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        self.sound.set_state(state)
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}
