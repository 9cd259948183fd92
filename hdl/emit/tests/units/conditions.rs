//! Comparisons, truth values, branches and cases.
//!
//! The rule that must never break: every unit reaches both outcomes in the vectors.

use emit::widgets::{Flop, Wire};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// Every comparison, of values, of numbers, of comparisons.
    Comparisons "comparisons" {
        equal: Wire<Out, Bit>,
        unequal: Wire<Out, Bit>,
        less: Wire<Out, Bit>,
        at_most: Wire<Out, Bit>,
        more: Wire<Out, Bit>,
        at_least: Wire<Out, Bit>,
        number_left: Wire<Out, Bit>,
        of_flags: Wire<Out, Bit>,
        of_comparisons: Wire<Out, Bit>,
        r: Flop<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.equal.next = self.a.val() == self.b.val();
            self.unequal.next = self.a.val() != self.b.val();
            self.less.next = self.a.val() < 128;
            self.at_most.next = self.w.val() <= self.v.val();
            self.more.next = self.x.val() > self.y.val();
            self.at_least.next = self.p.val() >= self.q.val();
            self.number_left.next = 100 < self.a.val();
            self.of_flags.next = self.f.val() == true;
            self.of_comparisons.next = (self.a.val() < self.b.val()) != (self.b.val() < self.c.val());
            self.r.d.next = (self.a.val() == self.c.val()) == self.r.q.val();
        }
    }

    /// Truth values, with the precedences of Rust.
    Truth "truth" {
        either: Wire<Out, Bit>,
        both: Wire<Out, Bit>,
        one: Wire<Out, Bit>,
        mixed: Wire<Out, Bit>,
        inverted: Wire<Out, Bit>,
        lazy: Wire<Out, Bit>,
        r: Flop<Bit> = true,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.either.next = self.f.val() | self.g.val() & self.a.val().any();
            self.both.next = self.f.val() & !self.g.val() & (self.a.val() > self.b.val());
            self.one.next = self.f.val() ^ self.g.val() & self.r.q.val();
            self.mixed.next = self.f.val() == self.g.val() | self.r.q.val();
            self.inverted.next = !(self.f.val() ^ self.g.val()) & !self.r.q.val();
            self.lazy.next = self.f.val() && self.g.val() || self.a.val() == self.b.val();
            self.r.d.next = self.r.q.val() ^ self.f.val() & self.g.val();
        }
    }

    /// Branches in branches, sums in their conditions, wires that change between them.
    Branches "branches" {
        way: Wire<Out, Bits<8>>,
        depth: Wire<Local, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.depth.next = self.a.val();
            if (self.depth.val() + self.b.val()).get_bit(7) {
                self.depth.next = self.depth.val() + 1;
                if (self.depth.val() + self.c.val()).get_bits::<2>(3) == 2 {
                    self.depth.next = self.depth.val() << 1;
                } else {
                    self.depth.next = self.depth.val() - self.c.val();
                }
            } else if (self.depth.val() - self.c.val()).any() & self.f.val() {
                self.depth.next = 17.into();
            } else if self.g.val() {
                if self.f.val() {
                    self.depth.next = self.b.val();
                }
            } else {
                self.depth.next = !self.depth.val();
            }
            self.way.next = self.depth.val();
            if (self.depth.val() ^ self.r.q.val()).xor() {
                self.depth.next = self.depth.val() + self.r.q.val();
            }
            self.r.d.next = self.depth.val();
        }
    }

    /// Cases of a value and of a part of a sum; the others.
    Cases "cases" {
        chosen: Wire<Out, Bits<8>>,
        counted: Wire<Out, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            match self.n.val().index() {
                0 => self.chosen.next = self.a.val(),
                1 => {
                    self.chosen.next = self.b.val();
                }
                5 => {
                    if self.f.val() {
                        self.chosen.next = self.c.val();
                    } else {
                        self.chosen.next = self.a.val() + self.b.val();
                    }
                }
                _ => self.chosen.next = 255.into(),
            }
            self.counted.next = self.r.q.val();
            match (self.a.val() + self.b.val()).get_bits::<2>(6).index() {
                0 => self.counted.next = self.counted.val() + 1,
                1 => {}
                3 => self.counted.next = self.counted.val() + self.c.val(),
                _ => self.counted.next = 0.into(),
            }
            self.r.d.next = self.counted.val();
        }
    }
}
