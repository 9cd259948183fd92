//! Routine 2: predicts the ascending register, finishes the code, initiates the accounting, communicates the code.
//!
//! The rules that must never break: under intent-first and debit-first no code leaves before its record stands in bank A; a
//! routine abandoned by newer system data leaves neither a code nor an intent. Source: US 6,853,986, claims 1, 4, 10 and 11.

use super::cipher::{chain, copy, issue, slot, wipe};
use super::{Data, Module, Stop, operands};
use crate::code::Inputs;
use crate::content::{Code, CodeBytes, MAX_CODE};
use crate::map::{gate, policy, strategy};
use crate::message::{Message, refusal};
use crate::mirror;
use crate::port::Port;
use crate::record::{Record, amount, flag, flagged, opening, word};
use crate::regs::{command, result};
use crate::unit;

impl<P: Port> Module<P> {
    /// Serves one request to its end; newer data that arrive meanwhile start it again.
    pub(super) fn request(&mut self, piece: u16, set: u8, value: u32, last: bool) {
        loop {
            match self.serve(piece, set, value) {
                Ok(Some(done)) => return self.compute_ahead(piece, &done, last),
                Ok(None) => return,
                Err(Stop::Abandoned) => {}
                Err(Stop::Refused(reason)) => {
                    self.report_lock();
                    return self.port.send(&Message::Refused { piece, reason });
                }
            }
        }
    }

    /// One attempt. `Ok(None)` when the piece was one owed since before power-up.
    fn serve(&mut self, piece: u16, set: u8, value: u32) -> Result<Option<Inputs>, Stop> {
        if unit::device_lock().is_some() {
            return Err(Stop::Refused(result::DEVICE_LOCKED as u8));
        }
        if !Self::set_exists(set) {
            return Err(Stop::Refused(result::UNKNOWN_SET as u8));
        }
        self.apply(Data { set, ..self.data });
        self.select(set)?;
        if flagged(self.record(), flag::PENDING) {
            return self.serve_owed(piece, value).map(|()| None);
        }
        if self.needs_routine1() {
            self.routine1()?;
        }
        self.make_key_usable(self.data.key_indicator)?;
        let inputs = self.predict_ascending(value);
        self.routine2(piece, &inputs)?;
        Ok(Some(inputs))
    }

    /// The inputs of the set's next code: its ascending register as it will be.
    #[inline(never)]
    fn predict_ascending(&self, value: u32) -> Inputs {
        let record = self.record();
        let ascending = amount(record, word::ASCENDING_LO) + u64::from(value);
        self.inputs(value, ascending, record[word::PIECE_COUNT])
    }

    #[inline(never)]
    fn routine2(&mut self, piece: u16, inputs: &Inputs) -> Result<(), Stop> {
        match self.config.policy {
            policy::RELEASE_FIRST => self.release_first(piece, inputs),
            policy::INTENT_FIRST => self.intent_first(piece, inputs),
            _ => self.debit_first(piece, inputs),
        }
    }

    /// Code, then debit: the claims' order to the letter.
    fn release_first(&mut self, piece: u16, inputs: &Inputs) -> Result<(), Stop> {
        // Nothing durable precedes the code, so the module itself refuses what the unit would refuse.
        mirror::predict(self.record(), command::DEBIT, operands(inputs))
            .map_err(|code| Stop::Refused(code as u8))?;
        match self.ahead.take(inputs) {
            Some(held) if held.sent => {}
            Some(held) => self.send_code(piece, inputs, slot::C1, held.slot),
            None => {
                let first = self.finish_code(inputs)?;
                self.send_code(piece, inputs, first, slot::WORK);
            }
        }
        unit::start(command::DEBIT, operands(inputs));
        self.end_debit(piece, inputs)
    }

    /// Durable intent, code, debit. The code is finished while the unit commits.
    fn intent_first(&mut self, piece: u16, inputs: &Inputs) -> Result<(), Stop> {
        unit::start(command::INTENT, operands(inputs));
        let held = self.ahead.take(inputs);
        let (finished, code) = match held {
            Some(held) => (Ok(slot::C1), held.slot),
            None => (self.finish_code(inputs), slot::WORK),
        };
        if finished == Err(Stop::Abandoned) && self.needs_routine1() {
            // At once, while the unit still commits; newer data may abandon it again.
            let _ = self.routine1();
        }
        let answer = unit::wait_for_result(&mut self.port);
        if answer != result::OK {
            wipe(code);
            return Err(Stop::Refused(answer as u8));
        }
        self.account(command::INTENT, operands(inputs));
        let first = match finished {
            Ok(first) if unit::issue(&mut self.port) == result::OK => first,
            stopped => {
                wipe(code);
                if unit::clear_intent(&mut self.port) == result::OK {
                    self.account(command::CLEAR_INTENT, operands(inputs));
                }
                return Err(stopped
                    .err()
                    .unwrap_or(Stop::Refused(result::DEVICE_LOCKED as u8)));
            }
        };
        self.send_code(piece, inputs, first, code);
        unit::start(command::DEBIT, operands(inputs));
        self.end_debit(piece, inputs)
    }

    /// Debit, then code. The piece is booked whatever arrives meanwhile, so its code is finished in any case.
    fn debit_first(&mut self, piece: u16, inputs: &Inputs) -> Result<(), Stop> {
        unit::start(command::DEBIT, operands(inputs));
        let held = self.ahead.take(inputs);
        let (finished, code) = match held {
            Some(held) => (Ok(slot::C1), held.slot),
            None => (self.finish_code(inputs), slot::WORK),
        };
        let answer = unit::wait_for_result(&mut self.port);
        if answer != result::OK {
            wipe(code);
            return Err(Stop::Refused(answer as u8));
        }
        self.account(command::DEBIT, operands(inputs));
        let first = match finished {
            Ok(first) => first,
            Err(_) => self.identical_code(inputs)?,
        };
        self.send_code(piece, inputs, first, code);
        let booked = self.booked(piece, result::OK as u8);
        self.port.send(&booked);
        Ok(())
    }

    /// Waits for the debit that was started, and reports it.
    fn end_debit(&mut self, piece: u16, inputs: &Inputs) -> Result<(), Stop> {
        let answer = unit::wait_for_result(&mut self.port);
        if answer != result::OK {
            return Err(Stop::Refused(answer as u8));
        }
        self.account(command::DEBIT, operands(inputs));
        let booked = self.booked(piece, answer as u8);
        self.port.send(&booked);
        Ok(())
    }

    /// Computes the blocks that are still missing; the code then stands in the work slot. Returns the slot of its C1.
    #[inline(never)]
    fn finish_code(&mut self, inputs: &Inputs) -> Result<u32, Stop> {
        let (first, source, from) = match self.config.strategy {
            strategy::SEQUENTIAL | strategy::SINGLE => {
                if !chain(slot::FIRST, gate::ZERO, &inputs.block1()) {
                    return Err(self.cipher_lost());
                }
                self.go_on()?;
                (slot::FIRST, slot::FIRST, 1)
            }
            _ if self.ahead.take_look_ahead(inputs) => (slot::C1, slot::LOOK_AHEAD, 2),
            _ => (slot::C1, slot::C1, 1),
        };
        match self.chain_rest(inputs, source, from, slot::WORK, false) {
            Ok(()) => Ok(first),
            Err(stop) => {
                wipe(slot::WORK);
                Err(stop)
            }
        }
    }

    /// The code of inputs that need not be those in force: all blocks anew, whatever arrives meanwhile.
    fn identical_code(&mut self, inputs: &Inputs) -> Result<u32, Stop> {
        while let Err(stop) = self.make_key_usable(inputs.key_indicator) {
            if stop != Stop::Abandoned {
                return Err(stop);
            }
        }
        let (mut source, mut destination) = (gate::ZERO, slot::FIRST);
        for place in 0..inputs.block_count() {
            if !chain(destination, source, &inputs.block(place)) {
                return Err(Stop::Refused(refusal::KEY));
            }
            source = destination;
            destination = slot::WORK;
        }
        Ok(slot::FIRST)
    }

    /// Takes the code out of its slot and sends it; from here on it has left.
    #[inline(never)]
    pub(super) fn send_code(&mut self, piece: u16, inputs: &Inputs, first: u32, code: u32) {
        let mut bytes = [0; MAX_CODE];
        let from = if inputs.layout == 2 { 8 } else { 0 };
        if let (2, Some(c1)) = (inputs.layout, bytes.first_chunk_mut()) {
            copy(first, c1);
        }
        let to = from + usize::from(self.config.code_bytes);
        issue(code, &mut bytes[from..to.min(MAX_CODE)]);
        self.port.send(&Message::Code(Code {
            piece,
            set: inputs.set,
            layout: inputs.layout,
            key_indicator: inputs.key_indicator,
            date: inputs.date,
            value: inputs.value,
            ascending: inputs.ascending,
            piece_count: inputs.count_before.wrapping_add(1),
            licence: self.records[usize::from(inputs.set) % self.records.len()][word::LICENCE],
            code: CodeBytes::new(&bytes[..to.min(MAX_CODE)]),
        }));
    }

    /// Books and releases the piece whose intent was pending at power-up: identical code, debit, print.
    fn serve_owed(&mut self, piece: u16, value: u32) -> Result<(), Stop> {
        let inputs = self.inputs_of(&self.records[usize::from(self.selected)]);
        if inputs.value != value {
            return Err(Stop::Refused(result::INTENT_PENDING as u8));
        }
        let first = self.identical_code(&inputs)?;
        let answer = unit::issue(&mut self.port);
        if answer != result::OK {
            return Err(Stop::Refused(answer as u8));
        }
        self.send_code(piece, &inputs, first, slot::WORK);
        unit::start(command::DEBIT, operands(&inputs));
        self.end_debit(piece, &inputs)
    }

    /// Sends the identical code again: of the pending piece, or of the booked one that is not printed.
    pub(super) fn fetch(&mut self, piece: u16, set: u8) {
        if let Err(Stop::Refused(reason)) = self.fetched(piece, set) {
            self.port.send(&Message::Refused { piece, reason });
        }
    }

    fn fetched(&mut self, piece: u16, set: u8) -> Result<(), Stop> {
        if !Self::set_exists(set) {
            return Err(Stop::Refused(result::UNKNOWN_SET as u8));
        }
        // The meter needs the set's licence and town as much as its code.
        self.apply(Data { set, ..self.data });
        self.select(set)?;
        let record = self.records[usize::from(set)];
        if !super::owes(&record) {
            return Err(Stop::Refused(refusal::NO_CODE));
        }
        let inputs = self.inputs_of(&record);
        let first = self.identical_code(&inputs)?;
        if flagged(&record, flag::PENDING) && unit::issue(&mut self.port) != result::OK {
            wipe(slot::WORK);
            return Err(Stop::Refused(refusal::NO_CODE));
        }
        self.send_code(piece, &inputs, first, slot::WORK);
        Ok(())
    }

    /// What the code of the set's owed piece is made of, from the record alone.
    fn inputs_of(&self, record: &Record) -> Inputs {
        let pending = flagged(record, flag::PENDING);
        let (value, date_key, ascending, before) = if pending {
            (
                word::INTENT_VALUE,
                word::INTENT_DATE_KEY,
                word::INTENT_ASCENDING_LO,
                0,
            )
        } else {
            (
                word::BOOKED_VALUE,
                word::BOOKED_DATE_KEY,
                word::ASCENDING_LO,
                1,
            )
        };
        Inputs {
            set: self.selected,
            device: self.config.device,
            opening: opening(record),
            key_indicator: record[date_key] as u8,
            date: record[date_key] >> 8,
            layout: (record[value] >> 24) as u8,
            value: record[value] & 0x00ff_ffff,
            ascending: amount(record, ascending),
            count_before: record[word::PIECE_COUNT].wrapping_sub(before),
        }
    }
}
