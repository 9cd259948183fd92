// What a flip of data, or of a word that is looked at, can do in the one clock before the restart: whatever they hold, which bank is asked
// for what at which place is a matter of the registers that steer alone, and so is whether the permit rises. No other name stands here.

wire f_marks = f_state == RETIRE | f_state == VALIDATE | f_state == PRUNE;
wire f_scans = f_state == MARKERS | f_state == SCAN | f_state == COMPARE;
wire f_compared = |(f_valid & f_good & (4'd1 << f_scan)) & f_scan != f_best;
wire f_scanned = f_state == COMPARE ? f_compared : !(f_scan[1] ? f_silent_b : f_silent_a);
wire f_due = f_marks | f_state == LOAD | f_state == FETCH | f_state == BODY | f_state == VERIFY | (f_scans & f_scanned);
wire f_pulses = f_due & f_handshake == HANDSHAKE_ASK & !reset_i & !f_restarts;
wire f_programs = f_pulses & (f_marks | f_state == BODY) & f_leg == LEG_PROGRAM;
wire f_writes = f_pulses & (f_state == BODY ? f_leg != LEG_PROGRAM : f_marks & f_leg == LEG_WRITE);
wire f_reads = f_pulses & !f_programs & !f_writes;
wire f_of_b = f_scans ? f_scan[1] : f_bank;
wire f_of_slot = f_scans ? f_scan[0] : f_slot ^ (f_state == PRUNE);
wire [5:0] f_of_word = f_marks | f_state == LOAD | f_state == MARKERS ? MARKER_WORD : f_index;

wire f_rises = f_permit_next & !f_permit;
wire f_committed = f_state == VALIDATE & f_leg == LEG_READ & f_handshake == HANDSHAKE_DONE & f_as_expected & !f_bank
    & f_job == JOB_COMMAND & f_command == ACT_DEBIT;
wire f_reprinted = f_state == CHECK & f_second & f_index >= DECISION & f_verdict == RESULT_OK & f_job == JOB_COMMAND
    & f_action == ACT_REPRINT;
always @(*) if (f_possible) begin
    assert ({f_a_read_next, f_a_write_next, f_a_program_next} == ({f_reads, f_writes, f_programs} & {3{!f_of_b}}));
    assert ({f_b_read_next, f_b_write_next, f_b_program_next} == ({f_reads, f_writes, f_programs} & {3{f_of_b}}));
    assert (!f_pulses | f_address_next == {f_target, f_of_slot, f_of_word});
    assert (f_pulses | reset_i | f_restarts | f_address_next == f_address);
    assert (!f_rises | (!f_restarts & (f_committed | f_reprinted)));
end
