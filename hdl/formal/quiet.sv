// A unit with nothing to do stands still: nothing is due, nobody asks on the port, the head reports nothing new. Then no stored bit changes
// at an edge, whatever the timebase and the banks say; so its clock may stand until a pin but these changes. It gets there within two edges.

// That no permit stands beside a lock is proof `permit`.
wire f_nothing_due = f_idle & !f_busy & !f_lock_pending & !f_printed_pending & (!f_selected | f_home) & !f_peer_differs
    & !(f_permit & f_device_locked);
wire f_nobody_asks = !reset_i & !psel_i & (printed_i != printed_n_i) & !f_spoils & !f_restarts;
wire f_stands = !f_looks & !f_pready & !f_pslverr & !f_issue_judged
    & !(a_read_o | a_write_o | a_program_o | b_read_o | b_write_o | b_program_o);
wire f_head_stands = printed_i == f_printed_before;
wire f_reported = f_head_reports & f_permit;
always @(*) if (f_nothing_due & f_nobody_asks) begin
    assert (f_reported | (f_idle_next & !f_busy_next & !f_lock_pending_next & !f_printed_pending_next & (!f_selected_next | f_home_next)));
    assert (!f_peer_differs_next & !f_issue_judged_next & !f_spoiled_next);
    assert (!f_looks_next & !f_pslverr_next & (f_looks | !f_pready_next) & (f_printed_before_next == printed_i));
    assert (!(f_a_read_next | f_a_write_next | f_a_program_next | f_b_read_next | f_b_write_next | f_b_program_next));
    assert (!f_puts);
    if (f_stands & f_head_stands) begin
        assert (f_stored_next == f_stored);
        assert (f_words_next == f_words);
    end
end
