//! The serial line to a board: one request, one answer, again if one of them was lost on the way.
//!
//! The rule that must never break: every wait ends. A request may be sent again because the board carries out a number once
//! and answers it as often as asked.

use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serialport::{ClearBuffer, SerialPort, TTYPort};

use super::error::BoardError;
use super::frame::{Listener, framed};

/// Bits per second. Source: `board/rtl/board.v`, 24 clocks of 24 MHz.
pub const BAUD: u32 = 1_000_000;

/// How long a line may rest before an answer is given up. `Assumed:` USB adapters hold bytes back for up to 16 ms, and a
/// simulated board on a busy machine takes a tenth of a second.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long an answer may take in all. `Assumed:` the longest takes 21 ms on a board and a second on a simulated one.
const LIMIT: Duration = Duration::from_secs(3);

/// How often a request is sent. `Assumed:` noise that damages half of all frames passes once in thirty times.
const ATTEMPTS: usize = 5;

/// A line with a board at its other end.
pub(super) struct Line {
    path: PathBuf,
    port: TTYPort,
    listener: Listener,
}

/// What came of a request without an answer.
enum Unanswered {
    /// Nothing was heard.
    Rest,
    /// Something was, but no answer.
    Noise,
}

impl Line {
    /// Opens the port for this program alone.
    pub fn open(path: &Path) -> Result<Self, BoardError> {
        let refused = |error: serialport::Error| BoardError::Port {
            path: path.to_owned(),
            reason: error.to_string(),
        };
        let name = path.to_string_lossy();
        let port =
            TTYPort::open(&serialport::new(name, BAUD).timeout(PATIENCE)).map_err(refused)?;
        // What a program before this one was still to hear.
        port.clear(ClearBuffer::All).map_err(refused)?;
        Ok(Self {
            path: path.to_owned(),
            port,
            listener: Listener::default(),
        })
    }

    /// Where it is.
    pub fn path(&self) -> PathBuf {
        self.path.clone()
    }

    /// The answer to a request: the first sound frame that `answers` it. Others are answers to requests sent twice.
    ///
    /// # Errors
    /// The port fails, or there is no answer however often the request is sent.
    pub fn ask(
        &mut self,
        request: &[u8],
        answers: impl Fn(&[u8]) -> bool,
    ) -> Result<Vec<u8>, BoardError> {
        let bytes = framed(request);
        let mut last = Unanswered::Rest;
        for _ in 0..ATTEMPTS {
            self.send(&bytes)?;
            match self.hear(&answers)? {
                Ok(answer) => return Ok(answer),
                Err(unanswered) => last = unanswered,
            }
        }
        let (path, baud) = (self.path(), BAUD);
        Err(match last {
            Unanswered::Rest => BoardError::Silent { path, baud },
            Unanswered::Noise => BoardError::Foreign { path, baud },
        })
    }

    fn send(&mut self, bytes: &[u8]) -> Result<(), BoardError> {
        match self.port.write_all(bytes) {
            // It will not be heard either.
            Err(error) if error.kind() == ErrorKind::TimedOut => Ok(()),
            other => other.map_err(|error| self.lost(&error.to_string())),
        }
    }

    /// Listens until the answer is there, the line rests or the time is up.
    fn hear(
        &mut self,
        answers: impl Fn(&[u8]) -> bool,
    ) -> Result<Result<Vec<u8>, Unanswered>, BoardError> {
        let (started, mut noise) = (Instant::now(), false);
        let mut bytes = [0; 1024];
        while started.elapsed() < LIMIT {
            let count = match self.port.read(&mut bytes) {
                Ok(0) => return Err(self.lost("the port was closed from the other end")),
                Ok(count) => count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) if error.kind() == ErrorKind::TimedOut => break,
                Err(error) => return Err(self.lost(&error.to_string())),
            };
            noise = true;
            for byte in &bytes[..count] {
                if let Some(answer) = self.listener.take(*byte).filter(|frame| answers(frame)) {
                    return Ok(Ok(answer));
                }
            }
        }
        Ok(Err(if noise {
            Unanswered::Noise
        } else {
            Unanswered::Rest
        }))
    }

    /// The line broke.
    pub fn lost(&self, reason: &str) -> BoardError {
        BoardError::Lost {
            path: self.path(),
            reason: reason.to_owned(),
        }
    }
}
