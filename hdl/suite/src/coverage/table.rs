//! The coverage as tables for people, at most a hundred columns wide: commands and results down, what they met across.
//!
//! A cell counts the combinations of wait states and failing banks: those that were hit, of those that can be where some were
//! not. The rule that must never break: a hole shows in the table, and no cell without one looks like it.

use std::fmt;

use hdl::Phase;

use super::bin::{Asked, Banks, Bin, Met, STATES, Step, result_name, results};
use super::{Coverage, reachable};

/// Bins of one cell that can be reached, and those of them that were.
#[derive(Clone, Copy, Default)]
struct Cell {
    reachable: usize,
    reached: usize,
    astray: usize,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match *self {
            Self { astray, .. } if astray > 0 => format!("{astray}?"),
            Self { reachable: 0, .. } => ".".to_owned(),
            Self {
                reachable, reached, ..
            } if reachable == reached => reached.to_string(),
            Self {
                reachable, reached, ..
            } => format!("{reached}/{reachable}"),
        };
        f.pad(&text)
    }
}

impl Coverage {
    fn cell(&self, bins: impl Iterator<Item = Bin>) -> Cell {
        bins.fold(Cell::default(), |cell, bin| {
            let hit = self.hits(bin) > 0;
            let can = reachable(bin).is_ok();
            Cell {
                reachable: cell.reachable + usize::from(can),
                reached: cell.reached + usize::from(can && hit),
                astray: cell.astray + usize::from(hit && !can),
            }
        })
    }

    fn answers(&self, asked: Asked, result: u32, met: Met) -> Cell {
        let pairs = Banks::ALL
            .iter()
            .flat_map(|waits| Banks::ALL.iter().map(move |failing| (*waits, *failing)));
        self.cell(pairs.map(|(waits, failing)| Bin::Answer {
            asked,
            result,
            met,
            waits,
            failing,
        }))
    }

    fn write_answers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (letter, met) in letters() {
            writeln!(f, "{letter}  {}", met.name())?;
        }
        for asked in Asked::ALL {
            write!(f, "\n{:<24}", asked.name())?;
            for (letter, _) in letters() {
                write!(f, "{letter:>6}")?;
            }
            writeln!(f)?;
            for result in results() {
                let cells = Met::ALL
                    .iter()
                    .map(|met| self.answers(*asked, result, *met));
                let cells: Vec<Cell> = cells.collect();
                if cells.iter().all(|cell| cell.reachable + cell.astray == 0) {
                    continue;
                }
                write!(f, "  {:<22}", result_name(result))?;
                for cell in cells {
                    write!(f, "{cell:>6}")?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }

    fn write_taken(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<13}", "taken while")?;
        for phase in TAKING {
            write!(f, " {phase}")?;
        }
        writeln!(f)?;
        for asked in Asked::ALL {
            write!(f, "{:<13}", asked.name())?;
            for phase in TAKING {
                let cell = self.cell(Banks::ALL.iter().map(|waits| Bin::Taken {
                    asked: *asked,
                    phase,
                    waits: *waits,
                }));
                let width = phase.name().len() + 1;
                write!(f, "{cell:>width$}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn write_sequencer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<13}", "sequencer")?;
        for step in Step::ALL {
            write!(f, "{:>8}", step.name())?;
        }
        writeln!(f)?;
        for (name, state) in STATES {
            write!(f, "{name:<13}")?;
            for step in Step::ALL {
                let cell = self.cell(Banks::ALL.iter().map(|waits| Bin::Sequencer {
                    state,
                    step: *step,
                    waits: *waits,
                }));
                write!(f, "{cell:>8}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// The phases in which a command is taken.
const TAKING: [Phase; 5] = [
    Phase::Accepting,
    Phase::BackgroundB,
    Phase::Printed,
    Phase::Locking,
    Phase::Homing,
];

/// A letter for each condition that a command can meet.
fn letters() -> impl Iterator<Item = (char, Met)> {
    ('a'..).zip(Met::ALL.iter().copied())
}

/// Three tables, then every hole and every hit astray by name.
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_answers(f)?;
        writeln!(f)?;
        self.write_taken(f)?;
        writeln!(f)?;
        self.write_sequencer(f)?;
        writeln!(f)?;
        let (reached, reachable) = (self.reached(), Self::reachable());
        writeln!(f, "{reached} of {reachable} reachable bins hit")?;
        for bin in self.holes() {
            writeln!(f, "hole: {bin}")?;
        }
        for (bin, why) in self.astray() {
            writeln!(f, "astray: {bin}, though {why}")?;
        }
        Ok(())
    }
}
