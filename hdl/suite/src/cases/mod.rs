//! The directed cases: each behaviour of the unit by its name, grouped by what it is about.
//!
//! The rule that must never break: a case stands in the table of its group, or it does not run; the compiler finds one that
//! stands in none.

mod amounts;
mod cleared;
mod crafted;
mod cuts_in_a_row;
mod every_bit;
mod every_record;
mod failures;
mod franking;
mod loading;
mod locks;
mod phase;
mod power_cut;
mod printed;
mod refusals;
mod sequencer;
mod timing;
mod unreported;
mod verified;

use std::borrow::Cow;

use crate::case::{Case, Run};
use crate::subject::Subject;

/// A case that runs in one piece.
pub(crate) type Once = fn(&Subject<'_>);
/// A case that tries every clock of something, or each that is so many clocks behind the one before.
pub(crate) type Swept = fn(&Subject<'_>, u64);

/// Cases about one thing.
pub(crate) struct Group {
    pub name: &'static str,
    pub once: &'static [(&'static str, Once)],
    pub swept: &'static [(&'static str, Swept)],
}

/// Functions with their names.
macro_rules! named {
    ($($case:ident),* $(,)?) => { &[$((stringify!($case), $case)),*] };
}
pub(crate) use named;

/// Every group, in the order in which they run.
pub(crate) const GROUPS: [Group; 18] = [
    timing::GROUP,
    phase::GROUP,
    sequencer::GROUP,
    franking::GROUP,
    amounts::GROUP,
    every_bit::GROUP,
    crafted::GROUP,
    every_record::GROUP,
    cleared::GROUP,
    refusals::GROUP,
    printed::GROUP,
    unreported::GROUP,
    locks::GROUP,
    failures::GROUP,
    loading::GROUP,
    verified::GROUP,
    power_cut::GROUP,
    cuts_in_a_row::GROUP,
];

impl Group {
    /// Its cases, the swept ones at every `stride`th clock.
    pub(crate) fn cases(&self, stride: u64) -> Vec<Case> {
        let once = self.once.iter();
        let once = once.map(|(name, test)| Case::new(self.name, *name, Run::Once(*test)));
        let swept = self.swept.iter().map(|(name, test)| {
            let name: Cow<'static, str> = match stride {
                1 => Cow::Borrowed(*name),
                _ => Cow::Owned(format!("{name}@{stride}")),
            };
            Case::new(self.name, name, Run::Swept(*test, stride))
        });
        once.chain(swept).collect()
    }
}
