//! The bench of the real core, playing one tape; or nobody, where a machine has no bench.
//!
//! The rule that must never break: a bench that was asked for and cannot start is a failure, never silence.

use std::io::{self, BufWriter, Write};
use std::process::{Child, Command, Output, Stdio};

/// Path of the bench, where there is one.
pub fn bench() -> Option<String> {
    std::env::var("IBEX_BENCH").ok()
}

/// A bench at work.
pub struct Player(Option<Child>);

impl Player {
    /// Starts a bench, if there is one; what it is to play goes to the writer.
    pub fn start(every_cycle: bool) -> (Self, Box<dyn Write>) {
        let Some(path) = bench() else {
            return (Self(None), Box::new(io::sink()));
        };
        let mode = if every_cycle {
            "tape-every-cycle"
        } else {
            "tape"
        };
        let mut child = Command::new(&path)
            .arg(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{path}: {error}; sim/ibex/build.sh makes it"));
        let input = BufWriter::with_capacity(1 << 16, child.stdin.take().unwrap());
        (Self(Some(child)), Box::new(input))
    }

    /// What it says, once the writer is gone: whether real core and tape were one, and in which figures.
    pub fn verdict(self) -> Option<(bool, String)> {
        let Output { status, stdout, .. } = self.0?.wait_with_output().unwrap();
        Some((status.success(), String::from_utf8(stdout).unwrap()))
    }
}
