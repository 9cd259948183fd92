//! Operators on values of every kind, whose results registers take.
//!
//! A model that keeps registers only, such as that of many lanes, shows no others; it keeps bits, narrow values, words and wide values each
//! in another way. The rule that must never break: every operator stands here for every way, alone.

use emit::widgets::{Flop, Wire};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// What words of 17 to 32 bits become.
    Words "words" {
        shown: Wire<Out, Bits<32>>,
        picked: Wire<Local, Bits<32>>,
        word: [Flop<Bits<32>>; 13],
        narrow: [Flop<Bits<20>>; 6],
        bit: [Flop<Bit>; 15],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..13 {
                self.word[i].clock.next = self.clock.val();
                self.word[i].reset.next = self.reset_i.val();
            }
            for i in 0..6 {
                self.narrow[i].clock.next = self.clock.val();
                self.narrow[i].reset.next = self.reset_i.val();
            }
            for i in 0..15 {
                self.bit[i].clock.next = self.clock.val();
                self.bit[i].reset.next = self.reset_i.val();
            }
            self.word[0].d.next = self.v.val() + self.w.val();
            self.word[1].d.next = self.v.val() - self.w.val();
            self.word[2].d.next = !self.v.val() & self.w.val();
            self.word[3].d.next = self.v.val() | self.word[0].q.val();
            self.word[4].d.next = self.v.val() ^ 0x1234_5678;
            self.word[5].d.next = self.v.val() << (self.b.val() & 63);
            self.word[6].d.next = self.w.val() >> self.n.val();
            self.word[7].d.next = (self.w.val() << 3) ^ (self.v.val() >> 5);
            self.word[8].d.next = bit_cast::<32, 8>(self.v.val().get_bits::<8>(16));
            self.word[9].d.next = bit_cast::<32, 8>(self.a.val() + self.b.val()) << 8;
            self.word[10].d.next = self.x.val().get_bits::<32>(9);
            self.word[11].d.next = 0x77.into();
            if self.f.val() {
                self.word[11].d.next = self.w.val();
            } else if self.v.val() == self.w.val() {
                self.word[11].d.next = self.word[10].q.val();
            }
            match self.n.val().index() {
                0 => self.picked.next = self.v.val(),
                1 => self.picked.next = self.w.val(),
                5 => self.picked.next = self.word[3].q.val(),
                _ => self.picked.next = self.word[4].q.val(),
            }
            self.shown.next = self.picked.val();
            self.word[12].d.next = self.picked.val() + self.v.val();
            self.narrow[0].d.next = self.v.val().get_bits::<20>(7) + self.w.val().get_bits::<20>(0);
            self.narrow[1].d.next = self.v.val().get_bits::<20>(12) - self.w.val().get_bits::<20>(12);
            self.narrow[2].d.next = !self.w.val().get_bits::<20>(5);
            self.narrow[3].d.next = self.v.val().get_bits::<20>(3) << self.n.val();
            self.narrow[4].d.next = bit_cast::<20, 32>(self.v.val() >> self.a.val());
            self.narrow[5].d.next = bit_cast::<20, 3>(self.n.val());
            self.bit[0].d.next = self.v.val().get_bits::<8>(24) == 0;
            self.bit[1].d.next = self.v.val().get_bits::<8>(24) == self.w.val().get_bits::<8>(24);
            self.bit[2].d.next = self.v.val().get_bits::<8>(16) < self.w.val().get_bits::<8>(8);
            self.bit[3].d.next = self.v.val() == self.w.val();
            self.bit[4].d.next = self.v.val() < self.w.val();
            self.bit[5].d.next = self.v.val() == 1;
            self.bit[6].d.next = self.w.val() > 0x7000_0000;
            self.bit[7].d.next = (self.v.val() & 0x0010) == 0;
            self.bit[8].d.next = self.v.val().xor();
            self.bit[9].d.next = self.w.val().any();
            self.bit[10].d.next = self.w.val().all();
            self.bit[11].d.next = self.v.val().get_bit(31);
            self.bit[12].d.next = (self.v.val() & 0x0070) == 0;
            self.bit[13].d.next = self.narrow[2].q.val().get_bit(19);
            self.bit[14].d.next = self.picked.val() < self.w.val();
        }
    }

    /// What narrow values and wide ones become.
    Planes "planes" {
        shown: Wire<Out, Bits<8>>,
        picked: Wire<Local, Bits<8>>,
        narrow: [Flop<Bits<8>>; 14],
        wide: [Flop<Bits<48>>; 9],
        bit: [Flop<Bit>; 11],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..14 {
                self.narrow[i].clock.next = self.clock.val();
                self.narrow[i].reset.next = self.reset_i.val();
            }
            for i in 0..9 {
                self.wide[i].clock.next = self.clock.val();
                self.wide[i].reset.next = self.reset_i.val();
            }
            for i in 0..11 {
                self.bit[i].clock.next = self.clock.val();
                self.bit[i].reset.next = self.reset_i.val();
            }
            self.narrow[0].d.next = self.a.val() + self.b.val();
            self.narrow[1].d.next = self.a.val() - self.b.val();
            self.narrow[2].d.next = !self.a.val() & self.b.val();
            self.narrow[3].d.next = self.a.val() | self.narrow[0].q.val();
            self.narrow[4].d.next = self.a.val() ^ 0x5a;
            self.narrow[5].d.next = self.a.val() << (self.b.val() & 15);
            self.narrow[6].d.next = self.a.val() >> self.n.val();
            self.narrow[7].d.next = (self.a.val() << 3) ^ (self.b.val() >> 5);
            self.narrow[8].d.next = bit_cast::<8, 3>(self.n.val() + 5);
            self.narrow[9].d.next = self.v.val().get_bits::<8>(13);
            self.narrow[10].d.next = bit_cast::<8, 32>(self.v.val()) & 7;
            self.narrow[11].d.next = self.p.val().get_bits::<8>(40);
            self.narrow[12].d.next = 1.into();
            if self.f.val() {
                self.narrow[12].d.next = self.b.val();
            } else if self.a.val() == self.b.val() {
                self.narrow[12].d.next = self.narrow[11].q.val();
            }
            match self.n.val().index() {
                0 => self.picked.next = self.a.val(),
                1 => self.picked.next = self.b.val(),
                5 => self.picked.next = self.narrow[3].q.val(),
                _ => self.picked.next = self.narrow[4].q.val(),
            }
            self.shown.next = self.picked.val();
            self.narrow[13].d.next = self.picked.val() + self.a.val();
            self.wide[0].d.next = self.x.val() + self.y.val();
            self.wide[1].d.next = self.x.val() - self.y.val();
            self.wide[2].d.next = self.x.val() + bit_cast::<48, 32>(self.v.val());
            self.wide[3].d.next = bit_cast::<48, 8>(self.a.val()) << self.c.val();
            self.wide[4].d.next = self.x.val() >> (self.b.val() & 63);
            self.wide[5].d.next = self.p.val().get_bits::<48>(11);
            self.wide[6].d.next = bit_cast::<48, 32>(self.v.val().get_bits::<16>(3) * self.w.val().get_bits::<16>(0));
            self.wide[7].d.next = self.x.val() ^ self.wide[0].q.val();
            self.wide[8].d.next = bit_cast::<48, 64>(self.p.val() + self.q.val());
            self.bit[0].d.next = self.a.val() == self.b.val();
            self.bit[1].d.next = self.a.val() < self.b.val();
            self.bit[2].d.next = self.a.val() >= 0x80;
            self.bit[3].d.next = self.a.val().xor() ^ self.f.val();
            self.bit[4].d.next = self.b.val().all() | !self.g.val();
            self.bit[5].d.next = self.x.val() < self.y.val();
            self.bit[6].d.next = self.p.val() == self.q.val();
            self.bit[7].d.next = self.x.val().get_bit(47);
            self.bit[8].d.next = (self.a.val() & 7) == 7;
            self.bit[9].d.next = self.n.val() == 2;
            self.bit[10].d.next = self.picked.val() < self.b.val();
        }
    }
}
