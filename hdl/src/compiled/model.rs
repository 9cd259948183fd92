//! The accounting unit as Rust. Made from its description in `hdl/src/unit` by `hdl/emit`: do not edit.
//! SHA-256 of the description: be983e9edcfde129027d3567a5a81291ba97df6b9d1f32fa208ba4c6f1431f60

use crate::pins::UnitIn;

/// The output pins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    pub pready_o: bool,
    pub pslverr_o: bool,
    pub prdata_o: u32,
    pub irq_o: bool,
    pub permit_o: bool,
    pub permit_n_o: bool,
    pub address_o: u16,
    pub address_n_o: u16,
    pub data_o: u32,
    pub a_read_o: bool,
    pub a_write_o: bool,
    pub a_write_n_o: bool,
    pub a_program_o: bool,
    pub a_program_n_o: bool,
    pub b_read_o: bool,
    pub b_write_o: bool,
    pub b_write_n_o: bool,
    pub b_program_o: bool,
    pub b_program_n_o: bool,
}

/// What the unit holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    pub state: u8,
    pub handshake: u8,
    pub leg: u8,
    pub window: bool,
    pub index: u8,
    pub patience: u8,
    pub address: u16,
    pub data: u32,
    pub a_read: bool,
    pub a_write: bool,
    pub a_program: bool,
    pub b_read: bool,
    pub b_write: bool,
    pub b_program: bool,
    pub pready: bool,
    pub pslverr: bool,
    pub prdata: u32,
    pub looks: bool,
    pub looked_at: u8,
    pub irq: bool,
    pub permit: bool,
    pub permit_set: u8,
    pub ready: bool,
    pub busy: bool,
    pub command: u8,
    pub result: u8,
    pub operand_set: u8,
    pub value_lo: u32,
    pub value_hi: u32,
    pub date_key: u32,
    pub info: u32,
    pub new_licence: u32,
    pub selected: bool,
    pub selected_set: u8,
    pub home: bool,
    pub device_locked: bool,
    pub lock_reason: u8,
    pub lock_pending: bool,
    pub issued: u8,
    pub unusable: u8,
    pub printed_before: bool,
    pub printed_pending: bool,
    pub unreported: bool,
    pub slots_a: u8,
    pub slots_b: u8,
    pub vacant: u8,
    pub failed_a: bool,
    pub failed_b: bool,
    pub silent_a: bool,
    pub silent_b: bool,
    pub job: u8,
    pub action: u8,
    pub target: u8,
    pub bank: bool,
    pub slot: bool,
    pub again: bool,
    pub a_lost: bool,
    pub carry: bool,
    pub augend_at: u8,
    pub rival_at: u8,
    pub alike: bool,
    pub above: bool,
    pub broken: bool,
    pub over_maximum: bool,
    pub over_limit: bool,
    pub too_short: bool,
    pub overflow: bool,
    pub other_intent: bool,
    pub filled: bool,
    pub flags: u32,
    pub funded: bool,
    pub count_end: bool,
    pub generation_end: bool,
    pub generation_near: bool,
    pub crc: u32,
    pub scan: u8,
    pub valid: u8,
    pub good: u8,
    pub older_a: bool,
    pub older_b: bool,
    pub found: bool,
    pub best: u8,
    pub newest: u32,
    pub generation: u32,
    pub differs: bool,
    pub record_licence: u32,
    pub record_flags: u32,
    pub record_ascending_lo: u32,
    pub record_ascending_hi: u32,
    pub record_descending_lo: u32,
    pub record_descending_hi: u32,
    pub record_control_sum_lo: u32,
    pub record_control_sum_hi: u32,
    pub record_piece_count: u32,
    pub record_generation: u32,
    pub record_limit_lo: u32,
    pub record_limit_hi: u32,
    pub record_intent_value: u32,
    pub record_intent_ascending_lo: u32,
    pub record_intent_ascending_hi: u32,
    pub record_intent_date_key: u32,
    pub record_booked_value: u32,
    pub record_booked_date_key: u32,
    pub record_check: u32,
}

/// What guards it: complements and check codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guards {
    pub state_n: u8,
    pub handshake_n: u8,
    pub leg_n: u8,
    pub window_n: bool,
    pub index_n: u8,
    pub patience_n: u8,
    pub address_n: u16,
    pub data_n: u32,
    pub a_read_n: bool,
    pub a_write_n: bool,
    pub a_program_n: bool,
    pub b_read_n: bool,
    pub b_write_n: bool,
    pub b_program_n: bool,
    pub pready_n: bool,
    pub pslverr_n: bool,
    pub prdata_n: u32,
    pub looks_n: bool,
    pub looked_at_n: u8,
    pub irq_n: bool,
    pub permit_n: bool,
    pub permit_set_n: u8,
    pub ready_n: bool,
    pub busy_n: bool,
    pub command_n: u8,
    pub result_n: u8,
    pub operand_set_n: u8,
    pub value_lo_n: u32,
    pub value_hi_n: u32,
    pub date_key_n: u32,
    pub info_n: u32,
    pub new_licence_n: u32,
    pub selected_n: bool,
    pub selected_set_n: u8,
    pub home_n: bool,
    pub device_locked_n: bool,
    pub lock_reason_n: u8,
    pub lock_pending_n: bool,
    pub issued_n: u8,
    pub unusable_n: u8,
    pub printed_before_n: bool,
    pub printed_pending_n: bool,
    pub unreported_n: bool,
    pub slots_a_n: u8,
    pub slots_b_n: u8,
    pub vacant_n: u8,
    pub failed_a_n: bool,
    pub failed_b_n: bool,
    pub silent_a_n: bool,
    pub silent_b_n: bool,
    pub job_n: u8,
    pub action_n: u8,
    pub target_n: u8,
    pub bank_n: bool,
    pub slot_n: bool,
    pub again_n: bool,
    pub a_lost_n: bool,
    pub carry_n: bool,
    pub augend_at_n: u8,
    pub rival_at_n: u8,
    pub alike_n: bool,
    pub above_n: bool,
    pub broken_n: bool,
    pub over_maximum_n: bool,
    pub over_limit_n: bool,
    pub too_short_n: bool,
    pub overflow_n: bool,
    pub other_intent_n: bool,
    pub filled_n: bool,
    pub flags_n: u32,
    pub funded_n: bool,
    pub count_end_n: bool,
    pub generation_end_n: bool,
    pub generation_near_n: bool,
    pub crc_n: u32,
    pub scan_n: u8,
    pub valid_n: u8,
    pub good_n: u8,
    pub older_a_n: bool,
    pub older_b_n: bool,
    pub found_n: bool,
    pub best_n: u8,
    pub newest_n: u32,
    pub generation_n: u32,
    pub differs_n: bool,
    pub record_licence_n: u32,
    pub record_flags_n: u32,
    pub record_ascending_lo_n: u32,
    pub record_ascending_hi_n: u32,
    pub record_descending_lo_n: u32,
    pub record_descending_hi_n: u32,
    pub record_control_sum_lo_n: u32,
    pub record_control_sum_hi_n: u32,
    pub record_piece_count_n: u32,
    pub record_generation_n: u32,
    pub record_limit_lo_n: u32,
    pub record_limit_hi_n: u32,
    pub record_intent_value_n: u32,
    pub record_intent_ascending_lo_n: u32,
    pub record_intent_ascending_hi_n: u32,
    pub record_intent_date_key_n: u32,
    pub record_booked_value_n: u32,
    pub record_booked_date_key_n: u32,
    pub record_check_n: u32,
}

impl Registers {
    /// After an edge with reset.
    pub const AFTER_RESET: Self = Self {
        state: 0xd2_u8,
        handshake: 0_u8,
        leg: 0_u8,
        window: false,
        index: 0_u8,
        patience: 0_u8,
        address: 0_u16,
        data: 0_u32,
        a_read: false,
        a_write: false,
        a_program: false,
        b_read: false,
        b_write: false,
        b_program: false,
        pready: false,
        pslverr: false,
        prdata: 0_u32,
        looks: false,
        looked_at: 0_u8,
        irq: false,
        permit: false,
        permit_set: 0_u8,
        ready: false,
        busy: false,
        command: 0_u8,
        result: 0_u8,
        operand_set: 0_u8,
        value_lo: 0_u32,
        value_hi: 0_u32,
        date_key: 0_u32,
        info: 0_u32,
        new_licence: 0_u32,
        selected: false,
        selected_set: 0_u8,
        home: false,
        device_locked: false,
        lock_reason: 0_u8,
        lock_pending: false,
        issued: 0_u8,
        unusable: 0_u8,
        printed_before: false,
        printed_pending: false,
        unreported: false,
        slots_a: 0_u8,
        slots_b: 0_u8,
        vacant: 0_u8,
        failed_a: false,
        failed_b: false,
        silent_a: false,
        silent_b: false,
        job: 0_u8,
        action: 0_u8,
        target: 0_u8,
        bank: false,
        slot: false,
        again: false,
        a_lost: false,
        carry: false,
        augend_at: 0_u8,
        rival_at: 0_u8,
        alike: false,
        above: false,
        broken: false,
        over_maximum: false,
        over_limit: false,
        too_short: false,
        overflow: false,
        other_intent: false,
        filled: false,
        flags: 0_u32,
        funded: false,
        count_end: false,
        generation_end: false,
        generation_near: false,
        crc: 0_u32,
        scan: 0_u8,
        valid: 0_u8,
        good: 0_u8,
        older_a: false,
        older_b: false,
        found: false,
        best: 0_u8,
        newest: 0_u32,
        generation: 0_u32,
        differs: false,
        record_licence: 0_u32,
        record_flags: 0_u32,
        record_ascending_lo: 0_u32,
        record_ascending_hi: 0_u32,
        record_descending_lo: 0_u32,
        record_descending_hi: 0_u32,
        record_control_sum_lo: 0_u32,
        record_control_sum_hi: 0_u32,
        record_piece_count: 0_u32,
        record_generation: 0_u32,
        record_limit_lo: 0_u32,
        record_limit_hi: 0_u32,
        record_intent_value: 0_u32,
        record_intent_ascending_lo: 0_u32,
        record_intent_ascending_hi: 0_u32,
        record_intent_date_key: 0_u32,
        record_booked_value: 0_u32,
        record_booked_date_key: 0_u32,
        record_check: 0_u32,
    };

    /// After an edge with reset.
    pub const GUARDS_AFTER_RESET: Guards = Guards {
        state_n: 0x2d_u8,
        handshake_n: 3_u8,
        leg_n: 3_u8,
        window_n: true,
        index_n: 0x1f_u8,
        patience_n: 0x7f_u8,
        address_n: 0x3ff_u16,
        data_n: 0xffffffff_u32,
        a_read_n: true,
        a_write_n: true,
        a_program_n: true,
        b_read_n: true,
        b_write_n: true,
        b_program_n: true,
        pready_n: true,
        pslverr_n: true,
        prdata_n: 0xffffffff_u32,
        looks_n: true,
        looked_at_n: 0x1f_u8,
        irq_n: true,
        permit_n: true,
        permit_set_n: 7_u8,
        ready_n: true,
        busy_n: true,
        command_n: 0xf_u8,
        result_n: 0xff_u8,
        operand_set_n: 7_u8,
        value_lo_n: 0xffffffff_u32,
        value_hi_n: 0xffffffff_u32,
        date_key_n: 0xffffffff_u32,
        info_n: 0x3ffff_u32,
        new_licence_n: 0xffffffff_u32,
        selected_n: true,
        selected_set_n: 7_u8,
        home_n: true,
        device_locked_n: true,
        lock_reason_n: 0xff_u8,
        lock_pending_n: true,
        issued_n: 0xf_u8,
        unusable_n: 0xf_u8,
        printed_before_n: true,
        printed_pending_n: true,
        unreported_n: true,
        slots_a_n: 0x1f_u8,
        slots_b_n: 0x1f_u8,
        vacant_n: 0x1f_u8,
        failed_a_n: true,
        failed_b_n: true,
        silent_a_n: true,
        silent_b_n: true,
        job_n: 7_u8,
        action_n: 0xf_u8,
        target_n: 7_u8,
        bank_n: true,
        slot_n: true,
        again_n: true,
        a_lost_n: true,
        carry_n: true,
        augend_at_n: 0xf_u8,
        rival_at_n: 0x1f_u8,
        alike_n: true,
        above_n: true,
        broken_n: true,
        over_maximum_n: true,
        over_limit_n: true,
        too_short_n: true,
        overflow_n: true,
        other_intent_n: true,
        filled_n: true,
        flags_n: 0xffffff_u32,
        funded_n: true,
        count_end_n: true,
        generation_end_n: true,
        generation_near_n: true,
        crc_n: 0xffffffff_u32,
        scan_n: 3_u8,
        valid_n: 0xf_u8,
        good_n: 0xf_u8,
        older_a_n: true,
        older_b_n: true,
        found_n: true,
        best_n: 3_u8,
        newest_n: 0xffffffff_u32,
        generation_n: 0xffffffff_u32,
        differs_n: true,
        record_licence_n: 0_u32,
        record_flags_n: 0_u32,
        record_ascending_lo_n: 0_u32,
        record_ascending_hi_n: 0_u32,
        record_descending_lo_n: 0_u32,
        record_descending_hi_n: 0_u32,
        record_control_sum_lo_n: 0_u32,
        record_control_sum_hi_n: 0_u32,
        record_piece_count_n: 0_u32,
        record_generation_n: 0_u32,
        record_limit_lo_n: 0_u32,
        record_limit_hi_n: 0_u32,
        record_intent_value_n: 0_u32,
        record_intent_ascending_lo_n: 0_u32,
        record_intent_ascending_hi_n: 0_u32,
        record_intent_date_key_n: 0_u32,
        record_booked_value_n: 0_u32,
        record_booked_date_key_n: 0_u32,
        record_check_n: 0_u32,
    };

    /// One edge, whatever the registers hold. Says whether any of them changed, and what the output pins showed
    /// before it.
    pub fn tick(&mut self, guards: &mut Guards, pins: &UnitIn) -> (bool, Outputs) {
        let mut pready_o: bool = false;
        let mut pslverr_o: bool = false;
        let mut prdata_o: u32 = 0_u32;
        let mut irq_o: bool = false;
        let mut permit_o: bool = false;
        let mut permit_n_o: bool = false;
        let mut address_o: u16 = 0_u16;
        let mut address_n_o: u16 = 0_u16;
        let mut data_o: u32 = 0_u32;
        let mut a_read_o: bool = false;
        let mut a_write_o: bool = false;
        let mut a_write_n_o: bool = false;
        let mut a_program_o: bool = false;
        let mut a_program_n_o: bool = false;
        let mut b_read_o: bool = false;
        let mut b_write_o: bool = false;
        let mut b_write_n_o: bool = false;
        let mut b_program_o: bool = false;
        let mut b_program_n_o: bool = false;
        let mut miscovered: bool = false;
        let mut this_differs: bool = false;
        let mut augend_differs: bool = false;
        let mut rival_differs: bool = false;
        let mut port_differs: bool = false;
        let mut upset: bool = false;
        let mut restarts: bool = false;
        let mut unanswered: bool = false;
        let mut fills: bool = false;
        let mut high_ones: bool = false;
        let mut at_its_end: bool = false;
        let mut near_its_end: bool = false;
        let mut sum_any: bool = false;
        let mut new_any: bool = false;
        let mut kept_any: bool = false;
        let mut in_idle: bool = false;
        let mut in_settle: bool = false;
        let mut in_markers: bool = false;
        let mut in_scan: bool = false;
        let mut in_choose: bool = false;
        let mut in_compare: bool = false;
        let mut in_load: bool = false;
        let mut in_fetch: bool = false;
        let mut in_check: bool = false;
        let mut in_apply: bool = false;
        let mut in_retire: bool = false;
        let mut in_body: bool = false;
        let mut in_verify: bool = false;
        let mut in_validate: bool = false;
        let mut in_prune: bool = false;
        let mut at_marker: bool = false;
        let mut commits_now: bool = false;
        let mut impossible: bool = false;
        let mut for_recovery: bool = false;
        let mut for_command: bool = false;
        let mut for_printed: bool = false;
        let mut for_lock: bool = false;
        let mut leg_writes: bool = false;
        let mut leg_programs: bool = false;
        let mut is_open: bool = false;
        let mut descends: bool = false;
        let mut set_locked: bool = false;
        let mut is_pending: bool = false;
        let mut is_unprinted: bool = false;
        let mut issued_here: bool = false;
        let mut unusable_there: bool = false;
        let mut slot_a: bool = false;
        let mut slot_b: bool = false;
        let mut device_record: bool = false;
        let mut here: bool = false;
        let mut scan_bank: bool = false;
        let mut scan_slot: bool = false;
        let mut last_scan: bool = false;
        let mut best_bank: bool = false;
        let mut best_slot: bool = false;
        let mut at_last_word: bool = false;
        let mut at_generation: bool = false;
        let mut high: bool = false;
        let mut opens_descending: bool = false;
        let mut whole_device: bool = false;
        let mut asked_lock: bool = false;
        let mut selects: bool = false;
        let mut rereads: bool = false;
        let mut opens: bool = false;
        let mut closes: bool = false;
        let mut debits: bool = false;
        let mut credits: bool = false;
        let mut withdraws: bool = false;
        let mut intends: bool = false;
        let mut clears: bool = false;
        let mut reprints: bool = false;
        let mut locks_set: bool = false;
        let mut locks_device: bool = false;
        let mut records_print: bool = false;
        let mut issue_asked: bool = false;
        let mut issue_clear: bool = false;
        let mut issues: bool = false;
        let mut answers: bool = false;
        let mut loads: bool = false;
        let mut starts_check: bool = false;
        let mut applies: bool = false;
        let mut copies: bool = false;
        let mut copy_bank: bool = false;
        let mut copy_slot: bool = false;
        let mut recovers: bool = false;
        let mut recovered: bool = false;
        let mut keeps: bool = false;
        let mut condemns: bool = false;
        let mut permits: bool = false;
        let mut stores: bool = false;
        let mut passes: bool = false;
        let mut works_alone: bool = false;
        let mut work_due: bool = false;
        let mut setup: bool = false;
        let mut fetches_word: bool = false;
        let mut in_record: bool = false;
        let mut readable: bool = false;
        let mut to_command: bool = false;
        let mut to_set: bool = false;
        let mut to_value_lo: bool = false;
        let mut to_value_hi: bool = false;
        let mut to_date_key: bool = false;
        let mut to_info: bool = false;
        let mut to_licence: bool = false;
        let mut to_peer_check: bool = false;
        let mut to_irq_clear: bool = false;
        let mut to_amount: bool = false;
        let mut to_operand: bool = false;
        let mut to_ready: bool = false;
        let mut writable: bool = false;
        let mut refuses: bool = false;
        let mut answered: bool = false;
        let mut writes: bool = false;
        let mut comparable: bool = false;
        let mut differing: bool = false;
        let mut ceiling_pair: bool = false;
        let mut limit_pair: bool = false;
        let mut control_pair: bool = false;
        let mut at_descending: bool = false;
        let mut predicts_lo: bool = false;
        let mut predicts_hi: bool = false;
        let mut predicts: bool = false;
        let mut takes_high: bool = false;
        let mut adds_descending: bool = false;
        let mut subtracts: bool = false;
        let mut carry_in: bool = false;
        let mut either: bool = false;
        let mut carries: bool = false;
        let mut deciding: bool = false;
        let mut alike_now: bool = false;
        let mut above_now: bool = false;
        let mut all_alike: bool = false;
        let mut all_above: bool = false;
        let mut looks_ahead: bool = false;
        let mut is_known: bool = false;
        let mut may_end: bool = false;
        let mut limited: bool = false;
        let mut value_wide: bool = false;
        let mut intent_differs: bool = false;
        let mut refused: bool = false;
        let mut write_pulse: bool = false;
        let mut program_pulse: bool = false;
        let mut asks: bool = false;
        let mut ask_bank: bool = false;
        let mut ask_slot: bool = false;
        let mut ask_writes: bool = false;
        let mut ask_programs: bool = false;
        let mut ask_reads: bool = false;
        let mut scan_silent: bool = false;
        let mut scan_valid: bool = false;
        let mut scan_compares: bool = false;
        let mut bank_busy: bool = false;
        let mut bank_error: bool = false;
        let mut done: bool = false;
        let mut failed: bool = false;
        let mut pulses: bool = false;
        let mut expires: bool = false;
        let mut reads_back: bool = false;
        let mut got_valid: bool = false;
        let mut got_invalid: bool = false;
        let mut got_asked: bool = false;
        let mut got_kept: bool = false;
        let mut marked: bool = false;
        let mut unmarked: bool = false;
        let mut unequal: bool = false;
        let mut loses: bool = false;
        let mut zeroes: bool = false;
        let mut takes_operand: bool = false;
        let mut counts: bool = false;
        let mut takes_sum: bool = false;
        let mut credits_funds: bool = false;
        let mut opened_funds: bool = false;
        let mut opened_limit: bool = false;
        let mut forgets: bool = false;
        let mut crc_low: bool = false;
        let mut waits_for_a: bool = false;
        let mut waits_for_b: bool = false;
        let mut renews: bool = false;
        let mut renew_bank: bool = false;
        let mut renew_slot: bool = false;
        let mut low_good: bool = false;
        let mut high_good: bool = false;
        let mut low_valid: bool = false;
        let mut high_valid: bool = false;
        let mut prefers_high: bool = false;
        let mut cut_short: bool = false;
        let mut bodies: bool = false;
        let mut renewed: bool = false;
        let mut vacant_here: bool = false;
        let mut one_bank: bool = false;
        let mut source_failed: bool = false;
        let mut other_failed: bool = false;
        let mut hushes: bool = false;
        let mut fetches: bool = false;
        let mut loaded: bool = false;
        let mut not_here: bool = false;
        let mut discards: bool = false;
        let mut next_slot: bool = false;
        let mut marks: bool = false;
        let mut mark_valid: bool = false;
        let mut bad_in_a: bool = false;
        let mut many_bad: bool = false;
        let mut harmless: bool = false;
        let mut differs_now: bool = false;
        let mut verified: bool = false;
        let mut takes_effect: bool = false;
        let mut page_full: bool = false;
        let mut advances: bool = false;
        let mut books: bool = false;
        let mut from_b: bool = false;
        let mut reports: bool = false;
        let mut locks: bool = false;
        let mut check_pair: u8 = 0_u8;
        let mut low_ones: u8 = 0_u8;
        let mut high_part: u32 = 0_u32;
        let mut low_set: u8 = 0_u8;
        let mut load_target: u8 = 0_u8;
        let mut check_target: u8 = 0_u8;
        let mut recover_target: u8 = 0_u8;
        let mut permit_for: u8 = 0_u8;
        let mut low_state: u8 = 0_u8;
        let mut top_state: u8 = 0_u8;
        let mut due_state: u8 = 0_u8;
        let mut scan_bit: u8 = 0_u8;
        let mut scan_bits: u8 = 0_u8;
        let mut bad_slots: u8 = 0_u8;
        let mut fewer_bad: u8 = 0_u8;
        let mut other_bad: u8 = 0_u8;
        let mut word_pair: u8 = 0_u8;
        let mut page_index: u8 = 0_u8;
        let mut low_command: u8 = 0_u8;
        let mut asked: u8 = 0_u8;
        let mut judged: u8 = 0_u8;
        let mut target_bit: u8 = 0_u8;
        let mut selected_bit: u8 = 0_u8;
        let mut operand_bit: u8 = 0_u8;
        let mut wide_bits: u8 = 0_u8;
        let mut place_bits: u8 = 0_u8;
        let mut wide_slots_a: u8 = 0_u8;
        let mut wide_slots_b: u8 = 0_u8;
        let mut wide_vacant: u8 = 0_u8;
        let mut load_bit: u8 = 0_u8;
        let mut lock_code: u8 = 0_u8;
        let mut layout: u8 = 0_u8;
        let mut alarm: u8 = 0_u8;
        let mut answer_code: u8 = 0_u8;
        let mut condemn_reason: u8 = 0_u8;
        let mut refusal: u8 = 0_u8;
        let mut value_top: u8 = 0_u8;
        let mut old_opening: u8 = 0_u8;
        let mut new_opening: u8 = 0_u8;
        let mut outcome: u8 = 0_u8;
        let mut next_state: u8 = 0_u8;
        let mut wide_index: u16 = 0_u16;
        let mut wide_target: u16 = 0_u16;
        let mut ask_place: u16 = 0_u16;
        let mut ask_address: u16 = 0_u16;
        let mut judged_bit: u16 = 0_u16;
        let mut judged_bits: u16 = 0_u16;
        let mut step: u8 = 0_u8;
        let mut looks_at: u8 = 0_u8;
        let mut flag_bits: u32 = 0_u32;
        let mut high_command: u32 = 0_u32;
        let mut high_set: u32 = 0_u32;
        let mut this_word_n: u32 = 0_u32;
        let mut augend_word: u32 = 0_u32;
        let mut augend_word_n: u32 = 0_u32;
        let mut rival_word: u32 = 0_u32;
        let mut rival_word_n: u32 = 0_u32;
        let mut port_word: u32 = 0_u32;
        let mut port_word_n: u32 = 0_u32;
        let mut stored_word_n: u32 = 0_u32;
        let mut final_crc: u32 = 0_u32;
        let mut this_word: u32 = 0_u32;
        let mut wide_layout: u32 = 0_u32;
        let mut high_layout: u32 = 0_u32;
        let mut low_value: u32 = 0_u32;
        let mut piece: u32 = 0_u32;
        let mut wide_set: u32 = 0_u32;
        let mut status_set: u32 = 0_u32;
        let mut wide_reason: u32 = 0_u32;
        let mut status_reason: u32 = 0_u32;
        let mut status: u32 = 0_u32;
        let mut read_word: u32 = 0_u32;
        let mut addend: u32 = 0_u32;
        let mut augend: u32 = 0_u32;
        let mut partial: u32 = 0_u32;
        let mut sum: u32 = 0_u32;
        let mut wanted: u32 = 0_u32;
        let mut ask_data: u32 = 0_u32;
        let mut got: u32 = 0_u32;
        let mut wide_info: u32 = 0_u32;
        let mut wide_code: u32 = 0_u32;
        let mut placed_code: u32 = 0_u32;
        let mut cleared_flags: u32 = 0_u32;
        let mut added_flags: u32 = 0_u32;
        let mut apart: u32 = 0_u32;
        let mut unsettled: u32 = 0_u32;
        let mut whole_word: u32 = 0_u32;
        let mut kept_flags: u32 = 0_u32;
        let mut new_flags: u32 = 0_u32;
        let mut operand_word: u32 = 0_u32;
        let mut new_word: u32 = 0_u32;
        let mut stored_word: u32 = 0_u32;
        let mut passed_word: u32 = 0_u32;
        let mut crc_next: u32 = 0_u32;
        let mut holds_0: bool = false;
        let mut holds_1: bool = false;
        let mut holds_2: bool = false;
        let mut holds_3: bool = false;
        let mut holds_4: bool = false;
        let mut holds_5: bool = false;
        let mut holds_6: bool = false;
        let mut holds_7: bool = false;
        let mut holds_8: bool = false;
        let mut holds_9: bool = false;
        let mut holds_10: bool = false;
        let mut holds_11: bool = false;
        let mut holds_12: bool = false;
        let mut holds_13: bool = false;
        let mut holds_14: bool = false;
        let mut holds_15: bool = false;
        let mut holds_16: bool = false;
        let mut holds_17: bool = false;
        let mut holds_18: bool = false;
        let mut holds_19: bool = false;
        let mut holds_20: bool = false;
        let mut holds_21: bool = false;
        let mut holds_22: bool = false;
        let mut state_d: u8 = 0_u8;
        let state_differs = (self.state ^ guards.state_n) != 0xff_u8;
        let mut handshake_d: u8 = 0_u8;
        let handshake_differs = (self.handshake ^ guards.handshake_n) != 3_u8;
        let mut leg_d: u8 = 0_u8;
        let leg_differs = (self.leg ^ guards.leg_n) != 3_u8;
        let mut window_d: bool = false;
        let window_differs = (self.window ^ guards.window_n) != true;
        let mut index_d: u8 = 0_u8;
        let index_differs = (self.index ^ guards.index_n) != 0x1f_u8;
        let mut patience_d: u8 = 0_u8;
        let patience_differs = (self.patience ^ guards.patience_n) != 0x7f_u8;
        let mut address_d: u16 = 0_u16;
        let address_differs = (self.address ^ guards.address_n) != 0x3ff_u16;
        let mut data_d: u32 = 0_u32;
        let data_differs = (self.data ^ guards.data_n) != 0xffffffff_u32;
        let mut a_read_d: bool = false;
        let a_read_differs = (self.a_read ^ guards.a_read_n) != true;
        let mut a_write_d: bool = false;
        let a_write_differs = (self.a_write ^ guards.a_write_n) != true;
        let mut a_program_d: bool = false;
        let a_program_differs = (self.a_program ^ guards.a_program_n) != true;
        let mut b_read_d: bool = false;
        let b_read_differs = (self.b_read ^ guards.b_read_n) != true;
        let mut b_write_d: bool = false;
        let b_write_differs = (self.b_write ^ guards.b_write_n) != true;
        let mut b_program_d: bool = false;
        let b_program_differs = (self.b_program ^ guards.b_program_n) != true;
        let mut pready_d: bool = false;
        let pready_differs = (self.pready ^ guards.pready_n) != true;
        let mut pslverr_d: bool = false;
        let pslverr_differs = (self.pslverr ^ guards.pslverr_n) != true;
        let mut prdata_d: u32 = 0_u32;
        let prdata_differs = (self.prdata ^ guards.prdata_n) != 0xffffffff_u32;
        let mut looks_d: bool = false;
        let looks_differs = (self.looks ^ guards.looks_n) != true;
        let mut looked_at_d: u8 = 0_u8;
        let looked_at_differs = (self.looked_at ^ guards.looked_at_n) != 0x1f_u8;
        let mut irq_d: bool = false;
        let irq_differs = (self.irq ^ guards.irq_n) != true;
        let mut permit_d: bool = false;
        let permit_differs = (self.permit ^ guards.permit_n) != true;
        let mut permit_set_d: u8 = 0_u8;
        let permit_set_differs = (self.permit_set ^ guards.permit_set_n) != 7_u8;
        let mut ready_d: bool = false;
        let ready_differs = (self.ready ^ guards.ready_n) != true;
        let mut busy_d: bool = false;
        let busy_differs = (self.busy ^ guards.busy_n) != true;
        let mut command_d: u8 = 0_u8;
        let command_differs = (self.command ^ guards.command_n) != 0xf_u8;
        let mut result_d: u8 = 0_u8;
        let result_differs = (self.result ^ guards.result_n) != 0xff_u8;
        let mut operand_set_d: u8 = 0_u8;
        let operand_set_differs = (self.operand_set ^ guards.operand_set_n) != 7_u8;
        let mut value_lo_d: u32 = 0_u32;
        let value_lo_differs = (self.value_lo ^ guards.value_lo_n) != 0xffffffff_u32;
        let mut value_hi_d: u32 = 0_u32;
        let value_hi_differs = (self.value_hi ^ guards.value_hi_n) != 0xffffffff_u32;
        let mut date_key_d: u32 = 0_u32;
        let date_key_differs = (self.date_key ^ guards.date_key_n) != 0xffffffff_u32;
        let mut info_d: u32 = 0_u32;
        let info_differs = (self.info ^ guards.info_n) != 0x3ffff_u32;
        let mut new_licence_d: u32 = 0_u32;
        let new_licence_differs = (self.new_licence ^ guards.new_licence_n) != 0xffffffff_u32;
        let mut selected_d: bool = false;
        let selected_differs = (self.selected ^ guards.selected_n) != true;
        let mut selected_set_d: u8 = 0_u8;
        let selected_set_differs = (self.selected_set ^ guards.selected_set_n) != 7_u8;
        let mut home_d: bool = false;
        let home_differs = (self.home ^ guards.home_n) != true;
        let mut device_locked_d: bool = false;
        let device_locked_differs = (self.device_locked ^ guards.device_locked_n) != true;
        let mut lock_reason_d: u8 = 0_u8;
        let lock_reason_differs = (self.lock_reason ^ guards.lock_reason_n) != 0xff_u8;
        let mut lock_pending_d: bool = false;
        let lock_pending_differs = (self.lock_pending ^ guards.lock_pending_n) != true;
        let mut issued_d: u8 = 0_u8;
        let issued_differs = (self.issued ^ guards.issued_n) != 0xf_u8;
        let mut unusable_d: u8 = 0_u8;
        let unusable_differs = (self.unusable ^ guards.unusable_n) != 0xf_u8;
        let mut printed_before_d: bool = false;
        let printed_before_differs = (self.printed_before ^ guards.printed_before_n) != true;
        let mut printed_pending_d: bool = false;
        let printed_pending_differs = (self.printed_pending ^ guards.printed_pending_n) != true;
        let mut unreported_d: bool = false;
        let unreported_differs = (self.unreported ^ guards.unreported_n) != true;
        let mut slots_a_d: u8 = 0_u8;
        let slots_a_differs = (self.slots_a ^ guards.slots_a_n) != 0x1f_u8;
        let mut slots_b_d: u8 = 0_u8;
        let slots_b_differs = (self.slots_b ^ guards.slots_b_n) != 0x1f_u8;
        let mut vacant_d: u8 = 0_u8;
        let vacant_differs = (self.vacant ^ guards.vacant_n) != 0x1f_u8;
        let mut failed_a_d: bool = false;
        let failed_a_differs = (self.failed_a ^ guards.failed_a_n) != true;
        let mut failed_b_d: bool = false;
        let failed_b_differs = (self.failed_b ^ guards.failed_b_n) != true;
        let mut silent_a_d: bool = false;
        let silent_a_differs = (self.silent_a ^ guards.silent_a_n) != true;
        let mut silent_b_d: bool = false;
        let silent_b_differs = (self.silent_b ^ guards.silent_b_n) != true;
        let mut job_d: u8 = 0_u8;
        let job_differs = (self.job ^ guards.job_n) != 7_u8;
        let mut action_d: u8 = 0_u8;
        let action_differs = (self.action ^ guards.action_n) != 0xf_u8;
        let mut target_d: u8 = 0_u8;
        let target_differs = (self.target ^ guards.target_n) != 7_u8;
        let mut bank_d: bool = false;
        let bank_differs = (self.bank ^ guards.bank_n) != true;
        let mut slot_d: bool = false;
        let slot_differs = (self.slot ^ guards.slot_n) != true;
        let mut again_d: bool = false;
        let again_differs = (self.again ^ guards.again_n) != true;
        let mut a_lost_d: bool = false;
        let a_lost_differs = (self.a_lost ^ guards.a_lost_n) != true;
        let mut carry_d: bool = false;
        let carry_differs = (self.carry ^ guards.carry_n) != true;
        let mut augend_at_d: u8 = 0_u8;
        let augend_at_differs = (self.augend_at ^ guards.augend_at_n) != 0xf_u8;
        let mut rival_at_d: u8 = 0_u8;
        let rival_at_differs = (self.rival_at ^ guards.rival_at_n) != 0x1f_u8;
        let mut alike_d: bool = false;
        let alike_differs = (self.alike ^ guards.alike_n) != true;
        let mut above_d: bool = false;
        let above_differs = (self.above ^ guards.above_n) != true;
        let mut broken_d: bool = false;
        let broken_differs = (self.broken ^ guards.broken_n) != true;
        let mut over_maximum_d: bool = false;
        let over_maximum_differs = (self.over_maximum ^ guards.over_maximum_n) != true;
        let mut over_limit_d: bool = false;
        let over_limit_differs = (self.over_limit ^ guards.over_limit_n) != true;
        let mut too_short_d: bool = false;
        let too_short_differs = (self.too_short ^ guards.too_short_n) != true;
        let mut overflow_d: bool = false;
        let overflow_differs = (self.overflow ^ guards.overflow_n) != true;
        let mut other_intent_d: bool = false;
        let other_intent_differs = (self.other_intent ^ guards.other_intent_n) != true;
        let mut filled_d: bool = false;
        let filled_differs = (self.filled ^ guards.filled_n) != true;
        let mut flags_d: u32 = 0_u32;
        let flags_differs = (self.flags ^ guards.flags_n) != 0xffffff_u32;
        let mut funded_d: bool = false;
        let funded_differs = (self.funded ^ guards.funded_n) != true;
        let mut count_end_d: bool = false;
        let count_end_differs = (self.count_end ^ guards.count_end_n) != true;
        let mut generation_end_d: bool = false;
        let generation_end_differs = (self.generation_end ^ guards.generation_end_n) != true;
        let mut generation_near_d: bool = false;
        let generation_near_differs = (self.generation_near ^ guards.generation_near_n) != true;
        let mut crc_d: u32 = 0_u32;
        let crc_differs = (self.crc ^ guards.crc_n) != 0xffffffff_u32;
        let mut scan_d: u8 = 0_u8;
        let scan_differs = (self.scan ^ guards.scan_n) != 3_u8;
        let mut valid_d: u8 = 0_u8;
        let valid_differs = (self.valid ^ guards.valid_n) != 0xf_u8;
        let mut good_d: u8 = 0_u8;
        let good_differs = (self.good ^ guards.good_n) != 0xf_u8;
        let mut older_a_d: bool = false;
        let older_a_differs = (self.older_a ^ guards.older_a_n) != true;
        let mut older_b_d: bool = false;
        let older_b_differs = (self.older_b ^ guards.older_b_n) != true;
        let mut found_d: bool = false;
        let found_differs = (self.found ^ guards.found_n) != true;
        let mut best_d: u8 = 0_u8;
        let best_differs = (self.best ^ guards.best_n) != 3_u8;
        let mut newest_d: u32 = 0_u32;
        let newest_differs = (self.newest ^ guards.newest_n) != 0xffffffff_u32;
        let mut generation_d: u32 = 0_u32;
        let generation_differs = (self.generation ^ guards.generation_n) != 0xffffffff_u32;
        let mut differs_d: bool = false;
        let differs_differs = (self.differs ^ guards.differs_n) != true;
        let mut record_licence_d: u32 = 0_u32;
        let mut record_flags_d: u32 = 0_u32;
        let mut record_ascending_lo_d: u32 = 0_u32;
        let mut record_ascending_hi_d: u32 = 0_u32;
        let mut record_descending_lo_d: u32 = 0_u32;
        let mut record_descending_hi_d: u32 = 0_u32;
        let mut record_control_sum_lo_d: u32 = 0_u32;
        let mut record_control_sum_hi_d: u32 = 0_u32;
        let mut record_piece_count_d: u32 = 0_u32;
        let mut record_generation_d: u32 = 0_u32;
        let mut record_limit_lo_d: u32 = 0_u32;
        let mut record_limit_hi_d: u32 = 0_u32;
        let mut record_intent_value_d: u32 = 0_u32;
        let mut record_intent_ascending_lo_d: u32 = 0_u32;
        let mut record_intent_ascending_hi_d: u32 = 0_u32;
        let mut record_intent_date_key_d: u32 = 0_u32;
        let mut record_booked_value_d: u32 = 0_u32;
        let mut record_booked_date_key_d: u32 = 0_u32;
        let mut record_check_d: u32 = 0_u32;
        let mut record_licence_n_d: u32 = 0_u32;
        let mut record_flags_n_d: u32 = 0_u32;
        let mut record_ascending_lo_n_d: u32 = 0_u32;
        let mut record_ascending_hi_n_d: u32 = 0_u32;
        let mut record_descending_lo_n_d: u32 = 0_u32;
        let mut record_descending_hi_n_d: u32 = 0_u32;
        let mut record_control_sum_lo_n_d: u32 = 0_u32;
        let mut record_control_sum_hi_n_d: u32 = 0_u32;
        let mut record_piece_count_n_d: u32 = 0_u32;
        let mut record_generation_n_d: u32 = 0_u32;
        let mut record_limit_lo_n_d: u32 = 0_u32;
        let mut record_limit_hi_n_d: u32 = 0_u32;
        let mut record_intent_value_n_d: u32 = 0_u32;
        let mut record_intent_ascending_lo_n_d: u32 = 0_u32;
        let mut record_intent_ascending_hi_n_d: u32 = 0_u32;
        let mut record_intent_date_key_n_d: u32 = 0_u32;
        let mut record_booked_value_n_d: u32 = 0_u32;
        let mut record_booked_date_key_n_d: u32 = 0_u32;
        let mut record_check_n_d: u32 = 0_u32;
        // Looks.
        this_word = 0_u32;
        if (self.index == 0_u8) {
            this_word = self.record_licence;
        }
        if (self.index == 1_u8) {
            this_word = self.record_flags;
        }
        if (self.index == 2_u8) {
            this_word = self.record_ascending_lo;
        }
        if (self.index == 3_u8) {
            this_word = self.record_ascending_hi;
        }
        if (self.index == 4_u8) {
            this_word = self.record_descending_lo;
        }
        if (self.index == 5_u8) {
            this_word = self.record_descending_hi;
        }
        if (self.index == 6_u8) {
            this_word = self.record_control_sum_lo;
        }
        if (self.index == 7_u8) {
            this_word = self.record_control_sum_hi;
        }
        if (self.index == 8_u8) {
            this_word = self.record_piece_count;
        }
        if (self.index == 9_u8) {
            this_word = self.record_generation;
        }
        if (self.index == 0xa_u8) {
            this_word = self.record_limit_lo;
        }
        if (self.index == 0xb_u8) {
            this_word = self.record_limit_hi;
        }
        if (self.index == 0xc_u8) {
            this_word = self.record_intent_value;
        }
        if (self.index == 0xd_u8) {
            this_word = self.record_intent_ascending_lo;
        }
        if (self.index == 0xe_u8) {
            this_word = self.record_intent_ascending_hi;
        }
        if (self.index == 0xf_u8) {
            this_word = self.record_intent_date_key;
        }
        if (self.index == 0x10_u8) {
            this_word = self.record_booked_value;
        }
        if (self.index == 0x11_u8) {
            this_word = self.record_booked_date_key;
        }
        if (self.index == 0x12_u8) {
            this_word = self.record_check;
        }
        this_word_n = 0xffffffff_u32;
        if (self.index == 0_u8) {
            this_word_n = guards.record_licence_n;
        }
        if (self.index == 1_u8) {
            this_word_n = guards.record_flags_n;
        }
        if (self.index == 2_u8) {
            this_word_n = guards.record_ascending_lo_n;
        }
        if (self.index == 3_u8) {
            this_word_n = guards.record_ascending_hi_n;
        }
        if (self.index == 4_u8) {
            this_word_n = guards.record_descending_lo_n;
        }
        if (self.index == 5_u8) {
            this_word_n = guards.record_descending_hi_n;
        }
        if (self.index == 6_u8) {
            this_word_n = guards.record_control_sum_lo_n;
        }
        if (self.index == 7_u8) {
            this_word_n = guards.record_control_sum_hi_n;
        }
        if (self.index == 8_u8) {
            this_word_n = guards.record_piece_count_n;
        }
        if (self.index == 9_u8) {
            this_word_n = guards.record_generation_n;
        }
        if (self.index == 0xa_u8) {
            this_word_n = guards.record_limit_lo_n;
        }
        if (self.index == 0xb_u8) {
            this_word_n = guards.record_limit_hi_n;
        }
        if (self.index == 0xc_u8) {
            this_word_n = guards.record_intent_value_n;
        }
        if (self.index == 0xd_u8) {
            this_word_n = guards.record_intent_ascending_lo_n;
        }
        if (self.index == 0xe_u8) {
            this_word_n = guards.record_intent_ascending_hi_n;
        }
        if (self.index == 0xf_u8) {
            this_word_n = guards.record_intent_date_key_n;
        }
        if (self.index == 0x10_u8) {
            this_word_n = guards.record_booked_value_n;
        }
        if (self.index == 0x11_u8) {
            this_word_n = guards.record_booked_date_key_n;
        }
        if (self.index == 0x12_u8) {
            this_word_n = guards.record_check_n;
        }
        augend_word = 0_u32;
        if (self.augend_at == 0_u8) {
            augend_word = self.record_licence;
        }
        if (self.augend_at == 1_u8) {
            augend_word = self.record_flags;
        }
        if (self.augend_at == 2_u8) {
            augend_word = self.record_ascending_lo;
        }
        if (self.augend_at == 3_u8) {
            augend_word = self.record_ascending_hi;
        }
        if (self.augend_at == 4_u8) {
            augend_word = self.record_descending_lo;
        }
        if (self.augend_at == 5_u8) {
            augend_word = self.record_descending_hi;
        }
        if (self.augend_at == 6_u8) {
            augend_word = self.record_control_sum_lo;
        }
        if (self.augend_at == 7_u8) {
            augend_word = self.record_control_sum_hi;
        }
        if (self.augend_at == 8_u8) {
            augend_word = self.record_piece_count;
        }
        if (self.augend_at == 9_u8) {
            augend_word = self.record_generation;
        }
        if (self.augend_at == 0xa_u8) {
            augend_word = self.record_limit_lo;
        }
        if (self.augend_at == 0xb_u8) {
            augend_word = self.record_limit_hi;
        }
        if (self.augend_at == 0xc_u8) {
            augend_word = self.record_intent_value;
        }
        if (self.augend_at == 0xd_u8) {
            augend_word = self.record_intent_ascending_lo;
        }
        if (self.augend_at == 0xe_u8) {
            augend_word = self.record_intent_ascending_hi;
        }
        if (self.augend_at == 0xf_u8) {
            augend_word = self.record_intent_date_key;
        }
        augend_word_n = 0xffffffff_u32;
        if (self.augend_at == 0_u8) {
            augend_word_n = guards.record_licence_n;
        }
        if (self.augend_at == 1_u8) {
            augend_word_n = guards.record_flags_n;
        }
        if (self.augend_at == 2_u8) {
            augend_word_n = guards.record_ascending_lo_n;
        }
        if (self.augend_at == 3_u8) {
            augend_word_n = guards.record_ascending_hi_n;
        }
        if (self.augend_at == 4_u8) {
            augend_word_n = guards.record_descending_lo_n;
        }
        if (self.augend_at == 5_u8) {
            augend_word_n = guards.record_descending_hi_n;
        }
        if (self.augend_at == 6_u8) {
            augend_word_n = guards.record_control_sum_lo_n;
        }
        if (self.augend_at == 7_u8) {
            augend_word_n = guards.record_control_sum_hi_n;
        }
        if (self.augend_at == 8_u8) {
            augend_word_n = guards.record_piece_count_n;
        }
        if (self.augend_at == 9_u8) {
            augend_word_n = guards.record_generation_n;
        }
        if (self.augend_at == 0xa_u8) {
            augend_word_n = guards.record_limit_lo_n;
        }
        if (self.augend_at == 0xb_u8) {
            augend_word_n = guards.record_limit_hi_n;
        }
        if (self.augend_at == 0xc_u8) {
            augend_word_n = guards.record_intent_value_n;
        }
        if (self.augend_at == 0xd_u8) {
            augend_word_n = guards.record_intent_ascending_lo_n;
        }
        if (self.augend_at == 0xe_u8) {
            augend_word_n = guards.record_intent_ascending_hi_n;
        }
        if (self.augend_at == 0xf_u8) {
            augend_word_n = guards.record_intent_date_key_n;
        }
        rival_word = 0_u32;
        if (self.rival_at == 0_u8) {
            rival_word = self.record_licence;
        }
        if (self.rival_at == 1_u8) {
            rival_word = self.record_flags;
        }
        if (self.rival_at == 2_u8) {
            rival_word = self.record_ascending_lo;
        }
        if (self.rival_at == 3_u8) {
            rival_word = self.record_ascending_hi;
        }
        if (self.rival_at == 4_u8) {
            rival_word = self.record_descending_lo;
        }
        if (self.rival_at == 5_u8) {
            rival_word = self.record_descending_hi;
        }
        if (self.rival_at == 6_u8) {
            rival_word = self.record_control_sum_lo;
        }
        if (self.rival_at == 7_u8) {
            rival_word = self.record_control_sum_hi;
        }
        if (self.rival_at == 8_u8) {
            rival_word = self.record_piece_count;
        }
        if (self.rival_at == 9_u8) {
            rival_word = self.record_generation;
        }
        if (self.rival_at == 0xa_u8) {
            rival_word = self.record_limit_lo;
        }
        if (self.rival_at == 0xb_u8) {
            rival_word = self.record_limit_hi;
        }
        if (self.rival_at == 0xc_u8) {
            rival_word = self.record_intent_value;
        }
        if (self.rival_at == 0xd_u8) {
            rival_word = self.record_intent_ascending_lo;
        }
        if (self.rival_at == 0xe_u8) {
            rival_word = self.record_intent_ascending_hi;
        }
        if (self.rival_at == 0xf_u8) {
            rival_word = self.record_intent_date_key;
        }
        if (self.rival_at == 0x10_u8) {
            rival_word = self.record_booked_value;
        }
        if (self.rival_at == 0x11_u8) {
            rival_word = self.record_booked_date_key;
        }
        if (self.rival_at == 0x12_u8) {
            rival_word = self.record_check;
        }
        rival_word_n = 0xffffffff_u32;
        if (self.rival_at == 0_u8) {
            rival_word_n = guards.record_licence_n;
        }
        if (self.rival_at == 1_u8) {
            rival_word_n = guards.record_flags_n;
        }
        if (self.rival_at == 2_u8) {
            rival_word_n = guards.record_ascending_lo_n;
        }
        if (self.rival_at == 3_u8) {
            rival_word_n = guards.record_ascending_hi_n;
        }
        if (self.rival_at == 4_u8) {
            rival_word_n = guards.record_descending_lo_n;
        }
        if (self.rival_at == 5_u8) {
            rival_word_n = guards.record_descending_hi_n;
        }
        if (self.rival_at == 6_u8) {
            rival_word_n = guards.record_control_sum_lo_n;
        }
        if (self.rival_at == 7_u8) {
            rival_word_n = guards.record_control_sum_hi_n;
        }
        if (self.rival_at == 8_u8) {
            rival_word_n = guards.record_piece_count_n;
        }
        if (self.rival_at == 9_u8) {
            rival_word_n = guards.record_generation_n;
        }
        if (self.rival_at == 0xa_u8) {
            rival_word_n = guards.record_limit_lo_n;
        }
        if (self.rival_at == 0xb_u8) {
            rival_word_n = guards.record_limit_hi_n;
        }
        if (self.rival_at == 0xc_u8) {
            rival_word_n = guards.record_intent_value_n;
        }
        if (self.rival_at == 0xd_u8) {
            rival_word_n = guards.record_intent_ascending_lo_n;
        }
        if (self.rival_at == 0xe_u8) {
            rival_word_n = guards.record_intent_ascending_hi_n;
        }
        if (self.rival_at == 0xf_u8) {
            rival_word_n = guards.record_intent_date_key_n;
        }
        if (self.rival_at == 0x10_u8) {
            rival_word_n = guards.record_booked_value_n;
        }
        if (self.rival_at == 0x11_u8) {
            rival_word_n = guards.record_booked_date_key_n;
        }
        if (self.rival_at == 0x12_u8) {
            rival_word_n = guards.record_check_n;
        }
        port_word = 0_u32;
        if (self.looked_at == 0_u8) {
            port_word = self.record_licence;
        }
        if (self.looked_at == 1_u8) {
            port_word = self.record_flags;
        }
        if (self.looked_at == 2_u8) {
            port_word = self.record_ascending_lo;
        }
        if (self.looked_at == 3_u8) {
            port_word = self.record_ascending_hi;
        }
        if (self.looked_at == 4_u8) {
            port_word = self.record_descending_lo;
        }
        if (self.looked_at == 5_u8) {
            port_word = self.record_descending_hi;
        }
        if (self.looked_at == 6_u8) {
            port_word = self.record_control_sum_lo;
        }
        if (self.looked_at == 7_u8) {
            port_word = self.record_control_sum_hi;
        }
        if (self.looked_at == 8_u8) {
            port_word = self.record_piece_count;
        }
        if (self.looked_at == 9_u8) {
            port_word = self.record_generation;
        }
        if (self.looked_at == 0xa_u8) {
            port_word = self.record_limit_lo;
        }
        if (self.looked_at == 0xb_u8) {
            port_word = self.record_limit_hi;
        }
        if (self.looked_at == 0xc_u8) {
            port_word = self.record_intent_value;
        }
        if (self.looked_at == 0xd_u8) {
            port_word = self.record_intent_ascending_lo;
        }
        if (self.looked_at == 0xe_u8) {
            port_word = self.record_intent_ascending_hi;
        }
        if (self.looked_at == 0xf_u8) {
            port_word = self.record_intent_date_key;
        }
        if (self.looked_at == 0x10_u8) {
            port_word = self.record_booked_value;
        }
        if (self.looked_at == 0x11_u8) {
            port_word = self.record_booked_date_key;
        }
        if (self.looked_at == 0x12_u8) {
            port_word = self.record_check;
        }
        port_word_n = 0xffffffff_u32;
        if (self.looked_at == 0_u8) {
            port_word_n = guards.record_licence_n;
        }
        if (self.looked_at == 1_u8) {
            port_word_n = guards.record_flags_n;
        }
        if (self.looked_at == 2_u8) {
            port_word_n = guards.record_ascending_lo_n;
        }
        if (self.looked_at == 3_u8) {
            port_word_n = guards.record_ascending_hi_n;
        }
        if (self.looked_at == 4_u8) {
            port_word_n = guards.record_descending_lo_n;
        }
        if (self.looked_at == 5_u8) {
            port_word_n = guards.record_descending_hi_n;
        }
        if (self.looked_at == 6_u8) {
            port_word_n = guards.record_control_sum_lo_n;
        }
        if (self.looked_at == 7_u8) {
            port_word_n = guards.record_control_sum_hi_n;
        }
        if (self.looked_at == 8_u8) {
            port_word_n = guards.record_piece_count_n;
        }
        if (self.looked_at == 9_u8) {
            port_word_n = guards.record_generation_n;
        }
        if (self.looked_at == 0xa_u8) {
            port_word_n = guards.record_limit_lo_n;
        }
        if (self.looked_at == 0xb_u8) {
            port_word_n = guards.record_limit_hi_n;
        }
        if (self.looked_at == 0xc_u8) {
            port_word_n = guards.record_intent_value_n;
        }
        if (self.looked_at == 0xd_u8) {
            port_word_n = guards.record_intent_ascending_lo_n;
        }
        if (self.looked_at == 0xe_u8) {
            port_word_n = guards.record_intent_ascending_hi_n;
        }
        if (self.looked_at == 0xf_u8) {
            port_word_n = guards.record_intent_date_key_n;
        }
        if (self.looked_at == 0x10_u8) {
            port_word_n = guards.record_booked_value_n;
        }
        if (self.looked_at == 0x11_u8) {
            port_word_n = guards.record_booked_date_key_n;
        }
        if (self.looked_at == 0x12_u8) {
            port_word_n = guards.record_check_n;
        }
        this_differs = (this_word != (!this_word_n));
        augend_differs = (augend_word != (!augend_word_n));
        rival_differs = (rival_word != (!rival_word_n));
        port_differs = (port_word != (!port_word_n));
        miscovered = (self.filled & (((this_differs | augend_differs) | rival_differs) | port_differs));
        // Watch.
        upset = miscovered;
        upset = (upset | state_differs);
        upset = (upset | handshake_differs);
        upset = (upset | leg_differs);
        upset = (upset | window_differs);
        upset = (upset | index_differs);
        upset = (upset | patience_differs);
        upset = (upset | address_differs);
        upset = (upset | data_differs);
        upset = (upset | a_read_differs);
        upset = (upset | a_write_differs);
        upset = (upset | a_program_differs);
        upset = (upset | b_read_differs);
        upset = (upset | b_write_differs);
        upset = (upset | b_program_differs);
        upset = (upset | pready_differs);
        upset = (upset | pslverr_differs);
        upset = (upset | prdata_differs);
        upset = (upset | looks_differs);
        upset = (upset | looked_at_differs);
        upset = (upset | irq_differs);
        upset = (upset | permit_differs);
        upset = (upset | permit_set_differs);
        upset = (upset | ready_differs);
        upset = (upset | busy_differs);
        upset = (upset | command_differs);
        upset = (upset | result_differs);
        upset = (upset | operand_set_differs);
        upset = (upset | value_lo_differs);
        upset = (upset | value_hi_differs);
        upset = (upset | date_key_differs);
        upset = (upset | info_differs);
        upset = (upset | new_licence_differs);
        upset = (upset | selected_differs);
        upset = (upset | selected_set_differs);
        upset = (upset | home_differs);
        upset = (upset | device_locked_differs);
        upset = (upset | lock_reason_differs);
        upset = (upset | lock_pending_differs);
        upset = (upset | issued_differs);
        upset = (upset | unusable_differs);
        upset = (upset | printed_before_differs);
        upset = (upset | printed_pending_differs);
        upset = (upset | unreported_differs);
        upset = (upset | slots_a_differs);
        upset = (upset | slots_b_differs);
        upset = (upset | vacant_differs);
        upset = (upset | failed_a_differs);
        upset = (upset | failed_b_differs);
        upset = (upset | silent_a_differs);
        upset = (upset | silent_b_differs);
        upset = (upset | job_differs);
        upset = (upset | action_differs);
        upset = (upset | target_differs);
        upset = (upset | bank_differs);
        upset = (upset | slot_differs);
        upset = (upset | again_differs);
        upset = (upset | a_lost_differs);
        upset = (upset | carry_differs);
        upset = (upset | augend_at_differs);
        upset = (upset | rival_at_differs);
        upset = (upset | alike_differs);
        upset = (upset | above_differs);
        upset = (upset | broken_differs);
        upset = (upset | over_maximum_differs);
        upset = (upset | over_limit_differs);
        upset = (upset | too_short_differs);
        upset = (upset | overflow_differs);
        upset = (upset | other_intent_differs);
        upset = (upset | filled_differs);
        upset = (upset | flags_differs);
        upset = (upset | funded_differs);
        upset = (upset | count_end_differs);
        upset = (upset | generation_end_differs);
        upset = (upset | generation_near_differs);
        upset = (upset | crc_differs);
        upset = (upset | scan_differs);
        upset = (upset | valid_differs);
        upset = (upset | good_differs);
        upset = (upset | older_a_differs);
        upset = (upset | older_b_differs);
        upset = (upset | found_differs);
        upset = (upset | best_differs);
        upset = (upset | newest_differs);
        upset = (upset | generation_differs);
        upset = (upset | differs_differs);
        // Decode.
        low_state = (self.state & 0xf_u8);
        top_state = (self.state >> 4);
        in_idle = (low_state == 1_u8);
        in_settle = (low_state == 2_u8);
        in_markers = (low_state == 3_u8);
        in_scan = (low_state == 4_u8);
        in_choose = (low_state == 5_u8);
        in_compare = (low_state == 6_u8);
        in_load = (low_state == 7_u8);
        in_fetch = (low_state == 8_u8);
        in_check = (low_state == 9_u8);
        in_apply = (low_state == 0xa_u8);
        in_retire = (low_state == 0xb_u8);
        in_body = (low_state == 0xc_u8);
        in_verify = (low_state == 0xd_u8);
        in_validate = (low_state == 0xe_u8);
        in_prune = (low_state == 0xf_u8);
        at_marker = ((in_retire | in_validate) | in_prune);
        commits_now = ((at_marker | in_body) | in_verify);
        due_state = ((!top_state) & 0xf_u8);
        if (low_state == 1_u8) {
            due_state = 0xb_u8;
        }
        if (low_state == 2_u8) {
            due_state = 0xd_u8;
        }
        if (low_state == 3_u8) {
            due_state = 6_u8;
        }
        if (low_state == 4_u8) {
            due_state = 0xe_u8;
        }
        if (low_state == 5_u8) {
            due_state = 5_u8;
        }
        if (low_state == 6_u8) {
            due_state = 3_u8;
        }
        if (low_state == 7_u8) {
            due_state = 8_u8;
        }
        if (low_state == 8_u8) {
            due_state = 7_u8;
        }
        if (low_state == 9_u8) {
            due_state = 0xc_u8;
        }
        if (low_state == 0xa_u8) {
            due_state = 0xa_u8;
        }
        if (low_state == 0xb_u8) {
            due_state = 1_u8;
        }
        if (low_state == 0xc_u8) {
            due_state = 9_u8;
        }
        if (low_state == 0xd_u8) {
            due_state = 2_u8;
        }
        if (low_state == 0xe_u8) {
            due_state = 4_u8;
        }
        if (low_state == 0xf_u8) {
            due_state = 0xf_u8;
        }
        impossible = ((((top_state != due_state) | (2_u8 < self.leg)) | (5_u8 < self.job)) | (self.window ^ commits_now));
        for_recovery = (self.job == 0_u8);
        for_command = (self.job == 1_u8);
        for_printed = (self.job == 3_u8);
        for_lock = (self.job == 4_u8);
        leg_writes = (self.leg == 0_u8);
        leg_programs = (self.leg == 1_u8);
        // Hold.
        restarts = (upset | impossible);
        state_d = self.state;
        handshake_d = self.handshake;
        leg_d = self.leg;
        window_d = self.window;
        index_d = self.index;
        patience_d = self.patience;
        address_d = self.address;
        data_d = self.data;
        a_read_d = self.a_read;
        a_write_d = self.a_write;
        a_program_d = self.a_program;
        b_read_d = self.b_read;
        b_write_d = self.b_write;
        b_program_d = self.b_program;
        pready_d = self.pready;
        pslverr_d = self.pslverr;
        prdata_d = self.prdata;
        looks_d = self.looks;
        looked_at_d = self.looked_at;
        irq_d = self.irq;
        permit_d = self.permit;
        permit_set_d = self.permit_set;
        ready_d = self.ready;
        busy_d = self.busy;
        command_d = self.command;
        result_d = self.result;
        operand_set_d = self.operand_set;
        value_lo_d = self.value_lo;
        value_hi_d = self.value_hi;
        date_key_d = self.date_key;
        info_d = self.info;
        new_licence_d = self.new_licence;
        selected_d = self.selected;
        selected_set_d = self.selected_set;
        home_d = self.home;
        device_locked_d = self.device_locked;
        lock_reason_d = self.lock_reason;
        lock_pending_d = self.lock_pending;
        issued_d = self.issued;
        unusable_d = self.unusable;
        printed_before_d = self.printed_before;
        printed_pending_d = self.printed_pending;
        unreported_d = self.unreported;
        slots_a_d = self.slots_a;
        slots_b_d = self.slots_b;
        vacant_d = self.vacant;
        failed_a_d = self.failed_a;
        failed_b_d = self.failed_b;
        silent_a_d = self.silent_a;
        silent_b_d = self.silent_b;
        job_d = self.job;
        action_d = self.action;
        target_d = self.target;
        bank_d = self.bank;
        slot_d = self.slot;
        again_d = self.again;
        a_lost_d = self.a_lost;
        carry_d = self.carry;
        augend_at_d = self.augend_at;
        rival_at_d = self.rival_at;
        alike_d = self.alike;
        above_d = self.above;
        broken_d = self.broken;
        over_maximum_d = self.over_maximum;
        over_limit_d = self.over_limit;
        too_short_d = self.too_short;
        overflow_d = self.overflow;
        other_intent_d = self.other_intent;
        filled_d = self.filled;
        flags_d = self.flags;
        funded_d = self.funded;
        count_end_d = self.count_end;
        generation_end_d = self.generation_end;
        generation_near_d = self.generation_near;
        crc_d = self.crc;
        scan_d = self.scan;
        valid_d = self.valid;
        good_d = self.good;
        older_a_d = self.older_a;
        older_b_d = self.older_b;
        found_d = self.found;
        best_d = self.best;
        newest_d = self.newest;
        generation_d = self.generation;
        differs_d = self.differs;
        record_licence_d = self.record_licence;
        record_flags_d = self.record_flags;
        record_ascending_lo_d = self.record_ascending_lo;
        record_ascending_hi_d = self.record_ascending_hi;
        record_descending_lo_d = self.record_descending_lo;
        record_descending_hi_d = self.record_descending_hi;
        record_control_sum_lo_d = self.record_control_sum_lo;
        record_control_sum_hi_d = self.record_control_sum_hi;
        record_piece_count_d = self.record_piece_count;
        record_generation_d = self.record_generation;
        record_limit_lo_d = self.record_limit_lo;
        record_limit_hi_d = self.record_limit_hi;
        record_intent_value_d = self.record_intent_value;
        record_intent_ascending_lo_d = self.record_intent_ascending_lo;
        record_intent_ascending_hi_d = self.record_intent_ascending_hi;
        record_intent_date_key_d = self.record_intent_date_key;
        record_booked_value_d = self.record_booked_value;
        record_booked_date_key_d = self.record_booked_date_key;
        record_check_d = self.record_check;
        record_licence_n_d = guards.record_licence_n;
        record_flags_n_d = guards.record_flags_n;
        record_ascending_lo_n_d = guards.record_ascending_lo_n;
        record_ascending_hi_n_d = guards.record_ascending_hi_n;
        record_descending_lo_n_d = guards.record_descending_lo_n;
        record_descending_hi_n_d = guards.record_descending_hi_n;
        record_control_sum_lo_n_d = guards.record_control_sum_lo_n;
        record_control_sum_hi_n_d = guards.record_control_sum_hi_n;
        record_piece_count_n_d = guards.record_piece_count_n;
        record_generation_n_d = guards.record_generation_n;
        record_limit_lo_n_d = guards.record_limit_lo_n;
        record_limit_hi_n_d = guards.record_limit_hi_n;
        record_intent_value_n_d = guards.record_intent_value_n;
        record_intent_ascending_lo_n_d = guards.record_intent_ascending_lo_n;
        record_intent_ascending_hi_n_d = guards.record_intent_ascending_hi_n;
        record_intent_date_key_n_d = guards.record_intent_date_key_n;
        record_booked_value_n_d = guards.record_booked_value_n;
        record_booked_date_key_n_d = guards.record_booked_date_key_n;
        record_check_n_d = guards.record_check_n;
        // Outputs.
        pready_o = self.pready;
        pslverr_o = self.pslverr;
        prdata_o = self.prdata;
        irq_o = self.irq;
        permit_o = self.permit;
        permit_n_o = guards.permit_n;
        address_o = self.address;
        address_n_o = guards.address_n;
        data_o = self.data;
        a_read_o = self.a_read;
        a_write_o = self.a_write;
        a_write_n_o = guards.a_write_n;
        a_program_o = self.a_program;
        a_program_n_o = guards.a_program_n;
        b_read_o = self.b_read;
        b_write_o = self.b_write;
        b_write_n_o = guards.b_write_n;
        b_program_o = self.b_program;
        b_program_n_o = guards.b_program_n;
        // Masks.
        flag_bits = (self.flags & 1_u32);
        is_open = (flag_bits != 0_u32);
        flag_bits = (self.flags & 2_u32);
        descends = (flag_bits != 0_u32);
        flag_bits = (self.flags & 4_u32);
        set_locked = (flag_bits != 0_u32);
        flag_bits = (self.flags & 8_u32);
        is_pending = (flag_bits != 0_u32);
        flag_bits = (self.flags & 0x10_u32);
        is_unprinted = (flag_bits != 0_u32);
        target_bit = (1_u8 << self.target);
        selected_bit = (1_u8 << self.selected_set);
        operand_bit = (1_u8 << self.operand_set);
        wide_bits = self.issued;
        place_bits = (wide_bits & selected_bit);
        issued_here = (place_bits != 0_u8);
        wide_bits = self.unusable;
        place_bits = (wide_bits & operand_bit);
        unusable_there = (place_bits != 0_u8);
        wide_slots_a = self.slots_a;
        place_bits = (wide_slots_a & target_bit);
        slot_a = (place_bits != 0_u8);
        wide_slots_b = self.slots_b;
        place_bits = (wide_slots_b & target_bit);
        slot_b = (place_bits != 0_u8);
        wide_vacant = self.vacant;
        place_bits = (wide_vacant & target_bit);
        vacant_here = (place_bits != 0_u8);
        device_record = (self.target >= 4_u8);
        here = (self.selected & (self.target == self.selected_set));
        scan_bank = (self.scan & 2_u8 != 0_u8);
        scan_slot = (self.scan & 1_u8 != 0_u8);
        scan_bit = ((1_u8 << self.scan) & 0xf_u8);
        last_scan = (self.scan == 3_u8);
        best_bank = (self.best & 2_u8 != 0_u8);
        best_slot = (self.best & 1_u8 != 0_u8);
        at_last_word = (self.index >= 0x12_u8);
        at_generation = (self.index == 9_u8);
        final_crc = (!self.crc);
        high = (self.index & 1_u8 != 0_u8);
        opens_descending = (self.info & 0x10000_u32 != 0_u32);
        whole_device = (self.info & 0x20000_u32 != 0_u32);
        // Action.
        asked_lock = (self.command == 0xc_u8);
        asked = 0_u8;
        if (0xc_u8 >= self.command) {
            asked = self.command;
        }
        if (asked_lock & whole_device) {
            asked = 0xd_u8;
        }
        if for_printed {
            asked = 0xe_u8;
        }
        if for_lock {
            asked = 0xd_u8;
        }
        if (in_load | in_check) {
            action_d = asked;
        }
        selects = (self.action == 1_u8);
        rereads = (self.action == 2_u8);
        opens = (self.action == 3_u8);
        closes = (self.action == 4_u8);
        debits = (self.action == 5_u8);
        credits = (self.action == 6_u8);
        withdraws = (self.action == 7_u8);
        intends = (self.action == 8_u8);
        clears = (self.action == 0xa_u8);
        reprints = (self.action == 0xb_u8);
        locks_set = (self.action == 0xc_u8);
        locks_device = (self.action == 0xd_u8);
        records_print = (self.action == 0xe_u8);
        lock_code = (self.value_lo as u8);
        if (lock_code == 0_u8) {
            lock_code = 1_u8;
        }
        layout = (self.info as u8);
        wide_layout = u32::from(layout);
        high_layout = (wide_layout << 0x18_u8);
        low_value = (self.value_lo & 0xffffff_u32);
        piece = (low_value | high_layout);
        issue_asked = (self.busy & (self.command == 9_u8));
        issue_clear = (self.home | ((!self.selected) & in_idle));
        issues = ((issue_asked & issue_clear) & (!in_check));
        // Calm.
        alarm = 0_u8;
        answers = false;
        answer_code = 0_u8;
        loads = false;
        load_target = 4_u8;
        starts_check = false;
        check_target = self.selected_set;
        applies = false;
        copies = false;
        copy_bank = false;
        copy_slot = false;
        recovers = false;
        recover_target = self.target;
        recovered = false;
        keeps = false;
        condemns = false;
        discards = false;
        renews = false;
        condemn_reason = 4_u8;
        permits = false;
        permit_for = self.selected_set;
        stores = false;
        passes = false;
        // Status.
        setup = (pins.psel & (!pins.penable));
        wide_set = u32::from(self.selected_set);
        status_set = (wide_set << 8_u8);
        wide_reason = u32::from(self.lock_reason);
        status_reason = (wide_reason << 0x10_u8);
        status = (status_set | status_reason);
        if self.ready {
            status = (status | 1_u32);
        }
        if self.busy {
            status = (status | 2_u32);
        }
        works_alone = ((!in_idle) & (!for_command));
        work_due = ((self.lock_pending | self.printed_pending) | ((in_idle & self.selected) & (!self.home)));
        if (self.ready & (works_alone | work_due)) {
            status = (status | 4_u32);
        }
        if self.permit {
            status = (status | 8_u32);
        }
        if self.device_locked {
            status = (status | 0x10_u32);
        }
        if self.selected {
            status = (status | 0x20_u32);
        }
        if (self.selected & issued_here) {
            status = (status | 0x40_u32);
        }
        if self.irq {
            status = (status | 0x80_u32);
        }
        if self.unreported {
            status = (status | 0x800_u32);
        }
        if self.home {
            status = (status | 0x1000_u32);
        }
        // Port read.
        in_record = false;
        looks_at = 0x12_u8;
        if ((pins.paddr as u8) == 0x80_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x84_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x88_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x8c_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x90_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x94_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x98_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0x9c_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xa0_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xa4_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xa8_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xac_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xb0_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xb4_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xb8_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xbc_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xc0_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xc4_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        if ((pins.paddr as u8) == 0xc8_u8) {
            in_record = true;
            looks_at = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        }
        readable = true;
        read_word = 0_u32;
        if ((pins.paddr as u8) == 0_u8) {
            read_word = 0x49500004_u32;
        } else {
            if ((pins.paddr as u8) == 4_u8) {
                read_word = status;
            } else {
                if ((pins.paddr as u8) == 8_u8) {
                    read_word = u32::from(self.command);
                } else {
                    if ((pins.paddr as u8) == 0xc_u8) {
                        read_word = u32::from(self.result);
                    } else {
                        if ((pins.paddr as u8) == 0x10_u8) {
                            read_word = u32::from(self.operand_set);
                        } else {
                            if ((pins.paddr as u8) == 0x14_u8) {
                                read_word = self.value_lo;
                            } else {
                                if ((pins.paddr as u8) == 0x18_u8) {
                                    read_word = self.value_hi;
                                } else {
                                    if ((pins.paddr as u8) == 0x1c_u8) {
                                        read_word = self.date_key;
                                    } else {
                                        if ((pins.paddr as u8) == 0x20_u8) {
                                            read_word = self.info;
                                        } else {
                                            if ((pins.paddr as u8) == 0x24_u8) {
                                                read_word = self.new_licence;
                                            } else {
                                                if (((!in_record) & ((pins.paddr as u8) != 0x28_u8)) & ((pins.paddr as u8) != 0x2c_u8)) {
                                                    readable = false;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Port answer.
        to_command = ((pins.paddr as u8) == 8_u8);
        to_set = ((pins.paddr as u8) == 0x10_u8);
        to_value_lo = ((pins.paddr as u8) == 0x14_u8);
        to_value_hi = ((pins.paddr as u8) == 0x18_u8);
        to_date_key = ((pins.paddr as u8) == 0x1c_u8);
        to_info = ((pins.paddr as u8) == 0x20_u8);
        to_licence = ((pins.paddr as u8) == 0x24_u8);
        to_peer_check = ((pins.paddr as u8) == 0x28_u8);
        to_irq_clear = ((pins.paddr as u8) == 0x2c_u8);
        to_amount = (to_value_lo | to_value_hi);
        to_operand = ((((to_set | to_amount) | to_date_key) | to_info) | to_licence);
        to_ready = ((to_command | to_peer_check) & self.ready);
        writable = (to_irq_clear | ((to_operand | to_ready) & (!self.busy)));
        refuses = ((pins.pwrite & (!writable)) | ((!pins.pwrite) & (!readable)));
        fetches_word = ((setup & in_record) & (!pins.pwrite));
        looks_d = fetches_word;
        pready_d = self.looks;
        pslverr_d = (setup & refuses);
        if setup {
            pready_d = (!fetches_word);
            looked_at_d = looks_at;
            if pins.pwrite {
                looked_at_d = 0x12_u8;
            }
            prdata_d = read_word;
            if pins.pwrite {
                prdata_d = 0_u32;
            }
        } else {
            if (self.looks & self.selected) {
                prdata_d = port_word;
            }
        }
        // Port write.
        comparable = ((self.selected & self.home) & (!self.unreported));
        differing = (pins.pwdata != port_word);
        low_command = ((pins.pwdata as u8) & 0xf_u8);
        high_command = (pins.pwdata >> 4);
        low_set = ((pins.pwdata as u8) & 7_u8);
        high_set = (pins.pwdata >> 3);
        answered = (self.pready & (!self.pslverr));
        writes = (((pins.psel & pins.penable) & pins.pwrite) & answered);
        if writes {
            if to_command {
                command_d = low_command;
                if (high_command != 0_u32) {
                    command_d = 0xf_u8;
                }
                result_d = 0xff_u8;
                busy_d = true;
            }
            if to_set {
                operand_set_d = low_set;
                if (high_set != 0_u32) {
                    operand_set_d = 7_u8;
                }
            }
            if to_value_lo {
                value_lo_d = pins.pwdata;
            }
            if to_value_hi {
                value_hi_d = pins.pwdata;
            }
            if to_date_key {
                date_key_d = pins.pwdata;
            }
            if to_info {
                info_d = (pins.pwdata & 0x3ffff_u32);
            }
            if to_licence {
                new_licence_d = pins.pwdata;
            }
            if to_irq_clear {
                irq_d = false;
                unreported_d = (self.unreported & self.printed_pending);
            }
            if ((to_peer_check & comparable) & differing) {
                alarm = 2_u8;
            }
        }
        // Operands.
        check_pair = ((self.index >> 1) & 3_u8);
        word_pair = (self.index >> 1);
        ceiling_pair = (check_pair == 0_u8);
        limit_pair = (check_pair == 1_u8);
        control_pair = (check_pair == 2_u8);
        at_descending = (word_pair == 2_u8);
        predicts_lo = (intends & (self.index == 0xd_u8));
        predicts_hi = (intends & (self.index == 0xe_u8));
        predicts = (predicts_lo | predicts_hi);
        counts = (in_apply & ((self.index == 9_u8) | ((self.index == 8_u8) & debits)));
        takes_high = high;
        adds_descending = false;
        subtracts = false;
        if in_apply {
            takes_high = ((high | predicts_hi) & (!predicts_lo));
            subtracts = ((withdraws | (debits & at_descending)) & (!counts));
        } else {
            adds_descending = control_pair;
            subtracts = (check_pair == 3_u8);
        }
        augend = augend_word;
        if (in_apply & (!predicts)) {
            augend = this_word;
        }
        // Adder.
        addend = self.value_lo;
        if takes_high {
            addend = self.value_hi;
        }
        if adds_descending {
            addend = this_word;
        }
        if counts {
            addend = 0_u32;
        }
        carry_in = (counts | (takes_high & self.carry));
        if subtracts {
            addend = (!addend);
            carry_in = (!carry_in);
        }
        partial = augend.wrapping_add(addend);
        sum = partial.wrapping_add(u32::from(carry_in));
        apart = (augend ^ addend);
        unsettled = ((augend | addend) << u8::from(true));
        if carry_in {
            unsettled = (unsettled | 1_u32);
        }
        unsettled = (unsettled ^ apart);
        sum_any = (unsettled != 0_u32);
        either = ((augend & 0x80000000_u32 != 0_u32) | (addend & 0x80000000_u32 != 0_u32));
        carries = (((augend & 0x80000000_u32 != 0_u32) & (addend & 0x80000000_u32 != 0_u32)) | (either & (!(sum & 0x80000000_u32 != 0_u32))));
        if subtracts {
            carries = (!carries);
        }
        // Sums.
        deciding = (self.index >= 8_u8);
        alike_now = (sum == rival_word);
        above_now = (rival_word < sum);
        all_alike = (alike_now & self.alike);
        all_above = (above_now | (alike_now & self.above));
        wanted = piece;
        if high {
            wanted = self.date_key;
        }
        if (in_check & (!deciding)) {
            index_d = (self.index.wrapping_add(1_u8) & 0x1f_u8);
            if ceiling_pair {
                other_intent_d = ((rival_word != wanted) | (high & self.other_intent));
            }
            if (!high) {
                carry_d = carries;
                alike_d = alike_now;
                above_d = above_now;
            } else {
                if ceiling_pair {
                    overflow_d = carries;
                } else {
                    if limit_pair {
                        over_maximum_d = (carries | (0xff_u32 < sum));
                        over_limit_d = (carries | all_above);
                    } else {
                        if control_pair {
                            broken_d = (carries | (!all_alike));
                        } else {
                            too_short_d = (carries | (!((descends | all_above) | all_alike)));
                        }
                    }
                }
            }
        }
        // Conditions.
        judged = self.action;
        if issues {
            judged = 9_u8;
        }
        judged_bit = (1_u16 << judged);
        judged_bits = (judged_bit & 0x7ffe_u16);
        is_known = (judged_bits != 0_u16);
        judged_bits = (judged_bit & 0x7420_u16);
        may_end = (judged_bits != 0_u16);
        judged_bits = (judged_bit & 0x120_u16);
        limited = ((judged_bits != 0_u16) & (!descends));
        value_top = ((self.value_lo >> 24) as u8);
        value_wide = ((self.value_hi != 0_u32) | (value_top != 0_u8));
        intent_differs = (value_wide | self.other_intent);
        old_opening = ((self.flags >> 8) as u8);
        new_opening = ((self.info >> 8) as u8);
        holds_0 = self.device_locked;
        holds_1 = (self.operand_set >= 4_u8);
        holds_2 = (!self.selected);
        holds_3 = unusable_there;
        holds_4 = set_locked;
        holds_5 = is_open;
        holds_6 = (!is_open);
        holds_7 = self.broken;
        holds_8 = (self.generation_end | (self.generation_near & (!may_end)));
        holds_9 = (!is_pending);
        holds_10 = is_pending;
        holds_11 = (is_pending & intent_differs);
        holds_12 = issued_here;
        holds_13 = (old_opening >= new_opening);
        holds_14 = (!((self.value_lo != 0_u32) | (self.value_hi != 0_u32)));
        holds_15 = ((self.value_hi != 0_u32) | (0x18696_u32 < self.value_lo));
        holds_16 = ((limited & self.over_limit) | ((!limited) & self.too_short));
        holds_17 = self.funded;
        holds_18 = self.over_maximum;
        holds_19 = self.overflow;
        holds_20 = self.count_end;
        holds_21 = (!is_unprinted);
        holds_22 = (self.printed_pending | (self.permit & (self.permit_set != self.selected_set)));
        // Refusal.
        refused = (!is_known);
        refusal = 1_u8;
        if (issues | (in_check & deciding)) {
            judged_bits = (judged_bit & 0x3ff8_u16);
            if (((!refused) & holds_0) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 2_u8;
            }
            judged_bits = (judged_bit & 2_u16);
            if (((!refused) & holds_1) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 3_u8;
            }
            judged_bits = (judged_bit & 0x1ffc_u16);
            if (((!refused) & holds_2) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 4_u8;
            }
            judged_bits = (judged_bit & 2_u16);
            if (((!refused) & holds_3) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 5_u8;
            }
            judged_bits = (judged_bit & 0x1ff8_u16);
            if (((!refused) & holds_4) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 6_u8;
            }
            judged_bits = (judged_bit & 8_u16);
            if (((!refused) & holds_5) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 7_u8;
            }
            judged_bits = (judged_bit & 0xff0_u16);
            if (((!refused) & holds_6) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 8_u8;
            }
            judged_bits = (judged_bit & 0x4df8_u16);
            if (((!refused) & holds_7) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 9_u8;
            }
            judged_bits = (judged_bit & 0x55f8_u16);
            if (((!refused) & holds_8) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0xa_u8;
            }
            judged_bits = (judged_bit & 0x600_u16);
            if (((!refused) & holds_9) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0xb_u8;
            }
            judged_bits = (judged_bit & 0x990_u16);
            if (((!refused) & holds_10) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0xc_u8;
            }
            judged_bits = (judged_bit & 0x20_u16);
            if (((!refused) & holds_11) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0xd_u8;
            }
            judged_bits = (judged_bit & 0x400_u16);
            if (((!refused) & holds_12) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0xe_u8;
            }
            judged_bits = (judged_bit & 8_u16);
            if (((!refused) & holds_13) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0xf_u8;
            }
            judged_bits = (judged_bit & 0x1e0_u16);
            if (((!refused) & holds_14) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x10_u8;
            }
            judged_bits = (judged_bit & 0x120_u16);
            if (((!refused) & holds_15) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x11_u8;
            }
            judged_bits = (judged_bit & 0x1a0_u16);
            if (((!refused) & holds_16) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x12_u8;
            }
            judged_bits = (judged_bit & 0x10_u16);
            if (((!refused) & holds_17) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x13_u8;
            }
            judged_bits = (judged_bit & 0x120_u16);
            if (((!refused) & holds_18) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x14_u8;
            }
            judged_bits = (judged_bit & 0x40_u16);
            if (((!refused) & holds_19) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x15_u8;
            }
            judged_bits = (judged_bit & 0x120_u16);
            if (((!refused) & holds_20) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x16_u8;
            }
            judged_bits = (judged_bit & 0x4800_u16);
            if (((!refused) & holds_21) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x17_u8;
            }
            judged_bits = (judged_bit & 0x820_u16);
            if (((!refused) & holds_22) & (judged_bits != 0_u16)) {
                refused = true;
                refusal = 0x19_u8;
            }
        }
        if (!refused) {
            refusal = 0_u8;
        }
        if issues {
            answers = true;
            answer_code = refusal;
            if (!refused) {
                wide_bits = self.issued;
                place_bits = (wide_bits | selected_bit);
                issued_d = (place_bits & 0xf_u8);
            }
        }
        // Request.
        asks = false;
        ask_bank = self.bank;
        ask_slot = self.slot;
        ask_writes = false;
        ask_programs = false;
        ask_place = 0x20_u16;
        ask_data = 0xa5c3691e_u32;
        wide_index = u16::from(self.index);
        scan_silent = ((scan_bank & self.silent_b) | ((!scan_bank) & self.silent_a));
        scan_bits = (self.valid & scan_bit);
        scan_valid = (scan_bits != 0_u8);
        scan_bits = (self.good & scan_bits);
        scan_compares = ((scan_bits != 0_u8) & (self.scan != self.best));
        if ((in_markers | in_scan) | in_compare) {
            ask_bank = scan_bank;
            ask_slot = scan_slot;
            asks = (((in_markers | in_scan) & (!scan_silent)) | (in_compare & scan_compares));
        }
        if ((in_load | in_fetch) | in_verify) {
            asks = true;
        }
        if in_body {
            asks = true;
            ask_writes = (!leg_programs);
            ask_programs = leg_programs;
            ask_data = this_word;
        }
        if ((((in_scan | in_compare) | in_fetch) | in_verify) | in_body) {
            ask_place = wide_index;
        }
        if at_marker {
            asks = true;
            ask_writes = leg_writes;
            ask_programs = leg_programs;
        }
        if in_validate {
            ask_data = 0x5a3c96e1_u32;
        }
        if in_prune {
            ask_slot = (!self.slot);
        }
        ask_reads = (!(ask_writes | ask_programs));
        wide_target = u16::from(self.target);
        ask_address = ((wide_target << 7_u8) & 0x3ff_u16);
        ask_address = (ask_address | ask_place);
        if ask_slot {
            ask_address = (ask_address | 0x40_u16);
        }
        // Access.
        got = pins.bank_a.data;
        bank_busy = pins.bank_a.busy;
        bank_error = pins.bank_a.error;
        if ask_bank {
            got = pins.bank_b.data;
            bank_busy = pins.bank_b.busy;
            bank_error = pins.bank_b.error;
        }
        stored_word = got;
        passed_word = got;
        done = false;
        failed = false;
        pulses = false;
        expires = (pins.timebase & (self.patience >= 0x3f_u8));
        if asks {
            if (self.handshake == 0_u8) {
                pulses = true;
            } else {
                if (self.handshake == 1_u8) {
                    handshake_d = 2_u8;
                } else {
                    if (self.handshake == 2_u8) {
                        failed = (!bank_busy);
                        handshake_d = 3_u8;
                    } else {
                        if bank_busy {
                            failed = expires;
                            if (pins.timebase & (!expires)) {
                                patience_d = (self.patience.wrapping_add(1_u8) & 0x7f_u8);
                            }
                        } else {
                            failed = bank_error;
                            done = (!bank_error);
                        }
                    }
                }
            }
            if (done | failed) {
                handshake_d = 0_u8;
            }
        }
        // Pulse.
        a_read_d = false;
        a_write_d = false;
        a_program_d = false;
        b_read_d = false;
        b_write_d = false;
        b_program_d = false;
        write_pulse = ((ask_writes & self.window) & (!guards.window_n));
        program_pulse = ((ask_programs & self.window) & (!guards.window_n));
        if pulses {
            handshake_d = 1_u8;
            patience_d = 0_u8;
            address_d = ask_address;
            if ask_writes {
                data_d = ask_data;
            }
            if ask_bank {
                b_read_d = ask_reads;
                b_write_d = write_pulse;
                b_program_d = program_pulse;
            } else {
                a_read_d = ask_reads;
                a_write_d = write_pulse;
                a_program_d = program_pulse;
            }
        }
        // Loss.
        reads_back = (done & ask_reads);
        got_valid = (pins.bank_a.data == 0x5a3c96e1_u32);
        got_invalid = (pins.bank_a.data == 0xa5c3691e_u32);
        got_kept = (pins.bank_a.data == this_word);
        if ask_bank {
            got_valid = (pins.bank_b.data == 0x5a3c96e1_u32);
            got_invalid = (pins.bank_b.data == 0xa5c3691e_u32);
            got_kept = (pins.bank_b.data == this_word);
        }
        got_asked = got_invalid;
        if in_validate {
            got_asked = got_valid;
        }
        marked = ((at_marker & reads_back) & got_asked);
        unmarked = ((at_marker & reads_back) & (!got_asked));
        unequal = ((in_verify & done) & (!got_kept));
        loses = ((failed | unmarked) | unequal);
        if loses {
            alarm = 3_u8;
            if ask_bank {
                failed_b_d = true;
            } else {
                failed_a_d = true;
            }
        }
        hushes = (failed & (((in_markers | in_scan) | in_compare) | (in_fetch & for_recovery)));
        if hushes {
            if ask_bank {
                silent_b_d = true;
            } else {
                silent_a_d = true;
            }
        }
        // Idle.
        if in_idle {
            if self.lock_pending {
                job_d = 4_u8;
                loads = true;
            } else {
                if (self.printed_pending & self.device_locked) {
                    printed_pending_d = false;
                } else {
                    if self.printed_pending {
                        job_d = 3_u8;
                        check_target = self.permit_set;
                        load_target = self.permit_set;
                        starts_check = (self.home & (self.permit_set == self.selected_set));
                        loads = (!starts_check);
                    } else {
                        if (self.selected & (!self.home)) {
                            job_d = 5_u8;
                            loads = true;
                            load_target = self.selected_set;
                        } else {
                            if (self.busy & (self.command != 9_u8)) {
                                job_d = 1_u8;
                                starts_check = true;
                            }
                        }
                    }
                }
            }
        }
        // Settle.
        waits_for_a = (pins.bank_a.busy & (!self.failed_a));
        waits_for_b = (pins.bank_b.busy & (!self.failed_b));
        if in_settle {
            if (waits_for_a | waits_for_b) {
                if expires {
                    patience_d = 0_u8;
                    alarm = 3_u8;
                    failed_a_d = (self.failed_a | waits_for_a);
                    failed_b_d = (self.failed_b | waits_for_b);
                    silent_a_d = (self.silent_a | waits_for_a);
                    silent_b_d = (self.silent_b | waits_for_b);
                } else {
                    if pins.timebase {
                        patience_d = (self.patience.wrapping_add(1_u8) & 0x7f_u8);
                    }
                }
            } else {
                recovers = true;
                recover_target = 0_u8;
            }
        }
        // Decision.
        if (in_check & deciding) {
            if refused {
                state_d = 0xb1_u8;
                if (refusal == 9_u8) {
                    alarm = 6_u8;
                }
                if for_command {
                    answers = true;
                    answer_code = refusal;
                } else {
                    printed_pending_d = false;
                }
            } else {
                if (!for_command) {
                    applies = true;
                } else {
                    if selects {
                        loads = true;
                        load_target = self.operand_set;
                    } else {
                        if rereads {
                            loads = true;
                            load_target = self.selected_set;
                        } else {
                            if reprints {
                                permits = true;
                                permit_for = self.selected_set;
                                answers = true;
                                answer_code = 0_u8;
                                state_d = 0xb1_u8;
                            } else {
                                if locks_device {
                                    alarm = lock_code;
                                    loads = true;
                                } else {
                                    applies = true;
                                    if debits {
                                        permit_d = false;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // New flags.
        cleared_flags = 0_u32;
        added_flags = 0_u32;
        wide_info = self.info;
        wide_code = u32::from(lock_code);
        if locks_device {
            wide_code = u32::from(self.lock_reason);
        }
        placed_code = (wide_code << 0x10_u8);
        if opens {
            cleared_flags = 0xffffffff_u32;
            added_flags = (wide_info & 0xff00_u32);
            added_flags = (added_flags | 1_u32);
            if opens_descending {
                added_flags = (added_flags | 2_u32);
            }
        } else {
            if closes {
                cleared_flags = 1_u32;
            } else {
                if debits {
                    cleared_flags = 8_u32;
                    added_flags = 0x10_u32;
                } else {
                    if intends {
                        cleared_flags = 0x10_u32;
                        added_flags = 8_u32;
                    } else {
                        if clears {
                            cleared_flags = 8_u32;
                        } else {
                            if (locks_set | locks_device) {
                                cleared_flags = 0xff0000_u32;
                                added_flags = (placed_code | 4_u32);
                            } else {
                                if records_print {
                                    cleared_flags = 0x10_u32;
                                }
                            }
                        }
                    }
                }
            }
        }
        kept_flags = (!cleared_flags);
        kept_flags = (kept_flags & this_word);
        new_flags = (kept_flags | added_flags);
        // Amounts.
        zeroes = false;
        takes_operand = false;
        takes_sum = false;
        credits_funds = ((credits | withdraws) & descends);
        opened_funds = (opens & opens_descending);
        opened_limit = (opens & (!opens_descending));
        match word_pair {
            1_u8 => {
                zeroes = opens;
                takes_sum = debits;
            }
            2_u8 => {
                zeroes = opened_limit;
                takes_operand = opened_funds;
                takes_sum = (credits_funds | (debits & descends));
            }
            3_u8 => {
                zeroes = opened_limit;
                takes_operand = opened_funds;
                takes_sum = (credits_funds | (debits & (!descends)));
            }
            5_u8 => {
                zeroes = opened_funds;
                takes_operand = opened_limit;
                takes_sum = ((credits | withdraws) & (!descends));
            }
            _ => {
            }
        }
        // Rewrite.
        forgets = ((opens | debits) | clears);
        operand_word = self.value_lo;
        if high {
            operand_word = self.value_hi;
        }
        match self.index {
            0_u8 => {
                takes_operand = opens;
                operand_word = self.new_licence;
            }
            8_u8 => {
                zeroes = opens;
            }
            0xc_u8 => {
                zeroes = forgets;
                takes_operand = intends;
                operand_word = piece;
            }
            0xd_u8 => {
                zeroes = forgets;
            }
            0xe_u8 => {
                zeroes = forgets;
            }
            0xf_u8 => {
                zeroes = forgets;
                takes_operand = intends;
                operand_word = self.date_key;
            }
            0x10_u8 => {
                zeroes = opens;
                takes_operand = debits;
                operand_word = piece;
            }
            0x11_u8 => {
                zeroes = opens;
                takes_operand = debits;
                operand_word = self.date_key;
            }
            _ => {
            }
        }
        // Successor.
        new_word = this_word;
        new_any = (this_word != 0_u32);
        if takes_operand {
            new_word = operand_word;
            new_any = (operand_word != 0_u32);
        }
        if ((takes_sum | predicts) | counts) {
            new_word = sum;
            new_any = sum_any;
        }
        if (self.index == 1_u8) {
            new_word = new_flags;
        }
        if zeroes {
            new_word = 0_u32;
            new_any = false;
        }
        // Apply.
        if in_apply {
            stores = true;
            passes = (self.index != 0_u8);
            passed_word = rival_word;
            rival_at_d = self.index;
            if at_last_word {
                a_lost_d = false;
                copies = true;
                copy_bank = false;
                copy_slot = (!slot_a);
            } else {
                stored_word = new_word;
                carry_d = (carries & (takes_sum | predicts));
                index_d = (self.index.wrapping_add(1_u8) & 0x1f_u8);
                augend_at_d = 2_u8;
                if (self.index == 0xd_u8) {
                    augend_at_d = 3_u8;
                }
            }
        }
        // Load.
        fetches = false;
        loaded = false;
        not_here = false;
        if in_load {
            fetches = (done & got_valid);
            not_here = ((done & (!fetches)) | failed);
        }
        if in_fetch {
            if done {
                stores = true;
                if at_last_word {
                    loaded = (got == final_crc);
                    not_here = (!loaded);
                } else {
                    passes = true;
                    index_d = (self.index.wrapping_add(1_u8) & 0x1f_u8);
                }
            }
            if failed {
                if for_recovery {
                    recovers = true;
                    recover_target = self.target;
                } else {
                    not_here = true;
                }
            }
        }
        // Loaded.
        if loaded {
            if for_recovery {
                state_d = 0x36_u8;
                scan_d = 0_u8;
                index_d = 0_u8;
                crc_d = 0xffffffff_u32;
                differs_d = false;
            } else {
                if for_printed {
                    starts_check = true;
                    check_target = self.target;
                } else {
                    if (for_lock | (for_command & locks_device)) {
                        applies = true;
                    } else {
                        home_d = true;
                        state_d = 0xb1_u8;
                        if for_command {
                            selected_d = true;
                            selected_set_d = self.target;
                            answers = true;
                            answer_code = 0_u8;
                        }
                    }
                }
            }
        }
        // Markers.
        next_slot = false;
        marks = (in_markers & (scan_silent | done));
        mark_valid = ((!scan_silent) & got_valid);
        if marks {
            scan_bits = (self.valid | scan_bit);
            if (!mark_valid) {
                scan_bits = (scan_bits ^ scan_bit);
            }
            valid_d = scan_bits;
            scan_d = (self.scan.wrapping_add(1_u8) & 3_u8);
            if last_scan {
                state_d = 0xe4_u8;
                index_d = 0_u8;
                crc_d = 0xffffffff_u32;
                good_d = 0_u8;
                found_d = false;
            }
        }
        if (failed & ((in_markers | in_scan) | in_compare)) {
            recovers = true;
            recover_target = self.target;
        }
        // Scan.
        if in_scan {
            next_slot = scan_silent;
            if (done & (!at_last_word)) {
                index_d = (self.index.wrapping_add(1_u8) & 0x1f_u8);
                passes = true;
                if at_generation {
                    generation_d = got;
                    if scan_slot {
                        if scan_bank {
                            older_b_d = (got < self.generation);
                        } else {
                            older_a_d = (got < self.generation);
                        }
                    }
                }
            }
            if (done & at_last_word) {
                next_slot = true;
                if (got == final_crc) {
                    good_d = (self.good | scan_bit);
                    if (scan_valid & ((!self.found) | (self.newest < self.generation))) {
                        found_d = true;
                        best_d = self.scan;
                        newest_d = self.generation;
                    }
                }
            }
            if (next_slot & last_scan) {
                state_d = 0x55_u8;
            }
        }
        // Choose.
        bad_slots = ((!self.good) & 0xf_u8);
        bad_slots = (bad_slots & self.valid);
        fewer_bad = (bad_slots.wrapping_sub(1_u8) & 0xf_u8);
        other_bad = (bad_slots & fewer_bad);
        bad_in_a = ((bad_slots & 1_u8 != 0_u8) | (bad_slots & 2_u8 != 0_u8));
        many_bad = (other_bad != 0_u8);
        harmless = (best_bank & (!many_bad));
        one_bank = (self.failed_a | self.failed_b);
        source_failed = self.failed_a;
        other_failed = self.failed_b;
        if best_bank {
            source_failed = self.failed_b;
            other_failed = self.failed_a;
        }
        renew_bank = best_bank;
        if in_compare {
            renew_bank = (!best_bank);
        }
        if (in_prune & (!self.bank)) {
            renew_bank = false;
        }
        if in_choose {
            if (self.found & ((!bad_in_a) | harmless)) {
                bank_d = best_bank;
                slot_d = best_slot;
                fetches = true;
            } else {
                condemns = true;
                condemn_reason = 4_u8;
            }
        }
        if fetches {
            state_d = 0x78_u8;
            index_d = 0_u8;
            crc_d = 0xffffffff_u32;
        }
        // Compare.
        differs_now = (self.differs | (!got_kept));
        if in_compare {
            next_slot = (!scan_compares);
            if done {
                differs_d = differs_now;
                if at_generation {
                    generation_d = got;
                }
                if (!at_last_word) {
                    passes = true;
                    passed_word = got;
                    index_d = (self.index.wrapping_add(1_u8) & 0x1f_u8);
                } else {
                    if ((differs_now & (got == final_crc)) & (self.generation == self.newest)) {
                        condemns = true;
                        condemn_reason = 5_u8;
                    } else {
                        next_slot = true;
                    }
                }
            }
            if next_slot {
                differs_d = false;
                if last_scan {
                    keeps = other_failed;
                    recovered = other_failed;
                    renews = (!other_failed);
                }
            }
        }
        if next_slot {
            index_d = 0_u8;
            crc_d = 0xffffffff_u32;
            scan_d = (self.scan.wrapping_add(1_u8) & 3_u8);
        }
        // Not loaded.
        if not_here {
            if for_recovery {
                recovers = true;
                recover_target = self.target;
            } else {
                if (!self.again) {
                    again_d = true;
                    state_d = 0x87_u8;
                    bank_d = (!self.bank);
                    slot_d = slot_b;
                    if self.bank {
                        slot_d = slot_a;
                    }
                } else {
                    state_d = 0xb1_u8;
                    if for_command {
                        answers = true;
                        answer_code = 5_u8;
                    }
                    if for_printed {
                        printed_pending_d = false;
                    }
                    if device_record {
                        lock_pending_d = false;
                    } else {
                        discards = true;
                    }
                }
            }
        }
        // Steps.
        if (at_marker & done) {
            leg_d = 0_u8;
            if leg_writes {
                leg_d = 2_u8;
                if self.bank {
                    leg_d = 1_u8;
                }
            } else {
                if leg_programs {
                    leg_d = 2_u8;
                }
            }
        }
        bodies = (in_retire & marked);
        renewed = false;
        verified = (in_validate & marked);
        takes_effect = false;
        outcome = 0_u8;
        if verified {
            if self.bank {
                wide_slots_b = (wide_slots_b | target_bit);
                if (!self.slot) {
                    wide_slots_b = (wide_slots_b ^ target_bit);
                }
            } else {
                wide_slots_a = (wide_slots_a | target_bit);
                if (!self.slot) {
                    wide_slots_a = (wide_slots_a ^ target_bit);
                }
            }
            if (for_recovery & self.bank) {
                state_d = 0xff_u8;
            } else {
                if for_recovery {
                    renewed = true;
                } else {
                    if self.bank {
                        takes_effect = self.a_lost;
                        outcome = 0x18_u8;
                        state_d = 0xb1_u8;
                        window_d = false;
                    } else {
                        takes_effect = true;
                        job_d = 2_u8;
                        copies = true;
                        copy_bank = true;
                        copy_slot = (!slot_b);
                    }
                }
            }
        }
        if ((in_prune & marked) & self.bank) {
            renewed = true;
        }
        if renewed {
            recovered = ((!(self.bank ^ best_bank)) | source_failed);
            renews = (!recovered);
        }
        // Renewal.
        low_good = (self.good & 1_u8 != 0_u8);
        high_good = (self.good & 2_u8 != 0_u8);
        low_valid = (self.valid & 1_u8 != 0_u8);
        high_valid = (self.valid & 2_u8 != 0_u8);
        if renew_bank {
            low_good = (self.good & 4_u8 != 0_u8);
            high_good = (self.good & 8_u8 != 0_u8);
            low_valid = (self.valid & 4_u8 != 0_u8);
            high_valid = (self.valid & 8_u8 != 0_u8);
        }
        prefers_high = (!self.older_a);
        if renew_bank {
            prefers_high = self.older_b;
            if (low_valid ^ high_valid) {
                prefers_high = low_valid;
            }
        }
        renew_slot = (low_good & ((!high_good) | prefers_high));
        if (!(renew_bank ^ best_bank)) {
            renew_slot = (!best_slot);
        }
        cut_short = (!(low_good | low_valid));
        if renew_slot {
            cut_short = (!(high_good | high_valid));
        }
        if ((in_prune & marked) & (!self.bank)) {
            state_d = 0x1b_u8;
            bodies = cut_short;
        }
        if renews {
            copies = true;
            copy_bank = renew_bank;
            copy_slot = renew_slot;
        }
        // Body.
        page_index = (self.index & 0xf_u8);
        page_full = ((page_index == 0xf_u8) | at_last_word);
        advances = ((in_verify & done) & got_kept);
        next_state = 0x4e_u8;
        if (in_body & done) {
            next_state = 0x2d_u8;
            if ((self.bank & page_full) & (!leg_programs)) {
                leg_d = 1_u8;
            } else {
                leg_d = 0_u8;
                advances = true;
            }
        }
        if advances {
            index_d = (self.index.wrapping_add(1_u8) & 0x1f_u8);
            if at_last_word {
                index_d = 0_u8;
                state_d = next_state;
            }
        }
        // Lost.
        if (commits_now & loses) {
            leg_d = 0_u8;
            if for_recovery {
                recovers = true;
                recover_target = self.target;
            } else {
                if (!self.bank) {
                    a_lost_d = true;
                    copies = true;
                    copy_bank = true;
                    copy_slot = (!slot_b);
                } else {
                    state_d = 0xb1_u8;
                    window_d = false;
                    if self.a_lost {
                        if device_record {
                            lock_pending_d = false;
                        }
                        if for_command {
                            answers = true;
                            answer_code = 0x18_u8;
                        }
                        if for_printed {
                            printed_pending_d = false;
                        }
                    }
                }
            }
        }
        // Effect.
        books = ((self.command != 6_u8) & (self.command != 7_u8));
        if takes_effect {
            if device_record {
                lock_pending_d = false;
            }
            if here {
                home_d = true;
            }
            if for_command {
                answers = true;
                answer_code = outcome;
                if asked_lock {
                    permit_d = false;
                } else {
                    if books {
                        wide_bits = self.issued;
                        wide_bits = (wide_bits | selected_bit);
                        wide_bits = (wide_bits ^ selected_bit);
                        issued_d = (wide_bits & 0xf_u8);
                    }
                }
                if (self.command == 5_u8) {
                    printed_pending_d = false;
                    if (outcome == 0_u8) {
                        permits = true;
                        permit_for = self.target;
                    }
                }
            }
            if for_printed {
                printed_pending_d = false;
                irq_d = true;
            }
        }
        // Judgement.
        if keeps {
            if best_bank {
                wide_slots_b = (wide_slots_b | target_bit);
                if (!best_slot) {
                    wide_slots_b = (wide_slots_b ^ target_bit);
                }
            } else {
                wide_slots_a = (wide_slots_a | target_bit);
                if (!best_slot) {
                    wide_slots_a = (wide_slots_a ^ target_bit);
                }
            }
        }
        slots_a_d = (wide_slots_a & 0x1f_u8);
        slots_b_d = (wide_slots_b & 0x1f_u8);
        if recovered {
            wide_vacant = (wide_vacant | target_bit);
            if one_bank {
                wide_vacant = (wide_vacant ^ target_bit);
            }
            if (!device_record) {
                if is_pending {
                    wide_bits = self.issued;
                    wide_bits = (wide_bits | target_bit);
                    issued_d = (wide_bits & 0xf_u8);
                }
            } else {
                if set_locked {
                    device_locked_d = true;
                    lock_reason_d = ((self.flags >> 16) as u8);
                    lock_pending_d = false;
                }
            }
        }
        if (condemns & device_record) {
            alarm = condemn_reason;
        }
        if (condemns & (!device_record)) {
            discards = true;
        }
        if discards {
            if here {
                selected_d = false;
            }
            wide_bits = self.unusable;
            wide_bits = (wide_bits | target_bit);
            unusable_d = (wide_bits & 0xf_u8);
        }
        if (recovered | condemns) {
            if device_record {
                state_d = 0xb1_u8;
                window_d = false;
                ready_d = true;
                irq_d = true;
            } else {
                recovers = true;
                recover_target = (self.target.wrapping_add(1_u8) & 7_u8);
            }
        }
        // Crc.
        crc_next = self.crc;
        crc_next = (crc_next ^ passed_word);
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        crc_low = (crc_next & 1_u32 != 0_u32);
        crc_next = (crc_next >> u8::from(true));
        if crc_low {
            crc_next = (crc_next ^ 0xedb88320_u32);
        }
        if passes {
            crc_d = crc_next;
        }
        if (in_apply & at_last_word) {
            stored_word = (!crc_next);
        }
        // Store.
        fills = (stores & (!restarts));
        stored_word_n = (!stored_word);
        if fills {
            if (self.index == 0_u8) {
                record_licence_d = stored_word;
            }
            if (self.index == 1_u8) {
                record_flags_d = stored_word;
            }
            if (self.index == 2_u8) {
                record_ascending_lo_d = stored_word;
            }
            if (self.index == 3_u8) {
                record_ascending_hi_d = stored_word;
            }
            if (self.index == 4_u8) {
                record_descending_lo_d = stored_word;
            }
            if (self.index == 5_u8) {
                record_descending_hi_d = stored_word;
            }
            if (self.index == 6_u8) {
                record_control_sum_lo_d = stored_word;
            }
            if (self.index == 7_u8) {
                record_control_sum_hi_d = stored_word;
            }
            if (self.index == 8_u8) {
                record_piece_count_d = stored_word;
            }
            if (self.index == 9_u8) {
                record_generation_d = stored_word;
            }
            if (self.index == 0xa_u8) {
                record_limit_lo_d = stored_word;
            }
            if (self.index == 0xb_u8) {
                record_limit_hi_d = stored_word;
            }
            if (self.index == 0xc_u8) {
                record_intent_value_d = stored_word;
            }
            if (self.index == 0xd_u8) {
                record_intent_ascending_lo_d = stored_word;
            }
            if (self.index == 0xe_u8) {
                record_intent_ascending_hi_d = stored_word;
            }
            if (self.index == 0xf_u8) {
                record_intent_date_key_d = stored_word;
            }
            if (self.index == 0x10_u8) {
                record_booked_value_d = stored_word;
            }
            if (self.index == 0x11_u8) {
                record_booked_date_key_d = stored_word;
            }
            if (self.index == 0x12_u8) {
                record_check_d = stored_word;
            }
            if (self.index == 0_u8) {
                record_licence_n_d = stored_word_n;
            }
            if (self.index == 1_u8) {
                record_flags_n_d = stored_word_n;
            }
            if (self.index == 2_u8) {
                record_ascending_lo_n_d = stored_word_n;
            }
            if (self.index == 3_u8) {
                record_ascending_hi_n_d = stored_word_n;
            }
            if (self.index == 4_u8) {
                record_descending_lo_n_d = stored_word_n;
            }
            if (self.index == 5_u8) {
                record_descending_hi_n_d = stored_word_n;
            }
            if (self.index == 6_u8) {
                record_control_sum_lo_n_d = stored_word_n;
            }
            if (self.index == 7_u8) {
                record_control_sum_hi_n_d = stored_word_n;
            }
            if (self.index == 8_u8) {
                record_piece_count_n_d = stored_word_n;
            }
            if (self.index == 9_u8) {
                record_generation_n_d = stored_word_n;
            }
            if (self.index == 0xa_u8) {
                record_limit_lo_n_d = stored_word_n;
            }
            if (self.index == 0xb_u8) {
                record_limit_hi_n_d = stored_word_n;
            }
            if (self.index == 0xc_u8) {
                record_intent_value_n_d = stored_word_n;
            }
            if (self.index == 0xd_u8) {
                record_intent_ascending_lo_n_d = stored_word_n;
            }
            if (self.index == 0xe_u8) {
                record_intent_ascending_hi_n_d = stored_word_n;
            }
            if (self.index == 0xf_u8) {
                record_intent_date_key_n_d = stored_word_n;
            }
            if (self.index == 0x10_u8) {
                record_booked_value_n_d = stored_word_n;
            }
            if (self.index == 0x11_u8) {
                record_booked_date_key_n_d = stored_word_n;
            }
            if (self.index == 0x12_u8) {
                record_check_n_d = stored_word_n;
            }
        }
        // Keep.
        whole_word = got;
        kept_any = (got != 0_u32);
        if in_apply {
            whole_word = this_word;
            kept_any = new_any;
        }
        high_part = (whole_word >> 2);
        high_ones = (high_part == 0x3fffffff_u32);
        low_ones = ((whole_word as u8) & 3_u8);
        if counts {
            low_ones = (low_ones.wrapping_add(1_u8) & 3_u8);
        }
        if (in_apply & zeroes) {
            high_ones = false;
        }
        near_its_end = (high_ones & (low_ones & 2_u8 != 0_u8));
        at_its_end = (high_ones & (low_ones == 3_u8));
        if stores {
            match self.index {
                1_u8 => {
                    flags_d = (stored_word & 0xffffff_u32);
                }
                4_u8 => {
                    funded_d = kept_any;
                }
                5_u8 => {
                    funded_d = (self.funded | kept_any);
                }
                8_u8 => {
                    count_end_d = at_its_end;
                }
                9_u8 => {
                    generation_end_d = at_its_end;
                    generation_near_d = near_its_end;
                }
                0x12_u8 => {
                    filled_d = true;
                }
                _ => {
                }
            }
        }
        // Begin.
        load_bit = (1_u8 << load_target);
        place_bits = (wide_slots_a & load_bit);
        from_b = (self.failed_a & (!self.failed_b));
        if from_b {
            place_bits = (wide_slots_b & load_bit);
        }
        if starts_check {
            state_d = 0xc9_u8;
            index_d = 0_u8;
            target_d = check_target;
        }
        looks_ahead = (in_check & (!deciding));
        step = 0_u8;
        if looks_ahead {
            step = (self.index.wrapping_add(1_u8) & 0x1f_u8);
        }
        if (starts_check | looks_ahead) {
            if (step == 0_u8) {
                augend_at_d = 0xa_u8;
                if descends {
                    augend_at_d = 6_u8;
                }
                rival_at_d = 0xc_u8;
            }
            if (step == 1_u8) {
                augend_at_d = 0xb_u8;
                if descends {
                    augend_at_d = 7_u8;
                }
                rival_at_d = 0xf_u8;
            }
            if (step == 2_u8) {
                augend_at_d = 2_u8;
                if descends {
                    augend_at_d = 2_u8;
                }
                rival_at_d = 0xa_u8;
            }
            if (step == 3_u8) {
                augend_at_d = 3_u8;
                if descends {
                    augend_at_d = 3_u8;
                }
                rival_at_d = 0xb_u8;
            }
            if (step == 4_u8) {
                augend_at_d = 2_u8;
                if descends {
                    augend_at_d = 2_u8;
                }
                rival_at_d = 6_u8;
            }
            if (step == 5_u8) {
                augend_at_d = 3_u8;
                if descends {
                    augend_at_d = 3_u8;
                }
                rival_at_d = 7_u8;
            }
            if (step == 6_u8) {
                augend_at_d = 0xa_u8;
                if descends {
                    augend_at_d = 4_u8;
                }
                rival_at_d = 2_u8;
            }
            if (step == 7_u8) {
                augend_at_d = 0xb_u8;
                if descends {
                    augend_at_d = 5_u8;
                }
                rival_at_d = 3_u8;
            }
        }
        if loads {
            state_d = 0x87_u8;
            target_d = load_target;
            home_d = false;
            again_d = false;
            bank_d = from_b;
            slot_d = (place_bits != 0_u8);
        }
        if applies {
            state_d = 0xaa_u8;
            index_d = 0_u8;
            augend_at_d = 2_u8;
            crc_d = 0xffffffff_u32;
            home_d = false;
        }
        if copies {
            state_d = 0x1b_u8;
            window_d = true;
            bank_d = copy_bank;
            slot_d = copy_slot;
            leg_d = 0_u8;
            bodies = vacant_here;
            if renews {
                bodies = (cut_short & copy_bank);
            }
            if (renews & (!copy_bank)) {
                state_d = 0xff_u8;
            }
            if ((!renews) & copy_bank) {
                wide_vacant = (wide_vacant | target_bit);
                wide_vacant = (wide_vacant ^ target_bit);
            }
        }
        if bodies {
            state_d = 0x9c_u8;
            index_d = 0_u8;
        }
        vacant_d = (wide_vacant & 0x1f_u8);
        if recovers {
            state_d = 0x63_u8;
            window_d = false;
            job_d = 0_u8;
            leg_d = 0_u8;
            target_d = recover_target;
            scan_d = 0_u8;
        }
        if answers {
            result_d = answer_code;
            busy_d = false;
            irq_d = true;
        }
        if permits {
            permit_d = true;
            permit_set_d = permit_for;
        }
        // Printed.
        if (!(pins.printed.rail ^ pins.printed.complement)) {
            alarm = 7_u8;
        }
        reports = (pins.printed.rail & (!pins.printed.complement));
        printed_before_d = reports;
        if ((reports & (!self.printed_before)) & self.permit) {
            permit_d = false;
            printed_pending_d = true;
            unreported_d = true;
        }
        // Lock.
        locks = ((alarm != 0_u8) & (!self.device_locked));
        if locks {
            device_locked_d = true;
            lock_reason_d = alarm;
            lock_pending_d = true;
            irq_d = true;
        }
        if (locks | self.device_locked) {
            permit_d = false;
        }
        // Clear.
        if restarts {
            state_d = 0_u8;
            handshake_d = 0_u8;
            leg_d = 0_u8;
            window_d = false;
            index_d = 0_u8;
            patience_d = 0_u8;
            address_d = 0_u16;
            data_d = 0_u32;
            a_read_d = false;
            a_write_d = false;
            a_program_d = false;
            b_read_d = false;
            b_write_d = false;
            b_program_d = false;
            pready_d = false;
            pslverr_d = false;
            prdata_d = 0_u32;
            looks_d = false;
            looked_at_d = 0_u8;
            irq_d = false;
            permit_d = false;
            permit_set_d = 0_u8;
            ready_d = false;
            busy_d = false;
            command_d = 0_u8;
            result_d = 0_u8;
            operand_set_d = 0_u8;
            value_lo_d = 0_u32;
            value_hi_d = 0_u32;
            date_key_d = 0_u32;
            info_d = 0_u32;
            new_licence_d = 0_u32;
            selected_d = false;
            selected_set_d = 0_u8;
            home_d = false;
            device_locked_d = false;
            lock_reason_d = 0_u8;
            lock_pending_d = false;
            issued_d = 0_u8;
            unusable_d = 0_u8;
            printed_before_d = false;
            printed_pending_d = false;
            unreported_d = false;
            slots_a_d = 0_u8;
            slots_b_d = 0_u8;
            vacant_d = 0_u8;
            failed_a_d = false;
            failed_b_d = false;
            silent_a_d = false;
            silent_b_d = false;
            job_d = 0_u8;
            action_d = 0_u8;
            target_d = 0_u8;
            bank_d = false;
            slot_d = false;
            again_d = false;
            a_lost_d = false;
            carry_d = false;
            augend_at_d = 0_u8;
            rival_at_d = 0_u8;
            alike_d = false;
            above_d = false;
            broken_d = false;
            over_maximum_d = false;
            over_limit_d = false;
            too_short_d = false;
            overflow_d = false;
            other_intent_d = false;
            filled_d = false;
            flags_d = 0_u32;
            funded_d = false;
            count_end_d = false;
            generation_end_d = false;
            generation_near_d = false;
            crc_d = 0_u32;
            scan_d = 0_u8;
            valid_d = 0_u8;
            good_d = 0_u8;
            older_a_d = false;
            older_b_d = false;
            found_d = false;
            best_d = 0_u8;
            newest_d = 0_u32;
            generation_d = 0_u32;
            differs_d = false;
        }
        // Restart.
        unanswered = (pins.psel & (!(pins.penable & self.pready)));
        if restarts {
            state_d = 0xd2_u8;
            device_locked_d = true;
            lock_reason_d = 7_u8;
            if upset {
                lock_reason_d = 0xb_u8;
            }
            lock_pending_d = true;
            result_d = 0x1a_u8;
            irq_d = true;
            pready_d = unanswered;
            pslverr_d = unanswered;
        }
        let outputs = Outputs {
            pready_o,
            pslverr_o,
            prdata_o,
            irq_o,
            permit_o,
            permit_n_o,
            address_o,
            address_n_o,
            data_o,
            a_read_o,
            a_write_o,
            a_write_n_o,
            a_program_o,
            a_program_n_o,
            b_read_o,
            b_write_o,
            b_write_n_o,
            b_program_o,
            b_program_n_o,
        };
        if pins.reset {
            let kept = Self { record_licence: self.record_licence, record_flags: self.record_flags, record_ascending_lo: self.record_ascending_lo, record_ascending_hi: self.record_ascending_hi, record_descending_lo: self.record_descending_lo, record_descending_hi: self.record_descending_hi, record_control_sum_lo: self.record_control_sum_lo, record_control_sum_hi: self.record_control_sum_hi, record_piece_count: self.record_piece_count, record_generation: self.record_generation, record_limit_lo: self.record_limit_lo, record_limit_hi: self.record_limit_hi, record_intent_value: self.record_intent_value, record_intent_ascending_lo: self.record_intent_ascending_lo, record_intent_ascending_hi: self.record_intent_ascending_hi, record_intent_date_key: self.record_intent_date_key, record_booked_value: self.record_booked_value, record_booked_date_key: self.record_booked_date_key, record_check: self.record_check, ..Self::AFTER_RESET };
            let kept_guards = Guards { record_licence_n: guards.record_licence_n, record_flags_n: guards.record_flags_n, record_ascending_lo_n: guards.record_ascending_lo_n, record_ascending_hi_n: guards.record_ascending_hi_n, record_descending_lo_n: guards.record_descending_lo_n, record_descending_hi_n: guards.record_descending_hi_n, record_control_sum_lo_n: guards.record_control_sum_lo_n, record_control_sum_hi_n: guards.record_control_sum_hi_n, record_piece_count_n: guards.record_piece_count_n, record_generation_n: guards.record_generation_n, record_limit_lo_n: guards.record_limit_lo_n, record_limit_hi_n: guards.record_limit_hi_n, record_intent_value_n: guards.record_intent_value_n, record_intent_ascending_lo_n: guards.record_intent_ascending_lo_n, record_intent_ascending_hi_n: guards.record_intent_ascending_hi_n, record_intent_date_key_n: guards.record_intent_date_key_n, record_booked_value_n: guards.record_booked_value_n, record_booked_date_key_n: guards.record_booked_date_key_n, record_check_n: guards.record_check_n, ..Self::GUARDS_AFTER_RESET };
            let changes = put(kept, self) | put(kept_guards, guards);
            return (changes, outputs);
        }
        let mut changes = false;
        changes |= put(state_d, &mut self.state);
        changes |= put(state_d ^ 0xff_u8, &mut guards.state_n);
        changes |= put(handshake_d, &mut self.handshake);
        changes |= put(handshake_d ^ 3_u8, &mut guards.handshake_n);
        changes |= put(leg_d, &mut self.leg);
        changes |= put(leg_d ^ 3_u8, &mut guards.leg_n);
        changes |= put(window_d, &mut self.window);
        changes |= put(window_d ^ true, &mut guards.window_n);
        changes |= put(index_d, &mut self.index);
        changes |= put(index_d ^ 0x1f_u8, &mut guards.index_n);
        changes |= put(patience_d, &mut self.patience);
        changes |= put(patience_d ^ 0x7f_u8, &mut guards.patience_n);
        changes |= put(address_d, &mut self.address);
        changes |= put(address_d ^ 0x3ff_u16, &mut guards.address_n);
        changes |= put(data_d, &mut self.data);
        changes |= put(data_d ^ 0xffffffff_u32, &mut guards.data_n);
        changes |= put(a_read_d, &mut self.a_read);
        changes |= put(a_read_d ^ true, &mut guards.a_read_n);
        changes |= put(a_write_d, &mut self.a_write);
        changes |= put(a_write_d ^ true, &mut guards.a_write_n);
        changes |= put(a_program_d, &mut self.a_program);
        changes |= put(a_program_d ^ true, &mut guards.a_program_n);
        changes |= put(b_read_d, &mut self.b_read);
        changes |= put(b_read_d ^ true, &mut guards.b_read_n);
        changes |= put(b_write_d, &mut self.b_write);
        changes |= put(b_write_d ^ true, &mut guards.b_write_n);
        changes |= put(b_program_d, &mut self.b_program);
        changes |= put(b_program_d ^ true, &mut guards.b_program_n);
        changes |= put(pready_d, &mut self.pready);
        changes |= put(pready_d ^ true, &mut guards.pready_n);
        changes |= put(pslverr_d, &mut self.pslverr);
        changes |= put(pslverr_d ^ true, &mut guards.pslverr_n);
        changes |= put(prdata_d, &mut self.prdata);
        changes |= put(prdata_d ^ 0xffffffff_u32, &mut guards.prdata_n);
        changes |= put(looks_d, &mut self.looks);
        changes |= put(looks_d ^ true, &mut guards.looks_n);
        changes |= put(looked_at_d, &mut self.looked_at);
        changes |= put(looked_at_d ^ 0x1f_u8, &mut guards.looked_at_n);
        changes |= put(irq_d, &mut self.irq);
        changes |= put(irq_d ^ true, &mut guards.irq_n);
        changes |= put(permit_d, &mut self.permit);
        changes |= put(permit_d ^ true, &mut guards.permit_n);
        changes |= put(permit_set_d, &mut self.permit_set);
        changes |= put(permit_set_d ^ 7_u8, &mut guards.permit_set_n);
        changes |= put(ready_d, &mut self.ready);
        changes |= put(ready_d ^ true, &mut guards.ready_n);
        changes |= put(busy_d, &mut self.busy);
        changes |= put(busy_d ^ true, &mut guards.busy_n);
        changes |= put(command_d, &mut self.command);
        changes |= put(command_d ^ 0xf_u8, &mut guards.command_n);
        changes |= put(result_d, &mut self.result);
        changes |= put(result_d ^ 0xff_u8, &mut guards.result_n);
        changes |= put(operand_set_d, &mut self.operand_set);
        changes |= put(operand_set_d ^ 7_u8, &mut guards.operand_set_n);
        changes |= put(value_lo_d, &mut self.value_lo);
        changes |= put(value_lo_d ^ 0xffffffff_u32, &mut guards.value_lo_n);
        changes |= put(value_hi_d, &mut self.value_hi);
        changes |= put(value_hi_d ^ 0xffffffff_u32, &mut guards.value_hi_n);
        changes |= put(date_key_d, &mut self.date_key);
        changes |= put(date_key_d ^ 0xffffffff_u32, &mut guards.date_key_n);
        changes |= put(info_d, &mut self.info);
        changes |= put(info_d ^ 0x3ffff_u32, &mut guards.info_n);
        changes |= put(new_licence_d, &mut self.new_licence);
        changes |= put(new_licence_d ^ 0xffffffff_u32, &mut guards.new_licence_n);
        changes |= put(selected_d, &mut self.selected);
        changes |= put(selected_d ^ true, &mut guards.selected_n);
        changes |= put(selected_set_d, &mut self.selected_set);
        changes |= put(selected_set_d ^ 7_u8, &mut guards.selected_set_n);
        changes |= put(home_d, &mut self.home);
        changes |= put(home_d ^ true, &mut guards.home_n);
        changes |= put(device_locked_d, &mut self.device_locked);
        changes |= put(device_locked_d ^ true, &mut guards.device_locked_n);
        changes |= put(lock_reason_d, &mut self.lock_reason);
        changes |= put(lock_reason_d ^ 0xff_u8, &mut guards.lock_reason_n);
        changes |= put(lock_pending_d, &mut self.lock_pending);
        changes |= put(lock_pending_d ^ true, &mut guards.lock_pending_n);
        changes |= put(issued_d, &mut self.issued);
        changes |= put(issued_d ^ 0xf_u8, &mut guards.issued_n);
        changes |= put(unusable_d, &mut self.unusable);
        changes |= put(unusable_d ^ 0xf_u8, &mut guards.unusable_n);
        changes |= put(printed_before_d, &mut self.printed_before);
        changes |= put(printed_before_d ^ true, &mut guards.printed_before_n);
        changes |= put(printed_pending_d, &mut self.printed_pending);
        changes |= put(printed_pending_d ^ true, &mut guards.printed_pending_n);
        changes |= put(unreported_d, &mut self.unreported);
        changes |= put(unreported_d ^ true, &mut guards.unreported_n);
        changes |= put(slots_a_d, &mut self.slots_a);
        changes |= put(slots_a_d ^ 0x1f_u8, &mut guards.slots_a_n);
        changes |= put(slots_b_d, &mut self.slots_b);
        changes |= put(slots_b_d ^ 0x1f_u8, &mut guards.slots_b_n);
        changes |= put(vacant_d, &mut self.vacant);
        changes |= put(vacant_d ^ 0x1f_u8, &mut guards.vacant_n);
        changes |= put(failed_a_d, &mut self.failed_a);
        changes |= put(failed_a_d ^ true, &mut guards.failed_a_n);
        changes |= put(failed_b_d, &mut self.failed_b);
        changes |= put(failed_b_d ^ true, &mut guards.failed_b_n);
        changes |= put(silent_a_d, &mut self.silent_a);
        changes |= put(silent_a_d ^ true, &mut guards.silent_a_n);
        changes |= put(silent_b_d, &mut self.silent_b);
        changes |= put(silent_b_d ^ true, &mut guards.silent_b_n);
        changes |= put(job_d, &mut self.job);
        changes |= put(job_d ^ 7_u8, &mut guards.job_n);
        changes |= put(action_d, &mut self.action);
        changes |= put(action_d ^ 0xf_u8, &mut guards.action_n);
        changes |= put(target_d, &mut self.target);
        changes |= put(target_d ^ 7_u8, &mut guards.target_n);
        changes |= put(bank_d, &mut self.bank);
        changes |= put(bank_d ^ true, &mut guards.bank_n);
        changes |= put(slot_d, &mut self.slot);
        changes |= put(slot_d ^ true, &mut guards.slot_n);
        changes |= put(again_d, &mut self.again);
        changes |= put(again_d ^ true, &mut guards.again_n);
        changes |= put(a_lost_d, &mut self.a_lost);
        changes |= put(a_lost_d ^ true, &mut guards.a_lost_n);
        changes |= put(carry_d, &mut self.carry);
        changes |= put(carry_d ^ true, &mut guards.carry_n);
        changes |= put(augend_at_d, &mut self.augend_at);
        changes |= put(augend_at_d ^ 0xf_u8, &mut guards.augend_at_n);
        changes |= put(rival_at_d, &mut self.rival_at);
        changes |= put(rival_at_d ^ 0x1f_u8, &mut guards.rival_at_n);
        changes |= put(alike_d, &mut self.alike);
        changes |= put(alike_d ^ true, &mut guards.alike_n);
        changes |= put(above_d, &mut self.above);
        changes |= put(above_d ^ true, &mut guards.above_n);
        changes |= put(broken_d, &mut self.broken);
        changes |= put(broken_d ^ true, &mut guards.broken_n);
        changes |= put(over_maximum_d, &mut self.over_maximum);
        changes |= put(over_maximum_d ^ true, &mut guards.over_maximum_n);
        changes |= put(over_limit_d, &mut self.over_limit);
        changes |= put(over_limit_d ^ true, &mut guards.over_limit_n);
        changes |= put(too_short_d, &mut self.too_short);
        changes |= put(too_short_d ^ true, &mut guards.too_short_n);
        changes |= put(overflow_d, &mut self.overflow);
        changes |= put(overflow_d ^ true, &mut guards.overflow_n);
        changes |= put(other_intent_d, &mut self.other_intent);
        changes |= put(other_intent_d ^ true, &mut guards.other_intent_n);
        changes |= put(filled_d, &mut self.filled);
        changes |= put(filled_d ^ true, &mut guards.filled_n);
        changes |= put(flags_d, &mut self.flags);
        changes |= put(flags_d ^ 0xffffff_u32, &mut guards.flags_n);
        changes |= put(funded_d, &mut self.funded);
        changes |= put(funded_d ^ true, &mut guards.funded_n);
        changes |= put(count_end_d, &mut self.count_end);
        changes |= put(count_end_d ^ true, &mut guards.count_end_n);
        changes |= put(generation_end_d, &mut self.generation_end);
        changes |= put(generation_end_d ^ true, &mut guards.generation_end_n);
        changes |= put(generation_near_d, &mut self.generation_near);
        changes |= put(generation_near_d ^ true, &mut guards.generation_near_n);
        changes |= put(crc_d, &mut self.crc);
        changes |= put(crc_d ^ 0xffffffff_u32, &mut guards.crc_n);
        changes |= put(scan_d, &mut self.scan);
        changes |= put(scan_d ^ 3_u8, &mut guards.scan_n);
        changes |= put(valid_d, &mut self.valid);
        changes |= put(valid_d ^ 0xf_u8, &mut guards.valid_n);
        changes |= put(good_d, &mut self.good);
        changes |= put(good_d ^ 0xf_u8, &mut guards.good_n);
        changes |= put(older_a_d, &mut self.older_a);
        changes |= put(older_a_d ^ true, &mut guards.older_a_n);
        changes |= put(older_b_d, &mut self.older_b);
        changes |= put(older_b_d ^ true, &mut guards.older_b_n);
        changes |= put(found_d, &mut self.found);
        changes |= put(found_d ^ true, &mut guards.found_n);
        changes |= put(best_d, &mut self.best);
        changes |= put(best_d ^ 3_u8, &mut guards.best_n);
        changes |= put(newest_d, &mut self.newest);
        changes |= put(newest_d ^ 0xffffffff_u32, &mut guards.newest_n);
        changes |= put(generation_d, &mut self.generation);
        changes |= put(generation_d ^ 0xffffffff_u32, &mut guards.generation_n);
        changes |= put(differs_d, &mut self.differs);
        changes |= put(differs_d ^ true, &mut guards.differs_n);
        changes |= put(record_licence_d, &mut self.record_licence);
        changes |= put(record_flags_d, &mut self.record_flags);
        changes |= put(record_ascending_lo_d, &mut self.record_ascending_lo);
        changes |= put(record_ascending_hi_d, &mut self.record_ascending_hi);
        changes |= put(record_descending_lo_d, &mut self.record_descending_lo);
        changes |= put(record_descending_hi_d, &mut self.record_descending_hi);
        changes |= put(record_control_sum_lo_d, &mut self.record_control_sum_lo);
        changes |= put(record_control_sum_hi_d, &mut self.record_control_sum_hi);
        changes |= put(record_piece_count_d, &mut self.record_piece_count);
        changes |= put(record_generation_d, &mut self.record_generation);
        changes |= put(record_limit_lo_d, &mut self.record_limit_lo);
        changes |= put(record_limit_hi_d, &mut self.record_limit_hi);
        changes |= put(record_intent_value_d, &mut self.record_intent_value);
        changes |= put(record_intent_ascending_lo_d, &mut self.record_intent_ascending_lo);
        changes |= put(record_intent_ascending_hi_d, &mut self.record_intent_ascending_hi);
        changes |= put(record_intent_date_key_d, &mut self.record_intent_date_key);
        changes |= put(record_booked_value_d, &mut self.record_booked_value);
        changes |= put(record_booked_date_key_d, &mut self.record_booked_date_key);
        changes |= put(record_check_d, &mut self.record_check);
        changes |= put(record_licence_n_d, &mut guards.record_licence_n);
        changes |= put(record_flags_n_d, &mut guards.record_flags_n);
        changes |= put(record_ascending_lo_n_d, &mut guards.record_ascending_lo_n);
        changes |= put(record_ascending_hi_n_d, &mut guards.record_ascending_hi_n);
        changes |= put(record_descending_lo_n_d, &mut guards.record_descending_lo_n);
        changes |= put(record_descending_hi_n_d, &mut guards.record_descending_hi_n);
        changes |= put(record_control_sum_lo_n_d, &mut guards.record_control_sum_lo_n);
        changes |= put(record_control_sum_hi_n_d, &mut guards.record_control_sum_hi_n);
        changes |= put(record_piece_count_n_d, &mut guards.record_piece_count_n);
        changes |= put(record_generation_n_d, &mut guards.record_generation_n);
        changes |= put(record_limit_lo_n_d, &mut guards.record_limit_lo_n);
        changes |= put(record_limit_hi_n_d, &mut guards.record_limit_hi_n);
        changes |= put(record_intent_value_n_d, &mut guards.record_intent_value_n);
        changes |= put(record_intent_ascending_lo_n_d, &mut guards.record_intent_ascending_lo_n);
        changes |= put(record_intent_ascending_hi_n_d, &mut guards.record_intent_ascending_hi_n);
        changes |= put(record_intent_date_key_n_d, &mut guards.record_intent_date_key_n);
        changes |= put(record_booked_value_n_d, &mut guards.record_booked_value_n);
        changes |= put(record_booked_date_key_n_d, &mut guards.record_booked_date_key_n);
        changes |= put(record_check_n_d, &mut guards.record_check_n);
        (changes, outputs)
    }

    /// How many registers there are.
    pub const COUNT: usize = 208;

    /// Every register: those with a complement, the complements, the others.
    #[must_use]
    pub fn words(&self, guards: &Guards) -> [u64; Self::COUNT] {
        [
            u64::from(self.state),
            u64::from(self.handshake),
            u64::from(self.leg),
            u64::from(self.window),
            u64::from(self.index),
            u64::from(self.patience),
            u64::from(self.address),
            u64::from(self.data),
            u64::from(self.a_read),
            u64::from(self.a_write),
            u64::from(self.a_program),
            u64::from(self.b_read),
            u64::from(self.b_write),
            u64::from(self.b_program),
            u64::from(self.pready),
            u64::from(self.pslverr),
            u64::from(self.prdata),
            u64::from(self.looks),
            u64::from(self.looked_at),
            u64::from(self.irq),
            u64::from(self.permit),
            u64::from(self.permit_set),
            u64::from(self.ready),
            u64::from(self.busy),
            u64::from(self.command),
            u64::from(self.result),
            u64::from(self.operand_set),
            u64::from(self.value_lo),
            u64::from(self.value_hi),
            u64::from(self.date_key),
            u64::from(self.info),
            u64::from(self.new_licence),
            u64::from(self.selected),
            u64::from(self.selected_set),
            u64::from(self.home),
            u64::from(self.device_locked),
            u64::from(self.lock_reason),
            u64::from(self.lock_pending),
            u64::from(self.issued),
            u64::from(self.unusable),
            u64::from(self.printed_before),
            u64::from(self.printed_pending),
            u64::from(self.unreported),
            u64::from(self.slots_a),
            u64::from(self.slots_b),
            u64::from(self.vacant),
            u64::from(self.failed_a),
            u64::from(self.failed_b),
            u64::from(self.silent_a),
            u64::from(self.silent_b),
            u64::from(self.job),
            u64::from(self.action),
            u64::from(self.target),
            u64::from(self.bank),
            u64::from(self.slot),
            u64::from(self.again),
            u64::from(self.a_lost),
            u64::from(self.carry),
            u64::from(self.augend_at),
            u64::from(self.rival_at),
            u64::from(self.alike),
            u64::from(self.above),
            u64::from(self.broken),
            u64::from(self.over_maximum),
            u64::from(self.over_limit),
            u64::from(self.too_short),
            u64::from(self.overflow),
            u64::from(self.other_intent),
            u64::from(self.filled),
            u64::from(self.flags),
            u64::from(self.funded),
            u64::from(self.count_end),
            u64::from(self.generation_end),
            u64::from(self.generation_near),
            u64::from(self.crc),
            u64::from(self.scan),
            u64::from(self.valid),
            u64::from(self.good),
            u64::from(self.older_a),
            u64::from(self.older_b),
            u64::from(self.found),
            u64::from(self.best),
            u64::from(self.newest),
            u64::from(self.generation),
            u64::from(self.differs),
            u64::from(guards.state_n),
            u64::from(guards.handshake_n),
            u64::from(guards.leg_n),
            u64::from(guards.window_n),
            u64::from(guards.index_n),
            u64::from(guards.patience_n),
            u64::from(guards.address_n),
            u64::from(guards.data_n),
            u64::from(guards.a_read_n),
            u64::from(guards.a_write_n),
            u64::from(guards.a_program_n),
            u64::from(guards.b_read_n),
            u64::from(guards.b_write_n),
            u64::from(guards.b_program_n),
            u64::from(guards.pready_n),
            u64::from(guards.pslverr_n),
            u64::from(guards.prdata_n),
            u64::from(guards.looks_n),
            u64::from(guards.looked_at_n),
            u64::from(guards.irq_n),
            u64::from(guards.permit_n),
            u64::from(guards.permit_set_n),
            u64::from(guards.ready_n),
            u64::from(guards.busy_n),
            u64::from(guards.command_n),
            u64::from(guards.result_n),
            u64::from(guards.operand_set_n),
            u64::from(guards.value_lo_n),
            u64::from(guards.value_hi_n),
            u64::from(guards.date_key_n),
            u64::from(guards.info_n),
            u64::from(guards.new_licence_n),
            u64::from(guards.selected_n),
            u64::from(guards.selected_set_n),
            u64::from(guards.home_n),
            u64::from(guards.device_locked_n),
            u64::from(guards.lock_reason_n),
            u64::from(guards.lock_pending_n),
            u64::from(guards.issued_n),
            u64::from(guards.unusable_n),
            u64::from(guards.printed_before_n),
            u64::from(guards.printed_pending_n),
            u64::from(guards.unreported_n),
            u64::from(guards.slots_a_n),
            u64::from(guards.slots_b_n),
            u64::from(guards.vacant_n),
            u64::from(guards.failed_a_n),
            u64::from(guards.failed_b_n),
            u64::from(guards.silent_a_n),
            u64::from(guards.silent_b_n),
            u64::from(guards.job_n),
            u64::from(guards.action_n),
            u64::from(guards.target_n),
            u64::from(guards.bank_n),
            u64::from(guards.slot_n),
            u64::from(guards.again_n),
            u64::from(guards.a_lost_n),
            u64::from(guards.carry_n),
            u64::from(guards.augend_at_n),
            u64::from(guards.rival_at_n),
            u64::from(guards.alike_n),
            u64::from(guards.above_n),
            u64::from(guards.broken_n),
            u64::from(guards.over_maximum_n),
            u64::from(guards.over_limit_n),
            u64::from(guards.too_short_n),
            u64::from(guards.overflow_n),
            u64::from(guards.other_intent_n),
            u64::from(guards.filled_n),
            u64::from(guards.flags_n),
            u64::from(guards.funded_n),
            u64::from(guards.count_end_n),
            u64::from(guards.generation_end_n),
            u64::from(guards.generation_near_n),
            u64::from(guards.crc_n),
            u64::from(guards.scan_n),
            u64::from(guards.valid_n),
            u64::from(guards.good_n),
            u64::from(guards.older_a_n),
            u64::from(guards.older_b_n),
            u64::from(guards.found_n),
            u64::from(guards.best_n),
            u64::from(guards.newest_n),
            u64::from(guards.generation_n),
            u64::from(guards.differs_n),
            u64::from(self.record_licence),
            u64::from(self.record_flags),
            u64::from(self.record_ascending_lo),
            u64::from(self.record_ascending_hi),
            u64::from(self.record_descending_lo),
            u64::from(self.record_descending_hi),
            u64::from(self.record_control_sum_lo),
            u64::from(self.record_control_sum_hi),
            u64::from(self.record_piece_count),
            u64::from(self.record_generation),
            u64::from(self.record_limit_lo),
            u64::from(self.record_limit_hi),
            u64::from(self.record_intent_value),
            u64::from(self.record_intent_ascending_lo),
            u64::from(self.record_intent_ascending_hi),
            u64::from(self.record_intent_date_key),
            u64::from(self.record_booked_value),
            u64::from(self.record_booked_date_key),
            u64::from(self.record_check),
            u64::from(guards.record_licence_n),
            u64::from(guards.record_flags_n),
            u64::from(guards.record_ascending_lo_n),
            u64::from(guards.record_ascending_hi_n),
            u64::from(guards.record_descending_lo_n),
            u64::from(guards.record_descending_hi_n),
            u64::from(guards.record_control_sum_lo_n),
            u64::from(guards.record_control_sum_hi_n),
            u64::from(guards.record_piece_count_n),
            u64::from(guards.record_generation_n),
            u64::from(guards.record_limit_lo_n),
            u64::from(guards.record_limit_hi_n),
            u64::from(guards.record_intent_value_n),
            u64::from(guards.record_intent_ascending_lo_n),
            u64::from(guards.record_intent_ascending_hi_n),
            u64::from(guards.record_intent_date_key_n),
            u64::from(guards.record_booked_value_n),
            u64::from(guards.record_booked_date_key_n),
            u64::from(guards.record_check_n),
        ]
    }

    /// Sets every register; bits beyond a width are lost.
    pub fn set_words(&mut self, guards: &mut Guards, words: &[u64; Self::COUNT]) {
        self.state = (words[0] & 0xff) as u8;
        self.handshake = (words[1] & 0x3) as u8;
        self.leg = (words[2] & 0x3) as u8;
        self.window = words[3] & 1 == 1;
        self.index = (words[4] & 0x1f) as u8;
        self.patience = (words[5] & 0x7f) as u8;
        self.address = (words[6] & 0x3ff) as u16;
        self.data = (words[7] & 0xffffffff) as u32;
        self.a_read = words[8] & 1 == 1;
        self.a_write = words[9] & 1 == 1;
        self.a_program = words[10] & 1 == 1;
        self.b_read = words[11] & 1 == 1;
        self.b_write = words[12] & 1 == 1;
        self.b_program = words[13] & 1 == 1;
        self.pready = words[14] & 1 == 1;
        self.pslverr = words[15] & 1 == 1;
        self.prdata = (words[16] & 0xffffffff) as u32;
        self.looks = words[17] & 1 == 1;
        self.looked_at = (words[18] & 0x1f) as u8;
        self.irq = words[19] & 1 == 1;
        self.permit = words[20] & 1 == 1;
        self.permit_set = (words[21] & 0x7) as u8;
        self.ready = words[22] & 1 == 1;
        self.busy = words[23] & 1 == 1;
        self.command = (words[24] & 0xf) as u8;
        self.result = (words[25] & 0xff) as u8;
        self.operand_set = (words[26] & 0x7) as u8;
        self.value_lo = (words[27] & 0xffffffff) as u32;
        self.value_hi = (words[28] & 0xffffffff) as u32;
        self.date_key = (words[29] & 0xffffffff) as u32;
        self.info = (words[30] & 0x3ffff) as u32;
        self.new_licence = (words[31] & 0xffffffff) as u32;
        self.selected = words[32] & 1 == 1;
        self.selected_set = (words[33] & 0x7) as u8;
        self.home = words[34] & 1 == 1;
        self.device_locked = words[35] & 1 == 1;
        self.lock_reason = (words[36] & 0xff) as u8;
        self.lock_pending = words[37] & 1 == 1;
        self.issued = (words[38] & 0xf) as u8;
        self.unusable = (words[39] & 0xf) as u8;
        self.printed_before = words[40] & 1 == 1;
        self.printed_pending = words[41] & 1 == 1;
        self.unreported = words[42] & 1 == 1;
        self.slots_a = (words[43] & 0x1f) as u8;
        self.slots_b = (words[44] & 0x1f) as u8;
        self.vacant = (words[45] & 0x1f) as u8;
        self.failed_a = words[46] & 1 == 1;
        self.failed_b = words[47] & 1 == 1;
        self.silent_a = words[48] & 1 == 1;
        self.silent_b = words[49] & 1 == 1;
        self.job = (words[50] & 0x7) as u8;
        self.action = (words[51] & 0xf) as u8;
        self.target = (words[52] & 0x7) as u8;
        self.bank = words[53] & 1 == 1;
        self.slot = words[54] & 1 == 1;
        self.again = words[55] & 1 == 1;
        self.a_lost = words[56] & 1 == 1;
        self.carry = words[57] & 1 == 1;
        self.augend_at = (words[58] & 0xf) as u8;
        self.rival_at = (words[59] & 0x1f) as u8;
        self.alike = words[60] & 1 == 1;
        self.above = words[61] & 1 == 1;
        self.broken = words[62] & 1 == 1;
        self.over_maximum = words[63] & 1 == 1;
        self.over_limit = words[64] & 1 == 1;
        self.too_short = words[65] & 1 == 1;
        self.overflow = words[66] & 1 == 1;
        self.other_intent = words[67] & 1 == 1;
        self.filled = words[68] & 1 == 1;
        self.flags = (words[69] & 0xffffff) as u32;
        self.funded = words[70] & 1 == 1;
        self.count_end = words[71] & 1 == 1;
        self.generation_end = words[72] & 1 == 1;
        self.generation_near = words[73] & 1 == 1;
        self.crc = (words[74] & 0xffffffff) as u32;
        self.scan = (words[75] & 0x3) as u8;
        self.valid = (words[76] & 0xf) as u8;
        self.good = (words[77] & 0xf) as u8;
        self.older_a = words[78] & 1 == 1;
        self.older_b = words[79] & 1 == 1;
        self.found = words[80] & 1 == 1;
        self.best = (words[81] & 0x3) as u8;
        self.newest = (words[82] & 0xffffffff) as u32;
        self.generation = (words[83] & 0xffffffff) as u32;
        self.differs = words[84] & 1 == 1;
        guards.state_n = (words[85] & 0xff) as u8;
        guards.handshake_n = (words[86] & 0x3) as u8;
        guards.leg_n = (words[87] & 0x3) as u8;
        guards.window_n = words[88] & 1 == 1;
        guards.index_n = (words[89] & 0x1f) as u8;
        guards.patience_n = (words[90] & 0x7f) as u8;
        guards.address_n = (words[91] & 0x3ff) as u16;
        guards.data_n = (words[92] & 0xffffffff) as u32;
        guards.a_read_n = words[93] & 1 == 1;
        guards.a_write_n = words[94] & 1 == 1;
        guards.a_program_n = words[95] & 1 == 1;
        guards.b_read_n = words[96] & 1 == 1;
        guards.b_write_n = words[97] & 1 == 1;
        guards.b_program_n = words[98] & 1 == 1;
        guards.pready_n = words[99] & 1 == 1;
        guards.pslverr_n = words[100] & 1 == 1;
        guards.prdata_n = (words[101] & 0xffffffff) as u32;
        guards.looks_n = words[102] & 1 == 1;
        guards.looked_at_n = (words[103] & 0x1f) as u8;
        guards.irq_n = words[104] & 1 == 1;
        guards.permit_n = words[105] & 1 == 1;
        guards.permit_set_n = (words[106] & 0x7) as u8;
        guards.ready_n = words[107] & 1 == 1;
        guards.busy_n = words[108] & 1 == 1;
        guards.command_n = (words[109] & 0xf) as u8;
        guards.result_n = (words[110] & 0xff) as u8;
        guards.operand_set_n = (words[111] & 0x7) as u8;
        guards.value_lo_n = (words[112] & 0xffffffff) as u32;
        guards.value_hi_n = (words[113] & 0xffffffff) as u32;
        guards.date_key_n = (words[114] & 0xffffffff) as u32;
        guards.info_n = (words[115] & 0x3ffff) as u32;
        guards.new_licence_n = (words[116] & 0xffffffff) as u32;
        guards.selected_n = words[117] & 1 == 1;
        guards.selected_set_n = (words[118] & 0x7) as u8;
        guards.home_n = words[119] & 1 == 1;
        guards.device_locked_n = words[120] & 1 == 1;
        guards.lock_reason_n = (words[121] & 0xff) as u8;
        guards.lock_pending_n = words[122] & 1 == 1;
        guards.issued_n = (words[123] & 0xf) as u8;
        guards.unusable_n = (words[124] & 0xf) as u8;
        guards.printed_before_n = words[125] & 1 == 1;
        guards.printed_pending_n = words[126] & 1 == 1;
        guards.unreported_n = words[127] & 1 == 1;
        guards.slots_a_n = (words[128] & 0x1f) as u8;
        guards.slots_b_n = (words[129] & 0x1f) as u8;
        guards.vacant_n = (words[130] & 0x1f) as u8;
        guards.failed_a_n = words[131] & 1 == 1;
        guards.failed_b_n = words[132] & 1 == 1;
        guards.silent_a_n = words[133] & 1 == 1;
        guards.silent_b_n = words[134] & 1 == 1;
        guards.job_n = (words[135] & 0x7) as u8;
        guards.action_n = (words[136] & 0xf) as u8;
        guards.target_n = (words[137] & 0x7) as u8;
        guards.bank_n = words[138] & 1 == 1;
        guards.slot_n = words[139] & 1 == 1;
        guards.again_n = words[140] & 1 == 1;
        guards.a_lost_n = words[141] & 1 == 1;
        guards.carry_n = words[142] & 1 == 1;
        guards.augend_at_n = (words[143] & 0xf) as u8;
        guards.rival_at_n = (words[144] & 0x1f) as u8;
        guards.alike_n = words[145] & 1 == 1;
        guards.above_n = words[146] & 1 == 1;
        guards.broken_n = words[147] & 1 == 1;
        guards.over_maximum_n = words[148] & 1 == 1;
        guards.over_limit_n = words[149] & 1 == 1;
        guards.too_short_n = words[150] & 1 == 1;
        guards.overflow_n = words[151] & 1 == 1;
        guards.other_intent_n = words[152] & 1 == 1;
        guards.filled_n = words[153] & 1 == 1;
        guards.flags_n = (words[154] & 0xffffff) as u32;
        guards.funded_n = words[155] & 1 == 1;
        guards.count_end_n = words[156] & 1 == 1;
        guards.generation_end_n = words[157] & 1 == 1;
        guards.generation_near_n = words[158] & 1 == 1;
        guards.crc_n = (words[159] & 0xffffffff) as u32;
        guards.scan_n = (words[160] & 0x3) as u8;
        guards.valid_n = (words[161] & 0xf) as u8;
        guards.good_n = (words[162] & 0xf) as u8;
        guards.older_a_n = words[163] & 1 == 1;
        guards.older_b_n = words[164] & 1 == 1;
        guards.found_n = words[165] & 1 == 1;
        guards.best_n = (words[166] & 0x3) as u8;
        guards.newest_n = (words[167] & 0xffffffff) as u32;
        guards.generation_n = (words[168] & 0xffffffff) as u32;
        guards.differs_n = words[169] & 1 == 1;
        self.record_licence = (words[170] & 0xffffffff) as u32;
        self.record_flags = (words[171] & 0xffffffff) as u32;
        self.record_ascending_lo = (words[172] & 0xffffffff) as u32;
        self.record_ascending_hi = (words[173] & 0xffffffff) as u32;
        self.record_descending_lo = (words[174] & 0xffffffff) as u32;
        self.record_descending_hi = (words[175] & 0xffffffff) as u32;
        self.record_control_sum_lo = (words[176] & 0xffffffff) as u32;
        self.record_control_sum_hi = (words[177] & 0xffffffff) as u32;
        self.record_piece_count = (words[178] & 0xffffffff) as u32;
        self.record_generation = (words[179] & 0xffffffff) as u32;
        self.record_limit_lo = (words[180] & 0xffffffff) as u32;
        self.record_limit_hi = (words[181] & 0xffffffff) as u32;
        self.record_intent_value = (words[182] & 0xffffffff) as u32;
        self.record_intent_ascending_lo = (words[183] & 0xffffffff) as u32;
        self.record_intent_ascending_hi = (words[184] & 0xffffffff) as u32;
        self.record_intent_date_key = (words[185] & 0xffffffff) as u32;
        self.record_booked_value = (words[186] & 0xffffffff) as u32;
        self.record_booked_date_key = (words[187] & 0xffffffff) as u32;
        self.record_check = (words[188] & 0xffffffff) as u32;
        guards.record_licence_n = (words[189] & 0xffffffff) as u32;
        guards.record_flags_n = (words[190] & 0xffffffff) as u32;
        guards.record_ascending_lo_n = (words[191] & 0xffffffff) as u32;
        guards.record_ascending_hi_n = (words[192] & 0xffffffff) as u32;
        guards.record_descending_lo_n = (words[193] & 0xffffffff) as u32;
        guards.record_descending_hi_n = (words[194] & 0xffffffff) as u32;
        guards.record_control_sum_lo_n = (words[195] & 0xffffffff) as u32;
        guards.record_control_sum_hi_n = (words[196] & 0xffffffff) as u32;
        guards.record_piece_count_n = (words[197] & 0xffffffff) as u32;
        guards.record_generation_n = (words[198] & 0xffffffff) as u32;
        guards.record_limit_lo_n = (words[199] & 0xffffffff) as u32;
        guards.record_limit_hi_n = (words[200] & 0xffffffff) as u32;
        guards.record_intent_value_n = (words[201] & 0xffffffff) as u32;
        guards.record_intent_ascending_lo_n = (words[202] & 0xffffffff) as u32;
        guards.record_intent_ascending_hi_n = (words[203] & 0xffffffff) as u32;
        guards.record_intent_date_key_n = (words[204] & 0xffffffff) as u32;
        guards.record_booked_value_n = (words[205] & 0xffffffff) as u32;
        guards.record_booked_date_key_n = (words[206] & 0xffffffff) as u32;
        guards.record_check_n = (words[207] & 0xffffffff) as u32;
    }

    /// The complements of what the registers hold; other guards are zero.
    #[must_use]
    pub fn complements(&self) -> Guards {
        Guards {
            state_n: self.state ^ 0xff_u8,
            handshake_n: self.handshake ^ 3_u8,
            leg_n: self.leg ^ 3_u8,
            window_n: !self.window,
            index_n: self.index ^ 0x1f_u8,
            patience_n: self.patience ^ 0x7f_u8,
            address_n: self.address ^ 0x3ff_u16,
            data_n: self.data ^ 0xffffffff_u32,
            a_read_n: !self.a_read,
            a_write_n: !self.a_write,
            a_program_n: !self.a_program,
            b_read_n: !self.b_read,
            b_write_n: !self.b_write,
            b_program_n: !self.b_program,
            pready_n: !self.pready,
            pslverr_n: !self.pslverr,
            prdata_n: self.prdata ^ 0xffffffff_u32,
            looks_n: !self.looks,
            looked_at_n: self.looked_at ^ 0x1f_u8,
            irq_n: !self.irq,
            permit_n: !self.permit,
            permit_set_n: self.permit_set ^ 7_u8,
            ready_n: !self.ready,
            busy_n: !self.busy,
            command_n: self.command ^ 0xf_u8,
            result_n: self.result ^ 0xff_u8,
            operand_set_n: self.operand_set ^ 7_u8,
            value_lo_n: self.value_lo ^ 0xffffffff_u32,
            value_hi_n: self.value_hi ^ 0xffffffff_u32,
            date_key_n: self.date_key ^ 0xffffffff_u32,
            info_n: self.info ^ 0x3ffff_u32,
            new_licence_n: self.new_licence ^ 0xffffffff_u32,
            selected_n: !self.selected,
            selected_set_n: self.selected_set ^ 7_u8,
            home_n: !self.home,
            device_locked_n: !self.device_locked,
            lock_reason_n: self.lock_reason ^ 0xff_u8,
            lock_pending_n: !self.lock_pending,
            issued_n: self.issued ^ 0xf_u8,
            unusable_n: self.unusable ^ 0xf_u8,
            printed_before_n: !self.printed_before,
            printed_pending_n: !self.printed_pending,
            unreported_n: !self.unreported,
            slots_a_n: self.slots_a ^ 0x1f_u8,
            slots_b_n: self.slots_b ^ 0x1f_u8,
            vacant_n: self.vacant ^ 0x1f_u8,
            failed_a_n: !self.failed_a,
            failed_b_n: !self.failed_b,
            silent_a_n: !self.silent_a,
            silent_b_n: !self.silent_b,
            job_n: self.job ^ 7_u8,
            action_n: self.action ^ 0xf_u8,
            target_n: self.target ^ 7_u8,
            bank_n: !self.bank,
            slot_n: !self.slot,
            again_n: !self.again,
            a_lost_n: !self.a_lost,
            carry_n: !self.carry,
            augend_at_n: self.augend_at ^ 0xf_u8,
            rival_at_n: self.rival_at ^ 0x1f_u8,
            alike_n: !self.alike,
            above_n: !self.above,
            broken_n: !self.broken,
            over_maximum_n: !self.over_maximum,
            over_limit_n: !self.over_limit,
            too_short_n: !self.too_short,
            overflow_n: !self.overflow,
            other_intent_n: !self.other_intent,
            filled_n: !self.filled,
            flags_n: self.flags ^ 0xffffff_u32,
            funded_n: !self.funded,
            count_end_n: !self.count_end,
            generation_end_n: !self.generation_end,
            generation_near_n: !self.generation_near,
            crc_n: self.crc ^ 0xffffffff_u32,
            scan_n: self.scan ^ 3_u8,
            valid_n: self.valid ^ 0xf_u8,
            good_n: self.good ^ 0xf_u8,
            older_a_n: !self.older_a,
            older_b_n: !self.older_b,
            found_n: !self.found,
            best_n: self.best ^ 3_u8,
            newest_n: self.newest ^ 0xffffffff_u32,
            generation_n: self.generation ^ 0xffffffff_u32,
            differs_n: !self.differs,
            ..Guards::default()
        }
    }

    /// No register holds more than `tick_sound` expects; it leaves them so.
    #[must_use]
    pub fn within(&self) -> bool {
        self.job <= 5_u8 && self.leg <= 2_u8
    }
}

/// Who has the registers, and what becomes of an edge.
pub trait Host {
    /// What is known when the edge is over.
    type Outcome;
    /// Where they stand.
    fn registers(&mut self) -> &mut Registers;
    /// The edge is done, and `changed` says whether a register changed.
    fn done(&mut self, changed: bool) -> Self::Outcome;
    /// Nothing has happened: the edge is left to `tick`.
    fn whole(&mut self, pins: &UnitIn) -> Self::Outcome;
}

/// The registers alone: whether one changed, and nothing when the edge is left to `tick`.
impl Host for Registers {
    type Outcome = Option<bool>;

    #[inline]
    fn registers(&mut self) -> &mut Registers {
        self
    }

    #[inline]
    fn done(&mut self, changed: bool) -> Option<bool> {
        Some(changed)
    }

    #[inline]
    fn whole(&mut self, _pins: &UnitIn) -> Option<bool> {
        None
    }
}

/// One edge of a unit whose guards fit; they will fit again.
#[inline]
pub fn tick_sound<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    if pins.reset | pins.printed.rail | !pins.printed.complement {
        return host.whole(pins);
    }
    match pins.psel {
        false => {
            let held = host.registers();
            match u32::from(held.state & 0xf) | u32::from(held.handshake) << 4 {
                0x1 | 0x11 | 0x21 | 0x31 if held.state == 0xb1 => in_alone_idle(host, pins),
                0x2 | 0x12 | 0x22 | 0x32 if held.state == 0xd2 => in_alone_settle(host, pins),
                0x5 | 0x15 | 0x25 | 0x35 if held.state == 0x55 => in_alone_choose(host, pins),
                0x9 | 0x19 | 0x29 | 0x39 if held.state == 0xc9 => {
                    let held = host.registers();
                    match u32::from(held.index) {
                        0x0 => in_alone_check_0(host, pins),
                        0x1 => in_alone_check_1(host, pins),
                        0x2 => in_alone_check_2(host, pins),
                        0x3 => in_alone_check_3(host, pins),
                        0x4 => in_alone_check_4(host, pins),
                        0x5 => in_alone_check_5(host, pins),
                        0x6 => in_alone_check_6(host, pins),
                        0x7 => in_alone_check_7(host, pins),
                        0x8 => in_alone_check_8(host, pins),
                        _ => host.whole(pins),
                    }
                }
                0xa | 0x1a | 0x2a | 0x3a if held.state == 0xaa => {
                    let held = host.registers();
                    match u32::from(held.index) {
                        0x0 => in_alone_apply_0(host, pins),
                        0x1 => in_alone_apply_1(host, pins),
                        0x2 => in_alone_apply_2(host, pins),
                        0x3 => in_alone_apply_3(host, pins),
                        0x4 => in_alone_apply_4(host, pins),
                        0x5 => in_alone_apply_5(host, pins),
                        0x6 => in_alone_apply_6(host, pins),
                        0x7 => in_alone_apply_7(host, pins),
                        0x8 => in_alone_apply_8(host, pins),
                        0x9 => in_alone_apply_9(host, pins),
                        0xa => in_alone_apply_10(host, pins),
                        0xb => in_alone_apply_11(host, pins),
                        0xc => in_alone_apply_12(host, pins),
                        0xd => in_alone_apply_13(host, pins),
                        0xe => in_alone_apply_14(host, pins),
                        0xf => in_alone_apply_15(host, pins),
                        0x10 => in_alone_apply_16(host, pins),
                        0x11 => in_alone_apply_17(host, pins),
                        0x12 => in_alone_apply_18(host, pins),
                        _ => host.whole(pins),
                    }
                }
                0x3 if held.state == 0x63 => in_alone_markers_ask(host, pins),
                0x13 if held.state == 0x63 => in_alone_markers_sent(host, pins),
                0x23 if held.state == 0x63 => in_alone_markers_heard(host, pins),
                0x33 if held.state == 0x63 => in_alone_markers_wait(host, pins),
                0x4 if held.state == 0xe4 => in_alone_scan_ask(host, pins),
                0x14 if held.state == 0xe4 => in_alone_scan_sent(host, pins),
                0x24 if held.state == 0xe4 => in_alone_scan_heard(host, pins),
                0x34 if held.state == 0xe4 => in_alone_scan_wait(host, pins),
                0x6 if held.state == 0x36 => in_alone_compare_ask(host, pins),
                0x16 if held.state == 0x36 => in_alone_compare_sent(host, pins),
                0x26 if held.state == 0x36 => in_alone_compare_heard(host, pins),
                0x36 if held.state == 0x36 => in_alone_compare_wait(host, pins),
                0x7 if held.state == 0x87 => in_alone_load_ask(host, pins),
                0x17 if held.state == 0x87 => in_alone_load_sent(host, pins),
                0x27 if held.state == 0x87 => in_alone_load_heard(host, pins),
                0x37 if held.state == 0x87 => in_alone_load_wait(host, pins),
                0x8 if held.state == 0x78 => in_alone_fetch_ask(host, pins),
                0x18 if held.state == 0x78 => in_alone_fetch_sent(host, pins),
                0x28 if held.state == 0x78 => in_alone_fetch_heard(host, pins),
                0x38 if held.state == 0x78 => in_alone_fetch_wait(host, pins),
                0xb if held.state == 0x1b => in_alone_retire_ask(host, pins),
                0x1b if held.state == 0x1b => in_alone_retire_sent(host, pins),
                0x2b if held.state == 0x1b => in_alone_retire_heard(host, pins),
                0x3b if held.state == 0x1b => in_alone_retire_wait(host, pins),
                0xc if held.state == 0x9c => in_alone_body_ask(host, pins),
                0x1c if held.state == 0x9c => in_alone_body_sent(host, pins),
                0x2c if held.state == 0x9c => in_alone_body_heard(host, pins),
                0x3c if held.state == 0x9c => in_alone_body_wait(host, pins),
                0xd if held.state == 0x2d => in_alone_verify_ask(host, pins),
                0x1d if held.state == 0x2d => in_alone_verify_sent(host, pins),
                0x2d if held.state == 0x2d => in_alone_verify_heard(host, pins),
                0x3d if held.state == 0x2d => in_alone_verify_wait(host, pins),
                0xe if held.state == 0x4e => in_alone_validate_ask(host, pins),
                0x1e if held.state == 0x4e => in_alone_validate_sent(host, pins),
                0x2e if held.state == 0x4e => in_alone_validate_heard(host, pins),
                0x3e if held.state == 0x4e => in_alone_validate_wait(host, pins),
                0xf if held.state == 0xff => in_alone_prune_ask(host, pins),
                0x1f if held.state == 0xff => in_alone_prune_sent(host, pins),
                0x2f if held.state == 0xff => in_alone_prune_heard(host, pins),
                0x3f if held.state == 0xff => in_alone_prune_wait(host, pins),
                _ => host.whole(pins),
            }
        }
        true => {
            match pins.penable {
                false => {
                    let held = host.registers();
                    match u32::from(held.state & 0xf) {
                        0x1 if held.state == 0xb1 => in_port_setup_idle(host, pins),
                        0x2 if held.state == 0xd2 => in_port_setup_settle(host, pins),
                        0x5 if held.state == 0x55 => in_port_setup_choose(host, pins),
                        0x9 if held.state == 0xc9 => in_port_setup_check(host, pins),
                        0xa if held.state == 0xaa => in_port_setup_apply(host, pins),
                        0x3 if held.state == 0x63 => in_port_setup_markers(host, pins),
                        0x4 if held.state == 0xe4 => in_port_setup_scan(host, pins),
                        0x6 if held.state == 0x36 => in_port_setup_compare(host, pins),
                        0x7 if held.state == 0x87 => in_port_setup_load(host, pins),
                        0x8 if held.state == 0x78 => in_port_setup_fetch(host, pins),
                        0xb if held.state == 0x1b => in_port_setup_retire(host, pins),
                        0xc if held.state == 0x9c => in_port_setup_body(host, pins),
                        0xd if held.state == 0x2d => in_port_setup_verify(host, pins),
                        0xe if held.state == 0x4e => in_port_setup_validate(host, pins),
                        0xf if held.state == 0xff => in_port_setup_prune(host, pins),
                        _ => host.whole(pins),
                    }
                }
                true => {
                    let held = host.registers();
                    match u32::from(held.state & 0xf) {
                        0x1 if held.state == 0xb1 => in_port_access_idle(host, pins),
                        0x2 if held.state == 0xd2 => in_port_access_settle(host, pins),
                        0x5 if held.state == 0x55 => in_port_access_choose(host, pins),
                        0x9 if held.state == 0xc9 => in_port_access_check(host, pins),
                        0xa if held.state == 0xaa => in_port_access_apply(host, pins),
                        0x3 if held.state == 0x63 => in_port_access_markers(host, pins),
                        0x4 if held.state == 0xe4 => in_port_access_scan(host, pins),
                        0x6 if held.state == 0x36 => in_port_access_compare(host, pins),
                        0x7 if held.state == 0x87 => in_port_access_load(host, pins),
                        0x8 if held.state == 0x78 => in_port_access_fetch(host, pins),
                        0xb if held.state == 0x1b => in_port_access_retire(host, pins),
                        0xc if held.state == 0x9c => in_port_access_body(host, pins),
                        0xd if held.state == 0x2d => in_port_access_verify(host, pins),
                        0xe if held.state == 0x4e => in_port_access_validate(host, pins),
                        0xf if held.state == 0xff => in_port_access_prune(host, pins),
                        _ => host.whole(pins),
                    }
                }
            }
        }
    }
}

#[inline(never)]
fn in_alone_idle<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (held.command == 9_u8);
    let value_2 = (held.selected & (!held.home));
    let value_3 = (held.device_locked & held.printed_pending);
    let starts_check_1 = (held.home & (held.permit_set == held.selected_set));
    let value_4 = if held.printed_pending { (!starts_check_1) } else { value_2 };
    let value_5 = if held.printed_pending { starts_check_1 } else { ((!value_2) & (held.busy & (!value_1))) };
    let value_6 = (!value_3);
    let value_7 = (held.lock_pending | (value_4 & value_6));
    let value_8 = (!value_7);
    if (held.window | ((held.busy & value_1) & (held.home | (!held.selected)))) {
        return host.whole(pins);
    }
    if value_7 {
        let value_9 = if held.lock_pending {
            4_u8
        } else {
            let value_10 = if value_3 {
                4_u8
            } else {
                let value_11 = if held.printed_pending {
                    held.permit_set
                } else {
                    let value_12 = if value_2 { held.selected_set } else { 4_u8 };
                    value_12
                };
                value_11
            };
            value_10
        };
        let from_b_1 = (held.failed_a & (!held.failed_b));
        let value_13 = if from_b_1 { (held.slots_b & (1_u8 << value_9)) } else { (held.slots_a & (1_u8 << value_9)) };
        held.state = 0x87_u8;
        changed |= held.state != 0xb1_u8;
        changed |= put(value_9, &mut held.target);
        changed |= put(from_b_1, &mut held.bank);
        changed |= put((value_13 != 0_u8), &mut held.slot);
    } else {
        if value_5 {
            if !value_3 {
                let value_14 = if held.printed_pending { held.permit_set } else { held.selected_set };
                held.state = 0xc9_u8;
                changed |= held.state != 0xb1_u8;
                changed |= put(value_14, &mut held.target);
            }
        }
    }
    if (!held.lock_pending) {
        if value_5 {
            if !value_3 {
                let value_15 = if ((held.flags & 2_u32) == 0_u32) { 0xa_u8 } else { 6_u8 };
                changed |= put(0_u8, &mut held.index);
                changed |= put(value_15, &mut held.augend_at);
                changed |= put(0xc_u8, &mut held.rival_at);
            }
        }
    }
    if held.lock_pending {
        changed |= put(4_u8, &mut held.job);
    } else {
        if !value_3 {
            if held.printed_pending {
                changed |= put(3_u8, &mut held.job);
            } else {
                if value_2 {
                    changed |= put(5_u8, &mut held.job);
                } else {
                    if held.busy {
                        if !value_1 {
                            changed |= put(1_u8, &mut held.job);
                        }
                    }
                }
            }
        }
        changed |= put((held.printed_pending & value_6), &mut held.printed_pending);
    }
    if held.looks {
        if held.selected {
            let value_16 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_16, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put((held.home & value_8), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    changed |= put((held.again & value_8), &mut held.again);
    host.done(changed)
}

#[inline(never)]
fn in_alone_settle<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let expires_1 = (pins.timebase & (held.patience >= 0x3f_u8));
    let waits_for_a_1 = (pins.bank_a.busy & (!held.failed_a));
    let waits_for_b_1 = (pins.bank_b.busy & (!held.failed_b));
    let value_2 = (waits_for_a_1 | waits_for_b_1);
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (!((!value_2) | (!expires_1))))) {
        return host.whole(pins);
    }
    if value_2 {
        if expires_1 {
            changed |= put(0_u8, &mut held.patience);
            changed |= put((held.failed_a | waits_for_a_1), &mut held.failed_a);
            changed |= put((held.failed_b | waits_for_b_1), &mut held.failed_b);
            changed |= put((held.silent_a | waits_for_a_1), &mut held.silent_a);
            changed |= put((held.silent_b | waits_for_b_1), &mut held.silent_b);
        } else {
            if pins.timebase {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    } else {
        held.state = 0x63_u8;
        changed |= held.state != 0xd2_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.job);
        changed |= put(0_u8, &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_choose<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_selected = held.selected;
    let value_1 = (!held.device_locked);
    let value_2 = (held.target < 4_u8);
    let device_record_1 = (!value_2);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let bad_slots_1 = (held.valid & ((!held.good) & 0xf_u8));
    let value_3 = ((best_bank_1 & ((bad_slots_1 & (bad_slots_1.wrapping_sub(1_u8) & 0xf_u8)) == 0_u8)) | (!((bad_slots_1 & 1_u8 != 0_u8) | (bad_slots_1 & 2_u8 != 0_u8))));
    let value_4 = (held.found & value_3);
    let value_5 = (!value_4);
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (device_record_1 & value_5))) {
        return host.whole(pins);
    }
    if (value_2 & value_5) {
        held.state = 0x63_u8;
        changed |= held.state != 0x55_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put((old_selected & (!(old_selected & (held.selected_set == held.target)))), &mut held.selected);
        changed |= put((((1_u8 << held.target) | held.unusable) & 0xf_u8), &mut held.unusable);
        changed |= put(0_u8, &mut held.job);
        changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if value_4 {
            held.state = 0x78_u8;
            changed |= held.state != 0x55_u8;
        } else {
            if !value_2 {
                held.state = 0xb1_u8;
                changed |= held.state != 0x55_u8;
            }
        }
    }
    if held.found {
        if value_3 {
            changed |= put(0_u8, &mut held.index);
            changed |= put(best_bank_1, &mut held.bank);
            changed |= put((held.best & 1_u8 != 0_u8), &mut held.slot);
            changed |= put(0xffffffff_u32, &mut held.crc);
        } else {
            changed |= put((held.irq | device_record_1), &mut held.irq);
            changed |= put((held.ready | device_record_1), &mut held.ready);
        }
    } else {
        changed |= put((held.irq | device_record_1), &mut held.irq);
        changed |= put((held.ready | device_record_1), &mut held.ready);
    }
    if held.looks {
        if old_selected {
            let value_6 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_6, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_0<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let partial_1 = held.value_lo.wrapping_add(augend_1);
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (held.value_lo & 0x80000000_u32 != 0_u32);
    let value_7 = if ((held.flags & 2_u32) == 0_u32) { 0xb_u8 } else { 7_u8 };
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_8 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_8, &mut held.prdata);
        }
    }
    held.index = 1_u8;
    changed |= held.index != 0_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(((value_5 & value_6) | ((value_5 | value_6) & (!(partial_1 & 0x80000000_u32 != 0_u32)))), &mut held.carry);
    changed |= put(value_7, &mut held.augend_at);
    changed |= put(0xf_u8, &mut held.rival_at);
    changed |= put((value_1 == partial_1), &mut held.alike);
    changed |= put((value_1 < partial_1), &mut held.above);
    changed |= put((value_1 != ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32))), &mut held.other_intent);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_1<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (held.value_hi & 0x80000000_u32 != 0_u32);
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    held.index = 2_u8;
    changed |= held.index != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0xa_u8, &mut held.rival_at);
    changed |= put(((value_5 & value_6) | ((value_5 | value_6) & (!(held.value_hi.wrapping_add(augend_1).wrapping_add(u32::from(held.carry)) & 0x80000000_u32 != 0_u32)))), &mut held.overflow);
    changed |= put((held.other_intent | (held.date_key != value_1)), &mut held.other_intent);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_2<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let partial_1 = held.value_lo.wrapping_add(augend_1);
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (held.value_lo & 0x80000000_u32 != 0_u32);
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    held.index = 3_u8;
    changed |= held.index != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(((value_5 & value_6) | ((value_5 | value_6) & (!(partial_1 & 0x80000000_u32 != 0_u32)))), &mut held.carry);
    changed |= put(3_u8, &mut held.augend_at);
    changed |= put(0xb_u8, &mut held.rival_at);
    changed |= put((value_1 == partial_1), &mut held.alike);
    changed |= put((value_1 < partial_1), &mut held.above);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_3<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let sum_1 = held.value_hi.wrapping_add(augend_1).wrapping_add(u32::from(held.carry));
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (held.value_hi & 0x80000000_u32 != 0_u32);
    let carries_1 = ((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32))));
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    held.index = 4_u8;
    changed |= held.index != 3_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(6_u8, &mut held.rival_at);
    changed |= put((carries_1 | (0xff_u32 < sum_1)), &mut held.over_maximum);
    changed |= put((carries_1 | ((value_1 < sum_1) | (held.above & (value_1 == sum_1)))), &mut held.over_limit);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_4<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let partial_1 = held.record_descending_lo.wrapping_add(augend_1);
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (held.record_descending_lo & 0x80000000_u32 != 0_u32);
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    held.index = 5_u8;
    changed |= held.index != 4_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(((value_5 & value_6) | ((value_5 | value_6) & (!(partial_1 & 0x80000000_u32 != 0_u32)))), &mut held.carry);
    changed |= put(3_u8, &mut held.augend_at);
    changed |= put(7_u8, &mut held.rival_at);
    changed |= put((value_1 == partial_1), &mut held.alike);
    changed |= put((value_1 < partial_1), &mut held.above);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_5<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let sum_1 = held.record_descending_hi.wrapping_add(augend_1).wrapping_add(u32::from(held.carry));
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (held.record_descending_hi & 0x80000000_u32 != 0_u32);
    let value_7 = if ((held.flags & 2_u32) == 0_u32) { 0xa_u8 } else { 4_u8 };
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_8 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_8, &mut held.prdata);
        }
    }
    held.index = 6_u8;
    changed |= held.index != 5_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(value_7, &mut held.augend_at);
    changed |= put(2_u8, &mut held.rival_at);
    changed |= put((((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32)))) | (!(held.alike & (value_1 == sum_1)))), &mut held.broken);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_6<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let addend_1 = (!held.value_lo);
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let sum_1 = addend_1.wrapping_add(augend_1).wrapping_add(1_u32);
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (addend_1 & 0x80000000_u32 != 0_u32);
    let value_7 = if ((held.flags & 2_u32) == 0_u32) { 0xb_u8 } else { 5_u8 };
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_8 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_8, &mut held.prdata);
        }
    }
    held.index = 7_u8;
    changed |= held.index != 6_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put((!((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32))))), &mut held.carry);
    changed |= put(value_7, &mut held.augend_at);
    changed |= put(3_u8, &mut held.rival_at);
    changed |= put((value_1 == sum_1), &mut held.alike);
    changed |= put((value_1 < sum_1), &mut held.above);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_7<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let addend_1 = (!held.value_hi);
    let augend_1 = match held.augend_at {
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let sum_1 = addend_1.wrapping_add(augend_1).wrapping_add(u32::from((!held.carry)));
    let value_5 = (augend_1 & 0x80000000_u32 != 0_u32);
    let value_6 = (addend_1 & 0x80000000_u32 != 0_u32);
    let alike_now_1 = (value_1 == sum_1);
    if held.window {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    held.index = 8_u8;
    changed |= held.index != 7_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put(((!((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32))))) | (!((held.alike & alike_now_1) | (((held.flags & 2_u32) != 0_u32) | ((value_1 < sum_1) | (held.above & alike_now_1)))))), &mut held.too_short);
    host.done(changed)
}

#[inline(never)]
fn in_alone_check_8<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let for_command_1 = (held.job == 1_u8);
    let holds_6_1 = ((held.flags & 1_u32) == 0_u32);
    let holds_9_1 = ((held.flags & 8_u32) == 0_u32);
    let is_pending_1 = (!holds_9_1);
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let selects_1 = (held.action == 1_u8);
    let rereads_1 = (held.action == 2_u8);
    let reprints_1 = (held.action == 0xb_u8);
    let locks_device_1 = (held.action == 0xd_u8);
    let judged_bit_1 = (1_u16 << held.action);
    let refused_1 = ((judged_bit_1 & 0x7ffe_u16) == 0_u16);
    let value_5 = ((judged_bit_1 & 0x120_u16) != 0_u16);
    let limited_1 = (((held.flags & 2_u32) == 0_u32) & value_5);
    let value_6 = (held.value_hi != 0_u32);
    let value_7 = ((held.device_locked & (!refused_1)) & ((judged_bit_1 & 0x3ff8_u16) != 0_u16));
    let value_8 = (refused_1 | value_7);
    let value_9 = ((judged_bit_1 & 2_u16) != 0_u16);
    let value_10 = (((held.operand_set >= 4_u8) & (!value_8)) & value_9);
    let value_11 = (value_8 | value_10);
    let value_12 = (((!held.selected) & (!value_11)) & ((judged_bit_1 & 0x1ffc_u16) != 0_u16));
    let value_13 = (value_11 | value_12);
    let value_14 = (value_9 & ((((1_u8 << held.operand_set) & held.unusable) != 0_u8) & (!value_13)));
    let value_15 = (value_13 | value_14);
    let value_16 = ((((held.flags & 4_u32) != 0_u32) & (!value_15)) & ((judged_bit_1 & 0x1ff8_u16) != 0_u16));
    let value_17 = (value_15 | value_16);
    let value_18 = ((judged_bit_1 & 8_u16) != 0_u16);
    let value_19 = (((!holds_6_1) & (!value_17)) & value_18);
    let value_20 = (value_17 | value_19);
    let value_21 = ((holds_6_1 & (!value_20)) & ((judged_bit_1 & 0xff0_u16) != 0_u16));
    let value_22 = (value_20 | value_21);
    let value_23 = ((held.broken & (!value_22)) & ((judged_bit_1 & 0x4df8_u16) != 0_u16));
    let value_24 = (value_22 | value_23);
    let value_25 = (((held.generation_end | (held.generation_near & ((judged_bit_1 & 0x7420_u16) == 0_u16))) & (!value_24)) & ((judged_bit_1 & 0x55f8_u16) != 0_u16));
    let value_26 = (value_24 | value_25);
    let value_27 = ((holds_9_1 & (!value_26)) & ((judged_bit_1 & 0x600_u16) != 0_u16));
    let value_28 = (value_26 | value_27);
    let value_29 = ((is_pending_1 & (!value_28)) & ((judged_bit_1 & 0x990_u16) != 0_u16));
    let value_30 = (value_28 | value_29);
    let value_31 = (((is_pending_1 & (held.other_intent | (value_6 | (((held.value_lo >> 24) as u8) != 0_u8)))) & (!value_30)) & ((judged_bit_1 & 0x20_u16) != 0_u16));
    let value_32 = (value_30 | value_31);
    let value_33 = (((((1_u8 << held.selected_set) & held.issued) != 0_u8) & (!value_32)) & ((judged_bit_1 & 0x400_u16) != 0_u16));
    let value_34 = (value_32 | value_33);
    let value_35 = (value_18 & ((((held.flags >> 8) as u8) >= ((held.info >> 8) as u8)) & (!value_34)));
    let value_36 = (value_34 | value_35);
    let value_37 = (((!(value_6 | (held.value_lo != 0_u32))) & (!value_36)) & ((judged_bit_1 & 0x1e0_u16) != 0_u16));
    let value_38 = (value_36 | value_37);
    let value_39 = (value_5 & ((value_6 | (0x18696_u32 < held.value_lo)) & (!value_38)));
    let value_40 = (value_38 | value_39);
    let value_41 = ((((held.over_limit & limited_1) | (held.too_short & (!limited_1))) & (!value_40)) & ((judged_bit_1 & 0x1a0_u16) != 0_u16));
    let value_42 = (value_40 | value_41);
    let value_43 = ((held.funded & (!value_42)) & ((judged_bit_1 & 0x10_u16) != 0_u16));
    let value_44 = (value_42 | value_43);
    let value_45 = (value_5 & (held.over_maximum & (!value_44)));
    let value_46 = (value_44 | value_45);
    let value_47 = ((held.overflow & (!value_46)) & ((judged_bit_1 & 0x40_u16) != 0_u16));
    let value_48 = (value_46 | value_47);
    let value_49 = (value_5 & (held.count_end & (!value_48)));
    let value_50 = (value_48 | value_49);
    let value_51 = ((((held.flags & 0x10_u32) == 0_u32) & (!value_50)) & ((judged_bit_1 & 0x4800_u16) != 0_u16));
    let value_52 = (value_50 | value_51);
    let value_53 = (((held.printed_pending | (held.permit & (held.permit_set != held.selected_set))) & (!value_52)) & ((judged_bit_1 & 0x820_u16) != 0_u16));
    let value_54 = (value_52 | value_53);
    let value_55 = (!value_54);
    let value_56 = (!reprints_1);
    let value_57 = (!rereads_1);
    let value_58 = (!selects_1);
    let value_59 = (selects_1 | (rereads_1 | (locks_device_1 & value_56)));
    let value_60 = (for_command_1 & ((reprints_1 & value_57) & value_58));
    let value_61 = ((!for_command_1) | ((((!locks_device_1) & value_56) & value_57) & value_58));
    let value_62 = if value_54 { for_command_1 } else { value_60 };
    let value_63 = (value_55 & (for_command_1 & value_59));
    let value_64 = (value_55 & value_61);
    let value_65 = if value_54 {
        let value_66 = if (value_54 & ((!value_53) & ((!value_51) & ((!value_49) & ((!value_47) & ((!value_45) & ((!value_43) & ((!value_41) & ((!value_39) & ((!value_37) & ((!value_35) & ((!value_33) & ((!value_31) & ((!value_29) & ((!value_27) & (value_23 & (!value_25))))))))))))))))) { 6_u8 } else { 0_u8 };
        value_66
    } else {
        let value_67 = if for_command_1 {
            let value_68 = match held.action {
                0x1 => 0_u8,
                0x2 => 0_u8,
                0xb => 0_u8,
                0xd => {
                    let lock_code_1 = (held.value_lo as u8);
                    let alarm_1 = if (lock_code_1 == 0_u8) { 1_u8 } else { lock_code_1 };
                    alarm_1
                }
                _ => 0_u8,
            };
            value_68
        } else {
            0_u8
        };
        value_67
    };
    let value_69 = if value_54 {
        held.permit
    } else {
        let value_70 = if for_command_1 {
            let value_71 = match held.action {
                0x1 => held.permit,
                0x2 => held.permit,
                0xb => held.permit,
                0xd => held.permit,
                _ => (held.permit & (held.action != 5_u8)),
            };
            value_71
        } else {
            held.permit
        };
        value_70
    };
    let value_72 = (!value_63);
    if (held.window | (value_1 & (value_65 != 0_u8))) {
        return host.whole(pins);
    }
    if value_55 {
        if for_command_1 {
            if value_59 {
                let value_73 = match held.action {
                    0x1 => held.operand_set,
                    0x2 => held.selected_set,
                    _ => 4_u8,
                };
                let from_b_1 = (held.failed_a & (!held.failed_b));
                let value_74 = if from_b_1 { (held.slots_b & (1_u8 << value_73)) } else { (held.slots_a & (1_u8 << value_73)) };
                changed |= put(value_73, &mut held.target);
                changed |= put(from_b_1, &mut held.bank);
                changed |= put((value_74 != 0_u8), &mut held.slot);
            }
            if reprints_1 {
                changed |= put(held.selected_set, &mut held.permit_set);
            }
        }
        if value_61 {
            held.index = 0_u8;
            changed |= held.index != 8_u8;
            changed |= put(2_u8, &mut held.augend_at);
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    if held.looks {
        if held.selected {
            let value_75 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_75, &mut held.prdata);
        }
    }
    if value_54 {
        changed |= put((held.printed_pending & for_command_1), &mut held.printed_pending);
    }
    if value_62 {
        let value_76 = if value_54 {
            let value_77 = if for_command_1 {
                let answer_code_1 = if value_54 {
                    let value_78 = if value_53 {
                        0x19_u8
                    } else {
                        let value_79 = if value_51 {
                            0x17_u8
                        } else {
                            let value_80 = if value_49 {
                                0x16_u8
                            } else {
                                let value_81 = if value_47 {
                                    0x15_u8
                                } else {
                                    let value_82 = if value_45 {
                                        0x14_u8
                                    } else {
                                        let value_83 = if value_43 {
                                            0x13_u8
                                        } else {
                                            let value_84 = if value_41 {
                                                0x12_u8
                                            } else {
                                                let value_85 = if value_39 {
                                                    0x11_u8
                                                } else {
                                                    let value_86 = if value_37 {
                                                        0x10_u8
                                                    } else {
                                                        let value_87 = if value_35 {
                                                            0xf_u8
                                                        } else {
                                                            let value_88 = if value_33 {
                                                                0xe_u8
                                                            } else {
                                                                let value_89 = if value_31 {
                                                                    0xd_u8
                                                                } else {
                                                                    let value_90 = if value_29 {
                                                                        0xc_u8
                                                                    } else {
                                                                        let value_91 = if value_27 {
                                                                            0xb_u8
                                                                        } else {
                                                                            let value_92 = if value_25 {
                                                                                0xa_u8
                                                                            } else {
                                                                                let value_93 = if value_23 {
                                                                                    9_u8
                                                                                } else {
                                                                                    let value_94 = if value_21 {
                                                                                        8_u8
                                                                                    } else {
                                                                                        let value_95 = if value_19 {
                                                                                            7_u8
                                                                                        } else {
                                                                                            let value_96 = if value_16 {
                                                                                                6_u8
                                                                                            } else {
                                                                                                let value_97 = if value_14 {
                                                                                                    5_u8
                                                                                                } else {
                                                                                                    let value_98 = if value_12 {
                                                                                                        4_u8
                                                                                                    } else {
                                                                                                        let value_99 = if value_10 {
                                                                                                            3_u8
                                                                                                        } else {
                                                                                                            let value_100 = if value_7 { 2_u8 } else { 1_u8 };
                                                                                                            value_100
                                                                                                        };
                                                                                                        value_99
                                                                                                    };
                                                                                                    value_98
                                                                                                };
                                                                                                value_97
                                                                                            };
                                                                                            value_96
                                                                                        };
                                                                                        value_95
                                                                                    };
                                                                                    value_94
                                                                                };
                                                                                value_93
                                                                            };
                                                                            value_92
                                                                        };
                                                                        value_91
                                                                    };
                                                                    value_90
                                                                };
                                                                value_89
                                                            };
                                                            value_88
                                                        };
                                                        value_87
                                                    };
                                                    value_86
                                                };
                                                value_85
                                            };
                                            value_84
                                        };
                                        value_83
                                    };
                                    value_82
                                };
                                value_81
                            };
                            value_80
                        };
                        value_79
                    };
                    value_78
                } else {
                    0_u8
                };
                answer_code_1
            } else {
                0_u8
            };
            value_77
        } else {
            0_u8
        };
        changed |= put(value_76, &mut held.result);
    }
    if value_64 {
        held.state = 0xaa_u8;
        changed |= held.state != 0xc9_u8;
    } else {
        if value_63 {
            held.state = 0x87_u8;
            changed |= held.state != 0xc9_u8;
        } else {
            if value_54 {
                held.state = 0xb1_u8;
                changed |= held.state != 0xc9_u8;
            } else {
                if for_command_1 {
                    match held.action {
                        0x1 => {
                        }
                        0x2 => {
                        }
                        0xb => {
                            held.state = 0xb1_u8;
                            changed |= held.state != 0xc9_u8;
                        }
                        _ => {
                        }
                    }
                }
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.irq | value_62), &mut held.irq);
    changed |= put((value_1 & ((value_55 & value_60) | value_69)), &mut held.permit);
    changed |= put((held.busy & (!value_62)), &mut held.busy);
    changed |= put(((held.home & value_72) & (!value_64)), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    changed |= put((held.again & value_72), &mut held.again);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_0<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    if (held.action == 3_u8) {
        changed |= put(held.new_licence, &mut held.record_licence);
    }
    held.index = 1_u8;
    changed |= held.index != 0_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0_u8, &mut held.rival_at);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_1<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let locks_device_1 = (held.action == 0xd_u8);
    let value_1 = ((held.action == 0xc_u8) | locks_device_1);
    let value_2 = match held.action {
        0x3 => 0xffffffff_u32,
        0x4 => 1_u32,
        0x5 => 8_u32,
        0x8 => 0x10_u32,
        0xa => 8_u32,
        _ => {
            let value_3 = if value_1 {
                0xff0000_u32
            } else {
                let value_4 = if (held.action == 0xe_u8) { 0x10_u32 } else { 0_u32 };
                value_4
            };
            value_3
        }
    };
    let value_5 = match held.action {
        0x3 => {
            let value_6 = if (held.info & 0x10000_u32 != 0_u32) { (((held.info & 0xff00_u32) | 1_u32) | 2_u32) } else { ((held.info & 0xff00_u32) | 1_u32) };
            value_6
        }
        0x4 => 0_u32,
        0x5 => 0x10_u32,
        0x8 => 8_u32,
        0xa => 0_u32,
        _ => {
            let value_7 = if value_1 {
                let value_8 = if locks_device_1 {
                    u32::from(held.lock_reason)
                } else {
                    let lock_code_1 = (held.value_lo as u8);
                    let value_9 = if (lock_code_1 == 0_u8) { 1_u8 } else { lock_code_1 };
                    u32::from(value_9)
                };
                ((value_8 << 0x10_u8) | 4_u32)
            } else {
                0_u32
            };
            value_7
        }
    };
    let new_flags_1 = (value_5 | (held.record_flags & (!value_2)));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_10 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_10, &mut held.prdata);
        }
    }
    held.index = 2_u8;
    changed |= held.index != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(1_u8, &mut held.rival_at);
    changed |= put((new_flags_1 & 0xffffff_u32), &mut held.flags);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    changed |= put(new_flags_1, &mut held.record_flags);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_2<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let withdraws_1 = (held.action == 7_u8);
    let value_1 = if withdraws_1 { (!held.value_lo) } else { held.value_lo };
    let partial_1 = held.record_ascending_lo.wrapping_add(value_1);
    let value_2 = if withdraws_1 {
        let value_3 = (held.record_ascending_lo & 0x80000000_u32 != 0_u32);
        let value_4 = (value_1 & 0x80000000_u32 != 0_u32);
        (!((value_3 & value_4) | ((value_3 | value_4) & (!(partial_1.wrapping_add(u32::from(withdraws_1)) & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_5 = (held.record_ascending_lo & 0x80000000_u32 != 0_u32);
        let value_6 = (value_1 & 0x80000000_u32 != 0_u32);
        ((value_5 & value_6) | ((value_5 | value_6) & (!(partial_1.wrapping_add(u32::from(withdraws_1)) & 0x80000000_u32 != 0_u32))))
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    match held.action {
        0x3 => {
            changed |= put(0_u32, &mut held.record_ascending_lo);
        }
        0x5 => {
            changed |= put(partial_1, &mut held.record_ascending_lo);
        }
        _ => {
        }
    }
    held.index = 3_u8;
    changed |= held.index != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(((held.action == 5_u8) & value_2), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(2_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_3<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let withdraws_1 = (held.action == 7_u8);
    let value_1 = if withdraws_1 { (!held.value_hi) } else { held.value_hi };
    let partial_1 = held.record_ascending_hi.wrapping_add(value_1);
    let value_2 = if withdraws_1 {
        let value_3 = if withdraws_1 { (!held.carry) } else { held.carry };
        let value_4 = (held.record_ascending_hi & 0x80000000_u32 != 0_u32);
        let value_5 = (value_1 & 0x80000000_u32 != 0_u32);
        (!((value_4 & value_5) | ((value_4 | value_5) & (!(partial_1.wrapping_add(u32::from(value_3)) & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_6 = if withdraws_1 { (!held.carry) } else { held.carry };
        let value_7 = (held.record_ascending_hi & 0x80000000_u32 != 0_u32);
        let value_8 = (value_1 & 0x80000000_u32 != 0_u32);
        ((value_7 & value_8) | ((value_7 | value_8) & (!(partial_1.wrapping_add(u32::from(value_6)) & 0x80000000_u32 != 0_u32))))
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_9 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_9, &mut held.prdata);
        }
    }
    match held.action {
        0x3 => {
            changed |= put(0_u32, &mut held.record_ascending_hi);
        }
        0x5 => {
            changed |= put(partial_1.wrapping_add(u32::from(held.carry)), &mut held.record_ascending_hi);
        }
        _ => {
        }
    }
    held.index = 4_u8;
    changed |= held.index != 3_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(((held.action == 5_u8) & value_2), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(3_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_4<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let descends_1 = ((held.flags & 2_u32) != 0_u32);
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let debits_1 = (held.action == 5_u8);
    let withdraws_1 = (held.action == 7_u8);
    let subtracts_1 = (debits_1 | withdraws_1);
    let value_1 = if subtracts_1 { (!held.value_lo) } else { held.value_lo };
    let sum_1 = held.record_descending_lo.wrapping_add(value_1).wrapping_add(u32::from(subtracts_1));
    let value_2 = if subtracts_1 {
        let value_3 = (held.record_descending_lo & 0x80000000_u32 != 0_u32);
        let value_4 = (value_1 & 0x80000000_u32 != 0_u32);
        (!((value_3 & value_4) | ((value_3 | value_4) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_5 = (held.record_descending_lo & 0x80000000_u32 != 0_u32);
        let value_6 = (value_1 & 0x80000000_u32 != 0_u32);
        ((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
    };
    let opened_limit_1 = (opens_1 & (!opens_descending_1));
    let takes_sum_1 = ((descends_1 & ((held.action == 6_u8) | withdraws_1)) | (descends_1 & debits_1));
    let value_7 = if takes_sum_1 {
        let value_8 = if subtracts_1 { (((held.record_descending_lo | value_1) << u8::from(true)) | 1_u32) } else { ((held.record_descending_lo | value_1) << u8::from(true)) };
        (((held.record_descending_lo ^ value_1) ^ value_8) != 0_u32)
    } else {
        let value_9 = if (opens_descending_1 & opens_1) { (held.value_lo != 0_u32) } else { (held.record_descending_lo != 0_u32) };
        value_9
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_10 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_10, &mut held.prdata);
        }
    }
    if opened_limit_1 {
        changed |= put(0_u32, &mut held.record_descending_lo);
    } else {
        if takes_sum_1 {
            changed |= put(sum_1, &mut held.record_descending_lo);
        } else {
            if opens_descending_1 {
                if opens_1 {
                    changed |= put(held.value_lo, &mut held.record_descending_lo);
                }
            }
        }
    }
    held.index = 5_u8;
    changed |= held.index != 4_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_2 & takes_sum_1), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(4_u8, &mut held.rival_at);
    changed |= put((value_7 & (!opened_limit_1)), &mut held.funded);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_5<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let descends_1 = ((held.flags & 2_u32) != 0_u32);
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let debits_1 = (held.action == 5_u8);
    let withdraws_1 = (held.action == 7_u8);
    let subtracts_1 = (debits_1 | withdraws_1);
    let value_1 = if subtracts_1 { (!held.carry) } else { held.carry };
    let value_2 = if subtracts_1 { (!held.value_hi) } else { held.value_hi };
    let sum_1 = held.record_descending_hi.wrapping_add(value_2).wrapping_add(u32::from(value_1));
    let value_3 = if subtracts_1 {
        let value_4 = (held.record_descending_hi & 0x80000000_u32 != 0_u32);
        let value_5 = (value_2 & 0x80000000_u32 != 0_u32);
        (!((value_4 & value_5) | ((value_4 | value_5) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_6 = (held.record_descending_hi & 0x80000000_u32 != 0_u32);
        let value_7 = (value_2 & 0x80000000_u32 != 0_u32);
        ((value_6 & value_7) | ((value_6 | value_7) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
    };
    let opened_limit_1 = (opens_1 & (!opens_descending_1));
    let takes_sum_1 = ((descends_1 & ((held.action == 6_u8) | withdraws_1)) | (descends_1 & debits_1));
    let value_8 = if takes_sum_1 {
        let value_9 = if value_1 { (((held.record_descending_hi | value_2) << u8::from(true)) | 1_u32) } else { ((held.record_descending_hi | value_2) << u8::from(true)) };
        (((held.record_descending_hi ^ value_2) ^ value_9) != 0_u32)
    } else {
        let value_10 = if (opens_descending_1 & opens_1) { (held.value_hi != 0_u32) } else { (held.record_descending_hi != 0_u32) };
        value_10
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_11 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_11, &mut held.prdata);
        }
    }
    if opened_limit_1 {
        changed |= put(0_u32, &mut held.record_descending_hi);
    } else {
        if takes_sum_1 {
            changed |= put(sum_1, &mut held.record_descending_hi);
        } else {
            if opens_descending_1 {
                if opens_1 {
                    changed |= put(held.value_hi, &mut held.record_descending_hi);
                }
            }
        }
    }
    held.index = 6_u8;
    changed |= held.index != 5_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_3 & takes_sum_1), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(5_u8, &mut held.rival_at);
    changed |= put((held.funded | (value_8 & (!opened_limit_1))), &mut held.funded);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_6<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = ((held.flags & 2_u32) == 0_u32);
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let withdraws_1 = (held.action == 7_u8);
    let value_2 = if withdraws_1 { (!held.value_lo) } else { held.value_lo };
    let sum_1 = held.record_control_sum_lo.wrapping_add(value_2).wrapping_add(u32::from(withdraws_1));
    let value_3 = if withdraws_1 {
        let value_4 = (held.record_control_sum_lo & 0x80000000_u32 != 0_u32);
        let value_5 = (value_2 & 0x80000000_u32 != 0_u32);
        (!((value_4 & value_5) | ((value_4 | value_5) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_6 = (held.record_control_sum_lo & 0x80000000_u32 != 0_u32);
        let value_7 = (value_2 & 0x80000000_u32 != 0_u32);
        ((value_6 & value_7) | ((value_6 | value_7) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
    };
    let takes_sum_1 = (((!value_1) & ((held.action == 6_u8) | withdraws_1)) | (value_1 & (held.action == 5_u8)));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_8 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_8, &mut held.prdata);
        }
    }
    if (opens_1 & (!opens_descending_1)) {
        changed |= put(0_u32, &mut held.record_control_sum_lo);
    } else {
        if takes_sum_1 {
            changed |= put(sum_1, &mut held.record_control_sum_lo);
        } else {
            if opens_descending_1 {
                if opens_1 {
                    changed |= put(held.value_lo, &mut held.record_control_sum_lo);
                }
            }
        }
    }
    held.index = 7_u8;
    changed |= held.index != 6_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_3 & takes_sum_1), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(6_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_7<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = ((held.flags & 2_u32) == 0_u32);
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let withdraws_1 = (held.action == 7_u8);
    let value_2 = if withdraws_1 { (!held.carry) } else { held.carry };
    let value_3 = if withdraws_1 { (!held.value_hi) } else { held.value_hi };
    let sum_1 = held.record_control_sum_hi.wrapping_add(value_3).wrapping_add(u32::from(value_2));
    let value_4 = if withdraws_1 {
        let value_5 = (held.record_control_sum_hi & 0x80000000_u32 != 0_u32);
        let value_6 = (value_3 & 0x80000000_u32 != 0_u32);
        (!((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_7 = (held.record_control_sum_hi & 0x80000000_u32 != 0_u32);
        let value_8 = (value_3 & 0x80000000_u32 != 0_u32);
        ((value_7 & value_8) | ((value_7 | value_8) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
    };
    let takes_sum_1 = (((!value_1) & ((held.action == 6_u8) | withdraws_1)) | (value_1 & (held.action == 5_u8)));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_9 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_9, &mut held.prdata);
        }
    }
    if (opens_1 & (!opens_descending_1)) {
        changed |= put(0_u32, &mut held.record_control_sum_hi);
    } else {
        if takes_sum_1 {
            changed |= put(sum_1, &mut held.record_control_sum_hi);
        } else {
            if opens_descending_1 {
                if opens_1 {
                    changed |= put(held.value_hi, &mut held.record_control_sum_hi);
                }
            }
        }
    }
    held.index = 8_u8;
    changed |= held.index != 7_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_4 & takes_sum_1), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(7_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_8<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_record_piece_count = held.record_piece_count;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => old_record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_1 = if (held.action == 5_u8) { (((old_record_piece_count as u8) & 3_u8).wrapping_add(1_u8) & 3_u8) } else { ((old_record_piece_count as u8) & 3_u8) };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => old_record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    match held.action {
        0x3 => {
            changed |= put(0_u32, &mut held.record_piece_count);
        }
        0x5 => {
            changed |= put(old_record_piece_count.wrapping_add(1_u32), &mut held.record_piece_count);
        }
        _ => {
        }
    }
    held.index = 9_u8;
    changed |= held.index != 8_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(8_u8, &mut held.rival_at);
    changed |= put((((held.action != 3_u8) & ((old_record_piece_count >> 2) == 0x3fffffff_u32)) & (value_1 == 3_u8)), &mut held.count_end);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_9<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let high_ones_1 = ((held.record_generation >> 2) == 0x3fffffff_u32);
    let low_ones_1 = (((held.record_generation as u8) & 3_u8).wrapping_add(1_u8) & 3_u8);
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.index = 0xa_u8;
    changed |= held.index != 9_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(9_u8, &mut held.rival_at);
    changed |= put((high_ones_1 & (low_ones_1 == 3_u8)), &mut held.generation_end);
    changed |= put((high_ones_1 & (low_ones_1 & 2_u8 != 0_u8)), &mut held.generation_near);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    changed |= put(held.record_generation.wrapping_add(1_u32), &mut held.record_generation);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_10<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let withdraws_1 = (held.action == 7_u8);
    let value_1 = if withdraws_1 { (!held.value_lo) } else { held.value_lo };
    let sum_1 = held.record_limit_lo.wrapping_add(value_1).wrapping_add(u32::from(withdraws_1));
    let value_2 = if withdraws_1 {
        let value_3 = (held.record_limit_lo & 0x80000000_u32 != 0_u32);
        let value_4 = (value_1 & 0x80000000_u32 != 0_u32);
        (!((value_3 & value_4) | ((value_3 | value_4) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_5 = (held.record_limit_lo & 0x80000000_u32 != 0_u32);
        let value_6 = (value_1 & 0x80000000_u32 != 0_u32);
        ((value_5 & value_6) | ((value_5 | value_6) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
    };
    let takes_sum_1 = (((held.flags & 2_u32) == 0_u32) & ((held.action == 6_u8) | withdraws_1));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    if (opens_descending_1 & opens_1) {
        changed |= put(0_u32, &mut held.record_limit_lo);
    } else {
        if takes_sum_1 {
            changed |= put(sum_1, &mut held.record_limit_lo);
        } else {
            if opens_1 {
                if !opens_descending_1 {
                    changed |= put(held.value_lo, &mut held.record_limit_lo);
                }
            }
        }
    }
    held.index = 0xb_u8;
    changed |= held.index != 0xa_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_2 & takes_sum_1), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0xa_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_11<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let withdraws_1 = (held.action == 7_u8);
    let value_1 = if withdraws_1 { (!held.carry) } else { held.carry };
    let value_2 = if withdraws_1 { (!held.value_hi) } else { held.value_hi };
    let sum_1 = held.record_limit_hi.wrapping_add(value_2).wrapping_add(u32::from(value_1));
    let value_3 = if withdraws_1 {
        let value_4 = (held.record_limit_hi & 0x80000000_u32 != 0_u32);
        let value_5 = (value_2 & 0x80000000_u32 != 0_u32);
        (!((value_4 & value_5) | ((value_4 | value_5) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_6 = (held.record_limit_hi & 0x80000000_u32 != 0_u32);
        let value_7 = (value_2 & 0x80000000_u32 != 0_u32);
        ((value_6 & value_7) | ((value_6 | value_7) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
    };
    let takes_sum_1 = (((held.flags & 2_u32) == 0_u32) & ((held.action == 6_u8) | withdraws_1));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_8 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_8, &mut held.prdata);
        }
    }
    if (opens_descending_1 & opens_1) {
        changed |= put(0_u32, &mut held.record_limit_hi);
    } else {
        if takes_sum_1 {
            changed |= put(sum_1, &mut held.record_limit_hi);
        } else {
            if opens_1 {
                if !opens_descending_1 {
                    changed |= put(held.value_hi, &mut held.record_limit_hi);
                }
            }
        }
    }
    held.index = 0xc_u8;
    changed |= held.index != 0xb_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_3 & takes_sum_1), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0xb_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_12<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    if ((held.action == 0xa_u8) | ((held.action == 3_u8) | (held.action == 5_u8))) {
        changed |= put(0_u32, &mut held.record_intent_value);
    } else {
        if (held.action == 8_u8) {
            changed |= put(((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)), &mut held.record_intent_value);
        }
    }
    held.index = 0xd_u8;
    changed |= held.index != 0xc_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0xc_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_13<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let withdraws_1 = (held.action == 7_u8);
    let intends_1 = (held.action == 8_u8);
    let value_1 = if intends_1 {
        let augend_1 = match held.augend_at {
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        augend_1
    } else {
        held.record_intent_ascending_lo
    };
    let value_2 = match held.action {
        0x7 => {
            let value_3 = if intends_1 { held.value_lo } else { held.value_hi };
            (!value_3)
        }
        0x8 => held.value_lo,
        _ => held.value_hi,
    };
    let partial_1 = value_1.wrapping_add(value_2);
    let value_4 = if withdraws_1 {
        let value_5 = if withdraws_1 { (!(held.carry & (!intends_1))) } else { (held.carry & (!intends_1)) };
        let value_6 = (value_1 & 0x80000000_u32 != 0_u32);
        let value_7 = (value_2 & 0x80000000_u32 != 0_u32);
        (!((value_6 & value_7) | ((value_6 | value_7) & (!(partial_1.wrapping_add(u32::from(value_5)) & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_8 = if withdraws_1 { (!(held.carry & (!intends_1))) } else { (held.carry & (!intends_1)) };
        let value_9 = (value_1 & 0x80000000_u32 != 0_u32);
        let value_10 = (value_2 & 0x80000000_u32 != 0_u32);
        ((value_9 & value_10) | ((value_9 | value_10) & (!(partial_1.wrapping_add(u32::from(value_8)) & 0x80000000_u32 != 0_u32))))
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_11 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_11, &mut held.prdata);
        }
    }
    if ((held.action == 0xa_u8) | ((held.action == 3_u8) | (held.action == 5_u8))) {
        changed |= put(0_u32, &mut held.record_intent_ascending_lo);
    } else {
        if intends_1 {
            changed |= put(partial_1, &mut held.record_intent_ascending_lo);
        }
    }
    held.index = 0xe_u8;
    changed |= held.index != 0xd_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((intends_1 & value_4), &mut held.carry);
    changed |= put(3_u8, &mut held.augend_at);
    changed |= put(0xd_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_14<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let withdraws_1 = (held.action == 7_u8);
    let intends_1 = (held.action == 8_u8);
    let value_1 = if intends_1 {
        let augend_1 = match held.augend_at {
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        augend_1
    } else {
        held.record_intent_ascending_hi
    };
    let value_2 = match held.action {
        0x7 => {
            let value_3 = if intends_1 { held.value_hi } else { held.value_lo };
            (!value_3)
        }
        0x8 => held.value_hi,
        _ => held.value_lo,
    };
    let partial_1 = value_1.wrapping_add(value_2);
    let value_4 = if withdraws_1 {
        let value_5 = if withdraws_1 { (!(held.carry & intends_1)) } else { (held.carry & intends_1) };
        let value_6 = (value_1 & 0x80000000_u32 != 0_u32);
        let value_7 = (value_2 & 0x80000000_u32 != 0_u32);
        (!((value_6 & value_7) | ((value_6 | value_7) & (!(partial_1.wrapping_add(u32::from(value_5)) & 0x80000000_u32 != 0_u32)))))
    } else {
        let value_8 = if withdraws_1 { (!(held.carry & intends_1)) } else { (held.carry & intends_1) };
        let value_9 = (value_1 & 0x80000000_u32 != 0_u32);
        let value_10 = (value_2 & 0x80000000_u32 != 0_u32);
        ((value_9 & value_10) | ((value_9 | value_10) & (!(partial_1.wrapping_add(u32::from(value_8)) & 0x80000000_u32 != 0_u32))))
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_11 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_11, &mut held.prdata);
        }
    }
    if ((held.action == 0xa_u8) | ((held.action == 3_u8) | (held.action == 5_u8))) {
        changed |= put(0_u32, &mut held.record_intent_ascending_hi);
    } else {
        if intends_1 {
            changed |= put(partial_1.wrapping_add(u32::from(held.carry)), &mut held.record_intent_ascending_hi);
        }
    }
    held.index = 0xf_u8;
    changed |= held.index != 0xe_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((intends_1 & value_4), &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0xe_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_15<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    if ((held.action == 0xa_u8) | ((held.action == 3_u8) | (held.action == 5_u8))) {
        changed |= put(0_u32, &mut held.record_intent_date_key);
    } else {
        if (held.action == 8_u8) {
            changed |= put(held.date_key, &mut held.record_intent_date_key);
        }
    }
    held.index = 0x10_u8;
    changed |= held.index != 0xf_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0xf_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_16<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    match held.action {
        0x3 => {
            changed |= put(0_u32, &mut held.record_booked_value);
        }
        0x5 => {
            changed |= put(((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)), &mut held.record_booked_value);
        }
        _ => {
        }
    }
    held.index = 0x11_u8;
    changed |= held.index != 0x10_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0x10_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_17<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    match held.action {
        0x3 => {
            changed |= put(0_u32, &mut held.record_booked_date_key);
        }
        0x5 => {
            changed |= put(held.date_key, &mut held.record_booked_date_key);
        }
        _ => {
        }
    }
    held.index = 0x12_u8;
    changed |= held.index != 0x11_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.carry);
    changed |= put(2_u8, &mut held.augend_at);
    changed |= put(0x11_u8, &mut held.rival_at);
    changed |= put(linear(&LINEAR_0, (held.crc ^ passed_word_1)), &mut held.crc);
    host.done(changed)
}

#[inline(never)]
fn in_alone_apply_18<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let target_bit_1 = (1_u8 << held.target);
    let value_1 = ((target_bit_1 & held.vacant) == 0_u8);
    let value_2 = if value_1 { 0x1b_u8 } else { 0x9c_u8 };
    let value_3 = linear(&LINEAR_0, (held.crc ^ passed_word_1));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_4 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_4, &mut held.prdata);
        }
    }
    if !value_1 {
        held.index = 0_u8;
        changed |= held.index != 0x12_u8;
    }
    held.state = value_2;
    changed |= held.state != 0xaa_u8;
    changed |= put(0_u8, &mut held.leg);
    changed |= put(true, &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(false, &mut held.bank);
    changed |= put(((target_bit_1 & held.slots_a) == 0_u8), &mut held.slot);
    changed |= put(false, &mut held.a_lost);
    changed |= put(0x12_u8, &mut held.rival_at);
    changed |= put(true, &mut held.filled);
    changed |= put(value_3, &mut held.crc);
    changed |= put((!value_3), &mut held.record_check);
    host.done(changed)
}

#[inline(never)]
fn in_alone_markers_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let value_1 = (!scan_bank_1);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & value_1));
    let asks_1 = (!scan_silent_1);
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if scan_silent_1 {
        let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
        let last_scan_1 = (held.scan == 3_u8);
        if last_scan_1 {
            held.state = 0xe4_u8;
            changed |= held.state != 0x63_u8;
            changed |= put(0_u8, &mut held.index);
            changed |= put(0xffffffff_u32, &mut held.crc);
            changed |= put(0_u8, &mut held.good);
        }
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        changed |= put((scan_bit_1 ^ (held.valid | scan_bit_1)), &mut held.valid);
        changed |= put((held.found & (!last_scan_1)), &mut held.found);
    } else {
        let value_2 = if (held.scan & 1_u8 != 0_u8) { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
        held.handshake = 1_u8;
        changed |= held.handshake != 0_u8;
        changed |= put(0_u8, &mut held.patience);
        changed |= put(value_2, &mut held.address);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put((value_1 & asks_1), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & asks_1), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_markers_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if ((held.silent_b & scan_bank_1) | (held.silent_a & (!scan_bank_1))) {
        let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
        let last_scan_1 = (held.scan == 3_u8);
        if last_scan_1 {
            held.state = 0xe4_u8;
            changed |= held.state != 0x63_u8;
            changed |= put(0_u8, &mut held.index);
            changed |= put(0xffffffff_u32, &mut held.crc);
            changed |= put(0_u8, &mut held.good);
        }
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        changed |= put((scan_bit_1 ^ (held.valid | scan_bit_1)), &mut held.valid);
        changed |= put((held.found & (!last_scan_1)), &mut held.found);
    } else {
        held.handshake = 2_u8;
        changed |= held.handshake != 1_u8;
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_markers_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & (!scan_bank_1)));
    let value_1 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | ((!scan_silent_1) & (!value_1))) {
        return host.whole(pins);
    }
    if scan_silent_1 {
        let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
        let last_scan_1 = (held.scan == 3_u8);
        if last_scan_1 {
            held.state = 0xe4_u8;
            changed |= held.state != 0x63_u8;
            changed |= put(0_u8, &mut held.index);
            changed |= put(0xffffffff_u32, &mut held.crc);
            changed |= put(0_u8, &mut held.good);
        }
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        changed |= put((scan_bit_1 ^ (held.valid | scan_bit_1)), &mut held.valid);
        changed |= put((held.found & (!last_scan_1)), &mut held.found);
    } else {
        let value_2 = if value_1 { 3_u8 } else { 0_u8 };
        held.handshake = value_2;
        changed |= held.handshake != 2_u8;
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_markers_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & (!scan_bank_1)));
    let asks_1 = (!scan_silent_1);
    let value_1 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let value_2 = (held.patience < 0x3f_u8);
    let value_3 = ((!failed_1) & (!value_1));
    let value_4 = if value_1 { (pins.timebase & (!value_2)) } else { failed_1 };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (asks_1 & value_4)) {
        return host.whole(pins);
    }
    if (scan_silent_1 | (asks_1 & value_3)) {
        let last_scan_1 = (held.scan == 3_u8);
        let value_5 = if scan_bank_1 { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
        let value_6 = if (asks_1 & value_5) {
            (held.valid | ((1_u8 << held.scan) & 0xf_u8))
        } else {
            let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
            (scan_bit_1 ^ (held.valid | scan_bit_1))
        };
        if last_scan_1 {
            held.state = 0xe4_u8;
            changed |= held.state != 0x63_u8;
            changed |= put(0_u8, &mut held.index);
            changed |= put(0xffffffff_u32, &mut held.crc);
            changed |= put(0_u8, &mut held.good);
        }
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        changed |= put(value_6, &mut held.valid);
        changed |= put((held.found & (!last_scan_1)), &mut held.found);
    }
    if !scan_silent_1 {
        if value_1 {
            if pins.timebase {
                if value_2 {
                    changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                }
            }
        }
        if (value_3 | value_4) {
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_scan_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let value_1 = (!scan_bank_1);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & value_1));
    let asks_1 = (!scan_silent_1);
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if scan_silent_1 {
        if (held.scan == 3_u8) {
            held.state = 0x55_u8;
            changed |= held.state != 0xe4_u8;
        }
        changed |= put(0_u8, &mut held.index);
        changed |= put(0xffffffff_u32, &mut held.crc);
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
    } else {
        let value_2 = if (held.scan & 1_u8 != 0_u8) { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
        held.handshake = 1_u8;
        changed |= held.handshake != 0_u8;
        changed |= put(0_u8, &mut held.patience);
        changed |= put(value_2, &mut held.address);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put((value_1 & asks_1), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & asks_1), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_scan_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if ((held.silent_b & scan_bank_1) | (held.silent_a & (!scan_bank_1))) {
        if (held.scan == 3_u8) {
            held.state = 0x55_u8;
            changed |= held.state != 0xe4_u8;
        }
        changed |= put(0_u8, &mut held.index);
        changed |= put(0xffffffff_u32, &mut held.crc);
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
    } else {
        held.handshake = 2_u8;
        changed |= held.handshake != 1_u8;
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_scan_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & (!scan_bank_1)));
    let value_1 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | ((!scan_silent_1) & (!value_1))) {
        return host.whole(pins);
    }
    if scan_silent_1 {
        if (held.scan == 3_u8) {
            held.state = 0x55_u8;
            changed |= held.state != 0xe4_u8;
        }
        changed |= put(0_u8, &mut held.index);
        changed |= put(0xffffffff_u32, &mut held.crc);
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
    } else {
        let value_2 = if value_1 { 3_u8 } else { 0_u8 };
        held.handshake = value_2;
        changed |= held.handshake != 2_u8;
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_scan_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let value_1 = (held.index < 0x12_u8);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & (!scan_bank_1)));
    let asks_1 = (!scan_silent_1);
    let value_2 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if scan_bank_1 { pins.bank_b.data } else { pins.bank_a.data };
    let value_3 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_2);
    let reads_back_2 = (done_1 & reads_back_1);
    let value_4 = if value_2 { (pins.timebase & (!value_3)) } else { failed_1 };
    let reads_back_3 = (asks_1 & reads_back_2);
    let value_5 = (scan_silent_1 | ((!value_1) & reads_back_3));
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (asks_1 & value_4)) {
        return host.whole(pins);
    }
    if asks_1 {
        if done_1 {
            if reads_back_1 {
                if value_1 {
                    if (held.index == 9_u8) {
                        if (held.scan & 1_u8 != 0_u8) {
                            if scan_bank_1 {
                                changed |= put((stored_word_1 < held.generation), &mut held.older_b);
                            } else {
                                changed |= put((stored_word_1 < held.generation), &mut held.older_a);
                            }
                        }
                        changed |= put(stored_word_1, &mut held.generation);
                    }
                } else {
                    if ((!held.crc) == stored_word_1) {
                        let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
                        let scan_valid_1 = ((held.valid & scan_bit_1) != 0_u8);
                        let value_6 = ((!held.found) | (held.newest < held.generation));
                        if scan_valid_1 {
                            if value_6 {
                                changed |= put(held.scan, &mut held.best);
                                changed |= put(held.generation, &mut held.newest);
                            }
                        }
                        changed |= put((held.good | scan_bit_1), &mut held.good);
                        changed |= put((held.found | (scan_valid_1 & value_6)), &mut held.found);
                    }
                }
            }
        }
    }
    if value_5 {
        if (held.scan == 3_u8) {
            held.state = 0x55_u8;
            changed |= held.state != 0xe4_u8;
        }
        changed |= put(0_u8, &mut held.index);
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
    } else {
        if value_1 {
            if done_1 {
                if !value_2 {
                    changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                }
            }
        }
    }
    if !scan_silent_1 {
        if value_2 {
            if pins.timebase {
                if value_3 {
                    changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                }
            }
        }
        if (reads_back_2 | value_4) {
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
    }
    if held.looks {
        if held.selected {
            let value_7 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_7, &mut held.prdata);
        }
    }
    if (value_1 & reads_back_3) {
        changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
    } else {
        if value_5 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_compare_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_device_locked = held.device_locked;
    let old_target = held.target;
    let target_bit_1 = (1_u8 << old_target);
    let wide_vacant_1 = held.vacant;
    let value_1 = (old_target < 4_u8);
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let last_scan_1 = (held.scan == 3_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let value_2 = ((held.good & (held.valid & ((1_u8 << held.scan) & 0xf_u8))) != 0_u8);
    let value_3 = (held.scan == held.best);
    let scan_compares_1 = (value_2 & (!value_3));
    let next_slot_1 = (!scan_compares_1);
    let keeps_1 = if best_bank_1 { held.failed_a } else { held.failed_b };
    let renew_bank_1 = (!best_bank_1);
    let renews_1 = (!keeps_1);
    let value_4 = (next_slot_1 & (last_scan_1 & keeps_1));
    let value_5 = (next_slot_1 & (last_scan_1 & renews_1));
    let value_6 = if best_bank_1 { (held.good & 1_u8 != 0_u8) } else { (held.good & 4_u8 != 0_u8) };
    let value_7 = if best_bank_1 { (held.good & 2_u8 != 0_u8) } else { (held.good & 8_u8 != 0_u8) };
    let prefers_high_1 = if best_bank_1 { (held.valid & 1_u8 != 0_u8) } else { (held.valid & 4_u8 != 0_u8) };
    let value_8 = if best_bank_1 { (held.valid & 2_u8 != 0_u8) } else { (held.valid & 8_u8 != 0_u8) };
    let value_9 = if best_bank_1 {
        (!held.older_a)
    } else {
        let value_10 = if (prefers_high_1 ^ value_8) { prefers_high_1 } else { held.older_b };
        value_10
    };
    let renew_slot_1 = (value_6 & (value_9 | (!value_7)));
    let value_11 = if renew_slot_1 { (!(value_7 | value_8)) } else { (!(value_6 | prefers_high_1)) };
    let value_12 = (renew_bank_1 & value_5);
    let value_13 = if value_4 {
        let value_14 = if best_bank_1 {
            held.slots_a
        } else {
            let value_15 = if best_slot_1 { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_15
        };
        value_14
    } else {
        held.slots_a
    };
    let value_16 = if value_4 {
        let value_17 = if best_bank_1 {
            let value_18 = if best_slot_1 { (target_bit_1 | held.slots_b) } else { (target_bit_1 ^ (target_bit_1 | held.slots_b)) };
            value_18
        } else {
            held.slots_b
        };
        value_17
    } else {
        held.slots_b
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_19 = (value_1 & value_4);
    let value_20 = (value_5 & (value_11 & value_12));
    let value_21 = if value_5 {
        let value_22 = if ((!value_5) & value_12) {
            let value_23 = if value_4 {
                let value_24 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_24
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_23))
        } else {
            let value_25 = if value_4 {
                let value_26 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_26
            } else {
                wide_vacant_1
            };
            value_25
        };
        value_22
    } else {
        let value_27 = if value_4 {
            let value_28 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_28
        } else {
            wide_vacant_1
        };
        value_27
    };
    let value_29 = ((held.good & (held.valid & 8_u8)) != 0_u8);
    let value_30 = (held.best == 3_u8);
    let scan_compares_2 = (value_29 & (!value_30));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if last_scan_1 {
        if (!scan_compares_2) {
            if keeps_1 {
                let device_record_1 = (!value_1);
                if value_1 {
                    if !((held.flags & 8_u32) == 0_u32) {
                        changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                    }
                    changed |= put(0_u8, &mut held.job);
                    changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                } else {
                    let value_31 = ((held.flags & 4_u32) == 0_u32);
                    if !value_31 {
                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                    }
                    changed |= put((old_device_locked | (!value_31)), &mut held.device_locked);
                    changed |= put((held.lock_pending & value_31), &mut held.lock_pending);
                }
                changed |= put((held.irq | device_record_1), &mut held.irq);
                changed |= put((held.ready | device_record_1), &mut held.ready);
            } else {
                changed |= put(renew_bank_1, &mut held.bank);
                changed |= put(renew_slot_1, &mut held.slot);
            }
        }
    }
    if value_2 {
        if value_3 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        } else {
            let value_32 = if (held.scan & 1_u8 != 0_u8) { ((u16::from(held.index) | ((u16::from(old_target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(old_target) << 7_u8) & 0x3ff_u16)) };
            held.handshake = 1_u8;
            changed |= held.handshake != 0_u8;
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_32, &mut held.address);
        }
    } else {
        changed |= put(0xffffffff_u32, &mut held.crc);
    }
    if value_19 {
        held.state = 0x63_u8;
        changed |= held.state != 0x36_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if last_scan_1 {
            if renews_1 {
                if value_29 {
                    if value_30 {
                        changed |= put(0_u8, &mut held.leg);
                    }
                } else {
                    changed |= put(0_u8, &mut held.leg);
                }
            }
        }
        if value_2 {
            if value_3 {
                changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
            }
        } else {
            changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        }
        if value_20 {
            held.state = 0x9c_u8;
            changed |= held.state != 0x36_u8;
        } else {
            if value_5 {
                let value_33 = if best_bank_1 { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_33;
                changed |= held.state != 0x36_u8;
            } else {
                if last_scan_1 {
                    if keeps_1 {
                        if !scan_compares_2 {
                            if !value_1 {
                                held.state = 0xb1_u8;
                                changed |= held.state != 0x36_u8;
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            let value_34 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_34, &mut held.prdata);
        }
    }
    if value_20 {
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_2 {
            if value_3 {
                changed |= put(0_u8, &mut held.index);
            }
        } else {
            changed |= put(0_u8, &mut held.index);
        }
    }
    changed |= put((value_5 & (!value_19)), &mut held.window);
    changed |= put(((!scan_bank_1) & scan_compares_1), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & scan_compares_1), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!old_device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_13 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_16 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_21 & 0x1f_u8), &mut held.vacant);
    changed |= put((held.differs & scan_compares_1), &mut held.differs);
    host.done(changed)
}

#[inline(never)]
fn in_alone_compare_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_device_locked = held.device_locked;
    let target_bit_1 = (1_u8 << held.target);
    let wide_vacant_1 = held.vacant;
    let value_1 = (held.target < 4_u8);
    let last_scan_1 = (held.scan == 3_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let value_2 = ((held.good & (held.valid & ((1_u8 << held.scan) & 0xf_u8))) != 0_u8);
    let value_3 = (held.scan == held.best);
    let scan_compares_1 = (value_2 & (!value_3));
    let keeps_1 = if best_bank_1 { held.failed_a } else { held.failed_b };
    let renew_bank_1 = (!best_bank_1);
    let next_slot_1 = (!scan_compares_1);
    let renews_1 = (!keeps_1);
    let value_4 = (next_slot_1 & (last_scan_1 & keeps_1));
    let value_5 = (next_slot_1 & (last_scan_1 & renews_1));
    let value_6 = if best_bank_1 { (held.good & 1_u8 != 0_u8) } else { (held.good & 4_u8 != 0_u8) };
    let value_7 = if best_bank_1 { (held.good & 2_u8 != 0_u8) } else { (held.good & 8_u8 != 0_u8) };
    let prefers_high_1 = if best_bank_1 { (held.valid & 1_u8 != 0_u8) } else { (held.valid & 4_u8 != 0_u8) };
    let value_8 = if best_bank_1 { (held.valid & 2_u8 != 0_u8) } else { (held.valid & 8_u8 != 0_u8) };
    let value_9 = if best_bank_1 {
        (!held.older_a)
    } else {
        let value_10 = if (prefers_high_1 ^ value_8) { prefers_high_1 } else { held.older_b };
        value_10
    };
    let renew_slot_1 = (value_6 & (value_9 | (!value_7)));
    let value_11 = if renew_slot_1 { (!(value_7 | value_8)) } else { (!(value_6 | prefers_high_1)) };
    let value_12 = (renew_bank_1 & value_5);
    let value_13 = if value_4 {
        let value_14 = if best_bank_1 {
            held.slots_a
        } else {
            let value_15 = if best_slot_1 { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_15
        };
        value_14
    } else {
        held.slots_a
    };
    let value_16 = if value_4 {
        let value_17 = if best_bank_1 {
            let value_18 = if best_slot_1 { (target_bit_1 | held.slots_b) } else { (target_bit_1 ^ (target_bit_1 | held.slots_b)) };
            value_18
        } else {
            held.slots_b
        };
        value_17
    } else {
        held.slots_b
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_19 = (value_1 & value_4);
    let value_20 = (value_5 & (value_11 & value_12));
    let value_21 = if value_5 {
        let value_22 = if ((!value_5) & value_12) {
            let value_23 = if value_4 {
                let value_24 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_24
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_23))
        } else {
            let value_25 = if value_4 {
                let value_26 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_26
            } else {
                wide_vacant_1
            };
            value_25
        };
        value_22
    } else {
        let value_27 = if value_4 {
            let value_28 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_28
        } else {
            wide_vacant_1
        };
        value_27
    };
    let value_29 = ((held.good & (held.valid & 8_u8)) != 0_u8);
    let value_30 = (held.best == 3_u8);
    let scan_compares_2 = (value_29 & (!value_30));
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if last_scan_1 {
        if (!scan_compares_2) {
            if keeps_1 {
                let device_record_1 = (!value_1);
                if value_1 {
                    if !((held.flags & 8_u32) == 0_u32) {
                        changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                    }
                    changed |= put(0_u8, &mut held.job);
                    changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                } else {
                    let value_31 = ((held.flags & 4_u32) == 0_u32);
                    if !value_31 {
                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                    }
                    changed |= put((old_device_locked | (!value_31)), &mut held.device_locked);
                    changed |= put((held.lock_pending & value_31), &mut held.lock_pending);
                }
                changed |= put((held.irq | device_record_1), &mut held.irq);
                changed |= put((held.ready | device_record_1), &mut held.ready);
            } else {
                changed |= put(renew_bank_1, &mut held.bank);
                changed |= put(renew_slot_1, &mut held.slot);
            }
        }
    }
    if value_19 {
        held.state = 0x63_u8;
        changed |= held.state != 0x36_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if last_scan_1 {
            if renews_1 {
                if value_29 {
                    if value_30 {
                        changed |= put(0_u8, &mut held.leg);
                    }
                } else {
                    changed |= put(0_u8, &mut held.leg);
                }
            }
        }
        if value_2 {
            if value_3 {
                changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
            }
        } else {
            changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        }
        if value_20 {
            held.state = 0x9c_u8;
            changed |= held.state != 0x36_u8;
        } else {
            if value_5 {
                let value_32 = if best_bank_1 { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_32;
                changed |= held.state != 0x36_u8;
            } else {
                if last_scan_1 {
                    if keeps_1 {
                        if !scan_compares_2 {
                            if !value_1 {
                                held.state = 0xb1_u8;
                                changed |= held.state != 0x36_u8;
                            }
                        }
                    }
                }
            }
        }
    }
    if value_2 {
        if value_3 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        } else {
            held.handshake = 2_u8;
            changed |= held.handshake != 1_u8;
        }
    } else {
        changed |= put(0xffffffff_u32, &mut held.crc);
    }
    if held.looks {
        if held.selected {
            let value_33 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_33, &mut held.prdata);
        }
    }
    if value_20 {
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_2 {
            if value_3 {
                changed |= put(0_u8, &mut held.index);
            }
        } else {
            changed |= put(0_u8, &mut held.index);
        }
    }
    changed |= put((value_5 & (!value_19)), &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!old_device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_13 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_16 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_21 & 0x1f_u8), &mut held.vacant);
    changed |= put((held.differs & scan_compares_1), &mut held.differs);
    host.done(changed)
}

#[inline(never)]
fn in_alone_compare_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_device_locked = held.device_locked;
    let target_bit_1 = (1_u8 << held.target);
    let wide_vacant_1 = held.vacant;
    let value_1 = (held.target < 4_u8);
    let last_scan_1 = (held.scan == 3_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let value_2 = ((held.good & (held.valid & ((1_u8 << held.scan) & 0xf_u8))) != 0_u8);
    let value_3 = (held.scan == held.best);
    let scan_compares_1 = (value_2 & (!value_3));
    let value_4 = if (held.scan & 2_u8 != 0_u8) { pins.bank_b.busy } else { pins.bank_a.busy };
    let keeps_1 = if best_bank_1 { held.failed_a } else { held.failed_b };
    let renew_bank_1 = (!best_bank_1);
    let next_slot_1 = (!scan_compares_1);
    let renews_1 = (!keeps_1);
    let value_5 = (next_slot_1 & (last_scan_1 & keeps_1));
    let value_6 = (next_slot_1 & (last_scan_1 & renews_1));
    let value_7 = if best_bank_1 { (held.good & 1_u8 != 0_u8) } else { (held.good & 4_u8 != 0_u8) };
    let value_8 = if best_bank_1 { (held.good & 2_u8 != 0_u8) } else { (held.good & 8_u8 != 0_u8) };
    let prefers_high_1 = if best_bank_1 { (held.valid & 1_u8 != 0_u8) } else { (held.valid & 4_u8 != 0_u8) };
    let value_9 = if best_bank_1 { (held.valid & 2_u8 != 0_u8) } else { (held.valid & 8_u8 != 0_u8) };
    let value_10 = if best_bank_1 {
        (!held.older_a)
    } else {
        let value_11 = if (prefers_high_1 ^ value_9) { prefers_high_1 } else { held.older_b };
        value_11
    };
    let renew_slot_1 = (value_7 & (value_10 | (!value_8)));
    let value_12 = if renew_slot_1 { (!(value_8 | value_9)) } else { (!(value_7 | prefers_high_1)) };
    let value_13 = (renew_bank_1 & value_6);
    let value_14 = if value_5 {
        let value_15 = if best_bank_1 {
            held.slots_a
        } else {
            let value_16 = if best_slot_1 { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_16
        };
        value_15
    } else {
        held.slots_a
    };
    let value_17 = if value_5 {
        let value_18 = if best_bank_1 {
            let value_19 = if best_slot_1 { (target_bit_1 | held.slots_b) } else { (target_bit_1 ^ (target_bit_1 | held.slots_b)) };
            value_19
        } else {
            held.slots_b
        };
        value_18
    } else {
        held.slots_b
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_20 = (value_6 & (value_12 & value_13));
    let value_21 = if value_6 {
        let value_22 = if ((!value_6) & value_13) {
            let value_23 = if value_5 {
                let value_24 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_24
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_23))
        } else {
            let value_25 = if value_5 {
                let value_26 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_26
            } else {
                wide_vacant_1
            };
            value_25
        };
        value_22
    } else {
        let value_27 = if value_5 {
            let value_28 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_28
        } else {
            wide_vacant_1
        };
        value_27
    };
    let value_29 = (value_1 & value_5);
    let value_30 = ((held.good & (held.valid & 8_u8)) != 0_u8);
    let value_31 = (held.best == 3_u8);
    let scan_compares_2 = (value_30 & (!value_31));
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (scan_compares_1 & (!value_4))) {
        return host.whole(pins);
    }
    if last_scan_1 {
        if (!scan_compares_2) {
            if keeps_1 {
                let device_record_1 = (!value_1);
                if value_1 {
                    if !((held.flags & 8_u32) == 0_u32) {
                        changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                    }
                    changed |= put(0_u8, &mut held.job);
                    changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                } else {
                    let value_32 = ((held.flags & 4_u32) == 0_u32);
                    if !value_32 {
                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                    }
                    changed |= put((old_device_locked | (!value_32)), &mut held.device_locked);
                    changed |= put((held.lock_pending & value_32), &mut held.lock_pending);
                }
                changed |= put((held.irq | device_record_1), &mut held.irq);
                changed |= put((held.ready | device_record_1), &mut held.ready);
            } else {
                changed |= put(renew_bank_1, &mut held.bank);
                changed |= put(renew_slot_1, &mut held.slot);
            }
        }
    }
    if value_29 {
        held.state = 0x63_u8;
        changed |= held.state != 0x36_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if last_scan_1 {
            if renews_1 {
                if value_30 {
                    if value_31 {
                        changed |= put(0_u8, &mut held.leg);
                    }
                } else {
                    changed |= put(0_u8, &mut held.leg);
                }
            }
        }
        if value_2 {
            if value_3 {
                changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
            }
        } else {
            changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        }
        if value_20 {
            held.state = 0x9c_u8;
            changed |= held.state != 0x36_u8;
        } else {
            if value_6 {
                let value_33 = if best_bank_1 { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_33;
                changed |= held.state != 0x36_u8;
            } else {
                if last_scan_1 {
                    if keeps_1 {
                        if !scan_compares_2 {
                            if !value_1 {
                                held.state = 0xb1_u8;
                                changed |= held.state != 0x36_u8;
                            }
                        }
                    }
                }
            }
        }
    }
    if value_2 {
        if value_3 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        } else {
            let value_34 = if value_4 { 3_u8 } else { 0_u8 };
            held.handshake = value_34;
            changed |= held.handshake != 2_u8;
        }
    } else {
        changed |= put(0xffffffff_u32, &mut held.crc);
    }
    if held.looks {
        if held.selected {
            let value_35 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_35, &mut held.prdata);
        }
    }
    if value_20 {
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_2 {
            if value_3 {
                changed |= put(0_u8, &mut held.index);
            }
        } else {
            changed |= put(0_u8, &mut held.index);
        }
    }
    changed |= put((value_6 & (!value_29)), &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!old_device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_14 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_17 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_21 & 0x1f_u8), &mut held.vacant);
    changed |= put((held.differs & scan_compares_1), &mut held.differs);
    host.done(changed)
}

#[inline(never)]
fn in_alone_compare_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_selected = held.selected;
    let value_1 = (!held.device_locked);
    let addend_1 = match held.index {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let target_bit_1 = (1_u8 << held.target);
    let wide_vacant_1 = held.vacant;
    let value_2 = (held.target < 4_u8);
    let device_record_1 = (!value_2);
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let last_scan_1 = (held.scan == 3_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let value_3 = (held.index < 0x12_u8);
    let at_last_word_1 = (!value_3);
    let value_4 = ((held.good & (held.valid & ((1_u8 << held.scan) & 0xf_u8))) != 0_u8);
    let value_5 = (held.scan == held.best);
    let scan_compares_1 = (!value_5);
    let scan_compares_2 = (value_4 & scan_compares_1);
    let value_6 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if scan_bank_1 { pins.bank_b.data } else { pins.bank_a.data };
    let value_7 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_6);
    let reads_back_2 = (done_1 & reads_back_1);
    let value_8 = if value_6 { (pins.timebase & (!value_7)) } else { failed_1 };
    let reads_back_3 = (scan_compares_2 & reads_back_2);
    let got_kept_1 = (pins.bank_b.data == addend_1);
    let value_9 = if scan_bank_1 { got_kept_1 } else { (pins.bank_a.data == addend_1) };
    let keeps_1 = if best_bank_1 { held.failed_a } else { held.failed_b };
    let renew_bank_1 = (!best_bank_1);
    let differs_now_1 = (held.differs | (!value_9));
    let value_10 = ((!held.crc) == stored_word_1);
    let value_11 = (held.newest == held.generation);
    let value_12 = ((differs_now_1 & value_10) & value_11);
    let value_13 = (reads_back_3 & (at_last_word_1 & value_12));
    let value_14 = if reads_back_3 {
        let value_15 = if value_3 { (!scan_compares_2) } else { ((!scan_compares_2) | (!value_12)) };
        value_15
    } else {
        (!scan_compares_2)
    };
    let value_16 = if reads_back_3 { differs_now_1 } else { held.differs };
    let value_17 = (value_14 & (last_scan_1 & keeps_1));
    let value_18 = (value_14 & (last_scan_1 & (!keeps_1)));
    let value_19 = if best_bank_1 { (held.good & 1_u8 != 0_u8) } else { (held.good & 4_u8 != 0_u8) };
    let value_20 = if best_bank_1 { (held.good & 2_u8 != 0_u8) } else { (held.good & 8_u8 != 0_u8) };
    let prefers_high_1 = if best_bank_1 { (held.valid & 1_u8 != 0_u8) } else { (held.valid & 4_u8 != 0_u8) };
    let value_21 = if best_bank_1 { (held.valid & 2_u8 != 0_u8) } else { (held.valid & 8_u8 != 0_u8) };
    let value_22 = if best_bank_1 {
        (!held.older_a)
    } else {
        let value_23 = if (prefers_high_1 ^ value_21) { prefers_high_1 } else { held.older_b };
        value_23
    };
    let renew_slot_1 = (value_19 & (value_22 | (!value_20)));
    let value_24 = if renew_slot_1 { (!(value_20 | value_21)) } else { (!(value_19 | prefers_high_1)) };
    let value_25 = (renew_bank_1 & value_18);
    let value_26 = if value_17 {
        let value_27 = if best_bank_1 {
            held.slots_a
        } else {
            let value_28 = if best_slot_1 { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_28
        };
        value_27
    } else {
        held.slots_a
    };
    let value_29 = if value_17 {
        let value_30 = if best_bank_1 {
            let value_31 = if best_slot_1 { (target_bit_1 | held.slots_b) } else { (target_bit_1 ^ (target_bit_1 | held.slots_b)) };
            value_31
        } else {
            held.slots_b
        };
        value_30
    } else {
        held.slots_b
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_32 = (value_13 | value_17);
    let value_33 = (value_18 & (value_24 & value_25));
    let value_34 = if value_18 {
        let value_35 = if ((!value_18) & value_25) {
            let value_36 = if value_17 {
                let value_37 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_37
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_36))
        } else {
            let value_38 = if value_17 {
                let value_39 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_39
            } else {
                wide_vacant_1
            };
            value_38
        };
        value_35
    } else {
        let value_40 = if value_17 {
            let value_41 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_41
        } else {
            wide_vacant_1
        };
        value_40
    };
    let value_42 = (value_2 & value_32);
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (scan_compares_2 & value_8)) | (value_1 & (device_record_1 & value_13))) {
        return host.whole(pins);
    }
    if last_scan_1 {
        let scan_compares_3 = (((held.good & (held.valid & 8_u8)) != 0_u8) & (held.best != 3_u8));
        let value_43 = if (scan_compares_3 & ((!pins.bank_b.error) & (!pins.bank_b.busy))) {
            let value_44 = if value_3 { (!scan_compares_3) } else { ((!scan_compares_3) | (!(value_11 & (value_10 & (held.differs | (!got_kept_1)))))) };
            value_44
        } else {
            (!scan_compares_3)
        };
        if value_43 {
            if keeps_1 {
                if value_2 {
                    if !((held.flags & 8_u32) == 0_u32) {
                        changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                    }
                } else {
                    let value_45 = ((held.flags & 4_u32) == 0_u32);
                    if !value_45 {
                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                    }
                    changed |= put((held.device_locked | (!value_45)), &mut held.device_locked);
                    changed |= put((held.lock_pending & value_45), &mut held.lock_pending);
                }
            } else {
                changed |= put(renew_bank_1, &mut held.bank);
                changed |= put(renew_slot_1, &mut held.slot);
            }
        }
    }
    if value_4 {
        if scan_compares_1 {
            if done_1 {
                if value_2 {
                    if at_last_word_1 {
                        if reads_back_1 {
                            if differs_now_1 {
                                if value_10 {
                                    if value_11 {
                                        changed |= put((old_selected & (!(old_selected & (held.selected_set == held.target)))), &mut held.selected);
                                        changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                    }
                                }
                            }
                        }
                    }
                }
                if !value_6 {
                    if (held.index == 9_u8) {
                        changed |= put(stored_word_1, &mut held.generation);
                    }
                }
            }
        }
        if !value_5 {
            if value_6 {
                if pins.timebase {
                    if value_7 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if (reads_back_2 | value_8) {
                held.handshake = 0_u8;
                changed |= held.handshake != 3_u8;
            }
        }
    }
    if value_42 {
        held.state = 0x63_u8;
        changed |= held.state != 0x36_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.job);
        changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if value_14 {
            if last_scan_1 {
                if !keeps_1 {
                    changed |= put(0_u8, &mut held.leg);
                }
            }
            changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        }
        if value_33 {
            held.state = 0x9c_u8;
            changed |= held.state != 0x36_u8;
        } else {
            if value_18 {
                let value_46 = if best_bank_1 { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_46;
                changed |= held.state != 0x36_u8;
            } else {
                if value_32 {
                    if !value_2 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0x36_u8;
                    }
                }
            }
        }
    }
    if value_32 {
        changed |= put((held.irq | device_record_1), &mut held.irq);
        changed |= put((held.ready | device_record_1), &mut held.ready);
    }
    if held.looks {
        if old_selected {
            let value_47 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_47, &mut held.prdata);
        }
    }
    if (value_3 & reads_back_3) {
        changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
    } else {
        if value_14 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    if value_33 {
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_14 {
            changed |= put(0_u8, &mut held.index);
        } else {
            if value_4 {
                if scan_compares_1 {
                    if done_1 {
                        if !value_6 {
                            if value_3 {
                                changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put((value_18 & (!value_42)), &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_26 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_29 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_34 & 0x1f_u8), &mut held.vacant);
    changed |= put((value_16 & (!value_14)), &mut held.differs);
    host.done(changed)
}

#[inline(never)]
fn in_alone_load_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_2 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_3 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_3
            };
            value_2
        }
    };
    let value_4 = if held.slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_5 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_5, &mut held.prdata);
        }
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_4, &mut held.address);
    changed |= put((!held.bank), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(held.bank, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_1, &mut held.action);
    host.done(changed)
}

#[inline(never)]
fn in_alone_load_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_2 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_3 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_3
            };
            value_2
        }
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_4 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_4, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_1, &mut held.action);
    host.done(changed)
}

#[inline(never)]
fn in_alone_load_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_2 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_3 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_3
            };
            value_2
        }
    };
    let value_4 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_4)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_5 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_5, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_1, &mut held.action);
    host.done(changed)
}

#[inline(never)]
fn in_alone_load_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_again = held.again;
    let old_selected = held.selected;
    let for_recovery_1 = (held.job == 0_u8);
    let value_1 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_2 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_3 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_3
            };
            value_2
        }
    };
    let value_4 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_5 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_4);
    let reads_back_2 = (done_1 & reads_back_1);
    let value_6 = if value_4 { (pins.timebase & (!value_5)) } else { failed_1 };
    let fetches_1 = if held.bank { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
    let not_here_1 = (reads_back_2 & (!(reads_back_2 & fetches_1)));
    let value_7 = (!for_recovery_1);
    let value_8 = (not_here_1 & ((old_again & (held.job == 1_u8)) & value_7));
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | value_6) {
        return host.whole(pins);
    }
    if done_1 {
        if reads_back_1 {
            let target_bit_1 = (1_u8 << held.target);
            let value_9 = (held.target < 4_u8);
            if fetches_1 {
                changed |= put(0_u8, &mut held.index);
                changed |= put(0xffffffff_u32, &mut held.crc);
            } else {
                if !for_recovery_1 {
                    if old_again {
                        changed |= put((held.lock_pending & value_9), &mut held.lock_pending);
                        changed |= put((held.printed_pending & (held.job != 3_u8)), &mut held.printed_pending);
                    } else {
                        let value_10 = if held.bank { ((target_bit_1 & held.slots_a) != 0_u8) } else { ((target_bit_1 & held.slots_b) != 0_u8) };
                        changed |= put((!held.bank), &mut held.bank);
                        changed |= put(value_10, &mut held.slot);
                    }
                }
                changed |= put((old_again | value_7), &mut held.again);
            }
            if (!fetches_1) {
                match held.job {
                    0x0 => {
                        changed |= put(0_u8, &mut held.leg);
                        changed |= put(0_u8, &mut held.scan);
                    }
                    0x1 => {
                        if old_again {
                            changed |= put(5_u8, &mut held.result);
                        }
                    }
                    _ => {
                    }
                }
                if old_again {
                    if value_9 {
                        if !for_recovery_1 {
                            changed |= put((old_selected & (!(old_selected & (held.selected_set == held.target)))), &mut held.selected);
                            changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                        }
                    }
                }
            }
        }
        if !value_4 {
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
    }
    if held.looks {
        if old_selected {
            let value_11 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_11, &mut held.prdata);
        }
    }
    if value_4 {
        if pins.timebase {
            if value_5 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    if (for_recovery_1 & not_here_1) {
        held.state = 0x63_u8;
        changed |= held.state != 0x87_u8;
    } else {
        if not_here_1 {
            if !for_recovery_1 {
                if old_again {
                    held.state = 0xb1_u8;
                    changed |= held.state != 0x87_u8;
                }
            }
        } else {
            if done_1 {
                if reads_back_1 {
                    if fetches_1 {
                        held.state = 0x78_u8;
                        changed |= held.state != 0x87_u8;
                    }
                }
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.irq | value_8), &mut held.irq);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put((held.busy & (!value_8)), &mut held.busy);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_1, &mut held.action);
    host.done(changed)
}

#[inline(never)]
fn in_alone_fetch_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_1, &mut held.address);
    changed |= put((!held.bank), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(held.bank, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_fetch_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_fetch_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_1)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_fetch_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_again = held.again;
    let old_flags = held.flags;
    let old_record_ascending_hi = held.record_ascending_hi;
    let old_record_ascending_lo = held.record_ascending_lo;
    let old_record_booked_date_key = held.record_booked_date_key;
    let old_record_booked_value = held.record_booked_value;
    let old_record_check = held.record_check;
    let old_record_control_sum_hi = held.record_control_sum_hi;
    let old_record_control_sum_lo = held.record_control_sum_lo;
    let old_record_descending_hi = held.record_descending_hi;
    let old_record_descending_lo = held.record_descending_lo;
    let old_record_flags = held.record_flags;
    let old_record_generation = held.record_generation;
    let old_record_intent_ascending_hi = held.record_intent_ascending_hi;
    let old_record_intent_ascending_lo = held.record_intent_ascending_lo;
    let old_record_intent_date_key = held.record_intent_date_key;
    let old_record_intent_value = held.record_intent_value;
    let old_record_licence = held.record_licence;
    let old_record_limit_hi = held.record_limit_hi;
    let old_record_limit_lo = held.record_limit_lo;
    let old_record_piece_count = held.record_piece_count;
    let old_selected_set = held.selected_set;
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let for_printed_1 = (held.job == 3_u8);
    let value_1 = (held.target < 4_u8);
    let value_2 = (held.index < 0x12_u8);
    let at_last_word_1 = (!value_2);
    let value_3 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if held.bank { pins.bank_b.data } else { pins.bank_a.data };
    let value_4 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_3);
    let reads_back_2 = (done_1 & reads_back_1);
    let value_5 = if value_3 { (pins.timebase & (!value_4)) } else { failed_1 };
    let loaded_1 = ((!held.crc) == stored_word_1);
    let not_here_1 = (!loaded_1);
    let value_6 = (reads_back_2 & (at_last_word_1 & loaded_1));
    let value_7 = (reads_back_2 & (at_last_word_1 & not_here_1));
    let value_8 = (!for_recovery_1);
    let value_9 = ((held.job == 4_u8) | (for_command_1 & (held.action == 0xd_u8)));
    let value_10 = (!value_9);
    let value_11 = (!for_printed_1);
    let value_12 = (value_6 & (for_printed_1 & value_8));
    let value_13 = (value_6 & (value_8 & (value_9 & value_11)));
    let value_14 = if value_6 {
        let value_15 = match held.job {
            0x0 => held.home,
            0x3 => held.home,
            _ => (held.home | value_10),
        };
        value_15
    } else {
        held.home
    };
    let value_16 = if value_7 {
        let value_17 = if for_recovery_1 {
            (value_6 & (value_8 & ((for_command_1 & value_10) & value_11)))
        } else {
            let value_18 = if old_again { (for_command_1 | (value_6 & (value_8 & ((for_command_1 & value_10) & value_11)))) } else { (value_6 & (value_8 & ((for_command_1 & value_10) & value_11))) };
            value_18
        };
        value_17
    } else {
        (value_6 & (value_8 & ((for_command_1 & value_10) & value_11)))
    };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | value_5) {
        return host.whole(pins);
    }
    if done_1 {
        if !value_3 {
            match held.index {
                0x0 => {
                    changed |= put(stored_word_1, &mut held.record_licence);
                }
                0x1 => {
                    changed |= put((stored_word_1 & 0xffffff_u32), &mut held.flags);
                    changed |= put(stored_word_1, &mut held.record_flags);
                }
                0x2 => {
                    changed |= put(stored_word_1, &mut held.record_ascending_lo);
                }
                0x3 => {
                    changed |= put(stored_word_1, &mut held.record_ascending_hi);
                }
                0x4 => {
                    changed |= put((stored_word_1 != 0_u32), &mut held.funded);
                    changed |= put(stored_word_1, &mut held.record_descending_lo);
                }
                0x5 => {
                    changed |= put((held.funded | (stored_word_1 != 0_u32)), &mut held.funded);
                    changed |= put(stored_word_1, &mut held.record_descending_hi);
                }
                0x6 => {
                    changed |= put(stored_word_1, &mut held.record_control_sum_lo);
                }
                0x7 => {
                    changed |= put(stored_word_1, &mut held.record_control_sum_hi);
                }
                0x8 => {
                    changed |= put((((stored_word_1 >> 2) == 0x3fffffff_u32) & (((stored_word_1 as u8) & 3_u8) == 3_u8)), &mut held.count_end);
                    changed |= put(stored_word_1, &mut held.record_piece_count);
                }
                0x9 => {
                    let high_ones_1 = ((stored_word_1 >> 2) == 0x3fffffff_u32);
                    changed |= put((high_ones_1 & (((stored_word_1 as u8) & 3_u8) == 3_u8)), &mut held.generation_end);
                    changed |= put((high_ones_1 & (stored_word_1 & 2_u32 != 0_u32)), &mut held.generation_near);
                    changed |= put(stored_word_1, &mut held.record_generation);
                }
                0xa => {
                    changed |= put(stored_word_1, &mut held.record_limit_lo);
                }
                0xb => {
                    changed |= put(stored_word_1, &mut held.record_limit_hi);
                }
                0xc => {
                    changed |= put(stored_word_1, &mut held.record_intent_value);
                }
                0xd => {
                    changed |= put(stored_word_1, &mut held.record_intent_ascending_lo);
                }
                0xe => {
                    changed |= put(stored_word_1, &mut held.record_intent_ascending_hi);
                }
                0xf => {
                    changed |= put(stored_word_1, &mut held.record_intent_date_key);
                }
                0x10 => {
                    changed |= put(stored_word_1, &mut held.record_booked_value);
                }
                0x11 => {
                    changed |= put(stored_word_1, &mut held.record_booked_date_key);
                }
                0x12 => {
                    changed |= put(true, &mut held.filled);
                    changed |= put(stored_word_1, &mut held.record_check);
                }
                _ => {
                }
            }
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
        if at_last_word_1 {
            if reads_back_1 {
                let target_bit_1 = (1_u8 << held.target);
                if loaded_1 {
                    match held.job {
                        0x0 => {
                        }
                        0x3 => {
                            changed |= put(0xc_u8, &mut held.rival_at);
                        }
                        _ => {
                            if !value_9 {
                                if for_command_1 {
                                    changed |= put(held.target, &mut held.selected_set);
                                }
                            }
                        }
                    }
                    changed |= put((held.differs & value_8), &mut held.differs);
                } else {
                    if !for_recovery_1 {
                        if old_again {
                            changed |= put((held.lock_pending & value_1), &mut held.lock_pending);
                            changed |= put((held.printed_pending & value_11), &mut held.printed_pending);
                        } else {
                            let value_19 = if held.bank { ((target_bit_1 & held.slots_a) != 0_u8) } else { ((target_bit_1 & held.slots_b) != 0_u8) };
                            changed |= put((!held.bank), &mut held.bank);
                            changed |= put(value_19, &mut held.slot);
                        }
                    }
                    changed |= put((old_again | value_8), &mut held.again);
                }
                if not_here_1 {
                    if for_recovery_1 {
                        changed |= put(0_u8, &mut held.leg);
                    }
                    if old_again {
                        if value_1 {
                            if !for_recovery_1 {
                                changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                            }
                        }
                    }
                }
            }
        }
    }
    if value_13 {
        changed |= put(0_u8, &mut held.index);
        changed |= put(2_u8, &mut held.augend_at);
        changed |= put(0xffffffff_u32, &mut held.crc);
    } else {
        if value_12 {
            let value_20 = if ((old_flags & 2_u32) == 0_u32) { 0xa_u8 } else { 6_u8 };
            changed |= put(0_u8, &mut held.index);
            changed |= put(value_20, &mut held.augend_at);
        } else {
            if value_6 {
                if for_recovery_1 {
                    changed |= put(0_u8, &mut held.index);
                }
            } else {
                if done_1 {
                    if !value_3 {
                        if value_2 {
                            changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                        }
                    }
                }
            }
        }
        if (value_2 & reads_back_2) {
            changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
        } else {
            if at_last_word_1 {
                if done_1 {
                    if reads_back_1 {
                        if loaded_1 {
                            if for_recovery_1 {
                                changed |= put(0xffffffff_u32, &mut held.crc);
                            }
                        }
                    }
                }
            }
        }
    }
    if (for_recovery_1 & value_7) {
        held.state = 0x63_u8;
        changed |= held.state != 0x78_u8;
        changed |= put(0_u8, &mut held.scan);
    } else {
        if at_last_word_1 {
            if done_1 {
                if reads_back_1 {
                    if loaded_1 {
                        match held.job {
                            0x0 => {
                                changed |= put(0_u8, &mut held.scan);
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
        if value_13 {
            held.state = 0xaa_u8;
            changed |= held.state != 0x78_u8;
        } else {
            if value_12 {
                held.state = 0xc9_u8;
                changed |= held.state != 0x78_u8;
            } else {
                if value_7 {
                    if !for_recovery_1 {
                        let value_21 = if old_again { 0xb1_u8 } else { 0x87_u8 };
                        held.state = value_21;
                        changed |= held.state != 0x78_u8;
                    }
                } else {
                    if at_last_word_1 {
                        if done_1 {
                            if reads_back_1 {
                                if loaded_1 {
                                    match held.job {
                                        0x0 => {
                                            held.state = 0x36_u8;
                                            changed |= held.state != 0x78_u8;
                                        }
                                        0x3 => {
                                        }
                                        _ => {
                                            if !value_9 {
                                                held.state = 0xb1_u8;
                                                changed |= held.state != 0x78_u8;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            let value_22 = match held.looked_at {
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
                _ => 0_u32,
            };
            changed |= put(value_22, &mut held.prdata);
        }
    }
    if value_3 {
        if pins.timebase {
            if value_4 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    if value_16 {
        let value_23 = if value_7 {
            let value_24 = if for_recovery_1 {
                0_u8
            } else {
                let value_25 = if old_again {
                    let value_26 = if for_command_1 { 5_u8 } else { 0_u8 };
                    value_26
                } else {
                    0_u8
                };
                value_25
            };
            value_24
        } else {
            0_u8
        };
        changed |= put(value_23, &mut held.result);
    }
    if (value_7 & (value_8 & (old_again & value_1))) {
        changed |= put((held.selected & (!(held.selected & (old_selected_set == held.target)))), &mut held.selected);
    } else {
        if at_last_word_1 {
            if done_1 {
                if reads_back_1 {
                    if loaded_1 {
                        match held.job {
                            0x0 => {
                            }
                            0x3 => {
                            }
                            _ => {
                                if !value_9 {
                                    changed |= put((held.selected | for_command_1), &mut held.selected);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.irq | value_16), &mut held.irq);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put((held.busy & (!value_16)), &mut held.busy);
    changed |= put((value_14 & (!value_13)), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_retire_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.bank);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_2 = if held.slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if leg_writes_1 {
        changed |= put(0xa5c3691e_u32, &mut held.data);
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_2, &mut held.address);
    changed |= put((value_1 & ask_reads_1), &mut held.a_read);
    changed |= put((value_1 & leg_writes_1), &mut held.a_write);
    changed |= put((value_1 & leg_programs_1), &mut held.a_program);
    changed |= put((held.bank & ask_reads_1), &mut held.b_read);
    changed |= put((held.bank & leg_writes_1), &mut held.b_write);
    changed |= put((held.bank & leg_programs_1), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_retire_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_retire_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_1)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_retire_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let ask_reads_1 = (!((held.leg == 0_u8) | (held.leg == 1_u8)));
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_2 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_1);
    let value_3 = if value_1 { (pins.timebase & (!value_2)) } else { failed_1 };
    let got_asked_1 = if held.bank { (pins.bank_b.data == 0xa5c3691e_u32) } else { (pins.bank_a.data == 0xa5c3691e_u32) };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (value_3 | ((ask_reads_1 & (done_1 & reads_back_1)) & (!got_asked_1)))) {
        return host.whole(pins);
    }
    if done_1 {
        if ask_reads_1 {
            if reads_back_1 {
                if got_asked_1 {
                    held.state = 0x9c_u8;
                    changed |= held.state != 0x1b_u8;
                    changed |= put(0_u8, &mut held.index);
                }
            }
        }
        if !value_1 {
            let value_4 = match held.leg {
                0x0 => {
                    let value_5 = if held.bank { 1_u8 } else { 2_u8 };
                    value_5
                }
                0x1 => 2_u8,
                _ => 0_u8,
            };
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
            changed |= put(value_4, &mut held.leg);
        }
    }
    if held.looks {
        if held.selected {
            let value_6 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_6, &mut held.prdata);
        }
    }
    if value_1 {
        if pins.timebase {
            if value_2 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_body_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.bank);
    let leg_programs_1 = (held.leg == 1_u8);
    let ask_writes_1 = (!leg_programs_1);
    let value_2 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if !leg_programs_1 {
        let addend_1 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        changed |= put(addend_1, &mut held.data);
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_2, &mut held.address);
    changed |= put(false, &mut held.a_read);
    changed |= put((value_1 & ask_writes_1), &mut held.a_write);
    changed |= put((value_1 & leg_programs_1), &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put((held.bank & ask_writes_1), &mut held.b_write);
    changed |= put((held.bank & leg_programs_1), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_body_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_body_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_1)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_body_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_2 = (held.patience < 0x3f_u8);
    let value_3 = if value_1 { (pins.timebase & (!value_2)) } else { failed_1 };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | value_3) {
        return host.whole(pins);
    }
    if (!failed_1) {
        let value_4 = (held.index < 0x12_u8);
        let value_5 = ((held.leg != 1_u8) & (held.bank & ((!value_4) | ((held.index & 0xf_u8) == 0xf_u8))));
        if !value_1 {
            let value_6 = if value_5 { 1_u8 } else { 0_u8 };
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
            changed |= put(value_6, &mut held.leg);
        }
        if (!value_1) {
            if !value_5 {
                let value_7 = if value_4 { (held.index.wrapping_add(1_u8) & 0x1f_u8) } else { 0_u8 };
                if !value_4 {
                    held.state = 0x2d_u8;
                    changed |= held.state != 0x9c_u8;
                }
                changed |= put(value_7, &mut held.index);
            }
        }
    }
    if held.looks {
        if held.selected {
            let value_8 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_8, &mut held.prdata);
        }
    }
    if value_1 {
        if pins.timebase {
            if value_2 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_verify_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_1, &mut held.address);
    changed |= put((!held.bank), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(held.bank, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_verify_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_verify_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_1)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_verify_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_2 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_1);
    let value_3 = if value_1 { (pins.timebase & (!value_2)) } else { failed_1 };
    let advances_1 = if held.bank {
        let addend_1 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        (pins.bank_b.data == addend_1)
    } else {
        let addend_2 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        (pins.bank_a.data == addend_2)
    };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (value_3 | ((done_1 & reads_back_1) & (!advances_1)))) {
        return host.whole(pins);
    }
    if done_1 {
        if reads_back_1 {
            if advances_1 {
                let value_4 = (held.index < 0x12_u8);
                let value_5 = if value_4 { (held.index.wrapping_add(1_u8) & 0x1f_u8) } else { 0_u8 };
                if !value_4 {
                    held.state = 0x4e_u8;
                    changed |= held.state != 0x2d_u8;
                }
                changed |= put(value_5, &mut held.index);
            }
        }
        if !value_1 {
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
    }
    if held.looks {
        if held.selected {
            let value_6 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_6, &mut held.prdata);
        }
    }
    if value_1 {
        if pins.timebase {
            if value_2 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_validate_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.bank);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_2 = if held.slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if leg_writes_1 {
        changed |= put(0x5a3c96e1_u32, &mut held.data);
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_2, &mut held.address);
    changed |= put((value_1 & ask_reads_1), &mut held.a_read);
    changed |= put((value_1 & leg_writes_1), &mut held.a_write);
    changed |= put((value_1 & leg_programs_1), &mut held.a_program);
    changed |= put((held.bank & ask_reads_1), &mut held.b_read);
    changed |= put((held.bank & leg_writes_1), &mut held.b_write);
    changed |= put((held.bank & leg_programs_1), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_validate_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_validate_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_1)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_validate_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_bank = held.bank;
    let old_device_locked = held.device_locked;
    let old_target = held.target;
    let value_1 = (!old_bank);
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let for_printed_1 = (held.job == 3_u8);
    let value_2 = ((held.flags & 4_u32) == 0_u32);
    let target_bit_1 = (1_u8 << old_target);
    let wide_slots_b_1 = held.slots_b;
    let wide_vacant_1 = held.vacant;
    let value_3 = (old_target < 4_u8);
    let device_record_1 = (!value_3);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let asked_lock_1 = (held.command == 0xc_u8);
    let ask_reads_1 = (!((held.leg == 0_u8) | (held.leg == 1_u8)));
    let value_4 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_5 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let reads_back_1 = (!value_4);
    let value_6 = if value_4 { (pins.timebase & (!value_5)) } else { failed_1 };
    let reads_back_2 = (ask_reads_1 & (done_1 & reads_back_1));
    let got_asked_1 = if old_bank { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
    let marked_1 = (reads_back_2 & got_asked_1);
    let value_7 = if best_bank_1 { held.failed_b } else { held.failed_a };
    let value_8 = (!for_recovery_1);
    let value_9 = (old_bank & for_recovery_1);
    let value_10 = (held.a_lost | value_1);
    let value_11 = (!value_9);
    let value_12 = (marked_1 & ((value_1 & value_8) & value_11));
    let value_13 = (marked_1 & (for_recovery_1 & value_11));
    let value_14 = (marked_1 & ((value_8 & value_10) & value_11));
    let value_15 = if marked_1 {
        let value_16 = if old_bank {
            held.slots_a
        } else {
            let value_17 = if held.slot { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_17
        };
        value_16
    } else {
        held.slots_a
    };
    let value_18 = if marked_1 {
        let value_19 = if old_bank {
            let value_20 = if held.slot { (target_bit_1 | wide_slots_b_1) } else { (target_bit_1 ^ (target_bit_1 | wide_slots_b_1)) };
            value_20
        } else {
            wide_slots_b_1
        };
        value_19
    } else {
        wide_slots_b_1
    };
    let recovered_1 = (value_7 | (!(old_bank ^ best_bank_1)));
    let value_21 = (value_13 & recovered_1);
    let value_22 = (value_13 & (!recovered_1));
    let value_23 = (value_12 | value_22);
    let value_24 = if value_22 { best_bank_1 } else { value_12 };
    let value_25 = (held.command == 5_u8);
    let value_26 = ((value_9 | (value_1 | for_recovery_1)) | (!marked_1));
    let value_27 = (for_command_1 & value_14);
    let value_28 = if value_14 {
        let value_29 = if for_command_1 { (held.permit & (!asked_lock_1)) } else { held.permit };
        value_29
    } else {
        held.permit
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_30 = (value_3 & value_21);
    let value_31 = if value_21 {
        let value_32 = if value_14 { (held.irq | for_printed_1) } else { held.irq };
        (device_record_1 | value_32)
    } else {
        let value_33 = if value_14 { (held.irq | for_printed_1) } else { held.irq };
        value_33
    };
    let value_34 = if value_22 {
        let value_35 = if best_slot_1 {
            let value_36 = if best_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
            let prefers_high_1 = if best_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
            (!(value_36 | prefers_high_1))
        } else {
            let value_37 = if best_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
            let value_38 = if best_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
            (!(value_37 | value_38))
        };
        (value_35 & value_24)
    } else {
        ((target_bit_1 & wide_vacant_1) != 0_u8)
    };
    let value_39 = if value_23 {
        let value_40 = if ((!value_22) & value_24) {
            let value_41 = if value_21 {
                let value_42 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_42
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_41))
        } else {
            let value_43 = if value_21 {
                let value_44 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_44
            } else {
                wide_vacant_1
            };
            value_43
        };
        value_40
    } else {
        let value_45 = if value_21 {
            let value_46 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_46
        } else {
            wide_vacant_1
        };
        value_45
    };
    let value_47 = if value_21 { (value_3 & value_26) } else { value_26 };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (value_6 | (reads_back_2 & (!got_asked_1)))) {
        return host.whole(pins);
    }
    if done_1 {
        if ask_reads_1 {
            if reads_back_1 {
                if got_asked_1 {
                    if value_11 {
                        match held.job {
                            0x0 => {
                                if recovered_1 {
                                    if value_3 {
                                        changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                                        changed |= put(0_u8, &mut held.scan);
                                    } else {
                                        if !value_2 {
                                            changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                                        }
                                        changed |= put((old_device_locked | (!value_2)), &mut held.device_locked);
                                    }
                                    changed |= put((held.ready | device_record_1), &mut held.ready);
                                }
                            }
                            0x1 => {
                                if value_10 {
                                    let answer_code_1 = if old_bank { 0x18_u8 } else { 0_u8 };
                                    if value_1 {
                                        if value_25 {
                                            changed |= put(old_target, &mut held.permit_set);
                                        }
                                    }
                                    changed |= put(answer_code_1, &mut held.result);
                                }
                            }
                            _ => {
                            }
                        }
                        if value_8 {
                            if value_10 {
                                let value_48 = if for_command_1 { (held.printed_pending & (!value_25)) } else { held.printed_pending };
                                changed |= put((held.home | (held.selected & (held.selected_set == old_target))), &mut held.home);
                                changed |= put((value_48 & (!for_printed_1)), &mut held.printed_pending);
                            }
                        }
                    }
                }
            }
        }
        if !value_4 {
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
    }
    if value_23 {
        let value_49 = if value_22 { (!best_slot_1) } else { (marked_1 & ((value_8 & (value_1 & ((target_bit_1 & wide_slots_b_1) == 0_u8))) & value_11)) };
        if value_34 {
            changed |= put(0_u8, &mut held.index);
        }
        changed |= put(value_24, &mut held.bank);
        changed |= put(value_49, &mut held.slot);
    }
    if value_30 {
        held.state = 0x63_u8;
        changed |= held.state != 0x4e_u8;
        changed |= put(0_u8, &mut held.leg);
    } else {
        if ask_reads_1 {
            if done_1 {
                if reads_back_1 {
                    if got_asked_1 {
                        if !value_9 {
                            if !for_recovery_1 {
                                if !old_bank {
                                    changed |= put(2_u8, &mut held.job);
                                }
                            }
                        }
                    }
                }
            }
        }
        if value_23 {
            changed |= put(0_u8, &mut held.leg);
        } else {
            if done_1 {
                if !value_4 {
                    let value_50 = match held.leg {
                        0x0 => {
                            let value_51 = if old_bank { 1_u8 } else { 2_u8 };
                            value_51
                        }
                        0x1 => 2_u8,
                        _ => 0_u8,
                    };
                    changed |= put(value_50, &mut held.leg);
                }
            }
        }
        if (value_23 & value_34) {
            held.state = 0x9c_u8;
            changed |= held.state != 0x4e_u8;
        } else {
            if value_23 {
                let value_52 = if (value_22 & (!value_24)) { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_52;
                changed |= held.state != 0x4e_u8;
            } else {
                if value_21 {
                    if !value_3 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0x4e_u8;
                    }
                } else {
                    if ask_reads_1 {
                        if done_1 {
                            if reads_back_1 {
                                if got_asked_1 {
                                    if value_9 {
                                        held.state = 0xff_u8;
                                        changed |= held.state != 0x4e_u8;
                                    } else {
                                        if !for_recovery_1 {
                                            if old_bank {
                                                held.state = 0xb1_u8;
                                                changed |= held.state != 0x4e_u8;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if value_21 {
        if value_3 {
            if !((held.flags & 8_u32) == 0_u32) {
                changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
            }
        } else {
            changed |= put((held.lock_pending & value_2), &mut held.lock_pending);
        }
    } else {
        if ask_reads_1 {
            if done_1 {
                if reads_back_1 {
                    if got_asked_1 {
                        if value_8 {
                            if value_10 {
                                if for_command_1 {
                                    if !asked_lock_1 {
                                        if (held.command != 6_u8) {
                                            if !(held.command == 7_u8) {
                                                let selected_bit_1 = (1_u8 << held.selected_set);
                                                changed |= put(((selected_bit_1 ^ (selected_bit_1 | held.issued)) & 0xf_u8), &mut held.issued);
                                            }
                                        }
                                    }
                                }
                                changed |= put((held.lock_pending & value_3), &mut held.lock_pending);
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            let value_53 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_53, &mut held.prdata);
        }
    }
    if value_4 {
        if pins.timebase {
            if value_5 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    changed |= put(((!value_30) & (value_23 | value_47)), &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((value_27 | value_31), &mut held.irq);
    changed |= put(((!old_device_locked) & ((value_14 & (for_command_1 & (value_25 & value_26))) | value_28)), &mut held.permit);
    changed |= put((held.busy & (!value_27)), &mut held.busy);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_15 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_18 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_39 & 0x1f_u8), &mut held.vacant);
    host.done(changed)
}

#[inline(never)]
fn in_alone_prune_ask<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.bank);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_2 = if held.slot { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) } else { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) };
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_3 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if leg_writes_1 {
        changed |= put(0xa5c3691e_u32, &mut held.data);
    }
    held.handshake = 1_u8;
    changed |= held.handshake != 0_u8;
    changed |= put(0_u8, &mut held.patience);
    changed |= put(value_2, &mut held.address);
    changed |= put((value_1 & ask_reads_1), &mut held.a_read);
    changed |= put((value_1 & leg_writes_1), &mut held.a_write);
    changed |= put((value_1 & leg_programs_1), &mut held.a_program);
    changed |= put((held.bank & ask_reads_1), &mut held.b_read);
    changed |= put((held.bank & leg_writes_1), &mut held.b_write);
    changed |= put((held.bank & leg_programs_1), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_prune_sent<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    if ((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_1 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_1, &mut held.prdata);
        }
    }
    held.handshake = 2_u8;
    changed |= held.handshake != 1_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_prune_heard<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (!value_1)) {
        return host.whole(pins);
    }
    if held.looks {
        if held.selected {
            let value_2 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_2, &mut held.prdata);
        }
    }
    held.handshake = 3_u8;
    changed |= held.handshake != 2_u8;
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_alone_prune_wait<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_bank = held.bank;
    let old_device_locked = held.device_locked;
    let value_1 = (!old_bank);
    let target_bit_1 = (1_u8 << held.target);
    let wide_vacant_1 = held.vacant;
    let value_2 = (held.target < 4_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let ask_reads_1 = (!((held.leg == 0_u8) | (held.leg == 1_u8)));
    let value_3 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_4 = (held.patience < 0x3f_u8);
    let done_1 = (!failed_1);
    let value_5 = if value_3 { (pins.timebase & (!value_4)) } else { failed_1 };
    let reads_back_1 = (ask_reads_1 & (done_1 & (!value_3)));
    let got_invalid_1 = (pins.bank_a.data == 0xa5c3691e_u32);
    let got_invalid_2 = (pins.bank_b.data == 0xa5c3691e_u32);
    let got_asked_1 = if old_bank { got_invalid_2 } else { got_invalid_1 };
    let marked_1 = (reads_back_1 & got_asked_1);
    let value_6 = if best_bank_1 { held.failed_b } else { held.failed_a };
    let copy_bank_1 = (old_bank & best_bank_1);
    let value_7 = (old_bank & marked_1);
    let recovered_1 = (value_6 | (!(old_bank ^ best_bank_1)));
    let value_8 = (value_7 & recovered_1);
    let value_9 = (value_7 & (!recovered_1));
    let renew_slot_1 = (!(held.best & 1_u8 != 0_u8));
    let value_10 = (copy_bank_1 & value_9);
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_11 = (value_2 & value_8);
    let value_12 = if value_9 {
        let value_13 = if copy_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
        let value_14 = if copy_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
        let prefers_high_1 = if copy_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
        let value_15 = if copy_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
        let copy_slot_1 = if (best_bank_1 ^ copy_bank_1) {
            let value_16 = if copy_bank_1 {
                let value_17 = if (prefers_high_1 ^ value_15) { prefers_high_1 } else { held.older_b };
                value_17
            } else {
                (!held.older_a)
            };
            (value_13 & (value_16 | (!value_14)))
        } else {
            renew_slot_1
        };
        let bodies_1 = if copy_slot_1 { (!(value_14 | value_15)) } else { (!(value_13 | prefers_high_1)) };
        (bodies_1 & value_10)
    } else {
        let value_18 = if copy_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
        let value_19 = if copy_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
        let prefers_high_2 = if copy_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
        let value_20 = if copy_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
        let copy_slot_2 = if (best_bank_1 ^ copy_bank_1) {
            let value_21 = if copy_bank_1 {
                let value_22 = if (prefers_high_2 ^ value_20) { prefers_high_2 } else { held.older_b };
                value_22
            } else {
                (!held.older_a)
            };
            (value_18 & (value_21 | (!value_19)))
        } else {
            renew_slot_1
        };
        let bodies_2 = if copy_slot_2 { (!(value_19 | value_20)) } else { (!(value_18 | prefers_high_2)) };
        (bodies_2 & (value_1 & marked_1))
    };
    let value_23 = if value_9 {
        let value_24 = if ((!value_9) & value_10) {
            let value_25 = if value_8 {
                let value_26 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_26
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_25))
        } else {
            let value_27 = if value_8 {
                let value_28 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_28
            } else {
                wide_vacant_1
            };
            value_27
        };
        value_24
    } else {
        let value_29 = if value_8 {
            let value_30 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_30
        } else {
            wide_vacant_1
        };
        value_29
    };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (value_5 | (reads_back_1 & (!got_asked_1)))) {
        return host.whole(pins);
    }
    if done_1 {
        if old_bank {
            let recovered_2 = (best_bank_1 | value_6);
            let reads_back_2 = (!pins.bank_b.busy);
            let value_31 = ((got_invalid_2 & (ask_reads_1 & reads_back_2)) & (!recovered_2));
            if ask_reads_1 {
                if got_invalid_2 {
                    if reads_back_2 {
                        if recovered_2 {
                            let device_record_1 = (!value_2);
                            if value_2 {
                                if !((held.flags & 8_u32) == 0_u32) {
                                    changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                                }
                                changed |= put(0_u8, &mut held.job);
                                changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                                changed |= put(0_u8, &mut held.scan);
                            } else {
                                let value_32 = ((held.flags & 4_u32) == 0_u32);
                                if !value_32 {
                                    changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                                }
                                changed |= put((old_device_locked | (!value_32)), &mut held.device_locked);
                                changed |= put((held.lock_pending & value_32), &mut held.lock_pending);
                            }
                            changed |= put((held.irq | device_record_1), &mut held.irq);
                            changed |= put((held.ready | device_record_1), &mut held.ready);
                        } else {
                            changed |= put(renew_slot_1, &mut held.slot);
                        }
                    }
                }
            }
            changed |= put(((!value_31) | (best_bank_1 & value_31)), &mut held.bank);
        }
        if !value_3 {
            held.handshake = 0_u8;
            changed |= held.handshake != 3_u8;
        }
    }
    if value_11 {
        held.state = 0x63_u8;
        changed |= held.state != 0xff_u8;
        changed |= put(0_u8, &mut held.leg);
    } else {
        if value_9 {
            changed |= put(0_u8, &mut held.leg);
        } else {
            if done_1 {
                if !value_3 {
                    let value_33 = match held.leg {
                        0x0 => {
                            let value_34 = if old_bank { 1_u8 } else { 2_u8 };
                            value_34
                        }
                        0x1 => 2_u8,
                        _ => 0_u8,
                    };
                    changed |= put(value_33, &mut held.leg);
                }
            }
        }
        if value_12 {
            held.state = 0x9c_u8;
            changed |= held.state != 0xff_u8;
        } else {
            if value_9 {
                if best_bank_1 {
                    held.state = 0x1b_u8;
                    changed |= held.state != 0xff_u8;
                }
            } else {
                if value_8 {
                    if !value_2 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0xff_u8;
                    }
                } else {
                    if value_1 {
                        if ask_reads_1 {
                            if got_invalid_1 {
                                if (!pins.bank_a.busy) {
                                    if !pins.bank_a.error {
                                        held.state = 0x1b_u8;
                                        changed |= held.state != 0xff_u8;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            let value_35 = match held.looked_at {
                0x12 => held.record_check,
                0x11 => held.record_booked_date_key,
                0x10 => held.record_booked_value,
                0xf => held.record_intent_date_key,
                0xe => held.record_intent_ascending_hi,
                0xd => held.record_intent_ascending_lo,
                0xc => held.record_intent_value,
                0xb => held.record_limit_hi,
                0xa => held.record_limit_lo,
                0x9 => held.record_generation,
                0x8 => held.record_piece_count,
                0x7 => held.record_control_sum_hi,
                0x6 => held.record_control_sum_lo,
                0x5 => held.record_descending_hi,
                0x4 => held.record_descending_lo,
                0x3 => held.record_ascending_hi,
                0x2 => held.record_ascending_lo,
                0x1 => held.record_flags,
                0x0 => held.record_licence,
                _ => 0_u32,
            };
            changed |= put(value_35, &mut held.prdata);
        }
    }
    if value_3 {
        if pins.timebase {
            if value_4 {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    }
    if value_12 {
        changed |= put(0_u8, &mut held.index);
    }
    changed |= put(((!value_11) & (value_9 | (value_2 | (!value_8)))), &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & (!old_device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_23 & 0x1f_u8), &mut held.vacant);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_idle<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (held.command == 9_u8);
    let value_2 = (held.selected & (!held.home));
    let value_3 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_4 = (!pins.pwrite);
    let fetches_word_1 = (value_3 & value_4);
    let value_5 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_6 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_6
    };
    let value_7 = if pins.pwrite {
        0_u32
    } else {
        let value_8 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_9 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_10 = if held.permit {
                    let value_11 = if (held.ready & ((held.lock_pending | held.printed_pending) | value_2)) {
                        let value_12 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        (value_12 | 4_u32)
                    } else {
                        let value_13 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        value_13
                    };
                    (value_11 | 8_u32)
                } else {
                    let value_14 = if (held.ready & ((held.lock_pending | held.printed_pending) | value_2)) {
                        let value_15 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        (value_15 | 4_u32)
                    } else {
                        let value_16 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        value_16
                    };
                    value_14
                };
                let value_17 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_18 = if held.selected {
                        let value_19 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        (value_19 | 0x20_u32)
                    } else {
                        let value_20 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        value_20
                    };
                    (value_18 | 0x40_u32)
                } else {
                    let value_21 = if held.selected {
                        let value_22 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        (value_22 | 0x20_u32)
                    } else {
                        let value_23 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        value_23
                    };
                    value_21
                };
                let read_word_1 = if held.home {
                    let value_24 = if held.unreported {
                        let value_25 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        (value_25 | 0x800_u32)
                    } else {
                        let value_26 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        value_26
                    };
                    (value_24 | 0x1000_u32)
                } else {
                    let value_27 = if held.unreported {
                        let value_28 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        (value_28 | 0x800_u32)
                    } else {
                        let value_29 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        value_29
                    };
                    value_27
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_8
    };
    let value_30 = (held.device_locked & held.printed_pending);
    let starts_check_1 = (held.home & (held.permit_set == held.selected_set));
    let value_31 = if held.printed_pending { (!starts_check_1) } else { value_2 };
    let value_32 = if held.printed_pending { starts_check_1 } else { ((!value_2) & (held.busy & (!value_1))) };
    let value_33 = (!value_30);
    let value_34 = (held.lock_pending | (value_31 & value_33));
    let value_35 = (!value_34);
    if (held.window | ((held.busy & value_1) & (held.home | (!held.selected)))) {
        return host.whole(pins);
    }
    if value_34 {
        let value_36 = if held.lock_pending {
            4_u8
        } else {
            let value_37 = if value_30 {
                4_u8
            } else {
                let value_38 = if held.printed_pending {
                    held.permit_set
                } else {
                    let value_39 = if value_2 { held.selected_set } else { 4_u8 };
                    value_39
                };
                value_38
            };
            value_37
        };
        let from_b_1 = (held.failed_a & (!held.failed_b));
        let value_40 = if from_b_1 { (held.slots_b & (1_u8 << value_36)) } else { (held.slots_a & (1_u8 << value_36)) };
        held.state = 0x87_u8;
        changed |= held.state != 0xb1_u8;
        changed |= put(value_36, &mut held.target);
        changed |= put(from_b_1, &mut held.bank);
        changed |= put((value_40 != 0_u8), &mut held.slot);
    } else {
        if value_32 {
            if !value_30 {
                let value_41 = if held.printed_pending { held.permit_set } else { held.selected_set };
                held.state = 0xc9_u8;
                changed |= held.state != 0xb1_u8;
                changed |= put(value_41, &mut held.target);
            }
        }
    }
    if (!held.lock_pending) {
        if value_32 {
            if !value_30 {
                let value_42 = if ((held.flags & 2_u32) == 0_u32) { 0xa_u8 } else { 6_u8 };
                changed |= put(0_u8, &mut held.index);
                changed |= put(value_42, &mut held.augend_at);
                changed |= put(0xc_u8, &mut held.rival_at);
            }
        }
    }
    if held.lock_pending {
        changed |= put(4_u8, &mut held.job);
    } else {
        if !value_30 {
            if held.printed_pending {
                changed |= put(3_u8, &mut held.job);
            } else {
                if value_2 {
                    changed |= put(5_u8, &mut held.job);
                } else {
                    if held.busy {
                        if !value_1 {
                            changed |= put(1_u8, &mut held.job);
                        }
                    }
                }
            }
        }
        changed |= put((held.printed_pending & value_33), &mut held.printed_pending);
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_4 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_3) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_7, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_5, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put((held.home & value_35), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    changed |= put((held.again & value_35), &mut held.again);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_settle<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let value_2 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_3 = (!pins.pwrite);
    let fetches_word_1 = (value_2 & value_3);
    let value_4 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_5 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_5
    };
    let value_6 = if pins.pwrite {
        0_u32
    } else {
        let value_7 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_8 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_9 = if held.permit {
                    let value_10 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_11 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_11 | 4_u32)
                    } else {
                        let value_12 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_12
                    };
                    (value_10 | 8_u32)
                } else {
                    let value_13 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_14 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_14 | 4_u32)
                    } else {
                        let value_15 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_15
                    };
                    value_13
                };
                let value_16 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_17 = if held.selected {
                        let value_18 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_18 | 0x20_u32)
                    } else {
                        let value_19 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_19
                    };
                    (value_17 | 0x40_u32)
                } else {
                    let value_20 = if held.selected {
                        let value_21 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_21 | 0x20_u32)
                    } else {
                        let value_22 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_22
                    };
                    value_20
                };
                let read_word_1 = if held.home {
                    let value_23 = if held.unreported {
                        let value_24 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_24 | 0x800_u32)
                    } else {
                        let value_25 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_25
                    };
                    (value_23 | 0x1000_u32)
                } else {
                    let value_26 = if held.unreported {
                        let value_27 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_27 | 0x800_u32)
                    } else {
                        let value_28 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_28
                    };
                    value_26
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_7
    };
    let expires_1 = (pins.timebase & (held.patience >= 0x3f_u8));
    let waits_for_a_1 = (pins.bank_a.busy & (!held.failed_a));
    let waits_for_b_1 = (pins.bank_b.busy & (!held.failed_b));
    let value_29 = (waits_for_a_1 | waits_for_b_1);
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (!((!value_29) | (!expires_1))))) {
        return host.whole(pins);
    }
    if value_29 {
        if expires_1 {
            changed |= put(0_u8, &mut held.patience);
            changed |= put((held.failed_a | waits_for_a_1), &mut held.failed_a);
            changed |= put((held.failed_b | waits_for_b_1), &mut held.failed_b);
            changed |= put((held.silent_a | waits_for_a_1), &mut held.silent_a);
            changed |= put((held.silent_b | waits_for_b_1), &mut held.silent_b);
        } else {
            if pins.timebase {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    } else {
        held.state = 0x63_u8;
        changed |= held.state != 0xd2_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.job);
        changed |= put(0_u8, &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_3 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_2) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_6, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_4, &mut held.looked_at);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_choose<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_ready = held.ready;
    let value_1 = (!held.device_locked);
    let value_2 = (held.target < 4_u8);
    let device_record_1 = (!value_2);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let value_3 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_4 = (!pins.pwrite);
    let fetches_word_1 = (value_3 & value_4);
    let value_5 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_6 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_6
    };
    let value_7 = if pins.pwrite {
        0_u32
    } else {
        let value_8 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_9 = if old_ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_10 = if held.permit {
                    let value_11 = if (old_ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_12 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        (value_12 | 4_u32)
                    } else {
                        let value_13 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        value_13
                    };
                    (value_11 | 8_u32)
                } else {
                    let value_14 = if (old_ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_15 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        (value_15 | 4_u32)
                    } else {
                        let value_16 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        value_16
                    };
                    value_14
                };
                let value_17 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_18 = if held.selected {
                        let value_19 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        (value_19 | 0x20_u32)
                    } else {
                        let value_20 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        value_20
                    };
                    (value_18 | 0x40_u32)
                } else {
                    let value_21 = if held.selected {
                        let value_22 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        (value_22 | 0x20_u32)
                    } else {
                        let value_23 = if held.device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        value_23
                    };
                    value_21
                };
                let read_word_1 = if held.home {
                    let value_24 = if held.unreported {
                        let value_25 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        (value_25 | 0x800_u32)
                    } else {
                        let value_26 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        value_26
                    };
                    (value_24 | 0x1000_u32)
                } else {
                    let value_27 = if held.unreported {
                        let value_28 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        (value_28 | 0x800_u32)
                    } else {
                        let value_29 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        value_29
                    };
                    value_27
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_8
    };
    let bad_slots_1 = (held.valid & ((!held.good) & 0xf_u8));
    let value_30 = ((best_bank_1 & ((bad_slots_1 & (bad_slots_1.wrapping_sub(1_u8) & 0xf_u8)) == 0_u8)) | (!((bad_slots_1 & 1_u8 != 0_u8) | (bad_slots_1 & 2_u8 != 0_u8))));
    let value_31 = (held.found & value_30);
    let value_32 = (!value_31);
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (device_record_1 & value_32))) {
        return host.whole(pins);
    }
    if (value_2 & value_32) {
        held.state = 0x63_u8;
        changed |= held.state != 0x55_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put((held.selected & (!(held.selected & (held.selected_set == held.target)))), &mut held.selected);
        changed |= put((((1_u8 << held.target) | held.unusable) & 0xf_u8), &mut held.unusable);
        changed |= put(0_u8, &mut held.job);
        changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if value_31 {
            held.state = 0x78_u8;
            changed |= held.state != 0x55_u8;
        } else {
            if !value_2 {
                held.state = 0xb1_u8;
                changed |= held.state != 0x55_u8;
            }
        }
    }
    if held.found {
        if value_30 {
            changed |= put(0_u8, &mut held.index);
            changed |= put(best_bank_1, &mut held.bank);
            changed |= put((held.best & 1_u8 != 0_u8), &mut held.slot);
            changed |= put(0xffffffff_u32, &mut held.crc);
        } else {
            changed |= put((held.irq | device_record_1), &mut held.irq);
            changed |= put((old_ready | device_record_1), &mut held.ready);
        }
    } else {
        changed |= put((held.irq | device_record_1), &mut held.irq);
        changed |= put((old_ready | device_record_1), &mut held.ready);
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (old_ready & (to_command_1 | to_peer_check_1))))))) | (value_4 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_3) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_7, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_5, &mut held.looked_at);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_check<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let for_command_1 = (held.job == 1_u8);
    let holds_6_1 = ((held.flags & 1_u32) == 0_u32);
    let value_2 = ((held.flags & 2_u32) == 0_u32);
    let holds_9_1 = ((held.flags & 8_u32) == 0_u32);
    let is_pending_1 = (!holds_9_1);
    let issued_here_1 = (((1_u8 << held.selected_set) & held.issued) != 0_u8);
    let value_3 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_4 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_5 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_5
            };
            value_4
        }
    };
    let selects_1 = (held.action == 1_u8);
    let rereads_1 = (held.action == 2_u8);
    let reprints_1 = (held.action == 0xb_u8);
    let locks_device_1 = (held.action == 0xd_u8);
    let works_alone_1 = (!for_command_1);
    let value_6 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_7 = (!pins.pwrite);
    let fetches_word_1 = (value_6 & value_7);
    let value_8 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_9 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_9
    };
    let value_10 = if pins.pwrite {
        0_u32
    } else {
        let value_11 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_12 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_13 = if held.permit {
                    let value_14 = if (held.ready & (works_alone_1 | (held.lock_pending | held.printed_pending))) {
                        let value_15 = if held.busy { (value_12 | 2_u32) } else { value_12 };
                        (value_15 | 4_u32)
                    } else {
                        let value_16 = if held.busy { (value_12 | 2_u32) } else { value_12 };
                        value_16
                    };
                    (value_14 | 8_u32)
                } else {
                    let value_17 = if (held.ready & (works_alone_1 | (held.lock_pending | held.printed_pending))) {
                        let value_18 = if held.busy { (value_12 | 2_u32) } else { value_12 };
                        (value_18 | 4_u32)
                    } else {
                        let value_19 = if held.busy { (value_12 | 2_u32) } else { value_12 };
                        value_19
                    };
                    value_17
                };
                let value_20 = if (held.selected & issued_here_1) {
                    let value_21 = if held.selected {
                        let value_22 = if held.device_locked { (value_13 | 0x10_u32) } else { value_13 };
                        (value_22 | 0x20_u32)
                    } else {
                        let value_23 = if held.device_locked { (value_13 | 0x10_u32) } else { value_13 };
                        value_23
                    };
                    (value_21 | 0x40_u32)
                } else {
                    let value_24 = if held.selected {
                        let value_25 = if held.device_locked { (value_13 | 0x10_u32) } else { value_13 };
                        (value_25 | 0x20_u32)
                    } else {
                        let value_26 = if held.device_locked { (value_13 | 0x10_u32) } else { value_13 };
                        value_26
                    };
                    value_24
                };
                let read_word_1 = if held.home {
                    let value_27 = if held.unreported {
                        let value_28 = if held.irq { (value_20 | 0x80_u32) } else { value_20 };
                        (value_28 | 0x800_u32)
                    } else {
                        let value_29 = if held.irq { (value_20 | 0x80_u32) } else { value_20 };
                        value_29
                    };
                    (value_27 | 0x1000_u32)
                } else {
                    let value_30 = if held.unreported {
                        let value_31 = if held.irq { (value_20 | 0x80_u32) } else { value_20 };
                        (value_31 | 0x800_u32)
                    } else {
                        let value_32 = if held.irq { (value_20 | 0x80_u32) } else { value_20 };
                        value_32
                    };
                    value_30
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_11
    };
    let looks_ahead_1 = (held.index < 8_u8);
    let deciding_1 = (!looks_ahead_1);
    let step_1 = (held.index.wrapping_add(1_u8) & 0x1f_u8);
    let judged_bit_1 = (1_u16 << held.action);
    let refused_1 = ((judged_bit_1 & 0x7ffe_u16) == 0_u16);
    let value_33 = ((judged_bit_1 & 0x120_u16) != 0_u16);
    let limited_1 = (value_2 & value_33);
    let value_34 = (held.value_hi != 0_u32);
    let value_35 = ((held.device_locked & (!refused_1)) & ((judged_bit_1 & 0x3ff8_u16) != 0_u16));
    let value_36 = (refused_1 | value_35);
    let value_37 = ((judged_bit_1 & 2_u16) != 0_u16);
    let value_38 = (((held.operand_set >= 4_u8) & (!value_36)) & value_37);
    let value_39 = (value_36 | value_38);
    let value_40 = (((!held.selected) & (!value_39)) & ((judged_bit_1 & 0x1ffc_u16) != 0_u16));
    let value_41 = (value_39 | value_40);
    let value_42 = (value_37 & ((((1_u8 << held.operand_set) & held.unusable) != 0_u8) & (!value_41)));
    let value_43 = (value_41 | value_42);
    let value_44 = ((((held.flags & 4_u32) != 0_u32) & (!value_43)) & ((judged_bit_1 & 0x1ff8_u16) != 0_u16));
    let value_45 = (value_43 | value_44);
    let value_46 = ((judged_bit_1 & 8_u16) != 0_u16);
    let value_47 = (((!holds_6_1) & (!value_45)) & value_46);
    let value_48 = (value_45 | value_47);
    let value_49 = ((holds_6_1 & (!value_48)) & ((judged_bit_1 & 0xff0_u16) != 0_u16));
    let value_50 = (value_48 | value_49);
    let value_51 = ((held.broken & (!value_50)) & ((judged_bit_1 & 0x4df8_u16) != 0_u16));
    let value_52 = (value_50 | value_51);
    let value_53 = (((held.generation_end | (held.generation_near & ((judged_bit_1 & 0x7420_u16) == 0_u16))) & (!value_52)) & ((judged_bit_1 & 0x55f8_u16) != 0_u16));
    let value_54 = (value_52 | value_53);
    let value_55 = ((holds_9_1 & (!value_54)) & ((judged_bit_1 & 0x600_u16) != 0_u16));
    let value_56 = (value_54 | value_55);
    let value_57 = ((is_pending_1 & (!value_56)) & ((judged_bit_1 & 0x990_u16) != 0_u16));
    let value_58 = (value_56 | value_57);
    let value_59 = (((is_pending_1 & (held.other_intent | (value_34 | (((held.value_lo >> 24) as u8) != 0_u8)))) & (!value_58)) & ((judged_bit_1 & 0x20_u16) != 0_u16));
    let value_60 = (value_58 | value_59);
    let value_61 = ((issued_here_1 & (!value_60)) & ((judged_bit_1 & 0x400_u16) != 0_u16));
    let value_62 = (value_60 | value_61);
    let value_63 = (value_46 & ((((held.flags >> 8) as u8) >= ((held.info >> 8) as u8)) & (!value_62)));
    let value_64 = (value_62 | value_63);
    let value_65 = (((!(value_34 | (held.value_lo != 0_u32))) & (!value_64)) & ((judged_bit_1 & 0x1e0_u16) != 0_u16));
    let value_66 = (value_64 | value_65);
    let value_67 = (value_33 & ((value_34 | (0x18696_u32 < held.value_lo)) & (!value_66)));
    let value_68 = (value_66 | value_67);
    let value_69 = ((((held.over_limit & limited_1) | (held.too_short & (!limited_1))) & (!value_68)) & ((judged_bit_1 & 0x1a0_u16) != 0_u16));
    let value_70 = (value_68 | value_69);
    let value_71 = ((held.funded & (!value_70)) & ((judged_bit_1 & 0x10_u16) != 0_u16));
    let value_72 = (value_70 | value_71);
    let value_73 = (value_33 & (held.over_maximum & (!value_72)));
    let value_74 = (value_72 | value_73);
    let value_75 = ((held.overflow & (!value_74)) & ((judged_bit_1 & 0x40_u16) != 0_u16));
    let value_76 = (value_74 | value_75);
    let value_77 = (value_33 & (held.count_end & (!value_76)));
    let value_78 = (value_76 | value_77);
    let value_79 = ((((held.flags & 0x10_u32) == 0_u32) & (!value_78)) & ((judged_bit_1 & 0x4800_u16) != 0_u16));
    let value_80 = (value_78 | value_79);
    let value_81 = (((held.printed_pending | (held.permit & (held.permit_set != held.selected_set))) & (!value_80)) & ((judged_bit_1 & 0x820_u16) != 0_u16));
    let value_82 = (value_80 | value_81);
    let value_83 = if looks_ahead_1 { refused_1 } else { value_82 };
    let value_84 = (!value_83);
    let value_85 = (!reprints_1);
    let value_86 = (!rereads_1);
    let value_87 = (!selects_1);
    let value_88 = (selects_1 | (rereads_1 | (locks_device_1 & value_85)));
    let value_89 = (for_command_1 & ((reprints_1 & value_86) & value_87));
    let value_90 = (works_alone_1 | ((((!locks_device_1) & value_85) & value_86) & value_87));
    let value_91 = if value_83 { for_command_1 } else { value_89 };
    let value_92 = if value_83 {
        let value_93 = if (value_83 & (deciding_1 & ((!value_81) & ((!value_79) & ((!value_77) & ((!value_75) & ((!value_73) & ((!value_71) & ((!value_69) & ((!value_67) & ((!value_65) & ((!value_63) & ((!value_61) & ((!value_59) & ((!value_57) & ((!value_55) & (value_51 & (!value_53)))))))))))))))))) { 6_u8 } else { 0_u8 };
        value_93
    } else {
        let value_94 = if for_command_1 {
            let value_95 = match held.action {
                0x1 => 0_u8,
                0x2 => 0_u8,
                0xb => 0_u8,
                0xd => {
                    let lock_code_1 = (held.value_lo as u8);
                    let alarm_1 = if (lock_code_1 == 0_u8) { 1_u8 } else { lock_code_1 };
                    alarm_1
                }
                _ => 0_u8,
            };
            value_95
        } else {
            0_u8
        };
        value_94
    };
    let value_96 = (deciding_1 & value_91);
    let value_97 = (deciding_1 & (value_84 & (for_command_1 & value_88)));
    let value_98 = (deciding_1 & (value_84 & value_90));
    let value_99 = if looks_ahead_1 {
        held.permit
    } else {
        let value_100 = if value_83 {
            held.permit
        } else {
            let value_101 = if for_command_1 {
                let value_102 = match held.action {
                    0x1 => held.permit,
                    0x2 => held.permit,
                    0xb => held.permit,
                    0xd => held.permit,
                    _ => (held.permit & (held.action != 5_u8)),
                };
                value_102
            } else {
                held.permit
            };
            value_101
        };
        value_100
    };
    let value_103 = (!value_97);
    if (held.window | (value_1 & (!(looks_ahead_1 | (value_92 == 0_u8))))) {
        return host.whole(pins);
    }
    if looks_ahead_1 {
        let augend_1 = match held.augend_at {
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        let value_104 = match held.rival_at {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        let high_1 = (held.index & 1_u8 != 0_u8);
        let check_pair_1 = ((held.index >> 1) & 3_u8);
        let value_105 = match check_pair_1 {
            0x3 => {
                let value_106 = if (check_pair_1 == 2_u8) {
                    let addend_1 = match held.index {
                        0x12 => held.record_check,
                        0x11 => held.record_booked_date_key,
                        0x10 => held.record_booked_value,
                        0xf => held.record_intent_date_key,
                        0xe => held.record_intent_ascending_hi,
                        0xd => held.record_intent_ascending_lo,
                        0xc => held.record_intent_value,
                        0xb => held.record_limit_hi,
                        0xa => held.record_limit_lo,
                        0x9 => held.record_generation,
                        0x8 => held.record_piece_count,
                        0x7 => held.record_control_sum_hi,
                        0x6 => held.record_control_sum_lo,
                        0x5 => held.record_descending_hi,
                        0x4 => held.record_descending_lo,
                        0x3 => held.record_ascending_hi,
                        0x2 => held.record_ascending_lo,
                        0x1 => held.record_flags,
                        0x0 => held.record_licence,
                        _ => 0_u32,
                    };
                    addend_1
                } else {
                    let value_107 = if high_1 { held.value_hi } else { held.value_lo };
                    value_107
                };
                (!value_106)
            }
            0x2 => {
                let addend_2 = match held.index {
                    0x12 => held.record_check,
                    0x11 => held.record_booked_date_key,
                    0x10 => held.record_booked_value,
                    0xf => held.record_intent_date_key,
                    0xe => held.record_intent_ascending_hi,
                    0xd => held.record_intent_ascending_lo,
                    0xc => held.record_intent_value,
                    0xb => held.record_limit_hi,
                    0xa => held.record_limit_lo,
                    0x9 => held.record_generation,
                    0x8 => held.record_piece_count,
                    0x7 => held.record_control_sum_hi,
                    0x6 => held.record_control_sum_lo,
                    0x5 => held.record_descending_hi,
                    0x4 => held.record_descending_lo,
                    0x3 => held.record_ascending_hi,
                    0x2 => held.record_ascending_lo,
                    0x1 => held.record_flags,
                    0x0 => held.record_licence,
                    _ => 0_u32,
                };
                addend_2
            }
            _ => {
                let value_108 = if high_1 { held.value_hi } else { held.value_lo };
                value_108
            }
        };
        let partial_1 = augend_1.wrapping_add(value_105);
        let value_109 = (augend_1 & 0x80000000_u32 != 0_u32);
        let value_110 = (value_105 & 0x80000000_u32 != 0_u32);
        let either_1 = (value_109 | value_110);
        let value_111 = (value_109 & value_110);
        if high_1 {
            match check_pair_1 {
                0x0 => {
                    changed |= put((value_111 | (either_1 & (!(partial_1.wrapping_add(u32::from(held.carry)) & 0x80000000_u32 != 0_u32)))), &mut held.overflow);
                }
                0x1 => {
                    let sum_1 = partial_1.wrapping_add(u32::from(held.carry));
                    let carries_1 = (value_111 | (either_1 & (!(sum_1 & 0x80000000_u32 != 0_u32))));
                    changed |= put((carries_1 | (0xff_u32 < sum_1)), &mut held.over_maximum);
                    changed |= put((carries_1 | ((value_104 < sum_1) | (held.above & (value_104 == sum_1)))), &mut held.over_limit);
                }
                0x2 => {
                    let sum_2 = partial_1.wrapping_add(u32::from(held.carry));
                    changed |= put(((value_111 | (either_1 & (!(sum_2 & 0x80000000_u32 != 0_u32)))) | (!(held.alike & (value_104 == sum_2)))), &mut held.broken);
                }
                _ => {
                    let subtracts_1 = (check_pair_1 == 3_u8);
                    let value_112 = if subtracts_1 { (!held.carry) } else { held.carry };
                    let sum_3 = partial_1.wrapping_add(u32::from(value_112));
                    let value_113 = if subtracts_1 { (!(value_111 | (either_1 & (!(sum_3 & 0x80000000_u32 != 0_u32))))) } else { (value_111 | (either_1 & (!(sum_3 & 0x80000000_u32 != 0_u32)))) };
                    let alike_now_1 = (value_104 == sum_3);
                    changed |= put((value_113 | (!((held.alike & alike_now_1) | ((!value_2) | ((value_104 < sum_3) | (held.above & alike_now_1)))))), &mut held.too_short);
                }
            }
        } else {
            let subtracts_2 = (check_pair_1 == 3_u8);
            let sum_4 = partial_1.wrapping_add(u32::from(subtracts_2));
            let value_114 = if subtracts_2 { (!(value_111 | (either_1 & (!(sum_4 & 0x80000000_u32 != 0_u32))))) } else { (value_111 | (either_1 & (!(sum_4 & 0x80000000_u32 != 0_u32)))) };
            changed |= put(value_114, &mut held.carry);
            changed |= put((value_104 == sum_4), &mut held.alike);
            changed |= put((value_104 < sum_4), &mut held.above);
        }
        if (check_pair_1 == 0_u8) {
            let value_115 = if high_1 { held.date_key } else { ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)) };
            changed |= put(((value_104 != value_115) | (held.other_intent & high_1)), &mut held.other_intent);
        }
        match step_1 {
            0x0 => {
                changed |= put(0xc_u8, &mut held.rival_at);
            }
            0x1 => {
                changed |= put(0xf_u8, &mut held.rival_at);
            }
            0x2 => {
                changed |= put(0xa_u8, &mut held.rival_at);
            }
            0x3 => {
                changed |= put(0xb_u8, &mut held.rival_at);
            }
            0x4 => {
                changed |= put(6_u8, &mut held.rival_at);
            }
            0x5 => {
                changed |= put(7_u8, &mut held.rival_at);
            }
            0x6 => {
                changed |= put(2_u8, &mut held.rival_at);
            }
            0x7 => {
                changed |= put(3_u8, &mut held.rival_at);
            }
            _ => {
            }
        }
    } else {
        if value_82 {
            changed |= put((held.printed_pending & for_command_1), &mut held.printed_pending);
        }
    }
    if deciding_1 {
        let value_116 = if value_82 { for_command_1 } else { value_89 };
        if (!value_82) {
            if for_command_1 {
                if value_88 {
                    let value_117 = match held.action {
                        0x1 => held.operand_set,
                        0x2 => held.selected_set,
                        _ => 4_u8,
                    };
                    let from_b_1 = (held.failed_a & (!held.failed_b));
                    let value_118 = if from_b_1 { (held.slots_b & (1_u8 << value_117)) } else { (held.slots_a & (1_u8 << value_117)) };
                    changed |= put(value_117, &mut held.target);
                    changed |= put(from_b_1, &mut held.bank);
                    changed |= put((value_118 != 0_u8), &mut held.slot);
                }
                if reprints_1 {
                    changed |= put(held.selected_set, &mut held.permit_set);
                }
            }
            if value_90 {
                changed |= put(0xffffffff_u32, &mut held.crc);
            }
        }
        if value_116 {
            let value_119 = if value_82 {
                let value_120 = if for_command_1 {
                    let answer_code_1 = if value_82 {
                        let value_121 = if value_81 {
                            0x19_u8
                        } else {
                            let value_122 = if value_79 {
                                0x17_u8
                            } else {
                                let value_123 = if value_77 {
                                    0x16_u8
                                } else {
                                    let value_124 = if value_75 {
                                        0x15_u8
                                    } else {
                                        let value_125 = if value_73 {
                                            0x14_u8
                                        } else {
                                            let value_126 = if value_71 {
                                                0x13_u8
                                            } else {
                                                let value_127 = if value_69 {
                                                    0x12_u8
                                                } else {
                                                    let value_128 = if value_67 {
                                                        0x11_u8
                                                    } else {
                                                        let value_129 = if value_65 {
                                                            0x10_u8
                                                        } else {
                                                            let value_130 = if value_63 {
                                                                0xf_u8
                                                            } else {
                                                                let value_131 = if value_61 {
                                                                    0xe_u8
                                                                } else {
                                                                    let value_132 = if value_59 {
                                                                        0xd_u8
                                                                    } else {
                                                                        let value_133 = if value_57 {
                                                                            0xc_u8
                                                                        } else {
                                                                            let value_134 = if value_55 {
                                                                                0xb_u8
                                                                            } else {
                                                                                let value_135 = if value_53 {
                                                                                    0xa_u8
                                                                                } else {
                                                                                    let value_136 = if value_51 {
                                                                                        9_u8
                                                                                    } else {
                                                                                        let value_137 = if value_49 {
                                                                                            8_u8
                                                                                        } else {
                                                                                            let value_138 = if value_47 {
                                                                                                7_u8
                                                                                            } else {
                                                                                                let value_139 = if value_44 {
                                                                                                    6_u8
                                                                                                } else {
                                                                                                    let value_140 = if value_42 {
                                                                                                        5_u8
                                                                                                    } else {
                                                                                                        let value_141 = if value_40 {
                                                                                                            4_u8
                                                                                                        } else {
                                                                                                            let value_142 = if value_38 {
                                                                                                                3_u8
                                                                                                            } else {
                                                                                                                let value_143 = if value_35 { 2_u8 } else { 1_u8 };
                                                                                                                value_143
                                                                                                            };
                                                                                                            value_142
                                                                                                        };
                                                                                                        value_141
                                                                                                    };
                                                                                                    value_140
                                                                                                };
                                                                                                value_139
                                                                                            };
                                                                                            value_138
                                                                                        };
                                                                                        value_137
                                                                                    };
                                                                                    value_136
                                                                                };
                                                                                value_135
                                                                            };
                                                                            value_134
                                                                        };
                                                                        value_133
                                                                    };
                                                                    value_132
                                                                };
                                                                value_131
                                                            };
                                                            value_130
                                                        };
                                                        value_129
                                                    };
                                                    value_128
                                                };
                                                value_127
                                            };
                                            value_126
                                        };
                                        value_125
                                    };
                                    value_124
                                };
                                value_123
                            };
                            value_122
                        };
                        value_121
                    } else {
                        0_u8
                    };
                    answer_code_1
                } else {
                    0_u8
                };
                value_120
            } else {
                0_u8
            };
            changed |= put(value_119, &mut held.result);
        }
    }
    if value_98 {
        held.state = 0xaa_u8;
        changed |= held.state != 0xc9_u8;
        changed |= put(0_u8, &mut held.index);
        changed |= put(2_u8, &mut held.augend_at);
    } else {
        if looks_ahead_1 {
            match step_1 {
                0x0 => {
                    let value_144 = if value_2 { 0xa_u8 } else { 6_u8 };
                    changed |= put(value_144, &mut held.augend_at);
                }
                0x1 => {
                    let value_145 = if value_2 { 0xb_u8 } else { 7_u8 };
                    changed |= put(value_145, &mut held.augend_at);
                }
                0x2 => {
                    changed |= put(2_u8, &mut held.augend_at);
                }
                0x3 => {
                    changed |= put(3_u8, &mut held.augend_at);
                }
                0x4 => {
                    changed |= put(2_u8, &mut held.augend_at);
                }
                0x5 => {
                    changed |= put(3_u8, &mut held.augend_at);
                }
                0x6 => {
                    let value_146 = if value_2 { 0xa_u8 } else { 4_u8 };
                    changed |= put(value_146, &mut held.augend_at);
                }
                0x7 => {
                    let value_147 = if value_2 { 0xb_u8 } else { 5_u8 };
                    changed |= put(value_147, &mut held.augend_at);
                }
                _ => {
                }
            }
            changed |= put(step_1, &mut held.index);
        }
        if value_97 {
            held.state = 0x87_u8;
            changed |= held.state != 0xc9_u8;
        } else {
            if !looks_ahead_1 {
                if value_82 {
                    held.state = 0xb1_u8;
                    changed |= held.state != 0xc9_u8;
                } else {
                    if for_command_1 {
                        match held.action {
                            0x1 => {
                            }
                            0x2 => {
                            }
                            0xb => {
                                held.state = 0xb1_u8;
                                changed |= held.state != 0xc9_u8;
                            }
                            _ => {
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_7 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_6) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_10, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_8, &mut held.looked_at);
    changed |= put((held.irq | value_96), &mut held.irq);
    changed |= put((value_1 & ((deciding_1 & (value_84 & value_89)) | value_99)), &mut held.permit);
    changed |= put((held.busy & (!value_96)), &mut held.busy);
    changed |= put(((held.home & value_103) & (!value_98)), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_3, &mut held.action);
    changed |= put((held.again & value_103), &mut held.again);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_apply<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_index = held.index;
    let value_1 = (old_index == 0xd_u8);
    let augend_1 = match old_index {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = ((held.flags & 2_u32) == 0_u32);
    let descends_1 = (!value_2);
    let target_bit_1 = (1_u8 << held.target);
    let value_3 = (old_index < 0x12_u8);
    let at_last_word_1 = (!value_3);
    let high_1 = (old_index & 1_u8 != 0_u8);
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let debits_1 = (held.action == 5_u8);
    let withdraws_1 = (held.action == 7_u8);
    let intends_1 = (held.action == 8_u8);
    let wide_reason_1 = u32::from(held.lock_reason);
    let value_4 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let read_word_1 = held.info;
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_5 = (!pins.pwrite);
    let fetches_word_1 = (value_4 & value_5);
    let value_6 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_7 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_7
    };
    let value_8 = if pins.pwrite {
        0_u32
    } else {
        let value_9 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_10 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (wide_reason_1 << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (wide_reason_1 << 0x10_u8)) };
                let value_11 = if held.permit {
                    let value_12 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_13 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_13 | 4_u32)
                    } else {
                        let value_14 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_14
                    };
                    (value_12 | 8_u32)
                } else {
                    let value_15 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_16 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_16 | 4_u32)
                    } else {
                        let value_17 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_17
                    };
                    value_15
                };
                let value_18 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_19 = if held.selected {
                        let value_20 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_20 | 0x20_u32)
                    } else {
                        let value_21 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_21
                    };
                    (value_19 | 0x40_u32)
                } else {
                    let value_22 = if held.selected {
                        let value_23 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_23 | 0x20_u32)
                    } else {
                        let value_24 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_24
                    };
                    value_22
                };
                let read_word_2 = if held.home {
                    let value_25 = if held.unreported {
                        let value_26 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_26 | 0x800_u32)
                    } else {
                        let value_27 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_27
                    };
                    (value_25 | 0x1000_u32)
                } else {
                    let value_28 = if held.unreported {
                        let value_29 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_29 | 0x800_u32)
                    } else {
                        let value_30 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_30
                    };
                    value_28
                };
                read_word_2
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => read_word_1,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_9
    };
    let word_pair_1 = (old_index >> 1);
    let predicts_lo_1 = (value_1 & intends_1);
    let predicts_hi_1 = ((old_index == 0xe_u8) & intends_1);
    let predicts_1 = (predicts_lo_1 | predicts_hi_1);
    let counts_1 = ((old_index == 9_u8) | ((old_index == 8_u8) & debits_1));
    let takes_high_1 = ((high_1 | predicts_hi_1) & (!predicts_lo_1));
    let subtracts_1 = ((withdraws_1 | (debits_1 & (word_pair_1 == 2_u8))) & (!counts_1));
    let value_31 = if predicts_1 {
        let augend_2 = match held.augend_at {
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        augend_2
    } else {
        augend_1
    };
    let value_32 = if subtracts_1 { (!(counts_1 | (held.carry & takes_high_1))) } else { (counts_1 | (held.carry & takes_high_1)) };
    let value_33 = if subtracts_1 {
        let value_34 = if counts_1 {
            0_u32
        } else {
            let value_35 = if takes_high_1 { held.value_hi } else { held.value_lo };
            value_35
        };
        (!value_34)
    } else {
        let value_36 = if counts_1 {
            0_u32
        } else {
            let value_37 = if takes_high_1 { held.value_hi } else { held.value_lo };
            value_37
        };
        value_36
    };
    let sum_1 = value_31.wrapping_add(value_33).wrapping_add(u32::from(value_32));
    let value_38 = ((held.action == 6_u8) | withdraws_1);
    let credits_funds_1 = (descends_1 & value_38);
    let opened_funds_1 = (opens_descending_1 & opens_1);
    let opened_limit_1 = (opens_1 & (!opens_descending_1));
    let value_39 = (word_pair_1 == 5_u8);
    let takes_sum_1 = (credits_funds_1 | (descends_1 & debits_1));
    let value_40 = match word_pair_1 {
        0x1 => debits_1,
        0x2 => takes_sum_1,
        0x3 => (credits_funds_1 | (value_2 & debits_1)),
        _ => (value_39 & (value_2 & value_38)),
    };
    let new_word_1 = match old_index {
        0x0 => held.new_licence,
        0x8 => {
            let value_41 = if high_1 { held.value_hi } else { held.value_lo };
            value_41
        }
        0xc => ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)),
        0xd => {
            let value_42 = if high_1 { held.value_hi } else { held.value_lo };
            value_42
        }
        0xe => {
            let value_43 = if high_1 { held.value_hi } else { held.value_lo };
            value_43
        }
        0xf => held.date_key,
        0x10 => ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)),
        0x11 => held.date_key,
        _ => {
            let value_44 = if high_1 { held.value_hi } else { held.value_lo };
            value_44
        }
    };
    let value_45 = (predicts_1 | value_40);
    let value_46 = linear(&LINEAR_0, (held.crc ^ passed_word_1));
    let value_47 = if value_3 {
        let value_48 = match old_index {
            0x0 => {
                let value_49 = match word_pair_1 {
                    0x1 => opens_1,
                    0x2 => opened_limit_1,
                    0x3 => opened_limit_1,
                    _ => (opened_funds_1 & value_39),
                };
                value_49
            }
            0x8 => opens_1,
            0xc => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0xd => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0xe => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0xf => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0x10 => opens_1,
            0x11 => opens_1,
            _ => {
                let value_50 = match word_pair_1 {
                    0x1 => opens_1,
                    0x2 => opened_limit_1,
                    0x3 => opened_limit_1,
                    _ => (opened_funds_1 & value_39),
                };
                value_50
            }
        };
        let stored_word_1 = if value_48 {
            0_u32
        } else {
            let value_51 = if (old_index == 1_u8) {
                let locks_device_1 = (held.action == 0xd_u8);
                let value_52 = ((held.action == 0xc_u8) | locks_device_1);
                let value_53 = match held.action {
                    0x3 => 0xffffffff_u32,
                    0x4 => 1_u32,
                    0x5 => 8_u32,
                    0x8 => 0x10_u32,
                    0xa => 8_u32,
                    _ => {
                        let value_54 = if value_52 {
                            0xff0000_u32
                        } else {
                            let value_55 = if (held.action == 0xe_u8) { 0x10_u32 } else { 0_u32 };
                            value_55
                        };
                        value_54
                    }
                };
                let value_56 = match held.action {
                    0x3 => {
                        let value_57 = if opens_descending_1 { (((read_word_1 & 0xff00_u32) | 1_u32) | 2_u32) } else { ((read_word_1 & 0xff00_u32) | 1_u32) };
                        value_57
                    }
                    0x4 => 0_u32,
                    0x5 => 0x10_u32,
                    0x8 => 8_u32,
                    0xa => 0_u32,
                    _ => {
                        let value_58 = if value_52 {
                            let value_59 = if locks_device_1 {
                                wide_reason_1
                            } else {
                                let lock_code_1 = (held.value_lo as u8);
                                let value_60 = if (lock_code_1 == 0_u8) { 1_u8 } else { lock_code_1 };
                                u32::from(value_60)
                            };
                            ((value_59 << 0x10_u8) | 4_u32)
                        } else {
                            0_u32
                        };
                        value_58
                    }
                };
                (value_56 | (augend_1 & (!value_53)))
            } else {
                let value_61 = if (counts_1 | value_45) {
                    sum_1
                } else {
                    let value_62 = match old_index {
                        0x0 => opens_1,
                        0x8 => {
                            let value_63 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_39),
                            };
                            (value_63 & (word_pair_1 != 1_u8))
                        }
                        0xc => intends_1,
                        0xd => {
                            let value_64 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_39),
                            };
                            (value_64 & (word_pair_1 != 1_u8))
                        }
                        0xe => {
                            let value_65 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_39),
                            };
                            (value_65 & (word_pair_1 != 1_u8))
                        }
                        0xf => intends_1,
                        0x10 => debits_1,
                        0x11 => debits_1,
                        _ => {
                            let value_66 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_39),
                            };
                            (value_66 & (word_pair_1 != 1_u8))
                        }
                    };
                    let value_67 = if value_62 { new_word_1 } else { augend_1 };
                    value_67
                };
                value_61
            };
            value_51
        };
        stored_word_1
    } else {
        (!value_46)
    };
    if (held.window | (held.home & (held.busy & (held.command == 9_u8)))) {
        return host.whole(pins);
    }
    match old_index {
        0x0 => {
            changed |= put(value_47, &mut held.record_licence);
        }
        0x1 => {
            changed |= put((value_47 & 0xffffff_u32), &mut held.flags);
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_flags);
        }
        0x2 => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_ascending_lo);
        }
        0x3 => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_ascending_hi);
        }
        0x4 => {
            let value_68 = if takes_sum_1 {
                let value_69 = if (debits_1 | withdraws_1) { (((value_31 | value_33) << u8::from(true)) | 1_u32) } else { ((value_31 | value_33) << u8::from(true)) };
                (((value_31 ^ value_33) ^ value_69) != 0_u32)
            } else {
                let value_70 = if opened_funds_1 { (new_word_1 != 0_u32) } else { (augend_1 != 0_u32) };
                value_70
            };
            changed |= put((value_68 & (!opened_limit_1)), &mut held.funded);
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_descending_lo);
        }
        0x5 => {
            let value_71 = if takes_sum_1 {
                let value_72 = if (debits_1 | withdraws_1) { (!held.carry) } else { held.carry };
                let value_73 = if value_72 { (((value_31 | value_33) << u8::from(true)) | 1_u32) } else { ((value_31 | value_33) << u8::from(true)) };
                (((value_31 ^ value_33) ^ value_73) != 0_u32)
            } else {
                let value_74 = if opened_funds_1 { (new_word_1 != 0_u32) } else { (augend_1 != 0_u32) };
                value_74
            };
            changed |= put((held.funded | ((!opened_limit_1) & value_71)), &mut held.funded);
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_descending_hi);
        }
        0x6 => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_control_sum_lo);
        }
        0x7 => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_control_sum_hi);
        }
        0x8 => {
            let value_75 = if debits_1 { (((augend_1 as u8) & 3_u8).wrapping_add(1_u8) & 3_u8) } else { ((augend_1 as u8) & 3_u8) };
            changed |= put((((!opens_1) & ((augend_1 >> 2) == 0x3fffffff_u32)) & (value_75 == 3_u8)), &mut held.count_end);
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_piece_count);
        }
        0x9 => {
            let high_ones_1 = ((augend_1 >> 2) == 0x3fffffff_u32);
            let low_ones_1 = (((augend_1 as u8) & 3_u8).wrapping_add(1_u8) & 3_u8);
            changed |= put((high_ones_1 & (low_ones_1 == 3_u8)), &mut held.generation_end);
            changed |= put((high_ones_1 & (low_ones_1 & 2_u8 != 0_u8)), &mut held.generation_near);
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_generation);
        }
        0xa => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_limit_lo);
        }
        0xb => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_limit_hi);
        }
        0xc => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_intent_value);
        }
        0xd => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_intent_ascending_lo);
        }
        0xe => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_intent_ascending_hi);
        }
        0xf => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_intent_date_key);
        }
        0x10 => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_booked_value);
        }
        0x11 => {
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_booked_date_key);
        }
        0x12 => {
            changed |= put(true, &mut held.filled);
            changed |= put(value_46, &mut held.crc);
            changed |= put(value_47, &mut held.record_check);
        }
        _ => {
            changed |= put(value_46, &mut held.crc);
        }
    }
    if value_3 {
        let value_76 = if subtracts_1 {
            let value_77 = (value_31 & 0x80000000_u32 != 0_u32);
            let value_78 = (value_33 & 0x80000000_u32 != 0_u32);
            (!((value_77 & value_78) | ((value_77 | value_78) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
        } else {
            let value_79 = (value_31 & 0x80000000_u32 != 0_u32);
            let value_80 = (value_33 & 0x80000000_u32 != 0_u32);
            ((value_79 & value_80) | ((value_79 | value_80) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
        };
        let value_81 = if value_1 { 3_u8 } else { 2_u8 };
        changed |= put((value_76 & value_45), &mut held.carry);
        changed |= put(value_81, &mut held.augend_at);
    } else {
        changed |= put(0_u8, &mut held.leg);
        changed |= put(((target_bit_1 & held.slots_a) == 0_u8), &mut held.slot);
    }
    if (((target_bit_1 & held.vacant) != 0_u8) & at_last_word_1) {
        held.state = 0x9c_u8;
        changed |= held.state != 0xaa_u8;
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_3 {
            changed |= put((old_index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
        } else {
            held.state = 0x1b_u8;
            changed |= held.state != 0xaa_u8;
        }
    }
    changed |= put(at_last_word_1, &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_5 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_4) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_8, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_6, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((held.bank & value_3), &mut held.bank);
    changed |= put((held.a_lost & value_3), &mut held.a_lost);
    changed |= put(old_index, &mut held.rival_at);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_markers<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_scan = held.scan;
    let scan_bank_1 = (old_scan & 2_u8 != 0_u8);
    let value_1 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_2 = (!pins.pwrite);
    let fetches_word_1 = (value_1 & value_2);
    let value_3 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_4 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_4
    };
    let value_5 = if pins.pwrite {
        0_u32
    } else {
        let value_6 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_7 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_8 = if held.permit {
                    let value_9 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_10 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        (value_10 | 4_u32)
                    } else {
                        let value_11 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        value_11
                    };
                    (value_9 | 8_u32)
                } else {
                    let value_12 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_13 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        (value_13 | 4_u32)
                    } else {
                        let value_14 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        value_14
                    };
                    value_12
                };
                let value_15 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_16 = if held.selected {
                        let value_17 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        (value_17 | 0x20_u32)
                    } else {
                        let value_18 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        value_18
                    };
                    (value_16 | 0x40_u32)
                } else {
                    let value_19 = if held.selected {
                        let value_20 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        (value_20 | 0x20_u32)
                    } else {
                        let value_21 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        value_21
                    };
                    value_19
                };
                let read_word_1 = if held.home {
                    let value_22 = if held.unreported {
                        let value_23 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        (value_23 | 0x800_u32)
                    } else {
                        let value_24 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        value_24
                    };
                    (value_22 | 0x1000_u32)
                } else {
                    let value_25 = if held.unreported {
                        let value_26 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        (value_26 | 0x800_u32)
                    } else {
                        let value_27 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        value_27
                    };
                    value_25
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_6
    };
    let value_28 = (!scan_bank_1);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & value_28));
    let asks_1 = (!scan_silent_1);
    let value_29 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let value_30 = (held.patience < 0x3f_u8);
    let value_31 = (held.handshake == 0_u8);
    let value_32 = (held.handshake == 2_u8);
    let failed_2 = (!value_29);
    let value_33 = if value_32 {
        failed_2
    } else {
        let value_34 = if value_29 { (pins.timebase & (!value_30)) } else { failed_1 };
        value_34
    };
    let value_35 = (held.handshake != 1_u8);
    let value_36 = (!value_31);
    let value_37 = ((((failed_2 & (!failed_1)) & (!value_32)) & value_35) & value_36);
    let value_38 = ((value_33 & value_35) & value_36);
    let value_39 = (asks_1 & value_31);
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (asks_1 & value_38)) {
        return host.whole(pins);
    }
    if (scan_silent_1 | (asks_1 & value_37)) {
        let last_scan_1 = (old_scan == 3_u8);
        let value_40 = if scan_bank_1 { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
        let value_41 = if (asks_1 & value_40) {
            (held.valid | ((1_u8 << old_scan) & 0xf_u8))
        } else {
            let scan_bit_1 = ((1_u8 << old_scan) & 0xf_u8);
            (scan_bit_1 ^ (held.valid | scan_bit_1))
        };
        if last_scan_1 {
            held.state = 0xe4_u8;
            changed |= held.state != 0x63_u8;
            changed |= put(0_u8, &mut held.index);
            changed |= put(0xffffffff_u32, &mut held.crc);
            changed |= put(0_u8, &mut held.good);
        }
        changed |= put((old_scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        changed |= put(value_41, &mut held.valid);
        changed |= put((held.found & (!last_scan_1)), &mut held.found);
    }
    if value_39 {
        let value_42 = if (old_scan & 1_u8 != 0_u8) { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
        changed |= put(1_u8, &mut held.handshake);
        changed |= put(0_u8, &mut held.patience);
        changed |= put(value_42, &mut held.address);
    } else {
        if !scan_silent_1 {
            match held.handshake {
                0x0 => {
                }
                0x1 => {
                }
                0x2 => {
                }
                _ => {
                    if value_29 {
                        if pins.timebase {
                            if value_30 {
                                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                            }
                        }
                    }
                }
            }
            if (value_37 | value_38) {
                changed |= put(0_u8, &mut held.handshake);
            } else {
                match held.handshake {
                    0x0 => {
                    }
                    0x1 => {
                        changed |= put(2_u8, &mut held.handshake);
                    }
                    0x2 => {
                        changed |= put(3_u8, &mut held.handshake);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    changed |= put((value_28 & value_39), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & value_39), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_2 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_1) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_5, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_3, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_scan<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let value_1 = (held.index < 0x12_u8);
    let value_2 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_3 = (!pins.pwrite);
    let fetches_word_1 = (value_2 & value_3);
    let value_4 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_5 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_5
    };
    let value_6 = if pins.pwrite {
        0_u32
    } else {
        let value_7 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_8 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_9 = if held.permit {
                    let value_10 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_11 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_11 | 4_u32)
                    } else {
                        let value_12 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_12
                    };
                    (value_10 | 8_u32)
                } else {
                    let value_13 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_14 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_14 | 4_u32)
                    } else {
                        let value_15 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_15
                    };
                    value_13
                };
                let value_16 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_17 = if held.selected {
                        let value_18 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_18 | 0x20_u32)
                    } else {
                        let value_19 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_19
                    };
                    (value_17 | 0x40_u32)
                } else {
                    let value_20 = if held.selected {
                        let value_21 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_21 | 0x20_u32)
                    } else {
                        let value_22 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_22
                    };
                    value_20
                };
                let read_word_1 = if held.home {
                    let value_23 = if held.unreported {
                        let value_24 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_24 | 0x800_u32)
                    } else {
                        let value_25 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_25
                    };
                    (value_23 | 0x1000_u32)
                } else {
                    let value_26 = if held.unreported {
                        let value_27 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_27 | 0x800_u32)
                    } else {
                        let value_28 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_28
                    };
                    value_26
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_7
    };
    let value_29 = (!scan_bank_1);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & value_29));
    let asks_1 = (!scan_silent_1);
    let value_30 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if scan_bank_1 { pins.bank_b.data } else { pins.bank_a.data };
    let value_31 = (held.patience < 0x3f_u8);
    let value_32 = (held.handshake == 0_u8);
    let value_33 = (held.handshake == 2_u8);
    let failed_2 = (!value_30);
    let done_1 = (!failed_1);
    let value_34 = (!value_33);
    let value_35 = if value_33 {
        failed_2
    } else {
        let value_36 = if value_30 { (pins.timebase & (!value_31)) } else { failed_1 };
        value_36
    };
    let value_37 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_32);
    let reads_back_2 = ((((failed_2 & done_1) & value_34) & value_37) & reads_back_1);
    let value_38 = ((value_35 & value_37) & reads_back_1);
    let reads_back_3 = (asks_1 & reads_back_2);
    let value_39 = (asks_1 & value_32);
    let value_40 = (scan_silent_1 | ((!value_1) & reads_back_3));
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (asks_1 & value_38)) {
        return host.whole(pins);
    }
    if asks_1 {
        let scan_slot_1 = (held.scan & 1_u8 != 0_u8);
        if failed_2 {
            if done_1 {
                if value_34 {
                    if value_37 {
                        if reads_back_1 {
                            if value_1 {
                                if (held.index == 9_u8) {
                                    if scan_slot_1 {
                                        if scan_bank_1 {
                                            changed |= put((stored_word_1 < held.generation), &mut held.older_b);
                                        } else {
                                            changed |= put((stored_word_1 < held.generation), &mut held.older_a);
                                        }
                                    }
                                    changed |= put(stored_word_1, &mut held.generation);
                                }
                            } else {
                                if ((!held.crc) == stored_word_1) {
                                    let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
                                    let scan_valid_1 = ((held.valid & scan_bit_1) != 0_u8);
                                    let value_41 = ((!held.found) | (held.newest < held.generation));
                                    if scan_valid_1 {
                                        if value_41 {
                                            changed |= put(held.scan, &mut held.best);
                                            changed |= put(held.generation, &mut held.newest);
                                        }
                                    }
                                    changed |= put((held.good | scan_bit_1), &mut held.good);
                                    changed |= put((held.found | (scan_valid_1 & value_41)), &mut held.found);
                                }
                            }
                        }
                    }
                }
            }
        }
        if value_32 {
            let value_42 = if scan_slot_1 { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            changed |= put(value_42, &mut held.address);
        }
    }
    if value_40 {
        if (held.scan == 3_u8) {
            held.state = 0x55_u8;
            changed |= held.state != 0xe4_u8;
        }
        changed |= put(0_u8, &mut held.index);
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
    } else {
        if value_1 {
            if failed_2 {
                if done_1 {
                    if value_34 {
                        if value_37 {
                            if !value_32 {
                                changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                            }
                        }
                    }
                }
            }
        }
    }
    if value_39 {
        changed |= put(1_u8, &mut held.handshake);
        changed |= put(0_u8, &mut held.patience);
    } else {
        if !scan_silent_1 {
            match held.handshake {
                0x0 => {
                }
                0x1 => {
                }
                0x2 => {
                }
                _ => {
                    if value_30 {
                        if pins.timebase {
                            if value_31 {
                                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                            }
                        }
                    }
                }
            }
            if (reads_back_2 | value_38) {
                changed |= put(0_u8, &mut held.handshake);
            } else {
                match held.handshake {
                    0x0 => {
                    }
                    0x1 => {
                        changed |= put(2_u8, &mut held.handshake);
                    }
                    0x2 => {
                        changed |= put(3_u8, &mut held.handshake);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    if (value_1 & reads_back_3) {
        changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
    } else {
        if value_40 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    changed |= put((value_29 & value_39), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & value_39), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_3 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_2) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_6, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_4, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_compare<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_ready = held.ready;
    let old_scan = held.scan;
    let old_target = held.target;
    let value_1 = (!held.device_locked);
    let addend_1 = match held.index {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let target_bit_1 = (1_u8 << old_target);
    let wide_bits_1 = held.issued;
    let wide_vacant_1 = held.vacant;
    let value_2 = (old_target < 4_u8);
    let device_record_1 = (!value_2);
    let scan_bank_1 = (old_scan & 2_u8 != 0_u8);
    let last_scan_1 = (old_scan == 3_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let value_3 = (held.index < 0x12_u8);
    let at_last_word_1 = (!value_3);
    let value_4 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_5 = (!pins.pwrite);
    let fetches_word_1 = (value_4 & value_5);
    let value_6 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_7 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_7
    };
    let value_8 = if pins.pwrite {
        0_u32
    } else {
        let value_9 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_10 = if old_ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_11 = if held.permit {
                    let value_12 = if (old_ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_13 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_13 | 4_u32)
                    } else {
                        let value_14 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_14
                    };
                    (value_12 | 8_u32)
                } else {
                    let value_15 = if (old_ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_16 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_16 | 4_u32)
                    } else {
                        let value_17 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_17
                    };
                    value_15
                };
                let value_18 = if (held.selected & (((1_u8 << held.selected_set) & wide_bits_1) != 0_u8)) {
                    let value_19 = if held.selected {
                        let value_20 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_20 | 0x20_u32)
                    } else {
                        let value_21 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_21
                    };
                    (value_19 | 0x40_u32)
                } else {
                    let value_22 = if held.selected {
                        let value_23 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_23 | 0x20_u32)
                    } else {
                        let value_24 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_24
                    };
                    value_22
                };
                let read_word_1 = if held.home {
                    let value_25 = if held.unreported {
                        let value_26 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_26 | 0x800_u32)
                    } else {
                        let value_27 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_27
                    };
                    (value_25 | 0x1000_u32)
                } else {
                    let value_28 = if held.unreported {
                        let value_29 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_29 | 0x800_u32)
                    } else {
                        let value_30 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_30
                    };
                    value_28
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_9
    };
    let value_31 = ((held.good & (held.valid & ((1_u8 << old_scan) & 0xf_u8))) != 0_u8);
    let value_32 = (old_scan == held.best);
    let scan_compares_1 = (!value_32);
    let scan_compares_2 = (value_31 & scan_compares_1);
    let value_33 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if scan_bank_1 { pins.bank_b.data } else { pins.bank_a.data };
    let value_34 = (held.patience < 0x3f_u8);
    let value_35 = (held.handshake == 0_u8);
    let value_36 = (held.handshake == 2_u8);
    let failed_2 = (!value_33);
    let done_1 = (!failed_1);
    let value_37 = (!value_36);
    let value_38 = if value_36 {
        failed_2
    } else {
        let value_39 = if value_33 { (pins.timebase & (!value_34)) } else { failed_1 };
        value_39
    };
    let value_40 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_35);
    let reads_back_2 = ((((failed_2 & done_1) & value_37) & value_40) & reads_back_1);
    let value_41 = ((value_38 & value_40) & reads_back_1);
    let reads_back_3 = (scan_compares_2 & reads_back_2);
    let value_42 = (scan_compares_2 & value_35);
    let got_kept_1 = (pins.bank_b.data == addend_1);
    let value_43 = if scan_bank_1 { got_kept_1 } else { (pins.bank_a.data == addend_1) };
    let keeps_1 = if best_bank_1 { held.failed_a } else { held.failed_b };
    let renew_bank_1 = (!best_bank_1);
    let differs_now_1 = (held.differs | (!value_43));
    let value_44 = ((!held.crc) == stored_word_1);
    let value_45 = (held.newest == held.generation);
    let value_46 = ((differs_now_1 & value_44) & value_45);
    let value_47 = (reads_back_3 & (at_last_word_1 & value_46));
    let value_48 = if reads_back_3 {
        let value_49 = if value_3 { (!scan_compares_2) } else { ((!scan_compares_2) | (!value_46)) };
        value_49
    } else {
        (!scan_compares_2)
    };
    let value_50 = if reads_back_3 { differs_now_1 } else { held.differs };
    let value_51 = (value_48 & (last_scan_1 & keeps_1));
    let value_52 = (value_48 & (last_scan_1 & (!keeps_1)));
    let value_53 = if best_bank_1 { (held.good & 1_u8 != 0_u8) } else { (held.good & 4_u8 != 0_u8) };
    let value_54 = if best_bank_1 { (held.good & 2_u8 != 0_u8) } else { (held.good & 8_u8 != 0_u8) };
    let prefers_high_1 = if best_bank_1 { (held.valid & 1_u8 != 0_u8) } else { (held.valid & 4_u8 != 0_u8) };
    let value_55 = if best_bank_1 { (held.valid & 2_u8 != 0_u8) } else { (held.valid & 8_u8 != 0_u8) };
    let value_56 = if best_bank_1 {
        (!held.older_a)
    } else {
        let value_57 = if (prefers_high_1 ^ value_55) { prefers_high_1 } else { held.older_b };
        value_57
    };
    let renew_slot_1 = (value_53 & (value_56 | (!value_54)));
    let value_58 = if renew_slot_1 { (!(value_54 | value_55)) } else { (!(value_53 | prefers_high_1)) };
    let value_59 = (renew_bank_1 & value_52);
    let value_60 = if value_51 {
        let value_61 = if best_bank_1 {
            held.slots_a
        } else {
            let value_62 = if best_slot_1 { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_62
        };
        value_61
    } else {
        held.slots_a
    };
    let value_63 = if value_51 {
        let value_64 = if best_bank_1 {
            let value_65 = if best_slot_1 { (target_bit_1 | held.slots_b) } else { (target_bit_1 ^ (target_bit_1 | held.slots_b)) };
            value_65
        } else {
            held.slots_b
        };
        value_64
    } else {
        held.slots_b
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_66 = (value_47 | value_51);
    let value_67 = (value_52 & (value_58 & value_59));
    let value_68 = if value_52 {
        let value_69 = if ((!value_52) & value_59) {
            let value_70 = if value_51 {
                let value_71 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_71
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_70))
        } else {
            let value_72 = if value_51 {
                let value_73 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_73
            } else {
                wide_vacant_1
            };
            value_72
        };
        value_69
    } else {
        let value_74 = if value_51 {
            let value_75 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_75
        } else {
            wide_vacant_1
        };
        value_74
    };
    let value_76 = (value_2 & value_66);
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (scan_compares_2 & value_41)) | (value_1 & (device_record_1 & value_47))) {
        return host.whole(pins);
    }
    if last_scan_1 {
        let scan_compares_3 = (((held.good & (held.valid & 8_u8)) != 0_u8) & (held.best != 3_u8));
        let value_77 = if (scan_compares_3 & (reads_back_1 & (value_40 & (value_37 & ((!pins.bank_b.busy) & (!pins.bank_b.error)))))) {
            let value_78 = if value_3 { (!scan_compares_3) } else { ((!scan_compares_3) | (!(value_45 & (value_44 & (held.differs | (!got_kept_1)))))) };
            value_78
        } else {
            (!scan_compares_3)
        };
        if value_77 {
            if keeps_1 {
                if value_2 {
                    if !((held.flags & 8_u32) == 0_u32) {
                        changed |= put(((target_bit_1 | wide_bits_1) & 0xf_u8), &mut held.issued);
                    }
                } else {
                    let value_79 = ((held.flags & 4_u32) == 0_u32);
                    if !value_79 {
                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                    }
                    changed |= put((held.device_locked | (!value_79)), &mut held.device_locked);
                    changed |= put((held.lock_pending & value_79), &mut held.lock_pending);
                }
            } else {
                changed |= put(renew_bank_1, &mut held.bank);
                changed |= put(renew_slot_1, &mut held.slot);
            }
        }
    }
    if value_76 {
        held.state = 0x63_u8;
        changed |= held.state != 0x36_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.job);
        changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if value_48 {
            if last_scan_1 {
                if !keeps_1 {
                    changed |= put(0_u8, &mut held.leg);
                }
            }
            changed |= put((old_scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        }
        if value_67 {
            held.state = 0x9c_u8;
            changed |= held.state != 0x36_u8;
        } else {
            if value_52 {
                let value_80 = if best_bank_1 { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_80;
                changed |= held.state != 0x36_u8;
            } else {
                if value_66 {
                    if !value_2 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0x36_u8;
                    }
                }
            }
        }
    }
    if value_31 {
        if scan_compares_1 {
            if failed_2 {
                if done_1 {
                    if value_37 {
                        if value_40 {
                            if value_2 {
                                if at_last_word_1 {
                                    if reads_back_1 {
                                        if differs_now_1 {
                                            if value_44 {
                                                if value_45 {
                                                    changed |= put((held.selected & (!(held.selected & (held.selected_set == old_target)))), &mut held.selected);
                                                    changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            if !value_35 {
                                if (held.index == 9_u8) {
                                    changed |= put(stored_word_1, &mut held.generation);
                                }
                            }
                        }
                    }
                }
            }
            if value_35 {
                let value_81 = if (old_scan & 1_u8 != 0_u8) { ((u16::from(held.index) | ((u16::from(old_target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(old_target) << 7_u8) & 0x3ff_u16)) };
                changed |= put(value_81, &mut held.address);
            }
        }
    }
    if value_42 {
        changed |= put(1_u8, &mut held.handshake);
        changed |= put(0_u8, &mut held.patience);
    } else {
        if value_31 {
            if !value_32 {
                match held.handshake {
                    0x0 => {
                    }
                    0x1 => {
                    }
                    0x2 => {
                    }
                    _ => {
                        if value_33 {
                            if pins.timebase {
                                if value_34 {
                                    changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                                }
                            }
                        }
                    }
                }
                if (reads_back_2 | value_41) {
                    changed |= put(0_u8, &mut held.handshake);
                } else {
                    match held.handshake {
                        0x0 => {
                        }
                        0x1 => {
                            changed |= put(2_u8, &mut held.handshake);
                        }
                        0x2 => {
                            changed |= put(3_u8, &mut held.handshake);
                        }
                        _ => {
                        }
                    }
                }
            }
        }
    }
    if value_66 {
        changed |= put((held.irq | device_record_1), &mut held.irq);
        changed |= put((old_ready | device_record_1), &mut held.ready);
    }
    if (value_3 & reads_back_3) {
        changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
    } else {
        if value_48 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    if value_67 {
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_48 {
            changed |= put(0_u8, &mut held.index);
        } else {
            if value_31 {
                if scan_compares_1 {
                    if failed_2 {
                        if done_1 {
                            if value_37 {
                                if value_40 {
                                    if !value_35 {
                                        if value_3 {
                                            changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put((value_52 & (!value_76)), &mut held.window);
    changed |= put(((!scan_bank_1) & value_42), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & value_42), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (old_ready & (to_command_1 | to_peer_check_1))))))) | (value_5 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_4) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_8, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_6, &mut held.looked_at);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_60 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_63 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_68 & 0x1f_u8), &mut held.vacant);
    changed |= put((value_50 & (!value_48)), &mut held.differs);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_load<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_again = held.again;
    let old_bank = held.bank;
    let old_slot = held.slot;
    let value_1 = (!old_bank);
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let value_2 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_3 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_4 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_4
            };
            value_3
        }
    };
    let value_5 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_6 = (!pins.pwrite);
    let fetches_word_1 = (value_5 & value_6);
    let value_7 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_8 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_8
    };
    let value_9 = if pins.pwrite {
        0_u32
    } else {
        let value_10 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_11 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_12 = if held.permit {
                    let value_13 = if (held.ready & ((!for_command_1) | (held.lock_pending | held.printed_pending))) {
                        let value_14 = if held.busy { (value_11 | 2_u32) } else { value_11 };
                        (value_14 | 4_u32)
                    } else {
                        let value_15 = if held.busy { (value_11 | 2_u32) } else { value_11 };
                        value_15
                    };
                    (value_13 | 8_u32)
                } else {
                    let value_16 = if (held.ready & ((!for_command_1) | (held.lock_pending | held.printed_pending))) {
                        let value_17 = if held.busy { (value_11 | 2_u32) } else { value_11 };
                        (value_17 | 4_u32)
                    } else {
                        let value_18 = if held.busy { (value_11 | 2_u32) } else { value_11 };
                        value_18
                    };
                    value_16
                };
                let value_19 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_20 = if held.selected {
                        let value_21 = if held.device_locked { (value_12 | 0x10_u32) } else { value_12 };
                        (value_21 | 0x20_u32)
                    } else {
                        let value_22 = if held.device_locked { (value_12 | 0x10_u32) } else { value_12 };
                        value_22
                    };
                    (value_20 | 0x40_u32)
                } else {
                    let value_23 = if held.selected {
                        let value_24 = if held.device_locked { (value_12 | 0x10_u32) } else { value_12 };
                        (value_24 | 0x20_u32)
                    } else {
                        let value_25 = if held.device_locked { (value_12 | 0x10_u32) } else { value_12 };
                        value_25
                    };
                    value_23
                };
                let read_word_1 = if held.home {
                    let value_26 = if held.unreported {
                        let value_27 = if held.irq { (value_19 | 0x80_u32) } else { value_19 };
                        (value_27 | 0x800_u32)
                    } else {
                        let value_28 = if held.irq { (value_19 | 0x80_u32) } else { value_19 };
                        value_28
                    };
                    (value_26 | 0x1000_u32)
                } else {
                    let value_29 = if held.unreported {
                        let value_30 = if held.irq { (value_19 | 0x80_u32) } else { value_19 };
                        (value_30 | 0x800_u32)
                    } else {
                        let value_31 = if held.irq { (value_19 | 0x80_u32) } else { value_19 };
                        value_31
                    };
                    value_29
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_10
    };
    let value_32 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_33 = (held.patience < 0x3f_u8);
    let value_34 = (held.handshake == 0_u8);
    let value_35 = (held.handshake == 2_u8);
    let failed_2 = (!value_32);
    let done_1 = (!failed_1);
    let value_36 = (!value_35);
    let value_37 = if value_35 {
        failed_2
    } else {
        let value_38 = if value_32 { (pins.timebase & (!value_33)) } else { failed_1 };
        value_38
    };
    let value_39 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_34);
    let reads_back_2 = ((((failed_2 & done_1) & value_36) & value_39) & reads_back_1);
    let fetches_1 = if old_bank { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
    let not_here_1 = (reads_back_2 & (!(reads_back_2 & fetches_1)));
    let value_40 = (!for_recovery_1);
    let value_41 = (not_here_1 & ((old_again & for_command_1) & value_40));
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | ((value_37 & value_39) & reads_back_1)) {
        return host.whole(pins);
    }
    if failed_2 {
        if done_1 {
            if value_36 {
                if value_39 {
                    if reads_back_1 {
                        let target_bit_1 = (1_u8 << held.target);
                        let value_42 = (held.target < 4_u8);
                        if fetches_1 {
                            changed |= put(0_u8, &mut held.index);
                            changed |= put(0xffffffff_u32, &mut held.crc);
                        } else {
                            if !for_recovery_1 {
                                if old_again {
                                    changed |= put((held.lock_pending & value_42), &mut held.lock_pending);
                                    changed |= put((held.printed_pending & (held.job != 3_u8)), &mut held.printed_pending);
                                } else {
                                    let value_43 = if old_bank { ((target_bit_1 & held.slots_a) != 0_u8) } else { ((target_bit_1 & held.slots_b) != 0_u8) };
                                    changed |= put(value_1, &mut held.bank);
                                    changed |= put(value_43, &mut held.slot);
                                }
                            }
                            changed |= put((old_again | value_40), &mut held.again);
                        }
                        if (!fetches_1) {
                            match held.job {
                                0x0 => {
                                    changed |= put(0_u8, &mut held.leg);
                                    changed |= put(0_u8, &mut held.scan);
                                }
                                0x1 => {
                                    if old_again {
                                        changed |= put(5_u8, &mut held.result);
                                    }
                                }
                                _ => {
                                }
                            }
                            if old_again {
                                if value_42 {
                                    if !for_recovery_1 {
                                        changed |= put((held.selected & (!(held.selected & (held.selected_set == held.target)))), &mut held.selected);
                                        changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_44 = if old_slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_44, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_32 {
                if pins.timebase {
                    if value_33 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if (for_recovery_1 & not_here_1) {
        held.state = 0x63_u8;
        changed |= held.state != 0x87_u8;
    } else {
        if not_here_1 {
            if !for_recovery_1 {
                if old_again {
                    held.state = 0xb1_u8;
                    changed |= held.state != 0x87_u8;
                }
            }
        } else {
            if failed_2 {
                if done_1 {
                    if value_36 {
                        if value_39 {
                            if reads_back_1 {
                                if fetches_1 {
                                    held.state = 0x78_u8;
                                    changed |= held.state != 0x87_u8;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put((value_1 & value_34), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((old_bank & value_34), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_6 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_5) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_9, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_7, &mut held.looked_at);
    changed |= put((held.irq | value_41), &mut held.irq);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put((held.busy & (!value_41)), &mut held.busy);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_2, &mut held.action);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_fetch<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_again = held.again;
    let old_bank = held.bank;
    let old_flags = held.flags;
    let old_selected_set = held.selected_set;
    let old_slot = held.slot;
    let value_1 = (!old_bank);
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let for_printed_1 = (held.job == 3_u8);
    let value_2 = (held.target < 4_u8);
    let value_3 = (held.index < 0x12_u8);
    let at_last_word_1 = (!value_3);
    let value_4 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_5 = (!pins.pwrite);
    let fetches_word_1 = (value_4 & value_5);
    let value_6 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_7 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_7
    };
    let value_8 = if pins.pwrite {
        0_u32
    } else {
        let value_9 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_10 = if held.ready { (((u32::from(old_selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(old_selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_11 = if held.permit {
                    let value_12 = if (held.ready & ((!for_command_1) | (held.lock_pending | held.printed_pending))) {
                        let value_13 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_13 | 4_u32)
                    } else {
                        let value_14 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_14
                    };
                    (value_12 | 8_u32)
                } else {
                    let value_15 = if (held.ready & ((!for_command_1) | (held.lock_pending | held.printed_pending))) {
                        let value_16 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_16 | 4_u32)
                    } else {
                        let value_17 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_17
                    };
                    value_15
                };
                let value_18 = if (held.selected & (((1_u8 << old_selected_set) & held.issued) != 0_u8)) {
                    let value_19 = if held.selected {
                        let value_20 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_20 | 0x20_u32)
                    } else {
                        let value_21 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_21
                    };
                    (value_19 | 0x40_u32)
                } else {
                    let value_22 = if held.selected {
                        let value_23 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_23 | 0x20_u32)
                    } else {
                        let value_24 = if held.device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_24
                    };
                    value_22
                };
                let read_word_1 = if held.home {
                    let value_25 = if held.unreported {
                        let value_26 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_26 | 0x800_u32)
                    } else {
                        let value_27 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_27
                    };
                    (value_25 | 0x1000_u32)
                } else {
                    let value_28 = if held.unreported {
                        let value_29 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_29 | 0x800_u32)
                    } else {
                        let value_30 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_30
                    };
                    value_28
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_9
    };
    let value_31 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if old_bank { pins.bank_b.data } else { pins.bank_a.data };
    let value_32 = (held.patience < 0x3f_u8);
    let value_33 = (held.handshake == 0_u8);
    let value_34 = (held.handshake == 2_u8);
    let failed_2 = (!value_31);
    let done_1 = (!failed_1);
    let value_35 = (!value_34);
    let value_36 = if value_34 {
        failed_2
    } else {
        let value_37 = if value_31 { (pins.timebase & (!value_32)) } else { failed_1 };
        value_37
    };
    let value_38 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_33);
    let reads_back_2 = ((((failed_2 & done_1) & value_35) & value_38) & reads_back_1);
    let loaded_1 = ((!held.crc) == stored_word_1);
    let not_here_1 = (!loaded_1);
    let value_39 = (reads_back_2 & (at_last_word_1 & loaded_1));
    let value_40 = (reads_back_2 & (at_last_word_1 & not_here_1));
    let value_41 = (!for_recovery_1);
    let value_42 = ((held.job == 4_u8) | (for_command_1 & (held.action == 0xd_u8)));
    let value_43 = (!value_42);
    let value_44 = (!for_printed_1);
    let value_45 = (value_39 & (for_printed_1 & value_41));
    let value_46 = (value_39 & (value_41 & (value_42 & value_44)));
    let value_47 = if value_39 {
        let value_48 = match held.job {
            0x0 => held.home,
            0x3 => held.home,
            _ => (held.home | value_43),
        };
        value_48
    } else {
        held.home
    };
    let value_49 = if value_40 {
        let value_50 = if for_recovery_1 {
            (value_39 & (value_41 & ((for_command_1 & value_43) & value_44)))
        } else {
            let value_51 = if old_again { (for_command_1 | (value_39 & (value_41 & ((for_command_1 & value_43) & value_44)))) } else { (value_39 & (value_41 & ((for_command_1 & value_43) & value_44))) };
            value_51
        };
        value_50
    } else {
        (value_39 & (value_41 & ((for_command_1 & value_43) & value_44)))
    };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | ((value_36 & value_38) & reads_back_1)) {
        return host.whole(pins);
    }
    if failed_2 {
        if done_1 {
            if value_35 {
                if value_38 {
                    if !value_33 {
                        match held.index {
                            0x0 => {
                                changed |= put(stored_word_1, &mut held.record_licence);
                            }
                            0x1 => {
                                changed |= put((stored_word_1 & 0xffffff_u32), &mut held.flags);
                                changed |= put(stored_word_1, &mut held.record_flags);
                            }
                            0x2 => {
                                changed |= put(stored_word_1, &mut held.record_ascending_lo);
                            }
                            0x3 => {
                                changed |= put(stored_word_1, &mut held.record_ascending_hi);
                            }
                            0x4 => {
                                changed |= put((stored_word_1 != 0_u32), &mut held.funded);
                                changed |= put(stored_word_1, &mut held.record_descending_lo);
                            }
                            0x5 => {
                                changed |= put((held.funded | (stored_word_1 != 0_u32)), &mut held.funded);
                                changed |= put(stored_word_1, &mut held.record_descending_hi);
                            }
                            0x6 => {
                                changed |= put(stored_word_1, &mut held.record_control_sum_lo);
                            }
                            0x7 => {
                                changed |= put(stored_word_1, &mut held.record_control_sum_hi);
                            }
                            0x8 => {
                                changed |= put((((stored_word_1 >> 2) == 0x3fffffff_u32) & (((stored_word_1 as u8) & 3_u8) == 3_u8)), &mut held.count_end);
                                changed |= put(stored_word_1, &mut held.record_piece_count);
                            }
                            0x9 => {
                                let high_ones_1 = ((stored_word_1 >> 2) == 0x3fffffff_u32);
                                changed |= put((high_ones_1 & (((stored_word_1 as u8) & 3_u8) == 3_u8)), &mut held.generation_end);
                                changed |= put((high_ones_1 & (stored_word_1 & 2_u32 != 0_u32)), &mut held.generation_near);
                                changed |= put(stored_word_1, &mut held.record_generation);
                            }
                            0xa => {
                                changed |= put(stored_word_1, &mut held.record_limit_lo);
                            }
                            0xb => {
                                changed |= put(stored_word_1, &mut held.record_limit_hi);
                            }
                            0xc => {
                                changed |= put(stored_word_1, &mut held.record_intent_value);
                            }
                            0xd => {
                                changed |= put(stored_word_1, &mut held.record_intent_ascending_lo);
                            }
                            0xe => {
                                changed |= put(stored_word_1, &mut held.record_intent_ascending_hi);
                            }
                            0xf => {
                                changed |= put(stored_word_1, &mut held.record_intent_date_key);
                            }
                            0x10 => {
                                changed |= put(stored_word_1, &mut held.record_booked_value);
                            }
                            0x11 => {
                                changed |= put(stored_word_1, &mut held.record_booked_date_key);
                            }
                            0x12 => {
                                changed |= put(true, &mut held.filled);
                                changed |= put(stored_word_1, &mut held.record_check);
                            }
                            _ => {
                            }
                        }
                    }
                    if at_last_word_1 {
                        if reads_back_1 {
                            let target_bit_1 = (1_u8 << held.target);
                            if loaded_1 {
                                match held.job {
                                    0x0 => {
                                    }
                                    0x3 => {
                                        changed |= put(0xc_u8, &mut held.rival_at);
                                    }
                                    _ => {
                                        if !value_42 {
                                            if for_command_1 {
                                                changed |= put(held.target, &mut held.selected_set);
                                            }
                                        }
                                    }
                                }
                                changed |= put((held.differs & value_41), &mut held.differs);
                            } else {
                                if !for_recovery_1 {
                                    if old_again {
                                        changed |= put((held.lock_pending & value_2), &mut held.lock_pending);
                                        changed |= put((held.printed_pending & value_44), &mut held.printed_pending);
                                    } else {
                                        let value_52 = if old_bank { ((target_bit_1 & held.slots_a) != 0_u8) } else { ((target_bit_1 & held.slots_b) != 0_u8) };
                                        changed |= put(value_1, &mut held.bank);
                                        changed |= put(value_52, &mut held.slot);
                                    }
                                }
                                changed |= put((old_again | value_41), &mut held.again);
                            }
                            if not_here_1 {
                                if for_recovery_1 {
                                    changed |= put(0_u8, &mut held.leg);
                                }
                                if old_again {
                                    if value_2 {
                                        if !for_recovery_1 {
                                            changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_53 = if old_slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_53, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_31 {
                if pins.timebase {
                    if value_32 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if value_46 {
        changed |= put(0_u8, &mut held.index);
        changed |= put(2_u8, &mut held.augend_at);
        changed |= put(0xffffffff_u32, &mut held.crc);
    } else {
        if value_45 {
            let value_54 = if ((old_flags & 2_u32) == 0_u32) { 0xa_u8 } else { 6_u8 };
            changed |= put(0_u8, &mut held.index);
            changed |= put(value_54, &mut held.augend_at);
        } else {
            if value_39 {
                if for_recovery_1 {
                    changed |= put(0_u8, &mut held.index);
                }
            } else {
                if failed_2 {
                    if done_1 {
                        if value_35 {
                            if value_38 {
                                if !value_33 {
                                    if value_3 {
                                        changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (value_3 & reads_back_2) {
            changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
        } else {
            if at_last_word_1 {
                if failed_2 {
                    if done_1 {
                        if value_35 {
                            if value_38 {
                                if reads_back_1 {
                                    if loaded_1 {
                                        if for_recovery_1 {
                                            changed |= put(0xffffffff_u32, &mut held.crc);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if (for_recovery_1 & value_40) {
        held.state = 0x63_u8;
        changed |= held.state != 0x78_u8;
        changed |= put(0_u8, &mut held.scan);
    } else {
        if at_last_word_1 {
            if failed_2 {
                if done_1 {
                    if value_35 {
                        if value_38 {
                            if reads_back_1 {
                                if loaded_1 {
                                    match held.job {
                                        0x0 => {
                                            changed |= put(0_u8, &mut held.scan);
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
            }
        }
        if value_46 {
            held.state = 0xaa_u8;
            changed |= held.state != 0x78_u8;
        } else {
            if value_45 {
                held.state = 0xc9_u8;
                changed |= held.state != 0x78_u8;
            } else {
                if value_40 {
                    if !for_recovery_1 {
                        let value_55 = if old_again { 0xb1_u8 } else { 0x87_u8 };
                        held.state = value_55;
                        changed |= held.state != 0x78_u8;
                    }
                } else {
                    if at_last_word_1 {
                        if failed_2 {
                            if done_1 {
                                if value_35 {
                                    if value_38 {
                                        if reads_back_1 {
                                            if loaded_1 {
                                                match held.job {
                                                    0x0 => {
                                                        held.state = 0x36_u8;
                                                        changed |= held.state != 0x78_u8;
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        if !value_42 {
                                                            held.state = 0xb1_u8;
                                                            changed |= held.state != 0x78_u8;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if value_49 {
        let value_56 = if value_40 {
            let value_57 = if for_recovery_1 {
                0_u8
            } else {
                let value_58 = if old_again {
                    let value_59 = if for_command_1 { 5_u8 } else { 0_u8 };
                    value_59
                } else {
                    0_u8
                };
                value_58
            };
            value_57
        } else {
            0_u8
        };
        changed |= put(value_56, &mut held.result);
    }
    if (value_40 & (value_41 & (old_again & value_2))) {
        changed |= put((held.selected & (!(held.selected & (old_selected_set == held.target)))), &mut held.selected);
    } else {
        if at_last_word_1 {
            if failed_2 {
                if done_1 {
                    if value_35 {
                        if value_38 {
                            if reads_back_1 {
                                if loaded_1 {
                                    match held.job {
                                        0x0 => {
                                        }
                                        0x3 => {
                                        }
                                        _ => {
                                            if !value_42 {
                                                changed |= put((held.selected | for_command_1), &mut held.selected);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put((value_1 & value_33), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((old_bank & value_33), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_5 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_4) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_8, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_6, &mut held.looked_at);
    changed |= put((held.irq | value_49), &mut held.irq);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put((held.busy & (!value_49)), &mut held.busy);
    changed |= put((value_47 & (!value_46)), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_retire<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.bank);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let value_2 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_3 = (!pins.pwrite);
    let fetches_word_1 = (value_2 & value_3);
    let value_4 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_5 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_5
    };
    let value_6 = if pins.pwrite {
        0_u32
    } else {
        let value_7 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_8 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_9 = if held.permit {
                    let value_10 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_11 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_11 | 4_u32)
                    } else {
                        let value_12 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_12
                    };
                    (value_10 | 8_u32)
                } else {
                    let value_13 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_14 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_14 | 4_u32)
                    } else {
                        let value_15 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_15
                    };
                    value_13
                };
                let value_16 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_17 = if held.selected {
                        let value_18 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_18 | 0x20_u32)
                    } else {
                        let value_19 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_19
                    };
                    (value_17 | 0x40_u32)
                } else {
                    let value_20 = if held.selected {
                        let value_21 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_21 | 0x20_u32)
                    } else {
                        let value_22 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_22
                    };
                    value_20
                };
                let read_word_1 = if held.home {
                    let value_23 = if held.unreported {
                        let value_24 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_24 | 0x800_u32)
                    } else {
                        let value_25 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_25
                    };
                    (value_23 | 0x1000_u32)
                } else {
                    let value_26 = if held.unreported {
                        let value_27 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_27 | 0x800_u32)
                    } else {
                        let value_28 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_28
                    };
                    value_26
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_7
    };
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_29 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_30 = (held.patience < 0x3f_u8);
    let value_31 = (held.handshake == 0_u8);
    let value_32 = (held.handshake == 2_u8);
    let failed_2 = (!value_29);
    let done_1 = (!failed_1);
    let value_33 = (!value_32);
    let value_34 = if value_32 {
        failed_2
    } else {
        let value_35 = if value_29 { (pins.timebase & (!value_30)) } else { failed_1 };
        value_35
    };
    let value_36 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_31);
    let got_asked_1 = if held.bank { (pins.bank_b.data == 0xa5c3691e_u32) } else { (pins.bank_a.data == 0xa5c3691e_u32) };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_34 & value_36) & reads_back_1) | ((ask_reads_1 & ((((failed_2 & done_1) & value_33) & value_36) & reads_back_1)) & (!got_asked_1)))) {
        return host.whole(pins);
    }
    match held.handshake {
        0x0 => {
            let value_37 = if held.slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
            if leg_writes_1 {
                changed |= put(0xa5c3691e_u32, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_37, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_29 {
                if pins.timebase {
                    if value_30 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if failed_2 {
        if done_1 {
            if value_33 {
                if value_36 {
                    if ask_reads_1 {
                        if reads_back_1 {
                            if got_asked_1 {
                                held.state = 0x9c_u8;
                                changed |= held.state != 0x1b_u8;
                                changed |= put(0_u8, &mut held.index);
                            }
                        }
                    }
                    if !value_31 {
                        let value_38 = match held.leg {
                            0x0 => {
                                let value_39 = if held.bank { 1_u8 } else { 2_u8 };
                                value_39
                            }
                            0x1 => 2_u8,
                            _ => 0_u8,
                        };
                        changed |= put(value_38, &mut held.leg);
                    }
                }
            }
        }
    }
    changed |= put((value_31 & (value_1 & ask_reads_1)), &mut held.a_read);
    changed |= put((value_31 & (value_1 & leg_writes_1)), &mut held.a_write);
    changed |= put((value_31 & (value_1 & leg_programs_1)), &mut held.a_program);
    changed |= put((value_31 & (held.bank & ask_reads_1)), &mut held.b_read);
    changed |= put((value_31 & (held.bank & leg_writes_1)), &mut held.b_write);
    changed |= put((value_31 & (held.bank & leg_programs_1)), &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_3 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_2) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_6, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_4, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_body<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.bank);
    let leg_programs_1 = (held.leg == 1_u8);
    let value_2 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_3 = (!pins.pwrite);
    let fetches_word_1 = (value_2 & value_3);
    let value_4 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_5 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_5
    };
    let value_6 = if pins.pwrite {
        0_u32
    } else {
        let value_7 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_8 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_9 = if held.permit {
                    let value_10 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_11 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_11 | 4_u32)
                    } else {
                        let value_12 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_12
                    };
                    (value_10 | 8_u32)
                } else {
                    let value_13 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_14 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        (value_14 | 4_u32)
                    } else {
                        let value_15 = if held.busy { (value_8 | 2_u32) } else { value_8 };
                        value_15
                    };
                    value_13
                };
                let value_16 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_17 = if held.selected {
                        let value_18 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_18 | 0x20_u32)
                    } else {
                        let value_19 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_19
                    };
                    (value_17 | 0x40_u32)
                } else {
                    let value_20 = if held.selected {
                        let value_21 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        (value_21 | 0x20_u32)
                    } else {
                        let value_22 = if held.device_locked { (value_9 | 0x10_u32) } else { value_9 };
                        value_22
                    };
                    value_20
                };
                let read_word_1 = if held.home {
                    let value_23 = if held.unreported {
                        let value_24 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_24 | 0x800_u32)
                    } else {
                        let value_25 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_25
                    };
                    (value_23 | 0x1000_u32)
                } else {
                    let value_26 = if held.unreported {
                        let value_27 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        (value_27 | 0x800_u32)
                    } else {
                        let value_28 = if held.irq { (value_16 | 0x80_u32) } else { value_16 };
                        value_28
                    };
                    value_26
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_7
    };
    let ask_writes_1 = (!leg_programs_1);
    let value_29 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_30 = (held.patience < 0x3f_u8);
    let value_31 = (held.handshake == 0_u8);
    let value_32 = (held.handshake == 2_u8);
    let failed_2 = (!value_29);
    let value_33 = if value_32 {
        failed_2
    } else {
        let value_34 = if value_29 { (pins.timebase & (!value_30)) } else { failed_1 };
        value_34
    };
    let value_35 = (held.handshake != 1_u8);
    let value_36 = (!value_31);
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | ((value_33 & value_35) & value_36)) {
        return host.whole(pins);
    }
    match held.handshake {
        0x0 => {
            let value_37 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            if !leg_programs_1 {
                let addend_1 = match held.index {
                    0x12 => held.record_check,
                    0x11 => held.record_booked_date_key,
                    0x10 => held.record_booked_value,
                    0xf => held.record_intent_date_key,
                    0xe => held.record_intent_ascending_hi,
                    0xd => held.record_intent_ascending_lo,
                    0xc => held.record_intent_value,
                    0xb => held.record_limit_hi,
                    0xa => held.record_limit_lo,
                    0x9 => held.record_generation,
                    0x8 => held.record_piece_count,
                    0x7 => held.record_control_sum_hi,
                    0x6 => held.record_control_sum_lo,
                    0x5 => held.record_descending_hi,
                    0x4 => held.record_descending_lo,
                    0x3 => held.record_ascending_hi,
                    0x2 => held.record_ascending_lo,
                    0x1 => held.record_flags,
                    0x0 => held.record_licence,
                    _ => 0_u32,
                };
                changed |= put(addend_1, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_37, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_29 {
                if pins.timebase {
                    if value_30 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if failed_2 {
        if (!failed_1) {
            if (!value_32) {
                if value_35 {
                    let value_38 = (held.index < 0x12_u8);
                    let value_39 = (ask_writes_1 & (held.bank & ((!value_38) | ((held.index & 0xf_u8) == 0xf_u8))));
                    if value_36 {
                        if !value_39 {
                            let value_40 = if value_38 { (held.index.wrapping_add(1_u8) & 0x1f_u8) } else { 0_u8 };
                            if !value_38 {
                                held.state = 0x2d_u8;
                                changed |= held.state != 0x9c_u8;
                            }
                            changed |= put(value_40, &mut held.index);
                        }
                    }
                    if !value_31 {
                        let value_41 = if value_39 { 1_u8 } else { 0_u8 };
                        changed |= put(value_41, &mut held.leg);
                    }
                }
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put((value_31 & (value_1 & ask_writes_1)), &mut held.a_write);
    changed |= put((value_31 & (value_1 & leg_programs_1)), &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put((value_31 & (held.bank & ask_writes_1)), &mut held.b_write);
    changed |= put((value_31 & (held.bank & leg_programs_1)), &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_3 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_2) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_6, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_4, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_verify<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_2 = (!pins.pwrite);
    let fetches_word_1 = (value_1 & value_2);
    let value_3 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_4 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_4
    };
    let value_5 = if pins.pwrite {
        0_u32
    } else {
        let value_6 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_7 = if held.ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_8 = if held.permit {
                    let value_9 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_10 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        (value_10 | 4_u32)
                    } else {
                        let value_11 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        value_11
                    };
                    (value_9 | 8_u32)
                } else {
                    let value_12 = if (held.ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_13 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        (value_13 | 4_u32)
                    } else {
                        let value_14 = if held.busy { (value_7 | 2_u32) } else { value_7 };
                        value_14
                    };
                    value_12
                };
                let value_15 = if (held.selected & (((1_u8 << held.selected_set) & held.issued) != 0_u8)) {
                    let value_16 = if held.selected {
                        let value_17 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        (value_17 | 0x20_u32)
                    } else {
                        let value_18 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        value_18
                    };
                    (value_16 | 0x40_u32)
                } else {
                    let value_19 = if held.selected {
                        let value_20 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        (value_20 | 0x20_u32)
                    } else {
                        let value_21 = if held.device_locked { (value_8 | 0x10_u32) } else { value_8 };
                        value_21
                    };
                    value_19
                };
                let read_word_1 = if held.home {
                    let value_22 = if held.unreported {
                        let value_23 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        (value_23 | 0x800_u32)
                    } else {
                        let value_24 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        value_24
                    };
                    (value_22 | 0x1000_u32)
                } else {
                    let value_25 = if held.unreported {
                        let value_26 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        (value_26 | 0x800_u32)
                    } else {
                        let value_27 = if held.irq { (value_15 | 0x80_u32) } else { value_15 };
                        value_27
                    };
                    value_25
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_6
    };
    let value_28 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_29 = (held.patience < 0x3f_u8);
    let value_30 = (held.handshake == 0_u8);
    let value_31 = (held.handshake == 2_u8);
    let failed_2 = (!value_28);
    let done_1 = (!failed_1);
    let value_32 = (!value_31);
    let value_33 = if value_31 {
        failed_2
    } else {
        let value_34 = if value_28 { (pins.timebase & (!value_29)) } else { failed_1 };
        value_34
    };
    let value_35 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_30);
    let advances_1 = if held.bank {
        let addend_1 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        (pins.bank_b.data == addend_1)
    } else {
        let addend_2 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        (pins.bank_a.data == addend_2)
    };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_33 & value_35) & reads_back_1) | (((((failed_2 & done_1) & value_32) & value_35) & reads_back_1) & (!advances_1)))) {
        return host.whole(pins);
    }
    match held.handshake {
        0x0 => {
            let value_36 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_36, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_28 {
                if pins.timebase {
                    if value_29 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if failed_2 {
        if done_1 {
            if value_32 {
                if value_35 {
                    if reads_back_1 {
                        if advances_1 {
                            let value_37 = (held.index < 0x12_u8);
                            let value_38 = if value_37 { (held.index.wrapping_add(1_u8) & 0x1f_u8) } else { 0_u8 };
                            if !value_37 {
                                held.state = 0x4e_u8;
                                changed |= held.state != 0x2d_u8;
                            }
                            changed |= put(value_38, &mut held.index);
                        }
                    }
                }
            }
        }
    }
    changed |= put(((!held.bank) & value_30), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((held.bank & value_30), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (held.ready & (to_command_1 | to_peer_check_1))))))) | (value_2 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_1) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_5, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_3, &mut held.looked_at);
    changed |= put((held.permit & (!held.device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_validate<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_bank = held.bank;
    let old_device_locked = held.device_locked;
    let old_ready = held.ready;
    let old_target = held.target;
    let value_1 = (!old_bank);
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let for_printed_1 = (held.job == 3_u8);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let value_2 = ((held.flags & 4_u32) == 0_u32);
    let target_bit_1 = (1_u8 << old_target);
    let selected_bit_1 = (1_u8 << held.selected_set);
    let wide_bits_1 = held.issued;
    let wide_slots_b_1 = held.slots_b;
    let wide_vacant_1 = held.vacant;
    let value_3 = (old_target < 4_u8);
    let device_record_1 = (!value_3);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let asked_lock_1 = (held.command == 0xc_u8);
    let value_4 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_5 = (!pins.pwrite);
    let fetches_word_1 = (value_4 & value_5);
    let value_6 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_7 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_7
    };
    let value_8 = if pins.pwrite {
        0_u32
    } else {
        let value_9 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_10 = if old_ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_11 = if held.permit {
                    let value_12 = if (old_ready & ((!for_command_1) | (held.lock_pending | held.printed_pending))) {
                        let value_13 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_13 | 4_u32)
                    } else {
                        let value_14 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_14
                    };
                    (value_12 | 8_u32)
                } else {
                    let value_15 = if (old_ready & ((!for_command_1) | (held.lock_pending | held.printed_pending))) {
                        let value_16 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        (value_16 | 4_u32)
                    } else {
                        let value_17 = if held.busy { (value_10 | 2_u32) } else { value_10 };
                        value_17
                    };
                    value_15
                };
                let value_18 = if (held.selected & ((selected_bit_1 & wide_bits_1) != 0_u8)) {
                    let value_19 = if held.selected {
                        let value_20 = if old_device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_20 | 0x20_u32)
                    } else {
                        let value_21 = if old_device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_21
                    };
                    (value_19 | 0x40_u32)
                } else {
                    let value_22 = if held.selected {
                        let value_23 = if old_device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        (value_23 | 0x20_u32)
                    } else {
                        let value_24 = if old_device_locked { (value_11 | 0x10_u32) } else { value_11 };
                        value_24
                    };
                    value_22
                };
                let read_word_1 = if held.home {
                    let value_25 = if held.unreported {
                        let value_26 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_26 | 0x800_u32)
                    } else {
                        let value_27 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_27
                    };
                    (value_25 | 0x1000_u32)
                } else {
                    let value_28 = if held.unreported {
                        let value_29 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        (value_29 | 0x800_u32)
                    } else {
                        let value_30 = if held.irq { (value_18 | 0x80_u32) } else { value_18 };
                        value_30
                    };
                    value_28
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_9
    };
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_31 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_32 = (held.patience < 0x3f_u8);
    let value_33 = (held.handshake == 0_u8);
    let value_34 = (held.handshake == 2_u8);
    let failed_2 = (!value_31);
    let done_1 = (!failed_1);
    let value_35 = (!value_34);
    let value_36 = if value_34 {
        failed_2
    } else {
        let value_37 = if value_31 { (pins.timebase & (!value_32)) } else { failed_1 };
        value_37
    };
    let value_38 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_33);
    let reads_back_2 = (ask_reads_1 & ((((failed_2 & done_1) & value_35) & value_38) & reads_back_1));
    let got_asked_1 = if old_bank { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
    let marked_1 = (reads_back_2 & got_asked_1);
    let value_39 = if best_bank_1 { held.failed_b } else { held.failed_a };
    let value_40 = (!for_recovery_1);
    let value_41 = (old_bank & for_recovery_1);
    let value_42 = (held.a_lost | value_1);
    let value_43 = (!value_41);
    let value_44 = (marked_1 & ((value_1 & value_40) & value_43));
    let value_45 = (marked_1 & (for_recovery_1 & value_43));
    let value_46 = (marked_1 & ((value_40 & value_42) & value_43));
    let value_47 = if marked_1 {
        let value_48 = if old_bank {
            held.slots_a
        } else {
            let value_49 = if held.slot { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_49
        };
        value_48
    } else {
        held.slots_a
    };
    let value_50 = if marked_1 {
        let value_51 = if old_bank {
            let value_52 = if held.slot { (target_bit_1 | wide_slots_b_1) } else { (target_bit_1 ^ (target_bit_1 | wide_slots_b_1)) };
            value_52
        } else {
            wide_slots_b_1
        };
        value_51
    } else {
        wide_slots_b_1
    };
    let recovered_1 = (value_39 | (!(old_bank ^ best_bank_1)));
    let value_53 = (value_45 & recovered_1);
    let value_54 = (value_45 & (!recovered_1));
    let value_55 = (value_44 | value_54);
    let value_56 = if value_54 { best_bank_1 } else { value_44 };
    let value_57 = (held.command == 5_u8);
    let value_58 = ((value_41 | (value_1 | for_recovery_1)) | (!marked_1));
    let value_59 = (for_command_1 & value_46);
    let value_60 = if value_46 {
        let value_61 = if for_command_1 { (held.permit & (!asked_lock_1)) } else { held.permit };
        value_61
    } else {
        held.permit
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_62 = (value_3 & value_53);
    let value_63 = if value_53 {
        let value_64 = if value_46 { (held.irq | for_printed_1) } else { held.irq };
        (device_record_1 | value_64)
    } else {
        let value_65 = if value_46 { (held.irq | for_printed_1) } else { held.irq };
        value_65
    };
    let value_66 = if value_54 {
        let value_67 = if best_slot_1 {
            let value_68 = if best_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
            let prefers_high_1 = if best_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
            (!(value_68 | prefers_high_1))
        } else {
            let value_69 = if best_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
            let value_70 = if best_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
            (!(value_69 | value_70))
        };
        (value_67 & value_56)
    } else {
        ((target_bit_1 & wide_vacant_1) != 0_u8)
    };
    let value_71 = if value_55 {
        let value_72 = if ((!value_54) & value_56) {
            let value_73 = if value_53 {
                let value_74 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_74
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_73))
        } else {
            let value_75 = if value_53 {
                let value_76 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_76
            } else {
                wide_vacant_1
            };
            value_75
        };
        value_72
    } else {
        let value_77 = if value_53 {
            let value_78 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_78
        } else {
            wide_vacant_1
        };
        value_77
    };
    let value_79 = if value_53 { (value_3 & value_58) } else { value_58 };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_36 & value_38) & reads_back_1) | (reads_back_2 & (!got_asked_1)))) {
        return host.whole(pins);
    }
    if ask_reads_1 {
        if failed_2 {
            if done_1 {
                if value_35 {
                    if value_38 {
                        if reads_back_1 {
                            if got_asked_1 {
                                if value_43 {
                                    match held.job {
                                        0x0 => {
                                            if recovered_1 {
                                                if value_3 {
                                                    changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                                                    changed |= put(0_u8, &mut held.scan);
                                                } else {
                                                    if !value_2 {
                                                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                                                    }
                                                    changed |= put((old_device_locked | (!value_2)), &mut held.device_locked);
                                                }
                                                changed |= put((old_ready | device_record_1), &mut held.ready);
                                            }
                                        }
                                        0x1 => {
                                            if value_42 {
                                                let answer_code_1 = if old_bank { 0x18_u8 } else { 0_u8 };
                                                if value_1 {
                                                    if value_57 {
                                                        changed |= put(old_target, &mut held.permit_set);
                                                    }
                                                }
                                                changed |= put(answer_code_1, &mut held.result);
                                            }
                                        }
                                        _ => {
                                        }
                                    }
                                    if value_40 {
                                        if value_42 {
                                            let value_80 = if for_command_1 { (held.printed_pending & (!value_57)) } else { held.printed_pending };
                                            changed |= put((held.home | (held.selected & (held.selected_set == old_target))), &mut held.home);
                                            changed |= put((value_80 & (!for_printed_1)), &mut held.printed_pending);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_81 = if held.slot { ((((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
            if leg_writes_1 {
                changed |= put(0x5a3c96e1_u32, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_81, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_31 {
                if pins.timebase {
                    if value_32 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if value_55 {
        let value_82 = if value_54 { (!best_slot_1) } else { (marked_1 & ((value_40 & (value_1 & ((target_bit_1 & wide_slots_b_1) == 0_u8))) & value_43)) };
        if value_66 {
            changed |= put(0_u8, &mut held.index);
        }
        changed |= put(value_56, &mut held.bank);
        changed |= put(value_82, &mut held.slot);
    }
    if value_62 {
        held.state = 0x63_u8;
        changed |= held.state != 0x4e_u8;
        changed |= put(0_u8, &mut held.leg);
    } else {
        if ask_reads_1 {
            if failed_2 {
                if done_1 {
                    if value_35 {
                        if value_38 {
                            if reads_back_1 {
                                if got_asked_1 {
                                    if !value_41 {
                                        if !for_recovery_1 {
                                            if !old_bank {
                                                changed |= put(2_u8, &mut held.job);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if value_55 {
            changed |= put(0_u8, &mut held.leg);
        } else {
            if failed_2 {
                if done_1 {
                    if value_35 {
                        if value_38 {
                            if !value_33 {
                                let value_83 = match held.leg {
                                    0x0 => {
                                        let value_84 = if old_bank { 1_u8 } else { 2_u8 };
                                        value_84
                                    }
                                    0x1 => 2_u8,
                                    _ => 0_u8,
                                };
                                changed |= put(value_83, &mut held.leg);
                            }
                        }
                    }
                }
            }
        }
        if (value_55 & value_66) {
            held.state = 0x9c_u8;
            changed |= held.state != 0x4e_u8;
        } else {
            if value_55 {
                let value_85 = if (value_54 & (!value_56)) { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_85;
                changed |= held.state != 0x4e_u8;
            } else {
                if value_53 {
                    if !value_3 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0x4e_u8;
                    }
                } else {
                    if ask_reads_1 {
                        if failed_2 {
                            if done_1 {
                                if value_35 {
                                    if value_38 {
                                        if reads_back_1 {
                                            if got_asked_1 {
                                                if value_41 {
                                                    held.state = 0xff_u8;
                                                    changed |= held.state != 0x4e_u8;
                                                } else {
                                                    if !for_recovery_1 {
                                                        if old_bank {
                                                            held.state = 0xb1_u8;
                                                            changed |= held.state != 0x4e_u8;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if value_53 {
        if value_3 {
            if !((held.flags & 8_u32) == 0_u32) {
                changed |= put(((target_bit_1 | wide_bits_1) & 0xf_u8), &mut held.issued);
            }
        } else {
            changed |= put((held.lock_pending & value_2), &mut held.lock_pending);
        }
    } else {
        if ask_reads_1 {
            if failed_2 {
                if done_1 {
                    if value_35 {
                        if value_38 {
                            if reads_back_1 {
                                if got_asked_1 {
                                    if value_40 {
                                        if value_42 {
                                            if for_command_1 {
                                                if !asked_lock_1 {
                                                    if (held.command != 6_u8) {
                                                        if !(held.command == 7_u8) {
                                                            changed |= put(((selected_bit_1 ^ (selected_bit_1 | wide_bits_1)) & 0xf_u8), &mut held.issued);
                                                        }
                                                    }
                                                }
                                            }
                                            changed |= put((held.lock_pending & value_3), &mut held.lock_pending);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put(((!value_62) & (value_55 | value_79)), &mut held.window);
    changed |= put((value_33 & (value_1 & ask_reads_1)), &mut held.a_read);
    changed |= put((value_33 & (value_1 & leg_writes_1)), &mut held.a_write);
    changed |= put((value_33 & (value_1 & leg_programs_1)), &mut held.a_program);
    changed |= put((value_33 & (old_bank & ask_reads_1)), &mut held.b_read);
    changed |= put((value_33 & (old_bank & leg_writes_1)), &mut held.b_write);
    changed |= put((value_33 & (old_bank & leg_programs_1)), &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (old_ready & (to_command_1 | to_peer_check_1))))))) | (value_5 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_4) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_8, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_6, &mut held.looked_at);
    changed |= put((value_59 | value_63), &mut held.irq);
    changed |= put(((!old_device_locked) & ((value_46 & (for_command_1 & (value_57 & value_58))) | value_60)), &mut held.permit);
    changed |= put((held.busy & (!value_59)), &mut held.busy);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_47 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_50 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_71 & 0x1f_u8), &mut held.vacant);
    host.done(changed)
}

#[inline(never)]
fn in_port_setup_prune<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_bank = held.bank;
    let old_device_locked = held.device_locked;
    let old_ready = held.ready;
    let old_slot = held.slot;
    let old_target = held.target;
    let value_1 = (!old_bank);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let target_bit_1 = (1_u8 << old_target);
    let wide_bits_1 = held.issued;
    let wide_vacant_1 = held.vacant;
    let value_2 = (old_target < 4_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let value_3 = ((((((((((((((((((((pins.paddr as u8) == 0x80_u8) | ((pins.paddr as u8) == 0x84_u8)) | ((pins.paddr as u8) == 0x88_u8)) | ((pins.paddr as u8) == 0x8c_u8)) | ((pins.paddr as u8) == 0x90_u8)) | ((pins.paddr as u8) == 0x94_u8)) | ((pins.paddr as u8) == 0x98_u8)) | ((pins.paddr as u8) == 0x9c_u8)) | ((pins.paddr as u8) == 0xa0_u8)) | ((pins.paddr as u8) == 0xa4_u8)) | ((pins.paddr as u8) == 0xa8_u8)) | ((pins.paddr as u8) == 0xac_u8)) | ((pins.paddr as u8) == 0xb0_u8)) | ((pins.paddr as u8) == 0xb4_u8)) | ((pins.paddr as u8) == 0xb8_u8)) | ((pins.paddr as u8) == 0xbc_u8)) | ((pins.paddr as u8) == 0xc0_u8)) | ((pins.paddr as u8) == 0xc4_u8)) | ((pins.paddr as u8) == 0xc8_u8));
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let to_set_1 = ((pins.paddr as u8) == 0x10_u8);
    let to_value_lo_1 = ((pins.paddr as u8) == 0x14_u8);
    let to_value_hi_1 = ((pins.paddr as u8) == 0x18_u8);
    let to_date_key_1 = ((pins.paddr as u8) == 0x1c_u8);
    let to_info_1 = ((pins.paddr as u8) == 0x20_u8);
    let to_licence_1 = ((pins.paddr as u8) == 0x24_u8);
    let to_peer_check_1 = ((pins.paddr as u8) == 0x28_u8);
    let to_irq_clear_1 = ((pins.paddr as u8) == 0x2c_u8);
    let value_4 = (!pins.pwrite);
    let fetches_word_1 = (value_3 & value_4);
    let value_5 = if pins.pwrite {
        0x12_u8
    } else {
        let looks_at_1 = (((pins.paddr as u8) >> 2) & 0x1f_u8);
        let value_6 = match (pins.paddr as u8) {
            0xc8 => looks_at_1,
            0xc4 => looks_at_1,
            0xc0 => looks_at_1,
            0xbc => looks_at_1,
            0xb8 => looks_at_1,
            0xb4 => looks_at_1,
            0xb0 => looks_at_1,
            0xac => looks_at_1,
            0xa8 => looks_at_1,
            0xa4 => looks_at_1,
            0xa0 => looks_at_1,
            0x9c => looks_at_1,
            0x98 => looks_at_1,
            0x94 => looks_at_1,
            0x90 => looks_at_1,
            0x8c => looks_at_1,
            0x88 => looks_at_1,
            0x84 => looks_at_1,
            0x80 => looks_at_1,
            _ => 0x12_u8,
        };
        value_6
    };
    let value_7 = if pins.pwrite {
        0_u32
    } else {
        let value_8 = match (pins.paddr as u8) {
            0x0 => 0x49500004_u32,
            0x4 => {
                let value_9 = if old_ready { (((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) | 1_u32) } else { ((u32::from(held.selected_set) << 8_u8) | (u32::from(held.lock_reason) << 0x10_u8)) };
                let value_10 = if held.permit {
                    let value_11 = if (old_ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_12 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        (value_12 | 4_u32)
                    } else {
                        let value_13 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        value_13
                    };
                    (value_11 | 8_u32)
                } else {
                    let value_14 = if (old_ready & ((held.job != 1_u8) | (held.lock_pending | held.printed_pending))) {
                        let value_15 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        (value_15 | 4_u32)
                    } else {
                        let value_16 = if held.busy { (value_9 | 2_u32) } else { value_9 };
                        value_16
                    };
                    value_14
                };
                let value_17 = if (held.selected & (((1_u8 << held.selected_set) & wide_bits_1) != 0_u8)) {
                    let value_18 = if held.selected {
                        let value_19 = if old_device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        (value_19 | 0x20_u32)
                    } else {
                        let value_20 = if old_device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        value_20
                    };
                    (value_18 | 0x40_u32)
                } else {
                    let value_21 = if held.selected {
                        let value_22 = if old_device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        (value_22 | 0x20_u32)
                    } else {
                        let value_23 = if old_device_locked { (value_10 | 0x10_u32) } else { value_10 };
                        value_23
                    };
                    value_21
                };
                let read_word_1 = if held.home {
                    let value_24 = if held.unreported {
                        let value_25 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        (value_25 | 0x800_u32)
                    } else {
                        let value_26 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        value_26
                    };
                    (value_24 | 0x1000_u32)
                } else {
                    let value_27 = if held.unreported {
                        let value_28 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        (value_28 | 0x800_u32)
                    } else {
                        let value_29 = if held.irq { (value_17 | 0x80_u32) } else { value_17 };
                        value_29
                    };
                    value_27
                };
                read_word_1
            }
            0x8 => u32::from(held.command),
            0xc => u32::from(held.result),
            0x10 => u32::from(held.operand_set),
            0x14 => held.value_lo,
            0x18 => held.value_hi,
            0x1c => held.date_key,
            0x20 => held.info,
            0x24 => held.new_licence,
            _ => 0_u32,
        };
        value_8
    };
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_30 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_31 = (held.patience < 0x3f_u8);
    let value_32 = (held.handshake == 0_u8);
    let value_33 = (held.handshake == 2_u8);
    let failed_2 = (!value_30);
    let done_1 = (!failed_1);
    let value_34 = (!value_33);
    let value_35 = if value_33 {
        failed_2
    } else {
        let value_36 = if value_30 { (pins.timebase & (!value_31)) } else { failed_1 };
        value_36
    };
    let value_37 = (held.handshake != 1_u8);
    let value_38 = (!value_32);
    let reads_back_1 = (ask_reads_1 & ((((failed_2 & done_1) & value_34) & value_37) & value_38));
    let got_invalid_1 = (pins.bank_a.data == 0xa5c3691e_u32);
    let got_invalid_2 = (pins.bank_b.data == 0xa5c3691e_u32);
    let got_asked_1 = if old_bank { got_invalid_2 } else { got_invalid_1 };
    let marked_1 = (reads_back_1 & got_asked_1);
    let value_39 = if best_bank_1 { held.failed_b } else { held.failed_a };
    let copy_bank_1 = (old_bank & best_bank_1);
    let value_40 = (old_bank & marked_1);
    let recovered_1 = (value_39 | (!(old_bank ^ best_bank_1)));
    let value_41 = (value_40 & recovered_1);
    let value_42 = (value_40 & (!recovered_1));
    let renew_slot_1 = (!(held.best & 1_u8 != 0_u8));
    let value_43 = (copy_bank_1 & value_42);
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_44 = (value_2 & value_41);
    let value_45 = if value_42 {
        let value_46 = if copy_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
        let value_47 = if copy_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
        let prefers_high_1 = if copy_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
        let value_48 = if copy_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
        let copy_slot_1 = if (best_bank_1 ^ copy_bank_1) {
            let value_49 = if copy_bank_1 {
                let value_50 = if (prefers_high_1 ^ value_48) { prefers_high_1 } else { held.older_b };
                value_50
            } else {
                (!held.older_a)
            };
            (value_46 & (value_49 | (!value_47)))
        } else {
            renew_slot_1
        };
        let bodies_1 = if copy_slot_1 { (!(value_47 | value_48)) } else { (!(value_46 | prefers_high_1)) };
        (bodies_1 & value_43)
    } else {
        let value_51 = if copy_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
        let value_52 = if copy_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
        let prefers_high_2 = if copy_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
        let value_53 = if copy_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
        let copy_slot_2 = if (best_bank_1 ^ copy_bank_1) {
            let value_54 = if copy_bank_1 {
                let value_55 = if (prefers_high_2 ^ value_53) { prefers_high_2 } else { held.older_b };
                value_55
            } else {
                (!held.older_a)
            };
            (value_51 & (value_54 | (!value_52)))
        } else {
            renew_slot_1
        };
        let bodies_2 = if copy_slot_2 { (!(value_52 | value_53)) } else { (!(value_51 | prefers_high_2)) };
        (bodies_2 & (value_1 & marked_1))
    };
    let value_56 = if value_42 {
        let value_57 = if ((!value_42) & value_43) {
            let value_58 = if value_41 {
                let value_59 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_59
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_58))
        } else {
            let value_60 = if value_41 {
                let value_61 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_61
            } else {
                wide_vacant_1
            };
            value_60
        };
        value_57
    } else {
        let value_62 = if value_41 {
            let value_63 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_63
        } else {
            wide_vacant_1
        };
        value_62
    };
    if (((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_35 & value_37) & value_38) | (reads_back_1 & (!got_asked_1)))) {
        return host.whole(pins);
    }
    if old_bank {
        let failed_3 = (!pins.bank_b.busy);
        let done_2 = (!pins.bank_b.error);
        let recovered_2 = (best_bank_1 | value_39);
        let value_64 = ((got_invalid_2 & (ask_reads_1 & (value_38 & (value_37 & (value_34 & (failed_3 & done_2)))))) & (!recovered_2));
        if ask_reads_1 {
            if value_34 {
                if value_37 {
                    if value_38 {
                        if got_invalid_2 {
                            if failed_3 {
                                if done_2 {
                                    if recovered_2 {
                                        let device_record_1 = (!value_2);
                                        if value_2 {
                                            if !((held.flags & 8_u32) == 0_u32) {
                                                changed |= put(((target_bit_1 | wide_bits_1) & 0xf_u8), &mut held.issued);
                                            }
                                            changed |= put(0_u8, &mut held.job);
                                            changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                                            changed |= put(0_u8, &mut held.scan);
                                        } else {
                                            let value_65 = ((held.flags & 4_u32) == 0_u32);
                                            if !value_65 {
                                                changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                                            }
                                            changed |= put((old_device_locked | (!value_65)), &mut held.device_locked);
                                            changed |= put((held.lock_pending & value_65), &mut held.lock_pending);
                                        }
                                        changed |= put((held.irq | device_record_1), &mut held.irq);
                                        changed |= put((old_ready | device_record_1), &mut held.ready);
                                    } else {
                                        changed |= put(renew_slot_1, &mut held.slot);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        changed |= put(((!value_64) | (best_bank_1 & value_64)), &mut held.bank);
    }
    match held.handshake {
        0x0 => {
            let value_66 = if old_slot { (((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) } else { ((((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) };
            if leg_writes_1 {
                changed |= put(0xa5c3691e_u32, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_66, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_30 {
                if pins.timebase {
                    if value_31 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if value_44 {
        held.state = 0x63_u8;
        changed |= held.state != 0xff_u8;
        changed |= put(0_u8, &mut held.leg);
    } else {
        if value_42 {
            changed |= put(0_u8, &mut held.leg);
        } else {
            if failed_2 {
                if done_1 {
                    if value_34 {
                        if value_37 {
                            if !value_32 {
                                let value_67 = match held.leg {
                                    0x0 => {
                                        let value_68 = if old_bank { 1_u8 } else { 2_u8 };
                                        value_68
                                    }
                                    0x1 => 2_u8,
                                    _ => 0_u8,
                                };
                                changed |= put(value_67, &mut held.leg);
                            }
                        }
                    }
                }
            }
        }
        if value_45 {
            held.state = 0x9c_u8;
            changed |= held.state != 0xff_u8;
        } else {
            if value_42 {
                if best_bank_1 {
                    held.state = 0x1b_u8;
                    changed |= held.state != 0xff_u8;
                }
            } else {
                if value_41 {
                    if !value_2 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0xff_u8;
                    }
                } else {
                    if value_1 {
                        if ask_reads_1 {
                            if value_34 {
                                if value_37 {
                                    if value_38 {
                                        if got_invalid_1 {
                                            if (!pins.bank_a.busy) {
                                                if !pins.bank_a.error {
                                                    held.state = 0x1b_u8;
                                                    changed |= held.state != 0xff_u8;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if value_45 {
        changed |= put(0_u8, &mut held.index);
    }
    changed |= put(((!value_44) & (value_42 | (value_2 | (!value_41)))), &mut held.window);
    changed |= put((value_32 & (value_1 & ask_reads_1)), &mut held.a_read);
    changed |= put((value_32 & (value_1 & leg_writes_1)), &mut held.a_write);
    changed |= put((value_32 & (value_1 & leg_programs_1)), &mut held.a_program);
    changed |= put((value_32 & (old_bank & ask_reads_1)), &mut held.b_read);
    changed |= put((value_32 & (old_bank & leg_writes_1)), &mut held.b_write);
    changed |= put((value_32 & (old_bank & leg_programs_1)), &mut held.b_program);
    changed |= put((!fetches_word_1), &mut held.pready);
    changed |= put(((pins.pwrite & (!(to_irq_clear_1 | ((!held.busy) & ((to_licence_1 | (to_info_1 | (to_date_key_1 | (to_set_1 | (to_value_lo_1 | to_value_hi_1))))) | (old_ready & (to_command_1 | to_peer_check_1))))))) | (value_4 & (!(((pins.paddr as u8) == 0_u8) | (((pins.paddr as u8) == 4_u8) | (to_command_1 | (((pins.paddr as u8) == 0xc_u8) | (to_set_1 | (to_value_lo_1 | (to_value_hi_1 | (to_date_key_1 | (to_info_1 | (to_licence_1 | (!(((!value_3) & (!to_peer_check_1)) & (!to_irq_clear_1)))))))))))))))), &mut held.pslverr);
    changed |= put(value_7, &mut held.prdata);
    changed |= put(fetches_word_1, &mut held.looks);
    changed |= put(value_5, &mut held.looked_at);
    changed |= put((held.permit & (!old_device_locked)), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_56 & 0x1f_u8), &mut held.vacant);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_idle<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_busy = held.busy;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_3 = (held.command == 9_u8);
    let value_4 = (held.selected & (!held.home));
    let value_5 = (held.device_locked & held.printed_pending);
    let starts_check_1 = (held.home & (held.permit_set == held.selected_set));
    let value_6 = if held.printed_pending { (!starts_check_1) } else { value_4 };
    let value_7 = if held.printed_pending { starts_check_1 } else { ((!value_4) & (old_busy & (!value_3))) };
    let value_8 = (!value_5);
    let value_9 = (held.lock_pending | (value_6 & value_8));
    let value_10 = (!value_9);
    if ((held.window | ((old_busy & value_3) & (held.home | (!held.selected)))) | (value_1 & (!((!((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_11 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_11, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_12 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_12, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((old_busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if value_9 {
        let value_13 = if held.lock_pending {
            4_u8
        } else {
            let value_14 = if value_5 {
                4_u8
            } else {
                let value_15 = if held.printed_pending {
                    held.permit_set
                } else {
                    let value_16 = if value_4 { held.selected_set } else { 4_u8 };
                    value_16
                };
                value_15
            };
            value_14
        };
        let from_b_1 = (held.failed_a & (!held.failed_b));
        let value_17 = if from_b_1 { (held.slots_b & (1_u8 << value_13)) } else { (held.slots_a & (1_u8 << value_13)) };
        held.state = 0x87_u8;
        changed |= held.state != 0xb1_u8;
        changed |= put(value_13, &mut held.target);
        changed |= put(from_b_1, &mut held.bank);
        changed |= put((value_17 != 0_u8), &mut held.slot);
    } else {
        if value_7 {
            if !value_5 {
                let value_18 = if held.printed_pending { held.permit_set } else { held.selected_set };
                held.state = 0xc9_u8;
                changed |= held.state != 0xb1_u8;
                changed |= put(value_18, &mut held.target);
            }
        }
    }
    if (!held.lock_pending) {
        if value_7 {
            if !value_5 {
                let value_19 = if ((held.flags & 2_u32) == 0_u32) { 0xa_u8 } else { 6_u8 };
                changed |= put(0_u8, &mut held.index);
                changed |= put(value_19, &mut held.augend_at);
                changed |= put(0xc_u8, &mut held.rival_at);
            }
        }
    }
    if held.lock_pending {
        changed |= put(4_u8, &mut held.job);
    } else {
        if !value_5 {
            if held.printed_pending {
                changed |= put(3_u8, &mut held.job);
            } else {
                if value_4 {
                    changed |= put(5_u8, &mut held.job);
                } else {
                    if old_busy {
                        if !value_3 {
                            changed |= put(1_u8, &mut held.job);
                        }
                    }
                }
            }
        }
        changed |= put((held.printed_pending & value_8), &mut held.printed_pending);
    }
    if held.looks {
        if held.selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put((held.home & value_10), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    changed |= put((held.again & value_10), &mut held.again);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_settle<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let expires_1 = (pins.timebase & (held.patience >= 0x3f_u8));
    let waits_for_a_1 = (pins.bank_a.busy & (!held.failed_a));
    let waits_for_b_1 = (pins.bank_b.busy & (!held.failed_b));
    let value_3 = (waits_for_a_1 | waits_for_b_1);
    let value_4 = if value_3 {
        let value_5 = if expires_1 {
            3_u8
        } else {
            let value_6 = if (pins.pwrite & (held.pready & (!held.pslverr))) {
                let value_7 = if ((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home)))) { 2_u8 } else { 0_u8 };
                value_7
            } else {
                0_u8
            };
            value_6
        };
        value_5
    } else {
        let value_8 = if (pins.pwrite & (held.pready & (!held.pslverr))) {
            let value_9 = if ((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home)))) { 2_u8 } else { 0_u8 };
            value_9
        } else {
            0_u8
        };
        value_8
    };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (value_4 != 0_u8))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_10 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_10, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_11 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_11, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if value_3 {
        if expires_1 {
            changed |= put(0_u8, &mut held.patience);
            changed |= put((held.failed_a | waits_for_a_1), &mut held.failed_a);
            changed |= put((held.failed_b | waits_for_b_1), &mut held.failed_b);
            changed |= put((held.silent_a | waits_for_a_1), &mut held.silent_a);
            changed |= put((held.silent_b | waits_for_b_1), &mut held.silent_b);
        } else {
            if pins.timebase {
                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
            }
        }
    } else {
        held.state = 0x63_u8;
        changed |= held.state != 0xd2_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.job);
        changed |= put(0_u8, &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    }
    if held.looks {
        if held.selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_choose<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_selected = held.selected;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_3 = (held.target < 4_u8);
    let device_record_1 = (!value_3);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let bad_slots_1 = (held.valid & ((!held.good) & 0xf_u8));
    let value_4 = ((best_bank_1 & ((bad_slots_1 & (bad_slots_1.wrapping_sub(1_u8) & 0xf_u8)) == 0_u8)) | (!((bad_slots_1 & 1_u8 != 0_u8) | (bad_slots_1 & 2_u8 != 0_u8))));
    let value_5 = (held.found & value_4);
    let value_6 = (!value_5);
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (!(((!((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (old_selected & held.home))))) | (!writes_1)) & (!(device_record_1 & value_6)))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_7 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_7, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_8 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_8, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if (value_3 & value_6) {
        held.state = 0x63_u8;
        changed |= held.state != 0x55_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put((old_selected & (!(old_selected & (held.selected_set == held.target)))), &mut held.selected);
        changed |= put((((1_u8 << held.target) | held.unusable) & 0xf_u8), &mut held.unusable);
        changed |= put(0_u8, &mut held.job);
        changed |= put((held.target.wrapping_add(1_u8) & 7_u8), &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if value_5 {
            held.state = 0x78_u8;
            changed |= held.state != 0x55_u8;
        } else {
            if !value_3 {
                held.state = 0xb1_u8;
                changed |= held.state != 0x55_u8;
            }
        }
    }
    if held.found {
        if value_4 {
            if pins.pwrite {
                if held.pready {
                    if !held.pslverr {
                        changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                    }
                }
            }
            changed |= put(0_u8, &mut held.index);
            changed |= put(best_bank_1, &mut held.bank);
            changed |= put((held.best & 1_u8 != 0_u8), &mut held.slot);
            changed |= put(0xffffffff_u32, &mut held.crc);
        } else {
            let value_9 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
            changed |= put((device_record_1 | value_9), &mut held.irq);
            changed |= put((held.ready | device_record_1), &mut held.ready);
        }
    } else {
        let value_10 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
        changed |= put((device_record_1 | value_10), &mut held.irq);
        changed |= put((held.ready | device_record_1), &mut held.ready);
    }
    if held.looks {
        if old_selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_check<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_operand_set = held.operand_set;
    let old_printed_pending = held.printed_pending;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let for_command_1 = (held.job == 1_u8);
    let holds_6_1 = ((held.flags & 1_u32) == 0_u32);
    let value_3 = ((held.flags & 2_u32) == 0_u32);
    let holds_9_1 = ((held.flags & 8_u32) == 0_u32);
    let is_pending_1 = (!holds_9_1);
    let value_4 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_5 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_6 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_6
            };
            value_5
        }
    };
    let selects_1 = (held.action == 1_u8);
    let rereads_1 = (held.action == 2_u8);
    let reprints_1 = (held.action == 0xb_u8);
    let locks_device_1 = (held.action == 0xd_u8);
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let value_7 = if writes_1 {
        let value_8 = if ((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home)))) { 2_u8 } else { 0_u8 };
        value_8
    } else {
        0_u8
    };
    let value_9 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
    let value_10 = if writes_1 { (held.busy | to_command_1) } else { held.busy };
    let looks_ahead_1 = (held.index < 8_u8);
    let deciding_1 = (!looks_ahead_1);
    let step_1 = (held.index.wrapping_add(1_u8) & 0x1f_u8);
    let judged_bit_1 = (1_u16 << held.action);
    let refused_1 = ((judged_bit_1 & 0x7ffe_u16) == 0_u16);
    let value_11 = ((judged_bit_1 & 0x120_u16) != 0_u16);
    let limited_1 = (value_3 & value_11);
    let value_12 = (held.value_hi != 0_u32);
    let value_13 = ((held.device_locked & (!refused_1)) & ((judged_bit_1 & 0x3ff8_u16) != 0_u16));
    let value_14 = (refused_1 | value_13);
    let value_15 = ((judged_bit_1 & 2_u16) != 0_u16);
    let value_16 = (((old_operand_set >= 4_u8) & (!value_14)) & value_15);
    let value_17 = (value_14 | value_16);
    let value_18 = (((!held.selected) & (!value_17)) & ((judged_bit_1 & 0x1ffc_u16) != 0_u16));
    let value_19 = (value_17 | value_18);
    let value_20 = (value_15 & ((((1_u8 << old_operand_set) & held.unusable) != 0_u8) & (!value_19)));
    let value_21 = (value_19 | value_20);
    let value_22 = ((((held.flags & 4_u32) != 0_u32) & (!value_21)) & ((judged_bit_1 & 0x1ff8_u16) != 0_u16));
    let value_23 = (value_21 | value_22);
    let value_24 = ((judged_bit_1 & 8_u16) != 0_u16);
    let value_25 = (((!holds_6_1) & (!value_23)) & value_24);
    let value_26 = (value_23 | value_25);
    let value_27 = ((holds_6_1 & (!value_26)) & ((judged_bit_1 & 0xff0_u16) != 0_u16));
    let value_28 = (value_26 | value_27);
    let value_29 = ((held.broken & (!value_28)) & ((judged_bit_1 & 0x4df8_u16) != 0_u16));
    let value_30 = (value_28 | value_29);
    let value_31 = (((held.generation_end | (held.generation_near & ((judged_bit_1 & 0x7420_u16) == 0_u16))) & (!value_30)) & ((judged_bit_1 & 0x55f8_u16) != 0_u16));
    let value_32 = (value_30 | value_31);
    let value_33 = ((holds_9_1 & (!value_32)) & ((judged_bit_1 & 0x600_u16) != 0_u16));
    let value_34 = (value_32 | value_33);
    let value_35 = ((is_pending_1 & (!value_34)) & ((judged_bit_1 & 0x990_u16) != 0_u16));
    let value_36 = (value_34 | value_35);
    let value_37 = (((is_pending_1 & (held.other_intent | (value_12 | (((held.value_lo >> 24) as u8) != 0_u8)))) & (!value_36)) & ((judged_bit_1 & 0x20_u16) != 0_u16));
    let value_38 = (value_36 | value_37);
    let value_39 = (((((1_u8 << held.selected_set) & held.issued) != 0_u8) & (!value_38)) & ((judged_bit_1 & 0x400_u16) != 0_u16));
    let value_40 = (value_38 | value_39);
    let value_41 = (value_24 & ((((held.flags >> 8) as u8) >= ((held.info >> 8) as u8)) & (!value_40)));
    let value_42 = (value_40 | value_41);
    let value_43 = (((!(value_12 | (held.value_lo != 0_u32))) & (!value_42)) & ((judged_bit_1 & 0x1e0_u16) != 0_u16));
    let value_44 = (value_42 | value_43);
    let value_45 = (value_11 & ((value_12 | (0x18696_u32 < held.value_lo)) & (!value_44)));
    let value_46 = (value_44 | value_45);
    let value_47 = ((((held.over_limit & limited_1) | (held.too_short & (!limited_1))) & (!value_46)) & ((judged_bit_1 & 0x1a0_u16) != 0_u16));
    let value_48 = (value_46 | value_47);
    let value_49 = ((held.funded & (!value_48)) & ((judged_bit_1 & 0x10_u16) != 0_u16));
    let value_50 = (value_48 | value_49);
    let value_51 = (value_11 & (held.over_maximum & (!value_50)));
    let value_52 = (value_50 | value_51);
    let value_53 = ((held.overflow & (!value_52)) & ((judged_bit_1 & 0x40_u16) != 0_u16));
    let value_54 = (value_52 | value_53);
    let value_55 = (value_11 & (held.count_end & (!value_54)));
    let value_56 = (value_54 | value_55);
    let value_57 = ((((held.flags & 0x10_u32) == 0_u32) & (!value_56)) & ((judged_bit_1 & 0x4800_u16) != 0_u16));
    let value_58 = (value_56 | value_57);
    let value_59 = (((old_printed_pending | (held.permit & (held.permit_set != held.selected_set))) & (!value_58)) & ((judged_bit_1 & 0x820_u16) != 0_u16));
    let value_60 = (value_58 | value_59);
    let value_61 = if looks_ahead_1 { refused_1 } else { value_60 };
    let value_62 = (!value_61);
    let value_63 = (!reprints_1);
    let value_64 = (!rereads_1);
    let value_65 = (!selects_1);
    let value_66 = (selects_1 | (rereads_1 | (locks_device_1 & value_63)));
    let value_67 = (for_command_1 & ((reprints_1 & value_64) & value_65));
    let value_68 = ((!for_command_1) | ((((!locks_device_1) & value_63) & value_64) & value_65));
    let value_69 = if value_61 { for_command_1 } else { value_67 };
    let value_70 = (deciding_1 & value_69);
    let value_71 = (deciding_1 & (value_62 & (for_command_1 & value_66)));
    let value_72 = (deciding_1 & (value_62 & value_68));
    let value_73 = if looks_ahead_1 {
        value_7
    } else {
        let value_74 = if value_61 {
            let value_75 = if (value_61 & (deciding_1 & ((!value_59) & ((!value_57) & ((!value_55) & ((!value_53) & ((!value_51) & ((!value_49) & ((!value_47) & ((!value_45) & ((!value_43) & ((!value_41) & ((!value_39) & ((!value_37) & ((!value_35) & ((!value_33) & (value_29 & (!value_31)))))))))))))))))) { 6_u8 } else { value_7 };
            value_75
        } else {
            let value_76 = if for_command_1 {
                let value_77 = match held.action {
                    0x1 => value_7,
                    0x2 => value_7,
                    0xb => value_7,
                    0xd => {
                        let lock_code_1 = (held.value_lo as u8);
                        let alarm_1 = if (lock_code_1 == 0_u8) { 1_u8 } else { lock_code_1 };
                        alarm_1
                    }
                    _ => value_7,
                };
                value_77
            } else {
                value_7
            };
            value_76
        };
        value_74
    };
    let value_78 = if looks_ahead_1 {
        held.permit
    } else {
        let value_79 = if value_61 {
            held.permit
        } else {
            let value_80 = if for_command_1 {
                let value_81 = match held.action {
                    0x1 => held.permit,
                    0x2 => held.permit,
                    0xb => held.permit,
                    0xd => held.permit,
                    _ => (held.permit & (held.action != 5_u8)),
                };
                value_81
            } else {
                held.permit
            };
            value_80
        };
        value_79
    };
    let value_82 = (!value_71);
    if (held.window | (value_1 & (value_73 != 0_u8))) {
        return host.whole(pins);
    }
    if looks_ahead_1 {
        let augend_1 = match held.augend_at {
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        let value_83 = match held.rival_at {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        let high_1 = (held.index & 1_u8 != 0_u8);
        let check_pair_1 = ((held.index >> 1) & 3_u8);
        let value_84 = match check_pair_1 {
            0x3 => {
                let value_85 = if (check_pair_1 == 2_u8) {
                    let addend_1 = match held.index {
                        0x12 => held.record_check,
                        0x11 => held.record_booked_date_key,
                        0x10 => held.record_booked_value,
                        0xf => held.record_intent_date_key,
                        0xe => held.record_intent_ascending_hi,
                        0xd => held.record_intent_ascending_lo,
                        0xc => held.record_intent_value,
                        0xb => held.record_limit_hi,
                        0xa => held.record_limit_lo,
                        0x9 => held.record_generation,
                        0x8 => held.record_piece_count,
                        0x7 => held.record_control_sum_hi,
                        0x6 => held.record_control_sum_lo,
                        0x5 => held.record_descending_hi,
                        0x4 => held.record_descending_lo,
                        0x3 => held.record_ascending_hi,
                        0x2 => held.record_ascending_lo,
                        0x1 => held.record_flags,
                        0x0 => held.record_licence,
                        _ => 0_u32,
                    };
                    addend_1
                } else {
                    let value_86 = if high_1 { held.value_hi } else { held.value_lo };
                    value_86
                };
                (!value_85)
            }
            0x2 => {
                let addend_2 = match held.index {
                    0x12 => held.record_check,
                    0x11 => held.record_booked_date_key,
                    0x10 => held.record_booked_value,
                    0xf => held.record_intent_date_key,
                    0xe => held.record_intent_ascending_hi,
                    0xd => held.record_intent_ascending_lo,
                    0xc => held.record_intent_value,
                    0xb => held.record_limit_hi,
                    0xa => held.record_limit_lo,
                    0x9 => held.record_generation,
                    0x8 => held.record_piece_count,
                    0x7 => held.record_control_sum_hi,
                    0x6 => held.record_control_sum_lo,
                    0x5 => held.record_descending_hi,
                    0x4 => held.record_descending_lo,
                    0x3 => held.record_ascending_hi,
                    0x2 => held.record_ascending_lo,
                    0x1 => held.record_flags,
                    0x0 => held.record_licence,
                    _ => 0_u32,
                };
                addend_2
            }
            _ => {
                let value_87 = if high_1 { held.value_hi } else { held.value_lo };
                value_87
            }
        };
        let partial_1 = augend_1.wrapping_add(value_84);
        let value_88 = (augend_1 & 0x80000000_u32 != 0_u32);
        let value_89 = (value_84 & 0x80000000_u32 != 0_u32);
        let either_1 = (value_88 | value_89);
        let value_90 = (value_88 & value_89);
        if high_1 {
            match check_pair_1 {
                0x0 => {
                    changed |= put((value_90 | (either_1 & (!(partial_1.wrapping_add(u32::from(held.carry)) & 0x80000000_u32 != 0_u32)))), &mut held.overflow);
                }
                0x1 => {
                    let sum_1 = partial_1.wrapping_add(u32::from(held.carry));
                    let carries_1 = (value_90 | (either_1 & (!(sum_1 & 0x80000000_u32 != 0_u32))));
                    changed |= put((carries_1 | (0xff_u32 < sum_1)), &mut held.over_maximum);
                    changed |= put((carries_1 | ((value_83 < sum_1) | (held.above & (value_83 == sum_1)))), &mut held.over_limit);
                }
                0x2 => {
                    let sum_2 = partial_1.wrapping_add(u32::from(held.carry));
                    changed |= put(((value_90 | (either_1 & (!(sum_2 & 0x80000000_u32 != 0_u32)))) | (!(held.alike & (value_83 == sum_2)))), &mut held.broken);
                }
                _ => {
                    let subtracts_1 = (check_pair_1 == 3_u8);
                    let value_91 = if subtracts_1 { (!held.carry) } else { held.carry };
                    let sum_3 = partial_1.wrapping_add(u32::from(value_91));
                    let value_92 = if subtracts_1 { (!(value_90 | (either_1 & (!(sum_3 & 0x80000000_u32 != 0_u32))))) } else { (value_90 | (either_1 & (!(sum_3 & 0x80000000_u32 != 0_u32)))) };
                    let alike_now_1 = (value_83 == sum_3);
                    changed |= put((value_92 | (!((held.alike & alike_now_1) | ((!value_3) | ((value_83 < sum_3) | (held.above & alike_now_1)))))), &mut held.too_short);
                }
            }
        } else {
            let subtracts_2 = (check_pair_1 == 3_u8);
            let sum_4 = partial_1.wrapping_add(u32::from(subtracts_2));
            let value_93 = if subtracts_2 { (!(value_90 | (either_1 & (!(sum_4 & 0x80000000_u32 != 0_u32))))) } else { (value_90 | (either_1 & (!(sum_4 & 0x80000000_u32 != 0_u32)))) };
            changed |= put(value_93, &mut held.carry);
            changed |= put((value_83 == sum_4), &mut held.alike);
            changed |= put((value_83 < sum_4), &mut held.above);
        }
        if (check_pair_1 == 0_u8) {
            let value_94 = if high_1 { held.date_key } else { ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)) };
            changed |= put(((value_83 != value_94) | (held.other_intent & high_1)), &mut held.other_intent);
        }
        match step_1 {
            0x0 => {
                changed |= put(0xc_u8, &mut held.rival_at);
            }
            0x1 => {
                changed |= put(0xf_u8, &mut held.rival_at);
            }
            0x2 => {
                changed |= put(0xa_u8, &mut held.rival_at);
            }
            0x3 => {
                changed |= put(0xb_u8, &mut held.rival_at);
            }
            0x4 => {
                changed |= put(6_u8, &mut held.rival_at);
            }
            0x5 => {
                changed |= put(7_u8, &mut held.rival_at);
            }
            0x6 => {
                changed |= put(2_u8, &mut held.rival_at);
            }
            0x7 => {
                changed |= put(3_u8, &mut held.rival_at);
            }
            _ => {
            }
        }
    } else {
        if value_60 {
            changed |= put((old_printed_pending & for_command_1), &mut held.printed_pending);
        }
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_95 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_95, &mut held.command);
                    }
                    0x10 => {
                        let value_96 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_96, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((old_printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    if deciding_1 {
        if (!value_60) {
            if for_command_1 {
                if value_66 {
                    let value_97 = match held.action {
                        0x1 => old_operand_set,
                        0x2 => held.selected_set,
                        _ => 4_u8,
                    };
                    let from_b_1 = (held.failed_a & (!held.failed_b));
                    let value_98 = if from_b_1 { (held.slots_b & (1_u8 << value_97)) } else { (held.slots_a & (1_u8 << value_97)) };
                    changed |= put(value_97, &mut held.target);
                    changed |= put(from_b_1, &mut held.bank);
                    changed |= put((value_98 != 0_u8), &mut held.slot);
                }
                if reprints_1 {
                    changed |= put(held.selected_set, &mut held.permit_set);
                }
            }
            if value_68 {
                changed |= put(0xffffffff_u32, &mut held.crc);
            }
        }
    }
    if value_72 {
        held.state = 0xaa_u8;
        changed |= held.state != 0xc9_u8;
        changed |= put(0_u8, &mut held.index);
        changed |= put(2_u8, &mut held.augend_at);
    } else {
        if looks_ahead_1 {
            match step_1 {
                0x0 => {
                    let value_99 = if value_3 { 0xa_u8 } else { 6_u8 };
                    changed |= put(value_99, &mut held.augend_at);
                }
                0x1 => {
                    let value_100 = if value_3 { 0xb_u8 } else { 7_u8 };
                    changed |= put(value_100, &mut held.augend_at);
                }
                0x2 => {
                    changed |= put(2_u8, &mut held.augend_at);
                }
                0x3 => {
                    changed |= put(3_u8, &mut held.augend_at);
                }
                0x4 => {
                    changed |= put(2_u8, &mut held.augend_at);
                }
                0x5 => {
                    changed |= put(3_u8, &mut held.augend_at);
                }
                0x6 => {
                    let value_101 = if value_3 { 0xa_u8 } else { 4_u8 };
                    changed |= put(value_101, &mut held.augend_at);
                }
                0x7 => {
                    let value_102 = if value_3 { 0xb_u8 } else { 5_u8 };
                    changed |= put(value_102, &mut held.augend_at);
                }
                _ => {
                }
            }
            changed |= put(step_1, &mut held.index);
        }
        if value_71 {
            held.state = 0x87_u8;
            changed |= held.state != 0xc9_u8;
        } else {
            if !looks_ahead_1 {
                if value_60 {
                    held.state = 0xb1_u8;
                    changed |= held.state != 0xc9_u8;
                } else {
                    if for_command_1 {
                        match held.action {
                            0x1 => {
                            }
                            0x2 => {
                            }
                            0xb => {
                                held.state = 0xb1_u8;
                                changed |= held.state != 0xc9_u8;
                            }
                            _ => {
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    if value_70 {
        let value_103 = if value_60 {
            let value_104 = if for_command_1 {
                let answer_code_1 = if value_60 {
                    let value_105 = if value_59 {
                        0x19_u8
                    } else {
                        let value_106 = if value_57 {
                            0x17_u8
                        } else {
                            let value_107 = if value_55 {
                                0x16_u8
                            } else {
                                let value_108 = if value_53 {
                                    0x15_u8
                                } else {
                                    let value_109 = if value_51 {
                                        0x14_u8
                                    } else {
                                        let value_110 = if value_49 {
                                            0x13_u8
                                        } else {
                                            let value_111 = if value_47 {
                                                0x12_u8
                                            } else {
                                                let value_112 = if value_45 {
                                                    0x11_u8
                                                } else {
                                                    let value_113 = if value_43 {
                                                        0x10_u8
                                                    } else {
                                                        let value_114 = if value_41 {
                                                            0xf_u8
                                                        } else {
                                                            let value_115 = if value_39 {
                                                                0xe_u8
                                                            } else {
                                                                let value_116 = if value_37 {
                                                                    0xd_u8
                                                                } else {
                                                                    let value_117 = if value_35 {
                                                                        0xc_u8
                                                                    } else {
                                                                        let value_118 = if value_33 {
                                                                            0xb_u8
                                                                        } else {
                                                                            let value_119 = if value_31 {
                                                                                0xa_u8
                                                                            } else {
                                                                                let value_120 = if value_29 {
                                                                                    9_u8
                                                                                } else {
                                                                                    let value_121 = if value_27 {
                                                                                        8_u8
                                                                                    } else {
                                                                                        let value_122 = if value_25 {
                                                                                            7_u8
                                                                                        } else {
                                                                                            let value_123 = if value_22 {
                                                                                                6_u8
                                                                                            } else {
                                                                                                let value_124 = if value_20 {
                                                                                                    5_u8
                                                                                                } else {
                                                                                                    let value_125 = if value_18 {
                                                                                                        4_u8
                                                                                                    } else {
                                                                                                        let value_126 = if value_16 {
                                                                                                            3_u8
                                                                                                        } else {
                                                                                                            let value_127 = if value_13 { 2_u8 } else { 1_u8 };
                                                                                                            value_127
                                                                                                        };
                                                                                                        value_126
                                                                                                    };
                                                                                                    value_125
                                                                                                };
                                                                                                value_124
                                                                                            };
                                                                                            value_123
                                                                                        };
                                                                                        value_122
                                                                                    };
                                                                                    value_121
                                                                                };
                                                                                value_120
                                                                            };
                                                                            value_119
                                                                        };
                                                                        value_118
                                                                    };
                                                                    value_117
                                                                };
                                                                value_116
                                                            };
                                                            value_115
                                                        };
                                                        value_114
                                                    };
                                                    value_113
                                                };
                                                value_112
                                            };
                                            value_111
                                        };
                                        value_110
                                    };
                                    value_109
                                };
                                value_108
                            };
                            value_107
                        };
                        value_106
                    };
                    value_105
                } else {
                    0_u8
                };
                answer_code_1
            } else {
                0_u8
            };
            value_104
        } else {
            0_u8
        };
        changed |= put(value_103, &mut held.result);
    } else {
        if pins.pwrite {
            if held.pready {
                if !held.pslverr {
                    if to_command_1 {
                        changed |= put(0xff_u8, &mut held.result);
                    }
                }
            }
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((value_9 | value_70), &mut held.irq);
    changed |= put((value_1 & ((deciding_1 & (value_62 & value_67)) | value_78)), &mut held.permit);
    changed |= put((value_10 & (!value_70)), &mut held.busy);
    changed |= put(((held.home & value_82) & (!value_72)), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_4, &mut held.action);
    changed |= put((held.again & value_82), &mut held.again);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_apply<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_index = held.index;
    let value_1 = (!held.device_locked);
    let value_2 = (old_index == 0xd_u8);
    let augend_1 = match old_index {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let passed_word_1 = match held.rival_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_4 = ((held.flags & 2_u32) == 0_u32);
    let descends_1 = (!value_4);
    let target_bit_1 = (1_u8 << held.target);
    let value_5 = (old_index < 0x12_u8);
    let at_last_word_1 = (!value_5);
    let high_1 = (old_index & 1_u8 != 0_u8);
    let opens_descending_1 = (held.info & 0x10000_u32 != 0_u32);
    let opens_1 = (held.action == 3_u8);
    let debits_1 = (held.action == 5_u8);
    let withdraws_1 = (held.action == 7_u8);
    let intends_1 = (held.action == 8_u8);
    let word_pair_1 = (old_index >> 1);
    let predicts_lo_1 = (value_2 & intends_1);
    let predicts_hi_1 = ((old_index == 0xe_u8) & intends_1);
    let predicts_1 = (predicts_lo_1 | predicts_hi_1);
    let counts_1 = ((old_index == 9_u8) | ((old_index == 8_u8) & debits_1));
    let takes_high_1 = ((high_1 | predicts_hi_1) & (!predicts_lo_1));
    let subtracts_1 = ((withdraws_1 | (debits_1 & (word_pair_1 == 2_u8))) & (!counts_1));
    let value_6 = if predicts_1 {
        let augend_2 = match held.augend_at {
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        augend_2
    } else {
        augend_1
    };
    let value_7 = if subtracts_1 { (!(counts_1 | (held.carry & takes_high_1))) } else { (counts_1 | (held.carry & takes_high_1)) };
    let value_8 = if subtracts_1 {
        let value_9 = if counts_1 {
            0_u32
        } else {
            let value_10 = if takes_high_1 { held.value_hi } else { held.value_lo };
            value_10
        };
        (!value_9)
    } else {
        let value_11 = if counts_1 {
            0_u32
        } else {
            let value_12 = if takes_high_1 { held.value_hi } else { held.value_lo };
            value_12
        };
        value_11
    };
    let sum_1 = value_6.wrapping_add(value_8).wrapping_add(u32::from(value_7));
    let value_13 = ((held.action == 6_u8) | withdraws_1);
    let credits_funds_1 = (descends_1 & value_13);
    let opened_funds_1 = (opens_descending_1 & opens_1);
    let opened_limit_1 = (opens_1 & (!opens_descending_1));
    let value_14 = (word_pair_1 == 5_u8);
    let takes_sum_1 = (credits_funds_1 | (descends_1 & debits_1));
    let value_15 = match word_pair_1 {
        0x1 => debits_1,
        0x2 => takes_sum_1,
        0x3 => (credits_funds_1 | (value_4 & debits_1)),
        _ => (value_14 & (value_4 & value_13)),
    };
    let new_word_1 = match old_index {
        0x0 => held.new_licence,
        0x8 => {
            let value_16 = if high_1 { held.value_hi } else { held.value_lo };
            value_16
        }
        0xc => ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)),
        0xd => {
            let value_17 = if high_1 { held.value_hi } else { held.value_lo };
            value_17
        }
        0xe => {
            let value_18 = if high_1 { held.value_hi } else { held.value_lo };
            value_18
        }
        0xf => held.date_key,
        0x10 => ((u32::from((held.info as u8)) << 0x18_u8) | (held.value_lo & 0xffffff_u32)),
        0x11 => held.date_key,
        _ => {
            let value_19 = if high_1 { held.value_hi } else { held.value_lo };
            value_19
        }
    };
    let value_20 = (predicts_1 | value_15);
    let value_21 = linear(&LINEAR_0, (held.crc ^ passed_word_1));
    let value_22 = if value_5 {
        let value_23 = match old_index {
            0x0 => {
                let value_24 = match word_pair_1 {
                    0x1 => opens_1,
                    0x2 => opened_limit_1,
                    0x3 => opened_limit_1,
                    _ => (opened_funds_1 & value_14),
                };
                value_24
            }
            0x8 => opens_1,
            0xc => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0xd => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0xe => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0xf => ((held.action == 0xa_u8) | (opens_1 | debits_1)),
            0x10 => opens_1,
            0x11 => opens_1,
            _ => {
                let value_25 = match word_pair_1 {
                    0x1 => opens_1,
                    0x2 => opened_limit_1,
                    0x3 => opened_limit_1,
                    _ => (opened_funds_1 & value_14),
                };
                value_25
            }
        };
        let stored_word_1 = if value_23 {
            0_u32
        } else {
            let value_26 = if (old_index == 1_u8) {
                let locks_device_1 = (held.action == 0xd_u8);
                let value_27 = ((held.action == 0xc_u8) | locks_device_1);
                let value_28 = match held.action {
                    0x3 => 0xffffffff_u32,
                    0x4 => 1_u32,
                    0x5 => 8_u32,
                    0x8 => 0x10_u32,
                    0xa => 8_u32,
                    _ => {
                        let value_29 = if value_27 {
                            0xff0000_u32
                        } else {
                            let value_30 = if (held.action == 0xe_u8) { 0x10_u32 } else { 0_u32 };
                            value_30
                        };
                        value_29
                    }
                };
                let value_31 = match held.action {
                    0x3 => {
                        let value_32 = if opens_descending_1 { (((held.info & 0xff00_u32) | 1_u32) | 2_u32) } else { ((held.info & 0xff00_u32) | 1_u32) };
                        value_32
                    }
                    0x4 => 0_u32,
                    0x5 => 0x10_u32,
                    0x8 => 8_u32,
                    0xa => 0_u32,
                    _ => {
                        let value_33 = if value_27 {
                            let value_34 = if locks_device_1 {
                                u32::from(held.lock_reason)
                            } else {
                                let lock_code_1 = (held.value_lo as u8);
                                let value_35 = if (lock_code_1 == 0_u8) { 1_u8 } else { lock_code_1 };
                                u32::from(value_35)
                            };
                            ((value_34 << 0x10_u8) | 4_u32)
                        } else {
                            0_u32
                        };
                        value_33
                    }
                };
                (value_31 | (augend_1 & (!value_28)))
            } else {
                let value_36 = if (counts_1 | value_20) {
                    sum_1
                } else {
                    let value_37 = match old_index {
                        0x0 => opens_1,
                        0x8 => {
                            let value_38 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_14),
                            };
                            (value_38 & (word_pair_1 != 1_u8))
                        }
                        0xc => intends_1,
                        0xd => {
                            let value_39 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_14),
                            };
                            (value_39 & (word_pair_1 != 1_u8))
                        }
                        0xe => {
                            let value_40 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_14),
                            };
                            (value_40 & (word_pair_1 != 1_u8))
                        }
                        0xf => intends_1,
                        0x10 => debits_1,
                        0x11 => debits_1,
                        _ => {
                            let value_41 = match word_pair_1 {
                                0x2 => opened_funds_1,
                                0x3 => opened_funds_1,
                                _ => (opened_limit_1 & value_14),
                            };
                            (value_41 & (word_pair_1 != 1_u8))
                        }
                    };
                    let value_42 = if value_37 { new_word_1 } else { augend_1 };
                    value_42
                };
                value_36
            };
            value_26
        };
        stored_word_1
    } else {
        (!value_21)
    };
    if ((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    match old_index {
        0x0 => {
            changed |= put(value_22, &mut held.record_licence);
        }
        0x1 => {
            changed |= put((value_22 & 0xffffff_u32), &mut held.flags);
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_flags);
        }
        0x2 => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_ascending_lo);
        }
        0x3 => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_ascending_hi);
        }
        0x4 => {
            let value_43 = if takes_sum_1 {
                let value_44 = if (debits_1 | withdraws_1) { (((value_6 | value_8) << u8::from(true)) | 1_u32) } else { ((value_6 | value_8) << u8::from(true)) };
                (((value_6 ^ value_8) ^ value_44) != 0_u32)
            } else {
                let value_45 = if opened_funds_1 { (new_word_1 != 0_u32) } else { (augend_1 != 0_u32) };
                value_45
            };
            changed |= put((value_43 & (!opened_limit_1)), &mut held.funded);
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_descending_lo);
        }
        0x5 => {
            let value_46 = if takes_sum_1 {
                let value_47 = if (debits_1 | withdraws_1) { (!held.carry) } else { held.carry };
                let value_48 = if value_47 { (((value_6 | value_8) << u8::from(true)) | 1_u32) } else { ((value_6 | value_8) << u8::from(true)) };
                (((value_6 ^ value_8) ^ value_48) != 0_u32)
            } else {
                let value_49 = if opened_funds_1 { (new_word_1 != 0_u32) } else { (augend_1 != 0_u32) };
                value_49
            };
            changed |= put((held.funded | ((!opened_limit_1) & value_46)), &mut held.funded);
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_descending_hi);
        }
        0x6 => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_control_sum_lo);
        }
        0x7 => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_control_sum_hi);
        }
        0x8 => {
            let value_50 = if debits_1 { (((augend_1 as u8) & 3_u8).wrapping_add(1_u8) & 3_u8) } else { ((augend_1 as u8) & 3_u8) };
            changed |= put((((!opens_1) & ((augend_1 >> 2) == 0x3fffffff_u32)) & (value_50 == 3_u8)), &mut held.count_end);
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_piece_count);
        }
        0x9 => {
            let high_ones_1 = ((augend_1 >> 2) == 0x3fffffff_u32);
            let low_ones_1 = (((augend_1 as u8) & 3_u8).wrapping_add(1_u8) & 3_u8);
            changed |= put((high_ones_1 & (low_ones_1 == 3_u8)), &mut held.generation_end);
            changed |= put((high_ones_1 & (low_ones_1 & 2_u8 != 0_u8)), &mut held.generation_near);
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_generation);
        }
        0xa => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_limit_lo);
        }
        0xb => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_limit_hi);
        }
        0xc => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_intent_value);
        }
        0xd => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_intent_ascending_lo);
        }
        0xe => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_intent_ascending_hi);
        }
        0xf => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_intent_date_key);
        }
        0x10 => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_booked_value);
        }
        0x11 => {
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_booked_date_key);
        }
        0x12 => {
            changed |= put(true, &mut held.filled);
            changed |= put(value_21, &mut held.crc);
            changed |= put(value_22, &mut held.record_check);
        }
        _ => {
            changed |= put(value_21, &mut held.crc);
        }
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_51 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_51, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_52 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_52, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if value_5 {
        let value_53 = if subtracts_1 {
            let value_54 = (value_6 & 0x80000000_u32 != 0_u32);
            let value_55 = (value_8 & 0x80000000_u32 != 0_u32);
            (!((value_54 & value_55) | ((value_54 | value_55) & (!(sum_1 & 0x80000000_u32 != 0_u32)))))
        } else {
            let value_56 = (value_6 & 0x80000000_u32 != 0_u32);
            let value_57 = (value_8 & 0x80000000_u32 != 0_u32);
            ((value_56 & value_57) | ((value_56 | value_57) & (!(sum_1 & 0x80000000_u32 != 0_u32))))
        };
        let value_58 = if value_2 { 3_u8 } else { 2_u8 };
        changed |= put((value_53 & value_20), &mut held.carry);
        changed |= put(value_58, &mut held.augend_at);
    } else {
        changed |= put(0_u8, &mut held.leg);
        changed |= put(((target_bit_1 & held.slots_a) == 0_u8), &mut held.slot);
    }
    if (((target_bit_1 & held.vacant) != 0_u8) & at_last_word_1) {
        held.state = 0x9c_u8;
        changed |= held.state != 0xaa_u8;
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_5 {
            changed |= put((old_index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
        } else {
            held.state = 0x1b_u8;
            changed |= held.state != 0xaa_u8;
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put(at_last_word_1, &mut held.window);
    changed |= put(false, &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((held.bank & value_5), &mut held.bank);
    changed |= put((held.a_lost & value_5), &mut held.a_lost);
    changed |= put(old_index, &mut held.rival_at);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_markers<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_scan = held.scan;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let scan_bank_1 = (old_scan & 2_u8 != 0_u8);
    let value_3 = (!scan_bank_1);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & value_3));
    let asks_1 = (!scan_silent_1);
    let value_4 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let value_5 = (held.patience < 0x3f_u8);
    let value_6 = (held.handshake == 0_u8);
    let value_7 = (held.handshake == 2_u8);
    let failed_2 = (!value_4);
    let value_8 = if value_7 {
        failed_2
    } else {
        let value_9 = if value_4 { (pins.timebase & (!value_5)) } else { failed_1 };
        value_9
    };
    let value_10 = (held.handshake != 1_u8);
    let value_11 = (!value_6);
    let value_12 = ((((failed_2 & (!failed_1)) & (!value_7)) & value_10) & value_11);
    let value_13 = ((value_8 & value_10) & value_11);
    let value_14 = (asks_1 & value_6);
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (asks_1 & value_13)) | (value_1 & (!((!((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_15 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_15, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_16 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_16, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if (scan_silent_1 | (asks_1 & value_12)) {
        let last_scan_1 = (old_scan == 3_u8);
        let value_17 = if scan_bank_1 { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
        let value_18 = if (asks_1 & value_17) {
            (held.valid | ((1_u8 << old_scan) & 0xf_u8))
        } else {
            let scan_bit_1 = ((1_u8 << old_scan) & 0xf_u8);
            (scan_bit_1 ^ (held.valid | scan_bit_1))
        };
        if last_scan_1 {
            held.state = 0xe4_u8;
            changed |= held.state != 0x63_u8;
            changed |= put(0_u8, &mut held.index);
            changed |= put(0xffffffff_u32, &mut held.crc);
            changed |= put(0_u8, &mut held.good);
        }
        changed |= put((old_scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        changed |= put(value_18, &mut held.valid);
        changed |= put((held.found & (!last_scan_1)), &mut held.found);
    }
    if value_14 {
        let value_19 = if (old_scan & 1_u8 != 0_u8) { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
        changed |= put(1_u8, &mut held.handshake);
        changed |= put(0_u8, &mut held.patience);
        changed |= put(value_19, &mut held.address);
    } else {
        if !scan_silent_1 {
            match held.handshake {
                0x0 => {
                }
                0x1 => {
                }
                0x2 => {
                }
                _ => {
                    if value_4 {
                        if pins.timebase {
                            if value_5 {
                                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                            }
                        }
                    }
                }
            }
            if (value_12 | value_13) {
                changed |= put(0_u8, &mut held.handshake);
            } else {
                match held.handshake {
                    0x0 => {
                    }
                    0x1 => {
                        changed |= put(2_u8, &mut held.handshake);
                    }
                    0x2 => {
                        changed |= put(3_u8, &mut held.handshake);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    changed |= put((value_3 & value_14), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & value_14), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_scan<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let scan_bank_1 = (held.scan & 2_u8 != 0_u8);
    let value_3 = (held.index < 0x12_u8);
    let value_4 = (!scan_bank_1);
    let scan_silent_1 = ((held.silent_b & scan_bank_1) | (held.silent_a & value_4));
    let asks_1 = (!scan_silent_1);
    let value_5 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if scan_bank_1 { pins.bank_b.data } else { pins.bank_a.data };
    let value_6 = (held.patience < 0x3f_u8);
    let value_7 = (held.handshake == 0_u8);
    let value_8 = (held.handshake == 2_u8);
    let failed_2 = (!value_5);
    let done_1 = (!failed_1);
    let value_9 = (!value_8);
    let value_10 = if value_8 {
        failed_2
    } else {
        let value_11 = if value_5 { (pins.timebase & (!value_6)) } else { failed_1 };
        value_11
    };
    let value_12 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_7);
    let reads_back_2 = ((((failed_2 & done_1) & value_9) & value_12) & reads_back_1);
    let value_13 = ((value_10 & value_12) & reads_back_1);
    let reads_back_3 = (asks_1 & reads_back_2);
    let value_14 = (asks_1 & value_7);
    let value_15 = (scan_silent_1 | ((!value_3) & reads_back_3));
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (asks_1 & value_13)) | (value_1 & (!((!((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_16 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_16, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_17 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_17, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if asks_1 {
        let scan_slot_1 = (held.scan & 1_u8 != 0_u8);
        if failed_2 {
            if done_1 {
                if value_9 {
                    if value_12 {
                        if reads_back_1 {
                            if value_3 {
                                if (held.index == 9_u8) {
                                    if scan_slot_1 {
                                        if scan_bank_1 {
                                            changed |= put((stored_word_1 < held.generation), &mut held.older_b);
                                        } else {
                                            changed |= put((stored_word_1 < held.generation), &mut held.older_a);
                                        }
                                    }
                                    changed |= put(stored_word_1, &mut held.generation);
                                }
                            } else {
                                if ((!held.crc) == stored_word_1) {
                                    let scan_bit_1 = ((1_u8 << held.scan) & 0xf_u8);
                                    let scan_valid_1 = ((held.valid & scan_bit_1) != 0_u8);
                                    let value_18 = ((!held.found) | (held.newest < held.generation));
                                    if scan_valid_1 {
                                        if value_18 {
                                            changed |= put(held.scan, &mut held.best);
                                            changed |= put(held.generation, &mut held.newest);
                                        }
                                    }
                                    changed |= put((held.good | scan_bit_1), &mut held.good);
                                    changed |= put((held.found | (scan_valid_1 & value_18)), &mut held.found);
                                }
                            }
                        }
                    }
                }
            }
        }
        if value_7 {
            let value_19 = if scan_slot_1 { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            changed |= put(value_19, &mut held.address);
        }
    }
    if value_15 {
        if (held.scan == 3_u8) {
            held.state = 0x55_u8;
            changed |= held.state != 0xe4_u8;
        }
        changed |= put(0_u8, &mut held.index);
        changed |= put((held.scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
    } else {
        if value_3 {
            if failed_2 {
                if done_1 {
                    if value_9 {
                        if value_12 {
                            if !value_7 {
                                changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                            }
                        }
                    }
                }
            }
        }
    }
    if value_14 {
        changed |= put(1_u8, &mut held.handshake);
        changed |= put(0_u8, &mut held.patience);
    } else {
        if !scan_silent_1 {
            match held.handshake {
                0x0 => {
                }
                0x1 => {
                }
                0x2 => {
                }
                _ => {
                    if value_5 {
                        if pins.timebase {
                            if value_6 {
                                changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                            }
                        }
                    }
                }
            }
            if (reads_back_2 | value_13) {
                changed |= put(0_u8, &mut held.handshake);
            } else {
                match held.handshake {
                    0x0 => {
                    }
                    0x1 => {
                        changed |= put(2_u8, &mut held.handshake);
                    }
                    0x2 => {
                        changed |= put(3_u8, &mut held.handshake);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    if (value_3 & reads_back_3) {
        changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
    } else {
        if value_15 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    changed |= put((value_4 & value_14), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & value_14), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_compare<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_scan = held.scan;
    let old_selected = held.selected;
    let old_target = held.target;
    let value_1 = (!held.device_locked);
    let addend_1 = match held.index {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let target_bit_1 = (1_u8 << old_target);
    let wide_vacant_1 = held.vacant;
    let value_3 = (old_target < 4_u8);
    let device_record_1 = (!value_3);
    let scan_bank_1 = (old_scan & 2_u8 != 0_u8);
    let last_scan_1 = (old_scan == 3_u8);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let value_4 = (held.index < 0x12_u8);
    let at_last_word_1 = (!value_4);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let value_5 = ((held.good & (held.valid & ((1_u8 << old_scan) & 0xf_u8))) != 0_u8);
    let value_6 = (old_scan == held.best);
    let scan_compares_1 = (!value_6);
    let scan_compares_2 = (value_5 & scan_compares_1);
    let value_7 = if scan_bank_1 { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if scan_bank_1 { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if scan_bank_1 { pins.bank_b.data } else { pins.bank_a.data };
    let value_8 = (held.patience < 0x3f_u8);
    let value_9 = (held.handshake == 0_u8);
    let value_10 = (held.handshake == 2_u8);
    let failed_2 = (!value_7);
    let done_1 = (!failed_1);
    let value_11 = (!value_10);
    let value_12 = if value_10 {
        failed_2
    } else {
        let value_13 = if value_7 { (pins.timebase & (!value_8)) } else { failed_1 };
        value_13
    };
    let value_14 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_9);
    let reads_back_2 = ((((failed_2 & done_1) & value_11) & value_14) & reads_back_1);
    let value_15 = ((value_12 & value_14) & reads_back_1);
    let reads_back_3 = (scan_compares_2 & reads_back_2);
    let value_16 = (scan_compares_2 & value_9);
    let got_kept_1 = (pins.bank_b.data == addend_1);
    let value_17 = if scan_bank_1 { got_kept_1 } else { (pins.bank_a.data == addend_1) };
    let keeps_1 = if best_bank_1 { held.failed_a } else { held.failed_b };
    let renew_bank_1 = (!best_bank_1);
    let differs_now_1 = (held.differs | (!value_17));
    let value_18 = ((!held.crc) == stored_word_1);
    let value_19 = (held.newest == held.generation);
    let value_20 = ((differs_now_1 & value_18) & value_19);
    let value_21 = (reads_back_3 & (at_last_word_1 & value_20));
    let value_22 = if reads_back_3 {
        let value_23 = if value_4 { (!scan_compares_2) } else { ((!scan_compares_2) | (!value_20)) };
        value_23
    } else {
        (!scan_compares_2)
    };
    let value_24 = if reads_back_3 { differs_now_1 } else { held.differs };
    let value_25 = (value_22 & (last_scan_1 & keeps_1));
    let value_26 = (value_22 & (last_scan_1 & (!keeps_1)));
    let value_27 = if best_bank_1 { (held.good & 1_u8 != 0_u8) } else { (held.good & 4_u8 != 0_u8) };
    let value_28 = if best_bank_1 { (held.good & 2_u8 != 0_u8) } else { (held.good & 8_u8 != 0_u8) };
    let prefers_high_1 = if best_bank_1 { (held.valid & 1_u8 != 0_u8) } else { (held.valid & 4_u8 != 0_u8) };
    let value_29 = if best_bank_1 { (held.valid & 2_u8 != 0_u8) } else { (held.valid & 8_u8 != 0_u8) };
    let value_30 = if best_bank_1 {
        (!held.older_a)
    } else {
        let value_31 = if (prefers_high_1 ^ value_29) { prefers_high_1 } else { held.older_b };
        value_31
    };
    let renew_slot_1 = (value_27 & (value_30 | (!value_28)));
    let value_32 = if renew_slot_1 { (!(value_28 | value_29)) } else { (!(value_27 | prefers_high_1)) };
    let value_33 = (renew_bank_1 & value_26);
    let value_34 = if value_25 {
        let value_35 = if best_bank_1 {
            held.slots_a
        } else {
            let value_36 = if best_slot_1 { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_36
        };
        value_35
    } else {
        held.slots_a
    };
    let value_37 = if value_25 {
        let value_38 = if best_bank_1 {
            let value_39 = if best_slot_1 { (target_bit_1 | held.slots_b) } else { (target_bit_1 ^ (target_bit_1 | held.slots_b)) };
            value_39
        } else {
            held.slots_b
        };
        value_38
    } else {
        held.slots_b
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_40 = if (device_record_1 & value_21) {
        let alarm_1 = if reads_back_3 {
            let value_41 = if value_4 {
                4_u8
            } else {
                let value_42 = if value_20 { 5_u8 } else { 4_u8 };
                value_42
            };
            value_41
        } else {
            4_u8
        };
        alarm_1
    } else {
        let value_43 = if writes_1 {
            let value_44 = if ((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (old_selected & held.home)))) { 2_u8 } else { 0_u8 };
            value_44
        } else {
            0_u8
        };
        value_43
    };
    let value_45 = (value_21 | value_25);
    let value_46 = (value_26 & (value_32 & value_33));
    let value_47 = if value_26 {
        let value_48 = if ((!value_26) & value_33) {
            let value_49 = if value_25 {
                let value_50 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_50
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_49))
        } else {
            let value_51 = if value_25 {
                let value_52 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_52
            } else {
                wide_vacant_1
            };
            value_51
        };
        value_48
    } else {
        let value_53 = if value_25 {
            let value_54 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_54
        } else {
            wide_vacant_1
        };
        value_53
    };
    let value_55 = (value_3 & value_45);
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | (scan_compares_2 & value_15)) | (value_1 & (value_40 != 0_u8))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_56 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_56, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_57 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_57, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if last_scan_1 {
        let scan_compares_3 = (((held.good & (held.valid & 8_u8)) != 0_u8) & (held.best != 3_u8));
        let value_58 = if (scan_compares_3 & (reads_back_1 & (value_14 & (value_11 & ((!pins.bank_b.busy) & (!pins.bank_b.error)))))) {
            let value_59 = if value_4 { (!scan_compares_3) } else { ((!scan_compares_3) | (!(value_19 & (value_18 & (held.differs | (!got_kept_1)))))) };
            value_59
        } else {
            (!scan_compares_3)
        };
        if value_58 {
            if keeps_1 {
                if value_3 {
                    if !((held.flags & 8_u32) == 0_u32) {
                        changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                    }
                } else {
                    let value_60 = ((held.flags & 4_u32) == 0_u32);
                    if !value_60 {
                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                    }
                    changed |= put((held.device_locked | (!value_60)), &mut held.device_locked);
                    changed |= put((held.lock_pending & value_60), &mut held.lock_pending);
                }
            } else {
                changed |= put(renew_bank_1, &mut held.bank);
                changed |= put(renew_slot_1, &mut held.slot);
            }
        }
    }
    if value_55 {
        held.state = 0x63_u8;
        changed |= held.state != 0x36_u8;
        changed |= put(0_u8, &mut held.leg);
        changed |= put(0_u8, &mut held.job);
        changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
        changed |= put(0_u8, &mut held.scan);
    } else {
        if value_22 {
            if last_scan_1 {
                if !keeps_1 {
                    changed |= put(0_u8, &mut held.leg);
                }
            }
            changed |= put((old_scan.wrapping_add(1_u8) & 3_u8), &mut held.scan);
        }
        if value_46 {
            held.state = 0x9c_u8;
            changed |= held.state != 0x36_u8;
        } else {
            if value_26 {
                let value_61 = if best_bank_1 { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_61;
                changed |= held.state != 0x36_u8;
            } else {
                if value_45 {
                    if !value_3 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0x36_u8;
                    }
                }
            }
        }
    }
    if value_5 {
        if scan_compares_1 {
            if failed_2 {
                if done_1 {
                    if value_11 {
                        if value_14 {
                            if value_3 {
                                if at_last_word_1 {
                                    if reads_back_1 {
                                        if differs_now_1 {
                                            if value_18 {
                                                if value_19 {
                                                    changed |= put((old_selected & (!(old_selected & (held.selected_set == old_target)))), &mut held.selected);
                                                    changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            if !value_9 {
                                if (held.index == 9_u8) {
                                    changed |= put(stored_word_1, &mut held.generation);
                                }
                            }
                        }
                    }
                }
            }
            if value_9 {
                let value_62 = if (old_scan & 1_u8 != 0_u8) { ((u16::from(held.index) | ((u16::from(old_target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(old_target) << 7_u8) & 0x3ff_u16)) };
                changed |= put(value_62, &mut held.address);
            }
        }
    }
    if value_16 {
        changed |= put(1_u8, &mut held.handshake);
        changed |= put(0_u8, &mut held.patience);
    } else {
        if value_5 {
            if !value_6 {
                match held.handshake {
                    0x0 => {
                    }
                    0x1 => {
                    }
                    0x2 => {
                    }
                    _ => {
                        if value_7 {
                            if pins.timebase {
                                if value_8 {
                                    changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                                }
                            }
                        }
                    }
                }
                if (reads_back_2 | value_15) {
                    changed |= put(0_u8, &mut held.handshake);
                } else {
                    match held.handshake {
                        0x0 => {
                        }
                        0x1 => {
                            changed |= put(2_u8, &mut held.handshake);
                        }
                        0x2 => {
                            changed |= put(3_u8, &mut held.handshake);
                        }
                        _ => {
                        }
                    }
                }
            }
        }
    }
    if value_45 {
        let value_63 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
        changed |= put((device_record_1 | value_63), &mut held.irq);
        changed |= put((held.ready | device_record_1), &mut held.ready);
    } else {
        if pins.pwrite {
            if held.pready {
                if !held.pslverr {
                    changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                }
            }
        }
    }
    if held.looks {
        if old_selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    if (value_4 & reads_back_3) {
        changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
    } else {
        if value_22 {
            changed |= put(0xffffffff_u32, &mut held.crc);
        }
    }
    if value_46 {
        changed |= put(0_u8, &mut held.index);
    } else {
        if value_22 {
            changed |= put(0_u8, &mut held.index);
        } else {
            if value_5 {
                if scan_compares_1 {
                    if failed_2 {
                        if done_1 {
                            if value_11 {
                                if value_14 {
                                    if !value_9 {
                                        if value_4 {
                                            changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put((value_26 & (!value_55)), &mut held.window);
    changed |= put(((!scan_bank_1) & value_16), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((scan_bank_1 & value_16), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_34 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_37 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_47 & 0x1f_u8), &mut held.vacant);
    changed |= put((value_24 & (!value_22)), &mut held.differs);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_load<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_again = held.again;
    let old_bank = held.bank;
    let old_printed_pending = held.printed_pending;
    let old_selected = held.selected;
    let old_slot = held.slot;
    let value_1 = (!held.device_locked);
    let value_2 = (!old_bank);
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let for_recovery_1 = (held.job == 0_u8);
    let value_4 = match held.job {
        0x4 => 0xd_u8,
        0x3 => 0xe_u8,
        _ => {
            let value_5 = if ((held.info & 0x20000_u32 != 0_u32) & (held.command == 0xc_u8)) {
                0xd_u8
            } else {
                let value_6 = if (0xc_u8 < held.command) { 0_u8 } else { held.command };
                value_6
            };
            value_5
        }
    };
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let value_7 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
    let value_8 = if writes_1 { (held.busy | to_command_1) } else { held.busy };
    let value_9 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_10 = (held.patience < 0x3f_u8);
    let value_11 = (held.handshake == 0_u8);
    let value_12 = (held.handshake == 2_u8);
    let failed_2 = (!value_9);
    let done_1 = (!failed_1);
    let value_13 = (!value_12);
    let value_14 = if value_12 {
        failed_2
    } else {
        let value_15 = if value_9 { (pins.timebase & (!value_10)) } else { failed_1 };
        value_15
    };
    let value_16 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_11);
    let reads_back_2 = ((((failed_2 & done_1) & value_13) & value_16) & reads_back_1);
    let fetches_1 = if old_bank { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
    let not_here_1 = (reads_back_2 & (!(reads_back_2 & fetches_1)));
    let value_17 = (!for_recovery_1);
    let value_18 = (not_here_1 & ((old_again & (held.job == 1_u8)) & value_17));
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | ((value_14 & value_16) & reads_back_1)) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (old_selected & held.home))))) | (!writes_1))))) {
        return host.whole(pins);
    }
    if failed_2 {
        if done_1 {
            if value_13 {
                if value_16 {
                    if reads_back_1 {
                        let target_bit_1 = (1_u8 << held.target);
                        let value_19 = (held.target < 4_u8);
                        if fetches_1 {
                            changed |= put(0_u8, &mut held.index);
                            changed |= put(0xffffffff_u32, &mut held.crc);
                        } else {
                            if !for_recovery_1 {
                                if old_again {
                                    changed |= put((held.lock_pending & value_19), &mut held.lock_pending);
                                    changed |= put((old_printed_pending & (held.job != 3_u8)), &mut held.printed_pending);
                                } else {
                                    let value_20 = if old_bank { ((target_bit_1 & held.slots_a) != 0_u8) } else { ((target_bit_1 & held.slots_b) != 0_u8) };
                                    changed |= put(value_2, &mut held.bank);
                                    changed |= put(value_20, &mut held.slot);
                                }
                            }
                            changed |= put((old_again | value_17), &mut held.again);
                        }
                        if (!fetches_1) {
                            if for_recovery_1 {
                                changed |= put(0_u8, &mut held.leg);
                                changed |= put(0_u8, &mut held.scan);
                            }
                            if old_again {
                                if value_19 {
                                    if !for_recovery_1 {
                                        changed |= put((old_selected & (!(old_selected & (held.selected_set == held.target)))), &mut held.selected);
                                        changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_21 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_21, &mut held.command);
                    }
                    0x10 => {
                        let value_22 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_22, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((old_printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_23 = if old_slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_23, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_9 {
                if pins.timebase {
                    if value_10 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if held.looks {
        if old_selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if (for_recovery_1 & not_here_1) {
        held.state = 0x63_u8;
        changed |= held.state != 0x87_u8;
    } else {
        if not_here_1 {
            if !for_recovery_1 {
                if old_again {
                    held.state = 0xb1_u8;
                    changed |= held.state != 0x87_u8;
                }
            }
        } else {
            if failed_2 {
                if done_1 {
                    if value_13 {
                        if value_16 {
                            if reads_back_1 {
                                if fetches_1 {
                                    held.state = 0x78_u8;
                                    changed |= held.state != 0x87_u8;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if value_18 {
        changed |= put(5_u8, &mut held.result);
    } else {
        if pins.pwrite {
            if held.pready {
                if !held.pslverr {
                    if to_command_1 {
                        changed |= put(0xff_u8, &mut held.result);
                    }
                }
            }
        }
    }
    changed |= put((value_2 & value_11), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((old_bank & value_11), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((value_7 | value_18), &mut held.irq);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put((value_8 & (!value_18)), &mut held.busy);
    changed |= put(false, &mut held.printed_before);
    changed |= put(value_4, &mut held.action);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_fetch<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_again = held.again;
    let old_bank = held.bank;
    let old_flags = held.flags;
    let old_printed_pending = held.printed_pending;
    let old_selected_set = held.selected_set;
    let old_slot = held.slot;
    let value_1 = (!held.device_locked);
    let value_2 = (!old_bank);
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let for_printed_1 = (held.job == 3_u8);
    let value_4 = (held.target < 4_u8);
    let value_5 = (held.index < 0x12_u8);
    let at_last_word_1 = (!value_5);
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let value_6 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
    let value_7 = if writes_1 { (held.busy | to_command_1) } else { held.busy };
    let value_8 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let stored_word_1 = if old_bank { pins.bank_b.data } else { pins.bank_a.data };
    let value_9 = (held.patience < 0x3f_u8);
    let value_10 = (held.handshake == 0_u8);
    let value_11 = (held.handshake == 2_u8);
    let failed_2 = (!value_8);
    let done_1 = (!failed_1);
    let value_12 = (!value_11);
    let value_13 = if value_11 {
        failed_2
    } else {
        let value_14 = if value_8 { (pins.timebase & (!value_9)) } else { failed_1 };
        value_14
    };
    let value_15 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_10);
    let reads_back_2 = ((((failed_2 & done_1) & value_12) & value_15) & reads_back_1);
    let loaded_1 = ((!held.crc) == stored_word_1);
    let not_here_1 = (!loaded_1);
    let value_16 = (reads_back_2 & (at_last_word_1 & loaded_1));
    let value_17 = (reads_back_2 & (at_last_word_1 & not_here_1));
    let value_18 = (!for_recovery_1);
    let value_19 = ((held.job == 4_u8) | (for_command_1 & (held.action == 0xd_u8)));
    let value_20 = (!value_19);
    let value_21 = (!for_printed_1);
    let value_22 = (value_16 & (for_printed_1 & value_18));
    let value_23 = (value_16 & (value_18 & (value_19 & value_21)));
    let value_24 = if value_16 {
        let value_25 = match held.job {
            0x0 => held.home,
            0x3 => held.home,
            _ => (held.home | value_20),
        };
        value_25
    } else {
        held.home
    };
    let value_26 = if value_17 {
        let value_27 = if for_recovery_1 {
            (value_16 & (value_18 & ((for_command_1 & value_20) & value_21)))
        } else {
            let value_28 = if old_again { (for_command_1 | (value_16 & (value_18 & ((for_command_1 & value_20) & value_21)))) } else { (value_16 & (value_18 & ((for_command_1 & value_20) & value_21))) };
            value_28
        };
        value_27
    } else {
        (value_16 & (value_18 & ((for_command_1 & value_20) & value_21)))
    };
    if (((held.window | (held.home & (held.busy & (held.command == 9_u8)))) | ((value_13 & value_15) & reads_back_1)) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!writes_1))))) {
        return host.whole(pins);
    }
    if failed_2 {
        if done_1 {
            if value_12 {
                if value_15 {
                    if !value_10 {
                        match held.index {
                            0x0 => {
                                changed |= put(stored_word_1, &mut held.record_licence);
                            }
                            0x1 => {
                                changed |= put((stored_word_1 & 0xffffff_u32), &mut held.flags);
                                changed |= put(stored_word_1, &mut held.record_flags);
                            }
                            0x2 => {
                                changed |= put(stored_word_1, &mut held.record_ascending_lo);
                            }
                            0x3 => {
                                changed |= put(stored_word_1, &mut held.record_ascending_hi);
                            }
                            0x4 => {
                                changed |= put((stored_word_1 != 0_u32), &mut held.funded);
                                changed |= put(stored_word_1, &mut held.record_descending_lo);
                            }
                            0x5 => {
                                changed |= put((held.funded | (stored_word_1 != 0_u32)), &mut held.funded);
                                changed |= put(stored_word_1, &mut held.record_descending_hi);
                            }
                            0x6 => {
                                changed |= put(stored_word_1, &mut held.record_control_sum_lo);
                            }
                            0x7 => {
                                changed |= put(stored_word_1, &mut held.record_control_sum_hi);
                            }
                            0x8 => {
                                changed |= put((((stored_word_1 >> 2) == 0x3fffffff_u32) & (((stored_word_1 as u8) & 3_u8) == 3_u8)), &mut held.count_end);
                                changed |= put(stored_word_1, &mut held.record_piece_count);
                            }
                            0x9 => {
                                let high_ones_1 = ((stored_word_1 >> 2) == 0x3fffffff_u32);
                                changed |= put((high_ones_1 & (((stored_word_1 as u8) & 3_u8) == 3_u8)), &mut held.generation_end);
                                changed |= put((high_ones_1 & (stored_word_1 & 2_u32 != 0_u32)), &mut held.generation_near);
                                changed |= put(stored_word_1, &mut held.record_generation);
                            }
                            0xa => {
                                changed |= put(stored_word_1, &mut held.record_limit_lo);
                            }
                            0xb => {
                                changed |= put(stored_word_1, &mut held.record_limit_hi);
                            }
                            0xc => {
                                changed |= put(stored_word_1, &mut held.record_intent_value);
                            }
                            0xd => {
                                changed |= put(stored_word_1, &mut held.record_intent_ascending_lo);
                            }
                            0xe => {
                                changed |= put(stored_word_1, &mut held.record_intent_ascending_hi);
                            }
                            0xf => {
                                changed |= put(stored_word_1, &mut held.record_intent_date_key);
                            }
                            0x10 => {
                                changed |= put(stored_word_1, &mut held.record_booked_value);
                            }
                            0x11 => {
                                changed |= put(stored_word_1, &mut held.record_booked_date_key);
                            }
                            0x12 => {
                                changed |= put(true, &mut held.filled);
                                changed |= put(stored_word_1, &mut held.record_check);
                            }
                            _ => {
                            }
                        }
                    }
                    if at_last_word_1 {
                        if reads_back_1 {
                            let target_bit_1 = (1_u8 << held.target);
                            if loaded_1 {
                                match held.job {
                                    0x0 => {
                                    }
                                    0x3 => {
                                        changed |= put(0xc_u8, &mut held.rival_at);
                                    }
                                    _ => {
                                        if !value_19 {
                                            if for_command_1 {
                                                changed |= put(held.target, &mut held.selected_set);
                                            }
                                        }
                                    }
                                }
                                changed |= put((held.differs & value_18), &mut held.differs);
                            } else {
                                if !for_recovery_1 {
                                    if old_again {
                                        changed |= put((held.lock_pending & value_4), &mut held.lock_pending);
                                        changed |= put((old_printed_pending & value_21), &mut held.printed_pending);
                                    } else {
                                        let value_29 = if old_bank { ((target_bit_1 & held.slots_a) != 0_u8) } else { ((target_bit_1 & held.slots_b) != 0_u8) };
                                        changed |= put(value_2, &mut held.bank);
                                        changed |= put(value_29, &mut held.slot);
                                    }
                                }
                                changed |= put((old_again | value_18), &mut held.again);
                            }
                            if not_here_1 {
                                if for_recovery_1 {
                                    changed |= put(0_u8, &mut held.leg);
                                }
                                if old_again {
                                    if value_4 {
                                        if !for_recovery_1 {
                                            changed |= put(((target_bit_1 | held.unusable) & 0xf_u8), &mut held.unusable);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_30 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_30, &mut held.command);
                    }
                    0x10 => {
                        let value_31 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_31, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((old_printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_32 = if old_slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_32, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_8 {
                if pins.timebase {
                    if value_9 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if value_23 {
        changed |= put(0_u8, &mut held.index);
        changed |= put(2_u8, &mut held.augend_at);
        changed |= put(0xffffffff_u32, &mut held.crc);
    } else {
        if value_22 {
            let value_33 = if ((old_flags & 2_u32) == 0_u32) { 0xa_u8 } else { 6_u8 };
            changed |= put(0_u8, &mut held.index);
            changed |= put(value_33, &mut held.augend_at);
        } else {
            if value_16 {
                if for_recovery_1 {
                    changed |= put(0_u8, &mut held.index);
                }
            } else {
                if failed_2 {
                    if done_1 {
                        if value_12 {
                            if value_15 {
                                if !value_10 {
                                    if value_5 {
                                        changed |= put((held.index.wrapping_add(1_u8) & 0x1f_u8), &mut held.index);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (value_5 & reads_back_2) {
            changed |= put(linear(&LINEAR_0, (held.crc ^ stored_word_1)), &mut held.crc);
        } else {
            if at_last_word_1 {
                if failed_2 {
                    if done_1 {
                        if value_12 {
                            if value_15 {
                                if reads_back_1 {
                                    if loaded_1 {
                                        if for_recovery_1 {
                                            changed |= put(0xffffffff_u32, &mut held.crc);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if (for_recovery_1 & value_17) {
        held.state = 0x63_u8;
        changed |= held.state != 0x78_u8;
        changed |= put(0_u8, &mut held.scan);
    } else {
        if at_last_word_1 {
            if failed_2 {
                if done_1 {
                    if value_12 {
                        if value_15 {
                            if reads_back_1 {
                                if loaded_1 {
                                    match held.job {
                                        0x0 => {
                                            changed |= put(0_u8, &mut held.scan);
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
            }
        }
        if value_23 {
            held.state = 0xaa_u8;
            changed |= held.state != 0x78_u8;
        } else {
            if value_22 {
                held.state = 0xc9_u8;
                changed |= held.state != 0x78_u8;
            } else {
                if value_17 {
                    if !for_recovery_1 {
                        let value_34 = if old_again { 0xb1_u8 } else { 0x87_u8 };
                        held.state = value_34;
                        changed |= held.state != 0x78_u8;
                    }
                } else {
                    if at_last_word_1 {
                        if failed_2 {
                            if done_1 {
                                if value_12 {
                                    if value_15 {
                                        if reads_back_1 {
                                            if loaded_1 {
                                                match held.job {
                                                    0x0 => {
                                                        held.state = 0x36_u8;
                                                        changed |= held.state != 0x78_u8;
                                                    }
                                                    0x3 => {
                                                    }
                                                    _ => {
                                                        if !value_19 {
                                                            held.state = 0xb1_u8;
                                                            changed |= held.state != 0x78_u8;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if value_26 {
        let value_35 = if value_17 {
            let value_36 = if for_recovery_1 {
                0_u8
            } else {
                let value_37 = if old_again {
                    let value_38 = if for_command_1 { 5_u8 } else { 0_u8 };
                    value_38
                } else {
                    0_u8
                };
                value_37
            };
            value_36
        } else {
            0_u8
        };
        changed |= put(value_35, &mut held.result);
    } else {
        if pins.pwrite {
            if held.pready {
                if !held.pslverr {
                    if to_command_1 {
                        changed |= put(0xff_u8, &mut held.result);
                    }
                }
            }
        }
    }
    if (value_17 & (value_18 & (old_again & value_4))) {
        changed |= put((held.selected & (!(held.selected & (old_selected_set == held.target)))), &mut held.selected);
    } else {
        if at_last_word_1 {
            if failed_2 {
                if done_1 {
                    if value_12 {
                        if value_15 {
                            if reads_back_1 {
                                if loaded_1 {
                                    match held.job {
                                        0x0 => {
                                        }
                                        0x3 => {
                                        }
                                        _ => {
                                            if !value_19 {
                                                changed |= put((held.selected | for_command_1), &mut held.selected);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    changed |= put((value_2 & value_10), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((old_bank & value_10), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((value_6 | value_26), &mut held.irq);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put((value_7 & (!value_26)), &mut held.busy);
    changed |= put((value_24 & (!value_23)), &mut held.home);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_retire<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let value_2 = (!held.bank);
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_4 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_5 = (held.patience < 0x3f_u8);
    let value_6 = (held.handshake == 0_u8);
    let value_7 = (held.handshake == 2_u8);
    let failed_2 = (!value_4);
    let done_1 = (!failed_1);
    let value_8 = (!value_7);
    let value_9 = if value_7 {
        failed_2
    } else {
        let value_10 = if value_4 { (pins.timebase & (!value_5)) } else { failed_1 };
        value_10
    };
    let value_11 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_6);
    let got_asked_1 = if held.bank { (pins.bank_b.data == 0xa5c3691e_u32) } else { (pins.bank_a.data == 0xa5c3691e_u32) };
    if ((((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_9 & value_11) & reads_back_1) | ((ask_reads_1 & ((((failed_2 & done_1) & value_8) & value_11) & reads_back_1)) & (!got_asked_1)))) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_12 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_12, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_13 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_13, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_14 = if held.slot { ((((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(held.target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
            if leg_writes_1 {
                changed |= put(0xa5c3691e_u32, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_14, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_4 {
                if pins.timebase {
                    if value_5 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if failed_2 {
        if done_1 {
            if value_8 {
                if value_11 {
                    if ask_reads_1 {
                        if reads_back_1 {
                            if got_asked_1 {
                                held.state = 0x9c_u8;
                                changed |= held.state != 0x1b_u8;
                                changed |= put(0_u8, &mut held.index);
                            }
                        }
                    }
                    if !value_6 {
                        let value_15 = match held.leg {
                            0x0 => {
                                let value_16 = if held.bank { 1_u8 } else { 2_u8 };
                                value_16
                            }
                            0x1 => 2_u8,
                            _ => 0_u8,
                        };
                        changed |= put(value_15, &mut held.leg);
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put((value_6 & (value_2 & ask_reads_1)), &mut held.a_read);
    changed |= put((value_6 & (value_2 & leg_writes_1)), &mut held.a_write);
    changed |= put((value_6 & (value_2 & leg_programs_1)), &mut held.a_program);
    changed |= put((value_6 & (held.bank & ask_reads_1)), &mut held.b_read);
    changed |= put((value_6 & (held.bank & leg_writes_1)), &mut held.b_write);
    changed |= put((value_6 & (held.bank & leg_programs_1)), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_body<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let value_2 = (!held.bank);
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let leg_programs_1 = (held.leg == 1_u8);
    let ask_writes_1 = (!leg_programs_1);
    let value_4 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_5 = (held.patience < 0x3f_u8);
    let value_6 = (held.handshake == 0_u8);
    let value_7 = (held.handshake == 2_u8);
    let failed_2 = (!value_4);
    let value_8 = if value_7 {
        failed_2
    } else {
        let value_9 = if value_4 { (pins.timebase & (!value_5)) } else { failed_1 };
        value_9
    };
    let value_10 = (held.handshake != 1_u8);
    let value_11 = (!value_6);
    if ((((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | ((value_8 & value_10) & value_11)) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_12 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_12, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_13 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_13, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_14 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            if !leg_programs_1 {
                let addend_1 = match held.index {
                    0x12 => held.record_check,
                    0x11 => held.record_booked_date_key,
                    0x10 => held.record_booked_value,
                    0xf => held.record_intent_date_key,
                    0xe => held.record_intent_ascending_hi,
                    0xd => held.record_intent_ascending_lo,
                    0xc => held.record_intent_value,
                    0xb => held.record_limit_hi,
                    0xa => held.record_limit_lo,
                    0x9 => held.record_generation,
                    0x8 => held.record_piece_count,
                    0x7 => held.record_control_sum_hi,
                    0x6 => held.record_control_sum_lo,
                    0x5 => held.record_descending_hi,
                    0x4 => held.record_descending_lo,
                    0x3 => held.record_ascending_hi,
                    0x2 => held.record_ascending_lo,
                    0x1 => held.record_flags,
                    0x0 => held.record_licence,
                    _ => 0_u32,
                };
                changed |= put(addend_1, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_14, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_4 {
                if pins.timebase {
                    if value_5 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if failed_2 {
        if (!failed_1) {
            if (!value_7) {
                if value_10 {
                    let value_15 = (held.index < 0x12_u8);
                    let value_16 = (ask_writes_1 & (held.bank & ((!value_15) | ((held.index & 0xf_u8) == 0xf_u8))));
                    if value_11 {
                        if !value_16 {
                            let value_17 = if value_15 { (held.index.wrapping_add(1_u8) & 0x1f_u8) } else { 0_u8 };
                            if !value_15 {
                                held.state = 0x2d_u8;
                                changed |= held.state != 0x9c_u8;
                            }
                            changed |= put(value_17, &mut held.index);
                        }
                    }
                    if !value_6 {
                        let value_18 = if value_16 { 1_u8 } else { 0_u8 };
                        changed |= put(value_18, &mut held.leg);
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    changed |= put(false, &mut held.a_read);
    changed |= put((value_6 & (value_2 & ask_writes_1)), &mut held.a_write);
    changed |= put((value_6 & (value_2 & leg_programs_1)), &mut held.a_program);
    changed |= put(false, &mut held.b_read);
    changed |= put((value_6 & (held.bank & ask_writes_1)), &mut held.b_write);
    changed |= put((value_6 & (held.bank & leg_programs_1)), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_verify<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let value_1 = (!held.device_locked);
    let value_2 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let value_3 = if held.bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if held.bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_4 = (held.patience < 0x3f_u8);
    let value_5 = (held.handshake == 0_u8);
    let value_6 = (held.handshake == 2_u8);
    let failed_2 = (!value_3);
    let done_1 = (!failed_1);
    let value_7 = (!value_6);
    let value_8 = if value_6 {
        failed_2
    } else {
        let value_9 = if value_3 { (pins.timebase & (!value_4)) } else { failed_1 };
        value_9
    };
    let value_10 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_5);
    let advances_1 = if held.bank {
        let addend_1 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        (pins.bank_b.data == addend_1)
    } else {
        let addend_2 = match held.index {
            0x12 => held.record_check,
            0x11 => held.record_booked_date_key,
            0x10 => held.record_booked_value,
            0xf => held.record_intent_date_key,
            0xe => held.record_intent_ascending_hi,
            0xd => held.record_intent_ascending_lo,
            0xc => held.record_intent_value,
            0xb => held.record_limit_hi,
            0xa => held.record_limit_lo,
            0x9 => held.record_generation,
            0x8 => held.record_piece_count,
            0x7 => held.record_control_sum_hi,
            0x6 => held.record_control_sum_lo,
            0x5 => held.record_descending_hi,
            0x4 => held.record_descending_lo,
            0x3 => held.record_ascending_hi,
            0x2 => held.record_ascending_lo,
            0x1 => held.record_flags,
            0x0 => held.record_licence,
            _ => 0_u32,
        };
        (pins.bank_a.data == addend_2)
    };
    if ((((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_8 & value_10) & reads_back_1) | (((((failed_2 & done_1) & value_7) & value_10) & reads_back_1) & (!advances_1)))) | (value_1 & (!((!((pins.pwdata != value_2) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!(pins.pwrite & (held.pready & (!held.pslverr)))))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_11 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_11, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_12 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_12, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_13 = if held.slot { ((u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) | 0x40_u16) } else { (u16::from(held.index) | ((u16::from(held.target) << 7_u8) & 0x3ff_u16)) };
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_13, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_3 {
                if pins.timebase {
                    if value_4 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if failed_2 {
        if done_1 {
            if value_7 {
                if value_10 {
                    if reads_back_1 {
                        if advances_1 {
                            let value_14 = (held.index < 0x12_u8);
                            let value_15 = if value_14 { (held.index.wrapping_add(1_u8) & 0x1f_u8) } else { 0_u8 };
                            if !value_14 {
                                held.state = 0x4e_u8;
                                changed |= held.state != 0x2d_u8;
                            }
                            changed |= put(value_15, &mut held.index);
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_2, &mut held.prdata);
        }
    }
    changed |= put(((!held.bank) & value_5), &mut held.a_read);
    changed |= put(false, &mut held.a_write);
    changed |= put(false, &mut held.a_program);
    changed |= put((held.bank & value_5), &mut held.b_read);
    changed |= put(false, &mut held.b_write);
    changed |= put(false, &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_validate<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_bank = held.bank;
    let old_command = held.command;
    let old_target = held.target;
    let value_1 = (!held.device_locked);
    let value_2 = (!old_bank);
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let for_recovery_1 = (held.job == 0_u8);
    let for_command_1 = (held.job == 1_u8);
    let for_printed_1 = (held.job == 3_u8);
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let value_4 = ((held.flags & 4_u32) == 0_u32);
    let target_bit_1 = (1_u8 << old_target);
    let wide_slots_b_1 = held.slots_b;
    let wide_vacant_1 = held.vacant;
    let value_5 = (old_target < 4_u8);
    let device_record_1 = (!value_5);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let best_slot_1 = (held.best & 1_u8 != 0_u8);
    let asked_lock_1 = (old_command == 0xc_u8);
    let to_command_1 = ((pins.paddr as u8) == 8_u8);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let value_6 = if writes_1 { (held.busy | to_command_1) } else { held.busy };
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_7 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_8 = (held.patience < 0x3f_u8);
    let value_9 = (held.handshake == 0_u8);
    let value_10 = (held.handshake == 2_u8);
    let failed_2 = (!value_7);
    let done_1 = (!failed_1);
    let value_11 = (!value_10);
    let value_12 = if value_10 {
        failed_2
    } else {
        let value_13 = if value_7 { (pins.timebase & (!value_8)) } else { failed_1 };
        value_13
    };
    let value_14 = (held.handshake != 1_u8);
    let reads_back_1 = (!value_9);
    let reads_back_2 = (ask_reads_1 & ((((failed_2 & done_1) & value_11) & value_14) & reads_back_1));
    let got_asked_1 = if old_bank { (pins.bank_b.data == 0x5a3c96e1_u32) } else { (pins.bank_a.data == 0x5a3c96e1_u32) };
    let marked_1 = (reads_back_2 & got_asked_1);
    let value_15 = if best_bank_1 { held.failed_b } else { held.failed_a };
    let value_16 = (!for_recovery_1);
    let value_17 = (old_bank & for_recovery_1);
    let value_18 = (held.a_lost | value_2);
    let value_19 = (!value_17);
    let value_20 = (marked_1 & ((value_2 & value_16) & value_19));
    let value_21 = (marked_1 & (for_recovery_1 & value_19));
    let value_22 = (marked_1 & ((value_16 & value_18) & value_19));
    let value_23 = if marked_1 {
        let value_24 = if old_bank {
            held.slots_a
        } else {
            let value_25 = if held.slot { (target_bit_1 | held.slots_a) } else { (target_bit_1 ^ (target_bit_1 | held.slots_a)) };
            value_25
        };
        value_24
    } else {
        held.slots_a
    };
    let value_26 = if marked_1 {
        let value_27 = if old_bank {
            let value_28 = if held.slot { (target_bit_1 | wide_slots_b_1) } else { (target_bit_1 ^ (target_bit_1 | wide_slots_b_1)) };
            value_28
        } else {
            wide_slots_b_1
        };
        value_27
    } else {
        wide_slots_b_1
    };
    let recovered_1 = (value_15 | (!(old_bank ^ best_bank_1)));
    let value_29 = (value_21 & recovered_1);
    let value_30 = (value_21 & (!recovered_1));
    let value_31 = (value_20 | value_30);
    let value_32 = if value_30 { best_bank_1 } else { value_20 };
    let value_33 = (old_command == 5_u8);
    let value_34 = ((value_17 | (value_2 | for_recovery_1)) | (!marked_1));
    let value_35 = (for_command_1 & value_22);
    let value_36 = if value_22 {
        let value_37 = if for_command_1 { (held.permit & (!asked_lock_1)) } else { held.permit };
        value_37
    } else {
        held.permit
    };
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_38 = (value_5 & value_29);
    let value_39 = if value_29 {
        let value_40 = if value_22 {
            let value_41 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
            (for_printed_1 | value_41)
        } else {
            let value_42 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
            value_42
        };
        (device_record_1 | value_40)
    } else {
        let value_43 = if value_22 {
            let value_44 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
            (for_printed_1 | value_44)
        } else {
            let value_45 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
            value_45
        };
        value_43
    };
    let value_46 = if value_30 {
        let value_47 = if best_slot_1 {
            let value_48 = if best_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
            let prefers_high_1 = if best_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
            (!(value_48 | prefers_high_1))
        } else {
            let value_49 = if best_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
            let value_50 = if best_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
            (!(value_49 | value_50))
        };
        (value_47 & value_32)
    } else {
        ((target_bit_1 & wide_vacant_1) != 0_u8)
    };
    let value_51 = if value_31 {
        let value_52 = if ((!value_30) & value_32) {
            let value_53 = if value_29 {
                let value_54 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_54
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_53))
        } else {
            let value_55 = if value_29 {
                let value_56 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_56
            } else {
                wide_vacant_1
            };
            value_55
        };
        value_52
    } else {
        let value_57 = if value_29 {
            let value_58 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_58
        } else {
            wide_vacant_1
        };
        value_57
    };
    let value_59 = if value_29 { (value_5 & value_34) } else { value_34 };
    if ((((!held.window) | (held.home & (held.busy & (old_command == 9_u8)))) | (((value_12 & value_14) & reads_back_1) | (reads_back_2 & (!got_asked_1)))) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!writes_1))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_60 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_60, &mut held.command);
                    }
                    0x10 => {
                        let value_61 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_61, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
            }
        }
    }
    if ask_reads_1 {
        if failed_2 {
            if done_1 {
                if value_11 {
                    if value_14 {
                        if reads_back_1 {
                            if got_asked_1 {
                                if value_19 {
                                    match held.job {
                                        0x0 => {
                                            if recovered_1 {
                                                if value_5 {
                                                    changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                                                    changed |= put(0_u8, &mut held.scan);
                                                } else {
                                                    if !value_4 {
                                                        changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                                                    }
                                                    changed |= put((held.device_locked | (!value_4)), &mut held.device_locked);
                                                }
                                                changed |= put((held.ready | device_record_1), &mut held.ready);
                                            }
                                        }
                                        0x1 => {
                                            if value_2 {
                                                if value_33 {
                                                    changed |= put(old_target, &mut held.permit_set);
                                                }
                                            }
                                        }
                                        _ => {
                                        }
                                    }
                                    if value_16 {
                                        if value_18 {
                                            let value_62 = if for_command_1 { (held.printed_pending & (!value_33)) } else { held.printed_pending };
                                            changed |= put((held.home | (held.selected & (held.selected_set == old_target))), &mut held.home);
                                            changed |= put((value_62 & (!for_printed_1)), &mut held.printed_pending);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    match held.handshake {
        0x0 => {
            let value_63 = if held.slot { ((((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) } else { (((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) };
            if leg_writes_1 {
                changed |= put(0x5a3c96e1_u32, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_63, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_7 {
                if pins.timebase {
                    if value_8 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if value_31 {
        let value_64 = if value_30 { (!best_slot_1) } else { (marked_1 & ((value_16 & (value_2 & ((target_bit_1 & wide_slots_b_1) == 0_u8))) & value_19)) };
        if value_46 {
            changed |= put(0_u8, &mut held.index);
        }
        changed |= put(value_32, &mut held.bank);
        changed |= put(value_64, &mut held.slot);
    }
    if value_38 {
        held.state = 0x63_u8;
        changed |= held.state != 0x4e_u8;
        changed |= put(0_u8, &mut held.leg);
    } else {
        if ask_reads_1 {
            if failed_2 {
                if done_1 {
                    if value_11 {
                        if value_14 {
                            if reads_back_1 {
                                if got_asked_1 {
                                    if !value_17 {
                                        if !for_recovery_1 {
                                            if !old_bank {
                                                changed |= put(2_u8, &mut held.job);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if value_31 {
            changed |= put(0_u8, &mut held.leg);
        } else {
            if failed_2 {
                if done_1 {
                    if value_11 {
                        if value_14 {
                            if !value_9 {
                                let value_65 = match held.leg {
                                    0x0 => {
                                        let value_66 = if old_bank { 1_u8 } else { 2_u8 };
                                        value_66
                                    }
                                    0x1 => 2_u8,
                                    _ => 0_u8,
                                };
                                changed |= put(value_65, &mut held.leg);
                            }
                        }
                    }
                }
            }
        }
        if (value_31 & value_46) {
            held.state = 0x9c_u8;
            changed |= held.state != 0x4e_u8;
        } else {
            if value_31 {
                let value_67 = if (value_30 & (!value_32)) { 0xff_u8 } else { 0x1b_u8 };
                held.state = value_67;
                changed |= held.state != 0x4e_u8;
            } else {
                if value_29 {
                    if !value_5 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0x4e_u8;
                    }
                } else {
                    if ask_reads_1 {
                        if failed_2 {
                            if done_1 {
                                if value_11 {
                                    if value_14 {
                                        if reads_back_1 {
                                            if got_asked_1 {
                                                if value_17 {
                                                    held.state = 0xff_u8;
                                                    changed |= held.state != 0x4e_u8;
                                                } else {
                                                    if !for_recovery_1 {
                                                        if old_bank {
                                                            held.state = 0xb1_u8;
                                                            changed |= held.state != 0x4e_u8;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if value_29 {
        if value_5 {
            if !((held.flags & 8_u32) == 0_u32) {
                changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
            }
        } else {
            changed |= put((held.lock_pending & value_4), &mut held.lock_pending);
        }
    } else {
        if ask_reads_1 {
            if failed_2 {
                if done_1 {
                    if value_11 {
                        if value_14 {
                            if reads_back_1 {
                                if got_asked_1 {
                                    if value_16 {
                                        if value_18 {
                                            if for_command_1 {
                                                if !asked_lock_1 {
                                                    if (old_command != 6_u8) {
                                                        if !(old_command == 7_u8) {
                                                            let selected_bit_1 = (1_u8 << held.selected_set);
                                                            changed |= put(((selected_bit_1 ^ (selected_bit_1 | held.issued)) & 0xf_u8), &mut held.issued);
                                                        }
                                                    }
                                                }
                                            }
                                            changed |= put((held.lock_pending & value_5), &mut held.lock_pending);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if value_35 {
        let answer_code_1 = if old_bank { 0x18_u8 } else { 0_u8 };
        changed |= put(answer_code_1, &mut held.result);
    } else {
        if pins.pwrite {
            if held.pready {
                if !held.pslverr {
                    if to_command_1 {
                        changed |= put(0xff_u8, &mut held.result);
                    }
                }
            }
        }
    }
    changed |= put(((!value_38) & (value_31 | value_59)), &mut held.window);
    changed |= put((value_9 & (value_2 & ask_reads_1)), &mut held.a_read);
    changed |= put((value_9 & (value_2 & leg_writes_1)), &mut held.a_write);
    changed |= put((value_9 & (value_2 & leg_programs_1)), &mut held.a_program);
    changed |= put((value_9 & (old_bank & ask_reads_1)), &mut held.b_read);
    changed |= put((value_9 & (old_bank & leg_writes_1)), &mut held.b_write);
    changed |= put((value_9 & (old_bank & leg_programs_1)), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((value_35 | value_39), &mut held.irq);
    changed |= put((value_1 & ((value_22 & (for_command_1 & (value_33 & value_34))) | value_36)), &mut held.permit);
    changed |= put((value_6 & (!value_35)), &mut held.busy);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_23 & 0x1f_u8), &mut held.slots_a);
    changed |= put((value_26 & 0x1f_u8), &mut held.slots_b);
    changed |= put((value_51 & 0x1f_u8), &mut held.vacant);
    host.done(changed)
}

#[inline(never)]
fn in_port_access_prune<H: Host>(host: &mut H, pins: &UnitIn) -> H::Outcome {
    let held = host.registers();
    let mut changed = false;
    let old_bank = held.bank;
    let old_slot = held.slot;
    let old_target = held.target;
    let value_1 = (!held.device_locked);
    let value_2 = (!old_bank);
    let value_3 = match held.looked_at {
        0x12 => held.record_check,
        0x11 => held.record_booked_date_key,
        0x10 => held.record_booked_value,
        0xf => held.record_intent_date_key,
        0xe => held.record_intent_ascending_hi,
        0xd => held.record_intent_ascending_lo,
        0xc => held.record_intent_value,
        0xb => held.record_limit_hi,
        0xa => held.record_limit_lo,
        0x9 => held.record_generation,
        0x8 => held.record_piece_count,
        0x7 => held.record_control_sum_hi,
        0x6 => held.record_control_sum_lo,
        0x5 => held.record_descending_hi,
        0x4 => held.record_descending_lo,
        0x3 => held.record_ascending_hi,
        0x2 => held.record_ascending_lo,
        0x1 => held.record_flags,
        0x0 => held.record_licence,
        _ => 0_u32,
    };
    let leg_writes_1 = (held.leg == 0_u8);
    let leg_programs_1 = (held.leg == 1_u8);
    let target_bit_1 = (1_u8 << old_target);
    let wide_vacant_1 = held.vacant;
    let value_4 = (old_target < 4_u8);
    let device_record_1 = (!value_4);
    let best_bank_1 = (held.best & 2_u8 != 0_u8);
    let writes_1 = (pins.pwrite & (held.pready & (!held.pslverr)));
    let ask_reads_1 = (!(leg_writes_1 | leg_programs_1));
    let value_5 = if old_bank { pins.bank_b.busy } else { pins.bank_a.busy };
    let failed_1 = if old_bank { pins.bank_b.error } else { pins.bank_a.error };
    let value_6 = (held.patience < 0x3f_u8);
    let value_7 = (held.handshake == 0_u8);
    let value_8 = (held.handshake == 2_u8);
    let failed_2 = (!value_5);
    let done_1 = (!failed_1);
    let value_9 = (!value_8);
    let value_10 = if value_8 {
        failed_2
    } else {
        let value_11 = if value_5 { (pins.timebase & (!value_6)) } else { failed_1 };
        value_11
    };
    let value_12 = (held.handshake != 1_u8);
    let value_13 = (!value_7);
    let reads_back_1 = (ask_reads_1 & ((((failed_2 & done_1) & value_9) & value_12) & value_13));
    let got_invalid_1 = (pins.bank_a.data == 0xa5c3691e_u32);
    let got_invalid_2 = (pins.bank_b.data == 0xa5c3691e_u32);
    let got_asked_1 = if old_bank { got_invalid_2 } else { got_invalid_1 };
    let marked_1 = (reads_back_1 & got_asked_1);
    let value_14 = if best_bank_1 { held.failed_b } else { held.failed_a };
    let copy_bank_1 = (old_bank & best_bank_1);
    let value_15 = (old_bank & marked_1);
    let recovered_1 = (value_14 | (!(old_bank ^ best_bank_1)));
    let value_16 = (value_15 & recovered_1);
    let value_17 = (value_15 & (!recovered_1));
    let renew_slot_1 = (!(held.best & 1_u8 != 0_u8));
    let value_18 = (copy_bank_1 & value_17);
    let wide_vacant_2 = (target_bit_1 | wide_vacant_1);
    let value_19 = (value_4 & value_16);
    let value_20 = if value_17 {
        let value_21 = if copy_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
        let value_22 = if copy_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
        let prefers_high_1 = if copy_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
        let value_23 = if copy_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
        let copy_slot_1 = if (best_bank_1 ^ copy_bank_1) {
            let value_24 = if copy_bank_1 {
                let value_25 = if (prefers_high_1 ^ value_23) { prefers_high_1 } else { held.older_b };
                value_25
            } else {
                (!held.older_a)
            };
            (value_21 & (value_24 | (!value_22)))
        } else {
            renew_slot_1
        };
        let bodies_1 = if copy_slot_1 { (!(value_22 | value_23)) } else { (!(value_21 | prefers_high_1)) };
        (bodies_1 & value_18)
    } else {
        let value_26 = if copy_bank_1 { (held.good & 4_u8 != 0_u8) } else { (held.good & 1_u8 != 0_u8) };
        let value_27 = if copy_bank_1 { (held.good & 8_u8 != 0_u8) } else { (held.good & 2_u8 != 0_u8) };
        let prefers_high_2 = if copy_bank_1 { (held.valid & 4_u8 != 0_u8) } else { (held.valid & 1_u8 != 0_u8) };
        let value_28 = if copy_bank_1 { (held.valid & 8_u8 != 0_u8) } else { (held.valid & 2_u8 != 0_u8) };
        let copy_slot_2 = if (best_bank_1 ^ copy_bank_1) {
            let value_29 = if copy_bank_1 {
                let value_30 = if (prefers_high_2 ^ value_28) { prefers_high_2 } else { held.older_b };
                value_30
            } else {
                (!held.older_a)
            };
            (value_26 & (value_29 | (!value_27)))
        } else {
            renew_slot_1
        };
        let bodies_2 = if copy_slot_2 { (!(value_27 | value_28)) } else { (!(value_26 | prefers_high_2)) };
        (bodies_2 & (value_2 & marked_1))
    };
    let value_31 = if value_17 {
        let value_32 = if ((!value_17) & value_18) {
            let value_33 = if value_16 {
                let value_34 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_34
            } else {
                wide_vacant_1
            };
            (target_bit_1 ^ (target_bit_1 | value_33))
        } else {
            let value_35 = if value_16 {
                let value_36 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
                value_36
            } else {
                wide_vacant_1
            };
            value_35
        };
        value_32
    } else {
        let value_37 = if value_16 {
            let value_38 = if (held.failed_a | held.failed_b) { (target_bit_1 ^ wide_vacant_2) } else { wide_vacant_2 };
            value_38
        } else {
            wide_vacant_1
        };
        value_37
    };
    if ((((!held.window) | (held.home & (held.busy & (held.command == 9_u8)))) | (((value_10 & value_12) & value_13) | (reads_back_1 & (!got_asked_1)))) | (value_1 & (!((!((pins.pwdata != value_3) & (((pins.paddr as u8) == 0x28_u8) & ((!held.unreported) & (held.selected & held.home))))) | (!writes_1))))) {
        return host.whole(pins);
    }
    if pins.pwrite {
        if held.pready {
            if !held.pslverr {
                match (pins.paddr as u8) {
                    0x8 => {
                        let value_39 = if ((pins.pwdata >> 4) == 0_u32) { ((pins.pwdata as u8) & 0xf_u8) } else { 0xf_u8 };
                        changed |= put(value_39, &mut held.command);
                        changed |= put(0xff_u8, &mut held.result);
                    }
                    0x10 => {
                        let value_40 = if ((pins.pwdata >> 3) == 0_u32) { ((pins.pwdata as u8) & 7_u8) } else { 7_u8 };
                        changed |= put(value_40, &mut held.operand_set);
                    }
                    0x14 => {
                        changed |= put(pins.pwdata, &mut held.value_lo);
                    }
                    0x18 => {
                        changed |= put(pins.pwdata, &mut held.value_hi);
                    }
                    0x1c => {
                        changed |= put(pins.pwdata, &mut held.date_key);
                    }
                    0x20 => {
                        changed |= put((pins.pwdata & 0x3ffff_u32), &mut held.info);
                    }
                    0x24 => {
                        changed |= put(pins.pwdata, &mut held.new_licence);
                    }
                    0x2c => {
                        changed |= put((held.printed_pending & held.unreported), &mut held.unreported);
                    }
                    _ => {
                    }
                }
                changed |= put((held.busy | ((pins.paddr as u8) == 8_u8)), &mut held.busy);
            }
        }
    }
    if old_bank {
        let failed_3 = (!pins.bank_b.busy);
        let done_2 = (!pins.bank_b.error);
        let recovered_2 = (best_bank_1 | value_14);
        let value_41 = ((got_invalid_2 & (ask_reads_1 & (value_13 & (value_12 & (value_9 & (failed_3 & done_2)))))) & (!recovered_2));
        if ask_reads_1 {
            if value_9 {
                if value_12 {
                    if value_13 {
                        if got_invalid_2 {
                            if failed_3 {
                                if done_2 {
                                    if recovered_2 {
                                        if value_4 {
                                            if !((held.flags & 8_u32) == 0_u32) {
                                                changed |= put(((target_bit_1 | held.issued) & 0xf_u8), &mut held.issued);
                                            }
                                            changed |= put(0_u8, &mut held.job);
                                            changed |= put((old_target.wrapping_add(1_u8) & 7_u8), &mut held.target);
                                            changed |= put(0_u8, &mut held.scan);
                                        } else {
                                            let value_42 = ((held.flags & 4_u32) == 0_u32);
                                            if !value_42 {
                                                changed |= put(((held.flags >> 16) as u8), &mut held.lock_reason);
                                            }
                                            changed |= put((held.device_locked | (!value_42)), &mut held.device_locked);
                                            changed |= put((held.lock_pending & value_42), &mut held.lock_pending);
                                        }
                                        changed |= put((held.ready | device_record_1), &mut held.ready);
                                    } else {
                                        changed |= put(renew_slot_1, &mut held.slot);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        changed |= put(((!value_41) | (best_bank_1 & value_41)), &mut held.bank);
    }
    match held.handshake {
        0x0 => {
            let value_43 = if old_slot { (((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) } else { ((((u16::from(old_target) << 7_u8) & 0x3ff_u16) | 0x20_u16) | 0x40_u16) };
            if leg_writes_1 {
                changed |= put(0xa5c3691e_u32, &mut held.data);
            }
            changed |= put(1_u8, &mut held.handshake);
            changed |= put(0_u8, &mut held.patience);
            changed |= put(value_43, &mut held.address);
        }
        0x1 => {
            changed |= put(2_u8, &mut held.handshake);
        }
        0x2 => {
            changed |= put(3_u8, &mut held.handshake);
        }
        _ => {
            if value_5 {
                if pins.timebase {
                    if value_6 {
                        changed |= put((held.patience.wrapping_add(1_u8) & 0x7f_u8), &mut held.patience);
                    }
                }
            }
            if failed_2 {
                if !failed_1 {
                    changed |= put(0_u8, &mut held.handshake);
                }
            }
        }
    }
    if value_19 {
        held.state = 0x63_u8;
        changed |= held.state != 0xff_u8;
        changed |= put(0_u8, &mut held.leg);
    } else {
        if value_17 {
            changed |= put(0_u8, &mut held.leg);
        } else {
            if failed_2 {
                if done_1 {
                    if value_9 {
                        if value_12 {
                            if !value_7 {
                                let value_44 = match held.leg {
                                    0x0 => {
                                        let value_45 = if old_bank { 1_u8 } else { 2_u8 };
                                        value_45
                                    }
                                    0x1 => 2_u8,
                                    _ => 0_u8,
                                };
                                changed |= put(value_44, &mut held.leg);
                            }
                        }
                    }
                }
            }
        }
        if value_20 {
            held.state = 0x9c_u8;
            changed |= held.state != 0xff_u8;
        } else {
            if value_17 {
                if best_bank_1 {
                    held.state = 0x1b_u8;
                    changed |= held.state != 0xff_u8;
                }
            } else {
                if value_16 {
                    if !value_4 {
                        held.state = 0xb1_u8;
                        changed |= held.state != 0xff_u8;
                    }
                } else {
                    if value_2 {
                        if ask_reads_1 {
                            if value_9 {
                                if value_12 {
                                    if value_13 {
                                        if got_invalid_1 {
                                            if (!pins.bank_a.busy) {
                                                if !pins.bank_a.error {
                                                    held.state = 0x1b_u8;
                                                    changed |= held.state != 0xff_u8;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if held.looks {
        if held.selected {
            changed |= put(value_3, &mut held.prdata);
        }
    }
    if value_16 {
        let value_46 = if writes_1 { (held.irq & ((pins.paddr as u8) != 0x2c_u8)) } else { held.irq };
        changed |= put((device_record_1 | value_46), &mut held.irq);
    } else {
        if pins.pwrite {
            if held.pready {
                if !held.pslverr {
                    changed |= put((held.irq & ((pins.paddr as u8) != 0x2c_u8)), &mut held.irq);
                }
            }
        }
    }
    if value_20 {
        changed |= put(0_u8, &mut held.index);
    }
    changed |= put(((!value_19) & (value_17 | (value_4 | (!value_16)))), &mut held.window);
    changed |= put((value_7 & (value_2 & ask_reads_1)), &mut held.a_read);
    changed |= put((value_7 & (value_2 & leg_writes_1)), &mut held.a_write);
    changed |= put((value_7 & (value_2 & leg_programs_1)), &mut held.a_program);
    changed |= put((value_7 & (old_bank & ask_reads_1)), &mut held.b_read);
    changed |= put((value_7 & (old_bank & leg_writes_1)), &mut held.b_write);
    changed |= put((value_7 & (old_bank & leg_programs_1)), &mut held.b_program);
    changed |= put(held.looks, &mut held.pready);
    changed |= put(false, &mut held.pslverr);
    changed |= put(false, &mut held.looks);
    changed |= put((held.permit & value_1), &mut held.permit);
    changed |= put(false, &mut held.printed_before);
    changed |= put((value_31 & 0x1f_u8), &mut held.vacant);
    host.done(changed)
}

/// Puts `value` into `place`; says whether that changed anything.
#[inline(always)]
fn put<T: Copy + PartialEq>(value: T, place: &mut T) -> bool {
    let changes = *place != value;
    *place = value;
    changes
}

/// Tables of a linear map: what each byte of a word contributes.
type Tables = [[u32; 256]; 4];

/// The tables of the map with these columns.
const fn tables(columns: [u32; 32]) -> Tables {
    let mut tables = [[0; 256]; 4];
    let mut place = 0;
    while place < 4 * 256 * 8 {
        let (bit, byte, table) = (place % 8, place / 8 % 256, place / 2048);
        if byte >> bit & 1 == 1 {
            tables[table][byte] ^= columns[8 * table + bit];
        }
        place += 1;
    }
    tables
}

/// What the map makes of a word.
#[inline(always)]
fn linear(tables: &Tables, word: u32) -> u32 {
    let [a, b, c, d] = word.to_le_bytes();
    tables[0][a as usize] ^ tables[1][b as usize] ^ tables[2][c as usize] ^ tables[3][d as usize]
}

static LINEAR_0: Tables = tables([0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b, 0x1c26a37, 0x384d46e, 0x709a8dc, 0xe1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80, 0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b, 0x77073096, 0xee0e612c, 0x76dc419, 0xedb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320]);
