//! Registers, arrays, enumerations, constants, and values that change within one pass.
//!
//! The rule that must never break: every unit reaches both outcomes in the vectors.

use emit::widgets::{Flop, Pair, Wire};
use rust_hdl::core::prelude::*;

use super::units;

/// States of a light.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
enum Light {
    Red,
    Green,
    Amber,
}

/// Another enumeration with a value of the same name.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
enum Mark {
    Blue,
    Red,
}

units! {
    /// Enumerations in registers, cases and comparisons.
    Lights "lights" {
        may_go: Wire<Out, Bit>,
        mark_o: Wire<Out, Mark>,
        mark: Wire<Local, Mark>,
        light: Flop<Light> = Light::Amber,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.light.clock.next = self.clock.val();
            self.light.reset.next = self.reset_i.val();
            self.light.d.next = self.light.q.val();
            self.mark.next = Mark::Blue;
            match self.light.q.val() {
                Light::Red => {
                    if self.f.val() {
                        self.light.d.next = Light::Green;
                    }
                }
                Light::Green => self.light.d.next = Light::Amber,
                Light::Amber => {
                    self.light.d.next = Light::Red;
                    self.mark.next = Mark::Red;
                }
            }
            self.may_go.next = (self.light.q.val() == Light::Green) | (self.mark.val() != Mark::Blue);
            self.mark_o.next = self.mark.val();
        }
    }

    /// Arrays of wires and registers, walked by loops.
    Arrays "arrays" {
        last: Wire<Out, Bits<8>>,
        sum: Wire<Out, Bits<8>>,
        picked: Wire<Out, Bits<8>>,
        stage: [Wire<Local, Bits<8>>; 4],
        held: [Flop<Bits<8>>; 4],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                self.held[i].clock.next = self.clock.val();
                self.held[i].reset.next = self.reset_i.val();
                self.held[i].d.next = self.held[i].q.val();
                self.stage[i].next = self.held[i].q.val() + self.a.val();
            }
            self.sum.next = 0.into();
            self.picked.next = self.b.val();
            for i in 0..4 {
                self.sum.next = self.sum.val() + self.stage[i].val();
                if self.n.val().index() == i {
                    self.picked.next = self.stage[i].val();
                    self.held[i].d.next = self.b.val() ^ self.stage[3].val();
                }
                if self.c.val().get_bit(i) & (self.stage[i].val().get_bits::<4>(i) == 3) {
                    self.held[i].d.next = self.held[0].q.val() + 1;
                }
            }
            self.last.next = self.stage[3].val();
        }
    }

    /// A wire that is read, assigned again, and read again.
    Reassigned "reassigned" {
        early: Wire<Out, Bits<8>>,
        late: Wire<Out, Bits<8>>,
        one_bit: Wire<Out, Bit>,
        work: Wire<Local, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.work.next = self.a.val();
            self.early.next = self.work.val() + self.b.val();
            self.one_bit.next = (self.work.val() + self.r.q.val()).get_bit(3);
            self.work.next = self.work.val() ^ self.c.val();
            self.late.next = self.work.val() + self.b.val();
            self.r.d.next = self.b.val();
            self.r.d.next = self.r.d.val() - self.work.val();
            self.work.next = self.early.val();
            if (self.work.val() + self.late.val()).get_bit(0) {
                self.r.d.next = self.r.d.val() + self.work.val();
            }
        }
    }

    /// Named numbers, of each width.
    Numbers "numbers" {
        is_code: Wire<Out, Bit>,
        placed: Wire<Out, Bits<64>>,
        part: Wire<Out, Bits<4>>,
        code: Constant<Bits<8>> = 0xc5_u64,
        place: Constant<Bits<6>> = 40_u64,
        top: Constant<Bits<64>> = 0xffff_0000_0000_0001_u64,
        one: Constant<Bit> = true,
        r: Flop<Bits<64>> = 0x8000_0000_0000_0000_u64,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.is_code.next = (self.a.val() ^ self.code.val()) == self.b.val();
            self.placed.next = bit_cast::<64, 8>(self.a.val() + self.b.val()) << self.place.val();
            self.part.next = self.code.val().get_bits::<4>(2) ^ self.a.val().get_bits::<4>(3);
            self.r.d.next = (self.r.q.val() ^ self.top.val()) + (self.one.val() & self.f.val());
        }
    }

    /// Registers with their complements, which never differ while nothing flips.
    Pairs "pairs" {
        complement: Wire<Out, Bits<8>>,
        fits: Wire<Out, Bits<8>>,
        flag: Pair<Bit> = true,
        count: Pair<Bits<8>> = 0x5a_u64,
        wide: Pair<Bits<48>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.clock.next = self.clock.val();
            self.flag.reset.next = self.reset_i.val();
            self.count.clock.next = self.clock.val();
            self.count.reset.next = self.reset_i.val();
            self.wide.clock.next = self.clock.val();
            self.wide.reset.next = self.reset_i.val();
            self.flag.d.next = self.flag.q.val() ^ self.f.val();
            self.count.d.next = self.count.q.val() + self.a.val() + self.flag.n.val();
            self.wide.d.next = self.wide.q.val() - self.x.val();
            self.complement.next = self.count.n.val() - self.a.val();
            self.fits.next = self.b.val();
            if self.flag.differs.val() | self.count.differs.val() | self.wide.differs.val() {
                self.fits.next = 0.into();
            }
        }
    }

    /// A reset that the unit makes itself.
    OwnReset "own_reset" {
        runs: Wire<Out, Bit>,
        restarts: Wire<Local, Bit>,
        count: Flop<Bits<8>> = 0xf0_u64,
        seen: Flop<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.restarts.next = self.reset_i.val() | (self.a.val() + self.b.val() < 16);
            self.count.clock.next = self.clock.val();
            self.count.reset.next = self.restarts.val();
            self.seen.clock.next = self.clock.val();
            self.seen.reset.next = self.restarts.val();
            self.count.d.next = self.count.q.val() + 1;
            self.seen.d.next = self.seen.q.val() | (self.a.val() == self.b.val());
            self.runs.next = !self.restarts.val();
        }
    }
}
