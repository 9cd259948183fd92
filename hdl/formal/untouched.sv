// A command that is refused has not been at work before: between its acceptance and its refusal the sequencer has neither
// loaded, nor applied, nor committed anything for it. Its refusal changes no latch, raises no permit and locks nothing; the two documented
// exceptions are BROKEN_SUM, which locks, and RECORD_DAMAGED, found by reading, which makes the set unusable.

wire f_refuses = !reset_i & f_busy & !f_busy_next & (f_result_next != RESULT_OK) & (f_result_next != RESULT_BANK_FAILED)
    & !((f_result_next == RESULT_DAMAGED) & (f_loading | f_fetching));
reg f_touched = 1'b0;
always @(posedge clock)
    f_touched <= !reset_i & f_busy & (f_touched | (f_for_command & (f_loading | f_applying | f_commits)));
always @(*) if (f_began & f_refuses) begin
    assert (!f_touched);
    assert (f_idle | f_checking | (f_command == ACT_ISSUE));
    assert (f_latches_next == f_latches);
    assert (!f_permit_next | f_permit);
    assert (f_device_locked_next == f_device_locked | f_alarms);
end
