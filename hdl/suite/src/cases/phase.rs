//! What the unit says it is busy with, as a designer reads it in a latency table.
//!
//! The figures are golden: they add up to those of the command itself. The lock-step proof compares the
//! phase of all back-ends after every edge.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::Phase;
use hdl::regs::{self, command, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "phase",
    once: named![
        a_debit_is_accepted_checked_applied_written_verified_and_followed_by_bank_b,
        a_select_loads,
        a_print_is_recorded_and_the_selected_set_returns,
        a_lock_is_recorded_and_the_unit_says_it_is_locked,
        a_failed_bank_a_moves_the_commit_to_bank_b,
        recovery_waits_scans_and_repairs_each_record,
        an_impossible_state_is_named
    ],
    swept: named![],
};

/// A ready unit with set 1 opened and selected, at rest.
fn opened(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(1, true, 9_000);
    bench.value(10);
    bench.settle();
    bench
}

/// Ticks until the unit is idle or locked again; the phases on the way, in order, each with its clocks.
fn phases(bench: &mut Bench) -> Vec<(Phase, u64)> {
    let mut seen: Vec<(Phase, u64)> = Vec::new();
    for _ in 0..100_000 {
        match (bench.phase(), seen.last_mut()) {
            (Phase::Idle | Phase::Locked, _) => return seen,
            (phase, Some((last, clocks))) if *last == phase => *clocks += 1,
            (phase, _) => seen.push((phase, 1)),
        }
        bench.tick();
    }
    panic!("still in {seen:?}");
}

fn a_debit_is_accepted_checked_applied_written_verified_and_followed_by_bank_b(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.phase(), Phase::Idle);
    bench.write(regs::COMMAND, command::DEBIT);
    let seen = phases(&mut bench);
    let expected = [
        (Phase::Accepting, 1),
        (Phase::Checking, 18),
        (Phase::Arithmetic, 38),
    ];
    assert_eq!(seen[..3], expected);
    let (background, answered) = seen.split_last().expect("more than nothing");
    assert_eq!(background.0, Phase::BackgroundB);
    let clocks: u64 = answered.iter().map(|(_, clocks)| clocks).sum();
    assert_eq!(clocks, 267, "the clocks to the answer");
    let commit: Vec<_> = answered[3..].iter().map(|(phase, _)| *phase).collect();
    assert_eq!(commit, [Phase::WritingA, Phase::VerifyingA].repeat(3));
}

fn a_select_loads(subject: &Subject) {
    let mut bench = opened(subject);
    bench.write(regs::SET, 0);
    bench.write(regs::COMMAND, command::SELECT);
    let expected = [
        (Phase::Accepting, 1),
        (Phase::Checking, 18),
        (Phase::Loading, 100),
    ];
    assert_eq!(phases(&mut bench), expected);
}

fn a_print_is_recorded_and_the_selected_set_returns(subject: &Subject) {
    let mut bench = opened(subject);
    assert_eq!(bench.command(command::DEBIT), result::OK);
    assert_eq!(bench.select(2), result::OK);
    bench.print();
    bench.tick();
    let seen = phases(&mut bench);
    assert_eq!(seen[0].0, Phase::Printed);
    assert_eq!(seen[1].0, Phase::BackgroundB);
    bench.tick();
    let seen = phases(&mut bench);
    assert_eq!(seen, [(Phase::Homing, 100)]);
}

fn a_lock_is_recorded_and_the_unit_says_it_is_locked(subject: &Subject) {
    let mut bench = opened(subject);
    bench.show_peer(1);
    bench.tick();
    let seen: Vec<_> = phases(&mut bench).iter().map(|(phase, _)| *phase).collect();
    assert_eq!(seen, [Phase::Locking, Phase::BackgroundB]);
    assert_eq!(bench.phase(), Phase::Locked);
    assert_eq!(bench.reason(), lock_reason::PEER_MISMATCH);
}

fn a_failed_bank_a_moves_the_commit_to_bank_b(subject: &Subject) {
    let mut bench = opened(subject);
    bench.a.missing = true;
    bench.write(regs::COMMAND, command::DEBIT);
    let seen: Vec<_> = phases(&mut bench).iter().map(|(phase, _)| *phase).collect();
    assert!(seen.contains(&Phase::WritingB), "{seen:?}");
    assert!(seen.contains(&Phase::VerifyingB), "{seen:?}");
    assert!(!seen.contains(&Phase::BackgroundB), "{seen:?}");
}

fn recovery_waits_scans_and_repairs_each_record(subject: &Subject) {
    let mut bench = subject.bench();
    assert!(!bench.status(status::READY));
    bench.reset();
    let seen: Vec<_> = phases(&mut bench).iter().map(|(phase, _)| *phase).collect();
    let record = [Phase::RecoveryScan, Phase::RecoveryRepair];
    let expected = [vec![Phase::Settling], record.repeat(5)].concat();
    assert_eq!(seen, expected);
}

fn an_impossible_state_is_named(subject: &Subject) {
    let mut bench = opened(subject);
    let mut state = bench.state();
    state.0[0] = 0;
    bench.force(&state);
    assert_eq!(bench.phase(), Phase::Impossible);
    bench.tick();
    assert_eq!(bench.phase(), Phase::Settling);
}
