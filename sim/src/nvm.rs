//! One memory bank of the accounting unit: A, battery-backed SRAM with wait states; B, EEPROM-like with a page
//! buffer and timed page writes.
//!
//! Fault model: a word accepted finishes in the hold-up time or is torn; when the supply is lost, A tears the
//! word in flight, B every word of the page in flight. A torn word returns any value on each read until it is
//! written again: the old one, the new one, or noise. Flipped bits are an overlay on pristine words. The rule that
//! must never break: nothing but a finished write changes a pristine word.

use serde::{Deserialize, Serialize};

use crate::event::{Bank, Event};
use crate::part::{Edge, Part};
use crate::seed::Stream;
use crate::time::{Clock, Time};
use crate::unit::{BANK_A, BANK_B, BankLines, gated_write};
use crate::wires::Wires;

/// What a bank keeps without supply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NvmContent {
    /// The words, in address order; of a torn word what stood there before.
    pub words: Vec<u32>,
    /// Torn words.
    #[serde(default)]
    pub torn: Vec<Torn>,
}

/// A word whose write was cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Torn {
    /// Its address.
    pub address: u32,
    /// The word that was to be written; in a page that tore with it, the old one.
    pub written: u32,
}

/// What a bank is busy with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Read(u32),
    Write(u32, u32),
    /// Page number.
    Program(u32),
}

/// One bank.
#[derive(Clone, Debug)]
pub(crate) struct Nvm {
    bank: Bank,
    lines: BankLines,
    content: NvmContent,
    /// Address and the bits that read inverted.
    flipped: Vec<(u32, u32)>,
    /// Words waiting in the page buffer (bank B).
    page: Vec<(u32, u32)>,
    /// Words of the page write under way.
    programmed: Vec<(u32, u32)>,
    /// Work under way and when it ends.
    work: Option<(Work, Time)>,
    clock: Clock,
    wait: u64,
    /// Time of a page write; `None`: writes are immediate.
    page_write: Option<Time>,
    missing: bool,
    failing: bool,
    stream: Stream,
}

impl Nvm {
    /// A bank in the unit's `clock` with `wait` states; with `page_write` it is written by pages.
    pub fn new(
        bank: Bank,
        content: NvmContent,
        clock: Clock,
        wait: u64,
        page_write: Option<Time>,
        stream: Stream,
    ) -> Self {
        Self {
            bank,
            lines: match bank {
                Bank::A => BANK_A,
                Bank::B => BANK_B,
            },
            content,
            flipped: Vec::new(),
            page: Vec::new(),
            programmed: Vec::new(),
            work: None,
            clock,
            wait,
            page_write,
            missing: false,
            failing: false,
            stream,
        }
    }

    /// What it keeps if the supply is lost at `lost`: work that ends before is done, the rest torn. Flipped bits count
    /// as they read.
    pub fn content(&self, lost: Time) -> NvmContent {
        let mut kept = self.clone();
        match kept.work.take() {
            Some((work, end)) if end < lost => kept.complete(work, |_, _| {}),
            Some((work, _)) => kept.tear(work),
            None => {}
        }
        let mut content = kept.content;
        for (address, bits) in &kept.flipped {
            if let Some(word) = content.words.get_mut(*address as usize) {
                *word ^= bits;
            }
        }
        content
    }

    /// One bit reads inverted from now on.
    pub fn flip(&mut self, address: u32, bit: u32) {
        self.flipped.push((address, 1 << (bit % 32)));
    }

    /// It no longer answers.
    pub fn remove(&mut self) {
        self.missing = true;
    }

    /// Every access ends in an error.
    pub fn fail(&mut self) {
        self.failing = true;
    }

    /// The supply is lost: what is in flight is torn, the page buffer is empty.
    pub fn lose_supply(&mut self, wires: &mut Wires) {
        wires[self.lines.busy] = 0;
        if let Some((work, _)) = self.work.take() {
            self.tear(work);
        }
        self.page.clear();
    }

    /// Cuts `work` off.
    fn tear(&mut self, work: Work) {
        match work {
            _ if self.failing => {}
            Work::Write(address, value) if self.page_write.is_none() => {
                self.tear_word(address, value);
            }
            Work::Program(page) => {
                let first = page * hdl::record::PAGE_WORDS;
                let programmed = std::mem::take(&mut self.programmed);
                for address in first..first + hdl::record::PAGE_WORDS {
                    let loaded = programmed.iter().find(|(at, _)| *at == address);
                    let value = loaded.map_or_else(|| self.pristine(address), |(_, word)| *word);
                    self.tear_word(address, value);
                }
            }
            Work::Read(_) | Work::Write(..) => {}
        }
    }

    /// The battery is at its end too: everything is lost (bank A).
    pub fn lose_battery(&mut self) {
        for word in &mut self.content.words {
            *word = self.stream.word();
        }
    }

    fn tear_word(&mut self, address: u32, written: u32) {
        self.content.torn.retain(|torn| torn.address != address);
        self.content.torn.push(Torn { address, written });
    }

    /// The word that the last finished write left.
    fn pristine(&self, address: u32) -> u32 {
        let word = self.content.words.get(address as usize);
        word.copied().unwrap_or(0)
    }

    fn read(&mut self, address: u32) -> u32 {
        let word = self.pristine(address);
        let mut torn = self.content.torn.iter();
        if let Some(torn) = torn.find(|torn| torn.address == address) {
            return torn_word(&mut self.stream, word, torn.written);
        }
        let flips = self.flipped.iter().filter(|(at, _)| *at == address);
        flips.fold(word, |word, (_, bits)| word ^ bits)
    }

    fn write(&mut self, address: u32, value: u32) {
        if let Some(word) = self.content.words.get_mut(address as usize) {
            *word = value;
            self.content.torn.retain(|torn| torn.address != address);
            self.flipped.retain(|(at, _)| *at != address);
        }
    }

    /// Does what `work` changes; `written` is told every word that is new in the memory.
    fn complete(&mut self, work: Work, mut written: impl FnMut(u32, u32)) {
        match work {
            Work::Read(_) => {}
            _ if self.failing => {}
            Work::Write(address, value) if self.page_write.is_none() => {
                self.write(address, value);
                written(address, value);
            }
            Work::Write(address, value) => {
                self.page.retain(|(at, _)| *at != address);
                self.page.push((address, value));
            }
            Work::Program(_) => {
                for (address, value) in std::mem::take(&mut self.programmed) {
                    self.write(address, value);
                    written(address, value);
                }
            }
        }
    }

    fn finish(&mut self, work: Work, edge: &mut Edge<'_>) {
        let bank = self.bank;
        if let Work::Read(address) = work {
            edge.new[self.lines.data] = self.read(address);
        }
        self.complete(work, |address, value| {
            edge.event(Event::Nvm {
                bank,
                address,
                value,
            });
        });
        edge.new[self.lines.error] = u32::from(self.failing);
        edge.new[self.lines.busy] = 0;
    }

    /// Takes up `work`: the words of a page leave its buffer.
    fn begin(&mut self, work: Work, at: Time) {
        let end = match (work, self.page_write) {
            (Work::Program(page), Some(time)) => {
                self.programmed = std::mem::take(&mut self.page);
                self.programmed
                    .retain(|(address, _)| address / hdl::record::PAGE_WORDS == page);
                self.clock.at_or_after(at + time)
            }
            _ => at + Time(self.clock.period().ps() * (1 + self.wait)),
        };
        self.work = Some((work, end));
    }

    /// The pulse on the wires, if any.
    fn pulse(&self, wires: &Wires) -> Option<Work> {
        let [address, _] = self.lines.address;
        let address = wires[address];
        if self.missing {
            None
        } else if wires.high(self.lines.read) {
            Some(Work::Read(address))
        } else if gated_write(wires, self.lines, self.lines.write) {
            Some(Work::Write(address, wires[self.lines.write_data]))
        } else if self.page_write.is_some() && gated_write(wires, self.lines, self.lines.program) {
            Some(Work::Program(address / hdl::record::PAGE_WORDS))
        } else {
            None
        }
    }
}

/// What a torn word reads as, this time. `Assumed:` old, new and noise alike often, so that each of them is met: of
/// even noise alone a torn marker would read VALID once in 2^32.
fn torn_word(stream: &mut Stream, old: u32, new: u32) -> u32 {
    match stream.below(3) {
        0 => old,
        1 => new,
        _ => stream.word(),
    }
}

impl Part for Nvm {
    fn tick(&mut self, edge: &mut Edge<'_>) {
        if !self.clock.is_edge(edge.at) {
            return;
        }
        match self.work {
            Some((work, end)) if end <= edge.at => {
                self.work = None;
                self.finish(work, edge);
            }
            Some(_) => {}
            None => {
                let Some(work) = self.pulse(edge.old) else {
                    return;
                };
                self.begin(work, edge.at);
                edge.new[self.lines.busy] = 1;
            }
        }
    }

    fn due(&self, after: Time, wires: &Wires) -> Time {
        match self.work {
            Some((_, end)) => end,
            None if self.pulse(wires).is_some() => self.clock.after(after),
            None => Time::NEVER,
        }
    }

    /// Work under way goes on as long as the supply holds; words waiting in the page buffer are dropped.
    fn reset(&mut self, _at: Time, wires: &mut Wires) {
        self.page.clear();
        wires[self.lines.busy] = u32::from(self.work.is_some());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERIOD: Time = Time::from_ns(100);

    fn bank(page_write: Option<Time>) -> Nvm {
        let content = NvmContent {
            words: vec![7; hdl::record::BANK_WORDS],
            torn: Vec::new(),
        };
        let clock = Clock::from_hz(10_000_000, Time::ZERO);
        let which = page_write.map_or(Bank::A, |_| Bank::B);
        Nvm::new(which, content, clock, 0, page_write, Stream::new(1, "test"))
    }

    #[test]
    fn a_torn_word_reads_as_old_new_or_noise_anew_each_time_until_written() {
        let mut bank = bank(None);
        bank.begin(Work::Write(5, 9), PERIOD);
        bank.lose_supply(&mut Wires::IDLE.clone());
        let mut twin = bank.clone();
        let reads: Vec<u32> = (0..3_000).map(|_| bank.read(5)).collect();
        let count = |word| reads.iter().filter(|read| **read == word).count();
        assert!((800..1_200).contains(&count(7)), "old {}", count(7));
        assert!((800..1_200).contains(&count(9)), "new {}", count(9));
        // The same bank reads the same: what a snapshot keeps is all there is.
        assert!(reads.iter().all(|read| twin.read(5) == *read));
        bank.write(5, 11);
        assert!((0..100).all(|_| bank.read(5) == 11));
    }

    #[test]
    fn what_outlasts_the_hold_up_is_torn_and_the_rest_is_written() {
        let mut bank = bank(Some(Time::from_us(5)));
        bank.complete(Work::Write(17, 9), |_, _| {});
        bank.begin(Work::Program(1), PERIOD);
        let end = PERIOD + Time::from_us(5);
        let kept = bank.content(end + Time(1));
        assert_eq!((kept.words[17], kept.torn.len()), (9, 0));
        let kept = bank.content(end);
        assert_eq!(kept.words[17], 7, "the old word, under the tear");
        assert_eq!(kept.torn.len(), hdl::record::PAGE_WORDS as usize);
        for torn in &kept.torn {
            assert_eq!(torn.address / hdl::record::PAGE_WORDS, 1);
            assert_eq!(torn.written, if torn.address == 17 { 9 } else { 7 });
        }
        assert!(bank.content.torn.is_empty(), "nothing has happened yet");
    }

    #[test]
    fn a_page_write_under_way_goes_on_through_a_reset() {
        let mut bank = bank(Some(Time::from_us(5)));
        bank.complete(Work::Write(17, 9), |_, _| {});
        bank.begin(Work::Program(1), PERIOD);
        bank.complete(Work::Write(18, 9), |_, _| {});
        bank.reset(PERIOD, &mut Wires::IDLE.clone());
        let kept = bank.content(Time::NEVER);
        assert_eq!(kept.words[16..19], [7, 9, 7], "the buffer alone is dropped");
    }
}
