//! Every pin of the unit by name, width and value: for whoever lists pins instead of using them.
//!
//! Names are those of `rtl/unit.v`, with two exceptions: `power_good_i`, which the unit does not look at, and address and
//! data, which both banks get from the same registers and which stand here once for each bank.
//! The rule that must never break: every member of [`UnitIn`] and [`UnitOut`] is in the list.

use crate::pins::{UnitIn, UnitOut};
use crate::state::Field;

/// Names and widths, and the values in the same order.
macro_rules! pins {
    ($list:ident, $values:ident, $pins:ident: $of:ty, $count:literal; $($name:literal $width:literal $value:expr,)*) => {
        #[doc = concat!("The pins of [`", stringify!($of), "`], in the order of [`", stringify!($values), "`].")]
        pub const $list: [Field; $count] = [$(Field { name: $name, width: $width }),*];

        /// The value of each pin.
        #[must_use]
        pub fn $values($pins: &$of) -> [u32; $count] {
            [$(u32::from($value)),*]
        }
    };
}

pins! { INPUTS, inputs, pins: UnitIn, 16;
    "reset_i" 1 pins.reset,
    "power_good_i" 1 pins.power_good,
    "timebase_i" 1 pins.timebase,
    "printed_i" 1 pins.printed.rail,
    "printed_n_i" 1 pins.printed.complement,
    "psel_i" 1 pins.psel,
    "penable_i" 1 pins.penable,
    "pwrite_i" 1 pins.pwrite,
    "paddr_i" 8 pins.paddr,
    "pwdata_i" 32 pins.pwdata,
    "a_data_i" 32 pins.bank_a.data,
    "a_busy_i" 1 pins.bank_a.busy,
    "a_error_i" 1 pins.bank_a.error,
    "b_data_i" 32 pins.bank_b.data,
    "b_busy_i" 1 pins.bank_b.busy,
    "b_error_i" 1 pins.bank_b.error,
}

pins! { OUTPUTS, outputs, pins: UnitOut, 22;
    "pready_o" 1 pins.pready,
    "pslverr_o" 1 pins.pslverr,
    "prdata_o" 32 pins.prdata,
    "irq_o" 1 pins.irq,
    "permit_o" 1 pins.permit.rail,
    "permit_n_o" 1 pins.permit.complement,
    "a_address_o" 10 pins.bank_a.address,
    "a_address_n_o" 10 pins.bank_a.address_n,
    "a_data_o" 32 pins.bank_a.data,
    "a_read_o" 1 pins.bank_a.read,
    "a_write_o" 1 pins.bank_a.write.rail,
    "a_write_n_o" 1 pins.bank_a.write.complement,
    "a_program_o" 1 pins.bank_a.program.rail,
    "a_program_n_o" 1 pins.bank_a.program.complement,
    "b_address_o" 10 pins.bank_b.address,
    "b_address_n_o" 10 pins.bank_b.address_n,
    "b_data_o" 32 pins.bank_b.data,
    "b_read_o" 1 pins.bank_b.read,
    "b_write_o" 1 pins.bank_b.write.rail,
    "b_write_n_o" 1 pins.bank_b.write.complement,
    "b_program_o" 1 pins.bank_b.program.rail,
    "b_program_n_o" 1 pins.bank_b.program.complement,
}
