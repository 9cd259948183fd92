//! The digest of a whole board: the one number stays what it is, and whatever the board does differently changes it.
//!
//! A new wire or a new stored bit of the unit is such a difference: then `UPDATE_GOLDEN=1 cargo test` writes it anew.

mod common;

use common::program::elf;
use common::*;
use sim::map::{SRAM_BASE, SUPERVISOR_BASE};
use sim::{CipherCode, Firmware, Scenario, Setup, Strategy, Time};

/// The digest after a millisecond and a half of a board with one processor that executes `words`, then idles.
fn digest(words: &[u32]) -> String {
    let scenario = Scenario {
        strategy: Strategy::Single,
        ..Scenario::default()
    };
    let mut setup = Setup::new(scenario).expect("the default scenario");
    let program = elf(&[words, &[jal(ZERO, 0)]].concat());
    setup.firmware = Firmware::single(CipherCode::Table, Some(&program)).expect("a small program");
    let mut board = setup
        .board(hdl::unit(hdl::Backend::default()).expect("a back-end of every build"))
        .expect("the default scenario");
    let end = Time::from_us(setup.scenario.board.power_up_us + 500);
    board.run_until(end, &mut ());
    let cycle = board.cpu(sim::Processor::Module).expect("is there").cycle();
    assert!(cycle > 100, "the program has run: {cycle}");
    format!("{:032x}", board.totals().digest)
}

/// Stores `value` in battery-backed SRAM, waits as long as `wait`, and reads a device while A1 holds `held`.
fn program(value: i32, wait: &[u32], held: i32) -> String {
    let begin = [
        lui(T0, SRAM_BASE),
        addi(A0, ZERO, value),
        sw(A0, T0, 0x40),
        lui(T1, SUPERVISOR_BASE),
        addi(A0, ZERO, 0),
        addi(A1, ZERO, held),
    ];
    // No two programs differ in length or in what is known of A1 behind the access.
    let end = [lw(A2, T1, 0), addi(A1, ZERO, 0)];
    digest(&[&begin[..], wait, &end].concat())
}

#[test]
fn a_short_run_keeps_its_digest() {
    let found = program(8, &[], 1) + "\n";
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/digest.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(golden, &found).expect("the golden folder");
    }
    let written = std::fs::read_to_string(golden).expect("UPDATE_GOLDEN=1 writes it");
    assert_eq!(found, written);
}

#[test]
fn whatever_the_board_does_differently_changes_its_digest() {
    let good = program(8, &[], 1);
    assert_eq!(program(8, &[], 1), good, "the same again");
    assert_ne!(program(9, &[], 1), good, "a stored bit");
    assert_ne!(
        program(8, &[], 3),
        good,
        "a bit of a register at a device access"
    );
    assert_ne!(program(8, &[NOP], 1), good, "the access a cycle later");
}
