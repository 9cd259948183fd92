//! A bare machine: programs that rewrite themselves, end by `tohost`, or never end.

mod common;

use std::sync::Arc;

use common::*;
use sim::cpu::{BareError, BareMachine, Cause, End, Image, SPAN_MOST};

const BASE: u32 = 0x8000_0000;

/// A machine with `words` at [`BASE`] and its tohost at 0x100 above.
fn machine(words: &[u32]) -> BareMachine {
    let mut image = Image::flat(BASE, BASE, bytes(words));
    image.addresses.insert("tohost".into(), BASE + 0x100);
    BareMachine::new(&image, timing()).expect("a small program")
}

fn end(words: &[u32]) -> (BareMachine, Option<End>) {
    let mut machine = machine(words);
    let end = machine.run(&mut (), 10_000);
    (machine, end)
}

/// Ends with A0 in tohost; T1 holds BASE.
fn exit() -> [u32; 2] {
    [store(2, A0, T1, 0x100), jal(ZERO, 0)]
}

#[test]
fn a_store_to_tohost_ends_the_program_with_its_code() {
    let program = [
        &[lui(T1, BASE), sw(ZERO, T1, 0x100), addi(A0, ZERO, 7)],
        &exit()[..],
    ]
    .concat();
    let (machine, end) = end(&program);
    assert_eq!(end, Some(End::ToHost(7)));
    assert_eq!(end.unwrap().exit(), Some(3));
    assert_eq!(
        (machine.cpu().retired(), machine.cpu().cycle()),
        (4, 1 + 2 + 1 + 2)
    );
    assert_eq!(
        End::ToHost(8).exit(),
        None,
        "a call to the host is no exit code"
    );
}

#[test]
fn code_written_by_the_program_is_what_runs() {
    // Runs the instruction at 0x14 once as it is, rewrites it (with fence.i), and runs it again.
    let new = addi(A0, A0, 0x100);
    let program = [
        &[
            lui(T1, BASE),
            lui(T0, new.wrapping_add(0x800)),
            addi(T0, T0, (new as i32) << 20 >> 20),
            addi(A1, ZERO, 2),
            addi(A0, ZERO, 1),
            addi(A0, A0, 2),
            sw(T0, T1, 0x14),
            FENCE_I,
            addi(A1, A1, -1),
            bne(A1, ZERO, -16),
        ],
        &exit()[..],
    ]
    .concat();
    assert_eq!(end(&program).1, Some(End::ToHost(0x103)));
    // Without fence.i the model sees the store as well, whatever part of the instruction it hits.
    for (offset, value) in [(0x14, 3), (0x16, 4)] {
        let mut program = program.clone();
        program[6] = store(1, T0, T1, offset);
        program[1] = lui(T0, 0);
        program[2] = addi(T0, ZERO, if offset == 0x14 { 0x13 } else { 0x0015 });
        program[7] = NOP;
        assert_eq!(
            end(&program).1,
            Some(End::ToHost(value)),
            "half word at {offset:#x}"
        );
    }
}

#[test]
fn memory_ends_one_mebibyte_beyond_the_program() {
    let reach = |offset: u32| {
        let upper = (BASE + offset + 0x800) & !0xfff;
        let lower = (BASE + offset).wrapping_sub(upper) as i32;
        let program = [
            &[
                lui(T1, BASE),
                addi(A0, ZERO, 1),
                lui(T0, upper),
                lw(A1, T0, lower),
            ],
            &exit()[..],
        ]
        .concat();
        end(&program).1
    };
    let length = 6 * 4;
    assert_eq!(reach(length + (1 << 20) - 4), Some(End::ToHost(1)));
    // The trap vector is the entry itself, so the program traps for ever and never ends.
    assert_eq!(reach(length + (1 << 20)), None);
}

#[test]
fn code_far_away_in_memory_runs_too() {
    // Copies `ret` to 0x40000 beyond and calls it there: another chunk of decoded code.
    let ret = jalr(ZERO, RA, 0);
    let program = [
        &[
            lui(T1, BASE),
            lui(T0, ret.wrapping_add(0x800)),
            addi(T0, T0, (ret as i32) << 20 >> 20),
            lui(A1, BASE + 0x4_0000),
            sw(T0, A1, 0),
            jalr(RA, A1, 0),
            addi(A0, ZERO, 1),
        ],
        &exit()[..],
    ]
    .concat();
    assert_eq!(end(&program).1, Some(End::ToHost(1)));
}

#[test]
fn a_program_that_cannot_go_on_says_so() {
    let (_, ended) = end(&[WFI]);
    assert_eq!(ended, Some(End::Asleep));
    let (_, ended) = end(&[0xffff_ffff]);
    let Some(End::Dead(trap)) = ended else {
        panic!("{ended:?}")
    };
    assert_eq!((trap.cause, trap.pc), (Cause::Illegal, BASE));
}

#[test]
fn programs_that_do_not_fit_are_refused() {
    let mut far = Image::flat(0, 0, vec![0; 4]);
    far.segments
        .extend(Image::flat(SPAN_MOST as u32, 0, vec![0; 4]).segments);
    assert!(matches!(
        BareMachine::new(&far, timing()),
        Err(BareError::Span { first: 0, .. })
    ));
    let outside = Image::flat(0x100, 0x200, vec![0; 4]);
    assert!(matches!(
        BareMachine::new(&outside, timing()),
        Err(BareError::Entry(0x200))
    ));
    let top = Image::flat(0xffff_f000, 0xffff_f000, vec![0; 0x1000]);
    assert!(
        BareMachine::new(&top, Arc::clone(&timing())).is_ok(),
        "at the very end of the address space"
    );
}

#[test]
fn code_costs_the_same_the_first_time() {
    // The long instruction at 6 lies across words: one cycle more, decoded already or not.
    let words = [jal(ZERO, 6), 0x0013_0001, 0x0001_0000, jal(ZERO, -12)];
    let mut log = Log::default();
    let _ = machine(&words).run(&mut log, 12);
    let starts: Vec<u64> = log.starts().iter().map(|(at, _)| *at).collect();
    assert_eq!(starts, [0, 3, 4, 5, 7, 10, 11]);
}
