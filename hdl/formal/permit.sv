// The permit rises at two edges only: when bank A has read back the VALID marker of a debit's record, the last word of a commit whose
// every word was read back before, and the command is answered OK; or when a reprint is answered OK. It is down after an edge that takes
// the head's report, that locks, or that resets, or that answers a lock of a set; no device lock lets it stand. Over what a
// reprint may raise it is `reprint.sv`.
//
// The marker is compared at one edge, and what that has found, `as_expected`, is acted on at the next, in the clock where the access is done.

wire f_rises = f_permit_next & !f_permit;
wire f_ends_ok = !reset_i & f_busy & !f_busy_next & (f_result_next == RESULT_OK) & f_irq_next;
wire f_debit_verified = f_ends_ok & f_validating & !f_bank & f_for_command & (f_command == ACT_DEBIT) & (f_action == ACT_DEBIT)
    & f_leg == LEG_READ & f_handshake == HANDSHAKE_DONE & f_as_expected;
// That clock comes only after an edge at which bank A, neither busy nor in error, has answered; what it answered was compared there.
wire f_read_back_next = (f_state_next == VALIDATE) & !f_bank_next & f_leg_next == LEG_READ & f_handshake_next == HANDSHAKE_DONE;
wire f_compares = f_validating & !f_bank & f_leg == LEG_READ & f_handshake == HANDSHAKE_WAIT & !a_busy_i & !a_error_i
    & f_as_expected_next == (a_data_i == MARKER_VALID);
wire f_reprint_answered = f_ends_ok & f_checking & f_for_command & (f_command == ACT_REPRINT);
// No permit beside a lock, or while the unit recovers.
wire f_sober = !f_permit | !(f_device_locked | (f_for_recovery & f_state != IDLE));
wire f_sober_next = !f_permit_next | !(f_device_locked_next | (f_job_next == JOB_RECOVERY & f_state_next != IDLE));
always @(*) if (f_possible) begin
    assert (!(reset_i | (f_at[0].in_order & f_sober)) | (f_at[1].in_order & f_sober_next));
    assert (!(f_at[0].in_order & f_sober & f_rises) | f_debit_verified | f_reprint_answered);
    assert (!f_read_back_next | f_compares);
    assert (!(f_permit & f_head_reports) | !f_permit_next);
    assert (!(f_at[0].in_order & f_ends_ok & f_commits & f_command == ACT_LOCK) | !f_permit_next);
    assert (!reset_i | !f_permit_next);
end
always @(*) assert (permit_o == f_permit);
