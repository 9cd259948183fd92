//! What the two banks hold of a set, read from outside the unit.
//!
//! The rule that must never break: nothing of the unit is asked; the words in the banks are the evidence.

use hdl::record::{MARKER_VALID, Record, WORDS, address};

use super::Bench;

/// Each bank holds `record` for `set` in its one valid slot, and no torn word in it.
pub fn assert_both_banks_hold(bench: &Bench, set: u32, record: &Record, what: &str) {
    for (bank, name) in [(&bench.a, "A"), (&bench.b, "B")] {
        let valid = |slot: u32| bank.words[address(set, slot, 32) as usize] == MARKER_VALID;
        let slots: Vec<u32> = (0..2).filter(|slot| valid(*slot)).collect();
        assert_eq!(
            slots.len(),
            1,
            "{what}: bank {name} has {} valid slots",
            slots.len()
        );
        let base = address(set, slots[0], 0) as usize;
        let markers = (0..2).map(|slot| address(set, slot, 32) as usize);
        let torn = (base..base + WORDS)
            .chain(markers)
            .find(|at| bank.torn[*at]);
        assert_eq!(torn, None, "{what}: bank {name} has a torn word");
        assert_eq!(
            bank.words[base..base + WORDS],
            record[..],
            "{what}: bank {name} differs"
        );
    }
}
