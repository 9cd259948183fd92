//! The table of invariants, and what a run found about each.
//!
//! The rule that must never break: a breach is never taken back, and the first one of an invariant is the one reported.

use std::collections::BTreeMap;
use std::fmt;

use crate::time::Time;

macro_rules! invariants {
    ($($variant:ident = $name:literal, $statement:literal;)*) => {
        /// One thing that must hold in every run.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Invariant { $(#[doc = $statement] $variant),* }

        impl Invariant {
            /// Every invariant, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Name, as in reports.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What must hold.
            #[must_use]
            pub fn statement(self) -> &'static str {
                match self { $(Self::$variant => $statement),* }
            }
        }
    };
}

invariants! {
    Conservation = "conservation", "Ascending + descending == control sum == accepted credits - withdrawals (without descending register: ascending == control sum == sum of debits), as the books stood at that record's generation, in every valid record of every set.";
    Monotonic = "monotonic", "Ascending, piece count and generation of a licence never decrease, and the counts rise by exactly one.";
    Solvent = "solvent", "Descending never passes below zero; ascending never passes the limit.";
    Atomic = "atomic", "After recovery every set equals its books before or after the interrupted command, never between; both banks agree before the next commit.";
    Paid = "paid", "Under intent-first and debit-first no code leaves without a durable record that books it.";
    OneCode = "one_code", "Under intent-first and debit-first, on top of one booked ascending value of one set at most one distinct code is ever released.";
    TrueCode = "true_code", "Every released code equals the oracle's for the set, date, value and ascending of its booking or, where never booked, of its request; no two bookings share input blocks under one key.";
    Imprint = "imprint", "The printed picture shows exactly the booked values.";
    NoLoss = "no_loss", "Until printing is confirmed or the set's next piece begins, the identical code can be fetched again, any number of times; never another.";
    Secret = "secret", "Keys and precalculated state are on no wire to the meter and in no picture before the code they belong to is issued, keys never; a key whose check value fails is never used; power-up finishes an interrupted erase first.";
    LiveOrLocked = "live_or_locked", "With faults off: progress within a stated time, or durably locked with a stated reason.";
}

/// What a run says about one invariant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It held.
    Held,
    /// It broke; the first breach.
    Broken(Breach),
    /// The release policy does not claim it.
    NotClaimed,
}

impl Verdict {
    /// `held`, `broken` or `not_claimed`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Broken(_) => "broken",
            Self::NotClaimed => "not_claimed",
        }
    }
}

/// How an invariant broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Which.
    pub invariant: Invariant,
    /// When, in simulated time.
    pub at: Time,
    /// The module clock's cycle of that instant.
    pub cycle: u64,
    /// What had to be.
    pub expected: String,
    /// What was.
    pub found: String,
    /// Seed of the run: the same job with this seed breaks in the same cycle.
    pub seed: u64,
}

impl fmt::Display for Breach {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{} broken at {} ps (cycle {}): expected {}; found {}; reproduce with --seed {}",
            self.invariant.name(),
            self.at.ps(),
            self.cycle,
            self.expected,
            self.found,
            self.seed
        )
    }
}

/// What has been found so far.
#[derive(Clone, Debug)]
pub struct Findings {
    verdicts: BTreeMap<Invariant, Verdict>,
    period: Time,
    seed: u64,
}

impl Findings {
    /// Everything holds so far; `unclaimed` is not judged. `period` is the module's clock period.
    #[must_use]
    pub fn new(unclaimed: &[Invariant], period: Time, seed: u64) -> Self {
        let verdict = |invariant| {
            if unclaimed.contains(invariant) {
                Verdict::NotClaimed
            } else {
                Verdict::Held
            }
        };
        Self {
            verdicts: Invariant::ALL.iter().map(|i| (*i, verdict(i))).collect(),
            period,
            seed,
        }
    }

    /// `invariant` broke. Later breaches of the same one add nothing.
    pub fn breach(
        &mut self,
        invariant: Invariant,
        at: Time,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) {
        if self.verdicts.get(&invariant) == Some(&Verdict::Held) {
            let breach = Breach {
                invariant,
                at,
                cycle: at.ps() / self.period.ps().max(1),
                expected: expected.into(),
                found: found.into(),
                seed: self.seed,
            };
            self.verdicts.insert(invariant, Verdict::Broken(breach));
        }
    }

    /// Every invariant with its verdict, in the order of the table.
    pub fn verdicts(&self) -> impl Iterator<Item = (Invariant, &Verdict)> {
        self.verdicts
            .iter()
            .map(|(invariant, verdict)| (*invariant, verdict))
    }

    /// The breaches, in the order of the table.
    pub fn breaches(&self) -> impl Iterator<Item = &Breach> {
        self.verdicts.values().filter_map(|verdict| match verdict {
            Verdict::Broken(breach) => Some(breach),
            _ => None,
        })
    }
}
