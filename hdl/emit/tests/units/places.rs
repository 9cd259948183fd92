//! Shifts, slices and casts: where a bit ends up, and what lies beyond the value.
//!
//! A shift by the width or more gives zero, in Rust-HDL's simulation as in Verilog. The rule that must never break: every
//! unit reaches both outcomes in the vectors.

use emit::widgets::{Flop, Wire};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// Shifts by a value, also by more than there is.
    Shifts "shifts" {
        left: Wire<Out, Bits<8>>,
        right: Wire<Out, Bits<8>>,
        far_left: Wire<Out, Bits<8>>,
        far_right: Wire<Out, Bits<32>>,
        wide_left: Wire<Out, Bits<48>>,
        wide_right: Wire<Out, Bits<64>>,
        all_out: Wire<Out, Bits<8>>,
        by_sum: Wire<Out, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.left.next = self.a.val() << self.n.val();
            self.right.next = (self.a.val() + self.b.val()) >> self.n.val();
            self.far_left.next = self.a.val() << (self.b.val() & 15);
            self.far_right.next = self.w.val() >> (self.b.val() & 63);
            self.wide_left.next = self.x.val() << self.b.val();
            self.wide_right.next = self.p.val() >> self.b.val();
            self.all_out.next = (self.a.val() << 8) | (self.b.val() >> 9) | self.c.val();
            self.by_sum.next = self.a.val() >> (self.n.val() + 3);
            self.r.d.next = (self.r.q.val() << 1) ^ (self.a.val() >> 1);
        }
    }

    /// Bits at a place that is a value.
    PlacesByValue "places_by_value" {
        one_bit: Wire<Out, Bit>,
        of_sum: Wire<Out, Bit>,
        part: Wire<Out, Bits<8>>,
        wide_part: Wire<Out, Bits<40>>,
        bits_of_difference: Wire<Out, Bits<16>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.one_bit.next = self.a.val().get_bit(self.n.val().index());
            self.of_sum.next = (self.a.val() + self.b.val()).get_bit(self.n.val().index());
            self.part.next = self.w.val().get_bits::<8>(self.n.val().index());
            self.wide_part.next = self.x.val().get_bits::<40>(self.n.val().index());
            self.bits_of_difference.next = (self.p.val() - self.q.val()).get_bits::<16>(self.n.val().index());
            self.r.d.next = self.r.q.val();
            if self.r.q.val().get_bit(self.n.val().index()) {
                self.r.d.next = self.a.val();
            } else {
                self.r.d.next = !self.r.q.val();
            }
        }
    }

    /// Casts up and down, over and over.
    Casts "casts" {
        up: Wire<Out, Bits<64>>,
        down: Wire<Out, Bits<1>>,
        same: Wire<Out, Bits<8>>,
        over_the_word: Wire<Out, Bits<48>>,
        under_the_word: Wire<Out, Bits<32>>,
        back: Wire<Out, Bits<8>>,
        number: Wire<Out, Bits<8>>,
        r: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.up.next = bit_cast::<64, 8>(self.a.val()) + bit_cast::<64, 48>(self.x.val());
            self.down.next = bit_cast::<1, 8>(self.a.val() + self.b.val());
            self.same.next = bit_cast::<8, 8>(self.a.val() + self.b.val());
            self.over_the_word.next = bit_cast::<48, 32>(self.w.val() + self.v.val()) << 8;
            self.under_the_word.next = bit_cast::<32, 48>(self.x.val() >> 16);
            self.back.next = bit_cast::<8, 64>(bit_cast::<64, 8>(self.a.val() - self.b.val()) >> 1);
            self.number.next = bits::<8>(7) + self.a.val();
            self.r.d.next = bit_cast::<8, 3>(self.n.val()) + self.r.q.val();
        }
    }

    /// Values over the 32 bits that Rust-HDL keeps in a word.
    Wide48 "wide_48" {
        zero: Wire<Out, Bit>,
        less: Wire<Out, Bit>,
        far: Wire<Out, Bit>,
        half: Wire<Out, Bits<24>>,
        odd: Wire<Out, Bit>,
        total: Flop<Bits<48>> = 0xffff_ffff_fff0_u64,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.total.clock.next = self.clock.val();
            self.total.reset.next = self.reset_i.val();
            self.zero.next = (self.x.val() + self.y.val()) == 0;
            self.less.next = self.x.val() + self.y.val() < self.x.val();
            self.far.next = (self.x.val() - self.y.val()) > 0x8000_0000_0000_u64;
            self.half.next = (self.x.val() ^ self.y.val()).get_bits::<24>(20);
            self.odd.next = self.x.val().xor();
            self.total.d.next = self.total.q.val() + self.y.val() + self.f.val();
        }
    }

    /// The full width.
    Wide64 "wide_64" {
        sum: Wire<Out, Bits<64>>,
        carries: Wire<Out, Bit>,
        opposite: Wire<Out, Bit>,
        upper: Wire<Out, Bits<32>>,
        all: Wire<Out, Bit>,
        total: Flop<Bits<64>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.total.clock.next = self.clock.val();
            self.total.reset.next = self.reset_i.val();
            self.sum.next = self.p.val() + self.q.val();
            self.carries.next = (self.p.val() + self.q.val()) < self.p.val();
            self.opposite.next = self.p.val() == !self.q.val();
            self.upper.next = (self.p.val() - self.q.val()).get_bits::<32>(32);
            self.all.next = (self.p.val() ^ self.q.val()).all();
            self.total.d.next = self.total.q.val();
            if self.total.q.val() <= self.total.q.val() + self.q.val() {
                self.total.d.next = self.total.q.val() + self.q.val();
            }
        }
    }
}
