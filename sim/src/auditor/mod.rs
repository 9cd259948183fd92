//! The auditor: an observer of the board with books of its own, on in every run.
//!
//! It sees what an inspector with a probe could see: device accesses, words written in the banks, bytes on the link,
//! pictures on letters, the supply. From these it judges every invariant of the table. It costs nothing per
//! cycle. The rule that must never break: it shares no arithmetic with the accounting unit, and it never touches the
//! board.

mod accounts;
mod books;
mod codes;
mod figures;
pub(crate) mod imprint;
mod invariant;
pub mod oracle;
mod port;
mod progress;
mod records;
mod secret;
mod subject;

use std::sync::Arc;

use codec::frame::START;
use codec::{Decoder, Indicium, Message};
use hdl::record::SETS;

use crate::device::Device;
use crate::event::{Bank, DeviceAccess, Event, Observer, Power, Processor};
use crate::fault::Fault;
use crate::map;
use crate::picture::Picture;
use crate::scenario::Scenario;
use crate::time::Time;
use crate::wires::Wire;

use accounts::Accounts;
use books::{Books, Piece};
use codes::{Asked, Codes, Release};
use invariant::Findings;
use progress::{Progress, Wait};
use secret::Secrets;

pub use invariant::{Breach, Invariant, Verdict};
pub use subject::Subject;

/// Bytes of register space of the accounting unit.
const UNIT_BYTES: u32 = 0x100;

/// Keeps books beside a running device and holds everything it does against them.
#[derive(Clone, Debug)]
pub struct Auditor {
    subject: Arc<Subject>,
    accounts: Accounts,
    codes: Codes,
    secrets: Secrets,
    progress: Progress,
    findings: Findings,
    decoders: [Decoder; 2],
    /// When the first byte of the frame under way left its sender.
    left: [Option<Time>; 2],
    /// Pictures of a piece that had one already.
    reprints: u64,
    /// Licence and ascending value of the last picture.
    printed: Option<(u32, u64)>,
}

impl Auditor {
    /// An auditor of `subject` that takes over the records of banks A and B as they stand before power-up.
    #[must_use]
    pub fn new(subject: Subject, banks: [&[u32]; 2]) -> Self {
        let subject = Arc::new(subject);
        let accounts = Accounts::new(banks.map(<[u32]>::to_vec));
        let unclaimed: &[Invariant] = if subject.claims_order {
            &[]
        } else {
            &[Invariant::Paid, Invariant::OneCode]
        };
        Self {
            codes: Codes::new(Arc::clone(&subject)),
            secrets: Secrets::new(Arc::clone(&subject), &accounts),
            progress: Progress::new(subject.patience),
            findings: Findings::new(unclaimed, subject.period, subject.seed),
            decoders: [Decoder::new(), Decoder::new()],
            left: [None; 2],
            reprints: 0,
            printed: None,
            accounts,
            subject,
        }
    }

    /// An auditor for a run of `scenario` on `device`, from before power-up.
    #[must_use]
    pub fn on(scenario: &Scenario, device: &Device) -> Self {
        let subject = Subject::new(scenario, &device.sram.0, &device.secret.protected.0);
        Self::new(subject, banks(device))
    }

    /// The run is over at `at`, with `left` pieces of the job not printed; `device` is what remains.
    pub fn conclude(&mut self, at: Time, left: usize, device: &Device) {
        self.unfinished(at, left);
        self.inspect(at, banks(device));
    }

    /// Every invariant with its verdict so far, in the order of the table.
    pub fn verdicts(&self) -> impl Iterator<Item = (Invariant, &Verdict)> {
        self.findings.verdicts()
    }

    /// What broke so far, in the order of the table.
    pub fn breaches(&self) -> impl Iterator<Item = &Breach> {
        self.findings.breaches()
    }

    /// Codes released and never booked, those still owed by an intent apart.
    #[must_use]
    pub fn stranded(&self) -> u64 {
        self.codes.stranded_now(&self.accounts)
    }

    /// Codes released on top of an ascending value that had another one already.
    #[must_use]
    pub fn double_codes(&self) -> u64 {
        self.codes.double_codes
    }

    /// Intents that stand in the records: pieces owed to the customer.
    #[must_use]
    pub fn owed(&self) -> usize {
        (0..SETS)
            .filter(|set| self.accounts.now(*set).pending.is_some())
            .count()
    }

    /// Identical pictures printed again.
    #[must_use]
    pub fn reprints(&self) -> u64 {
        self.reprints
    }

    /// Lock reason of the device as it stands in a bank; `None` when it is not locked.
    #[must_use]
    pub fn locked(&self) -> Option<u8> {
        self.accounts.durable_lock()
    }

    /// Why the module refused what it was asked last: a result of the accounting unit, or a refusal of its own
    /// (`codec`'s). None if it did not.
    #[must_use]
    pub fn refusal(&self) -> Option<u8> {
        self.codes.refusal()
    }

    /// Holds the memories themselves, banks A and B, against the books: at the end of a run, or whenever in doubt.
    pub fn inspect(&mut self, at: Time, banks: [&[u32]; 2]) {
        self.progress.pass(at, &self.accounts, &mut self.findings);
        self.accounts.inspect(at, banks, &mut self.findings);
    }

    /// `pieces` of the job are not printed at the end of a run. That is no hang when the device is locked, has refused
    /// the piece in hand, or its mesh has been opened: the supervisor's latch says so, for good.
    pub fn unfinished(&mut self, at: Time, pieces: usize) {
        let refused = self.codes.refusal().is_some() || self.accounts.refused();
        let locked = self.accounts.locked() || self.secrets.opened();
        if pieces > 0 && !locked && !refused {
            let expected = "every piece to end";
            let found = format!("{pieces} pieces left, and the machine stands still unlocked");
            self.findings
                .breach(Invariant::LiveOrLocked, at, expected, found);
        }
    }

    fn access(&mut self, at: Time, access: &DeviceAccess) {
        let offset = access.address.wrapping_sub(map::UNIT_BASE);
        if access.error || access.processor != Processor::Module {
            return;
        }
        if offset < UNIT_BYTES && access.write {
            self.accounts
                .wrote(at, offset, access.value, &mut self.findings);
        } else if offset < UNIT_BYTES {
            self.accounts
                .read(at, offset, access.value, &mut self.findings);
        } else if access.address == map::CLOCK_BASE + map::CLOCK_DATE && !access.write {
            self.secrets.dated(access.value, &self.accounts);
        } else if access.write && access.address != map::LINK_BASE + map::LINK_DATA {
            self.secrets.written(at, access.value, &mut self.findings);
        }
        self.follow(at, Wait::Recovery, self.accounts.recovering());
        self.follow(at, Wait::Command, self.accounts.awaits_result());
        let unsaid = self.accounts.locked() && self.accounts.durable_lock().is_none();
        self.follow(at, Wait::Lock, unsaid);
    }

    fn follow(&mut self, at: Time, wait: Wait, waiting: bool) {
        if waiting {
            self.progress.begin(at, wait);
        } else {
            self.progress.end(wait);
        }
    }

    fn stored(&mut self, at: Time, bank: Bank, address: u32, value: u32) {
        let commit = self
            .accounts
            .stored(at, bank, address, value, &mut self.findings);
        if let Some(commit) = commit {
            progress::lock_states_reason(at, commit.after.locked, &mut self.findings);
            if commit.set < SETS {
                self.codes.committed(at, &commit, &mut self.findings);
                let inputs = |books: &Books| (books.open, books.opening, books.debited);
                if inputs(&commit.before) != inputs(&commit.after) {
                    self.secrets.refresh(&self.accounts);
                }
            }
        }
    }

    fn link(&mut self, at: Time, from: Processor, byte: u8, stored: Time) {
        let side = from as usize;
        self.secrets.byte(from, byte);
        if byte == START && self.left[side].is_none() {
            self.left[side] = Some(stored);
        }
        let Some(message) = self.decoders[side].push(byte) else {
            return;
        };
        let left = self.left[side].take().unwrap_or(stored);
        let with_code = matches!(message, Ok(Message::Code(_)));
        self.secrets.frame(at, with_code, &mut self.findings);
        if let Ok(message) = message {
            self.message(at, from, left, message);
        }
    }

    fn message(&mut self, at: Time, from: Processor, left: Time, message: Message) {
        match (from, message) {
            (Processor::Meter, Message::Request { set, value, .. }) => {
                let (set, value) = (usize::from(set), u64::from(value));
                self.codes.asked(Asked::Piece { set, value });
                self.progress.begin(at, Wait::Request);
            }
            (Processor::Meter, Message::Fetch { set, .. }) => {
                self.codes.asked(Asked::Again {
                    set: usize::from(set),
                });
                self.progress.begin(at, Wait::Request);
            }
            (Processor::Module, Message::Code(code)) => {
                self.progress.end(Wait::Request);
                let release = Release {
                    set: usize::from(code.set),
                    piece: Piece {
                        value: u64::from(code.value),
                        ascending: i128::from(code.ascending),
                        date_key: code.date << 8 | u32::from(code.key_indicator),
                        layout: code.layout,
                    },
                    piece_count: u64::from(code.piece_count),
                    code: code.code.as_slice().to_vec(),
                };
                self.codes
                    .release(at, left, release, &self.accounts, &mut self.findings);
            }
            (Processor::Module, Message::Refused { reason, .. }) => {
                self.progress.end(Wait::Request);
                self.codes
                    .refused(at, reason, &self.accounts, &mut self.findings);
            }
            (Processor::Module, Message::Locked { .. }) => {
                self.progress.end(Wait::Request);
                let reason = hdl::regs::result::DEVICE_LOCKED as u8;
                self.codes
                    .refused(at, reason, &self.accounts, &mut self.findings);
            }
            (Processor::Module, Message::Booked(_)) => self.progress.end(Wait::Request),
            _ => {}
        }
    }

    fn printed(&mut self, at: Time, picture: &Picture) {
        if !picture.complete {
            return;
        }
        let Some(shown) = imprint::read(picture) else {
            return imprint::unreadable(at, picture, &mut self.findings);
        };
        self.secrets.pictured(at, &shown.bytes, &mut self.findings);
        let Indicium {
            licence, ascending, ..
        } = shown.indicium;
        let place = Some((licence, ascending));
        self.reprints += u64::from(place == self.printed);
        self.printed = place;
        if !self.subject.linked {
            self.released_in_print(at, picture.started, &shown.indicium);
        }
        let books = self.accounts.set_of(licence).map(|set| {
            let books = self.accounts.at(set, picture.started);
            let released = books
                .booked
                .and_then(|piece| self.codes.code(set, piece.ascending));
            (books, released)
        });
        imprint::judge(at, &shown, &self.subject, books, &mut self.findings);
    }

    /// On a board without link the code leaves on the letter.
    fn released_in_print(&mut self, at: Time, left: Time, shown: &Indicium) {
        let Some(set) = self.accounts.set_of(shown.licence) else {
            return;
        };
        let booked = self.accounts.at(set, left).booked;
        let release = Release {
            set,
            piece: Piece {
                value: u64::from(shown.value),
                ascending: i128::from(shown.ascending),
                date_key: shown.date << 8 | booked.map_or(0, |piece| piece.date_key & 0xff),
                layout: self.subject.layout,
            },
            piece_count: u64::from(shown.piece_count),
            code: shown.code.as_slice().to_vec(),
        };
        self.codes
            .release(at, left, release, &self.accounts, &mut self.findings);
    }

    fn power(&mut self, at: Time, power: Power) {
        match power {
            Power::Failing => {
                self.accounts.power_failing();
                self.progress.interrupted();
            }
            Power::Released => {
                self.accounts.reset_released();
                self.secrets.released(at, &mut self.findings);
                self.decoders = [Decoder::new(), Decoder::new()];
                self.left = [None; 2];
                self.progress.begin(at, Wait::Recovery);
            }
            Power::Lost | Power::Returned | Power::Good => {}
        }
    }
}

fn banks(device: &Device) -> [&[u32]; 2] {
    [&device.bank_a.words, &device.bank_b.words]
}

impl Observer for Auditor {
    fn event(&mut self, at: Time, event: &Event) {
        self.progress.pass(at, &self.accounts, &mut self.findings);
        match event {
            Event::Wire {
                wire: Wire::UnitPrintedRail,
                value: 1,
            } => self.accounts.printed(),
            Event::Access(access) => self.access(at, access),
            Event::Nvm {
                bank,
                address,
                value,
            } => self.stored(at, *bank, *address, *value),
            Event::Link {
                from,
                byte,
                stored,
                overrun,
            } if !overrun => {
                self.link(at, *from, *byte, *stored);
            }
            Event::Printed(picture) => self.printed(at, picture),
            Event::Power(power) => self.power(at, *power),
            Event::Erased { address } => self.secrets.cleared(*address),
            Event::Fault(Fault::TamperOpen {}) => self.secrets.tampered(),
            _ => {}
        }
    }
}
