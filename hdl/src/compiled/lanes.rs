//! Many accounting units as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the description: cb8858e060652cf22d999eeba69b212e7f910bba4f0d99f0ee0b6e076911bf19

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
        let value_2 = !self.second;
        let for_command_3 = self.job.is_number(0x1);
        let value_4 = !self.flags.bit(1);
        let mut value_5: Planes<4> = Planes::<4>::number(0x0);
        let subject_6 = self.job;
        let mut rest_7 = within;
        while rest_7 != 0 {
            let (within_8, value) = subject_6.alike(rest_7);
            rest_7 &= !within_8;
            value_5.take(within_8, &match value {
                0x4 => Planes::<4>::number(0xd),
                0x3 => Planes::<4>::number(0xe),
                _ => {
                    let value_9 = choose((self.info.bit(17) & self.command.is_number(0xc)), within_8, || {
                        Planes::<4>::number(0xd)
                    }, || {
                        let value_10 = Planes::either(Planes::<4>::number(0xc).below(&self.command), &Planes::<4>::number(0x0), &self.command);
                        value_10
                    });
                    value_9
                }
            });
        }
        let selects_11 = self.action.is_number(0x1);
        let rereads_12 = self.action.is_number(0x2);
        let reprints_13 = self.action.is_number(0xb);
        let locks_device_14 = self.action.is_number(0xd);
        let value_15 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
        let sums_16 = self.index.below(&Planes::<5>::number(0x8));
        let deciding_17 = !sums_16;
        let step_18 = self.index.plus(&Planes::<5>::number(0x1));
        let passes_checks_19 = self.verdict.is_number(0x0);
        let value_20 = (self.second & deciding_17);
        let value_21 = !reprints_13;
        let value_22 = !rereads_12;
        let value_23 = !selects_11;
        let value_24 = (selects_11 | (rereads_12 | (locks_device_14 & value_21)));
        let value_25 = (for_command_3 & ((reprints_13 & value_22) & value_23));
        let value_26 = (!for_command_3 | (((!locks_device_14 & value_21) & value_22) & value_23));
        let value_27 = passes_checks_19 & value_25 | !passes_checks_19 & for_command_3;
        let value_28 = (value_20 & value_27);
        let value_29 = (value_20 & (passes_checks_19 & (for_command_3 & value_24)));
        let value_30 = (value_20 & (passes_checks_19 & value_26));
        let value_31 = choose(value_20, within, || {
            let mut value_32: Planes<8> = Planes::<8>::number(0x0);
            let subject_33 = self.verdict;
            let mut rest_34 = within;
            while rest_34 != 0 {
                let (within_35, value) = subject_33.alike(rest_34);
                rest_34 &= !within_35;
                value_32.take(within_35, &match value {
                    0x0 => {
                        let value_36 = choose(for_command_3, within_35, || {
                            let mut value_37: Planes<8> = Planes::<8>::number(0x0);
                            let subject_38 = self.action;
                            let mut rest_39 = within_35;
                            while rest_39 != 0 {
                                let (within_40, value) = subject_38.alike(rest_39);
                                rest_39 &= !within_40;
                                value_37.take(within_40, &match value {
                                    0x1 => value_15,
                                    0x2 => value_15,
                                    0xb => value_15,
                                    0xd => {
                                        let lock_code_41 = self.value_lo.part::<8>(0);
                                        let alarm_42 = Planes::either(lock_code_41.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_41);
                                        alarm_42
                                    }
                                    _ => value_15,
                                });
                            }
                            value_37
                        }, || {
                            value_15
                        });
                        value_36
                    }
                    0x9 => Planes::<8>::number(0x6),
                    _ => value_15,
                });
            }
            value_32
        }, || {
            value_15
        });
        let value_43 = choose(value_20, within, || {
            let value_44 = choose(passes_checks_19, within, || {
                let value_45 = choose(for_command_3, within, || {
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
            let within_53 = sums_16 & within_51;
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
                                put_bit(within_65, (self.sum_carry | !((self.alike & alike_now_66) | (!value_4 | (value_55.below(&self.sum) | (self.above & alike_now_66))))), &mut self.too_short, changed);
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
                let subject_70 = step_18;
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
                let within_73 = passes_checks_19 & within_54;
                let within_74 = within_54 & !within_73;
                if within_74 != 0 {
                    put_bit(within_74, (old_printed_pending & for_command_3), &mut self.printed_pending, changed);
                }
            }
            let within_75 = deciding_17 & within_51;
            if within_75 != 0 {
                let within_77 = passes_checks_19 & within_75;
                if within_77 != 0 {
                    let within_79 = for_command_3 & within_77;
                    if within_79 != 0 {
                        let within_81 = value_24 & within_79;
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
                        let within_89 = reprints_13 & within_79;
                        if within_89 != 0 {
                            self.permit_set.put(within_89, &self.selected_set, changed);
                        }
                    }
                    let within_91 = value_26 & within_77;
                    if within_91 != 0 {
                        self.crc.put_number(within_91, 0xffffffff, changed);
                    }
                }
                let within_93 = value_27 & within_75;
                if within_93 != 0 {
                    let value_95 = choose(passes_checks_19, within_93, || {
                        Planes::<8>::number(0x0)
                    }, || {
                        let value_96 = Planes::either(for_command_3, &self.verdict, &Planes::<8>::number(0x0));
                        value_96
                    });
                    self.result.put(within_93, &value_95, changed);
                }
            }
        }
        if within_52 != 0 {
            let mut augend_97: Words = Words::number(0x0);
            let subject_98 = self.augend_at;
            let mut rest_99 = within_52;
            while rest_99 != 0 {
                let (within_100, value) = subject_98.alike(rest_99);
                rest_99 &= !within_100;
                augend_97.take(within_100, &match value {
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
            let high_101 = self.index.bit(0);
            let check_pair_102 = self.index.part::<2>(1);
            let subtracts_103 = check_pair_102.is_number(0x3);
            let value_104 = subtracts_103 & !(self.carry & high_101) | !subtracts_103 & (self.carry & high_101);
            let mut value_105: Words = Words::number(0x0);
            let subject_106 = check_pair_102;
            let mut rest_107 = within_52;
            while rest_107 != 0 {
                let (within_108, value) = subject_106.alike(rest_107);
                rest_107 &= !within_108;
                value_105.take(within_108, &match value {
                    0x3 => {
                        let value_109 = choose(check_pair_102.is_number(0x2), within_108, || {
                            let mut addend_110: Words = Words::number(0x0);
                            let subject_111 = self.index;
                            let mut rest_112 = within_108;
                            while rest_112 != 0 {
                                let (within_113, value) = subject_111.alike(rest_112);
                                rest_112 &= !within_113;
                                addend_110.take(within_113, &match value {
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
                            addend_110
                        }, || {
                            let value_114 = choose(high_101, within_108, || self.value_hi, || self.value_lo);
                            value_114
                        });
                        value_109.not()
                    }
                    0x2 => {
                        let mut addend_115: Words = Words::number(0x0);
                        let subject_116 = self.index;
                        let mut rest_117 = within_108;
                        while rest_117 != 0 {
                            let (within_118, value) = subject_116.alike(rest_117);
                            rest_117 &= !within_118;
                            addend_115.take(within_118, &match value {
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
                        addend_115
                    }
                    _ => {
                        let value_119 = choose(high_101, within_108, || self.value_hi, || self.value_lo);
                        value_119
                    }
                });
            }
            let total_120 = augend_97.plus(&value_105).plus(&Words::from(Planes::from(value_104)));
            let value_121 = choose(subtracts_103, within_52, || {
                let value_122 = augend_97.bit(31);
                let value_123 = value_105.bit(31);
                !((value_122 & value_123) | ((value_122 | value_123) & !total_120.bit(31)))
            }, || {
                let value_124 = augend_97.bit(31);
                let value_125 = value_105.bit(31);
                ((value_124 & value_125) | ((value_124 | value_125) & !total_120.bit(31)))
            });
            self.sum.put(within_52, &total_120, changed);
            put_bit(within_52, value_121, &mut self.sum_carry, changed);
        }
        let within_126 = value_30 & within;
        let within_127 = within & !within_126;
        if within_126 != 0 {
            self.state.put(within_126, &Planes::<8>::number(0xaa), changed);
            self.index.put(within_126, &Planes::<5>::number(0x0), changed);
            self.augend_at.put(within_126, &Planes::<4>::number(0x2), changed);
        }
        if within_127 != 0 {
            let within_128 = self.second & within_127;
            if within_128 != 0 {
                let within_130 = sums_16 & within_128;
                if within_130 != 0 {
                    let subject_132 = step_18;
                    let mut rest_133 = within_130;
                    while rest_133 != 0 {
                        let (within_134, value) = subject_132.alike(rest_133);
                        rest_133 &= !within_134;
                        match value {
                            0x0 => {
                                let value_135 = Planes::either(value_4, &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                                self.augend_at.put(within_134, &value_135, changed);
                            }
                            0x1 => {
                                let value_136 = Planes::either(value_4, &Planes::<4>::number(0xb), &Planes::<4>::number(0x7));
                                self.augend_at.put(within_134, &value_136, changed);
                            }
                            0x2 => {
                                self.augend_at.put(within_134, &Planes::<4>::number(0x2), changed);
                            }
                            0x3 => {
                                self.augend_at.put(within_134, &Planes::<4>::number(0x3), changed);
                            }
                            0x4 => {
                                self.augend_at.put(within_134, &Planes::<4>::number(0x2), changed);
                            }
                            0x5 => {
                                self.augend_at.put(within_134, &Planes::<4>::number(0x3), changed);
                            }
                            0x6 => {
                                let value_137 = Planes::either(value_4, &Planes::<4>::number(0xa), &Planes::<4>::number(0x4));
                                self.augend_at.put(within_134, &value_137, changed);
                            }
                            0x7 => {
                                let value_138 = Planes::either(value_4, &Planes::<4>::number(0xb), &Planes::<4>::number(0x5));
                                self.augend_at.put(within_134, &value_138, changed);
                            }
                            _ => {
                            }
                        }
                    }
                    self.index.put(within_130, &step_18, changed);
                }
            }
            let within_139 = value_29 & within_127;
            let within_140 = within_127 & !within_139;
            if within_139 != 0 {
                self.state.put(within_139, &Planes::<8>::number(0x87), changed);
            }
            if within_140 != 0 {
                let within_141 = self.second & within_140;
                if within_141 != 0 {
                    let within_143 = sums_16 & within_141;
                    let within_144 = within_141 & !within_143;
                    if within_144 != 0 {
                        let within_145 = passes_checks_19 & within_144;
                        let within_146 = within_144 & !within_145;
                        if within_145 != 0 {
                            let within_147 = for_command_3 & within_145;
                            if within_147 != 0 {
                                let subject_149 = self.action;
                                let mut rest_150 = within_147;
                                while rest_150 != 0 {
                                    let (within_151, value) = subject_149.alike(rest_150);
                                    rest_150 &= !within_151;
                                    match value {
                                        0x1 => {
                                        }
                                        0x2 => {
                                        }
                                        0xb => {
                                            self.state.put(within_151, &Planes::<8>::number(0xb1), changed);
                                        }
                                        _ => {
                                        }
                                    }
                                }
                            }
                        }
                        if within_146 != 0 {
                            self.state.put(within_146, &Planes::<8>::number(0xb1), changed);
                        }
                    }
                }
            }
        }
        let within_152 = self.looks & within;
        if within_152 != 0 {
            let within_154 = self.selected & within_152;
            if within_154 != 0 {
                let mut value_156: Words = Words::number(0x0);
                let subject_157 = self.looked_at;
                let mut rest_158 = within_154;
                while rest_158 != 0 {
                    let (within_159, value) = subject_157.alike(rest_158);
                    rest_158 &= !within_159;
                    value_156.take(within_159, &match value {
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
                self.prdata.put(within_154, &value_156, changed);
            }
        }
        let within_160 = value_2 & within;
        if within_160 != 0 {
            let within_162 = sums_16 & within_160;
            let within_163 = within_160 & !within_162;
            if within_163 != 0 {
                let holds_6_164 = !self.flags.bit(0);
                let holds_9_165 = !self.flags.bit(3);
                let is_pending_166 = !holds_9_165;
                let judged_bit_167 = Planes::<16>::number(0x1).up(&self.action);
                let refused_168 = judged_bit_167.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
                let value_169 = !judged_bit_167.and(&Planes::<16>::number(0x120)).is_number(0x0);
                let limited_170 = (value_4 & value_169);
                let value_171 = !self.value_hi.is_number(0x0);
                let value_172 = ((self.device_locked & !refused_168) & !judged_bit_167.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
                let value_173 = (refused_168 | value_172);
                let value_174 = !judged_bit_167.and(&Planes::<16>::number(0x2)).is_number(0x0);
                let value_175 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_173) & value_174);
                let value_176 = (value_173 | value_175);
                let value_177 = ((!self.selected & !value_176) & !judged_bit_167.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
                let value_178 = (value_176 | value_177);
                let value_179 = (value_174 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&self.unusable.extended::<8>()).is_number(0x0) & !value_178));
                let value_180 = (value_178 | value_179);
                let value_181 = ((!!self.flags.bit(2) & !value_180) & !judged_bit_167.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
                let value_182 = (value_180 | value_181);
                let value_183 = !judged_bit_167.and(&Planes::<16>::number(0x8)).is_number(0x0);
                let value_184 = ((!holds_6_164 & !value_182) & value_183);
                let value_185 = (value_182 | value_184);
                let value_186 = ((holds_6_164 & !value_185) & !judged_bit_167.and(&Planes::<16>::number(0xff0)).is_number(0x0));
                let value_187 = (value_185 | value_186);
                let value_188 = ((old_broken & !value_187) & !judged_bit_167.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
                let value_189 = (value_187 | value_188);
                let value_190 = (((self.generation_end | (self.generation_near & judged_bit_167.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_189) & !judged_bit_167.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
                let value_191 = (value_189 | value_190);
                let value_192 = ((holds_9_165 & !value_191) & !judged_bit_167.and(&Planes::<16>::number(0x600)).is_number(0x0));
                let value_193 = (value_191 | value_192);
                let value_194 = ((is_pending_166 & !value_193) & !judged_bit_167.and(&Planes::<16>::number(0x990)).is_number(0x0));
                let value_195 = (value_193 | value_194);
                let value_196 = (((is_pending_166 & (old_other_intent | (value_171 | !self.value_lo.cut(24, 8).is_number(0x0)))) & !value_195) & !judged_bit_167.and(&Planes::<16>::number(0x20)).is_number(0x0));
                let value_197 = (value_195 | value_196);
                let value_198 = ((!Planes::<8>::number(0x1).up(&self.selected_set).and(&self.issued.extended::<8>()).is_number(0x0) & !value_197) & !judged_bit_167.and(&Planes::<16>::number(0x400)).is_number(0x0));
                let value_199 = (value_197 | value_198);
                let value_200 = (value_183 & (!self.flags.cut(8, 8).below(&self.info.cut(8, 8)) & !value_199));
                let value_201 = (value_199 | value_200);
                let value_202 = ((!(value_171 | !self.value_lo.is_number(0x0)) & !value_201) & !judged_bit_167.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
                let value_203 = (value_201 | value_202);
                let value_204 = (value_169 & ((value_171 | Words::number(0x18696).below(&self.value_lo)) & !value_203));
                let value_205 = (value_203 | value_204);
                let value_206 = ((((old_over_limit & limited_170) | (old_too_short & !limited_170)) & !value_205) & !judged_bit_167.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
                let value_207 = (value_205 | value_206);
                let value_208 = ((self.funded & !value_207) & !judged_bit_167.and(&Planes::<16>::number(0x10)).is_number(0x0));
                let value_209 = (value_207 | value_208);
                let value_210 = (value_169 & (old_over_maximum & !value_209));
                let value_211 = (value_209 | value_210);
                let value_212 = ((old_overflow & !value_211) & !judged_bit_167.and(&Planes::<16>::number(0x40)).is_number(0x0));
                let value_213 = (value_211 | value_212);
                let value_214 = (value_169 & (self.count_end & !value_213));
                let value_215 = (value_213 | value_214);
                let value_216 = ((!self.flags.bit(4) & !value_215) & !judged_bit_167.and(&Planes::<16>::number(0x4800)).is_number(0x0));
                let value_217 = (value_215 | value_216);
                let value_218 = (((old_printed_pending | (self.permit & !old_permit_set.is(&self.selected_set))) & !value_217) & !judged_bit_167.and(&Planes::<16>::number(0x820)).is_number(0x0));
                let value_219 = choose((value_217 | value_218), within_163, || {
                    let value_220 = choose(value_218, within_163, || {
                        Planes::<8>::number(0x19)
                    }, || {
                        let value_221 = choose(value_216, within_163, || {
                            Planes::<8>::number(0x17)
                        }, || {
                            let value_222 = choose(value_214, within_163, || {
                                Planes::<8>::number(0x16)
                            }, || {
                                let value_223 = choose(value_212, within_163, || {
                                    Planes::<8>::number(0x15)
                                }, || {
                                    let value_224 = choose(value_210, within_163, || {
                                        Planes::<8>::number(0x14)
                                    }, || {
                                        let value_225 = choose(value_208, within_163, || {
                                            Planes::<8>::number(0x13)
                                        }, || {
                                            let value_226 = choose(value_206, within_163, || {
                                                Planes::<8>::number(0x12)
                                            }, || {
                                                let value_227 = choose(value_204, within_163, || {
                                                    Planes::<8>::number(0x11)
                                                }, || {
                                                    let value_228 = choose(value_202, within_163, || {
                                                        Planes::<8>::number(0x10)
                                                    }, || {
                                                        let value_229 = choose(value_200, within_163, || {
                                                            Planes::<8>::number(0xf)
                                                        }, || {
                                                            let value_230 = choose(value_198, within_163, || {
                                                                Planes::<8>::number(0xe)
                                                            }, || {
                                                                let value_231 = choose(value_196, within_163, || {
                                                                    Planes::<8>::number(0xd)
                                                                }, || {
                                                                    let value_232 = choose(value_194, within_163, || {
                                                                        Planes::<8>::number(0xc)
                                                                    }, || {
                                                                        let value_233 = choose(value_192, within_163, || {
                                                                            Planes::<8>::number(0xb)
                                                                        }, || {
                                                                            let value_234 = choose(value_190, within_163, || {
                                                                                Planes::<8>::number(0xa)
                                                                            }, || {
                                                                                let value_235 = choose(value_188, within_163, || {
                                                                                    Planes::<8>::number(0x9)
                                                                                }, || {
                                                                                    let value_236 = choose(value_186, within_163, || {
                                                                                        Planes::<8>::number(0x8)
                                                                                    }, || {
                                                                                        let value_237 = choose(value_184, within_163, || {
                                                                                            Planes::<8>::number(0x7)
                                                                                        }, || {
                                                                                            let value_238 = choose(value_181, within_163, || {
                                                                                                Planes::<8>::number(0x6)
                                                                                            }, || {
                                                                                                let value_239 = choose(value_179, within_163, || {
                                                                                                    Planes::<8>::number(0x5)
                                                                                                }, || {
                                                                                                    let value_240 = choose(value_177, within_163, || {
                                                                                                        Planes::<8>::number(0x4)
                                                                                                    }, || {
                                                                                                        let value_241 = choose(value_175, within_163, || {
                                                                                                            Planes::<8>::number(0x3)
                                                                                                        }, || {
                                                                                                            let value_242 = Planes::either(value_172, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
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
                        });
                        value_221
                    });
                    value_220
                }, || {
                    Planes::<8>::number(0x0)
                });
                self.verdict.put(within_163, &value_219, changed);
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
        put_bit(within, (value_1 & ((value_20 & (passes_checks_19 & value_25)) | value_43)), &mut self.permit, changed);
        put_bit(within, (self.busy & !value_28), &mut self.busy, changed);
        put_bit(within, ((self.home & value_50) & !value_30), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.action.put(within, &value_5, changed);
        put_bit(within, (self.again & value_50), &mut self.again, changed);
        put_bit(within, value_2, &mut self.second, changed);
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
        let old_ready = self.ready;
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
        let holds_2_2 = !old_selected;
        let value_3 = !old_home;
        let value_4 = !self.device_locked;
        let value_5 = !self.failed_b;
        let value_6 = !old_bank;
        let value_7 = !old_second;
        let final_crc_8 = self.crc.not();
        let at_generation_9 = self.index.is_number(0x9);
        let value_10 = self.index.is_number(0xd);
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
        let mut passed_word_15: Words = Words::number(0x0);
        let subject_16 = self.rival_at;
        let mut rest_17 = within;
        while rest_17 != 0 {
            let (within_18, value) = subject_16.alike(rest_17);
            rest_17 &= !within_18;
            passed_word_15.take(within_18, &match value {
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
        let mut value_19: Words = Words::number(0x0);
        let subject_20 = self.looked_at;
        let mut rest_21 = within;
        while rest_21 != 0 {
            let (within_22, value) = subject_20.alike(rest_21);
            rest_21 &= !within_22;
            value_19.take(within_22, &match value {
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
        let low_state_23 = self.state.part::<4>(0);
        let top_state_24 = self.state.part::<4>(4);
        let in_idle_25 = low_state_23.is_number(0x1);
        let in_settle_26 = low_state_23.is_number(0x2);
        let in_markers_27 = low_state_23.is_number(0x3);
        let in_scan_28 = low_state_23.is_number(0x4);
        let in_choose_29 = low_state_23.is_number(0x5);
        let in_compare_30 = low_state_23.is_number(0x6);
        let in_load_31 = low_state_23.is_number(0x7);
        let in_fetch_32 = low_state_23.is_number(0x8);
        let in_check_33 = low_state_23.is_number(0x9);
        let in_apply_34 = low_state_23.is_number(0xa);
        let in_retire_35 = low_state_23.is_number(0xb);
        let in_body_36 = low_state_23.is_number(0xc);
        let in_verify_37 = low_state_23.is_number(0xd);
        let in_validate_38 = low_state_23.is_number(0xe);
        let in_prune_39 = low_state_23.is_number(0xf);
        let at_marker_40 = (in_prune_39 | (in_retire_35 | in_validate_38));
        let mut value_41: Planes<4> = Planes::<4>::number(0x0);
        let subject_42 = low_state_23;
        let mut rest_43 = within;
        while rest_43 != 0 {
            let (within_44, value) = subject_42.alike(rest_43);
            rest_43 &= !within_44;
            value_41.take(within_44, &match value {
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
                _ => top_state_24.not(),
            });
        }
        let for_recovery_45 = old_job.is_number(0x0);
        let for_command_46 = old_job.is_number(0x1);
        let for_printed_47 = old_job.is_number(0x3);
        let leg_writes_48 = self.leg.is_number(0x0);
        let leg_programs_49 = self.leg.is_number(0x1);
        let value_50 = !old_flags.bit(1);
        let descends_51 = !value_50;
        let value_52 = !old_flags.bit(2);
        let set_locked_53 = !value_52;
        let holds_9_54 = !old_flags.bit(3);
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
        let here_66 = (old_selected & old_selected_set.is(&old_target));
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
        let lock_code_84 = old_value_lo.part::<8>(0);
        let alarm_85 = Planes::either(lock_code_84.is_number(0x0), &Planes::<8>::number(0x1), &lock_code_84);
        let piece_86 = old_info.cut(0, 8).up_by(24).or(&old_value_lo.and(&Words::number(0xffffff)));
        let value_87 = old_command.is_number(0x9);
        let issue_due_88 = (!in_check_33 & ((self.busy & value_87) & (old_home | (holds_2_2 & in_idle_25))));
        let setup_89 = !pins.penable_i;
        let wide_reason_90 = Words::from(self.lock_reason);
        let value_91 = !for_command_46;
        let value_92 = ((((((((((((((((((pins.paddr_i.is_number(0x80) | pins.paddr_i.is_number(0x84)) | pins.paddr_i.is_number(0x88)) | pins.paddr_i.is_number(0x8c)) | pins.paddr_i.is_number(0x90)) | pins.paddr_i.is_number(0x94)) | pins.paddr_i.is_number(0x98)) | pins.paddr_i.is_number(0x9c)) | pins.paddr_i.is_number(0xa0)) | pins.paddr_i.is_number(0xa4)) | pins.paddr_i.is_number(0xa8)) | pins.paddr_i.is_number(0xac)) | pins.paddr_i.is_number(0xb0)) | pins.paddr_i.is_number(0xb4)) | pins.paddr_i.is_number(0xb8)) | pins.paddr_i.is_number(0xbc)) | pins.paddr_i.is_number(0xc0)) | pins.paddr_i.is_number(0xc4)) | pins.paddr_i.is_number(0xc8));
        let to_command_93 = pins.paddr_i.is_number(0x8);
        let to_set_94 = pins.paddr_i.is_number(0x10);
        let to_value_lo_95 = pins.paddr_i.is_number(0x14);
        let to_value_hi_96 = pins.paddr_i.is_number(0x18);
        let to_date_key_97 = pins.paddr_i.is_number(0x1c);
        let to_info_98 = pins.paddr_i.is_number(0x20);
        let read_word_99 = old_info;
        let to_licence_100 = pins.paddr_i.is_number(0x24);
        let to_peer_check_101 = pins.paddr_i.is_number(0x28);
        let to_irq_clear_102 = pins.paddr_i.is_number(0x2c);
        let value_103 = !to_irq_clear_102;
        let value_104 = !pins.pwrite_i;
        let fetches_word_105 = (value_104 & (setup_89 & value_92));
        let value_106 = pins.penable_i & self.looks | !pins.penable_i & !fetches_word_105;
        let writes_107 = ((self.pready & !self.pslverr) & (pins.penable_i & pins.pwrite_i));
        let value_108 = writes_107 & (self.busy | to_command_93) | !writes_107 & self.busy;
        let check_pair_109 = self.index.part::<2>(1);
        let word_pair_110 = self.index.part::<4>(1);
        let predicts_lo_111 = (value_10 & intends_81);
        let predicts_hi_112 = (self.index.is_number(0xe) & intends_81);
        let predicts_113 = (predicts_lo_111 | predicts_hi_112);
        let counts_114 = (in_apply_34 & (at_generation_9 | (self.index.is_number(0x8) & debits_79)));
        let sums_115 = self.index.below(&Planes::<5>::number(0x8));
        let sums_116 = (old_second & (in_check_33 & sums_115));
        let step_117 = self.index.plus(&Planes::<5>::number(0x1));
        let value_118 = self.permit_set.is(&old_selected_set);
        let passes_checks_119 = old_verdict.is_number(0x0);
        let scan_silent_120 = ((old_silent_b & scan_bank_67) | (self.silent_a & !scan_bank_67));
        let scan_bits_121 = self.valid.and(&scan_bit_69);
        let value_122 = !self.good.and(&scan_bits_121).is_number(0x0);
        let value_123 = self.scan.is(&self.best);
        let scan_compares_124 = (value_122 & !value_123);
        let value_125 = (in_markers_27 | in_scan_28);
        let value_126 = (in_compare_30 | value_125);
        let asks_127 = !scan_silent_120;
        let value_128 = value_126 & scan_bank_67 | !value_126 & old_bank;
        let ask_writes_129 = !leg_programs_49;
        let value_130 = (at_marker_40 | (in_body_36 | ((value_126 & ((value_125 & asks_127) | (in_compare_30 & scan_compares_124))) | (in_verify_37 | (in_load_31 | in_fetch_32)))));
        let value_131 = at_marker_40 & leg_writes_48 | !at_marker_40 & (in_body_36 & ask_writes_129);
        let value_132 = at_marker_40 & leg_programs_49 | !at_marker_40 & (in_body_36 & leg_programs_49);
        let value_133 = (value_131 | value_132);
        let ask_reads_134 = !value_133;
        let stored_word_135 = choose(value_128, within, || pins.b_data_i, || pins.a_data_i);
        let done_136 = self.handshake.is_number(0x4);
        let value_137 = self.patience.below(&Planes::<7>::number(0x3f));
        let expires_138 = (pins.timebase_i & !value_137);
        let pulses_139 = self.handshake.is_number(0x0);
        let value_140 = self.patience.plus(&Planes::<7>::number(0x1));
        let value_141 = (value_130 & pulses_139);
        let write_pulse_142 = (self.window & (self.window & value_131));
        let program_pulse_143 = (self.window & (self.window & value_132));
        let value_144 = !value_128;
        let marked_145 = (at_marker_40 & (ask_reads_134 & done_136));
        let marked_146 = (old_as_expected & marked_145);
        let value_147 = (in_verify_37 & done_136);
        let value_148 = !for_recovery_45;
        let value_149 = (self.device_locked & self.printed_pending);
        let starts_check_150 = (old_home & value_118);
        let value_151 = (old_selected & value_3);
        let value_152 = self.printed_pending & !starts_check_150 | !self.printed_pending & value_151;
        let value_153 = !value_149;
        let value_154 = (in_idle_25 & (old_lock_pending | (value_152 & value_153)));
        let waits_for_a_155 = (pins.a_busy_i & !old_failed_a);
        let waits_for_b_156 = (pins.b_busy_i & value_5);
        let value_157 = (waits_for_a_155 | waits_for_b_156);
        let value_158 = (old_second & (in_check_33 & !sums_115));
        let value_159 = !rereads_78;
        let value_160 = !selects_77;
        let value_161 = (for_command_46 & ((reprints_82 & value_159) & value_160));
        let value_162 = passes_checks_119 & value_161 | !passes_checks_119 & for_command_46;
        let value_163 = (value_158 & value_162);
        let value_164 = choose(value_158, within, || {
            let value_165 = choose(passes_checks_119, within, || {
                let value_166 = choose(for_command_46, within, || {
                    let value_167 = reprints_82 & value_154 | !reprints_82 & (locks_device_83 | value_154);
                    (selects_77 | (rereads_78 | value_167))
                }, || {
                    value_154
                });
                value_166
            }, || {
                value_154
            });
            value_165
        }, || {
            value_154
        });
        let value_168 = choose(value_158, within, || {
            let value_169 = choose(passes_checks_119, within, || {
                let value_170 = choose(for_command_46, within, || {
                    let mut value_171: Planes<3> = Planes::<3>::number(0x0);
                    let subject_172 = self.action;
                    let mut rest_173 = within;
                    while rest_173 != 0 {
                        let (within_174, value) = subject_172.alike(rest_173);
                        rest_173 &= !within_174;
                        value_171.take(within_174, &match value {
                            0x1 => self.operand_set,
                            0x2 => old_selected_set,
                            _ => {
                                let value_175 = choose(in_idle_25, within_174, || {
                                    let value_176 = choose(old_lock_pending, within_174, || {
                                        Planes::<3>::number(0x4)
                                    }, || {
                                        let value_177 = choose(value_149, within_174, || {
                                            Planes::<3>::number(0x4)
                                        }, || {
                                            let value_178 = choose(self.printed_pending, within_174, || {
                                                self.permit_set
                                            }, || {
                                                let value_179 = Planes::either(value_151, &old_selected_set, &Planes::<3>::number(0x4));
                                                value_179
                                            });
                                            value_178
                                        });
                                        value_177
                                    });
                                    value_176
                                }, || {
                                    Planes::<3>::number(0x4)
                                });
                                value_175
                            }
                        });
                    }
                    value_171
                }, || {
                    let value_180 = choose(in_idle_25, within, || {
                        let value_181 = choose(old_lock_pending, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_182 = choose(value_149, within, || {
                                Planes::<3>::number(0x4)
                            }, || {
                                let value_183 = choose(self.printed_pending, within, || {
                                    self.permit_set
                                }, || {
                                    let value_184 = Planes::either(value_151, &old_selected_set, &Planes::<3>::number(0x4));
                                    value_184
                                });
                                value_183
                            });
                            value_182
                        });
                        value_181
                    }, || {
                        Planes::<3>::number(0x4)
                    });
                    value_180
                });
                value_170
            }, || {
                let value_185 = choose(in_idle_25, within, || {
                    let value_186 = choose(old_lock_pending, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_187 = choose(value_149, within, || {
                            Planes::<3>::number(0x4)
                        }, || {
                            let value_188 = choose(self.printed_pending, within, || {
                                self.permit_set
                            }, || {
                                let value_189 = Planes::either(value_151, &old_selected_set, &Planes::<3>::number(0x4));
                                value_189
                            });
                            value_188
                        });
                        value_187
                    });
                    value_186
                }, || {
                    Planes::<3>::number(0x4)
                });
                value_185
            });
            value_169
        }, || {
            let value_190 = choose(in_idle_25, within, || {
                let value_191 = choose(old_lock_pending, within, || {
                    Planes::<3>::number(0x4)
                }, || {
                    let value_192 = choose(value_149, within, || {
                        Planes::<3>::number(0x4)
                    }, || {
                        let value_193 = choose(self.printed_pending, within, || {
                            self.permit_set
                        }, || {
                            let value_194 = Planes::either(value_151, &old_selected_set, &Planes::<3>::number(0x4));
                            value_194
                        });
                        value_193
                    });
                    value_192
                });
                value_191
            }, || {
                Planes::<3>::number(0x4)
            });
            value_190
        });
        let value_195 = word_pair_110.is_number(0x5);
        let mut value_196: Mask = 0;
        let subject_197 = word_pair_110;
        let mut rest_198 = within;
        while rest_198 != 0 {
            let (within_199, value) = subject_197.alike(rest_198);
            rest_198 &= !within_199;
            value_196.take(within_199, &match value {
                0x1 => debits_79,
                0x2 => ((descends_51 & (self.action.is_number(0x6) | withdraws_80)) | (descends_51 & debits_79)),
                0x3 => ((descends_51 & (self.action.is_number(0x6) | withdraws_80)) | (value_50 & debits_79)),
                _ => (value_195 & (value_50 & (self.action.is_number(0x6) | withdraws_80))),
            });
        }
        let value_200 = (predicts_113 | value_196);
        let value_201 = (old_second & in_apply_34);
        let fetches_202 = (old_as_expected & done_136);
        let fills_203 = in_fetch_32 & (done_136 | value_201) | !in_fetch_32 & value_201;
        let value_204 = (in_fetch_32 & (done_136 & (old_code_fits & at_last_word_74)));
        let value_205 = (old_job.is_number(0x4) | (for_command_46 & locks_device_83));
        let value_206 = choose(value_204, within, || {
            let mut value_207: Mask = 0;
            let subject_208 = old_job;
            let mut rest_209 = within;
            while rest_209 != 0 {
                let (within_210, value) = subject_208.alike(rest_209);
                rest_209 &= !within_210;
                value_207.take(within_210, &match value {
                    0x0 => value_163,
                    0x3 => value_163,
                    _ => {
                        let value_211 = value_205 & value_163 | !value_205 & (for_command_46 | value_163);
                        value_211
                    }
                });
            }
            value_207
        }, || {
            value_163
        });
        let value_212 = choose(value_204, within, || {
            let value_213 = choose(for_recovery_45, within, || {
                let value_214 = self.printed_pending & starts_check_150 | !self.printed_pending & ((self.busy & !value_87) & !value_151);
                (in_idle_25 & (!old_lock_pending & (value_214 & value_153)))
            }, || {
                let value_215 = self.printed_pending & starts_check_150 | !self.printed_pending & ((self.busy & !value_87) & !value_151);
                (for_printed_47 | (in_idle_25 & (!old_lock_pending & (value_215 & value_153))))
            });
            value_213
        }, || {
            let value_216 = self.printed_pending & starts_check_150 | !self.printed_pending & ((self.busy & !value_87) & !value_151);
            (in_idle_25 & (!old_lock_pending & (value_216 & value_153)))
        });
        let value_217 = choose(value_204, within, || {
            let mut value_218: Mask = 0;
            let subject_219 = old_job;
            let mut rest_220 = within;
            while rest_220 != 0 {
                let (within_221, value) = subject_219.alike(rest_220);
                rest_220 &= !within_221;
                value_218.take(within_221, &match value {
                    0x0 => (value_158 & (passes_checks_119 & (value_91 | (((!locks_device_83 & !reprints_82) & value_159) & value_160)))),
                    0x3 => (value_158 & (passes_checks_119 & (value_91 | (((!locks_device_83 & !reprints_82) & value_159) & value_160)))),
                    _ => ((value_158 & (passes_checks_119 & (value_91 | (((!locks_device_83 & !reprints_82) & value_159) & value_160)))) | value_205),
                });
            }
            value_218
        }, || {
            (value_158 & (passes_checks_119 & (value_91 | (((!locks_device_83 & !reprints_82) & value_159) & value_160))))
        });
        let marks_222 = (scan_silent_120 | done_136);
        let marks_223 = (in_markers_27 & marks_222);
        let value_224 = (at_last_word_74 & done_136);
        let bad_slots_225 = self.valid.and(&self.good.not());
        let value_226 = best_bank_71 & self.failed_b | !best_bank_71 & old_failed_a;
        let keeps_227 = best_bank_71 & old_failed_a | !best_bank_71 & self.failed_b;
        let value_228 = in_compare_30 & !best_bank_71 | !in_compare_30 & best_bank_71;
        let copy_bank_229 = (value_228 & !(value_6 & in_prune_39));
        let value_230 = ((best_bank_71 & bad_slots_225.and(&bad_slots_225.minus(&Planes::<4>::number(0x1))).is_number(0x0)) | !(bad_slots_225.bit(0) | bad_slots_225.bit(1)));
        let value_231 = (old_found & value_230);
        let value_232 = in_choose_29 & ((in_load_31 & fetches_202) | value_231) | !in_choose_29 & (in_load_31 & fetches_202);
        let differs_now_233 = (self.differs | value_1);
        let value_234 = (self.as_new & (old_code_fits & differs_now_233));
        let value_235 = choose(done_136, within, || {
            let value_236 = value_73 & !scan_compares_124 | !value_73 & (!scan_compares_124 | !value_234);
            value_236
        }, || {
            !scan_compares_124
        });
        let value_237 = (in_compare_30 & (value_235 & (last_scan_70 & keeps_227)));
        let value_238 = choose(in_compare_30, within, || {
            let value_239 = choose(done_136, within, || {
                let value_240 = value_73 & (in_choose_29 & !value_231) | !value_73 & ((in_choose_29 & !value_231) | value_234);
                value_240
            }, || {
                (in_choose_29 & !value_231)
            });
            value_239
        }, || {
            (in_choose_29 & !value_231)
        });
        let value_241 = in_compare_30 & value_235 | !in_compare_30 & (in_scan_28 & (scan_silent_120 | value_224));
        let verified_242 = (in_validate_38 & marked_146);
        let wide_slots_b_243 = target_bit_55.or(&wide_slots_b_62);
        let wide_slots_a_244 = target_bit_55.or(&wide_slots_a_60);
        let value_245 = (old_bank & for_recovery_45);
        let value_246 = (self.a_lost | value_6);
        let value_247 = !value_245;
        let value_248 = choose(verified_242, within, || {
            let value_249 = choose(value_245, within, || {
                (at_last_word_74 & value_201)
            }, || {
                let value_250 = for_recovery_45 & (at_last_word_74 & value_201) | !for_recovery_45 & (value_6 | (at_last_word_74 & value_201));
                value_250
            });
            value_249
        }, || {
            (at_last_word_74 & value_201)
        });
        let value_251 = (verified_242 & ((value_148 & value_246) & value_247));
        let value_252 = (in_prune_39 & marked_146);
        let value_253 = ((verified_242 & (for_recovery_45 & value_247)) | (old_bank & value_252));
        let recovered_254 = (value_226 | !(old_bank ^ best_bank_71));
        let value_255 = value_253 & recovered_254 | !value_253 & value_237;
        let value_256 = value_253 & !recovered_254 | !value_253 & (in_compare_30 & (value_235 & (last_scan_70 & !keeps_227)));
        let value_257 = copy_bank_229 & self.good.bit(2) | !copy_bank_229 & self.good.bit(0);
        let value_258 = copy_bank_229 & self.good.bit(3) | !copy_bank_229 & self.good.bit(1);
        let prefers_high_259 = copy_bank_229 & self.valid.bit(2) | !copy_bank_229 & self.valid.bit(0);
        let value_260 = copy_bank_229 & self.valid.bit(3) | !copy_bank_229 & self.valid.bit(1);
        let copy_slot_261 = choose((best_bank_71 ^ copy_bank_229), within, || {
            let value_262 = choose(copy_bank_229, within, || {
                let value_263 = (prefers_high_259 ^ value_260) & prefers_high_259 | !(prefers_high_259 ^ value_260) & self.older_b;
                value_263
            }, || {
                !self.older_a
            });
            (value_257 & (value_262 | !value_258))
        }, || {
            !best_slot_72
        });
        let value_264 = (value_6 & value_252);
        let value_265 = (value_248 | value_256);
        let value_266 = value_256 & copy_bank_229 | !value_256 & (verified_242 & ((value_6 & value_148) & value_247));
        let value_267 = (in_body_36 & done_136);
        let value_268 = (ask_writes_129 & (old_bank & (at_last_word_74 | self.index.part::<4>(0).is_number(0xf))));
        let value_269 = value_267 & ((old_as_expected & value_147) | !value_268) | !value_267 & (old_as_expected & value_147);
        let value_270 = old_command.is_number(0x5);
        let value_271 = ((value_245 | (value_6 | for_recovery_45)) | !verified_242);
        let value_272 = choose(value_251, within, || {
            let value_273 = choose(for_command_46, within, || {
                let value_274 = value_270 & ((value_158 & (passes_checks_119 & value_161)) | value_271) | !value_270 & (value_158 & (passes_checks_119 & value_161));
                value_274
            }, || {
                (value_158 & (passes_checks_119 & value_161))
            });
            value_273
        }, || {
            (value_158 & (passes_checks_119 & value_161))
        });
        let value_275 = choose(value_251, within, || {
            let value_276 = choose(for_command_46, within, || {
                let value_277 = choose(value_158, within, || {
                    let value_278 = choose(passes_checks_119, within, || {
                        let value_279 = choose(for_command_46, within, || {
                            let mut value_280: Mask = 0;
                            let subject_281 = self.action;
                            let mut rest_282 = within;
                            while rest_282 != 0 {
                                let (within_283, value) = subject_281.alike(rest_282);
                                rest_282 &= !within_283;
                                value_280.take(within_283, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_79),
                                });
                            }
                            value_280
                        }, || {
                            self.permit
                        });
                        value_279
                    }, || {
                        self.permit
                    });
                    value_278
                }, || {
                    self.permit
                });
                (!asked_lock_76 & value_277)
            }, || {
                let value_284 = choose(value_158, within, || {
                    let value_285 = choose(passes_checks_119, within, || {
                        let value_286 = choose(for_command_46, within, || {
                            let mut value_287: Mask = 0;
                            let subject_288 = self.action;
                            let mut rest_289 = within;
                            while rest_289 != 0 {
                                let (within_290, value) = subject_288.alike(rest_289);
                                rest_289 &= !within_290;
                                value_287.take(within_290, &match value {
                                    0x1 => self.permit,
                                    0x2 => self.permit,
                                    0xb => self.permit,
                                    0xd => self.permit,
                                    _ => (self.permit & !debits_79),
                                });
                            }
                            value_287
                        }, || {
                            self.permit
                        });
                        value_286
                    }, || {
                        self.permit
                    });
                    value_285
                }, || {
                    self.permit
                });
                value_284
            });
            value_276
        }, || {
            let value_291 = choose(value_158, within, || {
                let value_292 = choose(passes_checks_119, within, || {
                    let value_293 = choose(for_command_46, within, || {
                        let mut value_294: Mask = 0;
                        let subject_295 = self.action;
                        let mut rest_296 = within;
                        while rest_296 != 0 {
                            let (within_297, value) = subject_295.alike(rest_296);
                            rest_296 &= !within_297;
                            value_294.take(within_297, &match value {
                                0x1 => self.permit,
                                0x2 => self.permit,
                                0xb => self.permit,
                                0xd => self.permit,
                                _ => (self.permit & !debits_79),
                            });
                        }
                        value_294
                    }, || {
                        self.permit
                    });
                    value_293
                }, || {
                    self.permit
                });
                value_292
            }, || {
                self.permit
            });
            value_291
        });
        let value_298 = choose(value_251, within, || {
            let value_299 = choose(value_204, within, || {
                let mut value_300: Mask = 0;
                let subject_301 = old_job;
                let mut rest_302 = within;
                while rest_302 != 0 {
                    let (within_303, value) = subject_301.alike(rest_302);
                    rest_302 &= !within_303;
                    value_300.take(within_303, &match value {
                        0x0 => old_home,
                        0x3 => old_home,
                        _ => (old_home | !value_205),
                    });
                }
                value_300
            }, || {
                old_home
            });
            (here_66 | value_299)
        }, || {
            let value_304 = choose(value_204, within, || {
                let mut value_305: Mask = 0;
                let subject_306 = old_job;
                let mut rest_307 = within;
                while rest_307 != 0 {
                    let (within_308, value) = subject_306.alike(rest_307);
                    rest_307 &= !within_308;
                    value_305.take(within_308, &match value {
                        0x0 => old_home,
                        0x3 => old_home,
                        _ => (old_home | !value_205),
                    });
                }
                value_305
            }, || {
                old_home
            });
            value_304
        });
        let value_309 = choose(value_237, within, || {
            let value_310 = choose(best_bank_71, within, || {
                let value_311 = choose(verified_242, within, || {
                    let value_312 = choose(old_bank, within, || {
                        wide_slots_a_60
                    }, || {
                        let value_313 = Planes::either(self.slot, &wide_slots_a_244, &target_bit_55.xor(&wide_slots_a_244));
                        value_313
                    });
                    value_312
                }, || {
                    wide_slots_a_60
                });
                value_311
            }, || {
                let value_314 = choose(best_slot_72, within, || {
                    let value_315 = choose(verified_242, within, || {
                        let value_316 = choose(old_bank, within, || {
                            wide_slots_a_60
                        }, || {
                            let value_317 = Planes::either(self.slot, &wide_slots_a_244, &target_bit_55.xor(&wide_slots_a_244));
                            value_317
                        });
                        value_316
                    }, || {
                        wide_slots_a_60
                    });
                    target_bit_55.or(&value_315)
                }, || {
                    let value_318 = choose(verified_242, within, || {
                        let value_319 = choose(old_bank, within, || {
                            wide_slots_a_60
                        }, || {
                            let value_320 = Planes::either(self.slot, &wide_slots_a_244, &target_bit_55.xor(&wide_slots_a_244));
                            value_320
                        });
                        value_319
                    }, || {
                        wide_slots_a_60
                    });
                    target_bit_55.xor(&target_bit_55.or(&value_318))
                });
                value_314
            });
            value_310
        }, || {
            let value_321 = choose(verified_242, within, || {
                let value_322 = choose(old_bank, within, || {
                    wide_slots_a_60
                }, || {
                    let value_323 = Planes::either(self.slot, &wide_slots_a_244, &target_bit_55.xor(&wide_slots_a_244));
                    value_323
                });
                value_322
            }, || {
                wide_slots_a_60
            });
            value_321
        });
        let value_324 = choose(value_237, within, || {
            let value_325 = choose(best_bank_71, within, || {
                let value_326 = choose(best_slot_72, within, || {
                    let value_327 = choose(verified_242, within, || {
                        let value_328 = choose(old_bank, within, || {
                            let value_329 = Planes::either(self.slot, &wide_slots_b_243, &target_bit_55.xor(&wide_slots_b_243));
                            value_329
                        }, || {
                            wide_slots_b_62
                        });
                        value_328
                    }, || {
                        wide_slots_b_62
                    });
                    target_bit_55.or(&value_327)
                }, || {
                    let value_330 = choose(verified_242, within, || {
                        let value_331 = choose(old_bank, within, || {
                            let value_332 = Planes::either(self.slot, &wide_slots_b_243, &target_bit_55.xor(&wide_slots_b_243));
                            value_332
                        }, || {
                            wide_slots_b_62
                        });
                        value_331
                    }, || {
                        wide_slots_b_62
                    });
                    target_bit_55.xor(&target_bit_55.or(&value_330))
                });
                value_326
            }, || {
                let value_333 = choose(verified_242, within, || {
                    let value_334 = choose(old_bank, within, || {
                        let value_335 = Planes::either(self.slot, &wide_slots_b_243, &target_bit_55.xor(&wide_slots_b_243));
                        value_335
                    }, || {
                        wide_slots_b_62
                    });
                    value_334
                }, || {
                    wide_slots_b_62
                });
                value_333
            });
            value_325
        }, || {
            let value_336 = choose(verified_242, within, || {
                let value_337 = choose(old_bank, within, || {
                    let value_338 = Planes::either(self.slot, &wide_slots_b_243, &target_bit_55.xor(&wide_slots_b_243));
                    value_338
                }, || {
                    wide_slots_b_62
                });
                value_337
            }, || {
                wide_slots_b_62
            });
            value_336
        });
        let wide_vacant_339 = target_bit_55.or(&wide_vacant_63);
        let value_340 = choose((device_record_65 & value_238), within, || {
            let alarm_341 = choose(in_compare_30, within, || {
                let value_342 = choose(done_136, within, || {
                    let value_343 = choose(value_73, within, || {
                        Planes::<8>::number(0x4)
                    }, || {
                        let value_344 = Planes::either(value_234, &Planes::<8>::number(0x5), &Planes::<8>::number(0x4));
                        value_344
                    });
                    value_343
                }, || {
                    Planes::<8>::number(0x4)
                });
                value_342
            }, || {
                Planes::<8>::number(0x4)
            });
            alarm_341
        }, || {
            let value_345 = choose(in_settle_26, within, || {
                let value_346 = choose(value_157, within, || {
                    let value_347 = choose(expires_138, within, || {
                        Planes::<8>::number(0x3)
                    }, || {
                        let value_348 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                        value_348
                    });
                    value_347
                }, || {
                    let value_349 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                    value_349
                });
                value_346
            }, || {
                let value_350 = Planes::either(self.peer_differs, &Planes::<8>::number(0x2), &Planes::<8>::number(0x0));
                value_350
            });
            let value_351 = choose(value_158, within, || {
                let mut value_352: Planes<8> = Planes::<8>::number(0x0);
                let subject_353 = old_verdict;
                let mut rest_354 = within;
                while rest_354 != 0 {
                    let (within_355, value) = subject_353.alike(rest_354);
                    rest_354 &= !within_355;
                    value_352.take(within_355, &match value {
                        0x0 => {
                            let value_356 = choose(for_command_46, within_355, || {
                                let mut value_357: Planes<8> = Planes::<8>::number(0x0);
                                let subject_358 = self.action;
                                let mut rest_359 = within_355;
                                while rest_359 != 0 {
                                    let (within_360, value) = subject_358.alike(rest_359);
                                    rest_359 &= !within_360;
                                    value_357.take(within_360, &match value {
                                        0x1 => value_345,
                                        0x2 => value_345,
                                        0xb => value_345,
                                        0xd => alarm_85,
                                        _ => value_345,
                                    });
                                }
                                value_357
                            }, || {
                                value_345
                            });
                            value_356
                        }
                        0x9 => Planes::<8>::number(0x6),
                        _ => value_345,
                    });
                }
                value_352
            }, || {
                value_345
            });
            value_351
        });
        let value_361 = (value_238 | value_255);
        let value_362 = choose(value_361, within, || {
            let value_363 = choose(verified_242, within, || {
                let value_364 = choose(value_245, within, || {
                    self.window
                }, || {
                    let value_365 = for_recovery_45 & self.window | !for_recovery_45 & (self.window & value_6);
                    value_365
                });
                value_364
            }, || {
                self.window
            });
            (value_64 & value_363)
        }, || {
            let value_366 = choose(verified_242, within, || {
                let value_367 = choose(value_245, within, || {
                    self.window
                }, || {
                    let value_368 = for_recovery_45 & self.window | !for_recovery_45 & (self.window & value_6);
                    value_368
                });
                value_367
            }, || {
                self.window
            });
            value_366
        });
        let value_369 = choose(value_361, within, || {
            let value_370 = choose(value_251, within, || {
                let value_371 = writes_107 & (self.irq & value_103) | !writes_107 & self.irq;
                (for_printed_47 | value_371)
            }, || {
                let value_372 = writes_107 & (self.irq & value_103) | !writes_107 & self.irq;
                value_372
            });
            (device_record_65 | value_370)
        }, || {
            let value_373 = choose(value_251, within, || {
                let value_374 = writes_107 & (self.irq & value_103) | !writes_107 & self.irq;
                (for_printed_47 | value_374)
            }, || {
                let value_375 = writes_107 & (self.irq & value_103) | !writes_107 & self.irq;
                value_375
            });
            value_373
        });
        let value_376 = (sums_116 | value_212);
        let value_377 = (step_117.is_number(0x0) | !sums_116);
        let value_378 = (sums_116 & step_117.is_number(0x1));
        let value_379 = (sums_116 & step_117.is_number(0x2));
        let value_380 = (sums_116 & step_117.is_number(0x3));
        let value_381 = (sums_116 & step_117.is_number(0x4));
        let value_382 = (sums_116 & step_117.is_number(0x5));
        let value_383 = (sums_116 & step_117.is_number(0x6));
        let value_384 = (sums_116 & step_117.is_number(0x7));
        let value_385 = !value_164;
        let value_386 = choose(value_265, within, || {
            let value_387 = choose(value_256, within, || {
                let bodies_388 = copy_slot_261 & !(value_258 | value_260) | !copy_slot_261 & !(value_257 | prefers_high_259);
                (bodies_388 & value_266)
            }, || {
                !target_bit_55.and(&wide_vacant_63).is_number(0x0)
            });
            value_387
        }, || {
            let value_389 = choose(value_264, within, || {
                let bodies_390 = copy_slot_261 & !(value_258 | value_260) | !copy_slot_261 & !(value_257 | prefers_high_259);
                bodies_390
            }, || {
                (in_retire_35 & marked_146)
            });
            value_389
        });
        let value_391 = choose(value_265, within, || {
            let value_392 = choose((!value_256 & value_266), within, || {
                let value_393 = choose(value_255, within, || {
                    let value_394 = Planes::either((old_failed_a | self.failed_b), &target_bit_55.xor(&wide_vacant_339), &wide_vacant_339);
                    value_394
                }, || {
                    wide_vacant_63
                });
                target_bit_55.xor(&target_bit_55.or(&value_393))
            }, || {
                let value_395 = choose(value_255, within, || {
                    let value_396 = Planes::either((old_failed_a | self.failed_b), &target_bit_55.xor(&wide_vacant_339), &wide_vacant_339);
                    value_396
                }, || {
                    wide_vacant_63
                });
                value_395
            });
            value_392
        }, || {
            let value_397 = choose(value_255, within, || {
                let value_398 = Planes::either((old_failed_a | self.failed_b), &target_bit_55.xor(&wide_vacant_339), &wide_vacant_339);
                value_398
            }, || {
                wide_vacant_63
            });
            value_397
        });
        let value_399 = (in_load_31 & (done_136 & !fetches_202));
        let value_400 = choose(in_fetch_32, within, || {
            let value_401 = choose(done_136, within, || {
                let value_402 = value_73 & value_399 | !value_73 & !old_code_fits;
                value_402
            }, || {
                value_399
            });
            value_401
        }, || {
            value_399
        });
        let value_403 = choose(value_361, within, || {
            let value_404 = value_400 & (for_recovery_45 | (in_settle_26 & !value_157)) | !value_400 & (in_settle_26 & !value_157);
            (value_64 | value_404)
        }, || {
            let value_405 = value_400 & (for_recovery_45 | (in_settle_26 & !value_157)) | !value_400 & (in_settle_26 & !value_157);
            value_405
        });
        let value_406 = choose(value_251, within, || {
            let value_407 = choose(value_400, within, || {
                let value_408 = choose(for_recovery_45, within, || {
                    value_206
                }, || {
                    let value_409 = self.again & (for_command_46 | value_206) | !self.again & value_206;
                    value_409
                });
                value_408
            }, || {
                value_206
            });
            (for_command_46 | value_407)
        }, || {
            let value_410 = choose(value_400, within, || {
                let value_411 = choose(for_recovery_45, within, || {
                    value_206
                }, || {
                    let value_412 = self.again & (for_command_46 | value_206) | !self.again & value_206;
                    value_412
                });
                value_411
            }, || {
                value_206
            });
            value_410
        });
        let value_413 = value_400 & (self.again | value_148) | !value_400 & self.again;
        let left = (((((self.issue_judged & issue_due_88) | (!self.issue_judged & issue_due_88)) | ((value_1 & value_147) | (self.handshake.is_number(0x5) | (value_1 & marked_145)))) | ((!pulses_139 & !value_130) | (self.spoiled | (!top_state_24.is(&value_41) | (self.window ^ (in_verify_37 | (in_body_36 | at_marker_40))))))) | (value_4 & !value_340.is_number(0x0))) & within;
        let within = within & !left;
        if within == 0 {
            return left;
        }
        let subject_414 = low_state_23;
        let mut rest_415 = within;
        while rest_415 != 0 {
            let (within_416, value) = subject_414.alike(rest_415);
            rest_415 &= !within_416;
            match value {
                0x2 => {
                    let within_417 = value_157 & within_416;
                    if within_417 != 0 {
                        let within_419 = expires_138 & within_417;
                        let within_420 = within_417 & !within_419;
                        if within_419 != 0 {
                            self.patience.put(within_419, &Planes::<7>::number(0x0), changed);
                            put_bit(within_419, (old_failed_a | waits_for_a_155), &mut self.failed_a, changed);
                            put_bit(within_419, (self.failed_b | waits_for_b_156), &mut self.failed_b, changed);
                            put_bit(within_419, (self.silent_a | waits_for_a_155), &mut self.silent_a, changed);
                            put_bit(within_419, (old_silent_b | waits_for_b_156), &mut self.silent_b, changed);
                        }
                        if within_420 != 0 {
                            let within_421 = pins.timebase_i & within_420;
                            if within_421 != 0 {
                                self.patience.put(within_421, &value_140, changed);
                            }
                        }
                    }
                }
                0x3 => {
                    let within_423 = marks_222 & within_416;
                    if within_423 != 0 {
                        let value_425 = Planes::either((old_as_expected & asks_127), &self.valid.or(&scan_bit_69), &scan_bit_69.xor(&self.valid.or(&scan_bit_69)));
                        let within_426 = last_scan_70 & within_423;
                        if within_426 != 0 {
                            self.good.put(within_426, &Planes::<4>::number(0x0), changed);
                        }
                        self.valid.put(within_423, &value_425, changed);
                        put_bit(within_423, (old_found & !last_scan_70), &mut self.found, changed);
                    }
                    let within_428 = (asks_127 & pulses_139) & within_416;
                    let within_429 = within_416 & !within_428;
                    if within_428 != 0 {
                        self.patience.put(within_428, &Planes::<7>::number(0x0), changed);
                    }
                    if within_429 != 0 {
                        let within_430 = scan_silent_120 & within_429;
                        let within_431 = within_429 & !within_430;
                        if within_431 != 0 {
                            let within_432 = self.handshake.is_number(0x3) & within_431;
                            if within_432 != 0 {
                                let value_434 = scan_bank_67 & pins.b_busy_i | !scan_bank_67 & pins.a_busy_i;
                                let within_435 = value_434 & within_432;
                                if within_435 != 0 {
                                    let within_437 = expires_138 & within_435;
                                    let within_438 = within_435 & !within_437;
                                    if within_438 != 0 {
                                        let within_439 = pins.timebase_i & within_438;
                                        if within_439 != 0 {
                                            self.patience.put(within_439, &value_140, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x4 => {
                    let within_441 = done_136 & within_416;
                    if within_441 != 0 {
                        let within_443 = value_73 & within_441;
                        let within_444 = within_441 & !within_443;
                        if within_443 != 0 {
                            let within_445 = at_generation_9 & within_443;
                            if within_445 != 0 {
                                let within_447 = scan_slot_68 & within_445;
                                if within_447 != 0 {
                                    let within_449 = scan_bank_67 & within_447;
                                    let within_450 = within_447 & !within_449;
                                    if within_449 != 0 {
                                        put_bit(within_449, stored_word_135.below(&self.generation), &mut self.older_b, changed);
                                    }
                                    if within_450 != 0 {
                                        put_bit(within_450, stored_word_135.below(&self.generation), &mut self.older_a, changed);
                                    }
                                }
                                self.generation.put(within_445, &stored_word_135, changed);
                            }
                        }
                        if within_444 != 0 {
                            let within_451 = old_code_fits & within_444;
                            if within_451 != 0 {
                                let scan_valid_453 = !scan_bits_121.is_number(0x0);
                                let value_454 = (!old_found | self.newest.below(&self.generation));
                                let within_455 = scan_valid_453 & within_451;
                                if within_455 != 0 {
                                    let within_457 = value_454 & within_455;
                                    if within_457 != 0 {
                                        self.best.put(within_457, &self.scan, changed);
                                        self.newest.put(within_457, &self.generation, changed);
                                    }
                                }
                                self.good.put(within_451, &self.good.or(&scan_bit_69), changed);
                                put_bit(within_451, (old_found | (scan_valid_453 & value_454)), &mut self.found, changed);
                            }
                        }
                    }
                    let within_459 = (asks_127 & pulses_139) & within_416;
                    let within_460 = within_416 & !within_459;
                    if within_459 != 0 {
                        self.patience.put(within_459, &Planes::<7>::number(0x0), changed);
                    }
                    if within_460 != 0 {
                        let within_461 = scan_silent_120 & within_460;
                        let within_462 = within_460 & !within_461;
                        if within_462 != 0 {
                            let within_463 = self.handshake.is_number(0x3) & within_462;
                            if within_463 != 0 {
                                let value_465 = scan_bank_67 & pins.b_busy_i | !scan_bank_67 & pins.a_busy_i;
                                let within_466 = value_465 & within_463;
                                if within_466 != 0 {
                                    let within_468 = expires_138 & within_466;
                                    let within_469 = within_466 & !within_468;
                                    if within_469 != 0 {
                                        let within_470 = pins.timebase_i & within_469;
                                        if within_470 != 0 {
                                            self.patience.put(within_470, &value_140, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                0x6 => {
                    let value_472 = done_136 & differs_now_233 | !done_136 & self.differs;
                    let within_473 = done_136 & within_416;
                    if within_473 != 0 {
                        let within_475 = at_generation_9 & within_473;
                        if within_475 != 0 {
                            put_bit(within_475, self.newest.is(&stored_word_135), &mut self.as_new, changed);
                        }
                    }
                    let within_477 = (scan_compares_124 & pulses_139) & within_416;
                    let within_478 = within_416 & !within_477;
                    if within_477 != 0 {
                        self.patience.put(within_477, &Planes::<7>::number(0x0), changed);
                    }
                    if within_478 != 0 {
                        let within_479 = value_122 & within_478;
                        if within_479 != 0 {
                            let within_481 = value_123 & within_479;
                            let within_482 = within_479 & !within_481;
                            if within_482 != 0 {
                                let within_483 = self.handshake.is_number(0x3) & within_482;
                                if within_483 != 0 {
                                    let value_485 = scan_bank_67 & pins.b_busy_i | !scan_bank_67 & pins.a_busy_i;
                                    let within_486 = value_485 & within_483;
                                    if within_486 != 0 {
                                        let within_488 = expires_138 & within_486;
                                        let within_489 = within_486 & !within_488;
                                        if within_489 != 0 {
                                            let within_490 = pins.timebase_i & within_489;
                                            if within_490 != 0 {
                                                self.patience.put(within_490, &value_140, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    put_bit(within_416, (!value_235 & value_472), &mut self.differs, changed);
                }
                0x8 => {
                    let subject_492 = self.handshake;
                    let mut rest_493 = within_416;
                    while rest_493 != 0 {
                        let (within_494, value) = subject_492.alike(rest_493);
                        rest_493 &= !within_494;
                        match value {
                            0x0 => {
                                self.patience.put(within_494, &Planes::<7>::number(0x0), changed);
                            }
                            0x3 => {
                                let value_495 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
                                let within_496 = value_495 & within_494;
                                if within_496 != 0 {
                                    let within_498 = expires_138 & within_496;
                                    let within_499 = within_496 & !within_498;
                                    if within_499 != 0 {
                                        let within_500 = pins.timebase_i & within_499;
                                        if within_500 != 0 {
                                            self.patience.put(within_500, &value_140, changed);
                                        }
                                    }
                                }
                            }
                            0x4 => {
                                let within_502 = old_code_fits & within_494;
                                if within_502 != 0 {
                                    let within_504 = value_73 & within_502;
                                    let within_505 = within_502 & !within_504;
                                    if within_505 != 0 {
                                        let subject_506 = old_job;
                                        let mut rest_507 = within_505;
                                        while rest_507 != 0 {
                                            let (within_508, value) = subject_506.alike(rest_507);
                                            rest_507 &= !within_508;
                                            match value {
                                                0x0 => {
                                                }
                                                0x3 => {
                                                }
                                                _ => {
                                                    let within_509 = value_205 & within_508;
                                                    let within_510 = within_508 & !within_509;
                                                    if within_510 != 0 {
                                                        let within_511 = for_command_46 & within_510;
                                                        if within_511 != 0 {
                                                            self.selected_set.put(within_511, &old_target, changed);
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        put_bit(within_505, (self.differs & value_148), &mut self.differs, changed);
                                    }
                                }
                            }
                            _ => {
                            }
                        }
                    }
                }
                0x9 => {
                    let within_513 = old_second & within_416;
                    if within_513 != 0 {
                        let within_515 = sums_115 & within_513;
                        if within_515 != 0 {
                            let within_517 = high_75 & within_515;
                            let within_518 = within_515 & !within_517;
                            if within_517 != 0 {
                                let subject_519 = check_pair_109;
                                let mut rest_520 = within_517;
                                while rest_520 != 0 {
                                    let (within_521, value) = subject_519.alike(rest_520);
                                    rest_520 &= !within_521;
                                    match value {
                                        0x0 => {
                                            put_bit(within_521, old_sum_carry, &mut self.overflow, changed);
                                        }
                                        0x1 => {
                                            put_bit(within_521, (old_sum_carry | Words::number(0xff).below(&self.sum)), &mut self.over_maximum, changed);
                                            put_bit(within_521, (old_sum_carry | (passed_word_15.below(&self.sum) | (self.above & self.sum.is(&passed_word_15)))), &mut self.over_limit, changed);
                                        }
                                        0x2 => {
                                            put_bit(within_521, (old_sum_carry | !(self.alike & self.sum.is(&passed_word_15))), &mut self.broken, changed);
                                        }
                                        _ => {
                                            let alike_now_522 = self.sum.is(&passed_word_15);
                                            put_bit(within_521, (old_sum_carry | !((self.alike & alike_now_522) | (descends_51 | (passed_word_15.below(&self.sum) | (self.above & alike_now_522))))), &mut self.too_short, changed);
                                        }
                                    }
                                }
                            }
                            if within_518 != 0 {
                                put_bit(within_518, self.sum.is(&passed_word_15), &mut self.alike, changed);
                                put_bit(within_518, passed_word_15.below(&self.sum), &mut self.above, changed);
                            }
                            let within_523 = check_pair_109.is_number(0x0) & within_515;
                            if within_523 != 0 {
                                let value_525 = choose(high_75, within_523, || self.date_key, || piece_86);
                                put_bit(within_523, (!passed_word_15.is(&value_525) | (old_other_intent & high_75)), &mut self.other_intent, changed);
                            }
                        }
                    }
                    let within_526 = value_7 & within_416;
                    if within_526 != 0 {
                        let within_528 = sums_115 & within_526;
                        let within_529 = within_526 & !within_528;
                        if within_529 != 0 {
                            let holds_6_530 = !old_flags.bit(0);
                            let is_pending_531 = !holds_9_54;
                            let value_532 = !old_value_hi.is_number(0x0);
                            let judged_bit_533 = Planes::<16>::number(0x1).up(&self.action);
                            let refused_534 = judged_bit_533.and(&Planes::<16>::number(0x7ffe)).is_number(0x0);
                            let value_535 = ((self.device_locked & !refused_534) & !judged_bit_533.and(&Planes::<16>::number(0x3ff8)).is_number(0x0));
                            let value_536 = (refused_534 | value_535);
                            let value_537 = !judged_bit_533.and(&Planes::<16>::number(0x2)).is_number(0x0);
                            let value_538 = ((!self.operand_set.below(&Planes::<3>::number(0x4)) & !value_536) & value_537);
                            let value_539 = (value_536 | value_538);
                            let value_540 = ((holds_2_2 & !value_539) & !judged_bit_533.and(&Planes::<16>::number(0x1ffc)).is_number(0x0));
                            let value_541 = (value_539 | value_540);
                            let value_542 = (value_537 & (!Planes::<8>::number(0x1).up(&self.operand_set).and(&wide_bits_59).is_number(0x0) & !value_541));
                            let value_543 = (value_541 | value_542);
                            let value_544 = ((set_locked_53 & !value_543) & !judged_bit_533.and(&Planes::<16>::number(0x1ff8)).is_number(0x0));
                            let value_545 = (value_543 | value_544);
                            let value_546 = !judged_bit_533.and(&Planes::<16>::number(0x8)).is_number(0x0);
                            let value_547 = ((!holds_6_530 & !value_545) & value_546);
                            let value_548 = (value_545 | value_547);
                            let value_549 = ((holds_6_530 & !value_548) & !judged_bit_533.and(&Planes::<16>::number(0xff0)).is_number(0x0));
                            let value_550 = (value_548 | value_549);
                            let value_551 = ((old_broken & !value_550) & !judged_bit_533.and(&Planes::<16>::number(0x4df8)).is_number(0x0));
                            let value_552 = (value_550 | value_551);
                            let value_553 = (((self.generation_end | (self.generation_near & judged_bit_533.and(&Planes::<16>::number(0x7420)).is_number(0x0))) & !value_552) & !judged_bit_533.and(&Planes::<16>::number(0x55f8)).is_number(0x0));
                            let value_554 = (value_552 | value_553);
                            let value_555 = ((holds_9_54 & !value_554) & !judged_bit_533.and(&Planes::<16>::number(0x600)).is_number(0x0));
                            let value_556 = (value_554 | value_555);
                            let value_557 = ((is_pending_531 & !value_556) & !judged_bit_533.and(&Planes::<16>::number(0x990)).is_number(0x0));
                            let value_558 = (value_556 | value_557);
                            let value_559 = (((is_pending_531 & (old_other_intent | (value_532 | !old_value_lo.cut(24, 8).is_number(0x0)))) & !value_558) & !judged_bit_533.and(&Planes::<16>::number(0x20)).is_number(0x0));
                            let value_560 = (value_558 | value_559);
                            let value_561 = ((issued_here_58 & !value_560) & !judged_bit_533.and(&Planes::<16>::number(0x400)).is_number(0x0));
                            let value_562 = (value_560 | value_561);
                            let value_563 = (value_546 & (!old_flags.cut(8, 8).below(&old_info.cut(8, 8)) & !value_562));
                            let value_564 = (value_562 | value_563);
                            let value_565 = ((!(value_532 | !old_value_lo.is_number(0x0)) & !value_564) & !judged_bit_533.and(&Planes::<16>::number(0x1e0)).is_number(0x0));
                            let value_566 = (value_564 | value_565);
                            let value_567 = !judged_bit_533.and(&Planes::<16>::number(0x120)).is_number(0x0);
                            let value_568 = (value_567 & ((value_532 | Words::number(0x18696).below(&old_value_lo)) & !value_566));
                            let value_569 = (value_566 | value_568);
                            let limited_570 = (value_50 & value_567);
                            let value_571 = ((((old_over_limit & limited_570) | (old_too_short & !limited_570)) & !value_569) & !judged_bit_533.and(&Planes::<16>::number(0x1a0)).is_number(0x0));
                            let value_572 = (value_569 | value_571);
                            let value_573 = ((self.funded & !value_572) & !judged_bit_533.and(&Planes::<16>::number(0x10)).is_number(0x0));
                            let value_574 = (value_572 | value_573);
                            let value_575 = (value_567 & (old_over_maximum & !value_574));
                            let value_576 = (value_574 | value_575);
                            let value_577 = ((old_overflow & !value_576) & !judged_bit_533.and(&Planes::<16>::number(0x40)).is_number(0x0));
                            let value_578 = (value_576 | value_577);
                            let value_579 = (value_567 & (self.count_end & !value_578));
                            let value_580 = (value_578 | value_579);
                            let value_581 = ((!old_flags.bit(4) & !value_580) & !judged_bit_533.and(&Planes::<16>::number(0x4800)).is_number(0x0));
                            let value_582 = (value_580 | value_581);
                            let value_583 = (((self.printed_pending | (self.permit & !value_118)) & !value_582) & !judged_bit_533.and(&Planes::<16>::number(0x820)).is_number(0x0));
                            let value_584 = choose((value_582 | value_583), within_529, || {
                                let value_585 = choose(value_583, within_529, || {
                                    Planes::<8>::number(0x19)
                                }, || {
                                    let value_586 = choose(value_581, within_529, || {
                                        Planes::<8>::number(0x17)
                                    }, || {
                                        let value_587 = choose(value_579, within_529, || {
                                            Planes::<8>::number(0x16)
                                        }, || {
                                            let value_588 = choose(value_577, within_529, || {
                                                Planes::<8>::number(0x15)
                                            }, || {
                                                let value_589 = choose(value_575, within_529, || {
                                                    Planes::<8>::number(0x14)
                                                }, || {
                                                    let value_590 = choose(value_573, within_529, || {
                                                        Planes::<8>::number(0x13)
                                                    }, || {
                                                        let value_591 = choose(value_571, within_529, || {
                                                            Planes::<8>::number(0x12)
                                                        }, || {
                                                            let value_592 = choose(value_568, within_529, || {
                                                                Planes::<8>::number(0x11)
                                                            }, || {
                                                                let value_593 = choose(value_565, within_529, || {
                                                                    Planes::<8>::number(0x10)
                                                                }, || {
                                                                    let value_594 = choose(value_563, within_529, || {
                                                                        Planes::<8>::number(0xf)
                                                                    }, || {
                                                                        let value_595 = choose(value_561, within_529, || {
                                                                            Planes::<8>::number(0xe)
                                                                        }, || {
                                                                            let value_596 = choose(value_559, within_529, || {
                                                                                Planes::<8>::number(0xd)
                                                                            }, || {
                                                                                let value_597 = choose(value_557, within_529, || {
                                                                                    Planes::<8>::number(0xc)
                                                                                }, || {
                                                                                    let value_598 = choose(value_555, within_529, || {
                                                                                        Planes::<8>::number(0xb)
                                                                                    }, || {
                                                                                        let value_599 = choose(value_553, within_529, || {
                                                                                            Planes::<8>::number(0xa)
                                                                                        }, || {
                                                                                            let value_600 = choose(value_551, within_529, || {
                                                                                                Planes::<8>::number(0x9)
                                                                                            }, || {
                                                                                                let value_601 = choose(value_549, within_529, || {
                                                                                                    Planes::<8>::number(0x8)
                                                                                                }, || {
                                                                                                    let value_602 = choose(value_547, within_529, || {
                                                                                                        Planes::<8>::number(0x7)
                                                                                                    }, || {
                                                                                                        let value_603 = choose(value_544, within_529, || {
                                                                                                            Planes::<8>::number(0x6)
                                                                                                        }, || {
                                                                                                            let value_604 = choose(value_542, within_529, || {
                                                                                                                Planes::<8>::number(0x5)
                                                                                                            }, || {
                                                                                                                let value_605 = choose(value_540, within_529, || {
                                                                                                                    Planes::<8>::number(0x4)
                                                                                                                }, || {
                                                                                                                    let value_606 = choose(value_538, within_529, || {
                                                                                                                        Planes::<8>::number(0x3)
                                                                                                                    }, || {
                                                                                                                        let value_607 = Planes::either(value_535, &Planes::<8>::number(0x2), &Planes::<8>::number(0x1));
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
                                });
                                value_585
                            }, || {
                                Planes::<8>::number(0x0)
                            });
                            self.verdict.put(within_529, &value_584, changed);
                        }
                    }
                }
                0xa => {
                    let within_608 = old_second & within_416;
                    if within_608 != 0 {
                        put_bit(within_608, (self.a_lost & value_73), &mut self.a_lost, changed);
                    }
                }
                _ => {
                    let value_610 = (at_marker_40 | (in_body_36 | (in_load_31 | in_verify_37)));
                    let within_611 = (pulses_139 & value_610) & within_416;
                    let within_612 = within_416 & !within_611;
                    if within_611 != 0 {
                        self.patience.put(within_611, &Planes::<7>::number(0x0), changed);
                    }
                    if within_612 != 0 {
                        let within_613 = value_610 & within_612;
                        if within_613 != 0 {
                            let within_615 = self.handshake.is_number(0x3) & within_613;
                            if within_615 != 0 {
                                let value_617 = old_bank & pins.b_busy_i | !old_bank & pins.a_busy_i;
                                let within_618 = value_617 & within_615;
                                if within_618 != 0 {
                                    let within_620 = expires_138 & within_618;
                                    let within_621 = within_618 & !within_620;
                                    if within_621 != 0 {
                                        let within_622 = pins.timebase_i & within_621;
                                        if within_622 != 0 {
                                            self.patience.put(within_622, &value_140, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_624 = fills_203 & within;
        if within_624 != 0 {
            let value_626 = choose(value_201, within_624, || {
                let value_627 = choose(value_73, within_624, || {
                    let opens_descending_628 = old_info.bit(16);
                    let opens_629 = self.action.is_number(0x3);
                    let opened_funds_630 = (opens_descending_628 & opens_629);
                    let opened_limit_631 = (opens_629 & !opens_descending_628);
                    let mut value_632: Mask = 0;
                    let subject_633 = self.index;
                    let mut rest_634 = within_624;
                    while rest_634 != 0 {
                        let (within_635, value) = subject_633.alike(rest_634);
                        rest_634 &= !within_635;
                        value_632.take(within_635, &match value {
                            0x0 => {
                                let mut value_636: Mask = 0;
                                let subject_637 = word_pair_110;
                                let mut rest_638 = within_635;
                                while rest_638 != 0 {
                                    let (within_639, value) = subject_637.alike(rest_638);
                                    rest_638 &= !within_639;
                                    value_636.take(within_639, &match value {
                                        0x1 => opens_629,
                                        0x2 => opened_limit_631,
                                        0x3 => opened_limit_631,
                                        _ => (opened_funds_630 & value_195),
                                    });
                                }
                                value_636
                            }
                            0x8 => opens_629,
                            0xc => (self.action.is_number(0xa) | (opens_629 | debits_79)),
                            0xd => (self.action.is_number(0xa) | (opens_629 | debits_79)),
                            0xe => (self.action.is_number(0xa) | (opens_629 | debits_79)),
                            0xf => (self.action.is_number(0xa) | (opens_629 | debits_79)),
                            0x10 => opens_629,
                            0x11 => opens_629,
                            _ => {
                                let mut value_640: Mask = 0;
                                let subject_641 = word_pair_110;
                                let mut rest_642 = within_635;
                                while rest_642 != 0 {
                                    let (within_643, value) = subject_641.alike(rest_642);
                                    rest_642 &= !within_643;
                                    value_640.take(within_643, &match value {
                                        0x1 => opens_629,
                                        0x2 => opened_limit_631,
                                        0x3 => opened_limit_631,
                                        _ => (opened_funds_630 & value_195),
                                    });
                                }
                                value_640
                            }
                        });
                    }
                    let stored_word_644 = choose(value_632, within_624, || {
                        Words::number(0x0)
                    }, || {
                        let value_645 = choose(self.index.is_number(0x1), within_624, || {
                            let value_646 = (self.action.is_number(0xc) | locks_device_83);
                            let mut value_647: Words = Words::number(0x0);
                            let subject_648 = self.action;
                            let mut rest_649 = within_624;
                            while rest_649 != 0 {
                                let (within_650, value) = subject_648.alike(rest_649);
                                rest_649 &= !within_650;
                                value_647.take(within_650, &match value {
                                    0x3 => Words::number(0xffffffff),
                                    0x4 => Words::number(0x1),
                                    0x5 => Words::number(0x8),
                                    0x8 => Words::number(0x10),
                                    0xa => Words::number(0x8),
                                    _ => {
                                        let value_651 = choose(value_646, within_650, || {
                                            Words::number(0xff0000)
                                        }, || {
                                            let value_652 = choose(self.action.is_number(0xe), within_650, || Words::number(0x10), || Words::number(0x0));
                                            value_652
                                        });
                                        value_651
                                    }
                                });
                            }
                            let mut value_653: Words = Words::number(0x0);
                            let subject_654 = self.action;
                            let mut rest_655 = within_624;
                            while rest_655 != 0 {
                                let (within_656, value) = subject_654.alike(rest_655);
                                rest_655 &= !within_656;
                                value_653.take(within_656, &match value {
                                    0x3 => {
                                        let value_657 = choose(opens_descending_628, within_656, || read_word_99.and(&Words::number(0xff00)).or(&Words::number(0x1)).or(&Words::number(0x2)), || read_word_99.and(&Words::number(0xff00)).or(&Words::number(0x1)));
                                        value_657
                                    }
                                    0x4 => Words::number(0x0),
                                    0x5 => Words::number(0x10),
                                    0x8 => Words::number(0x8),
                                    0xa => Words::number(0x0),
                                    _ => {
                                        let value_658 = choose(value_646, within_656, || {
                                            let value_659 = choose(locks_device_83, within_656, || wide_reason_90, || Words::from(alarm_85));
                                            value_659.up_by(16).or(&Words::number(0x4))
                                        }, || {
                                            Words::number(0x0)
                                        });
                                        value_658
                                    }
                                });
                            }
                            value_653.or(&augend_11.and(&value_647.not()))
                        }, || {
                            let value_660 = choose((counts_114 | value_200), within_624, || {
                                self.sum
                            }, || {
                                let mut value_661: Mask = 0;
                                let subject_662 = self.index;
                                let mut rest_663 = within_624;
                                while rest_663 != 0 {
                                    let (within_664, value) = subject_662.alike(rest_663);
                                    rest_663 &= !within_664;
                                    value_661.take(within_664, &match value {
                                        0x0 => opens_629,
                                        0x8 => {
                                            let mut value_665: Mask = 0;
                                            let subject_666 = word_pair_110;
                                            let mut rest_667 = within_664;
                                            while rest_667 != 0 {
                                                let (within_668, value) = subject_666.alike(rest_667);
                                                rest_667 &= !within_668;
                                                value_665.take(within_668, &match value {
                                                    0x2 => opened_funds_630,
                                                    0x3 => opened_funds_630,
                                                    _ => (opened_limit_631 & value_195),
                                                });
                                            }
                                            (value_665 & !word_pair_110.is_number(0x1))
                                        }
                                        0xc => intends_81,
                                        0xd => {
                                            let mut value_669: Mask = 0;
                                            let subject_670 = word_pair_110;
                                            let mut rest_671 = within_664;
                                            while rest_671 != 0 {
                                                let (within_672, value) = subject_670.alike(rest_671);
                                                rest_671 &= !within_672;
                                                value_669.take(within_672, &match value {
                                                    0x2 => opened_funds_630,
                                                    0x3 => opened_funds_630,
                                                    _ => (opened_limit_631 & value_195),
                                                });
                                            }
                                            (value_669 & !word_pair_110.is_number(0x1))
                                        }
                                        0xe => {
                                            let mut value_673: Mask = 0;
                                            let subject_674 = word_pair_110;
                                            let mut rest_675 = within_664;
                                            while rest_675 != 0 {
                                                let (within_676, value) = subject_674.alike(rest_675);
                                                rest_675 &= !within_676;
                                                value_673.take(within_676, &match value {
                                                    0x2 => opened_funds_630,
                                                    0x3 => opened_funds_630,
                                                    _ => (opened_limit_631 & value_195),
                                                });
                                            }
                                            (value_673 & !word_pair_110.is_number(0x1))
                                        }
                                        0xf => intends_81,
                                        0x10 => debits_79,
                                        0x11 => debits_79,
                                        _ => {
                                            let mut value_677: Mask = 0;
                                            let subject_678 = word_pair_110;
                                            let mut rest_679 = within_664;
                                            while rest_679 != 0 {
                                                let (within_680, value) = subject_678.alike(rest_679);
                                                rest_679 &= !within_680;
                                                value_677.take(within_680, &match value {
                                                    0x2 => opened_funds_630,
                                                    0x3 => opened_funds_630,
                                                    _ => (opened_limit_631 & value_195),
                                                });
                                            }
                                            (value_677 & !word_pair_110.is_number(0x1))
                                        }
                                    });
                                }
                                let value_681 = choose(value_661, within_624, || {
                                    let mut new_word_682: Words = Words::number(0x0);
                                    let subject_683 = self.index;
                                    let mut rest_684 = within_624;
                                    while rest_684 != 0 {
                                        let (within_685, value) = subject_683.alike(rest_684);
                                        rest_684 &= !within_685;
                                        new_word_682.take(within_685, &match value {
                                            0x0 => self.new_licence,
                                            0x8 => {
                                                let value_686 = choose(high_75, within_685, || old_value_hi, || old_value_lo);
                                                value_686
                                            }
                                            0xc => piece_86,
                                            0xd => {
                                                let value_687 = choose(high_75, within_685, || old_value_hi, || old_value_lo);
                                                value_687
                                            }
                                            0xe => {
                                                let value_688 = choose(high_75, within_685, || old_value_hi, || old_value_lo);
                                                value_688
                                            }
                                            0xf => self.date_key,
                                            0x10 => piece_86,
                                            0x11 => self.date_key,
                                            _ => {
                                                let value_689 = choose(high_75, within_685, || old_value_hi, || old_value_lo);
                                                value_689
                                            }
                                        });
                                    }
                                    new_word_682
                                }, || {
                                    augend_11
                                });
                                value_681
                            });
                            value_660
                        });
                        value_645
                    });
                    stored_word_644
                }, || {
                    final_crc_8
                });
                value_627
            }, || {
                stored_word_135
            });
            let subject_690 = self.index;
            let mut rest_691 = within_624;
            while rest_691 != 0 {
                let (within_692, value) = subject_690.alike(rest_691);
                rest_691 &= !within_692;
                match value {
                    0x0 => {
                        self.record_licence.put(within_692, &value_626, changed);
                    }
                    0x1 => {
                        self.flags.put(within_692, &value_626.cut(0, 24), changed);
                        self.record_flags.put(within_692, &value_626, changed);
                    }
                    0x2 => {
                        self.record_ascending_lo.put(within_692, &value_626, changed);
                    }
                    0x3 => {
                        self.record_ascending_hi.put(within_692, &value_626, changed);
                    }
                    0x4 => {
                        put_bit(within_692, !value_626.is_number(0x0), &mut self.funded, changed);
                        self.record_descending_lo.put(within_692, &value_626, changed);
                    }
                    0x5 => {
                        put_bit(within_692, (self.funded | !value_626.is_number(0x0)), &mut self.funded, changed);
                        self.record_descending_hi.put(within_692, &value_626, changed);
                    }
                    0x6 => {
                        self.record_control_sum_lo.put(within_692, &value_626, changed);
                    }
                    0x7 => {
                        self.record_control_sum_hi.put(within_692, &value_626, changed);
                    }
                    0x8 => {
                        put_bit(within_692, (value_626.cut(2, 30).is_number(0x3fffffff) & value_626.cut(0, 2).is_number(0x3)), &mut self.count_end, changed);
                        self.record_piece_count.put(within_692, &value_626, changed);
                    }
                    0x9 => {
                        let high_ones_693 = value_626.cut(2, 30).is_number(0x3fffffff);
                        put_bit(within_692, (high_ones_693 & value_626.cut(0, 2).is_number(0x3)), &mut self.generation_end, changed);
                        put_bit(within_692, (high_ones_693 & value_626.bit(1)), &mut self.generation_near, changed);
                        self.record_generation.put(within_692, &value_626, changed);
                    }
                    0xa => {
                        self.record_limit_lo.put(within_692, &value_626, changed);
                    }
                    0xb => {
                        self.record_limit_hi.put(within_692, &value_626, changed);
                    }
                    0xc => {
                        self.record_intent_value.put(within_692, &value_626, changed);
                    }
                    0xd => {
                        self.record_intent_ascending_lo.put(within_692, &value_626, changed);
                    }
                    0xe => {
                        self.record_intent_ascending_hi.put(within_692, &value_626, changed);
                    }
                    0xf => {
                        self.record_intent_date_key.put(within_692, &value_626, changed);
                    }
                    0x10 => {
                        self.record_booked_value.put(within_692, &value_626, changed);
                    }
                    0x11 => {
                        self.record_booked_date_key.put(within_692, &value_626, changed);
                    }
                    0x12 => {
                        put_bit(within_692, ALL, &mut self.filled, changed);
                        self.record_check.put(within_692, &value_626, changed);
                    }
                    _ => {
                    }
                }
            }
        }
        let within_694 = pins.penable_i & within;
        let within_695 = within & !within_694;
        if within_694 != 0 {
            let within_696 = pins.pwrite_i & within_694;
            if within_696 != 0 {
                let within_698 = self.pready & within_696;
                if within_698 != 0 {
                    let within_700 = self.pslverr & within_698;
                    let within_701 = within_698 & !within_700;
                    if within_701 != 0 {
                        let subject_702 = pins.paddr_i;
                        let mut rest_703 = within_701;
                        while rest_703 != 0 {
                            let (within_704, value) = subject_702.alike(rest_703);
                            rest_703 &= !within_704;
                            match value {
                                0x8 => {
                                    let value_705 = Planes::either(pins.pwdata_i.cut(4, 28).is_number(0x0), &pins.pwdata_i.part::<4>(0), &Planes::<4>::number(0xf));
                                    self.command.put(within_704, &value_705, changed);
                                }
                                0x10 => {
                                    let value_706 = Planes::either(pins.pwdata_i.cut(3, 29).is_number(0x0), &pins.pwdata_i.part::<3>(0), &Planes::<3>::number(0x7));
                                    self.operand_set.put(within_704, &value_706, changed);
                                }
                                0x14 => {
                                    self.value_lo.put(within_704, &pins.pwdata_i, changed);
                                }
                                0x18 => {
                                    self.value_hi.put(within_704, &pins.pwdata_i, changed);
                                }
                                0x1c => {
                                    self.date_key.put(within_704, &pins.pwdata_i, changed);
                                }
                                0x20 => {
                                    self.info.put(within_704, &pins.pwdata_i.cut(0, 18), changed);
                                }
                                0x24 => {
                                    self.new_licence.put(within_704, &pins.pwdata_i, changed);
                                }
                                0x2c => {
                                    put_bit(within_704, (self.printed_pending & old_unreported), &mut self.unreported, changed);
                                }
                                _ => {
                                }
                            }
                        }
                    }
                }
            }
            let within_707 = self.looks & within_694;
            if within_707 != 0 {
                let within_709 = old_selected & within_707;
                if within_709 != 0 {
                    self.prdata.put(within_709, &value_19, changed);
                }
            }
        }
        if within_695 != 0 {
            let value_711 = choose(pins.pwrite_i, within_695, || {
                Planes::<5>::number(0x12)
            }, || {
                let looks_at_712 = pins.paddr_i.part::<5>(2);
                let mut value_713: Planes<5> = Planes::<5>::number(0x0);
                let subject_714 = pins.paddr_i;
                let mut rest_715 = within_695;
                while rest_715 != 0 {
                    let (within_716, value) = subject_714.alike(rest_715);
                    rest_715 &= !within_716;
                    value_713.take(within_716, &match value {
                        0xc8 => looks_at_712,
                        0xc4 => looks_at_712,
                        0xc0 => looks_at_712,
                        0xbc => looks_at_712,
                        0xb8 => looks_at_712,
                        0xb4 => looks_at_712,
                        0xb0 => looks_at_712,
                        0xac => looks_at_712,
                        0xa8 => looks_at_712,
                        0xa4 => looks_at_712,
                        0xa0 => looks_at_712,
                        0x9c => looks_at_712,
                        0x98 => looks_at_712,
                        0x94 => looks_at_712,
                        0x90 => looks_at_712,
                        0x8c => looks_at_712,
                        0x88 => looks_at_712,
                        0x84 => looks_at_712,
                        0x80 => looks_at_712,
                        _ => Planes::<5>::number(0x12),
                    });
                }
                value_713
            });
            let value_717 = choose(pins.pwrite_i, within_695, || {
                Words::number(0x0)
            }, || {
                let mut value_718: Words = Words::number(0x0);
                let subject_719 = pins.paddr_i;
                let mut rest_720 = within_695;
                while rest_720 != 0 {
                    let (within_721, value) = subject_719.alike(rest_720);
                    rest_720 &= !within_721;
                    value_718.take(within_721, &match value {
                        0x0 => Words::number(0x49500004),
                        0x4 => {
                            let value_722 = choose(old_ready, within_721, || Words::from(old_selected_set).up_by(8).or(&wide_reason_90.up_by(16)).or(&Words::number(0x1)), || Words::from(old_selected_set).up_by(8).or(&wide_reason_90.up_by(16)));
                            let value_723 = choose(self.permit, within_721, || {
                                let value_724 = choose((old_ready & ((!in_idle_25 & value_91) | ((old_lock_pending | self.printed_pending) | (value_3 & (old_selected & in_idle_25))))), within_721, || {
                                    let value_725 = choose(self.busy, within_721, || value_722.or(&Words::number(0x2)), || value_722);
                                    value_725.or(&Words::number(0x4))
                                }, || {
                                    let value_726 = choose(self.busy, within_721, || value_722.or(&Words::number(0x2)), || value_722);
                                    value_726
                                });
                                value_724.or(&Words::number(0x8))
                            }, || {
                                let value_727 = choose((old_ready & ((!in_idle_25 & value_91) | ((old_lock_pending | self.printed_pending) | (value_3 & (old_selected & in_idle_25))))), within_721, || {
                                    let value_728 = choose(self.busy, within_721, || value_722.or(&Words::number(0x2)), || value_722);
                                    value_728.or(&Words::number(0x4))
                                }, || {
                                    let value_729 = choose(self.busy, within_721, || value_722.or(&Words::number(0x2)), || value_722);
                                    value_729
                                });
                                value_727
                            });
                            let value_730 = choose((old_selected & issued_here_58), within_721, || {
                                let value_731 = choose(old_selected, within_721, || {
                                    let value_732 = choose(self.device_locked, within_721, || value_723.or(&Words::number(0x10)), || value_723);
                                    value_732.or(&Words::number(0x20))
                                }, || {
                                    let value_733 = choose(self.device_locked, within_721, || value_723.or(&Words::number(0x10)), || value_723);
                                    value_733
                                });
                                value_731.or(&Words::number(0x40))
                            }, || {
                                let value_734 = choose(old_selected, within_721, || {
                                    let value_735 = choose(self.device_locked, within_721, || value_723.or(&Words::number(0x10)), || value_723);
                                    value_735.or(&Words::number(0x20))
                                }, || {
                                    let value_736 = choose(self.device_locked, within_721, || value_723.or(&Words::number(0x10)), || value_723);
                                    value_736
                                });
                                value_734
                            });
                            let read_word_737 = choose(old_home, within_721, || {
                                let value_738 = choose(old_unreported, within_721, || {
                                    let value_739 = choose(self.irq, within_721, || value_730.or(&Words::number(0x80)), || value_730);
                                    value_739.or(&Words::number(0x800))
                                }, || {
                                    let value_740 = choose(self.irq, within_721, || value_730.or(&Words::number(0x80)), || value_730);
                                    value_740
                                });
                                value_738.or(&Words::number(0x1000))
                            }, || {
                                let value_741 = choose(old_unreported, within_721, || {
                                    let value_742 = choose(self.irq, within_721, || value_730.or(&Words::number(0x80)), || value_730);
                                    value_742.or(&Words::number(0x800))
                                }, || {
                                    let value_743 = choose(self.irq, within_721, || value_730.or(&Words::number(0x80)), || value_730);
                                    value_743
                                });
                                value_741
                            });
                            read_word_737
                        }
                        0x8 => Words::from(old_command),
                        0xc => Words::from(self.result),
                        0x10 => Words::from(self.operand_set),
                        0x14 => old_value_lo,
                        0x18 => old_value_hi,
                        0x1c => self.date_key,
                        0x20 => read_word_99,
                        0x24 => self.new_licence,
                        _ => Words::number(0x0),
                    });
                }
                value_718
            });
            self.prdata.put(within_695, &value_717, changed);
            self.looked_at.put(within_695, &value_711, changed);
        }
        let within_744 = value_403 & within;
        let within_745 = within & !within_744;
        if within_744 != 0 {
            let within_746 = value_361 & within_744;
            let within_747 = within_744 & !within_746;
            if within_746 != 0 {
                let within_748 = value_64 & within_746;
                let within_749 = within_746 & !within_748;
                if within_748 != 0 {
                    self.target.put(within_748, &old_target.plus(&Planes::<3>::number(0x1)), changed);
                }
                if within_749 != 0 {
                    let within_750 = value_400 & within_749;
                    let within_751 = within_749 & !within_750;
                    if within_750 != 0 {
                        let within_752 = for_recovery_45 & within_750;
                        let within_753 = within_750 & !within_752;
                        if within_753 != 0 {
                            let within_754 = in_settle_26 & within_753;
                            if within_754 != 0 {
                                let within_756 = value_157 & within_754;
                                let within_757 = within_754 & !within_756;
                                if within_757 != 0 {
                                    self.target.put(within_757, &Planes::<3>::number(0x0), changed);
                                }
                            }
                        }
                    }
                    if within_751 != 0 {
                        let within_758 = in_settle_26 & within_751;
                        if within_758 != 0 {
                            let within_760 = value_157 & within_758;
                            let within_761 = within_758 & !within_760;
                            if within_761 != 0 {
                                self.target.put(within_761, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
            }
            if within_747 != 0 {
                let within_762 = value_400 & within_747;
                let within_763 = within_747 & !within_762;
                if within_762 != 0 {
                    let within_764 = for_recovery_45 & within_762;
                    let within_765 = within_762 & !within_764;
                    if within_765 != 0 {
                        let within_766 = in_settle_26 & within_765;
                        if within_766 != 0 {
                            let within_768 = value_157 & within_766;
                            let within_769 = within_766 & !within_768;
                            if within_769 != 0 {
                                self.target.put(within_769, &Planes::<3>::number(0x0), changed);
                            }
                        }
                    }
                }
                if within_763 != 0 {
                    let within_770 = in_settle_26 & within_763;
                    if within_770 != 0 {
                        let within_772 = value_157 & within_770;
                        let within_773 = within_770 & !within_772;
                        if within_773 != 0 {
                            self.target.put(within_773, &Planes::<3>::number(0x0), changed);
                        }
                    }
                }
            }
            self.state.put(within_744, &Planes::<8>::number(0x63), changed);
            self.leg.put(within_744, &Planes::<2>::number(0x0), changed);
            self.job.put(within_744, &Planes::<3>::number(0x0), changed);
            self.scan.put(within_744, &Planes::<2>::number(0x0), changed);
        }
        if within_745 != 0 {
            let within_774 = value_164 & within_745;
            let within_775 = within_745 & !within_774;
            if within_774 != 0 {
                self.target.put(within_774, &value_168, changed);
            }
            if within_775 != 0 {
                let within_776 = value_212 & within_775;
                if within_776 != 0 {
                    let within_778 = value_204 & within_776;
                    let within_779 = within_776 & !within_778;
                    if within_778 != 0 {
                        let subject_780 = old_job;
                        let mut rest_781 = within_778;
                        while rest_781 != 0 {
                            let (within_782, value) = subject_780.alike(rest_781);
                            rest_781 &= !within_782;
                            match value {
                                0x0 => {
                                    self.target.put(within_782, &old_selected_set, changed);
                                }
                                0x3 => {
                                }
                                _ => {
                                    self.target.put(within_782, &old_selected_set, changed);
                                }
                            }
                        }
                    }
                    if within_779 != 0 {
                        let value_783 = choose(in_idle_25, within_779, || {
                            let value_784 = choose(old_lock_pending, within_779, || {
                                old_selected_set
                            }, || {
                                let value_785 = choose(value_149, within_779, || {
                                    old_selected_set
                                }, || {
                                    let value_786 = Planes::either(self.printed_pending, &self.permit_set, &old_selected_set);
                                    value_786
                                });
                                value_785
                            });
                            value_784
                        }, || {
                            old_selected_set
                        });
                        self.target.put(within_779, &value_783, changed);
                    }
                }
            }
            let within_787 = value_241 & within_745;
            let within_788 = within_745 & !within_787;
            if within_787 != 0 {
                self.scan.put(within_787, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
            }
            if within_788 != 0 {
                let within_789 = marks_223 & within_788;
                let within_790 = within_788 & !within_789;
                if within_789 != 0 {
                    self.scan.put(within_789, &self.scan.plus(&Planes::<2>::number(0x1)), changed);
                }
                if within_790 != 0 {
                    let within_791 = old_code_fits & within_790;
                    if within_791 != 0 {
                        let within_793 = in_fetch_32 & within_791;
                        if within_793 != 0 {
                            let within_795 = at_last_word_74 & within_793;
                            if within_795 != 0 {
                                let within_797 = done_136 & within_795;
                                if within_797 != 0 {
                                    let within_799 = for_recovery_45 & within_797;
                                    if within_799 != 0 {
                                        self.scan.put(within_799, &Planes::<2>::number(0x0), changed);
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_801 = verified_242 & within_745;
            let within_802 = within_745 & !within_801;
            if within_801 != 0 {
                let within_803 = value_245 & within_801;
                let within_804 = within_801 & !within_803;
                if within_804 != 0 {
                    let within_805 = for_recovery_45 & within_804;
                    let within_806 = within_804 & !within_805;
                    if within_806 != 0 {
                        let within_807 = old_bank & within_806;
                        let within_808 = within_806 & !within_807;
                        if within_808 != 0 {
                            self.job.put(within_808, &Planes::<3>::number(0x2), changed);
                        }
                    }
                }
            }
            if within_802 != 0 {
                let within_809 = in_idle_25 & within_802;
                if within_809 != 0 {
                    let within_811 = old_lock_pending & within_809;
                    let within_812 = within_809 & !within_811;
                    if within_811 != 0 {
                        self.job.put(within_811, &Planes::<3>::number(0x4), changed);
                    }
                    if within_812 != 0 {
                        let within_813 = value_149 & within_812;
                        let within_814 = within_812 & !within_813;
                        if within_814 != 0 {
                            let within_815 = self.printed_pending & within_814;
                            let within_816 = within_814 & !within_815;
                            if within_815 != 0 {
                                self.job.put(within_815, &Planes::<3>::number(0x3), changed);
                            }
                            if within_816 != 0 {
                                let within_817 = value_151 & within_816;
                                let within_818 = within_816 & !within_817;
                                if within_817 != 0 {
                                    self.job.put(within_817, &Planes::<3>::number(0x5), changed);
                                }
                                if within_818 != 0 {
                                    let within_819 = self.busy & within_818;
                                    if within_819 != 0 {
                                        let within_821 = value_87 & within_819;
                                        let within_822 = within_819 & !within_821;
                                        if within_822 != 0 {
                                            self.job.put(within_822, &Planes::<3>::number(0x1), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_823 = value_265 & within_745;
            let within_824 = within_745 & !within_823;
            if within_823 != 0 {
                self.leg.put(within_823, &Planes::<2>::number(0x0), changed);
            }
            if within_824 != 0 {
                let within_825 = value_267 & within_824;
                let within_826 = within_824 & !within_825;
                if within_825 != 0 {
                    let value_827 = Planes::either(value_268, &Planes::<2>::number(0x1), &Planes::<2>::number(0x0));
                    self.leg.put(within_825, &value_827, changed);
                }
                if within_826 != 0 {
                    let within_828 = at_marker_40 & within_826;
                    if within_828 != 0 {
                        let within_830 = done_136 & within_828;
                        if within_830 != 0 {
                            let mut value_832: Planes<2> = Planes::<2>::number(0x0);
                            let subject_833 = self.leg;
                            let mut rest_834 = within_830;
                            while rest_834 != 0 {
                                let (within_835, value) = subject_833.alike(rest_834);
                                rest_834 &= !within_835;
                                value_832.take(within_835, &match value {
                                    0x0 => {
                                        let value_836 = Planes::either(old_bank, &Planes::<2>::number(0x1), &Planes::<2>::number(0x2));
                                        value_836
                                    }
                                    0x1 => Planes::<2>::number(0x2),
                                    _ => Planes::<2>::number(0x0),
                                });
                            }
                            self.leg.put(within_830, &value_832, changed);
                        }
                    }
                }
            }
            let within_837 = value_386 & within_745;
            let within_838 = within_745 & !within_837;
            if within_837 != 0 {
                self.state.put(within_837, &Planes::<8>::number(0x9c), changed);
            }
            if within_838 != 0 {
                let within_839 = value_265 & within_838;
                let within_840 = within_838 & !within_839;
                if within_839 != 0 {
                    let value_841 = Planes::either((value_256 & !value_266), &Planes::<8>::number(0xff), &Planes::<8>::number(0x1b));
                    self.state.put(within_839, &value_841, changed);
                }
                if within_840 != 0 {
                    let within_842 = value_217 & within_840;
                    let within_843 = within_840 & !within_842;
                    if within_842 != 0 {
                        self.state.put(within_842, &Planes::<8>::number(0xaa), changed);
                    }
                    if within_843 != 0 {
                        let within_844 = value_164 & within_843;
                        let within_845 = within_843 & !within_844;
                        if within_844 != 0 {
                            self.state.put(within_844, &Planes::<8>::number(0x87), changed);
                        }
                        if within_845 != 0 {
                            let within_846 = value_212 & within_845;
                            let within_847 = within_845 & !within_846;
                            if within_846 != 0 {
                                self.state.put(within_846, &Planes::<8>::number(0xc9), changed);
                            }
                            if within_847 != 0 {
                                let within_848 = value_361 & within_847;
                                let within_849 = within_847 & !within_848;
                                if within_848 != 0 {
                                    let within_850 = value_64 & within_848;
                                    let within_851 = within_848 & !within_850;
                                    if within_850 != 0 {
                                        let within_852 = value_269 & within_850;
                                        let within_853 = within_850 & !within_852;
                                        if within_852 != 0 {
                                            let within_854 = value_73 & within_852;
                                            let within_855 = within_852 & !within_854;
                                            if within_854 != 0 {
                                                let within_856 = value_264 & within_854;
                                                let within_857 = within_854 & !within_856;
                                                if within_856 != 0 {
                                                    self.state.put(within_856, &Planes::<8>::number(0x1b), changed);
                                                }
                                                if within_857 != 0 {
                                                    let within_858 = verified_242 & within_857;
                                                    let within_859 = within_857 & !within_858;
                                                    if within_858 != 0 {
                                                        let within_860 = value_245 & within_858;
                                                        let within_861 = within_858 & !within_860;
                                                        if within_860 != 0 {
                                                            self.state.put(within_860, &Planes::<8>::number(0xff), changed);
                                                        }
                                                        if within_861 != 0 {
                                                            let within_862 = for_recovery_45 & within_861;
                                                            let within_863 = within_861 & !within_862;
                                                            if within_863 != 0 {
                                                                let within_864 = old_bank & within_863;
                                                                if within_864 != 0 {
                                                                    self.state.put(within_864, &Planes::<8>::number(0xb1), changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_859 != 0 {
                                                        let within_866 = value_399 & within_859;
                                                        let within_867 = within_859 & !within_866;
                                                        if within_866 != 0 {
                                                            let within_868 = for_recovery_45 & within_866;
                                                            let within_869 = within_866 & !within_868;
                                                            if within_869 != 0 {
                                                                let value_870 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                                self.state.put(within_869, &value_870, changed);
                                                            }
                                                        }
                                                        if within_867 != 0 {
                                                            let within_871 = value_232 & within_867;
                                                            let within_872 = within_867 & !within_871;
                                                            if within_871 != 0 {
                                                                self.state.put(within_871, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_872 != 0 {
                                                                let within_873 = in_scan_28 & within_872;
                                                                let within_874 = within_872 & !within_873;
                                                                if within_873 != 0 {
                                                                    let within_875 = last_scan_70 & within_873;
                                                                    if within_875 != 0 {
                                                                        let within_877 = old_silent_b & within_875;
                                                                        if within_877 != 0 {
                                                                            self.state.put(within_877, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_874 != 0 {
                                                                    let within_879 = marks_223 & within_874;
                                                                    let within_880 = within_874 & !within_879;
                                                                    if within_879 != 0 {
                                                                        let within_881 = last_scan_70 & within_879;
                                                                        if within_881 != 0 {
                                                                            self.state.put(within_881, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_880 != 0 {
                                                                        let within_883 = old_second & within_880;
                                                                        if within_883 != 0 {
                                                                            let within_885 = in_check_33 & within_883;
                                                                            if within_885 != 0 {
                                                                                let within_887 = sums_115 & within_885;
                                                                                let within_888 = within_885 & !within_887;
                                                                                if within_888 != 0 {
                                                                                    let within_889 = passes_checks_119 & within_888;
                                                                                    let within_890 = within_888 & !within_889;
                                                                                    if within_889 != 0 {
                                                                                        let within_891 = for_command_46 & within_889;
                                                                                        if within_891 != 0 {
                                                                                            let subject_893 = self.action;
                                                                                            let mut rest_894 = within_891;
                                                                                            while rest_894 != 0 {
                                                                                                let (within_895, value) = subject_893.alike(rest_894);
                                                                                                rest_894 &= !within_895;
                                                                                                match value {
                                                                                                    0x1 => {
                                                                                                    }
                                                                                                    0x2 => {
                                                                                                    }
                                                                                                    0xb => {
                                                                                                        self.state.put(within_895, &Planes::<8>::number(0xb1), changed);
                                                                                                    }
                                                                                                    _ => {
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    if within_890 != 0 {
                                                                                        self.state.put(within_890, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            if within_855 != 0 {
                                                let value_896 = Planes::either(value_267, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                                self.state.put(within_855, &value_896, changed);
                                            }
                                        }
                                        if within_853 != 0 {
                                            let within_897 = value_264 & within_853;
                                            let within_898 = within_853 & !within_897;
                                            if within_897 != 0 {
                                                self.state.put(within_897, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_898 != 0 {
                                                let within_899 = verified_242 & within_898;
                                                let within_900 = within_898 & !within_899;
                                                if within_899 != 0 {
                                                    let within_901 = value_245 & within_899;
                                                    let within_902 = within_899 & !within_901;
                                                    if within_901 != 0 {
                                                        self.state.put(within_901, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_902 != 0 {
                                                        let within_903 = for_recovery_45 & within_902;
                                                        let within_904 = within_902 & !within_903;
                                                        if within_904 != 0 {
                                                            let within_905 = old_bank & within_904;
                                                            if within_905 != 0 {
                                                                self.state.put(within_905, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_900 != 0 {
                                                    let within_907 = value_400 & within_900;
                                                    let within_908 = within_900 & !within_907;
                                                    if within_907 != 0 {
                                                        let within_909 = for_recovery_45 & within_907;
                                                        let within_910 = within_907 & !within_909;
                                                        if within_909 != 0 {
                                                            let within_911 = value_232 & within_909;
                                                            let within_912 = within_909 & !within_911;
                                                            if within_911 != 0 {
                                                                self.state.put(within_911, &Planes::<8>::number(0x78), changed);
                                                            }
                                                            if within_912 != 0 {
                                                                let within_913 = in_scan_28 & within_912;
                                                                let within_914 = within_912 & !within_913;
                                                                if within_913 != 0 {
                                                                    let within_915 = last_scan_70 & within_913;
                                                                    if within_915 != 0 {
                                                                        let within_917 = (old_silent_b | value_224) & within_915;
                                                                        if within_917 != 0 {
                                                                            self.state.put(within_917, &Planes::<8>::number(0x55), changed);
                                                                        }
                                                                    }
                                                                }
                                                                if within_914 != 0 {
                                                                    let within_919 = marks_223 & within_914;
                                                                    let within_920 = within_914 & !within_919;
                                                                    if within_919 != 0 {
                                                                        let within_921 = last_scan_70 & within_919;
                                                                        if within_921 != 0 {
                                                                            self.state.put(within_921, &Planes::<8>::number(0xe4), changed);
                                                                        }
                                                                    }
                                                                    if within_920 != 0 {
                                                                        let within_923 = value_204 & within_920;
                                                                        let within_924 = within_920 & !within_923;
                                                                        if within_923 != 0 {
                                                                            self.state.put(within_923, &Planes::<8>::number(0x36), changed);
                                                                        }
                                                                        if within_924 != 0 {
                                                                            let within_925 = old_second & within_924;
                                                                            if within_925 != 0 {
                                                                                let within_927 = in_check_33 & within_925;
                                                                                if within_927 != 0 {
                                                                                    let within_929 = sums_115 & within_927;
                                                                                    let within_930 = within_927 & !within_929;
                                                                                    if within_930 != 0 {
                                                                                        let within_931 = passes_checks_119 & within_930;
                                                                                        let within_932 = within_930 & !within_931;
                                                                                        if within_932 != 0 {
                                                                                            self.state.put(within_932, &Planes::<8>::number(0xb1), changed);
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        if within_910 != 0 {
                                                            let value_933 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_910, &value_933, changed);
                                                        }
                                                    }
                                                    if within_908 != 0 {
                                                        let within_934 = value_232 & within_908;
                                                        let within_935 = within_908 & !within_934;
                                                        if within_934 != 0 {
                                                            self.state.put(within_934, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_935 != 0 {
                                                            let within_936 = in_scan_28 & within_935;
                                                            let within_937 = within_935 & !within_936;
                                                            if within_936 != 0 {
                                                                let within_938 = last_scan_70 & within_936;
                                                                if within_938 != 0 {
                                                                    let within_940 = (old_silent_b | value_224) & within_938;
                                                                    if within_940 != 0 {
                                                                        self.state.put(within_940, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_937 != 0 {
                                                                let within_942 = marks_223 & within_937;
                                                                let within_943 = within_937 & !within_942;
                                                                if within_942 != 0 {
                                                                    let within_944 = last_scan_70 & within_942;
                                                                    if within_944 != 0 {
                                                                        self.state.put(within_944, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_943 != 0 {
                                                                    let within_946 = value_204 & within_943;
                                                                    let within_947 = within_943 & !within_946;
                                                                    if within_946 != 0 {
                                                                        let subject_948 = old_job;
                                                                        let mut rest_949 = within_946;
                                                                        while rest_949 != 0 {
                                                                            let (within_950, value) = subject_948.alike(rest_949);
                                                                            rest_949 &= !within_950;
                                                                            match value {
                                                                                0x0 => {
                                                                                    self.state.put(within_950, &Planes::<8>::number(0x36), changed);
                                                                                }
                                                                                0x3 => {
                                                                                }
                                                                                _ => {
                                                                                    let within_951 = value_205 & within_950;
                                                                                    let within_952 = within_950 & !within_951;
                                                                                    if within_952 != 0 {
                                                                                        self.state.put(within_952, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    if within_947 != 0 {
                                                                        let within_953 = old_second & within_947;
                                                                        if within_953 != 0 {
                                                                            let within_955 = in_check_33 & within_953;
                                                                            if within_955 != 0 {
                                                                                let within_957 = sums_115 & within_955;
                                                                                let within_958 = within_955 & !within_957;
                                                                                if within_958 != 0 {
                                                                                    let within_959 = passes_checks_119 & within_958;
                                                                                    let within_960 = within_958 & !within_959;
                                                                                    if within_959 != 0 {
                                                                                        let within_961 = for_command_46 & within_959;
                                                                                        if within_961 != 0 {
                                                                                            let subject_963 = self.action;
                                                                                            let mut rest_964 = within_961;
                                                                                            while rest_964 != 0 {
                                                                                                let (within_965, value) = subject_963.alike(rest_964);
                                                                                                rest_964 &= !within_965;
                                                                                                match value {
                                                                                                    0x1 => {
                                                                                                    }
                                                                                                    0x2 => {
                                                                                                    }
                                                                                                    0xb => {
                                                                                                        self.state.put(within_965, &Planes::<8>::number(0xb1), changed);
                                                                                                    }
                                                                                                    _ => {
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    if within_960 != 0 {
                                                                                        self.state.put(within_960, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    if within_851 != 0 {
                                        self.state.put(within_851, &Planes::<8>::number(0xb1), changed);
                                    }
                                }
                                if within_849 != 0 {
                                    let within_966 = value_269 & within_849;
                                    let within_967 = within_849 & !within_966;
                                    if within_966 != 0 {
                                        let within_968 = value_73 & within_966;
                                        let within_969 = within_966 & !within_968;
                                        if within_968 != 0 {
                                            let within_970 = value_264 & within_968;
                                            let within_971 = within_968 & !within_970;
                                            if within_970 != 0 {
                                                self.state.put(within_970, &Planes::<8>::number(0x1b), changed);
                                            }
                                            if within_971 != 0 {
                                                let within_972 = verified_242 & within_971;
                                                let within_973 = within_971 & !within_972;
                                                if within_972 != 0 {
                                                    let within_974 = value_245 & within_972;
                                                    let within_975 = within_972 & !within_974;
                                                    if within_974 != 0 {
                                                        self.state.put(within_974, &Planes::<8>::number(0xff), changed);
                                                    }
                                                    if within_975 != 0 {
                                                        let within_976 = for_recovery_45 & within_975;
                                                        let within_977 = within_975 & !within_976;
                                                        if within_977 != 0 {
                                                            let within_978 = old_bank & within_977;
                                                            if within_978 != 0 {
                                                                self.state.put(within_978, &Planes::<8>::number(0xb1), changed);
                                                            }
                                                        }
                                                    }
                                                }
                                                if within_973 != 0 {
                                                    let within_980 = value_399 & within_973;
                                                    let within_981 = within_973 & !within_980;
                                                    if within_980 != 0 {
                                                        let within_982 = for_recovery_45 & within_980;
                                                        let within_983 = within_980 & !within_982;
                                                        if within_983 != 0 {
                                                            let value_984 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                            self.state.put(within_983, &value_984, changed);
                                                        }
                                                    }
                                                    if within_981 != 0 {
                                                        let within_985 = value_232 & within_981;
                                                        let within_986 = within_981 & !within_985;
                                                        if within_985 != 0 {
                                                            self.state.put(within_985, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_986 != 0 {
                                                            let within_987 = in_scan_28 & within_986;
                                                            let within_988 = within_986 & !within_987;
                                                            if within_987 != 0 {
                                                                let within_989 = last_scan_70 & within_987;
                                                                if within_989 != 0 {
                                                                    let within_991 = old_silent_b & within_989;
                                                                    if within_991 != 0 {
                                                                        self.state.put(within_991, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_988 != 0 {
                                                                let within_993 = marks_223 & within_988;
                                                                let within_994 = within_988 & !within_993;
                                                                if within_993 != 0 {
                                                                    let within_995 = last_scan_70 & within_993;
                                                                    if within_995 != 0 {
                                                                        self.state.put(within_995, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_994 != 0 {
                                                                    let within_997 = old_second & within_994;
                                                                    if within_997 != 0 {
                                                                        let within_999 = in_check_33 & within_997;
                                                                        if within_999 != 0 {
                                                                            let within_1001 = sums_115 & within_999;
                                                                            let within_1002 = within_999 & !within_1001;
                                                                            if within_1002 != 0 {
                                                                                let within_1003 = passes_checks_119 & within_1002;
                                                                                let within_1004 = within_1002 & !within_1003;
                                                                                if within_1003 != 0 {
                                                                                    let within_1005 = for_command_46 & within_1003;
                                                                                    if within_1005 != 0 {
                                                                                        let subject_1007 = self.action;
                                                                                        let mut rest_1008 = within_1005;
                                                                                        while rest_1008 != 0 {
                                                                                            let (within_1009, value) = subject_1007.alike(rest_1008);
                                                                                            rest_1008 &= !within_1009;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1009, &Planes::<8>::number(0xb1), changed);
                                                                                                }
                                                                                                _ => {
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                if within_1004 != 0 {
                                                                                    self.state.put(within_1004, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        if within_969 != 0 {
                                            let value_1010 = Planes::either(value_267, &Planes::<8>::number(0x2d), &Planes::<8>::number(0x4e));
                                            self.state.put(within_969, &value_1010, changed);
                                        }
                                    }
                                    if within_967 != 0 {
                                        let within_1011 = value_264 & within_967;
                                        let within_1012 = within_967 & !within_1011;
                                        if within_1011 != 0 {
                                            self.state.put(within_1011, &Planes::<8>::number(0x1b), changed);
                                        }
                                        if within_1012 != 0 {
                                            let within_1013 = verified_242 & within_1012;
                                            let within_1014 = within_1012 & !within_1013;
                                            if within_1013 != 0 {
                                                let within_1015 = value_245 & within_1013;
                                                let within_1016 = within_1013 & !within_1015;
                                                if within_1015 != 0 {
                                                    self.state.put(within_1015, &Planes::<8>::number(0xff), changed);
                                                }
                                                if within_1016 != 0 {
                                                    let within_1017 = for_recovery_45 & within_1016;
                                                    let within_1018 = within_1016 & !within_1017;
                                                    if within_1018 != 0 {
                                                        let within_1019 = old_bank & within_1018;
                                                        if within_1019 != 0 {
                                                            self.state.put(within_1019, &Planes::<8>::number(0xb1), changed);
                                                        }
                                                    }
                                                }
                                            }
                                            if within_1014 != 0 {
                                                let within_1021 = value_400 & within_1014;
                                                let within_1022 = within_1014 & !within_1021;
                                                if within_1021 != 0 {
                                                    let within_1023 = for_recovery_45 & within_1021;
                                                    let within_1024 = within_1021 & !within_1023;
                                                    if within_1023 != 0 {
                                                        let within_1025 = value_232 & within_1023;
                                                        let within_1026 = within_1023 & !within_1025;
                                                        if within_1025 != 0 {
                                                            self.state.put(within_1025, &Planes::<8>::number(0x78), changed);
                                                        }
                                                        if within_1026 != 0 {
                                                            let within_1027 = in_scan_28 & within_1026;
                                                            let within_1028 = within_1026 & !within_1027;
                                                            if within_1027 != 0 {
                                                                let within_1029 = last_scan_70 & within_1027;
                                                                if within_1029 != 0 {
                                                                    let within_1031 = (old_silent_b | value_224) & within_1029;
                                                                    if within_1031 != 0 {
                                                                        self.state.put(within_1031, &Planes::<8>::number(0x55), changed);
                                                                    }
                                                                }
                                                            }
                                                            if within_1028 != 0 {
                                                                let within_1033 = marks_223 & within_1028;
                                                                let within_1034 = within_1028 & !within_1033;
                                                                if within_1033 != 0 {
                                                                    let within_1035 = last_scan_70 & within_1033;
                                                                    if within_1035 != 0 {
                                                                        self.state.put(within_1035, &Planes::<8>::number(0xe4), changed);
                                                                    }
                                                                }
                                                                if within_1034 != 0 {
                                                                    let within_1037 = value_204 & within_1034;
                                                                    let within_1038 = within_1034 & !within_1037;
                                                                    if within_1037 != 0 {
                                                                        self.state.put(within_1037, &Planes::<8>::number(0x36), changed);
                                                                    }
                                                                    if within_1038 != 0 {
                                                                        let within_1039 = old_second & within_1038;
                                                                        if within_1039 != 0 {
                                                                            let within_1041 = in_check_33 & within_1039;
                                                                            if within_1041 != 0 {
                                                                                let within_1043 = sums_115 & within_1041;
                                                                                let within_1044 = within_1041 & !within_1043;
                                                                                if within_1044 != 0 {
                                                                                    let within_1045 = passes_checks_119 & within_1044;
                                                                                    let within_1046 = within_1044 & !within_1045;
                                                                                    if within_1046 != 0 {
                                                                                        self.state.put(within_1046, &Planes::<8>::number(0xb1), changed);
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if within_1024 != 0 {
                                                        let value_1047 = Planes::either(self.again, &Planes::<8>::number(0xb1), &Planes::<8>::number(0x87));
                                                        self.state.put(within_1024, &value_1047, changed);
                                                    }
                                                }
                                                if within_1022 != 0 {
                                                    let within_1048 = value_232 & within_1022;
                                                    let within_1049 = within_1022 & !within_1048;
                                                    if within_1048 != 0 {
                                                        self.state.put(within_1048, &Planes::<8>::number(0x78), changed);
                                                    }
                                                    if within_1049 != 0 {
                                                        let within_1050 = in_scan_28 & within_1049;
                                                        let within_1051 = within_1049 & !within_1050;
                                                        if within_1050 != 0 {
                                                            let within_1052 = last_scan_70 & within_1050;
                                                            if within_1052 != 0 {
                                                                let within_1054 = (old_silent_b | value_224) & within_1052;
                                                                if within_1054 != 0 {
                                                                    self.state.put(within_1054, &Planes::<8>::number(0x55), changed);
                                                                }
                                                            }
                                                        }
                                                        if within_1051 != 0 {
                                                            let within_1056 = marks_223 & within_1051;
                                                            let within_1057 = within_1051 & !within_1056;
                                                            if within_1056 != 0 {
                                                                let within_1058 = last_scan_70 & within_1056;
                                                                if within_1058 != 0 {
                                                                    self.state.put(within_1058, &Planes::<8>::number(0xe4), changed);
                                                                }
                                                            }
                                                            if within_1057 != 0 {
                                                                let within_1060 = value_204 & within_1057;
                                                                let within_1061 = within_1057 & !within_1060;
                                                                if within_1060 != 0 {
                                                                    let subject_1062 = old_job;
                                                                    let mut rest_1063 = within_1060;
                                                                    while rest_1063 != 0 {
                                                                        let (within_1064, value) = subject_1062.alike(rest_1063);
                                                                        rest_1063 &= !within_1064;
                                                                        match value {
                                                                            0x0 => {
                                                                                self.state.put(within_1064, &Planes::<8>::number(0x36), changed);
                                                                            }
                                                                            0x3 => {
                                                                            }
                                                                            _ => {
                                                                                let within_1065 = value_205 & within_1064;
                                                                                let within_1066 = within_1064 & !within_1065;
                                                                                if within_1066 != 0 {
                                                                                    self.state.put(within_1066, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                if within_1061 != 0 {
                                                                    let within_1067 = old_second & within_1061;
                                                                    if within_1067 != 0 {
                                                                        let within_1069 = in_check_33 & within_1067;
                                                                        if within_1069 != 0 {
                                                                            let within_1071 = sums_115 & within_1069;
                                                                            let within_1072 = within_1069 & !within_1071;
                                                                            if within_1072 != 0 {
                                                                                let within_1073 = passes_checks_119 & within_1072;
                                                                                let within_1074 = within_1072 & !within_1073;
                                                                                if within_1073 != 0 {
                                                                                    let within_1075 = for_command_46 & within_1073;
                                                                                    if within_1075 != 0 {
                                                                                        let subject_1077 = self.action;
                                                                                        let mut rest_1078 = within_1075;
                                                                                        while rest_1078 != 0 {
                                                                                            let (within_1079, value) = subject_1077.alike(rest_1078);
                                                                                            rest_1078 &= !within_1079;
                                                                                            match value {
                                                                                                0x1 => {
                                                                                                }
                                                                                                0x2 => {
                                                                                                }
                                                                                                0xb => {
                                                                                                    self.state.put(within_1079, &Planes::<8>::number(0xb1), changed);
                                                                                                }
                                                                                                _ => {
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                if within_1074 != 0 {
                                                                                    self.state.put(within_1074, &Planes::<8>::number(0xb1), changed);
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1080 = value_130 & within;
        if within_1080 != 0 {
            let subject_1082 = self.handshake;
            let mut rest_1083 = within_1080;
            while rest_1083 != 0 {
                let (within_1084, value) = subject_1082.alike(rest_1083);
                rest_1083 &= !within_1084;
                match value {
                    0x0 => {
                        let value_1085 = (in_body_36 | (in_verify_37 | (in_fetch_32 | (in_scan_28 | in_compare_30))));
                        let value_1086 = choose(in_prune_39, within_1084, || {
                            !self.slot
                        }, || {
                            let value_1087 = value_126 & scan_slot_68 | !value_126 & self.slot;
                            value_1087
                        });
                        let value_1088 = choose(value_1086, within_1084, || {
                            let value_1089 = Planes::either(value_1085, &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                            value_1089.or(&old_target.extended::<10>().up_by(7)).or(&Planes::<10>::number(0x40))
                        }, || {
                            let value_1090 = Planes::either(value_1085, &self.index.extended::<10>(), &Planes::<10>::number(0x20));
                            value_1090.or(&old_target.extended::<10>().up_by(7))
                        });
                        let within_1091 = value_131 & within_1084;
                        if within_1091 != 0 {
                            let value_1093 = choose((in_markers_27 | (in_load_31 | in_validate_38)), within_1091, || {
                                Words::number(0x5a3c96e1)
                            }, || {
                                let value_1094 = choose(value_1085, within_1091, || augend_11, || Words::number(0xa5c3691e));
                                value_1094
                            });
                            self.data.put(within_1091, &value_1093, changed);
                        }
                        self.address.put(within_1084, &value_1088, changed);
                    }
                    0x3 => {
                        let within_1095 = value_133 & within_1084;
                        let within_1096 = within_1084 & !within_1095;
                        if within_1096 != 0 {
                            let value_1097 = choose((in_markers_27 | (in_load_31 | in_validate_38)), within_1096, || {
                                Words::number(0x5a3c96e1)
                            }, || {
                                let value_1098 = choose((in_body_36 | (in_verify_37 | (in_fetch_32 | (in_scan_28 | in_compare_30)))), within_1096, || augend_11, || Words::number(0xa5c3691e));
                                value_1098
                            });
                            put_bit(within_1096, value_1097.is(&stored_word_135), &mut self.as_expected, changed);
                            put_bit(within_1096, final_crc_8.is(&stored_word_135), &mut self.code_fits, changed);
                        }
                    }
                    _ => {
                    }
                }
            }
        }
        let within_1099 = value_255 & within;
        let within_1100 = within & !within_1099;
        if within_1099 != 0 {
            let within_1101 = value_64 & within_1099;
            let within_1102 = within_1099 & !within_1101;
            if within_1101 != 0 {
                let within_1103 = holds_9_54 & within_1101;
                let within_1104 = within_1101 & !within_1103;
                if within_1103 != 0 {
                    let within_1105 = old_as_expected & within_1103;
                    if within_1105 != 0 {
                        let within_1107 = in_validate_38 & within_1105;
                        if within_1107 != 0 {
                            let within_1109 = done_136 & within_1107;
                            if within_1109 != 0 {
                                let within_1111 = value_148 & within_1109;
                                if within_1111 != 0 {
                                    let within_1113 = value_246 & within_1111;
                                    if within_1113 != 0 {
                                        let within_1115 = (leg_writes_48 | leg_programs_49) & within_1113;
                                        let within_1116 = within_1113 & !within_1115;
                                        if within_1116 != 0 {
                                            let within_1117 = for_command_46 & within_1116;
                                            if within_1117 != 0 {
                                                let within_1119 = asked_lock_76 & within_1117;
                                                let within_1120 = within_1117 & !within_1119;
                                                if within_1120 != 0 {
                                                    let within_1121 = !old_command.is_number(0x6) & within_1120;
                                                    if within_1121 != 0 {
                                                        let within_1123 = old_command.is_number(0x7) & within_1121;
                                                        let within_1124 = within_1121 & !within_1123;
                                                        if within_1124 != 0 {
                                                            self.issued.put(within_1124, &selected_bit_56.xor(&selected_bit_56.or(&wide_bits_57)).part::<4>(0), changed);
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                if within_1104 != 0 {
                    self.issued.put(within_1104, &target_bit_55.or(&wide_bits_57).part::<4>(0), changed);
                }
            }
            if within_1102 != 0 {
                let value_1125 = choose(value_400, within_1102, || {
                    let value_1126 = for_recovery_45 & old_lock_pending | !for_recovery_45 & (old_lock_pending & !self.again);
                    value_1126
                }, || {
                    old_lock_pending
                });
                let within_1127 = old_as_expected & within_1102;
                if within_1127 != 0 {
                    let within_1129 = in_validate_38 & within_1127;
                    if within_1129 != 0 {
                        let within_1131 = done_136 & within_1129;
                        if within_1131 != 0 {
                            let within_1133 = value_148 & within_1131;
                            if within_1133 != 0 {
                                let within_1135 = value_246 & within_1133;
                                if within_1135 != 0 {
                                    let within_1137 = (leg_writes_48 | leg_programs_49) & within_1135;
                                    let within_1138 = within_1135 & !within_1137;
                                    if within_1138 != 0 {
                                        let within_1139 = for_command_46 & within_1138;
                                        if within_1139 != 0 {
                                            let within_1141 = asked_lock_76 & within_1139;
                                            let within_1142 = within_1139 & !within_1141;
                                            if within_1142 != 0 {
                                                let within_1143 = !old_command.is_number(0x6) & within_1142;
                                                if within_1143 != 0 {
                                                    let within_1145 = old_command.is_number(0x7) & within_1143;
                                                    let within_1146 = within_1143 & !within_1145;
                                                    if within_1146 != 0 {
                                                        self.issued.put(within_1146, &selected_bit_56.xor(&selected_bit_56.or(&wide_bits_57)).part::<4>(0), changed);
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                let within_1147 = value_52 & within_1102;
                let within_1148 = within_1102 & !within_1147;
                if within_1148 != 0 {
                    self.lock_reason.put(within_1148, &old_flags.part::<8>(16), changed);
                }
                put_bit(within_1102, (self.device_locked | set_locked_53), &mut self.device_locked, changed);
                put_bit(within_1102, (value_52 & (value_1125 & !value_251)), &mut self.lock_pending, changed);
            }
        }
        if within_1100 != 0 {
            let within_1149 = value_251 & within_1100;
            let within_1150 = within_1100 & !within_1149;
            if within_1149 != 0 {
                let within_1151 = for_command_46 & within_1149;
                if within_1151 != 0 {
                    let within_1153 = asked_lock_76 & within_1151;
                    let within_1154 = within_1151 & !within_1153;
                    if within_1154 != 0 {
                        let within_1155 = !old_command.is_number(0x6) & within_1154;
                        if within_1155 != 0 {
                            let within_1157 = old_command.is_number(0x7) & within_1155;
                            let within_1158 = within_1155 & !within_1157;
                            if within_1158 != 0 {
                                self.issued.put(within_1158, &selected_bit_56.xor(&selected_bit_56.or(&wide_bits_57)).part::<4>(0), changed);
                            }
                        }
                    }
                }
                put_bit(within_1149, (old_lock_pending & value_64), &mut self.lock_pending, changed);
            }
            if within_1150 != 0 {
                let within_1159 = value_400 & within_1150;
                if within_1159 != 0 {
                    let within_1161 = for_recovery_45 & within_1159;
                    let within_1162 = within_1159 & !within_1161;
                    if within_1162 != 0 {
                        let within_1163 = self.again & within_1162;
                        if within_1163 != 0 {
                            put_bit(within_1163, (old_lock_pending & value_64), &mut self.lock_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1165 = (in_check_33 | in_apply_34) & within;
        if within_1165 != 0 {
            let within_1167 = old_second & within_1165;
            let within_1168 = within_1165 & !within_1167;
            if within_1168 != 0 {
                let value_1169 = in_apply_34 & ((high_75 | predicts_hi_112) & !predicts_lo_111) | !in_apply_34 & high_75;
                let value_1170 = in_apply_34 & ((withdraws_80 | (debits_79 & word_pair_110.is_number(0x2))) & !counts_114) | !in_apply_34 & check_pair_109.is_number(0x3);
                let value_1171 = choose((in_apply_34 & !predicts_113), within_1168, || {
                    augend_11
                }, || {
                    let mut augend_1172: Words = Words::number(0x0);
                    let subject_1173 = self.augend_at;
                    let mut rest_1174 = within_1168;
                    while rest_1174 != 0 {
                        let (within_1175, value) = subject_1173.alike(rest_1174);
                        rest_1174 &= !within_1175;
                        augend_1172.take(within_1175, &match value {
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
                    augend_1172
                });
                let value_1176 = value_1170 & !(counts_114 | (self.carry & value_1169)) | !value_1170 & (counts_114 | (self.carry & value_1169));
                let value_1177 = choose(value_1170, within_1168, || {
                    let value_1178 = choose(counts_114, within_1168, || {
                        Words::number(0x0)
                    }, || {
                        let value_1179 = choose((check_pair_109.is_number(0x2) & !in_apply_34), within_1168, || {
                            augend_11
                        }, || {
                            let value_1180 = choose(value_1169, within_1168, || old_value_hi, || old_value_lo);
                            value_1180
                        });
                        value_1179
                    });
                    value_1178.not()
                }, || {
                    let value_1181 = choose(counts_114, within_1168, || {
                        Words::number(0x0)
                    }, || {
                        let value_1182 = choose((check_pair_109.is_number(0x2) & !in_apply_34), within_1168, || {
                            augend_11
                        }, || {
                            let value_1183 = choose(value_1169, within_1168, || old_value_hi, || old_value_lo);
                            value_1183
                        });
                        value_1182
                    });
                    value_1181
                });
                let total_1184 = value_1171.plus(&value_1177).plus(&Words::from(Planes::from(value_1176)));
                let value_1185 = choose(value_1170, within_1168, || {
                    let value_1186 = value_1171.bit(31);
                    let value_1187 = value_1177.bit(31);
                    !((value_1186 & value_1187) | ((value_1186 | value_1187) & !total_1184.bit(31)))
                }, || {
                    let value_1188 = value_1171.bit(31);
                    let value_1189 = value_1177.bit(31);
                    ((value_1188 & value_1189) | ((value_1188 | value_1189) & !total_1184.bit(31)))
                });
                self.sum.put(within_1168, &total_1184, changed);
                put_bit(within_1168, value_1185, &mut self.sum_carry, changed);
            }
            put_bit(within_1165, value_7, &mut self.second, changed);
        }
        let within_1190 = value_217 & within;
        let within_1191 = within & !within_1190;
        if within_1190 != 0 {
            self.augend_at.put(within_1190, &Planes::<4>::number(0x2), changed);
            self.crc.put_number(within_1190, 0xffffffff, changed);
        }
        if within_1191 != 0 {
            let value_1192 = (value_7 & in_apply_34);
            let value_1193 = (value_1192 & !self.index.is_number(0x0));
            let value_1194 = done_136 & (value_73 | value_1193) | !done_136 & value_1193;
            let mut value_1195: Mask = 0;
            let subject_1196 = low_state_23;
            let mut rest_1197 = within_1191;
            while rest_1197 != 0 {
                let (within_1198, value) = subject_1196.alike(rest_1197);
                rest_1197 &= !within_1198;
                value_1195.take(within_1198, &match value {
                    0x6 => {
                        let value_1199 = choose(done_136, within_1198, || {
                            let mut value_1200: Mask = 0;
                            let subject_1201 = low_state_23;
                            let mut rest_1202 = within_1198;
                            while rest_1202 != 0 {
                                let (within_1203, value) = subject_1201.alike(rest_1202);
                                rest_1202 &= !within_1203;
                                value_1200.take(within_1203, &match value {
                                    0x4 => {
                                        let value_1204 = in_fetch_32 & value_1194 | !in_fetch_32 & value_1193;
                                        (value_1204 | (value_73 & done_136))
                                    }
                                    0x8 => value_1194,
                                    _ => value_1193,
                                });
                            }
                            (value_73 | value_1200)
                        }, || {
                            let mut value_1205: Mask = 0;
                            let subject_1206 = low_state_23;
                            let mut rest_1207 = within_1198;
                            while rest_1207 != 0 {
                                let (within_1208, value) = subject_1206.alike(rest_1207);
                                rest_1207 &= !within_1208;
                                value_1205.take(within_1208, &match value {
                                    0x4 => {
                                        let value_1209 = in_fetch_32 & value_1194 | !in_fetch_32 & value_1193;
                                        (value_1209 | (value_73 & done_136))
                                    }
                                    0x8 => value_1194,
                                    _ => value_1193,
                                });
                            }
                            value_1205
                        });
                        value_1199
                    }
                    0x4 => {
                        let value_1210 = in_fetch_32 & value_1194 | !in_fetch_32 & value_1193;
                        (value_1210 | (value_73 & done_136))
                    }
                    0x8 => value_1194,
                    _ => value_1193,
                });
            }
            let within_1211 = value_1195 & within_1191;
            let within_1212 = within_1191 & !within_1211;
            if within_1211 != 0 {
                let value_1213 = choose(in_compare_30, within_1211, || {
                    let value_1214 = choose(done_136, within_1211, || {
                        let value_1215 = choose(value_73, within_1211, || {
                            stored_word_135
                        }, || {
                            let value_1216 = choose(value_1192, within_1211, || passed_word_15, || stored_word_135);
                            value_1216
                        });
                        value_1215
                    }, || {
                        let value_1217 = choose(value_1192, within_1211, || passed_word_15, || stored_word_135);
                        value_1217
                    });
                    value_1214
                }, || {
                    let value_1218 = choose(value_1192, within_1211, || passed_word_15, || stored_word_135);
                    value_1218
                });
                self.crc.put(within_1211, &self.crc.xor(&value_1213).linear(&LINEAR_0), changed);
            }
            if within_1212 != 0 {
                let within_1219 = value_241 & within_1212;
                let within_1220 = within_1212 & !within_1219;
                if within_1219 != 0 {
                    self.crc.put_number(within_1219, 0xffffffff, changed);
                }
                if within_1220 != 0 {
                    let within_1221 = value_232 & within_1220;
                    let within_1222 = within_1220 & !within_1221;
                    if within_1221 != 0 {
                        self.crc.put_number(within_1221, 0xffffffff, changed);
                    }
                    if within_1222 != 0 {
                        let within_1223 = marks_223 & within_1222;
                        let within_1224 = within_1222 & !within_1223;
                        if within_1223 != 0 {
                            let within_1225 = last_scan_70 & within_1223;
                            if within_1225 != 0 {
                                self.crc.put_number(within_1225, 0xffffffff, changed);
                            }
                        }
                        if within_1224 != 0 {
                            let within_1227 = old_code_fits & within_1224;
                            if within_1227 != 0 {
                                let within_1229 = in_fetch_32 & within_1227;
                                if within_1229 != 0 {
                                    let within_1231 = at_last_word_74 & within_1229;
                                    if within_1231 != 0 {
                                        let within_1233 = done_136 & within_1231;
                                        if within_1233 != 0 {
                                            let within_1235 = for_recovery_45 & within_1233;
                                            if within_1235 != 0 {
                                                self.crc.put_number(within_1235, 0xffffffff, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            let within_1237 = value_376 & within_1191;
            let within_1238 = within_1191 & !within_1237;
            if within_1237 != 0 {
                let within_1239 = value_384 & within_1237;
                let within_1240 = within_1237 & !within_1239;
                if within_1239 != 0 {
                    let value_1241 = Planes::either(value_50, &Planes::<4>::number(0xb), &Planes::<4>::number(0x5));
                    self.augend_at.put(within_1239, &value_1241, changed);
                }
                if within_1240 != 0 {
                    let within_1242 = value_383 & within_1240;
                    let within_1243 = within_1240 & !within_1242;
                    if within_1242 != 0 {
                        let value_1244 = Planes::either(value_50, &Planes::<4>::number(0xa), &Planes::<4>::number(0x4));
                        self.augend_at.put(within_1242, &value_1244, changed);
                    }
                    if within_1243 != 0 {
                        let within_1245 = value_382 & within_1243;
                        let within_1246 = within_1243 & !within_1245;
                        if within_1245 != 0 {
                            self.augend_at.put(within_1245, &Planes::<4>::number(0x3), changed);
                        }
                        if within_1246 != 0 {
                            let within_1247 = value_381 & within_1246;
                            let within_1248 = within_1246 & !within_1247;
                            if within_1247 != 0 {
                                self.augend_at.put(within_1247, &Planes::<4>::number(0x2), changed);
                            }
                            if within_1248 != 0 {
                                let within_1249 = value_380 & within_1248;
                                let within_1250 = within_1248 & !within_1249;
                                if within_1249 != 0 {
                                    self.augend_at.put(within_1249, &Planes::<4>::number(0x3), changed);
                                }
                                if within_1250 != 0 {
                                    let within_1251 = value_379 & within_1250;
                                    let within_1252 = within_1250 & !within_1251;
                                    if within_1251 != 0 {
                                        self.augend_at.put(within_1251, &Planes::<4>::number(0x2), changed);
                                    }
                                    if within_1252 != 0 {
                                        let within_1253 = value_378 & within_1252;
                                        let within_1254 = within_1252 & !within_1253;
                                        if within_1253 != 0 {
                                            let value_1255 = Planes::either(value_50, &Planes::<4>::number(0xb), &Planes::<4>::number(0x7));
                                            self.augend_at.put(within_1253, &value_1255, changed);
                                        }
                                        if within_1254 != 0 {
                                            let within_1256 = value_377 & within_1254;
                                            if within_1256 != 0 {
                                                let value_1258 = Planes::either(value_50, &Planes::<4>::number(0xa), &Planes::<4>::number(0x6));
                                                self.augend_at.put(within_1256, &value_1258, changed);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if within_1238 != 0 {
                let within_1259 = old_second & within_1238;
                if within_1259 != 0 {
                    let within_1261 = in_apply_34 & within_1259;
                    if within_1261 != 0 {
                        let within_1263 = value_73 & within_1261;
                        if within_1263 != 0 {
                            let value_1265 = Planes::either(value_10, &Planes::<4>::number(0x3), &Planes::<4>::number(0x2));
                            self.augend_at.put(within_1263, &value_1265, changed);
                        }
                    }
                }
            }
        }
        let within_1266 = value_265 & within;
        let within_1267 = within & !within_1266;
        if within_1266 != 0 {
            let value_1268 = choose(value_256, within_1266, || {
                copy_slot_261
            }, || {
                let value_1269 = choose(verified_242, within_1266, || {
                    let value_1270 = choose(value_245, within_1266, || {
                        (value_201 & (copy_slot_61 & at_last_word_74))
                    }, || {
                        let value_1271 = choose(for_recovery_45, within_1266, || {
                            (value_201 & (copy_slot_61 & at_last_word_74))
                        }, || {
                            let value_1272 = old_bank & (value_201 & (copy_slot_61 & at_last_word_74)) | !old_bank & target_bit_55.and(&wide_slots_b_62).is_number(0x0);
                            value_1272
                        });
                        value_1271
                    });
                    value_1270
                }, || {
                    (value_201 & (copy_slot_61 & at_last_word_74))
                });
                value_1269
            });
            put_bit(within_1266, value_266, &mut self.bank, changed);
            put_bit(within_1266, value_1268, &mut self.slot, changed);
        }
        if within_1267 != 0 {
            let within_1273 = value_164 & within_1267;
            let within_1274 = within_1267 & !within_1273;
            if within_1273 != 0 {
                let from_b_1275 = (old_failed_a & value_5);
                let value_1276 = Planes::either(from_b_1275, &value_324.and(&Planes::<8>::number(0x1).up(&value_168)), &value_309.and(&Planes::<8>::number(0x1).up(&value_168)));
                put_bit(within_1273, from_b_1275, &mut self.bank, changed);
                put_bit(within_1273, !value_1276.is_number(0x0), &mut self.slot, changed);
            }
            if within_1274 != 0 {
                let within_1277 = value_400 & within_1274;
                let within_1278 = within_1274 & !within_1277;
                if within_1277 != 0 {
                    let within_1279 = for_recovery_45 & within_1277;
                    let within_1280 = within_1277 & !within_1279;
                    if within_1279 != 0 {
                        let within_1281 = in_choose_29 & within_1279;
                        if within_1281 != 0 {
                            let within_1283 = old_found & within_1281;
                            if within_1283 != 0 {
                                let within_1285 = value_230 & within_1283;
                                if within_1285 != 0 {
                                    put_bit(within_1285, best_bank_71, &mut self.bank, changed);
                                    put_bit(within_1285, best_slot_72, &mut self.slot, changed);
                                }
                            }
                        }
                    }
                    if within_1280 != 0 {
                        let within_1287 = self.again & within_1280;
                        let within_1288 = within_1280 & !within_1287;
                        if within_1287 != 0 {
                            let within_1289 = in_choose_29 & within_1287;
                            if within_1289 != 0 {
                                let within_1291 = old_found & within_1289;
                                if within_1291 != 0 {
                                    let within_1293 = value_230 & within_1291;
                                    if within_1293 != 0 {
                                        put_bit(within_1293, best_bank_71, &mut self.bank, changed);
                                        put_bit(within_1293, best_slot_72, &mut self.slot, changed);
                                    }
                                }
                            }
                        }
                        if within_1288 != 0 {
                            let value_1295 = old_bank & !copy_slot_61 | !old_bank & !target_bit_55.and(&wide_slots_b_62).is_number(0x0);
                            put_bit(within_1288, value_6, &mut self.bank, changed);
                            put_bit(within_1288, value_1295, &mut self.slot, changed);
                        }
                    }
                }
                if within_1278 != 0 {
                    let within_1296 = in_choose_29 & within_1278;
                    if within_1296 != 0 {
                        let within_1298 = old_found & within_1296;
                        if within_1298 != 0 {
                            let within_1300 = value_230 & within_1298;
                            if within_1300 != 0 {
                                put_bit(within_1300, best_bank_71, &mut self.bank, changed);
                                put_bit(within_1300, best_slot_72, &mut self.slot, changed);
                            }
                        }
                    }
                }
            }
        }
        let within_1302 = ((value_64 & value_238) | ((value_148 & (self.again & value_64)) & value_400)) & within;
        let within_1303 = within & !within_1302;
        if within_1302 != 0 {
            let value_1304 = choose(value_204, within_1302, || {
                let mut value_1305: Mask = 0;
                let subject_1306 = old_job;
                let mut rest_1307 = within_1302;
                while rest_1307 != 0 {
                    let (within_1308, value) = subject_1306.alike(rest_1307);
                    rest_1307 &= !within_1308;
                    value_1305.take(within_1308, &match value {
                        0x0 => old_selected,
                        0x3 => old_selected,
                        _ => {
                            let value_1309 = value_205 & old_selected | !value_205 & (old_selected | for_command_46);
                            value_1309
                        }
                    });
                }
                value_1305
            }, || {
                old_selected
            });
            put_bit(within_1302, (value_1304 & !here_66), &mut self.selected, changed);
            self.unusable.put(within_1302, &target_bit_55.or(&wide_bits_59).part::<4>(0), changed);
        }
        if within_1303 != 0 {
            let within_1310 = old_code_fits & within_1303;
            if within_1310 != 0 {
                let within_1312 = in_fetch_32 & within_1310;
                if within_1312 != 0 {
                    let within_1314 = at_last_word_74 & within_1312;
                    if within_1314 != 0 {
                        let within_1316 = done_136 & within_1314;
                        if within_1316 != 0 {
                            let subject_1318 = old_job;
                            let mut rest_1319 = within_1316;
                            while rest_1319 != 0 {
                                let (within_1320, value) = subject_1318.alike(rest_1319);
                                rest_1319 &= !within_1320;
                                match value {
                                    0x0 => {
                                    }
                                    0x3 => {
                                    }
                                    _ => {
                                        let within_1321 = value_205 & within_1320;
                                        let within_1322 = within_1320 & !within_1321;
                                        if within_1322 != 0 {
                                            put_bit(within_1322, (old_selected | for_command_46), &mut self.selected, changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1323 = (in_load_31 | in_check_33) & within;
        if within_1323 != 0 {
            let mut value_1325: Planes<4> = Planes::<4>::number(0x0);
            let subject_1326 = old_job;
            let mut rest_1327 = within_1323;
            while rest_1327 != 0 {
                let (within_1328, value) = subject_1326.alike(rest_1327);
                rest_1327 &= !within_1328;
                value_1325.take(within_1328, &match value {
                    0x4 => Planes::<4>::number(0xd),
                    0x3 => Planes::<4>::number(0xe),
                    _ => {
                        let value_1329 = choose((old_info.bit(17) & asked_lock_76), within_1328, || {
                            Planes::<4>::number(0xd)
                        }, || {
                            let value_1330 = Planes::either(Planes::<4>::number(0xc).below(&old_command), &Planes::<4>::number(0x0), &old_command);
                            value_1330
                        });
                        value_1329
                    }
                });
            }
            self.action.put(within_1323, &value_1325, changed);
        }
        let within_1331 = value_141 & within;
        let within_1332 = within & !within_1331;
        if within_1331 != 0 {
            self.handshake.put(within_1331, &Planes::<3>::number(0x1), changed);
        }
        if within_1332 != 0 {
            let within_1333 = value_130 & within_1332;
            if within_1333 != 0 {
                let subject_1335 = self.handshake;
                let mut rest_1336 = within_1333;
                while rest_1336 != 0 {
                    let (within_1337, value) = subject_1335.alike(rest_1336);
                    rest_1336 &= !within_1337;
                    match value {
                        0x1 => {
                            self.handshake.put(within_1337, &Planes::<3>::number(0x2), changed);
                        }
                        0x2 => {
                            let value_1338 = value_128 & pins.b_busy_i | !value_128 & pins.a_busy_i;
                            let value_1339 = Planes::either(value_1338, &Planes::<3>::number(0x3), &Planes::<3>::number(0x5));
                            self.handshake.put(within_1337, &value_1339, changed);
                        }
                        0x3 => {
                            let value_1340 = value_128 & pins.b_busy_i | !value_128 & pins.a_busy_i;
                            let within_1341 = value_1340 & within_1337;
                            let within_1342 = within_1337 & !within_1341;
                            if within_1341 != 0 {
                                let within_1343 = pins.timebase_i & within_1341;
                                if within_1343 != 0 {
                                    let within_1345 = value_137 & within_1343;
                                    let within_1346 = within_1343 & !within_1345;
                                    if within_1346 != 0 {
                                        self.handshake.put(within_1346, &Planes::<3>::number(0x5), changed);
                                    }
                                }
                            }
                            if within_1342 != 0 {
                                let value_1347 = value_128 & pins.b_error_i | !value_128 & pins.a_error_i;
                                let value_1348 = Planes::either(value_1347, &Planes::<3>::number(0x5), &Planes::<3>::number(0x4));
                                self.handshake.put(within_1342, &value_1348, changed);
                            }
                        }
                        0x4 => {
                            self.handshake.put(within_1337, &Planes::<3>::number(0x0), changed);
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        let within_1349 = value_201 & within;
        let within_1350 = within & !within_1349;
        if within_1349 != 0 {
            let within_1351 = value_73 & within_1349;
            if within_1351 != 0 {
                put_bit(within_1351, (old_sum_carry & value_200), &mut self.carry, changed);
            }
        }
        if within_1350 != 0 {
            let within_1353 = old_second & within_1350;
            if within_1353 != 0 {
                let within_1355 = in_check_33 & within_1353;
                if within_1355 != 0 {
                    let within_1357 = sums_115 & within_1355;
                    if within_1357 != 0 {
                        let within_1359 = high_75 & within_1357;
                        let within_1360 = within_1357 & !within_1359;
                        if within_1360 != 0 {
                            put_bit(within_1360, old_sum_carry, &mut self.carry, changed);
                        }
                    }
                }
            }
        }
        let within_1361 = value_251 & within;
        let within_1362 = within & !within_1361;
        if within_1361 != 0 {
            let value_1363 = for_command_46 & (self.printed_pending & !value_270) | !for_command_46 & self.printed_pending;
            put_bit(within_1361, (!for_printed_47 & value_1363), &mut self.printed_pending, changed);
        }
        if within_1362 != 0 {
            let value_1364 = (self.printed_pending & value_153);
            let within_1365 = value_400 & within_1362;
            let within_1366 = within_1362 & !within_1365;
            if within_1365 != 0 {
                let within_1367 = for_recovery_45 & within_1365;
                let within_1368 = within_1365 & !within_1367;
                if within_1367 != 0 {
                    let within_1369 = value_158 & within_1367;
                    let within_1370 = within_1367 & !within_1369;
                    if within_1369 != 0 {
                        put_bit(within_1369, (self.printed_pending & passes_checks_119), &mut self.printed_pending, changed);
                    }
                    if within_1370 != 0 {
                        let within_1371 = in_idle_25 & within_1370;
                        if within_1371 != 0 {
                            let within_1373 = old_lock_pending & within_1371;
                            let within_1374 = within_1371 & !within_1373;
                            if within_1374 != 0 {
                                put_bit(within_1374, value_1364, &mut self.printed_pending, changed);
                            }
                        }
                    }
                }
                if within_1368 != 0 {
                    let within_1375 = self.again & within_1368;
                    let within_1376 = within_1368 & !within_1375;
                    if within_1375 != 0 {
                        let value_1377 = choose(value_158, within_1375, || {
                            let value_1378 = choose(passes_checks_119, within_1375, || {
                                let value_1379 = choose(in_idle_25, within_1375, || {
                                    let value_1380 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1364;
                                    value_1380
                                }, || {
                                    self.printed_pending
                                });
                                value_1379
                            }, || {
                                let value_1381 = choose(in_idle_25, within_1375, || {
                                    let value_1382 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1364;
                                    value_1382
                                }, || {
                                    self.printed_pending
                                });
                                (for_command_46 & value_1381)
                            });
                            value_1378
                        }, || {
                            let value_1383 = choose(in_idle_25, within_1375, || {
                                let value_1384 = old_lock_pending & self.printed_pending | !old_lock_pending & value_1364;
                                value_1384
                            }, || {
                                self.printed_pending
                            });
                            value_1383
                        });
                        put_bit(within_1375, (value_1377 & !for_printed_47), &mut self.printed_pending, changed);
                    }
                    if within_1376 != 0 {
                        let within_1385 = value_158 & within_1376;
                        let within_1386 = within_1376 & !within_1385;
                        if within_1385 != 0 {
                            let within_1387 = passes_checks_119 & within_1385;
                            let within_1388 = within_1385 & !within_1387;
                            if within_1388 != 0 {
                                put_bit(within_1388, (self.printed_pending & for_command_46), &mut self.printed_pending, changed);
                            }
                        }
                        if within_1386 != 0 {
                            let within_1389 = in_idle_25 & within_1386;
                            if within_1389 != 0 {
                                let within_1391 = old_lock_pending & within_1389;
                                let within_1392 = within_1389 & !within_1391;
                                if within_1392 != 0 {
                                    put_bit(within_1392, value_1364, &mut self.printed_pending, changed);
                                }
                            }
                        }
                    }
                }
            }
            if within_1366 != 0 {
                let within_1393 = value_158 & within_1366;
                let within_1394 = within_1366 & !within_1393;
                if within_1393 != 0 {
                    let within_1395 = passes_checks_119 & within_1393;
                    let within_1396 = within_1393 & !within_1395;
                    if within_1396 != 0 {
                        put_bit(within_1396, (self.printed_pending & for_command_46), &mut self.printed_pending, changed);
                    }
                }
                if within_1394 != 0 {
                    let within_1397 = in_idle_25 & within_1394;
                    if within_1397 != 0 {
                        let within_1399 = old_lock_pending & within_1397;
                        let within_1400 = within_1397 & !within_1399;
                        if within_1400 != 0 {
                            put_bit(within_1400, value_1364, &mut self.printed_pending, changed);
                        }
                    }
                }
            }
        }
        let within_1401 = value_272 & within;
        if within_1401 != 0 {
            let value_1403 = choose(value_251, within_1401, || {
                let value_1404 = choose(for_command_46, within_1401, || {
                    let value_1405 = choose(value_270, within_1401, || {
                        let value_1406 = Planes::either(value_271, &old_target, &old_selected_set);
                        value_1406
                    }, || {
                        old_selected_set
                    });
                    value_1405
                }, || {
                    old_selected_set
                });
                value_1404
            }, || {
                old_selected_set
            });
            self.permit_set.put(within_1401, &value_1403, changed);
        }
        let within_1407 = value_361 & within;
        if within_1407 != 0 {
            put_bit(within_1407, (old_ready | device_record_65), &mut self.ready, changed);
        }
        let within_1409 = value_376 & within;
        let within_1410 = within & !within_1409;
        if within_1409 != 0 {
            let within_1411 = value_384 & within_1409;
            let within_1412 = within_1409 & !within_1411;
            if within_1411 != 0 {
                self.rival_at.put(within_1411, &Planes::<5>::number(0x3), changed);
            }
            if within_1412 != 0 {
                let within_1413 = value_383 & within_1412;
                let within_1414 = within_1412 & !within_1413;
                if within_1413 != 0 {
                    self.rival_at.put(within_1413, &Planes::<5>::number(0x2), changed);
                }
                if within_1414 != 0 {
                    let within_1415 = value_382 & within_1414;
                    let within_1416 = within_1414 & !within_1415;
                    if within_1415 != 0 {
                        self.rival_at.put(within_1415, &Planes::<5>::number(0x7), changed);
                    }
                    if within_1416 != 0 {
                        let within_1417 = value_381 & within_1416;
                        let within_1418 = within_1416 & !within_1417;
                        if within_1417 != 0 {
                            self.rival_at.put(within_1417, &Planes::<5>::number(0x6), changed);
                        }
                        if within_1418 != 0 {
                            let within_1419 = value_380 & within_1418;
                            let within_1420 = within_1418 & !within_1419;
                            if within_1419 != 0 {
                                self.rival_at.put(within_1419, &Planes::<5>::number(0xb), changed);
                            }
                            if within_1420 != 0 {
                                let within_1421 = value_379 & within_1420;
                                let within_1422 = within_1420 & !within_1421;
                                if within_1421 != 0 {
                                    self.rival_at.put(within_1421, &Planes::<5>::number(0xa), changed);
                                }
                                if within_1422 != 0 {
                                    let within_1423 = value_378 & within_1422;
                                    let within_1424 = within_1422 & !within_1423;
                                    if within_1423 != 0 {
                                        self.rival_at.put(within_1423, &Planes::<5>::number(0xf), changed);
                                    }
                                    if within_1424 != 0 {
                                        let within_1425 = value_377 & within_1424;
                                        if within_1425 != 0 {
                                            self.rival_at.put(within_1425, &Planes::<5>::number(0xc), changed);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if within_1410 != 0 {
            let within_1427 = old_second & within_1410;
            if within_1427 != 0 {
                let within_1429 = in_apply_34 & within_1427;
                if within_1429 != 0 {
                    self.rival_at.put(within_1429, &self.index, changed);
                }
            }
        }
        let within_1431 = value_386 & within;
        let within_1432 = within & !within_1431;
        if within_1431 != 0 {
            self.index.put(within_1431, &Planes::<5>::number(0x0), changed);
        }
        if within_1432 != 0 {
            let within_1433 = value_217 & within_1432;
            let within_1434 = within_1432 & !within_1433;
            if within_1433 != 0 {
                self.index.put(within_1433, &Planes::<5>::number(0x0), changed);
            }
            if within_1434 != 0 {
                let within_1435 = value_212 & within_1434;
                let within_1436 = within_1434 & !within_1435;
                if within_1435 != 0 {
                    self.index.put(within_1435, &Planes::<5>::number(0x0), changed);
                }
                if within_1436 != 0 {
                    let within_1437 = value_269 & within_1436;
                    let within_1438 = within_1436 & !within_1437;
                    if within_1437 != 0 {
                        let value_1439 = Planes::either(value_73, &step_117, &Planes::<5>::number(0x0));
                        self.index.put(within_1437, &value_1439, changed);
                    }
                    if within_1438 != 0 {
                        let within_1440 = value_241 & within_1438;
                        let within_1441 = within_1438 & !within_1440;
                        if within_1440 != 0 {
                            self.index.put(within_1440, &Planes::<5>::number(0x0), changed);
                        }
                        if within_1441 != 0 {
                            let within_1442 = in_compare_30 & within_1441;
                            let within_1443 = within_1441 & !within_1442;
                            if within_1442 != 0 {
                                let within_1444 = done_136 & within_1442;
                                if within_1444 != 0 {
                                    let within_1446 = value_73 & within_1444;
                                    if within_1446 != 0 {
                                        self.index.put(within_1446, &step_117, changed);
                                    }
                                }
                            }
                            if within_1443 != 0 {
                                let within_1448 = value_232 & within_1443;
                                let within_1449 = within_1443 & !within_1448;
                                if within_1448 != 0 {
                                    self.index.put(within_1448, &Planes::<5>::number(0x0), changed);
                                }
                                if within_1449 != 0 {
                                    let within_1450 = in_scan_28 & within_1449;
                                    let within_1451 = within_1449 & !within_1450;
                                    if within_1450 != 0 {
                                        let within_1452 = value_73 & within_1450;
                                        if within_1452 != 0 {
                                            let within_1454 = done_136 & within_1452;
                                            if within_1454 != 0 {
                                                self.index.put(within_1454, &step_117, changed);
                                            }
                                        }
                                    }
                                    if within_1451 != 0 {
                                        let within_1456 = marks_223 & within_1451;
                                        let within_1457 = within_1451 & !within_1456;
                                        if within_1456 != 0 {
                                            let within_1458 = last_scan_70 & within_1456;
                                            if within_1458 != 0 {
                                                self.index.put(within_1458, &Planes::<5>::number(0x0), changed);
                                            }
                                        }
                                        if within_1457 != 0 {
                                            let within_1460 = value_204 & within_1457;
                                            let within_1461 = within_1457 & !within_1460;
                                            if within_1460 != 0 {
                                                let within_1462 = for_recovery_45 & within_1460;
                                                if within_1462 != 0 {
                                                    self.index.put(within_1462, &Planes::<5>::number(0x0), changed);
                                                }
                                            }
                                            if within_1461 != 0 {
                                                let within_1464 = in_fetch_32 & within_1461;
                                                let within_1465 = within_1461 & !within_1464;
                                                if within_1464 != 0 {
                                                    let within_1466 = done_136 & within_1464;
                                                    if within_1466 != 0 {
                                                        let within_1468 = value_73 & within_1466;
                                                        if within_1468 != 0 {
                                                            self.index.put(within_1468, &step_117, changed);
                                                        }
                                                    }
                                                }
                                                if within_1465 != 0 {
                                                    let within_1470 = value_201 & within_1465;
                                                    let within_1471 = within_1465 & !within_1470;
                                                    if within_1470 != 0 {
                                                        let within_1472 = value_73 & within_1470;
                                                        if within_1472 != 0 {
                                                            self.index.put(within_1472, &step_117, changed);
                                                        }
                                                    }
                                                    if within_1471 != 0 {
                                                        let within_1474 = old_second & within_1471;
                                                        if within_1474 != 0 {
                                                            let within_1476 = in_check_33 & within_1474;
                                                            if within_1476 != 0 {
                                                                let within_1478 = sums_115 & within_1476;
                                                                if within_1478 != 0 {
                                                                    self.index.put(within_1478, &step_117, changed);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        let within_1480 = value_406 & within;
        let within_1481 = within & !within_1480;
        if within_1480 != 0 {
            let value_1482 = choose(value_158, within_1480, || {
                let value_1483 = choose(passes_checks_119, within_1480, || {
                    Planes::<8>::number(0x0)
                }, || {
                    let value_1484 = Planes::either(for_command_46, &old_verdict, &Planes::<8>::number(0x0));
                    value_1484
                });
                value_1483
            }, || {
                Planes::<8>::number(0x0)
            });
            let value_1485 = choose(value_204, within_1480, || {
                let mut value_1486: Planes<8> = Planes::<8>::number(0x0);
                let subject_1487 = old_job;
                let mut rest_1488 = within_1480;
                while rest_1488 != 0 {
                    let (within_1489, value) = subject_1487.alike(rest_1488);
                    rest_1488 &= !within_1489;
                    value_1486.take(within_1489, &match value {
                        0x0 => value_1482,
                        0x3 => value_1482,
                        _ => {
                            let value_1490 = choose(value_205, within_1489, || {
                                value_1482
                            }, || {
                                let value_1491 = Planes::either(for_command_46, &Planes::<8>::number(0x0), &value_1482);
                                value_1491
                            });
                            value_1490
                        }
                    });
                }
                value_1486
            }, || {
                value_1482
            });
            let value_1492 = choose(value_251, within_1480, || {
                let value_1493 = choose(for_command_46, within_1480, || {
                    let answer_code_1494 = choose(verified_242, within_1480, || {
                        let value_1495 = choose(value_245, within_1480, || {
                            Planes::<8>::number(0x0)
                        }, || {
                            let value_1496 = choose(for_recovery_45, within_1480, || {
                                Planes::<8>::number(0x0)
                            }, || {
                                let value_1497 = Planes::either(old_bank, &Planes::<8>::number(0x18), &Planes::<8>::number(0x0));
                                value_1497
                            });
                            value_1496
                        });
                        value_1495
                    }, || {
                        Planes::<8>::number(0x0)
                    });
                    answer_code_1494
                }, || {
                    let value_1498 = choose(value_400, within_1480, || {
                        let value_1499 = choose(for_recovery_45, within_1480, || {
                            value_1485
                        }, || {
                            let value_1500 = choose(self.again, within_1480, || {
                                let value_1501 = Planes::either(for_command_46, &Planes::<8>::number(0x5), &value_1485);
                                value_1501
                            }, || {
                                value_1485
                            });
                            value_1500
                        });
                        value_1499
                    }, || {
                        value_1485
                    });
                    value_1498
                });
                value_1493
            }, || {
                let value_1502 = choose(value_400, within_1480, || {
                    let value_1503 = choose(for_recovery_45, within_1480, || {
                        value_1485
                    }, || {
                        let value_1504 = choose(self.again, within_1480, || {
                            let value_1505 = Planes::either(for_command_46, &Planes::<8>::number(0x5), &value_1485);
                            value_1505
                        }, || {
                            value_1485
                        });
                        value_1504
                    });
                    value_1503
                }, || {
                    value_1485
                });
                value_1502
            });
            self.result.put(within_1480, &value_1492, changed);
        }
        if within_1481 != 0 {
            let within_1506 = pins.penable_i & within_1481;
            if within_1506 != 0 {
                let within_1508 = pins.pwrite_i & within_1506;
                if within_1508 != 0 {
                    let within_1510 = self.pready & within_1508;
                    if within_1510 != 0 {
                        let within_1512 = self.pslverr & within_1510;
                        let within_1513 = within_1510 & !within_1512;
                        if within_1513 != 0 {
                            let within_1514 = to_command_93 & within_1513;
                            if within_1514 != 0 {
                                self.result.put(within_1514, &Planes::<8>::number(0xff), changed);
                            }
                        }
                    }
                }
            }
        }
        put_bit(within, ((value_265 | value_362) & !value_403), &mut self.window, changed);
        put_bit(within, (value_141 & (ask_reads_134 & value_144)), &mut self.a_read, changed);
        put_bit(within, (value_141 & (write_pulse_142 & value_144)), &mut self.a_write, changed);
        put_bit(within, (value_141 & (program_pulse_143 & value_144)), &mut self.a_program, changed);
        put_bit(within, (value_141 & (value_128 & ask_reads_134)), &mut self.b_read, changed);
        put_bit(within, (value_141 & (value_128 & write_pulse_142)), &mut self.b_write, changed);
        put_bit(within, (value_141 & (value_128 & program_pulse_143)), &mut self.b_program, changed);
        put_bit(within, value_106, &mut self.pready, changed);
        put_bit(within, (setup_89 & ((pins.pwrite_i & !(to_irq_clear_102 | (!self.busy & ((to_licence_100 | (to_info_98 | (to_date_key_97 | (to_set_94 | (to_value_lo_95 | to_value_hi_96))))) | (old_ready & (to_command_93 | to_peer_check_101)))))) | (value_104 & !(pins.paddr_i.is_number(0x0) | (pins.paddr_i.is_number(0x4) | (to_command_93 | (pins.paddr_i.is_number(0xc) | (to_set_94 | (to_value_lo_95 | (to_value_hi_96 | (to_date_key_97 | (to_info_98 | (to_licence_100 | !((!value_92 & !to_peer_check_101) & value_103)))))))))))))), &mut self.pslverr, changed);
        put_bit(within, fetches_word_105, &mut self.looks, changed);
        put_bit(within, (value_369 | value_406), &mut self.irq, changed);
        put_bit(within, (value_4 & (value_272 | value_275)), &mut self.permit, changed);
        put_bit(within, (value_108 & !value_406), &mut self.busy, changed);
        put_bit(within, ((value_298 & value_385) & !value_217), &mut self.home, changed);
        put_bit(within, 0, &mut self.printed_before, changed);
        self.slots_a.put(within, &value_309.part::<5>(0), changed);
        self.slots_b.put(within, &value_324.part::<5>(0), changed);
        self.vacant.put(within, &value_391.part::<5>(0), changed);
        put_bit(within, (value_385 & value_413), &mut self.again, changed);
        put_bit(within, 0, &mut self.issue_judged, changed);
        put_bit(within, (!pins.pwdata_i.is(&value_19) & ((!old_unreported & (old_selected & old_home)) & (to_peer_check_101 & writes_107))), &mut self.peer_differs, changed);
        left
    }

}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
