//! Many accounting units as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the description: ac4b240ea8989a1b1cd01bd47b38ad28a3d46297ae7e8bab841a77b952c219ef

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
    pub irq: Mask,
    pub permit: Mask,
    pub permit_set: Planes<3>,
    pub ready: Mask,
    pub busy: Mask,
    pub command: Words,
    pub result: Planes<8>,
    pub operand_set: Words,
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
    pub target: Planes<3>,
    pub bank: Mask,
    pub slot: Mask,
    pub again: Mask,
    pub a_lost: Mask,
    pub carry: Mask,
    pub sum_lo: Words,
    pub broken: Mask,
    pub over_maximum: Mask,
    pub over_limit: Mask,
    pub too_short: Mask,
    pub overflow: Mask,
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
            irq: every(registers.irq),
            permit: every(registers.permit),
            permit_set: Planes::number(registers.permit_set as u64),
            ready: every(registers.ready),
            busy: every(registers.busy),
            command: Words::number(registers.command),
            result: Planes::number(registers.result as u64),
            operand_set: Words::number(registers.operand_set),
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
            target: Planes::number(registers.target as u64),
            bank: every(registers.bank),
            slot: every(registers.slot),
            again: every(registers.again),
            a_lost: every(registers.a_lost),
            carry: every(registers.carry),
            sum_lo: Words::number(registers.sum_lo),
            broken: every(registers.broken),
            over_maximum: every(registers.over_maximum),
            over_limit: every(registers.over_limit),
            too_short: every(registers.too_short),
            overflow: every(registers.overflow),
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
            irq: bit(self.irq, lane),
            permit: bit(self.permit, lane),
            permit_set: self.permit_set.lane(lane) as u8,
            ready: bit(self.ready, lane),
            busy: bit(self.busy, lane),
            command: self.command.lane(lane) as u32,
            result: self.result.lane(lane) as u8,
            operand_set: self.operand_set.lane(lane) as u32,
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
            target: self.target.lane(lane) as u8,
            bank: bit(self.bank, lane),
            slot: bit(self.slot, lane),
            again: bit(self.again, lane),
            a_lost: bit(self.a_lost, lane),
            carry: bit(self.carry, lane),
            sum_lo: self.sum_lo.lane(lane) as u32,
            broken: bit(self.broken, lane),
            over_maximum: bit(self.over_maximum, lane),
            over_limit: bit(self.over_limit, lane),
            too_short: bit(self.too_short, lane),
            overflow: bit(self.overflow, lane),
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
        set_bit(&mut self.irq, lane, registers.irq);
        set_bit(&mut self.permit, lane, registers.permit);
        self.permit_set.set_lane(lane, registers.permit_set as u64);
        set_bit(&mut self.ready, lane, registers.ready);
        set_bit(&mut self.busy, lane, registers.busy);
        self.command.set_lane(lane, registers.command);
        self.result.set_lane(lane, registers.result as u64);
        self.operand_set.set_lane(lane, registers.operand_set);
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
        self.target.set_lane(lane, registers.target as u64);
        set_bit(&mut self.bank, lane, registers.bank);
        set_bit(&mut self.slot, lane, registers.slot);
        set_bit(&mut self.again, lane, registers.again);
        set_bit(&mut self.a_lost, lane, registers.a_lost);
        set_bit(&mut self.carry, lane, registers.carry);
        self.sum_lo.set_lane(lane, registers.sum_lo);
        set_bit(&mut self.broken, lane, registers.broken);
        set_bit(&mut self.over_maximum, lane, registers.over_maximum);
        set_bit(&mut self.over_limit, lane, registers.over_limit);
        set_bit(&mut self.too_short, lane, registers.too_short);
        set_bit(&mut self.overflow, lane, registers.overflow);
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
        let old_printed_pending = self.printed_pending;
        let value_1 = self.command.is_number(0x9);
        let value_2 = (self.selected & !self.home);
        let value_3 = (self.device_locked & old_printed_pending);
        let starts_check_4 = (self.home & self.permit_set.is(&self.selected_set));
        let value_5 = old_printed_pending & !starts_check_4 | !old_printed_pending & value_2;
        let value_6 = old_printed_pending & starts_check_4 | !old_printed_pending & (!value_2 & (self.busy & !value_1));
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
                    let value_14 = choose(old_printed_pending, within_10, || {
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
                    let value_22 = Planes::either(old_printed_pending, &self.permit_set, &self.selected_set);
                    self.state.put(within_21, &Planes::<8>::number(0xc9), changed);
                    self.target.put(within_21, &value_22, changed);
                }
            }
        }
        let within_23 = self.lock_pending & within;
        let within_24 = within & !within_23;
        if within_23 != 0 {
            self.job.put(within_23, &Planes::<3>::number(0x4), changed);
        }
        if within_24 != 0 {
            let within_25 = value_3 & within_24;
            let within_26 = within_24 & !within_25;
            if within_26 != 0 {
                let within_27 = old_printed_pending & within_26;
                let within_28 = within_26 & !within_27;
                if within_27 != 0 {
                    self.job.put(within_27, &Planes::<3>::number(0x3), changed);
                }
                if within_28 != 0 {
                    let within_29 = value_2 & within_28;
                    let within_30 = within_28 & !within_29;
                    if within_29 != 0 {
                        self.job.put(within_29, &Planes::<3>::number(0x5), changed);
                    }
                    if within_30 != 0 {
                        let within_31 = self.busy & within_30;
                        if within_31 != 0 {
                            let within_33 = value_1 & within_31;
                            let within_34 = within_31 & !within_33;
                            if within_34 != 0 {
                                self.job.put(within_34, &Planes::<3>::number(0x1), changed);
                            }
                        }
                    }
                }
            }
            put_bit(within_24, (old_printed_pending & value_7), &mut self.printed_pending, changed);
        }
        let within_35 = !self.lock_pending & within;
        if within_35 != 0 {
            let within_37 = value_6 & within_35;
            if within_37 != 0 {
                let within_39 = self.device_locked & within_37;
                let within_40 = within_37 & !within_39;
                if within_39 != 0 {
                    let within_41 = old_printed_pending & within_39;
                    let within_42 = within_39 & !within_41;
                    if within_42 != 0 {
                        self.index.put(within_42, &Planes::<5>::number(0x0), changed);
                    }
                }
                if within_40 != 0 {
                    self.index.put(within_40, &Planes::<5>::number(0x0), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_choose(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
            put_bit(within_9, (self.selected & !(self.selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_check(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let for_command_2 = self.job.is_number(0x1);
        let for_lock_3 = self.job.is_number(0x4);
        let holds_6_4 = !self.record_flags.bit(0);
        let value_5 = !self.record_flags.bit(1);
        let holds_9_6 = !self.record_flags.bit(3);
        let is_pending_7 = !holds_9_6;
        let operand_low_8 = self.operand_set.part::<3>(0);
        let value_9 = Words::number(0xc).below(&self.command);
        let value_10 = !value_9;
        let action_11 = self.command.part::<4>(0);
        let value_12 = (self.info.bit(17) & self.command.is_number(0xc));
        let mut judged_13: Planes<4> = Planes::<4>::number(0x0);
        let subject_14 = self.job;
        let mut rest_15 = within;
        while rest_15 != 0 {
            let (within_16, value) = subject_14.alike(rest_15);
            rest_15 &= !within_16;
            judged_13.take(within_16, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_17 = choose(value_12, within_16, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_18 = Planes::either(value_9, &Planes::<4>::number(0x0), &action_11);
                        value_18
                    });
                    value_17
                }
            });
        }
        let selects_19 = action_11.is_number(0x1);
        let value_20 = !value_12;
        let selects_21 = ((value_10 & selects_19) & value_20);
        let value_22 = !self.job.is_number(0x3);
        let value_23 = !for_lock_3;
        let selects_24 = ((selects_21 & value_22) & value_23);
        let rereads_25 = action_11.is_number(0x2);
        let rereads_26 = (value_20 & (value_10 & rereads_25));
        let rereads_27 = (value_23 & (value_22 & rereads_26));
        let reprints_28 = action_11.is_number(0xb);
        let reprints_29 = (value_20 & (value_10 & reprints_28));
        let reprints_30 = (value_23 & (value_22 & reprints_29));
        let locks_device_31 = (value_12 | (value_10 & action_11.is_number(0xd)));
        let locks_device_32 = (for_lock_3 | (value_22 & locks_device_31));
        let value_33 = self.index.below(&Planes::<5>::number(0x8));
        let deciding_34 = !value_33;
        let judged_bit_35 = Planes::<16>::number(0x1).up(&judged_13);
        let refused_36 = judged_bit_35.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_37 = choose(judged_bit_35.and(&Planes::<16>::number(0x7420)).is_number(0x0), within, || Words::number(0xfffffffe), || Words::number(0xffffffff));
        let value_38 = !judged_bit_35.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let limited_39 = (value_5 & value_38);
        let value_40 = !self.value_hi.is_number(0x0);
        let value_41 = ((self.device_locked & !refused_36) & !judged_bit_35.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
        let value_42 = (refused_36 | value_41);
        let value_43 = !judged_bit_35.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_44 = ((!self.operand_set.below(&Words::number(0x4)) & !value_42) & value_43);
        let value_45 = (value_42 | value_44);
        let value_46 = ((!self.selected & !value_45) & !judged_bit_35.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
        let value_47 = (value_45 | value_46);
        let value_48 = (value_43 & (!Planes::<8>::number(0x1).up(&operand_low_8).and(&self.unusable.extended::<8>()).is_number(0x0) & !value_47));
        let value_49 = (value_47 | value_48);
        let value_50 = ((!!self.record_flags.bit(2) & !value_49) & !judged_bit_35.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
        let value_51 = (value_49 | value_50);
        let value_52 = !judged_bit_35.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_53 = ((!holds_6_4 & !value_51) & value_52);
        let value_54 = (value_51 | value_53);
        let value_55 = ((holds_6_4 & !value_54) & !judged_bit_35.and(&Planes::<16>::number(0xff0)).is_number(0x0));
        let value_56 = (value_54 | value_55);
        let value_57 = ((self.broken & !value_56) & !judged_bit_35.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
        let value_58 = (value_56 | value_57);
        let value_59 = ((!self.record_generation.below(&value_37) & !value_58) & !judged_bit_35.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
        let value_60 = (value_58 | value_59);
        let value_61 = ((holds_9_6 & !value_60) & !judged_bit_35.and(&Planes::<16>::number(0x600)).is_number(0x0));
        let value_62 = (value_60 | value_61);
        let value_63 = ((is_pending_7 & !value_62) & !judged_bit_35.and(&Planes::<16>::number(0x990)).is_number(0x0));
        let value_64 = (value_62 | value_63);
        let value_65 = (((is_pending_7 & (((value_40 | !self.value_lo.cut(24, 8).is_number(0x0)) | !self.record_intent_value.is(&self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))))) | !self.date_key.is(&self.record_intent_date_key))) & !value_64) & !judged_bit_35.and(&Planes::<16>::number(0x20)).is_number(0x0));
        let value_66 = (value_64 | value_65);
        let value_67 = ((!Planes::<8>::number(0x1).up(&self.selected_set).and(&self.issued.extended::<8>()).is_number(0x0) & !value_66) & !judged_bit_35.and(&Planes::<16>::number(0x400)).is_number(0x0));
        let value_68 = (value_66 | value_67);
        let value_69 = (value_52 & (!self.record_flags.cut(8, 8).below(&self.info.cut(8, 8)) & !value_68));
        let value_70 = (value_68 | value_69);
        let value_71 = ((!(value_40 | !self.value_lo.is_number(0x0)) & !value_70) & !judged_bit_35.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
        let value_72 = (value_70 | value_71);
        let value_73 = (value_38 & ((value_40 | Words::number(0x18696).below(&self.value_lo)) & !value_72));
        let value_74 = (value_72 | value_73);
        let value_75 = ((((self.over_limit & limited_39) | (self.too_short & !limited_39)) & !value_74) & !judged_bit_35.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
        let value_76 = (value_74 | value_75);
        let value_77 = (((!self.record_descending_lo.is_number(0x0) | !self.record_descending_hi.is_number(0x0)) & !value_76) & !judged_bit_35.and(&Planes::<16>::number(0x10)).is_number(0x0));
        let value_78 = (value_76 | value_77);
        let value_79 = (value_38 & (self.over_maximum & !value_78));
        let value_80 = (value_78 | value_79);
        let value_81 = ((self.overflow & !value_80) & !judged_bit_35.and(&Planes::<16>::number(0x40)).is_number(0x0));
        let value_82 = (value_80 | value_81);
        let value_83 = (value_38 & (self.record_piece_count.is_number(0xffffffff) & !value_82));
        let value_84 = (value_82 | value_83);
        let value_85 = ((!self.record_flags.bit(4) & !value_84) & !judged_bit_35.and(&Planes::<16>::number(0x4800)).is_number(0x0));
        let value_86 = (value_84 | value_85);
        let value_87 = (((self.printed_pending | (self.permit & !self.permit_set.is(&self.selected_set))) & !value_86) & !judged_bit_35.and(&Planes::<16>::number(0x820)).is_number(0x0));
        let value_88 = (value_86 | value_87);
        let value_89 = value_33 & refused_36 | !value_33 & value_88;
        let value_90 = !value_89;
        let value_91 = !reprints_30;
        let value_92 = !rereads_27;
        let value_93 = !selects_24;
        let value_94 = (for_command_2 & ((reprints_30 & value_92) & value_93));
        let value_95 = (!for_command_2 | (((!locks_device_32 & value_91) & value_92) & value_93));
        let value_96 = value_89 & for_command_2 | !value_89 & value_94;
        let value_97 = choose(value_89, within, || {
            let value_98 = Planes::either((value_89 & (deciding_34 & (!value_87 & (!value_85 & (!value_83 & (!value_81 & (!value_79 & (!value_77 & (!value_75 & (!value_73 & (!value_71 & (!value_69 & (!value_67 & (!value_65 & (!value_63 & (!value_61 & (value_57 & !value_59))))))))))))))))), &Planes::<8>::number(0x6), &Planes::<8>::number(0x0));
            value_98
        }, || {
            let value_99 = choose(for_command_2, within, || {
                let value_100 = choose(selects_24, within, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_101 = choose(rereads_27, within, || {
                        Planes::<8>::number(0x0)
                    }, || {
                        let value_102 = choose(reprints_30, within, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_103 = choose(locks_device_32, within, || {
                                let lock_code_104 = self.value_lo.part::<8>(0);
                                let alarm_105 = Planes::either(lock_code_104.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_104);
                                alarm_105
                            }, || {
                                Planes::<8>::number(0x0)
                            });
                            value_103
                        });
                        value_102
                    });
                    value_101
                });
                value_100
            }, || {
                Planes::<8>::number(0x0)
            });
            value_99
        });
        let value_106 = (deciding_34 & value_96);
        let value_107 = (deciding_34 & (value_90 & (for_command_2 & (selects_24 | (rereads_27 | (locks_device_32 & value_91))))));
        let value_108 = (deciding_34 & (value_90 & value_95));
        let value_109 = choose(value_33, within, || {
            self.permit
        }, || {
            let value_110 = choose(value_89, within, || {
                self.permit
            }, || {
                let value_111 = choose(for_command_2, within, || {
                    let value_112 = choose(selects_24, within, || {
                        self.permit
                    }, || {
                        let value_113 = choose(rereads_27, within, || {
                            self.permit
                        }, || {
                            let value_114 = choose(reprints_30, within, || {
                                self.permit
                            }, || {
                                let value_115 = locks_device_32 & self.permit | !locks_device_32 & (self.permit & !(value_23 & (value_22 & (value_20 & (value_10 & action_11.is_number(0x5))))));
                                value_115
                            });
                            value_114
                        });
                        value_113
                    });
                    value_112
                }, || {
                    self.permit
                });
                value_111
            });
            value_110
        });
        let value_116 = !value_107;
        let left = (self.window | (value_1 & !(value_33 | value_97.is_number(0x0)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_117 = value_33 & within;
        let within_118 = within & !within_117;
        if within_117 != 0 {
            let high_119 = self.index.bit(0);
            let intends_120 = (value_23 & (value_22 & (value_20 & (value_10 & action_11.is_number(0x8)))));
            let check_pair_121 = self.index.part::<2>(1);
            let first_pair_122 = check_pair_121.is_number(0x0);
            let third_pair_123 = check_pair_121.is_number(0x2);
            let value_124 = choose((((self.index.is_number(0xd) & intends_120) | (self.index.is_number(0xe) & intends_120)) | (first_pair_122 | check_pair_121.is_number(0x1))), within_117, || {
                let augend_125 = choose(high_119, within_117, || self.record_ascending_hi, || self.record_ascending_lo);
                augend_125
            }, || {
                let value_126 = choose(third_pair_123, within_117, || {
                    let augend_127 = choose(high_119, within_117, || {
                        let value_128 = choose(value_5, within_117, || self.record_limit_hi, || self.record_descending_hi);
                        value_128
                    }, || {
                        let value_129 = choose(value_5, within_117, || self.record_limit_lo, || self.record_descending_lo);
                        value_129
                    });
                    augend_127
                }, || {
                    let augend_130 = choose(high_119, within_117, || {
                        let value_131 = choose(value_5, within_117, || self.record_limit_hi, || self.record_control_sum_hi);
                        value_131
                    }, || {
                        let value_132 = choose(value_5, within_117, || self.record_limit_lo, || self.record_control_sum_lo);
                        value_132
                    });
                    augend_130
                });
                value_126
            });
            let mut value_133: Words = Words::number(0x0);
            let subject_134 = check_pair_121;
            let mut rest_135 = within_117;
            while rest_135 != 0 {
                let (within_136, value) = subject_134.alike(rest_135);
                rest_135 &= !within_136;
                value_133.take(within_136, &match value {
                    0x2 => {
                        let value_137 = choose(first_pair_122, within_136, || {
                            let value_138 = choose(high_119, within_136, || self.record_descending_hi, || self.record_descending_lo);
                            value_138
                        }, || {
                            let new_word_139 = choose(high_119, within_136, || self.value_hi, || self.value_lo);
                            new_word_139
                        });
                        value_137.not()
                    }
                    0x0 => {
                        let value_140 = choose(high_119, within_136, || self.record_descending_hi, || self.record_descending_lo);
                        value_140
                    }
                    _ => {
                        let new_word_141 = choose(high_119, within_136, || self.value_hi, || self.value_lo);
                        new_word_141
                    }
                });
            }
            let partial_142 = value_124.plus(&value_133);
            let value_143 = partial_142.below(&value_124);
            let within_144 = high_119 & within_117;
            let within_145 = within_117 & !within_144;
            if within_144 != 0 {
                let subject_146 = check_pair_121;
                let mut rest_147 = within_144;
                while rest_147 != 0 {
                    let (within_148, value) = subject_146.alike(rest_147);
                    rest_147 &= !within_148;
                    match value {
                        0x0 => {
                            let sum_149 = partial_142.plus(&Words::from(Planes::from(self.carry)));
                            put_bit(within_148, (!self.sum_lo.is(&self.record_control_sum_lo) | ((value_143 | sum_149.below(&partial_142)) | !self.record_control_sum_hi.is(&sum_149))), &mut self.broken, changed);
                        }
                        0x1 => {
                            let sum_150 = partial_142.plus(&Words::from(Planes::from(self.carry)));
                            let carries_151 = (value_143 | sum_150.below(&partial_142));
                            put_bit(within_148, (carries_151 | Words::number(0xff).below(&sum_150)), &mut self.over_maximum, changed);
                            put_bit(within_148, ((carries_151 | self.record_limit_hi.below(&sum_150)) | (self.record_limit_lo.below(&self.sum_lo) & self.record_limit_hi.is(&sum_150))), &mut self.over_limit, changed);
                        }
                        0x2 => {
                            let sum_152 = partial_142.plus(&Words::from(Planes::from(!self.carry)));
                            put_bit(within_148, (!(value_143 | sum_152.below(&partial_142)) | (value_5 & (sum_152.below(&self.record_ascending_hi) | (self.sum_lo.below(&self.record_ascending_lo) & self.record_ascending_hi.is(&sum_152))))), &mut self.too_short, changed);
                        }
                        _ => {
                            put_bit(within_148, (value_143 | partial_142.plus(&Words::from(Planes::from(self.carry))).below(&partial_142)), &mut self.overflow, changed);
                        }
                    }
                }
            }
            if within_145 != 0 {
                let sum_153 = partial_142.plus(&Words::from(Planes::from(third_pair_123)));
                let value_154 = third_pair_123 & !(value_143 | sum_153.below(&partial_142)) | !third_pair_123 & (value_143 | sum_153.below(&partial_142));
                put_bit(within_145, value_154, &mut self.carry, changed);
                self.sum_lo.put(within_145, &sum_153, changed);
            }
        }
        if within_118 != 0 {
            let within_155 = value_88 & within_118;
            if within_155 != 0 {
                put_bit(within_155, (self.printed_pending & for_command_2), &mut self.printed_pending, changed);
            }
        }
        let within_157 = deciding_34 & within;
        if within_157 != 0 {
            let value_159 = value_88 & for_command_2 | !value_88 & value_94;
            let within_160 = !value_88 & within_157;
            if within_160 != 0 {
                let within_162 = for_command_2 & within_160;
                if within_162 != 0 {
                    let within_164 = (selects_21 | (rereads_26 | (!reprints_29 & locks_device_31))) & within_162;
                    if within_164 != 0 {
                        let from_b_166 = (self.failed_a & !self.failed_b);
                        let value_167 = choose(selects_21, within_164, || {
                            operand_low_8
                        }, || {
                            let value_168 = Planes::either(rereads_26, &self.selected_set, &Planes::<3>::number(0x4));
                            value_168
                        });
                        let value_169 = Planes::either(from_b_166, &self.slots_b.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_167)), &self.slots_a.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_167)));
                        self.target.put(within_164, &value_167, changed);
                        put_bit(within_164, from_b_166, &mut self.bank, changed);
                        put_bit(within_164, !value_169.is_number(0x0), &mut self.slot, changed);
                    }
                    let within_170 = value_10 & within_162;
                    if within_170 != 0 {
                        let within_172 = value_20 & within_170;
                        if within_172 != 0 {
                            let within_174 = !selects_19 & within_172;
                            if within_174 != 0 {
                                let within_176 = !rereads_25 & within_174;
                                if within_176 != 0 {
                                    let within_178 = reprints_28 & within_176;
                                    if within_178 != 0 {
                                        self.permit_set.put(within_178, &self.selected_set, changed);
                                    }
                                }
                            }
                        }
                    }
                }
                let within_180 = value_95 & within_160;
                if within_180 != 0 {
                    self.crc.put_number(within_180, 0xffffffff, changed);
                }
            }
            let within_182 = value_159 & within_157;
            if within_182 != 0 {
                let value_184 = choose(value_88, within_182, || {
                    let value_185 = choose(for_command_2, within_182, || {
                        let answer_code_186 = choose(value_88, within_182, || {
                            let value_187 = choose(value_87, within_182, || {
                                Planes::<8>::number(0x19)
                            }, || {
                                let value_188 = choose(value_85, within_182, || {
                                    Planes::<8>::number(0x17)
                                }, || {
                                    let value_189 = choose(value_83, within_182, || {
                                        Planes::<8>::number(0x16)
                                    }, || {
                                        let value_190 = choose(value_81, within_182, || {
                                            Planes::<8>::number(0x15)
                                        }, || {
                                            let value_191 = choose(value_79, within_182, || {
                                                Planes::<8>::number(0x14)
                                            }, || {
                                                let value_192 = choose(value_77, within_182, || {
                                                    Planes::<8>::number(0x13)
                                                }, || {
                                                    let value_193 = choose(value_75, within_182, || {
                                                        Planes::<8>::number(0x12)
                                                    }, || {
                                                        let value_194 = choose(value_73, within_182, || {
                                                            Planes::<8>::number(0x11)
                                                        }, || {
                                                            let value_195 = choose(value_71, within_182, || {
                                                                Planes::<8>::number(0x10)
                                                            }, || {
                                                                let value_196 = choose(value_69, within_182, || {
                                                                    Planes::<8>::number(0xf)
                                                                }, || {
                                                                    let value_197 = choose(value_67, within_182, || {
                                                                        Planes::<8>::number(0xe)
                                                                    }, || {
                                                                        let value_198 = choose(value_65, within_182, || {
                                                                            Planes::<8>::number(0xd)
                                                                        }, || {
                                                                            let value_199 = choose(value_63, within_182, || {
                                                                                Planes::<8>::number(0xc)
                                                                            }, || {
                                                                                let value_200 = choose(value_61, within_182, || {
                                                                                    Planes::<8>::number(0xb)
                                                                                }, || {
                                                                                    let value_201 = choose(value_59, within_182, || {
                                                                                        Planes::<8>::number(0xa)
                                                                                    }, || {
                                                                                        let value_202 = choose(value_57, within_182, || {
                                                                                            Planes::<8>::number(0x9)
                                                                                        }, || {
                                                                                            let value_203 = choose(value_55, within_182, || {
                                                                                                Planes::<8>::number(0x8)
                                                                                            }, || {
                                                                                                let value_204 = choose(value_53, within_182, || {
                                                                                                    Planes::<8>::number(0x7)
                                                                                                }, || {
                                                                                                    let value_205 = choose(value_50, within_182, || {
                                                                                                        Planes::<8>::number(0x6)
                                                                                                    }, || {
                                                                                                        let value_206 = choose(value_48, within_182, || {
                                                                                                            Planes::<8>::number(0x5)
                                                                                                        }, || {
                                                                                                            let value_207 = choose(value_46, within_182, || {
                                                                                                                Planes::<8>::number(0x4)
                                                                                                            }, || {
                                                                                                                let value_208 = choose(value_44, within_182, || {
                                                                                                                    Planes::<8>::number(0x3)
                                                                                                                }, || {
                                                                                                                    let value_209 = Planes::either(value_41, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                                    value_209
                                                                                                                });
                                                                                                                value_208
                                                                                                            });
                                                                                                            value_207
                                                                                                        });
                                                                                                        value_206
                                                                                                    });
                                                                                                    value_205
                                                                                                });
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
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        answer_code_186
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_185
                }, || {
                    Planes::<8>::number(0x0)
                });
                self.result.put(within_182, &value_184, changed);
            }
        }
        let within_210 = value_108 & within;
        let within_211 = within & !within_210;
        if within_210 != 0 {
            self.state.put(within_210, &Planes::<8>::number(0xaa), changed);
            self.index.put(within_210, &Planes::<5>::number(0x0), changed);
        }
        if within_211 != 0 {
            let within_212 = value_33 & within_211;
            if within_212 != 0 {
                self.index.put(within_212, &self.index.plus(&Planes::<5>::number(0x1)), changed);
            }
            let within_214 = value_107 & within_211;
            let within_215 = within_211 & !within_214;
            if within_214 != 0 {
                self.state.put(within_214, &Planes::<8>::number(0x87), changed);
            }
            if within_215 != 0 {
                let within_216 = value_33 & within_215;
                let within_217 = within_215 & !within_216;
                if within_217 != 0 {
                    let within_218 = value_88 & within_217;
                    let within_219 = within_217 & !within_218;
                    if within_218 != 0 {
                        self.state.put(within_218, &Planes::<8>::number(0xb1), changed);
                    }
                    if within_219 != 0 {
                        let within_220 = for_command_2 & within_219;
                        if within_220 != 0 {
                            let within_222 = selects_21 & within_220;
                            let within_223 = within_220 & !within_222;
                            if within_223 != 0 {
                                let within_224 = rereads_26 & within_223;
                                let within_225 = within_223 & !within_224;
                                if within_225 != 0 {
                                    let within_226 = value_10 & within_225;
                                    if within_226 != 0 {
                                        let within_228 = value_20 & within_226;
                                        if within_228 != 0 {
                                            let within_230 = reprints_28 & within_228;
                                            if within_230 != 0 {
                                                self.state.put(within_230, &Planes::<8>::number(0xb1), changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.irq | value_106), &mut self.irq, changed);
        put_bit(within, (value_1 & ((deciding_34 & (value_90 & value_94)) | value_109)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_106), &mut self.busy, changed);
        put_bit(within, ((self.home & value_116) & !value_108), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, (self.again & value_116), &mut self.again, changed);
        left
    }

    fn in_alone_apply(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let for_printed_1 = self.job.is_number(0x3);
        let for_lock_2 = self.job.is_number(0x4);
        let value_3 = self.index.below(&Planes::<5>::number(0x12));
        let high_4 = self.index.bit(0);
        let opens_descending_5 = self.info.bit(16);
        let mut augend_6: Words = Words::number(0x0);
        let subject_7 = self.index;
        let mut rest_8 = within;
        while rest_8 != 0 {
            let (within_9, value) = subject_7.alike(rest_8);
            rest_8 &= !within_9;
            augend_6.take(within_9, &match value {
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
        let value_10 = !Words::number(0xc).below(&self.command);
        let action_11 = self.command.part::<4>(0);
        let value_12 = (self.info.bit(17) & self.command.is_number(0xc));
        let value_13 = !value_12;
        let value_14 = !for_printed_1;
        let value_15 = !for_lock_2;
        let opens_16 = (value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x3)))));
        let debits_17 = (value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x5)))));
        let withdraws_18 = (value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x7)))));
        let intends_19 = (value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x8)))));
        let clears_20 = (value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0xa)))));
        let word_pair_21 = self.index.part::<4>(1);
        let predicts_lo_22 = (self.index.is_number(0xd) & intends_19);
        let predicts_hi_23 = (self.index.is_number(0xe) & intends_19);
        let predicts_24 = (predicts_lo_22 | predicts_hi_23);
        let takes_high_25 = ((high_4 | predicts_hi_23) & !predicts_lo_22);
        let subtracts_26 = (withdraws_18 | (debits_17 & word_pair_21.is_number(0x2)));
        let value_27 = choose(predicts_24, within, || {
            let augend_28 = choose(takes_high_25, within, || self.record_ascending_hi, || self.record_ascending_lo);
            augend_28
        }, || {
            augend_6
        });
        let value_29 = subtracts_26 & !(self.carry & takes_high_25) | !subtracts_26 & (self.carry & takes_high_25);
        let value_30 = choose(subtracts_26, within, || {
            let value_31 = choose(takes_high_25, within, || self.value_hi, || self.value_lo);
            value_31.not()
        }, || {
            let value_32 = choose(takes_high_25, within, || self.value_hi, || self.value_lo);
            value_32
        });
        let partial_33 = value_27.plus(&value_30);
        let sum_34 = partial_33.plus(&Words::from(Planes::from(value_29)));
        let opened_funds_35 = (opens_descending_5 & opens_16);
        let opened_limit_36 = (opens_16 & !opens_descending_5);
        let value_37 = word_pair_21.is_number(0x5);
        let mut value_38: Mask = 0;
        let subject_39 = word_pair_21;
        let mut rest_40 = within;
        while rest_40 != 0 {
            let (within_41, value) = subject_39.alike(rest_40);
            rest_40 &= !within_41;
            value_38.take(within_41, &match value {
                0x1 => debits_17,
                0x2 => {
                    let descends_42 = !!self.record_flags.bit(1);
                    ((descends_42 & ((value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x6))))) | withdraws_18)) | (descends_42 & debits_17))
                }
                0x3 => {
                    let value_43 = !self.record_flags.bit(1);
                    ((!value_43 & ((value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x6))))) | withdraws_18)) | (value_43 & debits_17))
                }
                _ => (value_37 & (!self.record_flags.bit(1) & ((value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x6))))) | withdraws_18))),
            });
        }
        let value_44 = (predicts_24 | value_38);
        let mut value_45: Mask = 0;
        let subject_46 = self.index;
        let mut rest_47 = within;
        while rest_47 != 0 {
            let (within_48, value) = subject_46.alike(rest_47);
            rest_47 &= !within_48;
            value_45.take(within_48, &match value {
                0x0 => {
                    let mut value_49: Mask = 0;
                    let subject_50 = word_pair_21;
                    let mut rest_51 = within_48;
                    while rest_51 != 0 {
                        let (within_52, value) = subject_50.alike(rest_51);
                        rest_51 &= !within_52;
                        value_49.take(within_52, &match value {
                            0x1 => opens_16,
                            0x2 => opened_limit_36,
                            0x3 => opened_limit_36,
                            _ => (opened_funds_35 & value_37),
                        });
                    }
                    value_49
                }
                0x1 => {
                    let mut value_53: Mask = 0;
                    let subject_54 = word_pair_21;
                    let mut rest_55 = within_48;
                    while rest_55 != 0 {
                        let (within_56, value) = subject_54.alike(rest_55);
                        rest_55 &= !within_56;
                        value_53.take(within_56, &match value {
                            0x1 => opens_16,
                            0x2 => opened_limit_36,
                            0x3 => opened_limit_36,
                            _ => (opened_funds_35 & value_37),
                        });
                    }
                    value_53
                }
                0x8 => opens_16,
                0x9 => {
                    let mut value_57: Mask = 0;
                    let subject_58 = word_pair_21;
                    let mut rest_59 = within_48;
                    while rest_59 != 0 {
                        let (within_60, value) = subject_58.alike(rest_59);
                        rest_59 &= !within_60;
                        value_57.take(within_60, &match value {
                            0x1 => opens_16,
                            0x2 => opened_limit_36,
                            0x3 => opened_limit_36,
                            _ => (opened_funds_35 & value_37),
                        });
                    }
                    value_57
                }
                0xc => (clears_20 | (opens_16 | debits_17)),
                0xd => (clears_20 | (opens_16 | debits_17)),
                0xe => (clears_20 | (opens_16 | debits_17)),
                0xf => (clears_20 | (opens_16 | debits_17)),
                0x10 => opens_16,
                0x11 => opens_16,
                _ => {
                    let mut value_61: Mask = 0;
                    let subject_62 = word_pair_21;
                    let mut rest_63 = within_48;
                    while rest_63 != 0 {
                        let (within_64, value) = subject_62.alike(rest_63);
                        rest_63 &= !within_64;
                        value_61.take(within_64, &match value {
                            0x1 => opens_16,
                            0x2 => opened_limit_36,
                            0x3 => opened_limit_36,
                            _ => (opened_funds_35 & value_37),
                        });
                    }
                    value_61
                }
            });
        }
        let stored_word_65 = choose(value_45, within, || {
            Words::number(0x0)
        }, || {
            let value_66 = choose(value_44, within, || {
                sum_34
            }, || {
                let mut value_67: Mask = 0;
                let subject_68 = word_pair_21;
                let mut rest_69 = within;
                while rest_69 != 0 {
                    let (within_70, value) = subject_68.alike(rest_69);
                    rest_69 &= !within_70;
                    value_67.take(within_70, &match value {
                        0x2 => opened_funds_35,
                        0x3 => opened_funds_35,
                        _ => (opened_limit_36 & value_37),
                    });
                }
                let value_71 = choose((value_67 & !word_pair_21.is_number(0x1)), within, || {
                    let new_word_72 = choose(high_4, within, || self.value_hi, || self.value_lo);
                    new_word_72
                }, || {
                    augend_6
                });
                value_71
            });
            let mut value_73: Words = Words::number(0x0);
            let subject_74 = self.index;
            let mut rest_75 = within;
            while rest_75 != 0 {
                let (within_76, value) = subject_74.alike(rest_75);
                rest_75 &= !within_76;
                value_73.take(within_76, &match value {
                    0x0 => {
                        let value_77 = choose(opens_16, within_76, || self.new_licence, || value_66);
                        value_77
                    }
                    0x1 => {
                        let closes_78 = (value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0x4)))));
                        let locks_device_79 = (for_lock_2 | (value_14 & (value_12 | (value_10 & action_11.is_number(0xd)))));
                        let value_80 = ((value_15 & (value_14 & (value_13 & (value_10 & action_11.is_number(0xc))))) | locks_device_79);
                        let value_81 = choose(opens_16, within_76, || {
                            Words::number(0xffffffff)
                        }, || {
                            let value_82 = choose(closes_78, within_76, || {
                                Words::number(0x1)
                            }, || {
                                let value_83 = choose(debits_17, within_76, || {
                                    Words::number(0x8)
                                }, || {
                                    let value_84 = choose(intends_19, within_76, || {
                                        Words::number(0x10)
                                    }, || {
                                        let value_85 = choose(clears_20, within_76, || {
                                            Words::number(0x8)
                                        }, || {
                                            let value_86 = choose(value_80, within_76, || {
                                                Words::number(0xff0000)
                                            }, || {
                                                let value_87 = choose((value_15 & (for_printed_1 | (value_13 & (value_10 & action_11.is_number(0xe))))), within_76, || Words::number(0x10), || Words::number(0x0));
                                                value_87
                                            });
                                            value_86
                                        });
                                        value_85
                                    });
                                    value_84
                                });
                                value_83
                            });
                            value_82
                        });
                        let value_88 = choose(opens_16, within_76, || {
                            let value_89 = choose(opens_descending_5, within_76, || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                            value_89
                        }, || {
                            let value_90 = choose(closes_78, within_76, || {
                                Words::number(0x0)
                            }, || {
                                let value_91 = choose(debits_17, within_76, || {
                                    Words::number(0x10)
                                }, || {
                                    let value_92 = choose(intends_19, within_76, || {
                                        Words::number(0x8)
                                    }, || {
                                        let value_93 = choose(clears_20, within_76, || {
                                            Words::number(0x0)
                                        }, || {
                                            let value_94 = choose(value_80, within_76, || {
                                                let value_95 = choose(locks_device_79, within_76, || {
                                                    Words::from(self.lock_reason)
                                                }, || {
                                                    let lock_code_96 = self.value_lo.part::<8>(0);
                                                    let value_97 = Planes::either(lock_code_96.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_96);
                                                    Words::from(value_97)
                                                });
                                                value_95.up_by(16).or(&Words::number(0x4))
                                            }, || {
                                                Words::number(0x0)
                                            });
                                            value_94
                                        });
                                        value_93
                                    });
                                    value_92
                                });
                                value_91
                            });
                            value_90
                        });
                        value_88.or(&self.record_flags.and(&value_81.not()))
                    }
                    0x8 => {
                        let value_98 = choose(debits_17, within_76, || augend_6.plus(&Words::number(0x1)), || value_66);
                        value_98
                    }
                    0x9 => augend_6.plus(&Words::number(0x1)),
                    0xc => {
                        let value_99 = choose(intends_19, within_76, || self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))), || value_66);
                        value_99
                    }
                    0xd => value_66,
                    0xe => value_66,
                    0xf => {
                        let value_100 = choose(intends_19, within_76, || self.date_key, || value_66);
                        value_100
                    }
                    0x10 => {
                        let value_101 = choose(debits_17, within_76, || self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))), || value_66);
                        value_101
                    }
                    0x11 => {
                        let value_102 = choose(debits_17, within_76, || self.date_key, || value_66);
                        value_102
                    }
                    _ => value_66,
                });
            }
            value_73
        });
        let value_103 = choose(value_3, within, || stored_word_65, || self.crc.not());
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_104 = self.index;
        let mut rest_105 = within;
        while rest_105 != 0 {
            let (within_106, value) = subject_104.alike(rest_105);
            rest_105 &= !within_106;
            match value {
                0x0 => {
                    self.record_licence.put(within_106, &value_103, changed);
                }
                0x1 => {
                    self.record_flags.put(within_106, &value_103, changed);
                }
                0x2 => {
                    self.record_ascending_lo.put(within_106, &value_103, changed);
                }
                0x3 => {
                    self.record_ascending_hi.put(within_106, &value_103, changed);
                }
                0x4 => {
                    self.record_descending_lo.put(within_106, &value_103, changed);
                }
                0x5 => {
                    self.record_descending_hi.put(within_106, &value_103, changed);
                }
                0x6 => {
                    self.record_control_sum_lo.put(within_106, &value_103, changed);
                }
                0x7 => {
                    self.record_control_sum_hi.put(within_106, &value_103, changed);
                }
                0x8 => {
                    self.record_piece_count.put(within_106, &value_103, changed);
                }
                0x9 => {
                    self.record_generation.put(within_106, &value_103, changed);
                }
                0xa => {
                    self.record_limit_lo.put(within_106, &value_103, changed);
                }
                0xb => {
                    self.record_limit_hi.put(within_106, &value_103, changed);
                }
                0xc => {
                    self.record_intent_value.put(within_106, &value_103, changed);
                }
                0xd => {
                    self.record_intent_ascending_lo.put(within_106, &value_103, changed);
                }
                0xe => {
                    self.record_intent_ascending_hi.put(within_106, &value_103, changed);
                }
                0xf => {
                    self.record_intent_date_key.put(within_106, &value_103, changed);
                }
                0x10 => {
                    self.record_booked_value.put(within_106, &value_103, changed);
                }
                0x11 => {
                    self.record_booked_date_key.put(within_106, &value_103, changed);
                }
                0x12 => {
                    self.record_check.put(within_106, &value_103, changed);
                }
                _ => {
                }
            }
        }
        let within_107 = value_3 & within;
        let within_108 = within & !within_107;
        if within_107 != 0 {
            let value_109 = subtracts_26 & !(partial_33.below(&value_27) | sum_34.below(&partial_33)) | !subtracts_26 & (partial_33.below(&value_27) | sum_34.below(&partial_33));
            self.index.put(within_107, &self.index.plus(&Planes::<5>::number(0x1)), changed);
            put_bit(within_107, (value_109 & value_44), &mut self.carry, changed);
            self.crc.put(within_107, &self.crc.xor(&stored_word_65).linear(&LINEAR_0), changed);
        }
        if within_108 != 0 {
            self.state.put(within_108, &Planes::<8>::number(0x1b), changed);
            self.leg.put(within_108, &Planes::<2>::number(0x0), changed);
            put_bit(within_108, Planes::<8>::number(0x1).up(&self.target).and(&self.slots_a.extended::<8>()).is_number(0x0), &mut self.slot, changed);
        }
        put_bit(within, !value_3, &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, (self.bank & value_3), &mut self.bank, changed);
        put_bit(within, (self.a_lost & value_3), &mut self.a_lost, changed);
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
        put_bit(within, (value_2 & asks_4), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_1 & asks_4), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, (value_2 & asks_4), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_1 & asks_4), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        let within_58 = (value_2 & reads_back_13) & within;
        let within_59 = within & !within_58;
        if within_58 != 0 {
            self.crc.put(within_58, &self.crc.xor(&passed_word_7).linear(&LINEAR_0), changed);
        }
        if within_59 != 0 {
            let within_60 = value_14 & within_59;
            if within_60 != 0 {
                self.crc.put_number(within_60, 0xffffffff, changed);
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
                            let within_45 = !self.record_flags.bit(3) & within_43;
                            let within_46 = within_43 & !within_45;
                            if within_46 != 0 {
                                self.issued.put(within_46, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_44 != 0 {
                            let value_47 = !self.record_flags.bit(2);
                            let within_48 = value_47 & within_44;
                            let within_49 = within_44 & !within_48;
                            if within_49 != 0 {
                                self.lock_reason.put(within_49, &self.record_flags.part::<8>(16), changed);
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
        let within_81 = value_19 & within;
        let within_82 = within & !within_81;
        if within_81 != 0 {
            self.index.put(within_81, &Planes::<5>::number(0x0), changed);
        }
        if within_82 != 0 {
            let within_83 = value_7 & within_82;
            let within_84 = within_82 & !within_83;
            if within_83 != 0 {
                let within_85 = value_8 & within_83;
                if within_85 != 0 {
                    self.index.put(within_85, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_84 != 0 {
                self.index.put(within_84, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_19 & !value_26), &mut self.window, changed);
        put_bit(within, (!scan_bank_3 & scan_compares_9), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_3 & scan_compares_9), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
                            let within_44 = !self.record_flags.bit(3) & within_42;
                            let within_45 = within_42 & !within_44;
                            if within_45 != 0 {
                                self.issued.put(within_45, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_43 != 0 {
                            let value_46 = !self.record_flags.bit(2);
                            let within_47 = value_46 & within_43;
                            let within_48 = within_43 & !within_47;
                            if within_48 != 0 {
                                self.lock_reason.put(within_48, &self.record_flags.part::<8>(16), changed);
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
        let within_79 = value_18 & within;
        let within_80 = within & !within_79;
        if within_79 != 0 {
            self.index.put(within_79, &Planes::<5>::number(0x0), changed);
        }
        if within_80 != 0 {
            let within_81 = value_6 & within_80;
            let within_82 = within_80 & !within_81;
            if within_81 != 0 {
                let within_83 = value_7 & within_81;
                if within_83 != 0 {
                    self.index.put(within_83, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_82 != 0 {
                self.index.put(within_82, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_18 & !value_25), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
                            let within_45 = !self.record_flags.bit(3) & within_43;
                            let within_46 = within_43 & !within_45;
                            if within_46 != 0 {
                                self.issued.put(within_46, &target_bit_1.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_44 != 0 {
                            let value_47 = !self.record_flags.bit(2);
                            let within_48 = value_47 & within_44;
                            let within_49 = within_44 & !within_48;
                            if within_49 != 0 {
                                self.lock_reason.put(within_49, &self.record_flags.part::<8>(16), changed);
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
        let within_81 = value_19 & within;
        let within_82 = within & !within_81;
        if within_81 != 0 {
            self.index.put(within_81, &Planes::<5>::number(0x0), changed);
        }
        if within_82 != 0 {
            let within_83 = value_6 & within_82;
            let within_84 = within_82 & !within_83;
            if within_83 != 0 {
                let within_85 = value_7 & within_83;
                if within_85 != 0 {
                    self.index.put(within_85, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_84 != 0 {
                self.index.put(within_84, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_19 & !value_26), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_20.part::<5>(0), changed);
        self.slots_b.put(within, &value_23.part::<5>(0), changed);
        put_bit(within, (self.differs & scan_compares_8), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let target_bit_2 = Planes::<8>::number(0x1).up(&self.target);
        let value_3 = self.target.below(&Planes::<3>::number(0x4));
        let device_record_4 = !value_3;
        let scan_bank_5 = self.scan.bit(1);
        let last_scan_6 = self.scan.is_number(0x3);
        let best_bank_7 = self.best.bit(1);
        let best_slot_8 = self.best.bit(0);
        let value_9 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_10 = !value_9;
        let mut augend_11: Words = Words::number(0x0);
        let subject_12 = self.index;
        let mut rest_13 = within;
        while rest_13 != 0 {
            let (within_14, value) = subject_12.alike(rest_13);
            rest_13 &= !within_14;
            augend_11.take(within_14, &match value {
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
        let value_15 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_16 = self.scan.is(&self.best);
        let scan_compares_17 = !value_16;
        let scan_compares_18 = (value_15 & scan_compares_17);
        let value_19 = scan_bank_5 & pins.b_busy_i | !scan_bank_5 & pins.a_busy_i;
        let failed_20 = scan_bank_5 & pins.b_error_i | !scan_bank_5 & pins.a_error_i;
        let value_21 = choose(scan_bank_5, within, || pins.b_data_i, || pins.a_data_i);
        let value_22 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_23 = !failed_20;
        let reads_back_24 = !value_19;
        let reads_back_25 = (done_23 & reads_back_24);
        let value_26 = value_19 & (pins.timebase_i & !value_22) | !value_19 & failed_20;
        let reads_back_27 = (scan_compares_18 & reads_back_25);
        let one_bank_28 = (self.failed_a | self.failed_b);
        let renew_bank_29 = !best_bank_7;
        let source_alone_30 = ((!self.failed_a & (self.failed_b & best_bank_7)) | (!self.failed_b & (self.failed_a & renew_bank_29)));
        let differs_now_31 = (self.differs | !augend_11.is(&value_21));
        let value_32 = self.newest.is(&self.generation);
        let value_33 = (differs_now_31 & value_32);
        let value_34 = (reads_back_27 & (at_last_word_10 & value_33));
        let value_35 = choose(reads_back_27, within, || {
            let value_36 = value_9 & !scan_compares_18 | !value_9 & (!scan_compares_18 | !value_33);
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
        let value_41 = (value_35 & (last_scan_6 & (one_bank_28 & !source_alone_30)));
        let value_42 = (value_35 & (last_scan_6 & value_38));
        let value_43 = choose(value_41, within, || {
            let value_44 = choose(best_bank_7, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_45 = Planes::either(best_slot_8, &target_bit_2.or(&self.slots_a.extended::<8>()), &target_bit_2.xor(&target_bit_2.or(&self.slots_a.extended::<8>())));
                value_45
            });
            value_44
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_46 = choose(value_41, within, || {
            let value_47 = choose(best_bank_7, within, || {
                let value_48 = Planes::either(best_slot_8, &target_bit_2.or(&self.slots_b.extended::<8>()), &target_bit_2.xor(&target_bit_2.or(&self.slots_b.extended::<8>())));
                value_48
            }, || {
                self.slots_b.extended::<8>()
            });
            value_47
        }, || {
            self.slots_b.extended::<8>()
        });
        let value_49 = (value_34 | value_41);
        let value_50 = (value_3 & value_49);
        let value_51 = copy_bank_39 & self.good.bit(2) | !copy_bank_39 & self.good.bit(0);
        let value_52 = copy_bank_39 & self.good.bit(3) | !copy_bank_39 & self.good.bit(1);
        let value_53 = copy_bank_39 & self.valid.bit(2) | !copy_bank_39 & self.valid.bit(0);
        let value_54 = copy_bank_39 & self.valid.bit(3) | !copy_bank_39 & self.valid.bit(1);
        let value_55 = copy_bank_39 & self.older_b | !copy_bank_39 & self.older_a;
        let renew_slot_56 = (value_51 & ((!value_52 | (value_53 & !value_54)) | (value_55 & !(value_53 ^ value_54))));
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | (scan_compares_18 & value_26)) | (value_1 & (device_record_4 & value_34))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_57 = value_35 & within;
        if within_57 != 0 {
            let within_59 = last_scan_6 & within_57;
            if within_59 != 0 {
                let within_61 = one_bank_28 & within_59;
                if within_61 != 0 {
                    let within_63 = source_alone_30 & within_61;
                    let within_64 = within_61 & !within_63;
                    if within_64 != 0 {
                        let within_65 = value_3 & within_64;
                        let within_66 = within_64 & !within_65;
                        if within_65 != 0 {
                            let within_67 = !self.record_flags.bit(3) & within_65;
                            let within_68 = within_65 & !within_67;
                            if within_68 != 0 {
                                self.issued.put(within_68, &target_bit_2.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_66 != 0 {
                            let value_69 = !self.record_flags.bit(2);
                            let within_70 = value_69 & within_66;
                            let within_71 = within_66 & !within_70;
                            if within_71 != 0 {
                                self.lock_reason.put(within_71, &self.record_flags.part::<8>(16), changed);
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
                    let within_80 = value_3 & within_78;
                    if within_80 != 0 {
                        let within_82 = at_last_word_10 & within_80;
                        if within_82 != 0 {
                            let within_84 = reads_back_24 & within_82;
                            if within_84 != 0 {
                                let within_86 = differs_now_31 & within_84;
                                if within_86 != 0 {
                                    let within_88 = value_32 & within_86;
                                    if within_88 != 0 {
                                        put_bit(within_88, (self.selected & !(self.selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                                        self.unusable.put(within_88, &target_bit_2.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
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
                let within_108 = last_scan_6 & within_106;
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
                    let within_118 = value_3 & within_116;
                    let within_119 = within_116 & !within_118;
                    if within_119 != 0 {
                        self.state.put(within_119, &Planes::<8>::number(0xb1), changed);
                    }
                }
            }
        }
        let within_120 = value_49 & within;
        if within_120 != 0 {
            put_bit(within_120, (self.irq | device_record_4), &mut self.irq, changed);
            put_bit(within_120, (self.ready | device_record_4), &mut self.ready, changed);
        }
        let within_122 = value_42 & within;
        let within_123 = within & !within_122;
        if within_122 != 0 {
            self.index.put(within_122, &Planes::<5>::number(0x0), changed);
        }
        if within_123 != 0 {
            let within_124 = value_35 & within_123;
            let within_125 = within_123 & !within_124;
            if within_124 != 0 {
                self.index.put(within_124, &Planes::<5>::number(0x0), changed);
            }
            if within_125 != 0 {
                let within_126 = value_15 & within_125;
                if within_126 != 0 {
                    let within_128 = scan_compares_17 & within_126;
                    if within_128 != 0 {
                        let within_130 = done_23 & within_128;
                        if within_130 != 0 {
                            let within_132 = value_19 & within_130;
                            let within_133 = within_130 & !within_132;
                            if within_133 != 0 {
                                let within_134 = value_9 & within_133;
                                if within_134 != 0 {
                                    self.index.put(within_134, &self.index.plus(&Planes::<5>::number(0x1)), changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_43.part::<5>(0), changed);
        self.slots_b.put(within, &value_46.part::<5>(0), changed);
        put_bit(within, (value_37 & !value_35), &mut self.differs, changed);
        left
    }

    fn in_alone_load_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_load_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_load_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_3 = !value_2;
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | failed_3) | (value_1 & (!self.target.below(&Planes::<3>::number(0x4)) & (self.job.is_number(0x0) & failed_3)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_load_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_again = self.again;
        let old_target = self.target;
        let value_1 = !self.device_locked;
        let for_recovery_2 = self.job.is_number(0x0);
        let target_bit_3 = Planes::<8>::number(0x1).up(&old_target);
        let value_4 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_5 = !value_4;
        let value_6 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_7 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let value_8 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_9 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_10 = !failed_7;
        let reads_back_11 = !value_6;
        let reads_back_12 = (done_10 & reads_back_11);
        let value_13 = value_6 & (pins.timebase_i & !value_9) | !value_6 & failed_7;
        let fetches_14 = value_8.is_number(0x5a3c96e1);
        let not_here_15 = (reads_back_12 & !(reads_back_12 & fetches_14));
        let value_16 = !for_recovery_2;
        let value_17 = (for_recovery_2 & not_here_15);
        let value_18 = (value_4 & value_17);
        let value_19 = (not_here_15 & ((old_again & self.job.is_number(0x1)) & value_16));
        let value_20 = value_17 & (self.irq | device_record_5) | !value_17 & self.irq;
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_13) | (value_1 & (device_record_5 & (for_recovery_2 & (value_13 | not_here_15))))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_21 = done_10 & within;
        if within_21 != 0 {
            let within_23 = reads_back_11 & within_21;
            if within_23 != 0 {
                let within_25 = fetches_14 & within_23;
                let within_26 = within_23 & !within_25;
                if within_25 != 0 {
                    self.index.put(within_25, &Planes::<5>::number(0x0), changed);
                    self.crc.put_number(within_25, 0xffffffff, changed);
                }
                if within_26 != 0 {
                    let within_27 = for_recovery_2 & within_26;
                    let within_28 = within_26 & !within_27;
                    if within_28 != 0 {
                        let within_29 = old_again & within_28;
                        let within_30 = within_28 & !within_29;
                        if within_29 != 0 {
                            put_bit(within_29, (self.lock_pending & value_4), &mut self.lock_pending, changed);
                            put_bit(within_29, (self.printed_pending & !self.job.is_number(0x3)), &mut self.printed_pending, changed);
                        }
                        if within_30 != 0 {
                            let value_31 = self.bank & !target_bit_3.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_3.and(&self.slots_b.extended::<8>()).is_number(0x0);
                            put_bit(within_30, !self.bank, &mut self.bank, changed);
                            put_bit(within_30, value_31, &mut self.slot, changed);
                        }
                    }
                    put_bit(within_26, (old_again | value_16), &mut self.again, changed);
                }
                let subject_32 = self.job;
                let mut rest_33 = within_23;
                while rest_33 != 0 {
                    let (within_34, value) = subject_32.alike(rest_33);
                    rest_33 &= !within_34;
                    match value {
                        0x0 => {
                            let within_35 = value_4 & within_34;
                            if within_35 != 0 {
                                let within_37 = fetches_14 & within_35;
                                let within_38 = within_35 & !within_37;
                                if within_38 != 0 {
                                    self.leg.put(within_38, &Planes::<2>::number(0x0), changed);
                                    self.target.put(within_38, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                                    self.scan.put(within_38, &Planes::<2>::number(0x0), changed);
                                }
                            }
                            let within_39 = fetches_14 & within_34;
                            let within_40 = within_34 & !within_39;
                            if within_40 != 0 {
                                put_bit(within_40, (self.ready | device_record_5), &mut self.ready, changed);
                            }
                        }
                        0x1 => {
                            let within_41 = old_again & within_34;
                            if within_41 != 0 {
                                let within_43 = fetches_14 & within_41;
                                let within_44 = within_41 & !within_43;
                                if within_44 != 0 {
                                    self.result.put(within_44, &Planes::<8>::number(0x5), changed);
                                }
                            }
                        }
                        _ => {
                        }
                    }
                }
            }
            let within_45 = value_6 & within_21;
            let within_46 = within_21 & !within_45;
            if within_46 != 0 {
                self.handshake.put(within_46, &Planes::<2>::number(0x0), changed);
            }
        }
        let within_47 = (value_18 | (not_here_15 & ((old_again & value_4) & value_16))) & within;
        if within_47 != 0 {
            put_bit(within_47, (self.selected & !(self.selected & self.selected_set.is(&old_target))), &mut self.selected, changed);
            self.unusable.put(within_47, &target_bit_3.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
        }
        let within_49 = value_6 & within;
        if within_49 != 0 {
            let within_51 = pins.timebase_i & within_49;
            if within_51 != 0 {
                let within_53 = value_9 & within_51;
                if within_53 != 0 {
                    self.patience.put(within_53, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_55 = value_18 & within;
        let within_56 = within & !within_55;
        if within_55 != 0 {
            self.state.put(within_55, &Planes::<8>::number(0x63), changed);
        }
        if within_56 != 0 {
            let within_57 = value_17 & within_56;
            let within_58 = within_56 & !within_57;
            if within_57 != 0 {
                let within_59 = value_4 & within_57;
                let within_60 = within_57 & !within_59;
                if within_60 != 0 {
                    self.state.put(within_60, &Planes::<8>::number(0xb1), changed);
                }
            }
            if within_58 != 0 {
                let within_61 = not_here_15 & within_58;
                let within_62 = within_58 & !within_61;
                if within_61 != 0 {
                    let within_63 = for_recovery_2 & within_61;
                    let within_64 = within_61 & !within_63;
                    if within_64 != 0 {
                        let within_65 = old_again & within_64;
                        if within_65 != 0 {
                            self.state.put(within_65, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
                if within_62 != 0 {
                    let within_67 = done_10 & within_62;
                    if within_67 != 0 {
                        let within_69 = reads_back_11 & within_67;
                        if within_69 != 0 {
                            let within_71 = fetches_14 & within_69;
                            if within_71 != 0 {
                                self.state.put(within_71, &Planes::<8>::number(0x78), changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (value_19 | value_20), &mut self.irq, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_19), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_fetch_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = (self.window | (self.home & (self.busy & self.command.is_number(0x9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_fetch_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_again = self.again;
        let old_selected_set = self.selected_set;
        let old_target = self.target;
        let value_1 = !self.device_locked;
        let for_recovery_2 = self.job.is_number(0x0);
        let for_command_3 = self.job.is_number(0x1);
        let for_printed_4 = self.job.is_number(0x3);
        let for_lock_5 = self.job.is_number(0x4);
        let target_bit_6 = Planes::<8>::number(0x1).up(&old_target);
        let value_7 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_8 = !value_7;
        let value_9 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_10 = !value_9;
        let value_11 = !for_printed_4;
        let value_12 = ((self.info.bit(17) & self.command.is_number(0xc)) | (!Words::number(0xc).below(&self.command) & self.command.cut(0, 4).is_number(0xd)));
        let value_13 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let failed_14 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
        let stored_word_15 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_16 = self.patience.below(&Planes::<7>::number(0x3f));
        let done_17 = !failed_14;
        let reads_back_18 = !value_13;
        let reads_back_19 = (done_17 & reads_back_18);
        let value_20 = value_13 & (pins.timebase_i & !value_16) | !value_13 & failed_14;
        let loaded_21 = self.crc.not().is(&stored_word_15);
        let value_22 = (reads_back_19 & (at_last_word_10 & loaded_21));
        let value_23 = (reads_back_19 & (at_last_word_10 & !loaded_21));
        let value_24 = choose(reads_back_19, within, || stored_word_15, || Words::number(0x0));
        let value_25 = !for_recovery_2;
        let value_26 = value_20 & (value_23 | value_25) | !value_20 & value_23;
        let value_27 = (for_lock_5 | (for_command_3 & (for_lock_5 | (value_11 & value_12))));
        let value_28 = !value_27;
        let value_29 = (value_22 & (for_printed_4 & value_25));
        let value_30 = (value_22 & (value_25 & (value_11 & value_27)));
        let value_31 = choose(value_22, within, || {
            let mut value_32: Mask = 0;
            let subject_33 = self.job;
            let mut rest_34 = within;
            while rest_34 != 0 {
                let (within_35, value) = subject_33.alike(rest_34);
                rest_34 &= !within_35;
                value_32.take(within_35, &match value {
                    0x0 => self.home,
                    0x3 => self.home,
                    _ => (self.home | value_28),
                });
            }
            value_32
        }, || {
            self.home
        });
        let value_36 = (for_recovery_2 & value_23);
        let value_37 = (value_7 & value_36);
        let value_38 = choose(value_23, within, || {
            let value_39 = choose(for_recovery_2, within, || {
                (value_22 & (value_25 & (value_11 & (for_command_3 & value_28))))
            }, || {
                let value_40 = old_again & (for_command_3 | (value_22 & (value_25 & (value_11 & (for_command_3 & value_28))))) | !old_again & (value_22 & (value_25 & (value_11 & (for_command_3 & value_28))));
                value_40
            });
            value_39
        }, || {
            (value_22 & (value_25 & (value_11 & (for_command_3 & value_28))))
        });
        let value_41 = value_36 & (self.irq | device_record_8) | !value_36 & self.irq;
        let value_42 = (for_lock_5 | (for_command_3 & (for_lock_5 | value_12)));
        let left = (((self.window | (self.home & (self.busy & self.command.is_number(0x9)))) | value_20) | (value_1 & (device_record_8 & (for_recovery_2 & value_26)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_43 = done_17 & within;
        if within_43 != 0 {
            let within_45 = value_13 & within_43;
            let within_46 = within_43 & !within_45;
            if within_46 != 0 {
                let subject_47 = self.index;
                let mut rest_48 = within_46;
                while rest_48 != 0 {
                    let (within_49, value) = subject_47.alike(rest_48);
                    rest_48 &= !within_49;
                    match value {
                        0x0 => {
                            self.record_licence.put(within_49, &value_24, changed);
                        }
                        0x1 => {
                            self.record_flags.put(within_49, &value_24, changed);
                        }
                        0x2 => {
                            self.record_ascending_lo.put(within_49, &value_24, changed);
                        }
                        0x3 => {
                            self.record_ascending_hi.put(within_49, &value_24, changed);
                        }
                        0x4 => {
                            self.record_descending_lo.put(within_49, &value_24, changed);
                        }
                        0x5 => {
                            self.record_descending_hi.put(within_49, &value_24, changed);
                        }
                        0x6 => {
                            self.record_control_sum_lo.put(within_49, &value_24, changed);
                        }
                        0x7 => {
                            self.record_control_sum_hi.put(within_49, &value_24, changed);
                        }
                        0x8 => {
                            self.record_piece_count.put(within_49, &value_24, changed);
                        }
                        0x9 => {
                            self.record_generation.put(within_49, &value_24, changed);
                        }
                        0xa => {
                            self.record_limit_lo.put(within_49, &value_24, changed);
                        }
                        0xb => {
                            self.record_limit_hi.put(within_49, &value_24, changed);
                        }
                        0xc => {
                            self.record_intent_value.put(within_49, &value_24, changed);
                        }
                        0xd => {
                            self.record_intent_ascending_lo.put(within_49, &value_24, changed);
                        }
                        0xe => {
                            self.record_intent_ascending_hi.put(within_49, &value_24, changed);
                        }
                        0xf => {
                            self.record_intent_date_key.put(within_49, &value_24, changed);
                        }
                        0x10 => {
                            self.record_booked_value.put(within_49, &value_24, changed);
                        }
                        0x11 => {
                            self.record_booked_date_key.put(within_49, &value_24, changed);
                        }
                        0x12 => {
                            self.record_check.put(within_49, &value_24, changed);
                        }
                        _ => {
                        }
                    }
                }
                self.handshake.put(within_46, &Planes::<2>::number(0x0), changed);
            }
            let within_50 = at_last_word_10 & within_43;
            if within_50 != 0 {
                let within_52 = reads_back_18 & within_50;
                if within_52 != 0 {
                    let within_54 = loaded_21 & within_52;
                    let within_55 = within_52 & !within_54;
                    if within_54 != 0 {
                        let subject_56 = self.job;
                        let mut rest_57 = within_54;
                        while rest_57 != 0 {
                            let (within_58, value) = subject_56.alike(rest_57);
                            rest_57 &= !within_58;
                            match value {
                                0x0 => {
                                }
                                0x3 => {
                                }
                                _ => {
                                    let within_59 = value_42 & within_58;
                                    let within_60 = within_58 & !within_59;
                                    if within_60 != 0 {
                                        let within_61 = for_command_3 & within_60;
                                        if within_61 != 0 {
                                            self.selected_set.put(within_61, &old_target, changed);
                                        }
                                    }
                                }
                            }
                        }
                        put_bit(within_54, (self.differs & value_25), &mut self.differs, changed);
                    }
                    if within_55 != 0 {
                        let within_63 = for_recovery_2 & within_55;
                        let within_64 = within_55 & !within_63;
                        if within_64 != 0 {
                            let within_65 = old_again & within_64;
                            let within_66 = within_64 & !within_65;
                            if within_65 != 0 {
                                put_bit(within_65, (self.lock_pending & value_7), &mut self.lock_pending, changed);
                                put_bit(within_65, (self.printed_pending & value_11), &mut self.printed_pending, changed);
                            }
                            if within_66 != 0 {
                                let value_67 = self.bank & !target_bit_6.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_6.and(&self.slots_b.extended::<8>()).is_number(0x0);
                                put_bit(within_66, !self.bank, &mut self.bank, changed);
                                put_bit(within_66, value_67, &mut self.slot, changed);
                            }
                        }
                        put_bit(within_55, (old_again | value_25), &mut self.again, changed);
                    }
                    let within_68 = for_recovery_2 & within_52;
                    if within_68 != 0 {
                        let within_70 = value_7 & within_68;
                        if within_70 != 0 {
                            let within_72 = loaded_21 & within_70;
                            let within_73 = within_70 & !within_72;
                            if within_73 != 0 {
                                self.leg.put(within_73, &Planes::<2>::number(0x0), changed);
                            }
                        }
                        let within_74 = loaded_21 & within_68;
                        let within_75 = within_68 & !within_74;
                        if within_75 != 0 {
                            put_bit(within_75, (self.ready | device_record_8), &mut self.ready, changed);
                        }
                    }
                }
            }
        }
        let within_76 = value_37 & within;
        let within_77 = within & !within_76;
        if within_76 != 0 {
            self.state.put(within_76, &Planes::<8>::number(0x63), changed);
            self.target.put(within_76, &old_target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_76, &Planes::<2>::number(0x0), changed);
        }
        if within_77 != 0 {
            let within_78 = at_last_word_10 & within_77;
            if within_78 != 0 {
                let within_80 = done_17 & within_78;
                if within_80 != 0 {
                    let within_82 = reads_back_18 & within_80;
                    if within_82 != 0 {
                        let within_84 = loaded_21 & within_82;
                        if within_84 != 0 {
                            let subject_86 = self.job;
                            let mut rest_87 = within_84;
                            while rest_87 != 0 {
                                let (within_88, value) = subject_86.alike(rest_87);
                                rest_87 &= !within_88;
                                match value {
                                    0x0 => {
                                        self.scan.put(within_88, &Planes::<2>::number(0x0), changed);
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
            let within_89 = value_30 & within_77;
            let within_90 = within_77 & !within_89;
            if within_89 != 0 {
                self.state.put(within_89, &Planes::<8>::number(0xaa), changed);
            }
            if within_90 != 0 {
                let within_91 = value_29 & within_90;
                let within_92 = within_90 & !within_91;
                if within_91 != 0 {
                    self.state.put(within_91, &Planes::<8>::number(0xc9), changed);
                }
                if within_92 != 0 {
                    let within_93 = value_36 & within_92;
                    let within_94 = within_92 & !within_93;
                    if within_93 != 0 {
                        let within_95 = value_7 & within_93;
                        let within_96 = within_93 & !within_95;
                        if within_96 != 0 {
                            self.state.put(within_96, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_94 != 0 {
                        let within_97 = value_23 & within_94;
                        let within_98 = within_94 & !within_97;
                        if within_97 != 0 {
                            let within_99 = for_recovery_2 & within_97;
                            let within_100 = within_97 & !within_99;
                            if within_100 != 0 {
                                let value_101 = Planes::either(old_again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                self.state.put(within_100, &value_101, changed);
                            }
                        }
                        if within_98 != 0 {
                            let within_102 = at_last_word_10 & within_98;
                            if within_102 != 0 {
                                let within_104 = done_17 & within_102;
                                if within_104 != 0 {
                                    let within_106 = reads_back_18 & within_104;
                                    if within_106 != 0 {
                                        let within_108 = loaded_21 & within_106;
                                        if within_108 != 0 {
                                            let subject_110 = self.job;
                                            let mut rest_111 = within_108;
                                            while rest_111 != 0 {
                                                let (within_112, value) = subject_110.alike(rest_111);
                                                rest_111 &= !within_112;
                                                match value {
                                                    0x0 => {
                                                        self.state.put(within_112, &Planes::<8>::number(0x36), changed);
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        let within_113 = value_42 & within_112;
                                                        let within_114 = within_112 & !within_113;
                                                        if within_114 != 0 {
                                                            self.state.put(within_114, &Planes::<8>::number(0xb1), changed);
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
        let within_115 = value_30 & within;
        let within_116 = within & !within_115;
        if within_115 != 0 {
            self.index.put(within_115, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_115, 0xffffffff, changed);
        }
        if within_116 != 0 {
            let within_117 = value_9 & within_116;
            if within_117 != 0 {
                let within_119 = done_17 & within_117;
                if within_119 != 0 {
                    let within_121 = value_13 & within_119;
                    let within_122 = within_119 & !within_121;
                    if within_122 != 0 {
                        self.crc.put(within_122, &self.crc.xor(&value_24).linear(&LINEAR_0), changed);
                    }
                }
            }
            let within_123 = value_29 & within_116;
            let within_124 = within_116 & !within_123;
            if within_123 != 0 {
                self.index.put(within_123, &Planes::<5>::number(0x0), changed);
            }
            if within_124 != 0 {
                let within_125 = value_22 & within_124;
                let within_126 = within_124 & !within_125;
                if within_125 != 0 {
                    let within_127 = for_recovery_2 & within_125;
                    if within_127 != 0 {
                        self.index.put(within_127, &Planes::<5>::number(0x0), changed);
                    }
                }
                if within_126 != 0 {
                    let within_129 = done_17 & within_126;
                    if within_129 != 0 {
                        let within_131 = value_13 & within_129;
                        let within_132 = within_129 & !within_131;
                        if within_132 != 0 {
                            let within_133 = value_9 & within_132;
                            if within_133 != 0 {
                                self.index.put(within_133, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                            }
                        }
                    }
                }
            }
        }
        let within_135 = (value_37 | (value_23 & (value_25 & (old_again & value_7)))) & within;
        let within_136 = within & !within_135;
        if within_135 != 0 {
            let value_137 = choose(value_22, within_135, || {
                let mut value_138: Mask = 0;
                let subject_139 = self.job;
                let mut rest_140 = within_135;
                while rest_140 != 0 {
                    let (within_141, value) = subject_139.alike(rest_140);
                    rest_140 &= !within_141;
                    value_138.take(within_141, &match value {
                        0x0 => self.selected,
                        0x3 => self.selected,
                        _ => {
                            let value_142 = value_27 & self.selected | !value_27 & (self.selected | for_command_3);
                            value_142
                        }
                    });
                }
                value_138
            }, || {
                self.selected
            });
            put_bit(within_135, (value_137 & !(self.selected & old_selected_set.is(&old_target))), &mut self.selected, changed);
            self.unusable.put(within_135, &target_bit_6.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
        }
        if within_136 != 0 {
            let within_143 = at_last_word_10 & within_136;
            if within_143 != 0 {
                let within_145 = done_17 & within_143;
                if within_145 != 0 {
                    let within_147 = reads_back_18 & within_145;
                    if within_147 != 0 {
                        let within_149 = loaded_21 & within_147;
                        if within_149 != 0 {
                            let subject_151 = self.job;
                            let mut rest_152 = within_149;
                            while rest_152 != 0 {
                                let (within_153, value) = subject_151.alike(rest_152);
                                rest_152 &= !within_153;
                                match value {
                                    0x0 => {
                                    }
                                    0x3 => {
                                    }
                                    _ => {
                                        let within_154 = value_42 & within_153;
                                        let within_155 = within_153 & !within_154;
                                        if within_155 != 0 {
                                            put_bit(within_155, (self.selected | for_command_3), &mut self.selected, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_156 = value_13 & within;
        if within_156 != 0 {
            let within_158 = pins.timebase_i & within_156;
            if within_158 != 0 {
                let within_160 = value_16 & within_158;
                if within_160 != 0 {
                    self.patience.put(within_160, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        let within_162 = value_38 & within;
        if within_162 != 0 {
            let value_164 = choose(value_23, within_162, || {
                let value_165 = choose(for_recovery_2, within_162, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_166 = choose(old_again, within_162, || {
                        let value_167 = Planes::either(for_command_3, &Planes::<8>::number(0x5), &Planes::<8>::number(0x0));
                        value_167
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_166
                });
                value_165
            }, || {
                Planes::<8>::number(0x0)
            });
            self.result.put(within_162, &value_164, changed);
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (value_38 | value_41), &mut self.irq, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_38), &mut self.busy, changed);
        put_bit(within, (value_31 & !value_30), &mut self.home, changed);
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
        let within_6 = leg_writes_2 & within;
        if within_6 != 0 {
            self.data.put_number(within_6, 0xa5c3691e, changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        let within_25 = value_2 & within;
        if within_25 != 0 {
            let within_27 = pins.timebase_i & within_25;
            if within_27 != 0 {
                let within_29 = value_5 & within_27;
                if within_29 != 0 {
                    self.patience.put(within_29, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        let within_5 = leg_programs_2 & within;
        let within_6 = within & !within_5;
        if within_6 != 0 {
            let mut augend_7: Words = Words::number(0x0);
            let subject_8 = self.index;
            let mut rest_9 = within_6;
            while rest_9 != 0 {
                let (within_10, value) = subject_8.alike(rest_9);
                rest_9 &= !within_10;
                augend_7.take(within_10, &match value {
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
            self.data.put(within_6, &augend_7, changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        let within_19 = value_1 & within;
        if within_19 != 0 {
            let within_21 = pins.timebase_i & within_19;
            if within_21 != 0 {
                let within_23 = value_3 & within_21;
                if within_23 != 0 {
                    self.patience.put(within_23, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_1, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & !self.device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_alone_verify_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let mut augend_1: Words = Words::number(0x0);
        let subject_2 = self.index;
        let mut rest_3 = within;
        while rest_3 != 0 {
            let (within_4, value) = subject_2.alike(rest_3);
            rest_3 &= !within_4;
            augend_1.take(within_4, &match value {
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
        let got_kept_12 = augend_1.is(&value_7);
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
        let within_25 = value_5 & within;
        if within_25 != 0 {
            let within_27 = pins.timebase_i & within_25;
            if within_27 != 0 {
                let within_29 = value_8 & within_27;
                if within_29 != 0 {
                    self.patience.put(within_29, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        let within_6 = leg_writes_2 & within;
        if within_6 != 0 {
            self.data.put_number(within_6, 0x5a3c96e1, changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
                                put_bit(within_44, (!for_printed_4 & value_46), &mut self.printed_pending, changed);
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
        let within_90 = value_8 & within;
        if within_90 != 0 {
            let within_92 = pins.timebase_i & within_90;
            if within_92 != 0 {
                let within_94 = value_11 & within_92;
                if within_94 != 0 {
                    self.patience.put(within_94, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        let within_6 = leg_writes_2 & within;
        if within_6 != 0 {
            self.data.put_number(within_6, 0xa5c3691e, changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x2), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
        self.handshake.put(within, &Planes::<2>::number(0x3), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
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
                                let within_38 = !self.record_flags.bit(3) & within_36;
                                let within_39 = within_36 & !within_38;
                                if within_39 != 0 {
                                    self.issued.put(within_39, &Planes::<8>::number(0x1).up(&self.target).or(&self.issued.extended::<8>()).part::<4>(0), changed);
                                }
                                self.job.put(within_36, &Planes::<3>::number(0x0), changed);
                                self.target.put(within_36, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                                self.scan.put(within_36, &Planes::<2>::number(0x0), changed);
                            }
                            if within_37 != 0 {
                                let value_40 = !self.record_flags.bit(2);
                                let within_41 = value_40 & within_37;
                                let within_42 = within_37 & !within_41;
                                if within_42 != 0 {
                                    self.lock_reason.put(within_42, &self.record_flags.part::<8>(16), changed);
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
        let within_71 = value_3 & within;
        if within_71 != 0 {
            let within_73 = pins.timebase_i & within_71;
            if within_73 != 0 {
                let within_75 = value_6 & within_73;
                if within_75 != 0 {
                    self.patience.put(within_75, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
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
        put_bit(within, 0, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, (self.permit & !old_device_locked), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        left
    }

    fn in_port(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_bank = self.bank;
        let old_command = self.command;
        let old_failed_a = self.failed_a;
        let old_found = self.found;
        let old_job = self.job;
        let old_lock_pending = self.lock_pending;
        let old_ready = self.ready;
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
        let old_silent_b = self.silent_b;
        let old_state = self.state;
        let old_target = self.target;
        let holds_2_1 = !self.selected;
        let value_2 = !self.home;
        let value_3 = !self.device_locked;
        let value_4 = !old_failed_a;
        let value_5 = !self.failed_b;
        let renew_bank_6 = !old_bank;
        let final_crc_7 = self.crc.not();
        let in_idle_8 = old_state.is_number(0xb1);
        let in_settle_9 = old_state.is_number(0xd2);
        let in_markers_10 = old_state.is_number(0x63);
        let in_scan_11 = old_state.is_number(0xe4);
        let in_choose_12 = old_state.is_number(0x55);
        let in_compare_13 = old_state.is_number(0x36);
        let in_load_14 = old_state.is_number(0x87);
        let in_fetch_15 = old_state.is_number(0x78);
        let in_check_16 = old_state.is_number(0xc9);
        let in_apply_17 = old_state.is_number(0xaa);
        let in_retire_18 = old_state.is_number(0x1b);
        let in_body_19 = old_state.is_number(0x9c);
        let in_verify_20 = old_state.is_number(0x2d);
        let in_validate_21 = old_state.is_number(0x4e);
        let in_prune_22 = old_state.is_number(0xff);
        let at_marker_23 = (in_prune_22 | (in_retire_18 | in_validate_21));
        let commits_now_24 = (in_verify_20 | (in_body_19 | at_marker_23));
        let for_recovery_25 = old_job.is_number(0x0);
        let for_command_26 = old_job.is_number(0x1);
        let for_printed_27 = old_job.is_number(0x3);
        let for_lock_28 = old_job.is_number(0x4);
        let leg_writes_29 = self.leg.is_number(0x0);
        let leg_programs_30 = self.leg.is_number(0x1);
        let holds_6_31 = !old_record_flags.bit(0);
        let is_open_32 = !holds_6_31;
        let value_33 = !old_record_flags.bit(1);
        let value_34 = !old_record_flags.bit(2);
        let set_locked_35 = !value_34;
        let holds_9_36 = !old_record_flags.bit(3);
        let is_pending_37 = !holds_9_36;
        let holds_21_38 = !old_record_flags.bit(4);
        let target_bit_39 = Planes::<8>::number(0x1).up(&old_target);
        let selected_bit_40 = Planes::<8>::number(0x1).up(&old_selected_set);
        let operand_low_41 = self.operand_set.part::<3>(0);
        let wide_bits_42 = self.issued.extended::<8>();
        let issued_here_43 = !selected_bit_40.and(&wide_bits_42).is_number(0x0);
        let wide_bits_44 = self.unusable.extended::<8>();
        let unusable_there_45 = !Planes::<8>::number(0x1).up(&operand_low_41).and(&wide_bits_44).is_number(0x0);
        let wide_slots_a_46 = self.slots_a.extended::<8>();
        let wide_slots_b_47 = self.slots_b.extended::<8>();
        let value_48 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_49 = !value_48;
        let here_50 = (self.selected & old_selected_set.is(&old_target));
        let scan_bank_51 = self.scan.bit(1);
        let scan_slot_52 = self.scan.bit(0);
        let scan_bit_53 = Planes::<4>::number(0x1).up(&self.scan);
        let last_scan_54 = self.scan.is_number(0x3);
        let best_bank_55 = self.best.bit(1);
        let best_slot_56 = self.best.bit(0);
        let value_57 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_58 = !value_57;
        let high_59 = self.index.bit(0);
        let opens_descending_60 = self.info.bit(16);
        let mut augend_61: Words = Words::number(0x0);
        let subject_62 = self.index;
        let mut rest_63 = within;
        while rest_63 != 0 {
            let (within_64, value) = subject_62.alike(rest_63);
            rest_63 &= !within_64;
            augend_61.take(within_64, &match value {
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
        let asked_lock_65 = old_command.is_number(0xc);
        let value_66 = Words::number(0xc).below(&old_command);
        let value_67 = !value_66;
        let action_68 = old_command.part::<4>(0);
        let value_69 = (self.info.bit(17) & asked_lock_65);
        let judged_70 = choose(value_69, within, || {
            Planes::<4>::number(0xd)
        }, || {
            let value_71 = Planes::either(value_66, &Planes::<4>::number(0x0), &action_68);
            value_71
        });
        let mut judged_72: Planes<4> = Planes::<4>::number(0x0);
        let subject_73 = old_job;
        let mut rest_74 = within;
        while rest_74 != 0 {
            let (within_75, value) = subject_73.alike(rest_74);
            rest_74 &= !within_75;
            judged_72.take(within_75, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => judged_70,
            });
        }
        let value_76 = !value_69;
        let selects_77 = ((value_67 & action_68.is_number(0x1)) & value_76);
        let value_78 = !for_printed_27;
        let value_79 = !for_lock_28;
        let selects_80 = ((selects_77 & value_78) & value_79);
        let rereads_81 = (value_76 & (value_67 & action_68.is_number(0x2)));
        let rereads_82 = (value_79 & (value_78 & rereads_81));
        let opens_83 = (value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x3)))));
        let debits_84 = (value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x5)))));
        let withdraws_85 = (value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x7)))));
        let intends_86 = (value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x8)))));
        let clears_87 = (value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0xa)))));
        let reprints_88 = action_68.is_number(0xb);
        let reprints_89 = (value_79 & (value_78 & (value_76 & (value_67 & reprints_88))));
        let value_90 = (value_69 | (value_67 & action_68.is_number(0xd)));
        let locks_device_91 = (for_lock_28 | (value_78 & value_90));
        let lock_code_92 = self.value_lo.part::<8>(0);
        let alarm_93 = Planes::either(lock_code_92.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_92);
        let piece_94 = self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff)));
        let value_95 = old_command.is_number(0x9);
        let setup_96 = !pins.penable_i;
        let wide_reason_97 = Words::from(self.lock_reason);
        let value_98 = !for_command_26;
        let value_99 = ((((((((((((((((((pins.paddr_i.is_number(0x80) | pins.paddr_i.is_number(0x84)) | pins.paddr_i.is_number(0x88)) | pins.paddr_i.is_number(0x8c)) | pins.paddr_i.is_number(0x90)) | pins.paddr_i.is_number(0x94)) | pins.paddr_i.is_number(0x98)) | pins.paddr_i.is_number(0x9c)) | pins.paddr_i.is_number(0xa0)) | pins.paddr_i.is_number(0xa4)) | pins.paddr_i.is_number(0xa8)) | pins.paddr_i.is_number(0xac)) | pins.paddr_i.is_number(0xb0)) | pins.paddr_i.is_number(0xb4)) | pins.paddr_i.is_number(0xb8)) | pins.paddr_i.is_number(0xbc)) | pins.paddr_i.is_number(0xc0)) | pins.paddr_i.is_number(0xc4)) | pins.paddr_i.is_number(0xc8));
        let to_command_100 = pins.paddr_i.is_number(0x8);
        let to_set_101 = pins.paddr_i.is_number(0x10);
        let to_value_lo_102 = pins.paddr_i.is_number(0x14);
        let to_value_hi_103 = pins.paddr_i.is_number(0x18);
        let to_date_key_104 = pins.paddr_i.is_number(0x1c);
        let to_info_105 = pins.paddr_i.is_number(0x20);
        let read_word_106 = self.info;
        let to_licence_107 = pins.paddr_i.is_number(0x24);
        let to_peer_check_108 = pins.paddr_i.is_number(0x28);
        let to_irq_clear_109 = pins.paddr_i.is_number(0x2c);
        let value_110 = !to_irq_clear_109;
        let writes_111 = ((self.pready & !self.pslverr) & (pins.penable_i & pins.pwrite_i));
        let value_112 = writes_111 & (self.busy | to_command_100) | !writes_111 & self.busy;
        let check_pair_113 = self.index.part::<2>(1);
        let word_pair_114 = self.index.part::<4>(1);
        let first_pair_115 = check_pair_113.is_number(0x0);
        let third_pair_116 = check_pair_113.is_number(0x2);
        let predicts_lo_117 = (self.index.is_number(0xd) & intends_86);
        let predicts_hi_118 = (self.index.is_number(0xe) & intends_86);
        let predicts_119 = (predicts_lo_117 | predicts_hi_118);
        let takes_high_120 = ((high_59 | predicts_hi_118) & !predicts_lo_117);
        let subtracts_121 = (withdraws_85 | (debits_84 & word_pair_114.is_number(0x2)));
        let value_122 = in_apply_17 & takes_high_120 | !in_apply_17 & high_59;
        let value_123 = !in_apply_17;
        let value_124 = in_apply_17 & subtracts_121 | !in_apply_17 & third_pair_116;
        let value_125 = choose((predicts_119 | (value_123 & (first_pair_115 | check_pair_113.is_number(0x1)))), within, || {
            let augend_126 = choose(value_122, within, || old_record_ascending_hi, || old_record_ascending_lo);
            augend_126
        }, || {
            let value_127 = choose(in_apply_17, within, || {
                augend_61
            }, || {
                let value_128 = choose(third_pair_116, within, || {
                    let augend_129 = choose(value_122, within, || {
                        let value_130 = choose(value_33, within, || old_record_limit_hi, || old_record_descending_hi);
                        value_130
                    }, || {
                        let value_131 = choose(value_33, within, || old_record_limit_lo, || old_record_descending_lo);
                        value_131
                    });
                    augend_129
                }, || {
                    let augend_132 = choose(value_122, within, || {
                        let value_133 = choose(value_33, within, || old_record_limit_hi, || old_record_control_sum_hi);
                        value_133
                    }, || {
                        let value_134 = choose(value_33, within, || old_record_limit_lo, || old_record_control_sum_lo);
                        value_134
                    });
                    augend_132
                });
                value_128
            });
            value_127
        });
        let value_135 = choose(value_124, within, || {
            let value_136 = choose((first_pair_115 & value_123), within, || {
                let value_137 = choose(value_122, within, || old_record_descending_hi, || old_record_descending_lo);
                value_137
            }, || {
                let value_138 = choose(value_122, within, || self.value_hi, || self.value_lo);
                value_138
            });
            value_136.not()
        }, || {
            let value_139 = choose((first_pair_115 & value_123), within, || {
                let value_140 = choose(value_122, within, || old_record_descending_hi, || old_record_descending_lo);
                value_140
            }, || {
                let value_141 = choose(value_122, within, || self.value_hi, || self.value_lo);
                value_141
            });
            value_139
        });
        let partial_142 = value_125.plus(&value_135);
        let value_143 = partial_142.below(&value_125);
        let value_144 = self.index.below(&Planes::<5>::number(0x8));
        let value_145 = self.index.plus(&Planes::<5>::number(0x1));
        let judged_bit_146 = Planes::<16>::number(0x1).up(&judged_72);
        let refused_147 = judged_bit_146.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_148 = choose(judged_bit_146.and(&Planes::<16>::number(0x7420)).is_number(0x0), within, || Words::number(0xfffffffe), || Words::number(0xffffffff));
        let value_149 = !judged_bit_146.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let limited_150 = (value_33 & value_149);
        let value_151 = !self.value_hi.is_number(0x0);
        let holds_1_152 = !self.operand_set.below(&Words::number(0x4));
        let holds_8_153 = !old_record_generation.below(&value_148);
        let holds_11_154 = (is_pending_37 & (((value_151 | !self.value_lo.cut(24, 8).is_number(0x0)) | !old_record_intent_value.is(&piece_94)) | !self.date_key.is(&old_record_intent_date_key)));
        let holds_13_155 = !old_record_flags.cut(8, 8).below(&self.info.cut(8, 8));
        let holds_14_156 = !(value_151 | !self.value_lo.is_number(0x0));
        let holds_15_157 = (value_151 | Words::number(0x18696).below(&self.value_lo));
        let holds_17_158 = (!old_record_descending_lo.is_number(0x0) | !old_record_descending_hi.is_number(0x0));
        let holds_20_159 = old_record_piece_count.is_number(0xffffffff);
        let value_160 = self.permit_set.is(&old_selected_set);
        let holds_22_161 = (self.printed_pending | (self.permit & !value_160));
        let value_162 = (in_check_16 & !value_144);
        let value_163 = ((self.device_locked & !refused_147) & !judged_bit_146.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
        let value_164 = (refused_147 | value_163);
        let value_165 = !judged_bit_146.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_166 = ((holds_1_152 & !value_164) & value_165);
        let value_167 = (value_164 | value_166);
        let value_168 = ((holds_2_1 & !value_167) & !judged_bit_146.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
        let value_169 = (value_167 | value_168);
        let value_170 = (value_165 & (unusable_there_45 & !value_169));
        let value_171 = (value_169 | value_170);
        let value_172 = ((set_locked_35 & !value_171) & !judged_bit_146.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
        let value_173 = (value_171 | value_172);
        let value_174 = !judged_bit_146.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_175 = ((is_open_32 & !value_173) & value_174);
        let value_176 = (value_173 | value_175);
        let value_177 = ((holds_6_31 & !value_176) & !judged_bit_146.and(&Planes::<16>::number(0xff0)).is_number(0x0));
        let value_178 = (value_176 | value_177);
        let value_179 = ((self.broken & !value_178) & !judged_bit_146.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
        let value_180 = (value_178 | value_179);
        let value_181 = ((holds_8_153 & !value_180) & !judged_bit_146.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
        let value_182 = (value_180 | value_181);
        let value_183 = ((holds_9_36 & !value_182) & !judged_bit_146.and(&Planes::<16>::number(0x600)).is_number(0x0));
        let value_184 = (value_182 | value_183);
        let value_185 = ((is_pending_37 & !value_184) & !judged_bit_146.and(&Planes::<16>::number(0x990)).is_number(0x0));
        let value_186 = (value_184 | value_185);
        let value_187 = ((holds_11_154 & !value_186) & !judged_bit_146.and(&Planes::<16>::number(0x20)).is_number(0x0));
        let value_188 = (value_186 | value_187);
        let value_189 = ((issued_here_43 & !value_188) & !judged_bit_146.and(&Planes::<16>::number(0x400)).is_number(0x0));
        let value_190 = (value_188 | value_189);
        let value_191 = (value_174 & (holds_13_155 & !value_190));
        let value_192 = (value_190 | value_191);
        let value_193 = ((holds_14_156 & !value_192) & !judged_bit_146.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
        let value_194 = (value_192 | value_193);
        let value_195 = (value_149 & (holds_15_157 & !value_194));
        let value_196 = (value_194 | value_195);
        let value_197 = ((((self.over_limit & limited_150) | (self.too_short & !limited_150)) & !value_196) & !judged_bit_146.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
        let value_198 = (value_196 | value_197);
        let value_199 = ((holds_17_158 & !value_198) & !judged_bit_146.and(&Planes::<16>::number(0x10)).is_number(0x0));
        let value_200 = (value_198 | value_199);
        let value_201 = (value_149 & (self.over_maximum & !value_200));
        let value_202 = (value_200 | value_201);
        let value_203 = ((self.overflow & !value_202) & !judged_bit_146.and(&Planes::<16>::number(0x40)).is_number(0x0));
        let value_204 = (value_202 | value_203);
        let value_205 = (value_149 & (holds_20_159 & !value_204));
        let value_206 = (value_204 | value_205);
        let value_207 = ((holds_21_38 & !value_206) & !judged_bit_146.and(&Planes::<16>::number(0x4800)).is_number(0x0));
        let value_208 = (value_206 | value_207);
        let value_209 = ((holds_22_161 & !value_208) & !judged_bit_146.and(&Planes::<16>::number(0x820)).is_number(0x0));
        let value_210 = (value_208 | value_209);
        let value_211 = value_162 & value_210 | !value_162 & refused_147;
        let value_212 = !value_211;
        let scan_silent_213 = ((old_silent_b & scan_bank_51) | (self.silent_a & !scan_bank_51));
        let scan_bits_214 = self.valid.and(&scan_bit_53);
        let value_215 = !self.good.and(&scan_bits_214).is_number(0x0);
        let value_216 = self.scan.is(&self.best);
        let scan_compares_217 = !value_216;
        let scan_compares_218 = (value_215 & scan_compares_217);
        let value_219 = (in_markers_10 | in_scan_11);
        let value_220 = (in_compare_13 | value_219);
        let asks_221 = !scan_silent_213;
        let asks_222 = (value_219 & asks_221);
        let next_slot_223 = !scan_compares_218;
        let value_224 = (in_compare_13 & scan_compares_218);
        let value_225 = value_220 & scan_bank_51 | !value_220 & old_bank;
        let value_226 = (in_verify_20 | (in_load_14 | in_fetch_15));
        let ask_writes_227 = !leg_programs_30;
        let value_228 = (at_marker_23 | (in_body_19 | ((value_220 & (asks_222 | value_224)) | value_226)));
        let value_229 = at_marker_23 & leg_writes_29 | !at_marker_23 & (in_body_19 & ask_writes_227);
        let value_230 = at_marker_23 & leg_programs_30 | !at_marker_23 & (in_body_19 & leg_programs_30);
        let mut value_231: Words = Words::number(0x0);
        let subject_232 = old_state;
        let mut rest_233 = within;
        while rest_233 != 0 {
            let (within_234, value) = subject_232.alike(rest_233);
            rest_233 &= !within_234;
            value_231.take(within_234, &match value {
                0x4e => Words::number(0x5a3c96e1),
                0x9c => augend_61,
                _ => Words::number(0xa5c3691e),
            });
        }
        let ask_reads_235 = !(value_229 | value_230);
        let value_236 = value_225 & pins.b_busy_i | !value_225 & pins.a_busy_i;
        let failed_237 = value_225 & pins.b_error_i | !value_225 & pins.a_error_i;
        let stored_word_238 = choose(value_225, within, || pins.b_data_i, || pins.a_data_i);
        let value_239 = self.patience.below(&Planes::<7>::number(0x3f));
        let expires_240 = (pins.timebase_i & !value_239);
        let value_241 = self.handshake.is_number(0x0);
        let value_242 = self.handshake.is_number(0x2);
        let failed_243 = !value_236;
        let value_244 = self.patience.plus(&Planes::<7>::number(0x1));
        let done_245 = !failed_237;
        let value_246 = !value_242;
        let value_247 = choose(value_242, within, || {
            failed_243
        }, || {
            let value_248 = value_236 & expires_240 | !value_236 & failed_237;
            value_248
        });
        let value_249 = !self.handshake.is_number(0x1);
        let value_250 = !value_241;
        let value_251 = ((((failed_243 & done_245) & value_246) & value_249) & value_250);
        let value_252 = ((value_247 & value_249) & value_250);
        let value_253 = (value_228 & value_251);
        let value_254 = (value_228 & value_252);
        let value_255 = (value_228 & value_241);
        let write_pulse_256 = (self.window & (self.window & value_229));
        let program_pulse_257 = (self.window & (self.window & value_230));
        let value_258 = !value_225;
        let got_asked_259 = value_231.is(&stored_word_238);
        let got_kept_260 = augend_61.is(&stored_word_238);
        let value_261 = (at_marker_23 & (ask_reads_235 & value_253));
        let marked_262 = (got_asked_259 & value_261);
        let value_263 = (in_verify_20 & value_253);
        let value_264 = !got_kept_260;
        let value_265 = !for_recovery_25;
        let value_266 = (self.device_locked & self.printed_pending);
        let starts_check_267 = (self.home & value_160);
        let value_268 = (self.selected & value_2);
        let value_269 = self.printed_pending & !starts_check_267 | !self.printed_pending & value_268;
        let value_270 = !value_266;
        let value_271 = (in_idle_8 & (old_lock_pending | (value_269 & value_270)));
        let waits_for_a_272 = (pins.a_busy_i & value_4);
        let waits_for_b_273 = (pins.b_busy_i & value_5);
        let value_274 = (waits_for_a_272 | waits_for_b_273);
        let value_275 = !rereads_82;
        let value_276 = !selects_80;
        let value_277 = (for_command_26 & ((reprints_89 & value_275) & value_276));
        let value_278 = value_211 & for_command_26 | !value_211 & value_277;
        let value_279 = (value_162 & value_278);
        let value_280 = choose(value_162, within, || {
            let value_281 = choose(value_211, within, || {
                value_271
            }, || {
                let value_282 = choose(for_command_26, within, || {
                    let value_283 = reprints_89 & value_271 | !reprints_89 & (locks_device_91 | value_271);
                    (selects_80 | (rereads_82 | value_283))
                }, || {
                    value_271
                });
                value_282
            });
            value_281
        }, || {
            value_271
        });
        let value_284 = choose(value_162, within, || {
            let value_285 = choose(value_211, within, || {
                let value_286 = choose(in_idle_8, within, || {
                    let value_287 = choose(old_lock_pending, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_288 = choose(value_266, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_289 = choose(self.printed_pending, within, || {
                                self.permit_set
                            }, || {
                                let value_290 = Planes::either(value_268, &old_selected_set, &Planes::<3>::number(0x4));
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
            }, || {
                let value_291 = choose(for_command_26, within, || {
                    let value_292 = choose(selects_80, within, || {
                        operand_low_41
                    }, || {
                        let value_293 = choose(rereads_82, within, || {
                            old_selected_set
                        }, || {
                            let value_294 = choose(in_idle_8, within, || {
                                let value_295 = choose(old_lock_pending, within, || {
                                    Planes::<3>::number(0x4)
                                }, || {
                                    let value_296 = choose(value_266, within, || {
                                        Planes::<3>::number(0x4)
                                    }, || {
                                        let value_297 = choose(self.printed_pending, within, || {
                                            self.permit_set
                                        }, || {
                                            let value_298 = Planes::either(value_268, &old_selected_set, &Planes::<3>::number(0x4));
                                            value_298
                                        });
                                        value_297
                                    });
                                    value_296
                                });
                                value_295
                            }, || {
                                Planes::<3>::number(0x4)
                            });
                            value_294
                        });
                        value_293
                    });
                    value_292
                }, || {
                    let value_299 = choose(in_idle_8, within, || {
                        let value_300 = choose(old_lock_pending, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_301 = choose(value_266, within, || {
                                Planes::<3>::number(0x4)
                            }, || {
                                let value_302 = choose(self.printed_pending, within, || {
                                    self.permit_set
                                }, || {
                                    let value_303 = Planes::either(value_268, &old_selected_set, &Planes::<3>::number(0x4));
                                    value_303
                                });
                                value_302
                            });
                            value_301
                        });
                        value_300
                    }, || {
                        Planes::<3>::number(0x4)
                    });
                    value_299
                });
                value_291
            });
            value_285
        }, || {
            let value_304 = choose(in_idle_8, within, || {
                let value_305 = choose(old_lock_pending, within, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_306 = choose(value_266, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_307 = choose(self.printed_pending, within, || {
                            self.permit_set
                        }, || {
                            let value_308 = Planes::either(value_268, &old_selected_set, &Planes::<3>::number(0x4));
                            value_308
                        });
                        value_307
                    });
                    value_306
                });
                value_305
            }, || {
                Planes::<3>::number(0x4)
            });
            value_304
        });
        let opened_funds_309 = (opens_descending_60 & opens_83);
        let opened_limit_310 = (opens_83 & !opens_descending_60);
        let value_311 = word_pair_114.is_number(0x5);
        let mut value_312: Mask = 0;
        let subject_313 = word_pair_114;
        let mut rest_314 = within;
        while rest_314 != 0 {
            let (within_315, value) = subject_313.alike(rest_314);
            rest_314 &= !within_315;
            value_312.take(within_315, &match value {
                0x1 => debits_84,
                0x2 => {
                    let descends_316 = !value_33;
                    ((descends_316 & ((value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x6))))) | withdraws_85)) | (descends_316 & debits_84))
                }
                0x3 => ((!value_33 & ((value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x6))))) | withdraws_85)) | (value_33 & debits_84)),
                _ => (value_311 & (value_33 & ((value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x6))))) | withdraws_85))),
            });
        }
        let value_317 = (predicts_119 | value_312);
        let mut value_318: Mask = 0;
        let subject_319 = self.index;
        let mut rest_320 = within;
        while rest_320 != 0 {
            let (within_321, value) = subject_319.alike(rest_320);
            rest_320 &= !within_321;
            value_318.take(within_321, &match value {
                0x0 => {
                    let mut value_322: Mask = 0;
                    let subject_323 = word_pair_114;
                    let mut rest_324 = within_321;
                    while rest_324 != 0 {
                        let (within_325, value) = subject_323.alike(rest_324);
                        rest_324 &= !within_325;
                        value_322.take(within_325, &match value {
                            0x1 => opens_83,
                            0x2 => opened_limit_310,
                            0x3 => opened_limit_310,
                            _ => (opened_funds_309 & value_311),
                        });
                    }
                    value_322
                }
                0x1 => {
                    let mut value_326: Mask = 0;
                    let subject_327 = word_pair_114;
                    let mut rest_328 = within_321;
                    while rest_328 != 0 {
                        let (within_329, value) = subject_327.alike(rest_328);
                        rest_328 &= !within_329;
                        value_326.take(within_329, &match value {
                            0x1 => opens_83,
                            0x2 => opened_limit_310,
                            0x3 => opened_limit_310,
                            _ => (opened_funds_309 & value_311),
                        });
                    }
                    value_326
                }
                0x8 => opens_83,
                0x9 => {
                    let mut value_330: Mask = 0;
                    let subject_331 = word_pair_114;
                    let mut rest_332 = within_321;
                    while rest_332 != 0 {
                        let (within_333, value) = subject_331.alike(rest_332);
                        rest_332 &= !within_333;
                        value_330.take(within_333, &match value {
                            0x1 => opens_83,
                            0x2 => opened_limit_310,
                            0x3 => opened_limit_310,
                            _ => (opened_funds_309 & value_311),
                        });
                    }
                    value_330
                }
                0xc => (clears_87 | (opens_83 | debits_84)),
                0xd => (clears_87 | (opens_83 | debits_84)),
                0xe => (clears_87 | (opens_83 | debits_84)),
                0xf => (clears_87 | (opens_83 | debits_84)),
                0x10 => opens_83,
                0x11 => opens_83,
                _ => {
                    let mut value_334: Mask = 0;
                    let subject_335 = word_pair_114;
                    let mut rest_336 = within_321;
                    while rest_336 != 0 {
                        let (within_337, value) = subject_335.alike(rest_336);
                        rest_336 &= !within_337;
                        value_334.take(within_337, &match value {
                            0x1 => opens_83,
                            0x2 => opened_limit_310,
                            0x3 => opened_limit_310,
                            _ => (opened_funds_309 & value_311),
                        });
                    }
                    value_334
                }
            });
        }
        let stored_word_338 = choose(value_318, within, || {
            Words::number(0x0)
        }, || {
            let value_339 = choose(value_317, within, || {
                let value_340 = value_124 & !(self.carry & value_122) | !value_124 & (self.carry & value_122);
                partial_142.plus(&Words::from(Planes::from(value_340)))
            }, || {
                let mut value_341: Mask = 0;
                let subject_342 = word_pair_114;
                let mut rest_343 = within;
                while rest_343 != 0 {
                    let (within_344, value) = subject_342.alike(rest_343);
                    rest_343 &= !within_344;
                    value_341.take(within_344, &match value {
                        0x2 => opened_funds_309,
                        0x3 => opened_funds_309,
                        _ => (opened_limit_310 & value_311),
                    });
                }
                let value_345 = choose((value_341 & !word_pair_114.is_number(0x1)), within, || {
                    let new_word_346 = choose(high_59, within, || self.value_hi, || self.value_lo);
                    new_word_346
                }, || {
                    augend_61
                });
                value_345
            });
            let mut value_347: Words = Words::number(0x0);
            let subject_348 = self.index;
            let mut rest_349 = within;
            while rest_349 != 0 {
                let (within_350, value) = subject_348.alike(rest_349);
                rest_349 &= !within_350;
                value_347.take(within_350, &match value {
                    0x0 => {
                        let value_351 = choose(opens_83, within_350, || self.new_licence, || value_339);
                        value_351
                    }
                    0x1 => {
                        let closes_352 = (value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0x4)))));
                        let value_353 = ((value_79 & (value_78 & (value_76 & (value_67 & action_68.is_number(0xc))))) | locks_device_91);
                        let value_354 = choose(opens_83, within_350, || {
                            Words::number(0xffffffff)
                        }, || {
                            let value_355 = choose(closes_352, within_350, || {
                                Words::number(0x1)
                            }, || {
                                let value_356 = choose(debits_84, within_350, || {
                                    Words::number(0x8)
                                }, || {
                                    let value_357 = choose(intends_86, within_350, || {
                                        Words::number(0x10)
                                    }, || {
                                        let value_358 = choose(clears_87, within_350, || {
                                            Words::number(0x8)
                                        }, || {
                                            let value_359 = choose(value_353, within_350, || {
                                                Words::number(0xff0000)
                                            }, || {
                                                let value_360 = choose((value_79 & (for_printed_27 | (value_76 & (value_67 & action_68.is_number(0xe))))), within_350, || Words::number(0x10), || Words::number(0x0));
                                                value_360
                                            });
                                            value_359
                                        });
                                        value_358
                                    });
                                    value_357
                                });
                                value_356
                            });
                            value_355
                        });
                        let value_361 = choose(opens_83, within_350, || {
                            let value_362 = choose(opens_descending_60, within_350, || read_word_106.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_106.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                            value_362
                        }, || {
                            let value_363 = choose(closes_352, within_350, || {
                                Words::number(0x0)
                            }, || {
                                let value_364 = choose(debits_84, within_350, || {
                                    Words::number(0x10)
                                }, || {
                                    let value_365 = choose(intends_86, within_350, || {
                                        Words::number(0x8)
                                    }, || {
                                        let value_366 = choose(clears_87, within_350, || {
                                            Words::number(0x0)
                                        }, || {
                                            let value_367 = choose(value_353, within_350, || {
                                                let value_368 = choose(locks_device_91, within_350, || wide_reason_97, || Words::from(alarm_93));
                                                value_368.up_by(16).or(&Words::number(0x4))
                                            }, || {
                                                Words::number(0x0)
                                            });
                                            value_367
                                        });
                                        value_366
                                    });
                                    value_365
                                });
                                value_364
                            });
                            value_363
                        });
                        value_361.or(&old_record_flags.and(&value_354.not()))
                    }
                    0x8 => {
                        let value_369 = choose(debits_84, within_350, || augend_61.plus(&Words::number(0x1)), || value_339);
                        value_369
                    }
                    0x9 => augend_61.plus(&Words::number(0x1)),
                    0xc => {
                        let value_370 = choose(intends_86, within_350, || piece_94, || value_339);
                        value_370
                    }
                    0xd => value_339,
                    0xe => value_339,
                    0xf => {
                        let value_371 = choose(intends_86, within_350, || self.date_key, || value_339);
                        value_371
                    }
                    0x10 => {
                        let value_372 = choose(debits_84, within_350, || piece_94, || value_339);
                        value_372
                    }
                    0x11 => {
                        let value_373 = choose(debits_84, within_350, || self.date_key, || value_339);
                        value_373
                    }
                    _ => value_339,
                });
            }
            value_347
        });
        let fetches_374 = stored_word_238.is_number(0x5a3c96e1);
        let fetches_375 = (value_253 & fetches_374);
        let not_here_376 = (value_253 & !fetches_375);
        let value_377 = (in_load_14 & (value_254 | not_here_376));
        let loaded_378 = final_crc_7.is(&stored_word_238);
        let not_here_379 = !loaded_378;
        let value_380 = (at_last_word_58 & loaded_378);
        let value_381 = in_fetch_15 & (in_apply_17 | value_253) | !in_fetch_15 & in_apply_17;
        let value_382 = (in_fetch_15 & (value_253 & value_380));
        let value_383 = choose(in_fetch_15, within, || {
            let value_384 = choose(value_254, within, || {
                let value_385 = choose(value_253, within, || {
                    let value_386 = value_57 & value_377 | !value_57 & not_here_379;
                    value_386
                }, || {
                    value_377
                });
                (value_265 | value_385)
            }, || {
                let value_387 = choose(value_253, within, || {
                    let value_388 = value_57 & value_377 | !value_57 & not_here_379;
                    value_388
                }, || {
                    value_377
                });
                value_387
            });
            value_384
        }, || {
            value_377
        });
        let value_389 = (for_lock_28 | (for_command_26 & locks_device_91));
        let value_390 = choose(value_382, within, || {
            let mut value_391: Mask = 0;
            let subject_392 = old_job;
            let mut rest_393 = within;
            while rest_393 != 0 {
                let (within_394, value) = subject_392.alike(rest_393);
                rest_393 &= !within_394;
                value_391.take(within_394, &match value {
                    0x0 => value_279,
                    0x3 => value_279,
                    _ => {
                        let value_395 = value_389 & value_279 | !value_389 & (for_command_26 | value_279);
                        value_395
                    }
                });
            }
            value_391
        }, || {
            value_279
        });
        let value_396 = choose(value_382, within, || {
            let value_397 = choose(for_recovery_25, within, || {
                let value_398 = self.printed_pending & starts_check_267 | !self.printed_pending & ((self.busy & !value_95) & !value_268);
                (in_idle_8 & (!old_lock_pending & (value_398 & value_270)))
            }, || {
                let value_399 = self.printed_pending & starts_check_267 | !self.printed_pending & ((self.busy & !value_95) & !value_268);
                (for_printed_27 | (in_idle_8 & (!old_lock_pending & (value_399 & value_270))))
            });
            value_397
        }, || {
            let value_400 = self.printed_pending & starts_check_267 | !self.printed_pending & ((self.busy & !value_95) & !value_268);
            (in_idle_8 & (!old_lock_pending & (value_400 & value_270)))
        });
        let value_401 = choose(value_382, within, || {
            let mut value_402: Mask = 0;
            let subject_403 = old_job;
            let mut rest_404 = within;
            while rest_404 != 0 {
                let (within_405, value) = subject_403.alike(rest_404);
                rest_404 &= !within_405;
                value_402.take(within_405, &match value {
                    0x0 => (value_162 & (value_212 & (value_98 | (((!locks_device_91 & !reprints_89) & value_275) & value_276)))),
                    0x3 => (value_162 & (value_212 & (value_98 | (((!locks_device_91 & !reprints_89) & value_275) & value_276)))),
                    _ => ((value_162 & (value_212 & (value_98 | (((!locks_device_91 & !reprints_89) & value_275) & value_276)))) | value_389),
                });
            }
            value_402
        }, || {
            (value_162 & (value_212 & (value_98 | (((!locks_device_91 & !reprints_89) & value_275) & value_276))))
        });
        let bad_slots_406 = self.valid.and(&self.good.not());
        let trusted_407 = self.valid.and(&self.good);
        let first_bank_408 = ((self.twins & trusted_407.bit(0)) & trusted_407.bit(1));
        let one_bank_409 = (old_failed_a | self.failed_b);
        let renew_bank_410 = !best_bank_55;
        let source_alone_411 = ((value_4 & (self.failed_b & best_bank_55)) | (value_5 & (old_failed_a & renew_bank_410)));
        let value_412 = ((best_bank_55 & bad_slots_406.and(&bad_slots_406.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_406.bit(0) | bad_slots_406.bit(1)));
        let value_413 = (old_found & value_412);
        let value_414 = in_choose_12 & ((in_load_14 & fetches_375) | value_413) | !in_choose_12 & (in_load_14 & fetches_375);
        let differs_now_415 = (self.differs | value_264);
        let value_416 = (differs_now_415 & self.newest.is(&self.generation));
        let value_417 = value_57 & next_slot_223 | !value_57 & (next_slot_223 | !value_416);
        let value_418 = value_253 & value_417 | !value_253 & next_slot_223;
        let value_419 = (in_compare_13 & (value_418 & (last_scan_54 & (one_bank_409 & !source_alone_411))));
        let value_420 = choose(in_compare_13, within, || {
            let value_421 = choose(value_253, within, || {
                let value_422 = value_57 & (in_choose_12 & !value_413) | !value_57 & ((in_choose_12 & !value_413) | value_416);
                value_422
            }, || {
                (in_choose_12 & !value_413)
            });
            value_421
        }, || {
            (in_choose_12 & !value_413)
        });
        let value_423 = in_compare_13 & value_418 | !in_compare_13 & (in_scan_11 & (scan_silent_213 | (at_last_word_58 & value_253)));
        let value_424 = (for_recovery_25 | value_420);
        let value_425 = value_383 & value_424 | !value_383 & value_420;
        let value_426 = (in_retire_18 & marked_262);
        let verified_427 = (in_validate_21 & marked_262);
        let wide_slots_b_428 = target_bit_39.or(&wide_slots_b_47);
        let wide_slots_a_429 = target_bit_39.or(&wide_slots_a_46);
        let value_430 = (self.a_lost | renew_bank_6);
        let value_431 = choose(verified_427, within, || {
            let value_432 = for_recovery_25 & (in_apply_17 & at_last_word_58) | !for_recovery_25 & (renew_bank_6 | (in_apply_17 & at_last_word_58));
            value_432
        }, || {
            (in_apply_17 & at_last_word_58)
        });
        let value_433 = (verified_427 & (value_265 & value_430));
        let value_434 = (in_prune_22 & marked_262);
        let value_435 = (one_bank_409 | (old_bank ^ first_bank_408));
        let value_436 = value_434 & (value_419 | value_435) | !value_434 & value_419;
        let value_437 = value_434 & ((in_compare_13 & (value_418 & (last_scan_54 & (source_alone_411 | !one_bank_409)))) | !value_435) | !value_434 & (in_compare_13 & (value_418 & (last_scan_54 & (source_alone_411 | !one_bank_409))));
        let copy_bank_438 = choose(value_434, within, || {
            let value_439 = choose(value_435, within, || {
                let value_440 = one_bank_409 & (renew_bank_410 & source_alone_411) | !one_bank_409 & first_bank_408;
                (in_compare_13 & (value_418 & (last_scan_54 & value_440)))
            }, || {
                renew_bank_6
            });
            value_439
        }, || {
            let value_441 = one_bank_409 & (renew_bank_410 & source_alone_411) | !one_bank_409 & first_bank_408;
            (in_compare_13 & (value_418 & (last_scan_54 & value_441)))
        });
        let value_442 = copy_bank_438 & self.good.bit(2) | !copy_bank_438 & self.good.bit(0);
        let value_443 = copy_bank_438 & self.good.bit(3) | !copy_bank_438 & self.good.bit(1);
        let value_444 = copy_bank_438 & self.valid.bit(2) | !copy_bank_438 & self.valid.bit(0);
        let value_445 = copy_bank_438 & self.valid.bit(3) | !copy_bank_438 & self.valid.bit(1);
        let value_446 = copy_bank_438 & self.older_b | !copy_bank_438 & self.older_a;
        let renew_slot_447 = (value_442 & ((!value_443 | (value_444 & !value_445)) | (value_446 & !(value_444 ^ value_445))));
        let value_448 = renew_slot_447 & !(value_443 | value_445) | !renew_slot_447 & !(value_442 | value_444);
        let value_449 = (value_431 | value_437);
        let value_450 = (in_body_19 & value_253);
        let value_451 = (ask_writes_227 & (old_bank & (at_last_word_58 | self.index.part::<4>(0).is_number(0xf))));
        let value_452 = value_450 & ((got_kept_260 & value_263) | !value_451) | !value_450 & (got_kept_260 & value_263);
        let value_453 = old_command.is_number(0x5);
        let value_454 = ((renew_bank_6 | for_recovery_25) | !verified_427);
        let value_455 = choose(value_433, within, || {
            let value_456 = choose(for_command_26, within, || {
                let value_457 = value_453 & ((value_162 & (value_212 & value_277)) | value_454) | !value_453 & (value_162 & (value_212 & value_277));
                value_457
            }, || {
                (value_162 & (value_212 & value_277))
            });
            value_456
        }, || {
            (value_162 & (value_212 & value_277))
        });
        let value_458 = choose(value_433, within, || {
            let value_459 = choose(for_command_26, within, || {
                let value_460 = choose(value_162, within, || {
                    let value_461 = choose(value_211, within, || {
                        self.permit
                    }, || {
                        let value_462 = choose(for_command_26, within, || {
                            let value_463 = choose(selects_80, within, || {
                                self.permit
                            }, || {
                                let value_464 = choose(rereads_82, within, || {
                                    self.permit
                                }, || {
                                    let value_465 = choose(reprints_89, within, || {
                                        self.permit
                                    }, || {
                                        let value_466 = locks_device_91 & self.permit | !locks_device_91 & (self.permit & !debits_84);
                                        value_466
                                    });
                                    value_465
                                });
                                value_464
                            });
                            value_463
                        }, || {
                            self.permit
                        });
                        value_462
                    });
                    value_461
                }, || {
                    self.permit
                });
                (!asked_lock_65 & value_460)
            }, || {
                let value_467 = choose(value_162, within, || {
                    let value_468 = choose(value_211, within, || {
                        self.permit
                    }, || {
                        let value_469 = choose(for_command_26, within, || {
                            let value_470 = choose(selects_80, within, || {
                                self.permit
                            }, || {
                                let value_471 = choose(rereads_82, within, || {
                                    self.permit
                                }, || {
                                    let value_472 = choose(reprints_89, within, || {
                                        self.permit
                                    }, || {
                                        let value_473 = locks_device_91 & self.permit | !locks_device_91 & (self.permit & !debits_84);
                                        value_473
                                    });
                                    value_472
                                });
                                value_471
                            });
                            value_470
                        }, || {
                            self.permit
                        });
                        value_469
                    });
                    value_468
                }, || {
                    self.permit
                });
                value_467
            });
            value_459
        }, || {
            let value_474 = choose(value_162, within, || {
                let value_475 = choose(value_211, within, || {
                    self.permit
                }, || {
                    let value_476 = choose(for_command_26, within, || {
                        let value_477 = choose(selects_80, within, || {
                            self.permit
                        }, || {
                            let value_478 = choose(rereads_82, within, || {
                                self.permit
                            }, || {
                                let value_479 = choose(reprints_89, within, || {
                                    self.permit
                                }, || {
                                    let value_480 = locks_device_91 & self.permit | !locks_device_91 & (self.permit & !debits_84);
                                    value_480
                                });
                                value_479
                            });
                            value_478
                        });
                        value_477
                    }, || {
                        self.permit
                    });
                    value_476
                });
                value_475
            }, || {
                self.permit
            });
            value_474
        });
        let value_481 = choose(value_433, within, || {
            let value_482 = choose(value_382, within, || {
                let mut value_483: Mask = 0;
                let subject_484 = old_job;
                let mut rest_485 = within;
                while rest_485 != 0 {
                    let (within_486, value) = subject_484.alike(rest_485);
                    rest_485 &= !within_486;
                    value_483.take(within_486, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_389),
                    });
                }
                value_483
            }, || {
                self.home
            });
            (here_50 | value_482)
        }, || {
            let value_487 = choose(value_382, within, || {
                let mut value_488: Mask = 0;
                let subject_489 = old_job;
                let mut rest_490 = within;
                while rest_490 != 0 {
                    let (within_491, value) = subject_489.alike(rest_490);
                    rest_490 &= !within_491;
                    value_488.take(within_491, &match value {
                        0x0 => self.home,
                        0x3 => self.home,
                        _ => (self.home | !value_389),
                    });
                }
                value_488
            }, || {
                self.home
            });
            value_487
        });
        let value_492 = choose(value_419, within, || {
            let value_493 = choose(best_bank_55, within, || {
                let value_494 = choose(verified_427, within, || {
                    let value_495 = choose(old_bank, within, || {
                        wide_slots_a_46
                    }, || {
                        let value_496 = Planes::either(self.slot, &wide_slots_a_429, &target_bit_39.xor(&wide_slots_a_429));
                        value_496
                    });
                    value_495
                }, || {
                    wide_slots_a_46
                });
                value_494
            }, || {
                let value_497 = choose(best_slot_56, within, || {
                    let value_498 = choose(verified_427, within, || {
                        let value_499 = choose(old_bank, within, || {
                            wide_slots_a_46
                        }, || {
                            let value_500 = Planes::either(self.slot, &wide_slots_a_429, &target_bit_39.xor(&wide_slots_a_429));
                            value_500
                        });
                        value_499
                    }, || {
                        wide_slots_a_46
                    });
                    target_bit_39.or(&value_498)
                }, || {
                    let value_501 = choose(verified_427, within, || {
                        let value_502 = choose(old_bank, within, || {
                            wide_slots_a_46
                        }, || {
                            let value_503 = Planes::either(self.slot, &wide_slots_a_429, &target_bit_39.xor(&wide_slots_a_429));
                            value_503
                        });
                        value_502
                    }, || {
                        wide_slots_a_46
                    });
                    target_bit_39.xor(&target_bit_39.or(&value_501))
                });
                value_497
            });
            value_493
        }, || {
            let value_504 = choose(verified_427, within, || {
                let value_505 = choose(old_bank, within, || {
                    wide_slots_a_46
                }, || {
                    let value_506 = Planes::either(self.slot, &wide_slots_a_429, &target_bit_39.xor(&wide_slots_a_429));
                    value_506
                });
                value_505
            }, || {
                wide_slots_a_46
            });
            value_504
        });
        let value_507 = choose(value_419, within, || {
            let value_508 = choose(best_bank_55, within, || {
                let value_509 = choose(best_slot_56, within, || {
                    let value_510 = choose(verified_427, within, || {
                        let value_511 = choose(old_bank, within, || {
                            let value_512 = Planes::either(self.slot, &wide_slots_b_428, &target_bit_39.xor(&wide_slots_b_428));
                            value_512
                        }, || {
                            wide_slots_b_47
                        });
                        value_511
                    }, || {
                        wide_slots_b_47
                    });
                    target_bit_39.or(&value_510)
                }, || {
                    let value_513 = choose(verified_427, within, || {
                        let value_514 = choose(old_bank, within, || {
                            let value_515 = Planes::either(self.slot, &wide_slots_b_428, &target_bit_39.xor(&wide_slots_b_428));
                            value_515
                        }, || {
                            wide_slots_b_47
                        });
                        value_514
                    }, || {
                        wide_slots_b_47
                    });
                    target_bit_39.xor(&target_bit_39.or(&value_513))
                });
                value_509
            }, || {
                let value_516 = choose(verified_427, within, || {
                    let value_517 = choose(old_bank, within, || {
                        let value_518 = Planes::either(self.slot, &wide_slots_b_428, &target_bit_39.xor(&wide_slots_b_428));
                        value_518
                    }, || {
                        wide_slots_b_47
                    });
                    value_517
                }, || {
                    wide_slots_b_47
                });
                value_516
            });
            value_508
        }, || {
            let value_519 = choose(verified_427, within, || {
                let value_520 = choose(old_bank, within, || {
                    let value_521 = Planes::either(self.slot, &wide_slots_b_428, &target_bit_39.xor(&wide_slots_b_428));
                    value_521
                }, || {
                    wide_slots_b_47
                });
                value_520
            }, || {
                wide_slots_b_47
            });
            value_519
        });
        let value_522 = choose((device_record_49 & value_425), within, || {
            let alarm_523 = choose(value_383, within, || {
                let value_524 = choose(for_recovery_25, within, || {
                    Planes::<8>::number(0x4)
                }, || {
                    let value_525 = choose(in_compare_13, within, || {
                        let value_526 = choose(value_253, within, || {
                            let value_527 = choose(value_57, within, || {
                                Planes::<8>::number(0x4)
                            }, || {
                                let value_528 = Planes::either(value_416, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                                value_528
                            });
                            value_527
                        }, || {
                            Planes::<8>::number(0x4)
                        });
                        value_526
                    }, || {
                        Planes::<8>::number(0x4)
                    });
                    value_525
                });
                value_524
            }, || {
                let value_529 = choose(in_compare_13, within, || {
                    let value_530 = choose(value_253, within, || {
                        let value_531 = choose(value_57, within, || {
                            Planes::<8>::number(0x4)
                        }, || {
                            let value_532 = Planes::either(value_416, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                            value_532
                        });
                        value_531
                    }, || {
                        Planes::<8>::number(0x4)
                    });
                    value_530
                }, || {
                    Planes::<8>::number(0x4)
                });
                value_529
            });
            alarm_523
        }, || {
            let value_533 = choose(in_settle_9, within, || {
                let value_534 = choose(value_274, within, || {
                    let value_535 = choose(expires_240, within, || {
                        Planes::<8>::number(0x3)
                    }, || {
                        let value_536 = choose(writes_111, within, || {
                            let value_537 = Planes::either((!pins.pwdata_i.is(&old_record_check) & (to_peer_check_108 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                            value_537
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        value_536
                    });
                    value_535
                }, || {
                    let value_538 = choose(writes_111, within, || {
                        let value_539 = Planes::either((!pins.pwdata_i.is(&old_record_check) & (to_peer_check_108 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                        value_539
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_538
                });
                value_534
            }, || {
                let value_540 = choose(writes_111, within, || {
                    let value_541 = Planes::either((!pins.pwdata_i.is(&old_record_check) & (to_peer_check_108 & (!self.unreported & (self.selected & self.home)))), &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                    value_541
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_540
            });
            let value_542 = choose(value_162, within, || {
                let value_543 = choose(value_211, within, || {
                    let value_544 = Planes::either((value_211 & (value_162 & (!value_209 & (!value_207 & (!value_205 & (!value_203 & (!value_201 & (!value_199 & (!value_197 & (!value_195 & (!value_193 & (!value_191 & (!value_189 & (!value_187 & (!value_185 & (!value_183 & (value_179 & !value_181))))))))))))))))), &Planes::<8>::number(0x6), &value_533);
                    value_544
                }, || {
                    let value_545 = choose(for_command_26, within, || {
                        let value_546 = choose(selects_80, within, || {
                            value_533
                        }, || {
                            let value_547 = choose(rereads_82, within, || {
                                value_533
                            }, || {
                                let value_548 = choose(reprints_89, within, || {
                                    value_533
                                }, || {
                                    let value_549 = Planes::either(locks_device_91, &alarm_93, &value_533);
                                    value_549
                                });
                                value_548
                            });
                            value_547
                        });
                        value_546
                    }, || {
                        value_533
                    });
                    value_545
                });
                value_543
            }, || {
                value_533
            });
            value_542
        });
        let value_550 = !value_280;
        let value_551 = (value_437 & value_448);
        let value_552 = (in_load_14 & not_here_376);
        let value_553 = choose(in_fetch_15, within, || {
            let value_554 = choose(value_253, within, || {
                let value_555 = value_57 & value_552 | !value_57 & not_here_379;
                value_555
            }, || {
                value_552
            });
            value_554
        }, || {
            value_552
        });
        let value_556 = value_553 & value_424 | !value_553 & value_420;
        let value_557 = (value_436 | value_556);
        let value_558 = value_557 & (value_48 | (in_settle_9 & !value_274)) | !value_557 & (in_settle_9 & !value_274);
        let value_559 = choose(value_557, within, || {
            let value_560 = choose(verified_427, within, || {
                let value_561 = for_recovery_25 & self.window | !for_recovery_25 & (self.window & renew_bank_6);
                value_561
            }, || {
                self.window
            });
            (value_48 & value_560)
        }, || {
            let value_562 = choose(verified_427, within, || {
                let value_563 = for_recovery_25 & self.window | !for_recovery_25 & (self.window & renew_bank_6);
                value_563
            }, || {
                self.window
            });
            value_562
        });
        let value_564 = choose(value_433, within, || {
            let value_565 = choose(value_553, within, || {
                let value_566 = choose(for_recovery_25, within, || {
                    value_390
                }, || {
                    let value_567 = self.again & (for_command_26 | value_390) | !self.again & value_390;
                    value_567
                });
                value_566
            }, || {
                value_390
            });
            (for_command_26 | value_565)
        }, || {
            let value_568 = choose(value_553, within, || {
                let value_569 = choose(for_recovery_25, within, || {
                    value_390
                }, || {
                    let value_570 = self.again & (for_command_26 | value_390) | !self.again & value_390;
                    value_570
                });
                value_569
            }, || {
                value_390
            });
            value_568
        });
        let value_571 = choose(value_557, within, || {
            let value_572 = choose(value_433, within, || {
                let value_573 = writes_111 & (self.irq & value_110) | !writes_111 & self.irq;
                (for_printed_27 | value_573)
            }, || {
                let value_574 = writes_111 & (self.irq & value_110) | !writes_111 & self.irq;
                value_574
            });
            (device_record_49 | value_572)
        }, || {
            let value_575 = choose(value_433, within, || {
                let value_576 = writes_111 & (self.irq & value_110) | !writes_111 & self.irq;
                (for_printed_27 | value_576)
            }, || {
                let value_577 = writes_111 & (self.irq & value_110) | !writes_111 & self.irq;
                value_577
            });
            value_575
        });
        let value_578 = value_553 & (self.again | value_265) | !value_553 & self.again;
        let value_579 = scan_bank_51 & pins.b_busy_i | !scan_bank_51 & pins.a_busy_i;
        let failed_580 = !value_579;
        let failed_581 = scan_bank_51 & pins.b_error_i | !scan_bank_51 & pins.a_error_i;
        let done_582 = !failed_581;
        let value_583 = (value_250 & (value_249 & (value_246 & (failed_580 & done_582))));
        let marks_584 = (scan_silent_213 | (asks_221 & value_583));
        let value_585 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
        let failed_586 = !value_585;
        let failed_587 = old_bank & pins.b_error_i | !old_bank & pins.a_error_i;
        let value_588 = (for_lock_28 | (for_command_26 & (for_lock_28 | value_90)));
        let asks_589 = (in_markers_10 & asks_221);
        let judged_bit_590 = Planes::<16>::number(0x1).up(&judged_70);
        let refused_591 = judged_bit_590.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
        let value_592 = (refused_591 | ((self.device_locked & !refused_591) & !judged_bit_590.and(&Planes::<16>::number(0x3ff8)).is_number(0x0)));
        let value_593 = !judged_bit_590.and(&Planes::<16>::number(0x2)).is_number(0x0);
        let value_594 = (value_592 | ((holds_1_152 & !value_592) & value_593));
        let value_595 = (value_594 | ((holds_2_1 & !value_594) & !judged_bit_590.and(&Planes::<16>::number(0x1ffc)).is_number(0x0)));
        let value_596 = (value_595 | (value_593 & (unusable_there_45 & !value_595)));
        let value_597 = (value_596 | ((set_locked_35 & !value_596) & !judged_bit_590.and(&Planes::<16>::number(0x1ff8)).is_number(0x0)));
        let value_598 = !judged_bit_590.and(&Planes::<16>::number(0x8)).is_number(0x0);
        let value_599 = (value_597 | ((is_open_32 & !value_597) & value_598));
        let value_600 = (value_599 | ((holds_6_31 & !value_599) & !judged_bit_590.and(&Planes::<16>::number(0xff0)).is_number(0x0)));
        let value_601 = (value_600 | ((self.broken & !value_600) & !judged_bit_590.and(&Planes::<16>::number(0x4df8)).is_number(0x0)));
        let value_602 = (value_601 | ((holds_8_153 & !value_601) & !judged_bit_590.and(&Planes::<16>::number(0x55f8)).is_number(0x0)));
        let value_603 = (value_602 | ((holds_9_36 & !value_602) & !judged_bit_590.and(&Planes::<16>::number(0x600)).is_number(0x0)));
        let value_604 = (value_603 | ((is_pending_37 & !value_603) & !judged_bit_590.and(&Planes::<16>::number(0x990)).is_number(0x0)));
        let value_605 = (value_604 | ((holds_11_154 & !value_604) & !judged_bit_590.and(&Planes::<16>::number(0x20)).is_number(0x0)));
        let value_606 = (value_605 | ((issued_here_43 & !value_605) & !judged_bit_590.and(&Planes::<16>::number(0x400)).is_number(0x0)));
        let value_607 = (value_606 | (value_598 & (holds_13_155 & !value_606)));
        let value_608 = (value_607 | ((holds_14_156 & !value_607) & !judged_bit_590.and(&Planes::<16>::number(0x1e0)).is_number(0x0)));
        let value_609 = !judged_bit_590.and(&Planes::<16>::number(0x120)).is_number(0x0);
        let value_610 = (value_608 | (value_609 & (holds_15_157 & !value_608)));
        let limited_611 = (value_33 & value_609);
        let value_612 = (value_610 | ((((self.over_limit & limited_611) | (self.too_short & !limited_611)) & !value_610) & !judged_bit_590.and(&Planes::<16>::number(0x1a0)).is_number(0x0)));
        let value_613 = (value_612 | ((holds_17_158 & !value_612) & !judged_bit_590.and(&Planes::<16>::number(0x10)).is_number(0x0)));
        let value_614 = (value_613 | (value_609 & (self.over_maximum & !value_613)));
        let value_615 = (value_614 | ((self.overflow & !value_614) & !judged_bit_590.and(&Planes::<16>::number(0x40)).is_number(0x0)));
        let value_616 = (value_615 | (value_609 & (holds_20_159 & !value_615)));
        let value_617 = (value_616 | ((holds_21_38 & !value_616) & !judged_bit_590.and(&Planes::<16>::number(0x4800)).is_number(0x0)));
        let value_618 = (value_617 | ((holds_22_161 & !value_617) & !judged_bit_590.and(&Planes::<16>::number(0x820)).is_number(0x0)));
        let left = ((((!((in_apply_17 | (in_check_16 | (in_fetch_15 | (in_idle_8 | in_load_14)))) | ((in_compare_13 | (in_choose_12 | (in_scan_11 | (in_settle_9 | in_markers_10)))) | commits_now_24)) | (self.window ^ commits_now_24)) | (((self.busy & value_95) & (self.home | (holds_2_1 & in_idle_8))) & !in_check_16)) | ((value_263 & value_264) | (value_254 | (value_261 & !got_asked_259)))) | (value_3 & !value_522.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_619 = old_state;
        let mut rest_620 = within;
        while rest_620 != 0 {
            let (within_621, value) = subject_619.alike(rest_620);
            rest_620 &= !within_621;
            match value {
                0x36 => {
                    let value_622 = (scan_compares_218 & value_583);
                    let value_623 = value_622 & differs_now_415 | !value_622 & self.differs;
                    let value_624 = value_622 & value_417 | !value_622 & next_slot_223;
                    let within_625 = value_215 & within_621;
                    if within_625 != 0 {
                        let within_627 = scan_compares_217 & within_625;
                        if within_627 != 0 {
                            let within_629 = value_246 & within_627;
                            if within_629 != 0 {
                                let within_631 = value_249 & within_629;
                                if within_631 != 0 {
                                    let within_633 = value_250 & within_631;
                                    if within_633 != 0 {
                                        let within_635 = failed_580 & within_633;
                                        if within_635 != 0 {
                                            let within_637 = failed_581 & within_635;
                                            let within_638 = within_635 & !within_637;
                                            if within_638 != 0 {
                                                let within_639 = self.index.is_number(0x9) & within_638;
                                                if within_639 != 0 {
                                                    self.generation.put(within_639, &stored_word_238, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_641 = (scan_compares_218 & value_241) & within_621;
                    let within_642 = within_621 & !within_641;
                    if within_641 != 0 {
                        self.patience.put(within_641, &Planes::<7>::number(0x0), changed);
                    }
                    if within_642 != 0 {
                        let within_643 = value_215 & within_642;
                        if within_643 != 0 {
                            let within_645 = value_216 & within_643;
                            let within_646 = within_643 & !within_645;
                            if within_646 != 0 {
                                let subject_647 = self.handshake;
                                let mut rest_648 = within_646;
                                while rest_648 != 0 {
                                    let (within_649, value) = subject_647.alike(rest_648);
                                    rest_648 &= !within_649;
                                    match value {
                                        0x0 => {
                                        }
                                        0x1 => {
                                        }
                                        0x2 => {
                                        }
                                        _ => {
                                            let within_650 = value_579 & within_649;
                                            if within_650 != 0 {
                                                let within_652 = pins.timebase_i & within_650;
                                                if within_652 != 0 {
                                                    let within_654 = value_239 & within_652;
                                                    if within_654 != 0 {
                                                        self.patience.put(within_654, &value_244, changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    put_bit(within_621, (value_623 & !value_624), &mut self.differs, changed);
                }
                0x63 => {
                    let within_656 = marks_584 & within_621;
                    if within_656 != 0 {
                        let value_658 = Planes::either((asks_221 & fetches_374), &self.valid.or(&scan_bit_53), &scan_bit_53.xor(&self.valid.or(&scan_bit_53)));
                        let within_659 = last_scan_54 & within_656;
                        if within_659 != 0 {
                            self.good.put(within_659, &Planes::<4>::number(0x0), changed);
                        }
                        self.valid.put(within_656, &value_658, changed);
                        put_bit(within_656, (old_found & !last_scan_54), &mut self.found, changed);
                    }
                    let within_661 = (asks_221 & value_241) & within_621;
                    let within_662 = within_621 & !within_661;
                    if within_661 != 0 {
                        self.patience.put(within_661, &Planes::<7>::number(0x0), changed);
                    }
                    if within_662 != 0 {
                        let within_663 = scan_silent_213 & within_662;
                        let within_664 = within_662 & !within_663;
                        if within_664 != 0 {
                            let subject_665 = self.handshake;
                            let mut rest_666 = within_664;
                            while rest_666 != 0 {
                                let (within_667, value) = subject_665.alike(rest_666);
                                rest_666 &= !within_667;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_668 = value_579 & within_667;
                                        if within_668 != 0 {
                                            let within_670 = pins.timebase_i & within_668;
                                            if within_670 != 0 {
                                                let within_672 = value_239 & within_670;
                                                if within_672 != 0 {
                                                    self.patience.put(within_672, &value_244, changed);
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
                    let within_674 = at_last_word_58 & within_621;
                    if within_674 != 0 {
                        let within_676 = value_246 & within_674;
                        if within_676 != 0 {
                            let within_678 = value_249 & within_676;
                            if within_678 != 0 {
                                let within_680 = value_250 & within_678;
                                if within_680 != 0 {
                                    let within_682 = loaded_378 & within_680;
                                    if within_682 != 0 {
                                        let within_684 = failed_586 & within_682;
                                        if within_684 != 0 {
                                            let within_686 = failed_587 & within_684;
                                            let within_687 = within_684 & !within_686;
                                            if within_687 != 0 {
                                                let subject_688 = old_job;
                                                let mut rest_689 = within_687;
                                                while rest_689 != 0 {
                                                    let (within_690, value) = subject_688.alike(rest_689);
                                                    rest_689 &= !within_690;
                                                    match value {
                                                        0x0 => {
                                                        }
                                                        0x3 => {
                                                        }
                                                        _ => {
                                                            let within_691 = value_588 & within_690;
                                                            let within_692 = within_690 & !within_691;
                                                            if within_692 != 0 {
                                                                let within_693 = for_command_26 & within_692;
                                                                if within_693 != 0 {
                                                                    self.selected_set.put(within_693, &old_target, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                put_bit(within_687, (self.differs & value_265), &mut self.differs, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let subject_695 = self.handshake;
                    let mut rest_696 = within_621;
                    while rest_696 != 0 {
                        let (within_697, value) = subject_695.alike(rest_696);
                        rest_696 &= !within_697;
                        match value {
                            0x0 => {
                                self.patience.put(within_697, &Planes::<7>::number(0x0), changed);
                            }
                            0x1 => {
                            }
                            0x2 => {
                            }
                            _ => {
                                let within_698 = value_585 & within_697;
                                if within_698 != 0 {
                                    let within_700 = pins.timebase_i & within_698;
                                    if within_700 != 0 {
                                        let within_702 = value_239 & within_700;
                                        if within_702 != 0 {
                                            self.patience.put(within_702, &value_244, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0xaa => {
                    let within_704 = value_57 & within_621;
                    if within_704 != 0 {
                        let value_706 = choose(subtracts_121, within_704, || {
                            let value_707 = subtracts_121 & !(self.carry & takes_high_120) | !subtracts_121 & (self.carry & takes_high_120);
                            !(value_143 | partial_142.plus(&Words::from(Planes::from(value_707))).below(&partial_142))
                        }, || {
                            let value_708 = subtracts_121 & !(self.carry & takes_high_120) | !subtracts_121 & (self.carry & takes_high_120);
                            (value_143 | partial_142.plus(&Words::from(Planes::from(value_708))).below(&partial_142))
                        });
                        put_bit(within_704, (value_317 & value_706), &mut self.carry, changed);
                    }
                    put_bit(within_621, (self.a_lost & value_57), &mut self.a_lost, changed);
                }
                0xc9 => {
                    let within_709 = value_144 & within_621;
                    if within_709 != 0 {
                        let within_711 = high_59 & within_709;
                        let within_712 = within_709 & !within_711;
                        if within_711 != 0 {
                            let subject_713 = check_pair_113;
                            let mut rest_714 = within_711;
                            while rest_714 != 0 {
                                let (within_715, value) = subject_713.alike(rest_714);
                                rest_714 &= !within_715;
                                match value {
                                    0x0 => {
                                        let sum_716 = partial_142.plus(&Words::from(Planes::from(self.carry)));
                                        put_bit(within_715, (!self.sum_lo.is(&old_record_control_sum_lo) | ((value_143 | sum_716.below(&partial_142)) | !old_record_control_sum_hi.is(&sum_716))), &mut self.broken, changed);
                                    }
                                    0x1 => {
                                        let sum_717 = partial_142.plus(&Words::from(Planes::from(self.carry)));
                                        let carries_718 = (value_143 | sum_717.below(&partial_142));
                                        put_bit(within_715, (carries_718 | Words::number(0xff).below(&sum_717)), &mut self.over_maximum, changed);
                                        put_bit(within_715, ((carries_718 | old_record_limit_hi.below(&sum_717)) | (old_record_limit_lo.below(&self.sum_lo) & old_record_limit_hi.is(&sum_717))), &mut self.over_limit, changed);
                                    }
                                    0x2 => {
                                        let sum_719 = partial_142.plus(&Words::from(Planes::from(!self.carry)));
                                        put_bit(within_715, (!(value_143 | sum_719.below(&partial_142)) | (value_33 & (sum_719.below(&old_record_ascending_hi) | (self.sum_lo.below(&old_record_ascending_lo) & old_record_ascending_hi.is(&sum_719))))), &mut self.too_short, changed);
                                    }
                                    _ => {
                                        put_bit(within_715, (value_143 | partial_142.plus(&Words::from(Planes::from(self.carry))).below(&partial_142)), &mut self.overflow, changed);
                                    }
                                }
                            }
                        }
                        if within_712 != 0 {
                            let sum_720 = partial_142.plus(&Words::from(Planes::from(third_pair_116)));
                            let value_721 = third_pair_116 & !(value_143 | sum_720.below(&partial_142)) | !third_pair_116 & (value_143 | sum_720.below(&partial_142));
                            put_bit(within_712, value_721, &mut self.carry, changed);
                            self.sum_lo.put(within_712, &sum_720, changed);
                        }
                    }
                }
                0xd2 => {
                    let within_722 = value_274 & within_621;
                    if within_722 != 0 {
                        let within_724 = expires_240 & within_722;
                        let within_725 = within_722 & !within_724;
                        if within_724 != 0 {
                            self.patience.put(within_724, &Planes::<7>::number(0x0), changed);
                            put_bit(within_724, (old_failed_a | waits_for_a_272), &mut self.failed_a, changed);
                            put_bit(within_724, (self.failed_b | waits_for_b_273), &mut self.failed_b, changed);
                            put_bit(within_724, (self.silent_a | waits_for_a_272), &mut self.silent_a, changed);
                            put_bit(within_724, (old_silent_b | waits_for_b_273), &mut self.silent_b, changed);
                        }
                        if within_725 != 0 {
                            let within_726 = pins.timebase_i & within_725;
                            if within_726 != 0 {
                                self.patience.put(within_726, &value_244, changed);
                            }
                        }
                    }
                }
                0xe4 => {
                    let within_728 = asks_221 & within_621;
                    if within_728 != 0 {
                        let within_730 = value_246 & within_728;
                        if within_730 != 0 {
                            let within_732 = value_249 & within_730;
                            if within_732 != 0 {
                                let within_734 = value_250 & within_732;
                                if within_734 != 0 {
                                    let within_736 = failed_580 & within_734;
                                    if within_736 != 0 {
                                        let within_738 = done_582 & within_736;
                                        if within_738 != 0 {
                                            let within_740 = value_57 & within_738;
                                            let within_741 = within_738 & !within_740;
                                            if within_740 != 0 {
                                                let within_742 = self.index.is_number(0x9) & within_740;
                                                if within_742 != 0 {
                                                    let within_744 = scan_slot_52 & within_742;
                                                    if within_744 != 0 {
                                                        let within_746 = scan_bank_51 & within_744;
                                                        let within_747 = within_744 & !within_746;
                                                        if within_746 != 0 {
                                                            put_bit(within_746, stored_word_238.below(&self.generation), &mut self.older_b, changed);
                                                        }
                                                        if within_747 != 0 {
                                                            put_bit(within_747, stored_word_238.below(&self.generation), &mut self.older_a, changed);
                                                            put_bit(within_747, self.generation.is(&stored_word_238), &mut self.twins, changed);
                                                        }
                                                    }
                                                    self.generation.put(within_742, &stored_word_238, changed);
                                                }
                                            }
                                            if within_741 != 0 {
                                                let within_748 = loaded_378 & within_741;
                                                if within_748 != 0 {
                                                    let scan_valid_750 = !scan_bits_214.is_number(0x0);
                                                    let value_751 = (!old_found | self.newest.below(&self.generation));
                                                    let within_752 = scan_valid_750 & within_748;
                                                    if within_752 != 0 {
                                                        let within_754 = value_751 & within_752;
                                                        if within_754 != 0 {
                                                            self.best.put(within_754, &self.scan, changed);
                                                            self.newest.put(within_754, &self.generation, changed);
                                                        }
                                                    }
                                                    self.good.put(within_748, &self.good.or(&scan_bit_53), changed);
                                                    put_bit(within_748, (old_found | (scan_valid_750 & value_751)), &mut self.found, changed);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    let within_756 = (asks_221 & value_241) & within_621;
                    let within_757 = within_621 & !within_756;
                    if within_756 != 0 {
                        self.patience.put(within_756, &Planes::<7>::number(0x0), changed);
                    }
                    if within_757 != 0 {
                        let within_758 = scan_silent_213 & within_757;
                        let within_759 = within_757 & !within_758;
                        if within_759 != 0 {
                            let subject_760 = self.handshake;
                            let mut rest_761 = within_759;
                            while rest_761 != 0 {
                                let (within_762, value) = subject_760.alike(rest_761);
                                rest_761 &= !within_762;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_763 = value_579 & within_762;
                                        if within_763 != 0 {
                                            let within_765 = pins.timebase_i & within_763;
                                            if within_765 != 0 {
                                                let within_767 = value_239 & within_765;
                                                if within_767 != 0 {
                                                    self.patience.put(within_767, &value_244, changed);
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
                    let value_769 = (at_marker_23 | (in_body_19 | (in_load_14 | in_verify_20)));
                    let within_770 = (value_241 & value_769) & within_621;
                    let within_771 = within_621 & !within_770;
                    if within_770 != 0 {
                        self.patience.put(within_770, &Planes::<7>::number(0x0), changed);
                    }
                    if within_771 != 0 {
                        let within_772 = value_769 & within_771;
                        if within_772 != 0 {
                            let subject_774 = self.handshake;
                            let mut rest_775 = within_772;
                            while rest_775 != 0 {
                                let (within_776, value) = subject_774.alike(rest_775);
                                rest_775 &= !within_776;
                                match value {
                                    0x0 => {
                                    }
                                    0x1 => {
                                    }
                                    0x2 => {
                                    }
                                    _ => {
                                        let within_777 = value_585 & within_776;
                                        if within_777 != 0 {
                                            let within_779 = pins.timebase_i & within_777;
                                            if within_779 != 0 {
                                                let within_781 = value_239 & within_779;
                                                if within_781 != 0 {
                                                    self.patience.put(within_781, &value_244, changed);
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
        let within_783 = value_381 & within;
        if within_783 != 0 {
            let mut value_785: Words = Words::number(0x0);
            let subject_786 = old_state;
            let mut rest_787 = within_783;
            while rest_787 != 0 {
                let (within_788, value) = subject_786.alike(rest_787);
                rest_787 &= !within_788;
                value_785.take(within_788, &match value {
                    0x78 => {
                        let value_789 = choose(value_253, within_788, || {
                            stored_word_238
                        }, || {
                            let value_790 = choose(in_apply_17, within_788, || {
                                let value_791 = choose(value_57, within_788, || stored_word_338, || final_crc_7);
                                value_791
                            }, || {
                                Words::number(0x0)
                            });
                            value_790
                        });
                        value_789
                    }
                    0xaa => {
                        let value_792 = choose(value_57, within_788, || stored_word_338, || final_crc_7);
                        value_792
                    }
                    _ => Words::number(0x0),
                });
            }
            let subject_793 = self.index;
            let mut rest_794 = within_783;
            while rest_794 != 0 {
                let (within_795, value) = subject_793.alike(rest_794);
                rest_794 &= !within_795;
                match value {
                    0x0 => {
                        self.record_licence.put(within_795, &value_785, changed);
                    }
                    0x1 => {
                        self.record_flags.put(within_795, &value_785, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_795, &value_785, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_795, &value_785, changed);
                    }
                    0x4 => {
                        self.record_descending_lo.put(within_795, &value_785, changed);
                    }
                    0x5 => {
                        self.record_descending_hi.put(within_795, &value_785, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_795, &value_785, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_795, &value_785, changed);
                    }
                    0x8 => {
                        self.record_piece_count.put(within_795, &value_785, changed);
                    }
                    0x9 => {
                        self.record_generation.put(within_795, &value_785, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_795, &value_785, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_795, &value_785, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_795, &value_785, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_795, &value_785, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_795, &value_785, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_795, &value_785, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_795, &value_785, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_795, &value_785, changed);
                    }
                    0x12 => {
                        self.record_check.put(within_795, &value_785, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let within_796 = pins.penable_i & within;
        let within_797 = within & !within_796;
        if within_796 != 0 {
            let within_798 = pins.pwrite_i & within_796;
            if within_798 != 0 {
                let within_800 = self.pready & within_798;
                if within_800 != 0 {
                    let within_802 = self.pslverr & within_800;
                    let within_803 = within_800 & !within_802;
                    if within_803 != 0 {
                        let subject_804 = pins.paddr_i;
                        let mut rest_805 = within_803;
                        while rest_805 != 0 {
                            let (within_806, value) = subject_804.alike(rest_805);
                            rest_805 &= !within_806;
                            match value {
                                0x8 => {
                                    self.command.put(within_806, &pins.pwdata_i, changed);
                                }
                                0x10 => {
                                    self.operand_set.put(within_806, &pins.pwdata_i, changed);
                                }
                                0x14 => {
                                    self.value_lo.put(within_806, &pins.pwdata_i, changed);
                                }
                                0x18 => {
                                    self.value_hi.put(within_806, &pins.pwdata_i, changed);
                                }
                                0x1c => {
                                    self.date_key.put(within_806, &pins.pwdata_i, changed);
                                }
                                0x20 => {
                                    self.info.put(within_806, &pins.pwdata_i.cut(0, 18), changed);
                                }
                                0x24 => {
                                    self.new_licence.put(within_806, &pins.pwdata_i, changed);
                                }
                                0x2c => {
                                    put_bit(within_806, (self.printed_pending & self.unreported), &mut self.unreported, changed);
                                }
                                _ => {
                                }
                            }
                        }
                    }
                }
            }
        }
        if within_797 != 0 {
            let value_807 = choose(pins.pwrite_i, within_797, || {
                Words::number(0x0)
            }, || {
                let mut value_808: Words = Words::number(0x0);
                let subject_809 = pins.paddr_i;
                let mut rest_810 = within_797;
                while rest_810 != 0 {
                    let (within_811, value) = subject_809.alike(rest_810);
                    rest_810 &= !within_811;
                    value_808.take(within_811, &match value {
                        0x0 => Words::number(0x49500004),
                        0x4 => {
                            let value_812 = choose(old_ready, within_811, || Words::from(old_selected_set).up_by(8).or(&wide_reason_97.up_by(16)).or(&Words::number(0x1)), || Words::from(old_selected_set).up_by(8).or(&wide_reason_97.up_by(16)));
                            let value_813 = choose(self.permit, within_811, || {
                                let value_814 = choose((old_ready & ((!in_idle_8 & value_98) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_8))))), within_811, || {
                                    let value_815 = choose(self.busy, within_811, || value_812.or(&Words::number(0x2)), || value_812);
                                    value_815.or(&Words::number(0x4))
                                }, || {
                                    let value_816 = choose(self.busy, within_811, || value_812.or(&Words::number(0x2)), || value_812);
                                    value_816
                                });
                                value_814.or(&Words::number(0x8))
                            }, || {
                                let value_817 = choose((old_ready & ((!in_idle_8 & value_98) | ((old_lock_pending | self.printed_pending) | (value_2 & (self.selected & in_idle_8))))), within_811, || {
                                    let value_818 = choose(self.busy, within_811, || value_812.or(&Words::number(0x2)), || value_812);
                                    value_818.or(&Words::number(0x4))
                                }, || {
                                    let value_819 = choose(self.busy, within_811, || value_812.or(&Words::number(0x2)), || value_812);
                                    value_819
                                });
                                value_817
                            });
                            let value_820 = choose((self.selected & issued_here_43), within_811, || {
                                let value_821 = choose(self.selected, within_811, || {
                                    let value_822 = choose(self.device_locked, within_811, || value_813.or(&Words::number(0x10)), || value_813);
                                    value_822.or(&Words::number(0x20))
                                }, || {
                                    let value_823 = choose(self.device_locked, within_811, || value_813.or(&Words::number(0x10)), || value_813);
                                    value_823
                                });
                                value_821.or(&Words::number(0x40))
                            }, || {
                                let value_824 = choose(self.selected, within_811, || {
                                    let value_825 = choose(self.device_locked, within_811, || value_813.or(&Words::number(0x10)), || value_813);
                                    value_825.or(&Words::number(0x20))
                                }, || {
                                    let value_826 = choose(self.device_locked, within_811, || value_813.or(&Words::number(0x10)), || value_813);
                                    value_826
                                });
                                value_824
                            });
                            let read_word_827 = choose(self.home, within_811, || {
                                let value_828 = choose(self.unreported, within_811, || {
                                    let value_829 = choose(self.irq, within_811, || value_820.or(&Words::number(0x80)), || value_820);
                                    value_829.or(&Words::number(0x800))
                                }, || {
                                    let value_830 = choose(self.irq, within_811, || value_820.or(&Words::number(0x80)), || value_820);
                                    value_830
                                });
                                value_828.or(&Words::number(0x1000))
                            }, || {
                                let value_831 = choose(self.unreported, within_811, || {
                                    let value_832 = choose(self.irq, within_811, || value_820.or(&Words::number(0x80)), || value_820);
                                    value_832.or(&Words::number(0x800))
                                }, || {
                                    let value_833 = choose(self.irq, within_811, || value_820.or(&Words::number(0x80)), || value_820);
                                    value_833
                                });
                                value_831
                            });
                            read_word_827
                        }
                        0x8 => old_command,
                        0xc => Words::from(self.result),
                        0x10 => self.operand_set,
                        0x14 => self.value_lo,
                        0x18 => self.value_hi,
                        0x1c => self.date_key,
                        0x20 => read_word_106,
                        0x24 => self.new_licence,
                        _ => {
                            let value_834 = choose(value_99, within_811, || {
                                let value_835 = choose(self.selected, within_811, || {
                                    let mut read_word_836: Words = Words::number(0x0);
                                    let subject_837 = pins.paddr_i;
                                    let mut rest_838 = within_811;
                                    while rest_838 != 0 {
                                        let (within_839, value) = subject_837.alike(rest_838);
                                        rest_838 &= !within_839;
                                        read_word_836.take(within_839, &match value {
                                            0xc8 => old_record_check,
                                            0xc4 => old_record_booked_date_key,
                                            0xc0 => old_record_booked_value,
                                            0xbc => old_record_intent_date_key,
                                            0xb8 => old_record_intent_ascending_hi,
                                            0xb4 => old_record_intent_ascending_lo,
                                            0xb0 => old_record_intent_value,
                                            0xac => old_record_limit_hi,
                                            0xa8 => old_record_limit_lo,
                                            0xa4 => old_record_generation,
                                            0xa0 => old_record_piece_count,
                                            0x9c => old_record_control_sum_hi,
                                            0x98 => old_record_control_sum_lo,
                                            0x94 => old_record_descending_hi,
                                            0x90 => old_record_descending_lo,
                                            0x8c => old_record_ascending_hi,
                                            0x88 => old_record_ascending_lo,
                                            0x84 => old_record_flags,
                                            0x80 => old_record_licence,
                                            _ => Words::number(0x0),
                                        });
                                    }
                                    read_word_836
                                }, || {
                                    Words::number(0x0)
                                });
                                value_835
                            }, || {
                                Words::number(0x0)
                            });
                            value_834
                        }
                    });
                }
                value_808
            });
            self.prdata.put(within_797, &value_807, changed);
        }
        let within_840 = value_558 & within;
        let within_841 = within & !within_840;
        if within_840 != 0 {
            let within_842 = value_557 & within_840;
            let within_843 = within_840 & !within_842;
            if within_842 != 0 {
                let within_844 = value_48 & within_842;
                let within_845 = within_842 & !within_844;
                if within_844 != 0 {
                    self.target.put(within_844, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                }
                if within_845 != 0 {
                    let within_846 = in_settle_9 & within_845;
                    if within_846 != 0 {
                        let within_848 = value_274 & within_846;
                        let within_849 = within_846 & !within_848;
                        if within_849 != 0 {
                            self.target.put(within_849, &Planes::<3>::number(0x0), changed);
                        }
                    }
                }
            }
            if within_843 != 0 {
                let within_850 = in_settle_9 & within_843;
                if within_850 != 0 {
                    let within_852 = value_274 & within_850;
                    let within_853 = within_850 & !within_852;
                    if within_853 != 0 {
                        self.target.put(within_853, &Planes::<3>::number(0x0), changed);
                    }
                }
            }
            self.state.put(within_840, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_840, &Planes::<2>::number(0x0), changed);
            self.job.put(within_840, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_840, &Planes::<2>::number(0x0), changed);
        }
        if within_841 != 0 {
            let within_854 = value_449 & within_841;
            let within_855 = within_841 & !within_854;
            if within_854 != 0 {
                let value_856 = Planes::either(value_551, &Planes::<8>::number(0x9c), &Planes::<8>::number(0x1b));
                self.state.put(within_854, &value_856, changed);
                self.leg.put(within_854, &Planes::<2>::number(0x0), changed);
            }
            if within_855 != 0 {
                let within_857 = value_401 & within_855;
                let within_858 = within_855 & !within_857;
                if within_857 != 0 {
                    self.state.put(within_857, &Planes::<8>::number(0xaa), changed);
                }
                if within_858 != 0 {
                    let within_859 = value_280 & within_858;
                    let within_860 = within_858 & !within_859;
                    if within_859 != 0 {
                        self.state.put(within_859, &Planes::<8>::number(0x87), changed);
                    }
                    if within_860 != 0 {
                        let within_861 = value_396 & within_860;
                        let within_862 = within_860 & !within_861;
                        if within_861 != 0 {
                            self.state.put(within_861, &Planes::<8>::number(0xc9), changed);
                        }
                        if within_862 != 0 {
                            let value_863 = (in_markers_10 | in_compare_13);
                            let value_864 = value_863 & scan_bank_51 | !value_863 & old_bank;
                            let value_865 = value_864 & pins.b_busy_i | !value_864 & pins.a_busy_i;
                            let failed_866 = value_864 & pins.b_error_i | !value_864 & pins.a_error_i;
                            let value_867 = ((at_marker_23 | (in_body_19 | (value_226 | (value_863 & (value_224 | asks_589))))) & (value_250 & (value_249 & (value_246 & (!value_865 & !failed_866)))));
                            let marks_868 = (in_markers_10 & (scan_silent_213 | value_867));
                            let within_869 = value_557 & within_862;
                            let within_870 = within_862 & !within_869;
                            if within_869 != 0 {
                                let within_871 = value_48 & within_869;
                                let within_872 = within_869 & !within_871;
                                if within_871 != 0 {
                                    let within_873 = value_452 & within_871;
                                    let within_874 = within_871 & !within_873;
                                    if within_873 != 0 {
                                        let within_875 = value_57 & within_873;
                                        let within_876 = within_873 & !within_875;
                                        if within_875 != 0 {
                                            let within_877 = verified_427 & within_875;
                                            let within_878 = within_875 & !within_877;
                                            if within_877 != 0 {
                                                let within_879 = for_recovery_25 & within_877;
                                                let within_880 = within_877 & !within_879;
                                                if within_879 != 0 {
                                                    self.state.put(within_879, &Planes::<8>::number(0xff), changed);
                                                }
                                                if within_880 != 0 {
                                                    let within_881 = old_bank & within_880;
                                                    if within_881 != 0 {
                                                        self.state.put(within_881, &Planes::<8>::number(0xb1), changed);
                                                    }
                                                }
                                            }
                                            if within_878 != 0 {
                                                let within_883 = value_426 & within_878;
                                                let within_884 = within_878 & !within_883;
                                                if within_883 != 0 {
                                                    self.state.put(within_883, &Planes::<8>::number(0x9c), changed);
                                                }
                                                if within_884 != 0 {
                                                    let within_885 = value_552 & within_884;
                                                    let within_886 = within_884 & !within_885;
                                                    if within_885 != 0 {
                                                        let within_887 = for_recovery_25 & within_885;
                                                        let within_888 = within_885 & !within_887;
                                                        if within_888 != 0 {
                                                            let within_889 = self.again & within_888;
                                                            if within_889 != 0 {
                                                                self.state.put(within_889, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                    if within_886 != 0 {
                                                        let within_891 = value_414 & within_886;
                                                        let within_892 = within_886 & !within_891;
                                                        if within_891 != 0 {
                                                            self.state.put(within_891, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_892 != 0 {
                                                            let within_893 = in_scan_11 & within_892;
                                                            let within_894 = within_892 & !within_893;
                                                            if within_893 != 0 {
                                                                let within_895 = last_scan_54 & within_893;
                                                                if within_895 != 0 {
                                                                    let within_897 = old_silent_b & within_895;
                                                                    if within_897 != 0 {
                                                                        self.state.put(within_897, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_894 != 0 {
                                                                let within_899 = marks_868 & within_894;
                                                                let within_900 = within_894 & !within_899;
                                                                if within_899 != 0 {
                                                                    let within_901 = last_scan_54 & within_899;
                                                                    if within_901 != 0 {
                                                                        self.state.put(within_901, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_900 != 0 {
                                                                    let within_903 = in_check_16 & within_900;
                                                                    if within_903 != 0 {
                                                                        let within_905 = value_144 & within_903;
                                                                        let within_906 = within_903 & !within_905;
                                                                        if within_906 != 0 {
                                                                            let within_907 = value_210 & within_906;
                                                                            let within_908 = within_906 & !within_907;
                                                                            if within_907 != 0 {
                                                                                self.state.put(within_907, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_908 != 0 {
                                                                                let within_909 = for_command_26 & within_908;
                                                                                if within_909 != 0 {
                                                                                    let within_911 = selects_77 & within_909;
                                                                                    let within_912 = within_909 & !within_911;
                                                                                    if within_912 != 0 {
                                                                                        let within_913 = rereads_81 & within_912;
                                                                                        let within_914 = within_912 & !within_913;
                                                                                        if within_914 != 0 {
                                                                                            let within_915 = value_67 & within_914;
                                                                                            if within_915 != 0 {
                                                                                                let within_917 = value_76 & within_915;
                                                                                                if within_917 != 0 {
                                                                                                    let within_919 = reprints_88 & within_917;
                                                                                                    if within_919 != 0 {
                                                                                                        self.state.put(within_919, &Planes::<8>::number(0xb1), changed);
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
                                        if within_876 != 0 {
                                            let value_921 = Planes::either(value_450, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                            self.state.put(within_876, &value_921, changed);
                                        }
                                    }
                                    if within_874 != 0 {
                                        let within_922 = verified_427 & within_874;
                                        let within_923 = within_874 & !within_922;
                                        if within_922 != 0 {
                                            let within_924 = for_recovery_25 & within_922;
                                            let within_925 = within_922 & !within_924;
                                            if within_924 != 0 {
                                                self.state.put(within_924, &Planes::<8>::number(0xff), changed);
                                            }
                                            if within_925 != 0 {
                                                let within_926 = old_bank & within_925;
                                                if within_926 != 0 {
                                                    self.state.put(within_926, &Planes::<8>::number(0xb1), changed);
                                                }
                                            }
                                        }
                                        if within_923 != 0 {
                                            let within_928 = value_426 & within_923;
                                            let within_929 = within_923 & !within_928;
                                            if within_928 != 0 {
                                                self.state.put(within_928, &Planes::<8>::number(0x9c), changed);
                                            }
                                            if within_929 != 0 {
                                                let within_930 = value_553 & within_929;
                                                let within_931 = within_929 & !within_930;
                                                if within_930 != 0 {
                                                    let within_932 = for_recovery_25 & within_930;
                                                    let within_933 = within_930 & !within_932;
                                                    if within_932 != 0 {
                                                        let within_934 = value_414 & within_932;
                                                        let within_935 = within_932 & !within_934;
                                                        if within_934 != 0 {
                                                            self.state.put(within_934, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_935 != 0 {
                                                            let within_936 = in_scan_11 & within_935;
                                                            let within_937 = within_935 & !within_936;
                                                            if within_936 != 0 {
                                                                let within_938 = last_scan_54 & within_936;
                                                                if within_938 != 0 {
                                                                    let within_940 = (old_silent_b | (at_last_word_58 & (!old_silent_b & (value_250 & (value_249 & (value_246 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_938;
                                                                    if within_940 != 0 {
                                                                        self.state.put(within_940, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_937 != 0 {
                                                                let within_942 = marks_868 & within_937;
                                                                let within_943 = within_937 & !within_942;
                                                                if within_942 != 0 {
                                                                    let within_944 = last_scan_54 & within_942;
                                                                    if within_944 != 0 {
                                                                        self.state.put(within_944, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_943 != 0 {
                                                                    let within_946 = (in_fetch_15 & (value_380 & value_867)) & within_943;
                                                                    let within_947 = within_943 & !within_946;
                                                                    if within_946 != 0 {
                                                                        self.state.put(within_946, &Planes::<8>::number(0x36), changed);
                                                                    }
                                                                    if within_947 != 0 {
                                                                        let within_948 = in_check_16 & within_947;
                                                                        if within_948 != 0 {
                                                                            let within_950 = value_144 & within_948;
                                                                            let within_951 = within_948 & !within_950;
                                                                            if within_951 != 0 {
                                                                                let within_952 = value_618 & within_951;
                                                                                if within_952 != 0 {
                                                                                    self.state.put(within_952, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_933 != 0 {
                                                        let value_954 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                        self.state.put(within_933, &value_954, changed);
                                                    }
                                                }
                                                if within_931 != 0 {
                                                    let within_955 = value_414 & within_931;
                                                    let within_956 = within_931 & !within_955;
                                                    if within_955 != 0 {
                                                        self.state.put(within_955, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_956 != 0 {
                                                        let within_957 = in_scan_11 & within_956;
                                                        let within_958 = within_956 & !within_957;
                                                        if within_957 != 0 {
                                                            let within_959 = last_scan_54 & within_957;
                                                            if within_959 != 0 {
                                                                let within_961 = (old_silent_b | (at_last_word_58 & (!old_silent_b & (value_250 & (value_249 & (value_246 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_959;
                                                                if within_961 != 0 {
                                                                    self.state.put(within_961, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_958 != 0 {
                                                            let within_963 = marks_868 & within_958;
                                                            let within_964 = within_958 & !within_963;
                                                            if within_963 != 0 {
                                                                let within_965 = last_scan_54 & within_963;
                                                                if within_965 != 0 {
                                                                    self.state.put(within_965, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_964 != 0 {
                                                                let within_967 = (in_fetch_15 & (value_380 & value_867)) & within_964;
                                                                let within_968 = within_964 & !within_967;
                                                                if within_967 != 0 {
                                                                    let subject_969 = old_job;
                                                                    let mut rest_970 = within_967;
                                                                    while rest_970 != 0 {
                                                                        let (within_971, value) = subject_969.alike(rest_970);
                                                                        rest_970 &= !within_971;
                                                                        match value {
                                                                            0x0 => {
                                                                                self.state.put(within_971, &Planes::<8>::number(0x36), changed);
                                                                            }
                                                                            0x3 => {
                                                                            }
                                                                            _ => {
                                                                                let within_972 = value_588 & within_971;
                                                                                let within_973 = within_971 & !within_972;
                                                                                if within_973 != 0 {
                                                                                    self.state.put(within_973, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                if within_968 != 0 {
                                                                    let within_974 = in_check_16 & within_968;
                                                                    if within_974 != 0 {
                                                                        let within_976 = value_144 & within_974;
                                                                        let within_977 = within_974 & !within_976;
                                                                        if within_977 != 0 {
                                                                            let within_978 = value_210 & within_977;
                                                                            let within_979 = within_977 & !within_978;
                                                                            if within_978 != 0 {
                                                                                self.state.put(within_978, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                            if within_979 != 0 {
                                                                                let within_980 = for_command_26 & within_979;
                                                                                if within_980 != 0 {
                                                                                    let within_982 = selects_77 & within_980;
                                                                                    let within_983 = within_980 & !within_982;
                                                                                    if within_983 != 0 {
                                                                                        let within_984 = rereads_81 & within_983;
                                                                                        let within_985 = within_983 & !within_984;
                                                                                        if within_985 != 0 {
                                                                                            let within_986 = value_67 & within_985;
                                                                                            if within_986 != 0 {
                                                                                                let within_988 = value_76 & within_986;
                                                                                                if within_988 != 0 {
                                                                                                    let within_990 = reprints_88 & within_988;
                                                                                                    if within_990 != 0 {
                                                                                                        self.state.put(within_990, &Planes::<8>::number(0xb1), changed);
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
                                if within_872 != 0 {
                                    self.state.put(within_872, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                            if within_870 != 0 {
                                let within_992 = value_452 & within_870;
                                let within_993 = within_870 & !within_992;
                                if within_992 != 0 {
                                    let within_994 = value_57 & within_992;
                                    let within_995 = within_992 & !within_994;
                                    if within_994 != 0 {
                                        let within_996 = verified_427 & within_994;
                                        let within_997 = within_994 & !within_996;
                                        if within_996 != 0 {
                                            let within_998 = for_recovery_25 & within_996;
                                            let within_999 = within_996 & !within_998;
                                            if within_998 != 0 {
                                                self.state.put(within_998, &Planes::<8>::number(0xff), changed);
                                            }
                                            if within_999 != 0 {
                                                let within_1000 = old_bank & within_999;
                                                if within_1000 != 0 {
                                                    self.state.put(within_1000, &Planes::<8>::number(0xb1), changed);
                                                }
                                            }
                                        }
                                        if within_997 != 0 {
                                            let within_1002 = value_426 & within_997;
                                            let within_1003 = within_997 & !within_1002;
                                            if within_1002 != 0 {
                                                self.state.put(within_1002, &Planes::<8>::number(0x9c), changed);
                                            }
                                            if within_1003 != 0 {
                                                let within_1004 = value_552 & within_1003;
                                                let within_1005 = within_1003 & !within_1004;
                                                if within_1004 != 0 {
                                                    let within_1006 = for_recovery_25 & within_1004;
                                                    let within_1007 = within_1004 & !within_1006;
                                                    if within_1007 != 0 {
                                                        let within_1008 = self.again & within_1007;
                                                        if within_1008 != 0 {
                                                            self.state.put(within_1008, &Planes::<8>::number(0xb1), changed);
                                                        }
                                                    }
                                                }
                                                if within_1005 != 0 {
                                                    let within_1010 = value_414 & within_1005;
                                                    let within_1011 = within_1005 & !within_1010;
                                                    if within_1010 != 0 {
                                                        self.state.put(within_1010, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1011 != 0 {
                                                        let within_1012 = in_scan_11 & within_1011;
                                                        let within_1013 = within_1011 & !within_1012;
                                                        if within_1012 != 0 {
                                                            let within_1014 = last_scan_54 & within_1012;
                                                            if within_1014 != 0 {
                                                                let within_1016 = old_silent_b & within_1014;
                                                                if within_1016 != 0 {
                                                                    self.state.put(within_1016, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1013 != 0 {
                                                            let within_1018 = marks_868 & within_1013;
                                                            let within_1019 = within_1013 & !within_1018;
                                                            if within_1018 != 0 {
                                                                let within_1020 = last_scan_54 & within_1018;
                                                                if within_1020 != 0 {
                                                                    self.state.put(within_1020, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1019 != 0 {
                                                                let within_1022 = in_check_16 & within_1019;
                                                                if within_1022 != 0 {
                                                                    let within_1024 = value_144 & within_1022;
                                                                    let within_1025 = within_1022 & !within_1024;
                                                                    if within_1025 != 0 {
                                                                        let within_1026 = value_210 & within_1025;
                                                                        let within_1027 = within_1025 & !within_1026;
                                                                        if within_1026 != 0 {
                                                                            self.state.put(within_1026, &Planes::<8>::number(0xb1), changed);
                                                                        }
                                                                        if within_1027 != 0 {
                                                                            let within_1028 = for_command_26 & within_1027;
                                                                            if within_1028 != 0 {
                                                                                let within_1030 = selects_77 & within_1028;
                                                                                let within_1031 = within_1028 & !within_1030;
                                                                                if within_1031 != 0 {
                                                                                    let within_1032 = rereads_81 & within_1031;
                                                                                    let within_1033 = within_1031 & !within_1032;
                                                                                    if within_1033 != 0 {
                                                                                        let within_1034 = value_67 & within_1033;
                                                                                        if within_1034 != 0 {
                                                                                            let within_1036 = value_76 & within_1034;
                                                                                            if within_1036 != 0 {
                                                                                                let within_1038 = reprints_88 & within_1036;
                                                                                                if within_1038 != 0 {
                                                                                                    self.state.put(within_1038, &Planes::<8>::number(0xb1), changed);
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
                                    if within_995 != 0 {
                                        let value_1040 = Planes::either(value_450, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                        self.state.put(within_995, &value_1040, changed);
                                    }
                                }
                                if within_993 != 0 {
                                    let within_1041 = verified_427 & within_993;
                                    let within_1042 = within_993 & !within_1041;
                                    if within_1041 != 0 {
                                        let within_1043 = for_recovery_25 & within_1041;
                                        let within_1044 = within_1041 & !within_1043;
                                        if within_1043 != 0 {
                                            self.state.put(within_1043, &Planes::<8>::number(0xff), changed);
                                        }
                                        if within_1044 != 0 {
                                            let within_1045 = old_bank & within_1044;
                                            if within_1045 != 0 {
                                                self.state.put(within_1045, &Planes::<8>::number(0xb1), changed);
                                            }
                                        }
                                    }
                                    if within_1042 != 0 {
                                        let within_1047 = value_426 & within_1042;
                                        let within_1048 = within_1042 & !within_1047;
                                        if within_1047 != 0 {
                                            self.state.put(within_1047, &Planes::<8>::number(0x9c), changed);
                                        }
                                        if within_1048 != 0 {
                                            let within_1049 = value_553 & within_1048;
                                            let within_1050 = within_1048 & !within_1049;
                                            if within_1049 != 0 {
                                                let within_1051 = for_recovery_25 & within_1049;
                                                let within_1052 = within_1049 & !within_1051;
                                                if within_1051 != 0 {
                                                    let within_1053 = value_414 & within_1051;
                                                    let within_1054 = within_1051 & !within_1053;
                                                    if within_1053 != 0 {
                                                        self.state.put(within_1053, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1054 != 0 {
                                                        let within_1055 = in_scan_11 & within_1054;
                                                        let within_1056 = within_1054 & !within_1055;
                                                        if within_1055 != 0 {
                                                            let within_1057 = last_scan_54 & within_1055;
                                                            if within_1057 != 0 {
                                                                let within_1059 = (old_silent_b | (at_last_word_58 & (!old_silent_b & (value_250 & (value_249 & (value_246 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1057;
                                                                if within_1059 != 0 {
                                                                    self.state.put(within_1059, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1056 != 0 {
                                                            let within_1061 = marks_868 & within_1056;
                                                            let within_1062 = within_1056 & !within_1061;
                                                            if within_1061 != 0 {
                                                                let within_1063 = last_scan_54 & within_1061;
                                                                if within_1063 != 0 {
                                                                    self.state.put(within_1063, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1062 != 0 {
                                                                let within_1065 = (in_fetch_15 & (value_380 & value_867)) & within_1062;
                                                                let within_1066 = within_1062 & !within_1065;
                                                                if within_1065 != 0 {
                                                                    self.state.put(within_1065, &Planes::<8>::number(0x36), changed);
                                                                }
                                                                if within_1066 != 0 {
                                                                    let within_1067 = in_check_16 & within_1066;
                                                                    if within_1067 != 0 {
                                                                        let within_1069 = value_144 & within_1067;
                                                                        let within_1070 = within_1067 & !within_1069;
                                                                        if within_1070 != 0 {
                                                                            let within_1071 = value_618 & within_1070;
                                                                            if within_1071 != 0 {
                                                                                self.state.put(within_1071, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_1052 != 0 {
                                                    let value_1073 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                    self.state.put(within_1052, &value_1073, changed);
                                                }
                                            }
                                            if within_1050 != 0 {
                                                let within_1074 = value_414 & within_1050;
                                                let within_1075 = within_1050 & !within_1074;
                                                if within_1074 != 0 {
                                                    self.state.put(within_1074, &Planes::<8>::number(0x78), changed);
                                                }
                                                if within_1075 != 0 {
                                                    let within_1076 = in_scan_11 & within_1075;
                                                    let within_1077 = within_1075 & !within_1076;
                                                    if within_1076 != 0 {
                                                        let within_1078 = last_scan_54 & within_1076;
                                                        if within_1078 != 0 {
                                                            let within_1080 = (old_silent_b | (at_last_word_58 & (!old_silent_b & (value_250 & (value_249 & (value_246 & (!pins.b_busy_i & !pins.b_error_i))))))) & within_1078;
                                                            if within_1080 != 0 {
                                                                self.state.put(within_1080, &Planes::<8>::number(0x55), changed);
                                                            }
                                                        }
                                                    }
                                                    if within_1077 != 0 {
                                                        let within_1082 = marks_868 & within_1077;
                                                        let within_1083 = within_1077 & !within_1082;
                                                        if within_1082 != 0 {
                                                            let within_1084 = last_scan_54 & within_1082;
                                                            if within_1084 != 0 {
                                                                self.state.put(within_1084, &Planes::<8>::number(0xe4), changed);
                                                            }
                                                        }
                                                        if within_1083 != 0 {
                                                            let within_1086 = (in_fetch_15 & (value_380 & value_867)) & within_1083;
                                                            let within_1087 = within_1083 & !within_1086;
                                                            if within_1086 != 0 {
                                                                let subject_1088 = old_job;
                                                                let mut rest_1089 = within_1086;
                                                                while rest_1089 != 0 {
                                                                    let (within_1090, value) = subject_1088.alike(rest_1089);
                                                                    rest_1089 &= !within_1090;
                                                                    match value {
                                                                        0x0 => {
                                                                            self.state.put(within_1090, &Planes::<8>::number(0x36), changed);
                                                                        }
                                                                        0x3 => {
                                                                        }
                                                                        _ => {
                                                                            let within_1091 = value_588 & within_1090;
                                                                            let within_1092 = within_1090 & !within_1091;
                                                                            if within_1092 != 0 {
                                                                                self.state.put(within_1092, &Planes::<8>::number(0xb1), changed);
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            if within_1087 != 0 {
                                                                let within_1093 = in_check_16 & within_1087;
                                                                if within_1093 != 0 {
                                                                    let within_1095 = value_144 & within_1093;
                                                                    let within_1096 = within_1093 & !within_1095;
                                                                    if within_1096 != 0 {
                                                                        let within_1097 = value_210 & within_1096;
                                                                        let within_1098 = within_1096 & !within_1097;
                                                                        if within_1097 != 0 {
                                                                            self.state.put(within_1097, &Planes::<8>::number(0xb1), changed);
                                                                        }
                                                                        if within_1098 != 0 {
                                                                            let within_1099 = for_command_26 & within_1098;
                                                                            if within_1099 != 0 {
                                                                                let within_1101 = selects_77 & within_1099;
                                                                                let within_1102 = within_1099 & !within_1101;
                                                                                if within_1102 != 0 {
                                                                                    let within_1103 = rereads_81 & within_1102;
                                                                                    let within_1104 = within_1102 & !within_1103;
                                                                                    if within_1104 != 0 {
                                                                                        let within_1105 = value_67 & within_1104;
                                                                                        if within_1105 != 0 {
                                                                                            let within_1107 = value_76 & within_1105;
                                                                                            if within_1107 != 0 {
                                                                                                let within_1109 = reprints_88 & within_1107;
                                                                                                if within_1109 != 0 {
                                                                                                    self.state.put(within_1109, &Planes::<8>::number(0xb1), changed);
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
                let within_1111 = value_450 & within_855;
                let within_1112 = within_855 & !within_1111;
                if within_1111 != 0 {
                    let value_1113 = Planes::either(value_451, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                    self.leg.put(within_1111, &value_1113, changed);
                }
                if within_1112 != 0 {
                    let within_1114 = at_marker_23 & within_1112;
                    if within_1114 != 0 {
                        let within_1116 = failed_243 & within_1114;
                        if within_1116 != 0 {
                            let within_1118 = done_245 & within_1116;
                            if within_1118 != 0 {
                                let within_1120 = value_246 & within_1118;
                                if within_1120 != 0 {
                                    let within_1122 = value_249 & within_1120;
                                    if within_1122 != 0 {
                                        let within_1124 = value_241 & within_1122;
                                        let within_1125 = within_1122 & !within_1124;
                                        if within_1125 != 0 {
                                            let mut value_1126: Planes<2> = Planes::<2>::number(0x0);
                                            let subject_1127 = self.leg;
                                            let mut rest_1128 = within_1125;
                                            while rest_1128 != 0 {
                                                let (within_1129, value) = subject_1127.alike(rest_1128);
                                                rest_1128 &= !within_1129;
                                                value_1126.take(within_1129, &match value {
                                                    0x0 => {
                                                        let value_1130 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                                        value_1130
                                                    }
                                                    0x1 => Planes::<2>::number(0x2),
                                                    _ => Planes::<2>::number(0x0),
                                                });
                                            }
                                            self.leg.put(within_1125, &value_1126, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_1131 = value_280 & within_841;
            let within_1132 = within_841 & !within_1131;
            if within_1131 != 0 {
                self.target.put(within_1131, &value_284, changed);
            }
            if within_1132 != 0 {
                let within_1133 = value_396 & within_1132;
                if within_1133 != 0 {
                    let within_1135 = value_382 & within_1133;
                    let within_1136 = within_1133 & !within_1135;
                    if within_1135 != 0 {
                        let subject_1137 = old_job;
                        let mut rest_1138 = within_1135;
                        while rest_1138 != 0 {
                            let (within_1139, value) = subject_1137.alike(rest_1138);
                            rest_1138 &= !within_1139;
                            match value {
                                0x0 => {
                                    self.target.put(within_1139, &old_selected_set, changed);
                                }
                                0x3 => {
                                }
                                _ => {
                                    self.target.put(within_1139, &old_selected_set, changed);
                                }
                            }
                        }
                    }
                    if within_1136 != 0 {
                        let value_1140 = choose(in_idle_8, within_1136, || {
                            let value_1141 = choose(old_lock_pending, within_1136, || {
                                old_selected_set
                            }, || {
                                let value_1142 = choose(value_266, within_1136, || {
                                    old_selected_set
                                }, || {
                                    let value_1143 = Planes::either(self.printed_pending, &self.permit_set, &old_selected_set);
                                    value_1143
                                });
                                value_1142
                            });
                            value_1141
                        }, || {
                            old_selected_set
                        });
                        self.target.put(within_1136, &value_1140, changed);
                    }
                }
            }
            let within_1144 = value_423 & within_841;
            let within_1145 = within_841 & !within_1144;
            if within_1144 != 0 {
                self.scan.put(within_1144, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            if within_1145 != 0 {
                let within_1146 = (in_markers_10 & (scan_silent_213 | value_253)) & within_1145;
                let within_1147 = within_1145 & !within_1146;
                if within_1146 != 0 {
                    self.scan.put(within_1146, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                if within_1147 != 0 {
                    let within_1148 = in_fetch_15 & within_1147;
                    if within_1148 != 0 {
                        let within_1150 = at_last_word_58 & within_1148;
                        if within_1150 != 0 {
                            let within_1152 = value_246 & within_1150;
                            if within_1152 != 0 {
                                let within_1154 = value_249 & within_1152;
                                if within_1154 != 0 {
                                    let within_1156 = value_250 & within_1154;
                                    if within_1156 != 0 {
                                        let within_1158 = loaded_378 & within_1156;
                                        if within_1158 != 0 {
                                            let within_1160 = failed_586 & within_1158;
                                            if within_1160 != 0 {
                                                let within_1162 = failed_587 & within_1160;
                                                let within_1163 = within_1160 & !within_1162;
                                                if within_1163 != 0 {
                                                    let within_1164 = for_recovery_25 & within_1163;
                                                    if within_1164 != 0 {
                                                        self.scan.put(within_1164, &Planes::<2>::number(0x0), changed);
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
            let within_1166 = verified_427 & within_841;
            let within_1167 = within_841 & !within_1166;
            if within_1166 != 0 {
                let within_1168 = for_recovery_25 & within_1166;
                let within_1169 = within_1166 & !within_1168;
                if within_1169 != 0 {
                    let within_1170 = old_bank & within_1169;
                    let within_1171 = within_1169 & !within_1170;
                    if within_1171 != 0 {
                        self.job.put(within_1171, &Planes::<3>::number(0x2), changed);
                    }
                }
            }
            if within_1167 != 0 {
                let within_1172 = in_idle_8 & within_1167;
                if within_1172 != 0 {
                    let within_1174 = old_lock_pending & within_1172;
                    let within_1175 = within_1172 & !within_1174;
                    if within_1174 != 0 {
                        self.job.put(within_1174, &Planes::<3>::number(0x4), changed);
                    }
                    if within_1175 != 0 {
                        let within_1176 = value_266 & within_1175;
                        let within_1177 = within_1175 & !within_1176;
                        if within_1177 != 0 {
                            let within_1178 = self.printed_pending & within_1177;
                            let within_1179 = within_1177 & !within_1178;
                            if within_1178 != 0 {
                                self.job.put(within_1178, &Planes::<3>::number(0x3), changed);
                            }
                            if within_1179 != 0 {
                                let within_1180 = value_268 & within_1179;
                                let within_1181 = within_1179 & !within_1180;
                                if within_1180 != 0 {
                                    self.job.put(within_1180, &Planes::<3>::number(0x5), changed);
                                }
                                if within_1181 != 0 {
                                    let within_1182 = self.busy & within_1181;
                                    if within_1182 != 0 {
                                        let within_1184 = value_95 & within_1182;
                                        let within_1185 = within_1182 & !within_1184;
                                        if within_1185 != 0 {
                                            self.job.put(within_1185, &Planes::<3>::number(0x1), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1186 = value_436 & within;
        let within_1187 = within & !within_1186;
        if within_1186 != 0 {
            let within_1188 = value_48 & within_1186;
            let within_1189 = within_1186 & !within_1188;
            if within_1188 != 0 {
                let within_1190 = holds_9_36 & within_1188;
                let within_1191 = within_1188 & !within_1190;
                if within_1190 != 0 {
                    let within_1192 = in_validate_21 & within_1190;
                    if within_1192 != 0 {
                        let within_1194 = value_246 & within_1192;
                        if within_1194 != 0 {
                            let within_1196 = value_249 & within_1194;
                            if within_1196 != 0 {
                                let within_1198 = value_250 & within_1196;
                                if within_1198 != 0 {
                                    let within_1200 = got_asked_259 & within_1198;
                                    if within_1200 != 0 {
                                        let within_1202 = value_265 & within_1200;
                                        if within_1202 != 0 {
                                            let within_1204 = value_430 & within_1202;
                                            if within_1204 != 0 {
                                                let within_1206 = failed_586 & within_1204;
                                                if within_1206 != 0 {
                                                    let within_1208 = !failed_587 & within_1206;
                                                    if within_1208 != 0 {
                                                        let within_1210 = (leg_writes_29 | leg_programs_30) & within_1208;
                                                        let within_1211 = within_1208 & !within_1210;
                                                        if within_1211 != 0 {
                                                            let within_1212 = for_command_26 & within_1211;
                                                            if within_1212 != 0 {
                                                                let within_1214 = asked_lock_65 & within_1212;
                                                                let within_1215 = within_1212 & !within_1214;
                                                                if within_1215 != 0 {
                                                                    let within_1216 = !old_command.is_number(0x6) & within_1215;
                                                                    if within_1216 != 0 {
                                                                        let within_1218 = old_command.is_number(0x7) & within_1216;
                                                                        let within_1219 = within_1216 & !within_1218;
                                                                        if within_1219 != 0 {
                                                                            self.issued.put(within_1219, &selected_bit_40.xor(&selected_bit_40.or(&wide_bits_42)).part::<4>(0), changed);
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
                if within_1191 != 0 {
                    self.issued.put(within_1191, &target_bit_39.or(&wide_bits_42).part::<4>(0), changed);
                }
            }
            if within_1189 != 0 {
                let value_1220 = choose(value_553, within_1189, || {
                    let value_1221 = for_recovery_25 & old_lock_pending | !for_recovery_25 & (old_lock_pending & !self.again);
                    value_1221
                }, || {
                    old_lock_pending
                });
                let within_1222 = in_validate_21 & within_1189;
                if within_1222 != 0 {
                    let within_1224 = value_246 & within_1222;
                    if within_1224 != 0 {
                        let within_1226 = value_249 & within_1224;
                        if within_1226 != 0 {
                            let within_1228 = value_250 & within_1226;
                            if within_1228 != 0 {
                                let within_1230 = got_asked_259 & within_1228;
                                if within_1230 != 0 {
                                    let within_1232 = value_265 & within_1230;
                                    if within_1232 != 0 {
                                        let within_1234 = value_430 & within_1232;
                                        if within_1234 != 0 {
                                            let within_1236 = failed_586 & within_1234;
                                            if within_1236 != 0 {
                                                let within_1238 = !failed_587 & within_1236;
                                                if within_1238 != 0 {
                                                    let within_1240 = (leg_writes_29 | leg_programs_30) & within_1238;
                                                    let within_1241 = within_1238 & !within_1240;
                                                    if within_1241 != 0 {
                                                        let within_1242 = for_command_26 & within_1241;
                                                        if within_1242 != 0 {
                                                            let within_1244 = asked_lock_65 & within_1242;
                                                            let within_1245 = within_1242 & !within_1244;
                                                            if within_1245 != 0 {
                                                                let within_1246 = !old_command.is_number(0x6) & within_1245;
                                                                if within_1246 != 0 {
                                                                    let within_1248 = old_command.is_number(0x7) & within_1246;
                                                                    let within_1249 = within_1246 & !within_1248;
                                                                    if within_1249 != 0 {
                                                                        self.issued.put(within_1249, &selected_bit_40.xor(&selected_bit_40.or(&wide_bits_42)).part::<4>(0), changed);
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
                let within_1250 = value_34 & within_1189;
                let within_1251 = within_1189 & !within_1250;
                if within_1251 != 0 {
                    self.lock_reason.put(within_1251, &old_record_flags.part::<8>(16), changed);
                }
                put_bit(within_1189, (self.device_locked | set_locked_35), &mut self.device_locked, changed);
                put_bit(within_1189, (value_34 & (value_1220 & !value_433)), &mut self.lock_pending, changed);
            }
        }
        if within_1187 != 0 {
            let within_1252 = value_433 & within_1187;
            let within_1253 = within_1187 & !within_1252;
            if within_1252 != 0 {
                let within_1254 = for_command_26 & within_1252;
                if within_1254 != 0 {
                    let within_1256 = asked_lock_65 & within_1254;
                    let within_1257 = within_1254 & !within_1256;
                    if within_1257 != 0 {
                        let within_1258 = !old_command.is_number(0x6) & within_1257;
                        if within_1258 != 0 {
                            let within_1260 = old_command.is_number(0x7) & within_1258;
                            let within_1261 = within_1258 & !within_1260;
                            if within_1261 != 0 {
                                self.issued.put(within_1261, &selected_bit_40.xor(&selected_bit_40.or(&wide_bits_42)).part::<4>(0), changed);
                            }
                        }
                    }
                }
                put_bit(within_1252, (old_lock_pending & value_48), &mut self.lock_pending, changed);
            }
            if within_1253 != 0 {
                let within_1262 = value_553 & within_1253;
                if within_1262 != 0 {
                    let within_1264 = for_recovery_25 & within_1262;
                    let within_1265 = within_1262 & !within_1264;
                    if within_1265 != 0 {
                        let within_1266 = self.again & within_1265;
                        if within_1266 != 0 {
                            put_bit(within_1266, (old_lock_pending & value_48), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1268 = value_255 & within;
        let within_1269 = within & !within_1268;
        if within_1268 != 0 {
            let value_1270 = choose(in_prune_22, within_1268, || {
                !self.slot
            }, || {
                let value_1271 = value_220 & scan_slot_52 | !value_220 & self.slot;
                value_1271
            });
            let value_1272 = choose(value_1270, within_1268, || {
                let value_1273 = Planes::either((in_body_19 | (in_verify_20 | (in_fetch_15 | (in_scan_11 | in_compare_13)))), &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1273.or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40))
            }, || {
                let value_1274 = Planes::either((in_body_19 | (in_verify_20 | (in_fetch_15 | (in_scan_11 | in_compare_13)))), &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                value_1274.or(&old_target.extended::<10>().up_by(7))
            });
            let within_1275 = value_229 & within_1268;
            if within_1275 != 0 {
                self.data.put(within_1275, &value_231, changed);
            }
            self.handshake.put(within_1268, &Planes::<2>::number(0x1), changed);
            self.address.put(within_1268, &value_1272, changed);
        }
        if within_1269 != 0 {
            let within_1277 = value_228 & within_1269;
            if within_1277 != 0 {
                let within_1279 = (value_251 | value_252) & within_1277;
                let within_1280 = within_1277 & !within_1279;
                if within_1279 != 0 {
                    self.handshake.put(within_1279, &Planes::<2>::number(0x0), changed);
                }
                if within_1280 != 0 {
                    let subject_1281 = self.handshake;
                    let mut rest_1282 = within_1280;
                    while rest_1282 != 0 {
                        let (within_1283, value) = subject_1281.alike(rest_1282);
                        rest_1282 &= !within_1283;
                        match value {
                            0x0 => {
                            }
                            0x1 => {
                                self.handshake.put(within_1283, &Planes::<2>::number(0x2), changed);
                            }
                            0x2 => {
                                self.handshake.put(within_1283, &Planes::<2>::number(0x3), changed);
                            }
                            _ => {
                            }
                        }
                    }
                }
            }
        }
        let within_1284 = value_449 & within;
        let within_1285 = within & !within_1284;
        if within_1284 != 0 {
            let value_1286 = value_437 & copy_bank_438 | !value_437 & (verified_427 & (renew_bank_6 & value_265));
            let value_1287 = choose(value_437, within_1284, || {
                renew_slot_447
            }, || {
                let value_1288 = choose(verified_427, within_1284, || {
                    let value_1289 = choose(for_recovery_25, within_1284, || {
                        (in_apply_17 & (target_bit_39.and(&wide_slots_a_46).is_number(0x0) & at_last_word_58))
                    }, || {
                        let value_1290 = old_bank & (in_apply_17 & (target_bit_39.and(&wide_slots_a_46).is_number(0x0) & at_last_word_58)) | !old_bank & target_bit_39.and(&wide_slots_b_47).is_number(0x0);
                        value_1290
                    });
                    value_1289
                }, || {
                    (in_apply_17 & (target_bit_39.and(&wide_slots_a_46).is_number(0x0) & at_last_word_58))
                });
                value_1288
            });
            let within_1291 = value_551 & within_1284;
            let within_1292 = within_1284 & !within_1291;
            if within_1291 != 0 {
                self.index.put(within_1291, &Planes::<5>::number(0x0), changed);
            }
            if within_1292 != 0 {
                let within_1293 = value_401 & within_1292;
                let within_1294 = within_1292 & !within_1293;
                if within_1293 != 0 {
                    self.index.put(within_1293, &Planes::<5>::number(0x0), changed);
                }
                if within_1294 != 0 {
                    let within_1295 = value_396 & within_1294;
                    let within_1296 = within_1294 & !within_1295;
                    if within_1295 != 0 {
                        self.index.put(within_1295, &Planes::<5>::number(0x0), changed);
                    }
                    if within_1296 != 0 {
                        let within_1297 = value_452 & within_1296;
                        let within_1298 = within_1296 & !within_1297;
                        if within_1297 != 0 {
                            let value_1299 = Planes::either(value_57, &value_145, &Planes::<5>::number(0x0));
                            self.index.put(within_1297, &value_1299, changed);
                        }
                        if within_1298 != 0 {
                            let within_1300 = value_426 & within_1298;
                            let within_1301 = within_1298 & !within_1300;
                            if within_1300 != 0 {
                                self.index.put(within_1300, &Planes::<5>::number(0x0), changed);
                            }
                            if within_1301 != 0 {
                                let within_1302 = value_423 & within_1301;
                                let within_1303 = within_1301 & !within_1302;
                                if within_1302 != 0 {
                                    self.index.put(within_1302, &Planes::<5>::number(0x0), changed);
                                }
                                if within_1303 != 0 {
                                    let within_1304 = in_compare_13 & within_1303;
                                    let within_1305 = within_1303 & !within_1304;
                                    if within_1304 != 0 {
                                        let within_1306 = value_215 & within_1304;
                                        if within_1306 != 0 {
                                            let within_1308 = scan_compares_217 & within_1306;
                                            if within_1308 != 0 {
                                                let within_1310 = value_246 & within_1308;
                                                if within_1310 != 0 {
                                                    let within_1312 = value_249 & within_1310;
                                                    if within_1312 != 0 {
                                                        let within_1314 = value_250 & within_1312;
                                                        if within_1314 != 0 {
                                                            let within_1316 = failed_580 & within_1314;
                                                            if within_1316 != 0 {
                                                                let within_1318 = failed_581 & within_1316;
                                                                let within_1319 = within_1316 & !within_1318;
                                                                if within_1319 != 0 {
                                                                    let within_1320 = value_57 & within_1319;
                                                                    if within_1320 != 0 {
                                                                        self.index.put(within_1320, &value_145, changed);
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    if within_1305 != 0 {
                                        let value_1322 = choose(in_choose_12, within_1305, || {
                                            let value_1323 = value_219 & scan_bank_51 | !value_219 & old_bank;
                                            let value_1324 = value_1323 & pins.b_busy_i | !value_1323 & pins.a_busy_i;
                                            let failed_1325 = value_1323 & pins.b_error_i | !value_1323 & pins.a_error_i;
                                            (value_413 | (in_load_14 & (fetches_374 & ((at_marker_23 | (in_body_19 | (value_226 | (value_219 & asks_222)))) & (value_250 & (value_249 & (value_246 & (!value_1324 & !failed_1325))))))))
                                        }, || {
                                            let value_1326 = value_219 & scan_bank_51 | !value_219 & old_bank;
                                            let value_1327 = value_1326 & pins.b_busy_i | !value_1326 & pins.a_busy_i;
                                            let failed_1328 = value_1326 & pins.b_error_i | !value_1326 & pins.a_error_i;
                                            (in_load_14 & (fetches_374 & ((at_marker_23 | (in_body_19 | (value_226 | (value_219 & asks_222)))) & (value_250 & (value_249 & (value_246 & (!value_1327 & !failed_1328)))))))
                                        });
                                        let within_1329 = value_1322 & within_1305;
                                        let within_1330 = within_1305 & !within_1329;
                                        if within_1329 != 0 {
                                            self.index.put(within_1329, &Planes::<5>::number(0x0), changed);
                                        }
                                        if within_1330 != 0 {
                                            let within_1331 = in_scan_11 & within_1330;
                                            let within_1332 = within_1330 & !within_1331;
                                            if within_1331 != 0 {
                                                let within_1333 = value_57 & within_1331;
                                                if within_1333 != 0 {
                                                    let within_1335 = asks_221 & within_1333;
                                                    if within_1335 != 0 {
                                                        let within_1337 = value_246 & within_1335;
                                                        if within_1337 != 0 {
                                                            let within_1339 = value_249 & within_1337;
                                                            if within_1339 != 0 {
                                                                let within_1341 = value_250 & within_1339;
                                                                if within_1341 != 0 {
                                                                    let within_1343 = failed_580 & within_1341;
                                                                    if within_1343 != 0 {
                                                                        let within_1345 = failed_581 & within_1343;
                                                                        let within_1346 = within_1343 & !within_1345;
                                                                        if within_1346 != 0 {
                                                                            self.index.put(within_1346, &value_145, changed);
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1332 != 0 {
                                                let value_1347 = in_markers_10 & scan_bank_51 | !in_markers_10 & old_bank;
                                                let value_1348 = value_1347 & pins.b_busy_i | !value_1347 & pins.a_busy_i;
                                                let failed_1349 = value_1347 & pins.b_error_i | !value_1347 & pins.a_error_i;
                                                let value_1350 = ((at_marker_23 | (in_body_19 | (value_226 | (in_markers_10 & asks_589)))) & (value_250 & (value_249 & (value_246 & (!value_1348 & !failed_1349)))));
                                                let within_1351 = (in_markers_10 & (scan_silent_213 | value_1350)) & within_1332;
                                                let within_1352 = within_1332 & !within_1351;
                                                if within_1351 != 0 {
                                                    let within_1353 = last_scan_54 & within_1351;
                                                    if within_1353 != 0 {
                                                        self.index.put(within_1353, &Planes::<5>::number(0x0), changed);
                                                    }
                                                }
                                                if within_1352 != 0 {
                                                    let within_1355 = (in_fetch_15 & (value_380 & value_1350)) & within_1352;
                                                    let within_1356 = within_1352 & !within_1355;
                                                    if within_1355 != 0 {
                                                        let within_1357 = for_recovery_25 & within_1355;
                                                        if within_1357 != 0 {
                                                            self.index.put(within_1357, &Planes::<5>::number(0x0), changed);
                                                        }
                                                    }
                                                    if within_1356 != 0 {
                                                        let subject_1359 = old_state;
                                                        let mut rest_1360 = within_1356;
                                                        while rest_1360 != 0 {
                                                            let (within_1361, value) = subject_1359.alike(rest_1360);
                                                            rest_1360 &= !within_1361;
                                                            match value {
                                                                0x78 => {
                                                                    let within_1362 = value_246 & within_1361;
                                                                    if within_1362 != 0 {
                                                                        let within_1364 = value_249 & within_1362;
                                                                        if within_1364 != 0 {
                                                                            let within_1366 = value_250 & within_1364;
                                                                            if within_1366 != 0 {
                                                                                let within_1368 = failed_586 & within_1366;
                                                                                if within_1368 != 0 {
                                                                                    let within_1370 = failed_587 & within_1368;
                                                                                    let within_1371 = within_1368 & !within_1370;
                                                                                    if within_1371 != 0 {
                                                                                        let within_1372 = value_57 & within_1371;
                                                                                        if within_1372 != 0 {
                                                                                            self.index.put(within_1372, &value_145, changed);
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                0xaa => {
                                                                    let within_1374 = value_57 & within_1361;
                                                                    if within_1374 != 0 {
                                                                        self.index.put(within_1374, &value_145, changed);
                                                                    }
                                                                }
                                                                0xc9 => {
                                                                    let within_1376 = value_144 & within_1361;
                                                                    if within_1376 != 0 {
                                                                        self.index.put(within_1376, &value_145, changed);
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
            put_bit(within_1284, value_1286, &mut self.bank, changed);
            put_bit(within_1284, value_1287, &mut self.slot, changed);
        }
        if within_1285 != 0 {
            let within_1378 = value_280 & within_1285;
            let within_1379 = within_1285 & !within_1378;
            if within_1378 != 0 {
                let from_b_1380 = (old_failed_a & value_5);
                let value_1381 = Planes::either(from_b_1380, &value_507.and(&Planes::<8>::number(0x1).up(&value_284)), &value_492.and(&Planes::<8>::number(0x1).up(&value_284)));
                put_bit(within_1378, from_b_1380, &mut self.bank, changed);
                put_bit(within_1378, !value_1381.is_number(0x0), &mut self.slot, changed);
            }
            if within_1379 != 0 {
                let within_1382 = value_553 & within_1379;
                let within_1383 = within_1379 & !within_1382;
                if within_1382 != 0 {
                    let within_1384 = for_recovery_25 & within_1382;
                    let within_1385 = within_1382 & !within_1384;
                    if within_1384 != 0 {
                        let within_1386 = in_choose_12 & within_1384;
                        if within_1386 != 0 {
                            let within_1388 = old_found & within_1386;
                            if within_1388 != 0 {
                                let within_1390 = value_412 & within_1388;
                                if within_1390 != 0 {
                                    put_bit(within_1390, best_bank_55, &mut self.bank, changed);
                                    put_bit(within_1390, best_slot_56, &mut self.slot, changed);
                                }
                            }
                        }
                    }
                    if within_1385 != 0 {
                        let within_1392 = self.again & within_1385;
                        let within_1393 = within_1385 & !within_1392;
                        if within_1392 != 0 {
                            let within_1394 = in_choose_12 & within_1392;
                            if within_1394 != 0 {
                                let within_1396 = old_found & within_1394;
                                if within_1396 != 0 {
                                    let within_1398 = value_412 & within_1396;
                                    if within_1398 != 0 {
                                        put_bit(within_1398, best_bank_55, &mut self.bank, changed);
                                        put_bit(within_1398, best_slot_56, &mut self.slot, changed);
                                    }
                                }
                            }
                        }
                        if within_1393 != 0 {
                            let value_1400 = old_bank & !target_bit_39.and(&wide_slots_a_46).is_number(0x0) | !old_bank & !target_bit_39.and(&wide_slots_b_47).is_number(0x0);
                            put_bit(within_1393, renew_bank_6, &mut self.bank, changed);
                            put_bit(within_1393, value_1400, &mut self.slot, changed);
                        }
                    }
                }
                if within_1383 != 0 {
                    let within_1401 = in_choose_12 & within_1383;
                    if within_1401 != 0 {
                        let within_1403 = old_found & within_1401;
                        if within_1403 != 0 {
                            let within_1405 = value_412 & within_1403;
                            if within_1405 != 0 {
                                put_bit(within_1405, best_bank_55, &mut self.bank, changed);
                                put_bit(within_1405, best_slot_56, &mut self.slot, changed);
                            }
                        }
                    }
                }
            }
            let within_1407 = value_401 & within_1285;
            let within_1408 = within_1285 & !within_1407;
            if within_1407 != 0 {
                self.index.put(within_1407, &Planes::<5>::number(0x0), changed);
            }
            if within_1408 != 0 {
                let within_1409 = value_396 & within_1408;
                let within_1410 = within_1408 & !within_1409;
                if within_1409 != 0 {
                    self.index.put(within_1409, &Planes::<5>::number(0x0), changed);
                }
                if within_1410 != 0 {
                    let within_1411 = value_452 & within_1410;
                    let within_1412 = within_1410 & !within_1411;
                    if within_1411 != 0 {
                        let value_1413 = Planes::either(value_57, &value_145, &Planes::<5>::number(0x0));
                        self.index.put(within_1411, &value_1413, changed);
                    }
                    if within_1412 != 0 {
                        let within_1414 = value_426 & within_1412;
                        let within_1415 = within_1412 & !within_1414;
                        if within_1414 != 0 {
                            self.index.put(within_1414, &Planes::<5>::number(0x0), changed);
                        }
                        if within_1415 != 0 {
                            let within_1416 = value_423 & within_1415;
                            let within_1417 = within_1415 & !within_1416;
                            if within_1416 != 0 {
                                self.index.put(within_1416, &Planes::<5>::number(0x0), changed);
                            }
                            if within_1417 != 0 {
                                let within_1418 = in_compare_13 & within_1417;
                                let within_1419 = within_1417 & !within_1418;
                                if within_1418 != 0 {
                                    let within_1420 = value_215 & within_1418;
                                    if within_1420 != 0 {
                                        let within_1422 = scan_compares_217 & within_1420;
                                        if within_1422 != 0 {
                                            let within_1424 = value_246 & within_1422;
                                            if within_1424 != 0 {
                                                let within_1426 = value_249 & within_1424;
                                                if within_1426 != 0 {
                                                    let within_1428 = value_250 & within_1426;
                                                    if within_1428 != 0 {
                                                        let within_1430 = failed_580 & within_1428;
                                                        if within_1430 != 0 {
                                                            let within_1432 = failed_581 & within_1430;
                                                            let within_1433 = within_1430 & !within_1432;
                                                            if within_1433 != 0 {
                                                                let within_1434 = value_57 & within_1433;
                                                                if within_1434 != 0 {
                                                                    self.index.put(within_1434, &value_145, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                if within_1419 != 0 {
                                    let value_1436 = choose(in_choose_12, within_1419, || {
                                        let value_1437 = value_219 & scan_bank_51 | !value_219 & old_bank;
                                        let value_1438 = value_1437 & pins.b_busy_i | !value_1437 & pins.a_busy_i;
                                        let failed_1439 = value_1437 & pins.b_error_i | !value_1437 & pins.a_error_i;
                                        (value_413 | (in_load_14 & (fetches_374 & ((at_marker_23 | (in_body_19 | (value_226 | (value_219 & asks_222)))) & (value_250 & (value_249 & (value_246 & (!value_1438 & !failed_1439))))))))
                                    }, || {
                                        let value_1440 = value_219 & scan_bank_51 | !value_219 & old_bank;
                                        let value_1441 = value_1440 & pins.b_busy_i | !value_1440 & pins.a_busy_i;
                                        let failed_1442 = value_1440 & pins.b_error_i | !value_1440 & pins.a_error_i;
                                        (in_load_14 & (fetches_374 & ((at_marker_23 | (in_body_19 | (value_226 | (value_219 & asks_222)))) & (value_250 & (value_249 & (value_246 & (!value_1441 & !failed_1442)))))))
                                    });
                                    let within_1443 = value_1436 & within_1419;
                                    let within_1444 = within_1419 & !within_1443;
                                    if within_1443 != 0 {
                                        self.index.put(within_1443, &Planes::<5>::number(0x0), changed);
                                    }
                                    if within_1444 != 0 {
                                        let within_1445 = in_scan_11 & within_1444;
                                        let within_1446 = within_1444 & !within_1445;
                                        if within_1445 != 0 {
                                            let within_1447 = value_57 & within_1445;
                                            if within_1447 != 0 {
                                                let within_1449 = asks_221 & within_1447;
                                                if within_1449 != 0 {
                                                    let within_1451 = value_246 & within_1449;
                                                    if within_1451 != 0 {
                                                        let within_1453 = value_249 & within_1451;
                                                        if within_1453 != 0 {
                                                            let within_1455 = value_250 & within_1453;
                                                            if within_1455 != 0 {
                                                                let within_1457 = failed_580 & within_1455;
                                                                if within_1457 != 0 {
                                                                    let within_1459 = failed_581 & within_1457;
                                                                    let within_1460 = within_1457 & !within_1459;
                                                                    if within_1460 != 0 {
                                                                        self.index.put(within_1460, &value_145, changed);
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        if within_1446 != 0 {
                                            let value_1461 = in_markers_10 & scan_bank_51 | !in_markers_10 & old_bank;
                                            let value_1462 = value_1461 & pins.b_busy_i | !value_1461 & pins.a_busy_i;
                                            let failed_1463 = value_1461 & pins.b_error_i | !value_1461 & pins.a_error_i;
                                            let value_1464 = ((at_marker_23 | (in_body_19 | (value_226 | (in_markers_10 & asks_589)))) & (value_250 & (value_249 & (value_246 & (!value_1462 & !failed_1463)))));
                                            let within_1465 = (in_markers_10 & (scan_silent_213 | value_1464)) & within_1446;
                                            let within_1466 = within_1446 & !within_1465;
                                            if within_1465 != 0 {
                                                let within_1467 = last_scan_54 & within_1465;
                                                if within_1467 != 0 {
                                                    self.index.put(within_1467, &Planes::<5>::number(0x0), changed);
                                                }
                                            }
                                            if within_1466 != 0 {
                                                let within_1469 = (in_fetch_15 & (value_380 & value_1464)) & within_1466;
                                                let within_1470 = within_1466 & !within_1469;
                                                if within_1469 != 0 {
                                                    let within_1471 = for_recovery_25 & within_1469;
                                                    if within_1471 != 0 {
                                                        self.index.put(within_1471, &Planes::<5>::number(0x0), changed);
                                                    }
                                                }
                                                if within_1470 != 0 {
                                                    let subject_1473 = old_state;
                                                    let mut rest_1474 = within_1470;
                                                    while rest_1474 != 0 {
                                                        let (within_1475, value) = subject_1473.alike(rest_1474);
                                                        rest_1474 &= !within_1475;
                                                        match value {
                                                            0x78 => {
                                                                let within_1476 = value_246 & within_1475;
                                                                if within_1476 != 0 {
                                                                    let within_1478 = value_249 & within_1476;
                                                                    if within_1478 != 0 {
                                                                        let within_1480 = value_250 & within_1478;
                                                                        if within_1480 != 0 {
                                                                            let within_1482 = failed_586 & within_1480;
                                                                            if within_1482 != 0 {
                                                                                let within_1484 = failed_587 & within_1482;
                                                                                let within_1485 = within_1482 & !within_1484;
                                                                                if within_1485 != 0 {
                                                                                    let within_1486 = value_57 & within_1485;
                                                                                    if within_1486 != 0 {
                                                                                        self.index.put(within_1486, &value_145, changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            0xaa => {
                                                                let within_1488 = value_57 & within_1475;
                                                                if within_1488 != 0 {
                                                                    self.index.put(within_1488, &value_145, changed);
                                                                }
                                                            }
                                                            0xc9 => {
                                                                let within_1490 = value_144 & within_1475;
                                                                if within_1490 != 0 {
                                                                    self.index.put(within_1490, &value_145, changed);
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
        let within_1492 = (((value_265 & (self.again & value_48)) & value_553) | (value_48 & value_556)) & within;
        let within_1493 = within & !within_1492;
        if within_1492 != 0 {
            let value_1494 = choose(value_382, within_1492, || {
                let mut value_1495: Mask = 0;
                let subject_1496 = old_job;
                let mut rest_1497 = within_1492;
                while rest_1497 != 0 {
                    let (within_1498, value) = subject_1496.alike(rest_1497);
                    rest_1497 &= !within_1498;
                    value_1495.take(within_1498, &match value {
                        0x0 => self.selected,
                        0x3 => self.selected,
                        _ => {
                            let value_1499 = value_389 & self.selected | !value_389 & (self.selected | for_command_26);
                            value_1499
                        }
                    });
                }
                value_1495
            }, || {
                self.selected
            });
            put_bit(within_1492, (value_1494 & !here_50), &mut self.selected, changed);
            self.unusable.put(within_1492, &target_bit_39.or(&wide_bits_44).part::<4>(0), changed);
        }
        if within_1493 != 0 {
            let within_1500 = in_fetch_15 & within_1493;
            if within_1500 != 0 {
                let within_1502 = at_last_word_58 & within_1500;
                if within_1502 != 0 {
                    let within_1504 = value_246 & within_1502;
                    if within_1504 != 0 {
                        let within_1506 = value_249 & within_1504;
                        if within_1506 != 0 {
                            let within_1508 = value_250 & within_1506;
                            if within_1508 != 0 {
                                let within_1510 = loaded_378 & within_1508;
                                if within_1510 != 0 {
                                    let within_1512 = failed_586 & within_1510;
                                    if within_1512 != 0 {
                                        let within_1514 = failed_587 & within_1512;
                                        let within_1515 = within_1512 & !within_1514;
                                        if within_1515 != 0 {
                                            let subject_1516 = old_job;
                                            let mut rest_1517 = within_1515;
                                            while rest_1517 != 0 {
                                                let (within_1518, value) = subject_1516.alike(rest_1517);
                                                rest_1517 &= !within_1518;
                                                match value {
                                                    0x0 => {
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        let within_1519 = value_588 & within_1518;
                                                        let within_1520 = within_1518 & !within_1519;
                                                        if within_1520 != 0 {
                                                            put_bit(within_1520, (self.selected | for_command_26), &mut self.selected, changed);
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
        let within_1521 = value_401 & within;
        let within_1522 = within & !within_1521;
        if within_1521 != 0 {
            self.crc.put_number(within_1521, 0xffffffff, changed);
        }
        if within_1522 != 0 {
            let value_1523 = (in_apply_17 & value_57);
            let value_1524 = (value_57 & value_253);
            let mut value_1525: Mask = 0;
            let subject_1526 = old_state;
            let mut rest_1527 = within_1522;
            while rest_1527 != 0 {
                let (within_1528, value) = subject_1526.alike(rest_1527);
                rest_1527 &= !within_1528;
                value_1525.take(within_1528, &match value {
                    0xe4 => {
                        let value_1529 = choose(in_fetch_15, within_1528, || {
                            let value_1530 = value_253 & (value_57 | value_1523) | !value_253 & value_1523;
                            value_1530
                        }, || {
                            value_1523
                        });
                        (value_1529 | value_1524)
                    }
                    0x78 => {
                        let value_1531 = value_253 & (value_57 | value_1523) | !value_253 & value_1523;
                        value_1531
                    }
                    _ => value_1523,
                });
            }
            let within_1532 = value_1525 & within_1522;
            let within_1533 = within_1522 & !within_1532;
            if within_1532 != 0 {
                let value_1534 = choose(value_57, within_1532, || stored_word_338, || Words::number(0x0));
                let mut value_1535: Words = Words::number(0x0);
                let subject_1536 = old_state;
                let mut rest_1537 = within_1532;
                while rest_1537 != 0 {
                    let (within_1538, value) = subject_1536.alike(rest_1537);
                    rest_1537 &= !within_1538;
                    value_1535.take(within_1538, &match value {
                        0xe4 => {
                            let value_1539 = choose(value_1524, within_1538, || {
                                stored_word_238
                            }, || {
                                let mut value_1540: Words = Words::number(0x0);
                                let subject_1541 = old_state;
                                let mut rest_1542 = within_1538;
                                while rest_1542 != 0 {
                                    let (within_1543, value) = subject_1541.alike(rest_1542);
                                    rest_1542 &= !within_1543;
                                    value_1540.take(within_1543, &match value {
                                        0x78 => {
                                            let value_1544 = choose(value_253, within_1543, || {
                                                let value_1545 = choose(value_57, within_1543, || {
                                                    stored_word_238
                                                }, || {
                                                    let value_1546 = choose(in_apply_17, within_1543, || value_1534, || Words::number(0x0));
                                                    value_1546
                                                });
                                                value_1545
                                            }, || {
                                                let value_1547 = choose(in_apply_17, within_1543, || value_1534, || Words::number(0x0));
                                                value_1547
                                            });
                                            value_1544
                                        }
                                        0xaa => value_1534,
                                        _ => Words::number(0x0),
                                    });
                                }
                                value_1540
                            });
                            value_1539
                        }
                        0x78 => {
                            let value_1548 = choose(value_253, within_1538, || {
                                let value_1549 = choose(value_57, within_1538, || {
                                    stored_word_238
                                }, || {
                                    let value_1550 = choose(in_apply_17, within_1538, || value_1534, || Words::number(0x0));
                                    value_1550
                                });
                                value_1549
                            }, || {
                                let value_1551 = choose(in_apply_17, within_1538, || value_1534, || Words::number(0x0));
                                value_1551
                            });
                            value_1548
                        }
                        0xaa => value_1534,
                        _ => Words::number(0x0),
                    });
                }
                self.crc.put(within_1532, &self.crc.xor(&value_1535).linear(&LINEAR_0), changed);
            }
            if within_1533 != 0 {
                let within_1552 = value_423 & within_1533;
                let within_1553 = within_1533 & !within_1552;
                if within_1552 != 0 {
                    self.crc.put_number(within_1552, 0xffffffff, changed);
                }
                if within_1553 != 0 {
                    let within_1554 = value_414 & within_1553;
                    let within_1555 = within_1553 & !within_1554;
                    if within_1554 != 0 {
                        self.crc.put_number(within_1554, 0xffffffff, changed);
                    }
                    if within_1555 != 0 {
                        let within_1556 = in_markers_10 & within_1555;
                        if within_1556 != 0 {
                            let within_1558 = marks_584 & within_1556;
                            if within_1558 != 0 {
                                let within_1560 = last_scan_54 & within_1558;
                                if within_1560 != 0 {
                                    self.crc.put_number(within_1560, 0xffffffff, changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1562 = value_433 & within;
        let within_1563 = within & !within_1562;
        if within_1562 != 0 {
            let value_1564 = for_command_26 & (self.printed_pending & !value_453) | !for_command_26 & self.printed_pending;
            put_bit(within_1562, (value_78 & value_1564), &mut self.printed_pending, changed);
        }
        if within_1563 != 0 {
            let value_1565 = (self.printed_pending & value_270);
            let within_1566 = value_553 & within_1563;
            let within_1567 = within_1563 & !within_1566;
            if within_1566 != 0 {
                let within_1568 = for_recovery_25 & within_1566;
                let within_1569 = within_1566 & !within_1568;
                if within_1568 != 0 {
                    let within_1570 = value_162 & within_1568;
                    let within_1571 = within_1568 & !within_1570;
                    if within_1570 != 0 {
                        put_bit(within_1570, (self.printed_pending & !value_618), &mut self.printed_pending, changed);
                    }
                    if within_1571 != 0 {
                        let within_1572 = in_idle_8 & within_1571;
                        if within_1572 != 0 {
                            let within_1574 = old_lock_pending & within_1572;
                            let within_1575 = within_1572 & !within_1574;
                            if within_1575 != 0 {
                                put_bit(within_1575, value_1565, &mut self.printed_pending, changed);
                            }
                        }
                    }
                }
                if within_1569 != 0 {
                    let within_1576 = self.again & within_1569;
                    let within_1577 = within_1569 & !within_1576;
                    if within_1576 != 0 {
                        let value_1578 = choose(value_162, within_1576, || {
                            let value_1579 = choose(value_211, within_1576, || {
                                let value_1580 = choose(in_idle_8, within_1576, || {
                                    let value_1581 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1565;
                                    value_1581
                                }, || {
                                    self.printed_pending
                                });
                                (for_command_26 & value_1580)
                            }, || {
                                let value_1582 = choose(in_idle_8, within_1576, || {
                                    let value_1583 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1565;
                                    value_1583
                                }, || {
                                    self.printed_pending
                                });
                                value_1582
                            });
                            value_1579
                        }, || {
                            let value_1584 = choose(in_idle_8, within_1576, || {
                                let value_1585 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1565;
                                value_1585
                            }, || {
                                self.printed_pending
                            });
                            value_1584
                        });
                        put_bit(within_1576, (value_78 & value_1578), &mut self.printed_pending, changed);
                    }
                    if within_1577 != 0 {
                        let within_1586 = value_162 & within_1577;
                        let within_1587 = within_1577 & !within_1586;
                        if within_1586 != 0 {
                            let within_1588 = value_210 & within_1586;
                            if within_1588 != 0 {
                                put_bit(within_1588, (self.printed_pending & for_command_26), &mut self.printed_pending, changed);
                            }
                        }
                        if within_1587 != 0 {
                            let within_1590 = in_idle_8 & within_1587;
                            if within_1590 != 0 {
                                let within_1592 = old_lock_pending & within_1590;
                                let within_1593 = within_1590 & !within_1592;
                                if within_1593 != 0 {
                                    put_bit(within_1593, value_1565, &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            if within_1567 != 0 {
                let within_1594 = value_162 & within_1567;
                let within_1595 = within_1567 & !within_1594;
                if within_1594 != 0 {
                    let within_1596 = value_210 & within_1594;
                    if within_1596 != 0 {
                        put_bit(within_1596, (self.printed_pending & for_command_26), &mut self.printed_pending, changed);
                    }
                }
                if within_1595 != 0 {
                    let within_1598 = in_idle_8 & within_1595;
                    if within_1598 != 0 {
                        let within_1600 = old_lock_pending & within_1598;
                        let within_1601 = within_1598 & !within_1600;
                        if within_1601 != 0 {
                            put_bit(within_1601, value_1565, &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1602 = value_455 & within;
        if within_1602 != 0 {
            let value_1604 = choose(value_433, within_1602, || {
                let value_1605 = choose(for_command_26, within_1602, || {
                    let value_1606 = choose(value_453, within_1602, || {
                        let value_1607 = Planes::either(value_454, &old_target, &old_selected_set);
                        value_1607
                    }, || {
                        old_selected_set
                    });
                    value_1606
                }, || {
                    old_selected_set
                });
                value_1605
            }, || {
                old_selected_set
            });
            self.permit_set.put(within_1602, &value_1604, changed);
        }
        let within_1608 = value_557 & within;
        if within_1608 != 0 {
            put_bit(within_1608, (old_ready | device_record_49), &mut self.ready, changed);
        }
        let within_1610 = value_564 & within;
        let within_1611 = within & !within_1610;
        if within_1610 != 0 {
            let value_1612 = choose(value_162, within_1610, || {
                let value_1613 = choose(value_211, within_1610, || {
                    let value_1614 = choose(for_command_26, within_1610, || {
                        let answer_code_1615 = choose(value_211, within_1610, || {
                            let value_1616 = choose(value_162, within_1610, || {
                                let value_1617 = choose(value_209, within_1610, || {
                                    Planes::<8>::number(0x19)
                                }, || {
                                    let value_1618 = choose(value_207, within_1610, || {
                                        Planes::<8>::number(0x17)
                                    }, || {
                                        let value_1619 = choose(value_205, within_1610, || {
                                            Planes::<8>::number(0x16)
                                        }, || {
                                            let value_1620 = choose(value_203, within_1610, || {
                                                Planes::<8>::number(0x15)
                                            }, || {
                                                let value_1621 = choose(value_201, within_1610, || {
                                                    Planes::<8>::number(0x14)
                                                }, || {
                                                    let value_1622 = choose(value_199, within_1610, || {
                                                        Planes::<8>::number(0x13)
                                                    }, || {
                                                        let value_1623 = choose(value_197, within_1610, || {
                                                            Planes::<8>::number(0x12)
                                                        }, || {
                                                            let value_1624 = choose(value_195, within_1610, || {
                                                                Planes::<8>::number(0x11)
                                                            }, || {
                                                                let value_1625 = choose(value_193, within_1610, || {
                                                                    Planes::<8>::number(0x10)
                                                                }, || {
                                                                    let value_1626 = choose(value_191, within_1610, || {
                                                                        Planes::<8>::number(0xf)
                                                                    }, || {
                                                                        let value_1627 = choose(value_189, within_1610, || {
                                                                            Planes::<8>::number(0xe)
                                                                        }, || {
                                                                            let value_1628 = choose(value_187, within_1610, || {
                                                                                Planes::<8>::number(0xd)
                                                                            }, || {
                                                                                let value_1629 = choose(value_185, within_1610, || {
                                                                                    Planes::<8>::number(0xc)
                                                                                }, || {
                                                                                    let value_1630 = choose(value_183, within_1610, || {
                                                                                        Planes::<8>::number(0xb)
                                                                                    }, || {
                                                                                        let value_1631 = choose(value_181, within_1610, || {
                                                                                            Planes::<8>::number(0xa)
                                                                                        }, || {
                                                                                            let value_1632 = choose(value_179, within_1610, || {
                                                                                                Planes::<8>::number(0x9)
                                                                                            }, || {
                                                                                                let value_1633 = choose(value_177, within_1610, || {
                                                                                                    Planes::<8>::number(0x8)
                                                                                                }, || {
                                                                                                    let value_1634 = choose(value_175, within_1610, || {
                                                                                                        Planes::<8>::number(0x7)
                                                                                                    }, || {
                                                                                                        let value_1635 = choose(value_172, within_1610, || {
                                                                                                            Planes::<8>::number(0x6)
                                                                                                        }, || {
                                                                                                            let value_1636 = choose(value_170, within_1610, || {
                                                                                                                Planes::<8>::number(0x5)
                                                                                                            }, || {
                                                                                                                let value_1637 = choose(value_168, within_1610, || {
                                                                                                                    Planes::<8>::number(0x4)
                                                                                                                }, || {
                                                                                                                    let value_1638 = choose(value_166, within_1610, || {
                                                                                                                        Planes::<8>::number(0x3)
                                                                                                                    }, || {
                                                                                                                        let value_1639 = Planes::either(value_163, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
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
                                                                                });
                                                                                value_1629
                                                                            });
                                                                            value_1628
                                                                        });
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
                            }, || {
                                Planes::<8>::number(0x1)
                            });
                            value_1616
                        }, || {
                            Planes::<8>::number(0x0)
                        });
                        answer_code_1615
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_1614
                }, || {
                    Planes::<8>::number(0x0)
                });
                value_1613
            }, || {
                Planes::<8>::number(0x0)
            });
            let value_1640 = choose(value_382, within_1610, || {
                let mut value_1641: Planes<8> = Planes::<8>::number(0x0);
                let subject_1642 = old_job;
                let mut rest_1643 = within_1610;
                while rest_1643 != 0 {
                    let (within_1644, value) = subject_1642.alike(rest_1643);
                    rest_1643 &= !within_1644;
                    value_1641.take(within_1644, &match value {
                        0x0 => value_1612,
                        0x3 => value_1612,
                        _ => {
                            let value_1645 = choose(value_389, within_1644, || {
                                value_1612
                            }, || {
                                let value_1646 = Planes::either(for_command_26, &Planes::<8>::number(0x0), &value_1612);
                                value_1646
                            });
                            value_1645
                        }
                    });
                }
                value_1641
            }, || {
                value_1612
            });
            let value_1647 = choose(value_433, within_1610, || {
                let value_1648 = choose(for_command_26, within_1610, || {
                    let answer_code_1649 = choose(verified_427, within_1610, || {
                        let value_1650 = choose(for_recovery_25, within_1610, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_1651 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                            value_1651
                        });
                        value_1650
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    answer_code_1649
                }, || {
                    let value_1652 = choose(value_553, within_1610, || {
                        let value_1653 = choose(for_recovery_25, within_1610, || {
                            value_1640
                        }, || {
                            let value_1654 = choose(self.again, within_1610, || {
                                let value_1655 = Planes::either(for_command_26, &Planes::<8>::number(0x5), &value_1640);
                                value_1655
                            }, || {
                                value_1640
                            });
                            value_1654
                        });
                        value_1653
                    }, || {
                        value_1640
                    });
                    value_1652
                });
                value_1648
            }, || {
                let value_1656 = choose(value_553, within_1610, || {
                    let value_1657 = choose(for_recovery_25, within_1610, || {
                        value_1640
                    }, || {
                        let value_1658 = choose(self.again, within_1610, || {
                            let value_1659 = Planes::either(for_command_26, &Planes::<8>::number(0x5), &value_1640);
                            value_1659
                        }, || {
                            value_1640
                        });
                        value_1658
                    });
                    value_1657
                }, || {
                    value_1640
                });
                value_1656
            });
            self.result.put(within_1610, &value_1647, changed);
        }
        if within_1611 != 0 {
            let within_1660 = pins.penable_i & within_1611;
            if within_1660 != 0 {
                let within_1662 = pins.pwrite_i & within_1660;
                if within_1662 != 0 {
                    let within_1664 = self.pready & within_1662;
                    if within_1664 != 0 {
                        let within_1666 = self.pslverr & within_1664;
                        let within_1667 = within_1664 & !within_1666;
                        if within_1667 != 0 {
                            let within_1668 = to_command_100 & within_1667;
                            if within_1668 != 0 {
                                self.result.put(within_1668, &Planes::<8>::number(0xff), changed);
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, ((value_449 | value_559) & !value_558), &mut self.window, changed);
        put_bit(within, (value_255 & (ask_reads_235 & value_258)), &mut self.a_read, changed);
        put_bit(within, (value_255 & (write_pulse_256 & value_258)), &mut self.a_write, changed);
        put_bit(within, (value_255 & (program_pulse_257 & value_258)), &mut self.a_program, changed);
        put_bit(within, (value_255 & (value_225 & ask_reads_235)), &mut self.b_read, changed);
        put_bit(within, (value_255 & (value_225 & write_pulse_256)), &mut self.b_write, changed);
        put_bit(within, (value_255 & (value_225 & program_pulse_257)), &mut self.b_program, changed);
        put_bit(within, setup_96, &mut self.pready, changed);
        put_bit(within, (setup_96 & ((pins.pwrite_i & !(to_irq_clear_109 | (!self.busy & ((to_licence_107 | (to_info_105 | (to_date_key_104 | (to_set_101 | (to_value_lo_102 | to_value_hi_103))))) | (old_ready & (to_command_100 | to_peer_check_108)))))) | (!pins.pwrite_i & !(pins.paddr_i.is_number(0x0) | (pins.paddr_i.is_number(0x4) | (to_command_100 | (pins.paddr_i.is_number(0xc) | (to_set_101 | (to_value_lo_102 | (to_value_hi_103 | (to_date_key_104 | (to_info_105 | (to_licence_107 | ((setup_96 & value_99) | !(!to_peer_check_108 & value_110))))))))))))))), &mut self.pslverr, changed);
        put_bit(within, (value_564 | value_571), &mut self.irq, changed);
        put_bit(within, (value_3 & (value_455 | value_458)), &mut self.permit, changed);
        put_bit(within, (value_112 & !value_564), &mut self.busy, changed);
        put_bit(within, ((value_481 & value_550) & !value_401), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_492.part::<5>(0), changed);
        self.slots_b.put(within, &value_507.part::<5>(0), changed);
        put_bit(within, (value_550 & value_578), &mut self.again, changed);
        left
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
