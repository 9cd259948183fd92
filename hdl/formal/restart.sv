// What an edge does that finds a cover unfit, whatever has flipped and however much. Where that is a register that steers: the unit restarts,
// locked for the reason UPSET, asks nothing of a bank, permits nothing, takes the working record for none, and puts no word into it. Where it
// is data or a word that is looked at: so does the next edge, which finds `spoiled` set, unless this one has restarted the unit already.

reg f_noticed = 1'b0;
always @(posedge clock) f_noticed <= f_upset & !reset_i;
reg f_spoils_before = 1'b0;
always @(posedge clock) f_spoils_before <= f_spoils & !f_restarts & !reset_i;
reg f_struck_now = 1'b0;  // a flip between that edge and now
always @(posedge clock) f_struck_now <= |strike_i;
always @(*) if (f_began & f_noticed & !f_struck_now) begin
    assert (f_settling & f_for_recovery & !f_window);
    assert (f_device_locked & f_lock_pending & f_lock_reason == REASON_UPSET);
    assert (!(a_read_o | a_write_o | a_program_o | b_read_o | b_write_o | b_program_o));
    assert (a_write_n_o & a_program_n_o & b_write_n_o & b_program_n_o);
    assert (!permit_o & permit_n_o & !f_selected & !f_ready & !f_busy);
    assert (irq_o & f_result == RESULT_OPEN);
    assert (!f_filled);
end
always @(*) if (f_began & f_spoils_before & !f_struck_now) assert (f_spoiled & f_upset);
always @(*) assert (!f_upset | !f_puts);
