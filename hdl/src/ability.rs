//! What an accounting unit can do beyond the core of the contract, and what it promises about its clocks.
//!
//! Our own back-ends can do everything. A designer's unit says in the map of its pins what it has not, so that whoever tests it
//! leaves that out and says so. The rule that must never break: nothing is left out that was not disclaimed.

use std::fmt;

macro_rules! abilities {
    ($($(#[doc = $doc:literal])* $ability:ident = $name:literal, $what:literal;)*) => {
        /// Something that a unit may lack.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Ability {
            $($(#[doc = $doc])* $ability,)*
        }

        impl Ability {
            /// Every ability that a map can disclaim, by the name it has there, with what it means.
            pub const DISCLAIMED: &[(&'static str, Self, &'static str)] =
                &[$(($name, Self::$ability, $what)),*];
        }

        impl fmt::Display for Ability {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$ability => $what,)*
                })
            }
        }
    };
}

abilities! {
    /// A second bank.
    BankB = "bank_b", "a second bank that follows the first";
    /// Banks that fail.
    BankFailures = "bank_failures", "an answer to banks that fail";
    /// Trust in records.
    Decay = "decay", "a rule for records that decay in the banks";
    /// Announced pieces.
    Intents = "intents", "intents (the commands intent, issue, clear intent)";
    /// A second imprint.
    Reprint = "reprint", "the command reprint";
    /// Closing a set.
    Close = "close", "the command close";
    /// Taking money back.
    Withdraw = "withdraw", "the command withdraw";
    /// Billing by the ascending register.
    Limits = "limits", "sets without descending register, bound by a limit";
    /// A lock of the whole device.
    DeviceLock = "device_lock", "a lock of the whole device";
    /// The processor's copy.
    PeerCheck = "peer_check", "the comparison with the processor's copy (PEER_CHECK)";
    /// A broken report.
    BrokenRails = "broken_rails", "an alarm when the rails of `printed` contradict each other";
    /// Prints that are told.
    Unreported = "unreported", "the status bit UNREPORTED";
    /// Flips are noticed.
    Upsets = "upsets", "an alarm when a stored bit flips";
    /// Clocks as specified; claimed by `cycle_exact`.
    CycleExact = "cycle_exact", "the timing of the specification (claims.cycle_exact)";
    /// The registers of the specification; claimed by naming them all.
    StateList = "state_list", "the registers of the specification, named in the map";
    /// Any registers; claimed by naming them.
    Registers = "registers", "registers named in the map";
    /// Its clock may stand; claimed by `quiet`.
    Quiet = "quiet", "a claim to be quiet (claims.quiet)";
}

/// What a unit claims of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims {
    /// What it has not.
    pub lacks: Vec<Ability>,
    /// Unit clocks from an access at the register port to its `pready`, at most.
    pub port_clocks: u32,
    /// Unit clocks from a command to its answer, and from reset to `ready`, at most, on banks without wait states; waits
    /// come on top.
    pub work_clocks: u32,
}

impl Claims {
    /// Those of our own back-ends.
    pub const WHOLE: Self = Self {
        lacks: Vec::new(),
        port_clocks: 16,
        work_clocks: 2_000_000,
    };

    /// Claims only what `other` claims too.
    pub fn restrict(&mut self, other: &Self) {
        let new = other.lacks.iter().filter(|ability| self.has(**ability));
        let new: Vec<Ability> = new.copied().collect();
        self.lacks.extend(new);
        self.port_clocks = self.port_clocks.max(other.port_clocks);
        self.work_clocks = self.work_clocks.max(other.work_clocks);
    }

    /// It can do that.
    #[must_use]
    pub fn has(&self, ability: Ability) -> bool {
        !self.lacks.contains(&ability)
    }
}
