//! What of `rtl/unit.v` has been run: its lines and branches as Verilator counts them, and its flip-flops and inputs both ways.
//!
//! The units of [`Verilated::covered`](super::Verilated::covered) put down here what they counted when they end, so a
//! coverage is of whatever was made to share it: one case, or all of them. Verilator's own counters of single bits would
//! make a unit of many times the size and a fraction of the speed; registers change at edges alone, so they are compared there.
//! The rule that must never break: coverages add up in any order, and what a fault forced into a register is no change of it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use super::model::Model;
use super::variable;
use crate::contract::UnitState;
use crate::pins::UnitIn;
use crate::signals;
use crate::state::{FIELDS, Field};

/// The Verilog whose coverage this is, as the build read it.
const TEXT: &str = include_str!("../../rtl/unit.v");

/// A place that Verilator counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Point {
    /// One of two or more ways; else a block of lines.
    branch: bool,
    /// `if`, `else`, `elsif`, `case`, `block`.
    name: &'static str,
    /// Line where it begins, from 1.
    line: u32,
    /// The lines that run when it does.
    lines: Vec<RangeInclusive<u32>>,
}

/// What Verilator says of a place: its page, such as `v_branch/accounting_unit`, the way, such as `else`, the lines that run,
/// such as `886-888,892`, the line where it begins.
pub(super) type Words = (&'static str, &'static str, &'static str, u32);

impl From<Words> for Point {
    fn from((page, name, lines, line): Words) -> Self {
        let number = |text: &str| text.parse().ok();
        let range = |text: &str| {
            let (first, last) = text.split_once('-').unwrap_or((text, text));
            Some(number(first)?..=number(last)?)
        };
        Self {
            branch: page.starts_with("v_branch"),
            name,
            line,
            lines: lines.split(',').filter_map(range).collect(),
        }
    }
}

static POINTS: LazyLock<Vec<Point>> =
    LazyLock::new(|| Model::points().into_iter().map(Point::from).collect());

/// One way out of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// Line of the choice in `rtl/unit.v`, from 1.
    pub line: u32,
    /// `if` or `else`.
    pub way: &'static str,
    /// How often it was taken.
    pub hits: u64,
}

/// One bit of an input or a flip-flop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Toggle {
    /// Name of the signal.
    pub signal: &'static str,
    /// Line of its declaration in `rtl/unit.v`, from 1.
    pub line: u32,
    /// Bit, 0 is the lowest.
    pub bit: u32,
    /// It went from 0 to 1 at an edge.
    pub rose: bool,
    /// It went from 1 to 0 at an edge.
    pub fell: bool,
}

/// What of the Verilog has been run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RtlCoverage {
    /// For each of [`POINTS`].
    hits: Vec<u64>,
    /// For each of [`signals`](watched): bits that rose, bits that fell.
    toggles: Vec<[u32; 2]>,
}

/// The Verilog has this input.
fn is_there(pin: &Field) -> bool {
    pin.name != "power_good_i"
}

/// Inputs and registers: what toggles.
fn watched() -> impl Iterator<Item = Field> {
    let inputs = signals::INPUTS.into_iter().filter(is_there);
    inputs.chain(FIELDS.iter().copied())
}

impl RtlCoverage {
    /// Adds another coverage.
    pub fn merge(&mut self, other: &Self) {
        self.hits.resize(self.hits.len().max(other.hits.len()), 0);
        for (mine, more) in self.hits.iter_mut().zip(&other.hits) {
            *mine += more;
        }
        let toggles = self.toggles.len().max(other.toggles.len());
        self.toggles.resize(toggles, [0; 2]);
        for (mine, more) in self.toggles.iter_mut().zip(&other.toggles) {
            mine[0] |= more[0];
            mine[1] |= more[1];
        }
    }

    /// What one unit has counted.
    pub(super) fn add(&mut self, hits: &[u32], watch: &Watch) {
        self.merge(&Self {
            hits: hits.iter().copied().map(u64::from).collect(),
            toggles: watch.toggles.clone(),
        });
    }

    /// Every line that Verilator counts, from 1, and how often it ran. Empty in a build without Verilator.
    #[must_use]
    pub fn lines(&self) -> BTreeMap<u32, u64> {
        let mut lines = BTreeMap::new();
        let mut asked = BTreeMap::<u32, u64>::new();
        for (place, point) in POINTS.iter().enumerate() {
            let hits = self.hits.get(place).copied().unwrap_or(0);
            if point.branch {
                // The question was put each time that it was answered, either way.
                *asked.entry(point.line).or_default() += hits;
            }
            for line in point.lines.iter().cloned().flatten() {
                let most: &mut u64 = lines.entry(line).or_default();
                *most = hits.max(*most);
            }
        }
        lines.extend(asked);
        lines
    }

    /// Every way out of every choice, in the order of the text.
    #[must_use]
    pub fn branches(&self) -> Vec<Branch> {
        let places = POINTS.iter().enumerate().filter(|(_, point)| point.branch);
        let branch = |(place, point): (usize, &Point)| Branch {
            line: point.line,
            way: point.name,
            hits: self.hits.get(place).copied().unwrap_or(0),
        };
        let mut branches: Vec<_> = places.map(branch).collect();
        branches.sort_by_key(|branch| branch.line);
        branches
    }

    /// Every bit of every input and flip-flop.
    #[must_use]
    pub fn toggles(&self) -> Vec<Toggle> {
        let mut toggles = Vec::new();
        for (place, field) in watched().enumerate() {
            let [rose, fell] = self.toggles.get(place).copied().unwrap_or_default();
            let line = declaration(variable(&field.holder()));
            toggles.extend((0..field.width).map(|bit| Toggle {
                signal: field.name,
                line,
                bit,
                rose: rose >> bit & 1 != 0,
                fell: fell >> bit & 1 != 0,
            }));
        }
        toggles
    }

    /// The text of a line, trimmed, with the part of the unit in which it stands: the nearest heading above it.
    #[must_use]
    pub fn text(line: u32) -> (&'static str, &'static str) {
        let upto = TEXT.lines().take(line as usize).map(str::trim);
        let mut part = "";
        let mut text = "";
        for row in upto {
            part = row.strip_prefix("// ").unwrap_or(part);
            text = row;
        }
        (part.trim_end_matches('.'), text)
    }

    /// As numbers, for whoever keeps it: hits, and what rose and fell.
    #[must_use]
    pub fn rows(&self) -> (&[u64], &[[u32; 2]]) {
        (&self.hits, &self.toggles)
    }

    /// From [`rows`](Self::rows); none if they are not of this Verilog.
    #[must_use]
    pub fn from_rows(hits: Vec<u64>, toggles: Vec<[u32; 2]>) -> Option<Self> {
        let fits = (hits.is_empty() || hits.len() == POINTS.len())
            && (toggles.is_empty() || toggles.len() == watched().count());
        fits.then_some(Self { hits, toggles })
    }
}

/// Line on which a signal or a memory is declared, from 1; 0 for one that is not.
fn declaration(signal: &str) -> u32 {
    let declares = |line: &str| {
        let words = line.trim().trim_end_matches([',', ';']);
        let kind = words.starts_with("input ") || words.contains("reg ");
        let name = words.split(" [0:").next().unwrap_or(words);
        kind && name.rsplit(' ').next() == Some(signal)
    };
    let place = TEXT.lines().position(declares);
    place.map_or(0, |place| place as u32 + 1)
}

/// What one unit's inputs and registers did.
pub(super) struct Watch {
    before: Vec<u32>,
    toggles: Vec<[u32; 2]>,
}

impl Watch {
    /// Of a unit that stands so and has not been ticked.
    pub fn new(state: &UnitState) -> Self {
        let mut watch = Self {
            before: vec![0; watched().count()],
            toggles: vec![[0; 2]; watched().count()],
        };
        watch.stand(state);
        watch
    }

    /// The registers were forced.
    pub fn stand(&mut self, state: &UnitState) {
        let registers = self.before.len() - FIELDS.len();
        self.before[registers..].copy_from_slice(&state.0);
    }

    /// An edge has passed.
    pub fn edge(&mut self, pins: &UnitIn, state: &UnitState) {
        let inputs = signals::INPUTS.iter().zip(signals::inputs(pins));
        let inputs = inputs.filter(|(pin, _)| is_there(pin));
        let after = inputs.map(|(_, word)| word).chain(state.0.iter().copied());
        let signals = self.before.iter_mut().zip(&mut self.toggles);
        for ((before, [rose, fell]), after) in signals.zip(after) {
            *rose |= after & !*before;
            *fell |= *before & !after;
            *before = after;
        }
    }
}

impl Clone for Watch {
    /// A clone begins where this one stands, and has seen nothing: what was seen is counted once.
    fn clone(&self) -> Self {
        Self {
            before: self.before.clone(),
            toggles: vec![[0; 2]; self.toggles.len()],
        }
    }
}
