//! A condition at the end of the block that clears registers, and sets one of them after all.
//!
//! The rule that must never break: of the pairs one brings the condition about when it does not fit, one does not, and one is set by it.

use emit::widgets::{Pair, Wire};
use rust_hdl::core::prelude::*;

use super::units;

units! {
    /// What the condition clears is printed as a reset.
    Cleared "cleared" {
        out: Wire<Out, Bits<8>>,
        upset: Wire<Local, Bit>,
        clears: Wire<Local, Bit>,
        steps: Pair<Bits<8>> = 5_u64,
        data: Pair<Bits<8>>,
        told: Pair<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.steps.clock.next = self.clock.val();
            self.steps.reset.next = self.reset_i.val();
            self.steps.d.next = self.steps.q.val();
            self.data.clock.next = self.clock.val();
            self.data.reset.next = self.reset_i.val();
            self.data.d.next = self.data.q.val();
            self.told.clock.next = self.clock.val();
            self.told.reset.next = self.reset_i.val();
            self.told.d.next = self.told.q.val();
            self.upset.next = self.steps.differs.val();
            self.upset.next = self.upset.val() | self.told.differs.val();
            self.out.next = self.data.q.val() + self.steps.q.val();
            if self.f.val() {
                self.steps.d.next = self.steps.q.val() + self.a.val();
                self.told.d.next = false;
            }
            if self.g.val() {
                self.data.d.next = self.b.val() ^ self.steps.q.val();
            }
            self.clears.next = self.upset.val() | ((self.a.val() & 3) == 3);
            if self.clears.val() {
                self.steps.d.next = 5.into();
                self.data.d.next = 0.into();
                self.told.d.next = false;
            }
            if self.clears.val() {
                self.told.d.next = true;
            }
        }
    }
}
