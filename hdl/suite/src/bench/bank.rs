//! A memory bank as the unit sees it: immediate or paged, sound or failing in every way the unit must live with.
//!
//! Written apart from the board on purpose, so that two models of a bank check the unit. The rule that must never break:
//! the bank keeps the timing that the pin contract states, no better and no worse.

use hdl::record::{BANK_WORDS, MARKER_VALID, PAGE_WORDS, blank_bank};
use hdl::{BankIn, BankOut};

/// What a bank has been asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Read(u32),
    Write(u32, u32),
    Program(u32),
}

/// What torn words read as until they are rewritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Torn {
    /// All of them this word.
    Word(u32),
    /// What was being written when the cut came: a torn write that looks like a finished one.
    Finished,
}

/// A bank of words, immediate or paged.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// The stored words.
    pub words: Vec<u32>,
    /// Words that a cut has torn: they read as anything until rewritten.
    pub torn: Vec<bool>,
    /// Extra busy clocks of an access.
    pub waits: u32,
    /// Extra busy clocks of a page write; of an access in a bank without pages.
    pub page_waits: u32,
    /// Words go to a page buffer first.
    pub paged: bool,
    /// The bank does not answer at all.
    pub missing: bool,
    /// Every access from now on reports an error.
    pub erring: bool,
    /// The bank stays busy for ever.
    pub stuck: bool,
    /// A word that has stopped taking what is written to it.
    pub worn: Option<u32>,
    /// Nothing that is written takes any more.
    pub frozen: bool,
    /// What torn words read as; anything when it is not given.
    pub torn_reads: Option<Torn>,
    /// The unit has been flipped at: what it asks may make no sense.
    pub lenient: bool,
    /// What the words would be had no cut come.
    meant: Vec<u32>,
    buffer: Vec<(u32, u32)>,
    work: Option<(Work, u32)>,
    out: BankOut,
    noise: u32,
}

impl Bank {
    /// A bank as it leaves manufacture, with that many extra busy clocks for each access.
    #[must_use]
    pub fn new(paged: bool, waits: u32) -> Self {
        Self {
            words: blank_bank(),
            torn: vec![false; BANK_WORDS],
            waits,
            page_waits: if paged { waits + 5 } else { waits },
            paged,
            missing: false,
            erring: false,
            stuck: false,
            worn: None,
            frozen: false,
            torn_reads: None,
            lenient: false,
            meant: blank_bank(),
            buffer: Vec::new(),
            work: None,
            out: BankOut::default(),
            noise: 0x1234_5678,
        }
    }

    /// Something is wrong with it.
    pub(super) fn fails(&self) -> bool {
        self.missing || self.erring || self.stuck || self.frozen || self.worn.is_some()
    }

    /// What it drives.
    #[must_use]
    pub fn out(&self) -> BankOut {
        self.out
    }

    /// Nothing has been asked of it that is not done.
    #[must_use]
    pub fn resting(&self) -> bool {
        self.work.is_none()
    }

    /// One edge, with the unit's pins before it.
    pub fn tick(&mut self, pins: BankIn) {
        if self.missing {
            self.out = BankOut::default();
            return;
        }
        if let Some((work, left)) = self.work {
            if left > 0 || self.stuck {
                self.work = Some((work, left.saturating_sub(1)));
            } else {
                self.work = None;
                self.finish(work);
            }
            return;
        }
        let asked = match (pins.read, pins.write.asserted(), pins.program.asserted()) {
            (false, false, false) => return,
            (true, false, false) => Work::Read(pins.address),
            (false, true, false) => Work::Write(pins.address, pins.data),
            (false, false, true) => Work::Program(pins.address),
            _ if self.lenient => return,
            _ => panic!("the unit pulsed two strobes at once: {pins:?}"),
        };
        let left = if matches!(asked, Work::Program(_)) {
            self.page_waits
        } else {
            self.waits
        };
        self.work = Some((asked, left));
        self.out.busy = true;
    }

    fn finish(&mut self, work: Work) {
        self.out.busy = false;
        self.out.error = self.erring;
        match work {
            Work::Read(address) => self.out.data = self.read(address),
            Work::Write(address, word) if self.paged => self.buffer.push((address, word)),
            Work::Write(address, word) => self.store(address, word),
            Work::Program(address) => {
                for (at, word) in std::mem::take(&mut self.buffer) {
                    let same_page = at / PAGE_WORDS == address / PAGE_WORDS;
                    assert!(same_page || self.lenient, "a word of another page");
                    if same_page {
                        self.store(at, word);
                    }
                }
            }
        }
    }

    fn store(&mut self, address: u32, word: u32) {
        let address = address as usize;
        assert!(
            address < BANK_WORDS || self.lenient,
            "a word beyond the bank"
        );
        if address < BANK_WORDS && !self.frozen && self.worn != Some(address as u32) {
            self.words[address] = word;
            self.torn[address] = false;
        }
    }

    fn read(&mut self, address: u32) -> u32 {
        if self.torn.get(address as usize).copied().unwrap_or(true) {
            return match self.torn_reads {
                Some(Torn::Word(word)) => word,
                Some(Torn::Finished) => self.unless_torn(address),
                None => self.random(),
            };
        }
        self.words[address as usize]
    }

    /// The word at `address`; of a torn one what it would be had no cut come.
    fn unless_torn(&self, address: u32) -> u32 {
        let torn = self.torn.get(address as usize).copied().unwrap_or(false);
        let words = if torn { &self.meant } else { &self.words };
        words.get(address as usize).copied().unwrap_or(0)
    }

    /// The cut came while `word` was on its way to `address`.
    fn tear(&mut self, address: u32, word: u32) {
        if let Some(torn) = self.torn.get_mut(address as usize) {
            *torn = true;
            self.meant[address as usize] = word;
        }
    }

    fn random(&mut self) -> u32 {
        self.noise ^= self.noise << 13;
        self.noise ^= self.noise >> 17;
        self.noise ^= self.noise << 5;
        // A torn marker that reads VALID is the dangerous one, so it is common.
        if self.noise & 1 == 0 {
            MARKER_VALID
        } else {
            self.noise
        }
    }

    /// Address of the word (in a paged bank: of the page write) that a cut at this instant would tear.
    #[must_use]
    pub fn writing(&self) -> Option<u32> {
        match self.work? {
            (Work::Write(address, _), _) if !self.paged => Some(address),
            (Work::Program(address), _) => Some(address),
            _ => None,
        }
    }

    /// The supply goes: what is in flight is torn.
    pub fn cut(&mut self, seed: u32) {
        self.noise = self.noise.wrapping_add(seed) | 1;
        match self.work.take() {
            Some((Work::Write(address, word), _)) if !self.paged => self.tear(address, word),
            Some((Work::Program(address), _)) => {
                let page = address / PAGE_WORDS * PAGE_WORDS;
                for at in page..page + PAGE_WORDS {
                    let loaded = self.buffer.iter().rev().find(|(place, _)| *place == at);
                    let as_it_was = self.unless_torn(at);
                    self.tear(at, loaded.map_or(as_it_was, |(_, word)| *word));
                }
            }
            _ => {}
        }
        self.buffer.clear();
        self.out = BankOut::default();
    }
}
