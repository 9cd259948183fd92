//! The person in front of the meter, and the host that sends batches: works through the mail, piece by piece.
//!
//! Looks at the machine every millisecond and acts by keys, scale, host line and letters. After a loss of supply the
//! person waits, sees whether the machine asks for a letter (its motor runs), and only else enters the piece again.
//! The rule that must never break: one piece is entered, franked and taken away before the next one is begun; in a
//! batch the feeder holds exactly the batch's letters.

use crate::choice::Entry;
use crate::event::{Event, Stimulus};
use crate::map::key;
use crate::parameters::Parameters;
use crate::part::Edge;
use crate::scenario::Piece;
use crate::time::Time;
use crate::wires::{Wire, Wires};

/// How often the person looks. `Assumed:` far shorter than any reaction.
const LOOK: Time = Time::from_ms(1);

/// What the person is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Doing {
    /// Begins the next piece at that instant.
    Begin(Time),
    /// Presses what is left of the keys, the next at that instant.
    Keys(Vec<u32>, Time),
    /// Waits for the scale to settle.
    Weigh(u32, Time),
    /// Puts a letter into the feeder at that instant.
    Insert(Time),
    /// The host sends entries up to `end`; the next at that instant.
    Send { next: usize, end: usize, at: Time },
    /// Waits for letters to come out, up to piece `end`.
    Watch { end: usize },
    /// After a loss of supply: waits, then sees whether the machine wants a letter.
    Recover(Time),
    /// All mail is franked.
    Done,
}

/// The person and the host.
#[derive(Clone, Debug)]
pub(crate) struct Operator {
    mail: Vec<Piece>,
    /// Next piece to be franked.
    piece: usize,
    /// Set selected at the keys; at power-up it is the first, and a batch brings its own.
    set: u8,
    first_set: u8,
    doing: Doing,
    /// Letters printed and missed as last counted.
    counted: (u32, u32),
    times: Times,
}

/// How long things take.
#[derive(Clone, Copy, Debug)]
struct Times {
    key: Time,
    weigh: Time,
    insert: Time,
    next: Time,
    recover: Time,
    word: Time,
}

impl Operator {
    /// A person with `mail` in front of a machine whose register set `set` is selected.
    pub fn new(mail: Vec<Piece>, set: u8, parameters: &Parameters) -> Self {
        let times = Times {
            key: Time::from_ms(parameters.key_ms),
            weigh: Time::from_ms(parameters.weigh_ms),
            insert: Time::from_ms(parameters.insert_ms),
            next: Time::from_ms(parameters.next_ms),
            recover: Time::from_ms(parameters.recover_ms),
            word: Time::from_us(parameters.host_word_us),
        };
        Self {
            mail,
            piece: 0,
            set,
            first_set: set,
            doing: Doing::Begin(Time::NEVER),
            counted: (0, 0),
            times,
        }
    }

    /// All mail is franked.
    pub fn done(&self) -> bool {
        self.doing == Doing::Done
    }

    /// The piece in hand.
    pub fn piece(&self) -> usize {
        self.piece
    }

    /// Supply is back and reset released: the person turns to the machine.
    pub fn power_returned(&mut self, at: Time) {
        self.set = self.first_set;
        self.doing = match self.doing {
            Doing::Done => Doing::Done,
            Doing::Begin(_) if self.piece == 0 => Doing::Begin(at + self.times.recover),
            _ => Doing::Recover(at + self.times.recover),
        };
    }

    /// The machine has gone dark: the person lets everything be.
    pub fn power_failed(&mut self) {
        if self.doing != Doing::Done {
            let first = self.piece == 0 && matches!(self.doing, Doing::Begin(_));
            self.doing = if first {
                Doing::Begin(Time::NEVER)
            } else {
                Doing::Recover(Time::NEVER)
            };
        }
    }

    fn stimulus(&self, edge: &mut Edge<'_>, piece: usize, stimulus: Stimulus) {
        edge.event(Event::Stimulus { piece, stimulus });
    }

    /// The end of the batch that begins at `from`: the pieces up to it are sent together.
    fn batch_end(&self, from: usize) -> usize {
        let rest = &self.mail[from..];
        from + rest
            .iter()
            .take_while(|piece| piece.entry == Entry::Batch)
            .count()
    }

    fn begin(&mut self, at: Time) {
        let Some(piece) = self.mail.get(self.piece) else {
            self.doing = Doing::Done;
            return;
        };
        let keys = self.keys(piece);
        self.doing = match (piece.entry, piece.weight_g) {
            (Entry::Batch, _) => Doing::Send {
                next: self.piece,
                end: self.batch_end(self.piece),
                at,
            },
            (Entry::Scale, Some(_)) if !keys.is_empty() => Doing::Keys(keys, at),
            (Entry::Scale, Some(grams)) => Doing::Weigh(grams, at + self.times.weigh),
            _ => Doing::Keys(keys, at),
        };
    }

    /// Keys of a piece, last one first.
    fn keys(&self, piece: &Piece) -> Vec<u32> {
        let digit = |number: u32| key::DIGIT_0 + number;
        let mut keys = Vec::new();
        if piece.set != self.set {
            keys.extend([key::SET, digit(u32::from(piece.set))]);
        }
        if let Some(slogan) = piece.slogan {
            keys.extend([key::SLOGAN, digit(u32::from(slogan))]);
        }
        if let Some(indicator) = piece.key_indicator {
            keys.extend([key::KEY_INDICATOR, digit(u32::from(indicator))]);
        }
        if let (Entry::Keyboard, Some(value)) = (piece.entry, piece.value_mills) {
            keys.extend(value.to_string().bytes().map(u32::from));
            keys.push(key::ENTER);
        }
        keys.reverse();
        keys
    }

    fn press(&mut self, edge: &mut Edge<'_>, mut keys: Vec<u32>) {
        let Some(code) = keys.pop() else {
            let weight = self.mail.get(self.piece).and_then(|piece| piece.weight_g);
            self.doing = match weight {
                Some(grams) => Doing::Weigh(grams, edge.at + self.times.weigh),
                None => Doing::Insert(edge.at + self.times.insert),
            };
            return;
        };
        edge.new[Wire::KeyCode] = code;
        edge.new[Wire::KeyStrobe] = edge.old[Wire::KeyStrobe] ^ 1;
        self.stimulus(edge, self.piece, Stimulus::Key(code));
        self.doing = Doing::Keys(keys, edge.at + self.times.key);
    }

    fn send(&mut self, edge: &mut Edge<'_>, next: usize, end: usize) {
        if edge.old.high(Wire::HostFull) {
            let at = edge.at + self.times.word;
            self.doing = Doing::Send { next, end, at };
            return;
        }
        let Some(piece) = self.mail.get(next) else {
            return;
        };
        let last = u32::from(next + 1 == end) << 31;
        let word = piece.value_mills.unwrap_or(0) | u32::from(piece.set) << 24 | last;
        edge.new[Wire::HostWord] = word;
        edge.new[Wire::HostStrobe] = edge.old[Wire::HostStrobe] ^ 1;
        self.stimulus(edge, next, Stimulus::HostEntry(word));
        self.place(edge, next);
        self.doing = if next + 1 == end {
            Doing::Watch { end }
        } else {
            let at = edge.at + self.times.word;
            Doing::Send {
                next: next + 1,
                end,
                at,
            }
        };
    }

    /// A letter into the feeder.
    fn place(&mut self, edge: &mut Edge<'_>, piece: usize) {
        edge.new[Wire::LettersPlaced] = edge.new[Wire::LettersPlaced].wrapping_add(1);
        self.stimulus(edge, piece, Stimulus::Letter);
    }

    /// Counts letters that came out since the last look.
    fn count(&mut self, wires: &Wires) -> (u32, u32) {
        let now = (wires[Wire::LettersPrinted], wires[Wire::LettersMissed]);
        let (printed, missed) = self.counted;
        self.counted = now;
        (now.0.wrapping_sub(printed), now.1.wrapping_sub(missed))
    }

    fn look(&mut self, edge: &mut Edge<'_>) {
        let (printed, missed) = self.count(edge.old);
        self.piece += printed as usize;
        // A letter that came out blank goes into the feeder again.
        for _ in 0..missed {
            if !matches!(self.doing, Doing::Recover(_)) {
                self.place(edge, self.piece);
            }
        }
        if let Doing::Watch { end } = self.doing
            && self.piece >= end
        {
            self.doing = Doing::Begin(edge.at + self.times.next);
        }
    }

    /// The machine has been dark: does it ask for a letter on its own?
    fn recover(&mut self, edge: &mut Edge<'_>) {
        if edge.old.high(Wire::Motor) {
            self.place(edge, self.piece);
            self.doing = Doing::Watch {
                end: self.piece + 1,
            };
        } else {
            self.begin(edge.at);
        }
    }

    fn act_at(&self) -> Time {
        match self.doing {
            Doing::Begin(at)
            | Doing::Keys(_, at)
            | Doing::Weigh(_, at)
            | Doing::Insert(at)
            | Doing::Send { at, .. }
            | Doing::Recover(at) => at,
            Doing::Watch { .. } | Doing::Done => Time::NEVER,
        }
    }

    /// One instant.
    pub fn tick(&mut self, edge: &mut Edge<'_>) {
        if self.done() {
            return;
        }
        if edge.at.ps().is_multiple_of(LOOK.ps()) {
            self.look(edge);
        }
        if self.act_at() > edge.at {
            return;
        }
        match std::mem::replace(&mut self.doing, Doing::Done) {
            Doing::Begin(_) => self.begin(edge.at + Time(1)),
            Doing::Keys(keys, _) => self.press(edge, keys),
            Doing::Weigh(grams, _) => {
                edge.new[Wire::Weight] = grams;
                edge.new[Wire::WeightStrobe] = edge.old[Wire::WeightStrobe] ^ 1;
                self.stimulus(edge, self.piece, Stimulus::Weight(grams));
                self.doing = Doing::Insert(edge.at + self.times.insert);
            }
            Doing::Insert(_) => {
                self.place(edge, self.piece);
                self.set = self
                    .mail
                    .get(self.piece)
                    .map_or(self.set, |piece| piece.set);
                self.doing = Doing::Watch {
                    end: self.piece + 1,
                };
            }
            Doing::Send { next, end, .. } => self.send(edge, next, end),
            Doing::Recover(_) => self.recover(edge),
            other => self.doing = other,
        }
    }

    /// Everything is done to get the next letter out.
    pub fn waits(&self) -> bool {
        matches!(self.doing, Doing::Watch { .. })
    }

    /// The next instant at which a tick may change something.
    pub fn due(&self, after: Time) -> Time {
        if self.done() {
            return Time::NEVER;
        }
        let look = Time((after.ps() / LOOK.ps() + 1) * LOOK.ps());
        look.min(self.act_at().max(after + Time(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_beyond_sixteen_bits() {
        let mut operator = Operator::new(Vec::new(), 0, &Parameters::default());
        let mut wires = Wires::IDLE;
        wires[Wire::LettersPlaced] = 0xffff;
        let old = wires;
        let mut events = Vec::new();
        let edge = &mut Edge {
            at: Time::ZERO,
            old: &old,
            new: &mut wires,
            events: &mut events,
        };
        operator.place(edge, 0);
        assert_eq!(wires[Wire::LettersPlaced], 0x1_0000);
        operator.counted = (0xffff, 0);
        wires[Wire::LettersPrinted] = 0x1_0001;
        assert_eq!(operator.count(&wires), (2, 0));
    }
}
