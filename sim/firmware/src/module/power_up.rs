//! Power-up of the module: wait for the unit's recovery, compare every set with the own copy, recall what survived.
//!
//! The rule that must never break: the unit's record is taken over only when it is at most one transaction ahead; anything
//! else locks the device, durably, before a word is said to the meter.

use super::ahead::Ahead;
use super::cipher::{Key, wipe};
use super::{Config, Data, INBOX, Module, owes, preset_word, today};
use crate::constants::SETS;
use crate::map::{CLOCK_BASE, CLOCK_STATUS, preset};
use crate::message::{Message, owed};
use crate::mirror::{Comparison, Mirror};
use crate::port::Port;
use crate::record::{WORDS, check_code, flag, flagged, word};
use crate::regs::{lock_reason, result};
use crate::unit;

/// No set of the unit is selected.
const NO_SET: u8 = 0xff;

fn config() -> Config {
    let layout = preset_word(preset::LAYOUT).clamp(1, 4) as u8;
    Config {
        device: preset_word(preset::DEVICE) & 0x00ff_ffff,
        strategy: preset_word(preset::STRATEGY),
        policy: preset_word(preset::POLICY),
        layout,
        code_bytes: preset_word(preset::CODE_BYTES).clamp(1, 8) as u8,
        ahead: preset_word(preset::AHEAD),
        trigger: preset_word(preset::TRIGGER),
    }
}

impl<P: Port> Module<P> {
    /// Brings the module into service.
    #[inline(never)]
    pub fn power_up(mut port: P) -> Self {
        unit::wait_until_ready(&mut port);
        crate::machine::registers::write(CLOCK_BASE + CLOCK_STATUS, 1);
        let data = Data {
            set: (preset_word(preset::FIRST_SET) as usize % SETS) as u8,
            date: today(),
            key_indicator: preset_word(preset::KEY_INDICATOR) as u8,
        };
        let mut module = Self {
            port,
            config: config(),
            data,
            records: [[0; WORDS]; SETS],
            mirror: Mirror::default(),
            selected: NO_SET,
            c1: None,
            key: Key::Unscheduled,
            missing_key: None,
            ahead: Ahead::default(),
            inbox: [const { None }; INBOX],
            lock_reported: false,
        };
        let opened = module.lock_if_opened();
        module.adopt_records();
        if !opened {
            // The protected area answers.
            for slot in 1..crate::map::keys::SLOTS {
                wipe(slot);
            }
            module.recall_c1();
        }
        module
    }

    /// Compares each set with its copy.
    #[inline(never)]
    fn adopt_records(&mut self) {
        let first = self.data.set;
        let mut lost = false;
        // The first set last: it stays selected.
        for step in 1..=SETS as u8 {
            let set = (first + step) % SETS as u8;
            if unit::select(&mut self.port, set) != result::OK {
                continue;
            }
            self.selected = set;
            let record = unit::record();
            self.records[usize::from(set)] = record;
            match self.mirror.compare(set, &record) {
                Comparison::Lost => lost = true,
                Comparison::Agree | Comparison::Adopted => unit::peer_check(check_code(&record)),
            }
        }
        if lost && unit::device_lock().is_none() {
            self.lock(lock_reason::MIRROR_LOST);
        }
    }

    /// Answers the meter's first word: the state, what is owed, and a lock.
    pub(super) fn greet(&mut self) {
        let ready = self.ready();
        self.port.send(&ready);
        for set in 0..SETS {
            let record = &self.records[set];
            if !owes(record) || flagged(record, flag::LOCKED) {
                continue;
            }
            let (place, state) = if flagged(record, flag::PENDING) {
                (word::INTENT_VALUE, owed::PENDING)
            } else {
                (word::BOOKED_VALUE, owed::UNPRINTED)
            };
            let value = record[place] & 0x00ff_ffff;
            self.port.send(&Message::Owed {
                set: set as u8,
                value,
                state,
            });
        }
        self.lock_reported = false;
        self.report_lock();
    }
}
