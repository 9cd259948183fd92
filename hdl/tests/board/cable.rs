//! A cable between this program and a board, which damages what it is told to.
//!
//! The rule that must never break: the n-th byte of a direction is the n-th byte, however long it took to come.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use serialport::{SerialPort as _, TTYPort};

/// What becomes of a byte.
#[derive(Clone, Copy, Debug)]
pub enum Damage {
    /// These bits change.
    Flip(u8),
    /// It does not arrive.
    Lose,
    /// Another one arrives before it.
    Insert(u8),
    /// It arrives twice.
    Double,
    /// Neither it nor any later one arrives.
    Cut,
}

/// Damage to the bytes of one direction, by their number from 0.
pub type Plan = Vec<(usize, Damage)>;

/// A cable in use.
pub struct Cable {
    /// This program's end.
    pub port: PathBuf,
    /// How much damage was done.
    pub done: Arc<AtomicUsize>,
    over: Arc<AtomicBool>,
    relays: Vec<JoinHandle<()>>,
    /// Keeps the end open while nobody uses it.
    _end: TTYPort,
}

impl Cable {
    /// A cable to the board at that port, which damages what goes to it and what comes from it.
    pub fn to(board: &Path, going: Plan, coming: Plan) -> Self {
        let (mut here, end) = TTYPort::pair().expect("a pseudo-terminal");
        let port = end.name().expect("it has a name").into();
        let there = serialport::new(board.to_string_lossy(), 1_000_000);
        let mut there = TTYPort::open(&there).expect("the board is there");
        for side in [&mut here, &mut there] {
            side.set_timeout(Duration::from_millis(20))
                .expect("any is allowed");
        }
        let (over, done) = (Arc::default(), Arc::default());
        let copy = |port: &TTYPort| port.try_clone_native().expect("a second handle");
        let relays = [(copy(&here), copy(&there), going), (there, here, coming)];
        let relays = relays.map(|(from, to, plan)| {
            let (over, done) = (Arc::clone(&over), Arc::clone(&done));
            std::thread::spawn(move || relay(from, to, plan, &over, &done))
        });
        Self {
            port,
            done,
            over,
            relays: relays.into(),
            _end: end,
        }
    }
}

/// Passes bytes on until the cable is no longer used.
fn relay(mut from: TTYPort, mut to: TTYPort, plan: Plan, over: &AtomicBool, done: &AtomicUsize) {
    let (mut place, mut cut) = (0, false);
    let mut bytes = [0; 256];
    while !over.load(Ordering::Relaxed) {
        let count = from.read(&mut bytes).unwrap_or_default();
        let mut passed = Vec::new();
        for byte in &bytes[..count] {
            let damage = plan.iter().find(|(at, _)| *at == place);
            place += 1;
            done.fetch_add(usize::from(damage.is_some()), Ordering::Relaxed);
            match damage.map(|(_, damage)| *damage) {
                _ if cut => {}
                None => passed.push(*byte),
                Some(Damage::Flip(bits)) => passed.push(byte ^ bits),
                Some(Damage::Lose) => {}
                Some(Damage::Insert(other)) => passed.extend([other, *byte]),
                Some(Damage::Double) => passed.extend([*byte, *byte]),
                Some(Damage::Cut) => cut = true,
            }
        }
        // Whoever is not there any more hears nothing.
        let _ = to.write_all(&passed);
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        for relay in self.relays.drain(..) {
            // One that broke has been seen by the test already.
            let _ = relay.join();
        }
    }
}
