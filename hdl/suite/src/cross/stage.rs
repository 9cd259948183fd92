//! Where combinations are played: one recovered bench, and from it the few conditions that take commands to reach.
//!
//! The rule that must never break: a bench that is handed out is at rest, met as demanded, with its operands written and
//! its banks failing as demanded.

use std::collections::HashMap;

use hdl::Ability;
use hdl::record::{Record, address, word};
use hdl::regs::{self, command, info, lock_reason, result};

use super::Combination;
use super::demand::{Demand, met_record};
use crate::bench::books::{Operands, put};
use crate::bench::{Bank, Bench};
use crate::coverage::{Banks, Met};
use crate::subject::Subject;

/// Extra busy clocks of a page write, above those of an access. `Assumed:` few, a page write in all but its length.
const PAGE: u32 = 5;

/// Benches to start from.
pub(super) struct Stage {
    /// The set at work.
    pub set: u32,
    /// Recovered, nothing selected.
    recovered: Bench,
    /// The device locked.
    locked: Bench,
    /// The permit up for a piece of a set.
    permitted: HashMap<u32, Bench>,
}

impl Stage {
    /// A stage for `set` on banks with these wait states.
    pub(super) fn new(subject: &Subject<'_>, waits: [u32; 2], set: u32) -> Self {
        let mut recovered = subject.bench();
        recovered.needs(Ability::StateList);
        [recovered.a.waits, recovered.b.waits] = waits;
        recovered.a.page_waits = waits[0];
        recovered.b.page_waits = waits[1] + PAGE;
        recovered.until_ready();
        recovered.settle();
        let mut locked = recovered.clone();
        locked.write(regs::INFO, 1 << info::WHOLE_DEVICE);
        let reason = u64::from(lock_reason::KEY_CHECK);
        assert_eq!(locked.with_value(command::LOCK, reason), result::OK);
        locked.settle();
        let permitted = [set, super::demand::neighbour(set)].map(|owner| {
            let mut bench = recovered.clone();
            place(&mut bench, owner, met_record(Met::Unprinted, owner));
            assert_eq!(bench.select(owner), result::OK);
            assert_eq!(bench.command(command::REPRINT), result::OK);
            bench.settle();
            (owner, bench)
        });
        Self {
            set,
            recovered,
            locked,
            permitted: permitted.into(),
        }
    }

    /// A bench that meets the demand.
    pub(super) fn scene(&self, combination: &Combination, demand: &Demand, number: usize) -> Bench {
        let mut bench = match demand.permitted {
            Some(owner) => self.permitted[&owner].clone(),
            None if combination.met == Met::DeviceLocked => self.locked.clone(),
            None => self.recovered.clone(),
        };
        place(&mut bench, self.set, demand.record);
        if !demand.unselected {
            assert_eq!(bench.select(self.set), result::OK);
        }
        if combination.met == Met::Issued {
            assert_eq!(bench.command(command::ISSUE), result::OK);
        }
        give(&mut bench, &demand.operands);
        bench.write(regs::IRQ_CLEAR, 0);
        bench.settle();
        if let Some(record) = demand.decayed {
            for bank in [&mut bench.a, &mut bench.b] {
                decay(bank, record);
            }
        }
        fail(&mut bench, combination.failing, number);
        bench
    }

    /// A bench with `owner`'s piece under permit.
    pub(super) fn permitted(&self, owner: u32) -> Bench {
        self.permitted[&owner].clone()
    }

    /// A bench after recovery.
    pub(super) fn recovered(&self) -> Bench {
        self.recovered.clone()
    }
}

/// Both banks hold `record` for `set`, as if it had always been so.
pub(super) fn place(bench: &mut Bench, set: u32, record: Record) {
    for bank in [&mut bench.a, &mut bench.b] {
        put(bank, set, record);
    }
}

/// Writes the operands.
pub(super) fn give(bench: &mut Bench, operands: &Operands) {
    bench.value(operands.value);
    bench.write(regs::SET, operands.set);
    bench.write(regs::DATE_KEY, operands.date_key);
    bench.write(regs::INFO, operands.info);
    bench.write(regs::LICENCE, operands.licence);
}

/// One word of `record` decays in every slot.
fn decay(bank: &mut Bank, record: u32) {
    for slot in 0..2 {
        bank.words[address(record, slot, word::PIECE_COUNT as u32) as usize] ^= 1;
    }
}

/// Lets banks fail from now on: every other time one is missing, the others it answers with errors.
fn fail(bench: &mut Bench, failing: Banks, number: usize) {
    let missing = number.is_multiple_of(2);
    let ill = [
        (&mut bench.a, failing.has_a(), missing),
        (&mut bench.b, failing.has_b(), !missing),
    ];
    for (bank, fails, missing) in ill {
        bank.missing = fails && missing;
        bank.erring = fails && !missing;
    }
}
