//! What a tape must not get away with: one changed record of any kind, and the bench finds the difference.

use sim::{Processor, Schedule, Strategy, Time};

use crate::machine::Bench;
use crate::player::{Player, bench};
use crate::runs::Run;
use crate::tape::{Kind, Record, Tape};

/// One record as bytes.
type Bytes = [u8; Record::BYTES];

/// The module's tape of four letters, in records; the program comes first.
fn records() -> Vec<Bytes> {
    let run = Run::quick("canaries", |scenario| {
        scenario.strategy = Strategy::TwoRoutine;
    });
    let setup = Bench::new(run.scenario);
    let mut board = setup.board(Schedule::Fast);
    let program = &setup.firmware.module;
    let mut tape = Tape::new(&board, Processor::Module, program, Vec::new());
    board.run_until(Time::from_ms(70), &mut tape);
    let bytes = tape.finish(board.now()).1.unwrap();
    let (records, rest) = bytes.as_chunks();
    assert!(rest.is_empty());
    records.to_vec()
}

/// What the real core's bench says to a tape.
fn same(records: &[Bytes]) -> (bool, String) {
    let (player, mut to) = Player::start(false);
    // A bench that has found its difference reads no further.
    let _ = to.write_all(records.as_flattened());
    drop(to);
    player.verdict().unwrap()
}

/// Adds 1 at `offset` of a record, little-endian.
fn add(record: &mut Bytes, offset: usize) {
    let mut word = [0; 4];
    word.copy_from_slice(&record[offset..offset + 4]);
    let word = u32::from_le_bytes(word).wrapping_add(1).to_le_bytes();
    record[offset..offset + 4].copy_from_slice(&word);
}

/// Where the fields of a record stand.
const A: usize = 1;
const B: usize = 2;
const ADDRESS: usize = 4;
const VALUE: usize = 8;
const SPAN: usize = 12;
const CYCLE: usize = 16;

#[test]
fn the_bench_finds_every_kind_of_difference() {
    if bench().is_none() {
        return;
    }
    let good = records();
    let (same_as_it_is, text) = same(&good);
    assert!(same_as_it_is, "{text}");
    let is = |record: &Bytes, kind: Kind| record[0] == kind as u8;
    let write = |record: &Bytes| is(record, Kind::Transfer) && record[B] & 1 == 1;
    let read = |record: &Bytes| is(record, Kind::Transfer) && record[B] & 1 == 0;
    let last = |test: &dyn Fn(&Bytes) -> bool| good.iter().rposition(test).unwrap();
    let cases: [(&str, usize, usize); 10] = [
        (
            "address of an instruction",
            last(&|r| is(r, Kind::Done)),
            ADDRESS,
        ),
        ("its cycle", last(&|r| is(r, Kind::Done)), CYCLE),
        ("its register", last(&|r| is(r, Kind::Done) && r[A] != 0), A),
        (
            "its result",
            last(&|r| is(r, Kind::Done) && r[A] != 0),
            VALUE,
        ),
        ("value stored", last(&write), VALUE),
        ("value loaded", last(&|r| read(r) && r[A] == 15), VALUE),
        ("lanes", last(&|r| read(r) && r[A] == 15), A),
        ("address of an access", last(&read), ADDRESS),
        ("wait states", last(&read), SPAN),
        ("cycle of an access", last(&read), CYCLE),
    ];
    for (what, at, offset) in cases {
        let mut bad = good.clone();
        add(&mut bad[at], offset);
        assert!(!same(&bad).0, "{what}: not found");
    }
    let missing = [Kind::Done, Kind::Transfer, Kind::Lines, Kind::Gate];
    for kind in missing {
        let mut bad = good.clone();
        let first = bad.iter().position(|r| is(r, Kind::Start)).unwrap();
        let mut seen = 0;
        bad.retain(|record| {
            seen += 1;
            seen <= first + 2 || !is(record, kind)
        });
        assert!(!same(&bad).0, "no {kind:?}: not found");
    }
    let mut late = good;
    let edges = late.iter_mut().filter(|record| is(record, Kind::Lines));
    edges.for_each(|record| add(record, CYCLE));
    assert!(!same(&late).0, "edges a cycle late: not found");
}
