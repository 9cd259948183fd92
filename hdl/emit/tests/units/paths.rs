//! Units that go one of several ways at an edge, and so have a fast way through.
//!
//! States in plain, sparse and paired registers, registers that guard others, a check code of many steps, registers that
//! take each other's values. The rule that must never break: every way is taken in the vectors.

use emit::widgets::{Flop, Pair, Wire};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// Sparse states, cases in cases, and an alarm that overrules them.
    Machine "machine" {
        busy: Wire<Out, Bit>,
        alarm: Wire<Local, Bit>,
        state: Flop<Bits<5>> = 3_u64,
        count: Flop<Bits<8>>,
        last: Flop<Bits<8>>,
        total: Flop<Bits<48>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.state.clock.next = self.clock.val();
            self.state.reset.next = self.reset_i.val();
            self.count.clock.next = self.clock.val();
            self.count.reset.next = self.reset_i.val();
            self.last.clock.next = self.clock.val();
            self.last.reset.next = self.reset_i.val();
            self.total.clock.next = self.clock.val();
            self.total.reset.next = self.reset_i.val();
            self.state.d.next = self.state.q.val();
            self.count.d.next = self.count.q.val();
            self.last.d.next = self.last.q.val();
            self.total.d.next = self.total.q.val();
            self.alarm.next = self.a.val() == self.b.val();
            self.busy.next = self.state.q.val() != 3;
            match self.state.q.val().index() {
                3 => {
                    if self.f.val() {
                        self.state.d.next = 12.into();
                        self.count.d.next = self.a.val();
                    } else if self.g.val() {
                        self.last.d.next = self.b.val();
                    }
                }
                12 => {
                    self.count.d.next = self.count.q.val() - 1;
                    self.total.d.next = self.total.q.val() + self.x.val();
                    if self.count.q.val().get_bits::<2>(0) == 0 {
                        self.state.d.next = 21.into();
                    } else if (self.count.q.val() + self.a.val()) < 40 {
                        self.state.d.next = 26.into();
                        self.last.d.next = self.count.q.val();
                    }
                }
                21 => {
                    match self.n.val().index() {
                        0 => self.last.d.next = self.count.q.val(),
                        1 => {
                            self.last.d.next = self.last.q.val() ^ self.a.val();
                            self.count.d.next = self.last.q.val();
                        }
                        5 => self.total.d.next = self.total.q.val() >> 3,
                        _ => self.state.d.next = 3.into(),
                    }
                }
                _ => {
                    self.state.d.next = 3.into();
                    self.last.d.next = 0.into();
                }
            }
            if self.alarm.val() {
                self.state.d.next = 3.into();
                self.count.d.next = 255.into();
            }
        }
    }

    /// Paired registers that steer, looked at by what tells that they do not fit.
    PairedSteps "paired_steps" {
        shown_o: Wire<Out, Bits<8>>,
        disturbed: Wire<Local, Bit>,
        step: Pair<Bits<3>> = 1_u64,
        data: Pair<Bits<8>>,
        ready: Pair<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.step.clock.next = self.clock.val();
            self.step.reset.next = self.reset_i.val();
            self.data.clock.next = self.clock.val();
            self.data.reset.next = self.reset_i.val();
            self.ready.clock.next = self.clock.val();
            self.ready.reset.next = self.reset_i.val();
            self.step.d.next = self.step.q.val();
            self.data.d.next = self.data.q.val();
            self.ready.d.next = self.ready.q.val();
            self.disturbed.next = self.step.differs.val() | self.data.differs.val() | self.ready.differs.val();
            if self.f.val() {
                match self.step.q.val().index() {
                    1 => {
                        self.step.d.next = 2.into();
                        self.data.d.next = self.data.n.val() - self.a.val();
                    }
                    2 => {
                        self.ready.d.next = self.g.val();
                        if self.g.val() | (self.data.q.val() < self.b.val()) {
                            self.step.d.next = 4.into();
                        }
                    }
                    _ => self.step.d.next = 1.into(),
                }
            } else if self.ready.q.val() & (self.data.q.val() != self.c.val()) {
                self.data.d.next = self.c.val();
            }
            if self.disturbed.val() {
                self.step.d.next = 0.into();
                self.data.d.next = 0.into();
                self.ready.d.next = false;
            }
            self.shown_o.next = self.data.q.val();
        }
    }

    /// A register that guards others and follows from them.
    Guarded "guarded" {
        intact: Wire<Out, Bits<8>>,
        misfits: Wire<Local, Bit>,
        words: [Flop<Bits<8>>; 3],
        parity: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.parity.clock.next = self.clock.val();
            self.parity.reset.next = self.reset_i.val();
            self.misfits.next = self.parity.q.val()
                != (self.words[0].q.val() ^ self.words[1].q.val() ^ self.words[2].q.val());
            for i in 0..3 {
                self.words[i].clock.next = self.clock.val();
                self.words[i].reset.next = self.reset_i.val();
                self.words[i].d.next = self.words[i].q.val();
                if self.n.val().index() == i {
                    self.words[i].d.next = self.words[2].q.val() + self.a.val();
                }
            }
            if self.misfits.val() {
                self.words[0].d.next = 0.into();
            }
            self.parity.d.next = self.words[0].d.val() ^ self.words[1].d.val() ^ self.words[2].d.val();
            self.intact.next = self.words[0].q.val();
            if self.misfits.val() {
                self.intact.next = 1.into();
            }
        }
    }

    /// A check code over words: a chain of as many steps as a word has bits.
    CheckCode "check_code" {
        code_o: Wire<Out, Bits<32>>,
        code: Wire<Local, Bits<32>>,
        lowest: Wire<Local, Bit>,
        polynomial: Constant<Bits<32>> = 0xedb8_8320_u64,
        start: Constant<Bits<32>> = 0xffff_ffff_u64,
        check: Flop<Bits<32>> = 0xffff_ffff_u64,
        many: Flop<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.check.clock.next = self.clock.val();
            self.check.reset.next = self.reset_i.val();
            self.many.clock.next = self.clock.val();
            self.many.reset.next = self.reset_i.val();
            self.check.d.next = self.check.q.val();
            self.many.d.next = self.many.q.val();
            self.code.next = self.check.q.val();
            self.lowest.next = self.code.val().get_bit(0);
            if self.f.val() {
                self.code.next = self.code.val() ^ self.v.val();
                for _i in 0..32 {
                    self.lowest.next = self.code.val().get_bit(0);
                    self.code.next = self.code.val() >> 1;
                    if self.lowest.val() {
                        self.code.next = self.code.val() ^ self.polynomial.val();
                    }
                }
                self.check.d.next = self.code.val();
                self.many.d.next = self.many.q.val() + 1;
            } else if self.w.val() == self.v.val() {
                self.check.d.next = self.start.val();
            }
            self.code_o.next = !self.check.q.val();
        }
    }

    /// Wide registers that take each other's values at one edge.
    Exchange "exchange" {
        ahead: Wire<Out, Bit>,
        same: Wire<Local, Bit>,
        turn: Flop<Bits<2>>,
        low: Flop<Bits<64>>,
        high: Flop<Bits<64>> = 0x8000_0000_0000_0001_u64,
        held: Flop<Bits<48>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.turn.clock.next = self.clock.val();
            self.turn.reset.next = self.reset_i.val();
            self.low.clock.next = self.clock.val();
            self.low.reset.next = self.reset_i.val();
            self.high.clock.next = self.clock.val();
            self.high.reset.next = self.reset_i.val();
            self.held.clock.next = self.clock.val();
            self.held.reset.next = self.reset_i.val();
            self.low.d.next = self.low.q.val();
            self.high.d.next = self.high.q.val();
            self.held.d.next = self.held.q.val();
            self.turn.d.next = self.turn.q.val() + 1;
            self.same.next = self.p.val() == self.q.val();
            match self.turn.q.val().index() {
                0 => {
                    self.low.d.next = self.high.q.val();
                    self.high.d.next = self.low.q.val();
                }
                1 => {
                    self.low.d.next = self.low.q.val() + self.p.val();
                    self.high.d.next = self.high.q.val() ^ (self.low.q.val() + self.p.val());
                }
                2 => {
                    self.held.d.next = bit_cast::<48, 64>(self.low.q.val() - self.high.q.val());
                    if self.held.q.val() > self.x.val() {
                        self.low.d.next = bit_cast::<64, 48>(self.held.q.val()) << 9;
                        self.high.d.next = self.low.q.val() >> self.n.val();
                    }
                }
                _ => {}
            }
            if self.same.val() {
                self.held.d.next = 0.into();
                self.turn.d.next = self.turn.q.val();
            }
            self.ahead.next = self.low.q.val() < self.high.q.val();
        }
    }
}
