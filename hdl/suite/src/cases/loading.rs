//! Banks that fail, and records that decay, in the middle of a record that is being read.
//!
//! The marker has been read as VALID by then, so what is lost is lost between two words. The rule that must never break: a record
//! that was not read whole and sound is not used.

use hdl::codes::state;
use hdl::record::{address, word};
use hdl::regs::{lock_reason, result, status};

use super::{Group, named};
use crate::bench::{Bench, field};
use crate::subject::Subject;

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "loading",
    once: named![
        a_select_goes_on_in_the_other_bank,
        a_select_that_loses_both_banks_costs_that_set_and_no_other,
        a_recovery_goes_on_in_the_other_bank,
        a_recovery_judges_anew_what_reads_differently_the_second_time,
    ],
    swept: named![],
};

/// Set under test.
const SET: u32 = 2;

/// Two sets in both banks, the other one selected.
fn opened(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(SET, true, 9_000);
    bench.open(1, true, 4_000);
    bench.settle();
    bench
}

/// Ticks until the record of the set is being read from that bank.
fn fetching(bench: &mut Bench, bank: u32) {
    bench.until("reading the record", |bench| {
        let state = bench.state();
        let at = |name| state.0[field(name)];
        at("state") == state::FETCH && at("target") == SET && at("bank") == bank && at("index") > 3
    });
}

/// Begins to select the set.
fn selecting(bench: &mut Bench) {
    bench.write(hdl::regs::SET, SET);
    bench.write(hdl::regs::COMMAND, hdl::regs::command::SELECT);
}

fn answer(bench: &mut Bench) -> u32 {
    bench.until("an answer", |bench| !bench.status(status::BUSY));
    bench.read(hdl::regs::RESULT)
}

fn a_select_goes_on_in_the_other_bank(subject: &Subject) {
    let mut bench = opened(subject);
    selecting(&mut bench);
    fetching(&mut bench, 0);
    bench.a.missing = true;
    assert_eq!(answer(&mut bench), result::OK);
    assert_eq!(bench.record()[word::DESCENDING_LO], 9_000);
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
}

fn a_select_that_loses_both_banks_costs_that_set_and_no_other(subject: &Subject) {
    let mut bench = opened(subject);
    selecting(&mut bench);
    fetching(&mut bench, 0);
    bench.a.erring = true;
    fetching(&mut bench, 1);
    bench.b.erring = true;
    assert_eq!(answer(&mut bench), result::RECORD_DAMAGED);
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    bench.a.erring = false;
    bench.b.erring = false;
    assert_eq!(bench.select(SET), result::RECORD_DAMAGED, "until a reset");
    assert_eq!(bench.select(1), result::OK);
    assert_eq!(bench.record()[word::DESCENDING_LO], 4_000);
}

fn a_recovery_goes_on_in_the_other_bank(subject: &Subject) {
    let mut bench = opened(subject);
    bench.power_cycle(5);
    fetching(&mut bench, 0);
    bench.a.missing = true;
    bench.until_ready();
    bench.settle();
    assert_eq!(bench.reason(), lock_reason::BANK_FAILED);
    assert_eq!(bench.select(SET), result::OK);
    assert_eq!(bench.record()[word::DESCENDING_LO], 9_000);
}

fn a_recovery_judges_anew_what_reads_differently_the_second_time(subject: &Subject) {
    let mut bench = opened(subject);
    bench.power_cycle(5);
    fetching(&mut bench, 0);
    let slot = bench.state().0[field("slot")];
    let decayed = address(SET, slot, word::BOOKED_VALUE as u32) as usize;
    let sound = bench.a.words[decayed];
    bench.a.words[decayed] ^= 1;
    bench.until_ready();
    bench.settle();
    // Bank B alone holds a newer record than what is left in A.
    assert_eq!(bench.select(SET), result::OK);
    let record = bench.record();
    assert_eq!(record[word::DESCENDING_LO], 9_000);
    assert_eq!(record[word::BOOKED_VALUE], sound);
}
