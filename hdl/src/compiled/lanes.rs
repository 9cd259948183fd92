//! Many accounting units as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the description: dd22dc64eee57d38c0e501e328e71b472b831a4dff12474b14c50aa034c43f84

use emit::lanes::*;

use super::model::Registers;

/// The input pins of every lane, without the clock.
#[derive(Clone, Debug, Default)]
pub struct LaneInputs {
    pub reset_i: Mask,
    pub timebase_i: Mask,
    pub printed_i: Mask,
    pub printed_n_i: Mask,
    pub psel_i: Mask,
    pub penable_i: Mask,
    pub pwrite_i: Mask,
    pub paddr_i: Planes<8>,
    pub pwdata_i: Words,
    pub a_data_i: Words,
    pub a_busy_i: Mask,
    pub a_error_i: Mask,
    pub b_data_i: Words,
    pub b_busy_i: Mask,
    pub b_error_i: Mask,
}

/// What the units hold.
#[derive(Clone, Debug)]
pub struct Lanes {
    pub state: Planes<8>,
    pub handshake: Planes<2>,
    pub leg: Planes<2>,
    pub window: Mask,
    pub index: Planes<5>,
    pub patience: Planes<7>,
    pub address: Planes<10>,
    pub data: Words,
    pub a_read: Mask,
    pub a_write: Mask,
    pub a_program: Mask,
    pub b_read: Mask,
    pub b_write: Mask,
    pub b_program: Mask,
    pub pready: Mask,
    pub pslverr: Mask,
    pub prdata: Words,
    pub looks: Mask,
    pub looked_at: Planes<5>,
    pub irq: Mask,
    pub permit: Mask,
    pub permit_set: Planes<3>,
    pub ready: Mask,
    pub busy: Mask,
    pub command: Planes<4>,
    pub result: Planes<8>,
    pub operand_set: Planes<3>,
    pub value_lo: Words,
    pub value_hi: Words,
    pub date_key: Words,
    pub info: Words,
    pub new_licence: Words,
    pub selected: Mask,
    pub selected_set: Planes<3>,
    pub home: Mask,
    pub device_locked: Mask,
    pub lock_reason: Planes<8>,
    pub lock_pending: Mask,
    pub issued: Planes<4>,
    pub unusable: Planes<4>,
    pub printed_before: Mask,
    pub printed_pending: Mask,
    pub unreported: Mask,
    pub slots_a: Planes<5>,
    pub slots_b: Planes<5>,
    pub vacant: Planes<5>,
    pub failed_a: Mask,
    pub failed_b: Mask,
    pub silent_a: Mask,
    pub silent_b: Mask,
    pub job: Planes<3>,
    pub action: Planes<4>,
    pub target: Planes<3>,
    pub bank: Mask,
    pub slot: Mask,
    pub again: Mask,
    pub a_lost: Mask,
    pub carry: Mask,
    pub augend_at: Planes<5>,
    pub rival_at: Planes<5>,
    pub alike: Mask,
    pub above: Mask,
    pub broken: Mask,
    pub over_maximum: Mask,
    pub over_limit: Mask,
    pub too_short: Mask,
    pub overflow: Mask,
    pub other_intent: Mask,
    pub filled: Mask,
    pub flags: Words,
    pub funded: Mask,
    pub count_end: Mask,
    pub generation_end: Mask,
    pub generation_near: Mask,
    pub crc: Words,
    pub scan: Planes<2>,
    pub valid: Planes<4>,
    pub good: Planes<4>,
    pub older_a: Mask,
    pub older_b: Mask,
    pub found: Mask,
    pub best: Planes<2>,
    pub newest: Words,
    pub generation: Words,
    pub differs: Mask,
    pub record_licence: Words,
    pub record_flags: Words,
    pub record_ascending_lo: Words,
    pub record_ascending_hi: Words,
    pub record_descending_lo: Words,
    pub record_descending_hi: Words,
    pub record_control_sum_lo: Words,
    pub record_control_sum_hi: Words,
    pub record_piece_count: Words,
    pub record_generation: Words,
    pub record_limit_lo: Words,
    pub record_limit_hi: Words,
    pub record_intent_value: Words,
    pub record_intent_ascending_lo: Words,
    pub record_intent_ascending_hi: Words,
    pub record_intent_date_key: Words,
    pub record_booked_value: Words,
    pub record_booked_date_key: Words,
    pub record_check: Words,
}

impl Lanes {
    /// Every lane holding the same.
    #[must_use]
    pub fn all(registers: &Registers) -> Self {
        Self {
            state: Planes::number(registers.state as u64),
            handshake: Planes::number(registers.handshake as u64),
            leg: Planes::number(registers.leg as u64),
            window: every(registers.window),
            index: Planes::number(registers.index as u64),
            patience: Planes::number(registers.patience as u64),
            address: Planes::number(registers.address as u64),
            data: Words::number(registers.data),
            a_read: every(registers.a_read),
            a_write: every(registers.a_write),
            a_program: every(registers.a_program),
            b_read: every(registers.b_read),
            b_write: every(registers.b_write),
            b_program: every(registers.b_program),
            pready: every(registers.pready),
            pslverr: every(registers.pslverr),
            prdata: Words::number(registers.prdata),
            looks: every(registers.looks),
            looked_at: Planes::number(registers.looked_at as u64),
            irq: every(registers.irq),
            permit: every(registers.permit),
            permit_set: Planes::number(registers.permit_set as u64),
            ready: every(registers.ready),
            busy: every(registers.busy),
            command: Planes::number(registers.command as u64),
            result: Planes::number(registers.result as u64),
            operand_set: Planes::number(registers.operand_set as u64),
            value_lo: Words::number(registers.value_lo),
            value_hi: Words::number(registers.value_hi),
            date_key: Words::number(registers.date_key),
            info: Words::number(registers.info),
            new_licence: Words::number(registers.new_licence),
            selected: every(registers.selected),
            selected_set: Planes::number(registers.selected_set as u64),
            home: every(registers.home),
            device_locked: every(registers.device_locked),
            lock_reason: Planes::number(registers.lock_reason as u64),
            lock_pending: every(registers.lock_pending),
            issued: Planes::number(registers.issued as u64),
            unusable: Planes::number(registers.unusable as u64),
            printed_before: every(registers.printed_before),
            printed_pending: every(registers.printed_pending),
            unreported: every(registers.unreported),
            slots_a: Planes::number(registers.slots_a as u64),
            slots_b: Planes::number(registers.slots_b as u64),
            vacant: Planes::number(registers.vacant as u64),
            failed_a: every(registers.failed_a),
            failed_b: every(registers.failed_b),
            silent_a: every(registers.silent_a),
            silent_b: every(registers.silent_b),
            job: Planes::number(registers.job as u64),
            action: Planes::number(registers.action as u64),
            target: Planes::number(registers.target as u64),
            bank: every(registers.bank),
            slot: every(registers.slot),
            again: every(registers.again),
            a_lost: every(registers.a_lost),
            carry: every(registers.carry),
            augend_at: Planes::number(registers.augend_at as u64),
            rival_at: Planes::number(registers.rival_at as u64),
            alike: every(registers.alike),
            above: every(registers.above),
            broken: every(registers.broken),
            over_maximum: every(registers.over_maximum),
            over_limit: every(registers.over_limit),
            too_short: every(registers.too_short),
            overflow: every(registers.overflow),
            other_intent: every(registers.other_intent),
            filled: every(registers.filled),
            flags: Words::number(registers.flags),
            funded: every(registers.funded),
            count_end: every(registers.count_end),
            generation_end: every(registers.generation_end),
            generation_near: every(registers.generation_near),
            crc: Words::number(registers.crc),
            scan: Planes::number(registers.scan as u64),
            valid: Planes::number(registers.valid as u64),
            good: Planes::number(registers.good as u64),
            older_a: every(registers.older_a),
            older_b: every(registers.older_b),
            found: every(registers.found),
            best: Planes::number(registers.best as u64),
            newest: Words::number(registers.newest),
            generation: Words::number(registers.generation),
            differs: every(registers.differs),
            record_licence: Words::number(registers.record_licence),
            record_flags: Words::number(registers.record_flags),
            record_ascending_lo: Words::number(registers.record_ascending_lo),
            record_ascending_hi: Words::number(registers.record_ascending_hi),
            record_descending_lo: Words::number(registers.record_descending_lo),
            record_descending_hi: Words::number(registers.record_descending_hi),
            record_control_sum_lo: Words::number(registers.record_control_sum_lo),
            record_control_sum_hi: Words::number(registers.record_control_sum_hi),
            record_piece_count: Words::number(registers.record_piece_count),
            record_generation: Words::number(registers.record_generation),
            record_limit_lo: Words::number(registers.record_limit_lo),
            record_limit_hi: Words::number(registers.record_limit_hi),
            record_intent_value: Words::number(registers.record_intent_value),
            record_intent_ascending_lo: Words::number(registers.record_intent_ascending_lo),
            record_intent_ascending_hi: Words::number(registers.record_intent_ascending_hi),
            record_intent_date_key: Words::number(registers.record_intent_date_key),
            record_booked_value: Words::number(registers.record_booked_value),
            record_booked_date_key: Words::number(registers.record_booked_date_key),
            record_check: Words::number(registers.record_check),
        }
    }

    /// What one lane holds.
    #[must_use]
    pub fn lane(&self, lane: usize) -> Registers {
        Registers {
            state: self.state.lane(lane) as u8,
            handshake: self.handshake.lane(lane) as u8,
            leg: self.leg.lane(lane) as u8,
            window: bit(self.window, lane),
            index: self.index.lane(lane) as u8,
            patience: self.patience.lane(lane) as u8,
            address: self.address.lane(lane) as u16,
            data: self.data.lane(lane) as u32,
            a_read: bit(self.a_read, lane),
            a_write: bit(self.a_write, lane),
            a_program: bit(self.a_program, lane),
            b_read: bit(self.b_read, lane),
            b_write: bit(self.b_write, lane),
            b_program: bit(self.b_program, lane),
            pready: bit(self.pready, lane),
            pslverr: bit(self.pslverr, lane),
            prdata: self.prdata.lane(lane) as u32,
            looks: bit(self.looks, lane),
            looked_at: self.looked_at.lane(lane) as u8,
            irq: bit(self.irq, lane),
            permit: bit(self.permit, lane),
            permit_set: self.permit_set.lane(lane) as u8,
            ready: bit(self.ready, lane),
            busy: bit(self.busy, lane),
            command: self.command.lane(lane) as u8,
            result: self.result.lane(lane) as u8,
            operand_set: self.operand_set.lane(lane) as u8,
            value_lo: self.value_lo.lane(lane) as u32,
            value_hi: self.value_hi.lane(lane) as u32,
            date_key: self.date_key.lane(lane) as u32,
            info: self.info.lane(lane) as u32,
            new_licence: self.new_licence.lane(lane) as u32,
            selected: bit(self.selected, lane),
            selected_set: self.selected_set.lane(lane) as u8,
            home: bit(self.home, lane),
            device_locked: bit(self.device_locked, lane),
            lock_reason: self.lock_reason.lane(lane) as u8,
            lock_pending: bit(self.lock_pending, lane),
            issued: self.issued.lane(lane) as u8,
            unusable: self.unusable.lane(lane) as u8,
            printed_before: bit(self.printed_before, lane),
            printed_pending: bit(self.printed_pending, lane),
            unreported: bit(self.unreported, lane),
            slots_a: self.slots_a.lane(lane) as u8,
            slots_b: self.slots_b.lane(lane) as u8,
            vacant: self.vacant.lane(lane) as u8,
            failed_a: bit(self.failed_a, lane),
            failed_b: bit(self.failed_b, lane),
            silent_a: bit(self.silent_a, lane),
            silent_b: bit(self.silent_b, lane),
            job: self.job.lane(lane) as u8,
            action: self.action.lane(lane) as u8,
            target: self.target.lane(lane) as u8,
            bank: bit(self.bank, lane),
            slot: bit(self.slot, lane),
            again: bit(self.again, lane),
            a_lost: bit(self.a_lost, lane),
            carry: bit(self.carry, lane),
            augend_at: self.augend_at.lane(lane) as u8,
            rival_at: self.rival_at.lane(lane) as u8,
            alike: bit(self.alike, lane),
            above: bit(self.above, lane),
            broken: bit(self.broken, lane),
            over_maximum: bit(self.over_maximum, lane),
            over_limit: bit(self.over_limit, lane),
            too_short: bit(self.too_short, lane),
            overflow: bit(self.overflow, lane),
            other_intent: bit(self.other_intent, lane),
            filled: bit(self.filled, lane),
            flags: self.flags.lane(lane) as u32,
            funded: bit(self.funded, lane),
            count_end: bit(self.count_end, lane),
            generation_end: bit(self.generation_end, lane),
            generation_near: bit(self.generation_near, lane),
            crc: self.crc.lane(lane) as u32,
            scan: self.scan.lane(lane) as u8,
            valid: self.valid.lane(lane) as u8,
            good: self.good.lane(lane) as u8,
            older_a: bit(self.older_a, lane),
            older_b: bit(self.older_b, lane),
            found: bit(self.found, lane),
            best: self.best.lane(lane) as u8,
            newest: self.newest.lane(lane) as u32,
            generation: self.generation.lane(lane) as u32,
            differs: bit(self.differs, lane),
            record_licence: self.record_licence.lane(lane) as u32,
            record_flags: self.record_flags.lane(lane) as u32,
            record_ascending_lo: self.record_ascending_lo.lane(lane) as u32,
            record_ascending_hi: self.record_ascending_hi.lane(lane) as u32,
            record_descending_lo: self.record_descending_lo.lane(lane) as u32,
            record_descending_hi: self.record_descending_hi.lane(lane) as u32,
            record_control_sum_lo: self.record_control_sum_lo.lane(lane) as u32,
            record_control_sum_hi: self.record_control_sum_hi.lane(lane) as u32,
            record_piece_count: self.record_piece_count.lane(lane) as u32,
            record_generation: self.record_generation.lane(lane) as u32,
            record_limit_lo: self.record_limit_lo.lane(lane) as u32,
            record_limit_hi: self.record_limit_hi.lane(lane) as u32,
            record_intent_value: self.record_intent_value.lane(lane) as u32,
            record_intent_ascending_lo: self.record_intent_ascending_lo.lane(lane) as u32,
            record_intent_ascending_hi: self.record_intent_ascending_hi.lane(lane) as u32,
            record_intent_date_key: self.record_intent_date_key.lane(lane) as u32,
            record_booked_value: self.record_booked_value.lane(lane) as u32,
            record_booked_date_key: self.record_booked_date_key.lane(lane) as u32,
            record_check: self.record_check.lane(lane) as u32,
        }
    }

    /// Sets what one lane holds.
    pub fn set_lane(&mut self, lane: usize, registers: &Registers) {
        self.state.set_lane(lane, registers.state as u64);
        self.handshake.set_lane(lane, registers.handshake as u64);
        self.leg.set_lane(lane, registers.leg as u64);
        set_bit(&mut self.window, lane, registers.window);
        self.index.set_lane(lane, registers.index as u64);
        self.patience.set_lane(lane, registers.patience as u64);
        self.address.set_lane(lane, registers.address as u64);
        self.data.set_lane(lane, registers.data);
        set_bit(&mut self.a_read, lane, registers.a_read);
        set_bit(&mut self.a_write, lane, registers.a_write);
        set_bit(&mut self.a_program, lane, registers.a_program);
        set_bit(&mut self.b_read, lane, registers.b_read);
        set_bit(&mut self.b_write, lane, registers.b_write);
        set_bit(&mut self.b_program, lane, registers.b_program);
        set_bit(&mut self.pready, lane, registers.pready);
        set_bit(&mut self.pslverr, lane, registers.pslverr);
        self.prdata.set_lane(lane, registers.prdata);
        set_bit(&mut self.looks, lane, registers.looks);
        self.looked_at.set_lane(lane, registers.looked_at as u64);
        set_bit(&mut self.irq, lane, registers.irq);
        set_bit(&mut self.permit, lane, registers.permit);
        self.permit_set.set_lane(lane, registers.permit_set as u64);
        set_bit(&mut self.ready, lane, registers.ready);
        set_bit(&mut self.busy, lane, registers.busy);
        self.command.set_lane(lane, registers.command as u64);
        self.result.set_lane(lane, registers.result as u64);
        self.operand_set.set_lane(lane, registers.operand_set as u64);
        self.value_lo.set_lane(lane, registers.value_lo);
        self.value_hi.set_lane(lane, registers.value_hi);
        self.date_key.set_lane(lane, registers.date_key);
        self.info.set_lane(lane, registers.info);
        self.new_licence.set_lane(lane, registers.new_licence);
        set_bit(&mut self.selected, lane, registers.selected);
        self.selected_set.set_lane(lane, registers.selected_set as u64);
        set_bit(&mut self.home, lane, registers.home);
        set_bit(&mut self.device_locked, lane, registers.device_locked);
        self.lock_reason.set_lane(lane, registers.lock_reason as u64);
        set_bit(&mut self.lock_pending, lane, registers.lock_pending);
        self.issued.set_lane(lane, registers.issued as u64);
        self.unusable.set_lane(lane, registers.unusable as u64);
        set_bit(&mut self.printed_before, lane, registers.printed_before);
        set_bit(&mut self.printed_pending, lane, registers.printed_pending);
        set_bit(&mut self.unreported, lane, registers.unreported);
        self.slots_a.set_lane(lane, registers.slots_a as u64);
        self.slots_b.set_lane(lane, registers.slots_b as u64);
        self.vacant.set_lane(lane, registers.vacant as u64);
        set_bit(&mut self.failed_a, lane, registers.failed_a);
        set_bit(&mut self.failed_b, lane, registers.failed_b);
        set_bit(&mut self.silent_a, lane, registers.silent_a);
        set_bit(&mut self.silent_b, lane, registers.silent_b);
        self.job.set_lane(lane, registers.job as u64);
        self.action.set_lane(lane, registers.action as u64);
        self.target.set_lane(lane, registers.target as u64);
        set_bit(&mut self.bank, lane, registers.bank);
        set_bit(&mut self.slot, lane, registers.slot);
        set_bit(&mut self.again, lane, registers.again);
        set_bit(&mut self.a_lost, lane, registers.a_lost);
        set_bit(&mut self.carry, lane, registers.carry);
        self.augend_at.set_lane(lane, registers.augend_at as u64);
        self.rival_at.set_lane(lane, registers.rival_at as u64);
        set_bit(&mut self.alike, lane, registers.alike);
        set_bit(&mut self.above, lane, registers.above);
        set_bit(&mut self.broken, lane, registers.broken);
        set_bit(&mut self.over_maximum, lane, registers.over_maximum);
        set_bit(&mut self.over_limit, lane, registers.over_limit);
        set_bit(&mut self.too_short, lane, registers.too_short);
        set_bit(&mut self.overflow, lane, registers.overflow);
        set_bit(&mut self.other_intent, lane, registers.other_intent);
        set_bit(&mut self.filled, lane, registers.filled);
        self.flags.set_lane(lane, registers.flags);
        set_bit(&mut self.funded, lane, registers.funded);
        set_bit(&mut self.count_end, lane, registers.count_end);
        set_bit(&mut self.generation_end, lane, registers.generation_end);
        set_bit(&mut self.generation_near, lane, registers.generation_near);
        self.crc.set_lane(lane, registers.crc);
        self.scan.set_lane(lane, registers.scan as u64);
        self.valid.set_lane(lane, registers.valid as u64);
        self.good.set_lane(lane, registers.good as u64);
        set_bit(&mut self.older_a, lane, registers.older_a);
        set_bit(&mut self.older_b, lane, registers.older_b);
        set_bit(&mut self.found, lane, registers.found);
        self.best.set_lane(lane, registers.best as u64);
        self.newest.set_lane(lane, registers.newest);
        self.generation.set_lane(lane, registers.generation);
        set_bit(&mut self.differs, lane, registers.differs);
        self.record_licence.set_lane(lane, registers.record_licence);
        self.record_flags.set_lane(lane, registers.record_flags);
        self.record_ascending_lo.set_lane(lane, registers.record_ascending_lo);
        self.record_ascending_hi.set_lane(lane, registers.record_ascending_hi);
        self.record_descending_lo.set_lane(lane, registers.record_descending_lo);
        self.record_descending_hi.set_lane(lane, registers.record_descending_hi);
        self.record_control_sum_lo.set_lane(lane, registers.record_control_sum_lo);
        self.record_control_sum_hi.set_lane(lane, registers.record_control_sum_hi);
        self.record_piece_count.set_lane(lane, registers.record_piece_count);
        self.record_generation.set_lane(lane, registers.record_generation);
        self.record_limit_lo.set_lane(lane, registers.record_limit_lo);
        self.record_limit_hi.set_lane(lane, registers.record_limit_hi);
        self.record_intent_value.set_lane(lane, registers.record_intent_value);
        self.record_intent_ascending_lo.set_lane(lane, registers.record_intent_ascending_lo);
        self.record_intent_ascending_hi.set_lane(lane, registers.record_intent_ascending_hi);
        self.record_intent_date_key.set_lane(lane, registers.record_intent_date_key);
        self.record_booked_value.set_lane(lane, registers.record_booked_value);
        self.record_booked_date_key.set_lane(lane, registers.record_booked_date_key);
        self.record_check.set_lane(lane, registers.record_check);
    }

    /// One edge of the lanes of `within`, whose guards fit; they will fit again. Adds to `changed` those in which
    /// a register changed; says which it has not touched. `fewest` lanes at least go together.
    pub fn tick(&mut self, pins: &LaneInputs, within: Mask, fewest: u32, changed: &mut Mask) -> Left {
        let mut left = Left::default();
        left.rare = within & (pins.reset_i | pins.printed_i | !pins.printed_n_i);
        let within = within & !left.rare;
        let subject = pins.psel_i;
        {
            let within = within & !subject;
            let mut rest = within;
            while rest != 0 {
                let (within, value) = self.state.alike(rest);
                rest &= !within;
                match value {
                    0xb1 => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_alone_idle(pins, within, changed);
                        }
                    }
                    0xd2 => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_alone_settle(pins, within, changed);
                        }
                    }
                    0x55 => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_alone_choose(pins, within, changed);
                        }
                    }
                    0xc9 => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_alone_check(pins, within, changed);
                        }
                    }
                    0xaa => {
                        if within.count_ones() < fewest {
                            left.few |= within;
                        } else if within != 0 {
                            left.rare |= self.in_alone_apply(pins, within, changed);
                        }
                    }
                    0x63 => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_markers_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_markers_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_markers_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_markers_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0xe4 => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_scan_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_scan_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_scan_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_scan_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x36 => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_compare_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_compare_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_compare_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_compare_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x87 => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_load_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_load_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_load_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_load_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x78 => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_fetch_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_fetch_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_fetch_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_fetch_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x1b => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_retire_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_retire_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_retire_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_retire_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x9c => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_body_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_body_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_body_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_body_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x2d => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_verify_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_verify_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_verify_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_verify_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0x4e => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_validate_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_validate_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_validate_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_validate_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    0xff => {
                        let mut rest = within;
                        while rest != 0 {
                            let (within, value) = self.handshake.alike(rest);
                            rest &= !within;
                            match value {
                                0x0 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_prune_ask(pins, within, changed);
                                    }
                                }
                                0x1 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_prune_sent(pins, within, changed);
                                    }
                                }
                                0x2 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_prune_heard(pins, within, changed);
                                    }
                                }
                                0x3 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_prune_wait(pins, within, changed);
                                    }
                                }
                                _ => left.rare |= within,
                            }
                        }
                    }
                    _ => left.rare |= within,
                }
            }
        }
        {
            let within = within & subject;
            if within.count_ones() < fewest {
                left.few |= within;
            } else if within != 0 {
                left.rare |= self.in_port(pins, within, changed);
            }
        }
        left
    }

    fn in_alone_idle(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.command.is_number(0x9);
        let value_2 = (self.selected & !self.home);
        let value_3 = (self.device_locked & self.printed_pending);
        let starts_check_4 = (self.home & self.permit_set.is(&self.selected_set));
        let value_5 = self.printed_pending & !starts_check_4 | !self.printed_pending & value_2;
        let value_6 = self.printed_pending & starts_check_4 | !self.printed_pending & (!value_2 & (self.busy & !value_1));
        let value_7 = !value_3;
        let value_8 = (self.lock_pending | (value_5 & value_7));
        let value_9 = !value_8;
        let left = (self.window | ((self.busy & value_1) & (self.home | !self.selected))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_10 = value_8 & within;
        let within_11 = within & !within_10;
        if within_10 != 0 {
            let value_12 = choose(self.lock_pending, within_10, || {
                Planes::<3>::number(0x4)
            }, || {
                let value_13 = choose(value_3, within_10, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_14 = choose(self.printed_pending, within_10, || {
                        self.permit_set
                    }, || {
                        let value_15 = Planes::either(value_2, &self.selected_set, &Planes::<3>::number(0x4));
                        value_15
                    });
                    value_14
                });
                value_13
            });
            let from_b_16 = (self.failed_a & !self.failed_b);
            let value_17 = Planes::either(from_b_16, &self.slots_b.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_12)), &self.slots_a.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_12)));
            self.state.put(within_10, &Planes::<8>::number(0x87), changed);
            self.target.put(within_10, &value_12, changed);
            put_bit(within_10, from_b_16, &mut self.bank, changed);
            put_bit(within_10, !value_17.is_number(0x0), &mut self.slot, changed);
        }
        if within_11 != 0 {
            let within_18 = value_6 & within_11;
            if within_18 != 0 {
                let within_20 = value_3 & within_18;
                let within_21 = within_18 & !within_20;
                if within_21 != 0 {
                    let value_22 = Planes::either(self.printed_pending, &self.permit_set, &self.selected_set);
                    self.state.put(within_21, &Planes::<8>::number(0xc9), changed);
                    self.target.put(within_21, &value_22, changed);
                }
            }
        }
        let within_23 = !self.lock_pending & within;
        if within_23 != 0 {
            let within_25 = value_6 & within_23;
            if within_25 != 0 {
                let within_27 = value_3 & within_25;
                let within_28 = within_25 & !within_27;
                if within_28 != 0 {
                    let value_29 = Planes::either(!self.flags.bit(1), &Planes::<5>::number(0xa), &Planes::<5>::number(0x6));
                    self.index.put(within_28, &Planes::<5>::number(0x0), changed);
                    self.augend_at.put(within_28, &value_29, changed);
                    self.rival_at.put(within_28, &Planes::<5>::number(0xc), changed);
                }
            }
        }
        let within_30 = self.lock_pending & within;
        let within_31 = within & !within_30;
        if within_30 != 0 {
            self.job.put(within_30, &Planes::<3>::number(0x4), changed);
        }
        if within_31 != 0 {
            let within_32 = value_3 & within_31;
            let within_33 = within_31 & !within_32;
            if within_33 != 0 {
                let within_34 = self.printed_pending & within_33;
                let within_35 = within_33 & !within_34;
                if within_34 != 0 {
                    self.job.put(within_34, &Planes::<3>::number(0x3), changed);
                }
                if within_35 != 0 {
                    let within_36 = value_2 & within_35;
                    let within_37 = within_35 & !within_36;
                    if within_36 != 0 {
                        self.job.put(within_36, &Planes::<3>::number(0x5), changed);
                    }
                    if within_37 != 0 {
                        let within_38 = self.busy & within_37;
                        if within_38 != 0 {
                            let within_40 = value_1 & within_38;
                            let within_41 = within_38 & !within_40;
                            if within_41 != 0 {
                                self.job.put(within_41, &Planes::<3>::number(0x1), changed);
                            }
                        }
                    }
                }
            }
            put_bit(within_31, (self.printed_pending & value_7), &mut self.printed_pending, changed);
        }
        let within_42 = self.looks & within;
        if within_42 != 0 {
            let within_44 = self.selected & within_42;
            if within_44 != 0 {
                let mut value_46: Words = Words::number(0x0);
                let subject_47 = self.looked_at;
                let mut rest_48 = within_44;
                while rest_48 != 0 {
                    let (within_49, value) = subject_47.alike(rest_48);
                    rest_48 &= !within_49;
                    value_46.take(within_49, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_44, &value_46, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, (self.home & value_9), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, (self.again & value_9), &mut self.again, changed);
        left
    }

    fn in_alone_settle(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let expires_2 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f)));
        let waits_for_a_3 = (pins.a_busy_i & !self.failed_a);
        let waits_for_b_4 = (pins.b_busy_i & !self.failed_b);
        let value_5 = (waits_for_a_3 | waits_for_b_4);
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_1 & !(!value_5 | !expires_2))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_6 = value_5 & within;
        let within_7 = within & !within_6;
        if within_6 != 0 {
            let within_8 = expires_2 & within_6;
            let within_9 = within_6 & !within_8;
            if within_8 != 0 {
                self.patience.put(within_8, &Planes::<7>::number(0x0), changed);
                put_bit(within_8, (self.failed_a | waits_for_a_3), &mut self.failed_a, changed);
                put_bit(within_8, (self.failed_b | waits_for_b_4), &mut self.failed_b, changed);
                put_bit(within_8, (self.silent_a | waits_for_a_3), &mut self.silent_a, changed);
                put_bit(within_8, (self.silent_b | waits_for_b_4), &mut self.silent_b, changed);
            }
            if within_9 != 0 {
                let within_10 = pins.timebase_i & within_9;
                if within_10 != 0 {
                    self.patience.put(within_10, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_7 != 0 {
            self.state.put(within_7, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_7, &Planes::<2>::number(0x0), changed);
            self.job.put(within_7, &Planes::<3>::number(0x0), changed);
            self.target.put(within_7, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_7, &Planes::<2>::number(0x0), changed);
        }
        let within_12 = self.looks & within;
        if within_12 != 0 {
            let within_14 = self.selected & within_12;
            if within_14 != 0 {
                let mut value_16: Words = Words::number(0x0);
                let subject_17 = self.looked_at;
                let mut rest_18 = within_14;
                while rest_18 != 0 {
                    let (within_19, value) = subject_17.alike(rest_18);
                    rest_18 &= !within_19;
                    value_16.take(within_19, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_14, &value_16, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_choose(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_selected = self.selected;
        let value_1 = !self.device_locked;
        let value_2 = self.target.below(&Planes::<3>::number(0x4));
        let device_record_3 = !value_2;
        let best_bank_4 = self.best.bit(1);
        let bad_slots_5 = self.valid.and(&self.good.not());
        let value_6 = ((best_bank_4 & bad_slots_5.and(&bad_slots_5.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_5.bit(0) | bad_slots_5.bit(1)));
        let value_7 = (self.found & value_6);
        let value_8 = !value_7;
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_1 & (device_record_3 & value_8))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_9 = (value_2 & value_8) & within;
        let within_10 = within & !within_9;
        if within_9 != 0 {
            self.state.put(within_9, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_9, &Planes::<2>::number(0x0), changed);
            put_bit(within_9, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
            self.unusable.put(within_9, &Planes::<8>::number(0x1).up(&self.target).or(&self.unusable.extended::<8>()).part::<4>(0), changed);
            self.job.put(within_9, &Planes::<3>::number(0x0), changed);
            self.target.put(within_9, &self.target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_9, &Planes::<2>::number(0x0), changed);
        }
        if within_10 != 0 {
            let within_11 = value_7 & within_10;
            let within_12 = within_10 & !within_11;
            if within_11 != 0 {
                self.state.put(within_11, &Planes::<8>::number(0x78), changed);
            }
            if within_12 != 0 {
                let within_13 = value_2 & within_12;
                let within_14 = within_12 & !within_13;
                if within_14 != 0 {
                    self.state.put(within_14, &Planes::<8>::number(0xb1), changed);
                }
            }
        }
        let within_15 = self.found & within;
        let within_16 = within & !within_15;
        if within_15 != 0 {
            let within_17 = value_6 & within_15;
            let within_18 = within_15 & !within_17;
            if within_17 != 0 {
                self.index.put(within_17, &Planes::<5>::number(0x0), changed);
                put_bit(within_17, best_bank_4, &mut self.bank, changed);
                put_bit(within_17, self.best.bit(0), &mut self.slot, changed);
                self.crc.put_number(within_17, 0xffffffff, changed);
            }
            if within_18 != 0 {
                put_bit(within_18, (self.irq | device_record_3), &mut self.irq, changed);
                put_bit(within_18, (self.ready | device_record_3), &mut self.ready, changed);
            }
        }
        if within_16 != 0 {
            put_bit(within_16, (self.irq | device_record_3), &mut self.irq, changed);
            put_bit(within_16, (self.ready | device_record_3), &mut self.ready, changed);
        }
        let within_19 = self.looks & within;
        if within_19 != 0 {
            let within_21 = old_selected & within_19;
            if within_21 != 0 {
                let mut value_23: Words = Words::number(0x0);
                let subject_24 = self.looked_at;
                let mut rest_25 = within_21;
                while rest_25 != 0 {
                    let (within_26, value) = subject_24.alike(rest_25);
                    rest_25 &= !within_26;
                    value_23.take(within_26, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_21, &value_23, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_check(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let for_command_2 = self.job.is_number(0x1);
        let holds_6_3 = !self.flags.bit(0);
        let value_4 = !self.flags.bit(1);
        let holds_9_5 = !self.flags.bit(3);
        let is_pending_6 = !holds_9_5;
        let mut value_7: Planes<4> = Planes::<4>::number(0x0);
        let subject_8 = self.job;
        let mut rest_9 = within;
        while rest_9 != 0 {
            let (within_10, value) = subject_8.alike(rest_9);
            rest_9 &= !within_10;
            value_7.take(within_10, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_11 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_10, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_12 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_12
                    });
                    value_11
                }
            });
        }
        let selects_13 = self.action.is_number(0x1);
        let rereads_14 = self.action.is_number(0x2);
        let reprints_15 = self.action.is_number(0xb);
        let locks_device_16 = self.action.is_number(0xd);
        let looks_ahead_17 = self.index.below(&Planes::<5>::number(0x8));
        let deciding_18 = !looks_ahead_17;
        let step_19 = self.index.plus(&Planes::<5>::number(0x1));
        let judged_bit_20 = Planes::<16>::number(0x1).up(&self.action);
        let refused_21 = judged_bit_20.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_22 = !judged_bit_20.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let limited_23 = (value_4 & value_22);
        let value_24 = !self.value_hi.is_number(0x0);
        let value_25 = ((self.device_locked & !refused_21) & !judged_bit_20.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
        let value_26 = (refused_21 | value_25);
        let value_27 = !judged_bit_20.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_28 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_26) & value_27);
        let value_29 = (value_26 | value_28);
        let value_30 = ((!self.selected & !value_29) & !judged_bit_20.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
        let value_31 = (value_29 | value_30);
        let value_32 = (value_27 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&self.unusable.extended::<8>()).is_number(0x0) & !value_31));
        let value_33 = (value_31 | value_32);
        let value_34 = ((!!self.flags.bit(2) & !value_33) & !judged_bit_20.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
        let value_35 = (value_33 | value_34);
        let value_36 = !judged_bit_20.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_37 = ((!holds_6_3 & !value_35) & value_36);
        let value_38 = (value_35 | value_37);
        let value_39 = ((holds_6_3 & !value_38) & !judged_bit_20.and(&Planes::<16>::number(0xff0)).is_number(0x0));
        let value_40 = (value_38 | value_39);
        let value_41 = ((self.broken & !value_40) & !judged_bit_20.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
        let value_42 = (value_40 | value_41);
        let value_43 = (((self.generation_end | (self.generation_near & judged_bit_20.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_42) & !judged_bit_20.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
        let value_44 = (value_42 | value_43);
        let value_45 = ((holds_9_5 & !value_44) & !judged_bit_20.and(&Planes::<16>::number(0x600)).is_number(0x0));
        let value_46 = (value_44 | value_45);
        let value_47 = ((is_pending_6 & !value_46) & !judged_bit_20.and(&Planes::<16>::number(0x990)).is_number(0x0));
        let value_48 = (value_46 | value_47);
        let value_49 = (((is_pending_6 & (self.other_intent | (value_24 | !self.value_lo.cut(24, 8).is_number(0x0)))) & !value_48) & !judged_bit_20.and(&Planes::<16>::number(0x20)).is_number(0x0));
        let value_50 = (value_48 | value_49);
        let value_51 = ((!Planes::<8>::number(0x1).up(&self.selected_set).and(&self.issued.extended::<8>()).is_number(0x0) & !value_50) & !judged_bit_20.and(&Planes::<16>::number(0x400)).is_number(0x0));
        let value_52 = (value_50 | value_51);
        let value_53 = (value_36 & (!self.flags.cut(8, 8).below(&self.info.cut(8, 8)) & !value_52));
        let value_54 = (value_52 | value_53);
        let value_55 = ((!(value_24 | !self.value_lo.is_number(0x0)) & !value_54) & !judged_bit_20.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
        let value_56 = (value_54 | value_55);
        let value_57 = (value_22 & ((value_24 | Words::number(0x18696).below(&self.value_lo)) & !value_56));
        let value_58 = (value_56 | value_57);
        let value_59 = ((((self.over_limit & limited_23) | (self.too_short & !limited_23)) & !value_58) & !judged_bit_20.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
        let value_60 = (value_58 | value_59);
        let value_61 = ((self.funded & !value_60) & !judged_bit_20.and(&Planes::<16>::number(0x10)).is_number(0x0));
        let value_62 = (value_60 | value_61);
        let value_63 = (value_22 & (self.over_maximum & !value_62));
        let value_64 = (value_62 | value_63);
        let value_65 = ((self.overflow & !value_64) & !judged_bit_20.and(&Planes::<16>::number(0x40)).is_number(0x0));
        let value_66 = (value_64 | value_65);
        let value_67 = (value_22 & (self.count_end & !value_66));
        let value_68 = (value_66 | value_67);
        let value_69 = ((!self.flags.bit(4) & !value_68) & !judged_bit_20.and(&Planes::<16>::number(0x4800)).is_number(0x0));
        let value_70 = (value_68 | value_69);
        let value_71 = (((self.printed_pending | (self.permit & !self.permit_set.is(&self.selected_set))) & !value_70) & !judged_bit_20.and(&Planes::<16>::number(0x820)).is_number(0x0));
        let value_72 = (value_70 | value_71);
        let value_73 = looks_ahead_17 & refused_21 | !looks_ahead_17 & value_72;
        let value_74 = !value_73;
        let value_75 = !reprints_15;
        let value_76 = !rereads_14;
        let value_77 = !selects_13;
        let value_78 = (selects_13 | (rereads_14 | (locks_device_16 & value_75)));
        let value_79 = (for_command_2 & ((reprints_15 & value_76) & value_77));
        let value_80 = (!for_command_2 | (((!locks_device_16 & value_75) & value_76) & value_77));
        let value_81 = value_73 & for_command_2 | !value_73 & value_79;
        let value_82 = choose(value_73, within, || {
            let value_83 = Planes::either((value_73 & (deciding_18 & (!value_71 & (!value_69 & (!value_67 & (!value_65 & (!value_63 & (!value_61 & (!value_59 & (!value_57 & (!value_55 & (!value_53 & (!value_51 & (!value_49 & (!value_47 & (!value_45 & (value_41 & !value_43))))))))))))))))), &Planes::<8>::number(0x6), &Planes::<8>::number(0x0));
            value_83
        }, || {
            let value_84 = choose(for_command_2, within, || {
                let mut value_85: Planes<8> = Planes::<8>::number(0x0);
                let subject_86 = self.action;
                let mut rest_87 = within;
                while rest_87 != 0 {
                    let (within_88, value) = subject_86.alike(rest_87);
                    rest_87 &= !within_88;
                    value_85.take(within_88, &match value {
                        0x1 => Planes::<8>::number(0x0),
                        0x2 => Planes::<8>::number(0x0),
                        0xb => Planes::<8>::number(0x0),
                        0xd => {
                            let lock_code_89 = self.value_lo.part::<8>(0);
                            let alarm_90 = Planes::either(lock_code_89.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_89);
                            alarm_90
                        }
                        _ => Planes::<8>::number(0x0),
                    });
                }
                value_85
            }, || {
                Planes::<8>::number(0x0)
            });
            value_84
        });
        let value_91 = (deciding_18 & value_81);
        let value_92 = (deciding_18 & (value_74 & (for_command_2 & value_78)));
        let value_93 = (deciding_18 & (value_74 & value_80));
        let value_94 = choose(looks_ahead_17, within, || {
            self.permit
        }, || {
            let value_95 = choose(value_73, within, || {
                self.permit
            }, || {
                let value_96 = choose(for_command_2, within, || {
                    let mut value_97: Mask = 0;
                    let subject_98 = self.action;
                    let mut rest_99 = within;
                    while rest_99 != 0 {
                        let (within_100, value) = subject_98.alike(rest_99);
                        rest_99 &= !within_100;
                        value_97.take(within_100, &match value {
                            0x1 => self.permit,
                            0x2 => self.permit,
                            0xb => self.permit,
                            0xd => self.permit,
                            _ => (self.permit & !self.action.is_number(0x5)),
                        });
                    }
                    value_97
                }, || {
                    self.permit
                });
                value_96
            });
            value_95
        });
        let value_101 = !value_92;
        let left = (self.window | (value_1 & !(looks_ahead_17 | value_82.is_number(0x0)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_102 = looks_ahead_17 & within;
        let within_103 = within & !within_102;
        if within_102 != 0 {
            let mut augend_104: Words = Words::number(0x0);
            let subject_105 = self.augend_at;
            let mut rest_106 = within_102;
            while rest_106 != 0 {
                let (within_107, value) = subject_105.alike(rest_106);
                rest_106 &= !within_107;
                augend_104.take(within_107, &match value {
                    0x12 => self.record_check,
                    0x11 => self.record_booked_date_key,
                    0x10 => self.record_booked_value,
                    0xf => self.record_intent_date_key,
                    0xe => self.record_intent_ascending_hi,
                    0xd => self.record_intent_ascending_lo,
                    0xc => self.record_intent_value,
                    0xb => self.record_limit_hi,
                    0xa => self.record_limit_lo,
                    0x9 => self.record_generation,
                    0x8 => self.record_piece_count,
                    0x7 => self.record_control_sum_hi,
                    0x6 => self.record_control_sum_lo,
                    0x5 => self.record_descending_hi,
                    0x4 => self.record_descending_lo,
                    0x3 => self.record_ascending_hi,
                    0x2 => self.record_ascending_lo,
                    0x1 => self.record_flags,
                    0x0 => self.record_licence,
                    _ => Words::number(0x0),
                });
            }
            let mut value_108: Words = Words::number(0x0);
            let subject_109 = self.rival_at;
            let mut rest_110 = within_102;
            while rest_110 != 0 {
                let (within_111, value) = subject_109.alike(rest_110);
                rest_110 &= !within_111;
                value_108.take(within_111, &match value {
                    0x12 => self.record_check,
                    0x11 => self.record_booked_date_key,
                    0x10 => self.record_booked_value,
                    0xf => self.record_intent_date_key,
                    0xe => self.record_intent_ascending_hi,
                    0xd => self.record_intent_ascending_lo,
                    0xc => self.record_intent_value,
                    0xb => self.record_limit_hi,
                    0xa => self.record_limit_lo,
                    0x9 => self.record_generation,
                    0x8 => self.record_piece_count,
                    0x7 => self.record_control_sum_hi,
                    0x6 => self.record_control_sum_lo,
                    0x5 => self.record_descending_hi,
                    0x4 => self.record_descending_lo,
                    0x3 => self.record_ascending_hi,
                    0x2 => self.record_ascending_lo,
                    0x1 => self.record_flags,
                    0x0 => self.record_licence,
                    _ => Words::number(0x0),
                });
            }
            let high_112 = self.index.bit(0);
            let check_pair_113 = self.index.part::<2>(1);
            let mut value_114: Words = Words::number(0x0);
            let subject_115 = check_pair_113;
            let mut rest_116 = within_102;
            while rest_116 != 0 {
                let (within_117, value) = subject_115.alike(rest_116);
                rest_116 &= !within_117;
                value_114.take(within_117, &match value {
                    0x3 => {
                        let value_118 = choose(check_pair_113.is_number(0x2), within_117, || {
                            let mut addend_119: Words = Words::number(0x0);
                            let subject_120 = self.index;
                            let mut rest_121 = within_117;
                            while rest_121 != 0 {
                                let (within_122, value) = subject_120.alike(rest_121);
                                rest_121 &= !within_122;
                                addend_119.take(within_122, &match value {
                                    0x12 => self.record_check,
                                    0x11 => self.record_booked_date_key,
                                    0x10 => self.record_booked_value,
                                    0xf => self.record_intent_date_key,
                                    0xe => self.record_intent_ascending_hi,
                                    0xd => self.record_intent_ascending_lo,
                                    0xc => self.record_intent_value,
                                    0xb => self.record_limit_hi,
                                    0xa => self.record_limit_lo,
                                    0x9 => self.record_generation,
                                    0x8 => self.record_piece_count,
                                    0x7 => self.record_control_sum_hi,
                                    0x6 => self.record_control_sum_lo,
                                    0x5 => self.record_descending_hi,
                                    0x4 => self.record_descending_lo,
                                    0x3 => self.record_ascending_hi,
                                    0x2 => self.record_ascending_lo,
                                    0x1 => self.record_flags,
                                    0x0 => self.record_licence,
                                    _ => Words::number(0x0),
                                });
                            }
                            addend_119
                        }, || {
                            let value_123 = choose(high_112, within_117, || self.value_hi, || self.value_lo);
                            value_123
                        });
                        value_118.not()
                    }
                    0x2 => {
                        let mut addend_124: Words = Words::number(0x0);
                        let subject_125 = self.index;
                        let mut rest_126 = within_117;
                        while rest_126 != 0 {
                            let (within_127, value) = subject_125.alike(rest_126);
                            rest_126 &= !within_127;
                            addend_124.take(within_127, &match value {
                                0x12 => self.record_check,
                                0x11 => self.record_booked_date_key,
                                0x10 => self.record_booked_value,
                                0xf => self.record_intent_date_key,
                                0xe => self.record_intent_ascending_hi,
                                0xd => self.record_intent_ascending_lo,
                                0xc => self.record_intent_value,
                                0xb => self.record_limit_hi,
                                0xa => self.record_limit_lo,
                                0x9 => self.record_generation,
                                0x8 => self.record_piece_count,
                                0x7 => self.record_control_sum_hi,
                                0x6 => self.record_control_sum_lo,
                                0x5 => self.record_descending_hi,
                                0x4 => self.record_descending_lo,
                                0x3 => self.record_ascending_hi,
                                0x2 => self.record_ascending_lo,
                                0x1 => self.record_flags,
                                0x0 => self.record_licence,
                                _ => Words::number(0x0),
                            });
                        }
                        addend_124
                    }
                    _ => {
                        let value_128 = choose(high_112, within_117, || self.value_hi, || self.value_lo);
                        value_128
                    }
                });
            }
            let partial_129 = augend_104.plus(&value_114);
            let value_130 = augend_104.bit(31);
            let value_131 = value_114.bit(31);
            let either_132 = (value_130 | value_131);
            let value_133 = (value_130 & value_131);
            let within_134 = high_112 & within_102;
            let within_135 = within_102 & !within_134;
            if within_134 != 0 {
                let subject_136 = check_pair_113;
                let mut rest_137 = within_134;
                while rest_137 != 0 {
                    let (within_138, value) = subject_136.alike(rest_137);
                    rest_137 &= !within_138;
                    match value {
                        0x0 => {
                            put_bit(within_138, (value_133 | (either_132 & !partial_129.plus(&Words::from(Planes::from(self.carry))).bit(31))), &mut self.overflow, changed);
                        }
                        0x1 => {
                            let sum_139 = partial_129.plus(&Words::from(Planes::from(self.carry)));
                            let carries_140 = (value_133 | (either_132 & !sum_139.bit(31)));
                            put_bit(within_138, (carries_140 | Words::number(0xff).below(&sum_139)), &mut self.over_maximum, changed);
                            put_bit(within_138, (carries_140 | (value_108.below(&sum_139) | (self.above & value_108.is(&sum_139)))), &mut self.over_limit, changed);
                        }
                        0x2 => {
                            let sum_141 = partial_129.plus(&Words::from(Planes::from(self.carry)));
                            put_bit(within_138, ((value_133 | (either_132 & !sum_141.bit(31))) | !(self.alike & value_108.is(&sum_141))), &mut self.broken, changed);
                        }
                        _ => {
                            let subtracts_142 = check_pair_113.is_number(0x3);
                            let value_143 = subtracts_142 & !self.carry | !subtracts_142 & self.carry;
                            let sum_144 = partial_129.plus(&Words::from(Planes::from(value_143)));
                            let value_145 = subtracts_142 & !(value_133 | (either_132 & !sum_144.bit(31))) | !subtracts_142 & (value_133 | (either_132 & !sum_144.bit(31)));
                            let alike_now_146 = value_108.is(&sum_144);
                            put_bit(within_138, (value_145 | !((self.alike & alike_now_146) | (!value_4 | (value_108.below(&sum_144) | (self.above & alike_now_146))))), &mut self.too_short, changed);
                        }
                    }
                }
            }
            if within_135 != 0 {
                let subtracts_147 = check_pair_113.is_number(0x3);
                let sum_148 = partial_129.plus(&Words::from(Planes::from(subtracts_147)));
                let value_149 = subtracts_147 & !(value_133 | (either_132 & !sum_148.bit(31))) | !subtracts_147 & (value_133 | (either_132 & !sum_148.bit(31)));
                put_bit(within_135, value_149, &mut self.carry, changed);
                put_bit(within_135, value_108.is(&sum_148), &mut self.alike, changed);
                put_bit(within_135, value_108.below(&sum_148), &mut self.above, changed);
            }
            let within_150 = check_pair_113.is_number(0x0) & within_102;
            if within_150 != 0 {
                let value_152 = choose(high_112, within_150, || self.date_key, || self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))));
                put_bit(within_150, (!value_108.is(&value_152) | (self.other_intent & high_112)), &mut self.other_intent, changed);
            }
            let subject_153 = step_19;
            let mut rest_154 = within_102;
            while rest_154 != 0 {
                let (within_155, value) = subject_153.alike(rest_154);
                rest_154 &= !within_155;
                match value {
                    0x0 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0xc), changed);
                    }
                    0x1 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0xf), changed);
                    }
                    0x2 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0xa), changed);
                    }
                    0x3 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0xb), changed);
                    }
                    0x4 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0x6), changed);
                    }
                    0x5 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0x7), changed);
                    }
                    0x6 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0x2), changed);
                    }
                    0x7 => {
                        self.rival_at.put(within_155, &Planes::<5>::number(0x3), changed);
                    }
                    _ => {
                    }
                }
            }
        }
        if within_103 != 0 {
            let within_156 = value_72 & within_103;
            if within_156 != 0 {
                put_bit(within_156, (self.printed_pending & for_command_2), &mut self.printed_pending, changed);
            }
        }
        let within_158 = deciding_18 & within;
        if within_158 != 0 {
            let value_160 = value_72 & for_command_2 | !value_72 & value_79;
            let within_161 = !value_72 & within_158;
            if within_161 != 0 {
                let within_163 = for_command_2 & within_161;
                if within_163 != 0 {
                    let within_165 = value_78 & within_163;
                    if within_165 != 0 {
                        let mut value_167: Planes<3> = Planes::<3>::number(0x0);
                        let subject_168 = self.action;
                        let mut rest_169 = within_165;
                        while rest_169 != 0 {
                            let (within_170, value) = subject_168.alike(rest_169);
                            rest_169 &= !within_170;
                            value_167.take(within_170, &match value {
                                0x1 => self.operand_set,
                                0x2 => self.selected_set,
                                _ => Planes::<3>::number(0x4),
                            });
                        }
                        let from_b_171 = (self.failed_a & !self.failed_b);
                        let value_172 = Planes::either(from_b_171, &self.slots_b.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_167)), &self.slots_a.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_167)));
                        self.target.put(within_165, &value_167, changed);
                        put_bit(within_165, from_b_171, &mut self.bank, changed);
                        put_bit(within_165, !value_172.is_number(0x0), &mut self.slot, changed);
                    }
                    let within_173 = reprints_15 & within_163;
                    if within_173 != 0 {
                        self.permit_set.put(within_173, &self.selected_set, changed);
                    }
                }
                let within_175 = value_80 & within_161;
                if within_175 != 0 {
                    self.crc.put_number(within_175, 0xffffffff, changed);
                }
            }
            let within_177 = value_160 & within_158;
            if within_177 != 0 {
                let value_179 = choose(value_72, within_177, || {
                    let value_180 = choose(for_command_2, within_177, || {
                        let answer_code_181 = choose(value_72, within_177, || {
                            let value_182 = choose(value_71, within_177, || {
                                Planes::<8>::number(0x19)
                            }, || {
                                let value_183 = choose(value_69, within_177, || {
                                    Planes::<8>::number(0x17)
                                }, || {
                                    let value_184 = choose(value_67, within_177, || {
                                        Planes::<8>::number(0x16)
                                    }, || {
                                        let value_185 = choose(value_65, within_177, || {
                                            Planes::<8>::number(0x15)
                                        }, || {
                                            let value_186 = choose(value_63, within_177, || {
                                                Planes::<8>::number(0x14)
                                            }, || {
                                                let value_187 = choose(value_61, within_177, || {
                                                    Planes::<8>::number(0x13)
                                                }, || {
                                                    let value_188 = choose(value_59, within_177, || {
                                                        Planes::<8>::number(0x12)
                                                    }, || {
                                                        let value_189 = choose(value_57, within_177, || {
                                                            Planes::<8>::number(0x11)
                                                        }, || {
                                                            let value_190 = choose(value_55, within_177, || {
                                                                Planes::<8>::number(0x10)
                                                            }, || {
                                                                let value_191 = choose(value_53, within_177, || {
                                                                    Planes::<8>::number(0xf)
                                                                }, || {
                                                                    let value_192 = choose(value_51, within_177, || {
                                                                        Planes::<8>::number(0xe)
                                                                    }, || {
                                                                        let value_193 = choose(value_49, within_177, || {
                                                                            Planes::<8>::number(0xd)
                                                                        }, || {
                                                                            let value_194 = choose(value_47, within_177, || {
                                                                                Planes::<8>::number(0xc)
                                                                            }, || {
                                                                                let value_195 = choose(value_45, within_177, || {
                                                                                    Planes::<8>::number(0xb)
                                                                                }, || {
                                                                                    let value_196 = choose(value_43, within_177, || {
                                                                                        Planes::<8>::number(0xa)
                                                                                    }, || {
                                                                                        let value_197 = choose(value_41, within_177, || {
                                                                                            Planes::<8>::number(0x9)
                                                                                        }, || {
                                                                                            let value_198 = choose(value_39, within_177, || {
                                                                                                Planes::<8>::number(0x8)
                                                                                            }, || {
                                                                                                let value_199 = choose(value_37, within_177, || {
                                                                                                    Planes::<8>::number(0x7)
                                                                                                }, || {
                                                                                                    let value_200 = choose(value_34, within_177, || {
                                                                                                        Planes::<8>::number(0x6)
                                                                                                    }, || {
                                                                                                        let value_201 = choose(value_32, within_177, || {
                                                                                                            Planes::<8>::number(0x5)
                                                                                                        }, || {
                                                                                                            let value_202 = choose(value_30, within_177, || {
                                                                                                                Planes::<8>::number(0x4)
                                                                                                            }, || {
                                                                                                                let value_203 = choose(value_28, within_177, || {
                                                                                                                    Planes::<8>::number(0x3)
                                                                                                                }, || {
                                                                                                                    let value_204 = Planes::either(value_25, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                                    value_204
                                                                                                                });
                                                                                                                value_203
                                                                                                            });
                                                                                                            value_202
                                                                                                        });
                                                                                                        value_201
                                                                                                    });
                                                                                                    value_200
                                                                                                });
                                                                                                value_199
                                                                                            });
                                                                                            value_198
                                                                                        });
                                                                                        value_197
                                                                                    });
                                                                                    value_196
                                                                                });
                                                                                value_195
                                                                            });
                                                                            value_194
                                                                        });
                                                                        value_193
                                                                    });
                                                                    value_192
                                                                });
                                                                value_191
                                                            });
                                                            value_190
                                                        });
                                                        value_189
                                                    });
                                                    value_188
                                                });
                                                value_187
                                            });
                                            value_186
                                        });
                                        value_185
                                    });
                                    value_184
                                });
                                value_183
                            });
                            value_182
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        answer_code_181
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_180
                }, || {
                    Planes::<8>::number(0x0)
                });
                self.result.put(within_177, &value_179, changed);
            }
        }
        let within_205 = value_93 & within;
        let within_206 = within & !within_205;
        if within_205 != 0 {
            self.state.put(within_205, &Planes::<8>::number(0xaa), changed);
            self.index.put(within_205, &Planes::<5>::number(0x0), changed);
            self.augend_at.put(within_205, &Planes::<5>::number(0x2), changed);
        }
        if within_206 != 0 {
            let within_207 = looks_ahead_17 & within_206;
            if within_207 != 0 {
                let subject_209 = step_19;
                let mut rest_210 = within_207;
                while rest_210 != 0 {
                    let (within_211, value) = subject_209.alike(rest_210);
                    rest_210 &= !within_211;
                    match value {
                        0x0 => {
                            let value_212 = Planes::either(value_4, &Planes::<5>::number(0xa), &Planes::<5>::number(0x6));
                            self.augend_at.put(within_211, &value_212, changed);
                        }
                        0x1 => {
                            let value_213 = Planes::either(value_4, &Planes::<5>::number(0xb), &Planes::<5>::number(0x7));
                            self.augend_at.put(within_211, &value_213, changed);
                        }
                        0x2 => {
                            self.augend_at.put(within_211, &Planes::<5>::number(0x2), changed);
                        }
                        0x3 => {
                            self.augend_at.put(within_211, &Planes::<5>::number(0x3), changed);
                        }
                        0x4 => {
                            self.augend_at.put(within_211, &Planes::<5>::number(0x2), changed);
                        }
                        0x5 => {
                            self.augend_at.put(within_211, &Planes::<5>::number(0x3), changed);
                        }
                        0x6 => {
                            let value_214 = Planes::either(value_4, &Planes::<5>::number(0xa), &Planes::<5>::number(0x4));
                            self.augend_at.put(within_211, &value_214, changed);
                        }
                        0x7 => {
                            let value_215 = Planes::either(value_4, &Planes::<5>::number(0xb), &Planes::<5>::number(0x5));
                            self.augend_at.put(within_211, &value_215, changed);
                        }
                        _ => {
                        }
                    }
                }
                self.index.put(within_207, &step_19, changed);
            }
            let within_216 = value_92 & within_206;
            let within_217 = within_206 & !within_216;
            if within_216 != 0 {
                self.state.put(within_216, &Planes::<8>::number(0x87), changed);
            }
            if within_217 != 0 {
                let within_218 = looks_ahead_17 & within_217;
                let within_219 = within_217 & !within_218;
                if within_219 != 0 {
                    let within_220 = value_72 & within_219;
                    let within_221 = within_219 & !within_220;
                    if within_220 != 0 {
                        self.state.put(within_220, &Planes::<8>::number(0xb1), changed);
                    }
                    if within_221 != 0 {
                        let within_222 = for_command_2 & within_221;
                        if within_222 != 0 {
                            let subject_224 = self.action;
                            let mut rest_225 = within_222;
                            while rest_225 != 0 {
                                let (within_226, value) = subject_224.alike(rest_225);
                                rest_225 &= !within_226;
                                match value {
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    0xb => {
                                        self.state.put(within_226, &Planes::<8>::number(0xb1), changed);
                                    }
                                    _ => {
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_227 = self.looks & within;
        if within_227 != 0 {
            let within_229 = self.selected & within_227;
            if within_229 != 0 {
                let mut value_231: Words = Words::number(0x0);
                let subject_232 = self.looked_at;
                let mut rest_233 = within_229;
                while rest_233 != 0 {
                    let (within_234, value) = subject_232.alike(rest_233);
                    rest_233 &= !within_234;
                    value_231.take(within_234, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_229, &value_231, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.irq | value_91), &mut self.irq, changed);
        put_bit(within, (value_1 & ((deciding_18 & (value_74 & value_79)) | value_94)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_91), &mut self.busy, changed);
        put_bit(within, ((self.home & value_101) & !value_93), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_7, changed);
        put_bit(within, (self.again & value_101), &mut self.again, changed);
        left
    }

    fn in_alone_apply(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_index = self.index;
        let old_record_ascending_hi = self.record_ascending_hi;
        let old_record_ascending_lo = self.record_ascending_lo;
        let old_record_booked_date_key = self.record_booked_date_key;
        let old_record_booked_value = self.record_booked_value;
        let old_record_check = self.record_check;
        let old_record_control_sum_hi = self.record_control_sum_hi;
        let old_record_control_sum_lo = self.record_control_sum_lo;
        let old_record_descending_hi = self.record_descending_hi;
        let old_record_descending_lo = self.record_descending_lo;
        let old_record_flags = self.record_flags;
        let old_record_generation = self.record_generation;
        let old_record_intent_ascending_hi = self.record_intent_ascending_hi;
        let old_record_intent_ascending_lo = self.record_intent_ascending_lo;
        let old_record_intent_date_key = self.record_intent_date_key;
        let old_record_intent_value = self.record_intent_value;
        let old_record_licence = self.record_licence;
        let old_record_limit_hi = self.record_limit_hi;
        let old_record_limit_lo = self.record_limit_lo;
        let old_record_piece_count = self.record_piece_count;
        let value_1 = old_index.is_number(0xd);
        let mut augend_2: Words = Words::number(0x0);
        let subject_3 = old_index;
        let mut rest_4 = within;
        while rest_4 != 0 {
            let (within_5, value) = subject_3.alike(rest_4);
            rest_4 &= !within_5;
            augend_2.take(within_5, &match value {
                0x12 => old_record_check,
                0x11 => old_record_booked_date_key,
                0x10 => old_record_booked_value,
                0xf => old_record_intent_date_key,
                0xe => old_record_intent_ascending_hi,
                0xd => old_record_intent_ascending_lo,
                0xc => old_record_intent_value,
                0xb => old_record_limit_hi,
                0xa => old_record_limit_lo,
                0x9 => old_record_generation,
                0x8 => old_record_piece_count,
                0x7 => old_record_control_sum_hi,
                0x6 => old_record_control_sum_lo,
                0x5 => old_record_descending_hi,
                0x4 => old_record_descending_lo,
                0x3 => old_record_ascending_hi,
                0x2 => old_record_ascending_lo,
                0x1 => old_record_flags,
                0x0 => old_record_licence,
                _ => Words::number(0x0),
            });
        }
        let target_bit_6 = Planes::<8>::number(0x1).up(&self.target);
        let value_7 = old_index.below(&Planes::<5>::number(0x12));
        let at_last_word_8 = !value_7;
        let high_9 = old_index.bit(0);
        let debits_10 = self.action.is_number(0x5);
        let withdraws_11 = self.action.is_number(0x7);
        let intends_12 = self.action.is_number(0x8);
        let word_pair_13 = old_index.part::<4>(1);
        let predicts_lo_14 = (value_1 & intends_12);
        let predicts_hi_15 = (old_index.is_number(0xe) & intends_12);
        let predicts_16 = (predicts_lo_14 | predicts_hi_15);
        let counts_17 = (old_index.is_number(0x9) | (old_index.is_number(0x8) & debits_10));
        let takes_high_18 = ((high_9 | predicts_hi_15) & !predicts_lo_14);
        let subtracts_19 = ((withdraws_11 | (debits_10 & word_pair_13.is_number(0x2))) & !counts_17);
        let value_20 = choose(predicts_16, within, || {
            let mut augend_21: Words = Words::number(0x0);
            let subject_22 = self.augend_at;
            let mut rest_23 = within;
            while rest_23 != 0 {
                let (within_24, value) = subject_22.alike(rest_23);
                rest_23 &= !within_24;
                augend_21.take(within_24, &match value {
                    0x12 => old_record_check,
                    0x11 => old_record_booked_date_key,
                    0x10 => old_record_booked_value,
                    0xf => old_record_intent_date_key,
                    0xe => old_record_intent_ascending_hi,
                    0xd => old_record_intent_ascending_lo,
                    0xc => old_record_intent_value,
                    0xb => old_record_limit_hi,
                    0xa => old_record_limit_lo,
                    0x9 => old_record_generation,
                    0x8 => old_record_piece_count,
                    0x7 => old_record_control_sum_hi,
                    0x6 => old_record_control_sum_lo,
                    0x5 => old_record_descending_hi,
                    0x4 => old_record_descending_lo,
                    0x3 => old_record_ascending_hi,
                    0x2 => old_record_ascending_lo,
                    0x1 => old_record_flags,
                    0x0 => old_record_licence,
                    _ => Words::number(0x0),
                });
            }
            augend_21
        }, || {
            augend_2
        });
        let value_25 = subtracts_19 & !(counts_17 | (self.carry & takes_high_18)) | !subtracts_19 & (counts_17 | (self.carry & takes_high_18));
        let value_26 = choose(subtracts_19, within, || {
            let value_27 = choose(counts_17, within, || {
                Words::number(0x0)
            }, || {
                let value_28 = choose(takes_high_18, within, || self.value_hi, || self.value_lo);
                value_28
            });
            value_27.not()
        }, || {
            let value_29 = choose(counts_17, within, || {
                Words::number(0x0)
            }, || {
                let value_30 = choose(takes_high_18, within, || self.value_hi, || self.value_lo);
                value_30
            });
            value_29
        });
        let sum_31 = value_20.plus(&value_26).plus(&Words::from(Planes::from(value_25)));
        let value_32 = word_pair_13.is_number(0x5);
        let mut value_33: Mask = 0;
        let subject_34 = word_pair_13;
        let mut rest_35 = within;
        while rest_35 != 0 {
            let (within_36, value) = subject_34.alike(rest_35);
            rest_35 &= !within_36;
            value_33.take(within_36, &match value {
                0x1 => debits_10,
                0x2 => {
                    let descends_37 = !!self.flags.bit(1);
                    ((descends_37 & (self.action.is_number(0x6) | withdraws_11)) | (descends_37 & debits_10))
                }
                0x3 => {
                    let value_38 = !self.flags.bit(1);
                    ((!value_38 & (self.action.is_number(0x6) | withdraws_11)) | (value_38 & debits_10))
                }
                _ => (value_32 & (!self.flags.bit(1) & (self.action.is_number(0x6) | withdraws_11))),
            });
        }
        let value_39 = (predicts_16 | value_33);
        let value_40 = choose(old_index.is_number(0x0), within, || {
            self.crc
        }, || {
            let mut passed_word_41: Words = Words::number(0x0);
            let subject_42 = self.rival_at;
            let mut rest_43 = within;
            while rest_43 != 0 {
                let (within_44, value) = subject_42.alike(rest_43);
                rest_43 &= !within_44;
                passed_word_41.take(within_44, &match value {
                    0x12 => old_record_check,
                    0x11 => old_record_booked_date_key,
                    0x10 => old_record_booked_value,
                    0xf => old_record_intent_date_key,
                    0xe => old_record_intent_ascending_hi,
                    0xd => old_record_intent_ascending_lo,
                    0xc => old_record_intent_value,
                    0xb => old_record_limit_hi,
                    0xa => old_record_limit_lo,
                    0x9 => old_record_generation,
                    0x8 => old_record_piece_count,
                    0x7 => old_record_control_sum_hi,
                    0x6 => old_record_control_sum_lo,
                    0x5 => old_record_descending_hi,
                    0x4 => old_record_descending_lo,
                    0x3 => old_record_ascending_hi,
                    0x2 => old_record_ascending_lo,
                    0x1 => old_record_flags,
                    0x0 => old_record_licence,
                    _ => Words::number(0x0),
                });
            }
            self.crc.xor(&passed_word_41).linear(&LINEAR_0)
        });
        let value_45 = choose(value_7, within, || {
            let opens_descending_46 = self.info.bit(16);
            let opens_47 = self.action.is_number(0x3);
            let opened_funds_48 = (opens_descending_46 & opens_47);
            let opened_limit_49 = (opens_47 & !opens_descending_46);
            let mut value_50: Mask = 0;
            let subject_51 = old_index;
            let mut rest_52 = within;
            while rest_52 != 0 {
                let (within_53, value) = subject_51.alike(rest_52);
                rest_52 &= !within_53;
                value_50.take(within_53, &match value {
                    0x0 => {
                        let mut value_54: Mask = 0;
                        let subject_55 = word_pair_13;
                        let mut rest_56 = within_53;
                        while rest_56 != 0 {
                            let (within_57, value) = subject_55.alike(rest_56);
                            rest_56 &= !within_57;
                            value_54.take(within_57, &match value {
                                0x1 => opens_47,
                                0x2 => opened_limit_49,
                                0x3 => opened_limit_49,
                                _ => (opened_funds_48 & value_32),
                            });
                        }
                        value_54
                    }
                    0x8 => opens_47,
                    0xc => (self.action.is_number(0xa) | (opens_47 | debits_10)),
                    0xd => (self.action.is_number(0xa) | (opens_47 | debits_10)),
                    0xe => (self.action.is_number(0xa) | (opens_47 | debits_10)),
                    0xf => (self.action.is_number(0xa) | (opens_47 | debits_10)),
                    0x10 => opens_47,
                    0x11 => opens_47,
                    _ => {
                        let mut value_58: Mask = 0;
                        let subject_59 = word_pair_13;
                        let mut rest_60 = within_53;
                        while rest_60 != 0 {
                            let (within_61, value) = subject_59.alike(rest_60);
                            rest_60 &= !within_61;
                            value_58.take(within_61, &match value {
                                0x1 => opens_47,
                                0x2 => opened_limit_49,
                                0x3 => opened_limit_49,
                                _ => (opened_funds_48 & value_32),
                            });
                        }
                        value_58
                    }
                });
            }
            let stored_word_62 = choose(value_50, within, || {
                Words::number(0x0)
            }, || {
                let value_63 = choose(old_index.is_number(0x1), within, || {
                    let locks_device_64 = self.action.is_number(0xd);
                    let value_65 = (self.action.is_number(0xc) | locks_device_64);
                    let mut value_66: Words = Words::number(0x0);
                    let subject_67 = self.action;
                    let mut rest_68 = within;
                    while rest_68 != 0 {
                        let (within_69, value) = subject_67.alike(rest_68);
                        rest_68 &= !within_69;
                        value_66.take(within_69, &match value {
                            0x3 => Words::number(0xffffffff),
                            0x4 => Words::number(0x1),
                            0x5 => Words::number(0x8),
                            0x8 => Words::number(0x10),
                            0xa => Words::number(0x8),
                            _ => {
                                let value_70 = choose(value_65, within_69, || {
                                    Words::number(0xff0000)
                                }, || {
                                    let value_71 = choose(self.action.is_number(0xe), within_69, || Words::number(0x10), || Words::number(0x0));
                                    value_71
                                });
                                value_70
                            }
                        });
                    }
                    let mut value_72: Words = Words::number(0x0);
                    let subject_73 = self.action;
                    let mut rest_74 = within;
                    while rest_74 != 0 {
                        let (within_75, value) = subject_73.alike(rest_74);
                        rest_74 &= !within_75;
                        value_72.take(within_75, &match value {
                            0x3 => {
                                let value_76 = choose(opens_descending_46, within_75, || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                value_76
                            }
                            0x4 => Words::number(0x0),
                            0x5 => Words::number(0x10),
                            0x8 => Words::number(0x8),
                            0xa => Words::number(0x0),
                            _ => {
                                let value_77 = choose(value_65, within_75, || {
                                    let value_78 = choose(locks_device_64, within_75, || {
                                        Words::from(self.lock_reason)
                                    }, || {
                                        let lock_code_79 = self.value_lo.part::<8>(0);
                                        let value_80 = Planes::either(lock_code_79.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_79);
                                        Words::from(value_80)
                                    });
                                    value_78.up_by(16).or(&Words::number(0x4))
                                }, || {
                                    Words::number(0x0)
                                });
                                value_77
                            }
                        });
                    }
                    value_72.or(&augend_2.and(&value_66.not()))
                }, || {
                    let value_81 = choose((counts_17 | value_39), within, || {
                        sum_31
                    }, || {
                        let mut value_82: Mask = 0;
                        let subject_83 = old_index;
                        let mut rest_84 = within;
                        while rest_84 != 0 {
                            let (within_85, value) = subject_83.alike(rest_84);
                            rest_84 &= !within_85;
                            value_82.take(within_85, &match value {
                                0x0 => opens_47,
                                0x8 => {
                                    let mut value_86: Mask = 0;
                                    let subject_87 = word_pair_13;
                                    let mut rest_88 = within_85;
                                    while rest_88 != 0 {
                                        let (within_89, value) = subject_87.alike(rest_88);
                                        rest_88 &= !within_89;
                                        value_86.take(within_89, &match value {
                                            0x2 => opened_funds_48,
                                            0x3 => opened_funds_48,
                                            _ => (opened_limit_49 & value_32),
                                        });
                                    }
                                    (value_86 & !word_pair_13.is_number(0x1))
                                }
                                0xc => intends_12,
                                0xd => {
                                    let mut value_90: Mask = 0;
                                    let subject_91 = word_pair_13;
                                    let mut rest_92 = within_85;
                                    while rest_92 != 0 {
                                        let (within_93, value) = subject_91.alike(rest_92);
                                        rest_92 &= !within_93;
                                        value_90.take(within_93, &match value {
                                            0x2 => opened_funds_48,
                                            0x3 => opened_funds_48,
                                            _ => (opened_limit_49 & value_32),
                                        });
                                    }
                                    (value_90 & !word_pair_13.is_number(0x1))
                                }
                                0xe => {
                                    let mut value_94: Mask = 0;
                                    let subject_95 = word_pair_13;
                                    let mut rest_96 = within_85;
                                    while rest_96 != 0 {
                                        let (within_97, value) = subject_95.alike(rest_96);
                                        rest_96 &= !within_97;
                                        value_94.take(within_97, &match value {
                                            0x2 => opened_funds_48,
                                            0x3 => opened_funds_48,
                                            _ => (opened_limit_49 & value_32),
                                        });
                                    }
                                    (value_94 & !word_pair_13.is_number(0x1))
                                }
                                0xf => intends_12,
                                0x10 => debits_10,
                                0x11 => debits_10,
                                _ => {
                                    let mut value_98: Mask = 0;
                                    let subject_99 = word_pair_13;
                                    let mut rest_100 = within_85;
                                    while rest_100 != 0 {
                                        let (within_101, value) = subject_99.alike(rest_100);
                                        rest_100 &= !within_101;
                                        value_98.take(within_101, &match value {
                                            0x2 => opened_funds_48,
                                            0x3 => opened_funds_48,
                                            _ => (opened_limit_49 & value_32),
                                        });
                                    }
                                    (value_98 & !word_pair_13.is_number(0x1))
                                }
                            });
                        }
                        let value_102 = choose(value_82, within, || {
                            let mut new_word_103: Words = Words::number(0x0);
                            let subject_104 = old_index;
                            let mut rest_105 = within;
                            while rest_105 != 0 {
                                let (within_106, value) = subject_104.alike(rest_105);
                                rest_105 &= !within_106;
                                new_word_103.take(within_106, &match value {
                                    0x0 => self.new_licence,
                                    0x8 => {
                                        let value_107 = choose(high_9, within_106, || self.value_hi, || self.value_lo);
                                        value_107
                                    }
                                    0xc => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                                    0xd => {
                                        let value_108 = choose(high_9, within_106, || self.value_hi, || self.value_lo);
                                        value_108
                                    }
                                    0xe => {
                                        let value_109 = choose(high_9, within_106, || self.value_hi, || self.value_lo);
                                        value_109
                                    }
                                    0xf => self.date_key,
                                    0x10 => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                                    0x11 => self.date_key,
                                    _ => {
                                        let value_110 = choose(high_9, within_106, || self.value_hi, || self.value_lo);
                                        value_110
                                    }
                                });
                            }
                            new_word_103
                        }, || {
                            augend_2
                        });
                        value_102
                    });
                    value_81
                });
                value_63
            });
            stored_word_62
        }, || {
            value_40.not()
        });
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_111 = old_index;
        let mut rest_112 = within;
        while rest_112 != 0 {
            let (within_113, value) = subject_111.alike(rest_112);
            rest_112 &= !within_113;
            match value {
                0x0 => {
                    self.record_licence.put(within_113, &value_45, changed);
                }
                0x1 => {
                    self.flags.put(within_113, &value_45.cut(0, 24), changed);
                    self.record_flags.put(within_113, &value_45, changed);
                }
                0x2 => {
                    self.record_ascending_lo.put(within_113, &value_45, changed);
                }
                0x3 => {
                    self.record_ascending_hi.put(within_113, &value_45, changed);
                }
                0x4 => {
                    put_bit(within_113, !value_45.is_number(0x0), &mut self.funded, changed);
                    self.record_descending_lo.put(within_113, &value_45, changed);
                }
                0x5 => {
                    put_bit(within_113, (self.funded | !value_45.is_number(0x0)), &mut self.funded, changed);
                    self.record_descending_hi.put(within_113, &value_45, changed);
                }
                0x6 => {
                    self.record_control_sum_lo.put(within_113, &value_45, changed);
                }
                0x7 => {
                    self.record_control_sum_hi.put(within_113, &value_45, changed);
                }
                0x8 => {
                    put_bit(within_113, value_45.is_number(0xffffffff), &mut self.count_end, changed);
                    self.record_piece_count.put(within_113, &value_45, changed);
                }
                0x9 => {
                    put_bit(within_113, value_45.is_number(0xffffffff), &mut self.generation_end, changed);
                    put_bit(within_113, !value_45.below(&Words::number(0xfffffffe)), &mut self.generation_near, changed);
                    self.record_generation.put(within_113, &value_45, changed);
                }
                0xa => {
                    self.record_limit_lo.put(within_113, &value_45, changed);
                }
                0xb => {
                    self.record_limit_hi.put(within_113, &value_45, changed);
                }
                0xc => {
                    self.record_intent_value.put(within_113, &value_45, changed);
                }
                0xd => {
                    self.record_intent_ascending_lo.put(within_113, &value_45, changed);
                }
                0xe => {
                    self.record_intent_ascending_hi.put(within_113, &value_45, changed);
                }
                0xf => {
                    self.record_intent_date_key.put(within_113, &value_45, changed);
                }
                0x10 => {
                    self.record_booked_value.put(within_113, &value_45, changed);
                }
                0x11 => {
                    self.record_booked_date_key.put(within_113, &value_45, changed);
                }
                0x12 => {
                    put_bit(within_113, ALL, &mut self.filled, changed);
                    self.record_check.put(within_113, &value_45, changed);
                }
                _ => {
                }
            }
        }
        let within_114 = value_7 & within;
        let within_115 = within & !within_114;
        if within_114 != 0 {
            let value_116 = choose(subtracts_19, within_114, || {
                let value_117 = value_20.bit(31);
                let value_118 = value_26.bit(31);
                !((value_117 & value_118) | ((value_117 | value_118) & !sum_31.bit(31)))
            }, || {
                let value_119 = value_20.bit(31);
                let value_120 = value_26.bit(31);
                ((value_119 & value_120) | ((value_119 | value_120) & !sum_31.bit(31)))
            });
            let value_121 = Planes::either(value_1, &Planes::<5>::number(0x3), &Planes::<5>::number(0x2));
            put_bit(within_114, (value_116 & value_39), &mut self.carry, changed);
            self.augend_at.put(within_114, &value_121, changed);
        }
        if within_115 != 0 {
            self.leg.put(within_115, &Planes::<2>::number(0x0), changed);
            put_bit(within_115, target_bit_6.and(&self.slots_a.extended::<8>()).is_number(0x0), &mut self.slot, changed);
        }
        let within_122 = (!target_bit_6.and(&self.vacant.extended::<8>()).is_number(0x0) & at_last_word_8) & within;
        let within_123 = within & !within_122;
        if within_122 != 0 {
            self.state.put(within_122, &Planes::<8>::number(0x9c), changed);
            self.index.put(within_122, &Planes::<5>::number(0x0), changed);
        }
        if within_123 != 0 {
            let within_124 = value_7 & within_123;
            let within_125 = within_123 & !within_124;
            if within_124 != 0 {
                self.index.put(within_124, &old_index.plus(&Planes::<5>::number(0x1)), changed);
            }
            if within_125 != 0 {
                self.state.put(within_125, &Planes::<8>::number(0x1b), changed);
            }
        }
        let within_126 = self.looks & within;
        if within_126 != 0 {
            let within_128 = self.selected & within_126;
            if within_128 != 0 {
                let mut value_130: Words = Words::number(0x0);
                let subject_131 = self.looked_at;
                let mut rest_132 = within_128;
                while rest_132 != 0 {
                    let (within_133, value) = subject_131.alike(rest_132);
                    rest_132 &= !within_133;
                    value_130.take(within_133, &match value {
                        0x12 => old_record_check,
                        0x11 => old_record_booked_date_key,
                        0x10 => old_record_booked_value,
                        0xf => old_record_intent_date_key,
                        0xe => old_record_intent_ascending_hi,
                        0xd => old_record_intent_ascending_lo,
                        0xc => old_record_intent_value,
                        0xb => old_record_limit_hi,
                        0xa => old_record_limit_lo,
                        0x9 => old_record_generation,
                        0x8 => old_record_piece_count,
                        0x7 => old_record_control_sum_hi,
                        0x6 => old_record_control_sum_lo,
                        0x5 => old_record_descending_hi,
                        0x4 => old_record_descending_lo,
                        0x3 => old_record_ascending_hi,
                        0x2 => old_record_ascending_lo,
                        0x1 => old_record_flags,
                        0x0 => old_record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_128, &value_130, changed);
            }
        }
        put_bit(within, at_last_word_8, &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, (self.bank & value_7), &mut self.bank, changed);
        put_bit(within, (self.a_lost & value_7), &mut self.a_lost, changed);
        self.rival_at.put(within, &old_index, changed);
        self.crc.put(within, &value_40, changed);
        left
    }

    fn in_alone_markers_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let value_2 = !scan_bank_1;
        let scan_silent_3 = ((self.silent_b & scan_bank_1) | (self.silent_a & value_2));
        let asks_4 = !scan_silent_3;
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_5 = scan_silent_3 & within;
        let within_6 = within & !within_5;
        if within_5 != 0 {
            let scan_bit_7 = Planes::<4>::number(0x1).up(&self.scan);
            let last_scan_8 = self.scan.is_number(0x3);
            let within_9 = last_scan_8 & within_5;
            if within_9 != 0 {
                self.state.put(within_9, &Planes::<8>::number(0xe4), changed);
                self.index.put(within_9, &Planes::<5>::number(0x0), changed);
                self.crc.put_number(within_9, 0xffffffff, changed);
                self.good.put(within_9, &Planes::<4>::number(0x0), changed);
            }
            self.scan.put(within_5, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            self.valid.put(within_5, &scan_bit_7.xor(&self.valid.or(&scan_bit_7)), changed);
            put_bit(within_5, (self.found & !last_scan_8), &mut self.found, changed);
        }
        if within_6 != 0 {
            let value_11 = Planes::either(self.scan.bit(0), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
            self.handshake.put(within_6, &Planes::<2>::number(0x1), changed);
            self.patience.put(within_6, &Planes::<7>::number(0x0), changed);
            self.address.put(within_6, &value_11, changed);
        }
        let within_12 = self.looks & within;
        if within_12 != 0 {
            let within_14 = self.selected & within_12;
            if within_14 != 0 {
                let mut value_16: Words = Words::number(0x0);
                let subject_17 = self.looked_at;
                let mut rest_18 = within_14;
                while rest_18 != 0 {
                    let (within_19, value) = subject_17.alike(rest_18);
                    rest_18 &= !within_19;
                    value_16.take(within_19, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_14, &value_16, changed);
            }
        }
        put_bit(within, (value_2 & asks_4), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_1 & asks_4), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_markers_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = ((self.silent_b & scan_bank_1) | (self.silent_a & !scan_bank_1)) & within;
        let within_3 = within & !within_2;
        if within_2 != 0 {
            let scan_bit_4 = Planes::<4>::number(0x1).up(&self.scan);
            let last_scan_5 = self.scan.is_number(0x3);
            let within_6 = last_scan_5 & within_2;
            if within_6 != 0 {
                self.state.put(within_6, &Planes::<8>::number(0xe4), changed);
                self.index.put(within_6, &Planes::<5>::number(0x0), changed);
                self.crc.put_number(within_6, 0xffffffff, changed);
                self.good.put(within_6, &Planes::<4>::number(0x0), changed);
            }
            self.scan.put(within_2, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            self.valid.put(within_2, &scan_bit_4.xor(&self.valid.or(&scan_bit_4)), changed);
            put_bit(within_2, (self.found & !last_scan_5), &mut self.found, changed);
        }
        if within_3 != 0 {
            self.handshake.put(within_3, &Planes::<2>::number(0x2), changed);
        }
        let within_8 = self.looks & within;
        if within_8 != 0 {
            let within_10 = self.selected & within_8;
            if within_10 != 0 {
                let mut value_12: Words = Words::number(0x0);
                let subject_13 = self.looked_at;
                let mut rest_14 = within_10;
                while rest_14 != 0 {
                    let (within_15, value) = subject_13.alike(rest_14);
                    rest_14 &= !within_15;
                    value_12.take(within_15, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_10, &value_12, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_markers_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let scan_silent_2 = ((self.silent_b & scan_bank_1) | (self.silent_a & !scan_bank_1));
        let value_3 = scan_bank_1 & pins.b_busy_i | !scan_bank_1 & pins.a_busy_i;
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (!scan_silent_2 & !value_3)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = scan_silent_2 & within;
        let within_5 = within & !within_4;
        if within_4 != 0 {
            let scan_bit_6 = Planes::<4>::number(0x1).up(&self.scan);
            let last_scan_7 = self.scan.is_number(0x3);
            let within_8 = last_scan_7 & within_4;
            if within_8 != 0 {
                self.state.put(within_8, &Planes::<8>::number(0xe4), changed);
                self.index.put(within_8, &Planes::<5>::number(0x0), changed);
                self.crc.put_number(within_8, 0xffffffff, changed);
                self.good.put(within_8, &Planes::<4>::number(0x0), changed);
            }
            self.scan.put(within_4, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            self.valid.put(within_4, &scan_bit_6.xor(&self.valid.or(&scan_bit_6)), changed);
            put_bit(within_4, (self.found & !last_scan_7), &mut self.found, changed);
        }
        if within_5 != 0 {
            let value_10 = Planes::either(value_3, &Planes::<2>::number(0x3), &Planes::<2>::number(0x0));
            self.handshake.put(within_5, &value_10, changed);
        }
        let within_11 = self.looks & within;
        if within_11 != 0 {
            let within_13 = self.selected & within_11;
            if within_13 != 0 {
                let mut value_15: Words = Words::number(0x0);
                let subject_16 = self.looked_at;
                let mut rest_17 = within_13;
                while rest_17 != 0 {
                    let (within_18, value) = subject_16.alike(rest_17);
                    rest_17 &= !within_18;
                    value_15.take(within_18, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_13, &value_15, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_markers_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let scan_silent_2 = ((self.silent_b & scan_bank_1) | (self.silent_a & !scan_bank_1));
        let asks_3 = !scan_silent_2;
        let value_4 = scan_bank_1 & pins.b_busy_i | !scan_bank_1 & pins.a_busy_i;
        let failed_5 = scan_bank_1 & pins.b_error_i | !scan_bank_1 & pins.a_error_i;
        let value_6 = self.patience.below(&Planes::<7>::number(0x3f));
        let value_7 = (!failed_5 & !value_4);
        let value_8 = value_4 & (pins.timebase_i & !value_6) | !value_4 & failed_5;
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (asks_3 & value_8)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_9 = (scan_silent_2 | (asks_3 & value_7)) & within;
        if within_9 != 0 {
            let last_scan_11 = self.scan.is_number(0x3);
            let value_12 = choose(scan_bank_1, within_9, || pins.b_data_i, || pins.a_data_i);
            let value_13 = choose((asks_3 & value_12.is_number(0x5a3c96e1)), within_9, || {
                self.valid.or(&Planes::<4>::number(0x1).up(&self.scan))
            }, || {
                let scan_bit_14 = Planes::<4>::number(0x1).up(&self.scan);
                scan_bit_14.xor(&self.valid.or(&scan_bit_14))
            });
            let within_15 = last_scan_11 & within_9;
            if within_15 != 0 {
                self.state.put(within_15, &Planes::<8>::number(0xe4), changed);
                self.index.put(within_15, &Planes::<5>::number(0x0), changed);
                self.crc.put_number(within_15, 0xffffffff, changed);
                self.good.put(within_15, &Planes::<4>::number(0x0), changed);
            }
            self.scan.put(within_9, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            self.valid.put(within_9, &value_13, changed);
            put_bit(within_9, (self.found & !last_scan_11), &mut self.found, changed);
        }
        let within_17 = scan_silent_2 & within;
        let within_18 = within & !within_17;
        if within_18 != 0 {
            let within_19 = value_4 & within_18;
            if within_19 != 0 {
                let within_21 = pins.timebase_i & within_19;
                if within_21 != 0 {
                    let within_23 = value_6 & within_21;
                    if within_23 != 0 {
                        self.patience.put(within_23, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                    }
                }
            }
            let within_25 = (value_7 | value_8) & within_18;
            if within_25 != 0 {
                self.handshake.put(within_25, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_27 = self.looks & within;
        if within_27 != 0 {
            let within_29 = self.selected & within_27;
            if within_29 != 0 {
                let mut value_31: Words = Words::number(0x0);
                let subject_32 = self.looked_at;
                let mut rest_33 = within_29;
                while rest_33 != 0 {
                    let (within_34, value) = subject_32.alike(rest_33);
                    rest_33 &= !within_34;
                    value_31.take(within_34, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_29, &value_31, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_scan_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let value_2 = !scan_bank_1;
        let scan_silent_3 = ((self.silent_b & scan_bank_1) | (self.silent_a & value_2));
        let asks_4 = !scan_silent_3;
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_5 = scan_silent_3 & within;
        let within_6 = within & !within_5;
        if within_5 != 0 {
            let within_7 = self.scan.is_number(0x3) & within_5;
            if within_7 != 0 {
                self.state.put(within_7, &Planes::<8>::number(0x55), changed);
            }
            self.index.put(within_5, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_5, 0xffffffff, changed);
            self.scan.put(within_5, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
        }
        if within_6 != 0 {
            let value_9 = Planes::either(self.scan.bit(0), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
            self.handshake.put(within_6, &Planes::<2>::number(0x1), changed);
            self.patience.put(within_6, &Planes::<7>::number(0x0), changed);
            self.address.put(within_6, &value_9, changed);
        }
        let within_10 = self.looks & within;
        if within_10 != 0 {
            let within_12 = self.selected & within_10;
            if within_12 != 0 {
                let mut value_14: Words = Words::number(0x0);
                let subject_15 = self.looked_at;
                let mut rest_16 = within_12;
                while rest_16 != 0 {
                    let (within_17, value) = subject_15.alike(rest_16);
                    rest_16 &= !within_17;
                    value_14.take(within_17, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_12, &value_14, changed);
            }
        }
        put_bit(within, (value_2 & asks_4), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_1 & asks_4), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_scan_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = ((self.silent_b & scan_bank_1) | (self.silent_a & !scan_bank_1)) & within;
        let within_3 = within & !within_2;
        if within_2 != 0 {
            let within_4 = self.scan.is_number(0x3) & within_2;
            if within_4 != 0 {
                self.state.put(within_4, &Planes::<8>::number(0x55), changed);
            }
            self.index.put(within_2, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_2, 0xffffffff, changed);
            self.scan.put(within_2, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
        }
        if within_3 != 0 {
            self.handshake.put(within_3, &Planes::<2>::number(0x2), changed);
        }
        let within_6 = self.looks & within;
        if within_6 != 0 {
            let within_8 = self.selected & within_6;
            if within_8 != 0 {
                let mut value_10: Words = Words::number(0x0);
                let subject_11 = self.looked_at;
                let mut rest_12 = within_8;
                while rest_12 != 0 {
                    let (within_13, value) = subject_11.alike(rest_12);
                    rest_12 &= !within_13;
                    value_10.take(within_13, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_8, &value_10, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_scan_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let scan_silent_2 = ((self.silent_b & scan_bank_1) | (self.silent_a & !scan_bank_1));
        let value_3 = scan_bank_1 & pins.b_busy_i | !scan_bank_1 & pins.a_busy_i;
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (!scan_silent_2 & !value_3)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = scan_silent_2 & within;
        let within_5 = within & !within_4;
        if within_4 != 0 {
            let within_6 = self.scan.is_number(0x3) & within_4;
            if within_6 != 0 {
                self.state.put(within_6, &Planes::<8>::number(0x55), changed);
            }
            self.index.put(within_4, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_4, 0xffffffff, changed);
            self.scan.put(within_4, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
        }
        if within_5 != 0 {
            let value_8 = Planes::either(value_3, &Planes::<2>::number(0x3), &Planes::<2>::number(0x0));
            self.handshake.put(within_5, &value_8, changed);
        }
        let within_9 = self.looks & within;
        if within_9 != 0 {
            let within_11 = self.selected & within_9;
            if within_11 != 0 {
                let mut value_13: Words = Words::number(0x0);
                let subject_14 = self.looked_at;
                let mut rest_15 = within_11;
                while rest_15 != 0 {
                    let (within_16, value) = subject_14.alike(rest_15);
                    rest_15 &= !within_16;
                    value_13.take(within_16, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_11, &value_13, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_scan_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let scan_bank_1 = self.scan.bit(1);
        let value_2 = self.index.below(&Planes::<5>::number(0x12));
        let scan_silent_3 = ((self.silent_b & scan_bank_1) | (self.silent_a & !scan_bank_1));
        let asks_4 = !scan_silent_3;
        let value_5 = scan_bank_1 & pins.b_busy_i | !scan_bank_1 & pins.a_busy_i;
        let failed_6 = scan_bank_1 & pins.b_error_i | !scan_bank_1 & pins.a_error_i;
        let passed_word_7 = choose(scan_bank_1, within, || pins.b_data_i, || pins.a_data_i);
        let value_8 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_9 = !failed_6;
        let reads_back_10 = !value_5;
        let reads_back_11 = (done_9 & reads_back_10);
        let value_12 = value_5 & (pins.timebase_i & !value_8) | !value_5 & failed_6;
        let reads_back_13 = (asks_4 & reads_back_11);
        let value_14 = (scan_silent_3 | (!value_2 & reads_back_13));
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (asks_4 & value_12)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_15 = asks_4 & within;
        if within_15 != 0 {
            let within_17 = done_9 & within_15;
            if within_17 != 0 {
                let within_19 = reads_back_10 & within_17;
                if within_19 != 0 {
                    let within_21 = value_2 & within_19;
                    let within_22 = within_19 & !within_21;
                    if within_21 != 0 {
                        let within_23 = self.index.is_number(0x9) & within_21;
                        if within_23 != 0 {
                            let within_25 = self.scan.bit(0) & within_23;
                            if within_25 != 0 {
                                let within_27 = scan_bank_1 & within_25;
                                let within_28 = within_25 & !within_27;
                                if within_27 != 0 {
                                    put_bit(within_27, passed_word_7.below(&self.generation), &mut self.older_b, changed);
                                }
                                if within_28 != 0 {
                                    put_bit(within_28, passed_word_7.below(&self.generation), &mut self.older_a, changed);
                                }
                            }
                            self.generation.put(within_23, &passed_word_7, changed);
                        }
                    }
                    if within_22 != 0 {
                        let within_29 = self.crc.not().is(&passed_word_7) & within_22;
                        if within_29 != 0 {
                            let scan_bit_31 = Planes::<4>::number(0x1).up(&self.scan);
                            let scan_valid_32 = !self.valid.and(&scan_bit_31).is_number(0x0);
                            let value_33 = (!self.found | self.newest.below(&self.generation));
                            let within_34 = scan_valid_32 & within_29;
                            if within_34 != 0 {
                                let within_36 = value_33 & within_34;
                                if within_36 != 0 {
                                    self.best.put(within_36, &self.scan, changed);
                                    self.newest.put(within_36, &self.generation, changed);
                                }
                            }
                            self.good.put(within_29, &self.good.or(&scan_bit_31), changed);
                            put_bit(within_29, (self.found | (scan_valid_32 & value_33)), &mut self.found, changed);
                        }
                    }
                }
            }
        }
        let within_38 = value_14 & within;
        let within_39 = within & !within_38;
        if within_38 != 0 {
            let within_40 = self.scan.is_number(0x3) & within_38;
            if within_40 != 0 {
                self.state.put(within_40, &Planes::<8>::number(0x55), changed);
            }
            self.index.put(within_38, &Planes::<5>::number(0x0), changed);
            self.scan.put(within_38, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
        }
        if within_39 != 0 {
            let within_42 = value_2 & within_39;
            if within_42 != 0 {
                let within_44 = done_9 & within_42;
                if within_44 != 0 {
                    let within_46 = value_5 & within_44;
                    let within_47 = within_44 & !within_46;
                    if within_47 != 0 {
                        self.index.put(within_47, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                    }
                }
            }
        }
        let within_48 = scan_silent_3 & within;
        let within_49 = within & !within_48;
        if within_49 != 0 {
            let within_50 = value_5 & within_49;
            if within_50 != 0 {
                let within_52 = pins.timebase_i & within_50;
                if within_52 != 0 {
                    let within_54 = value_8 & within_52;
                    if within_54 != 0 {
                        self.patience.put(within_54, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                    }
                }
            }
            let within_56 = (reads_back_11 | value_12) & within_49;
            if within_56 != 0 {
                self.handshake.put(within_56, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_58 = self.looks & within;
        if within_58 != 0 {
            let within_60 = self.selected & within_58;
            if within_60 != 0 {
                let mut value_62: Words = Words::number(0x0);
                let subject_63 = self.looked_at;
                let mut rest_64 = within_60;
                while rest_64 != 0 {
                    let (within_65, value) = subject_63.alike(rest_64);
                    rest_64 &= !within_65;
                    value_62.take(within_65, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_60, &value_62, changed);
            }
        }
        let within_66 = (value_2 & reads_back_13) & within;
        let within_67 = within & !within_66;
        if within_66 != 0 {
            self.crc.put(within_66, &self.crc.xor(&passed_word_7).linear(&LINEAR_0), changed);
        }
        if within_67 != 0 {
            let within_68 = value_14 & within_67;
            if within_68 != 0 {
                self.crc.put_number(within_68, 0xffffffff, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_compare_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_device_locked = self.device_locked;
        let old_target = self.target;
        let target_bit_1 = Planes::<8>::number(0x1).up(&old_target);
        let wide_vacant_2 = self.vacant.extended::<8>();
        let value_3 = old_target.below(&Planes::<3>::number(0x4));
        let scan_bank_4 = self.scan.bit(1);
        let last_scan_5 = self.scan.is_number(0x3);
        let best_bank_6 = self.best.bit(1);
        let best_slot_7 = self.best.bit(0);
        let value_8 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_9 = self.scan.is(&self.best);
        let scan_compares_10 = (value_8 & !value_9);
        let next_slot_11 = !scan_compares_10;
        let keeps_12 = best_bank_6 & self.failed_a | !best_bank_6 & self.failed_b;
        let renew_bank_13 = !best_bank_6;
        let renews_14 = !keeps_12;
        let value_15 = (next_slot_11 & (last_scan_5 & keeps_12));
        let value_16 = (next_slot_11 & (last_scan_5 & renews_14));
        let value_17 = best_bank_6 & self.good.bit(0) | !best_bank_6 & self.good.bit(2);
        let value_18 = best_bank_6 & self.good.bit(1) | !best_bank_6 & self.good.bit(3);
        let prefers_high_19 = best_bank_6 & self.valid.bit(0) | !best_bank_6 & self.valid.bit(2);
        let value_20 = best_bank_6 & self.valid.bit(1) | !best_bank_6 & self.valid.bit(3);
        let value_21 = choose(best_bank_6, within, || {
            !self.older_a
        }, || {
            let value_22 = (prefers_high_19 ^ value_20) & prefers_high_19 | !(prefers_high_19 ^ value_20) & self.older_b;
            value_22
        });
        let renew_slot_23 = (value_17 & (value_21 | !value_18));
        let value_24 = renew_slot_23 & !(value_18 | value_20) | !renew_slot_23 & !(value_17 | prefers_high_19);
        let value_25 = (renew_bank_13 & value_16);
        let value_26 = choose(value_15, within, || {
            let value_27 = choose(best_bank_6, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_28 = Planes::either(best_slot_7, &target_bit_1.or(&self.slots_a.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_a.extended::<8>())));
                value_28
            });
            value_27
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_29 = choose(value_15, within, || {
            let value_30 = choose(best_bank_6, within, || {
                let value_31 = Planes::either(best_slot_7, &target_bit_1.or(&self.slots_b.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_b.extended::<8>())));
                value_31
            }, || {
                self.slots_b.extended::<8>()
            });
            value_30
        }, || {
            self.slots_b.extended::<8>()
        });
        let wide_vacant_32 = target_bit_1.or(&wide_vacant_2);
        let value_33 = (value_3 & value_15);
        let value_34 = (value_16 & (value_24 & value_25));
        let value_35 = choose(value_16, within, || {
            let value_36 = choose((!value_16 & value_25), within, || {
                let value_37 = choose(value_15, within, || {
                    let value_38 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_32), &wide_vacant_32);
                    value_38
                }, || {
                    wide_vacant_2
                });
                target_bit_1.xor(&target_bit_1.or(&value_37))
            }, || {
                let value_39 = choose(value_15, within, || {
                    let value_40 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_32), &wide_vacant_32);
                    value_40
                }, || {
                    wide_vacant_2
                });
                value_39
            });
            value_36
        }, || {
            let value_41 = choose(value_15, within, || {
                let value_42 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_32), &wide_vacant_32);
                value_42
            }, || {
                wide_vacant_2
            });
            value_41
        });
        let value_43 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0);
        let value_44 = self.best.is_number(0x3);
        let scan_compares_45 = (value_43 & !value_44);
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_46 = last_scan_5 & within;
        if within_46 != 0 {
            let within_48 = !scan_compares_45 & within_46;
            if within_48 != 0 {
                let within_50 = keeps_12 & within_48;
                let within_51 = within_48 & !within_50;
                if within_50 != 0 {
                    let device_record_52 = !value_3;
                    let within_53 = value_3 & within_50;
                    let within_54 = within_50 & !within_53;
                    if within_53 != 0 {
                        let within_55 = !self.flags.bit(3) & within_53;
                        let within_56 = within_53 & !within_55;
                        if within_56 != 0 {
                            self.issued.put(within_56, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                        }
                        self.job.put(within_53, &Planes::<3>::number(0x0), changed);
                        self.target.put(within_53, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                    }
                    if within_54 != 0 {
                        let value_57 = !self.flags.bit(2);
                        let within_58 = value_57 & within_54;
                        let within_59 = within_54 & !within_58;
                        if within_59 != 0 {
                            self.lock_reason.put(within_59, &self.flags.part::<8>(16), changed);
                        }
                        put_bit(within_54, (old_device_locked | !value_57), &mut self.device_locked, changed);
                        put_bit(within_54, (self.lock_pending & value_57), &mut self.lock_pending, changed);
                    }
                    put_bit(within_50, (self.irq | device_record_52), &mut self.irq, changed);
                    put_bit(within_50, (self.ready | device_record_52), &mut self.ready, changed);
                }
                if within_51 != 0 {
                    put_bit(within_51, renew_bank_13, &mut self.bank, changed);
                    put_bit(within_51, renew_slot_23, &mut self.slot, changed);
                }
            }
        }
        let within_60 = value_8 & within;
        let within_61 = within & !within_60;
        if within_60 != 0 {
            let within_62 = value_9 & within_60;
            let within_63 = within_60 & !within_62;
            if within_62 != 0 {
                self.crc.put_number(within_62, 0xffffffff, changed);
            }
            if within_63 != 0 {
                let value_64 = Planes::either(self.scan.bit(0), &self.index.extended::<10>().or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&old_target.extended::<10>().up_by(7)));
                self.handshake.put(within_63, &Planes::<2>::number(0x1), changed);
                self.patience.put(within_63, &Planes::<7>::number(0x0), changed);
                self.address.put(within_63, &value_64, changed);
            }
        }
        if within_61 != 0 {
            self.crc.put_number(within_61, 0xffffffff, changed);
        }
        let within_65 = value_33 & within;
        let within_66 = within & !within_65;
        if within_65 != 0 {
            self.state.put(within_65, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_65, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_65, &Planes::<2>::number(0x0), changed);
        }
        if within_66 != 0 {
            let within_67 = last_scan_5 & within_66;
            if within_67 != 0 {
                let within_69 = renews_14 & within_67;
                if within_69 != 0 {
                    let within_71 = value_43 & within_69;
                    let within_72 = within_69 & !within_71;
                    if within_71 != 0 {
                        let within_73 = value_44 & within_71;
                        if within_73 != 0 {
                            self.leg.put(within_73, &Planes::<2>::number(0x0), changed);
                        }
                    }
                    if within_72 != 0 {
                        self.leg.put(within_72, &Planes::<2>::number(0x0), changed);
                    }
                }
            }
            let within_75 = value_8 & within_66;
            let within_76 = within_66 & !within_75;
            if within_75 != 0 {
                let within_77 = value_9 & within_75;
                if within_77 != 0 {
                    self.scan.put(within_77, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_76 != 0 {
                self.scan.put(within_76, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_79 = value_34 & within_66;
            let within_80 = within_66 & !within_79;
            if within_79 != 0 {
                self.state.put(within_79, &Planes::<8>::number(0x9c), changed);
            }
            if within_80 != 0 {
                let within_81 = value_16 & within_80;
                let within_82 = within_80 & !within_81;
                if within_81 != 0 {
                    let value_83 = Planes::either(best_bank_6, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_81, &value_83, changed);
                }
                if within_82 != 0 {
                    let within_84 = last_scan_5 & within_82;
                    if within_84 != 0 {
                        let within_86 = keeps_12 & within_84;
                        if within_86 != 0 {
                            let within_88 = scan_compares_45 & within_86;
                            let within_89 = within_86 & !within_88;
                            if within_89 != 0 {
                                let within_90 = value_3 & within_89;
                                let within_91 = within_89 & !within_90;
                                if within_91 != 0 {
                                    self.state.put(within_91, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_92 = self.looks & within;
        if within_92 != 0 {
            let within_94 = self.selected & within_92;
            if within_94 != 0 {
                let mut value_96: Words = Words::number(0x0);
                let subject_97 = self.looked_at;
                let mut rest_98 = within_94;
                while rest_98 != 0 {
                    let (within_99, value) = subject_97.alike(rest_98);
                    rest_98 &= !within_99;
                    value_96.take(within_99, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_94, &value_96, changed);
            }
        }
        let within_100 = value_34 & within;
        let within_101 = within & !within_100;
        if within_100 != 0 {
            self.index.put(within_100, &Planes::<5>::number(0x0), changed);
        }
        if within_101 != 0 {
            let within_102 = value_8 & within_101;
            let within_103 = within_101 & !within_102;
            if within_102 != 0 {
                let within_104 = value_9 & within_102;
                if within_104 != 0 {
                    self.index.put(within_104, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_103 != 0 {
                self.index.put(within_103, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_16 & !value_33), &mut self.window, changed);
        put_bit(within, (!scan_bank_4 & scan_compares_10), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_4 & scan_compares_10), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_26.part::<5>(0), changed);
        self.slots_b.put(within, &value_29.part::<5>(0), changed);
        self.vacant.put(within, &value_35.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_10), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_device_locked = self.device_locked;
        let target_bit_1 = Planes::<8>::number(0x1).up(&self.target);
        let wide_vacant_2 = self.vacant.extended::<8>();
        let value_3 = self.target.below(&Planes::<3>::number(0x4));
        let last_scan_4 = self.scan.is_number(0x3);
        let best_bank_5 = self.best.bit(1);
        let best_slot_6 = self.best.bit(0);
        let value_7 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_8 = self.scan.is(&self.best);
        let scan_compares_9 = (value_7 & !value_8);
        let keeps_10 = best_bank_5 & self.failed_a | !best_bank_5 & self.failed_b;
        let renew_bank_11 = !best_bank_5;
        let next_slot_12 = !scan_compares_9;
        let renews_13 = !keeps_10;
        let value_14 = (next_slot_12 & (last_scan_4 & keeps_10));
        let value_15 = (next_slot_12 & (last_scan_4 & renews_13));
        let value_16 = best_bank_5 & self.good.bit(0) | !best_bank_5 & self.good.bit(2);
        let value_17 = best_bank_5 & self.good.bit(1) | !best_bank_5 & self.good.bit(3);
        let prefers_high_18 = best_bank_5 & self.valid.bit(0) | !best_bank_5 & self.valid.bit(2);
        let value_19 = best_bank_5 & self.valid.bit(1) | !best_bank_5 & self.valid.bit(3);
        let value_20 = choose(best_bank_5, within, || {
            !self.older_a
        }, || {
            let value_21 = (prefers_high_18 ^ value_19) & prefers_high_18 | !(prefers_high_18 ^ value_19) & self.older_b;
            value_21
        });
        let renew_slot_22 = (value_16 & (value_20 | !value_17));
        let value_23 = renew_slot_22 & !(value_17 | value_19) | !renew_slot_22 & !(value_16 | prefers_high_18);
        let value_24 = (renew_bank_11 & value_15);
        let value_25 = choose(value_14, within, || {
            let value_26 = choose(best_bank_5, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_27 = Planes::either(best_slot_6, &target_bit_1.or(&self.slots_a.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_a.extended::<8>())));
                value_27
            });
            value_26
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_28 = choose(value_14, within, || {
            let value_29 = choose(best_bank_5, within, || {
                let value_30 = Planes::either(best_slot_6, &target_bit_1.or(&self.slots_b.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_b.extended::<8>())));
                value_30
            }, || {
                self.slots_b.extended::<8>()
            });
            value_29
        }, || {
            self.slots_b.extended::<8>()
        });
        let wide_vacant_31 = target_bit_1.or(&wide_vacant_2);
        let value_32 = (value_3 & value_14);
        let value_33 = (value_15 & (value_23 & value_24));
        let value_34 = choose(value_15, within, || {
            let value_35 = choose((!value_15 & value_24), within, || {
                let value_36 = choose(value_14, within, || {
                    let value_37 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_31), &wide_vacant_31);
                    value_37
                }, || {
                    wide_vacant_2
                });
                target_bit_1.xor(&target_bit_1.or(&value_36))
            }, || {
                let value_38 = choose(value_14, within, || {
                    let value_39 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_31), &wide_vacant_31);
                    value_39
                }, || {
                    wide_vacant_2
                });
                value_38
            });
            value_35
        }, || {
            let value_40 = choose(value_14, within, || {
                let value_41 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_31), &wide_vacant_31);
                value_41
            }, || {
                wide_vacant_2
            });
            value_40
        });
        let value_42 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0);
        let value_43 = self.best.is_number(0x3);
        let scan_compares_44 = (value_42 & !value_43);
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_45 = last_scan_4 & within;
        if within_45 != 0 {
            let within_47 = !scan_compares_44 & within_45;
            if within_47 != 0 {
                let within_49 = keeps_10 & within_47;
                let within_50 = within_47 & !within_49;
                if within_49 != 0 {
                    let device_record_51 = !value_3;
                    let within_52 = value_3 & within_49;
                    let within_53 = within_49 & !within_52;
                    if within_52 != 0 {
                        let within_54 = !self.flags.bit(3) & within_52;
                        let within_55 = within_52 & !within_54;
                        if within_55 != 0 {
                            self.issued.put(within_55, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                        }
                        self.job.put(within_52, &Planes::<3>::number(0x0), changed);
                        self.target.put(within_52, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                    }
                    if within_53 != 0 {
                        let value_56 = !self.flags.bit(2);
                        let within_57 = value_56 & within_53;
                        let within_58 = within_53 & !within_57;
                        if within_58 != 0 {
                            self.lock_reason.put(within_58, &self.flags.part::<8>(16), changed);
                        }
                        put_bit(within_53, (old_device_locked | !value_56), &mut self.device_locked, changed);
                        put_bit(within_53, (self.lock_pending & value_56), &mut self.lock_pending, changed);
                    }
                    put_bit(within_49, (self.irq | device_record_51), &mut self.irq, changed);
                    put_bit(within_49, (self.ready | device_record_51), &mut self.ready, changed);
                }
                if within_50 != 0 {
                    put_bit(within_50, renew_bank_11, &mut self.bank, changed);
                    put_bit(within_50, renew_slot_22, &mut self.slot, changed);
                }
            }
        }
        let within_59 = value_32 & within;
        let within_60 = within & !within_59;
        if within_59 != 0 {
            self.state.put(within_59, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_59, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_59, &Planes::<2>::number(0x0), changed);
        }
        if within_60 != 0 {
            let within_61 = last_scan_4 & within_60;
            if within_61 != 0 {
                let within_63 = renews_13 & within_61;
                if within_63 != 0 {
                    let within_65 = value_42 & within_63;
                    let within_66 = within_63 & !within_65;
                    if within_65 != 0 {
                        let within_67 = value_43 & within_65;
                        if within_67 != 0 {
                            self.leg.put(within_67, &Planes::<2>::number(0x0), changed);
                        }
                    }
                    if within_66 != 0 {
                        self.leg.put(within_66, &Planes::<2>::number(0x0), changed);
                    }
                }
            }
            let within_69 = value_7 & within_60;
            let within_70 = within_60 & !within_69;
            if within_69 != 0 {
                let within_71 = value_8 & within_69;
                if within_71 != 0 {
                    self.scan.put(within_71, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_70 != 0 {
                self.scan.put(within_70, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_73 = value_33 & within_60;
            let within_74 = within_60 & !within_73;
            if within_73 != 0 {
                self.state.put(within_73, &Planes::<8>::number(0x9c), changed);
            }
            if within_74 != 0 {
                let within_75 = value_15 & within_74;
                let within_76 = within_74 & !within_75;
                if within_75 != 0 {
                    let value_77 = Planes::either(best_bank_5, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_75, &value_77, changed);
                }
                if within_76 != 0 {
                    let within_78 = last_scan_4 & within_76;
                    if within_78 != 0 {
                        let within_80 = keeps_10 & within_78;
                        if within_80 != 0 {
                            let within_82 = scan_compares_44 & within_80;
                            let within_83 = within_80 & !within_82;
                            if within_83 != 0 {
                                let within_84 = value_3 & within_83;
                                let within_85 = within_83 & !within_84;
                                if within_85 != 0 {
                                    self.state.put(within_85, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_86 = value_7 & within;
        let within_87 = within & !within_86;
        if within_86 != 0 {
            let within_88 = value_8 & within_86;
            let within_89 = within_86 & !within_88;
            if within_88 != 0 {
                self.crc.put_number(within_88, 0xffffffff, changed);
            }
            if within_89 != 0 {
                self.handshake.put(within_89, &Planes::<2>::number(0x2), changed);
            }
        }
        if within_87 != 0 {
            self.crc.put_number(within_87, 0xffffffff, changed);
        }
        let within_90 = self.looks & within;
        if within_90 != 0 {
            let within_92 = self.selected & within_90;
            if within_92 != 0 {
                let mut value_94: Words = Words::number(0x0);
                let subject_95 = self.looked_at;
                let mut rest_96 = within_92;
                while rest_96 != 0 {
                    let (within_97, value) = subject_95.alike(rest_96);
                    rest_96 &= !within_97;
                    value_94.take(within_97, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_92, &value_94, changed);
            }
        }
        let within_98 = value_33 & within;
        let within_99 = within & !within_98;
        if within_98 != 0 {
            self.index.put(within_98, &Planes::<5>::number(0x0), changed);
        }
        if within_99 != 0 {
            let within_100 = value_7 & within_99;
            let within_101 = within_99 & !within_100;
            if within_100 != 0 {
                let within_102 = value_8 & within_100;
                if within_102 != 0 {
                    self.index.put(within_102, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_101 != 0 {
                self.index.put(within_101, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_15 & !value_32), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_25.part::<5>(0), changed);
        self.slots_b.put(within, &value_28.part::<5>(0), changed);
        self.vacant.put(within, &value_34.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_9), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_device_locked = self.device_locked;
        let target_bit_1 = Planes::<8>::number(0x1).up(&self.target);
        let wide_vacant_2 = self.vacant.extended::<8>();
        let value_3 = self.target.below(&Planes::<3>::number(0x4));
        let last_scan_4 = self.scan.is_number(0x3);
        let best_bank_5 = self.best.bit(1);
        let best_slot_6 = self.best.bit(0);
        let value_7 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_8 = self.scan.is(&self.best);
        let scan_compares_9 = (value_7 & !value_8);
        let value_10 = self.scan.bit(1) & pins.b_busy_i | !self.scan.bit(1) & pins.a_busy_i;
        let keeps_11 = best_bank_5 & self.failed_a | !best_bank_5 & self.failed_b;
        let renew_bank_12 = !best_bank_5;
        let next_slot_13 = !scan_compares_9;
        let renews_14 = !keeps_11;
        let value_15 = (next_slot_13 & (last_scan_4 & keeps_11));
        let value_16 = (next_slot_13 & (last_scan_4 & renews_14));
        let value_17 = best_bank_5 & self.good.bit(0) | !best_bank_5 & self.good.bit(2);
        let value_18 = best_bank_5 & self.good.bit(1) | !best_bank_5 & self.good.bit(3);
        let prefers_high_19 = best_bank_5 & self.valid.bit(0) | !best_bank_5 & self.valid.bit(2);
        let value_20 = best_bank_5 & self.valid.bit(1) | !best_bank_5 & self.valid.bit(3);
        let value_21 = choose(best_bank_5, within, || {
            !self.older_a
        }, || {
            let value_22 = (prefers_high_19 ^ value_20) & prefers_high_19 | !(prefers_high_19 ^ value_20) & self.older_b;
            value_22
        });
        let renew_slot_23 = (value_17 & (value_21 | !value_18));
        let value_24 = renew_slot_23 & !(value_18 | value_20) | !renew_slot_23 & !(value_17 | prefers_high_19);
        let value_25 = (renew_bank_12 & value_16);
        let value_26 = choose(value_15, within, || {
            let value_27 = choose(best_bank_5, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_28 = Planes::either(best_slot_6, &target_bit_1.or(&self.slots_a.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_a.extended::<8>())));
                value_28
            });
            value_27
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_29 = choose(value_15, within, || {
            let value_30 = choose(best_bank_5, within, || {
                let value_31 = Planes::either(best_slot_6, &target_bit_1.or(&self.slots_b.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_b.extended::<8>())));
                value_31
            }, || {
                self.slots_b.extended::<8>()
            });
            value_30
        }, || {
            self.slots_b.extended::<8>()
        });
        let wide_vacant_32 = target_bit_1.or(&wide_vacant_2);
        let value_33 = (value_16 & (value_24 & value_25));
        let value_34 = choose(value_16, within, || {
            let value_35 = choose((!value_16 & value_25), within, || {
                let value_36 = choose(value_15, within, || {
                    let value_37 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_32), &wide_vacant_32);
                    value_37
                }, || {
                    wide_vacant_2
                });
                target_bit_1.xor(&target_bit_1.or(&value_36))
            }, || {
                let value_38 = choose(value_15, within, || {
                    let value_39 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_32), &wide_vacant_32);
                    value_39
                }, || {
                    wide_vacant_2
                });
                value_38
            });
            value_35
        }, || {
            let value_40 = choose(value_15, within, || {
                let value_41 = Planes::either((self.failed_a | self.failed_b), &target_bit_1.xor(&wide_vacant_32), &wide_vacant_32);
                value_41
            }, || {
                wide_vacant_2
            });
            value_40
        });
        let value_42 = (value_3 & value_15);
        let value_43 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0);
        let value_44 = self.best.is_number(0x3);
        let scan_compares_45 = (value_43 & !value_44);
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (scan_compares_9 & !value_10)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_46 = last_scan_4 & within;
        if within_46 != 0 {
            let within_48 = !scan_compares_45 & within_46;
            if within_48 != 0 {
                let within_50 = keeps_11 & within_48;
                let within_51 = within_48 & !within_50;
                if within_50 != 0 {
                    let device_record_52 = !value_3;
                    let within_53 = value_3 & within_50;
                    let within_54 = within_50 & !within_53;
                    if within_53 != 0 {
                        let within_55 = !self.flags.bit(3) & within_53;
                        let within_56 = within_53 & !within_55;
                        if within_56 != 0 {
                            self.issued.put(within_56, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                        }
                        self.job.put(within_53, &Planes::<3>::number(0x0), changed);
                        self.target.put(within_53, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                    }
                    if within_54 != 0 {
                        let value_57 = !self.flags.bit(2);
                        let within_58 = value_57 & within_54;
                        let within_59 = within_54 & !within_58;
                        if within_59 != 0 {
                            self.lock_reason.put(within_59, &self.flags.part::<8>(16), changed);
                        }
                        put_bit(within_54, (old_device_locked | !value_57), &mut self.device_locked, changed);
                        put_bit(within_54, (self.lock_pending & value_57), &mut self.lock_pending, changed);
                    }
                    put_bit(within_50, (self.irq | device_record_52), &mut self.irq, changed);
                    put_bit(within_50, (self.ready | device_record_52), &mut self.ready, changed);
                }
                if within_51 != 0 {
                    put_bit(within_51, renew_bank_12, &mut self.bank, changed);
                    put_bit(within_51, renew_slot_23, &mut self.slot, changed);
                }
            }
        }
        let within_60 = value_42 & within;
        let within_61 = within & !within_60;
        if within_60 != 0 {
            self.state.put(within_60, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_60, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_60, &Planes::<2>::number(0x0), changed);
        }
        if within_61 != 0 {
            let within_62 = last_scan_4 & within_61;
            if within_62 != 0 {
                let within_64 = renews_14 & within_62;
                if within_64 != 0 {
                    let within_66 = value_43 & within_64;
                    let within_67 = within_64 & !within_66;
                    if within_66 != 0 {
                        let within_68 = value_44 & within_66;
                        if within_68 != 0 {
                            self.leg.put(within_68, &Planes::<2>::number(0x0), changed);
                        }
                    }
                    if within_67 != 0 {
                        self.leg.put(within_67, &Planes::<2>::number(0x0), changed);
                    }
                }
            }
            let within_70 = value_7 & within_61;
            let within_71 = within_61 & !within_70;
            if within_70 != 0 {
                let within_72 = value_8 & within_70;
                if within_72 != 0 {
                    self.scan.put(within_72, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_71 != 0 {
                self.scan.put(within_71, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_74 = value_33 & within_61;
            let within_75 = within_61 & !within_74;
            if within_74 != 0 {
                self.state.put(within_74, &Planes::<8>::number(0x9c), changed);
            }
            if within_75 != 0 {
                let within_76 = value_16 & within_75;
                let within_77 = within_75 & !within_76;
                if within_76 != 0 {
                    let value_78 = Planes::either(best_bank_5, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_76, &value_78, changed);
                }
                if within_77 != 0 {
                    let within_79 = last_scan_4 & within_77;
                    if within_79 != 0 {
                        let within_81 = keeps_11 & within_79;
                        if within_81 != 0 {
                            let within_83 = scan_compares_45 & within_81;
                            let within_84 = within_81 & !within_83;
                            if within_84 != 0 {
                                let within_85 = value_3 & within_84;
                                let within_86 = within_84 & !within_85;
                                if within_86 != 0 {
                                    self.state.put(within_86, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_87 = value_7 & within;
        let within_88 = within & !within_87;
        if within_87 != 0 {
            let within_89 = value_8 & within_87;
            let within_90 = within_87 & !within_89;
            if within_89 != 0 {
                self.crc.put_number(within_89, 0xffffffff, changed);
            }
            if within_90 != 0 {
                let value_91 = Planes::either(value_10, &Planes::<2>::number(0x3), &Planes::<2>::number(0x0));
                self.handshake.put(within_90, &value_91, changed);
            }
        }
        if within_88 != 0 {
            self.crc.put_number(within_88, 0xffffffff, changed);
        }
        let within_92 = self.looks & within;
        if within_92 != 0 {
            let within_94 = self.selected & within_92;
            if within_94 != 0 {
                let mut value_96: Words = Words::number(0x0);
                let subject_97 = self.looked_at;
                let mut rest_98 = within_94;
                while rest_98 != 0 {
                    let (within_99, value) = subject_97.alike(rest_98);
                    rest_98 &= !within_99;
                    value_96.take(within_99, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_94, &value_96, changed);
            }
        }
        let within_100 = value_33 & within;
        let within_101 = within & !within_100;
        if within_100 != 0 {
            self.index.put(within_100, &Planes::<5>::number(0x0), changed);
        }
        if within_101 != 0 {
            let within_102 = value_7 & within_101;
            let within_103 = within_101 & !within_102;
            if within_102 != 0 {
                let within_104 = value_8 & within_102;
                if within_104 != 0 {
                    self.index.put(within_104, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_103 != 0 {
                self.index.put(within_103, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_16 & !value_42), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_26.part::<5>(0), changed);
        self.slots_b.put(within, &value_29.part::<5>(0), changed);
        self.vacant.put(within, &value_34.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_9), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_selected = self.selected;
        let value_1 = !self.device_locked;
        let mut addend_2: Words = Words::number(0x0);
        let subject_3 = self.index;
        let mut rest_4 = within;
        while rest_4 != 0 {
            let (within_5, value) = subject_3.alike(rest_4);
            rest_4 &= !within_5;
            addend_2.take(within_5, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
                0xf => self.record_intent_date_key,
                0xe => self.record_intent_ascending_hi,
                0xd => self.record_intent_ascending_lo,
                0xc => self.record_intent_value,
                0xb => self.record_limit_hi,
                0xa => self.record_limit_lo,
                0x9 => self.record_generation,
                0x8 => self.record_piece_count,
                0x7 => self.record_control_sum_hi,
                0x6 => self.record_control_sum_lo,
                0x5 => self.record_descending_hi,
                0x4 => self.record_descending_lo,
                0x3 => self.record_ascending_hi,
                0x2 => self.record_ascending_lo,
                0x1 => self.record_flags,
                0x0 => self.record_licence,
                _ => Words::number(0x0),
            });
        }
        let target_bit_6 = Planes::<8>::number(0x1).up(&self.target);
        let wide_vacant_7 = self.vacant.extended::<8>();
        let value_8 = self.target.below(&Planes::<3>::number(0x4));
        let device_record_9 = !value_8;
        let scan_bank_10 = self.scan.bit(1);
        let last_scan_11 = self.scan.is_number(0x3);
        let best_bank_12 = self.best.bit(1);
        let best_slot_13 = self.best.bit(0);
        let value_14 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_15 = !value_14;
        let value_16 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_17 = self.scan.is(&self.best);
        let scan_compares_18 = !value_17;
        let scan_compares_19 = (value_16 & scan_compares_18);
        let value_20 = scan_bank_10 & pins.b_busy_i | !scan_bank_10 & pins.a_busy_i;
        let failed_21 = scan_bank_10 & pins.b_error_i | !scan_bank_10 & pins.a_error_i;
        let passed_word_22 = choose(scan_bank_10, within, || pins.b_data_i, || pins.a_data_i);
        let value_23 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_24 = !failed_21;
        let reads_back_25 = !value_20;
        let reads_back_26 = (done_24 & reads_back_25);
        let value_27 = value_20 & (pins.timebase_i & !value_23) | !value_20 & failed_21;
        let reads_back_28 = (scan_compares_19 & reads_back_26);
        let keeps_29 = best_bank_12 & self.failed_a | !best_bank_12 & self.failed_b;
        let renew_bank_30 = !best_bank_12;
        let differs_now_31 = (self.differs | !addend_2.is(&passed_word_22));
        let value_32 = self.crc.not().is(&passed_word_22);
        let value_33 = self.newest.is(&self.generation);
        let value_34 = ((differs_now_31 & value_32) & value_33);
        let value_35 = !value_34;
        let value_36 = (reads_back_28 & (at_last_word_15 & value_34));
        let value_37 = choose(reads_back_28, within, || {
            let value_38 = value_14 & !scan_compares_19 | !value_14 & (!scan_compares_19 | value_35);
            value_38
        }, || {
            !scan_compares_19
        });
        let value_39 = reads_back_28 & differs_now_31 | !reads_back_28 & self.differs;
        let value_40 = (value_37 & (last_scan_11 & keeps_29));
        let value_41 = (value_37 & (last_scan_11 & !keeps_29));
        let value_42 = best_bank_12 & self.good.bit(0) | !best_bank_12 & self.good.bit(2);
        let value_43 = best_bank_12 & self.good.bit(1) | !best_bank_12 & self.good.bit(3);
        let prefers_high_44 = best_bank_12 & self.valid.bit(0) | !best_bank_12 & self.valid.bit(2);
        let value_45 = best_bank_12 & self.valid.bit(1) | !best_bank_12 & self.valid.bit(3);
        let value_46 = choose(best_bank_12, within, || {
            !self.older_a
        }, || {
            let value_47 = (prefers_high_44 ^ value_45) & prefers_high_44 | !(prefers_high_44 ^ value_45) & self.older_b;
            value_47
        });
        let renew_slot_48 = (value_42 & (value_46 | !value_43));
        let value_49 = renew_slot_48 & !(value_43 | value_45) | !renew_slot_48 & !(value_42 | prefers_high_44);
        let value_50 = (renew_bank_30 & value_41);
        let value_51 = choose(value_40, within, || {
            let value_52 = choose(best_bank_12, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_53 = Planes::either(best_slot_13, &target_bit_6.or(&self.slots_a.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_a.extended::<8>())));
                value_53
            });
            value_52
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_54 = choose(value_40, within, || {
            let value_55 = choose(best_bank_12, within, || {
                let value_56 = Planes::either(best_slot_13, &target_bit_6.or(&self.slots_b.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_b.extended::<8>())));
                value_56
            }, || {
                self.slots_b.extended::<8>()
            });
            value_55
        }, || {
            self.slots_b.extended::<8>()
        });
        let wide_vacant_57 = target_bit_6.or(&wide_vacant_7);
        let value_58 = (value_36 | value_40);
        let value_59 = (value_41 & (value_49 & value_50));
        let value_60 = choose(value_41, within, || {
            let value_61 = choose((!value_41 & value_50), within, || {
                let value_62 = choose(value_40, within, || {
                    let value_63 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_57), &wide_vacant_57);
                    value_63
                }, || {
                    wide_vacant_7
                });
                target_bit_6.xor(&target_bit_6.or(&value_62))
            }, || {
                let value_64 = choose(value_40, within, || {
                    let value_65 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_57), &wide_vacant_57);
                    value_65
                }, || {
                    wide_vacant_7
                });
                value_64
            });
            value_61
        }, || {
            let value_66 = choose(value_40, within, || {
                let value_67 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_57), &wide_vacant_57);
                value_67
            }, || {
                wide_vacant_7
            });
            value_66
        });
        let value_68 = (value_8 & value_58);
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (scan_compares_19 & value_27)) | (value_1 & (device_record_9 & value_36))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_69 = last_scan_11 & within;
        if within_69 != 0 {
            let scan_compares_71 = (!self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0) & !self.best.is_number(0x3));
            let value_72 = choose((scan_compares_71 & (!pins.b_error_i & !pins.b_busy_i)), within_69, || {
                let value_73 = value_14 & !scan_compares_71 | !value_14 & (value_35 | !scan_compares_71);
                value_73
            }, || {
                !scan_compares_71
            });
            let within_74 = value_72 & within_69;
            if within_74 != 0 {
                let within_76 = keeps_29 & within_74;
                let within_77 = within_74 & !within_76;
                if within_76 != 0 {
                    let within_78 = value_8 & within_76;
                    let within_79 = within_76 & !within_78;
                    if within_78 != 0 {
                        let within_80 = !self.flags.bit(3) & within_78;
                        let within_81 = within_78 & !within_80;
                        if within_81 != 0 {
                            self.issued.put(within_81, &target_bit_6.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                        }
                    }
                    if within_79 != 0 {
                        let value_82 = !self.flags.bit(2);
                        let within_83 = value_82 & within_79;
                        let within_84 = within_79 & !within_83;
                        if within_84 != 0 {
                            self.lock_reason.put(within_84, &self.flags.part::<8>(16), changed);
                        }
                        put_bit(within_79, (self.device_locked | !value_82), &mut self.device_locked, changed);
                        put_bit(within_79, (self.lock_pending & value_82), &mut self.lock_pending, changed);
                    }
                }
                if within_77 != 0 {
                    put_bit(within_77, renew_bank_30, &mut self.bank, changed);
                    put_bit(within_77, renew_slot_48, &mut self.slot, changed);
                }
            }
        }
        let within_85 = value_16 & within;
        if within_85 != 0 {
            let within_87 = scan_compares_18 & within_85;
            if within_87 != 0 {
                let within_89 = done_24 & within_87;
                if within_89 != 0 {
                    let within_91 = value_8 & within_89;
                    if within_91 != 0 {
                        let within_93 = at_last_word_15 & within_91;
                        if within_93 != 0 {
                            let within_95 = reads_back_25 & within_93;
                            if within_95 != 0 {
                                let within_97 = differs_now_31 & within_95;
                                if within_97 != 0 {
                                    let within_99 = value_32 & within_97;
                                    if within_99 != 0 {
                                        let within_101 = value_33 & within_99;
                                        if within_101 != 0 {
                                            put_bit(within_101, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                                            self.unusable.put(within_101, &target_bit_6.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_103 = value_20 & within_89;
                    let within_104 = within_89 & !within_103;
                    if within_104 != 0 {
                        let within_105 = self.index.is_number(0x9) & within_104;
                        if within_105 != 0 {
                            self.generation.put(within_105, &passed_word_22, changed);
                        }
                    }
                }
            }
            let within_107 = value_17 & within_85;
            let within_108 = within_85 & !within_107;
            if within_108 != 0 {
                let within_109 = value_20 & within_108;
                if within_109 != 0 {
                    let within_111 = pins.timebase_i & within_109;
                    if within_111 != 0 {
                        let within_113 = value_23 & within_111;
                        if within_113 != 0 {
                            self.patience.put(within_113, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                        }
                    }
                }
                let within_115 = (reads_back_26 | value_27) & within_108;
                if within_115 != 0 {
                    self.handshake.put(within_115, &Planes::<2>::number(0x0), changed);
                }
            }
        }
        let within_117 = value_68 & within;
        let within_118 = within & !within_117;
        if within_117 != 0 {
            self.state.put(within_117, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_117, &Planes::<2>::number(0x0), changed);
            self.job.put(within_117, &Planes::<3>::number(0x0), changed);
            self.target.put(within_117, &self.target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_117, &Planes::<2>::number(0x0), changed);
        }
        if within_118 != 0 {
            let within_119 = value_37 & within_118;
            if within_119 != 0 {
                let within_121 = last_scan_11 & within_119;
                if within_121 != 0 {
                    let within_123 = keeps_29 & within_121;
                    let within_124 = within_121 & !within_123;
                    if within_124 != 0 {
                        self.leg.put(within_124, &Planes::<2>::number(0x0), changed);
                    }
                }
                self.scan.put(within_119, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_125 = value_59 & within_118;
            let within_126 = within_118 & !within_125;
            if within_125 != 0 {
                self.state.put(within_125, &Planes::<8>::number(0x9c), changed);
            }
            if within_126 != 0 {
                let within_127 = value_41 & within_126;
                let within_128 = within_126 & !within_127;
                if within_127 != 0 {
                    let value_129 = Planes::either(best_bank_12, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_127, &value_129, changed);
                }
                if within_128 != 0 {
                    let within_130 = value_58 & within_128;
                    if within_130 != 0 {
                        let within_132 = value_8 & within_130;
                        let within_133 = within_130 & !within_132;
                        if within_133 != 0 {
                            self.state.put(within_133, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
            }
        }
        let within_134 = value_58 & within;
        if within_134 != 0 {
            put_bit(within_134, (self.irq | device_record_9), &mut self.irq, changed);
            put_bit(within_134, (self.ready | device_record_9), &mut self.ready, changed);
        }
        let within_136 = self.looks & within;
        if within_136 != 0 {
            let within_138 = old_selected & within_136;
            if within_138 != 0 {
                let mut value_140: Words = Words::number(0x0);
                let subject_141 = self.looked_at;
                let mut rest_142 = within_138;
                while rest_142 != 0 {
                    let (within_143, value) = subject_141.alike(rest_142);
                    rest_142 &= !within_143;
                    value_140.take(within_143, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_138, &value_140, changed);
            }
        }
        let within_144 = (value_14 & reads_back_28) & within;
        let within_145 = within & !within_144;
        if within_144 != 0 {
            self.crc.put(within_144, &self.crc.xor(&passed_word_22).linear(&LINEAR_0), changed);
        }
        if within_145 != 0 {
            let within_146 = value_37 & within_145;
            if within_146 != 0 {
                self.crc.put_number(within_146, 0xffffffff, changed);
            }
        }
        let within_148 = value_59 & within;
        let within_149 = within & !within_148;
        if within_148 != 0 {
            self.index.put(within_148, &Planes::<5>::number(0x0), changed);
        }
        if within_149 != 0 {
            let within_150 = value_37 & within_149;
            let within_151 = within_149 & !within_150;
            if within_150 != 0 {
                self.index.put(within_150, &Planes::<5>::number(0x0), changed);
            }
            if within_151 != 0 {
                let within_152 = value_16 & within_151;
                if within_152 != 0 {
                    let within_154 = scan_compares_18 & within_152;
                    if within_154 != 0 {
                        let within_156 = done_24 & within_154;
                        if within_156 != 0 {
                            let within_158 = value_20 & within_156;
                            let within_159 = within_156 & !within_158;
                            if within_159 != 0 {
                                let within_160 = value_14 & within_159;
                                if within_160 != 0 {
                                    self.index.put(within_160, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, (value_41 & !value_68), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_51.part::<5>(0), changed);
        self.slots_b.put(within, &value_54.part::<5>(0), changed);
        self.vacant.put(within, &value_60.part::<5>(0), changed);
        put_bit(within, (value_39 & !value_37), &mut self.differs, changed);
        left
    }

    fn in_alone_load_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let mut value_1: Planes<4> = Planes::<4>::number(0x0);
        let subject_2 = self.job;
        let mut rest_3 = within;
        while rest_3 != 0 {
            let (within_4, value) = subject_2.alike(rest_3);
            rest_3 &= !within_4;
            value_1.take(within_4, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_5 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_4, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_6 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_6
                    });
                    value_5
                }
            });
        }
        let value_7 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_8 = self.looks & within;
        if within_8 != 0 {
            let within_10 = self.selected & within_8;
            if within_10 != 0 {
                let mut value_12: Words = Words::number(0x0);
                let subject_13 = self.looked_at;
                let mut rest_14 = within_10;
                while rest_14 != 0 {
                    let (within_15, value) = subject_13.alike(rest_14);
                    rest_14 &= !within_15;
                    value_12.take(within_15, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_10, &value_12, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_7, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_1, changed);
        left
    }

    fn in_alone_load_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let mut value_1: Planes<4> = Planes::<4>::number(0x0);
        let subject_2 = self.job;
        let mut rest_3 = within;
        while rest_3 != 0 {
            let (within_4, value) = subject_2.alike(rest_3);
            rest_3 &= !within_4;
            value_1.take(within_4, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_5 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_4, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_6 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_6
                    });
                    value_5
                }
            });
        }
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_7 = self.looks & within;
        if within_7 != 0 {
            let within_9 = self.selected & within_7;
            if within_9 != 0 {
                let mut value_11: Words = Words::number(0x0);
                let subject_12 = self.looked_at;
                let mut rest_13 = within_9;
                while rest_13 != 0 {
                    let (within_14, value) = subject_12.alike(rest_13);
                    rest_13 &= !within_14;
                    value_11.take(within_14, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_9, &value_11, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_1, changed);
        left
    }

    fn in_alone_load_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let mut value_1: Planes<4> = Planes::<4>::number(0x0);
        let subject_2 = self.job;
        let mut rest_3 = within;
        while rest_3 != 0 {
            let (within_4, value) = subject_2.alike(rest_3);
            rest_3 &= !within_4;
            value_1.take(within_4, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_5 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_4, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_6 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_6
                    });
                    value_5
                }
            });
        }
        let value_7 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_7) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_8 = self.looks & within;
        if within_8 != 0 {
            let within_10 = self.selected & within_8;
            if within_10 != 0 {
                let mut value_12: Words = Words::number(0x0);
                let subject_13 = self.looked_at;
                let mut rest_14 = within_10;
                while rest_14 != 0 {
                    let (within_15, value) = subject_13.alike(rest_14);
                    rest_14 &= !within_15;
                    value_12.take(within_15, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_10, &value_12, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_1, changed);
        left
    }

    fn in_alone_load_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_again = self.again;
        let old_selected = self.selected;
        let for_recovery_1 = self.job.is_number(0x0);
        let mut value_2: Planes<4> = Planes::<4>::number(0x0);
        let subject_3 = self.job;
        let mut rest_4 = within;
        while rest_4 != 0 {
            let (within_5, value) = subject_3.alike(rest_4);
            rest_4 &= !within_5;
            value_2.take(within_5, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_6 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_5, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_7 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_7
                    });
                    value_6
                }
            });
        }
        let value_8 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_9 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_10 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_11 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_12 = !failed_9;
        let reads_back_13 = !value_8;
        let reads_back_14 = (done_12 & reads_back_13);
        let value_15 = value_8 & (pins.timebase_i & !value_11) | !value_8 & failed_9;
        let fetches_16 = value_10.is_number(0x5a3c96e1);
        let not_here_17 = (reads_back_14 & !(reads_back_14 & fetches_16));
        let value_18 = !for_recovery_1;
        let value_19 = (not_here_17 & ((old_again & self.job.is_number(0x1)) & value_18));
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_15) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_20 = done_12 & within;
        if within_20 != 0 {
            let within_22 = reads_back_13 & within_20;
            if within_22 != 0 {
                let target_bit_24 = Planes::<8>::number(0x1).up(&self.target);
                let value_25 = self.target.below(&Planes::<3>::number(0x4));
                let within_26 = fetches_16 & within_22;
                let within_27 = within_22 & !within_26;
                if within_26 != 0 {
                    self.index.put(within_26, &Planes::<5>::number(0x0), changed);
                    self.crc.put_number(within_26, 0xffffffff, changed);
                }
                if within_27 != 0 {
                    let within_28 = for_recovery_1 & within_27;
                    let within_29 = within_27 & !within_28;
                    if within_29 != 0 {
                        let within_30 = old_again & within_29;
                        let within_31 = within_29 & !within_30;
                        if within_30 != 0 {
                            put_bit(within_30, (self.lock_pending & value_25), &mut self.lock_pending, changed);
                            put_bit(within_30, (self.printed_pending & !self.job.is_number(0x3)), &mut self.printed_pending, changed);
                        }
                        if within_31 != 0 {
                            let value_32 = self.bank & !target_bit_24.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_24.and(&self.slots_b.extended::<8>()).is_number(0x0);
                            put_bit(within_31, !self.bank, &mut self.bank, changed);
                            put_bit(within_31, value_32, &mut self.slot, changed);
                        }
                    }
                    put_bit(within_27, (old_again | value_18), &mut self.again, changed);
                }
                let within_33 = !fetches_16 & within_22;
                if within_33 != 0 {
                    let subject_35 = self.job;
                    let mut rest_36 = within_33;
                    while rest_36 != 0 {
                        let (within_37, value) = subject_35.alike(rest_36);
                        rest_36 &= !within_37;
                        match value {
                            0x0 => {
                                self.leg.put(within_37, &Planes::<2>::number(0x0), changed);
                                self.scan.put(within_37, &Planes::<2>::number(0x0), changed);
                            }
                            0x1 => {
                                let within_38 = old_again & within_37;
                                if within_38 != 0 {
                                    self.result.put(within_38, &Planes::<8>::number(0x5), changed);
                                }
                            }
                            _ => {
                            }
                        }
                    }
                    let within_40 = old_again & within_33;
                    if within_40 != 0 {
                        let within_42 = value_25 & within_40;
                        if within_42 != 0 {
                            let within_44 = for_recovery_1 & within_42;
                            let within_45 = within_42 & !within_44;
                            if within_45 != 0 {
                                put_bit(within_45, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                                self.unusable.put(within_45, &target_bit_24.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                    }
                }
            }
            let within_46 = value_8 & within_20;
            let within_47 = within_20 & !within_46;
            if within_47 != 0 {
                self.handshake.put(within_47, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_48 = self.looks & within;
        if within_48 != 0 {
            let within_50 = old_selected & within_48;
            if within_50 != 0 {
                let mut value_52: Words = Words::number(0x0);
                let subject_53 = self.looked_at;
                let mut rest_54 = within_50;
                while rest_54 != 0 {
                    let (within_55, value) = subject_53.alike(rest_54);
                    rest_54 &= !within_55;
                    value_52.take(within_55, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_50, &value_52, changed);
            }
        }
        let within_56 = value_8 & within;
        if within_56 != 0 {
            let within_58 = pins.timebase_i & within_56;
            if within_58 != 0 {
                let within_60 = value_11 & within_58;
                if within_60 != 0 {
                    self.patience.put(within_60, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_62 = (for_recovery_1 & not_here_17) & within;
        let within_63 = within & !within_62;
        if within_62 != 0 {
            self.state.put(within_62, &Planes::<8>::number(0x63), changed);
        }
        if within_63 != 0 {
            let within_64 = not_here_17 & within_63;
            let within_65 = within_63 & !within_64;
            if within_64 != 0 {
                let within_66 = for_recovery_1 & within_64;
                let within_67 = within_64 & !within_66;
                if within_67 != 0 {
                    let within_68 = old_again & within_67;
                    if within_68 != 0 {
                        self.state.put(within_68, &Planes::<8>::number(0xb1), changed);
                    }
                }
            }
            if within_65 != 0 {
                let within_70 = done_12 & within_65;
                if within_70 != 0 {
                    let within_72 = reads_back_13 & within_70;
                    if within_72 != 0 {
                        let within_74 = fetches_16 & within_72;
                        if within_74 != 0 {
                            self.state.put(within_74, &Planes::<8>::number(0x78), changed);
                        }
                    }
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.irq | value_19), &mut self.irq, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_19), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_2, changed);
        left
    }

    fn in_alone_fetch_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_1, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_fetch_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.looks & within;
        if within_1 != 0 {
            let within_3 = self.selected & within_1;
            if within_3 != 0 {
                let mut value_5: Words = Words::number(0x0);
                let subject_6 = self.looked_at;
                let mut rest_7 = within_3;
                while rest_7 != 0 {
                    let (within_8, value) = subject_6.alike(rest_7);
                    rest_7 &= !within_8;
                    value_5.take(within_8, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_3, &value_5, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_fetch_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_1) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_fetch_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_again = self.again;
        let old_flags = self.flags;
        let old_record_ascending_hi = self.record_ascending_hi;
        let old_record_ascending_lo = self.record_ascending_lo;
        let old_record_booked_date_key = self.record_booked_date_key;
        let old_record_booked_value = self.record_booked_value;
        let old_record_check = self.record_check;
        let old_record_control_sum_hi = self.record_control_sum_hi;
        let old_record_control_sum_lo = self.record_control_sum_lo;
        let old_record_descending_hi = self.record_descending_hi;
        let old_record_descending_lo = self.record_descending_lo;
        let old_record_flags = self.record_flags;
        let old_record_generation = self.record_generation;
        let old_record_intent_ascending_hi = self.record_intent_ascending_hi;
        let old_record_intent_ascending_lo = self.record_intent_ascending_lo;
        let old_record_intent_date_key = self.record_intent_date_key;
        let old_record_intent_value = self.record_intent_value;
        let old_record_licence = self.record_licence;
        let old_record_limit_hi = self.record_limit_hi;
        let old_record_limit_lo = self.record_limit_lo;
        let old_record_piece_count = self.record_piece_count;
        let old_selected_set = self.selected_set;
        let for_recovery_1 = self.job.is_number(0x0);
        let for_command_2 = self.job.is_number(0x1);
        let for_printed_3 = self.job.is_number(0x3);
        let value_4 = self.target.below(&Planes::<3>::number(0x4));
        let value_5 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_6 = !value_5;
        let value_7 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_8 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let stored_word_9 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_10 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_11 = !failed_8;
        let reads_back_12 = !value_7;
        let reads_back_13 = (done_11 & reads_back_12);
        let value_14 = value_7 & (pins.timebase_i & !value_10) | !value_7 & failed_8;
        let loaded_15 = self.crc.not().is(&stored_word_9);
        let not_here_16 = !loaded_15;
        let value_17 = (reads_back_13 & (at_last_word_6 & loaded_15));
        let value_18 = (reads_back_13 & (at_last_word_6 & not_here_16));
        let value_19 = !for_recovery_1;
        let value_20 = (self.job.is_number(0x4) | (for_command_2 & self.action.is_number(0xd)));
        let value_21 = !value_20;
        let value_22 = !for_printed_3;
        let value_23 = (value_17 & (for_printed_3 & value_19));
        let value_24 = (value_17 & (value_19 & (value_20 & value_22)));
        let value_25 = choose(value_17, within, || {
            let mut value_26: Mask = 0;
            let subject_27 = self.job;
            let mut rest_28 = within;
            while rest_28 != 0 {
                let (within_29, value) = subject_27.alike(rest_28);
                rest_28 &= !within_29;
                value_26.take(within_29, &match value {
                    0x0 => self.home,
                    0x3 => self.home,
                    _ => (self.home | value_21),
                });
            }
            value_26
        }, || {
            self.home
        });
        let value_30 = choose(value_18, within, || {
            let value_31 = choose(for_recovery_1, within, || {
                (value_17 & (value_19 & ((for_command_2 & value_21) & value_22)))
            }, || {
                let value_32 = old_again & (for_command_2 | (value_17 & (value_19 & ((for_command_2 & value_21) & value_22)))) | !old_again & (value_17 & (value_19 & ((for_command_2 & value_21) & value_22)));
                value_32
            });
            value_31
        }, || {
            (value_17 & (value_19 & ((for_command_2 & value_21) & value_22)))
        });
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_14) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_33 = done_11 & within;
        if within_33 != 0 {
            let within_35 = value_7 & within_33;
            let within_36 = within_33 & !within_35;
            if within_36 != 0 {
                let value_37 = choose(reads_back_13, within_36, || stored_word_9, || Words::number(0x0));
                let subject_38 = self.index;
                let mut rest_39 = within_36;
                while rest_39 != 0 {
                    let (within_40, value) = subject_38.alike(rest_39);
                    rest_39 &= !within_40;
                    match value {
                        0x0 => {
                            self.record_licence.put(within_40, &value_37, changed);
                        }
                        0x1 => {
                            self.flags.put(within_40, &value_37.cut(0, 24), changed);
                            self.record_flags.put(within_40, &value_37, changed);
                        }
                        0x2 => {
                            self.record_ascending_lo.put(within_40, &value_37, changed);
                        }
                        0x3 => {
                            self.record_ascending_hi.put(within_40, &value_37, changed);
                        }
                        0x4 => {
                            put_bit(within_40, !stored_word_9.is_number(0x0), &mut self.funded, changed);
                            self.record_descending_lo.put(within_40, &value_37, changed);
                        }
                        0x5 => {
                            put_bit(within_40, (self.funded | !stored_word_9.is_number(0x0)), &mut self.funded, changed);
                            self.record_descending_hi.put(within_40, &value_37, changed);
                        }
                        0x6 => {
                            self.record_control_sum_lo.put(within_40, &value_37, changed);
                        }
                        0x7 => {
                            self.record_control_sum_hi.put(within_40, &value_37, changed);
                        }
                        0x8 => {
                            put_bit(within_40, stored_word_9.is_number(0xffffffff), &mut self.count_end, changed);
                            self.record_piece_count.put(within_40, &value_37, changed);
                        }
                        0x9 => {
                            put_bit(within_40, stored_word_9.is_number(0xffffffff), &mut self.generation_end, changed);
                            put_bit(within_40, !value_37.below(&Words::number(0xfffffffe)), &mut self.generation_near, changed);
                            self.record_generation.put(within_40, &value_37, changed);
                        }
                        0xa => {
                            self.record_limit_lo.put(within_40, &value_37, changed);
                        }
                        0xb => {
                            self.record_limit_hi.put(within_40, &value_37, changed);
                        }
                        0xc => {
                            self.record_intent_value.put(within_40, &value_37, changed);
                        }
                        0xd => {
                            self.record_intent_ascending_lo.put(within_40, &value_37, changed);
                        }
                        0xe => {
                            self.record_intent_ascending_hi.put(within_40, &value_37, changed);
                        }
                        0xf => {
                            self.record_intent_date_key.put(within_40, &value_37, changed);
                        }
                        0x10 => {
                            self.record_booked_value.put(within_40, &value_37, changed);
                        }
                        0x11 => {
                            self.record_booked_date_key.put(within_40, &value_37, changed);
                        }
                        0x12 => {
                            put_bit(within_40, ALL, &mut self.filled, changed);
                            self.record_check.put(within_40, &value_37, changed);
                        }
                        _ => {
                        }
                    }
                }
                self.handshake.put(within_36, &Planes::<2>::number(0x0), changed);
            }
            let within_41 = at_last_word_6 & within_33;
            if within_41 != 0 {
                let within_43 = reads_back_12 & within_41;
                if within_43 != 0 {
                    let target_bit_45 = Planes::<8>::number(0x1).up(&self.target);
                    let within_46 = loaded_15 & within_43;
                    let within_47 = within_43 & !within_46;
                    if within_46 != 0 {
                        let subject_48 = self.job;
                        let mut rest_49 = within_46;
                        while rest_49 != 0 {
                            let (within_50, value) = subject_48.alike(rest_49);
                            rest_49 &= !within_50;
                            match value {
                                0x0 => {
                                }
                                0x3 => {
                                    self.rival_at.put(within_50, &Planes::<5>::number(0xc), changed);
                                }
                                _ => {
                                    let within_51 = value_20 & within_50;
                                    let within_52 = within_50 & !within_51;
                                    if within_52 != 0 {
                                        let within_53 = for_command_2 & within_52;
                                        if within_53 != 0 {
                                            self.selected_set.put(within_53, &self.target, changed);
                                        }
                                    }
                                }
                            }
                        }
                        put_bit(within_46, (self.differs & value_19), &mut self.differs, changed);
                    }
                    if within_47 != 0 {
                        let within_55 = for_recovery_1 & within_47;
                        let within_56 = within_47 & !within_55;
                        if within_56 != 0 {
                            let within_57 = old_again & within_56;
                            let within_58 = within_56 & !within_57;
                            if within_57 != 0 {
                                put_bit(within_57, (self.lock_pending & value_4), &mut self.lock_pending, changed);
                                put_bit(within_57, (self.printed_pending & value_22), &mut self.printed_pending, changed);
                            }
                            if within_58 != 0 {
                                let value_59 = self.bank & !target_bit_45.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_45.and(&self.slots_b.extended::<8>()).is_number(0x0);
                                put_bit(within_58, !self.bank, &mut self.bank, changed);
                                put_bit(within_58, value_59, &mut self.slot, changed);
                            }
                        }
                        put_bit(within_47, (old_again | value_19), &mut self.again, changed);
                    }
                    let within_60 = not_here_16 & within_43;
                    if within_60 != 0 {
                        let within_62 = for_recovery_1 & within_60;
                        if within_62 != 0 {
                            self.leg.put(within_62, &Planes::<2>::number(0x0), changed);
                        }
                        let within_64 = old_again & within_60;
                        if within_64 != 0 {
                            let within_66 = value_4 & within_64;
                            if within_66 != 0 {
                                let within_68 = for_recovery_1 & within_66;
                                let within_69 = within_66 & !within_68;
                                if within_69 != 0 {
                                    self.unusable.put(within_69, &target_bit_45.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_70 = value_24 & within;
        let within_71 = within & !within_70;
        if within_70 != 0 {
            self.index.put(within_70, &Planes::<5>::number(0x0), changed);
            self.augend_at.put(within_70, &Planes::<5>::number(0x2), changed);
            self.crc.put_number(within_70, 0xffffffff, changed);
        }
        if within_71 != 0 {
            let within_72 = value_23 & within_71;
            let within_73 = within_71 & !within_72;
            if within_72 != 0 {
                let value_74 = Planes::either(!old_flags.bit(1), &Planes::<5>::number(0xa), &Planes::<5>::number(0x6));
                self.index.put(within_72, &Planes::<5>::number(0x0), changed);
                self.augend_at.put(within_72, &value_74, changed);
            }
            if within_73 != 0 {
                let within_75 = value_17 & within_73;
                let within_76 = within_73 & !within_75;
                if within_75 != 0 {
                    let within_77 = for_recovery_1 & within_75;
                    if within_77 != 0 {
                        self.index.put(within_77, &Planes::<5>::number(0x0), changed);
                    }
                }
                if within_76 != 0 {
                    let within_79 = done_11 & within_76;
                    if within_79 != 0 {
                        let within_81 = value_7 & within_79;
                        let within_82 = within_79 & !within_81;
                        if within_82 != 0 {
                            let within_83 = value_5 & within_82;
                            if within_83 != 0 {
                                self.index.put(within_83, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                            }
                        }
                    }
                }
            }
            let within_85 = (value_5 & reads_back_13) & within_71;
            let within_86 = within_71 & !within_85;
            if within_85 != 0 {
                self.crc.put(within_85, &self.crc.xor(&stored_word_9).linear(&LINEAR_0), changed);
            }
            if within_86 != 0 {
                let within_87 = at_last_word_6 & within_86;
                if within_87 != 0 {
                    let within_89 = done_11 & within_87;
                    if within_89 != 0 {
                        let within_91 = reads_back_12 & within_89;
                        if within_91 != 0 {
                            let within_93 = loaded_15 & within_91;
                            if within_93 != 0 {
                                let within_95 = for_recovery_1 & within_93;
                                if within_95 != 0 {
                                    self.crc.put_number(within_95, 0xffffffff, changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_97 = (for_recovery_1 & value_18) & within;
        let within_98 = within & !within_97;
        if within_97 != 0 {
            self.state.put(within_97, &Planes::<8>::number(0x63), changed);
            self.scan.put(within_97, &Planes::<2>::number(0x0), changed);
        }
        if within_98 != 0 {
            let within_99 = at_last_word_6 & within_98;
            if within_99 != 0 {
                let within_101 = done_11 & within_99;
                if within_101 != 0 {
                    let within_103 = reads_back_12 & within_101;
                    if within_103 != 0 {
                        let within_105 = loaded_15 & within_103;
                        if within_105 != 0 {
                            let subject_107 = self.job;
                            let mut rest_108 = within_105;
                            while rest_108 != 0 {
                                let (within_109, value) = subject_107.alike(rest_108);
                                rest_108 &= !within_109;
                                match value {
                                    0x0 => {
                                        self.scan.put(within_109, &Planes::<2>::number(0x0), changed);
                                    }
                                    0x3 => {
                                    }
                                    _ => {
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_110 = value_24 & within_98;
            let within_111 = within_98 & !within_110;
            if within_110 != 0 {
                self.state.put(within_110, &Planes::<8>::number(0xaa), changed);
            }
            if within_111 != 0 {
                let within_112 = value_23 & within_111;
                let within_113 = within_111 & !within_112;
                if within_112 != 0 {
                    self.state.put(within_112, &Planes::<8>::number(0xc9), changed);
                }
                if within_113 != 0 {
                    let within_114 = value_18 & within_113;
                    let within_115 = within_113 & !within_114;
                    if within_114 != 0 {
                        let within_116 = for_recovery_1 & within_114;
                        let within_117 = within_114 & !within_116;
                        if within_117 != 0 {
                            let value_118 = Planes::either(old_again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                            self.state.put(within_117, &value_118, changed);
                        }
                    }
                    if within_115 != 0 {
                        let within_119 = at_last_word_6 & within_115;
                        if within_119 != 0 {
                            let within_121 = done_11 & within_119;
                            if within_121 != 0 {
                                let within_123 = reads_back_12 & within_121;
                                if within_123 != 0 {
                                    let within_125 = loaded_15 & within_123;
                                    if within_125 != 0 {
                                        let subject_127 = self.job;
                                        let mut rest_128 = within_125;
                                        while rest_128 != 0 {
                                            let (within_129, value) = subject_127.alike(rest_128);
                                            rest_128 &= !within_129;
                                            match value {
                                                0x0 => {
                                                    self.state.put(within_129, &Planes::<8>::number(0x36), changed);
                                                }
                                                0x3 => {
                                                }
                                                _ => {
                                                    let within_130 = value_20 & within_129;
                                                    let within_131 = within_129 & !within_130;
                                                    if within_131 != 0 {
                                                        self.state.put(within_131, &Planes::<8>::number(0xb1), changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_132 = self.looks & within;
        if within_132 != 0 {
            let within_134 = self.selected & within_132;
            if within_134 != 0 {
                let mut value_136: Words = Words::number(0x0);
                let subject_137 = self.looked_at;
                let mut rest_138 = within_134;
                while rest_138 != 0 {
                    let (within_139, value) = subject_137.alike(rest_138);
                    rest_138 &= !within_139;
                    value_136.take(within_139, &match value {
                        0x12 => old_record_check,
                        0x11 => old_record_booked_date_key,
                        0x10 => old_record_booked_value,
                        0xf => old_record_intent_date_key,
                        0xe => old_record_intent_ascending_hi,
                        0xd => old_record_intent_ascending_lo,
                        0xc => old_record_intent_value,
                        0xb => old_record_limit_hi,
                        0xa => old_record_limit_lo,
                        0x9 => old_record_generation,
                        0x8 => old_record_piece_count,
                        0x7 => old_record_control_sum_hi,
                        0x6 => old_record_control_sum_lo,
                        0x5 => old_record_descending_hi,
                        0x4 => old_record_descending_lo,
                        0x3 => old_record_ascending_hi,
                        0x2 => old_record_ascending_lo,
                        0x1 => old_record_flags,
                        0x0 => old_record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_134, &value_136, changed);
            }
        }
        let within_140 = value_7 & within;
        if within_140 != 0 {
            let within_142 = pins.timebase_i & within_140;
            if within_142 != 0 {
                let within_144 = value_10 & within_142;
                if within_144 != 0 {
                    self.patience.put(within_144, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_146 = value_30 & within;
        if within_146 != 0 {
            let value_148 = choose(value_18, within_146, || {
                let value_149 = choose(for_recovery_1, within_146, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_150 = choose(old_again, within_146, || {
                        let value_151 = Planes::either(for_command_2, &Planes::<8>::number(0x5), &Planes::<8>::number(0x0));
                        value_151
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_150
                });
                value_149
            }, || {
                Planes::<8>::number(0x0)
            });
            self.result.put(within_146, &value_148, changed);
        }
        let within_152 = (value_18 & (value_19 & (old_again & value_4))) & within;
        let within_153 = within & !within_152;
        if within_152 != 0 {
            put_bit(within_152, (self.selected & !(self.selected & old_selected_set.is(&self.target))), &mut self.selected, changed);
        }
        if within_153 != 0 {
            let within_154 = at_last_word_6 & within_153;
            if within_154 != 0 {
                let within_156 = done_11 & within_154;
                if within_156 != 0 {
                    let within_158 = reads_back_12 & within_156;
                    if within_158 != 0 {
                        let within_160 = loaded_15 & within_158;
                        if within_160 != 0 {
                            let subject_162 = self.job;
                            let mut rest_163 = within_160;
                            while rest_163 != 0 {
                                let (within_164, value) = subject_162.alike(rest_163);
                                rest_163 &= !within_164;
                                match value {
                                    0x0 => {
                                    }
                                    0x3 => {
                                    }
                                    _ => {
                                        let within_165 = value_20 & within_164;
                                        let within_166 = within_164 & !within_165;
                                        if within_166 != 0 {
                                            put_bit(within_166, (self.selected | for_command_2), &mut self.selected, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.irq | value_30), &mut self.irq, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_30), &mut self.busy, changed);
        put_bit(within, (value_25 & !value_24), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_retire_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.bank;
        let leg_writes_2 = self.leg.is_number(0x0);
        let leg_programs_3 = self.leg.is_number(0x1);
        let ask_reads_4 = !(leg_writes_2 | leg_programs_3);
        let value_5 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_6 = self.looks & within;
        if within_6 != 0 {
            let within_8 = self.selected & within_6;
            if within_8 != 0 {
                let mut value_10: Words = Words::number(0x0);
                let subject_11 = self.looked_at;
                let mut rest_12 = within_8;
                while rest_12 != 0 {
                    let (within_13, value) = subject_11.alike(rest_12);
                    rest_12 &= !within_13;
                    value_10.take(within_13, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_8, &value_10, changed);
            }
        }
        let within_14 = leg_writes_2 & within;
        if within_14 != 0 {
            self.data.put_number(within_14, 0xa5c3691e, changed);
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_5, changed);
        put_bit(within, (value_1 & ask_reads_4), &mut self.a_read, changed);
        put_bit(within, (value_1 & leg_writes_2), &mut self.a_write, changed);
        put_bit(within, (value_1 & leg_programs_3), &mut self.a_program, changed);
        put_bit(within, (self.bank & ask_reads_4), &mut self.b_read, changed);
        put_bit(within, (self.bank & leg_writes_2), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_3), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_retire_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.looks & within;
        if within_1 != 0 {
            let within_3 = self.selected & within_1;
            if within_3 != 0 {
                let mut value_5: Words = Words::number(0x0);
                let subject_6 = self.looked_at;
                let mut rest_7 = within_3;
                while rest_7 != 0 {
                    let (within_8, value) = subject_6.alike(rest_7);
                    rest_7 &= !within_8;
                    value_5.take(within_8, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_3, &value_5, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_retire_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_1) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_retire_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let ask_reads_1 = !(self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let value_2 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_3 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_4 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_5 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_6 = !failed_3;
        let reads_back_7 = !value_2;
        let value_8 = value_2 & (pins.timebase_i & !value_5) | !value_2 & failed_3;
        let got_asked_9 = value_4.is_number(0xa5c3691e);
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_8 | ((ask_reads_1 & (done_6 & reads_back_7)) & !got_asked_9))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_10 = done_6 & within;
        if within_10 != 0 {
            let within_12 = ask_reads_1 & within_10;
            if within_12 != 0 {
                let within_14 = reads_back_7 & within_12;
                if within_14 != 0 {
                    let within_16 = got_asked_9 & within_14;
                    if within_16 != 0 {
                        self.state.put(within_16, &Planes::<8>::number(0x9c), changed);
                        self.index.put(within_16, &Planes::<5>::number(0x0), changed);
                    }
                }
            }
            let within_18 = value_2 & within_10;
            let within_19 = within_10 & !within_18;
            if within_19 != 0 {
                let mut value_20: Planes<2> = Planes::<2>::number(0x0);
                let subject_21 = self.leg;
                let mut rest_22 = within_19;
                while rest_22 != 0 {
                    let (within_23, value) = subject_21.alike(rest_22);
                    rest_22 &= !within_23;
                    value_20.take(within_23, &match value {
                        0x0 => {
                            let value_24 = Planes::either(self.bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                            value_24
                        }
                        0x1 => Planes::<2>::number(0x2),
                        _ => Planes::<2>::number(0x0),
                    });
                }
                self.handshake.put(within_19, &Planes::<2>::number(0x0), changed);
                self.leg.put(within_19, &value_20, changed);
            }
        }
        let within_25 = self.looks & within;
        if within_25 != 0 {
            let within_27 = self.selected & within_25;
            if within_27 != 0 {
                let mut value_29: Words = Words::number(0x0);
                let subject_30 = self.looked_at;
                let mut rest_31 = within_27;
                while rest_31 != 0 {
                    let (within_32, value) = subject_30.alike(rest_31);
                    rest_31 &= !within_32;
                    value_29.take(within_32, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_27, &value_29, changed);
            }
        }
        let within_33 = value_2 & within;
        if within_33 != 0 {
            let within_35 = pins.timebase_i & within_33;
            if within_35 != 0 {
                let within_37 = value_5 & within_35;
                if within_37 != 0 {
                    self.patience.put(within_37, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_body_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.bank;
        let leg_programs_2 = self.leg.is_number(0x1);
        let ask_writes_3 = !leg_programs_2;
        let value_4 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_5 = self.looks & within;
        if within_5 != 0 {
            let within_7 = self.selected & within_5;
            if within_7 != 0 {
                let mut value_9: Words = Words::number(0x0);
                let subject_10 = self.looked_at;
                let mut rest_11 = within_7;
                while rest_11 != 0 {
                    let (within_12, value) = subject_10.alike(rest_11);
                    rest_11 &= !within_12;
                    value_9.take(within_12, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_7, &value_9, changed);
            }
        }
        let within_13 = leg_programs_2 & within;
        let within_14 = within & !within_13;
        if within_14 != 0 {
            let mut addend_15: Words = Words::number(0x0);
            let subject_16 = self.index;
            let mut rest_17 = within_14;
            while rest_17 != 0 {
                let (within_18, value) = subject_16.alike(rest_17);
                rest_17 &= !within_18;
                addend_15.take(within_18, &match value {
                    0x12 => self.record_check,
                    0x11 => self.record_booked_date_key,
                    0x10 => self.record_booked_value,
                    0xf => self.record_intent_date_key,
                    0xe => self.record_intent_ascending_hi,
                    0xd => self.record_intent_ascending_lo,
                    0xc => self.record_intent_value,
                    0xb => self.record_limit_hi,
                    0xa => self.record_limit_lo,
                    0x9 => self.record_generation,
                    0x8 => self.record_piece_count,
                    0x7 => self.record_control_sum_hi,
                    0x6 => self.record_control_sum_lo,
                    0x5 => self.record_descending_hi,
                    0x4 => self.record_descending_lo,
                    0x3 => self.record_ascending_hi,
                    0x2 => self.record_ascending_lo,
                    0x1 => self.record_flags,
                    0x0 => self.record_licence,
                    _ => Words::number(0x0),
                });
            }
            self.data.put(within_14, &addend_15, changed);
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_4, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, (value_1 & ask_writes_3), &mut self.a_write, changed);
        put_bit(within, (value_1 & leg_programs_2), &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, (self.bank & ask_writes_3), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_2), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_body_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.looks & within;
        if within_1 != 0 {
            let within_3 = self.selected & within_1;
            if within_3 != 0 {
                let mut value_5: Words = Words::number(0x0);
                let subject_6 = self.looked_at;
                let mut rest_7 = within_3;
                while rest_7 != 0 {
                    let (within_8, value) = subject_6.alike(rest_7);
                    rest_7 &= !within_8;
                    value_5.take(within_8, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_3, &value_5, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_body_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_1) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_body_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_2 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_3 = self.patience.below(&Planes::<7>::number(0x3f));
        let value_4 = value_1 & (pins.timebase_i & !value_3) | !value_1 & failed_2;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_4) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_5 = !failed_2 & within;
        if within_5 != 0 {
            let value_7 = self.index.below(&Planes::<5>::number(0x12));
            let value_8 = (!self.leg.is_number(0x1) & (self.bank & (!value_7 | self.index.part::<4>(0).is_number(0xf))));
            let within_9 = value_1 & within_5;
            let within_10 = within_5 & !within_9;
            if within_10 != 0 {
                let value_11 = Planes::either(value_8, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                self.handshake.put(within_10, &Planes::<2>::number(0x0), changed);
                self.leg.put(within_10, &value_11, changed);
            }
            let within_12 = !value_1 & within_5;
            if within_12 != 0 {
                let within_14 = value_8 & within_12;
                let within_15 = within_12 & !within_14;
                if within_15 != 0 {
                    let value_16 = Planes::either(value_7, &self.index.plus(&Planes::<5>::number(0x1)), &Planes::<5>::number(0x0));
                    let within_17 = value_7 & within_15;
                    let within_18 = within_15 & !within_17;
                    if within_18 != 0 {
                        self.state.put(within_18, &Planes::<8>::number(0x2d), changed);
                    }
                    self.index.put(within_15, &value_16, changed);
                }
            }
        }
        let within_19 = self.looks & within;
        if within_19 != 0 {
            let within_21 = self.selected & within_19;
            if within_21 != 0 {
                let mut value_23: Words = Words::number(0x0);
                let subject_24 = self.looked_at;
                let mut rest_25 = within_21;
                while rest_25 != 0 {
                    let (within_26, value) = subject_24.alike(rest_25);
                    rest_25 &= !within_26;
                    value_23.take(within_26, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_21, &value_23, changed);
            }
        }
        let within_27 = value_1 & within;
        if within_27 != 0 {
            let within_29 = pins.timebase_i & within_27;
            if within_29 != 0 {
                let within_31 = value_3 & within_29;
                if within_31 != 0 {
                    self.patience.put(within_31, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_verify_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_1, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_verify_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.looks & within;
        if within_1 != 0 {
            let within_3 = self.selected & within_1;
            if within_3 != 0 {
                let mut value_5: Words = Words::number(0x0);
                let subject_6 = self.looked_at;
                let mut rest_7 = within_3;
                while rest_7 != 0 {
                    let (within_8, value) = subject_6.alike(rest_7);
                    rest_7 &= !within_8;
                    value_5.take(within_8, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_3, &value_5, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_verify_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_1) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_verify_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let mut addend_1: Words = Words::number(0x0);
        let subject_2 = self.index;
        let mut rest_3 = within;
        while rest_3 != 0 {
            let (within_4, value) = subject_2.alike(rest_3);
            rest_3 &= !within_4;
            addend_1.take(within_4, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
                0xf => self.record_intent_date_key,
                0xe => self.record_intent_ascending_hi,
                0xd => self.record_intent_ascending_lo,
                0xc => self.record_intent_value,
                0xb => self.record_limit_hi,
                0xa => self.record_limit_lo,
                0x9 => self.record_generation,
                0x8 => self.record_piece_count,
                0x7 => self.record_control_sum_hi,
                0x6 => self.record_control_sum_lo,
                0x5 => self.record_descending_hi,
                0x4 => self.record_descending_lo,
                0x3 => self.record_ascending_hi,
                0x2 => self.record_ascending_lo,
                0x1 => self.record_flags,
                0x0 => self.record_licence,
                _ => Words::number(0x0),
            });
        }
        let value_5 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_6 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_7 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_8 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_9 = !failed_6;
        let reads_back_10 = !value_5;
        let value_11 = value_5 & (pins.timebase_i & !value_8) | !value_5 & failed_6;
        let got_kept_12 = addend_1.is(&value_7);
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_11 | ((done_9 & reads_back_10) & !got_kept_12))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_13 = done_9 & within;
        if within_13 != 0 {
            let within_15 = reads_back_10 & within_13;
            if within_15 != 0 {
                let within_17 = got_kept_12 & within_15;
                if within_17 != 0 {
                    let value_19 = self.index.below(&Planes::<5>::number(0x12));
                    let value_20 = Planes::either(value_19, &self.index.plus(&Planes::<5>::number(0x1)), &Planes::<5>::number(0x0));
                    let within_21 = value_19 & within_17;
                    let within_22 = within_17 & !within_21;
                    if within_22 != 0 {
                        self.state.put(within_22, &Planes::<8>::number(0x4e), changed);
                    }
                    self.index.put(within_17, &value_20, changed);
                }
            }
            let within_23 = value_5 & within_13;
            let within_24 = within_13 & !within_23;
            if within_24 != 0 {
                self.handshake.put(within_24, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_25 = self.looks & within;
        if within_25 != 0 {
            let within_27 = self.selected & within_25;
            if within_27 != 0 {
                let mut value_29: Words = Words::number(0x0);
                let subject_30 = self.looked_at;
                let mut rest_31 = within_27;
                while rest_31 != 0 {
                    let (within_32, value) = subject_30.alike(rest_31);
                    rest_31 &= !within_32;
                    value_29.take(within_32, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_27, &value_29, changed);
            }
        }
        let within_33 = value_5 & within;
        if within_33 != 0 {
            let within_35 = pins.timebase_i & within_33;
            if within_35 != 0 {
                let within_37 = value_8 & within_35;
                if within_37 != 0 {
                    self.patience.put(within_37, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_validate_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.bank;
        let leg_writes_2 = self.leg.is_number(0x0);
        let leg_programs_3 = self.leg.is_number(0x1);
        let ask_reads_4 = !(leg_writes_2 | leg_programs_3);
        let value_5 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_6 = self.looks & within;
        if within_6 != 0 {
            let within_8 = self.selected & within_6;
            if within_8 != 0 {
                let mut value_10: Words = Words::number(0x0);
                let subject_11 = self.looked_at;
                let mut rest_12 = within_8;
                while rest_12 != 0 {
                    let (within_13, value) = subject_11.alike(rest_12);
                    rest_12 &= !within_13;
                    value_10.take(within_13, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_8, &value_10, changed);
            }
        }
        let within_14 = leg_writes_2 & within;
        if within_14 != 0 {
            self.data.put_number(within_14, 0x5a3c96e1, changed);
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_5, changed);
        put_bit(within, (value_1 & ask_reads_4), &mut self.a_read, changed);
        put_bit(within, (value_1 & leg_writes_2), &mut self.a_write, changed);
        put_bit(within, (value_1 & leg_programs_3), &mut self.a_program, changed);
        put_bit(within, (self.bank & ask_reads_4), &mut self.b_read, changed);
        put_bit(within, (self.bank & leg_writes_2), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_3), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_validate_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.looks & within;
        if within_1 != 0 {
            let within_3 = self.selected & within_1;
            if within_3 != 0 {
                let mut value_5: Words = Words::number(0x0);
                let subject_6 = self.looked_at;
                let mut rest_7 = within_3;
                while rest_7 != 0 {
                    let (within_8, value) = subject_6.alike(rest_7);
                    rest_7 &= !within_8;
                    value_5.take(within_8, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_3, &value_5, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_validate_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_1) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_validate_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_bank = self.bank;
        let old_device_locked = self.device_locked;
        let old_target = self.target;
        let value_1 = !old_bank;
        let for_recovery_2 = self.job.is_number(0x0);
        let for_command_3 = self.job.is_number(0x1);
        let for_printed_4 = self.job.is_number(0x3);
        let value_5 = !self.flags.bit(2);
        let target_bit_6 = Planes::<8>::number(0x1).up(&old_target);
        let wide_slots_b_7 = self.slots_b.extended::<8>();
        let wide_vacant_8 = self.vacant.extended::<8>();
        let value_9 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_10 = !value_9;
        let best_bank_11 = self.best.bit(1);
        let best_slot_12 = self.best.bit(0);
        let asked_lock_13 = self.command.is_number(0xc);
        let ask_reads_14 = !(self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let value_15 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_16 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let value_17 = choose(old_bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_18 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_19 = !failed_16;
        let reads_back_20 = !value_15;
        let value_21 = value_15 & (pins.timebase_i & !value_18) | !value_15 & failed_16;
        let reads_back_22 = (ask_reads_14 & (done_19 & reads_back_20));
        let got_asked_23 = value_17.is_number(0x5a3c96e1);
        let marked_24 = (reads_back_22 & got_asked_23);
        let value_25 = best_bank_11 & self.failed_b | !best_bank_11 & self.failed_a;
        let value_26 = !for_recovery_2;
        let value_27 = (old_bank & for_recovery_2);
        let value_28 = (self.a_lost | value_1);
        let value_29 = !value_27;
        let value_30 = (marked_24 & ((value_1 & value_26) & value_29));
        let value_31 = (marked_24 & (for_recovery_2 & value_29));
        let value_32 = (marked_24 & ((value_26 & value_28) & value_29));
        let value_33 = choose(marked_24, within, || {
            let value_34 = choose(old_bank, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_35 = Planes::either(self.slot, &target_bit_6.or(&self.slots_a.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_a.extended::<8>())));
                value_35
            });
            value_34
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_36 = choose(marked_24, within, || {
            let value_37 = choose(old_bank, within, || {
                let value_38 = Planes::either(self.slot, &target_bit_6.or(&wide_slots_b_7), &target_bit_6.xor(&target_bit_6.or(&wide_slots_b_7)));
                value_38
            }, || {
                wide_slots_b_7
            });
            value_37
        }, || {
            wide_slots_b_7
        });
        let recovered_39 = (value_25 | !(old_bank ^ best_bank_11));
        let value_40 = (value_31 & recovered_39);
        let value_41 = (value_31 & !recovered_39);
        let value_42 = (value_30 | value_41);
        let value_43 = value_41 & best_bank_11 | !value_41 & value_30;
        let value_44 = self.command.is_number(0x5);
        let value_45 = ((value_27 | (value_1 | for_recovery_2)) | !marked_24);
        let value_46 = (for_command_3 & value_32);
        let value_47 = choose(value_32, within, || {
            let value_48 = for_command_3 & (self.permit & !asked_lock_13) | !for_command_3 & self.permit;
            value_48
        }, || {
            self.permit
        });
        let wide_vacant_49 = target_bit_6.or(&wide_vacant_8);
        let value_50 = (value_9 & value_40);
        let value_51 = choose(value_40, within, || {
            let value_52 = value_32 & (self.irq | for_printed_4) | !value_32 & self.irq;
            (device_record_10 | value_52)
        }, || {
            let value_53 = value_32 & (self.irq | for_printed_4) | !value_32 & self.irq;
            value_53
        });
        let value_54 = choose(value_41, within, || {
            let value_55 = choose(best_slot_12, within, || {
                let value_56 = best_bank_11 & self.good.bit(2) | !best_bank_11 & self.good.bit(0);
                let prefers_high_57 = best_bank_11 & self.valid.bit(2) | !best_bank_11 & self.valid.bit(0);
                !(value_56 | prefers_high_57)
            }, || {
                let value_58 = best_bank_11 & self.good.bit(3) | !best_bank_11 & self.good.bit(1);
                let value_59 = best_bank_11 & self.valid.bit(3) | !best_bank_11 & self.valid.bit(1);
                !(value_58 | value_59)
            });
            (value_55 & value_43)
        }, || {
            !target_bit_6.and(&wide_vacant_8).is_number(0x0)
        });
        let value_60 = choose(value_42, within, || {
            let value_61 = choose((!value_41 & value_43), within, || {
                let value_62 = choose(value_40, within, || {
                    let value_63 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_49), &wide_vacant_49);
                    value_63
                }, || {
                    wide_vacant_8
                });
                target_bit_6.xor(&target_bit_6.or(&value_62))
            }, || {
                let value_64 = choose(value_40, within, || {
                    let value_65 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_49), &wide_vacant_49);
                    value_65
                }, || {
                    wide_vacant_8
                });
                value_64
            });
            value_61
        }, || {
            let value_66 = choose(value_40, within, || {
                let value_67 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_49), &wide_vacant_49);
                value_67
            }, || {
                wide_vacant_8
            });
            value_66
        });
        let value_68 = value_40 & (value_9 & value_45) | !value_40 & value_45;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_21 | (reads_back_22 & !got_asked_23))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_69 = done_19 & within;
        if within_69 != 0 {
            let within_71 = ask_reads_14 & within_69;
            if within_71 != 0 {
                let within_73 = reads_back_20 & within_71;
                if within_73 != 0 {
                    let within_75 = got_asked_23 & within_73;
                    if within_75 != 0 {
                        let within_77 = value_29 & within_75;
                        if within_77 != 0 {
                            let subject_79 = self.job;
                            let mut rest_80 = within_77;
                            while rest_80 != 0 {
                                let (within_81, value) = subject_79.alike(rest_80);
                                rest_80 &= !within_81;
                                match value {
                                    0x0 => {
                                        let within_82 = recovered_39 & within_81;
                                        if within_82 != 0 {
                                            let within_84 = value_9 & within_82;
                                            let within_85 = within_82 & !within_84;
                                            if within_84 != 0 {
                                                self.target.put(within_84, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                                                self.scan.put(within_84, &Planes::<2>::number(0x0), changed);
                                            }
                                            if within_85 != 0 {
                                                let within_86 = value_5 & within_85;
                                                let within_87 = within_85 & !within_86;
                                                if within_87 != 0 {
                                                    self.lock_reason.put(within_87, &self.flags.part::<8>(16), changed);
                                                }
                                                put_bit(within_85, (old_device_locked | !value_5), &mut self.device_locked, changed);
                                            }
                                            put_bit(within_82, (self.ready | device_record_10), &mut self.ready, changed);
                                        }
                                    }
                                    0x1 => {
                                        let within_88 = value_28 & within_81;
                                        if within_88 != 0 {
                                            let answer_code_90 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                            let within_91 = value_1 & within_88;
                                            if within_91 != 0 {
                                                let within_93 = value_44 & within_91;
                                                if within_93 != 0 {
                                                    self.permit_set.put(within_93, &old_target, changed);
                                                }
                                            }
                                            self.result.put(within_88, &answer_code_90, changed);
                                        }
                                    }
                                    _ => {
                                    }
                                }
                            }
                            let within_95 = value_26 & within_77;
                            if within_95 != 0 {
                                let within_97 = value_28 & within_95;
                                if within_97 != 0 {
                                    let value_99 = for_command_3 & (self.printed_pending & !value_44) | !for_command_3 & self.printed_pending;
                                    put_bit(within_97, (self.home | (self.selected & self.selected_set.is(&old_target))), &mut self.home, changed);
                                    put_bit(within_97, (value_99 & !for_printed_4), &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            let within_100 = value_15 & within_69;
            let within_101 = within_69 & !within_100;
            if within_101 != 0 {
                self.handshake.put(within_101, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_102 = value_42 & within;
        if within_102 != 0 {
            let value_104 = value_41 & !best_slot_12 | !value_41 & (marked_24 & ((value_26 & (value_1 & target_bit_6.and(&wide_slots_b_7).is_number(0x0))) & value_29));
            let within_105 = value_54 & within_102;
            if within_105 != 0 {
                self.index.put(within_105, &Planes::<5>::number(0x0), changed);
            }
            put_bit(within_102, value_43, &mut self.bank, changed);
            put_bit(within_102, value_104, &mut self.slot, changed);
        }
        let within_107 = value_50 & within;
        let within_108 = within & !within_107;
        if within_107 != 0 {
            self.state.put(within_107, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_107, &Planes::<2>::number(0x0), changed);
        }
        if within_108 != 0 {
            let within_109 = ask_reads_14 & within_108;
            if within_109 != 0 {
                let within_111 = done_19 & within_109;
                if within_111 != 0 {
                    let within_113 = reads_back_20 & within_111;
                    if within_113 != 0 {
                        let within_115 = got_asked_23 & within_113;
                        if within_115 != 0 {
                            let within_117 = value_27 & within_115;
                            let within_118 = within_115 & !within_117;
                            if within_118 != 0 {
                                let within_119 = for_recovery_2 & within_118;
                                let within_120 = within_118 & !within_119;
                                if within_120 != 0 {
                                    let within_121 = old_bank & within_120;
                                    let within_122 = within_120 & !within_121;
                                    if within_122 != 0 {
                                        self.job.put(within_122, &Planes::<3>::number(0x2), changed);
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_123 = value_42 & within_108;
            let within_124 = within_108 & !within_123;
            if within_123 != 0 {
                self.leg.put(within_123, &Planes::<2>::number(0x0), changed);
            }
            if within_124 != 0 {
                let within_125 = done_19 & within_124;
                if within_125 != 0 {
                    let within_127 = value_15 & within_125;
                    let within_128 = within_125 & !within_127;
                    if within_128 != 0 {
                        let mut value_129: Planes<2> = Planes::<2>::number(0x0);
                        let subject_130 = self.leg;
                        let mut rest_131 = within_128;
                        while rest_131 != 0 {
                            let (within_132, value) = subject_130.alike(rest_131);
                            rest_131 &= !within_132;
                            value_129.take(within_132, &match value {
                                0x0 => {
                                    let value_133 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                    value_133
                                }
                                0x1 => Planes::<2>::number(0x2),
                                _ => Planes::<2>::number(0x0),
                            });
                        }
                        self.leg.put(within_128, &value_129, changed);
                    }
                }
            }
            let within_134 = (value_42 & value_54) & within_108;
            let within_135 = within_108 & !within_134;
            if within_134 != 0 {
                self.state.put(within_134, &Planes::<8>::number(0x9c), changed);
            }
            if within_135 != 0 {
                let within_136 = value_42 & within_135;
                let within_137 = within_135 & !within_136;
                if within_136 != 0 {
                    let value_138 = Planes::either((value_41 & !value_43), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_136, &value_138, changed);
                }
                if within_137 != 0 {
                    let within_139 = value_40 & within_137;
                    let within_140 = within_137 & !within_139;
                    if within_139 != 0 {
                        let within_141 = value_9 & within_139;
                        let within_142 = within_139 & !within_141;
                        if within_142 != 0 {
                            self.state.put(within_142, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_140 != 0 {
                        let within_143 = ask_reads_14 & within_140;
                        if within_143 != 0 {
                            let within_145 = done_19 & within_143;
                            if within_145 != 0 {
                                let within_147 = reads_back_20 & within_145;
                                if within_147 != 0 {
                                    let within_149 = got_asked_23 & within_147;
                                    if within_149 != 0 {
                                        let within_151 = value_27 & within_149;
                                        let within_152 = within_149 & !within_151;
                                        if within_151 != 0 {
                                            self.state.put(within_151, &Planes::<8>::number(0xff), changed);
                                        }
                                        if within_152 != 0 {
                                            let within_153 = for_recovery_2 & within_152;
                                            let within_154 = within_152 & !within_153;
                                            if within_154 != 0 {
                                                let within_155 = old_bank & within_154;
                                                if within_155 != 0 {
                                                    self.state.put(within_155, &Planes::<8>::number(0xb1), changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_157 = value_40 & within;
        let within_158 = within & !within_157;
        if within_157 != 0 {
            let within_159 = value_9 & within_157;
            let within_160 = within_157 & !within_159;
            if within_159 != 0 {
                let within_161 = !self.flags.bit(3) & within_159;
                let within_162 = within_159 & !within_161;
                if within_162 != 0 {
                    self.issued.put(within_162, &target_bit_6.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                }
            }
            if within_160 != 0 {
                put_bit(within_160, (self.lock_pending & value_5), &mut self.lock_pending, changed);
            }
        }
        if within_158 != 0 {
            let within_163 = ask_reads_14 & within_158;
            if within_163 != 0 {
                let within_165 = done_19 & within_163;
                if within_165 != 0 {
                    let within_167 = reads_back_20 & within_165;
                    if within_167 != 0 {
                        let within_169 = got_asked_23 & within_167;
                        if within_169 != 0 {
                            let within_171 = value_26 & within_169;
                            if within_171 != 0 {
                                let within_173 = value_28 & within_171;
                                if within_173 != 0 {
                                    let within_175 = for_command_3 & within_173;
                                    if within_175 != 0 {
                                        let within_177 = asked_lock_13 & within_175;
                                        let within_178 = within_175 & !within_177;
                                        if within_178 != 0 {
                                            let within_179 = !self.command.is_number(0x6) & within_178;
                                            if within_179 != 0 {
                                                let within_181 = self.command.is_number(0x7) & within_179;
                                                let within_182 = within_179 & !within_181;
                                                if within_182 != 0 {
                                                    let selected_bit_183 = Planes::<8>::number(0x1).up(&self.selected_set);
                                                    self.issued.put(within_182, &selected_bit_183.xor(&selected_bit_183.or(&self.issued.extended::<8>())).part::<4>(0), changed);
                                                }
                                            }
                                        }
                                    }
                                    put_bit(within_173, (self.lock_pending & value_9), &mut self.lock_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_184 = self.looks & within;
        if within_184 != 0 {
            let within_186 = self.selected & within_184;
            if within_186 != 0 {
                let mut value_188: Words = Words::number(0x0);
                let subject_189 = self.looked_at;
                let mut rest_190 = within_186;
                while rest_190 != 0 {
                    let (within_191, value) = subject_189.alike(rest_190);
                    rest_190 &= !within_191;
                    value_188.take(within_191, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_186, &value_188, changed);
            }
        }
        let within_192 = value_15 & within;
        if within_192 != 0 {
            let within_194 = pins.timebase_i & within_192;
            if within_194 != 0 {
                let within_196 = value_18 & within_194;
                if within_196 != 0 {
                    self.patience.put(within_196, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, (!value_50 & (value_42 | value_68)), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (value_46 | value_51), &mut self.irq, changed);
        put_bit(within, (!old_device_locked & ((value_32 & (for_command_3 & (value_44 & value_45))) | value_47)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_46), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_33.part::<5>(0), changed);
        self.slots_b.put(within, &value_36.part::<5>(0), changed);
        self.vacant.put(within, &value_60.part::<5>(0), changed);
        left
    }

    fn in_alone_prune_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.bank;
        let leg_writes_2 = self.leg.is_number(0x0);
        let leg_programs_3 = self.leg.is_number(0x1);
        let ask_reads_4 = !(leg_writes_2 | leg_programs_3);
        let value_5 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)));
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_6 = self.looks & within;
        if within_6 != 0 {
            let within_8 = self.selected & within_6;
            if within_8 != 0 {
                let mut value_10: Words = Words::number(0x0);
                let subject_11 = self.looked_at;
                let mut rest_12 = within_8;
                while rest_12 != 0 {
                    let (within_13, value) = subject_11.alike(rest_12);
                    rest_12 &= !within_13;
                    value_10.take(within_13, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_8, &value_10, changed);
            }
        }
        let within_14 = leg_writes_2 & within;
        if within_14 != 0 {
            self.data.put_number(within_14, 0xa5c3691e, changed);
        }
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_5, changed);
        put_bit(within, (value_1 & ask_reads_4), &mut self.a_read, changed);
        put_bit(within, (value_1 & leg_writes_2), &mut self.a_write, changed);
        put_bit(within, (value_1 & leg_programs_3), &mut self.a_program, changed);
        put_bit(within, (self.bank & ask_reads_4), &mut self.b_read, changed);
        put_bit(within, (self.bank & leg_writes_2), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_3), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_prune_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_1 = self.looks & within;
        if within_1 != 0 {
            let within_3 = self.selected & within_1;
            if within_3 != 0 {
                let mut value_5: Words = Words::number(0x0);
                let subject_6 = self.looked_at;
                let mut rest_7 = within_3;
                while rest_7 != 0 {
                    let (within_8, value) = subject_6.alike(rest_7);
                    rest_7 &= !within_8;
                    value_5.take(within_8, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_3, &value_5, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_prune_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | !value_1) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_2 = self.looks & within;
        if within_2 != 0 {
            let within_4 = self.selected & within_2;
            if within_4 != 0 {
                let mut value_6: Words = Words::number(0x0);
                let subject_7 = self.looked_at;
                let mut rest_8 = within_4;
                while rest_8 != 0 {
                    let (within_9, value) = subject_7.alike(rest_8);
                    rest_8 &= !within_9;
                    value_6.take(within_9, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_4, &value_6, changed);
            }
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_prune_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_bank = self.bank;
        let old_device_locked = self.device_locked;
        let value_1 = !old_bank;
        let target_bit_2 = Planes::<8>::number(0x1).up(&self.target);
        let wide_vacant_3 = self.vacant.extended::<8>();
        let value_4 = self.target.below(&Planes::<3>::number(0x4));
        let best_bank_5 = self.best.bit(1);
        let ask_reads_6 = !(self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let value_7 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_8 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let value_9 = choose(old_bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_10 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_11 = !failed_8;
        let value_12 = value_7 & (pins.timebase_i & !value_10) | !value_7 & failed_8;
        let reads_back_13 = (ask_reads_6 & (done_11 & !value_7));
        let got_asked_14 = value_9.is_number(0xa5c3691e);
        let marked_15 = (reads_back_13 & got_asked_14);
        let value_16 = best_bank_5 & self.failed_b | !best_bank_5 & self.failed_a;
        let copy_bank_17 = (old_bank & best_bank_5);
        let value_18 = (old_bank & marked_15);
        let recovered_19 = (value_16 | !(old_bank ^ best_bank_5));
        let value_20 = (value_18 & recovered_19);
        let value_21 = (value_18 & !recovered_19);
        let renew_slot_22 = !self.best.bit(0);
        let value_23 = (copy_bank_17 & value_21);
        let wide_vacant_24 = target_bit_2.or(&wide_vacant_3);
        let value_25 = (value_4 & value_20);
        let value_26 = choose(value_21, within, || {
            let value_27 = copy_bank_17 & self.good.bit(2) | !copy_bank_17 & self.good.bit(0);
            let value_28 = copy_bank_17 & self.good.bit(3) | !copy_bank_17 & self.good.bit(1);
            let prefers_high_29 = copy_bank_17 & self.valid.bit(2) | !copy_bank_17 & self.valid.bit(0);
            let value_30 = copy_bank_17 & self.valid.bit(3) | !copy_bank_17 & self.valid.bit(1);
            let copy_slot_31 = choose((best_bank_5 ^ copy_bank_17), within, || {
                let value_32 = choose(copy_bank_17, within, || {
                    let value_33 = (prefers_high_29 ^ value_30) & prefers_high_29 | !(prefers_high_29 ^ value_30) & self.older_b;
                    value_33
                }, || {
                    !self.older_a
                });
                (value_27 & (value_32 | !value_28))
            }, || {
                renew_slot_22
            });
            let bodies_34 = copy_slot_31 & !(value_28 | value_30) | !copy_slot_31 & !(value_27 | prefers_high_29);
            (bodies_34 & value_23)
        }, || {
            let value_35 = copy_bank_17 & self.good.bit(2) | !copy_bank_17 & self.good.bit(0);
            let value_36 = copy_bank_17 & self.good.bit(3) | !copy_bank_17 & self.good.bit(1);
            let prefers_high_37 = copy_bank_17 & self.valid.bit(2) | !copy_bank_17 & self.valid.bit(0);
            let value_38 = copy_bank_17 & self.valid.bit(3) | !copy_bank_17 & self.valid.bit(1);
            let copy_slot_39 = choose((best_bank_5 ^ copy_bank_17), within, || {
                let value_40 = choose(copy_bank_17, within, || {
                    let value_41 = (prefers_high_37 ^ value_38) & prefers_high_37 | !(prefers_high_37 ^ value_38) & self.older_b;
                    value_41
                }, || {
                    !self.older_a
                });
                (value_35 & (value_40 | !value_36))
            }, || {
                renew_slot_22
            });
            let bodies_42 = copy_slot_39 & !(value_36 | value_38) | !copy_slot_39 & !(value_35 | prefers_high_37);
            (bodies_42 & (value_1 & marked_15))
        });
        let value_43 = choose(value_21, within, || {
            let value_44 = choose((!value_21 & value_23), within, || {
                let value_45 = choose(value_20, within, || {
                    let value_46 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_24), &wide_vacant_24);
                    value_46
                }, || {
                    wide_vacant_3
                });
                target_bit_2.xor(&target_bit_2.or(&value_45))
            }, || {
                let value_47 = choose(value_20, within, || {
                    let value_48 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_24), &wide_vacant_24);
                    value_48
                }, || {
                    wide_vacant_3
                });
                value_47
            });
            value_44
        }, || {
            let value_49 = choose(value_20, within, || {
                let value_50 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_24), &wide_vacant_24);
                value_50
            }, || {
                wide_vacant_3
            });
            value_49
        });
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_12 | (reads_back_13 & !got_asked_14))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_51 = done_11 & within;
        if within_51 != 0 {
            let within_53 = old_bank & within_51;
            if within_53 != 0 {
                let recovered_55 = (best_bank_5 | value_16);
                let reads_back_56 = !pins.b_busy_i;
                let value_57 = ((got_asked_14 & (ask_reads_6 & reads_back_56)) & !recovered_55);
                let within_58 = ask_reads_6 & within_53;
                if within_58 != 0 {
                    let within_60 = got_asked_14 & within_58;
                    if within_60 != 0 {
                        let within_62 = reads_back_56 & within_60;
                        if within_62 != 0 {
                            let within_64 = recovered_55 & within_62;
                            let within_65 = within_62 & !within_64;
                            if within_64 != 0 {
                                let device_record_66 = !value_4;
                                let within_67 = value_4 & within_64;
                                let within_68 = within_64 & !within_67;
                                if within_67 != 0 {
                                    let within_69 = !self.flags.bit(3) & within_67;
                                    let within_70 = within_67 & !within_69;
                                    if within_70 != 0 {
                                        self.issued.put(within_70, &target_bit_2.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                                    }
                                    self.job.put(within_67, &Planes::<3>::number(0x0), changed);
                                    self.target.put(within_67, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                                    self.scan.put(within_67, &Planes::<2>::number(0x0), changed);
                                }
                                if within_68 != 0 {
                                    let value_71 = !self.flags.bit(2);
                                    let within_72 = value_71 & within_68;
                                    let within_73 = within_68 & !within_72;
                                    if within_73 != 0 {
                                        self.lock_reason.put(within_73, &self.flags.part::<8>(16), changed);
                                    }
                                    put_bit(within_68, (old_device_locked | !value_71), &mut self.device_locked, changed);
                                    put_bit(within_68, (self.lock_pending & value_71), &mut self.lock_pending, changed);
                                }
                                put_bit(within_64, (self.irq | device_record_66), &mut self.irq, changed);
                                put_bit(within_64, (self.ready | device_record_66), &mut self.ready, changed);
                            }
                            if within_65 != 0 {
                                put_bit(within_65, renew_slot_22, &mut self.slot, changed);
                            }
                        }
                    }
                }
                put_bit(within_53, (!value_57 | (best_bank_5 & value_57)), &mut self.bank, changed);
            }
            let within_74 = value_7 & within_51;
            let within_75 = within_51 & !within_74;
            if within_75 != 0 {
                self.handshake.put(within_75, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_76 = value_25 & within;
        let within_77 = within & !within_76;
        if within_76 != 0 {
            self.state.put(within_76, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_76, &Planes::<2>::number(0x0), changed);
        }
        if within_77 != 0 {
            let within_78 = value_21 & within_77;
            let within_79 = within_77 & !within_78;
            if within_78 != 0 {
                self.leg.put(within_78, &Planes::<2>::number(0x0), changed);
            }
            if within_79 != 0 {
                let within_80 = done_11 & within_79;
                if within_80 != 0 {
                    let within_82 = value_7 & within_80;
                    let within_83 = within_80 & !within_82;
                    if within_83 != 0 {
                        let mut value_84: Planes<2> = Planes::<2>::number(0x0);
                        let subject_85 = self.leg;
                        let mut rest_86 = within_83;
                        while rest_86 != 0 {
                            let (within_87, value) = subject_85.alike(rest_86);
                            rest_86 &= !within_87;
                            value_84.take(within_87, &match value {
                                0x0 => {
                                    let value_88 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                    value_88
                                }
                                0x1 => Planes::<2>::number(0x2),
                                _ => Planes::<2>::number(0x0),
                            });
                        }
                        self.leg.put(within_83, &value_84, changed);
                    }
                }
            }
            let within_89 = value_26 & within_77;
            let within_90 = within_77 & !within_89;
            if within_89 != 0 {
                self.state.put(within_89, &Planes::<8>::number(0x9c), changed);
            }
            if within_90 != 0 {
                let within_91 = value_21 & within_90;
                let within_92 = within_90 & !within_91;
                if within_91 != 0 {
                    let within_93 = best_bank_5 & within_91;
                    if within_93 != 0 {
                        self.state.put(within_93, &Planes::<8>::number(0x1b), changed);
                    }
                }
                if within_92 != 0 {
                    let within_95 = value_20 & within_92;
                    let within_96 = within_92 & !within_95;
                    if within_95 != 0 {
                        let within_97 = value_4 & within_95;
                        let within_98 = within_95 & !within_97;
                        if within_98 != 0 {
                            self.state.put(within_98, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_96 != 0 {
                        let within_99 = value_1 & within_96;
                        if within_99 != 0 {
                            let within_101 = ask_reads_6 & within_99;
                            if within_101 != 0 {
                                let within_103 = got_asked_14 & within_101;
                                if within_103 != 0 {
                                    let within_105 = !pins.a_busy_i & within_103;
                                    if within_105 != 0 {
                                        let within_107 = pins.a_error_i & within_105;
                                        let within_108 = within_105 & !within_107;
                                        if within_108 != 0 {
                                            self.state.put(within_108, &Planes::<8>::number(0x1b), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_109 = self.looks & within;
        if within_109 != 0 {
            let within_111 = self.selected & within_109;
            if within_111 != 0 {
                let mut value_113: Words = Words::number(0x0);
                let subject_114 = self.looked_at;
                let mut rest_115 = within_111;
                while rest_115 != 0 {
                    let (within_116, value) = subject_114.alike(rest_115);
                    rest_115 &= !within_116;
                    value_113.take(within_116, &match value {
                        0x12 => self.record_check,
                        0x11 => self.record_booked_date_key,
                        0x10 => self.record_booked_value,
                        0xf => self.record_intent_date_key,
                        0xe => self.record_intent_ascending_hi,
                        0xd => self.record_intent_ascending_lo,
                        0xc => self.record_intent_value,
                        0xb => self.record_limit_hi,
                        0xa => self.record_limit_lo,
                        0x9 => self.record_generation,
                        0x8 => self.record_piece_count,
                        0x7 => self.record_control_sum_hi,
                        0x6 => self.record_control_sum_lo,
                        0x5 => self.record_descending_hi,
                        0x4 => self.record_descending_lo,
                        0x3 => self.record_ascending_hi,
                        0x2 => self.record_ascending_lo,
                        0x1 => self.record_flags,
                        0x0 => self.record_licence,
                        _ => Words::number(0x0),
                    });
                }
                self.prdata.put(within_111, &value_113, changed);
            }
        }
        let within_117 = value_7 & within;
        if within_117 != 0 {
            let within_119 = pins.timebase_i & within_117;
            if within_119 != 0 {
                let within_121 = value_10 & within_119;
                if within_121 != 0 {
                    self.patience.put(within_121, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_123 = value_26 & within;
        if within_123 != 0 {
            self.index.put(within_123, &Planes::<5>::number(0x0), changed);
        }
        put_bit(within, (!value_25 & (value_21 | (value_4 | !value_20))), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.vacant.put(within, &value_43.part::<5>(0), changed);
        left
    }

    fn in_port(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_bank = self.bank;
        let old_carry = self.carry;
        let old_command = self.command;
        let old_failed_a = self.failed_a;
        let old_flags = self.flags;
        let old_found = self.found;
        let old_info = self.info;
        let old_job = self.job;
        let old_lock_pending = self.lock_pending;
        let old_ready = self.ready;
        let old_selected_set = self.selected_set;
        let old_silent_b = self.silent_b;
        let old_state = self.state;
        let old_target = self.target;
        let holds_2_1 = !self.selected;
        let value_2 = !self.home;
        let value_3 = !self.device_locked;
        let value_4 = !self.failed_b;
        let value_5 = !old_bank;
        let at_generation_6 = self.index.is_number(0x9);
        let value_7 = self.index.is_number(0xd);
        let mut augend_8: Words = Words::number(0x0);
        let subject_9 = self.index;
        let mut rest_10 = within;
        while rest_10 != 0 {
            let (within_11, value) = subject_9.alike(rest_10);
            rest_10 &= !within_11;
            augend_8.take(within_11, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
                0xf => self.record_intent_date_key,
                0xe => self.record_intent_ascending_hi,
                0xd => self.record_intent_ascending_lo,
                0xc => self.record_intent_value,
                0xb => self.record_limit_hi,
                0xa => self.record_limit_lo,
                0x9 => self.record_generation,
                0x8 => self.record_piece_count,
                0x7 => self.record_control_sum_hi,
                0x6 => self.record_control_sum_lo,
                0x5 => self.record_descending_hi,
                0x4 => self.record_descending_lo,
                0x3 => self.record_ascending_hi,
                0x2 => self.record_ascending_lo,
                0x1 => self.record_flags,
                0x0 => self.record_licence,
                _ => Words::number(0x0),
            });
        }
        let mut passed_word_12: Words = Words::number(0x0);
        let subject_13 = self.rival_at;
        let mut rest_14 = within;
        while rest_14 != 0 {
            let (within_15, value) = subject_13.alike(rest_14);
            rest_14 &= !within_15;
            passed_word_12.take(within_15, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
                0xf => self.record_intent_date_key,
                0xe => self.record_intent_ascending_hi,
                0xd => self.record_intent_ascending_lo,
                0xc => self.record_intent_value,
                0xb => self.record_limit_hi,
                0xa => self.record_limit_lo,
                0x9 => self.record_generation,
                0x8 => self.record_piece_count,
                0x7 => self.record_control_sum_hi,
                0x6 => self.record_control_sum_lo,
                0x5 => self.record_descending_hi,
                0x4 => self.record_descending_lo,
                0x3 => self.record_ascending_hi,
                0x2 => self.record_ascending_lo,
                0x1 => self.record_flags,
                0x0 => self.record_licence,
                _ => Words::number(0x0),
            });
        }
        let mut value_16: Words = Words::number(0x0);
        let subject_17 = self.looked_at;
        let mut rest_18 = within;
        while rest_18 != 0 {
            let (within_19, value) = subject_17.alike(rest_18);
            rest_18 &= !within_19;
            value_16.take(within_19, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
                0xf => self.record_intent_date_key,
                0xe => self.record_intent_ascending_hi,
                0xd => self.record_intent_ascending_lo,
                0xc => self.record_intent_value,
                0xb => self.record_limit_hi,
                0xa => self.record_limit_lo,
                0x9 => self.record_generation,
                0x8 => self.record_piece_count,
                0x7 => self.record_control_sum_hi,
                0x6 => self.record_control_sum_lo,
                0x5 => self.record_descending_hi,
                0x4 => self.record_descending_lo,
                0x3 => self.record_ascending_hi,
                0x2 => self.record_ascending_lo,
                0x1 => self.record_flags,
                0x0 => self.record_licence,
                _ => Words::number(0x0),
            });
        }
        let in_idle_20 = old_state.is_number(0xb1);
        let in_settle_21 = old_state.is_number(0xd2);
        let in_markers_22 = old_state.is_number(0x63);
        let in_scan_23 = old_state.is_number(0xe4);
        let in_choose_24 = old_state.is_number(0x55);
        let in_compare_25 = old_state.is_number(0x36);
        let in_load_26 = old_state.is_number(0x87);
        let in_fetch_27 = old_state.is_number(0x78);
        let in_check_28 = old_state.is_number(0xc9);
        let in_apply_29 = old_state.is_number(0xaa);
        let in_retire_30 = old_state.is_number(0x1b);
        let in_body_31 = old_state.is_number(0x9c);
        let in_verify_32 = old_state.is_number(0x2d);
        let in_validate_33 = old_state.is_number(0x4e);
        let in_prune_34 = old_state.is_number(0xff);
        let at_marker_35 = (in_prune_34 | (in_retire_30 | in_validate_33));
        let commits_now_36 = (in_verify_32 | (in_body_31 | at_marker_35));
        let for_recovery_37 = old_job.is_number(0x0);
        let for_command_38 = old_job.is_number(0x1);
        let for_printed_39 = old_job.is_number(0x3);
        let leg_writes_40 = self.leg.is_number(0x0);
        let leg_programs_41 = self.leg.is_number(0x1);
        let holds_6_42 = !old_flags.bit(0);
        let value_43 = !old_flags.bit(1);
        let descends_44 = !value_43;
        let value_45 = !old_flags.bit(2);
        let set_locked_46 = !value_45;
        let holds_9_47 = !old_flags.bit(3);
        let is_pending_48 = !holds_9_47;
        let target_bit_49 = Planes::<8>::number(0x1).up(&old_target);
        let selected_bit_50 = Planes::<8>::number(0x1).up(&old_selected_set);
        let wide_bits_51 = self.issued.extended::<8>();
        let issued_here_52 = !selected_bit_50.and(&wide_bits_51).is_number(0x0);
        let wide_bits_53 = self.unusable.extended::<8>();
        let wide_slots_a_54 = self.slots_a.extended::<8>();
        let copy_slot_55 = target_bit_49.and(&wide_slots_a_54).is_number(0x0);
        let wide_slots_b_56 = self.slots_b.extended::<8>();
        let wide_vacant_57 = self.vacant.extended::<8>();
        let value_58 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_59 = !value_58;
        let here_60 = (self.selected & old_selected_set.is(&old_target));
        let scan_bank_61 = self.scan.bit(1);
        let scan_slot_62 = self.scan.bit(0);
        let scan_bit_63 = Planes::<4>::number(0x1).up(&self.scan);
        let last_scan_64 = self.scan.is_number(0x3);
        let best_bank_65 = self.best.bit(1);
        let best_slot_66 = self.best.bit(0);
        let value_67 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_68 = !value_67;
        let high_69 = self.index.bit(0);
        let asked_lock_70 = old_command.is_number(0xc);
        let selects_71 = self.action.is_number(0x1);
        let rereads_72 = self.action.is_number(0x2);
        let debits_73 = self.action.is_number(0x5);
        let withdraws_74 = self.action.is_number(0x7);
        let intends_75 = self.action.is_number(0x8);
        let reprints_76 = self.action.is_number(0xb);
        let locks_device_77 = self.action.is_number(0xd);
        let lock_code_78 = self.value_lo.part::<8>(0);
        let alarm_79 = Planes::either(lock_code_78.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_78);
        let piece_80 = old_info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff)));
        let value_81 = old_command.is_number(0x9);
        let setup_82 = !pins.penable_i;
        let wide_reason_83 = Words::from(self.lock_reason);
        let value_84 = !for_command_38;
        let value_85 = ((((((((((((((((((pins.paddr_i.is_number(0x80) | pins.paddr_i.is_number(0x84)) | pins.paddr_i.is_number(0x88)) | pins.paddr_i.is_number(0x8c)) | pins.paddr_i.is_number(0x90)) | pins.paddr_i.is_number(0x94)) | pins.paddr_i.is_number(0x98)) | pins.paddr_i.is_number(0x9c)) | pins.paddr_i.is_number(0xa0)) | pins.paddr_i.is_number(0xa4)) | pins.paddr_i.is_number(0xa8)) | pins.paddr_i.is_number(0xac)) | pins.paddr_i.is_number(0xb0)) | pins.paddr_i.is_number(0xb4)) | pins.paddr_i.is_number(0xb8)) | pins.paddr_i.is_number(0xbc)) | pins.paddr_i.is_number(0xc0)) | pins.paddr_i.is_number(0xc4)) | pins.paddr_i.is_number(0xc8));
        let to_command_86 = pins.paddr_i.is_number(0x8);
        let to_set_87 = pins.paddr_i.is_number(0x10);
        let to_value_lo_88 = pins.paddr_i.is_number(0x14);
        let to_value_hi_89 = pins.paddr_i.is_number(0x18);
        let to_date_key_90 = pins.paddr_i.is_number(0x1c);
        let to_info_91 = pins.paddr_i.is_number(0x20);
        let read_word_92 = old_info;
        let to_licence_93 = pins.paddr_i.is_number(0x24);
        let to_peer_check_94 = pins.paddr_i.is_number(0x28);
        let to_irq_clear_95 = pins.paddr_i.is_number(0x2c);
        let value_96 = !to_irq_clear_95;
        let value_97 = !pins.pwrite_i;
        let fetches_word_98 = (value_97 & (setup_82 & value_85));
        let value_99 = pins.penable_i & self.looks | !pins.penable_i & !fetches_word_98;
        let writes_100 = ((self.pready & !self.pslverr) & (pins.penable_i & pins.pwrite_i));
        let value_101 = writes_100 & (self.busy | to_command_86) | !writes_100 & self.busy;
        let check_pair_102 = self.index.part::<2>(1);
        let word_pair_103 = self.index.part::<4>(1);
        let predicts_lo_104 = (value_7 & intends_75);
        let predicts_hi_105 = (self.index.is_number(0xe) & intends_75);
        let predicts_106 = (predicts_lo_104 | predicts_hi_105);
        let counts_107 = (at_generation_6 | (self.index.is_number(0x8) & debits_73));
        let counts_108 = (in_apply_29 & counts_107);
        let takes_high_109 = ((high_69 | predicts_hi_105) & !predicts_lo_104);
        let value_110 = (withdraws_74 | (debits_73 & word_pair_103.is_number(0x2)));
        let subtracts_111 = check_pair_102.is_number(0x3);
        let value_112 = in_apply_29 & takes_high_109 | !in_apply_29 & high_69;
        let value_113 = in_apply_29 & (value_110 & !counts_108) | !in_apply_29 & subtracts_111;
        let value_114 = choose((in_apply_29 & !predicts_106), within, || {
            augend_8
        }, || {
            let mut augend_115: Words = Words::number(0x0);
            let subject_116 = self.augend_at;
            let mut rest_117 = within;
            while rest_117 != 0 {
                let (within_118, value) = subject_116.alike(rest_117);
                rest_117 &= !within_118;
                augend_115.take(within_118, &match value {
                    0x12 => self.record_check,
                    0x11 => self.record_booked_date_key,
                    0x10 => self.record_booked_value,
                    0xf => self.record_intent_date_key,
                    0xe => self.record_intent_ascending_hi,
                    0xd => self.record_intent_ascending_lo,
                    0xc => self.record_intent_value,
                    0xb => self.record_limit_hi,
                    0xa => self.record_limit_lo,
                    0x9 => self.record_generation,
                    0x8 => self.record_piece_count,
                    0x7 => self.record_control_sum_hi,
                    0x6 => self.record_control_sum_lo,
                    0x5 => self.record_descending_hi,
                    0x4 => self.record_descending_lo,
                    0x3 => self.record_ascending_hi,
                    0x2 => self.record_ascending_lo,
                    0x1 => self.record_flags,
                    0x0 => self.record_licence,
                    _ => Words::number(0x0),
                });
            }
            augend_115
        });
        let value_119 = choose(value_113, within, || {
            let value_120 = choose(counts_108, within, || {
                Words::number(0x0)
            }, || {
                let value_121 = choose((check_pair_102.is_number(0x2) & !in_apply_29), within, || {
                    augend_8
                }, || {
                    let value_122 = choose(value_112, within, || self.value_hi, || self.value_lo);
                    value_122
                });
                value_121
            });
            value_120.not()
        }, || {
            let value_123 = choose(counts_108, within, || {
                Words::number(0x0)
            }, || {
                let value_124 = choose((check_pair_102.is_number(0x2) & !in_apply_29), within, || {
                    augend_8
                }, || {
                    let value_125 = choose(value_112, within, || self.value_hi, || self.value_lo);
                    value_125
                });
                value_124
            });
            value_123
        });
        let partial_126 = value_114.plus(&value_119);
        let value_127 = value_114.bit(31);
        let value_128 = value_119.bit(31);
        let either_129 = (value_127 | value_128);
        let value_130 = (value_127 & value_128);
        let looks_ahead_131 = self.index.below(&Planes::<5>::number(0x8));
        let looks_ahead_132 = (in_check_28 & looks_ahead_131);
        let step_133 = self.index.plus(&Planes::<5>::number(0x1));
        let judged_bit_134 = Planes::<16>::number(0x1).up(&self.action);
        let refused_135 = judged_bit_134.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_136 = !judged_bit_134.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let limited_137 = (value_43 & value_136);
        let value_138 = !self.value_hi.is_number(0x0);
        let value_139 = self.permit_set.is(&old_selected_set);
        let value_140 = (in_check_28 & !looks_ahead_131);
        let value_141 = ((self.device_locked & !refused_135) & !judged_bit_134.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
        let value_142 = (refused_135 | value_141);
        let value_143 = !judged_bit_134.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_144 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_142) & value_143);
        let value_145 = (value_142 | value_144);
        let value_146 = ((holds_2_1 & !value_145) & !judged_bit_134.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
        let value_147 = (value_145 | value_146);
        let value_148 = (value_143 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&wide_bits_53).is_number(0x0) & !value_147));
        let value_149 = (value_147 | value_148);
        let value_150 = ((set_locked_46 & !value_149) & !judged_bit_134.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
        let value_151 = (value_149 | value_150);
        let value_152 = !judged_bit_134.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_153 = ((!holds_6_42 & !value_151) & value_152);
        let value_154 = (value_151 | value_153);
        let value_155 = ((holds_6_42 & !value_154) & !judged_bit_134.and(&Planes::<16>::number(0xff0)).is_number(0x0));
        let value_156 = (value_154 | value_155);
        let value_157 = ((self.broken & !value_156) & !judged_bit_134.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
        let value_158 = (value_156 | value_157);
        let value_159 = (((self.generation_end | (self.generation_near & judged_bit_134.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_158) & !judged_bit_134.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
        let value_160 = (value_158 | value_159);
        let value_161 = ((holds_9_47 & !value_160) & !judged_bit_134.and(&Planes::<16>::number(0x600)).is_number(0x0));
        let value_162 = (value_160 | value_161);
        let value_163 = ((is_pending_48 & !value_162) & !judged_bit_134.and(&Planes::<16>::number(0x990)).is_number(0x0));
        let value_164 = (value_162 | value_163);
        let value_165 = (((is_pending_48 & (self.other_intent | (value_138 | !self.value_lo.cut(24, 8).is_number(0x0)))) & !value_164) & !judged_bit_134.and(&Planes::<16>::number(0x20)).is_number(0x0));
        let value_166 = (value_164 | value_165);
        let value_167 = ((issued_here_52 & !value_166) & !judged_bit_134.and(&Planes::<16>::number(0x400)).is_number(0x0));
        let value_168 = (value_166 | value_167);
        let value_169 = (value_152 & (!old_flags.cut(8, 8).below(&old_info.cut(8, 8)) & !value_168));
        let value_170 = (value_168 | value_169);
        let value_171 = ((!(value_138 | !self.value_lo.is_number(0x0)) & !value_170) & !judged_bit_134.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
        let value_172 = (value_170 | value_171);
        let value_173 = (value_136 & ((value_138 | Words::number(0x18696).below(&self.value_lo)) & !value_172));
        let value_174 = (value_172 | value_173);
        let value_175 = ((((self.over_limit & limited_137) | (self.too_short & !limited_137)) & !value_174) & !judged_bit_134.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
        let value_176 = (value_174 | value_175);
        let value_177 = ((self.funded & !value_176) & !judged_bit_134.and(&Planes::<16>::number(0x10)).is_number(0x0));
        let value_178 = (value_176 | value_177);
        let value_179 = (value_136 & (self.over_maximum & !value_178));
        let value_180 = (value_178 | value_179);
        let value_181 = ((self.overflow & !value_180) & !judged_bit_134.and(&Planes::<16>::number(0x40)).is_number(0x0));
        let value_182 = (value_180 | value_181);
        let value_183 = (value_136 & (self.count_end & !value_182));
        let value_184 = (value_182 | value_183);
        let value_185 = ((!old_flags.bit(4) & !value_184) & !judged_bit_134.and(&Planes::<16>::number(0x4800)).is_number(0x0));
        let value_186 = (value_184 | value_185);
        let value_187 = (((self.printed_pending | (self.permit & !value_139)) & !value_186) & !judged_bit_134.and(&Planes::<16>::number(0x820)).is_number(0x0));
        let value_188 = (value_186 | value_187);
        let value_189 = value_140 & value_188 | !value_140 & refused_135;
        let value_190 = !value_189;
        let scan_silent_191 = ((old_silent_b & scan_bank_61) | (self.silent_a & !scan_bank_61));
        let scan_bits_192 = self.valid.and(&scan_bit_63);
        let value_193 = !self.good.and(&scan_bits_192).is_number(0x0);
        let value_194 = self.scan.is(&self.best);
        let scan_compares_195 = !value_194;
        let scan_compares_196 = (value_193 & scan_compares_195);
        let value_197 = (in_markers_22 | in_scan_23);
        let value_198 = (in_compare_25 | value_197);
        let asks_199 = !scan_silent_191;
        let asks_200 = (value_197 & asks_199);
        let next_slot_201 = !scan_compares_196;
        let value_202 = (in_compare_25 & scan_compares_196);
        let value_203 = value_198 & scan_bank_61 | !value_198 & old_bank;
        let value_204 = (in_verify_32 | (in_load_26 | in_fetch_27));
        let ask_writes_205 = !leg_programs_41;
        let value_206 = (at_marker_35 | (in_body_31 | ((value_198 & (asks_200 | value_202)) | value_204)));
        let value_207 = at_marker_35 & leg_writes_40 | !at_marker_35 & (in_body_31 & ask_writes_205);
        let value_208 = at_marker_35 & leg_programs_41 | !at_marker_35 & (in_body_31 & leg_programs_41);
        let mut value_209: Words = Words::number(0x0);
        let subject_210 = old_state;
        let mut rest_211 = within;
        while rest_211 != 0 {
            let (within_212, value) = subject_210.alike(rest_211);
            rest_211 &= !within_212;
            value_209.take(within_212, &match value {
                0x4e => Words::number(0x5a3c96e1),
                0x9c => augend_8,
                _ => Words::number(0xa5c3691e),
            });
        }
        let ask_reads_213 = !(value_207 | value_208);
        let value_214 = value_203 & pins.b_busy_i | !value_203 & pins.a_busy_i;
        let failed_215 = value_203 & pins.b_error_i | !value_203 & pins.a_error_i;
        let stored_word_216 = choose(value_203, within, || pins.b_data_i, || pins.a_data_i);
        let value_217 = self.patience.below(&Planes::<7>::number(0x3f));
        let expires_218 = (pins.timebase_i & !value_217);
        let value_219 = self.handshake.is_number(0x0);
        let value_220 = self.handshake.is_number(0x2);
        let failed_221 = !value_214;
        let value_222 = self.patience.plus(&Planes::<7>::number(0x1));
        let done_223 = !failed_215;
        let value_224 = !value_220;
        let value_225 = choose(value_220, within, || {
            failed_221
        }, || {
            let value_226 = value_214 & expires_218 | !value_214 & failed_215;
            value_226
        });
        let value_227 = !self.handshake.is_number(0x1);
        let value_228 = !value_219;
        let value_229 = ((((failed_221 & done_223) & value_224) & value_227) & value_228);
        let value_230 = ((value_225 & value_227) & value_228);
        let value_231 = (value_206 & value_229);
        let value_232 = (value_206 & value_219);
        let write_pulse_233 = (self.window & (self.window & value_207));
        let program_pulse_234 = (self.window & (self.window & value_208));
        let value_235 = !value_203;
        let got_asked_236 = value_209.is(&stored_word_216);
        let got_kept_237 = augend_8.is(&stored_word_216);
        let value_238 = (at_marker_35 & (ask_reads_213 & value_231));
        let marked_239 = (got_asked_236 & value_238);
        let value_240 = (in_verify_32 & value_231);
        let value_241 = !got_kept_237;
        let value_242 = !for_recovery_37;
        let value_243 = (self.device_locked & self.printed_pending);
        let starts_check_244 = (self.home & value_139);
        let value_245 = (self.selected & value_2);
        let value_246 = self.printed_pending & !starts_check_244 | !self.printed_pending & value_245;
        let value_247 = !value_243;
        let value_248 = (in_idle_20 & (old_lock_pending | (value_246 & value_247)));
        let waits_for_a_249 = (pins.a_busy_i & !old_failed_a);
        let waits_for_b_250 = (pins.b_busy_i & value_4);
        let value_251 = (waits_for_a_249 | waits_for_b_250);
        let value_252 = !rereads_72;
        let value_253 = !selects_71;
        let value_254 = (for_command_38 & ((reprints_76 & value_252) & value_253));
        let value_255 = value_189 & for_command_38 | !value_189 & value_254;
        let value_256 = (value_140 & value_255);
        let value_257 = choose(value_140, within, || {
            let value_258 = choose(value_189, within, || {
                value_248
            }, || {
                let value_259 = choose(for_command_38, within, || {
                    let value_260 = reprints_76 & value_248 | !reprints_76 & (locks_device_77 | value_248);
                    (selects_71 | (rereads_72 | value_260))
                }, || {
                    value_248
                });
                value_259
            });
            value_258
        }, || {
            value_248
        });
        let value_261 = choose(value_140, within, || {
            let value_262 = choose(value_189, within, || {
                let value_263 = choose(in_idle_20, within, || {
                    let value_264 = choose(old_lock_pending, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_265 = choose(value_243, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_266 = choose(self.printed_pending, within, || {
                                self.permit_set
                            }, || {
                                let value_267 = Planes::either(value_245, &old_selected_set, &Planes::<3>::number(0x4));
                                value_267
                            });
                            value_266
                        });
                        value_265
                    });
                    value_264
                }, || {
                    Planes::<3>::number(0x4)
                });
                value_263
            }, || {
                let value_268 = choose(for_command_38, within, || {
                    let mut value_269: Planes<3> = Planes::<3>::number(0x0);
                    let subject_270 = self.action;
                    let mut rest_271 = within;
                    while rest_271 != 0 {
                        let (within_272, value) = subject_270.alike(rest_271);
                        rest_271 &= !within_272;
                        value_269.take(within_272, &match value {
                            0x1 => self.operand_set,
                            0x2 => old_selected_set,
                            _ => {
                                let value_273 = choose(in_idle_20, within_272, || {
                                    let value_274 = choose(old_lock_pending, within_272, || {
                                        Planes::<3>::number(0x4)
                                    }, || {
                                        let value_275 = choose(value_243, within_272, || {
                                            Planes::<3>::number(0x4)
                                        }, || {
                                            let value_276 = choose(self.printed_pending, within_272, || {
                                                self.permit_set
                                            }, || {
                                                let value_277 = Planes::either(value_245, &old_selected_set, &Planes::<3>::number(0x4));
                                                value_277
                                            });
                                            value_276
                                        });
                                        value_275
                                    });
                                    value_274
                                }, || {
                                    Planes::<3>::number(0x4)
                                });
                                value_273
                            }
                        });
                    }
                    value_269
                }, || {
                    let value_278 = choose(in_idle_20, within, || {
                        let value_279 = choose(old_lock_pending, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_280 = choose(value_243, within, || {
                                Planes::<3>::number(0x4)
                            }, || {
                                let value_281 = choose(self.printed_pending, within, || {
                                    self.permit_set
                                }, || {
                                    let value_282 = Planes::either(value_245, &old_selected_set, &Planes::<3>::number(0x4));
                                    value_282
                                });
                                value_281
                            });
                            value_280
                        });
                        value_279
                    }, || {
                        Planes::<3>::number(0x4)
                    });
                    value_278
                });
                value_268
            });
            value_262
        }, || {
            let value_283 = choose(in_idle_20, within, || {
                let value_284 = choose(old_lock_pending, within, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_285 = choose(value_243, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_286 = choose(self.printed_pending, within, || {
                            self.permit_set
                        }, || {
                            let value_287 = Planes::either(value_245, &old_selected_set, &Planes::<3>::number(0x4));
                            value_287
                        });
                        value_286
                    });
                    value_285
                });
                value_284
            }, || {
                Planes::<3>::number(0x4)
            });
            value_283
        });
        let value_288 = word_pair_103.is_number(0x5);
        let mut value_289: Mask = 0;
        let subject_290 = word_pair_103;
        let mut rest_291 = within;
        while rest_291 != 0 {
            let (within_292, value) = subject_290.alike(rest_291);
            rest_291 &= !within_292;
            value_289.take(within_292, &match value {
                0x1 => debits_73,
                0x2 => ((descends_44 & (self.action.is_number(0x6) | withdraws_74)) | (descends_44 & debits_73)),
                0x3 => ((descends_44 & (self.action.is_number(0x6) | withdraws_74)) | (value_43 & debits_73)),
                _ => (value_288 & (value_43 & (self.action.is_number(0x6) | withdraws_74))),
            });
        }
        let value_293 = (predicts_106 | value_289);
        let value_294 = (in_apply_29 & at_last_word_68);
        let value_295 = (in_apply_29 & !self.index.is_number(0x0));
        let fetches_296 = stored_word_216.is_number(0x5a3c96e1);
        let fetches_297 = (value_231 & fetches_296);
        let loaded_298 = self.crc.not().is(&stored_word_216);
        let value_299 = (at_last_word_68 & loaded_298);
        let value_300 = value_231 & (value_67 | value_295) | !value_231 & value_295;
        let value_301 = choose(value_231, within, || {
            let value_302 = choose(value_67, within, || {
                stored_word_216
            }, || {
                let value_303 = choose(in_apply_29, within, || passed_word_12, || Words::number(0x0));
                value_303
            });
            value_302
        }, || {
            let value_304 = choose(in_apply_29, within, || passed_word_12, || Words::number(0x0));
            value_304
        });
        let fills_305 = in_fetch_27 & (in_apply_29 | value_231) | !in_fetch_27 & in_apply_29;
        let value_306 = (in_fetch_27 & (value_231 & value_299));
        let value_307 = (old_job.is_number(0x4) | (for_command_38 & locks_device_77));
        let value_308 = choose(value_306, within, || {
            let mut value_309: Mask = 0;
            let subject_310 = old_job;
            let mut rest_311 = within;
            while rest_311 != 0 {
                let (within_312, value) = subject_310.alike(rest_311);
                rest_311 &= !within_312;
                value_309.take(within_312, &match value {
                    0x0 => value_256,
                    0x3 => value_256,
                    _ => {
                        let value_313 = value_307 & value_256 | !value_307 & (for_command_38 | value_256);
                        value_313
                    }
                });
            }
            value_309
        }, || {
            value_256
        });
        let value_314 = choose(value_306, within, || {
            let value_315 = choose(for_recovery_37, within, || {
                let value_316 = self.printed_pending & starts_check_244 | !self.printed_pending & ((self.busy & !value_81) & !value_245);
                (in_idle_20 & (!old_lock_pending & (value_316 & value_247)))
            }, || {
                let value_317 = self.printed_pending & starts_check_244 | !self.printed_pending & ((self.busy & !value_81) & !value_245);
                (for_printed_39 | (in_idle_20 & (!old_lock_pending & (value_317 & value_247))))
            });
            value_315
        }, || {
            let value_318 = self.printed_pending & starts_check_244 | !self.printed_pending & ((self.busy & !value_81) & !value_245);
            (in_idle_20 & (!old_lock_pending & (value_318 & value_247)))
        });
        let value_319 = choose(value_306, within, || {
            let mut value_320: Mask = 0;
            let subject_321 = old_job;
            let mut rest_322 = within;
            while rest_322 != 0 {
                let (within_323, value) = subject_321.alike(rest_322);
                rest_322 &= !within_323;
                value_320.take(within_323, &match value {
                    0x0 => (value_140 & (value_190 & (value_84 | (((!locks_device_77 & !reprints_76) & value_252) & value_253)))),
                    0x3 => (value_140 & (value_190 & (value_84 | (((!locks_device_77 & !reprints_76) & value_252) & value_253)))),
                    _ => ((value_140 & (value_190 & (value_84 | (((!locks_device_77 & !reprints_76) & value_252) & value_253)))) | value_307),
                });
            }
            value_320
        }, || {
            (value_140 & (value_190 & (value_84 | (((!locks_device_77 & !reprints_76) & value_252) & value_253))))
        });
        let marks_324 = (in_markers_22 & (scan_silent_191 | value_231));
        let value_325 = (value_67 & value_231);
        let bad_slots_326 = self.valid.and(&self.good.not());
        let value_327 = best_bank_65 & self.failed_b | !best_bank_65 & old_failed_a;
        let keeps_328 = best_bank_65 & old_failed_a | !best_bank_65 & self.failed_b;
        let value_329 = in_compare_25 & !best_bank_65 | !in_compare_25 & best_bank_65;
        let copy_bank_330 = (value_329 & !(value_5 & in_prune_34));
        let value_331 = ((best_bank_65 & bad_slots_326.and(&bad_slots_326.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_326.bit(0) | bad_slots_326.bit(1)));
        let value_332 = (old_found & value_331);
        let value_333 = in_choose_24 & ((in_load_26 & fetches_297) | value_332) | !in_choose_24 & (in_load_26 & fetches_297);
        let differs_now_334 = (self.differs | value_241);
        let value_335 = ((loaded_298 & differs_now_334) & self.newest.is(&self.generation));
        let value_336 = value_67 & next_slot_201 | !value_67 & (next_slot_201 | !value_335);
        let value_337 = value_231 & value_336 | !value_231 & next_slot_201;
        let value_338 = (in_compare_25 & (value_337 & (last_scan_64 & keeps_328)));
        let value_339 = choose(in_compare_25, within, || {
            let value_340 = choose(value_231, within, || {
                let value_341 = value_67 & (in_choose_24 & !value_332) | !value_67 & ((in_choose_24 & !value_332) | value_335);
                value_341
            }, || {
                (in_choose_24 & !value_332)
            });
            value_340
        }, || {
            (in_choose_24 & !value_332)
        });
        let mut value_342: Mask = 0;
        let subject_343 = old_state;
        let mut rest_344 = within;
        while rest_344 != 0 {
            let (within_345, value) = subject_343.alike(rest_344);
            rest_344 &= !within_345;
            value_342.take(within_345, &match value {
                0x36 => {
                    let value_346 = choose(value_231, within_345, || {
                        let mut value_347: Mask = 0;
                        let subject_348 = old_state;
                        let mut rest_349 = within_345;
                        while rest_349 != 0 {
                            let (within_350, value) = subject_348.alike(rest_349);
                            rest_349 &= !within_350;
                            value_347.take(within_350, &match value {
                                0xe4 => {
                                    let value_351 = in_fetch_27 & value_300 | !in_fetch_27 & value_295;
                                    (value_351 | value_325)
                                }
                                0x78 => value_300,
                                _ => value_295,
                            });
                        }
                        (value_67 | value_347)
                    }, || {
                        let mut value_352: Mask = 0;
                        let subject_353 = old_state;
                        let mut rest_354 = within_345;
                        while rest_354 != 0 {
                            let (within_355, value) = subject_353.alike(rest_354);
                            rest_354 &= !within_355;
                            value_352.take(within_355, &match value {
                                0xe4 => {
                                    let value_356 = in_fetch_27 & value_300 | !in_fetch_27 & value_295;
                                    (value_356 | value_325)
                                }
                                0x78 => value_300,
                                _ => value_295,
                            });
                        }
                        value_352
                    });
                    value_346
                }
                0xe4 => {
                    let value_357 = in_fetch_27 & value_300 | !in_fetch_27 & value_295;
                    (value_357 | value_325)
                }
                0x78 => value_300,
                _ => value_295,
            });
        }
        let value_358 = in_compare_25 & value_337 | !in_compare_25 & (in_scan_23 & (scan_silent_191 | (at_last_word_68 & value_231)));
        let mut value_359: Words = Words::number(0x0);
        let subject_360 = old_state;
        let mut rest_361 = within;
        while rest_361 != 0 {
            let (within_362, value) = subject_360.alike(rest_361);
            rest_361 &= !within_362;
            value_359.take(within_362, &match value {
                0x36 => {
                    let value_363 = choose(value_231, within_362, || {
                        let value_364 = choose(value_67, within_362, || {
                            stored_word_216
                        }, || {
                            let mut value_365: Words = Words::number(0x0);
                            let subject_366 = old_state;
                            let mut rest_367 = within_362;
                            while rest_367 != 0 {
                                let (within_368, value) = subject_366.alike(rest_367);
                                rest_367 &= !within_368;
                                value_365.take(within_368, &match value {
                                    0xe4 => {
                                        let value_369 = choose(value_325, within_368, || {
                                            stored_word_216
                                        }, || {
                                            let mut value_370: Words = Words::number(0x0);
                                            let subject_371 = old_state;
                                            let mut rest_372 = within_368;
                                            while rest_372 != 0 {
                                                let (within_373, value) = subject_371.alike(rest_372);
                                                rest_372 &= !within_373;
                                                value_370.take(within_373, &match value {
                                                    0x78 => value_301,
                                                    0xaa => passed_word_12,
                                                    _ => Words::number(0x0),
                                                });
                                            }
                                            value_370
                                        });
                                        value_369
                                    }
                                    0x78 => value_301,
                                    0xaa => passed_word_12,
                                    _ => Words::number(0x0),
                                });
                            }
                            value_365
                        });
                        value_364
                    }, || {
                        let mut value_374: Words = Words::number(0x0);
                        let subject_375 = old_state;
                        let mut rest_376 = within_362;
                        while rest_376 != 0 {
                            let (within_377, value) = subject_375.alike(rest_376);
                            rest_376 &= !within_377;
                            value_374.take(within_377, &match value {
                                0xe4 => {
                                    let value_378 = choose(value_325, within_377, || {
                                        stored_word_216
                                    }, || {
                                        let mut value_379: Words = Words::number(0x0);
                                        let subject_380 = old_state;
                                        let mut rest_381 = within_377;
                                        while rest_381 != 0 {
                                            let (within_382, value) = subject_380.alike(rest_381);
                                            rest_381 &= !within_382;
                                            value_379.take(within_382, &match value {
                                                0x78 => value_301,
                                                0xaa => passed_word_12,
                                                _ => Words::number(0x0),
                                            });
                                        }
                                        value_379
                                    });
                                    value_378
                                }
                                0x78 => value_301,
                                0xaa => passed_word_12,
                                _ => Words::number(0x0),
                            });
                        }
                        value_374
                    });
                    value_363
                }
                0xe4 => {
                    let value_383 = choose(value_325, within_362, || {
                        stored_word_216
                    }, || {
                        let mut value_384: Words = Words::number(0x0);
                        let subject_385 = old_state;
                        let mut rest_386 = within_362;
                        while rest_386 != 0 {
                            let (within_387, value) = subject_385.alike(rest_386);
                            rest_386 &= !within_387;
                            value_384.take(within_387, &match value {
                                0x78 => value_301,
                                0xaa => passed_word_12,
                                _ => Words::number(0x0),
                            });
                        }
                        value_384
                    });
                    value_383
                }
                0x78 => value_301,
                0xaa => passed_word_12,
                _ => Words::number(0x0),
            });
        }
        let verified_388 = (in_validate_33 & marked_239);
        let wide_slots_b_389 = target_bit_49.or(&wide_slots_b_56);
        let wide_slots_a_390 = target_bit_49.or(&wide_slots_a_54);
        let value_391 = (old_bank & for_recovery_37);
        let value_392 = (self.a_lost | value_5);
        let value_393 = !value_391;
        let value_394 = choose(verified_388, within, || {
            let value_395 = choose(value_391, within, || {
                value_294
            }, || {
                let value_396 = for_recovery_37 & value_294 | !for_recovery_37 & (value_5 | value_294);
                value_396
            });
            value_395
        }, || {
            value_294
        });
        let value_397 = (verified_388 & ((value_242 & value_392) & value_393));
        let value_398 = (in_prune_34 & marked_239);
        let value_399 = ((verified_388 & (for_recovery_37 & value_393)) | (old_bank & value_398));
        let recovered_400 = (value_327 | !(old_bank ^ best_bank_65));
        let value_401 = value_399 & recovered_400 | !value_399 & value_338;
        let value_402 = value_399 & !recovered_400 | !value_399 & (in_compare_25 & (value_337 & (last_scan_64 & !keeps_328)));
        let value_403 = copy_bank_330 & self.good.bit(2) | !copy_bank_330 & self.good.bit(0);
        let value_404 = copy_bank_330 & self.good.bit(3) | !copy_bank_330 & self.good.bit(1);
        let prefers_high_405 = copy_bank_330 & self.valid.bit(2) | !copy_bank_330 & self.valid.bit(0);
        let value_406 = copy_bank_330 & self.valid.bit(3) | !copy_bank_330 & self.valid.bit(1);
        let copy_slot_407 = choose((best_bank_65 ^ copy_bank_330), within, || {
            let value_408 = choose(copy_bank_330, within, || {
                let value_409 = (prefers_high_405 ^ value_406) & prefers_high_405 | !(prefers_high_405 ^ value_406) & self.older_b;
                value_409
            }, || {
                !self.older_a
            });
            (value_403 & (value_408 | !value_404))
        }, || {
            !best_slot_66
        });
        let value_410 = (value_5 & value_398);
        let value_411 = (value_394 | value_402);
        let value_412 = value_402 & copy_bank_330 | !value_402 & (verified_388 & ((value_5 & value_242) & value_393));
        let value_413 = (in_body_31 & value_231);
        let value_414 = (ask_writes_205 & (old_bank & (at_last_word_68 | self.index.part::<4>(0).is_number(0xf))));
        let value_415 = value_413 & ((got_kept_237 & value_240) | !value_414) | !value_413 & (got_kept_237 & value_240);
        let value_416 = old_command.is_number(0x5);
        let value_417 = ((value_391 | (value_5 | for_recovery_37)) | !verified_388);
        let value_418 = choose(value_397, within, || {
            let value_419 = choose(for_command_38, within, || {
                let value_420 = value_416 & ((value_140 & (value_190 & value_254)) | value_417) | !value_416 & (value_140 & (value_190 & value_254));
                value_420
            }, || {
                (value_140 & (value_190 & value_254))
            });
            value_419
        }, || {
            (value_140 & (value_190 & value_254))
        });
        let value_421 = choose(value_397, within, || {
            let value_422 = choose(for_command_38, within, || {
                let value_423 = choose(value_140, within, || {
                    let value_424 = choose(value_189, within, || {
                        self.permit
                    }, || {
                        let value_425 = choose(for_command_38, within, || {
                            let mut value_426: Mask = 0;
                            let subject_427 = self.action;
                            let mut rest_428 = within;
                            while rest_428 != 0 {
                                let (within_429, value) = subject_427.alike(rest_428);
                                rest_428 &= !within_429;
                                value_426.take(within_429, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_73),
                                });
                            }
                            value_426
                        }, || {
                            self.permit
                        });
                        value_425
                    });
                    value_424
                }, || {
                    self.permit
                });
                (!asked_lock_70 & value_423)
            }, || {
                let value_430 = choose(value_140, within, || {
                    let value_431 = choose(value_189, within, || {
                        self.permit
                    }, || {
                        let value_432 = choose(for_command_38, within, || {
                            let mut value_433: Mask = 0;
                            let subject_434 = self.action;
                            let mut rest_435 = within;
                            while rest_435 != 0 {
                                let (within_436, value) = subject_434.alike(rest_435);
                                rest_435 &= !within_436;
                                value_433.take(within_436, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_73),
                                });
                            }
                            value_433
                        }, || {
                            self.permit
                        });
                        value_432
                    });
                    value_431
                }, || {
                    self.permit
                });
                value_430
            });
            value_422
        }, || {
            let value_437 = choose(value_140, within, || {
                let value_438 = choose(value_189, within, || {
                    self.permit
                }, || {
                    let value_439 = choose(for_command_38, within, || {
                        let mut value_440: Mask = 0;
                        let subject_441 = self.action;
                        let mut rest_442 = within;
                        while rest_442 != 0 {
                            let (within_443, value) = subject_441.alike(rest_442);
                            rest_442 &= !within_443;
                            value_440.take(within_443, &match value {
                                0x1 => self.permit,
                                0x2 => self.permit,
                                0xb => self.permit,
                                0xd => self.permit,
                                _ => (self.permit & !debits_73),
                            });
                        }
                        value_440
                    }, || {
                        self.permit
                    });
                    value_439
                });
                value_438
            }, || {
                self.permit
            });
            value_437
        });
        let value_444 = choose(value_397, within, || {
            let value_445 = choose(value_306, within, || {
                let mut value_446: Mask = 0;
                let subject_447 = old_job;
                let mut rest_448 = within;
                while rest_448 != 0 {
                    let (within_449, value) = subject_447.alike(rest_448);
                    rest_448 &= !within_449;
                    value_446.take(within_449, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_307),
                    });
                }
                value_446
            }, || {
                self.home
            });
            (here_60 | value_445)
        }, || {
            let value_450 = choose(value_306, within, || {
                let mut value_451: Mask = 0;
                let subject_452 = old_job;
                let mut rest_453 = within;
                while rest_453 != 0 {
                    let (within_454, value) = subject_452.alike(rest_453);
                    rest_453 &= !within_454;
                    value_451.take(within_454, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_307),
                    });
                }
                value_451
            }, || {
                self.home
            });
            value_450
        });
        let value_455 = choose(value_338, within, || {
            let value_456 = choose(best_bank_65, within, || {
                let value_457 = choose(verified_388, within, || {
                    let value_458 = choose(old_bank, within, || {
                        wide_slots_a_54
                    }, || {
                        let value_459 = Planes::either(self.slot, &wide_slots_a_390, &target_bit_49.xor(&wide_slots_a_390));
                        value_459
                    });
                    value_458
                }, || {
                    wide_slots_a_54
                });
                value_457
            }, || {
                let value_460 = choose(best_slot_66, within, || {
                    let value_461 = choose(verified_388, within, || {
                        let value_462 = choose(old_bank, within, || {
                            wide_slots_a_54
                        }, || {
                            let value_463 = Planes::either(self.slot, &wide_slots_a_390, &target_bit_49.xor(&wide_slots_a_390));
                            value_463
                        });
                        value_462
                    }, || {
                        wide_slots_a_54
                    });
                    target_bit_49.or(&value_461)
                }, || {
                    let value_464 = choose(verified_388, within, || {
                        let value_465 = choose(old_bank, within, || {
                            wide_slots_a_54
                        }, || {
                            let value_466 = Planes::either(self.slot, &wide_slots_a_390, &target_bit_49.xor(&wide_slots_a_390));
                            value_466
                        });
                        value_465
                    }, || {
                        wide_slots_a_54
                    });
                    target_bit_49.xor(&target_bit_49.or(&value_464))
                });
                value_460
            });
            value_456
        }, || {
            let value_467 = choose(verified_388, within, || {
                let value_468 = choose(old_bank, within, || {
                    wide_slots_a_54
                }, || {
                    let value_469 = Planes::either(self.slot, &wide_slots_a_390, &target_bit_49.xor(&wide_slots_a_390));
                    value_469
                });
                value_468
            }, || {
                wide_slots_a_54
            });
            value_467
        });
        let value_470 = choose(value_338, within, || {
            let value_471 = choose(best_bank_65, within, || {
                let value_472 = choose(best_slot_66, within, || {
                    let value_473 = choose(verified_388, within, || {
                        let value_474 = choose(old_bank, within, || {
                            let value_475 = Planes::either(self.slot, &wide_slots_b_389, &target_bit_49.xor(&wide_slots_b_389));
                            value_475
                        }, || {
                            wide_slots_b_56
                        });
                        value_474
                    }, || {
                        wide_slots_b_56
                    });
                    target_bit_49.or(&value_473)
                }, || {
                    let value_476 = choose(verified_388, within, || {
                        let value_477 = choose(old_bank, within, || {
                            let value_478 = Planes::either(self.slot, &wide_slots_b_389, &target_bit_49.xor(&wide_slots_b_389));
                            value_478
                        }, || {
                            wide_slots_b_56
                        });
                        value_477
                    }, || {
                        wide_slots_b_56
                    });
                    target_bit_49.xor(&target_bit_49.or(&value_476))
                });
                value_472
            }, || {
                let value_479 = choose(verified_388, within, || {
                    let value_480 = choose(old_bank, within, || {
                        let value_481 = Planes::either(self.slot, &wide_slots_b_389, &target_bit_49.xor(&wide_slots_b_389));
                        value_481
                    }, || {
                        wide_slots_b_56
                    });
                    value_480
                }, || {
                    wide_slots_b_56
                });
                value_479
            });
            value_471
        }, || {
            let value_482 = choose(verified_388, within, || {
                let value_483 = choose(old_bank, within, || {
                    let value_484 = Planes::either(self.slot, &wide_slots_b_389, &target_bit_49.xor(&wide_slots_b_389));
                    value_484
                }, || {
                    wide_slots_b_56
                });
                value_483
            }, || {
                wide_slots_b_56
            });
            value_482
        });
        let wide_vacant_485 = target_bit_49.or(&wide_vacant_57);
        let value_486 = choose((device_record_59 & value_339), within, || {
            let alarm_487 = choose(in_compare_25, within, || {
                let value_488 = choose(value_231, within, || {
                    let value_489 = choose(value_67, within, || {
                        Planes::<8>::number(0x4)
                    }, || {
                        let value_490 = Planes::either(value_335, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                        value_490
                    });
                    value_489
                }, || {
                    Planes::<8>::number(0x4)
                });
                value_488
            }, || {
                Planes::<8>::number(0x4)
            });
            alarm_487
        }, || {
            let value_491 = choose(in_settle_21, within, || {
                let value_492 = choose(value_251, within, || {
                    let value_493 = choose(expires_218, within, || {
                        Planes::<8>::number(0x3)
                    }, || {
                        let value_494 = choose(writes_100, within, || {
                            let value_495 = Planes::either((!pins.pwdata_i.is(&value_16) & (to_peer_check_94 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                            value_495
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        value_494
                    });
                    value_493
                }, || {
                    let value_496 = choose(writes_100, within, || {
                        let value_497 = Planes::either((!pins.pwdata_i.is(&value_16) & (to_peer_check_94 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                        value_497
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_496
                });
                value_492
            }, || {
                let value_498 = choose(writes_100, within, || {
                    let value_499 = Planes::either((!pins.pwdata_i.is(&value_16) & (to_peer_check_94 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                    value_499
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_498
            });
            let value_500 = choose(value_140, within, || {
                let value_501 = choose(value_189, within, || {
                    let value_502 = Planes::either((value_189 & (value_140 & (!value_187 & (!value_185 & (!value_183 & (!value_181 & (!value_179 & (!value_177 & (!value_175 & (!value_173 & (!value_171 & (!value_169 & (!value_167 & (!value_165 & (!value_163 & (!value_161 & (value_157 & !value_159))))))))))))))))), &Planes::<8>::number(0x6), &value_491);
                    value_502
                }, || {
                    let value_503 = choose(for_command_38, within, || {
                        let mut value_504: Planes<8> = Planes::<8>::number(0x0);
                        let subject_505 = self.action;
                        let mut rest_506 = within;
                        while rest_506 != 0 {
                            let (within_507, value) = subject_505.alike(rest_506);
                            rest_506 &= !within_507;
                            value_504.take(within_507, &match value {
                                0x1 => value_491,
                                0x2 => value_491,
                                0xb => value_491,
                                0xd => alarm_79,
                                _ => value_491,
                            });
                        }
                        value_504
                    }, || {
                        value_491
                    });
                    value_503
                });
                value_501
            }, || {
                value_491
            });
            value_500
        });
        let value_508 = (value_339 | value_401);
        let value_509 = choose(value_508, within, || {
            let value_510 = choose(verified_388, within, || {
                let value_511 = choose(value_391, within, || {
                    self.window
                }, || {
                    let value_512 = for_recovery_37 & self.window | !for_recovery_37 & (self.window & value_5);
                    value_512
                });
                value_511
            }, || {
                self.window
            });
            (value_58 & value_510)
        }, || {
            let value_513 = choose(verified_388, within, || {
                let value_514 = choose(value_391, within, || {
                    self.window
                }, || {
                    let value_515 = for_recovery_37 & self.window | !for_recovery_37 & (self.window & value_5);
                    value_515
                });
                value_514
            }, || {
                self.window
            });
            value_513
        });
        let value_516 = choose(value_508, within, || {
            let value_517 = choose(value_397, within, || {
                let value_518 = writes_100 & (self.irq & value_96) | !writes_100 & self.irq;
                (for_printed_39 | value_518)
            }, || {
                let value_519 = writes_100 & (self.irq & value_96) | !writes_100 & self.irq;
                value_519
            });
            (device_record_59 | value_517)
        }, || {
            let value_520 = choose(value_397, within, || {
                let value_521 = writes_100 & (self.irq & value_96) | !writes_100 & self.irq;
                (for_printed_39 | value_521)
            }, || {
                let value_522 = writes_100 & (self.irq & value_96) | !writes_100 & self.irq;
                value_522
            });
            value_520
        });
        let value_523 = (looks_ahead_132 | value_314);
        let value_524 = (step_133.is_number(0x0) | !looks_ahead_132);
        let value_525 = (looks_ahead_132 & step_133.is_number(0x1));
        let value_526 = (looks_ahead_132 & step_133.is_number(0x2));
        let value_527 = (looks_ahead_132 & step_133.is_number(0x3));
        let value_528 = (looks_ahead_132 & step_133.is_number(0x4));
        let value_529 = (looks_ahead_132 & step_133.is_number(0x5));
        let value_530 = (looks_ahead_132 & step_133.is_number(0x6));
        let value_531 = (looks_ahead_132 & step_133.is_number(0x7));
        let value_532 = !value_257;
        let value_533 = choose(value_411, within, || {
            let value_534 = choose(value_402, within, || {
                let bodies_535 = copy_slot_407 & !(value_404 | value_406) | !copy_slot_407 & !(value_403 | prefers_high_405);
                (bodies_535 & value_412)
            }, || {
                !target_bit_49.and(&wide_vacant_57).is_number(0x0)
            });
            value_534
        }, || {
            let value_536 = choose(value_410, within, || {
                let bodies_537 = copy_slot_407 & !(value_404 | value_406) | !copy_slot_407 & !(value_403 | prefers_high_405);
                bodies_537
            }, || {
                (in_retire_30 & marked_239)
            });
            value_536
        });
        let value_538 = choose(value_411, within, || {
            let value_539 = choose((!value_402 & value_412), within, || {
                let value_540 = choose(value_401, within, || {
                    let value_541 = Planes::either((old_failed_a | self.failed_b), &target_bit_49.xor(&wide_vacant_485), &wide_vacant_485);
                    value_541
                }, || {
                    wide_vacant_57
                });
                target_bit_49.xor(&target_bit_49.or(&value_540))
            }, || {
                let value_542 = choose(value_401, within, || {
                    let value_543 = Planes::either((old_failed_a | self.failed_b), &target_bit_49.xor(&wide_vacant_485), &wide_vacant_485);
                    value_543
                }, || {
                    wide_vacant_57
                });
                value_542
            });
            value_539
        }, || {
            let value_544 = choose(value_401, within, || {
                let value_545 = Planes::either((old_failed_a | self.failed_b), &target_bit_49.xor(&wide_vacant_485), &wide_vacant_485);
                value_545
            }, || {
                wide_vacant_57
            });
            value_544
        });
        let value_546 = (in_load_26 & (value_231 & !fetches_297));
        let value_547 = choose(in_fetch_27, within, || {
            let value_548 = choose(value_231, within, || {
                let value_549 = value_67 & value_546 | !value_67 & !loaded_298;
                value_549
            }, || {
                value_546
            });
            value_548
        }, || {
            value_546
        });
        let value_550 = choose(value_508, within, || {
            let value_551 = value_547 & (for_recovery_37 | (in_settle_21 & !value_251)) | !value_547 & (in_settle_21 & !value_251);
            (value_58 | value_551)
        }, || {
            let value_552 = value_547 & (for_recovery_37 | (in_settle_21 & !value_251)) | !value_547 & (in_settle_21 & !value_251);
            value_552
        });
        let value_553 = choose(value_397, within, || {
            let value_554 = choose(value_547, within, || {
                let value_555 = choose(for_recovery_37, within, || {
                    value_308
                }, || {
                    let value_556 = self.again & (for_command_38 | value_308) | !self.again & value_308;
                    value_556
                });
                value_555
            }, || {
                value_308
            });
            (for_command_38 | value_554)
        }, || {
            let value_557 = choose(value_547, within, || {
                let value_558 = choose(for_recovery_37, within, || {
                    value_308
                }, || {
                    let value_559 = self.again & (for_command_38 | value_308) | !self.again & value_308;
                    value_559
                });
                value_558
            }, || {
                value_308
            });
            value_557
        });
        let value_560 = value_547 & (self.again | value_242) | !value_547 & self.again;
        let value_561 = self.crc.xor(&value_359).linear(&LINEAR_0);
        let value_562 = scan_bank_61 & pins.b_busy_i | !scan_bank_61 & pins.a_busy_i;
        let failed_563 = !value_562;
        let failed_564 = scan_bank_61 & pins.b_error_i | !scan_bank_61 & pins.a_error_i;
        let value_565 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_566 = !value_565;
        let failed_567 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let asks_568 = (in_markers_22 & asks_199);
        let left = ((((!((in_apply_29 | (in_check_28 | (in_fetch_27 | (in_idle_20 | in_load_26)))) | ((in_compare_25 | (in_choose_24 | (in_scan_23 | (in_settle_21 | in_markers_22)))) | commits_now_36)) | (self.window ^ commits_now_36)) | (!in_check_28 & ((self.busy & value_81) & (self.home | (holds_2_1 & in_idle_20))))) | ((value_240 & value_241) | ((value_206 & value_230) | (value_238 & !got_asked_236)))) | (value_3 & !value_486.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_569 = old_state;
        let mut rest_570 = within;
        while rest_570 != 0 {
            let (within_571, value) = subject_569.alike(rest_570);
            rest_570 &= !within_571;
            match value {
                0x36 => {
                    let value_572 = (scan_compares_196 & (value_228 & (value_227 & (value_224 & (failed_563 & !failed_564)))));
                    let value_573 = value_572 & differs_now_334 | !value_572 & self.differs;
                    let value_574 = value_572 & value_336 | !value_572 & next_slot_201;
                    let within_575 = value_193 & within_571;
                    if within_575 != 0 {
                        let within_577 = scan_compares_195 & within_575;
                        if within_577 != 0 {
                            let within_579 = value_224 & within_577;
                            if within_579 != 0 {
                                let within_581 = value_227 & within_579;
                                if within_581 != 0 {
                                    let within_583 = value_228 & within_581;
                                    if within_583 != 0 {
                                        let within_585 = failed_563 & within_583;
                                        if within_585 != 0 {
                                            let within_587 = failed_564 & within_585;
                                            let within_588 = within_585 & !within_587;
                                            if within_588 != 0 {
                                                let within_589 = at_generation_6 & within_588;
                                                if within_589 != 0 {
                                                    self.generation.put(within_589, &stored_word_216, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_591 = (scan_compares_196 & value_219) & within_571;
                    let within_592 = within_571 & !within_591;
                    if within_591 != 0 {
                        self.patience.put(within_591, &Planes::<7>::number(0x0), changed);
                    }
                    if within_592 != 0 {
                        let within_593 = value_193 & within_592;
                        if within_593 != 0 {
                            let within_595 = value_194 & within_593;
                            let within_596 = within_593 & !within_595;
                            if within_596 != 0 {
                                let subject_597 = self.handshake;
                                let mut rest_598 = within_596;
                                while rest_598 != 0 {
                                    let (within_599, value) = subject_597.alike(rest_598);
                                    rest_598 &= !within_599;
                                    match value {
                                        0x0 => {
                                        }
                                        0x1 => {
                                        }
                                        0x2 => {
                                        }
                                        _ => {
                                            let within_600 = value_562 & within_599;
                                            if within_600 != 0 {
                                                let within_602 = pins.timebase_i & within_600;
                                                if within_602 != 0 {
                                                    let within_604 = value_217 & within_602;
                                                    if within_604 != 0 {
                                                        self.patience.put(within_604, &value_222, changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    put_bit(within_571, (value_573 & !value_574), &mut self.differs, changed);
                }
                0x63 => {
                    let within_606 = (scan_silent_191 | (asks_199 & (value_228 & (value_227 & (value_224 & (failed_563 & !failed_564)))))) & within_571;
                    if within_606 != 0 {
                        let value_608 = Planes::either((asks_199 & fetches_296), &self.valid.or(&scan_bit_63), &scan_bit_63.xor(&self.valid.or(&scan_bit_63)));
                        let within_609 = last_scan_64 & within_606;
                        if within_609 != 0 {
                            self.good.put(within_609, &Planes::<4>::number(0x0), changed);
                        }
                        self.valid.put(within_606, &value_608, changed);
                        put_bit(within_606, (old_found & !last_scan_64), &mut self.found, changed);
                    }
                    let within_611 = (asks_199 & value_219) & within_571;
                    let within_612 = within_571 & !within_611;
                    if within_611 != 0 {
                        self.patience.put(within_611, &Planes::<7>::number(0x0), changed);
                    }
                    if within_612 != 0 {
                        let within_613 = scan_silent_191 & within_612;
                        let within_614 = within_612 & !within_613;
                        if within_614 != 0 {
                            let subject_615 = self.handshake;
                            let mut rest_616 = within_614;
                            while rest_616 != 0 {
                                let (within_617, value) = subject_615.alike(rest_616);
                                rest_616 &= !within_617;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_618 = value_562 & within_617;
                                        if within_618 != 0 {
                                            let within_620 = pins.timebase_i & within_618;
                                            if within_620 != 0 {
                                                let within_622 = value_217 & within_620;
                                                if within_622 != 0 {
                                                    self.patience.put(within_622, &value_222, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x78 => {
                    let within_624 = at_last_word_68 & within_571;
                    if within_624 != 0 {
                        let within_626 = value_224 & within_624;
                        if within_626 != 0 {
                            let within_628 = value_227 & within_626;
                            if within_628 != 0 {
                                let within_630 = value_228 & within_628;
                                if within_630 != 0 {
                                    let within_632 = loaded_298 & within_630;
                                    if within_632 != 0 {
                                        let within_634 = failed_566 & within_632;
                                        if within_634 != 0 {
                                            let within_636 = failed_567 & within_634;
                                            let within_637 = within_634 & !within_636;
                                            if within_637 != 0 {
                                                let subject_638 = old_job;
                                                let mut rest_639 = within_637;
                                                while rest_639 != 0 {
                                                    let (within_640, value) = subject_638.alike(rest_639);
                                                    rest_639 &= !within_640;
                                                    match value {
                                                        0x0 => {
                                                        }
                                                        0x3 => {
                                                        }
                                                        _ => {
                                                            let within_641 = value_307 & within_640;
                                                            let within_642 = within_640 & !within_641;
                                                            if within_642 != 0 {
                                                                let within_643 = for_command_38 & within_642;
                                                                if within_643 != 0 {
                                                                    self.selected_set.put(within_643, &old_target, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                put_bit(within_637, (self.differs & value_242), &mut self.differs, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let subject_645 = self.handshake;
                    let mut rest_646 = within_571;
                    while rest_646 != 0 {
                        let (within_647, value) = subject_645.alike(rest_646);
                        rest_646 &= !within_647;
                        match value {
                            0x0 => {
                                self.patience.put(within_647, &Planes::<7>::number(0x0), changed);
                            }
                            0x1 => {
                            }
                            0x2 => {
                            }
                            _ => {
                                let within_648 = value_565 & within_647;
                                if within_648 != 0 {
                                    let within_650 = pins.timebase_i & within_648;
                                    if within_650 != 0 {
                                        let within_652 = value_217 & within_650;
                                        if within_652 != 0 {
                                            self.patience.put(within_652, &value_222, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0xaa => {
                    let within_654 = value_67 & within_571;
                    if within_654 != 0 {
                        let subtracts_656 = (!counts_107 & value_110);
                        let value_657 = choose(subtracts_656, within_654, || {
                            let value_658 = subtracts_656 & !(counts_107 | (old_carry & takes_high_109)) | !subtracts_656 & (counts_107 | (old_carry & takes_high_109));
                            !(value_130 | (either_129 & !partial_126.plus(&Words::from(Planes::from(value_658))).bit(31)))
                        }, || {
                            let value_659 = subtracts_656 & !(counts_107 | (old_carry & takes_high_109)) | !subtracts_656 & (counts_107 | (old_carry & takes_high_109));
                            (value_130 | (either_129 & !partial_126.plus(&Words::from(Planes::from(value_659))).bit(31)))
                        });
                        put_bit(within_654, (value_293 & value_657), &mut self.carry, changed);
                    }
                    put_bit(within_571, (self.a_lost & value_67), &mut self.a_lost, changed);
                }
                0xc9 => {
                    let within_660 = looks_ahead_131 & within_571;
                    if within_660 != 0 {
                        let within_662 = high_69 & within_660;
                        let within_663 = within_660 & !within_662;
                        if within_662 != 0 {
                            let subject_664 = check_pair_102;
                            let mut rest_665 = within_662;
                            while rest_665 != 0 {
                                let (within_666, value) = subject_664.alike(rest_665);
                                rest_665 &= !within_666;
                                match value {
                                    0x0 => {
                                        put_bit(within_666, (value_130 | (either_129 & !partial_126.plus(&Words::from(Planes::from(old_carry))).bit(31))), &mut self.overflow, changed);
                                    }
                                    0x1 => {
                                        let sum_667 = partial_126.plus(&Words::from(Planes::from(old_carry)));
                                        let carries_668 = (value_130 | (either_129 & !sum_667.bit(31)));
                                        put_bit(within_666, (carries_668 | Words::number(0xff).below(&sum_667)), &mut self.over_maximum, changed);
                                        put_bit(within_666, (carries_668 | (passed_word_12.below(&sum_667) | (self.above & passed_word_12.is(&sum_667)))), &mut self.over_limit, changed);
                                    }
                                    0x2 => {
                                        let sum_669 = partial_126.plus(&Words::from(Planes::from(old_carry)));
                                        put_bit(within_666, ((value_130 | (either_129 & !sum_669.bit(31))) | !(self.alike & passed_word_12.is(&sum_669))), &mut self.broken, changed);
                                    }
                                    _ => {
                                        let value_670 = subtracts_111 & !old_carry | !subtracts_111 & old_carry;
                                        let sum_671 = partial_126.plus(&Words::from(Planes::from(value_670)));
                                        let value_672 = subtracts_111 & !(value_130 | (either_129 & !sum_671.bit(31))) | !subtracts_111 & (value_130 | (either_129 & !sum_671.bit(31)));
                                        let alike_now_673 = passed_word_12.is(&sum_671);
                                        put_bit(within_666, (value_672 | !((self.alike & alike_now_673) | (descends_44 | (passed_word_12.below(&sum_671) | (self.above & alike_now_673))))), &mut self.too_short, changed);
                                    }
                                }
                            }
                        }
                        if within_663 != 0 {
                            let sum_674 = partial_126.plus(&Words::from(Planes::from(subtracts_111)));
                            let value_675 = subtracts_111 & !(value_130 | (either_129 & !sum_674.bit(31))) | !subtracts_111 & (value_130 | (either_129 & !sum_674.bit(31)));
                            put_bit(within_663, value_675, &mut self.carry, changed);
                            put_bit(within_663, passed_word_12.is(&sum_674), &mut self.alike, changed);
                            put_bit(within_663, passed_word_12.below(&sum_674), &mut self.above, changed);
                        }
                        let within_676 = check_pair_102.is_number(0x0) & within_660;
                        if within_676 != 0 {
                            let value_678 = choose(high_69, within_676, || self.date_key, || piece_80);
                            put_bit(within_676, (!passed_word_12.is(&value_678) | (self.other_intent & high_69)), &mut self.other_intent, changed);
                        }
                    }
                }
                0xd2 => {
                    let within_679 = value_251 & within_571;
                    if within_679 != 0 {
                        let within_681 = expires_218 & within_679;
                        let within_682 = within_679 & !within_681;
                        if within_681 != 0 {
                            self.patience.put(within_681, &Planes::<7>::number(0x0), changed);
                            put_bit(within_681, (old_failed_a | waits_for_a_249), &mut self.failed_a, changed);
                            put_bit(within_681, (self.failed_b | waits_for_b_250), &mut self.failed_b, changed);
                            put_bit(within_681, (self.silent_a | waits_for_a_249), &mut self.silent_a, changed);
                            put_bit(within_681, (old_silent_b | waits_for_b_250), &mut self.silent_b, changed);
                        }
                        if within_682 != 0 {
                            let within_683 = pins.timebase_i & within_682;
                            if within_683 != 0 {
                                self.patience.put(within_683, &value_222, changed);
                            }
                        }
                    }
                }
                0xe4 => {
                    let within_685 = asks_199 & within_571;
                    if within_685 != 0 {
                        let within_687 = value_224 & within_685;
                        if within_687 != 0 {
                            let within_689 = value_227 & within_687;
                            if within_689 != 0 {
                                let within_691 = value_228 & within_689;
                                if within_691 != 0 {
                                    let within_693 = failed_563 & within_691;
                                    if within_693 != 0 {
                                        let within_695 = !failed_564 & within_693;
                                        if within_695 != 0 {
                                            let within_697 = value_67 & within_695;
                                            let within_698 = within_695 & !within_697;
                                            if within_697 != 0 {
                                                let within_699 = at_generation_6 & within_697;
                                                if within_699 != 0 {
                                                    let within_701 = scan_slot_62 & within_699;
                                                    if within_701 != 0 {
                                                        let within_703 = scan_bank_61 & within_701;
                                                        let within_704 = within_701 & !within_703;
                                                        if within_703 != 0 {
                                                            put_bit(within_703, stored_word_216.below(&self.generation), &mut self.older_b, changed);
                                                        }
                                                        if within_704 != 0 {
                                                            put_bit(within_704, stored_word_216.below(&self.generation), &mut self.older_a, changed);
                                                        }
                                                    }
                                                    self.generation.put(within_699, &stored_word_216, changed);
                                                }
                                            }
                                            if within_698 != 0 {
                                                let within_705 = loaded_298 & within_698;
                                                if within_705 != 0 {
                                                    let scan_valid_707 = !scan_bits_192.is_number(0x0);
                                                    let value_708 = (!old_found | self.newest.below(&self.generation));
                                                    let within_709 = scan_valid_707 & within_705;
                                                    if within_709 != 0 {
                                                        let within_711 = value_708 & within_709;
                                                        if within_711 != 0 {
                                                            self.best.put(within_711, &self.scan, changed);
                                                            self.newest.put(within_711, &self.generation, changed);
                                                        }
                                                    }
                                                    self.good.put(within_705, &self.good.or(&scan_bit_63), changed);
                                                    put_bit(within_705, (old_found | (scan_valid_707 & value_708)), &mut self.found, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_713 = (asks_199 & value_219) & within_571;
                    let within_714 = within_571 & !within_713;
                    if within_713 != 0 {
                        self.patience.put(within_713, &Planes::<7>::number(0x0), changed);
                    }
                    if within_714 != 0 {
                        let within_715 = scan_silent_191 & within_714;
                        let within_716 = within_714 & !within_715;
                        if within_716 != 0 {
                            let subject_717 = self.handshake;
                            let mut rest_718 = within_716;
                            while rest_718 != 0 {
                                let (within_719, value) = subject_717.alike(rest_718);
                                rest_718 &= !within_719;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_720 = value_562 & within_719;
                                        if within_720 != 0 {
                                            let within_722 = pins.timebase_i & within_720;
                                            if within_722 != 0 {
                                                let within_724 = value_217 & within_722;
                                                if within_724 != 0 {
                                                    self.patience.put(within_724, &value_222, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                _ => {
                    let value_726 = (at_marker_35 | (in_body_31 | (in_load_26 | in_verify_32)));
                    let within_727 = (value_219 & value_726) & within_571;
                    let within_728 = within_571 & !within_727;
                    if within_727 != 0 {
                        self.patience.put(within_727, &Planes::<7>::number(0x0), changed);
                    }
                    if within_728 != 0 {
                        let within_729 = value_726 & within_728;
                        if within_729 != 0 {
                            let subject_731 = self.handshake;
                            let mut rest_732 = within_729;
                            while rest_732 != 0 {
                                let (within_733, value) = subject_731.alike(rest_732);
                                rest_732 &= !within_733;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_734 = value_565 & within_733;
                                        if within_734 != 0 {
                                            let within_736 = pins.timebase_i & within_734;
                                            if within_736 != 0 {
                                                let within_738 = value_217 & within_736;
                                                if within_738 != 0 {
                                                    self.patience.put(within_738, &value_222, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_740 = fills_305 & within;
        if within_740 != 0 {
            let value_742 = choose(value_294, within_740, || {
                let value_743 = choose(value_342, within_740, || value_561, || self.crc);
                value_743.not()
            }, || {
                let opens_descending_744 = old_info.bit(16);
                let opens_745 = self.action.is_number(0x3);
                let opened_funds_746 = (opens_descending_744 & opens_745);
                let opened_limit_747 = (opens_745 & !opens_descending_744);
                let mut value_748: Mask = 0;
                let subject_749 = word_pair_103;
                let mut rest_750 = within_740;
                while rest_750 != 0 {
                    let (within_751, value) = subject_749.alike(rest_750);
                    rest_750 &= !within_751;
                    value_748.take(within_751, &match value {
                        0x2 => opened_funds_746,
                        0x3 => opened_funds_746,
                        _ => (opened_limit_747 & value_288),
                    });
                }
                let value_752 = (value_748 & !word_pair_103.is_number(0x1));
                let forgets_753 = (self.action.is_number(0xa) | (opens_745 | debits_73));
                let value_754 = choose(high_69, within_740, || self.value_hi, || self.value_lo);
                let mut value_755: Words = Words::number(0x0);
                let subject_756 = old_state;
                let mut rest_757 = within_740;
                while rest_757 != 0 {
                    let (within_758, value) = subject_756.alike(rest_757);
                    rest_757 &= !within_758;
                    value_755.take(within_758, &match value {
                        0x78 => {
                            let value_759 = choose(value_231, within_758, || {
                                stored_word_216
                            }, || {
                                let value_760 = choose(in_apply_29, within_758, || {
                                    let value_761 = choose(value_67, within_758, || {
                                        let mut value_762: Mask = 0;
                                        let subject_763 = self.index;
                                        let mut rest_764 = within_758;
                                        while rest_764 != 0 {
                                            let (within_765, value) = subject_763.alike(rest_764);
                                            rest_764 &= !within_765;
                                            value_762.take(within_765, &match value {
                                                0x0 => {
                                                    let mut value_766: Mask = 0;
                                                    let subject_767 = word_pair_103;
                                                    let mut rest_768 = within_765;
                                                    while rest_768 != 0 {
                                                        let (within_769, value) = subject_767.alike(rest_768);
                                                        rest_768 &= !within_769;
                                                        value_766.take(within_769, &match value {
                                                            0x1 => opens_745,
                                                            0x2 => opened_limit_747,
                                                            0x3 => opened_limit_747,
                                                            _ => (opened_funds_746 & value_288),
                                                        });
                                                    }
                                                    value_766
                                                }
                                                0x8 => opens_745,
                                                0xc => forgets_753,
                                                0xd => forgets_753,
                                                0xe => forgets_753,
                                                0xf => forgets_753,
                                                0x10 => opens_745,
                                                0x11 => opens_745,
                                                _ => {
                                                    let mut value_770: Mask = 0;
                                                    let subject_771 = word_pair_103;
                                                    let mut rest_772 = within_765;
                                                    while rest_772 != 0 {
                                                        let (within_773, value) = subject_771.alike(rest_772);
                                                        rest_772 &= !within_773;
                                                        value_770.take(within_773, &match value {
                                                            0x1 => opens_745,
                                                            0x2 => opened_limit_747,
                                                            0x3 => opened_limit_747,
                                                            _ => (opened_funds_746 & value_288),
                                                        });
                                                    }
                                                    value_770
                                                }
                                            });
                                        }
                                        let stored_word_774 = choose(value_762, within_758, || {
                                            Words::number(0x0)
                                        }, || {
                                            let value_775 = choose(self.index.is_number(0x1), within_758, || {
                                                let value_776 = (self.action.is_number(0xc) | locks_device_77);
                                                let mut value_777: Words = Words::number(0x0);
                                                let subject_778 = self.action;
                                                let mut rest_779 = within_758;
                                                while rest_779 != 0 {
                                                    let (within_780, value) = subject_778.alike(rest_779);
                                                    rest_779 &= !within_780;
                                                    value_777.take(within_780, &match value {
                                                        0x3 => Words::number(0xffffffff),
                                                        0x4 => Words::number(0x1),
                                                        0x5 => Words::number(0x8),
                                                        0x8 => Words::number(0x10),
                                                        0xa => Words::number(0x8),
                                                        _ => {
                                                            let value_781 = choose(value_776, within_780, || {
                                                                Words::number(0xff0000)
                                                            }, || {
                                                                let value_782 = choose(self.action.is_number(0xe), within_780, || Words::number(0x10), || Words::number(0x0));
                                                                value_782
                                                            });
                                                            value_781
                                                        }
                                                    });
                                                }
                                                let mut value_783: Words = Words::number(0x0);
                                                let subject_784 = self.action;
                                                let mut rest_785 = within_758;
                                                while rest_785 != 0 {
                                                    let (within_786, value) = subject_784.alike(rest_785);
                                                    rest_785 &= !within_786;
                                                    value_783.take(within_786, &match value {
                                                        0x3 => {
                                                            let value_787 = choose(opens_descending_744, within_786, || read_word_92.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_92.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                                            value_787
                                                        }
                                                        0x4 => Words::number(0x0),
                                                        0x5 => Words::number(0x10),
                                                        0x8 => Words::number(0x8),
                                                        0xa => Words::number(0x0),
                                                        _ => {
                                                            let value_788 = choose(value_776, within_786, || {
                                                                let value_789 = choose(locks_device_77, within_786, || wide_reason_83, || Words::from(alarm_79));
                                                                value_789.up_by(16).or(&Words::number(0x4))
                                                            }, || {
                                                                Words::number(0x0)
                                                            });
                                                            value_788
                                                        }
                                                    });
                                                }
                                                value_783.or(&augend_8.and(&value_777.not()))
                                            }, || {
                                                let value_790 = choose((counts_108 | value_293), within_758, || {
                                                    let value_791 = value_113 & !(counts_108 | (old_carry & value_112)) | !value_113 & (counts_108 | (old_carry & value_112));
                                                    partial_126.plus(&Words::from(Planes::from(value_791)))
                                                }, || {
                                                    let mut value_792: Mask = 0;
                                                    let subject_793 = self.index;
                                                    let mut rest_794 = within_758;
                                                    while rest_794 != 0 {
                                                        let (within_795, value) = subject_793.alike(rest_794);
                                                        rest_794 &= !within_795;
                                                        value_792.take(within_795, &match value {
                                                            0x0 => opens_745,
                                                            0x8 => value_752,
                                                            0xc => intends_75,
                                                            0xd => value_752,
                                                            0xe => value_752,
                                                            0xf => intends_75,
                                                            0x10 => debits_73,
                                                            0x11 => debits_73,
                                                            _ => value_752,
                                                        });
                                                    }
                                                    let value_796 = choose(value_792, within_758, || {
                                                        let mut new_word_797: Words = Words::number(0x0);
                                                        let subject_798 = self.index;
                                                        let mut rest_799 = within_758;
                                                        while rest_799 != 0 {
                                                            let (within_800, value) = subject_798.alike(rest_799);
                                                            rest_799 &= !within_800;
                                                            new_word_797.take(within_800, &match value {
                                                                0x0 => self.new_licence,
                                                                0x8 => value_754,
                                                                0xc => piece_80,
                                                                0xd => value_754,
                                                                0xe => value_754,
                                                                0xf => self.date_key,
                                                                0x10 => piece_80,
                                                                0x11 => self.date_key,
                                                                _ => value_754,
                                                            });
                                                        }
                                                        new_word_797
                                                    }, || {
                                                        augend_8
                                                    });
                                                    value_796
                                                });
                                                value_790
                                            });
                                            value_775
                                        });
                                        stored_word_774
                                    }, || {
                                        Words::number(0x0)
                                    });
                                    value_761
                                }, || {
                                    Words::number(0x0)
                                });
                                value_760
                            });
                            value_759
                        }
                        0xaa => {
                            let value_801 = choose(value_67, within_758, || {
                                let mut value_802: Mask = 0;
                                let subject_803 = self.index;
                                let mut rest_804 = within_758;
                                while rest_804 != 0 {
                                    let (within_805, value) = subject_803.alike(rest_804);
                                    rest_804 &= !within_805;
                                    value_802.take(within_805, &match value {
                                        0x0 => {
                                            let mut value_806: Mask = 0;
                                            let subject_807 = word_pair_103;
                                            let mut rest_808 = within_805;
                                            while rest_808 != 0 {
                                                let (within_809, value) = subject_807.alike(rest_808);
                                                rest_808 &= !within_809;
                                                value_806.take(within_809, &match value {
                                                    0x1 => opens_745,
                                                    0x2 => opened_limit_747,
                                                    0x3 => opened_limit_747,
                                                    _ => (opened_funds_746 & value_288),
                                                });
                                            }
                                            value_806
                                        }
                                        0x8 => opens_745,
                                        0xc => forgets_753,
                                        0xd => forgets_753,
                                        0xe => forgets_753,
                                        0xf => forgets_753,
                                        0x10 => opens_745,
                                        0x11 => opens_745,
                                        _ => {
                                            let mut value_810: Mask = 0;
                                            let subject_811 = word_pair_103;
                                            let mut rest_812 = within_805;
                                            while rest_812 != 0 {
                                                let (within_813, value) = subject_811.alike(rest_812);
                                                rest_812 &= !within_813;
                                                value_810.take(within_813, &match value {
                                                    0x1 => opens_745,
                                                    0x2 => opened_limit_747,
                                                    0x3 => opened_limit_747,
                                                    _ => (opened_funds_746 & value_288),
                                                });
                                            }
                                            value_810
                                        }
                                    });
                                }
                                let stored_word_814 = choose(value_802, within_758, || {
                                    Words::number(0x0)
                                }, || {
                                    let value_815 = choose(self.index.is_number(0x1), within_758, || {
                                        let value_816 = (self.action.is_number(0xc) | locks_device_77);
                                        let mut value_817: Words = Words::number(0x0);
                                        let subject_818 = self.action;
                                        let mut rest_819 = within_758;
                                        while rest_819 != 0 {
                                            let (within_820, value) = subject_818.alike(rest_819);
                                            rest_819 &= !within_820;
                                            value_817.take(within_820, &match value {
                                                0x3 => Words::number(0xffffffff),
                                                0x4 => Words::number(0x1),
                                                0x5 => Words::number(0x8),
                                                0x8 => Words::number(0x10),
                                                0xa => Words::number(0x8),
                                                _ => {
                                                    let value_821 = choose(value_816, within_820, || {
                                                        Words::number(0xff0000)
                                                    }, || {
                                                        let value_822 = choose(self.action.is_number(0xe), within_820, || Words::number(0x10), || Words::number(0x0));
                                                        value_822
                                                    });
                                                    value_821
                                                }
                                            });
                                        }
                                        let mut value_823: Words = Words::number(0x0);
                                        let subject_824 = self.action;
                                        let mut rest_825 = within_758;
                                        while rest_825 != 0 {
                                            let (within_826, value) = subject_824.alike(rest_825);
                                            rest_825 &= !within_826;
                                            value_823.take(within_826, &match value {
                                                0x3 => {
                                                    let value_827 = choose(opens_descending_744, within_826, || read_word_92.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_92.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                                    value_827
                                                }
                                                0x4 => Words::number(0x0),
                                                0x5 => Words::number(0x10),
                                                0x8 => Words::number(0x8),
                                                0xa => Words::number(0x0),
                                                _ => {
                                                    let value_828 = choose(value_816, within_826, || {
                                                        let value_829 = choose(locks_device_77, within_826, || wide_reason_83, || Words::from(alarm_79));
                                                        value_829.up_by(16).or(&Words::number(0x4))
                                                    }, || {
                                                        Words::number(0x0)
                                                    });
                                                    value_828
                                                }
                                            });
                                        }
                                        value_823.or(&augend_8.and(&value_817.not()))
                                    }, || {
                                        let value_830 = choose((counts_108 | value_293), within_758, || {
                                            let value_831 = value_113 & !(counts_108 | (old_carry & value_112)) | !value_113 & (counts_108 | (old_carry & value_112));
                                            partial_126.plus(&Words::from(Planes::from(value_831)))
                                        }, || {
                                            let mut value_832: Mask = 0;
                                            let subject_833 = self.index;
                                            let mut rest_834 = within_758;
                                            while rest_834 != 0 {
                                                let (within_835, value) = subject_833.alike(rest_834);
                                                rest_834 &= !within_835;
                                                value_832.take(within_835, &match value {
                                                    0x0 => opens_745,
                                                    0x8 => value_752,
                                                    0xc => intends_75,
                                                    0xd => value_752,
                                                    0xe => value_752,
                                                    0xf => intends_75,
                                                    0x10 => debits_73,
                                                    0x11 => debits_73,
                                                    _ => value_752,
                                                });
                                            }
                                            let value_836 = choose(value_832, within_758, || {
                                                let mut new_word_837: Words = Words::number(0x0);
                                                let subject_838 = self.index;
                                                let mut rest_839 = within_758;
                                                while rest_839 != 0 {
                                                    let (within_840, value) = subject_838.alike(rest_839);
                                                    rest_839 &= !within_840;
                                                    new_word_837.take(within_840, &match value {
                                                        0x0 => self.new_licence,
                                                        0x8 => value_754,
                                                        0xc => piece_80,
                                                        0xd => value_754,
                                                        0xe => value_754,
                                                        0xf => self.date_key,
                                                        0x10 => piece_80,
                                                        0x11 => self.date_key,
                                                        _ => value_754,
                                                    });
                                                }
                                                new_word_837
                                            }, || {
                                                augend_8
                                            });
                                            value_836
                                        });
                                        value_830
                                    });
                                    value_815
                                });
                                stored_word_814
                            }, || {
                                Words::number(0x0)
                            });
                            value_801
                        }
                        _ => Words::number(0x0),
                    });
                }
                value_755
            });
            let subject_841 = self.index;
            let mut rest_842 = within_740;
            while rest_842 != 0 {
                let (within_843, value) = subject_841.alike(rest_842);
                rest_842 &= !within_843;
                match value {
                    0x0 => {
                        self.record_licence.put(within_843, &value_742, changed);
                    }
                    0x1 => {
                        self.flags.put(within_843, &value_742.cut(0, 24), changed);
                        self.record_flags.put(within_843, &value_742, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_843, &value_742, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_843, &value_742, changed);
                    }
                    0x4 => {
                        put_bit(within_843, !value_742.is_number(0x0), &mut self.funded, changed);
                        self.record_descending_lo.put(within_843, &value_742, changed);
                    }
                    0x5 => {
                        put_bit(within_843, (self.funded | !value_742.is_number(0x0)), &mut self.funded, changed);
                        self.record_descending_hi.put(within_843, &value_742, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_843, &value_742, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_843, &value_742, changed);
                    }
                    0x8 => {
                        put_bit(within_843, value_742.is_number(0xffffffff), &mut self.count_end, changed);
                        self.record_piece_count.put(within_843, &value_742, changed);
                    }
                    0x9 => {
                        put_bit(within_843, value_742.is_number(0xffffffff), &mut self.generation_end, changed);
                        put_bit(within_843, !value_742.below(&Words::number(0xfffffffe)), &mut self.generation_near, changed);
                        self.record_generation.put(within_843, &value_742, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_843, &value_742, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_843, &value_742, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_843, &value_742, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_843, &value_742, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_843, &value_742, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_843, &value_742, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_843, &value_742, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_843, &value_742, changed);
                    }
                    0x12 => {
                        put_bit(within_843, ALL, &mut self.filled, changed);
                        self.record_check.put(within_843, &value_742, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let within_844 = pins.penable_i & within;
        let within_845 = within & !within_844;
        if within_844 != 0 {
            let within_846 = pins.pwrite_i & within_844;
            if within_846 != 0 {
                let within_848 = self.pready & within_846;
                if within_848 != 0 {
                    let within_850 = self.pslverr & within_848;
                    let within_851 = within_848 & !within_850;
                    if within_851 != 0 {
                        let subject_852 = pins.paddr_i;
                        let mut rest_853 = within_851;
                        while rest_853 != 0 {
                            let (within_854, value) = subject_852.alike(rest_853);
                            rest_853 &= !within_854;
                            match value {
                                0x8 => {
                                    let value_855 = Planes::either(pins.pwdata_i.cut(4, 28).is_number(0x0), &pins.pwdata_i.part::<4>(0), &Planes::<4>::number(0xf));
                                    self.command.put(within_854, &value_855, changed);
                                }
                                0x10 => {
                                    let value_856 = Planes::either(pins.pwdata_i.cut(3, 29).is_number(0x0), &pins.pwdata_i.part::<3>(0), &Planes::<3>::number(0x7));
                                    self.operand_set.put(within_854, &value_856, changed);
                                }
                                0x14 => {
                                    self.value_lo.put(within_854, &pins.pwdata_i, changed);
                                }
                                0x18 => {
                                    self.value_hi.put(within_854, &pins.pwdata_i, changed);
                                }
                                0x1c => {
                                    self.date_key.put(within_854, &pins.pwdata_i, changed);
                                }
                                0x20 => {
                                    self.info.put(within_854, &pins.pwdata_i.cut(0, 18), changed);
                                }
                                0x24 => {
                                    self.new_licence.put(within_854, &pins.pwdata_i, changed);
                                }
                                0x2c => {
                                    put_bit(within_854, (self.printed_pending & self.unreported), &mut self.unreported, changed);
                                }
                                _ => {
                                }
                            }
                        }
                    }
                }
            }
            let within_857 = self.looks & within_844;
            if within_857 != 0 {
                let within_859 = self.selected & within_857;
                if within_859 != 0 {
                    self.prdata.put(within_859, &value_16, changed);
                }
            }
        }
        if within_845 != 0 {
            let value_861 = choose(pins.pwrite_i, within_845, || {
                Planes::<5>::number(0x12)
            }, || {
                let looks_at_862 = pins.paddr_i.part::<5>(2);
                let mut value_863: Planes<5> = Planes::<5>::number(0x0);
                let subject_864 = pins.paddr_i;
                let mut rest_865 = within_845;
                while rest_865 != 0 {
                    let (within_866, value) = subject_864.alike(rest_865);
                    rest_865 &= !within_866;
                    value_863.take(within_866, &match value {
                        0xc8 => looks_at_862,
                        0xc4 => looks_at_862,
                        0xc0 => looks_at_862,
                        0xbc => looks_at_862,
                        0xb8 => looks_at_862,
                        0xb4 => looks_at_862,
                        0xb0 => looks_at_862,
                        0xac => looks_at_862,
                        0xa8 => looks_at_862,
                        0xa4 => looks_at_862,
                        0xa0 => looks_at_862,
                        0x9c => looks_at_862,
                        0x98 => looks_at_862,
                        0x94 => looks_at_862,
                        0x90 => looks_at_862,
                        0x8c => looks_at_862,
                        0x88 => looks_at_862,
                        0x84 => looks_at_862,
                        0x80 => looks_at_862,
                        _ => Planes::<5>::number(0x12),
                    });
                }
                value_863
            });
            let value_867 = choose(pins.pwrite_i, within_845, || {
                Words::number(0x0)
            }, || {
                let mut value_868: Words = Words::number(0x0);
                let subject_869 = pins.paddr_i;
                let mut rest_870 = within_845;
                while rest_870 != 0 {
                    let (within_871, value) = subject_869.alike(rest_870);
                    rest_870 &= !within_871;
                    value_868.take(within_871, &match value {
                        0x0 => Words::number(0x49500004),
                        0x4 => {
                            let value_872 = choose(old_ready, within_871, || Words::from(old_selected_set).up_by(8).or(&wide_reason_83.up_by(16)).or(&Words::number(0x1)), || Words::from(old_selected_set).up_by(8).or(&wide_reason_83.up_by(16)));
                            let value_873 = choose(self.permit, within_871, || {
                                let value_874 = choose((old_ready & ((!in_idle_20 & value_84) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_20))))), within_871, || {
                                    let value_875 = choose(self.busy, within_871, || value_872.or(&Words::number(0x2)), || value_872);
                                    value_875.or(&Words::number(0x4))
                                }, || {
                                    let value_876 = choose(self.busy, within_871, || value_872.or(&Words::number(0x2)), || value_872);
                                    value_876
                                });
                                value_874.or(&Words::number(0x8))
                            }, || {
                                let value_877 = choose((old_ready & ((!in_idle_20 & value_84) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_20))))), within_871, || {
                                    let value_878 = choose(self.busy, within_871, || value_872.or(&Words::number(0x2)), || value_872);
                                    value_878.or(&Words::number(0x4))
                                }, || {
                                    let value_879 = choose(self.busy, within_871, || value_872.or(&Words::number(0x2)), || value_872);
                                    value_879
                                });
                                value_877
                            });
                            let value_880 = choose((self.selected & issued_here_52), within_871, || {
                                let value_881 = choose(self.selected, within_871, || {
                                    let value_882 = choose(self.device_locked, within_871, || value_873.or(&Words::number(0x10)), || value_873);
                                    value_882.or(&Words::number(0x20))
                                }, || {
                                    let value_883 = choose(self.device_locked, within_871, || value_873.or(&Words::number(0x10)), || value_873);
                                    value_883
                                });
                                value_881.or(&Words::number(0x40))
                            }, || {
                                let value_884 = choose(self.selected, within_871, || {
                                    let value_885 = choose(self.device_locked, within_871, || value_873.or(&Words::number(0x10)), || value_873);
                                    value_885.or(&Words::number(0x20))
                                }, || {
                                    let value_886 = choose(self.device_locked, within_871, || value_873.or(&Words::number(0x10)), || value_873);
                                    value_886
                                });
                                value_884
                            });
                            let read_word_887 = choose(self.home, within_871, || {
                                let value_888 = choose(self.unreported, within_871, || {
                                    let value_889 = choose(self.irq, within_871, || value_880.or(&Words::number(0x80)), || value_880);
                                    value_889.or(&Words::number(0x800))
                                }, || {
                                    let value_890 = choose(self.irq, within_871, || value_880.or(&Words::number(0x80)), || value_880);
                                    value_890
                                });
                                value_888.or(&Words::number(0x1000))
                            }, || {
                                let value_891 = choose(self.unreported, within_871, || {
                                    let value_892 = choose(self.irq, within_871, || value_880.or(&Words::number(0x80)), || value_880);
                                    value_892.or(&Words::number(0x800))
                                }, || {
                                    let value_893 = choose(self.irq, within_871, || value_880.or(&Words::number(0x80)), || value_880);
                                    value_893
                                });
                                value_891
                            });
                            read_word_887
                        }
                        0x8 => Words::from(old_command),
                        0xc => Words::from(self.result),
                        0x10 => Words::from(self.operand_set),
                        0x14 => self.value_lo,
                        0x18 => self.value_hi,
                        0x1c => self.date_key,
                        0x20 => read_word_92,
                        0x24 => self.new_licence,
                        _ => Words::number(0x0),
                    });
                }
                value_868
            });
            self.prdata.put(within_845, &value_867, changed);
            self.looked_at.put(within_845, &value_861, changed);
        }
        let within_894 = value_550 & within;
        let within_895 = within & !within_894;
        if within_894 != 0 {
            let within_896 = value_508 & within_894;
            let within_897 = within_894 & !within_896;
            if within_896 != 0 {
                let within_898 = value_58 & within_896;
                let within_899 = within_896 & !within_898;
                if within_898 != 0 {
                    self.target.put(within_898, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                }
                if within_899 != 0 {
                    let within_900 = value_547 & within_899;
                    let within_901 = within_899 & !within_900;
                    if within_900 != 0 {
                        let within_902 = for_recovery_37 & within_900;
                        let within_903 = within_900 & !within_902;
                        if within_903 != 0 {
                            let within_904 = in_settle_21 & within_903;
                            if within_904 != 0 {
                                let within_906 = value_251 & within_904;
                                let within_907 = within_904 & !within_906;
                                if within_907 != 0 {
                                    self.target.put(within_907, &Planes::<3>::number(0x0), changed);
                                }
                            }
                        }
                    }
                    if within_901 != 0 {
                        let within_908 = in_settle_21 & within_901;
                        if within_908 != 0 {
                            let within_910 = value_251 & within_908;
                            let within_911 = within_908 & !within_910;
                            if within_911 != 0 {
                                self.target.put(within_911, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
            }
            if within_897 != 0 {
                let within_912 = value_547 & within_897;
                let within_913 = within_897 & !within_912;
                if within_912 != 0 {
                    let within_914 = for_recovery_37 & within_912;
                    let within_915 = within_912 & !within_914;
                    if within_915 != 0 {
                        let within_916 = in_settle_21 & within_915;
                        if within_916 != 0 {
                            let within_918 = value_251 & within_916;
                            let within_919 = within_916 & !within_918;
                            if within_919 != 0 {
                                self.target.put(within_919, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
                if within_913 != 0 {
                    let within_920 = in_settle_21 & within_913;
                    if within_920 != 0 {
                        let within_922 = value_251 & within_920;
                        let within_923 = within_920 & !within_922;
                        if within_923 != 0 {
                            self.target.put(within_923, &Planes::<3>::number(0x0), changed);
                        }
                    }
                }
            }
            self.state.put(within_894, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_894, &Planes::<2>::number(0x0), changed);
            self.job.put(within_894, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_894, &Planes::<2>::number(0x0), changed);
        }
        if within_895 != 0 {
            let within_924 = value_257 & within_895;
            let within_925 = within_895 & !within_924;
            if within_924 != 0 {
                self.target.put(within_924, &value_261, changed);
            }
            if within_925 != 0 {
                let within_926 = value_314 & within_925;
                if within_926 != 0 {
                    let within_928 = value_306 & within_926;
                    let within_929 = within_926 & !within_928;
                    if within_928 != 0 {
                        let subject_930 = old_job;
                        let mut rest_931 = within_928;
                        while rest_931 != 0 {
                            let (within_932, value) = subject_930.alike(rest_931);
                            rest_931 &= !within_932;
                            match value {
                                0x0 => {
                                    self.target.put(within_932, &old_selected_set, changed);
                                }
                                0x3 => {
                                }
                                _ => {
                                    self.target.put(within_932, &old_selected_set, changed);
                                }
                            }
                        }
                    }
                    if within_929 != 0 {
                        let value_933 = choose(in_idle_20, within_929, || {
                            let value_934 = choose(old_lock_pending, within_929, || {
                                old_selected_set
                            }, || {
                                let value_935 = choose(value_243, within_929, || {
                                    old_selected_set
                                }, || {
                                    let value_936 = Planes::either(self.printed_pending, &self.permit_set, &old_selected_set);
                                    value_936
                                });
                                value_935
                            });
                            value_934
                        }, || {
                            old_selected_set
                        });
                        self.target.put(within_929, &value_933, changed);
                    }
                }
            }
            let within_937 = value_358 & within_895;
            let within_938 = within_895 & !within_937;
            if within_937 != 0 {
                self.scan.put(within_937, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            if within_938 != 0 {
                let within_939 = marks_324 & within_938;
                let within_940 = within_938 & !within_939;
                if within_939 != 0 {
                    self.scan.put(within_939, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                if within_940 != 0 {
                    let within_941 = in_fetch_27 & within_940;
                    if within_941 != 0 {
                        let within_943 = at_last_word_68 & within_941;
                        if within_943 != 0 {
                            let within_945 = value_224 & within_943;
                            if within_945 != 0 {
                                let within_947 = value_227 & within_945;
                                if within_947 != 0 {
                                    let within_949 = value_228 & within_947;
                                    if within_949 != 0 {
                                        let within_951 = loaded_298 & within_949;
                                        if within_951 != 0 {
                                            let within_953 = failed_566 & within_951;
                                            if within_953 != 0 {
                                                let within_955 = failed_567 & within_953;
                                                let within_956 = within_953 & !within_955;
                                                if within_956 != 0 {
                                                    let within_957 = for_recovery_37 & within_956;
                                                    if within_957 != 0 {
                                                        self.scan.put(within_957, &Planes::<2>::number(0x0), changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_959 = verified_388 & within_895;
            let within_960 = within_895 & !within_959;
            if within_959 != 0 {
                let within_961 = value_391 & within_959;
                let within_962 = within_959 & !within_961;
                if within_962 != 0 {
                    let within_963 = for_recovery_37 & within_962;
                    let within_964 = within_962 & !within_963;
                    if within_964 != 0 {
                        let within_965 = old_bank & within_964;
                        let within_966 = within_964 & !within_965;
                        if within_966 != 0 {
                            self.job.put(within_966, &Planes::<3>::number(0x2), changed);
                        }
                    }
                }
            }
            if within_960 != 0 {
                let within_967 = in_idle_20 & within_960;
                if within_967 != 0 {
                    let within_969 = old_lock_pending & within_967;
                    let within_970 = within_967 & !within_969;
                    if within_969 != 0 {
                        self.job.put(within_969, &Planes::<3>::number(0x4), changed);
                    }
                    if within_970 != 0 {
                        let within_971 = value_243 & within_970;
                        let within_972 = within_970 & !within_971;
                        if within_972 != 0 {
                            let within_973 = self.printed_pending & within_972;
                            let within_974 = within_972 & !within_973;
                            if within_973 != 0 {
                                self.job.put(within_973, &Planes::<3>::number(0x3), changed);
                            }
                            if within_974 != 0 {
                                let within_975 = value_245 & within_974;
                                let within_976 = within_974 & !within_975;
                                if within_975 != 0 {
                                    self.job.put(within_975, &Planes::<3>::number(0x5), changed);
                                }
                                if within_976 != 0 {
                                    let within_977 = self.busy & within_976;
                                    if within_977 != 0 {
                                        let within_979 = value_81 & within_977;
                                        let within_980 = within_977 & !within_979;
                                        if within_980 != 0 {
                                            self.job.put(within_980, &Planes::<3>::number(0x1), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_981 = value_411 & within_895;
            let within_982 = within_895 & !within_981;
            if within_981 != 0 {
                self.leg.put(within_981, &Planes::<2>::number(0x0), changed);
            }
            if within_982 != 0 {
                let within_983 = value_413 & within_982;
                let within_984 = within_982 & !within_983;
                if within_983 != 0 {
                    let value_985 = Planes::either(value_414, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                    self.leg.put(within_983, &value_985, changed);
                }
                if within_984 != 0 {
                    let within_986 = at_marker_35 & within_984;
                    if within_986 != 0 {
                        let within_988 = failed_221 & within_986;
                        if within_988 != 0 {
                            let within_990 = done_223 & within_988;
                            if within_990 != 0 {
                                let within_992 = value_224 & within_990;
                                if within_992 != 0 {
                                    let within_994 = value_227 & within_992;
                                    if within_994 != 0 {
                                        let within_996 = value_219 & within_994;
                                        let within_997 = within_994 & !within_996;
                                        if within_997 != 0 {
                                            let mut value_998: Planes<2> = Planes::<2>::number(0x0);
                                            let subject_999 = self.leg;
                                            let mut rest_1000 = within_997;
                                            while rest_1000 != 0 {
                                                let (within_1001, value) = subject_999.alike(rest_1000);
                                                rest_1000 &= !within_1001;
                                                value_998.take(within_1001, &match value {
                                                    0x0 => {
                                                        let value_1002 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                                        value_1002
                                                    }
                                                    0x1 => Planes::<2>::number(0x2),
                                                    _ => Planes::<2>::number(0x0),
                                                });
                                            }
                                            self.leg.put(within_997, &value_998, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_1003 = value_533 & within_895;
            let within_1004 = within_895 & !within_1003;
            if within_1003 != 0 {
                self.state.put(within_1003, &Planes::<8>::number(0x9c), changed);
            }
            if within_1004 != 0 {
                let within_1005 = value_411 & within_1004;
                let within_1006 = within_1004 & !within_1005;
                if within_1005 != 0 {
                    let value_1007 = Planes::either((value_402 & !value_412), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_1005, &value_1007, changed);
                }
                if within_1006 != 0 {
                    let within_1008 = value_319 & within_1006;
                    let within_1009 = within_1006 & !within_1008;
                    if within_1008 != 0 {
                        self.state.put(within_1008, &Planes::<8>::number(0xaa), changed);
                    }
                    if within_1009 != 0 {
                        let within_1010 = value_257 & within_1009;
                        let within_1011 = within_1009 & !within_1010;
                        if within_1010 != 0 {
                            self.state.put(within_1010, &Planes::<8>::number(0x87), changed);
                        }
                        if within_1011 != 0 {
                            let within_1012 = value_314 & within_1011;
                            let within_1013 = within_1011 & !within_1012;
                            if within_1012 != 0 {
                                self.state.put(within_1012, &Planes::<8>::number(0xc9), changed);
                            }
                            if within_1013 != 0 {
                                let value_1014 = (in_markers_22 | in_compare_25);
                                let value_1015 = value_1014 & scan_bank_61 | !value_1014 & old_bank;
                                let value_1016 = value_1015 & pins.b_busy_i | !value_1015 & pins.a_busy_i;
                                let failed_1017 = value_1015 & pins.b_error_i | !value_1015 & pins.a_error_i;
                                let value_1018 = ((at_marker_35 | (in_body_31 | (value_204 | (value_1014 & (value_202 | asks_568))))) & (value_228 & (value_227 & (value_224 & (!value_1016 & !failed_1017)))));
                                let marks_1019 = (in_markers_22 & (scan_silent_191 | value_1018));
                                let within_1020 = value_508 & within_1013;
                                let within_1021 = within_1013 & !within_1020;
                                if within_1020 != 0 {
                                    let within_1022 = value_58 & within_1020;
                                    let within_1023 = within_1020 & !within_1022;
                                    if within_1022 != 0 {
                                        let within_1024 = value_415 & within_1022;
                                        let within_1025 = within_1022 & !within_1024;
                                        if within_1024 != 0 {
                                            let within_1026 = value_67 & within_1024;
                                            let within_1027 = within_1024 & !within_1026;
                                            if within_1026 != 0 {
                                                let within_1028 = value_410 & within_1026;
                                                let within_1029 = within_1026 & !within_1028;
                                                if within_1028 != 0 {
                                                    self.state.put(within_1028, &Planes::<8>::number(0x1b), changed);
                                                }
                                                if within_1029 != 0 {
                                                    let within_1030 = verified_388 & within_1029;
                                                    let within_1031 = within_1029 & !within_1030;
                                                    if within_1030 != 0 {
                                                        let within_1032 = value_391 & within_1030;
                                                        let within_1033 = within_1030 & !within_1032;
                                                        if within_1032 != 0 {
                                                            self.state.put(within_1032, &Planes::<8>::number(0xff), changed);
                                                        }
                                                        if within_1033 != 0 {
                                                            let within_1034 = for_recovery_37 & within_1033;
                                                            let within_1035 = within_1033 & !within_1034;
                                                            if within_1035 != 0 {
                                                                let within_1036 = old_bank & within_1035;
                                                                if within_1036 != 0 {
                                                                    self.state.put(within_1036, &Planes::<8>::number(0xb1), changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_1031 != 0 {
                                                        let within_1038 = value_546 & within_1031;
                                                        let within_1039 = within_1031 & !within_1038;
                                                        if within_1038 != 0 {
                                                            let within_1040 = for_recovery_37 & within_1038;
                                                            let within_1041 = within_1038 & !within_1040;
                                                            if within_1041 != 0 {
                                                                let within_1042 = self.again & within_1041;
                                                                if within_1042 != 0 {
                                                                    self.state.put(within_1042, &Planes::<8>::number(0xb1), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1039 != 0 {
                                                            let within_1044 = value_333 & within_1039;
                                                            let within_1045 = within_1039 & !within_1044;
                                                            if within_1044 != 0 {
                                                                self.state.put(within_1044, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_1045 != 0 {
                                                                let within_1046 = in_scan_23 & within_1045;
                                                                let within_1047 = within_1045 & !within_1046;
                                                                if within_1046 != 0 {
                                                                    let within_1048 = last_scan_64 & within_1046;
                                                                    if within_1048 != 0 {
                                                                        let within_1050 = old_silent_b & within_1048;
                                                                        if within_1050 != 0 {
                                                                            self.state.put(within_1050, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_1047 != 0 {
                                                                    let within_1052 = marks_1019 & within_1047;
                                                                    let within_1053 = within_1047 & !within_1052;
                                                                    if within_1052 != 0 {
                                                                        let within_1054 = last_scan_64 & within_1052;
                                                                        if within_1054 != 0 {
                                                                            self.state.put(within_1054, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_1053 != 0 {
                                                                        let within_1056 = in_check_28 & within_1053;
                                                                        if within_1056 != 0 {
                                                                            let within_1058 = looks_ahead_131 & within_1056;
                                                                            let within_1059 = within_1056 & !within_1058;
                                                                            if within_1059 != 0 {
                                                                                let within_1060 = value_188 & within_1059;
                                                                                let within_1061 = within_1059 & !within_1060;
                                                                                if within_1060 != 0 {
                                                                                    self.state.put(within_1060, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                                if within_1061 != 0 {
                                                                                    let within_1062 = for_command_38 & within_1061;
                                                                                    if within_1062 != 0 {
                                                                                        let subject_1064 = self.action;
                                                                                        let mut rest_1065 = within_1062;
                                                                                        while rest_1065 != 0 {
                                                                                            let (within_1066, value) = subject_1064.alike(rest_1065);
                                                                                            rest_1065 &= !within_1066;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1066, &Planes::<8>::number(0xb1), changed);
                                                                                                }
                                                                                                _ => {
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1027 != 0 {
                                                let value_1067 = Planes::either(value_413, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                                self.state.put(within_1027, &value_1067, changed);
                                            }
                                        }
                                        if within_1025 != 0 {
                                            let within_1068 = value_410 & within_1025;
                                            let within_1069 = within_1025 & !within_1068;
                                            if within_1068 != 0 {
                                                self.state.put(within_1068, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_1069 != 0 {
                                                let within_1070 = verified_388 & within_1069;
                                                let within_1071 = within_1069 & !within_1070;
                                                if within_1070 != 0 {
                                                    let within_1072 = value_391 & within_1070;
                                                    let within_1073 = within_1070 & !within_1072;
                                                    if within_1072 != 0 {
                                                        self.state.put(within_1072, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_1073 != 0 {
                                                        let within_1074 = for_recovery_37 & within_1073;
                                                        let within_1075 = within_1073 & !within_1074;
                                                        if within_1075 != 0 {
                                                            let within_1076 = old_bank & within_1075;
                                                            if within_1076 != 0 {
                                                                self.state.put(within_1076, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_1071 != 0 {
                                                    let within_1078 = value_547 & within_1071;
                                                    let within_1079 = within_1071 & !within_1078;
                                                    if within_1078 != 0 {
                                                        let within_1080 = for_recovery_37 & within_1078;
                                                        let within_1081 = within_1078 & !within_1080;
                                                        if within_1080 != 0 {
                                                            let within_1082 = value_333 & within_1080;
                                                            let within_1083 = within_1080 & !within_1082;
                                                            if within_1082 != 0 {
                                                                self.state.put(within_1082, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_1083 != 0 {
                                                                let within_1084 = in_scan_23 & within_1083;
                                                                let within_1085 = within_1083 & !within_1084;
                                                                if within_1084 != 0 {
                                                                    let within_1086 = last_scan_64 & within_1084;
                                                                    if within_1086 != 0 {
                                                                        let within_1088 = (old_silent_b | (at_last_word_68 & (!old_silent_b & (value_228 & (value_227 & (value_224 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1086;
                                                                        if within_1088 != 0 {
                                                                            self.state.put(within_1088, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_1085 != 0 {
                                                                    let within_1090 = marks_1019 & within_1085;
                                                                    let within_1091 = within_1085 & !within_1090;
                                                                    if within_1090 != 0 {
                                                                        let within_1092 = last_scan_64 & within_1090;
                                                                        if within_1092 != 0 {
                                                                            self.state.put(within_1092, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_1091 != 0 {
                                                                        let within_1094 = (in_fetch_27 & (value_299 & value_1018)) & within_1091;
                                                                        let within_1095 = within_1091 & !within_1094;
                                                                        if within_1094 != 0 {
                                                                            self.state.put(within_1094, &Planes::<8>::number(0x36), changed);
                                                                        }
                                                                        if within_1095 != 0 {
                                                                            let within_1096 = in_check_28 & within_1095;
                                                                            if within_1096 != 0 {
                                                                                let within_1098 = looks_ahead_131 & within_1096;
                                                                                let within_1099 = within_1096 & !within_1098;
                                                                                if within_1099 != 0 {
                                                                                    let within_1100 = value_188 & within_1099;
                                                                                    if within_1100 != 0 {
                                                                                        self.state.put(within_1100, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        if within_1081 != 0 {
                                                            let value_1102 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_1081, &value_1102, changed);
                                                        }
                                                    }
                                                    if within_1079 != 0 {
                                                        let within_1103 = value_333 & within_1079;
                                                        let within_1104 = within_1079 & !within_1103;
                                                        if within_1103 != 0 {
                                                            self.state.put(within_1103, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1104 != 0 {
                                                            let within_1105 = in_scan_23 & within_1104;
                                                            let within_1106 = within_1104 & !within_1105;
                                                            if within_1105 != 0 {
                                                                let within_1107 = last_scan_64 & within_1105;
                                                                if within_1107 != 0 {
                                                                    let within_1109 = (old_silent_b | (at_last_word_68 & (!old_silent_b & (value_228 & (value_227 & (value_224 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1107;
                                                                    if within_1109 != 0 {
                                                                        self.state.put(within_1109, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1106 != 0 {
                                                                let within_1111 = marks_1019 & within_1106;
                                                                let within_1112 = within_1106 & !within_1111;
                                                                if within_1111 != 0 {
                                                                    let within_1113 = last_scan_64 & within_1111;
                                                                    if within_1113 != 0 {
                                                                        self.state.put(within_1113, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1112 != 0 {
                                                                    let within_1115 = (in_fetch_27 & (value_299 & value_1018)) & within_1112;
                                                                    let within_1116 = within_1112 & !within_1115;
                                                                    if within_1115 != 0 {
                                                                        let subject_1117 = old_job;
                                                                        let mut rest_1118 = within_1115;
                                                                        while rest_1118 != 0 {
                                                                            let (within_1119, value) = subject_1117.alike(rest_1118);
                                                                            rest_1118 &= !within_1119;
                                                                            match value {
                                                                                0x0 => {
                                                                                    self.state.put(within_1119, &Planes::<8>::number(0x36), changed);
                                                                                }
                                                                                0x3 => {
                                                                                }
                                                                                _ => {
                                                                                    let within_1120 = value_307 & within_1119;
                                                                                    let within_1121 = within_1119 & !within_1120;
                                                                                    if within_1121 != 0 {
                                                                                        self.state.put(within_1121, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    if within_1116 != 0 {
                                                                        let within_1122 = in_check_28 & within_1116;
                                                                        if within_1122 != 0 {
                                                                            let within_1124 = looks_ahead_131 & within_1122;
                                                                            let within_1125 = within_1122 & !within_1124;
                                                                            if within_1125 != 0 {
                                                                                let within_1126 = value_188 & within_1125;
                                                                                let within_1127 = within_1125 & !within_1126;
                                                                                if within_1126 != 0 {
                                                                                    self.state.put(within_1126, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                                if within_1127 != 0 {
                                                                                    let within_1128 = for_command_38 & within_1127;
                                                                                    if within_1128 != 0 {
                                                                                        let subject_1130 = self.action;
                                                                                        let mut rest_1131 = within_1128;
                                                                                        while rest_1131 != 0 {
                                                                                            let (within_1132, value) = subject_1130.alike(rest_1131);
                                                                                            rest_1131 &= !within_1132;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1132, &Planes::<8>::number(0xb1), changed);
                                                                                                }
                                                                                                _ => {
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    if within_1023 != 0 {
                                        self.state.put(within_1023, &Planes::<8>::number(0xb1), changed);
                                    }
                                }
                                if within_1021 != 0 {
                                    let within_1133 = value_415 & within_1021;
                                    let within_1134 = within_1021 & !within_1133;
                                    if within_1133 != 0 {
                                        let within_1135 = value_67 & within_1133;
                                        let within_1136 = within_1133 & !within_1135;
                                        if within_1135 != 0 {
                                            let within_1137 = value_410 & within_1135;
                                            let within_1138 = within_1135 & !within_1137;
                                            if within_1137 != 0 {
                                                self.state.put(within_1137, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_1138 != 0 {
                                                let within_1139 = verified_388 & within_1138;
                                                let within_1140 = within_1138 & !within_1139;
                                                if within_1139 != 0 {
                                                    let within_1141 = value_391 & within_1139;
                                                    let within_1142 = within_1139 & !within_1141;
                                                    if within_1141 != 0 {
                                                        self.state.put(within_1141, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_1142 != 0 {
                                                        let within_1143 = for_recovery_37 & within_1142;
                                                        let within_1144 = within_1142 & !within_1143;
                                                        if within_1144 != 0 {
                                                            let within_1145 = old_bank & within_1144;
                                                            if within_1145 != 0 {
                                                                self.state.put(within_1145, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_1140 != 0 {
                                                    let within_1147 = value_546 & within_1140;
                                                    let within_1148 = within_1140 & !within_1147;
                                                    if within_1147 != 0 {
                                                        let within_1149 = for_recovery_37 & within_1147;
                                                        let within_1150 = within_1147 & !within_1149;
                                                        if within_1150 != 0 {
                                                            let within_1151 = self.again & within_1150;
                                                            if within_1151 != 0 {
                                                                self.state.put(within_1151, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                    if within_1148 != 0 {
                                                        let within_1153 = value_333 & within_1148;
                                                        let within_1154 = within_1148 & !within_1153;
                                                        if within_1153 != 0 {
                                                            self.state.put(within_1153, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1154 != 0 {
                                                            let within_1155 = in_scan_23 & within_1154;
                                                            let within_1156 = within_1154 & !within_1155;
                                                            if within_1155 != 0 {
                                                                let within_1157 = last_scan_64 & within_1155;
                                                                if within_1157 != 0 {
                                                                    let within_1159 = old_silent_b & within_1157;
                                                                    if within_1159 != 0 {
                                                                        self.state.put(within_1159, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1156 != 0 {
                                                                let within_1161 = marks_1019 & within_1156;
                                                                let within_1162 = within_1156 & !within_1161;
                                                                if within_1161 != 0 {
                                                                    let within_1163 = last_scan_64 & within_1161;
                                                                    if within_1163 != 0 {
                                                                        self.state.put(within_1163, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1162 != 0 {
                                                                    let within_1165 = in_check_28 & within_1162;
                                                                    if within_1165 != 0 {
                                                                        let within_1167 = looks_ahead_131 & within_1165;
                                                                        let within_1168 = within_1165 & !within_1167;
                                                                        if within_1168 != 0 {
                                                                            let within_1169 = value_188 & within_1168;
                                                                            let within_1170 = within_1168 & !within_1169;
                                                                            if within_1169 != 0 {
                                                                                self.state.put(within_1169, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_1170 != 0 {
                                                                                let within_1171 = for_command_38 & within_1170;
                                                                                if within_1171 != 0 {
                                                                                    let subject_1173 = self.action;
                                                                                    let mut rest_1174 = within_1171;
                                                                                    while rest_1174 != 0 {
                                                                                        let (within_1175, value) = subject_1173.alike(rest_1174);
                                                                                        rest_1174 &= !within_1175;
                                                                                        match value {
                                                                                            0x1 => {
                                                                                            }
                                                                                            0x2 => {
                                                                                            }
                                                                                            0xb => {
                                                                                                self.state.put(within_1175, &Planes::<8>::number(0xb1), changed);
                                                                                            }
                                                                                            _ => {
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        if within_1136 != 0 {
                                            let value_1176 = Planes::either(value_413, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                            self.state.put(within_1136, &value_1176, changed);
                                        }
                                    }
                                    if within_1134 != 0 {
                                        let within_1177 = value_410 & within_1134;
                                        let within_1178 = within_1134 & !within_1177;
                                        if within_1177 != 0 {
                                            self.state.put(within_1177, &Planes::<8>::number(0x1b), changed);
                                        }
                                        if within_1178 != 0 {
                                            let within_1179 = verified_388 & within_1178;
                                            let within_1180 = within_1178 & !within_1179;
                                            if within_1179 != 0 {
                                                let within_1181 = value_391 & within_1179;
                                                let within_1182 = within_1179 & !within_1181;
                                                if within_1181 != 0 {
                                                    self.state.put(within_1181, &Planes::<8>::number(0xff), changed);
                                                }
                                                if within_1182 != 0 {
                                                    let within_1183 = for_recovery_37 & within_1182;
                                                    let within_1184 = within_1182 & !within_1183;
                                                    if within_1184 != 0 {
                                                        let within_1185 = old_bank & within_1184;
                                                        if within_1185 != 0 {
                                                            self.state.put(within_1185, &Planes::<8>::number(0xb1), changed);
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1180 != 0 {
                                                let within_1187 = value_547 & within_1180;
                                                let within_1188 = within_1180 & !within_1187;
                                                if within_1187 != 0 {
                                                    let within_1189 = for_recovery_37 & within_1187;
                                                    let within_1190 = within_1187 & !within_1189;
                                                    if within_1189 != 0 {
                                                        let within_1191 = value_333 & within_1189;
                                                        let within_1192 = within_1189 & !within_1191;
                                                        if within_1191 != 0 {
                                                            self.state.put(within_1191, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1192 != 0 {
                                                            let within_1193 = in_scan_23 & within_1192;
                                                            let within_1194 = within_1192 & !within_1193;
                                                            if within_1193 != 0 {
                                                                let within_1195 = last_scan_64 & within_1193;
                                                                if within_1195 != 0 {
                                                                    let within_1197 = (old_silent_b | (at_last_word_68 & (!old_silent_b & (value_228 & (value_227 & (value_224 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1195;
                                                                    if within_1197 != 0 {
                                                                        self.state.put(within_1197, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1194 != 0 {
                                                                let within_1199 = marks_1019 & within_1194;
                                                                let within_1200 = within_1194 & !within_1199;
                                                                if within_1199 != 0 {
                                                                    let within_1201 = last_scan_64 & within_1199;
                                                                    if within_1201 != 0 {
                                                                        self.state.put(within_1201, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1200 != 0 {
                                                                    let within_1203 = (in_fetch_27 & (value_299 & value_1018)) & within_1200;
                                                                    let within_1204 = within_1200 & !within_1203;
                                                                    if within_1203 != 0 {
                                                                        self.state.put(within_1203, &Planes::<8>::number(0x36), changed);
                                                                    }
                                                                    if within_1204 != 0 {
                                                                        let within_1205 = in_check_28 & within_1204;
                                                                        if within_1205 != 0 {
                                                                            let within_1207 = looks_ahead_131 & within_1205;
                                                                            let within_1208 = within_1205 & !within_1207;
                                                                            if within_1208 != 0 {
                                                                                let within_1209 = value_188 & within_1208;
                                                                                if within_1209 != 0 {
                                                                                    self.state.put(within_1209, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_1190 != 0 {
                                                        let value_1211 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                        self.state.put(within_1190, &value_1211, changed);
                                                    }
                                                }
                                                if within_1188 != 0 {
                                                    let within_1212 = value_333 & within_1188;
                                                    let within_1213 = within_1188 & !within_1212;
                                                    if within_1212 != 0 {
                                                        self.state.put(within_1212, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1213 != 0 {
                                                        let within_1214 = in_scan_23 & within_1213;
                                                        let within_1215 = within_1213 & !within_1214;
                                                        if within_1214 != 0 {
                                                            let within_1216 = last_scan_64 & within_1214;
                                                            if within_1216 != 0 {
                                                                let within_1218 = (old_silent_b | (at_last_word_68 & (!old_silent_b & (value_228 & (value_227 & (value_224 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1216;
                                                                if within_1218 != 0 {
                                                                    self.state.put(within_1218, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1215 != 0 {
                                                            let within_1220 = marks_1019 & within_1215;
                                                            let within_1221 = within_1215 & !within_1220;
                                                            if within_1220 != 0 {
                                                                let within_1222 = last_scan_64 & within_1220;
                                                                if within_1222 != 0 {
                                                                    self.state.put(within_1222, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1221 != 0 {
                                                                let within_1224 = (in_fetch_27 & (value_299 & value_1018)) & within_1221;
                                                                let within_1225 = within_1221 & !within_1224;
                                                                if within_1224 != 0 {
                                                                    let subject_1226 = old_job;
                                                                    let mut rest_1227 = within_1224;
                                                                    while rest_1227 != 0 {
                                                                        let (within_1228, value) = subject_1226.alike(rest_1227);
                                                                        rest_1227 &= !within_1228;
                                                                        match value {
                                                                            0x0 => {
                                                                                self.state.put(within_1228, &Planes::<8>::number(0x36), changed);
                                                                            }
                                                                            0x3 => {
                                                                            }
                                                                            _ => {
                                                                                let within_1229 = value_307 & within_1228;
                                                                                let within_1230 = within_1228 & !within_1229;
                                                                                if within_1230 != 0 {
                                                                                    self.state.put(within_1230, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                if within_1225 != 0 {
                                                                    let within_1231 = in_check_28 & within_1225;
                                                                    if within_1231 != 0 {
                                                                        let within_1233 = looks_ahead_131 & within_1231;
                                                                        let within_1234 = within_1231 & !within_1233;
                                                                        if within_1234 != 0 {
                                                                            let within_1235 = value_188 & within_1234;
                                                                            let within_1236 = within_1234 & !within_1235;
                                                                            if within_1235 != 0 {
                                                                                self.state.put(within_1235, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_1236 != 0 {
                                                                                let within_1237 = for_command_38 & within_1236;
                                                                                if within_1237 != 0 {
                                                                                    let subject_1239 = self.action;
                                                                                    let mut rest_1240 = within_1237;
                                                                                    while rest_1240 != 0 {
                                                                                        let (within_1241, value) = subject_1239.alike(rest_1240);
                                                                                        rest_1240 &= !within_1241;
                                                                                        match value {
                                                                                            0x1 => {
                                                                                            }
                                                                                            0x2 => {
                                                                                            }
                                                                                            0xb => {
                                                                                                self.state.put(within_1241, &Planes::<8>::number(0xb1), changed);
                                                                                            }
                                                                                            _ => {
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1242 = value_401 & within;
        let within_1243 = within & !within_1242;
        if within_1242 != 0 {
            let within_1244 = value_58 & within_1242;
            let within_1245 = within_1242 & !within_1244;
            if within_1244 != 0 {
                let within_1246 = holds_9_47 & within_1244;
                let within_1247 = within_1244 & !within_1246;
                if within_1246 != 0 {
                    let within_1248 = in_validate_33 & within_1246;
                    if within_1248 != 0 {
                        let within_1250 = value_224 & within_1248;
                        if within_1250 != 0 {
                            let within_1252 = value_227 & within_1250;
                            if within_1252 != 0 {
                                let within_1254 = value_228 & within_1252;
                                if within_1254 != 0 {
                                    let within_1256 = got_asked_236 & within_1254;
                                    if within_1256 != 0 {
                                        let within_1258 = value_242 & within_1256;
                                        if within_1258 != 0 {
                                            let within_1260 = value_392 & within_1258;
                                            if within_1260 != 0 {
                                                let within_1262 = failed_566 & within_1260;
                                                if within_1262 != 0 {
                                                    let within_1264 = !failed_567 & within_1262;
                                                    if within_1264 != 0 {
                                                        let within_1266 = (leg_writes_40 | leg_programs_41) & within_1264;
                                                        let within_1267 = within_1264 & !within_1266;
                                                        if within_1267 != 0 {
                                                            let within_1268 = for_command_38 & within_1267;
                                                            if within_1268 != 0 {
                                                                let within_1270 = asked_lock_70 & within_1268;
                                                                let within_1271 = within_1268 & !within_1270;
                                                                if within_1271 != 0 {
                                                                    let within_1272 = !old_command.is_number(0x6) & within_1271;
                                                                    if within_1272 != 0 {
                                                                        let within_1274 = old_command.is_number(0x7) & within_1272;
                                                                        let within_1275 = within_1272 & !within_1274;
                                                                        if within_1275 != 0 {
                                                                            self.issued.put(within_1275, &selected_bit_50.xor(&selected_bit_50.or(&wide_bits_51)).part::<4>(0), changed);
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                if within_1247 != 0 {
                    self.issued.put(within_1247, &target_bit_49.or(&wide_bits_51).part::<4>(0), changed);
                }
            }
            if within_1245 != 0 {
                let value_1276 = choose(value_547, within_1245, || {
                    let value_1277 = for_recovery_37 & old_lock_pending | !for_recovery_37 & (old_lock_pending & !self.again);
                    value_1277
                }, || {
                    old_lock_pending
                });
                let within_1278 = in_validate_33 & within_1245;
                if within_1278 != 0 {
                    let within_1280 = value_224 & within_1278;
                    if within_1280 != 0 {
                        let within_1282 = value_227 & within_1280;
                        if within_1282 != 0 {
                            let within_1284 = value_228 & within_1282;
                            if within_1284 != 0 {
                                let within_1286 = got_asked_236 & within_1284;
                                if within_1286 != 0 {
                                    let within_1288 = value_242 & within_1286;
                                    if within_1288 != 0 {
                                        let within_1290 = value_392 & within_1288;
                                        if within_1290 != 0 {
                                            let within_1292 = failed_566 & within_1290;
                                            if within_1292 != 0 {
                                                let within_1294 = !failed_567 & within_1292;
                                                if within_1294 != 0 {
                                                    let within_1296 = (leg_writes_40 | leg_programs_41) & within_1294;
                                                    let within_1297 = within_1294 & !within_1296;
                                                    if within_1297 != 0 {
                                                        let within_1298 = for_command_38 & within_1297;
                                                        if within_1298 != 0 {
                                                            let within_1300 = asked_lock_70 & within_1298;
                                                            let within_1301 = within_1298 & !within_1300;
                                                            if within_1301 != 0 {
                                                                let within_1302 = !old_command.is_number(0x6) & within_1301;
                                                                if within_1302 != 0 {
                                                                    let within_1304 = old_command.is_number(0x7) & within_1302;
                                                                    let within_1305 = within_1302 & !within_1304;
                                                                    if within_1305 != 0 {
                                                                        self.issued.put(within_1305, &selected_bit_50.xor(&selected_bit_50.or(&wide_bits_51)).part::<4>(0), changed);
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                let within_1306 = value_45 & within_1245;
                let within_1307 = within_1245 & !within_1306;
                if within_1307 != 0 {
                    self.lock_reason.put(within_1307, &old_flags.part::<8>(16), changed);
                }
                put_bit(within_1245, (self.device_locked | set_locked_46), &mut self.device_locked, changed);
                put_bit(within_1245, (value_45 & (value_1276 & !value_397)), &mut self.lock_pending, changed);
            }
        }
        if within_1243 != 0 {
            let within_1308 = value_397 & within_1243;
            let within_1309 = within_1243 & !within_1308;
            if within_1308 != 0 {
                let within_1310 = for_command_38 & within_1308;
                if within_1310 != 0 {
                    let within_1312 = asked_lock_70 & within_1310;
                    let within_1313 = within_1310 & !within_1312;
                    if within_1313 != 0 {
                        let within_1314 = !old_command.is_number(0x6) & within_1313;
                        if within_1314 != 0 {
                            let within_1316 = old_command.is_number(0x7) & within_1314;
                            let within_1317 = within_1314 & !within_1316;
                            if within_1317 != 0 {
                                self.issued.put(within_1317, &selected_bit_50.xor(&selected_bit_50.or(&wide_bits_51)).part::<4>(0), changed);
                            }
                        }
                    }
                }
                put_bit(within_1308, (old_lock_pending & value_58), &mut self.lock_pending, changed);
            }
            if within_1309 != 0 {
                let within_1318 = value_547 & within_1309;
                if within_1318 != 0 {
                    let within_1320 = for_recovery_37 & within_1318;
                    let within_1321 = within_1318 & !within_1320;
                    if within_1321 != 0 {
                        let within_1322 = self.again & within_1321;
                        if within_1322 != 0 {
                            put_bit(within_1322, (old_lock_pending & value_58), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1324 = value_232 & within;
        let within_1325 = within & !within_1324;
        if within_1324 != 0 {
            let value_1326 = choose(in_prune_34, within_1324, || {
                !self.slot
            }, || {
                let value_1327 = value_198 & scan_slot_62 | !value_198 & self.slot;
                value_1327
            });
            let value_1328 = choose(value_1326, within_1324, || {
                let value_1329 = Planes::either((in_body_31 | (in_verify_32 | (in_fetch_27 | (in_scan_23 | in_compare_25)))), &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1329.or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40))
            }, || {
                let value_1330 = Planes::either((in_body_31 | (in_verify_32 | (in_fetch_27 | (in_scan_23 | in_compare_25)))), &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1330.or(&old_target.extended::<10>().up_by(7))
            });
            let within_1331 = value_207 & within_1324;
            if within_1331 != 0 {
                self.data.put(within_1331, &value_209, changed);
            }
            self.handshake.put(within_1324, &Planes::<2>::number(0x1), changed);
            self.address.put(within_1324, &value_1328, changed);
        }
        if within_1325 != 0 {
            let within_1333 = value_206 & within_1325;
            if within_1333 != 0 {
                let within_1335 = (value_229 | value_230) & within_1333;
                let within_1336 = within_1333 & !within_1335;
                if within_1335 != 0 {
                    self.handshake.put(within_1335, &Planes::<2>::number(0x0), changed);
                }
                if within_1336 != 0 {
                    let subject_1337 = self.handshake;
                    let mut rest_1338 = within_1336;
                    while rest_1338 != 0 {
                        let (within_1339, value) = subject_1337.alike(rest_1338);
                        rest_1338 &= !within_1339;
                        match value {
                            0x0 => {
                            }
                            0x1 => {
                                self.handshake.put(within_1339, &Planes::<2>::number(0x2), changed);
                            }
                            0x2 => {
                                self.handshake.put(within_1339, &Planes::<2>::number(0x3), changed);
                            }
                            _ => {
                            }
                        }
                    }
                }
            }
        }
        let within_1340 = value_319 & within;
        let within_1341 = within & !within_1340;
        if within_1340 != 0 {
            self.augend_at.put(within_1340, &Planes::<5>::number(0x2), changed);
            self.crc.put_number(within_1340, 0xffffffff, changed);
        }
        if within_1341 != 0 {
            let within_1342 = value_342 & within_1341;
            let within_1343 = within_1341 & !within_1342;
            if within_1342 != 0 {
                self.crc.put(within_1342, &value_561, changed);
            }
            if within_1343 != 0 {
                let within_1344 = value_358 & within_1343;
                let within_1345 = within_1343 & !within_1344;
                if within_1344 != 0 {
                    self.crc.put_number(within_1344, 0xffffffff, changed);
                }
                if within_1345 != 0 {
                    let within_1346 = value_333 & within_1345;
                    let within_1347 = within_1345 & !within_1346;
                    if within_1346 != 0 {
                        self.crc.put_number(within_1346, 0xffffffff, changed);
                    }
                    if within_1347 != 0 {
                        let within_1348 = marks_324 & within_1347;
                        let within_1349 = within_1347 & !within_1348;
                        if within_1348 != 0 {
                            let within_1350 = last_scan_64 & within_1348;
                            if within_1350 != 0 {
                                self.crc.put_number(within_1350, 0xffffffff, changed);
                            }
                        }
                        if within_1349 != 0 {
                            let within_1352 = in_fetch_27 & within_1349;
                            if within_1352 != 0 {
                                let within_1354 = at_last_word_68 & within_1352;
                                if within_1354 != 0 {
                                    let within_1356 = value_224 & within_1354;
                                    if within_1356 != 0 {
                                        let within_1358 = value_227 & within_1356;
                                        if within_1358 != 0 {
                                            let within_1360 = value_228 & within_1358;
                                            if within_1360 != 0 {
                                                let within_1362 = loaded_298 & within_1360;
                                                if within_1362 != 0 {
                                                    let within_1364 = failed_566 & within_1362;
                                                    if within_1364 != 0 {
                                                        let within_1366 = failed_567 & within_1364;
                                                        let within_1367 = within_1364 & !within_1366;
                                                        if within_1367 != 0 {
                                                            let within_1368 = for_recovery_37 & within_1367;
                                                            if within_1368 != 0 {
                                                                self.crc.put_number(within_1368, 0xffffffff, changed);
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_1370 = value_523 & within_1341;
            let within_1371 = within_1341 & !within_1370;
            if within_1370 != 0 {
                let within_1372 = value_531 & within_1370;
                let within_1373 = within_1370 & !within_1372;
                if within_1372 != 0 {
                    let value_1374 = Planes::either(value_43, &Planes::<5>::number(0xb), &Planes::<5>::number(0x5));
                    self.augend_at.put(within_1372, &value_1374, changed);
                }
                if within_1373 != 0 {
                    let within_1375 = value_530 & within_1373;
                    let within_1376 = within_1373 & !within_1375;
                    if within_1375 != 0 {
                        let value_1377 = Planes::either(value_43, &Planes::<5>::number(0xa), &Planes::<5>::number(0x4));
                        self.augend_at.put(within_1375, &value_1377, changed);
                    }
                    if within_1376 != 0 {
                        let within_1378 = value_529 & within_1376;
                        let within_1379 = within_1376 & !within_1378;
                        if within_1378 != 0 {
                            self.augend_at.put(within_1378, &Planes::<5>::number(0x3), changed);
                        }
                        if within_1379 != 0 {
                            let within_1380 = value_528 & within_1379;
                            let within_1381 = within_1379 & !within_1380;
                            if within_1380 != 0 {
                                self.augend_at.put(within_1380, &Planes::<5>::number(0x2), changed);
                            }
                            if within_1381 != 0 {
                                let within_1382 = value_527 & within_1381;
                                let within_1383 = within_1381 & !within_1382;
                                if within_1382 != 0 {
                                    self.augend_at.put(within_1382, &Planes::<5>::number(0x3), changed);
                                }
                                if within_1383 != 0 {
                                    let within_1384 = value_526 & within_1383;
                                    let within_1385 = within_1383 & !within_1384;
                                    if within_1384 != 0 {
                                        self.augend_at.put(within_1384, &Planes::<5>::number(0x2), changed);
                                    }
                                    if within_1385 != 0 {
                                        let within_1386 = value_525 & within_1385;
                                        let within_1387 = within_1385 & !within_1386;
                                        if within_1386 != 0 {
                                            let value_1388 = Planes::either(value_43, &Planes::<5>::number(0xb), &Planes::<5>::number(0x7));
                                            self.augend_at.put(within_1386, &value_1388, changed);
                                        }
                                        if within_1387 != 0 {
                                            let within_1389 = value_524 & within_1387;
                                            if within_1389 != 0 {
                                                let value_1391 = Planes::either(value_43, &Planes::<5>::number(0xa), &Planes::<5>::number(0x6));
                                                self.augend_at.put(within_1389, &value_1391, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if within_1371 != 0 {
                let within_1392 = in_apply_29 & within_1371;
                if within_1392 != 0 {
                    let within_1394 = value_67 & within_1392;
                    if within_1394 != 0 {
                        let value_1396 = Planes::either(value_7, &Planes::<5>::number(0x3), &Planes::<5>::number(0x2));
                        self.augend_at.put(within_1394, &value_1396, changed);
                    }
                }
            }
        }
        let within_1397 = value_411 & within;
        let within_1398 = within & !within_1397;
        if within_1397 != 0 {
            let value_1399 = choose(value_402, within_1397, || {
                copy_slot_407
            }, || {
                let value_1400 = choose(verified_388, within_1397, || {
                    let value_1401 = choose(value_391, within_1397, || {
                        (in_apply_29 & (copy_slot_55 & at_last_word_68))
                    }, || {
                        let value_1402 = choose(for_recovery_37, within_1397, || {
                            (in_apply_29 & (copy_slot_55 & at_last_word_68))
                        }, || {
                            let value_1403 = old_bank & (in_apply_29 & (copy_slot_55 & at_last_word_68)) | !old_bank & target_bit_49.and(&wide_slots_b_56).is_number(0x0);
                            value_1403
                        });
                        value_1402
                    });
                    value_1401
                }, || {
                    (in_apply_29 & (copy_slot_55 & at_last_word_68))
                });
                value_1400
            });
            put_bit(within_1397, value_412, &mut self.bank, changed);
            put_bit(within_1397, value_1399, &mut self.slot, changed);
        }
        if within_1398 != 0 {
            let within_1404 = value_257 & within_1398;
            let within_1405 = within_1398 & !within_1404;
            if within_1404 != 0 {
                let from_b_1406 = (old_failed_a & value_4);
                let value_1407 = Planes::either(from_b_1406, &value_470.and(&Planes::<8>::number(0x1).up(&value_261)), &value_455.and(&Planes::<8>::number(0x1).up(&value_261)));
                put_bit(within_1404, from_b_1406, &mut self.bank, changed);
                put_bit(within_1404, !value_1407.is_number(0x0), &mut self.slot, changed);
            }
            if within_1405 != 0 {
                let within_1408 = value_547 & within_1405;
                let within_1409 = within_1405 & !within_1408;
                if within_1408 != 0 {
                    let within_1410 = for_recovery_37 & within_1408;
                    let within_1411 = within_1408 & !within_1410;
                    if within_1410 != 0 {
                        let within_1412 = in_choose_24 & within_1410;
                        if within_1412 != 0 {
                            let within_1414 = old_found & within_1412;
                            if within_1414 != 0 {
                                let within_1416 = value_331 & within_1414;
                                if within_1416 != 0 {
                                    put_bit(within_1416, best_bank_65, &mut self.bank, changed);
                                    put_bit(within_1416, best_slot_66, &mut self.slot, changed);
                                }
                            }
                        }
                    }
                    if within_1411 != 0 {
                        let within_1418 = self.again & within_1411;
                        let within_1419 = within_1411 & !within_1418;
                        if within_1418 != 0 {
                            let within_1420 = in_choose_24 & within_1418;
                            if within_1420 != 0 {
                                let within_1422 = old_found & within_1420;
                                if within_1422 != 0 {
                                    let within_1424 = value_331 & within_1422;
                                    if within_1424 != 0 {
                                        put_bit(within_1424, best_bank_65, &mut self.bank, changed);
                                        put_bit(within_1424, best_slot_66, &mut self.slot, changed);
                                    }
                                }
                            }
                        }
                        if within_1419 != 0 {
                            let value_1426 = old_bank & !copy_slot_55 | !old_bank & !target_bit_49.and(&wide_slots_b_56).is_number(0x0);
                            put_bit(within_1419, value_5, &mut self.bank, changed);
                            put_bit(within_1419, value_1426, &mut self.slot, changed);
                        }
                    }
                }
                if within_1409 != 0 {
                    let within_1427 = in_choose_24 & within_1409;
                    if within_1427 != 0 {
                        let within_1429 = old_found & within_1427;
                        if within_1429 != 0 {
                            let within_1431 = value_331 & within_1429;
                            if within_1431 != 0 {
                                put_bit(within_1431, best_bank_65, &mut self.bank, changed);
                                put_bit(within_1431, best_slot_66, &mut self.slot, changed);
                            }
                        }
                    }
                }
            }
        }
        let within_1433 = ((value_58 & value_339) | ((value_242 & (self.again & value_58)) & value_547)) & within;
        let within_1434 = within & !within_1433;
        if within_1433 != 0 {
            let value_1435 = choose(value_306, within_1433, || {
                let mut value_1436: Mask = 0;
                let subject_1437 = old_job;
                let mut rest_1438 = within_1433;
                while rest_1438 != 0 {
                    let (within_1439, value) = subject_1437.alike(rest_1438);
                    rest_1438 &= !within_1439;
                    value_1436.take(within_1439, &match value {
                        0x0 => self.selected,
                        0x3 => self.selected,
                        _ => {
                            let value_1440 = value_307 & self.selected | !value_307 & (self.selected | for_command_38);
                            value_1440
                        }
                    });
                }
                value_1436
            }, || {
                self.selected
            });
            put_bit(within_1433, (value_1435 & !here_60), &mut self.selected, changed);
            self.unusable.put(within_1433, &target_bit_49.or(&wide_bits_53).part::<4>(0), changed);
        }
        if within_1434 != 0 {
            let within_1441 = in_fetch_27 & within_1434;
            if within_1441 != 0 {
                let within_1443 = at_last_word_68 & within_1441;
                if within_1443 != 0 {
                    let within_1445 = value_224 & within_1443;
                    if within_1445 != 0 {
                        let within_1447 = value_227 & within_1445;
                        if within_1447 != 0 {
                            let within_1449 = value_228 & within_1447;
                            if within_1449 != 0 {
                                let within_1451 = loaded_298 & within_1449;
                                if within_1451 != 0 {
                                    let within_1453 = failed_566 & within_1451;
                                    if within_1453 != 0 {
                                        let within_1455 = failed_567 & within_1453;
                                        let within_1456 = within_1453 & !within_1455;
                                        if within_1456 != 0 {
                                            let subject_1457 = old_job;
                                            let mut rest_1458 = within_1456;
                                            while rest_1458 != 0 {
                                                let (within_1459, value) = subject_1457.alike(rest_1458);
                                                rest_1458 &= !within_1459;
                                                match value {
                                                    0x0 => {
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        let within_1460 = value_307 & within_1459;
                                                        let within_1461 = within_1459 & !within_1460;
                                                        if within_1461 != 0 {
                                                            put_bit(within_1461, (self.selected | for_command_38), &mut self.selected, changed);
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1462 = (in_load_26 | in_check_28) & within;
        if within_1462 != 0 {
            let mut value_1464: Planes<4> = Planes::<4>::number(0x0);
            let subject_1465 = old_job;
            let mut rest_1466 = within_1462;
            while rest_1466 != 0 {
                let (within_1467, value) = subject_1465.alike(rest_1466);
                rest_1466 &= !within_1467;
                value_1464.take(within_1467, &match value {
                    0x4 => Planes::<4>::number(0xd),
                    0x3 => Planes::<4>::number(0xe),
                    _ => {
                        let value_1468 = choose((old_info.bit(17) & asked_lock_70), within_1467, || {
                            Planes::<4>::number(0xd)
                        }, || {
                            let value_1469 = Planes::either(Planes::<4>::number(0xc).below(&old_command), &Planes::<4>::number(0x0), &old_command);
                            value_1469
                        });
                        value_1468
                    }
                });
            }
            self.action.put(within_1462, &value_1464, changed);
        }
        let within_1470 = value_397 & within;
        let within_1471 = within & !within_1470;
        if within_1470 != 0 {
            let value_1472 = for_command_38 & (self.printed_pending & !value_416) | !for_command_38 & self.printed_pending;
            put_bit(within_1470, (!for_printed_39 & value_1472), &mut self.printed_pending, changed);
        }
        if within_1471 != 0 {
            let value_1473 = (self.printed_pending & value_247);
            let within_1474 = value_547 & within_1471;
            let within_1475 = within_1471 & !within_1474;
            if within_1474 != 0 {
                let within_1476 = for_recovery_37 & within_1474;
                let within_1477 = within_1474 & !within_1476;
                if within_1476 != 0 {
                    let within_1478 = value_140 & within_1476;
                    let within_1479 = within_1476 & !within_1478;
                    if within_1478 != 0 {
                        put_bit(within_1478, (self.printed_pending & !value_188), &mut self.printed_pending, changed);
                    }
                    if within_1479 != 0 {
                        let within_1480 = in_idle_20 & within_1479;
                        if within_1480 != 0 {
                            let within_1482 = old_lock_pending & within_1480;
                            let within_1483 = within_1480 & !within_1482;
                            if within_1483 != 0 {
                                put_bit(within_1483, value_1473, &mut self.printed_pending, changed);
                            }
                        }
                    }
                }
                if within_1477 != 0 {
                    let within_1484 = self.again & within_1477;
                    let within_1485 = within_1477 & !within_1484;
                    if within_1484 != 0 {
                        let value_1486 = choose(value_140, within_1484, || {
                            let value_1487 = choose(value_189, within_1484, || {
                                let value_1488 = choose(in_idle_20, within_1484, || {
                                    let value_1489 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1473;
                                    value_1489
                                }, || {
                                    self.printed_pending
                                });
                                (for_command_38 & value_1488)
                            }, || {
                                let value_1490 = choose(in_idle_20, within_1484, || {
                                    let value_1491 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1473;
                                    value_1491
                                }, || {
                                    self.printed_pending
                                });
                                value_1490
                            });
                            value_1487
                        }, || {
                            let value_1492 = choose(in_idle_20, within_1484, || {
                                let value_1493 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1473;
                                value_1493
                            }, || {
                                self.printed_pending
                            });
                            value_1492
                        });
                        put_bit(within_1484, (value_1486 & !for_printed_39), &mut self.printed_pending, changed);
                    }
                    if within_1485 != 0 {
                        let within_1494 = value_140 & within_1485;
                        let within_1495 = within_1485 & !within_1494;
                        if within_1494 != 0 {
                            let within_1496 = value_188 & within_1494;
                            if within_1496 != 0 {
                                put_bit(within_1496, (self.printed_pending & for_command_38), &mut self.printed_pending, changed);
                            }
                        }
                        if within_1495 != 0 {
                            let within_1498 = in_idle_20 & within_1495;
                            if within_1498 != 0 {
                                let within_1500 = old_lock_pending & within_1498;
                                let within_1501 = within_1498 & !within_1500;
                                if within_1501 != 0 {
                                    put_bit(within_1501, value_1473, &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            if within_1475 != 0 {
                let within_1502 = value_140 & within_1475;
                let within_1503 = within_1475 & !within_1502;
                if within_1502 != 0 {
                    let within_1504 = value_188 & within_1502;
                    if within_1504 != 0 {
                        put_bit(within_1504, (self.printed_pending & for_command_38), &mut self.printed_pending, changed);
                    }
                }
                if within_1503 != 0 {
                    let within_1506 = in_idle_20 & within_1503;
                    if within_1506 != 0 {
                        let within_1508 = old_lock_pending & within_1506;
                        let within_1509 = within_1506 & !within_1508;
                        if within_1509 != 0 {
                            put_bit(within_1509, value_1473, &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1510 = value_418 & within;
        if within_1510 != 0 {
            let value_1512 = choose(value_397, within_1510, || {
                let value_1513 = choose(for_command_38, within_1510, || {
                    let value_1514 = choose(value_416, within_1510, || {
                        let value_1515 = Planes::either(value_417, &old_target, &old_selected_set);
                        value_1515
                    }, || {
                        old_selected_set
                    });
                    value_1514
                }, || {
                    old_selected_set
                });
                value_1513
            }, || {
                old_selected_set
            });
            self.permit_set.put(within_1510, &value_1512, changed);
        }
        let within_1516 = value_508 & within;
        if within_1516 != 0 {
            put_bit(within_1516, (old_ready | device_record_59), &mut self.ready, changed);
        }
        let within_1518 = value_523 & within;
        let within_1519 = within & !within_1518;
        if within_1518 != 0 {
            let within_1520 = value_531 & within_1518;
            let within_1521 = within_1518 & !within_1520;
            if within_1520 != 0 {
                self.rival_at.put(within_1520, &Planes::<5>::number(0x3), changed);
            }
            if within_1521 != 0 {
                let within_1522 = value_530 & within_1521;
                let within_1523 = within_1521 & !within_1522;
                if within_1522 != 0 {
                    self.rival_at.put(within_1522, &Planes::<5>::number(0x2), changed);
                }
                if within_1523 != 0 {
                    let within_1524 = value_529 & within_1523;
                    let within_1525 = within_1523 & !within_1524;
                    if within_1524 != 0 {
                        self.rival_at.put(within_1524, &Planes::<5>::number(0x7), changed);
                    }
                    if within_1525 != 0 {
                        let within_1526 = value_528 & within_1525;
                        let within_1527 = within_1525 & !within_1526;
                        if within_1526 != 0 {
                            self.rival_at.put(within_1526, &Planes::<5>::number(0x6), changed);
                        }
                        if within_1527 != 0 {
                            let within_1528 = value_527 & within_1527;
                            let within_1529 = within_1527 & !within_1528;
                            if within_1528 != 0 {
                                self.rival_at.put(within_1528, &Planes::<5>::number(0xb), changed);
                            }
                            if within_1529 != 0 {
                                let within_1530 = value_526 & within_1529;
                                let within_1531 = within_1529 & !within_1530;
                                if within_1530 != 0 {
                                    self.rival_at.put(within_1530, &Planes::<5>::number(0xa), changed);
                                }
                                if within_1531 != 0 {
                                    let within_1532 = value_525 & within_1531;
                                    let within_1533 = within_1531 & !within_1532;
                                    if within_1532 != 0 {
                                        self.rival_at.put(within_1532, &Planes::<5>::number(0xf), changed);
                                    }
                                    if within_1533 != 0 {
                                        let within_1534 = value_524 & within_1533;
                                        if within_1534 != 0 {
                                            self.rival_at.put(within_1534, &Planes::<5>::number(0xc), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if within_1519 != 0 {
            let within_1536 = in_apply_29 & within_1519;
            if within_1536 != 0 {
                self.rival_at.put(within_1536, &self.index, changed);
            }
        }
        let within_1538 = value_533 & within;
        let within_1539 = within & !within_1538;
        if within_1538 != 0 {
            self.index.put(within_1538, &Planes::<5>::number(0x0), changed);
        }
        if within_1539 != 0 {
            let within_1540 = value_319 & within_1539;
            let within_1541 = within_1539 & !within_1540;
            if within_1540 != 0 {
                self.index.put(within_1540, &Planes::<5>::number(0x0), changed);
            }
            if within_1541 != 0 {
                let within_1542 = value_314 & within_1541;
                let within_1543 = within_1541 & !within_1542;
                if within_1542 != 0 {
                    self.index.put(within_1542, &Planes::<5>::number(0x0), changed);
                }
                if within_1543 != 0 {
                    let within_1544 = value_415 & within_1543;
                    let within_1545 = within_1543 & !within_1544;
                    if within_1544 != 0 {
                        let value_1546 = Planes::either(value_67, &step_133, &Planes::<5>::number(0x0));
                        self.index.put(within_1544, &value_1546, changed);
                    }
                    if within_1545 != 0 {
                        let within_1547 = value_358 & within_1545;
                        let within_1548 = within_1545 & !within_1547;
                        if within_1547 != 0 {
                            self.index.put(within_1547, &Planes::<5>::number(0x0), changed);
                        }
                        if within_1548 != 0 {
                            let within_1549 = in_compare_25 & within_1548;
                            let within_1550 = within_1548 & !within_1549;
                            if within_1549 != 0 {
                                let within_1551 = value_193 & within_1549;
                                if within_1551 != 0 {
                                    let within_1553 = scan_compares_195 & within_1551;
                                    if within_1553 != 0 {
                                        let within_1555 = value_224 & within_1553;
                                        if within_1555 != 0 {
                                            let within_1557 = value_227 & within_1555;
                                            if within_1557 != 0 {
                                                let within_1559 = value_228 & within_1557;
                                                if within_1559 != 0 {
                                                    let within_1561 = failed_563 & within_1559;
                                                    if within_1561 != 0 {
                                                        let within_1563 = failed_564 & within_1561;
                                                        let within_1564 = within_1561 & !within_1563;
                                                        if within_1564 != 0 {
                                                            let within_1565 = value_67 & within_1564;
                                                            if within_1565 != 0 {
                                                                self.index.put(within_1565, &step_133, changed);
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            if within_1550 != 0 {
                                let value_1567 = choose(in_choose_24, within_1550, || {
                                    let value_1568 = value_197 & scan_bank_61 | !value_197 & old_bank;
                                    let value_1569 = value_1568 & pins.b_busy_i | !value_1568 & pins.a_busy_i;
                                    let failed_1570 = value_1568 & pins.b_error_i | !value_1568 & pins.a_error_i;
                                    (value_332 | (in_load_26 & (fetches_296 & ((at_marker_35 | (in_body_31 | (value_204 | (value_197 & asks_200)))) & (value_228 & (value_227 & (value_224 & (!value_1569 & !failed_1570))))))))
                                }, || {
                                    let value_1571 = value_197 & scan_bank_61 | !value_197 & old_bank;
                                    let value_1572 = value_1571 & pins.b_busy_i | !value_1571 & pins.a_busy_i;
                                    let failed_1573 = value_1571 & pins.b_error_i | !value_1571 & pins.a_error_i;
                                    (in_load_26 & (fetches_296 & ((at_marker_35 | (in_body_31 | (value_204 | (value_197 & asks_200)))) & (value_228 & (value_227 & (value_224 & (!value_1572 & !failed_1573)))))))
                                });
                                let within_1574 = value_1567 & within_1550;
                                let within_1575 = within_1550 & !within_1574;
                                if within_1574 != 0 {
                                    self.index.put(within_1574, &Planes::<5>::number(0x0), changed);
                                }
                                if within_1575 != 0 {
                                    let within_1576 = in_scan_23 & within_1575;
                                    let within_1577 = within_1575 & !within_1576;
                                    if within_1576 != 0 {
                                        let within_1578 = value_67 & within_1576;
                                        if within_1578 != 0 {
                                            let within_1580 = asks_199 & within_1578;
                                            if within_1580 != 0 {
                                                let within_1582 = value_224 & within_1580;
                                                if within_1582 != 0 {
                                                    let within_1584 = value_227 & within_1582;
                                                    if within_1584 != 0 {
                                                        let within_1586 = value_228 & within_1584;
                                                        if within_1586 != 0 {
                                                            let within_1588 = failed_563 & within_1586;
                                                            if within_1588 != 0 {
                                                                let within_1590 = failed_564 & within_1588;
                                                                let within_1591 = within_1588 & !within_1590;
                                                                if within_1591 != 0 {
                                                                    self.index.put(within_1591, &step_133, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    if within_1577 != 0 {
                                        let value_1592 = in_markers_22 & scan_bank_61 | !in_markers_22 & old_bank;
                                        let value_1593 = value_1592 & pins.b_busy_i | !value_1592 & pins.a_busy_i;
                                        let failed_1594 = value_1592 & pins.b_error_i | !value_1592 & pins.a_error_i;
                                        let value_1595 = ((at_marker_35 | (in_body_31 | (value_204 | (in_markers_22 & asks_568)))) & (value_228 & (value_227 & (value_224 & (!value_1593 & !failed_1594)))));
                                        let within_1596 = (in_markers_22 & (scan_silent_191 | value_1595)) & within_1577;
                                        let within_1597 = within_1577 & !within_1596;
                                        if within_1596 != 0 {
                                            let within_1598 = last_scan_64 & within_1596;
                                            if within_1598 != 0 {
                                                self.index.put(within_1598, &Planes::<5>::number(0x0), changed);
                                            }
                                        }
                                        if within_1597 != 0 {
                                            let within_1600 = (in_fetch_27 & (value_299 & value_1595)) & within_1597;
                                            let within_1601 = within_1597 & !within_1600;
                                            if within_1600 != 0 {
                                                let within_1602 = for_recovery_37 & within_1600;
                                                if within_1602 != 0 {
                                                    self.index.put(within_1602, &Planes::<5>::number(0x0), changed);
                                                }
                                            }
                                            if within_1601 != 0 {
                                                let subject_1604 = old_state;
                                                let mut rest_1605 = within_1601;
                                                while rest_1605 != 0 {
                                                    let (within_1606, value) = subject_1604.alike(rest_1605);
                                                    rest_1605 &= !within_1606;
                                                    match value {
                                                        0x78 => {
                                                            let within_1607 = value_224 & within_1606;
                                                            if within_1607 != 0 {
                                                                let within_1609 = value_227 & within_1607;
                                                                if within_1609 != 0 {
                                                                    let within_1611 = value_228 & within_1609;
                                                                    if within_1611 != 0 {
                                                                        let within_1613 = failed_566 & within_1611;
                                                                        if within_1613 != 0 {
                                                                            let within_1615 = failed_567 & within_1613;
                                                                            let within_1616 = within_1613 & !within_1615;
                                                                            if within_1616 != 0 {
                                                                                let within_1617 = value_67 & within_1616;
                                                                                if within_1617 != 0 {
                                                                                    self.index.put(within_1617, &step_133, changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        0xaa => {
                                                            let within_1619 = value_67 & within_1606;
                                                            if within_1619 != 0 {
                                                                self.index.put(within_1619, &step_133, changed);
                                                            }
                                                        }
                                                        0xc9 => {
                                                            let within_1621 = looks_ahead_131 & within_1606;
                                                            if within_1621 != 0 {
                                                                self.index.put(within_1621, &step_133, changed);
                                                            }
                                                        }
                                                        _ => {
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1623 = value_553 & within;
        let within_1624 = within & !within_1623;
        if within_1623 != 0 {
            let value_1625 = choose(value_140, within_1623, || {
                let value_1626 = choose(value_189, within_1623, || {
                    let value_1627 = choose(for_command_38, within_1623, || {
                        let answer_code_1628 = choose(value_189, within_1623, || {
                            let value_1629 = choose(value_140, within_1623, || {
                                let value_1630 = choose(value_187, within_1623, || {
                                    Planes::<8>::number(0x19)
                                }, || {
                                    let value_1631 = choose(value_185, within_1623, || {
                                        Planes::<8>::number(0x17)
                                    }, || {
                                        let value_1632 = choose(value_183, within_1623, || {
                                            Planes::<8>::number(0x16)
                                        }, || {
                                            let value_1633 = choose(value_181, within_1623, || {
                                                Planes::<8>::number(0x15)
                                            }, || {
                                                let value_1634 = choose(value_179, within_1623, || {
                                                    Planes::<8>::number(0x14)
                                                }, || {
                                                    let value_1635 = choose(value_177, within_1623, || {
                                                        Planes::<8>::number(0x13)
                                                    }, || {
                                                        let value_1636 = choose(value_175, within_1623, || {
                                                            Planes::<8>::number(0x12)
                                                        }, || {
                                                            let value_1637 = choose(value_173, within_1623, || {
                                                                Planes::<8>::number(0x11)
                                                            }, || {
                                                                let value_1638 = choose(value_171, within_1623, || {
                                                                    Planes::<8>::number(0x10)
                                                                }, || {
                                                                    let value_1639 = choose(value_169, within_1623, || {
                                                                        Planes::<8>::number(0xf)
                                                                    }, || {
                                                                        let value_1640 = choose(value_167, within_1623, || {
                                                                            Planes::<8>::number(0xe)
                                                                        }, || {
                                                                            let value_1641 = choose(value_165, within_1623, || {
                                                                                Planes::<8>::number(0xd)
                                                                            }, || {
                                                                                let value_1642 = choose(value_163, within_1623, || {
                                                                                    Planes::<8>::number(0xc)
                                                                                }, || {
                                                                                    let value_1643 = choose(value_161, within_1623, || {
                                                                                        Planes::<8>::number(0xb)
                                                                                    }, || {
                                                                                        let value_1644 = choose(value_159, within_1623, || {
                                                                                            Planes::<8>::number(0xa)
                                                                                        }, || {
                                                                                            let value_1645 = choose(value_157, within_1623, || {
                                                                                                Planes::<8>::number(0x9)
                                                                                            }, || {
                                                                                                let value_1646 = choose(value_155, within_1623, || {
                                                                                                    Planes::<8>::number(0x8)
                                                                                                }, || {
                                                                                                    let value_1647 = choose(value_153, within_1623, || {
                                                                                                        Planes::<8>::number(0x7)
                                                                                                    }, || {
                                                                                                        let value_1648 = choose(value_150, within_1623, || {
                                                                                                            Planes::<8>::number(0x6)
                                                                                                        }, || {
                                                                                                            let value_1649 = choose(value_148, within_1623, || {
                                                                                                                Planes::<8>::number(0x5)
                                                                                                            }, || {
                                                                                                                let value_1650 = choose(value_146, within_1623, || {
                                                                                                                    Planes::<8>::number(0x4)
                                                                                                                }, || {
                                                                                                                    let value_1651 = choose(value_144, within_1623, || {
                                                                                                                        Planes::<8>::number(0x3)
                                                                                                                    }, || {
                                                                                                                        let value_1652 = Planes::either(value_141, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                                        value_1652
                                                                                                                    });
                                                                                                                    value_1651
                                                                                                                });
                                                                                                                value_1650
                                                                                                            });
                                                                                                            value_1649
                                                                                                        });
                                                                                                        value_1648
                                                                                                    });
                                                                                                    value_1647
                                                                                                });
                                                                                                value_1646
                                                                                            });
                                                                                            value_1645
                                                                                        });
                                                                                        value_1644
                                                                                    });
                                                                                    value_1643
                                                                                });
                                                                                value_1642
                                                                            });
                                                                            value_1641
                                                                        });
                                                                        value_1640
                                                                    });
                                                                    value_1639
                                                                });
                                                                value_1638
                                                            });
                                                            value_1637
                                                        });
                                                        value_1636
                                                    });
                                                    value_1635
                                                });
                                                value_1634
                                            });
                                            value_1633
                                        });
                                        value_1632
                                    });
                                    value_1631
                                });
                                value_1630
                            }, || {
                                Planes::<8>::number(0x1)
                            });
                            value_1629
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        answer_code_1628
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_1627
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_1626
            }, || {
                Planes::<8>::number(0x0)
            });
            let value_1653 = choose(value_306, within_1623, || {
                let mut value_1654: Planes<8> = Planes::<8>::number(0x0);
                let subject_1655 = old_job;
                let mut rest_1656 = within_1623;
                while rest_1656 != 0 {
                    let (within_1657, value) = subject_1655.alike(rest_1656);
                    rest_1656 &= !within_1657;
                    value_1654.take(within_1657, &match value {
                        0x0 => value_1625,
                        0x3 => value_1625,
                        _ => {
                            let value_1658 = choose(value_307, within_1657, || {
                                value_1625
                            }, || {
                                let value_1659 = Planes::either(for_command_38, &Planes::<8>::number(0x0), &value_1625);
                                value_1659
                            });
                            value_1658
                        }
                    });
                }
                value_1654
            }, || {
                value_1625
            });
            let value_1660 = choose(value_397, within_1623, || {
                let value_1661 = choose(for_command_38, within_1623, || {
                    let answer_code_1662 = choose(verified_388, within_1623, || {
                        let value_1663 = choose(value_391, within_1623, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_1664 = choose(for_recovery_37, within_1623, || {
                                Planes::<8>::number(0x0)
                            }, || {
                                let value_1665 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                value_1665
                            });
                            value_1664
                        });
                        value_1663
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    answer_code_1662
                }, || {
                    let value_1666 = choose(value_547, within_1623, || {
                        let value_1667 = choose(for_recovery_37, within_1623, || {
                            value_1653
                        }, || {
                            let value_1668 = choose(self.again, within_1623, || {
                                let value_1669 = Planes::either(for_command_38, &Planes::<8>::number(0x5), &value_1653);
                                value_1669
                            }, || {
                                value_1653
                            });
                            value_1668
                        });
                        value_1667
                    }, || {
                        value_1653
                    });
                    value_1666
                });
                value_1661
            }, || {
                let value_1670 = choose(value_547, within_1623, || {
                    let value_1671 = choose(for_recovery_37, within_1623, || {
                        value_1653
                    }, || {
                        let value_1672 = choose(self.again, within_1623, || {
                            let value_1673 = Planes::either(for_command_38, &Planes::<8>::number(0x5), &value_1653);
                            value_1673
                        }, || {
                            value_1653
                        });
                        value_1672
                    });
                    value_1671
                }, || {
                    value_1653
                });
                value_1670
            });
            self.result.put(within_1623, &value_1660, changed);
        }
        if within_1624 != 0 {
            let within_1674 = pins.penable_i & within_1624;
            if within_1674 != 0 {
                let within_1676 = pins.pwrite_i & within_1674;
                if within_1676 != 0 {
                    let within_1678 = self.pready & within_1676;
                    if within_1678 != 0 {
                        let within_1680 = self.pslverr & within_1678;
                        let within_1681 = within_1678 & !within_1680;
                        if within_1681 != 0 {
                            let within_1682 = to_command_86 & within_1681;
                            if within_1682 != 0 {
                                self.result.put(within_1682, &Planes::<8>::number(0xff), changed);
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, ((value_411 | value_509) & !value_550), &mut self.window, changed);
        put_bit(within, (value_232 & (ask_reads_213 & value_235)), &mut self.a_read, changed);
        put_bit(within, (value_232 & (write_pulse_233 & value_235)), &mut self.a_write, changed);
        put_bit(within, (value_232 & (program_pulse_234 & value_235)), &mut self.a_program, changed);
        put_bit(within, (value_232 & (value_203 & ask_reads_213)), &mut self.b_read, changed);
        put_bit(within, (value_232 & (value_203 & write_pulse_233)), &mut self.b_write, changed);
        put_bit(within, (value_232 & (value_203 & program_pulse_234)), &mut self.b_program, changed);
        put_bit(within, value_99, &mut self.pready, changed);
        put_bit(within, (setup_82 & ((pins.pwrite_i & !(to_irq_clear_95 | (!self.busy & ((to_licence_93 | (to_info_91 | (to_date_key_90 | (to_set_87 | (to_value_lo_88 | to_value_hi_89))))) | (old_ready & (to_command_86 | to_peer_check_94)))))) | (value_97 & !(pins.paddr_i.is_number(0x0) | (pins.paddr_i.is_number(0x4) | (to_command_86 | (pins.paddr_i.is_number(0xc) | (to_set_87 | (to_value_lo_88 | (to_value_hi_89 | (to_date_key_90 | (to_info_91 | (to_licence_93 | !((!value_85 & !to_peer_check_94) & value_96)))))))))))))), &mut self.pslverr, changed);
        put_bit(within, fetches_word_98, &mut self.looks, changed);
        put_bit(within, (value_516 | value_553), &mut self.irq, changed);
        put_bit(within, (value_3 & (value_418 | value_421)), &mut self.permit, changed);
        put_bit(within, (value_101 & !value_553), &mut self.busy, changed);
        put_bit(within, ((value_444 & value_532) & !value_319), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_455.part::<5>(0), changed);
        self.slots_b.put(within, &value_470.part::<5>(0), changed);
        self.vacant.put(within, &value_538.part::<5>(0), changed);
        put_bit(within, (value_532 & value_560), &mut self.again, changed);
        left
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
