//! Plays one combination and judges all that came of it: result, interrupt, both banks, lock, permit, selection, latches.
//!
//! The rule that must never break: a refusal changes nothing that is not written here as its one consequence.

use hdl::record::{Record, SETS};
use hdl::regs::{self, lock_reason, result, status};
use hdl::state::FIELDS;
use hdl::{StateBit, TwoRail};

use super::demand::{Demand, Event, operands};
use super::{Combination, answer};
use crate::bench::books::{Operands, after, newest, printed, reason_given};
use crate::bench::kept::kept;
use crate::bench::upset::{found, looked_at};
use crate::bench::{Bench, field};
use crate::coverage::{Asked, Banks};

/// Clocks into the check at which something happens.
const MEANWHILE: u32 = 3;

/// Facts about a device that its user can see.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    /// Newest record of every set, and the device record, in bank A and in bank B; none of a bank that fails or where it decayed.
    books: [Vec<Option<Record>>; 2],
    /// Device lock reason.
    reason: u32,
    /// The permit is up.
    permit: bool,
    /// Selected set.
    selected: Option<u32>,
    /// Its issue latch.
    issued: bool,
}

/// Gives the command and judges what came of it.
pub(super) fn play(mut bench: Bench, combination: &Combination, demand: &Demand) {
    let what = format!("{combination:?}");
    let facts = Facts::of(&mut bench);
    let before = kept(&mut bench);
    bench.write(regs::COMMAND, combination.asked.number());
    if demand.event == Event::Flip {
        return flip(&mut bench, combination, &what);
    }
    happen(&mut bench, demand.event);
    assert_eq!(answer(&mut bench), combination.result, "{what}");
    assert!(bench.unit.out().irq, "{what}: answered in silence");
    bench.settle();
    let expected = facts.after(combination, demand);
    if expected == facts && !read(combination.result) {
        assert_eq!(
            kept(&mut bench),
            before,
            "{what}: a refusal changed something"
        );
    }
    assert_eq!(Facts::of(&mut bench), expected, "{what}");
    if let Some(set) = expected.selected {
        assert!(bench.status(status::HOME), "{what}: not home");
        let set = set as usize;
        let held = expected.books[0][set].or(expected.books[1][set]);
        let shown = bench.record();
        assert!(
            held.is_none_or(|held| held == shown),
            "{what}: shown {shown:?}"
        );
    }
}

/// A command that writes a record when nothing refuses it.
fn commits(asked: Asked) -> bool {
    let nothing = [
        Asked::Unknown,
        Asked::Select,
        Asked::Read,
        Asked::Issue,
        Asked::Reprint,
    ];
    !nothing.contains(&asked)
}

/// A result of a command that came as far as reading its record.
fn read(result: u32) -> bool {
    matches!(
        result,
        result::OK | result::BANK_FAILED | result::RECORD_DAMAGED
    )
}

/// A flip anywhere while the command waits is found, and the outcome is open.
fn flip(bench: &mut Bench, combination: &Combination, what: &str) {
    // Another register for each combination.
    let first = combination.asked as usize * 31 + combination.met as usize * 7;
    let fields = (first..first + FIELDS.len()).map(|place| place % FIELDS.len());
    let mut bits = fields.map(|field| StateBit {
        field,
        bit: FIELDS[field].width / 2,
    });
    let bit = bits.find(|bit| looked_at(bench, *bit));
    let bit = bit.expect("a register is looked at at any time");
    assert!(
        found(bench, bit),
        "{what}: a flip of {} went unseen",
        FIELDS[bit.field].name
    );
    assert_eq!(bench.state().0[field("result")], result::OUTCOME_OPEN);
}

fn happen(bench: &mut Bench, event: Event) {
    if event == Event::Nothing {
        return;
    }
    for _ in 0..MEANWHILE {
        bench.tick();
    }
    if event == Event::Report {
        return bench.print();
    }
    bench.pins.printed = TwoRail {
        rail: true,
        complement: true,
    };
    bench.tick();
    bench.pins.printed = TwoRail::IDLE;
}

impl Facts {
    fn of(bench: &mut Bench) -> Self {
        let books = [&bench.a, &bench.b].map(|bank| {
            let fails = bank.missing || bank.erring;
            let held = |record| if fails { None } else { newest(bank, record) };
            (0..=SETS as u32).map(held).collect()
        });
        let word = bench.read(regs::STATUS);
        let bit = |place: u32| word >> place & 1 == 1;
        Self {
            books,
            reason: word >> status::LOCK_REASON & 0xff,
            permit: bench.unit.out().permit.asserted(),
            selected: bit(status::SELECTED).then_some(word >> status::SET & 7),
            issued: bit(status::ISSUED),
        }
    }

    /// What must be seen after the combination.
    fn after(&self, combination: &Combination, demand: &Demand) -> Self {
        let Combination {
            asked,
            result,
            failing,
            ..
        } = *combination;
        let mut expected = Self {
            books: self.books.clone(),
            ..*self
        };
        let done = matches!(result, result::OK | result::BANK_FAILED);
        let lost = failing == Banks::Both;
        if done && commits(asked) && !lost {
            let place = match self.selected {
                Some(set) if asked != Asked::LockDevice => set as usize,
                _ => SETS,
            };
            expected.change(place, |record| after(record, asked, &demand.operands));
        }
        match asked {
            _ if !done => {}
            Asked::Select => {
                (expected.selected, expected.issued) = (Some(demand.operands.set), false)
            }
            Asked::Issue => expected.issued = true,
            Asked::Reprint => expected.permit = true,
            Asked::Lock | Asked::LockDevice => expected.permit = false,
            Asked::Read | Asked::Credit | Asked::Withdraw => {}
            _ => (expected.permit, expected.issued) = (self.permit || asked == Asked::Debit, false),
        }
        if demand.event == Event::Report {
            expected.permit = false;
            let set = self.selected.expect("a piece under permit") as usize;
            expected.change(set, printed);
        }
        let alarm = self.alarm(combination, demand);
        let loads = matches!(asked, Asked::Select | Asked::Read) && read(result);
        if alarm != lock_reason::NONE {
            expected.lock(alarm, done && asked == Asked::LockDevice);
        }
        let away = loads || alarm != lock_reason::NONE;
        // The selected record must be read again, and cannot be.
        if (asked == Asked::Read && result == result::RECORD_DAMAGED) || (lost && away) {
            (expected.selected, expected.issued) = (None, false);
        }
        expected
    }

    /// Why the device locks now, if it does.
    fn alarm(&self, combination: &Combination, demand: &Demand) -> u32 {
        let Combination {
            asked,
            result,
            failing,
            ..
        } = *combination;
        let done = matches!(result, result::OK | result::BANK_FAILED);
        let asks_a = (matches!(asked, Asked::Select | Asked::Read) && read(result))
            || (commits(asked) && done)
            || demand.event == Event::Report;
        let asks_b = asks_a && (commits(asked) || result == result::RECORD_DAMAGED);
        match () {
            () if self.reason != lock_reason::NONE => lock_reason::NONE,
            () if demand.event == Event::Alarm => lock_reason::ILLEGAL_STATE,
            () if result == result::BROKEN_SUM => lock_reason::BROKEN_SUM,
            () if asked == Asked::LockDevice && read(result) => reason_given(&demand.operands),
            () if asks_a && failing.has_a() => lock_reason::BANK_FAILED,
            () if (asks_b || demand.event == Event::Report) && failing.has_b() => {
                lock_reason::BANK_FAILED
            }
            () => lock_reason::NONE,
        }
    }

    /// The device locks, which is recorded where it is not `recorded` already.
    fn lock(&mut self, reason: u32, recorded: bool) {
        self.permit = false;
        self.reason = reason;
        if !recorded {
            let given = Operands {
                value: u64::from(reason),
                ..operands(Asked::LockDevice, 0)
            };
            self.change(SETS, |record| after(record, Asked::LockDevice, &given));
        }
    }

    /// The record at `place` becomes another one in every bank that holds it.
    fn change(&mut self, place: usize, new: impl Fn(&Record) -> Record) {
        for bank in &mut self.books {
            bank[place] = bank[place].as_ref().map(&new);
        }
    }
}
