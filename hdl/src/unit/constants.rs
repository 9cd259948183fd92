//! Every number the hardware description uses, by name, taken from the tables that all back-ends share.
//!
//! A kernel has no bare number except zero, one and bit places. The rule that must never break: no
//! number is written here that stands in another table; it is taken from there.

use rust_hdl::core::prelude::*;

use crate::checks::{self, CHECKS, LOOKS, pair};
use crate::codes::{self, handshake, job, leg, state};
use crate::record::{
    MARKER_INVALID, MARKER_VALID, MARKER_WORD, MAX_ASCENDING_HI, MAX_IMPRINT, OPENING_BITS,
    PAGE_WORDS, PIECE_VALUE_BITS, REASON_BITS, SET_STRIDE, SETS, SLOT_STRIDE, WORDS, flag, word,
};
use crate::regs::{self, command, lock_reason, result, status};

macro_rules! constants {
    ($($name:ident: $width:literal = $value:expr;)*) => {
        /// The named constants of the unit.
        #[allow(missing_docs, reason = "each name is that of the constant it takes its value from")]
        #[derive(Clone, Debug)]
        pub struct Constants {
            $(pub $name: Constant<Bits<$width>>,)*
            pub state_low: [Constant<Bits<4>>; state::ALL.len()],
            pub state_high: [Constant<Bits<4>>; state::ALL.len()],
            pub record_address: [Constant<Bits<8>>; WORDS],
            pub check_result: [Constant<Bits<8>>; CHECKS.len()],
            pub check_commands: [Constant<Bits<16>>; CHECKS.len()],
            pub funds_look: [Constant<Bits<4>>; LOOKS.len()],
            pub limit_look: [Constant<Bits<4>>; LOOKS.len()],
            pub rival_look: [Constant<Bits<5>>; LOOKS.len()],
        }

        impl Default for Constants {
            fn default() -> Self {
                Self {
                    $($name: constant($value),)*
                    state_low: state::ALL.map(|code| constant(code & 0xf)),
                    state_high: state::ALL.map(|code| constant(code >> 4)),
                    record_address: std::array::from_fn(|i| constant(regs::RECORD + 4 * i as u32)),
                    check_result: std::array::from_fn(|i| constant(CHECKS[i].result)),
                    check_commands: std::array::from_fn(|i| constant(CHECKS[i].commands)),
                    funds_look: std::array::from_fn(|i| constant(LOOKS[i].funds)),
                    limit_look: std::array::from_fn(|i| constant(LOOKS[i].limit)),
                    rival_look: std::array::from_fn(|i| constant(LOOKS[i].rival)),
                }
            }
        }

        impl Logic for Constants {
            fn update(&mut self) {}
        }

        impl Block for Constants {
            fn connect_all(&mut self) {}

            fn update_all(&mut self) {}

            fn has_changed(&self) -> bool {
                false
            }

            fn accept(&self, name: &str, probe: &mut dyn Probe) {
                probe.visit_start_namespace(name, self);
                $(self.$name.accept(stringify!($name), probe);)*
                self.state_low.accept("state_low", probe);
                self.state_high.accept("state_high", probe);
                self.record_address.accept("record_address", probe);
                self.check_result.accept("check_result", probe);
                self.check_commands.accept("check_commands", probe);
                self.funds_look.accept("funds_look", probe);
                self.limit_look.accept("limit_look", probe);
                self.rival_look.accept("rival_look", probe);
                probe.visit_end_namespace(name, self);
            }
        }
    };
}

fn constant<const N: usize>(value: u32) -> Constant<Bits<N>> {
    Constant::new(u64::from(value).into())
}

constants! {
    idle: 8 = state::IDLE;
    settle: 8 = state::SETTLE;
    markers: 8 = state::MARKERS;
    scan: 8 = state::SCAN;
    choose: 8 = state::CHOOSE;
    compare: 8 = state::COMPARE;
    load: 8 = state::LOAD;
    fetch: 8 = state::FETCH;
    check: 8 = state::CHECK;
    apply: 8 = state::APPLY;
    retire: 8 = state::RETIRE;
    body: 8 = state::BODY;
    verify: 8 = state::VERIFY;
    validate: 8 = state::VALIDATE;
    prune: 8 = state::PRUNE;
    job_recovery: 3 = job::RECOVERY;
    job_command: 3 = job::COMMAND;
    job_trail: 3 = job::TRAIL;
    job_printed: 3 = job::PRINTED;
    job_lock: 3 = job::LOCK;
    job_homing: 3 = job::HOMING;
    handshake_ask: 3 = handshake::ASK;
    handshake_sent: 3 = handshake::SENT;
    handshake_heard: 3 = handshake::HEARD;
    handshake_wait: 3 = handshake::WAIT;
    handshake_done: 3 = handshake::DONE;
    handshake_failed: 3 = handshake::FAILED;
    leg_write: 2 = leg::WRITE;
    leg_program: 2 = leg::PROGRAM;
    leg_read: 2 = leg::READ;
    last_patience: 7 = codes::PATIENCE - 1;
    decision: 5 = codes::DECISION;
    at_id: 8 = regs::ID;
    at_status: 8 = regs::STATUS;
    at_command: 8 = regs::COMMAND;
    at_result: 8 = regs::RESULT;
    at_set: 8 = regs::SET;
    at_value_lo: 8 = regs::VALUE_LO;
    at_value_hi: 8 = regs::VALUE_HI;
    at_date_key: 8 = regs::DATE_KEY;
    at_info: 8 = regs::INFO;
    at_licence: 8 = regs::LICENCE;
    at_peer_check: 8 = regs::PEER_CHECK;
    at_irq_clear: 8 = regs::IRQ_CLEAR;
    identity: 32 = regs::IDENTITY | SETS as u32;
    status_ready: 32 = 1 << status::READY;
    status_busy: 32 = 1 << status::BUSY;
    status_background: 32 = 1 << status::BACKGROUND;
    status_permit: 32 = 1 << status::PERMIT;
    status_locked: 32 = 1 << status::DEVICE_LOCKED;
    status_selected: 32 = 1 << status::SELECTED;
    status_issued: 32 = 1 << status::ISSUED;
    status_irq: 32 = 1 << status::IRQ;
    status_unreported: 32 = 1 << status::UNREPORTED;
    status_home: 32 = 1 << status::HOME;
    status_set: 5 = status::SET;
    status_reason: 5 = status::LOCK_REASON;
    act_none: 4 = 0;
    act_select: 4 = command::SELECT;
    act_read: 4 = command::READ;
    act_open: 4 = command::OPEN;
    act_close: 4 = command::CLOSE;
    act_debit: 4 = command::DEBIT;
    act_credit: 4 = command::CREDIT;
    act_withdraw: 4 = command::WITHDRAW;
    act_intent: 4 = command::INTENT;
    act_issue: 4 = command::ISSUE;
    act_clear: 4 = command::CLEAR_INTENT;
    act_reprint: 4 = command::REPRINT;
    act_lock: 4 = command::LOCK;
    act_lock_device: 4 = checks::LOCK_DEVICE;
    act_printed: 4 = checks::PRINTED;
    no_command: 4 = 15;
    no_set: 3 = 7;
    pair_ceiling: 2 = pair::CEILING;
    pair_limit: 2 = pair::LIMIT;
    pair_control: 2 = pair::CONTROL;
    pair_funds: 2 = pair::FUNDS;
    at_ascending_lo: 4 = word::ASCENDING_LO as u32;
    at_ascending_hi: 4 = word::ASCENDING_HI as u32;
    known: 16 = checks::KNOWN;
    last_generation: 16 = checks::LAST_GENERATION;
    spends: 16 = checks::SPENDS;
    result_ok: 8 = result::OK;
    result_unknown: 8 = result::UNKNOWN_COMMAND;
    result_damaged: 8 = result::RECORD_DAMAGED;
    result_broken: 8 = result::BROKEN_SUM;
    result_bank_failed: 8 = result::BANK_FAILED;
    result_open: 8 = result::OUTCOME_OPEN;
    result_running: 8 = result::RUNNING;
    reason_none: 8 = lock_reason::NONE;
    reason_command: 8 = lock_reason::BY_COMMAND;
    reason_peer: 8 = lock_reason::PEER_MISMATCH;
    reason_bank: 8 = lock_reason::BANK_FAILED;
    reason_damaged: 8 = lock_reason::RECORD_DAMAGED;
    reason_differ: 8 = lock_reason::RECORDS_DIFFER;
    reason_broken: 8 = lock_reason::BROKEN_SUM;
    reason_illegal: 8 = lock_reason::ILLEGAL_STATE;
    reason_upset: 8 = lock_reason::UPSET;
    flag_open: 24 = flag::OPEN;
    flag_descends: 24 = flag::HAS_DESCENDING;
    flag_locked: 24 = flag::LOCKED;
    flag_pending: 24 = flag::PENDING;
    flag_unprinted: 24 = flag::UNPRINTED;
    wide_open: 32 = flag::OPEN;
    wide_descends: 32 = flag::HAS_DESCENDING;
    wide_locked: 32 = flag::LOCKED;
    wide_pending: 32 = flag::PENDING;
    wide_unprinted: 32 = flag::UNPRINTED;
    opening_bits: 32 = OPENING_BITS;
    reason_bits: 32 = REASON_BITS;
    reason_place: 5 = REASON_BITS.trailing_zeros();
    layout_place: 5 = PIECE_VALUE_BITS.trailing_ones();
    low_24: 32 = PIECE_VALUE_BITS;
    device: 3 = SETS as u32;
    last_word: 5 = word::CHECK as u32;
    generation_word: 5 = word::GENERATION as u32;
    page_end: 4 = PAGE_WORDS - 1;
    marker_word: 10 = MARKER_WORD;
    marker_valid: 32 = MARKER_VALID;
    marker_invalid: 32 = MARKER_INVALID;
    set_shift: 4 = SET_STRIDE.trailing_zeros();
    slot_stride: 10 = SLOT_STRIDE;
    maximum_imprint: 32 = MAX_IMPRINT;
    maximum_hi: 32 = MAX_ASCENDING_HI;
    ones: 32 = u32::MAX;
    zero: 32 = 0;
    polynomial: 32 = 0xedb8_8320;
    one_4: 4 = 1;
    one_8: 8 = 1;
    one_16: 16 = 1;
    one_32: 32 = 1;
}
