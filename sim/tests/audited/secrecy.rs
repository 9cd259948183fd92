//! Secrets on the whole board: no key in the waveform, and an opened mesh leaves nothing behind, cut or not.

use std::collections::BTreeSet;

use sim::auditor::Auditor;
use sim::auditor::oracle::{Inputs, Key};
use sim::{Device, Fault, Scenario, Scheduled, Time, Trace};

use crate::machine::{batch, board, broken, device, keyed, right};

/// The halves of every key of `device` and of the first block of each of its sets on `date`, in both byte orders.
fn halves(scenario: &Scenario, device: &Device) -> BTreeSet<u32> {
    let keys = Key::table(&device.secret.protected.0);
    let first = |key: &Key, opening: u8| {
        let inputs = Inputs {
            layout: 1,
            code_bytes: 4,
            device: scenario.device.number,
            opening,
            key_indicator: key.indicator,
            date: scenario.device.date.to_register(),
            value: 0,
            ascending: 0,
            count_before: 0,
        };
        key.chain(&inputs.blocks().unwrap()[..1])
    };
    let openings: Vec<u8> = scenario.device.sets.iter().map(|set| set.opening).collect();
    let blocks = keys.iter().flat_map(|key| {
        let firsts = openings.iter().map(|opening| first(key, *opening));
        key.parts().chain(firsts).collect::<Vec<_>>()
    });
    blocks
        .flat_map(|block| {
            [
                [block[0], block[1], block[2], block[3]],
                [block[4], block[5], block[6], block[7]],
            ]
        })
        .flat_map(|half| [u32::from_be_bytes(half), u32::from_le_bytes(half)])
        .collect()
}

#[test]
fn no_half_of_a_key_or_first_block_stands_in_the_waveform() {
    let scenario = Scenario {
        pieces: vec![keyed(0, 550), batch(1, 770, 2)],
        ..Scenario::default()
    };
    let device = device(&scenario);
    let mut board = board(&scenario, &device, right());
    let mut file = Vec::new();
    let mut trace = Trace::new(&mut file, board.now(), board.wires()).unwrap();
    board.run(Time::from_s(10), &mut trace);
    trace.finish().unwrap();
    let text = String::from_utf8(file).unwrap();
    let vectors = text
        .lines()
        .filter_map(|line| line.strip_prefix('b')?.split(' ').next());
    let values: BTreeSet<u32> = vectors
        .filter_map(|bits| u32::from_str_radix(bits, 2).ok())
        .collect();
    assert!(
        values.contains(&550) && values.len() > 200,
        "{} values",
        values.len()
    );
    let secrets = halves(&scenario, &device);
    assert_eq!(values.intersection(&secrets).count(), 0);
}

#[test]
fn an_opened_mesh_ends_all_franking_locks_with_its_reason_and_breaks_nothing() {
    // Microseconds from the opening to a cut, negative where the mesh opens in the dark, and how long it is dark.
    for cut in [
        None,
        Some((50, 100)),
        Some((50, 100_000)),
        Some((-1_000, 100_000)),
    ] {
        let scenario = Scenario {
            pieces: vec![batch(0, 550, 4)],
            ..Scenario::default()
        };
        let device = device(&scenario);
        let mut board = board(&scenario, &device, right());
        let mut auditor = Auditor::on(&scenario, &device);
        let at_ps = Time::from_ms(1_300).ps();
        board.inject(Scheduled {
            at_ps,
            fault: Fault::TamperOpen {},
        });
        if let Some((after_us, off_us)) = cut {
            board.inject(Scheduled {
                at_ps: at_ps.saturating_add_signed(after_us * 1_000_000),
                fault: Fault::PowerCut { off_us },
            });
        }
        board.run(Time::from_s(8), &mut auditor);
        assert!(board.piece() < 4);
        let after = board.device();
        assert!(
            after.secret.protected.0.iter().all(|byte| *byte == 0),
            "cut {cut:?}"
        );
        auditor.conclude(board.now(), 4 - board.piece(), &after);
        assert_eq!(broken(&auditor), [""; 0], "cut {cut:?}");
        let reason = hdl::regs::lock_reason::TAMPER as u8;
        assert_eq!(auditor.locked(), Some(reason), "cut {cut:?}");
    }
}
