// A reprint raises the permit for a piece that is paid and has had no imprint, and for no other: what the record must say when it passes
// the checks. From the head's report until it is recorded, or until the set's next piece is booked, no reprint raises it.

genvar f_p;
generate for (f_p = 0; f_p < 2; f_p = f_p + 1) begin: f_piece
    wire [31:0] flags = {8'd0, f_at[f_p].flags};
    wire permit = f_p ? f_permit_next : f_permit;
    wire [2:0] permit_set = f_p ? f_permit_set_next : f_permit_set;
    wire [2:0] selected_set = f_p ? f_selected_set_next : f_selected_set;
    wire unprinted = |(flags & WIDE_UNPRINTED) & |(flags & WIDE_OPEN) & ~|(flags & (WIDE_PENDING | WIDE_LOCKED));
    wire judged = !(f_at[f_p].passes & f_at[f_p].commanded & f_at[f_p].action == ACT_REPRINT)
        | (unprinted & f_at[f_p].selected & (!permit | permit_set == selected_set));
end endgenerate
always @(*) if (f_possible) begin
    assert (!(reset_i | (f_at[0].in_order & f_piece[0].judged)) | f_piece[1].judged);
    assert (!(f_at[0].in_order & f_piece[0].judged & f_reprint_answered & f_permit_next)
        | (f_piece[0].unprinted & f_permit_set_next == f_selected_set & (!f_permit | f_permit_set_next == f_permit_set)));
    assert (!(f_permit & f_head_reports) | f_printed_pending_next | reset_i);
    assert (!(f_at[0].in_order & f_sober & f_printed_pending & f_rises) | f_debit_verified);
    assert (!(f_at[0].in_order & f_printed_pending & !f_printed_pending_next) | reset_i | f_device_locked
        | (f_for_printed & !f_idle) | (f_busy & !f_busy_next & f_command == ACT_DEBIT));
end
