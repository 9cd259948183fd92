//! What the module finds wrong at power-up locks the device durably, before a code leaves.

use hdl::regs::lock_reason;
use sim::map::preset;
use sim::{CipherCode, Device, Entry, Firmware, Scenario, Time};

use super::office::{resume, run};
use super::piece;

/// A device that has franked one letter, and the job it did.
fn used() -> (Scenario, Device) {
    let scenario = Scenario {
        pieces: vec![piece(Entry::Keyboard, 0, 550, 1)],
        ..Scenario::default()
    };
    let office = run(&scenario, Time::from_s(10));
    office.held("first letter");
    (scenario, office.device)
}

/// Lock reason after a second letter was tried with `device`.
fn lock_of(scenario: &Scenario, device: &Device) -> Option<u8> {
    let firmware = Firmware::dual(CipherCode::Table, None, None).unwrap();
    let office = resume(scenario, device, &firmware, Time::from_s(4));
    let printed = office.notes.pictures.len();
    assert_eq!(printed, usize::from(office.auditor.locked().is_none()));
    office.auditor.locked()
}

#[test]
fn an_untouched_device_franks_on() {
    let (scenario, device) = used();
    assert_eq!(lock_of(&scenario, &device), None);
}

#[test]
fn a_lost_mirror_locks() {
    let (scenario, mut device) = used();
    let copies = preset::FREE as usize..preset::FREE as usize + 2 * 76;
    device.sram.0[copies].fill(0x55);
    assert_eq!(
        lock_of(&scenario, &device),
        Some(lock_reason::MIRROR_LOST as u8)
    );
}

#[test]
fn a_unit_three_transactions_ahead_of_its_mirror_locks() {
    let (scenario, device) = used();
    let firmware = Firmware::dual(CipherCode::Table, None, None).unwrap();
    // The mirror as power-up leaves it, before the second letter: intent, debit and confirmation are missing in it.
    let early = resume(&scenario, &device, &firmware, Time::from_ms(400)).device;
    let mut late = resume(&scenario, &device, &firmware, Time::from_s(10)).device;
    late.sram = early.sram;
    assert_eq!(
        lock_of(&scenario, &late),
        Some(lock_reason::MIRROR_LOST as u8)
    );
}

#[test]
fn banks_put_back_to_an_older_state_lock() {
    let (scenario, device) = used();
    let unit = hdl::unit(hdl::Backend::default()).unwrap();
    let fresh = sim::commission(&scenario.device, unit, scenario.seed).unwrap();
    let mut device = device;
    (device.bank_a, device.bank_b) = (fresh.bank_a, fresh.bank_b);
    assert_eq!(
        lock_of(&scenario, &device),
        Some(lock_reason::MIRROR_LOST as u8)
    );
}

#[test]
fn a_key_that_fails_its_check_value_locks() {
    let (scenario, mut device) = used();
    device.secret.protected.0[9] ^= 0x10;
    assert_eq!(
        lock_of(&scenario, &device),
        Some(lock_reason::KEY_CHECK as u8)
    );
}
