//! The product's own programs on the real core: what its RTL does on the board is what the modelled processors did.
//!
//! Each run of a board writes a tape for each processor: all that enters the core, and all that it does, cycle by
//! cycle. With `IBEX_BENCH` naming the bench built by `sim/ibex/build.sh` the RTL plays every tape, and any
//! difference fails; `UPDATE_GOLDEN=1` then writes `sim/ibex/results.json`, `IBEX_FULL=1` takes the long list too.
//! Without a bench the tapes must be those that the real core has agreed to.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

mod canaries;
#[path = "../common/mod.rs"]
mod common;
mod figures;
#[path = "../machine/mod.rs"]
mod machine;
mod player;
mod runs;
mod tape;

use figures::{Compared, Figures, Results};
use machine::Bench;
use player::{Player, bench};
use runs::Run;
use sim::{Board, Ending, Processor, Program, Schedule, Time};
use std::io::Write;
use tape::Tape;

/// A tape on its way to its player.
struct Playing {
    program: &'static str,
    player: Player,
    tape: Tape<Box<dyn Write>>,
}

impl Playing {
    fn start(run: &Run, board: &Board, core: Processor, program: &Program, single: bool) -> Self {
        let (player, to) = Player::start(run.every_cycle);
        Self {
            program: match (core, single) {
                (Processor::Module, true) => "single",
                (Processor::Module, false) => "module",
                (Processor::Meter, _) => "meter",
            },
            player,
            tape: Tape::new(board, core, program, to),
        }
    }

    /// Ends tape and player; what differed, in words, if something did.
    fn end(self, run: &Run, now: Time) -> Result<Compared, String> {
        let (figures, written) = self.tape.finish(now);
        let error = written.map(drop).err();
        let Figures {
            starts,
            instructions,
            transfers,
            cycles,
            ..
        } = figures;
        let expected = format!(
            "same: {starts} runs, {instructions} instructions, {transfers} transfers, {cycles} cycles,"
        );
        match self.player.verdict() {
            Some((same, text)) if !same || !text.starts_with(&expected) || error.is_some() => {
                Err(format!(
                    "{}, {}: {error:?}\n{expected}\n{text}",
                    run.name, self.program
                ))
            }
            _ => Ok(Compared {
                run: run.name.clone(),
                program: self.program.to_owned(),
                figures,
            }),
        }
    }
}

/// Runs a board beside the real cores, as many as it has processors.
fn compare(run: &Run) -> Result<Vec<Compared>, String> {
    let mut setup = Bench::new(run.scenario.clone());
    if let Some((firmware, _)) = &run.programs {
        setup.firmware = firmware.clone();
    }
    let mut board = setup.board(Schedule::Fast);
    let firmware = &setup.firmware;
    let single = firmware.meter.is_none();
    let start = |core, program| Playing::start(run, &board, core, program, single);
    let mut module = start(Processor::Module, &firmware.module);
    let mut meter = firmware
        .meter
        .as_ref()
        .map(|program| start(Processor::Meter, program));
    let tapes = &mut (
        &mut module.tape,
        meter.as_mut().map(|meter| &mut meter.tape),
    );
    let ending = match run.programs {
        None => board.run(Time::from_s(60), tapes),
        Some((_, time)) => {
            board.run_until(time, tapes);
            Ending::Finished
        }
    };
    let now = board.now();
    let mut compared = vec![module.end(run, now)?];
    if let Some(meter) = meter {
        compared.push(meter.end(run, now)?);
    }
    match ending {
        Ending::Finished => Ok(compared),
        other => Err(format!("{}: {other:?}", run.name)),
    }
}

/// Compares every run and says how much that was.
fn compare_all(runs: &[Run]) -> Vec<Compared> {
    let results: Vec<_> = runs.iter().map(compare).collect();
    let failures: Vec<_> = results
        .iter()
        .filter_map(|run| run.as_ref().err())
        .collect();
    assert!(
        failures.is_empty(),
        "{} of {} runs differ; the first:\n{}",
        failures.len(),
        runs.len(),
        failures[0]
    );
    let compared: Vec<Compared> = results.into_iter().flatten().flatten().collect();
    for Compared {
        run,
        program,
        figures,
    } in &compared
    {
        println!(
            "{run}, {program}: {} instructions, {} cycles",
            figures.instructions, figures.cycles
        );
    }
    let sum = |of: fn(&Figures) -> u64| compared.iter().map(|c| of(&c.figures)).sum::<u64>();
    println!(
        "{} instructions, {} transfers, {} interrupts, {} cycles of {} programs compared",
        sum(|f| f.instructions),
        sum(|f| f.transfers),
        sum(|f| f.interrupts),
        sum(|f| f.cycles),
        compared.len()
    );
    compared
}

/// What was compared now is what stands in the results file; with a bench it may be written there.
fn check(now: Vec<Compared>, list: fn(&mut Results) -> &mut Vec<Compared>) {
    let mut kept = Results::read();
    if bench().is_some() && std::env::var_os("UPDATE_GOLDEN").is_some() {
        *list(&mut kept) = now.clone();
        kept.write();
        kept = Results::read();
    }
    let kept = list(&mut kept);
    let differs = |at: &usize| now.get(*at) != kept.get(*at);
    if let Some(at) = (0..now.len().max(kept.len())).find(differs) {
        panic!(
            "sim/ibex/results.json is not what the board does now; UPDATE_GOLDEN=1 sim/ibex/check \
             (with --full for the long list) asks the real core\nkept {:#?}\nnow {:#?}",
            kept.get(at),
            now.get(at)
        );
    }
}

#[test]
fn the_firmware_runs_as_on_the_real_core() {
    check(compare_all(&runs::short()), |results| &mut results.short);
    if std::env::var_os("IBEX_FULL").is_some() {
        check(compare_all(&runs::full()), |results| &mut results.full);
    }
}

#[test]
fn the_results_kept_are_whole() {
    let kept = Results::read();
    assert_eq!((kept.schema, kept.rtl.as_str()), (1, common::tools::RTL));
    assert!(!kept.verilator.is_empty() && !kept.compiler.is_empty());
    for (list, runs) in [(&kept.short, runs::short()), (&kept.full, runs::full())] {
        let names: Vec<_> = runs.iter().map(|run| &run.name).collect();
        let mut kept_names: Vec<_> = list.iter().map(|compared| &compared.run).collect();
        kept_names.dedup();
        assert_eq!(kept_names, names);
        for Compared { run, figures, .. } in list {
            let Figures {
                starts,
                instructions,
                cycles,
                asleep_cycles,
                ..
            } = figures;
            assert!(
                *starts > 0 && instructions + asleep_cycles <= *cycles,
                "{run}"
            );
        }
    }
}
