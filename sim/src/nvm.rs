//! One memory bank of the accounting unit: A, battery-backed SRAM with wait states; B, EEPROM-like with a page
//! buffer and timed page writes.
//!
//! Fault model: a word accepted finishes in the hold-up time or is torn; when the supply is lost, A tears the
//! word in flight, B every word of the page in flight. A torn word returns any value on each read until it is
//! written again. Flipped bits are an overlay on pristine words. The rule that must never break: nothing but a
//! finished write changes a pristine word.

use serde::{Deserialize, Serialize};

use crate::event::{Bank, Event};
use crate::part::{Edge, Part};
use crate::seed::Stream;
use crate::time::{Clock, Time};
use crate::unit::{BANK_A, BANK_B, BankLines, gated_pulse};
use crate::wires::Wires;

/// What a bank keeps without supply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NvmContent {
    /// The words, in address order.
    pub words: Vec<u32>,
    /// Addresses of torn words.
    #[serde(default)]
    pub torn: Vec<u32>,
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
            work: None,
            clock,
            wait,
            page_write,
            missing: false,
            failing: false,
            stream,
        }
    }

    /// What it keeps; flipped bits count as they read.
    pub fn content(&self) -> NvmContent {
        let mut content = self.content.clone();
        for (address, bits) in &self.flipped {
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
        match self.work.take() {
            Some((Work::Write(address, _), _)) if self.page_write.is_none() => self.tear(address),
            Some((Work::Program(page), _)) => {
                let first = page * hdl::record::PAGE_WORDS;
                (first..first + hdl::record::PAGE_WORDS).for_each(|address| self.tear(address));
            }
            _ => {}
        }
        self.page.clear();
    }

    /// The battery is at its end too: everything is lost (bank A).
    pub fn lose_battery(&mut self) {
        for word in &mut self.content.words {
            *word = self.stream.word();
        }
    }

    fn tear(&mut self, address: u32) {
        if !self.content.torn.contains(&address) {
            self.content.torn.push(address);
        }
    }

    fn read(&mut self, address: u32) -> u32 {
        if self.content.torn.contains(&address) {
            return self.stream.word();
        }
        let word = self.content.words.get(address as usize).copied();
        let flips = self.flipped.iter().filter(|(at, _)| *at == address);
        flips.fold(word.unwrap_or(0), |word, (_, bits)| word ^ bits)
    }

    fn write(&mut self, address: u32, value: u32, edge: &mut Edge<'_>) {
        let Some(word) = self.content.words.get_mut(address as usize) else {
            return;
        };
        *word = value;
        self.content.torn.retain(|at| *at != address);
        self.flipped.retain(|(at, _)| *at != address);
        edge.event(Event::Nvm {
            bank: self.bank,
            address,
            value,
        });
    }

    fn finish(&mut self, work: Work, edge: &mut Edge<'_>) {
        match work {
            Work::Read(address) => edge.new[self.lines.data] = self.read(address),
            _ if self.failing => {}
            Work::Write(address, value) if self.page_write.is_none() => {
                self.write(address, value, edge);
            }
            Work::Write(address, value) => {
                self.page.retain(|(at, _)| *at != address);
                self.page.push((address, value));
            }
            Work::Program(page) => {
                for (address, value) in std::mem::take(&mut self.page) {
                    if address / hdl::record::PAGE_WORDS == page {
                        self.write(address, value, edge);
                    }
                }
            }
        }
        edge.new[self.lines.error] = u32::from(self.failing);
        edge.new[self.lines.busy] = 0;
    }

    /// The pulse on the wires, if any.
    fn pulse(&self, wires: &Wires) -> Option<Work> {
        let address = wires[self.lines.address];
        if self.missing {
            None
        } else if wires.high(self.lines.read) {
            Some(Work::Read(address))
        } else if gated_pulse(wires, self.lines.write) {
            Some(Work::Write(address, wires[self.lines.write_data]))
        } else if self.page_write.is_some() && gated_pulse(wires, self.lines.program) {
            Some(Work::Program(address / hdl::record::PAGE_WORDS))
        } else {
            None
        }
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
                let end = match (work, self.page_write) {
                    (Work::Program(_), Some(time)) => self.clock.at_or_after(edge.at + time),
                    _ => edge.at + Time(self.clock.period().ps() * (1 + self.wait)),
                };
                self.work = Some((work, end));
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
