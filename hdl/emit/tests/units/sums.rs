//! Sums, differences, complements and products whose upper bits must be lost, or must not.
//!
//! Source: each was found miscompiled by Rust-HDL 0.46, or is a neighbour of one that was. The rule that must never break: every
//! unit reaches both outcomes in the vectors.

use emit::widgets::{Flop, Wire};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// `a & b == c` means `(a & b) == c` in Rust and `a & (b == c)` in Verilog.
    Precedence "precedence" {
        masked: Wire<Out, Bit>,
        mixed: Wire<Out, Bit>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.masked.next = self.a.val() & self.b.val() == self.c.val();
            self.mixed.next = self.a.val() ^ self.b.val() < self.c.val() | self.a.val();
            self.r.d.next = self.a.val() + self.b.val() & self.c.val() << 1;
        }
    }

    /// The carry of a compared sum survives in 32 bits.
    ComparedSum "compared_sum" {
        zero: Wire<Out, Bit>,
        less: Wire<Out, Bit>,
        equal: Wire<Out, Bit>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.zero.next = (self.a.val() + self.b.val()) == 0;
            self.less.next = self.a.val() + self.b.val() < self.a.val();
            self.equal.next = self.a.val() + self.b.val() == self.b.val() + self.c.val();
            self.r.d.next = self.r.q.val();
            if (self.r.q.val() + self.a.val()) >= self.r.q.val() {
                self.r.d.next = self.r.q.val() + self.a.val();
            }
        }
    }

    /// So does the borrow of a compared difference.
    ComparedDifference "compared_difference" {
        far: Wire<Out, Bit>,
        left: Wire<Out, Bit>,
        zero: Wire<Out, Bit>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.far.next = (self.a.val() - self.b.val()) > 200;
            self.left.next = 5 - self.a.val() > 250;
            self.zero.next = (self.a.val() - self.b.val() - self.c.val()) == 0;
            self.r.d.next = 1 + self.r.q.val() - self.a.val();
        }
    }

    /// A compared complement widens.
    ComparedComplement "compared_complement" {
        seven: Wire<Out, Bit>,
        opposite: Wire<Out, Bit>,
        twice: Wire<Out, Bit>,
        shifted: Wire<Out, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.seven.next = (!self.a.val()) == 7;
            self.opposite.next = !self.a.val() == self.b.val();
            self.twice.next = !(!self.a.val()) == self.b.val();
            self.shifted.next = !self.a.val() >> 4;
            self.r.d.next = !(self.a.val() + self.r.q.val());
        }
    }

    /// A cast keeps the carry.
    CastSum "cast_sum" {
        narrow: Wire<Out, Bits<4>>,
        wide: Wire<Out, Bits<16>>,
        complement: Wire<Out, Bits<16>>,
        there_and_back: Wire<Out, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.narrow.next = bit_cast::<4, 8>(self.a.val() + self.b.val());
            self.wide.next = bit_cast::<16, 8>(self.a.val() + self.b.val());
            self.complement.next = bit_cast::<16, 8>(!self.a.val()) + bit_cast::<16, 8>(self.b.val());
            self.there_and_back.next =
                bit_cast::<8, 4>(bit_cast::<4, 8>(self.a.val() - self.b.val())) + self.c.val();
            self.r.d.next =
                bit_cast::<8, 16>((bit_cast::<16, 8>(self.a.val()) + bit_cast::<16, 8>(self.b.val())) >> 1);
        }
    }

    /// A bit of a sum is no Verilog at all.
    PartOfSum "part_of_sum" {
        top: Wire<Out, Bit>,
        middle: Wire<Out, Bits<3>>,
        nested: Wire<Out, Bit>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.top.next = (self.a.val() + self.b.val()).get_bit(7);
            self.middle.next = (self.a.val() - self.b.val()).get_bits::<3>(2);
            self.nested.next = ((self.a.val() + self.b.val()).get_bits::<4>(4) + self.f.val()).get_bit(3);
            self.r.d.next = self.r.q.val();
            if (self.r.q.val() + self.a.val()).get_bit(7) {
                self.r.d.next = self.b.val();
            } else if (self.r.q.val() ^ self.c.val()).get_bit(0) {
                if (self.b.val() - self.c.val()).get_bit(1) {
                    self.r.d.next = self.c.val();
                }
            } else {
                self.r.d.next = self.r.q.val() + 1;
            }
        }
    }

    /// Chains of sums, and shifts of them.
    ChainedSum "chained_sum" {
        sum: Wire<Out, Bits<8>>,
        below: Wire<Out, Bit>,
        half: Wire<Out, Bits<8>>,
        double: Wire<Out, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.sum.next = self.a.val() + self.b.val() + self.c.val();
            self.below.next = self.a.val() + self.b.val() + self.c.val() < 100;
            self.half.next = (self.a.val() + self.b.val()) >> 1;
            self.double.next = ((self.a.val() - self.b.val()) << 1) >> 1;
            self.r.d.next = self.r.q.val() - (self.a.val() - (self.b.val() - self.c.val()));
        }
    }

    /// A reduction sees the carry.
    ReducedSum "reduced_sum" {
        any: Wire<Out, Bit>,
        all: Wire<Out, Bit>,
        odd: Wire<Out, Bit>,
        none: Wire<Out, Bit>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.any.next = (self.a.val() + self.b.val()).any();
            self.all.next = (!(self.a.val() - self.b.val())).all() & self.r.q.val().any();
            self.odd.next = (self.a.val() + self.b.val()).xor() ^ self.c.val().xor();
            self.none.next = !(self.a.val() | self.b.val()).all();
            self.r.d.next = self.a.val() & self.b.val();
        }
    }

    /// A bit as carry, also where the sum is looked at.
    CarryIn "carry_in" {
        sum: Wire<Out, Bits<8>>,
        zero: Wire<Out, Bit>,
        condition: Wire<Out, Bits<48>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.sum.next = self.a.val() + self.b.val() + self.f.val();
            self.zero.next = (self.a.val() + self.f.val()) == 0;
            self.condition.next = self.x.val() + (self.a.val() < self.b.val());
            self.r.d.next = self.r.q.val() + !self.f.val();
        }
    }

    /// A product is as wide as both factors together.
    Product "product" {
        product: Wire<Out, Bits<32>>,
        upper: Wire<Out, Bits<16>>,
        lower: Wire<Out, Bits<16>>,
        is_large: Wire<Out, Bit>,
        factor: Wire<Local, Bits<16>>,
        r: Flop<Bits<32>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.factor.next = bit_cast::<16, 32>(self.v.val());
            self.product.next = self.factor.val() * bit_cast::<16, 32>(self.w.val());
            self.upper.next =
                bit_cast::<16, 32>((self.factor.val() * bit_cast::<16, 32>(self.w.val())) >> 16);
            self.lower.next =
                bit_cast::<16, 32>(self.factor.val() * (self.factor.val() + 1));
            self.is_large.next = self.factor.val() * self.factor.val() > 0x4000_0000;
            self.r.d.next = self.r.q.val() + self.factor.val() * self.factor.val();
        }
    }
}
