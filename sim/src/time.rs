//! Time as an integer number of picoseconds, and clocks as rows of edges on it.
//!
//! The rule that must never break: every instant is exact. No float, no rounding after a period is chosen.

use std::ops::{Add, Sub};

/// An instant or a span, in picoseconds since the start of the run.
///
/// `Assumed:` 64 bits last for 213 days of simulated time.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Time(pub u64);

impl Time {
    /// The start of the run.
    pub const ZERO: Self = Self(0);
    /// Later than everything.
    pub const NEVER: Self = Self(u64::MAX);

    /// `ns` nanoseconds.
    #[must_use]
    pub const fn from_ns(ns: u64) -> Self {
        Self(ns.saturating_mul(1_000))
    }

    /// `us` microseconds.
    #[must_use]
    pub const fn from_us(us: u64) -> Self {
        Self(us.saturating_mul(1_000_000))
    }

    /// `ms` milliseconds.
    #[must_use]
    pub const fn from_ms(ms: u64) -> Self {
        Self(ms.saturating_mul(1_000_000_000))
    }

    /// `s` seconds.
    #[must_use]
    pub const fn from_s(s: u64) -> Self {
        Self(s.saturating_mul(1_000_000_000_000))
    }

    /// Picoseconds.
    #[must_use]
    pub const fn ps(self) -> u64 {
        self.0
    }
}

impl Add for Time {
    type Output = Self;
    /// `NEVER` plus anything stays `NEVER`.
    fn add(self, span: Self) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub for Time {
    type Output = Self;
    /// The span from `earlier` to `self`; zero when `earlier` is later.
    fn sub(self, earlier: Self) -> Self {
        Self(self.0.saturating_sub(earlier.0))
    }
}

/// A clock: edge `k` stands at `phase + k * period`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    period: u64,
    phase: u64,
}

impl Clock {
    /// The clock nearest to `hz` whose period is a whole number of picoseconds; `hz` above zero.
    #[must_use]
    pub fn from_hz(hz: u64, phase: Time) -> Self {
        let hz = hz.max(1);
        Self {
            period: ((1_000_000_000_000 + hz / 2) / hz).max(1),
            phase: phase.0,
        }
    }

    /// This clock divided by `n`, from the same source: its edges are edges of this one.
    #[must_use]
    pub fn divided(self, n: u64) -> Self {
        Self {
            period: self.period * n.max(1),
            phase: self.phase,
        }
    }

    /// Time from edge to edge.
    #[must_use]
    pub fn period(self) -> Time {
        Time(self.period)
    }

    /// When edge `k` is.
    #[must_use]
    pub fn edge(self, k: u64) -> Time {
        Time(self.phase + k * self.period)
    }

    /// How many edges lie before `t`; also the number of the first edge at or after `t`.
    #[must_use]
    pub fn edges_before(self, t: Time) -> u64 {
        t.0.saturating_sub(self.phase).div_ceil(self.period)
    }

    /// The number of the first edge after `t`.
    #[must_use]
    pub fn edges_through(self, t: Time) -> u64 {
        if t.0 < self.phase {
            0
        } else {
            (t.0 - self.phase) / self.period + 1
        }
    }

    /// The first edge at or after `t`.
    #[must_use]
    pub fn at_or_after(self, t: Time) -> Time {
        self.edge(self.edges_before(t))
    }

    /// The first edge after `t`.
    #[must_use]
    pub fn after(self, t: Time) -> Time {
        self.edge(self.edges_through(t))
    }

    /// An edge stands at `t`.
    #[must_use]
    pub fn is_edge(self, t: Time) -> bool {
        t.0 >= self.phase && (t.0 - self.phase).is_multiple_of(self.period)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_are_counted_half_open() {
        let clock = Clock::from_hz(16_000_000, Time(100));
        assert_eq!(clock.period(), Time(62_500));
        assert_eq!(clock.edges_before(Time(100)), 0);
        assert_eq!(clock.edges_through(Time(100)), 1);
        assert_eq!(clock.edges_through(Time(99)), 0);
        assert_eq!(clock.after(Time(100)), Time(62_600));
        assert_eq!(clock.at_or_after(Time(101)), Time(62_600));
        assert!(clock.is_edge(Time(62_600)) && !clock.is_edge(Time(62_601)));
        assert_eq!(clock.divided(4).edge(2), clock.edge(8));
    }

    #[test]
    fn never_absorbs() {
        assert_eq!(Time::NEVER + Time::from_s(1), Time::NEVER);
        assert_eq!(Time(3) - Time(5), Time::ZERO);
    }
}
