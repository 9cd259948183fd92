//! How long commands take, in clocks, on banks without wait states: golden figures.
//!
//! A designer reads them in the README; a change of the sequencer that moves one must say so here.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::regs::{self, command, result, status};
use hdl::{Ability, Phase};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "timing",
    once: named![
        commands_take_their_time,
        an_issue_waits_while_a_print_is_recorded
    ],
    swept: named![],
};

/// Clocks from the edge that accepts `asked` to the one that answers it.
fn clocks(bench: &mut Bench, asked: u32) -> u64 {
    bench.settle();
    bench.write(regs::IRQ_CLEAR, 0);
    bench.write(regs::COMMAND, asked);
    let accepted = bench.cycle;
    bench.until("answered", |bench| bench.unit.out().irq);
    assert_eq!(bench.read(regs::RESULT), result::OK);
    bench.cycle - 2 - accepted
}

fn commands_take_their_time(subject: &Subject) {
    let mut bench = subject.bench();
    bench.needs(Ability::CycleExact);
    bench.until_ready();
    bench.open(0, true, 9_000);
    bench.value(10);
    assert_eq!(clocks(&mut bench, command::SELECT), 119);
    assert_eq!(clocks(&mut bench, command::INTENT), 267);
    assert_eq!(clocks(&mut bench, command::ISSUE), 2);
    assert_eq!(clocks(&mut bench, command::DEBIT), 267);
    assert_eq!(clocks(&mut bench, command::REPRINT), 19);
}

fn an_issue_waits_while_a_print_is_recorded(subject: &Subject) {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(0, true, 9_000);
    assert_eq!(bench.with_value(command::DEBIT, 10), result::OK);
    bench.settle();
    bench.print();
    bench.write(regs::COMMAND, command::ISSUE);
    assert_eq!(bench.phase(), Phase::Printed, "its check has begun");
    bench.until("answered", |bench| !bench.status(status::BUSY));
    assert_eq!(bench.phase(), Phase::BackgroundB, "recorded by now");
    assert_eq!(bench.read(regs::RESULT), result::NO_INTENT);
}
