//! A board: who is there, what its unit holds, and what the four requests of its protocol do.
//!
//! The rule that must never break: [`row`](Board::row) is what the board has said, word for word, and nothing else; a board that
//! was lost once is not asked again.

use std::hash::{BuildHasher as _, RandomState};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::error::BoardError;
use super::layout;
use super::line::Line;

/// Who is there?
const HELLO: u8 = 1;
/// Edges with these pins.
const RUN: u8 = 2;
/// These words into the registers.
const PUT: u8 = 3;
/// Every word.
const READ: u8 = 4;

/// An answer, and not a request that an adapter hears itself send: carried out.
const DONE: u8 = 0x80;
/// In every answer's second byte, and in no request's.
const ANSWER: u8 = 0x80;

/// Behind the words of an edge.
const CLOSED: u8 = 0xff;

/// A word that changed: its place in the row, and what it is now.
pub(super) type Change = (usize, u32);

/// What a board's unit holds, and the line to it.
pub(super) struct Board {
    line: Line,
    /// Number of the last request.
    number: u8,
    /// The unit's registers, then its output pins.
    row: Vec<u32>,
    /// Why it is not asked any more.
    lost: Option<BoardError>,
}

/// Every board that some unit of this program is on.
static BOARDS: Mutex<Vec<(PathBuf, Weak<Mutex<Board>>)>> = Mutex::new(Vec::new());

/// Whoever held it before: what it guards is whole between any two statements.
pub(super) fn lock<T>(guarded: &Mutex<T>) -> MutexGuard<'_, T> {
    guarded.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Board {
    /// The board at that port: the one that is open already, or a new one.
    pub fn at(path: &Path) -> Result<Arc<Mutex<Self>>, BoardError> {
        let mut boards = lock(&BOARDS);
        boards.retain(|(_, board)| board.strong_count() > 0);
        let open = boards.iter().find(|(known, _)| known == path);
        if let Some(board) = open.and_then(|(_, board)| board.upgrade()) {
            return Ok(board);
        }
        let board = Arc::new(Mutex::new(Self::greeted(path)?));
        boards.push((path.to_owned(), Arc::downgrade(&board)));
        Ok(board)
    }

    /// Opens the line, asks who is there, and reads what the unit holds.
    fn greeted(path: &Path) -> Result<Self, BoardError> {
        let mut board = Self {
            line: Line::open(path)?,
            number: 0,
            row: vec![0; layout::register_words() + layout::output_words()],
            lost: None,
        };
        // An answer that was meant for another program does not hold this number.
        let once = RandomState::new().hash_one(path) as u32;
        let request = [&[board.number, HELLO][..], &once.to_le_bytes()].concat();
        let answer = board.line.ask(&request, |answer| {
            answer.len() > 6 && answer[1] == DONE && answer[2..6] == once.to_le_bytes()
        })?;
        same(&answer[6..]).map_err(|(found, expected)| BoardError::OtherUnit {
            path: path.to_owned(),
            found,
            expected,
        })?;
        board.changes(READ, &[])?;
        Ok(board)
    }

    /// The unit's registers, then its output pins, as they stand on the board.
    pub fn row(&self) -> &[u32] {
        &self.row
    }

    /// At most that many edges with the same pins, fewer when an output pin changes: what each of them changed.
    pub fn run(&mut self, pins: &[u8], edges: u8) -> Result<Vec<Vec<Change>>, BoardError> {
        let ran = self.changes(RUN, &[&[edges], pins].concat())?;
        if (1..=usize::from(edges)).contains(&ran.len()) {
            return Ok(ran);
        }
        Err(self.contradicts("another number of edges than it was asked for"))
    }

    /// Makes the unit hold these words; what it then holds stands in the row.
    pub fn put(&mut self, words: &[u32]) -> Result<(), BoardError> {
        let mut content = Vec::new();
        for (place, word) in words.iter().enumerate().take(layout::register_words()) {
            if self.row[place] != *word {
                content.push(place as u8);
                content.extend(word.to_le_bytes());
            }
        }
        if !content.is_empty() {
            self.changes(PUT, &content)?;
        }
        Ok(())
    }

    /// Sends a request and brings the row up to date: the changed words, for each edge those that it changed.
    fn changes(&mut self, command: u8, content: &[u8]) -> Result<Vec<Vec<Change>>, BoardError> {
        let answer = self.request(command, content)?;
        let Some(edges) = parsed(&answer, self.row.len()) else {
            return Err(self.contradicts("words that its unit does not have"));
        };
        for (place, word) in edges.iter().flatten() {
            self.row[*place] = *word;
        }
        Ok(edges)
    }

    /// The content of the answer to a request.
    fn request(&mut self, command: u8, content: &[u8]) -> Result<Vec<u8>, BoardError> {
        if let Some(lost) = &self.lost {
            return Err(lost.clone());
        }
        self.number = self.number.wrapping_add(1);
        let number = self.number;
        let request = [&[number, command], content].concat();
        let asked = self.line.ask(&request, |answer| {
            answer.len() > 1 && answer[0] == number && answer[1] & ANSWER != 0
        });
        let answer = match asked {
            Ok(answer) => answer,
            Err(error) => return Err(self.lose(error)),
        };
        match answer[1] {
            DONE => Ok(answer[2..].to_vec()),
            // The board forgets who greeted it when its supply or its bitstream goes.
            _ => {
                let error = self
                    .line
                    .lost("it has begun anew: its supply failed, or it was loaded again");
                Err(self.lose(error))
            }
        }
    }

    /// The board answers what cannot be.
    pub fn contradicts(&mut self, what: &str) -> BoardError {
        let error = self.line.lost(&format!("it answers {what}"));
        self.lose(error)
    }

    /// From now on there is no answer but this.
    fn lose(&mut self, error: BoardError) -> BoardError {
        let lost = match error {
            BoardError::Silent { .. } => self.line.lost("it has fallen silent"),
            BoardError::Foreign { .. } => self.line.lost("no sound answer gets through"),
            other => other,
        };
        self.lost = Some(lost.clone());
        lost
    }
}

/// The changed words of each edge, in a row of `length` words.
fn parsed(mut content: &[u8], length: usize) -> Option<Vec<Vec<Change>>> {
    let (mut edges, mut changes) = (Vec::new(), Vec::new());
    while let Some((place, rest)) = content.split_first() {
        content = rest;
        if *place == CLOSED {
            edges.push(std::mem::take(&mut changes));
            continue;
        }
        let (word, rest) = content.split_first_chunk()?;
        content = rest;
        let place = usize::from(*place);
        changes.push((place, u32::from_le_bytes(*word)));
        if place >= length {
            return None;
        }
    }
    changes.is_empty().then_some(edges)
}

/// That the board is what this program drives; otherwise both in words.
fn same(identity: &[u8]) -> Result<(), (String, String)> {
    let expected = layout::identity();
    if identity == expected {
        return Ok(());
    }
    Err((said(identity), said(&expected)))
}

/// An identity in words: protocol, places of the pins and registers, unit.
fn said(identity: &[u8]) -> String {
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
    match identity {
        [protocol, ..] if *protocol != layout::PROTOCOL => format!("protocol {protocol}"),
        [_, shape @ ..] if shape.len() > 9 => {
            let (layout, unit) = shape.split_at(9);
            format!("unit {} in layout {}", &hex(unit)[..16], hex(&layout[5..]))
        }
        _ => "something without a name".to_owned(),
    }
}
