//! The working record: two memories of words, one the complement of the other, with four places to read and one to write.
//!
//! Each place is a register, so that synthesis makes block memories of them. What is asked at any time about the record is
//! kept beside it. The rule that must never break: at most one word is written at an edge, its complement with it, and none
//! at one that restarts the unit.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{Keep, Looks, Store, Unit};

impl Part<Looks> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.this_word.next = self.c.zero.val();
        for i in 0..19 {
            if self.index.q.val().index() == i {
                self.this_word.next = self.record[i].q.val();
            }
        }
        self.this_word_n.next = self.c.ones.val();
        for i in 0..19 {
            if self.index.q.val().index() == i {
                self.this_word_n.next = self.record_n[i].q.val();
            }
        }
        self.augend_word.next = self.c.zero.val();
        for i in 0..19 {
            if self.augend_at.q.val().index() == i {
                self.augend_word.next = self.record[i].q.val();
            }
        }
        self.augend_word_n.next = self.c.ones.val();
        for i in 0..19 {
            if self.augend_at.q.val().index() == i {
                self.augend_word_n.next = self.record_n[i].q.val();
            }
        }
        self.rival_word.next = self.c.zero.val();
        for i in 0..19 {
            if self.rival_at.q.val().index() == i {
                self.rival_word.next = self.record[i].q.val();
            }
        }
        self.rival_word_n.next = self.c.ones.val();
        for i in 0..19 {
            if self.rival_at.q.val().index() == i {
                self.rival_word_n.next = self.record_n[i].q.val();
            }
        }
        self.port_word.next = self.c.zero.val();
        for i in 0..19 {
            if self.looked_at.q.val().index() == i {
                self.port_word.next = self.record[i].q.val();
            }
        }
        self.port_word_n.next = self.c.ones.val();
        for i in 0..19 {
            if self.looked_at.q.val().index() == i {
                self.port_word_n.next = self.record_n[i].q.val();
            }
        }
        self.this_differs.next = self.this_word.val() != !self.this_word_n.val();
        self.augend_differs.next = self.augend_word.val() != !self.augend_word_n.val();
        self.rival_differs.next = self.rival_word.val() != !self.rival_word_n.val();
        self.port_differs.next = self.port_word.val() != !self.port_word_n.val();
        self.miscovered.next = self.filled.q.val()
            & (self.this_differs.val()
                | self.augend_differs.val()
                | self.rival_differs.val()
                | self.port_differs.val());
    }
}

impl Part<Store> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.fills.next = self.stores.val() & !self.restarts.val();
        self.stored_word_n.next = !self.stored_word.val();
        self.spoiled.d.next = self.spoils.val();
        if self.fills.val() {
            for i in 0..19 {
                if self.index.q.val().index() == i {
                    self.record[i].d.next = self.stored_word.val();
                }
            }
            for i in 0..19 {
                if self.index.q.val().index() == i {
                    self.record_n[i].d.next = self.stored_word_n.val();
                }
            }
        }
    }
}

impl Part<Keep> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.high_part.next = self.stored_word.val().get_bits::<30>(2);
        self.high_ones.next = self.high_part.val().all();
        self.low_ones.next = self.stored_word.val().get_bits::<2>(0);
        self.near_its_end.next = self.high_ones.val() & self.low_ones.val().get_bit(1);
        self.at_its_end.next = self.high_ones.val() & self.low_ones.val().all();
        if self.stores.val() {
            match self.index.q.val().index() {
                1 => {
                    self.flags.d.next = self.stored_word.val().get_bits::<24>(0);
                }
                4 => {
                    self.funded.d.next = self.stored_word.val().any();
                }
                5 => {
                    self.funded.d.next = self.funded.q.val() | self.stored_word.val().any();
                }
                8 => {
                    self.count_end.d.next = self.at_its_end.val();
                }
                9 => {
                    self.generation_end.d.next = self.at_its_end.val();
                    self.generation_near.d.next = self.near_its_end.val();
                }
                18 => {
                    self.filled.d.next = true;
                }
                _ => {}
            }
        }
    }
}
