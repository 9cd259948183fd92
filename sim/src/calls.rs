//! The calls under way on one processor, followed from outside: a shadow of the firmware's own stack.
//!
//! It reads which instructions call and return from the program itself; an interrupt pushes a frame that `mret` takes
//! away, a jump into another function replaces the innermost one (a tail call). The rule that must never break: the
//! innermost frame is the function the processor executes, whatever program it is.

use std::ops::Range;
use std::sync::Arc;

use crate::cpu::{CodeMap, Flow, StallClass, Symbols, Trap};
use crate::firmware::Program;

/// A change of the innermost frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    /// A frame of this function was pushed.
    Enter(Option<u32>),
    /// The innermost frame was popped.
    Leave,
}

/// One call.
#[derive(Clone, Copy, Debug)]
struct Frame {
    function: Option<u32>,
    /// Where it returns to; none where it never does.
    back: Option<u32>,
    /// The handler of a trap.
    handler: bool,
}

/// What the last instruction led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Flow(Flow),
    /// A trap handler; the trapped instruction was at this address.
    Handler(u32),
}

/// The stack of one processor.
#[derive(Clone, Debug)]
pub(crate) struct Calls {
    code: Arc<CodeMap>,
    symbols: Arc<Symbols>,
    /// Innermost last.
    frames: Vec<Frame>,
    /// Addresses of the innermost function.
    range: Range<u32>,
    next: Next,
}

impl Calls {
    /// No call yet in `program`.
    pub fn new(program: &Program) -> Self {
        Self {
            code: Arc::clone(&program.code),
            symbols: Arc::clone(&program.symbols),
            frames: Vec::new(),
            range: 0..0,
            next: Next::Flow(Flow::Same),
        }
    }

    /// Name of a function.
    pub fn name(&self, function: Option<u32>) -> &str {
        self.symbols.short(function)
    }

    /// Every call is over: reset, or the end of the run.
    pub fn end(&mut self, mut moved: impl FnMut(Move)) {
        for _ in self.frames.drain(..) {
            moved(Move::Leave);
        }
        self.range = 0..0;
        self.next = Next::Flow(Flow::Same);
    }

    /// The processor is at `pc`; to be told before the cycles of that instruction.
    #[inline]
    pub fn at(&mut self, pc: u32, moved: impl FnMut(Move)) {
        if self.next != Next::Flow(Flow::Same) || !self.range.contains(&pc) {
            self.arrive(pc, moved);
        }
    }

    /// The instruction at `pc` has completed.
    #[inline]
    pub fn completed(&mut self, pc: u32, class: StallClass) {
        if matches!(class, StallClass::Branch | StallClass::Flush) {
            self.next = Next::Flow(self.code.flow(pc));
        }
    }

    /// A trap was taken.
    pub fn trap(&mut self, trap: &Trap) {
        self.next = Next::Handler(trap.pc);
    }

    fn arrive(&mut self, pc: u32, mut moved: impl FnMut(Move)) {
        let function;
        (function, self.range) = self.symbols.around(pc);
        let frame = |back, handler| Frame {
            function,
            back,
            handler,
        };
        match std::mem::replace(&mut self.next, Next::Flow(Flow::Same)) {
            Next::Handler(back) => self.push(frame(Some(back), true), &mut moved),
            Next::Flow(Flow::Call(back)) => self.push(frame(Some(back), false), &mut moved),
            Next::Flow(Flow::Swap(back)) => {
                self.pop(&mut moved, |frame| frame.back == Some(pc));
                self.push(frame(Some(back), false), &mut moved);
            }
            Next::Flow(Flow::Return) => self.pop(&mut moved, |frame| frame.back == Some(pc)),
            Next::Flow(Flow::TrapReturn) => self.pop(&mut moved, |frame| frame.handler),
            Next::Flow(Flow::Same) => {}
        }
        match self.frames.last_mut() {
            Some(top) if top.function == function => {}
            Some(top) => {
                top.function = function;
                moved(Move::Leave);
                moved(Move::Enter(function));
            }
            None => self.push(frame(None, false), &mut moved),
        }
    }

    fn push(&mut self, frame: Frame, moved: &mut impl FnMut(Move)) {
        self.frames.push(frame);
        moved(Move::Enter(frame.function));
    }

    /// Pops up to and with the innermost frame of which `which` is true, none if there is none. No return leaves the
    /// handler of a trap but its own.
    fn pop(&mut self, moved: &mut impl FnMut(Move), which: impl Fn(&Frame) -> bool) {
        let inside = |frame: &Frame| !frame.handler || which(frame);
        let handler = self.frames.iter().rposition(|frame| !inside(frame));
        let first = handler.map_or(0, |handler| handler + 1);
        if let Some(place) = self.frames[first..].iter().rposition(&which) {
            for _ in self.frames.drain(first + place..) {
                moved(Move::Leave);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cpu::{Cause, Region, Symbol};

    const START: u32 = 0;
    const WORK: u32 = 0x20;
    const TAIL: u32 = 0x40;
    const VECTOR: u32 = 0x60;

    fn program() -> Program {
        let mut words = [0x0000_0013_u32; 0x80 / 4]; // nop
        let mut put = |address: u32, word| words[address as usize / 4] = word;
        put(START + 4, 0x01c0_00ef); // jal ra, WORK
        put(WORK + 4, 0x01c0_006f); // j TAIL
        put(TAIL + 4, 0x0000_8067); // ret
        put(VECTOR + 4, 0x3020_0073); // mret
        let region = Region {
            base: 0,
            bytes: words.iter().flat_map(|word| word.to_le_bytes()).collect(),
            gate: None,
        };
        let names = ["start", "work", "tail", "handler"];
        let symbols = names.iter().zip([START, WORK, TAIL, VECTOR]);
        Program {
            code: Arc::new(CodeMap::new(0, vec![region]).unwrap()),
            rom: Arc::default(),
            symbols: Arc::new(Symbols::new(
                symbols
                    .map(|(name, address)| Symbol {
                        address,
                        size: 0x20,
                        name: (*name).to_owned(),
                    })
                    .collect(),
            )),
        }
    }

    #[test]
    fn calls_tail_calls_interrupts_and_returns_are_followed() {
        let mut calls = Calls::new(&program());
        let mut chain: Vec<String> = Vec::new();
        let mut seen = Vec::new();
        let trap = Trap {
            cause: Cause::Interrupt(16),
            pc: TAIL,
            value: 0,
            at: 0,
            double: false,
        };
        // The interrupt comes before the first instruction of the tail call.
        let path = [
            START,
            START + 4,
            WORK,
            WORK + 4,
            VECTOR,
            VECTOR + 4,
            TAIL,
            TAIL + 4,
            START + 8,
        ];
        for pc in path {
            if pc == VECTOR {
                calls.trap(&trap);
            }
            let mut moves = Vec::new();
            calls.at(pc, |moved| moves.push(moved));
            for moved in moves {
                match moved {
                    Move::Enter(function) => chain.push(calls.name(function).to_owned()),
                    Move::Leave => drop(chain.pop()),
                }
            }
            seen.push(chain.join(";"));
            // The class of every jump; an instruction that goes on is not mistaken for one.
            calls.completed(pc, StallClass::Branch);
        }
        let work = "start;work";
        let expected = [
            "start",
            "start",
            work,
            work,
            "start;work;handler",
            "start;work;handler",
            "start;tail",
            "start;tail",
            "start",
        ];
        assert_eq!(seen, expected);
    }
}
