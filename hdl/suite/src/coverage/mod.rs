//! Functional coverage: what the units of a regression have met, against what can be met.
//!
//! A command that was answered counts by what was asked, the result, what it met, which banks have wait states and
//! which of them failed; a command that was taken, by what the unit was doing; a clock, by the sequencer's state. All is read
//! at one place in the bench. The rule that must never break: what can be reached is said by rules of its own, see [`reachable`], so
//! a hole is a hole even if nobody thought of it, and a hit that the rules call impossible is a failure.

mod bin;
mod rules;
mod table;

pub(crate) use bin::results;
use std::collections::BTreeMap;

pub use bin::{Asked, Banks, Bin, Met, Step, UnknownBin};
pub use rules::reachable;

/// How often each bin was hit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    hits: BTreeMap<Bin, u64>,
}

impl Coverage {
    /// Counts one hit of `bin`.
    pub(crate) fn count(&mut self, bin: Bin) {
        *self.hits.entry(bin).or_default() += 1;
    }

    /// Adds what another run has covered.
    pub fn merge(&mut self, other: &Self) {
        for (bin, hits) in &other.hits {
            *self.hits.entry(*bin).or_default() += hits;
        }
    }

    /// Hits of one bin.
    #[must_use]
    pub fn hits(&self, bin: Bin) -> u64 {
        self.hits.get(&bin).copied().unwrap_or(0)
    }

    /// Every bin that can be reached or was hit, with its hits, in order.
    pub fn bins(&self) -> impl Iterator<Item = (Bin, u64)> {
        let hits = |bin| (bin, self.hits(bin));
        Bin::all()
            .map(hits)
            .filter(|(bin, hits)| *hits > 0 || reachable(*bin).is_ok())
    }

    /// Bins that can be reached.
    #[must_use]
    pub fn reachable() -> usize {
        Bin::all().filter(|bin| reachable(*bin).is_ok()).count()
    }

    /// Bins that can be reached and were.
    #[must_use]
    pub fn reached(&self) -> usize {
        let hit = self.hits.keys();
        hit.filter(|bin| reachable(**bin).is_ok()).count()
    }

    /// Bins that can be reached and were not.
    pub fn holes(&self) -> impl Iterator<Item = Bin> {
        self.holes_by(reachable)
    }

    /// The same under other rules than those of this crate.
    pub fn holes_by<E>(&self, rule: impl Fn(Bin) -> Result<(), E>) -> impl Iterator<Item = Bin> {
        Bin::all().filter(move |bin| self.hits(*bin) == 0 && rule(*bin).is_ok())
    }

    /// Bins that were hit though the rules call them unreachable, with the rule's reason: the unit or the rule is wrong.
    pub fn astray(&self) -> impl Iterator<Item = (Bin, &'static str)> {
        self.astray_by(reachable)
    }

    /// The same under other rules than those of this crate.
    pub fn astray_by<E>(
        &self,
        rule: impl Fn(Bin) -> Result<(), E>,
    ) -> impl Iterator<Item = (Bin, E)> {
        let hit = self.hits.keys();
        hit.filter_map(move |bin| rule(*bin).err().map(|why| (*bin, why)))
    }

    /// What was hit, to be written down: the bin's name and its hits.
    pub fn rows(&self) -> impl Iterator<Item = (String, u64)> {
        self.hits.iter().map(|(bin, hits)| (bin.to_string(), *hits))
    }

    /// What was written down.
    ///
    /// # Errors
    /// A name that no bin has.
    pub fn from_rows<'r>(
        rows: impl IntoIterator<Item = (&'r str, u64)>,
    ) -> Result<Self, UnknownBin> {
        let read = |(name, hits): (&str, u64)| Ok((name.parse()?, hits));
        let hits: Result<_, UnknownBin> = rows.into_iter().map(read).collect();
        Ok(Self { hits: hits? })
    }
}
