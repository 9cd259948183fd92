//! A whole board under audit: commissioned, run to the end of its mail, inspected.

use std::sync::{Arc, OnceLock};

use hdl::{AccountingUnit, Backend, unit};
use sim::auditor::Auditor;
use sim::cpu::Timing;
use sim::{
    Board, CipherCode, Device, Ending, Entry, Firmware, Observer, Piece, Scenario, Strategy, Time,
    commission, configure,
};

/// No job in these tests takes longer. `Assumed:` some seconds a piece, keys and letters included.
pub const LIMIT: Time = Time::from_s(300);

pub fn right() -> Box<dyn AccountingUnit> {
    unit(Backend::Reference).unwrap()
}

/// A commissioned device, set up for `scenario`.
pub fn device(scenario: &Scenario) -> Device {
    let mut device = commission(&scenario.device, right(), scenario.seed).unwrap();
    configure(&mut device, scenario);
    device
}

fn programs(code: CipherCode, strategy: Strategy) -> &'static Firmware {
    static PROGRAMS: [OnceLock<Firmware>; 4] = [const { OnceLock::new() }; 4];
    let single = strategy == Strategy::Single;
    let place = usize::from(single) * 2 + usize::from(code == CipherCode::Compact);
    PROGRAMS[place].get_or_init(|| {
        if single {
            Firmware::single(code, None).unwrap()
        } else {
            Firmware::dual(code, None, None).unwrap()
        }
    })
}

/// A board with `device` in it and `unit` on it, before power-up.
pub fn board(scenario: &Scenario, device: &Device, unit: Box<dyn AccountingUnit>) -> Board {
    let firmware = programs(scenario.cipher_code, scenario.strategy);
    Board::new(scenario, device, unit, firmware, &Arc::new(Timing::ibex())).unwrap()
}

/// Runs the mail to its end under audit, `observer` beside the auditor.
pub fn run<O: Observer>(
    scenario: &Scenario,
    unit: Box<dyn AccountingUnit>,
    observer: O,
) -> (Auditor, O) {
    let device = device(scenario);
    let mut board = board(scenario, &device, unit);
    let mut observers = (Auditor::on(scenario, &device), observer);
    let ending = board.run(LIMIT, &mut observers);
    let (mut auditor, observer) = observers;
    conclude(&board, &ending, &mut auditor);
    (auditor, observer)
}

/// The end of a run, for the auditor: a program that died or a job that is not done counts as a piece left.
pub fn conclude(board: &Board, ending: &Ending, auditor: &mut Auditor) {
    let left = usize::from(*ending != Ending::Finished);
    auditor.conclude(board.now(), left, &board.device());
}

/// Names of the broken invariants; each breach is printed.
pub fn broken(auditor: &Auditor) -> Vec<&'static str> {
    auditor.breaches().for_each(|breach| println!("{breach}"));
    auditor
        .breaches()
        .map(|breach| breach.invariant.name())
        .collect()
}

/// A piece keyed in.
pub fn keyed(set: u8, value: u32) -> Piece {
    Piece {
        entry: Entry::Keyboard,
        set,
        value_mills: Some(value),
        weight_g: None,
        slogan: None,
        key_indicator: None,
        count: 1,
    }
}

/// A batch of `count` equal pieces.
pub fn batch(set: u8, value: u32, count: u32) -> Piece {
    Piece {
        entry: Entry::Batch,
        count,
        ..keyed(set, value)
    }
}

/// What the module says of itself, in the town of that name.
pub fn ready(town: [u8; 16]) -> codec::Ready {
    codec::Ready {
        device: 0,
        licence: 0,
        set: 0,
        opening: 0,
        layout: 1,
        code_bytes: 4,
        strategy: 1,
        policy: 1,
        trigger: 0,
        date: 0,
        key_indicator: 1,
        town,
    }
}
