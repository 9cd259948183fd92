//! Random values of every form, each with the numbers that it must have, for the tests of what works on graphs.
//!
//! The rule that must never break: the numbers come from the definitions of the operators in this file, never from the
//! graph.

use std::collections::HashMap;

use super::{Graph, Node, NodeId};
use crate::module::{Binary, SignalId, Unary, mask};

/// How many settings of the sources are looked at together.
pub(crate) const CASES: usize = 8;

/// A number for each setting of the sources.
pub(crate) type Numbers = [u64; CASES];

/// A value, and its number in every case.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    pub node: NodeId,
    pub numbers: Numbers,
}

/// Widths of the samples: the ends of the Rust types, and what lies between.
const WIDTHS: [u32; 9] = [1, 2, 3, 8, 11, 16, 32, 48, 64];

/// Sources of each width.
const SOURCES: usize = 3;

const UNARY: [Unary; 2] = [Unary::Not, Unary::Negate];

const REDUCTIONS: [Unary; 3] = [Unary::All, Unary::Any, Unary::Parity];

const ARITHMETIC: [Binary; 6] = [
    Binary::Add,
    Binary::Subtract,
    Binary::Multiply,
    Binary::And,
    Binary::Or,
    Binary::Xor,
];

const COMPARISONS: [Binary; 6] = [
    Binary::Equal,
    Binary::NotEqual,
    Binary::Less,
    Binary::LessOrEqual,
    Binary::Greater,
    Binary::GreaterOrEqual,
];

/// A graph that grows by random values.
pub(crate) struct Samples {
    pub graph: Graph,
    /// What was made so far, to be used again.
    made: Vec<Sample>,
    state: u64,
}

impl Samples {
    pub fn new(seed: u64) -> Self {
        Self {
            graph: Graph::default(),
            made: Vec::new(),
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
        }
    }

    /// Any number. Source: xorshift64*, S. Vigna, "An experimental exploration of Marsaglia's xorshift generators,
    /// scrambled", 2016.
    fn word(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, many: usize) -> usize {
        ((self.word() >> 32) as usize) % many
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// Some number, often at one of the ends.
    pub fn number(&mut self, width: u32) -> u64 {
        let word = self.word();
        let ends = [0, 1, 2, u64::MAX, word % 4, word, word];
        self.one_of(&ends) & mask(width)
    }

    /// A number as a value.
    pub fn constant(&mut self, width: u32) -> Sample {
        let number = self.number(width);
        Sample {
            node: self.graph.constant(width, number),
            numbers: [number; CASES],
        }
    }

    /// The source of that place among those of its width.
    pub fn source(&mut self, width: u32, place: usize) -> Sample {
        let signal = SignalId(width as usize * 64 + place);
        let numbers = std::array::from_fn(|case| source(signal, case));
        if let Some(most) = limit(signal) {
            self.graph.limit(signal, most);
        }
        let node = self.graph.source(width, signal);
        Sample { node, numbers }
    }

    /// A value of that width, of as many operators one in another.
    pub fn value(&mut self, width: u32, depth: usize) -> Sample {
        let sample = match self.below(8) {
            _ if depth == 0 => self.leaf(width),
            0 => self.again(width),
            1 => self.choice(width, depth - 1),
            2 | 3 => self.moved(width, depth - 1),
            _ if width == 1 => self.judged(depth - 1),
            4 => {
                let op = self.one_of(&UNARY);
                let a = self.value(width, depth - 1);
                self.unary(op, a)
            }
            _ => {
                let op = self.one_of(&ARITHMETIC);
                let (a, b) = (self.value(width, depth - 1), self.value(width, depth - 1));
                self.binary(op, a, b)
            }
        };
        self.made.push(sample);
        sample
    }

    fn leaf(&mut self, width: u32) -> Sample {
        if self.below(3) == 0 {
            return self.constant(width);
        }
        let place = self.below(SOURCES);
        self.source(width, place)
    }

    fn again(&mut self, width: u32) -> Sample {
        let graph = &self.graph;
        let fitting = |sample: &&Sample| graph.width(sample.node) == width;
        let fitting: Vec<Sample> = self.made.iter().filter(fitting).copied().collect();
        if fitting.is_empty() {
            return self.leaf(width);
        }
        self.one_of(&fitting)
    }

    /// One bit that is said of other values.
    fn judged(&mut self, depth: usize) -> Sample {
        let width = self.one_of(&WIDTHS);
        match self.below(5) {
            0 => {
                let op = self.one_of(&REDUCTIONS);
                let a = self.value(width, depth);
                self.unary(op, a)
            }
            1 => {
                let (op, a) = (self.one_of(&ARITHMETIC), self.value(1, depth));
                let b = self.value(1, depth);
                self.binary(op, a, b)
            }
            2 => {
                let (op, a) = (self.one_of(&COMPARISONS), self.value(width, depth));
                let b = self.constant(width);
                self.binary(op, a, b)
            }
            3 => {
                let (op, a) = (self.one_of(&UNARY), self.value(1, depth));
                self.unary(op, a)
            }
            _ => {
                let (op, a) = (self.one_of(&COMPARISONS), self.value(width, depth));
                let b = self.value(width, depth);
                self.binary(op, a, b)
            }
        }
    }

    /// Bits at another place.
    fn moved(&mut self, width: u32, depth: usize) -> Sample {
        let other = self.one_of(&WIDTHS);
        match self.below(3) {
            0 if other > width => {
                let a = self.value(other, depth);
                let from = self.below((other - width) as usize + 1) as u32;
                self.slice(a, from, width)
            }
            0 if other < width => {
                let a = self.value(other, depth);
                Sample {
                    node: self.graph.extend(a.node, width),
                    numbers: a.numbers,
                }
            }
            1 if width == 32 => {
                let a = self.value(width, depth);
                let columns: Vec<u64> = (0..width).map(|_| self.number(width)).collect();
                let numbers = a.numbers.map(|number| linear(&columns, number));
                let node = self.graph.linear(a.node, columns);
                Sample { node, numbers }
            }
            _ => {
                let op = self.one_of(&[Binary::ShiftLeft, Binary::ShiftRight]);
                let a = self.value(width, depth);
                let places = match self.below(2) {
                    0 => self.constant(7),
                    _ => self.value(other, depth),
                };
                self.binary(op, a, places)
            }
        }
    }

    fn choice(&mut self, width: u32, depth: usize) -> Sample {
        let c = self.value(1, depth);
        let (a, b) = (self.value(width, depth), self.value(width, depth));
        self.choose(c, a, b)
    }

    pub fn choose(&mut self, c: Sample, a: Sample, b: Sample) -> Sample {
        let chosen = |case: usize| [b, a][c.numbers[case] as usize].numbers[case];
        Sample {
            node: self.graph.choose(c.node, a.node, b.node),
            numbers: std::array::from_fn(chosen),
        }
    }

    pub fn slice(&mut self, a: Sample, from: u32, width: u32) -> Sample {
        Sample {
            node: self.graph.slice(a.node, from, width),
            numbers: a.numbers.map(|number| number >> from & mask(width)),
        }
    }

    pub fn unary(&mut self, op: Unary, a: Sample) -> Sample {
        let width = self.graph.width(a.node);
        Sample {
            node: self.graph.unary(op, a.node),
            numbers: a.numbers.map(|number| unary(op, width, number)),
        }
    }

    pub fn binary(&mut self, op: Binary, a: Sample, b: Sample) -> Sample {
        let width = self.graph.width(a.node);
        let number = |case: usize| binary(op, width, a.numbers[case], b.numbers[case]);
        Sample {
            node: self.graph.binary(op, a.node, b.node),
            numbers: std::array::from_fn(number),
        }
    }
}

/// What a source holds in a case: small numbers as well as large ones, so that comparisons go both ways.
pub(crate) fn source(signal: SignalId, case: usize) -> u64 {
    let width = (signal.0 / 64) as u32;
    let mut word = (signal.0 as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (case as u64) << 32;
    word = (word ^ word >> 31).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word ^= word >> 29;
    let number = match word >> 61 {
        0 => 0,
        1 => u64::MAX,
        2 => word % 2,
        3 | 4 => word % 4,
        _ => word,
    };
    match limit(signal) {
        Some(most) => number % (most + 1),
        None => number & mask(width),
    }
}

/// The most that a source holds, when it is less than it could: so it is with one in four of eight bits.
fn limit(signal: SignalId) -> Option<u64> {
    (signal.0 / 64 == 8 && signal.0 % 4 == 3).then_some(5)
}

/// What a value is, from the definitions of what it is made of.
pub(crate) fn evaluate(graph: &Graph, id: NodeId, sources: &dyn Fn(SignalId) -> u64) -> u64 {
    evaluate_once(graph, id, sources, &mut HashMap::new())
}

/// The same, with what is known so far: a value has many parts in common with itself.
fn evaluate_once(
    graph: &Graph,
    id: NodeId,
    sources: &dyn Fn(SignalId) -> u64,
    known: &mut HashMap<NodeId, u64>,
) -> u64 {
    if let Some(number) = known.get(&id) {
        return *number;
    }
    let parts = graph.parts(id);
    let parts: Vec<u64> = parts
        .into_iter()
        .map(|part| evaluate_once(graph, part, sources, known))
        .collect();
    let number = match graph.node(id) {
        Node::Constant(number) => number,
        Node::Source(signal) => sources(signal),
        Node::Unary(op, a) => unary(op, graph.width(a), parts[0]),
        Node::Binary(op, a, _) => binary(op, graph.width(a), parts[0], parts[1]),
        Node::Slice(_, from) => parts[0] >> from & mask(graph.width(id)),
        Node::Extend(_) => parts[0],
        Node::Choose(..) => [parts[2], parts[1]][parts[0] as usize],
        Node::Linear(map, _) => linear(&graph.maps()[map], parts[0]),
    };
    known.insert(id, number);
    number
}

fn linear(columns: &[u64], number: u64) -> u64 {
    let set = (0..columns.len()).filter(|bit| number >> bit & 1 == 1);
    set.fold(0, |sum, bit| sum ^ columns[bit])
}

fn unary(op: Unary, width: u32, a: u64) -> u64 {
    match op {
        Unary::Not => mask(width) - a,
        Unary::Negate => ((1_u128 << width) - u128::from(a)) as u64 & mask(width),
        Unary::All => u64::from(a == mask(width)),
        Unary::Any => u64::from(a != 0),
        Unary::Parity => (0..width).fold(0, |odd, bit| odd ^ (a >> bit & 1)),
    }
}

fn binary(op: Binary, width: u32, a: u64, b: u64) -> u64 {
    let (x, y) = (u128::from(a), u128::from(b));
    let whole = match op {
        Binary::Add => x + y,
        Binary::Subtract => (1 << width) + x - y,
        Binary::Multiply => x * y,
        Binary::And => x & y,
        Binary::Or => x | y,
        Binary::Xor => x ^ y,
        Binary::ShiftLeft | Binary::ShiftRight if b >= u64::from(width) => 0,
        Binary::ShiftLeft => x << y,
        Binary::ShiftRight => x >> y,
        Binary::Equal => u128::from(a == b),
        Binary::NotEqual => u128::from(a != b),
        Binary::Less => u128::from(a < b),
        Binary::LessOrEqual => u128::from(a <= b),
        Binary::Greater => u128::from(a > b),
        Binary::GreaterOrEqual => u128::from(a >= b),
    };
    whole as u64 & mask(width)
}
