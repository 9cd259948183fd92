//! The status bit UNREPORTED: a piece was printed and the processor has not heard of the record that says so.
//!
//! It shields PEER_CHECK, so it must neither fall too early (an innocent processor would lock the device) nor stand for
//! ever (a wrong one would not). The back-ends run in lock-step, so the description is held to it as well.

use crate::bench::Bench;
use crate::cases::{Group, named};
use crate::subject::Subject;
use hdl::TwoRail;
use hdl::record::word;
use hdl::regs::{self, command, lock_reason, result, status};

/// The cases of this group.
pub(super) const GROUP: Group = Group {
    name: "unreported",
    once: named![
        it_stands_from_the_print_until_the_interrupt_is_cleared,
        clearing_the_interrupt_before_the_print_is_recorded_does_not_lower_it,
        a_print_at_the_very_edge_of_the_clear_still_counts,
        a_print_report_without_a_permit_raises_nothing,
        a_broken_report_is_no_print,
        clearing_the_interrupt_never_raises_it,
        a_reset_forgets_it
    ],
    swept: named![],
};

/// A unit at rest whose set 2 has a booked piece under permit, the interrupt cleared.
fn permitted(subject: &Subject) -> Bench {
    let mut bench = subject.bench();
    bench.until_ready();
    bench.open(2, true, 9_000);
    assert_eq!(bench.with_value(command::DEBIT, 100), result::OK);
    bench.settle();
    bench.write(regs::IRQ_CLEAR, 0);
    bench
}

fn it_stands_from_the_print_until_the_interrupt_is_cleared(subject: &Subject) {
    let mut bench = permitted(subject);
    assert!(!bench.status(status::UNREPORTED), "too early");
    bench.print();
    assert!(bench.status(status::UNREPORTED), "not at once");
    bench.settle();
    assert!(bench.status(status::UNREPORTED), "not for long");
    bench.write(regs::IRQ_CLEAR, 0);
    assert!(!bench.status(status::UNREPORTED), "for ever");
}

fn clearing_the_interrupt_before_the_print_is_recorded_does_not_lower_it(subject: &Subject) {
    let mut bench = permitted(subject);
    let stale = bench.record()[word::CHECK];
    bench.print();
    bench.write(regs::IRQ_CLEAR, 0);
    assert!(bench.status(status::UNREPORTED));
    bench.settle();
    assert!(bench.status(status::UNREPORTED));
    assert!(bench.status(status::IRQ), "the print is told");
    bench.show_peer(stale);
    assert!(!bench.status(status::DEVICE_LOCKED), "innocent");
    bench.write(regs::IRQ_CLEAR, 0);
    assert!(!bench.status(status::UNREPORTED));
    bench.show_peer(stale);
    assert_eq!(bench.reason(), lock_reason::PEER_MISMATCH);
}

fn a_print_at_the_very_edge_of_the_clear_still_counts(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.pins.psel = true;
    bench.pins.pwrite = true;
    bench.pins.paddr = regs::IRQ_CLEAR;
    bench.tick();
    bench.pins.penable = true;
    bench.print();
    bench.pins.psel = false;
    bench.pins.penable = false;
    assert!(bench.status(status::UNREPORTED));
    assert!(!bench.status(status::PERMIT));
}

fn a_print_report_without_a_permit_raises_nothing(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.print();
    bench.settle();
    bench.write(regs::IRQ_CLEAR, 0);
    let before = bench.record();
    bench.print();
    bench.settle();
    assert!(!bench.status(status::UNREPORTED));
    assert!(!bench.status(status::IRQ));
    assert_eq!(bench.record(), before);
}

fn a_broken_report_is_no_print(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.pins.printed = TwoRail {
        rail: true,
        complement: true,
    };
    bench.tick();
    bench.pins.printed = TwoRail::IDLE;
    assert!(!bench.status(status::UNREPORTED));
}

fn clearing_the_interrupt_never_raises_it(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.silently(|registers| registers.printed_pending = true);
    bench.write(regs::IRQ_CLEAR, 0);
    assert!(!bench.status(status::UNREPORTED));
}

fn a_reset_forgets_it(subject: &Subject) {
    let mut bench = permitted(subject);
    bench.print();
    bench.settle();
    bench.power_cycle(3);
    bench.until_ready();
    assert!(!bench.status(status::UNREPORTED));
}
