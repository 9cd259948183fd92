//! Memories: registers in a row, of which a place chooses one.
//!
//! A tool makes block memory of them when the place is what a register holds. All products but the Verilog know them as registers only:
//! [`Module::expand`] says what an access does to those. The rule that must never break: at an edge at most one word of a
//! memory is put, and none at an edge with reset.

use std::ops::Range;

use crate::module::{Binary, Expression, Module, SignalId, Statement, Value, mask};

/// Words of one width, of which some are looked up and one is put at an edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Its name.
    pub name: String,
    /// Width of a word in bits.
    pub width: u32,
    /// The places of its words in [`Module::registers`].
    pub words: Range<usize>,
    /// Verilog: one bit, a word is put at the next edge.
    pub put: SignalId,
    /// Verilog: the place of that word.
    pub at: SignalId,
    /// Verilog: what it will hold.
    pub next: SignalId,
}

/// What a block does with a memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// No word is put.
    Hold,
    /// The first signal takes the word at the place that the second holds; beyond the words it keeps its value.
    Look(SignalId, SignalId),
    /// The word at the place that the signal holds will be this value; beyond the words nothing is put.
    Put(SignalId, Expression),
}

impl Memory {
    /// Bits that every place within it fits, at least one.
    #[must_use]
    pub fn place_width(&self) -> u32 {
        let last = self.words.len().saturating_sub(1);
        (usize::BITS - last.leading_zeros()).max(1)
    }
}

impl Module {
    /// What an access to the memory of that place does to the registers that are its words.
    #[must_use]
    pub fn expand(&self, memory: usize, access: &Access) -> Vec<Statement> {
        let words = &self.registers[self.memories[memory].words.clone()];
        let signal = |id: SignalId| Expression {
            width: self.signal(id).width,
            value: Value::Signal(id),
        };
        // A narrow place does not reach every word.
        let at = |place: SignalId, many: usize| {
            let place = signal(place);
            (0..=mask(place.width)).take(many).map(move |at| {
                let number = Expression {
                    width: place.width,
                    value: Value::Literal(at),
                };
                Expression {
                    width: 1,
                    value: Value::Binary(Binary::Equal, place.clone().into(), number.into()),
                }
            })
        };
        let many = words.len();
        match access {
            Access::Hold => words
                .iter()
                .map(|word| Statement::Assign(word.next, signal(word.present)))
                .collect(),
            Access::Look(target, place) => at(*place, many)
                .zip(words)
                .map(|(test, word)| (test, Statement::Assign(*target, signal(word.present))))
                .map(|(test, take)| Statement::If(test, vec![take], vec![]))
                .collect(),
            Access::Put(place, value) => at(*place, many)
                .zip(words)
                .map(|(test, word)| (test, Statement::Assign(word.next, value.clone())))
                .map(|(test, put)| Statement::If(test, vec![put], vec![]))
                .collect(),
        }
    }

    /// What holds the register of that place in Verilog: `record[3]` for a word of a memory, else its name.
    #[must_use]
    pub fn holder(&self, register: usize) -> String {
        let memory = self.memories.iter();
        let memory = memory
            .clone()
            .find(|memory| memory.words.contains(&register));
        match memory {
            Some(memory) => format!("{}[{}]", memory.name, register - memory.words.start),
            None => self.registers[register].name.clone(),
        }
    }
}
