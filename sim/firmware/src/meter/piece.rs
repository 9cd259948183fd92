//! One piece on its way through the meter: what was asked, what came back, how far its imprint is.

use crate::content::{Code, Ready};
use crate::image::imprint::{Frame, Known};

/// How the piece came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A new piece: code, debit, imprint.
    New,
    /// Its code was sent ahead; it only waits for its debit.
    Foreseen,
    /// Booked before power-up: code and permit are fetched again.
    Unprinted,
}

/// A piece.
pub struct Piece {
    /// Number on the link.
    pub number: u16,
    /// Register set.
    pub set: u8,
    /// Value in mills.
    pub value: u32,
    /// How it came to be.
    pub origin: Origin,
    /// A letter for it has been sensed.
    pub letter: bool,
    /// Its picture, as far as it goes without the code.
    pub frame: Option<Frame>,
    /// Its code.
    pub code: Option<Code>,
    /// The code stands in the picture.
    pub placed: bool,
    /// The unit has booked it, or permits it again.
    pub permitted: bool,
    /// The head was told to print.
    pub armed: bool,
}

impl Piece {
    /// The head may be told to print.
    #[must_use]
    pub fn may_arm(&self) -> bool {
        self.placed && !self.armed && (self.permitted || self.origin == Origin::New)
    }

    /// What the picture is compiled from: the module's state, and the code's own data once it is there.
    #[must_use]
    pub fn known(&self, ready: &Ready, slogan: u8) -> Known {
        let c1_length = if ready.layout == 2 { 8 } else { 0 };
        let known = Known {
            device: ready.device,
            licence: ready.licence,
            town: ready.town,
            date: ready.date,
            key_indicator: ready.key_indicator,
            value: self.value,
            code_length: usize::from(ready.code_bytes) + c1_length,
            slogan,
        };
        match &self.code {
            Some(code) => Known {
                licence: code.licence,
                date: code.date,
                key_indicator: code.key_indicator,
                value: code.value,
                code_length: code.code.as_slice().len(),
                ..known
            },
            None => known,
        }
    }
}

/// Codes sent ahead of their pieces, oldest first.
#[derive(Default)]
pub struct Foreseen {
    codes: [Option<Code>; 4],
}

impl Foreseen {
    /// They are void.
    pub fn clear(&mut self) {
        self.codes = Default::default();
    }

    /// Keeps a code.
    pub fn push(&mut self, code: Code) {
        if let Some(place) = self.codes.iter_mut().find(|place| place.is_none()) {
            *place = Some(code);
        }
    }

    /// The code sent ahead for exactly this piece; any other one is void.
    pub fn take(&mut self, number: u16, set: u8, value: u32) -> Option<Code> {
        let code = self.codes[0]?;
        if (code.piece, code.set, code.value) != (number, set, value) {
            self.clear();
            return None;
        }
        self.codes[0] = None;
        self.codes.rotate_left(1);
        Some(code)
    }
}
