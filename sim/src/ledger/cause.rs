//! What a cycle of a piece's latency went into.
//!
//! The rule that must never break: a cause is told from outside, by symbols, wires and phases; the firmware carries no
//! mark for it.

use hdl::Phase;

use crate::cpu::{StallClass, Symbols};
use crate::event::Processor;
use crate::map::{CIPHER_BASE, CIPHER_BYTES};
use crate::wires::Wire;

/// One cause. Functions are kept by number; a name is made when somebody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    /// A processor in a function, by index into its symbols.
    Processor(Processor, Option<u32>, StallClass),
    /// From the store of a byte until it wakes its receiver.
    Link,
    /// The accounting unit at work.
    Unit(Phase),
    /// The accounting unit while a bank is busy.
    Bank,
    /// What the machine has no influence on.
    Outside(&'static str),
}

/// The supply was away, or reset held the processors.
pub(super) const SUPPLY: Cause = Cause::Outside("supply");
/// The head reported an imprint.
pub(super) const HEAD: Cause = Cause::Outside("print head");

/// The one function that waits by polling: for the link to take a byte.
pub(super) const POLLING: &str = "wait_for_send_fifo";

impl Cause {
    /// What raises `wire` from outside.
    pub fn outside(wire: Wire) -> Self {
        match wire {
            Wire::KeyboardIrq => Self::Outside("key"),
            Wire::ScaleIrq => Self::Outside("scale"),
            Wire::TransportIrq => Self::Outside("letter sensor"),
            Wire::HeadIrq => HEAD,
            Wire::HostIrq => Self::Outside("host"),
            Wire::MidnightIrq | Wire::ModuleTimerIrq | Wire::MeterTimerIrq => {
                Self::Outside("clock")
            }
            _ => SUPPLY,
        }
    }

    /// A function in the cipher ROM, whatever stalled it.
    pub fn is_cipher(self, symbols: [&Symbols; 2]) -> bool {
        let Self::Processor(on, Some(function), _) = self else {
            return false;
        };
        let address = symbols[on as usize].all()[function as usize].address;
        (CIPHER_BASE..CIPHER_BASE + CIPHER_BYTES).contains(&address)
    }

    /// The name in reports; `symbols` are the module's and the meter's.
    pub fn name(self, symbols: [&Symbols; 2]) -> String {
        match self {
            Self::Processor(on, function, class) => {
                let side = match on {
                    Processor::Module => "module",
                    Processor::Meter => "meter",
                };
                let function = symbols[on as usize].short(function);
                format!("{side}: {function} / {}", class.name())
            }
            Self::Link => "link transfer".to_owned(),
            Self::Unit(phase) => format!("unit: {phase}"),
            Self::Bank => "nvm wait".to_owned(),
            Self::Outside(what) => format!("outside: {what}"),
        }
    }
}
