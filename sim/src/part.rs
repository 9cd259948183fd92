//! What every part of the board is: two phases at an instant, and a promise when the next instant matters.
//!
//! The rule that must never break: a part reads old values and stores new ones, only on the wires it drives.
//! A tick at an instant that [`Part::due`] does not name changes nothing: so the plain schedule may tick always
//! and the fast one only when due.

use crate::event::Event;
use crate::time::Time;
use crate::wires::Wires;

/// One instant as a part sees it.
pub(crate) struct Edge<'a> {
    /// The instant.
    pub at: Time,
    /// The wires before it.
    pub old: &'a Wires,
    /// The wires after it.
    pub new: &'a mut Wires,
    /// What happened, for observers and the digest.
    pub events: &'a mut Vec<(Time, Event)>,
}

impl Edge<'_> {
    /// Something happened at this instant.
    pub fn event(&mut self, event: Event) {
        self.events.push((self.at, event));
    }
}

/// A part of the board.
pub(crate) trait Part {
    /// Acts at this instant, if there is something to do.
    fn tick(&mut self, edge: &mut Edge<'_>);

    /// The next instant after `after` at which a tick may change something, as long as `wires` stay.
    fn due(&self, after: Time, wires: &Wires) -> Time;

    /// Reset, between edges: back to the state after power-up; the wires it drives become idle.
    fn reset(&mut self, at: Time, wires: &mut Wires);
}
