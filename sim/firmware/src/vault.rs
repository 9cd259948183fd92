//! The protected area and what the cipher does with it: keys, their schedules, and slots of chained state.
//!
//! The rule that must never break: no key leaves, no key is used that was not checked against its key check value, and
//! a slot torn by a power cut reads as empty.

use crate::des::{Des, encipher};
use crate::machine::gate::{protected_area, work_ram};
use crate::map::gate;
use crate::map::gate::error::{ARGUMENT, EMPTY, KEY};
use crate::map::keys;

/// One preset key.
#[repr(C)]
struct Entry {
    /// Key indicator 7..0, number of DES keys 15..8.
    head: u32,
    check_value: u32,
    key: [[u8; 8]; 3],
}

/// Eight bytes of chained state, valid while the seal fits them.
#[repr(C)]
struct Slot {
    words: [u32; 2],
    seal: u32,
}

/// The protected area; it stays on battery, so nothing here may be trusted before it was checked.
#[repr(C)]
struct Area<S> {
    entries: [Entry; keys::ENTRIES as usize],
    /// Entry whose schedules stand below.
    entry: u32,
    /// Bit for each schedule computed.
    scheduled: u32,
    /// [`CHECKED`] once the key check value was found right.
    checked: u32,
    slots: [Slot; keys::SLOTS as usize],
    schedules: [S; 3],
}

/// `Assumed:` a word no single flip makes.
const CHECKED: u32 = 0x6b65_7921;
/// `Assumed:` makes the seal of a cleared slot wrong.
const SEAL: u32 = 0x736c_6f74;
const ENTRY_BYTES: usize = 32;
const _: () =
    assert!(size_of::<Entry>() == ENTRY_BYTES && keys::ENTRY_BYTES as usize == ENTRY_BYTES);

impl Slot {
    fn get(&self) -> Option<u64> {
        let [high, low] = self.words;
        (self.seal == high ^ low.rotate_left(1) ^ SEAL)
            .then_some(u64::from(high) << 32 | u64::from(low))
    }

    /// Clears first: a cut between the words leaves an empty slot.
    fn set(&mut self, value: u64) {
        self.clear();
        self.words = [(value >> 32) as u32, value as u32];
        self.seal = self.words[0] ^ self.words[1].rotate_left(1) ^ SEAL;
    }

    fn clear(&mut self) {
        *self = Self {
            words: [0; 2],
            seal: 0,
        };
    }
}

impl<S: Copy> Area<S> {
    /// Place and number of DES keys of the entry with this key indicator.
    fn entry(&self, indicator: u32) -> Option<(usize, usize)> {
        self.entries.iter().enumerate().find_map(|(place, entry)| {
            let count = (entry.head >> 8 & 0xff) as usize;
            (entry.head & 0xff == indicator && (1..=3).contains(&count)).then_some((place, count))
        })
    }

    /// Number of DES keys of the scheduled entry, when every schedule is there.
    fn key_count(&self) -> Option<usize> {
        let entry = self.entries.get(self.entry as usize)?;
        let count = (entry.head >> 8 & 0xff).clamp(1, 3);
        (self.scheduled == (1 << count) - 1).then_some(count as usize)
    }

    fn slot(&mut self, slot: u32) -> Option<&mut Slot> {
        self.slots.get_mut(slot as usize)
    }
}

fn schedule<D: Des>(area: &mut Area<D::Schedule>, indicator: u32, which: u32) -> u32 {
    let Some((place, count)) = area.entry(indicator) else {
        return ARGUMENT;
    };
    if which as usize >= count {
        return ARGUMENT;
    }
    area.checked = 0;
    if area.entry != place as u32 {
        area.scheduled = 0;
        area.entry = place as u32;
    }
    area.scheduled &= (1 << count) - 1;
    let schedule = D::schedule(&area.entries[place].key[which as usize]);
    area.schedules[which as usize] = schedule;
    area.scheduled |= 1 << which;
    0
}

fn check_key<D: Des>(area: &mut Area<D::Schedule>) -> u32 {
    let Some(count) = area.key_count() else {
        return KEY;
    };
    let zeros = encipher::<D>(0, &area.schedules, count).to_be_bytes();
    let found = u32::from_le_bytes([zeros[0], zeros[1], zeros[2], 0]);
    if area.entries[area.entry as usize % area.entries.len()].check_value & 0x00ff_ffff != found {
        area.checked = 0;
        return KEY;
    }
    area.checked = CHECKED;
    0
}

fn chain<D: Des>(area: &mut Area<D::Schedule>, destination: u32, source: u32, address: u32) -> u32 {
    let Some(block) = work_ram(address, 8) else {
        return ARGUMENT;
    };
    let chained = if source == gate::ZERO {
        Some(0)
    } else {
        let Some(slot) = area.slot(source) else {
            return ARGUMENT;
        };
        slot.get()
    };
    if area.slot(destination).is_none() {
        return ARGUMENT;
    }
    let (Some(count), CHECKED) = (area.key_count(), area.checked) else {
        return KEY;
    };
    let Some(chained) = chained else { return EMPTY };
    let block = block
        .iter()
        .fold(0, |word, byte| word << 8 | u64::from(*byte));
    let result = encipher::<D>(chained ^ block, &area.schedules, count);
    if let Some(slot) = area.slot(destination) {
        slot.set(result);
    }
    0
}

fn copy_out<S: Copy>(area: &mut Area<S>, slot: u32, address: u32, length: u32, clear: bool) -> u32 {
    let (1..=8, Some(bytes), Some(slot)) = (length, work_ram(address, length), area.slot(slot))
    else {
        return ARGUMENT;
    };
    let Some(value) = slot.get() else {
        return EMPTY;
    };
    for (to, from) in bytes.iter_mut().zip(value.to_be_bytes()) {
        *to = from;
    }
    if clear {
        slot.clear();
    }
    0
}

/// Answers one call at the gate.
#[inline(always)]
pub fn dispatch<D: Des>(operation: u32, a1: u32, a2: u32, a3: u32) -> u32 {
    let area = protected_area::<Area<D::Schedule>>();
    match operation {
        gate::SCHEDULE => schedule::<D>(area, a1, a2),
        gate::CHECK_KEY => check_key::<D>(area),
        gate::CHAIN => chain::<D>(area, a1, a2, a3),
        gate::ISSUE => copy_out(area, a1, a2, a3, true),
        gate::COPY => copy_out(area, a1, a2, a3, false),
        gate::WIPE if a1 == gate::ZERO => {
            area.slots.iter_mut().for_each(Slot::clear);
            0
        }
        gate::WIPE => match area.slot(a1) {
            Some(slot) => {
                slot.clear();
                0
            }
            None => ARGUMENT,
        },
        _ => ARGUMENT,
    }
}
