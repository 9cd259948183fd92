//! The coverage as a table for people: commands and results down, what they met across.
//!
//! A cell counts the combinations of wait states and failing banks that were met. The rule that must never break: a hole
//! shows in the table, and no cell without one looks like it.

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
            Self { astray, .. } if astray > 0 => format!("{astray} astray"),
            Self { reachable: 0, .. } => "-".to_owned(),
            Self {
                reachable, reached, ..
            } if reachable == reached => reached.to_string(),
            Self {
                reachable, reached, ..
            } => format!("{reached} of {reachable}"),
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
        let title = "command, result";
        write!(f, "{title:<34}")?;
        for met in Met::ALL {
            write!(f, " {:>13}", met.name())?;
        }
        writeln!(f)?;
        for asked in Asked::ALL {
            for result in results() {
                let cells: Vec<Cell> = Met::ALL
                    .iter()
                    .map(|met| self.answers(*asked, result, *met))
                    .collect();
                if cells.iter().all(|cell| cell.reachable + cell.astray == 0) {
                    continue;
                }
                write!(f, "{:<13}{:<21}", asked.name(), result_name(result))?;
                for cell in cells {
                    write!(f, " {cell:>13}")?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }

    fn write_taken(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phases = [
            Phase::Accepting,
            Phase::BackgroundB,
            Phase::Printed,
            Phase::Locking,
            Phase::Homing,
        ];
        let title = "command taken while";
        write!(f, "{title:<34}")?;
        for phase in phases {
            write!(f, " {:>21}", phase.name())?;
        }
        writeln!(f)?;
        for asked in Asked::ALL {
            write!(f, "{:<34}", asked.name())?;
            for phase in phases {
                let cell = self.cell(Banks::ALL.iter().map(|waits| Bin::Taken {
                    asked: *asked,
                    phase,
                    waits: *waits,
                }));
                write!(f, " {cell:>21}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn write_sequencer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let title = "sequencer, step of the access";
        write!(f, "{title:<34}")?;
        for step in Step::ALL {
            write!(f, " {:>13}", step.name())?;
        }
        writeln!(f)?;
        for (name, state) in STATES {
            write!(f, "{name:<34}")?;
            for step in Step::ALL {
                let cell = self.cell(Banks::ALL.iter().map(|waits| Bin::Sequencer {
                    state,
                    step: *step,
                    waits: *waits,
                }));
                write!(f, " {cell:>13}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
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
