//! What can go wrong with a board, said so that the reader can mend it.
//!
//! The rule that must never break: each of these is about line and board, none about what the unit did.

use std::path::PathBuf;

/// Why a board cannot be used, or no longer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BoardError {
    /// There is no such port, or it cannot be had.
    #[error(
        "{path}: the port cannot be opened ({reason}); is the adapter plugged in, the path right, \
         nobody else using it, and may this user open it?"
    )]
    Port {
        /// The port.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// Nothing at all comes back.
    #[error(
        "{path}: no answer; is the board supplied, the bitstream of hdl/board loaded, the adapter wired crosswise, \
         at 3.3 V and able to do {baud} baud?"
    )]
    Silent {
        /// The port.
        path: PathBuf,
        /// Bits per second.
        baud: u32,
    },
    /// Something comes back, but no sound answer.
    #[error(
        "{path}: what answers there does not speak this protocol, or at another speed than {baud} baud, \
         or the line is too noisy; is it the board, with the bitstream of hdl/board?"
    )]
    Foreign {
        /// The port.
        path: PathBuf,
        /// Bits per second.
        baud: u32,
    },
    /// The board has another unit, or a wrapper of another version.
    #[error(
        "{path}: the board holds {found}, this program drives {expected}; \
         build the bitstream with hdl/board/bitstream from the same sources and load it"
    )]
    OtherUnit {
        /// The port.
        path: PathBuf,
        /// What the board says it holds.
        found: String,
        /// What it should.
        expected: String,
    },
    /// The line broke in the middle of a run.
    #[error(
        "{path}: the board was lost ({reason}); nothing is said about the unit: mend the line and run again"
    )]
    Lost {
        /// The port.
        path: PathBuf,
        /// What was seen.
        reason: String,
    },
}
