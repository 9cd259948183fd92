//! Memories as text: an array, and wires for the word that it takes at the next edge.
//!
//! A look is an asynchronous read. Tools make a synchronous one of it, and so block memory, when its place is what a register holds.
//! No power-up value is given, and no attribute: what a tool must add so that a word just put is seen, it adds. The rule
//! that must never break: no place beyond the array is read or put, because there simulators and hardware differ.

use std::fmt::Write as _;

use super::block::Block;
use super::{range, reg};
use crate::memory::{Access, Memory};
use crate::module::{Binary, Expression, Module, SignalId, Statement, Value, mask};

/// The arrays.
pub(super) fn arrays(module: &Module) -> Vec<String> {
    let arrays = module.memories.iter().map(|memory| {
        let Memory {
            name, width, words, ..
        } = memory;
        format!("reg {}{name} [0:{}];", range(*width), words.len() - 1)
    });
    arrays.collect()
}

/// The wires for the word that each takes.
pub(super) fn ports(module: &Module) -> Vec<String> {
    let ports = module.memories.iter();
    let ports = ports.flat_map(|memory| [memory.put, memory.at, memory.next]);
    ports.map(|port| reg(module.signal(port))).collect()
}

/// What happens at an edge without reset.
pub(super) fn stores(module: &Module) -> String {
    let mut text = String::new();
    for memory in &module.memories {
        let [put, at, next] = taken(module, memory);
        let name = &memory.name;
        write!(
            text,
            "            if ({put}) begin\n                {name}[{at}] <= {next};\n            end\n"
        )
        .expect("a string takes it");
    }
    text
}

/// The names of its wires: whether a word is put, its place, what it will hold.
pub(super) fn taken<'a>(module: &'a Module, memory: &Memory) -> [&'a str; 3] {
    [memory.put, memory.at, memory.next].map(|id| &*module.signal(id).name)
}

impl Block<'_> {
    /// An access as statements.
    pub fn access(&mut self, memory: usize, access: &Access, depth: usize) {
        let memory = &self.module.memories[memory];
        match access {
            Access::Hold => {
                self.assign(memory.put, number(1, 0), depth);
                // Where no word is put, place and word may be anything.
                for port in [memory.at, memory.next] {
                    let (name, width) = (self.name(port), self.module.signal(port).width);
                    self.line(depth, &format!("{name} = {width}'bx;"));
                }
            }
            Access::Put(place, value) => {
                let (place, within) = self.place(memory, *place);
                let put = within.unwrap_or(number(1, 1));
                self.assign(memory.put, put, depth);
                self.assign(memory.at, place, depth);
                self.assign(memory.next, value.clone(), depth);
            }
            Access::Look(target, place) => {
                let (place, within) = self.place(memory, *place);
                let (target, place) = (self.name(*target), self.expression(&place));
                let look = format!("{target} = {}[{place}];", memory.name);
                let Some(within) = within else {
                    return self.line(depth, &look);
                };
                let within = self.expression(&within);
                self.line(depth, &format!("if ({within}) begin"));
                self.line(depth + 1, &look);
                self.line(depth, "end");
            }
        }
    }

    fn assign(&mut self, target: SignalId, value: Expression, depth: usize) {
        self.statement(&Statement::Assign(target, value), depth);
    }

    /// A place as wide as the memory's places are, and, when it may lie beyond, the condition that it does not.
    fn place(&self, memory: &Memory, place: SignalId) -> (Expression, Option<Expression>) {
        let width = self.module.signal(place).width;
        let whole = Expression {
            width,
            value: Value::Signal(place),
        };
        let many = memory.words.len() as u64;
        let within = (mask(width) >= many).then(|| Expression {
            width: 1,
            value: Value::Binary(
                Binary::Less,
                whole.clone().into(),
                number(width, many).into(),
            ),
        });
        let wanted = memory.place_width();
        let value = match width {
            _ if width == wanted => return (whole, within),
            _ if width < wanted => Value::Extend(whole.into()),
            _ => Value::Slice(whole.into(), 0),
        };
        let place = Expression {
            width: wanted,
            value,
        };
        (place, within)
    }
}

fn number(width: u32, value: u64) -> Expression {
    Expression {
        width,
        value: Value::Literal(value),
    }
}
