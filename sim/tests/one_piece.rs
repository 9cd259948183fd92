//! Letters through the whole chain: keys, link, code, intent, debit, imprint, `printed`.

mod machine;

use hdl::record::{MARKER_VALID, MARKER_WORD, SETS, address, flag, word};
use machine::Bench;
use sim::{
    Board, Ending, Entry, Mills, Piece, PieceRecord, Recorder, Scenario, Schedule, Strategy, Time,
};

/// The board after a job, and its pieces.
fn franked(scenario: &Scenario) -> (Board, Vec<PieceRecord>) {
    let bench = Bench::new(scenario.clone());
    let mut board = bench.board(Schedule::Fast);
    let mut recorder = Recorder::new(&bench.scenario, &bench.device).with_pictures();
    let ending = board.run(Time::from_s(60), &mut recorder);
    assert_eq!(ending, Ending::Finished, "{:?}", board.totals());
    (board, recorder.records)
}

/// The newest valid record of set 0 in a bank.
fn record(bank: &[u32]) -> Vec<u32> {
    assert_eq!(bank.len(), (SETS + 1) * 128);
    (0..2)
        .map(|slot| &bank[address(0, slot, 0) as usize..][..64])
        .filter(|slot| slot[MARKER_WORD as usize] == MARKER_VALID)
        .max_by_key(|slot| slot[word::GENERATION])
        .expect("a valid slot")
        .to_vec()
}

#[test]
fn a_slow_person_is_not_a_machine_that_stands_still() {
    let mut scenario = Scenario::from_toml(
        "board.key_ms = 40_000\n[[piece]]\nentry = 'keyboard'\nvalue_mills = 550\n",
    )
    .unwrap();
    scenario.board.insert_ms = 90_000;
    let mut board = Bench::new(scenario).board(Schedule::Fast);
    assert_eq!(board.run(Time::from_s(600), &mut ()), Ending::Finished);
}

#[test]
fn one_piece_is_franked() {
    let scenario = Scenario {
        pieces: vec![Piece {
            entry: Entry::Keyboard,
            set: 0,
            value_mills: Some(550),
            weight_g: None,
            slogan: None,
            key_indicator: None,
            count: 1,
        }],
        ..Scenario::default()
    };
    let (board, records) = franked(&scenario);
    let [piece] = &records[..] else {
        panic!("{} pieces", records.len());
    };
    assert_eq!((piece.value, piece.ascending), (Mills(550), Mills(550)));
    assert_eq!(piece.descending, Mills(500_000 - 550));
    assert_eq!((piece.piece_count, piece.piece, piece.set), (1, 0, 0));
    assert_eq!(piece.code.len(), 4);
    assert!(piece.debit_in_time && !piece.reprint);
    let received = piece.code_received.expect("the code came by the link");
    assert!(piece.entry_done < received && received < piece.print_ready);
    let picture = piece.picture.as_ref().expect("pictures are kept");
    assert!(piece.print_ready < piece.trip && piece.trip < picture.started);
    let black = (0..sim::WIDTH)
        .flat_map(|x| (0..sim::HEIGHT).map(move |y| (x, y)))
        .filter(|(x, y)| picture.dot(*x, *y))
        .count();
    assert!(picture.complete && black > 1000, "{black} dots");
    let after = board.device();
    for bank in [&after.bank_a, &after.bank_b] {
        let record = record(&bank.words);
        assert_eq!(record[word::ASCENDING_LO], 550);
        assert_eq!(record[word::DESCENDING_LO], 500_000 - 550);
        assert_eq!(record[word::PIECE_COUNT], 1);
        let open = record[word::FLAGS] & (flag::PENDING | flag::UNPRINTED | flag::LOCKED);
        assert_eq!(open, 0, "booked, printed and not locked");
    }
}

#[test]
fn the_built_in_job_is_franked_as_it_says() {
    let scenario = Scenario::letters();
    let (_, records) = franked(&scenario);
    let mail = scenario.mail();
    assert_eq!(records.len(), mail.len());
    for (record, piece) in records.iter().zip(&mail) {
        assert_eq!(record.set, piece.set, "{record:?}");
        if let Some(value) = piece.value_mills {
            assert_eq!(record.value, Mills(u64::from(value)));
        }
        assert!(record.debit_in_time && !record.code.is_empty());
    }
}

#[test]
fn without_a_link_the_codes_are_read_from_the_pictures_and_are_the_same() {
    let codes = |strategy| {
        let scenario = Scenario {
            strategy,
            ..Scenario::letters()
        };
        let (_, records) = franked(&scenario);
        let code = |record: &PieceRecord| (record.set, record.ascending, record.code.clone());
        records.iter().map(code).collect::<Vec<_>>()
    };
    assert_eq!(codes(Strategy::Single), codes(Strategy::Sequential));
}
