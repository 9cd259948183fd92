//! A bank for the bench: it answers at once, and a paged one keeps its words until they are programmed.

use hdl::record::{PAGE_WORDS, blank_bank};
use hdl::{BankIn, BankOut};

/// A bank that answers at once; a paged one keeps words until `program`.
#[derive(Clone)]
pub struct Memory {
    /// What stands in it.
    pub words: Vec<u32>,
    paged: bool,
    buffer: Vec<(u32, u32)>,
    asked: Option<BankIn>,
    /// Its pins.
    pub out: BankOut,
}

impl Memory {
    pub fn new(paged: bool) -> Self {
        Self {
            words: blank_bank(),
            paged,
            buffer: Vec::new(),
            asked: None,
            out: BankOut::default(),
        }
    }

    /// One edge; answers the words that now stand in the memory.
    pub fn tick(&mut self, pins: BankIn) -> Vec<(u32, u32)> {
        let Some(asked) = self.asked.take() else {
            if pins.read || pins.write.asserted() || pins.program.asserted() {
                self.asked = Some(pins);
                self.out.busy = true;
            }
            return Vec::new();
        };
        self.out.busy = false;
        let mut stored = Vec::new();
        match (asked.read, asked.write.asserted(), self.paged) {
            (true, _, _) => self.out.data = self.words[asked.address as usize],
            (_, true, true) => self.buffer.push((asked.address, asked.data)),
            (_, true, false) => stored.push((asked.address, asked.data)),
            _ => {
                stored.append(&mut self.buffer);
                let same = |(at, _): &(u32, u32)| at / PAGE_WORDS == asked.address / PAGE_WORDS;
                assert!(stored.iter().all(same));
            }
        }
        for (address, word) in &stored {
            self.words[*address as usize] = *word;
        }
        stored
    }

    /// The supply goes: the page buffer is lost, the words in flight are torn.
    pub fn cut(&mut self, noise: u32) {
        let in_flight = self.asked.take().filter(|asked| !asked.read);
        if let Some(BankIn { address, .. }) = in_flight {
            let page = address / PAGE_WORDS * PAGE_WORDS;
            let torn = if self.paged {
                page..page + PAGE_WORDS
            } else {
                address..address + 1
            };
            torn.for_each(|word| self.words[word as usize] = noise.rotate_left(word));
        }
        self.buffer.clear();
        self.out = BankOut::default();
    }
}
