//! Kernels that Rust-HDL simulates and emits differently, or not at all: the dialect must refuse each.
//!
//! A lint that has never refused anything proves nothing. The rule that must never break: every construct known to
//! miscompile has its canary here.

use rust_hdl::core::prelude::*;

use super::dialect::refusals;
use super::widgets::Wire;

macro_rules! canaries {
    ($($(#[$note:meta])* $test:ident $name:ident { $($kernel:tt)* })*) => {
        $(
            #[derive(LogicBlock, Clone, Debug, Default)]
            struct $name {
                a: Wire<In, Bits<8>>,
                b: Wire<In, Bits<8>>,
                c: Wire<In, Bits<8>>,
                short: Wire<In, Bits<4>>,
                flag: Wire<Local, Bit>,
                byte_wide: Wire<Local, Bits<8>>,
                half_wide: Wire<Local, Bits<4>>,
            }

            impl Logic for $name {
                $($kernel)*
            }

            $(#[$note])*
            #[test]
            fn $test() {
                assert_ne!(refusals(&$name::default()), Vec::<String>::new());
            }
        )*
    };
}

/// Simulates by its value and is emitted by its name, which Verilog does not know.
const OUTSIDE: bool = true;

canaries! {
    /// `a & b == c` loses its parentheses, and Verilog compares first.
    lost_precedence_is_refused LostPrecedence {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() & self.b.val() == self.c.val();
        }
    }
    /// The carry survives in 32 bits.
    a_compared_sum_is_refused ComparedSum {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + self.b.val()) == 0;
        }
    }
    a_compared_difference_is_refused ComparedDifference {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() - self.b.val()) > 200;
        }
    }
    /// The complement widens.
    a_compared_complement_is_refused ComparedComplement {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (!self.a.val()) == 7;
        }
    }
    /// The cast keeps the carry.
    a_cast_sum_is_refused CastSum {
        #[hdl_gen]
        fn update(&mut self) {
            self.half_wide.next = bit_cast::<4, 8>(self.a.val() + self.b.val());
        }
    }
    /// Not valid Verilog.
    a_bit_of_a_sum_is_refused BitOfSum {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + self.b.val()).get_bit(7);
        }
    }
    a_chain_of_sums_is_refused ChainedSum {
        #[hdl_gen]
        fn update(&mut self) {
            self.byte_wide.next = self.a.val() + self.b.val() + self.c.val();
        }
    }
    a_shifted_sum_is_refused ShiftedSum {
        #[hdl_gen]
        fn update(&mut self) {
            self.byte_wide.next = (self.a.val() + self.b.val()) >> 1;
        }
    }
    /// In a condition wider than one bit, any bit counts for one and only the lowest for the other.
    a_wide_condition_is_refused WideCondition {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = false;
            if (self.a.val() & self.b.val()).any() {
                self.flag.next = true;
            }
        }
    }
    unequal_widths_are_refused UnequalWidths {
        #[hdl_gen]
        fn update(&mut self) {
            self.byte_wide.next = bit_cast::<8, 4>(self.short.val());
            self.flag.next = self.short.val().get_bits::<3>(0) == self.short.val().get_bits::<3>(1);
        }
    }
    /// A latch.
    a_wire_assigned_under_a_condition_is_refused Latch {
        #[hdl_gen]
        fn update(&mut self) {
            if self.a.val() == self.b.val() {
                self.flag.next = true;
            }
        }
    }
    /// Simulates with the value of the clock before, and is a loop or a latch in hardware.
    a_wire_read_before_it_is_assigned_is_refused ReadTooEarly {
        #[hdl_gen]
        fn update(&mut self) {
            self.byte_wide.next = self.a.val();
            if self.flag.val() {
                self.byte_wide.next = self.b.val();
            }
            self.flag.next = self.a.val() == self.b.val();
        }
    }
    a_constant_from_outside_is_refused FromOutside {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = OUTSIDE;
        }
    }
}

/// Simulates, and fails in every Verilog tool.
#[derive(LogicBlock, Clone, Debug, Default)]
struct KeywordAsName {
    a: Wire<In, Bit>,
    release: Wire<Local, Bit>,
}

impl Logic for KeywordAsName {
    #[hdl_gen]
    fn update(&mut self) {
        self.release.next = self.a.val();
    }
}

#[test]
fn a_keyword_as_a_name_is_refused() {
    assert_eq!(
        refusals(&KeywordAsName::default()),
        ["`release` is a Verilog keyword"]
    );
}

/// What the dialect allows, so that a refusal of everything is not taken for care.
#[derive(LogicBlock, Clone, Debug, Default)]
struct Allowed {
    a: Wire<In, Bits<8>>,
    b: Wire<In, Bits<8>>,
    sum: Wire<Local, Bits<8>>,
    carries: Wire<Local, Bit>,
}

impl Logic for Allowed {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum.next = self.a.val() + self.b.val();
        self.carries.next = (self.sum.val() < self.a.val()) | self.b.val().any();
    }
}

#[test]
fn a_sum_in_a_wire_of_its_own_is_allowed() {
    assert_eq!(refusals(&Allowed::default()), Vec::<String>::new());
}
