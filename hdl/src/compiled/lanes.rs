//! Many accounting units as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the description: 5c83c75664c5823e109b674e088ced6bddede702e226f06a06b450badd8becf3

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
    pub twins: Mask,
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
            twins: every(registers.twins),
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
            twins: bit(self.twins, lane),
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
        set_bit(&mut self.twins, lane, registers.twins);
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
        let value_6 = old_index.below(&Planes::<5>::number(0x12));
        let high_7 = old_index.bit(0);
        let debits_8 = self.action.is_number(0x5);
        let withdraws_9 = self.action.is_number(0x7);
        let intends_10 = self.action.is_number(0x8);
        let word_pair_11 = old_index.part::<4>(1);
        let predicts_lo_12 = (value_1 & intends_10);
        let predicts_hi_13 = (old_index.is_number(0xe) & intends_10);
        let predicts_14 = (predicts_lo_12 | predicts_hi_13);
        let counts_15 = (old_index.is_number(0x9) | (old_index.is_number(0x8) & debits_8));
        let takes_high_16 = ((high_7 | predicts_hi_13) & !predicts_lo_12);
        let subtracts_17 = ((withdraws_9 | (debits_8 & word_pair_11.is_number(0x2))) & !counts_15);
        let value_18 = choose(predicts_14, within, || {
            let mut augend_19: Words = Words::number(0x0);
            let subject_20 = self.augend_at;
            let mut rest_21 = within;
            while rest_21 != 0 {
                let (within_22, value) = subject_20.alike(rest_21);
                rest_21 &= !within_22;
                augend_19.take(within_22, &match value {
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
            augend_19
        }, || {
            augend_2
        });
        let value_23 = subtracts_17 & !(counts_15 | (self.carry & takes_high_16)) | !subtracts_17 & (counts_15 | (self.carry & takes_high_16));
        let value_24 = choose(subtracts_17, within, || {
            let value_25 = choose(counts_15, within, || {
                Words::number(0x0)
            }, || {
                let value_26 = choose(takes_high_16, within, || self.value_hi, || self.value_lo);
                value_26
            });
            value_25.not()
        }, || {
            let value_27 = choose(counts_15, within, || {
                Words::number(0x0)
            }, || {
                let value_28 = choose(takes_high_16, within, || self.value_hi, || self.value_lo);
                value_28
            });
            value_27
        });
        let sum_29 = value_18.plus(&value_24).plus(&Words::from(Planes::from(value_23)));
        let value_30 = word_pair_11.is_number(0x5);
        let mut value_31: Mask = 0;
        let subject_32 = word_pair_11;
        let mut rest_33 = within;
        while rest_33 != 0 {
            let (within_34, value) = subject_32.alike(rest_33);
            rest_33 &= !within_34;
            value_31.take(within_34, &match value {
                0x1 => debits_8,
                0x2 => {
                    let descends_35 = !!self.flags.bit(1);
                    ((descends_35 & (self.action.is_number(0x6) | withdraws_9)) | (descends_35 & debits_8))
                }
                0x3 => {
                    let value_36 = !self.flags.bit(1);
                    ((!value_36 & (self.action.is_number(0x6) | withdraws_9)) | (value_36 & debits_8))
                }
                _ => (value_30 & (!self.flags.bit(1) & (self.action.is_number(0x6) | withdraws_9))),
            });
        }
        let value_37 = (predicts_14 | value_31);
        let value_38 = choose(old_index.is_number(0x0), within, || {
            self.crc
        }, || {
            let mut passed_word_39: Words = Words::number(0x0);
            let subject_40 = self.rival_at;
            let mut rest_41 = within;
            while rest_41 != 0 {
                let (within_42, value) = subject_40.alike(rest_41);
                rest_41 &= !within_42;
                passed_word_39.take(within_42, &match value {
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
            self.crc.xor(&passed_word_39).linear(&LINEAR_0)
        });
        let value_43 = choose(value_6, within, || {
            let opens_descending_44 = self.info.bit(16);
            let opens_45 = self.action.is_number(0x3);
            let opened_funds_46 = (opens_descending_44 & opens_45);
            let opened_limit_47 = (opens_45 & !opens_descending_44);
            let mut value_48: Mask = 0;
            let subject_49 = old_index;
            let mut rest_50 = within;
            while rest_50 != 0 {
                let (within_51, value) = subject_49.alike(rest_50);
                rest_50 &= !within_51;
                value_48.take(within_51, &match value {
                    0x0 => {
                        let mut value_52: Mask = 0;
                        let subject_53 = word_pair_11;
                        let mut rest_54 = within_51;
                        while rest_54 != 0 {
                            let (within_55, value) = subject_53.alike(rest_54);
                            rest_54 &= !within_55;
                            value_52.take(within_55, &match value {
                                0x1 => opens_45,
                                0x2 => opened_limit_47,
                                0x3 => opened_limit_47,
                                _ => (opened_funds_46 & value_30),
                            });
                        }
                        value_52
                    }
                    0x8 => opens_45,
                    0xc => (self.action.is_number(0xa) | (opens_45 | debits_8)),
                    0xd => (self.action.is_number(0xa) | (opens_45 | debits_8)),
                    0xe => (self.action.is_number(0xa) | (opens_45 | debits_8)),
                    0xf => (self.action.is_number(0xa) | (opens_45 | debits_8)),
                    0x10 => opens_45,
                    0x11 => opens_45,
                    _ => {
                        let mut value_56: Mask = 0;
                        let subject_57 = word_pair_11;
                        let mut rest_58 = within_51;
                        while rest_58 != 0 {
                            let (within_59, value) = subject_57.alike(rest_58);
                            rest_58 &= !within_59;
                            value_56.take(within_59, &match value {
                                0x1 => opens_45,
                                0x2 => opened_limit_47,
                                0x3 => opened_limit_47,
                                _ => (opened_funds_46 & value_30),
                            });
                        }
                        value_56
                    }
                });
            }
            let stored_word_60 = choose(value_48, within, || {
                Words::number(0x0)
            }, || {
                let value_61 = choose(old_index.is_number(0x1), within, || {
                    let locks_device_62 = self.action.is_number(0xd);
                    let value_63 = (self.action.is_number(0xc) | locks_device_62);
                    let mut value_64: Words = Words::number(0x0);
                    let subject_65 = self.action;
                    let mut rest_66 = within;
                    while rest_66 != 0 {
                        let (within_67, value) = subject_65.alike(rest_66);
                        rest_66 &= !within_67;
                        value_64.take(within_67, &match value {
                            0x3 => Words::number(0xffffffff),
                            0x4 => Words::number(0x1),
                            0x5 => Words::number(0x8),
                            0x8 => Words::number(0x10),
                            0xa => Words::number(0x8),
                            _ => {
                                let value_68 = choose(value_63, within_67, || {
                                    Words::number(0xff0000)
                                }, || {
                                    let value_69 = choose(self.action.is_number(0xe), within_67, || Words::number(0x10), || Words::number(0x0));
                                    value_69
                                });
                                value_68
                            }
                        });
                    }
                    let mut value_70: Words = Words::number(0x0);
                    let subject_71 = self.action;
                    let mut rest_72 = within;
                    while rest_72 != 0 {
                        let (within_73, value) = subject_71.alike(rest_72);
                        rest_72 &= !within_73;
                        value_70.take(within_73, &match value {
                            0x3 => {
                                let value_74 = choose(opens_descending_44, within_73, || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                value_74
                            }
                            0x4 => Words::number(0x0),
                            0x5 => Words::number(0x10),
                            0x8 => Words::number(0x8),
                            0xa => Words::number(0x0),
                            _ => {
                                let value_75 = choose(value_63, within_73, || {
                                    let value_76 = choose(locks_device_62, within_73, || {
                                        Words::from(self.lock_reason)
                                    }, || {
                                        let lock_code_77 = self.value_lo.part::<8>(0);
                                        let value_78 = Planes::either(lock_code_77.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_77);
                                        Words::from(value_78)
                                    });
                                    value_76.up_by(16).or(&Words::number(0x4))
                                }, || {
                                    Words::number(0x0)
                                });
                                value_75
                            }
                        });
                    }
                    value_70.or(&augend_2.and(&value_64.not()))
                }, || {
                    let value_79 = choose((counts_15 | value_37), within, || {
                        sum_29
                    }, || {
                        let mut value_80: Mask = 0;
                        let subject_81 = old_index;
                        let mut rest_82 = within;
                        while rest_82 != 0 {
                            let (within_83, value) = subject_81.alike(rest_82);
                            rest_82 &= !within_83;
                            value_80.take(within_83, &match value {
                                0x0 => opens_45,
                                0x8 => {
                                    let mut value_84: Mask = 0;
                                    let subject_85 = word_pair_11;
                                    let mut rest_86 = within_83;
                                    while rest_86 != 0 {
                                        let (within_87, value) = subject_85.alike(rest_86);
                                        rest_86 &= !within_87;
                                        value_84.take(within_87, &match value {
                                            0x2 => opened_funds_46,
                                            0x3 => opened_funds_46,
                                            _ => (opened_limit_47 & value_30),
                                        });
                                    }
                                    (value_84 & !word_pair_11.is_number(0x1))
                                }
                                0xc => intends_10,
                                0xd => {
                                    let mut value_88: Mask = 0;
                                    let subject_89 = word_pair_11;
                                    let mut rest_90 = within_83;
                                    while rest_90 != 0 {
                                        let (within_91, value) = subject_89.alike(rest_90);
                                        rest_90 &= !within_91;
                                        value_88.take(within_91, &match value {
                                            0x2 => opened_funds_46,
                                            0x3 => opened_funds_46,
                                            _ => (opened_limit_47 & value_30),
                                        });
                                    }
                                    (value_88 & !word_pair_11.is_number(0x1))
                                }
                                0xe => {
                                    let mut value_92: Mask = 0;
                                    let subject_93 = word_pair_11;
                                    let mut rest_94 = within_83;
                                    while rest_94 != 0 {
                                        let (within_95, value) = subject_93.alike(rest_94);
                                        rest_94 &= !within_95;
                                        value_92.take(within_95, &match value {
                                            0x2 => opened_funds_46,
                                            0x3 => opened_funds_46,
                                            _ => (opened_limit_47 & value_30),
                                        });
                                    }
                                    (value_92 & !word_pair_11.is_number(0x1))
                                }
                                0xf => intends_10,
                                0x10 => debits_8,
                                0x11 => debits_8,
                                _ => {
                                    let mut value_96: Mask = 0;
                                    let subject_97 = word_pair_11;
                                    let mut rest_98 = within_83;
                                    while rest_98 != 0 {
                                        let (within_99, value) = subject_97.alike(rest_98);
                                        rest_98 &= !within_99;
                                        value_96.take(within_99, &match value {
                                            0x2 => opened_funds_46,
                                            0x3 => opened_funds_46,
                                            _ => (opened_limit_47 & value_30),
                                        });
                                    }
                                    (value_96 & !word_pair_11.is_number(0x1))
                                }
                            });
                        }
                        let value_100 = choose(value_80, within, || {
                            let mut new_word_101: Words = Words::number(0x0);
                            let subject_102 = old_index;
                            let mut rest_103 = within;
                            while rest_103 != 0 {
                                let (within_104, value) = subject_102.alike(rest_103);
                                rest_103 &= !within_104;
                                new_word_101.take(within_104, &match value {
                                    0x0 => self.new_licence,
                                    0x8 => {
                                        let value_105 = choose(high_7, within_104, || self.value_hi, || self.value_lo);
                                        value_105
                                    }
                                    0xc => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                                    0xd => {
                                        let value_106 = choose(high_7, within_104, || self.value_hi, || self.value_lo);
                                        value_106
                                    }
                                    0xe => {
                                        let value_107 = choose(high_7, within_104, || self.value_hi, || self.value_lo);
                                        value_107
                                    }
                                    0xf => self.date_key,
                                    0x10 => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                                    0x11 => self.date_key,
                                    _ => {
                                        let value_108 = choose(high_7, within_104, || self.value_hi, || self.value_lo);
                                        value_108
                                    }
                                });
                            }
                            new_word_101
                        }, || {
                            augend_2
                        });
                        value_100
                    });
                    value_79
                });
                value_61
            });
            stored_word_60
        }, || {
            value_38.not()
        });
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_109 = old_index;
        let mut rest_110 = within;
        while rest_110 != 0 {
            let (within_111, value) = subject_109.alike(rest_110);
            rest_110 &= !within_111;
            match value {
                0x0 => {
                    self.record_licence.put(within_111, &value_43, changed);
                }
                0x1 => {
                    self.flags.put(within_111, &value_43.cut(0, 24), changed);
                    self.record_flags.put(within_111, &value_43, changed);
                }
                0x2 => {
                    self.record_ascending_lo.put(within_111, &value_43, changed);
                }
                0x3 => {
                    self.record_ascending_hi.put(within_111, &value_43, changed);
                }
                0x4 => {
                    put_bit(within_111, !value_43.is_number(0x0), &mut self.funded, changed);
                    self.record_descending_lo.put(within_111, &value_43, changed);
                }
                0x5 => {
                    put_bit(within_111, (self.funded | !value_43.is_number(0x0)), &mut self.funded, changed);
                    self.record_descending_hi.put(within_111, &value_43, changed);
                }
                0x6 => {
                    self.record_control_sum_lo.put(within_111, &value_43, changed);
                }
                0x7 => {
                    self.record_control_sum_hi.put(within_111, &value_43, changed);
                }
                0x8 => {
                    put_bit(within_111, value_43.is_number(0xffffffff), &mut self.count_end, changed);
                    self.record_piece_count.put(within_111, &value_43, changed);
                }
                0x9 => {
                    put_bit(within_111, value_43.is_number(0xffffffff), &mut self.generation_end, changed);
                    put_bit(within_111, !value_43.below(&Words::number(0xfffffffe)), &mut self.generation_near, changed);
                    self.record_generation.put(within_111, &value_43, changed);
                }
                0xa => {
                    self.record_limit_lo.put(within_111, &value_43, changed);
                }
                0xb => {
                    self.record_limit_hi.put(within_111, &value_43, changed);
                }
                0xc => {
                    self.record_intent_value.put(within_111, &value_43, changed);
                }
                0xd => {
                    self.record_intent_ascending_lo.put(within_111, &value_43, changed);
                }
                0xe => {
                    self.record_intent_ascending_hi.put(within_111, &value_43, changed);
                }
                0xf => {
                    self.record_intent_date_key.put(within_111, &value_43, changed);
                }
                0x10 => {
                    self.record_booked_value.put(within_111, &value_43, changed);
                }
                0x11 => {
                    self.record_booked_date_key.put(within_111, &value_43, changed);
                }
                0x12 => {
                    put_bit(within_111, ALL, &mut self.filled, changed);
                    self.record_check.put(within_111, &value_43, changed);
                }
                _ => {
                }
            }
        }
        let within_112 = value_6 & within;
        let within_113 = within & !within_112;
        if within_112 != 0 {
            let value_114 = choose(subtracts_17, within_112, || {
                let value_115 = value_18.bit(31);
                let value_116 = value_24.bit(31);
                !((value_115 & value_116) | ((value_115 | value_116) & !sum_29.bit(31)))
            }, || {
                let value_117 = value_18.bit(31);
                let value_118 = value_24.bit(31);
                ((value_117 & value_118) | ((value_117 | value_118) & !sum_29.bit(31)))
            });
            let value_119 = Planes::either(value_1, &Planes::<5>::number(0x3), &Planes::<5>::number(0x2));
            self.index.put(within_112, &old_index.plus(&Planes::<5>::number(0x1)), changed);
            put_bit(within_112, (value_114 & value_37), &mut self.carry, changed);
            self.augend_at.put(within_112, &value_119, changed);
        }
        if within_113 != 0 {
            self.state.put(within_113, &Planes::<8>::number(0x1b), changed);
            self.leg.put(within_113, &Planes::<2>::number(0x0), changed);
            put_bit(within_113, Planes::<8>::number(0x1).up(&self.target).and(&self.slots_a.extended::<8>()).is_number(0x0), &mut self.slot, changed);
        }
        let within_120 = self.looks & within;
        if within_120 != 0 {
            let within_122 = self.selected & within_120;
            if within_122 != 0 {
                let mut value_124: Words = Words::number(0x0);
                let subject_125 = self.looked_at;
                let mut rest_126 = within_122;
                while rest_126 != 0 {
                    let (within_127, value) = subject_125.alike(rest_126);
                    rest_126 &= !within_127;
                    value_124.take(within_127, &match value {
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
                self.prdata.put(within_122, &value_124, changed);
            }
        }
        put_bit(within, !value_6, &mut self.window, changed);
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
        put_bit(within, (self.bank & value_6), &mut self.bank, changed);
        put_bit(within, (self.a_lost & value_6), &mut self.a_lost, changed);
        self.rival_at.put(within, &old_index, changed);
        self.crc.put(within, &value_38, changed);
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
                                    put_bit(within_28, self.generation.is(&passed_word_7), &mut self.twins, changed);
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
        let value_2 = old_target.below(&Planes::<3>::number(0x4));
        let scan_bank_3 = self.scan.bit(1);
        let last_scan_4 = self.scan.is_number(0x3);
        let best_bank_5 = self.best.bit(1);
        let best_slot_6 = self.best.bit(0);
        let value_7 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_8 = self.scan.is(&self.best);
        let scan_compares_9 = (value_7 & !value_8);
        let next_slot_10 = !scan_compares_9;
        let one_bank_11 = (self.failed_a | self.failed_b);
        let renew_bank_12 = !best_bank_5;
        let source_alone_13 = ((!self.failed_a & (self.failed_b & best_bank_5)) | (!self.failed_b & (self.failed_a & renew_bank_12)));
        let value_14 = !source_alone_13;
        let value_15 = (source_alone_13 | !one_bank_11);
        let copy_bank_16 = choose(one_bank_11, within, || {
            (renew_bank_12 & source_alone_13)
        }, || {
            let trusted_17 = self.valid.and(&self.good);
            ((self.twins & trusted_17.bit(0)) & trusted_17.bit(1))
        });
        let value_18 = (next_slot_10 & (last_scan_4 & (one_bank_11 & value_14)));
        let value_19 = (next_slot_10 & (last_scan_4 & value_15));
        let value_20 = choose(value_18, within, || {
            let value_21 = choose(best_bank_5, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_22 = Planes::either(best_slot_6, &target_bit_1.or(&self.slots_a.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_a.extended::<8>())));
                value_22
            });
            value_21
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_23 = choose(value_18, within, || {
            let value_24 = choose(best_bank_5, within, || {
                let value_25 = Planes::either(best_slot_6, &target_bit_1.or(&self.slots_b.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_b.extended::<8>())));
                value_25
            }, || {
                self.slots_b.extended::<8>()
            });
            value_24
        }, || {
            self.slots_b.extended::<8>()
        });
        let value_26 = (value_2 & value_18);
        let scan_compares_27 = (!self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0) & !self.best.is_number(0x3));
        let value_28 = copy_bank_16 & self.good.bit(2) | !copy_bank_16 & self.good.bit(0);
        let value_29 = copy_bank_16 & self.good.bit(3) | !copy_bank_16 & self.good.bit(1);
        let value_30 = copy_bank_16 & self.valid.bit(2) | !copy_bank_16 & self.valid.bit(0);
        let value_31 = copy_bank_16 & self.valid.bit(3) | !copy_bank_16 & self.valid.bit(1);
        let value_32 = copy_bank_16 & self.older_b | !copy_bank_16 & self.older_a;
        let renew_slot_33 = (value_28 & ((!value_29 | (value_30 & !value_31)) | (value_32 & !(value_30 ^ value_31))));
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_34 = last_scan_4 & within;
        if within_34 != 0 {
            let within_36 = !scan_compares_27 & within_34;
            if within_36 != 0 {
                let within_38 = one_bank_11 & within_36;
                if within_38 != 0 {
                    let within_40 = source_alone_13 & within_38;
                    let within_41 = within_38 & !within_40;
                    if within_41 != 0 {
                        let device_record_42 = !value_2;
                        let within_43 = value_2 & within_41;
                        let within_44 = within_41 & !within_43;
                        if within_43 != 0 {
                            let within_45 = !self.flags.bit(3) & within_43;
                            let within_46 = within_43 & !within_45;
                            if within_46 != 0 {
                                self.issued.put(within_46, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_44 != 0 {
                            let value_47 = !self.flags.bit(2);
                            let within_48 = value_47 & within_44;
                            let within_49 = within_44 & !within_48;
                            if within_49 != 0 {
                                self.lock_reason.put(within_49, &self.flags.part::<8>(16), changed);
                            }
                            put_bit(within_44, (old_device_locked | !value_47), &mut self.device_locked, changed);
                            put_bit(within_44, (self.lock_pending & value_47), &mut self.lock_pending, changed);
                        }
                        put_bit(within_41, (self.irq | device_record_42), &mut self.irq, changed);
                        put_bit(within_41, (self.ready | device_record_42), &mut self.ready, changed);
                    }
                    let within_50 = value_2 & within_38;
                    if within_50 != 0 {
                        let within_52 = source_alone_13 & within_50;
                        let within_53 = within_50 & !within_52;
                        if within_53 != 0 {
                            self.job.put(within_53, &Planes::<3>::number(0x0), changed);
                            self.target.put(within_53, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                        }
                    }
                }
                let within_54 = value_15 & within_36;
                if within_54 != 0 {
                    put_bit(within_54, copy_bank_16, &mut self.bank, changed);
                    put_bit(within_54, renew_slot_33, &mut self.slot, changed);
                }
            }
        }
        let within_56 = value_7 & within;
        let within_57 = within & !within_56;
        if within_56 != 0 {
            let within_58 = value_8 & within_56;
            let within_59 = within_56 & !within_58;
            if within_58 != 0 {
                self.crc.put_number(within_58, 0xffffffff, changed);
            }
            if within_59 != 0 {
                let value_60 = Planes::either(self.scan.bit(0), &self.index.extended::<10>().or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&old_target.extended::<10>().up_by(7)));
                self.handshake.put(within_59, &Planes::<2>::number(0x1), changed);
                self.patience.put(within_59, &Planes::<7>::number(0x0), changed);
                self.address.put(within_59, &value_60, changed);
            }
        }
        if within_57 != 0 {
            self.crc.put_number(within_57, 0xffffffff, changed);
        }
        let within_61 = value_26 & within;
        let within_62 = within & !within_61;
        if within_61 != 0 {
            self.state.put(within_61, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_61, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_61, &Planes::<2>::number(0x0), changed);
        }
        if within_62 != 0 {
            let within_63 = value_19 & within_62;
            let within_64 = within_62 & !within_63;
            if within_63 != 0 {
                let value_65 = renew_slot_33 & !(value_29 | value_31) | !renew_slot_33 & !(value_28 | value_30);
                let value_66 = Planes::either(value_65, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_63, &value_66, changed);
                self.leg.put(within_63, &Planes::<2>::number(0x0), changed);
            }
            if within_64 != 0 {
                let within_67 = last_scan_4 & within_64;
                if within_67 != 0 {
                    let within_69 = one_bank_11 & within_67;
                    if within_69 != 0 {
                        let within_71 = value_14 & within_69;
                        if within_71 != 0 {
                            let within_73 = scan_compares_27 & within_71;
                            let within_74 = within_71 & !within_73;
                            if within_74 != 0 {
                                let within_75 = value_2 & within_74;
                                let within_76 = within_74 & !within_75;
                                if within_76 != 0 {
                                    self.state.put(within_76, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
            let within_77 = value_7 & within_62;
            let within_78 = within_62 & !within_77;
            if within_77 != 0 {
                let within_79 = value_8 & within_77;
                if within_79 != 0 {
                    self.scan.put(within_79, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_78 != 0 {
                self.scan.put(within_78, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
        }
        let within_81 = self.looks & within;
        if within_81 != 0 {
            let within_83 = self.selected & within_81;
            if within_83 != 0 {
                let mut value_85: Words = Words::number(0x0);
                let subject_86 = self.looked_at;
                let mut rest_87 = within_83;
                while rest_87 != 0 {
                    let (within_88, value) = subject_86.alike(rest_87);
                    rest_87 &= !within_88;
                    value_85.take(within_88, &match value {
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
                self.prdata.put(within_83, &value_85, changed);
            }
        }
        let within_89 = value_19 & within;
        let within_90 = within & !within_89;
        if within_89 != 0 {
            self.index.put(within_89, &Planes::<5>::number(0x0), changed);
        }
        if within_90 != 0 {
            let within_91 = value_7 & within_90;
            let within_92 = within_90 & !within_91;
            if within_91 != 0 {
                let within_93 = value_8 & within_91;
                if within_93 != 0 {
                    self.index.put(within_93, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_92 != 0 {
                self.index.put(within_92, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_19 & !value_26), &mut self.window, changed);
        put_bit(within, (!scan_bank_3 & scan_compares_9), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_3 & scan_compares_9), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_20.part::<5>(0), changed);
        self.slots_b.put(within, &value_23.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_9), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_device_locked = self.device_locked;
        let target_bit_1 = Planes::<8>::number(0x1).up(&self.target);
        let value_2 = self.target.below(&Planes::<3>::number(0x4));
        let last_scan_3 = self.scan.is_number(0x3);
        let best_bank_4 = self.best.bit(1);
        let best_slot_5 = self.best.bit(0);
        let value_6 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_7 = self.scan.is(&self.best);
        let scan_compares_8 = (value_6 & !value_7);
        let one_bank_9 = (self.failed_a | self.failed_b);
        let renew_bank_10 = !best_bank_4;
        let source_alone_11 = ((!self.failed_a & (self.failed_b & best_bank_4)) | (!self.failed_b & (self.failed_a & renew_bank_10)));
        let next_slot_12 = !scan_compares_8;
        let value_13 = !source_alone_11;
        let value_14 = (source_alone_11 | !one_bank_9);
        let copy_bank_15 = choose(one_bank_9, within, || {
            (renew_bank_10 & source_alone_11)
        }, || {
            let trusted_16 = self.valid.and(&self.good);
            ((self.twins & trusted_16.bit(0)) & trusted_16.bit(1))
        });
        let value_17 = (next_slot_12 & (last_scan_3 & (one_bank_9 & value_13)));
        let value_18 = (next_slot_12 & (last_scan_3 & value_14));
        let value_19 = choose(value_17, within, || {
            let value_20 = choose(best_bank_4, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_21 = Planes::either(best_slot_5, &target_bit_1.or(&self.slots_a.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_a.extended::<8>())));
                value_21
            });
            value_20
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_22 = choose(value_17, within, || {
            let value_23 = choose(best_bank_4, within, || {
                let value_24 = Planes::either(best_slot_5, &target_bit_1.or(&self.slots_b.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_b.extended::<8>())));
                value_24
            }, || {
                self.slots_b.extended::<8>()
            });
            value_23
        }, || {
            self.slots_b.extended::<8>()
        });
        let value_25 = (value_2 & value_17);
        let scan_compares_26 = (!self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0) & !self.best.is_number(0x3));
        let value_27 = copy_bank_15 & self.good.bit(2) | !copy_bank_15 & self.good.bit(0);
        let value_28 = copy_bank_15 & self.good.bit(3) | !copy_bank_15 & self.good.bit(1);
        let value_29 = copy_bank_15 & self.valid.bit(2) | !copy_bank_15 & self.valid.bit(0);
        let value_30 = copy_bank_15 & self.valid.bit(3) | !copy_bank_15 & self.valid.bit(1);
        let value_31 = copy_bank_15 & self.older_b | !copy_bank_15 & self.older_a;
        let renew_slot_32 = (value_27 & ((!value_28 | (value_29 & !value_30)) | (value_31 & !(value_29 ^ value_30))));
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_33 = last_scan_3 & within;
        if within_33 != 0 {
            let within_35 = !scan_compares_26 & within_33;
            if within_35 != 0 {
                let within_37 = one_bank_9 & within_35;
                if within_37 != 0 {
                    let within_39 = source_alone_11 & within_37;
                    let within_40 = within_37 & !within_39;
                    if within_40 != 0 {
                        let device_record_41 = !value_2;
                        let within_42 = value_2 & within_40;
                        let within_43 = within_40 & !within_42;
                        if within_42 != 0 {
                            let within_44 = !self.flags.bit(3) & within_42;
                            let within_45 = within_42 & !within_44;
                            if within_45 != 0 {
                                self.issued.put(within_45, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_43 != 0 {
                            let value_46 = !self.flags.bit(2);
                            let within_47 = value_46 & within_43;
                            let within_48 = within_43 & !within_47;
                            if within_48 != 0 {
                                self.lock_reason.put(within_48, &self.flags.part::<8>(16), changed);
                            }
                            put_bit(within_43, (old_device_locked | !value_46), &mut self.device_locked, changed);
                            put_bit(within_43, (self.lock_pending & value_46), &mut self.lock_pending, changed);
                        }
                        put_bit(within_40, (self.irq | device_record_41), &mut self.irq, changed);
                        put_bit(within_40, (self.ready | device_record_41), &mut self.ready, changed);
                    }
                    let within_49 = value_2 & within_37;
                    if within_49 != 0 {
                        let within_51 = source_alone_11 & within_49;
                        let within_52 = within_49 & !within_51;
                        if within_52 != 0 {
                            self.job.put(within_52, &Planes::<3>::number(0x0), changed);
                            self.target.put(within_52, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                        }
                    }
                }
                let within_53 = value_14 & within_35;
                if within_53 != 0 {
                    put_bit(within_53, copy_bank_15, &mut self.bank, changed);
                    put_bit(within_53, renew_slot_32, &mut self.slot, changed);
                }
            }
        }
        let within_55 = value_25 & within;
        let within_56 = within & !within_55;
        if within_55 != 0 {
            self.state.put(within_55, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_55, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_55, &Planes::<2>::number(0x0), changed);
        }
        if within_56 != 0 {
            let within_57 = value_18 & within_56;
            let within_58 = within_56 & !within_57;
            if within_57 != 0 {
                let value_59 = renew_slot_32 & !(value_28 | value_30) | !renew_slot_32 & !(value_27 | value_29);
                let value_60 = Planes::either(value_59, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_57, &value_60, changed);
                self.leg.put(within_57, &Planes::<2>::number(0x0), changed);
            }
            if within_58 != 0 {
                let within_61 = last_scan_3 & within_58;
                if within_61 != 0 {
                    let within_63 = one_bank_9 & within_61;
                    if within_63 != 0 {
                        let within_65 = value_13 & within_63;
                        if within_65 != 0 {
                            let within_67 = scan_compares_26 & within_65;
                            let within_68 = within_65 & !within_67;
                            if within_68 != 0 {
                                let within_69 = value_2 & within_68;
                                let within_70 = within_68 & !within_69;
                                if within_70 != 0 {
                                    self.state.put(within_70, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
            let within_71 = value_6 & within_56;
            let within_72 = within_56 & !within_71;
            if within_71 != 0 {
                let within_73 = value_7 & within_71;
                if within_73 != 0 {
                    self.scan.put(within_73, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_72 != 0 {
                self.scan.put(within_72, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
        }
        let within_75 = value_6 & within;
        let within_76 = within & !within_75;
        if within_75 != 0 {
            let within_77 = value_7 & within_75;
            let within_78 = within_75 & !within_77;
            if within_77 != 0 {
                self.crc.put_number(within_77, 0xffffffff, changed);
            }
            if within_78 != 0 {
                self.handshake.put(within_78, &Planes::<2>::number(0x2), changed);
            }
        }
        if within_76 != 0 {
            self.crc.put_number(within_76, 0xffffffff, changed);
        }
        let within_79 = self.looks & within;
        if within_79 != 0 {
            let within_81 = self.selected & within_79;
            if within_81 != 0 {
                let mut value_83: Words = Words::number(0x0);
                let subject_84 = self.looked_at;
                let mut rest_85 = within_81;
                while rest_85 != 0 {
                    let (within_86, value) = subject_84.alike(rest_85);
                    rest_85 &= !within_86;
                    value_83.take(within_86, &match value {
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
                self.prdata.put(within_81, &value_83, changed);
            }
        }
        let within_87 = value_18 & within;
        let within_88 = within & !within_87;
        if within_87 != 0 {
            self.index.put(within_87, &Planes::<5>::number(0x0), changed);
        }
        if within_88 != 0 {
            let within_89 = value_6 & within_88;
            let within_90 = within_88 & !within_89;
            if within_89 != 0 {
                let within_91 = value_7 & within_89;
                if within_91 != 0 {
                    self.index.put(within_91, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_90 != 0 {
                self.index.put(within_90, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_18 & !value_25), &mut self.window, changed);
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
        self.slots_a.put(within, &value_19.part::<5>(0), changed);
        self.slots_b.put(within, &value_22.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_8), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_device_locked = self.device_locked;
        let target_bit_1 = Planes::<8>::number(0x1).up(&self.target);
        let value_2 = self.target.below(&Planes::<3>::number(0x4));
        let last_scan_3 = self.scan.is_number(0x3);
        let best_bank_4 = self.best.bit(1);
        let best_slot_5 = self.best.bit(0);
        let value_6 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_7 = self.scan.is(&self.best);
        let scan_compares_8 = (value_6 & !value_7);
        let value_9 = self.scan.bit(1) & pins.b_busy_i | !self.scan.bit(1) & pins.a_busy_i;
        let one_bank_10 = (self.failed_a | self.failed_b);
        let renew_bank_11 = !best_bank_4;
        let source_alone_12 = ((!self.failed_a & (self.failed_b & best_bank_4)) | (!self.failed_b & (self.failed_a & renew_bank_11)));
        let next_slot_13 = !scan_compares_8;
        let value_14 = !source_alone_12;
        let value_15 = (source_alone_12 | !one_bank_10);
        let copy_bank_16 = choose(one_bank_10, within, || {
            (renew_bank_11 & source_alone_12)
        }, || {
            let trusted_17 = self.valid.and(&self.good);
            ((self.twins & trusted_17.bit(0)) & trusted_17.bit(1))
        });
        let value_18 = (next_slot_13 & (last_scan_3 & (one_bank_10 & value_14)));
        let value_19 = (next_slot_13 & (last_scan_3 & value_15));
        let value_20 = choose(value_18, within, || {
            let value_21 = choose(best_bank_4, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_22 = Planes::either(best_slot_5, &target_bit_1.or(&self.slots_a.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_a.extended::<8>())));
                value_22
            });
            value_21
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_23 = choose(value_18, within, || {
            let value_24 = choose(best_bank_4, within, || {
                let value_25 = Planes::either(best_slot_5, &target_bit_1.or(&self.slots_b.extended::<8>()), &target_bit_1.xor(&target_bit_1.or(&self.slots_b.extended::<8>())));
                value_25
            }, || {
                self.slots_b.extended::<8>()
            });
            value_24
        }, || {
            self.slots_b.extended::<8>()
        });
        let value_26 = (value_2 & value_18);
        let scan_compares_27 = (!self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0) & !self.best.is_number(0x3));
        let value_28 = copy_bank_16 & self.good.bit(2) | !copy_bank_16 & self.good.bit(0);
        let value_29 = copy_bank_16 & self.good.bit(3) | !copy_bank_16 & self.good.bit(1);
        let value_30 = copy_bank_16 & self.valid.bit(2) | !copy_bank_16 & self.valid.bit(0);
        let value_31 = copy_bank_16 & self.valid.bit(3) | !copy_bank_16 & self.valid.bit(1);
        let value_32 = copy_bank_16 & self.older_b | !copy_bank_16 & self.older_a;
        let renew_slot_33 = (value_28 & ((!value_29 | (value_30 & !value_31)) | (value_32 & !(value_30 ^ value_31))));
        let left = ((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (scan_compares_8 & !value_9)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_34 = last_scan_3 & within;
        if within_34 != 0 {
            let within_36 = !scan_compares_27 & within_34;
            if within_36 != 0 {
                let within_38 = one_bank_10 & within_36;
                if within_38 != 0 {
                    let within_40 = source_alone_12 & within_38;
                    let within_41 = within_38 & !within_40;
                    if within_41 != 0 {
                        let device_record_42 = !value_2;
                        let within_43 = value_2 & within_41;
                        let within_44 = within_41 & !within_43;
                        if within_43 != 0 {
                            let within_45 = !self.flags.bit(3) & within_43;
                            let within_46 = within_43 & !within_45;
                            if within_46 != 0 {
                                self.issued.put(within_46, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_44 != 0 {
                            let value_47 = !self.flags.bit(2);
                            let within_48 = value_47 & within_44;
                            let within_49 = within_44 & !within_48;
                            if within_49 != 0 {
                                self.lock_reason.put(within_49, &self.flags.part::<8>(16), changed);
                            }
                            put_bit(within_44, (old_device_locked | !value_47), &mut self.device_locked, changed);
                            put_bit(within_44, (self.lock_pending & value_47), &mut self.lock_pending, changed);
                        }
                        put_bit(within_41, (self.irq | device_record_42), &mut self.irq, changed);
                        put_bit(within_41, (self.ready | device_record_42), &mut self.ready, changed);
                    }
                    let within_50 = value_2 & within_38;
                    if within_50 != 0 {
                        let within_52 = source_alone_12 & within_50;
                        let within_53 = within_50 & !within_52;
                        if within_53 != 0 {
                            self.job.put(within_53, &Planes::<3>::number(0x0), changed);
                            self.target.put(within_53, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                        }
                    }
                }
                let within_54 = value_15 & within_36;
                if within_54 != 0 {
                    put_bit(within_54, copy_bank_16, &mut self.bank, changed);
                    put_bit(within_54, renew_slot_33, &mut self.slot, changed);
                }
            }
        }
        let within_56 = value_26 & within;
        let within_57 = within & !within_56;
        if within_56 != 0 {
            self.state.put(within_56, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_56, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_56, &Planes::<2>::number(0x0), changed);
        }
        if within_57 != 0 {
            let within_58 = value_19 & within_57;
            let within_59 = within_57 & !within_58;
            if within_58 != 0 {
                let value_60 = renew_slot_33 & !(value_29 | value_31) | !renew_slot_33 & !(value_28 | value_30);
                let value_61 = Planes::either(value_60, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_58, &value_61, changed);
                self.leg.put(within_58, &Planes::<2>::number(0x0), changed);
            }
            if within_59 != 0 {
                let within_62 = last_scan_3 & within_59;
                if within_62 != 0 {
                    let within_64 = one_bank_10 & within_62;
                    if within_64 != 0 {
                        let within_66 = value_14 & within_64;
                        if within_66 != 0 {
                            let within_68 = scan_compares_27 & within_66;
                            let within_69 = within_66 & !within_68;
                            if within_69 != 0 {
                                let within_70 = value_2 & within_69;
                                let within_71 = within_69 & !within_70;
                                if within_71 != 0 {
                                    self.state.put(within_71, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
            let within_72 = value_6 & within_57;
            let within_73 = within_57 & !within_72;
            if within_72 != 0 {
                let within_74 = value_7 & within_72;
                if within_74 != 0 {
                    self.scan.put(within_74, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_73 != 0 {
                self.scan.put(within_73, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
        }
        let within_76 = value_6 & within;
        let within_77 = within & !within_76;
        if within_76 != 0 {
            let within_78 = value_7 & within_76;
            let within_79 = within_76 & !within_78;
            if within_78 != 0 {
                self.crc.put_number(within_78, 0xffffffff, changed);
            }
            if within_79 != 0 {
                let value_80 = Planes::either(value_9, &Planes::<2>::number(0x3), &Planes::<2>::number(0x0));
                self.handshake.put(within_79, &value_80, changed);
            }
        }
        if within_77 != 0 {
            self.crc.put_number(within_77, 0xffffffff, changed);
        }
        let within_81 = self.looks & within;
        if within_81 != 0 {
            let within_83 = self.selected & within_81;
            if within_83 != 0 {
                let mut value_85: Words = Words::number(0x0);
                let subject_86 = self.looked_at;
                let mut rest_87 = within_83;
                while rest_87 != 0 {
                    let (within_88, value) = subject_86.alike(rest_87);
                    rest_87 &= !within_88;
                    value_85.take(within_88, &match value {
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
                self.prdata.put(within_83, &value_85, changed);
            }
        }
        let within_89 = value_19 & within;
        let within_90 = within & !within_89;
        if within_89 != 0 {
            self.index.put(within_89, &Planes::<5>::number(0x0), changed);
        }
        if within_90 != 0 {
            let within_91 = value_6 & within_90;
            let within_92 = within_90 & !within_91;
            if within_91 != 0 {
                let within_93 = value_7 & within_91;
                if within_93 != 0 {
                    self.index.put(within_93, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_92 != 0 {
                self.index.put(within_92, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_19 & !value_26), &mut self.window, changed);
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
        self.slots_a.put(within, &value_20.part::<5>(0), changed);
        self.slots_b.put(within, &value_23.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_8), &mut self.differs, changed);
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
        let value_7 = self.target.below(&Planes::<3>::number(0x4));
        let device_record_8 = !value_7;
        let scan_bank_9 = self.scan.bit(1);
        let last_scan_10 = self.scan.is_number(0x3);
        let best_bank_11 = self.best.bit(1);
        let best_slot_12 = self.best.bit(0);
        let value_13 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_14 = !value_13;
        let value_15 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_16 = self.scan.is(&self.best);
        let scan_compares_17 = !value_16;
        let scan_compares_18 = (value_15 & scan_compares_17);
        let value_19 = scan_bank_9 & pins.b_busy_i | !scan_bank_9 & pins.a_busy_i;
        let failed_20 = scan_bank_9 & pins.b_error_i | !scan_bank_9 & pins.a_error_i;
        let value_21 = choose(scan_bank_9, within, || pins.b_data_i, || pins.a_data_i);
        let value_22 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_23 = !failed_20;
        let reads_back_24 = !value_19;
        let reads_back_25 = (done_23 & reads_back_24);
        let value_26 = value_19 & (pins.timebase_i & !value_22) | !value_19 & failed_20;
        let reads_back_27 = (scan_compares_18 & reads_back_25);
        let one_bank_28 = (self.failed_a | self.failed_b);
        let renew_bank_29 = !best_bank_11;
        let source_alone_30 = ((!self.failed_a & (self.failed_b & best_bank_11)) | (!self.failed_b & (self.failed_a & renew_bank_29)));
        let differs_now_31 = (self.differs | !addend_2.is(&value_21));
        let value_32 = self.newest.is(&self.generation);
        let value_33 = (differs_now_31 & value_32);
        let value_34 = (reads_back_27 & (at_last_word_14 & value_33));
        let value_35 = choose(reads_back_27, within, || {
            let value_36 = value_13 & !scan_compares_18 | !value_13 & (!scan_compares_18 | !value_33);
            value_36
        }, || {
            !scan_compares_18
        });
        let value_37 = reads_back_27 & differs_now_31 | !reads_back_27 & self.differs;
        let value_38 = (source_alone_30 | !one_bank_28);
        let copy_bank_39 = choose(one_bank_28, within, || {
            (renew_bank_29 & source_alone_30)
        }, || {
            let trusted_40 = self.valid.and(&self.good);
            ((self.twins & trusted_40.bit(0)) & trusted_40.bit(1))
        });
        let value_41 = (value_35 & (last_scan_10 & (one_bank_28 & !source_alone_30)));
        let value_42 = (value_35 & (last_scan_10 & value_38));
        let value_43 = choose(value_41, within, || {
            let value_44 = choose(best_bank_11, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_45 = Planes::either(best_slot_12, &target_bit_6.or(&self.slots_a.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_a.extended::<8>())));
                value_45
            });
            value_44
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_46 = choose(value_41, within, || {
            let value_47 = choose(best_bank_11, within, || {
                let value_48 = Planes::either(best_slot_12, &target_bit_6.or(&self.slots_b.extended::<8>()), &target_bit_6.xor(&target_bit_6.or(&self.slots_b.extended::<8>())));
                value_48
            }, || {
                self.slots_b.extended::<8>()
            });
            value_47
        }, || {
            self.slots_b.extended::<8>()
        });
        let value_49 = (value_34 | value_41);
        let value_50 = (value_7 & value_49);
        let value_51 = copy_bank_39 & self.good.bit(2) | !copy_bank_39 & self.good.bit(0);
        let value_52 = copy_bank_39 & self.good.bit(3) | !copy_bank_39 & self.good.bit(1);
        let value_53 = copy_bank_39 & self.valid.bit(2) | !copy_bank_39 & self.valid.bit(0);
        let value_54 = copy_bank_39 & self.valid.bit(3) | !copy_bank_39 & self.valid.bit(1);
        let value_55 = copy_bank_39 & self.older_b | !copy_bank_39 & self.older_a;
        let renew_slot_56 = (value_51 & ((!value_52 | (value_53 & !value_54)) | (value_55 & !(value_53 ^ value_54))));
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (scan_compares_18 & value_26)) | (value_1 & (device_record_8 & value_34))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_57 = value_35 & within;
        if within_57 != 0 {
            let within_59 = last_scan_10 & within_57;
            if within_59 != 0 {
                let within_61 = one_bank_28 & within_59;
                if within_61 != 0 {
                    let within_63 = source_alone_30 & within_61;
                    let within_64 = within_61 & !within_63;
                    if within_64 != 0 {
                        let within_65 = value_7 & within_64;
                        let within_66 = within_64 & !within_65;
                        if within_65 != 0 {
                            let within_67 = !self.flags.bit(3) & within_65;
                            let within_68 = within_65 & !within_67;
                            if within_68 != 0 {
                                self.issued.put(within_68, &target_bit_6.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_66 != 0 {
                            let value_69 = !self.flags.bit(2);
                            let within_70 = value_69 & within_66;
                            let within_71 = within_66 & !within_70;
                            if within_71 != 0 {
                                self.lock_reason.put(within_71, &self.flags.part::<8>(16), changed);
                            }
                            put_bit(within_66, (self.device_locked | !value_69), &mut self.device_locked, changed);
                            put_bit(within_66, (self.lock_pending & value_69), &mut self.lock_pending, changed);
                        }
                    }
                }
                let within_72 = value_38 & within_59;
                if within_72 != 0 {
                    put_bit(within_72, copy_bank_39, &mut self.bank, changed);
                    put_bit(within_72, renew_slot_56, &mut self.slot, changed);
                }
            }
            self.crc.put_number(within_57, 0xffffffff, changed);
        }
        let within_74 = value_15 & within;
        if within_74 != 0 {
            let within_76 = scan_compares_17 & within_74;
            if within_76 != 0 {
                let within_78 = done_23 & within_76;
                if within_78 != 0 {
                    let within_80 = value_7 & within_78;
                    if within_80 != 0 {
                        let within_82 = at_last_word_14 & within_80;
                        if within_82 != 0 {
                            let within_84 = reads_back_24 & within_82;
                            if within_84 != 0 {
                                let within_86 = differs_now_31 & within_84;
                                if within_86 != 0 {
                                    let within_88 = value_32 & within_86;
                                    if within_88 != 0 {
                                        put_bit(within_88, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                                        self.unusable.put(within_88, &target_bit_6.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                                    }
                                }
                            }
                        }
                    }
                    let within_90 = value_19 & within_78;
                    let within_91 = within_78 & !within_90;
                    if within_91 != 0 {
                        let within_92 = self.index.is_number(0x9) & within_91;
                        if within_92 != 0 {
                            self.generation.put(within_92, &value_21, changed);
                        }
                    }
                }
            }
            let within_94 = value_16 & within_74;
            let within_95 = within_74 & !within_94;
            if within_95 != 0 {
                let within_96 = value_19 & within_95;
                if within_96 != 0 {
                    let within_98 = pins.timebase_i & within_96;
                    if within_98 != 0 {
                        let within_100 = value_22 & within_98;
                        if within_100 != 0 {
                            self.patience.put(within_100, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                        }
                    }
                }
                let within_102 = (reads_back_25 | value_26) & within_95;
                if within_102 != 0 {
                    self.handshake.put(within_102, &Planes::<2>::number(0x0), changed);
                }
            }
        }
        let within_104 = value_50 & within;
        let within_105 = within & !within_104;
        if within_104 != 0 {
            self.state.put(within_104, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_104, &Planes::<2>::number(0x0), changed);
            self.job.put(within_104, &Planes::<3>::number(0x0), changed);
            self.target.put(within_104, &self.target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_104, &Planes::<2>::number(0x0), changed);
        }
        if within_105 != 0 {
            let within_106 = value_35 & within_105;
            if within_106 != 0 {
                let within_108 = last_scan_10 & within_106;
                if within_108 != 0 {
                    let within_110 = value_38 & within_108;
                    if within_110 != 0 {
                        self.leg.put(within_110, &Planes::<2>::number(0x0), changed);
                    }
                }
                self.scan.put(within_106, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_112 = value_42 & within_105;
            let within_113 = within_105 & !within_112;
            if within_112 != 0 {
                let value_114 = renew_slot_56 & !(value_52 | value_54) | !renew_slot_56 & !(value_51 | value_53);
                let value_115 = Planes::either(value_114, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_112, &value_115, changed);
            }
            if within_113 != 0 {
                let within_116 = value_49 & within_113;
                if within_116 != 0 {
                    let within_118 = value_7 & within_116;
                    let within_119 = within_116 & !within_118;
                    if within_119 != 0 {
                        self.state.put(within_119, &Planes::<8>::number(0xb1), changed);
                    }
                }
            }
        }
        let within_120 = value_49 & within;
        if within_120 != 0 {
            put_bit(within_120, (self.irq | device_record_8), &mut self.irq, changed);
            put_bit(within_120, (self.ready | device_record_8), &mut self.ready, changed);
        }
        let within_122 = self.looks & within;
        if within_122 != 0 {
            let within_124 = old_selected & within_122;
            if within_124 != 0 {
                let mut value_126: Words = Words::number(0x0);
                let subject_127 = self.looked_at;
                let mut rest_128 = within_124;
                while rest_128 != 0 {
                    let (within_129, value) = subject_127.alike(rest_128);
                    rest_128 &= !within_129;
                    value_126.take(within_129, &match value {
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
                self.prdata.put(within_124, &value_126, changed);
            }
        }
        let within_130 = value_42 & within;
        let within_131 = within & !within_130;
        if within_130 != 0 {
            self.index.put(within_130, &Planes::<5>::number(0x0), changed);
        }
        if within_131 != 0 {
            let within_132 = value_35 & within_131;
            let within_133 = within_131 & !within_132;
            if within_132 != 0 {
                self.index.put(within_132, &Planes::<5>::number(0x0), changed);
            }
            if within_133 != 0 {
                let within_134 = value_15 & within_133;
                if within_134 != 0 {
                    let within_136 = scan_compares_17 & within_134;
                    if within_136 != 0 {
                        let within_138 = done_23 & within_136;
                        if within_138 != 0 {
                            let within_140 = value_19 & within_138;
                            let within_141 = within_138 & !within_140;
                            if within_141 != 0 {
                                let within_142 = value_13 & within_141;
                                if within_142 != 0 {
                                    self.index.put(within_142, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, (value_42 & !value_50), &mut self.window, changed);
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
        self.slots_a.put(within, &value_43.part::<5>(0), changed);
        self.slots_b.put(within, &value_46.part::<5>(0), changed);
        put_bit(within, (value_37 & !value_35), &mut self.differs, changed);
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
        let value_1 = !self.device_locked;
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
        let failed_9 = !value_8;
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | failed_9) | (value_1 & (!self.target.below(&Planes::<3>::number(0x4)) & (self.job.is_number(0x0) & failed_9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
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
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_2, changed);
        left
    }

    fn in_alone_load_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_again = self.again;
        let old_selected = self.selected;
        let old_target = self.target;
        let value_1 = !self.device_locked;
        let for_recovery_2 = self.job.is_number(0x0);
        let target_bit_3 = Planes::<8>::number(0x1).up(&old_target);
        let value_4 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_5 = !value_4;
        let mut value_6: Planes<4> = Planes::<4>::number(0x0);
        let subject_7 = self.job;
        let mut rest_8 = within;
        while rest_8 != 0 {
            let (within_9, value) = subject_7.alike(rest_8);
            rest_8 &= !within_9;
            value_6.take(within_9, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_10 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_9, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_11 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_11
                    });
                    value_10
                }
            });
        }
        let value_12 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_13 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_14 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_15 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_16 = !failed_13;
        let reads_back_17 = !value_12;
        let reads_back_18 = (done_16 & reads_back_17);
        let value_19 = value_12 & (pins.timebase_i & !value_15) | !value_12 & failed_13;
        let fetches_20 = value_14.is_number(0x5a3c96e1);
        let not_here_21 = (reads_back_18 & !(reads_back_18 & fetches_20));
        let value_22 = !for_recovery_2;
        let value_23 = (for_recovery_2 & not_here_21);
        let value_24 = (value_4 & value_23);
        let value_25 = (not_here_21 & ((old_again & self.job.is_number(0x1)) & value_22));
        let value_26 = value_23 & (self.irq | device_record_5) | !value_23 & self.irq;
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_19) | (value_1 & (device_record_5 & (for_recovery_2 & (value_19 | not_here_21))))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_27 = done_16 & within;
        if within_27 != 0 {
            let within_29 = reads_back_17 & within_27;
            if within_29 != 0 {
                let within_31 = fetches_20 & within_29;
                let within_32 = within_29 & !within_31;
                if within_31 != 0 {
                    self.index.put(within_31, &Planes::<5>::number(0x0), changed);
                    self.crc.put_number(within_31, 0xffffffff, changed);
                }
                if within_32 != 0 {
                    let within_33 = for_recovery_2 & within_32;
                    let within_34 = within_32 & !within_33;
                    if within_34 != 0 {
                        let within_35 = old_again & within_34;
                        let within_36 = within_34 & !within_35;
                        if within_35 != 0 {
                            put_bit(within_35, (self.lock_pending & value_4), &mut self.lock_pending, changed);
                            put_bit(within_35, (self.printed_pending & !self.job.is_number(0x3)), &mut self.printed_pending, changed);
                        }
                        if within_36 != 0 {
                            let value_37 = self.bank & !target_bit_3.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_3.and(&self.slots_b.extended::<8>()).is_number(0x0);
                            put_bit(within_36, !self.bank, &mut self.bank, changed);
                            put_bit(within_36, value_37, &mut self.slot, changed);
                        }
                    }
                    put_bit(within_32, (old_again | value_22), &mut self.again, changed);
                }
                let subject_38 = self.job;
                let mut rest_39 = within_29;
                while rest_39 != 0 {
                    let (within_40, value) = subject_38.alike(rest_39);
                    rest_39 &= !within_40;
                    match value {
                        0x0 => {
                            let within_41 = value_4 & within_40;
                            if within_41 != 0 {
                                let within_43 = fetches_20 & within_41;
                                let within_44 = within_41 & !within_43;
                                if within_44 != 0 {
                                    self.leg.put(within_44, &Planes::<2>::number(0x0), changed);
                                    self.target.put(within_44, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                                    self.scan.put(within_44, &Planes::<2>::number(0x0), changed);
                                }
                            }
                            let within_45 = fetches_20 & within_40;
                            let within_46 = within_40 & !within_45;
                            if within_46 != 0 {
                                put_bit(within_46, (self.ready | device_record_5), &mut self.ready, changed);
                            }
                        }
                        0x1 => {
                            let within_47 = old_again & within_40;
                            if within_47 != 0 {
                                let within_49 = fetches_20 & within_47;
                                let within_50 = within_47 & !within_49;
                                if within_50 != 0 {
                                    self.result.put(within_50, &Planes::<8>::number(0x5), changed);
                                }
                            }
                        }
                        _ => {
                        }
                    }
                }
            }
            let within_51 = value_12 & within_27;
            let within_52 = within_27 & !within_51;
            if within_52 != 0 {
                self.handshake.put(within_52, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_53 = (value_24 | (not_here_21 & ((old_again & value_4) & value_22))) & within;
        if within_53 != 0 {
            put_bit(within_53, (old_selected & !(old_selected & self.selected_set.is(&old_target))), &mut self.selected, changed);
            self.unusable.put(within_53, &target_bit_3.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
        }
        let within_55 = self.looks & within;
        if within_55 != 0 {
            let within_57 = old_selected & within_55;
            if within_57 != 0 {
                let mut value_59: Words = Words::number(0x0);
                let subject_60 = self.looked_at;
                let mut rest_61 = within_57;
                while rest_61 != 0 {
                    let (within_62, value) = subject_60.alike(rest_61);
                    rest_61 &= !within_62;
                    value_59.take(within_62, &match value {
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
                self.prdata.put(within_57, &value_59, changed);
            }
        }
        let within_63 = value_12 & within;
        if within_63 != 0 {
            let within_65 = pins.timebase_i & within_63;
            if within_65 != 0 {
                let within_67 = value_15 & within_65;
                if within_67 != 0 {
                    self.patience.put(within_67, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_69 = value_24 & within;
        let within_70 = within & !within_69;
        if within_69 != 0 {
            self.state.put(within_69, &Planes::<8>::number(0x63), changed);
        }
        if within_70 != 0 {
            let within_71 = value_23 & within_70;
            let within_72 = within_70 & !within_71;
            if within_71 != 0 {
                let within_73 = value_4 & within_71;
                let within_74 = within_71 & !within_73;
                if within_74 != 0 {
                    self.state.put(within_74, &Planes::<8>::number(0xb1), changed);
                }
            }
            if within_72 != 0 {
                let within_75 = not_here_21 & within_72;
                let within_76 = within_72 & !within_75;
                if within_75 != 0 {
                    let within_77 = for_recovery_2 & within_75;
                    let within_78 = within_75 & !within_77;
                    if within_78 != 0 {
                        let within_79 = old_again & within_78;
                        if within_79 != 0 {
                            self.state.put(within_79, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
                if within_76 != 0 {
                    let within_81 = done_16 & within_76;
                    if within_81 != 0 {
                        let within_83 = reads_back_17 & within_81;
                        if within_83 != 0 {
                            let within_85 = fetches_20 & within_83;
                            if within_85 != 0 {
                                self.state.put(within_85, &Planes::<8>::number(0x78), changed);
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
        put_bit(within, (value_25 | value_26), &mut self.irq, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_25), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_6, changed);
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
        let value_1 = !self.device_locked;
        let for_recovery_2 = self.job.is_number(0x0);
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_4 = !value_3;
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | failed_4) | (value_1 & (!self.target.below(&Planes::<3>::number(0x4)) & (for_recovery_2 & (failed_4 & !for_recovery_2))))) & within;
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
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
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
        let old_selected = self.selected;
        let old_selected_set = self.selected_set;
        let old_target = self.target;
        let value_1 = !self.device_locked;
        let for_recovery_2 = self.job.is_number(0x0);
        let for_command_3 = self.job.is_number(0x1);
        let for_printed_4 = self.job.is_number(0x3);
        let target_bit_5 = Planes::<8>::number(0x1).up(&old_target);
        let value_6 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_7 = !value_6;
        let value_8 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_9 = !value_8;
        let value_10 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_11 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let stored_word_12 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_13 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_14 = !failed_11;
        let reads_back_15 = !value_10;
        let reads_back_16 = (done_14 & reads_back_15);
        let value_17 = value_10 & (pins.timebase_i & !value_13) | !value_10 & failed_11;
        let loaded_18 = self.crc.not().is(&stored_word_12);
        let value_19 = (reads_back_16 & (at_last_word_9 & loaded_18));
        let value_20 = (reads_back_16 & (at_last_word_9 & !loaded_18));
        let value_21 = !for_recovery_2;
        let value_22 = value_17 & (value_20 | value_21) | !value_17 & value_20;
        let value_23 = (self.job.is_number(0x4) | (for_command_3 & self.action.is_number(0xd)));
        let value_24 = !value_23;
        let value_25 = !for_printed_4;
        let value_26 = (value_19 & (for_printed_4 & value_21));
        let value_27 = (value_19 & (value_21 & (value_23 & value_25)));
        let value_28 = choose(value_19, within, || {
            let mut value_29: Mask = 0;
            let subject_30 = self.job;
            let mut rest_31 = within;
            while rest_31 != 0 {
                let (within_32, value) = subject_30.alike(rest_31);
                rest_31 &= !within_32;
                value_29.take(within_32, &match value {
                    0x0 => self.home,
                    0x3 => self.home,
                    _ => (self.home | value_24),
                });
            }
            value_29
        }, || {
            self.home
        });
        let value_33 = (for_recovery_2 & value_20);
        let value_34 = (value_6 & value_33);
        let value_35 = choose(value_20, within, || {
            let value_36 = choose(for_recovery_2, within, || {
                (value_19 & (value_21 & ((for_command_3 & value_24) & value_25)))
            }, || {
                let value_37 = old_again & (for_command_3 | (value_19 & (value_21 & ((for_command_3 & value_24) & value_25)))) | !old_again & (value_19 & (value_21 & ((for_command_3 & value_24) & value_25)));
                value_37
            });
            value_36
        }, || {
            (value_19 & (value_21 & ((for_command_3 & value_24) & value_25)))
        });
        let value_38 = value_33 & (self.irq | device_record_7) | !value_33 & self.irq;
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_17) | (value_1 & (device_record_7 & (for_recovery_2 & value_22)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_39 = done_14 & within;
        if within_39 != 0 {
            let within_41 = value_10 & within_39;
            let within_42 = within_39 & !within_41;
            if within_42 != 0 {
                let value_43 = choose(reads_back_16, within_42, || stored_word_12, || Words::number(0x0));
                let subject_44 = self.index;
                let mut rest_45 = within_42;
                while rest_45 != 0 {
                    let (within_46, value) = subject_44.alike(rest_45);
                    rest_45 &= !within_46;
                    match value {
                        0x0 => {
                            self.record_licence.put(within_46, &value_43, changed);
                        }
                        0x1 => {
                            self.flags.put(within_46, &value_43.cut(0, 24), changed);
                            self.record_flags.put(within_46, &value_43, changed);
                        }
                        0x2 => {
                            self.record_ascending_lo.put(within_46, &value_43, changed);
                        }
                        0x3 => {
                            self.record_ascending_hi.put(within_46, &value_43, changed);
                        }
                        0x4 => {
                            put_bit(within_46, !stored_word_12.is_number(0x0), &mut self.funded, changed);
                            self.record_descending_lo.put(within_46, &value_43, changed);
                        }
                        0x5 => {
                            put_bit(within_46, (self.funded | !stored_word_12.is_number(0x0)), &mut self.funded, changed);
                            self.record_descending_hi.put(within_46, &value_43, changed);
                        }
                        0x6 => {
                            self.record_control_sum_lo.put(within_46, &value_43, changed);
                        }
                        0x7 => {
                            self.record_control_sum_hi.put(within_46, &value_43, changed);
                        }
                        0x8 => {
                            put_bit(within_46, stored_word_12.is_number(0xffffffff), &mut self.count_end, changed);
                            self.record_piece_count.put(within_46, &value_43, changed);
                        }
                        0x9 => {
                            put_bit(within_46, stored_word_12.is_number(0xffffffff), &mut self.generation_end, changed);
                            put_bit(within_46, !value_43.below(&Words::number(0xfffffffe)), &mut self.generation_near, changed);
                            self.record_generation.put(within_46, &value_43, changed);
                        }
                        0xa => {
                            self.record_limit_lo.put(within_46, &value_43, changed);
                        }
                        0xb => {
                            self.record_limit_hi.put(within_46, &value_43, changed);
                        }
                        0xc => {
                            self.record_intent_value.put(within_46, &value_43, changed);
                        }
                        0xd => {
                            self.record_intent_ascending_lo.put(within_46, &value_43, changed);
                        }
                        0xe => {
                            self.record_intent_ascending_hi.put(within_46, &value_43, changed);
                        }
                        0xf => {
                            self.record_intent_date_key.put(within_46, &value_43, changed);
                        }
                        0x10 => {
                            self.record_booked_value.put(within_46, &value_43, changed);
                        }
                        0x11 => {
                            self.record_booked_date_key.put(within_46, &value_43, changed);
                        }
                        0x12 => {
                            put_bit(within_46, ALL, &mut self.filled, changed);
                            self.record_check.put(within_46, &value_43, changed);
                        }
                        _ => {
                        }
                    }
                }
                self.handshake.put(within_42, &Planes::<2>::number(0x0), changed);
            }
            let within_47 = at_last_word_9 & within_39;
            if within_47 != 0 {
                let within_49 = reads_back_15 & within_47;
                if within_49 != 0 {
                    let within_51 = loaded_18 & within_49;
                    let within_52 = within_49 & !within_51;
                    if within_51 != 0 {
                        let subject_53 = self.job;
                        let mut rest_54 = within_51;
                        while rest_54 != 0 {
                            let (within_55, value) = subject_53.alike(rest_54);
                            rest_54 &= !within_55;
                            match value {
                                0x0 => {
                                }
                                0x3 => {
                                    self.rival_at.put(within_55, &Planes::<5>::number(0xc), changed);
                                }
                                _ => {
                                    let within_56 = value_23 & within_55;
                                    let within_57 = within_55 & !within_56;
                                    if within_57 != 0 {
                                        let within_58 = for_command_3 & within_57;
                                        if within_58 != 0 {
                                            self.selected_set.put(within_58, &old_target, changed);
                                        }
                                    }
                                }
                            }
                        }
                        put_bit(within_51, (self.differs & value_21), &mut self.differs, changed);
                    }
                    if within_52 != 0 {
                        let within_60 = for_recovery_2 & within_52;
                        let within_61 = within_52 & !within_60;
                        if within_61 != 0 {
                            let within_62 = old_again & within_61;
                            let within_63 = within_61 & !within_62;
                            if within_62 != 0 {
                                put_bit(within_62, (self.lock_pending & value_6), &mut self.lock_pending, changed);
                                put_bit(within_62, (self.printed_pending & value_25), &mut self.printed_pending, changed);
                            }
                            if within_63 != 0 {
                                let value_64 = self.bank & !target_bit_5.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_5.and(&self.slots_b.extended::<8>()).is_number(0x0);
                                put_bit(within_63, !self.bank, &mut self.bank, changed);
                                put_bit(within_63, value_64, &mut self.slot, changed);
                            }
                        }
                        put_bit(within_52, (old_again | value_21), &mut self.again, changed);
                    }
                    let within_65 = for_recovery_2 & within_49;
                    if within_65 != 0 {
                        let within_67 = value_6 & within_65;
                        if within_67 != 0 {
                            let within_69 = loaded_18 & within_67;
                            let within_70 = within_67 & !within_69;
                            if within_70 != 0 {
                                self.leg.put(within_70, &Planes::<2>::number(0x0), changed);
                            }
                        }
                        let within_71 = loaded_18 & within_65;
                        let within_72 = within_65 & !within_71;
                        if within_72 != 0 {
                            put_bit(within_72, (self.ready | device_record_7), &mut self.ready, changed);
                        }
                    }
                }
            }
        }
        let within_73 = value_27 & within;
        let within_74 = within & !within_73;
        if within_73 != 0 {
            self.index.put(within_73, &Planes::<5>::number(0x0), changed);
            self.augend_at.put(within_73, &Planes::<5>::number(0x2), changed);
            self.crc.put_number(within_73, 0xffffffff, changed);
        }
        if within_74 != 0 {
            let within_75 = done_14 & within_74;
            if within_75 != 0 {
                let within_77 = reads_back_15 & within_75;
                if within_77 != 0 {
                    let within_79 = for_printed_4 & within_77;
                    if within_79 != 0 {
                        let within_81 = at_last_word_9 & within_79;
                        if within_81 != 0 {
                            let within_83 = loaded_18 & within_81;
                            if within_83 != 0 {
                                let value_85 = Planes::either(!old_flags.bit(1), &Planes::<5>::number(0xa), &Planes::<5>::number(0x6));
                                self.augend_at.put(within_83, &value_85, changed);
                            }
                        }
                    }
                    let within_86 = value_8 & within_77;
                    if within_86 != 0 {
                        self.crc.put(within_86, &self.crc.xor(&stored_word_12).linear(&LINEAR_0), changed);
                    }
                }
            }
            let within_88 = value_26 & within_74;
            let within_89 = within_74 & !within_88;
            if within_88 != 0 {
                self.index.put(within_88, &Planes::<5>::number(0x0), changed);
            }
            if within_89 != 0 {
                let within_90 = value_19 & within_89;
                let within_91 = within_89 & !within_90;
                if within_90 != 0 {
                    let within_92 = for_recovery_2 & within_90;
                    if within_92 != 0 {
                        self.index.put(within_92, &Planes::<5>::number(0x0), changed);
                    }
                }
                if within_91 != 0 {
                    let within_94 = done_14 & within_91;
                    if within_94 != 0 {
                        let within_96 = value_10 & within_94;
                        let within_97 = within_94 & !within_96;
                        if within_97 != 0 {
                            let within_98 = value_8 & within_97;
                            if within_98 != 0 {
                                self.index.put(within_98, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                            }
                        }
                    }
                }
            }
        }
        let within_100 = value_34 & within;
        let within_101 = within & !within_100;
        if within_100 != 0 {
            self.state.put(within_100, &Planes::<8>::number(0x63), changed);
            self.target.put(within_100, &old_target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_100, &Planes::<2>::number(0x0), changed);
        }
        if within_101 != 0 {
            let within_102 = at_last_word_9 & within_101;
            if within_102 != 0 {
                let within_104 = done_14 & within_102;
                if within_104 != 0 {
                    let within_106 = reads_back_15 & within_104;
                    if within_106 != 0 {
                        let within_108 = loaded_18 & within_106;
                        if within_108 != 0 {
                            let subject_110 = self.job;
                            let mut rest_111 = within_108;
                            while rest_111 != 0 {
                                let (within_112, value) = subject_110.alike(rest_111);
                                rest_111 &= !within_112;
                                match value {
                                    0x0 => {
                                        self.scan.put(within_112, &Planes::<2>::number(0x0), changed);
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
            let within_113 = value_27 & within_101;
            let within_114 = within_101 & !within_113;
            if within_113 != 0 {
                self.state.put(within_113, &Planes::<8>::number(0xaa), changed);
            }
            if within_114 != 0 {
                let within_115 = value_26 & within_114;
                let within_116 = within_114 & !within_115;
                if within_115 != 0 {
                    self.state.put(within_115, &Planes::<8>::number(0xc9), changed);
                }
                if within_116 != 0 {
                    let within_117 = value_33 & within_116;
                    let within_118 = within_116 & !within_117;
                    if within_117 != 0 {
                        let within_119 = value_6 & within_117;
                        let within_120 = within_117 & !within_119;
                        if within_120 != 0 {
                            self.state.put(within_120, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_118 != 0 {
                        let within_121 = value_20 & within_118;
                        let within_122 = within_118 & !within_121;
                        if within_121 != 0 {
                            let within_123 = for_recovery_2 & within_121;
                            let within_124 = within_121 & !within_123;
                            if within_124 != 0 {
                                let value_125 = Planes::either(old_again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                self.state.put(within_124, &value_125, changed);
                            }
                        }
                        if within_122 != 0 {
                            let within_126 = at_last_word_9 & within_122;
                            if within_126 != 0 {
                                let within_128 = done_14 & within_126;
                                if within_128 != 0 {
                                    let within_130 = reads_back_15 & within_128;
                                    if within_130 != 0 {
                                        let within_132 = loaded_18 & within_130;
                                        if within_132 != 0 {
                                            let subject_134 = self.job;
                                            let mut rest_135 = within_132;
                                            while rest_135 != 0 {
                                                let (within_136, value) = subject_134.alike(rest_135);
                                                rest_135 &= !within_136;
                                                match value {
                                                    0x0 => {
                                                        self.state.put(within_136, &Planes::<8>::number(0x36), changed);
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        let within_137 = value_23 & within_136;
                                                        let within_138 = within_136 & !within_137;
                                                        if within_138 != 0 {
                                                            self.state.put(within_138, &Planes::<8>::number(0xb1), changed);
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
        let within_139 = (value_34 | (value_20 & (value_21 & (old_again & value_6)))) & within;
        let within_140 = within & !within_139;
        if within_139 != 0 {
            let value_141 = choose(value_19, within_139, || {
                let mut value_142: Mask = 0;
                let subject_143 = self.job;
                let mut rest_144 = within_139;
                while rest_144 != 0 {
                    let (within_145, value) = subject_143.alike(rest_144);
                    rest_144 &= !within_145;
                    value_142.take(within_145, &match value {
                        0x0 => old_selected,
                        0x3 => old_selected,
                        _ => {
                            let value_146 = value_23 & old_selected | !value_23 & (old_selected | for_command_3);
                            value_146
                        }
                    });
                }
                value_142
            }, || {
                old_selected
            });
            put_bit(within_139, (value_141 & !(old_selected & old_selected_set.is(&old_target))), &mut self.selected, changed);
            self.unusable.put(within_139, &target_bit_5.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
        }
        if within_140 != 0 {
            let within_147 = at_last_word_9 & within_140;
            if within_147 != 0 {
                let within_149 = done_14 & within_147;
                if within_149 != 0 {
                    let within_151 = reads_back_15 & within_149;
                    if within_151 != 0 {
                        let within_153 = loaded_18 & within_151;
                        if within_153 != 0 {
                            let subject_155 = self.job;
                            let mut rest_156 = within_153;
                            while rest_156 != 0 {
                                let (within_157, value) = subject_155.alike(rest_156);
                                rest_156 &= !within_157;
                                match value {
                                    0x0 => {
                                    }
                                    0x3 => {
                                    }
                                    _ => {
                                        let within_158 = value_23 & within_157;
                                        let within_159 = within_157 & !within_158;
                                        if within_159 != 0 {
                                            put_bit(within_159, (old_selected | for_command_3), &mut self.selected, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_160 = self.looks & within;
        if within_160 != 0 {
            let within_162 = old_selected & within_160;
            if within_162 != 0 {
                let mut value_164: Words = Words::number(0x0);
                let subject_165 = self.looked_at;
                let mut rest_166 = within_162;
                while rest_166 != 0 {
                    let (within_167, value) = subject_165.alike(rest_166);
                    rest_166 &= !within_167;
                    value_164.take(within_167, &match value {
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
                self.prdata.put(within_162, &value_164, changed);
            }
        }
        let within_168 = value_10 & within;
        if within_168 != 0 {
            let within_170 = pins.timebase_i & within_168;
            if within_170 != 0 {
                let within_172 = value_13 & within_170;
                if within_172 != 0 {
                    self.patience.put(within_172, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_174 = value_35 & within;
        if within_174 != 0 {
            let value_176 = choose(value_20, within_174, || {
                let value_177 = choose(for_recovery_2, within_174, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_178 = choose(old_again, within_174, || {
                        let value_179 = Planes::either(for_command_3, &Planes::<8>::number(0x5), &Planes::<8>::number(0x0));
                        value_179
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_178
                });
                value_177
            }, || {
                Planes::<8>::number(0x0)
            });
            self.result.put(within_174, &value_176, changed);
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
        put_bit(within, (value_35 | value_38), &mut self.irq, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_35), &mut self.busy, changed);
        put_bit(within, (value_28 & !value_27), &mut self.home, changed);
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
        let value_1 = !old_bank;
        let for_recovery_2 = self.job.is_number(0x0);
        let for_command_3 = self.job.is_number(0x1);
        let for_printed_4 = self.job.is_number(0x3);
        let target_bit_5 = Planes::<8>::number(0x1).up(&self.target);
        let wide_slots_b_6 = self.slots_b.extended::<8>();
        let ask_reads_7 = !(self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let value_8 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_9 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let value_10 = choose(old_bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_11 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_12 = !failed_9;
        let reads_back_13 = !value_8;
        let value_14 = value_8 & (pins.timebase_i & !value_11) | !value_8 & failed_9;
        let reads_back_15 = (ask_reads_7 & (done_12 & reads_back_13));
        let got_asked_16 = value_10.is_number(0x5a3c96e1);
        let marked_17 = (reads_back_15 & got_asked_16);
        let value_18 = (self.a_lost | value_1);
        let value_19 = !for_recovery_2;
        let value_20 = (marked_17 & (value_1 & value_19));
        let value_21 = (marked_17 & (value_18 & value_19));
        let value_22 = choose(marked_17, within, || {
            let value_23 = choose(old_bank, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_24 = Planes::either(self.slot, &target_bit_5.or(&self.slots_a.extended::<8>()), &target_bit_5.xor(&target_bit_5.or(&self.slots_a.extended::<8>())));
                value_24
            });
            value_23
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_25 = choose(marked_17, within, || {
            let value_26 = choose(old_bank, within, || {
                let value_27 = Planes::either(self.slot, &target_bit_5.or(&wide_slots_b_6), &target_bit_5.xor(&target_bit_5.or(&wide_slots_b_6)));
                value_27
            }, || {
                wide_slots_b_6
            });
            value_26
        }, || {
            wide_slots_b_6
        });
        let value_28 = self.command.is_number(0x5);
        let value_29 = ((value_1 | for_recovery_2) | !marked_17);
        let value_30 = (for_command_3 & value_21);
        let value_31 = value_21 & (self.irq | for_printed_4) | !value_21 & self.irq;
        let value_32 = choose(value_21, within, || {
            let value_33 = for_command_3 & (self.permit & !self.command.is_number(0xc)) | !for_command_3 & self.permit;
            value_33
        }, || {
            self.permit
        });
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_14 | (reads_back_15 & !got_asked_16))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_34 = done_12 & within;
        if within_34 != 0 {
            let within_36 = ask_reads_7 & within_34;
            if within_36 != 0 {
                let within_38 = reads_back_13 & within_36;
                if within_38 != 0 {
                    let within_40 = got_asked_16 & within_38;
                    if within_40 != 0 {
                        let within_42 = value_19 & within_40;
                        if within_42 != 0 {
                            let within_44 = value_18 & within_42;
                            if within_44 != 0 {
                                let value_46 = for_command_3 & (self.printed_pending & !value_28) | !for_command_3 & self.printed_pending;
                                let within_47 = for_command_3 & within_44;
                                if within_47 != 0 {
                                    let answer_code_49 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                    let subject_50 = self.command;
                                    let mut rest_51 = within_47;
                                    while rest_51 != 0 {
                                        let (within_52, value) = subject_50.alike(rest_51);
                                        rest_51 &= !within_52;
                                        match value {
                                            0x5 => {
                                                let selected_bit_53 = Planes::<8>::number(0x1).up(&self.selected_set);
                                                let within_54 = old_bank & within_52;
                                                let within_55 = within_52 & !within_54;
                                                if within_55 != 0 {
                                                    self.permit_set.put(within_55, &self.target, changed);
                                                }
                                                self.issued.put(within_52, &selected_bit_53.xor(&selected_bit_53.or(&self.issued.extended::<8>())).part::<4>(0), changed);
                                            }
                                            0xc => {
                                            }
                                            _ => {
                                                let within_56 = !self.command.is_number(0x6) & within_52;
                                                if within_56 != 0 {
                                                    let within_58 = self.command.is_number(0x7) & within_56;
                                                    let within_59 = within_56 & !within_58;
                                                    if within_59 != 0 {
                                                        let selected_bit_60 = Planes::<8>::number(0x1).up(&self.selected_set);
                                                        self.issued.put(within_59, &selected_bit_60.xor(&selected_bit_60.or(&self.issued.extended::<8>())).part::<4>(0), changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    self.result.put(within_47, &answer_code_49, changed);
                                }
                                put_bit(within_44, (self.home | (self.selected & self.selected_set.is(&self.target))), &mut self.home, changed);
                                put_bit(within_44, (self.lock_pending & self.target.below(&Planes::<3>::number(0x4))), &mut self.lock_pending, changed);
                                put_bit(within_44, (value_46 & !for_printed_4), &mut self.printed_pending, changed);
                            }
                            let within_61 = old_bank & within_42;
                            let within_62 = within_42 & !within_61;
                            if within_62 != 0 {
                                put_bit(within_62, ALL, &mut self.bank, changed);
                                put_bit(within_62, target_bit_5.and(&wide_slots_b_6).is_number(0x0), &mut self.slot, changed);
                            }
                        }
                        let within_63 = for_recovery_2 & within_40;
                        let within_64 = within_40 & !within_63;
                        if within_64 != 0 {
                            let within_65 = old_bank & within_64;
                            let within_66 = within_64 & !within_65;
                            if within_66 != 0 {
                                self.job.put(within_66, &Planes::<3>::number(0x2), changed);
                            }
                        }
                    }
                }
            }
            let within_67 = value_8 & within_34;
            let within_68 = within_34 & !within_67;
            if within_68 != 0 {
                self.handshake.put(within_68, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_69 = value_20 & within;
        let within_70 = within & !within_69;
        if within_69 != 0 {
            self.state.put(within_69, &Planes::<8>::number(0x1b), changed);
            self.leg.put(within_69, &Planes::<2>::number(0x0), changed);
        }
        if within_70 != 0 {
            let within_71 = done_12 & within_70;
            if within_71 != 0 {
                let within_73 = ask_reads_7 & within_71;
                if within_73 != 0 {
                    let within_75 = reads_back_13 & within_73;
                    if within_75 != 0 {
                        let within_77 = got_asked_16 & within_75;
                        if within_77 != 0 {
                            let within_79 = for_recovery_2 & within_77;
                            let within_80 = within_77 & !within_79;
                            if within_79 != 0 {
                                self.state.put(within_79, &Planes::<8>::number(0xff), changed);
                            }
                            if within_80 != 0 {
                                let within_81 = old_bank & within_80;
                                if within_81 != 0 {
                                    self.state.put(within_81, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
                let within_83 = value_8 & within_71;
                let within_84 = within_71 & !within_83;
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
        let within_98 = value_8 & within;
        if within_98 != 0 {
            let within_100 = pins.timebase_i & within_98;
            if within_100 != 0 {
                let within_102 = value_11 & within_100;
                if within_102 != 0 {
                    self.patience.put(within_102, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, (value_20 | value_29), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (value_30 | value_31), &mut self.irq, changed);
        put_bit(within, (!self.device_locked & ((value_21 & (for_command_3 & (value_28 & value_29))) | value_32)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_30), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_22.part::<5>(0), changed);
        self.slots_b.put(within, &value_25.part::<5>(0), changed);
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
        let value_1 = self.target.below(&Planes::<3>::number(0x4));
        let ask_reads_2 = !(self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let value_3 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_4 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let value_5 = choose(old_bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_6 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_7 = !failed_4;
        let reads_back_8 = !value_3;
        let value_9 = value_3 & (pins.timebase_i & !value_6) | !value_3 & failed_4;
        let reads_back_10 = (ask_reads_2 & (done_7 & reads_back_8));
        let got_asked_11 = value_5.is_number(0xa5c3691e);
        let marked_12 = (reads_back_10 & got_asked_11);
        let trusted_13 = self.valid.and(&self.good);
        let value_14 = ((self.failed_a | self.failed_b) | (old_bank ^ ((self.twins & trusted_13.bit(0)) & trusted_13.bit(1))));
        let value_15 = (marked_12 & value_14);
        let value_16 = (marked_12 & !value_14);
        let value_17 = (value_1 & value_15);
        let value_18 = old_bank & self.good.bit(0) | !old_bank & self.good.bit(2);
        let value_19 = old_bank & self.good.bit(1) | !old_bank & self.good.bit(3);
        let value_20 = old_bank & self.valid.bit(0) | !old_bank & self.valid.bit(2);
        let value_21 = old_bank & self.valid.bit(1) | !old_bank & self.valid.bit(3);
        let value_22 = old_bank & self.older_a | !old_bank & self.older_b;
        let renew_slot_23 = (value_18 & ((!value_19 | (value_20 & !value_21)) | (value_22 & !(value_20 ^ value_21))));
        let value_24 = renew_slot_23 & !(value_19 | value_21) | !renew_slot_23 & !(value_18 | value_20);
        let left = ((!self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (value_9 | (reads_back_10 & !got_asked_11))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_25 = done_7 & within;
        if within_25 != 0 {
            let within_27 = ask_reads_2 & within_25;
            if within_27 != 0 {
                let within_29 = reads_back_8 & within_27;
                if within_29 != 0 {
                    let within_31 = got_asked_11 & within_29;
                    if within_31 != 0 {
                        let within_33 = value_14 & within_31;
                        let within_34 = within_31 & !within_33;
                        if within_33 != 0 {
                            let device_record_35 = !value_1;
                            let within_36 = value_1 & within_33;
                            let within_37 = within_33 & !within_36;
                            if within_36 != 0 {
                                let within_38 = !self.flags.bit(3) & within_36;
                                let within_39 = within_36 & !within_38;
                                if within_39 != 0 {
                                    self.issued.put(within_39, &Planes::<8>::number(0x1).up(&self.target).or(&self.issued.extended::<8>()).part::<4>(0), changed);
                                }
                                self.job.put(within_36, &Planes::<3>::number(0x0), changed);
                                self.target.put(within_36, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                                self.scan.put(within_36, &Planes::<2>::number(0x0), changed);
                            }
                            if within_37 != 0 {
                                let value_40 = !self.flags.bit(2);
                                let within_41 = value_40 & within_37;
                                let within_42 = within_37 & !within_41;
                                if within_42 != 0 {
                                    self.lock_reason.put(within_42, &self.flags.part::<8>(16), changed);
                                }
                                put_bit(within_37, (old_device_locked | !value_40), &mut self.device_locked, changed);
                                put_bit(within_37, (self.lock_pending & value_40), &mut self.lock_pending, changed);
                            }
                            put_bit(within_33, (self.irq | device_record_35), &mut self.irq, changed);
                            put_bit(within_33, (self.ready | device_record_35), &mut self.ready, changed);
                        }
                        if within_34 != 0 {
                            let within_43 = value_24 & within_34;
                            if within_43 != 0 {
                                self.index.put(within_43, &Planes::<5>::number(0x0), changed);
                            }
                            put_bit(within_34, !old_bank, &mut self.bank, changed);
                            put_bit(within_34, renew_slot_23, &mut self.slot, changed);
                        }
                    }
                }
            }
            let within_45 = value_3 & within_25;
            let within_46 = within_25 & !within_45;
            if within_46 != 0 {
                self.handshake.put(within_46, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_47 = value_17 & within;
        let within_48 = within & !within_47;
        if within_47 != 0 {
            self.state.put(within_47, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_47, &Planes::<2>::number(0x0), changed);
        }
        if within_48 != 0 {
            let within_49 = value_16 & within_48;
            let within_50 = within_48 & !within_49;
            if within_49 != 0 {
                let value_51 = Planes::either(value_24, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_49, &value_51, changed);
                self.leg.put(within_49, &Planes::<2>::number(0x0), changed);
            }
            if within_50 != 0 {
                let within_52 = done_7 & within_50;
                if within_52 != 0 {
                    let within_54 = ask_reads_2 & within_52;
                    if within_54 != 0 {
                        let within_56 = reads_back_8 & within_54;
                        if within_56 != 0 {
                            let within_58 = got_asked_11 & within_56;
                            if within_58 != 0 {
                                let within_60 = value_14 & within_58;
                                if within_60 != 0 {
                                    let within_62 = value_1 & within_60;
                                    let within_63 = within_60 & !within_62;
                                    if within_63 != 0 {
                                        self.state.put(within_63, &Planes::<8>::number(0xb1), changed);
                                    }
                                }
                            }
                        }
                    }
                    let within_64 = value_3 & within_52;
                    let within_65 = within_52 & !within_64;
                    if within_65 != 0 {
                        let mut value_66: Planes<2> = Planes::<2>::number(0x0);
                        let subject_67 = self.leg;
                        let mut rest_68 = within_65;
                        while rest_68 != 0 {
                            let (within_69, value) = subject_67.alike(rest_68);
                            rest_68 &= !within_69;
                            value_66.take(within_69, &match value {
                                0x0 => {
                                    let value_70 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                    value_70
                                }
                                0x1 => Planes::<2>::number(0x2),
                                _ => Planes::<2>::number(0x0),
                            });
                        }
                        self.leg.put(within_65, &value_66, changed);
                    }
                }
            }
        }
        let within_71 = self.looks & within;
        if within_71 != 0 {
            let within_73 = self.selected & within_71;
            if within_73 != 0 {
                let mut value_75: Words = Words::number(0x0);
                let subject_76 = self.looked_at;
                let mut rest_77 = within_73;
                while rest_77 != 0 {
                    let (within_78, value) = subject_76.alike(rest_77);
                    rest_77 &= !within_78;
                    value_75.take(within_78, &match value {
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
                self.prdata.put(within_73, &value_75, changed);
            }
        }
        let within_79 = value_3 & within;
        if within_79 != 0 {
            let within_81 = pins.timebase_i & within_79;
            if within_81 != 0 {
                let within_83 = value_6 & within_81;
                if within_83 != 0 {
                    self.patience.put(within_83, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, (!value_17 & (value_16 | (value_1 | !value_15))), &mut self.window, changed);
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
        left
    }

    fn in_port(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_bank = self.bank;
        let old_carry = self.carry;
        let old_command = self.command;
        let old_failed_a = self.failed_a;
        let old_flags = self.flags;
        let old_found = self.found;
        let old_index = self.index;
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
        let value_4 = !old_failed_a;
        let value_5 = !self.failed_b;
        let renew_bank_6 = !old_bank;
        let at_generation_7 = old_index.is_number(0x9);
        let value_8 = old_index.is_number(0xd);
        let mut augend_9: Words = Words::number(0x0);
        let subject_10 = old_index;
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
        let in_idle_21 = old_state.is_number(0xb1);
        let in_settle_22 = old_state.is_number(0xd2);
        let in_markers_23 = old_state.is_number(0x63);
        let in_scan_24 = old_state.is_number(0xe4);
        let in_choose_25 = old_state.is_number(0x55);
        let in_compare_26 = old_state.is_number(0x36);
        let in_load_27 = old_state.is_number(0x87);
        let in_fetch_28 = old_state.is_number(0x78);
        let in_check_29 = old_state.is_number(0xc9);
        let in_apply_30 = old_state.is_number(0xaa);
        let in_retire_31 = old_state.is_number(0x1b);
        let in_body_32 = old_state.is_number(0x9c);
        let in_verify_33 = old_state.is_number(0x2d);
        let in_validate_34 = old_state.is_number(0x4e);
        let in_prune_35 = old_state.is_number(0xff);
        let at_marker_36 = (in_prune_35 | (in_retire_31 | in_validate_34));
        let commits_now_37 = (in_verify_33 | (in_body_32 | at_marker_36));
        let for_recovery_38 = old_job.is_number(0x0);
        let for_command_39 = old_job.is_number(0x1);
        let for_printed_40 = old_job.is_number(0x3);
        let leg_writes_41 = self.leg.is_number(0x0);
        let leg_programs_42 = self.leg.is_number(0x1);
        let holds_6_43 = !old_flags.bit(0);
        let value_44 = !old_flags.bit(1);
        let descends_45 = !value_44;
        let value_46 = !old_flags.bit(2);
        let set_locked_47 = !value_46;
        let holds_9_48 = !old_flags.bit(3);
        let is_pending_49 = !holds_9_48;
        let target_bit_50 = Planes::<8>::number(0x1).up(&old_target);
        let selected_bit_51 = Planes::<8>::number(0x1).up(&old_selected_set);
        let wide_bits_52 = self.issued.extended::<8>();
        let issued_here_53 = !selected_bit_51.and(&wide_bits_52).is_number(0x0);
        let wide_bits_54 = self.unusable.extended::<8>();
        let wide_slots_a_55 = self.slots_a.extended::<8>();
        let wide_slots_b_56 = self.slots_b.extended::<8>();
        let value_57 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_58 = !value_57;
        let here_59 = (self.selected & old_selected_set.is(&old_target));
        let scan_bank_60 = self.scan.bit(1);
        let scan_slot_61 = self.scan.bit(0);
        let scan_bit_62 = Planes::<4>::number(0x1).up(&self.scan);
        let last_scan_63 = self.scan.is_number(0x3);
        let best_bank_64 = self.best.bit(1);
        let best_slot_65 = self.best.bit(0);
        let value_66 = old_index.below(&Planes::<5>::number(0x12));
        let at_last_word_67 = !value_66;
        let high_68 = old_index.bit(0);
        let asked_lock_69 = old_command.is_number(0xc);
        let selects_70 = self.action.is_number(0x1);
        let rereads_71 = self.action.is_number(0x2);
        let debits_72 = self.action.is_number(0x5);
        let withdraws_73 = self.action.is_number(0x7);
        let intends_74 = self.action.is_number(0x8);
        let reprints_75 = self.action.is_number(0xb);
        let locks_device_76 = self.action.is_number(0xd);
        let lock_code_77 = self.value_lo.part::<8>(0);
        let alarm_78 = Planes::either(lock_code_77.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_77);
        let piece_79 = old_info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff)));
        let value_80 = old_command.is_number(0x9);
        let setup_81 = !pins.penable_i;
        let wide_reason_82 = Words::from(self.lock_reason);
        let value_83 = !for_command_39;
        let value_84 = ((((((((((((((((((pins.paddr_i.is_number(0x80) | pins.paddr_i.is_number(0x84)) | pins.paddr_i.is_number(0x88)) | pins.paddr_i.is_number(0x8c)) | pins.paddr_i.is_number(0x90)) | pins.paddr_i.is_number(0x94)) | pins.paddr_i.is_number(0x98)) | pins.paddr_i.is_number(0x9c)) | pins.paddr_i.is_number(0xa0)) | pins.paddr_i.is_number(0xa4)) | pins.paddr_i.is_number(0xa8)) | pins.paddr_i.is_number(0xac)) | pins.paddr_i.is_number(0xb0)) | pins.paddr_i.is_number(0xb4)) | pins.paddr_i.is_number(0xb8)) | pins.paddr_i.is_number(0xbc)) | pins.paddr_i.is_number(0xc0)) | pins.paddr_i.is_number(0xc4)) | pins.paddr_i.is_number(0xc8));
        let to_command_85 = pins.paddr_i.is_number(0x8);
        let to_set_86 = pins.paddr_i.is_number(0x10);
        let to_value_lo_87 = pins.paddr_i.is_number(0x14);
        let to_value_hi_88 = pins.paddr_i.is_number(0x18);
        let to_date_key_89 = pins.paddr_i.is_number(0x1c);
        let to_info_90 = pins.paddr_i.is_number(0x20);
        let read_word_91 = old_info;
        let to_licence_92 = pins.paddr_i.is_number(0x24);
        let to_peer_check_93 = pins.paddr_i.is_number(0x28);
        let to_irq_clear_94 = pins.paddr_i.is_number(0x2c);
        let value_95 = !to_irq_clear_94;
        let value_96 = !pins.pwrite_i;
        let fetches_word_97 = (value_96 & (setup_81 & value_84));
        let value_98 = pins.penable_i & self.looks | !pins.penable_i & !fetches_word_97;
        let writes_99 = ((self.pready & !self.pslverr) & (pins.penable_i & pins.pwrite_i));
        let value_100 = writes_99 & (self.busy | to_command_85) | !writes_99 & self.busy;
        let check_pair_101 = old_index.part::<2>(1);
        let word_pair_102 = old_index.part::<4>(1);
        let predicts_lo_103 = (value_8 & intends_74);
        let predicts_hi_104 = (old_index.is_number(0xe) & intends_74);
        let predicts_105 = (predicts_lo_103 | predicts_hi_104);
        let counts_106 = (at_generation_7 | (old_index.is_number(0x8) & debits_72));
        let counts_107 = (in_apply_30 & counts_106);
        let takes_high_108 = ((high_68 | predicts_hi_104) & !predicts_lo_103);
        let value_109 = (withdraws_73 | (debits_72 & word_pair_102.is_number(0x2)));
        let subtracts_110 = check_pair_101.is_number(0x3);
        let value_111 = in_apply_30 & takes_high_108 | !in_apply_30 & high_68;
        let value_112 = in_apply_30 & (value_109 & !counts_107) | !in_apply_30 & subtracts_110;
        let value_113 = choose((in_apply_30 & !predicts_105), within, || {
            augend_9
        }, || {
            let mut augend_114: Words = Words::number(0x0);
            let subject_115 = self.augend_at;
            let mut rest_116 = within;
            while rest_116 != 0 {
                let (within_117, value) = subject_115.alike(rest_116);
                rest_116 &= !within_117;
                augend_114.take(within_117, &match value {
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
            augend_114
        });
        let value_118 = choose(value_112, within, || {
            let value_119 = choose(counts_107, within, || {
                Words::number(0x0)
            }, || {
                let value_120 = choose((check_pair_101.is_number(0x2) & !in_apply_30), within, || {
                    augend_9
                }, || {
                    let value_121 = choose(value_111, within, || self.value_hi, || self.value_lo);
                    value_121
                });
                value_120
            });
            value_119.not()
        }, || {
            let value_122 = choose(counts_107, within, || {
                Words::number(0x0)
            }, || {
                let value_123 = choose((check_pair_101.is_number(0x2) & !in_apply_30), within, || {
                    augend_9
                }, || {
                    let value_124 = choose(value_111, within, || self.value_hi, || self.value_lo);
                    value_124
                });
                value_123
            });
            value_122
        });
        let partial_125 = value_113.plus(&value_118);
        let value_126 = value_113.bit(31);
        let value_127 = value_118.bit(31);
        let either_128 = (value_126 | value_127);
        let value_129 = (value_126 & value_127);
        let looks_ahead_130 = old_index.below(&Planes::<5>::number(0x8));
        let looks_ahead_131 = (in_check_29 & looks_ahead_130);
        let step_132 = old_index.plus(&Planes::<5>::number(0x1));
        let judged_bit_133 = Planes::<16>::number(0x1).up(&self.action);
        let refused_134 = judged_bit_133.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_135 = !judged_bit_133.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let limited_136 = (value_44 & value_135);
        let value_137 = !self.value_hi.is_number(0x0);
        let value_138 = self.permit_set.is(&old_selected_set);
        let value_139 = (in_check_29 & !looks_ahead_130);
        let value_140 = ((self.device_locked & !refused_134) & !judged_bit_133.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
        let value_141 = (refused_134 | value_140);
        let value_142 = !judged_bit_133.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_143 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_141) & value_142);
        let value_144 = (value_141 | value_143);
        let value_145 = ((holds_2_1 & !value_144) & !judged_bit_133.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
        let value_146 = (value_144 | value_145);
        let value_147 = (value_142 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&wide_bits_54).is_number(0x0) & !value_146));
        let value_148 = (value_146 | value_147);
        let value_149 = ((set_locked_47 & !value_148) & !judged_bit_133.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
        let value_150 = (value_148 | value_149);
        let value_151 = !judged_bit_133.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_152 = ((!holds_6_43 & !value_150) & value_151);
        let value_153 = (value_150 | value_152);
        let value_154 = ((holds_6_43 & !value_153) & !judged_bit_133.and(&Planes::<16>::number(0xff0)).is_number(0x0));
        let value_155 = (value_153 | value_154);
        let value_156 = ((self.broken & !value_155) & !judged_bit_133.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
        let value_157 = (value_155 | value_156);
        let value_158 = (((self.generation_end | (self.generation_near & judged_bit_133.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_157) & !judged_bit_133.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
        let value_159 = (value_157 | value_158);
        let value_160 = ((holds_9_48 & !value_159) & !judged_bit_133.and(&Planes::<16>::number(0x600)).is_number(0x0));
        let value_161 = (value_159 | value_160);
        let value_162 = ((is_pending_49 & !value_161) & !judged_bit_133.and(&Planes::<16>::number(0x990)).is_number(0x0));
        let value_163 = (value_161 | value_162);
        let value_164 = (((is_pending_49 & (self.other_intent | (value_137 | !self.value_lo.cut(24, 8).is_number(0x0)))) & !value_163) & !judged_bit_133.and(&Planes::<16>::number(0x20)).is_number(0x0));
        let value_165 = (value_163 | value_164);
        let value_166 = ((issued_here_53 & !value_165) & !judged_bit_133.and(&Planes::<16>::number(0x400)).is_number(0x0));
        let value_167 = (value_165 | value_166);
        let value_168 = (value_151 & (!old_flags.cut(8, 8).below(&old_info.cut(8, 8)) & !value_167));
        let value_169 = (value_167 | value_168);
        let value_170 = ((!(value_137 | !self.value_lo.is_number(0x0)) & !value_169) & !judged_bit_133.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
        let value_171 = (value_169 | value_170);
        let value_172 = (value_135 & ((value_137 | Words::number(0x18696).below(&self.value_lo)) & !value_171));
        let value_173 = (value_171 | value_172);
        let value_174 = ((((self.over_limit & limited_136) | (self.too_short & !limited_136)) & !value_173) & !judged_bit_133.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
        let value_175 = (value_173 | value_174);
        let value_176 = ((self.funded & !value_175) & !judged_bit_133.and(&Planes::<16>::number(0x10)).is_number(0x0));
        let value_177 = (value_175 | value_176);
        let value_178 = (value_135 & (self.over_maximum & !value_177));
        let value_179 = (value_177 | value_178);
        let value_180 = ((self.overflow & !value_179) & !judged_bit_133.and(&Planes::<16>::number(0x40)).is_number(0x0));
        let value_181 = (value_179 | value_180);
        let value_182 = (value_135 & (self.count_end & !value_181));
        let value_183 = (value_181 | value_182);
        let value_184 = ((!old_flags.bit(4) & !value_183) & !judged_bit_133.and(&Planes::<16>::number(0x4800)).is_number(0x0));
        let value_185 = (value_183 | value_184);
        let value_186 = (((self.printed_pending | (self.permit & !value_138)) & !value_185) & !judged_bit_133.and(&Planes::<16>::number(0x820)).is_number(0x0));
        let value_187 = (value_185 | value_186);
        let value_188 = value_139 & value_187 | !value_139 & refused_134;
        let value_189 = !value_188;
        let scan_silent_190 = ((old_silent_b & scan_bank_60) | (self.silent_a & !scan_bank_60));
        let scan_bits_191 = self.valid.and(&scan_bit_62);
        let value_192 = !self.good.and(&scan_bits_191).is_number(0x0);
        let value_193 = self.scan.is(&self.best);
        let scan_compares_194 = !value_193;
        let scan_compares_195 = (value_192 & scan_compares_194);
        let value_196 = (in_markers_23 | in_scan_24);
        let value_197 = (in_compare_26 | value_196);
        let asks_198 = !scan_silent_190;
        let asks_199 = (value_196 & asks_198);
        let next_slot_200 = !scan_compares_195;
        let value_201 = (in_compare_26 & scan_compares_195);
        let value_202 = value_197 & scan_bank_60 | !value_197 & old_bank;
        let value_203 = (in_verify_33 | (in_load_27 | in_fetch_28));
        let ask_writes_204 = !leg_programs_42;
        let value_205 = (at_marker_36 | (in_body_32 | ((value_197 & (asks_199 | value_201)) | value_203)));
        let value_206 = at_marker_36 & leg_writes_41 | !at_marker_36 & (in_body_32 & ask_writes_204);
        let value_207 = at_marker_36 & leg_programs_42 | !at_marker_36 & (in_body_32 & leg_programs_42);
        let mut value_208: Words = Words::number(0x0);
        let subject_209 = old_state;
        let mut rest_210 = within;
        while rest_210 != 0 {
            let (within_211, value) = subject_209.alike(rest_210);
            rest_210 &= !within_211;
            value_208.take(within_211, &match value {
                0x4e => Words::number(0x5a3c96e1),
                0x9c => augend_9,
                _ => Words::number(0xa5c3691e),
            });
        }
        let ask_reads_212 = !(value_206 | value_207);
        let value_213 = value_202 & pins.b_busy_i | !value_202 & pins.a_busy_i;
        let failed_214 = value_202 & pins.b_error_i | !value_202 & pins.a_error_i;
        let stored_word_215 = choose(value_202, within, || pins.b_data_i, || pins.a_data_i);
        let value_216 = self.patience.below(&Planes::<7>::number(0x3f));
        let expires_217 = (pins.timebase_i & !value_216);
        let value_218 = self.handshake.is_number(0x0);
        let value_219 = self.handshake.is_number(0x2);
        let failed_220 = !value_213;
        let value_221 = self.patience.plus(&Planes::<7>::number(0x1));
        let done_222 = !failed_214;
        let value_223 = !value_219;
        let value_224 = choose(value_219, within, || {
            failed_220
        }, || {
            let value_225 = value_213 & expires_217 | !value_213 & failed_214;
            value_225
        });
        let value_226 = !self.handshake.is_number(0x1);
        let value_227 = !value_218;
        let value_228 = ((((failed_220 & done_222) & value_223) & value_226) & value_227);
        let value_229 = ((value_224 & value_226) & value_227);
        let value_230 = (value_205 & value_228);
        let value_231 = (value_205 & value_229);
        let value_232 = (value_205 & value_218);
        let write_pulse_233 = (self.window & (self.window & value_206));
        let program_pulse_234 = (self.window & (self.window & value_207));
        let value_235 = !value_202;
        let got_asked_236 = value_208.is(&stored_word_215);
        let got_kept_237 = augend_9.is(&stored_word_215);
        let value_238 = (at_marker_36 & (ask_reads_212 & value_230));
        let marked_239 = (got_asked_236 & value_238);
        let value_240 = (in_verify_33 & value_230);
        let value_241 = !got_kept_237;
        let value_242 = !for_recovery_38;
        let value_243 = (self.device_locked & self.printed_pending);
        let starts_check_244 = (self.home & value_138);
        let value_245 = (self.selected & value_2);
        let value_246 = self.printed_pending & !starts_check_244 | !self.printed_pending & value_245;
        let value_247 = !value_243;
        let value_248 = (in_idle_21 & (old_lock_pending | (value_246 & value_247)));
        let waits_for_a_249 = (pins.a_busy_i & value_4);
        let waits_for_b_250 = (pins.b_busy_i & value_5);
        let value_251 = (waits_for_a_249 | waits_for_b_250);
        let value_252 = !rereads_71;
        let value_253 = !selects_70;
        let value_254 = (for_command_39 & ((reprints_75 & value_252) & value_253));
        let value_255 = value_188 & for_command_39 | !value_188 & value_254;
        let value_256 = (value_139 & value_255);
        let value_257 = choose(value_139, within, || {
            let value_258 = choose(value_188, within, || {
                value_248
            }, || {
                let value_259 = choose(for_command_39, within, || {
                    let value_260 = reprints_75 & value_248 | !reprints_75 & (locks_device_76 | value_248);
                    (selects_70 | (rereads_71 | value_260))
                }, || {
                    value_248
                });
                value_259
            });
            value_258
        }, || {
            value_248
        });
        let value_261 = choose(value_139, within, || {
            let value_262 = choose(value_188, within, || {
                let value_263 = choose(in_idle_21, within, || {
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
                let value_268 = choose(for_command_39, within, || {
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
                                let value_273 = choose(in_idle_21, within_272, || {
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
                    let value_278 = choose(in_idle_21, within, || {
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
            let value_283 = choose(in_idle_21, within, || {
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
        let value_288 = word_pair_102.is_number(0x5);
        let mut value_289: Mask = 0;
        let subject_290 = word_pair_102;
        let mut rest_291 = within;
        while rest_291 != 0 {
            let (within_292, value) = subject_290.alike(rest_291);
            rest_291 &= !within_292;
            value_289.take(within_292, &match value {
                0x1 => debits_72,
                0x2 => ((descends_45 & (self.action.is_number(0x6) | withdraws_73)) | (descends_45 & debits_72)),
                0x3 => ((descends_45 & (self.action.is_number(0x6) | withdraws_73)) | (value_44 & debits_72)),
                _ => (value_288 & (value_44 & (self.action.is_number(0x6) | withdraws_73))),
            });
        }
        let value_293 = (predicts_105 | value_289);
        let value_294 = (in_apply_30 & at_last_word_67);
        let value_295 = (in_apply_30 & !old_index.is_number(0x0));
        let fetches_296 = stored_word_215.is_number(0x5a3c96e1);
        let fetches_297 = (value_230 & fetches_296);
        let not_here_298 = (value_230 & !fetches_297);
        let value_299 = (in_load_27 & (value_231 | not_here_298));
        let loaded_300 = self.crc.not().is(&stored_word_215);
        let not_here_301 = !loaded_300;
        let value_302 = (at_last_word_67 & loaded_300);
        let fills_303 = in_fetch_28 & (in_apply_30 | value_230) | !in_fetch_28 & in_apply_30;
        let value_304 = (in_fetch_28 & (value_230 & value_302));
        let value_305 = choose(in_fetch_28, within, || {
            let value_306 = choose(value_231, within, || {
                let value_307 = choose(value_230, within, || {
                    let value_308 = value_66 & value_299 | !value_66 & not_here_301;
                    value_308
                }, || {
                    value_299
                });
                (value_242 | value_307)
            }, || {
                let value_309 = choose(value_230, within, || {
                    let value_310 = value_66 & value_299 | !value_66 & not_here_301;
                    value_310
                }, || {
                    value_299
                });
                value_309
            });
            value_306
        }, || {
            value_299
        });
        let value_311 = (old_job.is_number(0x4) | (for_command_39 & locks_device_76));
        let value_312 = choose(value_304, within, || {
            let mut value_313: Mask = 0;
            let subject_314 = old_job;
            let mut rest_315 = within;
            while rest_315 != 0 {
                let (within_316, value) = subject_314.alike(rest_315);
                rest_315 &= !within_316;
                value_313.take(within_316, &match value {
                    0x0 => value_256,
                    0x3 => value_256,
                    _ => {
                        let value_317 = value_311 & value_256 | !value_311 & (for_command_39 | value_256);
                        value_317
                    }
                });
            }
            value_313
        }, || {
            value_256
        });
        let value_318 = choose(value_304, within, || {
            let value_319 = choose(for_recovery_38, within, || {
                let value_320 = self.printed_pending & starts_check_244 | !self.printed_pending & ((self.busy & !value_80) & !value_245);
                (in_idle_21 & (!old_lock_pending & (value_320 & value_247)))
            }, || {
                let value_321 = self.printed_pending & starts_check_244 | !self.printed_pending & ((self.busy & !value_80) & !value_245);
                (for_printed_40 | (in_idle_21 & (!old_lock_pending & (value_321 & value_247))))
            });
            value_319
        }, || {
            let value_322 = self.printed_pending & starts_check_244 | !self.printed_pending & ((self.busy & !value_80) & !value_245);
            (in_idle_21 & (!old_lock_pending & (value_322 & value_247)))
        });
        let value_323 = choose(value_304, within, || {
            let mut value_324: Mask = 0;
            let subject_325 = old_job;
            let mut rest_326 = within;
            while rest_326 != 0 {
                let (within_327, value) = subject_325.alike(rest_326);
                rest_326 &= !within_327;
                value_324.take(within_327, &match value {
                    0x0 => (value_139 & (value_189 & (value_83 | (((!locks_device_76 & !reprints_75) & value_252) & value_253)))),
                    0x3 => (value_139 & (value_189 & (value_83 | (((!locks_device_76 & !reprints_75) & value_252) & value_253)))),
                    _ => ((value_139 & (value_189 & (value_83 | (((!locks_device_76 & !reprints_75) & value_252) & value_253)))) | value_311),
                });
            }
            value_324
        }, || {
            (value_139 & (value_189 & (value_83 | (((!locks_device_76 & !reprints_75) & value_252) & value_253))))
        });
        let value_328 = (value_66 & value_230);
        let mut value_329: Mask = 0;
        let subject_330 = old_state;
        let mut rest_331 = within;
        while rest_331 != 0 {
            let (within_332, value) = subject_330.alike(rest_331);
            rest_331 &= !within_332;
            value_329.take(within_332, &match value {
                0xe4 => {
                    let value_333 = choose(in_fetch_28, within_332, || {
                        let value_334 = value_230 & (value_66 | value_295) | !value_230 & value_295;
                        value_334
                    }, || {
                        value_295
                    });
                    (value_333 | value_328)
                }
                0x78 => {
                    let value_335 = value_230 & (value_66 | value_295) | !value_230 & value_295;
                    value_335
                }
                _ => value_295,
            });
        }
        let mut value_336: Words = Words::number(0x0);
        let subject_337 = old_state;
        let mut rest_338 = within;
        while rest_338 != 0 {
            let (within_339, value) = subject_337.alike(rest_338);
            rest_338 &= !within_339;
            value_336.take(within_339, &match value {
                0xe4 => {
                    let value_340 = choose(value_328, within_339, || {
                        stored_word_215
                    }, || {
                        let mut value_341: Words = Words::number(0x0);
                        let subject_342 = old_state;
                        let mut rest_343 = within_339;
                        while rest_343 != 0 {
                            let (within_344, value) = subject_342.alike(rest_343);
                            rest_343 &= !within_344;
                            value_341.take(within_344, &match value {
                                0x78 => {
                                    let value_345 = choose(value_230, within_344, || {
                                        let value_346 = choose(value_66, within_344, || {
                                            stored_word_215
                                        }, || {
                                            let value_347 = choose(in_apply_30, within_344, || passed_word_13, || Words::number(0x0));
                                            value_347
                                        });
                                        value_346
                                    }, || {
                                        let value_348 = choose(in_apply_30, within_344, || passed_word_13, || Words::number(0x0));
                                        value_348
                                    });
                                    value_345
                                }
                                0xaa => passed_word_13,
                                _ => Words::number(0x0),
                            });
                        }
                        value_341
                    });
                    value_340
                }
                0x78 => {
                    let value_349 = choose(value_230, within_339, || {
                        let value_350 = choose(value_66, within_339, || {
                            stored_word_215
                        }, || {
                            let value_351 = choose(in_apply_30, within_339, || passed_word_13, || Words::number(0x0));
                            value_351
                        });
                        value_350
                    }, || {
                        let value_352 = choose(in_apply_30, within_339, || passed_word_13, || Words::number(0x0));
                        value_352
                    });
                    value_349
                }
                0xaa => passed_word_13,
                _ => Words::number(0x0),
            });
        }
        let bad_slots_353 = self.valid.and(&self.good.not());
        let trusted_354 = self.valid.and(&self.good);
        let first_bank_355 = ((self.twins & trusted_354.bit(0)) & trusted_354.bit(1));
        let one_bank_356 = (old_failed_a | self.failed_b);
        let renew_bank_357 = !best_bank_64;
        let source_alone_358 = ((value_4 & (self.failed_b & best_bank_64)) | (value_5 & (old_failed_a & renew_bank_357)));
        let value_359 = ((best_bank_64 & bad_slots_353.and(&bad_slots_353.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_353.bit(0) | bad_slots_353.bit(1)));
        let value_360 = (old_found & value_359);
        let value_361 = in_choose_25 & ((in_load_27 & fetches_297) | value_360) | !in_choose_25 & (in_load_27 & fetches_297);
        let differs_now_362 = (self.differs | value_241);
        let value_363 = (differs_now_362 & self.newest.is(&self.generation));
        let value_364 = value_66 & next_slot_200 | !value_66 & (next_slot_200 | !value_363);
        let value_365 = value_230 & value_364 | !value_230 & next_slot_200;
        let value_366 = (in_compare_26 & (value_365 & (last_scan_63 & (one_bank_356 & !source_alone_358))));
        let value_367 = choose(in_compare_26, within, || {
            let value_368 = choose(value_230, within, || {
                let value_369 = value_66 & (in_choose_25 & !value_360) | !value_66 & ((in_choose_25 & !value_360) | value_363);
                value_369
            }, || {
                (in_choose_25 & !value_360)
            });
            value_368
        }, || {
            (in_choose_25 & !value_360)
        });
        let value_370 = in_compare_26 & value_365 | !in_compare_26 & (in_scan_24 & (scan_silent_190 | (at_last_word_67 & value_230)));
        let value_371 = (for_recovery_38 | value_367);
        let value_372 = value_305 & value_371 | !value_305 & value_367;
        let value_373 = (in_retire_31 & marked_239);
        let verified_374 = (in_validate_34 & marked_239);
        let wide_slots_b_375 = target_bit_50.or(&wide_slots_b_56);
        let wide_slots_a_376 = target_bit_50.or(&wide_slots_a_55);
        let value_377 = (self.a_lost | renew_bank_6);
        let value_378 = choose(verified_374, within, || {
            let value_379 = for_recovery_38 & value_294 | !for_recovery_38 & (renew_bank_6 | value_294);
            value_379
        }, || {
            value_294
        });
        let value_380 = (verified_374 & (value_242 & value_377));
        let value_381 = (in_prune_35 & marked_239);
        let value_382 = (one_bank_356 | (old_bank ^ first_bank_355));
        let value_383 = value_381 & (value_366 | value_382) | !value_381 & value_366;
        let value_384 = value_381 & ((in_compare_26 & (value_365 & (last_scan_63 & (source_alone_358 | !one_bank_356)))) | !value_382) | !value_381 & (in_compare_26 & (value_365 & (last_scan_63 & (source_alone_358 | !one_bank_356))));
        let copy_bank_385 = choose(value_381, within, || {
            let value_386 = choose(value_382, within, || {
                let value_387 = one_bank_356 & (renew_bank_357 & source_alone_358) | !one_bank_356 & first_bank_355;
                (in_compare_26 & (value_365 & (last_scan_63 & value_387)))
            }, || {
                renew_bank_6
            });
            value_386
        }, || {
            let value_388 = one_bank_356 & (renew_bank_357 & source_alone_358) | !one_bank_356 & first_bank_355;
            (in_compare_26 & (value_365 & (last_scan_63 & value_388)))
        });
        let value_389 = copy_bank_385 & self.good.bit(2) | !copy_bank_385 & self.good.bit(0);
        let value_390 = copy_bank_385 & self.good.bit(3) | !copy_bank_385 & self.good.bit(1);
        let value_391 = copy_bank_385 & self.valid.bit(2) | !copy_bank_385 & self.valid.bit(0);
        let value_392 = copy_bank_385 & self.valid.bit(3) | !copy_bank_385 & self.valid.bit(1);
        let value_393 = copy_bank_385 & self.older_b | !copy_bank_385 & self.older_a;
        let renew_slot_394 = (value_389 & ((!value_390 | (value_391 & !value_392)) | (value_393 & !(value_391 ^ value_392))));
        let value_395 = renew_slot_394 & !(value_390 | value_392) | !renew_slot_394 & !(value_389 | value_391);
        let value_396 = (value_378 | value_384);
        let value_397 = (in_body_32 & value_230);
        let value_398 = (ask_writes_204 & (old_bank & (at_last_word_67 | old_index.part::<4>(0).is_number(0xf))));
        let value_399 = value_397 & ((got_kept_237 & value_240) | !value_398) | !value_397 & (got_kept_237 & value_240);
        let value_400 = old_command.is_number(0x5);
        let value_401 = ((renew_bank_6 | for_recovery_38) | !verified_374);
        let value_402 = choose(value_380, within, || {
            let value_403 = choose(for_command_39, within, || {
                let value_404 = value_400 & ((value_139 & (value_189 & value_254)) | value_401) | !value_400 & (value_139 & (value_189 & value_254));
                value_404
            }, || {
                (value_139 & (value_189 & value_254))
            });
            value_403
        }, || {
            (value_139 & (value_189 & value_254))
        });
        let value_405 = choose(value_380, within, || {
            let value_406 = choose(for_command_39, within, || {
                let value_407 = choose(value_139, within, || {
                    let value_408 = choose(value_188, within, || {
                        self.permit
                    }, || {
                        let value_409 = choose(for_command_39, within, || {
                            let mut value_410: Mask = 0;
                            let subject_411 = self.action;
                            let mut rest_412 = within;
                            while rest_412 != 0 {
                                let (within_413, value) = subject_411.alike(rest_412);
                                rest_412 &= !within_413;
                                value_410.take(within_413, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_72),
                                });
                            }
                            value_410
                        }, || {
                            self.permit
                        });
                        value_409
                    });
                    value_408
                }, || {
                    self.permit
                });
                (!asked_lock_69 & value_407)
            }, || {
                let value_414 = choose(value_139, within, || {
                    let value_415 = choose(value_188, within, || {
                        self.permit
                    }, || {
                        let value_416 = choose(for_command_39, within, || {
                            let mut value_417: Mask = 0;
                            let subject_418 = self.action;
                            let mut rest_419 = within;
                            while rest_419 != 0 {
                                let (within_420, value) = subject_418.alike(rest_419);
                                rest_419 &= !within_420;
                                value_417.take(within_420, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_72),
                                });
                            }
                            value_417
                        }, || {
                            self.permit
                        });
                        value_416
                    });
                    value_415
                }, || {
                    self.permit
                });
                value_414
            });
            value_406
        }, || {
            let value_421 = choose(value_139, within, || {
                let value_422 = choose(value_188, within, || {
                    self.permit
                }, || {
                    let value_423 = choose(for_command_39, within, || {
                        let mut value_424: Mask = 0;
                        let subject_425 = self.action;
                        let mut rest_426 = within;
                        while rest_426 != 0 {
                            let (within_427, value) = subject_425.alike(rest_426);
                            rest_426 &= !within_427;
                            value_424.take(within_427, &match value {
                                0x1 => self.permit,
                                0x2 => self.permit,
                                0xb => self.permit,
                                0xd => self.permit,
                                _ => (self.permit & !debits_72),
                            });
                        }
                        value_424
                    }, || {
                        self.permit
                    });
                    value_423
                });
                value_422
            }, || {
                self.permit
            });
            value_421
        });
        let value_428 = choose(value_380, within, || {
            let value_429 = choose(value_304, within, || {
                let mut value_430: Mask = 0;
                let subject_431 = old_job;
                let mut rest_432 = within;
                while rest_432 != 0 {
                    let (within_433, value) = subject_431.alike(rest_432);
                    rest_432 &= !within_433;
                    value_430.take(within_433, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_311),
                    });
                }
                value_430
            }, || {
                self.home
            });
            (here_59 | value_429)
        }, || {
            let value_434 = choose(value_304, within, || {
                let mut value_435: Mask = 0;
                let subject_436 = old_job;
                let mut rest_437 = within;
                while rest_437 != 0 {
                    let (within_438, value) = subject_436.alike(rest_437);
                    rest_437 &= !within_438;
                    value_435.take(within_438, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_311),
                    });
                }
                value_435
            }, || {
                self.home
            });
            value_434
        });
        let value_439 = choose(value_366, within, || {
            let value_440 = choose(best_bank_64, within, || {
                let value_441 = choose(verified_374, within, || {
                    let value_442 = choose(old_bank, within, || {
                        wide_slots_a_55
                    }, || {
                        let value_443 = Planes::either(self.slot, &wide_slots_a_376, &target_bit_50.xor(&wide_slots_a_376));
                        value_443
                    });
                    value_442
                }, || {
                    wide_slots_a_55
                });
                value_441
            }, || {
                let value_444 = choose(best_slot_65, within, || {
                    let value_445 = choose(verified_374, within, || {
                        let value_446 = choose(old_bank, within, || {
                            wide_slots_a_55
                        }, || {
                            let value_447 = Planes::either(self.slot, &wide_slots_a_376, &target_bit_50.xor(&wide_slots_a_376));
                            value_447
                        });
                        value_446
                    }, || {
                        wide_slots_a_55
                    });
                    target_bit_50.or(&value_445)
                }, || {
                    let value_448 = choose(verified_374, within, || {
                        let value_449 = choose(old_bank, within, || {
                            wide_slots_a_55
                        }, || {
                            let value_450 = Planes::either(self.slot, &wide_slots_a_376, &target_bit_50.xor(&wide_slots_a_376));
                            value_450
                        });
                        value_449
                    }, || {
                        wide_slots_a_55
                    });
                    target_bit_50.xor(&target_bit_50.or(&value_448))
                });
                value_444
            });
            value_440
        }, || {
            let value_451 = choose(verified_374, within, || {
                let value_452 = choose(old_bank, within, || {
                    wide_slots_a_55
                }, || {
                    let value_453 = Planes::either(self.slot, &wide_slots_a_376, &target_bit_50.xor(&wide_slots_a_376));
                    value_453
                });
                value_452
            }, || {
                wide_slots_a_55
            });
            value_451
        });
        let value_454 = choose(value_366, within, || {
            let value_455 = choose(best_bank_64, within, || {
                let value_456 = choose(best_slot_65, within, || {
                    let value_457 = choose(verified_374, within, || {
                        let value_458 = choose(old_bank, within, || {
                            let value_459 = Planes::either(self.slot, &wide_slots_b_375, &target_bit_50.xor(&wide_slots_b_375));
                            value_459
                        }, || {
                            wide_slots_b_56
                        });
                        value_458
                    }, || {
                        wide_slots_b_56
                    });
                    target_bit_50.or(&value_457)
                }, || {
                    let value_460 = choose(verified_374, within, || {
                        let value_461 = choose(old_bank, within, || {
                            let value_462 = Planes::either(self.slot, &wide_slots_b_375, &target_bit_50.xor(&wide_slots_b_375));
                            value_462
                        }, || {
                            wide_slots_b_56
                        });
                        value_461
                    }, || {
                        wide_slots_b_56
                    });
                    target_bit_50.xor(&target_bit_50.or(&value_460))
                });
                value_456
            }, || {
                let value_463 = choose(verified_374, within, || {
                    let value_464 = choose(old_bank, within, || {
                        let value_465 = Planes::either(self.slot, &wide_slots_b_375, &target_bit_50.xor(&wide_slots_b_375));
                        value_465
                    }, || {
                        wide_slots_b_56
                    });
                    value_464
                }, || {
                    wide_slots_b_56
                });
                value_463
            });
            value_455
        }, || {
            let value_466 = choose(verified_374, within, || {
                let value_467 = choose(old_bank, within, || {
                    let value_468 = Planes::either(self.slot, &wide_slots_b_375, &target_bit_50.xor(&wide_slots_b_375));
                    value_468
                }, || {
                    wide_slots_b_56
                });
                value_467
            }, || {
                wide_slots_b_56
            });
            value_466
        });
        let value_469 = choose((device_record_58 & value_372), within, || {
            let alarm_470 = choose(value_305, within, || {
                let value_471 = choose(for_recovery_38, within, || {
                    Planes::<8>::number(0x4)
                }, || {
                    let value_472 = choose(in_compare_26, within, || {
                        let value_473 = choose(value_230, within, || {
                            let value_474 = choose(value_66, within, || {
                                Planes::<8>::number(0x4)
                            }, || {
                                let value_475 = Planes::either(value_363, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                                value_475
                            });
                            value_474
                        }, || {
                            Planes::<8>::number(0x4)
                        });
                        value_473
                    }, || {
                        Planes::<8>::number(0x4)
                    });
                    value_472
                });
                value_471
            }, || {
                let value_476 = choose(in_compare_26, within, || {
                    let value_477 = choose(value_230, within, || {
                        let value_478 = choose(value_66, within, || {
                            Planes::<8>::number(0x4)
                        }, || {
                            let value_479 = Planes::either(value_363, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                            value_479
                        });
                        value_478
                    }, || {
                        Planes::<8>::number(0x4)
                    });
                    value_477
                }, || {
                    Planes::<8>::number(0x4)
                });
                value_476
            });
            alarm_470
        }, || {
            let value_480 = choose(in_settle_22, within, || {
                let value_481 = choose(value_251, within, || {
                    let value_482 = choose(expires_217, within, || {
                        Planes::<8>::number(0x3)
                    }, || {
                        let value_483 = choose(writes_99, within, || {
                            let value_484 = Planes::either((!pins.pwdata_i.is(&value_17) & (to_peer_check_93 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                            value_484
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        value_483
                    });
                    value_482
                }, || {
                    let value_485 = choose(writes_99, within, || {
                        let value_486 = Planes::either((!pins.pwdata_i.is(&value_17) & (to_peer_check_93 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                        value_486
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_485
                });
                value_481
            }, || {
                let value_487 = choose(writes_99, within, || {
                    let value_488 = Planes::either((!pins.pwdata_i.is(&value_17) & (to_peer_check_93 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                    value_488
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_487
            });
            let value_489 = choose(value_139, within, || {
                let value_490 = choose(value_188, within, || {
                    let value_491 = Planes::either((value_188 & (value_139 & (!value_186 & (!value_184 & (!value_182 & (!value_180 & (!value_178 & (!value_176 & (!value_174 & (!value_172 & (!value_170 & (!value_168 & (!value_166 & (!value_164 & (!value_162 & (!value_160 & (value_156 & !value_158))))))))))))))))), &Planes::<8>::number(0x6), &value_480);
                    value_491
                }, || {
                    let value_492 = choose(for_command_39, within, || {
                        let mut value_493: Planes<8> = Planes::<8>::number(0x0);
                        let subject_494 = self.action;
                        let mut rest_495 = within;
                        while rest_495 != 0 {
                            let (within_496, value) = subject_494.alike(rest_495);
                            rest_495 &= !within_496;
                            value_493.take(within_496, &match value {
                                0x1 => value_480,
                                0x2 => value_480,
                                0xb => value_480,
                                0xd => alarm_78,
                                _ => value_480,
                            });
                        }
                        value_493
                    }, || {
                        value_480
                    });
                    value_492
                });
                value_490
            }, || {
                value_480
            });
            value_489
        });
        let value_497 = (looks_ahead_131 | value_318);
        let value_498 = (step_132.is_number(0x0) | !looks_ahead_131);
        let value_499 = (looks_ahead_131 & step_132.is_number(0x1));
        let value_500 = (looks_ahead_131 & step_132.is_number(0x2));
        let value_501 = (looks_ahead_131 & step_132.is_number(0x3));
        let value_502 = (looks_ahead_131 & step_132.is_number(0x4));
        let value_503 = (looks_ahead_131 & step_132.is_number(0x5));
        let value_504 = (looks_ahead_131 & step_132.is_number(0x6));
        let value_505 = (looks_ahead_131 & step_132.is_number(0x7));
        let value_506 = !value_257;
        let value_507 = (value_384 & value_395);
        let value_508 = (in_load_27 & not_here_298);
        let value_509 = choose(in_fetch_28, within, || {
            let value_510 = choose(value_230, within, || {
                let value_511 = value_66 & value_508 | !value_66 & not_here_301;
                value_511
            }, || {
                value_508
            });
            value_510
        }, || {
            value_508
        });
        let value_512 = value_509 & value_371 | !value_509 & value_367;
        let value_513 = (value_383 | value_512);
        let value_514 = value_513 & (value_57 | (in_settle_22 & !value_251)) | !value_513 & (in_settle_22 & !value_251);
        let value_515 = choose(value_513, within, || {
            let value_516 = choose(verified_374, within, || {
                let value_517 = for_recovery_38 & self.window | !for_recovery_38 & (self.window & renew_bank_6);
                value_517
            }, || {
                self.window
            });
            (value_57 & value_516)
        }, || {
            let value_518 = choose(verified_374, within, || {
                let value_519 = for_recovery_38 & self.window | !for_recovery_38 & (self.window & renew_bank_6);
                value_519
            }, || {
                self.window
            });
            value_518
        });
        let value_520 = choose(value_380, within, || {
            let value_521 = choose(value_509, within, || {
                let value_522 = choose(for_recovery_38, within, || {
                    value_312
                }, || {
                    let value_523 = self.again & (for_command_39 | value_312) | !self.again & value_312;
                    value_523
                });
                value_522
            }, || {
                value_312
            });
            (for_command_39 | value_521)
        }, || {
            let value_524 = choose(value_509, within, || {
                let value_525 = choose(for_recovery_38, within, || {
                    value_312
                }, || {
                    let value_526 = self.again & (for_command_39 | value_312) | !self.again & value_312;
                    value_526
                });
                value_525
            }, || {
                value_312
            });
            value_524
        });
        let value_527 = choose(value_513, within, || {
            let value_528 = choose(value_380, within, || {
                let value_529 = writes_99 & (self.irq & value_95) | !writes_99 & self.irq;
                (for_printed_40 | value_529)
            }, || {
                let value_530 = writes_99 & (self.irq & value_95) | !writes_99 & self.irq;
                value_530
            });
            (device_record_58 | value_528)
        }, || {
            let value_531 = choose(value_380, within, || {
                let value_532 = writes_99 & (self.irq & value_95) | !writes_99 & self.irq;
                (for_printed_40 | value_532)
            }, || {
                let value_533 = writes_99 & (self.irq & value_95) | !writes_99 & self.irq;
                value_533
            });
            value_531
        });
        let value_534 = value_509 & (self.again | value_242) | !value_509 & self.again;
        let value_535 = self.crc.xor(&value_336).linear(&LINEAR_0);
        let value_536 = scan_bank_60 & pins.b_busy_i | !scan_bank_60 & pins.a_busy_i;
        let failed_537 = !value_536;
        let failed_538 = scan_bank_60 & pins.b_error_i | !scan_bank_60 & pins.a_error_i;
        let done_539 = !failed_538;
        let value_540 = (value_227 & (value_226 & (value_223 & (failed_537 & done_539))));
        let marks_541 = (scan_silent_190 | (asks_198 & value_540));
        let value_542 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_543 = !value_542;
        let failed_544 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let asks_545 = (in_markers_23 & asks_198);
        let left = ((((!((in_apply_30 | (in_check_29 | (in_fetch_28 | (in_idle_21 | in_load_27)))) | ((in_compare_26 | (in_choose_25 | (in_scan_24 | (in_settle_22 | in_markers_23)))) | commits_now_37)) | (self.window ^ commits_now_37)) | (!in_check_29 & ((self.busy & value_80) & (self.home | (holds_2_1 & in_idle_21))))) | ((value_240 & value_241) | (value_231 | (value_238 & !got_asked_236)))) | (value_3 & !value_469.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_546 = old_state;
        let mut rest_547 = within;
        while rest_547 != 0 {
            let (within_548, value) = subject_546.alike(rest_547);
            rest_547 &= !within_548;
            match value {
                0x36 => {
                    let value_549 = (scan_compares_195 & value_540);
                    let value_550 = value_549 & differs_now_362 | !value_549 & self.differs;
                    let value_551 = value_549 & value_364 | !value_549 & next_slot_200;
                    let within_552 = value_192 & within_548;
                    if within_552 != 0 {
                        let within_554 = scan_compares_194 & within_552;
                        if within_554 != 0 {
                            let within_556 = value_223 & within_554;
                            if within_556 != 0 {
                                let within_558 = value_226 & within_556;
                                if within_558 != 0 {
                                    let within_560 = value_227 & within_558;
                                    if within_560 != 0 {
                                        let within_562 = failed_537 & within_560;
                                        if within_562 != 0 {
                                            let within_564 = failed_538 & within_562;
                                            let within_565 = within_562 & !within_564;
                                            if within_565 != 0 {
                                                let within_566 = at_generation_7 & within_565;
                                                if within_566 != 0 {
                                                    self.generation.put(within_566, &stored_word_215, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_568 = (scan_compares_195 & value_218) & within_548;
                    let within_569 = within_548 & !within_568;
                    if within_568 != 0 {
                        self.patience.put(within_568, &Planes::<7>::number(0x0), changed);
                    }
                    if within_569 != 0 {
                        let within_570 = value_192 & within_569;
                        if within_570 != 0 {
                            let within_572 = value_193 & within_570;
                            let within_573 = within_570 & !within_572;
                            if within_573 != 0 {
                                let subject_574 = self.handshake;
                                let mut rest_575 = within_573;
                                while rest_575 != 0 {
                                    let (within_576, value) = subject_574.alike(rest_575);
                                    rest_575 &= !within_576;
                                    match value {
                                        0x0 => {
                                        }
                                        0x1 => {
                                        }
                                        0x2 => {
                                        }
                                        _ => {
                                            let within_577 = value_536 & within_576;
                                            if within_577 != 0 {
                                                let within_579 = pins.timebase_i & within_577;
                                                if within_579 != 0 {
                                                    let within_581 = value_216 & within_579;
                                                    if within_581 != 0 {
                                                        self.patience.put(within_581, &value_221, changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    put_bit(within_548, (value_550 & !value_551), &mut self.differs, changed);
                }
                0x63 => {
                    let within_583 = marks_541 & within_548;
                    if within_583 != 0 {
                        let value_585 = Planes::either((asks_198 & fetches_296), &self.valid.or(&scan_bit_62), &scan_bit_62.xor(&self.valid.or(&scan_bit_62)));
                        let within_586 = last_scan_63 & within_583;
                        if within_586 != 0 {
                            self.good.put(within_586, &Planes::<4>::number(0x0), changed);
                        }
                        self.valid.put(within_583, &value_585, changed);
                        put_bit(within_583, (old_found & !last_scan_63), &mut self.found, changed);
                    }
                    let within_588 = (asks_198 & value_218) & within_548;
                    let within_589 = within_548 & !within_588;
                    if within_588 != 0 {
                        self.patience.put(within_588, &Planes::<7>::number(0x0), changed);
                    }
                    if within_589 != 0 {
                        let within_590 = scan_silent_190 & within_589;
                        let within_591 = within_589 & !within_590;
                        if within_591 != 0 {
                            let subject_592 = self.handshake;
                            let mut rest_593 = within_591;
                            while rest_593 != 0 {
                                let (within_594, value) = subject_592.alike(rest_593);
                                rest_593 &= !within_594;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_595 = value_536 & within_594;
                                        if within_595 != 0 {
                                            let within_597 = pins.timebase_i & within_595;
                                            if within_597 != 0 {
                                                let within_599 = value_216 & within_597;
                                                if within_599 != 0 {
                                                    self.patience.put(within_599, &value_221, changed);
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
                    let within_601 = at_last_word_67 & within_548;
                    if within_601 != 0 {
                        let within_603 = value_223 & within_601;
                        if within_603 != 0 {
                            let within_605 = value_226 & within_603;
                            if within_605 != 0 {
                                let within_607 = value_227 & within_605;
                                if within_607 != 0 {
                                    let within_609 = loaded_300 & within_607;
                                    if within_609 != 0 {
                                        let within_611 = failed_543 & within_609;
                                        if within_611 != 0 {
                                            let within_613 = failed_544 & within_611;
                                            let within_614 = within_611 & !within_613;
                                            if within_614 != 0 {
                                                let subject_615 = old_job;
                                                let mut rest_616 = within_614;
                                                while rest_616 != 0 {
                                                    let (within_617, value) = subject_615.alike(rest_616);
                                                    rest_616 &= !within_617;
                                                    match value {
                                                        0x0 => {
                                                        }
                                                        0x3 => {
                                                        }
                                                        _ => {
                                                            let within_618 = value_311 & within_617;
                                                            let within_619 = within_617 & !within_618;
                                                            if within_619 != 0 {
                                                                let within_620 = for_command_39 & within_619;
                                                                if within_620 != 0 {
                                                                    self.selected_set.put(within_620, &old_target, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                put_bit(within_614, (self.differs & value_242), &mut self.differs, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let subject_622 = self.handshake;
                    let mut rest_623 = within_548;
                    while rest_623 != 0 {
                        let (within_624, value) = subject_622.alike(rest_623);
                        rest_623 &= !within_624;
                        match value {
                            0x0 => {
                                self.patience.put(within_624, &Planes::<7>::number(0x0), changed);
                            }
                            0x1 => {
                            }
                            0x2 => {
                            }
                            _ => {
                                let within_625 = value_542 & within_624;
                                if within_625 != 0 {
                                    let within_627 = pins.timebase_i & within_625;
                                    if within_627 != 0 {
                                        let within_629 = value_216 & within_627;
                                        if within_629 != 0 {
                                            self.patience.put(within_629, &value_221, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0xaa => {
                    let within_631 = value_66 & within_548;
                    if within_631 != 0 {
                        let subtracts_633 = (!counts_106 & value_109);
                        let value_634 = choose(subtracts_633, within_631, || {
                            let value_635 = subtracts_633 & !(counts_106 | (old_carry & takes_high_108)) | !subtracts_633 & (counts_106 | (old_carry & takes_high_108));
                            !(value_129 | (either_128 & !partial_125.plus(&Words::from(Planes::from(value_635))).bit(31)))
                        }, || {
                            let value_636 = subtracts_633 & !(counts_106 | (old_carry & takes_high_108)) | !subtracts_633 & (counts_106 | (old_carry & takes_high_108));
                            (value_129 | (either_128 & !partial_125.plus(&Words::from(Planes::from(value_636))).bit(31)))
                        });
                        put_bit(within_631, (value_293 & value_634), &mut self.carry, changed);
                    }
                    put_bit(within_548, (self.a_lost & value_66), &mut self.a_lost, changed);
                }
                0xc9 => {
                    let within_637 = looks_ahead_130 & within_548;
                    if within_637 != 0 {
                        let within_639 = high_68 & within_637;
                        let within_640 = within_637 & !within_639;
                        if within_639 != 0 {
                            let subject_641 = check_pair_101;
                            let mut rest_642 = within_639;
                            while rest_642 != 0 {
                                let (within_643, value) = subject_641.alike(rest_642);
                                rest_642 &= !within_643;
                                match value {
                                    0x0 => {
                                        put_bit(within_643, (value_129 | (either_128 & !partial_125.plus(&Words::from(Planes::from(old_carry))).bit(31))), &mut self.overflow, changed);
                                    }
                                    0x1 => {
                                        let sum_644 = partial_125.plus(&Words::from(Planes::from(old_carry)));
                                        let carries_645 = (value_129 | (either_128 & !sum_644.bit(31)));
                                        put_bit(within_643, (carries_645 | Words::number(0xff).below(&sum_644)), &mut self.over_maximum, changed);
                                        put_bit(within_643, (carries_645 | (passed_word_13.below(&sum_644) | (self.above & passed_word_13.is(&sum_644)))), &mut self.over_limit, changed);
                                    }
                                    0x2 => {
                                        let sum_646 = partial_125.plus(&Words::from(Planes::from(old_carry)));
                                        put_bit(within_643, ((value_129 | (either_128 & !sum_646.bit(31))) | !(self.alike & passed_word_13.is(&sum_646))), &mut self.broken, changed);
                                    }
                                    _ => {
                                        let value_647 = subtracts_110 & !old_carry | !subtracts_110 & old_carry;
                                        let sum_648 = partial_125.plus(&Words::from(Planes::from(value_647)));
                                        let value_649 = subtracts_110 & !(value_129 | (either_128 & !sum_648.bit(31))) | !subtracts_110 & (value_129 | (either_128 & !sum_648.bit(31)));
                                        let alike_now_650 = passed_word_13.is(&sum_648);
                                        put_bit(within_643, (value_649 | !((self.alike & alike_now_650) | (descends_45 | (passed_word_13.below(&sum_648) | (self.above & alike_now_650))))), &mut self.too_short, changed);
                                    }
                                }
                            }
                        }
                        if within_640 != 0 {
                            let sum_651 = partial_125.plus(&Words::from(Planes::from(subtracts_110)));
                            let value_652 = subtracts_110 & !(value_129 | (either_128 & !sum_651.bit(31))) | !subtracts_110 & (value_129 | (either_128 & !sum_651.bit(31)));
                            put_bit(within_640, value_652, &mut self.carry, changed);
                            put_bit(within_640, passed_word_13.is(&sum_651), &mut self.alike, changed);
                            put_bit(within_640, passed_word_13.below(&sum_651), &mut self.above, changed);
                        }
                        let within_653 = check_pair_101.is_number(0x0) & within_637;
                        if within_653 != 0 {
                            let value_655 = choose(high_68, within_653, || self.date_key, || piece_79);
                            put_bit(within_653, (!passed_word_13.is(&value_655) | (self.other_intent & high_68)), &mut self.other_intent, changed);
                        }
                    }
                }
                0xd2 => {
                    let within_656 = value_251 & within_548;
                    if within_656 != 0 {
                        let within_658 = expires_217 & within_656;
                        let within_659 = within_656 & !within_658;
                        if within_658 != 0 {
                            self.patience.put(within_658, &Planes::<7>::number(0x0), changed);
                            put_bit(within_658, (old_failed_a | waits_for_a_249), &mut self.failed_a, changed);
                            put_bit(within_658, (self.failed_b | waits_for_b_250), &mut self.failed_b, changed);
                            put_bit(within_658, (self.silent_a | waits_for_a_249), &mut self.silent_a, changed);
                            put_bit(within_658, (old_silent_b | waits_for_b_250), &mut self.silent_b, changed);
                        }
                        if within_659 != 0 {
                            let within_660 = pins.timebase_i & within_659;
                            if within_660 != 0 {
                                self.patience.put(within_660, &value_221, changed);
                            }
                        }
                    }
                }
                0xe4 => {
                    let within_662 = asks_198 & within_548;
                    if within_662 != 0 {
                        let within_664 = value_223 & within_662;
                        if within_664 != 0 {
                            let within_666 = value_226 & within_664;
                            if within_666 != 0 {
                                let within_668 = value_227 & within_666;
                                if within_668 != 0 {
                                    let within_670 = failed_537 & within_668;
                                    if within_670 != 0 {
                                        let within_672 = done_539 & within_670;
                                        if within_672 != 0 {
                                            let within_674 = value_66 & within_672;
                                            let within_675 = within_672 & !within_674;
                                            if within_674 != 0 {
                                                let within_676 = at_generation_7 & within_674;
                                                if within_676 != 0 {
                                                    let within_678 = scan_slot_61 & within_676;
                                                    if within_678 != 0 {
                                                        let within_680 = scan_bank_60 & within_678;
                                                        let within_681 = within_678 & !within_680;
                                                        if within_680 != 0 {
                                                            put_bit(within_680, stored_word_215.below(&self.generation), &mut self.older_b, changed);
                                                        }
                                                        if within_681 != 0 {
                                                            put_bit(within_681, stored_word_215.below(&self.generation), &mut self.older_a, changed);
                                                            put_bit(within_681, self.generation.is(&stored_word_215), &mut self.twins, changed);
                                                        }
                                                    }
                                                    self.generation.put(within_676, &stored_word_215, changed);
                                                }
                                            }
                                            if within_675 != 0 {
                                                let within_682 = loaded_300 & within_675;
                                                if within_682 != 0 {
                                                    let scan_valid_684 = !scan_bits_191.is_number(0x0);
                                                    let value_685 = (!old_found | self.newest.below(&self.generation));
                                                    let within_686 = scan_valid_684 & within_682;
                                                    if within_686 != 0 {
                                                        let within_688 = value_685 & within_686;
                                                        if within_688 != 0 {
                                                            self.best.put(within_688, &self.scan, changed);
                                                            self.newest.put(within_688, &self.generation, changed);
                                                        }
                                                    }
                                                    self.good.put(within_682, &self.good.or(&scan_bit_62), changed);
                                                    put_bit(within_682, (old_found | (scan_valid_684 & value_685)), &mut self.found, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_690 = (asks_198 & value_218) & within_548;
                    let within_691 = within_548 & !within_690;
                    if within_690 != 0 {
                        self.patience.put(within_690, &Planes::<7>::number(0x0), changed);
                    }
                    if within_691 != 0 {
                        let within_692 = scan_silent_190 & within_691;
                        let within_693 = within_691 & !within_692;
                        if within_693 != 0 {
                            let subject_694 = self.handshake;
                            let mut rest_695 = within_693;
                            while rest_695 != 0 {
                                let (within_696, value) = subject_694.alike(rest_695);
                                rest_695 &= !within_696;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_697 = value_536 & within_696;
                                        if within_697 != 0 {
                                            let within_699 = pins.timebase_i & within_697;
                                            if within_699 != 0 {
                                                let within_701 = value_216 & within_699;
                                                if within_701 != 0 {
                                                    self.patience.put(within_701, &value_221, changed);
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
                    let value_703 = (at_marker_36 | (in_body_32 | (in_load_27 | in_verify_33)));
                    let within_704 = (value_218 & value_703) & within_548;
                    let within_705 = within_548 & !within_704;
                    if within_704 != 0 {
                        self.patience.put(within_704, &Planes::<7>::number(0x0), changed);
                    }
                    if within_705 != 0 {
                        let within_706 = value_703 & within_705;
                        if within_706 != 0 {
                            let subject_708 = self.handshake;
                            let mut rest_709 = within_706;
                            while rest_709 != 0 {
                                let (within_710, value) = subject_708.alike(rest_709);
                                rest_709 &= !within_710;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_711 = value_542 & within_710;
                                        if within_711 != 0 {
                                            let within_713 = pins.timebase_i & within_711;
                                            if within_713 != 0 {
                                                let within_715 = value_216 & within_713;
                                                if within_715 != 0 {
                                                    self.patience.put(within_715, &value_221, changed);
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
        let within_717 = fills_303 & within;
        if within_717 != 0 {
            let value_719 = choose(value_294, within_717, || {
                let value_720 = choose(value_329, within_717, || value_535, || self.crc);
                value_720.not()
            }, || {
                let opens_descending_721 = old_info.bit(16);
                let opens_722 = self.action.is_number(0x3);
                let opened_funds_723 = (opens_descending_721 & opens_722);
                let opened_limit_724 = (opens_722 & !opens_descending_721);
                let mut value_725: Mask = 0;
                let subject_726 = word_pair_102;
                let mut rest_727 = within_717;
                while rest_727 != 0 {
                    let (within_728, value) = subject_726.alike(rest_727);
                    rest_727 &= !within_728;
                    value_725.take(within_728, &match value {
                        0x2 => opened_funds_723,
                        0x3 => opened_funds_723,
                        _ => (opened_limit_724 & value_288),
                    });
                }
                let value_729 = (value_725 & !word_pair_102.is_number(0x1));
                let forgets_730 = (self.action.is_number(0xa) | (opens_722 | debits_72));
                let value_731 = choose(high_68, within_717, || self.value_hi, || self.value_lo);
                let mut value_732: Words = Words::number(0x0);
                let subject_733 = old_state;
                let mut rest_734 = within_717;
                while rest_734 != 0 {
                    let (within_735, value) = subject_733.alike(rest_734);
                    rest_734 &= !within_735;
                    value_732.take(within_735, &match value {
                        0x78 => {
                            let value_736 = choose(value_230, within_735, || {
                                stored_word_215
                            }, || {
                                let value_737 = choose(in_apply_30, within_735, || {
                                    let value_738 = choose(value_66, within_735, || {
                                        let mut value_739: Mask = 0;
                                        let subject_740 = old_index;
                                        let mut rest_741 = within_735;
                                        while rest_741 != 0 {
                                            let (within_742, value) = subject_740.alike(rest_741);
                                            rest_741 &= !within_742;
                                            value_739.take(within_742, &match value {
                                                0x0 => {
                                                    let mut value_743: Mask = 0;
                                                    let subject_744 = word_pair_102;
                                                    let mut rest_745 = within_742;
                                                    while rest_745 != 0 {
                                                        let (within_746, value) = subject_744.alike(rest_745);
                                                        rest_745 &= !within_746;
                                                        value_743.take(within_746, &match value {
                                                            0x1 => opens_722,
                                                            0x2 => opened_limit_724,
                                                            0x3 => opened_limit_724,
                                                            _ => (opened_funds_723 & value_288),
                                                        });
                                                    }
                                                    value_743
                                                }
                                                0x8 => opens_722,
                                                0xc => forgets_730,
                                                0xd => forgets_730,
                                                0xe => forgets_730,
                                                0xf => forgets_730,
                                                0x10 => opens_722,
                                                0x11 => opens_722,
                                                _ => {
                                                    let mut value_747: Mask = 0;
                                                    let subject_748 = word_pair_102;
                                                    let mut rest_749 = within_742;
                                                    while rest_749 != 0 {
                                                        let (within_750, value) = subject_748.alike(rest_749);
                                                        rest_749 &= !within_750;
                                                        value_747.take(within_750, &match value {
                                                            0x1 => opens_722,
                                                            0x2 => opened_limit_724,
                                                            0x3 => opened_limit_724,
                                                            _ => (opened_funds_723 & value_288),
                                                        });
                                                    }
                                                    value_747
                                                }
                                            });
                                        }
                                        let stored_word_751 = choose(value_739, within_735, || {
                                            Words::number(0x0)
                                        }, || {
                                            let value_752 = choose(old_index.is_number(0x1), within_735, || {
                                                let value_753 = (self.action.is_number(0xc) | locks_device_76);
                                                let mut value_754: Words = Words::number(0x0);
                                                let subject_755 = self.action;
                                                let mut rest_756 = within_735;
                                                while rest_756 != 0 {
                                                    let (within_757, value) = subject_755.alike(rest_756);
                                                    rest_756 &= !within_757;
                                                    value_754.take(within_757, &match value {
                                                        0x3 => Words::number(0xffffffff),
                                                        0x4 => Words::number(0x1),
                                                        0x5 => Words::number(0x8),
                                                        0x8 => Words::number(0x10),
                                                        0xa => Words::number(0x8),
                                                        _ => {
                                                            let value_758 = choose(value_753, within_757, || {
                                                                Words::number(0xff0000)
                                                            }, || {
                                                                let value_759 = choose(self.action.is_number(0xe), within_757, || Words::number(0x10), || Words::number(0x0));
                                                                value_759
                                                            });
                                                            value_758
                                                        }
                                                    });
                                                }
                                                let mut value_760: Words = Words::number(0x0);
                                                let subject_761 = self.action;
                                                let mut rest_762 = within_735;
                                                while rest_762 != 0 {
                                                    let (within_763, value) = subject_761.alike(rest_762);
                                                    rest_762 &= !within_763;
                                                    value_760.take(within_763, &match value {
                                                        0x3 => {
                                                            let value_764 = choose(opens_descending_721, within_763, || read_word_91.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_91.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                                            value_764
                                                        }
                                                        0x4 => Words::number(0x0),
                                                        0x5 => Words::number(0x10),
                                                        0x8 => Words::number(0x8),
                                                        0xa => Words::number(0x0),
                                                        _ => {
                                                            let value_765 = choose(value_753, within_763, || {
                                                                let value_766 = choose(locks_device_76, within_763, || wide_reason_82, || Words::from(alarm_78));
                                                                value_766.up_by(16).or(&Words::number(0x4))
                                                            }, || {
                                                                Words::number(0x0)
                                                            });
                                                            value_765
                                                        }
                                                    });
                                                }
                                                value_760.or(&augend_9.and(&value_754.not()))
                                            }, || {
                                                let value_767 = choose((counts_107 | value_293), within_735, || {
                                                    let value_768 = value_112 & !(counts_107 | (old_carry & value_111)) | !value_112 & (counts_107 | (old_carry & value_111));
                                                    partial_125.plus(&Words::from(Planes::from(value_768)))
                                                }, || {
                                                    let mut value_769: Mask = 0;
                                                    let subject_770 = old_index;
                                                    let mut rest_771 = within_735;
                                                    while rest_771 != 0 {
                                                        let (within_772, value) = subject_770.alike(rest_771);
                                                        rest_771 &= !within_772;
                                                        value_769.take(within_772, &match value {
                                                            0x0 => opens_722,
                                                            0x8 => value_729,
                                                            0xc => intends_74,
                                                            0xd => value_729,
                                                            0xe => value_729,
                                                            0xf => intends_74,
                                                            0x10 => debits_72,
                                                            0x11 => debits_72,
                                                            _ => value_729,
                                                        });
                                                    }
                                                    let value_773 = choose(value_769, within_735, || {
                                                        let mut new_word_774: Words = Words::number(0x0);
                                                        let subject_775 = old_index;
                                                        let mut rest_776 = within_735;
                                                        while rest_776 != 0 {
                                                            let (within_777, value) = subject_775.alike(rest_776);
                                                            rest_776 &= !within_777;
                                                            new_word_774.take(within_777, &match value {
                                                                0x0 => self.new_licence,
                                                                0x8 => value_731,
                                                                0xc => piece_79,
                                                                0xd => value_731,
                                                                0xe => value_731,
                                                                0xf => self.date_key,
                                                                0x10 => piece_79,
                                                                0x11 => self.date_key,
                                                                _ => value_731,
                                                            });
                                                        }
                                                        new_word_774
                                                    }, || {
                                                        augend_9
                                                    });
                                                    value_773
                                                });
                                                value_767
                                            });
                                            value_752
                                        });
                                        stored_word_751
                                    }, || {
                                        Words::number(0x0)
                                    });
                                    value_738
                                }, || {
                                    Words::number(0x0)
                                });
                                value_737
                            });
                            value_736
                        }
                        0xaa => {
                            let value_778 = choose(value_66, within_735, || {
                                let mut value_779: Mask = 0;
                                let subject_780 = old_index;
                                let mut rest_781 = within_735;
                                while rest_781 != 0 {
                                    let (within_782, value) = subject_780.alike(rest_781);
                                    rest_781 &= !within_782;
                                    value_779.take(within_782, &match value {
                                        0x0 => {
                                            let mut value_783: Mask = 0;
                                            let subject_784 = word_pair_102;
                                            let mut rest_785 = within_782;
                                            while rest_785 != 0 {
                                                let (within_786, value) = subject_784.alike(rest_785);
                                                rest_785 &= !within_786;
                                                value_783.take(within_786, &match value {
                                                    0x1 => opens_722,
                                                    0x2 => opened_limit_724,
                                                    0x3 => opened_limit_724,
                                                    _ => (opened_funds_723 & value_288),
                                                });
                                            }
                                            value_783
                                        }
                                        0x8 => opens_722,
                                        0xc => forgets_730,
                                        0xd => forgets_730,
                                        0xe => forgets_730,
                                        0xf => forgets_730,
                                        0x10 => opens_722,
                                        0x11 => opens_722,
                                        _ => {
                                            let mut value_787: Mask = 0;
                                            let subject_788 = word_pair_102;
                                            let mut rest_789 = within_782;
                                            while rest_789 != 0 {
                                                let (within_790, value) = subject_788.alike(rest_789);
                                                rest_789 &= !within_790;
                                                value_787.take(within_790, &match value {
                                                    0x1 => opens_722,
                                                    0x2 => opened_limit_724,
                                                    0x3 => opened_limit_724,
                                                    _ => (opened_funds_723 & value_288),
                                                });
                                            }
                                            value_787
                                        }
                                    });
                                }
                                let stored_word_791 = choose(value_779, within_735, || {
                                    Words::number(0x0)
                                }, || {
                                    let value_792 = choose(old_index.is_number(0x1), within_735, || {
                                        let value_793 = (self.action.is_number(0xc) | locks_device_76);
                                        let mut value_794: Words = Words::number(0x0);
                                        let subject_795 = self.action;
                                        let mut rest_796 = within_735;
                                        while rest_796 != 0 {
                                            let (within_797, value) = subject_795.alike(rest_796);
                                            rest_796 &= !within_797;
                                            value_794.take(within_797, &match value {
                                                0x3 => Words::number(0xffffffff),
                                                0x4 => Words::number(0x1),
                                                0x5 => Words::number(0x8),
                                                0x8 => Words::number(0x10),
                                                0xa => Words::number(0x8),
                                                _ => {
                                                    let value_798 = choose(value_793, within_797, || {
                                                        Words::number(0xff0000)
                                                    }, || {
                                                        let value_799 = choose(self.action.is_number(0xe), within_797, || Words::number(0x10), || Words::number(0x0));
                                                        value_799
                                                    });
                                                    value_798
                                                }
                                            });
                                        }
                                        let mut value_800: Words = Words::number(0x0);
                                        let subject_801 = self.action;
                                        let mut rest_802 = within_735;
                                        while rest_802 != 0 {
                                            let (within_803, value) = subject_801.alike(rest_802);
                                            rest_802 &= !within_803;
                                            value_800.take(within_803, &match value {
                                                0x3 => {
                                                    let value_804 = choose(opens_descending_721, within_803, || read_word_91.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_91.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                                    value_804
                                                }
                                                0x4 => Words::number(0x0),
                                                0x5 => Words::number(0x10),
                                                0x8 => Words::number(0x8),
                                                0xa => Words::number(0x0),
                                                _ => {
                                                    let value_805 = choose(value_793, within_803, || {
                                                        let value_806 = choose(locks_device_76, within_803, || wide_reason_82, || Words::from(alarm_78));
                                                        value_806.up_by(16).or(&Words::number(0x4))
                                                    }, || {
                                                        Words::number(0x0)
                                                    });
                                                    value_805
                                                }
                                            });
                                        }
                                        value_800.or(&augend_9.and(&value_794.not()))
                                    }, || {
                                        let value_807 = choose((counts_107 | value_293), within_735, || {
                                            let value_808 = value_112 & !(counts_107 | (old_carry & value_111)) | !value_112 & (counts_107 | (old_carry & value_111));
                                            partial_125.plus(&Words::from(Planes::from(value_808)))
                                        }, || {
                                            let mut value_809: Mask = 0;
                                            let subject_810 = old_index;
                                            let mut rest_811 = within_735;
                                            while rest_811 != 0 {
                                                let (within_812, value) = subject_810.alike(rest_811);
                                                rest_811 &= !within_812;
                                                value_809.take(within_812, &match value {
                                                    0x0 => opens_722,
                                                    0x8 => value_729,
                                                    0xc => intends_74,
                                                    0xd => value_729,
                                                    0xe => value_729,
                                                    0xf => intends_74,
                                                    0x10 => debits_72,
                                                    0x11 => debits_72,
                                                    _ => value_729,
                                                });
                                            }
                                            let value_813 = choose(value_809, within_735, || {
                                                let mut new_word_814: Words = Words::number(0x0);
                                                let subject_815 = old_index;
                                                let mut rest_816 = within_735;
                                                while rest_816 != 0 {
                                                    let (within_817, value) = subject_815.alike(rest_816);
                                                    rest_816 &= !within_817;
                                                    new_word_814.take(within_817, &match value {
                                                        0x0 => self.new_licence,
                                                        0x8 => value_731,
                                                        0xc => piece_79,
                                                        0xd => value_731,
                                                        0xe => value_731,
                                                        0xf => self.date_key,
                                                        0x10 => piece_79,
                                                        0x11 => self.date_key,
                                                        _ => value_731,
                                                    });
                                                }
                                                new_word_814
                                            }, || {
                                                augend_9
                                            });
                                            value_813
                                        });
                                        value_807
                                    });
                                    value_792
                                });
                                stored_word_791
                            }, || {
                                Words::number(0x0)
                            });
                            value_778
                        }
                        _ => Words::number(0x0),
                    });
                }
                value_732
            });
            let subject_818 = old_index;
            let mut rest_819 = within_717;
            while rest_819 != 0 {
                let (within_820, value) = subject_818.alike(rest_819);
                rest_819 &= !within_820;
                match value {
                    0x0 => {
                        self.record_licence.put(within_820, &value_719, changed);
                    }
                    0x1 => {
                        self.flags.put(within_820, &value_719.cut(0, 24), changed);
                        self.record_flags.put(within_820, &value_719, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_820, &value_719, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_820, &value_719, changed);
                    }
                    0x4 => {
                        put_bit(within_820, !value_719.is_number(0x0), &mut self.funded, changed);
                        self.record_descending_lo.put(within_820, &value_719, changed);
                    }
                    0x5 => {
                        put_bit(within_820, (self.funded | !value_719.is_number(0x0)), &mut self.funded, changed);
                        self.record_descending_hi.put(within_820, &value_719, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_820, &value_719, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_820, &value_719, changed);
                    }
                    0x8 => {
                        put_bit(within_820, value_719.is_number(0xffffffff), &mut self.count_end, changed);
                        self.record_piece_count.put(within_820, &value_719, changed);
                    }
                    0x9 => {
                        put_bit(within_820, value_719.is_number(0xffffffff), &mut self.generation_end, changed);
                        put_bit(within_820, !value_719.below(&Words::number(0xfffffffe)), &mut self.generation_near, changed);
                        self.record_generation.put(within_820, &value_719, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_820, &value_719, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_820, &value_719, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_820, &value_719, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_820, &value_719, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_820, &value_719, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_820, &value_719, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_820, &value_719, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_820, &value_719, changed);
                    }
                    0x12 => {
                        put_bit(within_820, ALL, &mut self.filled, changed);
                        self.record_check.put(within_820, &value_719, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let within_821 = pins.penable_i & within;
        let within_822 = within & !within_821;
        if within_821 != 0 {
            let within_823 = pins.pwrite_i & within_821;
            if within_823 != 0 {
                let within_825 = self.pready & within_823;
                if within_825 != 0 {
                    let within_827 = self.pslverr & within_825;
                    let within_828 = within_825 & !within_827;
                    if within_828 != 0 {
                        let subject_829 = pins.paddr_i;
                        let mut rest_830 = within_828;
                        while rest_830 != 0 {
                            let (within_831, value) = subject_829.alike(rest_830);
                            rest_830 &= !within_831;
                            match value {
                                0x8 => {
                                    let value_832 = Planes::either(pins.pwdata_i.cut(4, 28).is_number(0x0), &pins.pwdata_i.part::<4>(0), &Planes::<4>::number(0xf));
                                    self.command.put(within_831, &value_832, changed);
                                }
                                0x10 => {
                                    let value_833 = Planes::either(pins.pwdata_i.cut(3, 29).is_number(0x0), &pins.pwdata_i.part::<3>(0), &Planes::<3>::number(0x7));
                                    self.operand_set.put(within_831, &value_833, changed);
                                }
                                0x14 => {
                                    self.value_lo.put(within_831, &pins.pwdata_i, changed);
                                }
                                0x18 => {
                                    self.value_hi.put(within_831, &pins.pwdata_i, changed);
                                }
                                0x1c => {
                                    self.date_key.put(within_831, &pins.pwdata_i, changed);
                                }
                                0x20 => {
                                    self.info.put(within_831, &pins.pwdata_i.cut(0, 18), changed);
                                }
                                0x24 => {
                                    self.new_licence.put(within_831, &pins.pwdata_i, changed);
                                }
                                0x2c => {
                                    put_bit(within_831, (self.printed_pending & self.unreported), &mut self.unreported, changed);
                                }
                                _ => {
                                }
                            }
                        }
                    }
                }
            }
            let within_834 = self.looks & within_821;
            if within_834 != 0 {
                let within_836 = self.selected & within_834;
                if within_836 != 0 {
                    self.prdata.put(within_836, &value_17, changed);
                }
            }
        }
        if within_822 != 0 {
            let value_838 = choose(pins.pwrite_i, within_822, || {
                Planes::<5>::number(0x12)
            }, || {
                let looks_at_839 = pins.paddr_i.part::<5>(2);
                let mut value_840: Planes<5> = Planes::<5>::number(0x0);
                let subject_841 = pins.paddr_i;
                let mut rest_842 = within_822;
                while rest_842 != 0 {
                    let (within_843, value) = subject_841.alike(rest_842);
                    rest_842 &= !within_843;
                    value_840.take(within_843, &match value {
                        0xc8 => looks_at_839,
                        0xc4 => looks_at_839,
                        0xc0 => looks_at_839,
                        0xbc => looks_at_839,
                        0xb8 => looks_at_839,
                        0xb4 => looks_at_839,
                        0xb0 => looks_at_839,
                        0xac => looks_at_839,
                        0xa8 => looks_at_839,
                        0xa4 => looks_at_839,
                        0xa0 => looks_at_839,
                        0x9c => looks_at_839,
                        0x98 => looks_at_839,
                        0x94 => looks_at_839,
                        0x90 => looks_at_839,
                        0x8c => looks_at_839,
                        0x88 => looks_at_839,
                        0x84 => looks_at_839,
                        0x80 => looks_at_839,
                        _ => Planes::<5>::number(0x12),
                    });
                }
                value_840
            });
            let value_844 = choose(pins.pwrite_i, within_822, || {
                Words::number(0x0)
            }, || {
                let mut value_845: Words = Words::number(0x0);
                let subject_846 = pins.paddr_i;
                let mut rest_847 = within_822;
                while rest_847 != 0 {
                    let (within_848, value) = subject_846.alike(rest_847);
                    rest_847 &= !within_848;
                    value_845.take(within_848, &match value {
                        0x0 => Words::number(0x49500004),
                        0x4 => {
                            let value_849 = choose(old_ready, within_848, || Words::from(old_selected_set).up_by(8).or(&wide_reason_82.up_by(16)).or(&Words::number(0x1)), || Words::from(old_selected_set).up_by(8).or(&wide_reason_82.up_by(16)));
                            let value_850 = choose(self.permit, within_848, || {
                                let value_851 = choose((old_ready & ((!in_idle_21 & value_83) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_21))))), within_848, || {
                                    let value_852 = choose(self.busy, within_848, || value_849.or(&Words::number(0x2)), || value_849);
                                    value_852.or(&Words::number(0x4))
                                }, || {
                                    let value_853 = choose(self.busy, within_848, || value_849.or(&Words::number(0x2)), || value_849);
                                    value_853
                                });
                                value_851.or(&Words::number(0x8))
                            }, || {
                                let value_854 = choose((old_ready & ((!in_idle_21 & value_83) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_21))))), within_848, || {
                                    let value_855 = choose(self.busy, within_848, || value_849.or(&Words::number(0x2)), || value_849);
                                    value_855.or(&Words::number(0x4))
                                }, || {
                                    let value_856 = choose(self.busy, within_848, || value_849.or(&Words::number(0x2)), || value_849);
                                    value_856
                                });
                                value_854
                            });
                            let value_857 = choose((self.selected & issued_here_53), within_848, || {
                                let value_858 = choose(self.selected, within_848, || {
                                    let value_859 = choose(self.device_locked, within_848, || value_850.or(&Words::number(0x10)), || value_850);
                                    value_859.or(&Words::number(0x20))
                                }, || {
                                    let value_860 = choose(self.device_locked, within_848, || value_850.or(&Words::number(0x10)), || value_850);
                                    value_860
                                });
                                value_858.or(&Words::number(0x40))
                            }, || {
                                let value_861 = choose(self.selected, within_848, || {
                                    let value_862 = choose(self.device_locked, within_848, || value_850.or(&Words::number(0x10)), || value_850);
                                    value_862.or(&Words::number(0x20))
                                }, || {
                                    let value_863 = choose(self.device_locked, within_848, || value_850.or(&Words::number(0x10)), || value_850);
                                    value_863
                                });
                                value_861
                            });
                            let read_word_864 = choose(self.home, within_848, || {
                                let value_865 = choose(self.unreported, within_848, || {
                                    let value_866 = choose(self.irq, within_848, || value_857.or(&Words::number(0x80)), || value_857);
                                    value_866.or(&Words::number(0x800))
                                }, || {
                                    let value_867 = choose(self.irq, within_848, || value_857.or(&Words::number(0x80)), || value_857);
                                    value_867
                                });
                                value_865.or(&Words::number(0x1000))
                            }, || {
                                let value_868 = choose(self.unreported, within_848, || {
                                    let value_869 = choose(self.irq, within_848, || value_857.or(&Words::number(0x80)), || value_857);
                                    value_869.or(&Words::number(0x800))
                                }, || {
                                    let value_870 = choose(self.irq, within_848, || value_857.or(&Words::number(0x80)), || value_857);
                                    value_870
                                });
                                value_868
                            });
                            read_word_864
                        }
                        0x8 => Words::from(old_command),
                        0xc => Words::from(self.result),
                        0x10 => Words::from(self.operand_set),
                        0x14 => self.value_lo,
                        0x18 => self.value_hi,
                        0x1c => self.date_key,
                        0x20 => read_word_91,
                        0x24 => self.new_licence,
                        _ => Words::number(0x0),
                    });
                }
                value_845
            });
            self.prdata.put(within_822, &value_844, changed);
            self.looked_at.put(within_822, &value_838, changed);
        }
        let within_871 = value_514 & within;
        let within_872 = within & !within_871;
        if within_871 != 0 {
            let within_873 = value_513 & within_871;
            let within_874 = within_871 & !within_873;
            if within_873 != 0 {
                let within_875 = value_57 & within_873;
                let within_876 = within_873 & !within_875;
                if within_875 != 0 {
                    self.target.put(within_875, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                }
                if within_876 != 0 {
                    let within_877 = in_settle_22 & within_876;
                    if within_877 != 0 {
                        let within_879 = value_251 & within_877;
                        let within_880 = within_877 & !within_879;
                        if within_880 != 0 {
                            self.target.put(within_880, &Planes::<3>::number(0x0), changed);
                        }
                    }
                }
            }
            if within_874 != 0 {
                let within_881 = in_settle_22 & within_874;
                if within_881 != 0 {
                    let within_883 = value_251 & within_881;
                    let within_884 = within_881 & !within_883;
                    if within_884 != 0 {
                        self.target.put(within_884, &Planes::<3>::number(0x0), changed);
                    }
                }
            }
            self.state.put(within_871, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_871, &Planes::<2>::number(0x0), changed);
            self.job.put(within_871, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_871, &Planes::<2>::number(0x0), changed);
        }
        if within_872 != 0 {
            let within_885 = value_396 & within_872;
            let within_886 = within_872 & !within_885;
            if within_885 != 0 {
                let value_887 = Planes::either(value_507, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_885, &value_887, changed);
                self.leg.put(within_885, &Planes::<2>::number(0x0), changed);
            }
            if within_886 != 0 {
                let within_888 = value_323 & within_886;
                let within_889 = within_886 & !within_888;
                if within_888 != 0 {
                    self.state.put(within_888, &Planes::<8>::number(0xaa), changed);
                }
                if within_889 != 0 {
                    let within_890 = value_257 & within_889;
                    let within_891 = within_889 & !within_890;
                    if within_890 != 0 {
                        self.state.put(within_890, &Planes::<8>::number(0x87), changed);
                    }
                    if within_891 != 0 {
                        let within_892 = value_318 & within_891;
                        let within_893 = within_891 & !within_892;
                        if within_892 != 0 {
                            self.state.put(within_892, &Planes::<8>::number(0xc9), changed);
                        }
                        if within_893 != 0 {
                            let value_894 = (in_markers_23 | in_compare_26);
                            let value_895 = value_894 & scan_bank_60 | !value_894 & old_bank;
                            let value_896 = value_895 & pins.b_busy_i | !value_895 & pins.a_busy_i;
                            let failed_897 = value_895 & pins.b_error_i | !value_895 & pins.a_error_i;
                            let value_898 = ((at_marker_36 | (in_body_32 | (value_203 | (value_894 & (value_201 | asks_545))))) & (value_227 & (value_226 & (value_223 & (!value_896 & !failed_897)))));
                            let marks_899 = (in_markers_23 & (scan_silent_190 | value_898));
                            let within_900 = value_513 & within_893;
                            let within_901 = within_893 & !within_900;
                            if within_900 != 0 {
                                let within_902 = value_57 & within_900;
                                let within_903 = within_900 & !within_902;
                                if within_902 != 0 {
                                    let within_904 = value_399 & within_902;
                                    let within_905 = within_902 & !within_904;
                                    if within_904 != 0 {
                                        let within_906 = value_66 & within_904;
                                        let within_907 = within_904 & !within_906;
                                        if within_906 != 0 {
                                            let within_908 = verified_374 & within_906;
                                            let within_909 = within_906 & !within_908;
                                            if within_908 != 0 {
                                                let within_910 = for_recovery_38 & within_908;
                                                let within_911 = within_908 & !within_910;
                                                if within_910 != 0 {
                                                    self.state.put(within_910, &Planes::<8>::number(0xff), changed);
                                                }
                                                if within_911 != 0 {
                                                    let within_912 = old_bank & within_911;
                                                    if within_912 != 0 {
                                                        self.state.put(within_912, &Planes::<8>::number(0xb1), changed);
                                                    }
                                                }
                                            }
                                            if within_909 != 0 {
                                                let within_914 = value_373 & within_909;
                                                let within_915 = within_909 & !within_914;
                                                if within_914 != 0 {
                                                    self.state.put(within_914, &Planes::<8>::number(0x9c), changed);
                                                }
                                                if within_915 != 0 {
                                                    let within_916 = value_508 & within_915;
                                                    let within_917 = within_915 & !within_916;
                                                    if within_916 != 0 {
                                                        let within_918 = for_recovery_38 & within_916;
                                                        let within_919 = within_916 & !within_918;
                                                        if within_919 != 0 {
                                                            let within_920 = self.again & within_919;
                                                            if within_920 != 0 {
                                                                self.state.put(within_920, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                    if within_917 != 0 {
                                                        let within_922 = value_361 & within_917;
                                                        let within_923 = within_917 & !within_922;
                                                        if within_922 != 0 {
                                                            self.state.put(within_922, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_923 != 0 {
                                                            let within_924 = in_scan_24 & within_923;
                                                            let within_925 = within_923 & !within_924;
                                                            if within_924 != 0 {
                                                                let within_926 = last_scan_63 & within_924;
                                                                if within_926 != 0 {
                                                                    let within_928 = old_silent_b & within_926;
                                                                    if within_928 != 0 {
                                                                        self.state.put(within_928, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_925 != 0 {
                                                                let within_930 = marks_899 & within_925;
                                                                let within_931 = within_925 & !within_930;
                                                                if within_930 != 0 {
                                                                    let within_932 = last_scan_63 & within_930;
                                                                    if within_932 != 0 {
                                                                        self.state.put(within_932, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_931 != 0 {
                                                                    let within_934 = in_check_29 & within_931;
                                                                    if within_934 != 0 {
                                                                        let within_936 = looks_ahead_130 & within_934;
                                                                        let within_937 = within_934 & !within_936;
                                                                        if within_937 != 0 {
                                                                            let within_938 = value_187 & within_937;
                                                                            let within_939 = within_937 & !within_938;
                                                                            if within_938 != 0 {
                                                                                self.state.put(within_938, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_939 != 0 {
                                                                                let within_940 = for_command_39 & within_939;
                                                                                if within_940 != 0 {
                                                                                    let subject_942 = self.action;
                                                                                    let mut rest_943 = within_940;
                                                                                    while rest_943 != 0 {
                                                                                        let (within_944, value) = subject_942.alike(rest_943);
                                                                                        rest_943 &= !within_944;
                                                                                        match value {
                                                                                            0x1 => {
                                                                                            }
                                                                                            0x2 => {
                                                                                            }
                                                                                            0xb => {
                                                                                                self.state.put(within_944, &Planes::<8>::number(0xb1), changed);
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
                                        if within_907 != 0 {
                                            let value_945 = Planes::either(value_397, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                            self.state.put(within_907, &value_945, changed);
                                        }
                                    }
                                    if within_905 != 0 {
                                        let within_946 = verified_374 & within_905;
                                        let within_947 = within_905 & !within_946;
                                        if within_946 != 0 {
                                            let within_948 = for_recovery_38 & within_946;
                                            let within_949 = within_946 & !within_948;
                                            if within_948 != 0 {
                                                self.state.put(within_948, &Planes::<8>::number(0xff), changed);
                                            }
                                            if within_949 != 0 {
                                                let within_950 = old_bank & within_949;
                                                if within_950 != 0 {
                                                    self.state.put(within_950, &Planes::<8>::number(0xb1), changed);
                                                }
                                            }
                                        }
                                        if within_947 != 0 {
                                            let within_952 = value_373 & within_947;
                                            let within_953 = within_947 & !within_952;
                                            if within_952 != 0 {
                                                self.state.put(within_952, &Planes::<8>::number(0x9c), changed);
                                            }
                                            if within_953 != 0 {
                                                let within_954 = value_509 & within_953;
                                                let within_955 = within_953 & !within_954;
                                                if within_954 != 0 {
                                                    let within_956 = for_recovery_38 & within_954;
                                                    let within_957 = within_954 & !within_956;
                                                    if within_956 != 0 {
                                                        let within_958 = value_361 & within_956;
                                                        let within_959 = within_956 & !within_958;
                                                        if within_958 != 0 {
                                                            self.state.put(within_958, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_959 != 0 {
                                                            let within_960 = in_scan_24 & within_959;
                                                            let within_961 = within_959 & !within_960;
                                                            if within_960 != 0 {
                                                                let within_962 = last_scan_63 & within_960;
                                                                if within_962 != 0 {
                                                                    let within_964 = (old_silent_b | (at_last_word_67 & (!old_silent_b & (value_227 & (value_226 & (value_223 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_962;
                                                                    if within_964 != 0 {
                                                                        self.state.put(within_964, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_961 != 0 {
                                                                let within_966 = marks_899 & within_961;
                                                                let within_967 = within_961 & !within_966;
                                                                if within_966 != 0 {
                                                                    let within_968 = last_scan_63 & within_966;
                                                                    if within_968 != 0 {
                                                                        self.state.put(within_968, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_967 != 0 {
                                                                    let within_970 = (in_fetch_28 & (value_302 & value_898)) & within_967;
                                                                    let within_971 = within_967 & !within_970;
                                                                    if within_970 != 0 {
                                                                        self.state.put(within_970, &Planes::<8>::number(0x36), changed);
                                                                    }
                                                                    if within_971 != 0 {
                                                                        let within_972 = in_check_29 & within_971;
                                                                        if within_972 != 0 {
                                                                            let within_974 = looks_ahead_130 & within_972;
                                                                            let within_975 = within_972 & !within_974;
                                                                            if within_975 != 0 {
                                                                                let within_976 = value_187 & within_975;
                                                                                if within_976 != 0 {
                                                                                    self.state.put(within_976, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_957 != 0 {
                                                        let value_978 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                        self.state.put(within_957, &value_978, changed);
                                                    }
                                                }
                                                if within_955 != 0 {
                                                    let within_979 = value_361 & within_955;
                                                    let within_980 = within_955 & !within_979;
                                                    if within_979 != 0 {
                                                        self.state.put(within_979, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_980 != 0 {
                                                        let within_981 = in_scan_24 & within_980;
                                                        let within_982 = within_980 & !within_981;
                                                        if within_981 != 0 {
                                                            let within_983 = last_scan_63 & within_981;
                                                            if within_983 != 0 {
                                                                let within_985 = (old_silent_b | (at_last_word_67 & (!old_silent_b & (value_227 & (value_226 & (value_223 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_983;
                                                                if within_985 != 0 {
                                                                    self.state.put(within_985, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_982 != 0 {
                                                            let within_987 = marks_899 & within_982;
                                                            let within_988 = within_982 & !within_987;
                                                            if within_987 != 0 {
                                                                let within_989 = last_scan_63 & within_987;
                                                                if within_989 != 0 {
                                                                    self.state.put(within_989, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_988 != 0 {
                                                                let within_991 = (in_fetch_28 & (value_302 & value_898)) & within_988;
                                                                let within_992 = within_988 & !within_991;
                                                                if within_991 != 0 {
                                                                    let subject_993 = old_job;
                                                                    let mut rest_994 = within_991;
                                                                    while rest_994 != 0 {
                                                                        let (within_995, value) = subject_993.alike(rest_994);
                                                                        rest_994 &= !within_995;
                                                                        match value {
                                                                            0x0 => {
                                                                                self.state.put(within_995, &Planes::<8>::number(0x36), changed);
                                                                            }
                                                                            0x3 => {
                                                                            }
                                                                            _ => {
                                                                                let within_996 = value_311 & within_995;
                                                                                let within_997 = within_995 & !within_996;
                                                                                if within_997 != 0 {
                                                                                    self.state.put(within_997, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                if within_992 != 0 {
                                                                    let within_998 = in_check_29 & within_992;
                                                                    if within_998 != 0 {
                                                                        let within_1000 = looks_ahead_130 & within_998;
                                                                        let within_1001 = within_998 & !within_1000;
                                                                        if within_1001 != 0 {
                                                                            let within_1002 = value_187 & within_1001;
                                                                            let within_1003 = within_1001 & !within_1002;
                                                                            if within_1002 != 0 {
                                                                                self.state.put(within_1002, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_1003 != 0 {
                                                                                let within_1004 = for_command_39 & within_1003;
                                                                                if within_1004 != 0 {
                                                                                    let subject_1006 = self.action;
                                                                                    let mut rest_1007 = within_1004;
                                                                                    while rest_1007 != 0 {
                                                                                        let (within_1008, value) = subject_1006.alike(rest_1007);
                                                                                        rest_1007 &= !within_1008;
                                                                                        match value {
                                                                                            0x1 => {
                                                                                            }
                                                                                            0x2 => {
                                                                                            }
                                                                                            0xb => {
                                                                                                self.state.put(within_1008, &Planes::<8>::number(0xb1), changed);
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
                                if within_903 != 0 {
                                    self.state.put(within_903, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                            if within_901 != 0 {
                                let within_1009 = value_399 & within_901;
                                let within_1010 = within_901 & !within_1009;
                                if within_1009 != 0 {
                                    let within_1011 = value_66 & within_1009;
                                    let within_1012 = within_1009 & !within_1011;
                                    if within_1011 != 0 {
                                        let within_1013 = verified_374 & within_1011;
                                        let within_1014 = within_1011 & !within_1013;
                                        if within_1013 != 0 {
                                            let within_1015 = for_recovery_38 & within_1013;
                                            let within_1016 = within_1013 & !within_1015;
                                            if within_1015 != 0 {
                                                self.state.put(within_1015, &Planes::<8>::number(0xff), changed);
                                            }
                                            if within_1016 != 0 {
                                                let within_1017 = old_bank & within_1016;
                                                if within_1017 != 0 {
                                                    self.state.put(within_1017, &Planes::<8>::number(0xb1), changed);
                                                }
                                            }
                                        }
                                        if within_1014 != 0 {
                                            let within_1019 = value_373 & within_1014;
                                            let within_1020 = within_1014 & !within_1019;
                                            if within_1019 != 0 {
                                                self.state.put(within_1019, &Planes::<8>::number(0x9c), changed);
                                            }
                                            if within_1020 != 0 {
                                                let within_1021 = value_508 & within_1020;
                                                let within_1022 = within_1020 & !within_1021;
                                                if within_1021 != 0 {
                                                    let within_1023 = for_recovery_38 & within_1021;
                                                    let within_1024 = within_1021 & !within_1023;
                                                    if within_1024 != 0 {
                                                        let within_1025 = self.again & within_1024;
                                                        if within_1025 != 0 {
                                                            self.state.put(within_1025, &Planes::<8>::number(0xb1), changed);
                                                        }
                                                    }
                                                }
                                                if within_1022 != 0 {
                                                    let within_1027 = value_361 & within_1022;
                                                    let within_1028 = within_1022 & !within_1027;
                                                    if within_1027 != 0 {
                                                        self.state.put(within_1027, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1028 != 0 {
                                                        let within_1029 = in_scan_24 & within_1028;
                                                        let within_1030 = within_1028 & !within_1029;
                                                        if within_1029 != 0 {
                                                            let within_1031 = last_scan_63 & within_1029;
                                                            if within_1031 != 0 {
                                                                let within_1033 = old_silent_b & within_1031;
                                                                if within_1033 != 0 {
                                                                    self.state.put(within_1033, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1030 != 0 {
                                                            let within_1035 = marks_899 & within_1030;
                                                            let within_1036 = within_1030 & !within_1035;
                                                            if within_1035 != 0 {
                                                                let within_1037 = last_scan_63 & within_1035;
                                                                if within_1037 != 0 {
                                                                    self.state.put(within_1037, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1036 != 0 {
                                                                let within_1039 = in_check_29 & within_1036;
                                                                if within_1039 != 0 {
                                                                    let within_1041 = looks_ahead_130 & within_1039;
                                                                    let within_1042 = within_1039 & !within_1041;
                                                                    if within_1042 != 0 {
                                                                        let within_1043 = value_187 & within_1042;
                                                                        let within_1044 = within_1042 & !within_1043;
                                                                        if within_1043 != 0 {
                                                                            self.state.put(within_1043, &Planes::<8>::number(0xb1), changed);
                                                                        }
                                                                        if within_1044 != 0 {
                                                                            let within_1045 = for_command_39 & within_1044;
                                                                            if within_1045 != 0 {
                                                                                let subject_1047 = self.action;
                                                                                let mut rest_1048 = within_1045;
                                                                                while rest_1048 != 0 {
                                                                                    let (within_1049, value) = subject_1047.alike(rest_1048);
                                                                                    rest_1048 &= !within_1049;
                                                                                    match value {
                                                                                        0x1 => {
                                                                                        }
                                                                                        0x2 => {
                                                                                        }
                                                                                        0xb => {
                                                                                            self.state.put(within_1049, &Planes::<8>::number(0xb1), changed);
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
                                    if within_1012 != 0 {
                                        let value_1050 = Planes::either(value_397, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                        self.state.put(within_1012, &value_1050, changed);
                                    }
                                }
                                if within_1010 != 0 {
                                    let within_1051 = verified_374 & within_1010;
                                    let within_1052 = within_1010 & !within_1051;
                                    if within_1051 != 0 {
                                        let within_1053 = for_recovery_38 & within_1051;
                                        let within_1054 = within_1051 & !within_1053;
                                        if within_1053 != 0 {
                                            self.state.put(within_1053, &Planes::<8>::number(0xff), changed);
                                        }
                                        if within_1054 != 0 {
                                            let within_1055 = old_bank & within_1054;
                                            if within_1055 != 0 {
                                                self.state.put(within_1055, &Planes::<8>::number(0xb1), changed);
                                            }
                                        }
                                    }
                                    if within_1052 != 0 {
                                        let within_1057 = value_373 & within_1052;
                                        let within_1058 = within_1052 & !within_1057;
                                        if within_1057 != 0 {
                                            self.state.put(within_1057, &Planes::<8>::number(0x9c), changed);
                                        }
                                        if within_1058 != 0 {
                                            let within_1059 = value_509 & within_1058;
                                            let within_1060 = within_1058 & !within_1059;
                                            if within_1059 != 0 {
                                                let within_1061 = for_recovery_38 & within_1059;
                                                let within_1062 = within_1059 & !within_1061;
                                                if within_1061 != 0 {
                                                    let within_1063 = value_361 & within_1061;
                                                    let within_1064 = within_1061 & !within_1063;
                                                    if within_1063 != 0 {
                                                        self.state.put(within_1063, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1064 != 0 {
                                                        let within_1065 = in_scan_24 & within_1064;
                                                        let within_1066 = within_1064 & !within_1065;
                                                        if within_1065 != 0 {
                                                            let within_1067 = last_scan_63 & within_1065;
                                                            if within_1067 != 0 {
                                                                let within_1069 = (old_silent_b | (at_last_word_67 & (!old_silent_b & (value_227 & (value_226 & (value_223 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1067;
                                                                if within_1069 != 0 {
                                                                    self.state.put(within_1069, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1066 != 0 {
                                                            let within_1071 = marks_899 & within_1066;
                                                            let within_1072 = within_1066 & !within_1071;
                                                            if within_1071 != 0 {
                                                                let within_1073 = last_scan_63 & within_1071;
                                                                if within_1073 != 0 {
                                                                    self.state.put(within_1073, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1072 != 0 {
                                                                let within_1075 = (in_fetch_28 & (value_302 & value_898)) & within_1072;
                                                                let within_1076 = within_1072 & !within_1075;
                                                                if within_1075 != 0 {
                                                                    self.state.put(within_1075, &Planes::<8>::number(0x36), changed);
                                                                }
                                                                if within_1076 != 0 {
                                                                    let within_1077 = in_check_29 & within_1076;
                                                                    if within_1077 != 0 {
                                                                        let within_1079 = looks_ahead_130 & within_1077;
                                                                        let within_1080 = within_1077 & !within_1079;
                                                                        if within_1080 != 0 {
                                                                            let within_1081 = value_187 & within_1080;
                                                                            if within_1081 != 0 {
                                                                                self.state.put(within_1081, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_1062 != 0 {
                                                    let value_1083 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                    self.state.put(within_1062, &value_1083, changed);
                                                }
                                            }
                                            if within_1060 != 0 {
                                                let within_1084 = value_361 & within_1060;
                                                let within_1085 = within_1060 & !within_1084;
                                                if within_1084 != 0 {
                                                    self.state.put(within_1084, &Planes::<8>::number(0x78), changed);
                                                }
                                                if within_1085 != 0 {
                                                    let within_1086 = in_scan_24 & within_1085;
                                                    let within_1087 = within_1085 & !within_1086;
                                                    if within_1086 != 0 {
                                                        let within_1088 = last_scan_63 & within_1086;
                                                        if within_1088 != 0 {
                                                            let within_1090 = (old_silent_b | (at_last_word_67 & (!old_silent_b & (value_227 & (value_226 & (value_223 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1088;
                                                            if within_1090 != 0 {
                                                                self.state.put(within_1090, &Planes::<8>::number(0x55), changed);
                                                            }
                                                        }
                                                    }
                                                    if within_1087 != 0 {
                                                        let within_1092 = marks_899 & within_1087;
                                                        let within_1093 = within_1087 & !within_1092;
                                                        if within_1092 != 0 {
                                                            let within_1094 = last_scan_63 & within_1092;
                                                            if within_1094 != 0 {
                                                                self.state.put(within_1094, &Planes::<8>::number(0xe4), changed);
                                                            }
                                                        }
                                                        if within_1093 != 0 {
                                                            let within_1096 = (in_fetch_28 & (value_302 & value_898)) & within_1093;
                                                            let within_1097 = within_1093 & !within_1096;
                                                            if within_1096 != 0 {
                                                                let subject_1098 = old_job;
                                                                let mut rest_1099 = within_1096;
                                                                while rest_1099 != 0 {
                                                                    let (within_1100, value) = subject_1098.alike(rest_1099);
                                                                    rest_1099 &= !within_1100;
                                                                    match value {
                                                                        0x0 => {
                                                                            self.state.put(within_1100, &Planes::<8>::number(0x36), changed);
                                                                        }
                                                                        0x3 => {
                                                                        }
                                                                        _ => {
                                                                            let within_1101 = value_311 & within_1100;
                                                                            let within_1102 = within_1100 & !within_1101;
                                                                            if within_1102 != 0 {
                                                                                self.state.put(within_1102, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            if within_1097 != 0 {
                                                                let within_1103 = in_check_29 & within_1097;
                                                                if within_1103 != 0 {
                                                                    let within_1105 = looks_ahead_130 & within_1103;
                                                                    let within_1106 = within_1103 & !within_1105;
                                                                    if within_1106 != 0 {
                                                                        let within_1107 = value_187 & within_1106;
                                                                        let within_1108 = within_1106 & !within_1107;
                                                                        if within_1107 != 0 {
                                                                            self.state.put(within_1107, &Planes::<8>::number(0xb1), changed);
                                                                        }
                                                                        if within_1108 != 0 {
                                                                            let within_1109 = for_command_39 & within_1108;
                                                                            if within_1109 != 0 {
                                                                                let subject_1111 = self.action;
                                                                                let mut rest_1112 = within_1109;
                                                                                while rest_1112 != 0 {
                                                                                    let (within_1113, value) = subject_1111.alike(rest_1112);
                                                                                    rest_1112 &= !within_1113;
                                                                                    match value {
                                                                                        0x1 => {
                                                                                        }
                                                                                        0x2 => {
                                                                                        }
                                                                                        0xb => {
                                                                                            self.state.put(within_1113, &Planes::<8>::number(0xb1), changed);
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
                let within_1114 = value_397 & within_886;
                let within_1115 = within_886 & !within_1114;
                if within_1114 != 0 {
                    let value_1116 = Planes::either(value_398, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                    self.leg.put(within_1114, &value_1116, changed);
                }
                if within_1115 != 0 {
                    let within_1117 = at_marker_36 & within_1115;
                    if within_1117 != 0 {
                        let within_1119 = failed_220 & within_1117;
                        if within_1119 != 0 {
                            let within_1121 = done_222 & within_1119;
                            if within_1121 != 0 {
                                let within_1123 = value_223 & within_1121;
                                if within_1123 != 0 {
                                    let within_1125 = value_226 & within_1123;
                                    if within_1125 != 0 {
                                        let within_1127 = value_218 & within_1125;
                                        let within_1128 = within_1125 & !within_1127;
                                        if within_1128 != 0 {
                                            let mut value_1129: Planes<2> = Planes::<2>::number(0x0);
                                            let subject_1130 = self.leg;
                                            let mut rest_1131 = within_1128;
                                            while rest_1131 != 0 {
                                                let (within_1132, value) = subject_1130.alike(rest_1131);
                                                rest_1131 &= !within_1132;
                                                value_1129.take(within_1132, &match value {
                                                    0x0 => {
                                                        let value_1133 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                                        value_1133
                                                    }
                                                    0x1 => Planes::<2>::number(0x2),
                                                    _ => Planes::<2>::number(0x0),
                                                });
                                            }
                                            self.leg.put(within_1128, &value_1129, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_1134 = value_257 & within_872;
            let within_1135 = within_872 & !within_1134;
            if within_1134 != 0 {
                self.target.put(within_1134, &value_261, changed);
            }
            if within_1135 != 0 {
                let within_1136 = value_318 & within_1135;
                if within_1136 != 0 {
                    let within_1138 = value_304 & within_1136;
                    let within_1139 = within_1136 & !within_1138;
                    if within_1138 != 0 {
                        let subject_1140 = old_job;
                        let mut rest_1141 = within_1138;
                        while rest_1141 != 0 {
                            let (within_1142, value) = subject_1140.alike(rest_1141);
                            rest_1141 &= !within_1142;
                            match value {
                                0x0 => {
                                    self.target.put(within_1142, &old_selected_set, changed);
                                }
                                0x3 => {
                                }
                                _ => {
                                    self.target.put(within_1142, &old_selected_set, changed);
                                }
                            }
                        }
                    }
                    if within_1139 != 0 {
                        let value_1143 = choose(in_idle_21, within_1139, || {
                            let value_1144 = choose(old_lock_pending, within_1139, || {
                                old_selected_set
                            }, || {
                                let value_1145 = choose(value_243, within_1139, || {
                                    old_selected_set
                                }, || {
                                    let value_1146 = Planes::either(self.printed_pending, &self.permit_set, &old_selected_set);
                                    value_1146
                                });
                                value_1145
                            });
                            value_1144
                        }, || {
                            old_selected_set
                        });
                        self.target.put(within_1139, &value_1143, changed);
                    }
                }
            }
            let within_1147 = value_370 & within_872;
            let within_1148 = within_872 & !within_1147;
            if within_1147 != 0 {
                self.scan.put(within_1147, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            if within_1148 != 0 {
                let within_1149 = (in_markers_23 & (scan_silent_190 | value_230)) & within_1148;
                let within_1150 = within_1148 & !within_1149;
                if within_1149 != 0 {
                    self.scan.put(within_1149, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                if within_1150 != 0 {
                    let within_1151 = in_fetch_28 & within_1150;
                    if within_1151 != 0 {
                        let within_1153 = at_last_word_67 & within_1151;
                        if within_1153 != 0 {
                            let within_1155 = value_223 & within_1153;
                            if within_1155 != 0 {
                                let within_1157 = value_226 & within_1155;
                                if within_1157 != 0 {
                                    let within_1159 = value_227 & within_1157;
                                    if within_1159 != 0 {
                                        let within_1161 = loaded_300 & within_1159;
                                        if within_1161 != 0 {
                                            let within_1163 = failed_543 & within_1161;
                                            if within_1163 != 0 {
                                                let within_1165 = failed_544 & within_1163;
                                                let within_1166 = within_1163 & !within_1165;
                                                if within_1166 != 0 {
                                                    let within_1167 = for_recovery_38 & within_1166;
                                                    if within_1167 != 0 {
                                                        self.scan.put(within_1167, &Planes::<2>::number(0x0), changed);
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
            let within_1169 = verified_374 & within_872;
            let within_1170 = within_872 & !within_1169;
            if within_1169 != 0 {
                let within_1171 = for_recovery_38 & within_1169;
                let within_1172 = within_1169 & !within_1171;
                if within_1172 != 0 {
                    let within_1173 = old_bank & within_1172;
                    let within_1174 = within_1172 & !within_1173;
                    if within_1174 != 0 {
                        self.job.put(within_1174, &Planes::<3>::number(0x2), changed);
                    }
                }
            }
            if within_1170 != 0 {
                let within_1175 = in_idle_21 & within_1170;
                if within_1175 != 0 {
                    let within_1177 = old_lock_pending & within_1175;
                    let within_1178 = within_1175 & !within_1177;
                    if within_1177 != 0 {
                        self.job.put(within_1177, &Planes::<3>::number(0x4), changed);
                    }
                    if within_1178 != 0 {
                        let within_1179 = value_243 & within_1178;
                        let within_1180 = within_1178 & !within_1179;
                        if within_1180 != 0 {
                            let within_1181 = self.printed_pending & within_1180;
                            let within_1182 = within_1180 & !within_1181;
                            if within_1181 != 0 {
                                self.job.put(within_1181, &Planes::<3>::number(0x3), changed);
                            }
                            if within_1182 != 0 {
                                let within_1183 = value_245 & within_1182;
                                let within_1184 = within_1182 & !within_1183;
                                if within_1183 != 0 {
                                    self.job.put(within_1183, &Planes::<3>::number(0x5), changed);
                                }
                                if within_1184 != 0 {
                                    let within_1185 = self.busy & within_1184;
                                    if within_1185 != 0 {
                                        let within_1187 = value_80 & within_1185;
                                        let within_1188 = within_1185 & !within_1187;
                                        if within_1188 != 0 {
                                            self.job.put(within_1188, &Planes::<3>::number(0x1), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1189 = value_383 & within;
        let within_1190 = within & !within_1189;
        if within_1189 != 0 {
            let within_1191 = value_57 & within_1189;
            let within_1192 = within_1189 & !within_1191;
            if within_1191 != 0 {
                let within_1193 = holds_9_48 & within_1191;
                let within_1194 = within_1191 & !within_1193;
                if within_1193 != 0 {
                    let within_1195 = in_validate_34 & within_1193;
                    if within_1195 != 0 {
                        let within_1197 = value_223 & within_1195;
                        if within_1197 != 0 {
                            let within_1199 = value_226 & within_1197;
                            if within_1199 != 0 {
                                let within_1201 = value_227 & within_1199;
                                if within_1201 != 0 {
                                    let within_1203 = got_asked_236 & within_1201;
                                    if within_1203 != 0 {
                                        let within_1205 = value_242 & within_1203;
                                        if within_1205 != 0 {
                                            let within_1207 = value_377 & within_1205;
                                            if within_1207 != 0 {
                                                let within_1209 = failed_543 & within_1207;
                                                if within_1209 != 0 {
                                                    let within_1211 = !failed_544 & within_1209;
                                                    if within_1211 != 0 {
                                                        let within_1213 = (leg_writes_41 | leg_programs_42) & within_1211;
                                                        let within_1214 = within_1211 & !within_1213;
                                                        if within_1214 != 0 {
                                                            let within_1215 = for_command_39 & within_1214;
                                                            if within_1215 != 0 {
                                                                let within_1217 = asked_lock_69 & within_1215;
                                                                let within_1218 = within_1215 & !within_1217;
                                                                if within_1218 != 0 {
                                                                    let within_1219 = !old_command.is_number(0x6) & within_1218;
                                                                    if within_1219 != 0 {
                                                                        let within_1221 = old_command.is_number(0x7) & within_1219;
                                                                        let within_1222 = within_1219 & !within_1221;
                                                                        if within_1222 != 0 {
                                                                            self.issued.put(within_1222, &selected_bit_51.xor(&selected_bit_51.or(&wide_bits_52)).part::<4>(0), changed);
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
                if within_1194 != 0 {
                    self.issued.put(within_1194, &target_bit_50.or(&wide_bits_52).part::<4>(0), changed);
                }
            }
            if within_1192 != 0 {
                let value_1223 = choose(value_509, within_1192, || {
                    let value_1224 = for_recovery_38 & old_lock_pending | !for_recovery_38 & (old_lock_pending & !self.again);
                    value_1224
                }, || {
                    old_lock_pending
                });
                let within_1225 = in_validate_34 & within_1192;
                if within_1225 != 0 {
                    let within_1227 = value_223 & within_1225;
                    if within_1227 != 0 {
                        let within_1229 = value_226 & within_1227;
                        if within_1229 != 0 {
                            let within_1231 = value_227 & within_1229;
                            if within_1231 != 0 {
                                let within_1233 = got_asked_236 & within_1231;
                                if within_1233 != 0 {
                                    let within_1235 = value_242 & within_1233;
                                    if within_1235 != 0 {
                                        let within_1237 = value_377 & within_1235;
                                        if within_1237 != 0 {
                                            let within_1239 = failed_543 & within_1237;
                                            if within_1239 != 0 {
                                                let within_1241 = !failed_544 & within_1239;
                                                if within_1241 != 0 {
                                                    let within_1243 = (leg_writes_41 | leg_programs_42) & within_1241;
                                                    let within_1244 = within_1241 & !within_1243;
                                                    if within_1244 != 0 {
                                                        let within_1245 = for_command_39 & within_1244;
                                                        if within_1245 != 0 {
                                                            let within_1247 = asked_lock_69 & within_1245;
                                                            let within_1248 = within_1245 & !within_1247;
                                                            if within_1248 != 0 {
                                                                let within_1249 = !old_command.is_number(0x6) & within_1248;
                                                                if within_1249 != 0 {
                                                                    let within_1251 = old_command.is_number(0x7) & within_1249;
                                                                    let within_1252 = within_1249 & !within_1251;
                                                                    if within_1252 != 0 {
                                                                        self.issued.put(within_1252, &selected_bit_51.xor(&selected_bit_51.or(&wide_bits_52)).part::<4>(0), changed);
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
                let within_1253 = value_46 & within_1192;
                let within_1254 = within_1192 & !within_1253;
                if within_1254 != 0 {
                    self.lock_reason.put(within_1254, &old_flags.part::<8>(16), changed);
                }
                put_bit(within_1192, (self.device_locked | set_locked_47), &mut self.device_locked, changed);
                put_bit(within_1192, (value_46 & (value_1223 & !value_380)), &mut self.lock_pending, changed);
            }
        }
        if within_1190 != 0 {
            let within_1255 = value_380 & within_1190;
            let within_1256 = within_1190 & !within_1255;
            if within_1255 != 0 {
                let within_1257 = for_command_39 & within_1255;
                if within_1257 != 0 {
                    let within_1259 = asked_lock_69 & within_1257;
                    let within_1260 = within_1257 & !within_1259;
                    if within_1260 != 0 {
                        let within_1261 = !old_command.is_number(0x6) & within_1260;
                        if within_1261 != 0 {
                            let within_1263 = old_command.is_number(0x7) & within_1261;
                            let within_1264 = within_1261 & !within_1263;
                            if within_1264 != 0 {
                                self.issued.put(within_1264, &selected_bit_51.xor(&selected_bit_51.or(&wide_bits_52)).part::<4>(0), changed);
                            }
                        }
                    }
                }
                put_bit(within_1255, (old_lock_pending & value_57), &mut self.lock_pending, changed);
            }
            if within_1256 != 0 {
                let within_1265 = value_509 & within_1256;
                if within_1265 != 0 {
                    let within_1267 = for_recovery_38 & within_1265;
                    let within_1268 = within_1265 & !within_1267;
                    if within_1268 != 0 {
                        let within_1269 = self.again & within_1268;
                        if within_1269 != 0 {
                            put_bit(within_1269, (old_lock_pending & value_57), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1271 = value_232 & within;
        let within_1272 = within & !within_1271;
        if within_1271 != 0 {
            let value_1273 = choose(in_prune_35, within_1271, || {
                !self.slot
            }, || {
                let value_1274 = value_197 & scan_slot_61 | !value_197 & self.slot;
                value_1274
            });
            let value_1275 = choose(value_1273, within_1271, || {
                let value_1276 = Planes::either((in_body_32 | (in_verify_33 | (in_fetch_28 | (in_scan_24 | in_compare_26)))), &old_index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1276.or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40))
            }, || {
                let value_1277 = Planes::either((in_body_32 | (in_verify_33 | (in_fetch_28 | (in_scan_24 | in_compare_26)))), &old_index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1277.or(&old_target.extended::<10>().up_by(7))
            });
            let within_1278 = value_206 & within_1271;
            if within_1278 != 0 {
                self.data.put(within_1278, &value_208, changed);
            }
            self.handshake.put(within_1271, &Planes::<2>::number(0x1), changed);
            self.address.put(within_1271, &value_1275, changed);
        }
        if within_1272 != 0 {
            let within_1280 = value_205 & within_1272;
            if within_1280 != 0 {
                let within_1282 = (value_228 | value_229) & within_1280;
                let within_1283 = within_1280 & !within_1282;
                if within_1282 != 0 {
                    self.handshake.put(within_1282, &Planes::<2>::number(0x0), changed);
                }
                if within_1283 != 0 {
                    let subject_1284 = self.handshake;
                    let mut rest_1285 = within_1283;
                    while rest_1285 != 0 {
                        let (within_1286, value) = subject_1284.alike(rest_1285);
                        rest_1285 &= !within_1286;
                        match value {
                            0x0 => {
                            }
                            0x1 => {
                                self.handshake.put(within_1286, &Planes::<2>::number(0x2), changed);
                            }
                            0x2 => {
                                self.handshake.put(within_1286, &Planes::<2>::number(0x3), changed);
                            }
                            _ => {
                            }
                        }
                    }
                }
            }
        }
        let within_1287 = value_396 & within;
        let within_1288 = within & !within_1287;
        if within_1287 != 0 {
            let value_1289 = value_384 & copy_bank_385 | !value_384 & (verified_374 & (renew_bank_6 & value_242));
            let value_1290 = choose(value_384, within_1287, || {
                renew_slot_394
            }, || {
                let value_1291 = choose(verified_374, within_1287, || {
                    let value_1292 = choose(for_recovery_38, within_1287, || {
                        (in_apply_30 & (target_bit_50.and(&wide_slots_a_55).is_number(0x0) & at_last_word_67))
                    }, || {
                        let value_1293 = old_bank & (in_apply_30 & (target_bit_50.and(&wide_slots_a_55).is_number(0x0) & at_last_word_67)) | !old_bank & target_bit_50.and(&wide_slots_b_56).is_number(0x0);
                        value_1293
                    });
                    value_1292
                }, || {
                    (in_apply_30 & (target_bit_50.and(&wide_slots_a_55).is_number(0x0) & at_last_word_67))
                });
                value_1291
            });
            let within_1294 = value_507 & within_1287;
            let within_1295 = within_1287 & !within_1294;
            if within_1294 != 0 {
                self.index.put(within_1294, &Planes::<5>::number(0x0), changed);
            }
            if within_1295 != 0 {
                let within_1296 = value_323 & within_1295;
                let within_1297 = within_1295 & !within_1296;
                if within_1296 != 0 {
                    self.index.put(within_1296, &Planes::<5>::number(0x0), changed);
                }
                if within_1297 != 0 {
                    let within_1298 = value_318 & within_1297;
                    let within_1299 = within_1297 & !within_1298;
                    if within_1298 != 0 {
                        self.index.put(within_1298, &Planes::<5>::number(0x0), changed);
                    }
                    if within_1299 != 0 {
                        let within_1300 = value_399 & within_1299;
                        let within_1301 = within_1299 & !within_1300;
                        if within_1300 != 0 {
                            let value_1302 = Planes::either(value_66, &step_132, &Planes::<5>::number(0x0));
                            self.index.put(within_1300, &value_1302, changed);
                        }
                        if within_1301 != 0 {
                            let within_1303 = value_373 & within_1301;
                            let within_1304 = within_1301 & !within_1303;
                            if within_1303 != 0 {
                                self.index.put(within_1303, &Planes::<5>::number(0x0), changed);
                            }
                            if within_1304 != 0 {
                                let within_1305 = value_370 & within_1304;
                                let within_1306 = within_1304 & !within_1305;
                                if within_1305 != 0 {
                                    self.index.put(within_1305, &Planes::<5>::number(0x0), changed);
                                }
                                if within_1306 != 0 {
                                    let within_1307 = in_compare_26 & within_1306;
                                    let within_1308 = within_1306 & !within_1307;
                                    if within_1307 != 0 {
                                        let within_1309 = value_192 & within_1307;
                                        if within_1309 != 0 {
                                            let within_1311 = scan_compares_194 & within_1309;
                                            if within_1311 != 0 {
                                                let within_1313 = value_223 & within_1311;
                                                if within_1313 != 0 {
                                                    let within_1315 = value_226 & within_1313;
                                                    if within_1315 != 0 {
                                                        let within_1317 = value_227 & within_1315;
                                                        if within_1317 != 0 {
                                                            let within_1319 = failed_537 & within_1317;
                                                            if within_1319 != 0 {
                                                                let within_1321 = failed_538 & within_1319;
                                                                let within_1322 = within_1319 & !within_1321;
                                                                if within_1322 != 0 {
                                                                    let within_1323 = value_66 & within_1322;
                                                                    if within_1323 != 0 {
                                                                        self.index.put(within_1323, &step_132, changed);
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    if within_1308 != 0 {
                                        let value_1325 = choose(in_choose_25, within_1308, || {
                                            let value_1326 = value_196 & scan_bank_60 | !value_196 & old_bank;
                                            let value_1327 = value_1326 & pins.b_busy_i | !value_1326 & pins.a_busy_i;
                                            let failed_1328 = value_1326 & pins.b_error_i | !value_1326 & pins.a_error_i;
                                            (value_360 | (in_load_27 & (fetches_296 & ((at_marker_36 | (in_body_32 | (value_203 | (value_196 & asks_199)))) & (value_227 & (value_226 & (value_223 & (!value_1327 & !failed_1328))))))))
                                        }, || {
                                            let value_1329 = value_196 & scan_bank_60 | !value_196 & old_bank;
                                            let value_1330 = value_1329 & pins.b_busy_i | !value_1329 & pins.a_busy_i;
                                            let failed_1331 = value_1329 & pins.b_error_i | !value_1329 & pins.a_error_i;
                                            (in_load_27 & (fetches_296 & ((at_marker_36 | (in_body_32 | (value_203 | (value_196 & asks_199)))) & (value_227 & (value_226 & (value_223 & (!value_1330 & !failed_1331)))))))
                                        });
                                        let within_1332 = value_1325 & within_1308;
                                        let within_1333 = within_1308 & !within_1332;
                                        if within_1332 != 0 {
                                            self.index.put(within_1332, &Planes::<5>::number(0x0), changed);
                                        }
                                        if within_1333 != 0 {
                                            let within_1334 = in_scan_24 & within_1333;
                                            let within_1335 = within_1333 & !within_1334;
                                            if within_1334 != 0 {
                                                let within_1336 = value_66 & within_1334;
                                                if within_1336 != 0 {
                                                    let within_1338 = asks_198 & within_1336;
                                                    if within_1338 != 0 {
                                                        let within_1340 = value_223 & within_1338;
                                                        if within_1340 != 0 {
                                                            let within_1342 = value_226 & within_1340;
                                                            if within_1342 != 0 {
                                                                let within_1344 = value_227 & within_1342;
                                                                if within_1344 != 0 {
                                                                    let within_1346 = failed_537 & within_1344;
                                                                    if within_1346 != 0 {
                                                                        let within_1348 = failed_538 & within_1346;
                                                                        let within_1349 = within_1346 & !within_1348;
                                                                        if within_1349 != 0 {
                                                                            self.index.put(within_1349, &step_132, changed);
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1335 != 0 {
                                                let value_1350 = in_markers_23 & scan_bank_60 | !in_markers_23 & old_bank;
                                                let value_1351 = value_1350 & pins.b_busy_i | !value_1350 & pins.a_busy_i;
                                                let failed_1352 = value_1350 & pins.b_error_i | !value_1350 & pins.a_error_i;
                                                let value_1353 = ((at_marker_36 | (in_body_32 | (value_203 | (in_markers_23 & asks_545)))) & (value_227 & (value_226 & (value_223 & (!value_1351 & !failed_1352)))));
                                                let within_1354 = (in_markers_23 & (scan_silent_190 | value_1353)) & within_1335;
                                                let within_1355 = within_1335 & !within_1354;
                                                if within_1354 != 0 {
                                                    let within_1356 = last_scan_63 & within_1354;
                                                    if within_1356 != 0 {
                                                        self.index.put(within_1356, &Planes::<5>::number(0x0), changed);
                                                    }
                                                }
                                                if within_1355 != 0 {
                                                    let within_1358 = (in_fetch_28 & (value_302 & value_1353)) & within_1355;
                                                    let within_1359 = within_1355 & !within_1358;
                                                    if within_1358 != 0 {
                                                        let within_1360 = for_recovery_38 & within_1358;
                                                        if within_1360 != 0 {
                                                            self.index.put(within_1360, &Planes::<5>::number(0x0), changed);
                                                        }
                                                    }
                                                    if within_1359 != 0 {
                                                        let subject_1362 = old_state;
                                                        let mut rest_1363 = within_1359;
                                                        while rest_1363 != 0 {
                                                            let (within_1364, value) = subject_1362.alike(rest_1363);
                                                            rest_1363 &= !within_1364;
                                                            match value {
                                                                0x78 => {
                                                                    let within_1365 = value_223 & within_1364;
                                                                    if within_1365 != 0 {
                                                                        let within_1367 = value_226 & within_1365;
                                                                        if within_1367 != 0 {
                                                                            let within_1369 = value_227 & within_1367;
                                                                            if within_1369 != 0 {
                                                                                let within_1371 = failed_543 & within_1369;
                                                                                if within_1371 != 0 {
                                                                                    let within_1373 = failed_544 & within_1371;
                                                                                    let within_1374 = within_1371 & !within_1373;
                                                                                    if within_1374 != 0 {
                                                                                        let within_1375 = value_66 & within_1374;
                                                                                        if within_1375 != 0 {
                                                                                            self.index.put(within_1375, &step_132, changed);
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                0xaa => {
                                                                    let within_1377 = value_66 & within_1364;
                                                                    if within_1377 != 0 {
                                                                        self.index.put(within_1377, &step_132, changed);
                                                                    }
                                                                }
                                                                0xc9 => {
                                                                    let within_1379 = looks_ahead_130 & within_1364;
                                                                    if within_1379 != 0 {
                                                                        self.index.put(within_1379, &step_132, changed);
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
            }
            put_bit(within_1287, value_1289, &mut self.bank, changed);
            put_bit(within_1287, value_1290, &mut self.slot, changed);
        }
        if within_1288 != 0 {
            let within_1381 = value_257 & within_1288;
            let within_1382 = within_1288 & !within_1381;
            if within_1381 != 0 {
                let from_b_1383 = (old_failed_a & value_5);
                let value_1384 = Planes::either(from_b_1383, &value_454.and(&Planes::<8>::number(0x1).up(&value_261)), &value_439.and(&Planes::<8>::number(0x1).up(&value_261)));
                put_bit(within_1381, from_b_1383, &mut self.bank, changed);
                put_bit(within_1381, !value_1384.is_number(0x0), &mut self.slot, changed);
            }
            if within_1382 != 0 {
                let within_1385 = value_509 & within_1382;
                let within_1386 = within_1382 & !within_1385;
                if within_1385 != 0 {
                    let within_1387 = for_recovery_38 & within_1385;
                    let within_1388 = within_1385 & !within_1387;
                    if within_1387 != 0 {
                        let within_1389 = in_choose_25 & within_1387;
                        if within_1389 != 0 {
                            let within_1391 = old_found & within_1389;
                            if within_1391 != 0 {
                                let within_1393 = value_359 & within_1391;
                                if within_1393 != 0 {
                                    put_bit(within_1393, best_bank_64, &mut self.bank, changed);
                                    put_bit(within_1393, best_slot_65, &mut self.slot, changed);
                                }
                            }
                        }
                    }
                    if within_1388 != 0 {
                        let within_1395 = self.again & within_1388;
                        let within_1396 = within_1388 & !within_1395;
                        if within_1395 != 0 {
                            let within_1397 = in_choose_25 & within_1395;
                            if within_1397 != 0 {
                                let within_1399 = old_found & within_1397;
                                if within_1399 != 0 {
                                    let within_1401 = value_359 & within_1399;
                                    if within_1401 != 0 {
                                        put_bit(within_1401, best_bank_64, &mut self.bank, changed);
                                        put_bit(within_1401, best_slot_65, &mut self.slot, changed);
                                    }
                                }
                            }
                        }
                        if within_1396 != 0 {
                            let value_1403 = old_bank & !target_bit_50.and(&wide_slots_a_55).is_number(0x0) | !old_bank & !target_bit_50.and(&wide_slots_b_56).is_number(0x0);
                            put_bit(within_1396, renew_bank_6, &mut self.bank, changed);
                            put_bit(within_1396, value_1403, &mut self.slot, changed);
                        }
                    }
                }
                if within_1386 != 0 {
                    let within_1404 = in_choose_25 & within_1386;
                    if within_1404 != 0 {
                        let within_1406 = old_found & within_1404;
                        if within_1406 != 0 {
                            let within_1408 = value_359 & within_1406;
                            if within_1408 != 0 {
                                put_bit(within_1408, best_bank_64, &mut self.bank, changed);
                                put_bit(within_1408, best_slot_65, &mut self.slot, changed);
                            }
                        }
                    }
                }
            }
            let within_1410 = value_323 & within_1288;
            let within_1411 = within_1288 & !within_1410;
            if within_1410 != 0 {
                self.index.put(within_1410, &Planes::<5>::number(0x0), changed);
            }
            if within_1411 != 0 {
                let within_1412 = value_318 & within_1411;
                let within_1413 = within_1411 & !within_1412;
                if within_1412 != 0 {
                    self.index.put(within_1412, &Planes::<5>::number(0x0), changed);
                }
                if within_1413 != 0 {
                    let within_1414 = value_399 & within_1413;
                    let within_1415 = within_1413 & !within_1414;
                    if within_1414 != 0 {
                        let value_1416 = Planes::either(value_66, &step_132, &Planes::<5>::number(0x0));
                        self.index.put(within_1414, &value_1416, changed);
                    }
                    if within_1415 != 0 {
                        let within_1417 = value_373 & within_1415;
                        let within_1418 = within_1415 & !within_1417;
                        if within_1417 != 0 {
                            self.index.put(within_1417, &Planes::<5>::number(0x0), changed);
                        }
                        if within_1418 != 0 {
                            let within_1419 = value_370 & within_1418;
                            let within_1420 = within_1418 & !within_1419;
                            if within_1419 != 0 {
                                self.index.put(within_1419, &Planes::<5>::number(0x0), changed);
                            }
                            if within_1420 != 0 {
                                let within_1421 = in_compare_26 & within_1420;
                                let within_1422 = within_1420 & !within_1421;
                                if within_1421 != 0 {
                                    let within_1423 = value_192 & within_1421;
                                    if within_1423 != 0 {
                                        let within_1425 = scan_compares_194 & within_1423;
                                        if within_1425 != 0 {
                                            let within_1427 = value_223 & within_1425;
                                            if within_1427 != 0 {
                                                let within_1429 = value_226 & within_1427;
                                                if within_1429 != 0 {
                                                    let within_1431 = value_227 & within_1429;
                                                    if within_1431 != 0 {
                                                        let within_1433 = failed_537 & within_1431;
                                                        if within_1433 != 0 {
                                                            let within_1435 = failed_538 & within_1433;
                                                            let within_1436 = within_1433 & !within_1435;
                                                            if within_1436 != 0 {
                                                                let within_1437 = value_66 & within_1436;
                                                                if within_1437 != 0 {
                                                                    self.index.put(within_1437, &step_132, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                if within_1422 != 0 {
                                    let value_1439 = choose(in_choose_25, within_1422, || {
                                        let value_1440 = value_196 & scan_bank_60 | !value_196 & old_bank;
                                        let value_1441 = value_1440 & pins.b_busy_i | !value_1440 & pins.a_busy_i;
                                        let failed_1442 = value_1440 & pins.b_error_i | !value_1440 & pins.a_error_i;
                                        (value_360 | (in_load_27 & (fetches_296 & ((at_marker_36 | (in_body_32 | (value_203 | (value_196 & asks_199)))) & (value_227 & (value_226 & (value_223 & (!value_1441 & !failed_1442))))))))
                                    }, || {
                                        let value_1443 = value_196 & scan_bank_60 | !value_196 & old_bank;
                                        let value_1444 = value_1443 & pins.b_busy_i | !value_1443 & pins.a_busy_i;
                                        let failed_1445 = value_1443 & pins.b_error_i | !value_1443 & pins.a_error_i;
                                        (in_load_27 & (fetches_296 & ((at_marker_36 | (in_body_32 | (value_203 | (value_196 & asks_199)))) & (value_227 & (value_226 & (value_223 & (!value_1444 & !failed_1445)))))))
                                    });
                                    let within_1446 = value_1439 & within_1422;
                                    let within_1447 = within_1422 & !within_1446;
                                    if within_1446 != 0 {
                                        self.index.put(within_1446, &Planes::<5>::number(0x0), changed);
                                    }
                                    if within_1447 != 0 {
                                        let within_1448 = in_scan_24 & within_1447;
                                        let within_1449 = within_1447 & !within_1448;
                                        if within_1448 != 0 {
                                            let within_1450 = value_66 & within_1448;
                                            if within_1450 != 0 {
                                                let within_1452 = asks_198 & within_1450;
                                                if within_1452 != 0 {
                                                    let within_1454 = value_223 & within_1452;
                                                    if within_1454 != 0 {
                                                        let within_1456 = value_226 & within_1454;
                                                        if within_1456 != 0 {
                                                            let within_1458 = value_227 & within_1456;
                                                            if within_1458 != 0 {
                                                                let within_1460 = failed_537 & within_1458;
                                                                if within_1460 != 0 {
                                                                    let within_1462 = failed_538 & within_1460;
                                                                    let within_1463 = within_1460 & !within_1462;
                                                                    if within_1463 != 0 {
                                                                        self.index.put(within_1463, &step_132, changed);
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        if within_1449 != 0 {
                                            let value_1464 = in_markers_23 & scan_bank_60 | !in_markers_23 & old_bank;
                                            let value_1465 = value_1464 & pins.b_busy_i | !value_1464 & pins.a_busy_i;
                                            let failed_1466 = value_1464 & pins.b_error_i | !value_1464 & pins.a_error_i;
                                            let value_1467 = ((at_marker_36 | (in_body_32 | (value_203 | (in_markers_23 & asks_545)))) & (value_227 & (value_226 & (value_223 & (!value_1465 & !failed_1466)))));
                                            let within_1468 = (in_markers_23 & (scan_silent_190 | value_1467)) & within_1449;
                                            let within_1469 = within_1449 & !within_1468;
                                            if within_1468 != 0 {
                                                let within_1470 = last_scan_63 & within_1468;
                                                if within_1470 != 0 {
                                                    self.index.put(within_1470, &Planes::<5>::number(0x0), changed);
                                                }
                                            }
                                            if within_1469 != 0 {
                                                let within_1472 = (in_fetch_28 & (value_302 & value_1467)) & within_1469;
                                                let within_1473 = within_1469 & !within_1472;
                                                if within_1472 != 0 {
                                                    let within_1474 = for_recovery_38 & within_1472;
                                                    if within_1474 != 0 {
                                                        self.index.put(within_1474, &Planes::<5>::number(0x0), changed);
                                                    }
                                                }
                                                if within_1473 != 0 {
                                                    let subject_1476 = old_state;
                                                    let mut rest_1477 = within_1473;
                                                    while rest_1477 != 0 {
                                                        let (within_1478, value) = subject_1476.alike(rest_1477);
                                                        rest_1477 &= !within_1478;
                                                        match value {
                                                            0x78 => {
                                                                let within_1479 = value_223 & within_1478;
                                                                if within_1479 != 0 {
                                                                    let within_1481 = value_226 & within_1479;
                                                                    if within_1481 != 0 {
                                                                        let within_1483 = value_227 & within_1481;
                                                                        if within_1483 != 0 {
                                                                            let within_1485 = failed_543 & within_1483;
                                                                            if within_1485 != 0 {
                                                                                let within_1487 = failed_544 & within_1485;
                                                                                let within_1488 = within_1485 & !within_1487;
                                                                                if within_1488 != 0 {
                                                                                    let within_1489 = value_66 & within_1488;
                                                                                    if within_1489 != 0 {
                                                                                        self.index.put(within_1489, &step_132, changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            0xaa => {
                                                                let within_1491 = value_66 & within_1478;
                                                                if within_1491 != 0 {
                                                                    self.index.put(within_1491, &step_132, changed);
                                                                }
                                                            }
                                                            0xc9 => {
                                                                let within_1493 = looks_ahead_130 & within_1478;
                                                                if within_1493 != 0 {
                                                                    self.index.put(within_1493, &step_132, changed);
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
        }
        let within_1495 = value_323 & within;
        let within_1496 = within & !within_1495;
        if within_1495 != 0 {
            self.augend_at.put(within_1495, &Planes::<5>::number(0x2), changed);
            self.crc.put_number(within_1495, 0xffffffff, changed);
        }
        if within_1496 != 0 {
            let within_1497 = value_329 & within_1496;
            let within_1498 = within_1496 & !within_1497;
            if within_1497 != 0 {
                self.crc.put(within_1497, &value_535, changed);
            }
            if within_1498 != 0 {
                let within_1499 = value_370 & within_1498;
                let within_1500 = within_1498 & !within_1499;
                if within_1499 != 0 {
                    self.crc.put_number(within_1499, 0xffffffff, changed);
                }
                if within_1500 != 0 {
                    let within_1501 = value_361 & within_1500;
                    let within_1502 = within_1500 & !within_1501;
                    if within_1501 != 0 {
                        self.crc.put_number(within_1501, 0xffffffff, changed);
                    }
                    if within_1502 != 0 {
                        let within_1503 = in_markers_23 & within_1502;
                        if within_1503 != 0 {
                            let within_1505 = marks_541 & within_1503;
                            if within_1505 != 0 {
                                let within_1507 = last_scan_63 & within_1505;
                                if within_1507 != 0 {
                                    self.crc.put_number(within_1507, 0xffffffff, changed);
                                }
                            }
                        }
                    }
                }
            }
            let within_1509 = value_497 & within_1496;
            let within_1510 = within_1496 & !within_1509;
            if within_1509 != 0 {
                let within_1511 = value_505 & within_1509;
                let within_1512 = within_1509 & !within_1511;
                if within_1511 != 0 {
                    let value_1513 = Planes::either(value_44, &Planes::<5>::number(0xb), &Planes::<5>::number(0x5));
                    self.augend_at.put(within_1511, &value_1513, changed);
                }
                if within_1512 != 0 {
                    let within_1514 = value_504 & within_1512;
                    let within_1515 = within_1512 & !within_1514;
                    if within_1514 != 0 {
                        let value_1516 = Planes::either(value_44, &Planes::<5>::number(0xa), &Planes::<5>::number(0x4));
                        self.augend_at.put(within_1514, &value_1516, changed);
                    }
                    if within_1515 != 0 {
                        let within_1517 = value_503 & within_1515;
                        let within_1518 = within_1515 & !within_1517;
                        if within_1517 != 0 {
                            self.augend_at.put(within_1517, &Planes::<5>::number(0x3), changed);
                        }
                        if within_1518 != 0 {
                            let within_1519 = value_502 & within_1518;
                            let within_1520 = within_1518 & !within_1519;
                            if within_1519 != 0 {
                                self.augend_at.put(within_1519, &Planes::<5>::number(0x2), changed);
                            }
                            if within_1520 != 0 {
                                let within_1521 = value_501 & within_1520;
                                let within_1522 = within_1520 & !within_1521;
                                if within_1521 != 0 {
                                    self.augend_at.put(within_1521, &Planes::<5>::number(0x3), changed);
                                }
                                if within_1522 != 0 {
                                    let within_1523 = value_500 & within_1522;
                                    let within_1524 = within_1522 & !within_1523;
                                    if within_1523 != 0 {
                                        self.augend_at.put(within_1523, &Planes::<5>::number(0x2), changed);
                                    }
                                    if within_1524 != 0 {
                                        let within_1525 = value_499 & within_1524;
                                        let within_1526 = within_1524 & !within_1525;
                                        if within_1525 != 0 {
                                            let value_1527 = Planes::either(value_44, &Planes::<5>::number(0xb), &Planes::<5>::number(0x7));
                                            self.augend_at.put(within_1525, &value_1527, changed);
                                        }
                                        if within_1526 != 0 {
                                            let within_1528 = value_498 & within_1526;
                                            if within_1528 != 0 {
                                                let value_1530 = Planes::either(value_44, &Planes::<5>::number(0xa), &Planes::<5>::number(0x6));
                                                self.augend_at.put(within_1528, &value_1530, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if within_1510 != 0 {
                let within_1531 = in_apply_30 & within_1510;
                if within_1531 != 0 {
                    let within_1533 = value_66 & within_1531;
                    if within_1533 != 0 {
                        let value_1535 = Planes::either(value_8, &Planes::<5>::number(0x3), &Planes::<5>::number(0x2));
                        self.augend_at.put(within_1533, &value_1535, changed);
                    }
                }
            }
        }
        let within_1536 = (((value_242 & (self.again & value_57)) & value_509) | (value_57 & value_512)) & within;
        let within_1537 = within & !within_1536;
        if within_1536 != 0 {
            let value_1538 = choose(value_304, within_1536, || {
                let mut value_1539: Mask = 0;
                let subject_1540 = old_job;
                let mut rest_1541 = within_1536;
                while rest_1541 != 0 {
                    let (within_1542, value) = subject_1540.alike(rest_1541);
                    rest_1541 &= !within_1542;
                    value_1539.take(within_1542, &match value {
                        0x0 => self.selected,
                        0x3 => self.selected,
                        _ => {
                            let value_1543 = value_311 & self.selected | !value_311 & (self.selected | for_command_39);
                            value_1543
                        }
                    });
                }
                value_1539
            }, || {
                self.selected
            });
            put_bit(within_1536, (value_1538 & !here_59), &mut self.selected, changed);
            self.unusable.put(within_1536, &target_bit_50.or(&wide_bits_54).part::<4>(0), changed);
        }
        if within_1537 != 0 {
            let within_1544 = in_fetch_28 & within_1537;
            if within_1544 != 0 {
                let within_1546 = at_last_word_67 & within_1544;
                if within_1546 != 0 {
                    let within_1548 = value_223 & within_1546;
                    if within_1548 != 0 {
                        let within_1550 = value_226 & within_1548;
                        if within_1550 != 0 {
                            let within_1552 = value_227 & within_1550;
                            if within_1552 != 0 {
                                let within_1554 = loaded_300 & within_1552;
                                if within_1554 != 0 {
                                    let within_1556 = failed_543 & within_1554;
                                    if within_1556 != 0 {
                                        let within_1558 = failed_544 & within_1556;
                                        let within_1559 = within_1556 & !within_1558;
                                        if within_1559 != 0 {
                                            let subject_1560 = old_job;
                                            let mut rest_1561 = within_1559;
                                            while rest_1561 != 0 {
                                                let (within_1562, value) = subject_1560.alike(rest_1561);
                                                rest_1561 &= !within_1562;
                                                match value {
                                                    0x0 => {
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        let within_1563 = value_311 & within_1562;
                                                        let within_1564 = within_1562 & !within_1563;
                                                        if within_1564 != 0 {
                                                            put_bit(within_1564, (self.selected | for_command_39), &mut self.selected, changed);
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
        let within_1565 = (in_load_27 | in_check_29) & within;
        if within_1565 != 0 {
            let mut value_1567: Planes<4> = Planes::<4>::number(0x0);
            let subject_1568 = old_job;
            let mut rest_1569 = within_1565;
            while rest_1569 != 0 {
                let (within_1570, value) = subject_1568.alike(rest_1569);
                rest_1569 &= !within_1570;
                value_1567.take(within_1570, &match value {
                    0x4 => Planes::<4>::number(0xd),
                    0x3 => Planes::<4>::number(0xe),
                    _ => {
                        let value_1571 = choose((old_info.bit(17) & asked_lock_69), within_1570, || {
                            Planes::<4>::number(0xd)
                        }, || {
                            let value_1572 = Planes::either(Planes::<4>::number(0xc).below(&old_command), &Planes::<4>::number(0x0), &old_command);
                            value_1572
                        });
                        value_1571
                    }
                });
            }
            self.action.put(within_1565, &value_1567, changed);
        }
        let within_1573 = value_380 & within;
        let within_1574 = within & !within_1573;
        if within_1573 != 0 {
            let value_1575 = for_command_39 & (self.printed_pending & !value_400) | !for_command_39 & self.printed_pending;
            put_bit(within_1573, (!for_printed_40 & value_1575), &mut self.printed_pending, changed);
        }
        if within_1574 != 0 {
            let value_1576 = (self.printed_pending & value_247);
            let within_1577 = value_509 & within_1574;
            let within_1578 = within_1574 & !within_1577;
            if within_1577 != 0 {
                let within_1579 = for_recovery_38 & within_1577;
                let within_1580 = within_1577 & !within_1579;
                if within_1579 != 0 {
                    let within_1581 = value_139 & within_1579;
                    let within_1582 = within_1579 & !within_1581;
                    if within_1581 != 0 {
                        put_bit(within_1581, (self.printed_pending & !value_187), &mut self.printed_pending, changed);
                    }
                    if within_1582 != 0 {
                        let within_1583 = in_idle_21 & within_1582;
                        if within_1583 != 0 {
                            let within_1585 = old_lock_pending & within_1583;
                            let within_1586 = within_1583 & !within_1585;
                            if within_1586 != 0 {
                                put_bit(within_1586, value_1576, &mut self.printed_pending, changed);
                            }
                        }
                    }
                }
                if within_1580 != 0 {
                    let within_1587 = self.again & within_1580;
                    let within_1588 = within_1580 & !within_1587;
                    if within_1587 != 0 {
                        let value_1589 = choose(value_139, within_1587, || {
                            let value_1590 = choose(value_188, within_1587, || {
                                let value_1591 = choose(in_idle_21, within_1587, || {
                                    let value_1592 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1576;
                                    value_1592
                                }, || {
                                    self.printed_pending
                                });
                                (for_command_39 & value_1591)
                            }, || {
                                let value_1593 = choose(in_idle_21, within_1587, || {
                                    let value_1594 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1576;
                                    value_1594
                                }, || {
                                    self.printed_pending
                                });
                                value_1593
                            });
                            value_1590
                        }, || {
                            let value_1595 = choose(in_idle_21, within_1587, || {
                                let value_1596 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1576;
                                value_1596
                            }, || {
                                self.printed_pending
                            });
                            value_1595
                        });
                        put_bit(within_1587, (value_1589 & !for_printed_40), &mut self.printed_pending, changed);
                    }
                    if within_1588 != 0 {
                        let within_1597 = value_139 & within_1588;
                        let within_1598 = within_1588 & !within_1597;
                        if within_1597 != 0 {
                            let within_1599 = value_187 & within_1597;
                            if within_1599 != 0 {
                                put_bit(within_1599, (self.printed_pending & for_command_39), &mut self.printed_pending, changed);
                            }
                        }
                        if within_1598 != 0 {
                            let within_1601 = in_idle_21 & within_1598;
                            if within_1601 != 0 {
                                let within_1603 = old_lock_pending & within_1601;
                                let within_1604 = within_1601 & !within_1603;
                                if within_1604 != 0 {
                                    put_bit(within_1604, value_1576, &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            if within_1578 != 0 {
                let within_1605 = value_139 & within_1578;
                let within_1606 = within_1578 & !within_1605;
                if within_1605 != 0 {
                    let within_1607 = value_187 & within_1605;
                    if within_1607 != 0 {
                        put_bit(within_1607, (self.printed_pending & for_command_39), &mut self.printed_pending, changed);
                    }
                }
                if within_1606 != 0 {
                    let within_1609 = in_idle_21 & within_1606;
                    if within_1609 != 0 {
                        let within_1611 = old_lock_pending & within_1609;
                        let within_1612 = within_1609 & !within_1611;
                        if within_1612 != 0 {
                            put_bit(within_1612, value_1576, &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1613 = value_402 & within;
        if within_1613 != 0 {
            let value_1615 = choose(value_380, within_1613, || {
                let value_1616 = choose(for_command_39, within_1613, || {
                    let value_1617 = choose(value_400, within_1613, || {
                        let value_1618 = Planes::either(value_401, &old_target, &old_selected_set);
                        value_1618
                    }, || {
                        old_selected_set
                    });
                    value_1617
                }, || {
                    old_selected_set
                });
                value_1616
            }, || {
                old_selected_set
            });
            self.permit_set.put(within_1613, &value_1615, changed);
        }
        let within_1619 = value_497 & within;
        let within_1620 = within & !within_1619;
        if within_1619 != 0 {
            let within_1621 = value_505 & within_1619;
            let within_1622 = within_1619 & !within_1621;
            if within_1621 != 0 {
                self.rival_at.put(within_1621, &Planes::<5>::number(0x3), changed);
            }
            if within_1622 != 0 {
                let within_1623 = value_504 & within_1622;
                let within_1624 = within_1622 & !within_1623;
                if within_1623 != 0 {
                    self.rival_at.put(within_1623, &Planes::<5>::number(0x2), changed);
                }
                if within_1624 != 0 {
                    let within_1625 = value_503 & within_1624;
                    let within_1626 = within_1624 & !within_1625;
                    if within_1625 != 0 {
                        self.rival_at.put(within_1625, &Planes::<5>::number(0x7), changed);
                    }
                    if within_1626 != 0 {
                        let within_1627 = value_502 & within_1626;
                        let within_1628 = within_1626 & !within_1627;
                        if within_1627 != 0 {
                            self.rival_at.put(within_1627, &Planes::<5>::number(0x6), changed);
                        }
                        if within_1628 != 0 {
                            let within_1629 = value_501 & within_1628;
                            let within_1630 = within_1628 & !within_1629;
                            if within_1629 != 0 {
                                self.rival_at.put(within_1629, &Planes::<5>::number(0xb), changed);
                            }
                            if within_1630 != 0 {
                                let within_1631 = value_500 & within_1630;
                                let within_1632 = within_1630 & !within_1631;
                                if within_1631 != 0 {
                                    self.rival_at.put(within_1631, &Planes::<5>::number(0xa), changed);
                                }
                                if within_1632 != 0 {
                                    let within_1633 = value_499 & within_1632;
                                    let within_1634 = within_1632 & !within_1633;
                                    if within_1633 != 0 {
                                        self.rival_at.put(within_1633, &Planes::<5>::number(0xf), changed);
                                    }
                                    if within_1634 != 0 {
                                        let within_1635 = value_498 & within_1634;
                                        if within_1635 != 0 {
                                            self.rival_at.put(within_1635, &Planes::<5>::number(0xc), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if within_1620 != 0 {
            let within_1637 = in_apply_30 & within_1620;
            if within_1637 != 0 {
                self.rival_at.put(within_1637, &old_index, changed);
            }
        }
        let within_1639 = value_513 & within;
        if within_1639 != 0 {
            put_bit(within_1639, (old_ready | device_record_58), &mut self.ready, changed);
        }
        let within_1641 = value_520 & within;
        let within_1642 = within & !within_1641;
        if within_1641 != 0 {
            let value_1643 = choose(value_139, within_1641, || {
                let value_1644 = choose(value_188, within_1641, || {
                    let value_1645 = choose(for_command_39, within_1641, || {
                        let answer_code_1646 = choose(value_188, within_1641, || {
                            let value_1647 = choose(value_139, within_1641, || {
                                let value_1648 = choose(value_186, within_1641, || {
                                    Planes::<8>::number(0x19)
                                }, || {
                                    let value_1649 = choose(value_184, within_1641, || {
                                        Planes::<8>::number(0x17)
                                    }, || {
                                        let value_1650 = choose(value_182, within_1641, || {
                                            Planes::<8>::number(0x16)
                                        }, || {
                                            let value_1651 = choose(value_180, within_1641, || {
                                                Planes::<8>::number(0x15)
                                            }, || {
                                                let value_1652 = choose(value_178, within_1641, || {
                                                    Planes::<8>::number(0x14)
                                                }, || {
                                                    let value_1653 = choose(value_176, within_1641, || {
                                                        Planes::<8>::number(0x13)
                                                    }, || {
                                                        let value_1654 = choose(value_174, within_1641, || {
                                                            Planes::<8>::number(0x12)
                                                        }, || {
                                                            let value_1655 = choose(value_172, within_1641, || {
                                                                Planes::<8>::number(0x11)
                                                            }, || {
                                                                let value_1656 = choose(value_170, within_1641, || {
                                                                    Planes::<8>::number(0x10)
                                                                }, || {
                                                                    let value_1657 = choose(value_168, within_1641, || {
                                                                        Planes::<8>::number(0xf)
                                                                    }, || {
                                                                        let value_1658 = choose(value_166, within_1641, || {
                                                                            Planes::<8>::number(0xe)
                                                                        }, || {
                                                                            let value_1659 = choose(value_164, within_1641, || {
                                                                                Planes::<8>::number(0xd)
                                                                            }, || {
                                                                                let value_1660 = choose(value_162, within_1641, || {
                                                                                    Planes::<8>::number(0xc)
                                                                                }, || {
                                                                                    let value_1661 = choose(value_160, within_1641, || {
                                                                                        Planes::<8>::number(0xb)
                                                                                    }, || {
                                                                                        let value_1662 = choose(value_158, within_1641, || {
                                                                                            Planes::<8>::number(0xa)
                                                                                        }, || {
                                                                                            let value_1663 = choose(value_156, within_1641, || {
                                                                                                Planes::<8>::number(0x9)
                                                                                            }, || {
                                                                                                let value_1664 = choose(value_154, within_1641, || {
                                                                                                    Planes::<8>::number(0x8)
                                                                                                }, || {
                                                                                                    let value_1665 = choose(value_152, within_1641, || {
                                                                                                        Planes::<8>::number(0x7)
                                                                                                    }, || {
                                                                                                        let value_1666 = choose(value_149, within_1641, || {
                                                                                                            Planes::<8>::number(0x6)
                                                                                                        }, || {
                                                                                                            let value_1667 = choose(value_147, within_1641, || {
                                                                                                                Planes::<8>::number(0x5)
                                                                                                            }, || {
                                                                                                                let value_1668 = choose(value_145, within_1641, || {
                                                                                                                    Planes::<8>::number(0x4)
                                                                                                                }, || {
                                                                                                                    let value_1669 = choose(value_143, within_1641, || {
                                                                                                                        Planes::<8>::number(0x3)
                                                                                                                    }, || {
                                                                                                                        let value_1670 = Planes::either(value_140, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                                        value_1670
                                                                                                                    });
                                                                                                                    value_1669
                                                                                                                });
                                                                                                                value_1668
                                                                                                            });
                                                                                                            value_1667
                                                                                                        });
                                                                                                        value_1666
                                                                                                    });
                                                                                                    value_1665
                                                                                                });
                                                                                                value_1664
                                                                                            });
                                                                                            value_1663
                                                                                        });
                                                                                        value_1662
                                                                                    });
                                                                                    value_1661
                                                                                });
                                                                                value_1660
                                                                            });
                                                                            value_1659
                                                                        });
                                                                        value_1658
                                                                    });
                                                                    value_1657
                                                                });
                                                                value_1656
                                                            });
                                                            value_1655
                                                        });
                                                        value_1654
                                                    });
                                                    value_1653
                                                });
                                                value_1652
                                            });
                                            value_1651
                                        });
                                        value_1650
                                    });
                                    value_1649
                                });
                                value_1648
                            }, || {
                                Planes::<8>::number(0x1)
                            });
                            value_1647
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        answer_code_1646
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_1645
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_1644
            }, || {
                Planes::<8>::number(0x0)
            });
            let value_1671 = choose(value_304, within_1641, || {
                let mut value_1672: Planes<8> = Planes::<8>::number(0x0);
                let subject_1673 = old_job;
                let mut rest_1674 = within_1641;
                while rest_1674 != 0 {
                    let (within_1675, value) = subject_1673.alike(rest_1674);
                    rest_1674 &= !within_1675;
                    value_1672.take(within_1675, &match value {
                        0x0 => value_1643,
                        0x3 => value_1643,
                        _ => {
                            let value_1676 = choose(value_311, within_1675, || {
                                value_1643
                            }, || {
                                let value_1677 = Planes::either(for_command_39, &Planes::<8>::number(0x0), &value_1643);
                                value_1677
                            });
                            value_1676
                        }
                    });
                }
                value_1672
            }, || {
                value_1643
            });
            let value_1678 = choose(value_380, within_1641, || {
                let value_1679 = choose(for_command_39, within_1641, || {
                    let answer_code_1680 = choose(verified_374, within_1641, || {
                        let value_1681 = choose(for_recovery_38, within_1641, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_1682 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                            value_1682
                        });
                        value_1681
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    answer_code_1680
                }, || {
                    let value_1683 = choose(value_509, within_1641, || {
                        let value_1684 = choose(for_recovery_38, within_1641, || {
                            value_1671
                        }, || {
                            let value_1685 = choose(self.again, within_1641, || {
                                let value_1686 = Planes::either(for_command_39, &Planes::<8>::number(0x5), &value_1671);
                                value_1686
                            }, || {
                                value_1671
                            });
                            value_1685
                        });
                        value_1684
                    }, || {
                        value_1671
                    });
                    value_1683
                });
                value_1679
            }, || {
                let value_1687 = choose(value_509, within_1641, || {
                    let value_1688 = choose(for_recovery_38, within_1641, || {
                        value_1671
                    }, || {
                        let value_1689 = choose(self.again, within_1641, || {
                            let value_1690 = Planes::either(for_command_39, &Planes::<8>::number(0x5), &value_1671);
                            value_1690
                        }, || {
                            value_1671
                        });
                        value_1689
                    });
                    value_1688
                }, || {
                    value_1671
                });
                value_1687
            });
            self.result.put(within_1641, &value_1678, changed);
        }
        if within_1642 != 0 {
            let within_1691 = pins.penable_i & within_1642;
            if within_1691 != 0 {
                let within_1693 = pins.pwrite_i & within_1691;
                if within_1693 != 0 {
                    let within_1695 = self.pready & within_1693;
                    if within_1695 != 0 {
                        let within_1697 = self.pslverr & within_1695;
                        let within_1698 = within_1695 & !within_1697;
                        if within_1698 != 0 {
                            let within_1699 = to_command_85 & within_1698;
                            if within_1699 != 0 {
                                self.result.put(within_1699, &Planes::<8>::number(0xff), changed);
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, ((value_396 | value_515) & !value_514), &mut self.window, changed);
        put_bit(within, (value_232 & (ask_reads_212 & value_235)), &mut self.a_read, changed);
        put_bit(within, (value_232 & (write_pulse_233 & value_235)), &mut self.a_write, changed);
        put_bit(within, (value_232 & (program_pulse_234 & value_235)), &mut self.a_program, changed);
        put_bit(within, (value_232 & (value_202 & ask_reads_212)), &mut self.b_read, changed);
        put_bit(within, (value_232 & (value_202 & write_pulse_233)), &mut self.b_write, changed);
        put_bit(within, (value_232 & (value_202 & program_pulse_234)), &mut self.b_program, changed);
        put_bit(within, value_98, &mut self.pready, changed);
        put_bit(within, (setup_81 & ((pins.pwrite_i & !(to_irq_clear_94 | (!self.busy & ((to_licence_92 | (to_info_90 | (to_date_key_89 | (to_set_86 | (to_value_lo_87 | to_value_hi_88))))) | (old_ready & (to_command_85 | to_peer_check_93)))))) | (value_96 & !(pins.paddr_i.is_number(0x0) | (pins.paddr_i.is_number(0x4) | (to_command_85 | (pins.paddr_i.is_number(0xc) | (to_set_86 | (to_value_lo_87 | (to_value_hi_88 | (to_date_key_89 | (to_info_90 | (to_licence_92 | !((!value_84 & !to_peer_check_93) & value_95)))))))))))))), &mut self.pslverr, changed);
        put_bit(within, fetches_word_97, &mut self.looks, changed);
        put_bit(within, (value_520 | value_527), &mut self.irq, changed);
        put_bit(within, (value_3 & (value_402 | value_405)), &mut self.permit, changed);
        put_bit(within, (value_100 & !value_520), &mut self.busy, changed);
        put_bit(within, ((value_428 & value_506) & !value_323), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_439.part::<5>(0), changed);
        self.slots_b.put(within, &value_454.part::<5>(0), changed);
        put_bit(within, (value_506 & value_534), &mut self.again, changed);
        left
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
