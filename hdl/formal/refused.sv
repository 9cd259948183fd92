// The edges at which a command is checked and refused change no word of the working record, no latch, slot or selection, from
// any state that is possible; the way there, and ISSUE, which is answered beside the sequencer, are not its matter.

wire f_refuses = !reset_i & f_busy & !f_busy_next & (f_result_next != RESULT_OK);
always @(*) begin
    if (f_possible & f_checking & f_for_command & !reset_i & (f_refuses | !f_decides)) begin
        assert (f_books_next == f_books);
        assert (f_words_next == f_words);
        assert (f_permit_next == f_permit | f_head_reports | f_alarms | f_device_locked);
        assert (f_device_locked_next == f_device_locked | f_alarms);
        assert (!f_alarms | (f_result_next == RESULT_BROKEN) | (printed_i == printed_n_i) | f_peer_differs);
    end
end
