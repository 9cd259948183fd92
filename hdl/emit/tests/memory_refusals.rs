//! A word of a memory in any other form than a loop that holds, looks up or puts is refused by name.
//!
//! Each unit here simulates. The rule that must never break: what is refused is named, and what a memory of one write port cannot
//! do is refused.

use emit::widgets::{Wire, Word};
use rust_hdl::prelude::*;

/// Units with a few pins and a memory of four words, whose refusal begins with the words given.
macro_rules! refused {
    ($($(#[$note:meta])* $test:ident $kind:ident $words:literal { $($field:ident: $type:ty,)* } { $($kernel:tt)* })*) => {
        $(
            #[derive(LogicBlock, Default)]
            struct $kind {
                clock: Wire<In, Clock>,
                reset_i: Wire<In, Bit>,
                f: Wire<In, Bit>,
                a: Wire<In, Bits<8>>,
                n: Wire<In, Bits<2>>,
                out: Wire<Out, Bits<8>>,
                row: [Word<Bits<8>>; 4],
                $($field: $type,)*
            }

            impl Logic for $kind {
                $($kernel)*
            }

            $(#[$note])*
            #[test]
            fn $test() {
                let refusal = match emit::read(&$kind::default(), "unit", &|_| None) {
                    Ok(_) => "nothing".to_owned(),
                    Err(refused) => refused.to_string(),
                };
                assert!(refusal.starts_with($words), "{refusal}");
            }
        )*
    };
}

refused! {
    a_word_of_its_own Single "a word of a memory outside a loop that holds, looks up or puts: row[2]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = self.row[2].q.val();
        }
    }
    a_word_put_by_its_own SinglePut "a word of a memory outside a loop that holds, looks up or puts: row[2]$d" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.row[2].d.next = self.a.val();
        }
    }
    a_loop_over_some_of_the_words Part "a word of a memory outside a loop that holds, looks up or puts: row[i]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = self.a.val();
            for i in 0..3 {
                if self.n.val().index() == i {
                    self.out.next = self.row[i].q.val();
                }
            }
        }
    }
    a_loop_that_does_more More "a word of a memory outside a loop that holds, looks up or puts: row[i]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = self.a.val();
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.out.next = self.row[i].q.val();
                    self.out.next = self.out.val() + 1;
                }
            }
        }
    }
    a_look_with_an_alternative Alternative "a word of a memory outside a loop that holds, looks up or puts: row[i]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.out.next = self.row[i].q.val();
                } else {
                    self.out.next = self.a.val();
                }
            }
        }
    }
    a_look_that_is_changed Changed "a word of a memory outside a loop that holds, looks up or puts: row[i]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = self.a.val();
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.out.next = self.row[i].q.val() + 1;
                }
            }
        }
    }
    /// All words at once are more than a port gives.
    words_that_are_added_up Sum "a word of a memory outside a loop that holds, looks up or puts: row[i]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = 0.into();
            for i in 0..4 {
                self.out.next = self.out.val() + self.row[i].q.val();
            }
        }
    }
    a_loop_inside_a_loop Inner "a word of a memory outside a loop that holds, looks up or puts: row[i]$q" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = self.a.val();
            for _j in 0..2 {
                for i in 0..4 {
                    if self.n.val().index() == i {
                        self.out.next = self.row[i].q.val();
                    }
                }
            }
        }
    }
    words_that_move Moved "a word of a memory outside a loop that holds, looks up or puts: row[i]$d" {
        col: [Word<Bits<8>>; 4],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                self.row[i].d.next = self.col[i].q.val();
            }
        }
    }
    a_put_that_tells_the_words_apart Apart "an unknown signal: value[i]" {
        value: [Wire<Local, Bits<8>>; 4],
    } {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.row[i].d.next = self.value[i].val();
                }
            }
        }
    }
    a_put_of_another_width Wide "2 bits where 8 are wanted" {} {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.row[i].d.next = self.n.val().index().to_bits();
                }
            }
        }
    }
    a_memory_that_nothing_holds Unheld "not driven on every path: row_0_d" {} {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                self.row[i].clock.next = self.clock.val();
                self.row[i].reset.next = self.reset_i.val();
            }
            self.out.next = self.a.val();
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.row[i].d.next = self.a.val();
                }
            }
        }
    }
    a_look_whose_target_has_no_value Fresh "not driven on every path: out" {} {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                self.row[i].clock.next = self.clock.val();
                self.row[i].reset.next = self.reset_i.val();
                self.row[i].d.next = self.row[i].q.val();
            }
            for i in 0..4 {
                if self.n.val().index() == i {
                    self.out.next = self.row[i].q.val();
                }
            }
        }
    }
    two_words_put_at_an_edge Twice "more than one word of a memory put at an edge: row" {} {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..4 {
                self.row[i].clock.next = self.clock.val();
                self.row[i].reset.next = self.reset_i.val();
                self.row[i].d.next = self.row[i].q.val();
            }
            self.out.next = self.a.val();
            if self.f.val() {
                for i in 0..4 {
                    if self.n.val().index() == i {
                        self.row[i].d.next = self.a.val();
                    }
                }
            }
            for i in 0..4 {
                if self.a.val().index() == i {
                    self.row[i].d.next = 0.into();
                }
            }
        }
    }
    a_word_without_a_row Lone "a word that is in no array: lone" {
        lone: Word<Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.out.next = self.a.val();
        }
    }
    a_signal_with_a_name_of_the_memory Named "two signals of one name: row_put" {
        row_put: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.row_put.next = self.f.val();
        }
    }
}
