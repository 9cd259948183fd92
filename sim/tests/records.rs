//! Records say what was booked and printed, and when, whatever letters miss their imprint and whatever fails between.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod machine;

use machine::Bench;
use sim::{
    Ending, Entry, Event, Fault, Mills, Observer, Piece, PieceRecord, Recorder, Scenario, Schedule,
    Scheduled, Time, Totals, Wire,
};

fn run(bench: &Bench, cut: Option<Time>) -> (Vec<PieceRecord>, Totals) {
    let mut board = bench.board(Schedule::Fast);
    if let Some(at) = cut {
        board.inject(Scheduled {
            at_ps: at.ps(),
            fault: Fault::PowerCut { off_us: 1_000 },
        });
    }
    let mut recorder = Recorder::new(&bench.scenario, &bench.device);
    let ending = board.run(Time::from_s(100), &mut recorder);
    assert_eq!(ending, Ending::Finished, "{:?}", board.totals());
    (recorder.records, board.totals())
}

#[test]
fn a_slower_clock_is_never_quicker_and_when_letters_miss_debits_are_late() {
    let equal = include_str!("../jobs/equal.toml");
    let mut last = Time::ZERO;
    for hz in [16_000_000, 1_000_000, 400_000, 100_000] {
        let mut scenario = Scenario::from_toml(equal).unwrap();
        let board = &mut scenario.board;
        (board.module_hz, board.meter_hz) = (hz, hz);
        // The trip sensor stands just behind the feed sensor, the head where it was: a debit must be quick.
        board.trip_to_head_mil += board.feed_to_trip_mil - 100;
        (board.feed_to_trip_mil, board.trip_window_us) = (100, 24_000);
        let (records, totals) = run(&Bench::new(scenario), None);
        let pieces: Vec<usize> = records.iter().map(|record| record.piece).collect();
        assert_eq!(pieces, [0, 1, 2, 3, 4, 5], "{hz} Hz");
        let mut latencies: Vec<Time> = records.iter().map(PieceRecord::latency).collect();
        latencies.sort_unstable();
        let median = latencies[latencies.len() / 2];
        assert!(median > last, "{hz} Hz: {median:?} after {last:?}");
        last = median;
        for record in &records {
            assert!(record.entry_done < record.debit, "{hz} Hz: {record:?}");
        }
        let late = records.iter().filter(|record| !record.debit_in_time);
        let (late, missed) = (late.count(), totals.missed);
        match hz {
            1_000_000.. => assert_eq!((late, missed), (0, 0), "{hz} Hz"),
            _ => assert!(late == 6 && missed >= 6, "{hz} Hz: {late} {missed}"),
        }
    }
}

/// A piece of set 1 at 700 mills and one of set 0 at 550, by keys, with mechanics far faster than real ones.
fn two_sets() -> Bench {
    let piece = |set, value| Piece {
        entry: Entry::Keyboard,
        set,
        value_mills: Some(value),
        weight_g: None,
        slogan: None,
        key_indicator: None,
        count: 1,
    };
    let mut scenario = Scenario::from_toml(machine::JOB).unwrap();
    scenario.pieces = vec![piece(1, 700), piece(0, 550)];
    Bench::new(scenario)
}

/// Notes when a wire rises.
struct Rises(Wire, Vec<Time>);

impl Observer for Rises {
    fn event(&mut self, at: Time, event: &Event) {
        if let Event::Wire { wire, value: 1 } = event
            && *wire == self.0
        {
            self.1.push(at);
        }
    }
}

fn rises(bench: &Bench, wire: Wire) -> Vec<Time> {
    let mut rises = Rises(wire, Vec::new());
    let ending = bench
        .board(Schedule::Fast)
        .run(Time::from_s(100), &mut rises);
    assert_eq!(ending, Ending::Finished);
    rises.1
}

#[test]
fn a_piece_printed_after_a_cut_is_that_of_its_set() {
    let bench = two_sets();
    let (whole, _) = run(&bench, None);
    // Debited in set 0, and dark before the letter is at the head; recovery writes both sets again.
    let permit = *rises(&bench, Wire::PermitRail).last().unwrap();
    let (records, _) = run(&bench, Some(permit + Time::from_us(10)));
    let [first, second] = &records[..] else {
        panic!("{records:?}");
    };
    assert_eq!((first.set, first.value), (1, Mills(700)));
    assert_eq!((second.set, second.value), (0, Mills(550)));
    assert_eq!((second.piece, second.reprint), (1, false));
    assert_eq!(second.code, whole[1].code);
    assert_eq!(second.debit, permit, "booked before the cut");
}

#[test]
fn an_imprint_repeated_after_a_cut_is_told_from_a_new_one() {
    let bench = two_sets();
    // The last dot of the first piece is printed, and the unit does not hear of it.
    let printed = rises(&bench, Wire::PrintedRail)[0];
    let (records, _) = run(&bench, Some(printed + Time(1)));
    let (first, again) = (&records[0], &records[1]);
    assert!(!first.reprint && again.reprint, "{records:?}");
    assert_eq!((again.set, again.piece, again.index), (1, 0, 1));
    assert_eq!(
        (again.value, again.piece_count, &again.code),
        (first.value, first.piece_count, &first.code)
    );
    assert_eq!(again.debit, first.debit, "booked once");
}
