//! Memories: words that a place chooses.
//!
//! The rule that must never break: every word changes in the vectors, places lie within and beyond, and a word is looked up just
//! after it was put.

use emit::widgets::{Flop, Pair, Wire, Word};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// Block memory: looked up at places that registers hold, beyond the last word too; put where it is looked up.
    Memory "memory" {
        found: Wire<Out, Bits<32>>,
        other: Wire<Out, Bits<32>>,
        this_word: Wire<Local, Bits<32>>,
        that_word: Wire<Local, Bits<32>>,
        index: Pair<Bits<4>> = 3_u64,
        second: Flop<Bits<4>>,
        record: [Word<Bits<32>>; 11],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.index.clock.next = self.clock.val();
            self.index.reset.next = self.reset_i.val();
            self.index.d.next = self.index.q.val();
            self.second.clock.next = self.clock.val();
            self.second.reset.next = self.reset_i.val();
            self.second.d.next = self.second.q.val();
            for i in 0..11 {
                self.record[i].clock.next = self.clock.val();
                self.record[i].reset.next = self.reset_i.val();
                self.record[i].d.next = self.record[i].q.val();
            }
            self.this_word.next = self.v.val();
            for i in 0..11 {
                if self.index.q.val().index() == i {
                    self.this_word.next = self.record[i].q.val();
                }
            }
            self.that_word.next = self.this_word.val() ^ self.w.val();
            for i in 0..11 {
                if self.second.q.val().index() == i {
                    self.that_word.next = self.record[i].q.val();
                }
            }
            if self.f.val() {
                for i in 0..11 {
                    if self.index.q.val().index() == i {
                        self.record[i].d.next = self.that_word.val() + self.v.val();
                    }
                }
                self.second.d.next = self.index.q.val();
            }
            if self.g.val() {
                self.index.d.next = self.index.q.val() + 1;
            } else if self.a.val().get_bit(7) {
                self.index.d.next = self.a.val().get_bits::<4>(0);
                if self.index.differs.val() {
                    self.index.d.next = 0.into();
                }
            }
            self.found.next = self.this_word.val();
            self.other.next = self.that_word.val() + 1;
        }
    }

    /// Puts in several branches, at places narrower and wider than the memory needs; a register takes what is looked up.
    Places "places" {
        out: Wire<Out, Bits<8>>,
        last: Flop<Bits<8>> = 0x3c_u64,
        wide: [Word<Bits<8>>; 9],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.last.clock.next = self.clock.val();
            self.last.reset.next = self.reset_i.val();
            for i in 0..9 {
                self.wide[i].d.next = self.wide[i].q.val();
                self.wide[i].clock.next = self.clock.val();
                self.wide[i].reset.next = self.reset_i.val();
            }
            self.last.d.next = self.c.val();
            for i in 0..9 {
                if self.a.val().index() == i {
                    self.last.d.next = self.wide[i].q.val();
                }
            }
            self.out.next = self.last.q.val();
            match self.n.val().index() {
                0 => {
                    for i in 0..9 {
                        if self.a.val().index() == i {
                            self.wide[i].d.next = self.b.val() ^ self.out.val();
                        }
                    }
                }
                _ => {
                    if self.g.val() {
                        for i in 0..9 {
                            if self.n.val().index() == i {
                                self.wide[i].d.next = bit_cast::<8, 32>(self.v.val() - self.w.val());
                            }
                        }
                    } else {
                        self.last.d.next = self.a.val() & 15;
                    }
                }
            }
        }
    }

    /// Several memories, one that a place cannot miss, one of bits, one of a single word, under a reset that the unit makes.
    Rows "rows" {
        out: Wire<Out, Bits<8>>,
        flag: Wire<Out, Bit>,
        restarts: Wire<Local, Bit>,
        full: [Word<Bits<8>>; 8],
        flags: [Word<Bit>; 3],
        lone: [Word<Bits<48>>; 1],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.restarts.next = self.reset_i.val() | (self.a.val() == self.b.val());
            for i in 0..8 {
                self.full[i].clock.next = self.clock.val();
                self.full[i].reset.next = self.restarts.val();
                self.full[i].d.next = self.full[i].q.val();
            }
            for j in 0..3 {
                self.flags[j].clock.next = self.clock.val();
                self.flags[j].reset.next = self.restarts.val();
                self.flags[j].d.next = self.flags[j].q.val();
            }
            for i in 0..1 {
                self.lone[i].clock.next = self.clock.val();
                self.lone[i].reset.next = self.restarts.val();
                self.lone[i].d.next = self.lone[i].q.val();
            }
            self.out.next = self.a.val();
            for i in 0..8 {
                if self.n.val().index() == i {
                    self.out.next = self.full[i].q.val();
                }
            }
            self.flag.next = self.f.val();
            for i in 0..3 {
                if self.n.val().index() == i {
                    self.flag.next = self.flags[i].q.val();
                }
            }
            if self.f.val() {
                for i in 0..8 {
                    if self.n.val().index() == i {
                        self.full[i].d.next = self.out.val() + self.c.val();
                    }
                }
            }
            for i in 0..3 {
                if self.n.val().index() == i {
                    self.flags[i].d.next = self.flag.val() ^ self.g.val();
                }
            }
            for i in 0..1 {
                if self.n.val().index() == i {
                    self.lone[i].d.next = self.x.val();
                }
            }
        }
    }
}
