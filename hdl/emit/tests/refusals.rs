//! What has no exact meaning in every product is refused, and the refusal names it.
//!
//! Each unit here simulates, or at least compiles. The rule that must never break: every refusal of the reader that a unit can
//! run into has its unit here; a reader that refuses nothing proves nothing.

use emit::widgets::{Flop, Wire};
use rust_hdl::core::ast::{
    VerilogCase, VerilogExpression, VerilogLink, VerilogLinkDetails, VerilogMatch, VerilogStatement,
};
use rust_hdl::prelude::*;

fn refusal(unit: &dyn Block) -> String {
    match emit::read(unit, "unit", &|_| None) {
        Ok(_) => "nothing".to_owned(),
        Err(refused) => refused.to_string(),
    }
}

/// Units with a few pins and a register, whose refusal begins with the words given.
macro_rules! refused {
    ($($(#[$note:meta])* $test:ident $kind:ident $words:literal {
        $($field:ident: $type:ty,)*
    } { $($kernel:tt)* })*) => {
        $(
            #[derive(LogicBlock, Default)]
            struct $kind {
                clock: Wire<In, Clock>,
                reset_i: Wire<In, Bit>,
                a: Wire<In, Bits<8>>,
                b: Wire<In, Bits<8>>,
                n: Wire<In, Bits<3>>,
                f: Wire<In, Bit>,
                r: Flop<Bits<8>>,
                $($field: $type,)*
            }

            impl Logic for $kind {
                $($kernel)*
            }

            $(#[$note])*
            #[test]
            fn $test() {
                let refusal = refusal(&$kind::default());
                assert!(refusal.starts_with($words), "{refusal}");
            }
        )*
    };
}

/// Simulates by its value and is emitted by its name, which nothing else knows.
const OUTSIDE: bool = true;

/// A value of two parts.
#[derive(Copy, Clone, Debug, Default, PartialEq, LogicStruct)]
struct Both {
    one: Bits<4>,
    other: Bits<4>,
}

refused! {
    a_wire_assigned_under_a_condition Latch "read before it is always assigned: held" {
        held: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            if self.f.val() {
                self.held.next = self.a.val() == self.b.val();
            }
            self.r.d.next = self.r.q.val() + self.held.val();
        }
    }
    /// Read nowhere else, and still a latch for many tools.
    a_wire_with_a_value_in_one_branch HiddenLatch "not driven on every path: held" {
        held: Wire<Local, Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.r.d.next = self.r.q.val();
            if self.f.val() {
                self.held.next = self.a.val();
                self.r.d.next = self.held.val();
            }
        }
    }
    an_output_without_a_value LatchedOutput "not driven on every path: out" {
        out: Wire<Out, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.r.d.next = self.r.q.val();
            match self.n.val().index() {
                0 => self.out.next = true,
                1 => self.out.next = false,
                _ => {}
            }
        }
    }
    a_register_that_nothing_drives Undriven "not driven on every path: r_d" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
        }
    }
    /// Simulates with the value of the clock before.
    a_wire_read_before_it_is_assigned ReadTooEarly "read before it is always assigned: late" {
        late: Wire<Local, Bits<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.r.d.next = self.late.val();
            self.late.next = self.a.val();
        }
    }
    an_input_that_is_assigned Driven "an assignment to what cannot be driven: a" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.r.d.next = self.b.val();
            self.a.next = self.b.val();
        }
    }
    what_a_register_holds_assigned Overwritten "an assignment to what cannot be driven: r" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.r.d.next = self.b.val();
            self.r.q.next = self.b.val();
        }
    }
    a_keyword_as_a_name Keyword "a Verilog keyword as a name: release" {
        release: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.r.d.next = self.a.val();
            self.release.next = self.f.val();
        }
    }
    two_signals_of_one_name SameName "two signals of one name: r_d" {
        r_d: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r_d.next = self.f.val();
        }
    }
    a_name_from_outside FromOutside "an unknown signal: OUTSIDE" {
        flag: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = OUTSIDE;
        }
    }
    a_second_clock TwoClocks "not the clock clock: other" {
        second: Wire<In, Clock>,
        other: Flop<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.other.clock.next = self.second.val();
            self.other.reset.next = self.reset_i.val();
        }
    }
    a_register_without_reset Unreset "not the reset reset_i: other" {
        other: Flop<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.reset_i.val();
            self.other.clock.next = self.clock.val();
        }
    }
    a_unit_without_register_lines Unclocked "no register with a clock" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.d.next = self.a.val();
        }
    }
    a_reset_that_comes_too_late LateReset "not what a register can be clocked or reset by: restarts" {
        restarts: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.restarts.val();
            self.restarts.next = self.reset_i.val() | self.f.val();
        }
    }
    a_reset_that_changes_afterwards ChangedReset "a reset that changes after registers were connected to it: restarts" {
        restarts: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.restarts.next = self.reset_i.val();
            self.r.clock.next = self.clock.val();
            self.r.reset.next = self.restarts.val();
            self.restarts.next = self.reset_i.val() | self.f.val();
        }
    }
    a_reset_under_a_condition ChosenReset "not what a register can be clocked or reset by: f" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.reset.next = self.reset_i.val();
            if self.a.val().any() {
                self.r.reset.next = self.f.val();
            }
        }
    }
    /// The simulation panics, or cuts it off.
    a_number_that_is_too_large TooLarge "a number that does not fit 8 bits" {
        flag: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() == 256;
        }
    }
    a_number_without_a_width Unsized "a number without a width" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.d.next = bit_cast::<8, 64>(1 << self.n.val());
        }
    }
    bits_beyond_the_value Beyond "bits beyond the value" {
        part: Wire<Local, Bits<4>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.part.next = self.a.val().get_bits::<4>(6);
        }
    }
    /// The simulation panics when it does.
    a_bit_that_may_lie_beyond MaybeBeyond "bits that may lie beyond the value" {
        flag: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val().get_bit(self.b.val().index());
        }
    }
    /// A place is no sized value in the simulation.
    arithmetic_on_a_place SumOfPlaces "a place that is no signal" {
        flag: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val().get_bit(self.n.val().index() + self.n.val().index());
        }
    }
    unequal_widths Unequal "3 bits where 8 are wanted" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.d.next = self.n.val().index().to_bits();
        }
    }
    a_replaced_bit Replaced "an operation without exact meaning" {} {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.d.next = self.a.val().replace_bit(3, true);
        }
    }
    a_signed_value SignedValue "a signed value: level" {
        level: Wire<Local, Signed<8>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.level.next = signed_cast(self.a.val());
        }
    }
    a_structure Structure "a structure: both" {
        both: Wire<Local, Both>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.r.d.next = self.a.val();
        }
    }
    a_value_of_more_than_64_bits TooWide "not a value of 1 to 64 bits: wide" {
        wide: Wire<Local, Bits<65>>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = 0.into();
        }
    }
    /// Rust-HDL's own flip-flop has no reset.
    a_foreign_flip_flop Foreign "a widget without a reset value: own" {
        own: DFF<Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            self.own.clock.next = self.clock.val();
            self.own.d.next = self.f.val();
        }
    }
    a_loop_over_a_signal_of_the_same_name Shadowed "a loop's index with the name of a signal: n" {
        flag: Wire<Local, Bit>,
    } {
        #[hdl_gen]
        fn update(&mut self) {
            for n in 0..2 {
                self.flag.next = self.a.val().get_bit(n);
            }
        }
    }
    no_kernel Opaque "no kernel: unit" {} {
        fn update(&mut self) {}

        fn hdl(&self) -> Verilog {
            Verilog::Custom("assign out = a;".to_owned())
        }
    }
    a_link Linked "a link" {} {
        fn update(&mut self) {}

        fn hdl(&self) -> Verilog {
            Verilog::Combinatorial(vec![VerilogStatement::Link(vec![VerilogLink::Forward(
                VerilogLinkDetails {
                    my_name: "a".to_owned(),
                    owner_name: "unit".to_owned(),
                    other_name: "b".to_owned(),
                },
            )])])
        }
    }
    an_assignment_to_a_part PartAssigned "assignment to a slice" {} {
        fn update(&mut self) {}

        fn hdl(&self) -> Verilog {
            Verilog::Combinatorial(vec![VerilogStatement::SliceAssignment {
                base: VerilogExpression::Signal("r$d".to_owned()),
                width: 1,
                offset: VerilogExpression::Literal(0.into()),
                replacement: VerilogExpression::Literal(true.into()),
            }])
        }
    }
    a_case_behind_the_default Behind "a case behind the default: 1" {} {
        fn update(&mut self) {}

        fn hdl(&self) -> Verilog {
            let case = |condition: &str| VerilogCase {
                condition: condition.to_owned(),
                block: Vec::new(),
            };
            Verilog::Combinatorial(vec![VerilogStatement::Match(VerilogMatch {
                test: VerilogExpression::Signal("n".to_owned()),
                cases: vec![case("default"), case("1")],
            })])
        }
    }
    a_case_that_cannot_be Impossible "a case that is no number of the value's width: 8" {} {
        #[hdl_gen]
        fn update(&mut self) {
            match self.n.val().index() {
                8 => self.r.d.next = self.a.val(),
                _ => self.r.d.next = self.b.val(),
            }
        }
    }
}

/// Two units, one within the other.
#[derive(LogicBlock, Default)]
struct Nested {
    clock: Wire<In, Clock>,
    inner: Latch,
}

impl Logic for Nested {
    #[hdl_gen]
    fn update(&mut self) {
        self.inner.clock.next = self.clock.val();
    }
}

#[test]
fn a_unit_inside_the_unit() {
    assert_eq!(refusal(&Nested::default()), "a unit inside the unit: inner");
}
