//! Cycles by chain of calls, as folded stacks: the text that flame graph tools read.
//!
//! One line per chain: processor, functions from the outermost to the innermost, cycles spent in the last one itself.
//! The rule that must never break: the lines of a processor sum to every cycle it has run, sleep included, from the
//! first instruction after each reset. Source: the format of Brendan Gregg's FlameGraph, `stackcollapse`.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::calls::{Calls, Move};
use crate::cpu::StallClass;
use crate::event::{Event, Observer, Processor};
use crate::firmware::{Firmware, Program};
use crate::time::Time;

/// A chain of calls.
#[derive(Clone, Debug)]
struct Node {
    function: Option<u32>,
    parent: usize,
    children: Vec<usize>,
    /// Awake.
    cycles: u64,
    /// In `wfi`: a leaf of its own, so that a reader can leave it out.
    asleep: u64,
}

/// The root of every chain stands at this place; it has no function.
const ROOT: usize = 0;

/// The chains of one processor.
#[derive(Clone, Debug)]
struct Chains {
    name: &'static str,
    calls: Calls,
    nodes: Vec<Node>,
    /// The chain executing.
    current: usize,
}

impl Chains {
    fn new(name: &'static str, program: &Program) -> Self {
        let root = Node {
            function: None,
            parent: ROOT,
            children: Vec::new(),
            cycles: 0,
            asleep: 0,
        };
        Self {
            name,
            calls: Calls::new(program),
            nodes: vec![root],
            current: ROOT,
        }
    }

    #[inline]
    fn add(&mut self, pc: u32, cycles: u64, class: StallClass) {
        let (nodes, current) = (&mut self.nodes, &mut self.current);
        self.calls
            .at(pc, |moved| *current = follow(nodes, *current, moved));
        let node = &mut self.nodes[self.current];
        match class {
            StallClass::Asleep => node.asleep += cycles,
            _ => node.cycles += cycles,
        }
    }

    fn restart(&mut self) {
        self.calls.end(|_| {});
        self.current = ROOT;
    }

    /// Functions of a chain, the outermost first.
    fn chain(&self, mut node: usize) -> String {
        let mut names = Vec::new();
        while node != ROOT {
            names.push(self.calls.name(self.nodes[node].function));
            node = self.nodes[node].parent;
        }
        names.push(self.name);
        names.reverse();
        names.join(";")
    }
}

/// The chain after a call or return.
fn follow(nodes: &mut Vec<Node>, current: usize, moved: Move) -> usize {
    let function = match moved {
        Move::Leave => return nodes[current].parent,
        Move::Enter(function) => function,
    };
    let known = nodes[current].children.iter();
    if let Some(child) = known
        .copied()
        .find(|node| nodes[*node].function == function)
    {
        return child;
    }
    let child = nodes.len();
    nodes[current].children.push(child);
    nodes.push(Node {
        function,
        parent: current,
        children: Vec::new(),
        cycles: 0,
        asleep: 0,
    });
    child
}

/// Counts the cycles of a run by chain of calls; give it to the board as an observer.
#[derive(Clone, Debug)]
pub struct Folded {
    /// By processor; one of them on a board with one.
    sides: Vec<Chains>,
}

impl Folded {
    /// For a run of `firmware`, from its start.
    #[must_use]
    pub fn new(firmware: &Firmware) -> Self {
        let module = Chains::new("module", &firmware.module);
        let meter = firmware.meter.as_ref();
        let meter = meter.map(|program| Chains::new("meter", program));
        Self {
            sides: std::iter::once(module).chain(meter).collect(),
        }
    }

    /// Cycles so far by chain, in each processor's own clock: `module;main;routine2;des_block`.
    #[must_use]
    pub fn cycles(&self) -> BTreeMap<String, u64> {
        let mut lines = BTreeMap::new();
        for side in &self.sides {
            for (place, node) in side.nodes.iter().enumerate() {
                for (cycles, leaf) in [(node.cycles, ""), (node.asleep, ";asleep")] {
                    if cycles > 0 {
                        *lines.entry(side.chain(place) + leaf).or_default() += cycles;
                    }
                }
            }
        }
        lines
    }

    /// Writes one line per chain, in the order of their names.
    ///
    /// # Errors
    /// The writer failed.
    pub fn write(&self, mut to: impl Write) -> io::Result<()> {
        for (chain, cycles) in self.cycles() {
            writeln!(to, "{chain} {cycles}")?;
        }
        to.flush()
    }

    fn side(&mut self, processor: Processor) -> Option<&mut Chains> {
        self.sides.get_mut(processor as usize)
    }
}

impl Observer for Folded {
    fn event(&mut self, _at: Time, event: &Event) {
        match event {
            Event::Started { processor, .. } => {
                if let Some(side) = self.side(*processor) {
                    side.restart();
                }
            }
            Event::Trap { processor, trap } => {
                if let Some(side) = self.side(*processor) {
                    side.calls.trap(trap);
                }
            }
            _ => {}
        }
    }

    #[inline]
    fn retire(&mut self, processor: Processor, _at: u64, pc: u32, cycles: u32, class: StallClass) {
        if let Some(side) = self.side(processor) {
            side.add(pc, u64::from(cycles), class);
            side.calls.completed(pc, class);
        }
    }

    #[inline]
    fn spend(&mut self, processor: Processor, _at: u64, pc: u32, cycles: u64, class: StallClass) {
        if let Some(side) = self.side(processor) {
            side.add(pc, cycles, class);
        }
    }
}
