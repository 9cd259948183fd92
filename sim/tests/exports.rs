//! What a run can be looked at with: folded stacks and the timeline say exactly what happened.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod machine;

use std::collections::BTreeMap;

use machine::Bench;
use serde_json::Value;
use sim::ledger::Ledger;
use sim::{
    Board, Ending, Fault, Folded, Observer, Perfetto, PieceRecord, Processor, Recorder, Scenario,
    Schedule, Scheduled, Strategy, Time,
};

fn bench(strategy: Strategy) -> Bench {
    Bench::new(Scenario {
        strategy,
        ..Scenario::from_toml(machine::JOB).unwrap()
    })
}

/// Runs the job to its end.
fn run(bench: &Bench, observer: &mut impl Observer) -> (Board, Vec<PieceRecord>) {
    let mut board = bench.board(Schedule::Fast);
    let mut recorder = Recorder::new(&bench.scenario, &bench.device);
    let ending = board.run(Time::from_s(60), &mut (&mut recorder, observer));
    assert_eq!(ending, Ending::Finished);
    (board, recorder.records)
}

/// Cycles of one processor's chains.
fn of(chains: &BTreeMap<String, u64>, processor: &str) -> u64 {
    let own = chains
        .iter()
        .filter(|(chain, _)| chain.starts_with(processor));
    own.map(|(_, cycles)| cycles).sum()
}

#[test]
fn folded_stacks_sum_to_every_cycle_of_each_processor() {
    let reset = u64::from(sim::cpu::Timing::ibex().cycles.reset);
    for strategy in [Strategy::TwoRoutine, Strategy::Single] {
        let bench = bench(strategy);
        let mut folded = Folded::new(&bench.firmware);
        let (board, _) = run(&bench, &mut folded);
        let chains = folded.cycles();
        for (name, processor) in [("module", Processor::Module), ("meter", Processor::Meter)] {
            let cycles = board.cpu(processor).map(|cpu| cpu.cycle() - reset);
            assert_eq!(of(&chains, name), cycles.unwrap_or(0), "{strategy} {name}");
        }
    }
}

#[test]
fn folded_stacks_show_who_called_whom() {
    let bench = bench(Strategy::TwoRoutine);
    let mut folded = Folded::new(&bench.firmware);
    run(&bench, &mut folded);
    let mut text = Vec::new();
    folded.write(&mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let has = |start: &str, end: &str| {
        text.lines()
            .filter_map(|line| line.rsplit_once(' '))
            .any(|(chain, _)| chain.starts_with(start) && chain.ends_with(end))
    };
    assert!(has("meter;_main;", ";compile_frame;draw_stamp"), "{text}");
    assert!(has("module;_main;", ";gate;gate_dispatch"), "{text}");
    assert!(has("module;_main;", ";wait_for_result;asleep"), "{text}");
    assert!(
        has("meter;_main;", ";receive;_link"),
        "an interrupt: {text}"
    );
}

/// A slice or one end of a span: track, name, instant and length in picoseconds.
#[derive(Debug)]
struct Entry {
    kind: String,
    track: u64,
    name: String,
    at: u64,
    length: u64,
}

/// Microseconds with six decimals.
fn ps(value: &Value) -> u64 {
    (value.as_f64().unwrap_or(0.0) * 1e6).round() as u64
}

/// The timeline of a run, with the names of its tracks.
fn timeline(text: &[u8]) -> (Vec<Entry>, BTreeMap<u64, String>) {
    let file: Value = serde_json::from_slice(text).unwrap();
    let (mut entries, mut tracks) = (Vec::new(), BTreeMap::new());
    for event in file["traceEvents"].as_array().unwrap() {
        let track = event["tid"].as_u64().unwrap();
        let name = event["name"].as_str().unwrap().to_owned();
        match event["ph"].as_str().unwrap() {
            "M" if name == "thread_name" => {
                let name = event["args"]["name"].as_str().unwrap();
                let process = event["pid"].as_u64().unwrap();
                tracks.insert(track, format!("{process} {name}"));
            }
            "M" => assert_eq!(name, "process_name"),
            kind => entries.push(Entry {
                kind: kind.to_owned(),
                track,
                name,
                at: ps(&event["ts"]),
                length: ps(&event["dur"]),
            }),
        }
    }
    (entries, tracks)
}

/// Slices of each track lie inside or beside each other.
fn check_nesting(entries: &[Entry]) {
    let mut tracks: BTreeMap<u64, Vec<(u64, u64)>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.kind == "X") {
        let track = tracks.entry(entry.track).or_default();
        track.push((entry.at, entry.at + entry.length));
    }
    for (track, mut slices) in tracks {
        slices.sort_by_key(|(from, to)| (*from, u64::MAX - to));
        let mut open: Vec<u64> = Vec::new();
        for (from, to) in slices {
            open.retain(|end| *end > from);
            let fits = open.last().is_none_or(|end| to <= *end);
            assert!(
                fits,
                "track {track}: {from} to {to} crosses {:?}",
                open.last()
            );
            open.push(to);
        }
    }
}

#[test]
fn the_timeline_nests_and_its_spans_are_the_records() {
    for strategy in [Strategy::TwoRoutine, Strategy::Single, Strategy::Pipelined] {
        let bench = bench(strategy);
        let mut text = Vec::new();
        let mut perfetto = Perfetto::new(&mut text, &bench.scenario, &bench.firmware).unwrap();
        let mut ledger = Ledger::on(&bench.scenario, &bench.firmware);
        let (board, records) = run(&bench, &mut (&mut perfetto, &mut ledger));
        perfetto.finish(&records).unwrap();
        let (entries, tracks) = timeline(&text);
        check_nesting(&entries);
        for record in &records {
            let name = format!("piece {}", record.index + 1);
            let span = entries.iter().filter(|entry| entry.name.starts_with(&name));
            let ends: Vec<u64> = span.map(|entry| entry.at).collect();
            let mut expected = [record.entry_done.ps(), record.print_ready.ps()];
            expected.sort_unstable();
            assert_eq!(ends, expected, "{strategy} {name}");
        }
        // Every sleep is there, to the picosecond.
        let account = ledger.account(Processor::Module);
        let asleep = account
            .iter()
            .filter(|(cause, _)| cause.ends_with("asleep"));
        let cycles: u64 = asleep.map(|(_, cycles)| cycles).sum();
        let processor = tracks
            .iter()
            .find(|(_, name)| name.ends_with("processor"))
            .unwrap();
        let slept = entries
            .iter()
            .filter(|entry| entry.track == *processor.0 && entry.name == "asleep");
        let ps: u64 = slept.map(|entry| entry.length).sum();
        assert_eq!(ps, cycles * board.module_clock().period().ps());
    }
}

#[test]
fn a_timeline_across_a_power_cut_nests_too() {
    let bench = bench(Strategy::TwoRoutine);
    let mut board = bench.board(Schedule::Fast);
    let at_ps = Time::from_ms(9).ps();
    let fault = Fault::PowerCut { off_us: 1_000 };
    board.inject(Scheduled { at_ps, fault });
    let mut text = Vec::new();
    let mut perfetto = Perfetto::new(&mut text, &bench.scenario, &bench.firmware).unwrap();
    board.run_until(Time::from_ms(100), &mut perfetto);
    perfetto.finish(&[]).unwrap();
    let (entries, tracks) = timeline(&text);
    assert!(entries.len() > 100);
    check_nesting(&entries);
    // The supply comes back a millisecond after the cut; what lasts until then is torn long before.
    let dark = at_ps + Time::from_us(900).ps();
    let alive = |entry: &&Entry| (entry.at..entry.at + entry.length).contains(&dark);
    for entry in entries.iter().filter(alive) {
        let track = &tracks[&entry.track];
        assert!(!track.ends_with("processor"), "{entry:?}");
        assert!(!track.ends_with("accounting unit"), "{entry:?}");
    }
}
