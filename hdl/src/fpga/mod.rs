//! The unit on a board, or in a simulated one, behind a serial line: back-end `fpga:PORT`.
//!
//! There is one unit on a board, and any number of [`Fpga`] in a program: before one of them ticks, the board is given what it
//! holds wherever that differs from what the board holds. What a unit holds is always read from the board, after each edge, all of it. The
//! rule that must never break: whatever happens on the line, a run ends with [`Unreachable`] or goes on as if nothing had been.

mod board;
mod error;
mod frame;
mod layout;
mod line;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::contract::{AccountingUnit, UnitError, UnitState};
use crate::cover::Covered;
use crate::phase::{Phase, Steering};
use crate::pins::{UnitIn, UnitOut};
use crate::state::{FIELDS, mask};
use crate::unreachable::Unreachable;
use board::{Board, Change, lock};

pub use error::BoardError;
pub use layout::{connections, shape};
pub use line::BAUD;

/// Most edges that a board is asked for at once. `Assumed:` more are rarely wanted with the same pins.
const REACH_MAX: u8 = 64;

/// The unit on a board.
#[derive(Clone)]
pub struct Fpga {
    board: Arc<Mutex<Board>>,
    /// What this unit holds: its registers, then its output pins.
    row: Vec<u32>,
    quiet: bool,
    ahead: Ahead,
}

/// Edges that the board has been through and that nobody has asked for yet, all with the same pins.
#[derive(Clone, Default)]
struct Ahead {
    pins: Vec<u8>,
    edges: VecDeque<Vec<Change>>,
    /// How many edges the board was asked for.
    reach: u8,
}

impl Fpga {
    /// A unit as after power-up with every bit zero; it needs a reset like any other.
    ///
    /// # Errors
    /// The port cannot be opened, nobody answers there, or somebody else does.
    pub fn new(port: &Path) -> Result<Self, BoardError> {
        let board = Board::at(port)?;
        let mut unit = Self {
            row: vec![0; layout::register_words()],
            board,
            quiet: false,
            ahead: Ahead::default(),
        };
        unit.place()?;
        Ok(unit)
    }

    /// Makes the board hold what this unit does, as far as it can.
    fn place(&mut self) -> Result<(), BoardError> {
        let mut board = lock(&self.board);
        board.put(&self.row)?;
        self.row = board.row().to_vec();
        Ok(())
    }

    /// The changes of the next edge, from the board if it has not been through it yet.
    fn edge(&mut self, pins: Vec<u8>) -> Result<Vec<Change>, BoardError> {
        let same = self.ahead.pins == pins;
        if same && let Some(edge) = self.ahead.edges.pop_front() {
            return Ok(edge);
        }
        let mut board = lock(&self.board);
        board.put(&self.row)?;
        if board.row() != self.row {
            return Err(board.contradicts("another state than it was given"));
        }
        // Further as long as the pins stay, because each request costs more than many edges.
        let reach = if same { self.ahead.reach * 2 } else { 1 }.min(REACH_MAX);
        let edges = board.run(&pins, reach)?;
        drop(board);
        self.ahead = Ahead {
            pins,
            edges: edges.into(),
            reach,
        };
        Ok(self.ahead.edges.pop_front().unwrap_or_default())
    }
}

impl From<BoardError> for Unreachable {
    fn from(error: BoardError) -> Self {
        Self(error.to_string())
    }
}

impl AccountingUnit for Fpga {
    fn tick(&mut self, pins: UnitIn) -> UnitOut {
        let changes = match self.edge(layout::input_bytes(&pins)) {
            Ok(changes) => changes,
            Err(error) => Unreachable::from(error).end_run(),
        };
        self.quiet = changes
            .iter()
            .all(|(place, _)| *place >= layout::register_words());
        for (place, word) in changes {
            self.row[place] = word;
        }
        self.out()
    }

    fn out(&self) -> UnitOut {
        layout::out_of(&self.row[layout::register_words()..])
    }

    fn quiet(&self) -> bool {
        self.quiet
    }

    fn phase(&self) -> Phase {
        let covered = Covered::from_state(&self.state()).expect("the shape of the list");
        Steering::from(&covered.registers).phase()
    }

    fn state(&self) -> UnitState {
        layout::state_of(&self.row)
    }

    fn set_state(&mut self, state: &UnitState) -> Result<(), UnitError> {
        if state.0.len() != FIELDS.len() {
            return Err(UnitError::WrongShape {
                found: state.0.len(),
                expected: FIELDS.len(),
            });
        }
        let fitting = state.0.iter().zip(FIELDS);
        let words = fitting.map(|(word, field)| word & mask(field.width));
        self.row = layout::state_words(&UnitState(words.collect()));
        self.ahead = Ahead::default();
        self.quiet = false;
        match self.place() {
            Ok(()) => Ok(()),
            Err(error) => Unreachable::from(error).end_run(),
        }
    }

    fn boxed_clone(&self) -> Box<dyn AccountingUnit> {
        Box::new(self.clone())
    }
}
