//! Many accounting units as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the description: be983e9edcfde129027d3567a5a81291ba97df6b9d1f32fa208ba4c6f1431f60

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
    pub augend_at: Planes<4>,
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
                    let value_29 = Planes::either(!self.flags.bit(1), &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
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
            self.augend_at.put(within_205, &Planes::<4>::number(0x2), changed);
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
                            let value_212 = Planes::either(value_4, &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                            self.augend_at.put(within_211, &value_212, changed);
                        }
                        0x1 => {
                            let value_213 = Planes::either(value_4, &Planes::<4>::number(0xb), &Planes::<4>::number(0x7));
                            self.augend_at.put(within_211, &value_213, changed);
                        }
                        0x2 => {
                            self.augend_at.put(within_211, &Planes::<4>::number(0x2), changed);
                        }
                        0x3 => {
                            self.augend_at.put(within_211, &Planes::<4>::number(0x3), changed);
                        }
                        0x4 => {
                            self.augend_at.put(within_211, &Planes::<4>::number(0x2), changed);
                        }
                        0x5 => {
                            self.augend_at.put(within_211, &Planes::<4>::number(0x3), changed);
                        }
                        0x6 => {
                            let value_214 = Planes::either(value_4, &Planes::<4>::number(0xa), &Planes::<4>::number(0x4));
                            self.augend_at.put(within_211, &value_214, changed);
                        }
                        0x7 => {
                            let value_215 = Planes::either(value_4, &Planes::<4>::number(0xb), &Planes::<4>::number(0x5));
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
        let mut passed_word_6: Words = Words::number(0x0);
        let subject_7 = self.rival_at;
        let mut rest_8 = within;
        while rest_8 != 0 {
            let (within_9, value) = subject_7.alike(rest_8);
            rest_8 &= !within_9;
            passed_word_6.take(within_9, &match value {
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
        let value_10 = !self.flags.bit(1);
        let descends_11 = !value_10;
        let target_bit_12 = Planes::<8>::number(0x1).up(&self.target);
        let value_13 = old_index.below(&Planes::<5>::number(0x12));
        let at_last_word_14 = !value_13;
        let high_15 = old_index.bit(0);
        let opens_descending_16 = self.info.bit(16);
        let opens_17 = self.action.is_number(0x3);
        let debits_18 = self.action.is_number(0x5);
        let withdraws_19 = self.action.is_number(0x7);
        let intends_20 = self.action.is_number(0x8);
        let word_pair_21 = old_index.part::<4>(1);
        let predicts_lo_22 = (value_1 & intends_20);
        let predicts_hi_23 = (old_index.is_number(0xe) & intends_20);
        let predicts_24 = (predicts_lo_22 | predicts_hi_23);
        let counts_25 = (old_index.is_number(0x9) | (old_index.is_number(0x8) & debits_18));
        let takes_high_26 = ((high_15 | predicts_hi_23) & !predicts_lo_22);
        let subtracts_27 = ((withdraws_19 | (debits_18 & word_pair_21.is_number(0x2))) & !counts_25);
        let value_28 = choose(predicts_24, within, || {
            let mut augend_29: Words = Words::number(0x0);
            let subject_30 = self.augend_at;
            let mut rest_31 = within;
            while rest_31 != 0 {
                let (within_32, value) = subject_30.alike(rest_31);
                rest_31 &= !within_32;
                augend_29.take(within_32, &match value {
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
            augend_29
        }, || {
            augend_2
        });
        let value_33 = subtracts_27 & !(counts_25 | (self.carry & takes_high_26)) | !subtracts_27 & (counts_25 | (self.carry & takes_high_26));
        let value_34 = choose(subtracts_27, within, || {
            let value_35 = choose(counts_25, within, || {
                Words::number(0x0)
            }, || {
                let value_36 = choose(takes_high_26, within, || self.value_hi, || self.value_lo);
                value_36
            });
            value_35.not()
        }, || {
            let value_37 = choose(counts_25, within, || {
                Words::number(0x0)
            }, || {
                let value_38 = choose(takes_high_26, within, || self.value_hi, || self.value_lo);
                value_38
            });
            value_37
        });
        let sum_39 = value_28.plus(&value_34).plus(&Words::from(Planes::from(value_33)));
        let value_40 = (self.action.is_number(0x6) | withdraws_19);
        let credits_funds_41 = (descends_11 & value_40);
        let opened_funds_42 = (opens_descending_16 & opens_17);
        let opened_limit_43 = (opens_17 & !opens_descending_16);
        let value_44 = word_pair_21.is_number(0x5);
        let takes_sum_45 = (credits_funds_41 | (descends_11 & debits_18));
        let mut value_46: Mask = 0;
        let subject_47 = word_pair_21;
        let mut rest_48 = within;
        while rest_48 != 0 {
            let (within_49, value) = subject_47.alike(rest_48);
            rest_48 &= !within_49;
            value_46.take(within_49, &match value {
                0x1 => debits_18,
                0x2 => takes_sum_45,
                0x3 => (credits_funds_41 | (value_10 & debits_18)),
                _ => (value_44 & (value_10 & value_40)),
            });
        }
        let mut new_word_50: Words = Words::number(0x0);
        let subject_51 = old_index;
        let mut rest_52 = within;
        while rest_52 != 0 {
            let (within_53, value) = subject_51.alike(rest_52);
            rest_52 &= !within_53;
            new_word_50.take(within_53, &match value {
                0x0 => self.new_licence,
                0x8 => {
                    let value_54 = choose(high_15, within_53, || self.value_hi, || self.value_lo);
                    value_54
                }
                0xc => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                0xd => {
                    let value_55 = choose(high_15, within_53, || self.value_hi, || self.value_lo);
                    value_55
                }
                0xe => {
                    let value_56 = choose(high_15, within_53, || self.value_hi, || self.value_lo);
                    value_56
                }
                0xf => self.date_key,
                0x10 => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                0x11 => self.date_key,
                _ => {
                    let value_57 = choose(high_15, within_53, || self.value_hi, || self.value_lo);
                    value_57
                }
            });
        }
        let value_58 = (predicts_24 | value_46);
        let value_59 = self.crc.xor(&passed_word_6).linear(&LINEAR_0);
        let value_60 = choose(value_13, within, || {
            let mut value_61: Mask = 0;
            let subject_62 = old_index;
            let mut rest_63 = within;
            while rest_63 != 0 {
                let (within_64, value) = subject_62.alike(rest_63);
                rest_63 &= !within_64;
                value_61.take(within_64, &match value {
                    0x0 => {
                        let mut value_65: Mask = 0;
                        let subject_66 = word_pair_21;
                        let mut rest_67 = within_64;
                        while rest_67 != 0 {
                            let (within_68, value) = subject_66.alike(rest_67);
                            rest_67 &= !within_68;
                            value_65.take(within_68, &match value {
                                0x1 => opens_17,
                                0x2 => opened_limit_43,
                                0x3 => opened_limit_43,
                                _ => (opened_funds_42 & value_44),
                            });
                        }
                        value_65
                    }
                    0x8 => opens_17,
                    0xc => (self.action.is_number(0xa) | (opens_17 | debits_18)),
                    0xd => (self.action.is_number(0xa) | (opens_17 | debits_18)),
                    0xe => (self.action.is_number(0xa) | (opens_17 | debits_18)),
                    0xf => (self.action.is_number(0xa) | (opens_17 | debits_18)),
                    0x10 => opens_17,
                    0x11 => opens_17,
                    _ => {
                        let mut value_69: Mask = 0;
                        let subject_70 = word_pair_21;
                        let mut rest_71 = within_64;
                        while rest_71 != 0 {
                            let (within_72, value) = subject_70.alike(rest_71);
                            rest_71 &= !within_72;
                            value_69.take(within_72, &match value {
                                0x1 => opens_17,
                                0x2 => opened_limit_43,
                                0x3 => opened_limit_43,
                                _ => (opened_funds_42 & value_44),
                            });
                        }
                        value_69
                    }
                });
            }
            let stored_word_73 = choose(value_61, within, || {
                Words::number(0x0)
            }, || {
                let value_74 = choose(old_index.is_number(0x1), within, || {
                    let locks_device_75 = self.action.is_number(0xd);
                    let value_76 = (self.action.is_number(0xc) | locks_device_75);
                    let mut value_77: Words = Words::number(0x0);
                    let subject_78 = self.action;
                    let mut rest_79 = within;
                    while rest_79 != 0 {
                        let (within_80, value) = subject_78.alike(rest_79);
                        rest_79 &= !within_80;
                        value_77.take(within_80, &match value {
                            0x3 => Words::number(0xffffffff),
                            0x4 => Words::number(0x1),
                            0x5 => Words::number(0x8),
                            0x8 => Words::number(0x10),
                            0xa => Words::number(0x8),
                            _ => {
                                let value_81 = choose(value_76, within_80, || {
                                    Words::number(0xff0000)
                                }, || {
                                    let value_82 = choose(self.action.is_number(0xe), within_80, || Words::number(0x10), || Words::number(0x0));
                                    value_82
                                });
                                value_81
                            }
                        });
                    }
                    let mut value_83: Words = Words::number(0x0);
                    let subject_84 = self.action;
                    let mut rest_85 = within;
                    while rest_85 != 0 {
                        let (within_86, value) = subject_84.alike(rest_85);
                        rest_85 &= !within_86;
                        value_83.take(within_86, &match value {
                            0x3 => {
                                let value_87 = choose(opens_descending_16, within_86, || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                value_87
                            }
                            0x4 => Words::number(0x0),
                            0x5 => Words::number(0x10),
                            0x8 => Words::number(0x8),
                            0xa => Words::number(0x0),
                            _ => {
                                let value_88 = choose(value_76, within_86, || {
                                    let value_89 = choose(locks_device_75, within_86, || {
                                        Words::from(self.lock_reason)
                                    }, || {
                                        let lock_code_90 = self.value_lo.part::<8>(0);
                                        let value_91 = Planes::either(lock_code_90.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_90);
                                        Words::from(value_91)
                                    });
                                    value_89.up_by(16).or(&Words::number(0x4))
                                }, || {
                                    Words::number(0x0)
                                });
                                value_88
                            }
                        });
                    }
                    value_83.or(&augend_2.and(&value_77.not()))
                }, || {
                    let value_92 = choose((counts_25 | value_58), within, || {
                        sum_39
                    }, || {
                        let mut value_93: Mask = 0;
                        let subject_94 = old_index;
                        let mut rest_95 = within;
                        while rest_95 != 0 {
                            let (within_96, value) = subject_94.alike(rest_95);
                            rest_95 &= !within_96;
                            value_93.take(within_96, &match value {
                                0x0 => opens_17,
                                0x8 => {
                                    let mut value_97: Mask = 0;
                                    let subject_98 = word_pair_21;
                                    let mut rest_99 = within_96;
                                    while rest_99 != 0 {
                                        let (within_100, value) = subject_98.alike(rest_99);
                                        rest_99 &= !within_100;
                                        value_97.take(within_100, &match value {
                                            0x2 => opened_funds_42,
                                            0x3 => opened_funds_42,
                                            _ => (opened_limit_43 & value_44),
                                        });
                                    }
                                    (value_97 & !word_pair_21.is_number(0x1))
                                }
                                0xc => intends_20,
                                0xd => {
                                    let mut value_101: Mask = 0;
                                    let subject_102 = word_pair_21;
                                    let mut rest_103 = within_96;
                                    while rest_103 != 0 {
                                        let (within_104, value) = subject_102.alike(rest_103);
                                        rest_103 &= !within_104;
                                        value_101.take(within_104, &match value {
                                            0x2 => opened_funds_42,
                                            0x3 => opened_funds_42,
                                            _ => (opened_limit_43 & value_44),
                                        });
                                    }
                                    (value_101 & !word_pair_21.is_number(0x1))
                                }
                                0xe => {
                                    let mut value_105: Mask = 0;
                                    let subject_106 = word_pair_21;
                                    let mut rest_107 = within_96;
                                    while rest_107 != 0 {
                                        let (within_108, value) = subject_106.alike(rest_107);
                                        rest_107 &= !within_108;
                                        value_105.take(within_108, &match value {
                                            0x2 => opened_funds_42,
                                            0x3 => opened_funds_42,
                                            _ => (opened_limit_43 & value_44),
                                        });
                                    }
                                    (value_105 & !word_pair_21.is_number(0x1))
                                }
                                0xf => intends_20,
                                0x10 => debits_18,
                                0x11 => debits_18,
                                _ => {
                                    let mut value_109: Mask = 0;
                                    let subject_110 = word_pair_21;
                                    let mut rest_111 = within_96;
                                    while rest_111 != 0 {
                                        let (within_112, value) = subject_110.alike(rest_111);
                                        rest_111 &= !within_112;
                                        value_109.take(within_112, &match value {
                                            0x2 => opened_funds_42,
                                            0x3 => opened_funds_42,
                                            _ => (opened_limit_43 & value_44),
                                        });
                                    }
                                    (value_109 & !word_pair_21.is_number(0x1))
                                }
                            });
                        }
                        let value_113 = choose(value_93, within, || new_word_50, || augend_2);
                        value_113
                    });
                    value_92
                });
                value_74
            });
            stored_word_73
        }, || {
            value_59.not()
        });
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_114 = old_index;
        let mut rest_115 = within;
        while rest_115 != 0 {
            let (within_116, value) = subject_114.alike(rest_115);
            rest_115 &= !within_116;
            match value {
                0x0 => {
                    self.record_licence.put(within_116, &value_60, changed);
                }
                0x1 => {
                    self.flags.put(within_116, &value_60.cut(0, 24), changed);
                    self.crc.put(within_116, &value_59, changed);
                    self.record_flags.put(within_116, &value_60, changed);
                }
                0x2 => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_ascending_lo.put(within_116, &value_60, changed);
                }
                0x3 => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_ascending_hi.put(within_116, &value_60, changed);
                }
                0x4 => {
                    let value_117 = choose(takes_sum_45, within_116, || {
                        let value_118 = choose((debits_18 | withdraws_19), within_116, || value_28.or(&value_34).up_by(1).or(&Words::number(0x1)), || value_28.or(&value_34).up_by(1));
                        !value_28.xor(&value_34).xor(&value_118).is_number(0x0)
                    }, || {
                        let value_119 = opened_funds_42 & !new_word_50.is_number(0x0) | !opened_funds_42 & !augend_2.is_number(0x0);
                        value_119
                    });
                    put_bit(within_116, (value_117 & !opened_limit_43), &mut self.funded, changed);
                    self.crc.put(within_116, &value_59, changed);
                    self.record_descending_lo.put(within_116, &value_60, changed);
                }
                0x5 => {
                    let value_120 = choose(takes_sum_45, within_116, || {
                        let value_121 = (debits_18 | withdraws_19) & !self.carry | !(debits_18 | withdraws_19) & self.carry;
                        let value_122 = choose(value_121, within_116, || value_28.or(&value_34).up_by(1).or(&Words::number(0x1)), || value_28.or(&value_34).up_by(1));
                        !value_28.xor(&value_34).xor(&value_122).is_number(0x0)
                    }, || {
                        let value_123 = opened_funds_42 & !new_word_50.is_number(0x0) | !opened_funds_42 & !augend_2.is_number(0x0);
                        value_123
                    });
                    put_bit(within_116, (self.funded | (!opened_limit_43 & value_120)), &mut self.funded, changed);
                    self.crc.put(within_116, &value_59, changed);
                    self.record_descending_hi.put(within_116, &value_60, changed);
                }
                0x6 => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_control_sum_lo.put(within_116, &value_60, changed);
                }
                0x7 => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_control_sum_hi.put(within_116, &value_60, changed);
                }
                0x8 => {
                    let value_124 = Planes::either(debits_18, &augend_2.part::<2>(0).plus(&Planes::<2>::number(0x1)), &augend_2.part::<2>(0));
                    put_bit(within_116, ((!opens_17 & augend_2.cut(2, 30).is_number(0x3fffffff)) & value_124.is_number(0x3)), &mut self.count_end, changed);
                    self.crc.put(within_116, &value_59, changed);
                    self.record_piece_count.put(within_116, &value_60, changed);
                }
                0x9 => {
                    let high_ones_125 = augend_2.cut(2, 30).is_number(0x3fffffff);
                    let low_ones_126 = augend_2.part::<2>(0).plus(&Planes::<2>::number(0x1));
                    put_bit(within_116, (high_ones_125 & low_ones_126.is_number(0x3)), &mut self.generation_end, changed);
                    put_bit(within_116, (high_ones_125 & low_ones_126.bit(1)), &mut self.generation_near, changed);
                    self.crc.put(within_116, &value_59, changed);
                    self.record_generation.put(within_116, &value_60, changed);
                }
                0xa => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_limit_lo.put(within_116, &value_60, changed);
                }
                0xb => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_limit_hi.put(within_116, &value_60, changed);
                }
                0xc => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_intent_value.put(within_116, &value_60, changed);
                }
                0xd => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_intent_ascending_lo.put(within_116, &value_60, changed);
                }
                0xe => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_intent_ascending_hi.put(within_116, &value_60, changed);
                }
                0xf => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_intent_date_key.put(within_116, &value_60, changed);
                }
                0x10 => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_booked_value.put(within_116, &value_60, changed);
                }
                0x11 => {
                    self.crc.put(within_116, &value_59, changed);
                    self.record_booked_date_key.put(within_116, &value_60, changed);
                }
                0x12 => {
                    put_bit(within_116, ALL, &mut self.filled, changed);
                    self.crc.put(within_116, &value_59, changed);
                    self.record_check.put(within_116, &value_60, changed);
                }
                _ => {
                    self.crc.put(within_116, &value_59, changed);
                }
            }
        }
        let within_127 = value_13 & within;
        let within_128 = within & !within_127;
        if within_127 != 0 {
            let value_129 = choose(subtracts_27, within_127, || {
                let value_130 = value_28.bit(31);
                let value_131 = value_34.bit(31);
                !((value_130 & value_131) | ((value_130 | value_131) & !sum_39.bit(31)))
            }, || {
                let value_132 = value_28.bit(31);
                let value_133 = value_34.bit(31);
                ((value_132 & value_133) | ((value_132 | value_133) & !sum_39.bit(31)))
            });
            let value_134 = Planes::either(value_1, &Planes::<4>::number(0x3), &Planes::<4>::number(0x2));
            put_bit(within_127, (value_129 & value_58), &mut self.carry, changed);
            self.augend_at.put(within_127, &value_134, changed);
        }
        if within_128 != 0 {
            self.leg.put(within_128, &Planes::<2>::number(0x0), changed);
            put_bit(within_128, target_bit_12.and(&self.slots_a.extended::<8>()).is_number(0x0), &mut self.slot, changed);
        }
        let within_135 = (!target_bit_12.and(&self.vacant.extended::<8>()).is_number(0x0) & at_last_word_14) & within;
        let within_136 = within & !within_135;
        if within_135 != 0 {
            self.state.put(within_135, &Planes::<8>::number(0x9c), changed);
            self.index.put(within_135, &Planes::<5>::number(0x0), changed);
        }
        if within_136 != 0 {
            let within_137 = value_13 & within_136;
            let within_138 = within_136 & !within_137;
            if within_137 != 0 {
                self.index.put(within_137, &old_index.plus(&Planes::<5>::number(0x1)), changed);
            }
            if within_138 != 0 {
                self.state.put(within_138, &Planes::<8>::number(0x1b), changed);
            }
        }
        let within_139 = self.looks & within;
        if within_139 != 0 {
            let within_141 = self.selected & within_139;
            if within_141 != 0 {
                let mut value_143: Words = Words::number(0x0);
                let subject_144 = self.looked_at;
                let mut rest_145 = within_141;
                while rest_145 != 0 {
                    let (within_146, value) = subject_144.alike(rest_145);
                    rest_145 &= !within_146;
                    value_143.take(within_146, &match value {
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
                self.prdata.put(within_141, &value_143, changed);
            }
        }
        put_bit(within, at_last_word_14, &mut self.window, changed);
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
        put_bit(within, (self.bank & value_13), &mut self.bank, changed);
        put_bit(within, (self.a_lost & value_13), &mut self.a_lost, changed);
        self.rival_at.put(within, &old_index, changed);
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
            let value_12 = scan_bank_1 & pins.b_data_i.is_number(0x5a3c96e1) | !scan_bank_1 & pins.a_data_i.is_number(0x5a3c96e1);
            let value_13 = choose((asks_3 & value_12), within_9, || {
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
        let stored_word_7 = choose(scan_bank_1, within, || pins.b_data_i, || pins.a_data_i);
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
                                    put_bit(within_27, stored_word_7.below(&self.generation), &mut self.older_b, changed);
                                }
                                if within_28 != 0 {
                                    put_bit(within_28, stored_word_7.below(&self.generation), &mut self.older_a, changed);
                                }
                            }
                            self.generation.put(within_23, &stored_word_7, changed);
                        }
                    }
                    if within_22 != 0 {
                        let within_29 = self.crc.not().is(&stored_word_7) & within_22;
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
            self.crc.put(within_66, &self.crc.xor(&stored_word_7).linear(&LINEAR_0), changed);
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
        let stored_word_22 = choose(scan_bank_10, within, || pins.b_data_i, || pins.a_data_i);
        let value_23 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_24 = !failed_21;
        let reads_back_25 = !value_20;
        let reads_back_26 = (done_24 & reads_back_25);
        let value_27 = value_20 & (pins.timebase_i & !value_23) | !value_20 & failed_21;
        let reads_back_28 = (scan_compares_19 & reads_back_26);
        let got_kept_29 = pins.b_data_i.is(&addend_2);
        let value_30 = scan_bank_10 & got_kept_29 | !scan_bank_10 & pins.a_data_i.is(&addend_2);
        let keeps_31 = best_bank_12 & self.failed_a | !best_bank_12 & self.failed_b;
        let renew_bank_32 = !best_bank_12;
        let differs_now_33 = (self.differs | !value_30);
        let value_34 = self.crc.not().is(&stored_word_22);
        let value_35 = self.newest.is(&self.generation);
        let value_36 = ((differs_now_33 & value_34) & value_35);
        let value_37 = (reads_back_28 & (at_last_word_15 & value_36));
        let value_38 = choose(reads_back_28, within, || {
            let value_39 = value_14 & !scan_compares_19 | !value_14 & (!scan_compares_19 | !value_36);
            value_39
        }, || {
            !scan_compares_19
        });
        let value_40 = reads_back_28 & differs_now_33 | !reads_back_28 & self.differs;
        let value_41 = (value_38 & (last_scan_11 & keeps_31));
        let value_42 = (value_38 & (last_scan_11 & !keeps_31));
        let value_43 = best_bank_12 & self.good.bit(0) | !best_bank_12 & self.good.bit(2);
        let value_44 = best_bank_12 & self.good.bit(1) | !best_bank_12 & self.good.bit(3);
        let prefers_high_45 = best_bank_12 & self.valid.bit(0) | !best_bank_12 & self.valid.bit(2);
        let value_46 = best_bank_12 & self.valid.bit(1) | !best_bank_12 & self.valid.bit(3);
        let value_47 = choose(best_bank_12, within, || {
            !self.older_a
        }, || {
            let value_48 = (prefers_high_45 ^ value_46) & prefers_high_45 | !(prefers_high_45 ^ value_46) & self.older_b;
            value_48
        });
        let renew_slot_49 = (value_43 & (value_47 | !value_44));
        let value_50 = renew_slot_49 & !(value_44 | value_46) | !renew_slot_49 & !(value_43 | prefers_high_45);
        let value_51 = (renew_bank_32 & value_42);
        let value_52 = choose(value_41, within, || {
            let value_53 = choose(best_bank_12, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_54 = Planes::either(best_slot_13, &target_bit_6.or(&self.slots_a.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_a.extended::<8>())));
                value_54
            });
            value_53
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_55 = choose(value_41, within, || {
            let value_56 = choose(best_bank_12, within, || {
                let value_57 = Planes::either(best_slot_13, &target_bit_6.or(&self.slots_b.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_b.extended::<8>())));
                value_57
            }, || {
                self.slots_b.extended::<8>()
            });
            value_56
        }, || {
            self.slots_b.extended::<8>()
        });
        let wide_vacant_58 = target_bit_6.or(&wide_vacant_7);
        let value_59 = (value_37 | value_41);
        let value_60 = (value_42 & (value_50 & value_51));
        let value_61 = choose(value_42, within, || {
            let value_62 = choose((!value_42 & value_51), within, || {
                let value_63 = choose(value_41, within, || {
                    let value_64 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_58), &wide_vacant_58);
                    value_64
                }, || {
                    wide_vacant_7
                });
                target_bit_6.xor(&target_bit_6.or(&value_63))
            }, || {
                let value_65 = choose(value_41, within, || {
                    let value_66 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_58), &wide_vacant_58);
                    value_66
                }, || {
                    wide_vacant_7
                });
                value_65
            });
            value_62
        }, || {
            let value_67 = choose(value_41, within, || {
                let value_68 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_58), &wide_vacant_58);
                value_68
            }, || {
                wide_vacant_7
            });
            value_67
        });
        let value_69 = (value_8 & value_59);
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (scan_compares_19 & value_27)) | (value_1 & (device_record_9 & value_37))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_70 = last_scan_11 & within;
        if within_70 != 0 {
            let scan_compares_72 = (!self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0) & !self.best.is_number(0x3));
            let value_73 = choose((scan_compares_72 & (!pins.b_error_i & !pins.b_busy_i)), within_70, || {
                let value_74 = value_14 & !scan_compares_72 | !value_14 & (!scan_compares_72 | !(value_35 & (value_34 & (self.differs | !got_kept_29))));
                value_74
            }, || {
                !scan_compares_72
            });
            let within_75 = value_73 & within_70;
            if within_75 != 0 {
                let within_77 = keeps_31 & within_75;
                let within_78 = within_75 & !within_77;
                if within_77 != 0 {
                    let within_79 = value_8 & within_77;
                    let within_80 = within_77 & !within_79;
                    if within_79 != 0 {
                        let within_81 = !self.flags.bit(3) & within_79;
                        let within_82 = within_79 & !within_81;
                        if within_82 != 0 {
                            self.issued.put(within_82, &target_bit_6.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                        }
                    }
                    if within_80 != 0 {
                        let value_83 = !self.flags.bit(2);
                        let within_84 = value_83 & within_80;
                        let within_85 = within_80 & !within_84;
                        if within_85 != 0 {
                            self.lock_reason.put(within_85, &self.flags.part::<8>(16), changed);
                        }
                        put_bit(within_80, (self.device_locked | !value_83), &mut self.device_locked, changed);
                        put_bit(within_80, (self.lock_pending & value_83), &mut self.lock_pending, changed);
                    }
                }
                if within_78 != 0 {
                    put_bit(within_78, renew_bank_32, &mut self.bank, changed);
                    put_bit(within_78, renew_slot_49, &mut self.slot, changed);
                }
            }
        }
        let within_86 = value_16 & within;
        if within_86 != 0 {
            let within_88 = scan_compares_18 & within_86;
            if within_88 != 0 {
                let within_90 = done_24 & within_88;
                if within_90 != 0 {
                    let within_92 = value_8 & within_90;
                    if within_92 != 0 {
                        let within_94 = at_last_word_15 & within_92;
                        if within_94 != 0 {
                            let within_96 = reads_back_25 & within_94;
                            if within_96 != 0 {
                                let within_98 = differs_now_33 & within_96;
                                if within_98 != 0 {
                                    let within_100 = value_34 & within_98;
                                    if within_100 != 0 {
                                        let within_102 = value_35 & within_100;
                                        if within_102 != 0 {
                                            put_bit(within_102, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                                            self.unusable.put(within_102, &target_bit_6.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_104 = value_20 & within_90;
                    let within_105 = within_90 & !within_104;
                    if within_105 != 0 {
                        let within_106 = self.index.is_number(0x9) & within_105;
                        if within_106 != 0 {
                            self.generation.put(within_106, &stored_word_22, changed);
                        }
                    }
                }
            }
            let within_108 = value_17 & within_86;
            let within_109 = within_86 & !within_108;
            if within_109 != 0 {
                let within_110 = value_20 & within_109;
                if within_110 != 0 {
                    let within_112 = pins.timebase_i & within_110;
                    if within_112 != 0 {
                        let within_114 = value_23 & within_112;
                        if within_114 != 0 {
                            self.patience.put(within_114, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                        }
                    }
                }
                let within_116 = (reads_back_26 | value_27) & within_109;
                if within_116 != 0 {
                    self.handshake.put(within_116, &Planes::<2>::number(0x0), changed);
                }
            }
        }
        let within_118 = value_69 & within;
        let within_119 = within & !within_118;
        if within_118 != 0 {
            self.state.put(within_118, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_118, &Planes::<2>::number(0x0), changed);
            self.job.put(within_118, &Planes::<3>::number(0x0), changed);
            self.target.put(within_118, &self.target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_118, &Planes::<2>::number(0x0), changed);
        }
        if within_119 != 0 {
            let within_120 = value_38 & within_119;
            if within_120 != 0 {
                let within_122 = last_scan_11 & within_120;
                if within_122 != 0 {
                    let within_124 = keeps_31 & within_122;
                    let within_125 = within_122 & !within_124;
                    if within_125 != 0 {
                        self.leg.put(within_125, &Planes::<2>::number(0x0), changed);
                    }
                }
                self.scan.put(within_120, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_126 = value_60 & within_119;
            let within_127 = within_119 & !within_126;
            if within_126 != 0 {
                self.state.put(within_126, &Planes::<8>::number(0x9c), changed);
            }
            if within_127 != 0 {
                let within_128 = value_42 & within_127;
                let within_129 = within_127 & !within_128;
                if within_128 != 0 {
                    let value_130 = Planes::either(best_bank_12, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_128, &value_130, changed);
                }
                if within_129 != 0 {
                    let within_131 = value_59 & within_129;
                    if within_131 != 0 {
                        let within_133 = value_8 & within_131;
                        let within_134 = within_131 & !within_133;
                        if within_134 != 0 {
                            self.state.put(within_134, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
            }
        }
        let within_135 = value_59 & within;
        if within_135 != 0 {
            put_bit(within_135, (self.irq | device_record_9), &mut self.irq, changed);
            put_bit(within_135, (self.ready | device_record_9), &mut self.ready, changed);
        }
        let within_137 = self.looks & within;
        if within_137 != 0 {
            let within_139 = old_selected & within_137;
            if within_139 != 0 {
                let mut value_141: Words = Words::number(0x0);
                let subject_142 = self.looked_at;
                let mut rest_143 = within_139;
                while rest_143 != 0 {
                    let (within_144, value) = subject_142.alike(rest_143);
                    rest_143 &= !within_144;
                    value_141.take(within_144, &match value {
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
                self.prdata.put(within_139, &value_141, changed);
            }
        }
        let within_145 = (value_14 & reads_back_28) & within;
        let within_146 = within & !within_145;
        if within_145 != 0 {
            self.crc.put(within_145, &self.crc.xor(&stored_word_22).linear(&LINEAR_0), changed);
        }
        if within_146 != 0 {
            let within_147 = value_38 & within_146;
            if within_147 != 0 {
                self.crc.put_number(within_147, 0xffffffff, changed);
            }
        }
        let within_149 = value_60 & within;
        let within_150 = within & !within_149;
        if within_149 != 0 {
            self.index.put(within_149, &Planes::<5>::number(0x0), changed);
        }
        if within_150 != 0 {
            let within_151 = value_38 & within_150;
            let within_152 = within_150 & !within_151;
            if within_151 != 0 {
                self.index.put(within_151, &Planes::<5>::number(0x0), changed);
            }
            if within_152 != 0 {
                let within_153 = value_16 & within_152;
                if within_153 != 0 {
                    let within_155 = scan_compares_18 & within_153;
                    if within_155 != 0 {
                        let within_157 = done_24 & within_155;
                        if within_157 != 0 {
                            let within_159 = value_20 & within_157;
                            let within_160 = within_157 & !within_159;
                            if within_160 != 0 {
                                let within_161 = value_14 & within_160;
                                if within_161 != 0 {
                                    self.index.put(within_161, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, (value_42 & !value_69), &mut self.window, changed);
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
        self.slots_a.put(within, &value_52.part::<5>(0), changed);
        self.slots_b.put(within, &value_55.part::<5>(0), changed);
        self.vacant.put(within, &value_61.part::<5>(0), changed);
        put_bit(within, (value_40 & !value_38), &mut self.differs, changed);
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
        let value_10 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_11 = !failed_9;
        let reads_back_12 = !value_8;
        let reads_back_13 = (done_11 & reads_back_12);
        let value_14 = value_8 & (pins.timebase_i & !value_10) | !value_8 & failed_9;
        let fetches_15 = self.bank & pins.b_data_i.is_number(0x5a3c96e1) | !self.bank & pins.a_data_i.is_number(0x5a3c96e1);
        let not_here_16 = (reads_back_13 & !(reads_back_13 & fetches_15));
        let value_17 = !for_recovery_1;
        let value_18 = (not_here_16 & ((old_again & self.job.is_number(0x1)) & value_17));
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_14) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_19 = done_11 & within;
        if within_19 != 0 {
            let within_21 = reads_back_12 & within_19;
            if within_21 != 0 {
                let target_bit_23 = Planes::<8>::number(0x1).up(&self.target);
                let value_24 = self.target.below(&Planes::<3>::number(0x4));
                let within_25 = fetches_15 & within_21;
                let within_26 = within_21 & !within_25;
                if within_25 != 0 {
                    self.index.put(within_25, &Planes::<5>::number(0x0), changed);
                    self.crc.put_number(within_25, 0xffffffff, changed);
                }
                if within_26 != 0 {
                    let within_27 = for_recovery_1 & within_26;
                    let within_28 = within_26 & !within_27;
                    if within_28 != 0 {
                        let within_29 = old_again & within_28;
                        let within_30 = within_28 & !within_29;
                        if within_29 != 0 {
                            put_bit(within_29, (self.lock_pending & value_24), &mut self.lock_pending, changed);
                            put_bit(within_29, (self.printed_pending & !self.job.is_number(0x3)), &mut self.printed_pending, changed);
                        }
                        if within_30 != 0 {
                            let value_31 = self.bank & !target_bit_23.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_23.and(&self.slots_b.extended::<8>()).is_number(0x0);
                            put_bit(within_30, !self.bank, &mut self.bank, changed);
                            put_bit(within_30, value_31, &mut self.slot, changed);
                        }
                    }
                    put_bit(within_26, (old_again | value_17), &mut self.again, changed);
                }
                let within_32 = !fetches_15 & within_21;
                if within_32 != 0 {
                    let subject_34 = self.job;
                    let mut rest_35 = within_32;
                    while rest_35 != 0 {
                        let (within_36, value) = subject_34.alike(rest_35);
                        rest_35 &= !within_36;
                        match value {
                            0x0 => {
                                self.leg.put(within_36, &Planes::<2>::number(0x0), changed);
                                self.scan.put(within_36, &Planes::<2>::number(0x0), changed);
                            }
                            0x1 => {
                                let within_37 = old_again & within_36;
                                if within_37 != 0 {
                                    self.result.put(within_37, &Planes::<8>::number(0x5), changed);
                                }
                            }
                            _ => {
                            }
                        }
                    }
                    let within_39 = old_again & within_32;
                    if within_39 != 0 {
                        let within_41 = value_24 & within_39;
                        if within_41 != 0 {
                            let within_43 = for_recovery_1 & within_41;
                            let within_44 = within_41 & !within_43;
                            if within_44 != 0 {
                                put_bit(within_44, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                                self.unusable.put(within_44, &target_bit_23.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                    }
                }
            }
            let within_45 = value_8 & within_19;
            let within_46 = within_19 & !within_45;
            if within_46 != 0 {
                self.handshake.put(within_46, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_47 = self.looks & within;
        if within_47 != 0 {
            let within_49 = old_selected & within_47;
            if within_49 != 0 {
                let mut value_51: Words = Words::number(0x0);
                let subject_52 = self.looked_at;
                let mut rest_53 = within_49;
                while rest_53 != 0 {
                    let (within_54, value) = subject_52.alike(rest_53);
                    rest_53 &= !within_54;
                    value_51.take(within_54, &match value {
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
                self.prdata.put(within_49, &value_51, changed);
            }
        }
        let within_55 = value_8 & within;
        if within_55 != 0 {
            let within_57 = pins.timebase_i & within_55;
            if within_57 != 0 {
                let within_59 = value_10 & within_57;
                if within_59 != 0 {
                    self.patience.put(within_59, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_61 = (for_recovery_1 & not_here_16) & within;
        let within_62 = within & !within_61;
        if within_61 != 0 {
            self.state.put(within_61, &Planes::<8>::number(0x63), changed);
        }
        if within_62 != 0 {
            let within_63 = not_here_16 & within_62;
            let within_64 = within_62 & !within_63;
            if within_63 != 0 {
                let within_65 = for_recovery_1 & within_63;
                let within_66 = within_63 & !within_65;
                if within_66 != 0 {
                    let within_67 = old_again & within_66;
                    if within_67 != 0 {
                        self.state.put(within_67, &Planes::<8>::number(0xb1), changed);
                    }
                }
            }
            if within_64 != 0 {
                let within_69 = done_11 & within_64;
                if within_69 != 0 {
                    let within_71 = reads_back_12 & within_69;
                    if within_71 != 0 {
                        let within_73 = fetches_15 & within_71;
                        if within_73 != 0 {
                            self.state.put(within_73, &Planes::<8>::number(0x78), changed);
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
        put_bit(within, (self.irq | value_18), &mut self.irq, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_18), &mut self.busy, changed);
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
                let subject_37 = self.index;
                let mut rest_38 = within_36;
                while rest_38 != 0 {
                    let (within_39, value) = subject_37.alike(rest_38);
                    rest_38 &= !within_39;
                    match value {
                        0x0 => {
                            self.record_licence.put(within_39, &stored_word_9, changed);
                        }
                        0x1 => {
                            self.flags.put(within_39, &stored_word_9.cut(0, 24), changed);
                            self.record_flags.put(within_39, &stored_word_9, changed);
                        }
                        0x2 => {
                            self.record_ascending_lo.put(within_39, &stored_word_9, changed);
                        }
                        0x3 => {
                            self.record_ascending_hi.put(within_39, &stored_word_9, changed);
                        }
                        0x4 => {
                            put_bit(within_39, !stored_word_9.is_number(0x0), &mut self.funded, changed);
                            self.record_descending_lo.put(within_39, &stored_word_9, changed);
                        }
                        0x5 => {
                            put_bit(within_39, (self.funded | !stored_word_9.is_number(0x0)), &mut self.funded, changed);
                            self.record_descending_hi.put(within_39, &stored_word_9, changed);
                        }
                        0x6 => {
                            self.record_control_sum_lo.put(within_39, &stored_word_9, changed);
                        }
                        0x7 => {
                            self.record_control_sum_hi.put(within_39, &stored_word_9, changed);
                        }
                        0x8 => {
                            put_bit(within_39, (stored_word_9.cut(2, 30).is_number(0x3fffffff) & stored_word_9.cut(0, 2).is_number(0x3)), &mut self.count_end, changed);
                            self.record_piece_count.put(within_39, &stored_word_9, changed);
                        }
                        0x9 => {
                            let high_ones_40 = stored_word_9.cut(2, 30).is_number(0x3fffffff);
                            put_bit(within_39, (high_ones_40 & stored_word_9.cut(0, 2).is_number(0x3)), &mut self.generation_end, changed);
                            put_bit(within_39, (high_ones_40 & stored_word_9.bit(1)), &mut self.generation_near, changed);
                            self.record_generation.put(within_39, &stored_word_9, changed);
                        }
                        0xa => {
                            self.record_limit_lo.put(within_39, &stored_word_9, changed);
                        }
                        0xb => {
                            self.record_limit_hi.put(within_39, &stored_word_9, changed);
                        }
                        0xc => {
                            self.record_intent_value.put(within_39, &stored_word_9, changed);
                        }
                        0xd => {
                            self.record_intent_ascending_lo.put(within_39, &stored_word_9, changed);
                        }
                        0xe => {
                            self.record_intent_ascending_hi.put(within_39, &stored_word_9, changed);
                        }
                        0xf => {
                            self.record_intent_date_key.put(within_39, &stored_word_9, changed);
                        }
                        0x10 => {
                            self.record_booked_value.put(within_39, &stored_word_9, changed);
                        }
                        0x11 => {
                            self.record_booked_date_key.put(within_39, &stored_word_9, changed);
                        }
                        0x12 => {
                            put_bit(within_39, ALL, &mut self.filled, changed);
                            self.record_check.put(within_39, &stored_word_9, changed);
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
            self.augend_at.put(within_70, &Planes::<4>::number(0x2), changed);
            self.crc.put_number(within_70, 0xffffffff, changed);
        }
        if within_71 != 0 {
            let within_72 = value_23 & within_71;
            let within_73 = within_71 & !within_72;
            if within_72 != 0 {
                let value_74 = Planes::either(!old_flags.bit(1), &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
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
        let value_4 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_5 = !failed_3;
        let reads_back_6 = !value_2;
        let value_7 = value_2 & (pins.timebase_i & !value_4) | !value_2 & failed_3;
        let got_asked_8 = self.bank & pins.b_data_i.is_number(0xa5c3691e) | !self.bank & pins.a_data_i.is_number(0xa5c3691e);
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_7 | ((ask_reads_1 & (done_5 & reads_back_6)) & !got_asked_8))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_9 = done_5 & within;
        if within_9 != 0 {
            let within_11 = ask_reads_1 & within_9;
            if within_11 != 0 {
                let within_13 = reads_back_6 & within_11;
                if within_13 != 0 {
                    let within_15 = got_asked_8 & within_13;
                    if within_15 != 0 {
                        self.state.put(within_15, &Planes::<8>::number(0x9c), changed);
                        self.index.put(within_15, &Planes::<5>::number(0x0), changed);
                    }
                }
            }
            let within_17 = value_2 & within_9;
            let within_18 = within_9 & !within_17;
            if within_18 != 0 {
                let mut value_19: Planes<2> = Planes::<2>::number(0x0);
                let subject_20 = self.leg;
                let mut rest_21 = within_18;
                while rest_21 != 0 {
                    let (within_22, value) = subject_20.alike(rest_21);
                    rest_21 &= !within_22;
                    value_19.take(within_22, &match value {
                        0x0 => {
                            let value_23 = Planes::either(self.bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                            value_23
                        }
                        0x1 => Planes::<2>::number(0x2),
                        _ => Planes::<2>::number(0x0),
                    });
                }
                self.handshake.put(within_18, &Planes::<2>::number(0x0), changed);
                self.leg.put(within_18, &value_19, changed);
            }
        }
        let within_24 = self.looks & within;
        if within_24 != 0 {
            let within_26 = self.selected & within_24;
            if within_26 != 0 {
                let mut value_28: Words = Words::number(0x0);
                let subject_29 = self.looked_at;
                let mut rest_30 = within_26;
                while rest_30 != 0 {
                    let (within_31, value) = subject_29.alike(rest_30);
                    rest_30 &= !within_31;
                    value_28.take(within_31, &match value {
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
                self.prdata.put(within_26, &value_28, changed);
            }
        }
        let within_32 = value_2 & within;
        if within_32 != 0 {
            let within_34 = pins.timebase_i & within_32;
            if within_34 != 0 {
                let within_36 = value_4 & within_34;
                if within_36 != 0 {
                    self.patience.put(within_36, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
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
        let value_1 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_2 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_3 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_4 = !failed_2;
        let reads_back_5 = !value_1;
        let value_6 = value_1 & (pins.timebase_i & !value_3) | !value_1 & failed_2;
        let advances_7 = choose(self.bank, within, || {
            let mut addend_8: Words = Words::number(0x0);
            let subject_9 = self.index;
            let mut rest_10 = within;
            while rest_10 != 0 {
                let (within_11, value) = subject_9.alike(rest_10);
                rest_10 &= !within_11;
                addend_8.take(within_11, &match value {
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
            pins.b_data_i.is(&addend_8)
        }, || {
            let mut addend_12: Words = Words::number(0x0);
            let subject_13 = self.index;
            let mut rest_14 = within;
            while rest_14 != 0 {
                let (within_15, value) = subject_13.alike(rest_14);
                rest_14 &= !within_15;
                addend_12.take(within_15, &match value {
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
            pins.a_data_i.is(&addend_12)
        });
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_6 | ((done_4 & reads_back_5) & !advances_7))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_16 = done_4 & within;
        if within_16 != 0 {
            let within_18 = reads_back_5 & within_16;
            if within_18 != 0 {
                let within_20 = advances_7 & within_18;
                if within_20 != 0 {
                    let value_22 = self.index.below(&Planes::<5>::number(0x12));
                    let value_23 = Planes::either(value_22, &self.index.plus(&Planes::<5>::number(0x1)), &Planes::<5>::number(0x0));
                    let within_24 = value_22 & within_20;
                    let within_25 = within_20 & !within_24;
                    if within_25 != 0 {
                        self.state.put(within_25, &Planes::<8>::number(0x4e), changed);
                    }
                    self.index.put(within_20, &value_23, changed);
                }
            }
            let within_26 = value_1 & within_16;
            let within_27 = within_16 & !within_26;
            if within_27 != 0 {
                self.handshake.put(within_27, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_28 = self.looks & within;
        if within_28 != 0 {
            let within_30 = self.selected & within_28;
            if within_30 != 0 {
                let mut value_32: Words = Words::number(0x0);
                let subject_33 = self.looked_at;
                let mut rest_34 = within_30;
                while rest_34 != 0 {
                    let (within_35, value) = subject_33.alike(rest_34);
                    rest_34 &= !within_35;
                    value_32.take(within_35, &match value {
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
                self.prdata.put(within_30, &value_32, changed);
            }
        }
        let within_36 = value_1 & within;
        if within_36 != 0 {
            let within_38 = pins.timebase_i & within_36;
            if within_38 != 0 {
                let within_40 = value_3 & within_38;
                if within_40 != 0 {
                    self.patience.put(within_40, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
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
        let value_17 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_18 = !failed_16;
        let reads_back_19 = !value_15;
        let value_20 = value_15 & (pins.timebase_i & !value_17) | !value_15 & failed_16;
        let reads_back_21 = (ask_reads_14 & (done_18 & reads_back_19));
        let got_asked_22 = old_bank & pins.b_data_i.is_number(0x5a3c96e1) | !old_bank & pins.a_data_i.is_number(0x5a3c96e1);
        let marked_23 = (reads_back_21 & got_asked_22);
        let value_24 = best_bank_11 & self.failed_b | !best_bank_11 & self.failed_a;
        let value_25 = !for_recovery_2;
        let value_26 = (old_bank & for_recovery_2);
        let value_27 = (self.a_lost | value_1);
        let value_28 = !value_26;
        let value_29 = (marked_23 & ((value_1 & value_25) & value_28));
        let value_30 = (marked_23 & (for_recovery_2 & value_28));
        let value_31 = (marked_23 & ((value_25 & value_27) & value_28));
        let value_32 = choose(marked_23, within, || {
            let value_33 = choose(old_bank, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_34 = Planes::either(self.slot, &target_bit_6.or(&self.slots_a.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_a.extended::<8>())));
                value_34
            });
            value_33
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_35 = choose(marked_23, within, || {
            let value_36 = choose(old_bank, within, || {
                let value_37 = Planes::either(self.slot, &target_bit_6.or(&wide_slots_b_7), &target_bit_6.xor(&target_bit_6.or(&wide_slots_b_7)));
                value_37
            }, || {
                wide_slots_b_7
            });
            value_36
        }, || {
            wide_slots_b_7
        });
        let recovered_38 = (value_24 | !(old_bank ^ best_bank_11));
        let value_39 = (value_30 & recovered_38);
        let value_40 = (value_30 & !recovered_38);
        let value_41 = (value_29 | value_40);
        let value_42 = value_40 & best_bank_11 | !value_40 & value_29;
        let value_43 = self.command.is_number(0x5);
        let value_44 = ((value_26 | (value_1 | for_recovery_2)) | !marked_23);
        let value_45 = (for_command_3 & value_31);
        let value_46 = choose(value_31, within, || {
            let value_47 = for_command_3 & (self.permit & !asked_lock_13) | !for_command_3 & self.permit;
            value_47
        }, || {
            self.permit
        });
        let wide_vacant_48 = target_bit_6.or(&wide_vacant_8);
        let value_49 = (value_9 & value_39);
        let value_50 = choose(value_39, within, || {
            let value_51 = value_31 & (self.irq | for_printed_4) | !value_31 & self.irq;
            (device_record_10 | value_51)
        }, || {
            let value_52 = value_31 & (self.irq | for_printed_4) | !value_31 & self.irq;
            value_52
        });
        let value_53 = choose(value_40, within, || {
            let value_54 = choose(best_slot_12, within, || {
                let value_55 = best_bank_11 & self.good.bit(2) | !best_bank_11 & self.good.bit(0);
                let prefers_high_56 = best_bank_11 & self.valid.bit(2) | !best_bank_11 & self.valid.bit(0);
                !(value_55 | prefers_high_56)
            }, || {
                let value_57 = best_bank_11 & self.good.bit(3) | !best_bank_11 & self.good.bit(1);
                let value_58 = best_bank_11 & self.valid.bit(3) | !best_bank_11 & self.valid.bit(1);
                !(value_57 | value_58)
            });
            (value_54 & value_42)
        }, || {
            !target_bit_6.and(&wide_vacant_8).is_number(0x0)
        });
        let value_59 = choose(value_41, within, || {
            let value_60 = choose((!value_40 & value_42), within, || {
                let value_61 = choose(value_39, within, || {
                    let value_62 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_48), &wide_vacant_48);
                    value_62
                }, || {
                    wide_vacant_8
                });
                target_bit_6.xor(&target_bit_6.or(&value_61))
            }, || {
                let value_63 = choose(value_39, within, || {
                    let value_64 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_48), &wide_vacant_48);
                    value_64
                }, || {
                    wide_vacant_8
                });
                value_63
            });
            value_60
        }, || {
            let value_65 = choose(value_39, within, || {
                let value_66 = Planes::either((self.failed_a | self.failed_b), &target_bit_6.xor(&wide_vacant_48), &wide_vacant_48);
                value_66
            }, || {
                wide_vacant_8
            });
            value_65
        });
        let value_67 = value_39 & (value_9 & value_44) | !value_39 & value_44;
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_20 | (reads_back_21 & !got_asked_22))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_68 = done_18 & within;
        if within_68 != 0 {
            let within_70 = ask_reads_14 & within_68;
            if within_70 != 0 {
                let within_72 = reads_back_19 & within_70;
                if within_72 != 0 {
                    let within_74 = got_asked_22 & within_72;
                    if within_74 != 0 {
                        let within_76 = value_28 & within_74;
                        if within_76 != 0 {
                            let subject_78 = self.job;
                            let mut rest_79 = within_76;
                            while rest_79 != 0 {
                                let (within_80, value) = subject_78.alike(rest_79);
                                rest_79 &= !within_80;
                                match value {
                                    0x0 => {
                                        let within_81 = recovered_38 & within_80;
                                        if within_81 != 0 {
                                            let within_83 = value_9 & within_81;
                                            let within_84 = within_81 & !within_83;
                                            if within_83 != 0 {
                                                self.target.put(within_83, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                                                self.scan.put(within_83, &Planes::<2>::number(0x0), changed);
                                            }
                                            if within_84 != 0 {
                                                let within_85 = value_5 & within_84;
                                                let within_86 = within_84 & !within_85;
                                                if within_86 != 0 {
                                                    self.lock_reason.put(within_86, &self.flags.part::<8>(16), changed);
                                                }
                                                put_bit(within_84, (old_device_locked | !value_5), &mut self.device_locked, changed);
                                            }
                                            put_bit(within_81, (self.ready | device_record_10), &mut self.ready, changed);
                                        }
                                    }
                                    0x1 => {
                                        let within_87 = value_27 & within_80;
                                        if within_87 != 0 {
                                            let answer_code_89 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                            let within_90 = value_1 & within_87;
                                            if within_90 != 0 {
                                                let within_92 = value_43 & within_90;
                                                if within_92 != 0 {
                                                    self.permit_set.put(within_92, &old_target, changed);
                                                }
                                            }
                                            self.result.put(within_87, &answer_code_89, changed);
                                        }
                                    }
                                    _ => {
                                    }
                                }
                            }
                            let within_94 = value_25 & within_76;
                            if within_94 != 0 {
                                let within_96 = value_27 & within_94;
                                if within_96 != 0 {
                                    let value_98 = for_command_3 & (self.printed_pending & !value_43) | !for_command_3 & self.printed_pending;
                                    put_bit(within_96, (self.home | (self.selected & self.selected_set.is(&old_target))), &mut self.home, changed);
                                    put_bit(within_96, (value_98 & !for_printed_4), &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            let within_99 = value_15 & within_68;
            let within_100 = within_68 & !within_99;
            if within_100 != 0 {
                self.handshake.put(within_100, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_101 = value_41 & within;
        if within_101 != 0 {
            let value_103 = value_40 & !best_slot_12 | !value_40 & (marked_23 & ((value_25 & (value_1 & target_bit_6.and(&wide_slots_b_7).is_number(0x0))) & value_28));
            let within_104 = value_53 & within_101;
            if within_104 != 0 {
                self.index.put(within_104, &Planes::<5>::number(0x0), changed);
            }
            put_bit(within_101, value_42, &mut self.bank, changed);
            put_bit(within_101, value_103, &mut self.slot, changed);
        }
        let within_106 = value_49 & within;
        let within_107 = within & !within_106;
        if within_106 != 0 {
            self.state.put(within_106, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_106, &Planes::<2>::number(0x0), changed);
        }
        if within_107 != 0 {
            let within_108 = ask_reads_14 & within_107;
            if within_108 != 0 {
                let within_110 = done_18 & within_108;
                if within_110 != 0 {
                    let within_112 = reads_back_19 & within_110;
                    if within_112 != 0 {
                        let within_114 = got_asked_22 & within_112;
                        if within_114 != 0 {
                            let within_116 = value_26 & within_114;
                            let within_117 = within_114 & !within_116;
                            if within_117 != 0 {
                                let within_118 = for_recovery_2 & within_117;
                                let within_119 = within_117 & !within_118;
                                if within_119 != 0 {
                                    let within_120 = old_bank & within_119;
                                    let within_121 = within_119 & !within_120;
                                    if within_121 != 0 {
                                        self.job.put(within_121, &Planes::<3>::number(0x2), changed);
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_122 = value_41 & within_107;
            let within_123 = within_107 & !within_122;
            if within_122 != 0 {
                self.leg.put(within_122, &Planes::<2>::number(0x0), changed);
            }
            if within_123 != 0 {
                let within_124 = done_18 & within_123;
                if within_124 != 0 {
                    let within_126 = value_15 & within_124;
                    let within_127 = within_124 & !within_126;
                    if within_127 != 0 {
                        let mut value_128: Planes<2> = Planes::<2>::number(0x0);
                        let subject_129 = self.leg;
                        let mut rest_130 = within_127;
                        while rest_130 != 0 {
                            let (within_131, value) = subject_129.alike(rest_130);
                            rest_130 &= !within_131;
                            value_128.take(within_131, &match value {
                                0x0 => {
                                    let value_132 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                    value_132
                                }
                                0x1 => Planes::<2>::number(0x2),
                                _ => Planes::<2>::number(0x0),
                            });
                        }
                        self.leg.put(within_127, &value_128, changed);
                    }
                }
            }
            let within_133 = (value_41 & value_53) & within_107;
            let within_134 = within_107 & !within_133;
            if within_133 != 0 {
                self.state.put(within_133, &Planes::<8>::number(0x9c), changed);
            }
            if within_134 != 0 {
                let within_135 = value_41 & within_134;
                let within_136 = within_134 & !within_135;
                if within_135 != 0 {
                    let value_137 = Planes::either((value_40 & !value_42), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_135, &value_137, changed);
                }
                if within_136 != 0 {
                    let within_138 = value_39 & within_136;
                    let within_139 = within_136 & !within_138;
                    if within_138 != 0 {
                        let within_140 = value_9 & within_138;
                        let within_141 = within_138 & !within_140;
                        if within_141 != 0 {
                            self.state.put(within_141, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_139 != 0 {
                        let within_142 = ask_reads_14 & within_139;
                        if within_142 != 0 {
                            let within_144 = done_18 & within_142;
                            if within_144 != 0 {
                                let within_146 = reads_back_19 & within_144;
                                if within_146 != 0 {
                                    let within_148 = got_asked_22 & within_146;
                                    if within_148 != 0 {
                                        let within_150 = value_26 & within_148;
                                        let within_151 = within_148 & !within_150;
                                        if within_150 != 0 {
                                            self.state.put(within_150, &Planes::<8>::number(0xff), changed);
                                        }
                                        if within_151 != 0 {
                                            let within_152 = for_recovery_2 & within_151;
                                            let within_153 = within_151 & !within_152;
                                            if within_153 != 0 {
                                                let within_154 = old_bank & within_153;
                                                if within_154 != 0 {
                                                    self.state.put(within_154, &Planes::<8>::number(0xb1), changed);
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
        let within_156 = value_39 & within;
        let within_157 = within & !within_156;
        if within_156 != 0 {
            let within_158 = value_9 & within_156;
            let within_159 = within_156 & !within_158;
            if within_158 != 0 {
                let within_160 = !self.flags.bit(3) & within_158;
                let within_161 = within_158 & !within_160;
                if within_161 != 0 {
                    self.issued.put(within_161, &target_bit_6.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                }
            }
            if within_159 != 0 {
                put_bit(within_159, (self.lock_pending & value_5), &mut self.lock_pending, changed);
            }
        }
        if within_157 != 0 {
            let within_162 = ask_reads_14 & within_157;
            if within_162 != 0 {
                let within_164 = done_18 & within_162;
                if within_164 != 0 {
                    let within_166 = reads_back_19 & within_164;
                    if within_166 != 0 {
                        let within_168 = got_asked_22 & within_166;
                        if within_168 != 0 {
                            let within_170 = value_25 & within_168;
                            if within_170 != 0 {
                                let within_172 = value_27 & within_170;
                                if within_172 != 0 {
                                    let within_174 = for_command_3 & within_172;
                                    if within_174 != 0 {
                                        let within_176 = asked_lock_13 & within_174;
                                        let within_177 = within_174 & !within_176;
                                        if within_177 != 0 {
                                            let within_178 = !self.command.is_number(0x6) & within_177;
                                            if within_178 != 0 {
                                                let within_180 = self.command.is_number(0x7) & within_178;
                                                let within_181 = within_178 & !within_180;
                                                if within_181 != 0 {
                                                    let selected_bit_182 = Planes::<8>::number(0x1).up(&self.selected_set);
                                                    self.issued.put(within_181, &selected_bit_182.xor(&selected_bit_182.or(&self.issued.extended::<8>())).part::<4>(0), changed);
                                                }
                                            }
                                        }
                                    }
                                    put_bit(within_172, (self.lock_pending & value_9), &mut self.lock_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_183 = self.looks & within;
        if within_183 != 0 {
            let within_185 = self.selected & within_183;
            if within_185 != 0 {
                let mut value_187: Words = Words::number(0x0);
                let subject_188 = self.looked_at;
                let mut rest_189 = within_185;
                while rest_189 != 0 {
                    let (within_190, value) = subject_188.alike(rest_189);
                    rest_189 &= !within_190;
                    value_187.take(within_190, &match value {
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
                self.prdata.put(within_185, &value_187, changed);
            }
        }
        let within_191 = value_15 & within;
        if within_191 != 0 {
            let within_193 = pins.timebase_i & within_191;
            if within_193 != 0 {
                let within_195 = value_17 & within_193;
                if within_195 != 0 {
                    self.patience.put(within_195, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, (!value_49 & (value_41 | value_67)), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (value_45 | value_50), &mut self.irq, changed);
        put_bit(within, (!old_device_locked & ((value_31 & (for_command_3 & (value_43 & value_44))) | value_46)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_45), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_32.part::<5>(0), changed);
        self.slots_b.put(within, &value_35.part::<5>(0), changed);
        self.vacant.put(within, &value_59.part::<5>(0), changed);
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
        let value_9 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_10 = !failed_8;
        let value_11 = value_7 & (pins.timebase_i & !value_9) | !value_7 & failed_8;
        let reads_back_12 = (ask_reads_6 & (done_10 & !value_7));
        let got_invalid_13 = pins.a_data_i.is_number(0xa5c3691e);
        let got_invalid_14 = pins.b_data_i.is_number(0xa5c3691e);
        let got_asked_15 = old_bank & got_invalid_14 | !old_bank & got_invalid_13;
        let marked_16 = (reads_back_12 & got_asked_15);
        let value_17 = best_bank_5 & self.failed_b | !best_bank_5 & self.failed_a;
        let copy_bank_18 = (old_bank & best_bank_5);
        let value_19 = (old_bank & marked_16);
        let recovered_20 = (value_17 | !(old_bank ^ best_bank_5));
        let value_21 = (value_19 & recovered_20);
        let value_22 = (value_19 & !recovered_20);
        let renew_slot_23 = !self.best.bit(0);
        let value_24 = (copy_bank_18 & value_22);
        let wide_vacant_25 = target_bit_2.or(&wide_vacant_3);
        let value_26 = (value_4 & value_21);
        let value_27 = choose(value_22, within, || {
            let value_28 = copy_bank_18 & self.good.bit(2) | !copy_bank_18 & self.good.bit(0);
            let value_29 = copy_bank_18 & self.good.bit(3) | !copy_bank_18 & self.good.bit(1);
            let prefers_high_30 = copy_bank_18 & self.valid.bit(2) | !copy_bank_18 & self.valid.bit(0);
            let value_31 = copy_bank_18 & self.valid.bit(3) | !copy_bank_18 & self.valid.bit(1);
            let copy_slot_32 = choose((best_bank_5 ^ copy_bank_18), within, || {
                let value_33 = choose(copy_bank_18, within, || {
                    let value_34 = (prefers_high_30 ^ value_31) & prefers_high_30 | !(prefers_high_30 ^ value_31) & self.older_b;
                    value_34
                }, || {
                    !self.older_a
                });
                (value_28 & (value_33 | !value_29))
            }, || {
                renew_slot_23
            });
            let bodies_35 = copy_slot_32 & !(value_29 | value_31) | !copy_slot_32 & !(value_28 | prefers_high_30);
            (bodies_35 & value_24)
        }, || {
            let value_36 = copy_bank_18 & self.good.bit(2) | !copy_bank_18 & self.good.bit(0);
            let value_37 = copy_bank_18 & self.good.bit(3) | !copy_bank_18 & self.good.bit(1);
            let prefers_high_38 = copy_bank_18 & self.valid.bit(2) | !copy_bank_18 & self.valid.bit(0);
            let value_39 = copy_bank_18 & self.valid.bit(3) | !copy_bank_18 & self.valid.bit(1);
            let copy_slot_40 = choose((best_bank_5 ^ copy_bank_18), within, || {
                let value_41 = choose(copy_bank_18, within, || {
                    let value_42 = (prefers_high_38 ^ value_39) & prefers_high_38 | !(prefers_high_38 ^ value_39) & self.older_b;
                    value_42
                }, || {
                    !self.older_a
                });
                (value_36 & (value_41 | !value_37))
            }, || {
                renew_slot_23
            });
            let bodies_43 = copy_slot_40 & !(value_37 | value_39) | !copy_slot_40 & !(value_36 | prefers_high_38);
            (bodies_43 & (value_1 & marked_16))
        });
        let value_44 = choose(value_22, within, || {
            let value_45 = choose((!value_22 & value_24), within, || {
                let value_46 = choose(value_21, within, || {
                    let value_47 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_25), &wide_vacant_25);
                    value_47
                }, || {
                    wide_vacant_3
                });
                target_bit_2.xor(&target_bit_2.or(&value_46))
            }, || {
                let value_48 = choose(value_21, within, || {
                    let value_49 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_25), &wide_vacant_25);
                    value_49
                }, || {
                    wide_vacant_3
                });
                value_48
            });
            value_45
        }, || {
            let value_50 = choose(value_21, within, || {
                let value_51 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_25), &wide_vacant_25);
                value_51
            }, || {
                wide_vacant_3
            });
            value_50
        });
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_11 | (reads_back_12 & !got_asked_15))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_52 = done_10 & within;
        if within_52 != 0 {
            let within_54 = old_bank & within_52;
            if within_54 != 0 {
                let recovered_56 = (best_bank_5 | value_17);
                let reads_back_57 = !pins.b_busy_i;
                let value_58 = ((got_invalid_14 & (ask_reads_6 & reads_back_57)) & !recovered_56);
                let within_59 = ask_reads_6 & within_54;
                if within_59 != 0 {
                    let within_61 = got_invalid_14 & within_59;
                    if within_61 != 0 {
                        let within_63 = reads_back_57 & within_61;
                        if within_63 != 0 {
                            let within_65 = recovered_56 & within_63;
                            let within_66 = within_63 & !within_65;
                            if within_65 != 0 {
                                let device_record_67 = !value_4;
                                let within_68 = value_4 & within_65;
                                let within_69 = within_65 & !within_68;
                                if within_68 != 0 {
                                    let within_70 = !self.flags.bit(3) & within_68;
                                    let within_71 = within_68 & !within_70;
                                    if within_71 != 0 {
                                        self.issued.put(within_71, &target_bit_2.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                                    }
                                    self.job.put(within_68, &Planes::<3>::number(0x0), changed);
                                    self.target.put(within_68, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                                    self.scan.put(within_68, &Planes::<2>::number(0x0), changed);
                                }
                                if within_69 != 0 {
                                    let value_72 = !self.flags.bit(2);
                                    let within_73 = value_72 & within_69;
                                    let within_74 = within_69 & !within_73;
                                    if within_74 != 0 {
                                        self.lock_reason.put(within_74, &self.flags.part::<8>(16), changed);
                                    }
                                    put_bit(within_69, (old_device_locked | !value_72), &mut self.device_locked, changed);
                                    put_bit(within_69, (self.lock_pending & value_72), &mut self.lock_pending, changed);
                                }
                                put_bit(within_65, (self.irq | device_record_67), &mut self.irq, changed);
                                put_bit(within_65, (self.ready | device_record_67), &mut self.ready, changed);
                            }
                            if within_66 != 0 {
                                put_bit(within_66, renew_slot_23, &mut self.slot, changed);
                            }
                        }
                    }
                }
                put_bit(within_54, (!value_58 | (best_bank_5 & value_58)), &mut self.bank, changed);
            }
            let within_75 = value_7 & within_52;
            let within_76 = within_52 & !within_75;
            if within_76 != 0 {
                self.handshake.put(within_76, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_77 = value_26 & within;
        let within_78 = within & !within_77;
        if within_77 != 0 {
            self.state.put(within_77, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_77, &Planes::<2>::number(0x0), changed);
        }
        if within_78 != 0 {
            let within_79 = value_22 & within_78;
            let within_80 = within_78 & !within_79;
            if within_79 != 0 {
                self.leg.put(within_79, &Planes::<2>::number(0x0), changed);
            }
            if within_80 != 0 {
                let within_81 = done_10 & within_80;
                if within_81 != 0 {
                    let within_83 = value_7 & within_81;
                    let within_84 = within_81 & !within_83;
                    if within_84 != 0 {
                        let mut value_85: Planes<2> = Planes::<2>::number(0x0);
                        let subject_86 = self.leg;
                        let mut rest_87 = within_84;
                        while rest_87 != 0 {
                            let (within_88, value) = subject_86.alike(rest_87);
                            rest_87 &= !within_88;
                            value_85.take(within_88, &match value {
                                0x0 => {
                                    let value_89 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                    value_89
                                }
                                0x1 => Planes::<2>::number(0x2),
                                _ => Planes::<2>::number(0x0),
                            });
                        }
                        self.leg.put(within_84, &value_85, changed);
                    }
                }
            }
            let within_90 = value_27 & within_78;
            let within_91 = within_78 & !within_90;
            if within_90 != 0 {
                self.state.put(within_90, &Planes::<8>::number(0x9c), changed);
            }
            if within_91 != 0 {
                let within_92 = value_22 & within_91;
                let within_93 = within_91 & !within_92;
                if within_92 != 0 {
                    let within_94 = best_bank_5 & within_92;
                    if within_94 != 0 {
                        self.state.put(within_94, &Planes::<8>::number(0x1b), changed);
                    }
                }
                if within_93 != 0 {
                    let within_96 = value_21 & within_93;
                    let within_97 = within_93 & !within_96;
                    if within_96 != 0 {
                        let within_98 = value_4 & within_96;
                        let within_99 = within_96 & !within_98;
                        if within_99 != 0 {
                            self.state.put(within_99, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_97 != 0 {
                        let within_100 = value_1 & within_97;
                        if within_100 != 0 {
                            let within_102 = ask_reads_6 & within_100;
                            if within_102 != 0 {
                                let within_104 = got_invalid_13 & within_102;
                                if within_104 != 0 {
                                    let within_106 = !pins.a_busy_i & within_104;
                                    if within_106 != 0 {
                                        let within_108 = pins.a_error_i & within_106;
                                        let within_109 = within_106 & !within_108;
                                        if within_109 != 0 {
                                            self.state.put(within_109, &Planes::<8>::number(0x1b), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_110 = self.looks & within;
        if within_110 != 0 {
            let within_112 = self.selected & within_110;
            if within_112 != 0 {
                let mut value_114: Words = Words::number(0x0);
                let subject_115 = self.looked_at;
                let mut rest_116 = within_112;
                while rest_116 != 0 {
                    let (within_117, value) = subject_115.alike(rest_116);
                    rest_116 &= !within_117;
                    value_114.take(within_117, &match value {
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
                self.prdata.put(within_112, &value_114, changed);
            }
        }
        let within_118 = value_7 & within;
        if within_118 != 0 {
            let within_120 = pins.timebase_i & within_118;
            if within_120 != 0 {
                let within_122 = value_9 & within_120;
                if within_122 != 0 {
                    self.patience.put(within_122, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_124 = value_27 & within;
        if within_124 != 0 {
            self.index.put(within_124, &Planes::<5>::number(0x0), changed);
        }
        put_bit(within, (!value_26 & (value_22 | (value_4 | !value_21))), &mut self.window, changed);
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
        self.vacant.put(within, &value_44.part::<5>(0), changed);
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
        let old_target = self.target;
        let holds_2_1 = !self.selected;
        let value_2 = !self.home;
        let value_3 = !self.device_locked;
        let value_4 = !self.failed_b;
        let value_5 = !old_bank;
        let carry_in_6 = !old_carry;
        let at_generation_7 = self.index.is_number(0x9);
        let value_8 = self.index.is_number(0xd);
        let mut augend_9: Words = Words::number(0x0);
        let subject_10 = self.index;
        let mut rest_11 = within;
        while rest_11 != 0 {
            let (within_12, value) = subject_10.alike(rest_11);
            rest_11 &= !within_12;
            augend_9.take(within_12, &match value {
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
        let mut passed_word_13: Words = Words::number(0x0);
        let subject_14 = self.rival_at;
        let mut rest_15 = within;
        while rest_15 != 0 {
            let (within_16, value) = subject_14.alike(rest_15);
            rest_15 &= !within_16;
            passed_word_13.take(within_16, &match value {
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
        let mut value_17: Words = Words::number(0x0);
        let subject_18 = self.looked_at;
        let mut rest_19 = within;
        while rest_19 != 0 {
            let (within_20, value) = subject_18.alike(rest_19);
            rest_19 &= !within_20;
            value_17.take(within_20, &match value {
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
        let low_state_21 = self.state.part::<4>(0);
        let top_state_22 = self.state.part::<4>(4);
        let in_idle_23 = low_state_21.is_number(0x1);
        let in_settle_24 = low_state_21.is_number(0x2);
        let in_markers_25 = low_state_21.is_number(0x3);
        let in_scan_26 = low_state_21.is_number(0x4);
        let in_choose_27 = low_state_21.is_number(0x5);
        let in_compare_28 = low_state_21.is_number(0x6);
        let in_load_29 = low_state_21.is_number(0x7);
        let in_fetch_30 = low_state_21.is_number(0x8);
        let in_check_31 = low_state_21.is_number(0x9);
        let in_apply_32 = low_state_21.is_number(0xa);
        let in_retire_33 = low_state_21.is_number(0xb);
        let in_body_34 = low_state_21.is_number(0xc);
        let in_verify_35 = low_state_21.is_number(0xd);
        let in_validate_36 = low_state_21.is_number(0xe);
        let in_prune_37 = low_state_21.is_number(0xf);
        let at_marker_38 = (in_prune_37 | (in_retire_33 | in_validate_36));
        let mut value_39: Planes<4> = Planes::<4>::number(0x0);
        let subject_40 = low_state_21;
        let mut rest_41 = within;
        while rest_41 != 0 {
            let (within_42, value) = subject_40.alike(rest_41);
            rest_41 &= !within_42;
            value_39.take(within_42, &match value {
                0xf => Planes::<4>::number(0xf),
                0xe => Planes::<4>::number(0x4),
                0xd => Planes::<4>::number(0x2),
                0xc => Planes::<4>::number(0x9),
                0xb => Planes::<4>::number(0x1),
                0xa => Planes::<4>::number(0xa),
                0x9 => Planes::<4>::number(0xc),
                0x8 => Planes::<4>::number(0x7),
                0x7 => Planes::<4>::number(0x8),
                0x6 => Planes::<4>::number(0x3),
                0x5 => Planes::<4>::number(0x5),
                0x4 => Planes::<4>::number(0xe),
                0x3 => Planes::<4>::number(0x6),
                0x2 => Planes::<4>::number(0xd),
                0x1 => Planes::<4>::number(0xb),
                _ => top_state_22.not(),
            });
        }
        let for_recovery_43 = old_job.is_number(0x0);
        let for_command_44 = old_job.is_number(0x1);
        let for_printed_45 = old_job.is_number(0x3);
        let leg_writes_46 = self.leg.is_number(0x0);
        let leg_programs_47 = self.leg.is_number(0x1);
        let holds_6_48 = !old_flags.bit(0);
        let value_49 = !old_flags.bit(1);
        let descends_50 = !value_49;
        let value_51 = !old_flags.bit(2);
        let set_locked_52 = !value_51;
        let holds_9_53 = !old_flags.bit(3);
        let is_pending_54 = !holds_9_53;
        let target_bit_55 = Planes::<8>::number(0x1).up(&old_target);
        let selected_bit_56 = Planes::<8>::number(0x1).up(&old_selected_set);
        let wide_bits_57 = self.issued.extended::<8>();
        let issued_here_58 = !selected_bit_56.and(&wide_bits_57).is_number(0x0);
        let wide_bits_59 = self.unusable.extended::<8>();
        let wide_slots_a_60 = self.slots_a.extended::<8>();
        let copy_slot_61 = target_bit_55.and(&wide_slots_a_60).is_number(0x0);
        let wide_slots_b_62 = self.slots_b.extended::<8>();
        let wide_vacant_63 = self.vacant.extended::<8>();
        let value_64 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_65 = !value_64;
        let here_66 = (self.selected & old_selected_set.is(&old_target));
        let scan_bank_67 = self.scan.bit(1);
        let scan_slot_68 = self.scan.bit(0);
        let scan_bit_69 = Planes::<4>::number(0x1).up(&self.scan);
        let last_scan_70 = self.scan.is_number(0x3);
        let best_bank_71 = self.best.bit(1);
        let best_slot_72 = self.best.bit(0);
        let value_73 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_74 = !value_73;
        let high_75 = self.index.bit(0);
        let asked_lock_76 = old_command.is_number(0xc);
        let selects_77 = self.action.is_number(0x1);
        let rereads_78 = self.action.is_number(0x2);
        let debits_79 = self.action.is_number(0x5);
        let withdraws_80 = self.action.is_number(0x7);
        let intends_81 = self.action.is_number(0x8);
        let reprints_82 = self.action.is_number(0xb);
        let locks_device_83 = self.action.is_number(0xd);
        let lock_code_84 = self.value_lo.part::<8>(0);
        let alarm_85 = Planes::either(lock_code_84.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_84);
        let piece_86 = old_info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff)));
        let value_87 = old_command.is_number(0x9);
        let setup_88 = !pins.penable_i;
        let wide_reason_89 = Words::from(self.lock_reason);
        let value_90 = !for_command_44;
        let value_91 = ((((((((((((((((((pins.paddr_i.is_number(0x80) | pins.paddr_i.is_number(0x84)) | pins.paddr_i.is_number(0x88)) | pins.paddr_i.is_number(0x8c)) | pins.paddr_i.is_number(0x90)) | pins.paddr_i.is_number(0x94)) | pins.paddr_i.is_number(0x98)) | pins.paddr_i.is_number(0x9c)) | pins.paddr_i.is_number(0xa0)) | pins.paddr_i.is_number(0xa4)) | pins.paddr_i.is_number(0xa8)) | pins.paddr_i.is_number(0xac)) | pins.paddr_i.is_number(0xb0)) | pins.paddr_i.is_number(0xb4)) | pins.paddr_i.is_number(0xb8)) | pins.paddr_i.is_number(0xbc)) | pins.paddr_i.is_number(0xc0)) | pins.paddr_i.is_number(0xc4)) | pins.paddr_i.is_number(0xc8));
        let to_command_92 = pins.paddr_i.is_number(0x8);
        let to_set_93 = pins.paddr_i.is_number(0x10);
        let to_value_lo_94 = pins.paddr_i.is_number(0x14);
        let to_value_hi_95 = pins.paddr_i.is_number(0x18);
        let to_date_key_96 = pins.paddr_i.is_number(0x1c);
        let to_info_97 = pins.paddr_i.is_number(0x20);
        let read_word_98 = old_info;
        let to_licence_99 = pins.paddr_i.is_number(0x24);
        let to_peer_check_100 = pins.paddr_i.is_number(0x28);
        let to_irq_clear_101 = pins.paddr_i.is_number(0x2c);
        let value_102 = !to_irq_clear_101;
        let value_103 = !pins.pwrite_i;
        let fetches_word_104 = (value_103 & (setup_88 & value_91));
        let value_105 = pins.penable_i & self.looks | !pins.penable_i & !fetches_word_104;
        let writes_106 = ((self.pready & !self.pslverr) & (pins.penable_i & pins.pwrite_i));
        let value_107 = writes_106 & (self.busy | to_command_92) | !writes_106 & self.busy;
        let check_pair_108 = self.index.part::<2>(1);
        let word_pair_109 = self.index.part::<4>(1);
        let predicts_lo_110 = (value_8 & intends_81);
        let predicts_hi_111 = (self.index.is_number(0xe) & intends_81);
        let predicts_112 = (predicts_lo_110 | predicts_hi_111);
        let counts_113 = (at_generation_7 | (self.index.is_number(0x8) & debits_79));
        let counts_114 = (in_apply_32 & counts_113);
        let takes_high_115 = ((high_75 | predicts_hi_111) & !predicts_lo_110);
        let value_116 = (withdraws_80 | (debits_79 & word_pair_109.is_number(0x2)));
        let subtracts_117 = check_pair_108.is_number(0x3);
        let value_118 = in_apply_32 & takes_high_115 | !in_apply_32 & high_75;
        let value_119 = in_apply_32 & (value_116 & !counts_114) | !in_apply_32 & subtracts_117;
        let value_120 = choose((in_apply_32 & !predicts_112), within, || {
            augend_9
        }, || {
            let mut augend_121: Words = Words::number(0x0);
            let subject_122 = self.augend_at;
            let mut rest_123 = within;
            while rest_123 != 0 {
                let (within_124, value) = subject_122.alike(rest_123);
                rest_123 &= !within_124;
                augend_121.take(within_124, &match value {
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
            augend_121
        });
        let value_125 = choose(value_119, within, || {
            let value_126 = choose(counts_114, within, || {
                Words::number(0x0)
            }, || {
                let value_127 = choose((check_pair_108.is_number(0x2) & !in_apply_32), within, || {
                    augend_9
                }, || {
                    let value_128 = choose(value_118, within, || self.value_hi, || self.value_lo);
                    value_128
                });
                value_127
            });
            value_126.not()
        }, || {
            let value_129 = choose(counts_114, within, || {
                Words::number(0x0)
            }, || {
                let value_130 = choose((check_pair_108.is_number(0x2) & !in_apply_32), within, || {
                    augend_9
                }, || {
                    let value_131 = choose(value_118, within, || self.value_hi, || self.value_lo);
                    value_131
                });
                value_130
            });
            value_129
        });
        let partial_132 = value_120.plus(&value_125);
        let value_133 = value_120.bit(31);
        let value_134 = value_125.bit(31);
        let either_135 = (value_133 | value_134);
        let value_136 = (value_133 & value_134);
        let looks_ahead_137 = self.index.below(&Planes::<5>::number(0x8));
        let looks_ahead_138 = (in_check_31 & looks_ahead_137);
        let step_139 = self.index.plus(&Planes::<5>::number(0x1));
        let judged_bit_140 = Planes::<16>::number(0x1).up(&self.action);
        let refused_141 = judged_bit_140.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_142 = !judged_bit_140.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let limited_143 = (value_49 & value_142);
        let value_144 = !self.value_hi.is_number(0x0);
        let value_145 = self.permit_set.is(&old_selected_set);
        let value_146 = (in_check_31 & !looks_ahead_137);
        let value_147 = ((self.device_locked & !refused_141) & !judged_bit_140.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
        let value_148 = (refused_141 | value_147);
        let value_149 = !judged_bit_140.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_150 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_148) & value_149);
        let value_151 = (value_148 | value_150);
        let value_152 = ((holds_2_1 & !value_151) & !judged_bit_140.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
        let value_153 = (value_151 | value_152);
        let value_154 = (value_149 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&wide_bits_59).is_number(0x0) & !value_153));
        let value_155 = (value_153 | value_154);
        let value_156 = ((set_locked_52 & !value_155) & !judged_bit_140.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
        let value_157 = (value_155 | value_156);
        let value_158 = !judged_bit_140.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_159 = ((!holds_6_48 & !value_157) & value_158);
        let value_160 = (value_157 | value_159);
        let value_161 = ((holds_6_48 & !value_160) & !judged_bit_140.and(&Planes::<16>::number(0xff0)).is_number(0x0));
        let value_162 = (value_160 | value_161);
        let value_163 = ((self.broken & !value_162) & !judged_bit_140.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
        let value_164 = (value_162 | value_163);
        let value_165 = (((self.generation_end | (self.generation_near & judged_bit_140.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_164) & !judged_bit_140.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
        let value_166 = (value_164 | value_165);
        let value_167 = ((holds_9_53 & !value_166) & !judged_bit_140.and(&Planes::<16>::number(0x600)).is_number(0x0));
        let value_168 = (value_166 | value_167);
        let value_169 = ((is_pending_54 & !value_168) & !judged_bit_140.and(&Planes::<16>::number(0x990)).is_number(0x0));
        let value_170 = (value_168 | value_169);
        let value_171 = (((is_pending_54 & (self.other_intent | (value_144 | !self.value_lo.cut(24, 8).is_number(0x0)))) & !value_170) & !judged_bit_140.and(&Planes::<16>::number(0x20)).is_number(0x0));
        let value_172 = (value_170 | value_171);
        let value_173 = ((issued_here_58 & !value_172) & !judged_bit_140.and(&Planes::<16>::number(0x400)).is_number(0x0));
        let value_174 = (value_172 | value_173);
        let value_175 = (value_158 & (!old_flags.cut(8, 8).below(&old_info.cut(8, 8)) & !value_174));
        let value_176 = (value_174 | value_175);
        let value_177 = ((!(value_144 | !self.value_lo.is_number(0x0)) & !value_176) & !judged_bit_140.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
        let value_178 = (value_176 | value_177);
        let value_179 = (value_142 & ((value_144 | Words::number(0x18696).below(&self.value_lo)) & !value_178));
        let value_180 = (value_178 | value_179);
        let value_181 = ((((self.over_limit & limited_143) | (self.too_short & !limited_143)) & !value_180) & !judged_bit_140.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
        let value_182 = (value_180 | value_181);
        let value_183 = ((self.funded & !value_182) & !judged_bit_140.and(&Planes::<16>::number(0x10)).is_number(0x0));
        let value_184 = (value_182 | value_183);
        let value_185 = (value_142 & (self.over_maximum & !value_184));
        let value_186 = (value_184 | value_185);
        let value_187 = ((self.overflow & !value_186) & !judged_bit_140.and(&Planes::<16>::number(0x40)).is_number(0x0));
        let value_188 = (value_186 | value_187);
        let value_189 = (value_142 & (self.count_end & !value_188));
        let value_190 = (value_188 | value_189);
        let value_191 = ((!old_flags.bit(4) & !value_190) & !judged_bit_140.and(&Planes::<16>::number(0x4800)).is_number(0x0));
        let value_192 = (value_190 | value_191);
        let value_193 = (((self.printed_pending | (self.permit & !value_145)) & !value_192) & !judged_bit_140.and(&Planes::<16>::number(0x820)).is_number(0x0));
        let value_194 = (value_192 | value_193);
        let value_195 = value_146 & value_194 | !value_146 & refused_141;
        let value_196 = !value_195;
        let scan_silent_197 = ((old_silent_b & scan_bank_67) | (self.silent_a & !scan_bank_67));
        let scan_bits_198 = self.valid.and(&scan_bit_69);
        let value_199 = !self.good.and(&scan_bits_198).is_number(0x0);
        let value_200 = self.scan.is(&self.best);
        let scan_compares_201 = !value_200;
        let scan_compares_202 = (value_199 & scan_compares_201);
        let value_203 = (in_markers_25 | in_scan_26);
        let value_204 = (in_compare_28 | value_203);
        let asks_205 = !scan_silent_197;
        let asks_206 = (value_203 & asks_205);
        let next_slot_207 = !scan_compares_202;
        let value_208 = (in_compare_28 & scan_compares_202);
        let value_209 = value_204 & scan_bank_67 | !value_204 & old_bank;
        let value_210 = (in_verify_35 | (in_load_29 | in_fetch_30));
        let ask_writes_211 = !leg_programs_47;
        let value_212 = (at_marker_38 | (in_body_34 | ((value_204 & (asks_206 | value_208)) | value_210)));
        let value_213 = at_marker_38 & leg_writes_46 | !at_marker_38 & (in_body_34 & ask_writes_211);
        let value_214 = at_marker_38 & leg_programs_47 | !at_marker_38 & (in_body_34 & leg_programs_47);
        let ask_reads_215 = !(value_213 | value_214);
        let value_216 = value_209 & pins.b_busy_i | !value_209 & pins.a_busy_i;
        let failed_217 = value_209 & pins.b_error_i | !value_209 & pins.a_error_i;
        let stored_word_218 = choose(value_209, within, || pins.b_data_i, || pins.a_data_i);
        let value_219 = self.patience.below(&Planes::<7>::number(0x3f));
        let expires_220 = (pins.timebase_i & !value_219);
        let value_221 = self.handshake.is_number(0x0);
        let value_222 = self.handshake.is_number(0x2);
        let failed_223 = !value_216;
        let value_224 = self.patience.plus(&Planes::<7>::number(0x1));
        let done_225 = !failed_217;
        let value_226 = !value_222;
        let value_227 = choose(value_222, within, || {
            failed_223
        }, || {
            let value_228 = value_216 & expires_220 | !value_216 & failed_217;
            value_228
        });
        let value_229 = !self.handshake.is_number(0x1);
        let value_230 = !value_221;
        let value_231 = ((((failed_223 & done_225) & value_226) & value_229) & value_230);
        let value_232 = ((value_227 & value_229) & value_230);
        let value_233 = (value_212 & value_231);
        let value_234 = (value_212 & value_221);
        let write_pulse_235 = (self.window & (self.window & value_213));
        let program_pulse_236 = (self.window & (self.window & value_214));
        let value_237 = !value_209;
        let got_valid_238 = pins.a_data_i.is_number(0x5a3c96e1);
        let got_kept_239 = pins.a_data_i.is(&augend_9);
        let got_valid_240 = pins.b_data_i.is_number(0x5a3c96e1);
        let got_kept_241 = pins.b_data_i.is(&augend_9);
        let got_asked_242 = value_209 & got_valid_240 | !value_209 & got_valid_238;
        let value_243 = value_209 & got_kept_241 | !value_209 & got_kept_239;
        let value_244 = choose(in_validate_36, within, || {
            got_asked_242
        }, || {
            let got_asked_245 = value_209 & pins.b_data_i.is_number(0xa5c3691e) | !value_209 & pins.a_data_i.is_number(0xa5c3691e);
            got_asked_245
        });
        let value_246 = (at_marker_38 & (ask_reads_215 & value_233));
        let marked_247 = (value_244 & value_246);
        let value_248 = (in_verify_35 & value_233);
        let value_249 = !value_243;
        let value_250 = !for_recovery_43;
        let value_251 = (self.device_locked & self.printed_pending);
        let starts_check_252 = (self.home & value_145);
        let value_253 = (self.selected & value_2);
        let value_254 = self.printed_pending & !starts_check_252 | !self.printed_pending & value_253;
        let value_255 = !value_251;
        let value_256 = (in_idle_23 & (old_lock_pending | (value_254 & value_255)));
        let waits_for_a_257 = (pins.a_busy_i & !old_failed_a);
        let waits_for_b_258 = (pins.b_busy_i & value_4);
        let value_259 = (waits_for_a_257 | waits_for_b_258);
        let value_260 = !rereads_78;
        let value_261 = !selects_77;
        let value_262 = (for_command_44 & ((reprints_82 & value_260) & value_261));
        let value_263 = value_195 & for_command_44 | !value_195 & value_262;
        let value_264 = (value_146 & value_263);
        let value_265 = choose(value_146, within, || {
            let value_266 = choose(value_195, within, || {
                value_256
            }, || {
                let value_267 = choose(for_command_44, within, || {
                    let value_268 = reprints_82 & value_256 | !reprints_82 & (locks_device_83 | value_256);
                    (selects_77 | (rereads_78 | value_268))
                }, || {
                    value_256
                });
                value_267
            });
            value_266
        }, || {
            value_256
        });
        let value_269 = choose(value_146, within, || {
            let value_270 = choose(value_195, within, || {
                let value_271 = choose(in_idle_23, within, || {
                    let value_272 = choose(old_lock_pending, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_273 = choose(value_251, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_274 = choose(self.printed_pending, within, || {
                                self.permit_set
                            }, || {
                                let value_275 = Planes::either(value_253, &old_selected_set, &Planes::<3>::number(0x4));
                                value_275
                            });
                            value_274
                        });
                        value_273
                    });
                    value_272
                }, || {
                    Planes::<3>::number(0x4)
                });
                value_271
            }, || {
                let value_276 = choose(for_command_44, within, || {
                    let mut value_277: Planes<3> = Planes::<3>::number(0x0);
                    let subject_278 = self.action;
                    let mut rest_279 = within;
                    while rest_279 != 0 {
                        let (within_280, value) = subject_278.alike(rest_279);
                        rest_279 &= !within_280;
                        value_277.take(within_280, &match value {
                            0x1 => self.operand_set,
                            0x2 => old_selected_set,
                            _ => {
                                let value_281 = choose(in_idle_23, within_280, || {
                                    let value_282 = choose(old_lock_pending, within_280, || {
                                        Planes::<3>::number(0x4)
                                    }, || {
                                        let value_283 = choose(value_251, within_280, || {
                                            Planes::<3>::number(0x4)
                                        }, || {
                                            let value_284 = choose(self.printed_pending, within_280, || {
                                                self.permit_set
                                            }, || {
                                                let value_285 = Planes::either(value_253, &old_selected_set, &Planes::<3>::number(0x4));
                                                value_285
                                            });
                                            value_284
                                        });
                                        value_283
                                    });
                                    value_282
                                }, || {
                                    Planes::<3>::number(0x4)
                                });
                                value_281
                            }
                        });
                    }
                    value_277
                }, || {
                    let value_286 = choose(in_idle_23, within, || {
                        let value_287 = choose(old_lock_pending, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_288 = choose(value_251, within, || {
                                Planes::<3>::number(0x4)
                            }, || {
                                let value_289 = choose(self.printed_pending, within, || {
                                    self.permit_set
                                }, || {
                                    let value_290 = Planes::either(value_253, &old_selected_set, &Planes::<3>::number(0x4));
                                    value_290
                                });
                                value_289
                            });
                            value_288
                        });
                        value_287
                    }, || {
                        Planes::<3>::number(0x4)
                    });
                    value_286
                });
                value_276
            });
            value_270
        }, || {
            let value_291 = choose(in_idle_23, within, || {
                let value_292 = choose(old_lock_pending, within, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_293 = choose(value_251, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_294 = choose(self.printed_pending, within, || {
                            self.permit_set
                        }, || {
                            let value_295 = Planes::either(value_253, &old_selected_set, &Planes::<3>::number(0x4));
                            value_295
                        });
                        value_294
                    });
                    value_293
                });
                value_292
            }, || {
                Planes::<3>::number(0x4)
            });
            value_291
        });
        let value_296 = (self.action.is_number(0x6) | withdraws_80);
        let credits_funds_297 = (descends_50 & value_296);
        let value_298 = word_pair_109.is_number(0x5);
        let takes_sum_299 = (credits_funds_297 | (descends_50 & debits_79));
        let mut value_300: Mask = 0;
        let subject_301 = word_pair_109;
        let mut rest_302 = within;
        while rest_302 != 0 {
            let (within_303, value) = subject_301.alike(rest_302);
            rest_302 &= !within_303;
            value_300.take(within_303, &match value {
                0x1 => debits_79,
                0x2 => takes_sum_299,
                0x3 => (credits_funds_297 | (value_49 & debits_79)),
                _ => (value_298 & (value_49 & value_296)),
            });
        }
        let value_304 = (predicts_112 | value_300);
        let value_305 = (in_apply_32 & at_last_word_74);
        let fetches_306 = (value_233 & got_asked_242);
        let loaded_307 = self.crc.not().is(&stored_word_218);
        let value_308 = (at_last_word_74 & loaded_307);
        let fills_309 = in_fetch_30 & (in_apply_32 | value_233) | !in_fetch_30 & in_apply_32;
        let value_310 = (in_fetch_30 & (value_233 & value_308));
        let value_311 = (old_job.is_number(0x4) | (for_command_44 & locks_device_83));
        let value_312 = choose(value_310, within, || {
            let mut value_313: Mask = 0;
            let subject_314 = old_job;
            let mut rest_315 = within;
            while rest_315 != 0 {
                let (within_316, value) = subject_314.alike(rest_315);
                rest_315 &= !within_316;
                value_313.take(within_316, &match value {
                    0x0 => value_264,
                    0x3 => value_264,
                    _ => {
                        let value_317 = value_311 & value_264 | !value_311 & (for_command_44 | value_264);
                        value_317
                    }
                });
            }
            value_313
        }, || {
            value_264
        });
        let value_318 = choose(value_310, within, || {
            let value_319 = choose(for_recovery_43, within, || {
                let value_320 = self.printed_pending & starts_check_252 | !self.printed_pending & ((self.busy & !value_87) & !value_253);
                (in_idle_23 & (!old_lock_pending & (value_320 & value_255)))
            }, || {
                let value_321 = self.printed_pending & starts_check_252 | !self.printed_pending & ((self.busy & !value_87) & !value_253);
                (for_printed_45 | (in_idle_23 & (!old_lock_pending & (value_321 & value_255))))
            });
            value_319
        }, || {
            let value_322 = self.printed_pending & starts_check_252 | !self.printed_pending & ((self.busy & !value_87) & !value_253);
            (in_idle_23 & (!old_lock_pending & (value_322 & value_255)))
        });
        let value_323 = choose(value_310, within, || {
            let mut value_324: Mask = 0;
            let subject_325 = old_job;
            let mut rest_326 = within;
            while rest_326 != 0 {
                let (within_327, value) = subject_325.alike(rest_326);
                rest_326 &= !within_327;
                value_324.take(within_327, &match value {
                    0x0 => (value_146 & (value_196 & (value_90 | (((!locks_device_83 & !reprints_82) & value_260) & value_261)))),
                    0x3 => (value_146 & (value_196 & (value_90 | (((!locks_device_83 & !reprints_82) & value_260) & value_261)))),
                    _ => ((value_146 & (value_196 & (value_90 | (((!locks_device_83 & !reprints_82) & value_260) & value_261)))) | value_311),
                });
            }
            value_324
        }, || {
            (value_146 & (value_196 & (value_90 | (((!locks_device_83 & !reprints_82) & value_260) & value_261))))
        });
        let marks_328 = (in_markers_25 & (scan_silent_197 | value_233));
        let bad_slots_329 = self.valid.and(&self.good.not());
        let value_330 = best_bank_71 & self.failed_b | !best_bank_71 & old_failed_a;
        let keeps_331 = best_bank_71 & old_failed_a | !best_bank_71 & self.failed_b;
        let value_332 = in_compare_28 & !best_bank_71 | !in_compare_28 & best_bank_71;
        let copy_bank_333 = (value_332 & !(value_5 & in_prune_37));
        let value_334 = ((best_bank_71 & bad_slots_329.and(&bad_slots_329.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_329.bit(0) | bad_slots_329.bit(1)));
        let value_335 = (old_found & value_334);
        let value_336 = in_choose_27 & ((in_load_29 & fetches_306) | value_335) | !in_choose_27 & (in_load_29 & fetches_306);
        let value_337 = self.newest.is(&self.generation);
        let value_338 = ((loaded_307 & (self.differs | value_249)) & value_337);
        let value_339 = choose(value_233, within, || {
            let value_340 = value_73 & next_slot_207 | !value_73 & (next_slot_207 | !value_338);
            value_340
        }, || {
            next_slot_207
        });
        let value_341 = (in_compare_28 & (value_339 & (last_scan_70 & keeps_331)));
        let value_342 = choose(in_compare_28, within, || {
            let value_343 = choose(value_233, within, || {
                let value_344 = value_73 & (in_choose_27 & !value_335) | !value_73 & ((in_choose_27 & !value_335) | value_338);
                value_344
            }, || {
                (in_choose_27 & !value_335)
            });
            value_343
        }, || {
            (in_choose_27 & !value_335)
        });
        let value_345 = in_compare_28 & value_339 | !in_compare_28 & (in_scan_26 & (scan_silent_197 | (at_last_word_74 & value_233)));
        let mut value_346: Words = Words::number(0x0);
        let subject_347 = low_state_21;
        let mut rest_348 = within;
        while rest_348 != 0 {
            let (within_349, value) = subject_347.alike(rest_348);
            rest_348 &= !within_349;
            value_346.take(within_349, &match value {
                0x6 => {
                    let value_350 = choose(value_233, within_349, || {
                        let value_351 = choose(value_73, within_349, || {
                            stored_word_218
                        }, || {
                            let value_352 = choose(in_apply_32, within_349, || passed_word_13, || stored_word_218);
                            value_352
                        });
                        value_351
                    }, || {
                        let value_353 = choose(in_apply_32, within_349, || passed_word_13, || stored_word_218);
                        value_353
                    });
                    value_350
                }
                0xa => passed_word_13,
                _ => stored_word_218,
            });
        }
        let verified_354 = (in_validate_36 & marked_247);
        let wide_slots_b_355 = target_bit_55.or(&wide_slots_b_62);
        let wide_slots_a_356 = target_bit_55.or(&wide_slots_a_60);
        let value_357 = (old_bank & for_recovery_43);
        let value_358 = (self.a_lost | value_5);
        let value_359 = !value_357;
        let value_360 = choose(verified_354, within, || {
            let value_361 = choose(value_357, within, || {
                value_305
            }, || {
                let value_362 = for_recovery_43 & value_305 | !for_recovery_43 & (value_5 | value_305);
                value_362
            });
            value_361
        }, || {
            value_305
        });
        let value_363 = (verified_354 & ((value_250 & value_358) & value_359));
        let value_364 = (in_prune_37 & marked_247);
        let value_365 = ((verified_354 & (for_recovery_43 & value_359)) | (old_bank & value_364));
        let recovered_366 = (value_330 | !(old_bank ^ best_bank_71));
        let value_367 = value_365 & recovered_366 | !value_365 & value_341;
        let value_368 = value_365 & !recovered_366 | !value_365 & (in_compare_28 & (value_339 & (last_scan_70 & !keeps_331)));
        let value_369 = copy_bank_333 & self.good.bit(2) | !copy_bank_333 & self.good.bit(0);
        let value_370 = copy_bank_333 & self.good.bit(3) | !copy_bank_333 & self.good.bit(1);
        let prefers_high_371 = copy_bank_333 & self.valid.bit(2) | !copy_bank_333 & self.valid.bit(0);
        let value_372 = copy_bank_333 & self.valid.bit(3) | !copy_bank_333 & self.valid.bit(1);
        let copy_slot_373 = choose((best_bank_71 ^ copy_bank_333), within, || {
            let value_374 = choose(copy_bank_333, within, || {
                let value_375 = (prefers_high_371 ^ value_372) & prefers_high_371 | !(prefers_high_371 ^ value_372) & self.older_b;
                value_375
            }, || {
                !self.older_a
            });
            (value_369 & (value_374 | !value_370))
        }, || {
            !best_slot_72
        });
        let value_376 = (value_5 & value_364);
        let value_377 = (value_360 | value_368);
        let value_378 = value_368 & copy_bank_333 | !value_368 & (verified_354 & ((value_5 & value_250) & value_359));
        let value_379 = (in_body_34 & value_233);
        let value_380 = (ask_writes_211 & (old_bank & (at_last_word_74 | self.index.part::<4>(0).is_number(0xf))));
        let value_381 = value_379 & ((value_243 & value_248) | !value_380) | !value_379 & (value_243 & value_248);
        let value_382 = old_command.is_number(0x5);
        let value_383 = ((value_357 | (value_5 | for_recovery_43)) | !verified_354);
        let value_384 = choose(value_363, within, || {
            let value_385 = choose(for_command_44, within, || {
                let value_386 = value_382 & ((value_146 & (value_196 & value_262)) | value_383) | !value_382 & (value_146 & (value_196 & value_262));
                value_386
            }, || {
                (value_146 & (value_196 & value_262))
            });
            value_385
        }, || {
            (value_146 & (value_196 & value_262))
        });
        let value_387 = choose(value_363, within, || {
            let value_388 = choose(for_command_44, within, || {
                let value_389 = choose(value_146, within, || {
                    let value_390 = choose(value_195, within, || {
                        self.permit
                    }, || {
                        let value_391 = choose(for_command_44, within, || {
                            let mut value_392: Mask = 0;
                            let subject_393 = self.action;
                            let mut rest_394 = within;
                            while rest_394 != 0 {
                                let (within_395, value) = subject_393.alike(rest_394);
                                rest_394 &= !within_395;
                                value_392.take(within_395, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_79),
                                });
                            }
                            value_392
                        }, || {
                            self.permit
                        });
                        value_391
                    });
                    value_390
                }, || {
                    self.permit
                });
                (!asked_lock_76 & value_389)
            }, || {
                let value_396 = choose(value_146, within, || {
                    let value_397 = choose(value_195, within, || {
                        self.permit
                    }, || {
                        let value_398 = choose(for_command_44, within, || {
                            let mut value_399: Mask = 0;
                            let subject_400 = self.action;
                            let mut rest_401 = within;
                            while rest_401 != 0 {
                                let (within_402, value) = subject_400.alike(rest_401);
                                rest_401 &= !within_402;
                                value_399.take(within_402, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_79),
                                });
                            }
                            value_399
                        }, || {
                            self.permit
                        });
                        value_398
                    });
                    value_397
                }, || {
                    self.permit
                });
                value_396
            });
            value_388
        }, || {
            let value_403 = choose(value_146, within, || {
                let value_404 = choose(value_195, within, || {
                    self.permit
                }, || {
                    let value_405 = choose(for_command_44, within, || {
                        let mut value_406: Mask = 0;
                        let subject_407 = self.action;
                        let mut rest_408 = within;
                        while rest_408 != 0 {
                            let (within_409, value) = subject_407.alike(rest_408);
                            rest_408 &= !within_409;
                            value_406.take(within_409, &match value {
                                0x1 => self.permit,
                                0x2 => self.permit,
                                0xb => self.permit,
                                0xd => self.permit,
                                _ => (self.permit & !debits_79),
                            });
                        }
                        value_406
                    }, || {
                        self.permit
                    });
                    value_405
                });
                value_404
            }, || {
                self.permit
            });
            value_403
        });
        let value_410 = choose(value_363, within, || {
            let value_411 = choose(value_310, within, || {
                let mut value_412: Mask = 0;
                let subject_413 = old_job;
                let mut rest_414 = within;
                while rest_414 != 0 {
                    let (within_415, value) = subject_413.alike(rest_414);
                    rest_414 &= !within_415;
                    value_412.take(within_415, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_311),
                    });
                }
                value_412
            }, || {
                self.home
            });
            (here_66 | value_411)
        }, || {
            let value_416 = choose(value_310, within, || {
                let mut value_417: Mask = 0;
                let subject_418 = old_job;
                let mut rest_419 = within;
                while rest_419 != 0 {
                    let (within_420, value) = subject_418.alike(rest_419);
                    rest_419 &= !within_420;
                    value_417.take(within_420, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_311),
                    });
                }
                value_417
            }, || {
                self.home
            });
            value_416
        });
        let value_421 = choose(value_341, within, || {
            let value_422 = choose(best_bank_71, within, || {
                let value_423 = choose(verified_354, within, || {
                    let value_424 = choose(old_bank, within, || {
                        wide_slots_a_60
                    }, || {
                        let value_425 = Planes::either(self.slot, &wide_slots_a_356, &target_bit_55.xor(&wide_slots_a_356));
                        value_425
                    });
                    value_424
                }, || {
                    wide_slots_a_60
                });
                value_423
            }, || {
                let value_426 = choose(best_slot_72, within, || {
                    let value_427 = choose(verified_354, within, || {
                        let value_428 = choose(old_bank, within, || {
                            wide_slots_a_60
                        }, || {
                            let value_429 = Planes::either(self.slot, &wide_slots_a_356, &target_bit_55.xor(&wide_slots_a_356));
                            value_429
                        });
                        value_428
                    }, || {
                        wide_slots_a_60
                    });
                    target_bit_55.or(&value_427)
                }, || {
                    let value_430 = choose(verified_354, within, || {
                        let value_431 = choose(old_bank, within, || {
                            wide_slots_a_60
                        }, || {
                            let value_432 = Planes::either(self.slot, &wide_slots_a_356, &target_bit_55.xor(&wide_slots_a_356));
                            value_432
                        });
                        value_431
                    }, || {
                        wide_slots_a_60
                    });
                    target_bit_55.xor(&target_bit_55.or(&value_430))
                });
                value_426
            });
            value_422
        }, || {
            let value_433 = choose(verified_354, within, || {
                let value_434 = choose(old_bank, within, || {
                    wide_slots_a_60
                }, || {
                    let value_435 = Planes::either(self.slot, &wide_slots_a_356, &target_bit_55.xor(&wide_slots_a_356));
                    value_435
                });
                value_434
            }, || {
                wide_slots_a_60
            });
            value_433
        });
        let value_436 = choose(value_341, within, || {
            let value_437 = choose(best_bank_71, within, || {
                let value_438 = choose(best_slot_72, within, || {
                    let value_439 = choose(verified_354, within, || {
                        let value_440 = choose(old_bank, within, || {
                            let value_441 = Planes::either(self.slot, &wide_slots_b_355, &target_bit_55.xor(&wide_slots_b_355));
                            value_441
                        }, || {
                            wide_slots_b_62
                        });
                        value_440
                    }, || {
                        wide_slots_b_62
                    });
                    target_bit_55.or(&value_439)
                }, || {
                    let value_442 = choose(verified_354, within, || {
                        let value_443 = choose(old_bank, within, || {
                            let value_444 = Planes::either(self.slot, &wide_slots_b_355, &target_bit_55.xor(&wide_slots_b_355));
                            value_444
                        }, || {
                            wide_slots_b_62
                        });
                        value_443
                    }, || {
                        wide_slots_b_62
                    });
                    target_bit_55.xor(&target_bit_55.or(&value_442))
                });
                value_438
            }, || {
                let value_445 = choose(verified_354, within, || {
                    let value_446 = choose(old_bank, within, || {
                        let value_447 = Planes::either(self.slot, &wide_slots_b_355, &target_bit_55.xor(&wide_slots_b_355));
                        value_447
                    }, || {
                        wide_slots_b_62
                    });
                    value_446
                }, || {
                    wide_slots_b_62
                });
                value_445
            });
            value_437
        }, || {
            let value_448 = choose(verified_354, within, || {
                let value_449 = choose(old_bank, within, || {
                    let value_450 = Planes::either(self.slot, &wide_slots_b_355, &target_bit_55.xor(&wide_slots_b_355));
                    value_450
                }, || {
                    wide_slots_b_62
                });
                value_449
            }, || {
                wide_slots_b_62
            });
            value_448
        });
        let wide_vacant_451 = target_bit_55.or(&wide_vacant_63);
        let value_452 = choose((device_record_65 & value_342), within, || {
            let alarm_453 = choose(in_compare_28, within, || {
                let value_454 = choose(value_233, within, || {
                    let value_455 = choose(value_73, within, || {
                        Planes::<8>::number(0x4)
                    }, || {
                        let value_456 = Planes::either(value_338, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                        value_456
                    });
                    value_455
                }, || {
                    Planes::<8>::number(0x4)
                });
                value_454
            }, || {
                Planes::<8>::number(0x4)
            });
            alarm_453
        }, || {
            let value_457 = choose(in_settle_24, within, || {
                let value_458 = choose(value_259, within, || {
                    let value_459 = choose(expires_220, within, || {
                        Planes::<8>::number(0x3)
                    }, || {
                        let value_460 = choose(writes_106, within, || {
                            let value_461 = Planes::either((!pins.pwdata_i.is(&value_17) & (to_peer_check_100 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                            value_461
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        value_460
                    });
                    value_459
                }, || {
                    let value_462 = choose(writes_106, within, || {
                        let value_463 = Planes::either((!pins.pwdata_i.is(&value_17) & (to_peer_check_100 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                        value_463
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_462
                });
                value_458
            }, || {
                let value_464 = choose(writes_106, within, || {
                    let value_465 = Planes::either((!pins.pwdata_i.is(&value_17) & (to_peer_check_100 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                    value_465
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_464
            });
            let value_466 = choose(value_146, within, || {
                let value_467 = choose(value_195, within, || {
                    let value_468 = Planes::either((value_195 & (value_146 & (!value_193 & (!value_191 & (!value_189 & (!value_187 & (!value_185 & (!value_183 & (!value_181 & (!value_179 & (!value_177 & (!value_175 & (!value_173 & (!value_171 & (!value_169 & (!value_167 & (value_163 & !value_165))))))))))))))))), &Planes::<8>::number(0x6), &value_457);
                    value_468
                }, || {
                    let value_469 = choose(for_command_44, within, || {
                        let mut value_470: Planes<8> = Planes::<8>::number(0x0);
                        let subject_471 = self.action;
                        let mut rest_472 = within;
                        while rest_472 != 0 {
                            let (within_473, value) = subject_471.alike(rest_472);
                            rest_472 &= !within_473;
                            value_470.take(within_473, &match value {
                                0x1 => value_457,
                                0x2 => value_457,
                                0xb => value_457,
                                0xd => alarm_85,
                                _ => value_457,
                            });
                        }
                        value_470
                    }, || {
                        value_457
                    });
                    value_469
                });
                value_467
            }, || {
                value_457
            });
            value_466
        });
        let value_474 = (value_342 | value_367);
        let value_475 = choose(value_474, within, || {
            let value_476 = choose(verified_354, within, || {
                let value_477 = choose(value_357, within, || {
                    self.window
                }, || {
                    let value_478 = for_recovery_43 & self.window | !for_recovery_43 & (self.window & value_5);
                    value_478
                });
                value_477
            }, || {
                self.window
            });
            (value_64 & value_476)
        }, || {
            let value_479 = choose(verified_354, within, || {
                let value_480 = choose(value_357, within, || {
                    self.window
                }, || {
                    let value_481 = for_recovery_43 & self.window | !for_recovery_43 & (self.window & value_5);
                    value_481
                });
                value_480
            }, || {
                self.window
            });
            value_479
        });
        let value_482 = choose(value_474, within, || {
            let value_483 = choose(value_363, within, || {
                let value_484 = writes_106 & (self.irq & value_102) | !writes_106 & self.irq;
                (for_printed_45 | value_484)
            }, || {
                let value_485 = writes_106 & (self.irq & value_102) | !writes_106 & self.irq;
                value_485
            });
            (device_record_65 | value_483)
        }, || {
            let value_486 = choose(value_363, within, || {
                let value_487 = writes_106 & (self.irq & value_102) | !writes_106 & self.irq;
                (for_printed_45 | value_487)
            }, || {
                let value_488 = writes_106 & (self.irq & value_102) | !writes_106 & self.irq;
                value_488
            });
            value_486
        });
        let value_489 = (looks_ahead_138 | value_318);
        let value_490 = (step_139.is_number(0x0) | !looks_ahead_138);
        let value_491 = (looks_ahead_138 & step_139.is_number(0x1));
        let value_492 = (looks_ahead_138 & step_139.is_number(0x2));
        let value_493 = (looks_ahead_138 & step_139.is_number(0x3));
        let value_494 = (looks_ahead_138 & step_139.is_number(0x4));
        let value_495 = (looks_ahead_138 & step_139.is_number(0x5));
        let value_496 = (looks_ahead_138 & step_139.is_number(0x6));
        let value_497 = (looks_ahead_138 & step_139.is_number(0x7));
        let value_498 = !value_265;
        let value_499 = choose(value_377, within, || {
            let value_500 = choose(value_368, within, || {
                let bodies_501 = copy_slot_373 & !(value_370 | value_372) | !copy_slot_373 & !(value_369 | prefers_high_371);
                (bodies_501 & value_378)
            }, || {
                !target_bit_55.and(&wide_vacant_63).is_number(0x0)
            });
            value_500
        }, || {
            let value_502 = choose(value_376, within, || {
                let bodies_503 = copy_slot_373 & !(value_370 | value_372) | !copy_slot_373 & !(value_369 | prefers_high_371);
                bodies_503
            }, || {
                (in_retire_33 & marked_247)
            });
            value_502
        });
        let value_504 = choose(value_377, within, || {
            let value_505 = choose((!value_368 & value_378), within, || {
                let value_506 = choose(value_367, within, || {
                    let value_507 = Planes::either((old_failed_a | self.failed_b), &target_bit_55.xor(&wide_vacant_451), &wide_vacant_451);
                    value_507
                }, || {
                    wide_vacant_63
                });
                target_bit_55.xor(&target_bit_55.or(&value_506))
            }, || {
                let value_508 = choose(value_367, within, || {
                    let value_509 = Planes::either((old_failed_a | self.failed_b), &target_bit_55.xor(&wide_vacant_451), &wide_vacant_451);
                    value_509
                }, || {
                    wide_vacant_63
                });
                value_508
            });
            value_505
        }, || {
            let value_510 = choose(value_367, within, || {
                let value_511 = Planes::either((old_failed_a | self.failed_b), &target_bit_55.xor(&wide_vacant_451), &wide_vacant_451);
                value_511
            }, || {
                wide_vacant_63
            });
            value_510
        });
        let value_512 = (in_load_29 & (value_233 & !fetches_306));
        let value_513 = choose(in_fetch_30, within, || {
            let value_514 = choose(value_233, within, || {
                let value_515 = value_73 & value_512 | !value_73 & !loaded_307;
                value_515
            }, || {
                value_512
            });
            value_514
        }, || {
            value_512
        });
        let value_516 = choose(value_474, within, || {
            let value_517 = value_513 & (for_recovery_43 | (in_settle_24 & !value_259)) | !value_513 & (in_settle_24 & !value_259);
            (value_64 | value_517)
        }, || {
            let value_518 = value_513 & (for_recovery_43 | (in_settle_24 & !value_259)) | !value_513 & (in_settle_24 & !value_259);
            value_518
        });
        let value_519 = choose(value_363, within, || {
            let value_520 = choose(value_513, within, || {
                let value_521 = choose(for_recovery_43, within, || {
                    value_312
                }, || {
                    let value_522 = self.again & (for_command_44 | value_312) | !self.again & value_312;
                    value_522
                });
                value_521
            }, || {
                value_312
            });
            (for_command_44 | value_520)
        }, || {
            let value_523 = choose(value_513, within, || {
                let value_524 = choose(for_recovery_43, within, || {
                    value_312
                }, || {
                    let value_525 = self.again & (for_command_44 | value_312) | !self.again & value_312;
                    value_525
                });
                value_524
            }, || {
                value_312
            });
            value_523
        });
        let value_526 = value_513 & (self.again | value_250) | !value_513 & self.again;
        let value_527 = self.crc.xor(&value_346).linear(&LINEAR_0);
        let value_528 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_529 = !value_528;
        let failed_530 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let value_531 = scan_bank_67 & pins.b_busy_i | !scan_bank_67 & pins.a_busy_i;
        let failed_532 = !value_531;
        let failed_533 = scan_bank_67 & pins.b_error_i | !scan_bank_67 & pins.a_error_i;
        let asks_534 = (in_markers_25 & asks_205);
        let left = ((((!top_state_22.is(&value_39) | (self.window ^ (in_verify_35 | (in_body_34 | at_marker_38)))) | (!in_check_31 & ((self.busy & value_87) & (self.home | (holds_2_1 & in_idle_23))))) | ((value_248 & value_249) | ((value_212 & value_232) | (value_246 & !value_244)))) | (value_3 & !value_452.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_535 = low_state_21;
        let mut rest_536 = within;
        while rest_536 != 0 {
            let (within_537, value) = subject_535.alike(rest_536);
            rest_536 &= !within_537;
            match value {
                0x2 => {
                    let within_538 = value_259 & within_537;
                    if within_538 != 0 {
                        let within_540 = expires_220 & within_538;
                        let within_541 = within_538 & !within_540;
                        if within_540 != 0 {
                            self.patience.put(within_540, &Planes::<7>::number(0x0), changed);
                            put_bit(within_540, (old_failed_a | waits_for_a_257), &mut self.failed_a, changed);
                            put_bit(within_540, (self.failed_b | waits_for_b_258), &mut self.failed_b, changed);
                            put_bit(within_540, (self.silent_a | waits_for_a_257), &mut self.silent_a, changed);
                            put_bit(within_540, (old_silent_b | waits_for_b_258), &mut self.silent_b, changed);
                        }
                        if within_541 != 0 {
                            let within_542 = pins.timebase_i & within_541;
                            if within_542 != 0 {
                                self.patience.put(within_542, &value_224, changed);
                            }
                        }
                    }
                }
                0x3 => {
                    let within_544 = (scan_silent_197 | (asks_205 & (value_230 & (value_229 & (value_226 & (failed_532 & !failed_533)))))) & within_537;
                    if within_544 != 0 {
                        let got_asked_546 = scan_bank_67 & got_valid_240 | !scan_bank_67 & got_valid_238;
                        let value_547 = Planes::either((asks_205 & got_asked_546), &self.valid.or(&scan_bit_69), &scan_bit_69.xor(&self.valid.or(&scan_bit_69)));
                        let within_548 = last_scan_70 & within_544;
                        if within_548 != 0 {
                            self.good.put(within_548, &Planes::<4>::number(0x0), changed);
                        }
                        self.valid.put(within_544, &value_547, changed);
                        put_bit(within_544, (old_found & !last_scan_70), &mut self.found, changed);
                    }
                    let within_550 = (asks_205 & value_221) & within_537;
                    let within_551 = within_537 & !within_550;
                    if within_550 != 0 {
                        self.patience.put(within_550, &Planes::<7>::number(0x0), changed);
                    }
                    if within_551 != 0 {
                        let within_552 = scan_silent_197 & within_551;
                        let within_553 = within_551 & !within_552;
                        if within_553 != 0 {
                            let subject_554 = self.handshake;
                            let mut rest_555 = within_553;
                            while rest_555 != 0 {
                                let (within_556, value) = subject_554.alike(rest_555);
                                rest_555 &= !within_556;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_557 = value_531 & within_556;
                                        if within_557 != 0 {
                                            let within_559 = pins.timebase_i & within_557;
                                            if within_559 != 0 {
                                                let within_561 = value_219 & within_559;
                                                if within_561 != 0 {
                                                    self.patience.put(within_561, &value_224, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x4 => {
                    let within_563 = asks_205 & within_537;
                    if within_563 != 0 {
                        let within_565 = value_226 & within_563;
                        if within_565 != 0 {
                            let within_567 = value_229 & within_565;
                            if within_567 != 0 {
                                let within_569 = value_230 & within_567;
                                if within_569 != 0 {
                                    let within_571 = failed_532 & within_569;
                                    if within_571 != 0 {
                                        let within_573 = !failed_533 & within_571;
                                        if within_573 != 0 {
                                            let within_575 = value_73 & within_573;
                                            let within_576 = within_573 & !within_575;
                                            if within_575 != 0 {
                                                let within_577 = at_generation_7 & within_575;
                                                if within_577 != 0 {
                                                    let within_579 = scan_slot_68 & within_577;
                                                    if within_579 != 0 {
                                                        let within_581 = scan_bank_67 & within_579;
                                                        let within_582 = within_579 & !within_581;
                                                        if within_581 != 0 {
                                                            put_bit(within_581, stored_word_218.below(&self.generation), &mut self.older_b, changed);
                                                        }
                                                        if within_582 != 0 {
                                                            put_bit(within_582, stored_word_218.below(&self.generation), &mut self.older_a, changed);
                                                        }
                                                    }
                                                    self.generation.put(within_577, &stored_word_218, changed);
                                                }
                                            }
                                            if within_576 != 0 {
                                                let within_583 = loaded_307 & within_576;
                                                if within_583 != 0 {
                                                    let scan_valid_585 = !scan_bits_198.is_number(0x0);
                                                    let value_586 = (!old_found | self.newest.below(&self.generation));
                                                    let within_587 = scan_valid_585 & within_583;
                                                    if within_587 != 0 {
                                                        let within_589 = value_586 & within_587;
                                                        if within_589 != 0 {
                                                            self.best.put(within_589, &self.scan, changed);
                                                            self.newest.put(within_589, &self.generation, changed);
                                                        }
                                                    }
                                                    self.good.put(within_583, &self.good.or(&scan_bit_69), changed);
                                                    put_bit(within_583, (old_found | (scan_valid_585 & value_586)), &mut self.found, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_591 = (asks_205 & value_221) & within_537;
                    let within_592 = within_537 & !within_591;
                    if within_591 != 0 {
                        self.patience.put(within_591, &Planes::<7>::number(0x0), changed);
                    }
                    if within_592 != 0 {
                        let within_593 = scan_silent_197 & within_592;
                        let within_594 = within_592 & !within_593;
                        if within_594 != 0 {
                            let subject_595 = self.handshake;
                            let mut rest_596 = within_594;
                            while rest_596 != 0 {
                                let (within_597, value) = subject_595.alike(rest_596);
                                rest_596 &= !within_597;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_598 = value_531 & within_597;
                                        if within_598 != 0 {
                                            let within_600 = pins.timebase_i & within_598;
                                            if within_600 != 0 {
                                                let within_602 = value_219 & within_600;
                                                if within_602 != 0 {
                                                    self.patience.put(within_602, &value_224, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x6 => {
                    let value_604 = (scan_compares_202 & (value_230 & (value_229 & (value_226 & (failed_532 & !failed_533)))));
                    let value_605 = scan_bank_67 & got_kept_241 | !scan_bank_67 & got_kept_239;
                    let differs_now_606 = (self.differs | !value_605);
                    let value_607 = value_604 & differs_now_606 | !value_604 & self.differs;
                    let value_608 = choose(value_604, within_537, || {
                        let value_609 = value_73 & next_slot_207 | !value_73 & (next_slot_207 | !(value_337 & (loaded_307 & differs_now_606)));
                        value_609
                    }, || {
                        next_slot_207
                    });
                    let within_610 = value_199 & within_537;
                    if within_610 != 0 {
                        let within_612 = scan_compares_201 & within_610;
                        if within_612 != 0 {
                            let within_614 = value_226 & within_612;
                            if within_614 != 0 {
                                let within_616 = value_229 & within_614;
                                if within_616 != 0 {
                                    let within_618 = value_230 & within_616;
                                    if within_618 != 0 {
                                        let within_620 = failed_532 & within_618;
                                        if within_620 != 0 {
                                            let within_622 = failed_533 & within_620;
                                            let within_623 = within_620 & !within_622;
                                            if within_623 != 0 {
                                                let within_624 = at_generation_7 & within_623;
                                                if within_624 != 0 {
                                                    self.generation.put(within_624, &stored_word_218, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_626 = (scan_compares_202 & value_221) & within_537;
                    let within_627 = within_537 & !within_626;
                    if within_626 != 0 {
                        self.patience.put(within_626, &Planes::<7>::number(0x0), changed);
                    }
                    if within_627 != 0 {
                        let within_628 = value_199 & within_627;
                        if within_628 != 0 {
                            let within_630 = value_200 & within_628;
                            let within_631 = within_628 & !within_630;
                            if within_631 != 0 {
                                let subject_632 = self.handshake;
                                let mut rest_633 = within_631;
                                while rest_633 != 0 {
                                    let (within_634, value) = subject_632.alike(rest_633);
                                    rest_633 &= !within_634;
                                    match value {
                                        0x0 => {
                                        }
                                        0x1 => {
                                        }
                                        0x2 => {
                                        }
                                        _ => {
                                            let within_635 = value_531 & within_634;
                                            if within_635 != 0 {
                                                let within_637 = pins.timebase_i & within_635;
                                                if within_637 != 0 {
                                                    let within_639 = value_219 & within_637;
                                                    if within_639 != 0 {
                                                        self.patience.put(within_639, &value_224, changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    put_bit(within_537, (value_607 & !value_608), &mut self.differs, changed);
                }
                0x8 => {
                    let within_641 = at_last_word_74 & within_537;
                    if within_641 != 0 {
                        let within_643 = value_226 & within_641;
                        if within_643 != 0 {
                            let within_645 = value_229 & within_643;
                            if within_645 != 0 {
                                let within_647 = value_230 & within_645;
                                if within_647 != 0 {
                                    let within_649 = loaded_307 & within_647;
                                    if within_649 != 0 {
                                        let within_651 = failed_529 & within_649;
                                        if within_651 != 0 {
                                            let within_653 = failed_530 & within_651;
                                            let within_654 = within_651 & !within_653;
                                            if within_654 != 0 {
                                                let subject_655 = old_job;
                                                let mut rest_656 = within_654;
                                                while rest_656 != 0 {
                                                    let (within_657, value) = subject_655.alike(rest_656);
                                                    rest_656 &= !within_657;
                                                    match value {
                                                        0x0 => {
                                                        }
                                                        0x3 => {
                                                        }
                                                        _ => {
                                                            let within_658 = value_311 & within_657;
                                                            let within_659 = within_657 & !within_658;
                                                            if within_659 != 0 {
                                                                let within_660 = for_command_44 & within_659;
                                                                if within_660 != 0 {
                                                                    self.selected_set.put(within_660, &old_target, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                put_bit(within_654, (self.differs & value_250), &mut self.differs, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let subject_662 = self.handshake;
                    let mut rest_663 = within_537;
                    while rest_663 != 0 {
                        let (within_664, value) = subject_662.alike(rest_663);
                        rest_663 &= !within_664;
                        match value {
                            0x0 => {
                                self.patience.put(within_664, &Planes::<7>::number(0x0), changed);
                            }
                            0x1 => {
                            }
                            0x2 => {
                            }
                            _ => {
                                let within_665 = value_528 & within_664;
                                if within_665 != 0 {
                                    let within_667 = pins.timebase_i & within_665;
                                    if within_667 != 0 {
                                        let within_669 = value_219 & within_667;
                                        if within_669 != 0 {
                                            self.patience.put(within_669, &value_224, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x9 => {
                    let within_671 = looks_ahead_137 & within_537;
                    if within_671 != 0 {
                        let within_673 = high_75 & within_671;
                        let within_674 = within_671 & !within_673;
                        if within_673 != 0 {
                            let subject_675 = check_pair_108;
                            let mut rest_676 = within_673;
                            while rest_676 != 0 {
                                let (within_677, value) = subject_675.alike(rest_676);
                                rest_676 &= !within_677;
                                match value {
                                    0x0 => {
                                        put_bit(within_677, (value_136 | (either_135 & !partial_132.plus(&Words::from(Planes::from(old_carry))).bit(31))), &mut self.overflow, changed);
                                    }
                                    0x1 => {
                                        let sum_678 = partial_132.plus(&Words::from(Planes::from(old_carry)));
                                        let carries_679 = (value_136 | (either_135 & !sum_678.bit(31)));
                                        put_bit(within_677, (carries_679 | Words::number(0xff).below(&sum_678)), &mut self.over_maximum, changed);
                                        put_bit(within_677, (carries_679 | (passed_word_13.below(&sum_678) | (self.above & passed_word_13.is(&sum_678)))), &mut self.over_limit, changed);
                                    }
                                    0x2 => {
                                        let sum_680 = partial_132.plus(&Words::from(Planes::from(old_carry)));
                                        put_bit(within_677, ((value_136 | (either_135 & !sum_680.bit(31))) | !(self.alike & passed_word_13.is(&sum_680))), &mut self.broken, changed);
                                    }
                                    _ => {
                                        let value_681 = subtracts_117 & carry_in_6 | !subtracts_117 & old_carry;
                                        let sum_682 = partial_132.plus(&Words::from(Planes::from(value_681)));
                                        let value_683 = subtracts_117 & !(value_136 | (either_135 & !sum_682.bit(31))) | !subtracts_117 & (value_136 | (either_135 & !sum_682.bit(31)));
                                        let alike_now_684 = passed_word_13.is(&sum_682);
                                        put_bit(within_677, (value_683 | !((self.alike & alike_now_684) | (descends_50 | (passed_word_13.below(&sum_682) | (self.above & alike_now_684))))), &mut self.too_short, changed);
                                    }
                                }
                            }
                        }
                        if within_674 != 0 {
                            let sum_685 = partial_132.plus(&Words::from(Planes::from(subtracts_117)));
                            let value_686 = subtracts_117 & !(value_136 | (either_135 & !sum_685.bit(31))) | !subtracts_117 & (value_136 | (either_135 & !sum_685.bit(31)));
                            put_bit(within_674, value_686, &mut self.carry, changed);
                            put_bit(within_674, passed_word_13.is(&sum_685), &mut self.alike, changed);
                            put_bit(within_674, passed_word_13.below(&sum_685), &mut self.above, changed);
                        }
                        let within_687 = check_pair_108.is_number(0x0) & within_671;
                        if within_687 != 0 {
                            let value_689 = choose(high_75, within_687, || self.date_key, || piece_86);
                            put_bit(within_687, (!passed_word_13.is(&value_689) | (self.other_intent & high_75)), &mut self.other_intent, changed);
                        }
                    }
                }
                0xa => {
                    let within_690 = value_73 & within_537;
                    if within_690 != 0 {
                        let subtracts_692 = (!counts_113 & value_116);
                        let value_693 = choose(subtracts_692, within_690, || {
                            let value_694 = subtracts_692 & !(counts_113 | (old_carry & takes_high_115)) | !subtracts_692 & (counts_113 | (old_carry & takes_high_115));
                            !(value_136 | (either_135 & !partial_132.plus(&Words::from(Planes::from(value_694))).bit(31)))
                        }, || {
                            let value_695 = subtracts_692 & !(counts_113 | (old_carry & takes_high_115)) | !subtracts_692 & (counts_113 | (old_carry & takes_high_115));
                            (value_136 | (either_135 & !partial_132.plus(&Words::from(Planes::from(value_695))).bit(31)))
                        });
                        put_bit(within_690, (value_304 & value_693), &mut self.carry, changed);
                    }
                    put_bit(within_537, (self.a_lost & value_73), &mut self.a_lost, changed);
                }
                _ => {
                    let value_696 = (at_marker_38 | (in_body_34 | (in_load_29 | in_verify_35)));
                    let within_697 = (value_221 & value_696) & within_537;
                    let within_698 = within_537 & !within_697;
                    if within_697 != 0 {
                        self.patience.put(within_697, &Planes::<7>::number(0x0), changed);
                    }
                    if within_698 != 0 {
                        let within_699 = value_696 & within_698;
                        if within_699 != 0 {
                            let subject_701 = self.handshake;
                            let mut rest_702 = within_699;
                            while rest_702 != 0 {
                                let (within_703, value) = subject_701.alike(rest_702);
                                rest_702 &= !within_703;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_704 = value_528 & within_703;
                                        if within_704 != 0 {
                                            let within_706 = pins.timebase_i & within_704;
                                            if within_706 != 0 {
                                                let within_708 = value_219 & within_706;
                                                if within_708 != 0 {
                                                    self.patience.put(within_708, &value_224, changed);
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
        let within_710 = fills_309 & within;
        if within_710 != 0 {
            let opens_descending_712 = old_info.bit(16);
            let opens_713 = self.action.is_number(0x3);
            let opened_funds_714 = (opens_descending_712 & opens_713);
            let opened_limit_715 = (opens_713 & !opens_descending_712);
            let mut new_word_716: Words = Words::number(0x0);
            let subject_717 = self.index;
            let mut rest_718 = within_710;
            while rest_718 != 0 {
                let (within_719, value) = subject_717.alike(rest_718);
                rest_718 &= !within_719;
                new_word_716.take(within_719, &match value {
                    0x0 => self.new_licence,
                    0x8 => {
                        let value_720 = choose(high_75, within_719, || self.value_hi, || self.value_lo);
                        value_720
                    }
                    0xc => piece_86,
                    0xd => {
                        let value_721 = choose(high_75, within_719, || self.value_hi, || self.value_lo);
                        value_721
                    }
                    0xe => {
                        let value_722 = choose(high_75, within_719, || self.value_hi, || self.value_lo);
                        value_722
                    }
                    0xf => self.date_key,
                    0x10 => piece_86,
                    0x11 => self.date_key,
                    _ => {
                        let value_723 = choose(high_75, within_719, || self.value_hi, || self.value_lo);
                        value_723
                    }
                });
            }
            let value_724 = choose(value_305, within_710, || {
                value_527.not()
            }, || {
                let value_725 = choose(in_apply_32, within_710, || {
                    let value_726 = choose(value_73, within_710, || {
                        let mut value_727: Mask = 0;
                        let subject_728 = self.index;
                        let mut rest_729 = within_710;
                        while rest_729 != 0 {
                            let (within_730, value) = subject_728.alike(rest_729);
                            rest_729 &= !within_730;
                            value_727.take(within_730, &match value {
                                0x0 => {
                                    let mut value_731: Mask = 0;
                                    let subject_732 = word_pair_109;
                                    let mut rest_733 = within_730;
                                    while rest_733 != 0 {
                                        let (within_734, value) = subject_732.alike(rest_733);
                                        rest_733 &= !within_734;
                                        value_731.take(within_734, &match value {
                                            0x1 => opens_713,
                                            0x2 => opened_limit_715,
                                            0x3 => opened_limit_715,
                                            _ => (opened_funds_714 & value_298),
                                        });
                                    }
                                    value_731
                                }
                                0x8 => opens_713,
                                0xc => (self.action.is_number(0xa) | (opens_713 | debits_79)),
                                0xd => (self.action.is_number(0xa) | (opens_713 | debits_79)),
                                0xe => (self.action.is_number(0xa) | (opens_713 | debits_79)),
                                0xf => (self.action.is_number(0xa) | (opens_713 | debits_79)),
                                0x10 => opens_713,
                                0x11 => opens_713,
                                _ => {
                                    let mut value_735: Mask = 0;
                                    let subject_736 = word_pair_109;
                                    let mut rest_737 = within_730;
                                    while rest_737 != 0 {
                                        let (within_738, value) = subject_736.alike(rest_737);
                                        rest_737 &= !within_738;
                                        value_735.take(within_738, &match value {
                                            0x1 => opens_713,
                                            0x2 => opened_limit_715,
                                            0x3 => opened_limit_715,
                                            _ => (opened_funds_714 & value_298),
                                        });
                                    }
                                    value_735
                                }
                            });
                        }
                        let stored_word_739 = choose(value_727, within_710, || {
                            Words::number(0x0)
                        }, || {
                            let value_740 = choose(self.index.is_number(0x1), within_710, || {
                                let value_741 = (self.action.is_number(0xc) | locks_device_83);
                                let mut value_742: Words = Words::number(0x0);
                                let subject_743 = self.action;
                                let mut rest_744 = within_710;
                                while rest_744 != 0 {
                                    let (within_745, value) = subject_743.alike(rest_744);
                                    rest_744 &= !within_745;
                                    value_742.take(within_745, &match value {
                                        0x3 => Words::number(0xffffffff),
                                        0x4 => Words::number(0x1),
                                        0x5 => Words::number(0x8),
                                        0x8 => Words::number(0x10),
                                        0xa => Words::number(0x8),
                                        _ => {
                                            let value_746 = choose(value_741, within_745, || {
                                                Words::number(0xff0000)
                                            }, || {
                                                let value_747 = choose(self.action.is_number(0xe), within_745, || Words::number(0x10), || Words::number(0x0));
                                                value_747
                                            });
                                            value_746
                                        }
                                    });
                                }
                                let mut value_748: Words = Words::number(0x0);
                                let subject_749 = self.action;
                                let mut rest_750 = within_710;
                                while rest_750 != 0 {
                                    let (within_751, value) = subject_749.alike(rest_750);
                                    rest_750 &= !within_751;
                                    value_748.take(within_751, &match value {
                                        0x3 => {
                                            let value_752 = choose(opens_descending_712, within_751, || read_word_98.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_98.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                            value_752
                                        }
                                        0x4 => Words::number(0x0),
                                        0x5 => Words::number(0x10),
                                        0x8 => Words::number(0x8),
                                        0xa => Words::number(0x0),
                                        _ => {
                                            let value_753 = choose(value_741, within_751, || {
                                                let value_754 = choose(locks_device_83, within_751, || wide_reason_89, || Words::from(alarm_85));
                                                value_754.up_by(16).or(&Words::number(0x4))
                                            }, || {
                                                Words::number(0x0)
                                            });
                                            value_753
                                        }
                                    });
                                }
                                value_748.or(&augend_9.and(&value_742.not()))
                            }, || {
                                let value_755 = choose((counts_114 | value_304), within_710, || {
                                    let value_756 = value_119 & !(counts_114 | (old_carry & value_118)) | !value_119 & (counts_114 | (old_carry & value_118));
                                    partial_132.plus(&Words::from(Planes::from(value_756)))
                                }, || {
                                    let mut value_757: Mask = 0;
                                    let subject_758 = self.index;
                                    let mut rest_759 = within_710;
                                    while rest_759 != 0 {
                                        let (within_760, value) = subject_758.alike(rest_759);
                                        rest_759 &= !within_760;
                                        value_757.take(within_760, &match value {
                                            0x0 => opens_713,
                                            0x8 => {
                                                let mut value_761: Mask = 0;
                                                let subject_762 = word_pair_109;
                                                let mut rest_763 = within_760;
                                                while rest_763 != 0 {
                                                    let (within_764, value) = subject_762.alike(rest_763);
                                                    rest_763 &= !within_764;
                                                    value_761.take(within_764, &match value {
                                                        0x2 => opened_funds_714,
                                                        0x3 => opened_funds_714,
                                                        _ => (opened_limit_715 & value_298),
                                                    });
                                                }
                                                (value_761 & !word_pair_109.is_number(0x1))
                                            }
                                            0xc => intends_81,
                                            0xd => {
                                                let mut value_765: Mask = 0;
                                                let subject_766 = word_pair_109;
                                                let mut rest_767 = within_760;
                                                while rest_767 != 0 {
                                                    let (within_768, value) = subject_766.alike(rest_767);
                                                    rest_767 &= !within_768;
                                                    value_765.take(within_768, &match value {
                                                        0x2 => opened_funds_714,
                                                        0x3 => opened_funds_714,
                                                        _ => (opened_limit_715 & value_298),
                                                    });
                                                }
                                                (value_765 & !word_pair_109.is_number(0x1))
                                            }
                                            0xe => {
                                                let mut value_769: Mask = 0;
                                                let subject_770 = word_pair_109;
                                                let mut rest_771 = within_760;
                                                while rest_771 != 0 {
                                                    let (within_772, value) = subject_770.alike(rest_771);
                                                    rest_771 &= !within_772;
                                                    value_769.take(within_772, &match value {
                                                        0x2 => opened_funds_714,
                                                        0x3 => opened_funds_714,
                                                        _ => (opened_limit_715 & value_298),
                                                    });
                                                }
                                                (value_769 & !word_pair_109.is_number(0x1))
                                            }
                                            0xf => intends_81,
                                            0x10 => debits_79,
                                            0x11 => debits_79,
                                            _ => {
                                                let mut value_773: Mask = 0;
                                                let subject_774 = word_pair_109;
                                                let mut rest_775 = within_760;
                                                while rest_775 != 0 {
                                                    let (within_776, value) = subject_774.alike(rest_775);
                                                    rest_775 &= !within_776;
                                                    value_773.take(within_776, &match value {
                                                        0x2 => opened_funds_714,
                                                        0x3 => opened_funds_714,
                                                        _ => (opened_limit_715 & value_298),
                                                    });
                                                }
                                                (value_773 & !word_pair_109.is_number(0x1))
                                            }
                                        });
                                    }
                                    let value_777 = choose(value_757, within_710, || new_word_716, || augend_9);
                                    value_777
                                });
                                value_755
                            });
                            value_740
                        });
                        stored_word_739
                    }, || {
                        stored_word_218
                    });
                    value_726
                }, || {
                    stored_word_218
                });
                value_725
            });
            let subject_778 = self.index;
            let mut rest_779 = within_710;
            while rest_779 != 0 {
                let (within_780, value) = subject_778.alike(rest_779);
                rest_779 &= !within_780;
                match value {
                    0x0 => {
                        self.record_licence.put(within_780, &value_724, changed);
                    }
                    0x1 => {
                        self.flags.put(within_780, &value_724.cut(0, 24), changed);
                        self.record_flags.put(within_780, &value_724, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_780, &value_724, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_780, &value_724, changed);
                    }
                    0x4 => {
                        let value_781 = choose(in_apply_32, within_780, || {
                            let value_782 = choose(takes_sum_299, within_780, || {
                                let value_783 = choose((in_apply_32 & (debits_79 | withdraws_80)), within_780, || value_120.or(&value_125).up_by(1).or(&Words::number(0x1)), || value_120.or(&value_125).up_by(1));
                                !value_120.xor(&value_125).xor(&value_783).is_number(0x0)
                            }, || {
                                let value_784 = opened_funds_714 & !new_word_716.is_number(0x0) | !opened_funds_714 & !augend_9.is_number(0x0);
                                value_784
                            });
                            (value_782 & !opened_limit_715)
                        }, || {
                            !stored_word_218.is_number(0x0)
                        });
                        put_bit(within_780, value_781, &mut self.funded, changed);
                        self.record_descending_lo.put(within_780, &value_724, changed);
                    }
                    0x5 => {
                        let value_785 = choose(in_apply_32, within_780, || {
                            let value_786 = choose(takes_sum_299, within_780, || {
                                let value_787 = (in_apply_32 & (debits_79 | withdraws_80)) & carry_in_6 | !(in_apply_32 & (debits_79 | withdraws_80)) & old_carry;
                                let value_788 = choose(value_787, within_780, || value_120.or(&value_125).up_by(1).or(&Words::number(0x1)), || value_120.or(&value_125).up_by(1));
                                !value_120.xor(&value_125).xor(&value_788).is_number(0x0)
                            }, || {
                                let value_789 = opened_funds_714 & !new_word_716.is_number(0x0) | !opened_funds_714 & !augend_9.is_number(0x0);
                                value_789
                            });
                            (!opened_limit_715 & value_786)
                        }, || {
                            !stored_word_218.is_number(0x0)
                        });
                        put_bit(within_780, (self.funded | value_785), &mut self.funded, changed);
                        self.record_descending_hi.put(within_780, &value_724, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_780, &value_724, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_780, &value_724, changed);
                    }
                    0x8 => {
                        let value_790 = choose(in_apply_32, within_780, || augend_9, || stored_word_218);
                        let value_791 = Planes::either((in_apply_32 & debits_79), &value_790.part::<2>(0).plus(&Planes::<2>::number(0x1)), &value_790.part::<2>(0));
                        put_bit(within_780, ((value_790.cut(2, 30).is_number(0x3fffffff) & !(in_apply_32 & opens_713)) & value_791.is_number(0x3)), &mut self.count_end, changed);
                        self.record_piece_count.put(within_780, &value_724, changed);
                    }
                    0x9 => {
                        let value_792 = choose(in_apply_32, within_780, || augend_9, || stored_word_218);
                        let high_ones_793 = value_792.cut(2, 30).is_number(0x3fffffff);
                        let value_794 = Planes::either(in_apply_32, &value_792.part::<2>(0).plus(&Planes::<2>::number(0x1)), &value_792.part::<2>(0));
                        put_bit(within_780, (high_ones_793 & value_794.is_number(0x3)), &mut self.generation_end, changed);
                        put_bit(within_780, (high_ones_793 & value_794.bit(1)), &mut self.generation_near, changed);
                        self.record_generation.put(within_780, &value_724, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_780, &value_724, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_780, &value_724, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_780, &value_724, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_780, &value_724, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_780, &value_724, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_780, &value_724, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_780, &value_724, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_780, &value_724, changed);
                    }
                    0x12 => {
                        put_bit(within_780, ALL, &mut self.filled, changed);
                        self.record_check.put(within_780, &value_724, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let within_795 = pins.penable_i & within;
        let within_796 = within & !within_795;
        if within_795 != 0 {
            let within_797 = pins.pwrite_i & within_795;
            if within_797 != 0 {
                let within_799 = self.pready & within_797;
                if within_799 != 0 {
                    let within_801 = self.pslverr & within_799;
                    let within_802 = within_799 & !within_801;
                    if within_802 != 0 {
                        let subject_803 = pins.paddr_i;
                        let mut rest_804 = within_802;
                        while rest_804 != 0 {
                            let (within_805, value) = subject_803.alike(rest_804);
                            rest_804 &= !within_805;
                            match value {
                                0x8 => {
                                    let value_806 = Planes::either(pins.pwdata_i.cut(4, 28).is_number(0x0), &pins.pwdata_i.part::<4>(0), &Planes::<4>::number(0xf));
                                    self.command.put(within_805, &value_806, changed);
                                }
                                0x10 => {
                                    let value_807 = Planes::either(pins.pwdata_i.cut(3, 29).is_number(0x0), &pins.pwdata_i.part::<3>(0), &Planes::<3>::number(0x7));
                                    self.operand_set.put(within_805, &value_807, changed);
                                }
                                0x14 => {
                                    self.value_lo.put(within_805, &pins.pwdata_i, changed);
                                }
                                0x18 => {
                                    self.value_hi.put(within_805, &pins.pwdata_i, changed);
                                }
                                0x1c => {
                                    self.date_key.put(within_805, &pins.pwdata_i, changed);
                                }
                                0x20 => {
                                    self.info.put(within_805, &pins.pwdata_i.cut(0, 18), changed);
                                }
                                0x24 => {
                                    self.new_licence.put(within_805, &pins.pwdata_i, changed);
                                }
                                0x2c => {
                                    put_bit(within_805, (self.printed_pending & self.unreported), &mut self.unreported, changed);
                                }
                                _ => {
                                }
                            }
                        }
                    }
                }
            }
            let within_808 = self.looks & within_795;
            if within_808 != 0 {
                let within_810 = self.selected & within_808;
                if within_810 != 0 {
                    self.prdata.put(within_810, &value_17, changed);
                }
            }
        }
        if within_796 != 0 {
            let value_812 = choose(pins.pwrite_i, within_796, || {
                Planes::<5>::number(0x12)
            }, || {
                let looks_at_813 = pins.paddr_i.part::<5>(2);
                let mut value_814: Planes<5> = Planes::<5>::number(0x0);
                let subject_815 = pins.paddr_i;
                let mut rest_816 = within_796;
                while rest_816 != 0 {
                    let (within_817, value) = subject_815.alike(rest_816);
                    rest_816 &= !within_817;
                    value_814.take(within_817, &match value {
                        0xc8 => looks_at_813,
                        0xc4 => looks_at_813,
                        0xc0 => looks_at_813,
                        0xbc => looks_at_813,
                        0xb8 => looks_at_813,
                        0xb4 => looks_at_813,
                        0xb0 => looks_at_813,
                        0xac => looks_at_813,
                        0xa8 => looks_at_813,
                        0xa4 => looks_at_813,
                        0xa0 => looks_at_813,
                        0x9c => looks_at_813,
                        0x98 => looks_at_813,
                        0x94 => looks_at_813,
                        0x90 => looks_at_813,
                        0x8c => looks_at_813,
                        0x88 => looks_at_813,
                        0x84 => looks_at_813,
                        0x80 => looks_at_813,
                        _ => Planes::<5>::number(0x12),
                    });
                }
                value_814
            });
            let value_818 = choose(pins.pwrite_i, within_796, || {
                Words::number(0x0)
            }, || {
                let mut value_819: Words = Words::number(0x0);
                let subject_820 = pins.paddr_i;
                let mut rest_821 = within_796;
                while rest_821 != 0 {
                    let (within_822, value) = subject_820.alike(rest_821);
                    rest_821 &= !within_822;
                    value_819.take(within_822, &match value {
                        0x0 => Words::number(0x49500004),
                        0x4 => {
                            let value_823 = choose(old_ready, within_822, || Words::from(old_selected_set).up_by(8).or(&wide_reason_89.up_by(16)).or(&Words::number(0x1)), || Words::from(old_selected_set).up_by(8).or(&wide_reason_89.up_by(16)));
                            let value_824 = choose(self.permit, within_822, || {
                                let value_825 = choose((old_ready & ((!in_idle_23 & value_90) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_23))))), within_822, || {
                                    let value_826 = choose(self.busy, within_822, || value_823.or(&Words::number(0x2)), || value_823);
                                    value_826.or(&Words::number(0x4))
                                }, || {
                                    let value_827 = choose(self.busy, within_822, || value_823.or(&Words::number(0x2)), || value_823);
                                    value_827
                                });
                                value_825.or(&Words::number(0x8))
                            }, || {
                                let value_828 = choose((old_ready & ((!in_idle_23 & value_90) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_23))))), within_822, || {
                                    let value_829 = choose(self.busy, within_822, || value_823.or(&Words::number(0x2)), || value_823);
                                    value_829.or(&Words::number(0x4))
                                }, || {
                                    let value_830 = choose(self.busy, within_822, || value_823.or(&Words::number(0x2)), || value_823);
                                    value_830
                                });
                                value_828
                            });
                            let value_831 = choose((self.selected & issued_here_58), within_822, || {
                                let value_832 = choose(self.selected, within_822, || {
                                    let value_833 = choose(self.device_locked, within_822, || value_824.or(&Words::number(0x10)), || value_824);
                                    value_833.or(&Words::number(0x20))
                                }, || {
                                    let value_834 = choose(self.device_locked, within_822, || value_824.or(&Words::number(0x10)), || value_824);
                                    value_834
                                });
                                value_832.or(&Words::number(0x40))
                            }, || {
                                let value_835 = choose(self.selected, within_822, || {
                                    let value_836 = choose(self.device_locked, within_822, || value_824.or(&Words::number(0x10)), || value_824);
                                    value_836.or(&Words::number(0x20))
                                }, || {
                                    let value_837 = choose(self.device_locked, within_822, || value_824.or(&Words::number(0x10)), || value_824);
                                    value_837
                                });
                                value_835
                            });
                            let read_word_838 = choose(self.home, within_822, || {
                                let value_839 = choose(self.unreported, within_822, || {
                                    let value_840 = choose(self.irq, within_822, || value_831.or(&Words::number(0x80)), || value_831);
                                    value_840.or(&Words::number(0x800))
                                }, || {
                                    let value_841 = choose(self.irq, within_822, || value_831.or(&Words::number(0x80)), || value_831);
                                    value_841
                                });
                                value_839.or(&Words::number(0x1000))
                            }, || {
                                let value_842 = choose(self.unreported, within_822, || {
                                    let value_843 = choose(self.irq, within_822, || value_831.or(&Words::number(0x80)), || value_831);
                                    value_843.or(&Words::number(0x800))
                                }, || {
                                    let value_844 = choose(self.irq, within_822, || value_831.or(&Words::number(0x80)), || value_831);
                                    value_844
                                });
                                value_842
                            });
                            read_word_838
                        }
                        0x8 => Words::from(old_command),
                        0xc => Words::from(self.result),
                        0x10 => Words::from(self.operand_set),
                        0x14 => self.value_lo,
                        0x18 => self.value_hi,
                        0x1c => self.date_key,
                        0x20 => read_word_98,
                        0x24 => self.new_licence,
                        _ => Words::number(0x0),
                    });
                }
                value_819
            });
            self.prdata.put(within_796, &value_818, changed);
            self.looked_at.put(within_796, &value_812, changed);
        }
        let within_845 = value_516 & within;
        let within_846 = within & !within_845;
        if within_845 != 0 {
            let within_847 = value_474 & within_845;
            let within_848 = within_845 & !within_847;
            if within_847 != 0 {
                let within_849 = value_64 & within_847;
                let within_850 = within_847 & !within_849;
                if within_849 != 0 {
                    self.target.put(within_849, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                }
                if within_850 != 0 {
                    let within_851 = value_513 & within_850;
                    let within_852 = within_850 & !within_851;
                    if within_851 != 0 {
                        let within_853 = for_recovery_43 & within_851;
                        let within_854 = within_851 & !within_853;
                        if within_854 != 0 {
                            let within_855 = in_settle_24 & within_854;
                            if within_855 != 0 {
                                let within_857 = value_259 & within_855;
                                let within_858 = within_855 & !within_857;
                                if within_858 != 0 {
                                    self.target.put(within_858, &Planes::<3>::number(0x0), changed);
                                }
                            }
                        }
                    }
                    if within_852 != 0 {
                        let within_859 = in_settle_24 & within_852;
                        if within_859 != 0 {
                            let within_861 = value_259 & within_859;
                            let within_862 = within_859 & !within_861;
                            if within_862 != 0 {
                                self.target.put(within_862, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
            }
            if within_848 != 0 {
                let within_863 = value_513 & within_848;
                let within_864 = within_848 & !within_863;
                if within_863 != 0 {
                    let within_865 = for_recovery_43 & within_863;
                    let within_866 = within_863 & !within_865;
                    if within_866 != 0 {
                        let within_867 = in_settle_24 & within_866;
                        if within_867 != 0 {
                            let within_869 = value_259 & within_867;
                            let within_870 = within_867 & !within_869;
                            if within_870 != 0 {
                                self.target.put(within_870, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
                if within_864 != 0 {
                    let within_871 = in_settle_24 & within_864;
                    if within_871 != 0 {
                        let within_873 = value_259 & within_871;
                        let within_874 = within_871 & !within_873;
                        if within_874 != 0 {
                            self.target.put(within_874, &Planes::<3>::number(0x0), changed);
                        }
                    }
                }
            }
            self.state.put(within_845, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_845, &Planes::<2>::number(0x0), changed);
            self.job.put(within_845, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_845, &Planes::<2>::number(0x0), changed);
        }
        if within_846 != 0 {
            let within_875 = value_265 & within_846;
            let within_876 = within_846 & !within_875;
            if within_875 != 0 {
                self.target.put(within_875, &value_269, changed);
            }
            if within_876 != 0 {
                let within_877 = value_318 & within_876;
                if within_877 != 0 {
                    let within_879 = value_310 & within_877;
                    let within_880 = within_877 & !within_879;
                    if within_879 != 0 {
                        let subject_881 = old_job;
                        let mut rest_882 = within_879;
                        while rest_882 != 0 {
                            let (within_883, value) = subject_881.alike(rest_882);
                            rest_882 &= !within_883;
                            match value {
                                0x0 => {
                                    self.target.put(within_883, &old_selected_set, changed);
                                }
                                0x3 => {
                                }
                                _ => {
                                    self.target.put(within_883, &old_selected_set, changed);
                                }
                            }
                        }
                    }
                    if within_880 != 0 {
                        let value_884 = choose(in_idle_23, within_880, || {
                            let value_885 = choose(old_lock_pending, within_880, || {
                                old_selected_set
                            }, || {
                                let value_886 = choose(value_251, within_880, || {
                                    old_selected_set
                                }, || {
                                    let value_887 = Planes::either(self.printed_pending, &self.permit_set, &old_selected_set);
                                    value_887
                                });
                                value_886
                            });
                            value_885
                        }, || {
                            old_selected_set
                        });
                        self.target.put(within_880, &value_884, changed);
                    }
                }
            }
            let within_888 = value_345 & within_846;
            let within_889 = within_846 & !within_888;
            if within_888 != 0 {
                self.scan.put(within_888, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            if within_889 != 0 {
                let within_890 = marks_328 & within_889;
                let within_891 = within_889 & !within_890;
                if within_890 != 0 {
                    self.scan.put(within_890, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                if within_891 != 0 {
                    let within_892 = in_fetch_30 & within_891;
                    if within_892 != 0 {
                        let within_894 = at_last_word_74 & within_892;
                        if within_894 != 0 {
                            let within_896 = value_226 & within_894;
                            if within_896 != 0 {
                                let within_898 = value_229 & within_896;
                                if within_898 != 0 {
                                    let within_900 = value_230 & within_898;
                                    if within_900 != 0 {
                                        let within_902 = loaded_307 & within_900;
                                        if within_902 != 0 {
                                            let within_904 = failed_529 & within_902;
                                            if within_904 != 0 {
                                                let within_906 = failed_530 & within_904;
                                                let within_907 = within_904 & !within_906;
                                                if within_907 != 0 {
                                                    let within_908 = for_recovery_43 & within_907;
                                                    if within_908 != 0 {
                                                        self.scan.put(within_908, &Planes::<2>::number(0x0), changed);
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
            let within_910 = verified_354 & within_846;
            let within_911 = within_846 & !within_910;
            if within_910 != 0 {
                let within_912 = value_357 & within_910;
                let within_913 = within_910 & !within_912;
                if within_913 != 0 {
                    let within_914 = for_recovery_43 & within_913;
                    let within_915 = within_913 & !within_914;
                    if within_915 != 0 {
                        let within_916 = old_bank & within_915;
                        let within_917 = within_915 & !within_916;
                        if within_917 != 0 {
                            self.job.put(within_917, &Planes::<3>::number(0x2), changed);
                        }
                    }
                }
            }
            if within_911 != 0 {
                let within_918 = in_idle_23 & within_911;
                if within_918 != 0 {
                    let within_920 = old_lock_pending & within_918;
                    let within_921 = within_918 & !within_920;
                    if within_920 != 0 {
                        self.job.put(within_920, &Planes::<3>::number(0x4), changed);
                    }
                    if within_921 != 0 {
                        let within_922 = value_251 & within_921;
                        let within_923 = within_921 & !within_922;
                        if within_923 != 0 {
                            let within_924 = self.printed_pending & within_923;
                            let within_925 = within_923 & !within_924;
                            if within_924 != 0 {
                                self.job.put(within_924, &Planes::<3>::number(0x3), changed);
                            }
                            if within_925 != 0 {
                                let within_926 = value_253 & within_925;
                                let within_927 = within_925 & !within_926;
                                if within_926 != 0 {
                                    self.job.put(within_926, &Planes::<3>::number(0x5), changed);
                                }
                                if within_927 != 0 {
                                    let within_928 = self.busy & within_927;
                                    if within_928 != 0 {
                                        let within_930 = value_87 & within_928;
                                        let within_931 = within_928 & !within_930;
                                        if within_931 != 0 {
                                            self.job.put(within_931, &Planes::<3>::number(0x1), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_932 = value_377 & within_846;
            let within_933 = within_846 & !within_932;
            if within_932 != 0 {
                self.leg.put(within_932, &Planes::<2>::number(0x0), changed);
            }
            if within_933 != 0 {
                let within_934 = value_379 & within_933;
                let within_935 = within_933 & !within_934;
                if within_934 != 0 {
                    let value_936 = Planes::either(value_380, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                    self.leg.put(within_934, &value_936, changed);
                }
                if within_935 != 0 {
                    let within_937 = at_marker_38 & within_935;
                    if within_937 != 0 {
                        let within_939 = failed_223 & within_937;
                        if within_939 != 0 {
                            let within_941 = done_225 & within_939;
                            if within_941 != 0 {
                                let within_943 = value_226 & within_941;
                                if within_943 != 0 {
                                    let within_945 = value_229 & within_943;
                                    if within_945 != 0 {
                                        let within_947 = value_221 & within_945;
                                        let within_948 = within_945 & !within_947;
                                        if within_948 != 0 {
                                            let mut value_949: Planes<2> = Planes::<2>::number(0x0);
                                            let subject_950 = self.leg;
                                            let mut rest_951 = within_948;
                                            while rest_951 != 0 {
                                                let (within_952, value) = subject_950.alike(rest_951);
                                                rest_951 &= !within_952;
                                                value_949.take(within_952, &match value {
                                                    0x0 => {
                                                        let value_953 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                                        value_953
                                                    }
                                                    0x1 => Planes::<2>::number(0x2),
                                                    _ => Planes::<2>::number(0x0),
                                                });
                                            }
                                            self.leg.put(within_948, &value_949, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_954 = value_499 & within_846;
            let within_955 = within_846 & !within_954;
            if within_954 != 0 {
                self.state.put(within_954, &Planes::<8>::number(0x9c), changed);
            }
            if within_955 != 0 {
                let within_956 = value_377 & within_955;
                let within_957 = within_955 & !within_956;
                if within_956 != 0 {
                    let value_958 = Planes::either((value_368 & !value_378), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_956, &value_958, changed);
                }
                if within_957 != 0 {
                    let within_959 = value_323 & within_957;
                    let within_960 = within_957 & !within_959;
                    if within_959 != 0 {
                        self.state.put(within_959, &Planes::<8>::number(0xaa), changed);
                    }
                    if within_960 != 0 {
                        let within_961 = value_265 & within_960;
                        let within_962 = within_960 & !within_961;
                        if within_961 != 0 {
                            self.state.put(within_961, &Planes::<8>::number(0x87), changed);
                        }
                        if within_962 != 0 {
                            let within_963 = value_318 & within_962;
                            let within_964 = within_962 & !within_963;
                            if within_963 != 0 {
                                self.state.put(within_963, &Planes::<8>::number(0xc9), changed);
                            }
                            if within_964 != 0 {
                                let value_965 = (in_markers_25 | in_compare_28);
                                let value_966 = value_965 & scan_bank_67 | !value_965 & old_bank;
                                let value_967 = value_966 & pins.b_busy_i | !value_966 & pins.a_busy_i;
                                let failed_968 = value_966 & pins.b_error_i | !value_966 & pins.a_error_i;
                                let value_969 = ((at_marker_38 | (in_body_34 | (value_210 | (value_965 & (value_208 | asks_534))))) & (value_230 & (value_229 & (value_226 & (!value_967 & !failed_968)))));
                                let marks_970 = (in_markers_25 & (scan_silent_197 | value_969));
                                let within_971 = value_474 & within_964;
                                let within_972 = within_964 & !within_971;
                                if within_971 != 0 {
                                    let within_973 = value_64 & within_971;
                                    let within_974 = within_971 & !within_973;
                                    if within_973 != 0 {
                                        let within_975 = value_381 & within_973;
                                        let within_976 = within_973 & !within_975;
                                        if within_975 != 0 {
                                            let within_977 = value_73 & within_975;
                                            let within_978 = within_975 & !within_977;
                                            if within_977 != 0 {
                                                let within_979 = value_376 & within_977;
                                                let within_980 = within_977 & !within_979;
                                                if within_979 != 0 {
                                                    self.state.put(within_979, &Planes::<8>::number(0x1b), changed);
                                                }
                                                if within_980 != 0 {
                                                    let within_981 = verified_354 & within_980;
                                                    let within_982 = within_980 & !within_981;
                                                    if within_981 != 0 {
                                                        let within_983 = value_357 & within_981;
                                                        let within_984 = within_981 & !within_983;
                                                        if within_983 != 0 {
                                                            self.state.put(within_983, &Planes::<8>::number(0xff), changed);
                                                        }
                                                        if within_984 != 0 {
                                                            let within_985 = for_recovery_43 & within_984;
                                                            let within_986 = within_984 & !within_985;
                                                            if within_986 != 0 {
                                                                let within_987 = old_bank & within_986;
                                                                if within_987 != 0 {
                                                                    self.state.put(within_987, &Planes::<8>::number(0xb1), changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_982 != 0 {
                                                        let within_989 = value_512 & within_982;
                                                        let within_990 = within_982 & !within_989;
                                                        if within_989 != 0 {
                                                            let within_991 = for_recovery_43 & within_989;
                                                            let within_992 = within_989 & !within_991;
                                                            if within_992 != 0 {
                                                                let value_993 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                                self.state.put(within_992, &value_993, changed);
                                                            }
                                                        }
                                                        if within_990 != 0 {
                                                            let within_994 = value_336 & within_990;
                                                            let within_995 = within_990 & !within_994;
                                                            if within_994 != 0 {
                                                                self.state.put(within_994, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_995 != 0 {
                                                                let within_996 = in_scan_26 & within_995;
                                                                let within_997 = within_995 & !within_996;
                                                                if within_996 != 0 {
                                                                    let within_998 = last_scan_70 & within_996;
                                                                    if within_998 != 0 {
                                                                        let within_1000 = old_silent_b & within_998;
                                                                        if within_1000 != 0 {
                                                                            self.state.put(within_1000, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_997 != 0 {
                                                                    let within_1002 = marks_970 & within_997;
                                                                    let within_1003 = within_997 & !within_1002;
                                                                    if within_1002 != 0 {
                                                                        let within_1004 = last_scan_70 & within_1002;
                                                                        if within_1004 != 0 {
                                                                            self.state.put(within_1004, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_1003 != 0 {
                                                                        let within_1006 = in_check_31 & within_1003;
                                                                        if within_1006 != 0 {
                                                                            let within_1008 = looks_ahead_137 & within_1006;
                                                                            let within_1009 = within_1006 & !within_1008;
                                                                            if within_1009 != 0 {
                                                                                let within_1010 = value_194 & within_1009;
                                                                                let within_1011 = within_1009 & !within_1010;
                                                                                if within_1010 != 0 {
                                                                                    self.state.put(within_1010, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                                if within_1011 != 0 {
                                                                                    let within_1012 = for_command_44 & within_1011;
                                                                                    if within_1012 != 0 {
                                                                                        let subject_1014 = self.action;
                                                                                        let mut rest_1015 = within_1012;
                                                                                        while rest_1015 != 0 {
                                                                                            let (within_1016, value) = subject_1014.alike(rest_1015);
                                                                                            rest_1015 &= !within_1016;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1016, &Planes::<8>::number(0xb1), changed);
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
                                            if within_978 != 0 {
                                                let value_1017 = Planes::either(value_379, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                                self.state.put(within_978, &value_1017, changed);
                                            }
                                        }
                                        if within_976 != 0 {
                                            let within_1018 = value_376 & within_976;
                                            let within_1019 = within_976 & !within_1018;
                                            if within_1018 != 0 {
                                                self.state.put(within_1018, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_1019 != 0 {
                                                let within_1020 = verified_354 & within_1019;
                                                let within_1021 = within_1019 & !within_1020;
                                                if within_1020 != 0 {
                                                    let within_1022 = value_357 & within_1020;
                                                    let within_1023 = within_1020 & !within_1022;
                                                    if within_1022 != 0 {
                                                        self.state.put(within_1022, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_1023 != 0 {
                                                        let within_1024 = for_recovery_43 & within_1023;
                                                        let within_1025 = within_1023 & !within_1024;
                                                        if within_1025 != 0 {
                                                            let within_1026 = old_bank & within_1025;
                                                            if within_1026 != 0 {
                                                                self.state.put(within_1026, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_1021 != 0 {
                                                    let within_1028 = value_513 & within_1021;
                                                    let within_1029 = within_1021 & !within_1028;
                                                    if within_1028 != 0 {
                                                        let within_1030 = for_recovery_43 & within_1028;
                                                        let within_1031 = within_1028 & !within_1030;
                                                        if within_1030 != 0 {
                                                            let within_1032 = value_336 & within_1030;
                                                            let within_1033 = within_1030 & !within_1032;
                                                            if within_1032 != 0 {
                                                                self.state.put(within_1032, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_1033 != 0 {
                                                                let within_1034 = in_scan_26 & within_1033;
                                                                let within_1035 = within_1033 & !within_1034;
                                                                if within_1034 != 0 {
                                                                    let within_1036 = last_scan_70 & within_1034;
                                                                    if within_1036 != 0 {
                                                                        let within_1038 = (old_silent_b | (at_last_word_74 & (!old_silent_b & (value_230 & (value_229 & (value_226 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1036;
                                                                        if within_1038 != 0 {
                                                                            self.state.put(within_1038, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_1035 != 0 {
                                                                    let within_1040 = marks_970 & within_1035;
                                                                    let within_1041 = within_1035 & !within_1040;
                                                                    if within_1040 != 0 {
                                                                        let within_1042 = last_scan_70 & within_1040;
                                                                        if within_1042 != 0 {
                                                                            self.state.put(within_1042, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_1041 != 0 {
                                                                        let within_1044 = (in_fetch_30 & (value_308 & value_969)) & within_1041;
                                                                        let within_1045 = within_1041 & !within_1044;
                                                                        if within_1044 != 0 {
                                                                            self.state.put(within_1044, &Planes::<8>::number(0x36), changed);
                                                                        }
                                                                        if within_1045 != 0 {
                                                                            let within_1046 = in_check_31 & within_1045;
                                                                            if within_1046 != 0 {
                                                                                let within_1048 = looks_ahead_137 & within_1046;
                                                                                let within_1049 = within_1046 & !within_1048;
                                                                                if within_1049 != 0 {
                                                                                    let within_1050 = value_194 & within_1049;
                                                                                    if within_1050 != 0 {
                                                                                        self.state.put(within_1050, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        if within_1031 != 0 {
                                                            let value_1052 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_1031, &value_1052, changed);
                                                        }
                                                    }
                                                    if within_1029 != 0 {
                                                        let within_1053 = value_336 & within_1029;
                                                        let within_1054 = within_1029 & !within_1053;
                                                        if within_1053 != 0 {
                                                            self.state.put(within_1053, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1054 != 0 {
                                                            let within_1055 = in_scan_26 & within_1054;
                                                            let within_1056 = within_1054 & !within_1055;
                                                            if within_1055 != 0 {
                                                                let within_1057 = last_scan_70 & within_1055;
                                                                if within_1057 != 0 {
                                                                    let within_1059 = (old_silent_b | (at_last_word_74 & (!old_silent_b & (value_230 & (value_229 & (value_226 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1057;
                                                                    if within_1059 != 0 {
                                                                        self.state.put(within_1059, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1056 != 0 {
                                                                let within_1061 = marks_970 & within_1056;
                                                                let within_1062 = within_1056 & !within_1061;
                                                                if within_1061 != 0 {
                                                                    let within_1063 = last_scan_70 & within_1061;
                                                                    if within_1063 != 0 {
                                                                        self.state.put(within_1063, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1062 != 0 {
                                                                    let within_1065 = (in_fetch_30 & (value_308 & value_969)) & within_1062;
                                                                    let within_1066 = within_1062 & !within_1065;
                                                                    if within_1065 != 0 {
                                                                        let subject_1067 = old_job;
                                                                        let mut rest_1068 = within_1065;
                                                                        while rest_1068 != 0 {
                                                                            let (within_1069, value) = subject_1067.alike(rest_1068);
                                                                            rest_1068 &= !within_1069;
                                                                            match value {
                                                                                0x0 => {
                                                                                    self.state.put(within_1069, &Planes::<8>::number(0x36), changed);
                                                                                }
                                                                                0x3 => {
                                                                                }
                                                                                _ => {
                                                                                    let within_1070 = value_311 & within_1069;
                                                                                    let within_1071 = within_1069 & !within_1070;
                                                                                    if within_1071 != 0 {
                                                                                        self.state.put(within_1071, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    if within_1066 != 0 {
                                                                        let within_1072 = in_check_31 & within_1066;
                                                                        if within_1072 != 0 {
                                                                            let within_1074 = looks_ahead_137 & within_1072;
                                                                            let within_1075 = within_1072 & !within_1074;
                                                                            if within_1075 != 0 {
                                                                                let within_1076 = value_194 & within_1075;
                                                                                let within_1077 = within_1075 & !within_1076;
                                                                                if within_1076 != 0 {
                                                                                    self.state.put(within_1076, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                                if within_1077 != 0 {
                                                                                    let within_1078 = for_command_44 & within_1077;
                                                                                    if within_1078 != 0 {
                                                                                        let subject_1080 = self.action;
                                                                                        let mut rest_1081 = within_1078;
                                                                                        while rest_1081 != 0 {
                                                                                            let (within_1082, value) = subject_1080.alike(rest_1081);
                                                                                            rest_1081 &= !within_1082;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1082, &Planes::<8>::number(0xb1), changed);
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
                                    if within_974 != 0 {
                                        self.state.put(within_974, &Planes::<8>::number(0xb1), changed);
                                    }
                                }
                                if within_972 != 0 {
                                    let within_1083 = value_381 & within_972;
                                    let within_1084 = within_972 & !within_1083;
                                    if within_1083 != 0 {
                                        let within_1085 = value_73 & within_1083;
                                        let within_1086 = within_1083 & !within_1085;
                                        if within_1085 != 0 {
                                            let within_1087 = value_376 & within_1085;
                                            let within_1088 = within_1085 & !within_1087;
                                            if within_1087 != 0 {
                                                self.state.put(within_1087, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_1088 != 0 {
                                                let within_1089 = verified_354 & within_1088;
                                                let within_1090 = within_1088 & !within_1089;
                                                if within_1089 != 0 {
                                                    let within_1091 = value_357 & within_1089;
                                                    let within_1092 = within_1089 & !within_1091;
                                                    if within_1091 != 0 {
                                                        self.state.put(within_1091, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_1092 != 0 {
                                                        let within_1093 = for_recovery_43 & within_1092;
                                                        let within_1094 = within_1092 & !within_1093;
                                                        if within_1094 != 0 {
                                                            let within_1095 = old_bank & within_1094;
                                                            if within_1095 != 0 {
                                                                self.state.put(within_1095, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_1090 != 0 {
                                                    let within_1097 = value_512 & within_1090;
                                                    let within_1098 = within_1090 & !within_1097;
                                                    if within_1097 != 0 {
                                                        let within_1099 = for_recovery_43 & within_1097;
                                                        let within_1100 = within_1097 & !within_1099;
                                                        if within_1100 != 0 {
                                                            let value_1101 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_1100, &value_1101, changed);
                                                        }
                                                    }
                                                    if within_1098 != 0 {
                                                        let within_1102 = value_336 & within_1098;
                                                        let within_1103 = within_1098 & !within_1102;
                                                        if within_1102 != 0 {
                                                            self.state.put(within_1102, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1103 != 0 {
                                                            let within_1104 = in_scan_26 & within_1103;
                                                            let within_1105 = within_1103 & !within_1104;
                                                            if within_1104 != 0 {
                                                                let within_1106 = last_scan_70 & within_1104;
                                                                if within_1106 != 0 {
                                                                    let within_1108 = old_silent_b & within_1106;
                                                                    if within_1108 != 0 {
                                                                        self.state.put(within_1108, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1105 != 0 {
                                                                let within_1110 = marks_970 & within_1105;
                                                                let within_1111 = within_1105 & !within_1110;
                                                                if within_1110 != 0 {
                                                                    let within_1112 = last_scan_70 & within_1110;
                                                                    if within_1112 != 0 {
                                                                        self.state.put(within_1112, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1111 != 0 {
                                                                    let within_1114 = in_check_31 & within_1111;
                                                                    if within_1114 != 0 {
                                                                        let within_1116 = looks_ahead_137 & within_1114;
                                                                        let within_1117 = within_1114 & !within_1116;
                                                                        if within_1117 != 0 {
                                                                            let within_1118 = value_194 & within_1117;
                                                                            let within_1119 = within_1117 & !within_1118;
                                                                            if within_1118 != 0 {
                                                                                self.state.put(within_1118, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_1119 != 0 {
                                                                                let within_1120 = for_command_44 & within_1119;
                                                                                if within_1120 != 0 {
                                                                                    let subject_1122 = self.action;
                                                                                    let mut rest_1123 = within_1120;
                                                                                    while rest_1123 != 0 {
                                                                                        let (within_1124, value) = subject_1122.alike(rest_1123);
                                                                                        rest_1123 &= !within_1124;
                                                                                        match value {
                                                                                            0x1 => {
                                                                                            }
                                                                                            0x2 => {
                                                                                            }
                                                                                            0xb => {
                                                                                                self.state.put(within_1124, &Planes::<8>::number(0xb1), changed);
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
                                        if within_1086 != 0 {
                                            let value_1125 = Planes::either(value_379, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                            self.state.put(within_1086, &value_1125, changed);
                                        }
                                    }
                                    if within_1084 != 0 {
                                        let within_1126 = value_376 & within_1084;
                                        let within_1127 = within_1084 & !within_1126;
                                        if within_1126 != 0 {
                                            self.state.put(within_1126, &Planes::<8>::number(0x1b), changed);
                                        }
                                        if within_1127 != 0 {
                                            let within_1128 = verified_354 & within_1127;
                                            let within_1129 = within_1127 & !within_1128;
                                            if within_1128 != 0 {
                                                let within_1130 = value_357 & within_1128;
                                                let within_1131 = within_1128 & !within_1130;
                                                if within_1130 != 0 {
                                                    self.state.put(within_1130, &Planes::<8>::number(0xff), changed);
                                                }
                                                if within_1131 != 0 {
                                                    let within_1132 = for_recovery_43 & within_1131;
                                                    let within_1133 = within_1131 & !within_1132;
                                                    if within_1133 != 0 {
                                                        let within_1134 = old_bank & within_1133;
                                                        if within_1134 != 0 {
                                                            self.state.put(within_1134, &Planes::<8>::number(0xb1), changed);
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1129 != 0 {
                                                let within_1136 = value_513 & within_1129;
                                                let within_1137 = within_1129 & !within_1136;
                                                if within_1136 != 0 {
                                                    let within_1138 = for_recovery_43 & within_1136;
                                                    let within_1139 = within_1136 & !within_1138;
                                                    if within_1138 != 0 {
                                                        let within_1140 = value_336 & within_1138;
                                                        let within_1141 = within_1138 & !within_1140;
                                                        if within_1140 != 0 {
                                                            self.state.put(within_1140, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1141 != 0 {
                                                            let within_1142 = in_scan_26 & within_1141;
                                                            let within_1143 = within_1141 & !within_1142;
                                                            if within_1142 != 0 {
                                                                let within_1144 = last_scan_70 & within_1142;
                                                                if within_1144 != 0 {
                                                                    let within_1146 = (old_silent_b | (at_last_word_74 & (!old_silent_b & (value_230 & (value_229 & (value_226 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1144;
                                                                    if within_1146 != 0 {
                                                                        self.state.put(within_1146, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1143 != 0 {
                                                                let within_1148 = marks_970 & within_1143;
                                                                let within_1149 = within_1143 & !within_1148;
                                                                if within_1148 != 0 {
                                                                    let within_1150 = last_scan_70 & within_1148;
                                                                    if within_1150 != 0 {
                                                                        self.state.put(within_1150, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1149 != 0 {
                                                                    let within_1152 = (in_fetch_30 & (value_308 & value_969)) & within_1149;
                                                                    let within_1153 = within_1149 & !within_1152;
                                                                    if within_1152 != 0 {
                                                                        self.state.put(within_1152, &Planes::<8>::number(0x36), changed);
                                                                    }
                                                                    if within_1153 != 0 {
                                                                        let within_1154 = in_check_31 & within_1153;
                                                                        if within_1154 != 0 {
                                                                            let within_1156 = looks_ahead_137 & within_1154;
                                                                            let within_1157 = within_1154 & !within_1156;
                                                                            if within_1157 != 0 {
                                                                                let within_1158 = value_194 & within_1157;
                                                                                if within_1158 != 0 {
                                                                                    self.state.put(within_1158, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_1139 != 0 {
                                                        let value_1160 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                        self.state.put(within_1139, &value_1160, changed);
                                                    }
                                                }
                                                if within_1137 != 0 {
                                                    let within_1161 = value_336 & within_1137;
                                                    let within_1162 = within_1137 & !within_1161;
                                                    if within_1161 != 0 {
                                                        self.state.put(within_1161, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1162 != 0 {
                                                        let within_1163 = in_scan_26 & within_1162;
                                                        let within_1164 = within_1162 & !within_1163;
                                                        if within_1163 != 0 {
                                                            let within_1165 = last_scan_70 & within_1163;
                                                            if within_1165 != 0 {
                                                                let within_1167 = (old_silent_b | (at_last_word_74 & (!old_silent_b & (value_230 & (value_229 & (value_226 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1165;
                                                                if within_1167 != 0 {
                                                                    self.state.put(within_1167, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1164 != 0 {
                                                            let within_1169 = marks_970 & within_1164;
                                                            let within_1170 = within_1164 & !within_1169;
                                                            if within_1169 != 0 {
                                                                let within_1171 = last_scan_70 & within_1169;
                                                                if within_1171 != 0 {
                                                                    self.state.put(within_1171, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1170 != 0 {
                                                                let within_1173 = (in_fetch_30 & (value_308 & value_969)) & within_1170;
                                                                let within_1174 = within_1170 & !within_1173;
                                                                if within_1173 != 0 {
                                                                    let subject_1175 = old_job;
                                                                    let mut rest_1176 = within_1173;
                                                                    while rest_1176 != 0 {
                                                                        let (within_1177, value) = subject_1175.alike(rest_1176);
                                                                        rest_1176 &= !within_1177;
                                                                        match value {
                                                                            0x0 => {
                                                                                self.state.put(within_1177, &Planes::<8>::number(0x36), changed);
                                                                            }
                                                                            0x3 => {
                                                                            }
                                                                            _ => {
                                                                                let within_1178 = value_311 & within_1177;
                                                                                let within_1179 = within_1177 & !within_1178;
                                                                                if within_1179 != 0 {
                                                                                    self.state.put(within_1179, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                if within_1174 != 0 {
                                                                    let within_1180 = in_check_31 & within_1174;
                                                                    if within_1180 != 0 {
                                                                        let within_1182 = looks_ahead_137 & within_1180;
                                                                        let within_1183 = within_1180 & !within_1182;
                                                                        if within_1183 != 0 {
                                                                            let within_1184 = value_194 & within_1183;
                                                                            let within_1185 = within_1183 & !within_1184;
                                                                            if within_1184 != 0 {
                                                                                self.state.put(within_1184, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_1185 != 0 {
                                                                                let within_1186 = for_command_44 & within_1185;
                                                                                if within_1186 != 0 {
                                                                                    let subject_1188 = self.action;
                                                                                    let mut rest_1189 = within_1186;
                                                                                    while rest_1189 != 0 {
                                                                                        let (within_1190, value) = subject_1188.alike(rest_1189);
                                                                                        rest_1189 &= !within_1190;
                                                                                        match value {
                                                                                            0x1 => {
                                                                                            }
                                                                                            0x2 => {
                                                                                            }
                                                                                            0xb => {
                                                                                                self.state.put(within_1190, &Planes::<8>::number(0xb1), changed);
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
        let within_1191 = value_367 & within;
        let within_1192 = within & !within_1191;
        if within_1191 != 0 {
            let within_1193 = value_64 & within_1191;
            let within_1194 = within_1191 & !within_1193;
            if within_1193 != 0 {
                let within_1195 = holds_9_53 & within_1193;
                let within_1196 = within_1193 & !within_1195;
                if within_1195 != 0 {
                    let within_1197 = in_validate_36 & within_1195;
                    if within_1197 != 0 {
                        let within_1199 = value_226 & within_1197;
                        if within_1199 != 0 {
                            let within_1201 = value_229 & within_1199;
                            if within_1201 != 0 {
                                let within_1203 = value_230 & within_1201;
                                if within_1203 != 0 {
                                    let within_1205 = value_250 & within_1203;
                                    if within_1205 != 0 {
                                        let within_1207 = value_358 & within_1205;
                                        if within_1207 != 0 {
                                            let within_1209 = failed_529 & within_1207;
                                            if within_1209 != 0 {
                                                let within_1211 = !failed_530 & within_1209;
                                                if within_1211 != 0 {
                                                    let got_asked_1213 = old_bank & got_valid_240 | !old_bank & got_valid_238;
                                                    let within_1214 = got_asked_1213 & within_1211;
                                                    if within_1214 != 0 {
                                                        let within_1216 = (leg_writes_46 | leg_programs_47) & within_1214;
                                                        let within_1217 = within_1214 & !within_1216;
                                                        if within_1217 != 0 {
                                                            let within_1218 = for_command_44 & within_1217;
                                                            if within_1218 != 0 {
                                                                let within_1220 = asked_lock_76 & within_1218;
                                                                let within_1221 = within_1218 & !within_1220;
                                                                if within_1221 != 0 {
                                                                    let within_1222 = !old_command.is_number(0x6) & within_1221;
                                                                    if within_1222 != 0 {
                                                                        let within_1224 = old_command.is_number(0x7) & within_1222;
                                                                        let within_1225 = within_1222 & !within_1224;
                                                                        if within_1225 != 0 {
                                                                            self.issued.put(within_1225, &selected_bit_56.xor(&selected_bit_56.or(&wide_bits_57)).part::<4>(0), changed);
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
                if within_1196 != 0 {
                    self.issued.put(within_1196, &target_bit_55.or(&wide_bits_57).part::<4>(0), changed);
                }
            }
            if within_1194 != 0 {
                let value_1226 = choose(value_513, within_1194, || {
                    let value_1227 = for_recovery_43 & old_lock_pending | !for_recovery_43 & (old_lock_pending & !self.again);
                    value_1227
                }, || {
                    old_lock_pending
                });
                let within_1228 = in_validate_36 & within_1194;
                if within_1228 != 0 {
                    let within_1230 = value_226 & within_1228;
                    if within_1230 != 0 {
                        let within_1232 = value_229 & within_1230;
                        if within_1232 != 0 {
                            let within_1234 = value_230 & within_1232;
                            if within_1234 != 0 {
                                let within_1236 = value_250 & within_1234;
                                if within_1236 != 0 {
                                    let within_1238 = value_358 & within_1236;
                                    if within_1238 != 0 {
                                        let within_1240 = failed_529 & within_1238;
                                        if within_1240 != 0 {
                                            let within_1242 = !failed_530 & within_1240;
                                            if within_1242 != 0 {
                                                let got_asked_1244 = old_bank & got_valid_240 | !old_bank & got_valid_238;
                                                let within_1245 = got_asked_1244 & within_1242;
                                                if within_1245 != 0 {
                                                    let within_1247 = (leg_writes_46 | leg_programs_47) & within_1245;
                                                    let within_1248 = within_1245 & !within_1247;
                                                    if within_1248 != 0 {
                                                        let within_1249 = for_command_44 & within_1248;
                                                        if within_1249 != 0 {
                                                            let within_1251 = asked_lock_76 & within_1249;
                                                            let within_1252 = within_1249 & !within_1251;
                                                            if within_1252 != 0 {
                                                                let within_1253 = !old_command.is_number(0x6) & within_1252;
                                                                if within_1253 != 0 {
                                                                    let within_1255 = old_command.is_number(0x7) & within_1253;
                                                                    let within_1256 = within_1253 & !within_1255;
                                                                    if within_1256 != 0 {
                                                                        self.issued.put(within_1256, &selected_bit_56.xor(&selected_bit_56.or(&wide_bits_57)).part::<4>(0), changed);
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
                let within_1257 = value_51 & within_1194;
                let within_1258 = within_1194 & !within_1257;
                if within_1258 != 0 {
                    self.lock_reason.put(within_1258, &old_flags.part::<8>(16), changed);
                }
                put_bit(within_1194, (self.device_locked | set_locked_52), &mut self.device_locked, changed);
                put_bit(within_1194, (value_51 & (value_1226 & !value_363)), &mut self.lock_pending, changed);
            }
        }
        if within_1192 != 0 {
            let within_1259 = value_363 & within_1192;
            let within_1260 = within_1192 & !within_1259;
            if within_1259 != 0 {
                let within_1261 = for_command_44 & within_1259;
                if within_1261 != 0 {
                    let within_1263 = asked_lock_76 & within_1261;
                    let within_1264 = within_1261 & !within_1263;
                    if within_1264 != 0 {
                        let within_1265 = !old_command.is_number(0x6) & within_1264;
                        if within_1265 != 0 {
                            let within_1267 = old_command.is_number(0x7) & within_1265;
                            let within_1268 = within_1265 & !within_1267;
                            if within_1268 != 0 {
                                self.issued.put(within_1268, &selected_bit_56.xor(&selected_bit_56.or(&wide_bits_57)).part::<4>(0), changed);
                            }
                        }
                    }
                }
                put_bit(within_1259, (old_lock_pending & value_64), &mut self.lock_pending, changed);
            }
            if within_1260 != 0 {
                let within_1269 = value_513 & within_1260;
                if within_1269 != 0 {
                    let within_1271 = for_recovery_43 & within_1269;
                    let within_1272 = within_1269 & !within_1271;
                    if within_1272 != 0 {
                        let within_1273 = self.again & within_1272;
                        if within_1273 != 0 {
                            put_bit(within_1273, (old_lock_pending & value_64), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1275 = value_234 & within;
        let within_1276 = within & !within_1275;
        if within_1275 != 0 {
            let value_1277 = choose(in_prune_37, within_1275, || {
                !self.slot
            }, || {
                let value_1278 = value_204 & scan_slot_68 | !value_204 & self.slot;
                value_1278
            });
            let value_1279 = choose(value_1277, within_1275, || {
                let value_1280 = Planes::either((in_body_34 | (in_verify_35 | (in_fetch_30 | (in_scan_26 | in_compare_28)))), &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1280.or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40))
            }, || {
                let value_1281 = Planes::either((in_body_34 | (in_verify_35 | (in_fetch_30 | (in_scan_26 | in_compare_28)))), &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1281.or(&old_target.extended::<10>().up_by(7))
            });
            let within_1282 = value_213 & within_1275;
            if within_1282 != 0 {
                let mut value_1284: Words = Words::number(0x0);
                let subject_1285 = low_state_21;
                let mut rest_1286 = within_1282;
                while rest_1286 != 0 {
                    let (within_1287, value) = subject_1285.alike(rest_1286);
                    rest_1286 &= !within_1287;
                    value_1284.take(within_1287, &match value {
                        0xe => Words::number(0x5a3c96e1),
                        0xc => augend_9,
                        _ => Words::number(0xa5c3691e),
                    });
                }
                self.data.put(within_1282, &value_1284, changed);
            }
            self.handshake.put(within_1275, &Planes::<2>::number(0x1), changed);
            self.address.put(within_1275, &value_1279, changed);
        }
        if within_1276 != 0 {
            let within_1288 = value_212 & within_1276;
            if within_1288 != 0 {
                let within_1290 = (value_231 | value_232) & within_1288;
                let within_1291 = within_1288 & !within_1290;
                if within_1290 != 0 {
                    self.handshake.put(within_1290, &Planes::<2>::number(0x0), changed);
                }
                if within_1291 != 0 {
                    let subject_1292 = self.handshake;
                    let mut rest_1293 = within_1291;
                    while rest_1293 != 0 {
                        let (within_1294, value) = subject_1292.alike(rest_1293);
                        rest_1293 &= !within_1294;
                        match value {
                            0x0 => {
                            }
                            0x1 => {
                                self.handshake.put(within_1294, &Planes::<2>::number(0x2), changed);
                            }
                            0x2 => {
                                self.handshake.put(within_1294, &Planes::<2>::number(0x3), changed);
                            }
                            _ => {
                            }
                        }
                    }
                }
            }
        }
        let within_1295 = value_323 & within;
        let within_1296 = within & !within_1295;
        if within_1295 != 0 {
            self.augend_at.put(within_1295, &Planes::<4>::number(0x2), changed);
            self.crc.put_number(within_1295, 0xffffffff, changed);
        }
        if within_1296 != 0 {
            let value_1297 = (in_apply_32 & !self.index.is_number(0x0));
            let value_1298 = value_233 & (value_73 | value_1297) | !value_233 & value_1297;
            let mut value_1299: Mask = 0;
            let subject_1300 = low_state_21;
            let mut rest_1301 = within_1296;
            while rest_1301 != 0 {
                let (within_1302, value) = subject_1300.alike(rest_1301);
                rest_1301 &= !within_1302;
                value_1299.take(within_1302, &match value {
                    0x6 => {
                        let value_1303 = choose(value_233, within_1302, || {
                            let mut value_1304: Mask = 0;
                            let subject_1305 = low_state_21;
                            let mut rest_1306 = within_1302;
                            while rest_1306 != 0 {
                                let (within_1307, value) = subject_1305.alike(rest_1306);
                                rest_1306 &= !within_1307;
                                value_1304.take(within_1307, &match value {
                                    0x4 => {
                                        let value_1308 = in_fetch_30 & value_1298 | !in_fetch_30 & value_1297;
                                        (value_1308 | (value_73 & value_233))
                                    }
                                    0x8 => value_1298,
                                    _ => value_1297,
                                });
                            }
                            (value_73 | value_1304)
                        }, || {
                            let mut value_1309: Mask = 0;
                            let subject_1310 = low_state_21;
                            let mut rest_1311 = within_1302;
                            while rest_1311 != 0 {
                                let (within_1312, value) = subject_1310.alike(rest_1311);
                                rest_1311 &= !within_1312;
                                value_1309.take(within_1312, &match value {
                                    0x4 => {
                                        let value_1313 = in_fetch_30 & value_1298 | !in_fetch_30 & value_1297;
                                        (value_1313 | (value_73 & value_233))
                                    }
                                    0x8 => value_1298,
                                    _ => value_1297,
                                });
                            }
                            value_1309
                        });
                        value_1303
                    }
                    0x4 => {
                        let value_1314 = in_fetch_30 & value_1298 | !in_fetch_30 & value_1297;
                        (value_1314 | (value_73 & value_233))
                    }
                    0x8 => value_1298,
                    _ => value_1297,
                });
            }
            let within_1315 = value_1299 & within_1296;
            let within_1316 = within_1296 & !within_1315;
            if within_1315 != 0 {
                self.crc.put(within_1315, &value_527, changed);
            }
            if within_1316 != 0 {
                let within_1317 = value_345 & within_1316;
                let within_1318 = within_1316 & !within_1317;
                if within_1317 != 0 {
                    self.crc.put_number(within_1317, 0xffffffff, changed);
                }
                if within_1318 != 0 {
                    let within_1319 = value_336 & within_1318;
                    let within_1320 = within_1318 & !within_1319;
                    if within_1319 != 0 {
                        self.crc.put_number(within_1319, 0xffffffff, changed);
                    }
                    if within_1320 != 0 {
                        let within_1321 = marks_328 & within_1320;
                        let within_1322 = within_1320 & !within_1321;
                        if within_1321 != 0 {
                            let within_1323 = last_scan_70 & within_1321;
                            if within_1323 != 0 {
                                self.crc.put_number(within_1323, 0xffffffff, changed);
                            }
                        }
                        if within_1322 != 0 {
                            let within_1325 = in_fetch_30 & within_1322;
                            if within_1325 != 0 {
                                let within_1327 = at_last_word_74 & within_1325;
                                if within_1327 != 0 {
                                    let within_1329 = value_226 & within_1327;
                                    if within_1329 != 0 {
                                        let within_1331 = value_229 & within_1329;
                                        if within_1331 != 0 {
                                            let within_1333 = value_230 & within_1331;
                                            if within_1333 != 0 {
                                                let within_1335 = loaded_307 & within_1333;
                                                if within_1335 != 0 {
                                                    let within_1337 = failed_529 & within_1335;
                                                    if within_1337 != 0 {
                                                        let within_1339 = failed_530 & within_1337;
                                                        let within_1340 = within_1337 & !within_1339;
                                                        if within_1340 != 0 {
                                                            let within_1341 = for_recovery_43 & within_1340;
                                                            if within_1341 != 0 {
                                                                self.crc.put_number(within_1341, 0xffffffff, changed);
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
            let within_1343 = value_489 & within_1296;
            let within_1344 = within_1296 & !within_1343;
            if within_1343 != 0 {
                let within_1345 = value_497 & within_1343;
                let within_1346 = within_1343 & !within_1345;
                if within_1345 != 0 {
                    let value_1347 = Planes::either(value_49, &Planes::<4>::number(0xb), &Planes::<4>::number(0x5));
                    self.augend_at.put(within_1345, &value_1347, changed);
                }
                if within_1346 != 0 {
                    let within_1348 = value_496 & within_1346;
                    let within_1349 = within_1346 & !within_1348;
                    if within_1348 != 0 {
                        let value_1350 = Planes::either(value_49, &Planes::<4>::number(0xa), &Planes::<4>::number(0x4));
                        self.augend_at.put(within_1348, &value_1350, changed);
                    }
                    if within_1349 != 0 {
                        let within_1351 = value_495 & within_1349;
                        let within_1352 = within_1349 & !within_1351;
                        if within_1351 != 0 {
                            self.augend_at.put(within_1351, &Planes::<4>::number(0x3), changed);
                        }
                        if within_1352 != 0 {
                            let within_1353 = value_494 & within_1352;
                            let within_1354 = within_1352 & !within_1353;
                            if within_1353 != 0 {
                                self.augend_at.put(within_1353, &Planes::<4>::number(0x2), changed);
                            }
                            if within_1354 != 0 {
                                let within_1355 = value_493 & within_1354;
                                let within_1356 = within_1354 & !within_1355;
                                if within_1355 != 0 {
                                    self.augend_at.put(within_1355, &Planes::<4>::number(0x3), changed);
                                }
                                if within_1356 != 0 {
                                    let within_1357 = value_492 & within_1356;
                                    let within_1358 = within_1356 & !within_1357;
                                    if within_1357 != 0 {
                                        self.augend_at.put(within_1357, &Planes::<4>::number(0x2), changed);
                                    }
                                    if within_1358 != 0 {
                                        let within_1359 = value_491 & within_1358;
                                        let within_1360 = within_1358 & !within_1359;
                                        if within_1359 != 0 {
                                            let value_1361 = Planes::either(value_49, &Planes::<4>::number(0xb), &Planes::<4>::number(0x7));
                                            self.augend_at.put(within_1359, &value_1361, changed);
                                        }
                                        if within_1360 != 0 {
                                            let within_1362 = value_490 & within_1360;
                                            if within_1362 != 0 {
                                                let value_1364 = Planes::either(value_49, &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                                                self.augend_at.put(within_1362, &value_1364, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if within_1344 != 0 {
                let within_1365 = in_apply_32 & within_1344;
                if within_1365 != 0 {
                    let within_1367 = value_73 & within_1365;
                    if within_1367 != 0 {
                        let value_1369 = Planes::either(value_8, &Planes::<4>::number(0x3), &Planes::<4>::number(0x2));
                        self.augend_at.put(within_1367, &value_1369, changed);
                    }
                }
            }
        }
        let within_1370 = value_377 & within;
        let within_1371 = within & !within_1370;
        if within_1370 != 0 {
            let value_1372 = choose(value_368, within_1370, || {
                copy_slot_373
            }, || {
                let value_1373 = choose(verified_354, within_1370, || {
                    let value_1374 = choose(value_357, within_1370, || {
                        (in_apply_32 & (copy_slot_61 & at_last_word_74))
                    }, || {
                        let value_1375 = choose(for_recovery_43, within_1370, || {
                            (in_apply_32 & (copy_slot_61 & at_last_word_74))
                        }, || {
                            let value_1376 = old_bank & (in_apply_32 & (copy_slot_61 & at_last_word_74)) | !old_bank & target_bit_55.and(&wide_slots_b_62).is_number(0x0);
                            value_1376
                        });
                        value_1375
                    });
                    value_1374
                }, || {
                    (in_apply_32 & (copy_slot_61 & at_last_word_74))
                });
                value_1373
            });
            put_bit(within_1370, value_378, &mut self.bank, changed);
            put_bit(within_1370, value_1372, &mut self.slot, changed);
        }
        if within_1371 != 0 {
            let within_1377 = value_265 & within_1371;
            let within_1378 = within_1371 & !within_1377;
            if within_1377 != 0 {
                let from_b_1379 = (old_failed_a & value_4);
                let value_1380 = Planes::either(from_b_1379, &value_436.and(&Planes::<8>::number(0x1).up(&value_269)), &value_421.and(&Planes::<8>::number(0x1).up(&value_269)));
                put_bit(within_1377, from_b_1379, &mut self.bank, changed);
                put_bit(within_1377, !value_1380.is_number(0x0), &mut self.slot, changed);
            }
            if within_1378 != 0 {
                let within_1381 = value_513 & within_1378;
                let within_1382 = within_1378 & !within_1381;
                if within_1381 != 0 {
                    let within_1383 = for_recovery_43 & within_1381;
                    let within_1384 = within_1381 & !within_1383;
                    if within_1383 != 0 {
                        let within_1385 = in_choose_27 & within_1383;
                        if within_1385 != 0 {
                            let within_1387 = old_found & within_1385;
                            if within_1387 != 0 {
                                let within_1389 = value_334 & within_1387;
                                if within_1389 != 0 {
                                    put_bit(within_1389, best_bank_71, &mut self.bank, changed);
                                    put_bit(within_1389, best_slot_72, &mut self.slot, changed);
                                }
                            }
                        }
                    }
                    if within_1384 != 0 {
                        let within_1391 = self.again & within_1384;
                        let within_1392 = within_1384 & !within_1391;
                        if within_1391 != 0 {
                            let within_1393 = in_choose_27 & within_1391;
                            if within_1393 != 0 {
                                let within_1395 = old_found & within_1393;
                                if within_1395 != 0 {
                                    let within_1397 = value_334 & within_1395;
                                    if within_1397 != 0 {
                                        put_bit(within_1397, best_bank_71, &mut self.bank, changed);
                                        put_bit(within_1397, best_slot_72, &mut self.slot, changed);
                                    }
                                }
                            }
                        }
                        if within_1392 != 0 {
                            let value_1399 = old_bank & !copy_slot_61 | !old_bank & !target_bit_55.and(&wide_slots_b_62).is_number(0x0);
                            put_bit(within_1392, value_5, &mut self.bank, changed);
                            put_bit(within_1392, value_1399, &mut self.slot, changed);
                        }
                    }
                }
                if within_1382 != 0 {
                    let within_1400 = in_choose_27 & within_1382;
                    if within_1400 != 0 {
                        let within_1402 = old_found & within_1400;
                        if within_1402 != 0 {
                            let within_1404 = value_334 & within_1402;
                            if within_1404 != 0 {
                                put_bit(within_1404, best_bank_71, &mut self.bank, changed);
                                put_bit(within_1404, best_slot_72, &mut self.slot, changed);
                            }
                        }
                    }
                }
            }
        }
        let within_1406 = ((value_64 & value_342) | ((value_250 & (self.again & value_64)) & value_513)) & within;
        let within_1407 = within & !within_1406;
        if within_1406 != 0 {
            let value_1408 = choose(value_310, within_1406, || {
                let mut value_1409: Mask = 0;
                let subject_1410 = old_job;
                let mut rest_1411 = within_1406;
                while rest_1411 != 0 {
                    let (within_1412, value) = subject_1410.alike(rest_1411);
                    rest_1411 &= !within_1412;
                    value_1409.take(within_1412, &match value {
                        0x0 => self.selected,
                        0x3 => self.selected,
                        _ => {
                            let value_1413 = value_311 & self.selected | !value_311 & (self.selected | for_command_44);
                            value_1413
                        }
                    });
                }
                value_1409
            }, || {
                self.selected
            });
            put_bit(within_1406, (value_1408 & !here_66), &mut self.selected, changed);
            self.unusable.put(within_1406, &target_bit_55.or(&wide_bits_59).part::<4>(0), changed);
        }
        if within_1407 != 0 {
            let within_1414 = in_fetch_30 & within_1407;
            if within_1414 != 0 {
                let within_1416 = at_last_word_74 & within_1414;
                if within_1416 != 0 {
                    let within_1418 = value_226 & within_1416;
                    if within_1418 != 0 {
                        let within_1420 = value_229 & within_1418;
                        if within_1420 != 0 {
                            let within_1422 = value_230 & within_1420;
                            if within_1422 != 0 {
                                let within_1424 = loaded_307 & within_1422;
                                if within_1424 != 0 {
                                    let within_1426 = failed_529 & within_1424;
                                    if within_1426 != 0 {
                                        let within_1428 = failed_530 & within_1426;
                                        let within_1429 = within_1426 & !within_1428;
                                        if within_1429 != 0 {
                                            let subject_1430 = old_job;
                                            let mut rest_1431 = within_1429;
                                            while rest_1431 != 0 {
                                                let (within_1432, value) = subject_1430.alike(rest_1431);
                                                rest_1431 &= !within_1432;
                                                match value {
                                                    0x0 => {
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        let within_1433 = value_311 & within_1432;
                                                        let within_1434 = within_1432 & !within_1433;
                                                        if within_1434 != 0 {
                                                            put_bit(within_1434, (self.selected | for_command_44), &mut self.selected, changed);
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
        let within_1435 = (in_load_29 | in_check_31) & within;
        if within_1435 != 0 {
            let mut value_1437: Planes<4> = Planes::<4>::number(0x0);
            let subject_1438 = old_job;
            let mut rest_1439 = within_1435;
            while rest_1439 != 0 {
                let (within_1440, value) = subject_1438.alike(rest_1439);
                rest_1439 &= !within_1440;
                value_1437.take(within_1440, &match value {
                    0x4 => Planes::<4>::number(0xd),
                    0x3 => Planes::<4>::number(0xe),
                    _ => {
                        let value_1441 = choose((old_info.bit(17) & asked_lock_76), within_1440, || {
                            Planes::<4>::number(0xd)
                        }, || {
                            let value_1442 = Planes::either(Planes::<4>::number(0xc).below(&old_command), &Planes::<4>::number(0x0), &old_command);
                            value_1442
                        });
                        value_1441
                    }
                });
            }
            self.action.put(within_1435, &value_1437, changed);
        }
        let within_1443 = value_363 & within;
        let within_1444 = within & !within_1443;
        if within_1443 != 0 {
            let value_1445 = for_command_44 & (self.printed_pending & !value_382) | !for_command_44 & self.printed_pending;
            put_bit(within_1443, (!for_printed_45 & value_1445), &mut self.printed_pending, changed);
        }
        if within_1444 != 0 {
            let value_1446 = (self.printed_pending & value_255);
            let within_1447 = value_513 & within_1444;
            let within_1448 = within_1444 & !within_1447;
            if within_1447 != 0 {
                let within_1449 = for_recovery_43 & within_1447;
                let within_1450 = within_1447 & !within_1449;
                if within_1449 != 0 {
                    let within_1451 = value_146 & within_1449;
                    let within_1452 = within_1449 & !within_1451;
                    if within_1451 != 0 {
                        put_bit(within_1451, (self.printed_pending & !value_194), &mut self.printed_pending, changed);
                    }
                    if within_1452 != 0 {
                        let within_1453 = in_idle_23 & within_1452;
                        if within_1453 != 0 {
                            let within_1455 = old_lock_pending & within_1453;
                            let within_1456 = within_1453 & !within_1455;
                            if within_1456 != 0 {
                                put_bit(within_1456, value_1446, &mut self.printed_pending, changed);
                            }
                        }
                    }
                }
                if within_1450 != 0 {
                    let within_1457 = self.again & within_1450;
                    let within_1458 = within_1450 & !within_1457;
                    if within_1457 != 0 {
                        let value_1459 = choose(value_146, within_1457, || {
                            let value_1460 = choose(value_195, within_1457, || {
                                let value_1461 = choose(in_idle_23, within_1457, || {
                                    let value_1462 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1446;
                                    value_1462
                                }, || {
                                    self.printed_pending
                                });
                                (for_command_44 & value_1461)
                            }, || {
                                let value_1463 = choose(in_idle_23, within_1457, || {
                                    let value_1464 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1446;
                                    value_1464
                                }, || {
                                    self.printed_pending
                                });
                                value_1463
                            });
                            value_1460
                        }, || {
                            let value_1465 = choose(in_idle_23, within_1457, || {
                                let value_1466 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1446;
                                value_1466
                            }, || {
                                self.printed_pending
                            });
                            value_1465
                        });
                        put_bit(within_1457, (value_1459 & !for_printed_45), &mut self.printed_pending, changed);
                    }
                    if within_1458 != 0 {
                        let within_1467 = value_146 & within_1458;
                        let within_1468 = within_1458 & !within_1467;
                        if within_1467 != 0 {
                            let within_1469 = value_194 & within_1467;
                            if within_1469 != 0 {
                                put_bit(within_1469, (self.printed_pending & for_command_44), &mut self.printed_pending, changed);
                            }
                        }
                        if within_1468 != 0 {
                            let within_1471 = in_idle_23 & within_1468;
                            if within_1471 != 0 {
                                let within_1473 = old_lock_pending & within_1471;
                                let within_1474 = within_1471 & !within_1473;
                                if within_1474 != 0 {
                                    put_bit(within_1474, value_1446, &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            if within_1448 != 0 {
                let within_1475 = value_146 & within_1448;
                let within_1476 = within_1448 & !within_1475;
                if within_1475 != 0 {
                    let within_1477 = value_194 & within_1475;
                    if within_1477 != 0 {
                        put_bit(within_1477, (self.printed_pending & for_command_44), &mut self.printed_pending, changed);
                    }
                }
                if within_1476 != 0 {
                    let within_1479 = in_idle_23 & within_1476;
                    if within_1479 != 0 {
                        let within_1481 = old_lock_pending & within_1479;
                        let within_1482 = within_1479 & !within_1481;
                        if within_1482 != 0 {
                            put_bit(within_1482, value_1446, &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1483 = value_384 & within;
        if within_1483 != 0 {
            let value_1485 = choose(value_363, within_1483, || {
                let value_1486 = choose(for_command_44, within_1483, || {
                    let value_1487 = choose(value_382, within_1483, || {
                        let value_1488 = Planes::either(value_383, &old_target, &old_selected_set);
                        value_1488
                    }, || {
                        old_selected_set
                    });
                    value_1487
                }, || {
                    old_selected_set
                });
                value_1486
            }, || {
                old_selected_set
            });
            self.permit_set.put(within_1483, &value_1485, changed);
        }
        let within_1489 = value_474 & within;
        if within_1489 != 0 {
            put_bit(within_1489, (old_ready | device_record_65), &mut self.ready, changed);
        }
        let within_1491 = value_489 & within;
        let within_1492 = within & !within_1491;
        if within_1491 != 0 {
            let within_1493 = value_497 & within_1491;
            let within_1494 = within_1491 & !within_1493;
            if within_1493 != 0 {
                self.rival_at.put(within_1493, &Planes::<5>::number(0x3), changed);
            }
            if within_1494 != 0 {
                let within_1495 = value_496 & within_1494;
                let within_1496 = within_1494 & !within_1495;
                if within_1495 != 0 {
                    self.rival_at.put(within_1495, &Planes::<5>::number(0x2), changed);
                }
                if within_1496 != 0 {
                    let within_1497 = value_495 & within_1496;
                    let within_1498 = within_1496 & !within_1497;
                    if within_1497 != 0 {
                        self.rival_at.put(within_1497, &Planes::<5>::number(0x7), changed);
                    }
                    if within_1498 != 0 {
                        let within_1499 = value_494 & within_1498;
                        let within_1500 = within_1498 & !within_1499;
                        if within_1499 != 0 {
                            self.rival_at.put(within_1499, &Planes::<5>::number(0x6), changed);
                        }
                        if within_1500 != 0 {
                            let within_1501 = value_493 & within_1500;
                            let within_1502 = within_1500 & !within_1501;
                            if within_1501 != 0 {
                                self.rival_at.put(within_1501, &Planes::<5>::number(0xb), changed);
                            }
                            if within_1502 != 0 {
                                let within_1503 = value_492 & within_1502;
                                let within_1504 = within_1502 & !within_1503;
                                if within_1503 != 0 {
                                    self.rival_at.put(within_1503, &Planes::<5>::number(0xa), changed);
                                }
                                if within_1504 != 0 {
                                    let within_1505 = value_491 & within_1504;
                                    let within_1506 = within_1504 & !within_1505;
                                    if within_1505 != 0 {
                                        self.rival_at.put(within_1505, &Planes::<5>::number(0xf), changed);
                                    }
                                    if within_1506 != 0 {
                                        let within_1507 = value_490 & within_1506;
                                        if within_1507 != 0 {
                                            self.rival_at.put(within_1507, &Planes::<5>::number(0xc), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if within_1492 != 0 {
            let within_1509 = in_apply_32 & within_1492;
            if within_1509 != 0 {
                self.rival_at.put(within_1509, &self.index, changed);
            }
        }
        let within_1511 = value_499 & within;
        let within_1512 = within & !within_1511;
        if within_1511 != 0 {
            self.index.put(within_1511, &Planes::<5>::number(0x0), changed);
        }
        if within_1512 != 0 {
            let within_1513 = value_323 & within_1512;
            let within_1514 = within_1512 & !within_1513;
            if within_1513 != 0 {
                self.index.put(within_1513, &Planes::<5>::number(0x0), changed);
            }
            if within_1514 != 0 {
                let within_1515 = value_318 & within_1514;
                let within_1516 = within_1514 & !within_1515;
                if within_1515 != 0 {
                    self.index.put(within_1515, &Planes::<5>::number(0x0), changed);
                }
                if within_1516 != 0 {
                    let within_1517 = value_381 & within_1516;
                    let within_1518 = within_1516 & !within_1517;
                    if within_1517 != 0 {
                        let value_1519 = Planes::either(value_73, &step_139, &Planes::<5>::number(0x0));
                        self.index.put(within_1517, &value_1519, changed);
                    }
                    if within_1518 != 0 {
                        let within_1520 = value_345 & within_1518;
                        let within_1521 = within_1518 & !within_1520;
                        if within_1520 != 0 {
                            self.index.put(within_1520, &Planes::<5>::number(0x0), changed);
                        }
                        if within_1521 != 0 {
                            let within_1522 = in_compare_28 & within_1521;
                            let within_1523 = within_1521 & !within_1522;
                            if within_1522 != 0 {
                                let within_1524 = value_199 & within_1522;
                                if within_1524 != 0 {
                                    let within_1526 = scan_compares_201 & within_1524;
                                    if within_1526 != 0 {
                                        let within_1528 = value_226 & within_1526;
                                        if within_1528 != 0 {
                                            let within_1530 = value_229 & within_1528;
                                            if within_1530 != 0 {
                                                let within_1532 = value_230 & within_1530;
                                                if within_1532 != 0 {
                                                    let within_1534 = failed_532 & within_1532;
                                                    if within_1534 != 0 {
                                                        let within_1536 = failed_533 & within_1534;
                                                        let within_1537 = within_1534 & !within_1536;
                                                        if within_1537 != 0 {
                                                            let within_1538 = value_73 & within_1537;
                                                            if within_1538 != 0 {
                                                                self.index.put(within_1538, &step_139, changed);
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            if within_1523 != 0 {
                                let value_1540 = choose(in_choose_27, within_1523, || {
                                    let value_1541 = value_203 & scan_bank_67 | !value_203 & old_bank;
                                    let value_1542 = value_1541 & pins.b_busy_i | !value_1541 & pins.a_busy_i;
                                    let failed_1543 = value_1541 & pins.b_error_i | !value_1541 & pins.a_error_i;
                                    let got_asked_1544 = value_1541 & got_valid_240 | !value_1541 & got_valid_238;
                                    (value_335 | (in_load_29 & (((at_marker_38 | (in_body_34 | (value_210 | (value_203 & asks_206)))) & (value_230 & (value_229 & (value_226 & (!value_1542 & !failed_1543))))) & got_asked_1544)))
                                }, || {
                                    let value_1545 = value_203 & scan_bank_67 | !value_203 & old_bank;
                                    let value_1546 = value_1545 & pins.b_busy_i | !value_1545 & pins.a_busy_i;
                                    let failed_1547 = value_1545 & pins.b_error_i | !value_1545 & pins.a_error_i;
                                    let got_asked_1548 = value_1545 & got_valid_240 | !value_1545 & got_valid_238;
                                    (in_load_29 & (((at_marker_38 | (in_body_34 | (value_210 | (value_203 & asks_206)))) & (value_230 & (value_229 & (value_226 & (!value_1546 & !failed_1547))))) & got_asked_1548))
                                });
                                let within_1549 = value_1540 & within_1523;
                                let within_1550 = within_1523 & !within_1549;
                                if within_1549 != 0 {
                                    self.index.put(within_1549, &Planes::<5>::number(0x0), changed);
                                }
                                if within_1550 != 0 {
                                    let within_1551 = in_scan_26 & within_1550;
                                    let within_1552 = within_1550 & !within_1551;
                                    if within_1551 != 0 {
                                        let within_1553 = value_73 & within_1551;
                                        if within_1553 != 0 {
                                            let within_1555 = asks_205 & within_1553;
                                            if within_1555 != 0 {
                                                let within_1557 = value_226 & within_1555;
                                                if within_1557 != 0 {
                                                    let within_1559 = value_229 & within_1557;
                                                    if within_1559 != 0 {
                                                        let within_1561 = value_230 & within_1559;
                                                        if within_1561 != 0 {
                                                            let within_1563 = failed_532 & within_1561;
                                                            if within_1563 != 0 {
                                                                let within_1565 = failed_533 & within_1563;
                                                                let within_1566 = within_1563 & !within_1565;
                                                                if within_1566 != 0 {
                                                                    self.index.put(within_1566, &step_139, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    if within_1552 != 0 {
                                        let value_1567 = in_markers_25 & scan_bank_67 | !in_markers_25 & old_bank;
                                        let value_1568 = value_1567 & pins.b_busy_i | !value_1567 & pins.a_busy_i;
                                        let failed_1569 = value_1567 & pins.b_error_i | !value_1567 & pins.a_error_i;
                                        let value_1570 = ((at_marker_38 | (in_body_34 | (value_210 | (in_markers_25 & asks_534)))) & (value_230 & (value_229 & (value_226 & (!value_1568 & !failed_1569)))));
                                        let within_1571 = (in_markers_25 & (scan_silent_197 | value_1570)) & within_1552;
                                        let within_1572 = within_1552 & !within_1571;
                                        if within_1571 != 0 {
                                            let within_1573 = last_scan_70 & within_1571;
                                            if within_1573 != 0 {
                                                self.index.put(within_1573, &Planes::<5>::number(0x0), changed);
                                            }
                                        }
                                        if within_1572 != 0 {
                                            let within_1575 = (in_fetch_30 & (value_308 & value_1570)) & within_1572;
                                            let within_1576 = within_1572 & !within_1575;
                                            if within_1575 != 0 {
                                                let within_1577 = for_recovery_43 & within_1575;
                                                if within_1577 != 0 {
                                                    self.index.put(within_1577, &Planes::<5>::number(0x0), changed);
                                                }
                                            }
                                            if within_1576 != 0 {
                                                let subject_1579 = low_state_21;
                                                let mut rest_1580 = within_1576;
                                                while rest_1580 != 0 {
                                                    let (within_1581, value) = subject_1579.alike(rest_1580);
                                                    rest_1580 &= !within_1581;
                                                    match value {
                                                        0x8 => {
                                                            let within_1582 = value_226 & within_1581;
                                                            if within_1582 != 0 {
                                                                let within_1584 = value_229 & within_1582;
                                                                if within_1584 != 0 {
                                                                    let within_1586 = value_230 & within_1584;
                                                                    if within_1586 != 0 {
                                                                        let within_1588 = failed_529 & within_1586;
                                                                        if within_1588 != 0 {
                                                                            let within_1590 = failed_530 & within_1588;
                                                                            let within_1591 = within_1588 & !within_1590;
                                                                            if within_1591 != 0 {
                                                                                let within_1592 = value_73 & within_1591;
                                                                                if within_1592 != 0 {
                                                                                    self.index.put(within_1592, &step_139, changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        0x9 => {
                                                            let within_1594 = looks_ahead_137 & within_1581;
                                                            if within_1594 != 0 {
                                                                self.index.put(within_1594, &step_139, changed);
                                                            }
                                                        }
                                                        0xa => {
                                                            let within_1596 = value_73 & within_1581;
                                                            if within_1596 != 0 {
                                                                self.index.put(within_1596, &step_139, changed);
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
        let within_1598 = value_519 & within;
        let within_1599 = within & !within_1598;
        if within_1598 != 0 {
            let value_1600 = choose(value_146, within_1598, || {
                let value_1601 = choose(value_195, within_1598, || {
                    let value_1602 = choose(for_command_44, within_1598, || {
                        let answer_code_1603 = choose(value_195, within_1598, || {
                            let value_1604 = choose(value_146, within_1598, || {
                                let value_1605 = choose(value_193, within_1598, || {
                                    Planes::<8>::number(0x19)
                                }, || {
                                    let value_1606 = choose(value_191, within_1598, || {
                                        Planes::<8>::number(0x17)
                                    }, || {
                                        let value_1607 = choose(value_189, within_1598, || {
                                            Planes::<8>::number(0x16)
                                        }, || {
                                            let value_1608 = choose(value_187, within_1598, || {
                                                Planes::<8>::number(0x15)
                                            }, || {
                                                let value_1609 = choose(value_185, within_1598, || {
                                                    Planes::<8>::number(0x14)
                                                }, || {
                                                    let value_1610 = choose(value_183, within_1598, || {
                                                        Planes::<8>::number(0x13)
                                                    }, || {
                                                        let value_1611 = choose(value_181, within_1598, || {
                                                            Planes::<8>::number(0x12)
                                                        }, || {
                                                            let value_1612 = choose(value_179, within_1598, || {
                                                                Planes::<8>::number(0x11)
                                                            }, || {
                                                                let value_1613 = choose(value_177, within_1598, || {
                                                                    Planes::<8>::number(0x10)
                                                                }, || {
                                                                    let value_1614 = choose(value_175, within_1598, || {
                                                                        Planes::<8>::number(0xf)
                                                                    }, || {
                                                                        let value_1615 = choose(value_173, within_1598, || {
                                                                            Planes::<8>::number(0xe)
                                                                        }, || {
                                                                            let value_1616 = choose(value_171, within_1598, || {
                                                                                Planes::<8>::number(0xd)
                                                                            }, || {
                                                                                let value_1617 = choose(value_169, within_1598, || {
                                                                                    Planes::<8>::number(0xc)
                                                                                }, || {
                                                                                    let value_1618 = choose(value_167, within_1598, || {
                                                                                        Planes::<8>::number(0xb)
                                                                                    }, || {
                                                                                        let value_1619 = choose(value_165, within_1598, || {
                                                                                            Planes::<8>::number(0xa)
                                                                                        }, || {
                                                                                            let value_1620 = choose(value_163, within_1598, || {
                                                                                                Planes::<8>::number(0x9)
                                                                                            }, || {
                                                                                                let value_1621 = choose(value_161, within_1598, || {
                                                                                                    Planes::<8>::number(0x8)
                                                                                                }, || {
                                                                                                    let value_1622 = choose(value_159, within_1598, || {
                                                                                                        Planes::<8>::number(0x7)
                                                                                                    }, || {
                                                                                                        let value_1623 = choose(value_156, within_1598, || {
                                                                                                            Planes::<8>::number(0x6)
                                                                                                        }, || {
                                                                                                            let value_1624 = choose(value_154, within_1598, || {
                                                                                                                Planes::<8>::number(0x5)
                                                                                                            }, || {
                                                                                                                let value_1625 = choose(value_152, within_1598, || {
                                                                                                                    Planes::<8>::number(0x4)
                                                                                                                }, || {
                                                                                                                    let value_1626 = choose(value_150, within_1598, || {
                                                                                                                        Planes::<8>::number(0x3)
                                                                                                                    }, || {
                                                                                                                        let value_1627 = Planes::either(value_147, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                                        value_1627
                                                                                                                    });
                                                                                                                    value_1626
                                                                                                                });
                                                                                                                value_1625
                                                                                                            });
                                                                                                            value_1624
                                                                                                        });
                                                                                                        value_1623
                                                                                                    });
                                                                                                    value_1622
                                                                                                });
                                                                                                value_1621
                                                                                            });
                                                                                            value_1620
                                                                                        });
                                                                                        value_1619
                                                                                    });
                                                                                    value_1618
                                                                                });
                                                                                value_1617
                                                                            });
                                                                            value_1616
                                                                        });
                                                                        value_1615
                                                                    });
                                                                    value_1614
                                                                });
                                                                value_1613
                                                            });
                                                            value_1612
                                                        });
                                                        value_1611
                                                    });
                                                    value_1610
                                                });
                                                value_1609
                                            });
                                            value_1608
                                        });
                                        value_1607
                                    });
                                    value_1606
                                });
                                value_1605
                            }, || {
                                Planes::<8>::number(0x1)
                            });
                            value_1604
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        answer_code_1603
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_1602
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_1601
            }, || {
                Planes::<8>::number(0x0)
            });
            let value_1628 = choose(value_310, within_1598, || {
                let mut value_1629: Planes<8> = Planes::<8>::number(0x0);
                let subject_1630 = old_job;
                let mut rest_1631 = within_1598;
                while rest_1631 != 0 {
                    let (within_1632, value) = subject_1630.alike(rest_1631);
                    rest_1631 &= !within_1632;
                    value_1629.take(within_1632, &match value {
                        0x0 => value_1600,
                        0x3 => value_1600,
                        _ => {
                            let value_1633 = choose(value_311, within_1632, || {
                                value_1600
                            }, || {
                                let value_1634 = Planes::either(for_command_44, &Planes::<8>::number(0x0), &value_1600);
                                value_1634
                            });
                            value_1633
                        }
                    });
                }
                value_1629
            }, || {
                value_1600
            });
            let value_1635 = choose(value_363, within_1598, || {
                let value_1636 = choose(for_command_44, within_1598, || {
                    let answer_code_1637 = choose(verified_354, within_1598, || {
                        let value_1638 = choose(value_357, within_1598, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_1639 = choose(for_recovery_43, within_1598, || {
                                Planes::<8>::number(0x0)
                            }, || {
                                let value_1640 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                value_1640
                            });
                            value_1639
                        });
                        value_1638
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    answer_code_1637
                }, || {
                    let value_1641 = choose(value_513, within_1598, || {
                        let value_1642 = choose(for_recovery_43, within_1598, || {
                            value_1628
                        }, || {
                            let value_1643 = choose(self.again, within_1598, || {
                                let value_1644 = Planes::either(for_command_44, &Planes::<8>::number(0x5), &value_1628);
                                value_1644
                            }, || {
                                value_1628
                            });
                            value_1643
                        });
                        value_1642
                    }, || {
                        value_1628
                    });
                    value_1641
                });
                value_1636
            }, || {
                let value_1645 = choose(value_513, within_1598, || {
                    let value_1646 = choose(for_recovery_43, within_1598, || {
                        value_1628
                    }, || {
                        let value_1647 = choose(self.again, within_1598, || {
                            let value_1648 = Planes::either(for_command_44, &Planes::<8>::number(0x5), &value_1628);
                            value_1648
                        }, || {
                            value_1628
                        });
                        value_1647
                    });
                    value_1646
                }, || {
                    value_1628
                });
                value_1645
            });
            self.result.put(within_1598, &value_1635, changed);
        }
        if within_1599 != 0 {
            let within_1649 = pins.penable_i & within_1599;
            if within_1649 != 0 {
                let within_1651 = pins.pwrite_i & within_1649;
                if within_1651 != 0 {
                    let within_1653 = self.pready & within_1651;
                    if within_1653 != 0 {
                        let within_1655 = self.pslverr & within_1653;
                        let within_1656 = within_1653 & !within_1655;
                        if within_1656 != 0 {
                            let within_1657 = to_command_92 & within_1656;
                            if within_1657 != 0 {
                                self.result.put(within_1657, &Planes::<8>::number(0xff), changed);
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, ((value_377 | value_475) & !value_516), &mut self.window, changed);
        put_bit(within, (value_234 & (ask_reads_215 & value_237)), &mut self.a_read, changed);
        put_bit(within, (value_234 & (write_pulse_235 & value_237)), &mut self.a_write, changed);
        put_bit(within, (value_234 & (program_pulse_236 & value_237)), &mut self.a_program, changed);
        put_bit(within, (value_234 & (value_209 & ask_reads_215)), &mut self.b_read, changed);
        put_bit(within, (value_234 & (value_209 & write_pulse_235)), &mut self.b_write, changed);
        put_bit(within, (value_234 & (value_209 & program_pulse_236)), &mut self.b_program, changed);
        put_bit(within, value_105, &mut self.pready, changed);
        put_bit(within, (setup_88 & ((pins.pwrite_i & !(to_irq_clear_101 | (!self.busy & ((to_licence_99 | (to_info_97 | (to_date_key_96 | (to_set_93 | (to_value_lo_94 | to_value_hi_95))))) | (old_ready & (to_command_92 | to_peer_check_100)))))) | (value_103 & !(pins.paddr_i.is_number(0x0) | (pins.paddr_i.is_number(0x4) | (to_command_92 | (pins.paddr_i.is_number(0xc) | (to_set_93 | (to_value_lo_94 | (to_value_hi_95 | (to_date_key_96 | (to_info_97 | (to_licence_99 | !((!value_91 & !to_peer_check_100) & value_102)))))))))))))), &mut self.pslverr, changed);
        put_bit(within, fetches_word_104, &mut self.looks, changed);
        put_bit(within, (value_482 | value_519), &mut self.irq, changed);
        put_bit(within, (value_3 & (value_384 | value_387)), &mut self.permit, changed);
        put_bit(within, (value_107 & !value_519), &mut self.busy, changed);
        put_bit(within, ((value_410 & value_498) & !value_323), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_421.part::<5>(0), changed);
        self.slots_b.put(within, &value_436.part::<5>(0), changed);
        self.vacant.put(within, &value_504.part::<5>(0), changed);
        put_bit(within, (value_498 & value_526), &mut self.again, changed);
        left
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
