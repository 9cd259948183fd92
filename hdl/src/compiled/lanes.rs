//! Many accounting units as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the unit as Verilog: 22b9ea94378359ee8c5b5b2154f0d099e01f23a4e017f8625ce97d8ea630f20f

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
    pub handshake: Planes<3>,
    pub as_expected: Mask,
    pub code_fits: Mask,
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
    pub second: Mask,
    pub sum: Words,
    pub sum_carry: Mask,
    pub verdict: Planes<8>,
    pub issue_judged: Mask,
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
    pub spoiled: Mask,
    pub peer_differs: Mask,
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
    pub as_new: Mask,
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
            as_expected: every(registers.as_expected),
            code_fits: every(registers.code_fits),
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
            second: every(registers.second),
            sum: Words::number(registers.sum),
            sum_carry: every(registers.sum_carry),
            verdict: Planes::number(registers.verdict as u64),
            issue_judged: every(registers.issue_judged),
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
            spoiled: every(registers.spoiled),
            peer_differs: every(registers.peer_differs),
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
            as_new: every(registers.as_new),
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
            as_expected: bit(self.as_expected, lane),
            code_fits: bit(self.code_fits, lane),
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
            second: bit(self.second, lane),
            sum: self.sum.lane(lane) as u32,
            sum_carry: bit(self.sum_carry, lane),
            verdict: self.verdict.lane(lane) as u8,
            issue_judged: bit(self.issue_judged, lane),
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
            spoiled: bit(self.spoiled, lane),
            peer_differs: bit(self.peer_differs, lane),
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
            as_new: bit(self.as_new, lane),
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
        set_bit(&mut self.as_expected, lane, registers.as_expected);
        set_bit(&mut self.code_fits, lane, registers.code_fits);
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
        set_bit(&mut self.second, lane, registers.second);
        self.sum.set_lane(lane, registers.sum);
        set_bit(&mut self.sum_carry, lane, registers.sum_carry);
        self.verdict.set_lane(lane, registers.verdict as u64);
        set_bit(&mut self.issue_judged, lane, registers.issue_judged);
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
        set_bit(&mut self.spoiled, lane, registers.spoiled);
        set_bit(&mut self.peer_differs, lane, registers.peer_differs);
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
        set_bit(&mut self.as_new, lane, registers.as_new);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_markers_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_scan_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_compare_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_load_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_fetch_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_retire_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_body_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_verify_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_validate_done(pins, within, changed);
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
                                0x4 => {
                                    if within.count_ones() < fewest {
                                        left.few |= within;
                                    } else if within != 0 {
                                        left.rare |= self.in_alone_prune_done(pins, within, changed);
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
        let value_1 = !self.device_locked;
        let value_2 = self.command.is_number(0x9);
        let issue_due_3 = ((self.busy & value_2) & (self.home | !self.selected));
        let value_4 = (self.selected & !self.home);
        let value_5 = (self.device_locked & self.printed_pending);
        let starts_check_6 = (self.home & self.permit_set.is(&self.selected_set));
        let value_7 = self.printed_pending & !starts_check_6 | !self.printed_pending & value_4;
        let value_8 = self.printed_pending & starts_check_6 | !self.printed_pending & (!value_4 & (self.busy & !value_2));
        let value_9 = !value_5;
        let value_10 = (self.lock_pending | (value_7 & value_9));
        let value_11 = !value_10;
        let left = (((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | self.handshake.is_number(0x5)) | (!self.handshake.is_number(0x0) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_12 = value_10 & within;
        let within_13 = within & !within_12;
        if within_12 != 0 {
            let value_14 = choose(self.lock_pending, within_12, || {
                Planes::<3>::number(0x4)
            }, || {
                let value_15 = choose(value_5, within_12, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_16 = choose(self.printed_pending, within_12, || {
                        self.permit_set
                    }, || {
                        let value_17 = Planes::either(value_4, &self.selected_set, &Planes::<3>::number(0x4));
                        value_17
                    });
                    value_16
                });
                value_15
            });
            let from_b_18 = (self.failed_a & !self.failed_b);
            let value_19 = Planes::either(from_b_18, &self.slots_b.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_14)), &self.slots_a.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_14)));
            self.state.put(within_12, &Planes::<8>::number(0x87), changed);
            self.target.put(within_12, &value_14, changed);
            put_bit(within_12, from_b_18, &mut self.bank, changed);
            put_bit(within_12, !value_19.is_number(0x0), &mut self.slot, changed);
        }
        if within_13 != 0 {
            let within_20 = value_8 & within_13;
            if within_20 != 0 {
                let within_22 = value_5 & within_20;
                let within_23 = within_20 & !within_22;
                if within_23 != 0 {
                    let value_24 = Planes::either(self.printed_pending, &self.permit_set, &self.selected_set);
                    self.state.put(within_23, &Planes::<8>::number(0xc9), changed);
                    self.target.put(within_23, &value_24, changed);
                }
            }
        }
        let within_25 = !self.lock_pending & within;
        if within_25 != 0 {
            let within_27 = value_8 & within_25;
            if within_27 != 0 {
                let within_29 = value_5 & within_27;
                let within_30 = within_27 & !within_29;
                if within_30 != 0 {
                    let value_31 = Planes::either(!self.flags.bit(1), &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                    self.index.put(within_30, &Planes::<5>::number(0x0), changed);
                    self.augend_at.put(within_30, &value_31, changed);
                    self.rival_at.put(within_30, &Planes::<5>::number(0xc), changed);
                }
            }
        }
        let within_32 = self.lock_pending & within;
        let within_33 = within & !within_32;
        if within_32 != 0 {
            self.job.put(within_32, &Planes::<3>::number(0x4), changed);
        }
        if within_33 != 0 {
            let within_34 = value_5 & within_33;
            let within_35 = within_33 & !within_34;
            if within_35 != 0 {
                let within_36 = self.printed_pending & within_35;
                let within_37 = within_35 & !within_36;
                if within_36 != 0 {
                    self.job.put(within_36, &Planes::<3>::number(0x3), changed);
                }
                if within_37 != 0 {
                    let within_38 = value_4 & within_37;
                    let within_39 = within_37 & !within_38;
                    if within_38 != 0 {
                        self.job.put(within_38, &Planes::<3>::number(0x5), changed);
                    }
                    if within_39 != 0 {
                        let within_40 = self.busy & within_39;
                        if within_40 != 0 {
                            let within_42 = value_2 & within_40;
                            let within_43 = within_40 & !within_42;
                            if within_43 != 0 {
                                self.job.put(within_43, &Planes::<3>::number(0x1), changed);
                            }
                        }
                    }
                }
            }
            put_bit(within_33, (self.printed_pending & value_9), &mut self.printed_pending, changed);
        }
        let within_44 = self.looks & within;
        if within_44 != 0 {
            let within_46 = self.selected & within_44;
            if within_46 != 0 {
                let mut value_48: Words = Words::number(0x0);
                let subject_49 = self.looked_at;
                let mut rest_50 = within_46;
                while rest_50 != 0 {
                    let (within_51, value) = subject_49.alike(rest_50);
                    rest_50 &= !within_51;
                    value_48.take(within_51, &match value {
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
                self.prdata.put(within_46, &value_48, changed);
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
        put_bit(within, (self.home & value_11), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, (self.again & value_11), &mut self.again, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_settle(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let expires_3 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f)));
        let waits_for_a_4 = (pins.a_busy_i & !self.failed_a);
        let waits_for_b_5 = (pins.b_busy_i & !self.failed_b);
        let value_6 = (waits_for_a_4 | waits_for_b_5);
        let value_7 = choose(value_6, within, || {
            let value_8 = choose(expires_3, within, || {
                Planes::<8>::number(0x3)
            }, || {
                let value_9 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                value_9
            });
            value_8
        }, || {
            let value_10 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
            value_10
        });
        let left = (((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | self.handshake.is_number(0x5)) | (!self.handshake.is_number(0x0) | (self.window | self.spoiled))) | (value_1 & !value_7.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_11 = value_6 & within;
        let within_12 = within & !within_11;
        if within_11 != 0 {
            let within_13 = expires_3 & within_11;
            let within_14 = within_11 & !within_13;
            if within_13 != 0 {
                self.patience.put(within_13, &Planes::<7>::number(0x0), changed);
                put_bit(within_13, (self.failed_a | waits_for_a_4), &mut self.failed_a, changed);
                put_bit(within_13, (self.failed_b | waits_for_b_5), &mut self.failed_b, changed);
                put_bit(within_13, (self.silent_a | waits_for_a_4), &mut self.silent_a, changed);
                put_bit(within_13, (self.silent_b | waits_for_b_5), &mut self.silent_b, changed);
            }
            if within_14 != 0 {
                let within_15 = pins.timebase_i & within_14;
                if within_15 != 0 {
                    self.patience.put(within_15, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_12 != 0 {
            self.state.put(within_12, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_12, &Planes::<2>::number(0x0), changed);
            self.job.put(within_12, &Planes::<3>::number(0x0), changed);
            self.target.put(within_12, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_12, &Planes::<2>::number(0x0), changed);
        }
        let within_17 = self.looks & within;
        if within_17 != 0 {
            let within_19 = self.selected & within_17;
            if within_19 != 0 {
                let mut value_21: Words = Words::number(0x0);
                let subject_22 = self.looked_at;
                let mut rest_23 = within_19;
                while rest_23 != 0 {
                    let (within_24, value) = subject_22.alike(rest_23);
                    rest_23 &= !within_24;
                    value_21.take(within_24, &match value {
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
                self.prdata.put(within_19, &value_21, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_choose(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_selected = self.selected;
        let value_1 = !self.device_locked;
        let value_2 = self.target.below(&Planes::<3>::number(0x4));
        let device_record_3 = !value_2;
        let best_bank_4 = self.best.bit(1);
        let issue_due_5 = (self.home & (self.busy & self.command.is_number(0x9)));
        let bad_slots_6 = self.valid.and(&self.good.not());
        let value_7 = ((best_bank_4 & bad_slots_6.and(&bad_slots_6.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_6.bit(0) | bad_slots_6.bit(1)));
        let value_8 = (self.found & value_7);
        let value_9 = !value_8;
        let left = (((((self.issue_judged & issue_due_5) | (!self.issue_judged & issue_due_5)) | self.handshake.is_number(0x5)) | (!self.handshake.is_number(0x0) | (self.window | self.spoiled))) | (value_1 & !(!self.peer_differs & !(device_record_3 & value_9)))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_10 = (value_2 & value_9) & within;
        let within_11 = within & !within_10;
        if within_10 != 0 {
            self.state.put(within_10, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_10, &Planes::<2>::number(0x0), changed);
            put_bit(within_10, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
            self.unusable.put(within_10, &Planes::<8>::number(0x1).up(&self.target).or(&self.unusable.extended::<8>()).part::<4>(0), changed);
            self.job.put(within_10, &Planes::<3>::number(0x0), changed);
            self.target.put(within_10, &self.target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_10, &Planes::<2>::number(0x0), changed);
        }
        if within_11 != 0 {
            let within_12 = value_8 & within_11;
            let within_13 = within_11 & !within_12;
            if within_12 != 0 {
                self.state.put(within_12, &Planes::<8>::number(0x78), changed);
            }
            if within_13 != 0 {
                let within_14 = value_2 & within_13;
                let within_15 = within_13 & !within_14;
                if within_15 != 0 {
                    self.state.put(within_15, &Planes::<8>::number(0xb1), changed);
                }
            }
        }
        let within_16 = self.found & within;
        let within_17 = within & !within_16;
        if within_16 != 0 {
            let within_18 = value_7 & within_16;
            let within_19 = within_16 & !within_18;
            if within_18 != 0 {
                self.index.put(within_18, &Planes::<5>::number(0x0), changed);
                put_bit(within_18, best_bank_4, &mut self.bank, changed);
                put_bit(within_18, self.best.bit(0), &mut self.slot, changed);
                self.crc.put_number(within_18, 0xffffffff, changed);
            }
            if within_19 != 0 {
                put_bit(within_19, (self.irq | device_record_3), &mut self.irq, changed);
                put_bit(within_19, (self.ready | device_record_3), &mut self.ready, changed);
            }
        }
        if within_17 != 0 {
            put_bit(within_17, (self.irq | device_record_3), &mut self.irq, changed);
            put_bit(within_17, (self.ready | device_record_3), &mut self.ready, changed);
        }
        let within_20 = self.looks & within;
        if within_20 != 0 {
            let within_22 = old_selected & within_20;
            if within_22 != 0 {
                let mut value_24: Words = Words::number(0x0);
                let subject_25 = self.looked_at;
                let mut rest_26 = within_22;
                while rest_26 != 0 {
                    let (within_27, value) = subject_25.alike(rest_26);
                    rest_26 &= !within_27;
                    value_24.take(within_27, &match value {
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
                self.prdata.put(within_22, &value_24, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_check(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_broken = self.broken;
        let old_other_intent = self.other_intent;
        let old_over_limit = self.over_limit;
        let old_over_maximum = self.over_maximum;
        let old_overflow = self.overflow;
        let old_permit_set = self.permit_set;
        let old_printed_pending = self.printed_pending;
        let old_too_short = self.too_short;
        let value_1 = !self.device_locked;
        let permits_2 = !old_printed_pending;
        let value_3 = !self.second;
        let for_command_4 = self.job.is_number(0x1);
        let value_5 = !self.flags.bit(1);
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
        let selects_12 = self.action.is_number(0x1);
        let rereads_13 = self.action.is_number(0x2);
        let reprints_14 = self.action.is_number(0xb);
        let locks_device_15 = self.action.is_number(0xd);
        let value_16 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
        let sums_17 = self.index.below(&Planes::<5>::number(0x8));
        let deciding_18 = !sums_17;
        let step_19 = self.index.plus(&Planes::<5>::number(0x1));
        let passes_checks_20 = self.verdict.is_number(0x0);
        let value_21 = (self.second & deciding_18);
        let value_22 = !reprints_14;
        let value_23 = !rereads_13;
        let value_24 = !selects_12;
        let value_25 = (selects_12 | (rereads_13 | (locks_device_15 & value_22)));
        let value_26 = (!for_command_4 | (((!locks_device_15 & value_22) & value_23) & value_24));
        let value_27 = passes_checks_20 & (for_command_4 & ((reprints_14 & value_23) & value_24)) | !passes_checks_20 & for_command_4;
        let value_28 = (value_21 & value_27);
        let value_29 = (value_21 & (passes_checks_20 & (for_command_4 & value_25)));
        let value_30 = (value_21 & (passes_checks_20 & value_26));
        let value_31 = choose(value_21, within, || {
            let mut value_32: Planes<8> = Planes::<8>::number(0x0);
            let subject_33 = self.verdict;
            let mut rest_34 = within;
            while rest_34 != 0 {
                let (within_35, value) = subject_33.alike(rest_34);
                rest_34 &= !within_35;
                value_32.take(within_35, &match value {
                    0x0 => {
                        let value_36 = choose(for_command_4, within_35, || {
                            let mut value_37: Planes<8> = Planes::<8>::number(0x0);
                            let subject_38 = self.action;
                            let mut rest_39 = within_35;
                            while rest_39 != 0 {
                                let (within_40, value) = subject_38.alike(rest_39);
                                rest_39 &= !within_40;
                                value_37.take(within_40, &match value {
                                    0x1 => value_16,
                                    0x2 => value_16,
                                    0xb => value_16,
                                    0xd => {
                                        let lock_code_41 = self.value_lo.part::<8>(0);
                                        let alarm_42 = Planes::either(lock_code_41.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_41);
                                        alarm_42
                                    }
                                    _ => value_16,
                                });
                            }
                            value_37
                        }, || {
                            value_16
                        });
                        value_36
                    }
                    0x9 => Planes::<8>::number(0x6),
                    _ => value_16,
                });
            }
            value_32
        }, || {
            value_16
        });
        let value_43 = choose(value_21, within, || {
            let value_44 = choose(passes_checks_20, within, || {
                let value_45 = choose(for_command_4, within, || {
                    let mut value_46: Mask = 0;
                    let subject_47 = self.action;
                    let mut rest_48 = within;
                    while rest_48 != 0 {
                        let (within_49, value) = subject_47.alike(rest_48);
                        rest_48 &= !within_49;
                        value_46.take(within_49, &match value {
                            0x1 => self.permit,
                            0x2 => self.permit,
                            0xb => self.permit,
                            0xd => self.permit,
                            _ => (self.permit & !self.action.is_number(0x5)),
                        });
                    }
                    value_46
                }, || {
                    self.permit
                });
                value_45
            }, || {
                self.permit
            });
            value_44
        }, || {
            self.permit
        });
        let value_50 = !value_29;
        let left = ((self.handshake.is_number(0x5) | (!self.handshake.is_number(0x0) | (self.window | self.spoiled))) | (value_1 & !value_31.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_51 = self.second & within;
        let within_52 = within & !within_51;
        if within_51 != 0 {
            let within_53 = sums_17 & within_51;
            let within_54 = within_51 & !within_53;
            if within_53 != 0 {
                let mut value_55: Words = Words::number(0x0);
                let subject_56 = self.rival_at;
                let mut rest_57 = within_53;
                while rest_57 != 0 {
                    let (within_58, value) = subject_56.alike(rest_57);
                    rest_57 &= !within_58;
                    value_55.take(within_58, &match value {
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
                let high_59 = self.index.bit(0);
                let check_pair_60 = self.index.part::<2>(1);
                let within_61 = high_59 & within_53;
                let within_62 = within_53 & !within_61;
                if within_61 != 0 {
                    let subject_63 = check_pair_60;
                    let mut rest_64 = within_61;
                    while rest_64 != 0 {
                        let (within_65, value) = subject_63.alike(rest_64);
                        rest_64 &= !within_65;
                        match value {
                            0x0 => {
                                put_bit(within_65, self.sum_carry, &mut self.overflow, changed);
                            }
                            0x1 => {
                                put_bit(within_65, (self.sum_carry | Words::number(0xff).below(&self.sum)), &mut self.over_maximum, changed);
                                put_bit(within_65, (self.sum_carry | (value_55.below(&self.sum) | (self.above & self.sum.is(&value_55)))), &mut self.over_limit, changed);
                            }
                            0x2 => {
                                put_bit(within_65, (self.sum_carry | !(self.alike & self.sum.is(&value_55))), &mut self.broken, changed);
                            }
                            _ => {
                                let alike_now_66 = self.sum.is(&value_55);
                                put_bit(within_65, (self.sum_carry | !((self.alike & alike_now_66) | (!value_5 | (value_55.below(&self.sum) | (self.above & alike_now_66))))), &mut self.too_short, changed);
                            }
                        }
                    }
                }
                if within_62 != 0 {
                    put_bit(within_62, self.sum_carry, &mut self.carry, changed);
                    put_bit(within_62, self.sum.is(&value_55), &mut self.alike, changed);
                    put_bit(within_62, value_55.below(&self.sum), &mut self.above, changed);
                }
                let within_67 = check_pair_60.is_number(0x0) & within_53;
                if within_67 != 0 {
                    let value_69 = choose(high_59, within_67, || self.date_key, || self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))));
                    put_bit(within_67, (!value_55.is(&value_69) | (old_other_intent & high_59)), &mut self.other_intent, changed);
                }
                let subject_70 = step_19;
                let mut rest_71 = within_53;
                while rest_71 != 0 {
                    let (within_72, value) = subject_70.alike(rest_71);
                    rest_71 &= !within_72;
                    match value {
                        0x0 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0xc), changed);
                        }
                        0x1 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0xf), changed);
                        }
                        0x2 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0xa), changed);
                        }
                        0x3 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0xb), changed);
                        }
                        0x4 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0x6), changed);
                        }
                        0x5 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0x7), changed);
                        }
                        0x6 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0x2), changed);
                        }
                        0x7 => {
                            self.rival_at.put(within_72, &Planes::<5>::number(0x3), changed);
                        }
                        _ => {
                        }
                    }
                }
            }
            if within_54 != 0 {
                let within_73 = passes_checks_20 & within_54;
                let within_74 = within_54 & !within_73;
                if within_74 != 0 {
                    put_bit(within_74, (old_printed_pending & for_command_4), &mut self.printed_pending, changed);
                }
            }
            let within_75 = deciding_18 & within_51;
            if within_75 != 0 {
                let within_77 = passes_checks_20 & within_75;
                if within_77 != 0 {
                    let within_79 = for_command_4 & within_77;
                    if within_79 != 0 {
                        let within_81 = value_25 & within_79;
                        if within_81 != 0 {
                            let mut value_83: Planes<3> = Planes::<3>::number(0x0);
                            let subject_84 = self.action;
                            let mut rest_85 = within_81;
                            while rest_85 != 0 {
                                let (within_86, value) = subject_84.alike(rest_85);
                                rest_85 &= !within_86;
                                value_83.take(within_86, &match value {
                                    0x1 => self.operand_set,
                                    0x2 => self.selected_set,
                                    _ => Planes::<3>::number(0x4),
                                });
                            }
                            let from_b_87 = (self.failed_a & !self.failed_b);
                            let value_88 = Planes::either(from_b_87, &self.slots_b.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_83)), &self.slots_a.extended::<8>().and(&Planes::<8>::number(0x1).up(&value_83)));
                            self.target.put(within_81, &value_83, changed);
                            put_bit(within_81, from_b_87, &mut self.bank, changed);
                            put_bit(within_81, !value_88.is_number(0x0), &mut self.slot, changed);
                        }
                        let within_89 = permits_2 & within_79;
                        if within_89 != 0 {
                            let within_91 = reprints_14 & within_89;
                            if within_91 != 0 {
                                self.permit_set.put(within_91, &self.selected_set, changed);
                            }
                        }
                    }
                    let within_93 = value_26 & within_77;
                    if within_93 != 0 {
                        self.crc.put_number(within_93, 0xffffffff, changed);
                    }
                }
                let within_95 = value_27 & within_75;
                if within_95 != 0 {
                    let value_97 = choose(passes_checks_20, within_95, || {
                        Planes::<8>::number(0x0)
                    }, || {
                        let value_98 = Planes::either(for_command_4, &self.verdict, &Planes::<8>::number(0x0));
                        value_98
                    });
                    self.result.put(within_95, &value_97, changed);
                }
            }
        }
        if within_52 != 0 {
            let mut augend_99: Words = Words::number(0x0);
            let subject_100 = self.augend_at;
            let mut rest_101 = within_52;
            while rest_101 != 0 {
                let (within_102, value) = subject_100.alike(rest_101);
                rest_101 &= !within_102;
                augend_99.take(within_102, &match value {
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
            let high_103 = self.index.bit(0);
            let check_pair_104 = self.index.part::<2>(1);
            let subtracts_105 = check_pair_104.is_number(0x3);
            let value_106 = subtracts_105 & !(self.carry & high_103) | !subtracts_105 & (self.carry & high_103);
            let mut value_107: Words = Words::number(0x0);
            let subject_108 = check_pair_104;
            let mut rest_109 = within_52;
            while rest_109 != 0 {
                let (within_110, value) = subject_108.alike(rest_109);
                rest_109 &= !within_110;
                value_107.take(within_110, &match value {
                    0x3 => {
                        let value_111 = choose(check_pair_104.is_number(0x2), within_110, || {
                            let mut addend_112: Words = Words::number(0x0);
                            let subject_113 = self.index;
                            let mut rest_114 = within_110;
                            while rest_114 != 0 {
                                let (within_115, value) = subject_113.alike(rest_114);
                                rest_114 &= !within_115;
                                addend_112.take(within_115, &match value {
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
                            addend_112
                        }, || {
                            let value_116 = choose(high_103, within_110, || self.value_hi, || self.value_lo);
                            value_116
                        });
                        value_111.not()
                    }
                    0x2 => {
                        let mut addend_117: Words = Words::number(0x0);
                        let subject_118 = self.index;
                        let mut rest_119 = within_110;
                        while rest_119 != 0 {
                            let (within_120, value) = subject_118.alike(rest_119);
                            rest_119 &= !within_120;
                            addend_117.take(within_120, &match value {
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
                        addend_117
                    }
                    _ => {
                        let value_121 = choose(high_103, within_110, || self.value_hi, || self.value_lo);
                        value_121
                    }
                });
            }
            let total_122 = augend_99.plus(&value_107).plus(&Words::from(Planes::from(value_106)));
            let value_123 = choose(subtracts_105, within_52, || {
                let value_124 = augend_99.bit(31);
                let value_125 = value_107.bit(31);
                !((value_124 & value_125) | ((value_124 | value_125) & !total_122.bit(31)))
            }, || {
                let value_126 = augend_99.bit(31);
                let value_127 = value_107.bit(31);
                ((value_126 & value_127) | ((value_126 | value_127) & !total_122.bit(31)))
            });
            self.sum.put(within_52, &total_122, changed);
            put_bit(within_52, value_123, &mut self.sum_carry, changed);
        }
        let within_128 = value_30 & within;
        let within_129 = within & !within_128;
        if within_128 != 0 {
            self.state.put(within_128, &Planes::<8>::number(0xaa), changed);
            self.index.put(within_128, &Planes::<5>::number(0x0), changed);
            self.augend_at.put(within_128, &Planes::<4>::number(0x2), changed);
        }
        if within_129 != 0 {
            let within_130 = self.second & within_129;
            if within_130 != 0 {
                let within_132 = sums_17 & within_130;
                if within_132 != 0 {
                    let subject_134 = step_19;
                    let mut rest_135 = within_132;
                    while rest_135 != 0 {
                        let (within_136, value) = subject_134.alike(rest_135);
                        rest_135 &= !within_136;
                        match value {
                            0x0 => {
                                let value_137 = Planes::either(value_5, &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                                self.augend_at.put(within_136, &value_137, changed);
                            }
                            0x1 => {
                                let value_138 = Planes::either(value_5, &Planes::<4>::number(0xb), &Planes::<4>::number(0x7));
                                self.augend_at.put(within_136, &value_138, changed);
                            }
                            0x2 => {
                                self.augend_at.put(within_136, &Planes::<4>::number(0x2), changed);
                            }
                            0x3 => {
                                self.augend_at.put(within_136, &Planes::<4>::number(0x3), changed);
                            }
                            0x4 => {
                                self.augend_at.put(within_136, &Planes::<4>::number(0x2), changed);
                            }
                            0x5 => {
                                self.augend_at.put(within_136, &Planes::<4>::number(0x3), changed);
                            }
                            0x6 => {
                                let value_139 = Planes::either(value_5, &Planes::<4>::number(0xa), &Planes::<4>::number(0x4));
                                self.augend_at.put(within_136, &value_139, changed);
                            }
                            0x7 => {
                                let value_140 = Planes::either(value_5, &Planes::<4>::number(0xb), &Planes::<4>::number(0x5));
                                self.augend_at.put(within_136, &value_140, changed);
                            }
                            _ => {
                            }
                        }
                    }
                    self.index.put(within_132, &step_19, changed);
                }
            }
            let within_141 = value_29 & within_129;
            let within_142 = within_129 & !within_141;
            if within_141 != 0 {
                self.state.put(within_141, &Planes::<8>::number(0x87), changed);
            }
            if within_142 != 0 {
                let within_143 = self.second & within_142;
                if within_143 != 0 {
                    let within_145 = sums_17 & within_143;
                    let within_146 = within_143 & !within_145;
                    if within_146 != 0 {
                        let within_147 = passes_checks_20 & within_146;
                        let within_148 = within_146 & !within_147;
                        if within_147 != 0 {
                            let within_149 = for_command_4 & within_147;
                            if within_149 != 0 {
                                let subject_151 = self.action;
                                let mut rest_152 = within_149;
                                while rest_152 != 0 {
                                    let (within_153, value) = subject_151.alike(rest_152);
                                    rest_152 &= !within_153;
                                    match value {
                                        0x1 => {
                                        }
                                        0x2 => {
                                        }
                                        0xb => {
                                            self.state.put(within_153, &Planes::<8>::number(0xb1), changed);
                                        }
                                        _ => {
                                        }
                                    }
                                }
                            }
                        }
                        if within_148 != 0 {
                            self.state.put(within_148, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
            }
        }
        let within_154 = self.looks & within;
        if within_154 != 0 {
            let within_156 = self.selected & within_154;
            if within_156 != 0 {
                let mut value_158: Words = Words::number(0x0);
                let subject_159 = self.looked_at;
                let mut rest_160 = within_156;
                while rest_160 != 0 {
                    let (within_161, value) = subject_159.alike(rest_160);
                    rest_160 &= !within_161;
                    value_158.take(within_161, &match value {
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
                self.prdata.put(within_156, &value_158, changed);
            }
        }
        let within_162 = value_3 & within;
        if within_162 != 0 {
            let within_164 = sums_17 & within_162;
            let within_165 = within_162 & !within_164;
            if within_165 != 0 {
                let holds_6_166 = !self.flags.bit(0);
                let holds_9_167 = !self.flags.bit(3);
                let is_pending_168 = !holds_9_167;
                let judged_bit_169 = Planes::<16>::number(0x1).up(&self.action);
                let refused_170 = judged_bit_169.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
                let value_171 = !judged_bit_169.and(&Planes::<16>::number(0x120)).is_number(0x0);
                let limited_172 = (value_5 & value_171);
                let value_173 = !self.value_hi.is_number(0x0);
                let value_174 = ((self.device_locked & !refused_170) & !judged_bit_169.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
                let value_175 = (refused_170 | value_174);
                let value_176 = !judged_bit_169.and(&Planes::<16>::number(0x2)).is_number(0x0);
                let value_177 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_175) & value_176);
                let value_178 = (value_175 | value_177);
                let value_179 = ((!self.selected & !value_178) & !judged_bit_169.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
                let value_180 = (value_178 | value_179);
                let value_181 = (value_176 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&self.unusable.extended::<8>()).is_number(0x0) & !value_180));
                let value_182 = (value_180 | value_181);
                let value_183 = ((!!self.flags.bit(2) & !value_182) & !judged_bit_169.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
                let value_184 = (value_182 | value_183);
                let value_185 = !judged_bit_169.and(&Planes::<16>::number(0x8)).is_number(0x0);
                let value_186 = ((!holds_6_166 & !value_184) & value_185);
                let value_187 = (value_184 | value_186);
                let value_188 = ((holds_6_166 & !value_187) & !judged_bit_169.and(&Planes::<16>::number(0xff0)).is_number(0x0));
                let value_189 = (value_187 | value_188);
                let value_190 = ((old_broken & !value_189) & !judged_bit_169.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
                let value_191 = (value_189 | value_190);
                let value_192 = (((self.generation_end | (self.generation_near & judged_bit_169.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_191) & !judged_bit_169.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
                let value_193 = (value_191 | value_192);
                let value_194 = ((holds_9_167 & !value_193) & !judged_bit_169.and(&Planes::<16>::number(0x600)).is_number(0x0));
                let value_195 = (value_193 | value_194);
                let value_196 = ((is_pending_168 & !value_195) & !judged_bit_169.and(&Planes::<16>::number(0x990)).is_number(0x0));
                let value_197 = (value_195 | value_196);
                let value_198 = (((is_pending_168 & (old_other_intent | (value_173 | !self.value_lo.cut(24, 8).is_number(0x0)))) & !value_197) & !judged_bit_169.and(&Planes::<16>::number(0x20)).is_number(0x0));
                let value_199 = (value_197 | value_198);
                let value_200 = ((!Planes::<8>::number(0x1).up(&self.selected_set).and(&self.issued.extended::<8>()).is_number(0x0) & !value_199) & !judged_bit_169.and(&Planes::<16>::number(0x400)).is_number(0x0));
                let value_201 = (value_199 | value_200);
                let value_202 = (value_185 & (!self.flags.cut(8, 8).below(&self.info.cut(8, 8)) & !value_201));
                let value_203 = (value_201 | value_202);
                let value_204 = ((!(value_173 | !self.value_lo.is_number(0x0)) & !value_203) & !judged_bit_169.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
                let value_205 = (value_203 | value_204);
                let value_206 = (value_171 & ((value_173 | Words::number(0x18696).below(&self.value_lo)) & !value_205));
                let value_207 = (value_205 | value_206);
                let value_208 = ((((old_over_limit & limited_172) | (old_too_short & !limited_172)) & !value_207) & !judged_bit_169.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
                let value_209 = (value_207 | value_208);
                let value_210 = ((self.funded & !value_209) & !judged_bit_169.and(&Planes::<16>::number(0x10)).is_number(0x0));
                let value_211 = (value_209 | value_210);
                let value_212 = (value_171 & (old_over_maximum & !value_211));
                let value_213 = (value_211 | value_212);
                let value_214 = ((old_overflow & !value_213) & !judged_bit_169.and(&Planes::<16>::number(0x40)).is_number(0x0));
                let value_215 = (value_213 | value_214);
                let value_216 = (value_171 & (self.count_end & !value_215));
                let value_217 = (value_215 | value_216);
                let value_218 = ((!self.flags.bit(4) & !value_217) & !judged_bit_169.and(&Planes::<16>::number(0x4800)).is_number(0x0));
                let value_219 = (value_217 | value_218);
                let value_220 = (((old_printed_pending | (self.permit & !old_permit_set.is(&self.selected_set))) & !value_219) & !judged_bit_169.and(&Planes::<16>::number(0x820)).is_number(0x0));
                let value_221 = choose((value_219 | value_220), within_165, || {
                    let value_222 = choose(value_220, within_165, || {
                        Planes::<8>::number(0x19)
                    }, || {
                        let value_223 = choose(value_218, within_165, || {
                            Planes::<8>::number(0x17)
                        }, || {
                            let value_224 = choose(value_216, within_165, || {
                                Planes::<8>::number(0x16)
                            }, || {
                                let value_225 = choose(value_214, within_165, || {
                                    Planes::<8>::number(0x15)
                                }, || {
                                    let value_226 = choose(value_212, within_165, || {
                                        Planes::<8>::number(0x14)
                                    }, || {
                                        let value_227 = choose(value_210, within_165, || {
                                            Planes::<8>::number(0x13)
                                        }, || {
                                            let value_228 = choose(value_208, within_165, || {
                                                Planes::<8>::number(0x12)
                                            }, || {
                                                let value_229 = choose(value_206, within_165, || {
                                                    Planes::<8>::number(0x11)
                                                }, || {
                                                    let value_230 = choose(value_204, within_165, || {
                                                        Planes::<8>::number(0x10)
                                                    }, || {
                                                        let value_231 = choose(value_202, within_165, || {
                                                            Planes::<8>::number(0xf)
                                                        }, || {
                                                            let value_232 = choose(value_200, within_165, || {
                                                                Planes::<8>::number(0xe)
                                                            }, || {
                                                                let value_233 = choose(value_198, within_165, || {
                                                                    Planes::<8>::number(0xd)
                                                                }, || {
                                                                    let value_234 = choose(value_196, within_165, || {
                                                                        Planes::<8>::number(0xc)
                                                                    }, || {
                                                                        let value_235 = choose(value_194, within_165, || {
                                                                            Planes::<8>::number(0xb)
                                                                        }, || {
                                                                            let value_236 = choose(value_192, within_165, || {
                                                                                Planes::<8>::number(0xa)
                                                                            }, || {
                                                                                let value_237 = choose(value_190, within_165, || {
                                                                                    Planes::<8>::number(0x9)
                                                                                }, || {
                                                                                    let value_238 = choose(value_188, within_165, || {
                                                                                        Planes::<8>::number(0x8)
                                                                                    }, || {
                                                                                        let value_239 = choose(value_186, within_165, || {
                                                                                            Planes::<8>::number(0x7)
                                                                                        }, || {
                                                                                            let value_240 = choose(value_183, within_165, || {
                                                                                                Planes::<8>::number(0x6)
                                                                                            }, || {
                                                                                                let value_241 = choose(value_181, within_165, || {
                                                                                                    Planes::<8>::number(0x5)
                                                                                                }, || {
                                                                                                    let value_242 = choose(value_179, within_165, || {
                                                                                                        Planes::<8>::number(0x4)
                                                                                                    }, || {
                                                                                                        let value_243 = choose(value_177, within_165, || {
                                                                                                            Planes::<8>::number(0x3)
                                                                                                        }, || {
                                                                                                            let value_244 = Planes::either(value_174, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                            value_244
                                                                                                        });
                                                                                                        value_243
                                                                                                    });
                                                                                                    value_242
                                                                                                });
                                                                                                value_241
                                                                                            });
                                                                                            value_240
                                                                                        });
                                                                                        value_239
                                                                                    });
                                                                                    value_238
                                                                                });
                                                                                value_237
                                                                            });
                                                                            value_236
                                                                        });
                                                                        value_235
                                                                    });
                                                                    value_234
                                                                });
                                                                value_233
                                                            });
                                                            value_232
                                                        });
                                                        value_231
                                                    });
                                                    value_230
                                                });
                                                value_229
                                            });
                                            value_228
                                        });
                                        value_227
                                    });
                                    value_226
                                });
                                value_225
                            });
                            value_224
                        });
                        value_223
                    });
                    value_222
                }, || {
                    Planes::<8>::number(0x0)
                });
                self.verdict.put(within_165, &value_221, changed);
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
        put_bit(within, (self.irq | value_28), &mut self.irq, changed);
        put_bit(within, (value_1 & ((value_21 & (passes_checks_20 & (for_command_4 & (((permits_2 & reprints_14) & value_23) & value_24)))) | value_43)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_28), &mut self.busy, changed);
        put_bit(within, ((self.home & value_50) & !value_30), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_6, changed);
        put_bit(within, (self.again & value_50), &mut self.again, changed);
        put_bit(within, value_3, &mut self.second, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
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
        let old_rival_at = self.rival_at;
        let value_1 = !self.device_locked;
        let value_2 = !self.second;
        let target_bit_3 = Planes::<8>::number(0x1).up(&self.target);
        let value_4 = old_index.below(&Planes::<5>::number(0x12));
        let high_5 = old_index.bit(0);
        let issue_due_6 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_7 = (self.second & !value_4);
        let left = (((((self.issue_judged & issue_due_6) | (!self.issue_judged & issue_due_6)) | self.handshake.is_number(0x5)) | (!self.handshake.is_number(0x0) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_8 = self.second & within;
        let within_9 = within & !within_8;
        if within_8 != 0 {
            let value_10 = old_index.is_number(0xd);
            let debits_11 = self.action.is_number(0x5);
            let intends_12 = self.action.is_number(0x8);
            let word_pair_13 = old_index.part::<4>(1);
            let value_14 = word_pair_13.is_number(0x5);
            let mut value_15: Mask = 0;
            let subject_16 = word_pair_13;
            let mut rest_17 = within_8;
            while rest_17 != 0 {
                let (within_18, value) = subject_16.alike(rest_17);
                rest_17 &= !within_18;
                value_15.take(within_18, &match value {
                    0x1 => debits_11,
                    0x2 => {
                        let descends_19 = !!self.flags.bit(1);
                        ((descends_19 & (self.action.is_number(0x6) | self.action.is_number(0x7))) | (descends_19 & debits_11))
                    }
                    0x3 => {
                        let value_20 = !self.flags.bit(1);
                        ((!value_20 & (self.action.is_number(0x6) | self.action.is_number(0x7))) | (value_20 & debits_11))
                    }
                    _ => (value_14 & (!self.flags.bit(1) & (self.action.is_number(0x6) | self.action.is_number(0x7)))),
                });
            }
            let value_21 = (((value_10 & intends_12) | (old_index.is_number(0xe) & intends_12)) | value_15);
            let value_22 = choose(self.second, within_8, || {
                let value_23 = choose(value_4, within_8, || {
                    let opens_descending_24 = self.info.bit(16);
                    let opens_25 = self.action.is_number(0x3);
                    let opened_funds_26 = (opens_descending_24 & opens_25);
                    let opened_limit_27 = (opens_25 & !opens_descending_24);
                    let mut value_28: Mask = 0;
                    let subject_29 = old_index;
                    let mut rest_30 = within_8;
                    while rest_30 != 0 {
                        let (within_31, value) = subject_29.alike(rest_30);
                        rest_30 &= !within_31;
                        value_28.take(within_31, &match value {
                            0x0 => {
                                let mut value_32: Mask = 0;
                                let subject_33 = word_pair_13;
                                let mut rest_34 = within_31;
                                while rest_34 != 0 {
                                    let (within_35, value) = subject_33.alike(rest_34);
                                    rest_34 &= !within_35;
                                    value_32.take(within_35, &match value {
                                        0x1 => opens_25,
                                        0x2 => opened_limit_27,
                                        0x3 => opened_limit_27,
                                        _ => (opened_funds_26 & value_14),
                                    });
                                }
                                value_32
                            }
                            0x8 => opens_25,
                            0xc => (self.action.is_number(0xa) | (opens_25 | debits_11)),
                            0xd => (self.action.is_number(0xa) | (opens_25 | debits_11)),
                            0xe => (self.action.is_number(0xa) | (opens_25 | debits_11)),
                            0xf => (self.action.is_number(0xa) | (opens_25 | debits_11)),
                            0x10 => opens_25,
                            0x11 => opens_25,
                            _ => {
                                let mut value_36: Mask = 0;
                                let subject_37 = word_pair_13;
                                let mut rest_38 = within_31;
                                while rest_38 != 0 {
                                    let (within_39, value) = subject_37.alike(rest_38);
                                    rest_38 &= !within_39;
                                    value_36.take(within_39, &match value {
                                        0x1 => opens_25,
                                        0x2 => opened_limit_27,
                                        0x3 => opened_limit_27,
                                        _ => (opened_funds_26 & value_14),
                                    });
                                }
                                value_36
                            }
                        });
                    }
                    let stored_word_40 = choose(value_28, within_8, || {
                        Words::number(0x0)
                    }, || {
                        let value_41 = choose(old_index.is_number(0x1), within_8, || {
                            let mut augend_42: Words = Words::number(0x0);
                            let subject_43 = old_index;
                            let mut rest_44 = within_8;
                            while rest_44 != 0 {
                                let (within_45, value) = subject_43.alike(rest_44);
                                rest_44 &= !within_45;
                                augend_42.take(within_45, &match value {
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
                            let locks_device_46 = self.action.is_number(0xd);
                            let value_47 = (self.action.is_number(0xc) | locks_device_46);
                            let mut value_48: Words = Words::number(0x0);
                            let subject_49 = self.action;
                            let mut rest_50 = within_8;
                            while rest_50 != 0 {
                                let (within_51, value) = subject_49.alike(rest_50);
                                rest_50 &= !within_51;
                                value_48.take(within_51, &match value {
                                    0x3 => Words::number(0xffffffff),
                                    0x4 => Words::number(0x1),
                                    0x5 => Words::number(0x8),
                                    0x8 => Words::number(0x10),
                                    0xa => Words::number(0x8),
                                    _ => {
                                        let value_52 = choose(value_47, within_51, || {
                                            Words::number(0xff0000)
                                        }, || {
                                            let value_53 = choose(self.action.is_number(0xe), within_51, || Words::number(0x10), || Words::number(0x0));
                                            value_53
                                        });
                                        value_52
                                    }
                                });
                            }
                            let mut value_54: Words = Words::number(0x0);
                            let subject_55 = self.action;
                            let mut rest_56 = within_8;
                            while rest_56 != 0 {
                                let (within_57, value) = subject_55.alike(rest_56);
                                rest_56 &= !within_57;
                                value_54.take(within_57, &match value {
                                    0x3 => {
                                        let value_58 = choose(opens_descending_24, within_57, || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || self.info.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                        value_58
                                    }
                                    0x4 => Words::number(0x0),
                                    0x5 => Words::number(0x10),
                                    0x8 => Words::number(0x8),
                                    0xa => Words::number(0x0),
                                    _ => {
                                        let value_59 = choose(value_47, within_57, || {
                                            let value_60 = choose(locks_device_46, within_57, || {
                                                Words::from(self.lock_reason)
                                            }, || {
                                                let lock_code_61 = self.value_lo.part::<8>(0);
                                                let value_62 = Planes::either(lock_code_61.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_61);
                                                Words::from(value_62)
                                            });
                                            value_60.up_by(16).or(&Words::number(0x4))
                                        }, || {
                                            Words::number(0x0)
                                        });
                                        value_59
                                    }
                                });
                            }
                            value_54.or(&augend_42.and(&value_48.not()))
                        }, || {
                            let value_63 = choose(((old_index.is_number(0x9) | (old_index.is_number(0x8) & debits_11)) | value_21), within_8, || {
                                self.sum
                            }, || {
                                let mut value_64: Mask = 0;
                                let subject_65 = old_index;
                                let mut rest_66 = within_8;
                                while rest_66 != 0 {
                                    let (within_67, value) = subject_65.alike(rest_66);
                                    rest_66 &= !within_67;
                                    value_64.take(within_67, &match value {
                                        0x0 => opens_25,
                                        0x8 => {
                                            let mut value_68: Mask = 0;
                                            let subject_69 = word_pair_13;
                                            let mut rest_70 = within_67;
                                            while rest_70 != 0 {
                                                let (within_71, value) = subject_69.alike(rest_70);
                                                rest_70 &= !within_71;
                                                value_68.take(within_71, &match value {
                                                    0x2 => opened_funds_26,
                                                    0x3 => opened_funds_26,
                                                    _ => (opened_limit_27 & value_14),
                                                });
                                            }
                                            (value_68 & !word_pair_13.is_number(0x1))
                                        }
                                        0xc => intends_12,
                                        0xd => {
                                            let mut value_72: Mask = 0;
                                            let subject_73 = word_pair_13;
                                            let mut rest_74 = within_67;
                                            while rest_74 != 0 {
                                                let (within_75, value) = subject_73.alike(rest_74);
                                                rest_74 &= !within_75;
                                                value_72.take(within_75, &match value {
                                                    0x2 => opened_funds_26,
                                                    0x3 => opened_funds_26,
                                                    _ => (opened_limit_27 & value_14),
                                                });
                                            }
                                            (value_72 & !word_pair_13.is_number(0x1))
                                        }
                                        0xe => {
                                            let mut value_76: Mask = 0;
                                            let subject_77 = word_pair_13;
                                            let mut rest_78 = within_67;
                                            while rest_78 != 0 {
                                                let (within_79, value) = subject_77.alike(rest_78);
                                                rest_78 &= !within_79;
                                                value_76.take(within_79, &match value {
                                                    0x2 => opened_funds_26,
                                                    0x3 => opened_funds_26,
                                                    _ => (opened_limit_27 & value_14),
                                                });
                                            }
                                            (value_76 & !word_pair_13.is_number(0x1))
                                        }
                                        0xf => intends_12,
                                        0x10 => debits_11,
                                        0x11 => debits_11,
                                        _ => {
                                            let mut value_80: Mask = 0;
                                            let subject_81 = word_pair_13;
                                            let mut rest_82 = within_67;
                                            while rest_82 != 0 {
                                                let (within_83, value) = subject_81.alike(rest_82);
                                                rest_82 &= !within_83;
                                                value_80.take(within_83, &match value {
                                                    0x2 => opened_funds_26,
                                                    0x3 => opened_funds_26,
                                                    _ => (opened_limit_27 & value_14),
                                                });
                                            }
                                            (value_80 & !word_pair_13.is_number(0x1))
                                        }
                                    });
                                }
                                let value_84 = choose(value_64, within_8, || {
                                    let mut new_word_85: Words = Words::number(0x0);
                                    let subject_86 = old_index;
                                    let mut rest_87 = within_8;
                                    while rest_87 != 0 {
                                        let (within_88, value) = subject_86.alike(rest_87);
                                        rest_87 &= !within_88;
                                        new_word_85.take(within_88, &match value {
                                            0x0 => self.new_licence,
                                            0x8 => {
                                                let value_89 = choose(high_5, within_88, || self.value_hi, || self.value_lo);
                                                value_89
                                            }
                                            0xc => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                                            0xd => {
                                                let value_90 = choose(high_5, within_88, || self.value_hi, || self.value_lo);
                                                value_90
                                            }
                                            0xe => {
                                                let value_91 = choose(high_5, within_88, || self.value_hi, || self.value_lo);
                                                value_91
                                            }
                                            0xf => self.date_key,
                                            0x10 => self.info.cut(0, 8).up_by(24).or(&self.value_lo.and(&Words::number(0xffffff))),
                                            0x11 => self.date_key,
                                            _ => {
                                                let value_92 = choose(high_5, within_88, || self.value_hi, || self.value_lo);
                                                value_92
                                            }
                                        });
                                    }
                                    new_word_85
                                }, || {
                                    let mut augend_93: Words = Words::number(0x0);
                                    let subject_94 = old_index;
                                    let mut rest_95 = within_8;
                                    while rest_95 != 0 {
                                        let (within_96, value) = subject_94.alike(rest_95);
                                        rest_95 &= !within_96;
                                        augend_93.take(within_96, &match value {
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
                                    augend_93
                                });
                                value_84
                            });
                            value_63
                        });
                        value_41
                    });
                    stored_word_40
                }, || {
                    self.crc.not()
                });
                value_23
            }, || {
                let stored_word_97 = choose(self.bank, within_8, || pins.b_data_i, || pins.a_data_i);
                stored_word_97
            });
            let subject_98 = old_index;
            let mut rest_99 = within_8;
            while rest_99 != 0 {
                let (within_100, value) = subject_98.alike(rest_99);
                rest_99 &= !within_100;
                match value {
                    0x0 => {
                        self.record_licence.put(within_100, &value_22, changed);
                    }
                    0x1 => {
                        self.flags.put(within_100, &value_22.cut(0, 24), changed);
                        self.record_flags.put(within_100, &value_22, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_100, &value_22, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_100, &value_22, changed);
                    }
                    0x4 => {
                        put_bit(within_100, !value_22.is_number(0x0), &mut self.funded, changed);
                        self.record_descending_lo.put(within_100, &value_22, changed);
                    }
                    0x5 => {
                        put_bit(within_100, (self.funded | !value_22.is_number(0x0)), &mut self.funded, changed);
                        self.record_descending_hi.put(within_100, &value_22, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_100, &value_22, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_100, &value_22, changed);
                    }
                    0x8 => {
                        put_bit(within_100, (value_22.cut(2, 30).is_number(0x3fffffff) & value_22.cut(0, 2).is_number(0x3)), &mut self.count_end, changed);
                        self.record_piece_count.put(within_100, &value_22, changed);
                    }
                    0x9 => {
                        let high_ones_101 = value_22.cut(2, 30).is_number(0x3fffffff);
                        put_bit(within_100, (high_ones_101 & value_22.cut(0, 2).is_number(0x3)), &mut self.generation_end, changed);
                        put_bit(within_100, (high_ones_101 & value_22.bit(1)), &mut self.generation_near, changed);
                        self.record_generation.put(within_100, &value_22, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_100, &value_22, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_100, &value_22, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_100, &value_22, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_100, &value_22, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_100, &value_22, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_100, &value_22, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_100, &value_22, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_100, &value_22, changed);
                    }
                    0x12 => {
                        put_bit(within_100, ALL, &mut self.filled, changed);
                        self.record_check.put(within_100, &value_22, changed);
                    }
                    _ => {
                    }
                }
            }
            let within_102 = value_4 & within_8;
            let within_103 = within_8 & !within_102;
            if within_102 != 0 {
                let value_104 = Planes::either(value_10, &Planes::<4>::number(0x3), &Planes::<4>::number(0x2));
                put_bit(within_102, (self.sum_carry & value_21), &mut self.carry, changed);
                self.augend_at.put(within_102, &value_104, changed);
            }
            if within_103 != 0 {
                self.leg.put(within_103, &Planes::<2>::number(0x0), changed);
                put_bit(within_103, target_bit_3.and(&self.slots_a.extended::<8>()).is_number(0x0), &mut self.slot, changed);
            }
            put_bit(within_8, (self.a_lost & value_4), &mut self.a_lost, changed);
            self.rival_at.put(within_8, &old_index, changed);
        }
        if within_9 != 0 {
            let debits_105 = self.action.is_number(0x5);
            let intends_106 = self.action.is_number(0x8);
            let predicts_lo_107 = (old_index.is_number(0xd) & intends_106);
            let predicts_hi_108 = (old_index.is_number(0xe) & intends_106);
            let counts_109 = (old_index.is_number(0x9) | (old_index.is_number(0x8) & debits_105));
            let takes_high_110 = ((high_5 | predicts_hi_108) & !predicts_lo_107);
            let subtracts_111 = ((self.action.is_number(0x7) | (debits_105 & old_index.part::<4>(1).is_number(0x2))) & !counts_109);
            let value_112 = choose((predicts_lo_107 | predicts_hi_108), within_9, || {
                let mut augend_113: Words = Words::number(0x0);
                let subject_114 = self.augend_at;
                let mut rest_115 = within_9;
                while rest_115 != 0 {
                    let (within_116, value) = subject_114.alike(rest_115);
                    rest_115 &= !within_116;
                    augend_113.take(within_116, &match value {
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
                augend_113
            }, || {
                let mut augend_117: Words = Words::number(0x0);
                let subject_118 = old_index;
                let mut rest_119 = within_9;
                while rest_119 != 0 {
                    let (within_120, value) = subject_118.alike(rest_119);
                    rest_119 &= !within_120;
                    augend_117.take(within_120, &match value {
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
                augend_117
            });
            let value_121 = subtracts_111 & !(counts_109 | (self.carry & takes_high_110)) | !subtracts_111 & (counts_109 | (self.carry & takes_high_110));
            let value_122 = choose(subtracts_111, within_9, || {
                let value_123 = choose(counts_109, within_9, || {
                    Words::number(0x0)
                }, || {
                    let value_124 = choose(takes_high_110, within_9, || self.value_hi, || self.value_lo);
                    value_124
                });
                value_123.not()
            }, || {
                let value_125 = choose(counts_109, within_9, || {
                    Words::number(0x0)
                }, || {
                    let value_126 = choose(takes_high_110, within_9, || self.value_hi, || self.value_lo);
                    value_126
                });
                value_125
            });
            let total_127 = value_112.plus(&value_122).plus(&Words::from(Planes::from(value_121)));
            let value_128 = choose(subtracts_111, within_9, || {
                let value_129 = value_112.bit(31);
                let value_130 = value_122.bit(31);
                !((value_129 & value_130) | ((value_129 | value_130) & !total_127.bit(31)))
            }, || {
                let value_131 = value_112.bit(31);
                let value_132 = value_122.bit(31);
                ((value_131 & value_132) | ((value_131 | value_132) & !total_127.bit(31)))
            });
            self.sum.put(within_9, &total_127, changed);
            put_bit(within_9, value_128, &mut self.sum_carry, changed);
        }
        let within_133 = (!target_bit_3.and(&self.vacant.extended::<8>()).is_number(0x0) & value_7) & within;
        let within_134 = within & !within_133;
        if within_133 != 0 {
            self.state.put(within_133, &Planes::<8>::number(0x9c), changed);
            self.index.put(within_133, &Planes::<5>::number(0x0), changed);
        }
        if within_134 != 0 {
            let within_135 = self.second & within_134;
            if within_135 != 0 {
                let within_137 = value_4 & within_135;
                let within_138 = within_135 & !within_137;
                if within_137 != 0 {
                    self.index.put(within_137, &old_index.plus(&Planes::<5>::number(0x1)), changed);
                }
                if within_138 != 0 {
                    self.state.put(within_138, &Planes::<8>::number(0x1b), changed);
                }
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
        let within_147 = value_2 & within;
        if within_147 != 0 {
            let within_149 = old_index.is_number(0x0) & within_147;
            let within_150 = within_147 & !within_149;
            if within_150 != 0 {
                let mut passed_word_151: Words = Words::number(0x0);
                let subject_152 = old_rival_at;
                let mut rest_153 = within_150;
                while rest_153 != 0 {
                    let (within_154, value) = subject_152.alike(rest_153);
                    rest_153 &= !within_154;
                    passed_word_151.take(within_154, &match value {
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
                self.crc.put(within_150, &self.crc.xor(&passed_word_151).linear(&LINEAR_0), changed);
            }
        }
        put_bit(within, value_7, &mut self.window, changed);
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
        put_bit(within, (self.bank & !value_7), &mut self.bank, changed);
        put_bit(within, value_2, &mut self.second, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_markers_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = !scan_bank_2;
        let scan_silent_5 = ((self.silent_b & scan_bank_2) | (self.silent_a & value_4));
        let asks_6 = !scan_silent_5;
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_7 = scan_silent_5 & within;
        let within_8 = within & !within_7;
        if within_7 != 0 {
            let scan_bit_9 = Planes::<4>::number(0x1).up(&self.scan);
            let last_scan_10 = self.scan.is_number(0x3);
            let within_11 = last_scan_10 & within_7;
            if within_11 != 0 {
                self.state.put(within_11, &Planes::<8>::number(0xe4), changed);
                self.index.put(within_11, &Planes::<5>::number(0x0), changed);
                self.crc.put_number(within_11, 0xffffffff, changed);
                self.good.put(within_11, &Planes::<4>::number(0x0), changed);
            }
            self.scan.put(within_7, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            self.valid.put(within_7, &scan_bit_9.xor(&self.valid.or(&scan_bit_9)), changed);
            put_bit(within_7, (self.found & !last_scan_10), &mut self.found, changed);
        }
        if within_8 != 0 {
            let value_13 = Planes::either(self.scan.bit(0), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
            self.handshake.put(within_8, &Planes::<3>::number(0x1), changed);
            self.patience.put(within_8, &Planes::<7>::number(0x0), changed);
            self.address.put(within_8, &value_13, changed);
        }
        let within_14 = self.looks & within;
        if within_14 != 0 {
            let within_16 = self.selected & within_14;
            if within_16 != 0 {
                let mut value_18: Words = Words::number(0x0);
                let subject_19 = self.looked_at;
                let mut rest_20 = within_16;
                while rest_20 != 0 {
                    let (within_21, value) = subject_19.alike(rest_20);
                    rest_20 &= !within_21;
                    value_18.take(within_21, &match value {
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
                self.prdata.put(within_16, &value_18, changed);
            }
        }
        put_bit(within, (value_4 & asks_6), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_2 & asks_6), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_markers_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = self.looks & within;
        if within_4 != 0 {
            let within_6 = self.selected & within_4;
            if within_6 != 0 {
                let mut value_8: Words = Words::number(0x0);
                let subject_9 = self.looked_at;
                let mut rest_10 = within_6;
                while rest_10 != 0 {
                    let (within_11, value) = subject_9.alike(rest_10);
                    rest_10 &= !within_11;
                    value_8.take(within_11, &match value {
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
                self.prdata.put(within_6, &value_8, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_markers_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = scan_bank_2 & pins.b_busy_i | !scan_bank_2 & pins.a_busy_i;
        let value_5 = Planes::either(value_4, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_5, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_markers_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = scan_bank_2 & pins.b_busy_i | !scan_bank_2 & pins.a_busy_i;
        let stored_word_5 = choose(scan_bank_2, within, || pins.b_data_i, || pins.a_data_i);
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_6 = value_4 & within;
        let within_7 = within & !within_6;
        if within_6 != 0 {
            let within_8 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_6;
            let within_9 = within_6 & !within_8;
            if within_8 != 0 {
                self.handshake.put(within_8, &Planes::<3>::number(0x5), changed);
            }
            if within_9 != 0 {
                let within_10 = pins.timebase_i & within_9;
                if within_10 != 0 {
                    self.patience.put(within_10, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_7 != 0 {
            let value_12 = scan_bank_2 & pins.b_error_i | !scan_bank_2 & pins.a_error_i;
            let value_13 = Planes::either(value_12, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_7, &value_13, changed);
        }
        let within_14 = self.looks & within;
        if within_14 != 0 {
            let within_16 = self.selected & within_14;
            if within_16 != 0 {
                let mut value_18: Words = Words::number(0x0);
                let subject_19 = self.looked_at;
                let mut rest_20 = within_16;
                while rest_20 != 0 {
                    let (within_21, value) = subject_19.alike(rest_20);
                    rest_20 &= !within_21;
                    value_18.take(within_21, &match value {
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
                self.prdata.put(within_16, &value_18, changed);
            }
        }
        put_bit(within, stored_word_5.is_number(0x5a3c96e1), &mut self.as_expected, changed);
        put_bit(within, self.crc.not().is(&stored_word_5), &mut self.code_fits, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_markers_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let last_scan_3 = self.scan.is_number(0x3);
        let issue_due_4 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_5 = choose(self.as_expected, within, || {
            self.valid.or(&Planes::<4>::number(0x1).up(&self.scan))
        }, || {
            let scan_bit_6 = Planes::<4>::number(0x1).up(&self.scan);
            scan_bit_6.xor(&self.valid.or(&scan_bit_6))
        });
        let left = ((((self.issue_judged & issue_due_4) | (!self.issue_judged & issue_due_4)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_7 = last_scan_3 & within;
        if within_7 != 0 {
            self.state.put(within_7, &Planes::<8>::number(0xe4), changed);
            self.index.put(within_7, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_7, 0xffffffff, changed);
            self.good.put(within_7, &Planes::<4>::number(0x0), changed);
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
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        self.scan.put(within, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
        self.valid.put(within, &value_5, changed);
        put_bit(within, (self.found & !last_scan_3), &mut self.found, changed);
        left
    }

    fn in_alone_scan_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = !scan_bank_2;
        let scan_silent_5 = ((self.silent_b & scan_bank_2) | (self.silent_a & value_4));
        let asks_6 = !scan_silent_5;
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_7 = scan_silent_5 & within;
        let within_8 = within & !within_7;
        if within_7 != 0 {
            let within_9 = self.scan.is_number(0x3) & within_7;
            if within_9 != 0 {
                self.state.put(within_9, &Planes::<8>::number(0x55), changed);
            }
            self.index.put(within_7, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_7, 0xffffffff, changed);
            self.scan.put(within_7, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
        }
        if within_8 != 0 {
            let value_11 = Planes::either(self.scan.bit(0), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
            self.handshake.put(within_8, &Planes::<3>::number(0x1), changed);
            self.patience.put(within_8, &Planes::<7>::number(0x0), changed);
            self.address.put(within_8, &value_11, changed);
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
        put_bit(within, (value_4 & asks_6), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_2 & asks_6), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_scan_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = self.looks & within;
        if within_4 != 0 {
            let within_6 = self.selected & within_4;
            if within_6 != 0 {
                let mut value_8: Words = Words::number(0x0);
                let subject_9 = self.looked_at;
                let mut rest_10 = within_6;
                while rest_10 != 0 {
                    let (within_11, value) = subject_9.alike(rest_10);
                    rest_10 &= !within_11;
                    value_8.take(within_11, &match value {
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
                self.prdata.put(within_6, &value_8, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_scan_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let scan_bank_2 = self.scan.bit(1);
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = scan_bank_2 & pins.b_busy_i | !scan_bank_2 & pins.a_busy_i;
        let value_5 = Planes::either(value_4, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_5, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_scan_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let scan_bank_6 = self.scan.bit(1);
        let issue_due_7 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_8 = scan_bank_6 & pins.b_busy_i | !scan_bank_6 & pins.a_busy_i;
        let stored_word_9 = choose(scan_bank_6, within, || pins.b_data_i, || pins.a_data_i);
        let left = ((((self.issue_judged & issue_due_7) | (!self.issue_judged & issue_due_7)) | (((self.silent_b & scan_bank_6) | (self.silent_a & !scan_bank_6)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_10 = value_8 & within;
        let within_11 = within & !within_10;
        if within_10 != 0 {
            let within_12 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_10;
            let within_13 = within_10 & !within_12;
            if within_12 != 0 {
                self.handshake.put(within_12, &Planes::<3>::number(0x5), changed);
            }
            if within_13 != 0 {
                let within_14 = pins.timebase_i & within_13;
                if within_14 != 0 {
                    self.patience.put(within_14, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_11 != 0 {
            let value_16 = scan_bank_6 & pins.b_error_i | !scan_bank_6 & pins.a_error_i;
            let value_17 = Planes::either(value_16, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_11, &value_17, changed);
        }
        let within_18 = self.looks & within;
        if within_18 != 0 {
            let within_20 = self.selected & within_18;
            if within_20 != 0 {
                let mut value_22: Words = Words::number(0x0);
                let subject_23 = self.looked_at;
                let mut rest_24 = within_20;
                while rest_24 != 0 {
                    let (within_25, value) = subject_23.alike(rest_24);
                    rest_24 &= !within_25;
                    value_22.take(within_25, &match value {
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
                self.prdata.put(within_20, &value_22, changed);
            }
        }
        put_bit(within, addend_2.is(&stored_word_9), &mut self.as_expected, changed);
        put_bit(within, self.crc.not().is(&stored_word_9), &mut self.code_fits, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_scan_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_scan = self.scan;
        let value_1 = !self.device_locked;
        let scan_bank_2 = old_scan.bit(1);
        let value_3 = self.index.below(&Planes::<5>::number(0x12));
        let issue_due_4 = (self.home & (self.busy & self.command.is_number(0x9)));
        let stored_word_5 = choose(scan_bank_2, within, || pins.b_data_i, || pins.a_data_i);
        let value_6 = Planes::either(value_3, &self.index.plus(&Planes::<5>::number(0x1)), &Planes::<5>::number(0x0));
        let value_7 = choose(value_3, within, || self.crc.xor(&stored_word_5).linear(&LINEAR_0), || Words::number(0xffffffff));
        let left = ((((self.issue_judged & issue_due_4) | (!self.issue_judged & issue_due_4)) | (((self.silent_b & scan_bank_2) | (self.silent_a & !scan_bank_2)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_8 = value_3 & within;
        let within_9 = within & !within_8;
        if within_8 != 0 {
            let within_10 = self.index.is_number(0x9) & within_8;
            if within_10 != 0 {
                let within_12 = old_scan.bit(0) & within_10;
                if within_12 != 0 {
                    let within_14 = scan_bank_2 & within_12;
                    let within_15 = within_12 & !within_14;
                    if within_14 != 0 {
                        put_bit(within_14, stored_word_5.below(&self.generation), &mut self.older_b, changed);
                    }
                    if within_15 != 0 {
                        put_bit(within_15, stored_word_5.below(&self.generation), &mut self.older_a, changed);
                    }
                }
                self.generation.put(within_10, &stored_word_5, changed);
            }
        }
        if within_9 != 0 {
            let within_16 = self.code_fits & within_9;
            if within_16 != 0 {
                let scan_bit_18 = Planes::<4>::number(0x1).up(&old_scan);
                let scan_valid_19 = !self.valid.and(&scan_bit_18).is_number(0x0);
                let value_20 = (!self.found | self.newest.below(&self.generation));
                let within_21 = scan_valid_19 & within_16;
                if within_21 != 0 {
                    let within_23 = value_20 & within_21;
                    if within_23 != 0 {
                        self.best.put(within_23, &old_scan, changed);
                        self.newest.put(within_23, &self.generation, changed);
                    }
                }
                self.good.put(within_16, &self.good.or(&scan_bit_18), changed);
                put_bit(within_16, (self.found | (scan_valid_19 & value_20)), &mut self.found, changed);
            }
            self.scan.put(within_9, &old_scan.plus(&Planes::<2>::number(0x1)), changed);
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
        let within_33 = old_scan.is_number(0x3) & within;
        if within_33 != 0 {
            let within_35 = value_3 & within_33;
            let within_36 = within_33 & !within_35;
            if within_36 != 0 {
                self.state.put(within_36, &Planes::<8>::number(0x55), changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        self.index.put(within, &value_6, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        self.crc.put(within, &value_7, changed);
        left
    }

    fn in_alone_compare_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_target = self.target;
        let value_1 = !self.device_locked;
        let target_bit_2 = Planes::<8>::number(0x1).up(&old_target);
        let wide_vacant_3 = self.vacant.extended::<8>();
        let value_4 = old_target.below(&Planes::<3>::number(0x4));
        let scan_bank_5 = self.scan.bit(1);
        let last_scan_6 = self.scan.is_number(0x3);
        let best_bank_7 = self.best.bit(1);
        let best_slot_8 = self.best.bit(0);
        let issue_due_9 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_10 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0);
        let value_11 = self.scan.is(&self.best);
        let scan_compares_12 = (value_10 & !value_11);
        let next_slot_13 = !scan_compares_12;
        let keeps_14 = best_bank_7 & self.failed_a | !best_bank_7 & self.failed_b;
        let renew_bank_15 = !best_bank_7;
        let renews_16 = !keeps_14;
        let value_17 = (next_slot_13 & (last_scan_6 & keeps_14));
        let value_18 = (next_slot_13 & (last_scan_6 & renews_16));
        let value_19 = best_bank_7 & self.good.bit(0) | !best_bank_7 & self.good.bit(2);
        let value_20 = best_bank_7 & self.good.bit(1) | !best_bank_7 & self.good.bit(3);
        let prefers_high_21 = best_bank_7 & self.valid.bit(0) | !best_bank_7 & self.valid.bit(2);
        let value_22 = best_bank_7 & self.valid.bit(1) | !best_bank_7 & self.valid.bit(3);
        let value_23 = choose(best_bank_7, within, || {
            !self.older_a
        }, || {
            let value_24 = (prefers_high_21 ^ value_22) & prefers_high_21 | !(prefers_high_21 ^ value_22) & self.older_b;
            value_24
        });
        let renew_slot_25 = (value_19 & (value_23 | !value_20));
        let value_26 = renew_slot_25 & !(value_20 | value_22) | !renew_slot_25 & !(value_19 | prefers_high_21);
        let value_27 = (renew_bank_15 & value_18);
        let value_28 = choose(value_17, within, || {
            let value_29 = choose(best_bank_7, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_30 = Planes::either(best_slot_8, &target_bit_2.or(&self.slots_a.extended::<8>()), &target_bit_2.xor(&target_bit_2.or(&self.slots_a.extended::<8>())));
                value_30
            });
            value_29
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_31 = choose(value_17, within, || {
            let value_32 = choose(best_bank_7, within, || {
                let value_33 = Planes::either(best_slot_8, &target_bit_2.or(&self.slots_b.extended::<8>()), &target_bit_2.xor(&target_bit_2.or(&self.slots_b.extended::<8>())));
                value_33
            }, || {
                self.slots_b.extended::<8>()
            });
            value_32
        }, || {
            self.slots_b.extended::<8>()
        });
        let wide_vacant_34 = target_bit_2.or(&wide_vacant_3);
        let value_35 = (value_4 & value_17);
        let value_36 = (value_18 & (value_26 & value_27));
        let value_37 = choose(value_18, within, || {
            let value_38 = choose((!value_18 & value_27), within, || {
                let value_39 = choose(value_17, within, || {
                    let value_40 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_34), &wide_vacant_34);
                    value_40
                }, || {
                    wide_vacant_3
                });
                target_bit_2.xor(&target_bit_2.or(&value_39))
            }, || {
                let value_41 = choose(value_17, within, || {
                    let value_42 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_34), &wide_vacant_34);
                    value_42
                }, || {
                    wide_vacant_3
                });
                value_41
            });
            value_38
        }, || {
            let value_43 = choose(value_17, within, || {
                let value_44 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_34), &wide_vacant_34);
                value_44
            }, || {
                wide_vacant_3
            });
            value_43
        });
        let value_45 = !self.good.and(&self.valid.and(&Planes::<4>::number(0x8))).is_number(0x0);
        let value_46 = self.best.is_number(0x3);
        let scan_compares_47 = (value_45 & !value_46);
        let left = ((((self.issue_judged & issue_due_9) | (!self.issue_judged & issue_due_9)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_48 = last_scan_6 & within;
        if within_48 != 0 {
            let within_50 = !scan_compares_47 & within_48;
            if within_50 != 0 {
                let within_52 = keeps_14 & within_50;
                let within_53 = within_50 & !within_52;
                if within_52 != 0 {
                    let device_record_54 = !value_4;
                    let within_55 = value_4 & within_52;
                    let within_56 = within_52 & !within_55;
                    if within_55 != 0 {
                        let within_57 = !self.flags.bit(3) & within_55;
                        let within_58 = within_55 & !within_57;
                        if within_58 != 0 {
                            self.issued.put(within_58, &target_bit_2.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                        }
                        self.job.put(within_55, &Planes::<3>::number(0x0), changed);
                        self.target.put(within_55, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                    }
                    if within_56 != 0 {
                        let value_59 = !self.flags.bit(2);
                        let within_60 = value_59 & within_56;
                        let within_61 = within_56 & !within_60;
                        if within_61 != 0 {
                            self.lock_reason.put(within_61, &self.flags.part::<8>(16), changed);
                        }
                        put_bit(within_56, (self.device_locked | !value_59), &mut self.device_locked, changed);
                        put_bit(within_56, (self.lock_pending & value_59), &mut self.lock_pending, changed);
                    }
                    put_bit(within_52, (self.irq | device_record_54), &mut self.irq, changed);
                    put_bit(within_52, (self.ready | device_record_54), &mut self.ready, changed);
                }
                if within_53 != 0 {
                    put_bit(within_53, renew_bank_15, &mut self.bank, changed);
                    put_bit(within_53, renew_slot_25, &mut self.slot, changed);
                }
            }
        }
        let within_62 = value_10 & within;
        let within_63 = within & !within_62;
        if within_62 != 0 {
            let within_64 = value_11 & within_62;
            let within_65 = within_62 & !within_64;
            if within_64 != 0 {
                self.crc.put_number(within_64, 0xffffffff, changed);
            }
            if within_65 != 0 {
                let value_66 = Planes::either(self.scan.bit(0), &self.index.extended::<10>().or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&old_target.extended::<10>().up_by(7)));
                self.handshake.put(within_65, &Planes::<3>::number(0x1), changed);
                self.patience.put(within_65, &Planes::<7>::number(0x0), changed);
                self.address.put(within_65, &value_66, changed);
            }
        }
        if within_63 != 0 {
            self.crc.put_number(within_63, 0xffffffff, changed);
        }
        let within_67 = value_35 & within;
        let within_68 = within & !within_67;
        if within_67 != 0 {
            self.state.put(within_67, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_67, &Planes::<2>::number(0x0), changed);
            self.scan.put(within_67, &Planes::<2>::number(0x0), changed);
        }
        if within_68 != 0 {
            let within_69 = last_scan_6 & within_68;
            if within_69 != 0 {
                let within_71 = renews_16 & within_69;
                if within_71 != 0 {
                    let within_73 = value_45 & within_71;
                    let within_74 = within_71 & !within_73;
                    if within_73 != 0 {
                        let within_75 = value_46 & within_73;
                        if within_75 != 0 {
                            self.leg.put(within_75, &Planes::<2>::number(0x0), changed);
                        }
                    }
                    if within_74 != 0 {
                        self.leg.put(within_74, &Planes::<2>::number(0x0), changed);
                    }
                }
            }
            let within_77 = value_10 & within_68;
            let within_78 = within_68 & !within_77;
            if within_77 != 0 {
                let within_79 = value_11 & within_77;
                if within_79 != 0 {
                    self.scan.put(within_79, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
            }
            if within_78 != 0 {
                self.scan.put(within_78, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            let within_81 = value_36 & within_68;
            let within_82 = within_68 & !within_81;
            if within_81 != 0 {
                self.state.put(within_81, &Planes::<8>::number(0x9c), changed);
            }
            if within_82 != 0 {
                let within_83 = value_18 & within_82;
                let within_84 = within_82 & !within_83;
                if within_83 != 0 {
                    let value_85 = Planes::either(best_bank_7, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_83, &value_85, changed);
                }
                if within_84 != 0 {
                    let within_86 = last_scan_6 & within_84;
                    if within_86 != 0 {
                        let within_88 = keeps_14 & within_86;
                        if within_88 != 0 {
                            let within_90 = scan_compares_47 & within_88;
                            let within_91 = within_88 & !within_90;
                            if within_91 != 0 {
                                let within_92 = value_4 & within_91;
                                let within_93 = within_91 & !within_92;
                                if within_93 != 0 {
                                    self.state.put(within_93, &Planes::<8>::number(0xb1), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_94 = self.looks & within;
        if within_94 != 0 {
            let within_96 = self.selected & within_94;
            if within_96 != 0 {
                let mut value_98: Words = Words::number(0x0);
                let subject_99 = self.looked_at;
                let mut rest_100 = within_96;
                while rest_100 != 0 {
                    let (within_101, value) = subject_99.alike(rest_100);
                    rest_100 &= !within_101;
                    value_98.take(within_101, &match value {
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
                self.prdata.put(within_96, &value_98, changed);
            }
        }
        let within_102 = value_36 & within;
        let within_103 = within & !within_102;
        if within_102 != 0 {
            self.index.put(within_102, &Planes::<5>::number(0x0), changed);
        }
        if within_103 != 0 {
            let within_104 = value_10 & within_103;
            let within_105 = within_103 & !within_104;
            if within_104 != 0 {
                let within_106 = value_11 & within_104;
                if within_106 != 0 {
                    self.index.put(within_106, &Planes::<5>::number(0x0), changed);
                }
            }
            if within_105 != 0 {
                self.index.put(within_105, &Planes::<5>::number(0x0), changed);
            }
        }
        put_bit(within, (value_18 & !value_35), &mut self.window, changed);
        put_bit(within, (!scan_bank_5 & scan_compares_12), &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, (scan_bank_5 & scan_compares_12), &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_28.part::<5>(0), changed);
        self.slots_b.put(within, &value_31.part::<5>(0), changed);
        self.vacant.put(within, &value_37.part::<5>(0), changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        put_bit(within, (self.differs & scan_compares_12), &mut self.differs, changed);
        left
    }

    fn in_alone_compare_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (!(!self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0) & !self.scan.is(&self.best)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_compare_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.scan.bit(1) & pins.b_busy_i | !self.scan.bit(1) & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (!(!self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0) & !self.scan.is(&self.best)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_compare_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let scan_bank_6 = self.scan.bit(1);
        let issue_due_7 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_8 = scan_bank_6 & pins.b_busy_i | !scan_bank_6 & pins.a_busy_i;
        let stored_word_9 = choose(scan_bank_6, within, || pins.b_data_i, || pins.a_data_i);
        let left = ((((self.issue_judged & issue_due_7) | (!self.issue_judged & issue_due_7)) | (!(!self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0) & !self.scan.is(&self.best)) | (self.window | self.spoiled))) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_10 = value_8 & within;
        let within_11 = within & !within_10;
        if within_10 != 0 {
            let within_12 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_10;
            let within_13 = within_10 & !within_12;
            if within_12 != 0 {
                self.handshake.put(within_12, &Planes::<3>::number(0x5), changed);
            }
            if within_13 != 0 {
                let within_14 = pins.timebase_i & within_13;
                if within_14 != 0 {
                    self.patience.put(within_14, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_11 != 0 {
            let value_16 = scan_bank_6 & pins.b_error_i | !scan_bank_6 & pins.a_error_i;
            let value_17 = Planes::either(value_16, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_11, &value_17, changed);
        }
        let within_18 = self.looks & within;
        if within_18 != 0 {
            let within_20 = self.selected & within_18;
            if within_20 != 0 {
                let mut value_22: Words = Words::number(0x0);
                let subject_23 = self.looked_at;
                let mut rest_24 = within_20;
                while rest_24 != 0 {
                    let (within_25, value) = subject_23.alike(rest_24);
                    rest_24 &= !within_25;
                    value_22.take(within_25, &match value {
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
                self.prdata.put(within_20, &value_22, changed);
            }
        }
        put_bit(within, addend_2.is(&stored_word_9), &mut self.as_expected, changed);
        put_bit(within, self.crc.not().is(&stored_word_9), &mut self.code_fits, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_compare_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_as_new = self.as_new;
        let old_selected = self.selected;
        let value_1 = !self.device_locked;
        let target_bit_2 = Planes::<8>::number(0x1).up(&self.target);
        let wide_vacant_3 = self.vacant.extended::<8>();
        let value_4 = self.target.below(&Planes::<3>::number(0x4));
        let device_record_5 = !value_4;
        let last_scan_6 = self.scan.is_number(0x3);
        let best_bank_7 = self.best.bit(1);
        let best_slot_8 = self.best.bit(0);
        let value_9 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_10 = !value_9;
        let issue_due_11 = (self.home & (self.busy & self.command.is_number(0x9)));
        let stored_word_12 = choose(self.scan.bit(1), within, || pins.b_data_i, || pins.a_data_i);
        let keeps_13 = best_bank_7 & self.failed_a | !best_bank_7 & self.failed_b;
        let renew_bank_14 = !best_bank_7;
        let differs_now_15 = (self.differs | !self.as_expected);
        let value_16 = (old_as_new & (self.code_fits & differs_now_15));
        let value_17 = !value_16;
        let value_18 = (at_last_word_10 & value_16);
        let value_19 = best_bank_7 & self.good.bit(0) | !best_bank_7 & self.good.bit(2);
        let value_20 = best_bank_7 & self.good.bit(1) | !best_bank_7 & self.good.bit(3);
        let prefers_high_21 = best_bank_7 & self.valid.bit(0) | !best_bank_7 & self.valid.bit(2);
        let value_22 = best_bank_7 & self.valid.bit(1) | !best_bank_7 & self.valid.bit(3);
        let value_23 = choose(best_bank_7, within, || {
            !self.older_a
        }, || {
            let value_24 = (prefers_high_21 ^ value_22) & prefers_high_21 | !(prefers_high_21 ^ value_22) & self.older_b;
            value_24
        });
        let renew_slot_25 = (value_19 & (value_23 | !value_20));
        let value_26 = renew_slot_25 & !(value_20 | value_22) | !renew_slot_25 & !(value_19 | prefers_high_21);
        let wide_vacant_27 = target_bit_2.or(&wide_vacant_3);
        let value_28 = choose((device_record_5 & value_18), within, || {
            let alarm_29 = choose(value_9, within, || {
                Planes::<8>::number(0x4)
            }, || {
                let value_30 = Planes::either(value_16, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                value_30
            });
            alarm_29
        }, || {
            let value_31 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
            value_31
        });
        let value_32 = (at_last_word_10 & value_17);
        let value_33 = ((last_scan_6 & keeps_13) & value_32);
        let value_34 = (value_18 | value_33);
        let value_35 = (value_4 & value_34);
        let value_36 = ((last_scan_6 & !keeps_13) & value_32);
        let value_37 = (renew_bank_14 & value_36);
        let value_38 = (value_36 & (value_26 & value_37));
        let value_39 = choose(value_33, within, || {
            let value_40 = choose(best_bank_7, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_41 = Planes::either(best_slot_8, &target_bit_2.or(&self.slots_a.extended::<8>()), &target_bit_2.xor(&target_bit_2.or(&self.slots_a.extended::<8>())));
                value_41
            });
            value_40
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_42 = choose(value_33, within, || {
            let value_43 = choose(best_bank_7, within, || {
                let value_44 = Planes::either(best_slot_8, &target_bit_2.or(&self.slots_b.extended::<8>()), &target_bit_2.xor(&target_bit_2.or(&self.slots_b.extended::<8>())));
                value_44
            }, || {
                self.slots_b.extended::<8>()
            });
            value_43
        }, || {
            self.slots_b.extended::<8>()
        });
        let value_45 = choose(value_36, within, || {
            let value_46 = choose((!value_36 & value_37), within, || {
                let value_47 = choose(value_33, within, || {
                    let value_48 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_27), &wide_vacant_27);
                    value_48
                }, || {
                    wide_vacant_3
                });
                target_bit_2.xor(&target_bit_2.or(&value_47))
            }, || {
                let value_49 = choose(value_33, within, || {
                    let value_50 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_27), &wide_vacant_27);
                    value_50
                }, || {
                    wide_vacant_3
                });
                value_49
            });
            value_46
        }, || {
            let value_51 = choose(value_33, within, || {
                let value_52 = Planes::either((self.failed_a | self.failed_b), &target_bit_2.xor(&wide_vacant_27), &wide_vacant_27);
                value_52
            }, || {
                wide_vacant_3
            });
            value_51
        });
        let left = ((((self.issue_judged & issue_due_11) | (!self.issue_judged & issue_due_11)) | (!(!self.good.and(&self.valid.and(&Planes::<4>::number(0x1).up(&self.scan))).is_number(0x0) & !self.scan.is(&self.best)) | (self.window | self.spoiled))) | (value_1 & !value_28.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_53 = at_last_word_10 & within;
        if within_53 != 0 {
            let within_55 = last_scan_6 & within_53;
            if within_55 != 0 {
                let within_57 = value_17 & within_55;
                if within_57 != 0 {
                    let within_59 = keeps_13 & within_57;
                    let within_60 = within_57 & !within_59;
                    if within_59 != 0 {
                        let within_61 = value_4 & within_59;
                        let within_62 = within_59 & !within_61;
                        if within_61 != 0 {
                            let within_63 = !self.flags.bit(3) & within_61;
                            let within_64 = within_61 & !within_63;
                            if within_64 != 0 {
                                self.issued.put(within_64, &target_bit_2.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                        }
                        if within_62 != 0 {
                            let value_65 = !self.flags.bit(2);
                            let within_66 = value_65 & within_62;
                            let within_67 = within_62 & !within_66;
                            if within_67 != 0 {
                                self.lock_reason.put(within_67, &self.flags.part::<8>(16), changed);
                            }
                            put_bit(within_62, (self.device_locked | !value_65), &mut self.device_locked, changed);
                            put_bit(within_62, (self.lock_pending & value_65), &mut self.lock_pending, changed);
                        }
                    }
                    if within_60 != 0 {
                        put_bit(within_60, renew_bank_14, &mut self.bank, changed);
                        put_bit(within_60, renew_slot_25, &mut self.slot, changed);
                    }
                }
            }
            let within_68 = self.code_fits & within_53;
            if within_68 != 0 {
                let within_70 = old_as_new & within_68;
                if within_70 != 0 {
                    let within_72 = value_4 & within_70;
                    if within_72 != 0 {
                        let within_74 = differs_now_15 & within_72;
                        if within_74 != 0 {
                            put_bit(within_74, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                            self.unusable.put(within_74, &target_bit_2.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                        }
                    }
                }
            }
        }
        let within_76 = value_35 & within;
        let within_77 = within & !within_76;
        if within_76 != 0 {
            self.state.put(within_76, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_76, &Planes::<2>::number(0x0), changed);
            self.job.put(within_76, &Planes::<3>::number(0x0), changed);
            self.target.put(within_76, &self.target.plus(&Planes::<3>::number(0x1)), changed);
            self.scan.put(within_76, &Planes::<2>::number(0x0), changed);
        }
        if within_77 != 0 {
            let within_78 = at_last_word_10 & within_77;
            if within_78 != 0 {
                let within_80 = self.code_fits & within_78;
                let within_81 = within_78 & !within_80;
                if within_80 != 0 {
                    let within_82 = old_as_new & within_80;
                    let within_83 = within_80 & !within_82;
                    if within_82 != 0 {
                        let within_84 = differs_now_15 & within_82;
                        let within_85 = within_82 & !within_84;
                        if within_85 != 0 {
                            self.scan.put(within_85, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                        }
                    }
                    if within_83 != 0 {
                        self.scan.put(within_83, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                    }
                }
                if within_81 != 0 {
                    self.scan.put(within_81, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                let within_86 = last_scan_6 & within_78;
                if within_86 != 0 {
                    let within_88 = value_17 & within_86;
                    if within_88 != 0 {
                        let within_90 = keeps_13 & within_88;
                        let within_91 = within_88 & !within_90;
                        if within_91 != 0 {
                            self.leg.put(within_91, &Planes::<2>::number(0x0), changed);
                        }
                    }
                }
            }
            let within_92 = value_38 & within_77;
            let within_93 = within_77 & !within_92;
            if within_92 != 0 {
                self.state.put(within_92, &Planes::<8>::number(0x9c), changed);
            }
            if within_93 != 0 {
                let within_94 = value_36 & within_93;
                let within_95 = within_93 & !within_94;
                if within_94 != 0 {
                    let value_96 = Planes::either(best_bank_7, &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_94, &value_96, changed);
                }
                if within_95 != 0 {
                    let within_97 = value_34 & within_95;
                    if within_97 != 0 {
                        let within_99 = value_4 & within_97;
                        let within_100 = within_97 & !within_99;
                        if within_100 != 0 {
                            self.state.put(within_100, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
            }
        }
        let within_101 = value_34 & within;
        if within_101 != 0 {
            put_bit(within_101, (self.irq | device_record_5), &mut self.irq, changed);
            put_bit(within_101, (self.ready | device_record_5), &mut self.ready, changed);
        }
        let within_103 = self.looks & within;
        if within_103 != 0 {
            let within_105 = old_selected & within_103;
            if within_105 != 0 {
                let mut value_107: Words = Words::number(0x0);
                let subject_108 = self.looked_at;
                let mut rest_109 = within_105;
                while rest_109 != 0 {
                    let (within_110, value) = subject_108.alike(rest_109);
                    rest_109 &= !within_110;
                    value_107.take(within_110, &match value {
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
                self.prdata.put(within_105, &value_107, changed);
            }
        }
        let within_111 = self.index.is_number(0x9) & within;
        if within_111 != 0 {
            put_bit(within_111, self.newest.is(&stored_word_12), &mut self.as_new, changed);
        }
        let within_113 = value_9 & within;
        let within_114 = within & !within_113;
        if within_113 != 0 {
            self.crc.put(within_113, &self.crc.xor(&stored_word_12).linear(&LINEAR_0), changed);
        }
        if within_114 != 0 {
            let within_115 = self.code_fits & within_114;
            let within_116 = within_114 & !within_115;
            if within_115 != 0 {
                let within_117 = old_as_new & within_115;
                let within_118 = within_115 & !within_117;
                if within_117 != 0 {
                    let within_119 = differs_now_15 & within_117;
                    let within_120 = within_117 & !within_119;
                    if within_120 != 0 {
                        self.crc.put_number(within_120, 0xffffffff, changed);
                    }
                }
                if within_118 != 0 {
                    self.crc.put_number(within_118, 0xffffffff, changed);
                }
            }
            if within_116 != 0 {
                self.crc.put_number(within_116, 0xffffffff, changed);
            }
        }
        let within_121 = value_38 & within;
        let within_122 = within & !within_121;
        if within_121 != 0 {
            self.index.put(within_121, &Planes::<5>::number(0x0), changed);
        }
        if within_122 != 0 {
            let within_123 = value_32 & within_122;
            let within_124 = within_122 & !within_123;
            if within_123 != 0 {
                self.index.put(within_123, &Planes::<5>::number(0x0), changed);
            }
            if within_124 != 0 {
                let within_125 = value_9 & within_124;
                if within_125 != 0 {
                    self.index.put(within_125, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                }
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        put_bit(within, (value_36 & !value_35), &mut self.window, changed);
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
        self.slots_a.put(within, &value_39.part::<5>(0), changed);
        self.slots_b.put(within, &value_42.part::<5>(0), changed);
        self.vacant.put(within, &value_45.part::<5>(0), changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        put_bit(within, (differs_now_15 & !value_32), &mut self.differs, changed);
        left
    }

    fn in_alone_load_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let issue_due_8 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_9 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = ((((self.issue_judged & issue_due_8) | (!self.issue_judged & issue_due_8)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_9, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_2, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_load_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let issue_due_8 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_8) | (!self.issue_judged & issue_due_8)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
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
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
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
        let issue_due_8 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_9 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_10 = Planes::either(value_9, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_8) | (!self.issue_judged & issue_due_8)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
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
        self.handshake.put(within, &value_10, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_load_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let issue_due_8 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_9 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let stored_word_10 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let left = ((((self.issue_judged & issue_due_8) | (!self.issue_judged & issue_due_8)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_11 = value_9 & within;
        let within_12 = within & !within_11;
        if within_11 != 0 {
            let within_13 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_11;
            let within_14 = within_11 & !within_13;
            if within_13 != 0 {
                self.handshake.put(within_13, &Planes::<3>::number(0x5), changed);
            }
            if within_14 != 0 {
                let within_15 = pins.timebase_i & within_14;
                if within_15 != 0 {
                    self.patience.put(within_15, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_12 != 0 {
            let value_17 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_18 = Planes::either(value_17, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_12, &value_18, changed);
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
        put_bit(within, stored_word_10.is_number(0x5a3c96e1), &mut self.as_expected, changed);
        put_bit(within, self.crc.not().is(&stored_word_10), &mut self.code_fits, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_load_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_again = self.again;
        let old_selected = self.selected;
        let not_here_1 = !self.as_expected;
        let value_2 = !self.device_locked;
        let for_recovery_3 = self.job.is_number(0x0);
        let target_bit_4 = Planes::<8>::number(0x1).up(&self.target);
        let value_5 = self.target.below(&Planes::<3>::number(0x4));
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
        let issue_due_12 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_13 = !for_recovery_3;
        let value_14 = (not_here_1 & ((old_again & self.job.is_number(0x1)) & value_13));
        let left = ((((self.issue_judged & issue_due_12) | (!self.issue_judged & issue_due_12)) | (self.window | self.spoiled)) | (self.peer_differs & value_2)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_15 = self.as_expected & within;
        let within_16 = within & !within_15;
        if within_15 != 0 {
            self.index.put(within_15, &Planes::<5>::number(0x0), changed);
            self.crc.put_number(within_15, 0xffffffff, changed);
        }
        if within_16 != 0 {
            let within_17 = for_recovery_3 & within_16;
            let within_18 = within_16 & !within_17;
            if within_18 != 0 {
                let within_19 = old_again & within_18;
                let within_20 = within_18 & !within_19;
                if within_19 != 0 {
                    put_bit(within_19, (self.lock_pending & value_5), &mut self.lock_pending, changed);
                    put_bit(within_19, (self.printed_pending & !self.job.is_number(0x3)), &mut self.printed_pending, changed);
                }
                if within_20 != 0 {
                    let value_21 = self.bank & !target_bit_4.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_4.and(&self.slots_b.extended::<8>()).is_number(0x0);
                    put_bit(within_20, !self.bank, &mut self.bank, changed);
                    put_bit(within_20, value_21, &mut self.slot, changed);
                }
            }
            put_bit(within_16, (old_again | value_13), &mut self.again, changed);
        }
        let within_22 = not_here_1 & within;
        if within_22 != 0 {
            let subject_24 = self.job;
            let mut rest_25 = within_22;
            while rest_25 != 0 {
                let (within_26, value) = subject_24.alike(rest_25);
                rest_25 &= !within_26;
                match value {
                    0x0 => {
                        self.leg.put(within_26, &Planes::<2>::number(0x0), changed);
                        self.scan.put(within_26, &Planes::<2>::number(0x0), changed);
                    }
                    0x1 => {
                        let within_27 = old_again & within_26;
                        if within_27 != 0 {
                            self.result.put(within_27, &Planes::<8>::number(0x5), changed);
                        }
                    }
                    _ => {
                    }
                }
            }
            let within_29 = old_again & within_22;
            if within_29 != 0 {
                let within_31 = value_5 & within_29;
                if within_31 != 0 {
                    let within_33 = for_recovery_3 & within_31;
                    let within_34 = within_31 & !within_33;
                    if within_34 != 0 {
                        put_bit(within_34, (old_selected & !(old_selected & self.selected_set.is(&self.target))), &mut self.selected, changed);
                        self.unusable.put(within_34, &target_bit_4.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                    }
                }
            }
        }
        let within_35 = self.looks & within;
        if within_35 != 0 {
            let within_37 = old_selected & within_35;
            if within_37 != 0 {
                let mut value_39: Words = Words::number(0x0);
                let subject_40 = self.looked_at;
                let mut rest_41 = within_37;
                while rest_41 != 0 {
                    let (within_42, value) = subject_40.alike(rest_41);
                    rest_41 &= !within_42;
                    value_39.take(within_42, &match value {
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
                self.prdata.put(within_37, &value_39, changed);
            }
        }
        let within_43 = (not_here_1 & for_recovery_3) & within;
        let within_44 = within & !within_43;
        if within_43 != 0 {
            self.state.put(within_43, &Planes::<8>::number(0x63), changed);
        }
        if within_44 != 0 {
            let within_45 = self.as_expected & within_44;
            let within_46 = within_44 & !within_45;
            if within_45 != 0 {
                self.state.put(within_45, &Planes::<8>::number(0x78), changed);
            }
            if within_46 != 0 {
                let within_47 = for_recovery_3 & within_46;
                let within_48 = within_46 & !within_47;
                if within_48 != 0 {
                    let within_49 = old_again & within_48;
                    if within_49 != 0 {
                        self.state.put(within_49, &Planes::<8>::number(0xb1), changed);
                    }
                }
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.irq | value_14), &mut self.irq, changed);
        put_bit(within, (self.permit & value_2), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_14), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_6, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_fetch_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = self.looks & within;
        if within_4 != 0 {
            let within_6 = self.selected & within_4;
            if within_6 != 0 {
                let mut value_8: Words = Words::number(0x0);
                let subject_9 = self.looked_at;
                let mut rest_10 = within_6;
                while rest_10 != 0 {
                    let (within_11, value) = subject_9.alike(rest_10);
                    rest_10 &= !within_11;
                    value_8.take(within_11, &match value {
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
                self.prdata.put(within_6, &value_8, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_3, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_fetch_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_fetch_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_fetch_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let issue_due_6 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_7 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let stored_word_8 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let left = ((((self.issue_judged & issue_due_6) | (!self.issue_judged & issue_due_6)) | (self.window | self.spoiled)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_9 = value_7 & within;
        let within_10 = within & !within_9;
        if within_9 != 0 {
            let within_11 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_9;
            let within_12 = within_9 & !within_11;
            if within_11 != 0 {
                self.handshake.put(within_11, &Planes::<3>::number(0x5), changed);
            }
            if within_12 != 0 {
                let within_13 = pins.timebase_i & within_12;
                if within_13 != 0 {
                    self.patience.put(within_13, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_10 != 0 {
            let value_15 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_16 = Planes::either(value_15, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_10, &value_16, changed);
        }
        let within_17 = self.looks & within;
        if within_17 != 0 {
            let within_19 = self.selected & within_17;
            if within_19 != 0 {
                let mut value_21: Words = Words::number(0x0);
                let subject_22 = self.looked_at;
                let mut rest_23 = within_19;
                while rest_23 != 0 {
                    let (within_24, value) = subject_22.alike(rest_23);
                    rest_23 &= !within_24;
                    value_21.take(within_24, &match value {
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
                self.prdata.put(within_19, &value_21, changed);
            }
        }
        put_bit(within, addend_2.is(&stored_word_8), &mut self.as_expected, changed);
        put_bit(within, self.crc.not().is(&stored_word_8), &mut self.code_fits, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_fetch_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let not_here_1 = !self.code_fits;
        let value_2 = !self.device_locked;
        let for_recovery_3 = self.job.is_number(0x0);
        let for_command_4 = self.job.is_number(0x1);
        let for_printed_5 = self.job.is_number(0x3);
        let value_6 = self.target.below(&Planes::<3>::number(0x4));
        let value_7 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_8 = !value_7;
        let issue_due_9 = (self.home & (self.busy & self.command.is_number(0x9)));
        let stored_word_10 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let value_11 = (self.code_fits & at_last_word_8);
        let value_12 = (not_here_1 & at_last_word_8);
        let value_13 = (self.job.is_number(0x4) | (for_command_4 & self.action.is_number(0xd)));
        let value_14 = !value_13;
        let value_15 = !for_printed_5;
        let value_16 = !for_recovery_3;
        let value_17 = (value_11 & (for_printed_5 & value_16));
        let value_18 = (value_11 & ((value_13 & value_15) & value_16));
        let value_19 = choose(value_11, within, || {
            let mut value_20: Mask = 0;
            let subject_21 = self.job;
            let mut rest_22 = within;
            while rest_22 != 0 {
                let (within_23, value) = subject_21.alike(rest_22);
                rest_22 &= !within_23;
                value_20.take(within_23, &match value {
                    0x0 => self.home,
                    0x3 => self.home,
                    _ => (self.home | value_14),
                });
            }
            value_20
        }, || {
            self.home
        });
        let value_24 = choose(value_12, within, || {
            let value_25 = choose(for_recovery_3, within, || {
                (value_11 & (((for_command_4 & value_14) & value_15) & value_16))
            }, || {
                let value_26 = old_again & (for_command_4 | (value_11 & (((for_command_4 & value_14) & value_15) & value_16))) | !old_again & (value_11 & (((for_command_4 & value_14) & value_15) & value_16));
                value_26
            });
            value_25
        }, || {
            (value_11 & (((for_command_4 & value_14) & value_15) & value_16))
        });
        let left = ((((self.issue_judged & issue_due_9) | (!self.issue_judged & issue_due_9)) | (self.window | self.spoiled)) | (self.peer_differs & value_2)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_27 = self.index;
        let mut rest_28 = within;
        while rest_28 != 0 {
            let (within_29, value) = subject_27.alike(rest_28);
            rest_28 &= !within_29;
            match value {
                0x0 => {
                    self.record_licence.put(within_29, &stored_word_10, changed);
                }
                0x1 => {
                    self.flags.put(within_29, &stored_word_10.cut(0, 24), changed);
                    self.record_flags.put(within_29, &stored_word_10, changed);
                }
                0x2 => {
                    self.record_ascending_lo.put(within_29, &stored_word_10, changed);
                }
                0x3 => {
                    self.record_ascending_hi.put(within_29, &stored_word_10, changed);
                }
                0x4 => {
                    put_bit(within_29, !stored_word_10.is_number(0x0), &mut self.funded, changed);
                    self.record_descending_lo.put(within_29, &stored_word_10, changed);
                }
                0x5 => {
                    put_bit(within_29, (self.funded | !stored_word_10.is_number(0x0)), &mut self.funded, changed);
                    self.record_descending_hi.put(within_29, &stored_word_10, changed);
                }
                0x6 => {
                    self.record_control_sum_lo.put(within_29, &stored_word_10, changed);
                }
                0x7 => {
                    self.record_control_sum_hi.put(within_29, &stored_word_10, changed);
                }
                0x8 => {
                    put_bit(within_29, (stored_word_10.cut(2, 30).is_number(0x3fffffff) & stored_word_10.cut(0, 2).is_number(0x3)), &mut self.count_end, changed);
                    self.record_piece_count.put(within_29, &stored_word_10, changed);
                }
                0x9 => {
                    let high_ones_30 = stored_word_10.cut(2, 30).is_number(0x3fffffff);
                    put_bit(within_29, (high_ones_30 & stored_word_10.cut(0, 2).is_number(0x3)), &mut self.generation_end, changed);
                    put_bit(within_29, (high_ones_30 & stored_word_10.bit(1)), &mut self.generation_near, changed);
                    self.record_generation.put(within_29, &stored_word_10, changed);
                }
                0xa => {
                    self.record_limit_lo.put(within_29, &stored_word_10, changed);
                }
                0xb => {
                    self.record_limit_hi.put(within_29, &stored_word_10, changed);
                }
                0xc => {
                    self.record_intent_value.put(within_29, &stored_word_10, changed);
                }
                0xd => {
                    self.record_intent_ascending_lo.put(within_29, &stored_word_10, changed);
                }
                0xe => {
                    self.record_intent_ascending_hi.put(within_29, &stored_word_10, changed);
                }
                0xf => {
                    self.record_intent_date_key.put(within_29, &stored_word_10, changed);
                }
                0x10 => {
                    self.record_booked_value.put(within_29, &stored_word_10, changed);
                }
                0x11 => {
                    self.record_booked_date_key.put(within_29, &stored_word_10, changed);
                }
                0x12 => {
                    put_bit(within_29, ALL, &mut self.filled, changed);
                    self.record_check.put(within_29, &stored_word_10, changed);
                }
                _ => {
                }
            }
        }
        let within_31 = at_last_word_8 & within;
        if within_31 != 0 {
            let target_bit_33 = Planes::<8>::number(0x1).up(&self.target);
            let within_34 = self.code_fits & within_31;
            let within_35 = within_31 & !within_34;
            if within_34 != 0 {
                let subject_36 = self.job;
                let mut rest_37 = within_34;
                while rest_37 != 0 {
                    let (within_38, value) = subject_36.alike(rest_37);
                    rest_37 &= !within_38;
                    match value {
                        0x0 => {
                        }
                        0x3 => {
                            self.rival_at.put(within_38, &Planes::<5>::number(0xc), changed);
                        }
                        _ => {
                            let within_39 = value_13 & within_38;
                            let within_40 = within_38 & !within_39;
                            if within_40 != 0 {
                                let within_41 = for_command_4 & within_40;
                                if within_41 != 0 {
                                    self.selected_set.put(within_41, &self.target, changed);
                                }
                            }
                        }
                    }
                }
                put_bit(within_34, (self.differs & value_16), &mut self.differs, changed);
            }
            if within_35 != 0 {
                let within_43 = for_recovery_3 & within_35;
                let within_44 = within_35 & !within_43;
                if within_44 != 0 {
                    let within_45 = old_again & within_44;
                    let within_46 = within_44 & !within_45;
                    if within_45 != 0 {
                        put_bit(within_45, (self.lock_pending & value_6), &mut self.lock_pending, changed);
                        put_bit(within_45, (self.printed_pending & value_15), &mut self.printed_pending, changed);
                    }
                    if within_46 != 0 {
                        let value_47 = self.bank & !target_bit_33.and(&self.slots_a.extended::<8>()).is_number(0x0) | !self.bank & !target_bit_33.and(&self.slots_b.extended::<8>()).is_number(0x0);
                        put_bit(within_46, !self.bank, &mut self.bank, changed);
                        put_bit(within_46, value_47, &mut self.slot, changed);
                    }
                }
                put_bit(within_35, (old_again | value_16), &mut self.again, changed);
            }
            let within_48 = not_here_1 & within_31;
            if within_48 != 0 {
                let within_50 = for_recovery_3 & within_48;
                if within_50 != 0 {
                    self.leg.put(within_50, &Planes::<2>::number(0x0), changed);
                }
                let within_52 = old_again & within_48;
                if within_52 != 0 {
                    let within_54 = value_6 & within_52;
                    if within_54 != 0 {
                        let within_56 = for_recovery_3 & within_54;
                        let within_57 = within_54 & !within_56;
                        if within_57 != 0 {
                            self.unusable.put(within_57, &target_bit_33.or(&self.unusable.extended::<8>()).part::<4>(0), changed);
                        }
                    }
                }
            }
        }
        let within_58 = value_18 & within;
        let within_59 = within & !within_58;
        if within_58 != 0 {
            self.index.put(within_58, &Planes::<5>::number(0x0), changed);
            self.augend_at.put(within_58, &Planes::<4>::number(0x2), changed);
            self.crc.put_number(within_58, 0xffffffff, changed);
        }
        if within_59 != 0 {
            let within_60 = value_17 & within_59;
            let within_61 = within_59 & !within_60;
            if within_60 != 0 {
                let value_62 = Planes::either(!old_flags.bit(1), &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                self.index.put(within_60, &Planes::<5>::number(0x0), changed);
                self.augend_at.put(within_60, &value_62, changed);
            }
            if within_61 != 0 {
                let within_63 = value_11 & within_61;
                let within_64 = within_61 & !within_63;
                if within_63 != 0 {
                    let within_65 = for_recovery_3 & within_63;
                    if within_65 != 0 {
                        self.index.put(within_65, &Planes::<5>::number(0x0), changed);
                    }
                }
                if within_64 != 0 {
                    let within_67 = value_7 & within_64;
                    if within_67 != 0 {
                        self.index.put(within_67, &self.index.plus(&Planes::<5>::number(0x1)), changed);
                    }
                }
            }
            let within_69 = value_7 & within_59;
            let within_70 = within_59 & !within_69;
            if within_69 != 0 {
                self.crc.put(within_69, &self.crc.xor(&stored_word_10).linear(&LINEAR_0), changed);
            }
            if within_70 != 0 {
                let within_71 = self.code_fits & within_70;
                if within_71 != 0 {
                    let within_73 = for_recovery_3 & within_71;
                    if within_73 != 0 {
                        self.crc.put_number(within_73, 0xffffffff, changed);
                    }
                }
            }
        }
        let within_75 = (for_recovery_3 & value_12) & within;
        let within_76 = within & !within_75;
        if within_75 != 0 {
            self.state.put(within_75, &Planes::<8>::number(0x63), changed);
            self.scan.put(within_75, &Planes::<2>::number(0x0), changed);
        }
        if within_76 != 0 {
            let within_77 = self.code_fits & within_76;
            if within_77 != 0 {
                let within_79 = for_printed_5 & within_77;
                let within_81 = value_7 & within_77;
                let within_82 = within_77 & !within_81;
                if within_82 != 0 {
                    let within_83 = for_recovery_3 & within_82;
                    if within_83 != 0 {
                        self.scan.put(within_83, &Planes::<2>::number(0x0), changed);
                    }
                }
            }
            let within_85 = value_18 & within_76;
            let within_86 = within_76 & !within_85;
            if within_85 != 0 {
                self.state.put(within_85, &Planes::<8>::number(0xaa), changed);
            }
            if within_86 != 0 {
                let within_87 = value_17 & within_86;
                let within_88 = within_86 & !within_87;
                if within_87 != 0 {
                    self.state.put(within_87, &Planes::<8>::number(0xc9), changed);
                }
                if within_88 != 0 {
                    let within_89 = value_12 & within_88;
                    let within_90 = within_88 & !within_89;
                    if within_89 != 0 {
                        let within_91 = for_recovery_3 & within_89;
                        let within_92 = within_89 & !within_91;
                        if within_92 != 0 {
                            let value_93 = Planes::either(old_again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                            self.state.put(within_92, &value_93, changed);
                        }
                    }
                    if within_90 != 0 {
                        let within_94 = self.code_fits & within_90;
                        if within_94 != 0 {
                            let within_96 = value_7 & within_94;
                            let within_97 = within_94 & !within_96;
                            if within_97 != 0 {
                                let subject_98 = self.job;
                                let mut rest_99 = within_97;
                                while rest_99 != 0 {
                                    let (within_100, value) = subject_98.alike(rest_99);
                                    rest_99 &= !within_100;
                                    match value {
                                        0x0 => {
                                            self.state.put(within_100, &Planes::<8>::number(0x36), changed);
                                        }
                                        0x3 => {
                                        }
                                        _ => {
                                            let within_101 = value_13 & within_100;
                                            let within_102 = within_100 & !within_101;
                                            if within_102 != 0 {
                                                self.state.put(within_102, &Planes::<8>::number(0xb1), changed);
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
        let within_103 = self.looks & within;
        if within_103 != 0 {
            let within_105 = self.selected & within_103;
            if within_105 != 0 {
                let mut value_107: Words = Words::number(0x0);
                let subject_108 = self.looked_at;
                let mut rest_109 = within_105;
                while rest_109 != 0 {
                    let (within_110, value) = subject_108.alike(rest_109);
                    rest_109 &= !within_110;
                    value_107.take(within_110, &match value {
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
                self.prdata.put(within_105, &value_107, changed);
            }
        }
        let within_111 = value_24 & within;
        if within_111 != 0 {
            let value_113 = choose(value_12, within_111, || {
                let value_114 = choose(for_recovery_3, within_111, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_115 = choose(old_again, within_111, || {
                        let value_116 = Planes::either(for_command_4, &Planes::<8>::number(0x5), &Planes::<8>::number(0x0));
                        value_116
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    value_115
                });
                value_114
            }, || {
                Planes::<8>::number(0x0)
            });
            self.result.put(within_111, &value_113, changed);
        }
        let within_117 = (value_12 & (value_16 & (old_again & value_6))) & within;
        let within_118 = within & !within_117;
        if within_117 != 0 {
            put_bit(within_117, (self.selected & !(self.selected & old_selected_set.is(&self.target))), &mut self.selected, changed);
        }
        if within_118 != 0 {
            let within_119 = self.code_fits & within_118;
            if within_119 != 0 {
                let within_121 = value_7 & within_119;
                let within_122 = within_119 & !within_121;
                if within_122 != 0 {
                    let subject_123 = self.job;
                    let mut rest_124 = within_122;
                    while rest_124 != 0 {
                        let (within_125, value) = subject_123.alike(rest_124);
                        rest_124 &= !within_125;
                        match value {
                            0x0 => {
                            }
                            0x3 => {
                            }
                            _ => {
                                let within_126 = value_13 & within_125;
                                let within_127 = within_125 & !within_126;
                                if within_127 != 0 {
                                    put_bit(within_127, (self.selected | for_command_4), &mut self.selected, changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.irq | value_24), &mut self.irq, changed);
        put_bit(within, (self.permit & value_2), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_24), &mut self.busy, changed);
        put_bit(within, (value_19 & !value_18), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_retire_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = !self.bank;
        let leg_writes_3 = self.leg.is_number(0x0);
        let leg_programs_4 = self.leg.is_number(0x1);
        let issue_due_5 = (self.home & (self.busy & self.command.is_number(0x9)));
        let ask_reads_6 = !(leg_writes_3 | leg_programs_4);
        let value_7 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = ((((self.issue_judged & issue_due_5) | (!self.issue_judged & issue_due_5)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        let within_16 = leg_writes_3 & within;
        if within_16 != 0 {
            self.data.put_number(within_16, 0xa5c3691e, changed);
        }
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_7, changed);
        put_bit(within, (value_2 & ask_reads_6), &mut self.a_read, changed);
        put_bit(within, (value_2 & leg_writes_3), &mut self.a_write, changed);
        put_bit(within, (value_2 & leg_programs_4), &mut self.a_program, changed);
        put_bit(within, (self.bank & ask_reads_6), &mut self.b_read, changed);
        put_bit(within, (self.bank & leg_writes_3), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_4), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_retire_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_retire_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_retire_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = (self.leg.is_number(0x0) | self.leg.is_number(0x1)) & within;
        let within_5 = within & !within_4;
        if within_5 != 0 {
            let stored_word_6 = choose(self.bank, within_5, || pins.b_data_i, || pins.a_data_i);
            put_bit(within_5, stored_word_6.is_number(0xa5c3691e), &mut self.as_expected, changed);
            put_bit(within_5, self.crc.not().is(&stored_word_6), &mut self.code_fits, changed);
        }
        let within_7 = value_3 & within;
        let within_8 = within & !within_7;
        if within_7 != 0 {
            let within_9 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_7;
            let within_10 = within_7 & !within_9;
            if within_9 != 0 {
                self.handshake.put(within_9, &Planes::<3>::number(0x5), changed);
            }
            if within_10 != 0 {
                let within_11 = pins.timebase_i & within_10;
                if within_11 != 0 {
                    self.patience.put(within_11, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_8 != 0 {
            let value_13 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_14 = Planes::either(value_13, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_8, &value_14, changed);
        }
        let within_15 = self.looks & within;
        if within_15 != 0 {
            let within_17 = self.selected & within_15;
            if within_17 != 0 {
                let mut value_19: Words = Words::number(0x0);
                let subject_20 = self.looked_at;
                let mut rest_21 = within_17;
                while rest_21 != 0 {
                    let (within_22, value) = subject_20.alike(rest_21);
                    rest_21 &= !within_22;
                    value_19.take(within_22, &match value {
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
                self.prdata.put(within_17, &value_19, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_retire_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = (self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let mut value_4: Planes<2> = Planes::<2>::number(0x0);
        let subject_5 = self.leg;
        let mut rest_6 = within;
        while rest_6 != 0 {
            let (within_7, value) = subject_5.alike(rest_6);
            rest_6 &= !within_7;
            value_4.take(within_7, &match value {
                0x0 => {
                    let value_8 = Planes::either(self.bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                    value_8
                }
                0x1 => Planes::<2>::number(0x2),
                _ => Planes::<2>::number(0x0),
            });
        }
        let left = (((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (!self.as_expected & !value_3)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_9 = self.as_expected & within;
        if within_9 != 0 {
            let within_11 = value_3 & within_9;
            let within_12 = within_9 & !within_11;
            if within_12 != 0 {
                self.state.put(within_12, &Planes::<8>::number(0x9c), changed);
                self.index.put(within_12, &Planes::<5>::number(0x0), changed);
            }
        }
        let within_13 = self.looks & within;
        if within_13 != 0 {
            let within_15 = self.selected & within_13;
            if within_15 != 0 {
                let mut value_17: Words = Words::number(0x0);
                let subject_18 = self.looked_at;
                let mut rest_19 = within_15;
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
                self.prdata.put(within_15, &value_17, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        self.leg.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_body_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = !self.bank;
        let leg_programs_3 = self.leg.is_number(0x1);
        let issue_due_4 = (self.home & (self.busy & self.command.is_number(0x9)));
        let ask_writes_5 = !leg_programs_3;
        let value_6 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = ((((self.issue_judged & issue_due_4) | (!self.issue_judged & issue_due_4)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        let within_15 = leg_programs_3 & within;
        let within_16 = within & !within_15;
        if within_16 != 0 {
            let mut addend_17: Words = Words::number(0x0);
            let subject_18 = self.index;
            let mut rest_19 = within_16;
            while rest_19 != 0 {
                let (within_20, value) = subject_18.alike(rest_19);
                rest_19 &= !within_20;
                addend_17.take(within_20, &match value {
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
            self.data.put(within_16, &addend_17, changed);
        }
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_6, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, (value_2 & ask_writes_5), &mut self.a_write, changed);
        put_bit(within, (value_2 & leg_programs_3), &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, (self.bank & ask_writes_5), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_3), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_body_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_body_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_body_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = value_3 & within;
        let within_5 = within & !within_4;
        if within_4 != 0 {
            let within_6 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_4;
            let within_7 = within_4 & !within_6;
            if within_6 != 0 {
                self.handshake.put(within_6, &Planes::<3>::number(0x5), changed);
            }
            if within_7 != 0 {
                let within_8 = pins.timebase_i & within_7;
                if within_8 != 0 {
                    self.patience.put(within_8, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_5 != 0 {
            let value_10 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_11 = Planes::either(value_10, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_5, &value_11, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_body_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = self.index.below(&Planes::<5>::number(0x12));
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = (!self.leg.is_number(0x1) & (self.bank & (!value_2 | self.index.part::<4>(0).is_number(0xf))));
        let value_5 = Planes::either(value_4, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
        let left = ((((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_6 = value_4 & within;
        let within_7 = within & !within_6;
        if within_7 != 0 {
            let value_8 = Planes::either(value_2, &self.index.plus(&Planes::<5>::number(0x1)), &Planes::<5>::number(0x0));
            let within_9 = value_2 & within_7;
            let within_10 = within_7 & !within_9;
            if within_10 != 0 {
                self.state.put(within_10, &Planes::<8>::number(0x2d), changed);
            }
            self.index.put(within_7, &value_8, changed);
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
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        self.leg.put(within, &value_5, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_verify_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = Planes::either(self.slot, &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40)), &self.index.extended::<10>().or(&self.target.extended::<10>().up_by(7)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = self.looks & within;
        if within_4 != 0 {
            let within_6 = self.selected & within_4;
            if within_6 != 0 {
                let mut value_8: Words = Words::number(0x0);
                let subject_9 = self.looked_at;
                let mut rest_10 = within_6;
                while rest_10 != 0 {
                    let (within_11, value) = subject_9.alike(rest_10);
                    rest_10 &= !within_11;
                    value_8.take(within_11, &match value {
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
                self.prdata.put(within_6, &value_8, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_3, changed);
        put_bit(within, !self.bank, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, self.bank, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_verify_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_verify_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_verify_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
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
        let issue_due_6 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_7 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let stored_word_8 = choose(self.bank, within, || pins.b_data_i, || pins.a_data_i);
        let left = ((((self.issue_judged & issue_due_6) | (!self.issue_judged & issue_due_6)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_9 = value_7 & within;
        let within_10 = within & !within_9;
        if within_9 != 0 {
            let within_11 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_9;
            let within_12 = within_9 & !within_11;
            if within_11 != 0 {
                self.handshake.put(within_11, &Planes::<3>::number(0x5), changed);
            }
            if within_12 != 0 {
                let within_13 = pins.timebase_i & within_12;
                if within_13 != 0 {
                    self.patience.put(within_13, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_10 != 0 {
            let value_15 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_16 = Planes::either(value_15, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_10, &value_16, changed);
        }
        let within_17 = self.looks & within;
        if within_17 != 0 {
            let within_19 = self.selected & within_17;
            if within_19 != 0 {
                let mut value_21: Words = Words::number(0x0);
                let subject_22 = self.looked_at;
                let mut rest_23 = within_19;
                while rest_23 != 0 {
                    let (within_24, value) = subject_22.alike(rest_23);
                    rest_23 &= !within_24;
                    value_21.take(within_24, &match value {
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
                self.prdata.put(within_19, &value_21, changed);
            }
        }
        put_bit(within, addend_2.is(&stored_word_8), &mut self.as_expected, changed);
        put_bit(within, self.crc.not().is(&stored_word_8), &mut self.code_fits, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_verify_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = self.index.below(&Planes::<5>::number(0x12));
        let issue_due_3 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_4 = Planes::either(value_2, &self.index.plus(&Planes::<5>::number(0x1)), &Planes::<5>::number(0x0));
        let left = (((!self.as_expected | ((self.issue_judged & issue_due_3) | (!self.issue_judged & issue_due_3))) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        let within_13 = value_2 & within;
        let within_14 = within & !within_13;
        if within_14 != 0 {
            self.state.put(within_14, &Planes::<8>::number(0x4e), changed);
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        self.index.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_validate_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = !self.bank;
        let leg_writes_3 = self.leg.is_number(0x0);
        let leg_programs_4 = self.leg.is_number(0x1);
        let issue_due_5 = (self.home & (self.busy & self.command.is_number(0x9)));
        let ask_reads_6 = !(leg_writes_3 | leg_programs_4);
        let value_7 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)));
        let left = ((((self.issue_judged & issue_due_5) | (!self.issue_judged & issue_due_5)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        let within_16 = leg_writes_3 & within;
        if within_16 != 0 {
            self.data.put_number(within_16, 0x5a3c96e1, changed);
        }
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_7, changed);
        put_bit(within, (value_2 & ask_reads_6), &mut self.a_read, changed);
        put_bit(within, (value_2 & leg_writes_3), &mut self.a_write, changed);
        put_bit(within, (value_2 & leg_programs_4), &mut self.a_program, changed);
        put_bit(within, (self.bank & ask_reads_6), &mut self.b_read, changed);
        put_bit(within, (self.bank & leg_writes_3), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_4), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_validate_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_validate_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_validate_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = (self.leg.is_number(0x0) | self.leg.is_number(0x1)) & within;
        let within_5 = within & !within_4;
        if within_5 != 0 {
            let stored_word_6 = choose(self.bank, within_5, || pins.b_data_i, || pins.a_data_i);
            put_bit(within_5, stored_word_6.is_number(0x5a3c96e1), &mut self.as_expected, changed);
            put_bit(within_5, self.crc.not().is(&stored_word_6), &mut self.code_fits, changed);
        }
        let within_7 = value_3 & within;
        let within_8 = within & !within_7;
        if within_7 != 0 {
            let within_9 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_7;
            let within_10 = within_7 & !within_9;
            if within_9 != 0 {
                self.handshake.put(within_9, &Planes::<3>::number(0x5), changed);
            }
            if within_10 != 0 {
                let within_11 = pins.timebase_i & within_10;
                if within_11 != 0 {
                    self.patience.put(within_11, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_8 != 0 {
            let value_13 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_14 = Planes::either(value_13, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_8, &value_14, changed);
        }
        let within_15 = self.looks & within;
        if within_15 != 0 {
            let within_17 = self.selected & within_15;
            if within_17 != 0 {
                let mut value_19: Words = Words::number(0x0);
                let subject_20 = self.looked_at;
                let mut rest_21 = within_17;
                while rest_21 != 0 {
                    let (within_22, value) = subject_20.alike(rest_21);
                    rest_21 &= !within_22;
                    value_19.take(within_22, &match value {
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
                self.prdata.put(within_17, &value_19, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_validate_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_bank = self.bank;
        let old_target = self.target;
        let value_1 = !self.device_locked;
        let value_2 = !old_bank;
        let for_recovery_3 = self.job.is_number(0x0);
        let for_command_4 = self.job.is_number(0x1);
        let for_printed_5 = self.job.is_number(0x3);
        let value_6 = !self.flags.bit(2);
        let target_bit_7 = Planes::<8>::number(0x1).up(&old_target);
        let wide_slots_b_8 = self.slots_b.extended::<8>();
        let wide_vacant_9 = self.vacant.extended::<8>();
        let value_10 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_11 = !value_10;
        let best_bank_12 = self.best.bit(1);
        let best_slot_13 = self.best.bit(0);
        let asked_lock_14 = self.command.is_number(0xc);
        let issue_due_15 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_16 = (self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let ask_reads_17 = !value_16;
        let marked_18 = (self.as_expected & ask_reads_17);
        let value_19 = best_bank_12 & self.failed_b | !best_bank_12 & self.failed_a;
        let value_20 = !for_recovery_3;
        let value_21 = (old_bank & for_recovery_3);
        let value_22 = (self.a_lost | value_2);
        let value_23 = !value_21;
        let value_24 = (marked_18 & ((value_2 & value_20) & value_23));
        let value_25 = (marked_18 & (for_recovery_3 & value_23));
        let value_26 = (marked_18 & ((value_20 & value_22) & value_23));
        let value_27 = choose(marked_18, within, || {
            let value_28 = choose(old_bank, within, || {
                self.slots_a.extended::<8>()
            }, || {
                let value_29 = Planes::either(self.slot, &target_bit_7.or(&self.slots_a.extended::<8>()), &target_bit_7.xor(&target_bit_7.or(&self.slots_a.extended::<8>())));
                value_29
            });
            value_28
        }, || {
            self.slots_a.extended::<8>()
        });
        let value_30 = choose(marked_18, within, || {
            let value_31 = choose(old_bank, within, || {
                let value_32 = Planes::either(self.slot, &target_bit_7.or(&wide_slots_b_8), &target_bit_7.xor(&target_bit_7.or(&wide_slots_b_8)));
                value_32
            }, || {
                wide_slots_b_8
            });
            value_31
        }, || {
            wide_slots_b_8
        });
        let recovered_33 = (value_19 | !(old_bank ^ best_bank_12));
        let value_34 = (value_25 & recovered_33);
        let value_35 = (value_25 & !recovered_33);
        let value_36 = (value_24 | value_35);
        let value_37 = value_35 & best_bank_12 | !value_35 & value_24;
        let value_38 = self.command.is_number(0x5);
        let value_39 = ((value_21 | (value_2 | for_recovery_3)) | !marked_18);
        let value_40 = (for_command_4 & value_26);
        let value_41 = choose(value_26, within, || {
            let value_42 = for_command_4 & (self.permit & !asked_lock_14) | !for_command_4 & self.permit;
            value_42
        }, || {
            self.permit
        });
        let wide_vacant_43 = target_bit_7.or(&wide_vacant_9);
        let value_44 = (value_10 & value_34);
        let value_45 = choose(value_34, within, || {
            let value_46 = value_26 & (self.irq | for_printed_5) | !value_26 & self.irq;
            (device_record_11 | value_46)
        }, || {
            let value_47 = value_26 & (self.irq | for_printed_5) | !value_26 & self.irq;
            value_47
        });
        let value_48 = choose(value_35, within, || {
            let value_49 = choose(best_slot_13, within, || {
                let value_50 = best_bank_12 & self.good.bit(2) | !best_bank_12 & self.good.bit(0);
                let prefers_high_51 = best_bank_12 & self.valid.bit(2) | !best_bank_12 & self.valid.bit(0);
                !(value_50 | prefers_high_51)
            }, || {
                let value_52 = best_bank_12 & self.good.bit(3) | !best_bank_12 & self.good.bit(1);
                let value_53 = best_bank_12 & self.valid.bit(3) | !best_bank_12 & self.valid.bit(1);
                !(value_52 | value_53)
            });
            (value_49 & value_37)
        }, || {
            !target_bit_7.and(&wide_vacant_9).is_number(0x0)
        });
        let value_54 = choose(value_36, within, || {
            let value_55 = choose((!value_35 & value_37), within, || {
                let value_56 = choose(value_34, within, || {
                    let value_57 = Planes::either((self.failed_a | self.failed_b), &target_bit_7.xor(&wide_vacant_43), &wide_vacant_43);
                    value_57
                }, || {
                    wide_vacant_9
                });
                target_bit_7.xor(&target_bit_7.or(&value_56))
            }, || {
                let value_58 = choose(value_34, within, || {
                    let value_59 = Planes::either((self.failed_a | self.failed_b), &target_bit_7.xor(&wide_vacant_43), &wide_vacant_43);
                    value_59
                }, || {
                    wide_vacant_9
                });
                value_58
            });
            value_55
        }, || {
            let value_60 = choose(value_34, within, || {
                let value_61 = Planes::either((self.failed_a | self.failed_b), &target_bit_7.xor(&wide_vacant_43), &wide_vacant_43);
                value_61
            }, || {
                wide_vacant_9
            });
            value_60
        });
        let value_62 = choose(value_44, within, || {
            Planes::<2>::number(0x0)
        }, || {
            let value_63 = choose(value_36, within, || {
                Planes::<2>::number(0x0)
            }, || {
                let mut value_64: Planes<2> = Planes::<2>::number(0x0);
                let subject_65 = self.leg;
                let mut rest_66 = within;
                while rest_66 != 0 {
                    let (within_67, value) = subject_65.alike(rest_66);
                    rest_66 &= !within_67;
                    value_64.take(within_67, &match value {
                        0x0 => {
                            let value_68 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                            value_68
                        }
                        0x1 => Planes::<2>::number(0x2),
                        _ => Planes::<2>::number(0x0),
                    });
                }
                value_64
            });
            value_63
        });
        let value_69 = value_34 & (value_10 & value_39) | !value_34 & value_39;
        let left = (((((self.issue_judged & issue_due_15) | (!self.issue_judged & issue_due_15)) | (!self.as_expected & ask_reads_17)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_70 = self.as_expected & within;
        if within_70 != 0 {
            let within_72 = ask_reads_17 & within_70;
            if within_72 != 0 {
                let within_74 = value_23 & within_72;
                if within_74 != 0 {
                    let subject_76 = self.job;
                    let mut rest_77 = within_74;
                    while rest_77 != 0 {
                        let (within_78, value) = subject_76.alike(rest_77);
                        rest_77 &= !within_78;
                        match value {
                            0x0 => {
                                let within_79 = recovered_33 & within_78;
                                if within_79 != 0 {
                                    let within_81 = value_10 & within_79;
                                    let within_82 = within_79 & !within_81;
                                    if within_81 != 0 {
                                        self.target.put(within_81, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                                        self.scan.put(within_81, &Planes::<2>::number(0x0), changed);
                                    }
                                    if within_82 != 0 {
                                        let within_83 = value_6 & within_82;
                                        let within_84 = within_82 & !within_83;
                                        if within_84 != 0 {
                                            self.lock_reason.put(within_84, &self.flags.part::<8>(16), changed);
                                        }
                                        put_bit(within_82, (self.device_locked | !value_6), &mut self.device_locked, changed);
                                    }
                                    put_bit(within_79, (self.ready | device_record_11), &mut self.ready, changed);
                                }
                            }
                            0x1 => {
                                let within_85 = value_22 & within_78;
                                if within_85 != 0 {
                                    let answer_code_87 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                    let within_88 = value_2 & within_85;
                                    if within_88 != 0 {
                                        let within_90 = value_38 & within_88;
                                        if within_90 != 0 {
                                            self.permit_set.put(within_90, &old_target, changed);
                                        }
                                    }
                                    self.result.put(within_85, &answer_code_87, changed);
                                }
                            }
                            _ => {
                            }
                        }
                    }
                    let within_92 = value_20 & within_74;
                    if within_92 != 0 {
                        let within_94 = value_22 & within_92;
                        if within_94 != 0 {
                            let value_96 = for_command_4 & (self.printed_pending & !value_38) | !for_command_4 & self.printed_pending;
                            put_bit(within_94, (self.home | (self.selected & self.selected_set.is(&old_target))), &mut self.home, changed);
                            put_bit(within_94, (value_96 & !for_printed_5), &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_97 = value_36 & within;
        if within_97 != 0 {
            let value_99 = value_35 & !best_slot_13 | !value_35 & (marked_18 & ((value_20 & (value_2 & target_bit_7.and(&wide_slots_b_8).is_number(0x0))) & value_23));
            let within_100 = value_48 & within_97;
            if within_100 != 0 {
                self.index.put(within_100, &Planes::<5>::number(0x0), changed);
            }
            put_bit(within_97, value_37, &mut self.bank, changed);
            put_bit(within_97, value_99, &mut self.slot, changed);
        }
        let within_102 = value_34 & within;
        let within_103 = within & !within_102;
        if within_102 != 0 {
            let within_104 = value_10 & within_102;
            let within_105 = within_102 & !within_104;
            if within_104 != 0 {
                let within_106 = !self.flags.bit(3) & within_104;
                let within_107 = within_104 & !within_106;
                if within_107 != 0 {
                    self.issued.put(within_107, &target_bit_7.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                }
            }
            if within_105 != 0 {
                put_bit(within_105, (self.lock_pending & value_6), &mut self.lock_pending, changed);
            }
        }
        if within_103 != 0 {
            let within_108 = self.as_expected & within_103;
            if within_108 != 0 {
                let within_110 = ask_reads_17 & within_108;
                if within_110 != 0 {
                    let within_112 = value_20 & within_110;
                    if within_112 != 0 {
                        let within_114 = value_22 & within_112;
                        if within_114 != 0 {
                            let within_116 = for_command_4 & within_114;
                            if within_116 != 0 {
                                let within_118 = asked_lock_14 & within_116;
                                let within_119 = within_116 & !within_118;
                                if within_119 != 0 {
                                    let within_120 = !self.command.is_number(0x6) & within_119;
                                    if within_120 != 0 {
                                        let within_122 = self.command.is_number(0x7) & within_120;
                                        let within_123 = within_120 & !within_122;
                                        if within_123 != 0 {
                                            let selected_bit_124 = Planes::<8>::number(0x1).up(&self.selected_set);
                                            self.issued.put(within_123, &selected_bit_124.xor(&selected_bit_124.or(&self.issued.extended::<8>())).part::<4>(0), changed);
                                        }
                                    }
                                }
                            }
                            put_bit(within_114, (self.lock_pending & value_10), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_125 = value_44 & within;
        let within_126 = within & !within_125;
        if within_125 != 0 {
            self.state.put(within_125, &Planes::<8>::number(0x63), changed);
        }
        if within_126 != 0 {
            let within_127 = self.as_expected & within_126;
            if within_127 != 0 {
                let within_129 = value_16 & within_127;
                let within_130 = within_127 & !within_129;
                if within_130 != 0 {
                    let within_131 = value_21 & within_130;
                    let within_132 = within_130 & !within_131;
                    if within_132 != 0 {
                        let within_133 = for_recovery_3 & within_132;
                        let within_134 = within_132 & !within_133;
                        if within_134 != 0 {
                            let within_135 = old_bank & within_134;
                            let within_136 = within_134 & !within_135;
                            if within_136 != 0 {
                                self.job.put(within_136, &Planes::<3>::number(0x2), changed);
                            }
                        }
                    }
                }
            }
            let within_137 = (value_36 & value_48) & within_126;
            let within_138 = within_126 & !within_137;
            if within_137 != 0 {
                self.state.put(within_137, &Planes::<8>::number(0x9c), changed);
            }
            if within_138 != 0 {
                let within_139 = value_36 & within_138;
                let within_140 = within_138 & !within_139;
                if within_139 != 0 {
                    let value_141 = Planes::either((value_35 & !value_37), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_139, &value_141, changed);
                }
                if within_140 != 0 {
                    let within_142 = value_34 & within_140;
                    let within_143 = within_140 & !within_142;
                    if within_142 != 0 {
                        let within_144 = value_10 & within_142;
                        let within_145 = within_142 & !within_144;
                        if within_145 != 0 {
                            self.state.put(within_145, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_143 != 0 {
                        let within_146 = self.as_expected & within_143;
                        if within_146 != 0 {
                            let within_148 = value_16 & within_146;
                            let within_149 = within_146 & !within_148;
                            if within_149 != 0 {
                                let within_150 = value_21 & within_149;
                                let within_151 = within_149 & !within_150;
                                if within_150 != 0 {
                                    self.state.put(within_150, &Planes::<8>::number(0xff), changed);
                                }
                                if within_151 != 0 {
                                    let within_152 = for_recovery_3 & within_151;
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
        let within_156 = self.looks & within;
        if within_156 != 0 {
            let within_158 = self.selected & within_156;
            if within_158 != 0 {
                let mut value_160: Words = Words::number(0x0);
                let subject_161 = self.looked_at;
                let mut rest_162 = within_158;
                while rest_162 != 0 {
                    let (within_163, value) = subject_161.alike(rest_162);
                    rest_162 &= !within_163;
                    value_160.take(within_163, &match value {
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
                self.prdata.put(within_158, &value_160, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        self.leg.put(within, &value_62, changed);
        put_bit(within, (!value_44 & (value_36 | value_69)), &mut self.window, changed);
        put_bit(within, 0, &mut self.a_read, changed);
        put_bit(within, 0, &mut self.a_write, changed);
        put_bit(within, 0, &mut self.a_program, changed);
        put_bit(within, 0, &mut self.b_read, changed);
        put_bit(within, 0, &mut self.b_write, changed);
        put_bit(within, 0, &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (value_40 | value_45), &mut self.irq, changed);
        put_bit(within, (value_1 & ((value_26 & (for_command_4 & (value_38 & value_39))) | value_41)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_40), &mut self.busy, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_27.part::<5>(0), changed);
        self.slots_b.put(within, &value_30.part::<5>(0), changed);
        self.vacant.put(within, &value_54.part::<5>(0), changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_prune_ask(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = !self.bank;
        let leg_writes_3 = self.leg.is_number(0x0);
        let leg_programs_4 = self.leg.is_number(0x1);
        let issue_due_5 = (self.home & (self.busy & self.command.is_number(0x9)));
        let ask_reads_6 = !(leg_writes_3 | leg_programs_4);
        let value_7 = Planes::either(self.slot, &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)), &self.target.extended::<10>().up_by(7).or(&Planes::<10>::number(0x20)).or(&Planes::<10>::number(0x40)));
        let left = ((((self.issue_judged & issue_due_5) | (!self.issue_judged & issue_due_5)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        let within_16 = leg_writes_3 & within;
        if within_16 != 0 {
            self.data.put_number(within_16, 0xa5c3691e, changed);
        }
        self.handshake.put(within, &Planes::<3>::number(0x1), changed);
        self.patience.put(within, &Planes::<7>::number(0x0), changed);
        self.address.put(within, &value_7, changed);
        put_bit(within, (value_2 & ask_reads_6), &mut self.a_read, changed);
        put_bit(within, (value_2 & leg_writes_3), &mut self.a_write, changed);
        put_bit(within, (value_2 & leg_programs_4), &mut self.a_program, changed);
        put_bit(within, (self.bank & ask_reads_6), &mut self.b_read, changed);
        put_bit(within, (self.bank & leg_writes_3), &mut self.b_write, changed);
        put_bit(within, (self.bank & leg_programs_4), &mut self.b_program, changed);
        put_bit(within, self.looks, &mut self.pready, changed);
        put_bit(within, 0, &mut self.pslverr, changed);
        put_bit(within, 0, &mut self.looks, changed);
        put_bit(within, (self.permit & value_1), &mut self.permit, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_prune_sent(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_3 = self.looks & within;
        if within_3 != 0 {
            let within_5 = self.selected & within_3;
            if within_5 != 0 {
                let mut value_7: Words = Words::number(0x0);
                let subject_8 = self.looked_at;
                let mut rest_9 = within_5;
                while rest_9 != 0 {
                    let (within_10, value) = subject_8.alike(rest_9);
                    rest_9 &= !within_10;
                    value_7.take(within_10, &match value {
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
                self.prdata.put(within_5, &value_7, changed);
            }
        }
        self.handshake.put(within, &Planes::<3>::number(0x2), changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_prune_heard(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let value_4 = Planes::either(value_3, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
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
        self.handshake.put(within, &value_4, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_prune_wait(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let issue_due_2 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_3 = self.bank & pins.b_busy_i | !self.bank & pins.a_busy_i;
        let left = ((((self.issue_judged & issue_due_2) | (!self.issue_judged & issue_due_2)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_4 = (self.leg.is_number(0x0) | self.leg.is_number(0x1)) & within;
        let within_5 = within & !within_4;
        if within_5 != 0 {
            let stored_word_6 = choose(self.bank, within_5, || pins.b_data_i, || pins.a_data_i);
            put_bit(within_5, stored_word_6.is_number(0xa5c3691e), &mut self.as_expected, changed);
            put_bit(within_5, self.crc.not().is(&stored_word_6), &mut self.code_fits, changed);
        }
        let within_7 = value_3 & within;
        let within_8 = within & !within_7;
        if within_7 != 0 {
            let within_9 = (pins.timebase_i & !self.patience.below(&Planes::<7>::number(0x3f))) & within_7;
            let within_10 = within_7 & !within_9;
            if within_9 != 0 {
                self.handshake.put(within_9, &Planes::<3>::number(0x5), changed);
            }
            if within_10 != 0 {
                let within_11 = pins.timebase_i & within_10;
                if within_11 != 0 {
                    self.patience.put(within_11, &self.patience.plus(&Planes::<7>::number(0x1)), changed);
                }
            }
        }
        if within_8 != 0 {
            let value_13 = self.bank & pins.b_error_i | !self.bank & pins.a_error_i;
            let value_14 = Planes::either(value_13, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
            self.handshake.put(within_8, &value_14, changed);
        }
        let within_15 = self.looks & within;
        if within_15 != 0 {
            let within_17 = self.selected & within_15;
            if within_17 != 0 {
                let mut value_19: Words = Words::number(0x0);
                let subject_20 = self.looked_at;
                let mut rest_21 = within_17;
                while rest_21 != 0 {
                    let (within_22, value) = subject_20.alike(rest_21);
                    rest_21 &= !within_22;
                    value_19.take(within_22, &match value {
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
                self.prdata.put(within_17, &value_19, changed);
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
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_alone_prune_done(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let value_1 = !self.device_locked;
        let value_2 = !self.bank;
        let target_bit_3 = Planes::<8>::number(0x1).up(&self.target);
        let wide_vacant_4 = self.vacant.extended::<8>();
        let value_5 = self.target.below(&Planes::<3>::number(0x4));
        let best_bank_6 = self.best.bit(1);
        let issue_due_7 = (self.home & (self.busy & self.command.is_number(0x9)));
        let value_8 = (self.leg.is_number(0x0) | self.leg.is_number(0x1));
        let ask_reads_9 = !value_8;
        let marked_10 = (self.as_expected & ask_reads_9);
        let value_11 = best_bank_6 & self.failed_b | !best_bank_6 & self.failed_a;
        let copy_bank_12 = (self.bank & best_bank_6);
        let value_13 = (self.bank & marked_10);
        let recovered_14 = (value_11 | !(self.bank ^ best_bank_6));
        let value_15 = (value_13 & recovered_14);
        let value_16 = (value_13 & !recovered_14);
        let renew_slot_17 = !self.best.bit(0);
        let value_18 = (copy_bank_12 & value_16);
        let wide_vacant_19 = target_bit_3.or(&wide_vacant_4);
        let value_20 = (value_5 & value_15);
        let value_21 = choose(value_16, within, || {
            let value_22 = copy_bank_12 & self.good.bit(2) | !copy_bank_12 & self.good.bit(0);
            let value_23 = copy_bank_12 & self.good.bit(3) | !copy_bank_12 & self.good.bit(1);
            let prefers_high_24 = copy_bank_12 & self.valid.bit(2) | !copy_bank_12 & self.valid.bit(0);
            let value_25 = copy_bank_12 & self.valid.bit(3) | !copy_bank_12 & self.valid.bit(1);
            let copy_slot_26 = choose((best_bank_6 ^ copy_bank_12), within, || {
                let value_27 = choose(copy_bank_12, within, || {
                    let value_28 = (prefers_high_24 ^ value_25) & prefers_high_24 | !(prefers_high_24 ^ value_25) & self.older_b;
                    value_28
                }, || {
                    !self.older_a
                });
                (value_22 & (value_27 | !value_23))
            }, || {
                renew_slot_17
            });
            let bodies_29 = copy_slot_26 & !(value_23 | value_25) | !copy_slot_26 & !(value_22 | prefers_high_24);
            (bodies_29 & value_18)
        }, || {
            let value_30 = copy_bank_12 & self.good.bit(2) | !copy_bank_12 & self.good.bit(0);
            let value_31 = copy_bank_12 & self.good.bit(3) | !copy_bank_12 & self.good.bit(1);
            let prefers_high_32 = copy_bank_12 & self.valid.bit(2) | !copy_bank_12 & self.valid.bit(0);
            let value_33 = copy_bank_12 & self.valid.bit(3) | !copy_bank_12 & self.valid.bit(1);
            let copy_slot_34 = choose((best_bank_6 ^ copy_bank_12), within, || {
                let value_35 = choose(copy_bank_12, within, || {
                    let value_36 = (prefers_high_32 ^ value_33) & prefers_high_32 | !(prefers_high_32 ^ value_33) & self.older_b;
                    value_36
                }, || {
                    !self.older_a
                });
                (value_30 & (value_35 | !value_31))
            }, || {
                renew_slot_17
            });
            let bodies_37 = copy_slot_34 & !(value_31 | value_33) | !copy_slot_34 & !(value_30 | prefers_high_32);
            (bodies_37 & (value_2 & marked_10))
        });
        let value_38 = choose(value_16, within, || {
            let value_39 = choose((!value_16 & value_18), within, || {
                let value_40 = choose(value_15, within, || {
                    let value_41 = Planes::either((self.failed_a | self.failed_b), &target_bit_3.xor(&wide_vacant_19), &wide_vacant_19);
                    value_41
                }, || {
                    wide_vacant_4
                });
                target_bit_3.xor(&target_bit_3.or(&value_40))
            }, || {
                let value_42 = choose(value_15, within, || {
                    let value_43 = Planes::either((self.failed_a | self.failed_b), &target_bit_3.xor(&wide_vacant_19), &wide_vacant_19);
                    value_43
                }, || {
                    wide_vacant_4
                });
                value_42
            });
            value_39
        }, || {
            let value_44 = choose(value_15, within, || {
                let value_45 = Planes::either((self.failed_a | self.failed_b), &target_bit_3.xor(&wide_vacant_19), &wide_vacant_19);
                value_45
            }, || {
                wide_vacant_4
            });
            value_44
        });
        let value_46 = choose(value_20, within, || {
            Planes::<2>::number(0x0)
        }, || {
            let value_47 = choose(value_16, within, || {
                Planes::<2>::number(0x0)
            }, || {
                let mut value_48: Planes<2> = Planes::<2>::number(0x0);
                let subject_49 = self.leg;
                let mut rest_50 = within;
                while rest_50 != 0 {
                    let (within_51, value) = subject_49.alike(rest_50);
                    rest_50 &= !within_51;
                    value_48.take(within_51, &match value {
                        0x0 => {
                            let value_52 = Planes::either(self.bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                            value_52
                        }
                        0x1 => Planes::<2>::number(0x2),
                        _ => Planes::<2>::number(0x0),
                    });
                }
                value_48
            });
            value_47
        });
        let left = (((((self.issue_judged & issue_due_7) | (!self.issue_judged & issue_due_7)) | (!self.as_expected & ask_reads_9)) | (self.spoiled | !self.window)) | (self.peer_differs & value_1)) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let within_53 = self.as_expected & within;
        if within_53 != 0 {
            let within_55 = self.bank & within_53;
            if within_55 != 0 {
                let recovered_57 = (best_bank_6 | value_11);
                let value_58 = (ask_reads_9 & !recovered_57);
                let within_59 = ask_reads_9 & within_55;
                if within_59 != 0 {
                    let within_61 = recovered_57 & within_59;
                    let within_62 = within_59 & !within_61;
                    if within_61 != 0 {
                        let device_record_63 = !value_5;
                        let within_64 = value_5 & within_61;
                        let within_65 = within_61 & !within_64;
                        if within_64 != 0 {
                            let within_66 = !self.flags.bit(3) & within_64;
                            let within_67 = within_64 & !within_66;
                            if within_67 != 0 {
                                self.issued.put(within_67, &target_bit_3.or(&self.issued.extended::<8>()).part::<4>(0), changed);
                            }
                            self.job.put(within_64, &Planes::<3>::number(0x0), changed);
                            self.target.put(within_64, &self.target.plus(&Planes::<3>::number(0x1)), changed);
                            self.scan.put(within_64, &Planes::<2>::number(0x0), changed);
                        }
                        if within_65 != 0 {
                            let value_68 = !self.flags.bit(2);
                            let within_69 = value_68 & within_65;
                            let within_70 = within_65 & !within_69;
                            if within_70 != 0 {
                                self.lock_reason.put(within_70, &self.flags.part::<8>(16), changed);
                            }
                            put_bit(within_65, (self.device_locked | !value_68), &mut self.device_locked, changed);
                            put_bit(within_65, (self.lock_pending & value_68), &mut self.lock_pending, changed);
                        }
                        put_bit(within_61, (self.irq | device_record_63), &mut self.irq, changed);
                        put_bit(within_61, (self.ready | device_record_63), &mut self.ready, changed);
                    }
                    if within_62 != 0 {
                        put_bit(within_62, renew_slot_17, &mut self.slot, changed);
                    }
                }
                put_bit(within_55, (!value_58 | (best_bank_6 & value_58)), &mut self.bank, changed);
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
        let within_79 = value_20 & within;
        let within_80 = within & !within_79;
        if within_79 != 0 {
            self.state.put(within_79, &Planes::<8>::number(0x63), changed);
        }
        if within_80 != 0 {
            let within_81 = value_21 & within_80;
            let within_82 = within_80 & !within_81;
            if within_81 != 0 {
                self.state.put(within_81, &Planes::<8>::number(0x9c), changed);
            }
            if within_82 != 0 {
                let within_83 = value_16 & within_82;
                let within_84 = within_82 & !within_83;
                if within_83 != 0 {
                    let within_85 = best_bank_6 & within_83;
                    if within_85 != 0 {
                        self.state.put(within_85, &Planes::<8>::number(0x1b), changed);
                    }
                }
                if within_84 != 0 {
                    let within_87 = value_15 & within_84;
                    let within_88 = within_84 & !within_87;
                    if within_87 != 0 {
                        let within_89 = value_5 & within_87;
                        let within_90 = within_87 & !within_89;
                        if within_90 != 0 {
                            self.state.put(within_90, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                    if within_88 != 0 {
                        let within_91 = self.as_expected & within_88;
                        if within_91 != 0 {
                            let within_93 = value_2 & within_91;
                            if within_93 != 0 {
                                let within_95 = value_8 & within_93;
                                let within_96 = within_93 & !within_95;
                                if within_96 != 0 {
                                    self.state.put(within_96, &Planes::<8>::number(0x1b), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_97 = value_21 & within;
        if within_97 != 0 {
            self.index.put(within_97, &Planes::<5>::number(0x0), changed);
        }
        self.handshake.put(within, &Planes::<3>::number(0x0), changed);
        self.leg.put(within, &value_46, changed);
        put_bit(within, (!value_20 & (value_16 | (value_5 | !value_15))), &mut self.window, changed);
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
        self.vacant.put(within, &value_38.part::<5>(0), changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, 0, &mut self.peer_differs, changed);
        left
    }

    fn in_port(&mut self, pins: &LaneInputs, within: Mask, changed: &mut Mask) -> Mask {
        let old_as_expected = self.as_expected;
        let old_bank = self.bank;
        let old_broken = self.broken;
        let old_code_fits = self.code_fits;
        let old_command = self.command;
        let old_failed_a = self.failed_a;
        let old_flags = self.flags;
        let old_found = self.found;
        let old_home = self.home;
        let old_info = self.info;
        let old_job = self.job;
        let old_lock_pending = self.lock_pending;
        let old_other_intent = self.other_intent;
        let old_over_limit = self.over_limit;
        let old_over_maximum = self.over_maximum;
        let old_overflow = self.overflow;
        let old_record_ascending_hi = self.record_ascending_hi;
        let old_record_ascending_lo = self.record_ascending_lo;
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
        let old_second = self.second;
        let old_selected = self.selected;
        let old_selected_set = self.selected_set;
        let old_silent_b = self.silent_b;
        let old_sum_carry = self.sum_carry;
        let old_target = self.target;
        let old_too_short = self.too_short;
        let old_unreported = self.unreported;
        let old_value_hi = self.value_hi;
        let old_value_lo = self.value_lo;
        let old_verdict = self.verdict;
        let value_1 = !old_as_expected;
        let answered_2 = !self.pslverr;
        let holds_2_3 = !old_selected;
        let value_4 = !old_home;
        let value_5 = !self.device_locked;
        let value_6 = !self.failed_b;
        let value_7 = !old_bank;
        let value_8 = !old_second;
        let final_crc_9 = self.crc.not();
        let at_generation_10 = self.index.is_number(0x9);
        let value_11 = self.index.is_number(0xd);
        let mut augend_12: Words = Words::number(0x0);
        let subject_13 = self.index;
        let mut rest_14 = within;
        while rest_14 != 0 {
            let (within_15, value) = subject_13.alike(rest_14);
            rest_14 &= !within_15;
            augend_12.take(within_15, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
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
        let mut passed_word_16: Words = Words::number(0x0);
        let subject_17 = self.rival_at;
        let mut rest_18 = within;
        while rest_18 != 0 {
            let (within_19, value) = subject_17.alike(rest_18);
            rest_18 &= !within_19;
            passed_word_16.take(within_19, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
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
        let mut value_20: Words = Words::number(0x0);
        let subject_21 = self.looked_at;
        let mut rest_22 = within;
        while rest_22 != 0 {
            let (within_23, value) = subject_21.alike(rest_22);
            rest_22 &= !within_23;
            value_20.take(within_23, &match value {
                0x12 => self.record_check,
                0x11 => self.record_booked_date_key,
                0x10 => self.record_booked_value,
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
        let low_state_24 = self.state.part::<4>(0);
        let top_state_25 = self.state.part::<4>(4);
        let in_idle_26 = low_state_24.is_number(0x1);
        let in_settle_27 = low_state_24.is_number(0x2);
        let in_markers_28 = low_state_24.is_number(0x3);
        let in_scan_29 = low_state_24.is_number(0x4);
        let in_choose_30 = low_state_24.is_number(0x5);
        let in_compare_31 = low_state_24.is_number(0x6);
        let in_load_32 = low_state_24.is_number(0x7);
        let in_fetch_33 = low_state_24.is_number(0x8);
        let in_check_34 = low_state_24.is_number(0x9);
        let in_apply_35 = low_state_24.is_number(0xa);
        let in_retire_36 = low_state_24.is_number(0xb);
        let in_body_37 = low_state_24.is_number(0xc);
        let in_verify_38 = low_state_24.is_number(0xd);
        let in_validate_39 = low_state_24.is_number(0xe);
        let in_prune_40 = low_state_24.is_number(0xf);
        let at_marker_41 = (in_prune_40 | (in_retire_36 | in_validate_39));
        let mut value_42: Planes<4> = Planes::<4>::number(0x0);
        let subject_43 = low_state_24;
        let mut rest_44 = within;
        while rest_44 != 0 {
            let (within_45, value) = subject_43.alike(rest_44);
            rest_44 &= !within_45;
            value_42.take(within_45, &match value {
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
                _ => top_state_25.not(),
            });
        }
        let for_recovery_46 = old_job.is_number(0x0);
        let for_command_47 = old_job.is_number(0x1);
        let for_printed_48 = old_job.is_number(0x3);
        let leg_writes_49 = self.leg.is_number(0x0);
        let leg_programs_50 = self.leg.is_number(0x1);
        let value_51 = !old_flags.bit(1);
        let descends_52 = !value_51;
        let value_53 = !old_flags.bit(2);
        let set_locked_54 = !value_53;
        let holds_9_55 = !old_flags.bit(3);
        let target_bit_56 = Planes::<8>::number(0x1).up(&old_target);
        let selected_bit_57 = Planes::<8>::number(0x1).up(&old_selected_set);
        let wide_bits_58 = self.issued.extended::<8>();
        let issued_here_59 = !selected_bit_57.and(&wide_bits_58).is_number(0x0);
        let wide_bits_60 = self.unusable.extended::<8>();
        let wide_slots_a_61 = self.slots_a.extended::<8>();
        let copy_slot_62 = target_bit_56.and(&wide_slots_a_61).is_number(0x0);
        let wide_slots_b_63 = self.slots_b.extended::<8>();
        let wide_vacant_64 = self.vacant.extended::<8>();
        let value_65 = old_target.below(&Planes::<3>::number(0x4));
        let device_record_66 = !value_65;
        let here_67 = (old_selected & old_selected_set.is(&old_target));
        let scan_bank_68 = self.scan.bit(1);
        let scan_slot_69 = self.scan.bit(0);
        let scan_bit_70 = Planes::<4>::number(0x1).up(&self.scan);
        let last_scan_71 = self.scan.is_number(0x3);
        let best_bank_72 = self.best.bit(1);
        let best_slot_73 = self.best.bit(0);
        let value_74 = self.index.below(&Planes::<5>::number(0x12));
        let at_last_word_75 = !value_74;
        let high_76 = self.index.bit(0);
        let asked_lock_77 = old_command.is_number(0xc);
        let selects_78 = self.action.is_number(0x1);
        let rereads_79 = self.action.is_number(0x2);
        let debits_80 = self.action.is_number(0x5);
        let withdraws_81 = self.action.is_number(0x7);
        let intends_82 = self.action.is_number(0x8);
        let reprints_83 = self.action.is_number(0xb);
        let locks_device_84 = self.action.is_number(0xd);
        let lock_code_85 = old_value_lo.part::<8>(0);
        let alarm_86 = Planes::either(lock_code_85.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_85);
        let piece_87 = old_info.cut(0, 8).up_by(24).or(&old_value_lo.and(&Words::number(0xffffff)));
        let value_88 = old_command.is_number(0x9);
        let issue_due_89 = (!in_check_34 & ((self.busy & value_88) & (old_home | (holds_2_3 & in_idle_26))));
        let setup_90 = !pins.penable_i;
        let wide_reason_91 = Words::from(self.lock_reason);
        let value_92 = !for_command_47;
        let value_93 = ((((((((((((((((((pins.paddr_i.is_number(0x80) | pins.paddr_i.is_number(0x84)) | pins.paddr_i.is_number(0x88)) | pins.paddr_i.is_number(0x8c)) | pins.paddr_i.is_number(0x90)) | pins.paddr_i.is_number(0x94)) | pins.paddr_i.is_number(0x98)) | pins.paddr_i.is_number(0x9c)) | pins.paddr_i.is_number(0xa0)) | pins.paddr_i.is_number(0xa4)) | pins.paddr_i.is_number(0xa8)) | pins.paddr_i.is_number(0xac)) | pins.paddr_i.is_number(0xb0)) | pins.paddr_i.is_number(0xb4)) | pins.paddr_i.is_number(0xb8)) | pins.paddr_i.is_number(0xbc)) | pins.paddr_i.is_number(0xc0)) | pins.paddr_i.is_number(0xc4)) | pins.paddr_i.is_number(0xc8));
        let to_command_94 = pins.paddr_i.is_number(0x8);
        let to_set_95 = pins.paddr_i.is_number(0x10);
        let to_value_lo_96 = pins.paddr_i.is_number(0x14);
        let to_value_hi_97 = pins.paddr_i.is_number(0x18);
        let to_date_key_98 = pins.paddr_i.is_number(0x1c);
        let to_info_99 = pins.paddr_i.is_number(0x20);
        let read_word_100 = old_info;
        let to_licence_101 = pins.paddr_i.is_number(0x24);
        let to_peer_check_102 = pins.paddr_i.is_number(0x28);
        let to_irq_clear_103 = pins.paddr_i.is_number(0x2c);
        let value_104 = !to_irq_clear_103;
        let writable_105 = (to_irq_clear_103 | (!self.busy & ((to_licence_101 | (to_info_99 | (to_date_key_98 | (to_set_95 | (to_value_lo_96 | to_value_hi_97))))) | (self.ready & (to_command_94 | to_peer_check_102)))));
        let value_106 = !pins.pwrite_i;
        let fetches_word_107 = (value_106 & (setup_90 & value_93));
        let value_108 = pins.penable_i & self.looks | !pins.penable_i & !fetches_word_107;
        let writes_109 = (writable_105 & ((self.pready & answered_2) & (pins.penable_i & pins.pwrite_i)));
        let value_110 = writes_109 & (self.busy | to_command_94) | !writes_109 & self.busy;
        let check_pair_111 = self.index.part::<2>(1);
        let word_pair_112 = self.index.part::<4>(1);
        let predicts_lo_113 = (value_11 & intends_82);
        let predicts_hi_114 = (self.index.is_number(0xe) & intends_82);
        let predicts_115 = (predicts_lo_113 | predicts_hi_114);
        let counts_116 = (in_apply_35 & (at_generation_10 | (self.index.is_number(0x8) & debits_80)));
        let sums_117 = self.index.below(&Planes::<5>::number(0x8));
        let sums_118 = (old_second & (in_check_34 & sums_117));
        let step_119 = self.index.plus(&Planes::<5>::number(0x1));
        let value_120 = self.permit_set.is(&old_selected_set);
        let passes_checks_121 = old_verdict.is_number(0x0);
        let scan_silent_122 = ((old_silent_b & scan_bank_68) | (self.silent_a & !scan_bank_68));
        let scan_bits_123 = self.valid.and(&scan_bit_70);
        let value_124 = !self.good.and(&scan_bits_123).is_number(0x0);
        let value_125 = self.scan.is(&self.best);
        let scan_compares_126 = (value_124 & !value_125);
        let value_127 = (in_markers_28 | in_scan_29);
        let value_128 = (in_compare_31 | value_127);
        let asks_129 = !scan_silent_122;
        let value_130 = value_128 & scan_bank_68 | !value_128 & old_bank;
        let ask_writes_131 = !leg_programs_50;
        let value_132 = (at_marker_41 | (in_body_37 | ((value_128 & ((value_127 & asks_129) | (in_compare_31 & scan_compares_126))) | (in_verify_38 | (in_load_32 | in_fetch_33)))));
        let value_133 = at_marker_41 & leg_writes_49 | !at_marker_41 & (in_body_37 & ask_writes_131);
        let value_134 = at_marker_41 & leg_programs_50 | !at_marker_41 & (in_body_37 & leg_programs_50);
        let value_135 = (value_133 | value_134);
        let ask_reads_136 = !value_135;
        let stored_word_137 = choose(value_130, within, || pins.b_data_i, || pins.a_data_i);
        let done_138 = self.handshake.is_number(0x4);
        let value_139 = self.patience.below(&Planes::<7>::number(0x3f));
        let expires_140 = (pins.timebase_i & !value_139);
        let pulses_141 = self.handshake.is_number(0x0);
        let value_142 = self.patience.plus(&Planes::<7>::number(0x1));
        let value_143 = (value_132 & pulses_141);
        let write_pulse_144 = (self.window & (self.window & value_133));
        let program_pulse_145 = (self.window & (self.window & value_134));
        let value_146 = !value_130;
        let marked_147 = (at_marker_41 & (ask_reads_136 & done_138));
        let marked_148 = (old_as_expected & marked_147);
        let value_149 = (in_verify_38 & done_138);
        let value_150 = !for_recovery_46;
        let value_151 = (self.device_locked & self.printed_pending);
        let starts_check_152 = (old_home & value_120);
        let value_153 = (old_selected & value_4);
        let value_154 = self.printed_pending & !starts_check_152 | !self.printed_pending & value_153;
        let value_155 = !value_151;
        let value_156 = (in_idle_26 & (old_lock_pending | (value_154 & value_155)));
        let waits_for_a_157 = (pins.a_busy_i & !old_failed_a);
        let waits_for_b_158 = (pins.b_busy_i & value_6);
        let value_159 = (waits_for_a_157 | waits_for_b_158);
        let value_160 = (old_second & (in_check_34 & !sums_117));
        let value_161 = !rereads_79;
        let value_162 = !selects_78;
        let value_163 = passes_checks_121 & (for_command_47 & ((reprints_83 & value_161) & value_162)) | !passes_checks_121 & for_command_47;
        let value_164 = (value_160 & value_163);
        let value_165 = choose(value_160, within, || {
            let value_166 = choose(passes_checks_121, within, || {
                let value_167 = choose(for_command_47, within, || {
                    let value_168 = reprints_83 & value_156 | !reprints_83 & (locks_device_84 | value_156);
                    (selects_78 | (rereads_79 | value_168))
                }, || {
                    value_156
                });
                value_167
            }, || {
                value_156
            });
            value_166
        }, || {
            value_156
        });
        let value_169 = choose(value_160, within, || {
            let value_170 = choose(passes_checks_121, within, || {
                let value_171 = choose(for_command_47, within, || {
                    let mut value_172: Planes<3> = Planes::<3>::number(0x0);
                    let subject_173 = self.action;
                    let mut rest_174 = within;
                    while rest_174 != 0 {
                        let (within_175, value) = subject_173.alike(rest_174);
                        rest_174 &= !within_175;
                        value_172.take(within_175, &match value {
                            0x1 => self.operand_set,
                            0x2 => old_selected_set,
                            _ => {
                                let value_176 = choose(in_idle_26, within_175, || {
                                    let value_177 = choose(old_lock_pending, within_175, || {
                                        Planes::<3>::number(0x4)
                                    }, || {
                                        let value_178 = choose(value_151, within_175, || {
                                            Planes::<3>::number(0x4)
                                        }, || {
                                            let value_179 = choose(self.printed_pending, within_175, || {
                                                self.permit_set
                                            }, || {
                                                let value_180 = Planes::either(value_153, &old_selected_set, &Planes::<3>::number(0x4));
                                                value_180
                                            });
                                            value_179
                                        });
                                        value_178
                                    });
                                    value_177
                                }, || {
                                    Planes::<3>::number(0x4)
                                });
                                value_176
                            }
                        });
                    }
                    value_172
                }, || {
                    let value_181 = choose(in_idle_26, within, || {
                        let value_182 = choose(old_lock_pending, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_183 = choose(value_151, within, || {
                                Planes::<3>::number(0x4)
                            }, || {
                                let value_184 = choose(self.printed_pending, within, || {
                                    self.permit_set
                                }, || {
                                    let value_185 = Planes::either(value_153, &old_selected_set, &Planes::<3>::number(0x4));
                                    value_185
                                });
                                value_184
                            });
                            value_183
                        });
                        value_182
                    }, || {
                        Planes::<3>::number(0x4)
                    });
                    value_181
                });
                value_171
            }, || {
                let value_186 = choose(in_idle_26, within, || {
                    let value_187 = choose(old_lock_pending, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_188 = choose(value_151, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_189 = choose(self.printed_pending, within, || {
                                self.permit_set
                            }, || {
                                let value_190 = Planes::either(value_153, &old_selected_set, &Planes::<3>::number(0x4));
                                value_190
                            });
                            value_189
                        });
                        value_188
                    });
                    value_187
                }, || {
                    Planes::<3>::number(0x4)
                });
                value_186
            });
            value_170
        }, || {
            let value_191 = choose(in_idle_26, within, || {
                let value_192 = choose(old_lock_pending, within, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_193 = choose(value_151, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_194 = choose(self.printed_pending, within, || {
                            self.permit_set
                        }, || {
                            let value_195 = Planes::either(value_153, &old_selected_set, &Planes::<3>::number(0x4));
                            value_195
                        });
                        value_194
                    });
                    value_193
                });
                value_192
            }, || {
                Planes::<3>::number(0x4)
            });
            value_191
        });
        let value_196 = word_pair_112.is_number(0x5);
        let mut value_197: Mask = 0;
        let subject_198 = word_pair_112;
        let mut rest_199 = within;
        while rest_199 != 0 {
            let (within_200, value) = subject_198.alike(rest_199);
            rest_199 &= !within_200;
            value_197.take(within_200, &match value {
                0x1 => debits_80,
                0x2 => ((descends_52 & (self.action.is_number(0x6) | withdraws_81)) | (descends_52 & debits_80)),
                0x3 => ((descends_52 & (self.action.is_number(0x6) | withdraws_81)) | (value_51 & debits_80)),
                _ => (value_196 & (value_51 & (self.action.is_number(0x6) | withdraws_81))),
            });
        }
        let value_201 = (predicts_115 | value_197);
        let value_202 = (old_second & in_apply_35);
        let fetches_203 = (old_as_expected & done_138);
        let fills_204 = in_fetch_33 & (done_138 | value_202) | !in_fetch_33 & value_202;
        let value_205 = (in_fetch_33 & (done_138 & (old_code_fits & at_last_word_75)));
        let value_206 = (old_job.is_number(0x4) | (for_command_47 & locks_device_84));
        let value_207 = choose(value_205, within, || {
            let mut value_208: Mask = 0;
            let subject_209 = old_job;
            let mut rest_210 = within;
            while rest_210 != 0 {
                let (within_211, value) = subject_209.alike(rest_210);
                rest_210 &= !within_211;
                value_208.take(within_211, &match value {
                    0x0 => value_164,
                    0x3 => value_164,
                    _ => {
                        let value_212 = value_206 & value_164 | !value_206 & (for_command_47 | value_164);
                        value_212
                    }
                });
            }
            value_208
        }, || {
            value_164
        });
        let value_213 = choose(value_205, within, || {
            let value_214 = choose(for_recovery_46, within, || {
                let value_215 = self.printed_pending & starts_check_152 | !self.printed_pending & ((self.busy & !value_88) & !value_153);
                (in_idle_26 & (!old_lock_pending & (value_215 & value_155)))
            }, || {
                let value_216 = self.printed_pending & starts_check_152 | !self.printed_pending & ((self.busy & !value_88) & !value_153);
                (for_printed_48 | (in_idle_26 & (!old_lock_pending & (value_216 & value_155))))
            });
            value_214
        }, || {
            let value_217 = self.printed_pending & starts_check_152 | !self.printed_pending & ((self.busy & !value_88) & !value_153);
            (in_idle_26 & (!old_lock_pending & (value_217 & value_155)))
        });
        let value_218 = choose(value_205, within, || {
            let mut value_219: Mask = 0;
            let subject_220 = old_job;
            let mut rest_221 = within;
            while rest_221 != 0 {
                let (within_222, value) = subject_220.alike(rest_221);
                rest_221 &= !within_222;
                value_219.take(within_222, &match value {
                    0x0 => (value_160 & (passes_checks_121 & (value_92 | (((!locks_device_84 & !reprints_83) & value_161) & value_162)))),
                    0x3 => (value_160 & (passes_checks_121 & (value_92 | (((!locks_device_84 & !reprints_83) & value_161) & value_162)))),
                    _ => ((value_160 & (passes_checks_121 & (value_92 | (((!locks_device_84 & !reprints_83) & value_161) & value_162)))) | value_206),
                });
            }
            value_219
        }, || {
            (value_160 & (passes_checks_121 & (value_92 | (((!locks_device_84 & !reprints_83) & value_161) & value_162))))
        });
        let marks_223 = (scan_silent_122 | done_138);
        let marks_224 = (in_markers_28 & marks_223);
        let value_225 = (at_last_word_75 & done_138);
        let bad_slots_226 = self.valid.and(&self.good.not());
        let value_227 = best_bank_72 & self.failed_b | !best_bank_72 & old_failed_a;
        let keeps_228 = best_bank_72 & old_failed_a | !best_bank_72 & self.failed_b;
        let value_229 = in_compare_31 & !best_bank_72 | !in_compare_31 & best_bank_72;
        let copy_bank_230 = (value_229 & !(value_7 & in_prune_40));
        let value_231 = ((best_bank_72 & bad_slots_226.and(&bad_slots_226.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_226.bit(0) | bad_slots_226.bit(1)));
        let value_232 = (old_found & value_231);
        let value_233 = in_choose_30 & ((in_load_32 & fetches_203) | value_232) | !in_choose_30 & (in_load_32 & fetches_203);
        let differs_now_234 = (self.differs | value_1);
        let value_235 = (self.as_new & (old_code_fits & differs_now_234));
        let value_236 = choose(done_138, within, || {
            let value_237 = value_74 & !scan_compares_126 | !value_74 & (!scan_compares_126 | !value_235);
            value_237
        }, || {
            !scan_compares_126
        });
        let value_238 = (in_compare_31 & (value_236 & (last_scan_71 & keeps_228)));
        let value_239 = choose(in_compare_31, within, || {
            let value_240 = choose(done_138, within, || {
                let value_241 = value_74 & (in_choose_30 & !value_232) | !value_74 & ((in_choose_30 & !value_232) | value_235);
                value_241
            }, || {
                (in_choose_30 & !value_232)
            });
            value_240
        }, || {
            (in_choose_30 & !value_232)
        });
        let value_242 = in_compare_31 & value_236 | !in_compare_31 & (in_scan_29 & (scan_silent_122 | value_225));
        let verified_243 = (in_validate_39 & marked_148);
        let wide_slots_b_244 = target_bit_56.or(&wide_slots_b_63);
        let wide_slots_a_245 = target_bit_56.or(&wide_slots_a_61);
        let value_246 = (old_bank & for_recovery_46);
        let value_247 = (self.a_lost | value_7);
        let value_248 = !value_246;
        let value_249 = choose(verified_243, within, || {
            let value_250 = choose(value_246, within, || {
                (at_last_word_75 & value_202)
            }, || {
                let value_251 = for_recovery_46 & (at_last_word_75 & value_202) | !for_recovery_46 & (value_7 | (at_last_word_75 & value_202));
                value_251
            });
            value_250
        }, || {
            (at_last_word_75 & value_202)
        });
        let value_252 = (verified_243 & ((value_150 & value_247) & value_248));
        let value_253 = (in_prune_40 & marked_148);
        let value_254 = ((verified_243 & (for_recovery_46 & value_248)) | (old_bank & value_253));
        let recovered_255 = (value_227 | !(old_bank ^ best_bank_72));
        let value_256 = value_254 & recovered_255 | !value_254 & value_238;
        let value_257 = value_254 & !recovered_255 | !value_254 & (in_compare_31 & (value_236 & (last_scan_71 & !keeps_228)));
        let value_258 = copy_bank_230 & self.good.bit(2) | !copy_bank_230 & self.good.bit(0);
        let value_259 = copy_bank_230 & self.good.bit(3) | !copy_bank_230 & self.good.bit(1);
        let prefers_high_260 = copy_bank_230 & self.valid.bit(2) | !copy_bank_230 & self.valid.bit(0);
        let value_261 = copy_bank_230 & self.valid.bit(3) | !copy_bank_230 & self.valid.bit(1);
        let copy_slot_262 = choose((best_bank_72 ^ copy_bank_230), within, || {
            let value_263 = choose(copy_bank_230, within, || {
                let value_264 = (prefers_high_260 ^ value_261) & prefers_high_260 | !(prefers_high_260 ^ value_261) & self.older_b;
                value_264
            }, || {
                !self.older_a
            });
            (value_258 & (value_263 | !value_259))
        }, || {
            !best_slot_73
        });
        let value_265 = (value_7 & value_253);
        let value_266 = (value_249 | value_257);
        let value_267 = value_257 & copy_bank_230 | !value_257 & (verified_243 & ((value_7 & value_150) & value_248));
        let value_268 = (in_body_37 & done_138);
        let value_269 = (ask_writes_131 & (old_bank & (at_last_word_75 | self.index.part::<4>(0).is_number(0xf))));
        let value_270 = value_268 & ((old_as_expected & value_149) | !value_269) | !value_268 & (old_as_expected & value_149);
        let value_271 = old_command.is_number(0x5);
        let value_272 = ((value_246 | (value_7 | for_recovery_46)) | !verified_243);
        let value_273 = choose(value_252, within, || {
            let value_274 = choose(for_command_47, within, || {
                let value_275 = value_271 & ((value_160 & (passes_checks_121 & (for_command_47 & (((!self.printed_pending & reprints_83) & value_161) & value_162)))) | value_272) | !value_271 & (value_160 & (passes_checks_121 & (for_command_47 & (((!self.printed_pending & reprints_83) & value_161) & value_162))));
                value_275
            }, || {
                (value_160 & (passes_checks_121 & (for_command_47 & (((!self.printed_pending & reprints_83) & value_161) & value_162))))
            });
            value_274
        }, || {
            (value_160 & (passes_checks_121 & (for_command_47 & (((!self.printed_pending & reprints_83) & value_161) & value_162))))
        });
        let value_276 = choose(value_252, within, || {
            let value_277 = choose(for_command_47, within, || {
                let value_278 = choose(value_160, within, || {
                    let value_279 = choose(passes_checks_121, within, || {
                        let value_280 = choose(for_command_47, within, || {
                            let mut value_281: Mask = 0;
                            let subject_282 = self.action;
                            let mut rest_283 = within;
                            while rest_283 != 0 {
                                let (within_284, value) = subject_282.alike(rest_283);
                                rest_283 &= !within_284;
                                value_281.take(within_284, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_80),
                                });
                            }
                            value_281
                        }, || {
                            self.permit
                        });
                        value_280
                    }, || {
                        self.permit
                    });
                    value_279
                }, || {
                    self.permit
                });
                (!asked_lock_77 & value_278)
            }, || {
                let value_285 = choose(value_160, within, || {
                    let value_286 = choose(passes_checks_121, within, || {
                        let value_287 = choose(for_command_47, within, || {
                            let mut value_288: Mask = 0;
                            let subject_289 = self.action;
                            let mut rest_290 = within;
                            while rest_290 != 0 {
                                let (within_291, value) = subject_289.alike(rest_290);
                                rest_290 &= !within_291;
                                value_288.take(within_291, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_80),
                                });
                            }
                            value_288
                        }, || {
                            self.permit
                        });
                        value_287
                    }, || {
                        self.permit
                    });
                    value_286
                }, || {
                    self.permit
                });
                value_285
            });
            value_277
        }, || {
            let value_292 = choose(value_160, within, || {
                let value_293 = choose(passes_checks_121, within, || {
                    let value_294 = choose(for_command_47, within, || {
                        let mut value_295: Mask = 0;
                        let subject_296 = self.action;
                        let mut rest_297 = within;
                        while rest_297 != 0 {
                            let (within_298, value) = subject_296.alike(rest_297);
                            rest_297 &= !within_298;
                            value_295.take(within_298, &match value {
                                0x1 => self.permit,
                                0x2 => self.permit,
                                0xb => self.permit,
                                0xd => self.permit,
                                _ => (self.permit & !debits_80),
                            });
                        }
                        value_295
                    }, || {
                        self.permit
                    });
                    value_294
                }, || {
                    self.permit
                });
                value_293
            }, || {
                self.permit
            });
            value_292
        });
        let value_299 = choose(value_252, within, || {
            let value_300 = choose(value_205, within, || {
                let mut value_301: Mask = 0;
                let subject_302 = old_job;
                let mut rest_303 = within;
                while rest_303 != 0 {
                    let (within_304, value) = subject_302.alike(rest_303);
                    rest_303 &= !within_304;
                    value_301.take(within_304, &match value {
                        0x0 => old_home,
                        0x3 => old_home,
                        _ => (old_home | !value_206),
                    });
                }
                value_301
            }, || {
                old_home
            });
            (here_67 | value_300)
        }, || {
            let value_305 = choose(value_205, within, || {
                let mut value_306: Mask = 0;
                let subject_307 = old_job;
                let mut rest_308 = within;
                while rest_308 != 0 {
                    let (within_309, value) = subject_307.alike(rest_308);
                    rest_308 &= !within_309;
                    value_306.take(within_309, &match value {
                        0x0 => old_home,
                        0x3 => old_home,
                        _ => (old_home | !value_206),
                    });
                }
                value_306
            }, || {
                old_home
            });
            value_305
        });
        let value_310 = choose(value_238, within, || {
            let value_311 = choose(best_bank_72, within, || {
                let value_312 = choose(verified_243, within, || {
                    let value_313 = choose(old_bank, within, || {
                        wide_slots_a_61
                    }, || {
                        let value_314 = Planes::either(self.slot, &wide_slots_a_245, &target_bit_56.xor(&wide_slots_a_245));
                        value_314
                    });
                    value_313
                }, || {
                    wide_slots_a_61
                });
                value_312
            }, || {
                let value_315 = choose(best_slot_73, within, || {
                    let value_316 = choose(verified_243, within, || {
                        let value_317 = choose(old_bank, within, || {
                            wide_slots_a_61
                        }, || {
                            let value_318 = Planes::either(self.slot, &wide_slots_a_245, &target_bit_56.xor(&wide_slots_a_245));
                            value_318
                        });
                        value_317
                    }, || {
                        wide_slots_a_61
                    });
                    target_bit_56.or(&value_316)
                }, || {
                    let value_319 = choose(verified_243, within, || {
                        let value_320 = choose(old_bank, within, || {
                            wide_slots_a_61
                        }, || {
                            let value_321 = Planes::either(self.slot, &wide_slots_a_245, &target_bit_56.xor(&wide_slots_a_245));
                            value_321
                        });
                        value_320
                    }, || {
                        wide_slots_a_61
                    });
                    target_bit_56.xor(&target_bit_56.or(&value_319))
                });
                value_315
            });
            value_311
        }, || {
            let value_322 = choose(verified_243, within, || {
                let value_323 = choose(old_bank, within, || {
                    wide_slots_a_61
                }, || {
                    let value_324 = Planes::either(self.slot, &wide_slots_a_245, &target_bit_56.xor(&wide_slots_a_245));
                    value_324
                });
                value_323
            }, || {
                wide_slots_a_61
            });
            value_322
        });
        let value_325 = choose(value_238, within, || {
            let value_326 = choose(best_bank_72, within, || {
                let value_327 = choose(best_slot_73, within, || {
                    let value_328 = choose(verified_243, within, || {
                        let value_329 = choose(old_bank, within, || {
                            let value_330 = Planes::either(self.slot, &wide_slots_b_244, &target_bit_56.xor(&wide_slots_b_244));
                            value_330
                        }, || {
                            wide_slots_b_63
                        });
                        value_329
                    }, || {
                        wide_slots_b_63
                    });
                    target_bit_56.or(&value_328)
                }, || {
                    let value_331 = choose(verified_243, within, || {
                        let value_332 = choose(old_bank, within, || {
                            let value_333 = Planes::either(self.slot, &wide_slots_b_244, &target_bit_56.xor(&wide_slots_b_244));
                            value_333
                        }, || {
                            wide_slots_b_63
                        });
                        value_332
                    }, || {
                        wide_slots_b_63
                    });
                    target_bit_56.xor(&target_bit_56.or(&value_331))
                });
                value_327
            }, || {
                let value_334 = choose(verified_243, within, || {
                    let value_335 = choose(old_bank, within, || {
                        let value_336 = Planes::either(self.slot, &wide_slots_b_244, &target_bit_56.xor(&wide_slots_b_244));
                        value_336
                    }, || {
                        wide_slots_b_63
                    });
                    value_335
                }, || {
                    wide_slots_b_63
                });
                value_334
            });
            value_326
        }, || {
            let value_337 = choose(verified_243, within, || {
                let value_338 = choose(old_bank, within, || {
                    let value_339 = Planes::either(self.slot, &wide_slots_b_244, &target_bit_56.xor(&wide_slots_b_244));
                    value_339
                }, || {
                    wide_slots_b_63
                });
                value_338
            }, || {
                wide_slots_b_63
            });
            value_337
        });
        let wide_vacant_340 = target_bit_56.or(&wide_vacant_64);
        let value_341 = choose((device_record_66 & value_239), within, || {
            let alarm_342 = choose(in_compare_31, within, || {
                let value_343 = choose(done_138, within, || {
                    let value_344 = choose(value_74, within, || {
                        Planes::<8>::number(0x4)
                    }, || {
                        let value_345 = Planes::either(value_235, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                        value_345
                    });
                    value_344
                }, || {
                    Planes::<8>::number(0x4)
                });
                value_343
            }, || {
                Planes::<8>::number(0x4)
            });
            alarm_342
        }, || {
            let value_346 = choose(in_settle_27, within, || {
                let value_347 = choose(value_159, within, || {
                    let value_348 = choose(expires_140, within, || {
                        Planes::<8>::number(0x3)
                    }, || {
                        let value_349 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                        value_349
                    });
                    value_348
                }, || {
                    let value_350 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                    value_350
                });
                value_347
            }, || {
                let value_351 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                value_351
            });
            let value_352 = choose(value_160, within, || {
                let mut value_353: Planes<8> = Planes::<8>::number(0x0);
                let subject_354 = old_verdict;
                let mut rest_355 = within;
                while rest_355 != 0 {
                    let (within_356, value) = subject_354.alike(rest_355);
                    rest_355 &= !within_356;
                    value_353.take(within_356, &match value {
                        0x0 => {
                            let value_357 = choose(for_command_47, within_356, || {
                                let mut value_358: Planes<8> = Planes::<8>::number(0x0);
                                let subject_359 = self.action;
                                let mut rest_360 = within_356;
                                while rest_360 != 0 {
                                    let (within_361, value) = subject_359.alike(rest_360);
                                    rest_360 &= !within_361;
                                    value_358.take(within_361, &match value {
                                        0x1 => value_346,
                                        0x2 => value_346,
                                        0xb => value_346,
                                        0xd => alarm_86,
                                        _ => value_346,
                                    });
                                }
                                value_358
                            }, || {
                                value_346
                            });
                            value_357
                        }
                        0x9 => Planes::<8>::number(0x6),
                        _ => value_346,
                    });
                }
                value_353
            }, || {
                value_346
            });
            value_352
        });
        let value_362 = (value_239 | value_256);
        let value_363 = choose(value_362, within, || {
            let value_364 = choose(verified_243, within, || {
                let value_365 = choose(value_246, within, || {
                    self.window
                }, || {
                    let value_366 = for_recovery_46 & self.window | !for_recovery_46 & (self.window & value_7);
                    value_366
                });
                value_365
            }, || {
                self.window
            });
            (value_65 & value_364)
        }, || {
            let value_367 = choose(verified_243, within, || {
                let value_368 = choose(value_246, within, || {
                    self.window
                }, || {
                    let value_369 = for_recovery_46 & self.window | !for_recovery_46 & (self.window & value_7);
                    value_369
                });
                value_368
            }, || {
                self.window
            });
            value_367
        });
        let value_370 = choose(value_362, within, || {
            let value_371 = choose(value_252, within, || {
                let value_372 = writes_109 & (self.irq & value_104) | !writes_109 & self.irq;
                (for_printed_48 | value_372)
            }, || {
                let value_373 = writes_109 & (self.irq & value_104) | !writes_109 & self.irq;
                value_373
            });
            (device_record_66 | value_371)
        }, || {
            let value_374 = choose(value_252, within, || {
                let value_375 = writes_109 & (self.irq & value_104) | !writes_109 & self.irq;
                (for_printed_48 | value_375)
            }, || {
                let value_376 = writes_109 & (self.irq & value_104) | !writes_109 & self.irq;
                value_376
            });
            value_374
        });
        let value_377 = (sums_118 | value_213);
        let value_378 = (step_119.is_number(0x0) | !sums_118);
        let value_379 = (sums_118 & step_119.is_number(0x1));
        let value_380 = (sums_118 & step_119.is_number(0x2));
        let value_381 = (sums_118 & step_119.is_number(0x3));
        let value_382 = (sums_118 & step_119.is_number(0x4));
        let value_383 = (sums_118 & step_119.is_number(0x5));
        let value_384 = (sums_118 & step_119.is_number(0x6));
        let value_385 = (sums_118 & step_119.is_number(0x7));
        let value_386 = !value_165;
        let value_387 = choose(value_266, within, || {
            let value_388 = choose(value_257, within, || {
                let bodies_389 = copy_slot_262 & !(value_259 | value_261) | !copy_slot_262 & !(value_258 | prefers_high_260);
                (bodies_389 & value_267)
            }, || {
                !target_bit_56.and(&wide_vacant_64).is_number(0x0)
            });
            value_388
        }, || {
            let value_390 = choose(value_265, within, || {
                let bodies_391 = copy_slot_262 & !(value_259 | value_261) | !copy_slot_262 & !(value_258 | prefers_high_260);
                bodies_391
            }, || {
                (in_retire_36 & marked_148)
            });
            value_390
        });
        let value_392 = choose(value_266, within, || {
            let value_393 = choose((!value_257 & value_267), within, || {
                let value_394 = choose(value_256, within, || {
                    let value_395 = Planes::either((old_failed_a | self.failed_b), &target_bit_56.xor(&wide_vacant_340), &wide_vacant_340);
                    value_395
                }, || {
                    wide_vacant_64
                });
                target_bit_56.xor(&target_bit_56.or(&value_394))
            }, || {
                let value_396 = choose(value_256, within, || {
                    let value_397 = Planes::either((old_failed_a | self.failed_b), &target_bit_56.xor(&wide_vacant_340), &wide_vacant_340);
                    value_397
                }, || {
                    wide_vacant_64
                });
                value_396
            });
            value_393
        }, || {
            let value_398 = choose(value_256, within, || {
                let value_399 = Planes::either((old_failed_a | self.failed_b), &target_bit_56.xor(&wide_vacant_340), &wide_vacant_340);
                value_399
            }, || {
                wide_vacant_64
            });
            value_398
        });
        let value_400 = (in_load_32 & (done_138 & !fetches_203));
        let value_401 = choose(in_fetch_33, within, || {
            let value_402 = choose(done_138, within, || {
                let value_403 = value_74 & value_400 | !value_74 & !old_code_fits;
                value_403
            }, || {
                value_400
            });
            value_402
        }, || {
            value_400
        });
        let value_404 = choose(value_362, within, || {
            let value_405 = value_401 & (for_recovery_46 | (in_settle_27 & !value_159)) | !value_401 & (in_settle_27 & !value_159);
            (value_65 | value_405)
        }, || {
            let value_406 = value_401 & (for_recovery_46 | (in_settle_27 & !value_159)) | !value_401 & (in_settle_27 & !value_159);
            value_406
        });
        let value_407 = choose(value_252, within, || {
            let value_408 = choose(value_401, within, || {
                let value_409 = choose(for_recovery_46, within, || {
                    value_207
                }, || {
                    let value_410 = self.again & (for_command_47 | value_207) | !self.again & value_207;
                    value_410
                });
                value_409
            }, || {
                value_207
            });
            (for_command_47 | value_408)
        }, || {
            let value_411 = choose(value_401, within, || {
                let value_412 = choose(for_recovery_46, within, || {
                    value_207
                }, || {
                    let value_413 = self.again & (for_command_47 | value_207) | !self.again & value_207;
                    value_413
                });
                value_412
            }, || {
                value_207
            });
            value_411
        });
        let value_414 = value_401 & (self.again | value_150) | !value_401 & self.again;
        let left = (((((self.issue_judged & issue_due_89) | (!self.issue_judged & issue_due_89)) | ((value_1 & value_149) | (self.handshake.is_number(0x5) | (value_1 & marked_147)))) | ((!pulses_141 & !value_132) | (self.spoiled | (!top_state_25.is(&value_42) | (self.window ^ (in_verify_38 | (in_body_37 | at_marker_41))))))) | (value_5 & !value_341.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_415 = low_state_24;
        let mut rest_416 = within;
        while rest_416 != 0 {
            let (within_417, value) = subject_415.alike(rest_416);
            rest_416 &= !within_417;
            match value {
                0x2 => {
                    let within_418 = value_159 & within_417;
                    if within_418 != 0 {
                        let within_420 = expires_140 & within_418;
                        let within_421 = within_418 & !within_420;
                        if within_420 != 0 {
                            self.patience.put(within_420, &Planes::<7>::number(0x0), changed);
                            put_bit(within_420, (old_failed_a | waits_for_a_157), &mut self.failed_a, changed);
                            put_bit(within_420, (self.failed_b | waits_for_b_158), &mut self.failed_b, changed);
                            put_bit(within_420, (self.silent_a | waits_for_a_157), &mut self.silent_a, changed);
                            put_bit(within_420, (old_silent_b | waits_for_b_158), &mut self.silent_b, changed);
                        }
                        if within_421 != 0 {
                            let within_422 = pins.timebase_i & within_421;
                            if within_422 != 0 {
                                self.patience.put(within_422, &value_142, changed);
                            }
                        }
                    }
                }
                0x3 => {
                    let within_424 = marks_223 & within_417;
                    if within_424 != 0 {
                        let value_426 = Planes::either((old_as_expected & asks_129), &self.valid.or(&scan_bit_70), &scan_bit_70.xor(&self.valid.or(&scan_bit_70)));
                        let within_427 = last_scan_71 & within_424;
                        if within_427 != 0 {
                            self.good.put(within_427, &Planes::<4>::number(0x0), changed);
                        }
                        self.valid.put(within_424, &value_426, changed);
                        put_bit(within_424, (old_found & !last_scan_71), &mut self.found, changed);
                    }
                    let within_429 = (asks_129 & pulses_141) & within_417;
                    let within_430 = within_417 & !within_429;
                    if within_429 != 0 {
                        self.patience.put(within_429, &Planes::<7>::number(0x0), changed);
                    }
                    if within_430 != 0 {
                        let within_431 = scan_silent_122 & within_430;
                        let within_432 = within_430 & !within_431;
                        if within_432 != 0 {
                            let within_433 = self.handshake.is_number(0x3) & within_432;
                            if within_433 != 0 {
                                let value_435 = scan_bank_68 & pins.b_busy_i | !scan_bank_68 & pins.a_busy_i;
                                let within_436 = value_435 & within_433;
                                if within_436 != 0 {
                                    let within_438 = expires_140 & within_436;
                                    let within_439 = within_436 & !within_438;
                                    if within_439 != 0 {
                                        let within_440 = pins.timebase_i & within_439;
                                        if within_440 != 0 {
                                            self.patience.put(within_440, &value_142, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x4 => {
                    let within_442 = done_138 & within_417;
                    if within_442 != 0 {
                        let within_444 = value_74 & within_442;
                        let within_445 = within_442 & !within_444;
                        if within_444 != 0 {
                            let within_446 = at_generation_10 & within_444;
                            if within_446 != 0 {
                                let within_448 = scan_slot_69 & within_446;
                                if within_448 != 0 {
                                    let within_450 = scan_bank_68 & within_448;
                                    let within_451 = within_448 & !within_450;
                                    if within_450 != 0 {
                                        put_bit(within_450, stored_word_137.below(&self.generation), &mut self.older_b, changed);
                                    }
                                    if within_451 != 0 {
                                        put_bit(within_451, stored_word_137.below(&self.generation), &mut self.older_a, changed);
                                    }
                                }
                                self.generation.put(within_446, &stored_word_137, changed);
                            }
                        }
                        if within_445 != 0 {
                            let within_452 = old_code_fits & within_445;
                            if within_452 != 0 {
                                let scan_valid_454 = !scan_bits_123.is_number(0x0);
                                let value_455 = (!old_found | self.newest.below(&self.generation));
                                let within_456 = scan_valid_454 & within_452;
                                if within_456 != 0 {
                                    let within_458 = value_455 & within_456;
                                    if within_458 != 0 {
                                        self.best.put(within_458, &self.scan, changed);
                                        self.newest.put(within_458, &self.generation, changed);
                                    }
                                }
                                self.good.put(within_452, &self.good.or(&scan_bit_70), changed);
                                put_bit(within_452, (old_found | (scan_valid_454 & value_455)), &mut self.found, changed);
                            }
                        }
                    }
                    let within_460 = (asks_129 & pulses_141) & within_417;
                    let within_461 = within_417 & !within_460;
                    if within_460 != 0 {
                        self.patience.put(within_460, &Planes::<7>::number(0x0), changed);
                    }
                    if within_461 != 0 {
                        let within_462 = scan_silent_122 & within_461;
                        let within_463 = within_461 & !within_462;
                        if within_463 != 0 {
                            let within_464 = self.handshake.is_number(0x3) & within_463;
                            if within_464 != 0 {
                                let value_466 = scan_bank_68 & pins.b_busy_i | !scan_bank_68 & pins.a_busy_i;
                                let within_467 = value_466 & within_464;
                                if within_467 != 0 {
                                    let within_469 = expires_140 & within_467;
                                    let within_470 = within_467 & !within_469;
                                    if within_470 != 0 {
                                        let within_471 = pins.timebase_i & within_470;
                                        if within_471 != 0 {
                                            self.patience.put(within_471, &value_142, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x6 => {
                    let value_473 = done_138 & differs_now_234 | !done_138 & self.differs;
                    let within_474 = done_138 & within_417;
                    if within_474 != 0 {
                        let within_476 = at_generation_10 & within_474;
                        if within_476 != 0 {
                            put_bit(within_476, self.newest.is(&stored_word_137), &mut self.as_new, changed);
                        }
                    }
                    let within_478 = (scan_compares_126 & pulses_141) & within_417;
                    let within_479 = within_417 & !within_478;
                    if within_478 != 0 {
                        self.patience.put(within_478, &Planes::<7>::number(0x0), changed);
                    }
                    if within_479 != 0 {
                        let within_480 = value_124 & within_479;
                        if within_480 != 0 {
                            let within_482 = value_125 & within_480;
                            let within_483 = within_480 & !within_482;
                            if within_483 != 0 {
                                let within_484 = self.handshake.is_number(0x3) & within_483;
                                if within_484 != 0 {
                                    let value_486 = scan_bank_68 & pins.b_busy_i | !scan_bank_68 & pins.a_busy_i;
                                    let within_487 = value_486 & within_484;
                                    if within_487 != 0 {
                                        let within_489 = expires_140 & within_487;
                                        let within_490 = within_487 & !within_489;
                                        if within_490 != 0 {
                                            let within_491 = pins.timebase_i & within_490;
                                            if within_491 != 0 {
                                                self.patience.put(within_491, &value_142, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    put_bit(within_417, (!value_236 & value_473), &mut self.differs, changed);
                }
                0x8 => {
                    let subject_493 = self.handshake;
                    let mut rest_494 = within_417;
                    while rest_494 != 0 {
                        let (within_495, value) = subject_493.alike(rest_494);
                        rest_494 &= !within_495;
                        match value {
                            0x0 => {
                                self.patience.put(within_495, &Planes::<7>::number(0x0), changed);
                            }
                            0x3 => {
                                let value_496 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
                                let within_497 = value_496 & within_495;
                                if within_497 != 0 {
                                    let within_499 = expires_140 & within_497;
                                    let within_500 = within_497 & !within_499;
                                    if within_500 != 0 {
                                        let within_501 = pins.timebase_i & within_500;
                                        if within_501 != 0 {
                                            self.patience.put(within_501, &value_142, changed);
                                        }
                                    }
                                }
                            }
                            0x4 => {
                                let within_503 = old_code_fits & within_495;
                                if within_503 != 0 {
                                    let within_505 = value_74 & within_503;
                                    let within_506 = within_503 & !within_505;
                                    if within_506 != 0 {
                                        let subject_507 = old_job;
                                        let mut rest_508 = within_506;
                                        while rest_508 != 0 {
                                            let (within_509, value) = subject_507.alike(rest_508);
                                            rest_508 &= !within_509;
                                            match value {
                                                0x0 => {
                                                }
                                                0x3 => {
                                                }
                                                _ => {
                                                    let within_510 = value_206 & within_509;
                                                    let within_511 = within_509 & !within_510;
                                                    if within_511 != 0 {
                                                        let within_512 = for_command_47 & within_511;
                                                        if within_512 != 0 {
                                                            self.selected_set.put(within_512, &old_target, changed);
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        put_bit(within_506, (self.differs & value_150), &mut self.differs, changed);
                                    }
                                }
                            }
                            _ => {
                            }
                        }
                    }
                }
                0x9 => {
                    let within_514 = old_second & within_417;
                    if within_514 != 0 {
                        let within_516 = sums_117 & within_514;
                        if within_516 != 0 {
                            let within_518 = high_76 & within_516;
                            let within_519 = within_516 & !within_518;
                            if within_518 != 0 {
                                let subject_520 = check_pair_111;
                                let mut rest_521 = within_518;
                                while rest_521 != 0 {
                                    let (within_522, value) = subject_520.alike(rest_521);
                                    rest_521 &= !within_522;
                                    match value {
                                        0x0 => {
                                            put_bit(within_522, old_sum_carry, &mut self.overflow, changed);
                                        }
                                        0x1 => {
                                            put_bit(within_522, (old_sum_carry | Words::number(0xff).below(&self.sum)), &mut self.over_maximum, changed);
                                            put_bit(within_522, (old_sum_carry | (passed_word_16.below(&self.sum) | (self.above & self.sum.is(&passed_word_16)))), &mut self.over_limit, changed);
                                        }
                                        0x2 => {
                                            put_bit(within_522, (old_sum_carry | !(self.alike & self.sum.is(&passed_word_16))), &mut self.broken, changed);
                                        }
                                        _ => {
                                            let alike_now_523 = self.sum.is(&passed_word_16);
                                            put_bit(within_522, (old_sum_carry | !((self.alike & alike_now_523) | (descends_52 | (passed_word_16.below(&self.sum) | (self.above & alike_now_523))))), &mut self.too_short, changed);
                                        }
                                    }
                                }
                            }
                            if within_519 != 0 {
                                put_bit(within_519, self.sum.is(&passed_word_16), &mut self.alike, changed);
                                put_bit(within_519, passed_word_16.below(&self.sum), &mut self.above, changed);
                            }
                            let within_524 = check_pair_111.is_number(0x0) & within_516;
                            if within_524 != 0 {
                                let value_526 = choose(high_76, within_524, || self.date_key, || piece_87);
                                put_bit(within_524, (!passed_word_16.is(&value_526) | (old_other_intent & high_76)), &mut self.other_intent, changed);
                            }
                        }
                    }
                    let within_527 = value_8 & within_417;
                    if within_527 != 0 {
                        let within_529 = sums_117 & within_527;
                        let within_530 = within_527 & !within_529;
                        if within_530 != 0 {
                            let holds_6_531 = !old_flags.bit(0);
                            let is_pending_532 = !holds_9_55;
                            let value_533 = !old_value_hi.is_number(0x0);
                            let judged_bit_534 = Planes::<16>::number(0x1).up(&self.action);
                            let refused_535 = judged_bit_534.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
                            let value_536 = ((self.device_locked & !refused_535) & !judged_bit_534.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
                            let value_537 = (refused_535 | value_536);
                            let value_538 = !judged_bit_534.and(&Planes::<16>::number(0x2)).is_number(0x0);
                            let value_539 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_537) & value_538);
                            let value_540 = (value_537 | value_539);
                            let value_541 = ((holds_2_3 & !value_540) & !judged_bit_534.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
                            let value_542 = (value_540 | value_541);
                            let value_543 = (value_538 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&wide_bits_60).is_number(0x0) & !value_542));
                            let value_544 = (value_542 | value_543);
                            let value_545 = ((set_locked_54 & !value_544) & !judged_bit_534.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
                            let value_546 = (value_544 | value_545);
                            let value_547 = !judged_bit_534.and(&Planes::<16>::number(0x8)).is_number(0x0);
                            let value_548 = ((!holds_6_531 & !value_546) & value_547);
                            let value_549 = (value_546 | value_548);
                            let value_550 = ((holds_6_531 & !value_549) & !judged_bit_534.and(&Planes::<16>::number(0xff0)).is_number(0x0));
                            let value_551 = (value_549 | value_550);
                            let value_552 = ((old_broken & !value_551) & !judged_bit_534.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
                            let value_553 = (value_551 | value_552);
                            let value_554 = (((self.generation_end | (self.generation_near & judged_bit_534.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_553) & !judged_bit_534.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
                            let value_555 = (value_553 | value_554);
                            let value_556 = ((holds_9_55 & !value_555) & !judged_bit_534.and(&Planes::<16>::number(0x600)).is_number(0x0));
                            let value_557 = (value_555 | value_556);
                            let value_558 = ((is_pending_532 & !value_557) & !judged_bit_534.and(&Planes::<16>::number(0x990)).is_number(0x0));
                            let value_559 = (value_557 | value_558);
                            let value_560 = (((is_pending_532 & (old_other_intent | (value_533 | !old_value_lo.cut(24, 8).is_number(0x0)))) & !value_559) & !judged_bit_534.and(&Planes::<16>::number(0x20)).is_number(0x0));
                            let value_561 = (value_559 | value_560);
                            let value_562 = ((issued_here_59 & !value_561) & !judged_bit_534.and(&Planes::<16>::number(0x400)).is_number(0x0));
                            let value_563 = (value_561 | value_562);
                            let value_564 = (value_547 & (!old_flags.cut(8, 8).below(&old_info.cut(8, 8)) & !value_563));
                            let value_565 = (value_563 | value_564);
                            let value_566 = ((!(value_533 | !old_value_lo.is_number(0x0)) & !value_565) & !judged_bit_534.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
                            let value_567 = (value_565 | value_566);
                            let value_568 = !judged_bit_534.and(&Planes::<16>::number(0x120)).is_number(0x0);
                            let value_569 = (value_568 & ((value_533 | Words::number(0x18696).below(&old_value_lo)) & !value_567));
                            let value_570 = (value_567 | value_569);
                            let limited_571 = (value_51 & value_568);
                            let value_572 = ((((old_over_limit & limited_571) | (old_too_short & !limited_571)) & !value_570) & !judged_bit_534.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
                            let value_573 = (value_570 | value_572);
                            let value_574 = ((self.funded & !value_573) & !judged_bit_534.and(&Planes::<16>::number(0x10)).is_number(0x0));
                            let value_575 = (value_573 | value_574);
                            let value_576 = (value_568 & (old_over_maximum & !value_575));
                            let value_577 = (value_575 | value_576);
                            let value_578 = ((old_overflow & !value_577) & !judged_bit_534.and(&Planes::<16>::number(0x40)).is_number(0x0));
                            let value_579 = (value_577 | value_578);
                            let value_580 = (value_568 & (self.count_end & !value_579));
                            let value_581 = (value_579 | value_580);
                            let value_582 = ((!old_flags.bit(4) & !value_581) & !judged_bit_534.and(&Planes::<16>::number(0x4800)).is_number(0x0));
                            let value_583 = (value_581 | value_582);
                            let value_584 = (((self.printed_pending | (self.permit & !value_120)) & !value_583) & !judged_bit_534.and(&Planes::<16>::number(0x820)).is_number(0x0));
                            let value_585 = choose((value_583 | value_584), within_530, || {
                                let value_586 = choose(value_584, within_530, || {
                                    Planes::<8>::number(0x19)
                                }, || {
                                    let value_587 = choose(value_582, within_530, || {
                                        Planes::<8>::number(0x17)
                                    }, || {
                                        let value_588 = choose(value_580, within_530, || {
                                            Planes::<8>::number(0x16)
                                        }, || {
                                            let value_589 = choose(value_578, within_530, || {
                                                Planes::<8>::number(0x15)
                                            }, || {
                                                let value_590 = choose(value_576, within_530, || {
                                                    Planes::<8>::number(0x14)
                                                }, || {
                                                    let value_591 = choose(value_574, within_530, || {
                                                        Planes::<8>::number(0x13)
                                                    }, || {
                                                        let value_592 = choose(value_572, within_530, || {
                                                            Planes::<8>::number(0x12)
                                                        }, || {
                                                            let value_593 = choose(value_569, within_530, || {
                                                                Planes::<8>::number(0x11)
                                                            }, || {
                                                                let value_594 = choose(value_566, within_530, || {
                                                                    Planes::<8>::number(0x10)
                                                                }, || {
                                                                    let value_595 = choose(value_564, within_530, || {
                                                                        Planes::<8>::number(0xf)
                                                                    }, || {
                                                                        let value_596 = choose(value_562, within_530, || {
                                                                            Planes::<8>::number(0xe)
                                                                        }, || {
                                                                            let value_597 = choose(value_560, within_530, || {
                                                                                Planes::<8>::number(0xd)
                                                                            }, || {
                                                                                let value_598 = choose(value_558, within_530, || {
                                                                                    Planes::<8>::number(0xc)
                                                                                }, || {
                                                                                    let value_599 = choose(value_556, within_530, || {
                                                                                        Planes::<8>::number(0xb)
                                                                                    }, || {
                                                                                        let value_600 = choose(value_554, within_530, || {
                                                                                            Planes::<8>::number(0xa)
                                                                                        }, || {
                                                                                            let value_601 = choose(value_552, within_530, || {
                                                                                                Planes::<8>::number(0x9)
                                                                                            }, || {
                                                                                                let value_602 = choose(value_550, within_530, || {
                                                                                                    Planes::<8>::number(0x8)
                                                                                                }, || {
                                                                                                    let value_603 = choose(value_548, within_530, || {
                                                                                                        Planes::<8>::number(0x7)
                                                                                                    }, || {
                                                                                                        let value_604 = choose(value_545, within_530, || {
                                                                                                            Planes::<8>::number(0x6)
                                                                                                        }, || {
                                                                                                            let value_605 = choose(value_543, within_530, || {
                                                                                                                Planes::<8>::number(0x5)
                                                                                                            }, || {
                                                                                                                let value_606 = choose(value_541, within_530, || {
                                                                                                                    Planes::<8>::number(0x4)
                                                                                                                }, || {
                                                                                                                    let value_607 = choose(value_539, within_530, || {
                                                                                                                        Planes::<8>::number(0x3)
                                                                                                                    }, || {
                                                                                                                        let value_608 = Planes::either(value_536, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
                                                                                                                        value_608
                                                                                                                    });
                                                                                                                    value_607
                                                                                                                });
                                                                                                                value_606
                                                                                                            });
                                                                                                            value_605
                                                                                                        });
                                                                                                        value_604
                                                                                                    });
                                                                                                    value_603
                                                                                                });
                                                                                                value_602
                                                                                            });
                                                                                            value_601
                                                                                        });
                                                                                        value_600
                                                                                    });
                                                                                    value_599
                                                                                });
                                                                                value_598
                                                                            });
                                                                            value_597
                                                                        });
                                                                        value_596
                                                                    });
                                                                    value_595
                                                                });
                                                                value_594
                                                            });
                                                            value_593
                                                        });
                                                        value_592
                                                    });
                                                    value_591
                                                });
                                                value_590
                                            });
                                            value_589
                                        });
                                        value_588
                                    });
                                    value_587
                                });
                                value_586
                            }, || {
                                Planes::<8>::number(0x0)
                            });
                            self.verdict.put(within_530, &value_585, changed);
                        }
                    }
                }
                0xa => {
                    let within_609 = old_second & within_417;
                    if within_609 != 0 {
                        put_bit(within_609, (self.a_lost & value_74), &mut self.a_lost, changed);
                    }
                }
                _ => {
                    let value_611 = (at_marker_41 | (in_body_37 | (in_load_32 | in_verify_38)));
                    let within_612 = (pulses_141 & value_611) & within_417;
                    let within_613 = within_417 & !within_612;
                    if within_612 != 0 {
                        self.patience.put(within_612, &Planes::<7>::number(0x0), changed);
                    }
                    if within_613 != 0 {
                        let within_614 = value_611 & within_613;
                        if within_614 != 0 {
                            let within_616 = self.handshake.is_number(0x3) & within_614;
                            if within_616 != 0 {
                                let value_618 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
                                let within_619 = value_618 & within_616;
                                if within_619 != 0 {
                                    let within_621 = expires_140 & within_619;
                                    let within_622 = within_619 & !within_621;
                                    if within_622 != 0 {
                                        let within_623 = pins.timebase_i & within_622;
                                        if within_623 != 0 {
                                            self.patience.put(within_623, &value_142, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_625 = fills_204 & within;
        if within_625 != 0 {
            let value_627 = choose(value_202, within_625, || {
                let value_628 = choose(value_74, within_625, || {
                    let opens_descending_629 = old_info.bit(16);
                    let opens_630 = self.action.is_number(0x3);
                    let opened_funds_631 = (opens_descending_629 & opens_630);
                    let opened_limit_632 = (opens_630 & !opens_descending_629);
                    let mut value_633: Mask = 0;
                    let subject_634 = self.index;
                    let mut rest_635 = within_625;
                    while rest_635 != 0 {
                        let (within_636, value) = subject_634.alike(rest_635);
                        rest_635 &= !within_636;
                        value_633.take(within_636, &match value {
                            0x0 => {
                                let mut value_637: Mask = 0;
                                let subject_638 = word_pair_112;
                                let mut rest_639 = within_636;
                                while rest_639 != 0 {
                                    let (within_640, value) = subject_638.alike(rest_639);
                                    rest_639 &= !within_640;
                                    value_637.take(within_640, &match value {
                                        0x1 => opens_630,
                                        0x2 => opened_limit_632,
                                        0x3 => opened_limit_632,
                                        _ => (opened_funds_631 & value_196),
                                    });
                                }
                                value_637
                            }
                            0x8 => opens_630,
                            0xc => (self.action.is_number(0xa) | (opens_630 | debits_80)),
                            0xd => (self.action.is_number(0xa) | (opens_630 | debits_80)),
                            0xe => (self.action.is_number(0xa) | (opens_630 | debits_80)),
                            0xf => (self.action.is_number(0xa) | (opens_630 | debits_80)),
                            0x10 => opens_630,
                            0x11 => opens_630,
                            _ => {
                                let mut value_641: Mask = 0;
                                let subject_642 = word_pair_112;
                                let mut rest_643 = within_636;
                                while rest_643 != 0 {
                                    let (within_644, value) = subject_642.alike(rest_643);
                                    rest_643 &= !within_644;
                                    value_641.take(within_644, &match value {
                                        0x1 => opens_630,
                                        0x2 => opened_limit_632,
                                        0x3 => opened_limit_632,
                                        _ => (opened_funds_631 & value_196),
                                    });
                                }
                                value_641
                            }
                        });
                    }
                    let stored_word_645 = choose(value_633, within_625, || {
                        Words::number(0x0)
                    }, || {
                        let value_646 = choose(self.index.is_number(0x1), within_625, || {
                            let value_647 = (self.action.is_number(0xc) | locks_device_84);
                            let mut value_648: Words = Words::number(0x0);
                            let subject_649 = self.action;
                            let mut rest_650 = within_625;
                            while rest_650 != 0 {
                                let (within_651, value) = subject_649.alike(rest_650);
                                rest_650 &= !within_651;
                                value_648.take(within_651, &match value {
                                    0x3 => Words::number(0xffffffff),
                                    0x4 => Words::number(0x1),
                                    0x5 => Words::number(0x8),
                                    0x8 => Words::number(0x10),
                                    0xa => Words::number(0x8),
                                    _ => {
                                        let value_652 = choose(value_647, within_651, || {
                                            Words::number(0xff0000)
                                        }, || {
                                            let value_653 = choose(self.action.is_number(0xe), within_651, || Words::number(0x10), || Words::number(0x0));
                                            value_653
                                        });
                                        value_652
                                    }
                                });
                            }
                            let mut value_654: Words = Words::number(0x0);
                            let subject_655 = self.action;
                            let mut rest_656 = within_625;
                            while rest_656 != 0 {
                                let (within_657, value) = subject_655.alike(rest_656);
                                rest_656 &= !within_657;
                                value_654.take(within_657, &match value {
                                    0x3 => {
                                        let value_658 = choose(opens_descending_629, within_657, || read_word_100.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_100.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                        value_658
                                    }
                                    0x4 => Words::number(0x0),
                                    0x5 => Words::number(0x10),
                                    0x8 => Words::number(0x8),
                                    0xa => Words::number(0x0),
                                    _ => {
                                        let value_659 = choose(value_647, within_657, || {
                                            let value_660 = choose(locks_device_84, within_657, || wide_reason_91, || Words::from(alarm_86));
                                            value_660.up_by(16).or(&Words::number(0x4))
                                        }, || {
                                            Words::number(0x0)
                                        });
                                        value_659
                                    }
                                });
                            }
                            value_654.or(&augend_12.and(&value_648.not()))
                        }, || {
                            let value_661 = choose((counts_116 | value_201), within_625, || {
                                self.sum
                            }, || {
                                let mut value_662: Mask = 0;
                                let subject_663 = self.index;
                                let mut rest_664 = within_625;
                                while rest_664 != 0 {
                                    let (within_665, value) = subject_663.alike(rest_664);
                                    rest_664 &= !within_665;
                                    value_662.take(within_665, &match value {
                                        0x0 => opens_630,
                                        0x8 => {
                                            let mut value_666: Mask = 0;
                                            let subject_667 = word_pair_112;
                                            let mut rest_668 = within_665;
                                            while rest_668 != 0 {
                                                let (within_669, value) = subject_667.alike(rest_668);
                                                rest_668 &= !within_669;
                                                value_666.take(within_669, &match value {
                                                    0x2 => opened_funds_631,
                                                    0x3 => opened_funds_631,
                                                    _ => (opened_limit_632 & value_196),
                                                });
                                            }
                                            (value_666 & !word_pair_112.is_number(0x1))
                                        }
                                        0xc => intends_82,
                                        0xd => {
                                            let mut value_670: Mask = 0;
                                            let subject_671 = word_pair_112;
                                            let mut rest_672 = within_665;
                                            while rest_672 != 0 {
                                                let (within_673, value) = subject_671.alike(rest_672);
                                                rest_672 &= !within_673;
                                                value_670.take(within_673, &match value {
                                                    0x2 => opened_funds_631,
                                                    0x3 => opened_funds_631,
                                                    _ => (opened_limit_632 & value_196),
                                                });
                                            }
                                            (value_670 & !word_pair_112.is_number(0x1))
                                        }
                                        0xe => {
                                            let mut value_674: Mask = 0;
                                            let subject_675 = word_pair_112;
                                            let mut rest_676 = within_665;
                                            while rest_676 != 0 {
                                                let (within_677, value) = subject_675.alike(rest_676);
                                                rest_676 &= !within_677;
                                                value_674.take(within_677, &match value {
                                                    0x2 => opened_funds_631,
                                                    0x3 => opened_funds_631,
                                                    _ => (opened_limit_632 & value_196),
                                                });
                                            }
                                            (value_674 & !word_pair_112.is_number(0x1))
                                        }
                                        0xf => intends_82,
                                        0x10 => debits_80,
                                        0x11 => debits_80,
                                        _ => {
                                            let mut value_678: Mask = 0;
                                            let subject_679 = word_pair_112;
                                            let mut rest_680 = within_665;
                                            while rest_680 != 0 {
                                                let (within_681, value) = subject_679.alike(rest_680);
                                                rest_680 &= !within_681;
                                                value_678.take(within_681, &match value {
                                                    0x2 => opened_funds_631,
                                                    0x3 => opened_funds_631,
                                                    _ => (opened_limit_632 & value_196),
                                                });
                                            }
                                            (value_678 & !word_pair_112.is_number(0x1))
                                        }
                                    });
                                }
                                let value_682 = choose(value_662, within_625, || {
                                    let mut new_word_683: Words = Words::number(0x0);
                                    let subject_684 = self.index;
                                    let mut rest_685 = within_625;
                                    while rest_685 != 0 {
                                        let (within_686, value) = subject_684.alike(rest_685);
                                        rest_685 &= !within_686;
                                        new_word_683.take(within_686, &match value {
                                            0x0 => self.new_licence,
                                            0x8 => {
                                                let value_687 = choose(high_76, within_686, || old_value_hi, || old_value_lo);
                                                value_687
                                            }
                                            0xc => piece_87,
                                            0xd => {
                                                let value_688 = choose(high_76, within_686, || old_value_hi, || old_value_lo);
                                                value_688
                                            }
                                            0xe => {
                                                let value_689 = choose(high_76, within_686, || old_value_hi, || old_value_lo);
                                                value_689
                                            }
                                            0xf => self.date_key,
                                            0x10 => piece_87,
                                            0x11 => self.date_key,
                                            _ => {
                                                let value_690 = choose(high_76, within_686, || old_value_hi, || old_value_lo);
                                                value_690
                                            }
                                        });
                                    }
                                    new_word_683
                                }, || {
                                    augend_12
                                });
                                value_682
                            });
                            value_661
                        });
                        value_646
                    });
                    stored_word_645
                }, || {
                    final_crc_9
                });
                value_628
            }, || {
                stored_word_137
            });
            let subject_691 = self.index;
            let mut rest_692 = within_625;
            while rest_692 != 0 {
                let (within_693, value) = subject_691.alike(rest_692);
                rest_692 &= !within_693;
                match value {
                    0x0 => {
                        self.record_licence.put(within_693, &value_627, changed);
                    }
                    0x1 => {
                        self.flags.put(within_693, &value_627.cut(0, 24), changed);
                        self.record_flags.put(within_693, &value_627, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_693, &value_627, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_693, &value_627, changed);
                    }
                    0x4 => {
                        put_bit(within_693, !value_627.is_number(0x0), &mut self.funded, changed);
                        self.record_descending_lo.put(within_693, &value_627, changed);
                    }
                    0x5 => {
                        put_bit(within_693, (self.funded | !value_627.is_number(0x0)), &mut self.funded, changed);
                        self.record_descending_hi.put(within_693, &value_627, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_693, &value_627, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_693, &value_627, changed);
                    }
                    0x8 => {
                        put_bit(within_693, (value_627.cut(2, 30).is_number(0x3fffffff) & value_627.cut(0, 2).is_number(0x3)), &mut self.count_end, changed);
                        self.record_piece_count.put(within_693, &value_627, changed);
                    }
                    0x9 => {
                        let high_ones_694 = value_627.cut(2, 30).is_number(0x3fffffff);
                        put_bit(within_693, (high_ones_694 & value_627.cut(0, 2).is_number(0x3)), &mut self.generation_end, changed);
                        put_bit(within_693, (high_ones_694 & value_627.bit(1)), &mut self.generation_near, changed);
                        self.record_generation.put(within_693, &value_627, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_693, &value_627, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_693, &value_627, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_693, &value_627, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_693, &value_627, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_693, &value_627, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_693, &value_627, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_693, &value_627, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_693, &value_627, changed);
                    }
                    0x12 => {
                        put_bit(within_693, ALL, &mut self.filled, changed);
                        self.record_check.put(within_693, &value_627, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let within_695 = pins.penable_i & within;
        let within_696 = within & !within_695;
        if within_695 != 0 {
            let within_697 = pins.pwrite_i & within_695;
            if within_697 != 0 {
                let within_699 = self.pready & within_697;
                if within_699 != 0 {
                    let within_701 = answered_2 & within_699;
                    if within_701 != 0 {
                        let within_703 = writable_105 & within_701;
                        if within_703 != 0 {
                            let subject_705 = pins.paddr_i;
                            let mut rest_706 = within_703;
                            while rest_706 != 0 {
                                let (within_707, value) = subject_705.alike(rest_706);
                                rest_706 &= !within_707;
                                match value {
                                    0x8 => {
                                        let value_708 = Planes::either(pins.pwdata_i.cut(4, 28).is_number(0x0), &pins.pwdata_i.part::<4>(0), &Planes::<4>::number(0xf));
                                        self.command.put(within_707, &value_708, changed);
                                    }
                                    0x10 => {
                                        let value_709 = Planes::either(pins.pwdata_i.cut(3, 29).is_number(0x0), &pins.pwdata_i.part::<3>(0), &Planes::<3>::number(0x7));
                                        self.operand_set.put(within_707, &value_709, changed);
                                    }
                                    0x14 => {
                                        self.value_lo.put(within_707, &pins.pwdata_i, changed);
                                    }
                                    0x18 => {
                                        self.value_hi.put(within_707, &pins.pwdata_i, changed);
                                    }
                                    0x1c => {
                                        self.date_key.put(within_707, &pins.pwdata_i, changed);
                                    }
                                    0x20 => {
                                        self.info.put(within_707, &pins.pwdata_i.cut(0, 18), changed);
                                    }
                                    0x24 => {
                                        self.new_licence.put(within_707, &pins.pwdata_i, changed);
                                    }
                                    0x2c => {
                                        put_bit(within_707, (self.printed_pending & old_unreported), &mut self.unreported, changed);
                                    }
                                    _ => {
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_710 = self.looks & within_695;
            if within_710 != 0 {
                let within_712 = old_selected & within_710;
                if within_712 != 0 {
                    self.prdata.put(within_712, &value_20, changed);
                }
            }
        }
        if within_696 != 0 {
            let value_714 = choose(pins.pwrite_i, within_696, || {
                Planes::<5>::number(0x12)
            }, || {
                let looks_at_715 = pins.paddr_i.part::<5>(2);
                let mut value_716: Planes<5> = Planes::<5>::number(0x0);
                let subject_717 = pins.paddr_i;
                let mut rest_718 = within_696;
                while rest_718 != 0 {
                    let (within_719, value) = subject_717.alike(rest_718);
                    rest_718 &= !within_719;
                    value_716.take(within_719, &match value {
                        0xc8 => looks_at_715,
                        0xc4 => looks_at_715,
                        0xc0 => looks_at_715,
                        0xbc => looks_at_715,
                        0xb8 => looks_at_715,
                        0xb4 => looks_at_715,
                        0xb0 => looks_at_715,
                        0xac => looks_at_715,
                        0xa8 => looks_at_715,
                        0xa4 => looks_at_715,
                        0xa0 => looks_at_715,
                        0x9c => looks_at_715,
                        0x98 => looks_at_715,
                        0x94 => looks_at_715,
                        0x90 => looks_at_715,
                        0x8c => looks_at_715,
                        0x88 => looks_at_715,
                        0x84 => looks_at_715,
                        0x80 => looks_at_715,
                        _ => Planes::<5>::number(0x12),
                    });
                }
                value_716
            });
            let value_720 = choose(pins.pwrite_i, within_696, || {
                Words::number(0x0)
            }, || {
                let mut value_721: Words = Words::number(0x0);
                let subject_722 = pins.paddr_i;
                let mut rest_723 = within_696;
                while rest_723 != 0 {
                    let (within_724, value) = subject_722.alike(rest_723);
                    rest_723 &= !within_724;
                    value_721.take(within_724, &match value {
                        0x0 => Words::number(0x49500004),
                        0x4 => {
                            let value_725 = choose(self.ready, within_724, || Words::from(old_selected_set).up_by(8).or(&wide_reason_91.up_by(16)).or(&Words::number(0x1)), || Words::from(old_selected_set).up_by(8).or(&wide_reason_91.up_by(16)));
                            let value_726 = choose(self.permit, within_724, || {
                                let value_727 = choose((self.ready & ((!in_idle_26 & value_92) | ((old_lock_pending | self.printed_pending) | (value_4 & (old_selected & in_idle_26))))), within_724, || {
                                    let value_728 = choose(self.busy, within_724, || value_725.or(&Words::number(0x2)), || value_725);
                                    value_728.or(&Words::number(0x4))
                                }, || {
                                    let value_729 = choose(self.busy, within_724, || value_725.or(&Words::number(0x2)), || value_725);
                                    value_729
                                });
                                value_727.or(&Words::number(0x8))
                            }, || {
                                let value_730 = choose((self.ready & ((!in_idle_26 & value_92) | ((old_lock_pending | self.printed_pending) | (value_4 & (old_selected & in_idle_26))))), within_724, || {
                                    let value_731 = choose(self.busy, within_724, || value_725.or(&Words::number(0x2)), || value_725);
                                    value_731.or(&Words::number(0x4))
                                }, || {
                                    let value_732 = choose(self.busy, within_724, || value_725.or(&Words::number(0x2)), || value_725);
                                    value_732
                                });
                                value_730
                            });
                            let value_733 = choose((old_selected & issued_here_59), within_724, || {
                                let value_734 = choose(old_selected, within_724, || {
                                    let value_735 = choose(self.device_locked, within_724, || value_726.or(&Words::number(0x10)), || value_726);
                                    value_735.or(&Words::number(0x20))
                                }, || {
                                    let value_736 = choose(self.device_locked, within_724, || value_726.or(&Words::number(0x10)), || value_726);
                                    value_736
                                });
                                value_734.or(&Words::number(0x40))
                            }, || {
                                let value_737 = choose(old_selected, within_724, || {
                                    let value_738 = choose(self.device_locked, within_724, || value_726.or(&Words::number(0x10)), || value_726);
                                    value_738.or(&Words::number(0x20))
                                }, || {
                                    let value_739 = choose(self.device_locked, within_724, || value_726.or(&Words::number(0x10)), || value_726);
                                    value_739
                                });
                                value_737
                            });
                            let read_word_740 = choose(old_home, within_724, || {
                                let value_741 = choose(old_unreported, within_724, || {
                                    let value_742 = choose(self.irq, within_724, || value_733.or(&Words::number(0x80)), || value_733);
                                    value_742.or(&Words::number(0x800))
                                }, || {
                                    let value_743 = choose(self.irq, within_724, || value_733.or(&Words::number(0x80)), || value_733);
                                    value_743
                                });
                                value_741.or(&Words::number(0x1000))
                            }, || {
                                let value_744 = choose(old_unreported, within_724, || {
                                    let value_745 = choose(self.irq, within_724, || value_733.or(&Words::number(0x80)), || value_733);
                                    value_745.or(&Words::number(0x800))
                                }, || {
                                    let value_746 = choose(self.irq, within_724, || value_733.or(&Words::number(0x80)), || value_733);
                                    value_746
                                });
                                value_744
                            });
                            read_word_740
                        }
                        0x8 => Words::from(old_command),
                        0xc => Words::from(self.result),
                        0x10 => Words::from(self.operand_set),
                        0x14 => old_value_lo,
                        0x18 => old_value_hi,
                        0x1c => self.date_key,
                        0x20 => read_word_100,
                        0x24 => self.new_licence,
                        _ => Words::number(0x0),
                    });
                }
                value_721
            });
            self.prdata.put(within_696, &value_720, changed);
            self.looked_at.put(within_696, &value_714, changed);
        }
        let within_747 = value_404 & within;
        let within_748 = within & !within_747;
        if within_747 != 0 {
            let within_749 = value_362 & within_747;
            let within_750 = within_747 & !within_749;
            if within_749 != 0 {
                let within_751 = value_65 & within_749;
                let within_752 = within_749 & !within_751;
                if within_751 != 0 {
                    self.target.put(within_751, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                }
                if within_752 != 0 {
                    let within_753 = value_401 & within_752;
                    let within_754 = within_752 & !within_753;
                    if within_753 != 0 {
                        let within_755 = for_recovery_46 & within_753;
                        let within_756 = within_753 & !within_755;
                        if within_756 != 0 {
                            let within_757 = in_settle_27 & within_756;
                            if within_757 != 0 {
                                let within_759 = value_159 & within_757;
                                let within_760 = within_757 & !within_759;
                                if within_760 != 0 {
                                    self.target.put(within_760, &Planes::<3>::number(0x0), changed);
                                }
                            }
                        }
                    }
                    if within_754 != 0 {
                        let within_761 = in_settle_27 & within_754;
                        if within_761 != 0 {
                            let within_763 = value_159 & within_761;
                            let within_764 = within_761 & !within_763;
                            if within_764 != 0 {
                                self.target.put(within_764, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
            }
            if within_750 != 0 {
                let within_765 = value_401 & within_750;
                let within_766 = within_750 & !within_765;
                if within_765 != 0 {
                    let within_767 = for_recovery_46 & within_765;
                    let within_768 = within_765 & !within_767;
                    if within_768 != 0 {
                        let within_769 = in_settle_27 & within_768;
                        if within_769 != 0 {
                            let within_771 = value_159 & within_769;
                            let within_772 = within_769 & !within_771;
                            if within_772 != 0 {
                                self.target.put(within_772, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
                if within_766 != 0 {
                    let within_773 = in_settle_27 & within_766;
                    if within_773 != 0 {
                        let within_775 = value_159 & within_773;
                        let within_776 = within_773 & !within_775;
                        if within_776 != 0 {
                            self.target.put(within_776, &Planes::<3>::number(0x0), changed);
                        }
                    }
                }
            }
            self.state.put(within_747, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_747, &Planes::<2>::number(0x0), changed);
            self.job.put(within_747, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_747, &Planes::<2>::number(0x0), changed);
        }
        if within_748 != 0 {
            let within_777 = value_165 & within_748;
            let within_778 = within_748 & !within_777;
            if within_777 != 0 {
                self.target.put(within_777, &value_169, changed);
            }
            if within_778 != 0 {
                let within_779 = value_213 & within_778;
                if within_779 != 0 {
                    let within_781 = value_205 & within_779;
                    let within_782 = within_779 & !within_781;
                    if within_781 != 0 {
                        let subject_783 = old_job;
                        let mut rest_784 = within_781;
                        while rest_784 != 0 {
                            let (within_785, value) = subject_783.alike(rest_784);
                            rest_784 &= !within_785;
                            match value {
                                0x0 => {
                                    self.target.put(within_785, &old_selected_set, changed);
                                }
                                0x3 => {
                                }
                                _ => {
                                    self.target.put(within_785, &old_selected_set, changed);
                                }
                            }
                        }
                    }
                    if within_782 != 0 {
                        let value_786 = choose(in_idle_26, within_782, || {
                            let value_787 = choose(old_lock_pending, within_782, || {
                                old_selected_set
                            }, || {
                                let value_788 = choose(value_151, within_782, || {
                                    old_selected_set
                                }, || {
                                    let value_789 = Planes::either(self.printed_pending, &self.permit_set, &old_selected_set);
                                    value_789
                                });
                                value_788
                            });
                            value_787
                        }, || {
                            old_selected_set
                        });
                        self.target.put(within_782, &value_786, changed);
                    }
                }
            }
            let within_790 = value_242 & within_748;
            let within_791 = within_748 & !within_790;
            if within_790 != 0 {
                self.scan.put(within_790, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            if within_791 != 0 {
                let within_792 = marks_224 & within_791;
                let within_793 = within_791 & !within_792;
                if within_792 != 0 {
                    self.scan.put(within_792, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                if within_793 != 0 {
                    let within_794 = old_code_fits & within_793;
                    if within_794 != 0 {
                        let within_796 = in_fetch_33 & within_794;
                        if within_796 != 0 {
                            let within_798 = at_last_word_75 & within_796;
                            if within_798 != 0 {
                                let within_800 = done_138 & within_798;
                                if within_800 != 0 {
                                    let within_802 = for_recovery_46 & within_800;
                                    if within_802 != 0 {
                                        self.scan.put(within_802, &Planes::<2>::number(0x0), changed);
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_804 = verified_243 & within_748;
            let within_805 = within_748 & !within_804;
            if within_804 != 0 {
                let within_806 = value_246 & within_804;
                let within_807 = within_804 & !within_806;
                if within_807 != 0 {
                    let within_808 = for_recovery_46 & within_807;
                    let within_809 = within_807 & !within_808;
                    if within_809 != 0 {
                        let within_810 = old_bank & within_809;
                        let within_811 = within_809 & !within_810;
                        if within_811 != 0 {
                            self.job.put(within_811, &Planes::<3>::number(0x2), changed);
                        }
                    }
                }
            }
            if within_805 != 0 {
                let within_812 = in_idle_26 & within_805;
                if within_812 != 0 {
                    let within_814 = old_lock_pending & within_812;
                    let within_815 = within_812 & !within_814;
                    if within_814 != 0 {
                        self.job.put(within_814, &Planes::<3>::number(0x4), changed);
                    }
                    if within_815 != 0 {
                        let within_816 = value_151 & within_815;
                        let within_817 = within_815 & !within_816;
                        if within_817 != 0 {
                            let within_818 = self.printed_pending & within_817;
                            let within_819 = within_817 & !within_818;
                            if within_818 != 0 {
                                self.job.put(within_818, &Planes::<3>::number(0x3), changed);
                            }
                            if within_819 != 0 {
                                let within_820 = value_153 & within_819;
                                let within_821 = within_819 & !within_820;
                                if within_820 != 0 {
                                    self.job.put(within_820, &Planes::<3>::number(0x5), changed);
                                }
                                if within_821 != 0 {
                                    let within_822 = self.busy & within_821;
                                    if within_822 != 0 {
                                        let within_824 = value_88 & within_822;
                                        let within_825 = within_822 & !within_824;
                                        if within_825 != 0 {
                                            self.job.put(within_825, &Planes::<3>::number(0x1), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_826 = value_266 & within_748;
            let within_827 = within_748 & !within_826;
            if within_826 != 0 {
                self.leg.put(within_826, &Planes::<2>::number(0x0), changed);
            }
            if within_827 != 0 {
                let within_828 = value_268 & within_827;
                let within_829 = within_827 & !within_828;
                if within_828 != 0 {
                    let value_830 = Planes::either(value_269, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                    self.leg.put(within_828, &value_830, changed);
                }
                if within_829 != 0 {
                    let within_831 = at_marker_41 & within_829;
                    if within_831 != 0 {
                        let within_833 = done_138 & within_831;
                        if within_833 != 0 {
                            let mut value_835: Planes<2> = Planes::<2>::number(0x0);
                            let subject_836 = self.leg;
                            let mut rest_837 = within_833;
                            while rest_837 != 0 {
                                let (within_838, value) = subject_836.alike(rest_837);
                                rest_837 &= !within_838;
                                value_835.take(within_838, &match value {
                                    0x0 => {
                                        let value_839 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                        value_839
                                    }
                                    0x1 => Planes::<2>::number(0x2),
                                    _ => Planes::<2>::number(0x0),
                                });
                            }
                            self.leg.put(within_833, &value_835, changed);
                        }
                    }
                }
            }
            let within_840 = value_387 & within_748;
            let within_841 = within_748 & !within_840;
            if within_840 != 0 {
                self.state.put(within_840, &Planes::<8>::number(0x9c), changed);
            }
            if within_841 != 0 {
                let within_842 = value_266 & within_841;
                let within_843 = within_841 & !within_842;
                if within_842 != 0 {
                    let value_844 = Planes::either((value_257 & !value_267), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_842, &value_844, changed);
                }
                if within_843 != 0 {
                    let within_845 = value_218 & within_843;
                    let within_846 = within_843 & !within_845;
                    if within_845 != 0 {
                        self.state.put(within_845, &Planes::<8>::number(0xaa), changed);
                    }
                    if within_846 != 0 {
                        let within_847 = value_165 & within_846;
                        let within_848 = within_846 & !within_847;
                        if within_847 != 0 {
                            self.state.put(within_847, &Planes::<8>::number(0x87), changed);
                        }
                        if within_848 != 0 {
                            let within_849 = value_213 & within_848;
                            let within_850 = within_848 & !within_849;
                            if within_849 != 0 {
                                self.state.put(within_849, &Planes::<8>::number(0xc9), changed);
                            }
                            if within_850 != 0 {
                                let within_851 = value_362 & within_850;
                                let within_852 = within_850 & !within_851;
                                if within_851 != 0 {
                                    let within_853 = value_65 & within_851;
                                    let within_854 = within_851 & !within_853;
                                    if within_853 != 0 {
                                        let within_855 = value_270 & within_853;
                                        let within_856 = within_853 & !within_855;
                                        if within_855 != 0 {
                                            let within_857 = value_74 & within_855;
                                            let within_858 = within_855 & !within_857;
                                            if within_857 != 0 {
                                                let within_859 = value_265 & within_857;
                                                let within_860 = within_857 & !within_859;
                                                if within_859 != 0 {
                                                    self.state.put(within_859, &Planes::<8>::number(0x1b), changed);
                                                }
                                                if within_860 != 0 {
                                                    let within_861 = verified_243 & within_860;
                                                    let within_862 = within_860 & !within_861;
                                                    if within_861 != 0 {
                                                        let within_863 = value_246 & within_861;
                                                        let within_864 = within_861 & !within_863;
                                                        if within_863 != 0 {
                                                            self.state.put(within_863, &Planes::<8>::number(0xff), changed);
                                                        }
                                                        if within_864 != 0 {
                                                            let within_865 = for_recovery_46 & within_864;
                                                            let within_866 = within_864 & !within_865;
                                                            if within_866 != 0 {
                                                                let within_867 = old_bank & within_866;
                                                                if within_867 != 0 {
                                                                    self.state.put(within_867, &Planes::<8>::number(0xb1), changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_862 != 0 {
                                                        let within_869 = value_400 & within_862;
                                                        let within_870 = within_862 & !within_869;
                                                        if within_869 != 0 {
                                                            let within_871 = for_recovery_46 & within_869;
                                                            let within_872 = within_869 & !within_871;
                                                            if within_872 != 0 {
                                                                let value_873 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                                self.state.put(within_872, &value_873, changed);
                                                            }
                                                        }
                                                        if within_870 != 0 {
                                                            let within_874 = value_233 & within_870;
                                                            let within_875 = within_870 & !within_874;
                                                            if within_874 != 0 {
                                                                self.state.put(within_874, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_875 != 0 {
                                                                let within_876 = in_scan_29 & within_875;
                                                                let within_877 = within_875 & !within_876;
                                                                if within_876 != 0 {
                                                                    let within_878 = last_scan_71 & within_876;
                                                                    if within_878 != 0 {
                                                                        let within_880 = old_silent_b & within_878;
                                                                        if within_880 != 0 {
                                                                            self.state.put(within_880, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_877 != 0 {
                                                                    let within_882 = marks_224 & within_877;
                                                                    let within_883 = within_877 & !within_882;
                                                                    if within_882 != 0 {
                                                                        let within_884 = last_scan_71 & within_882;
                                                                        if within_884 != 0 {
                                                                            self.state.put(within_884, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_883 != 0 {
                                                                        let within_886 = old_second & within_883;
                                                                        if within_886 != 0 {
                                                                            let within_888 = in_check_34 & within_886;
                                                                            if within_888 != 0 {
                                                                                let within_890 = sums_117 & within_888;
                                                                                let within_891 = within_888 & !within_890;
                                                                                if within_891 != 0 {
                                                                                    let within_892 = passes_checks_121 & within_891;
                                                                                    let within_893 = within_891 & !within_892;
                                                                                    if within_892 != 0 {
                                                                                        let within_894 = for_command_47 & within_892;
                                                                                        if within_894 != 0 {
                                                                                            let subject_896 = self.action;
                                                                                            let mut rest_897 = within_894;
                                                                                            while rest_897 != 0 {
                                                                                                let (within_898, value) = subject_896.alike(rest_897);
                                                                                                rest_897 &= !within_898;
                                                                                                match value {
                                                                                                    0x1 => {
                                                                                                    }
                                                                                                    0x2 => {
                                                                                                    }
                                                                                                    0xb => {
                                                                                                        self.state.put(within_898, &Planes::<8>::number(0xb1), changed);
                                                                                                    }
                                                                                                    _ => {
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    if within_893 != 0 {
                                                                                        self.state.put(within_893, &Planes::<8>::number(0xb1), changed);
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
                                            if within_858 != 0 {
                                                let value_899 = Planes::either(value_268, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                                self.state.put(within_858, &value_899, changed);
                                            }
                                        }
                                        if within_856 != 0 {
                                            let within_900 = value_265 & within_856;
                                            let within_901 = within_856 & !within_900;
                                            if within_900 != 0 {
                                                self.state.put(within_900, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_901 != 0 {
                                                let within_902 = verified_243 & within_901;
                                                let within_903 = within_901 & !within_902;
                                                if within_902 != 0 {
                                                    let within_904 = value_246 & within_902;
                                                    let within_905 = within_902 & !within_904;
                                                    if within_904 != 0 {
                                                        self.state.put(within_904, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_905 != 0 {
                                                        let within_906 = for_recovery_46 & within_905;
                                                        let within_907 = within_905 & !within_906;
                                                        if within_907 != 0 {
                                                            let within_908 = old_bank & within_907;
                                                            if within_908 != 0 {
                                                                self.state.put(within_908, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_903 != 0 {
                                                    let within_910 = value_401 & within_903;
                                                    let within_911 = within_903 & !within_910;
                                                    if within_910 != 0 {
                                                        let within_912 = for_recovery_46 & within_910;
                                                        let within_913 = within_910 & !within_912;
                                                        if within_912 != 0 {
                                                            let within_914 = value_233 & within_912;
                                                            let within_915 = within_912 & !within_914;
                                                            if within_914 != 0 {
                                                                self.state.put(within_914, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_915 != 0 {
                                                                let within_916 = in_scan_29 & within_915;
                                                                let within_917 = within_915 & !within_916;
                                                                if within_916 != 0 {
                                                                    let within_918 = last_scan_71 & within_916;
                                                                    if within_918 != 0 {
                                                                        let within_920 = (old_silent_b | value_225) & within_918;
                                                                        if within_920 != 0 {
                                                                            self.state.put(within_920, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_917 != 0 {
                                                                    let within_922 = marks_224 & within_917;
                                                                    let within_923 = within_917 & !within_922;
                                                                    if within_922 != 0 {
                                                                        let within_924 = last_scan_71 & within_922;
                                                                        if within_924 != 0 {
                                                                            self.state.put(within_924, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_923 != 0 {
                                                                        let within_926 = value_205 & within_923;
                                                                        let within_927 = within_923 & !within_926;
                                                                        if within_926 != 0 {
                                                                            self.state.put(within_926, &Planes::<8>::number(0x36), changed);
                                                                        }
                                                                        if within_927 != 0 {
                                                                            let within_928 = old_second & within_927;
                                                                            if within_928 != 0 {
                                                                                let within_930 = in_check_34 & within_928;
                                                                                if within_930 != 0 {
                                                                                    let within_932 = sums_117 & within_930;
                                                                                    let within_933 = within_930 & !within_932;
                                                                                    if within_933 != 0 {
                                                                                        let within_934 = passes_checks_121 & within_933;
                                                                                        let within_935 = within_933 & !within_934;
                                                                                        if within_935 != 0 {
                                                                                            self.state.put(within_935, &Planes::<8>::number(0xb1), changed);
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        if within_913 != 0 {
                                                            let value_936 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_913, &value_936, changed);
                                                        }
                                                    }
                                                    if within_911 != 0 {
                                                        let within_937 = value_233 & within_911;
                                                        let within_938 = within_911 & !within_937;
                                                        if within_937 != 0 {
                                                            self.state.put(within_937, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_938 != 0 {
                                                            let within_939 = in_scan_29 & within_938;
                                                            let within_940 = within_938 & !within_939;
                                                            if within_939 != 0 {
                                                                let within_941 = last_scan_71 & within_939;
                                                                if within_941 != 0 {
                                                                    let within_943 = (old_silent_b | value_225) & within_941;
                                                                    if within_943 != 0 {
                                                                        self.state.put(within_943, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_940 != 0 {
                                                                let within_945 = marks_224 & within_940;
                                                                let within_946 = within_940 & !within_945;
                                                                if within_945 != 0 {
                                                                    let within_947 = last_scan_71 & within_945;
                                                                    if within_947 != 0 {
                                                                        self.state.put(within_947, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_946 != 0 {
                                                                    let within_949 = value_205 & within_946;
                                                                    let within_950 = within_946 & !within_949;
                                                                    if within_949 != 0 {
                                                                        let subject_951 = old_job;
                                                                        let mut rest_952 = within_949;
                                                                        while rest_952 != 0 {
                                                                            let (within_953, value) = subject_951.alike(rest_952);
                                                                            rest_952 &= !within_953;
                                                                            match value {
                                                                                0x0 => {
                                                                                    self.state.put(within_953, &Planes::<8>::number(0x36), changed);
                                                                                }
                                                                                0x3 => {
                                                                                }
                                                                                _ => {
                                                                                    let within_954 = value_206 & within_953;
                                                                                    let within_955 = within_953 & !within_954;
                                                                                    if within_955 != 0 {
                                                                                        self.state.put(within_955, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    if within_950 != 0 {
                                                                        let within_956 = old_second & within_950;
                                                                        if within_956 != 0 {
                                                                            let within_958 = in_check_34 & within_956;
                                                                            if within_958 != 0 {
                                                                                let within_960 = sums_117 & within_958;
                                                                                let within_961 = within_958 & !within_960;
                                                                                if within_961 != 0 {
                                                                                    let within_962 = passes_checks_121 & within_961;
                                                                                    let within_963 = within_961 & !within_962;
                                                                                    if within_962 != 0 {
                                                                                        let within_964 = for_command_47 & within_962;
                                                                                        if within_964 != 0 {
                                                                                            let subject_966 = self.action;
                                                                                            let mut rest_967 = within_964;
                                                                                            while rest_967 != 0 {
                                                                                                let (within_968, value) = subject_966.alike(rest_967);
                                                                                                rest_967 &= !within_968;
                                                                                                match value {
                                                                                                    0x1 => {
                                                                                                    }
                                                                                                    0x2 => {
                                                                                                    }
                                                                                                    0xb => {
                                                                                                        self.state.put(within_968, &Planes::<8>::number(0xb1), changed);
                                                                                                    }
                                                                                                    _ => {
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    if within_963 != 0 {
                                                                                        self.state.put(within_963, &Planes::<8>::number(0xb1), changed);
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
                                    if within_854 != 0 {
                                        self.state.put(within_854, &Planes::<8>::number(0xb1), changed);
                                    }
                                }
                                if within_852 != 0 {
                                    let within_969 = value_270 & within_852;
                                    let within_970 = within_852 & !within_969;
                                    if within_969 != 0 {
                                        let within_971 = value_74 & within_969;
                                        let within_972 = within_969 & !within_971;
                                        if within_971 != 0 {
                                            let within_973 = value_265 & within_971;
                                            let within_974 = within_971 & !within_973;
                                            if within_973 != 0 {
                                                self.state.put(within_973, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_974 != 0 {
                                                let within_975 = verified_243 & within_974;
                                                let within_976 = within_974 & !within_975;
                                                if within_975 != 0 {
                                                    let within_977 = value_246 & within_975;
                                                    let within_978 = within_975 & !within_977;
                                                    if within_977 != 0 {
                                                        self.state.put(within_977, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_978 != 0 {
                                                        let within_979 = for_recovery_46 & within_978;
                                                        let within_980 = within_978 & !within_979;
                                                        if within_980 != 0 {
                                                            let within_981 = old_bank & within_980;
                                                            if within_981 != 0 {
                                                                self.state.put(within_981, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_976 != 0 {
                                                    let within_983 = value_400 & within_976;
                                                    let within_984 = within_976 & !within_983;
                                                    if within_983 != 0 {
                                                        let within_985 = for_recovery_46 & within_983;
                                                        let within_986 = within_983 & !within_985;
                                                        if within_986 != 0 {
                                                            let value_987 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_986, &value_987, changed);
                                                        }
                                                    }
                                                    if within_984 != 0 {
                                                        let within_988 = value_233 & within_984;
                                                        let within_989 = within_984 & !within_988;
                                                        if within_988 != 0 {
                                                            self.state.put(within_988, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_989 != 0 {
                                                            let within_990 = in_scan_29 & within_989;
                                                            let within_991 = within_989 & !within_990;
                                                            if within_990 != 0 {
                                                                let within_992 = last_scan_71 & within_990;
                                                                if within_992 != 0 {
                                                                    let within_994 = old_silent_b & within_992;
                                                                    if within_994 != 0 {
                                                                        self.state.put(within_994, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_991 != 0 {
                                                                let within_996 = marks_224 & within_991;
                                                                let within_997 = within_991 & !within_996;
                                                                if within_996 != 0 {
                                                                    let within_998 = last_scan_71 & within_996;
                                                                    if within_998 != 0 {
                                                                        self.state.put(within_998, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_997 != 0 {
                                                                    let within_1000 = old_second & within_997;
                                                                    if within_1000 != 0 {
                                                                        let within_1002 = in_check_34 & within_1000;
                                                                        if within_1002 != 0 {
                                                                            let within_1004 = sums_117 & within_1002;
                                                                            let within_1005 = within_1002 & !within_1004;
                                                                            if within_1005 != 0 {
                                                                                let within_1006 = passes_checks_121 & within_1005;
                                                                                let within_1007 = within_1005 & !within_1006;
                                                                                if within_1006 != 0 {
                                                                                    let within_1008 = for_command_47 & within_1006;
                                                                                    if within_1008 != 0 {
                                                                                        let subject_1010 = self.action;
                                                                                        let mut rest_1011 = within_1008;
                                                                                        while rest_1011 != 0 {
                                                                                            let (within_1012, value) = subject_1010.alike(rest_1011);
                                                                                            rest_1011 &= !within_1012;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1012, &Planes::<8>::number(0xb1), changed);
                                                                                                }
                                                                                                _ => {
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                if within_1007 != 0 {
                                                                                    self.state.put(within_1007, &Planes::<8>::number(0xb1), changed);
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
                                        if within_972 != 0 {
                                            let value_1013 = Planes::either(value_268, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                            self.state.put(within_972, &value_1013, changed);
                                        }
                                    }
                                    if within_970 != 0 {
                                        let within_1014 = value_265 & within_970;
                                        let within_1015 = within_970 & !within_1014;
                                        if within_1014 != 0 {
                                            self.state.put(within_1014, &Planes::<8>::number(0x1b), changed);
                                        }
                                        if within_1015 != 0 {
                                            let within_1016 = verified_243 & within_1015;
                                            let within_1017 = within_1015 & !within_1016;
                                            if within_1016 != 0 {
                                                let within_1018 = value_246 & within_1016;
                                                let within_1019 = within_1016 & !within_1018;
                                                if within_1018 != 0 {
                                                    self.state.put(within_1018, &Planes::<8>::number(0xff), changed);
                                                }
                                                if within_1019 != 0 {
                                                    let within_1020 = for_recovery_46 & within_1019;
                                                    let within_1021 = within_1019 & !within_1020;
                                                    if within_1021 != 0 {
                                                        let within_1022 = old_bank & within_1021;
                                                        if within_1022 != 0 {
                                                            self.state.put(within_1022, &Planes::<8>::number(0xb1), changed);
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1017 != 0 {
                                                let within_1024 = value_401 & within_1017;
                                                let within_1025 = within_1017 & !within_1024;
                                                if within_1024 != 0 {
                                                    let within_1026 = for_recovery_46 & within_1024;
                                                    let within_1027 = within_1024 & !within_1026;
                                                    if within_1026 != 0 {
                                                        let within_1028 = value_233 & within_1026;
                                                        let within_1029 = within_1026 & !within_1028;
                                                        if within_1028 != 0 {
                                                            self.state.put(within_1028, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1029 != 0 {
                                                            let within_1030 = in_scan_29 & within_1029;
                                                            let within_1031 = within_1029 & !within_1030;
                                                            if within_1030 != 0 {
                                                                let within_1032 = last_scan_71 & within_1030;
                                                                if within_1032 != 0 {
                                                                    let within_1034 = (old_silent_b | value_225) & within_1032;
                                                                    if within_1034 != 0 {
                                                                        self.state.put(within_1034, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1031 != 0 {
                                                                let within_1036 = marks_224 & within_1031;
                                                                let within_1037 = within_1031 & !within_1036;
                                                                if within_1036 != 0 {
                                                                    let within_1038 = last_scan_71 & within_1036;
                                                                    if within_1038 != 0 {
                                                                        self.state.put(within_1038, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1037 != 0 {
                                                                    let within_1040 = value_205 & within_1037;
                                                                    let within_1041 = within_1037 & !within_1040;
                                                                    if within_1040 != 0 {
                                                                        self.state.put(within_1040, &Planes::<8>::number(0x36), changed);
                                                                    }
                                                                    if within_1041 != 0 {
                                                                        let within_1042 = old_second & within_1041;
                                                                        if within_1042 != 0 {
                                                                            let within_1044 = in_check_34 & within_1042;
                                                                            if within_1044 != 0 {
                                                                                let within_1046 = sums_117 & within_1044;
                                                                                let within_1047 = within_1044 & !within_1046;
                                                                                if within_1047 != 0 {
                                                                                    let within_1048 = passes_checks_121 & within_1047;
                                                                                    let within_1049 = within_1047 & !within_1048;
                                                                                    if within_1049 != 0 {
                                                                                        self.state.put(within_1049, &Planes::<8>::number(0xb1), changed);
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
                                                        let value_1050 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                        self.state.put(within_1027, &value_1050, changed);
                                                    }
                                                }
                                                if within_1025 != 0 {
                                                    let within_1051 = value_233 & within_1025;
                                                    let within_1052 = within_1025 & !within_1051;
                                                    if within_1051 != 0 {
                                                        self.state.put(within_1051, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1052 != 0 {
                                                        let within_1053 = in_scan_29 & within_1052;
                                                        let within_1054 = within_1052 & !within_1053;
                                                        if within_1053 != 0 {
                                                            let within_1055 = last_scan_71 & within_1053;
                                                            if within_1055 != 0 {
                                                                let within_1057 = (old_silent_b | value_225) & within_1055;
                                                                if within_1057 != 0 {
                                                                    self.state.put(within_1057, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1054 != 0 {
                                                            let within_1059 = marks_224 & within_1054;
                                                            let within_1060 = within_1054 & !within_1059;
                                                            if within_1059 != 0 {
                                                                let within_1061 = last_scan_71 & within_1059;
                                                                if within_1061 != 0 {
                                                                    self.state.put(within_1061, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1060 != 0 {
                                                                let within_1063 = value_205 & within_1060;
                                                                let within_1064 = within_1060 & !within_1063;
                                                                if within_1063 != 0 {
                                                                    let subject_1065 = old_job;
                                                                    let mut rest_1066 = within_1063;
                                                                    while rest_1066 != 0 {
                                                                        let (within_1067, value) = subject_1065.alike(rest_1066);
                                                                        rest_1066 &= !within_1067;
                                                                        match value {
                                                                            0x0 => {
                                                                                self.state.put(within_1067, &Planes::<8>::number(0x36), changed);
                                                                            }
                                                                            0x3 => {
                                                                            }
                                                                            _ => {
                                                                                let within_1068 = value_206 & within_1067;
                                                                                let within_1069 = within_1067 & !within_1068;
                                                                                if within_1069 != 0 {
                                                                                    self.state.put(within_1069, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                if within_1064 != 0 {
                                                                    let within_1070 = old_second & within_1064;
                                                                    if within_1070 != 0 {
                                                                        let within_1072 = in_check_34 & within_1070;
                                                                        if within_1072 != 0 {
                                                                            let within_1074 = sums_117 & within_1072;
                                                                            let within_1075 = within_1072 & !within_1074;
                                                                            if within_1075 != 0 {
                                                                                let within_1076 = passes_checks_121 & within_1075;
                                                                                let within_1077 = within_1075 & !within_1076;
                                                                                if within_1076 != 0 {
                                                                                    let within_1078 = for_command_47 & within_1076;
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
                                                                                if within_1077 != 0 {
                                                                                    self.state.put(within_1077, &Planes::<8>::number(0xb1), changed);
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
        let within_1083 = value_132 & within;
        if within_1083 != 0 {
            let subject_1085 = self.handshake;
            let mut rest_1086 = within_1083;
            while rest_1086 != 0 {
                let (within_1087, value) = subject_1085.alike(rest_1086);
                rest_1086 &= !within_1087;
                match value {
                    0x0 => {
                        let value_1088 = (in_body_37 | (in_verify_38 | (in_fetch_33 | (in_scan_29 | in_compare_31))));
                        let value_1089 = choose(in_prune_40, within_1087, || {
                            !self.slot
                        }, || {
                            let value_1090 = value_128 & scan_slot_69 | !value_128 & self.slot;
                            value_1090
                        });
                        let value_1091 = choose(value_1089, within_1087, || {
                            let value_1092 = Planes::either(value_1088, &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                            value_1092.or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40))
                        }, || {
                            let value_1093 = Planes::either(value_1088, &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                            value_1093.or(&old_target.extended::<10>().up_by(7))
                        });
                        let within_1094 = value_133 & within_1087;
                        if within_1094 != 0 {
                            let value_1096 = choose((in_markers_28 | (in_load_32 | in_validate_39)), within_1094, || {
                                Words::number(0x5a3c96e1)
                            }, || {
                                let value_1097 = choose(value_1088, within_1094, || augend_12, || Words::number(0xa5c3691e));
                                value_1097
                            });
                            self.data.put(within_1094, &value_1096, changed);
                        }
                        self.address.put(within_1087, &value_1091, changed);
                    }
                    0x3 => {
                        let within_1098 = value_135 & within_1087;
                        let within_1099 = within_1087 & !within_1098;
                        if within_1099 != 0 {
                            let value_1100 = choose((in_markers_28 | (in_load_32 | in_validate_39)), within_1099, || {
                                Words::number(0x5a3c96e1)
                            }, || {
                                let value_1101 = choose((in_body_37 | (in_verify_38 | (in_fetch_33 | (in_scan_29 | in_compare_31)))), within_1099, || augend_12, || Words::number(0xa5c3691e));
                                value_1101
                            });
                            put_bit(within_1099, value_1100.is(&stored_word_137), &mut self.as_expected, changed);
                            put_bit(within_1099, final_crc_9.is(&stored_word_137), &mut self.code_fits, changed);
                        }
                    }
                    _ => {
                    }
                }
            }
        }
        let within_1102 = value_256 & within;
        let within_1103 = within & !within_1102;
        if within_1102 != 0 {
            let within_1104 = value_65 & within_1102;
            let within_1105 = within_1102 & !within_1104;
            if within_1104 != 0 {
                let within_1106 = holds_9_55 & within_1104;
                let within_1107 = within_1104 & !within_1106;
                if within_1106 != 0 {
                    let within_1108 = old_as_expected & within_1106;
                    if within_1108 != 0 {
                        let within_1110 = in_validate_39 & within_1108;
                        if within_1110 != 0 {
                            let within_1112 = done_138 & within_1110;
                            if within_1112 != 0 {
                                let within_1114 = value_150 & within_1112;
                                if within_1114 != 0 {
                                    let within_1116 = value_247 & within_1114;
                                    if within_1116 != 0 {
                                        let within_1118 = (leg_writes_49 | leg_programs_50) & within_1116;
                                        let within_1119 = within_1116 & !within_1118;
                                        if within_1119 != 0 {
                                            let within_1120 = for_command_47 & within_1119;
                                            if within_1120 != 0 {
                                                let within_1122 = asked_lock_77 & within_1120;
                                                let within_1123 = within_1120 & !within_1122;
                                                if within_1123 != 0 {
                                                    let within_1124 = !old_command.is_number(0x6) & within_1123;
                                                    if within_1124 != 0 {
                                                        let within_1126 = old_command.is_number(0x7) & within_1124;
                                                        let within_1127 = within_1124 & !within_1126;
                                                        if within_1127 != 0 {
                                                            self.issued.put(within_1127, &selected_bit_57.xor(&selected_bit_57.or(&wide_bits_58)).part::<4>(0), changed);
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
                if within_1107 != 0 {
                    self.issued.put(within_1107, &target_bit_56.or(&wide_bits_58).part::<4>(0), changed);
                }
            }
            if within_1105 != 0 {
                let value_1128 = choose(value_401, within_1105, || {
                    let value_1129 = for_recovery_46 & old_lock_pending | !for_recovery_46 & (old_lock_pending & !self.again);
                    value_1129
                }, || {
                    old_lock_pending
                });
                let within_1130 = old_as_expected & within_1105;
                if within_1130 != 0 {
                    let within_1132 = in_validate_39 & within_1130;
                    if within_1132 != 0 {
                        let within_1134 = done_138 & within_1132;
                        if within_1134 != 0 {
                            let within_1136 = value_150 & within_1134;
                            if within_1136 != 0 {
                                let within_1138 = value_247 & within_1136;
                                if within_1138 != 0 {
                                    let within_1140 = (leg_writes_49 | leg_programs_50) & within_1138;
                                    let within_1141 = within_1138 & !within_1140;
                                    if within_1141 != 0 {
                                        let within_1142 = for_command_47 & within_1141;
                                        if within_1142 != 0 {
                                            let within_1144 = asked_lock_77 & within_1142;
                                            let within_1145 = within_1142 & !within_1144;
                                            if within_1145 != 0 {
                                                let within_1146 = !old_command.is_number(0x6) & within_1145;
                                                if within_1146 != 0 {
                                                    let within_1148 = old_command.is_number(0x7) & within_1146;
                                                    let within_1149 = within_1146 & !within_1148;
                                                    if within_1149 != 0 {
                                                        self.issued.put(within_1149, &selected_bit_57.xor(&selected_bit_57.or(&wide_bits_58)).part::<4>(0), changed);
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
                let within_1150 = value_53 & within_1105;
                let within_1151 = within_1105 & !within_1150;
                if within_1151 != 0 {
                    self.lock_reason.put(within_1151, &old_flags.part::<8>(16), changed);
                }
                put_bit(within_1105, (self.device_locked | set_locked_54), &mut self.device_locked, changed);
                put_bit(within_1105, (value_53 & (value_1128 & !value_252)), &mut self.lock_pending, changed);
            }
        }
        if within_1103 != 0 {
            let within_1152 = value_252 & within_1103;
            let within_1153 = within_1103 & !within_1152;
            if within_1152 != 0 {
                let within_1154 = for_command_47 & within_1152;
                if within_1154 != 0 {
                    let within_1156 = asked_lock_77 & within_1154;
                    let within_1157 = within_1154 & !within_1156;
                    if within_1157 != 0 {
                        let within_1158 = !old_command.is_number(0x6) & within_1157;
                        if within_1158 != 0 {
                            let within_1160 = old_command.is_number(0x7) & within_1158;
                            let within_1161 = within_1158 & !within_1160;
                            if within_1161 != 0 {
                                self.issued.put(within_1161, &selected_bit_57.xor(&selected_bit_57.or(&wide_bits_58)).part::<4>(0), changed);
                            }
                        }
                    }
                }
                put_bit(within_1152, (old_lock_pending & value_65), &mut self.lock_pending, changed);
            }
            if within_1153 != 0 {
                let within_1162 = value_401 & within_1153;
                if within_1162 != 0 {
                    let within_1164 = for_recovery_46 & within_1162;
                    let within_1165 = within_1162 & !within_1164;
                    if within_1165 != 0 {
                        let within_1166 = self.again & within_1165;
                        if within_1166 != 0 {
                            put_bit(within_1166, (old_lock_pending & value_65), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1168 = (in_check_34 | in_apply_35) & within;
        if within_1168 != 0 {
            let within_1170 = old_second & within_1168;
            let within_1171 = within_1168 & !within_1170;
            if within_1171 != 0 {
                let value_1172 = in_apply_35 & ((high_76 | predicts_hi_114) & !predicts_lo_113) | !in_apply_35 & high_76;
                let value_1173 = in_apply_35 & ((withdraws_81 | (debits_80 & word_pair_112.is_number(0x2))) & !counts_116) | !in_apply_35 & check_pair_111.is_number(0x3);
                let value_1174 = choose((in_apply_35 & !predicts_115), within_1171, || {
                    augend_12
                }, || {
                    let mut augend_1175: Words = Words::number(0x0);
                    let subject_1176 = self.augend_at;
                    let mut rest_1177 = within_1171;
                    while rest_1177 != 0 {
                        let (within_1178, value) = subject_1176.alike(rest_1177);
                        rest_1177 &= !within_1178;
                        augend_1175.take(within_1178, &match value {
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
                    augend_1175
                });
                let value_1179 = value_1173 & !(counts_116 | (self.carry & value_1172)) | !value_1173 & (counts_116 | (self.carry & value_1172));
                let value_1180 = choose(value_1173, within_1171, || {
                    let value_1181 = choose(counts_116, within_1171, || {
                        Words::number(0x0)
                    }, || {
                        let value_1182 = choose((check_pair_111.is_number(0x2) & !in_apply_35), within_1171, || {
                            augend_12
                        }, || {
                            let value_1183 = choose(value_1172, within_1171, || old_value_hi, || old_value_lo);
                            value_1183
                        });
                        value_1182
                    });
                    value_1181.not()
                }, || {
                    let value_1184 = choose(counts_116, within_1171, || {
                        Words::number(0x0)
                    }, || {
                        let value_1185 = choose((check_pair_111.is_number(0x2) & !in_apply_35), within_1171, || {
                            augend_12
                        }, || {
                            let value_1186 = choose(value_1172, within_1171, || old_value_hi, || old_value_lo);
                            value_1186
                        });
                        value_1185
                    });
                    value_1184
                });
                let total_1187 = value_1174.plus(&value_1180).plus(&Words::from(Planes::from(value_1179)));
                let value_1188 = choose(value_1173, within_1171, || {
                    let value_1189 = value_1174.bit(31);
                    let value_1190 = value_1180.bit(31);
                    !((value_1189 & value_1190) | ((value_1189 | value_1190) & !total_1187.bit(31)))
                }, || {
                    let value_1191 = value_1174.bit(31);
                    let value_1192 = value_1180.bit(31);
                    ((value_1191 & value_1192) | ((value_1191 | value_1192) & !total_1187.bit(31)))
                });
                self.sum.put(within_1171, &total_1187, changed);
                put_bit(within_1171, value_1188, &mut self.sum_carry, changed);
            }
            put_bit(within_1168, value_8, &mut self.second, changed);
        }
        let within_1193 = value_218 & within;
        let within_1194 = within & !within_1193;
        if within_1193 != 0 {
            self.augend_at.put(within_1193, &Planes::<4>::number(0x2), changed);
            self.crc.put_number(within_1193, 0xffffffff, changed);
        }
        if within_1194 != 0 {
            let value_1195 = (value_8 & in_apply_35);
            let value_1196 = (value_1195 & !self.index.is_number(0x0));
            let value_1197 = done_138 & (value_74 | value_1196) | !done_138 & value_1196;
            let mut value_1198: Mask = 0;
            let subject_1199 = low_state_24;
            let mut rest_1200 = within_1194;
            while rest_1200 != 0 {
                let (within_1201, value) = subject_1199.alike(rest_1200);
                rest_1200 &= !within_1201;
                value_1198.take(within_1201, &match value {
                    0x6 => {
                        let value_1202 = choose(done_138, within_1201, || {
                            let mut value_1203: Mask = 0;
                            let subject_1204 = low_state_24;
                            let mut rest_1205 = within_1201;
                            while rest_1205 != 0 {
                                let (within_1206, value) = subject_1204.alike(rest_1205);
                                rest_1205 &= !within_1206;
                                value_1203.take(within_1206, &match value {
                                    0x4 => {
                                        let value_1207 = in_fetch_33 & value_1197 | !in_fetch_33 & value_1196;
                                        (value_1207 | (value_74 & done_138))
                                    }
                                    0x8 => value_1197,
                                    _ => value_1196,
                                });
                            }
                            (value_74 | value_1203)
                        }, || {
                            let mut value_1208: Mask = 0;
                            let subject_1209 = low_state_24;
                            let mut rest_1210 = within_1201;
                            while rest_1210 != 0 {
                                let (within_1211, value) = subject_1209.alike(rest_1210);
                                rest_1210 &= !within_1211;
                                value_1208.take(within_1211, &match value {
                                    0x4 => {
                                        let value_1212 = in_fetch_33 & value_1197 | !in_fetch_33 & value_1196;
                                        (value_1212 | (value_74 & done_138))
                                    }
                                    0x8 => value_1197,
                                    _ => value_1196,
                                });
                            }
                            value_1208
                        });
                        value_1202
                    }
                    0x4 => {
                        let value_1213 = in_fetch_33 & value_1197 | !in_fetch_33 & value_1196;
                        (value_1213 | (value_74 & done_138))
                    }
                    0x8 => value_1197,
                    _ => value_1196,
                });
            }
            let within_1214 = value_1198 & within_1194;
            let within_1215 = within_1194 & !within_1214;
            if within_1214 != 0 {
                let value_1216 = choose(in_compare_31, within_1214, || {
                    let value_1217 = choose(done_138, within_1214, || {
                        let value_1218 = choose(value_74, within_1214, || {
                            stored_word_137
                        }, || {
                            let value_1219 = choose(value_1195, within_1214, || passed_word_16, || stored_word_137);
                            value_1219
                        });
                        value_1218
                    }, || {
                        let value_1220 = choose(value_1195, within_1214, || passed_word_16, || stored_word_137);
                        value_1220
                    });
                    value_1217
                }, || {
                    let value_1221 = choose(value_1195, within_1214, || passed_word_16, || stored_word_137);
                    value_1221
                });
                self.crc.put(within_1214, &self.crc.xor(&value_1216).linear(&LINEAR_0), changed);
            }
            if within_1215 != 0 {
                let within_1222 = value_242 & within_1215;
                let within_1223 = within_1215 & !within_1222;
                if within_1222 != 0 {
                    self.crc.put_number(within_1222, 0xffffffff, changed);
                }
                if within_1223 != 0 {
                    let within_1224 = value_233 & within_1223;
                    let within_1225 = within_1223 & !within_1224;
                    if within_1224 != 0 {
                        self.crc.put_number(within_1224, 0xffffffff, changed);
                    }
                    if within_1225 != 0 {
                        let within_1226 = marks_224 & within_1225;
                        let within_1227 = within_1225 & !within_1226;
                        if within_1226 != 0 {
                            let within_1228 = last_scan_71 & within_1226;
                            if within_1228 != 0 {
                                self.crc.put_number(within_1228, 0xffffffff, changed);
                            }
                        }
                        if within_1227 != 0 {
                            let within_1230 = old_code_fits & within_1227;
                            if within_1230 != 0 {
                                let within_1232 = in_fetch_33 & within_1230;
                                if within_1232 != 0 {
                                    let within_1234 = at_last_word_75 & within_1232;
                                    if within_1234 != 0 {
                                        let within_1236 = done_138 & within_1234;
                                        if within_1236 != 0 {
                                            let within_1238 = for_recovery_46 & within_1236;
                                            if within_1238 != 0 {
                                                self.crc.put_number(within_1238, 0xffffffff, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_1240 = value_377 & within_1194;
            let within_1241 = within_1194 & !within_1240;
            if within_1240 != 0 {
                let within_1242 = value_385 & within_1240;
                let within_1243 = within_1240 & !within_1242;
                if within_1242 != 0 {
                    let value_1244 = Planes::either(value_51, &Planes::<4>::number(0xb), &Planes::<4>::number(0x5));
                    self.augend_at.put(within_1242, &value_1244, changed);
                }
                if within_1243 != 0 {
                    let within_1245 = value_384 & within_1243;
                    let within_1246 = within_1243 & !within_1245;
                    if within_1245 != 0 {
                        let value_1247 = Planes::either(value_51, &Planes::<4>::number(0xa), &Planes::<4>::number(0x4));
                        self.augend_at.put(within_1245, &value_1247, changed);
                    }
                    if within_1246 != 0 {
                        let within_1248 = value_383 & within_1246;
                        let within_1249 = within_1246 & !within_1248;
                        if within_1248 != 0 {
                            self.augend_at.put(within_1248, &Planes::<4>::number(0x3), changed);
                        }
                        if within_1249 != 0 {
                            let within_1250 = value_382 & within_1249;
                            let within_1251 = within_1249 & !within_1250;
                            if within_1250 != 0 {
                                self.augend_at.put(within_1250, &Planes::<4>::number(0x2), changed);
                            }
                            if within_1251 != 0 {
                                let within_1252 = value_381 & within_1251;
                                let within_1253 = within_1251 & !within_1252;
                                if within_1252 != 0 {
                                    self.augend_at.put(within_1252, &Planes::<4>::number(0x3), changed);
                                }
                                if within_1253 != 0 {
                                    let within_1254 = value_380 & within_1253;
                                    let within_1255 = within_1253 & !within_1254;
                                    if within_1254 != 0 {
                                        self.augend_at.put(within_1254, &Planes::<4>::number(0x2), changed);
                                    }
                                    if within_1255 != 0 {
                                        let within_1256 = value_379 & within_1255;
                                        let within_1257 = within_1255 & !within_1256;
                                        if within_1256 != 0 {
                                            let value_1258 = Planes::either(value_51, &Planes::<4>::number(0xb), &Planes::<4>::number(0x7));
                                            self.augend_at.put(within_1256, &value_1258, changed);
                                        }
                                        if within_1257 != 0 {
                                            let within_1259 = value_378 & within_1257;
                                            if within_1259 != 0 {
                                                let value_1261 = Planes::either(value_51, &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                                                self.augend_at.put(within_1259, &value_1261, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if within_1241 != 0 {
                let within_1262 = old_second & within_1241;
                if within_1262 != 0 {
                    let within_1264 = in_apply_35 & within_1262;
                    if within_1264 != 0 {
                        let within_1266 = value_74 & within_1264;
                        if within_1266 != 0 {
                            let value_1268 = Planes::either(value_11, &Planes::<4>::number(0x3), &Planes::<4>::number(0x2));
                            self.augend_at.put(within_1266, &value_1268, changed);
                        }
                    }
                }
            }
        }
        let within_1269 = value_266 & within;
        let within_1270 = within & !within_1269;
        if within_1269 != 0 {
            let value_1271 = choose(value_257, within_1269, || {
                copy_slot_262
            }, || {
                let value_1272 = choose(verified_243, within_1269, || {
                    let value_1273 = choose(value_246, within_1269, || {
                        (value_202 & (copy_slot_62 & at_last_word_75))
                    }, || {
                        let value_1274 = choose(for_recovery_46, within_1269, || {
                            (value_202 & (copy_slot_62 & at_last_word_75))
                        }, || {
                            let value_1275 = old_bank & (value_202 & (copy_slot_62 & at_last_word_75)) | !old_bank & target_bit_56.and(&wide_slots_b_63).is_number(0x0);
                            value_1275
                        });
                        value_1274
                    });
                    value_1273
                }, || {
                    (value_202 & (copy_slot_62 & at_last_word_75))
                });
                value_1272
            });
            put_bit(within_1269, value_267, &mut self.bank, changed);
            put_bit(within_1269, value_1271, &mut self.slot, changed);
        }
        if within_1270 != 0 {
            let within_1276 = value_165 & within_1270;
            let within_1277 = within_1270 & !within_1276;
            if within_1276 != 0 {
                let from_b_1278 = (old_failed_a & value_6);
                let value_1279 = Planes::either(from_b_1278, &value_325.and(&Planes::<8>::number(0x1).up(&value_169)), &value_310.and(&Planes::<8>::number(0x1).up(&value_169)));
                put_bit(within_1276, from_b_1278, &mut self.bank, changed);
                put_bit(within_1276, !value_1279.is_number(0x0), &mut self.slot, changed);
            }
            if within_1277 != 0 {
                let within_1280 = value_401 & within_1277;
                let within_1281 = within_1277 & !within_1280;
                if within_1280 != 0 {
                    let within_1282 = for_recovery_46 & within_1280;
                    let within_1283 = within_1280 & !within_1282;
                    if within_1282 != 0 {
                        let within_1284 = in_choose_30 & within_1282;
                        if within_1284 != 0 {
                            let within_1286 = old_found & within_1284;
                            if within_1286 != 0 {
                                let within_1288 = value_231 & within_1286;
                                if within_1288 != 0 {
                                    put_bit(within_1288, best_bank_72, &mut self.bank, changed);
                                    put_bit(within_1288, best_slot_73, &mut self.slot, changed);
                                }
                            }
                        }
                    }
                    if within_1283 != 0 {
                        let within_1290 = self.again & within_1283;
                        let within_1291 = within_1283 & !within_1290;
                        if within_1290 != 0 {
                            let within_1292 = in_choose_30 & within_1290;
                            if within_1292 != 0 {
                                let within_1294 = old_found & within_1292;
                                if within_1294 != 0 {
                                    let within_1296 = value_231 & within_1294;
                                    if within_1296 != 0 {
                                        put_bit(within_1296, best_bank_72, &mut self.bank, changed);
                                        put_bit(within_1296, best_slot_73, &mut self.slot, changed);
                                    }
                                }
                            }
                        }
                        if within_1291 != 0 {
                            let value_1298 = old_bank & !copy_slot_62 | !old_bank & !target_bit_56.and(&wide_slots_b_63).is_number(0x0);
                            put_bit(within_1291, value_7, &mut self.bank, changed);
                            put_bit(within_1291, value_1298, &mut self.slot, changed);
                        }
                    }
                }
                if within_1281 != 0 {
                    let within_1299 = in_choose_30 & within_1281;
                    if within_1299 != 0 {
                        let within_1301 = old_found & within_1299;
                        if within_1301 != 0 {
                            let within_1303 = value_231 & within_1301;
                            if within_1303 != 0 {
                                put_bit(within_1303, best_bank_72, &mut self.bank, changed);
                                put_bit(within_1303, best_slot_73, &mut self.slot, changed);
                            }
                        }
                    }
                }
            }
        }
        let within_1305 = ((value_65 & value_239) | ((value_150 & (self.again & value_65)) & value_401)) & within;
        let within_1306 = within & !within_1305;
        if within_1305 != 0 {
            let value_1307 = choose(value_205, within_1305, || {
                let mut value_1308: Mask = 0;
                let subject_1309 = old_job;
                let mut rest_1310 = within_1305;
                while rest_1310 != 0 {
                    let (within_1311, value) = subject_1309.alike(rest_1310);
                    rest_1310 &= !within_1311;
                    value_1308.take(within_1311, &match value {
                        0x0 => old_selected,
                        0x3 => old_selected,
                        _ => {
                            let value_1312 = value_206 & old_selected | !value_206 & (old_selected | for_command_47);
                            value_1312
                        }
                    });
                }
                value_1308
            }, || {
                old_selected
            });
            put_bit(within_1305, (value_1307 & !here_67), &mut self.selected, changed);
            self.unusable.put(within_1305, &target_bit_56.or(&wide_bits_60).part::<4>(0), changed);
        }
        if within_1306 != 0 {
            let within_1313 = old_code_fits & within_1306;
            if within_1313 != 0 {
                let within_1315 = in_fetch_33 & within_1313;
                if within_1315 != 0 {
                    let within_1317 = at_last_word_75 & within_1315;
                    if within_1317 != 0 {
                        let within_1319 = done_138 & within_1317;
                        if within_1319 != 0 {
                            let subject_1321 = old_job;
                            let mut rest_1322 = within_1319;
                            while rest_1322 != 0 {
                                let (within_1323, value) = subject_1321.alike(rest_1322);
                                rest_1322 &= !within_1323;
                                match value {
                                    0x0 => {
                                    }
                                    0x3 => {
                                    }
                                    _ => {
                                        let within_1324 = value_206 & within_1323;
                                        let within_1325 = within_1323 & !within_1324;
                                        if within_1325 != 0 {
                                            put_bit(within_1325, (old_selected | for_command_47), &mut self.selected, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1326 = (in_load_32 | in_check_34) & within;
        if within_1326 != 0 {
            let mut value_1328: Planes<4> = Planes::<4>::number(0x0);
            let subject_1329 = old_job;
            let mut rest_1330 = within_1326;
            while rest_1330 != 0 {
                let (within_1331, value) = subject_1329.alike(rest_1330);
                rest_1330 &= !within_1331;
                value_1328.take(within_1331, &match value {
                    0x4 => Planes::<4>::number(0xd),
                    0x3 => Planes::<4>::number(0xe),
                    _ => {
                        let value_1332 = choose((old_info.bit(17) & asked_lock_77), within_1331, || {
                            Planes::<4>::number(0xd)
                        }, || {
                            let value_1333 = Planes::either(Planes::<4>::number(0xc).below(&old_command), &Planes::<4>::number(0x0), &old_command);
                            value_1333
                        });
                        value_1332
                    }
                });
            }
            self.action.put(within_1326, &value_1328, changed);
        }
        let within_1334 = value_143 & within;
        let within_1335 = within & !within_1334;
        if within_1334 != 0 {
            self.handshake.put(within_1334, &Planes::<3>::number(0x1), changed);
        }
        if within_1335 != 0 {
            let within_1336 = value_132 & within_1335;
            if within_1336 != 0 {
                let subject_1338 = self.handshake;
                let mut rest_1339 = within_1336;
                while rest_1339 != 0 {
                    let (within_1340, value) = subject_1338.alike(rest_1339);
                    rest_1339 &= !within_1340;
                    match value {
                        0x1 => {
                            self.handshake.put(within_1340, &Planes::<3>::number(0x2), changed);
                        }
                        0x2 => {
                            let value_1341 = value_130 & pins.b_busy_i | !value_130 & pins.a_busy_i;
                            let value_1342 = Planes::either(value_1341, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
                            self.handshake.put(within_1340, &value_1342, changed);
                        }
                        0x3 => {
                            let value_1343 = value_130 & pins.b_busy_i | !value_130 & pins.a_busy_i;
                            let within_1344 = value_1343 & within_1340;
                            let within_1345 = within_1340 & !within_1344;
                            if within_1344 != 0 {
                                let within_1346 = pins.timebase_i & within_1344;
                                if within_1346 != 0 {
                                    let within_1348 = value_139 & within_1346;
                                    let within_1349 = within_1346 & !within_1348;
                                    if within_1349 != 0 {
                                        self.handshake.put(within_1349, &Planes::<3>::number(0x5), changed);
                                    }
                                }
                            }
                            if within_1345 != 0 {
                                let value_1350 = value_130 & pins.b_error_i | !value_130 & pins.a_error_i;
                                let value_1351 = Planes::either(value_1350, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
                                self.handshake.put(within_1345, &value_1351, changed);
                            }
                        }
                        0x4 => {
                            self.handshake.put(within_1340, &Planes::<3>::number(0x0), changed);
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        let within_1352 = value_202 & within;
        let within_1353 = within & !within_1352;
        if within_1352 != 0 {
            let within_1354 = value_74 & within_1352;
            if within_1354 != 0 {
                put_bit(within_1354, (old_sum_carry & value_201), &mut self.carry, changed);
            }
        }
        if within_1353 != 0 {
            let within_1356 = old_second & within_1353;
            if within_1356 != 0 {
                let within_1358 = in_check_34 & within_1356;
                if within_1358 != 0 {
                    let within_1360 = sums_117 & within_1358;
                    if within_1360 != 0 {
                        let within_1362 = high_76 & within_1360;
                        let within_1363 = within_1360 & !within_1362;
                        if within_1363 != 0 {
                            put_bit(within_1363, old_sum_carry, &mut self.carry, changed);
                        }
                    }
                }
            }
        }
        let within_1364 = value_252 & within;
        let within_1365 = within & !within_1364;
        if within_1364 != 0 {
            let value_1366 = for_command_47 & (self.printed_pending & !value_271) | !for_command_47 & self.printed_pending;
            put_bit(within_1364, (!for_printed_48 & value_1366), &mut self.printed_pending, changed);
        }
        if within_1365 != 0 {
            let value_1367 = (self.printed_pending & value_155);
            let within_1368 = value_401 & within_1365;
            let within_1369 = within_1365 & !within_1368;
            if within_1368 != 0 {
                let within_1370 = for_recovery_46 & within_1368;
                let within_1371 = within_1368 & !within_1370;
                if within_1370 != 0 {
                    let within_1372 = value_160 & within_1370;
                    let within_1373 = within_1370 & !within_1372;
                    if within_1372 != 0 {
                        put_bit(within_1372, (self.printed_pending & passes_checks_121), &mut self.printed_pending, changed);
                    }
                    if within_1373 != 0 {
                        let within_1374 = in_idle_26 & within_1373;
                        if within_1374 != 0 {
                            let within_1376 = old_lock_pending & within_1374;
                            let within_1377 = within_1374 & !within_1376;
                            if within_1377 != 0 {
                                put_bit(within_1377, value_1367, &mut self.printed_pending, changed);
                            }
                        }
                    }
                }
                if within_1371 != 0 {
                    let within_1378 = self.again & within_1371;
                    let within_1379 = within_1371 & !within_1378;
                    if within_1378 != 0 {
                        let value_1380 = choose(value_160, within_1378, || {
                            let value_1381 = choose(passes_checks_121, within_1378, || {
                                let value_1382 = choose(in_idle_26, within_1378, || {
                                    let value_1383 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1367;
                                    value_1383
                                }, || {
                                    self.printed_pending
                                });
                                value_1382
                            }, || {
                                let value_1384 = choose(in_idle_26, within_1378, || {
                                    let value_1385 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1367;
                                    value_1385
                                }, || {
                                    self.printed_pending
                                });
                                (for_command_47 & value_1384)
                            });
                            value_1381
                        }, || {
                            let value_1386 = choose(in_idle_26, within_1378, || {
                                let value_1387 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1367;
                                value_1387
                            }, || {
                                self.printed_pending
                            });
                            value_1386
                        });
                        put_bit(within_1378, (value_1380 & !for_printed_48), &mut self.printed_pending, changed);
                    }
                    if within_1379 != 0 {
                        let within_1388 = value_160 & within_1379;
                        let within_1389 = within_1379 & !within_1388;
                        if within_1388 != 0 {
                            let within_1390 = passes_checks_121 & within_1388;
                            let within_1391 = within_1388 & !within_1390;
                            if within_1391 != 0 {
                                put_bit(within_1391, (self.printed_pending & for_command_47), &mut self.printed_pending, changed);
                            }
                        }
                        if within_1389 != 0 {
                            let within_1392 = in_idle_26 & within_1389;
                            if within_1392 != 0 {
                                let within_1394 = old_lock_pending & within_1392;
                                let within_1395 = within_1392 & !within_1394;
                                if within_1395 != 0 {
                                    put_bit(within_1395, value_1367, &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            if within_1369 != 0 {
                let within_1396 = value_160 & within_1369;
                let within_1397 = within_1369 & !within_1396;
                if within_1396 != 0 {
                    let within_1398 = passes_checks_121 & within_1396;
                    let within_1399 = within_1396 & !within_1398;
                    if within_1399 != 0 {
                        put_bit(within_1399, (self.printed_pending & for_command_47), &mut self.printed_pending, changed);
                    }
                }
                if within_1397 != 0 {
                    let within_1400 = in_idle_26 & within_1397;
                    if within_1400 != 0 {
                        let within_1402 = old_lock_pending & within_1400;
                        let within_1403 = within_1400 & !within_1402;
                        if within_1403 != 0 {
                            put_bit(within_1403, value_1367, &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1404 = value_273 & within;
        if within_1404 != 0 {
            let value_1406 = choose(value_252, within_1404, || {
                let value_1407 = choose(for_command_47, within_1404, || {
                    let value_1408 = choose(value_271, within_1404, || {
                        let value_1409 = Planes::either(value_272, &old_target, &old_selected_set);
                        value_1409
                    }, || {
                        old_selected_set
                    });
                    value_1408
                }, || {
                    old_selected_set
                });
                value_1407
            }, || {
                old_selected_set
            });
            self.permit_set.put(within_1404, &value_1406, changed);
        }
        let within_1410 = value_362 & within;
        if within_1410 != 0 {
            put_bit(within_1410, (self.ready | device_record_66), &mut self.ready, changed);
        }
        let within_1412 = value_377 & within;
        let within_1413 = within & !within_1412;
        if within_1412 != 0 {
            let within_1414 = value_385 & within_1412;
            let within_1415 = within_1412 & !within_1414;
            if within_1414 != 0 {
                self.rival_at.put(within_1414, &Planes::<5>::number(0x3), changed);
            }
            if within_1415 != 0 {
                let within_1416 = value_384 & within_1415;
                let within_1417 = within_1415 & !within_1416;
                if within_1416 != 0 {
                    self.rival_at.put(within_1416, &Planes::<5>::number(0x2), changed);
                }
                if within_1417 != 0 {
                    let within_1418 = value_383 & within_1417;
                    let within_1419 = within_1417 & !within_1418;
                    if within_1418 != 0 {
                        self.rival_at.put(within_1418, &Planes::<5>::number(0x7), changed);
                    }
                    if within_1419 != 0 {
                        let within_1420 = value_382 & within_1419;
                        let within_1421 = within_1419 & !within_1420;
                        if within_1420 != 0 {
                            self.rival_at.put(within_1420, &Planes::<5>::number(0x6), changed);
                        }
                        if within_1421 != 0 {
                            let within_1422 = value_381 & within_1421;
                            let within_1423 = within_1421 & !within_1422;
                            if within_1422 != 0 {
                                self.rival_at.put(within_1422, &Planes::<5>::number(0xb), changed);
                            }
                            if within_1423 != 0 {
                                let within_1424 = value_380 & within_1423;
                                let within_1425 = within_1423 & !within_1424;
                                if within_1424 != 0 {
                                    self.rival_at.put(within_1424, &Planes::<5>::number(0xa), changed);
                                }
                                if within_1425 != 0 {
                                    let within_1426 = value_379 & within_1425;
                                    let within_1427 = within_1425 & !within_1426;
                                    if within_1426 != 0 {
                                        self.rival_at.put(within_1426, &Planes::<5>::number(0xf), changed);
                                    }
                                    if within_1427 != 0 {
                                        let within_1428 = value_378 & within_1427;
                                        if within_1428 != 0 {
                                            self.rival_at.put(within_1428, &Planes::<5>::number(0xc), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if within_1413 != 0 {
            let within_1430 = old_second & within_1413;
            if within_1430 != 0 {
                let within_1432 = in_apply_35 & within_1430;
                if within_1432 != 0 {
                    self.rival_at.put(within_1432, &self.index, changed);
                }
            }
        }
        let within_1434 = value_387 & within;
        let within_1435 = within & !within_1434;
        if within_1434 != 0 {
            self.index.put(within_1434, &Planes::<5>::number(0x0), changed);
        }
        if within_1435 != 0 {
            let within_1436 = value_218 & within_1435;
            let within_1437 = within_1435 & !within_1436;
            if within_1436 != 0 {
                self.index.put(within_1436, &Planes::<5>::number(0x0), changed);
            }
            if within_1437 != 0 {
                let within_1438 = value_213 & within_1437;
                let within_1439 = within_1437 & !within_1438;
                if within_1438 != 0 {
                    self.index.put(within_1438, &Planes::<5>::number(0x0), changed);
                }
                if within_1439 != 0 {
                    let within_1440 = value_270 & within_1439;
                    let within_1441 = within_1439 & !within_1440;
                    if within_1440 != 0 {
                        let value_1442 = Planes::either(value_74, &step_119, &Planes::<5>::number(0x0));
                        self.index.put(within_1440, &value_1442, changed);
                    }
                    if within_1441 != 0 {
                        let within_1443 = value_242 & within_1441;
                        let within_1444 = within_1441 & !within_1443;
                        if within_1443 != 0 {
                            self.index.put(within_1443, &Planes::<5>::number(0x0), changed);
                        }
                        if within_1444 != 0 {
                            let within_1445 = in_compare_31 & within_1444;
                            let within_1446 = within_1444 & !within_1445;
                            if within_1445 != 0 {
                                let within_1447 = done_138 & within_1445;
                                if within_1447 != 0 {
                                    let within_1449 = value_74 & within_1447;
                                    if within_1449 != 0 {
                                        self.index.put(within_1449, &step_119, changed);
                                    }
                                }
                            }
                            if within_1446 != 0 {
                                let within_1451 = value_233 & within_1446;
                                let within_1452 = within_1446 & !within_1451;
                                if within_1451 != 0 {
                                    self.index.put(within_1451, &Planes::<5>::number(0x0), changed);
                                }
                                if within_1452 != 0 {
                                    let within_1453 = in_scan_29 & within_1452;
                                    let within_1454 = within_1452 & !within_1453;
                                    if within_1453 != 0 {
                                        let within_1455 = value_74 & within_1453;
                                        if within_1455 != 0 {
                                            let within_1457 = done_138 & within_1455;
                                            if within_1457 != 0 {
                                                self.index.put(within_1457, &step_119, changed);
                                            }
                                        }
                                    }
                                    if within_1454 != 0 {
                                        let within_1459 = marks_224 & within_1454;
                                        let within_1460 = within_1454 & !within_1459;
                                        if within_1459 != 0 {
                                            let within_1461 = last_scan_71 & within_1459;
                                            if within_1461 != 0 {
                                                self.index.put(within_1461, &Planes::<5>::number(0x0), changed);
                                            }
                                        }
                                        if within_1460 != 0 {
                                            let within_1463 = value_205 & within_1460;
                                            let within_1464 = within_1460 & !within_1463;
                                            if within_1463 != 0 {
                                                let within_1465 = for_recovery_46 & within_1463;
                                                if within_1465 != 0 {
                                                    self.index.put(within_1465, &Planes::<5>::number(0x0), changed);
                                                }
                                            }
                                            if within_1464 != 0 {
                                                let within_1467 = in_fetch_33 & within_1464;
                                                let within_1468 = within_1464 & !within_1467;
                                                if within_1467 != 0 {
                                                    let within_1469 = done_138 & within_1467;
                                                    if within_1469 != 0 {
                                                        let within_1471 = value_74 & within_1469;
                                                        if within_1471 != 0 {
                                                            self.index.put(within_1471, &step_119, changed);
                                                        }
                                                    }
                                                }
                                                if within_1468 != 0 {
                                                    let within_1473 = value_202 & within_1468;
                                                    let within_1474 = within_1468 & !within_1473;
                                                    if within_1473 != 0 {
                                                        let within_1475 = value_74 & within_1473;
                                                        if within_1475 != 0 {
                                                            self.index.put(within_1475, &step_119, changed);
                                                        }
                                                    }
                                                    if within_1474 != 0 {
                                                        let within_1477 = old_second & within_1474;
                                                        if within_1477 != 0 {
                                                            let within_1479 = in_check_34 & within_1477;
                                                            if within_1479 != 0 {
                                                                let within_1481 = sums_117 & within_1479;
                                                                if within_1481 != 0 {
                                                                    self.index.put(within_1481, &step_119, changed);
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
        let within_1483 = value_407 & within;
        let within_1484 = within & !within_1483;
        if within_1483 != 0 {
            let value_1485 = choose(value_160, within_1483, || {
                let value_1486 = choose(passes_checks_121, within_1483, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_1487 = Planes::either(for_command_47, &old_verdict, &Planes::<8>::number(0x0));
                    value_1487
                });
                value_1486
            }, || {
                Planes::<8>::number(0x0)
            });
            let value_1488 = choose(value_205, within_1483, || {
                let mut value_1489: Planes<8> = Planes::<8>::number(0x0);
                let subject_1490 = old_job;
                let mut rest_1491 = within_1483;
                while rest_1491 != 0 {
                    let (within_1492, value) = subject_1490.alike(rest_1491);
                    rest_1491 &= !within_1492;
                    value_1489.take(within_1492, &match value {
                        0x0 => value_1485,
                        0x3 => value_1485,
                        _ => {
                            let value_1493 = choose(value_206, within_1492, || {
                                value_1485
                            }, || {
                                let value_1494 = Planes::either(for_command_47, &Planes::<8>::number(0x0), &value_1485);
                                value_1494
                            });
                            value_1493
                        }
                    });
                }
                value_1489
            }, || {
                value_1485
            });
            let value_1495 = choose(value_252, within_1483, || {
                let value_1496 = choose(for_command_47, within_1483, || {
                    let answer_code_1497 = choose(verified_243, within_1483, || {
                        let value_1498 = choose(value_246, within_1483, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_1499 = choose(for_recovery_46, within_1483, || {
                                Planes::<8>::number(0x0)
                            }, || {
                                let value_1500 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                value_1500
                            });
                            value_1499
                        });
                        value_1498
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    answer_code_1497
                }, || {
                    let value_1501 = choose(value_401, within_1483, || {
                        let value_1502 = choose(for_recovery_46, within_1483, || {
                            value_1488
                        }, || {
                            let value_1503 = choose(self.again, within_1483, || {
                                let value_1504 = Planes::either(for_command_47, &Planes::<8>::number(0x5), &value_1488);
                                value_1504
                            }, || {
                                value_1488
                            });
                            value_1503
                        });
                        value_1502
                    }, || {
                        value_1488
                    });
                    value_1501
                });
                value_1496
            }, || {
                let value_1505 = choose(value_401, within_1483, || {
                    let value_1506 = choose(for_recovery_46, within_1483, || {
                        value_1488
                    }, || {
                        let value_1507 = choose(self.again, within_1483, || {
                            let value_1508 = Planes::either(for_command_47, &Planes::<8>::number(0x5), &value_1488);
                            value_1508
                        }, || {
                            value_1488
                        });
                        value_1507
                    });
                    value_1506
                }, || {
                    value_1488
                });
                value_1505
            });
            self.result.put(within_1483, &value_1495, changed);
        }
        if within_1484 != 0 {
            let within_1509 = pins.penable_i & within_1484;
            if within_1509 != 0 {
                let within_1511 = pins.pwrite_i & within_1509;
                if within_1511 != 0 {
                    let within_1513 = self.pready & within_1511;
                    if within_1513 != 0 {
                        let within_1515 = answered_2 & within_1513;
                        if within_1515 != 0 {
                            let within_1517 = writable_105 & within_1515;
                            if within_1517 != 0 {
                                let within_1519 = to_command_94 & within_1517;
                                if within_1519 != 0 {
                                    self.result.put(within_1519, &Planes::<8>::number(0xff), changed);
                                }
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, ((value_266 | value_363) & !value_404), &mut self.window, changed);
        put_bit(within, (value_143 & (ask_reads_136 & value_146)), &mut self.a_read, changed);
        put_bit(within, (value_143 & (write_pulse_144 & value_146)), &mut self.a_write, changed);
        put_bit(within, (value_143 & (program_pulse_145 & value_146)), &mut self.a_program, changed);
        put_bit(within, (value_143 & (value_130 & ask_reads_136)), &mut self.b_read, changed);
        put_bit(within, (value_143 & (value_130 & write_pulse_144)), &mut self.b_write, changed);
        put_bit(within, (value_143 & (value_130 & program_pulse_145)), &mut self.b_program, changed);
        put_bit(within, value_108, &mut self.pready, changed);
        put_bit(within, (setup_90 & ((pins.pwrite_i & !writable_105) | (value_106 & !(pins.paddr_i.is_number(0x0) | (pins.paddr_i.is_number(0x4) | (to_command_94 | (pins.paddr_i.is_number(0xc) | (to_set_95 | (to_value_lo_96 | (to_value_hi_97 | (to_date_key_98 | (to_info_99 | (to_licence_101 | !((!value_93 & !to_peer_check_102) & value_104)))))))))))))), &mut self.pslverr, changed);
        put_bit(within, fetches_word_107, &mut self.looks, changed);
        put_bit(within, (value_370 | value_407), &mut self.irq, changed);
        put_bit(within, (value_5 & (value_273 | value_276)), &mut self.permit, changed);
        put_bit(within, (value_110 & !value_407), &mut self.busy, changed);
        put_bit(within, ((value_299 & value_386) & !value_218), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_310.part::<5>(0), changed);
        self.slots_b.put(within, &value_325.part::<5>(0), changed);
        self.vacant.put(within, &value_392.part::<5>(0), changed);
        put_bit(within, (value_386 & value_414), &mut self.again, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, (!pins.pwdata_i.is(&value_20) & ((!old_unreported & (old_selected & old_home)) & (to_peer_check_102 & writes_109))), &mut self.peer_differs, changed);
        left
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
