//! The meter's program: data entry, letters, the picture, and the conversation with the security module.
//!
//! One loop: sleep, take what arrived, move the piece on. The code is asked for first and the picture compiled while the
//! module computes. The rules that must never break: the head is armed only after the last dot of the code is in the print
//! buffer, and the buffer is not touched while the head may print from it.

mod devices;
mod entry;
mod letters;
mod piece;
mod tariff;

use crate::content::{Code, Ready};
use crate::image::canvas::Picture;
use crate::image::imprint::{compile_frame, place_code};
use crate::map::trigger;
use crate::message::{Message, owed, system_data, verdict};
use crate::port::Port;
use crate::regs::result;

use entry::{Entry, Wish};
use letters::Letters;
use piece::{Foreseen, Origin, Piece};

/// When the picture is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// While the module computes the code.
    WhileWaiting,
    /// After the code: one processor does both.
    AfterCode,
}

/// A piece that somebody wants: set, value, and whether none is known to follow.
#[derive(Clone, Copy)]
struct Wanted {
    set: u8,
    value: u32,
    last: bool,
}

/// The meter.
pub struct Meter<P, D> {
    port: P,
    picture: D,
    order: Order,
    ready: Option<Ready>,
    entry: Entry,
    slogan: u8,
    /// Set for the next keyed piece.
    set: u8,
    /// System data were sent and not judged yet.
    unjudged: bool,
    /// Value keyed or weighed, waiting for its turn or its letter.
    keyed: Option<u32>,
    /// Pieces owed since before power-up, by set: value and state.
    owed: [Option<(u32, u8)>; 4],
    next_number: u16,
    piece: Option<Piece>,
    foreseen: Foreseen,
    letters: Letters,
    locked: bool,
}

impl<P: Port, D: Picture> Meter<P, D> {
    /// A meter that greets its module.
    pub fn power_up(mut port: P, picture: D, order: Order) -> Self {
        port.send(&Message::Hello);
        Self {
            port,
            picture,
            order,
            ready: None,
            entry: Entry::default(),
            slogan: 0,
            set: 0,
            unjudged: false,
            keyed: None,
            owed: [None; 4],
            next_number: 1,
            piece: None,
            foreseen: Foreseen::default(),
            letters: Letters::default(),
            locked: false,
        }
    }

    /// Runs for good.
    pub fn run(&mut self) -> ! {
        loop {
            if !self.turn() {
                let lines = self.lines();
                self.port.sleep(lines);
            }
        }
    }

    /// Interrupt lines that can bring something to do.
    pub fn lines(&self) -> u32 {
        devices::lines(self.listens_to_keys(), self.listens_to_host())
    }

    /// One turn of the loop; false when there was nothing to do.
    pub fn turn(&mut self) -> bool {
        let mut acted = false;
        while let Some(message) = self.port.receive() {
            self.hear(&message);
            acted = true;
        }
        acted | self.look_at_devices() | self.begin_piece() | self.move_piece_on()
    }

    fn listens_to_keys(&self) -> bool {
        self.ready.is_some() && !self.unjudged && self.keyed.is_none()
    }

    /// An entry of the host would begin a batch now; while it would not, its line must not keep the processor awake.
    fn listens_to_host(&self) -> bool {
        self.ready.is_some() && self.piece.is_none() && !self.locked && !self.letters.batch
    }

    /// Takes one message from the module.
    fn hear(&mut self, message: &Message) {
        match *message {
            Message::Ready(ready) => {
                if self.ready.is_none() {
                    self.set = ready.set;
                }
                self.ready = Some(ready);
                self.foreseen.clear();
            }
            Message::Judged { kind, verdict } => {
                self.unjudged = false;
                if kind == system_data::SET && verdict == verdict::INVALID {
                    self.set = self.ready.map_or(0, |ready| ready.set);
                }
            }
            Message::Code(code) => self.hear_code(code),
            Message::Booked(booked) => {
                if let Some(piece) = self.current(booked.piece) {
                    piece.permitted = true;
                }
            }
            Message::Permitted { piece, result } => {
                if result != u8::try_from(result::OK).unwrap_or(0) {
                    self.drop_piece(piece);
                } else if let Some(piece) = self.current(piece) {
                    piece.permitted = true;
                }
            }
            Message::Refused { piece, .. } => self.drop_piece(piece),
            Message::Owed { set, value, state } => {
                if let Some(place) = self.owed.get_mut(usize::from(set)) {
                    *place = Some((value, state));
                }
            }
            Message::Locked { .. } => self.locked = true,
            _ => {}
        }
    }

    fn hear_code(&mut self, code: Code) {
        match self.current(code.piece) {
            Some(piece) => {
                // A code that replaces one sent ahead: the picture is made anew.
                if piece.placed {
                    (piece.frame, piece.placed) = (None, false);
                }
                piece.code = Some(code);
            }
            None => self.foreseen.push(code),
        }
    }

    fn current(&mut self, number: u16) -> Option<&mut Piece> {
        self.piece.as_mut().filter(|piece| piece.number == number)
    }

    /// The piece will not be printed: refused.
    fn drop_piece(&mut self, number: u16) {
        if self.current(number).is_some() {
            devices::disarm();
            self.piece = None;
        }
    }

    fn look_at_devices(&mut self) -> bool {
        let mut acted = false;
        if self.listens_to_keys() {
            if let Some(wish) = devices::key().and_then(|code| self.entry.press(code)) {
                self.wish(wish);
                acted = true;
            }
            if let Some(value) = devices::weight().and_then(tariff::value) {
                self.wish(Wish::Value(value));
                acted = true;
            }
        }
        acted | self.look_at_letters() | self.look_at_head()
    }

    fn wish(&mut self, wish: Wish) {
        let (kind, value) = match wish {
            Wish::Value(value) => {
                self.keyed = Some(value);
                return;
            }
            Wish::Set(set) => {
                self.set = set;
                (system_data::SET, set)
            }
            Wish::Slogan(slogan) => {
                self.slogan = slogan;
                (system_data::SLOGAN, slogan)
            }
            Wish::KeyIndicator(indicator) => (system_data::KEY_INDICATOR, indicator),
        };
        self.unjudged = true;
        self.port.send(&Message::SystemData {
            kind,
            value: u32::from(value),
        });
    }

    fn look_at_letters(&mut self) -> bool {
        if !devices::letter_sensed() {
            return false;
        }
        match &mut self.piece {
            Some(piece) if !piece.letter => piece.letter = true,
            _ => self.letters.waiting += 1,
        }
        true
    }

    fn look_at_head(&mut self) -> bool {
        match devices::head_event() {
            Some(devices::HeadEvent::Printed) => {
                self.piece = None;
                self.letters.settle(self.keyed.is_some());
                self.letters.report(&mut self.port);
            }
            Some(devices::HeadEvent::Missed) => self.ask_again(),
            None => return false,
        }
        true
    }

    /// The letter passed unprinted: a booked piece asks for its permit again and waits for the next letter.
    fn ask_again(&mut self) {
        let Some(piece) = &mut self.piece else { return };
        (piece.letter, piece.armed) = (false, false);
        if piece.permitted {
            (piece.permitted, piece.origin) = (false, Origin::Unprinted);
            self.port.send(&Message::Reprint {
                piece: piece.number,
                set: piece.set,
            });
        }
    }

    /// Starts the next piece when there is one and the head is free.
    fn begin_piece(&mut self) -> bool {
        let Some(ready) = self.ready else {
            return false;
        };
        if self.piece.is_some() || self.locked || !devices::head_is_free() {
            return false;
        }
        if let Some(set) = self.owed.iter().position(Option::is_some) {
            return self.begin_owed(set as u8);
        }
        self.letters.look_at_host();
        let on_entry = u32::from(ready.trigger) == trigger::ENTRY;
        let wanted = match self.keyed {
            Some(value) if on_entry || self.letters.waiting > 0 => {
                self.keyed = None;
                Wanted {
                    set: self.set,
                    value,
                    last: false,
                }
            }
            Some(_) => {
                // The letter that triggers the code reaches its sensor on a running belt only.
                devices::motor(true);
                return false;
            }
            None if self.letters.waiting > 0 => match devices::batch_entry() {
                Some((set, value, last)) => Wanted { set, value, last },
                None => return false,
            },
            _ => return false,
        };
        self.letters.last = wanted.last;
        self.ask_for(wanted);
        true
    }

    fn begin_owed(&mut self, set: u8) -> bool {
        let Some((value, state)) = self.owed[usize::from(set)].take() else {
            return false;
        };
        devices::motor(true);
        if state == owed::PENDING {
            self.ask_for(Wanted {
                set,
                value,
                last: true,
            });
        } else {
            self.put_piece(set, value, Origin::Unprinted);
            let piece = self.next_number;
            self.port.send(&Message::Fetch { piece, set });
        }
        true
    }

    /// Asks the module for a code: the first thing that happens when a piece begins.
    #[inline(never)]
    fn ask_for(&mut self, wanted: Wanted) {
        let Wanted { set, value, last } = wanted;
        let number = self.next_number.wrapping_add(1);
        self.port.send(&Message::Request {
            piece: number,
            set,
            value,
            last,
        });
        devices::motor(true);
        let code = self.foreseen.take(number, set, value);
        self.put_piece(
            set,
            value,
            if code.is_some() {
                Origin::Foreseen
            } else {
                Origin::New
            },
        );
        if let Some(piece) = &mut self.piece {
            piece.code = code;
        }
    }

    fn put_piece(&mut self, set: u8, value: u32, origin: Origin) {
        self.next_number = self.next_number.wrapping_add(1);
        let letter = self.letters.waiting > 0;
        self.letters.waiting -= u32::from(letter);
        self.piece = Some(Piece {
            number: self.next_number,
            set,
            value,
            origin,
            letter,
            frame: None,
            code: None,
            placed: false,
            permitted: false,
            armed: false,
        });
    }

    /// Compiles, inserts, arms: whatever can be done now.
    fn move_piece_on(&mut self) -> bool {
        let (Some(piece), Some(ready)) = (&mut self.piece, self.ready) else {
            return false;
        };
        if let (Some(frame), Some(code)) = (&piece.frame, &piece.code)
            && !piece.placed
            && !frame.known().fits(code)
        {
            piece.frame = None;
        }
        let may_compile =
            ready.set == piece.set && (self.order == Order::WhileWaiting || piece.code.is_some());
        if piece.frame.is_none() && may_compile {
            let known = piece.known(&ready, self.slogan);
            piece.frame = Some(compile_frame(&mut self.picture, &known));
            return true;
        }
        if let (Some(frame), Some(code), false) = (&mut piece.frame, &piece.code, piece.placed) {
            place_code(&mut self.picture, frame, code);
            piece.placed = true;
            if piece.may_arm() {
                piece.armed = true;
                devices::arm();
            } else if piece.origin == Origin::Unprinted {
                self.port.send(&Message::Reprint {
                    piece: piece.number,
                    set: piece.set,
                });
            }
            return true;
        }
        if piece.may_arm() {
            piece.armed = true;
            devices::arm();
            return true;
        }
        false
    }
}
