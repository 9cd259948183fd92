//! Every claim of US 6,853,986 that the machine stands for names the test that shows it, and that test exists.
//!
//! The two claims about when the code is computed (10 and 11) are shown here, by the instants of a run.

#![allow(clippy::unwrap_used)]

use codec::{Decoder, Message};
use hdl::regs;
use sim::{
    Ending, Entry, Event, Observer, Policy, Processor, Recorder, Scenario, Setup, Time, Trigger,
    map,
};
use std::path::Path;

/// Claim, what it says in short, file, test.
const CLAIMS: &[(u32, &str, &str, &str)] = &[
    (
        1,
        "two processors; new data are judged at once and recalculate the code in two routines",
        "sim/tests/franking/system_data.rs",
        "routine_1_ends_within_its_bound_after_the_receipt_of_relevant_data",
    ),
    (
        2,
        "a data authorization code, its key protected against access, a further unit for accounting",
        "sim/tests/franking/system_data.rs",
        "a_hostile_program_reads_no_key",
    ),
    (
        3,
        "the first eight bytes are computed in advance each day; a hardware accounting unit stores its result",
        "sim/tests/franking/precalculation.rs",
        "only_the_blocks_that_the_piece_decides_are_left_after_its_request",
    ),
    (
        4,
        "the ascending register value is predicted and finishes the code",
        "sim/tests/audited/random.rs",
        "every_code_of_thousands_of_random_pieces_is_the_oracles",
    ),
    (
        5,
        "equal values: the next code is computed right after the debit",
        "tests/run_command.rs",
        "each_strategy_leaves_fewer_blocks_after_the_end_of_entry",
    ),
    (
        6,
        "precalculated data and keys in protected areas of battery-backed SRAM",
        "sim/tests/cipher/main.rs",
        "nothing_but_work_ram_is_read_or_written_for_the_caller",
    ),
    (
        7,
        "identifier, key indicator, date, value and ascending register go into the code",
        "sim/tests/audited/random.rs",
        "every_code_of_thousands_of_random_pieces_is_the_oracles",
    ),
    (
        8,
        "DES or triple DES",
        "sim/tests/cipher/main.rs",
        "triple_des_gives_the_published_answers",
    ),
    (
        9,
        "all data are preset, new ones validated at once, the code printed in the image",
        "tests/barcode.rs",
        "a_strangers_decoder_reads_the_books_from_every_letter",
    ),
    (
        10,
        "the code comes after the end of entry and before the accounting",
        "tests/claims.rs",
        "the_code_comes_after_the_end_of_entry_and_before_the_accounting",
    ),
    (
        11,
        "the code comes from the insertion of the letter on and before the accounting",
        "tests/claims.rs",
        "the_code_comes_from_the_insertion_on_and_before_the_accounting",
    ),
    (
        12,
        "at least the machine identifier is precalculated",
        "sim/tests/franking/precalculation.rs",
        "only_the_blocks_that_the_piece_decides_are_left_after_its_request",
    ),
    (
        13,
        "at least machine identifier and date are precalculated",
        "sim/tests/franking/precalculation.rs",
        "only_the_blocks_that_the_piece_decides_are_left_after_its_request",
    ),
    (
        14,
        "the next code is begun with the ascending register before its data come",
        "tests/run_command.rs",
        "each_strategy_leaves_fewer_blocks_after_the_end_of_entry",
    ),
];

#[test]
fn every_claim_names_a_test_that_exists() {
    let claims: Vec<u32> = CLAIMS.iter().map(|(claim, ..)| *claim).collect();
    assert_eq!(claims, (1..=14).collect::<Vec<_>>());
    for (claim, _, file, test) in CLAIMS {
        let text =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        assert!(
            text.contains(&format!("#[test]\nfn {test}()")),
            "claim {claim}: no test {test} in {file}"
        );
    }
}

/// When a keyed letter's data were complete, its letter inserted, its code given away whole, its debit started.
#[derive(Debug, Default)]
struct Instants {
    entered: Time,
    inserted: Time,
    code_sent: Option<Time>,
    debit_started: Option<Time>,
    decoder: Decoder,
}

impl Observer for Instants {
    fn event(&mut self, _at: Time, event: &Event) {
        match event {
            Event::Link {
                from: Processor::Module,
                byte,
                stored,
                ..
            } => {
                if let Some(Ok(Message::Code(_))) = self.decoder.push(*byte) {
                    self.code_sent = self.code_sent.or(Some(*stored));
                }
            }
            Event::Access(access)
                if access.write
                    && access.address == map::UNIT_BASE + regs::COMMAND
                    && access.value == regs::command::DEBIT =>
            {
                self.debit_started = self.debit_started.or(Some(access.start));
            }
            _ => {}
        }
    }
}

/// One keyed letter under the order of the claims: code, then accounting.
fn keyed(trigger: Trigger) -> Instants {
    let mut scenario = Scenario {
        trigger,
        policy: Policy::ReleaseFirst,
        ..Scenario::letters()
    };
    scenario.pieces.truncate(1);
    assert_eq!(scenario.pieces[0].entry, Entry::Keyboard);
    let setup = Setup::new(scenario).unwrap();
    let mut board = setup
        .board(hdl::unit(hdl::Backend::default()).unwrap())
        .unwrap();
    let mut recorder = Recorder::new(&setup.scenario, &setup.device);
    let mut instants = Instants::default();
    assert_eq!(
        board.run(Time::from_s(60), &mut (&mut recorder, &mut instants)),
        Ending::Finished
    );
    instants.entered = recorder.records[0].entry_done;
    instants.inserted = instants.entered + Time::from_ms(setup.scenario.board.insert_ms);
    instants
}

#[test]
fn the_code_comes_after_the_end_of_entry_and_before_the_accounting() {
    let instants = keyed(Trigger::Entry);
    let (code, debit) = (instants.code_sent.unwrap(), instants.debit_started.unwrap());
    assert!(
        instants.entered < code && code < instants.inserted && code < debit,
        "{instants:?}"
    );
}

#[test]
fn the_code_comes_from_the_insertion_on_and_before_the_accounting() {
    let instants = keyed(Trigger::Insertion);
    let (code, debit) = (instants.code_sent.unwrap(), instants.debit_started.unwrap());
    assert!(instants.inserted < code && code < debit, "{instants:?}");
}
